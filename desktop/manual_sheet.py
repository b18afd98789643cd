"""From a roster and the requirement to the grid that is edited, and back."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from core.model.scenario import Roster
from desktop.manual_figures import as_needed, in_steps_of, with_people
from desktop.manual_words import cell_sentence, clock, day_names, hours, time_span
from widgets.roster_sheet import Sheet, Values

if TYPE_CHECKING:
    from core.model.requirement import Requirement

_DAY_MIN = 1440
_MOST = 10_000.0


@dataclass(frozen=True)
class Rows:
    """Which slots of the day the grid shows."""

    first: int
    last: int
    """The slot after the last one."""


def rows_shown(roster: Roster, requirement: Requirement, *, every: bool) -> Rows:
    """All slots of the day, or those in which it is open, somebody is there or is needed."""
    slots = _DAY_MIN // roster.interval_min
    if every:
        return Rows(0, slots)
    need, opened = _by_slot(requirement, roster.interval_min)
    used = [
        slot
        for slot in range(slots)
        if any(
            opened[place] or need[place] or any(own[place] for _, own in roster.people)
            for place in range(slot, 7 * slots, slots)
        )
    ]
    return Rows(min(used), max(used) + 1) if used else Rows(0, slots)


def sheet_of(roster: Roster, requirement: Requirement, team: str, rows: Rows) -> Sheet:
    """One team's people by time of day and weekday, against those it needs."""
    step, slots = roster.interval_min, _DAY_MIN // roster.interval_min
    people = dict(roster.people).get(team, (0.0,) * (7 * slots))
    needs = dict(in_steps_of(as_needed(requirement), step).people)
    need = needs.get(team) or (next(iter(needs.values())) if len(needs) == 1 else people)
    _, opened = _by_slot(requirement, step)
    shown = range(rows.first, rows.last)

    def grid(values: tuple[float, ...]) -> Values:
        return tuple(tuple(values[day * slots + slot] for day in range(7)) for slot in shown)

    closed = tuple(
        tuple(opened[day * slots + slot] <= 0 for day in range(7)) for slot in shown
    )  # fmt: skip
    values, wanted = grid(people), grid(need)
    return Sheet(
        tuple(clock(slot * step) for slot in shown), day_names(), values, wanted, closed,
        step / 60, "h", _MOST, partial(_sentence, values, wanted, closed, step, rows.first),
    )  # fmt: skip


def with_values(roster: Roster, team: str, values: Values, rows: Rows) -> Roster:
    """The roster with the numbers of the grid in one team."""
    slots = _DAY_MIN // roster.interval_min
    people = list(dict(roster.people)[team])
    for row, line in enumerate(values):
        for day, value in enumerate(line):
            people[day * slots + rows.first + row] = value
    return with_people(roster, team, tuple(people))


def _by_slot(requirement: Requirement, step: int) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """People needed by all teams, and the open share, in slots of other minutes."""
    needs = in_steps_of(as_needed(requirement), step).people
    need = tuple(sum(column) for column in zip(*(own for _, own in needs), strict=True))
    share: list[float] = [float(value) for value in requirement.open_slots]
    old = requirement.interval_min
    if step <= old:
        return need, tuple(value for value in share for _ in range(old // step))
    width = step // old
    return need, tuple(max(share[at : at + width]) for at in range(0, len(share), width))


def _sentence(
    values: Values,
    needs: Values,
    closed: tuple[tuple[bool, ...], ...],
    step: int,
    first: int,
    row: int,
    column: int,
) -> str:
    if row < len(values) and column < 7:
        start = (first + row) * step
        return cell_sentence(
            day_names(short=False)[column], time_span(start, start + step), values[row][column],
            needs[row][column], closed=closed[row][column],
        )  # fmt: skip
    lines = values if row >= len(values) else (values[row],)
    total = sum(v for line in lines for v in (line if column >= 7 else (line[column],)))
    return hours(total * step / 60)
