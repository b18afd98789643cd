"""The Report page: what the workbook holds, its first page, what to check, and saving it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QUrl
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QDesktopServices,
    QFont,
    QGuiApplication,
    QResizeEvent,
)
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop import report_words
from desktop.documents import documents_folder
from desktop.pages.page import Page
from desktop.report_figures import (
    SHEETS,
    ReportFigures,
    report_figures,
    save_set_aside,
    save_workbook,
)
from desktop.store import Store
from desktop.tasks import TaskRunner
from widgets.button import button
from widgets.card import Card
from widgets.check_list import CheckList
from widgets.page_preview import PagePreview
from widgets.text import Text
from widgets.theme import unit
from widgets.toast import Toast

if TYPE_CHECKING:
    from core.results import Results

AskPath = Callable[[QWidget, str, Path, str, Callable[[Path], None]], None]
"""Asks where to save: parent, title, suggested path, name filter, what to do with the answer."""


def ask_path(
    parent: QWidget, title: str, suggested: Path, pattern: str, chosen: Callable[[Path], None]
) -> None:
    """Let the user choose a file to write, without stopping the window."""
    dialog = QFileDialog(parent, title, str(suggested.parent), pattern)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(suggested.suffix[1:])
    dialog.selectFile(suggested.name)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda name: chosen(Path(name)))
    dialog.open()


def open_folder(path: Path) -> None:
    """Show the folder of a file in the system's file browser."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))


