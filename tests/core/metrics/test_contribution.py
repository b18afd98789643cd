"""The change of a share taken apart by segment, and the tails that chance leaves."""

from __future__ import annotations

import itertools
from math import comb, exp, factorial

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.metrics.chance import (
    binomial_tail,
    poisson_tail,
    surely,
    trend_chance,
    two_shares,
    two_sided,
)
from core.metrics.contribution import contributions

COUNTS = st.integers(0, 500)
SEGMENTS = st.lists(st.tuples(COUNTS, COUNTS, st.floats(0, 1), st.floats(0, 1)), min_size=1)


@settings(max_examples=100, deadline=None)
@given(SEGMENTS)
def test_that_the_parts_of_a_change_add_up_to_it(
    segments: list[tuple[int, int, float, float]],
) -> None:
    n, n_before = (np.array([s[i] for s in segments], float) for i in (0, 1))
    hits = np.array([s[0] * s[2] for s in segments])
    hits_before = np.array([s[1] * s[3] for s in segments])
    labels = tuple(str(place) for place in range(len(segments)))
    parts = contributions(labels, hits, n, hits_before, n_before)
    if not n.sum() or not n_before.sum():
        assert parts == ()
        return
    change = hits.sum() / n.sum() - hits_before.sum() / n_before.sum()
    assert sum(part.total for part in parts) == pytest.approx(change, abs=1e-12)


def test_that_rate_and_mix_are_told_apart_by_hand() -> None:
    # Mail stays at 50 %, calls at 90 %; calls go from half of the contacts to a quarter.
    parts = contributions(
        ("mail", "calls"),
        np.array([37.5, 22.5]),
        np.array([75.0, 25.0]),
        np.array([25.0, 45.0]),
        np.array([50.0, 50.0]),
    )
    assert [part.rate for part in parts] == [0, 0]
    usual = (0.6 + 0.7) / 2
    assert parts[0].mix == pytest.approx(0.25 * (0.5 - usual))
    assert parts[1].mix == pytest.approx(-0.25 * (0.9 - usual))
    assert sum(part.total for part in parts) == pytest.approx(-0.1)


def test_that_a_segment_that_came_new_counts_as_mix() -> None:
    (old, new) = contributions(
        ("old", "new"),
        np.array([50.0, 0.0]),
        np.array([100.0, 100.0]),
        np.array([50.0, 0.0]),
        np.array([100.0, 0.0]),
    )
    assert (new.rate, new.value_before) == (0, None)
    assert old.total + new.total == pytest.approx(-0.25)


@pytest.mark.parametrize(("hits", "n", "share"), [(7, 20, 0.2), (1, 5, 0.01), (20, 20, 0.5)])
def test_that_the_binomial_tail_is_that_of_counting(hits: int, n: int, share: float) -> None:
    counted = sum(comb(n, k) * share**k * (1 - share) ** (n - k) for k in range(hits, n + 1))
    assert binomial_tail(hits, n, share) == pytest.approx(counted, rel=1e-10)


def test_that_the_binomial_tail_has_its_bounds() -> None:
    assert binomial_tail(0, 10, 0.3) == 1
    assert binomial_tail(11, 10, 0.3) == 0
    assert binomial_tail(3, 10, 0.0) == 0
    assert binomial_tail(3, 10, 1.0) == 1
    # Of a million with a tenth each: half of the chance lies above the mean.
    assert binomial_tail(100_000, 1_000_000, 0.1) == pytest.approx(0.5, abs=2e-3)


def test_that_the_poisson_tail_is_that_of_counting() -> None:
    counted = 1 - sum(exp(-4.0) * 4.0**k / factorial(k) for k in range(9))
    assert poisson_tail(9, 4.0) == pytest.approx(counted, rel=1e-10)
    assert (poisson_tail(0, 4.0), poisson_tail(1, 0.0)) == (1, 0)


def test_that_two_shares_are_as_far_apart_as_the_tables_of_yates_say() -> None:
    # 2 × 2 table 15, 85 / 30, 70: chi-square with the correction is 5.62.
    assert two_shares(15, 100, 30, 100) == pytest.approx(two_sided(5.6201**0.5), rel=1e-3)
    assert two_shares(0, 50, 0, 60) == 1


def test_that_a_steady_course_is_told_from_a_shuffled_one() -> None:
    rising = np.arange(10.0)
    # S = 45, variance 125: z = 44 / 11.18.
    assert trend_chance(rising) == pytest.approx(two_sided(44 / 125**0.5))
    assert trend_chance(-rising) == trend_chance(rising)
    assert trend_chance(np.ones(10)) == 1
    orders = itertools.permutations(range(6))
    chances = [trend_chance(np.array(order, float)) for order in orders]
    assert np.mean(np.array(chances) < 0.05) <= 0.05


def test_that_many_comparisons_share_one_level() -> None:
    assert surely([0.0004, 0.0006, 0.2], 0.001) == [False, False, False]
    assert surely([0.0003, 0.0004, 0.2], 0.001) == [True, True, False]
    assert surely([], 0.001) == []
