"""Delimited text: bytes become columns of text, every row with the line it starts on."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.csv as pacsv

from core.ingest import dialect as layouts
from core.ingest.dialect import Record, footer_rows, header_names, layout, records
from core.ingest.encoding import whole_characters
from core.ingest.raw import RawTable
from core.model.dataset import Dialect
from core.problems import Note, Problem, note
from core.progress import Progress

SAMPLE_BYTES = 1 << 18
_TAIL_BYTES = 1 << 14
_BLOCK_BYTES = 1 << 22
_SCAN_BYTES = 1 << 24
_MOST_COLUMNS = 16_384
_SAID = 200
_NEW_LINE = re.compile(rb"\r\n|\n|\r")
_MOST_RESTARTS = 50
_UNCLOSED = "\x00end\x00"

Aside = tuple[int, str, str]


@dataclass(frozen=True, slots=True)
class _Body:
    """The data rows of a file as parsed."""

    columns: tuple[pa.ChunkedArray, ...]
    lines: np.ndarray
    """Shape (rows,): line each row starts on, counted from 0 at the start of the body."""
    aside: tuple[Aside, ...]


@dataclass(frozen=True, slots=True)
class _Found:
    """What the first and last rows say about a file."""

    dialect: Dialect
    header: tuple[str, ...]
    start: int
    """Byte at which the data rows start."""
    start_line: int
    aside: tuple[Aside, ...]
    warnings: tuple[Note, ...]


def read_delimited(
    data: bytes,
    asked: Dialect | None,
    resolved: Dialect,
    *,
    name: str,
    whole: bool,
    tail: bytes,
    limit_rows: int | None,
    progress: Progress,
) -> RawTable | None:
    """The table in UTF-8 text; `data` may be the first part of a file that ends in `tail`.

    None when that first part holds fewer than `limit_rows` rows: more of the file is needed.
    """
    found = _find(data, asked, resolved, tail, whole, name)
    progress(0.2)
    body_bytes = memoryview(data)[found.start :]
    if not whole:
        body_bytes = body_bytes[: _last_record_end(bytes(body_bytes))]
    body = parse(body_bytes, found.dialect.delimiter or ",", found.header)
    progress(0.9)
    if not whole and limit_rows is not None and len(body.lines) < limit_rows:
        return None
    return _table(found, body, name, whole, limit_rows)


def _find(
    data: bytes, asked: Dialect | None, resolved: Dialect, tail: bytes, whole: bool, name: str
) -> _Found:
    """Take from `asked` what it says and judge the rest from the first and last rows."""
    sample = whole_characters(data[:SAMPLE_BYTES]).decode("utf-8", "replace")
    cut = not whole or len(data) > SAMPLE_BYTES
    asked_mark = asked.delimiter if asked else None
    mark = asked_mark or layouts.delimiter_of(_without_last_line(sample) if cut else sample)
    if len(mark) != 1:
        raise Problem("delimiter_not_one_character", delimiter=mark)
    rows = _first_records(sample, mark, cut)
    skipped = 1 if not asked and layouts.separator_line(sample) else 0
    below = rows[skipped:]
    if asked is not None:
        at = _asked_position(rows, asked.header_row)
        cells = rows[at] if at >= 0 else None
        below_cells = [row for _, row in rows[at + 1 :]]
        first, width = at + 1, layouts.width_below(cells and cells[1], below_cells)
    else:
        place = layout([cells for _, cells in below])
        cells = below[place.header] if place.header >= 0 else None
        first, width = place.first + skipped, place.width
    if width > _MOST_COLUMNS:
        raise Problem("too_many_columns", columns=width, most=_MOST_COLUMNS)
    aside = [
        (line, "preamble", mark.join(row)[:_SAID])
        for line, row in rows[: rows.index(cells) if cells else first]
    ]
    footers = asked.footer_rows if asked else _footers(tail, mark, width, rows[first:])
    if first >= len(rows):
        raise Problem("table_no_rows", file=name)
    start_line = rows[first][0]
    header_row = cells[0] if cells else 0
    return _Found(
        replace(resolved, delimiter=mark, header_row=header_row, footer_rows=footers),
        header_names(cells[1] if cells else (), width),
        _byte_of_line(data, start_line),
        start_line,
        tuple(aside),
        tuple(_header_notes(cells, width)),
    )


def _without_last_line(text: str) -> str:
    """The text without its last line, which a sample may have cut through."""
    end = max(text.rfind("\n"), text.rfind("\r"))
    return text[: end + 1] if end >= 0 else text


def _first_records(sample: str, mark: str, cut: bool) -> list[Record]:
    """The first records of a file; the last one may be cut and is left out where that is so."""
    rows: list[Record] = []
    for record in records(sample, mark):
        rows.append(record)
        if len(rows) > layouts.SAMPLE_RECORDS:
            return rows
    return rows[:-1] if cut and len(rows) > 1 else rows


def _asked_position(rows: Sequence[Record], header_row: int) -> int:
    """Index of the record that starts on the line asked for, -1 for a table without a header."""
    if header_row == 0:
        return -1
    for index, (line, _) in enumerate(rows):
        if line == header_row:
            return index
    raise Problem("header_row_missing", row=header_row)


def _byte_of_line(data: bytes, line: int) -> int:
    """Where a line (from 1) starts in the data."""
    at = 0
    for number, found in enumerate(_NEW_LINE.finditer(data), start=2):
        if number > line:
            break
        at = found.end()
        if number == line:
            return at
    return 0 if line <= 1 else len(data)


def _header_notes(cells: Record | None, width: int) -> Iterator[Note]:
    if cells is None:
        yield note("header_missing")
    elif len(cells[1]) < width:
        yield note("header_short", named=len(cells[1]), columns=width)


def _footers(tail: bytes, mark: str, width: int, data_rows: Sequence[Record]) -> int:
    """Rows of totals or remarks at the end, where the last lines can be told apart safely."""
    text = tail.decode("utf-8", "replace")
    last = [cells for _, cells in records(text, mark)][1:] if len(tail) >= _TAIL_BYTES else None
    if last is None:
        last = (
            [cells for _, cells in data_rows]
            if len(data_rows) < layouts.SAMPLE_RECORDS
            else [cells for _, cells in records(text, mark)]
        )
    elif text.count('"') % 2:
        return 0
    return min(footer_rows(last, width), max(0, len(data_rows) - 1))


def tail_of(data: bytes) -> bytes:
    """The last bytes of a text, enough to see its footer."""
    return data[-_TAIL_BYTES:]


def _last_record_end(data: bytes) -> int:
    """Byte after the last record that is whole."""
    ends = data.count(b'"')
    at = len(data)
    while at > 0:
        cut = max(data.rfind(b"\n", 0, at), data.rfind(b"\r", 0, at))
        ends -= data.count(b'"', cut + 1, at) if cut >= 0 else 0
        if cut < 0 or ends % 2 == 0:
            return cut + 1
        at = cut
    return 0


def parse(body: memoryview, mark: str, header: Sequence[str]) -> _Body:
    """Columns of text from data rows: by Arrow, or by the slower own parser where Arrow cannot."""
    if not len(body):
        return _Body(_text_columns([[] for _ in header]), np.zeros(0, np.int64), ())
    fast = _parse_fast(body, mark, len(header))
    return fast if fast is not None else _parse_slowly(bytes(body), mark, len(header))


def _parse_fast(body: memoryview, mark: str, width: int) -> _Body | None:
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
) -> _Body:
    if lines is None:
        lines = np.arange(count, dtype=np.int64)
    aside: list[Aside] = []
    if wrong:
        places = np.array([row.number - 1 for row in wrong])
        aside = [
            (int(lines[place]), _ragged(row.actual_columns, row.expected_columns), row.text[:_SAID])
            for place, row in zip(places, wrong, strict=True)
        ]
        lines = np.delete(lines, places)
    return _Body(tuple(table.columns), lines, tuple(aside))


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


def _parse_slowly(data: bytes, mark: str, width: int) -> _Body:
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
                aside.append((line, "quote_not_closed", lines[line].rstrip("\r\n")[:_SAID]))
                resume = line + 1
                break
            if len(cells) == width:
                places.append(line)
                for column, cell in zip(columns, cells, strict=True):
                    column.append(cell)
            elif cells:
                aside.append((line, _ragged(len(cells), width), mark.join(cells)[:_SAID]))
        start = resume
        restarts += 1
        if restarts == _MOST_RESTARTS:
            quoted = False
    return _Body(_text_columns(columns), np.array(places, np.int64), tuple(aside))


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


def _table(found: _Found, body: _Body, name: str, whole: bool, limit_rows: int | None) -> RawTable:
    lines = body.lines + found.start_line
    aside = list(found.aside)
    aside += [(line + found.start_line, why, text) for line, why, text in body.aside]
    columns, blank = body.columns, _blank_rows(body.columns)
    warnings = list(found.warnings)
    if blank.any():
        warnings.append(note("blank_rows", count=int(blank.sum())))
        columns, lines = _keep(columns, ~blank), lines[~blank]
    if whole:
        columns, lines, aside = _without_footers(found, columns, lines, aside)
    columns, lines, aside = _without_repeated_header(found, columns, lines, aside)
    if whole and not len(lines):
        raise _no_rows(found, name, aside)
    complete = whole and (limit_rows is None or len(lines) <= limit_rows)
    if limit_rows is not None and len(lines) > limit_rows:
        columns = tuple(column.slice(0, limit_rows) for column in columns)
        last = int(lines[limit_rows - 1]) if limit_rows else found.start_line - 1
        lines = lines[:limit_rows]
        aside = [row for row in aside if row[0] <= last or row[1] == "footer"]
    ragged = sum(why.startswith(("row_", "quote_")) for _, why, _ in aside)
    if ragged:
        warnings.append(note("rows_ragged", count=ragged, columns=len(found.header)))
    return RawTable(
        source_name=name,
        dialect=found.dialect,
        header=found.header,
        columns=columns,
        row_numbers=lines,
        native=(None,) * len(columns),
        set_aside=tuple(sorted(aside)),
        warnings=tuple(warnings),
        complete=complete,
    )


def _no_rows(found: _Found, name: str, aside: Sequence[Aside]) -> Problem:
    ragged = [line for line, why, _ in aside if why.startswith(("row_", "quote_"))]
    if not ragged:
        return Problem("table_no_rows", file=name)
    columns = len(found.header)
    return Problem("rows_all_ragged", file=name, count=len(ragged), columns=columns, row=ragged[0])


Columns = tuple[pa.ChunkedArray, ...]


def _keep(columns: Columns, rows: np.ndarray) -> Columns:
    mask = pa.array(rows)
    return tuple(column.filter(mask) for column in columns)


def _blank_rows(columns: Columns) -> np.ndarray:
    """Shape (rows,): True where every cell is blank."""
    blank = np.ones(len(columns[0]) if columns else 0, bool)
    for column in columns:
        if not blank.any():
            break
        at = np.flatnonzero(blank)
        cells = column.take(pa.array(at)) if len(at) < len(blank) else column
        blank[at] = (
            np.array([not text.strip() for text in cells.to_pylist()], bool)
            if len(at) < 1000
            else pc.equal(cells, "").to_numpy()  # pyright: ignore[reportAttributeAccessIssue]
        )
    return blank


def _without_footers(
    found: _Found, columns: Columns, lines: np.ndarray, aside: list[Aside]
) -> tuple[Columns, np.ndarray, list[Aside]]:
    """Set the last `footer_rows` records aside, whether they were whole rows or not."""
    count = found.dialect.footer_rows
    last = sorted([*lines[-count:].tolist(), *(row[0] for row in aside)])[-count:] if count else []
    kept = list(aside)
    ours = {line: index for index, line in enumerate(lines[-count:].tolist())} if count else {}
    for line in last:
        kept = [(n, "footer", text) if n == line else (n, why, text) for n, why, text in kept]
        if line in ours:
            at = len(lines) - len(ours) + ours[line]
            cells = (column[at].as_py() for column in columns)
            text = (found.dialect.delimiter or ",").join(cells)[:_SAID]
            kept.append((line, "footer", text))
    keep = ~np.isin(lines, last) if count else np.ones(len(lines), bool)
    if keep.all():
        return columns, lines, kept
    return _keep(columns, keep), lines[keep], kept


def _without_repeated_header(
    found: _Found, columns: Columns, lines: np.ndarray, aside: list[Aside]
) -> tuple[Columns, np.ndarray, list[Aside]]:
    """Set aside rows that repeat the header, as files pasted one under another have."""
    if not found.dialect.header_row or not columns or len(columns) < 2:
        return columns, lines, aside
    again = np.ones(len(lines), bool)
    for column, name in zip(columns, found.header, strict=True):
        plain = re.sub(r" \(\d+\)$", "", name)
        same = pc.is_in(column, value_set=pa.array([name, plain]))  # pyright: ignore[reportAttributeAccessIssue]
        again &= same.to_numpy()
        if not again.any():
            return columns, lines, aside
    rows = [(int(line), "header_again", ", ".join(found.header)[:_SAID]) for line in lines[again]]
    return _keep(columns, ~again), lines[~again], aside + rows
