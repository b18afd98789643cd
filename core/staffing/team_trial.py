"""One set of simulated contacts, met by one staffing after another."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from concurrent.futures import Executor
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.model.scenario import KeptOver
from core.staffing.simulation.estimates import Estimate, paired, ratio
from core.staffing.simulation.outcomes import SimulationResult
from core.staffing.simulation.replication import Record, Span, replicator
from core.staffing.simulation.run import overload
from core.staffing.simulation.values import Promised, SimulationModel
from core.staffing.simulation.workers import in_order
from core.staffing.team import TeamPromise

Floats = NDArray[np.float64]

WARM_UP_WEEKS, AFTER_WEEKS = 3, 1
REPLICATIONS = 12
_LEAST_WEEKS = 4
_Z = 1.96
_FEWEST_REPLICATIONS, _BRIEF_WARM_UP_WEEKS = 6, 2
_BUSY_WEEK = 6_000
"""Contacts a week from which a few weeks tell as much as many weeks of a small team."""
_HUGE_WEEK, _HUGE_REPLICATIONS = 60_000, 4
"""And from which still fewer do."""


@dataclass(frozen=True, eq=False)
class Trial:
    """What one staffing does for the contacts."""

    result: SimulationResult

    def sums(self, promise: TeamPromise) -> tuple[Floats, Floats]:
        """Contacts (for the longest wait: weeks) that kept it and all, by replication."""
        outcome = self.result.channel(promise.channel)
        if promise.name != "longest_wait":
            return outcome.sums(promise.promised)
        kept, all_of_week = outcome.sums(promise.promised, by="week")
        calm = (kept >= all_of_week).sum(axis=1).astype(np.float64)
        return calm, np.full(calm.size, float(all_of_week.shape[1]))

    def share(self, promise: TeamPromise) -> Estimate:
        """The share that the promise is about, with its half-width."""
        return ratio(*self.sums(promise))

    def against(self, other: Trial, promise: TeamPromise) -> Estimate:
        """How much higher the share is than with another staffing, contact by contact."""
        return paired(other.sums(promise), self.sums(promise))

    def by_weekday(self, promise: TeamPromise) -> Floats:
        """Share of each weekday's contacts in time; NaN where none came. Shape (7,)."""
        outcome = self.result.channel(promise.channel)
        kept, counted = (sums.sum(axis=0) for sums in outcome.sums(promise.promised, by="day"))
        return np.where(counted > 0, kept / np.maximum(counted, 1.0), np.nan)

    def parts(self, promise: TeamPromise) -> Estimate:
        """The share in each interval, each weekday or the whole week: over what it is kept.

        The half-width is that of chance at least, so that a few contacts of a quiet hour never
        look sure. Shape (parts,); NaN where nobody came.
        """
        if promise.over is KeptOver.WEEK:
            whole = self.share(promise)
            return Estimate(*(np.atleast_1d(a) for a in (whole.value, whole.half_width, whole.n)))
        if promise.over is KeptOver.INTERVAL:
            return parts_of(self.by_slot_and_run(promise), promise)
        outcome = self.result.channel(promise.channel)
        return parts_of(outcome.sums(promise.promised, by="day"), promise)

    def broken(self, promise: TeamPromise, spare: float | Floats = 0.0) -> Floats:
        """Points (0-1) missing in each part; not above nothing where it is kept. Shape (parts,).

        Over a week or a weekday so many points to spare are asked for. An interval is broken when
        its contacts show surely that it is, since by formula it was staffed to keep it already;
        where the intervals together fall short, whichever is short is broken.
        """
        found = self.parts(promise)
        short = shortfalls(found.value, promise)
        if promise.over is not KeptOver.INTERVAL:
            return short + spare
        together = shortfall(float(self.share(promise).value), promise) + float(np.max(spare))
        return short - found.half_width if together <= 0 else short

    def by_slot(self, promised: Promised, channel: str) -> tuple[Floats, Floats]:
        """Contacts that kept a promise and all, by slot of arrival, all replications together."""
        kept, counted = self.result.channel(channel).sums(promised, by="slot")
        return kept.sum(axis=0), counted.sum(axis=0)

    def by_slot_and_run(self, promise: TeamPromise) -> tuple[Floats, Floats]:
        """Contacts that kept a promise and all, by replication and slot of arrival."""
        return self.result.channel(promise.channel).sums(promise.promised, by="slot")

    def busy(self) -> Floats:
        """People busy on average in each slot of the week, all teams together. Shape (slots,)."""
        slot_h = np.diff(self.result.model.timeline.edges_s) / 3600
        hours = (self.result.hours(c.name, by="slot").value for c in self.result.model.channels)
        return np.sum(list(hours), axis=0) / slot_h

    def occupancy(self, pool: str | None = None) -> float:
        """Busy share of the time on duty."""
        return float(self.result.occupancy(pool).value)


