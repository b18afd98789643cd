"""Columns of moments of a table: UTC values, what was no moment, and what to say about them."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
import pyarrow as pa

from core.ingest.fields.vocabulary import is_null
from core.ingest.typed.cells import distinct, sample_rows, sample_values, text_array
from core.ingest.typed.moment_formats import find_format, spoken_readings
from core.ingest.typed.moment_layouts import day_order
from core.ingest.typed.moments import GOOD, MISSING, SENTINEL, UNREADABLE, Moments, read_moments
from core.ingest.typed.zones import ABBREVIATIONS, abbreviated_offset, each_to_utc, to_utc
from core.model.fields import FIELDS, FieldType
from core.problems import Note, Problem, note

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from core.ingest.rows.contacts import TypedTable
    from core.model.dataset import ColumnMapping, Mapping

KEY_MOMENTS = ("created_at", "event_at", "message_at", "interval_start", "cost_month")
"""Moments without which a row cannot be placed: unreadable, the whole row is set aside."""
_AHEAD = frozenset({"due_at", "customer_deadline", "cost_month", "interval_start"})
"""Moments that may lie in the future."""
_DAY_US = 86_400_000_000
_YEAR = np.timedelta64(366, "D")
_LEAST_FOR_FAR = 50
_LEAST_LEFT_OVER = 5
_TIME = re.compile(
    r"(?:\d{4}-\d{2}-\d{2}[T ])?(\d{1,2})(?:[:.h](\d{2})(?:[:.](\d{2})(?:[.,](\d+))?)?)?"
    r"\s?(?:([ap])\.?\s?m\.?)?(?:\s?(?:hrs?|hs|uhr|h))?",
    re.IGNORECASE,
)


def read_moment_column(
    table: TypedTable, column: ColumnMapping, cells: pa.Array, preview: bool
) -> None:
    """Put a column of moments into the table; Problem where its layout is an open question."""
    if column.format is None:
        if column.alternatives:
            _ask(table, column, cells, preview)
        table.columns[column.field] = _utc_series(np.full(len(cells), "NaT", "datetime64[us]"))
        if column.field in KEY_MOMENTS:
            table.has_time = np.zeros(len(cells), bool)
        return
    read = read_moments(cells, column.format, table.mapping.zone)
    if column.time_column:
        read = _with_time(table, read, column.time_column)
    _set_aside(table, column, read)
    values = _in_utc(table, column, read)
    table.notes.extend(_remarks(table, column, read, values))
    table.columns[column.field] = _utc_series(values)
    if column.field in (*KEY_MOMENTS, "answered_at"):
        table.has_time = _hours_known(table, column, read)


def zones_mixed(mapping: Mapping) -> list[Note]:
    """A remark when some moments carry a zone and others need one that nobody gave."""
    moments = [c for c in mapping.columns if FIELDS[c.field].type is FieldType.MOMENT and c.format]
    zoned = tuple(c.column for c in moments if "%z" in str(c.format) or c.zone_column)
    bare = tuple(c.column for c in moments if c.column not in zoned)
    if mapping.zone is not None or not zoned or not bare:
        return []
    return [note("zones_mixed", zoned=zoned, bare=bare)]


def _ask(table: TypedTable, column: ColumnMapping, cells: pa.Array, preview: bool) -> None:
    filled = dict.fromkeys(v.strip() for v in cells[:2000].to_pylist() if not is_null(v))
    shown = [value for value in filled if _differs(value, column.alternatives)][:3]
    particulars = {
        "column": column.column, "file": table.raw.source_name,
        "samples": spoken_readings(shown or list(filled)[:3], column.alternatives),
        "formats": ", ".join(column.alternatives),
    }  # fmt: skip
    if not preview:
        raise Problem("date_order_ambiguous", **particulars)
    table.notes.append(note("date_order_ambiguous", **particulars))


def _differs(value: str, layouts: tuple[str, ...]) -> bool:
    numbers = re.findall(r"\d+", value)
    return len(layouts) > 1 and len(numbers) > 1 and int(numbers[0]) != int(numbers[1])


def _utc_series(values: NDArray[np.datetime64]) -> pd.Series:
    micros = values.astype("datetime64[us]", copy=False)
    return pd.Series(micros, dtype=pd.DatetimeTZDtype("us", "UTC"))


def _in_utc(table: TypedTable, column: ColumnMapping, read: Moments) -> NDArray[np.datetime64]:
    """The moments in UTC: by the offset in the cell, the zone of the row, or that of the file."""
    values = read.values
    if "%z" in (column.format or ""):
        return values
    zone = table.mapping.zone
    repeated = skipped = 0
    if column.zone_column:
        values, repeated, skipped = _by_row(table, column, values, zone)
    elif zone:
        values, repeated, skipped = to_utc(values, zone)
    if repeated or skipped:
        table.notes.append(
            note("clock_change_times", column=column.column, repeated=repeated, skipped=skipped)
        )
    return values


def _by_row(
    table: TypedTable, column: ColumnMapping, values: NDArray[np.datetime64], zone: str | None
) -> tuple[NDArray[np.datetime64], int, int]:
    header = column.zone_column or ""
    if header not in table.raw.header:
        raise Problem("column_missing", column=header, field="zone", file=table.raw.source_name)
    parts = distinct(text_array(table.raw.columns[table.raw.header.index(header)]))
    out, unknown, repeated, skipped = each_to_utc(values, parts.values, parts.codes)
    unknown &= ~np.isnat(values)
    if unknown.any():
        if zone:
            out[unknown], twice, never = to_utc(values[unknown], zone)
            repeated, skipped = repeated + twice, skipped + never
        table.notes.append(
            note("zone_of_row_unknown", column=header, rows=int(unknown.sum()), zone=zone or "UTC")
        )
    return out, repeated, skipped


def _remarks(
    table: TypedTable, column: ColumnMapping, read: Moments, values: NDArray[np.datetime64]
) -> list[Note]:
    """Abbreviations with several meanings, moments in the future and far from all the others."""
    out: list[Note] = []
    if read.doubtful:
        shown = ", ".join(
            f"{name} = UTC{abbreviated_offset(name, table.mapping.zone):+g}"
            for name in read.doubtful
            if name in ABBREVIATIONS
        )
        out.append(note("zone_abbreviation_doubtful", column=column.column, readings=shown))
    known = ~np.isnat(values)
    if not known.any():
        return out
    out += _swapped(table, column, read)
    if column.field not in _AHEAD:
        tomorrow = np.datetime64(datetime.now(UTC).replace(tzinfo=None), "us") + np.timedelta64(
            1, "D"
        )
        if (values > tomorrow).any():
            out += _listed(table, column, "dates_in_future", np.flatnonzero(values > tomorrow))
    return out + _listed(table, column, "dates_far_from_rest", _far(values, known))


def _swapped(table: TypedTable, column: ColumnMapping, read: Moments) -> list[Note]:
    """A remark where a spreadsheet took days for months in every date where it could.

    Then the dates it understood have no day above 12, and those it left as text have no other.
    """
    rows = np.flatnonzero(read.state == UNREADABLE)
    if len(rows) < _LEAST_LEFT_OVER:
        return []
    cells = text_array(table.raw.columns[table.raw.header.index(column.column)])
    rest = cells.take(pa.array(rows))
    found = find_format(rest, sample_values(rest))
    layouts = (column.format or "", (found.format if found else None) or "")
    ordered = [bool(day_order(layout)) for layout in layouts]
    if sum(ordered) != 1 or not all(layouts):
        return []
    days = [_days_of_month(read), _days_of_month(read_moments(rest, layouts[1]))]
    left, real = days if ordered[0] else days[::-1]
    if len(left) < _LEAST_LEFT_OVER or left.min() <= 12 or not len(real) or real.max() > 12:
        return []
    example = cells[int(np.flatnonzero(read.state == GOOD)[0])] if ordered[0] else rest[0]
    return [
        note(
            "dates_swapped", column=column.column, rows=len(real), left=len(left),
            example=example.as_py().strip(),
        )
    ]  # fmt: skip


def _days_of_month(read: Moments) -> NDArray[np.int64]:
    days = read.values[read.state == GOOD].astype("datetime64[D]")
    return (days - days.astype("datetime64[M]")).astype(np.int64) + 1


def _far(values: NDArray[np.datetime64], known: NDArray[np.bool_]) -> NDArray[np.int64]:
    """Rows a year and more than twice the length of nine tenths of the file away from those."""
    held = values if known.all() else values[known]
    if len(held) < _LEAST_FOR_FAR:
        return np.zeros(0, np.int64)
    first, last = held.min(), held.max()
    numbers = held[sample_rows(len(held), 50_000)].astype(np.int64)
    low, high = np.quantile(numbers, (0.05, 0.95)).astype(np.int64).astype("datetime64[us]")
    margin = np.maximum(2 * (high - low), _YEAR)
    if first >= low - margin and last <= high + margin:
        return np.zeros(0, np.int64)
    return np.flatnonzero(known & ((values < low - margin) | (values > high + margin)))


def _listed(
    table: TypedTable, column: ColumnMapping, code: str, rows: NDArray[np.int64]
) -> list[Note]:
    """A remark that counts rows and shows the first of them; none without rows."""
    if not len(rows):
        return []
    cells = text_array(table.raw.columns[table.raw.header.index(column.column)])
    shown = cells.take(pa.array(rows[:5])).to_pylist()
    numbers = (int(table.raw.row_numbers[row]) for row in rows[:5])
    examples = "; ".join(f"{row}: {cell}" for row, cell in zip(numbers, shown, strict=True))
    return [note(code, column=column.column, rows=len(rows), examples=examples)]


def _with_time(table: TypedTable, read: Moments, header: str) -> Moments:
    """Add the time of day of a second column; a blank time leaves a day without an hour."""
    if header not in table.raw.header:
        raise Problem("column_missing", column=header, field="time", file=table.raw.source_name)
    parts = distinct(text_array(table.raw.columns[table.raw.header.index(header)]))
    found = [time_of_day(value) for value in parts.values]
    seconds = (
        np.array([np.nan if s is None else s for s in found])[parts.codes] if found else np.zeros(0)
    )
    known = ~np.isnan(seconds)
    micros = (np.where(known, seconds, 0) * 1_000_000).round().astype("timedelta64[us]")
    filled = np.array([not is_null(value) for value in parts.values], bool)[parts.codes]
    table.ledger.blank_cells(np.flatnonzero(filled & ~known), header, "time_unreadable")
    return replace(read, values=read.values + micros, has_time=known & (read.state == GOOD))


def time_of_day(text: str) -> float | None:
    """Seconds after midnight of `9:12 AM`, `09:12:58`, `19.07.17`, `9 p. m.` or `0.5` of a day.

    None for anything else; 24:00 is the end of the day.
    """
    text = text.strip()
    if re.fullmatch(r"[0-2]\d[0-5]\d[0-5]\d", text):
        text = f"{text[:2]}:{text[2:4]}:{text[4:]}"
    if re.fullmatch(r"0?[.,]\d+|0", text):
        return round(float(text.replace(",", ".")) * 86_400_000) / 1000
    match = _TIME.fullmatch(text)
    if match is None or not (match[2] or match[5]):
        return None
    hour, minute, second = (int(match[part] or 0) for part in (1, 2, 3))
    if match[5]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if match[5].lower() == "p" else 0)
    total = hour * 3600 + minute * 60 + second + float(f"0.{match[4] or 0}")
    return total if minute < 60 and second < 60 and total <= 86_400 else None


def _set_aside(table: TypedTable, column: ColumnMapping, read: Moments) -> None:
    unreadable = np.flatnonzero((read.state == UNREADABLE) & ~table.ledger.dropped)
    if column.field in KEY_MOMENTS:
        table.ledger.drop_rows(unreadable, column.column, "date_unreadable")
        if column.field != "created_at":
            missing = np.flatnonzero(read.state == MISSING)
            table.ledger.drop_rows(missing, column.column, "date_missing")
    else:
        table.ledger.blank_cells(unreadable, column.column, "date_unreadable")
    table.ledger.blank_cells(
        np.flatnonzero(read.state == SENTINEL), column.column, "date_means_none"
    )
    filled = int(np.sum(read.state != MISSING))
    if len(unreadable) > 0.05 * max(filled, 1):
        table.notes.append(
            note(
                "many_dates_unreadable",
                column=column.column,
                unreadable=len(unreadable),
                filled=filled,
                format=column.format,
            )
        )


def _hours_known(table: TypedTable, column: ColumnMapping, read: Moments) -> NDArray[np.bool_]:
    """Whether each row says an hour; a column that is midnight throughout says none."""
    timed = read.has_time & (read.state == GOOD)
    micros = read.values.view(np.int64)[timed]
    midnights = len(micros) >= 10 and not (micros[:_LEAST_FOR_FAR] % _DAY_US).any()
    if midnights and not (micros % _DAY_US).any():
        table.notes.append(note("times_all_midnight", column=column.column))
        return np.zeros(len(timed), bool)
    if column.format in ("excel", "excel_serial", "excel_serial_1904"):
        # Excel shows a midnight among moments as a bare date.
        return (read.state == GOOD) & bool(timed.any())
    return timed
