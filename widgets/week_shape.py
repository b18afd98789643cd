"""The usual week of a requirement, cut into the days and hours worth showing."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from core.model.calendar import MINUTES_A_DAY

if TYPE_CHECKING:
    import numpy as np

    from core.model.requirement import ChannelRequirement, Requirement


@dataclass(frozen=True, eq=False)
class WeekShape:
    """People and work over the slots of a week (Monday 00:00 first), for one channel or all."""

    interval_min: int
    agents: np.ndarray
    """Productive people per slot."""
    agents_real: np.ndarray
    load: np.ndarray
    """Erlangs per slot."""
    volume: np.ndarray
    """Contacts per slot."""
    open_slots: np.ndarray
    """Share of each slot that is open, 0–1."""
    headcount: np.ndarray | None
    """People on the roster per slot, with shrinkage; None for one channel of several."""
    channel: ChannelRequirement | None
    """The channel shown, None for all together."""

    @property
    def slots_a_day(self) -> int:
        """How many slots a day has."""
        return MINUTES_A_DAY // self.interval_min

    def day(self, weekday: int) -> slice:
        """The slots of a weekday, Monday = 0."""
        return slice(weekday * self.slots_a_day, (weekday + 1) * self.slots_a_day)

    def staffed(self, slot: int) -> bool:
        """Whether a slot is open or needs people all the same."""
        return self._staffed[slot]

    @cached_property
    def _staffed(self) -> list[bool]:
        """Of every slot; painting asks for each many times over."""
        return ((self.open_slots > 0) | (self.agents > 0)).tolist()

    @cached_property
    def days(self) -> tuple[int, ...]:
        """Weekdays on which anybody is needed or the doors are open."""
        return tuple(
            day
            for day in range(7)
            if any(self.staffed(slot) for slot in range(self.day(day).start, self.day(day).stop))
        )

    @cached_property
    def hours(self) -> tuple[int, int]:
        """First and last (exclusive) slot of the day that any day is staffed in."""
        a_day = self.slots_a_day
        used = [slot % a_day for slot in range(7 * a_day) if self.staffed(slot)]
        return (min(used), max(used) + 1) if used else (0, a_day)

    def people(self, weekday: int) -> tuple[int, int] | None:
        """Fewest and most people while a day is staffed; None on a closed day."""
        part = self.day(weekday)
        counts = [int(self.agents[s]) for s in range(part.start, part.stop) if self.staffed(s)]
        return (min(counts), max(counts)) if counts else None

    def needed_hours(self, weekday: int | None = None) -> float:
        """Productive hours of the whole people of a day, or of the week."""
        part = slice(None) if weekday is None else self.day(weekday)
        needed = self.agents[part] * self.open_slots[part]
        return float(needed.sum()) * self.interval_min / 60

    def contacts(self, weekday: int | None = None) -> float:
        """Contacts of a day, or of the week, in and out of hours."""
        part = slice(None) if weekday is None else self.day(weekday)
        return float(self.volume[part].sum())

    def least_people(self) -> int:
        """Fewest people at a time while anybody is there; 0 where nobody ever is."""
        there = self.agents[self.agents > 0]
        return int(there.min()) if there.size else 0

    def same_people(self) -> int | None:
        """The number of people when it is the same in every staffed slot, else None."""
        counts = {int(self.agents[s]) for s in range(7 * self.slots_a_day) if self.staffed(s)}
        return counts.pop() if len(counts) == 1 else None


def week_shape(requirement: Requirement, channel: str | None = None) -> WeekShape:
    """The week of one channel, or of all of them together."""
    own = requirement.channel(channel) if channel is not None else None
    if own is not None and len(requirement.channels) == 1:
        # The only channel has the people that were proved, not those sought for it at first.
        return replace(week_shape(requirement), channel=own)
    if own is not None:
        return WeekShape(
            requirement.interval_min,
            own.agents,
            own.agents_real,
            own.load,
            own.volume,
            requirement.open_slots,
            None,
            own,
        )
    volume = sum((c.volume for c in requirement.channels), 0 * requirement.load)
    return WeekShape(
        requirement.interval_min,
        requirement.agents,
        requirement.agents_real,
        requirement.load,
        volume,
        requirement.open_slots,
        requirement.headcount,
        None,
    )


DayGroup = tuple[list[int], tuple[int, int]]


def day_groups(shape: WeekShape) -> list[DayGroup]:
    """Weekdays in a row that need about the same range of people, at most three groups.

    Ranges that differ by one person at either end are close enough to be said together; if more
    than three groups remain, more distant neighbours are joined.
    """
    groups = [([day], people) for day in shape.days if (people := shape.people(day)) is not None]
    spread = 1 if len({people for _, people in groups}) > 2 else 0
    groups = _merged(groups, spread)
    while len(groups) > 3:
        spread += 1
        groups = _merged(groups, spread)
    return groups


def _merged(groups: list[DayGroup], spread: int) -> list[DayGroup]:
    result: list[DayGroup] = []
    for days, people in groups:
        if result and _close(result[-1][1], people, spread):
            before, (low, high) = result[-1]
            result[-1] = (before + days, (min(low, people[0]), max(high, people[1])))
        else:
            result.append((days, people))
    return result


def _close(one: tuple[int, int], other: tuple[int, int], spread: int) -> bool:
    return abs(one[0] - other[0]) <= spread and abs(one[1] - other[1]) <= spread


def tick_step(most: float, ticks: int = 5) -> int:
    """A whole step of 1, 2 or 5 times a power of ten that gives at most `ticks` steps."""
    least = max(most / ticks, 1e-9)
    power = 10 ** max(0, math.floor(math.log10(least)))
    return next(int(step * power) for step in (1, 2, 5, 10) if step * power >= least)