class Trials:
    """The same contacts for every staffing, so that only the people make a difference."""

    def __init__(
        self,
        model: SimulationModel,
        seed: int,
        contacts: int,
        tick: Callable[[], None],
        executor: Executor | None = None,
        *,
        brief: bool = False,
    ) -> None:
        """`brief` is for work that leaves nothing behind from one week to the next."""
        self.model = model
        self._replications, self._span = _size(model, contacts)
        if brief:
            self._span = Span(1, self._span.measured)
        self._seed = seed
        self._tick = tick
        self._executor = executor
        own = replicator(model, self._span, seed)
        self._contacts = list(in_order(own.draw, range(self._replications), executor, tick))
        self._alike: dict[str, dict[str, NDArray[np.int64]]] = {}
        self._last: tuple[bytes, Trial] | None = None

    @property
    def weeks(self) -> int:
        """Weeks measured over all replications."""
        return self._replications * self._span.measured

    @property
    def contacts(self) -> float:
        """Contacts that one staffing meets, warm-up included."""
        span = self._span
        return self._replications * span.cycles * _a_week(self.model)

    def piles_up(self, staff: Floats) -> bool:
        """Whether so many people fall behind without end; shape (pools, slots)."""
        return overload(self._staffed(staff)) is not None

    def met_by(self, staff: Floats) -> Trial:
        """The contacts with so many people; shape (pools, slots) in the order of the model.

        Asked for the same people twice in a row, as between the steps of a search, they are met
        once.
        """
        people = np.asarray(staff, dtype=np.float64).tobytes()
        if self._last is None or self._last[0] != people:
            self._last = people, self._met_by(staff)
        return self._last[1]

    def _met_by(self, staff: Floats) -> Trial:
        model = self._staffed(staff)
        own = replicator(model, self._span, self._seed)

        def one(number: int) -> Record:
            return own.run(self._contacts[number], number)

        records = tuple(in_order(one, range(self._replications), self._executor, self._tick))
        return Trial(
            SimulationResult(
                model, own.pools, records, self._seed, self._span.measured, self._span.warm_up,
                alike=self._alike,
            )
        )  # fmt: skip

    def _staffed(self, staff: Floats) -> SimulationModel:
        pools = [pool.name for pool in self.model.pools]
        return self.model.with_staff(dict(zip(pools, staff, strict=True)))


def _a_week(model: SimulationModel) -> float:
    return sum(channel.contacts_a_cycle() for channel in model.channels)


def _size(model: SimulationModel, contacts: int) -> tuple[int, Span]:
    """Replications and weeks that bring so many contacts; a promise on weeks keeps its weeks."""
    week = max(_a_week(model), 1.0)
    by_week = any(p.measure == "picked_up" for c in model.channels for p in c.promises)
    if week > _BUSY_WEEK and not by_week:
        runs = _FEWEST_REPLICATIONS if week <= _HUGE_WEEK else _HUGE_REPLICATIONS
        weeks = max(1, round(contacts / week / runs))
        return runs, Span(_BRIEF_WARM_UP_WEEKS, weeks, AFTER_WEEKS)
    weeks = max(_LEAST_WEEKS, round(contacts / week / REPLICATIONS))
    return REPLICATIONS, Span(WARM_UP_WEEKS, min(weeks, 200), AFTER_WEEKS)


def parts_of(sums: tuple[Floats, Floats], promise: TeamPromise) -> Estimate:
    """The share in each part from contacts that kept a promise and all, by replication and part."""
    found = ratio(*sums)
    chance = _Z * np.sqrt(promise.target * (1 - promise.target) / np.maximum(found.n, 1.0))
    return Estimate(found.value, np.fmax(found.half_width, chance), found.n)


def worst(trial: Trial, slack: Mapping[TeamPromise, float]) -> list[TeamPromise]:
    """Promises not kept with so many points to spare, the furthest from it first."""
    short = [(float(np.max(trial.broken(p, spare))), p) for p, spare in slack.items()]
    return [p for gap, p in sorted(short, key=lambda pair: -pair[0]) if gap > 1e-12]


def shortfall(value: float, promise: TeamPromise) -> float:
    """Points (0-1) that are missing; negative when there are some to spare or nobody came."""
    return float(shortfalls(np.asarray(value), promise))


def shortfalls(values: Floats, promise: TeamPromise) -> Floats:
    """The same for many shares at once."""
    missing = values - promise.target if promise.at_most else promise.target - values
    return np.where(np.isnan(values), -1.0, missing)
