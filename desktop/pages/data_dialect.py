"""What the import page offers for cutting a file into cells, and what a choice makes of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cache

from PySide6.QtCore import QCoreApplication

from core.model.dataset import Dialect, Grain, Mapping
from core.model.fields import FIELDS, FieldType
from desktop.draft import Draft, undecided
from desktop.draft_edits import order_of, takes_decimal
from desktop.pages.data_words import (
    DELIMITERS,
    ENCODINGS,
    delimiter_words,
    encoding_words,
    escape_words,
    grain_words,
    order_words,
    quote_words,
)
from desktop.zones import zone_here, zone_names
from widgets.dialect_row import OTHER
from widgets.figures import number

HEADER_ROWS = 20
FOOTER_ROWS = 10
QUOTES = ('"', "'", "")
ESCAPES = ("", "\\")
Pairs = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Part:
    """One thing to choose: its key, the choices and the one in use."""

    name: str
    choices: Pairs
    current: str
    usual: bool = True


def dialect_parts(draft: Draft, mapping: Mapping, dialect: Dialect) -> Iterator[Part]:
    """Everything that can be chosen about how a draft is read; a part without choices is hidden."""
    translate = QCoreApplication.translate
    yield Part("rows", tuple((g.value, grain_words(g)) for g in Grain), mapping.grain.value)
    reading = draft.reading
    sheets = reading.sheets if reading is not None else ()
    members = reading.members if reading is not None else ()
    yield Part("sheet", tuple((name, name) for name in sheets), dialect.sheet or "")
    yield Part("member", tuple((n, n) for n in members), dialect.member or "")
    yield _tables(reading.tables if reading is not None else (), dialect)
    text, cut = dialect.encoding is not None, dialect.format == "csv"
    other = (OTHER, translate("ImportView", "other…"))
    encodings = _with_current(ENCODINGS, dialect.encoding or "", encoding_words) if text else ()
    yield Part("encoding", encodings, dialect.encoding or "")
    marks = _with_current(DELIMITERS, dialect.delimiter or "", delimiter_words) if cut else ()
    yield Part("delimiter", (*marks, other) if marks else (), dialect.delimiter or "")
    yield Part("header", _header_rows(dialect), _header_key(dialect))
    yield Part("dates", *_orders(mapping))
    yield _decimals(mapping)
    yield Part("zone", _zones(mapping.zone), mapping.zone or "")
    yield Part("footer", _footers(dialect), str(dialect.footer_rows), dialect.footer_rows == 0)
    quotes = (*_with_current(QUOTES, dialect.quote, quote_words), other) if cut else ()
    yield Part("quote", quotes, dialect.quote, dialect.quote == '"')
    escapes = (*_with_current(ESCAPES, dialect.escape, escape_words), other) if cut else ()
    yield Part("escape", escapes, dialect.escape, not dialect.escape)


def with_part(dialect: Dialect, part: str, key: str) -> Dialect:
    """A dialect with one part chosen otherwise."""
    if part == "header":
        first, _, rows = key.partition("+")
        return replace(dialect, header_row=int(first), header_rows=int(rows or 1), first_row=0)
    if part == "footer":
        return replace(dialect, footer_rows=int(key), last_row=0)
    if part == "sheet":
        return Dialect(dialect.format, sheet=key, member=dialect.member)
    if part == "member":
        return Dialect("csv", member=key)
    return replace(dialect, **{part: key})


def _tables(tables: tuple[Dialect, ...], dialect: Dialect) -> Part:
    """The tables of a file that holds several, by the rows they stand in."""
    if len(tables) < 2:
        return Part("table", (), "")
    several = QCoreApplication.translate("ImportView", "rows {first}–{last}")
    onward = QCoreApplication.translate("ImportView", "from row {first}")
    choices: list[tuple[str, str]] = []
    current = ""
    for place, table in enumerate(tables):
        first = table.header_row or table.first_row or 1
        pattern = several if table.last_row else onward
        words = pattern.format(first=number(first), last=number(table.last_row))
        choices.append((str(place), words))
        if (table.header_row, table.last_row) == (dialect.header_row, dialect.last_row):
            current = str(place)
    return Part("table", tuple(choices), current)


def _decimals(mapping: Mapping) -> Part:
    """The decimal sign of all plain numbers; hidden where there are none."""
    translate = QCoreApplication.translate
    signs = {column.format or "" for column in mapping.columns if takes_decimal(column)}
    if not signs:
        return Part("decimal", (), "")
    choices = (
        ("", translate("ImportView", "as found")),
        (".", translate("ImportView", "point 1.5")),
        (",", translate("ImportView", "comma 1,5")),
    )
    return Part("decimal", choices, signs.pop() if len(signs) == 1 else "")


def with_header(dialect: Dialect, line: int) -> Dialect:
    """A dialect whose column names stand in one line of the file."""
    return replace(dialect, header_row=line, header_rows=1, first_row=0)


def _with_current(known: tuple[str, ...], current: str, words: Callable[[str], str]) -> Pairs:
    keys = known if current in known else (current, *known)
    return tuple((key, words(key)) for key in keys)


def _header_key(dialect: Dialect) -> str:
    rows = f"+{dialect.header_rows}" if dialect.header_rows > 1 else ""
    return f"{dialect.header_row}{rows}"


def _header_rows(dialect: Dialect) -> Pairs:
    translate = QCoreApplication.translate
    last = max(HEADER_ROWS, dialect.header_row)
    one = translate("ImportView", "row {row}")
    several = translate("ImportView", "rows {first}–{last}")
    rows = [(str(row), one.format(row=number(row))) for row in range(1, last + 1)]
    deep = {2, 3, dialect.header_rows} - {0, 1}
    for count in sorted(deep):
        for first in sorted({1, 2, 3, dialect.header_row} - {0}):
            words = several.format(first=number(first), last=number(first + count - 1))
            rows.append((f"{first}+{count}", words))
    return ("0", translate("ImportView", "none")), *rows


def _footers(dialect: Dialect) -> Pairs:
    none = QCoreApplication.translate("ImportView", "none")
    most = max(FOOTER_ROWS, dialect.footer_rows)
    return ("0", none), *((str(rows), number(rows)) for rows in range(1, most + 1))


def _orders(mapping: Mapping) -> tuple[Pairs, str]:
    """The choices of day order and the one in use; none where dates are not ambiguous in form."""
    moments = [c for c in mapping.columns if FIELDS[c.field].type is FieldType.MOMENT]
    orders = [order_of(c.format) for c in moments if c.format and order_of(c.format)]
    both = (("day", order_words("day")), ("month", order_words("month")))
    if any(undecided(column) for column in moments):
        return (("", QCoreApplication.translate("ImportView", "choose…")), *both), ""
    if not orders:
        return (), ""
    if orders[0] == "year":
        return (("year", order_words("year")),), "year"
    return both, orders[0]


def _zones(current: str | None) -> Pairs:
    as_written = QCoreApplication.translate("ImportView", "as written")
    return _zone_choices(as_written, current or "")


@cache
def _zone_choices(as_written: str, current: str) -> Pairs:
    names = ["UTC", *zone_names()]
    for first in (zone_here(), current):
        if first:
            names = [first, *(name for name in names if name != first)]
    return ("", as_written), *((name, name) for name in names)
