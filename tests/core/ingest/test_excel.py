from __future__ import annotations

import multiprocessing
import re
import time
import zipfile
from datetime import date, datetime, timedelta
from datetime import time as clock
from pathlib import Path
from random import Random

import numpy as np
import openpyxl
import pytest

from core.ingest.containers import child, survey
from core.ingest.containers.sheet import Packer, Sheet, as_column, as_text, elapsed_text
from core.ingest.containers.sheet_table import grid_of, number_texts
from core.ingest.reading import list_sheets, read_table
from core.model.dataset import Dialect
from core.problems import Problem
from core.progress import Cancelled
from tests.core.ingest.test_reading import codes, rows_of


@pytest.fixture
def book(tmp_path: Path):
    """Save sheets given as name=rows in an xlsx and give its path."""

    def _book(**sheets: list[list[object]]) -> Path:
        workbook = openpyxl.Workbook()
        workbook.remove(workbook.active)
        for name, rows in sheets.items():
            sheet = workbook.create_sheet(name)
            for row in rows:
                sheet.append(row)
        path = tmp_path / "export.xlsx"
        workbook.save(path)
        return path

    return _book


def rewrite(path: Path, member: str, change) -> None:
    """Change one member of an archive."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    parts[member] = change(parts[member])
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)


def test_that_the_call_export_keeps_every_cell(shared: Path) -> None:
    path = shared / "data" / "call-center-xlsx" / "01 Call-Center-Dataset.xlsx"
    table = read_table(path)
    sheet = openpyxl.load_workbook(path).active
    expected = [
        ["" if cell is None else _plain(cell) for cell in row]
        for row in sheet.iter_rows(min_row=2, values_only=True)
    ]
    assert rows_of(table) == expected
    assert table.native[3] == "time"
    assert table.row_numbers.tolist() == list(range(2, 5002))


def _plain(cell: object) -> str:
    """An independent writing of native cells: openpyxl's value, not calamine's."""
    if isinstance(cell, clock):
        return f"{cell.hour}:{cell.minute:02d}:{cell.second:02d}"
    return str(cell)


def test_that_native_cells_are_written_without_loss(book) -> None:
    head = ["moment", "day", "clock", "elapsed", "flag", "whole", "part", "mixed"]
    rows: list[list[object]] = [
        [datetime(2021, 1, 1, 9, 12, 58), date(2021, 1, 1), clock(9, 5, 3)],
        [datetime(2021, 1, 2), date(2021, 1, 2), clock(0, 0)],
        [None, None, None, None, None, None, None, 8],
    ]
    rows[0] += [timedelta(hours=30, seconds=7), True, 5, 0.1, "x"]
    rows[1] += [timedelta(minutes=2), False, 6.0, 2.5, 7]
    table = read_table(book(Data=[head, *rows]))
    assert rows_of(table) == [
        ["2021-01-01T09:12:58", "2021-01-01", "9:05:03", "30:00:07", "TRUE", "5", "0.1", "x"],
        ["2021-01-02T00:00:00", "2021-01-02", "0:00:00", "0:02:00", "FALSE", "6", "2.5", "7"],
        ["", "", "", "", "", "", "", "8"],
    ]
    assert table.native == (
        "moment", "date", "time", "time", "boolean", "number", "number", "number",
    )  # fmt: skip


def test_that_elapsed_times_run_past_a_day_and_below_zero() -> None:
    assert elapsed_text(timedelta(days=2, hours=3, minutes=4, seconds=5)) == "51:04:05"
    assert elapsed_text(timedelta(minutes=-90)) == "-1:30:00"
    assert elapsed_text(timedelta(seconds=1.5)) == "0:00:01.5"


def test_that_numbers_are_written_as_python_writes_them() -> None:
    numbers = [0.1, 1e-7, 123456789.25, -0.5, 1e20, 3.0, -4.0, float("nan"), 2.0**52]
    written = number_texts(np.array(numbers)).to_pylist()
    assert written[5:] == ["3", "-4", "", str(2**52)]
    assert [float(text) for text in written[:5]] == numbers[:5]


@pytest.mark.parametrize("odd", [[], [datetime(2024, 1, 1, 0, 0, 0, 250_000)]])
def test_that_moments_arrive_as_python_writes_them(odd: list[datetime]) -> None:
    draw = Random(3)
    first, last = datetime(1, 1, 1), datetime(9999, 12, 31, 23, 59, 59)
    length = int((last - first).total_seconds())
    cells = [first + timedelta(seconds=draw.randrange(length)) for _ in range(500)]
    cells = [*cells, date(2024, 2, 29), "", date(1899, 12, 31), datetime(2024, 3, 1), "", *odd]
    sent: list[bytearray] = []
    packer = Packer(lambda part: sent.append(part) or 0)
    column = packer.column(as_column(cells))
    packer.flush()
    grid = grid_of(Sheet(columns=(column,), rows=len(cells)), sent)
    expected = [
        cell and cell.isoformat() + ("" if isinstance(cell, datetime) else "T00:00:00")
        for cell in cells
    ]
    assert grid.native == ("moment",)
    assert grid.columns[0].to_pylist() == expected


def test_that_a_column_of_text_and_numbers_keeps_both() -> None:
    column = as_column(["x", 1.0, 2.5, ""])
    assert column.kind == "number"
    assert column.cells == b"x12.5"
    assert as_text(1.0) == "1"


def test_that_the_visible_sheet_with_most_data_is_read(book, tmp_path: Path) -> None:
    path = book(
        Cover=[["Report"], ["made today"]],
        Tickets=[["id", "channel"], [1, "Phone"], [2, "Chat"]],
        Archive=[["id", "channel"], *[[i, "Mail"] for i in range(50)]],
    )
    workbook = openpyxl.load_workbook(path)
    workbook["Archive"].sheet_state = "hidden"
    workbook.save(path)
    table = read_table(path)
    assert table.dialect.sheet == "Tickets"
    assert table.sheets == ("Cover", "Tickets")
    assert "sheet_chosen" in codes(table)
    assert list_sheets(path) == ("Cover", "Tickets")
    asked = Dialect("xlsx", sheet="Archive")
    assert read_table(path, asked).rows == 50
    assert "sheet_chosen" not in codes(read_table(path, asked))
    with pytest.raises(Problem, match="sheet_missing"):
        read_table(path, Dialect("xlsx", sheet="Nowhere"))


def test_that_titles_blank_rows_and_totals_are_no_contacts(book) -> None:
    rows = [["Monthly report", None, None], [None, None, None], ["id", "channel", "min"]]
    rows += [["T1", "Phone", 3], [None, None, None], ["T2", "Chat", 4], ["Total", None, 7]]
    path = book(Data=rows)
    table = read_table(path)
    assert table.header == ("id", "channel", "min")
    assert (table.dialect.header_row, table.dialect.footer_rows) == (3, 1)
    assert table.row_numbers.tolist() == [4, 6]
    assert [row[:2] for row in table.set_aside] == [(1, "preamble"), (7, "footer")]
    assert "blank_rows" in codes(table)
    again = read_table(path, table.dialect)
    assert rows_of(again) == rows_of(table)


def test_that_a_preview_has_the_dialect_of_the_whole(book) -> None:
    rows = [["id", "channel", "min"], *[[f"T{i}", "Phone", i] for i in range(40)]]
    path = book(Data=[*rows, ["Total", None, 7]])
    start = read_table(path, limit_rows=5)
    assert (start.rows, start.complete) == (5, False)
    assert start.dialect == read_table(path).dialect
    assert read_table(path, limit_rows=40).complete


def test_that_a_table_away_from_the_corner_has_no_empty_columns(book) -> None:
    rows = [[None] * 4, [None, "id", None, "channel"], [None, 1, None, "Phone"]]
    table = read_table(book(Data=rows))
    assert table.header == ("id", "channel")
    assert rows_of(table) == [["1", "Phone"]]
    assert table.row_numbers.tolist() == [3]


def test_that_merged_headers_name_every_column_they_cover(book) -> None:
    path = book(Data=[["id", "Calls", None, "Team"], [1, 2, 3, "A"], [2, 3, 4, "B"]])
    workbook = openpyxl.load_workbook(path)
    workbook["Data"].merge_cells("B1:C1")
    workbook.save(path)
    assert read_table(path).header == ("id", "Calls", "Calls (2)", "Team")


def test_that_formulas_without_a_value_and_error_cells_are_counted(book) -> None:
    path = book(Data=[["id", "sum", "share"], [1, "=A2+1", 5], [2, "=A3+1", "#DIV/0!"]])
    table = read_table(path)
    counted = {remark.code: remark.data["count"] for remark in table.warnings}
    assert counted == {"formulas_not_calculated": 2, "error_cells": 1}
    rewrite(
        path, "xl/worksheets/sheet1.xml", lambda xml: re.sub(rb"<v ?/>|<v></v>", b"<v>7</v>", xml)
    )
    assert "formulas_not_calculated" not in codes(read_table(path))


def test_that_formulas_are_counted_across_the_parts_of_a_large_sheet(
    book, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = book(Data=[["id", "sum"], *[[i, f"=A{i}+1"] for i in range(2, 400)]])
    monkeypatch.setattr(survey, "_PART", 777)
    table = read_table(path)
    assert (
        next(n for n in table.warnings if n.code == "formulas_not_calculated").data["count"] == 398
    )


@pytest.mark.parametrize("name", ["date_1904.xlsx", "date_1904.xls", "date_1904.xlsb"])
def test_that_the_1904_calendar_gives_the_same_days_as_the_1900_one(
    shared: Path, name: str
) -> None:
    folder = shared / "suites" / "calamine"
    early = read_table(folder / name.replace("_1904", ""))
    late = read_table(folder / name)
    assert late.columns[0].to_pylist() == early.columns[0].to_pylist()
    assert early.columns[0].to_pylist()[0] == "2021-01-01"


def test_that_a_cancelled_reading_ends_its_child_at_once(book) -> None:
    path = book(Data=[["a", "b"], *[[i, "x" * 20] for i in range(20_000)]])

    def stop(share: float) -> None:
        if share > 0:
            raise Cancelled

    began = time.monotonic()
    with pytest.raises(Cancelled):
        read_table(path, progress=stop)
    assert time.monotonic() - began < 10
    assert not multiprocessing.active_children()


def test_that_a_reading_that_takes_too_long_is_ended(book, monkeypatch: pytest.MonkeyPatch) -> None:
    path = book(Data=[["a", "b"], *[[i, "x"] for i in range(5_000)]])
    monkeypatch.setattr(child, "_LEAST_S", -10.0)
    with pytest.raises(Problem, match="workbook_too_slow"):
        read_table(path)
