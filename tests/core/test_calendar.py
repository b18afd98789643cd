"""Opening hours, holidays, local time and the business clock, against a plain-Python reference."""

from __future__ import annotations

import time
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.calendar import (
    BusinessClock,
    closed_days,
    format_opening_hours,
    local_midnight,
    local_parts,
    open_share,
    parse_opening_hours,
    slot_occurrences,
    working_days,
)
from core.model.calendar import ALWAYS_OPEN, BusinessCalendar, OpeningHours
from core.problems import Problem

MADRID = "Europe/Madrid"
OFFICE = parse_opening_hours("Mon-Fri 09:00-18:00")
EASTER = frozenset({date(2024, 3, 29), date(2024, 4, 1)})
ZONES = (
    "UTC",
    MADRID,
    "America/New_York",
    "Australia/Lord_Howe",
    "Asia/Kolkata",
    "Africa/Casablanca",
)


def local(text: str, zone: str = MADRID) -> np.ndarray:
    """One UTC moment, from local clock text."""
    moment = datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)
    return np.array([moment.replace(tzinfo=None)], dtype="M8[us]")


def minutes_open(calendar: BusinessCalendar, start: str, end: str) -> float:
    clock = BusinessClock(calendar, date(2024, 1, 1), date(2024, 12, 31))
    return float(clock.seconds_between(local(start), local(end))[0]) / 60


def minutes_elapsed(start: str, end: str) -> float:
    return float((local(end) - local(start))[0] / np.timedelta64(1, "s")) / 60


@pytest.mark.parametrize(
    ("start", "end", "minutes"),
    [
        ("2024-03-08T17:30", "2024-03-11T09:45", 75),
        ("2024-03-09T10:00", "2024-03-10T12:00", 0),
        ("2024-03-09T10:00", "2024-03-11T09:10", 10),
        ("2024-03-05T18:00", "2024-03-06T09:00", 0),
    ],
)
def test_that_office_hours_count_only_while_open(start: str, end: str, minutes: float) -> None:
    assert minutes_open(BusinessCalendar(OFFICE, MADRID), start, end) == minutes


def test_that_the_calendar_clock_stays_beside_the_business_clock() -> None:
    assert minutes_elapsed("2024-03-08T17:30", "2024-03-11T09:45") == 3855


def test_that_holidays_and_the_spring_change_are_exact() -> None:
    calendar = BusinessCalendar(OFFICE, MADRID, closed_days=EASTER)
    assert minutes_open(calendar, "2024-03-28T17:00", "2024-04-02T10:00") == 120
    assert minutes_elapsed("2024-03-28T17:00", "2024-04-02T10:00") == 6720


def test_that_a_night_window_loses_and_gains_the_hour_of_the_change() -> None:
    calendar = BusinessCalendar(parse_opening_hours("Sat 22:00-06:00"), MADRID)
    assert minutes_open(calendar, "2024-03-30T21:00", "2024-03-31T09:00") == 420
    assert minutes_open(calendar, "2024-10-26T21:00", "2024-10-27T09:00") == 540
    assert minutes_elapsed("2024-03-30T21:00", "2024-03-31T09:00") == 660
    assert minutes_elapsed("2024-10-26T21:00", "2024-10-27T09:00") == 780


def test_that_a_split_day_leaves_the_siesta_out() -> None:
    calendar = BusinessCalendar(parse_opening_hours("Mon-Fri 09:00-14:00 16:00-19:00"), MADRID)
    assert minutes_open(calendar, "2024-03-05T13:30", "2024-03-05T16:20") == 50


def test_that_a_window_edge_in_the_skipped_hour_is_the_moment_of_the_change() -> None:
    calendar = BusinessCalendar(parse_opening_hours("Sun 02:30-06:00"), MADRID)
    assert minutes_open(calendar, "2024-03-31T00:00", "2024-03-31T12:00") == 180


def test_that_a_window_edge_that_happens_twice_is_its_first() -> None:
    calendar = BusinessCalendar(parse_opening_hours("Sun 02:30-06:00"), MADRID)
    assert minutes_open(calendar, "2024-10-27T00:00", "2024-10-27T12:00") == 270


