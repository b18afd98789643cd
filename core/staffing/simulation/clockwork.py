"""The business clock inside the compiled loops: open seconds of a channel, there and back."""

from __future__ import annotations

import math

import numpy as np

from core.staffing.compiled import inlined, row, step
from core.staffing.simulation.desk import Rows


@step
def open_seconds(w: Rows, ch: int, t: float) -> float:
    """Open seconds of a channel elapsed at a moment; cycles before 0 are like all others."""
    own = row(w, ch)
    if own.windows == 0:
        return 0.0
    low, high = own.window, own.window + own.windows
    whole = _open_a_cycle(w, ch)
    cycle = math.floor(t / row(w, 0).cycle_s)
    inside = t - cycle * row(w, 0).cycle_s
    while high - low > 1:
        middle = (low + high) // 2
        if row(w, middle).opens <= inside:
            low = middle
        else:
            high = middle
    part = min(max(inside - row(w, low).opens, 0.0), row(w, low).closes - row(w, low).opens)
    return cycle * whole + row(w, low).passed + part


@step
def wall_moment(w: Rows, ch: int, open_s: float) -> float:
    """First moment at which so many open seconds of a channel have elapsed; inf: never."""
    own = row(w, ch)
    if own.windows == 0 or open_s == np.inf:
        return np.inf
    low, high = own.window, own.window + own.windows
    whole = _open_a_cycle(w, ch)
    cycle = math.floor(open_s / whole)
    inside = open_s - cycle * whole
    while high - low > 1:
        middle = (low + high) // 2
        if row(w, middle).passed < inside:
            low = middle
        else:
            high = middle
    return cycle * row(w, 0).cycle_s + row(w, low).opens + (inside - row(w, low).passed)


@step
def next_opening(w: Rows, ch: int, now: float) -> float:
    """When a channel that is closed now opens next; infinite where it never does again."""
    own = row(w, ch)
    if own.windows == 0:
        return np.inf
    cycle = math.floor(now / row(w, 0).cycle_s)
    for k in range(own.window, own.window + own.windows):
        opening = cycle * row(w, 0).cycle_s + row(w, k).opens
        if opening > now:
            return opening
    return (cycle + 1) * row(w, 0).cycle_s + row(w, own.window).opens


@inlined
def precedence(w: Rows, ch: int, t: float) -> float:
    """What a contact that enters at `t` is ordered by: the moment, or its deadline."""
    if row(w, ch).edf == 0:
        return t
    return wall_moment(w, ch, open_seconds(w, ch, t) + row(w, ch).deadline)


@inlined
def _open_a_cycle(w: Rows, ch: int) -> float:
    last = row(w, row(w, ch).window + row(w, ch).windows - 1)
    return last.passed + last.closes - last.opens
