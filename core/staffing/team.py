"""The people of a scenario and everything they work on, as one model to simulate."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from core.model.requirement import ChannelRequirement
from core.model.scenario import KeptOver, Scenario, ServiceType, Team
from core.problems import Problem
from core.staffing.demand import ChannelDemand
from core.staffing.simulation.laws import Law, Touches, exponential, lognormal
from core.staffing.simulation.timeline import week_timeline
from core.staffing.simulation.values import (
    ChannelModel,
    Pool,
    Promised,
    ShiftEnd,
    SimulationModel,
)

Floats = NDArray[np.float64]

EVERYBODY = "everybody"
"""Name of the only team where the scenario names none."""
_LEAST_DELAY_S = 60.0
CALM_WEEKS = 0.9
"""A longest wait is kept when it is in so many weeks."""


@dataclass(frozen=True, slots=True)
class TeamPromise:
    """One promise of one channel, as it is counted in a simulation."""

    channel: str
    name: str
    """service_level, frt, resolution, abandonment or longest_wait."""
    promised: Promised
    target: float
    """Share (0-1) to reach; for abandonment the share not to exceed."""
    over: KeptOver = KeptOver.WEEK

    @property
    def at_most(self) -> bool:
        """Whether the share must stay below the target."""
        return self.name == "abandonment"


def team_model(
    channels: Sequence[tuple[ChannelDemand, ChannelRequirement]], scenario: Scenario
) -> SimulationModel:
    """The week of these channels with nobody on duty yet, priorities live before deferred.

    Deferred work in hand when its agent leaves goes back to its place in the queue with the time
    that is left, so that whoever is there next goes on with it: these people have no names yet. A
    live contact that finds nobody free breaks it off unless the scenario says otherwise. A ticket
    of several measured touches is worked on in as many pieces of its handle time. Where a slot is
    open in part its people are there in that part.
    """
    timeline, calendar = week_timeline(scenario.interval_min), scenario.calendar
    models: list[ChannelModel] = []
    for demand, found in channels:
        plan, live = found.plan, found.plan.kind is not ServiceType.DEFERRED
        touches, delay = _course(demand, found)
        patience, lengths = _assumed(found, "patience_s"), _chat_durations(found, scenario)
        models.append(
            ChannelModel(
                demand.channel,
                plan.kind,
                (_handle(demand, found, touches.mean, lengths),),
                volume=np.asarray(found.volume, dtype=np.float64),
                day_cv2=sure_spread(demand),
                touches=touches,
                customer_delay=delay,
                patience=exponential(patience) if live and patience else None,
                priority=0 if live else 1,
                opening=timeline.opening(calendar.of(demand.channel)),
                chat_durations_s=lengths,
                shift_end=ShiftEnd.FINISH if live else ShiftEnd.RETURN,
                promises=tuple(p.promised for p in promises_of(demand, found)),
            )
        )
    pools = tuple(
        replace(pool, opening=timeline.opening(calendar.together(dict(pool.skills))))
        for pool in pools_of(scenario, [model.name for model in models])
    )
    return SimulationModel(
        timeline, tuple(models), pools,
        blending_threshold=scenario.blending_threshold, live_interrupts=scenario.live_interrupts,
    )  # fmt: skip


def pools_of(scenario: Scenario, names: Sequence[str]) -> tuple[Pool, ...]:
    """The scenario's teams with the channels there are; everybody for all where it names none.

    Raises Problem for a channel that no team works and for a team without channels.
    """
    teams = scenario.teams or (Team(EVERYBODY, tuple((name, 1.0) for name in names)),)
    pools: list[Pool] = []
    for team in teams:
        skills = tuple((name, factor) for name, factor in team.channels if name in names)
        if skills:
            pools.append(Pool(team.name, skills))
    worked = {name for pool in pools for name, _ in pool.skills}
    for name in names:
        if name not in worked:
            raise Problem("team_missing", channel=name, teams=[team.name for team in teams])
    return tuple(pools)


def promises_of(demand: ChannelDemand, found: ChannelRequirement) -> list[TeamPromise]:
    """What a channel promises, of that which its data let a simulation foretell."""
    plan, channel = found.plan, found.channel
    asked: list[TeamPromise] = []
    for first in found.achieved:
        if first.promise == "service_level":
            variant = plan.service_level.variant if plan.service_level else "offered"
            told = Promised("service_level", first.target, first.within_s, "calendar", variant)
            asked.append(TeamPromise(channel, "service_level", told, first.target, first.over))
        elif first.promise == "frt":
            told = Promised("first_reply", first.target, first.within_s, first.clock)
            asked.append(TeamPromise(channel, "frt", told, first.target, first.over))
    if plan.resolution is not None and foretells_resolution(demand, found):
        goal = plan.resolution
        told = Promised("resolution", goal.share, goal.within_s, goal.clock)
        over = goal.kept or KeptOver.WEEK
        asked.append(TeamPromise(channel, "resolution", told, goal.share, over))
    if plan.max_abandonment is not None and _assumed(found, "patience_s"):
        told = Promised("abandonment", plan.max_abandonment)
        asked.append(TeamPromise(channel, "abandonment", told, plan.max_abandonment))
    if plan.longest_wait_s is not None:
        clock = "business" if plan.kind is ServiceType.DEFERRED else "calendar"
        told = Promised("picked_up", 1.0, plan.longest_wait_s, clock)
        asked.append(TeamPromise(channel, "longest_wait", told, CALM_WEEKS))
    return asked


def foretells_resolution(demand: ChannelDemand, found: ChannelRequirement) -> bool:
    """Whether it is known how a contact ends: live work at once, tickets by touches and delays."""
    if found.plan.kind is not ServiceType.DEFERRED:
        return True
    return demand.course is not None and demand.course.customer_delay_s is not None


def sure_spread(demand: ChannelDemand) -> float:
    """Variance of the day's factor that promises are proved with; 0 where it may be chance.

    A promise is kept over busy and quiet days alike, so days spread as they did. A spread whose
    95 % band reaches zero is left out: one odd week must not make every week odd.
    """
    spread = demand.day_cv2
    if spread is None or spread.value is None or spread.band is None or spread.band[0] <= 0:
        return 0.0
    return spread.value


def _course(demand: ChannelDemand, found: ChannelRequirement) -> tuple[Touches, Law | None]:
    """How often a ticket is worked on and how long its customer takes in between."""
    course = demand.course
    if found.plan.kind is not ServiceType.DEFERRED or course is None:
        return Touches(), None
    if course.customer_delay_s is None or course.customer_delay_s.value is None:
        return Touches(), None
    return Touches(course.shares), exponential(max(course.customer_delay_s.value, _LEAST_DELAY_S))


def _handle(
    demand: ChannelDemand, found: ChannelRequirement, touches: float, lengths: tuple[float, ...]
) -> Law:
    mean = lengths[0] if lengths else _assumed(found, "aht_s")
    if mean is None:
        raise Problem("assumption_missing", name="aht_s")
    each = mean / touches
    return exponential(each) if demand.cv is None else lognormal(each, demand.cv)


def _chat_durations(found: ChannelRequirement, scenario: Scenario) -> tuple[float, ...]:
    """Chat lengths by chats held; all alike where only the concurrency is known."""
    plan = found.plan
    if plan.kind is not ServiceType.CHAT:
        return ()
    most = max(plan.concurrency, len(plan.chat_durations_s))
    if most == 1:
        return ()
    longer = scenario.handle_time_factor * plan.lengthening
    given = tuple(seconds * longer for seconds in plan.chat_durations_s)
    last = given[-1] if given else (_assumed(found, "aht_s") or 0.0)
    return (*given, *[last] * (most - len(given)))


def _assumed(found: ChannelRequirement, name: str) -> float | None:
    return next((a.value for a in found.assumptions if a.name == name), None)
