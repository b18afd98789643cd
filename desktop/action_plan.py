"""The card where the action plan is typed: step, owner, dates, resources, KPI and target."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHeaderView, QWidget

from core.model.finding import ActionItem
from desktop.action_rows import (
    DUE,
    FINDING,
    KPI,
    START,
    STATUS,
    STEP,
    TARGET,
    KpiChoice,
    line_of,
    read_lines,
    status_words,
    titles,
)
from desktop.kpi_goal_rows import GoalFault
from widgets.card import Card
from widgets.entry_table import EntryColumn, EntryTable
from widgets.text import Text
from widgets.theme import unit

_MOST_FAULTS = 3
_WIDTHS = {STEP: 58, FINDING: 44, KPI: 34}
"""Layout units of the columns that hold sentences or names."""


class ActionPlanCard(Card):
    """A line for each step; the last one is blank, to type another."""

    edited = Signal(object)
    """The whole plan, a tuple of `ActionItem`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        super().__init__(translate("ActionPlan", "Action plan"), parent=parent)
        self._items: tuple[ActionItem, ...] = ()
        self._kpis: Mapping[str, KpiChoice] = {}
        self.told = Text(
            translate(
                "ActionPlan",
                "One line for each step. Findings of the Overview come here with "
                "“Add to action plan”; type others yourself, or paste them from a spreadsheet.",
            ),
            "caption",
            "muted",
            wrap=True,
        )
        self.entries = EntryTable(translate("ActionPlan", "Action plan"))
        """The cells."""
        self.entries.edited.connect(self._on_edited)
        self.fault = Text("", "caption", "missed", wrap=True)
        self.fault.hide()
        for part in (self.told, self.entries, self.fault):
            self.body.addWidget(part)
        self.body.setStretchFactor(self.entries, 1)

    @property
    def items(self) -> tuple[ActionItem, ...]:
        """The plan as it stands."""
        return self._items

    def set_items(self, items: Sequence[ActionItem], kpis: Mapping[str, KpiChoice]) -> None:
        """Show a plan; KPIs are offered by their names while typing."""
        same = tuple(items) == self._items and kpis == self._kpis
        self._items, self._kpis = tuple(items), kpis
        if same and self.entries.model().rowCount():
            return
        self.entries.set_lines(self._columns(), [line_of(item, kpis) for item in items])
        header = self.entries.horizontalHeader()
        for place in range(len(titles())):
            header.setSectionResizeMode(place, QHeaderView.ResizeMode.Interactive)
            self.entries.setColumnWidth(place, _WIDTHS.get(place, 24) * unit())
        self._show_faults(())

    def _columns(self) -> list[EntryColumn]:
        translate = QCoreApplication.translate
        day = translate("KpiGoal", "Written like {example}").format(example="31 Mar 2026")
        hints = {
            START: day,
            DUE: day,
            TARGET: translate("ActionPlan", "In the KPI's own unit: 85 %, 4 h, 4.10"),
            FINDING: translate("ActionPlan", "What the step answers; clear it to take it away"),
        }
        offered = {KPI: tuple(self._kpis), STATUS: tuple(status_words().values())}
        return [
            EntryColumn(title, place == TARGET, hints.get(place, ""), offered.get(place, ()))
            for place, title in enumerate(titles())
        ]

    def _on_edited(self) -> None:
        items, faults = read_lines(self.entries.lines, self._items, self._kpis)
        self._show_faults(faults)
        if items != self._items:
            self._items = items
            self.edited.emit(items)

    def _show_faults(self, faults: Sequence[GoalFault]) -> None:
        self.entries.set_faults({(fault.row, fault.column): fault.words for fault in faults})
        pattern = QCoreApplication.translate("KpiGoal", "Line {line}: {why}")
        words = [pattern.format(line=f.row + 1, why=f.words) for f in faults[:_MOST_FAULTS]]
        self.fault.setText("\n".join(words))
        self.fault.setVisible(bool(words))
