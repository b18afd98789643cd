"""The least people, against a slow simulation written apart and against trying every staffing."""

from __future__ import annotations

import itertools
import os
from dataclasses import replace
from datetime import date

import numpy as np
import pytest

from core.calendar import parse_opening_hours
from core.model.calendar import BusinessCalendar
from core.model.requirement import Assumption, Requirement
from core.model.scenario import ChannelPlan, KeptOver, Promise, Scenario, ServiceType
from core.problems import Problem
from core.staffing.assumptions import kept_over
from core.staffing.demand import ChannelDemand, Demand
from core.staffing.estimate import estimate
from core.staffing.estimate_sketch import rounded_in_turn
from core.staffing.live_team import live_staff
from core.staffing.requirement import requirement
from core.staffing.simulation.run import simulate
from core.staffing.simulation.values import Promised, ShiftEnd
from core.staffing.team import EVERYBODY, TeamPromise, promises_of, team_model
from core.staffing.team_moves import Helpful
from core.staffing.team_trial import Trials
from tests.core.staffing import plain_week
from tests.core.staffing.plain_week import OPEN, WEEK, Work, share

LONG = bool(os.environ.get("AFORO_LONG"))
HOURS = BusinessCalendar(parse_opening_hours("Mon 09:00-14:00"))
OPEN_HOURS = [hour for hour in range(WEEK) if OPEN[hour]]

CALLS = np.zeros(WEEK)
CALLS[9:14] = [4, 9, 7, 5, 3]
MAILS = np.full(WEEK, 0.16)
MAILS[:24] = [0.16] * 8 + [0.8, 3.2, 4.8, 3.2, 2.4, 2.4, 2.4, 1.6] + [0.8] * 8

PHONE = Work(CALLS.tolist(), 300.0, 20.0, 120.0)
EMAIL = Work(MAILS.tolist(), 600.0, 7200.0)


def _demand(*works: tuple[str, Work]) -> Demand:
    channels = tuple(
        ChannelDemand(
            name, np.array(work.per_hour), np.array(work.per_hour) * OPEN, 10_000,
            Assumption("aht_s", work.aht_s, "data", 1000),
            patience_s=Assumption("patience_s", work.patience_s, "data", 1000)
            if work.patience_s else None,
        )
        for name, work in works
    )  # fmt: skip
    return Demand(60, date(2025, 1, 6), date(2026, 1, 4), channels)


def _scenario(over: KeptOver = KeptOver.INTERVAL, *, within_s: float = 7200.0) -> Scenario:
    calls = ChannelPlan(ServiceType.LIVE, service_level=Promise(0.8, 20.0, kept=over))
    mails = ChannelPlan(ServiceType.DEFERRED, frt=Promise(0.9, within_s, "business"))
    return Scenario(
        calendar=HOURS, channels=(("phone", calls), ("email", mails)), max_occupancy=1.0,
        shrinkage=(),
    )  # fmt: skip


def _least(works: list[Work], kept: list[float], most: int, hours: float) -> float:
    """Fewest person-hours that keep every promise over the week, by trying all below `hours`."""
    tried = itertools.product(range(most + 1), repeat=len(OPEN_HOURS))
    for staff in sorted(tried, key=sum):
        if not 0.6 * hours <= sum(staff) < hours:
            continue
        week = [0] * WEEK
        for hour, people in zip(OPEN_HOURS, staff, strict=True):
            week[hour] = people
        for weeks in (25, 200):
            found = plain_week.shares(works, week, weeks=weeks)
            if not all(share(own) >= asked for own, asked in zip(found, kept, strict=True)):
                break
        else:
            return float(sum(staff))
    return hours


SERVICE = Promised("service_level", 0.8, 20.0)
CALLS_ONLY = _demand(("phone", PHONE))
BOTH = _demand(("phone", PHONE), ("email", EMAIL))


@pytest.fixture(scope="module")
def by_interval() -> Requirement:
    return requirement(CALLS_ONLY, _scenario())


@pytest.fixture(scope="module")
def by_week() -> Requirement:
    return requirement(CALLS_ONLY, _scenario(KeptOver.WEEK))


@pytest.fixture(scope="module")
def blended() -> Requirement:
    return requirement(BOTH, _scenario())


