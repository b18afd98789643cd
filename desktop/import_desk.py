"""Files chosen for import, read off the thread again after every edit, until they are taken in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from core.model.dataset import ColumnMapping, Dataset, Dialect, Grain, Mapping
from core.model.project import Project
from core.problems import Note, Problem
from core.progress import Progress
from desktop.draft import (
    QUICK_BYTES,
    Draft,
    Reading,
    read_draft,
    with_column,
    with_grain,
    without_field,
)
from desktop.settings import Settings
from desktop.store import Store
from desktop.tasks import TaskRunner
from widgets.figures import number

ENDINGS = "*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.xlsb *.ods *.zip *.gz"
EDITED_BY_HAND = Note("chosen_by_hand")


class ImportDesk(QObject):
    """Holds the drafts; the Data page shows them and passes the user's edits here."""

    changed = Signal()
    """A draft was added, removed, read or edited, or another one is shown."""
    finished = Signal(str)
    """Something was imported; carries the sentence for the toast."""
    set_aside_asked = Signal()
    """The list of rows set aside is to be shown."""

    def __init__(
        self, store: Store, tasks: TaskRunner, settings: Settings, window: QWidget
    ) -> None:
        super().__init__(window)
        self._store, self._tasks, self._settings = store, tasks, settings
        self._window = window
        self.drafts: list[Draft] = []
        self.place = 0
        """Which draft is shown."""
        self.showing_set_aside = False
        """Whether the list of rows set aside is open over the files."""

    @property
    def draft(self) -> Draft | None:
        """The draft shown."""
        return self.drafts[self.place] if self.place < len(self.drafts) else None

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
        """Start reading files; the first new one is shown."""
        new = [Draft(path) for path in files if all(path != old.path for old in self.drafts)]
        if not new:
            return
        self.showing_set_aside = False
        self.place = len(self.drafts)
        self.drafts += new
        for draft in new:
            self._read(draft)
        self.changed.emit()

    def select(self, place: int) -> None:
        """Show another draft."""
        self.place = place
        self.changed.emit()

    def discard(self) -> None:
        """Give up the draft shown; the file itself is never touched."""
        draft = self.draft
        if draft is not None:
            self._tasks.cancel(_key(draft.path))
            self.drafts.remove(draft)
            self.place = max(0, min(self.place, len(self.drafts) - 1))
            self.changed.emit()

    def edit_dialect(self, dialect: Dialect) -> None:
        """Read the file's cells otherwise; columns are proposed again."""
        self._edit(dialect=dialect, mapping=None, confirmed=frozenset())

    def edit_zone(self, zone: str | None) -> None:
        """Read moments without an offset on the clock of another zone."""
        shown = self._shown()
        if shown is not None:
            self._edit(mapping=replace(shown, zone=zone), zone=zone)

    def edit_grain(self, grain: Grain) -> None:
        """Take each row for something else."""
        shown = self._shown()
        if shown is not None and grain is not shown.grain:
            self._edit(mapping=with_grain(shown, grain))

    def edit_column(self, column: ColumnMapping) -> None:
        """Read one field otherwise; an answer also settles the question about it."""
        shown, draft = self._shown(), self.draft
        if shown is not None and draft is not None:
            sure = replace(column, confidence=1.0, why=EDITED_BY_HAND)
            self._edit(mapping=with_column(shown, sure), confirmed=draft.confirmed | {column.field})

    def edit_formats(self, formats: dict[str, str]) -> None:
        """Give several moment fields another format at once."""
        shown, draft = self._shown(), self.draft
        if shown is None or draft is None:
            return
        for name, text in formats.items():
            column = shown.of(name)
            if column is not None:
                made = replace(column, format=text, confidence=1.0, why=EDITED_BY_HAND)
                shown = with_column(shown, made)
        self._edit(mapping=shown, confirmed=draft.confirmed | set(formats))

    def confirm(self, field: str) -> None:
        """Accept the proposed reading of a doubtful field."""
        draft = self.draft
        if draft is not None:
            self._replace(draft, replace(draft, confirmed=draft.confirmed | {field}))

    def leave_out(self, field: str) -> None:
        """Do not read a field."""
        shown = self._shown()
        if shown is not None:
            self._edit(mapping=without_field(shown, field))

    def choose_column(self, field: str, header: str) -> None:
        """Feed a field from another column of the file, read as its cells suggest."""
        shown, draft = self._shown(), self.draft
        if shown is None or draft is None:
            return
        path, dialect = draft.path, shown.dialect

        def work(progress: Progress) -> ColumnMapping:
            from core.ingest.proposal import map_column
            from core.ingest.reading import read_table

            return map_column(read_table(path, dialect, limit_rows=5000), field, header)

        def done(column: ColumnMapping) -> None:
            mapping = self._shown()
            if mapping is not None:
                self._edit(mapping=with_column(mapping, column))

        self._tasks.run(f"column:{path}", work, done)

    def import_current(self) -> None:
        """Take the draft shown into the project."""
        draft = self.draft
        if draft is None or not draft.ready or draft.result is None:
            return
        result, project = draft.result, self._store.project

        def work(progress: Progress) -> tuple[Dataset, Project, dict[str, Any]]:
            from core.ingest.importing import to_dataset
            from core.ingest.mapping_text import to_json
            from core.intake import with_datasets

            dataset = to_dataset(result, draft.path.name)
            return dataset, with_datasets(project, [dataset]), to_json(result.mapping)

        self._tasks.run("import", work, partial(self._on_imported, draft))

    def open_sample(self) -> None:
        """Start a project from the made-up sample."""

        def work(progress: Progress) -> Project:
            from core.intake import with_datasets
            from core.sample import sample_datasets

            return with_datasets(Project(), sample_datasets())

        def done(project: Project) -> None:
            self.drafts.clear()
            self._store.open(project)
            self.changed.emit()
            translate = QCoreApplication.translate
            self.finished.emit(translate("ImportDesk", "Made-up sample: three invented files."))

        words = QCoreApplication.translate("ImportDesk", "Making up a sample")
        self._tasks.run("sample", work, done, label=words)

    def remove(self, dataset: Dataset) -> None:
        """Take a file out of the project again."""
        project = self._store.project
        pattern = QCoreApplication.translate("ImportDesk", "Remove {file}")
        left = tuple(d for d in project.datasets if d is not dataset)
        self._store.apply(pattern.format(file=dataset.name), replace(project, datasets=left))

    def show_set_aside(self, shown: bool = True) -> None:
        """Open or close the list of rows set aside."""
        self.showing_set_aside = shown
        self.changed.emit()

    def save_set_aside(self, path: Path, done: Callable[[Path], None]) -> None:
        """Write every row set aside as CSV, with file, row number and reason."""
        project, result = self._store.project, self.draft.result if self.draft else None

        def work(progress: Progress) -> Path:
            from core.report.table_file import write_csv
            from core.results import Results

            table = Results(project).set_aside() if result is None else result.set_aside
            write_csv(table, path)
            return path

        self._tasks.run("save set aside", work, done)

    def _shown(self) -> Mapping | None:
        return self.draft.shown if self.draft is not None else None

    def _edit(self, **changes: Any) -> None:
        draft = self.draft
        if draft is not None:
            edited = replace(draft, busy=True, problem=None, **changes)
            self._replace(draft, edited)
            self._read(edited)

    def _read(self, draft: Draft) -> None:
        quick = _size(draft.path) > QUICK_BYTES
        self._start(draft, quick)

    def _start(self, draft: Draft, quick: bool) -> None:
        work = partial(read_draft, draft, self._store.project, self._settings.mapping, quick)
        pattern = QCoreApplication.translate("ImportDesk", "Reading {file}")
        self._tasks.run(
            _key(draft.path),
            work,
            partial(self._on_read, draft, quick),
            failed=partial(self._on_failed, draft),
            label=pattern.format(file=draft.path.name),
        )

    def _on_read(self, asked: Draft, quick: bool, reading: Reading) -> None:
        draft = self._find(asked)
        if draft is None:
            return
        # An open question stops the whole file from being read: the first rows stand in for it.
        more = quick and not reading.result.complete
        read = replace(draft, reading=reading, busy=more, problem=None)
        self._replace(draft, read)
        if more:
            self._start(read, quick=False)

    def _on_failed(self, asked: Draft, error: BaseException) -> None:
        draft = self._find(asked)
        if draft is not None:
            note = error.note if isinstance(error, Problem) else Note("reading_failed")
            self._replace(draft, replace(draft, problem=note, busy=False))

    def _on_imported(self, draft: Draft, made: tuple[Dataset, Project, dict[str, Any]]) -> None:
        dataset, project, mapping = made
        self._settings.remember_mapping(dataset.mapping.header, mapping)
        found = self._find(draft)
        if found is not None:
            self.drafts.remove(found)
        self.place = 0
        pattern = QCoreApplication.translate("ImportDesk", "Import {file}")
        self._store.apply(pattern.format(file=dataset.name), project)
        self.changed.emit()
        used = draft.result.rows_used if draft.result is not None else 0
        translate = QCoreApplication.translate
        words = translate("ImportDesk", "{n} row(s) of {file} imported.", None, used)
        if not self.drafts:
            self.finished.emit(words.format(n=number(used), file=dataset.name))

    def _find(self, asked: Draft) -> Draft | None:
        return next((draft for draft in self.drafts if draft.path == asked.path), None)

    def _replace(self, old: Draft, new: Draft) -> None:
        self.drafts[self.drafts.index(old)] = new
        self.changed.emit()


def _key(path: Path) -> str:
    return f"read:{path}"


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
