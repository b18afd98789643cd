"""Columns of numbers that name contacts and people: kept as text, damage by spreadsheets found."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from core.ingest.typed.cells import bytes_of, null_cells, sample_rows, sample_values
from core.problems import note

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from core.ingest.rows.contacts import TypedTable
    from core.model.dataset import ColumnMapping

_SHORTENED = r"^\s*\d(?:[.,]\d+)?[eE]\+\d{2}\s*$"
_WITH_DECIMALS = r"^\d+\.0$"
_EXACT_DIGITS = 15
"""Digits of a whole number that a spreadsheet keeps."""
_LEAST_ROUNDED = 5


def read_text_column(
    table: TypedTable, column: ColumnMapping, cells: pa.Array, preview: bool
) -> None:
    """Put a column of text into the table exactly as written."""
    table.columns[column.field] = _text(cells, null_cells(cells))


def read_id_column(
    table: TypedTable, column: ColumnMapping, cells: pa.Array, preview: bool
) -> None:
    """Put a column of identities into the table: text, never joined on what a spreadsheet broke."""
    missing = null_cells(cells)
    shortened = _matching(cells, "+", _SHORTENED)
    if shortened.any():
        table.ledger.blank_cells(np.flatnonzero(shortened), column.column, "id_damaged")
        missing |= shortened
    values = sample_values(cells)
    if values and all(value.endswith(".0") for value in values):
        whole = _matching(cells, ".0", _WITH_DECIMALS)
        if (whole | missing).all():
            table.notes.append(
                note("ids_with_decimals", column=column.column, example=values[0].strip())
            )
            cells = pc.replace_substring_regex(cells, r"\.0$", "")  # pyright: ignore[reportAttributeAccessIssue]
    if _rounded(values):
        table.notes.append(note("ids_rounded", column=column.column, example=values[0]))
    table.columns[column.field] = _text(cells, missing)


def _text(cells: pa.Array, missing: NDArray[np.bool_]) -> pd.Series:
    if missing.any():
        cells = pc.if_else(pa.array(missing), pa.scalar(None, cells.type), cells)  # pyright: ignore[reportAttributeAccessIssue]
    return pd.Series(cells.to_pandas(), dtype="str")


def _matching(cells: pa.Array, part: str, pattern: str) -> NDArray[np.bool_]:
    """Which cells match a pattern; `part` is what each such cell holds, found much faster."""
    out = np.zeros(len(cells), bool)
    offsets, data = bytes_of(cells)
    if not (data[offsets[0] : offsets[-1]] == ord(part[0])).any():
        return out
    held = pc.match_substring(cells, part)  # pyright: ignore[reportAttributeAccessIssue]
    rows = np.flatnonzero(held.to_numpy(zero_copy_only=False))
    if rows.size:
        found = pc.match_substring_regex(cells.take(pa.array(rows)), pattern)  # pyright: ignore[reportAttributeAccessIssue]
        out[rows] = found.to_numpy(zero_copy_only=False)
    return out


def _rounded(values: list[str]) -> bool:
    """Whether long numbers all end in zeros where a spreadsheet stops counting."""
    long = [v.strip() for v in values if v.strip().isdigit() and len(v.strip()) > _EXACT_DIGITS]
    ends = [value[_EXACT_DIGITS:] for value in long]
    return len(long) >= _LEAST_ROUNDED and all(end.strip("0") == "" for end in ends)


def null_words(cells: pa.Array) -> dict[str, int]:
    """How many cells say in words that there is nothing, by word; blank cells are not counted."""
    sample = cells.take(pa.array(sample_rows(len(cells)))).unique()
    if not any(value.strip() for value in sample.filter(pa.array(null_cells(sample))).to_pylist()):
        return {}
    rows = np.flatnonzero(null_cells(cells))
    counts = cells.take(pa.array(rows)).value_counts().to_pylist()
    return {c["values"].strip(): c["counts"] for c in counts if c["values"].strip()}