def test_that_every_interval_keeps_its_promise_and_none_could_with_one_fewer(
    by_interval: Requirement,
) -> None:
    staff = by_interval.agents.tolist()
    (found,) = plain_week.shares([PHONE], staff, weeks=600)
    fewer = [max(n - 1, 0) for n in staff]
    (worse,) = plain_week.shares([PHONE], fewer, weeks=400)
    for hour in OPEN_HOURS:
        kept, counted = found[hour]
        assert kept / counted > 0.8 - 0.03
        assert worse[hour][0] / worse[hour][1] < 0.8


def test_that_a_promise_over_the_week_needs_fewer_people_and_no_more_than_any_other_week(
    by_interval: Requirement, by_week: Requirement
) -> None:
    assert by_week.agents.sum() < by_interval.agents.sum()
    (found,) = plain_week.shares([PHONE], by_week.agents.tolist(), weeks=400)
    assert share(found) > 0.8
    assert min(k / n for k, n in found.values()) < 0.8
    hours = float(by_week.agents.sum())
    assert _least([PHONE], [0.8], 2, hours) == hours


def test_that_a_promise_over_each_day_lies_between(
    by_interval: Requirement, by_week: Requirement
) -> None:
    by_day = requirement(CALLS_ONLY, _scenario(KeptOver.DAY))
    assert by_week.agents.sum() <= by_day.agents.sum() <= by_interval.agents.sum()


def test_that_calls_and_mail_together_keep_both_promises_elsewhere(blended: Requirement) -> None:
    calls, mails = plain_week.shares([PHONE, EMAIL], blended.agents.tolist(), weeks=600)
    assert min(k / n for k, n in calls.values()) > 0.8 - 0.03
    assert share(mails) > 0.9
    assert blended.agents.sum() <= 15


@pytest.mark.parametrize("over", list(KeptOver))
def test_that_live_people_are_found_from_too_few_and_from_too_many(
    over: KeptOver, by_interval: Requirement
) -> None:
    model = team_model([(CALLS_ONLY.channels[0], by_interval.channels[0])], _scenario())
    promise = TeamPromise("phone", "service_level", SERVICE, 0.8, over)
    opened = np.array(OPEN)
    found = [
        live_staff(
            model, [promise], np.where(opened, start, 0.0)[None, :], np.zeros(WEEK), 1.0, 9,
            lambda: None,
        )
        for start in (1.0, 6.0)
    ]  # fmt: skip
    # Trying every staffing leaves 9 and 7; an hour close to its promise may get one to be sure.
    least, most = {"interval": (9, 10), "day": (7, 7), "week": (7, 7)}[over]
    assert all(least <= own.least.sum() <= most for own in found)
    for own in found:
        (kept,) = plain_week.shares([PHONE], own.least[0].astype(int).tolist(), weeks=300)
        assert share(kept) > 0.8
        assert (own.least[0][opened] >= 1).all()


def test_that_a_cap_and_a_minimum_hold_for_live_people(by_interval: Requirement) -> None:
    model = team_model([(CALLS_ONLY.channels[0], by_interval.channels[0])], _scenario())
    promise = TeamPromise("phone", "service_level", SERVICE, 0.05, KeptOver.WEEK)
    opened = np.array(OPEN)
    start, nobody = np.where(opened, 6.0, 0.0)[None, :], np.zeros(WEEK)
    calm = live_staff(model, [promise], start, nobody, 0.3, 9, lambda: None)
    assert (calm.busy[opened] <= 0.3 * calm.least[0][opened] + 0.02).all()
    loose = live_staff(model, [promise], start, nobody, 1.0, 9, lambda: None)
    # Hardly anything is promised, but whoever calls in an open hour finds somebody at work.
    np.testing.assert_array_equal(loose.least[0], opened.astype(float))
    kept_open = np.where(opened, 3.0, 0.0)
    held = live_staff(model, [promise], start, kept_open, 1.0, 9, lambda: None)
    np.testing.assert_array_equal(held.least[0], kept_open)


def test_that_fewer_people_never_serve_better(blended: Requirement) -> None:
    assert blended.proof is not None
    for number, kept in enumerate(blended.proof.kept):
        values = {
            response.more: response.kept[number].value for response in blended.proof.responses
        }
        values[0] = kept.value
        ordered = [value for _, value in sorted(values.items()) if value is not None]
        assert len(ordered) == 5
        assert (np.diff(ordered) > -0.002).all()


