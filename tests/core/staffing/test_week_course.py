"""A week in its course: against Erlang C and Little's law, and against a queue served by itself."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import date

import numpy as np
import pytest

from core.calendar import parse_opening_hours
from core.model.calendar import ALWAYS_OPEN, BusinessCalendar
from core.model.requirement import Assumption, PoolStaff, Requirement
from core.model.scenario import ChannelPlan, Promise, Scenario, ServiceType
from core.model.week_course import WeekCourse
from core.problems import Problem
from core.progress import Cancelled
from core.staffing.business_week import business_week
from core.staffing.deferred import DeferredWork, Goal, draw, share_within, simulate
from core.staffing.demand import ChannelDemand, Demand
from core.staffing.erlang import erlang_c
from core.staffing.requirement import requirement
from core.staffing.ticket_touches import TicketTouches
from core.staffing.week_course import given_course, required_course

AHT_S, AGENTS, PER_HOUR = 300.0, 3, 24.0
"""Two erlangs on three agents, day and night."""
LIVE = ChannelPlan(ServiceType.LIVE, service_level=Promise(0.8, 60.0))
MAIL = ChannelPlan(ServiceType.DEFERRED, frt=Promise(0.9, 4 * 3600.0, "business"))
ROUND_THE_CLOCK = Scenario(
    calendar=BusinessCalendar(ALWAYS_OPEN), channels=(("phone", LIVE),), max_occupancy=1.0
)
OFFICE = Scenario(
    calendar=BusinessCalendar(parse_opening_hours("Mon-Fri 09:00-17:00")),
    channels=(("email", MAIL),),
)


def _channel(name: str, per_slot: np.ndarray, cv: float | None = None) -> ChannelDemand:
    return ChannelDemand(
        name, per_slot, per_slot.copy(), 5000, Assumption("aht_s", AHT_S, "data"), cv
    )


def _demand(*channels: ChannelDemand) -> Demand:
    return Demand(60, date(2026, 1, 5), date(2026, 3, 29), channels)


def _with(people: np.ndarray, like: Requirement) -> Requirement:
    own = people.astype(np.int64)
    pools = (PoolStaff(like.pools[0].name, like.pools[0].channels, own),)
    return replace(like, agents=own, headcount=own.copy(), pools=pools)


@pytest.fixture(scope="module")
def calls() -> tuple[Demand, Requirement, WeekCourse]:
    demand = _demand(_channel("phone", np.full(168, PER_HOUR)))
    found = _with(np.full(168, AGENTS), requirement(demand, ROUND_THE_CLOCK))
    return demand, found, required_course(found, demand, ROUND_THE_CLOCK)


def test_that_the_speed_of_answer_is_that_of_erlang_c(
    calls: tuple[Demand, Requirement, WeekCourse],
) -> None:
    curve = calls[2].channels[0].curve("service_level")
    assert curve is not None
    assert (curve.within_s, curve.target, curve.clock) == (60.0, 0.8, "calendar")
    assert 60.0 in curve.times_s.tolist()
    told = erlang_c(2.0, AGENTS, AHT_S, curve.times_s).answered_within
    assert (np.abs(curve.share - told) <= 2 * curve.half_width + 0.01).all()
    assert (np.diff(curve.share) >= 0).all()
    assert curve.n > 20_000


def test_that_queues_and_occupancy_obey_littles_law(
    calls: tuple[Demand, Requirement, WeekCourse],
) -> None:
    _, _, course = calls
    told = erlang_c(2.0, AGENTS, AHT_S)
    own = course.channels[0]
    assert own.queue.mean() == pytest.approx(float(told.mean_queue), rel=0.1)
    assert float(told.mean_queue) == pytest.approx(PER_HOUR / 3600 * float(told.asa_s))
    assert own.open.mean() == pytest.approx(float(told.mean_queue) + 2.0, rel=0.05)
    assert course.occupancy.mean() == pytest.approx(2 / 3, abs=0.01)
    inside = np.abs(course.occupancy - 2 / 3) <= course.occupancy_half_width
    assert 0.85 < inside.mean() <= 1.0
    assert (own.queue_half_width > 0).all()


def test_that_first_replies_are_those_of_one_queue_by_itself() -> None:
    volume = np.where(np.arange(168) < 120, 6.0, 2.0)
    demand = _demand(_channel("email", volume, 0.8))
    week = business_week(OFFICE.calendar.hours, 60)
    staff = np.where(week.open_share > 0, 3.0, 0.0)
    found = _with(staff, requirement(demand, OFFICE))
    curve = required_course(found, demand, OFFICE).channels[0].curve("frt")
    assert curve is not None
    contacts = draw(DeferredWork("email", volume, week, AHT_S, 0.8), 150, 11)
    waits = simulate(contacts, staff)
    for place in range(2, 25, 4):
        within_s = float(curve.times_s[place])
        alone = share_within(waits, Goal(0.9, within_s, "business"))
        doubt = alone.half_width + curve.half_width[place]
        assert curve.share[place] == pytest.approx(alone.value, abs=doubt + 0.01)


def test_that_the_backlog_is_all_that_came_while_closed() -> None:
    volume = np.full(168, 2.0)
    demand = _demand(_channel("email", volume, 0.5))
    week = business_week(OFFICE.calendar.hours, 60)
    found = _with(np.where(week.open_share > 0, 20.0, 0.0), requirement(demand, OFFICE))
    own = required_course(found, demand, OFFICE).channels[0]
    monday_8 = 8
    closed_h = 24 * 7 - (4 * 24 + 17) + 9
    doubt = 3 * own.queue_half_width[monday_8]
    assert own.queue[monday_8] == pytest.approx(2.0 * closed_h, abs=doubt)
    assert own.queue[13] < 1.0


def test_that_resolutions_have_a_curve_where_they_are_known() -> None:
    course = TicketTouches(
        Assumption("touches", 1.5, "data"), (0.5, 0.5), Assumption("customer_delay_s", 7200.0, "d"),
        None,
    )  # fmt: skip
    mail = replace(_channel("email", np.full(168, 3.0), 0.8), course=course)
    demand = _demand(mail)
    needed = requirement(demand, OFFICE)
    own = required_course(needed, demand, OFFICE).channels[0]
    curve = own.curve("resolution")
    assert curve is not None
    assert (curve.within_s, curve.target, curve.clock) == (None, None, "business")
    assert curve.share[-1] >= 0.9
    assert own.curve("longest_wait") is None
    promised = replace(
        OFFICE, channels=(("email", replace(MAIL, resolution=Promise(0.8, 86_400.0))),)
    )
    told = required_course(requirement(demand, promised), demand, promised).channels[0]
    kept = told.curve("resolution")
    assert kept is not None
    assert (kept.within_s, kept.target, kept.clock) == (86_400.0, 0.8, "calendar")


def test_that_given_people_have_the_same_week(
    calls: tuple[Demand, Requirement, WeekCourse],
) -> None:
    demand, found, required = calls
    given = given_course(found, demand, ROUND_THE_CLOCK)
    own, same = given.channels[0], required.channels[0]
    doubt = own.queue_half_width + same.queue_half_width
    assert (np.abs(own.queue - same.queue) <= 2 * doubt).mean() > 0.95
    short = _with(np.full(168, 1), found)
    with pytest.raises(Problem, match="no_steady_state"):
        given_course(short, demand, ROUND_THE_CLOCK)


def test_that_it_can_be_stopped_and_says_where_nobody_is(
    calls: tuple[Demand, Requirement, WeekCourse],
) -> None:
    demand, found, _ = calls
    seen: list[float] = []

    def stop(share: float) -> None:
        seen.append(share)
        if share >= 0.1:
            raise Cancelled

    with pytest.raises(Cancelled):
        required_course(found, demand, ROUND_THE_CLOCK, progress=stop)
    assert seen[0] == 0.0
    with pytest.raises(Problem, match="staffing_no_contacts"):
        required_course(replace(found, pools=()), demand, ROUND_THE_CLOCK)


def test_that_empty_hours_have_no_occupancy() -> None:
    demand = _demand(_channel("email", np.full(168, 1.0), 0.5))
    course = required_course(requirement(demand, OFFICE), demand, OFFICE)
    opened = business_week(OFFICE.calendar.hours, 60).open_share > 0
    assert np.isnan(course.occupancy[~opened]).all()
    assert (course.occupancy_half_width[~opened] == 0).all()
    assert math.isfinite(float(np.nanmean(course.occupancy)))


@pytest.mark.parametrize("by_hand", [False, True])
def test_that_only_channels_whose_end_is_known_have_a_curve_of_resolutions(by_hand: bool) -> None:
    volume = np.where((np.arange(168) // 24 < 5) & (np.arange(168) % 24 == 10), 8.0, 0.0)
    course = TicketTouches(
        Assumption("touches", 1.5, "data"), (0.6, 0.3, 0.1),
        Assumption("customer_delay_s", 30_000.0, "data"), None,
    )  # fmt: skip
    email = replace(_channel("email", volume), course=course)
    demand = _demand(email, _channel("social", volume))
    scenario = replace(OFFICE, channels=(("email", MAIL), ("social", MAIL)))
    found = requirement(demand, scenario)
    lived = given_course if by_hand else required_course
    week = lived(found, demand, scenario)
    curves = {c.channel: [curve.promise for curve in c.curves] for c in week.channels}
    assert curves == {"email": ["frt", "resolution"], "social": ["frt"]}
