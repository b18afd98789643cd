"""Runs a model: replications, warm-up, precision, and the refusal of what never settles."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator
from concurrent.futures import Executor
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import numpy as np

from core.model.scenario import ServiceType
from core.problems import Note, Problem, note
from core.progress import Progress, no_progress
from core.staffing.simulation import kernel
from core.staffing.simulation.checks import check
from core.staffing.simulation.duty import people_at
from core.staffing.simulation.estimates import Estimate, student_t
from core.staffing.simulation.outcomes import SimulationResult
from core.staffing.simulation.replication import Record, Replicator, Span, replicator
from core.staffing.simulation.timeline import elapsed
from core.staffing.simulation.values import ChannelModel, Outside, Pool, SimulationModel

DEFAULT_SEED = 20_260_101
LEAST_WARM_UP = 2
_MOST_WARM_UP = 32
_MOST_SUBSETS = 12


@dataclass(frozen=True, slots=True)
class Precision:
    """When enough has been simulated: half-widths of the channels' promises and mean waits."""

    share: float = 0.01
    """Points (0–1) on every promise."""
    mean: float = 0.02
    """Share of the mean wait; a mean below a second is exact enough."""
    most: int = 400
    """Replications at most: the budget."""


@dataclass(frozen=True, slots=True)
class Overload:
    """Work that grows without end."""

    channels: tuple[str, ...]
    load_h: float
    """Hours of work a cycle brings, done by the fastest who can."""
    capacity_h: float
    """Hours that everybody who can do it is on duty."""
    growth: float
    """Contacts by which the backlog grows each cycle."""


def simulate(
    model: SimulationModel,
    *,
    replications: int = 20,
    weeks: int = 8,
    warm_up_weeks: int | None = None,
    seed: int = DEFAULT_SEED,
    precision: Precision | None = None,
    executor: Executor | None = None,
    progress: Progress = no_progress,
) -> SimulationResult:
    """What the model's people achieve: the same seed gives the same contacts and result.

    A cyclic timeline is run for `weeks` cycles after a warm-up (by default at least two, and as
    many as it takes until the backlog at the start of a week no longer drifts); work that brings
    more than its people can do is refused: Problem `no_steady_state`. Real dates are run once
    from the open items of today. With a precision, `replications` are run again and again until
    it is reached or its budget is spent. An executor of threads or processes runs replications
    side by side; the result does not depend on it.
    """
    progress(0.0)
    check(model, replications, weeks)
    if model.timeline.cyclic and (grows := overload(model)) is not None:
        raise Problem(
            "no_steady_state", channels=tuple(grows.channels),
            load_h=round(grows.load_h, 1), capacity_h=round(grows.capacity_h, 1),
            growth=math.ceil(grows.growth),
        )  # fmt: skip
    runner = _Runner(model, seed, executor, progress, precision.most if precision else replications)
    span = _span(model, weeks, LEAST_WARM_UP if warm_up_weeks is None else warm_up_weeks)
    records = runner.run(span, 0, replications)
    notes: list[Note] = []
    while warm_up_weeks is None and model.timeline.cyclic and _drifts(records, span):
        if span.warm_up >= _MOST_WARM_UP:
            notes.append(note("warm_up_not_settled", weeks=span.warm_up))
            break
        span = _span(model, weeks, 2 * span.warm_up)
        records = runner.run(span, 0, replications)
    result = _result(model, runner, records, seed, span, notes)
    while precision is not None and not reached(result, precision):
        more = min(len(records), precision.most - len(records))
        if more <= 0:
            notes.append(note("precision_not_reached", replications=len(records)))
            return _result(model, runner, records, seed, span, notes)
        records = [*records, *runner.run(span, len(records), more)]
        result = _result(model, runner, records, seed, span, notes)
    progress(1.0)
    return result


def preparing() -> Note | None:
    """What to say before a simulation that must first be compiled for this computer, else None."""
    compiled = cast(Any, kernel.run)
    if compiled.signatures:
        return None
    folder = compiled.stats.cache_path
    if folder and any(Path(folder).glob("kernel.run-*.nbi")):
        return None
    return note("simulation_preparing")


def overload(model: SimulationModel) -> Overload | None:
    """The channels without abandonment whose work exceeds the time of all who can do it.

    Every set of channels is looked at (Hall's condition), each worked by its fastest people.
    """
    patient = [channel for channel in model.channels if _staying(model, channel) > 0]
    for size in range(1, min(len(patient), _MOST_SUBSETS) + 1):
        for some in itertools.combinations(patient, size):
            if (found := _overload(model, some)) is not None:
                return found
    return None


