"""Two periods as one map: what each slot has more or less of than before."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np

from core.metrics.heatmap_axes import TIME_DIMENSIONS
from core.model.measure import Heatmap
from core.problems import Problem

RECURRING = ("hour", "weekday", "monthday")
"""Dimensions of time whose keys are the same in every period."""
DAYS = ("weekday", "monthday")


@dataclass(frozen=True, slots=True)
class HeatmapDifference:
    """Two heatmaps of the same slots, a period and the one it is held against.

    `values`, `row_totals` and `column_totals` are now less before: counts each time the slot
    occurred, so that a month with five Mondays is not busier; shares in points (0–1); the rest in
    its unit. NaN where either period has no data.
    """

    now: Heatmap
    before: Heatmap
    values: np.ndarray = field(repr=False)
    row_totals: np.ndarray = field(repr=False)
    column_totals: np.ndarray = field(repr=False)
    total: float | None
    """The whole, in the same way: counts a day, shares in points."""
    per_occurrence: bool
    """Whether counts were divided by how often their slot occurred."""

    def __post_init__(self) -> None:
        for array in (self.values, self.row_totals, self.column_totals):
            array.setflags(write=False)


def difference(now: Heatmap, before: Heatmap, days: tuple[int, int]) -> HeatmapDifference:
    """What each slot of `now` has more than in `before`; keys of both periods are shown.

    `days` are the calendar days of both periods: without a slot of time, counts are a day's.
    Raises Problem("difference_needs_recurring") for dates, weeks and months: no key of theirs is
    in both periods.
    """
    for name in (now.row_dimension, now.column_dimension):
        if name in TIME_DIMENSIONS and name not in RECURRING:
            raise Problem("difference_needs_recurring", dimension=name)
    rows, columns = (
        _merged(now.row_keys, before.row_keys),
        _merged(now.column_keys, before.column_keys),
    )
    now, before = _on(now, rows, columns), _on(before, rows, columns)
    counts = now.measure == "volume"
    if counts:
        now, before = _open_as(now, before), _open_as(before, now)
    parts = (
        (_rates(now, days[0]), _rates(before, days[1])) if counts else (_plain(now), _plain(before))
    )
    later, earlier = parts
    whole = later[3] - earlier[3]
    return HeatmapDifference(
        now,
        before,
        later[0] - earlier[0],
        later[1] - earlier[1],
        later[2] - earlier[2],
        None if np.isnan(whole) else whole,
        counts,
    )


def _open_as(found: Heatmap, other: Heatmap) -> Heatmap:
    """Hours closed in one period are none in it where the other had contacts then."""
    told = np.isnan(found.values) & ~np.isnan(other.values) & (found.occurrences > 0)
    return replace(found, values=np.where(told, 0.0, found.values)) if told.any() else found


Parts = tuple[np.ndarray, np.ndarray, np.ndarray, float]


def _plain(found: Heatmap) -> Parts:
    whole = np.nan if found.total is None else found.total
    return found.values, found.row_totals, found.column_totals, whole


def _rates(found: Heatmap, days: int) -> Parts:
    """Contacts each time: a cell by its slot, a total by its days, the whole by all days."""
    if not {found.row_dimension, found.column_dimension} & set(RECURRING):
        found = replace(found, occurrences=np.full(found.values.shape, float(days)))
    return (
        _each(found.values, found.occurrences),
        _each(found.row_totals, _occurred(found, of_rows=True)),
        _each(found.column_totals, _occurred(found, of_rows=False)),
        np.nan if found.total is None or not days else found.total / days,
    )


def _occurred(found: Heatmap, *, of_rows: bool) -> np.ndarray:
    """How many times a row (or column) came round: its days where the other side parts them."""
    other = found.column_dimension if of_rows else found.row_dimension
    axis = 1 if of_rows else 0
    times = found.occurrences
    return times.sum(axis=axis) if other in DAYS else times.max(axis=axis, initial=0.0)


def _each(counts: np.ndarray, times: np.ndarray) -> np.ndarray:
    return np.divide(counts, times, out=np.full(np.shape(counts), np.nan), where=times > 0)


def _merged(first: tuple[str, ...], second: tuple[str, ...]) -> tuple[str, ...]:
    return (*first, *(key for key in second if key not in first))


def _on(found: Heatmap, rows: tuple[str, ...], columns: tuple[str, ...]) -> Heatmap:
    """The same map on more keys; where it counts contacts, a key it lacks had none."""
    if found.row_keys == rows and found.column_keys == columns:
        return found
    absent = 0.0 if found.measure in ("volume", "share") else np.nan
    row = [found.row_keys.index(key) if key in found.row_keys else -1 for key in rows]
    column = [found.column_keys.index(key) if key in found.column_keys else -1 for key in columns]
    values = _spread(_spread(found.values, row, absent).T, column, absent).T
    counts = _spread(_spread(found.counts, row, 0.0).T, column, 0.0).T
    return replace(
        found,
        row_keys=rows,
        column_keys=columns,
        values=values,
        counts=counts,
        row_totals=_spread(found.row_totals, row, absent),
        column_totals=_spread(found.column_totals, column, absent),
        occurrences=_occurrences_on(found.occurrences, row, column),
    )


def _spread(array: np.ndarray, places: list[int], absent: float) -> np.ndarray:
    found = np.full((len(places), *array.shape[1:]), absent)
    for place, old in enumerate(places):
        if old >= 0:
            found[place] = array[old]
    return found


def _occurrences_on(times: np.ndarray, row: list[int], column: list[int]) -> np.ndarray:
    """A category that the period lacks still had its hours and days, as every other one."""
    wide = np.broadcast_to(times.max(axis=0, initial=0.0), (len(row), times.shape[1])).copy()
    for place, old in enumerate(row):
        if old >= 0:
            wide[place] = times[old]
    full = np.broadcast_to(wide.max(axis=1, initial=0.0)[:, None], (len(row), len(column))).copy()
    for place, old in enumerate(column):
        if old >= 0:
            full[:, place] = wide[:, old]
    return full
