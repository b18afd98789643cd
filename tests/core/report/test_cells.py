"""Nothing a user wrote becomes a formula, and nothing that is no number becomes one."""

from __future__ import annotations

from datetime import UTC, date, datetime
from io import BytesIO

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from core.report.cells import (
    LONGEST_TEXT,
    in_days,
    put_text,
    quoted,
    safe_text,
    sheet_name,
    to_cell,
)


@pytest.mark.parametrize(
    "text",
    ["=1+1", '=HYPERLINK("x")', "+1", "-1", "@SUM(A1)", "#N/A", "#REF!", "007", "TRUE", "1e5"],
)
def test_that_text_stays_text_after_saving(text: str) -> None:
    workbook = Workbook()
    put_text(workbook.worksheets[0]["A1"], text)
    buffer = BytesIO()
    workbook.save(buffer)
    cell = load_workbook(buffer).worksheets[0]["A1"]
    assert (cell.value, cell.data_type, cell.quotePrefix) == (text, "s", True)


@given(st.text(st.characters(codec=None), max_size=50))
@settings(max_examples=40, deadline=None)
def test_that_any_text_can_be_saved_and_read_again(text: str) -> None:
    workbook = Workbook()
    put_text(workbook.worksheets[0]["A1"], text)
    buffer = BytesIO()
    workbook.save(buffer)
    assert load_workbook(buffer).worksheets[0]["A1"].data_type in ("s", "inlineStr", "n")


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, None), (float("nan"), None), (float("inf"), None), (pd.NA, None), (pd.NaT, None),
        (np.float64(1.5), 1.5), (np.int64(3), 3), (np.bool_(True), True), (True, True),
        (datetime(2026, 1, 2, 3, 4, tzinfo=UTC), datetime(2026, 1, 2, 3, 4)),
        (pd.Timestamp("2026-01-02T03:04Z"), datetime(2026, 1, 2, 3, 4)),
        (date(2026, 1, 2), date(2026, 1, 2)), ("a\x00b", "ab"), (0, 0), (0.0, 0.0),
    ],
)  # fmt: skip
def test_that_a_value_becomes_what_excel_can_hold(value: object, expected: object) -> None:
    got = to_cell(value)
    assert got == expected
    assert type(got) is type(expected) or isinstance(got, datetime)


def test_that_text_too_long_for_a_cell_shows_that_it_was_cut() -> None:
    assert safe_text("x" * LONGEST_TEXT) == "x" * LONGEST_TEXT
    assert len(safe_text("x" * 40_000)) == LONGEST_TEXT
    assert safe_text("x" * 40_000).endswith("…")


def test_that_text_that_looks_like_an_escape_survives() -> None:
    assert safe_text("a_x000D_b") == "a_x005F_x000D_b"


def test_that_seconds_become_days_and_other_units_stay() -> None:
    assert in_days(43_200.0, "s") == 0.5
    assert in_days(0.5, "share") == 0.5
    assert in_days(None, "s") is None


@pytest.mark.parametrize(
    ("wanted", "name"),
    [
        ("KPIs: a/b", "KPIs  a b"), ("'quoted'", "quoted"), ("", "Sheet"),
        ("history", "history sheet"),
        ("x" * 40, "x" * 31), ("Data [1]*?", "Data  1"),
    ],
)  # fmt: skip
def test_that_a_sheet_name_is_one_excel_accepts(wanted: str, name: str) -> None:
    assert sheet_name(wanted) == name


@given(st.lists(st.text(max_size=40), min_size=2, max_size=6))
def test_that_sheet_names_are_distinct_and_short(wanted: list[str]) -> None:
    taken: list[str] = []
    for text in wanted:
        taken.append(sheet_name(text, taken))
    assert len({name.lower() for name in taken}) == len(taken)
    assert all(0 < len(name) <= 31 for name in taken)


def test_that_a_sheet_name_is_quoted_in_formulas() -> None:
    assert quoted("O'Brien") == "'O''Brien'"
