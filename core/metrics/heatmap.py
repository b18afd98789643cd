"""The grid of one measure over any two of hour, weekday, date, week, month and the categories."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

import numpy as np

from core.calendar import local_midnight, local_parts
from core.metrics.facts import NO_DAY, UNKNOWN, Facts
from core.metrics.measuring import known
from core.metrics.quantiles import grouped_mean, grouped_quantile
from core.metrics.satisfaction import satisfied_from
from core.metrics.selection import (
    EVERY_ROW,
    Rows,
    Selection,
    View,
    dimension_named,
    is_category,
    select,
    wanted_values,
)
from core.model.measure import Heatmap
from core.model.scenario import Filter
from core.problems import Note, Problem, note

WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
TIME_DIMENSIONS = ("hour", "weekday", "date", "week", "month")
_MONDAY = 4
"""Days from 1970-01-01 to the first Monday."""


@dataclass(frozen=True, slots=True)
class Axis:
    """One side of the grid: its keys and, for each contact in view, which key it falls on."""

    name: str
    keys: tuple[str, ...]
    codes: np.ndarray
    """Shape (contacts in view,); -1 for a contact without such a moment."""
    unit_codes: np.ndarray | None
    """Shape (units of the period,): the key of each day or hour; None for a category."""


def heatmap(
    facts: Facts, view: Filter, rows: str, columns: str, measure: str = "volume"
) -> Heatmap:
    """Grid of a measure by two dimensions of the creation moment or the categories.

    Volume is a count, share a share of all; the others are the KPI of each cell's contacts. A slot
    that never occurred in the period, or a cell without rows to compute from, is NaN. Totals are
    computed from the contacts. `occurrences` knows the days the clocks change.
    """
    if measure not in _MEASURES:
        raise Problem("heatmap_measure_unknown", measure=measure, known=tuple(_MEASURES))
    rows, columns = (dimension_named(facts, name, TIME_DIMENSIONS) for name in (rows, columns))
    selection = select(facts, view)
    reason = _refusal(selection, rows, columns, measure)
    hours = "hour" in (rows, columns)
    units = _units(selection, hours)
    seen = selection.created
    row_axis, column_axis = (_axis(name, seen, units, view) for name in (rows, columns))
    shape = (len(row_axis.keys), len(column_axis.keys))
    occurrences = _occurrences(row_axis, column_axis, units, shape)
    if reason is not None:
        return _empty(rows, columns, measure, row_axis, column_axis, occurrences, reason, len(seen))
    used, row_codes, column_codes = _placed(row_axis.codes, column_axis.codes)
    fill = _MEASURES[measure].fill(seen, used)
    cells = row_codes.astype(np.int32) * shape[1] + column_codes
    values, counts = fill(cells, shape[0] * shape[1])
    row_totals, _ = fill(row_codes, shape[0])
    column_totals, _ = fill(column_codes, shape[1])
    total, _ = fill(np.zeros(len(cells), np.int8), 1)
    values, counts = values.reshape(shape), counts.reshape(shape)
    if _MEASURES[measure].counts:
        values = np.where((occurrences > 0) | (counts > 0), values, np.nan)
    return Heatmap(
        rows,
        columns,
        measure,
        _MEASURES[measure].unit,
        row_axis.keys,
        column_axis.keys,
        values,
        counts,
        row_totals,
        column_totals,
        None if np.isnan(total[0]) else float(total[0]),
        occurrences,
        n=int(counts.sum()),
        undated=len(seen) - len(cells),
    )


def _placed(rows: np.ndarray, columns: np.ndarray) -> tuple[Rows, np.ndarray, np.ndarray]:
    """Which contacts fall on the grid at all, and their codes on both sides."""
    if not len(rows) or (rows.min() >= 0 and columns.min() >= 0):
        return EVERY_ROW, rows, columns
    used = np.flatnonzero((rows >= 0) & (columns >= 0))
    return used, rows[used], columns[used]


def _refusal(selection: Selection, rows: str, columns: str, measure: str) -> Note | None:
    wanted = (rows, columns)
    if any(name in TIME_DIMENSIONS for name in wanted) and not known(selection, "created_at"):
        if not selection.facts.rows and selection.facts.intervals is not None:
            return note("needs_contacts")
        return note("needs_column", field="created_at", fields=("created_at",))
    if "hour" in wanted and not selection.facts.hours_known:
        return note("needs_time_of_day")
    missing = [n for n in wanted if is_category(n) and selection.facts.dimension(n) is None]
    if missing:
        return note("needs_column", field=missing[0], fields=tuple(missing))
    fields = _MEASURES[measure].fields
    if fields and not _MEASURES[measure].fed(selection):
        return note("needs_column", field=fields[0], fields=fields)
    if measure == "frt" and not selection.facts.hours_known:
        return note("needs_time_of_day")
    return None


def _empty(
    rows: str,
    columns: str,
    measure: str,
    row_axis: Axis,
    column_axis: Axis,
    occurrences: np.ndarray,
    reason: Note,
    undated: int,
) -> Heatmap:
    shape = occurrences.shape
    return Heatmap(
        rows,
        columns,
        measure,
        _MEASURES[measure].unit,
        row_axis.keys,
        column_axis.keys,
        np.full(shape, np.nan),
        np.zeros(shape),
        np.full(shape[0], np.nan),
        np.full(shape[1], np.nan),
        None,
        occurrences,
        n=0,
        undated=undated,
        reason=reason,
    )


@dataclass(frozen=True, slots=True)
class _Units:
    """The days (or hours) of the period, each with how often it happened."""

    days: np.ndarray
    hours: np.ndarray
    times: np.ndarray


def _units(selection: Selection, hours: bool) -> _Units:
    start, end = selection.start, selection.end
    if start is None or end is None or end <= start:
        none = np.empty(0, np.int64)
        return _Units(none, none, none.astype(np.float64))
    if hours:
        return _hours_of(start, end, selection.facts.calendar.zone)
    days = np.arange(np.datetime64(start), np.datetime64(end)).astype(np.int64)
    return _Units(days, np.zeros(len(days), np.int64), np.ones(len(days)))


@lru_cache(maxsize=16)
def _hours_of(start: date, end: date, zone: str) -> _Units:
    """Every local hour from `start` to before `end` with how often it happened (0, 1 or 2)."""
    quarter = np.timedelta64(15, "m")
    moments = np.arange(local_midnight(start, zone), local_midnight(end, zone), quarter)
    parts = local_parts(moments, zone)
    first = np.datetime64(start).astype(np.int64)
    days = np.arange(first, np.datetime64(end).astype(np.int64))
    place = (parts.day.astype(np.int64) - first) * 24 + parts.hour
    times = np.bincount(place, minlength=len(days) * 24) / 4
    return _Units(np.repeat(days, 24), np.tile(np.arange(24), len(days)), times)


def _axis(name: str, seen: View, units: _Units, view: Filter) -> Axis:
    if is_category(name):
        return _category_axis(name, seen, view)
    if name == "hour":
        return Axis(name, tuple(f"{h:02}" for h in range(24)), seen["hour"], units.hours)
    if name == "weekday":
        return Axis(name, WEEKDAYS, seen["weekday"], (units.days + 3) % 7)
    days = seen["created_day"]
    dated = days != NO_DAY
    keys_of, code_of = _CALENDAR[name]
    if not len(units.days):
        return Axis(name, (), np.full(len(days), -1), units.days)
    first, last = code_of(units.days[[0, -1]])
    keys = keys_of(np.arange(first, last + 1))
    return Axis(name, keys, np.where(dated, code_of(days) - first, -1), code_of(units.days) - first)


def _category_axis(name: str, seen: View, view: Filter) -> Axis:
    dimension = seen.facts.dimension(name)
    if dimension is None:
        return Axis(name, (), np.full(len(seen), -1), None)
    chosen = wanted_values(view).get(name)
    codes = dimension.codes[seen.rows]
    counts = np.bincount(codes, minlength=len(dimension.labels))
    places = [p for p, label in enumerate(dimension.labels) if chosen is None or label in chosen]
    places.sort(key=lambda p: (dimension.labels[p] == UNKNOWN, -counts[p], dimension.labels[p]))
    position = np.full(len(dimension.labels), -1, dtype=np.int32)
    position[places] = np.arange(len(places))
    return Axis(name, tuple(dimension.labels[p] for p in places), position[codes], None)


def _iso(days: np.ndarray) -> tuple[str, ...]:
    return tuple(str(day) for day in days.astype("M8[D]"))


_CALENDAR: dict[
    str, tuple[Callable[[np.ndarray], tuple[str, ...]], Callable[[np.ndarray], np.ndarray]]
] = {
    "date": (_iso, lambda days: days),
    "week": (lambda weeks: _iso(weeks * 7 + _MONDAY), lambda days: (days - _MONDAY) // 7),
    "month": (
        lambda months: tuple(str(month) for month in months.astype("M8[M]")),
        lambda days: days.astype("M8[D]").astype("M8[M]").astype(np.int64),
    ),
}
"""Keys of a run of codes, and the code of each day since 1970-01-01."""


def _occurrences(rows: Axis, columns: Axis, units: _Units, shape: tuple[int, int]) -> np.ndarray:
    """How often each cell's slot happened in the period; 1 where no time is on either side."""
    if rows.unit_codes is None and columns.unit_codes is None:
        return np.ones(shape)
    row = np.zeros(len(units.days), np.int64) if rows.unit_codes is None else rows.unit_codes
    column = (
        np.zeros(len(units.days), np.int64) if columns.unit_codes is None else columns.unit_codes
    )
    height = 1 if rows.unit_codes is None else shape[0]
    width = 1 if columns.unit_codes is None else shape[1]
    times = np.bincount(row * width + column, weights=units.times, minlength=height * width)
    return np.broadcast_to(times.reshape(height, width), shape).copy()


