"""People put in by hand on the Staffing page: typed, pasted, undone; the command line agrees."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QGuiApplication

from core.calendar import parse_opening_hours
from core.cli.main import run
from core.model.project import Project
from core.model.scenario import Cost, Roster, Team
from core.model.shift_codes import ShiftCode
from core.model.volumes import TypedChannel, TypedVolumes
from core.staffing.roster import people_of, roster_words
from core.typed_volumes import with_typed_volumes
from core.volumes_file import volumes_toml
from desktop.manual_basis import PAID
from desktop.manual_joined import MANUAL, NEEDED
from desktop.pages.staffing import StaffingPage
from desktop.staffing_answer import Certainty
from desktop.staffing_manual import ManualStaffing
from tests.desktop.robots import WindowRobot
from tests.desktop.unnamed_controls import unnamed

WEEK = TypedVolumes(
    parse_opening_hours("Mon-Fri 09:00-13:00"),
    (TypedChannel("email", 600.0, 60.0), TypedChannel("phone", 240.0, 40.0)),
    date(2026, 3, 2),
)


class Planner:
    """Somebody who puts people on duty by hand."""

    def __init__(self, robot: WindowRobot) -> None:
        self.robot = robot
        project = with_typed_volumes(Project(), WEEK, "Typed week")
        priced = replace(project.scenario, cost=Cost(hourly=20.0))
        robot.store.open(project.with_scenario(priced))
        robot.rest()
        robot.do("page.staffing")
        page = robot.window.shelf.current
        assert isinstance(page, StaffingPage)
        self.page = page
        robot.qtbot.waitUntil(lambda: self.proved)
        robot.rest()
        page.show_view(MANUAL)
        page.mode.chosen.emit(MANUAL)
        robot.rest()

    @property
    def proved(self) -> bool:
        """Whether the people needed are proved."""
        found = self.page.staffing
        return found is not None and found.certainty is Certainty.CHECKED

    @property
    def view(self) -> ManualStaffing:
        """The view of people put in by hand."""
        return self.page.manual

    @property
    def roster(self) -> Roster | None:
        """What the project keeps."""
        return self.robot.store.project.scenario.roster

    def rest(self) -> None:
        """Wait until the people on duty are simulated."""
        self.robot.rest()
        self.robot.qtbot.waitUntil(lambda: not self.view.result.waiting.text())
        self.robot.rest()

    def put(self, people: float) -> None:
        """So many people in every cell shown."""
        rows, columns = self.view.grid.sheet.shape
        self.view.grid.choose(0, 0, (rows - 1, columns - 1))
        self.view.grid.put(people)
        self.rest()


@pytest.fixture
def planner(robot: WindowRobot) -> Iterator[Planner]:
    return Planner(robot)


def test_that_the_people_needed_are_where_one_begins(planner: Planner) -> None:
    assert planner.roster is None
    sheet = planner.view.grid.sheet
    assert sheet.shape == (4, 5)
    assert sheet.values == sheet.needs
    grid = planner.view.grid
    assert grid.verticalHeader().width() < grid.columnWidth(0) < grid.width() / 5
    assert planner.robot.answer == "These are the people needed: change any number."
    assert planner.view.found is not None
    assert planner.view.found.fit.short_h == 0
    assert {line[0] for line in planner.view.result.promises.texts} == {
        "Email: first replies within 4 business hours", "Calls: contacts answered within 20\u00a0s",
    }  # fmt: skip


def test_that_one_edit_is_one_step_and_says_what_it_does(planner: Planner) -> None:
    planner.put(3)
    assert planner.roster is not None
    assert sum(planner.roster.people[0][1]) == 60
    assert planner.robot.answer == "These people keep every promise."
    assert planner.robot.store.undo_label == "Change people on duty"
    found = planner.view.found
    assert found is not None
    assert found.given is not None
    assert found.fit.over_h > 0
    assert found.fit.short_h == 0
    assert found.cost.total_month is not None
    assert found.needed.cost.total_month is not None
    assert found.cost.total_month > found.needed.cost.total_month
    planner.robot.store.undo()
    planner.rest()
    assert planner.roster is None
    assert planner.view.grid.sheet.values == planner.view.grid.sheet.needs
    assert planner.robot.answer == "These are the people needed: change any number."


def test_that_too_few_people_are_told_and_not_an_error(planner: Planner) -> None:
    planner.put(0.25)
    assert planner.robot.answer.startswith("With these people work piles up")
    assert "backlog grows" in planner.page.banner.evidence
    texts = planner.view.result.promises.texts
    assert texts[0][0] == "The backlog grows every week by"
    each = next(t for t in planner.view.result.cost.texts if t[0] == "Cost a resolution")
    assert each[1] == "—"
    assert "not known" in each[2]
    assert not planner.page.empty
    planner.view.clear()
    planner.rest()
    assert planner.roster is not None
    assert not any(planner.roster.people[0][1])
    assert planner.robot.answer.startswith("With these people work piles up")


def test_that_the_command_line_simulates_the_same_roster(
    planner: Planner, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    planner.view.grid.choose(1, 0, (2, 4))
    planner.view.grid.put(1.5)
    planner.rest()
    assert planner.roster is not None
    words = roster_words(next(iter(people_of(planner.roster).values())), 60)
    file, plan = tmp_path / "v.toml", tmp_path / "s.toml"
    file.write_text(volumes_toml(WEEK), "utf-8")
    plan.write_text("[cost]\nhourly = 20\n", "utf-8")
    asked = ["simulate", str(file), "--scenario", str(plan), "--agents", words, "--json"]
    assert run(asked) == 0
    line = json.loads(capsys.readouterr().out)
    found = planner.view.found
    assert found is not None
    assert found.given is not None
    for kept in found.kept:
        told = line["achieved"][kept.channel][kept.promise]
        assert (told["value"], told["half_width"]) == (kept.value, kept.half_width)
    assert line["occupancy"] == found.given.occupancy
    assert line["cost"]["total"] == pytest.approx(found.cost.total_month)


def test_that_a_pasted_roster_is_looked_at_before_it_counts(planner: Planner) -> None:
    QGuiApplication.clipboard().setText(
        "Mon-Fri 09:00-13:00 2\nAna  Sat 10:00-12:00\nBea Tuesday\nlater"
    )
    planner.view.grid.paste()
    planner.robot.rest()
    assert planner.roster is None
    paste = planner.view.paste
    assert not paste.isHidden()
    assert paste.meaning.text().startswith("2 lines understood, 1 person by name: 42")
    assert paste.unread.text().splitlines()[0].startswith("▲ Not taken: 2 lines.")
    assert "Line 3, “Bea Tuesday”" in paste.unread.text()
    paste.take.click()
    planner.rest()
    assert planner.roster is not None
    grid = np.array(planner.roster.people[0][1]).reshape(7, 24)
    assert grid[:5, 9:13].tolist() == [[2.0] * 4] * 5
    assert grid[5, 10:12].tolist() == [1.0, 1.0]
    assert planner.view.grid.sheet.column_labels == ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat")
    assert planner.view.found is not None
    assert planner.view.found.fit.closed_h == 2
    assert planner.robot.store.undo_label == "Paste a roster"


def test_that_codes_told_with_a_roster_are_kept_and_undone_with_it(planner: Planner) -> None:
    planner.view.open_paste("\tMon\tTue\nEva\tM\tM\nLeo\tM\toff")
    planner.robot.rest()
    paste = planner.view.paste
    assert not paste.take.isEnabled()
    paste.codes.type_hours("M", "9-13")
    planner.robot.qtbot.waitUntil(paste.take.isEnabled)
    assert paste.basis.current == PAID
    paste.take.click()
    planner.rest()
    project = planner.robot.store.project
    assert project.shift_codes == (ShiftCode("M", ((540, 780),)),)
    assert planner.view.found is not None
    assert planner.view.found.cost.paid_hours_week == pytest.approx(12)
    planner.view.open_paste("\tMon\tTue\nEva\tM\tM")
    planner.robot.rest()
    assert planner.view.paste.take.isEnabled()
    planner.view.paste.leave.click()
    planner.robot.store.undo()
    planner.rest()
    assert planner.roster is None
    assert planner.robot.store.project.shift_codes == ()


def test_that_text_without_a_roster_says_why(planner: Planner) -> None:
    planner.view.open_paste("good morning")
    planner.robot.rest()
    assert not planner.view.paste.take.isEnabled()
    assert "names no weekday" in planner.view.paste.unread.text()
    planner.view.paste.leave.click()
    assert planner.view.paste.isHidden()
    assert planner.roster is None


def test_that_the_step_changes_and_hours_stay(planner: Planner) -> None:
    planner.put(2)
    planner.view.choose_step(30)
    planner.rest()
    assert planner.roster is not None
    assert planner.roster.interval_min == 30
    assert planner.view.grid.sheet.shape == (8, 5)
    assert planner.view.grid.sheet.total(None, None) == 40
    assert planner.view.found is not None
    assert planner.view.found.fit.have_h == 40


def test_that_other_teams_make_the_roster_say_so(planner: Planner) -> None:
    planner.put(2)
    scenario = planner.robot.store.project.scenario
    teams = (Team("mail", (("email", 1.0),)), Team("calls", (("phone", 1.0),)))
    planner.robot.store.apply(
        "teams", planner.robot.store.project.with_scenario(replace(scenario, teams=teams))
    )
    planner.robot.qtbot.waitUntil(lambda: planner.proved)
    planner.robot.rest()
    assert planner.robot.answer == "These people do not fit the plan any more."
    assert "calls" in planner.page.banner.evidence
    planner.view.use_needed()
    planner.rest()
    assert planner.view.team.isVisible()
    assert [planner.view.team.itemData(n) for n in range(2)] == ["mail", "calls"]


def test_that_a_closed_baseline_is_not_edited_and_says_so(planner: Planner) -> None:
    project = planner.robot.store.project
    planner.robot.store.apply(
        "freeze", replace(project, scenarios=(project.scenario, project.scenario), frozen=True)
    )
    planner.robot.rest()
    planner.put(9)
    assert planner.roster is None
    assert planner.view.grid.sheet.values == planner.view.grid.sheet.needs
    assert "closed to edits" in planner.view.refusal.text()


def test_that_the_view_goes_back_and_is_copied(planner: Planner) -> None:
    planner.put(2)
    planner.page.copy()
    text = QGuiApplication.clipboard().text()
    assert "\tMon\tTue\tWed\tThu\tFri" in text
    assert "9:00\t2\t2\t2\t2\t2" in text
    assert QGuiApplication.clipboard().mimeData().hasImage()
    planner.page.show_view(NEEDED)
    planner.page.mode.chosen.emit(NEEDED)
    assert planner.robot.answer.startswith("You need")
    assert unnamed(planner.view) == []
