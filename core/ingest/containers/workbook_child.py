"""Workbooks of spreadsheet programs, opened in the child: the sheet asked for, or the best one."""

from __future__ import annotations

import gc
import io
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from core.ingest.containers.archives import Source
from core.ingest.containers.child import RefusedError
from core.ingest.containers.sheet import Area, Cell, Packer, Rows, Sheet, Survey, as_column, as_text
from core.ingest.containers.sheet_preview import Preview, preview_of
from core.ingest.containers.survey import refuse_giants
from core.ingest.text.dialect import SAMPLE_RECORDS, extent, layout

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook

HEAD_ROWS = SAMPLE_RECORDS + 1
"""Rows in which a header is looked for."""
_MOST_MERGED = 5_000
_TALLEST_HEADER = 4


def read(source: Source, options: dict[str, Any], packer: Packer) -> Sheet:
    """The sheet asked for, or the visible sheet that looks most like a table of data."""
    from python_calamine import load_workbook

    # Millions of cells and no cycles: looking for garbage would only take time.
    gc.disable()
    if options.get("check_extent"):
        refuse_giants(source)
    preview = _preview(source, options)
    workbook = load_workbook(_file(preview.first if preview else source))
    visible, hidden = _sheets(workbook)
    if options.get("names_only"):
        return Sheet(sheets=visible, hidden=hidden)
    larger = preview.larger if preview else {}
    name, rows, merged = _chosen(workbook, visible, options.get("sheet"), larger)
    sheet = packed(rows, packer, name=name, sheets=visible, hidden=hidden, merged=merged)
    if preview is None or name not in larger:
        return sheet
    last = load_workbook(preview.last).get_sheet_by_name(name).to_python()
    shown = tuple(tuple(map(as_text, row)) for row in last)
    return replace(sheet, complete=False, last=shown)


def _preview(source: Source, options: dict[str, Any]) -> Preview | None:
    """The first rows, where no more are wanted and a sheet is large."""
    limit = options.get("limit_rows")
    if limit is None or not isinstance(source, str):
        return None
    return preview_of(source, limit + HEAD_ROWS)


def _file(source: Source | io.BytesIO) -> str | io.BytesIO:
    return io.BytesIO(source) if isinstance(source, bytes | bytearray) else source


def _sheets(workbook: CalamineWorkbook) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Visible and hidden work sheets; every one is taken as visible when none is."""
    from python_calamine import SheetTypeEnum, SheetVisibleEnum

    tables = [s for s in workbook.sheets_metadata if s.typ == SheetTypeEnum.WorkSheet]
    visible = tuple(s.name for s in tables if s.visible == SheetVisibleEnum.Visible)
    hidden = tuple(s.name for s in tables if s.visible != SheetVisibleEnum.Visible)
    if not tables:
        raise RefusedError("workbook_no_sheets")
    return (visible, hidden) if visible else (hidden, ())


def _chosen(
    workbook: CalamineWorkbook, names: tuple[str, ...], asked: str | None, larger: dict[str, float]
) -> tuple[str, Rows, tuple[Area, ...]]:
    if asked is not None:
        if asked not in workbook.sheet_names:
            raise RefusedError("sheet_missing", sheet=asked, sheets=", ".join(names))
        names = (asked,)
    best: tuple[float, str, Rows, tuple[Area, ...]] | None = None
    trouble: Exception | None = None
    for name in names:
        try:
            sheet = workbook.get_sheet_by_name(name)
            rows = _cells(sheet)
        except Exception as error:  # one broken sheet must not hide the others
            trouble = error
            continue
        worth = table_worth(rows) * larger.get(name, 1.0) if len(names) > 1 else 1.0
        if best is None or worth > best[0]:
            merged = tuple((sheet.merged_cell_ranges or [])[:_MOST_MERGED])
            best = (worth, name, rows, merged)
    if best is None:
        raise trouble or RefusedError("workbook_no_sheets")
    if not any(_filled(row) for row in best[2]):
        raise RefusedError("sheet_empty", sheet=best[1])
    return best[1:]


def _cells(sheet: CalamineSheet) -> Rows:
    """Rows from the first of the sheet on, so that row numbers are those of the file."""
    return sheet.to_python(skip_empty_area=False) if sheet.start is not None else []


def table_worth(rows: Rows) -> float:
    """How much a sheet looks like data: its filled cells, far fewer where no header names them.

    A cover sheet or a list of remarks has text but no table; a long column has no names.
    """
    filled = sum(map(_filled, rows))
    sample = [[as_text(cell) for cell in row] for row in rows[:HEAD_ROWS]]
    if not filled or not sample:
        return 0.0
    place = layout(sample)
    columns = max((_filled(row) for row in rows[place.first : place.first + 50]), default=0)
    named = place.header >= 0 and extent(sample[place.header]) > 1
    return filled * (1.0 if named else 0.3) * (1.0 if columns > 1 else 0.05)


def packed(
    rows: Rows,
    packer: Packer,
    *,
    name: str,
    sheets: tuple[str, ...] = (),
    hidden: tuple[str, ...] = (),
    merged: tuple[Area, ...] = (),
    notes: tuple[tuple[str, dict[str, object]], ...] = (),
    survey: Survey | None = None,
) -> Sheet:
    """Rows of native cells in the form they travel: head as text, the rest by column."""
    _fill_merged(rows, merged, SAMPLE_RECORDS)
    sample = [[as_text(cell) for cell in row] for row in rows[:HEAD_ROWS]]
    first = min(max(0, layout(sample).first), len(rows))
    columns = [as_column(cells) for cells in zip(*rows[first:], strict=True)]
    columns = columns or [as_column(()) for _ in rows[0]]
    return Sheet(
        name=name,
        sheets=sheets,
        hidden=hidden,
        head=tuple(map(tuple, sample[:first])),
        columns=tuple(map(packer.column, columns)),
        rows=len(rows),
        merged=merged,
        notes=notes,
        survey=survey,
    )


def _filled(row: Sequence[Cell]) -> int:
    return len(row) - row.count("")


def _fill_merged(rows: Rows, merged: Sequence[Area], within: int) -> None:
    """Write the text of a merged cell into every header cell it covers, when it is text."""
    for (top, left), (bottom, right) in merged:
        if top >= min(within, len(rows)) or bottom - top >= _TALLEST_HEADER:
            continue
        if left >= len(rows[top]):
            continue
        text = rows[top][left]
        title = left == 0 and right + 1 >= len(rows[top])
        if not isinstance(text, str) or not text or title:
            continue
        for row in rows[top : bottom + 1]:
            for column in range(left, min(right + 1, len(row))):
                if row[column] == "":
                    row[column] = text
