"""Parts of a document to tick, name and put in order, with the mouse or the keyboard."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QFontMetrics, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from widgets.card_picker_rows import paint_handle
from widgets.theme import current_theme, font, unit

_KEY = Qt.ItemDataRole.UserRole
_ASIDE = Qt.ItemDataRole.UserRole + 1
_EMPTY = Qt.ItemDataRole.UserRole + 2
_HANDLE_UNITS = 6
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Part:
    """One line: its key, its name, whether it is in, and a word at its right."""

    key: str
    name: str
    chosen: bool = True
    aside: str = ""
    """Such as its page, or a word on why it has none."""
    empty: bool = False
    """Whether there is nothing to show in it."""


class SectionList(QListWidget):
    """Space ticks, F2 names, Alt and the arrows move, the mouse drags."""

    edited = Signal(object)
    """The parts as they stand now: a tuple of `Part`."""
    picked = Signal(str)
    """The key of the line that the user went to."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setAccessibleDescription(
            QCoreApplication.translate(
                "SectionList", "Space: in or out. F2: rename. Alt and arrow: move."
            )
        )
        self.setToolTip(self.accessibleDescription())
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setProperty("kind", "sections")
        self.setItemDelegate(_Line(self))
        self._filling = False
        self._add_menu()
        self.itemChanged.connect(self._on_changed)
        self.model().rowsMoved.connect(self._on_changed)
        self.currentItemChanged.connect(self._on_current_changed)

    @property
    def parts(self) -> tuple[Part, ...]:
        """The lines in their order."""
        return tuple(self._part(self.item(row)) for row in range(self.count()))

    def set_parts(self, parts: Sequence[Part]) -> None:
        """Show other lines; the line the user is on stays."""
        if tuple(parts) == self.parts:
            return
        key = self.current_key
        self._filling = True
        self.clear()
        for part in parts:
            self.addItem(_item(part))
        rows = [row for row, part in enumerate(parts) if part.key == key]
        if rows:
            self.setCurrentRow(rows[0])
        self._filling = False

    @property
    def current_key(self) -> str:
        """The key of the line the user is on, or ""."""
        item = self.currentItem()
        return str(item.data(_KEY)) if item else ""

    def can_move(self, step: int) -> bool:
        """Whether the current line can go up (−1) or down (1)."""
        row = self.currentRow()
        return row >= 0 and 0 <= row + step < self.count()

    def rename(self) -> None:
        """Edit the name of the current line in place."""
        if self.currentRow() >= 0:
            self.editItem(self.currentItem())

    def move_by(self, step: int) -> None:
        """Move the current line up or down."""
        row = self.currentRow()
        if not self.can_move(step):
            return
        self._filling = True
        item = self.takeItem(row)
        self.insertItem(row + step, item)
        self.setCurrentItem(item)
        self._filling = False
        self._on_changed()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in steps:
            self.move_by(steps[Qt.Key(event.key())])
            return
        super().keyPressEvent(event)

    def _add_menu(self) -> None:
        """What keys and dragging do, for who looks for it with the mouse."""
        translate = QCoreApplication.translate
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        for words, key, what in (
            (translate("SectionList", "Rename"), "F2", self.rename),
            (translate("SectionList", "Move up"), "Alt+↑", lambda: self.move_by(-1)),
            (translate("SectionList", "Move down"), "Alt+↓", lambda: self.move_by(1)),
        ):
            # The keys are the list's own: an action that had them would take them twice.
            action = QAction(f"{words}\t{key}", self)
            action.triggered.connect(partial(_do, what))
            self.addAction(action)

    def _part(self, item: QListWidgetItem) -> Part:
        chosen = item.checkState() == Qt.CheckState.Checked
        empty = bool(item.data(_EMPTY))
        return Part(str(item.data(_KEY)), item.text(), chosen, str(item.data(_ASIDE)), empty)

    def _on_changed(self, *_: object) -> None:
        if not self._filling:
            self.edited.emit(self.parts)

    def _on_current_changed(self, now: QListWidgetItem | None, _: object) -> None:
        if now is not None and not self._filling:
            self.picked.emit(str(now.data(_KEY)))


class _Line(QStyledItemDelegate):
    """A line with its word and the handle to drag it by at the right."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        theme, u = current_theme(), unit()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font("caption"))
        painter.setPen(theme.color("text_muted"))
        box = QRect(option.rect).adjusted(0, 0, -_HANDLE_UNITS * u, 0)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, right, str(index.data(_ASIDE) or ""))
        middle = QRectF(option.rect).center().y()
        paint_handle(painter, QPointF(option.rect.right() - 2.5 * u, middle), theme)
        painter.restore()

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        aside = str(index.data(_ASIDE) or "")
        taken = QFontMetrics(font("caption")).horizontalAdvance(aside) if aside else 0
        room = option.rect.width() - taken - (_HANDLE_UNITS + 11) * unit()
        option.text = option.fontMetrics.elidedText(
            option.text, Qt.TextElideMode.ElideRight, max(10, room)
        )
        if index.data(_EMPTY):
            muted = current_theme().color("text_muted")
            for role in (QPalette.ColorRole.Text, QPalette.ColorRole.HighlightedText):
                option.palette.setColor(role, muted)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        size = super().sizeHint(option, index)
        size.setHeight(round(7.5 * unit()))
        return size


def _do(what: Callable[[], None], _checked: bool = False) -> None:
    what()


def _item(part: Part) -> QListWidgetItem:
    item = QListWidgetItem(part.name)
    item.setData(_KEY, part.key)
    item.setData(_ASIDE, part.aside)
    item.setData(_EMPTY, part.empty)
    item.setFlags(
        Qt.ItemFlag.ItemIsEnabled
        | Qt.ItemFlag.ItemIsSelectable
        | Qt.ItemFlag.ItemIsEditable
        | Qt.ItemFlag.ItemIsUserCheckable
        | Qt.ItemFlag.ItemIsDragEnabled
    )
    item.setCheckState(Qt.CheckState.Checked if part.chosen else Qt.CheckState.Unchecked)
    item.setToolTip(f"{part.name}: {part.aside}" if part.aside else part.name)
    return item


if __name__ == "__main__":
    from PySide6.QtWidgets import QApplication

    from widgets.theme import apply_theme

    app = QApplication([])
    apply_theme(app, "light")
    made = SectionList("Sections")
    made.set_parts(
        [
            Part("a", "Summary in one page", aside="1"),
            Part("b", "Schedule", False),
            Part("c", "KPIs"),
        ]
    )
    made.show()
    app.exec()