def test_that_an_end_before_its_start_and_missing_moments_have_no_duration() -> None:
    clock = BusinessClock(BusinessCalendar(OFFICE), date(2024, 1, 1), date(2024, 1, 31))
    starts = np.array(["2024-01-10T12:00", "NaT", "2024-01-10T12:00"], dtype="M8[us]")
    ends = np.array(["2024-01-10T11:00", "2024-01-10T12:00", "NaT"], dtype="M8[us]")
    assert np.isnan(clock.seconds_between(starts, ends)).all()


def test_that_moments_outside_the_covered_days_are_not_known() -> None:
    clock = BusinessClock(BusinessCalendar(OFFICE), date(2024, 1, 1), date(2024, 1, 31))
    moments = np.array(["2023-12-31T23:59", "2024-01-01T00:00", "2024-02-01T00:01"], dtype="M8[us]")
    seconds = clock.open_seconds(moments)
    assert np.isnan(seconds[[0, 2]]).all()
    assert seconds[1] == 0


def test_that_overlapping_windows_of_neighbouring_days_count_once() -> None:
    calendar = BusinessCalendar(parse_opening_hours("Sat 20:00-06:00; Sun 05:00-08:00"))
    clock = BusinessClock(calendar, date(2024, 1, 1), date(2024, 1, 14))
    assert clock.open_seconds(np.array(["2024-01-14T23:59"], dtype="M8[us]"))[0] == 2 * 12 * 3600


def test_that_a_calendar_that_never_opens_never_runs() -> None:
    closed = BusinessCalendar(parse_opening_hours("closed"), MADRID)
    assert minutes_open(closed, "2024-03-05T09:00", "2024-03-12T09:00") == 0


def test_that_a_very_long_history_reads_the_same_as_a_short_one() -> None:
    calendar = BusinessCalendar(parse_opening_hours("Mon-Sun 09:07-18:01"), MADRID)
    long = BusinessClock(calendar, date(1980, 1, 1), date(2024, 12, 31))
    short = BusinessClock(calendar, date(2024, 1, 1), date(2024, 12, 31))
    starts, ends = local("2024-03-08T17:30:11"), local("2024-04-11T09:45:13")
    assert long.seconds_between(starts, ends) == short.seconds_between(starts, ends)


def reference_open_seconds(calendar: BusinessCalendar, start: datetime, end: datetime) -> float:
    """Slow and obvious: walk the days, place each window on the wall clock, sum the overlaps."""
    zone = ZoneInfo(calendar.zone)
    spans: list[tuple[datetime, datetime]] = []
    day = start.astimezone(zone).date() - timedelta(days=2)
    while day <= end.astimezone(zone).date():
        closed = closed_days(calendar, day, day)
        windows = () if closed else calendar.hours.days[day.weekday()]
        midnight = datetime(day.year, day.month, day.day)
        for first, last in windows:
            opens, closes = (
                reference_moment(midnight + timedelta(minutes=edge), zone) for edge in (first, last)
            )
            spans.append((opens, closes))
        day += timedelta(days=1)
    total, reached = timedelta(0), start
    for opens, closes in sorted(spans):
        low, high = max(opens, reached), min(closes, end)
        if high > low:
            total += high - low
            reached = high
    return total.total_seconds()


def reference_moment(wall: datetime, zone: ZoneInfo) -> datetime:
    """The moment of a wall time; a skipped one by scanning back to the change, second by second."""
    moment = wall.replace(tzinfo=zone).astimezone(UTC)
    if moment.astimezone(zone).replace(tzinfo=None) == wall:
        return moment
    while (moment - timedelta(seconds=1)).astimezone(zone).replace(tzinfo=None) > wall:
        moment -= timedelta(seconds=1)
    return moment


def windows() -> st.SearchStrategy[tuple[int, int]]:
    edge = st.integers(0, 47).map(lambda half: half * 30)
    return st.tuples(edge, st.integers(1, 40)).map(lambda pair: (pair[0], pair[0] + pair[1] * 30))


