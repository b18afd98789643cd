"""The XML that Excel 2003 and many systems since write into files called .xls."""

from __future__ import annotations

import io
from datetime import datetime, time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.ingest.containers.archives import Source
from core.ingest.containers.child import RefusedError, allow
from core.ingest.containers.sheet import Area, Cell, Packer, Rows, Sheet, Survey
from core.ingest.containers.workbook_child import packed, table_worth

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_TIMES = 12
"""Memory that the cells need against the size of the XML."""
_MOST_CELLS = 50_000_000
_MOST_ROWS = 1_048_576
_MOST_COLUMNS = 16_384
_CLOCK_DAYS = ("1899-12-31", "1904-01-01")


def read(source: Source, options: dict[str, Any], packer: Packer) -> Sheet:
    """The sheet asked for, or the visible one that looks most like a table of data."""
    from defusedxml.common import DefusedXmlException
    from defusedxml.ElementTree import ParseError

    size = Path(source).stat().st_size if isinstance(source, str) else len(source)
    allow(_TIMES * size)
    try:
        sheets = _sheets(source)
    except DefusedXmlException as error:
        raise RefusedError("xml_with_entities") from error
    except ParseError as error:
        raise RefusedError("workbook_broken", detail=str(error)) from error
    if not sheets:
        raise RefusedError("workbook_no_sheets")
    shown = tuple(s.name for s in sheets if not s.hidden) or tuple(s.name for s in sheets)
    asked = options.get("sheet")
    named = {s.name: s for s in sheets}
    if asked is not None and asked not in named:
        raise RefusedError("sheet_missing", sheet=asked, sheets=", ".join(shown))
    rows = {name: named[name].rectangle() for name in ((asked,) if asked is not None else shown)}
    name = max(rows, key=lambda n: table_worth(rows[n]))
    if not rows[name]:
        raise RefusedError("sheet_empty", sheet=name)
    sheet = named[name]
    hidden = tuple(s.name for s in sheets if s.name not in shown)
    return packed(
        rows[name], packer, name=name, sheets=shown, hidden=hidden,
        merged=tuple(sheet.merged), survey=sheet.survey,
    )  # fmt: skip


class _SheetRows:
    """Rows of one work sheet while they come in."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.hidden = False
        self.survey = Survey()
        self.merged: list[Area] = []
        self._rows: list[list[Cell]] = []
        self._cells = 0
        self._width = 0

    def add(self, row: Element) -> None:
        """Take in one row; its index may skip blank rows."""
        index = _index(row, len(self._rows), _MOST_ROWS)
        self._rows.extend([] for _ in range(index + 1 - len(self._rows)))
        if _attribute(row, "Hidden") == "1":
            self.survey.hidden_rows += 1
        cells = self._rows[index]
        for cell in row:
            if _tag(cell) == "Cell":
                self._add_cell(cell, index, cells)
        self._cells += len(cells)
        self._width = max(self._width, len(cells))
        if max(self._cells, self._width * len(self._rows)) > _MOST_CELLS:
            raise RefusedError("workbook_too_large")

    def _add_cell(self, cell: Element, index: int, cells: list[Cell]) -> None:
        column = _index(cell, len(cells), _MOST_COLUMNS)
        cells.extend([""] * (column - len(cells)))
        across = _number(_attribute(cell, "MergeAcross"), _MOST_COLUMNS)
        down = _number(_attribute(cell, "MergeDown"), _MOST_ROWS)
        if across or down:
            self.merged.append(((index, column), (index + down, column + across)))
        data = next((inner for inner in cell if _tag(inner) == "Data"), None)
        formula = _attribute(cell, "Formula")
        if data is None and formula:
            self.survey.formula(index + 1, column, formula)
        kind = _attribute(data, "Type") if data is not None else None
        text = "".join(data.itertext()) if data is not None else ""
        if kind == "Error":
            self.survey.error(index + 1, column, text)
            text = ""
        cells.append(_native(kind, text))
        cells.extend([""] * min(across, _MOST_COLUMNS - len(cells)))

    def rectangle(self) -> Rows:
        """Rows of one width."""
        for row in self._rows:
            row.extend([""] * (self._width - len(row)))
        return self._rows if self._width else []


def _sheets(source: Source) -> list[_SheetRows]:
    from defusedxml.ElementTree import iterparse

    sheets: list[_SheetRows] = []
    with Path(source).open("rb") if isinstance(source, str) else io.BytesIO(source) as stream:
        for event, element in iterparse(stream, events=("start", "end"), forbid_dtd=False):
            tag = _tag(element)
            if event == "start":
                if tag == "Worksheet":
                    name = _attribute(element, "Name") or f"Sheet{len(sheets) + 1}"
                    sheets.append(_SheetRows(name))
            elif tag == "Row" and sheets:
                sheets[-1].add(element)
                element.clear()
            elif tag == "Visible" and sheets:
                sheets[-1].hidden = "Hidden" in (element.text or "")
            elif tag == "Table":
                element.clear()
    return sheets


def _tag(element: Element) -> str:
    return element.tag.rpartition("}")[2]


def _attribute(element: Element, name: str) -> str | None:
    return next((v for k, v in element.attrib.items() if k.rpartition("}")[2] == name), None)


def _number(written: str | None, most: int) -> int:
    if written is None or not written.strip().isdecimal() or len(written) > 9:
        return 0
    return min(int(written), most)


def _index(element: Element, follows: int, most: int) -> int:
    """Place of a row or cell from 0: what it says, else behind the one before."""
    written = _attribute(element, "Index")
    index = _number(written, most) - 1 if written is not None else follows
    if index < follows or index >= most:
        raise RefusedError("workbook_broken", detail=f"Index {written}")
    return index


def _native(kind: str | None, text: str) -> Cell:
    if kind == "Number":
        try:
            return float(text)
        except ValueError:
            return text
    if kind == "Boolean":
        return text.strip() in ("1", "true", "TRUE")
    if kind == "DateTime":
        try:
            moment = datetime.fromisoformat(text.strip().removesuffix("Z"))
        except ValueError:
            return text
        return _day_or_moment(moment)
    return text


def _day_or_moment(moment: datetime) -> Cell:
    """A time of day stands on the day before the calendar begins; midnights are days."""
    if moment.date().isoformat() in _CLOCK_DAYS:
        return moment.time()
    return moment.date() if moment.time() == time(0) else moment
