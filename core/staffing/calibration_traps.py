"""Where an export is easily misread: remarks that stand beside what was learned from it."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from core.calendar import local_parts
from core.model.calendar import BusinessCalendar
from core.model.requirement import Assumption
from core.model.scenario import ChannelPlan
from core.problems import Note, note
from core.staffing.business_week import business_week
from core.staffing.chat_concurrency import ChatLengths
from core.staffing.contact_columns import (
    UNKNOWN,
    answered,
    handled_s,
    labels,
    moments,
    numbers,
    seconds_between,
)
from core.staffing.demand import ENOUGH_WEEKS

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]

_DAY_S = 86_400.0
_LEAST_WORK_S = 1.0
_FEW = 0.1
"""Share up to which odd rows are left without a remark."""
_LEAST = 30
_WEEK_DAYS = 7
_FALLEN = 0.7
"""Volume of the last week against a usual one, from which it looks cut off."""
_GAP_DAYS, _MANY_MISSING = 14, 30
"""Days and contacts that a channel lacks, from which it is told that it does."""


def believable(times_s: float) -> bool:
    """Whether a mean handle time can be work on one contact: from a second to a day."""
    return _LEAST_WORK_S <= times_s <= _DAY_S


def zero_times(channel: str, times_s: Floats) -> Iterator[Note]:
    """Handle times of nothing: they are left out of the mean."""
    zero = int((times_s == 0).sum())
    if zero > _FEW * times_s.size:
        yield note("aht_zero", channel=channel, n=zero, share=zero / times_s.size)


def unbelievable_time(channel: str, mean_s: float, assumed: Assumption) -> Note:
    """Handle times that nobody works are not planned with."""
    return note("aht_unbelievable", channel=channel, aht_s=mean_s, assumed_s=assumed.value)


def shared_names(contacts: pd.DataFrame, channel: str, rows: Flags) -> Iterator[Note]:
    """Calls taken while the same agent was on another: one name for several people."""
    agent = labels(contacts, "agent")
    taken = moments(contacts, "created_at").astype("M8[us]").astype(np.int64) / 1e6
    wait, work = numbers(contacts, "wait_time"), handled_s(contacts)
    own = rows & answered(contacts) & (agent != UNKNOWN) & np.isfinite(work)
    own &= np.isfinite(wait) & ~np.isnat(moments(contacts, "created_at"))
    if int(own.sum()) < _LEAST:
        return
    who = pd.factorize(agent[own])[0]
    begin = taken[own] + wait[own]
    end = begin + work[own]
    order = np.lexsort((begin, who))
    who, begin, end = who[order], begin[order], end[order]
    same = who[1:] == who[:-1]
    # A second's rounding is no overlap.
    both = same & (begin[1:] + 2 < end[:-1])
    share = float(both.sum()) / who.size
    if share > _FEW:
        yield note("names_shared", channel=channel, share=share)


def chats_at_once(channel: str, lengths: ChatLengths, plan: ChannelPlan | None) -> Iterator[Note]:
    """More chats at once than planned, and chats that were left open."""
    most = len(lengths.durations_s)
    planned = plan.concurrency if plan else 1
    if most > planned:
        yield note("chats_at_once", channel=channel, most=most, planned=planned)
    if lengths.left_open > 0.01 * sum(lengths.completed):
        yield note("chats_left_open", channel=channel, n=lengths.left_open)


def business_replies(
    contacts: pd.DataFrame, channel: str, rows: Flags, calendar: BusinessCalendar
) -> Iterator[Note]:
    """Reply times that a vendor counted on its business clock, read as plain hours.

    Such replies to contacts of a closed hour seem to come while nobody works.
    """
    if not np.isnat(moments(contacts, "first_response_at")).all():
        return
    passed = seconds_between(contacts, "created_at", "first_response_at", "first_response_duration")
    created = moments(contacts, "created_at")
    known = rows & np.isfinite(passed) & (passed >= 0)
    is_open = business_week(calendar.of(channel).hours, 60).open_minutes
    closed = known & ~is_open[_minute_of_week(created, calendar.zone)]
    if is_open.all() or int(closed.sum()) < _LEAST:
        return
    replied = created[closed] + (passed[closed] * 1e6).astype("m8[us]")
    asleep = ~is_open[_minute_of_week(replied, calendar.zone)]
    if float(asleep.mean()) > 0.5:
        yield note("replies_business_clock", channel=channel, share=float(asleep.mean()))


def cut_history(contacts: pd.DataFrame, rows: Flags, day: NDArray[np.datetime64]) -> Iterator[Note]:
    """An export of closed contacts only: the last days are thin and nothing in it is open."""
    solved = moments(contacts, "resolved_at")
    if not rows.any() or np.isnat(solved[rows]).any():
        return
    last = day[rows].max()
    age = (last - day[rows]).astype(np.int64)
    weeks = np.bincount(age // _WEEK_DAYS)
    took = (solved - moments(contacts, "created_at"))[rows] / np.timedelta64(1, "D")
    if weeks.size <= ENOUGH_WEEKS or float((took > 1).mean()) < _FEW:
        return
    usual = float(np.median(weeks[1:-1]))
    if weeks[0] < _FALLEN * usual:
        yield note("history_cut", share=1 - weeks[0] / usual)


def part_of_period(
    channel: str, day: NDArray[np.datetime64], first: np.datetime64, last: np.datetime64
) -> Iterator[Note]:
    """A channel whose contacts begin late or end early: of a file that covers fewer days, perhaps.

    `day` are the local days of its contacts. Told where the days without any would have brought
    many, were they like those with some.
    """
    begin, end = day.min(), day.max()
    own = int((end - begin).astype(np.int64)) + 1
    whole = int((last - first).astype(np.int64)) + 1
    missing = day.size / own * (whole - own)
    if whole - own >= _GAP_DAYS and own < (1 - _FEW) * whole and missing >= _MANY_MISSING:
        yield note(
            "channel_partly_covered", channel=channel,
            first=begin.astype(object), last=end.astype(object),
        )  # fmt: skip


def _minute_of_week(moment: NDArray[np.datetime64], zone: str) -> NDArray[np.int64]:
    parts = local_parts(moment, zone)
    return parts.weekday.astype(np.int64) * 1440 + parts.minute.astype(np.int64)
