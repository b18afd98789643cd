"""What people already on the roster achieve: every promise, the backlog and the cost."""

from __future__ import annotations

from collections.abc import Mapping
from concurrent.futures import Executor
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from core.model.measure import Measure
from core.model.requirement import (
    Achieved,
    ChannelRequirement,
    CostSummary,
    Kept,
    PoolStaff,
    Proof,
    Requirement,
)
from core.model.scenario import Filter, Scenario, ServiceType
from core.problems import Note, Problem
from core.progress import Progress, no_progress
from core.staffing.assumptions import (
    handle_time,
    kept_over,
    patience_of,
    plan_of,
    promise_of,
    volume_scale,
)
from core.staffing.business_week import BusinessWeek, people_week
from core.staffing.close_look import CloseLook
from core.staffing.closed_doors import Counted
from core.staffing.cost import cost_summary
from core.staffing.demand import ChannelDemand, Demand
from core.staffing.given_figures import ChannelFigures, channel_figures
from core.staffing.requirement import DEFAULT_SEED, unpromised
from core.staffing.rounding import compound_shrinkage, gross_agents, round_up
from core.staffing.simulation.outcomes import SimulationResult
from core.staffing.simulation.run import Precision, simulate
from core.staffing.simulation.timeline import Opening
from core.staffing.simulation.values import SimulationModel
from core.staffing.size import check_size
from core.staffing.team import promises_of, team_model
from core.staffing.team_proof import CONFIDENCE, measured
from core.staffing.team_trial import Trial

Floats = NDArray[np.float64]
Staff = dict[str, Floats]
"""People of each team by slot of the week."""

_FIRST_REPLICATIONS, _WEEKS = 12, 12
PRECISION = Precision(share=0.01, mean=0.05, most=96)


@dataclass(frozen=True, slots=True)
class Given:
    """A week of given people, simulated until the promises are known to a point."""

    kept: tuple[Kept, ...]
    occupancy: float
    occupancy_half_width: float
    backlog: tuple[tuple[str, float, float], ...]
    """Channel, contacts waiting when the week ends and the half-width."""
    overtime_h: float
    """Hours a week worked on after the end of duty."""
    cost: CostSummary
    pools: tuple[PoolStaff, ...]
    replications: int
    weeks: int
    seed: int
    notes: tuple[Note, ...]
    requirement: Requirement = field(repr=False)
    """The same people as if required: who is there when, and what each channel achieves."""
    figures: tuple[ChannelFigures, ...] = ()

    def priced(self, scenario: Scenario, counted: Counted) -> Given:
        """The same week at the prices of a scenario."""
        cost = cost_summary(self.requirement, scenario, *counted, overtime_h=self.overtime_h)
        return replace(self, cost=cost)


def given_staff(
    demand: Demand,
    scenario: Scenario,
    staff: Mapping[str, Floats],
    measures: Mapping[str, Measure],
    period: Filter,
    *,
    seed: int = DEFAULT_SEED,
    executor: Executor | None = None,
    progress: Progress = no_progress,
) -> Given:
    """Simulate the scenario's contacts with so many people of each team by slot of the week.

    People are there as given, shrinkage already off; the cost adds it. Raises Problem for a team
    that does not exist or lacks its people, and where work comes in faster than it can be done.
    """
    channels = [channel.channel for channel in demand.channels]
    week = people_week(scenario.calendar, channels, scenario.interval_min)
    check_size(demand, scenario)
    pairs = described(demand, scenario)
    model = team_model(pairs, scenario)
    check_teams(model, staff)
    there = there_minutes(week, np.sum(list(staff.values()), axis=0))
    result = simulate(
        while_there(model.with_staff(dict(staff)), there), replications=_FIRST_REPLICATIONS,
        weeks=_WEEKS, seed=seed, precision=PRECISION, executor=executor, progress=progress,
    )  # fmt: skip
    trial = Trial(result)
    asked = [promise for d, c in pairs for promise in promises_of(d, c)]
    opened = np.sum(list(staff.values()), axis=0) > 0
    look = CloseLook(result.model, asked, seed, lambda: None, executor)
    people = np.array([staff[pool.name] for pool in model.pools])
    close = look.taken(people) if look.wanted(trial) else None
    kept = tuple(measured(trial, promise, open_slots=opened, close=close) for promise in asked)
    busy = result.occupancy()
    overtime = float(result.hours("overtime").value)
    pools = tuple(
        PoolStaff(pool.name, tuple(name for name, _ in pool.skills), staff[pool.name])
        for pool in model.pools
    )
    proof = Proof(kept, (), float(busy.value), result.replications * result.weeks, CONFIDENCE,
                  overtime)  # fmt: skip
    there_as = _as_required(pairs, scenario, demand, there, trial, pools, proof, seed)
    return Given(
        kept, float(busy.value), float(busy.half_width),
        _backlog(result, names=[c.channel for _, c in pairs]), overtime,
        cost_summary(there_as, scenario, measures, period, overtime_h=overtime), pools,
        result.replications, result.weeks, seed, (*demand.notes, *result.notes, *_away(demand)),
        there_as,
        tuple(
            channel_figures(result, c.channel, c.achieved[0].within_s, c.achieved[0].clock)
            for _, c in pairs
        ),
    )  # fmt: skip


