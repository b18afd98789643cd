"""A printed sheet ends its pages before headings and charts, not through what belongs together."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.report.content import Chart, Charts, Column, Section, Series, Table, Text
from core.report.page_breaks import ROW_POINTS, page_breaks
from core.report.sheet_layout import layout
from tests.core.report.reading import written

POINTS_A_PAGE = (21.0 - 1.27 - 1.78) * 72 / 2.54
ROWS_A_PAGE = int(POINTS_A_PAGE / ROW_POINTS)


def _table(rows: int, key: str = "t", title: str = "Numbers") -> Table:
    columns = (Column("name", "Name", width=60), Column("n", "n", "count", width=40))
    return Table(key, columns, tuple((f"row {n}", n) for n in range(rows)), title)


def _chart() -> Charts:
    return Charts((Chart("columns", "C", "A", "t", "name", (Series("n"),), height_cm=7.0),))


def _breaks(*blocks: Text | Table | Charts, one_page: bool = False) -> tuple[int, ...]:
    return page_breaks(layout(Section("s", "S", "", blocks, one_page=one_page), "S"), {})


@pytest.mark.parametrize("above", range(ROWS_A_PAGE - 12, ROWS_A_PAGE + 4))
def test_that_a_heading_has_rows_under_it_whatever_stands_above(above: int) -> None:
    place = layout(Section("s", "S", "", (_table(above, "a", ""), _table(30))), "S")
    breaks = page_breaks(place, {})
    heading, third = place.tables[1].title_row, place.tables[1].first + 2
    top = max([row + 1 for row in breaks if row < heading], default=1)
    for full in (0.94, 1.0, 1.06):
        pages = [(row - top) // int(POINTS_A_PAGE * full / ROW_POINTS) for row in (heading, third)]
        assert pages[0] == pages[1], (above, breaks)


@pytest.mark.parametrize("above", range(10, ROWS_A_PAGE + 4))
def test_that_no_chart_is_torn(above: int) -> None:
    place = layout(Section("s", "S", "", (_table(above), _chart())), "S")
    breaks = page_breaks(place, {})
    row = place.charts[0].row
    top = max([end + 1 for end in breaks if end < row], default=1)
    last = row + 13
    for full in (0.94, 1.0, 1.06):
        rows = int(POINTS_A_PAGE * full / ROW_POINTS)
        assert (row - top) // rows == (last - top) // rows, (above, breaks)


def test_that_what_fits_is_not_broken() -> None:
    assert _breaks(_table(5), _table(5, "u")) == ()
    assert _breaks(_table(200), one_page=True) == ()


def test_that_the_workbook_holds_the_breaks_and_the_height_they_count_on(tmp_path: Path) -> None:
    book = written(tmp_path / "r.xlsx")
    assert any(sheet.row_breaks.brk for sheet in book)
    assert all(
        sheet.sheet_format.customHeight for sheet in book if sheet.title != book.sheetnames[-1]
    )
