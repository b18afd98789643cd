"""The dialect of a text that nobody gave: its cells, header, footer, and which of its tables."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from core.ingest.text.blocks import Stretch, header_of, is_below_labels, stretches
from core.ingest.text.dialect import SAMPLE_RECORDS, extent, footer_rows, layout, width_below
from core.ingest.text.encoding import whole_characters
from core.ingest.text.form import Form, Record, checked, records
from core.ingest.text.sniffing import form_of, separator_line
from core.model.dataset import Dialect
from core.problems import Note, Problem, note

SAMPLE_SIZES = (1 << 18, 1 << 21, 1 << 24)
"""Bytes looked at; the next size is for files whose rows are so long that few are whole."""
_LEAST_RECORDS = 2
_TABLES_WITHIN = 4 << 20
_LONG_TAIL = 1 << 13


@dataclass(frozen=True, slots=True)
class Found:
    """How a text is read, what other tables it holds, and what to say about it."""

    dialect: Dialect
    tables: tuple[Dialect, ...] = ()
    """Every table, as the dialect that reads it; empty where there is but one."""
    remarks: tuple[Note, ...] = ()


def find_dialect(
    text: bytes, tail: bytes, asked: Dialect | None, *, whole: bool, name: str
) -> Found:
    """The dialect asked for, completed where it leaves something open, or the one found."""
    if asked is not None:
        form = _asked_form(asked, _sample(text, SAMPLE_SIZES[0], whole)[1])
        tables = _tables(text, form) if whole else []
        dialect = replace(asked, delimiter=form.delimiter)
        several = tables if len(tables) > 1 else []
        return Found(dialect, tuple(table for table, _, _ in several))
    form, rows, sample = _first_look(text, whole)
    base = Dialect("csv", delimiter=form.delimiter, quote=form.quote, escape=form.escape)
    tables = _tables(text, form) if whole else []
    if tables:
        return _largest(tables)
    if len(rows) < _LEAST_RECORDS and len(sample) < len(text):
        row = rows[-1][0] + 1 if rows else 1
        raise Problem("row_too_long_to_read", file=name, row=row, most_mb=SAMPLE_SIZES[-1] >> 20)
    skipped = 1 if separator_line(sample) and rows else 0
    dialect = _placed(base, rows[skipped:], name)
    below = [cells for line, cells in rows if line > max(dialect.header_row, dialect.first_row - 1)]
    width = width_below(_cells_on(rows, dialect.header_row), below)
    return Found(replace(dialect, footer_rows=_footers(tail, form, width, below)))


def _first_look(text: bytes, whole: bool) -> tuple[Form, list[Record], str]:
    """Form and first records, from a larger sample where rows are very long."""
    size, *larger = SAMPLE_SIZES
    while True:
        sample, lines, cut = _sample(text, size, whole)
        form = form_of(lines)
        rows = _first_records(sample, form, cut)
        if len(rows) >= _LEAST_RECORDS or size >= len(text) or not larger:
            return form, rows, sample
        size = larger.pop(0)


def _sample(text: bytes, size: int, whole: bool) -> tuple[str, str, bool]:
    """The start of a text, the same without a line that was cut, and whether one was."""
    sample = whole_characters(text[:size]).decode("utf-8", "replace")
    cut = not whole or len(text) > size
    return sample, _without_last_line(sample) if cut else sample, cut


def _asked_form(asked: Dialect, lines: str) -> Form:
    delimiter = asked.delimiter or form_of(lines).delimiter
    return checked(Form(delimiter, asked.quote, asked.escape))


def _without_last_line(text: str) -> str:
    """The text without its last line, which a sample may have cut through."""
    end = max(text.rfind("\n"), text.rfind("\r"))
    return text[: end + 1] if end >= 0 else text


def _first_records(sample: str, form: Form, cut: bool) -> list[Record]:
    """The first records, blank ones left out; the last may be cut and is left out where it is."""
    rows: list[Record] = []
    for record in records(sample, form):
        if record[1]:
            rows.append(record)
        if len(rows) > SAMPLE_RECORDS:
            return rows
    return rows[:-1] if cut and len(rows) > 1 else rows


def _placed(base: Dialect, rows: Sequence[Record], name: str) -> Dialect:
    """The dialect with the header and the first data row among these rows."""
    cells = [row for _, row in rows]
    place = layout(cells)
    if place.first >= len(rows):
        raise Problem("table_no_rows", file=name)
    header = header_of(cells, place)
    first = place.first if header.first < 0 else header.first + header.rows
    if first >= len(rows):
        raise Problem("table_no_rows", file=name)
    return replace(
        base,
        header_row=rows[header.first][0] if header.first >= 0 else 0,
        header_rows=header.rows,
        first_row=rows[first][0] if header.first < 0 and rows[first][0] > 1 else 0,
    )


def _cells_on(rows: Sequence[Record], line: int) -> list[str] | None:
    return next((cells for at, cells in rows if at == line), None) if line else None


def _footers(tail: bytes, form: Form, width: int, below: Sequence[Sequence[str]]) -> int:
    """Rows of totals or remarks at the end, where the last lines can be told apart safely."""
    text = tail.decode("utf-8", "replace")
    if len(tail) >= _LONG_TAIL:
        if form.quote and text.count(form.quote) % 2:
            text = _after_cell(text, form)
        last = [cells for _, cells in records(text, form) if cells][1:]
    elif len(below) < SAMPLE_RECORDS:
        last = list(below)
    else:
        last = [cells for _, cells in records(text, form) if cells]
    return min(footer_rows(last, width), max(0, len(below) - 1))


def _after_cell(text: str, form: Form) -> str:
    """The text from the line after its first quote on, where that quote ends a cell."""
    at = text.find(form.quote)
    return text[text.find("\n", at) + 1 :]


def _tables(text: bytes, form: Form) -> list[tuple[Dialect, int, tuple[str, ...]]]:
    """Tables that blank lines part, in order, with their rows and names; none where it is one."""
    if len(text) > _TABLES_WITHIN or not _has_blank_lines(text, form):
        return []
    rows = list(records(text.decode("utf-8", "replace"), form))
    if rows and separator_line(text[:100].decode("utf-8", "replace")):
        rows = rows[1:]
    cells = [row for _, row in rows]
    found = stretches(cells)
    if len(found) < 2 and not any(is_below_labels(cells, stretch) for stretch in found):
        return []
    base = Dialect("csv", delimiter=form.delimiter, quote=form.quote, escape=form.escape)
    return [_table_of(base, rows, cells, stretch) for stretch in found]


def _table_of(
    base: Dialect, rows: Sequence[Record], cells: Sequence[list[str]], stretch: Stretch
) -> tuple[Dialect, int, tuple[str, ...]]:
    ours = cells[stretch.start : stretch.stop]
    header = header_of(ours, stretch.place)
    last = stretch.stop < len(rows)
    below = list(ours[header.first + header.rows :])
    dialect = replace(
        base,
        header_row=rows[stretch.start + header.first][0],
        header_rows=header.rows,
        last_row=rows[stretch.stop][0] - 1 if last else 0,
        footer_rows=footer_rows(below, width_below(ours[header.first], below)),
    )
    filled = sum(1 for row in below if extent(row)) - dialect.footer_rows
    return dialect, filled, tuple(name.strip() for name in ours[header.first] if name.strip())


def _has_blank_lines(text: bytes, form: Form) -> bool:
    mark = form.delimiter.encode()
    return any(
        piece in text for piece in (b"\n\n", b"\n\r\n", b"\r\r", b"\n" + mark * 2, b"\r" + mark * 2)
    )


def _largest(tables: Sequence[tuple[Dialect, int, tuple[str, ...]]]) -> Found:
    best = max(tables, key=lambda table: table[1] * len(table[2]))
    others = "; ".join(
        f"{dialect.header_row}: {', '.join(names)[:80]}"
        for dialect, _, names in tables
        if dialect is not best[0]
    )
    if len(tables) == 1:
        return Found(best[0])
    remark = note(
        "tables_more", count=len(tables), row=best[0].header_row, rows=best[1], others=others
    )
    return Found(best[0], tuple(dialect for dialect, _, _ in tables), (remark,))
