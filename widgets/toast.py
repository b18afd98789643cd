"""A sentence at the bottom of the page about what was just done, with Undo."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from widgets.button import button
from widgets.text import Text
from widgets.theme import unit

STAYS_MS = 8000


class Toast(QFrame):
    """Leaves after 8 s; stays while hovered or focused."""

    undone = Signal()
    """The button was pressed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        u = unit()
        self.setProperty("kind", "toast")
        self._words = Text("")
        self._undo = button("", self._on_pressed, kind="toast")
        line = QHBoxLayout(self)
        line.setContentsMargins(4 * u, u, 2 * u, u)
        line.setSpacing(4 * u)
        line.addWidget(self._words)
        line.addWidget(self._undo)
        self.setMinimumHeight(9 * u)
        self._timer = QTimer(self, singleShot=True, interval=STAYS_MS)
        self._timer.timeout.connect(self._on_timeout)
        parent.installEventFilter(self)
        self.hide()

    def show_sentence(self, sentence: str, undo_words: str = "") -> None:
        """Show a sentence, with a button when there is something to undo."""
        self._words.setText(sentence)
        self._undo.setText(undo_words)
        self._undo.setVisible(bool(undo_words))
        self.setAccessibleName(sentence)
        self.adjustSize()
        self._place()
        self.show()
        self.raise_()
        self._timer.start()

    @property
    def sentence(self) -> str:
        """The sentence shown last."""
        return self._words.text()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._timer.start()
        super().leaveEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _on_pressed(self) -> None:
        self.hide()
        self.undone.emit()

    def _on_timeout(self) -> None:
        if self._undo.hasFocus():
            self._timer.start()
        else:
            self.hide()

    def _place(self) -> None:
        page = self.parentWidget()
        if page is not None:
            low = page.height() - self.height() - 4 * unit()
            self.move((page.width() - self.width()) // 2, low)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
