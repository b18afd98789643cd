"""Customers who gave up and call again: they are contacts too, and raise the load."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from core.problems import Problem
from core.staffing.erlang import Performance, erlang_a

Floats = NDArray[np.float64]

_MOST_STEPS, _MOST_ATTEMPTS = 100, 1e6
_SETTLED = 1e-13


@dataclass(frozen=True, slots=True)
class Redials:
    """The load once customers who gave up call again, and what agents achieve with it."""

    load_multiplier: Floats
    """Attempts over first calls."""
    performance: Performance
    beyond_agents: NDArray[np.bool_]
    """True where first calls fit the agents and redials push the load beyond them."""


def with_redials(
    load: ArrayLike, answered: Callable[[Floats], Performance], redial_share: float
) -> Redials:
    """Attempts λ' = λ/(1 - r·P(Ab(λ'))): r is the share of abandoners who call again.

    `answered` gives what the agents achieve with a load. First calls λ'(1 - r·P(Ab)) only rise
    with attempts, so there is one solution. Volumes counted from data already contain redials; r
    then counts them twice. Raises Problem for a share outside 0–1, and where everybody calls again
    for ever.
    """
    if not 0 <= redial_share <= 1:
        raise Problem("redial_share_out_of_range", value=redial_share)
    own = np.asarray(load, dtype=np.float64)
    alone = answered(own)
    multiplier = np.ones(alone.abandonment.shape)
    if redial_share:
        multiplier = _solved(own, answered, redial_share, alone)
    result = answered(own * multiplier)
    return Redials(multiplier, result, (own < result.agents) & (result.load >= result.agents))


def _solved(
    own: Floats, answered: Callable[[Floats], Performance], share: float, alone: Performance
) -> Floats:
    """Attempts over first calls, by regula falsi with Illinois weights."""

    def first(multiplier: Floats) -> Floats:
        """First calls behind so many attempts, less those there are, both over those there are."""
        return first_calls(multiplier, share, answered(own * multiplier).abandonment) - 1

    low, high = np.ones(alone.abandonment.shape), np.ones(alone.abandonment.shape) * 1.0625
    at_low = np.nan_to_num(-share * alone.abandonment)
    while ((at_high := np.nan_to_num(first(high), nan=0.0)) < 0).any():
        if high.max() > _MOST_ATTEMPTS:
            raise Problem("redials_never_end")
        low, at_low = np.where(at_high < 0, high, low), np.where(at_high < 0, at_high, at_low)
        high = np.where(at_high < 0, 2 * high, high)
    side = np.zeros(low.shape)
    for _ in range(_MOST_STEPS):
        if (high - low <= _SETTLED * high).all() or (at_low == 0).all():
            break
        gap = np.where(at_high > at_low, at_high - at_low, 1.0)
        middle = np.clip(low - at_low * (high - low) / gap, low, high)
        value = np.nan_to_num(first(middle))
        below = value < 0
        # Illinois: an end that stays twice in a row counts half, so that it moves next.
        at_high = np.where(below, np.where(side < 0, at_high / 2, at_high), value)
        at_low = np.where(below, value, np.where(side > 0, at_low / 2, at_low))
        side = np.where(below, -1, 1)
        low, high = np.where(below, middle, low), np.where(below, high, middle)
        if (np.abs(value) <= _SETTLED).all():
            return middle
    return np.where(at_low == 0, low, high)


def erlang_a_with_redials(
    load: ArrayLike,
    agents: ArrayLike,
    aht_s: ArrayLike,
    patience_s: ArrayLike,
    target_s: ArrayLike,
    redial_share: float,
) -> Redials:
    """Redials of Erlang A; arguments broadcast."""

    def answered(raised: Floats) -> Performance:
        return erlang_a(raised, agents, aht_s, patience_s, target_s)

    return with_redials(load, answered, redial_share)


def first_calls(attempts: ArrayLike, redial_share: float, abandonment: ArrayLike) -> Floats:
    """First calls behind counted attempts: λ = λ'(1 - r·P(Ab)), so that r is not counted twice."""
    counted = np.asarray(attempts, dtype=np.float64)
    return counted * (1 - redial_share * np.asarray(abandonment, dtype=np.float64))
