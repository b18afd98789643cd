"""One person more or fewer on the same contacts, and the cost of a contact from below."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest

from core.calendar import parse_opening_hours
from core.model.calendar import BusinessCalendar
from core.model.measure import Measure
from core.model.requirement import Requirement
from core.model.scenario import ChannelPlan, Cost, Filter, Premium, Promise, Scenario, ServiceType
from core.staffing.calibration import measure_demand
from core.staffing.cost import WEEKS_A_MONTH, cost_summary
from core.staffing.cost_check import cost_check
from core.staffing.demand import Demand
from core.staffing.marginals import Marginals, marginals
from core.staffing.requirement import requirement
from core.staffing.simulation.run import simulate
from core.staffing.team import promises_of, team_model

SATURDAY = Premium("Saturday", parse_opening_hours("Sat 00:00-24:00"), 0.5)
SCENARIO = Scenario(
    calendar=BusinessCalendar(parse_opening_hours("Mon-Sat 09:00-15:00")),
    channels=(("phone", ChannelPlan(ServiceType.LIVE, service_level=Promise(0.8, 20.0))),),
    cost=Cost(hourly=20.0, premiums=(SATURDAY,)),
)


@pytest.fixture(scope="module")
def demand() -> Demand:
    """Four weeks of calls of five minutes, in opening hours."""
    rng = np.random.default_rng(21)
    day = rng.integers(0, 6, 2400) + 7 * rng.integers(0, 4, 2400)
    second = day * 86_400 + rng.integers(9 * 3600, 15 * 3600, 2400)
    created = pd.Timestamp("2026-01-05", tz="UTC") + pd.to_timedelta(second, unit="s")
    contacts = pd.DataFrame({
        "created_at": created.as_unit("us"), "channel": "phone",
        "handle_time": rng.lognormal(5.5, 0.5, 2400),
    })  # fmt: skip
    return measure_demand(contacts, SCENARIO, Filter())


@pytest.fixture(scope="module")
def needed(demand: Demand) -> Requirement:
    return requirement(demand, SCENARIO)


@pytest.fixture(scope="module")
def found(demand: Demand, needed: Requirement) -> Marginals:
    return marginals(needed, demand, SCENARIO)


def test_that_more_people_help_and_fewer_harm_on_the_same_contacts(found: Marginals) -> None:
    assert {(m.group, m.key) for m in found.changes} == {
        *(("weekday", day) for day in range(6)), *(("hour", hour) for hour in range(9, 15))
    }  # fmt: skip
    for one in found.changes:
        assert one.most is not None
        assert one.most.change * one.more > 0
        # What the last person does is more than what yet another would.
        pair = [m for m in found.changes if (m.group, m.key) == (one.group, one.key)]
        assert len(pair) == 2
        gain, loss = (abs(m.changes[0].change) for m in pair)
        assert gain < loss


@pytest.mark.parametrize(
    ("group", "key", "more"), [("weekday", 0, -1), ("weekday", 5, 1), ("hour", 11, -1)]
)
def test_that_another_simulation_sees_the_same_change(
    demand: Demand, needed: Requirement, found: Marginals, group: str, key: int, more: int
) -> None:
    """By brute force: the whole week simulated once with and once without the person."""
    model = team_model([(demand.channels[0], needed.channels[0])], SCENARIO)
    promised = promises_of(demand.channels[0], needed.channels[0])[0].promised
    slots = np.arange(168)
    meant = (slots // 24 if group == "weekday" else slots % 24) == key
    changed = needed.agents + more * (meant & (needed.open_slots > 0))
    before, after = (
        simulate(model.with_staff({"everybody": staff}), replications=12, weeks=40, seed=9)
        .channel("phone")
        .promise(promised)
        for staff in (needed.agents, changed)
    )
    one = next(m for m in found.changes if (m.group, m.key, m.more) == (group, key, more))
    spread = 2 * np.hypot(one.changes[0].half_width, after.half_width + before.half_width)
    assert one.changes[0].change == pytest.approx(after.value - before.value, abs=float(spread))
    assert one.hours_week == float((changed - needed.agents).sum())


def test_that_an_hour_costs_its_shrinkage_and_its_premium(
    needed: Requirement, found: Marginals
) -> None:
    paid = 20.0 / (1 - needed.shrinkage)
    monday, saturday = (
        next(m for m in found.changes if (m.group, m.key, m.more) == ("weekday", day, 1))
        for day in (0, 5)
    )
    assert monday.hours_week == 6.0
    assert monday.cost_week == pytest.approx(6 * paid)
    assert saturday.cost_week == pytest.approx(6 * paid * 1.5)
    assert dict(found.hour_cost)[9] == pytest.approx(paid * (5 + 1.5) / 6)
    assert saturday.most is not None
    assert saturday.cost_of_a_point == pytest.approx(6 * paid * 1.5 / saturday.most.change / 100)


def test_that_money_is_missing_without_a_wage(demand: Demand, needed: Requirement) -> None:
    free = marginals(needed, demand, replace(SCENARIO, cost=Cost()))
    assert free.hour_cost == ()
    assert all(m.cost_week is None and m.cost_of_a_point is None for m in free.changes)


def test_that_contacts_premiums_and_overtime_explain_the_labour(
    demand: Demand, needed: Requirement
) -> None:
    flow = Measure("resolution_rate_flow", 1.0, "share", 2400, extras={"resolved": 2400.0})
    cost = cost_summary(needed, SCENARIO, {"resolution_rate_flow": flow}, Filter())
    check = cost_check(needed, demand, SCENARIO, cost)
    assert check is not None
    assert needed.proof is not None
    seconds = demand.channels[0].aht_s.value or 0.0
    each = 20 * seconds / 3600 / (needed.proof.occupancy * (1 - needed.shrinkage))
    assert check.channels[0].contact == pytest.approx(each)
    # 600 calls a week, those finished after the end of duty as overtime and not from below.
    over = needed.proof.overtime_h
    on_duty = (600 * 20 * seconds / 3600 - 20 * over) * WEEKS_A_MONTH
    paid = needed.proof.occupancy * (1 - needed.shrinkage)
    assert check.bottom_up_month == pytest.approx(on_duty / paid)
    assert check.overtime_month == pytest.approx(20 * over * WEEKS_A_MONTH)
    assert over > 0
    # Every call is answered, so nothing may be left unexplained but the half-width of occupancy.
    assert abs(check.gap_month) < 0.004 * check.labour_month
    assert check.idle_month > 0
    assert cost_check(needed, demand, replace(SCENARIO, cost=Cost()), cost) is None
