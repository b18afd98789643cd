"""A table that is typed into: cells as text, pasted from a spreadsheet, faults marked in place."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QCompleter,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from core.safe_cells import unguarded
from widgets.clipboard import mark_on_clipboard, put_text, shown_text
from widgets.number_box import parse_number
from widgets.theme import current_theme, unit

Index = QModelIndex | QPersistentModelIndex
Lines = tuple[tuple[str, ...], ...]
MOST_PASTED = 5_000
"""Rows of one paste; more is no table that anybody typed."""


@dataclass(frozen=True, slots=True)
class EntryColumn:
    """A column to type into."""

    title: str
    numeric: bool = False
    hint: str = ""
    """How it is written, as a tooltip."""
    choices: tuple[str, ...] = ()
    """Texts that are offered while typing."""


class EntryModel(QAbstractTableModel):
    """Lines of text under columns; one blank line is always last, to type a new one."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.columns: tuple[EntryColumn, ...] = ()
        self._lines: list[list[str]] = []
        self._faults: Mapping[tuple[int, int], str] = {}

    @property
    def lines(self) -> Lines:
        """The lines in order, without the blank one at the end."""
        return tuple(tuple(line) for line in self._lines[:-1])

    def set_lines(self, columns: Sequence[EntryColumn], lines: Sequence[Sequence[str]]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self.columns = tuple(columns)
        self._lines = [list(line) for line in lines]
        self._faults = {}
        self._tidy()
        self.endResetModel()

    def set_faults(self, faults: Mapping[tuple[int, int], str]) -> None:
        """Mark cells, by place, with what is wrong."""
        self._faults = faults
        last = self.index(self.rowCount() - 1, len(self.columns) - 1)
        self.dataChanged.emit(self.index(0, 0), last)

    def fill(self, row: int, column: int, cells: Sequence[Sequence[str]]) -> None:
        """Write a block of cells from a place on; lines are added, columns beyond are left out."""
        self.beginResetModel()
        for down, texts in enumerate(cells[:MOST_PASTED]):
            while row + down >= len(self._lines):
                self._lines.append([""] * len(self.columns))
            for right, text in enumerate(texts[: len(self.columns) - column]):
                self._lines[row + down][column + right] = text.strip()
        self._tidy()
        self.endResetModel()
        self.edited.emit()

    def clear(self, places: Sequence[tuple[int, int]]) -> None:
        """Empty some cells; lines left blank vanish."""
        self.beginResetModel()
        for row, column in places:
            self._lines[row][column] = ""
        self._tidy()
        self.endResetModel()
        self.edited.emit()

    def _tidy(self) -> None:
        self._lines = [line for line in self._lines if any(line)]
        self._lines.append([""] * len(self.columns))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        text = self._lines[index.row()][index.column()]
        fault = self._faults.get((index.row(), index.column()), "")
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return text
        if role == Qt.ItemDataRole.ToolTipRole:
            return fault or self.columns[index.column()].hint or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{text} {fault}".strip()
        if role == Qt.ItemDataRole.ForegroundRole and fault:
            return current_theme().color("missed")
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(index.column())
        return None

    def _alignment(self, column: int) -> Qt.AlignmentFlag:
        sides = Qt.AlignmentFlag
        side = sides.AlignRight if self.columns[column].numeric else sides.AlignLeft
        return side | sides.AlignVCenter

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        text = str(value).strip()
        if role != Qt.ItemDataRole.EditRole or self._lines[index.row()][index.column()] == text:
            return False
        row, column = index.row(), index.column()
        self._lines[row][column] = text
        self.dataChanged.emit(index, index)
        if row == len(self._lines) - 1 and text:
            self.beginInsertRows(QModelIndex(), row + 1, row + 1)
            self._lines.append([""] * len(self.columns))
            self.endInsertRows()
        self.edited.emit()
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Vertical:
            return str(section + 1) if role == Qt.ItemDataRole.DisplayRole else None
        if section >= len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.hint or None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(section)
        return None


class _Editor(QStyledItemDelegate):
    """A line to type in, which offers the texts of its column."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        line = QLineEdit(parent)
        line.setFrame(False)
        model = index.model()
        if isinstance(model, EntryModel):
            column = model.columns[index.column()]
            line.setAccessibleName(column.title)
            if column.choices:
                completer = QCompleter(list(column.choices), line)
                completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
                completer.setFilterMode(Qt.MatchFlag.MatchContains)
                line.setCompleter(completer)
        return line


class EntryTable(QTableView):
    """Typed into like a spreadsheet: keys move, Enter edits, Delete empties, blocks are pasted."""

    edited = Signal()
    """Some cell changed; `lines` has them all."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._model = EntryModel(self)
        self._model.edited.connect(self.edited)
        self.setModel(self._model)
        self.setItemDelegate(_Editor(self))
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(
            triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed
        )
        self.setTabKeyNavigation(False)  # Tab leaves the table, as everywhere in the window
        self.verticalHeader().setDefaultSectionSize(round(7.5 * unit()))
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.setWordWrap(False)

    @property
    def lines(self) -> Lines:
        """The lines as typed; one may be blank while it is rewritten."""
        return self._model.lines

    def set_lines(self, columns: Sequence[EntryColumn], lines: Sequence[Sequence[str]]) -> None:
        """Show columns and lines to type into."""
        self._model.set_lines(columns, lines)
        self.resizeColumnsToContents()
        for place in range(len(columns)):
            self.setColumnWidth(place, max(self.columnWidth(place) + 4 * unit(), 26 * unit()))
        self.setCurrentIndex(self._model.index(0, 0))

    def offer(self, choices: Sequence[tuple[str, ...]]) -> None:
        """Offer other texts while typing, one tuple for each column."""
        pairs = zip(self._model.columns, choices, strict=True)
        self._model.columns = tuple(replace(column, choices=texts) for column, texts in pairs)

    def set_faults(self, faults: Mapping[tuple[int, int], str]) -> None:
        """Mark cells with what is wrong with them."""
        self._model.set_faults(faults)

    def text(self, row: int, column: int) -> str:
        """What a cell shows."""
        return str(self._model.data(self._model.index(row, column)))

    def copy(self) -> None:
        """Put the selected cells on the clipboard, tab-separated."""
        places = self._selected()
        rows, columns = sorted({p[0] for p in places}), sorted({p[1] for p in places})
        put_text(shown_text([self._copied(row, column) for column in columns] for row in rows))

    def paste(self) -> None:
        """Write the cells of the clipboard from the current cell on, but not a line of titles."""
        text = QApplication.clipboard().text().replace("\r\n", "\n").rstrip("\n")
        cells = [line.split("\t") for line in text.split("\n")]
        if mark := mark_on_clipboard():
            cells = [[self._taken_back(cell, mark) for cell in line] for line in cells]
        titles = {column.title.casefold() for column in self._model.columns}
        if len(cells) > 1 and all(cell.strip().casefold() in titles for cell in cells[0]):
            cells = cells[1:]
        start = self.currentIndex()
        if text.strip():
            row, column = max(start.row(), 0), max(start.column(), 0)
            self._model.fill(row, column, cells)
            self.setCurrentIndex(self._model.index(row, column))

    def _copied(self, row: int, column: int) -> object:
        """The number of a cell where numbers stand, else its text."""
        text = self.text(row, column)
        numeric = self._model.columns[column].numeric
        value = parse_number(text, QLocale().decimalPoint()) if numeric else None
        return text if value is None else value

    def _taken_back(self, cell: str, mark: str) -> str:
        """A cell that was copied here as it was typed."""
        number = re.fullmatch(r"-?\d+" + re.escape(mark) + r"\d+", cell)
        return cell.replace(mark, QLocale().decimalPoint()) if number else unguarded(cell)

    def empty(self, places: Sequence[tuple[int, int]]) -> None:
        """Empty some cells, as the Delete key does; lines left blank vanish."""
        self._model.clear(places)

    def _selected(self) -> list[tuple[int, int]]:
        return sorted((index.row(), index.column()) for index in self.selectedIndexes())

    def event(self, event: QEvent) -> bool:
        # The window's own paste imports a table; in here it fills cells.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            keys = (QKeySequence.StandardKey.Paste, QKeySequence.StandardKey.Copy)
            if any(event.matches(key) for key in keys):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            place = self.currentIndex()
            self._model.clear(self._selected())
            self.setCurrentIndex(self._model.index(place.row(), place.column()))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # The Enter that ends an edit comes through as well.
            if self.state() != QAbstractItemView.State.EditingState:
                self.edit(self.currentIndex())
        else:
            super().keyPressEvent(event)


def _demo(parent: QObject | None = None) -> EntryTable:
    table = EntryTable("Monthly costs")
    columns = [EntryColumn("Month", hint="2026-01"), EntryColumn("Total", numeric=True)]
    table.set_lines(columns, [("2026-01", "18000"), ("2026-02", "many")])
    table.set_faults({(1, 1): "This cannot be read as a number."})
    return table


if __name__ == "__main__":
    from widgets.theme import apply_theme

    app = QApplication([])
    apply_theme(app, "light")
    shown = _demo()
    shown.resize(600, 300)
    shown.show()
    app.exec()
