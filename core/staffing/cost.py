"""What a week of the requirement costs, a month and for each resolved contact."""

from __future__ import annotations

from collections.abc import Mapping

from core.model.measure import Measure
from core.model.requirement import CostSummary, Requirement
from core.model.scenario import Filter, Scenario
from core.problems import Note, note

DAYS_A_MONTH = 365.25 / 12
WEEKS_A_MONTH = DAYS_A_MONTH / 7


def paid_hours_week(requirement: Requirement) -> float:
    """Paid hours a week: people over the open part of each slot, grossed up by shrinkage.

    People are the whole ones on duty: 1.3 agents cannot be hired for an hour, so the unrounded
    requirement would price a small team too low.
    """
    slot_h = requirement.interval_min / 60
    productive = float((requirement.agents * requirement.open_slots).sum()) * slot_h
    return productive / (1 - requirement.shrinkage)


def cost_summary(
    requirement: Requirement, scenario: Scenario, measures: Mapping[str, Measure], period: Filter
) -> CostSummary:
    """Labour, overhead and technology a month, divided by resolutions and by tickets of a month.

    A month is 365.25/12 days. Without a wage no money is shown; without resolutions no cost per
    resolution: the reason says which is missing.
    """
    cost = scenario.cost
    hours = paid_hours_week(requirement)
    labour = None if cost.hourly is None else hours * WEEKS_A_MONTH * cost.hourly
    total = None if labour is None else labour + cost.overhead_month + cost.technology_month
    days = _days(period)
    volume, flow = measures.get("volume"), measures.get("resolution_rate_flow")
    resolutions = _a_month(flow.extras.get("resolved") if flow else None, days)
    tickets = _a_month(volume.value if volume else None, days)
    return CostSummary(
        cost.currency, hours, labour, cost.overhead_month, cost.technology_month, total,
        resolutions, tickets, _each(total, resolutions), _each(total, tickets),
        _reason(total, resolutions),
    )  # fmt: skip


def _days(period: Filter) -> int | None:
    if period.start is None or period.end is None or period.end <= period.start:
        return None
    return (period.end - period.start).days


def _a_month(count: float | None, days: int | None) -> float | None:
    return None if count is None or days is None else count / days * DAYS_A_MONTH


def _each(total: float | None, count: float | None) -> float | None:
    return total / count if total is not None and count else None


def _reason(total: float | None, resolutions: float | None) -> Note | None:
    if total is None:
        return note("cost_needs_wage")
    return None if resolutions else note("cost_needs_resolutions")
