"""Columns of text cells as arrays: distinct values, samples, and groups that look alike."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from core.ingest.fields.vocabulary import NULL_TOKENS, is_null

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from core.ingest.raw import RawTable

LONGEST_SHAPED_CELL = 48
"""Bytes; a longer cell is neither a date nor a duration."""
_LONGEST_NULL = max(len(token.encode()) for token in NULL_TOKENS) + 2
_STARTS_A_NULL = np.zeros(256, bool)
_STARTS_A_NULL[
    list(
        {byte for t in NULL_TOKENS if t for byte in (t.encode()[0], t.upper().encode()[0])}
        | set(b" \t\r\n\xc2\xe2")
    )
] = True
_CHUNK = 65_536
_LONGEST_NUMBER = 16
"""Digits of a plain number that is told from others by its value and length."""
_MOST_SHAPES = 300


def text_array(column: pa.Array | pa.ChunkedArray) -> pa.Array:
    """The column as one pyarrow string array without nulls ("" instead)."""
    if isinstance(column, pa.ChunkedArray):
        column = _one_array(column)
    if not (pa.types.is_string(column.type) or pa.types.is_large_string(column.type)):
        column = pc.cast(column, pa.string())
    return pc.fill_null(column, "") if column.null_count else column


def _one_array(column: pa.ChunkedArray) -> pa.Array:
    if column.num_chunks == 0:
        return pa.array([], pa.string())
    if column.num_chunks == 1:
        return column.chunk(0)
    try:
        return pa.concat_arrays(column.chunks)
    except pa.ArrowInvalid:
        # More than 2 GB of text in one column needs wider offsets.
        return pa.concat_arrays([pc.cast(chunk, pa.large_string()) for chunk in column.chunks])


def whole_columns(raw: RawTable) -> RawTable:
    """The table with each column in one piece; the pieces are given back one column at a time."""
    columns = list(raw.columns)
    rest = replace(raw, columns=())
    del raw
    for place, column in enumerate(columns):
        columns[place] = text_array(column)
        del column
    pa.default_memory_pool().release_unused()
    return replace(rest, columns=tuple(columns))


@dataclass(frozen=True, slots=True)
class Distinct:
    """The distinct cells of a column and, for each row, which of them it holds."""

    values: list[str]
    codes: NDArray[np.int32]


def distinct(column: pa.Array) -> Distinct:
    """Dictionary-encode a text column."""
    encoded = column.dictionary_encode()
    return Distinct(encoded.dictionary.to_pylist(), encoded.indices.to_numpy(zero_copy_only=False))


@lru_cache(maxsize=16)
def sample_rows(rows: int, most: int = 4000) -> NDArray[np.int64]:
    """Row positions spread evenly over a table, all of them when it is small."""
    spread = np.arange(rows) if rows <= most else np.linspace(0, rows - 1, most).astype(np.int64)
    spread.flags.writeable = False
    return spread


def sample_values(column: pa.Array, most: int = 4000) -> list[str]:
    """Distinct filled cells of a spread of rows, or of all rows when the spread is empty."""
    taken = column.take(pa.array(sample_rows(len(column), most)))
    values = _filled(taken.unique())
    if not values and len(column) > most:
        values = _filled(column.unique())[:most]
    return values


def _filled(values: pa.Array) -> list[str]:
    return values.filter(pa.array(~null_cells(values))).to_pylist()


def null_cells(column: pa.Array) -> NDArray[np.bool_]:
    """Which rows hold nothing, by the null tokens of every vendor."""
    offsets, data = bytes_of(column)
    lengths = np.diff(offsets)
    missing = lengths == 0
    if not data.size or missing.all():
        return missing
    first = data[np.minimum(offsets[:-1], data.size - 1)]
    doubtful = np.flatnonzero(_STARTS_A_NULL[first] & ~missing & (lengths <= _LONGEST_NULL))
    if doubtful.size:
        part = distinct(column.take(pa.array(doubtful)))
        missing[doubtful] = np.array([is_null(value) for value in part.values], bool)[part.codes]
    return missing


def fingerprints(column: pa.Array) -> NDArray[np.int64]:
    """One number for each cell, equal exactly where the texts are equal.

    Cells that differ only in their digits are numbered by those digits, which is much faster than
    hashing text; other columns fall back to dictionary codes.
    """
    numbers = _plain_numbers(column)
    if numbers is not None:
        return numbers
    out = np.full(len(column), -1, np.int64)
    known: dict[bytes, int] = {}
    for shape in shapes(column):
        is_digit = [48 <= byte <= 57 for byte in shape.example]
        look = bytes(
            48 if digit else byte for digit, byte in zip(is_digit, shape.example, strict=True)
        )
        place = known.setdefault(look, len(known))
        if sum(is_digit) > 16 or place >= 500:
            return distinct(column).codes.astype(np.int64)
        number = np.zeros(shape.digits.shape[1], np.int64)
        for row, digit in zip(shape.digits, is_digit, strict=True):
            if digit:
                number = number * 10 + (row - 48)
        out[shape.rows] = number * 512 + place
    if (np.diff(bytes_of(column)[0]) > LONGEST_SHAPED_CELL).any():
        return distinct(column).codes.astype(np.int64)
    return out


def _plain_numbers(column: pa.Array) -> NDArray[np.int64] | None:
    """A number for each cell by value and length; None where one is blank or no plain number."""
    offsets, data = bytes_of(column)
    lengths = np.diff(offsets)
    if not len(lengths) or lengths.min() < 1 or lengths.max() > _LONGEST_NUMBER:
        return None
    if (data[offsets[0] : offsets[-1]] - 48 > 9).any():
        return None
    values = pc.cast(column, pa.int64()).to_numpy()
    return values * (_LONGEST_NUMBER + 1) + lengths


def different(numbers: NDArray[np.int64]) -> int:
    """How many different fingerprints there are."""
    if len(numbers) < 2 or bool((numbers[1:] > numbers[:-1]).all()):
        return len(numbers)
    return int(pd.unique(numbers).size)


@dataclass(frozen=True, slots=True)
class Shape:
    """Rows whose cells are equal but for their digits; `digits` has shape (length, rows), bytes."""

    rows: NDArray[np.int64]
    digits: NDArray[np.uint8]
    example: bytes


def shapes(column: pa.Array) -> Iterator[Shape]:
    """Group the filled rows by what their cells look like, so that each group is read at once.

    Cells longer than any date, and those beyond the 300 most frequent looks of a block, come out
    one by one or not at all: what never comes out has no readable shape.
    """
    offsets, data = bytes_of(column)
    lengths = np.diff(offsets)
    for start in range(0, len(lengths), _CHUNK):
        block = lengths[start : start + _CHUNK]
        for length in np.flatnonzero(np.bincount(np.minimum(block, LONGEST_SHAPED_CELL + 1))):
            if not 0 < length <= LONGEST_SHAPED_CELL:
                continue
            rows = np.flatnonzero(block == length) + start
            first = offsets[rows[0]]
            if offsets[rows[-1]] - first == length * (len(rows) - 1):
                flat = data[first : first + length * len(rows)].reshape(-1, length)
            else:
                flat = data[offsets[rows][:, None] + np.arange(length)]
            yield from _alike(rows, np.ascontiguousarray(flat.T))


def bytes_of(column: pa.Array) -> tuple[NDArray[Any], NDArray[np.uint8]]:
    """Where each cell starts (and the last ends) in the bytes of all cells, and those bytes."""
    width = np.int64 if pa.types.is_large_string(column.type) else np.int32
    _, offsets, data = column.buffers()
    if len(column) == 0 or offsets is None:
        return np.zeros(1, width), np.zeros(0, np.uint8)
    bounds = np.frombuffer(offsets, width)[column.offset : column.offset + len(column) + 1]
    return bounds, np.frombuffer(data, np.uint8) if data is not None else np.zeros(0, np.uint8)


def _alike(rows: NDArray[np.int64], cells: NDArray[np.uint8]) -> Iterator[Shape]:
    for _ in range(_MOST_SHAPES):
        example = cells[:, 0]
        same = np.ones(cells.shape[1], dtype=bool)
        for row, byte in zip(cells, example, strict=True):
            same &= (row - 48) < 10 if 48 <= byte <= 57 else row == byte
        if same.all():
            yield Shape(rows, cells, example.tobytes())
            return
        yield Shape(rows[same], cells[:, same], example.tobytes())
        rows, cells = rows[~same], cells[:, ~same]
    for position, row in enumerate(rows):
        yield Shape(
            np.array([row]), cells[:, position : position + 1], cells[:, position].tobytes()
        )
