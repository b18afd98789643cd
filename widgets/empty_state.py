"""What a page shows instead of content: what will be here, why it is not, and one button."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from widgets.button import button
from widgets.text import Text
from widgets.theme import unit


class EmptyState(QWidget):
    """A centred column with the page's question, what it will show, why not yet, one button."""

    pressed = Signal()
    """The button was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        u = unit()
        column = QWidget()
        column.setMaximumWidth(150 * u)
        column.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        inside = QVBoxLayout(column)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(2 * u)
        self._question = Text("", "answer", wrap=True)
        self._text = Text("", "body", wrap=True)
        self._why = Text("", "body", "muted", wrap=True)
        self._button = button("", self.pressed.emit, kind="primary")
        for label in (self._question, self._text, self._why):
            inside.addWidget(label)
        inside.addSpacing(2 * u)
        doors = QHBoxLayout()
        doors.setSpacing(2 * u)
        doors.addWidget(self._button)
        self._doors = doors
        self._others: list[QPushButton] = []
        doors.addStretch(1)
        inside.addLayout(doors)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(column, 6)
        line.addStretch(1)
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        outer.addLayout(line)
        outer.addStretch(3)

    def set_others(self, others: Sequence[tuple[str, Callable[[], object]]]) -> None:
        """Offer other ways on beside the button, each with its words and what it does."""
        for old in self._others:
            self._doors.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._others = [button(words, act) for words, act in others]
        for place, made in enumerate(self._others, 1):
            self._doors.insertWidget(place, made)

    def set_state(self, question: str, text: str, why: str, button_text: str = "") -> None:
        """Show the words; without a button text there is no button."""
        for label, words in ((self._question, question), (self._text, text), (self._why, why)):
            label.setText(words)
            label.setVisible(bool(words))
        self._button.setText(button_text)
        self._button.setVisible(bool(button_text))
