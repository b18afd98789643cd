"""Write the results as one Excel workbook: values, live formulas, native charts, safe text."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

from openpyxl import Workbook

from core.atomic import replace_file
from core.messages import sentence as english_sentence
from core.problems import Problem
from core.progress import Progress, no_progress
from core.report.cached_values import with_cached_values
from core.report.cells import sheet_name
from core.report.cost import write_cost
from core.report.data_quality import write_quality
from core.report.definitions import write_definitions
from core.report.heatmap import write_heatmap
from core.report.kpis import write_grouped, write_kpis
from core.report.page import Page, Sentence
from core.report.promises import write_promises
from core.report.source import ResultsSource, Staffing
from core.report.staffing import write_staffing
from core.report.summary import write_summary
from core.report.variants import write_variants
from core.report.words import LANGUAGES, word


@dataclass(frozen=True, slots=True)
class WorkbookSummary:
    """What was written: the file, its sheets in order, and the rows filled on all of them."""

    path: Path
    sheets: tuple[str, ...]
    rows: int


def write_workbook(
    results: ResultsSource,
    path: Path,
    *,
    language: str = "en",
    progress: Progress = no_progress,
    sentence: Sentence = english_sentence,
) -> WorkbookSummary:
    """Write the report of the scenario in view and say what it holds.

    `sentence` turns remarks into the report's language. Raises Problem report_open_elsewhere when
    Excel or LibreOffice has the file open, language_unknown, or one of `replace_file`.
    """
    if language not in LANGUAGES:
        raise Problem("language_unknown", language=language, known=LANGUAGES)
    _refuse_open_elsewhere(path)
    pages = _Pages(language, sentence)
    _fill(pages, results, progress)
    content = with_cached_values(_saved(pages.workbook), pages.expected())
    progress(0.95)
    replace_file(path, lambda file: file.write(content))
    progress(1.0)
    names = tuple(pages.workbook.sheetnames)
    return WorkbookSummary(path, names, sum(sheet.max_row for sheet in pages.workbook.worksheets))


class _Pages:
    """The sheets of one workbook, opened one after another."""

    def __init__(self, language: str, sentence: Sentence) -> None:
        self.workbook = Workbook()
        self.workbook.remove(self.workbook.worksheets[0])
        self.language = language
        self._sentence = sentence
        self._pages: list[Page] = []
        _describe(self.workbook, language)

    def page(self, key: str) -> Page:
        """A new sheet named in the report's language."""
        name = sheet_name(word(key, self.language), self.workbook.sheetnames)
        page = Page(self.workbook.create_sheet(name), self.language, self._sentence)
        self._pages.append(page)
        return page

    def expected(self) -> list[dict[str, float | str]]:
        """For each sheet in order: formula cell → Aforo's number."""
        return [page.expected for page in self._pages]


def _fill(pages: _Pages, results: ResultsSource, progress: Progress) -> None:
    staffing = _staffing(results, lambda share: progress(0.6 * share))
    summary = pages.page("summary")
    write_kpis(pages.page("kpis"), results, staffing)
    progress(0.65)
    write_grouped(pages.page("kpis_by_channel"), results, "channel")
    write_grouped(pages.page("kpis_by_agent"), results, "agent")
    progress(0.75)
    write_heatmap(pages.page("heatmap"), results)
    paid_hours = write_staffing(pages.page("staffing"), staffing)
    write_promises(pages.page("promises"), staffing)
    write_cost(pages.page("cost"), results, staffing, paid_hours)
    progress(0.85)
    write_quality(pages.page("quality"), results)
    write_variants(pages.page("variants"), results, staffing)
    write_definitions(pages.page("definitions"))
    write_summary(summary, results, staffing)


def _staffing(results: ResultsSource, progress: Progress) -> Staffing:
    """The requirement and its cost; where the data give none, the report says why and goes on."""
    try:
        requirement = results.requirement(progress)
        return Staffing(requirement, results.cost())
    except Problem as problem:
        return Staffing(None, None, problem.note)


def _describe(workbook: Workbook, language: str) -> None:
    properties = workbook.properties
    properties.creator = properties.lastModifiedBy = "Aforo"
    properties.title = word("report_title", language)
    properties.language = language
    properties.created = properties.modified = datetime.now(UTC).replace(tzinfo=None)


def _refuse_open_elsewhere(path: Path) -> None:
    """Office programs mark an open file with a small file beside it."""
    for mark in (f"~${path.name}", f".~lock.{path.name}#"):
        if path.exists() and path.with_name(mark).exists():
            raise Problem("report_open_elsewhere", path=str(path))


def _saved(workbook: Workbook) -> bytes:
    buffer = BytesIO()
    workbook.save(buffer)
    return buffer.getvalue()
