"""How the Report page saves: where to, as what, for whom, and what it says when that is done."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from desktop import report_words
from desktop.documents import documents_folder
from desktop.pages.page import Page
from desktop.report_dialogs import AskCsv, AskPath, pattern_of
from desktop.report_figures import (
    Printed,
    ReportFigures,
    save_pictures,
    save_report,
    save_set_aside,
    save_tables,
)
from desktop.report_panel import ReportPanel
from desktop.settings import Settings
from widgets.toast import Toast

if TYPE_CHECKING:
    from core.results import Results


class SavingPage(Page):
    """A page with a report to save; `ReportPage` shows it."""

    ask_path: AskPath
    """How the user is asked for a file; tests and other shells put their own here."""
    ask_csv: AskCsv
    open_folder: Callable[[Path], None]
    panel: ReportPanel
    toast: Toast
    _settings: Settings | None
    _results: Results | None
    _figures: ReportFigures | None
    _printed: Printed | None
    _written: Path | None

    def save(self) -> None:
        """Ask where, then write the report in the format chosen."""
        if self._figures is None or self._printed is None:
            return
        kind = self.panel.kind
        pattern = pattern_of(kind)
        name = report_words.suggested_name(self._figures)
        self.ask_path(
            self,
            QCoreApplication.translate("ReportPage", "Save report"),
            self._folder() / (f"{name}.{kind}" if pattern else name),
            pattern,
            self.save_to,
        )

    def save_to(self, path: Path) -> None:
        """Write the report to a file, or its tables or pictures into a folder."""
        found, kind = self._printed, self.panel.kind
        if found is None:
            return
        reader = self.panel.csv_for
        write = {
            "csv": lambda found, path, progress: save_tables(found, path, reader, progress),
            "png": save_pictures,
        }.get(kind, save_report)
        if self._settings is not None:
            self._settings.report_folder = path if not pattern_of(kind) else path.parent
        self.tasks.write(
            # Another file is another report; only the same one is written anew.
            f"report.save {path}",
            lambda progress: write(found, path, progress),
            self._on_written,
            after=self._keeping_numbers(),
            label=QCoreApplication.translate("ReportPage", "Writing the report"),
        )

    def save_rows_set_aside(self) -> None:
        """Ask where, then write the rows set aside with their reasons as CSV."""
        if self._figures is None:
            return
        name = QCoreApplication.translate("ReportPage", "Rows set aside")
        self.ask_csv(
            self,
            QCoreApplication.translate("ReportPage", "Save rows set aside"),
            self._folder() / f"{name}.csv",
            self.save_set_aside_to,
        )

    def save_set_aside_to(self, path: Path, csv_for: str = "plain") -> None:
        """Write the rows set aside to a file, for whoever reads it."""
        results = self._results
        if results is None:
            return

        def work(progress: Callable[[float], None]) -> Path:
            save_set_aside(results, path, csv_for)
            return path

        self.tasks.write(
            f"report.set_aside {path}",
            work,
            self._on_written,
            label=QCoreApplication.translate("ReportPage", "Writing the rows set aside"),
        )

    def _folder(self) -> Path:
        """Where the last report went, else the user's documents."""
        kept = None if self._settings is None else self._settings.report_folder
        return kept or documents_folder()

    def _keeping_numbers(self) -> Callable[[], None]:
        """What keeps the numbers reported now, for the next report to be held against."""
        figures, store = self._figures, self.store

        def keep() -> None:
            if figures is not None:
                label = QCoreApplication.translate("ReportPage", "Numbers of the report kept")
                store.apply(label, store.project.reporting(figures.reported(date.today())))

        return keep

    def _on_written(self, path: Path) -> None:
        self._written = path
        words = QCoreApplication.translate("ReportPage", "Saved {path}").format(path=path)
        self.toast.show_sentence(words, QCoreApplication.translate("ReportPage", "Open folder"))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _on_folder_wanted(self) -> None:
        if self._written is not None:
            self.open_folder(self._written)
