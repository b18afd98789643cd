"""The contacts made ready for counting: codes, local time and durations, each worked out once.

`Facts` holds named arrays over all contacts, built on first use and never changed. A KPI asks for
an array by name and gets None where the files hold no such column: "not known", never zero.
"""

from __future__ import annotations

from collections.abc import Callable
from copy import copy
from datetime import date, timedelta
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from core.calendar import BusinessClock, LocalParts, local_parts
from core.metrics.effort import effort
from core.metrics.interval_facts import as_facts_table
from core.model.calendar import BusinessCalendar
from core.model.scenario import Filter

if TYPE_CHECKING:
    from core.metrics.side_tables import SideTables

UNKNOWN = "Unknown"
"""Label of contacts without a value in a dimension; kept in every total."""
NO_DAY = np.iinfo(np.int32).min
"""Day code of a contact whose date is not known."""
REPEAT_WITHIN = np.timedelta64(7, "D")
_NAT = np.datetime64("NaT", "us")
_MOMENTS = (
    "created_at",
    "first_response_at",
    "resolved_at",
    "closed_at",
    "first_resolved_at",
    "updated_at",
    "answered_at",
)
OPEN_STATUSES = ("new", "open", "pending_customer", "on_hold")
_LEFT_OUT = ("cancelled", "excluded")
_DONE = ("resolved", "closed")
_OUTBOUND = {
    "outbound", "outgoing", "out", "saliente", "salientes", "salida", "in uscita", "uscita",
    "uscente", "saida", "ausgehend", "sortant", "outbound call", "realizada", "effettuata",
    "emitida",
}  # fmt: skip


class Dimension:
    """A category of the contacts as whole-number codes into its labels, "Unknown" included."""

    def __init__(self, labels: tuple[str, ...], codes: np.ndarray) -> None:
        self.labels = labels
        self.codes = codes

    def selected(self, labels: tuple[str, ...]) -> np.ndarray:
        """Which contacts carry one of the labels, shape (contacts,)."""
        wanted = np.array([label in labels for label in self.labels], dtype=bool)
        return wanted[self.codes]


