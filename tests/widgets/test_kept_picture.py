"""A widget is painted once for its looks, and looks from its picture as it does painted."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from widgets.flow_chart import FlowChart, FlowContent
from widgets.heatmap_grid import HeatmapGrid, demo_grid
from widgets.kept_picture import KeptPicture
from widgets.kpi_card import CardContent, KpiCard
from widgets.pointed_chart import Axes
from widgets.theme import Theme, apply_theme, current_theme, font


class Painted(QWidget):
    """Counts how often it is painted."""

    def __init__(self) -> None:
        super().__init__()
        self.times = 0
        self.looks: tuple[object, ...] = ("a",)
        self.picture = KeptPicture("window")
        self.resize(80, 40)

    def paintEvent(self, event: object) -> None:
        self.picture.show(self, self.looks, self.draw)

    def draw(self, painter: QPainter, theme: Theme) -> None:
        self.times += 1
        painter.setFont(font())
        painter.setPen(theme.color("text"))
        painter.drawText(QRectF(4, 4, 70, 30), "Reply")
        painter.setBrush(theme.color("accent"))
        painter.drawRoundedRect(QRectF(50.5, 4.5, 20, 20), 6, 6)


@pytest.fixture
def painted(qtbot: QtBot) -> Painted:
    widget = Painted()
    qtbot.addWidget(widget)
    return widget


def _directly(widget: Painted) -> QImage:
    theme = current_theme()
    image = QImage(widget.size(), QImage.Format.Format_RGB32)
    image.fill(theme.color("window"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    widget.draw(painter, theme)
    painter.end()
    return image


def test_that_a_picture_shows_what_painting_shows(painted: Painted) -> None:
    seen = painted.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    assert seen == _directly(painted)


def test_that_a_widget_is_painted_once_for_its_looks(painted: Painted) -> None:
    for _ in range(3):
        painted.grab()
    assert painted.times == 1


def test_that_other_looks_sizes_and_themes_are_painted_anew(
    painted: Painted, qapp: QApplication
) -> None:
    painted.grab()
    painted.looks = ("b",)
    painted.grab()
    assert painted.times == 2
    painted.resize(90, 40)
    painted.grab()
    assert painted.times == 3
    apply_theme(qapp, "dark")
    try:
        seen = painted.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        assert painted.times == 4
        assert seen == _directly(painted)
    finally:
        apply_theme(qapp, "light")


def test_that_a_card_shows_its_newest_content(qtbot: QtBot) -> None:
    card = KpiCard()
    qtbot.addWidget(card)
    card.resize(260, 150)
    content = CardContent("frt", "First reply", value="12 min")
    card.set_content(content)
    before = card.grab().toImage()
    card.set_content(replace(content, value="15 min"))
    after = card.grab().toImage()
    assert after != before
    card.set_content(content)
    assert card.grab().toImage() == before


def test_that_a_map_shows_its_newest_cells_and_its_current_one(qtbot: QtBot) -> None:
    grid = HeatmapGrid()
    qtbot.addWidget(grid)
    grid.resize(1100, 420)
    shown = demo_grid()
    grid.set_grid(shown, "Demo")
    before = grid.grab().toImage()
    grid.choose(2, 3)
    ringed = grid.grab().toImage()
    assert ringed != before
    other = replace(shown, fills=tuple(reversed(shown.fills)))
    grid.set_grid(other, "Demo")
    assert grid.grab().toImage() not in (before, ringed)
    grid.set_grid(shown, "Demo")
    assert grid.grab().toImage() == ringed


def test_that_a_chart_shows_its_newest_course(qtbot: QtBot) -> None:
    chart = FlowChart()
    qtbot.addWidget(chart)
    chart.resize(400, 200)
    axes = Axes(("1", "2"), (True, False), ((0.0, "0"), (9.0, "9")), ("one", "two"))
    chart.set_content(axes, FlowContent((3, 5), (2, 4), (1, 2), (False, False)), "Flow", "")
    before = chart.grab().toImage()
    chart.set_content(axes, FlowContent((9, 5), (2, 4), (1, 2), (False, False)), "Flow", "")
    after = chart.grab().toImage()
    assert after != before
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert chart.place == 0
    assert chart.grab().toImage() != after


def test_that_a_defect_in_painting_is_told_and_ends_nothing(qtbot: QtBot) -> None:
    class Broken(Painted):
        def draw(self, painter: QPainter, theme: Theme) -> None:
            raise ValueError("broken")

    widget = Broken()
    qtbot.addWidget(widget)
    with pytest.raises(ValueError, match="broken"):
        widget.grab()
