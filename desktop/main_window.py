"""The window: rail, filter bar, one page at a time, status strip."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from desktop.pages.page import Page
from desktop.store import Store
from desktop.tasks import TaskRunner
from widgets.rail import Rail, RailEntry

if TYPE_CHECKING:
    from core.model.project import Project
    from core.results import Results


def _data() -> type[Page]:
    from desktop.pages.data import DataPage

    return DataPage


def _overview() -> type[Page]:
    from desktop.pages.overview import OverviewPage

    return OverviewPage


def _heatmap() -> type[Page]:
    from desktop.pages.heatmap import HeatmapPage

    return HeatmapPage


def _staffing() -> type[Page]:
    from desktop.pages.staffing import StaffingPage

    return StaffingPage


def _report() -> type[Page]:
    from desktop.pages.report import ReportPage

    return ReportPage


PAGES: dict[str, Callable[[], type[Page]]] = {
    "data": _data,
    "overview": _overview,
    "heatmap": _heatmap,
    "staffing": _staffing,
    "report": _report,
}
"""Where each page is found; imported on the first visit, because charts are slow to load."""


class MainWindow(QMainWindow):
    """Composes the frame and shows one page at a time."""

    def __init__(self, store: Store, tasks: TaskRunner) -> None:
        super().__init__()
        self.store = store
        self.tasks = tasks
        self.results: Results | None = None
        self._pages: dict[str, Page] = {}
        self.rail = Rail(self._words()["pages"], self._words()["promise"])
        titles = self._words()
        self.rail.set_pages(
            [
                [RailEntry("data", titles["data"], "data", "Ctrl+1")],
                [
                    RailEntry("overview", titles["overview"], "overview", "Ctrl+2"),
                    RailEntry("heatmap", titles["heatmap"], "heatmap", "Ctrl+3"),
                ],
                [RailEntry("staffing", titles["staffing"], "staffing", "Ctrl+4")],
                [RailEntry("report", titles["report"], "report", "Ctrl+5")],
            ]
        )
        self.rail.chosen.connect(self.show_page)
        self.pages = QStackedWidget()
        middle = QWidget()
        line = QHBoxLayout(middle)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.rail)
        column = QVBoxLayout()
        column.addWidget(self.pages)
        line.addLayout(column, 1)
        self.setCentralWidget(middle)
        self.store.changed.connect(self._on_project_changed)
        self._on_project_changed(store.project, frozenset())
        self.show_page("data")

    def show_page(self, name: str) -> None:
        """Show a page, making it on its first visit."""
        if name not in self._pages:
            page = PAGES[name]()(self.store, self.tasks)
            page.asked.connect(self._on_asked)
            self._pages[name] = page
            self.pages.addWidget(page)
        page = self._pages[name]
        self.pages.setCurrentWidget(page)
        self.rail.set_current(name)
        page.show_results(self.results)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.tasks.close()
        super().closeEvent(event)

    def _on_asked(self, action: str) -> None:
        if action.startswith("page."):
            self.show_page(action.removeprefix("page."))

    def _on_project_changed(self, project: Project, names: frozenset[str]) -> None:
        from core.results import Results

        self.results = Results(project, self.results) if project.datasets else None
        current = self.pages.currentWidget()
        if isinstance(current, Page):
            current.show_results(self.results)

    def _words(self) -> dict[str, str]:
        translate = QCoreApplication.translate
        return {
            "pages": translate("Rail", "Pages"),
            "promise": translate("Rail", "Nothing leaves this computer"),
            "data": translate("Pages", "Data"),
            "overview": translate("Pages", "Overview"),
            "heatmap": translate("Pages", "Heatmap"),
            "staffing": translate("Pages", "Staffing"),
            "report": translate("Pages", "Report"),
        }
