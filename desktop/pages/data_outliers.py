"""Contacts that look wrong, class by class, and which classes are left out of every figure."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QWidget

from core.model.outliers import DEFAULT_CAP_DAYS, OUTLIER_CLASSES, OutlierClass
from desktop import outlier_words
from desktop.csv_choice import chosen_csv, csv_dialog
from widgets.button import button
from widgets.card import Card
from widgets.figures import NBSP
from widgets.number_box import LocaleDoubleSpinBox
from widgets.text import Text
from widgets.theme import unit

_LONGEST_CAP_DAYS = 36_500.0


class OutliersCard(Card):
    """A line for each class with contacts: its box leaves them out, undo takes them in again."""

    excluded_edited = Signal(object)
    """The classes to leave out, a tuple in their order."""
    cap_edited = Signal(float)
    """Days from which a contact took too long."""
    wanted = Signal(object, str)
    """The list of all outliers is to be written to a Path, for who reads the CSV file."""

    def __init__(self, parent: QWidget | None = None) -> None:
        translate, u = QCoreApplication.translate, unit()
        super().__init__(translate("Outliers", "Outliers"), parent=parent)
        self._shown: tuple[Sequence[OutlierClass], float] | None = None
        self.boxes: dict[str, QCheckBox] = {}
        """The box of each class."""
        self._extents: dict[str, Text] = {}
        self._numbers: dict[str, Text] = {}
        self.cap = LocaleDoubleSpinBox()
        self.cap.setFixedHeight(round(7.5 * unit()))
        """From how many days on a contact took too long."""
        self.cap.setRange(1.0, _LONGEST_CAP_DAYS)
        self.cap.setDecimals(0)
        self.cap.setAccessibleName(translate("Outliers", "Longest sensible time in days"))
        self.cap.valueChanged.connect(self._on_cap_changed)
        self.save = button(translate("Outliers", "Save the list…"), self._ask_path)
        """Writes every outlier with its class."""
        self._about = Text(
            translate(
                "Outliers",
                "Nothing is left out by itself. What you leave out counts in no KPI and staffs "
                "nobody; every figure says how many.",
            ),
            "caption",
            "muted",
            wrap=True,
        )
        self._others = Text("", "caption", "muted", wrap=True)
        self._fill_head()
        self.body.addWidget(self._about)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(4 * u)
        self._grid.setVerticalSpacing(u)
        self._grid.setColumnStretch(2, 1)
        self.body.addLayout(self._grid)
        self.body.addWidget(self._others)
        for row, key in enumerate(OUTLIER_CLASSES):
            self._add_line(row, key)
        self.hide()

    def set_classes(self, classes: Sequence[OutlierClass], cap_days: float) -> None:
        """Show the classes; those without contacts are told in one sentence."""
        if self._shown == (classes, cap_days):
            return
        self._shown = (classes, cap_days)
        self.cap.blockSignals(True)
        self.cap.setValue(cap_days)
        self.cap.blockSignals(False)
        self.cap.set_marked(cap_days != DEFAULT_CAP_DAYS)
        for found in classes:
            self._show_line(found, cap_days)
        self._others.setText(outlier_words.others(classes, cap_days))
        self._others.setVisible(bool(self._others.text()))
        self.save.setEnabled(any(found.rows for found in classes))
        self.setVisible(any(found.reason is None or found.excluded for found in classes))

    @property
    def excluded(self) -> tuple[str, ...]:
        """The classes whose box is ticked."""
        return tuple(key for key in OUTLIER_CLASSES if self.boxes[key].isChecked())

    def _fill_head(self) -> None:
        translate = QCoreApplication.translate
        days = QHBoxLayout()
        days.setSpacing(2 * unit())
        days.addWidget(Text(translate("Outliers", "Too long from"), role="muted"))
        self.cap.setSuffix(NBSP + translate("Outliers", "days"))
        days.addWidget(self.cap)
        self.head.addLayout(days)
        self.head.addWidget(self.save)

    def _add_line(self, row: int, key: str) -> None:
        box = QCheckBox()
        box.toggled.connect(self._on_toggled)
        self.boxes[key] = box
        self._extents[key] = Text("", role="muted")
        self._numbers[key] = Text("", "caption", "muted")
        for column, part in enumerate((box, self._extents[key], self._numbers[key])):
            self._grid.addWidget(part, row, column)
            part.hide()

    def _show_line(self, found: OutlierClass, cap_days: float) -> None:
        box = self.boxes[found.key]
        box.blockSignals(True)
        box.setChecked(found.excluded)
        box.blockSignals(False)
        words = outlier_words.class_words(found.key, cap_days)
        leave = QCoreApplication.translate("Outliers", "Leave out: {what}")
        box.setText(leave.format(what=words[:1].lower() + words[1:]))
        extent, numbers = outlier_words.extent(found), outlier_words.numbers(found)
        box.setAccessibleDescription(f"{extent} {numbers}")
        self._extents[found.key].setText(extent)
        self._numbers[found.key].setText(numbers)
        told = bool(found.rows) or found.excluded
        for part in (box, self._extents[found.key], self._numbers[found.key]):
            part.setVisible(told)

    def _on_toggled(self) -> None:
        self.excluded_edited.emit(self.excluded)

    def _on_cap_changed(self, days: float) -> None:
        self.cap_edited.emit(days)

    def _ask_path(self) -> None:
        title = QCoreApplication.translate("Outliers", "Save the list of outliers")
        dialog = csv_dialog(self.window(), title, "outliers.csv")
        dialog.fileSelected.connect(lambda name: self.wanted.emit(Path(name), chosen_csv(dialog)))
        dialog.open()
