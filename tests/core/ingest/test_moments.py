"""Dates and times as exports write them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from random import Random
from zoneinfo import ZoneInfo

import numpy as np
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.ingest.typed.moment_formats import find_format, readings_of
from core.ingest.typed.moment_layouts import day_order
from core.ingest.typed.moments import GOOD, MISSING, SENTINEL, UNREADABLE, read_moments
from core.ingest.typed.zones import offset_changes, to_utc


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


@settings(deadline=None)
@given(
    st.lists(st.datetimes(datetime(1990, 1, 1), datetime(2099, 12, 31)), min_size=1, max_size=40)
)
def test_that_every_written_moment_reads_back(moments: list[datetime]) -> None:
    for layout in ("%Y-%m-%d %H:%M:%S", "%d/%m/%Y %H:%M:%S", "%m/%d/%Y %I:%M:%S %p"):
        cells = pa.array([moment.strftime(layout) for moment in moments])
        read = read_moments(cells, layout).values
        assert read.astype("datetime64[s]").tolist() == [m.replace(microsecond=0) for m in moments]


REFERENCE = (
    "%Y-%m-%d %H:%M:%S", "%Y-%m-%dT%H:%M:%S", "%Y/%m/%d %H:%M", "%d/%m/%Y %H:%M:%S",
    "%m/%d/%Y %I:%M:%S %p", "%d.%m.%Y %H.%M.%S", "%d-%m-%y %H:%M", "%m/%d/%y %I:%M %p",
    "%d/%b/%y %I:%M %p", "%d %B %Y", "%B %d, %Y %H:%M", "%a, %d %b %Y %H:%M:%S",
    "%a %b %d %H:%M:%S %Y", "%Y%m%dT%H%M%S", "%d%b%Y", "%Y-%m-%dT%H:%M:%S%z",
)  # fmt: skip


@settings(deadline=None)
@given(
    st.lists(st.datetimes(datetime(1990, 1, 1), datetime(2060, 12, 31)), min_size=1, max_size=30),
    st.sampled_from(REFERENCE),
    st.randoms(use_true_random=False),
)
def test_that_a_column_in_any_notation_is_read_as_the_plain_parser_reads_it(
    moments: list[datetime], layout: str, draw: Random
) -> None:
    zone = timezone(timedelta(hours=draw.choice([-8, 0, 2]), minutes=draw.choice([0, 30])))
    cells = [moment.replace(tzinfo=zone).strftime(layout) for moment in moments]
    found = find_format(pa.array(cells), cells)
    assert found is not None
    expected = [_plainly(cell, layout) for cell in cells]
    if found.format is None:
        assert day_order(layout)
        assert all(m.day <= 12 for m in moments)
        read = [read_moments(pa.array(cells), other) for other in found.alternatives]
        assert any(list(r.values.tolist()) == expected for r in read)
        return
    read = read_moments(pa.array(cells), found.format)
    assert read.values.tolist() == expected
    assert (read.state == GOOD).all()


def _plainly(cell: str, layout: str) -> datetime:
    moment = datetime.strptime(cell, layout)
    return moment if moment.tzinfo is None else moment.astimezone(UTC).replace(tzinfo=None)


@settings(deadline=None)
@given(
    st.lists(st.datetimes(datetime(2020, 1, 1), datetime(2026, 1, 1)), min_size=3, max_size=30),
    st.sampled_from(["%d/%m/%Y %H:%M", "%m/%d/%Y %I:%M %p", "%Y-%m-%d %H:%M:%S"]),
    st.randoms(use_true_random=False),
)
def test_that_order_and_one_stray_cell_change_no_other_moment(
    moments: list[datetime], layout: str, draw: Random
) -> None:
    cells = [moment.strftime(layout) for moment in moments]
    before = find_format(pa.array(cells), cells)
    mixed = [*cells, "<b>see note</b>"]
    draw.shuffle(mixed)
    after = find_format(pa.array(mixed), mixed)
    assert before is not None
    assert after is not None
    assert (before.format, before.alternatives) == (after.format, after.alternatives)
    chosen = before.format or before.alternatives[0]
    read, plain = read_moments(pa.array(mixed), chosen), read_moments(pa.array(cells), chosen)
    assert (read.state == UNREADABLE).tolist() == [cell.startswith("<b>") for cell in mixed]
    assert sorted(read.values[read.state == GOOD]) == sorted(plain.values)


@pytest.mark.parametrize(
    ("cell", "moment"),
    [
        ("2024-03-01T10:00:00.123456789Z", "2024-03-01T10:00:00"),
        ("2025-01-31T10:05+01:00[Europe/Madrid]", "2025-01-31T09:05:00"),
        ("2025-07-31 10:05 Europe/Madrid", "2025-07-31T08:05:00"),
        ("2024-01-31 10:05 CET", "2024-01-31T09:05:00"),
        ("2024/01/31 3:05:12 PM GMT+1", "2024-01-31T14:05:12"),
        ("Thu, 27 Oct 2016 14:51:34 +0200 (CEST)", "2016-10-27T12:51:34"),
        ("Thu Oct 27 2016 14:51:34 GMT+0200 (CEST)", "2016-10-27T12:51:34"),
        ("Thu Oct 27 14:51:34 CEST 2016", "2016-10-27T12:51:34"),
        ("19/ene./26 12:47 p. m.", "2026-01-19T12:47:00"),
        ("31/1/2025, 2:05:06\u202fPM", "2025-01-31T14:05:06"),
        ("sáb, 4 ene 2025 10:05", "2025-01-04T10:05:00"),
        ("martes, 4 de marzo de 2025, 10:05", "2025-03-04T10:05:00"),
        ("terça-feira, 4 de março de 2025 10:05", "2025-03-04T10:05:00"),
        ("4. März 2025 10:05 Uhr", "2025-03-04T10:05:00"),
        ("3 août 2025 14h05", "2025-08-03T14:05:00"),
        ("March 3rd, 2024 at 2:05 PM", "2024-03-03T14:05:00"),
        ("Jan. 31, 2025, 2 p.m.", "2025-01-31T14:00:00"),
        ("27/Oct/2016:14:51:34 +0200", "2016-10-27T12:51:34"),
        ("20250131T0912", "2025-01-31T09:12:00"),
        ("20250131", "2025-01-31T00:00:00"),
        ("14:51 27/10/2016", "2016-10-27T14:51:00"),
        ("2024-03-01 24:00", "2024-03-02T00:00:00"),
        ("2024-W05", "2024-01-29T00:00:00"),
        ("2021-W01-1", "2021-01-04T00:00:00"),
        ("1709287200000000", "2024-03-01T10:00:00"),
        ("45321.5", "2024-01-30T12:00:00"),
        ("45321,3964814815", "2024-01-30T09:30:56"),
    ],
)
def test_that_rarer_notations_are_read_too(cell: str, moment: str) -> None:
    assert _read(cell) == [moment]


def test_that_serial_days_of_the_1904_calendar_are_four_years_later() -> None:
    read = read_moments(pa.array(["43831", "0", "abc"]), "excel_serial_1904")
    assert str(read.values[0])[:10] == "2024-01-02"
    assert read.state.tolist() == [GOOD, SENTINEL, UNREADABLE]


def test_that_each_cell_keeps_its_own_offset() -> None:
    cells = ["2024-07-01 10:00 +02:00", "2024-07-01 10:00 -05:00", "2024-07-01 10:00 Z"]
    assert [value[11:16] for value in _read(*cells)] == ["08:00", "15:00", "10:00"]


def test_that_an_abbreviation_with_several_meanings_follows_the_zone_of_the_file() -> None:
    cells = pa.array(["2024-01-15 10:00 CST"])
    read = read_moments(cells, "%Y-%m-%d %H:%M%z")
    assert (str(read.values[0])[11:16], read.doubtful) == ("16:00", ("CST",))
    shanghai = read_moments(cells, "%Y-%m-%d %H:%M%z", "Asia/Shanghai")
    assert str(shanghai.values[0])[11:16] == "02:00"


def test_that_a_short_year_at_the_front_is_told_by_its_neighbours() -> None:
    days = [datetime(2025, 2, 1) + timedelta(days=step) for step in range(60)]
    cells = [f"{day:%y-%m-%d}" for day in days]
    found = find_format(pa.array(cells), cells)
    assert found is not None
    assert found.format == "%y-%m-%d"


def test_that_another_layout_in_a_few_cells_is_named_and_listed() -> None:
    cells = ["13/04/2026 10:00"] * 30 + ["2026-04-15 11:00"] * 3
    found = find_format(pa.array(cells), cells)
    assert found is not None
    assert found.format == "%d/%m/%Y %H:%M"
    assert found.others == ("%Y-%m-%d",)
    assert (read_moments(pa.array(cells), found.format).state == UNREADABLE).sum() == 3


def test_that_numbers_count_as_moments_only_under_such_a_header() -> None:
    found = find_format(pa.array(["45321", "45322"]), ["45321", "45322"])
    assert found is not None
    assert found.bare


def test_that_a_question_shows_three_cells_read_both_ways() -> None:
    cells = ["05/05/2026", "03/04/2026", "05/06/2026", "07/08/2026", "01/02/2026"]
    found = find_format(pa.array(cells), cells)
    assert found is not None
    assert found.samples == ("03/04/2026", "05/06/2026", "07/08/2026")
    assert readings_of(found.samples[:1], found.alternatives) == (
        ("03/04/2026", ("2026-04-03", "2026-03-04")),
    )


@settings(deadline=None)
@given(
    st.lists(st.one_of(st.integers(1, 31), st.none()), min_size=1, max_size=40),
    st.sampled_from(["", "n/d", "-", "sin datos"]),
)
def test_that_blanks_of_any_kind_are_missing_and_not_unreadable(
    days: list[int | None], blank: str
) -> None:
    cells = pa.array([blank if day is None else f"2024-01-{day:02}" for day in days])
    state = read_moments(cells, "%Y-%m-%d").state
    assert state.tolist() == [MISSING if day is None else GOOD for day in days]


@settings(deadline=None)
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


@pytest.mark.parametrize("between", [" ", "T"])
def test_that_cells_read_at_once_are_what_they_are_one_by_one(between: str) -> None:
    odd = ["1899-12-31", "1900-01-01", "1900-01-02", "1970-01-01", "2099-12-31", "2100-01-01"]
    odd += ["0001-01-01", "9999-12-31", "2024-02-29", "1799-03-01"]
    cells = [f"{day}{between}{time}" for day in odd for time in ("00:00:00", "23:59:59")]
    cells += ["", "N/A", *cells[::3]]
    layout = f"%Y-%m-%d{between}%H:%M:%S"
    read = read_moments(pa.array(cells), layout)
    for row, cell in enumerate(cells):
        # A cell that is not to the second keeps the whole column from being read at once.
        slow = read_moments(pa.array([cell, "2024-05-05 10:00"]), layout)
        assert read.state[row] == slow.state[0], cell
        assert read.has_time[row] == slow.has_time[0], cell
        assert read.values[row].astype(int) == slow.values[0].astype(int), cell
