"""The arrays that are worked out from the columns of the files: moments, durations, flags by rule.

Each is made once for all contacts and cut to what is in view; None where no file feeds it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np

from core.metrics.dimension import NO_DAY
from core.metrics.effort import effort
from core.metrics.feelings import FEELINGS
from core.metrics.order_delays import order_delay
from core.metrics.same_customer import SAME_CUSTOMER

if TYPE_CHECKING:
    from core.metrics.facts import Facts

_NAT = np.datetime64("NaT", "us")
OPEN_STATUSES = ("new", "open", "pending_customer", "on_hold")
_LEFT_OUT = ("cancelled", "excluded")
_DONE = ("resolved", "closed")
_OUTBOUND = {
    "outbound", "outgoing", "out", "saliente", "salientes", "salida", "in uscita", "uscita",
    "uscente", "saida", "ausgehend", "sortant", "outbound call", "realizada", "effettuata",
    "emitida",
}  # fmt: skip


def seconds_between(starts: np.ndarray, ends: np.ndarray | np.datetime64) -> np.ndarray:
    """Calendar seconds between moments (datetime64[us]); NaN where one is missing."""
    gaps = np.asarray(ends - starts)
    seconds = gaps.view(np.int64) / 1e6
    seconds[np.isnat(gaps)] = np.nan
    return seconds


def _status_in(facts: Facts, statuses: tuple[str, ...]) -> np.ndarray | None:
    dimension = facts.dimension("status")
    return None if dimension is None else dimension.selected(statuses)


def _counted(facts: Facts) -> np.ndarray:
    """Contacts that enter speed, resolution and satisfaction: not cancelled, not excluded."""
    left_out = _status_in(facts, _LEFT_OUT)
    return np.ones(facts.rows, dtype=bool) if left_out is None else ~left_out


def _timed(facts: Facts) -> np.ndarray | None:
    """Contacts whose time of day is known."""
    moments = facts.array("created_at")
    if moments is None:
        return None
    dated = ~np.isnat(moments)
    flags = facts.array("created_has_time")
    return dated if flags is None else dated & (flags == 1)


def _done_moment(facts: Facts) -> np.ndarray:
    """When a contact was resolved: resolved, else closed as resolved, else (yes/no) its creation.

    Archived, cancelled and excluded contacts are never resolved.
    """
    moment = np.full(facts.rows, _NAT)
    resolved, closed = facts.array("resolved_at"), facts.array("closed_at")
    if resolved is not None:
        moment = resolved.copy()
    if closed is not None:
        done = _status_in(facts, _DONE)
        fills = np.isnat(moment) & (np.True_ if done is None else done)
        moment = np.where(fills, closed, moment)
    flag, created = facts.array("resolved_flag"), facts.array("created_at")
    if flag is not None and created is not None:
        moment = np.where(np.isnat(moment) & (flag == 1), created, moment)
    archived = _status_in(facts, ("archived", *_LEFT_OUT))
    if archived is not None:
        moment = np.where(archived, _NAT, moment)
    return moment


def _resolved(facts: Facts) -> np.ndarray | None:
    """Contacts that count as resolved; None when no column can tell."""
    dated = facts.has("resolved_at") or facts.has("closed_at")
    flag, status = facts.array("resolved_flag"), facts.dimension("status")
    if not dated and flag is None and status is None:
        return None
    resolved = ~np.isnat(facts.known("done_moment"))
    if flag is not None:
        resolved |= flag == 1
    if not dated and flag is None and status is not None:
        resolved |= status.selected(_DONE)
    archived = _status_in(facts, ("archived",))
    if archived is not None:
        resolved &= ~archived
    return resolved & facts.known("counted")


def _open(facts: Facts) -> np.ndarray:
    """Contacts that still wait for somebody at the end of the data.

    A call or chat ends when it ends: only a status can keep a live contact waiting.
    """
    waiting = facts.known("counted").copy()
    answered = facts.array("call_answered")
    if answered is not None:
        said_open = _status_in(facts, OPEN_STATUSES)
        waiting &= (answered == -1) if said_open is None else (answered == -1) | said_open
    resolved, closed = facts.array("resolved"), facts.array("closed_at")
    if resolved is not None:
        waiting &= ~resolved
    if closed is not None:
        waiting &= np.isnat(closed)
    finished = _status_in(facts, (*_DONE, "archived"))
    return waiting if finished is None else waiting & ~finished


def _gone_moment(facts: Facts) -> np.ndarray:
    """When a contact stopped being open: resolved, else closed in any way."""
    moment = facts.known("done_moment")
    closed = facts.array("closed_at")
    return moment if closed is None else np.where(np.isnat(moment), closed, moment)


def _reply_moment(facts: Facts) -> np.ndarray | None:
    """When the first reply was sent; from its duration where only that is known."""
    moment, created = facts.array("first_response_at"), facts.array("created_at")
    after = facts.array("first_response_duration")
    if after is None or created is None:
        return moment
    derived = created + _microseconds(after)
    return derived if moment is None else np.where(np.isnat(moment), derived, moment)


def _resolution_moment(facts: Facts) -> np.ndarray | None:
    """The moment that resolution time runs to; closing where no file says when it was resolved."""
    moment = facts.array("resolved_at")
    if moment is None or np.isnat(moment).all():
        moment = facts.array("closed_at") if facts.has("closed_at") else moment
    after, created = facts.array("resolution_duration"), facts.array("created_at")
    if after is None or created is None:
        return moment
    derived = created + _microseconds(after)
    return derived if moment is None else np.where(np.isnat(moment), derived, moment)


def _microseconds(seconds: np.ndarray) -> np.ndarray:
    missing = ~np.isfinite(seconds)
    whole = np.round(np.where(missing, 0.0, seconds) * 1e6).astype("m8[us]")
    whole[missing] = np.timedelta64("NaT")
    return whole


def _elapsed(facts: Facts, end: str, duration: str | None) -> np.ndarray | None:
    """Calendar seconds from creation to a moment; from the duration column without dates."""
    created, moment = facts.array("created_at"), facts.array(end)
    if created is None or moment is None:
        return facts.array(duration) if duration else None
    seconds = seconds_between(created, moment)
    after = facts.array(duration) if duration else None
    return seconds if after is None else np.where(np.isnan(seconds), after, seconds)


def _business(facts: Facts, end: str) -> np.ndarray | None:
    """Business seconds from creation to a moment; None without both moments."""
    created, moment = facts.array("created_at"), facts.array(end)
    if created is None or moment is None:
        return None
    return facts.clock.seconds_between(created, moment)


def _days_between(facts: Facts, end: str) -> np.ndarray | None:
    """Seconds of the whole local days from creation to a moment, for files of dates alone."""
    if facts.array("created_at") is None or facts.array(end) is None:
        return None
    days = facts.local(end).day - facts.local("created_at").day
    seconds = days.astype(np.float64) * 86400
    seconds[np.isnat(days)] = np.nan
    return seconds


def _hour(facts: Facts) -> np.ndarray:
    """Local hour of creation, 0–23; -1 where the time of day is not known."""
    hour = facts.local("created_at").hour
    timed = facts.array("timed")
    return np.full(facts.rows, -1, np.int8) if timed is None else np.where(timed, hour, -1)


def _week_hour(facts: Facts) -> np.ndarray:
    """Hour of the local week of creation, Monday 00 first; -1 where it is not known."""
    hour = facts.known("hour")
    week_hour = facts.local("created_at").weekday.astype(np.int16) * 24 + hour
    return np.where(hour < 0, -1, week_hour)


def _off_hours(facts: Facts) -> np.ndarray | None:
    """1 created while closed, 0 while open, -1 where the time of day is not known."""
    moments, timed = facts.array("created_at"), facts.array("timed")
    if moments is None or timed is None:
        return None
    return np.where(timed, ~facts.clock.is_open(moments), -1).astype(np.int8)


def _day_of(name: str) -> Callable[[Facts], np.ndarray]:
    def days(facts: Facts) -> np.ndarray:
        day = facts.local(name).day
        return np.where(np.isnat(day), NO_DAY, day.astype(np.int64)).astype(np.int32)

    return days


def _month_of(name: str) -> Callable[[Facts], np.ndarray]:
    def months(facts: Facts) -> np.ndarray:
        """Months since January 1970; NO_DAY where the date is not known."""
        days = facts.known(name)
        dated = days != NO_DAY
        codes = np.where(dated, days, 0).astype("M8[D]").astype("M8[M]").astype(np.int64)
        return np.where(dated, codes, NO_DAY).astype(np.int32)

    return months


def _survey_moment(facts: Facts) -> np.ndarray:
    """The date of an answer: when it was given, else when the contact was resolved or created."""
    moment = np.full(facts.rows, _NAT)
    for name in ("survey_answered", "done_moment", "created_at"):
        other = facts.array(name)
        if other is not None:
            moment = np.where(np.isnat(moment), other, moment)
    return moment


def _survey_answered(facts: Facts) -> np.ndarray | None:
    """When an answer was given: in a file of answers, else in the contact's own column."""
    given, own = facts.array("answered_at"), facts.array("survey_at")
    if given is None or own is None:
        return own if given is None else given
    return np.where(np.isnat(given), own, given)


