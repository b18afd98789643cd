"""Text that is taken once the keys rest, and never lost before they do."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QAbstractSpinBox, QLineEdit, QPlainTextEdit, QWidget
from shiboken6 import isValid

_LEFT = (QEvent.Type.FocusOut, QEvent.Type.Hide)


class TypingPause(QTimer):
    """Waits until the keys rest, or until the field is left or hidden."""

    rested = Signal()
    """What was typed since is to be taken."""

    def __init__(self, parent: QObject, pause_ms: int) -> None:
        super().__init__(parent, singleShot=True, interval=pause_ms)
        self.timeout.connect(self.rested)

    def watch(self, field: QWidget) -> None:
        """Take what is typed into a field when it is left, too."""
        field.installEventFilter(self)

    def settle(self) -> None:
        """Take what is typed at once; nothing where nothing is."""
        if self.isActive():
            self.stop()
            self.rested.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _LEFT:
            self.settle()
        return super().eventFilter(watched, event)


def take_typed(window: QWidget) -> None:
    """Take all that is still being typed, before the project is saved, closed or shown anew."""
    for pause in window.findChildren(TypingPause):
        pause.settle()
    field = window.focusWidget()
    if isinstance(field, QLineEdit | QPlainTextEdit | QAbstractSpinBox) and field.hasFocus():
        # Boxes of one line and cells of tables take their text when they are left.
        field.clearFocus()
        if isValid(field) and field.isVisible():
            field.setFocus()
