"""What becomes of each channel's contacts in a week of given people: counts, waits, times, ages."""

from __future__ import annotations

from dataclasses import dataclass, field

from core.model.scenario import ServiceType
from core.staffing.simulation.channel_outcome import ChannelOutcome, Times
from core.staffing.simulation.estimates import Estimate
from core.staffing.simulation.outcomes import SimulationResult

VARIANTS = ("offered", "virtual", "answered", "offered_less_short_abandons")
AGE_BANDS_S = (86_400.0, 3 * 86_400.0, 7 * 86_400.0)
"""Open contacts are told apart at one, three and seven days."""


@dataclass(frozen=True, eq=False)
class ChannelFigures:
    """One channel's week, every figure with its half-width."""

    channel: str
    counts: dict[str, Estimate] = field(repr=False)
    """Contacts a week: arrived, outside (closed doors), offered, handled, abandoned, blocked, open.
    offered = handled + abandoned + blocked + open."""
    waits_s: dict[str, Estimate] = field(repr=False)
    """Live: asa of the answered and mean_wait of all offered."""
    levels: dict[str, Estimate] = field(repr=False)
    """Live: the four definitions of the service level within the promised time."""
    times: dict[str, Times] = field(repr=False)
    """Deferred: picked_up, first_reply and resolution on the promise's clock, seconds."""
    ages: Estimate
    """Contacts open when the last week ends, by age (`AGE_BANDS_S`). Shape (bands + 1,)."""


def channel_figures(
    result: SimulationResult, channel: str, within_s: float, clock: str
) -> ChannelFigures:
    """The figures of one channel, held to the time and clock of its promise."""
    outcome = result.channel(channel)
    live = outcome.channel.kind is not ServiceType.DEFERRED
    end_s = (result.warm_up_weeks + result.weeks) * result.model.timeline.length_s
    names = ("picked_up", "first_reply", "resolution")
    return ChannelFigures(
        channel,
        _counts(outcome),
        {"asa": outcome.asa(), "mean_wait": outcome.mean_wait()} if live else {},
        {v: outcome.service_level(within_s, v) for v in VARIANTS} if live else {},
        {} if live else {name: outcome.times(name, clock) for name in names},
        outcome.ages(AGE_BANDS_S, end_s),
    )


def _counts(outcome: ChannelOutcome) -> dict[str, Estimate]:
    return {
        "arrived": outcome.arrived(), "outside": outcome.outside(), "offered": outcome.offered(),
        "handled": outcome.handled(), "abandoned": outcome.abandoned(),
        "blocked": outcome.blocked(), "open": outcome.open(),
    }  # fmt: skip
