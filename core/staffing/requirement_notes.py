"""What a requirement remarks beside its numbers, whether simulated or estimated."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from core.model.requirement import ChannelRequirement
from core.model.scenario import ChannelPlan, Promise, Scenario, ServiceType
from core.problems import Note, note
from core.staffing.demand import ChannelDemand

Floats = NDArray[np.float64]


def live_notes(
    demand: ChannelDemand, plan: ChannelPlan, promise: Promise, *, unsafe: bool
) -> list[Note]:
    """What to know of calls or chats: outside hours, hours that move too fast, assumptions."""
    notes: list[Note] = []
    outside = demand.per_week - float(demand.open_volume.sum())
    if outside > 1e-9:
        share = outside / demand.per_week
        notes.append(
            note("live_outside_hours", channel=demand.channel, share=share, per_week=outside)
        )
    if unsafe:
        notes.append(note("hourly_erlang_unsafe", channel=demand.channel))
    if plan.kind is ServiceType.CHAT and plan.concurrency > 1 and not plan.chat_durations_s:
        notes.append(note("chat_durations_assumed", channel=demand.channel))
    if promise.clock == "business":
        notes.append(note("live_clock_is_calendar", channel=demand.channel))
    return [*notes, *resolution_notes(demand.channel, plan)]


def resolution_notes(channel: str, plan: ChannelPlan) -> list[Note]:
    """That a promised resolution cannot be foretold from handle times alone."""
    return [note("resolution_not_simulated", channel=channel)] if plan.resolution else []


def minimum_notes(scenario: Scenario, open_share: Floats, real: Floats) -> list[Note]:
    """In how many open slots the site's least people are more than the work needs."""
    raised = (open_share > 0) & (real < scenario.minimum_agents)
    if not raised.any():
        return []
    return [note("minimum_applied", minimum=scenario.minimum_agents, slots=int(raised.sum()))]


def sharing_notes(
    scenario: Scenario,
    open_share: Floats,
    channels: Sequence[ChannelRequirement],
    people: NDArray[np.int64],
) -> list[Note]:
    """What working all channels together saves, or costs, against a team for each."""
    if len(channels) < 2:
        return []
    hours = scenario.interval_min / 60 * open_share
    apart = sum((c.agents for c in channels), np.zeros(people.size))
    together = round(float((people * hours).sum()))
    return [
        note("people_share_channels", together=together, apart=round(float((apart * hours).sum())))
    ]
