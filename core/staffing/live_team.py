"""The least people that calls and chats need in each slot, all of them together.

Formulas say what one channel needs by itself in an hour that lasts for ever. Here the channels
of a team share its people, hours follow one another and busy days come, so people are added where
a promise breaks and taken off where the simulated contacts of their slot do not miss them. Work
that can be broken off does not come into it: what a call finds is the same with or without.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from core.model.scenario import KeptOver, ServiceType
from core.staffing.rounding import round_up
from core.staffing.simulation.values import SimulationModel
from core.staffing.team import TeamPromise
from core.staffing.team_trial import Trial, Trials, shortfalls

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]

CONTACTS = 150_000
_OWN_CONTACTS = 3_000_017
_MOST_ROUNDS = 40
_MOST_SIMULATED = 24_000_000
"""Contacts over all trials: large teams are made smaller in fewer steps."""
_SPARE = 0.004
"""Points to spare over a day or week, so that other contacts confirm what is found."""
_PER_ROOT = 0.5
"""One person among c moves a share near 80 % by about 0.5/√c (square-root staffing)."""


@dataclass(frozen=True, eq=False)
class LiveStaff:
    """People by pool and slot, and how many are busy on average. Shapes (pools, slots)."""

    least: Floats
    busy: Floats
    """Shape (slots,)."""


def live_staff(
    model: SimulationModel,
    promises: Sequence[TeamPromise],
    start: Floats,
    minimum: Floats,
    max_occupancy: float,
    seed: int,
    tick: Callable[[], None],
    executor: Executor | None = None,
) -> LiveStaff:
    """Least people for the live channels of a model; nobody where there is none.

    `start` holds real people by pool and slot, `minimum` the site's by slot. Every open slot with
    calls or chats keeps somebody for them.
    """
    live = tuple(c for c in model.channels if c.kind is not ServiceType.DEFERRED)
    names = {channel.name for channel in live}
    own = [p for p in promises if p.channel in names]
    if not own:
        return LiveStaff(np.zeros_like(start), np.zeros(start.shape[1]))
    able = [
        replace(pool, skills=tuple(skill for skill in pool.skills if skill[0] in names))
        for pool in model.pools
    ]
    rows = [row for row, pool in enumerate(able) if pool.skills]
    alone = replace(model, channels=live, pools=tuple(able[row] for row in rows))
    trials = Trials(alone, seed + _OWN_CONTACTS, CONTACTS, tick, executor, brief=True)
    staff, trial = _Live(trials, own, minimum, max_occupancy).found(round_up(start[rows]))
    least = np.zeros_like(start)
    least[rows] = staff
    return LiveStaff(least, trial.busy())


class _Live:
    def __init__(
        self,
        trials: Trials,
        promises: Sequence[TeamPromise],
        minimum: Floats,
        max_occupancy: float,
    ) -> None:
        self.trials, self.promises = trials, promises
        self.minimum, self.max_occupancy = minimum, max_occupancy
        self.pools = trials.model.pools
        able = int(_MOST_SIMULATED / (3 * max(trials.contacts, 1.0)))
        self.rounds = min(max(able, 3), _MOST_ROUNDS)
        self.volume = {c.name: np.asarray(c.volume) for c in trials.model.channels}

    def found(self, staff: Floats) -> tuple[Floats, Trial]:
        """People added until every promise is kept, then taken off while it is."""
        trial = self.trials.met_by(staff)
        best = self._best(staff)
        self.promises = [p for p in self.promises if not (best.broken(p) > 1e-12).any()]
        for _ in range(self.rounds):
            more = self._missed(trial, staff)
            if not more.any():
                break
            staff = staff + more
            trial = self.trials.met_by(staff)
        for _ in range(self.rounds):
            fewer, after = self._fewer(staff, trial)
            if after is None:
                break
            staff, trial = fewer, after
        return staff, trial

    def _best(self, staff: Floats) -> Trial:
        """With somebody always free: a promise broken even so is nothing to staff for here."""
        plenty = np.where(staff.sum(axis=0) > 0, 4 * staff.sum(axis=0) + 20, 0.0)
        return self.trials.met_by(np.broadcast_to(plenty, staff.shape))

    def _kept(self, trial: Trial) -> bool:
        return not any((trial.broken(p, _SPARE) > 1e-12).any() for p in self.promises)

    def _missed(self, trial: Trial, staff: Floats) -> Floats:
        """People to add in each pool and slot; nobody where all is kept."""
        more = np.zeros_like(staff)
        for promise in self.promises:
            short = trial.broken(promise, _SPARE)
            if not (short > 1e-12).any():
                continue
            slots = slots_of(short, promise, trial, staff.shape[1])
            added = np.where(slots > 0, people_for(slots, staff.sum(axis=0)), 0.0)
            row = specialists(self.trials.model, promise.channel)
            more[row] = np.maximum(more[row], added)
        return more

    def _fewer(self, staff: Floats, before: Trial) -> tuple[Floats, Trial | None]:
        """The staff without people nobody misses; None where each is missed."""
        for row in self._rows():
            spare = self._spare(staff, before, row)
            while spare.any():
                fewer = staff.copy()
                fewer[row] -= spare
                after = self.trials.met_by(fewer)
                if self._kept(after):
                    return fewer, after
                spare = self._given_back(spare, after)
        return staff, None

    def _rows(self) -> list[int]:
        """Pools, those of most skills first: who can do most is dearest to keep waiting."""
        order = range(len(self.pools))
        return sorted(order, key=lambda row: (-len(self.pools[row].skills), row))

    def _given_back(self, spare: Floats, after: Trial) -> Floats:
        """Fewer people taken: not where it breaks, or half of them where a sum of hours does."""
        left = spare.copy()
        for promise in self.promises:
            broken = after.broken(promise, _SPARE) > 1e-12
            if not broken.any():
                continue
            if promise.over is KeptOver.INTERVAL:
                near = broken | np.roll(broken, -1)
                left[near] = np.floor(left[near] / 2)
            else:
                taken = np.flatnonzero(left)
                left[taken[self.order[taken].argsort()[(taken.size + 1) // 2 :]]] = 0.0
                if taken.size == 1:
                    left[:] = 0.0
        return left if (left < spare).any() else np.zeros_like(spare)

    def _spare(self, staff: Floats, before: Trial, row: int) -> Floats:
        """How many each slot might do without, judged one half of the slots after the other."""
        able = self._able(staff, before, row)
        step = np.where(able > 0, np.minimum(able, self._step(staff, before)), 0.0)
        lost = np.zeros((len(self.promises), staff.shape[1]))
        sure = np.zeros(staff.shape[1], np.bool_)
        for half in (0, 1):
            tried = np.where(np.arange(staff.shape[1]) % 2 == half, step, 0.0)
            if not tried.any():
                continue
            fewer = staff.copy()
            fewer[row] -= tried
            after = self.trials.met_by(fewer)
            sure |= (tried > 0) & self._still_kept(after)
            for number, promise in enumerate(self.promises):
                own = _lost(before, after, promise)
                lost[number] += np.where(tried > 0, own, 0.0)
        self.order = np.zeros(staff.shape[1])
        return np.where(sure & self._affordable(before, lost, step > 0), step, 0.0)

    def _step(self, staff: Floats, before: Trial) -> Floats:
        """People that might go at once: several of a large team that keeps much to spare."""
        surplus = np.full(staff.shape[1], np.inf)
        for promise in self.promises:
            if promise.over is not KeptOver.INTERVAL:
                return np.ones(staff.shape[1])
            own = -shortfalls(before.parts(promise).value, promise)
            surplus = np.minimum(surplus, own)
        steps = np.floor(surplus * np.sqrt(staff.sum(axis=0)) / (2 * _PER_ROOT))
        return np.maximum(1.0, np.where(np.isfinite(steps), steps, 1.0))

    def _able(self, staff: Floats, before: Trial, row: int) -> Floats:
        """People of a pool that may go: somebody stays, the cap and the minimum are kept."""
        total = staff.sum(axis=0)
        needed = np.maximum(self.minimum, round_up(before.busy() / self.max_occupancy))
        left = np.minimum(staff[row], total - needed)
        for name, volume in self.volume.items():
            pools = [r for r, pool in enumerate(self.pools) if name in dict(pool.skills)]
            if row in pools:
                left = np.where(volume > 0, np.minimum(left, staff[pools].sum(axis=0) - 1), left)
        return np.maximum(left, 0.0)

    def _still_kept(self, after: Trial) -> Flags:
        """Slots in which every promise by interval is most likely kept, and not broken in the
        next: with one more half-width of doubt hardly anybody could ever be spared."""
        kept = np.ones(self.minimum.size, np.bool_)
        for promise in self.promises:
            if promise.over is KeptOver.INTERVAL:
                found = after.parts(promise)
                short = shortfalls(found.value, promise)
                next_broken = np.roll(short - found.half_width > 1e-12, -1)
                doubt = np.where(found.n > 0, found.half_width / 2, 0.0)
                kept &= ((short + doubt <= 1e-12) | (found.n == 0)) & ~next_broken
        return kept

    def _affordable(self, before: Trial, lost: Floats, asked: Flags) -> Flags:
        """Slots whose losses, least first, together leave each promise of a day or week kept."""
        slots = self.minimum.size
        found = np.ones(slots, np.bool_)
        for number, promise in enumerate(self.promises):
            if promise.over is KeptOver.INTERVAL:
                continue
            part = part_of(promise, slots)
            estimate = before.parts(promise)
            budget = (-shortfalls(estimate.value, promise) - _SPARE) * estimate.n
            self.order = np.maximum(self.order, lost[number] / np.maximum(budget[part], 1e-9))
            order = np.argsort(np.where(asked, lost[number], np.inf), kind="stable")
            order = order[asked[order]]
            for group in range(budget.size):
                own = order[part[order] == group]
                spent = np.cumsum(np.maximum(lost[number][own], 0.0))
                found[own[spent > budget[group]]] = False
        return found


def specialists(model: SimulationModel, channel: str) -> int:
    """The pool of fewest skills that works a channel: its people are added first."""
    able = [
        (len(pool.skills), number)
        for number, pool in enumerate(model.pools)
        if channel in dict(pool.skills)
    ]
    return min(able)[1]


def part_of(promise: TeamPromise, slots: int) -> NDArray[np.int64]:
    """The part of the week, over which a promise is kept, that each slot belongs to."""
    slot = np.arange(slots)
    if promise.over is KeptOver.INTERVAL:
        return slot
    return slot * 7 // slots if promise.over is KeptOver.DAY else np.zeros(slots, np.int64)


def slots_of(short: Floats, promise: TeamPromise, trial: Trial, slots: int) -> Floats:
    """Points missing in each slot where people should be added; nothing elsewhere.

    An interval that is broken itself; over a day or week the slots where most contacts miss the
    promise, as many as can make good what is missing.
    """
    if promise.over is KeptOver.INTERVAL:
        missing = shortfalls(trial.parts(promise).value, promise)
        return np.where(short > 1e-12, np.maximum(missing, 1e-9), 0.0)
    kept, counted = trial.by_slot(promise.promised, promise.channel)
    missed = kept if promise.at_most else counted - kept
    part = part_of(promise, slots)
    wanted = np.zeros(slots)
    for group in np.flatnonzero(short > 1e-12).tolist():
        own = np.flatnonzero(part == group)
        order = own[np.argsort(-missed[own], kind="stable")]
        gained = np.cumsum(missed[order]) / 2
        needed = short[group] * counted[own].sum()
        enough = int(np.searchsorted(gained, needed)) + 1
        chosen = order[:enough]
        wanted[chosen[missed[chosen] > 0]] = 1e-9
    return wanted


def people_for(short: Floats, people: Floats) -> Floats:
    """People that make good so many points among so many: one at least."""
    return np.maximum(1.0, np.floor(short * np.sqrt(np.maximum(people, 1.0)) / _PER_ROOT))


def _lost(before: Trial, after: Trial, promise: TeamPromise) -> Floats:
    """Contacts that no longer keep a promise, by slot; those of the slot after are put with it."""
    was, now = (t.by_slot(promise.promised, promise.channel)[0] for t in (before, after))
    own = now - was if promise.at_most else was - now
    return own + np.roll(own, -1)
