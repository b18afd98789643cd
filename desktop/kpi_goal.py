"""What an opened KPI should reach: its target, for groups too, and the milestones on the way."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHeaderView, QSizePolicy, QWidget

from core.model.measure import Measure
from core.model.scenario import Target
from desktop import formats
from desktop.kpi_goal_rows import (
    GoalFault,
    GoalUnit,
    Group,
    group_text,
    groups_by_text,
    lines_of,
    read_lines,
)
from desktop.overview_figures import OverviewFigures
from widgets.card import Card
from widgets.data_table import Cell, Column, DataTable
from widgets.entry_table import EntryColumn, EntryTable
from widgets.text import Text

if TYPE_CHECKING:
    from core.metrics.targets import Attainment

_MOST_LINES, _MOST_FAULTS = 8, 3
_JUDGED = ("on_target", "near", "missed")


class GoalCard(Card):
    """Lines to type targets and milestones into, and how each has fared."""

    edited = Signal(object)
    """All targets of the KPI, a tuple; what is wrong with a line is marked, not taken."""

    def __init__(self, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        super().__init__(translate("KpiGoal", "Targets and milestones"), parent=parent)
        self._kpi, self._unit = "", GoalUnit("count")
        self._groups: dict[str, Group] = {}
        self._offered: Sequence[tuple[str, Sequence[str]]] = ()
        self._exact: dict[str, float] = {}
        self._told = Text(
            translate(
                "KpiGoal",
                "A line with a day is a milestone; the line without one is the target itself.",
            ),
            "caption",
            "muted",
            wrap=True,
        )
        self.entries = EntryTable(translate("KpiGoal", "Targets and milestones"))
        """The cells."""
        self.entries.edited.connect(self._on_edited)
        self.fault = Text("", "caption", "missed", wrap=True)
        self.next = Text(
            translate("KpiGoal", "Reached: set the next target, so that there is one to work for."),
            "caption",
            "on_target",
            wrap=True,
        )
        """Said once the target for all contacts is reached and no milestone lies ahead."""
        self.fared = DataTable(translate("KpiGoal", "How the targets have fared"))
        """A line for each target and milestone with what was reached."""
        for part in (self._told, self.entries, self.fault, self.fared, self.next):
            self.body.addWidget(part)
        self.next.hide()
        for table in (self.entries, self.fared):
            # As high as its lines: what expands would share the room left under the cards.
            table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.fault.hide()
        self.fared.hide()

    def show_targets(self, measure: Measure, figures: OverviewFigures) -> None:
        """Show the targets of a KPI, unless they are what the lines say already."""
        unit = GoalUnit(measure.unit, figures.currency)
        targets = tuple(t for t in figures.scenario.targets if t.kpi == measure.id)
        if (measure.id, unit) == (self._kpi, self._unit):
            self._know(targets)
            if _ordered(self._read()[0]) == _ordered(targets):
                return
        self._kpi, self._unit = measure.id, unit
        self._exact = {}
        self._know(targets)
        self.entries.set_lines(self._columns(), lines_of(targets, measure.id, unit))
        self.entries.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._show_faults()
        self._fit()

    def offer(self, groups: Sequence[tuple[str, Sequence[str]]]) -> None:
        """Offer the groups of the data while typing: dimensions with their values."""
        self._offered = groups
        self._groups |= groups_by_text(groups)
        self.entries.offer([tuple(self._groups), (), ()])
        self._show_faults()

    def show_fared(self, found: Sequence[Attainment]) -> None:
        """Show what became of each target in the period, and of each milestone by its day."""
        translate = QCoreApplication.translate
        often = translate("KpiGoal", "Days, weeks or months on target, of those with contacts")
        columns = [
            Column(translate("KpiGoal", "Who"), stretch=True),
            Column(translate("KpiGoal", "By")),
            Column(translate("KpiGoal", "Aimed at"), numeric=True),
            Column(translate("KpiGoal", "Reached"), numeric=True),
            Column(translate("KpiGoal", "State")),
            Column(translate("KpiGoal", "Steps"), numeric=True, tooltip=often),
        ]
        rows = [row for one in found for row in self._fared_rows(one)]
        self.fared.set_rows(columns, rows)
        self.fared.show_all_rows()
        self.fared.setVisible(bool(rows))
        self.next.setVisible(any(_done_with(one) for one in found))

    def _know(self, targets: Sequence[Target]) -> None:
        """Have words for the groups and values of these targets, as they are written."""
        self._groups = groups_by_text(self._offered)
        for target in targets:
            self._groups[group_text(target.group)] = target.group
            for value in (target.value, *(value for _day, value in target.milestones)):
                self._exact[self._unit.text(value)] = value

    def _columns(self) -> list[EntryColumn]:
        translate = QCoreApplication.translate
        like = translate("KpiGoal", "Written like {example}")
        named = translate("KpiGoal", "Blank: all contacts; else a value of a dimension")
        day = translate("KpiGoal", "Blank: the target itself; else the day of a milestone")
        return [
            EntryColumn(translate("KpiGoal", "Who"), hint=named, choices=tuple(self._groups)),
            EntryColumn(translate("KpiGoal", "By"), hint=day),
            EntryColumn(
                translate("KpiGoal", "Aimed at"), True, like.format(example=self._unit.example)
            ),
        ]

    def _read(self) -> tuple[tuple[Target, ...], tuple[GoalFault, ...]]:
        return read_lines(self.entries.lines, self._kpi, self._unit, self._groups, self._exact)

    def _on_edited(self) -> None:
        targets, _faults = self._read()
        self._show_faults()
        self._fit()
        self.edited.emit(_ordered(targets))

    def _show_faults(self) -> None:
        _targets, faults = self._read()
        self.entries.set_faults({(fault.row, fault.column): fault.words for fault in faults})
        pattern = QCoreApplication.translate("KpiGoal", "Line {line}: {why}")
        words = [pattern.format(line=f.row + 1, why=f.words) for f in faults[:_MOST_FAULTS]]
        self.fault.setText("\n".join(words))
        self.fault.setVisible(bool(words))

    def _fit(self) -> None:
        """As high as the lines there are and one to type in, up to a few."""
        rows = min(len(self.entries.lines) + 1, _MOST_LINES)
        section = self.entries.verticalHeader().defaultSectionSize()
        head = self.entries.horizontalHeader().sizeHint().height()
        self.entries.setFixedHeight(head + rows * section + 2 * self.entries.frameWidth() + 2)

    def _fared_rows(self, found: Attainment) -> list[list[str | Cell]]:
        translate = QCoreApplication.translate
        rows = [
            self._fared_row(found, formats.day(m.day), m.value, m.reached, m.status)
            for m in found.milestones
        ]
        judged = sum(found.counted(state) for state in _JUDGED)
        often = translate("KpiGoal", "{met} of {all}").format(
            met=formats.number(found.counted("on_target")), all=formats.number(judged)
        )
        aimed = found.steps[-1].target if found.steps else found.target.value
        whole = translate("KpiGoal", "period in view")
        rows.append(self._fared_row(found, whole, aimed, found.to_date, found.status, often))
        return rows

    def _fared_row(
        self,
        found: Attainment,
        by: str,
        aimed: float,
        reached: float | None,
        state: str,
        often: str = "",
    ) -> list[str | Cell]:
        unit, currency = found.unit, self._unit.currency
        return [
            group_text(found.target.group),
            by,
            Cell(self._unit.text(aimed), aimed),
            Cell(
                formats.value_text(reached, unit, currency),
                float("nan") if reached is None else reached,
                role="text_muted" if reached is None else "",
            ),
            Cell(_state_text(state), state, role=state if state in _JUDGED else "text_muted"),
            often,
        ]


def _done_with(found: Attainment) -> bool:
    """Whether a target for all contacts is reached, with nothing left to reach on the way."""
    ahead = any(milestone.status == "ahead" for milestone in found.milestones)
    return found.target.group is None and found.status == "on_target" and not ahead


def _state_text(state: str) -> str:
    """How a target has fared, in words."""
    return {
        "on_target": QCoreApplication.translate("KpiGoal", "on target"),
        "near": QCoreApplication.translate("KpiGoal", "near"),
        "missed": QCoreApplication.translate("KpiGoal", "missed"),
        "ahead": QCoreApplication.translate("KpiGoal", "still ahead"),
    }.get(state, QCoreApplication.translate("KpiGoal", "too few contacts to judge"))


def _ordered(targets: Sequence[Target]) -> tuple[Target, ...]:
    """Targets in one order: all contacts first, then by group."""
    return tuple(sorted(targets, key=lambda one: one.group or ("", "")))
