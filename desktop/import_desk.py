"""Files chosen for import, read off the thread again after every edit, until they are taken in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from core.model.project import Project
from core.model.report import BOARD
from core.problems import Note, Problem
from core.progress import Progress
from desktop.draft import Draft, Reading, Shown
from desktop.draft_editor import DraftEditor
from desktop.draft_import import Imported, forget_pasted, import_drafts, write_pasted
from desktop.draft_reading import QUICK_BYTES, read_cells, read_draft
from desktop.imported_files import ImportedFiles
from desktop.settings import Settings
from desktop.store import Store
from desktop.tasks import TaskRunner
from widgets.figures import number

ENDINGS = (
    "*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.xlsb *.ods *.json *.jsonl *.ndjson *.parquet "
    "*.html *.xml *.zip *.gz"
)
MOST_FILES = 200
"""Files of a dropped folder that are read; more are most likely not what was meant."""


class ImportDesk(DraftEditor):
    """Holds the drafts; the Data page shows them and passes the user's edits here."""

    changed = Signal()
    """A draft was added, removed, read or edited, or another one is shown."""
    finished = Signal(str)
    """Everything on the desk was imported; carries the sentence for the toast."""
    opening = Signal(str)
    """Something is being opened at once; carries the sentence that says so."""
    told = Signal(str)
    """Something was done that can be undone; carries the sentence for the toast."""

    def __init__(
        self, store: Store, tasks: TaskRunner, settings: Settings, window: QWidget
    ) -> None:
        super().__init__(tasks, settings, window)
        self._store, self._window = store, window
        self.files = ImportedFiles(store, tasks, settings, self)
        """The files that are in the project."""
        self.drafts: list[Draft] = []
        self.place = 0
        """Which draft is shown."""
        self.showing_set_aside = False
        """Whether the list of rows set aside is open over the files."""
        self.set_aside_of_draft = False
        """Whether that list is about the draft shown, not about the project."""
        self.typing = ""
        """Which table of typed figures is open over the files; "" is none."""
        self.typing_week = False
        """Whether the contacts of a usual week are typed."""
        store.opened.connect(self._start_over)

    @property
    def draft(self) -> Draft | None:
        """The draft shown."""
        return self.drafts[self.place] if self.place < len(self.drafts) else None

    @property
    def ready(self) -> list[Draft]:
        """The drafts that can be imported as they are."""
        return [draft for draft in self.drafts if draft.ready]

    def ask_files(self) -> None:
        """Let the user choose files to read."""
        translate = QCoreApplication.translate
        pattern = translate("ImportDesk", "Tables ({endings})").format(endings=ENDINGS)
        every = translate("ImportDesk", "All files (*)")
        title = translate("ImportDesk", "Import files")
        dialog = QFileDialog(self._window, title, "", f"{pattern};;{every}")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda names: self.add([Path(name) for name in names]))
        dialog.open()

    def add(self, files: Sequence[Path]) -> None:
        """Start reading files, and the tables in folders; the first new one is shown."""
        folders = [path for path in files if path.is_dir()]
        if folders:
            self._tasks.run("folders", partial(files_in, folders), self._add)
        self._add([path for path in files if path not in folders])

    def paste(self, text: str) -> None:
        """Read a table that was copied in another program."""
        name = QCoreApplication.translate("ImportDesk", "Pasted table")
        taken = {draft.title for draft in self.drafts}
        taken |= {dataset.name for dataset in self._store.project.datasets}
        named = name
        count = 2
        while named in taken:
            named, count = f"{name} {count}", count + 1
        work = partial(write_pasted, text)
        self._tasks.run("paste", work, lambda path: self._begin([Draft(path, named)]))

    def select(self, place: int) -> None:
        """Show another draft."""
        self.place = place
        self.changed.emit()

    def discard(self, place: int | None = None) -> None:
        """Give up a draft, the one shown by default; the file itself is never touched."""
        at = self.place if place is None else place
        if 0 <= at < len(self.drafts):
            draft = self.drafts.pop(at)
            self._cancel(draft)
            self._forget_pasted([draft])
            if at < self.place or self.place >= len(self.drafts):
                self.place = max(0, self.place - 1)
            self.changed.emit()

    def discard_all(self) -> None:
        """Give up every draft."""
        for draft in self.drafts:
            self._cancel(draft)
        self._forget_pasted(self.drafts)
        self.drafts.clear()
        self.place = 0
        self.changed.emit()

    def stop(self, key: str) -> None:
        """Take notice that a request was cancelled: its draft waits to be read again."""
        for draft in self.drafts:
            if key in (_key(draft), _cells_key(draft)):
                self._replace(draft, replace(draft, busy=False, stopped=True))

    def read_again(self) -> None:
        """Read the draft shown once more, from the disk."""
        self._edit()

    def import_current(self) -> None:
        """Take the draft shown into the project."""
        if self.draft is not None:
            self._import([self.draft])

    def import_all(self) -> None:
        """Take every draft that is ready into the project, as one step that can be undone."""
        self._import(self.ready)

    def open_sample(self) -> None:
        """Start a project from the made-up sample."""

        def work(progress: Progress) -> Project:
            from core.sample import sample_project

            return replace(sample_project(), report=BOARD)

        def done(project: Project) -> None:
            self._store.open(project)
            translate = QCoreApplication.translate
            self.finished.emit(translate("ImportDesk", "Made-up sample: three invented files."))

        words = QCoreApplication.translate("ImportDesk", "Making up a sample")
        self.opening.emit(f"{words}…")
        # As a file that is opened: whichever was asked for last is shown.
        self._tasks.run("open", work, done, label=words)

    def show_set_aside(self, shown: bool = True, *, of_draft: bool = False) -> None:
        """Open or close the list of rows set aside, of the project or of the draft shown."""
        self.showing_set_aside, self.typing, self.typing_week = shown, "", False
        self.set_aside_of_draft = of_draft or not self._store.project.datasets
        self.changed.emit()

    def show_typed(self, table: str = "costs") -> None:
        """Open a table of typed figures over the files; "" closes it."""
        self.showing_set_aside = self.typing_week = False
        self.typing = table
        self.changed.emit()

    def show_week(self, shown: bool = True) -> None:
        """Open or close the contacts of a usual week, typed."""
        self.showing_set_aside, self.typing, self.typing_week = False, "", shown
        self.changed.emit()

    def _start_over(self) -> None:
        """Clear the desk: what lies on it was meant for the project that is put away."""
        for key in ("folders", "paste", "import", "open"):
            self._tasks.cancel(key)
        if self.drafts or self.showing_set_aside or self.typing or self.typing_week:
            self.showing_set_aside, self.typing, self.typing_week = False, "", False
            self.discard_all()

    def _add(self, files: Sequence[Path]) -> None:
        known = {draft.path for draft in self.drafts}
        self._begin([Draft(path) for path in dict.fromkeys(files) if path not in known])

    def _begin(self, new: list[Draft]) -> None:
        if not new:
            return
        self.showing_set_aside, self.typing, self.typing_week = False, "", False
        self.place = len(self.drafts)
        self.drafts += new
        for draft in new:
            self._read(draft)
        self.changed.emit()

    def _edit(self, **changes: Any) -> None:
        draft = self.draft
        if draft is not None:
            edited = replace(draft, busy=True, stopped=False, problem=None, **changes)
            self._replace(draft, edited)
            self._read(edited, cells="dialect" in changes)

    def _read(self, draft: Draft, cells: bool = False) -> None:
        if not cells and _size(draft.path) <= QUICK_BYTES:
            self._start(draft, quick=False)
            return
        # The first lines come alone, so that they need not share the computer with the rest.
        self._tasks.cancel(_key(draft))
        self._tasks.run(
            _cells_key(draft),
            partial(read_cells, draft.path, draft.dialect),
            partial(self._on_cells, draft),
            failed=partial(self._on_no_cells, draft),
        )

    def _start(self, draft: Draft, quick: bool) -> None:
        work = partial(read_draft, draft, self._store.project, self._settings.mapping, quick)
        pattern = QCoreApplication.translate("ImportDesk", "Reading {file}")
        self._tasks.run(
            _key(draft),
            work,
            partial(self._on_read, draft, quick),
            failed=partial(self._on_failed, draft),
            label=pattern.format(file=draft.title),
        )

    def _on_cells(self, asked: Draft, shown: Shown) -> None:
        draft = self._find(asked)
        if draft is not None:
            self._replace(draft, replace(draft, shown_cells=shown))
            self._start(draft, quick=_size(draft.path) > QUICK_BYTES)

    def _on_no_cells(self, asked: Draft, _error: BaseException) -> None:
        draft = self._find(asked)
        if draft is not None:
            # Reading the whole says what is wrong with the file.
            self._start(draft, quick=False)

    def _on_read(self, asked: Draft, quick: bool, reading: Reading) -> None:
        draft = self._find(asked)
        if draft is None:
            return
        # An open question stops the whole file from being read: the first rows stand in for it.
        more = quick and not reading.result.complete and reading.problem is None
        read = replace(draft, reading=reading, shown_cells=None, busy=more, problem=reading.problem)
        if draft.mapping is None:
            asked_about = reading.result.questions
            read = replace(read, asked=asked_about, unmapped=reading.result.unmapped)
        self._replace(draft, read)
        if more:
            self._start(read, quick=False)

    def _on_failed(self, asked: Draft, error: BaseException) -> None:
        draft = self._find(asked)
        if draft is not None:
            note = error.note if isinstance(error, Problem) else Note("reading_failed")
            self._replace(draft, replace(draft, problem=note, busy=False))

    def _import(self, drafts: Sequence[Draft]) -> None:
        chosen = [draft for draft in drafts if draft.ready]
        if not chosen:
            return
        work = partial(import_drafts, chosen, self._store.project)
        words = QCoreApplication.translate("ImportDesk", "Importing")
        self._tasks.run("import", work, partial(self._on_imported, chosen), label=words)

    def _on_imported(self, chosen: list[Draft], made: Imported) -> None:
        translate = QCoreApplication.translate
        for draft, dataset, mapping in zip(chosen, made.datasets, made.mappings, strict=True):
            self._settings.remember_mapping(dataset.mapping.header, mapping)
            if not draft.pasted:
                self._settings.remember_source(dataset.source_sha256, draft.path)
        paths = {draft.path for draft in chosen}
        self._forget_pasted(chosen)
        self.drafts = [draft for draft in self.drafts if draft.path not in paths]
        self.place = 0
        label = translate("ImportDesk", "Import %n file(s)", None, len(chosen))
        if len(chosen) == 1:
            pattern = translate("ImportDesk", "Import {file}")
            label = pattern.format(file=chosen[0].title)
        self._store.apply(label, made.project)
        self.changed.emit()
        words = _imported_words(chosen)
        (self.told if self.drafts else self.finished).emit(words)

    def _find(self, asked: Draft) -> Draft | None:
        return next((draft for draft in self.drafts if draft.path == asked.path), None)

    def _replace(self, old: Draft, new: Draft) -> None:
        place = next((i for i, draft in enumerate(self.drafts) if draft.path == old.path), None)
        if place is not None:
            self.drafts[place] = new
            self.changed.emit()

    def _cancel(self, draft: Draft) -> None:
        for key in (_key(draft), _cells_key(draft), f"column:{draft.path}"):
            self._tasks.cancel(key)

    def _forget_pasted(self, drafts: Sequence[Draft]) -> None:
        for draft in drafts:
            if draft.pasted:
                forget_pasted(draft.path)


