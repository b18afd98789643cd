"""The contacts made ready for counting: codes, local time and durations, each worked out once.

`Facts` holds named arrays over all contacts, built on first use and never changed. A KPI asks for
an array by name and gets None where the files hold no such column: "not known", never zero.
"""

from __future__ import annotations

from collections.abc import Callable
from copy import copy
from datetime import date, timedelta
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np
import pandas as pd

from core.calendar import LocalParts, local_parts
from core.metrics.business_time import BusinessTime
from core.metrics.derived import BUILDERS, OPEN_STATUSES, seconds_between
from core.metrics.dimension import NO_DAY, UNKNOWN, Dimension, dimension_of
from core.metrics.interval_facts import as_facts_table
from core.metrics.written import as_written
from core.model.calendar import BusinessCalendar
from core.model.scenario import Filter

if TYPE_CHECKING:
    from core.metrics.side_tables import SideTables

__all__ = [
    "NO_DAY", "OPEN_STATUSES", "UNKNOWN", "Dimension", "Facts", "dimension_of", "prepare",
    "seconds_between",
]  # fmt: skip

T = TypeVar("T")
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


class Facts:
    """Contacts (and interval totals) with everything that counting needs, computed once on use."""

    def __init__(
        self,
        contacts: pd.DataFrame,
        calendar: BusinessCalendar,
        intervals: pd.DataFrame | None,
        surveys: pd.DataFrame | None = None,
        side: SideTables | None = None,
        left_out: Facts | None = None,
    ) -> None:
        self.contacts = contacts
        self.left_out = left_out
        """The contacts that the planner leaves out as outliers; counted, never measured."""
        self._side = side
        self.calendar = calendar
        self.intervals = intervals
        self.surveys = surveys
        self.rows = len(contacts)
        self._arrays: dict[str, np.ndarray | None] = {}
        self._dimensions: dict[str, Dimension | None] = {}
        self._feeds: dict[str, bool] = {}
        self._once: dict[str, Any] = {}
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
            build = BUILDERS.get(name)
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

    def feeds_column(self, name: str) -> bool:
        """Whether any contact has a value in a column of the files, of text too."""
        return self.has(name) and bool(self.contacts[name].notna().any())

    def once(self, name: str, work: Callable[[], T]) -> T:
        """A single value of all contacts, worked out on first use and then kept."""
        if name not in self._once:
            self._once[name] = work()
        return self._once[name]

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
        # What the side tables remember is about these contacts, so others get a copy.
        return Facts(whole, self.calendar, None, side=self.side.with_inputs(self.side.inputs))

    @cached_property
    def totals(self) -> Facts | None:
        """The totals by interval as facts of their own, or None without any."""
        if self.intervals is None:
            return None
        return Facts(as_facts_table(self.intervals), self.calendar, None)

    @cached_property
    def clock(self) -> BusinessTime:
        """The business clock of each contact over every moment of them all."""
        first, last = self._span
        ends = first - timedelta(days=2), last + timedelta(days=2)
        return BusinessTime(self.calendar, *ends, self.dimension("channel"))

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
        return as_written(column)


def prepare(
    contacts: pd.DataFrame,
    calendar: BusinessCalendar,
    intervals: pd.DataFrame | None = None,
    surveys: pd.DataFrame | None = None,
    side: SideTables | None = None,
    left_out: pd.DataFrame | None = None,
) -> Facts:
    """Contacts, interval totals and answers without a contact ready for counting.

    `left_out` are the outliers that the planner leaves out. The frames stay untouched.
    """
    some = [None if table is None or not len(table) else table for table in (intervals, surveys)]
    apart = None if left_out is None else Facts(left_out, calendar, None)
    return Facts(contacts, calendar, *some, side=side, left_out=apart)


def _any_value(array: np.ndarray) -> bool:
    if array.dtype.kind == "M":
        return not bool(np.isnat(array).all())
    if array.dtype.kind == "f":
        return not bool(np.isnan(array).all())
    return len(array) > 0 and (array.dtype.kind != "i" or bool((array >= 0).any()))


def _flags(column: pd.Series) -> np.ndarray:
    """1 yes, 0 no, -1 not known."""
    if column.dtype == np.dtype(bool):
        return column.to_numpy().astype(np.int8)
    return column.to_numpy(dtype=np.int8, na_value=-1)
