"""What an opened KPI comes to in words, the planner's note about it, and its goal sheet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from core.model.goal import CADENCES, MOST_WORDS, OBJECTIVES, GoalSheet
from core.problems import Note
from desktop.messages import sentence
from desktop.typed_text import TypingPause
from widgets.card import Card
from widgets.choice import Choice
from widgets.flow import Flow
from widgets.fold import Fold
from widgets.text import Text
from widgets.theme import unit

_PAUSE_MS = 700
"""What is typed is taken once the keys rest, so that one edit is one step to undo."""


def objective_words(key: str) -> str:
    """What a KPI serves, in words."""
    translate = QCoreApplication.translate
    return {
        "solve": translate("KpiGoal", "issues solved"),
        "sales": translate("KpiGoal", "sales"),
        "cost": translate("KpiGoal", "lower cost"),
        "improve": translate("KpiGoal", "continuous improvement"),
    }.get(key, "—")


def cadence_words(key: str) -> str:
    """How often a KPI is looked at, in words."""
    translate = QCoreApplication.translate
    return {
        "day": translate("KpiGoal", "every day"),
        "week": translate("KpiGoal", "every week"),
        "month": translate("KpiGoal", "every month"),
        "quarter": translate("KpiGoal", "every quarter"),
        "year": translate("KpiGoal", "every year"),
    }.get(key, "—")


class GoalSheetCard(Card):
    """Sentences about a KPI over a note of one's own; what the KPI is for folds away below."""

    edited = Signal(object)
    """The line of the KPI in the goal sheet, a `GoalSheet`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        super().__init__(translate("KpiGoal", "In words"), parent=parent)
        self._goal = GoalSheet("")
        self._lines: list[Text] = []
        self._said = QVBoxLayout()
        self._said.setSpacing(unit())
        self.body.addLayout(self._said)
        self.note = QPlainTextEdit()
        """Why it moved, and what to keep."""
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(18 * unit())
        words = translate("KpiGoal", "Your note: the reason, and what to keep")
        self._add_field(self.body, self.note, words)
        self.fold = Fold(translate("KpiGoal", "Goal sheet"))
        self.objective = Choice(translate("KpiGoal", "Serves"))
        self.cadence = Choice(translate("KpiGoal", "Looked at"))
        self.question, self.reason = QLineEdit(), QLineEdit()
        self._fill_fold()
        self.body.addWidget(self.fold)
        self._pause = TypingPause(self, _PAUSE_MS)
        self._pause.rested.connect(self.take)
        for field in (self.note, self.question, self.reason):
            self._pause.watch(field)
        self.note.textChanged.connect(self._pause.start)
        for line in (self.question, self.reason):
            line.textEdited.connect(self._pause.start)
            line.editingFinished.connect(self.take)
        for choice in (self.objective, self.cadence):
            choice.picked.connect(self._on_picked)

    @property
    def words(self) -> list[str]:
        """The sentences shown."""
        return [line.text() for line in self._lines]

    def show_goal(self, goal: GoalSheet) -> None:
        """Show the goal sheet of a KPI; what is being typed about the same KPI stays."""
        if goal.kpi != self._goal.kpi:
            self.take()
            self._say(())
        elif self._pause.isActive() or goal == self._read():
            self._goal = goal
            self._summarise(goal)
            return
        self._goal = goal
        for field in (self.note, self.question, self.reason):
            field.blockSignals(True)
        self.note.setPlainText(goal.note)
        self.question.setText(goal.question)
        self.reason.setText(goal.reason)
        for field in (self.note, self.question, self.reason):
            field.blockSignals(False)
        self.objective.set_current(goal.objective)
        self.cadence.set_current(goal.cadence)
        self._summarise(goal)

    def show_conclusion(self, said: Sequence[Note]) -> None:
        """Show what the KPI comes to."""
        self._say([sentence(one) for one in said])

    def take(self) -> None:
        """Take what is typed."""
        self._pause.stop()
        goal = self._read()
        if self._goal.kpi and goal != self._goal:
            self._goal = goal
            self._summarise(goal)
            self.edited.emit(goal)

    def _on_picked(self, _key: str) -> None:
        self.take()

    def _read(self) -> GoalSheet:
        return replace(
            self._goal,
            objective=self.objective.key,
            cadence=self.cadence.key,
            question=self.question.text().strip()[:MOST_WORDS],
            reason=self.reason.text().strip()[:MOST_WORDS],
            note=self.note.toPlainText().strip()[:MOST_WORDS],
        )

    def _say(self, sentences: Sequence[str]) -> None:
        for words, place in zip(sentences, range(len(sentences)), strict=True):
            if place == len(self._lines):
                line = Text("", role="" if place == 0 else "muted", wrap=True)
                self._lines.append(line)
                self._said.addWidget(line)
            self._lines[place].setText(words)
        while len(self._lines) > len(sentences):
            old = self._lines.pop()
            old.hide()
            old.deleteLater()

    def _summarise(self, goal: GoalSheet) -> None:
        told = [goal.objective and objective_words(goal.objective), goal.question or goal.reason,
                goal.cadence and cadence_words(goal.cadence)]  # fmt: skip
        title = QCoreApplication.translate("KpiGoal", "Goal sheet")
        self.fold.head.set_words(title, " · ".join(part for part in told if part))

    def _fill_fold(self) -> None:
        translate = QCoreApplication.translate
        self.objective.set_choices([(key, objective_words(key)) for key in ("", *OBJECTIVES)])
        self.cadence.set_choices([(key, cadence_words(key)) for key in ("", *CADENCES)])
        choices = QWidget()
        choices.setProperty("kind", "scrolled")
        line = Flow(choices, 2 * unit())
        line.addWidget(self.objective)
        line.addWidget(self.cadence)
        self.fold.body.setSpacing(2 * unit())
        self.fold.body.addWidget(choices)
        question = translate("KpiGoal", "Question it answers")
        self._add_field(self.fold.body, self.question, question)
        self._add_field(self.fold.body, self.reason, translate("KpiGoal", "Reason"))

    def _add_field(self, column: QVBoxLayout, field: QWidget, words: str) -> None:
        head = Text(words, "caption", "muted", wrap=True)
        head.setBuddy(field)
        field.setAccessibleName(words)
        group = QVBoxLayout()
        group.setSpacing(unit())
        group.addWidget(head)
        group.addWidget(field)
        column.addLayout(group)
