"""What the Report page shows of a project, and how its report is composed and written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from core.model.measure import Change, Measure
from core.model.report import ReportedNumbers, ReportPlan
from core.model.requirement import CostSummary, Requirement
from core.model.scenario import Filter, Scenario
from core.problems import Note, Problem
from core.progress import Progress, no_progress
from desktop.overview_figures import PREFERRED, KpiWords
from desktop.overview_steps import kpi_words

if TYPE_CHECKING:
    from pathlib import Path

    from core.report.content import Report
    from core.report.put_in import PutIn
    from core.report.sections import Offer
    from core.results import Results
    from desktop.paper.page import PaperPage

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
    put_in: PutIn | None = None
    """What the people put in by hand keep; None where nobody was put in."""

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

    def reported(self, today: date) -> ReportedNumbers:
        """What a report written today says, to be kept."""
        values = tuple(
            (measure.id, measure.variant, measure.value)
            for measure in self.measures.values()
            if measure.value is not None
        )
        return ReportedNumbers(today, self.period.start, self.period.end, values)

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
    from core.report.put_in import put_in

    measures = results.measures
    progress(0.2)
    requirement, cost, why = _people(results, lambda share: progress(0.2 + 0.5 * share))
    by_hand = put_in(results, lambda share: progress(0.7 + 0.2 * share))
    if cost is not None:
        measures = {**measures, **cost_measures(cost, measures, requirement)}
    set_aside = sum(len(d.set_aside) for d in results.project.datasets if d.set_aside is not None)
    return ReportFigures(
        results.scenario, measures, results.changes, kpi_words(), results.period, requirement,
        cost, why, tuple(d.name for d in results.project.datasets), set_aside,
        any(d.made_up for d in results.project.datasets), by_hand,
    )  # fmt: skip


@dataclass(frozen=True)
class Printed:
    """The report composed: its values, its pages, and what it could hold."""

    report: Report
    pages: tuple[PaperPage, ...]
    offers: tuple[Offer, ...]

    @property
    def begins(self) -> dict[str, int]:
        """Section → the page it begins on, from 0."""
        return {key: place for place, page in enumerate(self.pages) for key in page.begins}


def printed(results: Results, language: str, progress: Progress = no_progress) -> Printed:
    """Compose the report of the project's plan and set it on pages."""
    from core.report.sections import compose
    from desktop.messages import sentence
    from desktop.paper.pages import composed

    report = compose(
        results,
        language=language,
        sentence=sentence,
        progress=lambda share: progress(0.85 * share),
    )
    pages = composed(report, lambda share: progress(0.85 + 0.15 * share))
    return Printed(report, pages, sections_offered(results, language))


def sections_offered(results: Results, language: str) -> tuple[Offer, ...]:
    """The sections a report can have, in the order of the project's plan."""
    from core.report.sections import offers

    plan = results.project.report
    known = tuple(name for name, _ in results.dimensions)
    return offers(results.project, known, plan, plan.language or language)


def save_report(found: Printed, path: Path, progress: Progress) -> Path:
    """Write the report as a workbook or as a PDF, by the ending of the path."""
    if path.suffix.lower() == ".pdf":
        from desktop.paper.pdf import write_pdf

        return write_pdf(found.report, path, progress).path
    from core.report.apart import save_report_apart

    return save_report_apart(found.report, path, progress=progress).path


def save_pictures(found: Printed, folder: Path, progress: Progress) -> Path:
    """Write every chart of the report into a folder, as PNG and as SVG; the first of them."""
    from core.report.csv_folder import file_name
    from desktop.paper.pdf import save_chart

    tables = {table.key: table for s in found.report.sections for table in s.tables()}
    charts = [(s.title, chart) for s in found.report.sections for chart in s.charts()]
    if not charts:
        raise Problem("report_no_charts")
    first: Path | None = None
    for place, (section, chart) in enumerate(charts):
        name = file_name(f"{place + 1:02d} {section} {chart.title}")
        for ending in ("png", "svg"):
            path = folder / f"{name}.{ending}"
            save_chart(chart, tables[chart.table], path, found.report.look.colors)
            first = first or path
        progress((place + 1) / len(charts))
    return first or folder


def save_tables(found: Printed, folder: Path, csv_for: str, progress: Progress) -> Path:
    """Write every table of the report as a CSV file of its own into a folder; the first of them.

    Values are exact, days and moments ISO, durations seconds, shares 0 to 1; `csv_for` is who
    reads them.
    """
    from core.report.csv_folder import write_tables

    written = write_tables(found.report, folder, csv_for, progress)
    return written[0] if written else folder


def save_set_aside(results: Results, path: Path, csv_for: str = "plain") -> int:
    """Write every row set aside with its reason as CSV, safe to open in a spreadsheet; how many."""
    from core.report.table_file import write_csv

    rows = results.set_aside()
    words = {code: _reason(str(code)) for code in rows["reason"].unique()}
    return write_csv(rows.assign(reason=[words[code] for code in rows["reason"]]), path, csv_for)


def report_language() -> str:
    """The language of the report: the window's, where the report speaks it."""
    return {QLocale.Language.Spanish: "es", QLocale.Language.Italian: "it"}.get(
        QLocale().language(), "en"
    )


def same_but_report(before: Results, now: Results) -> bool:
    """Whether two results give the same figures: only what a report holds, did or plans differs."""
    plain = [
        replace(one.project, report=ReportPlan(), actions=(), reported=()) for one in (before, now)
    ]
    return plain[0] == plain[1]


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
