"""Agents needed by slot of the week to keep every promise, per channel and together."""

from __future__ import annotations

import math
from collections.abc import Callable
from concurrent.futures import Executor
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from core.model.requirement import (
    Achieved,
    Assumption,
    ChannelRequirement,
    PoolStaff,
    Requirement,
)
from core.model.scenario import ChannelPlan, KeptOver, Scenario, ServiceType
from core.problems import Note, Problem, note
from core.progress import Progress, no_progress
from core.staffing.assumptions import (
    handle_time,
    kept_over,
    known,
    patience_of,
    plan_of,
    promise_of,
    volume_scale,
)
from core.staffing.binding import binding_note
from core.staffing.business_week import BusinessWeek, business_week, people_week
from core.staffing.chat import chat_pace
from core.staffing.deferred import DeferredSearch, DeferredWork, Goal
from core.staffing.demand import ChannelDemand, Demand
from core.staffing.estimate import with_formulas
from core.staffing.live_week import calls_week, chats_week, target_of
from core.staffing.requirement_notes import (
    live_notes,
    minimum_notes,
    resolution_notes,
    sharing_notes,
)
from core.staffing.rounding import compound_shrinkage, gross_agents, round_up
from core.staffing.simulation.workers import in_order, workers
from core.staffing.size import check_size
from core.staffing.team import promises_of, sure_spread, team_model
from core.staffing.team_course import closed_course
from core.staffing.team_search import Team, TeamStaff, team_staff

Floats = NDArray[np.float64]
Found = ChannelRequirement | Note

DEFAULT_SEED = 20_260_101
_NEVER = 0.05
"""A share of contacts so small that a promise counts as never kept."""
_USUAL_TICKS = 500
"""Steps of a usual week: then half of the work is said to be done."""
_LEAST_REACHABLE = 0.98
"""Where the promise is out of reach, this part of the best possible share is staffed for."""


def requirement(
    demand: Demand,
    scenario: Scenario,
    *,
    seed: int = DEFAULT_SEED,
    executor: Executor | None = None,
    progress: Progress = no_progress,
) -> Requirement:
    """Least staff that keeps every channel's promises, proved by simulating all of them together.

    Each channel by itself first: live ones by Erlang A or C and the chat chain, deferred ones by
    simulation on the business clock. From their sum the people of each team are sought and proved
    on fresh contacts; the same for the same seed, with or without an executor of threads. Channels
    that cannot be staffed are in `skipped` with the reason.
    """
    if demand.interval_min != scenario.interval_min:
        raise Problem(
            "staffing_interval_changed", demand=demand.interval_min, scenario=scenario.interval_min
        )
    check_size(demand, scenario)
    shrinkage = compound_shrinkage(share for _, share in scenario.shrinkage)
    tick = _Ticks(progress)
    names = [channel.channel for channel in demand.channels]
    week = people_week(scenario.calendar, names, scenario.interval_min)
    with workers(executor) as side_by_side:
        own_tick = tick if side_by_side is None else _untold
        staffing = _Staffing(scenario, seed, own_tick)
        answers = list(in_order(staffing.channel, demand.channels, side_by_side, tick))
        apart = tuple(found for found in answers if not isinstance(found, Note))
        together = _team(demand, scenario, week, apart)
        proved = None if together is None else team_staff(together, seed, tick, side_by_side)
    refused = (
        (channel.channel, found)
        for channel, found in zip(demand.channels, answers, strict=True)
        if isinstance(found, Note)
    )
    skipped = (*demand.skipped, *refused)
    answer = _together(demand, scenario, week, apart, skipped, shrinkage, seed, proved)
    answer = with_formulas(answer, demand, scenario)
    progress(1.0)
    return answer


@dataclass
class _Ticks:
    """Tells a share that always grows of work whose end nobody knows."""

    progress: Progress
    told: int = 0

    def __call__(self) -> None:
        self.progress(self.told / (self.told + _USUAL_TICKS))
        self.told += 1


def _untold() -> None:
    """Progress is told between channels, where they are staffed side by side."""


def _team(
    demand: Demand, scenario: Scenario, week: BusinessWeek, channels: tuple[ChannelRequirement, ...]
) -> Team | None:
    """All channels as one team (or the scenario's), staffed for the sum of their own needs."""
    pairs = [(d, c) for c in channels if (d := demand.channel(c.channel)) is not None]
    if not pairs:
        return None
    model = team_model(pairs, scenario)
    start = np.zeros((len(model.pools), week.open_share.size))
    live = start.copy()
    for _, own in pairs:
        able = [n for n, pool in enumerate(model.pools) if own.channel in dict(pool.skills)]
        start[able] += own.agents_real / len(able)
        if own.plan.kind is not ServiceType.DEFERRED:
            live[able] += own.agents_real / len(able)
    opened = week.open_share > 0
    minimum = np.where(opened, float(scenario.minimum_agents), 0.0)
    promises = tuple(p for d, c in pairs for p in promises_of(d, c))
    course = closed_course(demand, scenario, model) if (start > live).any() else None
    return Team(model, promises, start, live, minimum, opened, scenario.max_occupancy, course)


