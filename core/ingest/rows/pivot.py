"""Wide tables of totals: a row a day and a column an hour, or a row an hour and a column a day."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
import pyarrow as pa

from core.ingest.fields.vocabulary import plain
from core.ingest.rows.frames import column
from core.ingest.typed.cells import text_array
from core.ingest.typed.moment_formats import find_format
from core.ingest.typed.moments import GOOD, instants, read_moments
from core.ingest.typed.numbers import read_numbers
from core.ingest.typed.zones import to_utc
from core.model.dataset import ColumnMapping, Grain, Mapping
from core.problems import Problem, note

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from core.ingest.fields.evidence import ColumnEvidence
    from core.ingest.rows.contacts import TypedTable

FEWEST_HOURS = 6
FEWEST_DAYS = 5
_HOUR = re.compile(
    r"(?:h|hour|hora|ora)?[\s_]*(\d{1,2})(?:[:.h](\d{2})?)?(?::00)?\s*(am|pm|h|hs|hrs)?"
    r"(?:\s*(?:-|to|a|alle|–)\s*\d{1,2}(?:[:.h]\d{0,2})?(?::\d{2})?\s*(?:am|pm|h|hs)?)?"
)
_HOURS_BESIDE = frozenset(
    ["hour", "hora", "ora", "time", "interval", "from", "franja", "fascia", "fascia oraria"]
)


@dataclass(frozen=True, slots=True)
class Wide:
    """How a wide table is laid out."""

    beside: str
    """Header of the column with the days, or with the hours when days run across."""
    across: tuple[str, ...]
    """Headers of the columns that hold counts."""
    days_across: bool = False


def minute_of(header: str) -> int | None:
    """Minutes after midnight that a header names (8, 08:30, 8-9, 8 am, H08), or None."""
    found = _HOUR.fullmatch(plain(re.sub(r"\s*\(\d+\)$", "", header)))
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    if found[3] in ("am", "pm"):
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if found[3] == "pm" else 0)
    return hour * 60 + minute if 0 <= hour < 24 and minute < 60 else None


def wide_layout(columns: Sequence[ColumnEvidence]) -> Wide | None:
    """The layout of a table of hours and days, or None when it is none."""
    timed = [(c.header, minute_of(c.header)) for c in columns]
    hours = [header for header, minute in timed if minute is not None]
    minutes = [minute for _, minute in timed if minute is not None]
    if len(hours) >= FEWEST_HOURS and all(np.diff(minutes) > 0):
        counts = [c for c in columns if c.header in hours]
        rest = [c for c in columns if c.header not in hours]
        days = [c for c in rest if c.moment is not None]
        if days and _all_numbers(counts):
            return Wide(days[0].header, tuple(hours))
    return _days_across(columns)


def _days_across(columns: Sequence[ColumnEvidence]) -> Wide | None:
    beside = next((c for c in columns if _names_hours(c)), None)
    if beside is None:
        return None
    others = [c for c in columns if c is not beside]
    dated = [c for c in others if re.match(r"\d{1,4}[-/.]\d", c.header)]
    found = find_format(pa.array([c.header for c in dated]), [c.header for c in dated])
    if len(dated) < FEWEST_DAYS or found is None or found.format is None:
        return None
    return (
        Wide(beside.header, tuple(c.header for c in dated), True) if _all_numbers(dated) else None
    )


def _names_hours(candidate: ColumnEvidence) -> bool:
    values = candidate.values
    named = candidate.name.key in _HOURS_BESIDE or candidate.position == 0
    return named and len(values) >= FEWEST_HOURS and all(minute_of(v) is not None for v in values)


def _all_numbers(counts: Sequence[ColumnEvidence]) -> bool:
    filled = [c for c in counts if c.values]
    return bool(filled) and float(np.mean([c.number_share for c in filled])) >= 0.9


def pivot_mapping(mapped: Mapping, wide: Wide, day: ColumnMapping) -> Mapping:
    """The mapping of a wide table: where days or hours stand, and the first column of counts."""
    why = note("grain_pivot", column=wide.beside, first=wide.across[0], last=wide.across[-1])
    counts = ColumnMapping("offered", wide.across[0], 0.9, why=why)
    return replace(mapped, grain=Grain.PIVOT, columns=(day, counts))


def across_of(mapping: Mapping) -> Wide:
    """The layout that a pivot mapping means, from its headers alone."""
    start = mapping.of("interval_start")
    if start is None:
        raise Problem("pivot_without_days")
    hours = tuple(h for h in mapping.header if minute_of(h) is not None and h != start.column)
    if start.format != HOURS_BESIDE:
        if not hours:
            raise Problem("pivot_without_hours", column=start.column)
        return Wide(start.column, hours)
    days = tuple(h for h in mapping.header if re.match(r"\d{1,4}[-/.]\d", h))
    if not days:
        raise Problem("pivot_without_days")
    return Wide(start.column, days, True)


HOURS_BESIDE = "hours"
"""Format of an interval column that holds hours while the days run across."""


def unpivoted(typed: TypedTable) -> pd.DataFrame:
    """One row for each day and hour that has a count, in order of time.

    A cell that is no number, or below zero, is listed and left out; an empty cell is no interval.
    """
    wide = across_of(typed.mapping)
    starts, rows, values = _cells(typed, wide)
    zone = typed.mapping.zone
    if zone:
        starts, _, _ = to_utc(starts, zone)
    order = np.argsort(starts, kind="stable")
    table = pd.DataFrame(
        {
            "interval_start": pd.Series(starts[order].astype("M8[us]")).dt.tz_localize("UTC"),
            "offered": values[order],
        }
    )
    for name in ("team", "channel", "topic"):
        if name in typed.columns:
            held = column(pd.DataFrame({name: typed.columns[name]}), name)
            table[name] = held.iloc[rows[order]].reset_index(drop=True)
    return table


def _cells(
    typed: TypedTable, wide: Wide
) -> tuple[NDArray[np.datetime64], NDArray[np.int64], NDArray[np.float64]]:
    """Start on the local clock, row of the table and count of every filled cell."""
    raw, keep = typed.raw, ~typed.ledger.dropped
    beside, across = _beside(typed, wide), _across(wide)
    keep &= ~np.isnat(beside)
    starts: list[NDArray[np.datetime64]] = []
    places: list[NDArray[np.int64]] = []
    counts: list[NDArray[np.float64]] = []
    for header, offset in zip(wide.across, across, strict=True):
        read = read_numbers(text_array(raw.columns[raw.header.index(header)]))
        typed.ledger.blank_cells(np.flatnonzero(read.unreadable), header, "number_unreadable")
        typed.ledger.blank_cells(np.flatnonzero(read.values < 0), header, "number_negative")
        filled = np.flatnonzero(keep & (read.values >= 0))
        starts.append(beside[filled] + offset)
        places.append(filled)
        counts.append(read.values[filled])
    return np.concatenate(starts), np.concatenate(places), np.concatenate(counts)


def _across(wide: Wide) -> list[np.timedelta64]:
    """What each column of counts adds to the start of its row."""
    if not wide.days_across:
        return [np.timedelta64(minute_of(h) or 0, "m").astype("m8[us]") for h in wide.across]
    headers = list(wide.across)
    found = find_format(pa.array(headers), headers)
    if found is None or found.format is None:
        raise Problem("pivot_without_days")
    read = read_moments(pa.array(headers), found.format)
    days = np.where(read.state == GOOD, read.values, np.datetime64("NaT"))
    return list(days.astype("M8[us]") - np.datetime64(0, "us"))


def _beside(typed: TypedTable, wide: Wide) -> NDArray[np.datetime64]:
    """The start that the column beside the counts gives each row, on the local clock."""
    if not wide.days_across:
        return instants(typed.columns["interval_start"])
    cells = text_array(typed.raw.columns[typed.raw.header.index(wide.beside)]).to_pylist()
    minutes = [minute_of(cell) for cell in cells]
    unreadable = np.flatnonzero([minute is None for minute in minutes])
    typed.ledger.drop_rows(unreadable, wide.beside, "date_unreadable")
    offsets = [np.timedelta64("NaT") if m is None else np.timedelta64(m, "m") for m in minutes]
    return np.datetime64(0, "us") + np.array(offsets, dtype="m8[us]")
