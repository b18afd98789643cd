"""The rows of delimited text: bytes become columns of text, by Arrow where it can.

The body is taken block by block at the ends of records. Arrow parses a block when its count of
records agrees with ours; a block with stray quotes, mixed line ends or torn rows goes through the
slower own parser, and only that block.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import accumulate

import numpy as np
import pyarrow as pa
import pyarrow.csv as pacsv

from core.ingest.text.fitting import Fitting
from core.ingest.text.form import Form, reader_options
from core.ingest.text.growing_columns import GrowingColumn
from core.progress import Progress, no_progress

BLOCK_BYTES = 1 << 23
_ARROW_BLOCK = 1 << 20
_PIECE_BYTES = 1 << 18
"""Size to which a block is cut where quotes in it are broken, so that little is parsed by hand."""
_UNCLOSED = "\x00end\x00"
_SUSPECT_LINES = 50
"""Lines within one record from which on it is asked whether a quote swallowed rows."""
_LOOKED_AT_LINES = 200
_HAND_RECORDS = 5000
SAID = 200
"""Characters of a row set aside that are kept to be shown."""

Aside = tuple[int, str, str]
"""Line, reason (a Note code) and text of a row set aside."""


@dataclass(slots=True)
class Body:
    """The data rows of a file as parsed."""

    columns: tuple[pa.ChunkedArray, ...]
    lines: np.ndarray
    """Shape (rows,): line each row starts on, counted from 0 at the start of the body."""
    aside: list[Aside] = field(default_factory=list)
    padded: list[int] = field(default_factory=list)
    """Lines of rows whose missing last cells were taken as blank."""


@dataclass(slots=True)
class _Block:
    """Rows of a part of the body."""

    columns: list[pa.ChunkedArray]
    lines: np.ndarray
    ragged: list[tuple[int, list[str]]]
    aside: list[Aside]


@dataclass(frozen=True, slots=True)
class _Records:
    """Where records end in a part of the body."""

    count: int = 0
    """Records that are not blank."""
    lines: np.ndarray | None = None
    """Line each starts on, None for 0, 1, 2, …"""
    end: int = 0
    """Byte after the last whole record, 0 where none is whole or only the own parser can tell."""
    line_count: int = 0
    """Lines up to there."""
    long: tuple[int, ...] = ()
    """Bytes where records of very many lines start."""
    lines_seen: bool = True
    """Whether there is a line end at all."""
    quoted: bool = False
    """Whether there is a quote at all."""
    paired: bool = True
    """Whether line ends are all of one kind."""
    assumed: bool = False
    """Whether no line was looked at: there may be blank ones."""


def parse(
    body: memoryview, form: Form, width: int, fitting: Fitting, progress: Progress = no_progress
) -> Body:
    """Columns of text from data rows; rows of another width are fitted or set aside, all listed."""
    columns = [GrowingColumn() for _ in range(width)]
    lines: list[np.ndarray] = []
    aside: list[Aside] = []
    at = line = 0
    size = BLOCK_BYTES
    while at < len(body):
        stop = min(at + size, len(body))
        found = _records(body[at:stop], form, last=stop == len(body))
        if not found.end and not found.lines_seen:
            size *= 4
            continue
        block = _block(body[at:stop], form, width, found)
        if block is None and found.assumed:
            found = _records(body[at:stop], form, last=stop == len(body), assume=False)
            block = _block(body[at:stop], form, width, found)
        if block is not None:
            whole = 2 * found.end > stop - at
            at, used = at + found.end, found.line_count
            size = min(BLOCK_BYTES, 2 * size) if whole else _PIECE_BYTES
        elif size > _PIECE_BYTES and found.paired:
            size = max(_PIECE_BYTES, min(size, stop - at) // 8)
            continue
        else:
            block, taken, used = _ByHand(body, at, form, width, progress).read(stop)
            at += taken
        block.lines += line
        block.ragged = [(n + line, cells) for n, cells in block.ragged]
        block.aside = [(n + line, why, text) for n, why, text in block.aside]
        line += used
        block = _fitted(block, form, fitting, cut=at >= len(body) and not _ends(body))
        for column, cells in zip(columns, block.columns, strict=True):
            column.add(cells.chunks, len(body) / at)
        lines.append(block.lines)
        aside += block.aside
        progress(at / len(body))
    texts = tuple(column.text() for column in columns)
    return Body(texts, np.concatenate([np.zeros(0, np.int64), *lines]), aside, fitting.padded)


def _block(part: memoryview, form: Form, width: int, found: _Records) -> _Block | None:
    """The records found in a part as Arrow parses them; None where only the own parser can."""
    whole = part[: found.end]
    if not found.end or _swallows(whole, form, width, found):
        return None
    return _by_arrow(whole, form, width, found)


def _ends(body: memoryview) -> bool:
    return bytes(body[-1:]) in (b"\n", b"\r")


def _fitted(block: _Block, form: Form, fitting: Fitting, *, cut: bool) -> _Block:
    """Rows of another width put among the others where they plainly fit, else set aside."""
    rows: list[tuple[int, list[str]]] = []
    for number, (line, cells) in enumerate(block.ragged):
        torn = cut and number == len(block.ragged) - 1 and line > block.lines[-1:].max(initial=-1)
        row = None if torn else fitting.fitted(line, cells)
        if row is None:
            why = "row_too_long" if len(cells) > fitting.width else "row_too_short"
            block.aside.append((line, why, form.delimiter.join(cells)[:SAID]))
        else:
            rows.append((line, row))
    if not rows:
        return block
    lines = np.concatenate((block.lines, np.array([line for line, _ in rows], np.int64)))
    order = np.argsort(lines, kind="stable")
    for index, column in enumerate(block.columns):
        more = pa.array([row[index] for _, row in rows], pa.string())
        whole = pa.chunked_array([*column.chunks, more], pa.string())
        block.columns[index] = whole.take(pa.array(order))
    block.lines = lines[order]
    return block


def _records(part: memoryview, form: Form, *, last: bool, assume: bool = True) -> _Records:
    """Find the ends of records: line ends with an even number of quotes before them.

    With `assume`, lines of a part without quotes are taken as records: Arrow, which leaves blank
    lines out, counts fewer where one is blank.
    """
    cells = np.frombuffer(part, np.uint8)
    raw = part.obj if isinstance(part.obj, bytes) else bytes(part)
    offset = _offset(part, raw)
    stop = offset + len(part)
    simple = _one_a_line(raw, offset, stop, form, last=last) if assume else None
    if simple is not None:
        return simple
    new_line = 10 if raw.find(b"\n", offset, stop) >= 0 else 13
    ends = np.flatnonzero(cells == new_line)
    numbers = np.arange(len(ends))
    if new_line == 10 and raw.find(b"\r", offset, stop) >= 0:
        lone = np.count_nonzero(cells == 13) - np.count_nonzero(cells[ends[ends > 0] - 1] == 13)
        if lone > (not last and cells[-1] == 13):
            return _Records(paired=False)
    if not len(ends) and not last:
        return _Records(lines_seen=False)
    quote = form.quote.encode()
    odd = 0
    quoted = bool(quote) and raw.find(quote, offset, stop) >= 0
    if quoted:
        quotes = _quotes(cells, quote[0], form.escape)
        outside = np.searchsorted(quotes, ends) & 1 == 0
        ends, numbers = ends[outside], numbers[outside]
        odd = len(quotes) & 1
    if form.escape and len(ends):
        guarded = _is_guarded(cells, ends, form.escape)
        ends, numbers = ends[~guarded], numbers[~guarded]
    if not last or odd:
        if not len(ends):
            return _Records()
        cells = cells[: ends[-1] + 1]
    return replace(_without_blanks(cells, ends, numbers), quoted=quoted)


def _one_a_line(raw: bytes, offset: int, stop: int, form: Form, *, last: bool) -> _Records | None:
    """The records of a part without quotes, escapes, carriage returns and, assumed, blank lines."""
    marks = (form.quote, form.escape, "\r")
    if any(mark and raw.find(mark.encode(), offset, stop) >= 0 for mark in marks):
        return None
    end = stop if last else raw.rfind(b"\n", offset, stop) + 1
    lines = raw.count(b"\n", offset, end) + (last and raw[stop - 1] != 10)
    if end <= offset or raw[offset] == 10 or lines < 2:
        return None
    return _Records(lines, None, end - offset, lines, assumed=True)


def _offset(part: memoryview, raw: bytes) -> int:
    """Where a view starts in the bytes it looks at."""
    if raw is not part.obj:
        return 0
    here = np.frombuffer(part, np.uint8).__array_interface__["data"][0]
    return here - np.frombuffer(raw, np.uint8).__array_interface__["data"][0]


def _quotes(cells: np.ndarray, quote: int, escape: str) -> np.ndarray:
    quotes = np.flatnonzero(cells == quote)
    return quotes[~_is_guarded(cells, quotes, escape)] if escape else quotes


def _is_guarded(cells: np.ndarray, places: np.ndarray, escape: str) -> np.ndarray:
    """Whether an odd number of escapes stands before each place."""
    escapes = np.flatnonzero(cells == ord(escape))
    if not len(escapes):
        return np.zeros(len(places), bool)
    numbers = np.arange(len(escapes))
    begins = np.append(True, np.diff(escapes) != 1)
    in_run = numbers - np.maximum.accumulate(np.where(begins, numbers, 0)) + 1
    last = np.searchsorted(escapes, places) - 1
    beside = (last >= 0) & (escapes[np.maximum(last, 0)] == places - 1)
    return beside & (in_run[np.maximum(last, 0)] % 2 == 1)


def _without_blanks(cells: np.ndarray, ends: np.ndarray, numbers: np.ndarray) -> _Records:
    """Records that are not blank, with their lines where those are not 0, 1, 2, …"""
    starts = np.concatenate(([0], ends + 1))
    first_lines = np.concatenate(([0], numbers + 1))
    lengths = np.append(ends, len(cells)) - starts
    line_count = int(first_lines[-1])
    if lengths[-1] == 0:
        starts, first_lines, lengths = starts[:-1], first_lines[:-1], lengths[:-1]
    else:
        line_count += 1
    long = starts[np.diff(first_lines, append=line_count) >= _SUSPECT_LINES]
    if lengths.min(initial=2) < 2:
        blank = lengths == 0
        lone = np.flatnonzero(lengths == 1)
        blank[lone[cells[starts[lone]] == 13]] = True
        first_lines = first_lines[~blank]
    count = len(first_lines)
    plain = not count or first_lines[-1] == count - 1
    lines = None if plain else first_lines
    return _Records(count, lines, len(cells), line_count, tuple(long.tolist()))


def _swallows(part: memoryview, form: Form, width: int, found: _Records) -> bool:
    """Whether a record of very many lines holds rows, so that a quote in it was never closed."""
    for start in found.long[:_LOOKED_AT_LINES]:
        lines = _Lines(part, start)
        inner = [lines.text(line) for line in range(1, _SUSPECT_LINES)]
        if _are_rows(inner, form, width, 0.9):
            return True
    return False


def _are_rows(lines: Sequence[str], form: Form, width: int, share: float) -> bool:
    """Whether so many of some lines are whole rows by themselves."""
    if width < 2 or not lines:
        return False
    whole = sum(len(_cells(line.rstrip("\r\n"), form)) == width for line in lines)
    return whole >= share * len(lines)


def _by_arrow(part: memoryview, form: Form, width: int, found: _Records) -> _Block | None:
    """The rows as Arrow parses them; None where it counts other records than we do."""
    if form.delimiter == " ":
        return None
    used = form if found.quoted else Form(form.delimiter, "", form.escape)
    read = _arrow_rows(part, used, width, threads=True)
    if read is not None and read[1]:
        read = _arrow_rows(part, used, width, threads=False)
    if read is None or read[0].num_rows + len(read[1]) != found.count:
        return None
    table, wrong = read
    lines = np.arange(found.count, dtype=np.int64) if found.lines is None else found.lines
    ragged: list[tuple[int, list[str]]] = []
    if wrong:
        places = [(row.number or 1) - 1 for row in wrong]
        ragged = [
            (int(lines[place]), _cells(row.text, form))
            for place, row in zip(places, wrong, strict=True)
        ]
        lines = np.delete(lines, places)
    return _Block(list(table.columns), lines.astype(np.int64), ragged, [])


def _cells(text: str, form: Form) -> list[str]:
    reader = csv.reader([text], **reader_options(form))  # pyright: ignore[reportArgumentType]
    return next(reader, [])


def _arrow_rows(
    part: memoryview, form: Form, width: int, *, threads: bool
) -> tuple[pa.Table, list[pacsv.InvalidRow]] | None:
    wrong: list[pacsv.InvalidRow] = []

    def set_aside(row: pacsv.InvalidRow) -> str:
        wrong.append(row)
        return "skip"

    quoted = bool(form.quote)
    names = [str(index) for index in range(width)]
    for block in (_ARROW_BLOCK, max(len(part), 1)):
        wrong.clear()
        try:
            table = pacsv.read_csv(
                pa.BufferReader(pa.py_buffer(part)),
                pacsv.ReadOptions(column_names=names, block_size=block, use_threads=threads),
                pacsv.ParseOptions(
                    delimiter=form.delimiter,
                    quote_char=form.quote or False,
                    escape_char=form.escape or False,
                    newlines_in_values=quoted or bool(form.escape),
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


_LINE = re.compile(rb"[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+")


class _Lines:
    """Physical lines of the body from a byte on, found as they are asked for."""

    def __init__(self, body: memoryview, start: int) -> None:
        self._body, self._lines, self._starts = body, list[bytes](), [start]

    def has(self, line: int) -> bool:
        """Whether there is such a line (from 0)."""
        while len(self._lines) <= line and self._starts[-1] < len(self._body):
            self._find_more()
        return line < len(self._lines)

    def start_of(self, line: int) -> int:
        """Byte where a line starts, the end of the body for lines after the last."""
        self.has(line)
        return self._starts[min(line, len(self._starts) - 1)]

    def text(self, line: int) -> str:
        """A line with its end, "" after the last."""
        return self._lines[line].decode("utf-8", "replace") if self.has(line) else ""

    def _find_more(self) -> None:
        size = _PIECE_BYTES
        start = self._starts[-1]
        while True:
            piece = bytes(self._body[start : start + size])
            found: list[bytes] = _LINE.findall(piece)
            if start + len(piece) == len(self._body):
                break
            if len(found) > 1:
                found.pop()
                break
            size *= 4
        self._lines += found
        self._starts += accumulate(map(len, found), initial=start)
        del self._starts[-len(found) - 1]


class _SwallowedError(Exception):
    """Rows are being read as the inside of a quoted cell."""


class _ByHand:
    """Records one by one by the csv module, which is told when a quote swallows other rows."""

    def __init__(
        self, body: memoryview, start: int, form: Form, width: int, progress: Progress
    ) -> None:
        self._body, self._start, self._form, self._width = body, start, form, width
        self._progress = progress
        self._lines = _Lines(body, start)
        self._next = self._record_from = 0
        self._reader: Iterator[list[str]] | None = None

    def read(self, stop: int) -> tuple[_Block, int, int]:
        """Rows up to the first record end at or after a byte, with the bytes and lines taken."""
        columns: list[list[str]] = [[] for _ in range(self._width)]
        places: list[int] = []
        ragged: list[tuple[int, list[str]]] = []
        aside: list[Aside] = []
        line = count = 0
        while self._lines.has(line) and self._lines.start_of(line) < stop:
            cells, after = self._record(line)
            if cells is None:
                text = self._lines.text(line).rstrip("\r\n")
                aside.append((line, "quote_not_closed", text[:SAID]))
            elif len(cells) == self._width:
                places.append(line)
                for column, cell in zip(columns, cells, strict=True):
                    column.append(cell)
            elif cells:
                ragged.append((line, cells))
            line = after
            count += 1
            if count % _HAND_RECORDS == 0:
                self._progress(self._lines.start_of(line) / len(self._body))
        arrays = [pa.chunked_array([pa.array(column, pa.string())]) for column in columns]
        block = _Block(arrays, np.array(places, np.int64), ragged, aside)
        return block, self._lines.start_of(line) - self._start, line

    def _record(self, line: int) -> tuple[list[str] | None, int]:
        """Cells of the record on a line (None: its quote never closes), and the line after it."""
        if self._reader is None or self._next != line:
            self._next = line
            options = reader_options(self._form)
            self._reader = csv.reader(self._feed(), strict=True, **options)  # pyright: ignore
        self._record_from = line
        try:
            cells = next(self._reader)
        except (_SwallowedError, StopIteration):
            cells = [_UNCLOSED]
        except csv.Error:
            return self._forgiven(line)
        if cells and cells[-1].endswith(_UNCLOSED):
            self._reader = None
            return None, line + 1
        return cells, self._next

    def _feed(self) -> Iterator[str]:
        while self._lines.has(self._next):
            held = self._next - self._record_from
            if held % _SUSPECT_LINES == 0 and (held // _SUSPECT_LINES).bit_count() == 1:
                start = self._record_from + 1
                if self._holds_rows(start, min(self._next, start + _LOOKED_AT_LINES), 0.9):
                    raise _SwallowedError
                self._progress(self._lines.start_of(self._next) / len(self._body))
            self._next += 1
            yield self._lines.text(self._next - 1)
        self._next += 1
        yield _UNCLOSED

    def _holds_rows(self, start: int, stop: int, share: float) -> bool:
        lines = [self._lines.text(line) for line in range(start, stop)]
        return _are_rows(lines, self._form, self._width, share)

    def _forgiven(self, line: int) -> tuple[list[str] | None, int]:
        """A record with a misplaced quote: its first line alone where the next ones are rows."""
        after, self._reader = self._next, None
        if not self._lines.has(after - 1):
            return None, line + 1
        several = after - line > 1
        if several and (
            self._holds_rows(line + 1, after - 1, 0.5) or self._holds_rows(after - 1, after, 1.0)
        ):
            return None, line + 1
        texts = [self._lines.text(number) for number in range(line, after)]
        reader = csv.reader(texts, **reader_options(self._form))  # pyright: ignore
        cells = next(reader, [])
        return cells, line + max(1, reader.line_num)
