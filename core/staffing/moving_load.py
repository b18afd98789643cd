"""Load that moves within the day: work begun in one interval is still there in the next."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class MovingLoad:
    """Busy agents if nobody waited, erlangs: mean over each interval and at its end."""

    mean: Floats
    end: Floats


def modified_offered_load(
    load: ArrayLike, aht_s: float, interval_s: float, before: float = 0.0
) -> MovingLoad:
    """Infinite-server load m' = λ - μm with constant rate inside each interval (Jennings et al.).

    `load` holds λh by interval, `before` the load just before the first. Exponential handle times.
    """
    own = np.asarray(load, dtype=np.float64)
    keep = np.exp(-interval_s / aht_s)
    average = (1 - keep) * aht_s / interval_s
    mean, end = np.empty(own.shape), np.empty(own.shape)
    for i, a in enumerate(own.tolist()):
        mean[i] = a + (before - a) * average
        before = end[i] = a + (before - a) * keep
    return MovingLoad(mean, end)


def weekly_offered_load(load: Floats, aht_s: float, interval_s: float) -> MovingLoad:
    """The same over a week that repeats: Sunday's last work is still there on Monday."""
    start = float(modified_offered_load(load, aht_s, interval_s).end[-1])
    return modified_offered_load(load, aht_s, interval_s, start)


def lagged_load(load: ArrayLike, aht_s: float, interval_s: float, cv: float = 1.0) -> Floats:
    """Each interval's load taken λ(t - L) earlier, averaged over the interval (lag-SIPP).

    L = h(1 + cv²)/2 is the mean age of work in hand. The week repeats. Green, Kolesar, Soares. A
    published correction that `aforo verify` recomputes; the plan takes the moving load itself.
    """
    own = np.asarray(load, dtype=np.float64)
    whole, part = divmod(aht_s * (1 + cv * cv) / 2 / interval_s, 1.0)
    earlier = np.roll(own, int(whole))
    return (1 - part) * earlier + part * np.roll(earlier, 1)


def hourly_erlang_unsafe(
    load: Floats, moving: Floats, aht_s: float, interval_s: float, carried: ArrayLike = 0.0
) -> NDArray[np.bool_]:
    """Intervals whose answer misleads when they are taken alone.

    |m - A| > 0.25·√max(A, 1), or h > Δ/3, or a queue carried in from the interval before.
    """
    far = np.abs(moving - load) > 0.25 * np.sqrt(np.maximum(load, 1.0))
    return far | (np.asarray(carried) > 1e-9) | (aht_s > interval_s / 3 + 1e-9)
