"""What one more or one fewer person does by weekday and by hour, and what that costs.

Every change meets the same contacts as the requirement, so that differences are those of the
people and not of luck. The money of handling one contact is built from below beside it.
"""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Executor
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.model.requirement import ChannelRequirement, Requirement
from core.model.scenario import Scenario
from core.problems import Problem
from core.progress import Progress, no_progress
from core.staffing.business_week import business_week, people_week
from core.staffing.demand import ChannelDemand, Demand
from core.staffing.team import TeamPromise, promises_of, team_model
from core.staffing.team_trial import Trial, Trials

Floats = NDArray[np.float64]

CONTACTS = 48_000
_OTHER_CONTACTS = 2_000_003
_SURE = 1e-4


@dataclass(frozen=True, slots=True)
class Change:
    """By how much one promise's share moves, on the same contacts."""

    channel: str
    promise: str
    change: float
    """Points (0-1) against the requirement; for abandonment and more people it is negative."""
    half_width: float


@dataclass(frozen=True, slots=True)
class Marginal:
    """One person more or fewer through one weekday, or through one hour of every open day."""

    group: str
    """weekday or hour."""
    key: int
    """Monday 0, or the hour 0-23."""
    more: int
    """+1 or -1."""
    hours_week: float
    """Agent-hours on duty a week that the change takes; negative when it saves them."""
    cost_week: float | None
    """Paid hours with shrinkage and premiums at the hourly cost; None without a wage."""
    changes: tuple[Change, ...]

    @property
    def most(self) -> Change | None:
        """The promise that moves most, or None where nobody came."""
        return max(self.changes, key=lambda c: abs(c.change), default=None)

    @property
    def cost_of_a_point(self) -> float | None:
        """Cost a week of one point (0.01) of the promise that moves most; None where it is not
        sure that any moves, or without a wage."""
        best = self.most
        if self.cost_week is None or best is None:
            return None
        if abs(best.change) <= max(best.half_width, _SURE):
            return None
        return abs(self.cost_week / (best.change * 100))


@dataclass(frozen=True, slots=True)
class Marginals:
    """All changes by weekday and hour, and the price of an agent-hour by hour of day."""

    changes: tuple[Marginal, ...]
    hour_cost: tuple[tuple[int, float], ...]
    """Hour of day and what one agent-hour on duty costs then; empty without a wage."""
    weeks: int
    """Simulated weeks behind each figure."""


def marginals(
    requirement: Requirement,
    demand: Demand,
    scenario: Scenario,
    *,
    executor: Executor | None = None,
    progress: Progress = no_progress,
) -> Marginals:
    """One person more and one fewer by weekday and by hour, met by the same simulated contacts.

    A person more joins the team named first, one fewer leaves the largest. Hours that a single
    person keeps open are not emptied. Raises Problem where nothing is staffed.
    """
    pairs = [(d, c) for c in requirement.channels if (d := demand.channel(c.channel)) is not None]
    if not pairs or not requirement.pools:
        raise Problem("staffing_no_contacts")
    groups = list(_groups(requirement))
    asked = [promise for d, c in pairs for promise in promises_of(d, c)]
    trials = _trials(pairs, scenario, requirement.seed, executor)
    staff = np.array([pool.agents for pool in requirement.pools], dtype=np.float64)
    before = trials.met_by(staff)
    prices = _hour_prices(requirement, scenario)
    found: list[Marginal] = []
    for done, (group, key, slots) in enumerate(groups):
        progress(done / len(groups))
        for more in (1, -1):
            changed = _changed(staff, slots, more)
            if not (changed != staff).any():
                continue
            after = trials.met_by(changed)
            added = (changed - staff).sum(axis=0) * requirement.open_slots
            hours = float(added.sum()) * requirement.interval_min / 60
            cost = None if prices is None else float((added * prices).sum())
            found.append(
                Marginal(group, key, more, hours, _in_hours(cost, requirement),
                         tuple(_changes(after, before, asked)))
            )  # fmt: skip
    progress(1.0)
    return Marginals(tuple(found), _by_hour(requirement, prices), trials.weeks)


def _trials(
    pairs: list[tuple[ChannelDemand, ChannelRequirement]],
    scenario: Scenario,
    seed: int,
    executor: Executor | None,
) -> Trials:
    """Contacts that neither the search nor the proof has seen."""
    return Trials(team_model(pairs, scenario), seed + _OTHER_CONTACTS, CONTACTS, _untold, executor)


def _untold() -> None:
    """Progress is told between trials, not within."""


def _groups(requirement: Requirement) -> Iterator[tuple[str, int, NDArray[np.bool_]]]:
    """Open slots of each weekday, then of each hour of the day."""
    opened = requirement.open_slots > 0
    slots = np.arange(opened.size)
    day = slots * 7 // opened.size
    hour = slots * requirement.interval_min // 60 % 24
    for group, part, most in (("weekday", day, 7), ("hour", hour, 24)):
        for key in range(most):
            if (own := opened & (part == key)).any():
                yield group, key, own


def _changed(staff: Floats, slots: NDArray[np.bool_], more: int) -> Floats:
    changed = staff.copy()
    if more > 0:
        changed[0, slots] += 1
        return changed
    several = slots & (staff.sum(axis=0) > 1)
    changed[staff.argmax(axis=0)[several], np.flatnonzero(several)] -= 1
    return changed


def _changes(after: Trial, before: Trial, asked: list[TeamPromise]) -> Iterator[Change]:
    for promise in asked:
        moved = after.against(before, promise)
        if np.isfinite(moved.value):
            yield Change(promise.channel, promise.name, float(moved.value), float(moved.half_width))


def _hour_prices(requirement: Requirement, scenario: Scenario) -> Floats | None:
    """What an agent-hour on duty costs in each slot: shrinkage and premiums paid with it."""
    if scenario.cost.hourly is None:
        return None
    channels = [channel.channel for channel in requirement.channels]
    opened = people_week(scenario.calendar, channels, requirement.interval_min)
    minutes = opened.open_minutes.reshape(-1, requirement.interval_min)
    surcharge = np.zeros(requirement.open_slots.size)
    for premium in scenario.cost.premiums:
        dear = business_week(premium.hours, requirement.interval_min).open_minutes
        both = (minutes & dear.reshape(minutes.shape)).sum(axis=1)
        surcharge += premium.surcharge * both / np.maximum(minutes.sum(axis=1), 1)
    return scenario.cost.hourly * (1 + surcharge) / (1 - requirement.shrinkage)


def _in_hours(cost: float | None, requirement: Requirement) -> float | None:
    return None if cost is None else cost * requirement.interval_min / 60


def _by_hour(requirement: Requirement, prices: Floats | None) -> tuple[tuple[int, float], ...]:
    """The mean price of an agent-hour over the open days, by hour of day."""
    if prices is None:
        return ()
    hour = np.arange(prices.size) * requirement.interval_min // 60 % 24
    opened = requirement.open_slots
    total = np.bincount(hour, opened * prices, minlength=24)
    weight = np.bincount(hour, opened, minlength=24)
    return tuple((h, float(total[h] / weight[h])) for h in range(24) if weight[h] > 0)
