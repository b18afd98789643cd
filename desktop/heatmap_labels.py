"""Names of a heatmap's dimensions and keys in the words of the current language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

import numpy as np
from PySide6.QtCore import QCoreApplication

from core.model.fields import FIELDS, custom_header
from core.model.measure import Heatmap
from desktop import formats
from desktop.words import language_place

_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_IN_SPEECH = ("year", "quarter", "month", "week", "date", "weekday", "monthday", "hour")
"""Dimensions of time in the order a sentence names them."""


def dimension_name(dimension: str) -> str:
    """The name of a dimension; a column that a file brought along keeps its header."""
    header = custom_header(dimension)
    if header is not None:
        return header
    times = {
        "weekday": QCoreApplication.translate("HeatmapPage", "Weekday"),
        "hour": QCoreApplication.translate("HeatmapPage", "Hour"),
        "monthday": QCoreApplication.translate("HeatmapPage", "Day of the month"),
        "date": QCoreApplication.translate("HeatmapPage", "Date"),
        "week": QCoreApplication.translate("HeatmapPage", "Week"),
        "month": QCoreApplication.translate("HeatmapPage", "Month"),
        "quarter": QCoreApplication.translate("HeatmapPage", "Quarter"),
        "year": QCoreApplication.translate("HeatmapPage", "Year"),
    }
    return times.get(dimension) or FIELDS[dimension].names[language_place()]


def measure_name(names: Mapping[str, tuple[str, str, str]], measure: str) -> str:
    """The name of a measure, capital first; KPIs are called as in the catalogue."""
    own = {
        "missed_share": QCoreApplication.translate("HeatmapPage", "Missed promises"),
        "load": QCoreApplication.translate("HeatmapPage", "Load"),
        "agents": QCoreApplication.translate("HeatmapPage", "Agents needed"),
    }
    name = own.get(measure) or (names[measure][language_place()] if measure in names else measure)
    return capital(name)


def weekday_place(key: str) -> int:
    """The weekday of a key, Monday = 0; keys are places or English names."""
    return int(key) if key.isdigit() else _WEEKDAYS.index(key[:3].lower())


def label(dimension: str, key: str) -> str:
    """A key at the head of a row or column."""
    if dimension == "weekday":
        return formats.weekday_name(weekday_place(key))
    if dimension == "hour":
        return str(int(key[:2]))
    if dimension in ("date", "week"):
        return formats.day(date.fromisoformat(key), year=False)
    if dimension == "month":
        return formats.month(date.fromisoformat(key if len(key) == 10 else f"{key}-01"))
    if dimension == "monthday":
        return str(int(key))
    if dimension == "quarter":
        text = QCoreApplication.translate("HeatmapPage", "Q{quarter} {year}")
        return text.format(year=key[:4], quarter=key[-1])
    if dimension == "year":
        return key
    return formats.group_name(dimension, key)


def long_label(dimension: str, key: str, *, short: bool = True) -> str:
    """A key inside a sentence: "14–15", "Tue 16 Mar 2026"."""
    if dimension == "hour":
        return formats.hour_span(int(key[:2]))
    if dimension == "weekday":
        return formats.weekday_name(weekday_place(key), short=short)
    if dimension == "monthday":
        text = QCoreApplication.translate("HeatmapPage", "day {day} of the month")
        return text.format(day=int(key))
    if dimension == "date":
        day = date.fromisoformat(key)
        return f"{formats.weekday_name(day.weekday())} {formats.day(day)}"
    if dimension == "week":
        first = date.fromisoformat(key)
        return formats.period(first, first + timedelta(days=7))
    return label(dimension, key)


def slot_name(first: tuple[str, str], second: tuple[str, str], *, short: bool = True) -> str:
    """Two keys in one breath, the day before the hour, a channel after a comma."""
    keys = dict((first, second))
    if keys.keys() == {"weekday", "week"}:
        monday = date.fromisoformat(keys["week"])
        day = monday + timedelta(days=weekday_place(keys["weekday"]))
        return long_label("date", day.isoformat(), short=short)
    order = {name: place for place, name in enumerate(_IN_SPEECH)}
    parts = sorted((first, second), key=lambda part: order.get(part[0], len(order)))
    names = [long_label(dimension, key, short=short) for dimension, key in parts]
    return (" " if parts[1][0] in order else ", ").join(names)


def capital(words: str) -> str:
    """Words at the start of a sentence."""
    return words[:1].upper() + words[1:]


def in_week_order(found: Heatmap) -> Heatmap:
    """The same map with its weekdays in the order the week runs where the user lives."""
    rows = _week_places(found.row_dimension, found.row_keys)
    columns = _week_places(found.column_dimension, found.column_keys)
    return replace(
        found,
        row_keys=tuple(found.row_keys[place] for place in rows),
        column_keys=tuple(found.column_keys[place] for place in columns),
        values=found.values[np.ix_(rows, columns)],
        counts=found.counts[np.ix_(rows, columns)],
        occurrences=found.occurrences[np.ix_(rows, columns)],
        row_totals=found.row_totals[rows],
        column_totals=found.column_totals[columns],
    )


def _week_places(dimension: str, keys: Sequence[str]) -> list[int]:
    places = list(range(len(keys)))
    if dimension != "weekday":
        return places
    order = formats.week_order()
    return sorted(places, key=lambda place: order.index(weekday_place(keys[place])))
