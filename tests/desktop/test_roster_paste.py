"""The panel of a pasted roster: codes asked once, paid hours told from duty, cells named."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import numpy as np
import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from core.calendar import parse_opening_hours
from core.model.project import Project
from core.model.scenario import Roster
from core.model.shift_codes import ShiftCode
from core.model.volumes import TypedChannel, TypedVolumes
from core.results import Results
from core.typed_volumes import with_typed_volumes
from desktop import manual_paste
from desktop.manual_basis import DUTY, PAID
from desktop.manual_paste import RosterPaste, Taken
from desktop.staffing_manual import ManualStaffing
from desktop.tasks import TaskRunner
from tests.desktop.unnamed_controls import unnamed

WEEK = TypedVolumes(
    parse_opening_hours("Mon-Fri 09:00-18:00"), (TypedChannel("email", 600.0, 60.0),),
    date(2026, 3, 2),
)  # fmt: skip
CODED = "Nombre\tlun\tmar\tmié\nEva\tM\tT\tF\nLeo\t9–13\tm\t???\nAna\tM/T\tlibre\t9-13/16-18"


@pytest.fixture(scope="module")
def results() -> Results:
    project = with_typed_volumes(Project(), WEEK, "Typed week")
    away = (("breaks", 0.1), ("absence", 0.2))
    return Results(project.with_scenario(replace(project.scenario, shrinkage=away)))


class Panel:
    """Somebody who pastes a roster."""

    def __init__(self, qtbot: QtBot, results: Results) -> None:
        self.tasks = TaskRunner()
        self.paste, self.qtbot, self.results = RosterPaste(self.tasks), qtbot, results
        self.took: list[Taken] = []
        self.paste.taken.connect(self.took.append)
        qtbot.addWidget(self.paste)
        self.paste.resize(900, 900)
        self.paste.show()

    def open(self, text: str) -> None:
        """Paste a text, as is or after typing hours of codes."""
        self.paste.open(self.results, 60, text)
        self.rest()

    def tell(self, code: str, hours: str) -> None:
        """Type the hours of a code."""
        self.paste.codes.type_hours(code, hours)
        self.rest()

    def rest(self) -> None:
        """Wait until the text is read."""
        self.qtbot.waitUntil(lambda: not self.paste._wait.isActive() and not self.tasks.busy)

    @property
    def hours(self) -> float:
        """Hours put on duty by the button."""
        self.paste.take.click()
        return float(np.sum(self.took[-1].people))


@pytest.fixture
def panel(qtbot: QtBot, results: Results) -> Iterator[Panel]:
    found = Panel(qtbot, results)
    yield found
    found.tasks.close()


def test_that_codes_are_asked_and_only_then_count(panel: Panel) -> None:
    panel.open(CODED)
    rows = panel.paste.codes.rows
    assert [(row.code, row.cells.text(), row.box.text()) for row in rows] == [
        ("M", "in 3 cells", ""), ("T", "in 2 cells", ""), ("F", "in 1 cell", "off"),
    ]  # fmt: skip
    assert panel.paste.codes.missing.text().startswith("▲ Nobody on duty yet for 5 cells:")
    assert panel.paste.meaning.text().endswith(": 10 hours of people a week, 1 at most at once.")
    panel.tell("M", "9-13")
    panel.tell("T", "soon")
    assert "says no hours" in rows[1].reading.text()
    panel.tell("T", "13:00–17:00")
    assert rows[0].reading.text() == "9:00–13:00"
    assert panel.paste.codes.missing.isHidden()
    assert [row.code for row in panel.paste.codes.rows] == ["M", "T", "F"]
    panel.paste.basis.choose(DUTY)
    assert panel.hours == 4 + 4 + 4 + 4 + 8 + 6
    assert panel.took[-1].codes == (ShiftCode("M", ((540, 780),)), ShiftCode("T", ((780, 1020),)))


def test_that_codes_the_project_knows_are_not_asked_again(panel: Panel) -> None:
    known = (ShiftCode("m", ((540, 780),)), ShiftCode("T", ((780, 840),)))
    project = panel.results.project.with_shift_codes(known)
    panel.results = Results(project, panel.results)
    panel.open(CODED)
    assert panel.paste.codes.missing.isHidden()
    assert panel.paste.codes.rows[0].box.text() == "9:00–13:00"
    panel.tell("F", "10-11")
    panel.paste.take.click()
    assert panel.took[-1].codes == (ShiftCode("F", ((600, 660),)),)


def test_that_what_a_text_says_of_its_codes_wins_and_is_told(panel: Panel) -> None:
    known = (ShiftCode("M", ((420, 900),)), ShiftCode("T", ((780, 840),)))
    panel.results = Results(panel.results.project.with_shift_codes(known), panel.results)
    panel.open("Name\tMon\tTue\nAna\tM\tT\n\nM = 8-14")
    row = panel.paste.codes.rows[0]
    assert row.box.text() == "8:00–14:00"
    assert row.reading.text() == (
        "8:00–14:00 as this text says, not 7:00–15:00 as in another roster"
    )
    panel.tell("M", "9-10")
    panel.paste.basis.choose(DUTY)
    assert panel.hours == 1 + 1
    assert panel.took[-1].codes == (ShiftCode("M", ((540, 600),)),)


def test_that_one_unreadable_cell_is_named_and_the_rest_counts(panel: Panel) -> None:
    panel.open("Name\tMon\tTue\nEva\t9-13\t???\nTotal\t4\t4")
    lines = panel.paste.unread.text().splitlines()
    assert lines[0] == "▲ Not taken: 1 line and 1 cell. The rest of the text counts."
    assert lines[1].startswith("Line 2, Eva, column Tue, “???”: It is neither hours")
    assert lines[2].startswith("Line 3, “Total  4  4”: It is a total")
    panel.paste.basis.choose(DUTY)
    assert panel.hours == 4


def test_that_paid_shifts_lose_breaks_and_absences_and_are_paid_once(panel: Panel) -> None:
    panel.open("Name\tMon\tTue\nEva\t9-18\t9-18\nLeo\t9-18\t9-18")
    basis = panel.paste.basis
    assert basis.isVisible()
    assert basis.current == PAID
    assert "you pay 50 h" in basis.told[DUTY].text()
    assert "You pay 36 h a week; 28\u00a0% of it comes off, 25.9 h on" in basis.told[PAID].text()
    assert panel.hours == pytest.approx(36 * 0.9 * 0.8)
    basis.buttons[DUTY].click()
    assert panel.hours == 36


def test_that_numbers_of_people_are_on_duty_until_somebody_says_else(panel: Panel) -> None:
    panel.open("Mon-Tue 09:00-18:00 2")
    assert panel.paste.basis.current == DUTY
    panel.paste.basis.choose(PAID)
    panel.paste.text.appendPlainText("Wed 09:00-18:00 2")
    panel.rest()
    assert panel.paste.basis.current == PAID
    assert panel.hours == pytest.approx(54 * 0.9 * 0.8)


def test_that_nothing_is_taken_of_codes_alone(panel: Panel) -> None:
    panel.open("\tMon\tTue\nEva\tM\tT")
    assert not panel.paste.take.isEnabled()
    assert not panel.paste.basis.isVisible()
    panel.tell("M", "9-13")
    assert panel.paste.take.isEnabled()


@pytest.mark.parametrize("text", ["good morning", CODED])
def test_that_parts_stand_under_each_other_at_the_top(panel: Panel, text: str) -> None:
    panel.open(text)
    panel.qtbot.waitUntil(lambda: panel.paste.take.y() > 0)
    paste = panel.paste
    parts = (paste.text, paste.codes, paste.meaning, paste.unread, paste.basis, paste.take)
    shown: list[QWidget] = [part for part in parts if part.isVisible()]
    assert len(shown) == (6 if text == CODED else 3)
    for above, below in itertools.pairwise(shown):
        gap = below.y() - above.geometry().bottom()
        assert 0 <= gap < 30, (above, below)
    assert paste.height() - paste.take.geometry().bottom() > 100
    assert unnamed(paste) == []


def test_that_an_answer_to_a_text_that_has_gone_puts_nobody_on_duty(
    panel: Panel, monkeypatch: pytest.MonkeyPatch
) -> None:
    go, read = threading.Event(), manual_paste._read_text

    def slow(*asked: Any) -> object:
        go.wait(10)
        return read(*asked)

    panel.open("Mon-Fri 9-17 3")
    monkeypatch.setattr(manual_paste, "_read_text", slow)
    panel.paste.text.setPlainText("Mon-Fri 9-17 7")
    panel.paste._read()
    panel.paste.text.setPlainText("")
    panel.paste._read()
    go.set()
    panel.rest()
    assert not panel.paste.take.isEnabled()
    assert panel.paste.meaning.text() == ""


def test_that_the_box_of_a_code_follows_the_legend_of_the_text(panel: Panel) -> None:
    panel.open("Name\tMon\tTue\nAna\tM\tM\nM=9-13")
    assert panel.paste.codes.rows[0].box.text() == "9:00–13:00"
    panel.paste.text.setPlainText("Name\tMon\tTue\nAna\tM\tM\nM=10-18")
    panel.paste._read()
    panel.rest()
    assert panel.paste.codes.rows[0].box.text() == "10:00–18:00"
    panel.tell("M", "8-12")
    assert panel.paste.codes.rows[0].box.text() == "8-12"


def test_that_a_roster_is_taken_at_the_step_it_was_read_for(panel: Panel) -> None:
    panel.open("Mon-Tue 09:00-09:30 2")
    panel.paste.basis.choose(DUTY)
    panel.paste.set_step(30)
    assert not panel.paste.take.isEnabled()
    panel.rest()
    assert panel.hours == 4
    assert (panel.took[-1].interval_min, len(panel.took[-1].people)) == (30, 336)


def test_that_a_roster_read_for_one_step_is_whole_whatever_the_grid_shows(
    qtbot: QtBot, results: Results
) -> None:
    grid = Roster(30, (("everybody", (0.0,) * 336),))
    plan = replace(results.project.scenario, roster=grid)
    tasks, got = TaskRunner(), list[Roster]()
    view = ManualStaffing(tasks)
    qtbot.addWidget(view)
    view._results = Results(results.project.with_scenario(plan), results)
    view.roster_taken.connect(lambda _words, scenario, _codes: got.append(scenario.roster))
    view._on_pasted(Taken(60, (1.0,) * 168, ()))
    assert got == [Roster(60, (("everybody", (1.0,) * 168),))]
    tasks.close()
