"""One editable number of a scenario: label, box, unit and reset over slider and provenance."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QWidget,
)

from widgets.elided_label import ElidedLabel
from widgets.number_box import DurationEdit, DurationSpinBox, LocaleDoubleSpinBox
from widgets.slider import NOTCHES, Range, ResetButton, Slider
from widgets.text import Text
from widgets.theme import current_theme, font, unit


class AssumptionRow(QWidget):
    """A number people may change: keyboard, box or slider; says where the value comes from."""

    edited = Signal(float)
    """The new value, in the unit shown (seconds for durations)."""
    within_edited = Signal(float)
    """The new time limit of a promise, in seconds."""
    reset_requested = Signal()

    def __init__(
        self, limits: Range, *, duration: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._limits = limits
        self._shows = self._removable = False
        self._spoken = ""
        self.label = ElidedLabel()
        self.box: LocaleDoubleSpinBox = DurationSpinBox() if duration else LocaleDoubleSpinBox()
        self.unit_label = QLabel()
        self.reset = ResetButton()
        self.slider = Slider()
        self.within = DurationEdit()
        self.provenance = ElidedLabel()
        self._why = Text("", "caption", "missed", wrap=True)
        self._why.hide()
        self._set_up()
        self._lay_out()
        self._style()

    def set_texts(
        self, label: str, unit_text: str, *, optional: bool = False, name: str = ""
    ) -> None:
        """Name the row; an optional value shows a dash while nothing is known.

        `name` is what is read out where the label stands under a heading that is not.
        """
        spoken = name or label
        self.label.set_whole(label)
        self.unit_label.setText(unit_text)
        self.unit_label.setFixedWidth(9 * unit())
        self.box.set_unit_words(unit_text)
        self.box.setSpecialValueText("—" if optional else "")
        self.box.setAccessibleName(f"{spoken}, {unit_text}" if unit_text else spoken)
        self.slider.setAccessibleName(
            QCoreApplication.translate("AssumptionRow", "{0}, slider").format(spoken)
        )
        self.within.setAccessibleName(
            QCoreApplication.translate("AssumptionRow", "{0}, time limit").format(spoken)
        )
        self._name_reset(spoken)

    def set_about(self, words: str) -> None:
        """Say in a tooltip what the number means."""
        self.setToolTip(words)
        self.box.setWhatsThis(words)

    def set_removable(self, removable: bool) -> None:
        """Whether taking back the value takes away the row."""
        self._removable = removable
        self.reset.set_removes(removable)
        self._name_reset(self._spoken)

    @property
    def reason(self) -> str:
        """Why what was typed last could not be taken; empty when it could."""
        return "" if self._why.isHidden() else self._why.text()

    def set_value(
        self, value: float | None, provenance: str, *, changed: bool, shorter: str = ""
    ) -> None:
        """Show a value, where it comes from and whether a person changed it; emits nothing.

        `shorter` is shown where the provenance does not fit.
        """
        self._shows = True
        shown = self._limits.minimum if value is None else value
        if not (self.box.hasFocus() and self.box.value() == shown):
            self.box.setValue(shown)
        if not self.slider.isSliderDown():
            self.slider.setValue(self._limits.notch(shown))
        self.box.set_marked(changed)
        self.reset.setEnabled(changed)
        self.provenance.set_whole(provenance, *([shorter] if shorter else []))
        if not self.reason:
            self.box.setAccessibleDescription(provenance)
        self._shows = False

    def set_within(
        self, seconds: float, pattern: str, *, unit_s: float = 1.0, day_s: float = 86400.0
    ) -> None:
        """Show the time limit of a promise in words, such as "in 4 business h"."""
        self.within.set_duration(seconds, pattern=pattern, unit_s=unit_s, day_s=day_s)
        self.within.setVisible(True)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme and the font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._style()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rule under the row."""
        with QPainter(self) as painter:
            painter.fillRect(0, self.height() - 1, self.width(), 1, current_theme().color("grid"))

    def _set_up(self) -> None:
        limits = self._limits
        self.box.setDecimals(limits.decimals)
        self.box.setRange(limits.minimum, limits.maximum)
        self.box.setSingleStep(limits.step)
        self.label.setBuddy(self.box)
        low, high = limits.slider or (limits.minimum, limits.maximum)
        step = 10 if limits.logarithmic else max(1, round(NOTCHES * limits.step / (high - low)))
        self.slider.setSingleStep(step)
        self.slider.setPageStep(step * 10)
        self.within.setVisible(False)
        self.reset.setEnabled(False)
        self.box.set_explained(True)
        self.box.valueChanged.connect(self._on_box_changed)
        self.box.refused.connect(self._on_number_refused)
        self.box.lineEdit().textEdited.connect(lambda _text: self._forgive())
        self.slider.valueChanged.connect(self._on_slider_moved)
        self.within.edited.connect(self.within_edited)
        self.within.refused.connect(self._on_time_refused)
        self.within.textEdited.connect(lambda _text: self._forgive())
        self.reset.clicked.connect(self._forgive)
        self.reset.clicked.connect(self.reset_requested)

    def _lay_out(self) -> None:
        u = unit()
        first, second = QGridLayout(), QHBoxLayout()
        first.setColumnStretch(0, 1)
        first.setHorizontalSpacing(2 * u)
        for column, widget in enumerate((self.label, self.box, self.unit_label, self.reset)):
            first.addWidget(widget, 0, column)
        self.box.setFixedSize(round(14.5 * u), round(5.75 * u))
        self.slider.setMaximumWidth(31 * u)
        self.slider.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        second.setSpacing(3 * u)
        second.addWidget(self.slider)
        second.addWidget(self.within)
        second.addWidget(self.provenance, 1)
        whole = QGridLayout(self)
        whole.setContentsMargins(0, u, 0, u)
        whole.setVerticalSpacing(0)
        whole.addLayout(first, 0, 0)
        whole.addLayout(second, 1, 0)
        whole.addWidget(self._why, 2, 0)
        QWidget.setTabOrder(self.box, self.slider)
        QWidget.setTabOrder(self.slider, self.within)
        QWidget.setTabOrder(self.within, self.reset)

    def _style(self) -> None:
        theme, caption = current_theme(), font("caption")
        muted = self.palette()
        muted.setColor(self.foregroundRole(), theme.color("text_muted"))
        for label in (self.provenance, self.unit_label):
            label.setPalette(muted)
        self.provenance.setFont(caption)

    def _on_box_changed(self, value: float) -> None:
        if not self._shows:
            self._shows = True
            self.slider.setValue(self._limits.notch(value))
            self._shows = False
            self.edited.emit(value)

    def _on_slider_moved(self, notch: int) -> None:
        if not self._shows:
            self._forgive()
            value = self._limits.value(notch)
            self._shows = True
            self.box.setValue(value)
            self._shows = False
            self.edited.emit(value)

    def _on_number_refused(self, typed: str) -> None:
        box = self.box
        known = box.read(typed)
        if known is not None:
            words = QCoreApplication.translate("AssumptionRow", "{low} to {high} is possible.")
            low, high = (box.textFromValue(end) for end in (box.minimum(), box.maximum()))
            self._explain(words.format(low=low, high=high))
        elif isinstance(box, DurationSpinBox):
            self._on_time_refused(typed)
        else:
            words = QCoreApplication.translate(
                "AssumptionRow", "“{typed}” is no number. Type one such as {example}."
            )
            self._explain(words.format(typed=typed.strip(), example=box.textFromValue(box.value())))

    def _on_time_refused(self, typed: str) -> None:
        words = QCoreApplication.translate(
            "AssumptionRow", "“{typed}” is no time. Type one such as 90 s, 4:30, 4 h or 2 d."
        )
        self._explain(words.format(typed=typed.strip()))

    def _explain(self, words: str) -> None:
        self._why.setText(words)
        self._why.show()
        self.box.setAccessibleDescription(words)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _forgive(self) -> None:
        if self.reason:
            self._why.hide()
            self.box.setAccessibleDescription(self.provenance.whole)

    def _name_reset(self, spoken: str) -> None:
        self._spoken = spoken
        self.reset.setAccessibleName(
            QCoreApplication.translate("AssumptionRow", "Remove {0}").format(spoken)
            if self._removable
            else QCoreApplication.translate("AssumptionRow", "Reset {0}").format(spoken)
        )
        self.reset.setToolTip(
            QCoreApplication.translate("AssumptionRow", "No longer promise this")
            if self._removable
            else QCoreApplication.translate(
                "AssumptionRow", "Back to the value from your data or the usual one"
            )
        )


if __name__ == "__main__":
    from PySide6.QtWidgets import QApplication, QVBoxLayout

    from widgets.theme import apply_theme

    app = QApplication([])
    apply_theme(app, "light")
    window = QWidget()
    column = QVBoxLayout(window)
    promise = AssumptionRow(Range(1, 99.9, 1, 1, (50, 99)))
    promise.set_texts("Email, first reply", "%")
    promise.set_value(90, "", changed=False)
    promise.set_within(4 * 3600, "in {0}", unit_s=3600)
    handle = AssumptionRow(Range(1, 86400, 10, 0, (30, 3600), logarithmic=True), duration=True)
    handle.set_texts("Calls, handle time", "min:s")
    handle.set_value(290, "your data, n = 2,613", changed=False)
    wage = AssumptionRow(Range(0, 1000, 0.1, 2, (0, 60)))
    wage.set_texts("Cost of a paid hour", "€", optional=True)
    wage.set_value(16.4, "yours", changed=True)
    for row in (promise, handle, wage):
        column.addWidget(row)
        row.edited.connect(print)
    window.resize(83 * unit(), 200)
    window.show()
    app.exec()
