"""Every estimator on made-up contacts whose truth is known, beside the naive one that is wrong."""

from __future__ import annotations

from datetime import date
from typing import Any

import numpy as np
import pandas as pd
import pytest

from core.model.calendar import BusinessCalendar, OpeningHours
from core.model.scenario import Filter, Scenario
from core.staffing.calibration import measure_demand
from core.staffing.chat import ChatPace
from core.staffing.chat_concurrency import ChatLengths, measured_chat_lengths
from core.staffing.demand import ChannelDemand
from core.staffing.handle_times import measured_handle_times, traps
from core.staffing.overdispersion import (
    day_factors,
    gamma_quantiles,
    service_over_days,
    share_of_days,
    spread_of_days,
)
from core.staffing.simulation.timeline import dated_timeline
from core.staffing.staff_on_duty import staff_on_duty
from core.staffing.survival import kaplan_meier
from core.staffing.ticket_touches import TicketTouches, measured_touches
from core.staffing.waiting import measured_patience, measured_redial, patience_curve

MONDAY = np.datetime64("2024-01-01T00:00:00", "us")
ALWAYS = OpeningHours(tuple(((0, 1440),) for _ in range(7)))
SCENARIO = Scenario(calendar=BusinessCalendar(ALWAYS))


def _frame(created_s: np.ndarray, **columns: Any) -> pd.DataFrame:
    created = MONDAY + (np.asarray(created_s) * 1e6).astype("m8[us]")
    return pd.DataFrame({"created_at": pd.DatetimeIndex(created).tz_localize("UTC"), **columns})


def _all(contacts: pd.DataFrame) -> np.ndarray:
    return np.ones(len(contacts), dtype=bool)


def _calls(n: int = 20_000, patience_s: float = 180.0, seed: int = 1) -> pd.DataFrame:
    """Customers who would wait exponentially long and are offered a wait of their own."""
    rng = np.random.default_rng(seed)
    offered, willing = rng.exponential(60.0, n), rng.exponential(patience_s, n)
    return _frame(
        np.sort(rng.uniform(0, 8 * 604_800, n)), channel="phone",
        wait_time=np.minimum(offered, willing), abandoned=willing < offered,
        talk_time=rng.lognormal(5, 0.6, n),
    )  # fmt: skip


def test_that_patience_counts_the_waits_of_everybody() -> None:
    calls = _calls()
    found = measured_patience(calls, "phone", _all(calls))
    assert found is not None
    assert found.band is not None
    assert found.band[0] < 180 < found.band[1]
    assert found.value == pytest.approx(180, rel=0.04)
    # The naive mean over those who gave up sees only the short end.
    assert calls["wait_time"][calls["abandoned"]].mean() < 60


def test_that_the_patience_curve_is_the_truth_where_it_is_seen() -> None:
    rng = np.random.default_rng(2)
    n = 20_000
    offered, willing = rng.exponential(200.0, n), 150 * rng.weibull(2.0, n)
    calls = _frame(
        np.arange(n), wait_time=np.minimum(offered, willing), abandoned=willing < offered
    )
    curve = patience_curve(calls, _all(calls))
    assert curve is not None
    for t in (40.0, 100.0, 180.0):
        share = float(curve.willing(np.array([t]))[0])
        assert share == pytest.approx(np.exp(-((t / 150) ** 2)), abs=0.015)
    assert curve.mean_s == pytest.approx(150 * 0.886227, rel=0.03)


def test_that_a_survival_curve_equals_the_textbook_product() -> None:
    # Six times, two of them cut: 1·(5/6)·(3/4)·(1/2), nothing after a cut.
    curve = kaplan_meier([1, 2, 3, 4, 5, 6], [1, 0, 1, 0, 1, 0])
    assert curve is not None
    np.testing.assert_allclose(curve.share, [5 / 6, 5 / 6 * 3 / 4, 5 / 6 * 3 / 4 / 2])
    assert curve.at_risk.tolist() == [6, 4, 2]
    assert kaplan_meier([1.0, 2.0], [0, 0]) is None