def described(demand: Demand, scenario: Scenario) -> list[tuple[ChannelDemand, ChannelRequirement]]:
    """Every channel as the scenario assumes it, without any staff sought for it.

    Raises Problem where there are no contacts.
    """
    channels = [channel.channel for channel in demand.channels]
    week = people_week(scenario.calendar, channels, scenario.interval_min)
    if not demand.channels:
        raise Problem("staffing_no_contacts")
    return [(d, _described(d, scenario, week)) for d in demand.channels]


def check_teams(model: SimulationModel, staff: Mapping[str, Floats]) -> None:
    """Raise Problem unless people are given for exactly the teams there are."""
    names = [pool.name for pool in model.pools]
    if set(staff) != set(names):
        raise Problem("staff_teams", given=sorted(staff), teams=names)


def there_minutes(week: BusinessWeek, people: Floats) -> NDArray[np.bool_]:
    """Minutes of the week in which given people are there: all that are open, and all of each
    staffed slot that is never open. Shape (10080,)."""
    closed = np.repeat((week.open_share <= 0) & (people > 0), week.interval_min)
    return week.open_minutes | closed


def while_there(model: SimulationModel, there: NDArray[np.bool_]) -> SimulationModel:
    """The model with its people there in these minutes of the week, open or not."""
    turns = np.diff(there.astype(np.int8), prepend=0, append=0)
    comes, goes = (np.flatnonzero(turns == way).astype(np.float64) * 60 for way in (1, -1))
    opening = Opening(comes, goes)
    return replace(model, pools=tuple(replace(pool, opening=opening) for pool in model.pools))


def _described(demand: ChannelDemand, scenario: Scenario, week: BusinessWeek) -> ChannelRequirement:
    """The channel as the scenario assumes it, without any staff sought for it."""
    plan = plan_of(demand.channel, scenario)
    name, promise = promise_of(plan)
    assumptions = [handle_time(demand, plan, scenario)]
    if plan.kind is not ServiceType.DEFERRED:
        assumptions.append(patience_of(demand, plan))
    scale = volume_scale(demand, scenario)
    none = np.zeros(week.open_share.size)
    over = kept_over(plan, promise, scenario)
    achieved = Achieved(name, promise.share, promise.within_s, None, 0.0, promise.clock, over=over)
    return ChannelRequirement(
        demand.channel, plan, "simulation", demand.volume * scale, none.copy(), none.copy(),
        none.astype(np.int64), none.copy(), none.copy(), tuple(assumptions), (achieved,),
        scale=scale,
    )  # fmt: skip


def _backlog(result: SimulationResult, names: list[str]) -> tuple[tuple[str, float, float], ...]:
    found: list[tuple[str, float, float]] = []
    for name in names:
        queue = result.channel(name).backlog().queue
        found.append((name, float(queue.value[-1]), float(queue.half_width[-1])))
    return tuple(found)


def _as_required(
    pairs: list[tuple[ChannelDemand, ChannelRequirement]],
    scenario: Scenario,
    demand: Demand,
    there: NDArray[np.bool_],
    trial: Trial,
    pools: tuple[PoolStaff, ...],
    proof: Proof,
    seed: int,
) -> Requirement:
    """The people in the form of a requirement, so that both are priced and shown alike."""
    people = np.sum([pool.agents for pool in pools], axis=0)
    shrinkage = compound_shrinkage(share for _, share in scenario.shrinkage)
    channels = tuple(_achieving(c, proof.kept) for _, c in pairs)
    return Requirement(
        scenario.interval_min, channels, people, people.copy(),
        round_up(gross_agents(people, shrinkage)).astype(np.int64), trial.busy(),
        there.reshape(people.size, -1).mean(axis=1), shrinkage, demand.weeks, seed,
        tuple(demand.notes), demand.skipped, pools, proof,
    )  # fmt: skip


def _achieving(found: ChannelRequirement, kept: tuple[Kept, ...]) -> ChannelRequirement:
    """The channel with every promise as simulated, and without a figure what cannot be foretold."""
    known = tuple(k.achieved for k in kept if k.channel == found.channel)
    told = {a.promise for a in known}
    return replace(
        found, achieved=(*known, *(a for a in unpromised(found.plan) if a.promise not in told))
    )


def _away(demand: Demand) -> list[Note]:
    return [reason for _, reason in demand.skipped]


def by_team(
    parsed: Mapping[str, Floats], teams: tuple[str, ...], alone: Floats | None
) -> dict[str, Floats]:
    """People by team; without team names they are those of the only team. Raises Problem else."""
    if alone is None:
        return dict(parsed)
    if len(teams) != 1 or parsed:
        raise Problem("staff_teams", given=sorted(parsed), teams=list(teams))
    return {teams[0]: alone}
