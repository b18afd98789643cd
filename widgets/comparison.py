"""What a table of compared columns holds, as values and as a table model."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_WORDS = (
    Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class ComparisonCell:
    """One figure of one column: how it reads, against the first column, and in full."""

    text: str = ""
    difference: str = ""
    """How it differs from the first column, with its sign; muted before the figure."""
    verdict: str = ""
    """on_target where the difference is for the better, missed for the worse, else ""."""
    status: str = ""
    """on_target, near, missed or none: the shape of a verdict on the figure itself."""
    word: str = ""
    """The word that stands beside the shape."""
    sentence: str = ""
    """Everything in words, for pointer, keyboard and screen reader."""
    exact: str = ""
    """The figure for a copy; empty: the text."""
    link: bool = False
    """The text is something to do, drawn as a link."""


@dataclass(frozen=True, slots=True)
class ComparisonRow:
    """One figure by its name; `about` is muted after it."""

    key: str
    label: str
    about: str = ""
    bold: bool = False
    shorter: str = ""
    """What stands after the name where `about` has no room."""


@dataclass(frozen=True, slots=True)
class ComparisonColumn:
    """One of the things compared, with the cells of every row."""

    title: str
    subtitle: str = ""
    mark: str = ""
    """A word that tells this column from the others, such as "in view"."""
    frozen: bool = False
    cells: tuple[ComparisonCell, ...] = ()
    reason: str = ""
    """Why there are no figures; stands in their place."""
    stale: bool = False
    """The figures are those before an edit, until the new ones are there."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """Rows and columns to hold against each other; the first column is what others differ from."""

    rows: tuple[ComparisonRow, ...] = ()
    columns: tuple[ComparisonColumn, ...] = ()

    def cell(self, row: int, column: int) -> ComparisonCell:
        """A cell; empty where the column has no figures."""
        cells = self.columns[column].cells
        return cells[row] if row < len(cells) else ComparisonCell()

    def copied(self) -> list[list[str]]:
        """Heads and figures as exact cells, a reason in the first row of its column."""
        heads = [["", *(column.title for column in self.columns)]]
        heads.append(["", *(column.subtitle for column in self.columns)])
        for place, row in enumerate(self.rows):
            line = [" ".join(part for part in (row.label, row.about) if part)]
            for column in range(len(self.columns)):
                cell = self.cell(place, column)
                figure = "" if cell.link else cell.exact or cell.text
                line.append(figure or (self.columns[column].reason if place == 0 else ""))
            heads.append(line)
        return heads


class ComparisonModel(QAbstractTableModel):
    """A Comparison as a table model; a screen reader hears each cell as its sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.comparison = Comparison()

    def set_comparison(self, comparison: Comparison) -> bool:
        """Show another one; True when rows or columns came or went."""
        before, now = self.comparison, comparison
        same = len(before.rows) == len(now.rows) and len(before.columns) == len(now.columns)
        if not same:
            self.beginResetModel()
        self.comparison = comparison
        if not same:
            self.endResetModel()
        elif now.rows and now.columns:
            last = self.index(len(now.rows) - 1, len(now.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(now.columns) - 1)
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, len(now.rows) - 1)
        return not same

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.comparison.rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.comparison.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        cell = self.comparison.cell(index.row(), index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return cell.sentence or self.comparison.columns[index.column()].reason or cell.text
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int((Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter).value)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Vertical:
            if role not in _WORDS:
                return None
            row = self.comparison.rows[section]
            return " ".join(part for part in (row.label, row.about) if part)
        column = self.comparison.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            parts = (column.title, column.mark, column.subtitle)
            return ". ".join(part for part in parts if part)
        return None
