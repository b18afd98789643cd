"""What each channel asks for, in closed form: the parts from which an estimate is put together."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from core.model.calendar import OpeningHours
from core.model.requirement import Assumption
from core.model.scenario import ChannelPlan, Promise, Scenario, ServiceType
from core.problems import Note, Problem, note
from core.staffing.assumptions import (
    handle_time,
    known,
    patience_of,
    plan_of,
    promise_of,
    volume_scale,
)
from core.staffing.backlog_moments import normal_share
from core.staffing.business_week import WEEK_S, BusinessWeek, business_week
from core.staffing.chat import chat_pace
from core.staffing.deferred_bound import least_staff
from core.staffing.demand import ChannelDemand, Demand
from core.staffing.live_table import calls_needed, chats_needed
from core.staffing.live_week import target_of
from core.staffing.moving_load import hourly_erlang_unsafe, weekly_offered_load
from core.staffing.requirement_notes import live_notes, resolution_notes
from core.staffing.search import Target
from core.staffing.team import sure_spread

Floats = NDArray[np.float64]

_NEVER = 0.05
_LEAST_DELAY_S = 60.0


@dataclass(frozen=True, eq=False)
class Asked:
    """What one channel brings and promises, ready for formulas; arrays by slot of the week."""

    demand: ChannelDemand
    plan: ChannelPlan
    promise: Promise
    model: str
    scale: float
    assumptions: tuple[Assumption, ...]
    notes: tuple[Note, ...]
    open_share: Floats = field(repr=False)
    volume: Floats = field(repr=False)
    load: Floats = field(repr=False)
    """Erlangs while the slot is open: of arrivals (live) or of the smoothest work (deferred)."""
    variance: Floats = field(repr=False)
    """Variance of the work that comes in each slot, seconds squared."""
    handle_s: float

    @property
    def channel(self) -> str:
        """Its name."""
        return self.demand.channel


@dataclass(frozen=True, eq=False)
class LiveAsked(Asked):
    """Calls or chats."""

    real: Floats = field(repr=False)
    """Least people by itself, unrounded."""
    per_s: Floats = field(repr=False)
    """Contacts a second while the slot is open."""
    offered: Floats = field(repr=False)
    patience_s: float | None
    target: Target


@dataclass(frozen=True, eq=False)
class WaitingAsked(Asked):
    """Work that waits."""

    work_s: Floats = field(repr=False)
    """Seconds of work that come in each slot, later touches when the customer is back."""
    until_s: Floats = field(repr=False)
    """Wall moment by which work on an arrival in mid-slot must begin to be in time."""
    touch_s: float
    """Mean work of one touch."""
    best: Floats = field(repr=False)
    """Share in time if somebody were always free, by slot of arrival."""

    @property
    def best_share(self) -> float:
        """The same over the week."""
        return float((self.best * self.volume).sum() / self.volume.sum())


def asked_of(demand: Demand, scenario: Scenario) -> tuple[list[Asked], list[tuple[str, Note]]]:
    """Every channel that can be staffed, and those that cannot with the reason."""
    found: list[Asked] = []
    skipped = list(demand.skipped)
    for channel in demand.channels:
        answer = _asked(channel, scenario)
        if isinstance(answer, Note):
            skipped.append((channel.channel, answer))
        else:
            found.append(answer)
    return found, skipped


def _asked(demand: ChannelDemand, scenario: Scenario) -> Asked | Note:
    hours = scenario.calendar.of(demand.channel).hours
    week = planning_week(hours, scenario.interval_min)
    if week.open_s == 0:
        return note("never_open", channel=demand.channel)
    plan = plan_of(demand.channel, scenario)
    if not float((demand.volume * volume_scale(demand, scenario)).sum()) > 0:
        return note("channel_without_contacts", channel=demand.channel)
    if plan.kind is ServiceType.DEFERRED:
        return _waiting(demand, plan, scenario, week, hours)
    return _live(demand, plan, scenario, week)


def _live(
    demand: ChannelDemand, plan: ChannelPlan, scenario: Scenario, week: BusinessWeek
) -> LiveAsked:
    _, promise = promise_of(plan)
    scale = volume_scale(demand, scenario)
    aht, patience = handle_time(demand, plan, scenario), patience_of(demand, plan)
    offered, opened = demand.open_volume * scale, open_share(week)
    open_s = opened * scenario.interval_min * 60
    per_s = np.where(open_s > 0, offered / np.where(open_s > 0, open_s, 1.0), 0.0)
    target = target_of(promise, scenario.max_occupancy)
    assumptions, unsafe, handle_s = [aht, patience], False, known(aht)
    if plan.kind is ServiceType.CHAT and (plan.concurrency > 1 or plan.chat_durations_s):
        concurrency = max(plan.concurrency, len(plan.chat_durations_s))
        longer = scenario.handle_time_factor * plan.lengthening
        pace = chat_pace(handle_s, concurrency, tuple(s * longer for s in plan.chat_durations_s))
        assumptions.append(Assumption("concurrency", float(concurrency), "yours"))
        model, load = "chat_chain", per_s / pace.chats_per_s
        handle_s = 1 / pace.chats_per_s
        real = chats_needed(load, pace, patience.value, target)
    else:
        model = "erlang_c" if patience.value is None else "erlang_a"
        load, unsafe = _moving(per_s, handle_s, scenario.interval_min * 60.0)
        real = calls_needed(load, handle_s, patience.value, target)
    variance = offered * _second_moment(handle_s, demand.cv, 1.0)
    return LiveAsked(
        demand, plan, promise, model, scale, tuple(assumptions),
        (*demand.notes, *live_notes(demand, plan, promise, unsafe=unsafe)), opened,
        demand.volume * scale, load, variance + _busy_days(demand, offered * handle_s), handle_s,
        real, per_s, offered, patience.value, target,
    )  # fmt: skip


def _moving(per_s: Floats, aht_s: float, slot_s: float) -> tuple[Floats, bool]:
    """The load to staff: of each slot alone, or the moving one where that would mislead."""
    alone = per_s * aht_s
    moving = weekly_offered_load(alone, aht_s, slot_s).mean
    unsafe = bool(hourly_erlang_unsafe(alone, moving, aht_s, slot_s)[per_s > 0].any())
    return (np.where(per_s > 0, moving, 0.0), True) if unsafe else (alone, False)


def _waiting(
    demand: ChannelDemand,
    plan: ChannelPlan,
    scenario: Scenario,
    week: BusinessWeek,
    hours: OpeningHours,
) -> WaitingAsked | Note:
    _, promise = promise_of(plan)
    if not 0 < promise.share < 1:
        raise Problem("service_level_out_of_range", value=promise.share, most=0.999)
    aht = handle_time(demand, plan, scenario)
    scale, handle_s = volume_scale(demand, scenario), known(aht)
    volume = demand.volume * scale
    touches, delay_s = _touches(demand)
    touch_s = handle_s / touches
    window = _window(hours, scenario.interval_min, promise.within_s, promise.clock, touch_s)
    best = _done_within(window.open_s, touch_s, demand.cv)
    notes = [*demand.notes, note("frt_counts_sent", channel=demand.channel)]
    best_share = float((best * volume).sum() / volume.sum())
    if best_share <= _NEVER:
        return note(
            "promise_shorter_than_work", channel=demand.channel, aht_s=handle_s,
            within_s=promise.within_s,
        )  # fmt: skip
    if best_share < promise.share:
        notes.append(
            note("promise_unreachable", channel=demand.channel, best=best_share,
                 share=promise.share)
        )  # fmt: skip
    contacts = _returning(volume, touches, delay_s, window.reply_slot)
    spread = Assumption(
        "handle_time_cv", demand.cv if demand.cv else 1.0, "data" if demand.cv else "default"
    )
    flow = _smoothest(demand, hours, scenario.interval_min, contacts, volume, window.usual_s)
    return WaitingAsked(
        demand, plan, promise, "deferred_simulation", scale, (aht, spread),
        (*notes, *resolution_notes(demand.channel, plan)), open_share(week), volume,
        flow * handle_s,
        contacts * _second_moment(handle_s, demand.cv, touches)
        + _busy_days(demand, contacts * handle_s),
        handle_s, contacts * handle_s, window.until_s, touch_s, best,
    )  # fmt: skip


def _second_moment(handle_s: float, cv: float | None, touches: float) -> float:
    """E[S²] of the work of a contact, done in so many independent pieces."""
    spread = 1.0 if cv is None else cv
    return handle_s**2 * (1 + spread**2) / max(touches, 1.0)


def _busy_days(demand: ChannelDemand, work_s: Floats) -> Floats:
    """Variance that busy and quiet days add, as it grows through each day."""
    spread = sure_spread(demand)
    if spread <= 0:
        return np.zeros(work_s.size)
    run = np.cumsum(work_s.reshape(7, -1), axis=1)
    return spread * np.diff(run**2, axis=1, prepend=0.0).ravel()


def _touches(demand: ChannelDemand) -> tuple[float, float]:
    """Mean touches of a contact, one without a course, and the customer's mean delay between."""
    course = demand.course
    if course is None or course.customer_delay_s is None or course.customer_delay_s.value is None:
        return 1.0, 0.0
    mean = sum(share * n for n, share in enumerate(course.shares, start=1)) / sum(course.shares)
    return max(mean, 1.0), max(course.customer_delay_s.value, _LEAST_DELAY_S)


