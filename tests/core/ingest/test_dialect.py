from __future__ import annotations

import pytest

from core.ingest.text.dialect import footer_rows, header_names, is_value, layout
from core.ingest.text.sniffing import form_of


@pytest.mark.parametrize(
    ("text", "delimiter"),
    [
        ("a,b\n1,2\n", ","),
        ("a;b\n1,5;2,5\n3,5;4,5\n", ";"),
        ("a\tb\nx, y\tz\nu, v\tw\n", "\t"),
        ("a|b|c\n1|2|3\n", "|"),
        ("a^b^c\n1^2^3\n", "^"),
        ('"a;b","c;d"\n"e;f","g;h"\n', ","),
        ("note\nhello, world\nonly this\nwell, then, go\n", ";"),
        ("sep=|\na,b,c\n", "|"),
        ("Report, made today\n\nid;a;b\n1;2;3\n4;5;6\n", ";"),
    ],
)
def test_that_the_delimiter_makes_the_widest_regular_table(text: str, delimiter: str) -> None:
    assert form_of(text).delimiter == delimiter


@pytest.mark.parametrize(
    ("rows", "header", "first"),
    [
        ([["id", "channel"], ["1", "Phone"]], 0, 1),
        ([["1", "2"], ["3", "4"]], -1, 0),
        ([["Report", "", ""], ["a", "b", "c"], ["1", "2", "3"]], 1, 2),
        ([["From", "Jan", ""], ["a", "b", "c"], ["1", "2", "3"]], 1, 2),
        ([["", "a", "b"], ["0", "x", "y"]], 0, 1),
        ([["Country", "2019", "2020", "2021"], ["Italy", "3", "4", "5"]], 0, 1),
        ([["T-001", "Phone"], ["T-002", "Phone"], ["T-003", "Chat"]], -1, 0),
        ([["a", "b", "c"], ["1", "b", "c"], ["2", "b", "c"]], 0, 1),
    ],
)
def test_that_the_header_is_the_first_full_row_of_names(
    rows: list[list[str]], header: int, first: int
) -> None:
    place = layout(rows)
    assert (place.header, place.first) == (header, first)


def test_that_names_are_trimmed_distinct_and_never_blank() -> None:
    cells = [" Variant ", "Variant", "", "two\nlines", "Variant (2)"]
    assert header_names(cells, 6) == (
        "Variant", "Variant (3)", "Column 3", "two lines", "Variant (2)", "Column 6",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("last", "count"),
    [
        ([["1", "a", "2"], ["Total", "", "2"]], 1),
        ([["1", "a", "2"], ["Totale complessivo", "", "2"]], 1),
        ([["1", "a", "2"], ["", "", ""], ["Filters: open tickets", "", ""]], 1),
        ([["1", "a", "2"], ["Exported by Anna"]], 1),
        ([["1", "a", "2"], ["", "", ""], ["Totals", "", "9"], ["made today", "", ""]], 2),
        ([["1", "a", "2"], ["an id alone", "", ""]], 0),
        ([["1", "a", "2"], ["Total Bank SA", "b", "3"], ["2", "b", "3"]], 0),
    ],
)
def test_that_totals_and_remarks_at_the_end_are_counted(last: list[list[str]], count: int) -> None:
    assert footer_rows(last, 3) == count


@pytest.mark.parametrize(
    "cell", ["1", "-1.234,5", "12/02/2026 19.07.17", "7:05", "6/23/25 07:00 AM"]
)
def test_that_numbers_and_moments_are_values(cell: str) -> None:
    assert is_value(cell)


@pytest.mark.parametrize("cell", ["", "Phone", "T-1", "1st level", "Q1"])
def test_that_names_are_no_values(cell: str) -> None:
    assert not is_value(cell)
