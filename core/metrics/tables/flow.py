"""Flow, cohort and backlog over time: what came, what was resolved, what was left."""

from __future__ import annotations

from datetime import date

import numpy as np

from core.calendar import local_midnight
from core.metrics.facts import NO_DAY, Facts
from core.metrics.quantiles import spread
from core.metrics.selection import Selection, select
from core.metrics.time_dimensions import RUNS
from core.model.scenario import Filter
from core.model.tables import FlowStep, FlowTable
from core.problems import Problem, note

_STEPS = {"day": "date", "week": "week", "month": "month"}


def flow(facts: Facts, view: Filter, step: str = "week") -> FlowTable:
    """Contacts created, resolved and left over by day, week or month of the period in view."""
    if step not in _STEPS:
        raise Problem("trend_step_unknown", step=step, known=tuple(_STEPS))
    selection = select(facts, view)
    start, end = selection.start, selection.end
    if facts.array("resolved") is None or not facts.feeds("created_at"):
        reason = note("needs_column", field="resolved_at", fields=("created_at", "resolved_at"))
        return FlowTable(step, (), None, None, reason)
    if start is None or end is None or end <= start:
        return FlowTable(step, (), None, None, note("nothing_to_measure", needs=("created_at",)))
    edges = _edges(start, end, step)
    young = _too_young(facts)
    left = _left_at(selection, edges)
    counted = _counted(selection, edges)
    rows = tuple(_row(edges, place, counted, left, facts, young) for place in range(len(edges) - 1))
    return FlowTable(step, rows, None if left is None else int(left[0]), young)


def _edges(start: date, end: date, step: str) -> list[date]:
    """The first day of each step in the period, and its end; the first one may be cut."""
    run = RUNS[_STEPS[step]]
    first, last = (
        int(run.code_of(np.array([np.datetime64(day).astype(np.int64)]))[0])
        for day in (start, date.fromordinal(end.toordinal() - 1))
    )
    return [start, *(run.first_day(code) for code in range(first + 1, last + 1)), end]


def _too_young(facts: Facts) -> float | None:
    times = facts.array("resolution")
    return None if times is None else spread(times).p90


def _left_at(selection: Selection, edges: list[date]) -> np.ndarray | None:
    """Contacts open at the beginning of each step and at the end of the last. Shape (edges,).

    None where no file dates a resolution. Counted as the KPI counts it, each edge at once.
    """
    facts = selection.facts
    if not facts.feeds("resolved_at") and not facts.feeds("closed_at"):
        return None
    view = selection.ever
    created, gone = view["created_at"], view["gone_moment"]
    dated = view["counted"] & ~np.isnat(created)
    finished = ~np.isnat(gone)
    waits = dated & (finished | view["open"])
    began = np.sort(created[waits])
    left = np.sort(np.maximum(created, gone)[waits & finished])
    now = facts.data_end + np.timedelta64(1, "us")
    at = np.array([min(now, local_midnight(day, facts.calendar.zone)) for day in edges])
    return np.searchsorted(began, at) - np.searchsorted(left, at)


def _counted(selection: Selection, edges: list[date]) -> dict[str, np.ndarray]:
    """Contacts created and resolved in each step, and of those created: resolved, and in it."""
    days = np.array([np.datetime64(day).astype(np.int64) for day in edges])
    steps = len(edges) - 1

    def by_step(of: np.ndarray, which: np.ndarray) -> np.ndarray:
        inside = which & (of != NO_DAY) & (of >= days[0]) & (of < days[-1])
        places = np.searchsorted(days, of[inside], side="right") - 1
        return np.bincount(places, minlength=steps)

    came, done = selection.created, selection.resolved
    created_day, resolved_day = came["created_day"], came["resolved_day"]
    solved = came["counted"] & came["resolved"]
    ends = days[np.clip(np.searchsorted(days, created_day, side="right"), 0, steps)]
    within = solved & (resolved_day < ends)
    return {
        "created": by_step(created_day, came["counted"]),
        "resolved": by_step(done["resolved_day"], done["resolved"]),
        "cohort": by_step(created_day, solved),
        "inside": by_step(created_day, within),
    }


def _row(
    edges: list[date],
    place: int,
    counted: dict[str, np.ndarray],
    left: np.ndarray | None,
    facts: Facts,
    young: float | None,
) -> FlowStep:
    created = int(counted["created"][place])
    resolved = int(counted["resolved"][place])
    last = local_midnight(edges[place + 1], facts.calendar.zone)
    censored = young is not None and bool(
        last > facts.data_end - np.timedelta64(round(young * 1e6), "us")
    )
    return FlowStep(
        start=edges[place].isoformat(),
        created=created,
        resolved=resolved,
        backlog=None if left is None else int(left[place + 1]),
        flow=resolved / created if created else None,
        cohort=float(counted["cohort"][place]) / created if created else None,
        cohort_inside=float(counted["inside"][place]) / created if created else None,
        censored=censored,
    )
