"""Parameters learned from the imported contacts, each with its count, band and source."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TypeVar

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from core.calendar import LocalParts, closed_days, local_parts, slot_occurrences
from core.ingest.outliers import kept_contacts
from core.model.calendar import MINUTES_A_DAY
from core.model.requirement import Assumption
from core.model.scenario import DEFAULT_SERVICE_TYPE, TIME_DIMENSIONS, Filter, Scenario, ServiceType
from core.problems import Note, Problem, note
from core.staffing.business_week import business_week
from core.staffing.calibration_traps import (
    believable,
    business_replies,
    chats_at_once,
    cut_history,
    part_of_period,
    shared_names,
    unbelievable_time,
    zero_times,
)
from core.staffing.chat_concurrency import measured_chat_lengths
from core.staffing.contact_columns import (
    UNKNOWN as UNKNOWN,
)
from core.staffing.contact_columns import (
    answered,
    handled_s,
    labels,
    moments,
    seconds_between,
)
from core.staffing.day_spread import extraordinary_days, measured_day_spread
from core.staffing.demand import (
    DEFAULT_AHT_S,
    ENOUGH_CONTACTS,
    ENOUGH_WEEKS,
    OTHER_AHT_S,
    ChannelDemand,
    Demand,
)
from core.staffing.handle_times import measured_handle_times, traps
from core.staffing.ticket_touches import measured_touches
from core.staffing.totals_demand import demand_of_totals
from core.staffing.waiting import measured_patience, measured_redial, patience_curve, waiting_traps

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]

_NOT_WORKED = ("cancelled", "excluded")


def measure_demand(
    contacts: pd.DataFrame,
    scenario: Scenario,
    filter: Filter,  # noqa: A002
    totals: pd.DataFrame | None = None,
) -> Demand:
    """Each channel's mean week, handle time and patience from the contacts and totals in view.

    `totals` are counts by interval; a channel that has contacts in view is measured from them
    alone. Outliers that the scenario leaves out teach nothing. Raises Problem when nothing in view
    has a moment.
    """
    contacts = kept_contacts(contacts, scenario.excluded, scenario.outlier_cap_days)
    if totals is None or not len(totals):
        return _demand_of_contacts(contacts, scenario, filter)
    counted = demand_of_totals(totals, scenario, filter)
    if counted.first_day is None or counted.last_day is None:
        return _demand_of_contacts(contacts, scenario, filter)
    try:
        own = _demand_of_contacts(contacts, scenario, filter)
    except Problem:
        if not counted.channels:
            names = tuple(name for name, _ in counted.skipped)
            raise Problem("staffing_totals_no_hours", channels=names) from None
        first, last = counted.first_day, counted.last_day
        own = Demand(scenario.interval_min, first, last, ())
    held = {c.channel for c in own.channels} | {name for name, _ in own.skipped}
    channels = (*own.channels, *(c for c in counted.channels if c.channel not in held))
    return Demand(
        scenario.interval_min,
        min(own.first_day, counted.first_day),
        max(own.last_day, counted.last_day),
        tuple(sorted(channels, key=lambda c: (-c.per_week, c.channel))),
        (*own.skipped, *(pair for pair in counted.skipped if pair[0] not in held)),
        (*own.notes, *counted.notes),
    )


def _demand_of_contacts(contacts: pd.DataFrame, scenario: Scenario, filter: Filter) -> Demand:  # noqa: A002
    """Each channel's mean week, handle time and patience from the contacts in view.

    Volumes are divided by how often each slot of the local week occurred in the period, so that
    neither a started week nor a clock change biases an hour. Raises Problem when no contact in
    view has a moment.
    """
    if "created_at" not in contacts:
        raise Problem("staffing_needs_created")
    known = contacts["created_at"].notna().to_numpy(dtype=np.bool_)
    if not known.any():
        raise Problem("staffing_needs_created")
    dated = contacts.loc[known]
    parts = local_parts(moments(dated, "created_at"), scenario.calendar.zone)
    first, last = _period(parts, filter)
    inside = (parts.day >= np.datetime64(first)) & (parts.day <= np.datetime64(last))
    kept = inside & in_view(dated, filter)
    worked = kept & needs_work(dated)
    if not worked.any():
        raise Problem("staffing_no_contacts")
    notes = tuple(_remarks(len(contacts) - len(dated), int((kept & ~worked).sum())))
    measured = _Measuring(dated, parts, scenario, (first, last), worked)
    notes += (*measured.remarks(), *cut_history(dated, worked, parts.day))
    channels: list[ChannelDemand] = []
    skipped: list[tuple[str, Note]] = []
    names = labels(dated, "channel")
    for name in pd.unique(names[worked]):
        found = measured.channel(str(name), worked & (names == name))
        if isinstance(found, Note):
            skipped.append((str(name), found))
        else:
            channels.append(found)
    channels.sort(key=lambda c: (-c.per_week, c.channel))
    return Demand(scenario.interval_min, first, last, tuple(channels), tuple(skipped), notes)


class _Measuring:
    """The period and clock that all channels are measured on."""

    def __init__(
        self,
        contacts: pd.DataFrame,
        parts: LocalParts,
        scenario: Scenario,
        period: tuple[date, date],
        worked: Flags,
    ) -> None:
        first, last = period
        self.contacts = contacts
        self.scenario = scenario
        self.day = parts.day
        self.days = np.arange(np.datetime64(first), np.datetime64(last) + 1)
        counts = np.bincount(
            (parts.day[worked] - self.days[0]).astype(np.int64), minlength=self.days.size
        )
        self.extraordinary = extraordinary_days(counts, self.days, scenario.calendar)
        self.ordinary = ~np.isin(parts.day, self.extraordinary)
        zone, interval = scenario.calendar.zone, scenario.interval_min
        self.occurrences = slot_occurrences(first, last, zone, interval)
        for day in self.extraordinary.astype(object):
            self.occurrences = self.occurrences - slot_occurrences(day, day, zone, interval)
        self.weeks = ((last - first).days + 1) / 7
        self.slot = parts.slot(scenario.interval_min)
        self.minute = parts.minute
        self.week_minute = parts.weekday.astype(np.int64) * MINUTES_A_DAY + self.minute.astype(
            np.int64
        )

    def remarks(self) -> Iterator[Note]:
        """Days left out of the mean week."""
        closed = closed_days(self.scenario.calendar, *self._ends())
        holidays = [day for day in self.extraordinary.astype(object) if day in closed]
        outages = [day for day in self.extraordinary.astype(object) if day not in closed]
        if holidays:
            yield note("holidays_left_out", n=len(holidays))
        if outages:
            yield note("outages_left_out", n=len(outages), days=tuple(outages[:5]))

    def _ends(self) -> tuple[date, date]:
        return self.days[0].astype(object), self.days[-1].astype(object)

    def channel(self, name: str, rows: Flags) -> ChannelDemand | Note:
        """One channel's demand, or why it has none."""
        n = int(rows.sum())
        if name == "automation":
            return note("channel_automated", channel=name, n=n)
        if self._date_only(rows):
            return note("channel_dates_without_time", channel=name, n=n)
        plan = self.scenario.plan(name)
        kind = plan.kind if plan else DEFAULT_SERVICE_TYPE.get(name, ServiceType.DEFERRED)
        volume = self._per_occurrence(rows)
        notes = list[Note]()
        if self.weeks < ENOUGH_WEEKS or n < ENOUGH_CONTACTS:
            notes.append(note("history_short", channel=name, weeks=round(self.weeks, 1), n=n))
        notes += part_of_period(name, self.day[rows], self.days[0], self.days[-1])
        if (self.occurrences == 0).any():
            notes.append(
                note("slots_never_seen", channel=name, slots=int((self.occurrences == 0).sum()))
            )
        deferred = kind is ServiceType.DEFERRED
        aht, cv, remarks = self._handle_time(name, rows, deferred=deferred)
        notes += remarks
        patience = redial = curve = course = lengths = None
        if deferred:
            course = _known(measured_touches(self.contacts, name, rows), notes)
            notes += business_replies(self.contacts, name, rows, self.scenario.calendar)
        else:
            patience = _known(measured_patience(self.contacts, name, rows), notes)
            curve = patience_curve(self.contacts, rows)
            redial = _known(measured_redial(self.contacts, name, rows), notes)
            notes += waiting_traps(self.contacts, name, rows)
        if kind is ServiceType.CHAT:
            lengths = _known(measured_chat_lengths(self.contacts, name, rows), notes)
            notes += chats_at_once(name, lengths, plan) if lengths else ()
        elif not deferred:
            notes += shared_names(self.contacts, name, rows)
        return ChannelDemand(
            name, volume, self._per_occurrence(rows & self._open_to(name)), n, aht, cv, patience,
            tuple(notes), curve, redial, course, lengths, self._day_cv2(rows),
        )  # fmt: skip

    def _open_to(self, channel: str) -> Flags:
        """Contacts that came while a channel is open."""
        hours = self.scenario.calendar.of(channel).hours
        return business_week(hours, self.scenario.interval_min).open_minutes[self.week_minute]

    def _date_only(self, rows: Flags) -> bool:
        return bool((self.minute[rows] == 0).all()) and _all_midnight(self.contacts, rows)

    def _per_occurrence(self, rows: Flags) -> Floats:
        counts = np.bincount(
            self.slot[rows & self.ordinary], minlength=self.occurrences.size
        ).astype(np.float64)
        seen = self.occurrences > 0
        return np.where(seen, counts / np.where(seen, self.occurrences, 1.0), 0.0)

    def _day_cv2(self, rows: Flags) -> Assumption | None:
        """How much days differ beyond chance; None below four weeks."""
        place = (self.day[rows] - self.days[0]).astype(np.int64)
        counts = np.bincount(place, minlength=self.days.size).astype(np.float64)
        ordinary = ~np.isin(self.days, self.extraordinary)
        return measured_day_spread(counts[ordinary], self.days[ordinary])

    def _handle_time(
        self, name: str, rows: Flags, *, deferred: bool
    ) -> tuple[Assumption, float | None, list[Note]]:
        """Mean handle time with its band and traps; else a stated default."""
        own = rows if deferred else rows & answered(self.contacts)
        times = handled_s(self.contacts)
        elapsed = seconds_between(self.contacts, "created_at", "resolved_at", "resolution_duration")
        parts = tuple(c for c in ("handle_time", "talk_time", "wrap_time") if c in self.contacts)
        found, zero = measured_handle_times(times[own]), list(zero_times(name, times[own]))
        aht = DEFAULT_AHT_S.get(name, OTHER_AHT_S)
        assumed = Assumption("aht_s", aht, "default")
        if found is None:
            return assumed, None, [*zero, note("aht_default", channel=name, aht_s=aht)]
        mean = found.aht_s.value or 0.0
        if not believable(mean):
            return assumed, None, [*zero, unbelievable_time(name, mean, assumed)]
        notes = zero + traps(name, times[own], elapsed[own], deferred=deferred, parts=parts)
        return found.aht_s, found.cv, notes


