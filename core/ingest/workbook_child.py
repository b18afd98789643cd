"""The child process that opens workbooks: whatever a hostile file does, only the child dies.

Imports nothing heavy, so that starting it costs little; cells travel back as plain bytes.
"""

from __future__ import annotations

import contextlib
import os
import sys
from array import array
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from core.ingest.dialect import (
    SAMPLE_RECORDS,
    extent,
    footer_rows,
    header_names,
    layout,
)

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

    from python_calamine import CalamineSheet, CalamineWorkbook

Cell = str | float | int | bool | date | datetime | time | timedelta
_SAID = 200
_LAST_ROWS = 20


@dataclass(frozen=True, slots=True)
class Request:
    """What to read of which workbook, and within how much memory."""

    path: str
    sheet: str | None
    header_row: int | None
    """None: find the header."""
    footer_rows: int | None
    limit_rows: int | None
    memory_bytes: int
    names_only: bool = False


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its kind (moment, date, time, number, boolean or None for text) and cells.

    Numbers are doubles with NaN for blank; everything else is UTF-8 text with a length per cell.
    """

    kind: str | None
    cells: bytes
    lengths: bytes | None


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet as read, or only the names when nothing more was asked."""

    sheets: tuple[str, ...]
    name: str = ""
    header: tuple[str, ...] = ()
    header_row: int = 0
    footer_rows: int = 0
    columns: tuple[Column, ...] = ()
    rows: bytes = b""
    """Row numbers of the sheet, 64-bit."""
    aside: tuple[tuple[int, str, str], ...] = ()
    blank_rows: int = 0
    merged_cells: int = 0
    complete: bool = True


class RefusedError(Exception):
    """The workbook gives no table; carries the code and data of the Problem to raise."""

    def __init__(self, code: str, **data: object) -> None:
        super().__init__(code)
        self.code = code
        self.data = data


def serve(connection: Connection, request: Request) -> None:
    """Entry point of the child: read, send ("sheet", Sheet) or ("refused", code, data), end."""
    _limit_memory(request.memory_bytes)
    _silence_errors()
    try:
        answer: tuple[Any, ...] = ("sheet", read_sheet(request))
    except RefusedError as refusal:
        answer = ("refused", refusal.code, refusal.data)
    except MemoryError:
        answer = ("refused", "workbook_too_large", {})
    except BaseException as error:  # the reader's panics are no Exception
        answer = ("refused", _code_of(error), {"detail": str(error)[:_SAID]})
    connection.send(answer)
    connection.close()


def _code_of(error: BaseException) -> str:
    from python_calamine import PasswordError

    if isinstance(error, PasswordError) or "password" in str(error).lower():
        return "workbook_password"
    if "limit exceeded" in str(error).lower():
        return "workbook_too_large"
    return "workbook_broken"


def _limit_memory(limit: int) -> None:
    if sys.platform == "win32" or not limit:
        return
    import resource

    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _silence_errors() -> None:
    """The reader's panics and aborts write to standard error; the parent says it better."""
    with contextlib.suppress(OSError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, 2)


def read_sheet(request: Request) -> Sheet:
    """The sheet asked for, or the visible sheet with most cells filled."""
    from python_calamine import load_workbook

    workbook = load_workbook(request.path)
    names = _visible_sheets(workbook)
    if request.names_only:
        return Sheet(names)
    name, rows, merged = _chosen(workbook, names, request)
    if not rows:
        raise RefusedError("sheet_empty", sheet=name)
    return _as_sheet(name, names, rows, merged, request)


def _visible_sheets(workbook: CalamineWorkbook) -> tuple[str, ...]:
    """Visible work sheets; all work sheets when every one is hidden."""
    from python_calamine import SheetTypeEnum, SheetVisibleEnum

    tables = [s for s in workbook.sheets_metadata if s.typ == SheetTypeEnum.WorkSheet]
    visible = [s.name for s in tables if s.visible == SheetVisibleEnum.Visible]
    names = visible or [sheet.name for sheet in tables]
    if not names:
        raise RefusedError("workbook_no_sheets")
    return tuple(names)


Rows = list[list[Cell]]
Merged = list[tuple[tuple[int, int], tuple[int, int]]]


def _chosen(
    workbook: CalamineWorkbook, names: tuple[str, ...], request: Request
) -> tuple[str, Rows, Merged]:
    if request.sheet is not None:
        if request.sheet not in workbook.sheet_names:
            raise RefusedError("sheet_missing", sheet=request.sheet, sheets=", ".join(names))
        names = (request.sheet,)
    best: tuple[int, str, Rows, Merged] | None = None
    trouble: Exception | None = None
    for name in names:
        try:
            sheet = workbook.get_sheet_by_name(name)
            rows = _cells(sheet)
        except Exception as error:  # one broken sheet must not hide the others
            trouble = error
            continue
        filled = _filled_cells(rows) if len(names) > 1 else 1
        if best is None or filled > best[0]:
            best = (filled, name, rows if filled else [], sheet.merged_cell_ranges or [])
    if best is None:
        raise trouble or RefusedError("workbook_no_sheets")
    return best[1:]


