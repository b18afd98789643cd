"""Overload in some intervals: what is not answered is carried into the next."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from core.staffing.erlang import Performance, erlang_b, erlang_c

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class CarriedQueue:
    """Intervals in order of time, each with what the one before left over. Shape (intervals,)."""

    offered: Floats
    """Contacts an interval starts with and receives."""
    carried: Floats
    """Contacts left for the next interval."""
    performance: Performance
    """Waits at the load that the agents carry."""


def stationary_backlog_carryover(
    contacts: ArrayLike, agents: ArrayLike, aht_s: float, interval_s: float, target_s: float = 0.0
) -> CarriedQueue:
    """λ̃ᵢ = λᵢ + bᵢ₋₁, bᵢ = λ̃ᵢ·B(cᵢ, λ̃ᵢh), waits from Erlang C with λ̃ᵢ(1-B) (Stolletz 2008).

    An approximation for planned overload; every interval settles within itself. Nobody on duty
    carries everything on.
    """
    volumes, people = np.broadcast_arrays(
        np.asarray(contacts, dtype=np.float64), np.asarray(agents, dtype=np.float64)
    )
    offered, carried = np.zeros(volumes.shape), np.zeros(volumes.shape)
    blocked = np.zeros(volumes.shape)
    left = 0.0
    for i in range(volumes.size):
        offered[i] = volumes[i] + left
        blocked[i] = (
            float(erlang_b(offered[i] / interval_s * aht_s, people[i])) if offered[i] else 0
        )
        left = carried[i] = offered[i] * blocked[i]
    load = offered * (1 - blocked) / interval_s * aht_s
    return CarriedQueue(offered, carried, erlang_c(load, people, aht_s, target_s))


def fluid_queue(
    contacts: ArrayLike,
    agents: ArrayLike,
    aht_s: float,
    interval_s: float,
    patience_s: float | None = None,
    start: float = 0.0,
) -> Floats:
    """Contacts waiting at each interval's end if all flowed evenly: q' = λ - cμ - θq, not below 0.

    Exact within an interval of constant rates. Chance waits are not in it: 0 means no overload.
    What `aforo verify` holds beside the carried queue; the plan simulates the queue itself.
    """
    volumes, people = np.broadcast_arrays(
        np.asarray(contacts, dtype=np.float64), np.asarray(agents, dtype=np.float64)
    )
    waiting, queue = np.zeros(volumes.shape), start
    for i in range(volumes.size):
        surplus = volumes[i] - people[i] * interval_s / aht_s
        if patience_s is None:
            queue = queue + surplus
        else:
            keep = float(np.exp(-interval_s / patience_s))
            queue = queue * keep + surplus * patience_s / interval_s * (1 - keep)
        queue = waiting[i] = max(0.0, queue)
    return waiting
