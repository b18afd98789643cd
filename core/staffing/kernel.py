"""The compiled draws of the deferred-work simulation.

Random numbers are counter-based: each contact's draws depend only on (key, week, slot, contact,
purpose) through an integer hash, so that the same seed gives the same contacts on every platform
and neither more staff nor another slot's volume shifts anybody's draw.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from core.staffing.compiled import compiled

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]

WEEK_S = 604_800.0
EXPONENTIAL, LOGNORMAL = 0, 1
_COUNT, _TIME, _WORK, _WORK_TOO = 0, 1, 2, 3


@compiled
def uniform(key: np.uint64, week: int, slot: int, contact: int, purpose: int) -> float:
    """A number strictly between 0 and 1 that belongs to this contact and purpose (splitmix64)."""
    x = np.uint64(key)
    for counter in (week, slot, contact, purpose):
        x = x ^ np.uint64(counter)
        x = x + np.uint64(0x9E3779B97F4A7C15)
        x = (x ^ (x >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
        x = (x ^ (x >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
        x = x ^ (x >> np.uint64(31))
    return (float(x >> np.uint64(11)) + 0.5) / 9007199254740992.0


@compiled
def draw_counts(
    key: np.uint64, weeks: int, starts: Integers, lowest: Integers, cdf: Floats
) -> Integers:
    """Poisson contacts per week and slot, shape (weeks, slots), by inverting each slot's cdf.

    Slot s owns cdf[starts[s]:starts[s+1]], whose first entry is P(count <= lowest[s]).
    """
    slots = len(lowest)
    counts = np.zeros((weeks, slots), dtype=np.int64)
    for week in range(weeks):
        for slot in range(slots):
            own = cdf[starts[slot] : starts[slot + 1]]
            if len(own) > 0:
                u = uniform(key, week, slot, 0, _COUNT)
                low, high = 0, len(own)
                while low < high:
                    middle = (low + high) // 2
                    if own[middle] < u:
                        low = middle + 1
                    else:
                        high = middle
                counts[week, slot] = lowest[slot] + low
    return counts


@compiled
def draw_contacts(
    key: np.uint64, counts: Integers, slot_s: float, mean_s: float, cv: float, shape: int
) -> tuple[Floats, Floats]:
    """Arrival moments (seconds from Monday 00:00 of week 0, unsorted) and handle times, seconds."""
    total = counts.sum()
    arrivals, handles = np.empty(total), np.empty(total)
    sigma = np.sqrt(np.log(1 + cv * cv))
    at = 0
    for week in range(counts.shape[0]):
        for slot in range(counts.shape[1]):
            for contact in range(counts[week, slot]):
                within = uniform(key, week, slot, contact, _TIME)
                moment = week * WEEK_S + (slot + within) * slot_s
                u = uniform(key, week, slot, contact, _WORK)
                if shape == EXPONENTIAL:
                    work = -mean_s * np.log(u)
                else:
                    turn = 2 * np.pi * uniform(key, week, slot, contact, _WORK_TOO)
                    normal = np.sqrt(-2 * np.log(u)) * np.cos(turn)
                    work = mean_s * np.exp(sigma * normal - sigma * sigma / 2)
                arrivals[at], handles[at] = moment, work
                at += 1
    return arrivals, handles
