"""What a simulation found: every figure by channel and over all, by slot, day or week."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from core.problems import Note
from core.staffing.simulation.desk import ABANDONED, BLOCKED, OUTSIDE_HOURS, RESOLVED
from core.staffing.simulation.estimates import Estimate, around, average, paired, ratio
from core.staffing.simulation.replication import Record
from core.staffing.simulation.timeline import Opening, Timeline
from core.staffing.simulation.values import ChannelModel, Pool, Promised, SimulationModel

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
class _Run:
    """One replication's contacts of one channel."""

    times: dict[str, Floats]
    state: Integers
    end_s: float


@dataclass(frozen=True, eq=False)
class ChannelOutcome:
    """One channel's figures. `by` is all, slot, day or week of arrival."""

    channel: ChannelModel
    timeline: Timeline
    runs: tuple[_Run, ...] = field(repr=False)
    cycles: int
    warm_up: int
    queue: Floats = field(repr=False)
    """Shape (replications, slots, 3)."""
    time_queued: Floats = field(repr=False)
    """Contact-seconds in queue, in work and open. Shape (replications, 3)."""

    def arrived(self, by: str = "all") -> Estimate:
        """Contacts in one run of the timeline, those outside opening hours included."""
        return self._count(lambda run: np.ones(run.state.size, np.bool_), by)

    def offered(self, by: str = "all") -> Estimate:
        """Contacts while the channel could be reached: handled + abandoned + blocked + open."""
        return self._count(lambda run: run.state != OUTSIDE_HOURS, by)

    def handled(self, by: str = "all") -> Estimate:
        """Contacts that agents finished."""
        return self._count(lambda run: run.state == RESOLVED, by)

    def abandoned(self, by: str = "all") -> Estimate:
        """Contacts that left before an agent."""
        return self._count(lambda run: run.state == ABANDONED, by)

    def blocked(self, by: str = "all") -> Estimate:
        """Contacts that found the queue full."""
        return self._count(lambda run: run.state == BLOCKED, by)

    def outside(self, by: str = "all") -> Estimate:
        """Live contacts lost because the channel was closed."""
        return self._count(lambda run: run.state == OUTSIDE_HOURS, by)

    def open(self, by: str = "all") -> Estimate:
        """Contacts not over when the simulation ended."""
        return self._count(lambda run: run.state < RESOLVED, by)

    def abandonment(self, by: str = "all") -> Estimate:
        """Abandoned over offered."""
        return ratio(*self.sums(Promised("abandonment", 1.0), by))

    def service_level(self, within_s: float, variant: str = "offered", by: str = "all") -> Estimate:
        """Share answered within the target under one of the four definitions."""
        return ratio(*self.sums(Promised("service_level", 1.0, within_s, "calendar", variant), by))

    def asa(self, by: str = "all") -> Estimate:
        """Mean wait of the answered, seconds."""
        return ratio(*self._sum(_wait, lambda run: ~np.isnan(run.times["first_start"]), by))

    def mean_wait(self, by: str = "all") -> Estimate:
        """Mean wait of all offered whether answered or not, seconds."""
        return ratio(*self._sum(_wait, lambda run: ~np.isnan(_wait(run)), by))

    def promise(self, promised: Promised, by: str = "all") -> Estimate:
        """The share that a promise is about."""
        return ratio(*self.sums(promised, by))

    def sums(self, promised: Promised, by: str = "all") -> Sums:
        """Numerators and denominators of a promise by replication, for paired comparisons."""
        if promised.measure == "abandonment":
            return self._sum(
                lambda run: (run.state == ABANDONED).astype(np.float64),
                lambda run: (run.state != OUTSIDE_HOURS) & (run.state > 0), by,
            )  # fmt: skip
        if promised.measure == "service_level":
            return self._service(promised.within_s, promised.variant, by)
        return self._within(promised, by)

    def times(self, measure: str, clock: str = "calendar", by: str = "all") -> Times:
        """Mean and percentiles of picked_up, first_reply or resolution on a clock."""
        columns = [self._took(run, measure, clock) for run in self.runs]
        groups = self._groups(by)
        keys = [self._key(run, by) for run in self.runs]
        done = [~np.isnan(column) for column in columns]
        mean = self._ratio_of(columns, done, keys, groups)
        joined = np.concatenate([c[d] for c, d in zip(columns, done, strict=True)])
        where = np.concatenate([k[d] for k, d in zip(keys, done, strict=True)])
        whole = _quantiles(joined, where, groups)
        each = np.stack([
            _quantiles(c[d], k[d], groups) for c, k, d in zip(columns, keys, done, strict=True)
        ])  # fmt: skip
        n = np.bincount(where, minlength=groups).astype(np.float64)
        found = [
            around(_flat(whole[i], by), _flat(each[:, i], by), _flat(n, by))
            for i in range(len(QUANTILES))
        ]
        flat = Estimate(_flat(mean.value, by), _flat(mean.half_width, by), _flat(mean.n, by))
        return Times(flat, *found)

    def backlog(self) -> Backlog:
        """Open work at the end of each slot."""
        mean = self.queue / self.cycles
        hours = mean[:, :, 2] / 3600
        return Backlog(average(mean[:, :, 0]), average(mean[:, :, 1]), average(hours))

    def ages(self, bands_s: Sequence[float], at_s: float) -> Estimate:
        """Contacts open at a moment whose age lies in each band. Shape (bands + 1,).

        Of the measured contacts only: before the measured time nobody is remembered.
        """
        counts: list[Floats] = []
        for run in self.runs:
            arrival, ended = run.times["arrival"], run.times["ended"]
            inside = run.state != OUTSIDE_HOURS
            there = inside & (arrival <= at_s) & ~(ended <= at_s)
            band = np.searchsorted(np.asarray(bands_s), at_s - arrival[there], side="right")
            counts.append(np.bincount(band, minlength=len(bands_s) + 1).astype(np.float64))
        return average(np.stack(counts))

    @cached_property
    def mean_queue(self) -> Estimate:
        """Contacts that wait, over time."""
        return average(self.time_queued[:, 0] / (self.cycles * self.timeline.length_s))

    @cached_property
    def mean_open(self) -> Estimate:
        """Contacts not over, over time."""
        return average(self.time_queued[:, 2] / (self.cycles * self.timeline.length_s))

    def _service(self, within_s: float, variant: str, by: str) -> Sums:
        if variant == "virtual":
            return self._virtual(within_s, by)

        def kept(run: _Run) -> Floats:
            answered = ~np.isnan(run.times["first_start"])
            return (answered & (_wait(run) <= within_s + _EXACT_HIT)).astype(np.float64)

        def counted(run: _Run) -> Flags:
            answered = ~np.isnan(run.times["first_start"])
            if variant == "answered":
                return answered
            offered = (run.state != OUTSIDE_HOURS) & (answered | (run.state >= RESOLVED))
            if variant == "offered":
                return offered
            if variant == "offered_less_short_abandons":
                return offered & ~((run.state == ABANDONED) & (_wait(run) <= within_s + _EXACT_HIT))
            raise ValueError(f"no service level is called {variant!r}")

        return self._sum(kept, counted, by)

    def _virtual(self, within_s: float, by: str) -> Sums:
        """P(V <= T) by Kaplan and Meier: who gave up hides how long the wait would have been."""
        groups = self._groups(by)
        top, bottom = np.zeros((len(self.runs), groups)), np.zeros((len(self.runs), groups))
        for row, run in enumerate(self.runs):
            wait, key = _wait(run), self._key(run, by)
            counted = ~np.isnan(wait) & (run.state != BLOCKED)
            for group in np.unique(key[counted]):
                own = counted & (key == group)
                answered = ~np.isnan(run.times["first_start"][own])
                bottom[row, group] = own.sum()
                top[row, group] = own.sum() * _reached(wait[own], answered, within_s + _EXACT_HIT)
        return _flat(top, by), _flat(bottom, by)

    def _within(self, promised: Promised, by: str) -> Sums:
        limit = promised.within_s + _EXACT_HIT

        def kept(run: _Run) -> Floats:
            took = self._took(run, promised.measure, promised.clock)
            return (took <= limit).astype(np.float64)

        def counted(run: _Run) -> Flags:
            took = self._took(run, promised.measure, promised.clock)
            arrival = run.times["arrival"]
            so_far = self._between(arrival, np.full(arrival.size, run.end_s), promised.clock)
            waits = (run.state < RESOLVED) & (so_far > limit)
            if promised.measure != "resolution":
                waits &= np.isnan(run.times["first_start"])
            return ~np.isnan(took) | waits

        return self._sum(kept, counted, by)

    def _took(self, run: _Run, measure: str, clock: str) -> Floats:
        ends = {"picked_up": "first_start", "first_reply": "first_end", "resolution": "ended"}
        end = run.times[ends[measure]]
        if measure == "resolution":
            end = np.where(run.state == RESOLVED, end, np.nan)
        known = np.where(np.isfinite(end), end, np.nan)
        return self._between(run.times["arrival"], known, clock)

    def _between(self, begin: Floats, end: Floats, clock: str) -> Floats:
        if clock == "calendar":
            return end - begin
        opening, length = self.channel.opening, self.timeline.length_s
        return elapsed(opening, length, end) - elapsed(opening, length, begin)

    def _count(self, mask: Callable[[_Run], Flags], by: str) -> Estimate:
        groups = self._groups(by)
        counts = np.stack([
            np.bincount(self._key(run, by)[mask(run)], minlength=groups) for run in self.runs
        ]).astype(np.float64)  # fmt: skip
        return average(_flat(counts / (1 if by == "week" else self.cycles), by))

    def _sum(
        self, value: Callable[[_Run], Floats], counted: Callable[[_Run], Flags], by: str
    ) -> Sums:
        groups = self._groups(by)
        tops: list[Floats] = []
        bottoms: list[Floats] = []
        for run in self.runs:
            mask = counted(run)
            key = self._key(run, by)[mask]
            tops.append(np.bincount(key, value(run)[mask], minlength=groups).astype(np.float64))
            bottoms.append(np.bincount(key, minlength=groups).astype(np.float64))
        return _flat(np.stack(tops), by), _flat(np.stack(bottoms), by)

    def _ratio_of(
        self, columns: list[Floats], done: list[Flags], keys: list[Integers], groups: int
    ) -> Estimate:
        tops = [
            np.bincount(k[d], c[d], minlength=groups)
            for c, d, k in zip(columns, done, keys, strict=True)
        ]
        bottoms = [np.bincount(k[d], minlength=groups) for d, k in zip(done, keys, strict=True)]
        return ratio(np.stack(tops).astype(np.float64), np.stack(bottoms).astype(np.float64))

    def _groups(self, by: str) -> int:
        return {
            "all": 1, "slot": self.timeline.slots, "day": int(self.timeline.day[-1]) + 1,
            "week": self.cycles,
        }[by]  # fmt: skip

    def _key(self, run: _Run, by: str) -> Integers:
        arrival = np.maximum(run.times["arrival"], 0.0)
        if by == "all":
            return np.zeros(arrival.size, np.int64)
        cycle, inside = np.divmod(arrival, self.timeline.length_s)
        if by == "week":
            return np.clip(cycle.astype(np.int64) - self.warm_up, 0, self.cycles - 1)
        slot = np.searchsorted(self.timeline.edges_s, inside, side="right") - 1
        slot = np.clip(slot, 0, self.timeline.slots - 1)
        return slot if by == "slot" else self.timeline.day[slot]


