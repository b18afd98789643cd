"""Delimited text: bytes become columns of text, every row with the line it starts on."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from core.ingest import dialect as layouts
from core.ingest.delimited_rows import SAID, Aside, Body, parse
from core.ingest.dialect import Record, footer_rows, header_names, layout, records
from core.ingest.encoding import whole_characters
from core.ingest.raw import RawTable
from core.model.dataset import Dialect
from core.problems import Note, Problem, note
from core.progress import Progress

SAMPLE_BYTES = 1 << 18
_TAIL_BYTES = 1 << 14
_MOST_COLUMNS = 16_384
_NEW_LINE = re.compile(rb"\r\n|\n|\r")


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
        (line, "preamble", mark.join(row)[:SAID])
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


def _table(found: _Found, body: Body, name: str, whole: bool, limit_rows: int | None) -> RawTable:
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
            text = (found.dialect.delimiter or ",").join(cells)[:SAID]
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
    rows = [(int(line), "header_again", ", ".join(found.header)[:SAID]) for line in lines[again]]
    return _keep(columns, ~again), lines[~again], aside + rows
