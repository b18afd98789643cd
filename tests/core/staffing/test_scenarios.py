"""Scenarios beside each other: what changes, what stays, and what must come first."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from typing import Any

import numpy as np
import pandas as pd
import pytest

from core.calendar import parse_opening_hours
from core.model.calendar import BusinessCalendar
from core.model.measure import Measure
from core.model.requirement import Requirement
from core.model.scenario import ChannelPlan, Cost, Filter, Promise, Roster, Scenario, ServiceType
from core.problems import Problem
from core.progress import Cancelled
from core.staffing import staffed
from core.staffing.demand import Demand
from core.staffing.differences import Outcome, cost_parts, differences
from core.staffing.scenarios import (
    LEVERS,
    Lever,
    Planning,
    frontier,
    grid,
    moved,
    promising,
    sensitivity,
)
from core.staffing.staffed import Staffed

BASE = Scenario(
    calendar=BusinessCalendar(parse_opening_hours("Mon-Sun 09:00-18:00")),
    cost=Cost(hourly=20.0, overhead_month=900.0, technology_month=100.0),
)
COUNTS = {
    "volume": Measure("volume", 3000.0, "count", 3000),
    "resolution_rate_flow": Measure(
        "resolution_rate_flow", 0.75, "share", 3000, extras={"resolved": 2250.0}
    ),
}


@pytest.fixture(scope="module")
def fresh() -> Planning:
    """The same contacts, with nothing remembered of them."""
    return _planning()


@pytest.fixture(scope="module")
def planning() -> Planning:
    return _planning()


def _planning() -> Planning:
    rng = np.random.default_rng(3)
    seconds = np.sort(rng.integers(0, 28, 3000) * 86_400 + rng.integers(9, 18, 3000) * 3600)
    created = pd.Timestamp("2026-01-05", tz="UTC") + pd.to_timedelta(seconds, unit="s")
    contacts = pd.DataFrame(
        {
            "created_at": (created + pd.Timedelta(seconds=61)).as_unit("us"),
            "channel": np.where(np.arange(3000) % 2 == 0, "email", "phone"),
            "handle_time": rng.lognormal(5.6, 0.5, 3000),
        }
    )
    period = Filter(date(2026, 1, 5), date(2026, 2, 2))
    return Planning(Staffed(contacts), lambda _: (COUNTS, period))


def test_that_a_scenario_beside_itself_differs_in_nothing(planning: Planning) -> None:
    base = planning.outcome(BASE)
    found = differences(base, planning.outcome(replace(BASE, name="Copy")))
    assert {d.measure for d in found} >= {"paid_hours_week", "per_resolution", "email frt"}
    assert all(d.change == 0 for d in found)


def test_that_a_raise_changes_money_by_its_part_and_no_promise(planning: Planning) -> None:
    base = planning.outcome(BASE)
    dearer = planning.outcome(moved(BASE, "hourly", 1.08))
    by_name = {d.measure: d for d in differences(base, dearer)}
    labour = by_name["labour"]
    assert labour.before is not None
    assert labour.after == pytest.approx(1.08 * labour.before)
    assert by_name["per_resolution"].change == pytest.approx(labour.change)
    for quiet in ("overhead", "technology", "paid_hours_week", "email frt", "phone service_level"):
        assert by_name[quiet].change == 0


def test_that_the_parts_of_a_resolution_sum_to_its_cost(planning: Planning) -> None:
    cost = planning.outcome(BASE).cost
    parts = [part for _, part in cost_parts(cost) if part is not None]
    assert len(parts) == 3
    assert sum(parts) == pytest.approx(cost.per_resolution)


def test_that_without_a_wage_differences_have_hours_and_no_money(planning: Planning) -> None:
    unpaid = planning.outcome(replace(BASE, cost=Cost()))
    by_name = {d.measure: d for d in differences(unpaid, unpaid)}
    assert by_name["paid_hours_week"].change == 0
    assert by_name["labour"].before is None
    assert by_name["per_resolution"].change is None


def test_that_threads_give_the_same_outcomes_in_the_same_order(planning: Planning) -> None:
    asked = [moved(BASE, "volume", factor) for factor in (0.7, 1.0, 1.4)]
    alone = planning.outcomes(asked)
    with ThreadPoolExecutor(2) as executor:
        beside = planning.outcomes(asked, executor)
    for one, other in zip(alone, beside, strict=True):
        assert one.scenario == other.scenario
        np.testing.assert_array_equal(one.requirement.agents, other.requirement.agents)
        assert one.cost == other.cost


def test_that_the_widest_swing_comes_first(planning: Planning) -> None:
    levers = (Lever("hourly", 0.99, 1.01), Lever("volume", 0.7, 1.3), Lever("shrinkage", -0.1, 0.1))
    found = sensitivity(planning, BASE, levers)
    widths = [s.width(lambda cost: cost.per_resolution) for s in found]
    assert widths == sorted(widths, reverse=True)
    assert found[-1].lever.name == "hourly"
    shrunk = next(s for s in found if s.lever.name == "shrinkage")
    before = planning.outcome(BASE).requirement.shrinkage
    assert shrunk.high.requirement.shrinkage == pytest.approx(before + 0.1)


def test_that_levers_without_a_wage_leave_the_wage_out(planning: Planning) -> None:
    found = sensitivity(planning, replace(BASE, cost=Cost()), LEVERS[3:4])
    assert found == ()


def test_that_stronger_promises_never_cost_less(planning: Planning) -> None:
    found = frontier(planning, BASE, (-0.3, 0.0, 0.08)).points
    hours = [outcome.cost.paid_hours_week for outcome in found]
    assert hours == sorted(hours)
    assert hours[0] < hours[-1]
    phone = [outcome.achieved["phone", "service_level"].target for outcome in found]
    assert phone == pytest.approx([0.5, 0.8, 0.88])


def test_that_the_grid_grows_with_volume_and_with_handle_time(planning: Planning) -> None:
    found = grid(planning, BASE, (0.8, 1.2), (0.9, 1.1))
    hours = np.array([[cell.cost.paid_hours_week for cell in row] for row in found])
    assert hours.shape == (2, 2)
    assert (np.diff(hours, axis=0) >= 0).all()
    assert (np.diff(hours, axis=1) >= 0).all()
    assert hours[1, 1] > hours[0, 0]
    assert found[1][0].scenario.volume_factor == 1.2
    assert found[1][0].scenario.handle_time_factor == 0.9


ALONE = {
    ("volume", 0.8): replace(BASE, volume_factor=0.8),
    ("handle_time", 1.2): replace(BASE, handle_time_factor=1.2),
    ("hourly", 1.1): replace(BASE, cost=replace(BASE.cost, hourly=22.0)),
    ("shrinkage", 0.05): replace(BASE, shrinkage=(("all of it", 1 - 0.92 * 0.95 * 0.90 + 0.05),)),
    ("max_occupancy", -0.2): replace(BASE, max_occupancy=0.65),
}


@pytest.mark.parametrize(("lever", "end"), ALONE, ids=str)
def test_that_a_lever_does_what_its_scenario_does_by_itself(
    planning: Planning, fresh: Planning, lever: str, end: float
) -> None:
    (swing,) = sensitivity(planning, BASE, [Lever(lever, end, end)])
    alone = fresh.outcome(ALONE[lever, end])
    for outcome in (swing.low, swing.high):
        np.testing.assert_array_equal(outcome.requirement.agents, alone.requirement.agents)
        assert outcome.cost.paid_hours_week == pytest.approx(alone.cost.paid_hours_week)
        assert outcome.cost.per_resolution == pytest.approx(alone.cost.per_resolution)
    assert swing.width(lambda cost: cost.per_resolution) == 0


def _promising(phone: float, email: float) -> Scenario:
    plans = (
        ("phone", ChannelPlan(ServiceType.LIVE, service_level=Promise(phone, 20.0))),
        ("email", ChannelPlan(ServiceType.DEFERRED, frt=Promise(email, 4 * 3600.0, "business"))),
    )
    return replace(BASE, channels=plans)


def test_that_the_frontier_is_that_of_promises_written_by_hand(
    planning: Planning, fresh: Planning
) -> None:
    points = frontier(planning, BASE, (0.05, -0.2)).points
    by_hand = fresh.outcomes([_promising(0.6, 0.7), _promising(0.85, 0.95)])
    for point, alone in zip(points, by_hand, strict=True):
        assert point.cost == alone.cost
        for key, kept in alone.achieved.items():
            assert point.achieved[key].value == kept.value
            assert point.achieved[key].target == pytest.approx(kept.target)


def test_that_a_cell_of_the_grid_is_its_scenario(planning: Planning, fresh: Planning) -> None:
    cells = grid(planning, BASE, (0.7, 1.1), (1.3,))
    for row, volume in zip(cells, (0.7, 1.1), strict=True):
        alone = fresh.outcome(replace(BASE, volume_factor=volume, handle_time_factor=1.3))
        assert row[0].cost == alone.cost
        np.testing.assert_array_equal(row[0].requirement.agents, alone.requirement.agents)


def test_that_promises_stay_possible_whatever_is_added() -> None:
    plan = ChannelPlan(ServiceType.DEFERRED, frt=Promise(0.95, 3600.0, "business"))
    scenario = replace(BASE, channels=(("email", plan),))
    more = promising(scenario, 0.2).plan("email")
    fewer = promising(scenario, -2.0).plan("email")
    assert more is not None
    assert more.frt is not None
    assert fewer is not None
    assert fewer.frt is not None
    assert (more.frt.share, fewer.frt.share) == (0.999, 0.01)
    assert more.frt.within_s == 3600


def test_that_an_unknown_lever_is_named() -> None:
    with pytest.raises(Problem) as refused:
        moved(BASE, "luck", 1.1)
    assert refused.value.note.data["lever"] == "luck"


def test_that_cancelling_stops_a_comparison(planning: Planning) -> None:
    def stop(share: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        planning.outcomes([BASE, BASE], None, stop)


def test_that_cells_are_told_first_as_estimated_then_as_proved(planning: Planning) -> None:
    told: list[tuple[int, bool, float]] = []

    def found(place: int, outcome: Outcome) -> None:
        told.append((place, outcome.requirement.estimated, outcome.cost.paid_hours_week))

    shares: list[float] = []
    cells = grid(planning, BASE, (0.9, 1.15), (1.0, 1.05), None, shares.append, found)
    flat = [cell.cost.paid_hours_week for row in cells for cell in row]
    proved = {place: hours for place, estimated, hours in told if not estimated}
    assert proved == dict(enumerate(flat))
    estimated = {place: hours for place, first, hours in told if first}
    for place, hours in estimated.items():
        assert hours == pytest.approx(flat[place], rel=0.15)
        order = [told.index(one) for one in told if one[0] == place]
        assert told[order[0]][1]
    assert len(told) >= 7
    assert shares == sorted(shares)
    assert shares[-1] == 1.0


def test_that_what_is_staffed_alike_is_staffed_once(
    fresh: Planning, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Scenario] = []
    real = staffed.requirement

    def counted(demand: Demand, scenario: Scenario, **more: Any) -> Requirement:
        asked.append(scenario)
        return real(demand, scenario, **more)

    monkeypatch.setattr(staffed, "requirement", counted)
    other = replace(BASE, handle_time_factor=1.02)
    dearer = replace(other, name="Dearer", cost=Cost(hourly=30.0))
    away = replace(other, shrinkage=(("away", 0.4),))
    one, two, three = fresh.outcomes([other, dearer, away])
    assert len(asked) == 1
    assert two.cost.labour_month == pytest.approx(1.5 * (one.cost.labour_month or 0.0))
    assert three.cost.paid_hours_week == pytest.approx(float(one.requirement.agents.sum()) / 0.6)


def test_that_the_scenario_itself_stands_beside_the_line_of_promises(planning: Planning) -> None:
    found = frontier(planning, BASE, (0.0, 0.05))
    assert found.here.cost == found.points[0].cost
    shares = [point.kept_share for point in (*found.points, found.here)]
    volume = {c.channel: float(c.volume.sum()) for c in found.here.requirement.channels}
    kept = {c.channel: c.achieved[0].value or 0.0 for c in found.here.requirement.channels}
    by_hand = sum(volume[name] * kept[name] for name in volume) / sum(volume.values())
    assert shares[-1] == pytest.approx(by_hand)
    slots = np.arange(168) % 24
    people = tuple(np.where((slots >= 9) & (slots < 18), 9.0, 0.0).tolist())
    rostered = replace(BASE, roster=Roster(60, (("everybody", people),)))
    beside = frontier(planning, rostered, (0.0,))
    assert beside.points[0].cost == found.points[0].cost
    assert beside.here.cost.paid_hours_week == pytest.approx(9 * 63 / (0.92 * 0.95 * 0.90))


@pytest.mark.parametrize("threads", [None, 2])
def test_that_staffing_side_by_side_stops_at_once(fresh: Planning, threads: int | None) -> None:
    def stop(_: float) -> None:
        raise Cancelled

    asked = [replace(BASE, volume_factor=1.3 + n / 100) for n in range(6)]
    with ThreadPoolExecutor(threads or 1) as executor:
        before = time.perf_counter()
        with pytest.raises(Cancelled):
            fresh.outcomes(asked, executor if threads else None, stop)
    assert time.perf_counter() - before < 10


def test_that_one_that_cannot_be_staffed_says_so_from_its_thread(fresh: Planning) -> None:
    nobody = replace(BASE, filter=Filter(channels=("fax",)))
    with pytest.raises(Problem), ThreadPoolExecutor(2) as executor:
        fresh.outcomes([BASE, nobody], executor)
