"""The scenarios of a project beside each other, the first of them what the others are held to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from core.model.requirement import Requirement
from core.model.scenario import Scenario
from core.problems import Note, Problem, note
from core.progress import Progress, no_progress
from core.staffing.cost import repriced as price_anew
from core.staffing.differences import Difference, Outcome, differences
from core.staffing.given import Given
from core.staffing.scenarios import Planning
from core.staffing.staffed import staffing_inputs

_STAFFING = 0.85
"""Share of the work that is staffing; the rest meets the same contacts."""


@dataclass(frozen=True, slots=True)
class Column:
    """One scenario with all that stands below it."""

    scenario: Scenario
    outcome: Outcome | None
    """People, promises and cost: those needed, or those of its roster; None with a reason."""
    given: Given | None
    """The simulated week of its roster; None for a scenario whose people were sought."""
    differences: tuple[Difference, ...]
    """Against the first column; empty for that one and where either could not be staffed."""
    reason: Note | None
    """Why nobody could be staffed."""


@dataclass(frozen=True, slots=True)
class SideBySide:
    """A project's scenarios in their order."""

    columns: tuple[Column, ...]

    @property
    def baseline(self) -> Column:
        """What the others are held against."""
        return self.columns[0]


ColumnFound = Callable[[int, Column], None]
"""Told of a column, by its place, as soon as it is staffed, before it is compared."""


def side_by_side(
    planning: Planning,
    scenarios: Sequence[Scenario],
    progress: Progress = no_progress,
    on_found: ColumnFound | None = None,
) -> SideBySide:
    """Staff every scenario by itself, then let the same contacts meet all of them.

    A scenario that cannot be staffed has its reason and leaves the others as they are.
    """
    columns: list[Column] = []
    for index, scenario in enumerate(scenarios):
        done = index / len(scenarios)
        columns.append(_column(planning, scenario, lambda _, at=done: progress(_STAFFING * at)))
        if on_found is not None:
            on_found(index, columns[-1])
    if columns and columns[0].outcome is not None:
        told = _STAFFING
        columns = _compared(planning, columns, lambda s: progress(told + (1 - told) * s))
    progress(1.0)
    return SideBySide(tuple(columns))


def repriced(
    planning: Planning, columns: Sequence[Column | None], scenarios: Sequence[Scenario]
) -> tuple[Column | None, ...]:
    """The columns with those at once whose scenario has other prices or another name now.

    Columns of other contacts or people stay as they were. Nothing is simulated.
    """
    found = [
        column if column is None else _at_prices_of(column, scenario)
        for column, scenario in zip(columns, scenarios, strict=True)
    ]
    first = found[0] if found else None
    if first is None or first.outcome is None or first.scenario is not scenarios[0]:
        return tuple(found)
    for place, column in enumerate(found):
        old = columns[place]
        new = column is not old or first is not columns[0]
        if not new or column is None or column.outcome is None or not column.differences:
            continue
        pair = planning.known_pair(first.outcome, column.outcome)
        changes = differences(first.outcome, column.outcome, pair)
        found[place] = replace(column, differences=changes)
    return tuple(found)


def _at_prices_of(column: Column, scenario: Scenario) -> Column:
    """The column at a scenario's prices; itself where the scenario is staffed otherwise."""
    before, outcome = column.scenario, column.outcome
    alike = (before.variants, before.shrinkage) == (scenario.variants, scenario.shrinkage)
    if before is scenario or not alike or staffing_inputs(before) != staffing_inputs(scenario):
        return column
    if outcome is None:
        return replace(column, scenario=scenario)
    cost = price_anew(outcome.cost, outcome.requirement, before, scenario)
    given = column.given and replace(column.given, cost=cost)
    priced = replace(outcome, scenario=scenario, cost=cost)
    return replace(column, scenario=scenario, outcome=priced, given=given)


def _column(planning: Planning, scenario: Scenario, progress: Progress) -> Column:
    try:
        given = None if scenario.roster is None else planning.given(scenario, progress)
        if given is not None:
            outcome = Outcome(scenario, given.requirement, given.cost)
        else:
            outcome = planning.outcome(scenario, progress)
    except Problem as problem:
        return Column(scenario, None, None, (), problem.note)
    reason = _nobody_staffed(outcome.requirement)
    if reason is not None:
        return Column(scenario, None, None, (), reason)
    return Column(scenario, outcome, given, (), None)


def _nobody_staffed(found: Requirement) -> Note | None:
    """Why no channel at all is staffed; None where one is."""
    if found.channels:
        return None
    reasons = [why for _, why in found.skipped]
    return reasons[0] if reasons else note("staffing_no_contacts")


def _compared(planning: Planning, columns: list[Column], progress: Progress) -> list[Column]:
    """The columns with their differences from the first."""
    known = {i: c.outcome for i, c in enumerate(columns) if c.outcome is not None}
    pairs = dict(zip(known, planning.pairs(list(known.values()), progress), strict=True))
    found = list(columns)
    for index, outcome in known.items():
        if index:
            changes = differences(known[0], outcome, pairs[index])
            found[index] = replace(columns[index], differences=changes)
    return found