Fill = Callable[[np.ndarray, int], tuple[np.ndarray, np.ndarray]]
"""(group of each placed contact, groups) → value and n of each group."""


def _volume(seen: View, used: Rows) -> Fill:
    def fill(codes: np.ndarray, groups: int) -> tuple[np.ndarray, np.ndarray]:
        counts = np.bincount(codes, minlength=groups).astype(np.float64)
        return counts, counts

    return fill


def _share(seen: View, used: Rows) -> Fill:
    def fill(codes: np.ndarray, groups: int) -> tuple[np.ndarray, np.ndarray]:
        counts = np.bincount(codes, minlength=groups).astype(np.float64)
        return (counts / len(codes) if len(codes) else np.full(groups, np.nan)), counts

    return fill


def _median_of(name: str) -> Callable[[View, Rows], Fill]:
    def prepare(seen: View, used: Rows) -> Fill:
        values = np.where(seen["counted"], seen[name], np.nan)[used]
        return grouped_quantile(np.where(values < 0, np.nan, values), 0.5)

    return prepare


def _mean_of(values_of: Callable[[View], np.ndarray]) -> Callable[[View, Rows], Fill]:
    def prepare(seen: View, used: Rows) -> Fill:
        return grouped_mean(np.where(seen["counted"], values_of(seen), np.nan)[used])

    return prepare


