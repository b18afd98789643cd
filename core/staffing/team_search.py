"""The least people of each team that keep every promise together, proved on fresh contacts.

Channels staffed one by one say where to begin: nobody knows from formulas what calls lose to
emails in hand, nor what emails win from the quiet minutes between calls. From there people are
added where promises break and taken off deferred work where nobody misses them, always measured
on the same simulated weeks; a second, unseen set of weeks has the last word.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from core.model.requirement import Kept, Proof
from core.model.scenario import KeptOver, ServiceType
from core.staffing.close_look import CloseLook
from core.staffing.live_team import live_staff, people_for, slots_of, specialists
from core.staffing.rounding import round_up
from core.staffing.simulation.values import SimulationModel
from core.staffing.team import TeamPromise
from core.staffing.team_course import enough_course, far_above
from core.staffing.team_moves import Helpful
from core.staffing.team_proof import measured, proof_of
from core.staffing.team_savings import Savings
from core.staffing.team_trial import Trial, Trials, shortfall, worst

Floats = NDArray[np.float64]

SEARCH_CONTACTS, PROOF_CONTACTS = 24_000, 90_000
_LEAST_REACHABLE = 0.98
"""Where a promise is out of reach, this part of the best possible share is staffed for."""
_FEWEST_STEPS, _MOST_STEPS, _MOST_CONFIRMATIONS = 16, 160, 60
_MOST_SIMULATED = 20_000_000
"""Contacts, over all steps of a search: large teams are sought in fewer steps."""
_MOST_WITNESSES = 4 * PROOF_CONTACTS
_FRESH = 1_000_003
_HELPFUL_PART = 24
"""Of the open slots, one in so many gets another person when a proof fails on work that waits."""
_SHORT_STEP = 0.02
"""Part of all people that a step back from an unproved staff may bring at once."""
_MOST_SLACK = 0.01
_FAIRNESS = 0.02
"""Points by which a weekday may fall below the promise, or below where it was, for savings."""


@dataclass(frozen=True, eq=False)
class Team:
    """Where the search begins and what it may not undercut. Shapes (pools, slots)."""

    model: SimulationModel
    promises: tuple[TeamPromise, ...]
    start: Floats
    """Real people for all channels, each by itself."""
    live: Floats
    """The part of them for calls and chats."""
    minimum: Floats
    """The site's least people in each slot. Shape (slots,)."""
    open_slots: NDArray[np.bool_]
    """Shape (slots,)."""
    max_occupancy: float
    course: Floats | None = None
    """What closed forms want, unrounded: a start for work that waits; None: only the first one."""


@dataclass(frozen=True, eq=False)
class TeamStaff:
    """People by pool and slot, with the proof."""

    staff: Floats
    """Shape (pools, slots)."""
    proof: Proof
    unreachable: tuple[Kept, ...]
    """Promises that no staff can keep, with the best possible."""
    pools: tuple[tuple[str, tuple[str, ...]], ...]
    """Name and channels of each pool."""
    busy: Floats
    """People busy on average in each slot. Shape (slots,)."""


def team_staff(
    team: Team,
    seed: int,
    tick: Callable[[], None],
    executor: Executor | None = None,
) -> TeamStaff:
    """Least people for all promises at once; the same for the same seed."""
    return _Search(team, seed, tick, executor).found()


