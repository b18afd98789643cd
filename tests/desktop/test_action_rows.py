"""The action plan as lines: what is typed is taken, what is not shown stays with its step."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QLocale

from core.model.finding import ActionItem, ActionStatus
from core.model.scenario import Filter
from core.problems import note
from desktop.action_rows import (
    DUE,
    FINDING,
    KPI,
    START,
    STATUS,
    STEP,
    TARGET,
    KpiChoice,
    line_of,
    read_lines,
)
from desktop.kpi_goal_rows import GoalUnit

KPIS = {
    "CSAT": KpiChoice("csat", GoalUnit("share")),
    "First response time": KpiChoice("frt", GoalUnit("s")),
}
FOUND = note("interrupted")
PLANNED = ActionItem(
    FOUND, "Staff Monday mornings", "Marta", date(2026, 4, 1), date(2026, 4, 13), "378 €", "csat",
    0.853, ActionStatus.STARTED, 0.78123, Filter(channels=("email",)),
)  # fmt: skip
OTHER = ActionItem(None, "Rewrite the help page", "Dario", kpi="frt", target=14400.0)


@pytest.fixture(autouse=True)
def _english(qapp: object):
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


def _lines(*items: ActionItem) -> list[list[str]]:
    return [list(line_of(item, KPIS)) for item in items]


def test_that_reading_what_is_shown_changes_nothing() -> None:
    plan = (PLANNED, OTHER)
    assert read_lines(_lines(*plan), plan, KPIS) == (plan, ())


@pytest.mark.parametrize(
    ("place", "text", "field", "value"),
    [
        (STEP, "Staff Mondays 9-12", "step", "Staff Mondays 9-12"),
        (START, "2026-05-04", "start", date(2026, 5, 4)),
        (DUE, "20/04/2026", "due", date(2026, 4, 20)),
        (DUE, "", "due", None),
        (TARGET, "90", "target", 0.9),
        (TARGET, "", "target", None),
        (STATUS, "Done", "status", ActionStatus.DONE),
        (FINDING, "", "finding", None),
    ],
)
def test_that_one_cell_changes_one_thing(place: int, text: str, field: str, value: object) -> None:
    lines = _lines(PLANNED, OTHER)
    lines[0][place] = text
    if place == START:
        lines[0][DUE] = ""
    items, faults = read_lines(lines, (PLANNED, OTHER), KPIS)
    expected = replace(PLANNED, **{field: value})
    if place == START:
        expected = replace(expected, due=None)
    assert faults == ()
    assert items == (expected, OTHER)


def test_that_steps_keep_what_no_column_shows_when_a_line_before_goes() -> None:
    items, _ = read_lines(_lines(PLANNED), (OTHER, PLANNED), KPIS)
    assert items == (PLANNED,)


def test_that_another_kpi_forgets_the_value_measured_before() -> None:
    lines = _lines(PLANNED)
    lines[0][KPI], lines[0][TARGET] = "First response time", "4h"
    (item,), faults = read_lines(lines, (PLANNED,), KPIS)
    assert faults == ()
    assert (item.kpi, item.target, item.before, item.evidence) == ("frt", 14400.0, None, None)


@pytest.mark.parametrize(
    ("place", "text", "said"),
    [
        (DUE, "soon", "no day"),
        (KPI, "Happiness", "no KPI"),
        (TARGET, "much", "no such value"),
        (STATUS, "nearly", "no status"),
        (DUE, "2026-03-01", "before it starts"),
        (STEP, "", "what is to be done"),
    ],
)
def test_that_a_cell_that_says_nothing_readable_is_named(place: int, text: str, said: str) -> None:
    lines = _lines(OTHER, PLANNED)
    lines[1][place] = text
    items, faults = read_lines(lines, (OTHER, PLANNED), KPIS)
    assert [(fault.row, fault.column) for fault in faults] == [(1, place)]
    assert said in faults[0].words
    assert items[0] == OTHER
    if text != "2026-03-01":
        assert items[1] == PLANNED


def test_that_a_new_line_needs_only_its_step() -> None:
    items, faults = read_lines([["Call back"] + [""] * 8], (), KPIS)
    assert faults == ()
    assert items == (ActionItem(None, "Call back"),)


def test_that_a_new_line_without_a_step_is_not_taken() -> None:
    items, faults = read_lines([["", "Marta"] + [""] * 7], (), KPIS)
    assert items == ()
    assert [fault.column for fault in faults] == [STEP]
