"""Replies that a contact takes, typed instead of measured: fewer are less work, and end sooner."""

from __future__ import annotations

import math
from dataclasses import replace

from core.model.requirement import Assumption
from core.model.scenario import Scenario, ServiceType
from core.staffing.demand import ChannelDemand, Demand
from core.staffing.ticket_touches import TicketTouches

Typed = tuple[tuple[str, float], ...]


def typed_touches(scenario: Scenario) -> Typed:
    """The channels whose touches a scenario types, with their number."""
    return tuple(
        (name, plan.touches)
        for name, plan in scenario.channels
        if plan.touches is not None and plan.kind is ServiceType.DEFERRED
    )


def with_touches(demand: Demand, typed: Typed) -> Demand:
    """The demand with typed touches in place of measured ones; the time of each stays."""
    wanted = dict(typed)
    channels = (
        _touched(own, wanted[own.channel]) if own.channel in wanted else own
        for own in demand.channels
    )
    return replace(demand, channels=tuple(channels))


def _touched(demand: ChannelDemand, touches: float) -> ChannelDemand:
    course = demand.course
    shares = (1.0,) if course is None else course.shares
    before = _mean(shares)
    typed = Assumption("touches", touches, "yours")
    factor, handle = touches / before, demand.aht_s
    if handle.value is not None:
        band = handle.band and (handle.band[0] * factor, handle.band[1] * factor)
        handle = replace(handle, value=handle.value * factor, band=band)
    moved = shares_with_mean(shares, touches)
    if course is None:
        course = TicketTouches(typed, moved, None, None)
    else:
        course = replace(course, touches=typed, shares=moved)
    return replace(demand, aht_s=handle, course=course)


def shares_with_mean(shares: tuple[float, ...], mean: float) -> tuple[float, ...]:
    """Shares of contacts with 1, 2, … touches, moved to another mean.

    Fewer: a part of the contacts is done with one touch instead. More: all take whole touches
    more, and a part of them one more than the others.
    """
    now = _mean(shares)
    if mean <= now:
        kept = (mean - 1) / (now - 1) if now > 1 else 0.0
        return (1 - kept * (1 - shares[0]), *(kept * share for share in shares[1:]))
    whole = math.floor(mean - now)
    part = mean - now - whole
    shifted = (0.0,) * whole + shares
    return tuple(
        (1 - part) * stay + part * more
        for stay, more in zip((*shifted, 0.0), (0.0, *shifted), strict=True)
    )


def _mean(shares: tuple[float, ...]) -> float:
    return sum(n * share for n, share in enumerate(shares, start=1)) / sum(shares)
