"""Days as they differ: holidays and outages, and how much busy days stand out beyond chance."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from core.calendar import DAYS_A_WEEK, closed_days
from core.model.calendar import BusinessCalendar
from core.model.requirement import Assumption
from core.staffing.demand import ENOUGH_WEEKS
from core.staffing.overdispersion import spread_of_days

Floats = NDArray[np.float64]

_BUSY_DAY = 12.0
"""Contacts of a usual such day from which none at all is an outage: chance in 160,000 days."""
_FOLDS = 10
_SEASON_DAYS = 49


def extraordinary_days(
    counts: NDArray[np.int64] | Floats, days: NDArray[np.datetime64], calendar: BusinessCalendar
) -> NDArray[np.datetime64]:
    """Holidays, and days without a single contact where chance hardly ever makes one.

    They tell nothing of an ordinary week; all of them together are never left out. `counts` are
    the contacts of each of the `days`, shape (days,).
    """
    weekday = weekdays(days)
    usual = np.array(
        [np.median(counts[weekday == w]) if (weekday == w).any() else 0.0 for w in range(7)]
    )
    silent = (counts == 0) & (usual[weekday] >= _BUSY_DAY)
    closed = closed_days(calendar, days[0].astype(object), days[-1].astype(object))
    found = silent | np.isin(days, np.array(sorted(closed), dtype=days.dtype))
    left = np.array([(~found[weekday == w]).any() or not (weekday == w).any() for w in range(7)])
    return days[found & left[weekday]]


def weekdays(days: NDArray[np.datetime64]) -> NDArray[np.int64]:
    """Weekday of each day, Monday 0."""
    return (days.astype("datetime64[D]").astype(np.int64) + 3) % DAYS_A_WEEK


def measured_day_spread(counts: Floats, days: NDArray[np.datetime64]) -> Assumption | None:
    """How much days differ beyond chance, trend and weekday removed; None below four weeks.

    Of whole days, because it is the day that is busy: hours alone would add their own noise.
    """
    if days.size < ENOUGH_WEEKS * DAYS_A_WEEK:
        return None
    whole, weekday = _without_trend(counts, days), weekdays(days)
    cv2, n = spread_of_days(whole, weekday)
    half = 1.96 * _spread_error(whole, weekday)
    return Assumption("day_cv2", cv2, "data", n, (max(0.0, cv2 - half), cv2 + half))


def _spread_error(counts: Floats, cell: NDArray[np.int64]) -> float:
    """Standard error of the spread of days, leaving out one stretch of days at a time."""
    stretch = np.arange(counts.size) * _FOLDS // counts.size
    parts = [
        spread_of_days(counts[stretch != fold], cell[stretch != fold])[0] for fold in range(_FOLDS)
    ]
    return math.sqrt((_FOLDS - 1) * float(np.var(parts)))


def _without_trend(counts: Floats, days: NDArray[np.datetime64]) -> Floats:
    """Daily counts with growth and season removed; their weekdays still differ."""
    weekday = weekdays(days)
    usual = np.array(
        [counts[weekday == w].mean() if (weekday == w).any() else 0.0 for w in range(DAYS_A_WEEK)]
    )[weekday]
    busy = usual > 0
    if int(busy.sum()) < 2 * DAYS_A_WEEK:
        return counts
    at = days.astype(np.float64) - days.astype(np.float64).mean()
    level = np.where(busy, counts / np.where(busy, usual, 1.0), np.nan)
    slope, start = np.polyfit(at[busy], level[busy], 1, w=np.sqrt(usual[busy]))
    trend = np.maximum(start + slope * at, 0.1)
    return counts / (trend * _smoothed(level / trend))


def _smoothed(level: Floats) -> Floats:
    """The mean of seven weeks around each day, 1 where the history is shorter than two of them."""
    if level.size < 2 * _SEASON_DAYS:
        return np.ones(level.shape)
    window, known = np.ones(_SEASON_DAYS), np.isfinite(level)
    total = np.convolve(np.where(known, level, 0.0), window, mode="same")
    return np.maximum(total / np.maximum(np.convolve(known, window, mode="same"), 1.0), 0.1)
