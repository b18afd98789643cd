"""Everything the Overview shows, as one value; `overview_steps` computes it bit by bit."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from core.model.finding import Finding
from core.model.measure import Change, Measure
from core.model.scenario import Filter, Scenario
from core.problems import Note

CARDS = 8
_ROW = 4
PREFERRED = (
    "volume", "frt_within", "frt", "full_resolution_time", "service_level", "csat",
    "abandonment_rate", "cost_per_resolution", "aht", "asa", "fcr", "reopen_rate", "backlog",
    "resolution_rate_cohort", "sla_attainment", "nps",
    "interactions_per_ticket", "escalation_rate",
)  # fmt: skip
"""KPIs in the order they earn a card."""
TABLE_KPIS = (
    "frt", "frt_within", "service_level", "full_resolution_time", "aht", "csat", "abandonment_rate",
    "cost_per_resolution", "fcr",
)  # fmt: skip
"""KPIs of the table by a dimension, the most telling first."""
MISSED = ("csat", "cost_per_resolution", "fcr", "frt", "full_resolution_time", "aht", "backlog")
"""KPIs worth an empty card that says what would fill it, most wanted first."""


@dataclass(frozen=True, slots=True)
class KpiWords:
    """What the catalogue says about a KPI, English, Spanish, Italian."""

    names: tuple[str, str, str]
    formulas: tuple[str, str, str]
    direction: str
    family: str = ""
    """Key of the family it belongs to."""
    directions: tuple[tuple[str, str], ...] = ()
    """Definitions by which another way is better."""

    def direction_of(self, variant: str) -> str:
        """up, down or neutral, by one of its definitions."""
        return dict(self.directions).get(variant, self.direction)


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
    findings: tuple[Finding, ...]
    """What stands out, most telling first."""
    period: Filter
    comparison: Filter | None
    words: Mapping[str, KpiWords]
    cards: tuple[str, ...]
    """The KPIs on the page, in their order."""
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
    typed: bool = False
    """Whether nothing was measured: every contact is one of a week typed by hand."""

    def measure(self, kpi: str) -> Measure:
        """A KPI's measure; one that was not computed has no value."""
        return self.measures.get(kpi) or Measure(kpi, None, "count", 0)

    @property
    def proposed(self) -> tuple[str, ...]:
        """The KPIs that get a card while the planner chose none."""
        return proposed_cards(self.measures)

    @property
    def currency(self) -> str:
        """The currency of every amount."""
        return self.scenario.cost.currency

    def direction(self, kpi: str) -> str:
        """up, down or neutral."""
        words = self.words.get(kpi)
        return words.direction_of(self.measure(kpi).variant) if words else "neutral"

    def target(self, kpi: str) -> float | None:
        """The target typed for a KPI, else the share promised on every channel in view."""
        aimed = self.scenario.aimed_at(kpi, self.period)
        return self.measure(kpi).extras.get("target") if aimed is None else aimed

    def within_s(self, kpi: str) -> float | None:
        """The time promised for a KPI, when it is one and the same for all contacts in view."""
        return self.measure(kpi).extras.get("within_s")

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


def with_measures(figures: OverviewFigures, found: Mapping[str, Measure]) -> OverviewFigures:
    """The same overview with some KPIs computed later, and the cards proposed anew."""
    measures = {**figures.measures, **found}
    cards = cards_of(figures.scenario, measures)
    return replace(figures, measures=measures, cards=cards)


def cards_of(scenario: Scenario, measures: Mapping[str, Measure]) -> tuple[str, ...]:
    """The cards that the planner chose, else the proposed ones."""
    chosen = tuple(kpi for kpi in scenario.cards if kpi in measures)
    return chosen or proposed_cards(measures)


def proposed_cards(measures: Mapping[str, Measure], most: int = CARDS) -> tuple[str, ...]:
    """The KPIs that get a card: computable ones first, then missing ones worth mending.

    Missing ones fill the last row of four, so that poor data do not look like a page of holes.
    """
    known = [kpi for kpi in PREFERRED if kpi in measures and measures[kpi].value is not None]
    chosen = known[:most]
    absent = [kpi for kpi in MISSED if kpi in measures and measures[kpi].value is None]
    room = min(most, _ROW * max(1, -(-len(chosen) // _ROW))) - len(chosen)
    return tuple(chosen + absent[:room])


def trend_step(period: Filter) -> str:
    """day up to nine weeks, week up to about a year, month beyond."""
    if period.start is None or period.end is None:
        return "day"
    days = (period.end - period.start).days
    return "day" if days <= 63 else "week" if days <= 430 else "month"


def parse_key(key: str) -> date:
    """The first day of a step of a course."""
    return date.fromisoformat(key if len(key) == 10 else f"{key}-01")
