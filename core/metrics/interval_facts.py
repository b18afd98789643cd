"""Totals by interval as facts: each row stands for as many contacts as it says were offered."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

if TYPE_CHECKING:
    from core.metrics.selection import View

DAY_MIN = 24 * 60
_LONGEST = {
    "hour": 60,
    "weekday": DAY_MIN + 60,
    "date": DAY_MIN + 60,
    "week": 7 * DAY_MIN + 60,
    "month": 31 * DAY_MIN + 60,
    "monthday": DAY_MIN + 60,
    "quarter": 92 * DAY_MIN + 60,
    "year": 366 * DAY_MIN + 60,
}
"""Minutes that a total may last to belong to one key of a dimension; a day may have 25 hours."""
_STEPS = (("hour", 60), ("date", DAY_MIN + 60), ("week", 7 * DAY_MIN + 60))


def as_facts_table(intervals: pd.DataFrame) -> pd.DataFrame:
    """The totals with the columns that contacts are placed in time by.

    `created_at` is the start, `last_moment` just before the end, `lasts_min` the length.
    """
    table = intervals.copy(deep=False)
    starts, ends = (
        np.asarray(table[name], "M8[us]") for name in ("interval_start", "interval_end")
    )
    lasts = (ends - starts) / np.timedelta64(1, "m")
    table["created_at"] = table["interval_start"]
    table["lasts_min"] = lasts
    table["created_has_time"] = lasts <= _LONGEST["hour"]
    table["last_moment"] = table["interval_end"] - pd.Timedelta(microseconds=1)
    return table


def too_long(lasts_min: np.ndarray, dimension: str) -> np.ndarray:
    """Which totals last longer than one key of a time dimension. Shape (rows,)."""
    return lasts_min > _LONGEST[dimension]


def step_of(lasts_min: np.ndarray) -> str:
    """What the longest of the totals are by: hour, date, week or month."""
    longest = float(np.nanmax(lasts_min, initial=0.0))
    return next((step for step, most in _STEPS if longest <= most), "month")


def offered(view: View) -> np.ndarray:
    """Contacts offered in each interval; handled and abandoned where only they are told."""
    told = _counts(view, "offered")
    parts = _counts(view, "handled") + np.nan_to_num(_counts(view, "abandoned_count"))
    return np.where(np.isnan(told), parts, told)


def abandoned(view: View) -> np.ndarray:
    """Contacts that gave up in each interval, from their share where no file counts them."""
    if view.facts.feeds("abandoned_count") or not view.facts.feeds("abandonment_share"):
        return _counts(view, "abandoned_count")
    return _counts(view, "abandonment_share") * offered(view)


def handled(view: View) -> np.ndarray:
    """Contacts handled in each interval; offered less abandoned where that is not told."""
    told = _counts(view, "handled")
    return np.where(np.isnan(told), _counts(view, "offered") - abandoned(view), told)


def mean_of(view: View, name: str) -> np.ndarray:
    """A mean of each interval's contacts in seconds; NaN where it is not told."""
    return _counts(view, name)


def _counts(view: View, name: str) -> np.ndarray:
    values = view.get(name)
    return np.full(len(view), np.nan) if values is None else values
