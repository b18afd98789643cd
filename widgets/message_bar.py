"""A problem or a question over the page: one sentence, its buttons, never a modal window."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from widgets.button import button
from widgets.icons import icon_pixmap
from widgets.text import Text
from widgets.theme import current_theme, unit

Answer = tuple[str, Callable[[], object]]
"""Words of a button and what it does."""


class MessageBar(QFrame):
    """Hidden until there is something to say; a problem can be closed, a question answered."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        u = unit()
        self.setProperty("kind", "message")
        mark = QLabel()
        color = current_theme().color("missed")
        mark.setPixmap(icon_pixmap("missed", 4 * u, color, self.devicePixelRatioF()))
        mark.setAccessibleName(QCoreApplication.translate("MessageBar", "Attention"))
        self._words = Text("", wrap=True)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(4 * u, 2 * u, 2 * u, 2 * u)
        self._line.setSpacing(2 * u)
        self._line.addWidget(mark)
        self._line.addWidget(self._words, 1)
        self._buttons: list[QPushButton] = []
        self.hide()

    def show_message(self, sentence: str, answers: Sequence[Answer] = ()) -> None:
        """Show a sentence; the first answer is the primary one, without any there is Close."""
        for old in self._buttons:
            old.hide()
            old.deleteLater()
        close = QCoreApplication.translate("MessageBar", "Close")
        self._words.setText(sentence)
        self.setAccessibleName(sentence)
        self._buttons = [
            button(words, self._answering(do), kind="primary" if answers and not place else "")
            for place, (words, do) in enumerate(answers or [(close, lambda: None)])
        ]
        for new in self._buttons:
            self._line.addWidget(new)
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    @property
    def sentence(self) -> str:
        """The sentence shown, or "" while hidden."""
        return "" if self.isHidden() else self._words.text()

    def _answering(self, do: Callable[[], object]) -> Callable[[], object]:
        def answer() -> None:
            self.hide()
            do()

        return answer
