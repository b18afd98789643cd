"""People put on duty by hand: where they come from, and how they compare with those needed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from core.calendar import format_opening_hours
from core.model.calendar import MINUTES_A_DAY, OpeningHours
from core.model.requirement import CostSummary, Requirement
from core.model.scenario import Roster, Scenario
from core.model.scenario_limits import check_scenario
from core.problems import Problem
from core.staffing.business_week import WEEK_MIN, people_week
from core.staffing.closed_doors import Counted
from core.staffing.cost import cost_summary, unresolved
from core.staffing.demand import Demand
from core.staffing.given import described, there_minutes
from core.staffing.roster_times import MOST_PEOPLE
from core.staffing.rounding import compound_shrinkage
from core.staffing.staff_text import parse_staff
from core.staffing.staffed import in_steps, roster_staff
from core.staffing.team import EVERYBODY, pools_of

Floats = NDArray[np.float64]

_SAME = 1e-9


def roster_of(interval_min: int, people: Mapping[str, Floats]) -> Roster:
    """People of each team by slot of the week as the value a scenario keeps.

    Raises Problem for other slots than the week has, and for numbers that are no people.
    """
    slots = WEEK_MIN // interval_min
    for team, own in people.items():
        if own.shape != (slots,):
            raise Problem("roster_slots", slots=slots, given=int(own.size))
        if not np.isfinite(own).all() or (own < 0).any() or (own > MOST_PEOPLE).any():
            raise Problem("roster_people", team=team)
    return Roster(interval_min, tuple((team, tuple(own.tolist())) for team, own in people.items()))


def people_of(roster: Roster) -> dict[str, Floats]:
    """People of each team by slot of the week. Shape (slots,) each."""
    return {team: np.array(own, dtype=np.float64) for team, own in roster.people}


def at_interval(roster: Roster, interval_min: int) -> Roster:
    """The same people in slots of another length; hours of people stay what they are.

    In shorter slots everybody is there as before; a longer slot has the mean of its parts.
    """
    if interval_min == roster.interval_min:
        return roster
    changed = {
        team: np.repeat(own, roster.interval_min).reshape(-1, interval_min).mean(axis=1)
        for team, own in people_of(roster).items()
    }
    return roster_of(interval_min, changed)


def staff_of(roster: Roster, teams: Sequence[str], interval_min: int) -> dict[str, Floats]:
    """The roster's people for the teams there are, in slots of the plan.

    One team is the only team there is, whatever it was called. Raises Problem where the roster is
    of other teams.
    """
    people = people_of(at_interval(roster, interval_min))
    if len(people) == 1 and len(teams) == 1:
        return {teams[0]: next(iter(people.values()))}
    if set(people) != set(teams):
        raise Problem("roster_teams", given=", ".join(sorted(people)), teams=", ".join(teams))
    return {team: people[team] for team in teams}


def teams_of(scenario: Scenario, channels: Sequence[str]) -> tuple[str, ...]:
    """The names of the teams that people are put into: one where the scenario names none."""
    return tuple(pool.name for pool in pools_of(scenario, channels))


def needed_roster(requirement: Requirement) -> Roster:
    """The people that the promises need, as a start to change by hand."""
    teams = {pool.name: pool.agents.astype(np.float64) for pool in requirement.pools}
    return roster_of(requirement.interval_min, teams)


def seen_roster(people: Floats, interval_min: int, requirement: Requirement) -> Roster:
    """People seen at work, in slots of the requirement; several teams share them as they need.

    Who was seen is not told by team: in each slot they are divided as the needed people are, and
    evenly where nobody is needed.
    """
    seen = at_interval(roster_of(interval_min, {"": people}), requirement.interval_min)
    total = people_of(seen)[""]
    needs = np.array([pool.agents for pool in requirement.pools], dtype=np.float64)
    every = needs.sum(axis=0)
    parts = np.where(every > 0, needs / np.maximum(every, 1.0), 1.0 / max(len(needs), 1))
    teams = {pool.name: total * parts[row] for row, pool in enumerate(requirement.pools)}
    return roster_of(requirement.interval_min, teams)


def on_duty_of_shifts(people: Floats, scenario: Scenario) -> Floats:
    """People on duty of people on paid shifts: breaks, training and absences taken off.

    What the plan pays for these people is the shifts again.
    """
    return people * (1 - compound_shrinkage(share for _, share in scenario.shrinkage))


@dataclass(frozen=True, slots=True)
class Fit:
    """People put in by hand against those needed, all teams together or one."""

    have: np.ndarray = field(repr=False)
    """People by slot of the week."""
    need: np.ndarray = field(repr=False)
    difference: np.ndarray = field(repr=False)
    """People more (above 0) or fewer than needed, by slot; 0 where nobody works or is needed."""
    have_h: float
    """Hours of people on duty a week."""
    need_h: float
    short_h: float
    """Hours of people that are missing a week."""
    over_h: float
    """Hours of people beyond the need."""
    closed_h: float
    """Hours of people on duty while it is closed."""
    unmanned_h: float
    """Open hours with nobody although somebody is needed."""


def fit(roster: Roster, requirement: Requirement, team: str | None = None) -> Fit:
    """How the roster compares with the requirement, for one team or all together.

    Slots are the shorter of both. Hours are counted over the open part of each slot, and over all
    of a slot that never opens.
    """
    step = min(roster.interval_min, requirement.interval_min)
    people = staff_of(roster, [pool.name for pool in requirement.pools], step)
    needed = people_of(at_interval(needed_roster(requirement), step))
    have = people[team] if team is not None else np.sum(list(people.values()), axis=0)
    need = needed[team] if team is not None else np.sum(list(needed.values()), axis=0)
    opened = np.repeat(requirement.open_slots, requirement.interval_min // step)
    lasts = np.where(opened > 0, opened, 1.0) * step / 60
    difference = np.where(np.abs(have - need) < _SAME, 0.0, have - need)
    closed = (opened <= 0) & (have > 0)
    return Fit(
        have, need, difference, float((have * lasts).sum()), float((need * lasts).sum()),
        float((np.maximum(-difference, 0) * lasts).sum()),
        float((np.maximum(difference, 0) * lasts).sum()), float((have * lasts)[closed].sum()),
        float(lasts[(need > 0) & (have <= 0)].sum()),
    )  # fmt: skip


def worded_roster(words: str | Mapping[str, str], scenario: Scenario) -> Roster:
    """A roster from the words of `--agents`: of everybody, or of each team by its name.

    A number alone is for every hour in which any channel is open. Raises Problem for words that
    cannot be read.
    """
    own = [name for name, _ in scenario.calendar.channels]
    channels = [*own, *(name for name, _ in scenario.channels if name not in own), ""]
    week = people_week(scenario.calendar, channels, scenario.interval_min)
    by_team = {EVERYBODY: words} if isinstance(words, str) else words
    return roster_of(
        scenario.interval_min, {team: parse_staff(text, week) for team, text in by_team.items()}
    )


def roster_words(people: Floats, interval_min: int) -> str:
    """The people in words that `--agents` and a scenario file read: "Mon-Fri 09:00-13:00 = 3".

    Days with the same hours stand together; "0" where nobody is on duty.
    """
    days = people.reshape(7, -1)
    parts: list[str] = []
    for count in sorted({float(n) for n in people.tolist() if n > 0}, reverse=True):
        windows = tuple(_windows(day == count, interval_min) for day in days)
        parts += [f"{clause} = {count:.12g}" for clause in _clauses(windows)]
    return "; ".join(parts) or "0"


def _clauses(windows: tuple[tuple[tuple[int, int], ...], ...]) -> list[str]:
    return format_opening_hours(OpeningHours(windows)).split("; ")


def _windows(there: NDArray[np.bool_], interval_min: int) -> tuple[tuple[int, int], ...]:
    turns = np.flatnonzero(np.diff(there.astype(np.int8), prepend=0, append=0)) * interval_min
    pairs = turns.reshape(-1, 2).tolist()
    return tuple((start, min(end, MINUTES_A_DAY)) for start, end in pairs)


def roster_cost(demand: Demand, scenario: Scenario, counted: Counted) -> CostSummary:
    """What a roster costs under which work piles up, overtime left out.

    Nobody knows how many contacts it resolves, so nothing is divided by those measured. Raises
    Problem where nobody is put in.
    """
    check_scenario(scenario)
    channels = [channel.channel for channel in demand.channels]
    people = np.sum(list(roster_staff(in_steps(scenario)).values()), axis=0)
    planned = replace(scenario, interval_min=in_steps(scenario).interval_min)
    week = people_week(planned.calendar, channels, planned.interval_min)
    there = there_minutes(week, people).reshape(people.size, -1).mean(axis=1)
    shrinkage = compound_shrinkage(share for _, share in scenario.shrinkage)
    nothing = np.zeros(people.size)
    priced = Requirement(
        planned.interval_min, tuple(c for _, c in described(demand, scenario)), people, people,
        people.copy(), nothing, there, shrinkage, demand.weeks, 0, skipped=demand.skipped,
    )  # fmt: skip
    return unresolved(cost_summary(priced, planned, *counted, overtime_h=0.0))
