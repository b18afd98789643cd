"""What every page of the window is."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from desktop.store import Store
from desktop.tasks import TaskRunner
from widgets.banner import SentenceBanner
from widgets.empty_state import EmptyState
from widgets.scrolled import bar_room
from widgets.theme import unit

if TYPE_CHECKING:
    from core.results import Results

WIDEST_UNITS = 410
"""Pages are never wider than this many layout units (1640 px at a 13 px font)."""


class Page(QWidget):
    """One question of the planner: a banner that answers it and the content that proves it.

    A page keeps nothing but what is in the store; the window makes a new one when language or
    theme change. Put widgets into `content`, under `banner`.
    """

    asked = Signal(str)
    """The id of a window action to do, such as "page.data", "import" or "sample"."""

    told = Signal(str)
    """What was done and can be undone, as a sentence for the toast."""

    said = Signal(str)
    """What was done and needs no undo, such as a file written."""

    name: str = ""
    """Stable id of the page: data, overview, heatmap, staffing, report."""
    icon: str = ""
    """Name of a drawing in `resources/icons`."""
    scrolls: bool = False
    """Whether the content ends in a `Scrolled`, whose bar stands in the right margin."""
    needs_data: bool = True
    """Whether the page shows its empty state until something is imported."""

    def __init__(self, store: Store, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.store = store
        self.tasks = tasks
        u = unit()
        self._filled = QWidget()
        line = QHBoxLayout(self._filled)
        line.setContentsMargins(0, 0, 0, 0)
        self.column = QWidget()
        """What banner and content stand in."""
        self.column.setMaximumWidth(WIDEST_UNITS * u)
        line.addWidget(self.column)
        self._column = QVBoxLayout(self.column)
        self._column.setSpacing(4 * u)
        self.banner = SentenceBanner()
        """The head of the page; its links ask for the action they name."""
        self.banner.link_activated.connect(self.asked)
        self._column.addWidget(self.banner)
        self.content = QVBoxLayout()
        """Everything under the banner."""
        self.content.setSpacing(4 * u)
        self._column.addLayout(self.content, 1)
        self._empty = EmptyState()
        self._empty_action = ""
        self._empty.pressed.connect(lambda: self.asked.emit(self._empty_action))
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._filled)
        self._stack.addWidget(self._empty)
        self._set_margins()

    def title(self) -> str:
        """The page's name in the user's language."""
        raise NotImplementedError

    def show_results(self, results: Results | None) -> None:
        """Show what the project says now; None while nothing is imported.

        Called when the page is visible and the results changed. Anything that takes time is
        started with `self.tasks.run`.
        """
        raise NotImplementedError

    def do(self, command: str) -> None:
        """Carry out what a menu of the window asks of this page; most pages are asked nothing."""

    def show_empty(
        self,
        question: str,
        text: str,
        why: str,
        button_text: str = "",
        action: str = "",
        others: Sequence[tuple[str, str]] = (),
    ) -> None:
        """Show instead of the content: what will be here, why it is not, and one button.

        `others` are other ways on, each as words and the action it asks for.
        """
        if action == "page.data" and not self.store.project.datasets:
            button_text, action, others = self._ways_in(others)
        self._empty.set_state(question, text, why, button_text)
        self._empty.set_others(
            [(words, partial(self.asked.emit, asked)) for words, asked in others]
        )
        self._empty_action = action
        self._stack.setCurrentWidget(self._empty)

    def _ways_in(
        self, others: Sequence[tuple[str, str]]
    ) -> tuple[str, str, Sequence[tuple[str, str]]]:
        """The doors of the Data page, so that nobody has to go there first."""
        translate = QCoreApplication.translate
        doors = [
            (translate("FirstRun", "Open the sample"), "sample"),
            (translate("StaffingPage", "Type your volumes"), "week"),
        ]
        known = {action for _, action in doors}
        doors += [door for door in others if door[1] not in known]
        return translate("FirstRun", "Choose a file…"), "import", doors

    def show_content(self) -> None:
        """Show banner and content again after `show_empty`."""
        self._stack.setCurrentWidget(self._filled)

    @property
    def empty(self) -> bool:
        """Whether the empty state is shown."""
        return self._stack.currentWidget() is self._empty

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_margins()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._set_margins()

    def _set_margins(self) -> None:
        u = unit()
        low = self.height() < 165 * u
        bar = bar_room() if self.scrolls else 0
        self._column.setContentsMargins(6 * u, round(3.5 * u) if low else 5 * u, 6 * u - bar, 4 * u)
        self.banner.setContentsMargins(0, 0, bar, 0)