def _answered(facts: Facts) -> np.ndarray | None:
    """1 answered, 0 not, -1 not known; from "abandoned" where only that is told."""
    answered, abandoned = facts.array("answered"), facts.array("abandoned")
    return _either(answered, abandoned)


def _abandoned(facts: Facts) -> np.ndarray | None:
    """1 abandoned, 0 not, -1 not known; from "answered" where only that is told."""
    answered, abandoned = facts.array("answered"), facts.array("abandoned")
    return _either(abandoned, answered)


def _either(told: np.ndarray | None, opposite: np.ndarray | None) -> np.ndarray | None:
    if opposite is None:
        return told
    implied = np.where(opposite == -1, -1, 1 - opposite).astype(np.int8)
    return implied if told is None else np.where(told == -1, implied, told).astype(np.int8)


def _inbound(facts: Facts) -> np.ndarray:
    dimension = facts.dimension("direction")
    if dimension is None:
        return np.ones(facts.rows, dtype=bool)
    outbound = tuple(label for label in dimension.labels if label.casefold() in _OUTBOUND)
    return ~dimension.selected(outbound)


def _messages(facts: Facts) -> np.ndarray | None:
    """Messages of both sides; NaN where one is not known."""
    agent, customer = facts.array("agent_messages"), facts.array("customer_messages")
    return None if agent is None or customer is None else agent + customer


