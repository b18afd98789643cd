"""The Data page: first run, files on their way in, and the files of the project."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QStackedWidget, QWidget

from core.model.dataset import Dataset
from core.problems import Note
from desktop.draft import Draft
from desktop.import_desk import ImportDesk
from desktop.imported_files import CHANGED, UNKNOWN
from desktop.pages.data_consequences import banner_words
from desktop.pages.data_files import FileList, set_aside_count
from desktop.pages.data_first_run import FirstRun
from desktop.pages.data_import import ImportView
from desktop.pages.data_inputs import TypedFigures
from desktop.pages.data_set_aside import SetAsideList
from desktop.pages.page import Page
from desktop.set_aside_rows import AsideRows, aside_rows
from desktop.store import Store
from desktop.tasks import TaskRunner
from widgets.button import button
from widgets.figures import number
from widgets.scrolled import Scrolled, bar_room

if TYPE_CHECKING:
    from core.results import Results
    from desktop.pages.data_volumes import TypedWeek


@dataclass(frozen=True, slots=True)
class Press:
    """A button of the banner: its words, and what it does."""

    words: str
    act: Callable[[], object]
    enabled: bool = True
    icon: str = ""


class DataPage(Page):
    """Shows what is on the import desk, or the files of the project, or three doors."""

    name = "data"
    icon = "data"
    needs_data = False
    scrolls = True

    def __init__(
        self, store: Store, tasks: TaskRunner, parent: QWidget | None = None, *, desk: ImportDesk
    ) -> None:
        super().__init__(store, tasks, parent)
        self._desk = desk
        self._results: Results | None = None
        self._listed: list[object] = []
        self._presses: tuple[Press, ...] = ()
        self._buttons: list[QPushButton] = []
        self.first_run = FirstRun()
        self.first_run.asked.connect(self.asked)
        self.import_view = ImportView(desk)
        self.import_view.said.connect(self.said)
        self.files = FileList(desk.files)
        self.files.set_aside_followed.connect(lambda: desk.show_set_aside())
        self.set_aside = SetAsideList(tasks)
        self.set_aside.said.connect(self.said)
        self.set_aside.closed.connect(lambda: desk.show_set_aside(False))
        self.set_aside.saved.connect(self._on_set_aside_saved)
        self.set_aside.included.connect(self._on_included)
        self.set_aside.excluded.connect(self._on_excluded)
        self.typed = TypedFigures(store, tasks)
        self.typed.closed.connect(lambda: desk.show_typed(""))
        self.typed.chosen.connect(desk.show_typed)
        self.typed.said.connect(self.said)
        self.week: TypedWeek | None = None
        """The contacts of a usual week; made when it is first typed."""
        self.files.week_asked.connect(desk.show_week)
        self._week_area = Scrolled()
        self._views = QStackedWidget()
        for view in (self._week_area, self.first_run, self.import_view, self.files):
            self._views.addWidget(view)
        for view in (self.set_aside, self.typed):
            self._views.addWidget(_beside_bar(view))
        self.content.addWidget(self._views, 1)
        desk.changed.connect(self._show)
        desk.told.connect(self.told)
        desk.files.changed.connect(self._show)
        desk.files.done.connect(self.told)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.applicationStateChanged.connect(self._on_application_state)
        self._show()

    def title(self) -> str:
        return QCoreApplication.translate("Pages", "Data")

    def show_results(self, results: Results | None) -> None:
        self._results = results
        if results is not None:
            self._desk.files.measure_quality(results)
            self._desk.files.measure_outliers(results)
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._desk.files.check()

    def _on_application_state(self, state: Qt.ApplicationState) -> None:
        # A file may have been corrected in another program in the meantime.
        if state == Qt.ApplicationState.ApplicationActive and self.isVisible():
            self._desk.files.check()

    def _show(self) -> None:
        draft, project = self._desk.draft, self.store.project
        self.banner.show()
        if draft is not None and not self._desk.showing_set_aside:
            self._show_draft(draft)
        elif self._desk.typing_week and draft is None:
            self._show_week()
        elif not project.datasets and draft is None:
            self.banner.hide()
            self._views.setCurrentWidget(self.first_run)
        elif self._desk.showing_set_aside:
            self._show_set_aside(self._listed_draft)
        elif self._desk.typing:
            self._show_typed(self._desk.typing)
        else:
            self._show_files()

    def _show_draft(self, draft: Draft) -> None:
        translate = QCoreApplication.translate
        answer, evidence = banner_words(draft)
        question = translate("DataPage", "What is in {file}?").format(file=draft.title)
        self.banner.set_sentence(question, answer, evidence)
        focused = QApplication.focusWidget()
        held = focused is not None and focused.parent() is self.banner
        take = self._show_presses(self._secondary(draft), self._primary(draft))
        self.import_view.show_draft(draft)
        self._views.setCurrentWidget(self.import_view)
        # Enter imports, unless the user is in the middle of correcting something.
        busy = focused is not None and self.import_view.isAncestorOf(focused)
        if take is not None and take.isEnabled() and (held or not busy):
            take.setFocus(Qt.FocusReason.OtherFocusReason)

    def _primary(self, draft: Draft) -> Press:
        """What most likely comes next: import one or all, read again, or another file."""
        translate, desk = QCoreApplication.translate, self._desk
        if len(desk.ready) > 1:
            words = translate("DataPage", "Import all {count} ready files")
            return Press(words.format(count=number(len(desk.ready))), desk.import_all)
        if draft.stopped:
            return Press(translate("DataPage", "Read again"), desk.read_again)
        if draft.problem is not None and draft.result is None:
            return Press(translate("DataPage", "Choose another file…"), desk.ask_files)
        rows = draft.result.rows_used if draft.result is not None else 0
        words = translate("DataPage", "Import {rows} rows").format(rows=number(rows))
        return Press(words, desk.import_current, draft.ready)

    def _secondary(self, draft: Draft) -> Press:
        translate, desk = QCoreApplication.translate, self._desk
        if len(desk.ready) > 1 and draft.ready:
            return Press(translate("DataPage", "Import only this file"), desk.import_current)
        if len(desk.drafts) > 1:
            return Press(translate("DataPage", "Leave this file out"), desk.discard)
        return Press(translate("DataPage", "Cancel"), desk.discard)

    def _show_presses(self, *presses: Press) -> QPushButton | None:
        """Show buttons, the last one as the primary; the same ones keep their widgets."""
        if presses != self._presses:
            self._presses = presses
            made = [
                button(
                    press.words,
                    press.act,
                    kind="primary" if press is presses[-1] else "",
                    icon_name=press.icon,
                )
                for press in presses
            ]
            for press, shown in zip(presses, made, strict=True):
                shown.setEnabled(press.enabled)
                shown.setAutoDefault(True)
            self.banner.set_buttons(*made)
            self._buttons = made
        return self._buttons[-1] if self._buttons else None

    def _show_typed(self, table: str) -> None:
        translate = QCoreApplication.translate
        self.banner.set_sentence(
            translate("DataPage", "What does no export hold?"),
            translate("DataPage", "Type it here, or paste it from a spreadsheet."),
            translate(
                "DataPage",
                "What is typed counts instead of what is imported, and is kept in the project.",
            ),
        )
        self._show_presses()
        self.typed.show_results(self._results)
        if (
            self._views.currentWidget() is not self.typed.parentWidget()
            or self.typed.table.name != table
        ):
            self._views.setCurrentWidget(self.typed.parentWidget())
            self.typed.open_table(table)

    def _show_week(self) -> None:
        from desktop.volumes_draft import answer_words, shape_words

        translate = QCoreApplication.translate
        if self.week is None:
            from desktop.pages.data_volumes import TypedWeek

            self.week = TypedWeek(self.store, self.tasks)
            self.week.changed.connect(self._show)
            self._week_area.set_content(self.week)
        week = self.week
        if self._views.currentWidget() is not self._week_area:
            self._views.setCurrentWidget(self._week_area)
            week.open()
        week.show_project(self.store.project)
        self.banner.set_sentence(
            translate("DataPage", "How many contacts come in a usual week?"),
            answer_words(week.draft),
            shape_words(week.draft),
        )
        known = bool(self.store.project.datasets)
        back = Press(translate("DataPage", "Back"), self._leave_week)
        plan = Press(translate("DataPage", "See the people needed"), self._plan_week, known)
        self._show_presses(back, plan)

    def _leave_week(self) -> None:
        self._desk.show_week(False)

    def _plan_week(self) -> None:
        self.asked.emit("page.staffing")

    def _show_files(self) -> None:
        translate, datasets = QCoreApplication.translate, self.store.project.datasets
        rows = sum(dataset.rows_read for dataset in datasets)
        aside = sum(set_aside_count(dataset) for dataset in datasets)
        answer = translate(
            "DataPage", "%n file(s), {rows} rows read, {aside} set aside.", None, len(datasets)
        )
        changed = [d for d in datasets if self._desk.files.source(d).state == CHANGED]
        evidence = translate(
            "DataPage", "Everything is kept on this computer, in the project you save."
        )
        if changed:
            words = translate(
                "DataPage", "%n file(s) changed on the disk since the import.", None, len(changed)
            )
            evidence = f"{words} {evidence}"
        answer = answer.format(rows=number(rows), aside=number(aside))
        typed = [dataset.typed for dataset in datasets]
        if len(typed) == 1 and typed[0] is not None:
            from desktop.volumes_draft import answer_words

            answer = answer_words(typed[0])
        self.banner.set_sentence(translate("DataPage", "What does Aforo know?"), answer, evidence)
        add = Press(translate("DataPage", "Add files…"), self._desk.ask_files, icon="plus")
        typed = Press(translate("DataPage", "Typed figures"), self._desk.show_typed)
        self._show_presses(*self._reread(changed), typed, add)
        self.files.set_project(self.store.project, self._notes())
        self._views.setCurrentWidget(self.files)

    def _notes(self) -> tuple[Note, ...]:
        """What joining the files and the typed figures showed, as far as it is computed."""
        results = self._results
        if results is None:
            return ()
        beside = results.facts.side.notes if "facts" in results.__dict__ else ()
        return (*results.combined.notes, *beside)

    def _reread(self, changed: list[Dataset]) -> list[Press]:
        """A button that reads the first changed file again."""
        if not changed:
            return []
        words = QCoreApplication.translate("DataPage", "Read {file} again")
        act = partial(self._desk.files.read_again, changed[0])
        return [Press(words.format(file=changed[0].name), act, icon="reset")]

    @property
    def _listed_draft(self) -> Draft | None:
        """The draft whose rows set aside are listed; None when those of the project are."""
        return self._desk.draft if self._desk.set_aside_of_draft else None

    def _show_set_aside(self, draft: Draft | None) -> None:
        translate = QCoreApplication.translate
        tables = [(dataset.name, dataset.set_aside) for dataset in self.store.project.datasets]
        if draft is not None and draft.result is not None:
            tables = [(draft.title, draft.result.set_aside)]
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
        self._show_presses()
        self._views.setCurrentWidget(self.set_aside.parentWidget())
        listed = [table for _, table in tables]
        if len(listed) != len(self._listed) or any(
            new is not old for new, old in zip(listed, self._listed, strict=True)
        ):
            self._listed = listed
            self.tasks.run("rows set aside", partial(aside_rows, tables), self._on_listed)

    def _on_listed(self, rows: AsideRows) -> None:
        draft = self._listed_draft
        included = draft.shown.included if draft is not None and draft.shown is not None else ()
        if draft is None:
            held = [d.mapping.included for d in self.store.project.datasets]
            included = tuple(dict.fromkeys(code for codes in held for code in codes))
        self.set_aside.set_rows(rows, partial(self._cannot_include, rows), included)

    def _cannot_include(self, rows: AsideRows, file: str, reason: str) -> str:
        """Why rows cannot be used all the same, or ""."""
        translate = QCoreApplication.translate
        if self._listed_draft is not None:
            return ""
        files = (file,) if file else rows.files_with(reason)
        if len(files) != 1:
            return translate("SetAside", "Choose one file first.")
        dataset = self._named(files[0])
        if dataset is None or self._desk.files.source(dataset).state == UNKNOWN:
            return translate("SetAside", "The file is not where it was imported from.")
        return ""

    def _named(self, file: str) -> Dataset | None:
        return next((d for d in self.store.project.datasets if d.name == file), None)

    def _on_included(self, file: str, reason: str) -> None:
        if self._listed_draft is not None:
            self._desk.include(reason)
            return
        held = [d for d in self.store.project.datasets if not file or d.name == file]
        with_it = [d for d in held if reason in _reasons(d)]
        if with_it:
            self._desk.files.include(with_it[0], reason)

    def _on_excluded(self, reason: str) -> None:
        if self._listed_draft is not None:
            self._desk.include(reason, False)
            return
        for dataset in self.store.project.datasets:
            if reason in dataset.mapping.included:
                self._desk.files.include(dataset, reason, False)
                return

    def _on_set_aside_saved(self, path: Path, csv_for: str) -> None:
        self._desk.files.save_set_aside(self.set_aside.shown_table, path, csv_for, self._on_written)

    def _on_written(self, path: Path) -> None:
        words = QCoreApplication.translate("DataPage", "Saved as {file}.")
        self.said.emit(words.format(file=path.name))


def _reasons(dataset: Dataset) -> set[str]:
    return set() if dataset.set_aside is None else set(dataset.set_aside["reason"].unique())


def _beside_bar(view: QWidget) -> QWidget:
    """A view that fills the page and scrolls inside: the bar's room of the others stays free."""
    around = QWidget()
    line = QHBoxLayout(around)
    line.setContentsMargins(0, 0, bar_room(), 0)
    line.addWidget(view)
    return around
