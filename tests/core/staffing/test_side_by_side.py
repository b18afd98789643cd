"""Scenarios beside each other: each as it is alone, staffed once, and none spoiling another."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from threading import Event

import numpy as np
import pytest

from core.calendar import parse_opening_hours
from core.model.project import Project
from core.model.requirement import Achieved, Requirement
from core.model.scenario import (
    ChannelPlan,
    Filter,
    Hiring,
    KeptOver,
    Promise,
    Roster,
    Scenario,
    Target,
)
from core.progress import Cancelled
from core.results import Results
from core.staffing import staffed
from core.staffing.side_by_side import Column, SideBySide, repriced
from core.staffing.waterfall import waterfall
from tests.core.staffing.known_desk import BASE, CHAT, project

Calls = list[str]
DEARER = replace(BASE, name="Dearer", cost=replace(BASE.cost, hourly=21.6))
MORE = replace(BASE, name="More", volume_factor=1.25)
TEAMLESS = replace(BASE, name="Nobody's", roster=Roster(60, (("night", (1.0,) * 168),)))


@pytest.fixture
def work(monkeypatch: pytest.MonkeyPatch) -> Calls:
    """What is really staffed or simulated, in order."""
    done: Calls = []
    for verb in ("requirement", "given_staff", "met", "measure_demand"):
        real = getattr(staffed, verb)

        def counted(
            *given: object, _real: object = real, _name: str = verb, **more: object
        ) -> object:
            done.append(_name)
            return _real(*given, **more)  # type: ignore[operator]

        monkeypatch.setattr(staffed, verb, counted)
    return done


@pytest.fixture(scope="module")
def results() -> Results:
    return Results(project(BASE, DEARER, MORE))


@pytest.fixture(scope="module")
def found(results: Results) -> SideBySide:
    return results.side_by_side()


def _flat(people: float) -> Roster:
    """So many people on the whole week's open hours."""
    slots = np.arange(168)
    opened = (slots // 24 < 5) & (slots % 24 >= 9) & (slots % 24 < 17)
    return Roster(60, (("everybody", tuple(np.where(opened, people, 0.0).tolist())),))


def _agents(column: Column) -> list[float]:
    assert column.outcome is not None
    return [float(a) for a in column.outcome.requirement.agents]


def _required(found: Requirement) -> Roster:
    return Roster(
        found.interval_min,
        tuple((pool.name, tuple(pool.agents.astype(float).tolist())) for pool in found.pools),
    )


def _with(results: Results, *scenarios: Scenario) -> Results:
    return Results(replace(results.project, scenarios=scenarios), results)


def test_that_each_column_is_what_the_scenario_is_alone(
    results: Results, found: SideBySide
) -> None:
    assert [column.scenario.name for column in found.columns] == ["Today", "Dearer", "More"]
    for index, column in enumerate(found.columns):
        alone = Results(replace(results.project, active=index))
        assert column.outcome is not None
        np.testing.assert_array_equal(column.outcome.requirement.agents, alone.requirement().agents)
        assert column.outcome.cost.paid_hours_week == alone.cost().paid_hours_week
        # Only overtime, some minutes a week, is that of other contacts than the proof's.
        assert column.outcome.cost.total_month == pytest.approx(alone.cost().total_month, rel=2e-3)
        assert column.given is None


def test_that_differences_are_those_of_the_costs_shown(found: SideBySide) -> None:
    base, dearer, more = (column.outcome for column in found.columns)
    assert base is not None
    assert found.baseline.differences == ()
    for column, other in zip(found.columns[1:], (dearer, more), strict=True):
        assert other is not None
        told = {d.measure: d for d in column.differences}
        each = told["per_resolution"]
        assert (each.before, each.after) == (base.cost.per_resolution, other.cost.per_resolution)
        steps = waterfall(base.cost, other.cost)
        assert sum(step.change for step in steps) == pytest.approx(each.change)
        assert {d.measure for d in column.differences} >= {"phone service_level"}
        assert told["phone service_level"].paired


def test_that_a_raise_moves_only_money(found: SideBySide) -> None:
    told = {d.measure: d for d in found.columns[1].differences}
    labour = told["labour"]
    assert labour.before is not None
    assert labour.change == pytest.approx(0.08 * labour.before)
    unmoved = [d for d in told.values() if d.unit != "money"]
    assert unmoved
    assert all(d.change == 0 for d in unmoved)


def test_that_a_bad_scenario_has_its_reason_and_spoils_no_other(results: Results) -> None:
    good = _with(results, BASE, MORE).side_by_side()
    mixed = _with(results, BASE, TEAMLESS, MORE).side_by_side()
    bad = mixed.columns[1]
    assert bad.reason is not None
    assert bad.reason.code == "staff_teams"
    assert (bad.outcome, bad.given, bad.differences) == (None, None, ())
    assert mixed.columns[2].differences == good.columns[1].differences
    assert mixed.columns[0].outcome is not None


def test_that_without_a_baseline_the_others_stand_alone(results: Results) -> None:
    found = _with(results, TEAMLESS, BASE).side_by_side()
    assert found.baseline.reason is not None
    assert found.columns[1].outcome is not None
    assert found.columns[1].differences == ()


def test_that_no_contact_in_view_is_a_reason(results: Results) -> None:
    nowhere = replace(BASE, name="Fax", filter=Filter(channels=("fax",)))
    column = _with(results, BASE, nowhere).side_by_side().columns[1]
    assert column.outcome is None
    assert column.reason is not None


def test_that_a_roster_is_what_it_achieves_and_not_what_is_needed(results: Results) -> None:
    today = replace(BASE, name="As it is", roster=_flat(2.0))
    needed = replace(BASE, name="Needed")
    found = _with(results, today, needed).side_by_side()
    asis, need = found.columns
    assert asis.given is not None
    assert asis.outcome is not None
    assert need.given is None
    assert _agents(asis) == list(_flat(2.0).people[0][1])
    assert _agents(need) != _agents(asis)
    # Two people on forty open hours, with absences on top.
    assert asis.outcome.cost.paid_hours_week == pytest.approx(80 / (0.92 * 0.95 * 0.90))
    kept = {(k.channel, k.promise): k.value for k in asis.given.kept}
    assert {key: a.value for key, a in asis.outcome.achieved.items()} == kept
    told = {d.measure: d for d in need.differences}
    assert told["phone service_level"].paired
    shown = asis.outcome.achieved["phone", "service_level"]
    other = told["phone service_level"]
    assert other.before == pytest.approx(shown.value, abs=2 * (shown.half_width + 0.01))


def test_that_the_people_needed_put_in_by_hand_differ_in_nothing(results: Results) -> None:
    same = replace(BASE, name="By hand", roster=_required(results.requirement()))
    column = _with(results, BASE, same).side_by_side().columns[1]
    assert column.given is not None
    assert all(d.change == 0 for d in column.differences)


def test_that_a_finer_roster_is_lived_in_its_own_steps(results: Results) -> None:
    people = tuple(np.repeat(_flat(2.0).people[0][1], 4).tolist())
    finer = replace(BASE, name="Quarters", roster=Roster(15, (("everybody", people),)))
    hourly = replace(BASE, name="Hours", roster=_flat(2.0))
    fine, coarse = _with(results, finer, hourly).side_by_side().columns
    assert fine.outcome is not None
    assert coarse.outcome is not None
    assert fine.outcome.requirement.interval_min == 15
    assert fine.outcome.cost.paid_hours_week == pytest.approx(coarse.outcome.cost.paid_hours_week)
    for key, a in coarse.outcome.achieved.items():
        # Quarters of an hour are measured from few contacts each: a little busier in places.
        assert fine.outcome.achieved[key].value == pytest.approx(a.value, abs=0.05)


@pytest.mark.parametrize(
    ("roster", "code"),
    [
        (Roster(60, ()), "roster_missing"),
        (Roster(60, (("everybody", (1.0,) * 24),)), "roster_slots"),
        (Roster(60, (("everybody", (-1.0,) * 168),)), "roster_people"),
        (Roster(60, (("everybody", (0.0,) * 168),)), "no_steady_state"),
    ],
)
def test_that_a_roster_nobody_can_work_says_so(results: Results, roster: Roster, code: str) -> None:
    odd = replace(BASE, name="Odd", roster=roster)
    column = _with(results, BASE, odd).side_by_side().columns[1]
    assert column.reason is not None
    assert column.reason.code == code
    assert column.outcome is None


def test_that_an_edit_staffs_only_the_scenario_edited(work: Calls) -> None:
    first = Results(project(BASE, MORE))
    before = first.side_by_side()
    assert work.count("requirement") == 2
    work.clear()
    edited = replace(MORE, volume_factor=1.3)
    after = _with(first, BASE, edited).side_by_side()
    assert work.count("requirement") == 1
    assert work.count("measure_demand") == 0
    # By itself for its own cost, then both beside each other.
    assert work.count("met") == 3
    assert after.columns[0] == before.columns[0]
    assert after.columns[1] != before.columns[1]


def test_that_names_cards_targets_and_hiring_compute_nothing(work: Calls) -> None:
    first = Results(project(BASE, MORE))
    before = first.side_by_side()
    work.clear()
    renamed = replace(
        MORE, name="Spring", cards=("volume",), targets=(Target("csat", 0.9),), hiring=Hiring(3.0)
    )
    after = _with(first, replace(BASE, name="Base"), renamed).side_by_side()
    assert work == []
    assert after.columns[1].differences == before.columns[1].differences
    assert after.columns[1].scenario.name == "Spring"


def test_that_prices_and_absences_staff_nobody_anew(work: Calls) -> None:
    first = Results(project(BASE, replace(BASE, name="By hand", roster=_flat(2.0))))
    first.side_by_side()
    work.clear()
    priced = [
        replace(s, cost=replace(BASE.cost, hourly=30.0), shrinkage=(("away", 0.5),))
        for s in first.project.scenarios
    ]
    after = _with(first, *priced).side_by_side()
    assert work == []
    for column in after.columns:
        assert column.outcome is not None
        need = column.outcome.requirement
        assert column.outcome.cost.paid_hours_week == pytest.approx(float(need.agents.sum()) / 0.5)
        np.testing.assert_array_equal(need.headcount, np.ceil(need.agents / 0.5))
    needed = Results(replace(first.project, scenarios=(priced[0],)), first).requirement()
    assert needed.formulas is not None
    assert needed.formulas.needed.shrinkage == needed.shrinkage == 0.5


def test_that_the_answer_does_not_depend_on_what_was_asked_before(results: Results) -> None:
    results.side_by_side()
    results.sensitivity()
    plan = replace(CHAT, concurrency=2)
    chats = (("chat", plan), *BASE.channels[1:])
    other = replace(BASE, name="Two chats", channels=chats, shrinkage=())
    warm = _with(results, BASE, other).side_by_side()
    cold = Results(project(BASE, other)).side_by_side()
    for one, two in zip(warm.columns, cold.columns, strict=True):
        assert one.outcome is not None
        assert two.outcome is not None
        assert one.outcome.cost == two.outcome.cost
        assert one.outcome.requirement.notes == two.outcome.requirement.notes
        assert one.differences == two.differences


def test_that_each_scenario_counts_the_contacts_it_looks_at(results: Results) -> None:
    calls = replace(BASE, name="Calls", filter=Filter(channels=("phone",)))
    column = _with(results, BASE, calls).side_by_side().columns[1]
    assert column.outcome is not None
    # 800 calls in the days from the first to the last contact, each counted as a month's part.
    alone = Results(project(calls))
    cost = alone.cost()
    assert column.outcome.cost.tickets_month == cost.tickets_month
    assert column.outcome.cost.resolutions_month == cost.resolutions_month


def test_that_columns_are_told_as_they_are_found(results: Results) -> None:
    told: list[tuple[int, str]] = []
    shares: list[float] = []
    busier = replace(BASE, name="Busier", volume_factor=1.07)
    _with(results, BASE, TEAMLESS, busier).side_by_side(
        shares.append, lambda index, column: told.append((index, column.scenario.name))
    )
    assert told == [(0, "Today"), (1, "Nobody's"), (2, "Busier")]
    assert shares == sorted(shares)
    assert shares[-1] == 1.0


@pytest.mark.parametrize("calls", [1, 3, 8])
def test_that_it_stops_where_nobody_waits_for_it(calls: int) -> None:
    seen: Iterator[int] = iter(range(calls))

    def until(share: float) -> None:
        if next(seen, None) is None:
            raise Cancelled

    fresh = Results(project(BASE, MORE))
    with pytest.raises(Cancelled):
        fresh.side_by_side(until)
    # What was cut off leaves nothing half done behind.
    assert fresh.side_by_side().columns[1].outcome is not None


def test_that_opening_hours_are_a_scenario_like_others(results: Results) -> None:
    shorter = replace(BASE.calendar, hours=parse_opening_hours("Mon-Fri 09:00-14:00"))
    column = _with(results, BASE, replace(BASE, calendar=shorter)).side_by_side().columns[1]
    told = {d.measure: d.change for d in column.differences}
    assert told["paid_hours_week"] is not None
    assert told["paid_hours_week"] < 0


def test_that_a_project_of_one_scenario_is_a_baseline_alone() -> None:
    found = Results(Project(project().datasets, (BASE,))).side_by_side()
    assert len(found.columns) == 1
    assert found.baseline.outcome is not None


def test_that_what_two_pages_ask_for_at_once_is_staffed_once(work: Calls) -> None:
    results = Results(project(BASE))
    with ThreadPoolExecutor(3) as pages:
        asked = [pages.submit(results.requirement) for _ in range(3)]
        found = [one.result() for one in asked]
    assert work.count("requirement") == 1
    assert found[0] is found[1] is found[2]


def test_that_whoever_waits_goes_on_where_another_gave_up() -> None:
    results = Results(project(BASE))
    begun, let_go = Event(), Event()

    def given_up(_: float) -> None:
        begun.set()
        assert let_go.wait(60)
        raise Cancelled

    with ThreadPoolExecutor(2) as pages:
        first = pages.submit(results.requirement, given_up)
        assert begun.wait(60)
        second = pages.submit(results.requirement, lambda _: let_go.set())
        with pytest.raises(Cancelled):
            first.result()
        assert second.result().agents.sum() > 0


def test_that_whoever_waits_for_another_can_stop() -> None:
    results = Results(project(BASE))
    begun, let_go = Event(), Event()

    def slow(_: float) -> None:
        begun.set()
        assert let_go.wait(60)

    def stop(_: float) -> None:
        raise Cancelled

    with ThreadPoolExecutor(2) as pages:
        first = pages.submit(results.requirement, slow)
        assert begun.wait(60)
        with pytest.raises(Cancelled):
            results.requirement(stop)
        let_go.set()
        assert first.result().agents.sum() > 0


def test_that_the_same_plan_costs_the_same_alone_beside_others_and_as_a_roster() -> None:
    alone = Results(project(BASE))
    need = alone.requirement()
    people = tuple((pool.name, tuple(map(float, pool.agents))) for pool in need.pools)
    as_roster = replace(BASE, name="By hand", roster=Roster(BASE.interval_min, people))
    columns = Results(project(BASE, MORE, as_roster)).side_by_side().columns
    costs = [column.outcome.cost.total_month for column in columns if column.outcome is not None]
    more = Results(project(MORE)).cost().total_month
    assert costs == pytest.approx([alone.cost().total_month, more, alone.cost().total_month])
    assert costs[0] != pytest.approx(costs[1])


def test_that_a_day_of_too_few_people_breaks_a_promise_kept_in_every_hour() -> None:
    slots = np.arange(168)
    opened = (slots // 24 < 5) & (slots % 24 >= 9) & (slots % 24 < 17)
    lonely = np.where(slots // 24 == 4, 1.0, 3.0) * opened
    friday = replace(
        BASE, name="Friday alone", roster=Roster(60, (("everybody", tuple(lonely.tolist())),))
    )
    # Over the week a strong Monday pays for the Friday, so the same people keep the promise.
    together = replace(friday, name="Over the week", kept=KeptOver.WEEK)
    found = Results(project(BASE, friday, together)).side_by_side().columns
    needed, hourly, weekly = (column.outcome for column in found)
    assert needed is not None
    assert hourly is not None
    assert weekly is not None
    assert all(kept.met for kept in needed.achieved.values())
    key = ("phone", "service_level")
    broken = hourly.achieved[key]
    assert broken.value is not None
    assert broken.value > broken.target
    assert broken.met is False
    assert broken.weakest is not None
    assert broken.weakest == broken.decisive
    assert broken.weakest < 0.4
    assert weekly.achieved[key].value == pytest.approx(broken.value)
    assert weekly.achieved[key].met


@pytest.mark.parametrize(
    ("weakest", "half", "at_most", "met"),
    [(0.79, 0.0, False, False), (0.79, 0.02, False, True), (0.3, 0.1, False, False),
     (0.06, 0.005, True, False), (0.06, 0.02, True, True)],
)  # fmt: skip
def test_that_an_interval_is_broken_only_where_it_surely_is(
    weakest: float, half: float, at_most: bool, met: bool
) -> None:
    target, value = (0.05, 0.03) if at_most else (0.8, 0.9)
    kept = Achieved(
        "abandonment" if at_most else "service_level", target, 20.0, value, at_most=at_most,
        over=KeptOver.INTERVAL, weakest=weakest, weakest_half_width=half,
    )  # fmt: skip
    assert kept.met is met
    assert replace(kept, over=KeptOver.WEEK).met


@pytest.mark.parametrize(
    ("value", "half", "at_most", "weakest", "state"),
    [(None, 0.0, False, None, "unknown"), (0.8, 0.0, False, None, "kept"),
     (0.79, 0.01, False, None, "just_missed"), (0.78, 0.01, False, None, "missed"),
     (0.81, 0.01, True, None, "just_missed"), (0.82, 0.01, True, None, "missed"),
     (0.79, 0.02, False, 0.5, "missed"), (0.9, 0.02, False, 0.5, "missed")],
)  # fmt: skip
def test_that_a_promise_is_just_missed_within_its_half_width(
    value: float | None, half: float, at_most: bool, weakest: float | None, state: str
) -> None:
    over = KeptOver.WEEK if weakest is None else KeptOver.INTERVAL
    kept = Achieved(
        "service_level", 0.8, 20.0, value, half, at_most=at_most, over=over, weakest=weakest
    )
    assert kept.state == state


def test_that_who_measures_overtime_can_be_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    """Once the people are known, the contacts that price their overtime take a while, too."""
    known = Event()
    for verb in ("requirement", "given_staff"):
        real = getattr(staffed, verb)

        def sought(*given: object, _real: object = real, **more: object) -> object:
            found = _real(*given, **more)  # type: ignore[operator]
            known.set()
            return found

        monkeypatch.setattr(staffed, verb, sought)

    def stop(_: float) -> None:
        if known.is_set():
            raise Cancelled

    with pytest.raises(Cancelled):
        Results(project(BASE)).requirement(stop)
    known.clear()
    with pytest.raises(Cancelled):
        Results(project(replace(BASE, roster=_flat(3.0)))).given(stop)


def test_that_overtime_is_measured_on_the_threads_given(monkeypatch: pytest.MonkeyPatch) -> None:
    used: list[object] = []
    real = staffed.met

    def seen(*given: object, **more: object) -> object:
        used.append(more.get("executor"))
        return real(*given, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(staffed, "met", seen)
    shares: list[float] = []
    with ThreadPoolExecutor(2) as threads:
        results = Results(project(BASE))
        results.staffed.requirement(BASE, shares.append, threads)
        by_hand = replace(BASE, roster=_flat(3.0))
        results.staffed.given(by_hand, shares.append, threads)
        assert used == [threads, threads]
    half = shares.index(1.0) + 1
    assert shares[:half] == sorted(shares[:half])
    assert shares[half:] == sorted(shares[half:])
    assert shares[-1] == 1.0


@pytest.mark.parametrize(
    ("plan", "kept"),
    [
        (CHAT, KeptOver.DAY),
        (replace(CHAT, service_level=Promise(0.8, 60.0, variant="answered")), KeptOver.INTERVAL),
        (replace(CHAT, service_level=Promise(0.8, 60.0, kept=KeptOver.WEEK)), KeptOver.INTERVAL),
        (replace(CHAT, service_level=Promise(0.8, 90.0)), KeptOver.INTERVAL),
    ],
)
def test_that_another_promise_is_told_where_its_share_is_compared(
    results: Results, plan: ChannelPlan, kept: KeptOver
) -> None:
    softer = replace(BASE, name="Softer", kept=kept, channels=(("chat", plan), BASE.channels[1]))
    column = _with(results, BASE, softer).side_by_side().columns[1]
    told = {d.measure: d for d in column.differences}
    remark = told["chat service_level"].remark
    assert remark is not None
    assert (remark.code, remark.data["channel"]) == ("promise_changed", "chat")
    alike = told["phone service_level"].remark
    assert (alike is None) == (kept is KeptOver.INTERVAL)
    assert told["total_month"].remark is None


def test_that_other_prices_need_no_simulation(results: Results, work: Calls) -> None:
    """Repriced columns say what staffing anew would, to the last difference."""
    found = results.side_by_side()
    dear = replace(DEARER, cost=replace(DEARER.cost, hourly=40.0, overhead_month=900.0))
    asked = (BASE, dear, replace(MORE, volume_factor=1.3))
    work.clear()
    planning = results.planning()
    own = repriced(planning, found.columns, asked)
    assert not work
    assert own[0] is found.columns[0]
    assert own[2] is found.columns[2]
    anew = Results(replace(results.project, scenarios=(BASE, dear, MORE)), results).side_by_side()
    assert not work
    priced = own[1]
    assert priced is not None
    assert priced.outcome is not None
    assert anew.columns[1].outcome is not None
    assert priced.outcome.cost == anew.columns[1].outcome.cost
    assert priced.differences == anew.columns[1].differences