def _cells(sheet: CalamineSheet) -> Rows:
    """Rows from the first of the sheet on, so that row numbers are those of the file."""
    return sheet.to_python(skip_empty_area=False) if sheet.start is not None else []


def _filled_cells(rows: Rows) -> int:
    return sum(len(row) - row.count("") for row in rows)


def _as_sheet(
    name: str, names: tuple[str, ...], rows: Rows, merged: Merged, request: Request
) -> Sheet:
    _fill_merged(rows, merged, SAMPLE_RECORDS)
    sample = [[as_text(cell) for cell in row] for row in rows[: SAMPLE_RECORDS + 1]]
    header, first = _header_place(rows, sample, request)
    width = _width(rows, sample, first)
    if not width:
        raise RefusedError("sheet_empty", sheet=name)
    names_row = [as_text(cell) for cell in rows[header]] if header >= 0 else []
    before = range(header if header >= 0 else first)
    aside = [(i + 1, "preamble", _said(rows[i])) for i in before if _filled(rows[i])]
    numbers = [i for i in range(first, len(rows)) if any(rows[i]) or _filled(rows[i])]
    blank = _last_filled(numbers, first) - first - len(numbers)
    footers = _footer_count(rows, numbers, width, request)
    complete = True
    if footers:
        aside += [(i + 1, "footer", _said(rows[i])) for i in numbers[-footers:]]
        numbers = numbers[:-footers]
    if request.limit_rows is not None and len(numbers) > request.limit_rows:
        numbers, complete = numbers[: request.limit_rows], False
    if header >= 0:
        numbers, again = _without_header_again(rows, numbers, rows[header])
        aside += again
    if not numbers and request.limit_rows != 0:
        raise RefusedError("table_no_rows")
    kept = rows[first:] if len(numbers) == len(rows) - first else [rows[i] for i in numbers]
    columns = tuple(as_column(cells) for cells in zip(*kept, strict=True)) if kept else ()
    columns = columns or tuple(as_column(()) for _ in range(len(rows[0])))
    header_cells = header_names(names_row, width)
    used = [i for i in range(width) if _is_used(i, names_row, columns[i])]
    return Sheet(
        sheets=names,
        name=name,
        header=tuple(header_cells[i] for i in used),
        header_row=header + 1,
        footer_rows=footers,
        columns=tuple(columns[i] for i in used),
        rows=array("q", [i + 1 for i in numbers]).tobytes(),
        aside=tuple(aside),
        blank_rows=blank,
        merged_cells=sum(1 for low, _ in merged if low[0] > max(header, -1)),
        complete=complete,
    )


def _is_used(index: int, names: Sequence[str], column: Column) -> bool:
    """Whether a column has a name or a cell; sheets often start a few columns to the right."""
    named = index < len(names) and bool(names[index].strip())
    return named or column.lengths is None or bool(column.cells)


def _header_place(rows: Rows, sample: list[list[str]], request: Request) -> tuple[int, int]:
    """Index of the header (-1: none) and of the first data row."""
    if request.header_row is None:
        place = layout(sample)
        return place.header, place.first
    if request.header_row > len(rows):
        raise RefusedError("header_row_missing", row=request.header_row)
    return request.header_row - 1, request.header_row


def _width(rows: Rows, sample: list[list[str]], first: int) -> int:
    """Columns up to the last that holds anything."""
    width = max((extent(row) for row in sample), default=0)
    whole = len(rows[0])
    while width < whole and any(row[width] != "" for row in rows[first:]):
        width += 1
    for column in range(whole - 1, width - 1, -1):
        if any(row[column] != "" for row in rows):
            return column + 1
    return width


def _filled(row: Sequence[Cell]) -> bool:
    return row.count("") < len(row)


def _last_filled(numbers: list[int], first: int) -> int:
    return numbers[-1] + 1 if numbers else first


def _said(row: Sequence[Cell]) -> str:
    return ", ".join(as_text(cell) for cell in row if cell != "")[:_SAID]


def _footer_count(rows: Rows, numbers: list[int], width: int, request: Request) -> int:
    if request.footer_rows is not None:
        return min(request.footer_rows, len(numbers))
    end = numbers[-1] + 1 if numbers else 0
    start = max(numbers[0] if numbers else 0, end - _LAST_ROWS)
    last = [[as_text(cell) for cell in row[:width]] for row in rows[start:end]]
    return min(footer_rows(last, width), max(0, len(numbers) - 1))


