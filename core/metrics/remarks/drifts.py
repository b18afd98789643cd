"""What changes slowly, week by week, and what got worse in the newest contacts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import numpy as np

from core.metrics.catalogue import CATALOGUE
from core.metrics.chance import LEVEL, trend_chance, two_shares
from core.metrics.chosen_values import chosen_values, is_median
from core.metrics.compute import chosen_apart, unit_of
from core.metrics.quantiles import grouped_mean, grouped_quantile
from core.metrics.remarks.seen import (
    ADVICE,
    LEAST_IN_GROUP,
    MOVED,
    POINTS,
    TOUCHED,
    Seen,
    bad_of,
    kpi_of,
)
from core.metrics.selection import ANCHORS
from core.model.finding import Finding
from core.problems import note

DRIFTING = (
    "volume", "frt", "frt_within", "full_resolution_time", "service_level", "csat", "aht",
    "reopen_rate",
)  # fmt: skip
LEAST_WEEKS = 8
ALERT_DAYS = 7
_ALERTS = ("csat", "sentiment_mix", "promise")


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
    return Finding(remark, kpi, part * n / 2, kpi, "" if better else ADVICE[kpi], tone)


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
