"""Columns of lengths of time and numbers of a table, and what to say about their cells."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
import pyarrow as pa

from core.ingest.typed.cells import sample_values, text_array
from core.ingest.typed.durations import UNIT_SECONDS, read_durations
from core.ingest.typed.numbers import DECIMAL_SIGNS, find_decimal, read_numbers
from core.model.fields import FIELDS, FieldType
from core.problems import note

if TYPE_CHECKING:
    from core.ingest.rows.contacts import TypedTable
    from core.model.dataset import ColumnMapping

_MEASURED = (FieldType.DURATION, FieldType.COUNT, FieldType.MONEY)


def read_duration_column(
    table: TypedTable, column: ColumnMapping, cells: pa.Array, preview: bool
) -> None:
    """Put a column of lengths of time into the table in seconds; without a unit it stays out."""
    if column.unit is None:
        units = column.alternatives or tuple(UNIT_SECONDS)
        table.notes.append(note("unit_unknown", column=column.column, units=units))
        return
    sign = _sign_of(table, column, cells) if column.unit in UNIT_SECONDS else "."
    if sign is None:
        return
    read = read_durations(cells, column.unit, sign if column.unit in UNIT_SECONDS else None)
    table.columns[column.field] = pd.Series(read.seconds)
    table.ledger.blank_cells(np.flatnonzero(read.unreadable), column.column, "duration_unreadable")
    table.blank(column.field, read.seconds < 0, "duration_negative")


def read_number_column(
    table: TypedTable, column: ColumnMapping, cells: pa.Array, preview: bool
) -> None:
    """Put a column of numbers into the table; stays out while its decimal sign is unknown."""
    sign = _sign_of(table, column, cells)
    if sign is None:
        return
    read = read_numbers(cells, sign)
    factor = 0.01 if column.field == "abandonment_share" and column.scale == (0.0, 100.0) else 1.0
    table.columns[column.field] = pd.Series(read.values * factor)
    table.ledger.blank_cells(np.flatnonzero(read.unreadable), column.column, "number_unreadable")
    if FIELDS[column.field].type is FieldType.COUNT:
        table.blank(column.field, read.values < 0, "number_negative")


def _sign_of(table: TypedTable, column: ColumnMapping, cells: pa.Array) -> str | None:
    """The decimal sign of a column: given, proved by its cells, by its meaning or by the file."""
    if column.format in DECIMAL_SIGNS:
        return column.format
    values = sample_values(cells)
    sign = find_decimal(cells, values)
    if sign in DECIMAL_SIGNS:
        return sign
    grouping = "." if any("." in value for value in values) else ","
    if FIELDS[column.field].type is FieldType.COUNT:
        # Counts are whole, so the only sign seen parts thousands.
        return "," if grouping == "." else "."
    known = _sign_of_file(table, but=column.column)
    samples = ", ".join([value for value in values if grouping in value][:3])
    if known is None:
        table.notes.append(note("decimal_sign_unknown", column=column.column, samples=samples))
        return None
    table.notes.append(note("decimal_sign_from_file", column=column.column, sign=known))
    return known


def _sign_of_file(table: TypedTable, but: str) -> str | None:
    """The decimal sign that other columns of numbers prove, None where they differ or do not."""
    proved = set(_proved(table, but))
    return proved.pop() if len(proved) == 1 else None


def _proved(table: TypedTable, but: str) -> Iterable[str]:
    for other in table.mapping.columns:
        if other.column == but or FIELDS[other.field].type not in _MEASURED:
            continue
        values = sample_values(text_array(table.raw.columns[table.raw.header.index(other.column)]))
        if any("," in value or "." in value for value in values):
            sign = find_decimal(pa.array(values, pa.string()), values)
            if sign in DECIMAL_SIGNS:
                yield sign
