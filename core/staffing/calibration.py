"""Parameters learned from the imported contacts, each with its count, band and source."""

from __future__ import annotations

import math
from collections.abc import Iterator
from datetime import date

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from core.calendar import LocalParts, local_parts, slot_occurrences
from core.model.calendar import MINUTES_A_DAY
from core.model.requirement import Assumption
from core.model.fields import custom_field
from core.model.scenario import DEFAULT_SERVICE_TYPE, Filter, Scenario, ServiceType
from core.problems import Note, Problem, note
from core.staffing.business_week import business_week
from core.staffing.demand import ChannelDemand, Demand

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]

DEFAULT_AHT_S = {"phone": 300.0, "chat": 600.0, "email": 360.0}
"""Handle time where the data have none: five minutes a call with its notes, ten a chat and six an
email are the middle of what planning guides use. Always shown as a default, to be typed over."""
OTHER_AHT_S = 360.0
UNKNOWN = "Unknown"
ENOUGH_WEEKS, ENOUGH_CONTACTS = 4, 200
"""Below either, a requirement carries the remark that the history is short."""
_LEAST_HANDLED = 5
_LEAST_ABANDONED_WITH_WAIT = 0.8
_NOT_WORKED = ("cancelled", "excluded")


def measure_demand(contacts: pd.DataFrame, scenario: Scenario, filter: Filter) -> Demand:  # noqa: A002
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
    moments = _moments(dated)
    parts = local_parts(moments, scenario.calendar.zone)
    first, last = _period(parts, filter)
    inside = (parts.day >= np.datetime64(first)) & (parts.day <= np.datetime64(last))
    kept = inside & _in_view(dated, filter)
    worked = kept & _needs_work(dated)
    if not worked.any():
        raise Problem("staffing_no_contacts")
    notes = tuple(_remarks(len(contacts) - len(dated), int((kept & ~worked).sum())))
    measured = _Measuring(dated, parts, scenario, first, last)
    channels: list[ChannelDemand] = []
    skipped: list[tuple[str, Note]] = []
    names = _labels(dated, "channel")
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
        self, contacts: pd.DataFrame, parts: LocalParts, scenario: Scenario, first: date, last: date
    ) -> None:
        self.contacts = contacts
        self.scenario = scenario
        self.occurrences = slot_occurrences(
            first, last, scenario.calendar.zone, scenario.interval_min
        )
        self.weeks = ((last - first).days + 1) / 7
        self.slot = parts.slot(scenario.interval_min)
        self.minute = parts.minute
        week = business_week(scenario.calendar.hours, scenario.interval_min)
        self.is_open = week.open_minutes[
            parts.weekday.astype(np.int64) * MINUTES_A_DAY + parts.minute.astype(np.int64)
        ]

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
        if (self.occurrences == 0).any():
            notes.append(
                note("slots_never_seen", channel=name, slots=int((self.occurrences == 0).sum()))
            )
        aht, cv = self._handle_time(name, rows, live=kind is not ServiceType.DEFERRED)
        if aht.source == "default":
            notes.append(note("aht_default", channel=name, aht_s=aht.value))
        patience = self._patience(name, rows) if kind is not ServiceType.DEFERRED else None
        if isinstance(patience, Note):
            notes.append(patience)
            patience = None
        return ChannelDemand(
            name, volume, self._per_occurrence(rows & self.is_open), n, aht, cv, patience,
            tuple(notes),
        )  # fmt: skip

    def _date_only(self, rows: Flags) -> bool:
        return bool((self.minute[rows] == 0).all()) and _all_midnight(self.contacts, rows)

    def _per_occurrence(self, rows: Flags) -> Floats:
        counts = np.bincount(self.slot[rows], minlength=self.occurrences.size).astype(np.float64)
        seen = self.occurrences > 0
        return np.where(seen, counts / np.where(seen, self.occurrences, 1.0), 0.0)

    def _handle_time(
        self, name: str, rows: Flags, *, live: bool
    ) -> tuple[Assumption, float | None]:
        """Mean handle time, winsorised at 1–99 %, with its 95 % band; else a stated default."""
        values = _handled_s(self.contacts)[rows & (_answered(self.contacts) if live else True)]
        values = values[np.isfinite(values) & (values > 0)]
        if values.size >= _LEAST_HANDLED:
            values = np.clip(values, *np.quantile(values, [0.01, 0.99]))
            mean, spread = float(values.mean()), float(values.std(ddof=1))
            half = 1.96 * spread / math.sqrt(values.size)
            return Assumption("aht_s", mean, "data", values.size, (mean - half, mean + half)), (
                spread / mean
            )
        return Assumption("aht_s", DEFAULT_AHT_S.get(name, OTHER_AHT_S), "default"), None

    def _patience(self, name: str, rows: Flags) -> Assumption | Note | None:
        """Mean patience: total waiting of everybody over the number who gave up (censored)."""
        if "abandoned" not in self.contacts:
            return note("patience_no_abandonment_data", channel=name)
        gave_up = rows & _flag(self.contacts, "abandoned", missing=False)
        lost = int(gave_up.sum())
        if lost == 0:
            return None
        if "wait_time" not in self.contacts:
            return note("patience_no_waits", channel=name, abandoned=lost)
        wait = self.contacts["wait_time"].to_numpy(dtype=np.float64)
        timed = int(np.isfinite(wait[gave_up]).sum())
        if timed < _LEAST_ABANDONED_WITH_WAIT * lost:
            return note("patience_no_waits", channel=name, abandoned=lost)
        known = wait[rows & np.isfinite(wait)]
        patience = float(np.maximum(known, 0).sum()) / timed
        if patience <= 0:
            return note("patience_no_waits", channel=name, abandoned=lost)
        half = 1.96 / math.sqrt(timed)
        band = (patience / (1 + half), patience / max(1 - half, 0.05))
        return Assumption("patience_s", patience, "data", timed, band)


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


