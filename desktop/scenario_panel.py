"""The panel beside the comparison in which one scenario is changed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from core.model.scenario import Scenario
from desktop.scenario_rows import Group, scenario_rows
from desktop.staffing_hours_row import HoursRow
from desktop.staffing_rows import RowSpec
from desktop.tasks import TURN_S, TaskRunner
from widgets.assumption_row import AssumptionRow
from widgets.button import button
from widgets.laid_out import laid_out_once
from widgets.number_box import DurationSpinBox
from widgets.text import Text
from widgets.theme import unit

GESTURE_MS = 900
"""Edits of one row closer together than this are one drag, undone at once."""


_ROWS = "scenarios.panel"
"""Key of the rows that are made a moment at a time."""
_FEW = 2
"""So many rows come or go among the others; where more do, all are made anew."""


class ScenarioPanel(QFrame):
    """Name, prices, work, deflection, promises and hours of one scenario, beside the table."""

    edited = Signal(str, object, str)
    """What undo calls the edit, the new Scenario, and the key that merges a drag."""
    renamed = Signal(str)
    """Another name was typed."""
    closed = Signal()
    staffing_wanted = Signal()
    """Everything else is wanted, which the staffing page changes."""

    def __init__(self, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        translate, u = QCoreApplication.translate, unit()
        self.setProperty("kind", "card")
        self.setFixedWidth(86 * u)
        self.setAccessibleName(translate("ScenariosPage", "Change the scenario"))
        self.rows: dict[str, AssumptionRow] = {}
        """The rows shown, by key such as "cost.hourly" or "chat.deflected"."""
        self._specs: dict[str, RowSpec] = {}
        self._scenario = Scenario()
        self._wanted = ""
        """The key of a row to go to once it is there."""
        self._gesture = 0
        self._pause = QTimer(self, singleShot=True, interval=GESTURE_MS)
        self._pause.timeout.connect(self._on_pause)
        self.name = QLineEdit()
        self.name.setAccessibleName(translate("ScenariosPage", "Name of the scenario"))
        self.name.editingFinished.connect(self._on_named)
        self._close = button(
            "", self.closed.emit, kind="flat", icon_name="close",
            name=translate("ScenariosPage", "Close"),
        )  # fmt: skip
        head = QHBoxLayout()
        head.setContentsMargins(4 * u, 2 * u, 2 * u, 0)
        head.addWidget(self.name, 1)
        head.addWidget(self._close)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.viewport().setAutoFillBackground(False)
        self._inside = QWidget()
        self._inside.setProperty("kind", "scrolled")
        self._place = QVBoxLayout(self._inside)
        self._place.setContentsMargins(0, 0, 0, 0)
        self.area.setWidget(self._inside)
        self._content: QWidget | None = None
        self._lines: dict[str, QVBoxLayout] = {}
        """The rows of each group in place, under its title."""
        self._whole = False
        """Whether every row is in place."""
        self._made_last: QWidget | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, u, 0, u)
        outer.setSpacing(2 * u)
        outer.addLayout(head)
        outer.addWidget(self.area, 1)
        self.hours = HoursRow(parent=self)
        self.hours.hide()

    def set_scenario(
        self, scenario: Scenario, baseline: Scenario | None, channels: tuple[str, ...], name: str
    ) -> None:
        """Show a scenario beside the baseline it is held against; None for the baseline itself."""
        self._scenario = scenario
        groups = scenario_rows(scenario, baseline, channels)
        specs = {spec.key: spec for _, rows in groups for spec in rows}
        before, self._specs = self._specs, specs
        typed_into = next((key for key, row in self.rows.items() if _has_focus(row)), "")
        cursor = self.rows[typed_into].box.lineEdit().cursorPosition() if typed_into else 0
        if _shape(specs) != _shape(before):
            typed_row = self.rows.get(typed_into)
            if not self._changed_among_others(groups, before):
                self._build(groups)
            # Rows come and go with what is typed: who types goes on in the same box.
            if typed_into in specs and self.rows.get(typed_into) is not typed_row:
                self._go_on(typed_into, cursor)
        for key, row in self.rows.items():
            self._show(row, specs[key])
        self.hours.set_hours(scenario.calendar.hours)
        if not self.name.hasFocus():
            self.name.setText(name)

    def want_row(self, key: str) -> None:
        """Scroll to a row and put the cursor into its box, as soon as it is there.

        Where it is not offered it is the price of an hour, and an empty key is the first row.
        """
        first = next(iter(self._specs), "")
        self._wanted = key if key in self._specs else "cost.hourly" if key else first
        self._reach()

    def _reach(self) -> None:
        """Go to the row that is waited for if it is in place."""
        row = self.rows.get(self._wanted)
        if row is None or not self.isAncestorOf(row):
            return
        self._wanted = ""
        self.area.ensureWidgetVisible(row)
        row.box.setFocus(Qt.FocusReason.OtherFocusReason)
        row.box.selectAll()

    def _go_on(self, key: str, cursor: int) -> None:
        """Put the cursor where it was in the box of a row that was made anew."""
        if key not in self.rows:
            self._tasks.finish(_ROWS)
        row = self.rows[key]
        row.box.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show(row, self._specs[key])
        row.box.lineEdit().deselect()
        row.box.lineEdit().setCursorPosition(cursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _changed_among_others(self, groups: tuple[Group, ...], before: dict[str, RowSpec]) -> bool:
        """Put single rows in or take them out; False where there is more to change."""
        here, wanted = _shape(before), _shape(self._specs)
        gone, new = [s for s in here if s not in wanted], [s for s in wanted if s not in here]
        stay = [s for s in here if s in wanted] == [s for s in wanted if s in here]
        titles = [title for title, specs in groups if specs]
        few = len(gone) + len(new) <= _FEW
        if self._content is None or not (self._whole and few and stay):
            return False
        if titles != list(self._lines):
            return False
        with laid_out_once(self._content):
            for key, *_texts in gone:
                old = self.rows.pop(key)
                old.hide()
                for lines in self._lines.values():
                    lines.removeWidget(old)
                old.deleteLater()
            last: QWidget = self._close
            for title, specs in groups:
                for place, spec in enumerate(specs):
                    if spec.key not in self.rows:
                        self._put_among(self._lines[title], place, spec, last)
                    last = self.rows[spec.key].reset
        self.rows = {key: self.rows[key] for key in self._specs}
        return True

    def _put_among(self, lines: QVBoxLayout, place: int, spec: RowSpec, last: QWidget) -> None:
        """Put a row among those of its group; the keyboard comes to it from the one above."""
        row = self._row(spec)
        self._show(row, spec)
        lines.insertWidget(place + 1, row)
        row.show()
        for stop in (row.box, row.slider, row.within, row.reset):
            QWidget.setTabOrder(last, stop)
            last = stop

    def _build(self, groups: tuple[Group, ...]) -> None:
        """Make the rows a moment at a time, from the top."""
        u = unit()
        if self._made_last is not None and self._made_last is not self._content:
            self._made_last.deleteLater()
        content = self._made_last = QWidget(self._inside)
        content.hide()
        column = QVBoxLayout(content)
        column.setContentsMargins(4 * u, 0, 3 * u, 2 * u)
        column.setSpacing(0)
        again = self._content is not None
        self.rows, self._lines, self._whole = {}, {}, False
        self.hours = HoursRow(parent=content)
        self.hours.hide()
        self.hours.edited.connect(self._on_hours_edited)
        steps = self._made(groups, column, content)
        # Who types goes on among the rows that are made anew.
        while again and self._content is not content:
            next(steps)
        self._tasks.spread(_ROWS, steps)

    def _made(
        self,
        groups: tuple[Group, ...],
        column: QVBoxLayout,
        content: QWidget,
    ) -> Iterator[float | None]:
        """Every group apart and a row a step, then put in whole.

        A row that is added to what is in sight has everything placed anew.
        """
        for title, specs in groups:
            if not specs:
                continue
            first = self._content is not content
            group = QWidget(content)
            lines = self._lines[title] = QVBoxLayout(group)
            lines.setContentsMargins(0, 0, 0, 0)
            lines.setSpacing(0)
            head = Text(title, weight=QFont.Weight.DemiBold)
            head.setContentsMargins(0, (1 if first else 3) * unit(), 0, unit())
            lines.addWidget(head)
            for spec in specs:
                row = self._row(spec)
                self._show(row, spec)
                lines.addWidget(row)
                yield
            if any(spec.key == "max_occupancy" for spec in specs):
                self.hours.set_hours(self._scenario.calendar.hours)
                lines.addWidget(self.hours)
                self.hours.show()
            column.addWidget(group)
            if first:
                self._put_in(content)
            # A row has its place only once it is laid out.
            yield TURN_S
            self._reach()
        more = button(
            QCoreApplication.translate("ScenariosPage", "Everything else on the Staffing page"),
            self.staffing_wanted.emit,
            kind="link",
        )
        column.addSpacing(2 * unit())
        column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self._whole = True

    def _put_in(self, content: QWidget) -> None:
        """Show other rows in place of those before, which stay where they are until they go.

        Taken out of the window, each of their parts would be styled once more.
        """
        old, self._content = self._content, content
        if old is not None:
            old.hide()
            self._place.removeWidget(old)
            old.deleteLater()
        self._place.addWidget(content)
        content.show()

    def _row(self, spec: RowSpec) -> AssumptionRow:
        row = AssumptionRow(spec.limits, duration=spec.duration)
        row.setLocale(QLocale())
        row.set_texts(spec.label, spec.unit, optional=spec.optional, name=spec.name)
        row.set_about(spec.about)
        row.edited.connect(partial(self._on_edited, spec.key))
        row.within_edited.connect(partial(self._on_within, spec.key))
        row.reset_requested.connect(partial(self._on_reset, spec.key))
        self.rows[spec.key] = row
        return row

    def _show(self, row: AssumptionRow, spec: RowSpec) -> None:
        shown = spec.show(self._scenario)
        if spec.business and isinstance(row.box, DurationSpinBox):
            row.box.set_day(self._day_s())
        row.set_value(shown.value, shown.provenance, changed=shown.changed, shorter=shown.shorter)
        if spec.within is not None:
            within = spec.within(self._scenario)
            day_s = self._day_s() if within.business else 86400.0
            row.set_within(within.seconds, within.pattern, unit_s=within.unit_s, day_s=day_s)

    def _day_s(self) -> float:
        """One business day is worth the usual open hours of an open day."""
        hours = self._scenario.calendar.hours
        open_days = sum(bool(day) for day in hours.days)
        return hours.open_hours_a_week / open_days * 3600 if open_days else 86400.0

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

    def _on_named(self) -> None:
        if self.name.isModified():
            self.name.setModified(False)
            self.renamed.emit(self.name.text())

    def _tell(self, spec: RowSpec, scenario: Scenario, key: str) -> None:
        if scenario != self._scenario:
            self._pause.start()
            self.edited.emit(spec.edit_label, scenario, f"scenario.{key}#{self._gesture}")

    def _on_pause(self) -> None:
        self._gesture += 1


def _shape(specs: dict[str, RowSpec]) -> list[tuple[str, str, str]]:
    """What rows are made from; while it stays the same only values change."""
    return [(key, spec.unit, spec.label) for key, spec in specs.items()]


def _has_focus(row: AssumptionRow) -> bool:
    """Whether the keyboard is in a box of the row."""
    focused = QApplication.focusWidget()
    return focused is not None and row.isAncestorOf(focused)
