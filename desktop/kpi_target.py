"""The target of an opened KPI: what it should reach, typed in its own unit."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from core.model.measure import Measure
from widgets.button import button
from widgets.figures import NBSP, currency_symbol
from widgets.number_box import DurationSpinBox, LocaleDoubleSpinBox
from widgets.text import Text
from widgets.theme import unit

_PERCENT = 100.0
_LONGEST_S = 3650 * 86400.0
"""Some contacts are resolved after months."""


class KpiTarget(QWidget):
    """A box for the target with Set and Remove; Return sets it."""

    edited = Signal(object)
    """The target in the KPI's own unit, or None without one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        translate, u = QCoreApplication.translate, unit()
        self._scale = 1.0
        self.number, self.duration = LocaleDoubleSpinBox(), DurationSpinBox()
        self.duration.setRange(1.0, _LONGEST_S)
        for box in (self.number, self.duration):
            box.setAccessibleName(translate("KpiTarget", "Target"))
            box.setMinimumWidth(24 * u)
            box.setFixedHeight(round(7.5 * u))
            box.lineEdit().returnPressed.connect(self.set)
        self._set = button(translate("KpiTarget", "Set target"), self.set)
        self._remove = button(translate("KpiTarget", "Remove target"), self.remove, kind="link")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2 * u)
        line.addWidget(Text(translate("KpiTarget", "Target"), role="muted"))
        for part in (self.number, self.duration, self._set, self._remove):
            line.addWidget(part)
        # An unopened KPI asks for no more width than one that is shown.
        self.duration.hide()
        self._remove.hide()
        # Else the button just pressed would make room for it and move away under the pointer.
        keeping = self._remove.sizePolicy()
        keeping.setRetainSizeWhenHidden(True)
        self._remove.setSizePolicy(keeping)

    def show_target(self, measure: Measure, target: float | None, typed: bool, money: str) -> None:
        """Show the target of a KPI; without one the value itself is where to begin.

        `typed` says whether the planner set it; a promise of the channels cannot be removed here.
        """
        timed = measure.unit == "s"
        share = measure.unit == "share"
        self._scale = _PERCENT if share else 1.0
        begin = _begin(measure.value or 0.0, measure.unit) if target is None else target
        self.duration.setVisible(timed)
        self.number.setVisible(not timed)
        self.number.setRange(0.0 if share else -1e9, _PERCENT * 10 if share else 1e9)
        self.number.setDecimals(0 if measure.unit == "count" else 1 if share else 2)
        suffix = "%" if share else currency_symbol(money) if measure.unit == "money" else ""
        self.number.setSuffix(f"{NBSP}{suffix}" if suffix else "")
        if timed:
            self.duration.setValue(begin)
        else:
            self.number.setValue(begin * self._scale)
        for box in (self.number, self.duration):
            box.set_marked(typed)
        self._remove.setVisible(typed)

    def set(self) -> None:
        """Make what is typed the target."""
        timed = self.duration.isVisibleTo(self)
        box = self.duration if timed else self.number
        # A click on the button does not take the focus from the box on every system.
        box.interpretText()
        self.edited.emit(box.value() if timed else round(box.value() / self._scale, 9))

    def remove(self) -> None:
        """Do without a target."""
        self.edited.emit(None)


def _begin(value: float, unit: str) -> float:
    """Where to begin without a target: the value as the card writes it, hours to the minute."""
    return max(60.0 * round(value / 60.0), 60.0) if unit == "s" and value >= 3600 else value
