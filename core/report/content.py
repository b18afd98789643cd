"""What a report says, as values: sections of texts, tables and charts that any writer can draw.

Nothing here knows Excel or paper. The workbook, the PDF and the preview draw the same values, so
a number is worded and rounded once.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pandas as pd

Value = str | float | int | bool | date | datetime | None


@dataclass(frozen=True, slots=True)
class Cell:
    """A value that differs from its column in unit or style, or that a spreadsheet calculates."""

    value: Value
    """Aforo's number, also where `formula` gives it."""
    unit: str = ""
    """"" is that of the column."""
    style: str = ""
    """"" is that of the column."""
    formula: str = ""
    """A live formula, without the sign of equality. `{table.column}` stands for the cells of a
    column of any table in the report, `{.column}` for the cell of a column in the same row."""
    name: str = ""
    """The name that formulas call this cell by."""
    choices: tuple[str, ...] = ()
    """What may be chosen from a list, where a reader fills the cell in."""
    least: float | None = None
    """The smallest number that a reader may type in."""
    most: float | None = None
    section: str = ""
    """The section that the cell leads to."""
    note: str = ""
    """What a reader is told when the cell is chosen."""


Item = Value | Cell


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table."""

    key: str
    label: str
    unit: str = "text"
    """text, s (seconds), share, points, count, score, money, hours, people, day, …"""
    style: str = "body"
    width: float = 12.0
    """In characters."""
    wraps: bool = False
    """Whether its text may run over several lines."""
    scale: str = ""
    """volume, more or less: shade the cells by their number, or ""."""


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under headers; rows hold values or `Cell`s, one for each column."""

    key: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Item, ...], ...]
    title: str = ""
    header: bool = True
    total: tuple[Item, ...] = ()
    """A last row that sums up; empty: none."""
    filters: bool = False
    """Whether readers will want to sort and filter it."""
    frozen: bool = False
    """Whether its header stays in sight: the main table of a section."""

    def column(self, key: str) -> tuple[Value, ...]:
        """The plain values of a column, its total left out."""
        place = self.place(key)
        return tuple(plain(row[place]) for row in self.rows)

    def place(self, key: str) -> int:
        """Where a column stands, from 0."""
        return next(place for place, column in enumerate(self.columns) if column.key == key)


@dataclass(frozen=True, slots=True)
class Series:
    """A column of a table as a line, a row of bars, or points."""

    column: str
    kind: str = ""
    """line or bars where it differs from the chart's; "" is the chart's."""
    role: str = ""
    """A role of the palette such as "load"; "" is the next colour of the series."""
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Chart:
    """A picture of some columns of a table in the same section."""

    kind: str
    """line, columns, bars (lying), stacked or scatter."""
    title: str
    alt: str
    """What it shows, in a sentence, for who cannot see it."""
    table: str
    """A table of the report, mostly of the same section."""
    categories: str
    """The column along the axis; for scatter the numbers along it."""
    series: tuple[Series, ...]
    x_title: str = ""
    y_title: str = ""
    unit: str = "count"
    """Of the numbers shown."""
    height_cm: float = 7.5
    zero: bool = True
    """Whether the axis of numbers begins at 0."""
    most: float | None = None
    """Where the axis of numbers ends; None: where the numbers do."""
    label_every: int = 0
    """Along an axis of times every so many are named; 0: names that must all be told, and of
    numbers and days as many as fit."""
    rows: int = 0
    """So many rows of the table from its first; 0: all."""


@dataclass(frozen=True, slots=True)
class Charts:
    """One chart over the whole width, or two side by side."""

    charts: tuple[Chart, ...]


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph."""

    text: str
    style: str = "body"
    """heading, lead, body, strong, muted, warning or bullet."""


Block = Text | Table | Charts


@dataclass(frozen=True, slots=True)
class Section:
    """One part of a report: a sheet of the workbook, a chapter of the printed one."""

    key: str
    title: str
    subtitle: str
    blocks: tuple[Block, ...]
    one_page: bool = False
    """Whether it is made to fit on a page."""
    portrait: bool = False
    fixed_columns: int = 1
    """Columns that stay in sight."""
    tab: str = ""
    """The name of its sheet where it differs from the title."""
    cells_told: bool = False
    """Whether the subtitle says how to use cells, so that paper leaves it out."""

    def tables(self) -> Iterator[Table]:
        """Its tables in order."""
        return (block for block in self.blocks if isinstance(block, Table))

    def charts(self) -> Iterator[Chart]:
        """Its charts in order."""
        for block in self.blocks:
            if isinstance(block, Charts):
                yield from block.charts


@dataclass(frozen=True, slots=True)
class Annex:
    """A list too long to compose: every row of a table, written as it is read."""

    key: str
    title: str
    subtitle: str
    columns: tuple[Column, ...]
    rows: pd.DataFrame = field(repr=False, compare=False)
    """Its columns in the order of `columns`."""


@dataclass(frozen=True, slots=True)
class Look:
    """A company's colours and picture."""

    colors: tuple[str, ...] = ()
    """Hexadecimal digits, the leading colour first; empty: Aforo's."""
    logo: bytes = b""
    """A PNG or JPEG picture, or nothing."""


@dataclass(frozen=True, slots=True)
class Report:
    """A whole report, ready to be written."""

    title: str
    organisation: str
    language: str
    written: datetime
    sections: tuple[Section, ...]
    annexes: tuple[Annex, ...] = ()
    look: Look = Look()
    formulas: bool = True
    """Whether what can be calculated afresh is written as formulas."""
    left_out: tuple[tuple[str, str], ...] = ()
    """Sections chosen that have nothing to show: key and reason in words."""


def filled(table: Table, keep: int = 2) -> Table:
    """The table without columns that no row fills, the first ones kept in any case."""
    full = [
        place < keep or any(plain(row[place]) not in (None, "", "—") for row in table.rows)
        for place in range(len(table.columns))
    ]
    return replace(
        table,
        columns=tuple(c for c, has in zip(table.columns, full, strict=True) if has),
        rows=tuple(
            tuple(item for item, has in zip(row, full, strict=True) if has) for row in table.rows
        ),
        total=tuple(i for i, has in zip(table.total, full, strict=True) if has)
        if table.total
        else (),
    )


def plain(item: Item) -> Value:
    """The value of an item of a row."""
    return item.value if isinstance(item, Cell) else item
