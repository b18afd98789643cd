"""Everything the Overview shows, computed in one go away from the window's thread."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from core.model.measure import Change, Measure
from core.model.scenario import Filter, Scenario
from core.problems import Note, Problem
from core.progress import Progress, no_progress

if TYPE_CHECKING:
    import numpy as np

    from core.results import Results

CARDS = 8
PREFERRED = (
    "volume", "frt_within", "frt", "full_resolution_time", "service_level", "csat",
    "abandonment_rate", "cost_per_resolution", "aht", "asa", "fcr", "reopen_rate", "backlog",
    "resolution_rate_cohort", "sla_attainment", "nps",
    "interactions_per_ticket", "escalation_rate",
)  # fmt: skip
"""KPIs in the order they earn a card."""
MISSED = ("csat", "cost_per_resolution", "fcr", "frt", "full_resolution_time", "aht", "backlog")
"""KPIs worth an empty card that says what would fill it, most wanted first."""
DIMENSIONS = ("channel", "agent", "team", "topic", "priority")


@dataclass(frozen=True, slots=True)
class KpiWords:
    """What the catalogue says about a KPI, English, Spanish, Italian."""

    names: tuple[str, str, str]
    formulas: tuple[str, str, str]
    direction: str


@dataclass(frozen=True, slots=True)
class Course:
    """One measure through the period: ISO days of the steps and values, None where unknown."""

    keys: tuple[str, ...] = ()
    values: Mapping[str, tuple[float | None, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class OverviewFigures:
    """The figures of the Overview for one project."""

    scenario: Scenario
    measures: Mapping[str, Measure]
    changes: Mapping[str, Change]
    headline: Note
    findings: tuple[Note, ...]
    """What stands out, most telling first."""
    period: Filter
    comparison: Filter | None
    words: Mapping[str, KpiWords]
    cards: tuple[str, ...]
    step: str
    courses: Mapping[str, Course]
    """The course of each card's KPI."""
    volume: Course
    """Contacts by step and channel."""
    dimensions: tuple[str, ...]
    dimension: str
    groups: Mapping[str, Mapping[str, Measure]]
    zone: str
    made_up: bool

    @property
    def currency(self) -> str:
        """The currency of every amount."""
        return self.scenario.cost.currency

    def direction(self, kpi: str) -> str:
        """up, down or neutral."""
        words = self.words.get(kpi)
        return words.direction if words else "neutral"

    def target(self, kpi: str) -> float | None:
        """The target typed for a KPI, else the share promised on every channel in view."""
        typed = dict(self.scenario.targets).get(kpi)
        return self.measures[kpi].extras.get("target") if typed is None else typed

    def within_s(self, kpi: str) -> float | None:
        """The time promised for a KPI, when it is one and the same for all contacts in view."""
        return self.measures[kpi].extras.get("within_s")

    @property
    def days(self) -> int:
        """Calendar days in view."""
        start, end = self.period.start, self.period.end
        return (end - start).days if start and end else 0


def partial_steps(figures: OverviewFigures, keys: tuple[str, ...]) -> tuple[bool, ...]:
    """Which steps reach outside the period, so that their counts are too small to compare."""
    start, end = figures.period.start, figures.period.end
    if start is None or end is None or figures.step == "day":
        return (False,) * len(keys)
    firsts = [parse_key(key) for key in keys]
    return tuple(first < start or step_end(first, figures.step) > end for first in firsts)


def step_end(first: date, step: str) -> date:
    """The day after the last of a day, week or month."""
    if step == "month":
        return date(first.year + first.month // 12, first.month % 12 + 1, 1)
    return first + timedelta(days=7 if step == "week" else 1)


def whole_steps(figures: OverviewFigures, kpi: str) -> tuple[tuple[str, float | None], ...]:
    """A KPI's course without steps that the period only touches."""
    found = figures.courses.get(kpi, Course())
    partial = partial_steps(figures, found.keys)
    pairs = tuple(zip(found.keys, found.values.get("", ()), strict=False))
    whole = tuple(pair for pair, cut in zip(pairs, partial, strict=False) if not cut)
    return whole if len(whole) > 1 else pairs


def overview_figures(results: Results, progress: Progress = no_progress) -> OverviewFigures:
    """Compute the Overview of a project."""
    measures = results.measures
    progress(0.4)
    period = results.period
    step = known_step(results, trend_step(period))
    cards = chosen_cards(measures)
    courses = {}
    for place, kpi in enumerate(cards):
        courses[kpi] = course(results, kpi, step) if measures[kpi].value is not None else Course()
        progress(0.4 + 0.4 * place / CARDS)
    volume = course(results, "volume", step, by="channel")
    if not volume.keys:
        volume = course(results, "volume", step)
    dimensions = known_dimensions(results)
    dimension = first_dimension(volume, dimensions)
    return OverviewFigures(
        scenario=results.scenario,
        measures=measures,
        changes=results.changes,
        headline=results.headline,
        findings=results.findings,
        period=period,
        comparison=results.comparison,
        words=kpi_words(),
        cards=cards,
        step=step,
        courses=courses,
        volume=volume,
        dimensions=dimensions,
        dimension=dimension,
        groups=results.groups(dimension),
        zone=results.scenario.calendar.zone,
        made_up=any(dataset.made_up for dataset in results.project.datasets),
    )


def cost_of(results: Results, progress: Progress = no_progress) -> dict[str, Measure]:
    """Cost per resolution and per ticket of the staffing that keeps every promise."""
    from core.metrics.compute import cost_measures

    return cost_measures(results.cost(progress))


def with_measures(
    figures: OverviewFigures, found: Mapping[str, Measure], most: int = CARDS
) -> OverviewFigures:
    """The same overview with some KPIs computed later, and the cards chosen anew."""
    measures = {**figures.measures, **found}
    return replace(figures, measures=measures, cards=chosen_cards(measures, most))


def chosen_cards(measures: Mapping[str, Measure], most: int = CARDS) -> tuple[str, ...]:
    """The KPIs that get a card: computable ones first, then missing ones worth mending."""
    known = [kpi for kpi in PREFERRED if kpi in measures and measures[kpi].value is not None]
    chosen = known[:most]
    absent = [kpi for kpi in MISSED if kpi in measures and measures[kpi].value is None]
    return tuple(chosen + absent[: most - len(chosen)])


def trend_step(period: Filter) -> str:
    """day up to nine weeks, week up to about a year, month beyond."""
    if period.start is None or period.end is None:
        return "day"
    days = (period.end - period.start).days
    return "day" if days <= 63 else "week" if days <= 430 else "month"


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
    """The catalogue's words for every KPI."""
    from core.metrics.catalogue import CATALOGUE

    return {
        kpi.id: KpiWords(tuple(kpi.names), tuple(kpi.formula), kpi.direction)
        for kpi in CATALOGUE.values()
    }


def parse_key(key: str) -> date:
    """The first day of a step of a course."""
    return date.fromisoformat(key if len(key) == 10 else f"{key}-01")


def _known(values: np.ndarray) -> tuple[float | None, ...]:
    return tuple(None if value != value else float(value) for value in values.tolist())
