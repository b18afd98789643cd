"""One sheet being written from top to bottom, in one look and one language."""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from typing import Any

from openpyxl.cell.cell import Cell
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from core.problems import Note
from core.report import styles
from core.report.cells import in_days, put_text, to_cell
from core.report.words import word

Sentence = Callable[[Note], str]
"""Turns a remark into a sentence in the language of the report."""


@dataclass(slots=True)
class Page:
    """A sheet, the next free row, and the app's number for every formula on it."""

    sheet: Worksheet
    language: str
    sentence: Sentence
    row: int = 1
    expected: dict[str, float | str] = field(default_factory=dict)
    """Formula cell → the number Aforo computed for it, kept as its cached value."""

    def word(self, key: str, **data: object) -> str:
        """A word or phrase of the report in its language."""
        return word(key, self.language).format(**data)

    def title(self, text: str, subtitle: str = "") -> None:
        """The heading of the sheet, with a line of explanation below."""
        self.text(1, text, styles.TITLE)
        self._height(styles.TITLE_HEIGHT)
        if subtitle:
            self.row += 1
            self.text(1, subtitle, styles.SUBTITLE)
        self.row += 2

    def heading(self, text: str) -> None:
        """The heading of a section."""
        self.text(1, text, styles.HEADING)
        self._height(styles.HEADING_HEIGHT)
        self.row += 1

    def line(self, text: str, font: Font = styles.BODY) -> None:
        """One line of text over the width of the sheet."""
        self.text(1, text, font)
        self.row += 1

    def header(self, labels: Sequence[str], numbers: Collection[int] = ()) -> int:
        """A header row; the labels of the given columns stand over numbers. Returns its row."""
        for column, label in enumerate(labels, start=1):
            cell = self.text(column, label, styles.HEADER)
            cell.fill, cell.border = styles.HEADER_FILL, styles.BELOW
            plain = styles.INDENTED_HEADER if column > 1 else styles.LEFT_HEADER
            cell.alignment = styles.RIGHT_HEADER if column in numbers else plain
            self._height(self._lines(column, label) * styles.LINE_HEIGHT + 2)
        self.row += 1
        return self.row - 1

    def text(self, column: int, text: str, font: Font = styles.BODY) -> Cell:
        """Text in the present row."""
        cell = self._cell(column, font)
        put_text(cell, text)
        if column > 1:
            cell.alignment = styles.INDENTED
        return cell

    def wrapped(self, column: int, text: str, font: Font = styles.BODY) -> Cell:
        """Text that may run over several lines of its cell."""
        cell = self.text(column, text, font)
        cell.alignment = styles.WRAP
        self._height(self._lines(column, text) * styles.LINE_HEIGHT)
        return cell

    def number(self, column: int, value: Any, unit: str, font: Font = styles.BODY) -> Cell:
        """A number with the format of its unit; missing leaves the cell empty."""
        cell = self._cell(column, font)
        cell.value = in_days(to_cell(value), unit)  # type: ignore[arg-type]
        cell.number_format = styles.number_format(unit)
        return cell

    def formula(
        self,
        column: int,
        formula: str,
        expected: float | str | None,
        unit: str,
        font: Font = styles.STRONG,
    ) -> Cell:
        """A live formula, with the number Aforo computed for the same thing."""
        cell = self._cell(column, font)
        cell.value = formula
        cell.number_format = styles.number_format(unit)
        if expected is not None:
            self.expected[cell.coordinate] = expected
        return cell

    def note(self, note: Note, column: int = 1) -> None:
        """A remark in words."""
        text = self.sentence(note)
        if column == 1:
            self.text(1, text, styles.MUTED)
        else:
            self.wrapped(column, text, styles.MUTED)

    def widths(self, *widths: float) -> None:
        """Column widths in characters, first column first."""
        for index, width in enumerate(widths, start=1):
            self.sheet.column_dimensions[get_column_letter(index)].width = width

    def print_setup(
        self, header_row: int | None = None, *, freeze: str | None = None, pages_high: int = 0
    ) -> None:
        """Landscape A4, one page wide, header row repeated, page numbers; rows frozen above it."""
        sheet: Any = self.sheet
        sheet.sheet_view.showGridLines = False
        sheet.page_setup.orientation = "landscape"
        sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
        sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, pages_high
        sheet.sheet_properties.pageSetUpPr.fitToPage = True
        sheet.oddFooter.left.text = "Aforo · &A"
        sheet.oddFooter.right.text = "&P / &N"
        if header_row is not None:
            sheet.print_title_rows = f"{header_row}:{header_row}"
        sheet.freeze_panes = freeze or (f"A{header_row + 1}" if header_row else None)

    def _cell(self, column: int, font: Font) -> Cell:
        cell: Any = self.sheet.cell(self.row, column)
        cell.font, cell.alignment = font, styles.TOP
        return cell

    def _lines(self, column: int, text: str) -> int:
        """Lines the text takes at the width of its column; set the widths first."""
        width = self.sheet.column_dimensions[get_column_letter(column)].width
        return max(1, math.ceil(len(text) * 1.1 / max(1.0, width - 1)))

    def _height(self, points: float) -> None:
        """Make the present row at least so high: not every program fits rows to their text."""
        row = self.sheet.row_dimensions[self.row]
        row.height = max(points, row.height or 0.0)
