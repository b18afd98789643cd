"""Predicted and real days side by side."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

import numpy as np
from numpy.typing import NDArray

from core.calendar import BusinessClock
from core.model.scenario import Promise, ServiceType
from core.staffing.backtest_model import PastChannel
from core.staffing.observed import passed
from core.staffing.simulation.replication import Record
from core.staffing.simulation.timeline import Timeline

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]

_Z_90 = 1.644854


@dataclass(frozen=True, slots=True)
class Day:
    """One day of one channel."""

    day: date
    n: int
    predicted: float
    """Share in time, mean of the replications."""
    low: float
    high: float
    """90 % of the replications lie between."""
    observed: float
    predicted_backlog: float
    """Contacts without a reply at midnight."""
    observed_backlog: float


@dataclass(frozen=True)
class Days:
    """The days of one channel; arrays of shape (days,)."""

    days: tuple[date, ...]
    n: Floats = field(repr=False)
    predicted_met: Floats = field(repr=False)
    """Contacts in time, mean of the replications."""
    spread_met: Floats = field(repr=False)
    """Standard deviation of the replications."""
    observed_met: Floats = field(repr=False)
    predicted_backlog: Floats = field(repr=False)
    observed_backlog: Floats = field(repr=False)
    predicted_took_s: Floats = field(repr=False)
    """Times of single contacts, whatever the day."""
    observed_took_s: Floats = field(repr=False)

    def values(self) -> tuple[Day, ...]:
        """The days with contacts, one by one."""
        low, high = self._band()
        share = self.predicted_met / np.maximum(self.n, 1)
        real = self.observed_met / np.maximum(self.n, 1)
        return tuple(
            Day(
                day, int(self.n[i]), float(share[i]), float(low[i]), float(high[i]),
                float(real[i]), float(self.predicted_backlog[i]), float(self.observed_backlog[i]),
            )
            for i, day in enumerate(self.days)
            if self.n[i] > 0
        )  # fmt: skip

    def inside_band(self) -> float:
        """Share of days with contacts whose real share is inside the band."""
        low, high = self._band()
        seen = self.n > 0
        real = self.observed_met[seen] / self.n[seen]
        inside = (real >= low[seen] - 1e-9) & (real <= high[seen] + 1e-9)
        return float(inside.mean()) if seen.any() else math.nan

    def quantiles(self) -> tuple[float | None, float | None, float | None, float | None]:
        """Predicted median and 90th per cent, then the real ones; None beyond what was seen."""
        made, real = self.predicted_took_s, self.observed_took_s
        return (
            _quantile(made, 0.5),
            _quantile(made, 0.9),
            _quantile(real, 0.5),
            _quantile(real, 0.9),
        )

    def _band(self) -> tuple[Floats, Floats]:
        # The real day is one draw more, hence wider than the mean of the replications.
        n = np.maximum(self.n, 1)
        half = _Z_90 * self.spread_met / n
        share = self.predicted_met / n
        return np.maximum(share - half, 0.0), np.minimum(share + half, 1.0)


def days_of(
    past: PastChannel,
    promise: Promise,
    clock: BusinessClock,
    timeline: Timeline,
    origin: np.datetime64,
    count: int,
    records: Sequence[tuple[Record, Flags]],
) -> Days:
    """The first `count` days of a timeline: the same contacts predicted and as they were."""
    assert timeline.first_day is not None
    borders = np.append(
        timeline.edges_s[np.searchsorted(timeline.day, np.arange(count))],
        timeline.edges_s[min(np.searchsorted(timeline.day, count), timeline.slots)],
    )
    seen = past.seen
    second = (seen.created - origin) / np.timedelta64(1, "us") / 1e6
    told = seen.known & _reachable(past, clock, seen.created)
    told &= (second >= 0) & (second < borders[-1])
    real_end = (seen.replied - origin) / np.timedelta64(1, "us") / 1e6
    n, met = _by_day(borders, second[told], seen.in_time[told])
    shares, backlogs, took = [], [], []
    for record, own in records:
        arrival, end = record.times["arrival"][own], _left(past, record, own)
        wall = origin + (arrival * 1e6).astype("m8[us]")
        counted = (arrival >= 0) & (arrival < borders[-1]) & _reachable(past, clock, wall)
        counted &= _same(arrival, second[told])
        passed_s = _took(past, promise, clock, wall, origin, record, own)
        in_time = passed_s <= promise.within_s
        shares.append(_by_day(borders, arrival[counted], in_time[counted])[1])
        backlogs.append(_waiting(borders, arrival, end))
        took.append(passed_s[counted])
    made = np.array(shares)
    first = timeline.first_day
    return Days(
        tuple(first + timedelta(days=i) for i in range(count)),
        n, made.mean(axis=0), made.std(axis=0, ddof=1) if len(made) > 1 else np.zeros(count),
        met, np.mean(backlogs, axis=0), _waiting(borders, second, real_end),
        np.concatenate(took), seen.took_s[told],
    )  # fmt: skip


def together(parts: Sequence[Days]) -> Days:
    """Weeks one after another."""
    arrays = [name for name in Days.__dataclass_fields__ if name != "days"]
    joined = {name: np.concatenate([getattr(part, name) for part in parts]) for name in arrays}
    return Days(tuple(day for part in parts for day in part.days), **joined)


def _reachable(past: PastChannel, clock: BusinessClock, moment: NDArray[np.datetime64]) -> Flags:
    """Live contacts outside opening hours are nobody's to answer."""
    if past.kind is ServiceType.DEFERRED:
        return np.ones(moment.shape, dtype=np.bool_)
    return np.asarray(clock.is_open(moment), dtype=np.bool_)


