"""Where a person would help work that waits: hours between the arrival of what is late and its
deadline.

A person at any moment of that stretch moves the queue ahead of the contact on, so the hours that
most late contacts have seen pass are worth most, and hours that none of them saw cost nothing.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from core.model.scenario import ServiceType
from core.staffing.simulation.timeline import elapsed
from core.staffing.simulation.values import SimulationModel
from core.staffing.team import TeamPromise
from core.staffing.team_trial import Trial

Floats = NDArray[np.float64]

MOST_LOST = 0.3
"""Hours of work that customers who give up may take away with an hour of somebody's duty, as long
as nothing is known: where promises are kept the last person of an hour saves a tenth of one."""
_SURELY = 2.0
_LEAST_LOST = 0.02


def too_busy(trial: Trial, staff: Floats, fewer: Floats, most: float, lost: float) -> bool:
    """Whether fewer people would surely be busier than a cap, told from the work of a trial.

    The same contacts bring the same work but for what is lost with each hour of duty, so that
    nobody need simulate what adds up already. Shapes (pools, slots).
    """
    duty, gone = _duty(trial), _gone(trial, staff, fewer)
    return trial.occupancy() * duty - lost * gone > most * (duty - gone) + 1e-9


def lost_with(before: Trial, staff: Floats, after: Trial, fewer: Floats) -> float:
    """Hours of work on duty that went with each hour of duty, and as much again to be sure."""
    gone = _gone(before, staff, fewer)
    if not gone > 0:
        return 0.0
    work = before.occupancy() * _duty(before) - after.occupancy() * _duty(after)
    return _SURELY * max(work / gone, _LEAST_LOST)


def _duty(trial: Trial) -> float:
    return float(trial.result.hours("duty").value)


def _gone(trial: Trial, staff: Floats, fewer: Floats) -> float:
    """Hours of duty a week by which one staffing is less than another that a trial has lived."""
    duty, people = np.asarray(trial.result.hours("duty", by="slot").value), staff.sum(axis=0)
    each = np.divide(duty, people, out=np.zeros(people.size), where=people > 0)
    return float(((people - fewer.sum(axis=0)) * each).sum())


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
