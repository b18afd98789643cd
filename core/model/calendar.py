"""Opening hours and the calendar a promise runs on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

MINUTES_A_DAY = 1440
Window = tuple[int, int]
"""Start and end in minutes after local midnight; an end above 1440 reaches into the next day."""


@dataclass(frozen=True, slots=True)
class OpeningHours:
    """Open windows for each weekday, Monday first."""

    days: tuple[tuple[Window, ...], ...]

    def __post_init__(self) -> None:
        if len(self.days) != 7:
            raise ValueError("opening hours need seven days")

    @property
    def open_hours_a_week(self) -> float:
        """Hours open in a week without holidays or clock changes."""
        return sum(end - start for day in self.days for start, end in day) / 60


ALWAYS_OPEN = OpeningHours(tuple(((0, MINUTES_A_DAY),) for _ in range(7)))


@dataclass(frozen=True, slots=True)
class BusinessCalendar:
    """Opening hours in a zone, with the days that are closed."""

    hours: OpeningHours
    zone: str = "UTC"
    country: str | None = None
    """ISO country code whose public holidays are closed, or None."""
    closed_days: frozenset[date] = frozenset()
    channels: tuple[tuple[str, OpeningHours], ...] = ()
    """Channels that keep other hours than the rest, each with its own."""

    def of(self, channel: str) -> BusinessCalendar:
        """The calendar of one channel: its own hours where it has any, the same closed days."""
        if not self.channels:
            return self
        return replace(self, hours=dict(self.channels).get(channel, self.hours), channels=())

    def together(self, channels: Iterable[str]) -> BusinessCalendar:
        """The calendar of people who work several channels: open while any of them is."""
        if not self.channels:
            return self
        own = [self.of(channel).hours for channel in channels]
        return replace(self, hours=either(own) if own else self.hours, channels=())


def either(several: Iterable[OpeningHours]) -> OpeningHours:
    """Opening hours that are open whenever any of several is."""
    found = tuple(several)
    days = (tuple(w for hours in found for w in hours.days[day]) for day in range(7))
    return OpeningHours(tuple(_merged(windows) for windows in days))


def _merged(windows: tuple[Window, ...]) -> tuple[Window, ...]:
    """The same minutes in as few windows as hold them, in order."""
    merged: list[Window] = []
    for start, end in sorted(windows):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)
