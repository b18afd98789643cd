"""One question about a column, with its possible answers as buttons."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from widgets.button import button
from widgets.text import Text
from widgets.theme import unit


class QuestionCard(QFrame):
    """Hidden while nothing is asked."""

    answered = Signal(str)
    """An answer was chosen; carries its key."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        u = unit()
        self.setProperty("kind", "question")
        self._question = Text("", weight=QFont.Weight.DemiBold, wrap=True)
        self._evidence = Text("", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(u)
        words.addWidget(self._question)
        words.addWidget(self._evidence)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(4 * u, 3 * u, 3 * u, 3 * u)
        self._line.setSpacing(2 * u)
        self._line.addLayout(words, 1)
        self.buttons: list[QPushButton] = []
        self.hide()

    def ask(self, question: str, evidence: str, answers: Sequence[tuple[str, str]]) -> None:
        """Show a question with (key, words) answers."""
        for old in self.buttons:
            self._line.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._question.setText(question)
        self._evidence.setText(evidence)
        self.setAccessibleName(question)
        self.buttons = [
            button(words, lambda key=key: self.answered.emit(key)) for key, words in answers
        ]
        for new in self.buttons:
            self._line.addWidget(new)
        self.show()
