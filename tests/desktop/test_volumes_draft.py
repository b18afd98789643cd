"""A typed week by day and by total: what is kept, what is spread, and what is said of it."""

from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from core.calendar import parse_opening_hours
from core.model.project import Project
from core.model.volumes import TypedChannel, TypedVolumes
from core.typed_volumes import with_typed_volumes
from desktop.pages.data_volumes import TypedWeek
from desktop.store import Store
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
    doubled, words = scaled_days(volumes, sheet.values, {(None, 0): 62.0, (1, None): 14.0})
    mondays = [channel.days[0] for channel in doubled.channels if channel.days]
    assert mondays == pytest.approx([60, 2 * 14 / 8])
    assert words == ""
    assert scaled_days(volumes, ((0.0,) * 7,) * 2, {(None, 2): 5.0})[0].channels[2].days[2] == 2.5
    assert not days_sheet(week(email)).summed
    assert shape_words(week(email)) == "Email: 150, by day as typed, evenly over each day’s hours."


def test_that_a_total_over_an_empty_row_of_days_comes_as_the_days_are_open_and_says_so() -> None:
    empty = TypedChannel("email", 360.0, days=(0.0,) * 7)
    found, words = scaled_days(week(empty), ((0.0,) * 7,), {(0, None): 100.0})
    assert found.channels[0].days == with_total(empty, 100.0, week(empty)).days
    assert found.channels[0].days == pytest.approx((20, 20, 20, 20, 20, 0, 0))
    assert words == "Email: 100 contacts, evenly over the opening hours."
    two = week(empty, TypedChannel("chat", None, days=(0.0,) * 7))
    found, words = scaled_days(two, ((0.0,) * 7,) * 2, {(None, None): 100.0})
    assert [week_total(channel) for channel in found.channels] == pytest.approx([50, 50])
    assert found.channels[1].days[5:] == (0, 0)
    assert len(words.splitlines()) == 2


def test_that_a_total_changed_by_the_next_is_told_as_it_is_then() -> None:
    hourly = hour_by_hour(EMAIL, week(EMAIL))
    found, words = with_totals(hourly, week(hourly), {(0, None): 80.0, (None, 0): 10.0}, 9)
    assert sum(sheet_of(found, week(found), every=False)[0].values[0]) == pytest.approx(68.4, 1e-3)
    assert [line.split(";")[0] for line in words.splitlines()] == [
        "9:00–10:00: 68.4 contacts", "Monday: 10 contacts",
        "9:00–10:00: the 80 typed do not hold, since other totals came after them.",
    ]  # fmt: skip


@pytest.mark.parametrize("total", [100.0, 333.33, 0.03])
def test_that_days_add_up_to_the_week_they_came_from(total: float) -> None:
    volumes = TypedVolumes(parse_opening_hours("Mon-Sun 09:00-12:00"), (), date(2026, 3, 2))
    assert week_total(by_day(TypedChannel("email", None, total), volumes)) == pytest.approx(total)


class _Tasks:
    def run(self, key: str, *_work: object, **_more: object) -> None:
        """Nothing is computed here."""

    cancel = run


def test_that_a_cleared_week_and_words_among_days_are_told(qtbot: QtBot) -> None:
    project = with_typed_volumes(Project(), week(TypedChannel("email", 60.0, 200.0)), "Typed week")
    card = TypedWeek(Store(project), _Tasks())  # type: ignore[arg-type]
    qtbot.addWidget(card)
    card.show_project(project)
    card.lines[0].total_typed.emit(0.0)
    assert "the plan goes on with the 200 contacts a week" in card.fault.text()
    card.days.text_pasted.emit("Mon\tTue\n1\t2")
    assert "Nothing was taken" in card.fault.text()
