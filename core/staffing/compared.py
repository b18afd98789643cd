"""Plans on the very same simulated contacts, so that what differs is the plan and not luck.

Neither plan's search nor its proof has seen these contacts: a plan chosen because it just kept its
promise on some contacts looks a little better on them than it is.
"""

from __future__ import annotations

from concurrent.futures import Executor
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from core.model.requirement import Requirement
from core.model.scenario import Scenario
from core.progress import Progress, no_progress
from core.staffing.business_week import people_week
from core.staffing.demand import Demand
from core.staffing.given import there_minutes, while_there
from core.staffing.simulation.estimates import Estimate, average
from core.staffing.simulation.run import overload, simulate
from core.staffing.simulation.values import SimulationModel
from core.staffing.team import TeamPromise, promises_of, team_model
from core.staffing.team_trial import WARM_UP_WEEKS, Trial

Floats = NDArray[np.float64]

CONTACTS = 60_000
REPLICATIONS = 24
_LEAST_WEEKS, _MOST_WEEKS = 2, 60
_MOST_CONTACTS, _FEWEST_REPLICATIONS = 960_000, 6
"""Contacts are kept until they are compared: more would fill the memory and tell nothing new."""
_UNSEEN = 3_000_017


@dataclass(frozen=True, eq=False)
class Met:
    """What the same contacts meet under one plan, replication by replication."""

    trial: Trial = field(repr=False)
    promises: dict[tuple[str, str], TeamPromise]
    """What the plan promises, by channel and promise."""

    @property
    def weeks(self) -> int:
        """Weeks measured over all replications."""
        return self.trial.result.weeks * self.trial.result.replications

    @property
    def overtime_h(self) -> Floats:
        """Hours a week worked on after the end of duty. Shape (replications,)."""
        return self.trial.result.hours_by_run("overtime")

    def works(self, channel: str) -> bool:
        """Whether the plan has the channel at all."""
        return any(model.name == channel for model in self.trial.result.model.channels)


def weeks_for(contacts_a_week: float) -> int:
    """Weeks of each replication that bring enough contacts; the same for all plans compared."""
    weeks = round(CONTACTS / REPLICATIONS / max(contacts_a_week, 1.0))
    return min(max(weeks, _LEAST_WEEKS), _MOST_WEEKS)


def replications_for(contacts_a_week: float) -> int:
    """Replications of the weeks above; a huge site's week tells enough with few of them."""
    most = round(_MOST_CONTACTS / _LEAST_WEEKS / max(contacts_a_week, 1.0))
    return min(max(most, _FEWEST_REPLICATIONS), REPLICATIONS)


def met(
    requirement: Requirement,
    demand: Demand,
    scenario: Scenario,
    weeks: int,
    seed: int,
    *,
    replications: int = REPLICATIONS,
    executor: Executor | None = None,
    progress: Progress = no_progress,
) -> Met | None:
    """What the contacts of a seed meet with the people of a requirement.

    None where nobody is staffed, or work comes in faster than it is done.
    """
    pairs = [(d, c) for c in requirement.channels if (d := demand.channel(c.channel)) is not None]
    if not pairs or not requirement.pools:
        return None
    staff = {pool.name: pool.agents for pool in requirement.pools}
    model: SimulationModel = team_model(pairs, scenario).with_staff(staff)
    if scenario.roster is not None:
        channels = [channel.channel for channel in demand.channels]
        week = people_week(scenario.calendar, channels, scenario.interval_min)
        model = while_there(model, there_minutes(week, requirement.agents))
    if overload(model) is not None:
        return None
    result = simulate(
        model, replications=replications, weeks=weeks, warm_up_weeks=WARM_UP_WEEKS,
        seed=seed + _UNSEEN, executor=executor, progress=progress,
    )  # fmt: skip
    asked = [promise for d, c in pairs for promise in promises_of(d, c)]
    return Met(Trial(result), {(p.channel, p.name): p for p in asked})


@dataclass(frozen=True, slots=True)
class ShareChange:
    """A promise's share under two plans, counted in the same way."""

    before: float
    after: float
    change: Estimate


def share_change(before: Met, after: Met, channel: str, promise: str) -> ShareChange | None:
    """By how much the share of contacts that meet a promise rises, paired.

    Both are held to the promise of the first plan (of the second where only that makes it), so
    that a softer promise does not look like better service. None where one has no such channel or
    no contact came.
    """
    key = channel, promise
    meant = before.promises.get(key) or after.promises.get(key)
    if meant is None or not (before.works(channel) and after.works(channel)):
        return None
    change = after.trial.against(before.trial, meant)
    if not np.isfinite(change.value):
        return None
    old, new = (float(lived.trial.share(meant).value) for lived in (before, after))
    return ShareChange(old, new, change)


@dataclass(frozen=True, eq=False)
class Pair:
    """Two plans as the same contacts met them, once the contacts themselves are forgotten."""

    shares: dict[tuple[str, str], ShareChange]
    """By channel and promise; promises that cannot be held against each other are absent."""
    overtime_h: tuple[Floats, Floats]
    """Hours a week worked on after the end of duty, before and after. Shape (replications,)."""
    weeks: int
    """Weeks measured over all replications."""

    def money_change(self, old_rate: float, new_rate: float) -> Estimate:
        """Difference in the pay of overtime at so much an hour each, a week, paired."""
        before, after = self.overtime_h
        return average(after * new_rate - before * old_rate)


def pair(before: Met, after: Met) -> Pair:
    """Every promise that either plan makes, and the overtime, under both."""
    keys = dict.fromkeys((*before.promises, *after.promises))
    found = {key: share_change(before, after, *key) for key in keys}
    shares = {key: change for key, change in found.items() if change is not None}
    return Pair(shares, (before.overtime_h, after.overtime_h), before.weeks)
