"""The planning week on two clocks: wall seconds from Monday 00:00 and open seconds."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.model.calendar import MINUTES_A_DAY, BusinessCalendar, OpeningHours

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]

WEEK_MIN = 7 * MINUTES_A_DAY
WEEK_S = 60.0 * WEEK_MIN


@dataclass(frozen=True, slots=True)
class BusinessWeek:
    """A week without holidays or clock changes, cut where a slot begins or opening changes.

    Piece i runs `length_s[i]` open seconds from wall second `wall_s[i]` inside slot `slot[i]`.
    """

    interval_min: int
    open_minutes: NDArray[np.bool_]
    """Shape (10080,)."""
    slot: Integers
    wall_s: Floats
    length_s: Floats

    @property
    def open_s(self) -> float:
        """Open seconds in the week."""
        return float(self.length_s.sum())

    @property
    def edges(self) -> Floats:
        """Open second at which each piece begins, and the week's end. Shape (pieces + 1,)."""
        return np.concatenate([[0.0], np.cumsum(self.length_s)])

    @property
    def open_share(self) -> Floats:
        """Share of each slot that is open, 0–1."""
        return self.open_minutes.reshape(-1, self.interval_min).mean(axis=1)

    def to_open(self, wall_s: Floats) -> Floats:
        """Open seconds elapsed at each wall moment; closed time stands still."""
        passed = np.concatenate([[0.0], np.cumsum(self.open_minutes) * 60.0])
        week, inside = np.divmod(wall_s, WEEK_S)
        minute = np.minimum((inside // 60).astype(np.int64), WEEK_MIN - 1)
        part = np.where(self.open_minutes[minute], inside - 60.0 * minute, 0.0)
        return week * self.open_s + passed[minute] + part

    def to_wall(self, open_s: Floats) -> Floats:
        """Wall moment at which so many open seconds have elapsed; the opening, at a closed gap."""
        edges = self.edges
        week, inside = np.divmod(open_s, self.open_s)
        piece = np.clip(np.searchsorted(edges, inside, side="right") - 1, 0, len(self.slot) - 1)
        return week * WEEK_S + self.wall_s[piece] + inside - edges[piece]


def business_week(hours: OpeningHours, interval_min: int) -> BusinessWeek:
    """The planning week of these opening hours in slots of so many minutes (a divisor of 1440)."""
    if MINUTES_A_DAY % interval_min:
        raise ValueError("slots must divide the day")
    minutes = np.zeros(WEEK_MIN, dtype=np.bool_)
    for day, windows in enumerate(hours.days):
        for start, end in windows:
            minutes[(day * MINUTES_A_DAY + np.arange(start, end)) % WEEK_MIN] = True
    opened = np.flatnonzero(minutes)
    slot = opened // interval_min
    first = np.ones(opened.size, dtype=np.bool_)
    first[1:] = (np.diff(opened) > 1) | (np.diff(slot) > 0)
    begin = np.flatnonzero(first)
    length = (np.diff(np.append(begin, opened.size)) * 60).astype(np.float64)
    wall = (opened[begin] * 60).astype(np.float64)
    return BusinessWeek(interval_min, minutes, slot[begin], wall, length)


def people_week(
    calendar: BusinessCalendar, channels: Iterable[str], interval_min: int
) -> BusinessWeek:
    """The planning week of people who work these channels: open while any of them is."""
    return business_week(calendar.together(channels).hours, interval_min)
