"""Opening hours and the calendar a promise runs on."""

from __future__ import annotations

from dataclasses import dataclass
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
