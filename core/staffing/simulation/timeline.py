"""The time a simulation runs over: slots, days and opening hours on one axis of seconds.

A planning week repeats; a projection runs once over real dates, in which a week of a clock change
has 167 or 169 hours and holidays are closed.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import lru_cache

import numpy as np
from numpy.typing import ArrayLike, NDArray

from core.calendar import BusinessClock, local_midnight, local_parts
from core.model.calendar import ALWAYS_OPEN, MINUTES_A_DAY, BusinessCalendar, OpeningHours
from core.problems import Problem
from core.staffing.business_week import business_week

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]

DAYS_A_WEEK = 7


@dataclass(frozen=True, eq=False)
class Opening:
    """When a channel is open: windows in seconds from the start of the timeline, in order."""

    start_s: Floats = field(repr=False)
    end_s: Floats = field(repr=False)

    def __post_init__(self) -> None:
        ordered = np.column_stack([self.start_s, self.end_s]).ravel()
        if self.start_s.shape != self.end_s.shape or (np.diff(ordered) < 0).any():
            raise Problem("simulation_opening_unordered")


ALWAYS = Opening(np.array([0.0]), np.array([np.inf]))
"""Open without end."""


@dataclass(frozen=True, eq=False)
class Timeline:
    """Slots of one run through the axis; a cyclic timeline begins again at its end."""

    edges_s: Floats = field(repr=False)
    """Where each slot begins, and the end. Shape (slots + 1,), first 0."""
    day: Integers = field(repr=False)
    """Day of each slot, 0 first. Shape (slots,)."""
    slot_of_week: Integers = field(repr=False)
    """Slot of the local week, Monday 00:00 first. Shape (slots,)."""
    interval_min: int
    cyclic: bool = True
    first_day: date | None = None
    zone: str = "UTC"

    @property
    def slots(self) -> int:
        """Slots in one run."""
        return self.day.size

    @property
    def length_s(self) -> float:
        """Seconds in one run."""
        return float(self.edges_s[-1])

    def by_slot_of_week(self, values: ArrayLike) -> Floats:
        """Values by slot of the local week laid out over this timeline's slots."""
        return np.asarray(values, dtype=np.float64)[self.slot_of_week]

    def opening(self, calendar: BusinessCalendar) -> Opening:
        """When a calendar is open on this timeline; holidays count only with real dates."""
        if self.first_day is None:
            return _weekly_opening(calendar.hours, self.length_s)
        last = self.first_day + timedelta(days=int(self.day[-1]))
        clock = BusinessClock(calendar, self.first_day, last)
        start = local_midnight(self.first_day, calendar.zone)
        origin = local_midnight(self.first_day, self.zone)
        shift = float((start - origin) / np.timedelta64(1, "us")) / 1e6
        opens, closes = clock.windows_s()
        return Opening(np.maximum(opens + shift, 0.0), np.maximum(closes + shift, 0.0))


def week_timeline(interval_min: int) -> Timeline:
    """A planning week without holidays or clock changes, Monday 00:00 first, that repeats."""
    slots = DAYS_A_WEEK * MINUTES_A_DAY // _divisor(interval_min)
    slot = np.arange(slots)
    return Timeline(
        np.arange(slots + 1, dtype=np.float64) * (60.0 * interval_min),
        slot * DAYS_A_WEEK // slots, slot, interval_min,
    )  # fmt: skip


def dated_timeline(
    first_day: date, days: int, zone: str, interval_min: int, *, cyclic: bool = False
) -> Timeline:
    """Real local days: 23 or 25 hours where the clock changes. Runs once unless `cyclic`."""
    _divisor(interval_min)
    if days < 1:
        raise Problem("simulation_too_short", days=days)
    origin = local_midnight(first_day, zone)
    starts: list[Floats] = []
    counts: list[int] = []
    for number in range(days):
        begin = local_midnight(first_day + timedelta(days=number), zone)
        end = local_midnight(first_day + timedelta(days=number + 1), zone)
        own = np.arange(_seconds(begin - origin), _seconds(end - origin), 60.0 * interval_min)
        starts.append(own)
        counts.append(own.size)
    edges = np.concatenate(
        [*starts, [_seconds(local_midnight(first_day + timedelta(days=days), zone) - origin)]]
    )
    moments = origin + (edges[:-1] * 1e6).astype("m8[us]")
    slot = local_parts(moments, zone).slot(interval_min)
    return Timeline(
        edges, np.repeat(np.arange(days), counts), slot, interval_min, cyclic, first_day, zone
    )


def _seconds(span: np.timedelta64) -> float:
    return float(span / np.timedelta64(1, "us")) / 1e6


def _divisor(interval_min: int) -> int:
    if interval_min < 1 or MINUTES_A_DAY % interval_min:
        raise Problem("interval_not_in_a_day", minutes=interval_min)
    return interval_min


def _weekly_opening(hours: OpeningHours, length_s: float) -> Opening:
    if hours == ALWAYS_OPEN:
        return Opening(np.array([0.0]), np.array([length_s]))
    week = business_week(hours, MINUTES_A_DAY)
    ends = week.wall_s + week.length_s
    begins = (
        np.concatenate([[True], week.wall_s[1:] > ends[:-1]]) if ends.size else np.empty(0, bool)
    )
    finishes = np.concatenate([begins[1:], [True]]) if ends.size else begins
    return Opening(week.wall_s[begins], ends[finishes])


def elapsed(opening: Opening, length_s: float, moments: Floats) -> Floats:
    """Open seconds from the start of the timeline to each moment; NaN stays NaN."""
    edges, run = _course(opening, length_s)
    if edges.size == 0:
        return np.where(np.isnan(moments), np.nan, 0.0)
    cycle, inside = np.divmod(moments, length_s)
    return cycle * run[-1] + np.interp(inside, edges, run)


@lru_cache(maxsize=64)
def _course(opening: Opening, length_s: float) -> tuple[Floats, Floats]:
    """Moments at which doors open and close, and open seconds passed until each."""
    starts = np.clip(opening.start_s, 0.0, length_s)
    ends = np.clip(opening.end_s, 0.0, length_s)
    edges = np.column_stack([starts, ends]).ravel()
    return edges, np.cumsum(np.column_stack([np.zeros(starts.size), ends - starts]).ravel())
