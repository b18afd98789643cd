"""Time that passes only while the channel of a contact is open."""

from __future__ import annotations

from datetime import date

import numpy as np

from core.calendar import BusinessClock
from core.metrics.dimension import Dimension
from core.model.calendar import BusinessCalendar, OpeningHours

Rows = np.ndarray | slice
_EVERY_ROW = slice(None)


class BusinessTime:
    """The business clock of each contact: that of its channel, where channels keep own hours."""

    def __init__(
        self, calendar: BusinessCalendar, first: date, last: date, channel: Dimension | None
    ) -> None:
        self._common = BusinessClock(calendar, first, last)
        self._codes = None if channel is None or not calendar.channels else channel.codes
        self.clocks: list[BusinessClock] = []
        """The clock of each channel; empty where all run on one."""
        labels = () if channel is None or self._codes is None else channel.labels
        made: dict[OpeningHours, BusinessClock] = {calendar.hours: self._common}
        for label in labels:
            own = calendar.of(label)
            if own.hours not in made:
                made[own.hours] = BusinessClock(own, first, last)
            self.clocks.append(made[own.hours])

    def seconds_between(
        self, starts: np.ndarray, ends: np.ndarray, rows: Rows = _EVERY_ROW
    ) -> np.ndarray:
        """Open seconds between pairs of UTC moments; NaN where one is missing or ends precede.

        The pairs are those of `rows` among the contacts, all of them if none are named.
        """
        if self._codes is None:
            return self._common.seconds_between(starts, ends)
        seconds = np.full(len(starts), np.nan)
        for clock, here in self._apart(rows):
            seconds[here] = clock.seconds_between(starts[here], ends[here])
        return seconds

    def is_open(self, moments: np.ndarray, rows: Rows = _EVERY_ROW) -> np.ndarray:
        """Whether the doors are open at each UTC moment; False for a missing moment."""
        if self._codes is None:
            return self._common.is_open(moments)
        opened = np.zeros(len(moments), np.bool_)
        for clock, here in self._apart(rows):
            opened[here] = clock.is_open(moments[here])
        return opened

    def _apart(self, rows: Rows) -> list[tuple[BusinessClock, np.ndarray]]:
        """Each clock with the places of the rows that run on it."""
        assert self._codes is not None
        codes = self._codes[rows]
        apart: dict[int, tuple[BusinessClock, list[int]]] = {}
        for code, clock in enumerate(self.clocks):
            apart.setdefault(id(clock), (clock, []))[1].append(code)
        return [
            (clock, np.flatnonzero(np.isin(codes, of_clock))) for clock, of_clock in apart.values()
        ]
