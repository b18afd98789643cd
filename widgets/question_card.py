"""One question about a file, with its possible answers as radio buttons."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from widgets.button import button
from widgets.text import Text
from widgets.theme import unit

MOST_LINES = 3
"""More answers than this stand in columns."""


@dataclass(frozen=True, slots=True)
class Answer:
    """One possible answer, with what the samples say when it is the right one."""

    key: str
    words: str
    readings: tuple[str, ...] = ()


class QuestionCard(QFrame):
    """Hidden while nothing is asked. A click answers; arrow keys choose and Enter answers."""

    answered = Signal(str)
    """An answer was chosen; carries its key."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        u = unit()
        self.setProperty("kind", "question")
        self._place = Text("", "caption", "muted")
        self._question = Text("", weight=QFont.Weight.DemiBold, wrap=True)
        self._evidence = Text("", "caption", "muted", wrap=True)
        self._answers = QWidget()
        self._grid = QGridLayout(self._answers)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(4 * u)
        self._grid.setVerticalSpacing(u)
        self._group: QButtonGroup | None = None
        words = QCoreApplication.translate("QuestionCard", "Use this answer")
        self.confirm = button(words, self._on_confirmed)
        head = QHBoxLayout()
        head.addWidget(self._question, 1)
        head.addWidget(self._place, 0, Qt.AlignmentFlag.AlignTop)
        foot = QHBoxLayout()
        foot.addWidget(self._answers, 1)
        foot.addWidget(self.confirm, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * u, 3 * u, 3 * u, 3 * u)
        column.setSpacing(u)
        column.addLayout(head)
        column.addWidget(self._evidence)
        column.addLayout(foot)
        self._asked: tuple[str, str, tuple[Answer, ...]] = ("", "", ())
        self.hide()

    @property
    def question(self) -> str:
        """The question shown."""
        return self._question.text()

    def ask(
        self,
        question: str,
        evidence: str,
        answers: Sequence[Answer],
        proposed: str = "",
        place: str = "",
        samples: Sequence[str] = (),
    ) -> None:
        """Show a question; `samples` are cells of the file that each answer reads its own way.

        `place` says which of several questions this is.
        """
        self._place.setText(place)
        self._evidence.setText(evidence)
        self._evidence.setVisible(bool(evidence))
        asked = (question, proposed, tuple(answers))
        if asked == self._asked and self.isVisibleTo(self.parentWidget() or self):
            return
        self._asked = asked
        self._question.setText(question)
        self.setAccessibleName(question)
        self._make_answers(answers, proposed, samples)
        self.show()

    def answer(self, key: str) -> None:
        """Give an answer as if it had been clicked."""
        for radio in self.radios:
            if radio.property("key") == key:
                radio.setChecked(True)
                self.answered.emit(key)
                return

    @property
    def radios(self) -> list[QRadioButton]:
        """The answers, in order."""
        buttons = self._group.buttons() if self._group is not None else []
        return [radio for radio in buttons if isinstance(radio, QRadioButton)]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._on_confirmed()
                return True
        elif event.type() == QEvent.Type.MouseButtonRelease and isinstance(watched, QRadioButton):
            watched.setChecked(True)
            self._on_confirmed()
            return True
        return super().eventFilter(watched, event)

    def _make_answers(
        self, answers: Sequence[Answer], proposed: str, samples: Sequence[str]
    ) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self._group = QButtonGroup(self)
        self._narrow(len(answers))
        many = len(answers) > MOST_LINES
        for place, sample in enumerate(() if many else samples):
            self._grid.addWidget(Text(sample, "caption", "muted"), 0, place + 1)
        for place, answer in enumerate(answers):
            radio = self._radio(answer, answer.key == proposed)
            if many:
                # Units and statuses are many and short: they stand in columns, each with what
                # the first sample means.
                row, column = place % MOST_LINES, 2 * (place // MOST_LINES)
                self._grid.addWidget(radio, row, column)
                self._grid.addWidget(_caption(answer.readings[:1]), row, column + 1)
                continue
            self._grid.addWidget(radio, place + 1, 0)
            for beside, reading in enumerate(answer.readings):
                self._grid.addWidget(_caption((reading,)), place + 1, beside + 1)
        self._grid.setColumnStretch(40, 1)

    def _narrow(self, answers: int) -> None:
        self._grid.setHorizontalSpacing((2 if answers > MOST_LINES else 4) * unit())

    def _radio(self, answer: Answer, chosen: bool) -> QRadioButton:
        radio = QRadioButton(answer.words.replace("&", "&&"))
        radio.setProperty("key", answer.key)
        radio.setChecked(chosen)
        radio.setAccessibleDescription(", ".join(answer.readings))
        radio.installEventFilter(self)
        if self._group is not None:
            self._group.addButton(radio)
        return radio

    def _on_confirmed(self) -> None:
        chosen = next((radio for radio in self.radios if radio.isChecked()), None)
        if chosen is not None:
            self.answered.emit(str(chosen.property("key")))


def _caption(readings: Sequence[str]) -> Text:
    text = Text(", ".join(readings), "caption", "muted")
    text.setContentsMargins(0, 0, 2 * unit(), 0)
    return text
