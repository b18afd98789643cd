"""A week with its people: how busy they are, who waits, how soon contacts are served."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from core.problems import Note

if TYPE_CHECKING:
    import numpy as np


@dataclass(frozen=True, slots=True)
class TimeCurve:
    """The share of contacts served within each of several times, on the clock of the promise."""

    promise: str
    """service_level (speed of answer), frt or resolution."""
    clock: str
    """calendar or business."""
    times_s: np.ndarray = field(repr=False)
    """Ascending from 0; a promised time is one of them. Shape (times,)."""
    share: np.ndarray = field(repr=False)
    half_width: np.ndarray = field(repr=False)
    """95 % half-width of each share. Shape (times,)."""
    n: int
    """Simulated contacts behind it."""
    within_s: float | None = None
    """The promised time; None where this time is not promised."""
    target: float | None = None
    """The promised share."""


@dataclass(frozen=True, slots=True)
class ChannelCourse:
    """One channel through the week; arrays by slot, Monday 00:00 local first."""

    channel: str
    queue: np.ndarray = field(repr=False)
    """Contacts that wait for an agent at the end of each slot, mean over the weeks."""
    queue_half_width: np.ndarray = field(repr=False)
    curves: tuple[TimeCurve, ...]
    open: np.ndarray = field(repr=False)
    """Contacts not yet over at the end of each slot, those with agents or customers included."""
    open_half_width: np.ndarray = field(repr=False)

    def curve(self, promise: str) -> TimeCurve | None:
        """The curve of one promise, or None."""
        return next((c for c in self.curves if c.promise == promise), None)


@dataclass(frozen=True, slots=True)
class WeekCourse:
    """What simulated weeks of one staffing look like, every figure with its 95 % half-width."""

    interval_min: int
    occupancy: np.ndarray = field(repr=False)
    """Busy share of the people on duty by slot, NaN where nobody is. Shape (slots,)."""
    occupancy_half_width: np.ndarray = field(repr=False)
    channels: tuple[ChannelCourse, ...]
    replications: int
    """Independent runs behind each figure."""
    weeks: int
    """Weeks measured in each run."""

    def channel(self, name: str) -> ChannelCourse | None:
        """One channel's course, or None."""
        return next((c for c in self.channels if c.channel == name), None)


@dataclass(frozen=True, slots=True)
class OnDuty:
    """People seen at work, by slot of the week; who did nothing that a file holds is not seen."""

    interval_min: int
    people: np.ndarray | None = field(repr=False)
    """Mean over the weeks, Monday 00:00 local first; None where the data cannot say."""
    weeks: float
    """Weeks of data looked at."""
    note: Note
    """How it was seen, or why it cannot be."""


@dataclass(frozen=True, slots=True)
class RequirementBand:
    """People around the requirement: enough on quiet days, and on busy ones."""

    low: np.ndarray | None = field(repr=False)
    """People by slot enough on the quietest days; None where the data cannot tell days apart."""
    high: np.ndarray | None = field(repr=False)
    """People by slot enough on all but the busiest days."""
    share_of_days: float
    """Share of days between both: 0.8 is all but the quietest and the busiest tenth."""
    note: Note
    """What it rests on, or why there is none."""
