"""A list to choose cards from: the chosen ones first, in the order they are put into."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from widgets.card_picker_rows import CardRows
from widgets.card_picks import Index, Pick, PickGroup, PickLine, PickModel


class CardPicker(QListView):
    """Space chooses or drops a card, Alt+↑ and Alt+↓ move it; so does dragging."""

    edited = Signal(object)
    """The keys of the chosen cards, a tuple in their order."""
    picked = Signal()
    """Another line is the current one."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setProperty("kind", "picks")
        self._model = PickModel(self)
        self._model.moved.connect(self._on_moved)
        self.setModel(self._model)
        self.setItemDelegate(CardRows(self))
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDragDropOverwriteMode(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def set_groups(self, groups: Sequence[PickGroup]) -> None:
        """Show the chosen cards first, then the others; the current card stays the current one."""
        held, scrolled = self.current, self.verticalScrollBar().value()
        self._model.set_groups(groups)
        row = self._model.row_of(held)
        if row >= 0:
            self.setCurrentIndex(self._model.index(row))
        self.verticalScrollBar().setValue(scrolled)
        self.picked.emit()

    @property
    def chosen(self) -> tuple[str, ...]:
        """The chosen cards in their order."""
        return tuple(line.pick.key for line in self._model.lines if line.pick and line.place >= 0)

    @property
    def lines(self) -> tuple[PickLine, ...]:
        """What is listed."""
        return self._model.lines

    @property
    def current(self) -> str:
        """The key of the current card, or ""."""
        line = self._model.line(self.currentIndex())
        return line.pick.key if line is not None and line.pick is not None else ""

    def set_current(self, key: str) -> None:
        """Make a card the current one."""
        row = self._model.row_of(key)
        if row >= 0:
            self.setCurrentIndex(self._model.index(row))

    def can_move(self, by: int) -> bool:
        """Whether the current card can go up (−1) or down (1)."""
        line = self._model.line(self.currentIndex())
        return line is not None and line.place >= 0 and 0 <= line.place + by < self._model.chosen

    def move_current(self, by: int) -> None:
        """Move the current card up or down among the chosen ones."""
        line = self._model.line(self.currentIndex())
        if line is not None and self.can_move(by):
            self._on_moved(line.place, line.place + by + (by > 0))

    def toggle(self, key: str) -> None:
        """Choose a card, or drop it."""
        kept = tuple(one for one in self.chosen if one != key)
        self.edited.emit(kept if key in self.chosen else (*kept, key))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        key = Qt.Key(event.key())
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and key in moves:
            self.move_current(moves[key])
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current:
            self.toggle(self.current)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        dragged = self.state() == QAbstractItemView.State.DraggingState
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        line = self._model.line(index)
        if not dragged and line is not None and line.pick is not None:
            self.toggle(line.pick.key)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.picked.emit()

    def _on_moved(self, start: int, end: int) -> None:
        keys = list(self.chosen)
        if end in (start, start + 1) or not 0 <= start < len(keys):
            return
        key = keys.pop(start)
        keys.insert(end - (end > start), key)
        self.set_current(key)
        self.edited.emit(tuple(keys))


if __name__ == "__main__":
    from PySide6.QtWidgets import QApplication

    from widgets.theme import apply_theme

    app = QApplication([])
    apply_theme(app, "light")
    picker = CardPicker("Cards")
    groups = [
        PickGroup("On the page", (Pick("a", "CSAT", "86.4 %"), Pick("b", "Contacts", "12,340"))),
        PickGroup("Calls", (Pick("c", "Hold time", why="Needs a column with hold time."),)),
    ]
    picker.set_groups(groups)
    picker.show()
    app.exec()
