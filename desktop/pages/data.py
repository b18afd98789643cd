"""The Data page: first run, files on their way in, and the files of the project."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QStackedWidget, QWidget

from core.model.dataset import Dataset
from desktop.draft import Draft
from desktop.import_desk import ImportDesk
from desktop.pages.data_files import FileList, SetAsideList, set_aside_count
from desktop.pages.data_first_run import FirstRun
from desktop.pages.data_import import ImportView, banner_words
from desktop.pages.page import Page
from desktop.store import Store
from desktop.tasks import TaskRunner
from widgets.button import button
from widgets.figures import number

if TYPE_CHECKING:
    from core.results import Results


class DataPage(Page):
    """Shows what is on the import desk, or the files of the project, or three doors."""

    name = "data"
    icon = "data"
    needs_data = False

    def __init__(
        self, store: Store, tasks: TaskRunner, parent: QWidget | None = None, *, desk: ImportDesk
    ) -> None:
        super().__init__(store, tasks, parent)
        self._desk = desk
        self.first_run = FirstRun()
        self.first_run.asked.connect(self.asked)
        self.import_view = ImportView(desk)
        self.files = FileList()
        self.files.removed.connect(self._on_removed)
        self.files.set_aside_followed.connect(lambda: desk.show_set_aside())
        self.set_aside = SetAsideList()
        self.set_aside.closed.connect(lambda: desk.show_set_aside(False))
        self.set_aside.saved.connect(self._on_set_aside_saved)
        self._views = QStackedWidget()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setAccessibleName(QCoreApplication.translate("DataPage", "Files of the project"))
        self.files.setProperty("kind", "scrolled")
        scroll.setWidget(self.files)
        self._files_view = scroll
        for view in (self.first_run, self.import_view, scroll, self.set_aside):
            self._views.addWidget(view)
        self.content.addWidget(self._views, 1)
        desk.changed.connect(self._show)
        self._show()

    def title(self) -> str:
        return QCoreApplication.translate("Pages", "Data")

    def show_results(self, results: Results | None) -> None:
        self._show()

    def _show(self) -> None:
        draft, project = self._desk.draft, self.store.project
        self.banner.show()
        if draft is not None and not self._desk.showing_set_aside:
            self._show_draft(draft)
        elif not project.datasets and draft is None:
            self.banner.hide()
            self._views.setCurrentWidget(self.first_run)
        elif self._desk.showing_set_aside:
            self._show_set_aside(draft)
        else:
            self._show_files()

    def _show_draft(self, draft: Draft) -> None:
        translate = QCoreApplication.translate
        answer, evidence = banner_words(draft)
        self.banner.set_sentence(translate("DataPage", "What is in this file?"), answer, evidence)
        cancel = button(translate("DataPage", "Cancel"), self._desk.discard)
        rows = draft.result.rows_used if draft.result is not None else 0
        words = translate("DataPage", "Import {rows} rows").format(rows=number(rows))
        take = button(words, self._desk.import_current, kind="primary")
        take.setEnabled(draft.ready)
        if draft.problem is not None and draft.result is None:
            other = translate("DataPage", "Choose another file…")
            take = button(other, self._desk.ask_files, kind="primary")
        take.setAutoDefault(True)
        focused = QApplication.focusWidget()
        self.banner.set_buttons(cancel, take)
        self.import_view.show_draft(draft)
        self._views.setCurrentWidget(self.import_view)
        # Enter imports, unless the user is in the middle of correcting something.
        if draft.ready and (focused is None or not self.import_view.isAncestorOf(focused)):
            take.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_files(self) -> None:
        translate, datasets = QCoreApplication.translate, self.store.project.datasets
        rows = sum(dataset.rows_read for dataset in datasets)
        aside = sum(set_aside_count(dataset) for dataset in datasets)
        answer = translate(
            "DataPage", "%n file(s), {rows} rows read, {aside} set aside.", None, len(datasets)
        )
        self.banner.set_sentence(
            translate("DataPage", "What does Aforo know?"),
            answer.format(rows=number(rows), aside=number(aside)),
            translate("DataPage", "Everything is kept on this computer, in the project you save."),
        )
        words = translate("DataPage", "Add a file…")
        add = button(words, self._desk.ask_files, kind="primary", icon_name="plus")
        self.banner.set_buttons(add)
        self.files.set_project(self.store.project)
        self._views.setCurrentWidget(self._files_view)

    def _show_set_aside(self, draft: Draft | None) -> None:
        translate = QCoreApplication.translate
        tables = [(dataset.name, dataset.set_aside) for dataset in self.store.project.datasets]
        if draft is not None and draft.result is not None:
            tables = [(draft.path.name, draft.result.set_aside)]
        count = sum(len(table) for _, table in tables if table is not None)
        self.banner.set_sentence(
            translate("DataPage", "What was not used?"),
            translate("DataPage", "{count} set aside, each with its reason.").format(
                count=number(count)
            ),
            translate(
                "DataPage", "Your file is unchanged; correct the rows there and import it again."
            ),
        )
        self.banner.set_buttons()
        self.set_aside.set_rows(tables)
        self._views.setCurrentWidget(self.set_aside)

    def _on_removed(self, dataset: Dataset) -> None:
        self._desk.remove(dataset)
        self.told.emit(
            QCoreApplication.translate("DataPage", "{file} was removed.").format(file=dataset.name)
        )

    def _on_set_aside_saved(self, path: Path) -> None:
        self._desk.save_set_aside(path, self._on_written)

    def _on_written(self, path: Path) -> None:
        words = QCoreApplication.translate("DataPage", "Saved as {file}.")
        self.said.emit(words.format(file=path.name))
