"""The weeks from a moment on as they will come: real dates, holidays, clock changes, open work."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime

import numpy as np
from numpy.typing import NDArray

from core.calendar import BusinessClock, local_midnight, local_parts
from core.model.calendar import MINUTES_A_DAY, BusinessCalendar, OpeningHours
from core.staffing.open_work import OpenWork
from core.staffing.simulation.timeline import Opening, Timeline, dated_timeline
from core.staffing.simulation.values import ChannelModel, OpenItems, SimulationModel

Floats = NDArray[np.float64]

_HALF_A_SECOND = np.timedelta64(500_000, "us")
_LEAST_AGE_S = 1e-6
"""Whatever is open is older than whoever comes next, be it created at this very moment."""


@dataclass(frozen=True, eq=False)
class Ahead:
    """So many days from a moment on, which stands in the middle of a day and of a slot."""

    at: np.datetime64
    """UTC."""
    whole: Timeline = field(repr=False)
    """The same days from the midnight before on."""
    timeline: Timeline
    calendar: BusinessCalendar
    part: Floats = field(repr=False)
    """Length of each slot against a whole one: the first is begun already. Shape (slots,)."""

    def moment(self, seconds: float) -> datetime | None:
        """The local moment so many seconds from now, to the second; None for never."""
        if not np.isfinite(seconds):
            return None
        utc = (self.at + np.array([round(seconds * 1e6)], "m8[us]") + _HALF_A_SECOND).astype(
            "M8[s]"
        )
        local = local_parts(utc, self.calendar.zone)
        second = int(utc.view(np.int64)[0] % 60)
        day: date = local.day[0].astype(object)
        hour, minute = divmod(int(local.minute[0]), 60)
        return datetime(day.year, day.month, day.day, hour, minute, second)

    def opening_for(self, channel: str) -> Opening:
        """When the doors of a channel are open from now on."""
        return self.opening_of(self.calendar.of(channel).hours)

    def opening_of(self, hours: OpeningHours) -> Opening:
        """When other hours, closed on the same holidays, are open from now on."""
        doors = self.whole.opening(replace(self.calendar, hours=hours))
        gone = self.whole.length_s - self.timeline.length_s
        closes = doors.end_s - gone
        coming = closes > 0
        return Opening(np.maximum(doors.start_s - gone, 0.0)[coming], closes[coming])

    def seconds_until(self, day: date) -> float:
        """Seconds from now until a local day begins."""
        midnight = local_midnight(day, self.calendar.zone)
        return float((midnight - self.at) / np.timedelta64(1, "us")) / 1e6

    def days(self) -> list[date]:
        """The local days, the present one first."""
        first: date = local_parts(np.array([self.at]), self.calendar.zone).day[0].astype(object)
        count = int(self.timeline.day[-1]) + 1
        return (np.datetime64(first) + np.arange(count)).astype(object).tolist()


def ahead_of(at: np.datetime64, days: int, calendar: BusinessCalendar, interval_min: int) -> Ahead:
    """The days that begin with the present one, from the present moment on."""
    first: date = local_parts(np.array([at]), calendar.zone).day[0].astype(object)
    whole = dated_timeline(first, days, calendar.zone, interval_min)
    gone = float((at - local_midnight(first, calendar.zone)) / np.timedelta64(1, "us")) / 1e6
    left = whole.edges_s[1:] > gone
    edges = np.maximum(np.append(whole.edges_s[:-1][left], whole.length_s) - gone, 0.0)
    timeline = Timeline(
        edges, whole.day[left], whole.slot_of_week[left], interval_min, False, None, calendar.zone
    )
    return Ahead(at, whole, timeline, calendar, np.diff(edges) / (60.0 * interval_min))


def laid_out(
    model: SimulationModel,
    staff: Mapping[str, Floats],
    there: NDArray[np.bool_],
    ahead: Ahead,
    work: Sequence[OpenWork],
) -> SimulationModel:
    """A planning week laid out over the days ahead, starting from open work.

    People are there in the minutes of the planning week in which they are (`there`), but on no
    holiday. Contacts come on holidays as on other days, which is what customers do who write.
    """
    slots = ahead.timeline
    channels: list[ChannelModel] = []
    for channel in model.channels:
        assert channel.volume is not None
        volume = slots.by_slot_of_week(channel.volume) * ahead.part
        channels.append(replace(channel, volume=volume, opening=ahead.opening_for(channel.name)))
    present = ahead.opening_of(hours_of(there))
    pools = tuple(
        replace(pool, staff=slots.by_slot_of_week(staff[pool.name]), opening=present)
        for pool in model.pools
    )
    items = tuple(
        OpenItems(
            own.channel,
            np.maximum(own.ages_s(ahead.at), _LEAST_AGE_S),
            own.touches_done,
            own.awaited,
        )
        for own in work
        if own.n
    )
    return replace(model, timeline=slots, channels=tuple(channels), pools=pools, open_items=items)


def hours_of(minutes: NDArray[np.bool_]) -> OpeningHours:
    """Minutes of the week (shape (10080,)) as hours of each day."""
    days: list[tuple[tuple[int, int], ...]] = []
    for day in minutes.reshape(7, MINUTES_A_DAY):
        turns = np.diff(day.astype(np.int8), prepend=0, append=0)
        begins, ends = (np.flatnonzero(turns == way).tolist() for way in (1, -1))
        days.append(tuple(zip(begins, ends, strict=True)))
    return OpeningHours(tuple(days))


def business_ages_s(work: OpenWork, at: np.datetime64, calendar: BusinessCalendar) -> Floats:
    """Open seconds since each contact was created, by the calendar. Shape (contacts,)."""
    if not work.n:
        return np.zeros(0)
    days = local_parts(np.array([work.created_at[0], at]), calendar.zone).day.astype(object)
    clock = BusinessClock(calendar, days[0], days[1])
    return clock.seconds_between(work.created_at, np.full(work.n, at))
