"""Load, queues and touches that move from interval to interval, against small steps of time."""

from __future__ import annotations

import math
from fractions import Fraction

import numpy as np
import pytest

from core.problems import Problem
from core.staffing.carried_queue import fluid_queue, stationary_backlog_carryover
from core.staffing.erlang import erlang_a, erlang_c
from core.staffing.live_week import calls_week
from core.staffing.moving_load import hourly_erlang_unsafe, lagged_load, modified_offered_load
from core.staffing.search import Target, agents_needed, most_load
from core.staffing.square_root import mean_wait_of_other_work, square_root
from core.staffing.touches import moving_touches, touched_work

HOURS = np.array([0, 0, 10, 40, 55, 30, 10, 0, 0, 0, 0, 0], dtype=float)


def _blocking(load: Fraction, servers: int) -> Fraction:
    blocking = Fraction(1)
    for k in range(1, servers + 1):
        blocking = load * blocking / (k + load * blocking)
    return blocking


def test_that_what_is_not_answered_is_offered_again_in_the_next_interval() -> None:
    volumes, agents = [90, 140, 70, 20, 0], [8, 10, 12, 3, 0]
    found = stationary_backlog_carryover(volumes, agents, 240, 1800, 20)
    left = Fraction(0)
    for i, (volume, crew) in enumerate(zip(volumes, agents, strict=True)):
        offered = volume + left
        left = offered * _blocking(offered * 240 / 1800, crew)
        assert found.offered[i] == pytest.approx(float(offered), rel=1e-12)
        assert found.carried[i] == pytest.approx(float(left), rel=1e-12)
    # Nothing is lost: what came is answered or still there.
    answered = found.offered - found.carried
    assert answered.sum() + found.carried[-1] == pytest.approx(sum(volumes))


def test_that_enough_agents_carry_nearly_nothing_and_wait_as_erlang_c() -> None:
    found = stationary_backlog_carryover([60, 60], [30, 30], 180, 1800, 20)
    assert found.carried.max() < 1e-6
    patient = float(erlang_c(6, 30, 180, 20).answered_within)
    assert found.performance.answered_within[1] == pytest.approx(patient, rel=1e-9)


@pytest.mark.parametrize("patience", [None, 1800.0])
def test_that_the_fluid_queue_follows_its_differential_equation(patience: float | None) -> None:
    volumes, agents = [100, 160, 60, 10], [9, 9, 9, 9]
    found = fluid_queue(volumes, agents, 300, 1800, patience, start=5)
    queue, step = 5.0, 0.02
    for i, volume in enumerate(volumes):
        for _ in range(round(1800 / step)):
            leaving = queue / patience if patience else 0.0
            queue += step * (volume / 1800 - agents[i] / 300 - leaving)
        queue = max(queue, 0.0)
        assert found[i] == pytest.approx(queue, abs=0.01)


def test_that_agents_short_of_patient_callers_are_late_in_the_slots_after_too() -> None:
    per_s = np.zeros(168)
    per_s[9:12] = 100 / 3600
    week = calls_week(per_s, per_s * 3600, 360.0, None, Target(0.8, 20.0), 3600.0)
    assert week.achieved is not None
    fewer = {more: share for more, share, _ in week.curve}
    # Two fewer of thirteen carry the load, though only just; nobody in time would be wrong.
    assert 0 < fewer[-2] < fewer[-1] < fewer[0]


def test_that_long_work_lags_behind_its_arrivals() -> None:
    loads = HOURS * 1.5
    exact = modified_offered_load(loads, 5400.0, 3600.0).mean
    # Against Euler steps of m' = λ - μm.
    m, mean, step = 0.0, [], 1.0
    for load in loads:
        total = 0.0
        for _ in range(3600):
            total += m * step
            m += step * (load - m) / 5400
        mean.append(total / 3600)
    np.testing.assert_allclose(exact, mean, rtol=2e-3, atol=2e-3)
    lagged = lagged_load(loads, 5400.0, 3600.0)
    assert int(np.argmax(lagged)) - int(np.argmax(loads)) in (1, 2)
    assert lagged.sum() == pytest.approx(loads.sum())
    # Even work is on average half as old as it is long, exponential work as old as it is long.
    np.testing.assert_allclose(lagged_load(loads, 7200.0, 3600.0, cv=0.0), np.roll(loads, 1))


def test_that_an_hour_is_flagged_for_each_of_the_three_reasons() -> None:
    load = np.array([10.0, 10.0, 10.0])
    assert hourly_erlang_unsafe(load, load, 300, 3600).tolist() == [False] * 3
    assert hourly_erlang_unsafe(load, load + np.array([0, 0.8, 0.7]), 300, 3600).tolist() == [
        False, True, False
    ]  # fmt: skip
    assert hourly_erlang_unsafe(load, load, 1300, 3600).all()
    assert hourly_erlang_unsafe(load, load, 300, 3600, [0, 0, 2]).tolist() == [False, False, True]