def _in_view(contacts: pd.DataFrame, filter: Filter) -> Flags:  # noqa: A002
    kept = np.ones(len(contacts), dtype=np.bool_)
    wanted = (
        ("channel", filter.channels), ("team", filter.teams), ("agent", filter.agents),
        ("topic", filter.topics), ("priority", filter.priorities),
        *((custom_field(header), names) for header, names in filter.custom),
    )  # fmt: skip
    for column, names in wanted:
        if names is not None:
            kept &= np.isin(_labels(contacts, column), list(names))
    return kept


def _needs_work(contacts: pd.DataFrame) -> Flags:
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


def _labels(contacts: pd.DataFrame, column: str) -> NDArray[np.object_]:
    if column not in contacts:
        return np.full(len(contacts), UNKNOWN, dtype=object)
    return (
        contacts[column]
        .astype(object)
        .where(contacts[column].notna(), UNKNOWN)
        .to_numpy(dtype=object)
    )


def _flag(contacts: pd.DataFrame, column: str, *, missing: bool) -> Flags:
    return contacts[column].astype("boolean").fillna(missing).to_numpy(dtype=np.bool_)


def _answered(contacts: pd.DataFrame) -> Flags:
    """Contacts an agent took; where the file does not say, those that nobody saw give up."""
    kept = np.ones(len(contacts), dtype=np.bool_)
    if "abandoned" in contacts:
        kept = ~_flag(contacts, "abandoned", missing=False)
    if "answered" not in contacts:
        return kept
    said = contacts["answered"].notna().to_numpy(dtype=np.bool_)
    return np.where(said, _flag(contacts, "answered", missing=False), kept)


def _handled_s(contacts: pd.DataFrame) -> Floats:
    """Worked seconds: handle time, else talk + hold + after-contact work; NaN where unknown."""
    talk = _seconds(contacts, "talk_time")
    more = sum(
        (np.nan_to_num(_seconds(contacts, name)) for name in ("hold_time", "wrap_time")),
        np.zeros(len(contacts)),
    )
    handled = _seconds(contacts, "handle_time")
    return np.where(np.isfinite(handled), handled, talk + more)


def _seconds(contacts: pd.DataFrame, column: str) -> Floats:
    if column not in contacts:
        return np.full(len(contacts), np.nan)
    return contacts[column].to_numpy(dtype=np.float64)


def _moments(contacts: pd.DataFrame) -> NDArray[np.datetime64]:
    """Creation moments in UTC."""
    return contacts["created_at"].to_numpy(dtype="datetime64[us]")


def _all_midnight(contacts: pd.DataFrame, rows: Flags) -> bool:
    moments = _moments(contacts)[rows]
    return bool((moments.astype(np.int64) % 60_000_000 == 0).all())
