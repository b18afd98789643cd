"""KPIs of files that hold totals by interval: sums over sums, never means of means."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import numpy as np

from core.calendar import slot_occurrences
from core.metrics.interval_facts import abandoned, handled, mean_of, offered
from core.metrics.measuring import measured, unavailable
from core.metrics.selection import Selection, View
from core.metrics.volume import HOURS_A_WEEK, busiest_hours
from core.model.measure import Measure
from core.problems import Note, note

BOTH = "contacts_and_totals"
"""Variant of a KPI that pools single contacts with totals by interval."""
_POOLED_BY = {"asa": "answered", "aht": "answered", "abandonment_rate": "offered"}
"""What each mean or share of totals is weighted by, among its extras."""


def interval_measure(kpi: str, selection: Selection) -> Measure:
    """A KPI from the totals of a selection; one that needs contacts has that as its reason."""
    compute = _COMPUTED.get(kpi)
    if compute is None or selection.totals is None:
        return unavailable(kpi, note("needs_contacts"))
    return compute(selection.totals)


def with_totals(contacts: Measure, totals: Measure) -> Measure:
    """A KPI of contacts and totals together: counts added, means by the contacts behind them."""
    if totals.value is None or contacts.id not in (*_POOLED_BY, "volume"):
        return contacts
    if contacts.value is None:
        return totals
    if contacts.id == "volume":
        both = contacts.value + totals.value
        return measured("volume", both, round(both), variant=BOTH, extras=contacts.extras)
    weight = totals.extras[_POOLED_BY[contacts.id]] or 0.0
    n = contacts.n + weight
    pooled = (contacts.value * contacts.n + totals.value * weight) / n if n else None
    return measured(contacts.id, pooled, round(n), variant=BOTH)


def _volume(totals: Selection) -> Measure:
    counts = offered(totals.created)
    known = ~np.isnan(counts)
    n = int(known.sum())
    total = float(counts[known].sum()) if n else None
    return measured("volume", total, round(total or 0), variant="offered", reason=_cut(totals))


def _cut(totals: Selection) -> Note | None:
    """Why nothing is in view: the totals reach beyond the period."""
    return note("totals_cut_by_period") if totals.bounded and not len(totals.created) else None


def _requests_per_day(totals: Selection) -> Measure:
    volume = _volume(totals)
    if volume.value is None or totals.start is None or totals.end is None:
        return measured("requests_per_day", None, 0, reason=volume.reason)
    days = (totals.end - totals.start).days
    return measured("requests_per_day", volume.value / days, volume.n, extras={"days": float(days)})


def _time_distribution(totals: Selection) -> Measure:
    """Mean contacts in the busiest hour of the week; intervals above an hour say nothing of it."""
    if totals.start is None or totals.end is None or not totals.facts.hours_known:
        return measured("time_distribution", None, 0, reason=note("needs_time_of_day"))
    hours, counts = totals.created["week_hour"], offered(totals.created)
    used = (hours >= 0) & ~np.isnan(counts)
    by_hour = np.bincount(hours[used], counts[used], minlength=HOURS_A_WEEK)
    times = slot_occurrences(
        totals.start, totals.end - timedelta(days=1), totals.facts.calendar.zone
    )
    return busiest_hours(by_hour, times, int(used.sum()), len(hours))


def _abandonment(totals: Selection) -> Measure:
    """Sum of the abandoned over sum of the offered, of intervals that know both.

    The rows behind a share of totals are their contacts: a year of twelve months is not few.
    """
    view = totals.created
    came, lost = offered(view), abandoned(view)
    both = ~np.isnan(came) & ~np.isnan(lost)
    total, gone = float(came[both].sum()), float(lost[both].sum())
    return measured(
        "abandonment_rate",
        gone / total if total else None,
        round(total),
        eligible=round(float(np.nansum(came))),
        variant="interval_sums",
        extras={"abandoned": gone, "offered": total, "intervals": float(both.sum())},
    )


def _asa(totals: Selection) -> Measure:
    """Mean speed of answer weighted by the answered."""
    return _weighted("asa", "asa", totals.created, "weighted_by_answered")


def _aht(totals: Selection) -> Measure:
    field = "mean_handle_time"
    if not totals.facts.feeds(field):
        return unavailable("aht", note("needs_column", field=field, fields=(field,)))
    return _weighted("aht", field, totals.created, "interval_sums")


def _weighted(kpi: str, field: str, view: View, variant: str) -> Measure:
    values, weights = mean_of(view, field), handled(view)
    usable = ~np.isnan(values) & ~np.isnan(weights) & (weights > 0)
    total = float(weights[usable].sum())
    mean = float((values[usable] * weights[usable]).sum() / total) if total else None
    return measured(
        kpi,
        mean,
        round(total),
        eligible=round(float(np.nansum(weights))),
        variant=variant,
        extras={"answered": total, "intervals": float(usable.sum())},
    )


_COMPUTED: dict[str, Callable[[Selection], Measure]] = {
    "volume": _volume,
    "requests_per_day": _requests_per_day,
    "time_distribution": _time_distribution,
    "abandonment_rate": _abandonment,
    "asa": _asa,
    "aht": _aht,
}
FROM_TOTALS = tuple(_COMPUTED)
"""KPIs that totals by interval can give."""
