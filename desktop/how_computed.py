"""The panel that opens every number of the staffing page to its model, inputs and formula."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.how_sections import Section, sections
from desktop.staffing_answer import Staffing
from desktop.tasks import TURN_S
from widgets.button import button
from widgets.card import Card
from widgets.theme import current_theme, unit

WIDEST_UNITS = 190
"""Paragraphs are no wider than a book's lines."""


class HowComputed(Card):
    """Titled paragraphs that can be selected and read out, with a way back to the chart."""

    closed = Signal()
    """The way back was taken."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("HowComputed", "How this is computed"), parent=parent
        )
        self.back = button(
            QCoreApplication.translate("HowComputed", "Back to the chart"), self.closed.emit
        )
        self.head.addWidget(self.back)
        self._sections: list[Section] = []
        self._labels: dict[str, QLabel] = {}
        inside = QWidget()
        inside.setProperty("kind", "scrolled")
        inside.setMaximumWidth(WIDEST_UNITS * unit())
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 2 * unit(), 0)
        self._column.setSpacing(3 * unit())
        self._column.addStretch(1)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.viewport().setAutoFillBackground(False)
        self._area.setWidget(inside)
        self.body.addWidget(self._area, 1)

    @property
    def words(self) -> str:
        """The explanation shown, as plain text."""
        return "\n".join("\n".join((section.title, *section.lines)) for section in self._sections)

    def set_staffing(self, found: Staffing) -> None:
        """Explain an answer."""
        for _step in self.steps(found):
            pass

    def steps(self, found: Staffing) -> Iterator[float | None]:
        """Explain an answer, a paragraph a step."""
        self._sections = sections(found)
        yield
        keys = [section.key for section in self._sections]
        if keys != list(self._labels):
            self._empty()
        for section in self._sections:
            label = self._labels.get(section.key)
            if label is None:
                label = self._labels[section.key] = self._paragraphs()
                self._column.insertWidget(len(self._labels) - 1, label)
            label.setText(_rich(section))
            label.setAccessibleName(section.title)
            # Breaking its lines takes longer than setting it: each has a turn of its own.
            yield TURN_S

    def show_section(self, key: str) -> None:
        """Bring a part of the explanation into sight."""
        label = self._labels.get(key)
        if label is None:
            return
        # The paragraphs have their height only after the layout has run.
        QTimer.singleShot(0, self, lambda: self._scroll_to(key))

    def _scroll_to(self, key: str) -> None:
        label = self._labels.get(key)
        if label is not None:
            self._area.verticalScrollBar().setValue(label.y())

    def _empty(self) -> None:
        for label in self._labels.values():
            label.hide()
            label.deleteLater()
        self._labels = {}

    def _paragraphs(self) -> QLabel:
        label = QLabel()
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        return label


def _rich(section: Section) -> str:
    muted = current_theme().roles["text_muted"]
    shown = "".join(
        f'<p style="margin:0 0 6px 0;color:{muted}">{escape(line)}</p>' for line in section.lines
    )
    return f'<p style="margin:0 0 4px 0"><b>{escape(section.title)}</b></p>{shown}'