class Facts:
    """Contacts (and interval totals) with everything that counting needs, computed once on use."""

    def __init__(
        self,
        contacts: pd.DataFrame,
        calendar: BusinessCalendar,
        intervals: pd.DataFrame | None,
        surveys: pd.DataFrame | None = None,
        side: SideTables | None = None,
    ) -> None:
        self.contacts = contacts
        self._side = side
        self.calendar = calendar
        self.intervals = intervals
        self.surveys = surveys
        self.rows = len(contacts)
        self._arrays: dict[str, np.ndarray | None] = {}
        self._dimensions: dict[str, Dimension | None] = {}
        self._feeds: dict[str, bool] = {}
        self._local: dict[str, LocalParts] = {}

    @property
    def side(self) -> SideTables:
        """What stands beside the contacts: costs, people, customers, tasks."""
        if self._side is None:
            from core.metrics.side_tables import SideTables

            self._side = SideTables()
        return self._side

    def with_side(self, side: SideTables) -> Facts:
        """The same contacts beside other tables; nothing that was worked out is lost."""
        other = copy(self)
        other._side = side
        other.__dict__.pop("with_answers", None)
        return other

    def has(self, column: str) -> bool:
        """Whether the files feed a column at all."""
        return column in self.contacts.columns

    def array(self, name: str) -> np.ndarray | None:
        """A named array over all contacts (read-only), or None when no file feeds it."""
        if name not in self._arrays:
            build = _BUILDERS.get(name)
            built = build(self) if build else self._column(name)
            if built is not None:
                built = built.view()
                built.flags.writeable = False
            self._arrays[name] = built
        return self._arrays[name]

    def feeds(self, name: str) -> bool:
        """Whether any contact has a value in a named array."""
        if name not in self._feeds:
            array = self.array(name)
            self._feeds[name] = array is not None and _any_value(array)
        return self._feeds[name]

    def known(self, name: str) -> np.ndarray:
        """A named array that every table has (days, flags made by rule)."""
        array = self.array(name)
        assert array is not None, name
        return array

    def dimension(self, name: str) -> Dimension | None:
        """Channel, agent, team, topic, … as codes, or None when no file feeds it."""
        if name not in self._dimensions:
            self._dimensions[name] = dimension_of(self.contacts, name)
        return self._dimensions[name]

    @cached_property
    def with_answers(self) -> Facts:
        """The contacts with the answers that belong to none of them below, for satisfaction."""
        if self.surveys is None:
            return self
        tables = [table for table in (self.contacts, self.surveys) if len(table)]
        whole = pd.concat(tables, ignore_index=True)
        return Facts(whole, self.calendar, None, side=self._side)

    @cached_property
    def totals(self) -> Facts | None:
        """The totals by interval as facts of their own, or None without any."""
        if self.intervals is None:
            return None
        return Facts(as_facts_table(self.intervals), self.calendar, None)

    @cached_property
    def clock(self) -> BusinessClock:
        """The business clock over every moment of the contacts."""
        first, last = self._span
        return BusinessClock(self.calendar, first - timedelta(days=2), last + timedelta(days=2))

    @cached_property
    def data_end(self) -> np.datetime64:
        """The latest moment seen in any column: "now" for what is still open; NaT without any."""
        columns = [self.array(name) for name in _MOMENTS]
        latest = [np.fmax.reduce(c) for c in columns if c is not None and len(c)]
        return max((m for m in latest if not np.isnat(m)), default=_NAT)

    @cached_property
    def first_day(self) -> date | None:
        """Local day of the first dated contact or interval."""
        days = self._days
        return days[0].item() if len(days) else None

    @cached_property
    def last_day(self) -> date | None:
        """Local day of the last dated contact or interval."""
        days = self._days
        return days[-1].item() if len(days) else None

    @cached_property
    def hours_known(self) -> bool:
        """Whether any contact has a time of day (a file of dates alone has none)."""
        timed = self.array("timed")
        return timed is not None and bool(timed.any())

    def first_last(self, view: Filter) -> tuple[str | None, str | None]:
        """First and last moment in view on the local clock, ISO 8601; None without dates.

        Days are given without a time where no file knows the time of day.
        """
        from core.metrics.selection import select

        local = self._local_created
        if local is None:
            days = (self.first_day, self.last_day)
            return (
                days[0].isoformat() if days[0] else None,
                days[1].isoformat() if days[1] else None,
            )
        seen = local[select(self, view).created.rows]
        seen = seen[~np.isnat(seen)]
        if not len(seen):
            return None, None
        unit = "s" if self.hours_known else "D"
        first, last = (np.datetime_as_string(m, unit=unit) for m in (seen.min(), seen.max()))
        return str(first), str(last)

    @cached_property
    def _local_created(self) -> np.ndarray | None:
        """Local wall clock of creation, datetime64[s]."""
        moments = self.array("created_at")
        if moments is None or np.isnat(moments).all():
            return None
        parts = self.local("created_at")
        minutes = parts.minute.astype("m8[m]")
        seconds = moments.astype("M8[s]").view(np.int64) % 60
        return parts.day.astype("M8[s]") + minutes + seconds.astype("m8[s]")

    @cached_property
    def _span(self) -> tuple[date, date]:
        firsts, lasts = [np.datetime64("2020-01-01", "us")], [np.datetime64("2020-01-01", "us")]
        seen = [a for a in map(self.array, _MOMENTS) if a is not None and not np.isnat(a).all()]
        if seen:
            firsts, lasts = [np.fmin.reduce(a) for a in seen], [np.fmax.reduce(a) for a in seen]
        first, last = min(firsts).astype("M8[D]").item(), max(lasts).astype("M8[D]").item()
        return first, last

    @cached_property
    def _days(self) -> np.ndarray:
        """First and last local day of contacts and totals; empty without dates."""
        known = [self._dated("created_day")]
        if self.totals is not None:
            known += [self.totals._dated(name) for name in ("created_day", "end_day")]
        days = np.concatenate(known)
        if not len(days):
            return np.empty(0, "M8[D]")
        return np.array([days.min(), days.max()], dtype=np.int64).view("M8[D]")

    def _dated(self, name: str) -> np.ndarray:
        """The days of a column of days that are known."""
        days = self.array(name)
        return np.empty(0, np.int32) if days is None else days[days != NO_DAY]

    def local(self, name: str) -> LocalParts:
        """Local day, weekday, hour and minute of a column of moments, worked out once."""
        if name not in self._local:
            moments = self.array(name)
            missing = np.full(self.rows, "NaT", dtype="M8[us]")
            self._local[name] = local_parts(
                missing if moments is None else moments, self.calendar.zone
            )
        return self._local[name]

    def _column(self, name: str) -> np.ndarray | None:
        if name not in self.contacts.columns:
            return None
        column: pd.Series = self.contacts[name]  # pyright: ignore[reportAssignmentType]
        if isinstance(column.dtype, pd.BooleanDtype) or column.dtype == np.dtype(bool):
            return _flags(column)
        if pd.api.types.is_datetime64_any_dtype(column.dtype):
            return np.asarray(column, dtype="M8[us]")
        if pd.api.types.is_numeric_dtype(column.dtype):
            return column.to_numpy(dtype=np.float64, na_value=np.nan)
        return np.asarray(column)


