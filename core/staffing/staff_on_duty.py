"""Who was there: distinct agents that were active in each interval, a lower bound."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from core.calendar import local_midnight
from core.staffing.contact_columns import UNKNOWN, flag, handled_s, labels, moments, numbers
from core.staffing.simulation.timeline import Timeline

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]
Integers = NDArray[np.int64]
Names = NDArray[np.object_]

_NEAR_S = 3600.0
"""First or last seen so near to the usual hour, a person came or went at that hour."""


_LONG_WORK_S = 3600.0
"""Work on one reply so long was not done at one go."""


@dataclass(frozen=True, eq=False)
class UsualWeek:
    """When the people of the past are usually at work, as their sightings of all weeks tell."""

    names: Names = field(repr=False)
    """Agents in ascending order. Shape (agents,)."""
    comes_s: Floats = field(repr=False)
    """Local second of the day by weekday, NaN where not told. Shape (agents, 7)."""
    goes_s: Floats = field(repr=False)
    away: Flags = field(repr=False)
    """Breaks: slots of the week between coming and going. Shape (agents, slots of the week)."""

    def of(self, names: Names) -> UsualWeek:
        """That of some agents."""
        place = np.searchsorted(self.names.astype(str), names.astype(str))
        return UsualWeek(names, self.comes_s[place], self.goes_s[place], self.away[place])


def staff_on_duty(
    contacts: pd.DataFrame, rows: Flags, timeline: Timeline, usual: UsualWeek | None = None
) -> Floats | None:
    """Distinct active agents in each slot of real days, from replies, solutions and live work.

    Between an agent's first and last sighting of a local day the agent counts as there; who was
    on duty without a sighting is not seen, so this is a lower bound. `usual` hours lengthen days
    that begin or end near them and take out breaks. Shape (slots,). None where the file names no
    agent.
    """
    names, codes = agents_of(contacts, rows)
    if not names.size or timeline.first_day is None:
        return None
    second, who = seen_at(contacts, codes, timeline)
    there = presence(second, who, names.size, timeline, None if usual is None else usual.of(names))
    return there.sum(axis=0).astype(np.float64)


def agents_of(contacts: pd.DataFrame, rows: Flags) -> tuple[Names, Integers]:
    """Names of the agents of some contacts, ascending, and who had each contact; -1: nobody."""
    agent = labels(contacts, "agent")
    named = rows & (agent != UNKNOWN)
    names, found = np.unique(agent[named].astype(str), return_inverse=True)
    codes = np.full(len(contacts), -1)
    codes[named] = found
    return names.astype(object), codes


def seen_at(contacts: pd.DataFrame, codes: Integers, timeline: Timeline) -> tuple[Floats, Integers]:
    """Seconds of a dated timeline at which an agent was seen at work, and which one."""
    assert timeline.first_day is not None
    when, who = _sightings(contacts, codes)
    origin = local_midnight(timeline.first_day, timeline.zone)
    second = ((when - origin) / np.timedelta64(1, "us") / 1e6).astype(np.float64)
    inside = (second >= 0) & (second < timeline.length_s)
    return second[inside], who[inside]


def _sightings(contacts: pd.DataFrame, codes: Integers) -> tuple[NDArray[np.datetime64], Integers]:
    """Moments at which an agent is known to have worked, and which one."""
    replied, solved = (moments(contacts, name) for name in ("first_response_at", "resolved_at"))
    # The agent named is the last: who replied first to what was handed on is not told.
    replied = np.where(handed_on(contacts), np.datetime64("NaT"), replied)
    began = _began(contacts, replied)
    wait, work = numbers(contacts, "wait_time"), handled_s(contacts)
    live = np.isfinite(wait)
    created = moments(contacts, "created_at")
    taken = np.where(live, _later(created, np.maximum(wait, 0)), np.datetime64("NaT"))
    done = np.where(live & np.isfinite(work), _later(taken, work), taken)
    when = np.concatenate([began, replied, solved, taken, done])
    who = np.tile(codes, 5)
    kept = (who >= 0) & ~np.isnat(when)
    return when[kept], who[kept]


def _began(contacts: pd.DataFrame, replied: NDArray[np.datetime64]) -> NDArray[np.datetime64]:
    """When the work on written first replies began, as far as handle time tells."""
    touches = np.nan_to_num(numbers(contacts, "agent_messages"), nan=1.0)
    work = handled_s(contacts) / np.maximum(touches, 1.0)
    told = np.isfinite(work) & ~np.isfinite(numbers(contacts, "wait_time")) & (work < _LONG_WORK_S)
    return np.where(told, _later(replied, -work), np.datetime64("NaT"))


def _later(moment: NDArray[np.datetime64], seconds: Floats) -> NDArray[np.datetime64]:
    return moment + (np.nan_to_num(seconds) * 1e6).astype("m8[us]")


def handed_on(contacts: pd.DataFrame) -> Flags:
    """Contacts that more than one agent had, as far as the file tells."""
    moved = np.nan_to_num(numbers(contacts, "reassignments")) > 0
    if "escalated" in contacts:
        moved |= flag(contacts, "escalated", missing=False)
    return moved


def presence(
    second: Floats, who: Integers, agents: int, timeline: Timeline, usual: UsualWeek | None = None
) -> Flags:
    """Whether each agent is there, from the first to the last sighting of each day.

    Shape (agents, slots). With a `usual` week of the same agents, days are rounded to slots.
    """
    slot = np.searchsorted(timeline.edges_s, second, side="right") - 1
    key = timeline.day[slot] * agents + who
    each, place = np.unique(key, return_inverse=True)
    begin, end = np.full(each.size, np.inf), np.full(each.size, -np.inf)
    np.minimum.at(begin, place, second)
    np.maximum.at(end, place, second)
    agent, day = each % agents, each // agents
    if usual is None:
        first = np.searchsorted(timeline.edges_s, begin, side="right") - 1
        last = np.searchsorted(timeline.edges_s, end, side="right")
    else:
        midnight = timeline.edges_s[np.searchsorted(timeline.day, day)]
        weekday = timeline.slot_of_week[np.searchsorted(timeline.day, day)] * 7 // _week(timeline)
        begin = _usually(begin, midnight + usual.comes_s[agent, weekday])
        end = _usually(end, midnight + usual.goes_s[agent, weekday])
        half = 30.0 * timeline.interval_min
        first = np.searchsorted(timeline.edges_s, begin + half, side="right") - 1
        last = np.searchsorted(timeline.edges_s, end + half, side="right") - 1
        last = np.maximum(last, first + 1)
    change = np.zeros((agents, timeline.slots + 1))
    np.add.at(change, (agent, np.minimum(first, timeline.slots)), 1)
    np.add.at(change, (agent, np.minimum(last, timeline.slots)), -1)
    there = np.cumsum(change, axis=1)[:, : timeline.slots] > 0
    if usual is not None:
        of_week = timeline.slot_of_week * usual.away.shape[1] // _week(timeline)
        there &= ~usual.away[:, of_week]
    return there


def _usually(own: Floats, usual: Floats) -> Floats:
    return np.where(np.abs(own - usual) < _NEAR_S, usual, own)


def _week(timeline: Timeline) -> int:
    return 7 * 1440 // timeline.interval_min
