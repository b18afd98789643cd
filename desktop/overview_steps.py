"""The Overview computed bit by bit, so that its cards are there before the rest is."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from core.model.measure import Measure
from core.problems import Problem
from core.progress import Progress, no_progress
from desktop.overview_figures import (
    TABLE_KPIS,
    Course,
    KpiWords,
    OverviewFigures,
    cards_of,
    trend_step,
)

if TYPE_CHECKING:
    import numpy as np

    from core.results import Results

DIMENSIONS = (
    "channel", "agent", "team", "topic", "priority", "product", "department", "language", "tier",
    "customer_type", "status",
)  # fmt: skip
"""What the figures can be broken down by, the columns that a file brought along beside."""
DELIVERED_AFTER_S = 0.15
"""What was computed for so long is shown before the rest is computed."""

Step = Callable[["Results", OverviewFigures, Progress], OverviewFigures]
_PARTS = 20
"""Steps of a page with every card chosen, about: what its progress is a share of."""


@dataclass(frozen=True, slots=True)
class Advance:
    """An overview as far as it is computed, and what is still to do."""

    figures: OverviewFigures
    todo: tuple[Step, ...] = ()


def begin(
    results: Results, progress: Progress = no_progress, before: OverviewFigures | None = None
) -> Advance:
    """The cards of a project and what can be had at once; courses known before are kept."""
    measures = results.measures
    progress(0.3)
    step = known_step(results, trend_step(results.period))
    volume = course(results, "volume", step, by="channel")
    if not volume.keys:
        volume = course(results, "volume", step)
    dimensions = known_dimensions(results)
    figures = OverviewFigures(
        scenario=results.scenario,
        measures=measures,
        changes={},
        headline=results.headline,
        findings=(),
        period=results.period,
        comparison=results.comparison,
        words=kpi_words(),
        cards=cards_of(results.scenario, measures),
        step=step,
        courses={} if before is None or before.measures is not measures else before.courses,
        volume=volume,
        dimensions=dimensions,
        dimension=first_dimension(volume, dimensions),
        groups={},
        zone=results.scenario.calendar.zone,
        made_up=any(dataset.made_up for dataset in results.project.datasets),
        typed=results.only_typed,
    )
    return advance(results, Advance(figures, _steps(figures)), progress)


def advance(results: Results, so_far: Advance, progress: Progress = no_progress) -> Advance:
    """Do the next steps, as many as take no longer than a moment."""
    figures, todo = so_far.figures, so_far.todo
    began = time.monotonic()
    while todo and time.monotonic() - began < DELIVERED_AFTER_S:
        figures, todo = todo[0](results, figures, _part(progress, len(todo))), todo[1:]
        progress(_done(len(todo)))
    return Advance(figures, todo)


def _done(left: int) -> float:
    return max(1 - left / _PARTS, 0.0)


def _part(progress: Progress, left: int) -> Progress:
    """The progress of the next of so many steps; what cancels the page cancels it as well."""
    begun, ended = _done(left), _done(left - 1)
    return lambda share: progress(begun + share * (ended - begun))


def overview_figures(results: Results, progress: Progress = no_progress) -> OverviewFigures:
    """Compute the whole Overview of a project."""
    found = begin(results, progress)
    while found.todo:
        found = advance(results, found, progress)
    return found.figures


def _steps(figures: OverviewFigures) -> tuple[Step, ...]:
    cards = (kpi for kpi in figures.cards if kpi not in figures.courses)
    return (_with_changes, *(_with_course(kpi) for kpi in cards), _with_findings, _with_groups)


def _with_changes(
    results: Results, figures: OverviewFigures, progress: Progress
) -> OverviewFigures:
    return replace(figures, changes=results.changes)


def _with_findings(
    results: Results, figures: OverviewFigures, progress: Progress
) -> OverviewFigures:
    return replace(figures, findings=results.seek_findings(progress))


def _with_groups(results: Results, figures: OverviewFigures, progress: Progress) -> OverviewFigures:
    return replace(figures, groups=counted_groups(results, figures.dimension))


def counted_groups(results: Results, dimension: str) -> dict[str, dict[str, Measure]]:
    """The KPIs of the table for each value of a dimension, counted here and not when drawn."""
    return {
        label: {kpi: measures[kpi] for kpi in ("volume", *TABLE_KPIS) if kpi in measures}
        for label, measures in results.groups(dimension).items()
    }


def _with_course(kpi: str) -> Step:
    def step(results: Results, figures: OverviewFigures, progress: Progress) -> OverviewFigures:
        known = figures.measure(kpi).value is not None
        found = course(results, kpi, figures.step) if known else Course()
        return replace(figures, courses={**figures.courses, kpi: found})

    return step


def cost_of(results: Results, progress: Progress = no_progress) -> dict[str, Measure]:
    """Cost per resolution and per ticket of the staffing that keeps every promise."""
    from core.metrics.compute import cost_measures

    requirement = results.requirement(progress)
    return cost_measures(results.cost(progress), results.measures, requirement)


def known_step(results: Results, step: str) -> str:
    """The step, or a longer one where totals in view last longer."""
    try:
        return results.trend("volume", step).step
    except Problem:
        return step


def course(results: Results, kpi: str, step: str, by: str | None = None) -> Course:
    """A KPI through the period; empty when it has no course."""
    try:
        trend = results.trend(kpi, step, by)
    except Problem:
        return Course()
    return Course(trend.keys, {key: _known(values) for key, values in trend.values.items()})


def known_dimensions(results: Results) -> tuple[str, ...]:
    """The dimensions that the data have a column for."""
    return tuple(name for name in DIMENSIONS if results.combined.has(name)) or ("channel",)


def first_dimension(volume: Course, dimensions: tuple[str, ...]) -> str:
    """Channel when there are several, else what tells more: agent, topic, team or priority."""
    if len(volume.values) > 1:
        return "channel"
    order = ("agent", "topic", "team", "priority", "channel")
    return next((name for name in order if name in dimensions), dimensions[0])


def kpi_words() -> dict[str, KpiWords]:
    """The catalogue's words for every KPI, in the order of their families."""
    from core.metrics.catalogue import FAMILIES

    return {
        kpi.id: KpiWords(kpi.names, kpi.formula, kpi.direction, family, kpi.directions)
        for family, kpis in FAMILIES.items()
        for kpi in kpis
    }


def _known(values: np.ndarray) -> tuple[float | None, ...]:
    return tuple(None if value != value else float(value) for value in values.tolist())
