"""A heatmap's values as they are shown: by mode, on a scale, with how often each slot occurred."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QCoreApplication

from core.model.measure import Heatmap
from desktop import formats
from desktop.heatmap_figures import OF_DAYS, HeatmapFigures

RANKED = 20
"""Cells with fewer contacts behind them are shown but never called the highest."""


def few(found: Heatmap) -> tuple[tuple[bool, ...], ...]:
    """Which cells have a value from too few contacts to rely on; empty where none has."""
    weak = (found.counts < RANKED) & ~np.isnan(found.values)
    return tuple(tuple(row) for row in weak.tolist()) if weak.any() else ()


def fills(values: np.ndarray, low: float, high: float) -> tuple[tuple[float | None, ...], ...]:
    """Where each value lies between two ends of a scale, 0–1; None is no data."""
    span = (high - low) or 1.0
    return tuple(
        tuple(None if value != value else (value - low) / span for value in row)
        for row in values.tolist()
    )


def days_of(found: Heatmap, *, of_rows: bool) -> np.ndarray:
    """How many days each row (or column) covers; a slot that never occurred counts as NaN."""
    other = found.column_dimension if of_rows else found.row_dimension
    axis = 1 if of_rows else 0
    occurrences = found.occurrences.astype(float)
    days = occurrences.sum(axis=axis) if other in OF_DAYS else occurrences.max(axis=axis, initial=0)
    return np.where(days > 0, days, np.nan)


def all_days(figures: HeatmapFigures, found: Heatmap) -> float:
    """Calendar days of the period in view."""
    start, end = figures.period.start, figures.period.end
    if start and end:
        return float((end - start).days)
    return float(np.nansum(days_of(found, of_rows=True)))


def rate_text(value: float) -> str:
    """Contacts a day as a short figure."""
    return formats.number(value, 0 if value >= 10 else 1)


def days_text(days: float) -> str:
    """A number of days in words."""
    if math.isnan(days):
        days = 0
    text = (
        QCoreApplication.translate("HeatmapPage", "{n} day")
        if days == 1
        else QCoreApplication.translate("HeatmapPage", "{n} days")
    )
    return text.format(n=formats.number(days))
