"""Long lists, written row by row as they are read: memory does not grow with their length."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from xml.sax.saxutils import escape

import numpy as np
import pandas as pd

from core.progress import Progress
from core.report.cells import SECONDS_A_DAY, safe_text, sheet_name
from core.report.content import Annex, Column, Report
from core.report.finishing import RowWriter
from core.report.sheet_layout import letters
from core.report.styles import Styles, is_number
from core.report.words import word

MOST_ROWS = 1_048_576
"""Rows of a sheet."""
_HEAD = 4
"""Rows above the list: title, subtitle, an empty one and the headers."""
_ROWS_AT_ONCE = 2_000
_EPOCH = datetime(1899, 12, 30)
_RISKY = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True)
class _Part:
    """The rows of an annex that stand on one sheet."""

    annex: Annex
    start: int
    end: int
    looks: tuple[int, ...]
    """For each column the number of its look in the workbook."""
    quoted: int
    """The look of text that begins like a formula."""
    head: bytes


class AnnexSheets:
    """The sheets of the annexes of a report, empty until their rows are written."""

    def __init__(self, workbook: Any, report: Report, styles: Styles) -> None:
        self._parts: list[_Part] = []
        for annex in report.annexes:
            most = MOST_ROWS - _HEAD
            starts = range(0, max(1, len(annex.rows)), most)
            for start in starts:
                end = min(len(annex.rows), start + most)
                sheet = workbook.create_sheet(sheet_name(annex.title, workbook.sheetnames))
                said = _subtitle(annex, start, end, len(starts), report.language)
                self._parts.append(_part(sheet, annex, start, end, said, styles))

    @property
    def rows(self) -> int:
        """Rows on all their sheets, the headers left out."""
        return sum(part.end - part.start + _HEAD for part in self._parts)

    def writers(self, before: int, progress: Progress) -> Mapping[int, RowWriter]:
        """For each sheet by its number the rows as XML; `before` sheets stand before them."""
        whole = max(1, sum(part.end - part.start for part in self._parts))
        done = 0
        found: dict[int, RowWriter] = {}
        for number, part in enumerate(self._parts, before + 1):

            def write(part: _Part = part) -> Iterator[bytes]:
                nonlocal done
                yield part.head
                for start in range(part.start, part.end, _ROWS_AT_ONCE):
                    end = min(part.end, start + _ROWS_AT_ONCE)
                    yield _rows(part, start, end)
                    done += end - start
                    progress(done / whole)

            found[number] = write
        return found


def _subtitle(annex: Annex, start: int, end: int, parts: int, language: str) -> str:
    """What the list holds and how many rows of how many stand on this sheet."""
    counted = word("rows_of", language).format(
        first=f"{start + (end > start):,}", last=f"{end:,}", all=f"{len(annex.rows):,}"
    )
    whole = word("rows_all", language).format(all=f"{len(annex.rows):,}")
    return f"{annex.subtitle} {counted if parts > 1 else whole}".strip()


def _part(sheet: Any, annex: Annex, start: int, end: int, said: str, styles: Styles) -> _Part:
    _set_up(sheet, annex, end - start, styles)
    head = _head(sheet, annex, said, styles)
    looks = tuple(
        _number(sheet, styles.of(column.style, _unit(place, column), "list"))
        for place, column in enumerate(annex.columns)
    )
    scrap = sheet.cell(1, 1)
    scrap._style = styles.of("body", "text", "")
    scrap.quotePrefix = True
    quoted = scrap.style_id
    del sheet._cells[1, 1]
    return _Part(annex, start, end, looks, quoted, head)


def _number(sheet: Any, look: Any) -> int:
    """The number of a look in the workbook."""
    cell = sheet.cell(1, 1)
    cell._style = look
    number = int(cell.style_id)
    del sheet._cells[1, 1]
    return number


def _unit(place: int, column: Column) -> str:
    """Text that is not in the first column keeps away from the number before it."""
    return "beside" if column.unit == "text" and place else column.unit


def _set_up(sheet: Any, annex: Annex, rows: int, styles: Styles) -> None:
    for place, column in enumerate(annex.columns):
        sheet.column_dimensions[letters(place)].width = column.width
    sheet.sheet_view.showGridLines = False
    sheet.freeze_panes = f"A{_HEAD + 1}"
    sheet.auto_filter.ref = f"A{_HEAD}:{letters(len(annex.columns) - 1)}{_HEAD + max(rows, 1)}"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.print_title_rows = f"{_HEAD}:{_HEAD}"
    sheet.oddFooter.left.text, sheet.oddFooter.right.text = "Aforo · &A", "&P / &N"


def _head(sheet: Any, annex: Annex, said: str, styles: Styles) -> bytes:
    """Title, subtitle and headers as XML, with the looks of the workbook."""
    title = _number(sheet, styles.of("title"))
    subtitle = _number(sheet, styles.of("subtitle"))
    header = [
        _cell(
            place,
            _HEAD,
            column.label,
            _number(sheet, styles.of("header", _unit(place, column), "header")),
        )
        for place, column in enumerate(annex.columns)
    ]
    return "".join(
        (
            f'<row r="1">{_cell(0, 1, annex.title, title)}</row>',
            f'<row r="2">{_cell(0, 2, said, subtitle)}</row>',
            f'<row r="{_HEAD}">{"".join(header)}</row>',
        )
    ).encode("utf-8")


def _rows(part: _Part, start: int, end: int) -> bytes:
    """Some rows as XML, column by column so that each is looked at once."""
    cut = part.annex.rows.iloc[start:end]
    columns = [
        _column(cut.iloc[:, place], column, place, look, part.quoted)
        for place, (column, look) in enumerate(zip(part.annex.columns, part.looks, strict=True))
    ]
    first = start - part.start + _HEAD + 1
    written: list[str] = []
    for number, cells in enumerate(zip(*columns, strict=True), start=first):
        here = str(number)
        written.append(f'<row r="{here}">')
        written += [before + here + after for before, after in cells if before]
        written.append("</row>")
    return "".join(written).encode("utf-8", "replace")


def _column(
    values: pd.Series, column: Column, place: int, look: int, quoted: int
) -> list[tuple[str, str]]:
    """For each row what stands before and after the row's number; empty where nothing is known."""
    before, looked = f'<c r="{letters(place)}', f'" s="{look}"'
    if pd.api.types.is_datetime64_any_dtype(values.dtype):
        return [(before, f"{looked}><v>{day!r}</v></c>") if day == day else ("", "")
                for day in _days(values)]  # fmt: skip
    quoting = f'" s="{quoted}"'
    found: list[tuple[str, str]] = []
    known: dict[Any, tuple[str, str]] = {}
    for value in values.tolist():
        try:
            made = known.get(value) if type(value) is str else None
        except TypeError:
            made = None
        if made is None:
            made = _made(value, column, before, looked, quoting)
            if type(value) is str:
                known[value] = made
        found.append(made)
    return found