def test_that_handle_times_survive_timers_left_open() -> None:
    rng = np.random.default_rng(3)
    cv = 0.8
    sigma = np.sqrt(np.log1p(cv**2))
    times = rng.lognormal(np.log(300) - sigma**2 / 2, sigma, 8_000)
    spoiled = times.copy()
    spoiled[:20] = 86_400.0
    found = measured_handle_times(spoiled)
    assert found is not None
    assert found.aht_s.value == pytest.approx(300, rel=0.03)
    assert found.cv == pytest.approx(cv, rel=0.05)
    assert spoiled.mean() > 500
    assert measured_handle_times(times[:4]) is None


def test_that_the_band_of_a_handle_time_holds_the_truth_as_often_as_it_says() -> None:
    rng = np.random.default_rng(4)
    hits = 0
    for _ in range(100):
        found = measured_handle_times(rng.gamma(4.0, 75.0, 400))
        assert found is not None
        assert found.aht_s.band is not None
        hits += found.aht_s.band[0] <= 300 <= found.aht_s.band[1]
    assert 88 <= hits <= 100


def test_that_times_that_are_not_normal_in_the_logarithm_keep_their_own_spread() -> None:
    found = measured_handle_times(np.random.default_rng(5).exponential(200.0, 20_000))
    assert found is not None
    # √(e^σ² - 1) would say 2.
    assert found.cv == pytest.approx(0.95, abs=0.05)


def test_that_elapsed_time_taken_for_work_is_noticed() -> None:
    elapsed = np.random.default_rng(6).lognormal(9.5, 1.0, 300)
    codes = [
        n.code for n in traps("email", elapsed, elapsed, deferred=True, parts=("handle_time",))
    ]
    assert codes == ["aht_is_elapsed"]
    worked = np.random.default_rng(7).lognormal(6, 0.5, 300)
    assert traps("email", worked, elapsed, deferred=True, parts=("handle_time",)) == []
    assert [
        n.code for n in traps("phone", worked, worked, deferred=False, parts=("talk_time",))
    ] == ["wrap_up_missing"]


def test_that_redials_leave_out_what_customers_do_anyway() -> None:
    rng = np.random.default_rng(8)
    n, usual, redial = 6_000, 0.05, 0.4
    created = np.sort(rng.uniform(0, 8 * 604_800, n))
    lost = rng.uniform(size=n) < 0.2
    again = rng.uniform(size=n) < np.where(lost, usual + (1 - usual) * redial, usual)
    calls = pd.concat([
        _frame(created, customer_id=[f"c{i}" for i in range(n)], abandoned=lost),
        _frame(
            created[again] + 600, customer_id=[f"c{i}" for i in np.flatnonzero(again)],
            abandoned=False,
        ),
    ], ignore_index=True)  # fmt: skip
    found = measured_redial(calls, "phone", _all(calls))
    assert found is not None
    assert found.value == pytest.approx(redial, abs=0.04)
    anonymous = measured_redial(calls.drop(columns="customer_id"), "phone", _all(calls))
    assert anonymous is not None
    assert anonymous.code == "redial_unknown"


def _tickets(open_share: float, n: int = 12_000) -> pd.DataFrame:
    """Geometric touches, p = 0.5, a day between them; the youngest are still under way."""
    rng = np.random.default_rng(9)
    touches = rng.geometric(0.5, n)
    seen = np.where(rng.uniform(size=n) < open_share, rng.integers(1, 6, n), 99)
    done = np.minimum(touches, seen)
    over = touches <= seen
    created = np.sort(rng.uniform(0, 8 * 604_800, n))
    ended = created + 3600 + (done - 1) * 86_400
    first = MONDAY + ((created + 3600) * 1e6).astype("m8[us]")
    solved = np.where(over, MONDAY + (ended * 1e6).astype("m8[us]"), np.datetime64("NaT"))
    return _frame(
        created, channel="email", agent_messages=done.astype(float),
        first_response_at=pd.DatetimeIndex(first).tz_localize("UTC"),
        resolved_at=pd.DatetimeIndex(solved.astype("datetime64[us]")).tz_localize("UTC"),
        reopens=np.where(over, rng.geometric(0.9, n) - 1.0, 0.0),
    )  # fmt: skip