@dataclass(frozen=True)
class _Staffing:
    scenario: Scenario
    seed: int
    tick: Callable[[], None]

    def channel(self, demand: ChannelDemand) -> Found:
        """One channel's requirement, or why it cannot have one."""
        if self.week_of(demand.channel).open_s == 0:
            return note("never_open", channel=demand.channel)
        plan = plan_of(demand.channel, self.scenario)
        scale = volume_scale(demand, self.scenario)
        if plan.kind is ServiceType.DEFERRED:
            return self._deferred(demand, plan, scale)
        return self._live(demand, plan, scale)

    def week_of(self, channel: str) -> BusinessWeek:
        """The opening hours of one channel in the planning week."""
        hours = self.scenario.calendar.of(channel).hours
        return business_week(hours, self.scenario.interval_min)

    def _live(self, demand: ChannelDemand, plan: ChannelPlan, scale: float) -> Found:
        if not (demand.volume * scale).sum() > 0:
            return note("channel_without_contacts", channel=demand.channel)
        is_chat = plan.kind is ServiceType.CHAT
        _, promise = promise_of(plan)
        aht = handle_time(demand, plan, self.scenario)
        patience = patience_of(demand, plan)
        offered = demand.open_volume * scale
        open_s = self.week_of(demand.channel).open_share * self.scenario.interval_min * 60
        per_s = np.where(open_s > 0, offered / np.where(open_s > 0, open_s, 1.0), 0.0)
        target = target_of(promise, self.scenario.max_occupancy)
        assumptions = [aht, patience]
        if is_chat and (plan.concurrency > 1 or plan.chat_durations_s):
            concurrency = max(plan.concurrency, len(plan.chat_durations_s))
            longer = self.scenario.handle_time_factor * plan.lengthening
            durations = tuple(seconds * longer for seconds in plan.chat_durations_s)
            pace = chat_pace(known(aht), concurrency, durations)
            model = "chat_chain"
            assumptions.append(Assumption("concurrency", float(concurrency), "yours"))
            live = chats_week(per_s, offered, pace, patience.value, target)
        else:
            model = "erlang_c" if patience.value is None else "erlang_a"
            slot_s = self.scenario.interval_min * 60.0
            live = calls_week(per_s, offered, known(aht), patience.value, target, slot_s)
        notes = (*demand.notes, *live_notes(demand, plan, promise, unsafe=live.unsafe))
        achieved = Achieved(
            "service_level", promise.share, promise.within_s, live.achieved,
            over=kept_over(plan, promise, self.scenario),
        )  # fmt: skip
        return ChannelRequirement(
            demand.channel, plan, model, demand.volume * scale, live.load, live.agents_real,
            round_up(live.agents_real).astype(np.int64), live.service_level, live.occupancy,
            tuple(assumptions), (achieved, *unpromised(plan)), live.curve, notes, scale,
        )  # fmt: skip

    def _deferred(self, demand: ChannelDemand, plan: ChannelPlan, scale: float) -> Found:
        _, promise = promise_of(plan)
        if not 0 < promise.share < 1:
            raise Problem("service_level_out_of_range", value=promise.share, most=0.999)
        aht = handle_time(demand, plan, self.scenario)
        volume = demand.volume * scale
        work = DeferredWork(
            demand.channel, volume, self.week_of(demand.channel), known(aht), demand.cv
        )
        if volume.sum() <= 0:
            return note("channel_without_contacts", channel=demand.channel)
        goal = Goal(promise.share, promise.within_s, promise.clock)
        search = DeferredSearch(work, goal, self.seed, self.scenario.max_occupancy, self.tick)
        notes = [*demand.notes, note("frt_counts_sent", channel=demand.channel)]
        best = search.best_share()
        if np.isnan(best):
            return note("channel_too_rare", channel=demand.channel, volume=float(volume.sum()))
        if best <= _NEVER:
            return note(
                "promise_shorter_than_work", channel=demand.channel, aht_s=known(aht),
                within_s=promise.within_s,
            )  # fmt: skip
        if best < promise.share:
            # Something must be staffed and said: nearly all of what is possible at all.
            search.goal = Goal(best * _LEAST_REACHABLE, goal.within_s, goal.clock)
            notes.append(
                note("promise_unreachable", channel=demand.channel, best=best, share=promise.share)
            )
        needed = search.needed()
        notes += resolution_notes(demand.channel, plan)
        spread = Assumption(
            "handle_time_cv", demand.cv if demand.cv else 1.0, "data" if demand.cv else "default"
        )
        achieved = Achieved(
            "frt", promise.share, promise.within_s, needed.achieved.value,
            needed.achieved.half_width, promise.clock,
            over=kept_over(plan, promise, self.scenario),
        )  # fmt: skip
        return ChannelRequirement(
            demand.channel, plan, "deferred_simulation", volume, needed.whole * needed.occupancy,
            needed.real, needed.whole.astype(np.int64), needed.by_slot,
            np.where(needed.whole > 0, needed.occupancy, 0.0), (aht, spread),
            (achieved, *unpromised(plan)), (), tuple(notes), scale, needed.flat_curve,
        )  # fmt: skip


