"""A KPI along the days, weeks or months of the period in view."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

import numpy as np

from core.metrics.catalogue import CATALOGUE
from core.metrics.compute import chosen_apart, measure, unit_of
from core.metrics.facts import Facts
from core.metrics.interval_facts import offered, step_of
from core.metrics.interval_totals import FROM_TOTALS
from core.metrics.quantiles import spread
from core.metrics.selection import Selection, View, dimension_named, select
from core.model.scenario import Filter, Scenario
from core.problems import Problem

STEPS = ("day", "week", "month", "quarter", "year")
_COHORTS = ("resolution_rate_cohort",)
"""KPIs that wait for what becomes of the contacts of a step."""


@dataclass(frozen=True, slots=True)
class Trend:
    """Values of a KPI by step; `values` and `n` have one array of shape (steps,) for each group."""

    kpi: str
    step: str
    unit: str
    keys: tuple[str, ...]
    """ISO date on which each step begins; weeks begin on Monday."""
    values: Mapping[str, np.ndarray] = field(repr=False)
    """NaN where a step has no value; the group of everything is ""."""
    n: Mapping[str, np.ndarray] = field(repr=False)
    censored: tuple[bool, ...] = ()
    """Steps too young to judge: one in ten of their contacts is usually not resolved by now."""


def trend(
    facts: Facts,
    scenario: Scenario,
    view: Filter,
    kpi: str,
    step: str = "day",
    by: str | None = None,
) -> Trend:
    """A KPI by step of the calendar, as a whole (group "") or for each value of a dimension.

    A step cut by the edge of the period holds only its days in the period. Where totals counted
    in view last longer than a step, the next longer step is used, and `step` says so.
    """
    if step not in STEPS:
        raise Problem("trend_step_unknown", step=step, known=STEPS)
    if kpi not in CATALOGUE:
        raise Problem("kpi_unknown", kpi=kpi)
    selection = select(facts, view)
    step = _step_known(selection, kpi, step)
    starts = _starts(selection.start, selection.end, step)
    groups = (
        {"": selection} if by is None else dict(selection.by_dimension(dimension_named(facts, by)))
    )
    values: dict[str, np.ndarray] = {}
    n: dict[str, np.ndarray] = {}
    for label, part in groups.items():
        values[label], n[label] = _along(part, scenario, kpi, starts)
    keys = tuple(start.isoformat() for start in starts)
    young = _censored(selection, kpi, starts)
    return Trend(kpi, step, unit_of(kpi, selection, scenario), keys, values, n, young)


def _censored(selection: Selection, kpi: str, starts: list[date]) -> tuple[bool, ...]:
    """Whether a step reaches into the last p90(resolution) days of the data."""
    if kpi not in _COHORTS or not starts or selection.end is None:
        return (False,) * len(starts)
    since = complete_until(selection.facts)
    ends = [*starts[1:], selection.end]
    return tuple(since is not None and end > since for end in ends)


def complete_until(facts: Facts) -> date | None:
    """The day before which nine in ten contacts are resolved by the end of the data, if at all."""
    times = facts.array("resolution")
    p90 = None if times is None else spread(times).p90
    if p90 is None or np.isnat(facts.data_end):
        return None
    return (facts.data_end - np.timedelta64(round(p90), "s")).astype("M8[D]").item()


def _along(
    selection: Selection, scenario: Scenario, kpi: str, starts: list[date]
) -> tuple[np.ndarray, np.ndarray]:
    if not starts or selection.start is None or selection.end is None:
        return np.empty(0), np.empty(0)
    edges = [selection.start, *starts[1:], selection.end]
    if kpi == "volume" and chosen_apart(kpi, selection, scenario) is None:
        counts = _volumes(selection, edges)
        return counts, counts
    found = [
        measure(kpi, part, scenario) for part in selection.by_period(CATALOGUE[kpi].anchor, edges)
    ]
    values = np.array([np.nan if m.value is None else m.value for m in found])
    return values, np.array([float(m.n) for m in found])


def _step_known(selection: Selection, kpi: str, step: str) -> str:
    totals = selection.counted_totals
    if totals is None or kpi not in FROM_TOTALS:
        return step
    known = {"hour": "day", "date": "day"}
    longest = step_of(totals.created["lasts_min"])
    return max(step, known.get(longest, longest), key=STEPS.index)


def _volumes(selection: Selection, edges: list[date]) -> np.ndarray:
    """Contacts of each step; without contacts, NaN where no total says anything."""
    days = np.array(edges, dtype="M8[D]").astype(np.int64)
    counts = _by_step(selection.created, days, None)
    totals = selection.counted_totals
    if totals is None:
        return counts
    came = offered(totals.created)
    told = _by_step(totals.created, days, (~np.isnan(came)).astype(np.float64))
    counts = counts + _by_step(totals.created, days, np.nan_to_num(came))
    return np.where((told == 0) & (not selection.facts.rows), np.nan, counts)


def _by_step(view: View, days: np.ndarray, weights: np.ndarray | None) -> np.ndarray:
    created = view["created_day"]
    inside = (created >= days[0]) & (created < days[-1])
    by_day = np.bincount(
        created[inside] - days[0],
        None if weights is None else weights[inside],
        minlength=int(days[-1] - days[0]),
    )
    return np.add.reduceat(by_day, days[:-1] - days[0]).astype(np.float64)


_MONTHS = {"month": 1, "quarter": 3, "year": 12}


def _starts(start: date | None, end: date | None, step: str) -> list[date]:
    if start is None or end is None or end <= start:
        return []
    if step == "week":
        start -= timedelta(days=start.weekday())
    elif step != "day":
        start = start.replace(day=1)
        start = start.replace(month=start.month - (start.month - 1) % _MONTHS[step])
    starts: list[date] = []
    while start < end:
        starts.append(start)
        if step in _MONTHS:
            months = start.year * 12 + start.month - 1 + _MONTHS[step]
            start = date(months // 12, months % 12 + 1, 1)
        else:
            start += timedelta(days=7 if step == "week" else 1)
    return starts
