"""The pages of the window, each made on its first visit because charts are slow to load."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QStackedWidget

from desktop.actions import PAGE_NAMES
from desktop.pages.page import Page
from desktop.store import Store
from desktop.tasks import TURN_S, PageTasks
from widgets.waiting import Waiting

if TYPE_CHECKING:
    from core.results import Results
    from desktop.heatmap_figures import Remembered
    from desktop.import_desk import ImportDesk
    from desktop.settings import Settings

PREPARED = ("overview", "heatmap")


class PageShelf(QStackedWidget):
    """Makes pages and shows one of them."""

    asked = Signal(str)
    """A page asks for an action of the window; carries its id."""
    told = Signal(str)
    """A page says what was done, for the toast."""

    said = Signal(str)
    """A page says what was done and needs no undo."""

    def __init__(
        self,
        store: Store,
        tasks: PageTasks,
        desk: ImportDesk,
        remembered: Remembered,
        settings: Settings | None = None,
    ) -> None:
        super().__init__()
        self._settings = settings
        self._store, self._tasks, self._desk = store, tasks, desk
        self._remembered = remembered
        self._made: dict[str, Page] = {}
        self._answered: set[str] = set()
        self.waiting = Waiting()
        """Stands in for a page while its data are opened or counted for the first time."""
        self.addWidget(self.waiting)

    @property
    def current(self) -> Page | None:
        """The page that is shown."""
        page = self.currentWidget()
        return page if isinstance(page, Page) else None

    def show_page(self, name: str) -> Page:
        """Bring a page to the front."""
        page = self._page(name)
        self.setCurrentWidget(page)
        return page

    def show_waiting(self, words: str) -> None:
        """Say what is under way where a page will be."""
        if not self.is_waiting or self.waiting.words.text() != words:
            self.waiting.set_words(words)
        self.setCurrentWidget(self.waiting)

    @property
    def is_waiting(self) -> bool:
        """Whether the page wanted is not there yet."""
        return self.currentWidget() is self.waiting

    def give(self, page: Page, results: Results | None) -> None:
        """Hand results to a page; with None all pages are empty again."""
        self._answered = self._answered | {page.name} if results is not None else set()
        page.show_results(results)

    def empty(self) -> None:
        """Let no page keep anything of the project before; the Data page has its own files."""
        self._answered = set()
        for name, page in self._made.items():
            if name != "data":
                page.show_results(None)

    def has_answer(self, name: str) -> bool:
        """Whether a page shows something of data, be it of those before the last edit."""
        return name in self._answered

    def retire(self) -> None:
        """Other pages take over: what these asked for is given up."""
        self._tasks.end()

    def preparing(self) -> Iterator[float]:
        """Make the pages that an import is looked at with, one a turn, before anybody asks."""
        for name in PREPARED:
            self._page(name)
            yield TURN_S

    def _page(self, name: str) -> Page:
        page = self._made.get(name)
        if page is None:
            page = self._made[name] = self._make(name)
            page.asked.connect(self.asked)
            page.told.connect(self.told)
            page.said.connect(self.said)
            self.addWidget(page)
        return page

    def titles(self) -> dict[str, str]:
        """The pages' names in the language of the window, before any page is made."""
        translate = QCoreApplication.translate
        words = {
            "data": translate("Pages", "Data"),
            "overview": translate("Pages", "Overview"),
            "heatmap": translate("Pages", "Heatmap"),
            "staffing": translate("Pages", "Staffing"),
            "scenarios": translate("Pages", "Scenarios"),
            "report": translate("Pages", "Report"),
        }
        return {name: words[name] for name in PAGE_NAMES}

    def _make(self, name: str) -> Page:
        if name == "overview":
            from desktop.pages.overview import OverviewPage

            return OverviewPage(self._store, self._tasks, remembered=self._remembered)
        if name == "heatmap":
            from desktop.pages.heatmap import HeatmapPage

            return HeatmapPage(self._store, self._tasks, remembered=self._remembered)
        if name == "staffing":
            from desktop.pages.staffing import StaffingPage

            return StaffingPage(self._store, self._tasks)
        if name == "scenarios":
            from desktop.pages.scenarios import ScenariosPage

            return ScenariosPage(self._store, self._tasks)
        if name == "report":
            from desktop.pages.report import ReportPage

            return ReportPage(self._store, self._tasks, settings=self._settings)
        from desktop.pages.data import DataPage

        return DataPage(self._store, self._tasks, desk=self._desk)
