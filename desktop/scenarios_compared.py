"""What is compared: the scenarios side by side, under them why costs differ and whom to hire."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.scenario_analyses import ScenarioAnalyses
from desktop.scenario_hiring import HiringCard
from desktop.tasks import TaskRunner
from widgets.comparison_table import ComparisonTable
from widgets.theme import unit

TWO_CARDS_UNITS = 205
"""Room that two cards with their choices take in the language of the longest words."""


class ScenariosCompared(QScrollArea):
    """The table of scenarios; the cards under it are made when there is something in them."""

    said = Signal(str)
    """What was done and needs no undo."""
    hiring_edited = Signal(str, object, str)
    """What undo calls the edit, the new Hiring, and the key that merges a drag."""

    def __init__(self, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._low = self._narrow = False
        self._table: ComparisonTable | None = None
        self._analyses: ScenarioAnalyses | None = None
        self._hiring: HiringCard | None = None
        inside = QWidget()
        inside.setProperty("kind", "scrolled")
        inside.setAutoFillBackground(False)
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._table_card = QFrame(inside)
        self._table_card.setProperty("kind", "card")
        # Cards come under it later and must not move it.
        self._column.addWidget(self._table_card, 0, Qt.AlignmentFlag.AlignTop)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inside)
        self.viewport().setAutoFillBackground(False)

    @property
    def table(self) -> ComparisonTable:
        """The scenarios side by side."""
        if self._table is None:
            words = QCoreApplication.translate("ScenariosPage", "Scenarios side by side")
            self._table = ComparisonTable(words, self._table_card)
            around = QVBoxLayout(self._table_card)
            around.setContentsMargins(2, 2, 2, 2)
            around.addWidget(self._table)
        return self._table

    @property
    def analyses(self) -> ScenarioAnalyses:
        """Why a cost differs and what matters, under the table; made with the first answer."""
        for _step in self.making_views():
            pass
        assert self._analyses is not None
        return self._analyses

    def making_views(self) -> Iterator[None]:
        """Make the cards under the table a part a turn; nothing where they are there."""
        if self._analyses is None:
            self._analyses = ScenarioAnalyses(self._tasks)
            self._analyses.said.connect(self.said)
            yield
        # Whoever could not wait has gone on from here meanwhile.
        if self._column.indexOf(self._analyses) < 0:
            self._analyses.set_low(self._one_card)
            yield
        if self._column.indexOf(self._analyses) < 0:
            self._column.insertWidget(1, self._analyses, 1)
            yield

    @property
    def hiring(self) -> HiringCard:
        """Whom to hire when, under everything else; made when there is something to plan."""
        for _step in self.making_hiring():
            pass
        assert self._hiring is not None
        return self._hiring

    def making_hiring(self) -> Iterator[None]:
        """Make the plan a moment at a time; nothing where it is there."""
        if self._hiring is None:
            self._hiring = HiringCard(self._tasks)
            self._hiring.edited.connect(self.hiring_edited)
            self._hiring.said.connect(self.said)
            yield
        yield from self._hiring.making()

    def add_hiring(self) -> None:
        """Put the plan under everything else once it is filled."""
        if self._column.indexOf(self.hiring) < 0:
            self._column.addWidget(self.hiring)

    def set_room(self, *, low: bool, narrow: bool) -> None:
        """In a low or narrow window both cards of views are one."""
        self._low, self._narrow = low, narrow
        self._column.setSpacing((3 if low else 4) * unit())
        self._share_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        if self._analyses is not None:
            self._analyses.set_low(self._one_card)

    @property
    def _one_card(self) -> bool:
        """Whether two cards beside each other would be clipped, as beside the open panel."""
        return self._low or self._narrow or self.width() < TWO_CARDS_UNITS * unit()

    def picture(self) -> QImage:
        """The table as it is shown."""
        return self._table_card.grab().toImage()
