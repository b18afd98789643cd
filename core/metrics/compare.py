"""The period in view, the one it is held against, and what changed between them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta

from core.metrics.catalogue import CATALOGUE
from core.metrics.facts import Facts
from core.metrics.score_scale import span
from core.metrics.selection import asked_days, covered_days
from core.model.measure import Change, Measure
from core.model.scenario import Filter, Scenario
from core.problems import Note, note

UNCOVERED_SHARE = 0.1
"""A comparison period may miss this share of its days before the data begin."""
_COHORT = "resolution_rate_cohort"
_YEAR_OF_WEEKS = timedelta(weeks=52)
_WORKDAYS = 5


def period_in_view(facts: Facts, view: Filter) -> Filter:
    """The filter with the days that the data cover: its own, cut to the first and last of them."""
    start, end = covered_days(facts, view)
    return replace(view, start=start, end=end)


def comparison_filter(
    facts: Facts, view: Filter, compare: str, days: tuple[date, date] | None = None
) -> Filter | None:
    """The filter of the period before ("previous"), a year ago ("year") or of `days` ("custom").

    Whole months are held against the whole months before them or of last year; other periods of
    last year begin 52 weeks earlier, so that Mondays meet Mondays. None when nothing is compared,
    when dates are missing, or when the data do not reach back.
    """
    earlier = _compared_days(facts, view, compare, days)
    if earlier is None or not _covered(facts, earlier):
        return None
    return replace(view, start=earlier[0], end=earlier[1])


def comparison_notes(facts: Facts, scenario: Scenario) -> tuple[Note, ...]:
    """What to know of the period and its comparison: what the data cover, how both are aligned."""
    return (*_coverage_notes(facts, scenario.filter), *_alignment_notes(facts, scenario))


def _coverage_notes(facts: Facts, view: Filter) -> tuple[Note, ...]:
    """Says that a period reaches beyond the data, which would make every count look small."""
    start, end = asked_days(facts, view)
    first, after = covered_days(facts, view)
    if start is None or end is None or first is None or after is None:
        return ()
    if (start, end) == (first, after):
        return ()
    return (
        note(
            "period_partly_covered",
            start=start,
            last=end - timedelta(days=1),
            days=(after - first).days,
            of=(end - start).days,
            first=first,
            until=after - timedelta(days=1),
        ),
    )


def _alignment_notes(facts: Facts, scenario: Scenario) -> tuple[Note, ...]:
    view = scenario.filter
    earlier = _compared_days(facts, view, scenario.compare, scenario.compare_days)
    if earlier is None:
        return ()
    shown = period_in_view(facts, view)
    start, end = earlier
    if scenario.compare == "previous" and view.start is None:
        return ()  # nobody expects anything before all there is
    if not _covered(facts, earlier):
        last = end - timedelta(days=1)
        return (note("comparison_not_covered", start=start, last=last, first=facts.first_day),)
    if shown.start is None or shown.end is None:
        return ()
    found = list(_missing_days(facts, earlier))
    if scenario.compare == "year" and start.weekday() == shown.start.weekday():
        found.append(note("comparison_weekdays_meet", start=start))
    now, before = (_workdays(*period) for period in ((shown.start, shown.end), earlier))
    if now != before:
        found.append(note("comparison_workdays_differ", now=now, before=before))
    return tuple(found)


def _compared_days(
    facts: Facts, view: Filter, compare: str, days: tuple[date, date] | None
) -> tuple[date, date] | None:
    shown = period_in_view(facts, view)
    start, end = shown.start, shown.end
    if compare == "none" or start is None or end is None or end <= start:
        return None
    if compare == "custom":
        return days
    return _year_before(start, end) if compare == "year" else _before(start, end)


def _covered(facts: Facts, period: tuple[date, date]) -> bool:
    """Whether the data begin early enough and do not end before the period."""
    first, last = facts.first_day, facts.last_day
    if first is None or last is None or period[0] > last:
        return False
    return (first - period[0]).days <= UNCOVERED_SHARE * (period[1] - period[0]).days


def _missing_days(facts: Facts, period: tuple[date, date]) -> Iterator[Note]:
    """Says that the data cover only part of the comparison period, whose counts are short of it."""
    start, end = period
    first, after = covered_days(facts, Filter(start=start, end=end))
    if first is not None and after is not None and (first, after) != period:
        yield note(
            "comparison_partly_covered",
            days=(after - first).days,
            of=(end - start).days,
            first=first,
            until=after - timedelta(days=1),
        )


def _workdays(start: date, end: date) -> int:
    """Days from Monday to Friday of a period."""
    days = (end - start).days
    weeks, rest = divmod(days, 7)
    return weeks * _WORKDAYS + sum((start.weekday() + d) % 7 < _WORKDAYS for d in range(rest))


def _before(start: date, end: date) -> tuple[date, date]:
    if start.day == 1 and end.day == 1:
        months = (end.year - start.year) * 12 + end.month - start.month
        return _months_earlier(start, months), start
    return start - (end - start), start


def _year_before(start: date, end: date) -> tuple[date, date]:
    if start.day == 1 and end.day == 1:
        return _months_earlier(start, 12), _months_earlier(end, 12)
    return start - _YEAR_OF_WEEKS, end - _YEAR_OF_WEEKS


def _months_earlier(day: date, months: int) -> date:
    index = day.year * 12 + day.month - 1 - months
    year, month = divmod(index, 12)
    following = date(year + (month == 11), (month + 1) % 12 + 1, 1)
    return date(year, month + 1, min(day.day, (following - timedelta(days=1)).day))


def changes(
    now: Mapping[str, Measure], before: Mapping[str, Measure], tolerance: float = 0.03
) -> dict[str, Change]:
    """Each KPI that both periods have in the same variant, with its change and a verdict.

    A change of less than `tolerance` (points of a share, else part of what it was) is none.
    """
    return {
        kpi: _change(measure, before[kpi], tolerance)
        for kpi, measure in now.items()
        if kpi in before
        and measure.value is not None
        and before[kpi].value is not None
        and measure.variant == before[kpi].variant
    }


def _change(now: Measure, before: Measure, tolerance: float) -> Change:
    scale = 1.0 if now.unit == "share" else span(now)
    recent = _not_yet(now)
    difference = None if recent else _difference(now, before, scale)
    direction = CATALOGUE[now.id].direction_of(now.variant)
    better, verdict = None, ""
    if difference is not None and direction != "neutral":
        better = (difference > 0) == (direction == "up") if difference else None
        # Tenths of points are added and taken away in binary: a change of just 3 points is one.
        small = better is None or abs(difference) < tolerance - 1e-9
        verdict = "stagnant" if small else "improving" if better else "worsening"
    reason = None
    if recent:
        reason = note("change_too_early", recent=recent, n=now.n)
    elif difference is None:
        code = "change_base_small" if before.small else "change_base_zero"
        reason = note(code, kpi=now.id, n=before.n)
    return Change(before, difference, scale is not None, better, verdict, reason, scale or 1.0)


def _not_yet(now: Measure) -> int:
    """Contacts of a cohort that had too little time to be solved; it cannot be judged till then."""
    counted = now.variant in ("by_data_end", "inside_period")
    return round(now.extras.get("recent") or 0) if now.id == _COHORT and counted else 0


def _difference(now: Measure, before: Measure, scale: float | None) -> float | None:
    """Part of the scale for shares and scores, relative for the rest; None on a weak base.

    What was below 0 is divided by its size: from −0.2 to +0.1 is a rise.
    """
    if now.value is None or before.value is None or before.small:
        return None
    if scale is not None:
        return (now.value - before.value) / scale
    return (now.value - before.value) / abs(before.value) if before.value else None
