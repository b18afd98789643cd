"""The requirement as a band: people for quiet and busy days, and for volumes not known exactly.

A day's volume is its mean times a factor G with mean 1, gamma distributed. Its variance has two
parts: how much days differ beyond chance, and how well a history so short knows the mean itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from statistics import NormalDist

import numpy as np
from numpy.typing import NDArray

from core.model.requirement import Assumption, ChannelRequirement, Requirement
from core.model.scenario import Scenario, ServiceType
from core.staffing.assumptions import known, promise_of
from core.staffing.backlog_moments import normal_share
from core.staffing.chat import chat_pace
from core.staffing.demand import ChannelDemand, Demand
from core.staffing.estimate_people import sketch_of
from core.staffing.estimate_sketch import Sketch
from core.staffing.live_table import calls_needed, chats_needed
from core.staffing.live_week import target_of
from core.staffing.overdispersion import gamma_quantiles_each
from core.staffing.rounding import round_up

Floats = NDArray[np.float64]

SHARES = (0.10, 0.50, 0.80, 0.90, 0.95)
MORE = (0, 1, 2)
"""People above the requirement for which the share of days they cover is said."""
_BETWEEN = (0.01, 0.25, 0.4, 0.6, 0.7, 0.85, 0.98, 0.995)


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

    By closed forms at the volumes of such a day: the people required move as these do. Busy days
    are taken to be busy on all channels at once, which is the safe side.
    """
    grid = np.array(sorted({*SHARES, *_BETWEEN}))
    wanted = np.searchsorted(grid, SHARES)
    factors: dict[str, Floats] = {}
    channels: list[ChannelBand] = []
    for found in requirement.channels:
        own = demand.channel(found.channel)
        if own is None:
            continue
        each = gamma_quantiles_each(_variance(own, demand, found), grid)
        factors[found.channel] = each
        needs = _needs(found, each[wanted], scenario)
        channels.append(ChannelBand(found.channel, own.day_cv2, round_up(needs).astype(np.int64)))
    days = [_day(demand, {n: each[row] for n, each in factors.items()}) for row in range(grid.size)]
    sketches = [sketch_of(day, scenario) for day in days]
    usual = sketch_of(_day(demand, {}), scenario)
    opened = requirement.open_slots > 0
    # Somebody is there for the quietest of days, too.
    least = np.where(opened & (requirement.agents > 0), max(1.0, scenario.minimum_agents), 0.0)
    people = np.array([_people(requirement, usual, sketches[row]) for row in wanted.tolist()])
    people = np.maximum.accumulate(np.maximum(np.where(opened, people, 0.0), least), axis=0)
    apart = requirement.agents - np.maximum(usual.real, usual.floor)
    apart = np.where(usual.real > usual.floor, apart, np.minimum(apart, 0.0))
    covered = _covered(grid, np.array([day.real for day in sketches]) + apart, requirement.agents)
    covered[:, ~opened | (usual.real <= 0)] = np.nan
    return Band(SHARES, people.astype(np.int64), covered, tuple(channels))


def _day(demand: Demand, factors: Mapping[str, Floats]) -> Demand:
    """The demand of a day with so many times the volume, by channel and slot."""
    channels: list[ChannelDemand] = []
    for own in demand.channels:
        factor = factors.get(own.channel, np.ones(own.volume.size))
        channels.append(
            replace(own, volume=own.volume * factor, open_volume=own.open_volume * factor)
        )
    return replace(demand, channels=tuple(channels))


def _people(requirement: Requirement, usual: Sketch, day: Sketch) -> Floats:
    """The people required with as many more, or fewer, as closed forms want on such a day.

    Where only calls and chats are worked, those whom the proof added for busy days are not of
    such a day.
    """
    spared = np.maximum(usual.floor - requirement.agents, 0.0)
    before, least = (np.maximum(own.floor - spared, 0.0) for own in (usual, day))
    over = [np.maximum(own.real - own.floor, 0.0) for own in (usual, day)]
    own = np.where(over[0] > 0, requirement.agents - before - over[0], 0.0)
    return least + np.rint(np.maximum(own + over[1], 0.0))


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
    if own.exact:
        return np.full(counted.shape, beyond)
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
        return chats_needed(load, chat_pace(known(aht), concurrency, lengths), patience, target)
    return calls_needed(load, known(aht), patience, target)


def _assumed(found: ChannelRequirement, name: str) -> Assumption:
    missing = Assumption(name, None, "data")
    return next((a for a in found.assumptions if a.name == name), missing)


def _covered(grid: Floats, real: Floats, people: NDArray[np.int64]) -> Floats:
    """Share of days on which so many people, and a few more, are enough. Shape (3, slots)."""
    found = np.empty((len(MORE), people.size))
    # The need never falls from one share of days to the next.
    needs = np.maximum.accumulate(real, axis=0)
    score = np.array([NormalDist().inv_cdf(share) for share in grid.tolist()])
    for slot, enough in enumerate(people.tolist()):
        at = np.interp([enough + m for m in MORE], needs[:, slot], score, left=-9.0, right=9.0)
        found[:, slot] = normal_share(at)
    return found
