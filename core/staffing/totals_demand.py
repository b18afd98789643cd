"""Each channel's week, handle time and patience from totals by interval."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from core.calendar import closed_days, slot_occurrences
from core.metrics.facts import prepare
from core.metrics.interval_facts import abandoned, handled, mean_of, offered
from core.metrics.selection import View, select
from core.model.calendar import MINUTES_A_DAY
from core.model.requirement import Assumption
from core.model.scenario import DEFAULT_SERVICE_TYPE, Filter, Scenario, ServiceType
from core.problems import Note, note
from core.staffing.business_week import business_week
from core.staffing.calibration_traps import believable, unbelievable_time
from core.staffing.day_spread import extraordinary_days, measured_day_spread
from core.staffing.demand import (
    DEFAULT_AHT_S,
    ENOUGH_CONTACTS,
    ENOUGH_WEEKS,
    OTHER_AHT_S,
    ChannelDemand,
)

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]

_HOUR_MIN, _DAY_MIN = 60, 25 * 60
"""Longest total that tells an hour, and longest that tells a day: one may have 25 hours."""
_WEEK_MIN = 7 * MINUTES_A_DAY


@dataclass(frozen=True, slots=True)
class TotalsDemand:
    """What the totals in view tell of each channel, and the days they cover."""

    channels: tuple[ChannelDemand, ...] = ()
    skipped: tuple[tuple[str, Note], ...] = ()
    notes: tuple[Note, ...] = ()
    first_day: date | None = None
    last_day: date | None = None


def demand_of_totals(totals: pd.DataFrame, scenario: Scenario, view: Filter) -> TotalsDemand:
    """Volume by slot of the week, handle time and patience of each channel, from its totals.

    An interval that a file leaves out on a day it covers had no contacts; a day without any row
    that is usually busy is left out, as are holidays. Totals of a day or longer hold no hours: such
    a channel is skipped, unless the scenario types its contacts of a week.
    """
    selected = select(prepare(pd.DataFrame(), scenario.calendar, totals), view).totals
    channels: list[ChannelDemand] = []
    skipped: list[tuple[str, Note]] = []
    days: list[date] = []
    notes: dict[str, Note] = {}
    for name, part in selected.by_dimension("channel") if selected is not None else ():
        if not len(part.created):
            continue
        measured = _Totals(name, part.created, scenario)
        days += [measured.first, measured.last]
        found = measured.demand()
        if isinstance(found, Note):
            skipped.append((name, found))
        else:
            channels.append(found)
            notes |= {remark.code: remark for remark in measured.left_out()}
    period = (min(days), max(days)) if days else (None, None)
    return TotalsDemand(tuple(channels), tuple(skipped), tuple(notes.values()), *period)


class _Totals:
    """The totals of one channel in view, placed on the local clock."""

    def __init__(self, name: str, view: View, scenario: Scenario) -> None:
        self.name, self.view, self.scenario = name, view, scenario
        self.lasts_min: Floats = view["lasts_min"]
        self.day = view["created_day"].astype(np.int64).astype("M8[D]")
        self.weekday = view["weekday"].astype(np.int64)
        self.minute = view.facts.local("created_at").minute[view.rows].astype(np.int64)
        self.first: date = self.day.min().astype(object)
        self.last: date = view["end_day"].max().astype("M8[D]").astype(object)
        self.days = np.arange(np.datetime64(self.first), np.datetime64(self.last) + 1)
        self.offered: Floats = offered(view)
        self.told = np.isfinite(self.offered)
        self.n = float(self.offered[self.told].sum())
        place = (self.day - self.days[0]).astype(np.int64)
        counts = np.bincount(place, np.nan_to_num(self.offered), self.days.size)
        self.of_day: Floats = counts.astype(np.float64)
        self.extraordinary = extraordinary_days(self.of_day, self.days, scenario.calendar)
        plan = scenario.plan(name)
        by_hand = view.get("typed")
        self.exact = by_hand is not None and bool(np.equal(by_hand, True).all())
        # Totals of nothing that is named are of a telephone; a week is typed by its channels.
        usual = ServiceType.DEFERRED if self.exact else ServiceType.LIVE
        self.kind = plan.kind if plan else DEFAULT_SERVICE_TYPE.get(name, usual)
        self.typed = plan is not None and plan.weekly_volume is not None

    @property
    def weeks(self) -> float:
        """Weeks that the totals cover."""
        return self.days.size / 7

    def left_out(self) -> Iterator[Note]:
        """Days left out of the mean week."""
        closed = closed_days(self.scenario.calendar, self.first, self.last)
        days: list[date] = self.extraordinary.astype(object).tolist()
        outages = [day for day in days if day not in closed]
        if len(days) > len(outages):
            yield note("holidays_left_out", n=len(days) - len(outages))
        if outages:
            yield note("outages_left_out", n=len(outages), days=tuple(outages[:5]))

    def demand(self) -> ChannelDemand | Note:
        """The channel's demand, or why it has none."""
        if not self.n:
            return note("channel_totals_empty", channel=self.name)
        notes: list[Note] = []
        if bool((self.lasts_min > _HOUR_MIN).any()):
            if not self.typed:
                return note("channel_totals_no_hours", channel=self.name)
            volume, opened = self._spread_evenly()
            notes.append(note("volume_spread_evenly", channel=self.name))
        else:
            volume, opened = self._by_slot(notes)
        contacts = round(self.n)
        if not self.exact and (self.weeks < ENOUGH_WEEKS or contacts < ENOUGH_CONTACTS):
            weeks = round(self.weeks, 1)
            notes.append(note("history_short", channel=self.name, weeks=weeks, n=contacts))
        patience = None if self.kind is ServiceType.DEFERRED else self._patience(notes)
        return ChannelDemand(
            self.name,
            volume,
            opened,
            contacts,
            self._handle_time(notes),
            patience_s=patience,
            notes=tuple(notes),
            day_cv2=self._day_cv2(),
            exact=self.exact,
        )

    def _by_slot(self, notes: list[Note]) -> tuple[Floats, Floats]:
        """Contacts of each slot of the week per occurrence, all and inside opening hours."""
        interval, zone = self.scenario.interval_min, self.scenario.calendar.zone
        occurrences = slot_occurrences(self.first, self.last, zone, interval)
        for day in self.extraordinary.astype(object):
            occurrences = occurrences - slot_occurrences(day, day, zone, interval)
        ordinary = ~np.isin(self.day, self.extraordinary)
        blank = ordinary & ~self.told
        lasts = np.rint(self.lasts_min).astype(np.int64)
        if blank.any():
            notes.append(note("totals_blank", channel=self.name, n=int(blank.sum())))
            ones = np.ones(int(blank.sum()))
            occurrences = occurrences - self._slots(blank, ones * lasts[blank] / interval)
        if (lasts > interval).any():
            minutes = int(lasts.max())
            notes.append(note("totals_spread_in_interval", channel=self.name, minutes=minutes))
        counted = ordinary & self.told
        open_share = self._open_share()[counted]
        seen = occurrences > 1e-9
        times = np.where(seen, occurrences, 1.0)
        offered = self.offered[counted]
        return (
            np.where(seen, self._slots(counted, offered) / times, 0.0),
            np.where(seen, self._slots(counted, offered * open_share) / times, 0.0),
        )

    def _slots(self, rows: Flags, amounts: Floats) -> Floats:
        """Amounts added up by slot of the week, spread evenly over the minutes of each total."""
        interval = self.scenario.interval_min
        sums = np.zeros(_WEEK_MIN // interval)
        start = self._week_minute()[rows]
        lasts = np.rint(self.lasts_min[rows]).astype(np.int64)
        for length in np.unique(lasts):
            own = lasts == length
            step = math.gcd(int(length), interval)
            for offset in range(0, int(length), step):
                slot = (start[own] + offset) % _WEEK_MIN // interval
                np.add.at(sums, slot, amounts[own] * step / length)
        return sums

    def _week_minute(self) -> NDArray[np.int64]:
        return self.weekday * MINUTES_A_DAY + self.minute

    def _open_share(self) -> Floats:
        """Part of each total's minutes in which it is open."""
        week = business_week(self.scenario.calendar.of(self.name).hours, self.scenario.interval_min)
        twice = np.concatenate([week.open_minutes, week.open_minutes]).astype(np.float64)
        until = np.concatenate([[0.0], np.cumsum(twice)])
        start, lasts = self._week_minute(), np.rint(self.lasts_min).astype(np.int64)
        return (until[start + lasts] - until[start]) / np.maximum(lasts, 1)

    def _spread_evenly(self) -> tuple[Floats, Floats]:
        """The contacts of a mean week over the open minutes; by weekday where days are known."""
        interval = self.scenario.interval_min
        week = business_week(self.scenario.calendar.of(self.name).hours, interval)
        opened = week.open_minutes.astype(np.float64).reshape(7, -1)
        if not opened.any():
            opened = np.ones(opened.shape)
        per_day = opened.sum(axis=1) * self.n / self.weeks / opened.sum()
        if bool((self.lasts_min <= _DAY_MIN).all()):
            counts = np.bincount(self.weekday, np.nan_to_num(self.offered), 7)
            weekday = (self.days.astype(np.int64) + 3) % 7
            per_day = counts / np.maximum(np.bincount(weekday, minlength=7), 1)
            per_day = np.where(opened.any(axis=1), per_day, 0.0)
        minutes = np.maximum(opened.sum(axis=1), 1.0)
        volume = (opened * (per_day / minutes)[:, None]).reshape(-1, interval).sum(axis=1)
        return volume, volume

    def _handle_time(self, notes: list[Note]) -> Assumption:
        """Mean handle time weighted by the handled, with the band of a ratio of sums.

        Its variance is Σh²(m - M)²/(Σh)² · n/(n - 1) (Cochran, Sampling Techniques, 6.3).
        """
        means, taken = mean_of(self.view, "mean_handle_time"), handled(self.view)
        # Totals that say only how many came were handled as they came.
        taken = np.where(np.isfinite(taken), taken, self.offered)
        known = np.isfinite(means) & np.isfinite(taken) & (taken > 0) & (means > 0)
        assumed = Assumption("aht_s", DEFAULT_AHT_S.get(self.name, OTHER_AHT_S), "default")
        if not known.any():
            notes.append(note("aht_default", channel=self.name, aht_s=assumed.value))
            return assumed
        h, m = taken[known], means[known]
        total, n = float(h.sum()), h.size
        mean = float((h * m).sum()) / total
        if not believable(mean):
            notes.append(unbelievable_time(self.name, mean, assumed))
            return assumed
        if self.exact:
            return Assumption("aht_s", float(np.round(mean, 6)), "yours")
        notes.append(note("aht_of_totals", channel=self.name, intervals=n))
        if n < 2:
            return Assumption("aht_s", mean, "data", round(total))
        half = 1.96 * math.sqrt(float((h**2 * (m - mean) ** 2).sum()) * n / (n - 1)) / total
        return Assumption("aht_s", mean, "data", round(total), (max(0.0, mean - half), mean + half))

    def _patience(self, notes: list[Note]) -> Assumption | None:
        """Mean patience: all waiting over the number who gave up, as for single contacts.

        Where the waits of those who gave up are not told they are taken to be those of the
        answered, and the band reaches from no wait to twice as long.
        """
        lost, taken = abandoned(self.view), handled(self.view)
        waits, gone = mean_of(self.view, "asa"), mean_of(self.view, "mean_abandon_wait")
        if not np.isfinite(lost).any():
            notes.append(note("patience_no_abandonment_data", channel=self.name))
            return None
        if not float(np.nansum(lost)):
            return None
        told = bool(np.isfinite(gone).any())
        known = np.isfinite(lost) & np.isfinite(taken) & (np.isfinite(waits) | (taken == 0))
        if told:
            known &= np.isfinite(gone) | (lost == 0)
        gave_up, answered = float(lost[known].sum()), float(taken[known].sum())
        answered_s = float((np.nan_to_num(waits) * taken)[known].sum())
        if not gave_up or not answered_s:
            count = round(float(np.nansum(lost)))
            notes.append(note("patience_totals_no_waits", channel=self.name, abandoned=count))
            return None
        if told:
            gone_s = float((np.nan_to_num(gone) * lost)[known].sum())
            return _patience(answered_s, (gone_s, gone_s, gone_s), gave_up)
        notes.append(note("patience_from_asa", channel=self.name))
        gone_s = answered_s / answered * gave_up
        return _patience(answered_s, (0.0, gone_s, 2 * gone_s), gave_up)

    def _day_cv2(self) -> Assumption | None:
        """How much days differ beyond chance; None where totals are longer than a day."""
        if bool((self.lasts_min > _DAY_MIN).any()):
            return None
        ordinary = ~np.isin(self.days, self.extraordinary)
        return measured_day_spread(self.of_day[ordinary], self.days[ordinary])


def _patience(answered_s: float, gone_s: tuple[float, float, float], n: float) -> Assumption:
    """Mean patience from all waiting; `gone_s` is that of those who gave up: low, middle, high."""
    half = 1.96 / math.sqrt(n)
    low, middle, high = ((answered_s + part) / n for part in gone_s)
    return Assumption(
        "patience_s", middle, "data", round(n), (low / (1 + half), high / max(1 - half, 0.05))
    )
