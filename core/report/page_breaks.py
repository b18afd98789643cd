"""Where a printed sheet breaks: never between a heading and its rows, never through a chart.

Office programs break a page wherever it is full. A sheet is scaled to one page in width, which
tells about how many points of height a page holds; a break is put before what would be torn.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from core.report.sheet_layout import LEAST_WIDTH, PlacedTable, SheetLayout

POINTS_A_CM = 72 / 2.54
ROW_POINTS = 15.0
"""A row whose height nobody set."""
_CM_A_CHARACTER = 7 / 96 * 2.54
"""Seven dots of the screen, as office programs draw a character of a column."""
_A4_CM = 21.0, 29.7
_SIDES_CM, _ENDS_CM = 2 * 1.27, 1.27 + 1.78
"""Margins left and right, and above and below."""
_FULL = (0.94, 1.0, 1.06)
"""How much of a page may be filled: programs differ by a few rows."""
_LEAST_ROWS = 3
"""A heading stands with so many rows of its table."""
_HEADS = ("heading", "strong", "lead")


@dataclass(frozen=True, slots=True)
class _Whole:
    """Rows that stand on one page, from the first to the last."""

    first: int
    last: int


def page_breaks(place: SheetLayout, heights: Mapping[int, float]) -> tuple[int, ...]:
    """The rows after which a page ends; `heights` are the points of rows that are not usual."""
    if place.section.one_page:
        return ()
    page = _page_points(place)
    breaks: list[int] = []
    top = 1
    for whole in sorted(_wholes(place), key=lambda one: one.first):
        fits = _points(whole.first, whole.last, heights) <= page * _FULL[0]
        if fits and any(_torn(top, whole, page * full, heights) for full in _FULL):
            breaks.append(whole.first - 1)
            top = whole.first
    return tuple(breaks)


def _torn(top: int, whole: _Whole, page: float, heights: Mapping[int, float]) -> bool:
    """Whether pages of that height, the first from `top`, would end inside of what belongs
    together."""
    begins = _top_of(top, whole.first, page, heights)
    return begins < whole.first and _points(begins, whole.last, heights) > page


def _page_points(place: SheetLayout) -> float:
    """Points of height that a page holds, at the scale that makes the sheet as wide as it."""
    wide, high = _A4_CM if place.section.portrait else _A4_CM[::-1]
    sheet = max(sum(place.widths), LEAST_WIDTH) * _CM_A_CHARACTER
    sheet = max([sheet, *(edge + c.width_cm for c in place.charts for edge in c.edges_cm)])
    scale = min(1.0, (wide - _SIDES_CM) / sheet)
    return (high - _ENDS_CM) * POINTS_A_CM / scale


def _wholes(place: SheetLayout) -> Iterator[_Whole]:
    """Charts, and the beginning of each table, with the heading above them."""
    heads = [text.row for text in place.texts if text.style in _HEADS]
    for charts in place.charts:
        high = max(chart.height_cm for chart in charts.charts.charts)
        rows = math.ceil(high * POINTS_A_CM / ROW_POINTS)
        yield _Whole(_with_heading(charts.row, heads), charts.row + rows)
    for table in place.tables:
        yield _Whole(_with_heading(_first(table), heads), _begun(table))
    for row in heads:
        yield _Whole(row, row + _LEAST_ROWS)


def _first(placed: PlacedTable) -> int:
    return placed.title_row or placed.header_row or placed.first


def _begun(placed: PlacedTable) -> int:
    """The row up to which a table must come on the page it begins on."""
    whole = placed.last + bool(placed.table.total)
    return whole if len(placed.table.rows) <= 2 * _LEAST_ROWS else placed.first + _LEAST_ROWS - 1


def _with_heading(row: int, heads: list[int]) -> int:
    return row - 1 if row - 1 in heads else row


def _points(first: int, last: int, heights: Mapping[int, float]) -> float:
    return sum(heights.get(row, ROW_POINTS) for row in range(first, last + 1))


def _top_of(top: int, row: int, page: float, heights: Mapping[int, float]) -> int:
    """The first row of the page that a row falls on, where pages are simply filled."""
    used = 0.0
    for number in range(top, row + 1):
        high = heights.get(number, ROW_POINTS)
        if used + high > page and number > top:
            top, used = number, 0.0
        used += high
    return top
