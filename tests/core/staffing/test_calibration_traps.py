"""Exports that mislead: each is told, and one that does not is left alone."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pandas as pd
import pytest

from core.model.calendar import BusinessCalendar, OpeningHours
from core.model.scenario import ChannelPlan, Filter, Scenario, ServiceType
from core.staffing.calibration import measure_demand
from core.staffing.demand import ChannelDemand, Demand
from core.staffing.requirement import requirement

MONDAY = np.datetime64("2024-01-01T00:00:00", "us")
OFFICE = OpeningHours(tuple(((540, 1080),) if day < 5 else () for day in range(7)))
SCENARIO = Scenario(calendar=BusinessCalendar(OFFICE))


def _moments(seconds: np.ndarray) -> pd.DatetimeIndex:
    return pd.DatetimeIndex(MONDAY + (seconds * 1e6).astype("m8[us]")).tz_localize("UTC")


def _seconds(n: int = 600, weeks: int = 8, seed: int = 1, first_h: float = 9, last_h: float = 18):
    rng = np.random.default_rng(seed)
    day = rng.integers(0, weeks, n) * 7 + rng.integers(0, 5, n)
    return np.sort(day * 86_400.0 + rng.uniform(first_h, last_h, n) * 3600)


def _contacts(channel: str = "email", seconds: np.ndarray | None = None, **columns: object):
    when = _seconds() if seconds is None else seconds
    work = np.random.default_rng(2).lognormal(6, 0.5, when.size)
    frame: Mapping[str, object] = {
        "created_at": _moments(when), "channel": channel, "agent": "Ana", "handle_time": work,
        "wait_time": np.nan, **columns,
    }  # fmt: skip
    return pd.DataFrame(frame)


def _learned(contacts: pd.DataFrame, scenario: Scenario = SCENARIO) -> Demand:
    return measure_demand(contacts, scenario, Filter())


def _codes(demand: Demand) -> set[str]:
    return {n.code for n in demand.notes} | {n.code for c in demand.channels for n in c.notes}


def _only(demand: Demand) -> ChannelDemand:
    (channel,) = demand.channels
    return channel


def test_that_an_honest_export_is_left_alone() -> None:
    assert _codes(_learned(_contacts())) == set()


def test_that_handle_times_of_zero_are_told_and_left_out() -> None:
    honest = _contacts()
    half = honest.assign(handle_time=honest["handle_time"].where(np.arange(600) % 2 == 0, 0.0))
    found = _learned(half)
    assert _codes(found) == {"aht_zero"}
    assert _only(found).aht_s.value == pytest.approx(_only(_learned(honest)).aht_s.value, rel=0.05)
    nothing = _learned(honest.assign(handle_time=0.0))
    assert _codes(nothing) == {"aht_zero", "aht_default"}
    assert _only(nothing).aht_s.source == "default"


@pytest.mark.parametrize("factor", [1e-6, 1e5])
def test_that_nobody_is_planned_with_handle_times_of_no_work(factor: float) -> None:
    contacts = _contacts()
    found = _learned(contacts.assign(handle_time=contacts["handle_time"] * factor))
    assert _codes(found) == {"aht_unbelievable"}
    assert (_only(found).aht_s.value, _only(found).aht_s.source) == (360.0, "default")


def test_that_one_name_for_several_people_is_told() -> None:
    when = _seconds(3000, first_h=10, last_h=12)
    honest = pd.DataFrame({"agent": [f"a{i}" for i in range(3000)]})["agent"]
    calls = {"wait_time": 5.0, "abandoned": False, "answered": True, "handle_time": 400.0}
    shared = _learned(_contacts("phone", when, **calls))
    own = _learned(_contacts("phone", when, **{**calls, "agent": honest}))
    assert "names_shared" in _codes(shared)
    assert "names_shared" not in _codes(own)


def test_that_chats_at_once_beyond_the_plan_and_chats_left_open_are_told() -> None:
    when = _seconds(3000, first_h=10, last_h=12)
    who = np.array([f"a{i}" for i in range(5)])[np.arange(3000) % 5]
    work = np.random.default_rng(3).lognormal(6, 0.5, 3000)
    chats = _contacts("chat", when, agent=who, wait_time=2.0, answered=True, handle_time=work)
    told = _only(_learned(chats))
    assert told.chat_lengths is not None
    most = len(told.chat_lengths.durations_s)
    assert most >= 2
    (at_once,) = (n for n in told.notes if n.code == "chats_at_once")
    assert (at_once.data["most"], at_once.data["planned"]) == (most, 1)
    plan = ChannelPlan(ServiceType.CHAT, concurrency=most)
    allowed = Scenario(calendar=BusinessCalendar(OFFICE), channels=(("chat", plan),))
    assert "chats_at_once" not in _codes(_learned(chats, allowed))
    chats.loc[::20, "handle_time"] = 30_000.0
    assert "chats_left_open" in _codes(_learned(chats))


def test_that_reply_times_on_a_business_clock_are_told() -> None:
    night = _seconds(400, first_h=19, last_h=23)
    business = _contacts(seconds=night, first_response_duration=1800.0)
    plain = _contacts(seconds=night, first_response_duration=14.5 * 3600)
    moments = _contacts(
        seconds=night, first_response_duration=1800.0,
        first_response_at=_moments(night + 14.5 * 3600),
    )  # fmt: skip
    assert "replies_business_clock" in _codes(_learned(business))
    assert "replies_business_clock" not in _codes(_learned(plain))
    assert "replies_business_clock" not in _codes(_learned(moments))


def test_that_an_export_of_closed_contacts_alone_is_told() -> None:
    when = _seconds(2000)
    solved = when + np.random.default_rng(4).exponential(4 * 86_400, when.size)
    whole = _contacts(seconds=when, resolved_at=_moments(solved))
    assert "history_cut" not in _codes(_learned(whole))
    closed = whole.loc[solved <= when.max()].reset_index(drop=True)
    (told,) = (n for n in _learned(closed).notes if n.code == "history_cut")
    assert 0.3 < float(str(told.data["share"])) < 0.9


def test_that_a_week_of_history_is_a_first_guess_that_can_be_staffed() -> None:
    found = _learned(_contacts(seconds=_seconds(120, weeks=1)))
    assert "history_short" in _codes(found)
    assert requirement(found, SCENARIO).agents.sum() > 0


def test_that_contacts_outside_all_hours_are_staffed_for_nobody_and_told() -> None:
    calls = _contacts("phone", _seconds(first_h=20, last_h=23), wait_time=5.0, abandoned=False)
    found = requirement(_learned(calls), SCENARIO)
    assert found.agents.sum() == 0
    assert "live_outside_hours" in {n.code for c in found.channels for n in c.notes} | {
        n.code for n in found.notes
    }


def test_that_the_hour_a_clock_change_leaves_out_is_not_counted_as_a_quiet_one() -> None:
    # Every hour of ten weeks brings six contacts; on 31 March Madrid has no hour from two to three.
    hours = np.datetime64("2024-02-04T23:00:00", "us") + np.arange(10 * 168 - 1).astype("m8[h]")
    moments = np.repeat(hours, 6) + np.tile(np.arange(6) * 10, hours.size).astype("m8[m]")
    contacts = pd.DataFrame({
        "created_at": pd.DatetimeIndex(moments).tz_localize("UTC"), "channel": "email",
        "handle_time": 300.0,
    })  # fmt: skip
    whole = BusinessCalendar(OFFICE, zone="Europe/Madrid")
    found = _only(_learned(contacts, Scenario(calendar=whole)))
    assert found.volume == pytest.approx(6.0)


@pytest.mark.parametrize(
    ("calls", "weeks", "told"), [(300, 4, True), (300, 11, False), (6, 4, False), (300, 1, True)]
)
def test_that_a_channel_whose_file_ends_early_is_told(calls: int, weeks: int, told: bool) -> None:
    mail, phone = _seconds(weeks=12), _seconds(calls, weeks=weeks, seed=3)
    both = pd.concat([_contacts("email", mail), _contacts("phone", phone)], ignore_index=True)
    found = measure_demand(both.sort_values("created_at", ignore_index=True), SCENARIO, Filter())
    notes = {
        c.channel: [n for n in c.notes if n.code == "channel_partly_covered"]
        for c in found.channels
    }
    assert notes["email"] == []
    assert len(notes["phone"]) == told
    if told:
        assert str(notes["phone"][0].data["first"]) == "2024-01-01"
        assert str(notes["phone"][0].data["last"]) < "2024-02-01"
