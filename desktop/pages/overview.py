"""The Overview page: how the period went, in one sentence, cards, bars, tables and what follows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from core.model.finding import Finding
from core.model.goal import GoalSheet
from core.model.measure import Measure
from core.model.scenario import Filter, Target
from core.problems import Note
from desktop import overview_edits, overview_words
from desktop.card_chooser import CardChooser
from desktop.clipboard import copy_picture_and_cells
from desktop.heatmap_figures import HeatmapChoice, Remembered
from desktop.kpi_detail import KpiDetail, made_parts
from desktop.overview_body import LOW_UNITS, OverviewBody
from desktop.overview_evidence import Groups
from desktop.overview_figures import OverviewFigures, with_measures
from desktop.overview_steps import Advance, advance, begin, cost_of, counted_groups
from desktop.pages.page import Page
from desktop.store import Store
from desktop.tasks import TaskRunner
from widgets.button import button
from widgets.data_table import DataTable
from widgets.kpi_card import KpiCard
from widgets.stacked_days import StackedDays
from widgets.theme import unit

if TYPE_CHECKING:
    from core.results import Results

FILL = "overview.fill"
"""Showing what was computed; newer figures take the place of those that are being shown."""
OPEN, PREPARE = "overview.open", "overview.prepare"
"""Opening a card, and making what cards open into."""
SHOW_ALL = "overview.all"
"""What the button of a view without contacts asks for; the page does it itself."""


class OverviewPage(Page):
    """How did it go?"""

    name = "overview"
    icon = "overview"
    scrolls = True

    def __init__(
        self,
        store: Store,
        tasks: TaskRunner,
        parent: QWidget | None = None,
        *,
        remembered: Remembered | None = None,
    ) -> None:
        super().__init__(store, tasks, parent)
        self._remembered = remembered or Remembered()
        self._results: Results | None = None
        self._opened_from: QWidget | None = None
        self._figures: OverviewFigures | None = None
        self._opened_with: OverviewFigures | None = None
        self._detail: KpiDetail | None = None
        self._prepared = False
        translate = QCoreApplication.translate
        self._copy = button(translate("OverviewPage", "Copy"), self.copy, icon_name="copy")
        self._change = button(
            translate("OverviewPage", "Change cards"), self.change_cards, icon_name="cards"
        )
        self.banner.set_buttons(self._copy, self._change)
        self.asked.connect(self._on_asked)
        self.body = OverviewBody(tasks)
        self.content.addWidget(self.body, 1)
        self.findings, self.grid = self.body.findings, self.body.grid
        self.evidence, self.sections = self.body.evidence, self.body.sections
        self.body.finding_followed.connect(self._on_finding_followed)
        self.grid.opened.connect(self.open_card)
        self.grid.link_activated.connect(self._on_link_activated)
        self.evidence.dimension_picked.connect(self._on_dimension_picked)
        self.sections.said.connect(self.said)

    @property
    def detail(self) -> KpiDetail:
        """What a card opens into, made before the first one is opened where there was time."""
        self.tasks.finish(PREPARE)
        if self._detail is None:
            for _step in self._preparing():
                pass
        assert self._detail is not None
        return self._detail

    def _prepare(self) -> None:
        """Make what opens over the page while there is nothing else to do."""
        if self._detail is None and not self._prepared:
            self._prepared = True
            self.tasks.spread(PREPARE, self._preparing())

    def _preparing(self) -> Iterator[None]:
        # Made inside the page: what is moved into another window is dressed by its styles anew.
        detail = KpiDetail(self.tasks, (yield from made_parts(self.tasks)), self)
        detail.hide()
        yield
        detail.asked.connect(self.asked)
        detail.said.connect(self.said)
        detail.closed.connect(self._on_detail_closed)
        detail.variant_picked.connect(self._on_variant_picked)
        detail.target_edited.connect(self._on_target_edited)
        detail.targets_edited.connect(self._on_targets_edited)
        detail.goal_edited.connect(self._on_goal_edited)
        self._stack.addWidget(detail)
        self._detail = detail
        yield
        for made in (detail, self.chooser):
            yield
            for part in made.findChildren(QWidget):
                part.ensurePolished()
                yield

    @cached_property
    def chooser(self) -> CardChooser:
        """The panel that chooses cards, made when it is first wanted."""
        chooser = CardChooser(self)
        chooser.edited.connect(self._on_cards_edited)
        return chooser

    @property
    def opened_kpi(self) -> str:
        """The KPI of the card that is open, or ""."""
        return self._detail.kpi if self._detail is not None else ""

    @property
    def figures(self) -> OverviewFigures | None:
        """What the page shows, or None before the first answer."""
        return self._figures

    @property
    def cards(self) -> tuple[KpiCard, ...]:
        """The cards shown, in reading order."""
        return self.grid.cards

    @property
    def days(self) -> StackedDays:
        """The bars over time."""
        return self.evidence.days

    @property
    def table(self) -> DataTable:
        """The table by a dimension."""
        return self.evidence.table

    def title(self) -> str:
        return QCoreApplication.translate("Pages", "Overview")

    def show_results(self, results: Results | None) -> None:
        if results is None:
            self._results = self._figures = None
            for key in (FILL, "overview", "overview.cost"):
                self.tasks.cancel(key)
            self._shut_detail()
            self.body.forget()
            self._show_nothing()
            return
        if results is self._results:
            return
        self._results = results
        before = self._figures
        if not self.opened_kpi and self._figures is None:
            self._show_counting()
        self.tasks.run(
            "overview",
            lambda progress: begin(results, progress, before),
            lambda found: self._on_advanced(results, found),
            label=QCoreApplication.translate("OverviewPage", "Computing the overview"),
        )

    def set_figures(self, figures: OverviewFigures) -> None:
        """Show the figures of a project, as far as they are computed, at once."""
        self.fill(figures)
        self.tasks.finish(FILL)

    def fill(self, figures: OverviewFigures, *, last: bool = False) -> None:
        """Show figures step by step, so that the window never stops; newer ones win.

        The last figures of a project are followed by the sections further down.
        """
        self._figures = figures
        self.tasks.spread(FILL, self._filling(figures, last=last))

    def _filling(self, figures: OverviewFigures, *, last: bool = False) -> Iterator[float | None]:
        empty = not figures.measure("volume").n
        self._show_banner(figures, empty)
        self.body.inside.setVisible(not empty)
        if empty:
            self._shut_detail()
            self._show_none(figures)
            return
        if self.empty:
            self.show_content()
        yield
        if self.opened_kpi and self._detail_is_old(figures):
            self.tasks.cancel(OPEN)
            yield from self.detail.shown(self._results, figures, self.opened_kpi)
            self._opened_with = figures
        elif self.opened_kpi and self._results is not None:
            self.detail.words.show_goal(self._results.project.goal(self.opened_kpi))
        yield from self.body.filled(self._results, figures, self._planned)
        if "chooser" in self.__dict__ and self.chooser.isVisible():
            self.chooser.show_figures(figures)
        if last:
            yield from self.body.built()
            self._prepare()

    def _detail_is_old(self, figures: OverviewFigures) -> bool:
        """Whether an opened KPI may have become another one."""
        shown = self._opened_with
        same = shown is not None and shown.measures is figures.measures
        return not (same and shown is not None and shown.changes is figures.changes)

    def open_card(self, kpi: str) -> None:
        """Open a card over the page."""
        if self._figures is not None:
            if "chooser" in self.__dict__:
                self.chooser.hide()
            self._opened_from = self.window().focusWidget()
            self._opened_with = self._figures
            steps = self.detail.shown(self._results, self._figures, kpi)
            next(steps)
            self._stack.setCurrentWidget(self.detail)
            self.tasks.spread(OPEN, steps)

    def change_cards(self) -> None:
        """Open the panel that chooses and orders the cards."""
        if self._figures is not None:
            self.chooser.show_figures(self._figures)
            self.chooser.choose()

    def copy(self) -> None:
        """Put a picture of the page and all its values on the clipboard."""
        if self._figures is not None:
            self.tasks.finish(FILL)
            picture = self.body.inside.grab().toImage()
            copy_picture_and_cells(picture, overview_words.copied_rows(self._figures))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.body.set_low(self.height() < LOW_UNITS * unit())

    @property
    def _planned(self) -> list[Note]:
        """The findings that are in the action plan."""
        return [item.finding for item in self.store.project.actions if item.finding is not None]

    def _show_banner(self, figures: OverviewFigures, empty: bool) -> None:
        answer = (
            QCoreApplication.translate("OverviewPage", "No contact is in view with this filter.")
            if empty
            else overview_words.answer(figures)
        )
        evidence = "" if empty else overview_words.evidence(figures)
        self.banner.set_sentence(overview_words.question(figures), answer, evidence)
        self._copy.setEnabled(not empty)
        self._change.setEnabled(not empty)

    def _on_finding_followed(self, found: Finding, what: str) -> None:
        if what == "plan":
            self._plan(found)
        elif isinstance(found.evidence, str):
            self.open_card(found.evidence)
        elif isinstance(found.evidence, Filter):
            self._show_contacts_of(found.evidence)
        else:
            cell = found.evidence
            self._remembered.choice = HeatmapChoice(cell.rows, cell.columns, cell.measure)
            self.asked.emit("page.heatmap")

    def _show_contacts_of(self, view: Filter) -> None:
        """Put the contacts of a finding in view; undo goes back to those before."""
        words = QCoreApplication.translate("OverviewPage", "Show the contacts of a finding")
        self.store.apply(words, overview_edits.with_filter(self.store.project, view))
        told = QCoreApplication.translate("OverviewPage", "In view: the contacts of the finding")
        self.told.emit(told)

    def _plan(self, found: Finding) -> None:
        """Put a finding into the action plan with the advice that belongs to it."""
        figures = self._figures
        if figures is None:
            return
        value = figures.measure(found.kpi).value
        project, step = overview_edits.with_planned(self.store.project, found, value)
        words = QCoreApplication.translate("OverviewPage", "Add to the action plan")
        self.store.apply(words, project)
        self.body.show_findings(figures, self._planned)
        added = QCoreApplication.translate("OverviewPage", "Added to the action plan: {step}")
        self.told.emit(added.format(step=step))

    def _on_dimension_picked(self, dimension: str) -> None:
        self._ask_groups("overview.groups", dimension, self.evidence.show_groups)

    def _shut_detail(self) -> None:
        if self.opened_kpi:
            self.detail.shut()

    def _on_detail_closed(self) -> None:
        """Back to the cards; the focus returns to where it was."""
        self.tasks.cancel(OPEN)
        if self._stack.currentWidget() is self._detail:
            self.show_content()
        if self._opened_from is not None and self._opened_from.isVisible():
            self._opened_from.setFocus(Qt.FocusReason.OtherFocusReason)
        self._opened_from = None

    def _on_target_edited(self, kpi: str, value: float | None) -> None:
        words = QCoreApplication.translate("OverviewPage", "Change a target")
        self.store.apply(words, overview_edits.with_target(self.store.project, kpi, value))

    def _on_targets_edited(self, kpi: str, targets: tuple[Target, ...]) -> None:
        words = QCoreApplication.translate("OverviewPage", "Change targets and milestones")
        self.store.apply(words, overview_edits.with_targets(self.store.project, kpi, targets))

    def _on_goal_edited(self, goal: GoalSheet) -> None:
        words = QCoreApplication.translate("OverviewPage", "Change the goal sheet")
        self.store.apply(words, self.store.project.with_goal(goal))

    def _on_variant_picked(self, kpi: str, variant: str) -> None:
        words = QCoreApplication.translate("OverviewPage", "Count a KPI by another definition")
        self.store.apply(words, overview_edits.with_variant(self.store.project, kpi, variant))

    def _ask_groups(self, key: str, dimension: str, show: Callable[[str, Groups], None]) -> None:
        results = self._results
        if results is not None:
            self.tasks.run(
                key,
                lambda progress: counted_groups(results, dimension),
                lambda groups: show(dimension, groups),
            )

    def _on_advanced(self, results: Results, found: Advance) -> None:
        """Show what is computed and go on; the cost comes last, because it needs the staffing."""
        self.fill(found.figures, last=not found.todo)
        if found.todo:
            self.tasks.run(
                "overview",
                lambda progress: advance(results, found, progress),
                lambda more: self._on_advanced(results, more),
                label=QCoreApplication.translate("OverviewPage", "Computing the overview"),
            )
            return
        if results.scenario.cost.hourly is not None and found.figures.measure("volume").n:
            self.tasks.run(
                "overview.cost",
                lambda progress: cost_of(results, progress),
                lambda cost: self._on_cost_computed(results, cost),
                failed=lambda error: None,
                label=QCoreApplication.translate("OverviewPage", "Computing the cost"),
            )

    def _on_cost_computed(self, results: Results, found: dict[str, Measure]) -> None:
        """Show the cost, unless other contacts came into view while it was computed."""
        if self._figures is not None and results is self._results:
            self.fill(with_measures(self._figures, found), last=True)

    def _on_cards_edited(self, cards: tuple[str, ...]) -> None:
        words = QCoreApplication.translate("OverviewPage", "Change cards")
        self.store.apply(words, overview_edits.with_cards(self.store.project, cards))

    def _on_link_activated(self, kpi: str) -> None:
        self.asked.emit(overview_words.mending(kpi)[1])

    def _show_none(self, figures: OverviewFigures) -> None:
        """Say that the filter leaves nothing, and offer all contacts again."""
        self.show_empty(
            overview_words.question(figures),
            QCoreApplication.translate("OverviewPage", "No contact is in view with this filter."),
            QCoreApplication.translate("OverviewPage", "Choose another period or other values."),
            QCoreApplication.translate("OverviewPage", "Show all contacts"),
            SHOW_ALL,
        )

    def _on_asked(self, action: str) -> None:
        if action == SHOW_ALL:
            words = QCoreApplication.translate("OverviewPage", "Show all contacts")
            self.store.apply(words, overview_edits.with_filter(self.store.project, Filter()))

    def _show_counting(self) -> None:
        """Say what is under way where the first figures will be: they may wait for a simulation."""
        words = QCoreApplication.translate("MainWindow", "Counting the contacts…")
        self.banner.set_sentence("", words, "")
        self._copy.setEnabled(False)
        self._change.setEnabled(False)
        self.show_content()

    def _show_nothing(self) -> None:
        self.show_empty(
            QCoreApplication.translate("OverviewPage", "How did it go?"),
            QCoreApplication.translate(
                "OverviewPage",
                "Here you will see replies, resolutions, satisfaction and cost against your "
                "targets, day by day and by channel.",
            ),
            QCoreApplication.translate("OverviewPage", "Nothing has been imported yet."),
            QCoreApplication.translate("OverviewPage", "Bring in an export"),
            "page.data",
        )
