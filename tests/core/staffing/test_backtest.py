"""The back-test on made-up pasts whose truth is known, lived by a plain queue of named people."""

from __future__ import annotations

import heapq
from datetime import date, timedelta

import numpy as np
import pandas as pd
import pytest

from core.model.calendar import BusinessCalendar, OpeningHours
from core.model.scenario import ChannelPlan, Filter, Promise, Scenario, ServiceType
from core.staffing.backtest import BackTest, back_test

MONDAY = np.datetime64("2024-01-01T00:00:00", "us")
OFFICE = OpeningHours(tuple(((540, 1020),) if day < 5 else () for day in range(7)))
SCENARIO = Scenario(calendar=BusinessCalendar(OFFICE))


def _open_moment(open_s: float) -> float:
    """Wall second of an open second: five days of eight hours a week."""
    day, inside = divmod(open_s, 8 * 3600)
    week, weekday = divmod(int(day), 5)
    return (week * 7 + weekday) * 86_400 + 9 * 3600 + inside


def _open_second(wall_s: float) -> float:
    day, inside = divmod(wall_s, 86_400)
    week, weekday = divmod(int(day), 7)
    if weekday >= 5:
        return (week + 1) * 5 * 8 * 3600.0
    return (week * 5 + weekday) * 8 * 3600 + min(max(inside - 9 * 3600, 0.0), 8 * 3600)


def _past(
    weeks: int = 10, per_week: float = 400, agents: int = 4, recorded: float = 1.0, seed: int = 3
) -> pd.DataFrame:
    """E-mails replied to first in first out by people who work every open minute.

    `recorded` is the part of the work that the file holds; the rest was done and not written down.
    """
    rng = np.random.default_rng(seed)
    n = rng.poisson(weeks * per_week)
    arrivals = np.sort(rng.uniform(0, weeks * 604_800, n))
    work = rng.lognormal(np.log(1000) - 0.125, 0.5, n)
    free = [(0.0, f"agent {i}") for i in range(agents)]
    heapq.heapify(free)
    rows = []
    for moment, handle in zip(arrivals, work, strict=True):
        at, who = heapq.heappop(free)
        end = max(at, _open_second(moment)) + handle
        heapq.heappush(free, (end, who))
        rows.append((moment, _open_moment(end), who, handle * recorded))
    created, replied, who, handle = (np.array(column) for column in zip(*rows, strict=True))
    last = created.max()
    sent = MONDAY + (replied.astype(float) * 1e6).astype("m8[us]")
    sent = np.where(replied.astype(float) <= last, sent, np.datetime64("NaT")).astype("M8[us]")
    return pd.DataFrame({
        "created_at": pd.DatetimeIndex(
            MONDAY + (created.astype(float) * 1e6).astype("m8[us]")
        ).tz_localize("UTC"),
        "first_response_at": pd.DatetimeIndex(sent).tz_localize("UTC"),
        "channel": "email", "agent": who, "handle_time": handle.astype(float),
    })  # fmt: skip


@pytest.fixture(scope="module")
def honest() -> BackTest:
    return back_test(_past(), SCENARIO, Filter())


def test_that_an_honest_past_is_predicted_within_its_band(honest: BackTest) -> None:
    (email,) = honest.channels
    assert honest.skipped == ()
    # A queue that is neither always in time nor always late: otherwise nothing is tested.
    assert 0.5 < email.observed < 0.95
    assert abs(email.bias) < 0.04
    assert email.mean_error < 0.08
    assert email.inside_band > 0.7
    assert 0.9 < honest.efficiency <= 1.1
    assert email.n > 1500


def test_that_the_weeks_tested_come_after_those_fitted(honest: BackTest) -> None:
    # Ten weeks, of which the first and last begin or end within a day: the latter half of nine.
    assert honest.weeks == tuple(date(2024, 2, 5) + timedelta(weeks=w) for w in range(4))
    days = honest.channels[0].days
    assert days[0].day == honest.weeks[0]
    assert sum(day.n for day in days) == honest.channels[0].n


def test_that_times_and_backlog_follow_the_real_ones(honest: BackTest) -> None:
    (email,) = honest.channels
    assert email.predicted_p50_s == pytest.approx(email.observed_p50_s, rel=0.25)
    assert email.predicted_p90_s == pytest.approx(email.observed_p90_s, rel=0.25)
    made = np.array([day.predicted_backlog for day in email.days])
    real = np.array([day.observed_backlog for day in email.days])
    assert np.corrcoef(made, real)[0, 1] > 0.9
    assert made.mean() == pytest.approx(real.mean(), rel=0.15)


