"""How many people were at work in the past weeks, as far as their work shows in the data."""

from __future__ import annotations

from datetime import date

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from core.calendar import closed_days, local_parts
from core.model.scenario import Filter, Scenario
from core.model.week_course import OnDuty
from core.problems import Note, note
from core.staffing.calibration import in_view
from core.staffing.contact_columns import moments
from core.staffing.simulation.timeline import Timeline, dated_timeline
from core.staffing.staff_on_duty import agents_of, staff_on_duty
from core.staffing.usual_week import usual_week

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]

LEAST_WEEKS = 2.0
"""Shorter histories show who happened to be there, not who usually is."""


def seen_at_work(contacts: pd.DataFrame, scenario: Scenario) -> OnDuty:
    """Mean people at work by slot of the week, from who replied, solved and took calls when.

    From a person's first to last sighting of a day, at the hours that person usually comes and
    goes, without the breaks that the data show. Public holidays and closed days are left out.
    Whoever was there and did nothing that the file holds is not seen: a lower bound, no roster.
    """
    why = _unknowable(contacts, scenario.calendar.zone)
    if why is not None:
        return OnDuty(scenario.interval_min, None, 0.0, why)
    dated = contacts.loc[contacts["created_at"].notna()]
    zone = scenario.calendar.zone
    days = local_parts(moments(dated, "created_at"), zone).day
    first, last = _period(days, scenario.filter)
    if last < first:
        return OnDuty(scenario.interval_min, None, 0.0, note("on_duty_no_contacts"))
    span = (last - first).days + 1
    rows = in_view(dated, scenario.filter)
    if not agents_of(dated, rows)[0].size:
        return OnDuty(scenario.interval_min, None, 0.0, note("on_duty_no_agents"))
    if span < 7 * LEAST_WEEKS:
        return OnDuty(scenario.interval_min, None, span / 7, note("on_duty_too_short", days=span))
    timeline = dated_timeline(first, span, zone, scenario.interval_min)
    there = staff_on_duty(dated, rows, timeline, usual_week(dated, zone))
    assert there is not None
    counted = ~_closed(scenario, first, last)[timeline.day]
    people = _by_slot_of_week(there, counted, timeline)
    return OnDuty(
        scenario.interval_min, people, span / 7,
        note("on_duty_seen", first=first, last=last, weeks=span / 7),
    )  # fmt: skip


def _unknowable(contacts: pd.DataFrame, zone: str) -> Note | None:
    """Why nobody can be seen at work in these data, or None."""
    if not len(contacts):
        return note("on_duty_needs_contacts")
    if "created_at" not in contacts or np.isnat(moments(contacts, "created_at")).all():
        return note("on_duty_no_contacts")
    seen = [
        moments(contacts, name)
        for name in ("first_response_at", "resolved_at", "created_at")
        if name in contacts
    ]
    known = np.concatenate([m[~np.isnat(m)] for m in seen])
    whole_minutes = bool((known.astype(np.int64) % 60_000_000 == 0).all())
    if whole_minutes and bool((local_parts(known, zone).minute == 0).all()):
        return note("on_duty_only_dates")
    return None


def _period(days: NDArray[np.datetime64], view: Filter) -> tuple[date, date]:
    """First and last local day in view, never beyond the data."""
    first: date = days.min().astype(object)
    last: date = days.max().astype(object)
    if view.start is not None:
        first = max(first, view.start)
    if view.end is not None:
        last = min(last, (np.datetime64(view.end) - 1).astype(object))
    return first, last


def _closed(scenario: Scenario, first: date, last: date) -> Flags:
    """Which days of the period are holidays or otherwise closed. Shape (days,)."""
    closed = closed_days(scenario.calendar, first, last)
    span = (last - first).days + 1
    days = np.datetime64(first) + np.arange(span)
    return np.isin(days, np.array(sorted(closed), dtype="M8[D]"))


def _by_slot_of_week(there: Floats, counted: Flags, timeline: Timeline) -> Floats:
    slots = 7 * 1440 // timeline.interval_min
    own = timeline.slot_of_week[counted]
    total = np.bincount(own, there[counted], minlength=slots)
    times = np.bincount(own, minlength=slots)
    return np.where(times > 0, total / np.maximum(times, 1), 0.0)
