"""Lengths of time in every notation, and the unit of a column."""

from __future__ import annotations

import numpy as np
import pyarrow as pa
import pytest

from core.ingest.durations import cross_check, find_unit, read_durations, seconds_of
from core.ingest.numbers import decimal_sign, read_numbers


@pytest.mark.parametrize(
    ("cell", "unit", "seconds"),
    [
        ("90", "min", 5400),
        ("1.5", "h", 5400),
        ("91000", "ms", 91),
        ("26:10:05", "clock", 94205),
        ("-02:00:00", "clock", -7200),
        ("1:05", "h:mm", 3900),
        ("1:05", "m:ss", 65),
        ("2h 15m", "text", 8100),
        ("19m 10s", "text", 1150),
        ("38s", "text", 38),
        ("3d 4h", "text", 273600),
        ("0 days 00:02 hrs", "text", 120),
        ("2 days 03:30 hrs", "text", 185400),
        ("1 hora y 5 minutos", "text", 3900),
        ("2 giorni 3 ore", "text", 183600),
    ],
)
def test_that_a_length_of_time_is_read_in_the_unit_of_its_column(
    cell: str, unit: str, seconds: float
) -> None:
    assert seconds_of(cell, unit) == pytest.approx(seconds)


def test_that_what_is_no_length_of_time_is_listed_and_not_zero() -> None:
    read = read_durations(pa.array(["10", "", "abc", "-"]), "s")
    assert read.unreadable.tolist() == [False, False, True, False]
    assert np.isnan(read.seconds[1:]).all()


def test_that_a_name_alone_gives_no_unit() -> None:
    found = find_unit(["12", "40"], header_unit=None, vendor_unit=None)
    assert found.unit is None
    assert "min" in found.alternatives


def test_that_timestamps_settle_an_unnamed_unit() -> None:
    values = ["30", "90", "45", "240", "15", "600"]
    differences = np.array([float(v) * 60 for v in values])
    unknown = find_unit(values, header_unit=None, vendor_unit=None)
    found = cross_check(values, differences, unknown, business_hours=False)
    assert (found.unit, found.source, found.agreeing, found.compared) == ("min", "timestamps", 6, 6)


def test_that_timestamps_overrule_a_wrong_unit_in_the_header_and_say_so() -> None:
    values = ["3", "24", "6", "50", "2"]
    differences = np.array([float(v) * 3600 for v in values])
    found = cross_check(
        values,
        differences,
        find_unit(values, header_unit="min", vendor_unit=None),
        business_hours=False,
    )
    assert found.unit == "h"
    assert found.alternatives == ("min",)


def test_that_office_hours_can_only_be_proved_too_long() -> None:
    values = ["10", "20", "30", "40", "50"]
    day = np.full(5, 86400.0)
    fits = cross_check(
        values, day, find_unit(values, header_unit="min", vendor_unit=None), business_hours=True
    )
    assert fits.unit == "min"
    wrong = cross_check(
        values,
        np.full(5, 3600.0),
        find_unit(values, header_unit="d", vendor_unit=None),
        business_hours=True,
    )
    assert wrong.unit is None


def test_that_decimal_commas_are_found_by_evidence() -> None:
    assert decimal_sign(["1.234,5", "7"]) == ","
    assert decimal_sign(["1,5"]) == ","
    assert decimal_sign(["1,234", "5,678"]) == "?"
    assert read_numbers(pa.array(["1.234,50", "0,5", "x"])).values.tolist()[:2] == [1234.5, 0.5]