def _reply_off_hours(facts: Facts) -> np.ndarray | None:
    """1 first replied while closed, 0 while open, -1 without a reply."""
    moments = facts.array("first_response_at")
    if moments is None:
        return None
    return np.where(np.isnat(moments), -1, ~facts.clock.is_open(moments)).astype(np.int8)


def _frt_without_bot(facts: Facts) -> np.ndarray | None:
    """Seconds to the first reply less the time that a bot took; NaN where either is not known."""
    waited, bot = facts.array("frt"), facts.array("bot_time")
    return None if waited is None or bot is None else np.maximum(waited - bot, 0.0)


def _working_resolution(facts: Facts) -> np.ndarray | None:
    """Seconds to the resolution less those pending; NaN where either is not known."""
    lasted, pending = facts.array("resolution"), facts.array("pending_time")
    return None if lasted is None or pending is None else np.maximum(lasted - pending, 0.0)


def _slack(facts: Facts) -> np.ndarray | None:
    """Seconds between the first reply and the customer's deadline; negative when late."""
    due, moment = facts.array("customer_deadline"), facts.array("reply_moment")
    return None if due is None or moment is None else seconds_between(moment, due)


BUILDERS: dict[str, Callable[[Facts], np.ndarray | None]] = {
    "counted": _counted,
    "timed": _timed,
    "resolved": _resolved,
    "open": _open,
    "done_moment": _done_moment,
    "gone_moment": _gone_moment,
    "reply_moment": _reply_moment,
    "resolution_moment": _resolution_moment,
    "survey_moment": _survey_moment,
    "survey_answered": _survey_answered,
    "order_delay": order_delay,
    "hour": _hour,
    "weekday": lambda facts: facts.local("created_at").weekday,
    "week_hour": _week_hour,
    "off_hours": _off_hours,
    "created_day": _day_of("created_at"),
    "resolved_day": _day_of("done_moment"),
    "surveyed_day": _day_of("survey_moment"),
    "end_day": _day_of("last_moment"),
    "created_month": _month_of("created_day"),
    "resolved_month": _month_of("resolved_day"),
    "effort": effort,
    "frt": lambda facts: _elapsed(facts, "reply_moment", "first_response_duration"),
    "frt_business": lambda facts: _business(facts, "reply_moment"),
    "resolution": lambda facts: _elapsed(facts, "resolution_moment", "resolution_duration"),
    "resolution_business": lambda facts: _business(facts, "resolution_moment"),
    "resolution_days": lambda facts: _days_between(facts, "resolution_moment"),
    "first_resolution": lambda facts: _elapsed(facts, "first_resolved_at", None),
    "first_resolution_business": lambda facts: _business(facts, "first_resolved_at"),
    "first_resolution_days": lambda facts: _days_between(facts, "first_resolved_at"),
    "call_answered": _answered,
    "call_abandoned": _abandoned,
    "inbound": _inbound,
    "messages": _messages,
    "reply_off_hours": _reply_off_hours,
    "frt_without_bot": _frt_without_bot,
    "resolution_without_pending": _working_resolution,
    "to_closed": lambda facts: _elapsed(facts, "closed_at", None),
    "to_solution": lambda facts: _elapsed(facts, "solution_at", None),
    "deadline_slack": _slack,
    **SAME_CUSTOMER,
    **FEELINGS,
}
