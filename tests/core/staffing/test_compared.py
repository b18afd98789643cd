"""Plans on the same contacts: the half-width of a difference is honest, and narrower than apart."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import numpy as np
import pandas as pd
import pytest

from core.calendar import parse_opening_hours
from core.model.calendar import BusinessCalendar
from core.model.measure import Measure
from core.model.requirement import PoolStaff
from core.model.scenario import ChannelPlan, Cost, Filter, Promise, Scenario, ServiceType
from core.staffing.calibration import measure_demand
from core.staffing.compared import (
    Met,
    Pair,
    met,
    pair,
    replications_for,
    share_change,
    weeks_for,
)
from core.staffing.cost import WEEKS_A_MONTH, cost_summary
from core.staffing.demand import Demand
from core.staffing.differences import Outcome, differences
from core.staffing.erlang import erlang_a
from core.staffing.scenarios import Planning
from core.staffing.simulation.estimates import Estimate, paired
from core.staffing.simulation.laws import exponential
from core.staffing.simulation.run import simulate
from core.staffing.simulation.timeline import Timeline
from core.staffing.simulation.values import ChannelModel, Pool, Promised, SimulationModel
from core.staffing.staffed import Staffed

PROMISED = Promised("service_level", 0.8, 20.0)
TWO_DAYS = Timeline(np.linspace(0.0, 172_800.0, 49), np.arange(48) // 24, np.arange(48), 60)
SEEDS = 60


def _calls(agents: np.ndarray | float) -> SimulationModel:
    calls = ChannelModel(
        "calls", ServiceType.LIVE, (exponential(180.0),), np.full(48, 20.0),
        patience=exponential(300.0), promises=(PROMISED,),
    )  # fmt: skip
    staff = np.broadcast_to(np.asarray(agents, np.float64), (48,))
    return SimulationModel(TWO_DAYS, (calls,), (Pool("team", (("calls", 1.0),), staff),))


def _pairs(
    first: np.ndarray | float, second: np.ndarray | float, seeds: int = SEEDS
) -> list[tuple[Estimate, float]]:
    """Paired difference of two staffings and the half-width of separate runs, seed by seed."""
    found: list[tuple[Estimate, float]] = []
    for seed in range(seeds):
        runs = [
            simulate(_calls(agents), replications=8, weeks=2, warm_up_weeks=1, seed=seed)
            for agents in (first, second)
        ]
        levels = [run.channel("calls").promise(PROMISED) for run in runs]
        first_sums, second_sums = (run.channel("calls").sums(PROMISED) for run in runs)
        apart = float(np.hypot(float(levels[0].half_width), float(levels[1].half_width)))
        found.append((paired(first_sums, second_sums), apart))
    return found


def _covered(found: list[tuple[Estimate, float]], truth: float) -> float:
    hits = [abs(float(e.value) - truth) <= float(e.half_width) for e, _ in found]
    return sum(hits) / len(hits)


def test_that_the_half_width_covers_a_difference_known_from_theory() -> None:
    few, many = (
        float(erlang_a(1.0, agents, 180.0, 300.0, 20.0).answered_within) for agents in (2.0, 3.0)
    )
    found = _pairs(2.0, 3.0)
    # 95 % of 60 seeds is 57 with a deviation of 1.7: three of them below.
    assert _covered(found, many - few) >= 52 / 60
    assert _covered(found, many - few + 0.03) < 0.5
    half = np.mean([float(e.half_width) for e, _ in found])
    assert half < 0.7 * np.mean([apart for _, apart in found])


def test_that_the_half_width_covers_a_difference_of_nothing() -> None:
    """Two days alike: one more person on the first or on the second serves alike in the mean."""
    day = np.arange(48) // 24
    found = _pairs(np.where(day == 0, 3.0, 2.0), np.where(day == 1, 3.0, 2.0))
    assert sum(float(e.value) != 0 for e, _ in found) > SEEDS - 5
    assert _covered(found, 0.0) >= 52 / 60
    # Honest is neither: as narrow as its own spread from seed to seed, not wider for safety.
    values = np.array([float(e.value) for e, _ in found])
    halves = np.array([float(e.half_width) for e, _ in found])
    assert 1.96 * values.std(ddof=1) == pytest.approx(halves.mean() * 1.96 / 2.3646, rel=0.25)


OPEN = BusinessCalendar(parse_opening_hours("Mon-Fri 09:00-17:00"))
BASE = Scenario(
    calendar=OPEN,
    channels=(
        ("email", ChannelPlan(ServiceType.DEFERRED, frt=Promise(0.8, 1200.0, "business"))),
        ("phone", ChannelPlan(ServiceType.LIVE)),
    ),
    cost=Cost(hourly=20.0, overtime_surcharge=0.5),
)
COUNTS = {
    "resolution_rate_flow": Measure(
        "resolution_rate_flow", 0.75, "share", 2000, extras={"resolved": 1500.0}
    ),
    "volume": Measure("volume", 2000.0, "count", 2000),
}
PERIOD = Filter(date(2026, 1, 5), date(2026, 2, 2))


@pytest.fixture(scope="module")
def contacts() -> pd.DataFrame:
    rng = np.random.default_rng(8)
    day = rng.integers(0, 5, 2000) + 7 * rng.integers(0, 4, 2000)
    second = np.sort(day * 86_400 + rng.integers(9 * 3600, 17 * 3600, 2000))
    created = pd.Timestamp("2026-01-05", tz="UTC") + pd.to_timedelta(second, unit="s")
    return pd.DataFrame({
        "created_at": created.as_unit("us"),
        "channel": np.where(np.arange(2000) % 2 == 0, "email", "phone"),
        "handle_time": rng.lognormal(5.8, 0.5, 2000),
    })  # fmt: skip


@pytest.fixture(scope="module")
def planning(contacts: pd.DataFrame) -> Planning:
    return Planning(Staffed(contacts), lambda _: (COUNTS, PERIOD))


@pytest.fixture(scope="module")
def demand(contacts: pd.DataFrame) -> Demand:
    return measure_demand(contacts, BASE, Filter())


@pytest.fixture(scope="module")
def base(planning: Planning) -> Outcome:
    return planning.outcome(BASE)


def _staffed(outcome: Outcome, people: np.ndarray, name: str = "Other") -> Outcome:
    """The same plan with other people, and nothing sought."""
    pools = tuple(PoolStaff(p.name, p.channels, people) for p in outcome.requirement.pools)
    need = replace(outcome.requirement, pools=pools, agents=people)
    return replace(outcome, scenario=replace(outcome.scenario, name=name), requirement=need)


def _with(outcome: Outcome, people: int) -> Outcome:
    """So many people in every open hour."""
    return _staffed(outcome, np.where(outcome.requirement.open_slots > 0, people, 0))


def _met(outcome: Outcome, demand: Demand, seed: int = 1, weeks: int = 2) -> Met:
    found = met(outcome.requirement, demand, outcome.scenario, weeks, seed)
    assert found is not None
    return found


def test_that_a_plan_beside_its_copy_differs_in_nothing_at_all(
    planning: Planning, base: Outcome
) -> None:
    itself, copy = planning.compared([base, base])
    assert itself == copy
    assert {d.measure for d in copy} >= {"paid_hours_week", "email frt", "phone service_level"}
    assert all(d.change == 0 and d.half_width == 0 for d in copy)
    assert all(d.paired and d.n > 0 for d in copy if d.unit != "h")


def test_that_a_person_moved_from_day_to_day_changes_nothing_in_the_mean(
    base: Outcome, demand: Demand
) -> None:
    """The weekdays are alike: whoever is added on Tuesday instead of Wednesday adds as much."""
    volume = np.tile(demand.channels[0].volume.reshape(7, 24)[:5].mean(axis=0), 5)
    flat = np.zeros(168)
    flat[:120] = volume
    channels = tuple(replace(c, volume=flat, open_volume=flat) for c in demand.channels)
    need = tuple(replace(c, volume=flat * 1.0) for c in base.requirement.channels)
    even = replace(demand, channels=channels)
    own = replace(base, requirement=replace(base.requirement, channels=need))
    people = np.where(base.requirement.open_slots > 0, 3, 0)
    day = np.arange(168) // 24
    covered = 0
    for seed in range(16):
        plans = [_staffed(own, people + ((day == d) & (people > 0))) for d in (1, 2)]
        first, second = (_met(plan, even, seed) for plan in plans)
        change = share_change(first, second, "email", "frt")
        assert change is not None
        covered += abs(float(change.change.value)) <= float(change.change.half_width)
    assert covered >= 13


def test_that_half_widths_of_separate_runs_are_wider(
    planning: Planning, base: Outcome, demand: Demand
) -> None:
    few, more = _with(base, 2), _with(base, 3)
    told_of = {d.measure: d for d in planning.compared([few, more])[1]}
    first, second = _met(few, demand), _met(more, demand)
    for channel, promise in (("email", "frt"), ("phone", "service_level")):
        meant = first.promises[channel, promise]
        halves = [float(m.trial.share(meant).half_width) for m in (first, second)]
        apart = np.hypot(halves[0], halves[1])
        found = share_change(first, second, channel, promise)
        assert found is not None
        assert float(found.change.half_width) < 0.96 * apart
        assert float(found.change.value) == pytest.approx(found.after - found.before)
        told = told_of[f"{channel} {promise}"]
        assert told.change is not None
        assert told.change > 0
        assert told.change == pytest.approx(
            found.after - found.before, abs=told.half_width + float(found.change.half_width)
        )


def test_that_a_softer_promise_does_not_pass_for_better_service(
    base: Outcome, demand: Demand
) -> None:
    email = replace(
        BASE.channels[0][1], frt=Promise(0.8, 4 * 1200.0, "business"),
        resolution=Promise(0.5, 40 * 3600.0, "business"),
    )  # fmt: skip
    soft = replace(base, scenario=replace(BASE, channels=(("email", email), BASE.channels[1])))
    plans = tuple(
        replace(c, plan=email, achieved=(replace(c.achieved[0], within_s=4 * 1200.0),))
        if c.channel == "email"
        else c
        for c in base.requirement.channels
    )
    soft = replace(soft, requirement=replace(base.requirement, channels=plans))
    first, second = _met(_with(base, 2), demand), _met(_with(soft, 2), demand)
    found = share_change(first, second, "email", "frt")
    assert found is not None
    assert float(found.change.value) == 0
    hard, easy = (met.promises["email", "frt"] for met in (first, second))
    assert found.before == found.after == float(first.trial.share(hard).value)
    assert found.before < float(first.trial.share(easy).value)
    # What only the second plan promises is counted under both.
    assert ("email", "frt") in second.promises
    assert share_change(first, second, "email", "nothing") is None


def test_that_only_overtime_makes_money_uncertain(base: Outcome, demand: Demand) -> None:
    few, more = _with(base, 2), _with(base, 3)
    first, second = _met(few, demand, weeks=4), _met(more, demand, weeks=4)
    lived, other = (
        replace(plan, cost=cost_summary(base.requirement, BASE, COUNTS, PERIOD, overtime_h=hours))
        for plan, hours in ((few, first.overtime_h.mean()), (more, second.overtime_h.mean()))
    )
    found = {d.measure: d for d in differences(lived, other, pair(first, second))}
    rate = 20.0 * 1.5 * WEEKS_A_MONTH
    by_hand = (second.overtime_h.mean() - first.overtime_h.mean()) * rate
    month = found["total_month"]
    assert month.change == pytest.approx(by_hand)
    each = second.overtime_h - first.overtime_h
    spread = 2.0687 * each.std(ddof=1) / np.sqrt(each.size) * rate
    assert month.half_width == pytest.approx(spread, rel=1e-3)
    resolved = base.cost.resolutions_month or 0.0
    assert found["per_resolution"].half_width == pytest.approx(spread / resolved, rel=1e-3)
    assert found["labour"].half_width == found["per_resolution"].half_width
    assert found["overhead"].half_width == found["technology"].half_width == 0
    assert month.n == first.weeks == 96
    apart = np.hypot(first.overtime_h.std(ddof=1), second.overtime_h.std(ddof=1))
    assert each.std(ddof=1) < apart
    assert float(pair(first, first).money_change(3.0, 3.0).half_width) == 0


def test_that_without_the_same_contacts_nothing_is_called_paired(
    planning: Planning, base: Outcome
) -> None:
    nobody = _staffed(base, np.zeros(168))
    overrun = planning.compared([base, nobody])[1]
    assert not any(d.paired for d in overrun)
    told = {d.measure: d for d in differences(base, base)}
    kept = base.achieved["email", "frt"]
    assert told["email frt"].half_width == pytest.approx(np.sqrt(2) * kept.half_width)


@pytest.mark.parametrize(
    ("value", "half", "read"),
    [(0.91372, 0.004, 0.914), (22.687, 0.288, 22.7), (1234.0, 12.0, 1230.0), (0.5, 0.0, 0.5)],
)
def test_that_a_number_is_read_no_finer_than_it_is_known(
    value: float, half: float, read: float
) -> None:
    estimate = Estimate(np.array(value), np.array(half), np.array(10.0))
    assert estimate.rounded == pytest.approx(read)


def test_that_every_plan_of_a_comparison_meets_as_many_weeks() -> None:
    assert weeks_for(0.0) == 60
    assert weeks_for(500.0) == 5
    assert weeks_for(1e6) == 2


def test_that_a_huge_week_is_met_a_few_times_only() -> None:
    assert replications_for(0.0) == replications_for(5000.0) == 24
    assert replications_for(60_000.0) == 8
    assert replications_for(1e6) == 6


def test_that_overtime_of_each_plan_has_its_own_wage_and_its_own_resolutions(
    base: Outcome,
) -> None:
    """Half-widths by hand: each replication's hours at each plan's rate, over each one's count."""
    before, after = np.array([1.0, 2.0, 4.0, 3.0]), np.array([2.0, 5.0, 3.0, 7.0])
    met_by_both = Pair({}, (before, after), 8)
    dear = replace(BASE, cost=replace(BASE.cost, hourly=30.0, overtime_surcharge=1.0))
    resolved = base.cost.resolutions_month
    assert resolved is not None
    fewer = replace(base.cost, resolutions_month=resolved / 2)
    found = {
        d.measure: d
        for d in differences(base, replace(base, scenario=dear, cost=fewer), met_by_both)
    }
    old, new = 20.0 * 1.5 * WEEKS_A_MONTH, 30.0 * 2.0 * WEEKS_A_MONTH

    def half(first: float, second: float) -> float:
        # Student's t for three degrees of freedom.
        return 3.18245 * float((after * second - before * first).std(ddof=1)) / 2.0

    assert found["total_month"].half_width == pytest.approx(half(old, new), rel=1e-4)
    each = half(old / resolved, new / (resolved / 2))
    for measure in ("per_resolution", "labour"):
        assert found[measure].half_width == pytest.approx(each, rel=1e-4)
    assert found["overhead"].half_width == found["technology"].half_width == 0.0
    assert found["total_month"].n == 8


