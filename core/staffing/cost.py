"""What a week of the requirement costs, a month and for each resolved contact."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

import numpy as np

from core.model.measure import Measure
from core.model.requirement import CostSummary, Requirement
from core.model.scenario import Filter, Scenario, ServiceType
from core.problems import Note, note
from core.staffing.business_week import business_week, people_week

DAYS_A_MONTH = 365.25 / 12
WEEKS_A_MONTH = DAYS_A_MONTH / 7
_NO_WORK = frozenset({"channel_without_contacts", "channel_automated"})
"""Why a channel is rightly staffed by nobody."""
_BY_THE_WAY = _NO_WORK | {"channel_too_rare"}
"""Why a channel needs nobody beside those of others."""


def paid_hours_week(requirement: Requirement) -> float:
    """Paid hours a week: people over the open part of each slot, grossed up by shrinkage.

    People are the whole ones on duty: 1.3 agents cannot be hired for an hour, so the unrounded
    requirement would price a small team too low.
    """
    slot_h = requirement.interval_min / 60
    productive = float((requirement.agents * requirement.open_slots).sum()) * slot_h
    return productive / (1 - requirement.shrinkage)


def surcharge_hours_week(requirement: Requirement, scenario: Scenario) -> float:
    """Paid hours a week inside hours with a premium, each weighted by its surcharge.

    Premiums that fall on the same hour add up, as in most agreements.
    """
    channels = [channel.channel for channel in requirement.channels]
    week = people_week(scenario.calendar, channels, requirement.interval_min)
    # People on duty in a slot that is never open are there for all of it.
    beyond = (week.open_share <= 0) & (requirement.open_slots > 0)
    opened = week.open_minutes | np.repeat(beyond, requirement.interval_min)
    hours = 0.0
    for premium in scenario.cost.premiums:
        dear = business_week(premium.hours, requirement.interval_min).open_minutes & opened
        share = dear.reshape(-1, requirement.interval_min).mean(axis=1)
        people_h = float((requirement.agents * share).sum()) * requirement.interval_min / 60
        hours += people_h * premium.surcharge
    return hours / (1 - requirement.shrinkage)


def overtime_rate(scenario: Scenario) -> float:
    """What an hour worked on after the end of duty costs; 0 without a wage."""
    return (scenario.cost.hourly or 0.0) * (1 + scenario.cost.overtime_surcharge)


def cost_summary(
    requirement: Requirement,
    scenario: Scenario,
    measures: Mapping[str, Measure],
    period: Filter,
    closed: Mapping[str, float] | None = None,
    alone: Callable[[tuple[str, ...]], Mapping[str, Measure]] | None = None,
    *,
    overtime_h: float | None = None,
) -> CostSummary:
    """Labour, overhead and technology a month, divided by resolutions and by tickets of a month.

    A month is 365.25/12 days. Counts are those measured, times the volume of the scenario against
    the measured one: the share of contacts that gets resolved is taken to stay as it is, and a
    deflected contact counts as resolved. `closed` are contacts among the resolved that came
    outside the scenario's hours, by channel: calls and chats would find nobody. Overtime is that
    of the requirement's proof unless hours a week are given: nobody is absent from it, so that
    shrinkage is not added. Without a wage no money is shown; without resolutions no cost per
    resolution: the reason says which is missing. Where a channel has work that cannot be staffed,
    the others are counted `alone`, and nothing is priced where there are none: work without people
    is not cheap.
    """
    if overtime_h is None:
        overtime_h = requirement.proof.overtime_h if requirement.proof is not None else 0.0
    factor, deflected = _arrivals(requirement)
    days = _days(period)
    if alone is not None and _left_out(requirement) and nobody_staffed(requirement) is None:
        staffed = _accounted(requirement)
        measures = alone(staffed) if staffed else {}
    volume, flow = measures.get("volume"), measures.get("resolution_rate_flow")
    resolved = flow.extras.get("resolved") if flow else None
    if resolved is not None and closed:
        resolved = max(resolved - _in_vain(requirement, closed), 0.0)
    resolutions = _a_month(resolved, days, factor)
    tickets = _a_month(volume.value if volume else None, days, factor)
    hours = paid_hours_week(requirement)
    found = CostSummary(
        scenario.cost.currency, hours, None, 0.0, 0.0, None, resolutions, tickets, None, None,
        deflected_month=deflected, volume_factor=factor,
    )  # fmt: skip
    return _priced(found, requirement, scenario, overtime_h)


def repriced(
    known: CostSummary, requirement: Requirement, before: Scenario, now: Scenario
) -> CostSummary:
    """The known cost of the same people and contacts, at the prices of another scenario."""
    overtime_h = known.overtime_hours_week / (1 + before.cost.overtime_surcharge)
    return _priced(known, requirement, now, overtime_h)


def _priced(
    found: CostSummary, requirement: Requirement, scenario: Scenario, overtime_h: float
) -> CostSummary:
    """The hours and counts found, with their money."""
    cost, hours = scenario.cost, found.paid_hours_week
    dear = surcharge_hours_week(requirement, scenario)
    over = overtime_h * (1 + cost.overtime_surcharge)
    labour = None if cost.hourly is None else (hours + dear + over) * WEEKS_A_MONTH * cost.hourly
    technology = cost.technology_month + found.deflected_month * cost.deflected_each
    total = None if labour is None else labour + cost.overhead_month + technology
    reason = nobody_staffed(requirement)
    if reason is not None:
        labour = total = None
    resolutions, tickets = found.resolutions_month, found.tickets_month
    return CostSummary(
        cost.currency, hours, labour, cost.overhead_month, technology, total,
        resolutions, tickets, _each(total, resolutions), _each(total, tickets),
        reason or _reason(total, resolutions), dear, found.deflected_month, found.volume_factor,
        over,
    )  # fmt: skip


def _arrivals(requirement: Requirement) -> tuple[float, float]:
    """Contacts arriving against those measured, and how many a month never reach people."""
    measured = arriving = deflected = 0.0
    for channel in requirement.channels:
        reach = float(channel.volume.sum())
        before = reach / (1 - channel.plan.deflected)
        arriving += before
        deflected += before - reach
        measured += reach / channel.scale if channel.scale > 0 else 0.0
    if not requirement.channels and requirement.skipped:
        return 0.0, 0.0
    return (arriving / measured if measured > 0 else 1.0), deflected * WEEKS_A_MONTH


def _left_out(requirement: Requirement) -> list[Note]:
    """Why channels that have work are staffed by nobody."""
    accepted = _BY_THE_WAY if requirement.channels else _NO_WORK
    return [why for _, why in requirement.skipped if why.code not in accepted]


def _accounted(requirement: Requirement) -> tuple[str, ...]:
    """Channels with people, and those that rightly have none."""
    idle = (name for name, why in requirement.skipped if why.code in _BY_THE_WAY)
    return (*(channel.channel for channel in requirement.channels), *idle)


def nobody_staffed(requirement: Requirement) -> Note | None:
    """Why nobody at all can be staffed; None where somebody is, or there is nothing to do."""
    missing = _left_out(requirement)
    given = requirement.channels or requirement.agents.any()
    return missing[0] if missing and not given else None


def unresolved(cost: CostSummary) -> CostSummary:
    """The cost of people under whom work piles up: the contacts measured are not resolved."""
    reason = cost.reason if cost.total_month is None else note("cost_piles_up")
    return replace(
        cost, resolutions_month=None, per_resolution=None, per_ticket=None, reason=reason
    )


def _in_vain(requirement: Requirement, closed: Mapping[str, float]) -> float:
    """Contacts of these that neither people nor a bot resolve: live ones outside the hours."""
    return sum(
        closed.get(channel.channel, 0.0) * (1 - channel.plan.deflected)
        for channel in requirement.channels
        if channel.plan.kind is not ServiceType.DEFERRED
    )


def _days(period: Filter) -> int | None:
    if period.start is None or period.end is None or period.end <= period.start:
        return None
    return (period.end - period.start).days


def _a_month(count: float | None, days: int | None, factor: float) -> float | None:
    return None if count is None or days is None else count / days * DAYS_A_MONTH * factor


def _each(total: float | None, count: float | None) -> float | None:
    return total / count if total is not None and count else None


def _reason(total: float | None, resolutions: float | None) -> Note | None:
    if total is None:
        return note("cost_needs_wage")
    return None if resolutions else note("cost_needs_resolutions")
