"""A few remarks worth reading first, each backed by enough contacts of the data in view."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from core.metrics.compute import measure
from core.metrics.facts import Facts
from core.metrics.heatmap import WEEKDAYS
from core.metrics.selection import Selection, select
from core.model.measure import Measure
from core.model.scenario import Filter, Scenario
from core.problems import Note, note

ENOUGH = 100
"""Contacts in view below which nothing is remarked."""
LEAST_IN_GROUP = 20
STANDS_OUT = 1.25
"""A weekday or topic is remarked when its share is this many times the even share."""
POINTS_BELOW = 0.05
OFF_HOURS_MATTER = 0.10
MOST_FINDINGS = 4


def findings(facts: Facts, scenario: Scenario, view: Filter) -> tuple[Note, ...]:
    """Up to four remarks: when contacts come, when the promise fails, what they are about."""
    selection = select(facts, view)
    if len(selection.created) < ENOUGH:
        return ()
    found = (
        _weakest_weekday(selection, scenario),
        _busiest_weekday(selection),
        _busiest_hour(selection, scenario),
        _leading_topic(selection, scenario),
        _off_hours(selection, scenario),
    )
    return tuple(remark for remark in found if remark is not None)[:MOST_FINDINGS]


def headline(facts: Facts, scenario: Scenario, view: Filter) -> Note:
    """The one sentence over the view: how many contacts came and how the promise was kept."""
    selection = select(facts, view)
    volume = measure("volume", selection, scenario)
    if not volume.value:
        return note("headline_no_contacts")
    contacts, days = round(volume.value), _days(selection)
    kept = _promise_kpi(selection, scenario)
    if kept is None or kept.value is None:
        return note("headline_volume", contacts=contacts, days=days)
    return note(
        f"headline_{kept.id}",
        contacts=contacts,
        days=days,
        share=kept.value,
        percent=_percent(kept.value),
        target=kept.extras.get("target"),
        within_s=kept.extras.get("within_s"),
        clock=kept.clock,
        n=kept.n,
    )


def _percent(share: float) -> int:
    """A share in whole percent, for sentences."""
    return round(100 * float(share))


def _days(selection: Selection) -> int:
    if selection.start is None or selection.end is None:
        return 0
    return (selection.end - selection.start).days


def _promise_kpi(selection: Selection, scenario: Scenario) -> Measure | None:
    """First replies in time, else service level: whichever most contacts were promised."""
    found = [measure(kpi, selection, scenario) for kpi in ("frt_within", "service_level")]
    usable = [m for m in found if m.value is not None and m.n >= LEAST_IN_GROUP]
    return max(usable, key=lambda m: m.n, default=None)


def _weakest_weekday(selection: Selection, scenario: Scenario) -> Note | None:
    whole = _promise_kpi(selection, scenario)
    if whole is None or whole.value is None:
        return None
    parts = selection.created.parts(selection.created["weekday"], 7)
    by_day = [
        (day, measure(whole.id, replace(selection, created=part), scenario))
        for day, part in zip(WEEKDAYS, parts, strict=True)
    ]
    ranked = [(m.value, day, m.n) for day, m in by_day if m.value is not None and not m.small]
    if len(ranked) < 2:
        return None
    share, day, n = min(ranked)
    if share > whole.value - POINTS_BELOW:
        return None
    return note(
        f"weakest_weekday_{whole.id}",
        weekday=day,
        share=share,
        percent=_percent(share),
        overall_percent=_percent(whole.value),
        target=whole.extras.get("target"),
        n=n,
    )


def _busiest_weekday(selection: Selection) -> Note | None:
    weekdays = selection.created["weekday"]
    counts = np.bincount(weekdays[weekdays >= 0], minlength=7)
    n, used = int(counts.sum()), int((counts > 0).sum())
    if n < ENOUGH or _days(selection) < 14 or counts.max() * used < STANDS_OUT * n:
        return None
    busiest = int(counts.argmax())
    return note(
        "busiest_weekday",
        weekday=WEEKDAYS[busiest],
        share=float(counts[busiest] / n),
        percent=_percent(counts[busiest] / n),
        contacts=int(counts[busiest]),
        n=n,
    )


def _busiest_hour(selection: Selection, scenario: Scenario) -> Note | None:
    pattern = measure("time_distribution", selection, scenario)
    if pattern.value is None or not pattern.top or pattern.n < ENOUGH:
        return None
    slot, contacts = pattern.top[0]
    weekday, hour = (int(part) for part in slot.split())
    return note(
        "busiest_hour",
        weekday=WEEKDAYS[weekday],
        hour=f"{hour:02}:00",
        until=f"{hour + 1:02}:00",
        mean=round(pattern.value, 1),
        contacts=contacts,
        n=pattern.n,
    )


def _leading_topic(selection: Selection, scenario: Scenario) -> Note | None:
    topics = measure("top_topics", selection, scenario)
    if topics.value is None or not topics.top:
        return None
    label, contacts = topics.top[0]
    kinds = topics.extras.get("topics") or 0
    if contacts < LEAST_IN_GROUP or contacts * kinds < STANDS_OUT * topics.n:
        return None
    share = contacts / (topics.eligible or topics.n)
    return note(
        "leading_topic",
        topic=label,
        share=share,
        percent=_percent(share),
        contacts=contacts,
        n=topics.eligible,
    )


def _off_hours(selection: Selection, scenario: Scenario) -> Note | None:
    outside = measure("off_hours_share", selection, scenario)
    if outside.value is None or outside.n < ENOUGH or outside.value < OFF_HOURS_MATTER:
        return None
    percent = _percent(outside.value)
    return note("off_hours_contacts", share=outside.value, percent=percent, n=outside.n)
