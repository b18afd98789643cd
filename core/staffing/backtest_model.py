"""A past stretch of days made ready to be lived again: real arrivals, real staff, fitted work."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from core.calendar import local_midnight
from core.model.scenario import Scenario, ServiceType
from core.staffing.contact_columns import UNKNOWN, labels, moments
from core.staffing.demand import ChannelDemand
from core.staffing.observed import Observed
from core.staffing.simulation.laws import Law, Touches, exponential, lognormal
from core.staffing.simulation.replication import Replicator, Span, replicator
from core.staffing.simulation.timeline import Timeline, dated_timeline
from core.staffing.simulation.values import (
    ChannelModel,
    OpenItems,
    Pool,
    Replay,
    ShiftEnd,
    SimulationModel,
)
from core.staffing.staff_on_duty import UsualWeek, staff_on_duty

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]

_SLOT_MIN = 15
"""People come and go to the quarter of an hour."""
_LEAST_SHARE_OF_SKILL = 0.05
_PRIORITY = {ServiceType.LIVE: 0, ServiceType.CHAT: 0, ServiceType.DEFERRED: 1}


@dataclass(frozen=True)
class PastChannel:
    """One channel's past: who contacted when, what became of it, and how it is worked."""

    demand: ChannelDemand
    """Fitted on earlier weeks only."""
    kind: ServiceType
    rows: Flags = field(repr=False)
    """Its contacts in the table."""
    seen: Observed = field(repr=False)


@dataclass(frozen=True)
class PastStretch:
    """Days of the past as a model."""

    timeline: Timeline
    model: SimulationModel
    names: tuple[str, ...]

    def lived(self, efficiency: float, seed: int) -> Replicator:
        """The days ready to be lived again and again with work that takes 1/efficiency as long."""
        channels = tuple(
            replace(c, handle=tuple(law.scaled(1 / efficiency) for law in c.handle))
            for c in self.model.channels
        )
        return replicator(replace(self.model, channels=channels), Span(0, 1), seed)


def past_stretch(
    contacts: pd.DataFrame,
    channels: tuple[PastChannel, ...],
    scenario: Scenario,
    first: date,
    days: int,
    usual: UsualWeek | None = None,
) -> PastStretch | None:
    """Real arrivals from a day on, what was open then, and the people seen at work.

    `usual` says when those people come, go and rest. None where no agent of these channels was
    seen.
    """
    timeline = dated_timeline(first, days, scenario.calendar.zone, _SLOT_MIN)
    pools = _pools(contacts, channels, timeline, usual)
    if not pools:
        return None
    origin = local_midnight(first, timeline.zone)
    models = tuple(_channel(c, contacts, scenario, timeline, origin) for c in channels)
    left = tuple(
        _left_open(c, contacts, origin) for c in channels if c.kind is ServiceType.DEFERRED
    )
    opened = tuple(item for item in left if item.age_s.size)
    model = SimulationModel(
        timeline, models, pools, blending_threshold=scenario.blending_threshold,
        live_interrupts=scenario.live_interrupts, open_items=opened,
    )  # fmt: skip
    return PastStretch(timeline, model, tuple(c.demand.channel for c in channels))


def _channel(
    past: PastChannel,
    contacts: pd.DataFrame,
    scenario: Scenario,
    timeline: Timeline,
    origin: np.datetime64,
) -> ChannelModel:
    second = (past.seen.created - origin) / np.timedelta64(1, "us") / 1e6
    arrivals = np.sort(second[(second >= 0) & (second < timeline.length_s)])
    demand, aht = past.demand, past.demand.aht_s.value or 0.0
    touches, delay = Touches(), None
    if demand.course is not None and demand.course.customer_delay_s is not None:
        touches = Touches(demand.course.shares)
        delay = exponential(max(demand.course.customer_delay_s.value or 0.0, 1.0))
    patience = demand.patience_s.value if demand.patience_s is not None else None
    lengths = demand.chat_lengths.durations_s if demand.chat_lengths is not None else ()
    if lengths:
        aht = lengths[0]
    return ChannelModel(
        demand.channel,
        past.kind,
        (_law(aht / touches.mean, demand.cv),),
        replay=Replay(arrivals),
        touches=touches,
        customer_delay=delay,
        patience=exponential(patience) if patience else None,
        priority=_PRIORITY[past.kind],
        opening=timeline.opening(scenario.calendar.of(demand.channel)),
        chat_durations_s=lengths if past.kind is ServiceType.CHAT else (),
        shift_end=ShiftEnd.KEEP if past.kind is ServiceType.DEFERRED else ShiftEnd.FINISH,
    )


def _law(mean_s: float, cv: float | None) -> Law:
    return exponential(mean_s) if cv is None else lognormal(mean_s, cv)


def _left_open(past: PastChannel, contacts: pd.DataFrame, origin: np.datetime64) -> OpenItems:
    """Deferred contacts that came before: those not yet replied to, and those replied to whose
    customers will be back."""
    seen = past.seen
    # What nobody ever replied to would be worked on for ever after: it is no work of these days.
    waiting = (seen.created < origin) & (seen.replied >= origin)
    begun = (seen.replied < origin) & (moments(contacts.loc[past.rows], "resolved_at") >= origin)
    begun &= past.demand.course is not None
    age = (origin - seen.created) / np.timedelta64(1, "us") / 1e6
    return OpenItems(
        past.demand.channel,
        np.concatenate([age[waiting], age[begun]]),
        touches_done=np.repeat([0, 1], [waiting.sum(), begun.sum()]),
        pending=np.repeat([False, True], [waiting.sum(), begun.sum()]),
    )


def _pools(
    contacts: pd.DataFrame,
    channels: tuple[PastChannel, ...],
    timeline: Timeline,
    usual: UsualWeek | None,
) -> tuple[Pool, ...]:
    """Agents with the same channels form a pool, as many as were seen in each slot."""
    agent = labels(contacts, "agent")
    any_row = np.logical_or.reduce([c.rows for c in channels])
    own = any_row & (agent != UNKNOWN) & _during(contacts, timeline)
    skills: dict[tuple[str, ...], list[str]] = {}
    for name in sorted(set(agent[own].tolist())):
        mine = own & (agent == name)
        share = [float((mine & c.rows).sum()) / float(mine.sum()) for c in channels]
        able = tuple(
            c.demand.channel
            for c, part in zip(channels, share, strict=True)
            if part >= _LEAST_SHARE_OF_SKILL
        )
        skills.setdefault(able, []).append(name)
    pools: list[Pool] = []
    for able, people in skills.items():
        staff = staff_on_duty(contacts, own & np.isin(agent, people), timeline, usual)
        if staff is not None and staff.any():
            skill = tuple((channel, 1.0) for channel in able)
            pools.append(Pool(" + ".join(able), skill, staff=staff))
    return tuple(pools)


def _during(contacts: pd.DataFrame, timeline: Timeline) -> Flags:
    """Contacts with an agent's sighting on the timeline, so that others' names do not matter."""
    assert timeline.first_day is not None
    begin = local_midnight(timeline.first_day, timeline.zone)
    end = begin + np.timedelta64(int(timeline.length_s * 1e6), "us")
    found = np.zeros(len(contacts), dtype=np.bool_)
    for name in ("created_at", "first_response_at", "resolved_at"):
        moment = moments(contacts, name)
        found |= (moment >= begin) & (moment < end)
    return found
