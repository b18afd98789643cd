"""The left side of the staffing page: what is promised and what is assumed, all editable."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from core.model.requirement import Requirement
from core.model.scenario import Scenario
from core.problems import Problem
from desktop.messages import sentence
from desktop.staffing_rows import RowSpec, Within, assumption_rows, promise_rows
from desktop.words import language_code
from widgets.assumption_row import AssumptionRow
from widgets.choice import Choice
from widgets.text import Text
from widgets.theme import unit

GESTURE_MS = 900
"""Edits of one row closer together than this are one drag, undone at once."""
CURRENCIES = ("EUR", "USD", "GBP", "CHF", "MXN", "ARS", "CLP", "COP", "PEN", "BRL", "JPY")


class HoursRow(QWidget):
    """Opening hours typed as text, with the reason when they cannot be read."""

    edited = Signal(object)
    """The new OpeningHours."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        u = unit()
        self._label = Text(QCoreApplication.translate("StaffingPage", "Open"))
        self.box = QLineEdit()
        self.box.setAccessibleName(QCoreApplication.translate("StaffingPage", "Opening hours"))
        self.box.setPlaceholderText("Mon-Fri 09:00-18:00; Sat 10:00-14:00")
        self._label.setBuddy(self.box)
        self._why = Text("", "caption", "missed", wrap=True)
        self._why.hide()
        line = QHBoxLayout()
        line.setSpacing(2 * u)
        line.addWidget(self._label)
        line.addWidget(self.box, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, u, 0, u)
        column.setSpacing(u)
        column.addLayout(line)
        column.addWidget(self._why)
        self.box.editingFinished.connect(self._on_editing_finished)
        self._shown = ""

    def set_scenario(self, scenario: Scenario) -> None:
        """Show the opening hours of a scenario."""
        from core.calendar import format_opening_hours

        self._shown = format_opening_hours(scenario.calendar.hours, language_code())
        if not self.box.isModified():
            self.box.setText(self._shown)
            self.box.setCursorPosition(0)
            self.box.setToolTip(self._shown)

    @property
    def reason(self) -> str:
        """Why the text typed is no opening hours; empty when it is."""
        return "" if self._why.isHidden() else self._why.text()

    def _on_editing_finished(self) -> None:
        from core.calendar import parse_opening_hours

        if not self.box.isModified():
            return
        try:
            hours = parse_opening_hours(self.box.text())
        except Problem as problem:
            self._why.setText(sentence(problem.note))
            self._why.show()
            self.box.setAccessibleDescription(self._why.text())
            return
        self._why.hide()
        self.box.setAccessibleDescription("")
        self.box.setModified(False)
        self.edited.emit(hours)