def _returning(
    volume: Floats, touches: float, delay_s: float, reply_slot: NDArray[np.int64]
) -> Floats:
    """Contacts' worth of work that comes in each slot: first touches at once, the others after
    exponential delays that begin with a reply, the week repeating."""
    if touches <= 1:
        return volume
    slots = volume.size
    replies = np.bincount(reply_slot, volume, minlength=slots)
    keep = math.exp(-WEEK_S / slots / delay_s)
    weight = (1 - keep) * keep ** np.arange(slots) / (1 - keep**slots)
    back = np.fft.irfft(np.fft.rfft(replies) * np.fft.rfft(weight), slots)
    return volume / touches + np.maximum(back, 0.0) * (1 - 1 / touches)


def planning_week(hours: OpeningHours, interval_min: int) -> BusinessWeek:
    """The planning week of these hours; made once."""
    return _week(hours, interval_min)


@lru_cache(maxsize=32)
def _week(hours: OpeningHours, interval_min: int) -> BusinessWeek:
    return business_week(hours, interval_min)


def open_share(week: BusinessWeek) -> Floats:
    """Share of each slot that is open."""
    return week.open_minutes.reshape(-1, week.interval_min).mean(axis=1)


@dataclass(frozen=True, eq=False)
class _Window:
    """When what arrives in the middle of each slot must be done. Shape (slots,) each."""

    until_s: Floats
    """Wall moment at which the last touch in time begins."""
    open_s: Floats
    """Open seconds until the promise is over."""
    usual_s: float
    """Their median: the promise on the business clock."""
    reply_slot: NDArray[np.int64]
    """Slot in which the reply goes out, halfway through the promise."""


