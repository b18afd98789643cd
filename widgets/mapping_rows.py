"""The rows of the mapping table, and the model that serves them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, IntEnum

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtWidgets import QWidget

Index = QModelIndex | QPersistentModelIndex
Pairs = tuple[tuple[str, str], ...]
NOT_HERE = ""
"""Key of "not in this file"."""


class Place(IntEnum):
    """The columns of the table, from left to right."""

    NAME = 0
    COLUMN = 1
    VALUES = 2
    READING = 3
    SURE = 4
    WHY = 5


class RowKind(Enum):
    """What a row of the mapping table is about."""

    FIELD = "field"
    """A field and the column that feeds it."""
    TIME = "time"
    """The time of day beside the date above."""
    MISSING = "missing"
    """A field that no column feeds."""
    UNUSED = "unused"
    """A column that feeds no field."""


@dataclass(frozen=True, slots=True)
class MappingRow:
    """One field and the column that feeds it, or one column that feeds nothing."""

    field: str
    """Name of the field; the header for a column that feeds nothing."""
    name: str
    """The field in the user's language, or what a column that feeds nothing is called."""
    column: str
    """Header of the column, or "" when no column feeds the field."""
    values: str = ""
    """A few cells of the column."""
    reading: str = ""
    """Key of the reading chosen, among `readings`."""
    readings: Pairs = ()
    """(key, words) of every possible reading; one or none is shown as plain words."""
    confidence: float | None = None
    sure: str = ""
    """The confidence in a word."""
    why: str = ""
    asks: bool = False
    """Whether the user is asked about this row."""
    kind: RowKind = RowKind.FIELD
    meanings: Pairs = ()
    """(raw value, key) of the values that mean something to Aforo."""
    known: Pairs = ()
    """(key, words) of everything such a value can mean."""

    @property
    def key(self) -> tuple[str, str]:
        """What tells this row from the others."""
        return self.kind.value, self.field

    @property
    def reading_words(self) -> str:
        """How the column is read, in words."""
        return next((words for key, words in self.readings if key == self.reading), "") or (
            self.readings[0][1] if len(self.readings) == 1 else ""
        )

    def editable(self, place: int) -> bool:
        """Whether a cell of the row opens a list of choices."""
        if place == Place.NAME:
            return self.kind is RowKind.UNUSED
        if place == Place.COLUMN:
            return self.kind is not RowKind.UNUSED
        return place == Place.READING and (len(self.readings) > 1 or bool(self.meanings))


class MappingModel(QAbstractTableModel):
    """Serves mapping rows as text; the delegate asks for the row itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[MappingRow, ...] = ()
        self._heads = _heads()
        self._nowhere = QCoreApplication.translate("MappingTable", "not in this file")
        self._no_time = QCoreApplication.translate("MappingTable", "no time")

    def set_rows(self, rows: Sequence[MappingRow]) -> bool:
        """Show rows; True when they are about other things than before."""
        new = tuple(rows)
        if new == self._rows:
            return False
        if [row.key for row in new] == [row.key for row in self._rows]:
            self._rows = new
            if new:
                last = self.index(len(new) - 1, len(Place) - 1)
                self.dataChanged.emit(self.index(0, 0), last)
            return False
        self.beginResetModel()
        self._rows = new
        self.endResetModel()
        return True

    def row(self, place: int) -> MappingRow:
        """The row at a place."""
        return self._rows[place]

    @property
    def rows(self) -> tuple[MappingRow, ...]:
        """Every row, from the top."""
        return self._rows

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(Place)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(index)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(index) or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._heads[index.column()]}: {self._text(index) or '—'}"
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int((Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter).value)
        return None

    def text(self, place: int, column: int) -> str:
        """The text of a cell."""
        row = self._rows[place]
        if column == Place.NAME:
            return row.name
        if column == Place.COLUMN:
            return row.column or (self._no_time if row.kind is RowKind.TIME else self._nowhere)
        if column == Place.VALUES:
            return row.values
        if column == Place.READING:
            return row.reading_words
        return row.sure if column == Place.SURE else row.why

    def _text(self, index: Index) -> str:
        return self.text(index.row(), index.column())

    def _tip(self, index: Index) -> str:
        row = self._rows[index.row()]
        if index.column() == Place.READING and row.meanings:
            spoken = dict(row.known)
            return "\n".join(f"{raw} → {spoken.get(key, key)}" for raw, key in row.meanings[:20])
        # Why is told here too, since a narrow table has no column for it.
        if index.column() == Place.SURE and row.why:
            return row.why
        return self._text(index)


def _heads() -> tuple[str, ...]:
    translate = QCoreApplication.translate
    return (
        translate("MappingTable", "Aforo needs"),
        translate("MappingTable", "Your column"),
        translate("MappingTable", "Values"),
        translate("MappingTable", "Read as"),
        translate("MappingTable", "Sure"),
        translate("MappingTable", "Why"),
    )
