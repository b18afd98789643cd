"""Bars in rows, the frontier and the hiring chart say in words what they draw."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from widgets.bar_rows import Bar, BarChart, BarRow, BarRows
from widgets.frontier_chart import FrontierChart, FrontierChartValues, FrontierPoint
from widgets.hiring_chart import HiringChart, HiringSteps
from widgets.pointed_chart import Axes
from widgets.theme import current_theme

TORNADO = BarChart(
    (
        BarRow("Wages", (Bar(4.0, 3.0, "band", "−1.00"), Bar(4.0, 5.0, "accent", "+1.00")), "w"),
        BarRow("Contacts", (Bar(4.0, 4.5, "band", "+0.50"), Bar(4.0, 4.2, "accent", "+0.20")), "c"),
    ),
    4.0,
    "4.00 € per resolution",
)
WATERFALL = BarChart(
    (
        BarRow("Baseline", (Bar(0.0, 4.0, "load", "4.00 €"),), "from", bold=True),
        BarRow("Wage", (Bar(4.0, 4.4, "missed", "+0.40 €"),), "wage"),
        BarRow("What if 1", (Bar(0.0, 4.4, "accent", "4.40 €"),), "to", bold=True),
    ),
    linked=True, broken=True, low=3.5,
)  # fmt: skip


@pytest.fixture
def rows(qtbot: QtBot) -> BarRows:
    made = BarRows()
    qtbot.addWidget(made)
    made.resize(600, 200)
    made.set_chart(TORNADO, "What matters most", "One change at a time")
    made.show()
    qtbot.waitExposed(made)
    return made


def test_that_keys_walk_rows_and_say_them(qtbot: QtBot, rows: BarRows) -> None:
    assert rows.accessibleName() == "What matters most"
    assert rows.accessibleDescription() == "One change at a time"
    QTest.keyClick(rows, Qt.Key.Key_Down)
    assert rows.accessibleDescription() == "w"
    QTest.keyClick(rows, Qt.Key.Key_End)
    assert (rows.place, rows.accessibleDescription()) == (1, "c")
    with qtbot.waitSignal(rows.copy_asked):
        QTest.keyClick(rows, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)


def test_that_the_pointer_says_the_row_under_it(rows: BarRows) -> None:
    QTest.mouseMove(rows, QPoint(300, 30))
    assert rows.place == 0
    QTest.mouseMove(rows, QPoint(300, 2))
    assert rows.place == -1


def test_that_equal_swings_are_drawn_equally_long(rows: BarRows) -> None:
    image = rows.grab().toImage()
    theme = current_theme()
    box = rows._row_box(0)
    y = round(box.center().y())
    colors = [image.pixelColor(x, y).name() for x in range(image.width())]
    band, accent = (theme.color(role).name() for role in ("band", "accent"))
    assert colors.count(accent) > 50
    assert abs(colors.count(band) - colors.count(accent)) <= 4
    assert colors.index(band) < colors.index(accent)


def test_that_a_waterfall_begins_where_its_scale_does(rows: BarRows) -> None:
    rows.set_chart(WATERFALL, "Why it differs")
    image, theme = rows.grab().toImage(), current_theme()
    lengths = []
    for place, role in ((0, "load"), (1, "missed"), (2, "accent")):
        box = rows._row_box(place)
        y = round(box.center().y())
        name = theme.color(role).name()
        xs = [x for x in range(image.width()) if image.pixelColor(x, y).name() == name]
        lengths.append((xs[0], xs[-1]))
    assert lengths[1][0] == pytest.approx(lengths[0][1], abs=3)
    assert lengths[1][1] == pytest.approx(lengths[2][1], abs=3)
    whole = lengths[2][1] - lengths[2][0]
    assert (lengths[1][1] - lengths[1][0]) / whole == pytest.approx(0.4 / 0.9, abs=0.03)


POINTS = FrontierChartValues(
    (
        FrontierPoint(48_000, 0.85, "weak"),
        FrontierPoint(50_000, 0.93, "middle", 0.01),
        FrontierPoint(52_000, 0.99, "strong"),
        FrontierPoint(50_000, 0.93, "What if 1", 0.01, "What if 1, 93 %", "chosen"),
        FrontierPoint(49_000, 0.75, "as it was", 0.02, "As it was, 75 %", "baseline"),
    ),
    0.9, "promise 90 %", "cost a month, €", "Email, reply in 4 h",
)  # fmt: skip


@pytest.fixture
def frontier(qtbot: QtBot) -> FrontierChart:
    made = FrontierChart()
    qtbot.addWidget(made)
    made.resize(560, 240)
    made.set_values(POINTS, "Cost against service", "Each point is a plan")
    made.show()
    qtbot.waitExposed(made)
    return made


def test_that_all_points_lie_inside_and_dearer_ones_to_the_right(frontier: FrontierChart) -> None:
    places = [frontier._at(point) for point in POINTS.points]
    assert all(frontier.plot().adjusted(-1, -1, 1, 1).contains(place) for place in places)
    assert places[0].x() < places[1].x() < places[2].x()
    assert places[0].y() > places[1].y() > places[2].y()
    assert frontier.shares()[0] <= 0.73
    assert frontier.shares()[-1] == 1.0


def test_that_points_of_one_cost_can_be_drawn(frontier: FrontierChart) -> None:
    same = tuple(FrontierPoint(18_000, value, "x") for value in (0.9, 0.95, 1.0))
    frontier.set_values(FrontierChartValues(same), "Cost against service")
    assert not frontier.grab().isNull()
    assert len(frontier.costs()) >= 2


def test_that_keys_and_pointer_say_a_point(frontier: FrontierChart) -> None:
    QTest.keyClick(frontier, Qt.Key.Key_Right)
    assert frontier.accessibleDescription() == "weak"
    at = frontier._at(POINTS.points[4]).toPoint()
    QTest.mouseMove(frontier, at)
    assert frontier.accessibleDescription() == "as it was"
    QTest.mouseMove(frontier, QPoint(5, 5))
    assert frontier.place == -1


def test_that_months_are_told_one_by_one(qtbot: QtBot) -> None:
    chart = HiringChart()
    qtbot.addWidget(chart)
    chart.resize(400, 200)
    axes = Axes(("Apr", "May"), (False, False), ((0.0, "0"), (5.0, "5")), ("april", "may"))
    steps = HiringSteps((4.0, 4.0), (4.0, 5.0), (3.0, 4.5), ("+1", ""))
    chart.set_steps(axes, steps, "Whom to hire when", "One more person")
    chart.show()
    qtbot.waitExposed(chart)
    QTest.keyClick(chart, Qt.Key.Key_Right)
    QTest.keyClick(chart, Qt.Key.Key_Right)
    assert chart.accessibleDescription() == "may"
    image, load = chart.grab().toImage(), current_theme().color("load").name()
    xs = [round(chart.plot().left() + (place + 0.5) * chart.slot()) for place in (0, 1)]
    tops = [
        next(y for y in range(image.height()) if image.pixelColor(x, y).name() == load) for x in xs
    ]
    assert tops[0] > tops[1]
