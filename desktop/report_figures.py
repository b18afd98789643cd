"""What the Report page shows of a project before the workbook is written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.model.measure import Change, Measure
from core.model.requirement import CostSummary, Requirement
from core.model.scenario import Filter, Scenario
from core.problems import Note, Problem
from core.progress import Progress, no_progress
from desktop.overview_figures import PREFERRED, KpiWords
from desktop.overview_steps import kpi_words

if TYPE_CHECKING:
    from pathlib import Path

    from core.results import Results

SHEETS = (
    "summary", "kpis", "kpis_by_channel", "kpis_by_agent", "heatmap", "staffing", "promises",
    "cost", "quality", "variants", "definitions",
)  # fmt: skip
"""The sheets of the workbook, in order."""
ROWS = 7
"""KPIs on the first page."""
WANTED = ("fcr", "csat", "frt", "full_resolution_time", "aht", "abandonment_rate", "reopen_rate")
"""KPIs whose absence a reader would ask about."""


@dataclass(frozen=True, slots=True)
class ReportFigures:
    """The figures of the first page and what to check before it is sent."""

    scenario: Scenario
    measures: Mapping[str, Measure]
    changes: Mapping[str, Change]
    words: Mapping[str, KpiWords]
    period: Filter
    requirement: Requirement | None
    cost: CostSummary | None
    why_no_people: Note | None
    files: tuple[str, ...]
    set_aside: int
    made_up: bool

    @property
    def kpis(self) -> tuple[str, ...]:
        """The KPIs of the first page: those with a target first, then those that matter most."""
        known = [k for k in PREFERRED if k in self.measures and self.measures[k].value is not None]
        ranked = sorted(known, key=lambda kpi: self.target(kpi) is None)
        chosen = ranked[:ROWS]
        return tuple(kpi for kpi in known if kpi in chosen)

    @property
    def missing(self) -> tuple[str, ...]:
        """KPIs a reader would ask about and that cannot be computed."""
        return tuple(k for k in WANTED if k in self.measures and self.measures[k].value is None)

    def target(self, kpi: str) -> float | None:
        """The target typed for a KPI, else the share promised on every channel in view."""
        aimed = self.scenario.aimed_at(kpi, self.period)
        return self.measures[kpi].extras.get("target") if aimed is None else aimed

    def direction(self, kpi: str) -> str:
        """up, down or neutral."""
        words = self.words.get(kpi)
        return words.direction_of(self.measures[kpi].variant) if words else "neutral"


def report_figures(results: Results, progress: Progress = no_progress) -> ReportFigures:
    """Everything the first page says, from the same results as every other page."""
    from core.metrics.compute import cost_measures

    measures = results.measures
    progress(0.2)
    requirement, cost, why = _people(results, lambda share: progress(0.2 + 0.7 * share))
    if cost is not None:
        measures = {**measures, **cost_measures(cost, measures, requirement)}
    set_aside = sum(len(d.set_aside) for d in results.project.datasets if d.set_aside is not None)
    return ReportFigures(
        results.scenario, measures, results.changes, kpi_words(), results.period, requirement,
        cost, why, tuple(d.name for d in results.project.datasets), set_aside,
        any(d.made_up for d in results.project.datasets),
    )  # fmt: skip


def save_workbook(results: Results, path: Path, language: str, progress: Progress) -> Path:
    """Write the Excel workbook with its remarks in the window's language."""
    from core.report.workbook import write_workbook
    from desktop.messages import sentence

    return write_workbook(
        results, path, language=language, progress=progress, sentence=sentence
    ).path


def save_set_aside(results: Results, path: Path) -> int:
    """Write every row set aside with its reason as CSV, safe to open in a spreadsheet; how many."""
    from core.report.table_file import write_csv

    rows = results.set_aside()
    words = {code: _reason(str(code)) for code in rows["reason"].unique()}
    return write_csv(rows.assign(reason=[words[code] for code in rows["reason"]]), path)


def _reason(code: str) -> str:
    """Why a row was set aside, in words; its code in readable letters where words need more."""
    from core.messages import template
    from core.problems import note
    from desktop.messages import sentence

    known = template(code)
    return sentence(note(code)) if known and "{" not in known else code.replace("_", " ")


def _people(
    results: Results, progress: Progress
) -> tuple[Requirement | None, CostSummary | None, Note | None]:
    try:
        requirement = results.requirement(progress)
        return requirement, results.cost(), None
    except Problem as problem:
        return None, None, problem.note
