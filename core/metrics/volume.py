"""How many contacts came, and when."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import numpy as np

from core.calendar import slot_occurrences, working_days
from core.metrics.facts import NO_DAY
from core.metrics.measuring import (
    Computation,
    another,
    known,
    measured,
    needs,
    ratio,
    share_of,
    tally,
)
from core.metrics.quantiles import quantile
from core.metrics.selection import Selection, View
from core.model.measure import Figure, Measure
from core.problems import note

HOURS_A_WEEK = 168
TOP = 5


def volume(selection: Selection) -> Measure:
    """Contacts created in the period; cancelled and excluded ones arrived, so they count."""
    view = selection.created
    left_out = tally(~view["counted"])
    undated = tally(selection.ever["created_day"] == NO_DAY)
    anchor = None if selection.facts.has("created_at") else ""
    extras = {"left_out": float(left_out), "undated": float(undated)}
    reason = None
    if undated and not len(view) and selection.bounded:
        reason = note("undated_outside_period", undated=undated)
    return measured(
        "volume",
        float(len(view)),
        len(view),
        anchor=anchor,
        extras=extras,
        reason=reason,
        variants=_other_volumes(view),
    )


def _other_volumes(view: View) -> Iterator[Figure]:
    """Messages, handled contacts and different customers of the same contacts."""
    facts = view.facts
    name = next((n for n in ("messages", "interactions") if facts.feeds(n)), None)
    if name is not None:
        messages = view[name][~np.isnan(view[name])]
        yield another("messages", float(messages.sum()), len(messages), "count")
    answered = view.get("call_answered")
    if answered is not None:
        handled = tally(view["counted"] & (answered != 0))
        yield another("handled", float(handled), handled, "count")
    if facts.feeds("customer"):
        customers = view["customer"]
        known_ones = customers[customers >= 0]
        different = float(distinct(known_ones, int(facts.known("customer").max()) + 1).sum())
        yield another("customers", different, len(known_ones), "count")


def distinct(codes: np.ndarray, values: int) -> np.ndarray:
    """Which of the whole numbers from 0 occur, shape (values,)."""
    seen = np.zeros(values, dtype=np.bool_)
    seen[codes] = True
    return seen


def requests_per_day(selection: Selection) -> Measure:
    """Contacts divided by the calendar days of the period; the divisor is among the extras."""
    if not known(selection, "created_at"):
        return needs("requests_per_day", selection, "created_at")
    start, end = selection.start, selection.end
    if start is None or end is None or end <= start:
        return measured("requests_per_day", None, 0)
    calendar_days = (end - start).days
    working = working_days(selection.facts.calendar, start, end - timedelta(days=1))
    by_day = _by_day(selection)
    n, peak = int(by_day.sum()), int(by_day.max(initial=0))
    extras = {
        "days": float(calendar_days),
        "working_days": float(working),
        "per_working_day": n / working if working else None,
        "peak_day": float(peak),
    }
    return measured(
        "requests_per_day",
        n / calendar_days,
        n,
        extras=extras,
        variants=(
            another("working_days", extras["per_working_day"], n, "per_day"),
            another("peak_day", extras["peak_day"], n, "count"),
        ),
    )


def _by_day(selection: Selection) -> np.ndarray:
    """Contacts by day of the period, in order; undated ones are in none."""
    start, end = selection.start, selection.end
    assert start is not None
    assert end is not None

    def counted() -> np.ndarray:
        days = selection.created["created_day"]
        first, length = int(np.datetime64(start).astype(np.int64)), (end - start).days
        inside = (days >= first) & (days < first + length)
        whole = days if inside.all() else days[inside]
        return np.bincount(whole - first, minlength=length)

    return selection.created.once(f"by day {start} {end}", counted)


def time_distribution(selection: Selection) -> Measure:
    """Mean contacts in the busiest hour of the week; `top` counts weekday-hour slots, most first.

    Slots are labelled by weekday (Monday 0) and hour: "5 11" is Saturday 11–12.
    """
    if not known(selection, "created_at"):
        return needs("time_distribution", selection, "created_at")
    if not selection.facts.hours_known:
        return measured("time_distribution", None, 0, reason=note("needs_time_of_day"))
    slots = selection.created["week_hour"]
    slots = slots[slots >= 0]
    counts = np.bincount(slots, minlength=HOURS_A_WEEK)
    if not len(slots) or selection.start is None or selection.end is None:
        return measured("time_distribution", None, 0)
    times = slot_occurrences(
        selection.start,
        selection.end - timedelta(days=1),
        selection.facts.calendar.zone,
    )
    found = busiest_hours(counts, times, len(slots), len(selection.created))
    return replace(found, variants=tuple(_by_the_date(selection, counts, times)))


def _by_the_date(selection: Selection, counts: np.ndarray, times: np.ndarray) -> Iterator[Figure]:
    """Busiest day of the month, busiest month, and how many hours hold the busiest tenth."""
    assert selection.start is not None
    assert selection.end is not None
    by_day = _by_day(selection)
    calendar = np.datetime64(selection.start) + np.arange(len(by_day))
    months = calendar.astype("M8[M]")
    monthday = (calendar - months.astype("M8[D]")).astype(np.int64)
    n = int(by_day.sum())
    each = np.bincount(monthday, weights=by_day, minlength=31)
    occurred = np.bincount(monthday, minlength=31)
    yield another("busiest_monthday", float((each / np.maximum(occurred, 1)).max()), n, "count")
    place = (months - months[0]).astype(np.int64)
    yield another("busiest_month", float(np.bincount(place, weights=by_day).max()), n, "count")
    happened = times > 0
    mean = counts[happened] / times[happened]
    peak = quantile(np.sort(mean), 0.9)
    yield another("peak_hours", float((mean >= max(peak, 1e-12)).sum()), n, "count")


def busiest_hours(counts: np.ndarray, times: np.ndarray, n: int, eligible: int) -> Measure:
    """The time pattern of contacts by hour of the week, of which each happened `times` times."""
    mean = np.divide(counts, times, out=np.zeros(HOURS_A_WEEK), where=times > 0)
    busiest = np.argsort(-counts, kind="stable")[:TOP]
    total = float(counts.sum())
    return measured(
        "time_distribution",
        float(mean.max()) if total else None,
        n,
        eligible=eligible,
        top=tuple((f"{slot // 24} {slot % 24}", round(float(counts[slot]))) for slot in busiest),
        extras={"busiest_share": float(counts.max() / total) if total else None},
    )


def off_hours_share(selection: Selection) -> Measure:
    """Share of contacts created while closed; contacts without a time of day stay out."""
    if not known(selection, "created_at"):
        return needs("off_hours_share", selection, "created_at")
    if not selection.facts.hours_known:
        return measured("off_hours_share", None, 0, reason=note("needs_time_of_day"))
    outside = selection.created["off_hours"]
    n = tally(outside >= 0)
    return share_of(
        "off_hours_share",
        tally(outside == 1),
        n,
        eligible=len(outside),
        variants=_replied_off_hours(selection),
    )


def _replied_off_hours(selection: Selection) -> Iterator[Figure]:
    replied = selection.created.get("reply_off_hours")
    if replied is not None:
        yield ratio("replied_off_hours", tally(replied == 1), tally(replied >= 0))


COMPUTED: dict[str, Computation] = {
    "volume": lambda selection, _: volume(selection),
    "requests_per_day": lambda selection, _: requests_per_day(selection),
    "time_distribution": lambda selection, _: time_distribution(selection),
    "off_hours_share": lambda selection, _: off_hours_share(selection),
}
"""KPI id → how it is counted."""
