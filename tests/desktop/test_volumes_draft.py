"""A typed week by day and by total: what is kept, what is spread, and what is said of it."""

from __future__ import annotations

from datetime import date

import pytest

from core.calendar import parse_opening_hours
from core.model.volumes import TypedChannel, TypedVolumes
from desktop.volumes_draft import (
    by_day,
    days_sheet,
    evenly,
    hour_by_hour,
    scaled_days,
    shape_words,
    sheet_of,
    week_total,
    with_days,
    with_total,
    with_totals,
)


def week(*channels: TypedChannel) -> TypedVolumes:
    """A usual week, from nine to twelve on working days."""
    return TypedVolumes(parse_opening_hours("Mon-Fri 09:00-12:00"), channels, date(2026, 3, 2))


EMAIL = TypedChannel("email", 360.0, 150.0)


def test_that_a_week_goes_from_even_to_days_to_hours_and_back() -> None:
    daily = by_day(EMAIL, week(EMAIL))
    assert daily.days == (30, 30, 30, 30, 30, 0, 0)
    assert week_total(daily) == 150
    monday = with_days(week(daily), ((60.0, *daily.days[1:]),)).channels[0]
    assert week_total(monday) == 180
    assert week_total(with_total(monday, 90.0, week(monday))) == pytest.approx(90)
    hourly = hour_by_hour(monday, week(monday))
    assert hourly.days == ()
    assert sheet_of(hourly, week(hourly), every=False)[0].values[0][:2] == (20, 10)
    assert evenly(hourly) == TypedChannel("email", 360.0, 180.0)
    assert by_day(hourly, week(hourly)).days == (60, 30, 30, 30, 30, 0, 0)


def test_that_a_total_typed_over_nothing_is_never_lost() -> None:
    empty = TypedChannel("email", 360.0, None, (0.0,) * 168)
    assert week_total(with_total(empty, 30.0, week(empty))) == pytest.approx(30)
    daily = TypedChannel("email", 360.0, days=(0.0,) * 7)
    assert with_total(daily, 30.0, week(daily)).days == (6, 6, 6, 6, 6, 0, 0)


def test_that_typed_totals_are_spread_and_the_profile_is_said() -> None:
    hourly = hour_by_hour(EMAIL, week(EMAIL))
    found, words = with_totals(hourly, week(hourly), {(None, 0): 60.0, (None, 5): 9.0}, 9)
    values = sheet_of(found, week(found), every=False)[0].values
    assert [row[0] for row in values] == [20, 20, 20]
    assert [row[5] for row in values] == pytest.approx([3, 3, 3])
    assert words.splitlines() == [
        "Monday: 60 contacts; every number in it changed in proportion.",
        "Saturday: 9 contacts, over the hours of the other days, since it is closed.",
    ]
    found, words = with_totals(found, week(found), {(1, None): 6.0}, 9)
    assert sum(sheet_of(found, week(found), every=False)[0].values[1]) == pytest.approx(6)
    assert words.startswith("10:00–11:00: 6 contacts; every")
    found, words = with_totals(found, week(found), {(None, None): 10.0}, 9)
    assert week_total(found) == pytest.approx(10)
    assert words.startswith("The week: 10 contacts; every")


def test_that_days_stand_a_row_for_each_channel_with_their_total() -> None:
    email, chat = by_day(EMAIL, week(EMAIL)), TypedChannel("chat", None, days=(1.0,) * 7)
    volumes = week(email, TypedChannel("phone", 60.0, 20.0), chat)
    sheet = days_sheet(volumes)
    assert (sheet.row_labels, sheet.summed) == (("Email", "Chat"), True)
    assert sheet.sentence(0, 0) == "Email, Monday: 30 contacts"
    assert sheet.sentence(2, 7) == "All channels, The week: 157 contacts"
    doubled = scaled_days(sheet.values, {(None, 0): 62.0, (1, None): 14.0})
    assert [row[0] for row in doubled] == pytest.approx([60, 2 * 14 / 8])
    assert scaled_days(((0.0,) * 7, (0.0,) * 7), {(None, 2): 5.0})[1][2] == 2.5
    assert not days_sheet(week(email)).summed
    assert shape_words(week(email)) == "Email: 150, by day as typed, evenly over each day’s hours."
