"""How the people of each channel are known: the model, its inputs, and what hourly Erlang says.

Hourly Erlang is what most calculators do: each hour by itself, everybody patient, emails as if
they were calls that wait hours, chats as calls divided by how many one person holds. Beside the
plan it shows what these shortcuts cost, in hours or in broken promises.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.model.requirement import Assumption, ChannelRequirement, Requirement
from core.model.scenario import Scenario, ServiceType
from core.problems import Note, note
from core.progress import Progress, no_progress
from core.staffing.assumptions import promise_of
from core.staffing.business_week import BusinessWeek, business_week
from core.staffing.chat import chat_pace, chat_performance
from core.staffing.deferred import DeferredWork, Goal, draw, share_within, simulate, weeks_for
from core.staffing.demand import ChannelDemand, Demand
from core.staffing.erlang import performance
from core.staffing.live_week import target_of
from core.staffing.search import Target, agents_needed
from core.staffing.team import sure_spread

Floats = NDArray[np.float64]

_CONTACTS, _LEAST_WEEKS = 20_000, 26
_MOST_SHARE = 0.999


@dataclass(frozen=True, slots=True)
class HourlyErlang:
    """What Erlang C of each hour by itself asks of one channel, and what that would give."""

    hours: float
    """Agent-hours a week, people rounded up in each slot."""
    own_hours: float
    """Agent-hours a week that this channel needs by itself by the model in use."""
    service: float | None
    """Share of contacts in time with those people; None where nobody knows."""
    half_width: float
    """95 % half-width, 0 for closed forms."""
    keeps: bool
    """Whether the promise is kept so."""


@dataclass(frozen=True, slots=True)
class ChannelExplained:
    """Where one channel's people come from."""

    channel: str
    model: str
    """erlang_c, erlang_a, chat_chain or deferred_simulation."""
    inputs: tuple[Assumption, ...]
    """Everything the model runs on, with its source, n and band."""
    why: tuple[Note, ...]
    """Why this model, and not each hour by itself."""
    hourly: HourlyErlang | None
    """None where hourly Erlang has no answer at all."""


@dataclass(frozen=True, slots=True)
class Explained:
    """Where the people of a requirement come from."""

    channels: tuple[ChannelExplained, ...]
    together_hours: float
    """Agent-hours a week of the whole team."""
    apart_hours: float
    """Agent-hours a week if each channel had people of its own."""
    hourly_hours: float
    """Agent-hours a week by hourly Erlang, all channels."""

    def channel(self, name: str) -> ChannelExplained | None:
        """One channel's explanation, or None."""
        return next((c for c in self.channels if c.channel == name), None)


def explained(
    requirement: Requirement, demand: Demand, scenario: Scenario, progress: Progress = no_progress
) -> Explained:
    """Model, inputs and reason of each channel, with the answer of hourly Erlang beside it."""
    slot_h = requirement.interval_min / 60
    found: list[ChannelExplained] = []
    for done, channel in enumerate(requirement.channels):
        progress(done / len(requirement.channels))
        own = demand.channel(channel.channel)
        if own is not None:
            found.append(_explained(channel, own, scenario))
    progress(1.0)
    return Explained(
        tuple(found),
        float((requirement.agents * requirement.open_slots).sum()) * slot_h,
        sum(c.hourly.own_hours for c in found if c.hourly is not None),
        sum(c.hourly.hours for c in found if c.hourly is not None),
    )


def _explained(
    channel: ChannelRequirement, own: ChannelDemand, scenario: Scenario
) -> ChannelExplained:
    week = business_week(scenario.calendar.of(channel.channel).hours, scenario.interval_min)
    waits = channel.plan.kind is ServiceType.DEFERRED
    hourly = _waiting(channel, own, week) if waits else _live(channel, own, week, scenario)
    return ChannelExplained(
        channel.channel, channel.model, tuple(_inputs(channel, own)),
        tuple(_why(channel, own, week)), hourly,
    )  # fmt: skip


def _inputs(channel: ChannelRequirement, own: ChannelDemand) -> Iterator[Assumption]:
    typed = channel.plan.weekly_volume is not None or own.exact
    yield Assumption(
        "volume_week", float(channel.volume.sum()), "yours" if typed else "data",
        0 if typed else own.n,
    )  # fmt: skip
    yield from channel.assumptions
    if own.cv is not None and all(a.name != "handle_time_cv" for a in channel.assumptions):
        yield Assumption("handle_time_cv", own.cv, "data", own.aht_s.n)
    if own.course is not None and channel.plan.kind is ServiceType.DEFERRED:
        yield own.course.touches
        if own.course.customer_delay_s is not None:
            yield own.course.customer_delay_s
    if own.day_cv2 is not None and sure_spread(own) > 0:
        yield own.day_cv2


