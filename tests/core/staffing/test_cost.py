"""What-ifs reach the requirement and the money in the way a planner would work them out by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import numpy as np
import pandas as pd
import pytest

from core.calendar import parse_opening_hours
from core.model.calendar import BusinessCalendar
from core.model.measure import Measure
from core.model.requirement import CostSummary, Requirement
from core.model.scenario import ChannelPlan, Cost, Filter, Premium, Scenario, ServiceType
from core.staffing.calibration import measure_demand
from core.staffing.cost import WEEKS_A_MONTH, cost_summary, overtime_rate
from core.staffing.given import given_staff
from core.staffing.requirement import requirement

WEEK = BusinessCalendar(parse_opening_hours("Mon-Sun 09:00-18:00"))
PERIOD = Filter(date(2026, 1, 5), date(2026, 2, 2))
COUNTS = {
    "volume": Measure("volume", 1600.0, "count", 1600),
    "resolution_rate_flow": Measure(
        "resolution_rate_flow", 0.75, "share", 1600, extras={"resolved": 1200.0}
    ),
}


def _contacts() -> pd.DataFrame:
    rng = np.random.default_rng(11)
    days = rng.integers(0, 28, 1600)
    seconds = np.sort(days * 86_400 + rng.integers(9 * 3600, 18 * 3600, 1600))
    created = pd.Timestamp("2026-01-05", tz="UTC") + pd.to_timedelta(seconds, unit="s")
    channel = np.where(np.arange(1600) % 4 == 0, "chat", "phone")
    handled = rng.lognormal(5.6, 0.5, 1600)
    return pd.DataFrame(
        {"created_at": created.as_unit("us"), "channel": channel, "handle_time": handled}
    )


BASE = Scenario(calendar=WEEK, cost=Cost(hourly=20.0, overhead_month=500.0, technology_month=100.0))


def _staffed(scenario: Scenario) -> tuple[Requirement, CostSummary]:
    found = requirement(measure_demand(_contacts(), scenario, Filter()), scenario)
    return found, cost_summary(found, scenario, COUNTS, PERIOD)


def test_that_volume_and_handle_time_multiply_the_load() -> None:
    before, _ = _staffed(BASE)
    phone = replace(ChannelPlan(ServiceType.LIVE), handle_time_factor=0.5)
    more = replace(BASE, volume_factor=1.2, handle_time_factor=1.1, channels=(("phone", phone),))
    after, _ = _staffed(more)
    for name, factor in (("phone", 1.2 * 1.1 * 0.5), ("chat", 1.2 * 1.1)):
        old, new = before.channel(name), after.channel(name)
        assert old is not None
        assert new is not None
        assert new.volume.sum() == pytest.approx(1.2 * old.volume.sum())
        # Load alone, slot by slot: the moving load may shift work between slots, never make any.
        assert new.load.sum() == pytest.approx(factor * old.load.sum(), rel=1e-3)


def test_that_a_bot_leaves_fewer_and_longer_chats() -> None:
    plan = replace(ChannelPlan(ServiceType.CHAT), deflected=0.2, complexity=0.15)
    before, cost_before = _staffed(BASE)
    scenario = replace(
        BASE, channels=(("chat", plan),), cost=replace(BASE.cost, deflected_each=0.30)
    )
    after, cost_after = _staffed(scenario)
    old, new = before.channel("chat"), after.channel("chat")
    assert old is not None
    assert new is not None
    assert new.volume.sum() == pytest.approx(0.8 * old.volume.sum())
    assert new.load.sum() == pytest.approx(0.8 * 1.15 * old.load.sum(), rel=1e-3)
    # 400 chats in four weeks: a fifth of them a month, at 0.30 each, is technology.
    away = 400 / 4 * WEEKS_A_MONTH * 0.2
    assert cost_after.deflected_month == pytest.approx(away)
    assert cost_after.technology_month == pytest.approx(100 + away * 0.30)
    # As many customers write as before, and a contact that a bot resolves is resolved.
    assert cost_after.volume_factor == pytest.approx(1.0)
    assert cost_after.resolutions_month == pytest.approx(cost_before.resolutions_month)


def test_that_counts_of_a_month_follow_the_volume_of_the_scenario() -> None:
    _, before = _staffed(BASE)
    _, after = _staffed(replace(BASE, volume_factor=1.25))
    assert before.resolutions_month is not None
    assert after.resolutions_month == pytest.approx(1.25 * before.resolutions_month)
    assert before.tickets_month is not None
    assert after.tickets_month == pytest.approx(1.25 * before.tickets_month)


def test_that_premiums_are_paid_for_the_hours_they_name_only() -> None:
    sunday = Premium("Sunday", parse_opening_hours("Sun 00:00-24:00"), 0.5)
    evening = Premium("Evening", parse_opening_hours("Mon-Sun 17:30-24:00"), 0.25)
    found, plain = _staffed(BASE)
    scenario = replace(BASE, cost=replace(BASE.cost, premiums=(sunday, evening)))
    _, dear = _staffed(scenario)
    people = found.agents.reshape(7, 24)
    surcharge = people[6].sum() * 0.5 + people[:, 17].sum() * 0.5 * 0.25
    hours = surcharge / (1 - found.shrinkage)
    assert dear.surcharge_hours_week == pytest.approx(hours)
    assert plain.labour_month is not None
    assert plain.surcharge_hours_week == 0
    assert dear.labour_month == pytest.approx(plain.labour_month + hours * WEEKS_A_MONTH * 20)
    assert dear.paid_hours_week == plain.paid_hours_week


def test_that_every_part_of_a_cost_is_the_one_added_up_by_hand() -> None:
    """Three people on every hour of the week, 2½ hours of overtime, two premiums and fixed cost."""
    found, _ = _staffed(BASE)
    people = np.where(found.open_slots > 0, 3, 0)
    assert found.proof is not None
    own = replace(found, agents=people, proof=replace(found.proof, overtime_h=2.5))
    sunday = Premium("Sunday", parse_opening_hours("Sun 00:00-24:00"), 0.5)
    late = Premium("Late", parse_opening_hours("Fri-Sun 16:00-20:00"), 0.2)
    money = Cost("EUR", 20.0, 500.0, 100.0, 0.25, 0.0, (sunday, late))
    cost = cost_summary(own, replace(BASE, cost=money), COUNTS, PERIOD)
    there = 0.92 * 0.95 * 0.90
    paid = 3 * 9 * 7 / there
    dear = 3 * (9 * 0.5 + 3 * 2 * 0.2) / there
    month = 365.25 / 12 / 7
    assert cost.paid_hours_week == pytest.approx(paid)
    assert cost.surcharge_hours_week == pytest.approx(dear)
    assert cost.overtime_hours_week == pytest.approx(2.5 * 1.25)
    assert cost.labour_month == pytest.approx((paid + dear + 3.125) * month * 20)
    assert cost.total_month == pytest.approx((paid + dear + 3.125) * month * 20 + 600)
    # 1,200 resolved and 1,600 created in 28 days.
    assert cost.resolutions_month == pytest.approx(1200 / 28 * 365.25 / 12)
    assert cost.total_month is not None
    assert cost.per_resolution == pytest.approx(cost.total_month / (1200 / 28 * 365.25 / 12))
    assert cost.per_ticket == pytest.approx(cost.total_month / (1600 / 28 * 365.25 / 12))
    other = cost_summary(own, replace(BASE, cost=money), COUNTS, PERIOD, overtime_h=4.0)
    assert other.labour_month == pytest.approx((paid + dear + 5.0) * month * 20)
    assert other.total_month == pytest.approx((paid + dear + 5.0) * month * 20 + 600)
    assert other.total_month is not None
    assert other.per_resolution == pytest.approx(other.total_month / (1200 / 28 * 365.25 / 12))
    assert other.per_ticket == pytest.approx(other.total_month / (1600 / 28 * 365.25 / 12))


def test_that_overtime_without_a_wage_is_hours_and_no_money() -> None:
    found, _ = _staffed(BASE)
    unpaid = cost_summary(found, replace(BASE, cost=Cost()), COUNTS, PERIOD, overtime_h=3.0)
    assert (unpaid.overtime_hours_week, unpaid.labour_month) == (3.0, None)
    assert (unpaid.total_month, unpaid.per_ticket) == (None, None)
    assert overtime_rate(replace(BASE, cost=Cost())) == 0
    assert overtime_rate(BASE) == 20.0


def test_that_a_roster_costs_as_much_simulated_as_required() -> None:
    """The people that `staff` finds, given to `simulate`, cost the same but for the overtime."""
    demand = measure_demand(_contacts(), BASE, Filter())
    found = requirement(demand, BASE)
    need = cost_summary(found, BASE, COUNTS, PERIOD)
    pools = {pool.name: pool.agents.astype(float) for pool in found.pools}
    same = given_staff(demand, BASE, pools, COUNTS, PERIOD)
    assert same.cost.paid_hours_week == pytest.approx(need.paid_hours_week)
    assert same.cost.overtime_hours_week == pytest.approx(same.overtime_h)
    assert need.overtime_hours_week == pytest.approx(same.overtime_h, rel=0.15)
    assert same.cost.total_month == pytest.approx(need.total_month, rel=2e-3)


def test_that_people_on_duty_behind_closed_doors_get_their_premium() -> None:
    """Two people from 22 to 23 o'clock on Mondays, when nothing is open, half as much again."""
    found, _ = _staffed(BASE)
    night = Premium("Night", parse_opening_hours("Mon-Sun 21:00-24:00"), 0.5)
    scenario = replace(BASE, cost=replace(BASE.cost, premiums=(night,)))
    late = np.arange(168) == 22
    own = replace(
        found,
        agents=np.where(late, 2, found.agents),
        open_slots=np.where(late, 1.0, found.open_slots),
    )
    cost = cost_summary(own, scenario, COUNTS, PERIOD)
    assert cost.surcharge_hours_week == pytest.approx(2 * 0.5 / (1 - found.shrinkage))
    # Nobody is paid for hours that are closed and empty, whatever they would cost.
    assert cost_summary(found, scenario, COUNTS, PERIOD).surcharge_hours_week == 0.0
