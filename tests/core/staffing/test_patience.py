"""Patience of any shape and redials, against fine sums and chains of states."""

from __future__ import annotations

import math

import numpy as np
import pytest

from core.problems import Problem
from core.staffing.erlang import Performance, erlang_a
from core.staffing.patience import (
    ExponentialPatience,
    MeasuredPatience,
    Patience,
    WeibullPatience,
    erlang_with_patience,
)
from core.staffing.redials import erlang_a_with_redials, first_calls

CURVE = MeasuredPatience((10.0, 30.0, 60.0, 240.0), (0.9, 0.85, 0.4, 0.1))
FIGURES = [name for name in Performance.__dataclass_fields__ if name != "overload"]


@pytest.mark.parametrize("mean", [3.0, 60.0, 300.0, 20_000.0])
def test_that_exponential_patience_is_erlang_a(mean: float) -> None:
    load = np.array([0.2, 3.0, 10.0, 10.0, 60.0, 60.0, 400.0])
    agents = np.array([1, 2.5, 13, 7, 70, 20, 400])
    general = erlang_with_patience(load, agents, 180, ExponentialPatience(mean), 20)
    exact = erlang_a(load, agents, 180, mean, 20)
    for name in FIGURES:
        np.testing.assert_allclose(
            getattr(general, name), getattr(exact, name), rtol=5e-9, atol=1e-10, err_msg=name
        )


def _by_fine_steps(
    load: float, agents: int, aht: float, patience: Patience, target: float
) -> dict[str, float]:
    """Virtual-wait density on a fine grid; the states without a wait by their product form."""
    x = np.concatenate([np.linspace(0, 60, 1_200_001), np.linspace(60, 12_000, 1_200_001)[1:]])
    willing = patience.willing(x)
    step = np.diff(x)
    passed = np.concatenate([[0.0], np.cumsum((willing[1:] + willing[:-1]) / 2 * step)])
    rate = load / aht
    density = rate * np.exp(rate * passed - agents / aht * x)
    free = sum(
        load**k / math.factorial(k) / (load ** (agents - 1) / math.factorial(agents - 1))
        for k in range(agents)
    )
    weight = 1 / (free + np.trapezoid(density, x))
    early = x <= target
    return {
        "delay_probability": weight * np.trapezoid(density, x),
        "abandonment": weight * np.trapezoid(density * (1 - willing), x),
        "answered_within": weight * (free + np.trapezoid((density * willing)[early], x[early])),
        "mean_wait_all_s": weight * np.trapezoid(density * passed, x),
    }


@pytest.mark.parametrize(
    "patience", [WeibullPatience(120.0, 2.5), WeibullPatience(120.0, 0.6), CURVE]
)
@pytest.mark.parametrize(("load", "agents"), [(8.0, 10), (8.0, 5), (0.6, 1)])
def test_that_any_patience_equals_a_sum_over_fine_steps(
    patience: Patience, load: float, agents: int
) -> None:
    found = erlang_with_patience(load, agents, 200.0, patience, 30.0)
    for name, expected in _by_fine_steps(load, agents, 200.0, patience, 30.0).items():
        assert float(getattr(found, name)) == pytest.approx(expected, rel=2e-5), name


@pytest.mark.parametrize(
    "patience", [WeibullPatience(90.0, 0.5), WeibullPatience(90.0, 3.0), CURVE]
)
def test_that_waited_is_the_area_under_the_curve(patience: Patience) -> None:
    t = np.linspace(0, 3000, 3_000_001)
    area = np.concatenate(
        [[0.0], np.cumsum((patience.willing(t)[1:] + patience.willing(t)[:-1]) / 2)]
    )
    places = np.array([0, 7_000, 60_000, 500_000, 3_000_000])
    np.testing.assert_allclose(patience.waited(t[places]), area[places] * 1e-3, rtol=1e-4)
    assert patience.mean_s == pytest.approx(float(patience.waited(np.array([1e7]))[0]), rel=1e-6)


def test_that_nobody_on_duty_loses_everybody_after_their_patience() -> None:
    found = erlang_with_patience([5.0, 0.0], [0, 0], 180, WeibullPatience(90.0, 2.0), 20)
    assert found.abandonment[0] == 1
    assert found.mean_wait_all_s[0] == 90
    assert np.isnan(found.abandonment[1])


@pytest.mark.parametrize(
    ("waits", "shares"),
    [((), ()), ((10.0,), (1.0,)), ((10.0, 5.0), (0.9, 0.8)), ((10.0,), (0.0,)),
     ((10.0, 20.0), (0.8, 0.9))],
)  # fmt: skip
def test_that_an_impossible_curve_is_refused(
    waits: tuple[float, ...], shares: tuple[float, ...]
) -> None:
    with pytest.raises(Problem) as caught:
        MeasuredPatience(waits, shares)
    assert caught.value.note.code == "patience_curve_impossible"


def test_that_redials_settle_where_attempts_feed_themselves() -> None:
    load, agents = np.array([10.0, 30.0, 5.0]), np.array([12.0, 26.0, 5.0])
    found = erlang_a_with_redials(load, agents, 180, 300, 20, 0.6)
    raised = erlang_a(load * found.load_multiplier, agents, 180, 300, 20)
    np.testing.assert_allclose(
        first_calls(load * found.load_multiplier, 0.6, raised.abandonment), load, rtol=1e-10
    )
    assert (found.load_multiplier > 1).all()


def test_that_redials_without_end_are_said_so() -> None:
    with pytest.raises(Problem) as caught:
        erlang_a_with_redials(10, 3, 180, 20, 20, 1.0)
    assert caught.value.note.code == "redials_never_end"