def _why(channel: ChannelRequirement, own: ChannelDemand, week: BusinessWeek) -> Iterator[Note]:
    name = channel.channel
    if channel.model == "deferred_simulation":
        outside = _outside(channel.volume, week)
        yield note("why_business_clock", channel=name, share=outside)
    elif channel.model == "chat_chain":
        yield note("why_chat_chain", channel=name, most=_assumed(channel, "concurrency") or 1.0)
    elif channel.model == "erlang_a":
        yield note("why_erlang_a", channel=name, patience_s=_assumed(channel, "patience_s"))
    else:
        yield note("why_erlang_c", channel=name)
    yield from (n for n in channel.notes if n.code == "hourly_erlang_unsafe")
    if sure_spread(own) > 0:
        yield note("why_busy_days", channel=name)


def _outside(volume: Floats, week: BusinessWeek) -> float:
    """Share of contacts that come while nobody is there."""
    total = float(volume.sum())
    return float((volume * (1 - week.open_share)).sum()) / total if total > 0 else 0.0


def _live(
    channel: ChannelRequirement, own: ChannelDemand, week: BusinessWeek, scenario: Scenario
) -> HourlyErlang | None:
    """Calls, and chats as calls that take a part of the time; None if all come while closed."""
    _, promise = promise_of(channel.plan)
    target = target_of(promise, scenario.max_occupancy)
    offered = own.open_volume * channel.scale
    if not offered.sum() > 0:
        return None
    per_s = _per_open_s(offered, week)
    aht = _assumed(channel, "aht_s") or 0.0
    held = _assumed(channel, "concurrency") or 1.0
    whole = agents_needed(per_s * aht / held, aht / held, target, fractional=False).whole
    patience = _assumed(channel, "patience_s")
    if channel.model == "chat_chain":
        level = _chat_level(channel, per_s, whole, scenario, target)
    else:
        told = performance(per_s * aht, whole, aht, patience, target.within_s, asa=False)
        level = np.nan_to_num(told.service_level(target.variant))
    share = float((level * offered).sum()) / float(offered.sum())
    return _answer(channel, whole, week, share, 0.0, promise.share)


def _chat_level(
    channel: ChannelRequirement, per_s: Floats, whole: Floats, scenario: Scenario, target: Target
) -> Floats:
    """Share of chats answered in time by the chain, with so many people in each slot."""
    longer = scenario.handle_time_factor * channel.plan.lengthening
    pace = chat_pace(
        _assumed(channel, "aht_s") or 0.0, int(_assumed(channel, "concurrency") or 1),
        tuple(s * longer for s in channel.plan.chat_durations_s),
    )  # fmt: skip
    patience = _assumed(channel, "patience_s")
    pairs, back = np.unique(np.column_stack([per_s, whole]), axis=0, return_inverse=True)
    told = [
        chat_performance(rate, int(people), pace, target.within_s, patience)
        for rate, people in pairs.tolist()
    ]
    level = np.array([float(one.service_level(target.variant)) for one in told])
    return np.nan_to_num(level)[back]


def _waiting(
    channel: ChannelRequirement, own: ChannelDemand, week: BusinessWeek
) -> HourlyErlang | None:
    """Emails as calls: those of an hour answered by the people of that hour."""
    _, promise = promise_of(channel.plan)
    aht = _assumed(channel, "aht_s") or 0.0
    inside = channel.volume * week.open_share
    load = _per_open_s(inside, week) * aht
    target = Target(min(promise.share, _MOST_SHARE), promise.within_s)
    whole = agents_needed(load, aht, target, fractional=False).whole
    work = DeferredWork(channel.channel, channel.volume, week, aht, own.cv)
    if not whole.sum() > 0:
        return None
    capacity = float((whole[week.slot] * week.length_s).sum())
    if capacity <= float(channel.volume.sum()) * aht:
        return _answer(channel, whole, week, 0.0, 0.0, promise.share)
    weeks = weeks_for(float(channel.volume.sum()), _CONTACTS, least=_LEAST_WEEKS)
    goal = Goal(promise.share, promise.within_s, promise.clock)
    told = share_within(simulate(draw(work, weeks, 1), whole), goal)
    return _answer(channel, whole, week, told.value, told.half_width, promise.share)


def _answer(
    channel: ChannelRequirement,
    whole: Floats,
    week: BusinessWeek,
    service: float,
    half_width: float,
    promised: float,
) -> HourlyErlang:
    hours = [float((people * week.open_share).sum()) * week.interval_min / 60
             for people in (whole, channel.agents)]  # fmt: skip
    known = service if np.isfinite(service) else None
    return HourlyErlang(
        hours[0], hours[1], known, half_width, known is not None and known >= promised - 1e-9
    )


def _per_open_s(volume: Floats, week: BusinessWeek) -> Floats:
    open_s = week.open_share * week.interval_min * 60
    return np.where(open_s > 0, volume / np.where(open_s > 0, open_s, 1.0), 0.0)


def _assumed(channel: ChannelRequirement, name: str) -> float | None:
    return next((a.value for a in channel.assumptions if a.name == name), None)
