"""From contacts to agents by slot of the week, and to money."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from core.calendar import parse_opening_hours
from core.model.calendar import BusinessCalendar
from core.model.measure import Measure
from core.model.scenario import ChannelPlan, Cost, Filter, Promise, Scenario, ServiceType
from core.problems import Problem
from core.progress import Cancelled
from core.staffing.calibration import measure_demand
from core.staffing.cost import cost_summary, paid_hours_week
from core.staffing.requirement import requirement

DAILY = BusinessCalendar(parse_opening_hours("Mon-Sun 09:00-18:00"))
SATURDAY_11 = 5 * 24 + 11


def _calls(n: int = 700, days: int = 28) -> pd.DataFrame:
    rng = np.random.default_rng(5)
    seconds = np.sort(rng.integers(0, days * 86_400, n))
    created = pd.Timestamp("2026-01-05", tz="UTC") + pd.to_timedelta(seconds, unit="s")
    lost = rng.random(n) < 0.1
    return pd.DataFrame(
        {
            "created_at": created.as_unit("us"),
            "channel": "phone",
            "abandoned": pd.array(lost, dtype="boolean"),
            "wait_time": rng.exponential(30, n),
            "talk_time": np.where(lost, np.nan, rng.lognormal(5.3, 0.6, n)),
        }
    )


def _real_calls(shared: Path) -> pd.DataFrame:
    book = shared / "data" / "call-center-xlsx" / "01 Call-Center-Dataset.xlsx"
    sheet = pd.read_excel(book, engine="calamine", dtype=object)
    answered = sheet["Answered (Y/N)"].eq("Y")
    stamps = sheet["Date"].astype(str).str[:10] + " " + sheet["Time"].astype(str)
    talk = pd.to_timedelta(sheet["AvgTalkDuration"].where(answered).map(str, na_action="ignore"))
    return pd.DataFrame(
        {
            "created_at": pd.to_datetime(stamps, format="%Y-%m-%d %H:%M:%S", utc=True),
            "channel": "phone",
            "answered": answered,
            "abandoned": ~answered,
            "talk_time": talk.dt.total_seconds(),
            "resolved_flag": sheet["Resolved"].eq("Y"),
        }
    )


def test_that_the_busiest_hour_of_the_call_centre_needs_two_agents(shared: Path) -> None:
    scenario = Scenario(calendar=DAILY)
    demand = measure_demand(_real_calls(shared), scenario, Filter())
    phone = demand.channels[0]
    assert int(np.argmax(phone.volume)) == SATURDAY_11
    assert phone.volume[SATURDAY_11] == pytest.approx(8.615, abs=5e-4)
    assert phone.aht_s.value == pytest.approx(224.92, abs=0.05)
    assert phone.patience_s is None
    assert "patience_no_waits" in [n.code for n in phone.notes]
    found = requirement(demand, scenario).channels[0]
    assert found.model == "erlang_c"
    assert found.agents[SATURDAY_11] == 2
    assert found.service_level[SATURDAY_11] == pytest.approx(0.8998, abs=1e-4)
    assert found.occupancy[SATURDAY_11] == pytest.approx(0.2691, abs=1e-4)


def test_that_patience_counts_everybodys_waiting() -> None:
    calls = _calls()
    phone = measure_demand(calls, Scenario(calendar=DAILY), Filter()).channels[0]
    assert phone.patience_s is not None
    assert phone.patience_s.value == pytest.approx(calls.wait_time.sum() / calls.abandoned.sum())
    assert phone.patience_s.n == calls.abandoned.sum()


def test_that_calls_outside_hours_are_said_not_staffed() -> None:
    scenario = Scenario(calendar=DAILY)
    demand = measure_demand(_calls(), scenario, Filter())
    assert demand.channels[0].per_week == pytest.approx(700 / 4)
    found = requirement(demand, scenario)
    assert (found.agents[found.open_slots == 0] == 0).all()
    outside = next(n for n in found.channels[0].notes if n.code == "live_outside_hours")
    hour = _calls().created_at.dt.hour
    assert outside.data["share"] == pytest.approx(float((~hour.between(9, 17)).mean()))


def test_that_channels_that_cannot_be_staffed_say_why() -> None:
    calls = _calls()
    mails = calls.iloc[:50].assign(channel="email")
    mails["created_at"] = mails.created_at.dt.floor("D")
    robots = calls.iloc[:10].assign(channel="automation")
    contacts = pd.concat([calls, mails, robots], ignore_index=True)
    found = requirement(
        measure_demand(contacts, Scenario(calendar=DAILY), Filter()), Scenario(calendar=DAILY)
    )
    assert {name: why.code for name, why in found.skipped} == {
        "email": "channel_dates_without_time",
        "automation": "channel_automated",
    }


def test_that_calls_of_two_channels_share_people() -> None:
    calls = _calls()
    contacts = pd.concat([calls, calls.assign(channel="whatsapp")], ignore_index=True)
    live = ChannelPlan(ServiceType.LIVE, Promise(0.8, 20.0))
    scenario = Scenario(calendar=DAILY, channels=(("phone", live), ("whatsapp", live)))
    found = requirement(measure_demand(contacts, scenario, Filter()), scenario)
    real = sum(c.agents_real for c in found.channels)
    rounded_once = np.ceil(real - 1e-9)
    assert (found.agents <= rounded_once).all()
    assert found.agents.sum() < rounded_once.sum()
    assert (found.agents >= sum(c.load for c in found.channels)).all()
    assert found.proof is not None
    assert all(k.value is not None and k.value >= k.target for k in found.proof.kept)
    np.testing.assert_array_equal(
        found.headcount, np.ceil(found.agents / (1 - found.shrinkage) - 1e-9)
    )
    apart = sum(c.agents for c in found.channels)
    assert found.agents.sum() < apart.sum()
    said = next(n for n in found.notes if n.code == "people_share_channels")
    assert said.data["apart"] == round(float((apart * found.open_slots).sum()))
    assert said.data["together"] == round(float((found.agents * found.open_slots).sum()))


def test_that_email_is_simulated_and_reaches_its_promise() -> None:
    mails = _calls(1200).assign(channel="email").drop(columns=["abandoned", "wait_time"])
    plan = ChannelPlan(
        ServiceType.DEFERRED,
        frt=Promise(0.9, 4 * 3600.0, clock="business"),
        resolution=Promise(0.8, 2 * 86_400.0),
    )
    scenario = Scenario(channels=(("email", plan),))
    demand = measure_demand(mails, scenario, Filter())
    found = requirement(demand, scenario)
    email = found.channels[0]
    frt, resolution = email.achieved
    assert email.model == "deferred_simulation"
    assert frt.met
    assert 0 < frt.half_width < 0.02
    assert resolution.value is None
    assert "resolution_not_simulated" in [n.code for n in email.notes]
    worked = (email.load * found.open_slots).sum() * 3600
    aht = email.assumptions[0].value
    assert aht is not None
    assert worked == pytest.approx(email.volume.sum() * aht, rel=1e-6)
    again = requirement(demand, scenario)
    np.testing.assert_array_equal(again.agents_real, found.agents_real)


def test_that_a_promise_nobody_can_keep_is_said() -> None:
    mails = _calls(300).assign(channel="email")
    plan = ChannelPlan(ServiceType.DEFERRED, frt=Promise(0.95, 3600.0, clock="calendar"))
    scenario = Scenario(channels=(("email", plan),))
    email = requirement(measure_demand(mails, scenario, Filter()), scenario).channels[0]
    assert "promise_unreachable" in [n.code for n in email.notes]
    assert email.achieved[0].met is False


def test_that_a_cancelled_search_stops() -> None:
    mails = _calls(300).assign(channel="email")
    demand = measure_demand(mails, Scenario(), Filter())

    def cancel(share: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        requirement(demand, Scenario(), progress=cancel)


def test_that_contacts_without_moments_are_one_clear_problem() -> None:
    with pytest.raises(Problem) as caught:
        measure_demand(pd.DataFrame({"channel": ["phone"]}), Scenario(), Filter())
    assert caught.value.note.code == "staffing_needs_created"


def test_that_cost_follows_from_paid_hours_and_counts() -> None:
    scenario = Scenario(calendar=DAILY, cost=Cost(hourly=20.0, overhead_month=500.0))
    found = requirement(measure_demand(_calls(), scenario, Filter()), scenario)
    measures = {
        "volume": Measure("volume", 700.0, "count", 700),
        "resolution_rate_flow": Measure(
            "resolution_rate_flow", 0.8, "share", 700, extras={"resolved": 560.0}
        ),
    }
    period = Filter(date(2026, 1, 5), date(2026, 2, 2))
    cost = cost_summary(found, scenario, measures, period)
    hours = (found.agents * found.open_slots).sum() / (1 - found.shrinkage)
    assert cost.paid_hours_week == paid_hours_week(found) == pytest.approx(hours)
    month = 365.25 / 12
    assert found.proof is not None
    total = (hours + found.proof.overtime_h) * month / 7 * 20 + 500
    assert cost.total_month == pytest.approx(total)
    assert cost.per_resolution == pytest.approx(total / (560 / 28 * month))
    assert cost.per_ticket == pytest.approx(total / (700 / 28 * month))
    unpaid = cost_summary(found, replace(scenario, cost=Cost()), measures, period)
    assert unpaid.total_month is None
    assert unpaid.reason is not None
    assert unpaid.reason.code == "cost_needs_wage"
