"""The rows of delimited text: bytes become columns of text, by Arrow where it can."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import pyarrow as pa
import pyarrow.csv as pacsv

_BLOCK_BYTES = 1 << 22
_SCAN_BYTES = 1 << 24
_MOST_RESTARTS = 50
_UNCLOSED = "\x00end\x00"
SAID = 200
"""Characters of a row set aside that are kept to be shown."""

Aside = tuple[int, str, str]
"""Line, reason (a Note code) and text of a row set aside."""


@dataclass(frozen=True, slots=True)
class Body:
    """The data rows of a file as parsed."""

    columns: tuple[pa.ChunkedArray, ...]
    lines: np.ndarray
    """Shape (rows,): line each row starts on, counted from 0 at the start of the body."""
    aside: tuple[Aside, ...]


def parse(body: memoryview, mark: str, header: Sequence[str]) -> Body:
    """Columns of text from data rows: by Arrow, or by the slower own parser where Arrow cannot."""
    if not len(body):
        return Body(_text_columns([[] for _ in header]), np.zeros(0, np.int64), ())
    fast = _parse_fast(body, mark, len(header))
    return fast if fast is not None else _parse_slowly(bytes(body), mark, len(header))


def _parse_fast(body: memoryview, mark: str, width: int) -> Body | None:
    data = bytes(body) if not isinstance(body.obj, bytes) else body.obj
    offset = len(data) - len(body)
    if len(mark.encode()) != 1 or mark in ('"', " "):
        return None
    new_line = 10 if data.find(b"\n", offset) >= 0 else 13
    quoted = data.find(b'"', offset) >= 0
    count, lines = _record_lines(body, quoted, new_line)
    if count < 0:
        return None
    read = _arrow_rows(body, mark, width, quoted, threads=True)
    if read is not None and read[1]:
        read = _arrow_rows(body, mark, width, quoted, threads=False)
    if read is None or read[0].num_rows + len(read[1]) != count:
        return None
    return _with_lines(read[0], read[1], count, lines)


def _with_lines(
    table: pa.Table, wrong: list[pacsv.InvalidRow], count: int, lines: np.ndarray | None
) -> Body:
    if lines is None:
        lines = np.arange(count, dtype=np.int64)
    aside: list[Aside] = []
    if wrong:
        places = np.array([row.number - 1 for row in wrong])
        aside = [
            (int(lines[place]), _ragged(row.actual_columns, row.expected_columns), row.text[:SAID])
            for place, row in zip(places, wrong, strict=True)
        ]
        lines = np.delete(lines, places)
    return Body(tuple(table.columns), lines, tuple(aside))


def _ragged(cells: int, expected: int) -> str:
    return "row_too_long" if cells > expected else "row_too_short"


def _arrow_rows(
    body: memoryview, mark: str, width: int, quoted: bool, *, threads: bool
) -> tuple[pa.Table, list[pacsv.InvalidRow]] | None:
    wrong: list[pacsv.InvalidRow] = []

    def set_aside(row: pacsv.InvalidRow) -> str:
        wrong.append(row)
        return "skip"

    names = [str(index) for index in range(width)]
    for block in (_BLOCK_BYTES, 1 << 27):
        wrong.clear()
        try:
            table = pacsv.read_csv(
                pa.BufferReader(pa.py_buffer(body)),
                pacsv.ReadOptions(column_names=names, block_size=block, use_threads=threads),
                pacsv.ParseOptions(
                    delimiter=mark,
                    quote_char='"' if quoted else False,
                    newlines_in_values=quoted,
                    invalid_row_handler=set_aside,
                ),
                pacsv.ConvertOptions(
                    column_types=dict.fromkeys(names, pa.string()),
                    check_utf8=False,
                    strings_can_be_null=False,
                ),
            )
        except pa.ArrowInvalid:
            continue
        return table, wrong
    return None


def _record_lines(body: memoryview, quoted: bool, new_line: int) -> tuple[int, np.ndarray | None]:
    """Number of records that are not blank and the line each starts on (None: one a line).

    A line end is inside quotes when an odd number of quotes comes before it; (-1, None) when the
    quotes do not pair up or carriage returns end some lines and line feeds others.
    """
    cells = np.frombuffer(body, np.uint8)
    ends: list[np.ndarray] = []
    numbers: list[np.ndarray] = []
    odd = lines = returns = 0
    for start in range(0, len(cells), _SCAN_BYTES):
        part = cells[start : start + _SCAN_BYTES]
        line_ends = np.flatnonzero(part == new_line)
        count = len(line_ends)
        at = np.arange(lines, lines + count)
        if new_line == 10:
            returns += np.count_nonzero(part == 13)
            returns -= np.count_nonzero(cells[start + line_ends - 1] == 13)
        if quoted:
            quotes = np.flatnonzero(part == 34)
            outside = (np.searchsorted(quotes, line_ends) + odd) & 1 == 0
            line_ends, at = line_ends[outside], at[outside]
            odd = (odd + len(quotes)) & 1
        ends.append(line_ends + start)
        numbers.append(at)
        lines += count
    if odd or returns:
        return -1, None
    return _without_blanks(cells, np.concatenate(ends), np.concatenate(numbers))


def _without_blanks(
    cells: np.ndarray, ends: np.ndarray, numbers: np.ndarray
) -> tuple[int, np.ndarray | None]:
    """Number of records that are not blank, with their lines where those are not 0, 1, 2, …"""
    starts = np.concatenate(([0], ends + 1))
    first_lines = np.concatenate(([0], numbers + 1))
    lengths = np.append(ends, len(cells)) - starts
    if lengths[-1] == 0:
        starts, first_lines, lengths = starts[:-1], first_lines[:-1], lengths[:-1]
    if lengths.min(initial=2) < 2:
        blank = lengths == 0
        lone = np.flatnonzero(lengths == 1)
        blank[lone[cells[starts[lone]] == 13]] = True
        first_lines = first_lines[~blank]
    count = len(first_lines)
    return count, None if not count or first_lines[-1] == count - 1 else first_lines


def _parse_slowly(data: bytes, mark: str, width: int) -> Body:
    """Any delimiter, mixed line ends and quotes that are never closed, record by record."""
    text = data.decode("utf-8", "replace")
    lines = _physical_lines(text)
    columns: list[list[str]] = [[] for _ in range(width)]
    places: list[int] = []
    aside: list[Aside] = []
    start = restarts = 0
    quoted = True
    while start < len(lines):
        resume = len(lines)
        for line, cells, unclosed in _records_from(lines, start, mark, quoted=quoted):
            if unclosed:
                aside.append((line, "quote_not_closed", lines[line].rstrip("\r\n")[:SAID]))
                resume = line + 1
                break
            if len(cells) == width:
                places.append(line)
                for column, cell in zip(columns, cells, strict=True):
                    column.append(cell)
            elif cells:
                aside.append((line, _ragged(len(cells), width), mark.join(cells)[:SAID]))
        start = resume
        restarts += 1
        if restarts == _MOST_RESTARTS:
            quoted = False
    return Body(_text_columns(columns), np.array(places, np.int64), tuple(aside))


def _physical_lines(text: str) -> list[str]:
    """Lines with their ends; only carriage returns and line feeds end a line."""
    return re.findall(r"[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$", text)


def _records_from(
    lines: list[str], start: int, mark: str, *, quoted: bool
) -> Iterator[tuple[int, list[str], bool]]:
    """Records from a line on: line, cells and whether a quote swallowed the rest of the file."""

    def with_sentinel() -> Iterator[str]:
        yield from lines[start:]
        yield _UNCLOSED

    quoting = csv.QUOTE_MINIMAL if quoted else csv.QUOTE_NONE
    reader = csv.reader(with_sentinel(), delimiter=mark, quoting=quoting)
    line = start
    for cells in reader:
        if cells and cells[-1].endswith(_UNCLOSED):
            if cells != [_UNCLOSED]:
                yield line, cells, True
            return
        yield line, cells, False
        line = start + reader.line_num


def _text_columns(columns: Sequence[Sequence[str]]) -> tuple[pa.ChunkedArray, ...]:
    return tuple(pa.chunked_array([pa.array(column, pa.string())]) for column in columns)
