"""One section written to its sheet: texts, tables with live formulas, charts, and how it prints."""

from __future__ import annotations

import math
import re
from typing import Any

from openpyxl.formatting.rule import ColorScaleRule
from openpyxl.utils import quote_sheetname
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.table import Table as ExcelTable
from openpyxl.worksheet.table import TableColumn
from openpyxl.worksheet.worksheet import Worksheet

from core.report.cells import in_days, put_text, safe_text, to_cell
from core.report.charts import draw_charts
from core.report.content import Cell, Column, Item
from core.report.page_breaks import ROW_POINTS, page_breaks
from core.report.sheet_layout import PlacedTable, Places, SheetLayout, letters
from core.report.styles import (
    HEADING_HEIGHT,
    LEAD_HEIGHT,
    LINE_HEIGHT,
    TITLE_HEIGHT,
    Styles,
)

DASH = "—"
MOST_FOOTER, MOST_HEADER = 60, 240
"""Characters of a footer's name, and of a header that Excel sorts by."""
MOST_FROZEN = 8
"""A header further down stays where it is: what is above would fill the window."""
_REFERENCE = re.compile(r"\{([a-z_0-9]*)\.([a-z_0-9]+)\}")
_HEIGHTS = {"title": TITLE_HEIGHT, "heading": HEADING_HEIGHT, "lead": LEAD_HEIGHT}
_STATUS = {"●": "on_target", "◐": "near", "▲": "missed"}
"""Shapes that open the word of a status, and its look."""


