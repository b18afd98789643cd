"""A sheet of cells becomes a raw table: where its header is, where it ends, what is no data.

The same judgement as for delimited text (`core.ingest.text.dialect`), on cells known exactly.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from core.ingest.containers.inside import Inside
from core.ingest.containers.sheet import NO_DAY, Sheet, Span, Survey
from core.ingest.containers.sheet_regions import (
    Region,
    any_filled,
    best_of,
    filled_rows,
    regions_of,
)
from core.ingest.raw import RawTable
from core.ingest.text.blocks import joined
from core.ingest.text.dialect import extent, footer_rows, header_names
from core.model.dataset import Dialect
from core.problems import Note, Problem, note

_SAID = 200
_LAST_ROWS = 20
_LEAST_DAMAGED = 1e15
"""Spreadsheets keep 15 digits of a number; what is longer lost its last ones."""


@dataclass(frozen=True, slots=True)
class Grid:
    """All cells of a sheet as text by column, with the number of each row in the file."""

    sheet: Sheet
    columns: tuple[pa.Array, ...]
    native: tuple[str | None, ...]
    numbers: np.ndarray
    damaged: tuple[int, ...] = ()
    """Columns with numbers of more digits than a spreadsheet keeps."""

    @property
    def bytes(self) -> int:
        """Memory taken by the cells."""
        return sum(column.nbytes for column in self.columns) + self.numbers.nbytes

    def texts(
        self, start: int, stop: int, left: int = 0, right: int | None = None
    ) -> list[list[str]]:
        """Some rows as lists of text, of some columns."""
        count = max(0, stop - start)
        cut = [column.slice(start, count).to_pylist() for column in self.columns[left:right]]
        return [list(row) for row in zip(*cut, strict=True)]


def grid_of(sheet: Sheet, parts: Sequence[bytearray]) -> Grid:
    """Put the bytes that the child sent together as columns of text."""
    rows = sheet.rows
    columns: list[pa.Array] = []
    damaged: list[int] = []
    for index, sent in enumerate(sheet.columns):
        cells = _bytes(parts, sent.cells)
        nulls = sent.lengths is not None and parts[sent.cells[0]].find(0, *sent.cells[1:]) >= 0
        if sent.lengths is None and sent.kind == "moment":
            body = moment_texts(*np.frombuffer(cells, np.int32).reshape(2, -1))
        elif sent.lengths is None:
            doubles = np.frombuffer(cells, np.float64)
            if (np.abs(doubles) >= _LEAST_DAMAGED).any():
                damaged.append(index)
            body = number_texts(doubles)
        else:
            body = _text(cells, np.frombuffer(_bytes(parts, sent.lengths), np.int32))
        if sheet.head:
            head = pa.array([_as_in_column(row[index], sent.kind) for row in sheet.head], body.type)
            body = pa.concat_arrays([head, body])
        columns.append(pc.replace_substring(body, "\0", "") if nulls else body)  # pyright: ignore
    native = tuple(sent.kind for sent in sheet.columns)
    return Grid(sheet, tuple(columns), native, _row_numbers(sheet, parts, rows), tuple(damaged))


def _bytes(parts: Sequence[bytearray], span: Span) -> memoryview:
    part, start, stop = span
    return memoryview(parts[part])[start:stop] if start < stop else memoryview(b"")


def _as_in_column(text: str, kind: str | None) -> str:
    """A cell of the head as it would be written among the rows below it."""
    return text + "T00:00:00" if kind == "moment" and _DAY.fullmatch(text) else text


_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def _row_numbers(sheet: Sheet, parts: Sequence[bytearray], rows: int) -> np.ndarray:
    if sheet.numbers is None:
        return np.arange(sheet.first_number, sheet.first_number + rows, dtype=np.int64)
    below = np.frombuffer(_bytes(parts, sheet.numbers), np.int64)
    head = np.arange(sheet.first_number, sheet.first_number + len(sheet.head), dtype=np.int64)
    return np.concatenate((head, below))


def _text(cells: memoryview, lengths: np.ndarray) -> pa.Array:
    """Cells that lie one behind another as Arrow text."""
    wide = len(cells) >= 2**31
    ends = np.zeros(len(lengths) + 1, np.int64 if wide else np.int32)
    np.cumsum(lengths, out=ends[1:])
    buffers = [None, pa.py_buffer(ends.tobytes()), pa.py_buffer(cells)]
    return pa.Array.from_buffers(pa.large_string() if wide else pa.string(), len(lengths), buffers)


def moment_texts(days: np.ndarray, seconds: np.ndarray) -> pa.Array:
    """Days since 1970 and seconds of the day as `2026-03-01T10:15:00`, blank without a day."""
    known = days != NO_DAY
    dates = days[known].astype("datetime64[D]")
    months = dates.astype("datetime64[M]")
    count, clock = months.astype(np.int32), seconds[known]
    texts = np.tile(np.frombuffer(b"0000-00-00T00:00:00", np.uint8), (len(dates), 1))
    for last, number in (
        (3, count // 12 + 1970), (6, count % 12 + 1), (9, (dates - months).astype(np.int32) + 1),
        (12, clock // 3600), (15, clock // 60 % 60), (18, clock % 60),
    ):  # fmt: skip
        for place in range(last, last - (4 if last == 3 else 2), -1):
            texts[:, place] += (number % 10).astype(np.uint8)
            number = number // 10
    return _text(memoryview(texts.tobytes()), np.where(known, texts.shape[1], 0))


def number_texts(numbers: np.ndarray) -> pa.Array:
    """Doubles as text, shape (rows,): whole numbers without a point, NaN as a blank cell."""
    blank = np.isnan(numbers)
    whole = (np.floor(numbers) == numbers) & (np.abs(numbers) < 2**53)
    if (whole | blank).all():
        texts = pa.array(np.where(blank, 0, numbers).astype(np.int64)).cast(pa.string())
    else:
        integers = pa.array(np.where(whole, numbers, 0).astype(np.int64)).cast(pa.string())
        texts = pc.if_else(pa.array(whole), integers, pa.array(numbers).cast(pa.string()))  # pyright: ignore
    return pc.if_else(pa.array(blank), "", texts) if blank.any() else texts  # pyright: ignore


def table_of(
    grid: Grid,
    inside: Inside,
    name: str,
    asked: Dialect | None,
    limit_rows: int | None = None,
) -> RawTable:
    """The table that a dialect says, or that shows itself, without what is no data."""
    regions = _regions(grid)
    place = best_of(regions)
    if asked is not None and not grid.sheet.header_known:
        place = _asked_place(grid, asked, regions)
    ours, names, letters = _columns_of(grid, place)
    if not names:
        raise Problem("sheet_empty", sheet=grid.sheet.name, file=name)
    rows = _filled_rows(ours, place)
    blank = int(rows[-1]) + 1 - place.first - len(rows) if len(rows) else 0
    footers = _footers(ours, rows, asked)
    aside = [*grid.sheet.aside, *_preamble(ours, place)]
    aside += [_said(ours, int(row), "footer") for row in rows[len(rows) - footers :]]
    rows, again = _without_header_again(ours, rows[: len(rows) - footers], place)
    aside += [_said(ours, int(row), "header_again") for row in again]
    complete = grid.sheet.complete
    if limit_rows is not None and len(rows) > limit_rows:
        rows, complete = rows[:limit_rows], False
    if not len(rows) and limit_rows != 0:
        raise Problem("table_no_rows", file=name)
    survey = inside.survey or Survey()
    dialect = _dialect(grid, inside.kind, place, footers)
    if asked is not None:
        keep = {key: getattr(asked, key) for key in ("first_row", "last_row", "columns")}
        dialect = replace(dialect, **keep)
    return RawTable(
        source_name=name,
        dialect=dialect,
        header=names,
        columns=tuple(_rows_of(column, rows) for column in ours.columns),
        row_numbers=grid.numbers[rows],
        native=ours.native,
        set_aside=tuple(sorted(aside)),
        warnings=tuple(_notes(grid, regions, place, blank, survey, asked)),
        complete=complete,
        sheets=grid.sheet.sheets,
        blanked=tuple(_blanked(survey, dict(zip(letters, names, strict=True)), grid.numbers[rows])),
        tables=_tables(grid, inside.kind, regions),
    )


def _tables(grid: Grid, kind: str, regions: Sequence[Region]) -> tuple[Dialect, ...]:
    """The dialect of each table where a sheet holds several."""
    if len(regions) < 2:
        return ()
    found: list[Dialect] = []
    for region in regions:
        ours, names, _ = _columns_of(grid, region)
        if names:
            footers = _footers(ours, _filled_rows(ours, region), None)
            found.append(_dialect(grid, kind, region, footers))
    return tuple(found)


def _blanked(
    survey: Survey, names: dict[int, str], numbers: np.ndarray
) -> Iterator[tuple[int, str, str, str]]:
    """Cells of the table that read as blank although something stands there."""
    for cells, reason in (
        (survey.error_cells, "error_cell"),
        (survey.formula_cells, "formula_without_value"),
    ):
        inside = np.isin(np.array([row for row, _, _ in cells], np.int64), numbers)
        for (row, column, said), kept in zip(cells, inside.tolist(), strict=True):
            if kept and column in names:
                yield row, names[column], said, reason


def _dialect(grid: Grid, kind: str, place: Region, footers: int) -> Dialect:
    """What reads exactly this table again."""
    whole = place.left == 0 and place.right == len(grid.columns) - 1
    letters = f"{column_letters(place.left)}:{column_letters(place.right)}"
    headless = place.header < 0 and place.first > 0
    return Dialect(
        format=kind,
        sheet=grid.sheet.name or None,
        header_row=_header_number(grid, place),
        header_rows=place.header_rows,
        footer_rows=footers,
        first_row=int(grid.numbers[place.first]) if headless else 0,
        last_row=int(grid.numbers[place.stop - 1]) if place.stop < len(grid.numbers) else 0,
        columns=None if whole else letters,
    )


def _header_number(grid: Grid, place: Region) -> int:
    """Row of the header; 1 where the names are no row of the file, as in JSON."""
    if grid.sheet.header_known:
        return 1
    return int(grid.numbers[place.header]) if place.header >= 0 else 0


def column_number(letters: str) -> int:
    """Number of a column from 0: A is 0, AA is 26."""
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - 64
    return number - 1


def column_letters(number: int) -> str:
    """Letters of a column counted from 0."""
    letters = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


_COLUMNS = re.compile(r"\s*([A-Za-z]{1,3})\s*(?:[:\-]\s*([A-Za-z]{1,3})\s*)?")


def _asked_columns(grid: Grid, columns: str | None) -> tuple[int, int]:
    """First and last of the columns asked for, by index."""
    if columns is None:
        return 0, len(grid.columns) - 1
    found = _COLUMNS.fullmatch(columns)
    left, right = (
        (column_number(found[1]), column_number(found[2] or found[1])) if found else (1, 0)
    )
    if left > right or left >= len(grid.columns):
        raise Problem("columns_unreadable", columns=columns)
    return left, min(right, len(grid.columns) - 1)


def _asked_place(grid: Grid, asked: Dialect, regions: Sequence[Region]) -> Region:
    left, right = _asked_columns(grid, asked.columns)
    stop = len(grid.numbers)
    if asked.last_row:
        stop = int(np.searchsorted(grid.numbers, asked.last_row, "right"))
    header = -1
    if asked.header_row:
        header = int(np.searchsorted(grid.numbers, asked.header_row))
        if header >= len(grid.numbers) or grid.numbers[header] != asked.header_row:
            raise Problem("header_row_missing", row=asked.header_row)
    rows = max(1, asked.header_rows)
    first = header + rows if header >= 0 else 0
    if asked.first_row:
        first = max(first, int(np.searchsorted(grid.numbers, asked.first_row)))
    known = next((r.start for r in regions if r.header == header and r.left == left), 0)
    return Region(left, right, header, rows, min(first, stop), stop, start=known)


def _regions(grid: Grid) -> tuple[Region, ...]:
    if grid.sheet.header_known:
        return (Region(0, len(grid.columns) - 1, 0, 1, 1, len(grid.numbers)),)
    return regions_of(grid)


def _columns_of(grid: Grid, place: Region) -> tuple[Grid, tuple[str, ...], list[int]]:
    """The columns of a table that have a name or a cell, their names and their indexes."""
    reach = range(place.left, place.right + 1)
    cells: list[str] = [""] * len(grid.columns)
    if place.header >= 0:
        rows = grid.texts(place.header, place.header + place.header_rows)
        cells = list(joined(rows, len(grid.columns)))
    count = max(0, place.stop - place.first)
    used = [
        index
        for index in reach
        if cells[index].strip() or any_filled(grid.columns[index].slice(place.first, count))
    ]
    names = header_names(cells[place.left : place.right + 1], len(reach))
    ours = replace(
        grid,
        columns=tuple(grid.columns[index] for index in used),
        native=tuple(grid.native[index] for index in used),
    )
    return ours, tuple(names[index - place.left] for index in used), used


def _filled_rows(grid: Grid, place: Region) -> np.ndarray:
    """Indexes of the rows of the table that are not blank."""
    count = max(0, place.stop - place.first)
    filled = filled_rows([column.slice(place.first, count) for column in grid.columns])
    return np.flatnonzero(filled) + place.first


def _preamble(grid: Grid, place: Region) -> Iterator[tuple[int, str, str]]:
    stop = place.header if place.header >= 0 else place.first
    for index, row in enumerate(grid.texts(place.start, stop), start=place.start):
        if extent(row):
            yield int(grid.numbers[index]), "preamble", _joined(row)


def _said(grid: Grid, row: int, reason: str) -> tuple[int, str, str]:
    return int(grid.numbers[row]), reason, _joined(grid.texts(row, row + 1)[0])


def _joined(row: Sequence[str]) -> str:
    return ", ".join(cell for cell in row if cell)[:_SAID]


def _footers(grid: Grid, rows: np.ndarray, asked: Dialect | None) -> int:
    if asked is not None:
        return min(asked.footer_rows, len(rows))
    if grid.sheet.header_known or not len(rows):
        return 0
    end = int(rows[-1]) + 1
    last = grid.texts(max(int(rows[0]), end - _LAST_ROWS), end)
    if not grid.sheet.complete:
        last = _last_rows(grid)
    return min(footer_rows(last, len(grid.columns)), max(0, len(rows) - 1))


def _last_rows(grid: Grid) -> list[list[str]]:
    """The last rows of a sheet of which only the first were read."""
    return [list(row) for row in grid.sheet.last]


def _without_header_again(
    grid: Grid, rows: np.ndarray, place: Region
) -> tuple[np.ndarray, np.ndarray]:
    """Rows that are data, and those that repeat the header as pasted exports do."""
    single = place.header >= 0 and place.header_rows == 1
    if not single or len(grid.columns) < 2 or grid.sheet.header_known:
        return rows, rows[:0]
    same = rows
    for column in grid.columns:
        if not len(same):
            return rows, same
        cells = column.take(pa.array(same))
        again = pc.equal(cells, column[place.header]).to_numpy(zero_copy_only=False)  # pyright: ignore
        same = same[again]
    return rows[~np.isin(rows, same)], same


def _rows_of(column: pa.Array, rows: np.ndarray) -> pa.Array:
    if len(rows) and int(rows[-1]) - int(rows[0]) + 1 == len(rows):
        return column.slice(int(rows[0]), len(rows))
    return column.take(pa.array(rows))


def _notes(
    grid: Grid,
    regions: Sequence[Region],
    place: Region,
    blank: int,
    survey: Survey,
    asked: Dialect | None,
) -> Iterator[Note]:
    sheet = grid.sheet
    if len(regions) > 1 and asked is None:
        chosen = grid.numbers[max(0, place.header)]
        others = "; ".join(_place_said(grid, r) for r in regions if r is not place)
        rows = place.stop - place.first
        yield note("tables_more", count=len(regions), row=int(chosen), rows=rows, others=others)
    if place.header < 0:
        yield note("header_missing")
    if blank:
        yield note("blank_rows", count=blank)
    below = sum(1 for low, _ in sheet.merged if low[0] >= place.first)
    if below:
        yield note("merged_cells", count=below, sheet=sheet.name)
    yield from _survey_notes(grid, survey, sheet.name)
    for code, data in sheet.notes:
        yield note(code, **data)


def _place_said(grid: Grid, region: Region) -> str:
    cell = f"{column_letters(region.left)}{int(grid.numbers[max(0, region.header)])}"
    return f"{cell}: {', '.join(region.names)[:80]}"


def _survey_notes(grid: Grid, survey: Survey, sheet: str) -> Iterator[Note]:
    if survey.uncalculated:
        yield note("formulas_not_calculated", count=survey.uncalculated, sheet=sheet)
    if survey.errors:
        yield note("error_cells", count=survey.errors, sheet=sheet)
    if survey.hidden_rows:
        yield note("hidden_rows", count=survey.hidden_rows, sheet=sheet)
    shown = [column for column in survey.hidden_columns if column < len(grid.columns)]
    if shown:
        names = ", ".join(map(column_letters, shown[:10]))
        yield note("hidden_columns", count=len(shown), columns=names, sheet=sheet)
    if survey.padded:
        names = ", ".join(map(column_letters, sorted(survey.padded)[:10]))
        yield note("leading_zeros_shown_only", columns=names, sheet=sheet)
    if grid.damaged:
        names = ", ".join(map(column_letters, grid.damaged[:10]))
        yield note("digits_lost", columns=names, sheet=sheet)
