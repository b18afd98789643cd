"""What a report reads: the results of one project and scenario, and how to say a remark."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from core.model.dataset import Dataset
from core.model.finding import Finding
from core.model.measure import Change, Heatmap, Measure
from core.model.outliers import OutlierClass
from core.model.project import Project
from core.model.requirement import CostSummary, Requirement
from core.model.scenario import Filter, Scenario
from core.problems import Note
from core.progress import Progress

if TYPE_CHECKING:
    import pandas as pd

    from core.ingest.quality import QualityFinding
    from core.metrics.targets import Attainment
    from core.metrics.trend import Trend
    from core.model.tables import ChannelTable, IssueTable, Scorecard, TierTable
    from core.staffing.given import Given
    from core.staffing.scenarios import Frontier
    from core.staffing.side_by_side import SideBySide

Sentence = Callable[[Note], str]
"""Turns a remark into a sentence in the language of the report."""


class Combined(Protocol):
    """The joined data sets, of which a report needs the contacts and the remarks."""

    @property
    def notes(self) -> tuple[Note, ...]:
        """What joining the files showed."""
        ...

    @property
    def contacts(self) -> pd.DataFrame:
        """Every contact, survey answers joined."""
        ...


class ResultsSource(Protocol):
    """The part of `core.results.Results` a report is written from."""

    @property
    def project(self) -> Project:
        """Data sets and scenarios."""
        ...

    @property
    def scenario(self) -> Scenario:
        """The scenario in view."""
        ...

    @property
    def combined(self) -> Combined:
        """The joined data sets."""
        ...

    @property
    def measures(self) -> Mapping[str, Measure]:
        """Every KPI over the contacts in view."""
        ...

    @property
    def period(self) -> Filter:
        """First day and the day after the last."""
        ...

    @property
    def changes(self) -> Mapping[str, Change]:
        """Each KPI against the comparison period."""
        ...

    @property
    def comparison(self) -> Filter | None:
        """The comparison period, or None when the data do not reach back."""
        ...

    @property
    def comparison_notes(self) -> Sequence[Note]:
        """How the comparison is aligned, or why there is none."""
        ...

    @property
    def headline(self) -> Note:
        """The one sentence over the view."""
        ...

    @property
    def findings(self) -> Sequence[Finding]:
        """What stands out in view."""
        ...

    @property
    def dimensions(self) -> Sequence[tuple[str, tuple[str, ...]]]:
        """The categories that the data can be cut by, each with its values."""
        ...

    def changes_against(self, compare: str) -> Mapping[str, Change]:
        """Each KPI against the period before ("previous") or that of last year ("year")."""
        ...

    def conclusion(self, kpi: str) -> Sequence[Note]:
        """How a KPI moved, what contributes most to it, and its target."""
        ...

    def attainment(self, kpi: str, step: str = "month") -> Sequence[Attainment]:
        """How each target of a KPI fared along the period, its milestones included."""
        ...

    def trend(self, kpi: str, step: str = "day", by: str | None = None) -> Trend:
        """A KPI by day, week or month."""
        ...

    def scorecard(self) -> Scorecard:
        """Agents side by side."""
        ...

    def channels(self) -> ChannelTable:
        """Channels side by side."""
        ...

    def issues(self, top: int = 5) -> IssueTable:
        """The most frequent topics."""
        ...

    def tiers(self) -> TierTable:
        """Who solves what."""
        ...

    @property
    def outliers(self) -> Sequence[OutlierClass]:
        """Contacts that look wrong, class by class, and which classes are left out."""
        ...

    def quality(self) -> Sequence[QualityFinding]:
        """What makes the data doubtful."""
        ...

    def side_by_side(self, progress: Progress = ...) -> SideBySide:
        """The project's scenarios beside each other."""
        ...

    def frontier(self, progress: Progress = ...) -> Frontier:
        """Weaker and stronger promises against their cost."""
        ...

    def rows_in_view(self) -> pd.DataFrame:
        """The contacts in view, one row each."""
        ...

    def groups(self, dimension: str) -> Mapping[str, Mapping[str, Measure]]:
        """Every KPI for each value of a dimension."""
        ...

    def heatmap(self, rows: str, columns: str, measure: str = "volume") -> Heatmap:
        """A grid of one measure."""
        ...

    def requirement(self, progress: Progress = ...) -> Requirement:
        """Agents needed by slot of the week."""
        ...

    def cost(self, progress: Progress = ...) -> CostSummary:
        """What the requirement costs."""
        ...

    def given(self, progress: Progress = ...) -> Given:
        """What the people put in by hand achieve and cost."""
        ...

    def roster_cost(self) -> CostSummary:
        """What the people put in by hand cost, whatever they achieve."""
        ...

    def set_aside(self) -> pd.DataFrame:
        """Every row set aside, in any file."""
        ...


SPENT = ("month_opex", "opex_by_handle_time", "opex_by_contacts")
"""Variants of a cost that come from costs of months, not from the staffing."""


def rows_not_used(dataset: Dataset) -> int:
    """Rows set aside whole; a row of which only a cell was left out is used."""
    aside = dataset.set_aside
    if aside is None:
        return 0
    whole = aside[aside["scope"] == "row"] if "scope" in aside else aside
    return len(whole)


def measures_with_cost(results: ResultsSource, staffing: Staffing) -> dict[str, Measure]:
    """Every KPI, the costs filled in from the staffing that the report computes anyway."""
    measures = dict(results.measures)
    cost, flow = staffing.cost, measures.get("resolution_rate_flow")
    if cost is None:
        return measures
    resolved = flow.extras.get("resolved") if flow else None
    counts = {"cost_per_resolution": resolved, "cost_per_ticket": measures["volume"].value}
    values = {"cost_per_resolution": cost.per_resolution, "cost_per_ticket": cost.per_ticket}
    for name, value in values.items():
        # Costs of months, typed or imported, are what was really spent: they stay the value.
        known = name in measures and measures[name].variant in SPENT
        spent = known and measures[name].value is not None
        if name in measures and value is not None and not spent:
            n = int(counts[name] or measures[name].n)
            measures[name] = replace(
                measures[name], value=value, n=n, variant="staffing", reason=None
            )
    return measures


@dataclass(frozen=True, slots=True)
class Staffing:
    """The requirement and its cost, or the reason why there is none."""

    requirement: Requirement | None
    cost: CostSummary | None
    reason: Note | None = None
