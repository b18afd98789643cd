"""Everything under the head of the Overview: findings, cards, bars, tables, further down sections.

It is filled step by step, so that input and painting have their turn between two steps.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.model.finding import Finding
from core.problems import Note
from desktop import overview_words
from desktop.overview_evidence import OverviewEvidence
from desktop.overview_figures import OverviewFigures
from desktop.overview_sections import OverviewSections
from desktop.tasks import TURN_S, TaskRunner
from widgets.card_grid import CardGrid
from widgets.findings_strip import FindingsStrip
from widgets.scrolled import Scrolled
from widgets.theme import unit

if TYPE_CHECKING:
    from core.results import Results

LOW_UNITS = 165
"""Pages lower than this close up."""
LEAST_EVIDENCE_UNITS = 62


class OverviewBody(Scrolled):
    """One column that scrolls only when it must."""

    finding_followed = Signal(object, str)
    """A Finding and what is wanted of it: its evidence, or "plan"."""

    def __init__(self, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._low = False
        self._figures: OverviewFigures | None = None
        self._told: tuple[Finding, ...] = ()
        self.findings = FindingsStrip()
        self.findings.followed.connect(self._on_followed)
        self.grid = CardGrid()
        self.evidence = OverviewEvidence()
        self.sections = OverviewSections(tasks)
        self.sections.hide()
        self._compose()

    def forget(self) -> None:
        """Show nothing of the project before while another is counted."""
        self._figures = None
        for part in (self.inside, self.evidence, self.sections):
            part.hide()

    def filled(
        self, results: Results | None, figures: OverviewFigures, planned: Sequence[Note]
    ) -> Iterator[float | None]:
        """Show figures, what stands on top first; one card, chart or table a step."""
        self._figures = figures
        yield from self.grid.filled(overview_words.card(figures, kpi) for kpi in figures.cards)
        self.show_findings(figures, planned)
        yield
        yield from self.evidence.filled(figures)
        self.evidence.show()
        self.sections.set_figures(results, figures)
        self.arrange()
        yield

    def built(self) -> Iterator[float | None]:
        """Make the sections that are not there yet, one a step; compute what is in sight."""
        while self.sections.build_next():
            yield
        self.sections.show()
        # What is in sight is known once everything is laid out, which the next turn begins with.
        yield TURN_S
        self.compute_seen()

    def show_findings(self, figures: OverviewFigures, planned: Sequence[Note]) -> None:
        """Show what stands out; what is in the action plan says so."""
        self._told = figures.findings
        links = overview_words.finding_links(figures, planned)
        self.findings.set_findings(overview_words.findings(figures), links)

    def set_low(self, low: bool) -> None:
        """Close up for a low window."""
        self._low = low
        self.arrange()

    def compute_seen(self) -> None:
        """Compute the sections that are in sight, or nearly."""
        if self._figures is None or not self.sections.isVisible():
            return  # what was never laid out is nowhere yet
        viewport = self.viewport()
        seen = viewport.rect().translated(0, self.verticalScrollBar().value())
        seen = seen.translated(-self.sections.pos()).adjusted(0, 0, 0, viewport.height() // 2)
        self.sections.show_seen(seen)

    def arrange(self) -> None:
        """Close up in a low window; bars and table take what the first screen has left."""
        u = unit()
        self._column.setSpacing((3 if self._low else 4) * u)
        self.grid.set_dense(self._low)
        self.evidence.set_low(self._low)
        above = self.grid.height() + self.grid.gap
        if self.findings.isVisibleTo(self.inside):
            above += self.findings.sizeHint().height() + self.grid.gap
        room = max(self.viewport().height() - above, LEAST_EVIDENCE_UNITS * u)
        self.evidence.setFixedHeight(self.evidence.wanted_height(room))
        self.sections.set_gap(self.grid.gap)
        self.sections.arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched in (self.grid, self.viewport()):
            self.arrange()
        return super().eventFilter(watched, event)

    def _compose(self) -> None:
        self.inside = inside = QWidget()
        """Everything that scrolls."""
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (self.findings, self.grid, self.evidence, self.sections):
            self._column.addWidget(part)
        self._column.addStretch(1)
        self.grid.installEventFilter(self)
        self.set_content(inside)
        self.viewport().installEventFilter(self)
        self.verticalScrollBar().valueChanged.connect(self.compute_seen)
        self.verticalScrollBar().rangeChanged.connect(self.compute_seen)
        inside.hide()
        self.arrange()

    def _on_followed(self, place: int, what: str) -> None:
        """Hand on the finding that was told at a place, whatever was computed since."""
        if place < len(self._told):
            self.finding_followed.emit(self._told[place], what)
