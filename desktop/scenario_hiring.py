"""The card that says whom to hire when: today's people, what becomes of them, month by month."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from core.model.scenario import Hiring, Scenario
from core.problems import Problem
from desktop.clipboard import copy_picture_and_cells
from desktop.formats import currency_symbol, exact, money, month, number
from desktop.messages import sentence
from desktop.scenario_figures import hiring_months
from desktop.scenario_names import scenario_name
from desktop.tasks import TaskRunner
from widgets.assumption_row import AssumptionRow
from widgets.button import button
from widgets.card import Card
from widgets.data_table import Cell, Column, DataTable
from widgets.figures import DASH
from widgets.hiring_chart import HiringChart, HiringSteps
from widgets.pointed_chart import Axes
from widgets.slider import Range
from widgets.stacked_days import axis_steps
from widgets.text import Text
from widgets.theme import current_theme, unit

if TYPE_CHECKING:
    from core.results import Results
    from core.staffing.hiring import HiringMonth

GESTURE_MS = 900
LEAST_BESIDE_UNITS, LEAST_TABLE_UNITS = 190, 340
"""Widths from which inputs stand beside the plan, and the table beside the chart."""
_LIMITS = {
    "people": (Range(0, 10_000, 0.5, 1, (0, 60)), 1.0),
    "weekly_hours": (Range(1, 80, 1, 1, (10, 48)), 1.0),
    "attrition_year": (Range(0, 99, 1, 1, (0, 60)), 100.0),
    "growth_month": (Range(-50, 100, 0.5, 1, (-5, 10)), 100.0),
    "months": (Range(1, 60, 1, 0, (3, 24)), 1.0),
    "hire_cost": (Range(0, 1_000_000, 100, 0, (0, 10_000)), 1.0),
}
"""Limits of each input, and how many of its units are one in the scenario."""


def input_label(name: str) -> str:
    """What an input is called."""
    translate = QCoreApplication.translate
    return {
        "people": translate("ScenariosPage", "Full-time people today"),
        "weekly_hours": translate("ScenariosPage", "Paid hours of one a week"),
        "attrition_year": translate("ScenariosPage", "Leave within a year"),
        "growth_month": translate("ScenariosPage", "Work grows each month"),
        "months": translate("ScenariosPage", "Months ahead"),
        "hire_cost": translate("ScenariosPage", "Cost of a hire"),
    }[name]


def parse_ramp(text: str) -> tuple[float, ...] | None:
    """Productivity by month of "50, 75 90": shares 0–1; None where it is none of these."""
    parts = [part for part in re.split(r"[;,\s%]+", text.strip()) if part]
    if not all(re.fullmatch(r"\d{1,3}", part) for part in parts):
        return None
    shares = tuple(int(part) / 100 for part in parts)
    return shares if len(shares) <= 12 and all(share <= 1 for share in shares) else None


def ramp_text(ramp: tuple[float, ...]) -> str:
    """Productivity by month as it is typed: "50, 75, 90"."""
    return ", ".join(number(share * 100) for share in ramp)


class HiringCard(Card):
    """Inputs at the left, chart and table at the right."""

    edited = Signal(str, object, str)
    """What undo calls the edit, the new Hiring, and the key that merges a drag."""
    said = Signal(str)

    def __init__(self, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        translate, u = QCoreApplication.translate, unit()
        self._tasks = tasks
        self._scenario = Scenario()
        self._months: tuple[HiringMonth, ...] = ()
        self._gesture = 0
        self._pause = QTimer(self, singleShot=True, interval=GESTURE_MS)
        self._pause.timeout.connect(self._on_pause)
        self.set_title(translate("ScenariosPage", "Whom to hire when"))
        words = translate("ScenariosPage", "Copy picture and figures")
        self.head.addWidget(button("", self.copy, kind="flat", icon_name="copy", name=words))
        self.rows: dict[str, AssumptionRow] = {}
        self.ramp = QLineEdit()
        self.answer = Text("", wrap=True)
        self.chart = HiringChart()
        self.chart.setAccessibleName(translate("ScenariosPage", "Whom to hire when"))
        self.chart.setMinimumHeight(46 * u)
        self.table = DataTable(translate("ScenariosPage", "Hiring by month"))
        self._inputs = QWidget()
        self._inputs.setFixedWidth(76 * u)
        self._column = QVBoxLayout(self._inputs)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._ramp_why = Text("", "caption", "missed", wrap=True)
        self._ramp_why.hide()
        self._plan = QWidget()
        plan = self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._plan)
        plan.setContentsMargins(0, 0, 0, 0)
        plan.setSpacing(4 * u)
        plan.addWidget(self.chart, 3)
        plan.addWidget(self.table, 5)
        right = QVBoxLayout()
        right.setSpacing(2 * u)
        right.addWidget(self.answer)
        self._legend = Text("", "caption", "muted")
        self._legend.setTextFormat(Qt.TextFormat.RichText)
        right.addWidget(self._legend)
        right.addWidget(self._plan, 1)
        right.addStretch()
        line = self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        line.setSpacing(6 * u)
        line.addWidget(self._inputs, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(right, 1)
        self.body.addLayout(line)
        self._show_none("")
        tasks.stopped.connect(self._on_stopped)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window chart, table and inputs stand under each other."""
        super().resizeEvent(event)
        wide = QBoxLayout.Direction.LeftToRight
        low = QBoxLayout.Direction.TopToBottom
        room = self.width() / unit()
        self._line.setDirection(wide if room > LEAST_BESIDE_UNITS else low)
        self._beside.setDirection(wide if room > LEAST_TABLE_UNITS else low)

    def minimumSizeHint(self) -> QSize:
        """As narrow as its inputs, however its parts stand now."""
        return QSize(90 * unit(), super().minimumSizeHint().height())

    @property
    def months(self) -> tuple[HiringMonth, ...]:
        """The plan shown; empty before today's people are typed."""
        return self._months

    def set_scenario(self, results: Results | None, scenario: Scenario, *, closed: bool) -> None:
        """Show the plan of a scenario; a closed one cannot be changed here."""
        for _step in self.making():
            pass
        self._scenario = scenario
        self._inputs.setEnabled(not closed or scenario.hiring is None)
        self._show_inputs()
        if results is None or scenario.hiring is None or not scenario.hiring.people:
            self._tasks.cancel("scenarios.hiring")
            self._show_none(
                QCoreApplication.translate(
                    "ScenariosPage",
                    "Type how many people you have today to see whom to hire when, so that trained"
                    " people are there when the work is.",
                )
            )
            return
        self._tasks.run(
            "scenarios.hiring",
            lambda progress: hiring_months(results, scenario, progress),
            self.set_months,
            failed=self._on_failed,
            label=QCoreApplication.translate("ScenariosPage", "Planning whom to hire"),
        )

    def set_months(self, months: tuple[HiringMonth, ...]) -> None:
        """Show a plan."""
        self._months = months
        self._plan.show()
        self._legend.show()
        self._legend.setText(_legend())
        self.answer.setText(plan_sentence(months, self._scenario))
        top = max((max(m.need, m.employed) for m in months), default=1.0)
        marks = tuple((mark, number(mark)) for mark in axis_steps(top))
        ticks = tuple(month(m.month).split("\u00a0")[0] for m in months)
        name = QCoreApplication.translate("ScenariosPage", "Whom to hire when")
        axes = Axes(ticks, (False,) * len(ticks), marks, tuple(month_sentence(m) for m in months))
        steps = HiringSteps(
            tuple(m.need for m in months), tuple(m.employed for m in months),
            tuple(m.effective for m in months),
            tuple(f"+{number(m.hires)}" if m.hires else "" for m in months),
        )  # fmt: skip
        self.chart.set_steps(axes, steps, name, self.answer.text())
        self._show_table(months)

    def copy(self) -> None:
        """Put chart and table on the clipboard as a picture and as cells."""
        if self._months:
            rows = [[self.answer.text()], *hiring_cells(self._months)]
            copy_picture_and_cells(self._plan.grab().toImage(), rows)
            self.said.emit(QCoreApplication.translate("ScenariosPage", "The plan is copied."))

    def making(self) -> Iterator[None]:
        """Make the inputs, a row a step; nothing where they are there."""
        for name, (limits, _scale) in _LIMITS.items():
            if name not in self.rows:
                row = self.rows[name] = AssumptionRow(limits, parent=self._inputs)
                row.setLocale(QLocale())
                row.set_texts(input_label(name), "", optional=name == "people")
                row.edited.connect(partial(self._on_edited, name))
                row.reset_requested.connect(partial(self._on_reset, name))
                self._column.addWidget(row)
                yield
        if self.ramp.parentWidget() is None:
            self._add_ramp()

    def _add_ramp(self) -> None:
        u = unit()
        words = QCoreApplication.translate("ScenariosPage", "Newcomers' productivity, %")
        label = Text(words)
        label.setBuddy(self.ramp)
        self.ramp.setAccessibleName(words)
        self.ramp.setPlaceholderText("50, 75, 90")
        self.ramp.setToolTip(
            QCoreApplication.translate(
                "ScenariosPage", "In the first, second, … month against a trained person"
            )
        )
        self.ramp.setMaximumWidth(26 * u)
        self.ramp.editingFinished.connect(self._on_ramp)
        line = QHBoxLayout()
        line.setContentsMargins(0, 2 * u, 0, 0)
        line.addWidget(label, 1)
        line.addWidget(self.ramp)
        self._column.addLayout(line)
        self._column.addWidget(self._ramp_why)

    def _show_inputs(self) -> None:
        hiring, usual = self._scenario.hiring or Hiring(0.0), Hiring(0.0)
        for name, row in self.rows.items():
            scale = _LIMITS[name][1]
            value: float = getattr(hiring, name)
            before: float = getattr(usual, name)
            shown = None if name == "people" and not value else value * scale
            row.set_texts(input_label(name), self._unit(name), optional=name == "people")
            row.set_value(shown, self._provenance(name), changed=value != before)
        if not self.ramp.isModified():
            self.ramp.setText(ramp_text(hiring.ramp))

    def _unit(self, name: str) -> str:
        if name == "hire_cost":
            return currency_symbol(self._scenario.cost.currency)
        units = {"weekly_hours": "h", "attrition_year": "%", "growth_month": "%"}
        return units.get(name, "")

    def _provenance(self, name: str) -> str:
        translate = QCoreApplication.translate
        return {
            "people": translate("ScenariosPage", "trained and employed"),
            "weekly_hours": translate("ScenariosPage", "of a full-time contract"),
            "attrition_year": translate("ScenariosPage", "share of all people"),
            "growth_month": translate("ScenariosPage", "contacts and their work"),
            "months": "",
            "hire_cost": translate("ScenariosPage", "finding and training, once"),
        }[name]

    def _show_none(self, words: str) -> None:
        self._months = ()
        self.answer.setText(words)
        self._plan.hide()
        self._legend.hide()

    def _show_table(self, months: tuple[HiringMonth, ...]) -> None:
        heads = hiring_heads()
        priced = any(m.cost is not None for m in months)
        columns = [Column(heads[0], stretch=True), *(Column(h, numeric=True) for h in heads[1:])]
        currency = self._scenario.cost.currency
        rows = []
        for m in months:
            cells = [
                Cell(month(m.month), m.month),
                Cell(number(m.hires) if m.hires else DASH, m.hires, bold=bool(m.hires)),
                *(Cell(number(v, 1), v) for v in (m.need, m.employed, m.effective)),
                Cell(f"▲ {number(m.gap, 1)}" if m.gap > 0.05 else DASH, m.gap,
                     "missed" if m.gap > 0.05 else "text_muted"),
            ]  # fmt: skip
            if priced:
                cells.append(Cell(money(m.cost, currency, 0), m.cost))
            rows.append(cells)
        self.table.set_rows(columns if priced else columns[:-1], rows)
        self.table.show_all_rows()

    def _on_edited(self, name: str, value: float) -> None:
        hiring = self._scenario.hiring or Hiring(0.0)
        new = value / _LIMITS[name][1]
        kept = round(new) if name == "months" else round(new, 6)
        self._tell(replace(hiring, **{name: kept}), name)

    def _on_reset(self, name: str) -> None:
        hiring = self._scenario.hiring or Hiring(0.0)
        self._gesture += 1
        self._tell(replace(hiring, **{name: getattr(Hiring(0.0), name)}), name)

    def _on_ramp(self) -> None:
        if not self.ramp.isModified():
            return
        ramp = parse_ramp(self.ramp.text())
        self._ramp_why.setVisible(ramp is None)
        if ramp is None:
            words = QCoreApplication.translate(
                "ScenariosPage", "Type per cent of each month, such as 50, 75, 90."
            )
            self._ramp_why.setText(words)
            self.ramp.setAccessibleDescription(words)
            return
        self.ramp.setModified(False)
        self._tell(replace(self._scenario.hiring or Hiring(0.0), ramp=ramp), "ramp")

    def _tell(self, hiring: Hiring, key: str) -> None:
        if hiring != self._scenario.hiring:
            self._pause.start()
            label = QCoreApplication.translate("ScenariosPage", "Change the hiring plan")
            self.edited.emit(label, hiring, f"scenario.hiring.{key}#{self._gesture}")

    def _on_pause(self) -> None:
        self._gesture += 1

    def _on_failed(self, error: BaseException) -> None:
        if isinstance(error, Problem):
            self._show_none(sentence(error.note))

    def _on_stopped(self, key: str) -> None:
        if key == "scenarios.hiring":
            self._show_none(
                QCoreApplication.translate(
                    "ScenariosPage", "The plan was called off. Change a number to make it again."
                )
            )


