"""What a simulation found for one channel: each figure by slot, day or week of arrival."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.staffing.simulation.desk import ABANDONED, BLOCKED, LIVED, OUTSIDE_HOURS, RESOLVED
from core.staffing.simulation.estimates import Estimate, around, average, ratio
from core.staffing.simulation.replication import Record, numbers_of
from core.staffing.simulation.timeline import Timeline, elapsed
from core.staffing.simulation.values import ChannelModel, Promised

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]
Flags = NDArray[np.bool_]
Sums = tuple[Floats, Floats]
"""Tops and bottoms of a ratio by replication. Shape (replications,) or (replications, groups)."""

QUANTILES = (0.5, 0.8, 0.9, 0.95)
_EXACT_HIT = 1e-9


@dataclass(frozen=True, eq=False)
class Times:
    """How long something took, seconds; contacts still open are not in it."""

    mean: Estimate
    p50: Estimate
    p80: Estimate
    p90: Estimate
    p95: Estimate


@dataclass(frozen=True, eq=False)
class Backlog:
    """Open work at the end of each slot, mean over the measured cycles. Shape (slots,) each."""

    queue: Estimate
    """Contacts that wait for an agent."""
    open: Estimate
    """Contacts not yet over, those with agents or customers included."""
    hours: Estimate
    """Work that waits for an agent, as handle time."""


@dataclass(frozen=True, eq=False)
class Met:
    """What one channel's contacts met, replication after replication."""

    records: tuple[Record, ...]
    number: int

    @cached_property
    def rows(self) -> NDArray[Any]:
        """The channel's contacts of all records."""
        pieces = [rows for record in self.records for rows in record.of_channel(self.number)]
        return np.concatenate([numbers_of(rows) for rows in pieces]).reshape(-1).view(LIVED)

    @cached_property
    def run(self) -> Integers:
        """Replication of each contact."""
        sizes = [
            sum(rows.size for rows in record.of_channel(self.number)) for record in self.records
        ]
        return np.repeat(np.arange(len(sizes)), sizes)

    @cached_property
    def state(self) -> Integers:
        """What became of each contact."""
        return self.rows["state"].copy()

    @cached_property
    def end_s(self) -> Floats:
        """When the replication of each contact was over."""
        return np.array([record.end_s for record in self.records])[self.run]

    def time(self, name: str) -> Floats:
        """One of the records' columns."""
        return self.rows[name]

    @cached_property
    def answered(self) -> Flags:
        """Whether an agent took it."""
        return ~np.isnan(self.time("first_start"))

    @cached_property
    def wait_s(self) -> Floats:
        """From being offered until answered or gone; NaN while neither, or never offered."""
        begun, gone = self.time("first_start"), (self.state == ABANDONED) | (self.state == BLOCKED)
        until = np.where(self.answered, begun, np.where(gone, self.time("ended"), np.nan))
        wait = until - self.time("offered")
        return np.where(np.isfinite(wait), wait, np.nan)