@settings(max_examples=60, deadline=None)
@given(
    days=st.lists(st.lists(windows(), max_size=2), min_size=7, max_size=7),
    zone=st.sampled_from(ZONES),
    around=st.sampled_from([datetime(2024, 3, 30), datetime(2024, 10, 26), datetime(2024, 4, 6)]),
    start_min=st.integers(0, 4 * 1440),
    length_s=st.integers(0, 6 * 86400),
)
def test_that_the_clock_equals_the_day_by_day_reference(
    days: list[list[tuple[int, int]]],
    zone: str,
    around: datetime,
    start_min: int,
    length_s: int,
) -> None:
    hours = OpeningHours(tuple(tuple(day) for day in days))
    calendar = BusinessCalendar(hours, zone, closed_days=frozenset({date(2024, 4, 1)}))
    start = around.replace(tzinfo=UTC) + timedelta(minutes=start_min - 1440)
    end = start + timedelta(seconds=length_s)
    clock = BusinessClock(calendar, date(2024, 1, 1), date(2024, 12, 31))
    moments = [np.array([m.replace(tzinfo=None)], dtype="M8[us]") for m in (start, end)]
    assert clock.seconds_between(*moments)[0] == reference_open_seconds(calendar, start, end)


@settings(max_examples=60, deadline=None)
@given(
    seconds=st.lists(st.integers(0, 4 * 365 * 86400), min_size=2, max_size=30),
    zone=st.sampled_from(ZONES),
)
def test_that_open_time_never_runs_backwards_and_adds_up(seconds: list[int], zone: str) -> None:
    calendar = BusinessCalendar(OFFICE, zone, country="ES")
    clock = BusinessClock(calendar, date(2019, 12, 25), date(2024, 12, 31))
    moments = np.datetime64("2020-01-01", "us") + np.sort(seconds) * np.timedelta64(1_000_000, "us")
    pieces = clock.seconds_between(moments[:-1], moments[1:])
    assert (pieces >= 0).all()
    assert pieces.sum() == clock.seconds_between(moments[:1], moments[-1:])[0]


@settings(max_examples=80, deadline=None)
@given(second=st.integers(0, 8 * 365 * 86400), zone=st.sampled_from(ZONES))
def test_that_local_parts_equal_the_zone_database(second: int, zone: str) -> None:
    moment = datetime(2019, 1, 1, tzinfo=UTC) + timedelta(seconds=second)
    parts = local_parts(np.array([moment.replace(tzinfo=None)], dtype="M8[us]"), zone)
    there = moment.astimezone(ZoneInfo(zone))
    assert parts.day[0].item() == there.date()
    assert (parts.weekday[0], parts.hour[0]) == (there.weekday(), there.hour)
    assert parts.minute[0] == there.hour * 60 + there.minute
    assert parts.slot(30)[0] == (there.weekday() * 1440 + there.hour * 60 + there.minute) // 30


def test_that_missing_moments_have_no_local_parts() -> None:
    moments = np.array(["NaT", "2024-07-01T22:30"], dtype="M8[us]")
    parts = local_parts(moments, MADRID)
    assert np.isnat(parts.day[0])
    assert (parts.weekday[0], parts.hour[0], parts.minute[0], parts.slot(60)[0]) == (-1, -1, -1, -1)
    assert (parts.weekday[1], parts.hour[1]) == (1, 0)
    assert (local_parts(moments[:1], MADRID).hour == -1).all()


def test_that_a_local_day_begins_at_local_midnight() -> None:
    assert local_midnight(date(2024, 7, 1), MADRID) == np.datetime64("2024-06-30T22:00", "us")
    # Santiago skips midnight itself on this day.
    assert local_midnight(date(2024, 9, 8), "America/Santiago") == np.datetime64("2024-09-08T04:00")