def test_that_other_people_under_the_same_scenario_are_another_pair(
    contacts: pd.DataFrame, base: Outcome
) -> None:
    staffed = Staffed(contacts)
    few, more = (_with(base, people).requirement for people in (2, 4))
    same = staffed.pairs([(BASE, few), (BASE, few)])[1]
    other = staffed.pairs([(BASE, few), (BASE, more)])[1]
    assert same is not None
    assert other is not None
    assert float(same.shares["email", "frt"].change.value) == 0.0
    assert float(other.shares["email", "frt"].change.value) > 0.0


def test_that_contacts_left_out_teach_another_week(contacts: pd.DataFrame) -> None:
    replied = contacts["created_at"] + pd.to_timedelta(
        np.where(np.arange(len(contacts)) % 5 == 0, -60, 60), unit="s"
    )
    long = replied + pd.to_timedelta(np.where(np.arange(len(contacts)) % 7 == 0, 90, 1), unit="D")
    staffed = Staffed(contacts.assign(first_response_at=replied, resolved_at=long))
    whole = sum(c.per_week for c in staffed.demand(BASE).channels)
    slips = replace(BASE, excluded=("negative_time",))
    left = sum(c.per_week for c in staffed.demand(slips).channels)
    assert left == pytest.approx(0.8 * whole)
    slow = replace(BASE, excluded=("too_long",), outlier_cap_days=365.0)
    capped = replace(slow, outlier_cap_days=60.0)
    kept = [sum(c.per_week for c in staffed.demand(one).channels) for one in (slow, capped)]
    assert kept[0] == pytest.approx(whole)
    assert kept[1] == pytest.approx(6 / 7 * whole, rel=1e-2)
