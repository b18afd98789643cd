"""The period in view, the one it is held against, and what changed between them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta

from core.metrics.catalogue import CATALOGUE
from core.metrics.facts import Facts
from core.model.measure import Change, Measure
from core.model.scenario import Filter

UNCOVERED_SHARE = 0.1
"""A comparison period may miss this share of its days before the data begin."""
_SCORE_POINTS = 100.0


def period_in_view(facts: Facts, view: Filter) -> Filter:
    """The filter with its dates filled in from the data: first day and day after the last."""
    last = facts.last_day
    return replace(
        view,
        start=view.start or facts.first_day,
        end=view.end or (last + timedelta(days=1) if last else None),
    )


def comparison_filter(facts: Facts, view: Filter, compare: str) -> Filter | None:
    """The filter of the period before ("previous") or a year ago ("year"), or None.

    Whole months are held against the whole months before them. None when nothing is compared,
    when dates are missing, or when the data do not reach back.
    """
    shown = period_in_view(facts, view)
    start, end, first = shown.start, shown.end, facts.first_day
    if compare == "none" or start is None or end is None or first is None or end <= start:
        return None
    earlier = _year_before(start, end) if compare == "year" else _before(start, end)
    uncovered = (first - earlier[0]).days
    if uncovered > UNCOVERED_SHARE * (earlier[1] - earlier[0]).days:
        return None
    return replace(view, start=earlier[0], end=earlier[1])


def _before(start: date, end: date) -> tuple[date, date]:
    if start.day == 1 and end.day == 1:
        months = (end.year - start.year) * 12 + end.month - start.month
        return _months_earlier(start, months), start
    return start - (end - start), start


def _year_before(start: date, end: date) -> tuple[date, date]:
    return _months_earlier(start, 12), _months_earlier(end, 12)


def _months_earlier(day: date, months: int) -> date:
    index = day.year * 12 + day.month - 1 - months
    year, month = divmod(index, 12)
    following = date(year + (month == 11), (month + 1) % 12 + 1, 1)
    return date(year, month + 1, min(day.day, (following - timedelta(days=1)).day))


def changes(now: Mapping[str, Measure], before: Mapping[str, Measure]) -> dict[str, Change]:
    """Each KPI that both periods have in the same variant, with its change."""
    return {
        kpi: _change(measure, before[kpi])
        for kpi, measure in now.items()
        if kpi in before
        and measure.value is not None
        and before[kpi].value is not None
        and measure.variant == before[kpi].variant
    }


def _change(now: Measure, before: Measure) -> Change:
    points = now.unit == "share" or now.id == "nps"
    difference = _difference(now, before, points)
    direction = CATALOGUE[now.id].direction
    better = None
    if difference and direction != "neutral":
        better = (difference > 0) == (direction == "up")
    return Change(before=before, difference=difference, in_points=points, better=better)


def _difference(now: Measure, before: Measure, points: bool) -> float | None:
    """Points for shares (and NPS, on 0–1 as well), relative for the rest; None on a weak base."""
    if now.value is None or before.value is None or before.small:
        return None
    if points:
        scale = 1.0 if now.unit == "share" else _SCORE_POINTS
        return (now.value - before.value) / scale
    return (now.value - before.value) / before.value if before.value else None
