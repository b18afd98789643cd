"""What a planner should read first: one headline and a few remarks, ranked by who is affected."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from math import sqrt

import numpy as np

from core.metrics.catalogue import CATALOGUE
from core.metrics.compute import measure
from core.metrics.facts import NO_DAY, Facts
from core.metrics.heatmap_axes import WEEKDAYS
from core.metrics.selection import Selection, select
from core.model.finding import Finding
from core.model.measure import Change, Measure, status
from core.model.scenario import Filter, Scenario
from core.problems import Note, note
from core.progress import Progress, no_progress

ENOUGH = 100
"""Contacts in view below which nothing is remarked."""
LEAST_IN_GROUP = 20
STANDS_OUT = 1.25
"""A weekday, topic or week is remarked when it has this many times the usual share."""
DAY_STANDS_OUT = 1.5
POINTS_BELOW = 0.05
MOVED = 0.10
"""A figure that is no share is remarked when it moved by this part of what it was."""
OFF_HOURS_MATTER = 0.10
BEYOND_CHANCE = 4.0
"""Standard deviations that a busiest day is above the usual before it is remarked."""
LONGEST_BY_DAY = 63
"""Days of a period up to which its busiest day is told; of a longer one, its busiest week."""
MOST_FINDINGS = 5
_PROMISES = ("frt_within", "service_level")
_TOLD_MOVES = (
    "volume", "frt", "frt_within", "full_resolution_time", "service_level", "asa", "csat",
    "abandonment_rate", "aht", "fcr", "reopen_rate", "backlog", "nps",
)  # fmt: skip
"""KPIs whose change says something about the service, as its customers meet it."""


@dataclass(frozen=True, slots=True)
class _View:
    """What the remarks are drawn from."""

    selection: Selection
    scenario: Scenario
    measures: Mapping[str, Measure]
    changes: Mapping[str, Change]

    @property
    def days(self) -> int:
        """Calendar days in view."""
        start, end = self.selection.start, self.selection.end
        return (end - start).days if start is not None and end is not None else 0

    def usable(self, kpi: str, least: int = LEAST_IN_GROUP) -> Measure | None:
        """A KPI with a value from enough rows."""
        found = self.measures.get(kpi)
        return found if found is not None and found.value is not None and found.n >= least else None


def findings(
    facts: Facts,
    scenario: Scenario,
    view: Filter,
    measures: Mapping[str, Measure],
    changes: Mapping[str, Change],
    progress: Progress = no_progress,
) -> tuple[Finding, ...]:
    """Up to five remarks, most telling first: promises broken, callers lost, changes, peaks.

    `measures` and `changes` are those of the view. A remark needs 100 contacts, and 20 in each
    group that it compares.
    """
    seen = _View(select(facts, view), scenario, measures, changes)
    if len(seen.selection.created) < ENOUGH:
        return ()
    tellers = (
        _broken_promise, _gave_up, _largest_move, _busiest_hour, _peak, _off_hours,
        _busiest_weekday, _leading_topic,
    )  # fmt: skip
    found = (teller(seen) for teller in tellers)
    told = [remark for remark in found if remark is not None][:MOST_FINDINGS]
    return tuple(
        Finding(remark, str(remark.data.get("kpi", "volume")), 0.0, view) for remark in told
    )


def headline(scenario: Scenario, measures: Mapping[str, Measure], days: int) -> Note:
    """The one sentence over the view: promises missed, nearly kept or kept, else the contacts."""
    volume = measures["volume"]
    if not volume.value:
        return note("headline_no_contacts")
    by_status: dict[str, list[Note]] = {"missed": [], "near": [], "on_target": []}
    for state, said in _against_targets(scenario, measures):
        by_status[state].append(said)
    for state, code in (
        ("missed", "headline_missed"),
        ("near", "headline_near"),
        ("on_target", "headline_kept"),
    ):
        if by_status[state]:
            return note(code, promises=tuple(by_status[state][:2]))
    contacts = round(volume.value)
    if not days:
        return note("headline_contacts", contacts=contacts)
    return note("headline_volume", contacts=contacts, days=days, rate=volume.value / days)


def _against_targets(
    scenario: Scenario, measures: Mapping[str, Measure]
) -> Iterator[tuple[str, Note]]:
    """Each KPI with a target as (status, what it reached); the promises to customers first."""
    typed = {t.kpi: t.value for t in scenario.targets if t.group is None}
    for kpi in (*_PROMISES, *(kpi for kpi in typed if kpi not in _PROMISES)):
        found = measures.get(kpi)
        if found is None or found.value is None or found.n < LEAST_IN_GROUP:
            continue
        target = typed.get(kpi, found.extras.get("target"))
        state = status(found.value, target, CATALOGUE[kpi].direction)
        if target is not None and state != "none":
            reached = "kept" if state == "on_target" else "missed"
            yield state, _against_target(reached, found, target, scenario.cost.currency)


def _against_target(reached: str, found: Measure, target: float, currency: str) -> Note:
    within = found.extras.get("within_s")
    if found.id in _PROMISES and within is not None:
        code = f"{reached}_{found.id}"
        return note(code, share=found.value, within_s=within, target=target, n=found.n)
    return note(
        f"{reached}_target",
        kpi=found.id,
        value=found.value,
        target=target,
        measured_in=found.unit,
        currency=currency,
        n=found.n,
    )


def _broken_promise(seen: _View) -> Note | None:
    """The weekday or hour that costs most of the contacts whose promise was missed."""
    usable = [m for m in map(seen.usable, _PROMISES) if m is not None]
    whole = max(usable, key=lambda m: m.n, default=None)
    if whole is None or whole.value is None:
        return None
    lost: list[tuple[float, str, int, Measure]] = []
    for part_of, place, found in _parts(seen, whole.id):
        if found.value is not None and not found.small and found.n < whole.n:
            lost.append(((whole.value - found.value) * found.n, part_of, place, found))
    if not lost:
        return None
    _, part_of, place, worst = max(lost, key=lambda part: part[0])
    if worst.value is None or worst.value > whole.value - POINTS_BELOW:
        return None
    when: dict[str, object] = {"weekday": WEEKDAYS[place]} if part_of == "weekday" else {}
    if part_of == "hour":
        when["hour"] = place
    return note(
        f"weakest_{part_of}_{whole.id}", **when, share=worst.value, overall=whole.value, n=worst.n
    )


def _parts(seen: _View, kpi: str) -> Iterator[tuple[str, int, Measure]]:
    """A KPI for the contacts of each weekday and of each hour of the day."""
    created = seen.selection.created
    codes = {"weekday": (created["weekday"], 7)}
    if seen.selection.facts.hours_known:
        hours = created["week_hour"]
        codes["hour"] = (np.where(hours >= 0, hours % 24, -1), 24)
    for part_of, (places, groups) in codes.items():
        for place, part in enumerate(created.parts(places, groups)):
            if len(part) >= LEAST_IN_GROUP:
                cut = replace(seen.selection, created=part)
                yield part_of, place, measure(kpi, cut, seen.scenario)


def _gave_up(seen: _View) -> Note | None:
    """How many callers left before anyone answered."""
    lost = seen.usable("abandonment_rate", ENOUGH)
    abandoned = lost.extras.get("abandoned") if lost is not None else None
    if lost is None or not abandoned:
        return None
    return note("callers_gave_up", abandoned=round(abandoned), share=lost.value, n=lost.n)


def _largest_move(seen: _View) -> Note | None:
    """The KPI that changed most against the period compared, beyond what chance does."""
    moves = [
        (size, kpi)
        for kpi in _TOLD_MOVES
        if kpi in seen.changes
        and seen.usable(kpi, ENOUGH) is not None
        and (size := _size(seen.measures[kpi], seen.changes[kpi])) >= 1
    ]
    if not moves:
        return None
    kpi = max(moves)[1]
    change, now = seen.changes[kpi], seen.measures[kpi]
    if kpi == "volume":
        code = "contacts_more" if (change.difference or 0) > 0 else "contacts_fewer"
        part = abs(change.difference or 0)
        return note(code, change=part, contacts=now.n, contacts_before=change.before.n)
    return note(
        "got_better" if change.better else "got_worse",
        kpi=kpi,
        within_s=now.extras.get("within_s"),
        value=now.value,
        before=change.before.value,
        measured_in=now.unit,
        currency=seen.scenario.cost.currency,
        n=now.n,
    )


def _size(now: Measure, change: Change) -> float:
    """How far a KPI moved, in steps worth remarking; 0 when chance alone may explain it."""
    before, moved = change.before, abs(change.difference or 0.0)
    if before.n < ENOUGH or (change.better is None and now.id != "volume"):
        return 0.0
    if not change.in_points:
        return moved / MOVED
    share = min(max(before.value or 0.0, 0.01), 0.99)
    chance = 2.0 * sqrt(share * (1.0 - share) * (1 / now.n + 1 / before.n))
    return moved / POINTS_BELOW if moved > chance else 0.0


def _busiest_hour(seen: _View) -> Note | None:
    """The hour of the week that brings most contacts each time it comes."""
    pattern = seen.usable("time_distribution", ENOUGH)
    if pattern is None or pattern.value is None or not pattern.top:
        return None
    if seen.days < 7 or pattern.value < 1:
        return None
    slot, contacts = pattern.top[0]
    weekday, hour = (int(part) for part in slot.split())
    return note(
        "busiest_hour",
        weekday=WEEKDAYS[weekday],
        hour=hour,
        mean=round(pattern.value, 1 if pattern.value < 10 else 0),
        share=contacts / pattern.n,
        contacts=contacts,
        n=pattern.n,
    )


def _peak(seen: _View) -> Note | None:
    """The busiest day of a short period, or week of a long one, against the usual one."""
    view, start, end = seen.selection.created, seen.selection.start, seen.selection.end
    if view.get("created_day") is None or start is None or end is None:
        return None
    days = view["created_day"]
    first = int(np.datetime64(start).astype(np.int64))
    counts = np.bincount(days[(days != NO_DAY) & (days >= first)] - first, minlength=seen.days)
    counts = counts[: seen.days]
    if seen.days <= LONGEST_BY_DAY:
        return _peak_note("peak_day", counts, start, 1, DAY_STANDS_OUT)
    monday = -start.weekday() % 7
    weeks = (seen.days - monday) // 7
    whole = counts[monday : monday + 7 * weeks].reshape(weeks, 7).sum(axis=1)
    return _peak_note("peak_week", whole, start + timedelta(days=monday), 7, STANDS_OUT)


def _peak_note(
    code: str, counts: np.ndarray, start: date, step_days: int, times: float
) -> Note | None:
    """A step that towers over the median step that had contacts at all."""
    busy = counts[counts > 0]
    if len(busy) < 7:
        return None
    usual, top = float(np.median(busy)), int(counts.max())
    if top < LEAST_IN_GROUP or top < times * usual or top - usual < BEYOND_CHANCE * sqrt(usual):
        return None
    day = start + timedelta(days=step_days * int(counts.argmax()))
    return note(
        code,
        day=day.isoformat(),
        contacts=top,
        times=round(top / usual, 1),
        usual=round(usual),
        n=int(counts.sum()),
    )


def _off_hours(seen: _View) -> Note | None:
    outside = seen.usable("off_hours_share", ENOUGH)
    if outside is None or outside.value is None or outside.value < OFF_HOURS_MATTER:
        return None
    return note("off_hours_contacts", share=outside.value, n=outside.n)


def _busiest_weekday(seen: _View) -> Note | None:
    weekdays = seen.selection.created["weekday"]
    counts = np.bincount(weekdays[weekdays >= 0], minlength=7)
    n, used = int(counts.sum()), int((counts > 0).sum())
    if n < ENOUGH or seen.days < 14 or counts.max() * used < STANDS_OUT * n:
        return None
    busiest = int(counts.argmax())
    share = float(counts[busiest] / n)
    return note(
        "busiest_weekday",
        weekday=WEEKDAYS[busiest],
        share=share,
        contacts=int(counts[busiest]),
        n=n,
    )


def _leading_topic(seen: _View) -> Note | None:
    topics = seen.usable("top_topics")
    if topics is None or not topics.top:
        return None
    label, contacts = topics.top[0]
    kinds = topics.extras.get("topics") or 0
    if contacts < LEAST_IN_GROUP or contacts * kinds < STANDS_OUT * topics.n:
        return None
    all_contacts = topics.eligible or topics.n
    return note(
        "leading_topic",
        topic=label,
        share=contacts / all_contacts,
        contacts=contacts,
        n=all_contacts,
    )
