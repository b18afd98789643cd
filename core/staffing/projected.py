"""What a projection from today's open work says."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

import numpy as np

from core.problems import Note
from core.staffing.open_work import OpenWork
from core.staffing.simulation.estimates import Estimate
from core.staffing.simulation.run import Overload


@dataclass(frozen=True, slots=True)
class Late:
    """What becomes of one promise to the contacts of one channel that are open today."""

    channel: str
    promise: str
    """frt or resolution."""
    within_s: float
    clock: str
    open: int
    """Contacts to which it is still owed."""
    late_already: int
    """Of them, those whose time has run out by now."""
    will_be_late: Estimate
    """Of the rest, how many more will be late."""


@dataclass(frozen=True, slots=True)
class NewContacts:
    """How a promise is kept to those who come from now on, week by week."""

    channel: str
    promise: str
    target: float
    at_most: bool
    weeks: Estimate
    """Shape (weeks,), the first from now on."""


@dataclass(frozen=True, slots=True)
class Cleared:
    """When the backlog is gone."""

    half: datetime | None
    """Local moment by which it is in half of the simulated courses; None: not in the time seen."""
    sure: datetime | None
    """By which it is in nine of ten."""
    days: Estimate
    """Mean days from now; NaN unless it is cleared in every course."""
    share: float
    """Courses in which it is cleared within the time seen."""


@dataclass(frozen=True, slots=True)
class MorePeople:
    """People to add in every open hour from now on so that the backlog is gone by a day."""

    by: date
    """The evening of this day."""
    people: int | None
    """None where even very many do not."""
    team: str
    share: float
    """Courses in which that succeeds."""
    hours: float
    """Agent-hours on duty that the people added take until then."""


@dataclass(frozen=True, eq=False)
class Projection:
    """The course of the next weeks from today's open work on."""

    at: datetime
    """Local moment from which it starts: the end of the data."""
    until: datetime
    began: np.datetime64
    """`at` in UTC."""
    work: tuple[OpenWork, ...]
    cleared: Cleared
    late: tuple[Late, ...]
    new: tuple[NewContacts, ...]
    backlog: tuple[tuple[str, Estimate, Estimate], ...] = field(repr=False)
    """Channel, contacts that wait for an agent at the end of each day, and the same had nothing
    been open today. Shape (days,)."""
    days: tuple[date, ...]
    more: tuple[MorePeople, ...]
    occupancy: Estimate
    grows: Overload | None
    """Where the people cannot do what comes in week by week, by how much."""
    replications: int
    seed: int
    notes: tuple[Note, ...]

    @property
    def waiting(self) -> int:
        """Contacts open today that wait for an agent."""
        return int(sum((~own.awaited).sum() for own in self.work))
