"""Headers of several rows, and several tables one under another, among rows of text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from core.ingest.text.dialect import (
    SAMPLE_RECORDS,
    Layout,
    extent,
    is_rule,
    is_value,
    layout,
    modal_width,
)

_MOST_HEADER_ROWS = 4
_LEAST_GROUPED = 3
_LEAST_ROWS = 2
_MOSTLY = 0.8
_TALLEST_TITLE = 6


@dataclass(frozen=True, slots=True)
class Header:
    """The rows that name the columns: index of the first, and how many they are."""

    first: int
    """-1 where nothing names them."""
    rows: int


@dataclass(frozen=True, slots=True)
class Stretch:
    """Rows of one table among those of a file, by index: its title included, its end not."""

    start: int
    stop: int
    place: Layout
    """Where header and data are, by index from `start`."""

    @property
    def rows(self) -> int:
        """Rows from the first data row on."""
        return self.stop - self.start - self.place.first


def header_of(rows: Sequence[Sequence[str]], place: Layout) -> Header:
    """The header with the group names above it and the units below it, if there are any."""
    if place.header < 0:
        return Header(-1, 1)
    first = place.header
    while first > 0 and place.header - first < _MOST_HEADER_ROWS - 1:
        if not _is_group_row(rows[first - 1], rows[place.header]):
            break
        first -= 1
    last = place.header
    if _names_more(rows, place):
        last += 1
    return Header(first, last - first + 1)


def _is_group_row(row: Sequence[str], below: Sequence[str]) -> bool:
    """Whether a row names groups of columns: names with gaps between them where cells merged."""
    width = extent(below)
    filled = [index for index in range(len(row)) if row[index].strip()]
    if len(row) < width or width < _LEAST_GROUPED or not filled or extent(row) > width:
        return False
    if any(is_value(row[index]) for index in filled):
        return False
    gaps = [after - before for before, after in pairwise(filled)]
    twice = len({*below}) < len([*below])
    between = any(gap > 1 for gap in gaps) and len(filled) > 1
    indented = filled[0] > 0 and len(filled) > 1 and width > len(filled)
    return between or indented or (twice and len(filled) > 1)


def _names_more(rows: Sequence[Sequence[str]], place: Layout) -> bool:
    """Whether the row below the header goes on naming: words where all other rows hold values."""
    if place.header + 1 != place.first or place.first + 2 >= len(rows):
        return False
    row, below = rows[place.first], rows[place.first + 1 :]
    if len(row) != len(rows[place.header]) or is_rule(row) or any(map(is_value, row)):
        return False
    same = [other for other in below if len(other) == len(row)]
    named = 0
    for index, cell in enumerate(row):
        filled = [other[index] for other in same if other[index].strip()]
        if not cell.strip() or len(filled) < _LEAST_ROWS:
            continue
        if sum(map(is_value, filled)) >= 0.9 * len(filled):
            named += 1
        elif cell in filled:
            return False
    return named >= 1 and named >= 0.5 * sum(1 for cell in row if cell.strip())


def joined(rows: Sequence[Sequence[str]], width: int) -> tuple[str, ...]:
    """One cell a column from several header rows, as "Group / Name"; a group spans its blanks."""
    if len(rows) == 1:
        return tuple(rows[0])
    spread = [_spread(row, width) for row in rows[:-1]]
    last = [*rows[-1], *[""] * (width - len(rows[-1]))][:width]
    names: list[str] = []
    for index in range(width):
        parts = [row[index].strip() for row in (*spread, last)]
        names.append(" / ".join(dict.fromkeys(part for part in parts if part)))
    return tuple(names)


def _spread(row: Sequence[str], width: int) -> list[str]:
    out: list[str] = []
    held = ""
    for index in range(width):
        cell = row[index].strip() if index < len(row) else ""
        held = cell or held
        out.append(held)
    return out


def stretches(rows: Sequence[Sequence[str]]) -> list[Stretch]:
    """The tables among rows, which blank rows part: a new one starts with a header of its own."""
    parts = _parts(rows)
    if len(parts) < 2:
        return []
    found: list[Stretch] = []
    title_from: int | None = None
    for start, stop in parts:
        begin = start if title_from is None else title_from
        place = _table_in(rows[start : min(stop, start + SAMPLE_RECORDS)])
        if place is None or (found and _goes_on(rows, found[-1], start, place)):
            title_from = begin if _is_title(rows[start:stop]) else None
            continue
        found.append(Stretch(begin, stop, _shifted(place, start - begin)))
        title_from = None
    if not found:
        return []
    starts = [0, *(stretch.start for stretch in found[1:]), len(rows)]
    return [
        Stretch(start, stop, _shifted(stretch.place, stretch.start - start))
        for stretch, (start, stop) in zip(found, pairwise(starts), strict=True)
    ]


def _shifted(place: Layout, by: int) -> Layout:
    return Layout(place.header + by, place.first + by, place.width)


def _is_title(rows: Sequence[Sequence[str]]) -> bool:
    """Whether rows may be the title of the table below them."""
    return len(rows) <= _TALLEST_TITLE and all(extent(row) <= _LEAST_ROWS for row in rows)


def _parts(rows: Sequence[Sequence[str]]) -> list[tuple[int, int]]:
    """Runs of rows that are not blank, as (start, stop)."""
    parts: list[tuple[int, int]] = []
    start: int | None = None
    for index, row in enumerate([*rows, []]):
        if extent(row):
            start = index if start is None else start
        elif start is not None:
            parts.append((start, index))
            start = None
    return parts


def _table_in(rows: Sequence[Sequence[str]]) -> Layout | None:
    """Where header and rows are in a run of rows; None when it is no table with a header."""
    if len(rows) < _LEAST_ROWS + 1:
        return None
    place = layout(rows)
    header = place.header
    if header < 0 or len(rows) - place.first < _LEAST_ROWS or extent(rows[header]) < 2:
        return None
    below = rows[place.first :]
    if _are_labels([rows[header], *below]):
        return None
    width, count = modal_width([row[: extent(row)] for row in below])
    like_header = sum(len(row) == len(rows[header]) for row in below)
    if width < 2 or (count < 0.3 * len(below) and like_header < _MOSTLY * len(below)):
        return None
    return place


def _are_labels(rows: Sequence[Sequence[str]]) -> bool:
    """Whether rows say one thing each, as "From: 1 March" does."""
    labelled = sum(row[0].strip().endswith(":") for row in rows if extent(row))
    return 2 * labelled > len(rows)


def is_below_labels(rows: Sequence[Sequence[str]], table: Stretch) -> bool:
    """Whether labels stand above a table, which by themselves might pass for its first rows."""
    above = rows[table.start : table.start + table.place.header]
    return bool(above) and _are_labels(above)


def _goes_on(rows: Sequence[Sequence[str]], table: Stretch, start: int, place: Layout) -> bool:
    """Whether a run of rows below a blank one belongs to the table above it."""
    header = rows[start + place.header]
    above = rows[table.start + table.place.header]
    if [cell.strip() for cell in header] == [cell.strip() for cell in above]:
        return True
    if extent(header) != extent(above):
        return False
    data = rows[table.start + table.place.first : table.stop][:SAMPLE_RECORDS]
    return not any(
        header[index].strip() and not is_value(header[index]) and _holds_values(data, index)
        for index in range(extent(header))
    )


def _holds_values(rows: Sequence[Sequence[str]], index: int) -> bool:
    filled = [row[index] for row in rows if index < len(row) and row[index].strip()]
    return bool(filled) and sum(map(is_value, filled)) >= _MOSTLY * len(filled)
