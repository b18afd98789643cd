"""The fluid of deferred work against a dynamic programme over whole units of work."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from core.model.calendar import OpeningHours
from core.problems import Problem
from core.staffing.business_week import BusinessWeek, business_week
from core.staffing.deferred_bound import (
    cheapest_staff,
    flat_staff,
    flat_staff_for_share,
    least_staff,
)

DAY_SLOTS = 2
"""Twelve-hour slots keep the slow reference quick."""
WEEK = business_week(
    OpeningHours(
        tuple(((0, 1440),) if day < 4 else ((0, 720),) if day == 4 else () for day in range(7))
    ),
    720,
)
SLOT_H = 12
work = st.lists(st.integers(0, 2), min_size=14, max_size=14).filter(lambda w: sum(w) > 0)


def _curves(units: list[int], week: BusinessWeek, within_slots: int, laps: int):
    """Work arrived and due by the end of each open slot of several weeks, in whole units."""
    opened = np.flatnonzero(week.open_share > 0)
    order = [lap * 14 + k for lap in range(laps) for k in opened]
    arrived, due = [], []
    for place, slot in enumerate(order):
        arrived.append(sum(units[s % 14] for s in range(slot + 1)))
        # Arrivals of slot s are due `within` open slots after the open slots begun by its end.
        late = [
            s for s in range(slot + 1)
            if sum(o <= s for o in order) + within_slots <= place + 1
        ]  # fmt: skip
        due.append(sum(units[s % 14] for s in late))
    return opened, np.array(arrived), np.array(due)


def _least_cost(units: list[int], within: int, price: list[int], most: int) -> float | None:
    """Cheapest whole-unit schedule of the middle week by dynamic programming over work done."""
    laps = 4
    opened, arrived, due = _curves(units, WEEK, within, laps)
    m, total = opened.size, sum(units)

    @cache
    def best(k: int, done: int, end: int, level: int) -> float:
        if k == end:
            return 0.0 if done == level + total else np.inf
        costs = (
            (y - done) * price[opened[k % m]] + best(k + 1, y, end, level)
            for y in range(max(done, due[k]), min(done + most, arrived[k]) + 1)
        )
        return min(costs, default=np.inf)

    # A cyclic week: whatever is done before it begins is done, one week more, when it ends.
    begin = 2 * m
    levels = range(int(due[begin - 1]), int(arrived[begin - 1]) + 1)
    return min(best(begin, level, begin + m, level) for level in levels)


@given(work, st.integers(1, 5), st.lists(st.integers(1, 5), min_size=14, max_size=14),
       st.integers(1, 5))  # fmt: skip
@settings(max_examples=25, deadline=None)
@example(
    # A week of 14 units repeats for long on what is not yet due at the start.
    [0, 0, 2, 2, 2, 2, 0, 2, 1, 0, 0, 0, 2, 2],
    4,
    [1, 1, 1, 1, 1, 1, 2, 1, 2, 1, 1, 1, 1, 1],
    2,
)
def test_that_the_cheapest_staff_equals_dynamic_programming(
    units: list[int], within: int, price: list[int], most: int
) -> None:
    expected = _least_cost(units, within, price, most)
    volume = np.array(units, dtype=float)
    hours = SLOT_H * 3600.0
    given_ = (volume, WEEK, hours, within * hours, price, float(most))
    if expected is None or np.isinf(expected):
        with pytest.raises(Problem) as caught:
            cheapest_staff(*given_)
        assert caught.value.note.code == "limits_cannot_carry"
        return
    staff = cheapest_staff(*given_).agents
    assert float((staff * np.array(price)).sum()) == pytest.approx(expected, abs=1e-6)
    assert staff.max() <= most + 1e-9


@given(work, st.integers(1, 6))
@settings(max_examples=60, deadline=None)
def test_that_the_smoothest_staff_peaks_where_flat_staff_must(
    units: list[int], within: int
) -> None:
    volume, hours = np.array(units, dtype=float), SLOT_H * 3600.0
    flat = flat_staff(volume, WEEK, hours, within * hours)
    smooth = least_staff(volume, WEEK, hours, within * hours)
    assert smooth.agents.max() == pytest.approx(flat, rel=1e-9)
    assert smooth.agents.sum() == pytest.approx(sum(units), rel=1e-9)
    assert smooth.agents.min() >= -1e-9
    # It is feasible: no cheaper rule is needed to carry it than its own numbers as limits.
    carried = cheapest_staff(volume, WEEK, hours, within * hours, most=smooth.agents + 1e-7)
    assert carried.agents.sum() == pytest.approx(sum(units), rel=1e-6)


def test_that_no_other_staff_of_the_same_hours_is_smoother() -> None:
    rng = np.random.default_rng(5)
    volume, hours = rng.uniform(0, 4, 14), SLOT_H * 3600.0
    smooth = least_staff(volume, WEEK, hours, 3 * hours).agents
    # Shift hours between slots while the limits still carry the promise: squares only grow.
    for _ in range(200):
        one, other = rng.choice(np.flatnonzero(WEEK.open_share > 0), 2, replace=False)
        moved = smooth.copy()
        amount = min(0.2, moved[one])
        moved[one] -= amount
        moved[other] += amount
        try:
            cheapest_staff(volume, WEEK, hours, 3 * hours, most=moved + 1e-9)
        except Problem:
            continue
        assert (moved**2).sum() >= (smooth**2).sum() - 1e-9


def test_that_backlog_is_what_arrived_and_is_not_done() -> None:
    volume = np.array([0.0] * 10 + [6.0, 0, 0, 0])
    found = least_staff(volume, WEEK, 3600.0, SLOT_H * 3600.0)
    # Saturday's six hours are due in Monday's first open slot.
    assert found.agents[0] == pytest.approx(0.5)
    assert found.backlog_s[9:].tolist() == pytest.approx([0, 21_600, 21_600, 21_600, 21_600])
    assert found.backlog_s[0] == pytest.approx(0)


def test_that_a_quick_estimate_rises_with_the_share_and_stays_near_the_fluid() -> None:
    volume = np.full(14, 200.0)
    hours = SLOT_H * 3600.0
    flat = flat_staff(volume, WEEK, 360.0, hours)
    shares = [flat_staff_for_share(volume, WEEK, 360.0, hours, q) for q in (0.5, 0.9, 0.99)]
    assert shares[0] == pytest.approx(flat)
    # Weekend and the day due with it: 1,000 contacts; one in ten weeks is 1.28 σ above.
    sigma = np.sqrt(1000 * 2) / 1000
    assert shares[1] / flat == pytest.approx(1 + 1.2816 * sigma, rel=0.05)
    assert shares[2] > shares[1] > shares[0]


def test_that_closed_weeks_and_endless_haste_are_refused() -> None:
    shut = business_week(OpeningHours(((),) * 7), 720)
    with pytest.raises(Problem) as caught:
        flat_staff(np.ones(14), shut, 360.0, 3600.0)
    assert caught.value.note.code == "no_open_hours"
    with pytest.raises(Problem) as caught:
        flat_staff(np.ones(14), WEEK, 360.0, 0.0)
    assert caught.value.note.code == "target_wait_negative"
