"""Bars over time beside a table by a dimension; one of them where there is no room for both."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from core.model.measure import Measure
from desktop import overview_tables, overview_words
from desktop.overview_figures import OverviewFigures
from widgets.card import Card
from widgets.choice import Choice
from widgets.data_table import Cell, Column, DataTable
from widgets.legend import Legend
from widgets.segmented import Segmented
from widgets.stacked_days import StackedDays
from widgets.theme import current_theme, unit

Groups = Mapping[str, Mapping[str, Measure]]
_BOTH_UNITS = 230
"""Bars and table stand side by side from this width on."""
_HEAD_UNITS = 19
_MORE_UNITS = 24
"""The page would sooner scroll by so much than the table by its last rows."""
_ROWS_A_STEP = 10
PAINTED_S = 0.01
"""Bars take about so long to paint."""
_MOST_UNITS = 110
"""Bars say no more for being higher; a tall window has room for the sections instead."""


class OverviewEvidence(QWidget):
    """Contacts by day and channel, and the KPIs of each channel, agent, team or topic."""

    dimension_picked = Signal(str)
    """The table is wanted by another dimension."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self._figures: OverviewFigures | None = None
        self._groups: tuple[str, Groups] | None = None
        self._columns: list[Column] = []
        self._rows: list[list[str | Cell]] = []
        """Every row of the table with all its KPIs; as many of them are shown as fit."""
        self._fitting = 0
        self._low = False
        self.days = StackedDays()
        self._legend = Legend()
        self.days_card = Card()
        self.days_card.head.addWidget(self._legend)
        self.days_card.body.addWidget(self.days)
        self.table = DataTable()
        self._dimension = Choice(translate("OverviewPage", "By"))
        self._dimension.picked.connect(self.dimension_picked)
        self.table_card = Card()
        self.table_card.head.addWidget(self._dimension)
        self.table_card.body.addWidget(self.table)
        for card in (self.days_card, self.table_card):
            # Titles side by side stand on one line, whatever controls are beside them.
            card.head.addStrut(round(7.5 * unit()))
        self._view = Segmented(translate("OverviewPage", "Chart or table"))
        self._view.set_choices(
            [
                ("chart", translate("OverviewPage", "Chart")),
                ("table", translate("OverviewPage", "Table")),
            ],
            "chart",
        )
        self._view.chosen.connect(self._arrange)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.addWidget(self.days_card, 4)
        self._line.addWidget(self.table_card, 3)

    def filled(self, figures: OverviewFigures) -> Iterator[float | None]:
        """Show the bars of a project and its table, as far as it is computed, step by step."""
        before, self._figures = self._figures, figures
        if before is None or before.volume is not figures.volume:
            self._show_days(figures)
            yield PAINTED_S
        names = [(name, overview_tables.dimension_name(name)) for name in figures.dimensions]
        self._dimension.setVisible(len(names) > 1)
        if self._groups is None or self._groups[1] is not figures.groups:
            self._dimension.set_choices(names, figures.dimension)
            yield from self.groups_shown(figures.dimension, figures.groups)
        self._arrange()

    def show_groups(self, dimension: str, groups: Groups) -> None:
        """Show the table by a dimension at once."""
        for _step in self.groups_shown(dimension, groups):
            pass

    def groups_shown(self, dimension: str, groups: Groups) -> Iterator[None]:
        """Show the table by a dimension, its words written a few rows a step."""
        figures = self._figures
        if figures is None:
            return
        rows: list[list[str | Cell]] = []
        for row in overview_tables.group_rows(figures, dimension, groups, current_theme()):
            rows.append(row)
            if len(rows) % _ROWS_A_STEP == 0:
                yield
        self._groups, self._rows = (dimension, groups), rows
        self._columns = overview_tables.group_columns(figures, dimension, groups)
        self.table.setAccessibleName(overview_tables.groups_title(dimension))
        self.table_card.set_title(overview_tables.groups_title(dimension))
        self._show_fitting()
        yield

    def _show_fitting(self) -> None:
        """Show as many KPIs as the table has room for."""
        self._fitting = self._fitting_kpis()
        table = overview_tables.cut_table(self._columns, self._rows, self._fitting)
        self.table.set_rows(*table)

    def wanted_height(self, room: int) -> int:
        """The room for bars, up to a height, and for the rows of a table that nearly fits.

        A table alone takes what its rows need.
        """
        room = min(room, _MOST_UNITS * unit())
        needed = self.table.rows_height() + _HEAD_UNITS * unit()
        if self._figures is None:
            return room
        if not self._figures.volume.keys:
            return min(room, needed)
        nearly = needed <= min(room + _MORE_UNITS * unit(), _MOST_UNITS * unit())
        return max(room, needed) if nearly and not self._low else room

    def set_low(self, low: bool) -> None:
        """Close up for a low window."""
        self._low = low
        self._line.setSpacing((3 if low else 4) * unit())
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._arrange()

    def _arrange(self) -> None:
        one = self._low or self.width() < (_BOTH_UNITS - 12) * unit()
        dated = self._figures is None or bool(self._figures.volume.keys)
        chart = dated and self._view.current != "table"
        self.days_card.setVisible(dated and (not one or chart))
        lone = dated and self._says_nothing()
        self.days_card.setVisible(self.days_card.isVisibleTo(self) or lone)
        self.table_card.setVisible((not one or not chart) and not lone)
        self._view.setVisible(one and dated and not lone)
        head = (self.days_card if chart else self.table_card).head
        if one and head.indexOf(self._view) < 0:
            head.addWidget(self._view)
        if self._groups is not None and self._fitting != self._fitting_kpis():
            self._show_fitting()

    def _says_nothing(self) -> bool:
        """Whether the table has no group but contacts of which nothing is known."""
        return self._groups is not None and list(self._groups[1]) == [overview_words.UNKNOWN]

    def _fitting_kpis(self) -> int:
        """How many KPIs the table has room for beside name, contacts and share."""
        if self._groups is None:
            return 1
        one = not self.days_card.isVisibleTo(self) or not self.table_card.isVisibleTo(self)
        room = (self.width() - 4 * unit()) * (1.0 if one else 3 / 7) - 10 * unit()
        return overview_tables.fitting_columns(*self._groups, room)

    def _show_days(self, figures: OverviewFigures) -> None:
        title, subtitle = overview_words.stack_title(figures)
        stack = overview_words.stack(figures)
        self.days_card.set_title(title, subtitle)
        self._legend.set_entries([(series.name, series.color) for series in stack.series])
        self.days.set_stack(stack, title)
