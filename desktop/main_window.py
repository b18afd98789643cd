"""The window: rail, filter bar, one page at a time, status strip."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QMimeData, QSize, QTimer
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QMainWindow

from core.problems import Note
from desktop.actions import Actions
from desktop.appearance import Appearance, announce
from desktop.documents import SUFFIX, Documents
from desktop.frame import Frame
from desktop.heatmap_figures import Remembered
from desktop.import_desk import ImportDesk
from desktop.messages import sentence
from desktop.page_shelf import PageShelf
from desktop.scenario_edits import in_view, with_comparison, with_filter
from desktop.scenario_names import scenario_name
from desktop.settings import Settings
from desktop.store import Store
from desktop.tasks import Activity, PageTasks, TaskRunner
from desktop.typed_text import take_typed
from desktop.view import View, measure_view, measure_view_behind
from desktop.window_actions import WindowActions
from widgets.theme import unit

if TYPE_CHECKING:
    from core.model.project import Project
    from core.model.scenario import Filter
    from core.results import Results

CLOSE_TIMEOUT_S = 3.0
ICONS_UNITS = 250
"""A window narrower than this many layout units has icons without words in its rail."""
PREPARING_MS = 500
"""How often it is looked whether the simulations are ready."""


class MainWindow(QMainWindow):
    """Shows the project in the store one page at a time, and carries out what is asked."""

    def __init__(
        self,
        store: Store,
        tasks: TaskRunner,
        settings: Settings | None = None,
        appearance: Appearance | None = None,
    ) -> None:
        super().__init__()
        self.store, self.tasks = store, tasks
        self.settings = settings or Settings()
        self.appearance = appearance
        self.results: Results | None = None
        self.view: View | None = None
        self.remembered = Remembered()
        self._page_name = "data"
        self._activity: Activity | None = None
        self._leaving = False
        self._prepares = False
        self._opening = ""
        self.documents = Documents(store, tasks, self.settings, self)
        self.desk = ImportDesk(store, tasks, self.settings, self)
        self._actions = WindowActions(self)
        self.setAcceptDrops(True)
        self._connect()
        self._build()
        room = self.screen().availableSize()
        self.resize(QSize(360 * unit(), 225 * unit()).boundedTo(room))
        self.restoreGeometry(self.settings.geometry("window"))
        self.show_page("data")
        self._on_project_changed(store.project, frozenset())
        self.setFocus()

    def show_page(self, name: str) -> None:
        """Show a page, making it on its first visit."""
        self._page_name = name
        waits = self._waits_for(name)
        if waits:
            self.shelf.show_waiting(waits)
            self.frame.rail.set_current(name)
            self._show_filter_bar()
            return
        page = self.shelf.show_page(name)
        # A page made just now lies over the toast.
        self.frame.toast.raise_()
        self.frame.rail.set_current(name)
        self._show_filter_bar()
        if self.results is None or self.view is not None:
            self.shelf.give(page, self.results)

    def expect(self, words: str) -> None:
        """Say what is being opened where the page will be, if nothing is open yet."""
        if not self.store.project.datasets:
            self._opening = words
            self.show_page(self._page_name)

    def _waits_for(self, name: str) -> str:
        """What is under way that a page cannot be shown without; empty where it can."""
        if self._opening:
            return self._opening
        if name == "data" or self.results is None or self.view is not None:
            return ""
        words = QCoreApplication.translate("MainWindow", "Counting the contacts…")
        return "" if self.shelf.has_answer(name) else words

    def _on_not_opened(self, _why: object) -> None:
        """What was expected does not come: its reason is in the message bar."""
        if self._opening:
            self._opening = ""
            self.show_page(self._page_name)

    def prepare_pages(self) -> None:
        """Make the pages that are wanted next while there is nothing else to do."""
        self._prepares = True
        self.tasks.spread("pages", self.shelf.preparing())

    def import_files(self, files: list[Path]) -> None:
        """Open a saved project, or show how exports would be read."""
        projects = [file for file in files if file.suffix.lower() == SUFFIX]
        if projects:
            self.documents.open(projects[0])
            return
        self._opening = ""
        self.show_page("data")
        self.desk.add(files)

    def take(self, data: QMimeData) -> None:
        """Read files, or a table as text, that were dropped or pasted; links are refused."""
        files, text = local_files(data), data.text()
        link = any(not url.isLocalFile() for url in data.urls()) or is_link(text)
        if files:
            self.import_files(files)
        if link:
            words = QCoreApplication.translate(
                "MainWindow",
                "Links are not followed: nothing is read from the Internet. Download the export "
                "and drop the file itself.",
            )
            self.frame.message.show_message(words)
        elif not files and not text.strip():
            words = QCoreApplication.translate(
                "MainWindow",
                "There is no table to paste. Copy the cells in your spreadsheet first, with the "
                "column names.",
            )
            self.frame.message.show_message(words)
        elif not files:
            self.show_page("data")
            self.desk.paste(text)

    def open_sample(self) -> None:
        """Fill the window with the made-up sample."""
        words = QCoreApplication.translate("Documents", "Open the sample without saving")
        self.documents.after_saving(self.desk.open_sample, words)

    def do(self, action: str) -> None:
        """Trigger an action by its id."""
        if action in self.commands:
            self.commands[action].trigger()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._leaving:
            take_typed(self)
        if not self._leaving and self.store.modified and self.store.project.datasets:
            event.ignore()
            words = QCoreApplication.translate("Documents", "Quit without saving")
            self.documents.after_saving(self._leave, words)
            return
        self.settings.remember_geometry("window", self.saveGeometry())
        self.tasks.close(CLOSE_TIMEOUT_S)
        super().closeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.frame.rail.set_icon_only(self.width() < ICONS_UNITS * unit())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.frame.rail.set_icon_only(self.width() < ICONS_UNITS * unit())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()
            self.frame.set_dropping(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.frame.set_dropping(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.frame.set_dropping(False)
        event.acceptProposedAction()
        self.take(event.mimeData())

    def _connect(self) -> None:
        self.store.changed.connect(self._on_project_changed)
        self.store.opened.connect(self._on_opened)
        self.store.history_changed.connect(self._actions.show_history)
        self.tasks.activity_changed.connect(self._on_activity_changed)
        self.tasks.remarked.connect(self._on_remarked)
        for unopened in (self.tasks.remarked, self.tasks.crashed, self.tasks.stopped):
            unopened.connect(self._on_not_opened)
        self.documents.opening.connect(self.expect)
        self.desk.opening.connect(self.expect)
        self.documents.changed.connect(self._actions.show_history)
        self.documents.question.connect(lambda words, answers: self._ask(words, answers))
        self.documents.saved.connect(self._on_saved)
        self.desk.finished.connect(self._on_import_finished)
        if self.appearance is not None:
            self.appearance.changed.connect(self._rebuild)

    def _build(self) -> None:
        # A window keeps the locale it was made with, and hands it to every new page.
        self.setLocale(QLocale())
        self.commands = Actions(self)
        self.frame = Frame()
        asked = PageTasks(self.tasks, self._on_written)
        self.shelf = PageShelf(self.store, asked, self.desk, self.remembered, self.settings)
        self.shelf.asked.connect(self.do)
        self.shelf.told.connect(self.tell)
        self.shelf.said.connect(partial(self.tell, undoable=False))
        self.frame.set_pages(self.shelf, self.shelf.titles())
        self.setCentralWidget(self.frame)
        self.commands.name_pages(self.shelf.titles())
        self.commands.fill(self.menuBar())
        self.menuBar().setCornerWidget(self.frame.search_corner)
        self.frame.search_corner.show()  # a menu bar on screen hides a corner it is given
        self._actions.connect_all()
        frame = self.frame
        frame.rail.chosen.connect(self.show_page)
        frame.search.clicked.connect(lambda _checked=False: self.do("palette"))
        frame.filter_bar.filter_edited.connect(self._on_filter_edited)
        frame.filter_bar.compare_edited.connect(self._on_compare_edited)
        frame.filter_bar.compare_days_edited.connect(self._on_compare_days_edited)
        frame.filter_bar.scenario_picked.connect(self._on_scenario_picked)
        frame.progress.cancelled.connect(self._on_cancelled)
        frame.set_aside_followed.connect(lambda: self.do("set_aside"))
        frame.toast.undone.connect(self.store.undo)

    def _rebuild(self) -> None:
        take_typed(self)
        self.shelf.retire()
        for action in self.commands.all():
            self.removeAction(action)
            action.deleteLater()
        self._build()
        self._show_view()
        self.show_page(self._page_name)
        if self._prepares:
            self.prepare_pages()
        self.frame.rail.set_icon_only(self.width() < ICONS_UNITS * unit())

    def tell(self, words: str, undoable: bool = True) -> None:
        """Say in a toast what was done, and offer to take it back."""
        undo = QCoreApplication.translate("MainWindow", "Undo") if undoable else ""
        self.frame.toast.show_sentence(words, undo)
        announce(self.frame.toast, words)

    def _on_written(self, path: Path) -> None:
        """Say that a file is there whose page has gone."""
        words = QCoreApplication.translate("ExportButtons", "Saved as {file}")
        self.tell(words.format(file=path.name), undoable=False)

    def report_crash(self, path: Path | None) -> None:
        """Say that something went wrong in Aforo, and where the report is."""
        translate = QCoreApplication.translate
        words = translate("MainWindow", "Something went wrong in Aforo; your data are unchanged.")
        if path is not None:
            kept = translate("MainWindow", "A report without your data is in {path}.")
            words = f"{words} {kept.format(path=path)}"
        self.frame.message.show_message(words)

    def _on_project_changed(self, project: Project, names: frozenset[str]) -> None:
        from core.results import Results

        self.frame.message.hide()
        self._opening = ""
        if not project.datasets:
            self.results, self.view = None, None
            self.tasks.cancel("view")
            self._show_view()
            self.shelf.give(self.shelf.show_page(self._page_name), None)
            return
        results = Results(project, self.results)
        self.results, self.view = results, None
        words = QCoreApplication.translate("MainWindow", "Counting")
        # The Staffing page answers edits at once, by itself, from what was counted before.
        answered = self._page_name == "staffing" and "datasets" not in names
        count = partial(measure_view_behind if answered else measure_view, results)
        self.tasks.run("view", count, self._on_view_measured, label=words)
        if self.shelf.is_waiting:
            self.show_page(self._page_name)

    def _on_opened(self) -> None:
        usual = Remembered()
        self.remembered.choice, self.remembered.held = usual.choice, usual.held
        self.shelf.empty()

    def _on_view_measured(self, view: View) -> None:
        self.view = view
        self._show_view()
        if self.shelf.is_waiting:
            self.show_page(self._page_name)
            return
        page = self.shelf.current
        if page is not None:
            self.shelf.give(page, self.results)

    def _show_view(self) -> None:
        project, scenario = self.store.project, self.store.project.scenario
        self.frame.set_view(self.view, scenario.filter, scenario.compare, scenario.compare_days)
        names = [scenario_name(one) for one in project.scenarios]
        self.frame.filter_bar.set_scenarios(names, project.active)
        self.commands["set_aside"].setEnabled(self.view is not None and self.view.set_aside > 0)
        self._show_filter_bar()

    def _show_what_if(self) -> None:
        """Tell what a what-if changes on every page but the one that shows it beside others."""
        words = ""
        if self.store.project.active and self._page_name != "scenarios":
            # Words of scenarios bring numpy, which the first paint does not wait for.
            from desktop.scenario_changes import in_view_words

            words = in_view_words(self.store.project)
        self.frame.filter_bar.set_what_if(words)

    def _show_filter_bar(self) -> None:
        self._show_what_if()
        needs = self.shelf.current is not None and self.shelf.current.needs_data
        self.frame.filter_bar.setVisible(needs and bool(self.store.project.datasets))

    def _on_filter_edited(self, edited: Filter) -> None:
        words = QCoreApplication.translate("MainWindow", "Change what is in view")
        self.store.apply(words, with_filter(self.store.project, edited), "filter")

    def _on_compare_edited(self, compare: str) -> None:
        self._compare(with_comparison(self.store.project, compare))

    def _on_compare_days_edited(self, start: date, end: date) -> None:
        self._compare(with_comparison(self.store.project, "custom", (start, end)))

    def _compare(self, project: Project) -> None:
        words = QCoreApplication.translate("MainWindow", "Change the comparison")
        self.store.apply(words, project, "compare")

    def _on_scenario_picked(self, place: int) -> None:
        words = QCoreApplication.translate("MainWindow", "Put another scenario in view")
        self.store.apply(words, in_view(self.store.project, place), "scenario")

    def announce_preparing(self) -> None:
        """Say for as long as it lasts that the simulations are compiled for this computer."""
        from core.staffing.simulation import prepare

        going = prepare.under_way()
        self.frame.preparing.setVisible(going and not self.frame.progress.isVisibleTo(self.frame))
        if going:
            QTimer.singleShot(PREPARING_MS, self, self.announce_preparing)

    def _on_activity_changed(self, activity: Activity | None) -> None:
        self._activity = activity
        if activity is None:
            self.frame.progress.set_progress("", None)
        else:
            self.frame.progress.set_progress(activity.label, activity.share)
            if self.shelf.is_waiting:
                self.shelf.waiting.set_share(activity.share)

    def _on_cancelled(self) -> None:
        if self._activity is not None:
            key = self._activity.key
            self.tasks.stop(key)
            self.desk.stop(key)

    def _on_remarked(self, note: Note) -> None:
        self.frame.message.show_message(sentence(note))

    def _on_saved(self, path: Path) -> None:
        words = QCoreApplication.translate("MainWindow", "Saved as {file}")
        self.tell(words.format(file=path.name), undoable=False)

    def _on_import_finished(self, words: str) -> None:
        # Whoever went elsewhere meanwhile stays there.
        if self._page_name == "data":
            self.show_page("overview")
        self.tell(words, self.store.undo_label is not None)

    def _ask(self, words: str, answers: list[tuple[str, Callable[[], object]]]) -> None:
        self.frame.message.show_message(words, answers)

    def _leave(self) -> None:
        self._leaving = True
        self.close()


def local_files(data: QMimeData) -> list[Path]:
    """The files and folders of this computer in a drag; anything else is not taken."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def is_link(text: str) -> bool:
    """Whether a text is nothing but an address on the Internet."""
    words = text.split()
    return len(words) == 1 and words[0].lower().startswith(("http://", "https://", "ftp://"))