class ReportPage(Page):
    """What do I show on Monday?"""

    name = "report"
    icon = "report"

    def __init__(self, store: Store, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(store, tasks, parent)
        self.ask_path: AskPath = ask_path
        """How the user is asked for a file; tests and other shells put their own here."""
        self.open_folder: Callable[[Path], None] = open_folder
        self._results: Results | None = None
        self._figures: ReportFigures | None = None
        self._written: Path | None = None
        self._copy = button(
            QCoreApplication.translate("ReportPage", "Copy summary"), self.copy, icon_name="copy"
        )
        self._save = button(
            QCoreApplication.translate("ReportPage", "Save report"), self.save, kind="primary"
        )
        self.banner.set_buttons(self._copy, self._save)
        self.preview = PagePreview()
        self.checks = CheckList(QCoreApplication.translate("ReportPage", "Before you send it"))
        self.toast = Toast(self)
        self.toast.undone.connect(self._on_folder_wanted)
        self._compose()

    @property
    def figures(self) -> ReportFigures | None:
        """What the page shows, or None before the first answer."""
        return self._figures

    def title(self) -> str:
        return QCoreApplication.translate("Pages", "Report")

    def show_results(self, results: Results | None) -> None:
        if results is None:
            self._results = self._figures = None
            self._show_nothing()
            return
        if results is self._results:
            return
        self._results = results
        if self._figures is None:
            self._show_waiting()
        self.tasks.run(
            "report.figures",
            lambda progress: report_figures(results, progress),
            self.set_figures,
            label=QCoreApplication.translate("ReportPage", "Computing the report"),
        )

    def set_figures(self, figures: ReportFigures) -> None:
        """Show the first page and the checks of a project."""
        self._figures = figures
        self.show_content()
        self._body.show()
        self.banner.set_sentence(
            report_words.question(), report_words.answer(figures), report_words.evidence()
        )
        self.preview.set_content(report_words.preview(figures))
        self.checks.set_checks(report_words.checks(figures))
        self._show_sheets(figures)
        self._set_aside.setEnabled(figures.set_aside > 0)
        self._save.setEnabled(True)
        self._copy.setEnabled(True)

    def save(self) -> None:
        """Ask where, then write the workbook in the window's language."""
        if self._figures is None:
            return
        self.ask_path(
            self,
            QCoreApplication.translate("ReportPage", "Save report"),
            documents_folder() / f"{report_words.suggested_name(self._figures)}.xlsx",
            QCoreApplication.translate("ReportPage", "Excel workbook (*.xlsx)"),
            self.save_to,
        )

    def save_to(self, path: Path) -> None:
        """Write the workbook to a file."""
        results, language = self._results, report_language()
        if results is None:
            return
        self.tasks.run(
            "report.save",
            lambda progress: save_workbook(results, path, language, progress),
            self._on_written,
            label=QCoreApplication.translate("ReportPage", "Writing the report"),
        )

    def save_rows_set_aside(self) -> None:
        """Ask where, then write the rows set aside with their reasons as CSV."""
        if self._figures is None:
            return
        name = QCoreApplication.translate("ReportPage", "Rows set aside")
        self.ask_path(
            self,
            QCoreApplication.translate("ReportPage", "Save rows set aside"),
            documents_folder() / f"{name}.csv",
            QCoreApplication.translate("ReportPage", "CSV file (*.csv)"),
            self.save_set_aside_to,
        )

    def save_set_aside_to(self, path: Path) -> None:
        """Write the rows set aside to a file."""
        results = self._results
        if results is None:
            return

        def work(progress: Callable[[float], None]) -> Path:
            save_set_aside(results, path)
            return path

        self.tasks.run(
            "report.set_aside",
            work,
            self._on_written,
            label=QCoreApplication.translate("ReportPage", "Writing the rows set aside"),
        )

    def copy(self) -> None:
        """Put the first page as text on the clipboard."""
        if self._figures is not None:
            QGuiApplication.clipboard().setText(report_words.summary_text(self._figures))
            self.toast.show_sentence(
                QCoreApplication.translate("ReportPage", "The summary is on the clipboard.")
            )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._sheets_card.setVisible(self.width() >= 230 * unit())

    def _compose(self) -> None:
        u = unit()
        self._sheets_card = Card(QCoreApplication.translate("ReportPage", "Sheets"))
        self._sheets_card.setFixedWidth(64 * u)
        self._sheets = QVBoxLayout()
        self._sheets.setSpacing(0)
        self._sheets_card.body.addLayout(self._sheets)
        self._sheets_card.body.addStretch(1)
        paper = Card()
        paper.body.addWidget(self.preview, 1)
        self._body = QWidget()
        line = QHBoxLayout(self._body)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4 * u)
        line.addWidget(self._sheets_card)
        line.addWidget(paper, 1)
        line.addWidget(self._side(), 0)
        self.content.addWidget(self._body, 1)

    def _side(self) -> QWidget:
        u = unit()
        save = Card(QCoreApplication.translate("ReportPage", "Save as"))
        excel = QCoreApplication.translate("ReportPage", "Excel workbook")
        about = QCoreApplication.translate("ReportPage", "{n} sheets, native charts, live formulas")
        save.body.addWidget(button(excel, self.save))
        save.body.addWidget(Text(about.format(n=len(SHEETS)), "caption", "muted", wrap=True))
        self._set_aside = button(
            QCoreApplication.translate("ReportPage", "Rows set aside"), self.save_rows_set_aside
        )
        save.body.addWidget(self._set_aside)
        csv = QCoreApplication.translate("ReportPage", "CSV with row numbers and reasons")
        save.body.addWidget(Text(csv, "caption", "muted", wrap=True))
        before = Card(QCoreApplication.translate("ReportPage", "Before you send it"))
        before.body.addWidget(self.checks)
        before.body.addStretch(1)
        column = QWidget()
        column.setProperty("kind", "scrolled")
        inside = QVBoxLayout(column)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(4 * u)
        inside.addWidget(save)
        inside.addWidget(before, 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setFixedWidth(70 * u)
        area.setWidget(column)
        area.viewport().setAutoFillBackground(False)
        column.setAutoFillBackground(False)
        return area

    def _show_sheets(self, figures: ReportFigures) -> None:
        while (item := self._sheets.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for place, sheet in enumerate(SHEETS, 1):
            state = report_words.sheet_state(figures, sheet)
            self._sheets.addWidget(_sheet_line(place, report_words.sheet_name(sheet), state))

    def _on_written(self, path: Path) -> None:
        self._written = path
        words = QCoreApplication.translate("ReportPage", "Saved {path}").format(path=path)
        self.toast.show_sentence(words, QCoreApplication.translate("ReportPage", "Open folder"))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _on_folder_wanted(self) -> None:
        if self._written is not None:
            self.open_folder(self._written)

    def _show_waiting(self) -> None:
        self.show_content()
        self._body.hide()
        self._save.setEnabled(False)
        self._copy.setEnabled(False)
        self.banner.set_sentence(
            report_words.question(),
            QCoreApplication.translate("ReportPage", "Computing the report…"),
        )

    def _show_nothing(self) -> None:
        translate = QCoreApplication.translate
        self.show_empty(
            report_words.question(),
            translate(
                "ReportPage",
                "Here you will save one Excel workbook with the numbers, the people needed, the"
                " cost and the definition of every figure.",
            ),
            translate("ReportPage", "There is nothing to report yet: no file is open."),
            translate("ReportPage", "Open a file"),
            "page.data",
        )


def report_language() -> str:
    """The language of the workbook: the window's, where the report speaks it."""
    return {QLocale.Language.Spanish: "es", QLocale.Language.Italian: "it"}.get(
        QLocale().language(), "en"
    )


def _sheet_line(place: int, name: str, state: str) -> QWidget:
    u = unit()
    line = QWidget()
    line.setAccessibleName(f"{place}. {name}. {state}" if state else f"{place}. {name}")
    row = QHBoxLayout(line)
    row.setContentsMargins(0, round(1.4 * u), 0, round(1.4 * u))
    row.setSpacing(2 * u)
    number = Text(str(place), "caption", "muted")
    number.setFixedWidth(5 * u)
    row.addWidget(number, 0, Qt.AlignmentFlag.AlignTop)
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(Text(name, weight=QFont.Weight.Medium, wrap=True))
    if state:
        words.addWidget(Text(state, "caption", "near"))
    row.addLayout(words, 1)
    return line
