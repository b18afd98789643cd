"""The left side of the staffing page: what is promised and what is assumed, all editable."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, QLocale, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from core.model.calendar import BusinessCalendar, OpeningHours
from core.model.scenario import KeptOver, Scenario
from desktop.staffing_assumptions import Measured, beside_baseline
from desktop.staffing_hours_row import HoursRow
from desktop.staffing_parts import Part, kept_choices, live, mixed, panel_parts, starts_open
from desktop.staffing_promises import promises_to_add, with_promise
from desktop.staffing_rows import RowSpec
from desktop.staffing_words import channel_title
from widgets.assumption_row import AssumptionRow
from widgets.button import button
from widgets.choice import Choice
from widgets.fold import Fold
from widgets.laid_out import laid_out_once
from widgets.number_box import DurationSpinBox
from widgets.text import Text
from widgets.theme import unit

GESTURE_MS = 900
"""Edits of one row closer together than this are one drag, undone at once."""
CURRENCIES = ("EUR", "USD", "GBP", "CHF", "MXN", "ARS", "CLP", "COP", "PEN", "BRL", "JPY")
OWN_HOURS = "own_hours"


class StaffingPanel(QFrame):
    """Scrolling rows by channel; every edit is told as a whole new scenario."""

    edited = Signal(str, object, str)
    """What undo calls the edit, the new Scenario, and the key that merges a drag."""
    asked = Signal(str)
    """What a closed baseline offers was pressed: duplicate or unfreeze."""

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
        self.folds: dict[str, Fold] = {}
        """The parts that fold away, by key such as "promise.email" or "money"."""
        self._specs: dict[str, RowSpec] = {}
        self._told: dict[str, object] = {}
        """What each row shows, so that an edit of one leaves the others alone."""
        self._scenario = Scenario()
        self._base: Scenario | None = None
        self._content: dict[str, object] = {}
        """What each part is filled with, so that a new promise rebuilds its channel alone."""
        self._apart: list[AssumptionRow] = []
        """Rows that are made and not yet put in: an edit meanwhile makes others."""
        self._rest: Iterator[None] = iter(())
        """What of the scenario is still to be shown."""
        self._wanted = ""
        """The key of a row to go to once it is there."""
        self._gesture = 0
        self._pause = QTimer(self, singleShot=True, interval=GESTURE_MS)
        self._pause.timeout.connect(self._on_pause)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.viewport().setAutoFillBackground(False)
        self._inside = QWidget()
        self.area.setWidget(self._inside)
        self.closed = self._closed_notice()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, u, u, u)
        outer.setSpacing(0)
        outer.addWidget(self.closed)
        outer.addWidget(self.area, 1)
        self.hours: HoursRow | None = None
        self.own_hours: dict[str, HoursRow] = {}
        self.adders: dict[str, QPushButton] = {}
        """The button that adds a promise to a channel, by channel."""
        self.kept: Choice | None = None
        self.interrupts: QCheckBox | None = None
        self.currency: Choice | None = None

    def against(self, base: Scenario | None) -> None:
        """Tell the numbers of a what-if from those of the baseline; None while that is in view."""
        self._base = base

    def hold(self, scenario: Scenario) -> None:
        """Begin the next edit from this scenario, though its rows are shown a moment later."""
        self._scenario = scenario

    def set_scenario(self, scenario: Scenario, channels: Sequence[str], measured: Measured) -> None:
        """Show a scenario; what the data say of each channel stands beside it."""
        for _step in self.steps(scenario, channels, measured):
            pass

    def steps(
        self, scenario: Scenario, channels: Sequence[str], measured: Measured
    ) -> Iterator[None]:
        """Show a scenario a part at a time, so that the window never stops for it."""
        self._scenario = scenario
        self._rest = self._shown_in_parts(scenario, tuple(channels), measured)
        return self._rest

    def finish(self) -> None:
        """Make what is still missing now, for whoever needs a row of it."""
        for _step in self._rest:
            pass

    def _shown_in_parts(
        self, scenario: Scenario, channels: tuple[str, ...], measured: Measured
    ) -> Iterator[None]:
        for row in self._apart:
            row.deleteLater()
        self._apart.clear()
        parts = panel_parts(scenario, channels, measured)
        if [part.key for part in parts] != list(self.folds):
            self._build(parts, channels)
            yield
        for part in parts:
            content = self._content_of(part, channels)
            missing = content != self._content.get(part.key)
            if missing:
                yield from self._filled(part, channels)
                self._content[part.key] = content
            self.folds[part.key].head.set_words(part.title, part.summary)
            for spec in part.specs:
                self._specs[spec.key] = spec
                self._show(self.rows[spec.key], spec)
            if missing:
                self._show_rest(scenario)
                yield
        self._show_rest(scenario)
        if self._wanted:
            wanted, self._wanted = self._wanted, ""
            self._reach(wanted)

    def set_closed(self, closed: bool) -> None:
        """Show a frozen baseline: all figures stay readable, none can be changed."""
        self.closed.setVisible(closed)
        self._inside.setEnabled(not closed)
        for adder in self.adders.values():
            adder.setVisible(not closed)

    def want_row(self, key: str) -> None:
        """Go to a row, or wait for it where the first answer is still computed."""
        self._wanted = key
        if self.folds and self.isVisible():
            self.show_row(key)

    def show_row(self, key: str) -> None:
        """Unfold and scroll to a row and put the cursor into its box."""
        self._wanted = ""
        if key not in self.rows:
            self.finish()
        self._reach(key)

    def _reach(self, key: str) -> None:
        row = self.rows.get(key)
        target = self._other(key) if row is None else row.box
        if target is None:
            return
        fold = next((f for f in self.folds.values() if f.isAncestorOf(target)), None)
        if fold is not None:
            fold.set_open(True)
        self.area.ensureWidgetVisible(row or target)
        target = target if self._inside.isEnabled() else self._duplicate
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        if row is not None:
            row.box.selectAll()

    def _other(self, key: str) -> QWidget | None:
        """What is typed or chosen in no row of numbers."""
        others: dict[str, QWidget | None] = {
            "hours": None if self.hours is None else self.hours.box,
            "kept": self.kept,
            "interrupts": self.interrupts,
            "currency": self.currency,
        }
        return others.get(key)

    def _content_of(self, part: Part, channels: tuple[str, ...]) -> object:
        """What a part is filled with; while it stays the same only values change."""
        rows = [(spec.key, spec.unit) for spec in part.specs]
        own = part.channel in dict(self._scenario.calendar.channels)
        kinds = [live(self._scenario, channel) for channel in channels]
        return rows, own, kinds if part.key == "rules" else None

    def _build(self, parts: list[Part], channels: tuple[str, ...]) -> None:
        u = unit()
        opened = {key: fold.is_open for key, fold in self.folds.items()}
        self._content = {}
        inside = QWidget()
        inside.setProperty("kind", "scrolled")
        column = QVBoxLayout(inside)
        column.setContentsMargins(4 * u, 2 * u, 3 * u, 2 * u)
        column.setSpacing(0)
        self.rows, self.folds, self.own_hours, self.adders, self._told = {}, {}, {}, {}, {}
        self.hours = self.kept = self.interrupts = self.currency = None
        self._head(column, QCoreApplication.translate("StaffingPage", "What you promise"))
        for part in parts:
            if part.key.startswith("assumed.") and part.key == f"assumed.{channels[0]}":
                column.addSpacing(3 * u)
                self._head(column, QCoreApplication.translate("StaffingPage", "What we assume"))
            fold = self.folds[part.key] = Fold()
            column.addWidget(fold)
            fold.set_open(opened.get(part.key, starts_open(part, channels)))
        column.addStretch(1)
        self._inside.deleteLater()
        self.area.takeWidget()
        self.area.setWidget(inside)
        self._inside = inside
        inside.setEnabled(self.closed.isHidden())

    def _filled(self, part: Part, channels: tuple[str, ...]) -> Iterator[None]:
        """Make the rows of a part a moment at a time, then put them in place of those it had."""
        fold = self.folds[part.key]
        made: list[tuple[RowSpec, AssumptionRow]] = []
        for spec in part.specs:
            row = self._row(spec, fold.inside)
            self._apart.append(row)
            self._told.pop(spec.key, None)
            self._show(row, spec)
            made.append((spec, row))
            yield
        self._apart.clear()
        with laid_out_once(fold.inside):
            self._empty(part, fold)
            for spec, row in made:
                self.rows[spec.key] = row
                fold.body.addWidget(row)
                # Otherwise each row appears in a turn of its own and moves all others again.
                row.show()
            self._add_rest(part, channels)

    def _empty(self, part: Part, fold: Fold) -> None:
        """Take away what a part holds."""
        while (item := fold.body.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        kept = {spec.key for spec in part.specs}
        for key in [key for key, row in self.rows.items() if fold.isAncestorOf(row)]:
            del self.rows[key]
            if key not in kept:
                self._told.pop(key, None)
        self.own_hours.pop(part.channel, None)
        self.adders.pop(part.channel, None)

    def _add_rest(self, part: Part, channels: tuple[str, ...]) -> None:
        """What stands in a part besides its rows of numbers."""
        if part.channel:
            self._add_channel_rest(part)
        elif part.key == "rules":
            self._add_rules(part, channels)
        elif part.key == "money":
            self.currency = Choice(QCoreApplication.translate("StaffingPage", "Currency"))
            self.currency.picked.connect(self._on_currency_picked)
            self.folds[part.key].body.addSpacing(2 * unit())
            self.folds[part.key].body.addWidget(self.currency, 0, Qt.AlignmentFlag.AlignLeft)

    def _add_channel_rest(self, part: Part) -> None:
        channel = part.channel
        if channel in dict(self._scenario.calendar.channels):
            row = HoursRow(channel_title(channel))
            row.edited.connect(partial(self._on_own_hours_edited, channel))
            row.removed.connect(partial(self._on_own_hours_edited, channel, None))
            self.folds[part.key].body.addWidget(row)
            self.own_hours[channel] = row
        choices = list(promises_to_add(self._scenario, channel))
        if channel not in self.own_hours:
            words = QCoreApplication.translate("StaffingPage", "Own opening hours")
            choices.append((OWN_HOURS, words))
        if not choices:
            return
        menu = QMenu(self.folds[part.key])
        words = QCoreApplication.translate("StaffingPage", "+ Promise")
        adder = button(words, partial(self._open_below, menu, channel), kind="link")
        name = QCoreApplication.translate("StaffingPage", "Add a promise: {channel}")
        adder.setAccessibleName(name.format(channel=channel_title(channel)))
        for key, words in choices:
            menu.addAction(words, partial(self._on_promise_added, channel, key))
        # The style sheet gives links no height of their own, so that the line has to.
        line = QWidget()
        line.setFixedHeight(7 * unit())
        inside = QHBoxLayout(line)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(adder)
        inside.addStretch(1)
        self.folds[part.key].body.addWidget(line)
        self.adders[channel] = adder

    def _open_below(self, menu: QMenu, channel: str) -> None:
        adder = self.adders[channel]
        menu.popup(adder.mapToGlobal(QPoint(0, adder.height())))

    def _add_rules(self, part: Part, channels: tuple[str, ...]) -> None:
        u, body = unit(), self.folds[part.key].body
        self.hours = HoursRow()
        self.hours.edited.connect(self._on_hours_edited)
        body.addWidget(self.hours)
        self.kept = self.interrupts = None
        if any(live(self._scenario, channel) for channel in channels):
            self.kept = Choice(QCoreApplication.translate("StaffingPage", "Calls and chats kept"))
            self.kept.picked.connect(self._on_kept_picked)
            body.addSpacing(u)
            body.addWidget(self.kept, 0, Qt.AlignmentFlag.AlignLeft)
        if mixed(self._scenario, channels):
            self.interrupts = QCheckBox(
                QCoreApplication.translate("StaffingPage", "Calls and chats break off other work")
            )
            self.interrupts.toggled.connect(self._on_interrupts_toggled)
            body.addSpacing(2 * u)
            body.addWidget(self.interrupts)

    def _closed_notice(self) -> QWidget:
        u = unit()
        notice = QWidget()
        column = QVBoxLayout(notice)
        column.setContentsMargins(4 * u, 2 * u, 3 * u, 2 * u)
        column.setSpacing(2 * u)
        words = QCoreApplication.translate(
            "StaffingPage",
            "This is the baseline, kept as it is. Duplicate it to try something.",
        )
        column.addWidget(Text(words, weight=QFont.Weight.Medium, wrap=True))
        translate = QCoreApplication.translate
        for key, text, kind in (
            ("duplicate", translate("StaffingPage", "Duplicate"), ""),
            ("unfreeze", translate("StaffingPage", "Open it to edits"), "link"),
        ):
            made = button(text, partial(self.asked.emit, key), kind=kind)
            column.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)
            if key == "duplicate":
                self._duplicate = made
        notice.hide()
        return notice

    def _head(self, column: QVBoxLayout, title: str) -> None:
        head = Text(title, weight=QFont.Weight.DemiBold)
        head.setContentsMargins(0, unit(), 0, unit())
        column.addWidget(head)

    def _row(self, spec: RowSpec, parent: QWidget) -> AssumptionRow:
        row = AssumptionRow(spec.limits, duration=spec.duration, parent=parent)
        row.hide()
        row.setLocale(QLocale())
        row.set_removable(spec.removable)
        row.set_texts(spec.label, spec.unit, optional=spec.optional, name=spec.name)
        row.set_about(spec.about)
        row.edited.connect(partial(self._on_edited, spec.key))
        row.within_edited.connect(partial(self._on_within, spec.key))
        row.reset_requested.connect(partial(self._on_reset, spec.key))
        return row

    def _show(self, row: AssumptionRow, spec: RowSpec) -> None:
        shown = beside_baseline(spec, spec.show(self._scenario), self._base)
        within = None if spec.within is None else spec.within(self._scenario)
        day_s = self._day_s() if spec.business or (within and within.business) else 86400.0
        if self._told.get(spec.key) == (shown, within, day_s):
            return
        self._told[spec.key] = (shown, within, day_s)
        if spec.business and isinstance(row.box, DurationSpinBox):
            row.box.set_day(day_s)
        row.set_value(shown.value, shown.provenance, changed=shown.changed, shorter=shown.shorter)
        if within is not None:
            row.set_within(within.seconds, within.pattern, unit_s=within.unit_s, day_s=day_s)

    def _show_rest(self, scenario: Scenario) -> None:
        calendar = scenario.calendar
        if self.hours is not None:
            self.hours.set_hours(calendar.hours)
        for channel, row in self.own_hours.items():
            row.set_hours(calendar.of(channel).hours)
        if self.kept is not None:
            self.kept.set_choices(kept_choices(scenario.interval_min), scenario.kept.value)
        if self.interrupts is not None and self.interrupts.isChecked() != scenario.live_interrupts:
            self.interrupts.blockSignals(True)
            self.interrupts.setChecked(scenario.live_interrupts)
            self.interrupts.blockSignals(False)
        if self.currency is not None:
            self.currency.set_choices(self._currencies(), scenario.cost.currency)

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
        adder = self.adders.get(key.partition(".")[0])
        if spec.removable and key not in self.rows and adder is not None:
            adder.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_promise_added(self, channel: str, name: str) -> None:
        if name == OWN_HOURS:
            self._on_own_hours_edited(channel, self._scenario.calendar.hours)
            row = self.own_hours.get(channel)
            if row is not None:
                row.box.setFocus(Qt.FocusReason.OtherFocusReason)
                row.box.selectAll()
            return
        label = QCoreApplication.translate("StaffingPage", "Add a promise")
        added = with_promise(self._scenario, channel, name, self._day_s())
        self.edited.emit(label, added, "")
        self.show_row(f"{channel}.{name}")

    def _on_own_hours_edited(self, channel: str, hours: OpeningHours | None) -> None:
        calendar = self._scenario.calendar
        others = tuple(pair for pair in calendar.channels if pair[0] != channel)
        own = others if hours is None else (*others, (channel, hours))
        self._tell_calendar(replace(calendar, channels=own))

    def _on_hours_edited(self, hours: OpeningHours) -> None:
        self._tell_calendar(replace(self._scenario.calendar, hours=hours))

    def _tell_calendar(self, calendar: BusinessCalendar) -> None:
        label = QCoreApplication.translate("StaffingPage", "Change opening hours")
        self.edited.emit(label, replace(self._scenario, calendar=calendar), "")

    def _on_kept_picked(self, kept: str) -> None:
        label = QCoreApplication.translate("StaffingPage", "Change over what promises are kept")
        self.edited.emit(label, replace(self._scenario, kept=KeptOver(kept)), "")

    def _on_interrupts_toggled(self, interrupts: bool) -> None:
        label = QCoreApplication.translate("StaffingPage", "Change what breaks off other work")
        self.edited.emit(label, replace(self._scenario, live_interrupts=interrupts), "")

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
