"""A typed week in the plan's own zone: its hours are the clock of those who answer."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np
import pytest

from core.calendar import parse_opening_hours
from core.cli.loading import results
from core.intake import with_datasets
from core.model.calendar import BusinessCalendar
from core.model.project import Project
from core.model.scenario import Scenario
from core.model.volumes import TypedChannel, TypedVolumes
from core.problems import Problem
from core.results import Results
from core.typed_volumes import on_plan_clock, typed_volumes, with_typed_volumes
from core.volumes_file import volumes_toml

OFFICE = parse_opening_hours("Mon-Fri 09:00-17:00")
PHONE = TypedChannel("phone", 300.0, 400.0)


def week(*channels: TypedChannel, monday: date = date(2026, 1, 5)) -> TypedVolumes:
    """A usual week of office hours."""
    return TypedVolumes(OFFICE, channels, monday)


def planned(zone: str) -> Project:
    """A plan in a zone with nothing in it."""
    return Project(scenarios=(Scenario(calendar=BusinessCalendar(OFFICE, zone=zone)),))


def by_hour(project: Project) -> np.ndarray:
    """Contacts of the only channel by weekday and hour of the plan's clock."""
    (channel,) = Results(project).demand.channels
    return channel.volume.reshape(7, 24)


@pytest.mark.parametrize("zone", ["UTC", "Europe/Madrid", "America/New_York", "Asia/Tokyo"])
def test_that_contacts_in_opening_hours_stay_in_them(zone: str) -> None:
    first = with_typed_volumes(planned(zone), week(PHONE), "t")
    second = with_typed_volumes(first, week(replace(PHONE, a_week=800.0)), "t")
    for project, a_week in ((first, 400), (second, 800)):
        grid = by_hour(project)
        assert project.scenario.calendar.zone == zone
        # 40 hours are open.
        np.testing.assert_allclose(grid[:5, 9:17], a_week / 40)
        assert grid.sum() == pytest.approx(a_week)


def test_that_a_week_typed_before_the_plan_had_its_zone_follows_when_typed_again() -> None:
    first = with_typed_volumes(planned("UTC"), week(PHONE), "t")
    calendar = replace(first.scenario.calendar, zone="America/New_York")
    moved = first.with_scenario(replace(first.scenario, calendar=calendar))
    again = with_typed_volumes(moved, week(replace(PHONE, a_week=80.0)), "t")
    np.testing.assert_allclose(by_hour(again)[:5, 9:17], 2)


@pytest.mark.parametrize(
    ("zone", "monday"),
    [
        ("Europe/Madrid", date(2026, 3, 23)), ("Europe/Madrid", date(2026, 10, 19)),
        ("America/New_York", date(2026, 3, 2)), ("America/New_York", date(2026, 10, 26)),
    ],
)  # fmt: skip
def test_that_no_clock_change_falls_into_the_week(zone: str, monday: date) -> None:
    every = TypedChannel("phone", 300.0, None, (1.0,) * 168)
    project = with_typed_volumes(planned(zone), week(every, monday=monday), "t")
    np.testing.assert_allclose(by_hour(project), 1)
    starts = project.datasets[0].table["interval_start"]
    assert starts.is_unique
    assert starts.dt.tz_convert(zone).iloc[0].date() == date.fromordinal(monday.toordinal() - 7)
    assert typed_volumes(week(every, monday=monday), "t").table["interval_start"].iloc[
        0
    ].date() == monday  # fmt: skip


def test_that_a_file_of_volumes_is_read_on_the_clock_of_the_scenario_file(tmp_path: Path) -> None:
    volumes, scenario = tmp_path / "v.toml", tmp_path / "s.toml"
    volumes.write_text(volumes_toml(week(PHONE)), "utf-8")
    scenario.write_text('timezone = "America/New_York"', "utf-8")
    for zone in (None, "Asia/Tokyo"):
        found = results([volumes], zone=zone, scenario_file=scenario)
        assert found.scenario.calendar.zone == (zone or "America/New_York")
        np.testing.assert_allclose(by_hour(found.project)[:5, 9:17], 10)


@pytest.mark.parametrize("other", ["Phone", "phone ", " PHONE"])
def test_that_one_channel_under_two_spellings_is_there_twice(other: str) -> None:
    with pytest.raises(Problem) as refused:
        typed_volumes(week(PHONE, replace(PHONE, channel=other)), "t")
    assert refused.value.note.code == "volumes_channel_twice"


def test_that_a_typed_week_follows_the_zone_that_a_later_file_tells() -> None:
    alone = with_typed_volumes(Project(), week(PHONE), "t")
    assert alone.scenario.calendar.zone == "UTC"
    # Another desk's week, typed where its clock was known, stands for a file with a zone.
    other = typed_volumes(week(TypedChannel("chat", 300.0, 40.0)), "o", zone="America/New_York")
    both = with_datasets(alone, [other])
    assert both.scenario.calendar.zone == "America/New_York"
    for channel in Results(both).demand.channels:
        grid = channel.volume.reshape(7, 24)
        np.testing.assert_allclose(grid[:5, 9:17], grid.sum() / 40)
    # What is on its clock already is the very same data, so that nothing is computed anew.
    assert on_plan_clock(both) is both
