"""A usual week typed by hand, where no export is at hand."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from core.model.calendar import OpeningHours

WEEK_MIN = 7 * 24 * 60
MOST_CONTACTS = 1e7
"""More contacts in one slot or week are a slip of the pen."""


@dataclass(frozen=True, slots=True)
class TypedChannel:
    """One channel of a usual week."""

    channel: str
    handle_s: float | None = None
    """Mean work on one contact; None: the usual one of its channel is taken, and said."""
    a_week: float | None = None
    """Contacts of the week. Without `contacts` they come evenly over the opening hours; with them
    those are the shape of the week, whatever they add up to."""
    contacts: tuple[float, ...] = ()
    """Contacts by slot of the week, Monday 00:00 first; empty: evenly over the opening hours."""
    days: tuple[float, ...] = ()
    """Contacts of each weekday, Monday first, evenly over its opening hours; empty: not by day."""


@dataclass(frozen=True, slots=True)
class TypedVolumes:
    """Contacts of a usual week, channel by channel, with the hours in which somebody is there."""

    hours: OpeningHours
    channels: tuple[TypedChannel, ...]
    monday: date
    """First day of the week that stands for every other."""
    interval_min: int = 60
