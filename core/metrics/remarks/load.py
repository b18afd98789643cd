"""When contacts crowd: the busiest hour, day and week, and peaks that nobody covers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from math import sqrt

import numpy as np

from core.calendar import slot_occurrences
from core.metrics.chance import LEVEL, binomial_tail, poisson_tail, surely
from core.metrics.facts import NO_DAY, UNKNOWN
from core.metrics.promise_kept import promise_missed
from core.metrics.remarks.seen import ENOUGH, LEAST_IN_GROUP, POINTS, TOUCHED, Seen, kpi_of
from core.metrics.selection import View
from core.metrics.time_dimensions import HOURS, WEEKDAYS
from core.metrics.volume import HOURS_A_WEEK
from core.model.finding import Cell, Finding
from core.problems import Note, note

STANDS_OUT = 1.25
"""A weekday, topic or week is remarked when it has this many times the usual share."""
DAY_STANDS_OUT = 1.5
OFF_HOURS_MATTER = 0.10
BEYOND_CHANCE = 4.0
"""Standard deviations of usual days that a busiest day is above them before it is remarked."""
LONGEST_BY_DAY = 63
"""Days of a period up to which its busiest day is told; of a longer one, its busiest week."""
PEAK_SHARE = 0.9
"""An hour of the week is a peak from this quantile of the hours with contacts."""


def load_remarks(seen: Seen) -> Iterator[Finding]:
    """What crowds, most telling first."""
    tellers = (
        _uncovered_peak, gave_up, _busiest_hour, _peak, _off_hours, _busiest_weekday,
        _leading_topic,
    )  # fmt: skip
    for teller in tellers:
        found = teller(seen)
        if found is not None:
            yield found


def _uncovered_peak(seen: Seen) -> Finding | None:
    """The peak hour of the week in which most customers more than elsewhere are let down.

    Peaks are the tenth of the hours of the week with most contacts each time they come.
    """
    view = seen.selection.created
    counts, times = _by_week_hour(seen)
    if counts is None or times is None:
        return None
    rate = np.divide(counts, times, out=np.zeros(HOURS_A_WEEK), where=times > 0)
    peaks = np.flatnonzero((counts > 0) & (rate >= np.quantile(rate[counts > 0], PEAK_SHARE)))
    missed = promise_missed(view, seen.scenario)
    told = ~np.isnan(missed) & (view["week_hour"] >= 0)
    if not told.any():
        return None
    slots = view["week_hour"][told].astype(np.int64)
    n = np.bincount(slots, minlength=HOURS_A_WEEK)
    hits = np.bincount(slots, missed[told], minlength=HOURS_A_WEEK)
    asked = [int(p) for p in peaks if n[p] >= LEAST_IN_GROUP]
    overall = float(hits.sum() / n.sum())
    chances = [binomial_tail(int(hits[p]), int(n[p]), overall) for p in asked]
    sure = [p for p, held in zip(asked, surely(chances), strict=True) if held]
    sure = [p for p in sure if hits[p] / n[p] - overall >= POINTS]
    if not sure:
        return None
    worst = max(sure, key=lambda p: hits[p] - overall * n[p])
    return _uncovered(seen, worst, float(rate[worst]), (hits[worst], n[worst]), overall)


def _uncovered(
    seen: Seen, slot: int, mean: float, lost: tuple[float, float], overall: float
) -> Finding:
    hits, n = lost
    day, hour = divmod(slot, 24)
    people = _people(seen)
    said: dict[str, object] = {
        "weekday": WEEKDAYS[day],
        "hour": hour,
        "mean": round(mean, 1 if mean < 10 else 0),
        "share": hits / n,
        "overall": overall,
        "n": int(n),
    }
    code = "peak_without_cover"
    if people is not None:
        code = "peak_without_people"
        said |= {"people": round(float(people[slot]), 1)}
        said |= {"usual": round(float(people[people > 0].mean()), 1) if people.any() else 0.0}
    return Finding(
        note(code, **said),
        kpi_of("promise", seen.selection.created),
        hits - overall * n,
        Cell("weekday", "hour", WEEKDAYS[day], HOURS[hour], "missed_share"),
        "advice_cover_peak",
        "worse",
    )


def _people(seen: Seen) -> np.ndarray | None:
    """Different people who sent a first reply in each hour of the week, each time it came.

    Shape (168,); None where no file names agents or moments of replies.
    """
    facts, view = seen.selection.facts, seen.selection.created
    agents = facts.dimension("agent")
    if agents is None or not facts.feeds("reply_moment"):
        return None
    parts = facts.local("reply_moment")
    days = parts.day[view.rows]
    slots = parts.weekday[view.rows].astype(np.int64) * 24 + parts.hour[view.rows]
    named = np.array([label != UNKNOWN for label in agents.labels])[agents.codes[view.rows]]
    known = named & ~np.isnat(days) & (slots >= 0)
    if not known.any():
        return None
    # One whole number for each person in each hour of each day: the same one counts once.
    hours = days[known].astype(np.int64) * HOURS_A_WEEK + slots[known]
    at_work = np.unique(hours * len(agents.labels) + agents.codes[view.rows][known])
    at_work = at_work // len(agents.labels)
    people = np.bincount(at_work % HOURS_A_WEEK, minlength=HOURS_A_WEEK)
    times = np.bincount(np.unique(at_work) % HOURS_A_WEEK, minlength=HOURS_A_WEEK)
    return people / np.maximum(times, 1)


def _by_week_hour(seen: Seen) -> tuple[np.ndarray | None, np.ndarray | None]:
    """Contacts in each hour of the week, and how often it came; None without times of day."""
    start, end, facts = seen.selection.start, seen.selection.end, seen.selection.facts
    if not facts.hours_known or start is None or end is None or seen.days < 7:
        return None, None
    slots = seen.selection.created["week_hour"]
    slots = slots[slots >= 0]
    if not len(slots):
        return None, None
    times = slot_occurrences(start, end - timedelta(days=1), facts.calendar.zone)
    return np.bincount(slots, minlength=HOURS_A_WEEK), times


def gave_up(seen: Seen) -> Finding | None:
    """How many callers left before anyone answered."""
    lost = seen.usable("abandonment_rate", ENOUGH)
    abandoned = lost.extras.get("abandoned") if lost is not None else None
    if lost is None or not abandoned:
        return None
    remark = note("callers_gave_up", abandoned=round(abandoned), share=lost.value, n=lost.n)
    return Finding(remark, lost.id, abandoned, lost.id, "advice_cover_peak", "worse")


def _busiest_hour(seen: Seen) -> Finding | None:
    """The hour of the week that brings most contacts each time it comes."""
    counts, times = _by_week_hour(seen)
    if counts is None or times is None or counts.sum() < ENOUGH:
        return None
    open_hours = (counts > 0) & (times > 0)
    rate = np.divide(counts, times, out=np.zeros(HOURS_A_WEEK), where=times > 0)
    slot = int(rate.argmax())
    usual = float(counts[open_hours].sum() / times[open_hours].sum())
    chance = poisson_tail(int(counts[slot]), usual * float(times[slot]))
    if rate[slot] < 1 or rate[slot] < STANDS_OUT * usual or chance > LEVEL / open_hours.sum():
        return None
    day, hour = divmod(slot, 24)
    remark = note(
        "busiest_hour",
        weekday=WEEKDAYS[day],
        hour=hour,
        mean=round(float(rate[slot]), 1 if rate[slot] < 10 else 0),
        share=float(counts[slot] / counts.sum()),
        contacts=int(counts[slot]),
        n=int(counts.sum()),
    )
    cell = Cell("weekday", "hour", WEEKDAYS[day], HOURS[hour])
    weight = TOUCHED * float(counts[slot] - usual * times[slot])
    return Finding(remark, "time_distribution", weight, cell, "advice_cover_peak")


def _peak(seen: Seen) -> Finding | None:
    """The busiest day of a short period, or week of a long one, against the usual one."""
    view, start, end = seen.selection.created, seen.selection.start, seen.selection.end
    if view.get("created_day") is None or start is None or end is None:
        return None
    counts = daily_counts(view, start, end)
    if seen.days <= LONGEST_BY_DAY:
        return _peak_finding(seen, "peak_day", counts, start, 1, DAY_STANDS_OUT)
    monday = -start.weekday() % 7
    weeks = (seen.days - monday) // 7
    whole = counts[monday : monday + 7 * weeks].reshape(weeks, 7).sum(axis=1)
    return _peak_finding(seen, "peak_week", whole, start + timedelta(days=monday), 7, STANDS_OUT)


def daily_counts(view: View, start: date, end: date) -> np.ndarray:
    """Contacts created on each day of a period. Shape (days,)."""
    days, first = view["created_day"], int(np.datetime64(start).astype(np.int64))
    length = (end - start).days
    inside = (days != NO_DAY) & (days >= first) & (days < first + length)
    return np.bincount(days[inside] - first, minlength=length)


def _peak_finding(
    seen: Seen, code: str, counts: np.ndarray, start: date, step_days: int, times: float
) -> Finding | None:
    """A step that towers over the usual one, more than steps differ anyway.

    Days are held against the other days of their weekday where there are three of them.
    """
    busy = counts[counts > 0]
    if len(busy) < 7:
        return None
    place = int(counts.argmax())
    alike = counts[place % 7 :: 7] if step_days == 1 else counts
    alike = alike[alike > 0] if (alike > 0).sum() >= 3 else busy
    usual, top = float(np.median(alike)), int(counts[place])
    spread = max(sqrt(usual), 1.4826 * float(np.median(np.abs(alike - usual))))
    if top < LEAST_IN_GROUP or top < times * usual or top - usual < BEYOND_CHANCE * spread:
        return None
    if poisson_tail(top, usual) > LEVEL / len(busy):
        return None
    day = start + timedelta(days=step_days * place)
    remark = note(
        code,
        day=day.isoformat(),
        contacts=top,
        times=round(top / usual, 1),
        usual=round(usual),
        n=int(counts.sum()),
    )
    view = replace(seen.view, start=day, end=day + timedelta(days=step_days))
    return Finding(remark, "volume", TOUCHED * (top - usual), view, "advice_volume")


def _off_hours(seen: Seen) -> Finding | None:
    outside = seen.usable("off_hours_share", ENOUGH)
    if outside is None or outside.value is None or outside.value < OFF_HOURS_MATTER:
        return None
    remark = note("off_hours_contacts", share=outside.value, n=outside.n)
    weight = TOUCHED * outside.value * outside.n
    return Finding(remark, outside.id, weight, outside.id, "advice_off_hours")


def _busiest_weekday(seen: Seen) -> Finding | None:
    weekdays = seen.selection.created["weekday"]
    counts = np.bincount(weekdays[weekdays >= 0], minlength=7)
    n, used = int(counts.sum()), int((counts > 0).sum())
    if n < ENOUGH or seen.days < 14 or counts.max() * used < STANDS_OUT * n:
        return None
    busiest = int(counts.argmax())
    came = _weekdays_in(seen)
    usual = came[busiest] / came[counts > 0].sum()
    if binomial_tail(int(counts[busiest]), n, float(usual)) > LEVEL / used:
        return None
    share = float(counts[busiest] / n)
    remark = note(
        "busiest_weekday",
        weekday=WEEKDAYS[busiest],
        share=share,
        contacts=int(counts[busiest]),
        n=n,
    )
    weight = TOUCHED * float(counts[busiest] - n * usual)
    view = seen.view.choosing("weekday", (WEEKDAYS[busiest],))
    return Finding(remark, "time_distribution", weight, view, "advice_volume")


def _weekdays_in(seen: Seen) -> np.ndarray:
    """How often each weekday is in the period. Shape (7,)."""
    assert seen.selection.start is not None
    first = seen.selection.start.weekday()
    return np.bincount((np.arange(seen.days) + first) % 7, minlength=7)


def _leading_topic(seen: Seen) -> Finding | None:
    topics = seen.usable("top_topics")
    if topics is None or not topics.top:
        return None
    label, contacts = topics.top[0]
    kinds = topics.extras.get("topics") or 0
    if contacts < LEAST_IN_GROUP or kinds < 2 or contacts * kinds < STANDS_OUT * topics.n:
        return None
    if binomial_tail(contacts, topics.n, 1 / kinds) > LEVEL / kinds:
        return None
    all_contacts = topics.eligible or topics.n
    remark: Note = note(
        "leading_topic",
        topic=label,
        share=contacts / all_contacts,
        contacts=contacts,
        n=all_contacts,
    )
    weight = TOUCHED * TOUCHED * contacts
    view = seen.view.choosing("topic", (label,))
    return Finding(remark, "top_topics", weight, view, "advice_topics")
