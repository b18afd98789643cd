"""Replies beside the first: every gap in a conversation, the slowest, by priority, by deadline."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from core.metrics.facts import UNKNOWN
from core.metrics.measuring import (
    Computation,
    another,
    known,
    measured,
    needs,
    ratio,
    share_of,
    tally,
    unavailable,
)
from core.metrics.quantiles import Spread, spread
from core.metrics.selection import Selection, View
from core.metrics.speed import asked_rows, frt_spread
from core.model.fields import PRIORITIES
from core.model.measure import Figure, Measure
from core.problems import note

DAY_S = 86400.0


def avg_reply_time(selection: Selection) -> Measure:
    """All waits for a reply / all replies, from messages; else the mean of the file's own means."""
    view = selection.created
    column = tuple(_column_mean(selection, view))
    if not known(selection, "replies") or not known(selection, "reply_time"):
        return _of_column(view, column)
    replies = np.where(view["counted"], view["replies"], np.nan)
    waits = np.where(replies > 0, view["reply_time"], np.nan)
    told = ~np.isnan(waits)
    n = int(replies[told].sum())
    means = spread(waits[told] / replies[told])
    contacts = tally(view["counted"])
    return measured(
        "avg_reply_time",
        float(waits[told].sum()) / n if n else None,
        n,
        clock="calendar",
        extras={"contacts": float(told.sum()), "of_contacts": float(contacts)},
        variants=(
            another("contact_means", means.mean, means.n, "s", clock="calendar"),
            another("contact_median", means.median, means.n, "s", clock="calendar"),
            *column,
        ),
    )


def _column_mean(selection: Selection, view: View) -> Iterator[Figure]:
    """The mean of what a file says each contact's replies took on average, long threads as one."""
    if known(selection, "avg_reply_duration"):
        found = spread(view["avg_reply_duration"][view["counted"]])
        yield another("contact_column", found.mean, found.n, "s", clock="calendar")


def _of_column(view: View, column: tuple[Figure, ...]) -> Measure:
    if not column:
        return unavailable("avg_reply_time", note("needs_messages"))
    found = column[0]
    return measured(
        "avg_reply_time",
        found.value,
        found.n,
        eligible=tally(view["counted"]),
        variant=found.key,
        clock="calendar",
    )


def slowest_response(selection: Selection) -> Measure:
    """The longest time to a first reply; `top` names the contact where it has a number."""
    if not selection.facts.feeds("frt"):
        return needs("slowest_response", selection, "created_at", "first_response_at")
    if known(selection, "created_at") and not selection.facts.hours_known:
        return unavailable("slowest_response", note("needs_time_of_day"))
    view = selection.created
    asked = asked_rows(view)
    gaps = ()
    if known(selection, "longest_reply_time"):
        replies = spread(view["longest_reply_time"][asked])
        gaps = (another("any_reply", replies.largest, replies.n, "s", clock="calendar"),)
    found = frt_spread(view)
    return measured(
        "slowest_response",
        found.largest,
        found.n,
        eligible=tally(asked),
        clock="calendar",
        top=_named(view, asked, found.largest),
        variants=gaps,
    )


def _named(view: View, asked: np.ndarray, slowest: float | None) -> tuple[tuple[str, int], ...]:
    """The number of the first contact that waited so long."""
    tickets = view.get("ticket_id")
    if tickets is None or slowest is None:
        return ()
    place = int(np.flatnonzero(asked & (view["frt"] == slowest))[0])
    return ((str(tickets[place]), round(slowest)),)


def response_by_severity(selection: Selection) -> Measure:
    """Median first response time of the most urgent priority present; `parts` has each of them."""
    dimension = selection.facts.dimension("priority")
    if dimension is None or not selection.facts.feeds("frt"):
        return needs(
            "response_by_severity", selection, "priority", "created_at", "first_response_at"
        )
    if known(selection, "created_at") and not selection.facts.hours_known:
        return unavailable("response_by_severity", note("needs_time_of_day"))
    view = selection.created
    parts = _by_priority(view, "frt", asked_rows(view))
    if not parts:
        return measured("response_by_severity", None, 0, eligible=int(asked_rows(view).sum()))
    label, first = parts[0]
    return measured(
        "response_by_severity",
        first.median,
        first.n,
        eligible=int(asked_rows(view).sum()),
        clock="calendar",
        top=((label, first.n),),
        parts=[another(name, s.median, s.n, "s", clock="calendar") for name, s in parts],
        variants=_resolution_of(selection, label),
    )


