"""The lines of the card picker: heads, chosen cards in their order, and all the others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QWidget

Index = QModelIndex | QPersistentModelIndex
_DRAGGED = "application/x-aforo-card"


@dataclass(frozen=True, slots=True)
class Pick:
    """One card that can be chosen."""

    key: str
    title: str
    value: str = ""
    """Its figure, ready to read."""
    why: str = ""
    """What it needs, where there is no figure."""


@dataclass(frozen=True, slots=True)
class PickGroup:
    """Cards under one head; those of the first group are on the page, in its order."""

    title: str
    picks: tuple[Pick, ...]


@dataclass(frozen=True, slots=True)
class PickLine:
    """A line of the list: a head (without a pick), or a card."""

    head: str = ""
    pick: Pick | None = None
    place: int = -1
    """Place among the chosen cards, or −1."""


class PickModel(QAbstractListModel):
    """Heads and cards as lines; chosen cards can be dragged among themselves."""

    moved = Signal(int, int)
    """A chosen card was dropped: from its place before one of the chosen cards (or their end)."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines: tuple[PickLine, ...] = ()
        self.chosen = 0

    def set_groups(self, groups: Sequence[PickGroup]) -> None:
        """Show the chosen cards and then the others."""
        lines: list[PickLine] = []
        for which, group in enumerate(groups):
            lines.append(PickLine(head=group.title))
            for place, pick in enumerate(group.picks):
                lines.append(PickLine(pick=pick, place=-1 if which else place))
        self.beginResetModel()
        self.lines = tuple(lines)
        self.chosen = len(groups[0].picks) if groups else 0
        self.endResetModel()

    def line(self, index: Index) -> PickLine | None:
        """The line at an index."""
        return self.lines[index.row()] if index.isValid() else None

    def row_of(self, key: str) -> int:
        """The row of a card, or −1."""
        found = (i for i, line in enumerate(self.lines) if line.pick and line.pick.key == key)
        return next(found, -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self.line(index)
        if line is None:
            return None
        pick = line.pick
        if role == Qt.ItemDataRole.DisplayRole:
            return line.head if pick is None else pick.title
        if role == Qt.ItemDataRole.ToolTipRole and pick is not None:
            return pick.why or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return line.head if pick is None else _spoken(line, pick, self.chosen)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        line = self.line(index)
        if line is None:
            return Qt.ItemFlag.ItemIsDropEnabled
        if line.pick is None:
            return Qt.ItemFlag.NoItemFlags
        plain = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return plain | Qt.ItemFlag.ItemIsDragEnabled if line.place >= 0 else plain

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [_DRAGGED]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        line = self.line(indexes[0]) if indexes else None
        data.setData(_DRAGGED, str(-1 if line is None else line.place).encode())
        return data

    def dropMimeData(
        self,
        data: QMimeData,
        action: Qt.DropAction,
        row: int,
        column: int,
        parent: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        held = bytes(data.data(_DRAGGED).data()).decode()
        start = int(held) if held.lstrip("-").isdigit() else -1
        if start < 0:
            return False
        # The head above the chosen cards is line 0; a drop beyond them is a drop at their end.
        end = min(max((row if row >= 0 else len(self.lines)) - 1, 0), self.chosen)
        self.moved.emit(start, end)
        return False  # the view would otherwise remove the line that was dragged


def _spoken(line: PickLine, pick: Pick, chosen: int) -> str:
    translate = QCoreApplication.translate
    words = (
        translate("CardPicker", "{title}, on the page, {place} of {count}")
        if line.place >= 0
        else translate("CardPicker", "{title}, not on the page")
    ).format(title=pick.title, place=line.place + 1, count=chosen)
    return ", ".join(part for part in (words, pick.value, pick.why) if part)
