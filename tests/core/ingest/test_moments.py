"""Dates and times as exports write them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import numpy as np
import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.ingest.moment_formats import find_format
from core.ingest.moments import MISSING, SENTINEL, UNREADABLE, read_moments
from core.ingest.zones import offset_changes, to_utc


def _read(*cells: str) -> list[str]:
    found = find_format(pa.array(cells), cells)
    assert found is not None
    assert found.format is not None
    return [str(value)[:19] for value in read_moments(pa.array(cells), found.format).values]


@pytest.mark.parametrize(
    ("cell", "moment"),
    [
        ("2021-01-01T09:12:58", "2021-01-01T09:12:58"),
        ("2012/10/09 14:50:17.000", "2012-10-09T14:50:17"),
        ("29/2/2016 01:16", "2016-02-29T01:16:00"),
        ("29-02-2016 01:16", "2016-02-29T01:16:00"),
        ("6/23/25 07:00 AM", "2025-06-23T07:00:00"),
        ("6/23/25 12:05 AM", "2025-06-23T00:05:00"),
        ("19/ene/26 12:47 PM", "2026-01-19T12:47:00"),
        ("02/mag/26 8:00 AM", "2026-05-02T08:00:00"),
        ("13/02/2026 19.07.17", "2026-02-13T19:07:17"),
        ("13.02.2026 19:07", "2026-02-13T19:07:00"),
        ("Apr 2024", "2024-04-01T00:00:00"),
        ("15 de marzo de 2024 10:00", "2024-03-15T10:00:00"),
        ("3 settembre 2024", "2024-09-03T00:00:00"),
        ("20 de dezembro de 2023", "2023-12-20T00:00:00"),
        ("Mar 3, 2024", "2024-03-03T00:00:00"),
        ("Thu, 27 Oct 2016 14:51:34", "2016-10-27T14:51:34"),
        ("2024-03-01T10:00:00+02:00", "2024-03-01T08:00:00"),
        ("2024-03-01T10:00:00-0530", "2024-03-01T15:30:00"),
        ("2024-03-01 10:00:00 UTC", "2024-03-01T10:00:00"),
        ("1709287200", "2024-03-01T10:00:00"),
        ("1709287200000", "2024-03-01T10:00:00"),
    ],
)
def test_that_one_cell_proves_its_notation(cell: str, moment: str) -> None:
    assert _read(cell) == [moment]


def test_that_one_day_above_twelve_settles_the_order_of_the_column() -> None:
    assert _read("03/04/2026 10:00", "13/04/2026 10:00")[0] == "2026-04-03T10:00:00"
    assert _read("03/04/2026 10:00", "04/13/2026 10:00")[0] == "2026-03-04T10:00:00"


def test_that_two_orders_that_fit_leave_the_question_open() -> None:
    cells = ["03/04/2026", "05/06/2026"]
    found = find_format(pa.array(cells), cells)
    assert found is not None
    assert found.format is None
    assert set(found.alternatives) == {"%d/%m/%Y", "%m/%d/%Y"}


def test_that_a_column_mixing_both_orders_is_asked_about() -> None:
    cells = ["13/04/2026", "04/13/2026", "14/05/2026", "05/14/2026"]
    found = find_format(pa.array(cells), cells)
    assert found is not None
    assert found.format is None


def test_that_equal_day_and_month_need_no_question() -> None:
    assert _read("05/05/2026", "06/06/2026") == ["2026-05-05T00:00:00", "2026-06-06T00:00:00"]


def test_that_another_column_can_prove_the_order() -> None:
    cells = ["03/04/2026"]
    found = find_format(pa.array(cells), cells, "dm")
    assert found is not None
    assert found.format == "%d/%m/%Y"
    assert not found.proven


def test_that_blank_impossible_and_placeholder_dates_are_told_apart() -> None:
    cells = pa.array(
        [
            "2024-02-30",
            "n/a",
            "",
            "0000-00-00",
            "0001-01-01",
            "1900-01-01",
            "9999-12-31",
            "<b>x</b>",
            "2024-02-29",
        ]
    )
    state = read_moments(cells, "%Y-%m-%d").state.tolist()
    none = [SENTINEL] * 4
    assert state == [UNREADABLE, MISSING, MISSING, *none, UNREADABLE, 0]


def test_that_a_cell_without_its_time_is_known_to_lack_an_hour() -> None:
    read = read_moments(pa.array(["2024-01-01 10:00", "2024-01-02"]), "%Y-%m-%d %H:%M")
    assert read.has_time.tolist() == [True, False]
    assert read.state.tolist() == [0, 0]


@given(
    st.lists(st.datetimes(datetime(1990, 1, 1), datetime(2099, 12, 31)), min_size=1, max_size=40)
)
def test_that_every_written_moment_reads_back(moments: list[datetime]) -> None:
    for layout in ("%Y-%m-%d %H:%M:%S", "%d/%m/%Y %H:%M:%S", "%m/%d/%Y %I:%M:%S %p"):
        cells = pa.array([moment.strftime(layout) for moment in moments])
        read = read_moments(cells, layout).values
        assert read.astype("datetime64[s]").tolist() == [m.replace(microsecond=0) for m in moments]


@given(
    st.datetimes(datetime(1995, 1, 1), datetime(2037, 1, 1)),
    st.sampled_from(["Europe/Madrid", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata"]),
)
def test_that_walls_turn_to_utc_as_the_zone_database_says(wall: datetime, zone: str) -> None:
    expected = wall.replace(tzinfo=ZoneInfo(zone), fold=0).astimezone(UTC)
    exists = expected.astimezone(ZoneInfo(zone)).replace(tzinfo=None) == wall
    utc, _, skipped = to_utc(np.array([wall], "datetime64[us]"), zone)
    if exists:
        assert utc.tolist() == [expected.replace(tzinfo=None)]
    assert skipped == (not exists)


def test_that_repeated_and_skipped_hours_are_counted() -> None:
    walls = np.array(
        ["2024-03-31T02:30", "2024-10-27T02:30", "2024-07-01T12:00", "NaT"], "datetime64[us]"
    )
    utc, repeated, skipped = to_utc(walls, "Europe/Madrid")
    assert (repeated, skipped) == (1, 1)
    assert [str(v)[:16] for v in utc] == [
        "2024-03-31T01:00",
        "2024-10-27T00:30",
        "2024-07-01T10:00",
        "NaT",
    ]


def test_that_clock_changes_are_found_to_the_second() -> None:
    changes = offset_changes(
        "Europe/Rome", np.datetime64("2024-01-01"), np.datetime64("2024-12-31")
    )[1:]
    moments = [datetime(1970, 1, 1) + timedelta(seconds=c[0]) for c in changes]
    assert moments == [datetime(2024, 3, 31, 1), datetime(2024, 10, 27, 1)]