@dataclass(frozen=True, eq=False)
class SimulationResult:
    """What a simulation found, with its seed and how much of it was run."""

    model: SimulationModel
    pools: tuple[Pool, ...] = field(repr=False)
    records: tuple[Record, ...] = field(repr=False)
    seed: int
    weeks: int
    """Measured cycles in each replication."""
    warm_up_weeks: int
    notes: tuple[Note, ...] = ()

    @property
    def replications(self) -> int:
        """Independent runs behind every figure."""
        return len(self.records)

    def channel(self, name: str) -> ChannelOutcome:
        """One channel's figures."""
        model = self.model.channel(name)
        number = self.model.channels.index(model)
        n = len(self.model.channels)
        runs = tuple(_of_channel(record, number) for record in self.records)
        queue = np.stack([record.sampled[:, number] for record in self.records])
        time = np.stack([
            record.area[:, [number, n + number, 2 * n + number]].sum(axis=0)
            for record in self.records
        ])  # fmt: skip
        return ChannelOutcome(
            model, self.model.timeline, runs, self.weeks, self.warm_up_weeks, queue, time
        )

    def occupancy(self, pool: str | None = None, by: str = "all") -> Estimate:
        """Busy share of the time on duty, overtime left out; by all or slot."""
        duty, over = self._duty(pool, 0), self._duty(pool, 1)
        busy = sum((self._busy(pool, c.name) for c in self.model.channels), np.zeros_like(duty))
        worked = busy - over
        if by == "all":
            return ratio(worked.sum(axis=1), duty.sum(axis=1))
        return ratio(worked, duty)

    def hours(self, activity: str, pool: str | None = None, by: str = "all") -> Estimate:
        """Agent-hours in one cycle: duty, idle, overtime, or the name of a channel; by all or slot.

        Overtime is part of its channel's hours.
        """
        if activity in ("duty", "overtime"):
            seconds = self._duty(pool, 1 if activity == "overtime" else 0)
        elif activity == "idle":
            seconds = self._duty(pool, 0) + self._duty(pool, 1)
            for channel in self.model.channels:
                seconds = seconds - self._busy(pool, channel.name)
        else:
            seconds = self._busy(pool, activity)
        hours = seconds / (3600.0 * self.weeks)
        return average(hours.sum(axis=1) if by == "all" else hours)

    def _duty(self, pool: str | None, which: int) -> Floats:
        n, groups = len(self.model.channels), len(self.pools)
        own = [
            (3 + groups) * n + which * groups + g
            for g, p in enumerate(self.pools) if pool in (None, p.name)
        ]  # fmt: skip
        return np.stack([record.area[:, own].sum(axis=1) for record in self.records])

    def _busy(self, pool: str | None, channel: str) -> Floats:
        n = len(self.model.channels)
        number = [c.name for c in self.model.channels].index(channel)
        own = [(3 + g) * n + number for g, p in enumerate(self.pools) if pool in (None, p.name)]
        return np.stack([record.area[:, own].sum(axis=1) for record in self.records])