def prepare(
    contacts: pd.DataFrame,
    calendar: BusinessCalendar,
    intervals: pd.DataFrame | None = None,
    surveys: pd.DataFrame | None = None,
    side: SideTables | None = None,
) -> Facts:
    """Contacts, interval totals and answers without a contact ready for counting.

    The frames stay untouched.
    """
    some = [None if table is None or not len(table) else table for table in (intervals, surveys)]
    return Facts(contacts, calendar, *some, side=side)


def _any_value(array: np.ndarray) -> bool:
    if array.dtype.kind == "M":
        return not bool(np.isnat(array).all())
    if array.dtype.kind == "f":
        return not bool(np.isnan(array).all())
    return len(array) > 0 and (array.dtype.kind != "i" or bool((array >= 0).any()))


def seconds_between(starts: np.ndarray, ends: np.ndarray | np.datetime64) -> np.ndarray:
    """Calendar seconds between moments (datetime64[us]); NaN where one is missing."""
    gaps = np.asarray(ends - starts)
    seconds = gaps.view(np.int64) / 1e6
    seconds[np.isnat(gaps)] = np.nan
    return seconds


def _flags(column: pd.Series) -> np.ndarray:
    """1 yes, 0 no, -1 not known."""
    if column.dtype == np.dtype(bool):
        return column.to_numpy().astype(np.int8)
    return column.to_numpy(dtype=np.int8, na_value=-1)


def dimension_of(table: pd.DataFrame, name: str) -> Dimension | None:
    """A column of categories as codes, blanks as "Unknown"; None where there is no such column."""
    if name not in table.columns:
        return None
    column = table[name]
    if not isinstance(column.dtype, pd.CategoricalDtype):
        column = column.astype("category")
    raw = column.cat.codes.to_numpy()
    labels = [str(label) for label in column.cat.categories]
    times = np.bincount(raw.astype(np.intp) + 1, minlength=len(labels) + 1)
    kept = [place for place in range(len(labels)) if times[place + 1]]
    names = [labels[place] for place in kept]
    recode = np.zeros(len(labels) + 1, dtype=np.int32)
    recode[np.array(kept, dtype=np.intp) + 1] = np.arange(len(kept))
    if times[0]:
        unknown = names.index(UNKNOWN) if UNKNOWN in names else len(names)
        recode[0] = unknown
        names += [UNKNOWN] * (unknown == len(names))
    return Dimension(tuple(names), recode[raw.astype(np.intp) + 1])


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
    for name in ("answered_at", "done_moment", "created_at"):
        other = facts.array(name)
        if other is not None:
            moment = np.where(np.isnat(moment), other, moment)
    return moment


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


def _repeats(with_topic: bool) -> Callable[[Facts], np.ndarray | None]:
    def repeats(facts: Facts) -> np.ndarray | None:
        """1 where the same customer came back within seven days, 0 not, -1 customer unknown."""
        created = facts.array("created_at")
        if created is None or not facts.has("customer_id"):
            return None
        customers = pd.factorize(facts.contacts["customer_id"])[0].astype(np.int64)
        key = customers
        topics = facts.dimension("topic") if with_topic else None
        if topics is not None:
            key = customers * len(topics.labels) + topics.codes
        order = np.lexsort((created, key))
        again = np.zeros(facts.rows, dtype=np.int8)
        near = np.diff(created[order]) <= REPEAT_WITHIN
        again[order[1:]] = near & (key[order[1:]] == key[order[:-1]])
        again[(customers < 0) | np.isnat(created)] = -1
        return again

    return repeats


_BUILDERS: dict[str, Callable[[Facts], np.ndarray | None]] = {
    "counted": _counted,
    "timed": _timed,
    "resolved": _resolved,
    "open": _open,
    "done_moment": _done_moment,
    "gone_moment": _gone_moment,
    "reply_moment": _reply_moment,
    "resolution_moment": _resolution_moment,
    "survey_moment": _survey_moment,
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
    "repeat_topic": _repeats(with_topic=True),
    "repeat_any": _repeats(with_topic=False),
}
