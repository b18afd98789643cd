"""What people put in by hand achieve and cost, beside the grid they are typed into."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.manual_figures import Manual
from desktop.manual_words import (
    Line,
    cost_lines,
    hours_lines,
    piles_lines,
    promise_line,
    week_lines,
)
from widgets.card import Card
from widgets.status_lines import StatusLines
from widgets.text import Text
from widgets.theme import unit


class ManualResult(Card):
    """Promises kept or missed, hours against the need, backlog and cost, under each other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        translate, u = QCoreApplication.translate, unit()
        super().__init__(translate("ManualStaffing", "What they achieve"), parent=parent)
        self.waiting = Text("", "caption", "muted", wrap=True)
        self.promises, self.hours, self.week, self.cost = (StatusLines() for _ in range(4))
        inside = QWidget()
        inside.setProperty("kind", "scrolled")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 2 * u, 0)
        column.setSpacing(2 * u)
        column.addWidget(self.waiting)
        column.addWidget(self.promises)
        self._heads: list[Text] = []
        for title, lines in (
            (translate("ManualStaffing", "Hours of people"), self.hours),
            (translate("ManualStaffing", "The week"), self.week),
            (translate("ManualStaffing", "Cost"), self.cost),
        ):
            head = Text(title, "caption", "muted", weight=QFont.Weight.Medium)
            self._heads.append(head)
            column.addWidget(head)
            column.addWidget(lines)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.viewport().setAutoFillBackground(False)
        area.setWidget(inside)
        inside.setAutoFillBackground(False)
        self.body.addWidget(area, 1)
        self.set_waiting("")

    @property
    def rows(self) -> list[list[str]]:
        """The lines shown, each as words, figure and detail."""
        parts = (self.promises, self.hours, self.week, self.cost)
        return [list(line) for lines in parts if not lines.isHidden() for line in lines.texts]

    def set_waiting(self, words: str) -> None:
        """Say that the figures below are of other people than the grid shows; "" takes it back."""
        self.waiting.setText(words)
        self.waiting.setVisible(bool(words))

    def set_manual(self, found: Manual) -> None:
        """Show what people achieve."""
        promises = [promise_line(kept) for kept in found.kept]
        if found.piles_up is not None:
            promises = piles_lines(found.piles_up)
        for lines, shown in (
            (self.promises, promises),
            (self.hours, hours_lines(found)),
            (self.week, week_lines(found)),
            (self.cost, cost_lines(found)),
        ):
            lines.set_lines(_cells(shown))
            lines.setVisible(bool(shown))
        for head, lines in zip(self._heads, (self.hours, self.week, self.cost), strict=True):
            head.setVisible(not lines.isHidden())


def _cells(lines: Sequence[Line]) -> list[tuple[str, str, str, str]]:
    return [(line.status, line.words, line.figure, line.detail) for line in lines]
