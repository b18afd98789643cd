"""Customers who gave up and call again: they are contacts too, and raise the load."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from core.problems import Problem
from core.staffing.erlang import Performance, erlang_a

Floats = NDArray[np.float64]

_MOST_ROUNDS = 10_000
_SETTLED = 1e-14


@dataclass(frozen=True, slots=True)
class Redials:
    """The load once customers who gave up call again, and what agents achieve with it."""

    load_multiplier: Floats
    """Attempts over first calls; inf where nobody answers and everybody always calls again."""
    performance: Performance
    beyond_agents: NDArray[np.bool_]
    """True where first calls fit the agents and redials push the load beyond them."""


def erlang_a_with_redials(
    load: ArrayLike,
    agents: ArrayLike,
    aht_s: ArrayLike,
    patience_s: ArrayLike,
    target_s: ArrayLike,
    redial_share: float,
) -> Redials:
    """Fixed point λ' = λ/(1 - r·P(Ab(λ'))): r is the share of abandoners who call again.

    Volumes counted from data already contain redials; r then counts them twice. The iteration
    rises from λ' = λ, so that it stops at the lowest load that feeds itself. Raises Problem for a
    share outside 0–1, and at 1 where no load does.
    """
    if not 0 <= redial_share <= 1:
        raise Problem("redial_share_out_of_range", value=redial_share)
    own = np.asarray(load, dtype=np.float64)
    multiplier = np.ones(np.broadcast(own, agents, aht_s, patience_s, target_s).shape)
    for _ in range(_MOST_ROUNDS if redial_share else 0):
        result = erlang_a(own * multiplier, agents, aht_s, patience_s, target_s, asa=False)
        again = redial_share * np.nan_to_num(result.abandonment)
        if (again >= 1).any():
            raise Problem("redials_never_end")
        following = 1 / (1 - again)
        moved = np.abs(following - multiplier) > _SETTLED * following
        multiplier = following
        if not moved.any():
            break
    else:
        if redial_share:
            raise Problem("redials_never_end")
    result = erlang_a(own * multiplier, agents, aht_s, patience_s, target_s)
    before = own < np.asarray(agents)
    return Redials(multiplier, result, before & result.overload)


def first_calls(attempts: ArrayLike, redial_share: float, abandonment: ArrayLike) -> Floats:
    """First calls behind counted attempts: λ = λ'(1 - r·P(Ab)), so that r is not counted twice."""
    counted = np.asarray(attempts, dtype=np.float64)
    return counted * (1 - redial_share * np.asarray(abandonment, dtype=np.float64))
