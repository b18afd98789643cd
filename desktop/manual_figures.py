"""What people put in by hand achieve and cost, worked out off the window's thread."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from core.model.requirement import CostSummary, Kept, Requirement
from core.model.scenario import Roster, Scenario
from core.model.shift_codes import ShiftCode
from core.problems import Note, Problem
from core.progress import Progress

if TYPE_CHECKING:
    import numpy as np

    from core.results import Results
    from core.staffing.business_week import BusinessWeek
    from core.staffing.given import Given
    from core.staffing.roster import Fit
    from core.staffing.roster_text import PastedRoster

PILES_UP = "no_steady_state"
"""Code of the refusal to simulate work that comes in faster than it can be done."""
TENTHS = 1
"""Digits of people seen at work: the mean of some weeks is no more exact."""


@dataclass(frozen=True)
class Needed:
    """The people the promises need, with what they cost and keep."""

    requirement: Requirement
    cost: CostSummary


@dataclass(frozen=True)
class Manual:
    """What a roster achieves, beside what is needed."""

    scenario: Scenario
    needed: Needed
    fit: Fit
    kept: tuple[Kept, ...]
    """Promises on simulated contacts; empty while work only piles up."""
    cost: CostSummary
    given: Given | None
    piles_up: Note | None
    """Why no week can be shown: more work comes in than these people can do."""


def needed(results: Results, progress: Progress) -> Needed:
    """The people needed and their cost."""
    return Needed(results.requirement(progress), results.cost(progress))


def manual(results: Results, progress: Progress) -> Manual:
    """What the scenario's roster achieves. Raises Problem without one, or for other teams."""
    from core.staffing.roster import fit

    roster = results.scenario.roster
    if roster is None:
        raise Problem("roster_missing", scenario=results.scenario.name)
    need = needed(results, lambda share: progress(share * 0.5))
    found = fit(roster, need.requirement)
    try:
        given = results.given(lambda share: progress(0.5 + share * 0.5))
    except Problem as problem:
        if problem.note.code != PILES_UP:
            raise
        cost = results.roster_cost()
        return Manual(results.scenario, need, found, (), cost, None, problem.note)
    return Manual(results.scenario, need, found, given.kept, given.cost, given, None)


def as_is(scenario: Scenario, need: Needed) -> Manual:
    """The people needed themselves, as their proof found them."""
    from core.staffing.roster import fit

    found = fit(as_needed(need.requirement), need.requirement)
    proof = need.requirement.proof
    kept = () if proof is None else proof.kept
    return Manual(scenario, need, found, kept, need.cost, None, None)


def as_needed(requirement: Requirement) -> Roster:
    """The people needed as a roster to change."""
    from core.staffing.roster import needed_roster

    return needed_roster(requirement)


def as_seen(results: Results, requirement: Requirement) -> Roster:
    """The people seen at work, to a tenth of a person. Raises Problem where nobody can be seen."""
    import numpy as np

    from core.staffing.roster import seen_roster

    seen = results.on_duty()
    if seen.people is None:
        raise Problem(seen.note.code, **dict(seen.note.data))
    people = np.nan_to_num(np.asarray(seen.people, dtype=np.float64))
    return seen_roster(np.round(people, TENTHS), seen.interval_min, requirement)


def in_steps_of(roster: Roster, interval_min: int) -> Roster:
    """The same people in slots of another length."""
    from core.staffing.roster import at_interval

    return at_interval(roster, interval_min)


def emptied(roster: Roster) -> Roster:
    """The same teams with nobody on duty."""
    nobody = tuple((team, (0.0,) * len(people)) for team, people in roster.people)
    return replace(roster, people=nobody)


def with_people(roster: Roster, team: str, people: tuple[float, ...]) -> Roster:
    """The roster with other people of one team."""
    teams = tuple((name, people if name == team else own) for name, own in roster.people)
    return replace(roster, people=teams)


def pasted(
    text: str,
    results: Results,
    interval_min: int,
    codes: tuple[ShiftCode, ...] = (),
    remembered: tuple[ShiftCode, ...] = (),
) -> PastedRoster:
    """The people that a pasted text puts on duty, by codes told for it and those remembered.

    Raises Problem where it is no roster.
    """
    from core.staffing.roster_text import read_roster

    return read_roster(text, week_of(results, interval_min), codes, remembered)


def on_duty_of(people: np.ndarray, scenario: Scenario) -> tuple[float, ...]:
    """People on duty of people on paid shifts."""
    from core.staffing.roster import on_duty_of_shifts

    found: tuple[float, ...] = tuple(on_duty_of_shifts(people, scenario).tolist())
    return found


def away_share(scenario: Scenario) -> float:
    """Share of paid time that breaks, training and absences take."""
    from core.staffing.rounding import compound_shrinkage

    return compound_shrinkage(share for _, share in scenario.shrinkage)


def week_of(results: Results, interval_min: int) -> BusinessWeek:
    """The opening hours of everybody, in slots of the roster."""
    from core.staffing.business_week import people_week

    channels = [channel.channel for channel in results.demand.channels]
    return people_week(results.scenario.calendar, channels, interval_min)
