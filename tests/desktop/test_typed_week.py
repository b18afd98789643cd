"""No file at all: a week is typed, the people and their cost follow; the command line agrees."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from core.cli.main import run
from core.staffing.interval import one_interval
from core.staffing.interval_models import Interval
from core.staffing.search import Target
from core.volumes_file import volumes_toml
from desktop.one_interval import PEOPLE, OneInterval
from desktop.pages.data_channel_line import DAILY, HOURLY
from desktop.pages.data_volumes import TypedWeek
from desktop.pages.staffing import StaffingPage
from desktop.staffing_answer import Certainty
from desktop.tasks import TaskRunner
from tests.desktop.robots import WindowRobot
from tests.desktop.unnamed_controls import unnamed


def week_of(robot: WindowRobot) -> TypedWeek:
    """The typed week, open on the Data page."""
    week = robot.data_page.week
    assert week is not None
    return week


def staffing_page(robot: WindowRobot) -> StaffingPage:
    """The Staffing page with people proved by simulation."""
    page = robot.window.shelf.current
    assert isinstance(page, StaffingPage)
    robot.qtbot.waitUntil(
        lambda: page.staffing is not None and page.staffing.certainty is Certainty.CHECKED
    )
    robot.rest()
    return page


def pressed(robot: WindowRobot, words: str) -> None:
    """Press the visible button with these words."""
    buttons = robot.window.findChildren(QPushButton)
    next(b for b in buttons if b.isVisible() and b.text() == words).click()
    robot.rest()


def test_that_two_hundred_emails_become_people_and_money(
    robot: WindowRobot, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    robot.do("page.staffing")
    pressed(robot, "Type your volumes")
    week = week_of(robot)
    week.lines[0].a_week.setValue(200)
    robot.rest()
    week.lines[0].handle.setValue(360)
    robot.rest()
    assert robot.answer == "200 contacts a week on 1 channel."
    pressed(robot, "See the people needed")
    page = staffing_page(robot)
    scenario = robot.store.project.scenario
    robot.store.apply(
        "wage",
        robot.store.project.with_scenario(
            replace(scenario, cost=replace(scenario.cost, hourly=20.0))
        ),
    )
    robot.rest()
    page = staffing_page(robot)
    assert page.staffing is not None
    needed, cost = page.staffing.requirement, page.staffing.cost
    assert "Mondays" in robot.answer or "Monday" in robot.answer
    assert cost.total_month is not None

    typed = robot.store.project.datasets[0].typed
    assert typed is not None
    file, plan = tmp_path / "v.toml", tmp_path / "s.toml"
    file.write_text(volumes_toml(typed), "utf-8")
    plan.write_text("[cost]\nhourly = 20\n", "utf-8")
    assert run(["staff", str(file), "--scenario", str(plan), "--json"]) == 0
    line = json.loads(capsys.readouterr().out)
    opened = [int(n) for n, o in zip(needed.agents, needed.open_slots, strict=True) if o > 0]
    assert [row["agents"] for row in line["total"]] == opened
    assert line["cost"]["total"] == pytest.approx(cost.total_month)
    kept = line["achieved"]["email"]["frt"]
    assert needed.proof is not None
    assert kept["value"] == pytest.approx(needed.proof.kept[0].value)


def test_that_boxes_stand_together_at_the_top_of_a_tall_window(robot: WindowRobot) -> None:
    robot.window.resize(1440, 900)
    robot.do("week")
    week = week_of(robot)
    top = week.lines[0].a_week.y()
    assert top < 0.2 * week.height()
    assert week.add.y() - top < 0.15 * week.height()
    assert week.hours.y() - top < 0.25 * week.height()


def test_that_a_typed_week_never_says_that_it_was_measured(robot: WindowRobot) -> None:
    robot.do("week")
    week_of(robot).lines[0].a_week.setValue(90)
    robot.rest()
    robot.do("page.overview")
    robot.rest()
    page = robot.window.shelf.current
    assert page.banner._question.text() == "What comes in a usual week?"
    assert robot.answer.startswith("90 contacts in 5 days, 18")
    assert page.banner.evidence.startswith("A week typed by you")
    assert "UTC" not in page.banner.evidence
    robot.do("page.staffing")
    shown = staffing_page(robot).staffing
    assert shown is not None
    assert shown.explained is not None
    volume = shown.explained.channels[0].inputs[0]
    assert (volume.name, volume.source, volume.n) == ("volume_week", "yours", 0)


def test_that_a_week_is_edited_later_and_every_step_undone(robot: WindowRobot) -> None:
    robot.do("week")
    week = week_of(robot)
    week.lines[0].a_week.setValue(90)
    robot.rest()
    week.add.click()
    week.lines[1].a_week.setValue(45)
    robot.rest()
    assert robot.answer == "135 contacts a week on 2 channels."
    week.lines[1].shape.picked.emit(HOURLY)
    robot.rest()
    QGuiApplication.clipboard().setText("\tMon\tTue\n9:00\t4\t8\n10:00\t6,5\t0\nTotal\t1\t1")
    week.grid.paste()
    robot.rest()
    assert not week.fault.isHidden()
    assert "total" in week.fault.text()
    assert robot.answer.startswith("108.5 contacts") or robot.answer.startswith("108 contacts")
    assert robot.data_page.banner.evidence.endswith("Calls: 18.5, hour by hour as typed.")
    project = robot.store.project
    for _ in range(4):
        robot.store.undo()
        robot.rest()
    assert robot.store.project.datasets == ()
    assert week.draft.channels[0].a_week is None
    for _ in range(4):
        robot.store.redo()
        robot.rest()
    assert robot.store.project == project
    robot.window.desk.show_week(False)
    robot.do("page.data")
    assert not robot.data_page.files.edit.isHidden()
    robot.data_page.files.edit.click()
    assert week_of(robot).draft == project.datasets[0].typed


def test_that_a_half_hourly_week_can_be_pasted(robot: WindowRobot) -> None:
    robot.do("week")
    week = week_of(robot)
    week.lines[0].a_week.setValue(10)
    robot.rest()
    week.lines[0].shape.picked.emit(HOURLY)
    robot.rest()
    QGuiApplication.clipboard().setText("\tMon\tTue\n9:00\t4\t8\n9:30\t6\t0")
    week.grid.paste()
    robot.rest()
    typed = robot.store.project.datasets[0].typed
    assert typed is not None
    assert (typed.interval_min, sum(typed.channels[0].contacts)) == (30, 18)
    QGuiApplication.clipboard().setText("good morning")
    week.grid.paste()
    robot.rest()
    assert "no grid" in week.fault.text()
    assert robot.store.project.datasets[0].typed == typed


def test_that_totals_of_days_are_typed_said_and_undone(robot: WindowRobot) -> None:
    robot.do("week")
    week = week_of(robot)
    week.lines[0].a_week.setValue(90)
    robot.rest()
    week.lines[0].shape.picked.emit(DAILY)
    robot.rest()
    assert week.days.isVisible()
    assert week.days.hasFocus()
    assert week.days.values == ((18, 18, 18, 18, 18, 0, 0),)
    week.days.choose(0, 0)
    week.days.put(45)
    robot.rest()
    assert robot.answer.startswith("117 contacts")
    assert "by day as typed, evenly over each day" in robot.data_page.banner.evidence
    week.lines[0].shape.picked.emit(HOURLY)
    robot.rest()
    assert week.days.isHidden()
    assert week.grid.values[0][:2] == (5, 2)
    week.grid.choose(week.grid.sheet.shape[0], 1)
    week.grid.put(9)
    robot.rest()
    assert week.spread.text() == "Tuesday: 9 contacts; every number in it changed in proportion."
    assert robot.answer.startswith("108 contacts")
    robot.store.undo()
    robot.rest()
    assert robot.answer.startswith("117 contacts")
    assert week.spread.isHidden()


def test_that_every_control_of_the_week_has_a_name(robot: WindowRobot) -> None:
    robot.do("week")
    week = week_of(robot)
    week.add.click()
    assert unnamed(week) == []


@pytest.fixture
def calculator(qtbot: object) -> OneInterval:
    tasks = TaskRunner()
    found = OneInterval(tasks)
    qtbot.addWidget(found)  # type: ignore[attr-defined]
    found.show()
    qtbot.waitUntil(lambda: found.found is not None)  # type: ignore[attr-defined]
    return found


def test_that_one_interval_is_that_of_the_command_line(
    calculator: OneInterval, qtbot: object, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = ["erlang", "--volume", "100", "--interval-min", "30", "--aht-s", "180", "--json"]
    assert run([*asked, "--service-level", "0.8", "--within-s", "20"]) == 0
    line = json.loads(capsys.readouterr().out)
    assert calculator.found is not None
    answer = calculator.found.answer
    for name in ("model", "agents", "headcount", "service_level", "occupancy", "asa_s",
                 "probability_of_wait", "abandonment", "load"):  # fmt: skip
        assert getattr(answer, name) == line[name], name
    assert calculator.answer.text() == "14 people answer 88.8\u00a0% within 20\u00a0s."
    assert [crew.agents for crew in calculator.found.crews] == [12, 13, 14, 15, 16]
    assert [crew.keeps_target for crew in calculator.found.crews] == [
        False,
        False,
        True,
        True,
        True,
    ]


def test_that_people_and_patience_are_answered_at_once(
    calculator: OneInterval, qtbot: object
) -> None:
    calculator.kind.chosen.emit(PEOPLE)
    calculator.kind.set_current(PEOPLE)
    calculator.agents.setValue(9)
    calculator.patience.setValue(300)
    wanted = one_interval(
        Interval(100, 30, 180, calculator_patience(300)), Target(0.8, 20.0, "offered"), 9.0
    )
    qtbot.waitUntil(  # type: ignore[attr-defined]
        lambda: (
            calculator.found is not None
            and calculator.found.answer.model == wanted.model
            and calculator.found.answer.agents == 9
        )
    )
    assert calculator.found is not None
    assert calculator.found.answer.service_level == pytest.approx(wanted.service_level)
    assert calculator.found.answer.abandonment == pytest.approx(wanted.abandonment)
    assert unnamed(calculator) == []


def calculator_patience(seconds: float):
    """Exponential patience."""
    from core.staffing.patience import ExponentialPatience

    return ExponentialPatience(seconds)


def test_that_a_number_just_typed_outlasts_another_look(robot: WindowRobot) -> None:
    robot.do("week")
    week_of(robot).lines[0].a_week.setValue(200)
    robot.window.do("theme.dark")
    robot.rest()
    assert robot.store.project.datasets
