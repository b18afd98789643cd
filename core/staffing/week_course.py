"""How a week goes with given people: occupancy, queues and times, simulated with half-widths."""

from __future__ import annotations

import math
from collections.abc import Sequence
from concurrent.futures import Executor
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from core.model.requirement import Requirement
from core.model.scenario import Scenario, ServiceType
from core.model.week_course import ChannelCourse, TimeCurve, WeekCourse
from core.problems import Problem
from core.progress import Progress, no_progress
from core.staffing.business_week import people_week
from core.staffing.demand import Demand
from core.staffing.given import check_teams, described, there_minutes, while_there
from core.staffing.simulation.channel_outcome import ChannelOutcome
from core.staffing.simulation.estimates import Estimate, ratio
from core.staffing.simulation.outcomes import SimulationResult
from core.staffing.simulation.run import simulate
from core.staffing.simulation.values import Promised
from core.staffing.team import TeamPromise, foretells_resolution, promises_of, team_model
from core.staffing.team_trial import Trials

Floats = NDArray[np.float64]

CONTACTS = 48_000
"""Simulated contacts: shares are known to about half a point."""
REPLICATIONS = 12
_LEAST_WEEKS, _MOST_WEEKS = 4, 60
_UNSEEN = 4_000_037
_STEPS, _TIMES_PROMISED = 24, 3.0
"""A curve runs from 0 to three times what is promised, in eighths of it."""
_UNPROMISED = 0.95
"""Without a promise it runs until so many are served."""
_CURVES = {"service_level": "service_level", "frt": "first_reply", "resolution": "resolution"}


def required_course(
    requirement: Requirement,
    demand: Demand,
    scenario: Scenario,
    *,
    executor: Executor | None = None,
    progress: Progress = no_progress,
) -> WeekCourse:
    """The week with the people of a requirement, on contacts that no search has seen.

    Raises Problem where nothing is staffed.
    """
    pairs = [(d, c) for c in requirement.channels if (d := demand.channel(c.channel)) is not None]
    if not pairs or not requirement.pools:
        raise Problem("staffing_no_contacts")
    progress(0.0)
    trials = Trials(
        team_model(pairs, scenario), requirement.seed + _UNSEEN, CONTACTS, lambda: progress(0.1),
        executor,
    )  # fmt: skip
    staff = np.array([pool.agents for pool in requirement.pools], dtype=np.float64)
    result = trials.met_by(staff).result
    asked = [promise for d, c in pairs for promise in promises_of(d, c)]
    foretold = [c.channel for d, c in pairs if foretells_resolution(d, c)]
    return week_course(result, asked, foretold, progress)


def given_course(
    given: Requirement,
    demand: Demand,
    scenario: Scenario,
    *,
    executor: Executor | None = None,
    progress: Progress = no_progress,
) -> WeekCourse:
    """The week with people put on duty by hand, in closed hours, too; `given` holds them by team.

    Raises Problem where work comes in faster than they can do it.
    """
    pairs = described(demand, scenario)
    model = team_model(pairs, scenario)
    staff = {pool.name: np.asarray(pool.agents, dtype=np.float64) for pool in given.pools}
    check_teams(model, staff)
    channels = [channel.channel for channel in demand.channels]
    week = people_week(scenario.calendar, channels, scenario.interval_min)
    there = there_minutes(week, np.asarray(given.agents, dtype=np.float64))
    a_week = sum(float(c.volume.sum()) for _, c in pairs)
    weeks = round(CONTACTS / REPLICATIONS / max(a_week, 1.0))
    result = simulate(
        while_there(model.with_staff(staff), there), replications=REPLICATIONS,
        weeks=min(max(weeks, _LEAST_WEEKS), _MOST_WEEKS), seed=given.seed + _UNSEEN,
        executor=executor, progress=lambda share: progress(share / 2),
    )  # fmt: skip
    asked = [promise for d, c in pairs for promise in promises_of(d, c)]
    foretold = [c.channel for d, c in pairs if foretells_resolution(d, c)]
    return week_course(result, asked, foretold, progress)


def week_course(
    result: SimulationResult,
    promises: Sequence[TeamPromise],
    foretold: Sequence[str] = (),
    progress: Progress = no_progress,
) -> WeekCourse:
    """The course of a simulated planning week, whoever is on duty in it.

    `promises` say to which times and clocks each channel is held; channels in `foretold` get a
    curve of resolution although none is promised.
    """
    busy = result.occupancy(by="slot")
    channels: list[ChannelCourse] = []
    for done, model in enumerate(result.model.channels):
        progress(0.5 + done / len(result.model.channels) / 2)
        own = {p.name: p for p in promises if p.channel == model.name}
        channels.append(_channel(result.channel(model.name), own, model.name in foretold))
    progress(1.0)
    return WeekCourse(
        result.model.timeline.interval_min, busy.value, _known(busy), tuple(channels),
        result.replications, result.weeks,
    )  # fmt: skip


def _channel(
    outcome: ChannelOutcome, promises: dict[str, TeamPromise], foretold: bool
) -> ChannelCourse:
    left = outcome.backlog()
    curves = [_promised(outcome, promises[name]) for name in _CURVES if name in promises]
    waits = outcome.channel.kind is ServiceType.DEFERRED
    if waits and foretold and "resolution" not in promises and "frt" in promises:
        curves.append(_unpromised(outcome, "resolution", promises["frt"].promised.clock))
    return ChannelCourse(
        outcome.channel.name, left.queue.value, _known(left.queue), tuple(curves),
        left.open.value, _known(left.open),
    )  # fmt: skip


def _promised(outcome: ChannelOutcome, promise: TeamPromise) -> TimeCurve:
    told = promise.promised
    step_s = _TIMES_PROMISED * told.within_s / _STEPS
    return _curve(outcome, promise.name, told, step_s, promise)


def _unpromised(outcome: ChannelOutcome, name: str, clock: str) -> TimeCurve:
    """Until nearly all are served, in steps of whole minutes."""
    told = Promised(_CURVES[name], _UNPROMISED, clock=clock)
    longest = float(np.nan_to_num(outcome.times(told.measure, clock).p95.value))
    step_s = max(60.0, 60.0 * math.ceil(longest / _STEPS / 60.0))
    return _curve(outcome, name, told, step_s, None)


def _curve(
    outcome: ChannelOutcome,
    name: str,
    told: Promised,
    step_s: float,
    promise: TeamPromise | None,
) -> TimeCurve:
    times = [number * step_s for number in range(_STEPS + 1)]
    found = [ratio(*outcome.sums(replace(told, within_s=within_s))) for within_s in times]
    share = np.array([float(one.value) for one in found])
    half = np.array([float(one.half_width) for one in found])
    return TimeCurve(
        name, told.clock, np.array(times), share, np.nan_to_num(half),
        int(max((float(one.n) for one in found), default=0.0)),
        None if promise is None else told.within_s, None if promise is None else promise.target,
    )  # fmt: skip


def _known(estimate: Estimate) -> Floats:
    """Half-widths, 0 where the figure itself is missing."""
    return np.nan_to_num(estimate.half_width)
