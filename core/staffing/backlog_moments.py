"""Work that waits, slot by slot, by its mean and variance: how much of it is in time.

What is left after a slot is what was there, and came, less what the people could do, and never
below nothing. Taken as normal before the cut at nothing, its first two moments follow from slot to
slot in closed form (Clark 1961; the workload recursion of Lindley 1952). The simulation has the
last word; this is its quick shadow.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

_WEEKS = 2
"""Weeks followed from a first guess; the last is told."""
_GRID = np.linspace(-6.0, 6.0, 2401)
_PHI = np.array([0.5 * math.erfc(-z / math.sqrt(2.0)) for z in _GRID.tolist()])
_ROOT_2PI = math.sqrt(2.0 * math.pi)


def normal_share(z: Floats) -> Floats:
    """Φ(z) from a table, to 1e-6."""
    return np.interp(z, _GRID, _PHI, left=0.0, right=1.0)


def work_ahead(capacity: Floats, work: Floats, variance: Floats) -> tuple[Floats, Floats]:
    """Mean and standard deviation of the work that an arrival in mid-slot finds ahead of it.

    Seconds of work; `capacity` can be done in each slot, `work` comes with this `variance`. All of
    shape (staffings, slots). Before the cut at nothing: P(more than k ahead) = Φ((mean - k)/sd).
    A week that brings more than can be done has no such figures; they are then of no use.
    """
    able = (capacity > 0).any(axis=0)
    opened = np.flatnonzero(able)
    if opened.size == 0:
        return np.full(work.shape, np.inf), np.ones(work.shape)
    cuts = np.concatenate([[0], opened[:-1] + 1])
    end = int(opened[-1]) + 1
    came, spread = (np.add.reduceat(v[:, :end], cuts, axis=1) for v in (work, variance))
    came[:, 0] += work[:, end:].sum(axis=1)
    spread[:, 0] += variance[:, end:].sum(axis=1)
    mean, square = _left(capacity[:, opened], came, spread)
    return _mid_slot(capacity, work, variance, opened, mean, square)


def _left(capacity: Floats, came: Floats, spread: Floats) -> tuple[Floats, Floats]:
    """Mean and variance of what is left at the end of each open slot."""
    spare = np.maximum(capacity.sum(axis=1) - came.sum(axis=1), 1.0)
    # In heavy traffic what is left over from week to week is exponential (Kingman 1962).
    mean = spread.sum(axis=1) / (2 * spare)
    square = mean**2
    drift, jump = np.ascontiguousarray((came - capacity).T), np.ascontiguousarray(spread.T)
    means, squares = np.empty(drift.shape), np.empty(drift.shape)
    for week in range(_WEEKS):
        for slot in range(drift.shape[0]):
            centre = mean + drift[slot]
            deviation = np.sqrt(square + jump[slot]) + 1e-9
            z = centre / deviation
            share = np.interp(z, _GRID, _PHI, left=0.0, right=1.0)
            tail = deviation * np.exp(-0.5 * z * z) / _ROOT_2PI
            mean = centre * share + tail
            square = np.maximum(centre * mean + deviation * deviation * share - mean * mean, 0.0)
            if week == _WEEKS - 1:
                means[slot], squares[slot] = mean, square
    return means.T, squares.T


def _mid_slot(
    capacity: Floats,
    work: Floats,
    variance: Floats,
    opened: NDArray[np.int64],
    mean: Floats,
    square: Floats,
) -> tuple[Floats, Floats]:
    """What is ahead in the middle of every slot, closed ones included."""
    slots = work.shape[1]
    place = np.searchsorted(opened, np.arange(slots)) - 1
    before = opened[place]
    since, doubt = (_since(v, before) + v / 2 for v in (work, variance))
    centre = mean[:, place] + since - capacity / 2
    return centre, np.sqrt(np.maximum(square[:, place] + doubt, 1e-9))


def _since(values: Floats, before: NDArray[np.int64]) -> Floats:
    """Sums from the end of an earlier slot to the beginning of each slot, the week repeating."""
    run = np.concatenate([np.zeros((values.shape[0], 1)), np.cumsum(values, axis=1)], axis=1)
    slot = np.arange(values.shape[1])
    found = run[:, slot] - run[:, before + 1]
    return np.where(before >= slot, found + run[:, -1:], found)
