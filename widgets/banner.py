"""The head of a page: its question, the sentence that answers it, and the evidence."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from widgets.laid_out import laid_out_once
from widgets.text import Text
from widgets.theme import current_theme, unit


class SentenceBanner(QWidget):
    """Question, answer and evidence at the left, at most two buttons at the right."""

    link_activated = Signal(str)
    """The link after the evidence was followed; carries its target."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        u = unit()
        self._question = Text("", "body", "muted")
        self._answer = Text("", "answer", wrap=True)
        self._answer.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._evidence = Text("", "body", "muted", wrap=True)
        self._evidence.setOpenExternalLinks(False)
        self._evidence.linkActivated.connect(self.link_activated)
        words = QVBoxLayout()
        words.setSpacing(u)
        self._first = QHBoxLayout()
        self._first.setSpacing(4 * u)
        self._first.addWidget(self._question)
        self._first.addStretch(1)
        words.addLayout(self._first)
        for label in (self._answer, self._evidence):
            words.addWidget(label)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(2 * u)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4 * u)
        line.addLayout(words, 1)
        line.addLayout(self._buttons)
        line.setAlignment(self._buttons, Qt.AlignmentFlag.AlignVCenter)
        self.set_sentence("", "", "")

    def set_sentence(
        self, question: str, answer: str, evidence: str = "", link: tuple[str, str] | None = None
    ) -> None:
        """Show the three lines; `link` is (words, target) put after the evidence."""
        self._question.setText(question)
        self._answer.setText(answer)
        self._evidence.setTextFormat(Qt.TextFormat.RichText if link else Qt.TextFormat.PlainText)
        if link:
            color = current_theme().roles["accent"]
            self._evidence.setText(
                f'{escape(evidence)} <a style="color:{color};text-decoration:none" '
                f'href="{escape(link[1])}">{escape(link[0])}</a>'
            )
        else:
            self._evidence.setText(evidence)
        with laid_out_once(self):
            for label in (self._question, self._answer, self._evidence):
                label.setVisible(bool(label.text()))

    def set_beside_question(self, widget: QWidget) -> None:
        """Put something after the question, such as how sure the answer is."""
        self._first.insertWidget(1, widget)

    def set_buttons(self, *buttons: QPushButton) -> None:
        """Show at most two buttons; the last one is the primary one if it was made so."""
        while (item := self._buttons.takeAt(0)) is not None:
            old = item.widget()
            if old is not None and old not in buttons:
                old.hide()
                old.deleteLater()
        for button in buttons:
            self._buttons.addWidget(button)
            button.show()

    @property
    def answer(self) -> str:
        """The sentence shown."""
        return self._answer.text()

    @property
    def evidence(self) -> str:
        """The evidence shown."""
        return self._evidence.text()