def _satisfied(seen: View) -> np.ndarray:
    answers = seen["csat"]
    return np.where(np.isnan(answers), np.nan, answers >= satisfied_from(seen.facts))


def _lost(seen: View) -> np.ndarray:
    abandoned = seen["call_abandoned"]
    offered = seen["inbound"] & ((abandoned == 1) | (seen["call_answered"] == 1))
    return np.where(offered, abandoned == 1, np.nan)


def _answer_wait(seen: View) -> np.ndarray:
    answered = seen["inbound"] & (seen["call_answered"] == 1)
    return np.where(answered, seen["wait_time"], np.nan)


def _handle_time(seen: View) -> np.ndarray:
    """Talk, hold and after-contact work, else the handle time column; NaN for the unanswered."""
    total = np.full(len(seen), np.nan)
    talk, whole = seen.get("talk_time"), seen.get("handle_time")
    if talk is not None:
        rest = [p for p in (seen.get("hold_time"), seen.get("wrap_time")) if p is not None]
        total = talk + sum(np.nan_to_num(part) for part in rest)
    if whole is not None:
        total = np.where(np.isnan(total), whole, total)
    answered = seen.get("call_answered")
    return total if answered is None else np.where(answered == 0, np.nan, total)


@dataclass(frozen=True, slots=True)
class _HeatMeasure:
    unit: str
    fill: Callable[[View, Rows], Fill]
    """Given the contacts in view and which of them are placed: the filler of any grouping."""
    fields: tuple[str, ...] = ()
    """Fields that would feed it, named when none does."""
    any_of: tuple[tuple[str, ...], ...] = ()
    """Sets of arrays, any of which is enough."""
    counts: bool = False
    """Whether a cell without contacts is a zero rather than "no data"."""

    def fed(self, selection: Selection) -> bool:
        """Whether the data hold what it is computed from."""
        return any(all(map(selection.facts.feeds, names)) for names in self.any_of)


_MEASURES: dict[str, _HeatMeasure] = {
    "volume": _HeatMeasure("count", _volume, counts=True),
    "share": _HeatMeasure("share", _share, counts=True),
    "frt": _HeatMeasure("s", _median_of("frt"), ("created_at", "first_response_at"), (("frt",),)),
    "full_resolution_time": _HeatMeasure(
        "s", _median_of("resolution"), ("created_at", "resolved_at"), (("resolution",),)
    ),
    "csat": _HeatMeasure("share", _mean_of(_satisfied), ("csat",), (("csat",),)),
    "aht": _HeatMeasure(
        "s", _mean_of(_handle_time), ("talk_time",), (("talk_time",), ("handle_time",))
    ),
    "asa": _HeatMeasure(
        "s", _mean_of(_answer_wait), ("wait_time", "answered"), (("wait_time", "call_answered"),)
    ),
    "abandonment_rate": _HeatMeasure(
        "share", _mean_of(_lost), ("answered",), (("call_abandoned",),)
    ),
}
MEASURES = tuple(_MEASURES)
"""What a heatmap can show."""
