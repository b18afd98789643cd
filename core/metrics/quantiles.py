"""Middle, tail and mean of a set of durations, from one sort."""

from __future__ import annotations

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


def grouped_quantile(
    values: np.ndarray, codes: np.ndarray, groups: int, share: float
) -> tuple[np.ndarray, np.ndarray]:
    """Quantile and number of the known values of each group, shape (groups,) each; NaN if none."""
    known = ~np.isnan(values)
    values, codes = values[known], codes[known]
    order = np.argsort(values)
    wide = groups >= np.iinfo(np.int16).max
    narrow = codes[order] if wide else codes[order].astype(np.int16)
    order = order[np.argsort(narrow, kind="stable")]
    counts = np.bincount(codes, minlength=groups)
    ends = np.cumsum(counts)
    found = np.full(groups, np.nan)
    filled = counts > 0
    place = share * (counts[filled] - 1)
    below = place.astype(np.int64)
    first = (ends - counts)[filled]
    above = np.minimum(below + 1, counts[filled] - 1)
    ordered = values[order]
    low, high = ordered[first + below], ordered[first + above]
    found[filled] = low + (high - low) * (place - below)
    return found, counts.astype(np.float64)


def grouped_mean(
    values: np.ndarray, codes: np.ndarray, groups: int
) -> tuple[np.ndarray, np.ndarray]:
    """Mean and number of the known values of each group, shape (groups,) each; NaN if none."""
    known = ~np.isnan(values)
    sums = np.bincount(codes[known], weights=values[known], minlength=groups)
    counts = np.bincount(codes[known], minlength=groups).astype(np.float64)
    return np.divide(sums, counts, out=np.full(groups, np.nan), where=counts > 0), counts
