"""The Overview page: how the period went, in one sentence, eight cards, bars and a table."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from core.model.measure import Measure
from desktop import overview_words
from desktop.clipboard import copy_picture_and_cells
from desktop.kpi_detail import KpiDetail
from desktop.overview_figures import (
    OverviewFigures,
    cost_of,
    overview_figures,
    with_measures,
)
from desktop.pages.page import Page
from desktop.store import Store
from desktop.tasks import TaskRunner
from widgets.button import button
from widgets.card import Card
from widgets.choice import Choice
from widgets.data_table import DataTable
from widgets.findings_strip import FindingsStrip
from widgets.kpi_card import KpiCard
from widgets.legend import Legend
from widgets.segmented import Segmented
from widgets.stacked_days import StackedDays
from widgets.theme import current_theme, unit

if TYPE_CHECKING:
    from core.results import Results


class OverviewPage(Page):
    """How did it go?"""

    name = "overview"
    icon = "overview"

    def __init__(self, store: Store, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(store, tasks, parent)
        self._results: Results | None = None
        self._figures: OverviewFigures | None = None
        self._copy = button(
            QCoreApplication.translate("OverviewPage", "Copy"), self.copy, icon_name="copy"
        )
        self.banner.set_buttons(self._copy)
        self.findings = FindingsStrip()
        self.cards = [KpiCard() for _ in range(8)]
        for card in self.cards:
            card.opened.connect(self.open_card)
            card.link_activated.connect(self._on_link_activated)
        self._groups: tuple[str, Mapping[str, Mapping[str, Measure]]] | None = None
        self._fitting = 0
        self._grid = QGridLayout()
        self._columns = 0
        self.days = StackedDays()
        self._legend = Legend()
        self._days_card = Card()
        self._days_card.head.addWidget(self._legend)
        self._days_card.body.addWidget(self.days)
        self.table = DataTable()
        self._dimension = Choice(QCoreApplication.translate("OverviewPage", "By"))
        self._dimension.picked.connect(self._on_dimension_picked)
        self._table_card = Card()
        self._table_card.head.addWidget(self._dimension)
        self._table_card.body.addWidget(self.table)
        self._view = Segmented(QCoreApplication.translate("OverviewPage", "Chart or table"))
        self._view.set_choices(
            [
                ("chart", QCoreApplication.translate("OverviewPage", "Chart")),
                ("table", QCoreApplication.translate("OverviewPage", "Table")),
            ],
            "chart",
        )
        self._view.chosen.connect(self._arrange_evidence)
        self._compose()
        self.detail = KpiDetail(self)
        self.detail.groups_wanted.connect(self._on_detail_groups_wanted)
        self.detail.asked.connect(self.asked)

    @property
    def figures(self) -> OverviewFigures | None:
        """What the page shows, or None before the first answer."""
        return self._figures

    def title(self) -> str:
        return QCoreApplication.translate("Pages", "Overview")

    def show_results(self, results: Results | None) -> None:
        if results is None:
            self._results = None
            self._show_nothing()
            return
        if results is self._results:
            return
        self._results = results
        self.show_content()
        self.tasks.run(
            "overview",
            lambda progress: overview_figures(results, progress),
            lambda figures: self._on_computed(results, figures),
            label=QCoreApplication.translate("OverviewPage", "Computing the overview"),
        )

    def set_figures(self, figures: OverviewFigures) -> None:
        """Show the figures of a project."""
        self._figures = figures
        self.detail.hide()
        empty = not figures.measures["volume"].n
        self._show_banner(figures, empty)
        self._body.setVisible(not empty)
        if empty:
            return
        self.findings.set_findings(overview_words.findings(figures))
        for card, kpi in zip(self.cards, figures.cards, strict=False):
            card.set_content(overview_words.card(figures, kpi))
        for place, card in enumerate(self.cards):
            card.setVisible(place < len(figures.cards))
        self._show_days(figures)
        self._arrange_evidence()
        names = [(name, overview_words.dimension_name(name)) for name in figures.dimensions]
        self._dimension.set_choices(names, figures.dimension)
        self._dimension.setVisible(len(names) > 1)
        self._show_groups(figures.dimension, figures.groups)

    def open_card(self, kpi: str) -> None:
        """Open a card."""
        if self._figures is not None:
            self.detail.show_kpi(self._figures, kpi)

    def copy(self) -> None:
        """Put a picture of the page and all its values on the clipboard."""
        if self._figures is not None:
            picture = self._body.grab().toImage()
            copy_picture_and_cells(picture, overview_words.copied_rows(self._figures))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _compose(self) -> None:
        """Put everything under the banner into one column that scrolls only when it must."""
        self._body = QWidget()
        self._body.setProperty("kind", "scrolled")
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.findings)
        column.addLayout(self._grid)
        self._evidence = QHBoxLayout()
        self._evidence.addWidget(self._days_card, 4)
        self._evidence.addWidget(self._table_card, 3)
        column.addLayout(self._evidence, 1)
        self._column_of_body = column
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self._body)
        area.viewport().setAutoFillBackground(False)
        self._body.setAutoFillBackground(False)
        self.content.addWidget(area, 1)
        self._body.hide()
        self._arrange()

    @property
    def _low(self) -> bool:
        return self.height() < 165 * unit()

    def _arrange(self) -> None:
        """Four cards a row where they fit, else two; close together in a low window."""
        u = unit()
        gap = (3 if self._low else 4) * u
        for layout in (self._column_of_body, self._grid, self._evidence):
            layout.setSpacing(gap)
        for card in self.cards:
            card.set_dense(self._low)
        columns = 4 if self.width() >= 230 * u else 2
        if columns == self._columns:
            self._arrange_evidence()
            return
        self._columns = columns
        for place, card in enumerate(self.cards):
            self._grid.addWidget(card, place // columns, place % columns)
        for column in range(4):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._arrange_evidence()

    def _arrange_evidence(self) -> None:
        """Bars and table side by side; in a low or narrow window one of them, by choice."""
        one = self._low or self.width() < 230 * unit()
        dated = self._figures is None or bool(self._figures.volume.keys)
        chart = dated and self._view.current != "table"
        self._days_card.setVisible(dated and (not one or chart))
        self._table_card.setVisible(not one or not chart)
        self._view.setVisible(one and dated)
        head = (self._days_card if chart else self._table_card).head
        if one and head.indexOf(self._view) < 0:
            head.addWidget(self._view)
        if self._groups is not None and self._fitting != self._fitting_kpis():
            self._show_groups(*self._groups)

    def _fitting_kpis(self) -> int:
        """How many KPIs the table has room for beside name, contacts and share."""
        if self._groups is None:
            return 1
        dimension, groups = self._groups
        one = not self._days_card.isVisibleTo(self) or not self._table_card.isVisibleTo(self)
        room = (self.width() - 16 * unit()) * (1.0 if one else 3 / 7) - 12 * unit()
        return overview_words.fitting_columns(dimension, groups, room)

    def _show_banner(self, figures: OverviewFigures, empty: bool) -> None:
        answer = (
            QCoreApplication.translate("OverviewPage", "No contact is in view with this filter.")
            if empty
            else overview_words.answer(figures)
        )
        evidence = "" if empty else overview_words.evidence(figures)
        self.banner.set_sentence(overview_words.question(figures), answer, evidence)
        self._copy.setEnabled(not empty)

    def _show_days(self, figures: OverviewFigures) -> None:
        title, subtitle = overview_words.stack_title(figures)
        stack = overview_words.stack(figures)
        self._days_card.set_title(title, subtitle)
        self._legend.set_entries([(series.name, series.color) for series in stack.series])
        self.days.set_stack(stack, title)

    def _show_groups(self, dimension: str, groups: Mapping[str, Mapping[str, Measure]]) -> None:
        if self._figures is None:
            return
        self._groups = (dimension, groups)
        self._fitting = self._fitting_kpis()
        table = overview_words.group_table(
            self._figures, dimension, groups, current_theme(), self._fitting
        )
        self.table.setAccessibleName(overview_words.dimension_name(dimension))
        self.table.set_rows(*table)
        self._table_card.set_title(overview_words.groups_title(dimension))

    def _on_dimension_picked(self, dimension: str) -> None:
        self._ask_groups("overview.groups", dimension, self._show_groups)

    def _on_detail_groups_wanted(self, dimension: str) -> None:
        self._ask_groups("overview.detail", dimension, self.detail.show_groups)

    def _ask_groups(self, key: str, dimension: str, show: object) -> None:
        results = self._results
        if results is not None and callable(show):
            self.tasks.run(
                key,
                lambda progress: results.groups(dimension),
                lambda groups: show(dimension, groups),
            )

    def _on_computed(self, results: Results, figures: OverviewFigures) -> None:
        """Show the figures at once; the cost follows, because it needs the staffing."""
        self.set_figures(figures)
        if results.scenario.cost.hourly is not None and figures.measures["volume"].n:
            self.tasks.run(
                "overview.cost",
                lambda progress: cost_of(results, progress),
                lambda found: self.set_figures(with_measures(figures, found)),
                failed=lambda error: None,
                label=QCoreApplication.translate("OverviewPage", "Computing the cost"),
            )

    def _on_link_activated(self, kpi: str) -> None:
        self.asked.emit(overview_words.mending(kpi)[1])

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
