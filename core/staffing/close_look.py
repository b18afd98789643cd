"""A closer look at the hours in which calls and chats keep their promise only just.

A promise kept in every interval is as good as its hardest hour, and in the hardest hour of a
small site few contacts come: some hundred simulated weeks leave three points of doubt there. Where
that doubt reaches across the promise, calls and chats alone are simulated over many more weeks;
without the work that waits for them they find the same, since it is broken off for them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Executor
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from core.model.scenario import KeptOver, ServiceType
from core.staffing.simulation.values import SimulationModel
from core.staffing.team import TeamPromise
from core.staffing.team_trial import Trial, Trials, shortfalls

Floats = NDArray[np.float64]

CONTACTS = 600_000
_CLOSE_SEED = 5_000_011
_FINE = 0.01
"""Points of doubt that are fine enough: what is short by less than the rest may be chance."""


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
        self._rows, self._alone = _without_waiting(model, waits)
        self._trials: Trials | None = None

    def wanted(self, trial: Trial) -> bool:
        """Whether a trial leaves any interval in doubt."""
        return any((short > -half).any() for short, half in self._short(trial))

    def met_by(self, staff: Floats) -> Trial:
        """The contacts with so many people. Shape (pools, slots)."""
        if self._trials is None:
            self._trials = Trials(
                self._alone, self._seed + _CLOSE_SEED, CONTACTS, self._tick, self._executor,
                brief=all(c.kind is not ServiceType.DEFERRED for c in self._alone.channels),
            )  # fmt: skip
        return self._trials.met_by(staff[self._rows])

    def missed(self, trial: Trial) -> list[tuple[TeamPromise, Floats]]:
        """Promises with the points (0-1) that each interval lacks, doubt beyond a point off.

        Shape of each (slots,), nothing where it is kept; promises without any are not in it.
        """
        found: list[tuple[TeamPromise, Floats]] = []
        for promise, (short, half) in zip(self.promises, self._short(trial), strict=True):
            lacking = np.where(short - np.maximum(half - _FINE, 0.0) > 1e-9, short, 0.0)
            if lacking.any():
                found.append((promise, lacking))
        return found

    def _short(self, trial: Trial) -> list[tuple[Floats, Floats]]:
        """Points missing in each interval, below nothing where some are to spare, and the doubt."""
        found: list[tuple[Floats, Floats]] = []
        for promise in self.promises:
            parts = trial.parts(promise)
            half = np.where(parts.n > 0, np.nan_to_num(parts.half_width), 0.0)
            found.append((shortfalls(parts.value, promise), half))
        return found


def looked_at(close: Trial, promise: TeamPromise) -> bool:
    """Whether a closer look tells of a promise: those of calls and chats in every interval."""
    names = {channel.name for channel in close.result.model.channels}
    return promise.over is KeptOver.INTERVAL and promise.channel in names


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