def test_that_moving_touches_follow_their_differential_equations() -> None:
    rates = np.tile(np.array([0.0] * 8 + [20.0] * 8 + [4.0] * 8), 7)
    found = moving_touches(rates, 0.5, 0.4, 6.0, 1.0)
    state, step = np.array([found.end[-1], found.with_customers_end[-1]]), 1 / 2000
    for i, rate in enumerate(rates[:48]):
        mean = 0.0
        for _ in range(2000):
            mean += state[0] * step
            touched, back = state[0] / 0.5, state[1] / 6
            state = state + step * np.array([rate + back - touched, 0.4 * touched - back])
        assert found.load[i] == pytest.approx(mean, abs=0.01)
    # Every ticket needs 1/(1 - p) touches, whenever they come.
    assert found.load.sum() == pytest.approx(rates.sum() * 0.5 / 0.6, rel=1e-9)


def test_that_a_start_from_nothing_fills_up() -> None:
    found = moving_touches(np.full(400, 10.0), 0.2, 0.4, 6.0, 1.0, cyclic=False)
    assert found.load[0] < 2
    assert found.load[-1] == pytest.approx(10 * 0.2 / 0.6, rel=1e-6)


def test_that_staff_short_of_the_touches_have_no_resolution_but_a_floor() -> None:
    found = touched_work(10, 0.2, 0.4, 6.0, 3, 1.0)
    assert found.mean_resolution_h is None
    assert found.influence is None
    assert found.floor_h == pytest.approx(13 / 3)


@pytest.mark.parametrize(
    ("touch_h", "share", "delay_h", "code"),
    [(0.2, 1.0, 6.0, "return_share_out_of_range"), (0.0, 0.4, 6.0, "interval_not_positive"),
     (0.2, 0.4, -1.0, "customer_delay_negative")],
)  # fmt: skip
def test_that_impossible_touches_are_refused(
    touch_h: float, share: float, delay_h: float, code: str
) -> None:
    with pytest.raises(Problem) as caught:
        touched_work(10, touch_h, share, delay_h, 4, 1.0)
    assert caught.value.note.code == code


@pytest.mark.parametrize("patience", [None, 300.0])
def test_that_the_most_load_is_the_inverse_of_the_agents_needed(patience: float | None) -> None:
    goal = Target(0.8, 20.0)
    loads = np.array([0.5, 3.0, 10.0, 75.0])
    agents = agents_needed(loads, 180, goal, patience).real
    np.testing.assert_allclose(most_load(agents, 180, goal, patience), loads, rtol=1e-6)
    assert most_load(0, 180, goal, patience) == 0


def test_that_handle_times_may_differ_by_interval() -> None:
    goal = Target(0.8, 20.0)
    both = agents_needed([10.0, 10.0, 10.0], [60.0, 1800.0, 60.0], goal)
    each = [float(agents_needed(10.0, aht, goal).whole) for aht in (60, 1800, 60)]
    assert both.whole.tolist() == each
    assert each[1] > each[0]
    with pytest.raises(Problem):
        agents_needed([1.0, 2.0], [180.0, -1.0], goal)


@pytest.mark.parametrize(("load", "agents"), [(400, 410), (400, 430), (2500, 2550)])
def test_that_the_square_root_law_is_near_the_exact_delay_in_large_teams(
    load: float, agents: float
) -> None:
    law = square_root(load, agents, 180, None)
    assert law is not None
    assert law.delay_probability == pytest.approx(
        float(erlang_c(load, agents).delay_probability), rel=0.08
    )
    impatient = square_root(load, agents, 180, 240)
    assert impatient is not None
    exact = float(erlang_a(load, agents, 180, 240).delay_probability)
    assert impatient.delay_probability == pytest.approx(exact, rel=0.08)


def test_that_the_square_root_law_has_nothing_to_say_without_a_margin() -> None:
    assert square_root(100, 100, 180, None) is None
    assert square_root(0, 5, 180, None) is None
    huge = square_root(1, 200, 180, 60)
    assert huge is not None
    assert math.isfinite(huge.delay_probability)


def test_that_even_work_halves_the_wait_and_uneven_work_lengthens_it() -> None:
    # One agent: Pollaczek and Khinchine, λE[S²]/(2(1-ρ)) = ρh(1 + cv²)/(2(1-ρ)).
    wait = float(erlang_c(0.8, 1, 60).asa_s)
    for cv in (0.0, 1.0, 1.4):
        exact = 0.8 * 60 * (1 + cv**2) / (2 * 0.2)
        assert mean_wait_of_other_work(wait, cv) == pytest.approx(exact)
