"""Targets and milestones typed into an opened KPI."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from core.model.measure import Measure
from core.model.scenario import Target
from desktop.kpi_goal_rows import GoalUnit, groups_by_text, lines_of, read_day, read_lines
from desktop.kpi_target import KpiTarget
from tests.desktop.robots import WindowRobot
from tests.desktop.test_kpi_detail import Reader
from widgets.entry_table import EntryTable

SHARE, TIME = GoalUnit("share"), GoalUnit("s")
GROUPS = groups_by_text([("channel", ("email", "phone"))])
STEPS = ((date(2026, 3, 31), 0.7), (date(2026, 6, 30), 0.755))


@pytest.fixture
def italian() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("it_IT"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def reader(sample_once: None, qtbot: QtBot, robot: WindowRobot) -> Reader:
    return Reader(qtbot, robot)


def type_cell(table: EntryTable, row: int, column: int, text: str) -> None:
    """Type into a cell and press Enter."""
    table.setFocus()
    table.setCurrentIndex(table.model().index(row, column))
    QTest.keyClicks(table, text[0])
    line = table.findChild(QLineEdit)
    assert line is not None
    QTest.keyClicks(line, text[1:])
    QTest.keyClick(line, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("2026-04-03", date(2026, 4, 3)),
        ("3 apr 2026", date(2026, 4, 3)),
        ("3 April 2026", date(2026, 4, 3)),
        ("3\u00a0Apr\u00a02026", date(2026, 4, 3)),
        ("31/3/26", date(2026, 3, 31)),
        ("31.03.2026", date(2026, 3, 31)),
        ("31/2/2026", None),
        ("3 ju 2026", None),
        ("31/3", None),
        ("soon", None),
        ("1/1/0001", None),
    ],
)
def test_that_a_day_is_read_as_people_write_it(text: str, wanted: date | None) -> None:
    assert read_day(text) == wanted


def test_that_month_and_day_stand_as_the_language_has_them(italian: None) -> None:
    assert read_day("03/04/2026") == date(2026, 4, 3)
    assert read_day("3 giugno 2026") == date(2026, 6, 3)
    QLocale.setDefault(QLocale("en_US"))
    assert read_day("03/04/2026") == date(2026, 3, 4)
    assert read_day("31/03/2026") == date(2026, 3, 31)


def test_that_targets_come_back_from_their_lines() -> None:
    targets = (Target("csat", 0.8, milestones=STEPS), Target("csat", 0.9, ("channel", "phone")))
    lines = lines_of((*targets, Target("nps", 3.0)), "csat", SHARE)
    assert [line[0] for line in lines] == ["All contacts"] * 3 + ["Channel: Calls"]
    assert lines[0][2] == "70\u00a0%"
    assert lines[1][2] == "75.5\u00a0%"
    assert read_lines(lines, "csat", SHARE, GROUPS) == (targets, ())


def test_that_a_time_of_odd_length_is_not_rounded_by_reading_it() -> None:
    targets = (Target("frt", 3333.3),)
    lines = lines_of(targets, "frt", TIME)
    assert read_lines(lines, "frt", TIME, GROUPS, {lines[0][2]: 3333.3}) == (targets, ())
    assert read_lines([("", "", "90 min")], "frt", TIME, GROUPS)[0] == (Target("frt", 5400.0),)


def test_that_milestones_alone_keep_the_latest_value() -> None:
    lines = [("", "30/6/2026", "75,5"), ("all contacts", "31/3/2026", "70 %")]
    found, faults = read_lines(lines, "csat", SHARE, GROUPS)
    assert not faults
    assert found == (Target("csat", 0.755, milestones=STEPS),)


@pytest.mark.parametrize(
    ("line", "column", "words"),
    [
        (("Channel: Fax", "", "80 %"), 0, "“Channel: Fax” is no group of these data"),
        (("", "soon", "80 %"), 1, "“soon” is no day: write it like 31\u00a0Mar\u00a02026."),
        (("", "", "much"), 2, "“much” is no such value: write it like 80\u00a0%."),
        (("", "31/3/2026", ""), 2, "Say also which value is aimed at."),
        (("", "", "70 %"), 1, "The same group and day stand in line 1."),
    ],
)
def test_that_nonsense_is_said_in_its_cell(
    line: tuple[str, str, str], column: int, words: str
) -> None:
    found, faults = read_lines([("", "", "80 %"), line], "csat", SHARE, GROUPS)
    assert found == (Target("csat", 0.8),)
    assert [(f.row, f.column) for f in faults] == [(1, column)]
    assert faults[0].words.startswith(words)


def test_that_milestones_are_typed_judged_and_taken_back(reader: Reader) -> None:
    detail, store = reader.open("csat"), reader.robot.store
    table = detail.goal.entries
    with reader.qtbot.waitSignal(table.edited):
        type_cell(table, 0, 2, "99 %")
    reader.robot.rest()
    assert store.project.scenario.targets == (Target("csat", 0.99),)
    course = detail.found.course  # type: ignore[union-attr]
    busiest = max(range(len(course.n)), key=lambda place: course.n[place])
    assert course.n[busiest] >= 20
    start = date.fromisoformat(course.keys[busiest])
    table.setCurrentIndex(table.model().index(1, 0))
    detail.goal.entries._model.fill(1, 0, [["", start.isoformat(), "10 %"]])
    reader.robot.rest()
    mine = Target("csat", 0.99, milestones=((start, 0.1),))
    assert store.project.scenario.targets == (mine,)
    assert detail.trend.chart.content.milestones[0][1:] == (0.1, "on_target")
    shown = detail.goal.fared
    assert shown.isVisible()
    told = [[shown.model().index(row, c).data() for c in range(5)] for row in range(2)]
    assert [row[2] for row in told] == ["10\u00a0%", "99\u00a0%"]
    assert told[0][4] == "on target"
    assert told[1][4] == "missed"
    reader.robot.do("undo")
    assert store.project.scenario.targets == (Target("csat", 0.99),)
    assert table.lines == (("All contacts", "", "99\u00a0%"),)


def test_that_a_line_that_is_wrong_stays_to_be_mended(reader: Reader) -> None:
    detail, store = reader.open("csat"), reader.robot.store
    detail.goal.entries._model.fill(0, 0, [["", "", "80 %"], ["", "soon", "70 %"]])
    reader.robot.rest()
    assert store.project.scenario.targets == (Target("csat", 0.8),)
    assert (
        detail.goal.fault.text() == "Line 2: “soon” is no day: write it like 31\u00a0Mar\u00a02026."
    )
    assert detail.goal.entries.lines[1] == ("", "soon", "70 %")
    detail.goal.entries._model.fill(1, 1, [["31/12/2030"]])
    reader.robot.rest()
    assert not detail.goal.fault.isVisible()
    assert store.project.scenario.targets[0].milestones == ((date(2030, 12, 31), 0.7),)


def test_that_a_target_of_a_group_is_typed_from_the_list(reader: Reader) -> None:
    detail, store = reader.open("frt"), reader.robot.store
    detail.goal.entries._model.fill(0, 0, [["channel: email", "", "2 h"]])
    reader.robot.rest()
    assert store.project.scenario.targets == (Target("frt", 7200.0, ("channel", "email")),)
    assert detail.goal.fared.model().index(0, 0).data() == "Channel: Email"


def test_that_a_target_that_is_reached_asks_for_the_next_one(reader: Reader) -> None:
    detail, store = reader.open("csat"), reader.robot.store
    detail.goal.entries._model.fill(0, 0, [["", "", "99 %"]])
    reader.robot.rest()
    assert not detail.goal.next.isVisible()
    detail.goal.entries._model.fill(0, 2, [["10 %"]])
    reader.robot.rest()
    assert store.project.scenario.targets == (Target("csat", 0.1),)
    assert detail.goal.next.isVisible()
    detail.goal.entries._model.fill(1, 0, [["", "31/12/2090", "15 %"]])
    reader.robot.rest()
    assert not detail.goal.next.isVisible()


@pytest.mark.parametrize("by", ["button", "key"])
def test_that_what_stands_in_the_box_becomes_the_target(qtbot: QtBot, by: str) -> None:
    target, edited = KpiTarget(), []
    qtbot.addWidget(target)
    target.edited.connect(edited.append)
    target.show()
    target.show_target(Measure("frt_within", 0.742, "share", 3755, 3778), 0.9, False, "EUR")
    line, place = target.number.lineEdit(), target._set.pos()
    line.selectAll()
    QTest.keyClicks(line, "70")
    if by == "key":
        QTest.keyClick(target.number, Qt.Key.Key_Return)
    else:
        QTest.mouseClick(target._set, Qt.MouseButton.LeftButton)
    assert edited == [0.7]
    target.show_target(Measure("frt_within", 0.742, "share", 3755, 3778), 0.7, True, "EUR")
    qtbot.wait(1)
    assert target._set.pos() == place
