"""Go to or do anything by typing a part of its name: the window's own actions in a list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from widgets.theme import unit


class CommandPalette(QFrame):
    """A line to type in over a list of matching actions; Return does the marked one."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        translate, u = QCoreApplication.translate, unit()
        self.setProperty("kind", "popup")
        self.setAccessibleName(translate("CommandPalette", "Go to or do"))
        self._actions: list[QAction] = []
        self.line = QLineEdit()
        self.line.setPlaceholderText(translate("CommandPalette", "Go to or do…"))
        self.line.setAccessibleName(translate("CommandPalette", "Go to or do"))
        self.list = QListWidget()
        self.list.setAccessibleName(translate("CommandPalette", "What can be done"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * u, 2 * u, 2 * u, 2 * u)
        column.addWidget(self.line)
        column.addWidget(self.list)
        self.line.textEdited.connect(self._fill)
        self.line.returnPressed.connect(self._do)
        self.line.installEventFilter(self)
        self.list.itemClicked.connect(lambda _item: self._do())
        self.hide()

    def open(self, actions: Sequence[QAction]) -> None:
        """Show the palette over the window, with every action that can be done now."""
        self._actions = [action for action in actions if action.isEnabled() and action.text()]
        self.line.clear()
        self._fill("")
        u, window = unit(), self.parentWidget()
        if window is not None:
            wide = min(130 * u, window.width() - 8 * u)
            self.resize(wide, min(100 * u, window.height() - 20 * u))
            self.move((window.width() - wide) // 2, 12 * u)
        self.show()
        self.raise_()
        self.line.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            return
        super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and watched is self.line:
            self.hide()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if step and self.list.count():
                self.list.setCurrentRow((self.list.currentRow() + step) % self.list.count())
                return True
        return super().eventFilter(watched, event)

    def _fill(self, typed: str) -> None:
        self.list.clear()
        words = typed.casefold().split()
        for action in self._actions:
            name = _plain(action)
            if all(word in name.casefold() for word in words):
                keys = action.shortcut().toString(action.shortcut().SequenceFormat.NativeText)
                item = QListWidgetItem(f"{name}    {keys}" if keys else name, self.list)
                item.setData(Qt.ItemDataRole.UserRole, action)
        self.list.setCurrentRow(0)

    def _do(self) -> None:
        item = self.list.currentItem()
        action = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        self.hide()
        if isinstance(action, QAction):
            action.trigger()


def _plain(action: QAction) -> str:
    # The whatsThis text carries the name with its menu, where the bare text would say too little.
    return (action.whatsThis() or action.text()).replace("&", "")
