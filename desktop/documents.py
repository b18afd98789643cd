"""Opening and saving projects, without ever losing one that is not saved."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from core.model.project import Project
from core.model.report import BOARD
from core.problems import Note
from core.progress import Progress
from desktop.settings import Settings
from desktop.store import Store
from desktop.tasks import TaskRunner
from desktop.typed_text import take_typed

SUFFIX = ".aforo"


class Documents(QObject):
    """The file behind the project in the store."""

    changed = Signal()
    """Another file is open, or the open one was saved."""
    question = Signal(str, object)
    """A sentence and its (words, function) answers, for the window's message bar."""
    opening = Signal(str)
    """A project is being opened; carries the sentence that says so."""
    saved = Signal(object)
    """A project was written to this Path."""

    def __init__(
        self, store: Store, tasks: TaskRunner, settings: Settings, window: QWidget
    ) -> None:
        super().__init__(window)
        self._store, self._tasks, self._settings = store, tasks, settings
        self._window = window
        self._opened = 0
        self._coming: Path | None = None
        store.opened.connect(self._on_opened)
        self.path: Path | None = None

    @property
    def name(self) -> str:
        """The name of the project, without its folder and ending."""
        if self.path is not None:
            return self.path.stem
        return QCoreApplication.translate("Documents", "New project")

    def new(self) -> None:
        """Start an empty project."""
        words = QCoreApplication.translate("Documents", "Start new without saving")
        self.after_saving(lambda: self._show(Project(report=BOARD), None), words)

    def ask_open(self) -> None:
        """Let the user choose a project to open."""
        dialog = self._dialog(QCoreApplication.translate("Documents", "Open a project"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.open(Path(name)))
        dialog.open()

    def open(self, path: Path) -> None:
        """Open a project file once nothing is lost by it."""
        words = QCoreApplication.translate("Documents", "Open without saving")
        self.after_saving(lambda: self._open(path), words)

    def save(self, then: Callable[[], object] | None = None) -> None:
        """Save into the open file, or ask for one."""
        if self.path is None:
            self.ask_save(then)
        else:
            self.save_to(self.path, then)

    def ask_save(self, then: Callable[[], object] | None = None) -> None:
        """Let the user choose where to save."""
        dialog = self._dialog(QCoreApplication.translate("Documents", "Save the project"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX[1:])
        dialog.selectFile(self.name + SUFFIX)
        dialog.fileSelected.connect(lambda name: self.save_to(Path(name), then))
        dialog.open()

    def save_to(self, path: Path, then: Callable[[], object] | None = None) -> None:
        """Write the project to a file; edits made meanwhile stay unsaved."""
        take_typed(self._window)
        project, opened = self._store.project, self._opened

        def work(progress: Progress) -> Path:
            from core import document

            document.save(project, path)
            return path

        def done(written: Path) -> None:
            self._settings.remember_project(written)
            if self._opened != opened:
                # Another project was opened meanwhile: it must not take over this file.
                self.saved.emit(written)
                return
            self.path = written
            self._store.mark_saved(project)
            self.changed.emit()
            self.saved.emit(written)
            if then is not None:
                then()

        self._tasks.run("save", work, done, label=QCoreApplication.translate("Documents", "Saving"))

    def after_saving(self, then: Callable[[], object], without: str) -> None:
        """Do something that would lose unsaved edits, after asking in the window.

        `without` are the words of doing it without saving: they say what is then done.
        """
        take_typed(self._window)
        if not self._store.modified or not self._store.project.datasets:
            then()
            return
        translate = QCoreApplication.translate
        sentence = translate("Documents", "“{name}” has changes that are not saved.")
        answers = [
            (translate("Documents", "Save"), lambda: self.save(then)),
            (without, then),
            (translate("Documents", "Cancel"), lambda: None),
        ]
        self.question.emit(sentence.format(name=self.name), answers)

    def _open(self, path: Path) -> None:
        remarks: list[Note] = []

        def work(progress: Progress) -> Project:
            from core import document

            return document.open_project(path, remarks=remarks)

        def done(project: Project) -> None:
            self._settings.remember_project(path)
            self._show(project, path)
            for remark in remarks:
                self._tasks.remarked.emit(remark)

        words = QCoreApplication.translate("Documents", "Opening {file}").format(file=path.name)
        self.opening.emit(f"{words}…")
        self._tasks.run("open", work, done, label=words)

    def _on_opened(self) -> None:
        """Whatever was opened, it is never saved over the file of the project before."""
        self._opened += 1
        self.path = self._coming

    def _show(self, project: Project, path: Path | None) -> None:
        self._coming = path
        self._store.open(project)
        self._coming = None
        self.changed.emit()

    def _dialog(self, title: str) -> QFileDialog:
        start = self.path.parent if self.path is not None else documents_folder()
        pattern = QCoreApplication.translate("Documents", "Aforo projects (*{ending})")
        return QFileDialog(self._window, title, str(start), pattern.format(ending=SUFFIX))


def documents_folder() -> Path:
    """The user's folder for documents."""
    where = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(where))
