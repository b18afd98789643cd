"""What a simulation found: its channels, and where the time of its people went."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from core.problems import Note
from core.staffing.simulation.channel_outcome import ChannelOutcome, Met
from core.staffing.simulation.estimates import Estimate, average, ratio
from core.staffing.simulation.replication import Record
from core.staffing.simulation.values import Pool, SimulationModel

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]


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
    alike: dict[str, dict[str, Integers]] = field(
        default_factory=dict[str, dict[str, Integers]], repr=False
    )
    """Groups of each channel's contacts, handed from one staffing's result to the next on the same
    contacts: where nobody tries again they are the same whoever is on duty."""
    outcomes: dict[str, ChannelOutcome] = field(
        default_factory=dict[str, ChannelOutcome], repr=False
    )

    @property
    def replications(self) -> int:
        """Independent runs behind every figure."""
        return len(self.records)

    def channel(self, name: str) -> ChannelOutcome:
        """One channel's figures."""
        if name not in self.outcomes:
            self.outcomes[name] = self._outcome(name)
        return self.outcomes[name]

    def _outcome(self, name: str) -> ChannelOutcome:
        model = self.model.channel(name)
        number = self.model.channels.index(model)
        queue = np.stack([record.sampled[:, number] for record in self.records])
        keys = {} if model.redial_share > 0 else self.alike.setdefault(name, {})
        return ChannelOutcome(
            model, self.model.timeline, Met(self.records, number), self.weeks,
            self.warm_up_weeks, queue, keys,
        )  # fmt: skip

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
        hours = self._hours(activity, pool)
        return average(hours.sum(axis=1) if by == "all" else hours)

    def hours_by_run(self, activity: str, pool: str | None = None) -> Floats:
        """Agent-hours in one cycle of each replication, for paired comparisons. Shape (runs,)."""
        return self._hours(activity, pool).sum(axis=1)

    def _hours(self, activity: str, pool: str | None) -> Floats:
        if activity in ("duty", "overtime"):
            seconds = self._duty(pool, 1 if activity == "overtime" else 0)
        elif activity == "idle":
            seconds = self._duty(pool, 0) + self._duty(pool, 1)
            for channel in self.model.channels:
                seconds = seconds - self._busy(pool, channel.name)
        else:
            seconds = self._busy(pool, activity)
        return seconds / (3600.0 * self.weeks)

    def _duty(self, pool: str | None, which: int) -> Floats:
        n, groups = len(self.model.channels), len(self.pools)
        own = [
            (3 + groups) * n + which * groups + g
            for g, p in enumerate(self.pools) if pool in (None, p.name)
        ]  # fmt: skip
        return self._area[:, :, own].sum(axis=2)

    def _busy(self, pool: str | None, channel: str) -> Floats:
        n = len(self.model.channels)
        number = [c.name for c in self.model.channels].index(channel)
        own = [(3 + g) * n + number for g, p in enumerate(self.pools) if pool in (None, p.name)]
        return self._area[:, :, own].sum(axis=2)

    @cached_property
    def _area(self) -> Floats:
        """Seconds by replication, slot and count."""
        return np.stack([record.area for record in self.records])