def difference(
    first: SimulationResult, second: SimulationResult, channel: str, promised: Promised
) -> Estimate:
    """How much better the second keeps a promise, on the same contacts: second minus first."""
    return paired(first.channel(channel).sums(promised), second.channel(channel).sums(promised))


def elapsed(opening: Opening, length_s: float, moments: Floats) -> Floats:
    """Open seconds from the start of the timeline to each moment; NaN stays NaN."""
    starts = np.clip(opening.start_s, 0.0, length_s)
    ends = np.clip(opening.end_s, 0.0, length_s)
    edges = np.column_stack([starts, ends]).ravel()
    run = np.cumsum(np.column_stack([np.zeros(starts.size), ends - starts]).ravel())
    if edges.size == 0:
        return np.where(np.isnan(moments), np.nan, 0.0)
    cycle, inside = np.divmod(moments, length_s)
    return cycle * run[-1] + np.interp(inside, edges, run)


def _of_channel(record: Record, number: int) -> _Run:
    own = record.channel == number
    return _Run({n: c[own] for n, c in record.times.items()}, record.state[own], record.end_s)


def _wait(run: _Run) -> Floats:
    """From being offered until answered or gone; NaN while neither, or never offered."""
    begun, ended = run.times["first_start"], run.times["ended"]
    gone = np.where((run.state == ABANDONED) | (run.state == BLOCKED), ended, np.nan)
    wait = np.where(np.isnan(begun), gone, begun) - run.times["offered"]
    return np.where(np.isfinite(wait), wait, np.nan)


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
