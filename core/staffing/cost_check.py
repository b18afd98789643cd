"""The cost of a resolution built from below, and what it leaves unexplained."""

from __future__ import annotations

from dataclasses import dataclass

from core.model.requirement import ChannelRequirement, CostSummary, Requirement
from core.model.scenario import Scenario
from core.staffing.cost import WEEKS_A_MONTH
from core.staffing.demand import ChannelDemand, Demand


@dataclass(frozen=True, slots=True)
class ChannelCost:
    """What one touch and one contact of a channel cost in people's time."""

    channel: str
    touches: float
    """Touches a contact takes."""
    touch: float
    """hourly x handle time of a touch / (occupancy x (1 - shrinkage))."""
    contact: float
    """Touches x touch."""


@dataclass(frozen=True, slots=True)
class CostCheck:
    """Labour of a month as paid, and as its contacts add up to."""

    channels: tuple[ChannelCost, ...]
    bottom_up_month: float
    """All contacts at their cost, idle time at the occupancy of the proof included; what is worked
    on as overtime left out."""
    labour_month: float
    """Paid hours, premiums and overtime."""
    premiums_month: float
    overtime_month: float
    worked_month: float
    """The part of the paid hours in which contacts are worked on, overtime left out."""
    per_resolution: float | None
    """Labour of one resolution from below; None without resolutions."""

    @property
    def gap_month(self) -> float:
        """Labour beyond what contacts, premiums and overtime explain: unrecorded or lost work.

        Negative where contacts that gave up are counted from below and were never worked on.
        """
        return self.labour_month - self.bottom_up_month - self.premiums_month - self.overtime_month

    @property
    def idle_month(self) -> float:
        """Labour of the time in which people wait for contacts, breaks and absence with it."""
        return self.labour_month - self.premiums_month - self.overtime_month - self.worked_month


def cost_check(
    requirement: Requirement, demand: Demand, scenario: Scenario, cost: CostSummary
) -> CostCheck | None:
    """Contacts at hourly x handle time / (occupancy x (1 - shrinkage)) against the labour paid.

    In a steady state both agree. None without a wage or where nothing was proved.
    """
    hourly, proof = scenario.cost.hourly, requirement.proof
    if hourly is None or cost.labour_month is None or proof is None or not proof.occupancy > 0:
        return None
    channels: list[ChannelCost] = []
    worked_h = 0.0
    paid_per_busy = 1 / (proof.occupancy * (1 - requirement.shrinkage))
    for found in requirement.channels:
        own = demand.channel(found.channel)
        seconds = next((a.value for a in found.assumptions if a.name == "aht_s"), None)
        if own is None or seconds is None:
            continue
        each_h = _hours_each(found, seconds)
        worked_h += float(found.volume.sum()) * each_h
        touches = _touches(own)
        contact = hourly * each_h * paid_per_busy
        channels.append(ChannelCost(found.channel, touches, contact / touches, contact))
    monthly = WEEKS_A_MONTH * hourly
    overtime = cost.overtime_hours_week * monthly
    # Work done after the end of duty is paid as overtime: nobody is idle or absent beside it.
    on_duty_h = max(worked_h - proof.overtime_h, 0.0)
    from_below = on_duty_h * paid_per_busy * monthly
    resolved = cost.resolutions_month
    return CostCheck(
        tuple(channels), from_below, cost.labour_month,
        cost.surcharge_hours_week * monthly, overtime, on_duty_h * monthly,
        from_below / resolved if resolved else None,
    )  # fmt: skip


def _hours_each(found: ChannelRequirement, seconds: float) -> float:
    most = max(found.plan.concurrency, len(found.plan.chat_durations_s))
    return seconds / 3600 / (most if found.model == "chat_chain" else 1)


def _touches(own: ChannelDemand) -> float:
    course = own.course
    return course.touches.value or 1.0 if course is not None else 1.0
