"""People for channels that keep opening hours of their own."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from core.calendar import parse_opening_hours
from core.model.calendar import BusinessCalendar
from core.model.scenario import (
    ChannelPlan,
    Cost,
    Filter,
    Premium,
    Promise,
    Scenario,
    ServiceType,
    Team,
)
from core.staffing.business_week import people_week
from core.staffing.calibration import measure_demand
from core.staffing.cost import surcharge_hours_week
from core.staffing.requirement import requirement
from core.staffing.team import team_model

OFFICE = parse_opening_hours("Mon-Fri 09:00-18:00")
MORNINGS = parse_opening_hours("Mon-Fri 09:00-14:00")
SPLIT = BusinessCalendar(OFFICE, channels=(("phone", MORNINGS),))
PLANS = (
    ("email", ChannelPlan(ServiceType.DEFERRED, frt=Promise(0.9, 4 * 3600.0, "business"))),
    ("phone", ChannelPlan(ServiceType.LIVE, service_level=Promise(0.8, 20.0))),
)
SCENARIO = Scenario(calendar=SPLIT, channels=PLANS)


def _contacts() -> pd.DataFrame:
    """Four weeks: an email every ten minutes of the office day, a call every three of it."""
    days = pd.bdate_range("2026-01-05", periods=20, tz="UTC")
    rows = []
    for channel, every, work in (("email", 10, 420.0), ("phone", 3, 240.0)):
        steps = pd.timedelta_range("9h", "17h59min", freq=f"{every}min")
        moments = [day + step for day in days for step in steps]
        rows.append(pd.DataFrame({"created_at": moments, "channel": channel, "handle_time": work}))
    table = pd.concat(rows, ignore_index=True)
    table["created_at"] = table["created_at"].dt.as_unit("us")
    return table


def test_that_calls_are_counted_in_the_hours_of_their_own_channel() -> None:
    demand = measure_demand(_contacts(), SCENARIO, Filter())
    phone, email = demand.channel("phone"), demand.channel("email")
    assert phone is not None
    assert email is not None
    assert phone.open_volume.sum() == pytest.approx(phone.per_week * 5 / 9)
    assert email.open_volume.sum() == pytest.approx(email.per_week)


def test_that_people_stay_while_any_channel_is_open_and_fewer_when_calls_have_ended() -> None:
    demand = measure_demand(_contacts(), SCENARIO, Filter())
    found = requirement(demand, SCENARIO)
    monday = found.agents[:24]
    assert np.flatnonzero(found.open_slots[:24]).tolist() == list(range(9, 18))
    # Twenty calls an hour of four minutes need three people; the mail of the afternoon one.
    assert monday[9:14].min() >= 3
    assert monday[14:18].max() <= 2
    phone = found.channel("phone")
    assert phone is not None
    assert phone.agents[14:18].sum() == 0
    assert "live_outside_hours" in [note.code for note in phone.notes]
    assert found.proof is not None
    for kept in found.proof.kept:
        assert kept.value is not None
        assert kept.value + kept.half_width >= kept.target


def test_that_each_team_is_there_while_its_own_channels_are_open() -> None:
    teams = (Team("calls", (("phone", 1.0),)), Team("mail", (("email", 1.0),)))
    scenario = Scenario(calendar=SPLIT, channels=PLANS, teams=teams)
    demand = measure_demand(_contacts(), scenario, Filter())
    found = requirement(demand, scenario)
    calls, mail = found.pools
    assert calls.agents[14:18].sum() == 0
    assert mail.agents[14:18].min() >= 1
    pairs = [(d, c) for c in found.channels if (d := demand.channel(c.channel)) is not None]
    opened = {pool.name: pool.opening for pool in team_model(pairs, scenario).pools}
    ends = {name: own.end_s[0] / 3600 for name, own in opened.items() if own is not None}
    assert ends == {"calls": 14.0, "mail": 18.0}


def test_that_a_premium_counts_only_while_people_are_there() -> None:
    evening = Premium("evening", parse_opening_hours("Mon-Fri 16:00-20:00"), 0.5)
    scenario = Scenario(
        calendar=SPLIT, channels=PLANS, cost=Cost(hourly=20.0, premiums=(evening,)), shrinkage=()
    )
    found = requirement(measure_demand(_contacts(), scenario, Filter()), scenario)
    week = people_week(SPLIT, ["email", "phone"], 60)
    people = sum(float(found.agents[day * 24 + hour]) for day in range(5) for hour in (16, 17))
    assert week.open_s == 45 * 3600
    assert surcharge_hours_week(found, scenario) == pytest.approx(people * 0.5)


def test_that_a_channel_that_never_opens_says_so_and_leaves_the_rest_staffed() -> None:
    never = parse_opening_hours("Mon 09:00-10:00")
    never = type(never)(tuple(() for _ in range(7)))
    scenario = Scenario(
        calendar=BusinessCalendar(OFFICE, channels=(("phone", never),)), channels=PLANS
    )
    found = requirement(measure_demand(_contacts(), scenario, Filter()), scenario)
    assert [(name, note.code) for name, note in found.skipped] == [("phone", "never_open")]
    assert found.channel("email") is not None