def hiring_heads() -> list[str]:
    """The heads of the table by month."""
    translate = QCoreApplication.translate
    return [
        translate("ScenariosPage", "Month"), translate("ScenariosPage", "Hire"),
        translate("ScenariosPage", "Needed"), translate("ScenariosPage", "Employed"),
        translate("ScenariosPage", "Worth trained"), translate("ScenariosPage", "Missing"),
        translate("ScenariosPage", "Cost"),
    ]  # fmt: skip


def hiring_cells(months: tuple[HiringMonth, ...]) -> list[list[str]]:
    """The plan with exact figures."""
    return [
        hiring_heads(),
        *(
            [
                m.month.isoformat(), exact(m.hires), exact(m.need), exact(m.employed),
                exact(m.effective), exact(m.gap), exact(m.cost),
            ]
            for m in months
        ),
    ]  # fmt: skip


def month_sentence(m: HiringMonth) -> str:
    """One month in words."""
    words = QCoreApplication.translate(
        "ScenariosPage",
        "{month}: {need} trained people needed, {employed} employed, worth {worth}; {hires} start.",
    )
    return words.format(
        month=month(m.month), need=number(m.need, 1), employed=number(m.employed, 1),
        worth=number(m.effective, 1), hires=number(m.hires),
    )  # fmt: skip


