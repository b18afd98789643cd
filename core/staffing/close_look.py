"""A closer look at the hours in which calls and chats keep their promise only just.

A promise kept in every interval is as good as its hardest hour, and in the hardest hour of a
small site few contacts come: some hundred simulated weeks leave three points of doubt there. Where
that doubt reaches across the promise, calls and chats alone are simulated over many more weeks;
without the work that waits for them they find the same, since it is broken off for them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from core.model.scenario import KeptOver, ServiceType
from core.staffing.live_team import people_for, specialists
from core.staffing.simulation.estimates import Estimate
from core.staffing.simulation.values import SimulationModel
from core.staffing.team import TeamPromise
from core.staffing.team_trial import Trial, Trials, parts_of, shortfalls

Floats = NDArray[np.float64]
Sums = tuple[Floats, Floats]

CONTACTS = 600_000
"""Contacts drawn at a time, so that the memory they take stays small."""
MOST_DRAWS = 5
_CLOSE_SEED = 5_000_011
_FINE = 0.01
"""Points of doubt that are fine enough."""
_MOST_ROUNDS = 8


@dataclass(frozen=True, eq=False)
class Look:
    """What so many people do for calls and chats over many weeks."""

    sums: Mapping[TeamPromise, Sums]
    """Contacts that kept each promise and all. Shapes (replications, slots)."""

    def parts(self, promise: TeamPromise) -> Estimate:
        """The share in each interval with its half-width."""
        return parts_of(self.sums[promise], promise)


class CloseLook:
    """Calls and chats of a model over many weeks that no search has seen."""

    def __init__(
        self,
        model: SimulationModel,
        promises: Sequence[TeamPromise],
        seed: int,
        tick: Callable[[], None],
        executor: Executor | None = None,
    ) -> None:
        self._model, self._seed = model, seed
        self._tick, self._executor = tick, executor
        waits = {c.name for c in model.channels if c.kind is ServiceType.DEFERRED}
        self.promises = [
            p for p in promises if p.over is KeptOver.INTERVAL and p.channel not in waits
        ]
        self._rows, self.alone = _without_waiting(model, waits)
        self._first: Trials | None = None

    def kept(
        self, staff: Floats, trial: Trial, open_slots: NDArray[np.bool_]
    ) -> tuple[Floats, Look | None]:
        """The staff with people added where a closer look finds an interval short, and that look.

        The very same staff, and None, where its trial leaves no interval in doubt. Shape of the
        staff (pools, slots), of the slots (slots,).
        """
        if not self.wanted(trial):
            return staff, None
        look = self.taken(staff)
        for _ in range(_MOST_ROUNDS):
            more = self._with_more(staff, look, open_slots)
            if not (more > staff).any():
                break
            staff, look = more, self.taken(more)
        return staff, look

    def wanted(self, trial: Trial) -> bool:
        """Whether a trial leaves any interval in doubt."""
        return any((short > -half).any() for short, half in map(_short_of(trial), self.promises))

    def taken(self, staff: Floats) -> Look:
        """What so many people do: contacts are drawn until no interval is in doubt or it is fine.

        Shape (pools, slots).
        """
        look: Look | None = None
        for number in range(MOST_DRAWS):
            trial = self._trials(number).met_by(staff[self._rows])
            drawn = {promise: trial.by_slot_and_run(promise) for promise in self.promises}
            look = Look(drawn if look is None else _together(look.sums, drawn))
            if not any(self._blurred(look, promise) for promise in self.promises):
                break
        assert look is not None
        return look

    def _trials(self, number: int) -> Trials:
        """One draw of contacts; the first, which every look meets, is kept."""
        if number == 0 and self._first is not None:
            return self._first
        live = all(c.kind is not ServiceType.DEFERRED for c in self.alone.channels)
        found = Trials(
            self.alone, self._seed + _CLOSE_SEED + number, CONTACTS, self._tick, self._executor,
            brief=live,
        )  # fmt: skip
        if number == 0:
            self._first = found
        return found

    def _blurred(self, look: Look, promise: TeamPromise) -> bool:
        """Whether more contacts would tell whether some interval keeps a promise."""
        short, half = _short_of(look)(promise)
        return bool(((half > 1.5 * _FINE) & (np.abs(short) < half)).any())

    def _with_more(self, staff: Floats, look: Look, open_slots: NDArray[np.bool_]) -> Floats:
        """People added in intervals that are short, by as many points as they are."""
        more = staff.copy()
        for promise in self.promises:
            short, half = _short_of(look)(promise)
            # What is short by no more than the doubt beyond a point, and never by more than a
            # point, may be chance: people would be added in hours that keep their promise.
            short = np.where(short > np.clip(half - _FINE, 1e-9, _FINE), short, 0.0)
            added = np.where((short > 0) & open_slots, people_for(short, staff.sum(axis=0)), 0.0)
            pool = specialists(self._model, promise.channel)
            more[pool] = np.maximum(more[pool], staff[pool] + added)
        return more


def _short_of(seen: Trial | Look) -> Callable[[TeamPromise], tuple[Floats, Floats]]:
    """Points missing in each interval, below nothing where some are to spare, and the doubt."""

    def short(promise: TeamPromise) -> tuple[Floats, Floats]:
        parts = seen.parts(promise)
        half = np.where(parts.n > 0, np.nan_to_num(parts.half_width), 0.0)
        return shortfalls(parts.value, promise), half

    return short


def _together(
    some: Mapping[TeamPromise, Sums], more: Mapping[TeamPromise, Sums]
) -> dict[TeamPromise, Sums]:
    """Two draws of contacts as one, the replications of both."""
    return {
        promise: (np.concatenate([kept, more[promise][0]]), np.concatenate([n, more[promise][1]]))
        for promise, (kept, n) in some.items()
    }


def _without_waiting(model: SimulationModel, waits: set[str]) -> tuple[list[int], SimulationModel]:
    """The teams that take calls and chats and the model of these alone, if nothing holds them up.

    Where work in hand is finished first, a call does find it: then it is the whole model.
    """
    if not waits or not model.live_interrupts:
        return list(range(len(model.pools))), model
    able = [
        replace(pool, skills=tuple(skill for skill in pool.skills if skill[0] not in waits))
        for pool in model.pools
    ]
    rows = [row for row, pool in enumerate(able) if pool.skills]
    channels = tuple(c for c in model.channels if c.name not in waits)
    return rows, replace(model, channels=channels, pools=tuple(able[row] for row in rows))
