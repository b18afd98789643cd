"""One editable number of a scenario: label, box, unit and reset over slider and provenance."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QSlider,
    QStyle,
    QWidget,
)

from widgets.number_box import DurationEdit, DurationSpinBox, LocaleDoubleSpinBox
from widgets.theme import current_theme, font, unit

_NOTCHES = 1000


@dataclass(frozen=True)
class Range:
    """What a row may hold: limits of the box, limits of the slider, step and decimals."""

    minimum: float
    maximum: float
    step: float = 1.0
    decimals: int = 0
    slider: tuple[float, float] | None = None
    """Lowest and highest value of the slider; None: those of the box."""
    logarithmic: bool = False
    """Equal slider distances are equal ratios; for durations."""

    def notch(self, value: float) -> int:
        """Where a value stands on the slider, 0–1000."""
        low, high = self.slider or (self.minimum, self.maximum)
        value = min(max(value, low), high)
        if self.logarithmic:
            return round(_NOTCHES * math.log(value / low) / math.log(high / low))
        return round(_NOTCHES * (value - low) / (high - low))

    def value(self, notch: int) -> float:
        """The value at a place of the slider, on a whole step."""
        low, high = self.slider or (self.minimum, self.maximum)
        share = notch / _NOTCHES
        exact = low * (high / low) ** share if self.logarithmic else low + share * (high - low)
        stepped = round(exact / self.step) * self.step
        return min(max(round(stepped, 6), self.minimum), self.maximum)


class ElidedLabel(QLabel):
    """A one-line label that shortens with an ellipsis and then says the whole in its tooltip."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = text
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setText(text)

    @property
    def whole(self) -> str:
        """The text before shortening."""
        return self._whole

    def set_whole(self, text: str) -> None:
        """Show a text."""
        self._whole = text
        self._elide()

    def sizeHint(self) -> QSize:
        """Room for the whole text."""
        return QSize(self.fontMetrics().horizontalAdvance(self._whole), super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten for the new width."""
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        shown = self.fontMetrics().elidedText(
            self._whole, Qt.TextElideMode.ElideRight, max(self.width(), 1)
        )
        if shown != self.text():
            self.setText(shown)
        self.setAccessibleName(self._whole)
        self.setToolTip(self._whole if shown != self._whole else "")


class Slider(QSlider):
    """A thin slider: grey track, accent up to an open handle; a click jumps there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setRange(0, _NOTCHES)
        self.setMouseTracking(True)

    def sizeHint(self) -> QSize:
        """31 u wide, 4 u high."""
        return QSize(31 * unit(), 4 * unit())

    def minimumSizeHint(self) -> QSize:
        """As narrow as 20 u."""
        return QSize(20 * unit(), 4 * unit())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the panel that scrolls."""
        event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the handle to the pointer."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self._follow(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the handle."""
        if self.isSliderDown():
            self._follow(event.position().x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of the handle."""
        self.setSliderDown(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Track, filled part and handle."""
        theme, radius = current_theme(), self._radius()
        middle = self.height() / 2
        span = self.width() - 2 * radius - 2
        x = radius + 1 + span * (self.value() / _NOTCHES)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(
                QPen(theme.color("load"), 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
            )
            painter.drawLine(QPointF(2, middle), QPointF(self.width() - 2, middle))
            accent = theme.color("accent" if self.isEnabled() else "border_control")
            painter.setPen(QPen(accent, 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawLine(QPointF(2, middle), QPointF(x, middle))
            painter.setPen(QPen(accent, 1.25))
            painter.setBrush(theme.color("surface"))
            painter.drawEllipse(QPointF(x, middle), radius, radius)
            if self.hasFocus():
                painter.setPen(QPen(theme.color("focus"), 2))
                painter.drawEllipse(QPointF(x, middle), radius, radius)

    def _radius(self) -> float:
        return 1.5 * unit()

    def _follow(self, x: float) -> None:
        radius = self._radius()
        position = round(x - radius)
        notch = QStyle.sliderValueFromPosition(
            0, _NOTCHES, position, max(1, round(self.width() - 2 * radius))
        )
        self.setSliderPosition(notch)


class ResetButton(QAbstractButton):
    """An arrow back to the measured or usual value; grey while there is nothing to take back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """A square of 5.5 u."""
        side = round(5.5 * unit())
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Three quarters of a circle with an arrow head at its start."""
        theme = current_theme()
        side = 2.6 * unit()
        box = QRectF(0, 0, side, side)
        box.moveCenter(QPointF(self.width() / 2, self.height() / 2))
        role = "accent" if self.isEnabled() else "text_disabled"
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self.hasFocus() or (self.isEnabled() and self.underMouse()):
                painter.setPen(
                    QPen(theme.color("focus"), 2) if self.hasFocus() else Qt.PenStyle.NoPen
                )
                painter.setBrush(theme.color("hover"))
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), unit(), unit())
            pen = QPen(theme.color(role), 1.5 if self.isEnabled() else 1.0)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(self._arrow(box))

    def _arrow(self, box: QRectF) -> QPainterPath:
        path = QPainterPath()
        path.arcMoveTo(box, 160)
        start = path.currentPosition()
        path.arcTo(box, 160, -310)
        head = box.width() * 0.34
        path.moveTo(QPointF(box.left() - head * 0.1, box.top() + head * 0.1))
        path.lineTo(start)
        path.lineTo(start + QPointF(head, -head * 0.05))
        return path


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
        self._shows = False
        self.label = ElidedLabel()
        self.box: LocaleDoubleSpinBox = DurationSpinBox() if duration else LocaleDoubleSpinBox()
        self.unit_label = QLabel()
        self.reset = ResetButton()
        self.slider = Slider()
        self.within = DurationEdit()
        self.provenance = ElidedLabel()
        self._set_up()
        self._lay_out()
        self._style()

    def set_texts(self, label: str, unit_text: str, *, optional: bool = False) -> None:
        """Name the row; an optional value shows a dash while nothing is known."""
        self.label.set_whole(label)
        self.unit_label.setText(unit_text)
        self.unit_label.setFixedWidth(9 * unit())
        self.box.setSpecialValueText("—" if optional else "")
        self.box.setAccessibleName(f"{label}, {unit_text}" if unit_text else label)
        self.slider.setAccessibleName(
            QCoreApplication.translate("AssumptionRow", "{0}, slider").format(label)
        )
        self.reset.setAccessibleName(
            QCoreApplication.translate("AssumptionRow", "Reset {0}").format(label)
        )
        self.reset.setToolTip(
            QCoreApplication.translate(
                "AssumptionRow", "Back to the value from your data or the usual one"
            )
        )
        self.within.setAccessibleName(
            QCoreApplication.translate("AssumptionRow", "{0}, time limit").format(label)
        )

    def set_value(self, value: float | None, provenance: str, *, changed: bool) -> None:
        """Show a value, where it comes from and whether a person changed it; emits nothing."""
        self._shows = True
        shown = self._limits.minimum if value is None else value
        if not (self.box.hasFocus() and self.box.value() == shown):
            self.box.setValue(shown)
        if not self.slider.isSliderDown():
            self.slider.setValue(self._limits.notch(shown))
        self.box.set_marked(changed)
        self.reset.setEnabled(changed)
        self.provenance.set_whole(provenance)
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
        step = 10 if limits.logarithmic else max(1, round(_NOTCHES * limits.step / (high - low)))
        self.slider.setSingleStep(step)
        self.slider.setPageStep(step * 10)
        self.within.setVisible(False)
        self.reset.setEnabled(False)
        self.box.valueChanged.connect(self._on_box_changed)
        self.slider.valueChanged.connect(self._on_slider_moved)
        self.within.edited.connect(self.within_edited)
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
            value = self._limits.value(notch)
            self._shows = True
            self.box.setValue(value)
            self._shows = False
            self.edited.emit(value)


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
