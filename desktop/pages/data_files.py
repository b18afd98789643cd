"""The files of the project, and the rows of them that were set aside."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from core.model.dataset import Dataset, Kind
from core.model.project import Project
from core.problems import Note
from desktop.messages import sentence
from widgets.button import button
from widgets.card import Card
from widgets.data_table import Cell, Column, DataTable
from widgets.figures import day, number
from widgets.text import Text
from widgets.theme import unit

if TYPE_CHECKING:
    import pandas as pd

MOST_LISTED = 50_000


class FileList(QWidget):
    """A card for each imported file, with its rows and a way to take it out again."""

    removed = Signal(object)
    """A Dataset is to be taken out of the project."""
    set_aside_followed = Signal()
    """The rows set aside are to be listed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(3 * unit())

    def set_project(self, project: Project) -> None:
        """Show the files of a project."""
        while (item := self._column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for dataset in project.datasets:
            self._column.addWidget(self._make_file(dataset))
        self._column.addStretch(1)

    def _make_file(self, dataset: Dataset) -> QFrame:
        translate, u = QCoreApplication.translate, unit()
        card = QFrame()
        card.setProperty("kind", "card")
        card.setAccessibleName(dataset.name)
        line = QHBoxLayout(card)
        line.setContentsMargins(4 * u, 3 * u, 3 * u, 3 * u)
        line.setSpacing(4 * u)
        words = QVBoxLayout()
        words.setSpacing(u // 2)
        words.addWidget(Text(dataset.name, weight=QFont.Weight.DemiBold))
        words.addWidget(Text(_about(dataset), role="muted", wrap=True))
        for warning in telling(dataset.warnings):
            words.addWidget(Text(sentence(warning), "caption", "muted", wrap=True))
        line.addLayout(words, 1)
        aside = set_aside_count(dataset)
        if aside:
            link = translate("FileList", "{count} set aside").format(count=number(aside))
            line.addWidget(button(link, self.set_aside_followed.emit, kind="link"))
        remove = button(
            "",
            partial(self.removed.emit, dataset),
            kind="flat",
            icon_name="trash",
            name=translate("FileList", "Remove {file}").format(file=dataset.name),
        )
        line.addWidget(remove, 0, Qt.AlignmentFlag.AlignTop)
        return card


class SetAsideList(Card):
    """Every row that was not used: file, row number, column, value and reason."""

    saved = Signal(object)
    """The rows are to be saved as CSV to a Path."""
    closed = Signal()
    """Back to the files."""

    def __init__(self, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        super().__init__(translate("SetAside", "Rows set aside"), parent=parent)
        self._table = DataTable(translate("SetAside", "Rows set aside"))
        save = button(translate("SetAside", "Save as CSV…"), self._ask_path, icon_name="save")
        self.head.addWidget(save)
        self.head.addWidget(button(translate("SetAside", "Back"), self.closed.emit))
        self.body.addWidget(self._table)

    def set_rows(self, tables: Sequence[tuple[str, pd.DataFrame | None]]) -> None:
        """Show the rows set aside in files, given as (file name, table)."""
        translate = QCoreApplication.translate
        columns = [
            Column(translate("SetAside", "File")),
            Column(translate("SetAside", "Row"), numeric=True),
            Column(translate("SetAside", "Column")),
            Column(translate("SetAside", "Value")),
            Column(translate("SetAside", "Reason"), stretch=True),
        ]
        rows = [row for name, table in tables for row in _rows(name, table)]
        if len(rows) > MOST_LISTED:
            pattern = translate("SetAside", "the first {shown} of {all}; the CSV holds all")
            words = pattern.format(shown=number(MOST_LISTED), all=number(len(rows)))
            self.set_title(translate("SetAside", "Rows set aside"), words)
        self._table.set_rows(columns, rows[:MOST_LISTED])

    def _ask_path(self) -> None:
        translate = QCoreApplication.translate
        title = translate("SetAside", "Save the rows set aside")
        dialog = QFileDialog(self, title, "", translate("SetAside", "Tables (*.csv)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.selectFile(translate("SetAside", "rows set aside") + ".csv")
        dialog.fileSelected.connect(lambda name: self.saved.emit(Path(name)))
        dialog.open()


def set_aside_count(dataset: Dataset) -> int:
    """Rows and single values of a file that were not used."""
    return 0 if dataset.set_aside is None else len(dataset.set_aside)


def telling(notes: Sequence[Note]) -> list[Note]:
    """The remarks worth reading: each code once, without those that only state the usual."""
    return [n for n in {n.code: n for n in notes}.values() if not n.code.startswith("grain_")]


def _rows(name: str, table: pd.DataFrame | None) -> list[list[str | Cell]]:
    if table is None or not len(table):
        return []
    reasons = {str(code): reason_words(str(code)) for code in table["reason"].unique()}
    lines = zip(table["row"], table["column"], table["value"], table["reason"], strict=True)
    return [
        [
            name,
            Cell(number(int(row)), int(row)),
            _text(column),
            _text(value),
            reasons[str(reason)],
        ]
        for row, column, value, reason in lines
    ]


def reason_words(code: str) -> str:
    """Why a row was set aside, in words."""
    return sentence(Note(code))


def _text(value: object) -> str:
    return "" if value is None or value != value else str(value)


def _about(dataset: Dataset) -> str:
    translate = QCoreApplication.translate
    count = len(dataset.table)
    kind = {
        Kind.CONTACTS: translate("FileList", "{n} contact(s)", None, count),
        Kind.SURVEYS: translate("FileList", "{n} survey answer(s)", None, count),
        Kind.INTERVALS: translate("FileList", "{n} interval(s)", None, count),
        Kind.AGENTS: translate("FileList", "{n} row(s) of agents' time", None, count),
        Kind.TASKS: translate("FileList", "{n} task(s)", None, count),
        Kind.CUSTOMERS: translate("FileList", "{n} customer(s)", None, count),
        Kind.COSTS: translate("FileList", "{n} cost row(s)", None, count),
    }[dataset.kind].format(n=number(count))
    read = translate("FileList", "{n} row(s) read", None, dataset.rows_read)
    read = read.format(n=number(dataset.rows_read))
    zone = dataset.zone or translate("FileList", "clock of the file")
    when = translate("FileList", "imported {day}").format(day=day(dataset.imported_at.date()))
    parts = [kind, read, zone, when]
    if dataset.made_up:
        parts.insert(0, translate("FileList", "made-up sample"))
    return " · ".join(parts)