def _same(arrival: Floats, told: Floats) -> Flags:
    """Replayed contacts that the comparison counts, found by their moment."""
    known = np.sort(told)
    place = np.minimum(np.searchsorted(known, arrival - 1e-4), max(known.size - 1, 0))
    return np.abs(known[place] - arrival) < 1e-3 if known.size else np.zeros(arrival.shape, bool)


def _left(past: PastChannel, record: Record, own: Flags) -> Floats:
    """When each contact left the queue: replied to, taken or gone."""
    if past.kind is ServiceType.DEFERRED:
        return record.times["first_end"][own]
    return record.times["arrival"][own] + record.times["waited"][own]


def _took(
    past: PastChannel,
    promise: Promise,
    clock: BusinessClock,
    wall: NDArray[np.datetime64],
    origin: np.datetime64,
    record: Record,
    own: Flags,
) -> Floats:
    """Seconds to the first reply or of waiting; inf where it never came, NaN who gave up."""
    if past.kind is not ServiceType.DEFERRED:
        start = record.times["first_start"][own]
        return np.where(np.isnan(start), np.nan, start - record.times["arrival"][own])
    end = record.times["first_end"][own]
    done = np.isfinite(end)
    replied = origin + (np.where(done, end, 0.0) * 1e6).astype("m8[us]")
    return np.where(done, passed(wall, np.maximum(replied, wall), promise, clock), np.inf)


def _by_day(borders: Floats, second: Floats, met: Flags) -> tuple[Floats, Floats]:
    """Contacts of each day, and those of them in time."""
    day = np.searchsorted(borders, second, side="right") - 1
    count = borders.size - 1
    return (
        np.bincount(day, minlength=count)[:count].astype(np.float64),
        np.bincount(day, met, minlength=count)[:count].astype(np.float64),
    )


def _waiting(borders: Floats, arrival: Floats, end: Floats) -> Floats:
    """Contacts arrived and not gone at the end of each day."""
    gone = np.sort(end[end < np.inf])
    came = np.sort(arrival)
    until = borders[1:]
    return (np.searchsorted(came, until) - np.searchsorted(gone, until)).astype(np.float64)


def _quantile(took: Floats, share: float) -> float | None:
    known = took[~np.isnan(took)]
    if known.size == 0:
        return None
    value = float(np.sort(known)[min(known.size - 1, int(share * known.size))])
    return value if math.isfinite(value) else None