def reached(result: SimulationResult, precision: Precision) -> bool:
    """Whether every promise and every mean wait is known well enough."""
    for channel in result.model.channels:
        outcome = result.channel(channel.name)
        for promised in channel.promises:
            if _wide(outcome.promise(promised), precision.share):
                return False
        if _wide(wait := outcome.mean_wait(), max(1.0, precision.mean * float(wait.value))):
            return False
    return True


@dataclass
class _Runner:
    """Runs replications one by one, or side by side on an executor, always in order."""

    model: SimulationModel
    seed: int
    executor: Executor | None
    progress: Progress
    expected: int

    def run(self, span: Span, first: int, count: int) -> list[Record]:
        self.own = replicator(self.model, span, self.seed)
        records: list[Record] = []
        for record in self._records(self.own, range(first, first + count)):
            records.append(record)
            self.progress(min(0.99, (first + len(records)) / max(1, self.expected)))
        return records

    def _records(self, own: Replicator, numbers: range) -> Iterator[Record]:
        if self.executor is None:
            return map(own, numbers)
        return self.executor.map(own, numbers)


def _result(
    model: SimulationModel, runner: _Runner, records: list[Record], seed: int, span: Span,
    notes: list[Note],
) -> SimulationResult:  # fmt: skip
    return SimulationResult(
        model, runner.own.pools, tuple(records), seed, span.measured, span.warm_up, tuple(notes)
    )


def _span(model: SimulationModel, weeks: int, warm_up: int) -> Span:
    """Deferred work goes on arriving while the last measured contacts are finished."""
    if not model.timeline.cyclic:
        return Span(0, 1, 0)
    arrives = any(channel.kind is ServiceType.DEFERRED for channel in model.channels)
    return Span(warm_up, weeks, 1, arrives)


def _drifts(records: list[Record], span: Span) -> bool:
    """Whether queued work at the start of the first measured week is still off the later weeks."""
    ends = np.stack([record.cycle_ends[:, :, 2].sum(axis=1) for record in records])
    later = ends[:, span.warm_up : span.warm_up + span.measured]
    if later.shape[1] < 2 or len(records) < 2:
        return False
    off = later.mean(axis=1) - ends[:, span.warm_up - 1]
    spread = float(off.std(ddof=1)) / np.sqrt(off.size)
    scale = max(3600.0, 0.1 * float(later.mean()))
    return bool(off.mean() > student_t(off.size - 1) * spread and off.mean() > scale)


def _overload(model: SimulationModel, channels: tuple[ChannelModel, ...]) -> Overload | None:
    names = {channel.name for channel in channels}
    capacity = sum(_duty_s(model, p) for p in model.pools if names & {n for n, _ in p.skills})
    load = sum(_work_s(model, channel) for channel in channels)
    if load < capacity:
        return None
    contacts = sum(_staying(model, channel) for channel in channels)
    growth = contacts * (1 - capacity / load)
    return Overload(tuple(sorted(names)), load / 3600, capacity / 3600, growth)


def _staying(model: SimulationModel, channel: ChannelModel) -> float:
    """Contacts a cycle that wait for as long as it takes: all, or those to be called back."""
    if channel.patience is None and channel.queue_limit is None:
        return channel.contacts_a_cycle()
    if channel.outside is not Outside.CALLBACK or channel.volume is None:
        return 0.0
    if channel.kind is ServiceType.DEFERRED:
        return 0.0
    edges = model.timeline.edges_s
    inside = np.diff(elapsed(channel.opening, model.timeline.length_s, edges)) / np.diff(edges)
    return float((channel.volume * (1 - inside)).sum())


def _work_s(model: SimulationModel, channel: ChannelModel) -> float:
    """Agent seconds a cycle of a channel asks for from its fastest people."""
    pace = min((f for p in model.pools for n, f in p.skills if n == channel.name), default=1.0)
    if channel.chat_durations_s:
        lengths = np.asarray(channel.chat_durations_s) / channel.chat_durations_s[0]
        pace *= float((lengths / np.arange(1, lengths.size + 1)).min())
    touches = channel.touches_mean
    means = [channel.handle[min(i, len(channel.handle) - 1)].mean_s for i in range(2)]
    each = means[0] + (touches - 1) * means[1]
    return _staying(model, channel) * each * pace


def _duty_s(model: SimulationModel, pool: Pool) -> float:
    """Seconds that a pool's people are on duty in a cycle, absence taken off."""
    if pool.shifts:
        paid = sum(s.end_s - s.start_s - sum(b.length_s for b in s.breaks) for s in pool.shifts)
    elif pool.staff is None:
        paid = 0.0
    else:
        at, count = people_at(pool, model.timeline)
        paid = float((np.diff(np.append(at, model.timeline.length_s)) * count).sum())
    return paid * (1 - pool.absence)


def _wide(estimate: Estimate, limit: float) -> bool:
    half = float(estimate.half_width)
    return not np.isnan(float(estimate.value)) and not half <= limit