def test_that_work_in_hand_is_gone_on_with_by_whoever_is_there_next() -> None:
    staff = np.zeros(WEEK)
    staff[OPEN_HOURS] = [4, 3, 1, 2, 1]
    model = team_model(
        [(BOTH.channels[1], requirement(_demand(("email", EMAIL)), _scenario()).channels[0])],
        _scenario(),
    )
    found = simulate(
        model.with_staff({EVERYBODY: staff}), replications=12, weeks=60, warm_up_weeks=3, seed=4
    )
    assert model.channel("email").shift_end is ShiftEnd.RETURN
    reply = found.channel("email").promise(Promised("first_reply", 0.9, 7200.0, "business"))
    (slow,) = plain_week.shares([EMAIL], staff.astype(int).tolist(), weeks=600)
    assert float(reply.value) == pytest.approx(share(slow), abs=0.03)


def test_that_mail_is_met_by_hours_where_it_waits() -> None:
    alone = requirement(_demand(("email", EMAIL)), _scenario())
    (found,) = plain_week.shares([EMAIL], alone.agents.tolist(), weeks=600)
    assert share(found) > 0.9
    # Ten are possible, found by trying every staffing; the same number in each hour takes 15.
    assert alone.agents.sum() <= 11
    morning = alone.agents[OPEN_HOURS[:2]].sum()
    assert morning > alone.agents[OPEN_HOURS[2:]].sum()


@pytest.mark.skipif(not LONG, reason="minutes of trying every staffing: AFORO_LONG=1")
@pytest.mark.parametrize(("within_s", "over"), [(3600.0, 1), (7200.0, 1), (14_400.0, 1)])
def test_that_hardly_any_other_staffing_needs_fewer_hours(within_s: float, over: int) -> None:
    mail = replace(EMAIL, within_s=within_s)
    found = requirement(_demand(("email", mail)), _scenario(within_s=within_s))
    hours = float(found.agents.sum())
    assert hours - _least([mail], [0.9], 8 if within_s == 3600 else 5, hours) <= over


def test_that_the_binding_hours_are_the_weakest(by_interval: Requirement) -> None:
    assert by_interval.proof is not None
    binding = by_interval.proof.binding
    assert binding is not None
    assert binding.over is KeptOver.INTERVAL
    assert binding.hours is not None
    assert binding.weakest is not None
    assert binding.hours.weekday == 0
    assert binding.value is not None
    assert binding.weakest < binding.value
    (found,) = plain_week.shares([PHONE], by_interval.agents.tolist(), weeks=400)
    levels = {hour: k / n for hour, (k, n) in found.items()}
    inside = [
        levels[h] for h in OPEN_HOURS
        if binding.hours.start_min <= h * 60 < binding.hours.end_min
    ]  # fmt: skip
    assert min(inside) == pytest.approx(min(levels.values()), abs=0.02)
    note = next(n for n in by_interval.notes if n.code == "binds_in_interval")
    assert note.data["weekday"] == "Mon"
    assert note.data["week_share"] == binding.value
    said = next(n for n in by_interval.channels[0].notes if n.code == "kept_in_intervals")
    assert said.data["week_share"] == binding.value


def test_that_late_mail_binds_on_the_hour_at_which_it_waits() -> None:
    found = requirement(_demand(("email", EMAIL)), _scenario())
    assert found.proof is not None
    hours = found.proof.kept[0].hours
    assert hours is not None
    # What came since Monday 14:00 waits for the next Monday at nine.
    assert (hours.weekday, hours.start_min) == (0, 540)
    (counted,) = plain_week.shares([EMAIL], found.agents.tolist(), weeks=600)
    late = {h: n - k for h, (k, n) in counted.items()}
    first = sum(n for h, n in late.items() if not 10 <= h < 14)
    if hours.end_min == 600:
        assert hours.missed == pytest.approx(first / sum(late.values()), abs=0.08)


def test_that_people_who_must_stand_idle_before_mail_is_begun_are_refused() -> None:
    held = replace(_scenario(), blending_threshold=100)
    with pytest.raises(Problem) as refused:
        requirement(BOTH, held)
    assert refused.value.note.code == "deferred_held_back"
    assert refused.value.note.data["threshold"] == 100


def test_that_a_promise_shorter_than_the_work_is_refused_with_its_reason() -> None:
    found = requirement(
        _demand(("phone", PHONE), ("email", replace(EMAIL, aht_s=1e6))), _scenario()
    )
    assert dict(found.skipped)["email"].code == "promise_shorter_than_work"
    assert [c.channel for c in found.channels] == ["phone"]


