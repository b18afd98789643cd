"""The week in figures."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale

from widgets.week_table import WeekRow, WeekTable, exact_cells, people_range


@pytest.fixture
def table(qtbot):
    before = QLocale()
    QLocale.setDefault(QLocale("it_IT"))
    table = WeekTable()
    qtbot.addWidget(table)
    rows = [WeekRow(0, 1640.25, (3, 5), 40.5, 51.486), WeekRow(5, 12.0, None, 0.0, 0.0)]
    table.set_week(rows, WeekRow(None, 1652.25, (3, 5), 40.5, 51.486))
    yield table
    QLocale.setDefault(before)


def cells(table, row):
    model = table.model()
    return [model.index(row, column).data() for column in range(model.columnCount())]


def test_that_figures_are_written_in_the_language_and_closed_days_have_no_zero(table):
    nothing_known = ["—", "—"]
    figures = ["1.640", "3–5", "40,5\u00a0h", "51,5\u00a0h"]
    assert cells(table, 0)[1:] == [*figures, *nothing_known]
    assert cells(table, 1)[2:] == ["closed", "—", "—", *nothing_known]


def test_that_columns_stay_when_people_seen_and_money_come_to_be_known(table):
    before = [column.title for column in table.model().columns]
    row = WeekRow(0, 1640.25, (3, 5), 40.5, 51.486, 30.5, 1029.72)
    table.set_week([row], replace(row, weekday=None), lambda value: f"{value:.0f} €")
    assert [column.title for column in table.model().columns] == before
    assert cells(table, 0)[5:] == ["▲ 30,5\u00a0h (−10)", "1030 €"]


def test_that_the_week_is_the_last_row(table):
    assert cells(table, 2)[0] == "Week"


def test_that_a_copy_has_every_digit():
    row = WeekRow(0, 1640.25, (3, 3), 40.5, 51.486)
    copied = exact_cells(row)
    assert copied[5:] == ["", "", ""]
    assert [text.replace(",", ".") for text in copied[1:5]] == ["1640.25", "3", "40.5", "51.486"]


def test_that_one_number_of_people_is_no_range():
    assert people_range((4, 4)) == "4"
    assert people_range(None) == "—"


def test_that_every_row_fits_without_scrolling(table, qtbot):
    table.resize(500, table.sizeHint().height())
    table.show()
    assert table.verticalScrollBar().maximum() == 0
