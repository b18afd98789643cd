"""A shift cover whose optimum is proved on the spot, without a solver, by two witnesses.

A cover that meets the requirement shows what is enough. Prices for the half-hours under which no
possible shift is worth more than it costs show what is the least (linear-programming duality).
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

_COVER = (
    *((0, 8, (), 2), (1, 8, (), 1), (2, 8, (), 1), (3, 8, (), 4), (5, 8, (), 2), (6, 8, (), 2)),
    *((8, 8, (), 2), (10, 8, (), 2), (11, 8, (), 1), (13, 8, (), 3), (14, 8, (), 3)),
    *((16, 8, (), 1), (18, 8, (), 1), (19, 8, (), 1), (21, 8, (), 1), (22, 8, (), 2)),
    *((7, 10, ((3, 1),), 1), (7, 12, ((3, 1),), 1)),
)
"""Start, length, breaks (start, length inside the shift) and people of each shift used."""
_QUARTERS = (
    5, 5, 2, 2, 1, 9, 2, 6, 5, 5, 2, 2, 1, 9, 2, 6, 4, 6, 2, 2, 1, 9, 2, 6, 3, 7, 2, 2, 1, 9,
)  # fmt: skip
"""What each half-hour is worth, in quarters of a paid half-hour."""

Break = tuple[int, int]
Shift = tuple[int, int, tuple[Break, ...]]


def cover(given: Mapping[str, Any]) -> dict[str, Any]:
    """The least paid periods of a cover; no number when the witnesses do not prove one."""
    requirement = np.array(given["requirement_agents_by_period"], dtype=np.float64)
    shifts = list(_shifts(requirement.size, given["shift_lengths_periods"]))
    worth = np.array(_QUARTERS) / 4
    fair = all(float(worth @ _active(s, requirement.size)) <= s[1] + 1e-12 for s in shifts)
    staffed = np.zeros(requirement.size)
    paid = 0
    for start, length, breaks, people in _COVER:
        if (start, length, breaks) not in shifts or people > given["max_agents_per_shift"]:
            return {}
        staffed += people * _active((start, length, breaks), requirement.size)
        paid += people * length
    # Shifts come in even lengths only: the least is the next common multiple above the bound.
    step = math.gcd(*given["shift_lengths_periods"])
    least = math.ceil(float(worth @ requirement) / step - 1e-12) * step
    proved = fair and bool((staffed >= requirement).all()) and paid == least
    return {
        "requirement_periods": requirement.sum(),
        **({"optimal_paid_periods": paid} if proved else {}),
    }


def _shifts(periods: int, lengths: list[int]) -> Iterator[Shift]:
    """Every start, length and placing of breaks that the rules of the case allow."""
    for length in lengths:
        for start in range(periods - length + 1):
            for breaks in _breaks(length):
                yield start, length, breaks


def _breaks(length: int) -> Iterator[tuple[Break, ...]]:
    if length < 10:
        yield ()
        return
    half = length // 2
    for first in range(2, half - 1):
        if length < 16:
            yield ((first, 1),)
            continue
        for lunch in range(half - 2, half + 2):
            for second in range(half + 3, length - 2):
                if first < lunch:
                    yield (first, 1), (lunch, 2), (second, 1)


def _active(shift: Shift, periods: int) -> Floats:
    """1 where the shift works, 0 outside and in its breaks."""
    start, length, breaks = shift
    active = np.zeros(periods)
    active[start : start + length] = 1
    for begin, lasts in breaks:
        active[start + begin : start + begin + lasts] = 0
    return active