def test_that_tickets_still_open_count_for_what_they_have_shown() -> None:
    tickets = _tickets(open_share=0.6)
    found = measured_touches(tickets, "email", _all(tickets))
    assert isinstance(found, TicketTouches)
    assert found.touches.value == pytest.approx(2.0, abs=0.06)
    assert found.shares[:3] == pytest.approx((0.5, 0.25, 0.125), abs=0.02)
    assert sum(found.shares) == pytest.approx(1)
    closed = tickets["resolved_at"].notna()
    assert tickets["agent_messages"][closed].mean() < 1.85
    assert found.customer_delay_s is not None
    # A day from touch to touch, of which the hour until the reply is no delay of the customer.
    assert found.customer_delay_s.value == pytest.approx(86_400 - 3600, rel=0.01)
    assert found.reopen_share is not None
    assert found.reopen_share.value == pytest.approx(0.1, abs=0.01)


def test_that_too_few_tickets_tell_no_touches() -> None:
    tickets = _tickets(0.0, n=20)
    found = measured_touches(tickets, "email", _all(tickets))
    assert found is not None
    assert not isinstance(found, TicketTouches)
    assert found.code == "touches_few"


def _chats(pace: ChatPace, seed: int = 10) -> pd.DataFrame:
    """Agents that finish a chat at rate 1/h_k each while they hold k, chosen for the fewest."""
    rng = np.random.default_rng(seed)
    agents, rate, end = 3, 1 / 80.0, 20 * 86_400.0
    held: list[dict[int, float]] = [{} for _ in range(agents)]
    now, number, rows = 0.0, 0, []
    while now < end:
        speeds = [len(h) / pace.durations_s[len(h) - 1] if h else 0.0 for h in held]
        now += rng.exponential(1 / (rate + sum(speeds)))
        u = rng.uniform() * (rate + sum(speeds))
        if u < rate:
            free = min(range(agents), key=lambda a: len(held[a]))
            if len(held[free]) < pace.most:
                held[free][number] = now
                number += 1
            continue
        agent = int(np.searchsorted(np.cumsum(speeds), u - rate))
        chat = list(held[agent])[int(rng.integers(len(held[agent])))]
        rows.append((held[agent].pop(chat), now, f"agent {agent}"))
    start, stop, who = (np.array(column) for column in zip(*rows, strict=True))
    return _frame(
        start.astype(float), agent=who, wait_time=0.0,
        handle_time=stop.astype(float) - start.astype(float),
    )  # fmt: skip


def test_that_chat_lengths_by_number_held_are_recovered() -> None:
    pace = ChatPace((240.0, 300.0, 420.0))
    chats = _chats(pace)
    found = measured_chat_lengths(chats, "chat", _all(chats))
    assert isinstance(found, ChatLengths)
    assert found.durations_s == pytest.approx(pace.durations_s, rel=0.05)
    # The plain mean mixes all of them and tells none.
    assert 280 < chats["handle_time"].mean() < 400


def test_that_sessions_left_open_are_cut() -> None:
    chats = _chats(ChatPace((240.0, 300.0, 420.0)))
    chats.loc[:30, "handle_time"] = 40_000.0
    found = measured_chat_lengths(chats, "chat", _all(chats))
    assert isinstance(found, ChatLengths)
    assert found.left_open >= 31
    assert found.durations_s[0] == pytest.approx(240, rel=0.1)


def test_that_agents_are_counted_from_first_to_last_sighting() -> None:
    hours = np.array([9.2, 16.5, 12.1, 12.6, 33.0])
    tickets = _frame(
        hours * 3600 - 60, agent=["a", "a", "b", "b", "a"],
        first_response_at=pd.DatetimeIndex(MONDAY + (hours * 3.6e9).astype("m8[us]")).tz_localize(
            "UTC"
        ),
    )  # fmt: skip
    duty = staff_on_duty(tickets, _all(tickets), dated_timeline(date(2024, 1, 1), 2, "UTC", 60))
    assert duty is not None
    assert duty.size == 48
    assert duty[:24].tolist() == [0] * 9 + [1, 1, 1, 2, 1, 1, 1, 1] + [0] * 7
    assert np.flatnonzero(duty[24:]).tolist() == [9]


