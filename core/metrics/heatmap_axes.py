"""The sides of a heatmap: keys of time and of categories, and where each row falls."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

import numpy as np

from core.calendar import local_midnight, local_parts
from core.metrics.facts import NO_DAY, UNKNOWN
from core.metrics.interval_facts import offered, too_long
from core.metrics.selection import Selection, is_category, wanted_values
from core.metrics.tags import several_tags, tagged
from core.metrics.view import EVERY_ROW, Rows, View
from core.model.scenario import Filter

WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
TIME_DIMENSIONS = ("hour", "weekday", "monthday", "date", "week", "month", "quarter", "year")
_MONDAY = 4
"""Days from 1970-01-01 to the first Monday."""


@dataclass(frozen=True, slots=True)
class Axis:
    """One side of the grid: its keys and, for each row in view, which key it falls on."""

    name: str
    keys: tuple[str, ...]
    codes: np.ndarray
    """Shape (rows in view,); -1 for a row without such a moment."""
    unit_codes: np.ndarray | None
    """Shape (units of the period,): the key of each day or hour; None for a category."""


@dataclass(frozen=True, slots=True)
class Counted:
    """The contacts in view, then the totals by interval in view."""

    contacts_view: View
    totals_view: View | None = None

    @property
    def views(self) -> list[View]:
        """The views whose rows are placed, one under the other."""
        return [self.contacts_view, *([self.totals_view] if self.totals_view else [])]

    def contacts(self, used: Rows = EVERY_ROW) -> float:
        """Contacts behind the used rows; a total stands for as many as it says were offered."""
        weights = self.weights()
        if weights is None:
            return float(len(self.contacts_view) if isinstance(used, slice) else len(used))
        return float(weights[used].sum())

    def weights(self) -> np.ndarray | None:
        """Contacts that each row stands for; None where each stands for itself."""
        if self.totals_view is None:
            return None
        ones = np.ones(len(self.contacts_view))
        return np.concatenate([ones, np.nan_to_num(offered(self.totals_view))])


@dataclass(frozen=True, slots=True)
class Units:
    """The days (or hours) of the period, each with how often it happened."""

    days: np.ndarray
    hours: np.ndarray
    times: np.ndarray


def units_of(selection: Selection, view: Filter, hours: bool) -> Units:
    """The days of the period in view, or its hours; those of wanted weekdays, months, … alone."""
    units = _units_of(selection, hours)
    kept = np.ones(len(units.days), np.bool_)
    nobody = Counted(View(selection.facts, np.empty(0, np.int64)))
    for name, wanted in wanted_values(view).items():
        if is_category(name) or (name == "hour" and not hours):
            continue
        codes = _only(_time_axis(name, nobody, units), wanted).unit_codes
        kept &= np.ones(len(kept), np.bool_) if codes is None else codes >= 0
    if kept.all():
        return units
    return Units(units.days[kept], units.hours[kept], units.times[kept])


def _units_of(selection: Selection, hours: bool) -> Units:
    start, end = selection.start, selection.end
    if start is None or end is None or end <= start:
        none = np.empty(0, np.int64)
        return Units(none, none, none.astype(np.float64))
    if hours:
        return _hours_of(start, end, selection.facts.calendar.zone)
    days = np.arange(np.datetime64(start), np.datetime64(end)).astype(np.int64)
    return Units(days, np.zeros(len(days), np.int64), np.ones(len(days)))


@lru_cache(maxsize=16)
def _hours_of(start: date, end: date, zone: str) -> Units:
    """Every local hour from `start` to before `end` with how often it happened (0, 1 or 2)."""
    quarter = np.timedelta64(15, "m")
    moments = np.arange(local_midnight(start, zone), local_midnight(end, zone), quarter)
    parts = local_parts(moments, zone)
    first = np.datetime64(start).astype(np.int64)
    days = np.arange(first, np.datetime64(end).astype(np.int64))
    place = (parts.day.astype(np.int64) - first) * 24 + parts.hour
    times = np.bincount(place, minlength=len(days) * 24) / 4
    return Units(np.repeat(days, 24), np.tile(np.arange(24), len(days)), times)


def axis_of(name: str, counted: Counted, units: Units, view: Filter) -> Axis:
    """One side of the grid: the keys in the period, or the values of a category in view."""
    if is_category(name):
        return _category_axis(name, counted, view)
    return _only(_time_axis(name, counted, units), wanted_values(view).get(name))


def _only(axis: Axis, wanted: tuple[str, ...] | None) -> Axis:
    """The same side with the wanted keys alone."""
    if wanted is None or axis.unit_codes is None:
        return axis
    places = [place for place, key in enumerate(axis.keys) if key in wanted]
    position = np.full(len(axis.keys) + 1, -1)
    position[places] = np.arange(len(places))
    keys = tuple(axis.keys[place] for place in places)
    return Axis(axis.name, keys, position[axis.codes], position[axis.unit_codes])


def _time_axis(name: str, counted: Counted, units: Units) -> Axis:
    """One side of time: its keys in the period and where rows, days and hours fall."""
    if name == "hour":
        keys = tuple(f"{h:02}" for h in range(24))
        return Axis(name, keys, _placed_in_time(name, counted, "hour"), units.hours)
    if name == "weekday":
        codes = _placed_in_time(name, counted, "weekday")
        return Axis(name, WEEKDAYS, codes, (units.days + 3) % 7)
    if name == "monthday":
        keys = tuple(f"{day:02}" for day in range(1, 32))
        days = _placed_in_time(name, counted, "created_day", NO_DAY)
        codes = np.where(days == NO_DAY, -1, _day_of_month(days))
        return Axis(name, keys, codes, _day_of_month(units.days))
    days = _placed_in_time(name, counted, "created_day", NO_DAY)
    dated = days != NO_DAY
    keys_of, code_of = _CALENDAR[name]
    if not len(units.days):
        return Axis(name, (), np.full(len(days), -1), units.days)
    first, last = code_of(units.days[[0, -1]])
    keys = keys_of(np.arange(first, last + 1))
    return Axis(name, keys, np.where(dated, code_of(days) - first, -1), code_of(units.days) - first)


def _placed_in_time(name: str, counted: Counted, array: str, nowhere: int = -1) -> np.ndarray:
    """An array over all rows, `nowhere` for totals that last longer than a key of the axis."""
    own = counted.contacts_view[array]
    totals = counted.totals_view
    if totals is None:
        return own
    spread = np.where(too_long(totals["lasts_min"], name), nowhere, totals[array])
    return np.concatenate([own, spread])


def _category_axis(name: str, counted: Counted, view: Filter) -> Axis:
    """The values of a category, those of most contacts first, the unknown last."""
    labels: dict[str, int] = {}
    parts: list[np.ndarray] = []
    for seen in counted.views:
        dimension = seen.facts.dimension(name)
        own = (UNKNOWN,) if dimension is None else dimension.labels
        recode = np.array([labels.setdefault(label, len(labels)) for label in own], np.int32)
        codes = np.zeros(len(seen), np.int32) if dimension is None else dimension.codes[seen.rows]
        parts.append(recode[codes] if len(own) else codes)
    codes, names = np.concatenate(parts), tuple(labels)
    chosen = wanted_values(view).get(name)
    counts = np.bincount(codes, counted.weights(), minlength=len(names))
    places = [p for p, label in enumerate(names) if chosen is None or label in chosen]
    places = [p for p in places if counts[p] or names[p] != UNKNOWN]
    places.sort(key=lambda p: (names[p] == UNKNOWN, -counts[p], names[p]))
    position = np.full(max(len(names), 1), -1, dtype=np.int32)
    position[places] = np.arange(len(places))
    return Axis(name, tuple(names[p] for p in places), position[codes], None)


def tag_axis(name: str, counted: Counted, view: Filter) -> tuple[Axis, np.ndarray] | None:
    """The tags of a dimension, and which row each line is; None where no row has several.

    A row with several tags is as many lines, each with its tag; a total is one line.
    """
    facts = counted.contacts_view.facts
    held = facts.dimension(name)
    if held is None or several_tags(facts, name) is None:
        return None
    found = tagged(held, counted.contacts_view.codes(name))
    labels, tags, lines = list(found.labels), found.tags, found.rows
    totals = counted.totals_view
    if totals is not None:
        apart = totals.facts.dimension(name)
        own = (UNKNOWN,) if apart is None else apart.labels
        labels += [label for label in own if label not in labels]
        recode = np.array([labels.index(label) for label in own], np.int64)
        codes = np.zeros(len(totals), np.int64) if apart is None else apart.codes[totals.rows]
        tags = np.concatenate([tags, recode[codes]])
        first = len(counted.contacts_view)
        lines = np.concatenate([lines, np.arange(first, first + len(totals))])
    weights = counted.weights()
    counts = np.bincount(tags, None if weights is None else weights[lines], minlength=len(labels))
    chosen = wanted_values(view).get(name)
    places = [
        place
        for place, label in enumerate(labels)
        if (chosen is None or label in chosen) and (counts[place] or label != UNKNOWN)
    ]
    order = sorted(places, key=lambda p: (labels[p] == UNKNOWN, -float(counts[p]), labels[p]))
    position = np.full(len(labels), -1, np.int32)
    position[order] = np.arange(len(order))
    return Axis(name, tuple(labels[p] for p in order), position[tags], None), lines


def _day_of_month(days: np.ndarray) -> np.ndarray:
    """Place of each day since 1970-01-01 in its month, 0 for the first."""
    dates = days.astype("M8[D]")
    return (dates - dates.astype("M8[M]").astype("M8[D]")).astype(np.int64)


def _iso(days: np.ndarray) -> tuple[str, ...]:
    return tuple(str(day) for day in days.astype("M8[D]"))


def _month_of(days: np.ndarray) -> np.ndarray:
    return days.astype("M8[D]").astype("M8[M]").astype(np.int64)


_CALENDAR: dict[
    str, tuple[Callable[[np.ndarray], tuple[str, ...]], Callable[[np.ndarray], np.ndarray]]
] = {
    "date": (_iso, lambda days: days),
    "week": (lambda weeks: _iso(weeks * 7 + _MONDAY), lambda days: (days - _MONDAY) // 7),
    "month": (
        lambda months: tuple(str(month) for month in months.astype("M8[M]")),
        lambda days: _month_of(days),
    ),
    "quarter": (
        lambda quarters: tuple(f"{1970 + q // 4}-Q{q % 4 + 1}" for q in quarters.tolist()),
        lambda days: _month_of(days) // 3,
    ),
    "year": (
        lambda years: tuple(str(1970 + year) for year in years.tolist()),
        lambda days: _month_of(days) // 12,
    ),
}
"""Keys of a run of codes, and the code of each day since 1970-01-01."""


def occurrences_of(rows: Axis, columns: Axis, units: Units, shape: tuple[int, int]) -> np.ndarray:
    """How often each cell's slot happened in the period; 1 where no time is on either side."""
    if rows.unit_codes is None and columns.unit_codes is None:
        return np.ones(shape)
    row = np.zeros(len(units.days), np.int64) if rows.unit_codes is None else rows.unit_codes
    column = (
        np.zeros(len(units.days), np.int64) if columns.unit_codes is None else columns.unit_codes
    )
    height = 1 if rows.unit_codes is None else shape[0]
    width = 1 if columns.unit_codes is None else shape[1]
    here = (row >= 0) & (column >= 0)
    cells = (row * width + column)[here]
    times = np.bincount(cells, weights=units.times[here], minlength=height * width)
    return np.broadcast_to(times.reshape(height, width), shape).copy()