@dataclass(frozen=True, eq=False)
class ChannelOutcome:
    """One channel's figures. `by` is all, slot, day or week of arrival."""

    channel: ChannelModel
    timeline: Timeline
    met: Met = field(repr=False)
    cycles: int
    warm_up: int
    queue: Floats = field(repr=False)
    """Shape (replications, slots, 3)."""
    keys: dict[str, Integers] = field(repr=False)
    """Places of the contacts by group; the same for all results of the same contacts."""
    took: dict[tuple[str, str], Floats] = field(
        default_factory=dict[tuple[str, str], Floats], repr=False
    )
    counted: dict[tuple[Promised, str], Sums] = field(
        default_factory=dict[tuple[Promised, str], Sums], repr=False
    )

    def arrived(self, by: str = "all") -> Estimate:
        """Contacts in one run of the timeline, those outside opening hours included."""
        return self._count(np.ones(self.met.state.size, np.bool_), by)

    def offered(self, by: str = "all") -> Estimate:
        """Contacts while the channel could be reached: handled + abandoned + blocked + open."""
        return self._count(self.met.state != OUTSIDE_HOURS, by)

    def handled(self, by: str = "all") -> Estimate:
        """Contacts that agents finished."""
        return self._count(self.met.state == RESOLVED, by)

    def abandoned(self, by: str = "all") -> Estimate:
        """Contacts that left before an agent."""
        return self._count(self.met.state == ABANDONED, by)

    def blocked(self, by: str = "all") -> Estimate:
        """Contacts that found the queue full."""
        return self._count(self.met.state == BLOCKED, by)

    def outside(self, by: str = "all") -> Estimate:
        """Live contacts lost because the channel was closed."""
        return self._count(self.met.state == OUTSIDE_HOURS, by)

    def open(self, by: str = "all") -> Estimate:
        """Contacts not over when the simulation ended."""
        return self._count(self.met.state < RESOLVED, by)

    def abandonment(self, by: str = "all") -> Estimate:
        """Abandoned over offered."""
        return ratio(*self.sums(Promised("abandonment", 1.0), by))

    def service_level(self, within_s: float, variant: str = "offered", by: str = "all") -> Estimate:
        """Share answered within the target under one of the four definitions."""
        return ratio(*self.sums(Promised("service_level", 1.0, within_s, "calendar", variant), by))

    def asa(self, by: str = "all") -> Estimate:
        """Mean wait of the answered, seconds."""
        return ratio(*self._sum(self.met.wait_s, self.met.answered, by))

    def mean_wait(self, by: str = "all") -> Estimate:
        """Mean wait of all offered whether answered or not, seconds."""
        return ratio(*self._sum(self.met.wait_s, ~np.isnan(self.met.wait_s), by))

    def promise(self, promised: Promised, by: str = "all") -> Estimate:
        """The share that a promise is about."""
        return ratio(*self.sums(promised, by))

    def sums(self, promised: Promised, by: str = "all") -> Sums:
        """Numerators and denominators of a promise by replication, for paired comparisons.

        A search asks for the same ones again and again: they are counted once.
        """
        if (promised, by) not in self.counted:
            self.counted[promised, by] = self._counted(promised, by)
        return self.counted[promised, by]

    def _counted(self, promised: Promised, by: str) -> Sums:
        if by in ("all", "day") and promised.variant != "virtual":
            # Whole contacts add up: those of the slots are those of their days and of all.
            top, bottom = self.sums(promised, "slot")
            return self._gathered(top, by), self._gathered(bottom, by)
        state = self.met.state
        if promised.measure == "abandonment":
            return self._sum(state == ABANDONED, (state != OUTSIDE_HOURS) & (state > 0), by)
        if promised.measure == "service_level":
            return self._service(promised.within_s, promised.variant, by)
        return self._within(promised, by)

    def times(self, measure: str, clock: str = "calendar", by: str = "all") -> Times:
        """Mean and percentiles of picked_up, first_reply or resolution on a clock."""
        took = self._took(measure, clock)
        done = ~np.isnan(took)
        mean = ratio(*self._sum(took, done, by))
        groups, runs = self._groups(by), len(self.met.records)
        values, key = took[done], self._key(by)[done]
        whole = _quantiles(values, key % groups, groups)
        each = _quantiles(values, key, runs * groups).reshape(len(QUANTILES), runs, groups)
        n = np.bincount(key % groups, minlength=groups).astype(np.float64)
        found = [
            around(_flat(whole[i], by), _flat(each[i], by), _flat(n, by))
            for i in range(len(QUANTILES))
        ]
        return Times(mean, *found)

    def backlog(self) -> Backlog:
        """Open work at the end of each slot."""
        mean = self.queue / self.cycles
        hours = mean[:, :, 2] / 3600
        return Backlog(average(mean[:, :, 0]), average(mean[:, :, 1]), average(hours))

    def ages(self, bands_s: Sequence[float], at_s: float) -> Estimate:
        """Contacts open at a moment whose age lies in each band. Shape (bands + 1,).

        Of the measured contacts only: before the measured time nobody is remembered.
        """
        arrival, ended = self.met.time("arrival"), self.met.time("ended")
        inside = self.met.state != OUTSIDE_HOURS
        there = inside & (arrival <= at_s) & ~(ended <= at_s)
        band = np.searchsorted(np.asarray(bands_s), at_s - arrival[there], side="right")
        bands, runs = len(bands_s) + 1, len(self.met.records)
        counts = np.bincount(self.met.run[there] * bands + band, minlength=runs * bands)
        return average(counts.reshape(runs, bands).astype(np.float64))

    def _service(self, within_s: float, variant: str, by: str) -> Sums:
        if variant == "virtual":
            return self._virtual(within_s, by)
        state, answered = self.met.state, self.met.answered
        early = self.met.wait_s <= within_s + _EXACT_HIT
        offered = (state != OUTSIDE_HOURS) & (answered | (state >= RESOLVED))
        counted = {
            "answered": answered,
            "offered": offered,
            "offered_less_short_abandons": offered & ~((state == ABANDONED) & early),
        }
        if variant not in counted:
            raise ValueError(f"no service level is called {variant!r}")
        return self._sum(answered & early, counted[variant], by)

    def _virtual(self, within_s: float, by: str) -> Sums:
        """P(V <= T) by Kaplan and Meier: who gave up hides how long the wait would have been."""
        wait, key = self.met.wait_s, self._key(by)
        counted = ~np.isnan(wait) & (self.met.state != BLOCKED)
        bottom = self._sum(counted, counted, by)[0]
        top = np.zeros(len(self.met.records) * self._groups(by))
        for group in np.unique(key[counted]).tolist():
            own = counted & (key == group)
            early = _reached(wait[own], self.met.answered[own], within_s + _EXACT_HIT)
            top[group] = own.sum() * early
        return _flat(top.reshape(len(self.met.records), -1), by), bottom

    def _within(self, promised: Promised, by: str) -> Sums:
        limit = promised.within_s + _EXACT_HIT
        took = self._took(promised.measure, promised.clock)
        waits = self.met.state < RESOLVED
        if promised.measure != "resolution":
            waits &= ~self.met.answered
        counted = ~np.isnan(took)
        own = np.flatnonzero(waits)
        so_far = self._between(self.met.time("arrival")[own], self.met.end_s[own], promised.clock)
        counted[own] |= so_far > limit
        return self._sum(took <= limit, counted, by)

    def _took(self, measure: str, clock: str) -> Floats:
        """Seconds from arrival on a clock; NaN where it has not come to that."""
        if (measure, clock) not in self.took:
            ends = {"picked_up": "first_start", "first_reply": "first_end", "resolution": "ended"}
            end = self.met.time(ends[measure])
            known = np.isfinite(end)
            if measure == "resolution":
                known &= self.met.state == RESOLVED
            begin = self.met.time("arrival")
            self.took[measure, clock] = self._between(begin, np.where(known, end, np.nan), clock)
        return self.took[measure, clock]

    def _between(self, begin: Floats, end: Floats, clock: str) -> Floats:
        if clock == "calendar":
            return end - begin
        opening, length = self.channel.opening, self.timeline.length_s
        return elapsed(opening, length, end) - elapsed(opening, length, begin)

    def _count(self, mask: Flags, by: str) -> Estimate:
        counts = self._sum(mask, mask, by)[1]
        return average(counts / (1 if by == "week" else self.cycles))

    def _sum(self, value: NDArray[Any], counted: Flags, by: str) -> Sums:
        """Sums of a value over the contacts counted, and their numbers, by replication."""
        shape = len(self.met.records), self._groups(by)
        key = self._key(by)[counted]
        top = np.bincount(key, value[counted], minlength=shape[0] * shape[1]).astype(np.float64)
        bottom = np.bincount(key, minlength=shape[0] * shape[1]).astype(np.float64)
        return _flat(top.reshape(shape), by), _flat(bottom.reshape(shape), by)

    def _gathered(self, by_slot: Floats, by: str) -> Floats:
        """Sums by replication and slot, added up over days or all."""
        if by == "all":
            return by_slot.sum(axis=1)
        runs, days = by_slot.shape[0], self._groups(by)
        key = np.arange(runs)[:, None] * days + self.timeline.day
        sums = np.bincount(key.ravel(), by_slot.ravel(), minlength=runs * days)
        return sums.reshape(runs, days).astype(np.float64)

    def _groups(self, by: str) -> int:
        return {
            "all": 1, "slot": self.timeline.slots, "day": int(self.timeline.day[-1]) + 1,
            "week": self.cycles,
        }[by]  # fmt: skip

    def _key(self, by: str) -> Integers:
        """Place of each contact among the groups of all replications."""
        if by not in self.keys:
            own = self._group_of(np.maximum(self.met.time("arrival"), 0.0), by)
            self.keys[by] = self.met.run * self._groups(by) + own
        return self.keys[by]

    def _group_of(self, arrival: Floats, by: str) -> Integers:
        if by == "all":
            return np.zeros(arrival.size, np.int64)
        cycle, inside = np.divmod(arrival, self.timeline.length_s)
        if by == "week":
            return np.clip(cycle.astype(np.int64) - self.warm_up, 0, self.cycles - 1)
        slot = np.searchsorted(self.timeline.edges_s, inside, side="right") - 1
        slot = np.clip(slot, 0, self.timeline.slots - 1)
        return slot if by == "slot" else self.timeline.day[slot]


def _reached(waits: Floats, answered: Flags, within_s: float) -> float:
    """Share answered by a time if nobody gave up: 1 - Π(1 - answered/at risk)."""
    order = np.lexsort((~answered, waits))
    at_risk = np.arange(waits.size, 0, -1)
    early = answered[order] & (waits[order] <= within_s)
    return 1.0 - float(np.prod(1.0 - early / at_risk))


def _quantiles(values: Floats, key: Integers, groups: int) -> Floats:
    """Shape (quantiles, groups); NaN where nothing is."""
    found = np.full((len(QUANTILES), groups), np.nan)
    order = np.lexsort((values, key))
    values, key = values[order], key[order]
    begin = np.searchsorted(key, np.arange(groups))
    n = np.searchsorted(key, np.arange(groups), side="right") - begin
    some = np.flatnonzero(n)
    for row, share in enumerate(QUANTILES):
        place = begin[some] + np.ceil(share * n[some] - 1e-9).astype(np.int64) - 1
        found[row, some] = values[place]
    return found


def _flat(values: Floats, by: str) -> Floats:
    """A single number instead of an array of one group."""
    return values[..., 0] if by == "all" else values