def _days(cv2: float, weeks: int, growth: float = 0.0, seed: int = 12) -> pd.DataFrame:
    rng = np.random.default_rng(seed)
    days = np.arange(7 * weeks)
    mean = np.where(days % 7 < 5, 120.0, 30.0) * (1 + growth * days / days.size)
    factor = rng.gamma(1 / cv2, cv2, days.size) if cv2 else np.ones(days.size)
    counts = rng.poisson(mean * factor)
    moments = np.concatenate([d * 86_400 + rng.uniform(0, 86_400, n) for d, n in enumerate(counts)])
    return _frame(np.sort(moments), channel="email")


def _channel(contacts: pd.DataFrame, scenario: Scenario = SCENARIO) -> ChannelDemand:
    found = measure_demand(contacts, scenario, Filter()).channels[0]
    assert isinstance(found, ChannelDemand)
    return found


@pytest.mark.parametrize("cv2", [0.0, 0.04, 0.15])
def test_that_busy_days_are_told_from_chance(cv2: float) -> None:
    found = _channel(_days(cv2, weeks=60)).day_cv2
    assert found is not None
    assert found.value == pytest.approx(cv2, abs=0.003 + 0.2 * cv2)


def test_that_growth_is_not_read_as_busy_days() -> None:
    grown = _days(0.0, weeks=30, growth=1.5)
    found = _channel(grown).day_cv2
    assert found is not None
    assert found.value is not None
    assert found.value < 0.004
    days = (grown["created_at"].to_numpy("datetime64[us]") - MONDAY).astype("m8[D]").astype(int)
    naive, _ = spread_of_days(np.bincount(days).astype(float), np.arange(210) % 7)
    assert naive > 0.04


def test_that_few_weeks_tell_nothing_of_busy_days() -> None:
    assert _channel(_days(0.1, weeks=3)).day_cv2 is None


def test_that_an_outage_and_a_holiday_are_not_part_of_the_mean_week() -> None:
    contacts = _days(0.0, weeks=10)
    day = (contacts["created_at"].to_numpy("datetime64[us]") - MONDAY).astype("m8[D]").astype(int)
    silent = contacts[(day != 15) & (day != 22)]
    scenario = Scenario(calendar=BusinessCalendar(ALWAYS, closed_days=(date(2024, 1, 24),)))
    demand = measure_demand(silent, scenario, Filter())
    codes = {n.code: n.data for n in demand.notes}
    assert codes["outages_left_out"]["days"] == (date(2024, 1, 16), date(2024, 1, 23))
    assert codes["holidays_left_out"]["n"] == 1
    tuesday = float(demand.channels[0].volume[24:48].sum())
    assert tuesday == pytest.approx(120, rel=0.05)
    # Ten Tuesdays, two of them silent: the plain mean would be a fifth short.
    assert (day[day % 7 == 1] >= 0).sum() / 10 * 0.8 < 100


def test_that_a_day_factor_is_gamma_with_mean_one() -> None:
    for cv2 in (0.02, 0.3, 2.0):
        factors = day_factors(cv2)
        assert factors.mean() == pytest.approx(1, abs=1e-12)
        assert factors.var() == pytest.approx(cv2, rel=0.02)
    # Variance 1 is exponential: its quantiles and shares are known.
    shares = np.array([0.1, 0.5, 0.95])
    np.testing.assert_allclose(gamma_quantiles(1.0, shares), -np.log1p(-shares), rtol=1e-9)
    assert share_of_days(1.0, 2.0) == pytest.approx(1 - np.exp(-2), abs=1e-12)
    assert share_of_days(0.0, 0.99) == 0


def test_that_service_over_days_weighs_busy_days_by_their_contacts() -> None:
    # Level 1 up to the mean, 0 above; exponential factor: E[G; G <= 1] = 1 - 2/e.
    got = service_over_days(1.0, lambda g: (g <= 1).astype(float), n=20_000)
    assert got == pytest.approx(1 - 2 / np.e, abs=5e-4)
