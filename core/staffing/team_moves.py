"""Where a person would help work that waits: hours between the arrival of what is late and its
deadline.

A person at any moment of that stretch moves the queue ahead of the contact on, so the hours that
most late contacts have seen pass are worth most, and hours that none of them saw cost nothing.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from core.model.scenario import ServiceType
from core.staffing.simulation.outcomes import elapsed
from core.staffing.simulation.values import SimulationModel
from core.staffing.team import TeamPromise
from core.staffing.team_trial import Trial

Floats = NDArray[np.float64]


class Helpful:
    """For each promise on work that waits, the slots in which people can help an arrival."""

    def __init__(self, model: SimulationModel, promises: list[TeamPromise]) -> None:
        self.promises = [
            p for p in promises if model.channel(p.channel).kind is ServiceType.DEFERRED
        ]
        self.model = model
        self.reach = [self._reach(promise) for promise in self.promises]

    def by_slot(self, trial: Trial) -> Floats:
        """Late contacts that people of each slot could still have helped. Shape (slots,)."""
        found = np.zeros(self.model.timeline.slots)
        for promise, reach in zip(self.promises, self.reach, strict=True):
            kept, counted = trial.by_slot(promise.promised, promise.channel)
            found += (counted - kept) @ reach
        return found

    def _reach(self, promise: TeamPromise) -> Floats:
        """1 where a slot (column) lies between an arrival (row) and its deadline."""
        edges, length = self.model.timeline.edges_s, self.model.timeline.length_s
        opening = self.model.channel(promise.channel).opening
        open_clock = elapsed(opening, length, edges)
        clock = open_clock if promise.promised.clock == "business" else edges
        cycle = float(clock[-1])
        begin, until = clock[:-1], clock[1:] + min(promise.promised.within_s, cycle)
        inside = np.zeros((begin.size, begin.size), np.bool_)
        for lap in (0.0, cycle):
            own = (clock[:-1][None, :] + lap, clock[1:][None, :] + lap)
            inside |= (own[0] < until[:, None] - 1e-9) & (own[1] > begin[:, None] + 1e-9)
        return (inside & (np.diff(open_clock) > 0)[None, :]).astype(np.float64)
