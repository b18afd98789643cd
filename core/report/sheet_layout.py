"""Where everything of a section stands on its sheet, before anything is written."""

from __future__ import annotations

import math
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass

from core.report.cells import quoted
from core.report.content import Charts, Section, Table, Text

CM_A_CHARACTER = 0.19
"""Width of a character of a column, its padding counted in."""
CM_A_ROW = 0.53
LEAST_WIDTH = 120.0
"""Characters over which texts run where the tables are narrower."""
MOST_CHARTS_CM = 30.0
_GAP_CM = 0.4
_LETTERS = 26


@dataclass(frozen=True, slots=True)
class PlacedText:
    """One line of a text."""

    row: int
    text: str
    style: str


@dataclass(frozen=True, slots=True)
class PlacedTable:
    """A table: the row of its header (0 without), its first and last row."""

    table: Table
    title_row: int
    header_row: int
    first: int
    last: int

    @property
    def total_row(self) -> int:
        """The row of its total, whether it has one or not."""
        return self.last + 1

    def cells(self, column: str) -> str:
        """The cells of a column as formulas name them."""
        letter = letters(self.table.place(column))
        return f"${letter}${self.first}:${letter}${self.last}"


@dataclass(frozen=True, slots=True)
class PlacedCharts:
    """Charts side by side: their top row, the left edge and the width of each in cm."""

    charts: Charts
    row: int
    edges_cm: tuple[float, ...]
    width_cm: float


@dataclass(frozen=True, slots=True)
class SheetLayout:
    """A section on its sheet."""

    section: Section
    name: str
    widths: tuple[float, ...]
    texts: tuple[PlacedText, ...]
    tables: tuple[PlacedTable, ...]
    charts: tuple[PlacedCharts, ...]
    rows: int

    @property
    def main(self) -> PlacedTable | None:
        """The table whose header stays in sight and is repeated on every page."""
        return next((placed for placed in self.tables if placed.table.frozen), None)


def letters(column: int) -> str:
    """A column counted from 0 as a spreadsheet calls it."""
    found = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, _LETTERS)
        found = chr(ord("A") + rest) + found
    return found


def layout(section: Section, name: str) -> SheetLayout:
    """Place a section on the sheet of that name, block under block."""
    widths = _widths(section)
    across = max(sum(widths), LEAST_WIDTH)
    texts: list[PlacedText] = [PlacedText(1, section.title, "title")]
    row = 2
    for line in _lines(section.subtitle, "subtitle", across):
        texts.append(PlacedText(row, line, "subtitle"))
        row += 1
    row += 1
    tables: list[PlacedTable] = []
    charts: list[PlacedCharts] = []
    for block in section.blocks:
        if isinstance(block, Text):
            for line in _lines(block.text, block.style, across):
                texts.append(PlacedText(row, line, block.style))
                row += 1
            row += block.style == "lead"
        elif isinstance(block, Charts):
            charts.append(_placed_charts(block, row, across))
            row += math.ceil(max(one.height_cm for one in block.charts) / CM_A_ROW) + 1
        else:
            tables.append(_placed_table(block, row))
            row = tables[-1].last + 2 + bool(block.total)
    return SheetLayout(
        section, name, widths, tuple(texts), tuple(tables), tuple(charts), max(1, row - 1)
    )


def _widths(section: Section) -> tuple[float, ...]:
    """Each column as wide as the widest wish of the tables that share it."""
    found: list[float] = []
    for table in section.tables():
        for place, column in enumerate(table.columns):
            if place == len(found):
                found.append(column.width)
            found[place] = max(found[place], column.width)
    return tuple(found)


def _lines(text: str, style: str, across: float) -> Iterator[str]:
    """A text in lines that fit over the sheet: cells are never merged."""
    room = int(across * (0.8 if style == "lead" else 1.1))
    if style != "bullet":
        yield from textwrap.wrap(text, room, break_long_words=True) or ([""] if text else [])
        return
    yield from textwrap.wrap(
        text, room, initial_indent="•  ", subsequent_indent="    ", break_long_words=True
    )


def _placed_table(table: Table, row: int) -> PlacedTable:
    title = row if table.title else 0
    row += bool(table.title)
    header = row if table.header else 0
    first = row + bool(table.header)
    return PlacedTable(table, title, header, first, first + len(table.rows) - 1)


def _placed_charts(block: Charts, row: int, across: float) -> PlacedCharts:
    count = len(block.charts)
    whole = min(across * CM_A_CHARACTER, MOST_CHARTS_CM)
    width = (whole - _GAP_CM * (count - 1)) / count
    edges = tuple(place * (width + _GAP_CM) for place in range(count))
    return PlacedCharts(block, row, edges, width)


@dataclass(frozen=True, slots=True)
class Places:
    """Where the tables of a whole workbook stand, for formulas that point to other sheets."""

    layouts: tuple[SheetLayout, ...]

    def cells(self, table: str, column: str, seen_from: SheetLayout) -> str:
        """The cells of a column; raises KeyError where the report has no such table."""
        found = self.find(table, seen_from)
        if found is None:
            raise KeyError(table)
        cells = found[1].cells(column)
        return cells if found[0] is seen_from else f"{quoted(found[0].name)}!{cells}"

    def find(self, table: str, near: SheetLayout) -> tuple[SheetLayout, PlacedTable] | None:
        """A table with rows, looked for in the section itself first; None where there is none."""
        for one in (near, *self.layouts):
            for placed in one.tables:
                if placed.table.key == table and placed.table.rows:
                    return one, placed
        return None
