"""A text read exactly as a dialect says: its header, its rows, and what is none of its rows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from core.ingest.raw import RawTable
from core.ingest.text.blocks import joined
from core.ingest.text.delimited_rows import SAID, Aside, Body, parse
from core.ingest.text.detection import SAMPLE_SIZES
from core.ingest.text.dialect import SAMPLE_RECORDS, extent, header_names, is_rule, width_below
from core.ingest.text.fitting import Fitting, fitting_of
from core.ingest.text.form import Form, Record, Simple, checked, records, simplified
from core.model.dataset import Dialect
from core.problems import Note, Problem, note
from core.progress import Progress

_LEAST_LINES = 4
_MOST_COLUMNS = 16_384
_LINES_LISTED = 10
_RULES_WITHIN = 3
"""Rows at either end of a table among which a drawn line is looked for."""
_NEW_LINE = re.compile(rb"\r\n|\n|\r")

Columns = tuple[pa.ChunkedArray, ...]


@dataclass(frozen=True, slots=True)
class _Place:
    """Where the table is in the text."""

    header: tuple[str, ...]
    named: int
    """Cells of the header, 0 where there is none."""
    start: int
    """Byte at which the data rows start."""
    stop: int
    start_line: int
    fitting: Fitting
    aside: tuple[Aside, ...]


def read_as(
    text: bytes,
    dialect: Dialect,
    *,
    name: str,
    whole: bool,
    limit_rows: int | None,
    progress: Progress,
) -> RawTable | None:
    """The table that a dialect says is in UTF-8 text, or in the first part of one.

    None when a first part holds fewer than `limit_rows` rows: more of the file is needed.
    """
    form = checked(Form(dialect.delimiter or ",", dialect.quote, dialect.escape))
    simple = simplified(text, form)
    place = _place(simple, dialect, whole, name)
    progress(0.2)
    body = memoryview(simple.text)[place.start : place.stop]
    if not whole:
        body = body[: _last_record_end(bytes(body), form.quote.encode())]
    parsed = parse(
        body, simple.form, len(place.header), place.fitting, lambda s: progress(0.2 + 0.7 * s)
    )
    if not whole and limit_rows is not None and len(parsed.lines) < limit_rows:
        return None
    progress(0.95)
    return _Assembly(simple, dialect, place, name).table(parsed, whole, limit_rows)


def _place(simple: Simple, dialect: Dialect, whole: bool, name: str) -> _Place:
    """Where header, rows and end of the table are, and the rows around it."""
    text = simple.text
    header_byte = _byte_of_line(text, dialect.header_row) if dialect.header_row else 0
    if dialect.header_row and header_byte is None:
        raise Problem("header_row_missing", row=dialect.header_row)
    cells, next_line = _header(simple, dialect, header_byte or 0)
    start_line = max(dialect.first_row, next_line)
    start = _byte_of_line(text, start_line)
    if start is None or start >= len(text):
        raise Problem("table_no_rows", file=name)
    stop = _byte_of_line(text, dialect.last_row + 1) if dialect.last_row else None
    stop = len(text) if stop is None else stop
    below = _below(simple, start, stop, start_line, cut=not whole)
    width = width_below(cells[-1] if cells else None, below)
    if width > _MOST_COLUMNS:
        raise Problem("too_many_columns", columns=width, most=_MOST_COLUMNS)
    names = header_names(joined(cells, width) if cells else (), width)
    around = [
        *_said(simple, text[: header_byte or 0], 1, "preamble"),
        *_said(simple, text[_byte_of_line(text, next_line) or 0 : start], next_line, "preamble"),
        *_said(simple, text[stop:], dialect.last_row + 1, "below_table"),
    ]
    fitting = fitting_of(width, below)
    named = len(cells[-1]) if cells else 0
    return _Place(names, named, start, max(start, stop), start_line, fitting, tuple(around))


def _byte_of_line(text: bytes, line: int) -> int | None:
    """Where a line (from 1) starts, None when the text has fewer."""
    if line <= 1:
        return 0
    for number, found in enumerate(_NEW_LINE.finditer(text), start=2):
        if number == line:
            return found.end()
    return None


def _header(simple: Simple, dialect: Dialect, start: int) -> tuple[list[list[str]], int]:
    """Cells of the header rows, and the line after them."""
    if not dialect.header_row:
        return [], 1
    text = simple.text[start : start + _sample_bytes(simple.text, start)].decode("utf-8", "replace")
    rows: list[list[str]] = []
    for line, cells in records(text, simple.form, dialect.header_row):
        if len(rows) == max(1, dialect.header_rows):
            return [[simple.original(cell) for cell in row] for row in rows], line
        if cells:
            rows.append(cells)
    lines = len(_NEW_LINE.findall(simple.text, start, start + len(text.encode())))
    after = dialect.header_row + max(lines, 1)
    return [[simple.original(cell) for cell in row] for row in rows], after


def _sample_bytes(text: bytes, start: int) -> int:
    """Bytes that hold a few whole lines: more where lines are very long."""
    for size in SAMPLE_SIZES:
        part = text[start : start + size].lstrip(b"\r\n")
        if part.count(b"\n") + part.count(b"\r") >= _LEAST_LINES or start + size >= len(text):
            return size
    return SAMPLE_SIZES[-1]


def _below(simple: Simple, start: int, stop: int, line: int, *, cut: bool) -> list[list[str]]:
    """The first data rows; the last may be cut and is left out where it is."""
    size = _sample_bytes(simple.text, start)
    end, cut = min(stop, start + size), cut or stop - start > size
    text = simple.text[start:end].decode("utf-8", "replace")
    rows: list[list[str]] = []
    for _, cells in records(text, simple.form, line):
        if cells:
            rows.append(cells)
        if len(rows) > SAMPLE_RECORDS:
            return rows[:SAMPLE_RECORDS]
    return rows[:-1] if cut and len(rows) > 1 else rows


def _said(simple: Simple, text: bytes, first_line: int, why: str) -> Iterator[Aside]:
    """Rows around the table, each with its line and the reason it is none of the table's."""
    rows: Iterator[Record] = records(text.decode("utf-8", "replace"), simple.form, first_line)
    shown = simple.stands_for[1] if simple.stands_for else simple.form.delimiter
    for line, cells in rows:
        if extent(cells):
            yield line, why, shown.join(simple.original(cell) for cell in cells)[:SAID]


