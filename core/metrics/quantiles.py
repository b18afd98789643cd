"""Middle, tail and mean of a set of durations, from one sort."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

P90_NEEDS = 10
"""Fewer values than this have a maximum but no 90th percentile."""


@dataclass(frozen=True, slots=True)
class Spread:
    """A set of durations in a few numbers (seconds); all None when there is none."""

    n: int
    median: float | None = None
    mean: float | None = None
    p90: float | None = None
    """None below ten values."""
    largest: float | None = None


def quantile(ordered: np.ndarray, share: float) -> float:
    """Quantile of ascending values, by linear interpolation between order statistics."""
    place = share * (len(ordered) - 1)
    below = int(place)
    above = min(below + 1, len(ordered) - 1)
    low, high = float(ordered[below]), float(ordered[above])
    return low + (high - low) * (place - below)


def spread(values: np.ndarray) -> Spread:
    """The numbers of a set of values; missing (NaN) and negative ones stay out."""
    ordered = np.sort(values)
    # NaN sorts last and negatives first, so the usable values are one slice.
    first = int(np.searchsorted(ordered, 0.0))
    last = int(np.searchsorted(ordered, np.inf, side="right"))
    ordered = ordered[first:last]
    n = len(ordered)
    if n == 0:
        return Spread(0)
    return Spread(
        n,
        median=quantile(ordered, 0.5),
        mean=float(ordered.mean()),
        p90=quantile(ordered, 0.9) if n >= P90_NEEDS else None,
        largest=float(ordered[-1]),
    )


Grouped = Callable[[np.ndarray, int], tuple[np.ndarray, np.ndarray]]
"""(group of each value, groups) → result (NaN if none) and number of known values of each group."""


def grouped_quantile(values: np.ndarray, share: float) -> Grouped:
    """Quantiles by group of one set of values, sorted once for all groupings; NaN stays out."""
    order = np.argsort(values)
    order = order[: len(values) - int(np.isnan(values).sum())]

    def by(codes: np.ndarray, groups: int) -> tuple[np.ndarray, np.ndarray]:
        kept = codes[order]
        if groups < np.iinfo(np.int16).max:
            kept = kept.astype(np.int16)  # sorted by radix
        ordered = values[order[np.argsort(kept, kind="stable")]]
        counts = np.bincount(kept, minlength=groups)
        filled = counts > 0
        first = (np.cumsum(counts) - counts)[filled]
        place = share * (counts[filled] - 1)
        below = place.astype(np.int64)
        low = ordered[first + below]
        high = ordered[first + np.minimum(below + 1, counts[filled] - 1)]
        found = np.full(groups, np.nan)
        found[filled] = low + (high - low) * (place - below)
        return found, counts.astype(np.float64)

    return by


def grouped_mean(values: np.ndarray) -> Grouped:
    """Means by group of one set of values; NaN stays out."""
    known = ~np.isnan(values)
    kept = values[known]

    def by(codes: np.ndarray, groups: int) -> tuple[np.ndarray, np.ndarray]:
        sums = np.bincount(codes[known], weights=kept, minlength=groups)
        counts = np.bincount(codes[known], minlength=groups).astype(np.float64)
        return np.divide(sums, counts, out=np.full(groups, np.nan), where=counts > 0), counts

    return by


def weighted_mean(values: np.ndarray, weights: np.ndarray) -> Grouped:
    """Means by group, each value with its weight, and the weights summed; NaN stays out."""
    known = ~np.isnan(values) & ~np.isnan(weights) & (weights > 0)
    kept = weights[known]
    times = values[known] * kept

    def by(codes: np.ndarray, groups: int) -> tuple[np.ndarray, np.ndarray]:
        sums = np.bincount(codes[known], weights=times, minlength=groups)
        total = np.bincount(codes[known], weights=kept, minlength=groups)
        return np.divide(sums, total, out=np.full(groups, np.nan), where=total > 0), total

    return by
