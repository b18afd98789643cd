"""What a heatmap of contacts can show of them: how many, how many each time, what share."""

from __future__ import annotations

import numpy as np

from core.model.measure import Heatmap

MODES = ("total", "rate", "share", "difference")
"""Totals, contacts each time the slot occurs, share of all, change from another period."""


def shown(found: Heatmap, mode: str) -> np.ndarray:
    """The cells of a map as a mode shows them, shape (rows, columns); NaN is no data."""
    values = found.values.astype(float)
    if mode == "share" and found.total:
        return values / found.total
    if mode == "rate":
        times = found.occurrences
        return np.divide(values, times, out=np.full(values.shape, np.nan), where=times > 0)
    return values
