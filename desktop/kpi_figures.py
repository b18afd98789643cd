"""What a card opens into, computed away from the window's thread."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING

from core.model.measure import Measure
from core.model.scenario import Filter
from core.problems import Note
from core.progress import Progress, no_progress

if TYPE_CHECKING:
    import numpy as np

    from core.metrics.distribution import Distribution
    from core.metrics.targets import Attainment
    from core.metrics.trend import Trend
    from core.results import Results

STEPS = ("day", "week", "month")
_MOST_DAYS = 200
_LEAST_STEPS = 3
_LEAST_SPREAD = 5
MOST_GROUPS = 40
"""Groups beyond these, the largest, are told together."""
MOST_OFFERED = 200
"""Values of one dimension that are offered for targets."""
SMALL = 20
"""Steps and groups with fewer contacts are shown pale and never ranked."""

Line = tuple[float | None, ...]


@dataclass(frozen=True, slots=True)
class KpiCourse:
    """A KPI along its period: values, contacts behind each, and what they are held against."""

    step: str
    keys: tuple[str, ...] = ()
    """ISO day on which each step begins."""
    values: Line = ()
    n: tuple[int, ...] = ()
    before_keys: tuple[str, ...] = ()
    before: Line = ()
    """The comparison period, the first step under the first."""
    target: Line = ()
    """What was aimed at by the end of each step."""
    milestones: tuple[tuple[date, float, str], ...] = ()
    """Day, value and status of each milestone."""

    @property
    def told(self) -> bool:
        """Whether there is a course at all: at least two steps with a value."""
        return sum(value is not None for value in self.values) > 1


@dataclass(frozen=True, slots=True)
class Breakdown:
    """A KPI for each value of a dimension, most contacts first."""

    dimension: str
    parts: tuple[tuple[str, Measure], ...] = ()
    others: int = 0
    """Values of the dimension that are not listed."""
    notes: tuple[Note, ...] = ()
    """What to know of the groups."""


@dataclass(frozen=True, slots=True)
class KpiFigures:
    """Everything about one KPI but the contacts behind it."""

    kpi: str
    course: KpiCourse
    breakdown: Breakdown | None
    distribution: Distribution | None = field(default=None, compare=False)
    attained: tuple[Attainment, ...] = ()
    """How each of its targets fared."""
    groups: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """Values of the dimensions that a target can be set for, most contacts first."""
    conclusion: tuple[Note, ...] = ()
    """What it comes to, in sentences."""


def steps_of(period: Filter) -> tuple[str, ...]:
    """The steps by which a period can be told: not too many and not too few of them."""
    if period.start is None or period.end is None:
        return ()
    days = (period.end - period.start).days
    counts = {"day": days, "week": days / 7, "month": days / 30.5}
    fits = [s for s in STEPS if counts[s] >= _LEAST_STEPS and (s != "day" or days <= _MOST_DAYS)]
    return tuple(fits) or ("day",)


def kpi_figures(
    results: Results,
    kpi: str,
    step: str,
    dimension: str,
    progress: Progress = no_progress,
    scale: str = "linear",
) -> KpiFigures:
    """A KPI's course, its breakdown by a dimension, and how its contacts are spread.

    Without a step, since nothing is dated, there is no course.
    """
    attained = results.attainment(kpi, step) if step else ()
    progress(0.2)
    along = kpi_course(results, kpi, step, attained) if step else KpiCourse("")
    progress(0.4)
    spread = results.distribution(kpi, scale)
    progress(0.6)
    parts = breakdown(results, kpi, dimension) if dimension else None
    few = spread.reason is not None or spread.n < _LEAST_SPREAD
    groups = tuple((name, labels[:MOST_OFFERED]) for name, labels in results.dimensions)
    progress(0.8)
    said = results.conclusion(kpi)
    return KpiFigures(kpi, along, parts, None if few else spread, attained, groups, said)


def kpi_course(
    results: Results, kpi: str, step: str, attained: tuple[Attainment, ...]
) -> KpiCourse:
    """A KPI by day, week or month, beside the comparison period and its target."""
    from core.metrics.trend import trend

    now = results.trend(kpi, step)
    before: Trend | None = None
    if results.comparison is not None:
        before = trend(results.facts, results.scenario, results.comparison, kpi, now.step)
    target = next((t for t in results.scenario.targets if t.kpi == kpi and t.group is None), None)
    aimed: Line = ()
    reached: tuple[tuple[date, float, str], ...] = ()
    if target is not None:
        aimed = tuple(target.on(_last_day(key, now.step, results.period)) for key in now.keys)
        kept = next(a for a in attained if a.target == target)
        reached = tuple((m.day, m.value, m.status) for m in kept.milestones)
    else:
        promised = results.measures[kpi].extras.get("target")
        aimed = () if promised is None else (promised,) * len(now.keys)
    return KpiCourse(
        now.step,
        now.keys,
        _line(now.values.get("")),
        tuple(int(n) for n in now.n.get("", ())),
        before.keys if before else (),
        _line(before.values.get("")) if before else (),
        aimed,
        reached,
    )


def breakdown(results: Results, kpi: str, dimension: str) -> Breakdown:
    """A KPI for each value of a dimension: the largest ones, and how many are left."""
    groups = results.groups(dimension)
    listed = list(groups.items())[:MOST_GROUPS]
    parts = tuple((label, measures[kpi]) for label, measures in listed if kpi in measures)
    notes = results.group_notes(dimension)
    return Breakdown(dimension, parts, max(len(groups) - MOST_GROUPS, 0), notes)


def _last_day(key: str, step: str, period: Filter) -> date:
    """The last day of a step inside the period."""
    first = date.fromisoformat(key)
    after = first + timedelta(days={"day": 1, "week": 7}.get(step, 31))
    if step == "month":
        after = after.replace(day=1)
    return min(after, period.end or after) - timedelta(days=1)


def _line(values: np.ndarray | None) -> Line:
    if values is None:
        return ()
    return tuple(None if value != value else float(value) for value in values.tolist())