Found = TypeVar("Found")


def _known(found: Found | Note | None, notes: list[Note]) -> Found | None:
    """What was measured, or None with the reason added to the remarks."""
    if isinstance(found, Note):
        notes.append(found)
        return None
    return found


def _period(parts: LocalParts, filter: Filter) -> tuple[date, date]:  # noqa: A002
    """First and last local day in view, never beyond the data."""
    first: date = parts.day.min().astype(object)
    last: date = parts.day.max().astype(object)
    if filter.start is not None:
        first = max(first, filter.start)
    if filter.end is not None:
        last = min(last, (np.datetime64(filter.end) - 1).astype(object))
    if last < first:
        raise Problem("staffing_no_contacts")
    return first, last


def in_view(contacts: pd.DataFrame, filter: Filter) -> Flags:  # noqa: A002
    """Contacts that the filter keeps, dates aside."""
    kept = np.ones(len(contacts), dtype=np.bool_)
    for column, names in filter.wanted.items():
        # People are needed all week, whichever hours of it a page looks at.
        if column not in TIME_DIMENSIONS:
            kept &= np.isin(labels(contacts, column), list(names))
    return kept


def needs_work(contacts: pd.DataFrame) -> Flags:
    """Contacts that customers started and that somebody must work on."""
    needs = np.ones(len(contacts), dtype=np.bool_)
    if "status" in contacts:
        needs &= ~contacts["status"].isin(_NOT_WORKED).to_numpy()
    if "direction" in contacts:
        needs &= (
            ~contacts["direction"]
            .astype(str)
            .str.casefold()
            .isin(["outbound", "outgoing"])
            .to_numpy()
        )
    return needs


def _remarks(undated: int, left_out: int) -> Iterator[Note]:
    if undated:
        yield note("staffing_undated", n=undated)
    if left_out:
        yield note("staffing_left_out", n=left_out)


def _all_midnight(contacts: pd.DataFrame, rows: Flags) -> bool:
    created = moments(contacts, "created_at")[rows]
    return bool((created.astype(np.int64) % 60_000_000 == 0).all())
