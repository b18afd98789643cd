"""Whether KPIs reach what was aimed at, step by step: met, near, missed, and what comes next."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np

from core.metrics.catalogue import CATALOGUE
from core.metrics.facts import Facts
from core.metrics.trend import Trend, trend
from core.model.measure import status
from core.model.scenario import Filter, Scenario, Target


@dataclass(frozen=True, slots=True)
class Step:
    """A KPI in one day, week or month against what was aimed at by its end."""

    key: str
    """ISO date on which the step begins."""
    value: float | None
    n: int
    target: float
    status: str
    """on_target, near (within 5 %), missed, or none without a value."""
    small: bool
    """Below 20 rows: shown grey, counted nowhere."""
    cut: bool = False
    """A week of which the period holds only a part: counted nowhere."""


@dataclass(frozen=True, slots=True)
class Milestone:
    """A value to have reached by a day, and whether it was."""

    day: date
    value: float
    reached: float | None
    """The KPI in the step that holds the day; None while it is ahead or without a value."""
    status: str
    """on_target, near, missed, ahead or none."""


@dataclass(frozen=True, slots=True)
class Attainment:
    """How one target fared over time."""

    target: Target
    unit: str
    step: str
    steps: tuple[Step, ...]
    milestones: tuple[Milestone, ...]
    to_date: float | None
    """The KPI over all of the period in view."""
    to_date_n: int
    status: str
    """Of the whole period, against what is aimed at on its last day."""
    slope: float | None
    """Change of the KPI from one step to the next, the median of all slopes; None below 3 steps."""

    def counted(self, state: str) -> int:
        """Whole steps of a status that have enough rows."""
        return sum(s.status == state and not (s.small or s.cut) for s in self.steps)


def attainment(
    facts: Facts, scenario: Scenario, view: Filter, target: Target, step: str = "month"
) -> Attainment:
    """A target held against its KPI along the steps of the period in view."""
    from core.metrics.compare import period_in_view
    from core.metrics.compute import whole_measures

    shown = view
    if target.group is not None:
        shown = view.choosing(target.group[0], (target.group[1],))
    along = trend(facts, scenario, shown, target.kpi, step)
    period = period_in_view(facts, view)
    ends = _ends(along, period_in_view(facts, shown).end)
    whole = whole_measures(facts, scenario, shown)[target.kpi]
    direction = CATALOGUE[target.kpi].direction_of(whole.variant)
    steps = tuple(
        _step(target, key, end, value, n, direction, cut=_cut(key, along.step, period))
        for key, end, value, n in zip(
            along.keys, ends, along.values[""].tolist(), along.n[""].tolist(), strict=True
        )
    )
    last = ends[-1] - timedelta(days=1) if ends else None
    return Attainment(
        target,
        whole.unit,
        along.step,
        steps,
        tuple(_milestone(day, value, steps, ends, direction) for day, value in target.milestones),
        whole.value,
        whole.n,
        "none" if whole.small else status(whole.value, target.on(last), direction),
        _slope([s.value for s in steps if s.value is not None and not s.small]),
    )


def _ends(along: Trend, end: date | None) -> list[date]:
    """The day after the last of each step."""
    starts = [date.fromisoformat(key) for key in along.keys]
    return [*starts[1:], *([end] if end is not None and starts else [])]


def _cut(key: str, step: str, period: Filter) -> bool:
    """Whether a week begins before the period or goes on after it."""
    first = date.fromisoformat(key)
    if step != "week" or period.start is None or period.end is None:
        return False
    return first < period.start or first + timedelta(days=7) > period.end


def _step(
    target: Target, key: str, end: date, value: float, n: float, direction: str, *, cut: bool
) -> Step:
    known = None if np.isnan(value) else value
    aimed = target.on(end - timedelta(days=1))
    state = status(known, aimed, direction)
    return Step(key, known, int(n), aimed, state, n < 20, cut)


def _milestone(
    day: date, value: float, steps: tuple[Step, ...], ends: list[date], direction: str
) -> Milestone:
    for step, end in zip(steps, ends, strict=True):
        if date.fromisoformat(step.key) <= day < end:
            # A step is judged once it is over; the last one ends with the data.
            state = status(step.value, value, direction)
            return Milestone(day, value, step.value, "none" if step.small else state)
    ahead = not ends or day >= ends[-1]
    return Milestone(day, value, None, "ahead" if ahead else "none")


def _slope(values: list[float]) -> float | None:
    """Median of the slopes between all pairs of steps (Theil 1950, Sen 1968)."""
    if len(values) < 3:
        return None
    course = np.array(values)
    first, second = np.triu_indices(len(course), 1)
    return float(np.median((course[second] - course[first]) / (second - first)))