@lru_cache(maxsize=64)
def _window(
    hours: OpeningHours, interval_min: int, within_s: float, clock: str, touch_s: float
) -> _Window:
    week = _week(hours, interval_min)
    slot_s = interval_min * 60.0
    slots = week.open_minutes.size // interval_min
    arrival: Floats = np.arange(0.5, slots, dtype=np.float64) * slot_s
    begin = week.to_open(arrival)
    due = begin + within_s if clock == "business" else week.to_open(arrival + within_s)
    left = np.maximum(due - begin, 0.0)
    # Who begins half a promise before it ends may still be in time with luck only.
    start = due - np.minimum(touch_s, left / 2)
    until = np.maximum(week.to_wall(start), arrival)
    usual = float(np.median(left[open_share(week) > 0]))
    replied = week.to_wall(begin + usual / 2) % WEEK_S
    return _Window(
        np.minimum(until, arrival + WEEK_S), left, max(usual, slot_s),
        np.minimum((replied / slot_s).astype(np.int64), arrival.size - 1),
    )  # fmt: skip


def _done_within(open_s: Floats, mean_s: float, cv: float | None) -> Floats:
    """Share of touches no longer than the time there is: exponential, or lognormal by its cv."""
    if cv is None:
        return -np.expm1(-open_s / mean_s)
    if cv < 1e-6:
        return (open_s >= mean_s).astype(np.float64)
    width = math.sqrt(math.log1p(cv * cv))
    log_mean = math.log(mean_s) - width * width / 2
    return normal_share((np.log(np.maximum(open_s, 1e-9)) - log_mean) / width)


def _smoothest(
    demand: ChannelDemand,
    hours: OpeningHours,
    interval_min: int,
    contacts: Floats,
    volume: Floats,
    within_s: float,
) -> Floats:
    """Contacts an open second that the least and smoothest staff works off, all in time."""
    total = float(volume.sum())
    unit = contacts / total
    return total * _string(unit.round(12).tobytes(), hours, interval_min, within_s)


@lru_cache(maxsize=64)
def _string(contacts: bytes, hours: OpeningHours, interval_min: int, within_s: float) -> Floats:
    own = np.frombuffer(contacts, dtype=np.float64)
    return least_staff(own, _week(hours, interval_min), 1.0, within_s).agents
