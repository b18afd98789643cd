"""The charts of the Overview and its grid of cards."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from widgets.card_grid import CardGrid
from widgets.flow_chart import FlowChart, FlowContent
from widgets.histogram import Histogram, HistogramContent
from widgets.kpi_card import CardContent
from widgets.pointed_chart import Axes, PointedChart
from widgets.theme import unit
from widgets.trend_chart import TrendChart, TrendContent

STEPS = ("one", "two", "three", "four")
AXES = Axes(STEPS, (True, False, False, False), ((0.0, "0"), (50.0, "50"), (100.0, "100")), STEPS)


def trend() -> PointedChart:
    chart = TrendChart()
    content = TrendContent((10, None, 90, 40), (False,) * 4, (20, 30), (80,) * 4, "target 80")
    chart.set_content(AXES, content, "Kept", "Lowest 10, highest 90.")
    return chart


def histogram() -> PointedChart:
    chart = Histogram()
    content = HistogramContent((10, 80, 30, 5), True, ((1.5, "p50 2 h"), (3.0, "p90 4 h")))
    chart.set_content(AXES, content, "Spread", "p50 = 2 h")
    return chart


def flow() -> PointedChart:
    chart = FlowChart()
    content = FlowContent((10, 80, 30, 5), (9, 60, 40, 2), (1, 21, 11, None), (False,) * 4)
    chart.set_content(AXES, content, "Flow", "125 came.")
    return chart


@pytest.mark.parametrize("make", [trend, histogram, flow])
def test_that_a_chart_speaks_as_a_whole_and_step_by_step(qtbot: QtBot, make: object) -> None:
    chart = make()  # type: ignore[operator]
    qtbot.addWidget(chart)
    chart.resize(400, 240)
    chart.show()
    assert chart.accessibleName() in ("Kept", "Spread", "Flow")
    assert chart.accessibleDescription()
    for key, said in (
        (Qt.Key.Key_Right, "one"),
        (Qt.Key.Key_Right, "two"),
        (Qt.Key.Key_End, "four"),
        (Qt.Key.Key_Left, "three"),
        (Qt.Key.Key_Home, "one"),
    ):
        qtbot.keyClick(chart, key)
        assert chart.accessibleDescription() == said


@pytest.mark.parametrize("make", [trend, histogram, flow])
def test_that_a_chart_draws_its_values_between_its_marks(qtbot: QtBot, make: object) -> None:
    chart = make()  # type: ignore[operator]
    qtbot.addWidget(chart)
    chart.resize(400, 240)
    plot = chart.plot()
    assert chart.height_of(100.0) == pytest.approx(plot.top())
    assert chart.height_of(0.0) == pytest.approx(plot.bottom())
    picture: QImage = chart.grab().toImage()
    colors = {
        picture.pixel(x, y)
        for x in range(int(plot.left()), int(plot.right()), 3)
        for y in range(int(plot.top()), int(plot.bottom()), 3)
    }
    assert len(colors) > 3


def test_that_cards_are_reused_and_take_as_many_columns_as_fit(qtbot: QtBot) -> None:
    grid = CardGrid()
    qtbot.addWidget(grid)
    contents = [CardContent(str(n), f"Card {n}", value=str(n)) for n in range(6)]
    grid.resize(1300, 400)
    grid.show()
    grid.set_contents(contents)
    first = grid.cards[0]
    assert len({card.y() for card in grid.cards}) == 2
    assert len({card.height() for card in grid.cards}) == 1
    grid.resize(520, 400)
    qtbot.waitUntil(lambda: len({card.y() for card in grid.cards}) == 3)
    grid.set_contents(contents[:2])
    assert grid.cards[0] is first
    assert len(grid.cards) == 2
    found = grid.card("1")
    assert found is not None
    with qtbot.waitSignal(grid.opened) as opened:
        qtbot.keyClick(found, Qt.Key.Key_Return)
    assert opened.args == ["1"]


def test_that_what_came_and_what_was_resolved_differ_without_colours(qtbot: QtBot) -> None:
    chart = flow()
    qtbot.addWidget(chart)
    chart.resize(400, 240)
    picture = chart.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    ratio, plot, slot = picture.devicePixelRatio(), chart.plot(), chart.slot()

    def shades(part: float) -> int:
        """Greys along the middle of one bar of the second step, above the line of what is left."""
        x = round((plot.left() + (1.5 + part) * slot) * ratio)
        tall = range(round(chart.height_of(55) * ratio), round(chart.height_of(30) * ratio))
        return len({picture.pixel(x, y) for y in tall})

    wide = min(0.36, 7.0 * unit() / slot)
    assert shades(-wide / 2) == 1
    assert shades(wide / 2) > 2