def test_that_calls_nobody_makes_need_nobody() -> None:
    found = requirement(_demand(("phone", replace(PHONE, per_hour=[0.0] * WEEK))), _scenario())
    assert dict(found.skipped)["phone"].code == "channel_without_contacts"
    assert found.agents.sum() == 0


def test_that_calls_are_kept_in_every_interval_unless_it_is_said_otherwise() -> None:
    calls = ChannelPlan(ServiceType.LIVE)
    mails = ChannelPlan(ServiceType.DEFERRED)
    plain, said = Promise(0.8, 20.0), Promise(0.8, 20.0, kept=KeptOver.DAY)
    weekly = Scenario(kept=KeptOver.WEEK)
    assert kept_over(calls, plain, Scenario()) is KeptOver.INTERVAL
    assert kept_over(calls, plain, weekly) is KeptOver.WEEK
    assert kept_over(calls, said, weekly) is KeptOver.DAY
    assert kept_over(mails, plain, Scenario()) is KeptOver.WEEK
    assert kept_over(mails, said, Scenario()) is KeptOver.DAY


def test_that_hours_help_what_is_late_from_its_arrival_to_its_deadline() -> None:
    found = requirement(_demand(("email", EMAIL)), _scenario()).channels[0]
    model = team_model([(BOTH.channels[1], found)], _scenario())
    promise = TeamPromise("email", "frt", Promised("first_reply", 0.9, 7200.0, "business"), 0.9)
    helpful = Helpful(model, [promise])
    staff = np.zeros(WEEK)
    staff[OPEN_HOURS] = [1, 2, 5, 5, 5]
    trial = Trials(model, 5, 12_000, lambda: None).met_by(staff[None, :])
    kept, counted = trial.by_slot(promise.promised, "email")
    late = counted - kept
    # Two open hours: what came while closed is due at eleven, what came at ten at noon or after.
    closed = late[~np.array(OPEN)].sum()
    assert helpful.by_slot(trial)[9] == pytest.approx(closed + late[9])
    assert helpful.by_slot(trial)[12] == pytest.approx(late[[10, 11, 12]].sum())
    assert helpful.by_slot(trial)[20] == 0


def test_that_a_bad_hour_is_broken_although_the_week_is_good(by_interval: Requirement) -> None:
    model = team_model([(CALLS_ONLY.channels[0], by_interval.channels[0])], _scenario())
    staff = np.zeros(WEEK)
    staff[OPEN_HOURS] = [5, 1, 5, 5, 5]
    trial = Trials(model, 5, 30_000, lambda: None).met_by(staff[None, :])
    promise = TeamPromise("phone", "service_level", SERVICE, 0.7, KeptOver.INTERVAL)
    assert float(trial.share(promise).value) > 0.7
    broken = trial.broken(promise)
    assert np.flatnonzero(broken > 0).tolist() == [10]
    assert (trial.broken(replace(promise, over=KeptOver.WEEK)) <= 0).all()


def test_mail_of_the_night_due_soon_after_opening_is_not_staffed_all_day_long() -> None:
    """No more than a tenth above the cheapest course of closed forms, so many times as large, that
    unseen contacts prove."""
    works = Work([4.0] * WEEK, 600.0, 3600.0)
    plan = ChannelPlan(ServiceType.DEFERRED, frt=Promise(0.95, 3600.0, "business"))
    office = BusinessCalendar(parse_opening_hours("Mon-Fri 09:00-18:00"))
    scenario = Scenario(calendar=office, channels=(("email", plan),), shrinkage=())
    demand = _demand(("email", works))
    found = requirement(demand, scenario)
    pairs = [(demand.channels[0], found.channels[0])]
    (promise,) = promises_of(*pairs[0])
    trials = Trials(team_model(pairs, scenario), 77, 60_000, lambda: None)
    course = estimate(demand, scenario).agents_real

    def proved(times: float) -> bool:
        """Whether the promise is kept for sure."""
        kept = trials.met_by(rounded_in_turn(course * times)[None]).share(promise)
        return float(kept.value - kept.half_width) >= promise.target

    least = next(times for times in np.arange(1.0, 3.0, 0.05).tolist() if proved(times))
    assert trials.met_by(found.agents[None].astype(float)).share(promise).value > 0.945
    assert found.agents.sum() <= 1.1 * rounded_in_turn(course * least).sum()