class _Search:
    def __init__(
        self, team: Team, seed: int, tick: Callable[[], None], executor: Executor | None
    ) -> None:
        self.team, self.seed, self.tick, self.executor = team, seed, tick, executor
        kinds = {channel.kind for channel in team.model.channels}
        self.only_live = ServiceType.DEFERRED not in kinds
        self.trials, self.fresh = (
            Trials(team.model, own, contacts, tick, executor, brief=self.only_live)
            for own, contacts in ((seed, SEARCH_CONTACTS), (seed + _FRESH, PROOF_CONTACTS))
        )
        self.steps, self.witnesses, self.proving = 0, PROOF_CONTACTS, False
        able = int(_MOST_SIMULATED / max(self.trials.contacts, 1.0))
        self.most_steps = min(max(able, _FEWEST_STEPS), _MOST_STEPS)

    def found(self) -> TeamStaff:
        """Grow until every promise is kept, shrink where nobody is missed, prove, step back."""
        plenty = self._plenty()
        best = [(promise, plenty.share(promise)) for promise in self.team.promises]
        self.promises = [_reachable(p, float(e.value)) for p, e in best]
        self.helpful = Helpful(self.team.model, self.promises)
        self.slack = {
            promise: _slack(promise, float(estimate.value))
            for promise, (_, estimate) in zip(self.promises, best, strict=True)
        }
        staff, taken = self._begun(), list[Floats]()
        if not self.only_live:
            staff = self._grown(staff)
            trial = self._met(staff)
            if self._kept(trial):
                self.floors = self._floors(trial)
                staff, taken = self._savings().made(self._nearer(staff))
        self.proving = True
        staff, trial = self._confirmed(staff, taken)
        look = CloseLook(self.team.model, self.promises, self.seed, self.tick, self.executor)
        near, close = look.kept(staff, trial, self.team.open_slots)
        if near is not staff:
            staff, trial = near, self.fresh.met_by(near)
        unreachable = tuple(
            measured(plenty, promise, float(estimate.value))
            for promise, estimate in best
            if shortfall(float(estimate.value), promise) > 0
        )
        pools = tuple(
            (pool.name, tuple(name for name, _ in pool.skills)) for pool in self.team.model.pools
        )
        proof = proof_of(self.fresh, staff, trial, best, self.team.open_slots, close)
        return TeamStaff(staff, proof, unreachable, pools, trial.busy())

    def _savings(self) -> Savings:
        return Savings(
            self.team.open_slots, self.least, self.team.max_occupancy, self.helpful,
            lambda: self._pool_for(self.helpful.promises[0].channel),
            meet=self._met, allowed=self._allowed, go_on=lambda: self.steps < self.most_steps,
        )  # fmt: skip

    def _begun(self) -> Floats:
        """People whom calls and chats need, and those whom deferred work needs beside them.

        What waits is done in the quiet minutes of the others, so it asks only for people where
        both together are more work than the others' number.
        """
        team = self.team
        live = live_staff(
            team.model, self.promises, team.live, team.minimum, team.max_occupancy, self.seed,
            self.tick, self.executor,
        )  # fmt: skip
        self.least = live.least
        self.least[0] += np.maximum(team.minimum - self.least.sum(axis=0), 0.0)
        waits = team.start - team.live
        if len(team.model.pools) == 1 and team.live.any():
            waits = np.where(waits > 1e-9, waits + live.busy / team.max_occupancy, 0.0)
        return np.where(team.open_slots, np.maximum(round_up(waits), self.least), 0.0)

    def _confirmed(self, staff: Floats, taken: list[Floats]) -> tuple[Floats, Trial]:
        """The staff that unseen contacts confirm: a short step back first, then people added.

        Where they can tell neither that a promise is kept nor that it is not, more are called.
        """
        trial = self.fresh.met_by(staff)
        for _ in range(_MOST_CONFIRMATIONS):
            missed = self._unproved(trial)
            if not missed:
                break
            if self._undecided(trial, missed) and self._more_witnesses():
                trial = self.fresh.met_by(staff)
                continue
            more = self._stepped_back(staff, taken)
            if more is None:
                more = self._one_more(staff, trial, missed[0])
            if more is None:
                break
            staff = more
            trial = self.fresh.met_by(staff)
        return staff, trial

    def _stepped_back(self, staff: Floats, taken: list[Floats]) -> Floats | None:
        """The last people taken off, unless they were many: then few are sought anew."""
        if not taken:
            return None
        before = taken.pop()
        few = max(2.0, _SHORT_STEP * staff.sum())
        return before if 0 < (before - staff).sum() <= few else None

    def _most_doubt(self, promise: TeamPromise) -> float:
        """Points beyond which doubt is not asked to be overcome once most contacts were called:
        close to what is possible at all the slack, else what they can tell apart."""
        small = self.slack[promise] < _MOST_SLACK or self.witnesses >= _MOST_WITNESSES
        return self.slack[promise] if small else 1.0

    def _undecided(self, trial: Trial, missed: Sequence[TeamPromise]) -> bool:
        """Whether all that is missing is within what chance may do."""
        for promise in missed:
            share = trial.share(promise)
            doubt = float(np.nan_to_num(share.half_width))
            if doubt <= self.slack[promise] or shortfall(float(share.value), promise) > 0:
                return False
        return True

    def _more_witnesses(self) -> bool:
        """Fresh contacts drawn anew, several times as many; False when there were most already."""
        if self.witnesses >= _MOST_WITNESSES:
            return False
        self.witnesses *= 4
        self.fresh = Trials(
            self.team.model, self.seed + _FRESH, self.witnesses, self.tick, self.executor,
            brief=self.only_live,
        )  # fmt: skip
        return True

    def _plenty(self) -> Trial:
        """The contacts if there were always somebody free: no staff can beat it."""
        plenty = 4 * self.team.start.sum(axis=0) + 20
        many = np.where(self.team.open_slots, plenty, 0.0)
        trial = self.trials.met_by(np.broadcast_to(many, self.team.start.shape))
        self.free_at_once = {
            (p.channel, p.name): _part(*trial.by_slot(p.promised, p.channel))
            for p in self.team.promises
        }
        return trial

    def _met(self, staff: Floats) -> Trial:
        self.steps += 1
        return self.trials.met_by(staff)

    def _kept(self, trial: Trial) -> bool:
        return not worst(trial, self.slack) and self._calm(trial)

    def _calm(self, trial: Trial) -> bool:
        """Whether no team is busier than its cap."""
        return all(
            not trial.occupancy(pool.name) > self.team.max_occupancy + 1e-9
            for pool in self.team.model.pools
        )

    def _grown(self, staff: Floats) -> Floats:
        """People added where the promise furthest from being kept breaks, until all are kept."""
        trial = self._met(staff)
        while not self._kept(trial) and self.steps < self.most_steps:
            missed = worst(trial, self.slack)
            more = self._one_more(staff, trial, missed[0] if missed else None)
            if more is None:
                break
            staff = more
            trial = self._met(staff)
        return staff

    def _nearer(self, staff: Floats) -> Floats:
        """The course of closed forms where the staff is far above it, grown until all is allowed.

        From far above the steps end long before the people that nobody misses do.
        """
        course = self.team.course
        if course is None or not far_above(staff, self.least, course):
            return staff
        found = enough_course(course, self.least, float(staff.sum()), self._wanting)
        return staff if found is None else found

    def _wanting(self, staff: Floats) -> Floats | None:
        """Late work by slot that people could have helped, or None where all is allowed."""
        trial = self._met(staff)
        if self._allowed(trial):
            return None
        return np.where(self.team.open_slots, self.helpful.by_slot(trial), 0.0)

    def _one_more(self, staff: Floats, trial: Trial, missed: TeamPromise | None) -> Floats | None:
        """One more person where the promise breaks most for want of people, or in all slots, to be
        calmer; None where people change nothing any more."""
        more = staff.copy()
        if missed is None:
            busy = [trial.occupancy(own.name) for own in self.team.model.pools]
            pool, slots = int(np.nanargmax(busy)), self.team.open_slots
            more[pool, slots] += np.maximum(1.0, np.floor(0.04 * staff[pool, slots]))
            return more
        kept, counted = trial.by_slot(missed.promised, missed.channel)
        at_best = self.free_at_once[missed.channel, missed.name] * counted
        broken = kept - at_best if missed.at_most else at_best - kept
        if not broken.max(initial=0.0) > 1e-9:
            return None
        pool = self._pool_for(missed.channel)
        if self._is_live(missed.channel):
            asked = self.slack[missed]
            slots = slots_of(trial.broken(missed, asked), missed, trial, broken.size)
            added = people_for(slots, staff.sum(axis=0))
            more[pool] += np.where((slots > 0) & self.team.open_slots, added, 0.0)
            return more if (more > staff).any() else None
        slots = self._helpful_hours(trial) if self.proving else self._late_day(broken)
        more[pool, slots] += np.maximum(1.0, np.floor(0.04 * staff[pool, slots]))
        return more

    def _helpful_hours(self, trial: Trial) -> NDArray[np.bool_]:
        """The few open slots in which most late work waits."""
        value = np.where(self.team.open_slots, self.helpful.by_slot(trial), 0.0)
        few = max(1, int(self.team.open_slots.sum()) // _HELPFUL_PART)
        chosen = np.zeros(value.size, np.bool_)
        chosen[np.argsort(-value, kind="stable")[:few]] = True
        return chosen & (value > 0)

    def _late_day(self, broken: Floats) -> NDArray[np.bool_]:
        """Open slots of the weekday on which most deferred work is late."""
        opened = self.team.open_slots
        day = np.arange(opened.size) * 7 // opened.size
        late = np.bincount(day, broken, minlength=7)
        able = np.bincount(day, opened, minlength=7) > 0
        return opened & (day == int(np.argmax(np.where(able, late, -1.0))))

    def _is_live(self, channel: str) -> bool:
        return self.team.model.channel(channel).priority == 0

    def _pool_for(self, channel: str) -> int:
        return specialists(self.team.model, channel)

    def _allowed(self, trial: Trial) -> bool:
        return self._kept(trial) and self._fair(trial, self.floors)

    def _floors(self, trial: Trial) -> list[Floats | None]:
        """Share by weekday below which no first reply's promise may fall for savings."""
        return [
            np.fmin(trial.by_weekday(p), p.target) - _FAIRNESS if self._by_day(p) else None
            for p in self.promises
        ]

    def _by_day(self, promise: TeamPromise) -> bool:
        return promise.name == "frt"

    def _fair(self, trial: Trial, floors: Sequence[Floats | None]) -> bool:
        return not any(
            (trial.by_weekday(promise) < floor).any()
            for promise, floor in zip(self.promises, floors, strict=True)
            if floor is not None
        )

    def _unproved(self, trial: Trial) -> list[TeamPromise]:
        """Promises that the fresh contacts do not confirm with the stated confidence."""
        found: list[TeamPromise] = []
        for promise in self.promises:
            # Next to what is possible at all no spread is left to ask for.
            over = promise.over is KeptOver.DAY
            known = trial.parts(promise) if over else trial.share(promise)
            spread = np.minimum(np.nan_to_num(known.half_width), self._most_doubt(promise))
            if (trial.broken(promise, spread) > 1e-12).any():
                found.append(promise)
        return found


def _part(kept: Floats, counted: Floats) -> Floats:
    return np.where(counted > 0, kept / np.maximum(counted, 1.0), 0.0)


def _slack(promise: TeamPromise, best: float) -> float:
    """Points to spare that a search asks for, so that fresh contacts confirm what it finds."""
    if np.isnan(best):
        return 0.0
    return min(_MOST_SLACK, max(0.0, -shortfall(best, promise) / 4))


def _reachable(promise: TeamPromise, best: float) -> TeamPromise:
    """The promise, or nearly all of what is possible at all where it is out of reach."""
    if np.isnan(best) or shortfall(best, promise) <= 0:
        return promise
    near = best / _LEAST_REACHABLE if promise.at_most else best * _LEAST_REACHABLE
    return replace(promise, target=near)
