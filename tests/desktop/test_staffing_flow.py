"""An edit is estimated at once and proved behind; the newest wins and nothing pretends."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest

from core.model.measure import Measure
from core.model.scenario import Filter, Promise
from core.problems import note
from core.progress import no_progress
from core.staffing.backtest import BackTest
from desktop.staffing_flow import (
    PROOF,
    TRIED,
    Certainty,
    StaffingFlow,
    counted_alike,
    measured_alike,
    staffed_alike,
)
from desktop.staffing_rows import plan_of, with_plan
from desktop.tasks import TaskRunner
from tests.desktop.made_staffing import MadeResults, made_project


class Held(MadeResults):
    """Results whose simulation waits until it is let go, and counts how often it ran."""

    def __init__(self, project, gate):
        super().__init__(project)
        self.gate, self.asked_by = gate, []

    def requirement(self, progress=no_progress):
        self.asked_by.append(threading.current_thread())
        while not self.gate.wait(0.01):
            progress(0.5)
        return super().requirement(progress)


class Watched:
    """A flow, what it told, and the results it made for edits."""

    def __init__(self):
        self.tasks, self.gate = TaskRunner(), threading.Event()
        self.flow = StaffingFlow(self.tasks, self.after)
        self.told, self.made = [], []
        self.refused = []
        self.flow.answered.connect(self.told.append)
        self.flow.refused.connect(self.refused.append)

    def after(self, project, before):
        self.made.append(Held(project, self.gate))
        return self.made[-1]

    def give(self, project):
        self.made.append(Held(project, self.gate))
        self.flow.give(self.made[-1])
        return self.made[-1]

    def seen(self):
        """Whatever was found of the data and is shown."""
        shown = self.flow.shown
        names = ("requirement", "measured", "on_duty", "band_note", "course", "explained", "tried")
        return {id(getattr(shown, n)): n for n in names if getattr(shown, n) is not None}

    @property
    def certainty(self):
        return None if self.flow.shown is None else self.flow.shown.certainty

    def settled(self):
        return not self.tasks.busy and not self.flow.waiting and self.certainty is not None


@pytest.fixture
def watched(qtbot):
    made = Watched()
    yield made
    made.gate.set()
    assert made.tasks.close(60.0)


def promising(project, share):
    scenario = project.scenario
    plan = replace(plan_of(scenario, "email"), frt=Promise(share, 14400.0, "business"))
    return project.with_scenario(with_plan(scenario, "email", plan))


def test_that_an_estimate_comes_first_and_the_simulation_replaces_it(watched, qtbot):
    watched.give(made_project())
    qtbot.waitUntil(lambda: watched.certainty is Certainty.ESTIMATE)
    assert watched.flow.shown.requirement.estimated
    watched.gate.set()
    qtbot.waitUntil(watched.settled)
    assert watched.certainty is Certainty.CHECKED
    assert not watched.flow.shown.requirement.estimated
    assert watched.flow.shown.course is not None
    assert isinstance(watched.flow.shown.tried, BackTest)


def test_that_an_edit_is_answered_before_it_is_simulated_and_the_newest_wins(watched, qtbot):
    watched.gate.set()
    project = made_project()
    watched.give(project)
    qtbot.waitUntil(watched.settled)
    watched.gate.clear()
    for share in (0.91, 0.92, 0.93):
        watched.flow.edit(promising(project, share))
        assert watched.certainty is Certainty.ESTIMATE
        assert watched.flow.shown.overtaken
    qtbot.waitUntil(lambda: not watched.flow.waiting)
    watched.gate.set()
    qtbot.waitUntil(watched.settled)
    assert [made.asked for made in watched.made[-3:]] == [0, 0, 1]
    assert watched.flow.shown.scenario.plan("email").frt.share == 0.93
    assert not watched.flow.shown.overtaken


def test_that_a_price_needs_neither_estimate_nor_simulation(watched, qtbot):
    watched.gate.set()
    project = made_project()
    watched.give(project)
    qtbot.waitUntil(watched.settled)
    told = len(watched.told)
    scenario = project.scenario
    dearer = replace(scenario, cost=replace(scenario.cost, hourly=20.0))
    watched.flow.edit(project.with_scenario(dearer))
    assert watched.certainty is Certainty.CHECKED
    assert watched.flow.shown.cost.total_month is not None
    assert all(found.certainty is Certainty.CHECKED for found in watched.told[told:])
    assert watched.made[-1].estimated == 0


def test_that_after_cancel_the_estimate_stays_and_can_be_confirmed(watched, qtbot):
    watched.give(made_project())
    qtbot.waitUntil(lambda: watched.tasks.busy and watched.certainty is not None)
    qtbot.waitUntil(lambda: PROOF in watched.tasks._jobs)
    watched.tasks.stop(PROOF)
    assert watched.certainty is Certainty.UNCONFIRMED
    assert not watched.flow.waiting
    watched.gate.set()
    watched.flow.confirm()
    assert watched.certainty is Certainty.ESTIMATE
    qtbot.waitUntil(watched.settled)
    assert watched.certainty is Certainty.CHECKED


def test_that_a_cancelled_back_test_says_so(watched, qtbot):
    watched.gate.set()
    watched.give(made_project())
    qtbot.waitUntil(watched.settled)
    watched.tasks.run(TRIED, lambda progress: threading.Event().wait(0.2), lambda done: None)
    watched.tasks.stop(TRIED)
    assert watched.flow.shown.tried == note("backtest_stopped")


def test_that_other_contacts_are_estimated_by_a_worker(watched, qtbot):
    watched.gate.set()
    project = made_project()
    watched.give(project)
    qtbot.waitUntil(watched.settled)
    before = watched.flow.shown
    other = replace(project.scenario, filter=Filter(channels=("email",)))
    watched.flow.edit(project.with_scenario(other))
    assert watched.flow.shown is before
    assert watched.tasks.busy
    qtbot.waitUntil(lambda: watched.flow.shown.scenario == other)


def test_that_edits_faster_than_their_estimates_are_answered_on_the_way(watched, qtbot):
    watched.gate.set()
    project = made_project()
    watched.give(project)
    qtbot.waitUntil(watched.settled)
    slow = threading.Event()

    def estimate(results, sure=None):
        slow.wait(0.15)
        return MadeResults.estimate(results, sure)

    Held.estimate, told = estimate, len(watched.told)
    try:
        for count in range(1, 7):
            chosen = Filter(channels=("email",) * count)
            other = replace(project.scenario, filter=chosen)
            watched.flow.edit(project.with_scenario(other))
            qtbot.wait(40)
        qtbot.waitUntil(lambda: watched.flow.shown.scenario == other)
    finally:
        del Held.estimate
    shown = [len(found.scenario.filter.channels) for found in watched.told[told:]]
    assert shown[0] == 1
    assert shown[-1] == 6
    assert shown == sorted(shown)


@pytest.mark.parametrize("changed", ["datasets", "inputs"])
def test_that_nothing_of_other_data_stays_and_no_worker_is_spared(watched, qtbot, changed):
    watched.gate.set()
    project = made_project()
    watched.give(project)
    qtbot.waitUntil(watched.settled)
    old, kept, told = watched.seen(), watched.flow.shown, len(watched.told)
    assert {"requirement", "measured", "course", "explained", "tried"} <= set(old.values())
    emptied = []
    watched.flow.emptied.connect(lambda: emptied.append(watched.flow.shown))
    now = made_project()
    now = now if changed == "datasets" else replace(project, inputs=replace(project.inputs))
    given = watched.give(now)
    assert emptied == [None]
    assert watched.flow.shown is None
    qtbot.waitUntil(watched.settled)
    assert watched.certainty is Certainty.CHECKED
    assert threading.main_thread() not in given.asked_by
    assert given.asked_by
    for found in watched.told[told:]:
        # The course of the same made-up week is made anew for each Results.
        assert found.course is not kept.course
        assert found.tried is not kept.tried
    assert not set(old) & set(watched.seen())


def test_that_an_estimate_of_other_data_under_way_is_never_shown(watched, qtbot):
    slow = threading.Event()

    def estimate(results, sure=None):
        slow.wait(5.0)
        return MadeResults.estimate(results, sure)

    Held.estimate = estimate
    try:
        watched.give(made_project())
        project = made_project()
        project = project.with_scenario(replace(project.scenario, name="B"))
        watched.give(project)
        slow.set()
        watched.gate.set()
        qtbot.waitUntil(watched.settled)
    finally:
        del Held.estimate
    assert {found.scenario.name for found in watched.told} == {"B"}


def test_that_a_price_is_never_put_on_contacts_counted_otherwise(watched, qtbot):
    watched.gate.set()
    project = made_project(wage=20.0)
    first = watched.give(project)
    qtbot.waitUntil(watched.settled)
    first.measures = {"volume": Measure("volume", 1000.0, "count", 1000)}
    dearer = replace(project.scenario, name="dearer")
    watched.flow.edit(project.with_scenario(dearer))
    counted = watched.flow.shown.cost.tickets_month
    other = replace(dearer, variants=(("volume", "opened"),))
    told, now = len(watched.told), project.with_scenario(other)
    watched.flow.edit(now)
    assert len(watched.told) == told
    given = Held(now, watched.gate)
    given.measures = {"volume": Measure("volume", 2000.0, "count", 2000)}
    watched.flow.give(given)
    assert watched.flow.shown.cost.tickets_month == pytest.approx(2 * counted)
    assert watched.certainty is Certainty.CHECKED
    assert threading.main_thread() not in given.asked_by


def test_that_a_defect_is_said_and_leaves_no_check_to_wait_for(watched, qtbot):
    project = made_project()

    def requirement(results, progress=no_progress):
        raise ZeroDivisionError

    kept, Held.requirement = Held.requirement, requirement
    try:
        watched.give(project)
        qtbot.waitUntil(lambda: len(watched.refused) == 1)
    finally:
        Held.requirement = kept
    assert [problem.note for problem in watched.refused] == [note("staffing_failed")]
    assert watched.flow.shown is None
    # The very next answer of the same project is asked for again.
    watched.gate.set()
    watched.give(project)
    qtbot.waitUntil(watched.settled)
    assert watched.certainty is Certainty.CHECKED


def test_that_only_what_teaches_or_staffs_differently_is_done_again():
    scenario = made_project().scenario
    promised = promising(made_project(), 0.95).scenario
    assert measured_alike(scenario, promised)
    assert not staffed_alike(scenario, promised)
    priced = replace(scenario, name="dear", cost=replace(scenario.cost, hourly=9.0))
    assert staffed_alike(scenario, priced)
    chats = replace(plan_of(scenario, "chat"), concurrency=3)
    assert not measured_alike(scenario, with_plan(scenario, "chat", chats))
    assert not measured_alike(scenario, replace(scenario, filter=Filter(channels=("chat",))))
    fewer = replace(scenario, excluded=("too_long",))
    assert not measured_alike(scenario, fewer)
    assert not counted_alike(scenario, fewer)
    assert not counted_alike(scenario, replace(scenario, variants=(("volume", "opened"),)))
    assert counted_alike(scenario, priced)