def test_that_slot_occurrences_know_the_clock_changes() -> None:
    spring = slot_occurrences(date(2024, 3, 25), date(2024, 3, 31), MADRID, 60)
    autumn = slot_occurrences(date(2024, 10, 21), date(2024, 10, 27), MADRID, 60)
    sunday = 6 * 24
    assert spring[sunday + 2] == 0
    assert autumn[sunday + 2] == 2
    assert spring.sum() == 167
    assert autumn.sum() == 169


@settings(max_examples=40, deadline=None)
@given(
    first=st.dates(date(2023, 1, 1), date(2024, 12, 31)),
    length=st.integers(0, 60),
    zone=st.sampled_from(ZONES),
    interval_min=st.sampled_from([15, 30, 60]),
)
def test_that_slot_occurrences_equal_counting_minutes(
    first: date, length: int, zone: str, interval_min: int
) -> None:
    last = first + timedelta(days=length)
    begin, end = local_midnight(first, zone), local_midnight(last + timedelta(days=1), zone)
    minutes = np.arange(begin, end, np.timedelta64(1, "m"))
    slots = local_parts(minutes, zone).slot(interval_min)
    counted = np.bincount(slots, minlength=10080 // interval_min) / interval_min
    assert slot_occurrences(first, last, zone, interval_min) == pytest.approx(counted)


def test_that_an_interval_must_divide_the_day() -> None:
    with pytest.raises(Problem) as raised:
        slot_occurrences(date(2024, 1, 1), date(2024, 1, 7), "UTC", 50)
    assert raised.value.note.code == "interval_not_in_a_day"


def test_that_open_share_wraps_over_the_end_of_the_week() -> None:
    share = open_share(
        BusinessCalendar(parse_opening_hours("Sun 22:30-02:00; Mon 09:15-10:00")), 60
    )
    assert share[6 * 24 + 22] == 0.5
    assert share[:3].tolist() == [1, 1, 0]
    assert share[9] == 0.75
    assert share.sum() == pytest.approx(3.5 + 0.75)


def test_that_public_holidays_are_those_of_the_country() -> None:
    spain = BusinessCalendar(
        OFFICE, MADRID, country="ES", closed_days=frozenset({date(2024, 5, 15)})
    )
    closed = closed_days(spain, date(2024, 1, 1), date(2024, 12, 31))
    assert {date(2024, 1, 1), date(2024, 3, 29), date(2024, 5, 15), date(2024, 12, 25)} <= closed
    assert date(2024, 4, 1) not in closed
    catalonia = BusinessCalendar(OFFICE, MADRID, country="ES-CT")
    assert date(2024, 4, 1) in closed_days(catalonia, date(2024, 1, 1), date(2024, 12, 31))
    assert closed_days(spain, date(2024, 12, 25), date(2024, 12, 25)) == {date(2024, 12, 25)}


def test_that_an_unknown_country_or_zone_is_one_clear_problem() -> None:
    with pytest.raises(Problem) as country:
        closed_days(
            BusinessCalendar(OFFICE, country="Atlantis"), date(2024, 1, 1), date(2024, 1, 2)
        )
    assert country.value.note.code == "unknown_country"
    with pytest.raises(Problem) as zone:
        local_parts(np.array(["2024-01-01"], dtype="M8[us]"), "Mars/Olympus")
    assert zone.value.note.code == "unknown_zone"


def test_that_working_days_leave_weekends_and_holidays_out() -> None:
    april = BusinessCalendar(OFFICE, MADRID, closed_days=EASTER)
    assert working_days(april, date(2024, 4, 1), date(2024, 4, 30)) == 21


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("Mon-Fri 09:00-18:00; Sat 10:00-14:00", "Mon-Fri 09:00-18:00; Sat 10:00-14:00"),
        ("Mon-Sun 00:00-24:00", "Mon-Sun 00:00-24:00"),
        ("24/7", "Mon-Sun 00:00-24:00"),
        ("Mon-Fri 09:00-14:00 16:00-19:00", "Mon-Fri 09:00-14:00 16:00-19:00"),
        ("Sat 22:00-06:00", "Sat 22:00-06:00"),
        ("Fri-Mon 9-17", "Mon 09:00-17:00; Fri-Sun 09:00-17:00"),
        (
            "lunes–viernes: 9.30–14, 16–19; sáb 10-13",
            "Mon-Fri 09:30-14:00 16:00-19:00; Sat 10:00-13:00",
        ),
        ("lun, mer, ven 8:00-12:00", "Mon 08:00-12:00; Wed 08:00-12:00; Fri 08:00-12:00"),
        ("Mon 09:00-12:00 11:00-15:00", "Mon 09:00-15:00"),
        ("Mon-Fri 09:00-18:00; Sun closed", "Mon-Fri 09:00-18:00"),
        ("closed", "closed"),
    ],
)
def test_that_opening_hours_are_read_and_written(text: str, canonical: str) -> None:
    hours = parse_opening_hours(text)
    assert format_opening_hours(hours) == canonical
    assert parse_opening_hours(canonical) == hours