def unpromised(plan: ChannelPlan) -> tuple[Achieved, ...]:
    """The resolution promise, without a figure: handle times alone cannot foretell it."""
    promise = plan.resolution
    if promise is None:
        return ()
    return (Achieved("resolution", promise.share, promise.within_s, None, 0.0, promise.clock),)


def _together(
    demand: Demand,
    scenario: Scenario,
    week: BusinessWeek,
    channels: tuple[ChannelRequirement, ...],
    skipped: tuple[tuple[str, Note], ...],
    shrinkage: float,
    seed: int,
    proved: TeamStaff | None,
) -> Requirement:
    slots = week.open_share.size
    real = sum((c.agents_real for c in channels), np.zeros(slots))
    load = sum((c.load for c in channels), np.zeros(slots))
    people = round_up(real).astype(np.int64)
    pools: tuple[PoolStaff, ...] = ()
    notes = [*demand.notes, *minimum_notes(scenario, week.open_share, real)]
    if proved is not None:
        _check_begun(proved, scenario)
        people, load = proved.staff.sum(axis=0).astype(np.int64), proved.busy
        pools = tuple(
            PoolStaff(name, skills, own.astype(np.int64))
            for (name, skills), own in zip(proved.pools, proved.staff, strict=True)
        )
        channels = tuple(_proved(channel, proved, demand) for channel in channels)
        notes += sharing_notes(scenario, week.open_share, channels, people)
        binds = binding_note(proved.proof)
        notes += [] if binds is None else [binds]
    return Requirement(
        scenario.interval_min, channels, np.minimum(real, people), people,
        round_up(gross_agents(people, shrinkage)).astype(np.int64), load, week.open_share,
        shrinkage, demand.weeks, seed, tuple(notes), skipped, pools,
        proved.proof if proved is not None else None,
    )  # fmt: skip


def _check_begun(proved: TeamStaff, scenario: Scenario) -> None:
    """Refuse a blending threshold that leaves deferred work to nobody."""
    for kept in proved.unreachable:
        never = (kept.best or 0.0) <= _NEVER and kept.promise in ("frt", "resolution")
        if never and scenario.blending_threshold > 0:
            raise Problem(
                "deferred_held_back", channel=kept.channel, threshold=scenario.blending_threshold
            )


def _proved(channel: ChannelRequirement, proved: TeamStaff, demand: Demand) -> ChannelRequirement:
    """The channel with what its promises achieve in the team, and those out of reach named."""
    achieved: list[Achieved] = []
    known = {kept.promise: kept for kept in proved.proof.kept if kept.channel == channel.channel}
    for old in channel.achieved:
        kept = known.pop(old.promise, None)
        achieved.append(old if kept is None else kept.achieved)
    achieved += [kept.achieved for kept in known.values()]
    foretold = any(a.promise == "resolution" and a.value is not None for a in achieved)
    notes = [n for n in channel.notes if not (foretold and n.code == "resolution_not_simulated")]
    notes += [
        note("promise_unreachable", channel=kept.channel, best=kept.best, share=kept.target)
        for kept in proved.unreachable
        if kept.channel == channel.channel and kept.promise != "frt"
    ]
    notes += [
        note("kept_in_intervals", channel=a.channel, week_share=a.value)
        for a in proved.proof.kept
        if a.channel == channel.channel and a.over is KeptOver.INTERVAL and a.value is not None
    ]
    own = demand.channel(channel.channel)
    if own is not None and (spread := sure_spread(own)) > 0:
        notes.append(note("busy_days_counted", channel=channel.channel, share=math.sqrt(spread)))
    return replace(
        channel, achieved=tuple(achieved), notes=tuple(notes), curve=_curve(channel, proved)
    )


def _curve(
    channel: ChannelRequirement, proved: TeamStaff
) -> tuple[tuple[float, float, float], ...]:
    """The channel's first promise with fewer and more people in the team, the plan at 0."""
    first = channel.achieved[0].promise
    points = [(0, proved.proof.of(channel.channel, first))]
    for response in proved.proof.responses:
        found = (k for k in response.kept if (k.channel, k.promise) == (channel.channel, first))
        points.append((response.more, next(found, None)))
    known = [(float(m), k.value, k.half_width) for m, k in points if k and k.value is not None]
    return tuple(sorted(known))
