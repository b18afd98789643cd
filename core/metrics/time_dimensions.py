"""Hour, weekday, day, week, month, quarter and year of a contact, as codes into their keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

import numpy as np

from core.model.scenario import TIME_DIMENSIONS

if TYPE_CHECKING:
    from core.metrics.facts import Facts

WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
HOURS = tuple(f"{hour:02}" for hour in range(24))
MONTH_DAYS = tuple(f"{day:02}" for day in range(1, 32))
CYCLES: dict[str, tuple[str, ...]] = {
    "hour": HOURS, "weekday": WEEKDAYS, "monthday": MONTH_DAYS,
}  # fmt: skip
"""Dimensions that come round again, with their keys in order."""
ALIASES = {"day": "date"}
"""Other names that people use for a dimension of time."""
_MONDAY = 4
"""Days from 1970-01-01 to the first Monday."""


@dataclass(frozen=True, slots=True)
class Run:
    """A dimension whose keys follow one another through the calendar."""

    code_of: Callable[[np.ndarray], np.ndarray]
    """Code of each day since 1970-01-01."""
    first_day: Callable[[int], date]
    """First day of a code."""
    key_of: Callable[[date], str]
    """Key of the code that begins on a day."""

    def key(self, code: int) -> str:
        """The key of a code."""
        return self.key_of(self.first_day(code))


def _month_of(days: np.ndarray) -> np.ndarray:
    return days.astype("M8[D]").astype("M8[M]").astype(np.int64)


def _month_begin(months: int) -> date:
    return date(1970 + months // 12, months % 12 + 1, 1)


def _day(days: int) -> date:
    return date.fromordinal(days + date(1970, 1, 1).toordinal())


RUNS: dict[str, Run] = {
    "date": Run(lambda days: days.astype(np.int64), _day, date.isoformat),
    "week": Run(
        lambda days: (days.astype(np.int64) - _MONDAY) // 7,
        lambda week: _day(week * 7 + _MONDAY),
        date.isoformat,
    ),
    "month": Run(_month_of, _month_begin, lambda day: f"{day:%Y-%m}"),
    "quarter": Run(
        lambda days: _month_of(days) // 3,
        lambda quarter: _month_begin(quarter * 3),
        lambda day: f"{day.year}-Q{(day.month + 2) // 3}",
    ),
    "year": Run(
        lambda days: _month_of(days) // 12,
        lambda year: date(1970 + year, 1, 1),
        lambda day: f"{day.year}",
    ),
}
"""Weeks begin on Monday and are named by it."""
assert {*CYCLES, *RUNS} == set(TIME_DIMENSIONS)

_MOMENTS = {"created": "created_at", "resolved": "done_moment", "surveyed": "survey_moment"}


def cycle_codes(facts: Facts, name: str, anchor: str) -> np.ndarray:
    """Place of each contact in a cycle by the date of an anchor; -1 where it is not known."""
    if name == "hour":
        if anchor == "created":
            return facts.known("hour")
        hours = facts.local(_MOMENTS[anchor]).hour
        return hours if facts.hours_known else np.full(facts.rows, -1, np.int8)
    if name == "weekday":
        return facts.local(_MOMENTS[anchor]).weekday
    days = facts.local(_MOMENTS[anchor]).day
    place = (days - days.astype("M8[M]").astype("M8[D]")).astype(np.int64)
    return np.where(np.isnat(days), -1, place)
