"""Bins that double in width, for values with a long tail."""

from __future__ import annotations

import numpy as np

from core.metrics.quantiles import quantile

MOST_BINS = 20
_UNITS = ("s", "count", "money")
"""What can be many times as large as usual; shares and scores cannot."""
_LEAST = 0.01
"""The first bin holds at least the smallest of so many values."""


def log_edges(ordered: np.ndarray, unit: str) -> np.ndarray | None:
    """Edges from 0 over a first step to ever twice as much, beyond the largest of sorted values.

    Steps are whole hours and halves, quarters … of them, or of a minute where the median is below
    half an hour. None where a scale that doubles says nothing: negative values, shares, scores.
    """
    if unit not in _UNITS or ordered[0] < 0 or ordered[-1] <= 0:
        return None
    median = float(quantile(ordered, 0.5))
    anchor = (3600.0 if median >= 1800 else 60.0) if unit == "s" else 1.0
    last = int(np.floor(np.log2(ordered[-1] / anchor))) + 1
    positive = ordered[np.searchsorted(ordered, 0.0, side="right") :]
    small = max(float(quantile(positive, _LEAST)), float(ordered[-1]) / 2.0 ** (MOST_BINS - 1))
    first = int(np.floor(np.log2(small / anchor)))
    if unit == "count":
        first = max(first, 0)
    return np.concatenate([[0.0], anchor * 2.0 ** np.arange(min(first, last - 1), last + 1)])
