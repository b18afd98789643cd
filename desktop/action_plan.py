"""Where the action plan is typed: step, owner, dates, resources, KPI and target."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QVBoxLayout, QWidget

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
from widgets.button import button
from widgets.entry_table import EntryColumn, EntryTable
from widgets.text import Text
from widgets.theme import unit

_MOST_FAULTS = 3
_WIDTHS = {KPI: 28, TARGET: 18, STATUS: 18}
_USUAL = 20
_SENTENCES = {STEP: (0.56, 40), FINDING: (0.44, 30)}
"""The columns of sentences share what the others leave; each has so many layout units at least."""


class ActionPlan(QWidget):
    """A line for each step; the last one is blank, to type another."""

    edited = Signal(object)
    """The whole plan, a tuple of `ActionItem`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        super().__init__(parent)
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
        self.remove = button(
            translate("ActionPlan", "Remove step"), self.remove_step, icon_name="trash"
        )
        above, whole = QHBoxLayout(), QVBoxLayout(self)
        above.setSpacing(4 * unit())
        above.addWidget(self.told, 1)
        above.addWidget(self.remove)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(2 * unit())
        whole.addLayout(above)
        whole.addWidget(self.entries, 1)
        whole.addWidget(self.fault)
        self.entries.selectionModel().currentChanged.connect(self._on_moved)
        self.entries.model().modelReset.connect(self._on_moved)
        self.entries.viewport().installEventFilter(self)
        self._on_moved()

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
        self._share_width()
        self._show_faults(())

    def remove_step(self) -> None:
        """Take the step of the current line out of the plan; undo brings it back."""
        row = self.entries.currentIndex().row()
        if 0 <= row < len(self.entries.lines):
            self.entries.empty([(row, column) for column in range(len(titles()))])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._share_width()
        return super().eventFilter(watched, event)

    def _share_width(self) -> None:
        """Give the columns of sentences what the short ones leave."""
        if not self.entries.model().columnCount():
            return
        u, header = unit(), self.entries.horizontalHeader()
        short = {
            place: max(_WIDTHS.get(place, _USUAL) * u, header.sectionSizeHint(place))
            for place in range(len(titles()))
            if place not in _SENTENCES
        }
        rest = self.entries.viewport().width() - sum(short.values())
        long = {
            place: max(round(rest * part), least * u) for place, (part, least) in _SENTENCES.items()
        }
        for place, wide in {**short, **long}.items():
            self.entries.setColumnWidth(place, wide)

    def _on_moved(self) -> None:
        self.remove.setEnabled(0 <= self.entries.currentIndex().row() < len(self.entries.lines))

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
