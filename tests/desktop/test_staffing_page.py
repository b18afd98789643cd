"""The Staffing page answers, can be edited, undone, walked and copied."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QSlider

from core.problems import note
from desktop import staffing_flow
from desktop.manual_joined import MANUAL, NEEDED
from desktop.pages.staffing import StaffingPage
from desktop.staffing_answer import Certainty
from desktop.staffing_needed import ALL
from desktop.staffing_week import week_rows
from desktop.store import Store
from desktop.tasks import TaskRunner
from tests.desktop.made_staffing import MadeResults, made_project
from widgets.example_week import example_requirement
from widgets.week_shape import week_shape


class Robot:
    """Works the page as a planner would."""

    def __init__(self, qtbot, requirement=None, problem="", wage=None):
        self.qtbot = qtbot
        self.store, self.tasks = Store(made_project(wage=wage)), TaskRunner()
        self.made = []
        self.page = StaffingPage(self.store, self.tasks, results_after=self.after)
        qtbot.addWidget(self.page)
        self.page.resize(1216, 740)
        self.page.show()
        self.requirement, self.problem = requirement, problem
        self.results = []
        self.store.changed.connect(lambda project, names: self.give(project))
        self.give(self.store.project)

    def after(self, project, before):
        self.made.append(MadeResults(project, self.requirement, self.problem))
        return self.made[-1]

    def give(self, project):
        self.results.append(MadeResults(project, self.requirement, self.problem))
        self.page.show_results(self.results[-1])

    def wait(self):
        self.qtbot.waitUntil(lambda: self.page.staffing is not None or self.page.empty)
        self.settle()
        return self.page

    def settle(self):
        self.qtbot.waitUntil(lambda: not self.tasks.busy and not self.page.waiting)

    def type(self, key, text):
        box = self.page.panel.rows[key].box.findChild(QLineEdit)
        box.selectAll()
        self.qtbot.keyClicks(box, text)
        self.qtbot.keyClick(box, Qt.Key.Key_Return)


def opened(made):
    return made.page.staffing.requirement.open_slots


@pytest.fixture
def robot(qtbot):
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    robots = []

    def make(**given):
        robots.append(Robot(qtbot, **given))
        return robots[-1]

    yield make
    for each in robots:
        assert each.tasks.close()
    QLocale.setDefault(before)


def test_that_the_page_answers_in_one_sentence_with_evidence(robot):
    page = robot().wait()
    assert page.banner.answer.replace("\u00a0", " ") == (
        "You need 6 to 8 people at work on Mondays and 5 to 6 from Tuesday to Friday."
    )
    assert "94" in page.banner.evidence
    assert "8 people at work, 10 on the roster" in page.banner.evidence.replace("\u00a0", " ")


def test_that_an_edit_is_one_undo_step_computed_once_after_a_pause(robot):
    made = robot()
    page = made.wait()
    box = page.panel.rows["email.frt"].box
    for _ in range(4):
        made.qtbot.keyClick(box, Qt.Key.Key_Up)
    assert made.store.project.scenario.plan("email").frt.share == pytest.approx(0.94)
    made.settle()
    assert sum(results.asked > 0 for results in (*made.results, *made.made)) == 2
    assert sum(results.estimated for results in made.made) == 4
    made.store.undo()
    assert made.store.project.scenario.plan("email") is None
    assert made.store.undo_label is None
    made.settle()
    assert box.value() == 90


def test_that_edits_faster_than_the_page_are_all_kept(robot):
    """The rows are shown again once the contacts are counted; edits do not wait for that."""
    made = robot()
    page = made.wait()
    made.settle()
    shown = page.panel.set_scenario
    page.panel.set_scenario = lambda *_args: None
    for row, value in (("email.frt", 92.0), ("email.frt", 91.0), ("max_occupancy", 80.0)):
        page.panel.rows[row].edited.emit(value)
    page.panel.set_scenario = shown
    scenario = page.store.project.scenario
    assert scenario.plan("email").frt.share == pytest.approx(0.91)
    assert scenario.max_occupancy == pytest.approx(0.80)
    page.store.undo()
    page.panel.rows["email.frt"].edited.emit(93.0)
    assert page.store.project.scenario.max_occupancy == pytest.approx(0.85)
    made.settle()


def test_that_a_handle_time_is_typed_in_any_unit_and_reset(robot):
    made = robot()
    page = made.wait()
    made.type("email.aht_s", "0.2 h")
    assert made.store.project.scenario.plan("email").aht_s == 720
    made.type("email.aht_s", "7 min")
    assert made.store.project.scenario.plan("email").aht_s == 420
    made.settle()
    row = page.panel.rows["email.aht_s"]
    assert row.box.marked
    made.qtbot.mouseClick(row.reset, Qt.MouseButton.LeftButton)
    assert made.store.project.scenario.plan("email") is None
    made.settle()
    assert row.box.value() == 360


def test_that_opening_hours_are_typed_and_nonsense_is_explained(robot):
    made = robot()
    page = made.wait()
    box = page.panel.hours.box
    for text, valid in (("never", False), ("Mon-Fri 08:00-20:00; Sat 10:00-14:00", True)):
        box.selectAll()
        made.qtbot.keyClicks(box, text)
        made.qtbot.keyClick(box, Qt.Key.Key_Return)
        assert bool(page.panel.hours.reason) is not valid
    assert made.store.project.scenario.calendar.hours.open_hours_a_week == 64


def test_that_a_wage_turns_the_link_into_money(robot):
    made = robot()
    page = made.wait()
    assert page.evidence.wage_link.isVisible()
    made.type("cost.hourly", "16,40")
    made.settle()
    assert made.store.project.scenario.cost.hourly == pytest.approx(16.4)
    assert not page.evidence.wage_link.isVisible()
    week_h = float((made.page.staffing.requirement.agents * opened(made)).sum()) / (1 - 0.2134)
    month = week_h * 365.25 / 7 / 12 * 16.4
    assert f"{month:,.0f}" in page.evidence.cost_line.text()


def test_that_one_channel_shows_its_own_people_and_curve(robot):
    page = robot().wait()
    page.choose_channel("phone")
    page.chart.choose_slot(10)
    assert "in 20" in page.chart.sentence
    assert "calls" in page.banner.evidence
    page.choose_channel(ALL)
    assert page.evidence.curve.sentence


def test_that_how_it_is_computed_names_model_inputs_and_what_is_left_out(robot):
    requirement = replace(
        example_requirement(),
        skipped=(("automation", note("channel_automated", channel="automation", n=3)),),
    )
    page = robot(requirement=requirement).wait()
    page.banner.link_activated.emit("how")
    assert page.how_shown
    words = page.how.words
    for part in ("exact Erlang A", "simulation on the business clock", "n = 2,613", "Automation"):
        assert part in words
    page.how.back.click()
    assert not page.how_shown


def test_that_a_problem_is_one_sentence_with_a_way_to_the_data(robot):
    made = robot(problem="staffing_no_contacts")
    page = made.wait()
    assert page.empty
    with made.qtbot.waitSignal(page.asked) as asked:
        page._empty.pressed.emit()
    assert asked.args == ["page.data"]


def test_that_without_files_the_page_says_what_it_will_show(robot):
    made = robot()
    made.wait()
    made.page.show_results(None)
    assert made.page.empty


@pytest.mark.parametrize("closed_between", [True, False])
def test_that_another_project_begins_with_the_people_it_needs(robot, closed_between):
    made = robot()
    page = made.wait()
    page.mode.set_current(MANUAL)
    if closed_between:
        page.show_results(None)
    made.store.open(made_project())
    assert page.mode.current == NEEDED
    made.settle()
    assert page.banner.answer.startswith("You need")


def test_that_a_remark_about_unsafe_hours_stands_on_the_page(robot):
    requirement = replace(
        example_requirement(), notes=(note("hourly_erlang_unsafe", channel="phone"),)
    )
    page = robot(requirement=requirement).wait()
    assert page.needed.remarks.isVisible()
    assert page.needed.remarks.text().startswith("◐")


def test_that_a_first_guess_is_called_one_before_anything_else(robot):
    calls, *others = example_requirement().channels
    remarks = (note("live_outside_hours", channel="phone", per_week=12.0, share=0.013),
               note("history_short", channel="phone", n=90, weeks=0.4))  # fmt: skip
    told = replace(example_requirement(), channels=(replace(calls, notes=remarks), *others))
    page = robot(requirement=told).wait()
    assert "a first guess" in page.needed.remarks.text().splitlines()[0]


def test_that_a_copy_has_exact_figures(robot):
    page = robot().wait()
    page.copy()
    text = QGuiApplication.clipboard().text()
    rows, total = week_rows(week_shape(example_requirement()), example_requirement().shrinkage)
    assert repr(rows[0].paid_h) in text
    assert len(text.splitlines()) == 4 + len(rows) + 1
    assert total.needed_h == pytest.approx(sum(row.needed_h for row in rows))


def test_that_a_low_window_shows_one_card_at_a_time(robot):
    made = robot()
    page = made.wait()
    page.resize(1096, 560)
    assert page.evidence.week.isVisible()
    assert not page.evidence.curve.isVisible()
    page.evidence.show_view("curve")
    assert page.evidence.curve.isVisible()
    assert not page.evidence.week.isVisible()


def test_that_every_control_has_an_accessible_name(robot):
    page = robot().wait()
    kinds = (QAbstractButton, QAbstractSpinBox, QComboBox, QSlider)
    for kind in kinds:
        for widget in page.findChildren(kind):
            if widget.isVisible():
                found = QAccessible.queryAccessibleInterface(widget)
                assert found.text(QAccessible.Text.Name), widget
    assert page.chart.accessibleName()


def test_that_the_first_staffing_on_a_computer_says_what_it_prepares(robot, monkeypatch):
    ready, shown = threading.Event(), []

    def slowly(progress):
        while not ready.wait(0.02):
            progress(0.0)

    monkeypatch.setattr(staffing_flow, "prepared", slowly)
    made = robot()
    made.tasks.activity_changed.connect(lambda activity: shown.append(activity))
    made.qtbot.waitUntil(lambda: any(activity is not None for activity in shown))
    assert shown[0].label == "Preparing the simulations, once for this computer"
    assert made.page.staffing.certainty is Certainty.ESTIMATE
    assert made.page.mark.words == "Estimate; the simulation is checking it"
    ready.set()
    assert made.wait().staffing.certainty is Certainty.CHECKED
