"""People put in by hand whose numbers do not make a week of their step, put right or taken out."""

from __future__ import annotations

from dataclasses import replace

from core.model.project import Project
from core.model.scenario import Roster, Scenario
from core.model.volumes import WEEK_MIN
from core.problems import Note, note

_STEPS_MIN = (60, 30, 15)


def whole_rosters(project: Project) -> tuple[Project, list[Note]]:
    """The project with rosters that make whole weeks, and what was done to the others.

    Aforo once kept a roster read by one step under another: its numbers still say which.
    """
    found = [_whole(scenario) for scenario in project.scenarios]
    told = [remark for _scenario, remark in found if remark is not None]
    if not told:
        return project, []
    return replace(project, scenarios=tuple(scenario for scenario, _remark in found)), told


def _whole(scenario: Scenario) -> tuple[Scenario, Note | None]:
    roster = scenario.roster
    if roster is None or _is_whole(roster, roster.interval_min):
        return scenario, None
    step = next((step for step in _STEPS_MIN if _is_whole(roster, step)), None)
    if step is None:
        return replace(scenario, roster=None), note("roster_taken_out", scenario=scenario.name)
    mended = replace(scenario, roster=replace(roster, interval_min=step))
    return mended, note("roster_step_mended", scenario=scenario.name, minutes=step)


def _is_whole(roster: Roster, interval_min: int) -> bool:
    """Whether every team has as many numbers as a week has slots of this length."""
    return interval_min > 0 and all(
        len(people) * interval_min == WEEK_MIN for _team, people in roster.people
    )
