"""Lengths of time in every notation, and the unit of a column."""

from __future__ import annotations

from random import Random

import numpy as np
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.ingest.typed.durations import (
    UNIT_SECONDS,
    cross_check,
    find_unit,
    read_durations,
    seconds_of,
)


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
        ("10 minutos e 5 segundos", "text", 605),
        ("1 Std. 5 Min.", "text", 3900),
        ("2 jours 3 heures", "text", 183600),
        ("1,5 h", "text", 5400),
        ("1h05", "text", 3900),
        ("5'30\"", "text", 330),
        ("PT1H5M", "text", 3900),
        ("-PT1.5S", "text", -1.5),
        ("P1DT2H", "text", 93600),
        ("1.02:03:04", "text", 93784),
        ("1 day, 2:03:04", "text", 93784),
        ("-1 day, 23:59:50", "text", -10),
        ("(0:30)", "h:mm", -1800),
        ("2h 15m", "min", 8100),
        ("1.234,5", "s", 1234.5),
    ],
)
def test_that_a_length_of_time_is_read_in_the_unit_of_its_column(
    cell: str, unit: str, seconds: float
) -> None:
    assert seconds_of(cell, unit, "," if "," in cell else ".") == pytest.approx(seconds)


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


@pytest.mark.parametrize(
    "cell", ["4:05 PM", "P1M", "3 months", "abc", "12 apples", "1:75", "h", ""]
)
def test_that_what_only_looks_like_a_length_of_time_is_none(cell: str) -> None:
    assert seconds_of(cell, "text") is None


def test_that_minutes_sixty_times_too_long_are_caught_by_the_timestamps() -> None:
    hours = ["0.5", "2.0", "7.3", "12.0", "26.4", "3.1"]
    differences = np.array([float(value) * 3600 for value in hours])
    published = find_unit(hours, header_unit="min", vendor_unit="min")
    found = cross_check(hours, differences, published, business_hours=False)
    assert (published.unit, found.unit, found.alternatives) == ("min", "h", ("min",))


def test_that_short_calls_prove_seconds_and_not_whatever_is_within_a_minute() -> None:
    values = ["12", "31", "45", "8", "50", "22"]
    differences = np.array([float(value) for value in values])
    unknown = find_unit(values, header_unit=None, vendor_unit=None)
    assert cross_check(values, differences, unknown, business_hours=False).unit == "s"


def test_that_zeros_prove_no_unit() -> None:
    values = ["0"] * 10
    unknown = find_unit(values, header_unit=None, vendor_unit=None)
    found = cross_check(values, np.full(10, 900.0), unknown, business_hours=False)
    assert found.unit is None


def test_that_pairs_are_settled_by_the_timestamps_or_asked() -> None:
    values = ["1:05", "2:30", "0:45", "3:10", "1:59"]
    unknown = find_unit(values, header_unit=None, vendor_unit=None)
    assert (unknown.unit, unknown.alternatives) == (None, ("h:mm", "m:ss"))
    minutes = np.array([65.0, 150, 45, 190, 119])
    for scale, unit in ((1.0, "m:ss"), (60.0, "h:mm")):
        found = cross_check(values, minutes * scale, unknown, business_hours=False)
        assert (found.unit, found.agreeing) == (unit, 5)


def test_that_minutes_and_seconds_stand_beside_full_clocks() -> None:
    found = find_unit(["5:30", "1:05:30", "59:59"], header_unit=None, vendor_unit=None)
    assert found.unit == "m:ss"
    assert read_durations(pa.array(["5:30", "1:05:30"]), "m:ss").seconds.tolist() == [330, 3930]


def test_that_timestamps_that_differ_everywhere_confirm_nothing() -> None:
    values = ["10", "20", "30", "40", "50"]
    named = find_unit(values, header_unit="min", vendor_unit=None)
    found = cross_check(values, np.full(5, 1e6), named, business_hours=False)
    assert (found.unit, found.source, found.agreeing, found.compared) == ("min", "header", 0, 5)


def _clock(s: int) -> str:
    return f"{s // 3600}:{s % 3600 // 60:02}:{s % 60:02}"


WRITERS = {
    "clock": _clock,
    "words": lambda s: f"{s // 3600}h {s % 3600 // 60}m {s % 60}s",
    "iso": lambda s: f"PT{s // 3600}H{s % 3600 // 60}M{s % 60}S",
    "days": lambda s: f"{s // 86400} days, {_clock(s % 86400)}",
    "net": lambda s: f"{s // 86400}.{s % 86400 // 3600:02}:{s % 3600 // 60:02}:{s % 60:02}",
    "spanish": lambda s: f"{s // 60} minutos y {s % 60} segundos",
    "italian": lambda s: f"{s // 3600} ore {s % 3600 // 60} minuti {s % 60} secondi",
}


@settings(deadline=None)
@given(
    st.lists(st.integers(0, 10**6), min_size=1, max_size=30),
    st.sampled_from(sorted(WRITERS)),
    st.randoms(use_true_random=False),
)
def test_that_a_column_in_any_notation_reads_back_whatever_its_order(
    seconds: list[int], notation: str, draw: Random
) -> None:
    cells = [WRITERS[notation](s) for s in seconds]
    stray = [*cells, "see note"]
    draw.shuffle(stray)
    found = find_unit(stray, header_unit=None, vendor_unit=None)
    assert found == find_unit(cells, header_unit=None, vendor_unit=None)
    assert found.unit is not None
    assert read_durations(pa.array(cells), found.unit).seconds.tolist() == seconds
    read = read_durations(pa.array(stray), found.unit)
    assert read.unreadable.tolist() == [cell == "see note" for cell in stray]


@settings(deadline=None)
@given(
    st.lists(st.integers(1, 10**6), min_size=5, max_size=40),
    st.sampled_from(["ms", "s", "min", "h", "d"]),
    st.sampled_from([",", "."]),
)
def test_that_timestamps_find_the_unit_of_any_column_of_numbers(
    seconds: list[int], unit: str, sign: str
) -> None:
    minutes = [s + 600 for s in seconds]
    cells = [f"{s / UNIT_SECONDS[unit]:.6f}".replace(".", sign) for s in minutes]
    unknown = find_unit(cells, header_unit=None, vendor_unit=None)
    found = cross_check(cells, np.array(minutes, float), unknown, business_hours=False)
    assert (found.unit, found.source) == (unit, "timestamps")
    read = read_durations(pa.array(cells), unit).seconds
    assert np.allclose(read, minutes, rtol=1e-3)
