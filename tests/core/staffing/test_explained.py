"""What stands behind the people: inputs, reasons, hourly Erlang, and the band of days."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest

from core.calendar import parse_opening_hours
from core.model.calendar import BusinessCalendar
from core.model.requirement import Assumption, Requirement
from core.model.scenario import ChannelPlan, Promise, Scenario, ServiceType
from core.staffing.band import band
from core.staffing.erlang import erlang_a, erlang_c
from core.staffing.explained import explained
from core.staffing.requirement import requirement
from core.staffing.requirement_band import requirement_band
from tests.core.staffing.test_estimate import BOTH, OFFICE, SCENARIO

NINE = 9
"""Monday 9:00, the first open slot."""


@pytest.fixture(scope="module")
def found() -> Requirement:
    return requirement(BOTH, SCENARIO)


def test_that_hourly_erlang_takes_callers_to_be_patient(found: Requirement) -> None:
    told = explained(found, BOTH, SCENARIO).channel("phone")
    assert told is not None
    assert told.hourly is not None
    phone = BOTH.channels[0]
    level, n, hours = 0.0, 0.0, 0
    for calls in phone.volume[phone.volume > 0].tolist():
        load = calls * 300.0 / 3600
        people = math.floor(load) + 1
        while (
            erlang_c(load, people, 300.0, 20.0).answered_within < 0.8
            or load / people > SCENARIO.max_occupancy
        ):
            people += 1
        hours += people
        n += calls
        level += calls * float(erlang_a(load, people, 300.0, 150.0, 20.0).answered_within)
    assert told.hourly.hours == hours
    assert told.hourly.own_hours == found.channels[0].agents.sum() <= hours
    assert told.hourly.service == pytest.approx(level / n)
    assert told.hourly.keeps
    assert [why.code for why in told.why] == ["why_erlang_a"]


def test_that_hourly_erlang_leaves_what_came_at_night(found: Requirement) -> None:
    told = explained(found, BOTH, SCENARIO).channel("email")
    assert told is not None
    assert told.hourly is not None
    assert told.hourly.service == 0.0
    assert not told.hourly.keeps
    mail = BOTH.channels[1]
    assert told.hourly.hours < mail.volume.sum() * 600.0 / 3600
    assert told.why[0].code == "why_business_clock"
    outside = 1 - mail.open_volume.sum() / mail.volume.sum()
    assert told.why[0].data["share"] == pytest.approx(outside)
    names = {one.name: one for one in told.inputs}
    assert names["volume_week"].value == pytest.approx(mail.volume.sum())
    assert names["touches"].value == 1.5
    assert {"aht_s", "handle_time_cv", "customer_delay_s"} <= set(names)


def test_that_sums_are_those_of_the_plan(found: Requirement) -> None:
    told = explained(found, BOTH, SCENARIO)
    assert told.together_hours == found.agents.sum()
    assert told.apart_hours == sum(c.agents.sum() for c in found.channels)
    assert told.hourly_hours == sum(c.hourly.hours for c in told.channels if c.hourly)


def test_that_chats_at_once_are_not_calls_divided() -> None:
    """Two at once whose lengths nearly double: dividing by two promises half the people."""
    phone = BOTH.channels[0]
    chat = replace(
        phone, channel="chat", patience_s=None, aht_s=Assumption("aht_s", 600.0, "data"),
        volume=phone.volume * 6, open_volume=phone.open_volume * 6,
    )  # fmt: skip
    plan = ChannelPlan(
        ServiceType.CHAT, service_level=Promise(0.8, 60.0), concurrency=2,
        chat_durations_s=(600.0, 1100.0),
    )  # fmt: skip
    demand = replace(BOTH, channels=(chat,))
    scenario = Scenario(calendar=OFFICE, channels=(("chat", plan),))
    told = explained(requirement(demand, scenario), demand, scenario).channels[0]
    assert told.model == "chat_chain"
    assert told.why[0].code == "why_chat_chain"
    assert told.hourly is not None
    assert told.hourly.hours < told.hourly.own_hours
    assert not told.hourly.keeps


def test_that_the_band_lies_around_the_requirement(found: Requirement) -> None:
    moody = replace(
        BOTH,
        channels=tuple(
            replace(c, day_cv2=Assumption("day_cv2", 0.08, "data", 60, (0.0, 0.2)))
            for c in BOTH.channels
        ),
    )
    told = requirement_band(found, moody, SCENARIO)
    assert told.low is not None
    assert told.high is not None
    assert told.share_of_days == pytest.approx(0.8)
    assert told.note.code == "band_of_days"
    assert (told.low <= told.high).all()
    assert told.low.sum() < found.agents.sum() < told.high.sum()
    assert (told.high[found.open_slots == 0] == 0).all()
    around = band(found, moody, SCENARIO)
    assert (around.at(0.9) == told.high).all()


def test_that_people_of_a_busy_day_are_those_proved_for_its_volume(found: Requirement) -> None:
    """All channels a third busier: what the band draws is near what a proof finds for them."""
    moody = replace(
        BOTH,
        channels=tuple(
            replace(c, day_cv2=Assumption("day_cv2", 0.06, "data", 900, (0.0, 0.2)), n=10**7,
                    volume=c.volume, open_volume=c.open_volume)
            for c in BOTH.channels
        ),
    )  # fmt: skip
    long = replace(moody, first_day=moody.first_day.replace(year=1990))
    high = requirement_band(found, long, SCENARIO).high
    assert high is not None
    busy = float(np.quantile(np.random.default_rng(1).gamma(1 / 0.06, 0.06, 400_000), 0.9))
    proved = requirement(BOTH, replace(SCENARIO, volume_factor=busy))
    assert high.sum() == pytest.approx(proved.agents.sum(), rel=0.06)


def test_that_a_band_that_cannot_be_told_says_why(found: Requirement) -> None:
    unknown = requirement_band(found, BOTH, SCENARIO)
    assert (unknown.low, unknown.high) == (None, None)
    assert unknown.note.code == "band_days_unknown"
    short = replace(BOTH, last_day=BOTH.first_day)
    assert requirement_band(found, short, SCENARIO).note.code == "band_too_few_weeks"
    nobody = replace(found, channels=())
    assert requirement_band(nobody, BOTH, SCENARIO).note.code == "band_nobody_needed"


def _hourly_by_hand(per_slot: float, open_s: float) -> int:
    """People of Erlang C who answer 90 % of what comes in the open part of an hour within 4 h."""
    load = per_slot * open_s / 3600 / open_s * 600.0
    people = math.floor(load) + 1
    while erlang_c(load, people, 600.0, 4 * 3600.0).answered_within < 0.9:
        people += 1
    return people


def test_that_hourly_erlang_knows_only_what_comes_while_a_slot_is_open(found: Requirement) -> None:
    """Doors open at half past nine: half the mail of that hour comes in half of the hour."""
    late = BusinessCalendar(parse_opening_hours("Mon-Fri 09:30-17:00"))
    scenario = replace(SCENARIO, calendar=late)
    told = explained(found, BOTH, scenario).channel("email")
    assert told is not None
    assert told.hourly is not None
    week = BOTH.channels[1].volume[:24]
    by_hand = sum(
        _hourly_by_hand(float(week[hour]), open_s) * open_s / 3600
        for hour, open_s in ((9, 1800.0), *((hour, 3600.0) for hour in range(10, 17)))
    )
    assert told.hourly.hours == pytest.approx(5 * by_hand)


def test_that_hourly_erlang_keeps_a_promise_on_mail_that_comes_while_open() -> None:
    """Where nothing comes at night, hourly people have time enough, and their week is simulated."""
    mail = BOTH.channels[1]
    daytime = replace(mail, volume=mail.open_volume.copy())
    scenario = replace(SCENARIO, channels=(("email", SCENARIO.channels[1][1]),))
    demand = replace(BOTH, channels=(daytime,))
    told = explained(requirement(demand, scenario), demand, scenario).channel("email")
    assert told is not None
    assert told.hourly is not None
    assert told.hourly.service is not None
    assert told.hourly.service > 0.5
