"""The tables of one sheet: side by side, one under another, and remarks beside them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pyarrow.compute as pc

from core.ingest.text.blocks import Header, header_of, stretches
from core.ingest.text.dialect import SAMPLE_RECORDS, extent, is_value, layout

if TYPE_CHECKING:
    import pyarrow as pa

    from core.ingest.containers.sheet import Area
    from core.ingest.containers.sheet_table import Grid

_MOST_CELLS = 600_000
"""Cells among which tables one under another are looked for."""
_LEAST_ROWS = 2
_TALLEST_HEADER = 4


@dataclass(frozen=True, slots=True)
class Region:
    """One table: columns from and to, indexes of header, first data row and the row after it."""

    left: int
    right: int
    header: int
    """-1 where there is no header."""
    header_rows: int
    first: int
    stop: int
    names: tuple[str, ...] = ()
    start: int = 0
    """Index of the first row that belongs to it, its title included."""

    @property
    def cells(self) -> int:
        """Cells of its data rows, about."""
        return (self.stop - self.first) * max(1, len(self.names))


def regions_of(grid: Grid) -> tuple[Region, ...]:
    """Every table of a sheet in reading order, at least one; remarks beside one are none."""
    groups = _groups(grid.columns)
    apart = _tables_apart(grid, groups)
    if len(apart) > 1:
        found = [region for group in apart for region in _one_under_another(grid, *group)]
        return tuple(sorted(found, key=lambda region: (region.header, region.left)))
    left, right = _without_remarks(grid, groups)
    return tuple(_one_under_another(grid, left, right))


def best_of(regions: Sequence[Region]) -> Region:
    """The table with most cells."""
    return max(regions, key=lambda region: region.cells)


def _groups(columns: Sequence[pa.Array]) -> list[tuple[int, int]]:
    """Runs of columns with anything in them, which blank columns part."""
    groups: list[tuple[int, int]] = []
    for index, column in enumerate(columns):
        if not any_filled(column):
            continue
        if groups and groups[-1][1] == index - 1:
            groups[-1] = (groups[-1][0], index)
        else:
            groups.append((index, index))
    return groups


def any_filled(column: pa.Array) -> bool:
    """Whether a column holds anything."""
    return bool(len(column)) and bool(pc.max(pc.binary_length(column)).as_py())  # pyright: ignore


def _tables_apart(grid: Grid, groups: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Groups of columns that are tables of their own and not one table with a blank column."""
    tables = [(group, shape) for group in groups if (shape := _shape(grid, *group)) is not None]
    if len(tables) < 2:
        return []
    heights = {(header, last) for _, (header, last, _) in tables}
    names = [name for _, (_, _, named) in tables for name in named]
    if len(heights) == 1 and len(set(names)) == len(names):
        return []
    return [group for group, _ in tables]


def _shape(grid: Grid, left: int, right: int) -> tuple[int, int, tuple[str, ...]] | None:
    """Header row, last filled row and names of some columns; None when they are no table."""
    if right == left:
        return None
    head = grid.texts(0, SAMPLE_RECORDS + 1, left, right + 1)
    place = layout(head)
    filled = np.flatnonzero(filled_rows(grid.columns[left : right + 1]))
    if place.header < 0 or not len(filled) or filled[-1] - place.first + 1 < _LEAST_ROWS:
        return None
    names = tuple(cell.strip() for cell in head[place.header] if cell.strip())
    return place.header, int(filled[-1]), names


def filled_rows(columns: Sequence[pa.Array]) -> np.ndarray:
    """Shape (rows,): True where any cell is not blank."""
    filled = np.zeros(len(columns[0]) if columns else 0, bool)
    for column in columns:
        at = np.flatnonzero(~filled)
        if not len(at):
            break
        cells = column.take(at) if len(at) < len(filled) else column
        blank = pc.equal(pc.utf8_trim_whitespace(cells), "")  # pyright: ignore
        filled[at] = ~blank.to_numpy(zero_copy_only=False)
    return filled


def _without_remarks(grid: Grid, groups: Sequence[tuple[int, int]]) -> tuple[int, int]:
    """First and last column, without lone columns at the sides that no header names."""
    if not groups:
        return 0, max(0, len(grid.columns) - 1)
    rest = list(groups)
    left, right = max(groups, key=lambda group: group[1] - group[0])
    place = layout(grid.texts(0, SAMPLE_RECORDS + 1, left, right + 1))
    header = grid.texts(place.header, place.header + 1)[0] if place.header >= 0 else []
    for at in (-1, 0):
        while len(rest) > 1 and rest[at][0] == rest[at][1] and header:
            if header[rest[at][0]].strip():
                break
            rest.pop(at)
    return rest[0][0], rest[-1][1]


def _one_under_another(grid: Grid, left: int, right: int) -> Iterator[Region]:
    rows = len(grid.numbers)
    width = right - left + 1
    columns = grid.columns[left : right + 1]
    filled = filled_rows(columns)
    stops = np.flatnonzero(filled)
    last = int(stops[-1]) + 1 if len(stops) else 0
    small = rows * width <= _MOST_CELLS
    if small and last and not filled[int(stops[0]) : last].all():
        texts = grid.texts(0, last, left, right + 1)
        found = stretches(texts)
        if len(found) > 1:
            for stretch in found:
                ours = texts[stretch.start : stretch.stop]
                header = header_of(ours, stretch.place)
                yield _region(
                    grid, left, right, ours, header, stretch.place.first, stretch.start,
                    stretch.stop,
                )  # fmt: skip
            return
    head = grid.texts(0, SAMPLE_RECORDS + 1, left, right + 1)
    place = layout(head)
    yield _region(grid, left, right, head, header_of(head, place), place.first, 0, rows)


def _region(
    grid: Grid,
    left: int,
    right: int,
    rows: Sequence[Sequence[str]],
    header: Header,
    first: int,
    start: int,
    stop: int,
) -> Region:
    if header.first < 0:
        return Region(left, right, -1, 1, start + first, stop, start=start)
    top = start + header.first
    count = max(header.rows, _merged_rows(grid.sheet.merged, rows, top, start))
    names = tuple(cell.strip() for cell in rows[header.first] if cell.strip())
    return Region(left, right, top, count, top + count, stop, names, start)


def _merged_rows(
    merged: Sequence[Area], rows: Sequence[Sequence[str]], top: int, start: int
) -> int:
    """Rows of a header whose cells are merged: across, names follow below; down, as far as that.

    Rows of values are never part of a header.
    """
    bottom = top
    for (first, left), (last, right) in merged:
        if first == top and last - first < _TALLEST_HEADER:
            bottom = max(bottom, last + 1 if right > left and first == last else last)
    names = 1
    for index in range(top + 1, min(bottom + 1, start + len(rows))):
        row = rows[index - start]
        if not extent(row) or any(is_value(cell) for cell in row):
            break
        names += 1
    return names if top + names - start < len(rows) else 1