def files_in(folders: Sequence[Path], progress: Progress) -> list[Path]:
    """The tables that lie in folders, by their endings, those of folders inside left out."""
    known = {ending.removeprefix("*") for ending in ENDINGS.split()}
    found: list[Path] = []
    for folder in folders:
        try:
            inside = sorted(path for path in folder.iterdir() if path.suffix.lower() in known)
            found += [path for path in inside if path.is_file()]
        except OSError as error:
            detail = error.strerror or ""
            raise Problem("file_unreadable", file=str(folder), detail=detail) from error
    if not found:
        raise Problem("folder_without_tables", folder=folders[0].name)
    return found[:MOST_FILES]


def _imported_words(drafts: Sequence[Draft]) -> str:
    translate = QCoreApplication.translate
    used = sum(draft.result.rows_used for draft in drafts if draft.result is not None)
    if len(drafts) == 1:
        words = translate("ImportDesk", "{n} row(s) of {file} imported.", None, used)
        return words.format(n=number(used), file=drafts[0].title)
    words = translate("ImportDesk", "{rows} rows of %n file(s) imported.", None, len(drafts))
    return words.format(rows=number(used))


def _key(draft: Draft) -> str:
    return f"read:{draft.path}"


def _cells_key(draft: Draft) -> str:
    return f"cells:{draft.path}"


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
