"""Numbers in every notation, and which sign a column writes decimals with."""

from __future__ import annotations

import numpy as np
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.ingest.typed.numbers import decimal_sign, find_decimal, number_of, read_numbers


@pytest.mark.parametrize(
    ("cell", "decimal", "number"),
    [
        ("1.234,56", ",", 1234.56),
        ("1,234.56", ".", 1234.56),
        ("1 234,56", ",", 1234.56),
        ("1\u202f234,56", ",", 1234.56),
        ("1'234.56", ".", 1234.56),
        ("1’234.56", ".", 1234.56),
        ("12,34,567.5", ".", 1234567.5),
        ("(123)", ".", -123),
        ("−5", ".", -5),
        ("5-", ".", -5),
        ("-$5.00", ".", -5),
        ("12 %", ".", 12),
        ("€ 1.234,50", ",", 1234.5),
        ("1.234,50 €", ",", 1234.5),
        ("R$ 1.234,50", ",", 1234.5),
        ("12 EUR", ".", 12),
        ("1e3", ".", 1000),
        (",5", ",", 0.5),
        ("1.234.567", ",", 1234567),
    ],
)
def test_that_a_number_is_read_in_its_notation(cell: str, decimal: str, number: float) -> None:
    assert number_of(cell, decimal) == pytest.approx(number)


@pytest.mark.parametrize(
    ("cell", "decimal"),
    [
        ("1.5", ","), ("1,5", "."), ("1.234.567", "."), ("1,23,4", "."), ("1 2 3", "."),
        ("(5", "."), ("abc", "."), ("", "."), ("-", "."), ("1.234,56", "."), ("12 MIN", "."),
    ],
)  # fmt: skip
def test_that_a_number_that_contradicts_the_decimal_sign_is_none(cell: str, decimal: str) -> None:
    assert number_of(cell, decimal) is None


@pytest.mark.parametrize(
    ("cells", "sign"),
    [
        (["1.234,5", "7"], ","),
        (["1,5"], ","),
        (["0,125"], ","),
        (["1234,567"], ","),
        (["1.234.567"], ","),
        (["1 234,567"], ","),
        (["1'234.567"], "."),
        (["12", "7"], "."),
        (["1,234", "5,678"], "?"),
        (["1.234", "5.678", "2.5"], "."),
        (["1.5", "1,5"], "?"),
    ],
)
def test_that_any_cell_that_fits_one_reading_only_decides(cells: list[str], sign: str) -> None:
    assert decimal_sign(cells) == sign
    assert decimal_sign(cells[::-1]) == sign


def test_that_a_deciding_cell_outside_the_sample_still_decides() -> None:
    cells = pa.array(["1.234", "2.345", "9,5"])
    assert find_decimal(cells, ["1.234"]) == ","


def test_that_a_given_sign_is_obeyed() -> None:
    cells = pa.array(["1.234", "5.678"])
    assert read_numbers(cells, ",").values.tolist() == [1234, 5678]
    assert read_numbers(cells, ".").values.tolist() == [1.234, 5.678]


def test_that_cells_in_the_other_notation_are_listed_and_not_misread() -> None:
    read = read_numbers(pa.array(["1,5", "2,5", "3,5", "4.5", "nessuno", "x"]))
    assert read.values.tolist()[:3] == [1.5, 2.5, 3.5]
    assert read.unreadable.tolist() == [False, False, False, True, False, True]
    assert read.missing.tolist() == [False] * 4 + [True, False]


def _written(value: float, decimal: str, group: str) -> str:
    text = f"{value:,.2f}"
    return text.translate(str.maketrans({",": group, ".": decimal}))


@settings(deadline=None)
@given(
    st.lists(st.integers(-(10**9), 10**9), min_size=1, max_size=30),
    st.sampled_from([(",", "."), (".", ","), (",", " "), (".", "'"), (",", ""), (",", "\u202f")]),
    st.sampled_from(["{}", "{} €", "€ {}", "{} USD", "R$ {}"]),
)
def test_that_written_amounts_read_back(
    cents: list[int], signs: tuple[str, str], dress: str
) -> None:
    cells = [dress.format(_written(value / 100, *signs)) for value in cents]
    read = read_numbers(pa.array(cells))
    assert not read.unreadable.any()
    assert np.allclose(read.values, np.array(cents) / 100, rtol=0, atol=1e-6)


@settings(deadline=None)
@given(st.lists(st.integers(-(10**7), 10**7), min_size=1, max_size=30), st.randoms())
def test_that_order_and_one_stray_cell_change_nothing_else(cents: list[int], draw: object) -> None:
    cells = [_written(value / 100, ",", ".") for value in cents]
    shuffled = [*cells, "see note"]
    draw.shuffle(shuffled)  # type: ignore[attr-defined]
    read = read_numbers(pa.array(shuffled))
    assert read.unreadable.sum() == 1
    assert sorted(read.values[~read.unreadable]) == pytest.approx(sorted(c / 100 for c in cents))


def test_that_many_different_amounts_take_the_quick_way_to_the_same_numbers() -> None:
    amounts = np.arange(5_000) / 7
    cells = [f"{value:.4f}".replace(".", ",") for value in amounts]
    assert np.allclose(read_numbers(pa.array([*cells, "1.000,5"])).values[:-1], amounts, atol=1e-4)
    assert read_numbers(pa.array([*cells, "1.000,5"])).values[-1] == 1000.5
