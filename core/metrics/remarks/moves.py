"""What changed: KPIs against the period before, what moved them, slow drifts, alerts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from math import sqrt

import numpy as np

from core.metrics.catalogue import CATALOGUE
from core.metrics.chance import LEVEL, surely, trend_chance, two_shares, two_sided
from core.metrics.chosen_values import chosen_values, is_median
from core.metrics.compute import chosen_apart, unit_of
from core.metrics.contact_values import CONTACT_VALUES, values_of
from core.metrics.contribution import Contribution, contributions
from core.metrics.quantiles import grouped_mean, grouped_quantile
from core.metrics.remarks.groups import codes_of
from core.metrics.remarks.load import daily_counts
from core.metrics.remarks.seen import (
    ENOUGH,
    LEAST_IN_GROUP,
    POINTS,
    TOUCHED,
    Seen,
    bad_of,
    field_of,
    kpi_of,
    named,
)
from core.metrics.selection import ANCHORS, DIMENSIONS, View
from core.model.finding import Finding
from core.model.measure import Change, Measure
from core.problems import note

MOVED = 0.10
"""A figure that is no share is remarked when it moved by this part of what it was."""
TOLD_MOVES = (
    "volume", "frt", "frt_within", "full_resolution_time", "service_level", "asa", "csat",
    "abandonment_rate", "aht", "fcr", "reopen_rate", "backlog",
)  # fmt: skip
"""KPIs whose change says something about the service, as its customers meet it."""
DRIFTING = (
    "volume", "frt", "frt_within", "full_resolution_time", "service_level", "csat", "aht",
    "reopen_rate",
)  # fmt: skip
LEAST_WEEKS = 8
DOMINATES = 0.3
"""A segment is named when it makes up this part of the change, and more than its size explains."""
ALERT_DAYS = 7
_ALERTS = ("csat", "sentiment_mix", "promise")
_ADVICE = {
    "csat": "advice_csat", "frt": "advice_frt", "frt_within": "advice_frt", "asa": "advice_frt",
    "service_level": "advice_cover_peak", "abandonment_rate": "advice_cover_peak",
    "aht": "advice_aht", "fcr": "advice_fcr", "reopen_rate": "advice_fcr",
    "full_resolution_time": "advice_frt", "volume": "advice_volume", "backlog": "advice_volume",
}  # fmt: skip


def move_remarks(seen: Seen) -> Iterator[Finding]:
    """The largest change beyond chance, and the segment that contributes most to it."""
    moves = [
        (size, kpi) for kpi in TOLD_MOVES if kpi in seen.changes and (size := _size(seen, kpi)) >= 1
    ]
    if not moves:
        return
    kpi = max(moves)[1]
    moved = _moved(seen, kpi)
    yield moved
    found = _segment(seen, kpi)
    if found is not None:
        # What explains a change stands after it, never before.
        yield replace(found, weight=min(found.weight, moved.weight))


def _size(seen: Seen, kpi: str) -> float:
    """How far a KPI moved, in steps worth remarking; 0 when chance alone may explain it."""
    now, change = seen.measures[kpi], seen.changes[kpi]
    moved = abs(change.difference or 0.0)
    if min(now.n, change.before.n) < ENOUGH or now.value is None or not moved:
        return 0.0
    if change.better is None and kpi != "volume":
        return 0.0
    if _chance(seen, now, change) > LEVEL:
        return 0.0
    return moved / POINTS if change.in_points else moved / MOVED


def _chance(seen: Seen, now: Measure, change: Change) -> float:
    """Chance of such a change where nothing changed."""
    before = change.before
    if now.unit == "share":
        hits, hits_before = ((m.value or 0.0) * m.n for m in (now, before))
        return two_shares(hits, now.n, hits_before, before.n)
    if now.id == "volume":
        return _volume_chance(seen)
    if now.id == "backlog":
        return two_sided((now.n - before.n) / sqrt(now.n + before.n))
    pair = _over_usual(seen, now.id)
    if pair is None:
        return 1.0
    (_, slow), (_, slow_before) = pair
    known, known_before = (flags[~np.isnan(flags)] for flags in (slow, slow_before))
    if not len(known) or not len(known_before):
        return 1.0
    return two_shares(known.sum(), len(known), known_before.sum(), len(known_before))


def _over_usual(
    seen: Seen, kpi: str
) -> tuple[tuple[View, np.ndarray], tuple[View, np.ndarray]] | None:
    """Contacts of both periods that took longer than half of all did (Mood 1950)."""
    if seen.before is None or kpi not in CONTACT_VALUES:
        return None
    anchor = CATALOGUE[kpi].anchor
    found: list[tuple[View, np.ndarray]] = []
    for selection in (seen.selection, seen.before):
        values = values_of(selection, seen.scenario, kpi)
        if values is None:
            return None
        found.append((selection.anchored(anchor), values))
    both = np.concatenate([values for _, values in found])
    if np.isnan(both).all():
        return None
    usual = np.nanmedian(both)
    slow = [(view, np.where(np.isnan(v), np.nan, v > usual)) for view, v in found]
    return slow[0], slow[1]


def _volume_chance(seen: Seen) -> float:
    """Chance that days of both periods differ so much in their contacts.

    The variance of a day is what is left beside its weekday, at least that of pure chance.
    """
    if seen.before is None:
        return 1.0
    means, variances = [], []
    for selection in (seen.selection, seen.before):
        if selection.start is None or selection.end is None or selection.start >= selection.end:
            return 1.0
        counts = daily_counts(selection.created, selection.start, selection.end).astype(float)
        means.append(float(counts.mean()))
        variances.append(max(_day_variance(counts), means[-1]) / len(counts))
    spread = sqrt(sum(variances))
    return two_sided((means[0] - means[1]) / spread) if spread else 1.0


def _day_variance(counts: np.ndarray) -> float:
    """Variance of days about the mean of their weekday."""
    if len(counts) < 21:
        return float(counts.var(ddof=1)) if len(counts) > 1 else 0.0
    rest = [counts[day::7] - counts[day::7].mean() for day in range(7)]
    return float((np.concatenate(rest) ** 2).sum() / (len(counts) - 7))


def _moved(seen: Seen, kpi: str) -> Finding:
    change, now = seen.changes[kpi], seen.measures[kpi]
    part = abs(change.difference or 0.0)
    if kpi == "volume":
        code = "contacts_more" if (change.difference or 0) > 0 else "contacts_fewer"
        remark = note(code, change=part, contacts=now.n, contacts_before=change.before.n)
        weight = TOUCHED * abs(now.n - change.before.n)
        return Finding(remark, kpi, weight, kpi, "advice_volume")
    remark = note(
        "got_better" if change.better else "got_worse",
        kpi=kpi,
        within_s=now.extras.get("within_s"),
        value=now.value,
        before=change.before.value,
        measured_in=now.unit,
        currency=seen.scenario.cost.currency,
        n=now.n,
    )
    weight = part * now.n if change.in_points else min(part, 1.0) * now.n * TOUCHED
    advice = "" if change.better else _ADVICE[kpi]
    return Finding(remark, kpi, weight, kpi, advice, "better" if change.better else "worse")


def _segment(seen: Seen, kpi: str) -> Finding | None:
    """The segment that contributes most to a change, of any category in the data."""
    if seen.before is None:
        return None
    if kpi == "volume":
        return _volume_segment(seen)
    pair = _indicators(seen, kpi)
    if pair is None:
        return None
    found = [
        (dimension, part)
        for dimension in DIMENSIONS
        if dimension != "status" and (part := _leading(pair, dimension)) is not None
    ]
    if not found:
        return None
    dimension, (part, whole) = max(found, key=lambda item: abs(item[1][0].total / item[1][1]))
    return _segment_finding(seen, kpi, dimension, part, whole)


def _indicators(
    seen: Seen, kpi: str
) -> tuple[tuple[View, np.ndarray], tuple[View, np.ndarray]] | None:
    """A yes or no of each contact of both periods, as the KPI counts them."""
    assert seen.before is not None
    if kpi not in CONTACT_VALUES:
        return None
    if CONTACT_VALUES[kpi].unit != "share":
        return _over_usual(seen, kpi)
    found: list[tuple[View, np.ndarray]] = []
    for selection in (seen.selection, seen.before):
        values = values_of(selection, seen.scenario, kpi)
        if values is None:
            return None
        found.append((selection.anchored(CATALOGUE[kpi].anchor), values))
    return found[0], found[1]


def _leading(
    pair: tuple[tuple[View, np.ndarray], tuple[View, np.ndarray]], dimension: str
) -> tuple[Contribution, float] | None:
    """The segment of a category that contributes most, beyond its size and beyond chance."""
    sums: list[np.ndarray] = []
    labels: tuple[str, ...] = ()
    for view, flags in pair:
        coded = codes_of(view, dimension)
        if coded is None:
            return None
        codes, labels = coded
        known = ~np.isnan(flags)
        sums.append(np.bincount(codes[known], flags[known], minlength=len(labels)))
        sums.append(np.bincount(codes[known], minlength=len(labels)).astype(float))
    hits, n, hits_before, n_before = sums
    parts = contributions(labels, hits, n, hits_before, n_before)
    whole = sum(part.total for part in parts)
    tried = [i for i, p in enumerate(parts) if min(p.n, p.n_before) >= LEAST_IN_GROUP]
    chances = [
        min(
            two_shares(hits[i], n[i], hits_before[i], n_before[i]),
            two_shares(n[i], n.sum(), n_before[i], n_before.sum()),
        )
        for i in tried
    ]
    sure = [parts[i] for i, held in zip(tried, surely(chances, LEVEL / 20), strict=True) if held]
    telling = [
        part
        for part in sure
        if whole
        and part.total / whole >= DOMINATES
        and part.total / whole >= 1.3 * (part.n + part.n_before) / (n.sum() + n_before.sum())
    ]
    if not telling:
        return None
    return max(telling, key=lambda part: part.total / whole), whole


def _segment_finding(
    seen: Seen, kpi: str, dimension: str, part: Contribution, whole: float
) -> Finding:
    by_rate = abs(part.rate) >= abs(part.mix)
    timed = CONTACT_VALUES[kpi].unit != "share"
    code = "moved_by_share" if by_rate else "moved_by_mix"
    if timed:
        code = "moved_by_slow" if by_rate else "moved_by_mix"
    remark = note(
        code,
        kpi=kpi,
        field=field_of(dimension),
        label=named(dimension, part.label),
        part_share=min(part.total / whole, 1.0),
        value=part.value,
        before=part.value_before,
        measured_in="share",
        contacts=part.n,
        contacts_before=part.n_before,
    )
    better = seen.changes[kpi].better
    return Finding(
        remark,
        kpi,
        abs(part.total) * seen.measures[kpi].n,
        seen.view.choosing(dimension, (part.label,)),
        "" if better else _ADVICE[kpi],
        "better" if better else "worse",
    )


def _volume_segment(seen: Seen) -> Finding | None:
    """The segment that brings most of the more (or fewer) contacts, beyond its size."""
    assert seen.before is not None
    now, before = seen.selection, seen.before
    days = [(s.end - s.start).days if s.end and s.start else 0 for s in (now, before)]
    change = len(now.created) - len(before.created)
    if not all(days) or not change:
        return None
    best: tuple[float, str, str, int, int] | None = None
    for dimension in DIMENSIONS:
        counted = [codes_of(selection.created, dimension) for selection in (now, before)]
        if dimension == "status" or counted[0] is None or counted[1] is None:
            continue
        labels = counted[0][1]
        n, n_before = (np.bincount(c[0], minlength=len(labels)) for c in counted if c is not None)
        chances = [
            two_shares(n[i], n.sum(), n_before[i], n_before.sum()) if n[i] + n_before[i] else 1.0
            for i in range(len(labels))
        ]
        held = surely(chances, LEVEL / 20)
        for i, label in enumerate(labels):
            part = (n[i] - n_before[i]) / change
            usual = (n[i] + n_before[i]) / (n.sum() + n_before.sum())
            if held[i] and part >= max(DOMINATES, 1.3 * usual) and (not best or part > best[0]):
                best = (float(part), dimension, label, int(n[i]), int(n_before[i]))
    if best is None:
        return None
    part, dimension, label, n_now, n_then = best
    remark = note(
        "volume_moved_by",
        field=field_of(dimension),
        label=named(dimension, label),
        part_share=min(part, 1.0),
        contacts=n_now,
        contacts_before=n_then,
    )
    view = seen.view.choosing(dimension, (label,))
    return Finding(remark, "volume", TOUCHED * abs(n_now - n_then), view, "advice_topics")


def drift_remarks(seen: Seen) -> Iterator[Finding]:
    """KPIs that rise or fall week by week, told by the median of all slopes (Sen 1968)."""
    for kpi in DRIFTING:
        course = _weeks(seen, kpi)
        if course is None or len(course) < LEAST_WEEKS or trend_chance(course) > LEVEL:
            continue
        first, second = np.triu_indices(len(course), 1)
        slope = float(np.median((course[second] - course[first]) / (second - first)))
        usual = float(np.median(course))
        moved = slope * (len(course) - 1)
        shares = unit_of(kpi, seen.selection, seen.scenario) == "share"
        if abs(moved) < (POINTS if shares else MOVED * abs(usual)):
            continue
        yield _drift_finding(seen, kpi, course, (usual - moved / 2, usual + moved / 2))


def _drift_finding(seen: Seen, kpi: str, course: np.ndarray, ends: tuple[float, float]) -> Finding:
    begun, now = (max(end, 0.0) for end in ends)
    unit = unit_of(kpi, seen.selection, seen.scenario)
    variant = seen.measures[kpi].variant if kpi in seen.measures else ""
    direction = CATALOGUE[kpi].direction_of(variant)
    better = None if direction == "neutral" else (now > begun) == (direction == "up")
    remark = note(
        "drift_volume" if kpi == "volume" and variant == "contacts" else "drift",
        kpi=kpi,
        before=_tidy(begun, unit),
        value=_tidy(now, unit),
        measured_in=unit,
        currency=seen.scenario.cost.currency,
        weeks=len(course),
    )
    n = seen.measures[kpi].n if kpi in seen.measures else 0
    part = abs(now - begun) if unit == "share" else TOUCHED
    tone = "" if better is None else "better" if better else "worse"
    return Finding(remark, kpi, part * n / 2, kpi, "" if better else _ADVICE[kpi], tone)


def _tidy(value: float, unit: str) -> float:
    """Whole contacts a week: what lies on a line through a course is no exact count."""
    return float(round(value)) if unit == "count" and value >= 10 else value


def _weeks(seen: Seen, kpi: str) -> np.ndarray | None:
    """A KPI in each whole week of the period; None where one has too few contacts."""
    start, end = seen.selection.start, seen.selection.end
    if start is None or end is None:
        return None
    monday = start + timedelta(days=-start.weekday() % 7)
    weeks = (end - monday).days // 7
    if weeks < LEAST_WEEKS:
        return None
    anchor = CATALOGUE[kpi].anchor
    view = seen.selection.anchored(anchor)
    anchor = anchor if anchor in ANCHORS else "created"
    first = int(np.datetime64(monday).astype(np.int64))
    codes = (view[f"{anchor}_day"].astype(np.int64) - first) // 7
    if kpi == "volume" and chosen_apart(kpi, seen.selection, seen.scenario) is None:
        codes = codes[(codes >= 0) & (codes < weeks)]
        return np.bincount(codes, minlength=weeks).astype(float)
    declared = chosen_values(kpi, seen.selection, seen.scenario)
    values = None if declared is None else declared.of(view, seen.scenario)
    if values is None:
        return None
    known = ~np.isnan(values) & (codes >= 0) & (codes < weeks)
    usual = CATALOGUE[kpi].variants[0]
    median = is_median(dict(seen.scenario.variants).get(kpi, usual))
    by = grouped_quantile(values[known], 0.5) if median else grouped_mean(values[known])
    course, counts = by(codes[known], weeks)
    return course if counts.min() >= LEAST_IN_GROUP else None


def alert_remarks(seen: Seen) -> Iterator[Finding]:
    """What got worse in the newest contacts: satisfaction, feelings, kept promises.

    The newest are those of the last import, else of the last seven days; a view of the past has
    none.
    """
    start, end = seen.selection.start, seen.selection.end
    last = seen.selection.facts.last_day
    if start is None or end is None or last is None or end <= last:
        return
    since = seen.newest or end - timedelta(days=ALERT_DAYS)
    if (since - start).days < 2 * ALERT_DAYS:
        return
    for kpi in _ALERTS:
        found = bad_of(seen.selection, seen.scenario, kpi)
        if found is None:
            continue
        view, bad = found
        anchor = "surveyed" if kpi == "csat" else "created"
        new = view[f"{anchor}_day"] >= np.datetime64(since).astype(np.int64)
        fresh, past = (bad[part & ~np.isnan(bad)] for part in (new, ~new))
        if min(len(fresh), len(past)) < LEAST_IN_GROUP:
            continue
        gap = float(fresh.mean() - past.mean())
        chance = two_shares(fresh.sum(), len(fresh), past.sum(), len(past))
        if gap < POINTS or chance > LEVEL:
            continue
        remark = note(
            "alert",
            what=note(f"bad_{kpi}", share=float(fresh.mean())),
            share=float(fresh.mean()),
            overall=float(past.mean()),
            start=since,
            n=len(fresh),
        )
        shown = replace(seen.view, start=since, end=None)
        yield Finding(
            remark, kpi_of(kpi, view), gap * len(fresh), shown,
            "advice_csat" if kpi != "promise" else "advice_frt", "worse",
        )  # fmt: skip
