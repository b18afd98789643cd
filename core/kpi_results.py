"""Everything that the contacts themselves say: KPIs, comparisons, maps, tables, findings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, replace
from functools import cached_property
from typing import TYPE_CHECKING

from core.model.finding import Finding
from core.model.measure import Change, Heatmap, Measure
from core.model.outliers import OutlierClass
from core.model.project import Project
from core.model.scenario import Filter, Scenario
from core.problems import Note, Problem
from core.progress import Progress, no_progress

if TYPE_CHECKING:
    import pandas as pd

    from core.ingest.combine import Combined
    from core.ingest.quality import QualityFinding
    from core.metrics.cross import Cross
    from core.metrics.distribution import Distribution
    from core.metrics.evidence import Evidence
    from core.metrics.facts import Facts
    from core.metrics.heatmap_difference import HeatmapDifference
    from core.metrics.remarks.seen import Seen
    from core.metrics.targets import Attainment
    from core.metrics.trend import Trend
    from core.model.tables import (
        ChannelTable,
        Comment,
        FlowTable,
        IssueTable,
        Scorecard,
        TierTable,
    )


class KpiResults:
    """What can be counted of the contacts of a project's active scenario.

    Each stage is computed once and on first use. `reuse` hands over stages whose inputs are the
    very same objects, so that a filter change never reads the tables again.
    """

    def __init__(self, project: Project, reuse: KpiResults | None = None) -> None:
        self.project = project
        if reuse is None or reuse.project.datasets is not project.datasets:
            return
        if _looks_alone_differ(reuse.project, project):
            self.__dict__.update({**reuse.__dict__, "project": project})
            return
        same = outliers_left_out(reuse.scenario) == outliers_left_out(self.scenario)
        for name in ("imported", "combined", "facts", "dimensions"):
            if name == "facts" and reuse.scenario.calendar != self.scenario.calendar:
                continue
            if name in ("combined", "facts", "dimensions") and not same:
                continue
            if name in reuse.__dict__:
                self.__dict__[name] = reuse.__dict__[name]
        if "facts" in self.__dict__ and reuse.project.inputs != project.inputs:
            side = self.facts.side.with_inputs(project.inputs)
            self.__dict__["facts"] = self.facts.with_side(side)

    @property
    def scenario(self) -> Scenario:
        """The scenario in view."""
        return self.project.scenario

    @cached_property
    def imported(self) -> Combined:
        """All data sets as one contacts table (surveys joined) and one intervals table."""
        from core.ingest.combine import combine

        return combine(self.project.datasets)

    @cached_property
    def combined(self) -> Combined:
        """What is counted and staffed: all that was imported but the outliers left out."""
        from core.ingest.outliers import without

        scenario = self.scenario
        return without(self.imported, scenario.excluded, scenario.outlier_cap_days)

    @cached_property
    def outliers(self) -> tuple[OutlierClass, ...]:
        """The classes of contacts that look wrong, counted over all that was imported."""
        from core.ingest.outliers import outlier_classes

        scenario = self.scenario
        return outlier_classes(self.imported.contacts, scenario.excluded, scenario.outlier_cap_days)

    @cached_property
    def facts(self) -> Facts:
        """The contacts with their codes and durations prepared for fast counting."""
        from core.metrics.facts import prepare
        from core.metrics.side_tables import SideTables

        combined, calendar = self.combined, self.scenario.calendar
        side = SideTables(
            self.project.inputs,
            zone=calendar.zone,
            costs=combined.costs,
            agents=combined.agents,
            tasks=combined.tasks,
            customers=combined.customers,
        )
        return prepare(
            combined.contacts, calendar, combined.intervals, combined.surveys, side,
            left_out=None if combined is self.imported else self._left_out(),
        )  # fmt: skip

    def _left_out(self) -> pd.DataFrame:
        """The contacts that are left out, with the class of each."""
        from core.ingest.outliers import left_out

        scenario, contacts = self.scenario, self.imported.contacts
        return left_out(contacts, scenario.excluded, scenario.outlier_cap_days)

    @cached_property
    def measures(self) -> dict[str, Measure]:
        """Every KPI of the catalogue over the contacts in view; missing ones carry their reason."""
        from core.metrics.compute import measures

        return measures(self.facts, self.scenario, self.scenario.filter)

    @cached_property
    def period(self) -> Filter:
        """The filter with its dates filled in from the data: first day and day after the last."""
        from core.metrics.compare import period_in_view

        return period_in_view(self.facts, self.scenario.filter)

    @cached_property
    def comparison(self) -> Filter | None:
        """The filter of the comparison period, or None when the data do not reach back."""
        from core.metrics.compare import comparison_filter

        scenario = self.scenario
        return comparison_filter(
            self.facts, scenario.filter, scenario.compare, scenario.compare_days
        )

    @cached_property
    def comparison_notes(self) -> tuple[Note, ...]:
        """What to know of the comparison: how it is aligned, or why there is none."""
        from core.metrics.compare import comparison_notes

        return comparison_notes(self.facts, self.scenario)

    @cached_property
    def changes(self) -> dict[str, Change]:
        """Each KPI against the comparison period; empty when there is none."""
        from core.metrics.compare import changes
        from core.metrics.compute import measures

        if self.comparison is None:
            return {}
        before = measures(self.facts, self.scenario, self.comparison)
        return changes(self.measures, before, self.scenario.tolerance)

    def changes_against(self, compare: str) -> Mapping[str, Change]:
        """Each KPI against the period before ("previous") or that of last year ("year").

        Empty where the data do not reach back.
        """
        from core.metrics.compare import changes, comparison_filter
        from core.metrics.compute import measures

        scenario = self.scenario
        if compare == scenario.compare:
            return self.changes
        earlier = comparison_filter(self.facts, scenario.filter, compare)
        if earlier is None:
            return {}
        before = measures(self.facts, scenario, earlier)
        return changes(self.measures, before, scenario.tolerance)

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """What stands out in view, most telling first; empty when there are too few contacts."""
        return self._seek_findings(no_progress)

    def seek_findings(self, progress: Progress) -> tuple[Finding, ...]:
        """The findings, with progress and the chance to cancel while they are sought."""
        if "findings" not in self.__dict__:
            self.__dict__["findings"] = self._seek_findings(progress)
        return self.findings

    def _seek_findings(self, progress: Progress) -> tuple[Finding, ...]:
        from core.metrics.findings import findings
        from core.metrics.remarks.newest import newest_since

        view = self.scenario.filter
        newest = newest_since(self.project.datasets, self.scenario.calendar.zone)
        return findings(
            self.facts, self.scenario, view, self.measures, self.changes, progress, newest
        )

    def conclusion(self, kpi: str) -> tuple[Note, ...]:
        """What a KPI comes to in sentences: how it moved, what contributes most, its target."""
        from core.metrics.conclusion import conclusion

        return conclusion(self._seen, kpi)

    @cached_property
    def _seen(self) -> Seen:
        """The contacts in view and those they are held against, as remarks look at them."""
        from core.metrics.remarks.seen import seen_of

        return seen_of(self.facts, self.scenario, self.scenario.filter, self.measures, self.changes)

    @property
    def only_typed(self) -> bool:
        """Whether every contact is one of a week typed by hand, so that nothing is measured."""
        datasets = self.project.datasets
        return bool(datasets) and all(dataset.typed is not None for dataset in datasets)

    @cached_property
    def headline(self) -> Note:
        """The one sentence over the view: promises missed or kept, else how many contacts."""
        from core.metrics.headline import headline

        start, end = self.period.start, self.period.end
        days = (end - start).days if start is not None and end is not None else 0
        if self.only_typed and days == len(self.scenario.calendar.hours.days):
            # A typed week stands for the usual one: closed days hold nothing and count in no mean.
            days = sum(bool(windows) for windows in self.scenario.calendar.hours.days) or days
        return headline(self.scenario, self.measures, days)

    def first_last(self) -> tuple[str | None, str | None]:
        """First and last moment in view on the local clock, ISO 8601; None without dates."""
        return self.facts.first_last(self.scenario.filter)

    def cross(self, rows: str, columns: str, progress: Progress = no_progress) -> Cross:
        """Every KPI by two dimensions: categories by volume, moments in their order."""
        from core.metrics.cross import cross

        return cross(self.facts, self.scenario, self.scenario.filter, rows, columns, progress)

    def distribution(self, kpi: str, scale: str = "linear") -> Distribution:
        """Histogram (linear or log) and percentiles of a KPI over the contacts in view."""
        from core.metrics.distribution import distribution

        return distribution(self.facts, self.scenario, self.scenario.filter, kpi, scale)

    def evidence(self, kpi: str, view: Filter | None = None) -> Evidence:
        """The contacts that a KPI is counted from, the most telling first.

        `view` shows those of other contacts than in view, such as a finding's.
        """
        from core.metrics.evidence import evidence

        shown = self.scenario.filter if view is None else view
        return evidence(self.facts, self.scenario, shown, kpi)

    def attainment(self, kpi: str, step: str = "month") -> tuple[Attainment, ...]:
        """How the targets of a KPI fared along the period: for all contacts, then for groups."""
        from core.metrics.targets import attainment

        view = self.scenario.filter
        return tuple(
            attainment(self.facts, self.scenario, view, target, step)
            for target in sorted(self.scenario.targets, key=lambda t: t.group or ("", ""))
            if target.kpi == kpi
        )

    @cached_property
    def dimensions(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """The categories that the data can be cut by, each with its values, most contacts first."""
        from core.metrics.selection import dimensions_known

        names = dimensions_known(self.facts)
        return tuple((name, self._labels(name)) for name in names)

    def _labels(self, dimension: str) -> tuple[str, ...]:
        """The values of a dimension, most contacts first; each tag where contacts have several."""
        from core.metrics.tags import counted_labels

        return counted_labels(self.facts, dimension, self.combined.labels(dimension))

    def group_notes(self, dimension: str) -> tuple[Note, ...]:
        """What to know of groups by a dimension: contacts with several tags are in each."""
        from core.metrics.tags import group_notes

        return group_notes(self.facts, dimension)

    def groups(self, dimension: str) -> dict[str, Mapping[str, Measure]]:
        """Every KPI for each value of a dimension: categories by volume, moments in order."""
        from core.metrics.compute import grouped

        return grouped(self.facts, self.scenario, self.scenario.filter, dimension)

    def heatmap(
        self,
        rows: str,
        columns: str,
        measure: str = "volume",
        *,
        view: Filter | None = None,
    ) -> Heatmap:
        """The grid of a measure over two dimensions.

        `view` maps other contacts than those of the scenario's filter.
        """
        from core.metrics.heatmap import heatmap

        shown = self.scenario.filter if view is None else view
        return heatmap(self.facts, shown, rows, columns, measure, self.scenario)

    def heatmap_difference(
        self, rows: str, columns: str, measure: str = "volume"
    ) -> HeatmapDifference:
        """The map of the period in view less that of the comparison period."""
        from core.metrics.heatmap_difference import difference

        if self.comparison is None:
            raise Problem("nothing_to_compare")
        if measure == "agents":
            raise Problem("agents_have_no_past")
        now, before = (
            self.heatmap(rows, columns, measure, view=view)
            for view in (self.period, self.comparison)
        )
        days = tuple(_days(view) for view in (self.period, self.comparison))
        return difference(now, before, (days[0], days[1]))

    def trend(self, kpi: str, step: str = "day", by: str | None = None) -> Trend:
        """A KPI by day, week or month of the period in view."""
        from core.metrics.trend import trend

        return trend(self.facts, self.scenario, self.scenario.filter, kpi, step, by)

    def scorecard(self) -> Scorecard:
        """Agents side by side, several figures each and no rank."""
        from core.metrics.tables.scorecard import scorecard

        return scorecard(self.facts, self.scenario, self.scenario.filter)

    def comments(self, agent: str | None = None) -> tuple[Comment, ...]:
        """Survey comments in view, of one agent or of all, the lowest ratings first."""
        from core.metrics.tables.scorecard import comments

        return comments(self.facts, self.scenario.filter, agent)

    def channels(self) -> ChannelTable:
        """Volume, satisfaction, speed and cost of each channel."""
        from core.metrics.tables.channels import channel_performance

        return channel_performance(self.facts, self.scenario, self.scenario.filter)

    def issues(self, top: int = 5) -> IssueTable:
        """The most frequent topics with customers affected and the department that owns them."""
        from core.metrics.tables.issues import top_issues

        return top_issues(self.facts, self.scenario.filter, self.comparison, top)

    def tiers(self) -> TierTable:
        """Contacts resolved by tier and topic: who solves what."""
        from core.metrics.tables.tiers import tier_by_topic

        return tier_by_topic(self.facts, self.scenario.filter)

    def flow(self, step: str = "week") -> FlowTable:
        """Created, resolved and left over, by day, week or month."""
        from core.metrics.tables.flow import flow

        return flow(self.facts, self.scenario.filter, step)

    def set_aside(self) -> pd.DataFrame:
        """What was set aside in any file, contacts that several files hold included.

        Columns file, row (0 where no single row is meant), column, value, reason and scope.
        """
        from core.ingest.ledger import stacked

        parts = [d.set_aside for d in self.project.datasets if d.set_aside is not None]
        return stacked([*parts, self.combined.repeated])

    def rows_in_view(self) -> pd.DataFrame:
        """The contacts created in view, one row each; moments in UTC."""
        from core.metrics.selection import select

        chosen = select(self.facts, self.scenario.filter).created.rows
        contacts = self.facts.contacts
        return contacts if isinstance(chosen, slice) else contacts.iloc[chosen]

    def quality(self) -> tuple[QualityFinding, ...]:
        """What makes the data doubtful, the gravest first."""
        from core.ingest.quality import data_quality

        return data_quality(self.project.datasets, self.imported, self.scenario.calendar)


def outliers_left_out(scenario: Scenario) -> tuple[tuple[str, ...], float]:
    """Which contacts a scenario leaves out; the cap matters only where long ones are."""
    return scenario.excluded, scenario.outlier_cap_days if "too_long" in scenario.excluded else 0.0


def _days(view: Filter) -> int:
    return (view.end - view.start).days if view.start and view.end else 0


def _looks_alone_differ(before: Project, now: Project) -> bool:
    """Whether two projects give the same figures: names, cards, plans and words differ."""
    looks = ("scenarios", "active", "actions", "frozen", "report", "reported", "goals")
    others = (field.name for field in fields(Project) if field.name not in looks)
    plain = [replace(project.scenario, name="", cards=(), roster=None) for project in (before, now)]
    return plain[0] == plain[1] and all(getattr(before, n) is getattr(now, n) for n in others)