@pytest.mark.parametrize(
    "text",
    [
        "",
        "  ; ",
        "whenever",
        "Mon",
        "09:00-18:00",
        "Mon 25:00-26:00",
        "Mon 09:60-10:00",
        "Mon 9-18 x",
        "Fun 09:00-18:00",
        "Mon-Fri 09:00",
        "M 9-18",
        "Mon 09:00-20:00 18:00-10:00",
    ],
)
def test_that_nonsense_hours_are_one_clear_problem(text: str) -> None:
    with pytest.raises(Problem) as raised:
        parse_opening_hours(text)
    assert raised.value.note.code == "opening_hours_unreadable"
    assert raised.value.note.data["text"] == text


@given(
    st.lists(
        st.lists(st.tuples(st.integers(0, 23), st.integers(1, 24)), max_size=1).map(
            lambda day: tuple((start * 60, (start + length) * 60) for start, length in day)
        ),
        min_size=7,
        max_size=7,
    )
)
def test_that_written_hours_read_back_the_same(days: list[tuple[tuple[int, int], ...]]) -> None:
    hours = OpeningHours(tuple(days))
    for language in ("en", "es", "it"):
        assert parse_opening_hours(format_opening_hours(hours, language)) == hours


def test_that_an_always_open_clock_is_the_calendar_clock() -> None:
    calendar = BusinessCalendar(ALWAYS_OPEN, MADRID)
    assert minutes_open(calendar, "2024-03-28T17:00", "2024-11-02T10:00") == minutes_elapsed(
        "2024-03-28T17:00", "2024-11-02T10:00"
    )


def test_that_is_open_agrees_with_the_running_clock() -> None:
    calendar = BusinessCalendar(parse_opening_hours("Mon-Fri 09:00-14:00 16:00-19:00"), MADRID)
    clock = BusinessClock(calendar, date(2024, 3, 1), date(2024, 4, 30))
    moments = np.arange(
        np.datetime64("2024-03-02T00:00", "us"),
        np.datetime64("2024-04-20", "us"),
        np.timedelta64(7 * 60, "s"),
    )
    running = clock.seconds_between(moments, moments + np.timedelta64(1, "s")) > 0
    assert (clock.is_open(moments) == running).all()
    assert not clock.is_open(np.array(["NaT", "2031-01-01T10:00"], dtype="M8[us]")).any()


def test_that_a_million_durations_take_a_fraction_of_a_second() -> None:
    calendar = BusinessCalendar(OFFICE, MADRID, country="ES")
    random = np.random.default_rng(7)
    starts = np.datetime64("2022-01-01", "us") + random.integers(
        0, 3 * 365 * 86_400_000_000, 1_000_000
    )
    ends = starts + random.integers(0, 20 * 86_400_000_000, 1_000_000)
    clock = BusinessClock(calendar, date(2022, 1, 1), date(2025, 2, 28))
    clock.seconds_between(starts, ends)
    begun = time.perf_counter()
    clock.seconds_between(starts, ends)
    # The goal is 0.05 s; the slack is for machines under other load.
    assert time.perf_counter() - begun < 0.25
