"""Numbers, times and dates as people read them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale

from widgets import figures


@pytest.fixture(autouse=True)
def _locale() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


def use(name: str) -> None:
    QLocale.setDefault(QLocale(name))


@pytest.mark.parametrize(
    ("language", "whole", "four", "decimal"),
    [
        ("en_GB", "12,340", "1,234", "77.6"),
        ("es_ES", "12.340", "1.234", "77,6"),
        ("it_IT", "12.340", "1.234", "77,6"),
    ],
)
def test_that_numbers_are_grouped_as_the_language_does(
    language: str, whole: str, four: str, decimal: str
) -> None:
    use(language)
    assert figures.number(12340) == whole
    assert figures.number(1234) == four
    assert figures.number(77.6, 1) == decimal


def test_that_a_negative_number_has_a_true_minus_and_a_rounded_zero_has_none() -> None:
    assert figures.number(-5) == "−5"
    assert figures.number(-0.04, 1) == "0.0"


def test_that_units_stand_after_a_no_break_space() -> None:
    assert figures.share(0.776) == "77.6\u00a0%"
    assert figures.money(4.1, "EUR") == "4.10\u00a0€"
    assert figures.duration(6060) == "1:41\u00a0h"


@pytest.mark.parametrize("value", [None, float("nan"), float("inf")])
def test_that_a_missing_value_is_a_dash_and_never_zero(value: float | None) -> None:
    texts = (
        figures.number(value),
        figures.share(value),
        figures.duration(value),
        figures.money(value, "EUR"),
    )
    assert texts == ("—",) * 4
    assert figures.exact(value) == ""


@pytest.mark.parametrize(
    ("seconds", "expected"),
    [
        (0, "0\u00a0s"),
        (4.5, "4.5\u00a0s"),
        (67.5, "68\u00a0s"),
        (224.9, "3:45\u00a0min"),
        (3599.7, "60:00\u00a0min"),
        (6060, "1:41\u00a0h"),
        (3 * 86400, "3.0\u00a0days"),
        (-90, "−90\u00a0s"),
    ],
)
def test_that_a_duration_takes_the_unit_that_reads_best(seconds: float, expected: str) -> None:
    assert figures.duration(seconds) == expected


def test_that_a_promised_time_is_spoken_whole() -> None:
    assert figures.whole_duration(20) == "20\u00a0s"
    assert figures.whole_duration(4 * 3600) == "4\u00a0h"
    assert figures.whole_duration(2 * 86400) == "2 days"


def test_that_an_exact_number_has_every_digit_and_a_point_in_every_language() -> None:
    assert figures.exact(0.49901332017760236) == "0.49901332017760236"
    assert figures.exact(12340.0) == "12340"
    use("it_IT")
    assert figures.exact(0.5) == "0.5"
    assert figures.exact(12.345) == "12.345"


def test_that_a_period_says_only_what_differs() -> None:
    assert figures.period(date(2026, 3, 1), date(2026, 4, 1)) == "1–31\u00a0Mar\u00a02026"
    across = figures.period(date(2026, 2, 23), date(2026, 3, 2))
    assert across == "23\u00a0Feb – 1\u00a0Mar\u00a02026"
    assert figures.period(date(2026, 3, 1), date(2026, 3, 2)) == "1\u00a0Mar\u00a02026"


def test_that_the_week_starts_where_the_country_starts_it() -> None:
    assert figures.week_order()[0] == 0
    use("en_US")
    assert figures.week_order() == (6, 0, 1, 2, 3, 4, 5)


def test_that_weekdays_open_a_row_with_a_capital_and_stay_small_in_a_sentence() -> None:
    use("it_IT")
    assert figures.weekday_name(0, short=False) == "Lunedì"
    assert figures.weekday_name(0, short=False, capital=False) == "lunedì"


@pytest.mark.parametrize(
    ("language", "value", "text"),
    [
        ("en_GB", 605, "605"),
        ("en_GB", 9265, "9.3k"),
        ("en_GB", 9960, "10k"),
        ("en_GB", 17_550, "18k"),
        ("es_ES", 999_400, "999k"),
        ("it_IT", 1_234_000, "1,2M"),
        ("en_GB", 250_000_000, "250M"),
        ("en_GB", None, "—"),
    ],
)
def test_that_large_numbers_are_told_in_thousands(
    language: str, value: float | None, text: str
) -> None:
    use(language)
    assert figures.compact(value) == text
