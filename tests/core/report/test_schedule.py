"""The schedule of people put in by hand, as a team of one kind reads it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from core.model.report import FULL
from core.model.scenario import Roster
from core.report.content import Section
from core.report.styles import is_number, number_format
from core.report.words import word
from core.staffing.team import EVERYBODY
from tests.core.report.hand_made import hand_made
from tests.core.report.reading import composed


def _schedule(language: str = "en") -> Section:
    """Two and a half people at nine on Mondays, two at ten, in a roster without named teams."""
    made = hand_made()
    people = [0.0] * 168
    people[9], people[10] = 2.5, 2.0
    roster = Roster(60, ((EVERYBODY, tuple(people)),))
    made.project = replace(made.project, scenarios=(replace(made.scenario, roster=roster),))
    (section,) = composed(made, FULL.choosing("schedule"), language).sections
    return section


@pytest.mark.parametrize("language", ["es", "it"])
def test_that_a_team_without_name_is_everybody_in_the_language_of_the_report(language: str) -> None:
    hours = next(table for table in _schedule(language).tables() if table.key == "schedule_hours")
    assert hours.column("team") == (word("everybody", language),)
    assert hours.column("team") != (EVERYBODY,)


def test_that_people_on_duty_are_numbers_of_people() -> None:
    grid = next(table for table in _schedule().tables() if table.key == "schedule_0")
    assert grid.column("d0") == (2.5, 2.0)
    unit = grid.columns[1].unit
    assert is_number(unit)
    assert unit != "number"
    assert number_format(unit) == "General"  # 2.5 stays 2.5, and 2 is not 2.0
