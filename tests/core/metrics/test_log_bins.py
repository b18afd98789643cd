"""Bins that double: every value in one of them, edges that people count in."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.metrics.log_bins import MOST_BINS, log_edges


def test_that_hours_are_doubled_and_halved() -> None:
    edges = log_edges(np.array([1200.0, 3600.0, 7200.0, 30000.0]), "s")
    assert edges is not None
    assert edges.tolist() == [0.0, 900.0, 1800.0, 3600.0, 7200.0, 14400.0, 28800.0, 57600.0]


def test_that_calls_are_told_in_minutes() -> None:
    edges = log_edges(np.array([20.0, 60.0, 90.0, 400.0]), "s")
    assert edges is not None
    assert edges.tolist() == [0.0, 15.0, 30.0, 60.0, 120.0, 240.0, 480.0]


@pytest.mark.parametrize(
    ("values", "unit"), [([0.2, 0.4], "share"), ([-1.0, 3.0], "s"), ([0.0, 0.0], "s")]
)
def test_that_doubling_is_refused_where_it_says_nothing(values: list[float], unit: str) -> None:
    assert log_edges(np.array(values), unit) is None


@given(
    st.lists(st.floats(0, 1e9), min_size=1, max_size=60).filter(lambda v: max(v) > 1e-3),
    st.sampled_from(["s", "count", "money"]),
)
def test_that_every_value_lies_in_a_bin(values: list[float], unit: str) -> None:
    ordered = np.sort(np.array(values))
    edges = log_edges(ordered, unit)
    assert edges is not None
    assert edges[0] == 0
    assert edges[-1] > ordered[-1]
    assert len(edges) <= MOST_BINS + 3
    assert np.allclose(edges[2:] / edges[1:-1], 2.0)
    assert np.histogram(ordered, edges)[0].sum() == len(ordered)