def plan_sentence(months: tuple[HiringMonth, ...], scenario: Scenario) -> str:
    """How many to hire in all, when most are missing, and what it costs."""
    translate, name = QCoreApplication.translate, scenario_name(scenario)
    hires = sum(m.hires for m in months)
    if not hires:
        text = translate("ScenariosPage", "“{name}” needs nobody new in {n} months.")
    elif hires == 1:
        text = translate("ScenariosPage", "“{name}” needs 1 new person in {n} months.")
    else:
        text = translate("ScenariosPage", "“{name}” needs {hires} new people in {n} months.")
    parts = [text.format(name=name, hires=number(hires), n=number(len(months)))]
    worst = max(months, key=lambda m: m.gap, default=None)
    if worst is not None and worst.gap > 0.05:
        words = translate("ScenariosPage", "Most are missing in {month}: {gap} trained people.")
        parts.append(words.format(month=month(worst.month), gap=number(worst.gap, 1)))
    costs = [m.cost for m in months if m.cost is not None]
    if costs:
        words = translate("ScenariosPage", "Pay and hiring come to {cost}.")
        parts.append(words.format(cost=money(sum(costs), scenario.cost.currency, 0)))
    return " ".join(parts)


def _legend() -> str:
    translate, theme = QCoreApplication.translate, current_theme()
    parts = (
        ("accent", "▬", translate("ScenariosPage", "trained people needed")),
        ("text", "╌", translate("ScenariosPage", "employed")),
        ("load", "■", translate("ScenariosPage", "what they are worth in trained people")),
    )
    return "&nbsp;&nbsp; ".join(
        f'<span style="color:{theme.roles[role]}">{mark}</span>&nbsp;{words}'
        for role, mark, words in parts
    )
