"""Numbers by hour and weekday as a table that can be edited: the model behind the roster grid."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QWidget

from widgets.figures import MINUS, NBSP, number
from widgets.number_box import parse_number

Index = QModelIndex | QPersistentModelIndex
Values = tuple[tuple[float, ...], ...]
Place = tuple[int, int]
_ROOT = QModelIndex()
_SAME = 1e-9


def _plain(row: int, column: int) -> str:
    return ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """What the grid shows: a row for each time of day, a column for each weekday."""

    row_labels: tuple[str, ...] = ()
    column_labels: tuple[str, ...] = ()
    values: Values = ()
    needs: Values = ()
    """What each value is held against; empty: nothing."""
    closed: tuple[tuple[bool, ...], ...] = ()
    """Cells outside opening hours, hatched while they hold nothing."""
    factor: float = 1.0
    """What a cell counts in the totals: half an hour of people is 0.5."""
    unit: str = ""
    """Unit of the totals, such as h."""
    most: float = 10_000.0
    """The largest number a cell may hold."""
    sentence: Callable[[int, int], str] = field(default=_plain, compare=False)
    """What a cell says in full; rows and columns past the grid are the totals."""
    foot: str = ""
    """What stands before the totals of the columns; empty: the day."""
    summed: bool = True
    """Whether the totals of the columns stand below."""
    spread: bool = False
    """Whether totals can be typed, to be spread over what they add up."""
    digits: int = 3
    """Digits behind the point of a cell at most."""

    @property
    def shape(self) -> Place:
        """Rows and columns without the totals."""
        return len(self.row_labels), len(self.column_labels)

    def total(self, row: int | None, column: int | None) -> float:
        """The sum of a row, of a column, or of everything, in the unit of the totals."""
        rows = self.values if row is None else (self.values[row],)
        parts = (v for line in rows for v in (line if column is None else (line[column],)))
        return sum(parts) * self.factor

    def difference(self, row: int, column: int) -> float:
        """How much a cell is above (below 0: short of) what it is held against."""
        if not self.needs:
            return 0.0
        apart = self.values[row][column] - self.needs[row][column]
        return 0.0 if abs(apart) < _SAME else apart


def short_number(value: float, most: int = 3) -> str:
    """A number with as many digits as it needs, three (or `most`) behind the point at most."""
    rounded = round(value, most)
    digits = next((d for d in range(most) if abs(rounded - round(rounded, d)) < _SAME), most)
    return number(rounded, digits)


def signed(value: float, most: int = 3) -> str:
    """A difference with its sign: +1.5, −2."""
    return f"{'+' if value > 0 else MINUS}{short_number(abs(value), most)}"


class SheetModel(QAbstractTableModel):
    """A Sheet with a row and a column of totals; only the cells inside can be chosen."""

    edited = Signal(object, str)
    """The new values, and what was done: type, fill, paste or clear."""
    totals_typed = Signal(object)
    """Totals typed, by their (row, column): None for the row of all rows, or all columns."""
    refused = Signal(float)
    """A number larger than a cell may hold was typed or pasted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheet = Sheet()

    def set_sheet(self, sheet: Sheet) -> None:
        """Show other numbers; the same shape keeps what is chosen."""
        before, self.sheet = self.sheet, sheet
        labels = (sheet.row_labels, sheet.column_labels)
        if (before.row_labels, before.column_labels) != labels:
            self.beginResetModel()
            self.endResetModel()
        else:
            last = self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def write(self, cells: dict[Place, float], what: str) -> None:
        """Put numbers into cells as one edit; nothing is told where nothing changes."""
        rows, columns = self.sheet.shape
        values = [list(line) for line in self.sheet.values]
        inside = {p: v for p, v in cells.items() if p[0] < rows and p[1] < columns}
        large = max((inside or cells).values(), default=0.0)
        if large > self.sheet.most:
            self.refused.emit(large)
            return
        if not inside and self.sheet.spread:
            self._spread(cells)
            return
        for (row, column), value in inside.items():
            values[row][column] = value
        found = tuple(tuple(line) for line in values)
        if found != self.sheet.values:
            self.edited.emit(found, what)

    def _spread(self, cells: dict[Place, float]) -> None:
        rows, columns = self.sheet.shape
        totals = {
            (row if row < rows else None, column if column < columns else None): value
            for (row, column), value in cells.items()
            if row <= rows and column <= columns
        }
        changed = {
            place: value
            for place, value in totals.items()
            if abs(value - self.sheet.total(*place) / self.sheet.factor) > _SAME
        }
        if changed:
            self.totals_typed.emit(changed)

    def rowCount(self, parent: Index = _ROOT) -> int:
        if parent.isValid() or not self.sheet.row_labels:
            return 0
        return self.sheet.shape[0] + self.sheet.summed

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() or not self.sheet.row_labels else self.sheet.shape[1] + 1

    def inside(self, index: Index) -> bool:
        """Whether a cell holds a number of its own, not a total."""
        rows, columns = self.sheet.shape
        return index.isValid() and index.row() < rows and index.column() < columns

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not self.inside(index) and not self.sheet.spread:
            return Qt.ItemFlag.ItemIsEnabled
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsEditable

    def text(self, row: int, column: int) -> str:
        """A cell as it is read; a cell with nothing is blank."""
        rows, columns = self.sheet.shape
        if row < rows and column < columns:
            value = self.sheet.values[row][column]
            return short_number(value, self.sheet.digits) if value else ""
        total = self.sheet.total(row if row < rows else None, column if column < columns else None)
        digits = 0 if total >= 99.5 or abs(total - round(total)) < _SAME else 1
        unit = f"{NBSP}{self.sheet.unit}" if self.sheet.unit else ""
        return f"{number(total, digits)}{unit}"

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self.text(index.row(), index.column())
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.sheet.sentence(index.row(), index.column())
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        across = orientation == Qt.Orientation.Horizontal
        labels = self.sheet.column_labels if across else self.sheet.row_labels
        if section < len(labels):
            return labels[section]
        if across:
            return QCoreApplication.translate("RosterGrid", "Week")
        return self.sheet.foot or QCoreApplication.translate("RosterGrid", "Day")


def tiled(block: Sequence[Sequence[float]], corner: Place, size: Place) -> dict[Place, float]:
    """A block of numbers repeated over an area of at least its own size."""
    rows, columns = len(block), len(block[0])
    high, wide = max(size[0], rows), max(size[1], columns)
    if high % rows or wide % columns:
        high, wide = rows, columns
    return {
        (corner[0] + r, corner[1] + c): block[r % rows][c % columns]
        for r in range(high)
        for c in range(wide)
    }


def numbers_of(text: str, decimal_point: str) -> list[list[float]] | None:
    """A block of numbers as spreadsheets copy it, blank cells 0; None where words stand in it."""
    block: list[list[float]] = []
    for line in text.split("\n"):
        cells = [cell.strip() for cell in line.split("\t")]
        if any(cell and not re.fullmatch(r"[\d.,\s\u00a0\u202f'’]+", cell) for cell in cells):
            return None
        read = [parse_number(cell, decimal_point) if cell else 0.0 for cell in cells]
        numbers = [value for value in read if value is not None]
        if len(numbers) < len(read):
            return None
        block.append(numbers)
    width = max(len(line) for line in block)
    return [line + [0.0] * (width - len(line)) for line in block]
