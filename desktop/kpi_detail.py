"""What a KPI card opens into: course, breakdown, spread, how it is computed, its contacts."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSizePolicy,
    QSpacerItem,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from core.model.scenario import Target
from desktop import overview_words
from desktop.kpi_contacts import KpiContacts
from desktop.kpi_figures import KpiFigures, breakdown, kpi_figures, steps_of
from desktop.kpi_goal import GoalCard
from desktop.kpi_goal_sheet import GoalSheetCard
from desktop.kpi_parts import BreakdownCard, ComputedCard, SpreadCard, TrendCard
from desktop.kpi_target import KpiTarget
from desktop.overview_figures import OverviewFigures
from desktop.tasks import TaskRunner
from widgets.button import button
from widgets.findings_strip import StatusMark
from widgets.scrolled import Scrolled, bar_room
from widgets.segmented import Segmented
from widgets.text import Text
from widgets.theme import unit

if TYPE_CHECKING:
    from core.results import Results

_WIDE_UNITS = 200
FIGURES, CONTACTS = "figures", "contacts"
FILL = "overview.kpi.fill"
"""Showing what was computed of a KPI; newer figures take the place of older ones."""


@dataclass(frozen=True, slots=True)
class DetailParts:
    """What an opened KPI is made of."""

    trend: TrendCard
    computed: ComputedCard
    parts: BreakdownCard
    spread: SpreadCard
    goal: GoalCard
    words: GoalSheetCard
    contacts: KpiContacts
    target: KpiTarget


def made_parts(tasks: TaskRunner) -> Generator[None, None, DetailParts]:
    """Make the cards of an opened KPI, one a step: all at once would stop the window."""
    trend = TrendCard(tasks)
    yield
    computed = ComputedCard()
    yield
    parts, spread = BreakdownCard(tasks), SpreadCard(tasks)
    yield
    goal, target = GoalCard(), KpiTarget()
    yield
    words = GoalSheetCard()
    yield
    contacts = KpiContacts(tasks)
    yield
    return DetailParts(trend, computed, parts, spread, goal, words, contacts, target)


class KpiDetail(QWidget):
    """One KPI opened over the page; Esc goes back."""

    closed = Signal()
    """Back to the cards."""
    asked = Signal(str)
    """The id of a window action that would mend a missing value."""
    said = Signal(str)
    """What was copied or written, as a sentence."""
    target_edited = Signal(str, object)
    """KPI and its target in the KPI's own unit, or None."""
    targets_edited = Signal(str, object)
    """KPI and all its targets, for groups too, with their milestones."""
    goal_edited = Signal(object)
    """The line of the KPI in the goal sheet."""
    variant_picked = Signal(str, str)
    """KPI and the definition it is to be counted by."""

    def __init__(self, tasks: TaskRunner, made: DetailParts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._figures: OverviewFigures | None = None
        self._results: Results | None = None
        self._found: KpiFigures | None = None
        self._kpi = ""
        self._columns = 0
        self._judged = False
        """Whether the KPI can have a target."""
        self._has_value = True
        self.trend, self.computed, self.goal = made.trend, made.computed, made.goal
        self.parts, self.spread, self.words = made.parts, made.spread, made.words
        self.contacts, self.target = made.contacts, made.target
        for part in (self.trend, self.parts, self.spread):
            # Where a KPI is never opened they are never laid out, and would outlive the window.
            part.setParent(self)
            part.hide()
        self.target.edited.connect(self._on_target_edited)
        self.goal.edited.connect(self._on_targets_edited)
        self.words.edited.connect(self.goal_edited)
        self.trend.step_picked.connect(self._on_step_picked)
        self.spread.scale_picked.connect(self._on_step_picked)
        self.parts.dimension_picked.connect(self._on_dimension_picked)
        self.computed.variant_picked.connect(self._on_variant_picked)
        for part in (self.trend, self.parts, self.spread, self.contacts):
            part.said.connect(self.said)
        self._compose()

    @property
    def kpi(self) -> str:
        """The KPI shown, or ""."""
        return self._kpi

    @property
    def formula(self) -> str:
        """The formula sentence shown."""
        return self.computed.formula

    @property
    def found(self) -> KpiFigures | None:
        """Course, breakdown and spread, once they are computed."""
        return self._found

    def show_kpi(self, results: Results | None, figures: OverviewFigures, kpi: str) -> None:
        """Open on a KPI, or show what it has become."""
        for _step in self.shown(results, figures, kpi):
            pass

    def shown(self, results: Results | None, figures: OverviewFigures, kpi: str) -> Iterator[None]:
        """Open on a KPI, or show what it has become, one part of the page a step."""
        opened = kpi != self._kpi
        self._figures, self._results, self._kpi = figures, results, kpi
        measure = figures.measure(kpi)
        self._show_head(figures, kpi)
        if opened:
            self._found = None
            for card in (self.trend, self.goal, self.words, self.parts, self.spread, self.computed):
                card.hide()
            self.show_part(FIGURES)
            self._back.setFocus(Qt.FocusReason.OtherFocusReason)
        yield
        self._has_value = measure.value is not None
        self._view.setVisible(self._has_value)
        self._arrange()
        if not self._has_value:
            for card in (self.trend, self.parts, self.spread):
                card.hide()
        self.computed.set_measure(measure, figures)
        self.computed.show()
        yield
        self.goal.show_targets(measure, figures)
        self.goal.setVisible(self._judged)
        yield
        if results is not None:
            self.words.show_goal(results.project.goal(kpi))
        self.words.setVisible(results is not None)
        yield
        steps = steps_of(figures.period)
        step = self.trend.step if self.trend.step in steps else figures.step
        self.trend.set_steps(steps, step if step in steps else steps[0] if steps else "")
        dimension = self.parts.dimension
        dimension = dimension if dimension in figures.dimensions else figures.dimension
        self.parts.set_dimensions(figures.dimensions, dimension)
        if results is not None and measure.value is not None:
            self._compute(results)
            if self._view.current == CONTACTS:
                self._show_contacts()

    def show_part(self, part: str) -> None:
        """Show the figures or the contacts behind them."""
        self._view.set_current(part)
        self._stack.setCurrentIndex(1 if part == CONTACTS else 0)
        if part == CONTACTS:
            self._show_contacts()

    def shut(self) -> None:
        """Back to the cards."""
        self.words.take()
        self._kpi, self._found = "", None
        self._tasks.cancel("overview.kpi")
        self._tasks.cancel(FILL)
        self.contacts.forget()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.shut()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._arrange()
        return super().eventFilter(watched, event)

    def _compose(self) -> None:
        u = unit()
        translate = QCoreApplication.translate
        outer = QVBoxLayout(self)
        outer.setContentsMargins(6 * u, 4 * u, 6 * u - bar_room(), 4 * u)
        outer.setSpacing(4 * u)
        self._back = button(
            translate("KpiDetail", "Back to the overview"), self.shut, icon_name="back"
        )
        self._view = Segmented(translate("KpiDetail", "What is shown"))
        self._view.set_choices(
            [
                (FIGURES, translate("KpiDetail", "Figures")),
                (CONTACTS, translate("KpiDetail", "Contacts")),
            ],
            FIGURES,
        )
        self._view.chosen.connect(self.show_part)
        tools = QHBoxLayout()
        tools.setContentsMargins(0, 0, bar_room(), 0)
        tools.addWidget(self._back)
        tools.addStretch(1)
        tools.addWidget(self.target)
        tools.addSpacing(2 * u)
        tools.addWidget(self._view)
        outer.addLayout(tools)
        outer.addLayout(self._made_head())
        inside = QWidget()
        self._body = QHBoxLayout(inside)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(4 * u)
        self._sides = (QVBoxLayout(), QVBoxLayout())
        expanding = QSizePolicy.Policy.Expanding
        self._ends = {side: QSpacerItem(0, 0, vData=expanding) for side in self._sides}
        for side, share in zip(self._sides, (4, 3), strict=True):
            side.setSpacing(4 * u)
            self._body.addLayout(side, share)
        self.area = Scrolled()
        self.area.set_content(inside)
        self.area.viewport().installEventFilter(self)
        # In its place before it is filled: alone it would show its first widget as a window.
        self._stack = QStackedLayout()
        outer.addLayout(self._stack, 1)
        self._stack.addWidget(self.area)
        behind = QWidget()
        beside = QHBoxLayout(behind)
        beside.setContentsMargins(0, 0, bar_room(), 0)
        beside.addWidget(self.contacts)
        self._stack.addWidget(behind)

    def _made_head(self) -> QHBoxLayout:
        u = unit()
        self._title = Text("", "lead", weight=QFont.Weight.DemiBold)
        self._value = Text("", "value")
        self._unit = Text("", role="muted")
        self._state = QHBoxLayout()
        self._state.setSpacing(u)
        self._change = Text("", role="muted")
        self._basis = Text("", "caption", "muted", wrap=True)
        self._mend = button("", self._on_mend_pressed)
        names = QVBoxLayout()
        names.setSpacing(u)
        line = QHBoxLayout()
        line.setSpacing(2 * u)
        line.addWidget(self._value)
        self._unit.setContentsMargins(0, 0, 0, u)
        line.addWidget(self._unit, 0, Qt.AlignmentFlag.AlignBottom)
        line.addSpacing(2 * u)
        line.addLayout(self._state)
        line.addSpacing(2 * u)
        line.addWidget(self._change)
        line.addStretch(1)
        names.addWidget(self._title)
        names.addLayout(line)
        names.addWidget(self._basis)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, bar_room(), 0)
        head.addLayout(names, 1)
        head.addWidget(self._mend, 0, Qt.AlignmentFlag.AlignBottom)
        return head

    def _show_head(self, figures: OverviewFigures, kpi: str) -> None:
        card = overview_words.card(figures, kpi)
        self._title.setText(card.title)
        self.setAccessibleName(card.spoken)
        self._value.setText(card.value)
        self._unit.setText(card.unit)
        self._show_state(card.status, card.status_text)
        words = " ".join(part for part in (card.change, card.change_base) if part)
        self._change.setText("" if card.reason else words)
        period = overview_words.period_text(figures)
        basis = " · ".join(part for part in (card.basis, period) if part)
        self._basis.setText(card.reason or basis)
        typed = figures.scenario.target(kpi)
        measure = figures.measure(kpi)
        judged = measure.value is not None and figures.direction(kpi) in ("up", "down")
        self.target.setVisible(judged)
        aimed = figures.target(kpi) if typed is None else typed.value
        self.target.show_target(measure, aimed, typed is not None, figures.currency)
        self._judged = judged
        self._mend.setText(card.link)
        self._mend.setVisible(bool(card.link))

    def _show_state(self, state: str, words: str) -> None:
        while (item := self._state.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._state.addWidget(StatusMark(state))
        self._state.addWidget(Text(words, role=state if state != "none" else "muted"))

    def _arrange(self) -> None:
        """Two columns of cards where they fit, else one."""
        found = self._found
        drawn = found is None or found.course.told or found.distribution is not None
        drawn = drawn and self._has_value
        both = ((self.trend, self.goal, self.spread), (self.words, self.parts, self.computed))
        needed = sum(max(c.minimumSizeHint().width() for c in cards) for cards in both)
        needed = max(needed + 4 * unit(), _WIDE_UNITS * unit())
        columns = 2 if self.area.viewport().width() >= needed and drawn else 1
        if columns == self._columns:
            return
        self._columns = columns
        first = (self.trend, self.words, self.goal)
        one = ((*first, self.parts, self.spread, self.computed), ())
        for side, cards in zip(self._sides, both if columns == 2 else one, strict=True):
            for card in cards:
                side.addWidget(card)
            side.removeItem(self._ends[side])
            side.addItem(self._ends[side])
            # Cards are as high as what they hold; what is over stays under them.
            side.setStretch(side.count() - 1, 1)
        self._body.setStretch(1, 3 if columns == 2 else 0)
        self._body.setSpacing(4 * unit() if columns == 2 else 0)

    def _compute(self, results: Results) -> None:
        kpi, step, dimension = self._kpi, self.trend.step, self.parts.dimension
        scale = self.spread.scale
        self._tasks.run(
            "overview.kpi",
            lambda progress: kpi_figures(results, kpi, step, dimension, progress, scale),
            self._on_computed,
            label=QCoreApplication.translate("KpiDetail", "Computing the KPI"),
        )

    def _on_computed(self, found: KpiFigures) -> None:
        self._tasks.spread(FILL, self._filling(found))

    def _filling(self, found: KpiFigures) -> Iterator[None]:
        """Show course, breakdown, targets and spread, one card a step."""
        figures = self._figures
        if figures is None or found.kpi != self._kpi:
            return
        self._found = found
        measure, title = figures.measure(self._kpi), self._title.text()
        self._arrange()
        self.trend.setVisible(found.course.told)
        if found.course.told:
            self.trend.set_course(found.course, measure, figures, title)
            yield
        if found.breakdown is not None:
            self.parts.set_parts(found.breakdown, measure, figures, title)
            self.parts.show()
            yield
        self.goal.offer(found.groups)
        self.goal.show_fared(found.attained)
        yield
        self.words.show_conclusion(found.conclusion)
        yield
        spread = found.distribution
        # Where every contact counts the same, a single bar would tell nothing.
        told = spread is not None and (len(spread.counts) > 1 or spread.beyond > 0)
        self.spread.setVisible(told)
        if found.distribution is not None and told:
            self.spread.set_distribution(found.distribution, figures.currency, title)
        self._arrange()

    def _show_contacts(self) -> None:
        if self._results is not None and self._kpi:
            self.contacts.show_kpi(self._results, self._kpi, self._title.text())

    def _on_step_picked(self, _step: str) -> None:
        if self._results is not None:
            self._compute(self._results)

    def _on_dimension_picked(self, dimension: str) -> None:
        results, kpi, figures = self._results, self._kpi, self._figures
        if results is None or figures is None:
            return
        measure, title = figures.measure(kpi), self._title.text()
        self._tasks.run(
            "overview.kpi.parts",
            lambda progress: breakdown(results, kpi, dimension),
            lambda parts: self.parts.set_parts(parts, measure, figures, title),
        )

    def _on_target_edited(self, value: float | None) -> None:
        self.target_edited.emit(self._kpi, value)

    def _on_targets_edited(self, targets: tuple[Target, ...]) -> None:
        self.targets_edited.emit(self._kpi, targets)

    def _on_variant_picked(self, variant: str) -> None:
        self.variant_picked.emit(self._kpi, variant)

    def _on_mend_pressed(self) -> None:
        self.asked.emit(overview_words.mending(self._kpi)[1])