class SheetWriter:
    """Writes one section; `expected` holds Aforo's number for every formula."""

    def __init__(
        self,
        sheet: Worksheet,
        place: SheetLayout,
        places: Places,
        styles: Styles,
        *,
        formulas: bool,
        organisation: str = "",
    ) -> None:
        self.expected: dict[str, float | str] = {}
        self.alt: list[str] = []
        """What each chart shows, in their order."""
        self._sheet: Any = sheet
        self._layout, self._places, self._styles = place, places, styles
        self._formulas = formulas
        self._organisation = organisation
        self._wrapping: dict[int, int] = {}

    def write(self) -> None:
        """Write everything the section holds."""
        for index, width in enumerate(self._layout.widths):
            self._sheet.column_dimensions[letters(index)].width = width
        for text in self._layout.texts:
            self._text(text.row, 1, text.text, self._styles.of(text.style))
            if text.style in _HEIGHTS:
                self._sheet.row_dimensions[text.row].height = _HEIGHTS[text.style]
        for placed in self._layout.tables:
            self._table(placed)
        for row, lines in self._wrapping.items():
            self._sheet.row_dimensions[row].height = lines * LINE_HEIGHT + 4
        self.alt = draw_charts(self._sheet, self._layout, self._places, self._styles)
        self._print_setup()
        known = self._sheet.row_dimensions
        heights = {row: known[row].height for row in list(known) if known[row].height is not None}
        for row in page_breaks(self._layout, heights):
            self._sheet.row_breaks.append(Break(id=row))

    def _table(self, placed: PlacedTable) -> None:
        table = placed.table
        if placed.title_row:
            self._text(placed.title_row, 1, table.title, self._styles.of("heading"))
            self._sheet.row_dimensions[placed.title_row].height = HEADING_HEIGHT
        if placed.header_row:
            self._header(placed)
        for row, items in enumerate(table.rows, start=placed.first):
            place = "wrap" if any(column.wraps for column in table.columns) else "row"
            for number, (item, column) in enumerate(zip(items, table.columns, strict=True), 1):
                self._item(row, number, item, column, place, placed)
        if table.total:
            self._total(placed)
        self._scales(placed)
        if table.filters and table.rows and placed.header_row:
            self._filter(placed)

    def _header(self, placed: PlacedTable) -> None:
        row, lines = placed.header_row, 1
        for number, column in enumerate(placed.table.columns, start=1):
            look = self._styles.of("header", _beside(number, column.unit), "header")
            self._text(row, number, column.label, look)
            lines = max(lines, self._lines(number, column.label, words=True))
        self._sheet.row_dimensions[row].height = lines * LINE_HEIGHT + 4

    def _item(
        self, row: int, number: int, item: Item, column: Column, place: str, placed: PlacedTable
    ) -> None:
        """One cell: most are plain values in the look of their column."""
        if isinstance(item, Cell):
            self._special(row, number, item, column, place, placed)
            return
        if isinstance(item, str):
            style = _STATUS.get(item[:1], column.style)
            wraps = place if column.wraps else "row"
            # A dash for a missing number stands where the number would.
            unit = column.unit if item == DASH else _beside(number, "text")
            self._text(row, number, item, self._styles.of(style, unit, wraps))
            lines = self._lines(number, item) if column.wraps else 1
            if lines > self._wrapping.get(row, 1):
                self._wrapping[row] = lines
            return
        cell = self._sheet.cell(row, number)
        cell._style = self._styles.of(column.style, column.unit, "row")
        if item is not None:
            cell.value = in_days(to_cell(item), column.unit)

    def _special(
        self, row: int, number: int, item: Cell, column: Column, place: str, placed: PlacedTable
    ) -> None:
        unit, style = item.unit or column.unit, item.style or column.style
        formula = self._resolved(item.formula, row, placed) if self._formulas else ""
        if isinstance(item.value, str) and not formula:
            self._item(row, number, item.value, _as(column, unit, style), place, placed)
            cell = self._sheet.cell(row, number)
        else:
            cell = self._sheet.cell(row, number)
            where = place if place == "total" else "row"
            cell._style = self._styles.of(style, _beside(number, unit), where)
            if formula:
                cell.value = f"={formula}"
                self._expect(cell.coordinate, item.value, unit)
            elif item.value is not None:
                cell.value = in_days(to_cell(item.value), unit)
        if item.name:
            self._name(item.name, number, row)
        if item.choices or item.least is not None:
            self._allow(cell, item)
        if item.section:
            self._link(cell, item.section)

    def _expect(self, coordinate: str, value: Any, unit: str) -> None:
        known = in_days(to_cell(value), unit)
        self.expected[coordinate] = known if isinstance(known, int | float | str) else ""

    def _resolved(self, formula: str, row: int, placed: PlacedTable) -> str:
        """The formula with its references; "" where it points to a table that is not there."""

        def cells(found: re.Match[str]) -> str:
            table, column = found.groups()
            if not table:
                return f"${letters(placed.table.place(column))}{row}"
            return self._places.cells(table, column, self._layout)

        try:
            return _REFERENCE.sub(cells, formula)
        except KeyError:
            return ""

    def _total(self, placed: PlacedTable) -> None:
        """The last row; a number under numbers is their live sum where it says so."""
        row = placed.total_row
        for number, (item, column) in enumerate(
            zip(placed.table.total, placed.table.columns, strict=True), start=1
        ):
            bold = _as(column, column.unit, "total")
            if isinstance(item, Cell):
                strong = item if item.style else _strong(item)
                self._special(row, number, strong, bold, "total", placed)
            elif isinstance(item, str):
                self._text(row, number, item, self._styles.of("total", "text", "total"))
            else:
                cell = self._sheet.cell(row, number)
                cell._style = self._styles.of("total", column.unit, "total")
                cell.value = None if item is None else in_days(to_cell(item), column.unit)

    def _text(self, row: int, number: int, text: str, look: Any) -> None:
        cell = self._sheet.cell(row, number)
        cell._style = look
        if text:
            put_text(cell, text)

    def _lines(self, number: int, text: str, *, words: bool = False) -> int:
        """Lines that a text takes in its column; heads break between words only."""
        room = max(1.0, self._layout.widths[number - 1] - 1)
        lines = sum(max(1, math.ceil(len(part) * 0.92 / room)) for part in text.split("\n"))
        return min(lines, len(text.split())) if words else lines

    def _name(self, name: str, number: int, row: int) -> None:
        reference = f"{quote_sheetname(self._sheet.title)}!${letters(number - 1)}${row}"
        self._sheet.parent.defined_names[name] = DefinedName(name, attr_text=reference)

    def _allow(self, cell: Any, item: Cell) -> None:
        """What a reader may fill in: one of a list, or a number between two."""
        if item.choices:
            rule = DataValidation(
                type="list", formula1='"' + ",".join(item.choices) + '"', allow_blank=True
            )
        elif item.most is None:
            rule = DataValidation(
                type="decimal", operator="greaterThanOrEqual", formula1=repr(item.least)
            )
        else:
            rule = DataValidation(
                type="decimal", operator="between",
                formula1=repr(item.least), formula2=repr(item.most),
            )  # fmt: skip
        if item.note:
            rule.prompt, rule.showInputMessage = safe_text(item.note)[:255], True
        rule.showErrorMessage = True
        rule.add(cell)
        self._sheet.add_data_validation(rule)

    def _link(self, cell: Any, section: str) -> None:
        name = next((one.name for one in self._places.layouts if one.section.key == section), "")
        if name:
            target = f"{quote_sheetname(name)}!A1"
            cell.hyperlink = Hyperlink(ref=cell.coordinate, location=target, display=None)

    def _scales(self, placed: PlacedTable) -> None:
        """Shade neighbouring columns of one scale together, so that colours compare."""
        columns = placed.table.columns
        start = 0
        while start < len(columns) and placed.table.rows:
            end = start
            while end + 1 < len(columns) and columns[end + 1].scale == columns[start].scale:
                end += 1
            if columns[start].scale:
                cells = f"{letters(start)}{placed.first}:{letters(end)}{placed.last}"
                rule = self._scale(columns[start].scale)
                self._sheet.conditional_formatting.add(cells, rule)
            start = end + 1

    def _scale(self, scale: str) -> Any:
        surface, heat = self._styles.heat
        dark = self._styles.doubt if scale == "less" else heat
        return ColorScaleRule(
            start_type="num", start_value=0, start_color=surface, end_type="max", end_color=dark
        )

    def _filter(self, placed: PlacedTable) -> None:
        """Mark the rows as an Excel table: sortable, its header known to screen readers."""
        columns = placed.table.columns
        end = f"{letters(len(columns) - 1)}{placed.last}"
        number = sum(len(sheet.tables) for sheet in self._sheet.parent.worksheets) + 1
        table = ExcelTable(
            id=number, displayName=f"Aforo_{placed.table.key}", ref=f"A{placed.header_row}:{end}"
        )
        made: Any = table
        made._initialise_columns()
        for label, column in zip(self._headers(placed), table.tableColumns, strict=True):
            assert isinstance(column, TableColumn)
            column.name = label
        self._sheet.add_table(table)

    def _headers(self, placed: PlacedTable) -> list[str]:
        """Headers no two of which are the same, as Excel asks of a table; written to the cells."""
        taken: list[str] = []
        for number, column in enumerate(placed.table.columns, start=1):
            short = " ".join(safe_text(column.label).split())[:MOST_HEADER] or "–"
            label, again = short, 2
            while label.casefold() in {other.casefold() for other in taken}:
                label, again = f"{short} {again}", again + 1
            taken.append(label)
            put_text(self._sheet.cell(placed.header_row, number), label)
        return taken

    def _print_setup(self) -> None:
        """Landscape A4, one page wide, the header of the main table repeated, pages numbered."""
        sheet, main = self._sheet, self._layout.main
        sheet.sheet_view.showGridLines = False
        # Else programs disagree about rows whose height nobody set, and so about pages.
        sheet.sheet_format.defaultRowHeight, sheet.sheet_format.customHeight = ROW_POINTS, True
        portrait = self._layout.section.portrait
        sheet.page_setup.orientation = "portrait" if portrait else "landscape"
        sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
        sheet.page_setup.fitToWidth = 1
        sheet.page_setup.fitToHeight = 1 if self._layout.section.one_page else 0
        sheet.sheet_properties.pageSetUpPr.fitToPage = True
        margins = sheet.page_margins
        margins.left = margins.right = margins.top = 0.5
        margins.bottom = 0.7
        whose = safe_text(self._organisation)[:MOST_FOOTER].replace("&", "&&") or "Aforo"
        sheet.oddFooter.left.text = f"{whose} · &A"
        sheet.oddFooter.right.text = "&P / &N"
        if main is None:
            return
        if main is self._layout.tables[-1]:
            sheet.print_title_rows = f"{main.header_row}:{main.header_row}"
        if main.header_row <= MOST_FROZEN:
            column = letters(self._layout.section.fixed_columns)
            sheet.freeze_panes = f"{column}{main.header_row + 1}"


def _beside(number: int, unit: str) -> str:
    """Text that is not in the first column keeps away from the number before it."""
    return "beside" if unit == "text" and number > 1 else unit


def _as(column: Column, unit: str, style: str) -> Column:
    return Column(column.key, column.label, unit, style, column.width, column.wraps)


def _strong(item: Cell) -> Cell:
    return Cell(item.value, item.unit, "total", item.formula, item.name)