def test_that_one_sentence_says_what_was_predicted_and_what_was(honest: BackTest) -> None:
    (email,) = honest.channels
    assert email.verdict.code == "backtest_verdict"
    assert email.verdict.data["predicted_share"] == email.predicted
    assert email.verdict.data["observed_share"] == email.observed


def test_that_work_left_unrecorded_shows_as_low_efficiency() -> None:
    past = _past(recorded=0.6)
    found = back_test(past, SCENARIO, Filter())
    assert found.efficiency == pytest.approx(0.6, abs=0.07)
    assert [n.code for n in found.notes] == ["efficiency_low"]
    assert abs(found.channels[0].bias) < 0.05
    # Without the visible factor the prediction is far too rosy, and says so.
    blind = back_test(past, SCENARIO, Filter(), fit_efficiency=False)
    assert blind.efficiency == 1
    assert blind.channels[0].bias > 0.1
    assert not blind.channels[0].trusted
    assert [n.code for n in blind.channels[0].notes] == ["backtest_error"]


def test_that_the_same_seed_gives_the_same_test() -> None:
    past = _past(weeks=8)
    one, other = (back_test(past, SCENARIO, Filter(), seed=9) for _ in range(2))
    assert one.channels[0].predicted == other.channels[0].predicted
    assert one.channels[0].days == other.channels[0].days


def test_that_a_short_history_is_not_judged() -> None:
    found = back_test(_past(weeks=3), SCENARIO, Filter())
    assert found.channels == ()
    assert [n.code for n in found.notes] == ["backtest_few_weeks"]


def test_that_few_contacts_are_not_judged() -> None:
    found = back_test(_past(per_week=25, agents=1), SCENARIO, Filter())
    assert [(name, why.code) for name, why in found.skipped] == [("email", "backtest_few_contacts")]


def test_that_without_names_or_replies_there_is_a_reason() -> None:
    past = _past(weeks=8)
    nameless = back_test(past.drop(columns="agent"), SCENARIO, Filter())
    assert [(name, why.code) for name, why in nameless.skipped] == [("email", "backtest_no_staff")]
    silent = back_test(past.drop(columns="first_response_at"), SCENARIO, Filter())
    assert [(name, why.code) for name, why in silent.skipped] == [("email", "backtest_no_outcomes")]


def _calls(weeks: int = 8, seed: int = 5) -> pd.DataFrame:
    """Calls to five people in office hours; who waits too long gives up."""
    rng = np.random.default_rng(seed)
    arrivals = np.sort(rng.uniform(0, weeks * 5 * 8 * 3600.0, rng.poisson(weeks * 1300)))
    free = [(0.0, f"agent {i}") for i in range(5)]
    rows = []
    for moment in arrivals:
        at, who = free[0]
        start, patience = max(at, moment), rng.exponential(180.0)
        wall = _open_moment(moment)
        if start - moment > patience:
            rows.append((wall, patience, True, None, np.nan))
            continue
        handle = rng.lognormal(np.log(400) - 0.18, 0.6)
        heapq.heapreplace(free, (start + handle, who))
        rows.append((wall, start - moment, False, who, handle))
    created, wait, lost, who, handle = (list(column) for column in zip(*rows, strict=True))
    return pd.DataFrame({
        "created_at": pd.DatetimeIndex(
            MONDAY + (np.array(created) * 1e6).astype("m8[us]")
        ).tz_localize("UTC"),
        "channel": "phone", "agent": who, "wait_time": wait, "abandoned": lost,
        "handle_time": handle,
    })  # fmt: skip


def test_that_calls_are_predicted_too() -> None:
    plan = ChannelPlan(ServiceType.LIVE, service_level=Promise(0.8, 30.0))
    scenario = Scenario(calendar=BusinessCalendar(OFFICE), channels=(("phone", plan),))
    found = back_test(_calls(), scenario, Filter())
    (phone,) = found.channels
    assert phone.promise.within_s == 30
    assert 0.4 < phone.observed < 0.97
    assert abs(phone.bias) < 0.03
    assert phone.inside_band > 0.6
    assert phone.trusted
