"""When people are usually at work: the hours they come and go, lunch, meetings, split shifts.

Nobody writes breaks into an export. But who is hardly ever seen to finish anything at one, on
twenty days on which that person was there before and after while work waited all the time, is at
lunch at one.
"""

from __future__ import annotations

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from core.calendar import local_midnight, local_parts
from core.model.calendar import MINUTES_A_DAY
from core.staffing.contact_columns import UNKNOWN, labels, moments
from core.staffing.simulation.timeline import Timeline, dated_timeline
from core.staffing.staff_on_duty import UsualWeek, agents_of, presence, seen_at

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]
Integers = NDArray[np.int64]

_SLOT_MIN = 30
_WEEK = 7 * MINUTES_A_DAY // _SLOT_MIN
_HALF = 0.5
"""Seen at less than this share of the usual rate, a person counts as away."""
_DOUBT = 10.0
"""Sightings' worth of belief that a person who is at work is working."""
_LEAST_DAYS = 4
_LEAST_SHARE_OF_SKILL = 0.05


def usual_week(contacts: pd.DataFrame, zone: str) -> UsualWeek:
    """Each agent's usual hours by weekday, and the breaks in them, from all dated contacts.

    A slot is a break where the agent is seen at less than half the usual rate; only slots between
    the first and last sighting of a day count, and only while a contact of a channel that the
    agent works waits from before their beginning until after their end: idle people are not seen
    either.
    """
    names, codes = agents_of(contacts, np.ones(len(contacts), dtype=np.bool_))
    if not names.size:
        none = np.zeros((0, 7))
        return UsualWeek(names, none, none, np.zeros((0, _WEEK), dtype=np.bool_))
    timeline = _whole(contacts, zone)
    second, who = seen_at(contacts, codes, timeline)
    slot = np.searchsorted(timeline.edges_s, second, side="right") - 1
    comes, goes = _hours(second, slot, who, names.size, timeline)
    inside = presence(second, who, names.size, timeline)
    inside = inside & np.roll(inside, 1, axis=1) & np.roll(inside, -1, axis=1)
    inside &= _pressed(contacts, names.size, codes, timeline)
    seen = np.zeros(inside.shape)
    np.add.at(seen, (who, slot), 1)
    there = _by_week(inside.astype(np.float64), timeline)
    worked = _by_week(np.where(inside, seen, 0.0), timeline)
    return UsualWeek(names, comes, goes, _share(worked, there) < _HALF)


def _hours(
    second: Floats, slot: Integers, who: Integers, agents: int, timeline: Timeline
) -> tuple[Floats, Floats]:
    """Second of the day by which each agent is seen on a quarter of the days, and until when on
    most: what is unfinished when people go is finished the next morning or never seen."""
    each, place = np.unique(timeline.day[slot] * agents + who, return_inverse=True)
    day, agent = each // agents, each % agents
    begin = timeline.edges_s[np.searchsorted(timeline.day, day)]
    first, last = np.full(each.size, np.inf), np.zeros(each.size)
    np.minimum.at(first, place, second - begin[place])
    np.maximum.at(last, place, second - begin[place])
    weekday = timeline.slot_of_week[np.searchsorted(timeline.day, day)] * 7 // _WEEK
    comes, goes = np.full((agents, 7), np.nan), np.full((agents, 7), np.nan)
    for a in range(agents):
        for w in range(7):
            own = (agent == a) & (weekday == w)
            if own.sum() >= _LEAST_DAYS:
                comes[a, w] = np.quantile(first[own], 0.25)
                goes[a, w] = np.quantile(last[own], 0.85)
    return comes, goes


def _share(worked: Floats, there: Floats) -> Floats:
    """How often each agent is seen in each slot of the week against the agent's usual rate.

    Few days say little: a slot is taken to be like the same hour of the other weekdays until
    sightings that come, or fail to come, say otherwise. One weekday may differ, so the hour is
    judged without the weekday that saw the most of the agent then.
    """
    rate = worked.sum(axis=1, keepdims=True) / np.maximum(there.sum(axis=1, keepdims=True), 1.0)
    seen = worked.reshape(worked.shape[0], 7, -1)
    expected = (there * rate).reshape(seen.shape)
    spared = np.argmax(seen - _HALF * expected, axis=1)[:, None, :]
    others = [v.sum(axis=1) - np.take_along_axis(v, spared, 1)[:, 0] for v in (seen, expected)]
    hour = (others[0] + _DOUBT) / (others[1] + _DOUBT)
    share = (seen + _DOUBT * hour[:, None, :]) / (expected + _DOUBT)
    return share.reshape(worked.shape)


def _whole(contacts: pd.DataFrame, zone: str) -> Timeline:
    day = local_parts(moments(contacts, "created_at"), zone).day
    day = day[~np.isnat(day)]
    days = int((day.max() - day.min()).astype(np.int64)) + 1
    return dated_timeline(day.min().astype(object), days, zone, _SLOT_MIN)


def _pressed(contacts: pd.DataFrame, agents: int, codes: Integers, timeline: Timeline) -> Flags:
    """Slots all through which something waits that each agent could work on."""
    channel = labels(contacts, "channel")
    pressed = np.zeros((agents, timeline.slots), dtype=np.bool_)
    every = np.bincount(codes[codes >= 0], minlength=agents)
    for name in sorted(set(channel.tolist()) - {UNKNOWN}):
        own = channel == name
        had = np.bincount(codes[own & (codes >= 0)], minlength=agents)
        able = (had > 0) & (had >= _LEAST_SHARE_OF_SKILL * every)
        pressed[able] |= _waits_through(contacts.loc[own], timeline)
    return pressed


def _waits_through(contacts: pd.DataFrame, timeline: Timeline) -> Flags:
    assert timeline.first_day is not None
    origin = local_midnight(timeline.first_day, timeline.zone)
    created, replied = (moments(contacts, name) for name in ("created_at", "first_response_at"))
    known = ~np.isnat(created) & ~np.isnat(replied)
    first, last = (
        np.searchsorted(
            timeline.edges_s, (moment[known] - origin) / np.timedelta64(1, "us") / 1e6, "right"
        )
        for moment in (created, replied)
    )
    # A contact that comes in slot a and is replied to in slot b waits through those in between.
    whole = last - first > 1
    change = np.zeros(timeline.slots + 2)
    np.add.at(change, np.clip(first[whole], 0, timeline.slots), 1)
    np.add.at(change, np.clip(last[whole] - 1, 0, timeline.slots), -1)
    return np.cumsum(change)[: timeline.slots] > 0


def _by_week(values: Floats, timeline: Timeline) -> Floats:
    """Sums over the weeks. Shape (agents, slots of the week)."""
    each = np.arange(values.shape[0])[:, None] * _WEEK + timeline.slot_of_week[None, :]
    total = np.bincount(each.ravel(), values.ravel(), minlength=values.shape[0] * _WEEK)
    return total.reshape(values.shape[0], _WEEK).astype(np.float64)
