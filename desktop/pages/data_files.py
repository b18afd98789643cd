"""The files of the project: what each holds, its remarks, and what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from core.model.dataset import Dataset
from core.model.project import Project
from core.problems import Note
from desktop.import_desk import ENDINGS
from desktop.imported_files import CHANGED, SAME, ImportedFiles
from desktop.messages import sentence
from desktop.pages.data_outliers import OutliersCard
from desktop.pages.data_quality import QualityPanel
from desktop.pages.data_words import kind_words, telling
from widgets.button import button
from widgets.card import Card
from widgets.data_table import Cell, Column, DataTable
from widgets.figures import day, number, period
from widgets.scrolled import Scrolled
from widgets.text import Text
from widgets.theme import unit

MOST_ROWS_SHOWN = 6
MOST_REMARKS = 6


class FileList(Scrolled):
    """The files, the remarks on the one chosen, and what is doubtful in all of them."""

    week_asked = Signal()
    """The typed week is to be edited."""
    set_aside_followed = Signal()
    """The rows set aside are to be listed."""

    def __init__(self, files: ImportedFiles, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        translate, u = QCoreApplication.translate, unit()
        self._files = files
        self._datasets: tuple[Dataset, ...] = ()
        self._together: tuple[Note, ...] = ()
        self._card = Card(translate("FileList", "Files"))
        self.table = _FileTable(translate("FileList", "Files of the project"))
        self.table.horizontalScrollBar().rangeChanged.connect(self._fit_table)
        """One row for each file."""
        self.table.selectionModel().currentRowChanged.connect(self._on_moved)
        self.table.removed.connect(self._on_remove)
        self._remarks = Text("", "caption", "muted", wrap=True)
        self._make_tools()
        self._card.body.addWidget(self.table)
        self._card.body.addWidget(self._remarks)
        self.quality = QualityPanel()
        """What makes the data doubtful."""
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4 * u)
        column.addWidget(self._card)
        column.addWidget(self.quality, 1)
        self.outliers = OutliersCard()
        """Contacts that look wrong, and which of them are left out."""
        self.outliers.excluded_edited.connect(files.leave_out)
        self.outliers.cap_edited.connect(files.set_cap)
        self.outliers.wanted.connect(files.save_outliers)
        column.addWidget(self.outliers)
        self.set_content(inside)

    def set_project(self, project: Project, together: Sequence[Note] = ()) -> None:
        """Show the files of a project; `together` are remarks on how they were joined."""
        place = max(0, self.table.currentIndex().row())
        self._datasets, self._together = project.datasets, tuple(together)
        rows = [self._row(dataset) for dataset in project.datasets]
        self.table.set_rows(_columns(), rows)
        self._fit_table()
        if rows:
            self.table.selectRow(min(place, len(rows) - 1))
        self._show_chosen()
        self.quality.set_findings(self._files.findings)
        self.outliers.set_classes(self._files.outliers, project.scenario.outlier_cap_days)

    def _fit_table(self) -> None:
        """Give the table the height of its rows, and of the bar under them where it needs one."""
        shown = min(max(len(self._datasets), 1), MOST_ROWS_SHOWN)
        line = self.table.verticalHeader().defaultSectionSize()
        head = self.table.horizontalHeader().sizeHint().height()
        bar = self.table.horizontalScrollBar()
        under = bar.sizeHint().height() if bar.maximum() > 0 else 0
        self.table.setFixedHeight(shown * line + head + under + 2 * unit())

    @property
    def chosen(self) -> Dataset | None:
        """The file whose remarks are shown."""
        place = self.table.currentIndex().row()
        return self._datasets[place] if 0 <= place < len(self._datasets) else None

    def _make_tools(self) -> None:
        translate = QCoreApplication.translate
        self.again = button(translate("FileList", "Read again"), self._on_again, icon_name="reset")
        """Reads the chosen file from the disk by the same mapping."""
        self.replaced = button(translate("FileList", "Replace…"), self._ask_other)
        """Takes another file in place of the chosen one."""
        self.aside = button(translate("FileList", "Rows set aside"), self.set_aside_followed.emit)
        """Lists what was not used."""
        self.remove = button(translate("FileList", "Remove"), self._on_remove, icon_name="trash")
        """Takes the chosen file out of the project."""
        self.edit = button(translate("FileList", "Edit…"), self.week_asked.emit)
        """Opens the typed week that stands where a file would."""
        for tool in (self.edit, self.again, self.replaced, self.aside, self.remove):
            self._card.head.addWidget(tool)

    def _row(self, dataset: Dataset) -> list[str | Cell]:
        found = self._files.periods.get(dataset.source_sha256)
        days = period(found[0], found[1] + timedelta(days=1)) if found else "—"
        aside = set_aside_count(dataset)
        if dataset.typed is not None:
            translate = QCoreApplication.translate
            none = Cell(
                "—", role="text_muted", tooltip=translate("FileList", "No file is behind it")
            )
            usual = translate("FileList", "a usual week")
            kind = kind_words(dataset.kind, len(dataset.table))
            return [
                Cell(dataset.name, bold=True), kind, none, usual, none, none, self._disk(dataset),
            ]  # fmt: skip
        return [
            Cell(dataset.name, bold=True),
            kind_words(dataset.kind, len(dataset.table)),
            Cell(number(dataset.rows_read), dataset.rows_read),
            days,
            Cell(number(aside), aside),
            dataset.zone or QCoreApplication.translate("FileList", "clock of the file"),
            self._disk(dataset),
        ]

    def _disk(self, dataset: Dataset) -> Cell:
        translate, source = QCoreApplication.translate, self._files.source(dataset)
        when = translate("FileList", "imported {day}").format(day=day(dataset.imported_at.date()))
        if dataset.made_up:
            return Cell(translate("FileList", "made-up sample"), role="near")
        if dataset.typed is not None:
            return Cell(translate("FileList", "typed by hand"), role="text_muted")
        if source.state == CHANGED:
            return Cell(translate("FileList", "▲ changed on the disk"), role="missed")
        tip = str(source.path) if source.path is not None else ""
        at = dataset.imported_at.isoformat(" ", "seconds")
        return Cell(when, at, role="text_muted", tooltip=tip)

    def _show_chosen(self) -> None:
        dataset, translate = self.chosen, QCoreApplication.translate
        source = self._files.source(dataset) if dataset is not None else None
        known = source is not None and source.state in (SAME, CHANGED)
        typed = dataset is not None and dataset.typed is not None
        self.edit.setVisible(typed)
        own = dataset is not None and not dataset.made_up and not typed
        self.again.setEnabled(own and known)
        self.again.setToolTip(
            "" if known else translate("FileList", "The file is not where it was imported from.")
        )
        self.replaced.setEnabled(own)
        self.remove.setEnabled(dataset is not None)
        self.aside.setEnabled(any(set_aside_count(held) for held in self._datasets))
        notes = telling(dataset.warnings)[:MOST_REMARKS] if dataset is not None else []
        lines = [sentence(note) for note in (*notes, *self._together)]
        self._remarks.setText("\n".join(f"·  {line}" for line in lines))
        self._remarks.setVisible(bool(lines))

    def _on_moved(self, _current: QModelIndex, _before: QModelIndex) -> None:
        self._show_chosen()

    def _on_again(self) -> None:
        if self.chosen is not None:
            self._files.read_again(self.chosen)

    def _on_remove(self) -> None:
        if self.chosen is not None:
            self._files.remove(self.chosen)

    def _ask_other(self) -> None:
        dataset, translate = self.chosen, QCoreApplication.translate
        if dataset is None:
            return
        title = translate("FileList", "Replace {file}").format(file=dataset.name)
        pattern = translate("ImportDesk", "Tables ({endings})").format(endings=ENDINGS)
        dialog = QFileDialog(
            self, title, "", f"{pattern};;{translate('ImportDesk', 'All files (*)')}"
        )
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self._files.read_again(dataset, Path(name)))
        dialog.open()


class _FileTable(DataTable):
    """The table of files; Delete takes the chosen one out."""

    removed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
            return
        super().keyPressEvent(event)


def set_aside_count(dataset: Dataset) -> int:
    """Rows and single values of a file that were not used."""
    return 0 if dataset.set_aside is None else len(dataset.set_aside)


def _columns() -> list[Column]:
    translate = QCoreApplication.translate
    return [
        Column(translate("FileList", "File")),
        Column(translate("FileList", "Holds")),
        Column(translate("FileList", "Rows read"), numeric=True),
        Column(translate("FileList", "Period")),
        Column(translate("FileList", "Set aside"), numeric=True),
        Column(translate("FileList", "Zone")),
        Column(translate("FileList", "State"), stretch=True),
    ]