def _made(value: Any, column: Column, before: str, looked: str, quoting: str) -> tuple[str, str]:
    if value is None or value is pd.NA or value is pd.NaT or value != value:
        return "", ""
    if isinstance(value, bool | np.bool_):
        return before, f'{looked} t="b"><v>{int(value)}</v></c>'
    if isinstance(value, int | float | np.number) and is_number(column.unit):
        number = float(value)
        if not math.isfinite(number):
            return "", ""
        if column.unit == "s":
            number /= SECONDS_A_DAY
        return before, f"{looked}><v>{number!r}</v></c>"
    if isinstance(value, datetime | date):
        moment = (
            value if isinstance(value, datetime) else datetime(value.year, value.month, value.day)
        )
        days = (moment.replace(tzinfo=None) - _EPOCH) / timedelta(days=1)
        return before, f"{looked}><v>{days!r}</v></c>"
    text = str(value)
    style = quoting if text.startswith(_RISKY) else looked
    return before, f'{style} t="inlineStr"><is><t xml:space="preserve">{_xml(text)}</t></is></c>'


def _days(values: pd.Series) -> list[float]:
    """Moments as Excel's days since 1899-12-30, on the clock they show; NaN where missing."""
    clock = values.dt.tz_localize(None) if values.dt.tz is not None else values
    return ((clock - pd.Timestamp(_EPOCH)) / pd.Timedelta(days=1)).astype("float64").tolist()


def _cell(place: int, row: int, text: str, look: int) -> str:
    said = _xml(text)
    return (
        f'<c r="{letters(place)}{row}" s="{look}" t="inlineStr">'
        f'<is><t xml:space="preserve">{said}</t></is></c>'
    )


def _xml(text: str) -> str:
    return escape(safe_text(text))
