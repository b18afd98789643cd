"""How many contacts came, when, about what and from whom."""

from __future__ import annotations

from datetime import timedelta

import numpy as np

from core.calendar import slot_occurrences, working_days
from core.metrics.facts import NO_DAY, UNKNOWN
from core.metrics.measuring import Computation, known, measured, needs, share_of
from core.metrics.selection import Selection
from core.model.measure import Measure
from core.problems import note

HOURS_A_WEEK = 168
TOP = 5


def volume(selection: Selection) -> Measure:
    """Contacts created in the period; cancelled and excluded ones arrived, so they count."""
    view = selection.created
    left_out = int((~view["counted"]).sum())
    undated = int((selection.ever["created_day"] == NO_DAY).sum())
    anchor = None if selection.facts.has("created_at") else ""
    extras = {"left_out": float(left_out), "undated": float(undated)}
    reason = None
    if undated and not len(view) and selection.bounded:
        reason = note("undated_outside_period", undated=undated)
    return measured(
        "volume", float(len(view)), len(view), anchor=anchor, extras=extras, reason=reason
    )


def requests_per_day(selection: Selection) -> Measure:
    """Contacts divided by the calendar days of the period; the divisor is among the extras."""
    if not known(selection, "created_at"):
        return needs("requests_per_day", selection, "created_at")
    days = selection.created["created_day"]
    days = days[days != NO_DAY]
    start, end = selection.start, selection.end
    if start is None or end is None or end <= start:
        return measured("requests_per_day", None, 0)
    calendar_days = (end - start).days
    working = working_days(selection.facts.calendar, start, end - timedelta(days=1))
    peak = int(np.bincount(days - days.min()).max()) if len(days) else 0
    extras = {
        "days": float(calendar_days),
        "working_days": float(working),
        "per_working_day": len(days) / working if working else None,
        "peak_day": float(peak),
    }
    return measured("requests_per_day", len(days) / calendar_days, len(days), extras=extras)


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
    return busiest_hours(counts, times, len(slots), len(selection.created))


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
    n = int((outside >= 0).sum())
    return share_of("off_hours_share", int((outside == 1).sum()), n, eligible=len(outside))


def top_topics(selection: Selection) -> Measure:
    """The five most frequent topics with their counts; contacts without a topic are "Unknown"."""
    dimension = selection.facts.dimension("topic")
    if dimension is None:
        return needs("top_topics", selection, "topic")
    codes = selection.created.codes("topic")
    counts = np.bincount(codes, minlength=len(dimension.labels))
    named = [place for place, label in enumerate(dimension.labels) if label != UNKNOWN]
    order = sorted(named, key=lambda place: (-counts[place], dimension.labels[place]))[:TOP]
    top = tuple((dimension.labels[place], int(counts[place])) for place in order if counts[place])
    first_five = sum(count for _, count in top)
    unknown = int(counts.sum() - counts[named].sum())
    extras = {
        "unknown": float(unknown),
        "other": float(len(codes) - unknown - first_five),
        "topics": float((counts[named] > 0).sum()),
    }
    value = first_five / len(codes) if top else None
    n = len(codes) - unknown
    return measured("top_topics", value, n, eligible=len(codes), extras=extras, top=top)


def repeat_contact_rate(selection: Selection) -> Measure:
    """Share of contacts whose customer had written about the same topic within seven days."""
    with_topic = selection.facts.dimension("topic") is not None
    again = selection.created.get("repeat_topic")
    any_topic = selection.created.get("repeat_any")
    if again is None or any_topic is None:
        return needs("repeat_contact_rate", selection, "customer_id", "created_at")
    usable = again >= 0
    n = int(usable.sum())
    return share_of(
        "repeat_contact_rate",
        int((again == 1).sum()),
        n,
        eligible=len(again),
        variant="same_topic_7_days" if with_topic else "any_topic_7_days",
        extras={"any_topic": float((any_topic == 1).sum() / n) if n else None},
    )


COMPUTED: dict[str, Computation] = {
    "volume": lambda selection, _: volume(selection),
    "requests_per_day": lambda selection, _: requests_per_day(selection),
    "time_distribution": lambda selection, _: time_distribution(selection),
    "off_hours_share": lambda selection, _: off_hours_share(selection),
    "top_topics": lambda selection, _: top_topics(selection),
    "repeat_contact_rate": lambda selection, _: repeat_contact_rate(selection),
}
"""KPI id → how it is counted."""
