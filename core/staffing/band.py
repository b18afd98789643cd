"""The requirement as a band: people for quiet and busy days, and for volumes not known exactly.

A day's volume is its mean times a factor G with mean 1, gamma distributed. Its variance has two
parts: how much days differ beyond chance, and how well a history so short knows the mean itself.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from core.model.requirement import Assumption, ChannelRequirement, Requirement
from core.model.scenario import Scenario, ServiceType
from core.staffing.assumptions import known, promise_of
from core.staffing.chat import ChatPace, chat_agents_needed, chat_pace
from core.staffing.demand import ChannelDemand, Demand
from core.staffing.live_week import target_of
from core.staffing.overdispersion import gamma_quantiles_each
from core.staffing.rounding import round_up
from core.staffing.search import Target, agents_needed

Floats = NDArray[np.float64]

SHARES = (0.10, 0.50, 0.80, 0.90, 0.95)
MORE = (0, 1, 2)
"""People above the requirement for which the share of days they cover is said."""
_BETWEEN = (0.01, 0.03, 0.06, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.55, 0.6, 0.65, 0.7, 0.75,
            0.775, 0.825, 0.85, 0.875, 0.925, 0.97, 0.98, 0.99, 0.995)  # fmt: skip
_CHAT_STEPS = 60


@dataclass(frozen=True, slots=True)
class ChannelBand:
    """People that one channel by itself needs on days up to each share of days."""

    channel: str
    day_cv2: Assumption | None
    """Variance of the day's factor beyond chance; None where the history is too short for it."""
    agents: np.ndarray = field(repr=False)
    """Shape (shares, slots)."""


@dataclass(frozen=True, slots=True)
class Band:
    """People by slot of the week that keep the promises on so large a share of days."""

    shares: tuple[float, ...]
    agents: np.ndarray = field(repr=False)
    """People on all channels together; shape (shares, slots)."""
    covered: np.ndarray = field(repr=False)
    """Share of days on which the required people, one and two more are enough.

    Shape (3, slots); NaN in slots without work.
    """
    channels: tuple[ChannelBand, ...]

    def at(self, share: float) -> np.ndarray:
        """People by slot that cover one of `shares`."""
        return self.agents[self.shares.index(share)]


def band(requirement: Requirement, demand: Demand, scenario: Scenario) -> Band:
    """People that cover 10, 50, 80, 90 and 95 % of days, by slot and together.

    Live channels by their closed form at the volume of such a day, deferred work in proportion.
    Busy days are taken to be busy on all channels at once, which is the safe side. Where the team
    needs fewer people than its channels apart, that saving is kept on every day.
    """
    grid = np.array(sorted({*SHARES, *_BETWEEN}))
    wanted = np.searchsorted(grid, SHARES)
    slots = requirement.agents.size
    real, usual = np.zeros((grid.size, slots)), np.zeros(slots)
    channels: list[ChannelBand] = []
    for found in requirement.channels:
        own = demand.channel(found.channel)
        if own is None:
            continue
        needs = _needs(found, gamma_quantiles_each(_variance(own, demand, found), grid), scenario)
        real, usual = real + needs, usual + found.agents_real
        channels.append(
            ChannelBand(found.channel, own.day_cv2, round_up(needs[wanted]).astype(np.int64))
        )
    saved = np.minimum(requirement.agents - round_up(usual), 0.0)
    opened = requirement.open_slots > 0
    # Somebody is there for the quietest of days, too.
    least = np.where(opened & (requirement.agents > 0), max(1.0, scenario.minimum_agents), 0.0)
    people = np.maximum(np.where(opened, round_up(real[wanted]) + saved, 0.0), least)
    covered = _covered(grid, real, requirement.agents - saved)
    covered[:, ~opened | (usual <= 0)] = np.nan
    return Band(SHARES, people.astype(np.int64), covered, tuple(channels))


def _variance(own: ChannelDemand, demand: Demand, found: ChannelRequirement) -> Floats:
    """Variance of a coming day's volume about its measured mean, by slot of the week.

    Work that waits is pooled over its day, calls and chats meet the people of their own slot; so
    many contacts were counted there in so many weeks. Shape (slots,).
    """
    beyond = own.day_cv2.value if own.day_cv2 is not None and own.day_cv2.value else 0.0
    weeks = max(demand.weeks, 1.0)
    counted = own.volume * weeks
    if found.plan.kind is ServiceType.DEFERRED:
        counted = np.repeat(counted.reshape(7, -1).sum(axis=1), counted.size // 7)
    mean_unknown = np.where(counted > 0, 1 / np.maximum(counted, 1.0), 0.0)
    return beyond * (1 + 1 / weeks) + mean_unknown


def _needs(found: ChannelRequirement, factors: Floats, scenario: Scenario) -> Floats:
    """Real agents at each day's factor; shape of `factors`, (shares, slots)."""
    if found.plan.kind is ServiceType.DEFERRED:
        return found.agents_real * factors
    _, promise = promise_of(found.plan)
    target = target_of(promise, scenario.max_occupancy)
    aht, patience = _assumed(found, "aht_s"), _assumed(found, "patience_s").value
    load = found.load * factors
    if found.model == "chat_chain":
        concurrency = max(found.plan.concurrency, len(found.plan.chat_durations_s))
        longer = scenario.handle_time_factor * found.plan.lengthening
        lengths = tuple(seconds * longer for seconds in found.plan.chat_durations_s)
        return _chat_needs(load, chat_pace(known(aht), concurrency, lengths), target, patience)
    return agents_needed(load, known(aht), target, patience).real


def _chat_needs(load: Floats, pace: ChatPace, target: Target, patience_s: float | None) -> Floats:
    """Agents on the line between loads close together: the chain has to be solved for each."""
    points = np.linspace(0.0, float(load.max(initial=0.0)), _CHAT_STEPS + 1)
    real = [
        chat_agents_needed(point * pace.chats_per_s, pace, target, patience_s).real
        for point in points.tolist()
    ]
    return np.interp(load, points, real)


def _assumed(found: ChannelRequirement, name: str) -> Assumption:
    missing = Assumption(name, None, "data")
    return next((a for a in found.assumptions if a.name == name), missing)


def _covered(grid: Floats, real: Floats, people: Floats) -> Floats:
    """Share of days on which so many people, and a few more, are enough. Shape (3, slots)."""
    found = np.empty((len(MORE), people.size))
    for slot, enough in enumerate(people.tolist()):
        # The need never falls from one share of days to the next.
        found[:, slot] = [
            np.interp(enough + more, real[:, slot], grid, left=0.0, right=1.0) for more in MORE
        ]
    return found