def _by_priority(view: View, name: str, rows: np.ndarray) -> list[tuple[str, Spread]]:
    """A duration by priority, the most urgent first, Unknown last; those without any left out."""
    dimension = view.facts.dimension("priority")
    assert dimension is not None
    codes, times = view.codes("priority")[rows], view[name][rows]
    order = sorted(range(len(dimension.labels)), key=lambda p: _urgency(dimension.labels[p]))
    found = [(dimension.labels[p], spread(times[codes == p])) for p in order]
    return [(label, part) for label, part in found if part.n]


def _urgency(label: str) -> tuple[int, str]:
    place = PRIORITIES.index(label) if label in PRIORITIES else len(PRIORITIES)
    return (place + 1 if label == UNKNOWN else place, label)


def _resolution_of(selection: Selection, label: str) -> Iterator[Figure]:
    if not selection.facts.feeds("resolution"):
        return
    view = selection.resolved
    resolved = view.get("resolved")
    rows = view["counted"] if resolved is None else resolved
    found = dict(_by_priority(view, "resolution", rows)).get(label, Spread(0))
    yield another("resolution_most_urgent", found.median, found.n, "s", clock="calendar")


def customer_deadline_met(selection: Selection) -> Measure:
    """Replied by the deadline the customer named / with one; late and unanswered is missed."""
    if not known(selection, "customer_deadline") or not selection.facts.feeds("reply_moment"):
        return needs("customer_deadline_met", selection, "customer_deadline", "first_response_at")
    view = selection.created
    due = view["customer_deadline"]
    asked = view["counted"] & ~np.isnat(due)
    slack = view["deadline_slack"]
    replied = asked & ~np.isnan(slack)
    waiting = asked & np.isnan(slack)
    late = waiting & (due < selection.facts.data_end)
    spare = slack[replied]
    n = len(spare)
    return share_of(
        "customer_deadline_met",
        tally(spare >= 0),
        n + tally(late),
        eligible=tally(asked),
        extras={"waiting_in_time": float(waiting.sum() - late.sum())},
        variants=(another("median_slack", float(np.median(spare)) if n else None, n, "s"),),
    )


def response_rate(selection: Selection) -> Measure:
    """Written contacts with a reply / those received that need one; within 24 hours beside it."""
    facts = selection.facts
    if not facts.feeds("frt") and not facts.feeds("reply_moment"):
        return needs("response_rate", selection, "first_response_at")
    view = selection.created
    written, waits, moment = _written(view), view.get("frt"), view.get("reply_moment")
    replied = np.zeros(len(view), np.bool_) if moment is None else ~np.isnat(moment)
    if waits is not None:
        replied |= ~np.isnan(waits)
    n = tally(written)
    return share_of(
        "response_rate",
        tally(written & replied),
        n,
        eligible=tally(view["counted"]),
        variants=() if waits is None else (_in_a_day(selection, view, written, waits),),
    )


def _written(view: View) -> np.ndarray:
    """Contacts that came in and are no calls."""
    answered = view.get("call_answered")
    written = view["counted"] & view["inbound"]
    return written if answered is None else written & (answered == -1)


def _in_a_day(selection: Selection, view: View, written: np.ndarray, waits: np.ndarray) -> Figure:
    """Replied within 24 hours; those still younger than that do not count."""
    quick = written & (waits <= DAY_S)
    created = view.get("created_at")
    young = np.zeros(len(view), np.bool_)
    if created is not None:
        since = selection.facts.data_end - np.timedelta64(1, "D")
        young = np.isnan(waits) & (created >= since)
    return ratio("within_24_h", tally(quick), tally(written & ~young))


COMPUTED: dict[str, Computation] = {
    "avg_reply_time": lambda selection, _: avg_reply_time(selection),
    "slowest_response": lambda selection, _: slowest_response(selection),
    "response_by_severity": lambda selection, _: response_by_severity(selection),
    "customer_deadline_met": lambda selection, _: customer_deadline_met(selection),
    "response_rate": lambda selection, _: response_rate(selection),
}
"""KPI id → how it is counted."""
