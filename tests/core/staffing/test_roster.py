"""People put on duty by hand: other slot lengths, teams, and how they compare with the need."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from core.model.calendar import BusinessCalendar, OpeningHours
from core.model.requirement import PoolStaff, Requirement
from core.model.scenario import Roster, Scenario
from core.problems import Problem
from core.staffing.cost import paid_hours_week
from core.staffing.roster import (
    at_interval,
    fit,
    needed_roster,
    on_duty_of_shifts,
    people_of,
    roster_of,
    seen_roster,
    staff_of,
    worded_roster,
)

SLOTS = 168


def required(*teams: tuple[str, np.ndarray]) -> Requirement:
    """A requirement by the hour, open Monday to Friday from 9 to 18 and Saturday 10 to 10:30."""
    people = np.sum([own for _, own in teams], axis=0)
    opened = np.zeros((7, 24))
    opened[:5, 9:18] = 1
    opened[5, 10] = 0.5
    pools = tuple(PoolStaff(name, (), own) for name, own in teams)
    return Requirement(
        60, (), people, people, people, people * 0.0, opened.ravel(), 0.2, 4.0, 1, pools=pools
    )


def week(people: float, days: slice = slice(0, 5), hours: slice = slice(9, 18)) -> np.ndarray:
    """So many people in hours of some days."""
    grid = np.zeros((7, 24))
    grid[days, hours] = people
    return grid.ravel()


def test_that_people_stay_whatever_the_slots() -> None:
    by_hour = roster_of(60, {"a": week(3.0)})
    quarters = at_interval(by_hour, 15)
    assert people_of(quarters)["a"].sum() / 4 == people_of(by_hour)["a"].sum() == 135
    assert at_interval(quarters, 60) == by_hour
    half = roster_of(30, {"a": np.arange(336.0) % 2})
    np.testing.assert_array_equal(people_of(at_interval(half, 60))["a"], np.full(SLOTS, 0.5))


def test_that_a_roster_has_as_many_slots_as_a_week_and_people_that_can_be() -> None:
    for people, code in (
        (np.zeros(167), "roster_slots"), (np.full(SLOTS, -1.0), "roster_people"),
        (np.full(SLOTS, np.nan), "roster_people"), (np.full(SLOTS, 1e6), "roster_people"),
    ):  # fmt: skip
        with pytest.raises(Problem) as refused:
            roster_of(60, {"a": people})
        assert refused.value.note.code == code


def test_that_the_only_team_may_be_called_anything() -> None:
    alone = roster_of(60, {"whoever": week(2.0)})
    assert staff_of(alone, ["everybody"], 60)["everybody"].sum() == 90
    with pytest.raises(Problem) as refused:
        staff_of(alone, ["front", "back"], 60)
    assert refused.value.note.code == "roster_teams"
    assert refused.value.note.data["teams"] == "front, back"


def test_that_a_start_from_the_need_fits_it() -> None:
    need = required(("front", week(2.0)), ("back", week(1.0)))
    start = needed_roster(need)
    for team in (None, "front", "back"):
        found = fit(start, need, team)
        assert not found.difference.any()
        assert found.short_h == found.over_h == found.closed_h == found.unmanned_h == 0
    assert fit(start, need).have_h == fit(start, need).need_h == 135


def test_that_hours_short_and_over_are_counted_where_it_is_open() -> None:
    need = required(("all", week(2.0) + week(4.0, slice(5, 6), slice(10, 11))))
    people = week(3.0, slice(0, 1)) + week(1.0, slice(1, 4)) + week(1.5, slice(6, 7), slice(0, 2))
    found = fit(roster_of(60, {"all": people}), need)
    assert found.need_h == 5 * 9 * 2 + 4 * 0.5
    assert found.have_h == 9 * 3 + 3 * 9 * 1 + 2 * 1.5
    # One short from Tuesday to Thursday, two on Friday, four in the open half of an hour.
    assert found.short_h == 27 + 18 + 2
    assert found.over_h == 9 + 3
    assert found.closed_h == 3
    assert found.unmanned_h == 9 + 0.5
    assert found.have_h - found.need_h == found.over_h - found.short_h
    assert found.difference.reshape(7, 24)[[0, 1, 4, 6], [9, 9, 9, 0]].tolist() == [1, -1, -2, 1.5]


def test_that_people_seen_are_shared_as_the_teams_need_them() -> None:
    need = required(("front", week(3.0)), ("back", week(1.0)))
    seen = people_of(seen_roster(np.repeat(week(4.0), 2) + 1, 30, need))
    grid = {team: own.reshape(7, 24) for team, own in seen.items()}
    assert (grid["front"][0, 9], grid["back"][0, 9]) == (3.75, 1.25)
    assert (grid["front"][6, 3], grid["back"][6, 3]) == (0.5, 0.5)
    np.testing.assert_allclose(seen["front"] + seen["back"], week(4.0) + 1)


def test_that_paid_shifts_are_paid_once_whatever_is_taken_off() -> None:
    scenario = Scenario(shrinkage=(("breaks", 0.1), ("training", 0.05), ("absence", 0.2)))
    there = on_duty_of_shifts(week(3.0), scenario)
    left = 0.9 * 0.95 * 0.8
    np.testing.assert_allclose(there, week(3.0 * left))
    need = replace(required(("a", there)), shrinkage=1 - left)
    assert paid_hours_week(need) == pytest.approx(3 * 45)


def test_that_a_number_alone_is_for_every_hour_that_anything_is_open() -> None:
    office = OpeningHours(tuple(((540, 1080),) if day < 5 else () for day in range(7)))
    late = OpeningHours(tuple(((540, 1200),) if day < 1 else () for day in range(7)))
    calendar = BusinessCalendar(office, channels=(("phone", late),))
    found = worded_roster("2", Scenario(calendar=calendar))
    assert isinstance(found, Roster)
    grid = people_of(found)["everybody"].reshape(7, 24)
    assert grid.sum() == 2 * (45 + 2)
    assert grid[0, 19] == 2
