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
_SAME = 1e-9


@dataclass(frozen=True)
class Part:
    """Which part of the week the grid shows."""

    first: int
    last: int
    """The slot of the day after the last one."""
    days: tuple[int, ...]
    """Weekdays, Monday is 0."""


def part_shown(roster: Roster, requirement: Requirement, *, every: bool) -> Part:
    """The whole week, or the hours and days in which it is open, or somebody is there or needed."""
    slots = _DAY_MIN // roster.interval_min
    whole = Part(0, slots, tuple(range(7)))
    if every:
        return whole
    need, opened = _by_slot(requirement, roster.interval_min)
    people = [sum(column) for column in zip(*(own for _, own in roster.people), strict=True)]
    used = [at for at in range(7 * slots) if opened[at] or need[at] or people[at]]
    if not used:
        return whole
    hours_used = [at % slots for at in used]
    days = tuple(sorted({at // slots for at in used}))
    return Part(min(hours_used), max(hours_used) + 1, days)


def sheet_of(roster: Roster, requirement: Requirement, team: str, part: Part) -> Sheet:
    """One team's people by time of day and weekday, against those it needs."""
    step, slots = roster.interval_min, _DAY_MIN // roster.interval_min
    people = dict(roster.people).get(team, (0.0,) * (7 * slots))
    needs = dict(in_steps_of(as_needed(requirement), step).people)
    need = needs.get(team) or (next(iter(needs.values())) if len(needs) == 1 else people)
    _, opened = _by_slot(requirement, step)
    shown = range(part.first, part.last)

    def grid(values: tuple[float, ...]) -> Values:
        return tuple(tuple(values[day * slots + slot] for day in part.days) for slot in shown)

    closed = tuple(
        tuple(opened[day * slots + slot] <= 0 for day in part.days) for slot in shown
    )  # fmt: skip
    values, wanted = grid(people), grid(need)
    names = tuple(day_names()[day] for day in part.days)
    return Sheet(
        tuple(clock(slot * step) for slot in shown), names, values, wanted, closed,
        step / 60, "h", _MOST, sentence=partial(_sentence, values, wanted, closed, step, part),
        digits=_digits(values),
    )  # fmt: skip


def _digits(values: Values) -> int:
    """Two digits where people are typed as 0.25, one where they come from shares of paid time."""
    cells = [value for line in values for value in line]
    return 2 if all(abs(value - round(value, 2)) < _SAME for value in cells) else 1


def with_values(roster: Roster, team: str, values: Values, part: Part) -> Roster:
    """The roster with the numbers of the grid in one team."""
    slots = _DAY_MIN // roster.interval_min
    people = list(dict(roster.people)[team])
    for row, line in enumerate(values):
        for day, value in zip(part.days, line, strict=True):
            people[day * slots + part.first + row] = value
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
    part: Part,
    row: int,
    column: int,
) -> str:
    inside = column < len(part.days)
    if row < len(values) and inside:
        start, day = (part.first + row) * step, part.days[column]
        return cell_sentence(
            day_names(short=False)[day], time_span(start, start + step), values[row][column],
            needs[row][column], closed=closed[row][column],
        )  # fmt: skip
    lines = values if row >= len(values) else (values[row],)
    total = sum(sum((line[column],) if inside else line) for line in lines)
    return hours(total * step / 60)