def _without_header_again(
    rows: Rows, numbers: list[int], header: list[Cell]
) -> tuple[list[int], list[tuple[int, str, str]]]:
    again = {i for i in numbers if rows[i] == header}
    if not again:
        return numbers, []
    said = [(i + 1, "header_again", _said(rows[i])) for i in sorted(again)]
    return [i for i in numbers if i not in again], said


def _fill_merged(rows: Rows, merged: Merged, within: int) -> None:
    """Write the text of a merged cell into every header cell it covers, when it is text."""
    for (top, left), (bottom, right) in merged:
        if top >= min(within, len(rows)) or bottom - top > 2 or left >= len(rows[top]):
            continue
        text = rows[top][left]
        if not isinstance(text, str) or not text or (left == 0 and right + 1 >= len(rows[top])):
            continue
        for row in rows[top : bottom + 1]:
            for column in range(left, min(right + 1, len(row))):
                if row[column] == "":
                    row[column] = text


def as_text(cell: Cell) -> str:
    """A cell as text without loss: ISO 8601 moments, [h]:mm:ss times, whole numbers plain."""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, int | float):
        return number_text(cell)
    if isinstance(cell, timedelta):
        return elapsed_text(cell)
    if isinstance(cell, time):
        return time_text(cell)
    return cell.isoformat()


def number_text(number: float) -> str:
    """A number as short as it can be written exactly, whole ones without a decimal point."""
    return str(int(number)) if number == number // 1 and abs(number) < 1e300 else repr(number)


def time_text(moment: time) -> str:
    """A time of day as h:mm:ss, with the fraction of a second where there is one."""
    plain = f"{moment.hour}:{moment.minute:02}:{moment.second:02}"
    return f"{plain}.{moment.microsecond:06}".rstrip("0") if moment.microsecond else plain


def elapsed_text(elapsed: timedelta) -> str:
    """An elapsed time as [h]:mm:ss, hours running past 24, with a sign when negative."""
    sign = "-" if elapsed < timedelta(0) else ""
    elapsed = abs(elapsed)
    minutes, seconds = divmod(elapsed.seconds, 60)
    hours, minutes = divmod(minutes, 60)
    plain = f"{sign}{elapsed.days * 24 + hours}:{minutes:02}:{seconds:02}"
    return f"{plain}.{elapsed.microseconds:06}".rstrip("0") if elapsed.microseconds else plain


_KINDS: dict[type, str] = {
    datetime: "moment",
    date: "date",
    time: "time",
    timedelta: "time",
    float: "number",
    int: "number",
    bool: "boolean",
}


def as_column(cells: Sequence[Cell]) -> Column:
    """A column in the form it travels; the kind is that of most cells that are not blank."""
    types = set(map(type, cells))
    if types <= {str}:
        return _text_column(None, cells)  # pyright: ignore[reportArgumentType]
    blank = str in types and all(cell == "" for cell in cells if type(cell) is str)
    if str not in types or blank:
        plain = types - {str}
        if plain <= {float, int}:
            nan = float("nan")
            doubles = array("d", [nan if c == "" else c for c in cells])  # pyright: ignore
            return Column("number", doubles.tobytes(), None)
        if plain == {bool}:
            return _text_column("boolean", list(map(_BOOLEANS.__getitem__, cells)))  # pyright: ignore
        if datetime in plain and plain <= {datetime, date}:
            return _text_column("moment", _moments(cells))
    kind = _kind_of_most(cells)
    return _text_column(kind, _texts(cells, kind))


_BOOLEANS = {True: "TRUE", False: "FALSE", "": ""}


def _moments(cells: Sequence[Cell]) -> list[str]:
    """Moments as text; a date among them is a moment at midnight whose time was not shown."""
    texts: list[str] = [cell and cell.isoformat() for cell in cells]  # pyright: ignore
    return [text + "T00:00:00" if len(text) == 10 else text for text in texts]


def _kind_of_most(cells: Sequence[Cell]) -> str | None:
    counts: Counter[str | None] = Counter()
    for type_, count in Counter(map(type, cells)).items():
        counts[_KINDS.get(type_)] += count
    counts[None] -= cells.count("")
    if counts["moment"] and counts["date"]:
        counts["moment"] += counts.pop("date")
    return max(counts, key=lambda kind: counts[kind])


def _texts(cells: Iterable[Cell], kind: str | None) -> list[str]:
    if kind == "moment":
        return [
            cell.isoformat() + "T00:00:00" if type(cell) is date else as_text(cell)
            for cell in cells
        ]
    return [as_text(cell) for cell in cells]


def _text_column(kind: str | None, cells: Sequence[str]) -> Column:
    joined = "".join(cells)
    if joined.isascii():
        return Column(kind, joined.encode(), array("i", map(len, cells)).tobytes())
    encoded = [cell.encode("utf-8", "replace") for cell in cells]
    return Column(kind, b"".join(encoded), array("i", map(len, encoded)).tobytes())
