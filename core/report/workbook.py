"""Write a report as one Excel workbook: values, live formulas, native charts, safe text."""

from __future__ import annotations

import tempfile
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from openpyxl import Workbook
from openpyxl.writer.excel import ExcelWriter

from core.atomic import replace_file
from core.messages import sentence as english_sentence
from core.model.report import ReportPlan
from core.progress import Progress, no_progress
from core.report.annexes import AnnexSheets
from core.report.cells import safe_text, sheet_name
from core.report.content import Report
from core.report.finishing import Expected, RowWriter, finish
from core.report.images import Logo
from core.report.open_elsewhere import refuse_open_elsewhere
from core.report.sections import compose
from core.report.sheet_layout import Places, layout
from core.report.sheet_writer import SheetWriter
from core.report.source import ResultsSource, Sentence
from core.report.styles import Styles

MOST_PROPERTY = 250
"""Characters of a title among the properties of a file."""
_COMPOSED, _WRITTEN = 0.7, 0.8
"""How far the work is when the numbers are there, and when the sheets are."""


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
    plan: ReportPlan | None = None,
    progress: Progress = no_progress,
    sentence: Sentence = english_sentence,
) -> WorkbookSummary:
    """Write the report of the scenario in view and say what it holds.

    `plan` says which sections and how; None is the one saved in the project. `sentence` turns
    remarks into the report's language. Raises Problem report_open_elsewhere when Excel or
    LibreOffice has the file open, language_unknown, or one of `replace_file`.
    """
    refuse_open_elsewhere(path)
    report = compose(
        results, plan, language=language, sentence=sentence,
        progress=lambda share: progress(_COMPOSED * share),
    )  # fmt: skip
    return save_report(
        report, path, progress=lambda share: progress(_COMPOSED + (1 - _COMPOSED) * share)
    )


def save_report(report: Report, path: Path, *, progress: Progress = no_progress) -> WorkbookSummary:
    """Write a composed report whole or not at all; the old file stays when anything fails."""
    refuse_open_elsewhere(path)
    written: list[WorkbookSummary] = []

    def write(file: BinaryIO) -> None:
        written.append(write_to(report, file, path, progress))

    replace_file(path, write)
    progress(1.0)
    return written[0]


def write_to(
    report: Report, file: BinaryIO, path: Path, progress: Progress = no_progress
) -> WorkbookSummary:
    """Write a composed report into an open file."""
    book = _Book(report)
    book.write(lambda share: progress(_WRITTEN * share))
    with tempfile.TemporaryFile() as unfinished:
        book.save(unfinished)
        book.finish(unfinished, file, lambda share: progress(_WRITTEN + 0.2 * share))
    return WorkbookSummary(path, tuple(book.names), book.rows)


class _Book:
    """One workbook in the making."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._workbook: Any = Workbook()
        self._workbook.remove(self._workbook.worksheets[0])
        self._expected: list[Expected] = []
        self._pictures: list[list[str]] = []
        self._annexes: AnnexSheets | None = None
        _describe(self._workbook, report)

    @property
    def names(self) -> list[str]:
        """The sheets in order."""
        return self._workbook.sheetnames

    @property
    def rows(self) -> int:
        """Rows filled on all sheets."""
        listed = self._annexes.rows if self._annexes is not None else 0
        composed = self._workbook.worksheets[: len(self._report.sections)]
        return listed + sum(sheet.max_row for sheet in composed)

    def write(self, progress: Progress) -> None:
        """Lay out every section, so that formulas know where things are, then write them."""
        report, taken = self._report, list[str]()
        for section in report.sections:
            taken.append(sheet_name(section.tab or section.title, taken))
        places = Places(
            tuple(layout(s, name) for s, name in zip(report.sections, taken, strict=True))
        )
        sheets = [self._workbook.create_sheet(name) for name in taken]
        styles = Styles(self._workbook, report.look.colors)
        for number, (sheet, place) in enumerate(zip(sheets, places.layouts, strict=True)):
            writer = SheetWriter(
                sheet, place, places, styles,
                formulas=report.formulas, organisation=report.organisation,
            )  # fmt: skip
            writer.write()
            self._expected.append(writer.expected)
            logo = Logo.of(report.look.logo) if place.section.key == "cover" else None
            if logo is not None:
                sheet.add_image(logo, "E1")
            if writer.alt or logo is not None:
                self._pictures.append([*writer.alt, *([report.organisation] if logo else [])])
            progress((number + 1) / len(sheets))
        self._annexes = AnnexSheets(self._workbook, report, styles)
        styles.close()

    def save(self, unfinished: BinaryIO) -> None:
        """Write what the library writes, not compressed: it is read again at once."""
        archive = zipfile.ZipFile(unfinished, "w", zipfile.ZIP_STORED, allowZip64=True)
        ExcelWriter(self._workbook, archive).save()

    def finish(self, unfinished: BinaryIO, file: BinaryIO, progress: Progress) -> None:
        """Add stored values, words for pictures and the rows of annexes."""
        writers: Mapping[int, RowWriter] = {}
        if self._annexes is not None:
            writers = self._annexes.writers(len(self._report.sections), progress)
        finish(unfinished, file, self._expected, self._pictures, writers)


def _describe(workbook: Any, report: Report) -> None:
    properties = workbook.properties
    properties.creator = properties.lastModifiedBy = "Aforo"
    properties.title = safe_text(report.title)[:MOST_PROPERTY]
    properties.subject = safe_text(report.organisation)[:MOST_PROPERTY] or None
    properties.language = report.language
    properties.created = properties.modified = report.written