class StaffingPanel(QFrame):
    """Scrolling rows; every edit is told as a whole new scenario."""

    edited = Signal(str, object, str)
    """What undo calls the edit, the new Scenario, and the key that merges a drag."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        u = unit()
        self.setProperty("kind", "card")
        self.setAccessibleName(
            QCoreApplication.translate("StaffingPage", "Promises and assumptions")
        )
        self.setFixedWidth(84 * u)
        self.rows: dict[str, AssumptionRow] = {}
        """The rows shown, by key such as "email.frt" or "cost.hourly"."""
        self._specs: dict[str, RowSpec] = {}
        self._scenario = Scenario()
        self._gesture = 0
        self._pause = QTimer(self, singleShot=True, interval=GESTURE_MS)
        self._pause.timeout.connect(self._on_pause)
        self.scroll = QScrollArea()
        self.scroll.setWidgetResizable(True)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.viewport().setAutoFillBackground(False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, u, u, u)
        outer.addWidget(self.scroll)
        self.hours: HoursRow | None = None
        self.currency: Choice | None = None

    def set_scenario(
        self, scenario: Scenario, channels: tuple[str, ...], requirement: Requirement | None
    ) -> None:
        """Show a scenario; measured values come from the requirement."""
        self._scenario = scenario
        promises = promise_rows(scenario, channels)
        assumed = assumption_rows(scenario, channels, requirement)
        specs = {spec.key: spec for spec in (*promises, *assumed)}
        signature = [(key, spec.unit) for key, spec in specs.items()]
        if signature != [(key, spec.unit) for key, spec in self._specs.items()]:
            self._build(promises, assumed)
        self._specs = specs
        for key, spec in specs.items():
            self._show(self.rows[key], spec)
        if self.hours is not None:
            self.hours.set_scenario(scenario)
        if self.currency is not None:
            self.currency.set_choices(self._currencies(), scenario.cost.currency)

    def show_row(self, key: str) -> None:
        """Scroll to a row and put the cursor into its box."""
        row = self.rows.get(key)
        if row is not None:
            self.scroll.ensureWidgetVisible(row)
            row.box.setFocus(Qt.FocusReason.OtherFocusReason)
            row.box.selectAll()

    def _build(self, promises: tuple[RowSpec, ...], assumed: tuple[RowSpec, ...]) -> None:
        u = unit()
        inside = QWidget()
        inside.setProperty("kind", "scrolled")
        column = QVBoxLayout(inside)
        column.setContentsMargins(4 * u, 2 * u, 3 * u, 2 * u)
        column.setSpacing(0)
        self.rows = {}
        self._head(column, QCoreApplication.translate("StaffingPage", "What you promise"))
        for spec in promises:
            column.addWidget(self._row(spec))
        self.hours = HoursRow()
        self.hours.edited.connect(self._on_hours_edited)
        column.addWidget(self.hours)
        column.addSpacing(3 * u)
        self._head(column, QCoreApplication.translate("StaffingPage", "What we assume"))
        for spec in assumed:
            column.addWidget(self._row(spec))
        self.currency = Choice(QCoreApplication.translate("StaffingPage", "Currency"))
        self.currency.picked.connect(self._on_currency_picked)
        column.addSpacing(2 * u)
        column.addWidget(self.currency, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        old = self.scroll.takeWidget()
        if old is not None:
            old.deleteLater()
        self.scroll.setWidget(inside)

    def _head(self, column: QVBoxLayout, title: str) -> None:
        head = Text(title, weight=QFont.Weight.DemiBold)
        head.setContentsMargins(0, unit(), 0, unit())
        column.addWidget(head)

    def _row(self, spec: RowSpec) -> AssumptionRow:
        row = AssumptionRow(spec.limits, duration=spec.duration)
        row.setLocale(QLocale())
        row.set_texts(spec.label, spec.unit, optional=spec.optional)
        row.edited.connect(lambda value, key=spec.key: self._on_edited(key, value))
        row.within_edited.connect(lambda seconds, key=spec.key: self._on_within(key, seconds))
        row.reset_requested.connect(lambda key=spec.key: self._on_reset(key))
        self.rows[spec.key] = row
        return row

    def _show(self, row: AssumptionRow, spec: RowSpec) -> None:
        shown = spec.show(self._scenario)
        row.set_value(shown.value, shown.provenance, changed=shown.changed)
        if spec.within is not None:
            within = spec.within(self._scenario)
            row.set_within(
                within.seconds, within.pattern, unit_s=within.unit_s, day_s=self._day_s(within)
            )

    def _day_s(self, within: Within) -> float:
        """One business day is worth the usual open hours of an open day."""
        hours = self._scenario.calendar.hours
        open_days = sum(bool(day) for day in hours.days)
        if not within.business or not open_days:
            return 86400.0
        return hours.open_hours_a_week / open_days * 3600

    def _on_edited(self, key: str, value: float) -> None:
        spec = self._specs[key]
        self._tell(spec, spec.edit(self._scenario, value), key)

    def _on_within(self, key: str, seconds: float) -> None:
        spec = self._specs[key]
        if spec.edit_within is not None:
            self._tell(spec, spec.edit_within(self._scenario, seconds), f"{key}.within")

    def _on_reset(self, key: str) -> None:
        spec = self._specs[key]
        self._gesture += 1
        self._tell(spec, spec.reset(self._scenario), key)
        self._gesture += 1

    def _on_hours_edited(self, hours: object) -> None:
        calendar = replace(self._scenario.calendar, hours=hours)
        label = QCoreApplication.translate("StaffingPage", "Change opening hours")
        self.edited.emit(label, replace(self._scenario, calendar=calendar), "")

    def _on_currency_picked(self, currency: str) -> None:
        cost = replace(self._scenario.cost, currency=currency)
        label = QCoreApplication.translate("StaffingPage", "Change the currency")
        self.edited.emit(label, replace(self._scenario, cost=cost), "")

    def _tell(self, spec: RowSpec, scenario: Scenario, key: str) -> None:
        if scenario != self._scenario:
            self._pause.start()
            self.edited.emit(spec.edit_label, scenario, f"staffing.{key}#{self._gesture}")

    def _on_pause(self) -> None:
        self._gesture += 1

    def _currencies(self) -> list[tuple[str, str]]:
        own = self._scenario.cost.currency
        names = CURRENCIES if own in CURRENCIES else (own, *CURRENCIES)
        return [(name, name) for name in names]