def _last_record_end(data: bytes, quote: bytes) -> int:
    """Byte after the last record that is whole."""
    ends = data.count(quote) if quote else 0
    at = len(data)
    while at > 0:
        cut = max(data.rfind(b"\n", 0, at), data.rfind(b"\r", 0, at))
        ends -= data.count(quote, cut + 1, at) if cut >= 0 and quote else 0
        if cut < 0 or ends % 2 == 0:
            return cut + 1
        at = cut
    return 0


class _Assembly:
    """Parsed rows put together as the raw table."""

    def __init__(self, simple: Simple, dialect: Dialect, place: _Place, name: str) -> None:
        self._simple, self._dialect, self._place, self._name = simple, dialect, place, name
        self._mark = dialect.delimiter or ","

    def table(self, body: Body, whole: bool, limit_rows: int | None) -> RawTable:
        """The raw table, with everything that is no row of it listed."""
        place = self._place
        lines = body.lines + place.start_line
        aside = [(line + place.start_line, why, self._shown(t)) for line, why, t in body.aside]
        columns, blank = body.columns, _blank_rows(body.columns)
        remarks = list(self._header_remarks())
        if blank.any():
            remarks.append(note("blank_rows", count=int(blank.sum())))
            columns, lines = _keep(columns, ~blank), lines[~blank]
        if whole:
            columns, lines, aside = self._without_footers(columns, lines, aside)
        columns, lines, aside = self._without_repeated_header(columns, lines, aside)
        columns, lines, aside = self._without_rules(columns, lines, aside)
        if whole and not len(lines):
            raise self._no_rows(aside)
        complete = whole and (limit_rows is None or len(lines) <= limit_rows)
        if limit_rows is not None and len(lines) > limit_rows:
            columns = tuple(column.slice(0, limit_rows) for column in columns)
            last = int(lines[limit_rows - 1]) if limit_rows else place.start_line - 1
            lines = lines[:limit_rows]
            aside = [row for row in aside if row[0] <= last or row[1] == "footer"]
        remarks += self._row_remarks(body, aside)
        return RawTable(
            source_name=self._name,
            dialect=self._dialect,
            header=place.header,
            columns=tuple(map(self._original, columns)),
            row_numbers=lines,
            native=(None,) * len(columns),
            set_aside=tuple(sorted([*place.aside, *aside])),
            warnings=tuple(remarks),
            complete=complete,
        )

    def _header_remarks(self) -> Iterator[Note]:
        place = self._place
        if not place.named:
            yield note("header_missing")
        elif place.named < len(place.header):
            yield note("header_short", named=place.named, columns=len(place.header))

    def _row_remarks(self, body: Body, aside: Sequence[Aside]) -> Iterator[Note]:
        columns = len(self._place.header)
        ragged = sum(why.startswith(("row_", "quote_")) for _, why, _ in aside)
        if ragged:
            yield note("rows_ragged", count=ragged, columns=columns)
        if body.padded:
            first = (str(line + self._place.start_line) for line in body.padded[:_LINES_LISTED])
            count = len(body.padded)
            yield note("rows_padded", count=count, columns=columns, lines=", ".join(first))

    def _no_rows(self, aside: Sequence[Aside]) -> Problem:
        ragged = [line for line, why, _ in aside if why.startswith(("row_", "quote_"))]
        if not ragged:
            return Problem("table_no_rows", file=self._name)
        count, columns = len(ragged), len(self._place.header)
        return Problem(
            "rows_all_ragged", file=self._name, count=count, columns=columns, row=min(ragged)
        )

    def _shown(self, text: str) -> str:
        return self._simple.original(text)

    def _original(self, column: pa.ChunkedArray) -> pa.ChunkedArray:
        """Cells with the delimiter as the file has it, where a quoted cell holds one."""
        stands_for = self._simple.stands_for
        if not stands_for or not self._dialect.quote:
            return column
        return pc.replace_substring(column, *stands_for)  # pyright: ignore[reportAttributeAccessIssue]

    def _without_footers(
        self, columns: Columns, lines: np.ndarray, aside: list[Aside]
    ) -> tuple[Columns, np.ndarray, list[Aside]]:
        """Set the last `footer_rows` records aside, whether they were whole rows or not."""
        count = self._dialect.footer_rows
        if not count:
            return columns, lines, aside
        last = sorted([*lines[-count:].tolist(), *(row[0] for row in aside)])[-count:]
        kept = [(n, "footer" if n in last else why, text) for n, why, text in aside]
        ours = {line: index for index, line in enumerate(lines[-count:].tolist())}
        for line in last:
            if line in ours:
                at = len(lines) - len(ours) + ours[line]
                text = self._mark.join(column[at].as_py() for column in columns)
                kept.append((line, "footer", self._shown(text)[:SAID]))
        keep = ~np.isin(lines, last)
        return _keep(columns, keep), lines[keep], kept

    def _without_repeated_header(
        self, columns: Columns, lines: np.ndarray, aside: list[Aside]
    ) -> tuple[Columns, np.ndarray, list[Aside]]:
        """Set aside rows that repeat the header, as files pasted one under another have."""
        header = self._place.header
        if not self._dialect.header_row or len(columns) < 2:
            return columns, lines, aside
        again = np.ones(len(lines), bool)
        for column, name in zip(columns, header, strict=True):
            plain = re.sub(r" \(\d+\)$", "", name)
            same = pc.is_in(column, value_set=pa.array([name, plain]))  # pyright: ignore[reportAttributeAccessIssue]
            again &= same.to_numpy()
            if not again.any():
                return columns, lines, aside
        rows = [(int(line), "header_again", ", ".join(header)[:SAID]) for line in lines[again]]
        return _keep(columns, ~again), lines[~again], aside + rows

    def _without_rules(
        self, columns: Columns, lines: np.ndarray, aside: list[Aside]
    ) -> tuple[Columns, np.ndarray, list[Aside]]:
        """Set aside the lines that a list draws under its header and its last row."""
        places = {*range(min(_RULES_WITHIN, len(lines)))}
        places |= {*range(max(0, len(lines) - _RULES_WITHIN), len(lines))}
        keep = np.ones(len(lines), bool)
        rows: list[Aside] = []
        for place in sorted(places):
            cells = [column[place].as_py() for column in columns]
            if is_rule(cells):
                keep[place] = False
                text = self._shown(self._mark.join(cells))[:SAID]
                rows.append((int(lines[place]), "rule_line", text))
        if not rows:
            return columns, lines, aside
        return _keep(columns, keep), lines[keep], aside + rows


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
