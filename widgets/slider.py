"""A thin slider over a range of numbers, and the small button that takes its value back."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QSlider, QStyle, QWidget

from widgets.theme import current_theme, unit

NOTCHES = 1000
"""Places of every slider."""


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
            return round(NOTCHES * math.log(value / low) / math.log(high / low))
        return round(NOTCHES * (value - low) / (high - low))

    def value(self, notch: int) -> float:
        """The value at a place of the slider, on a whole step."""
        low, high = self.slider or (self.minimum, self.maximum)
        share = notch / NOTCHES
        exact = low * (high / low) ** share if self.logarithmic else low + share * (high - low)
        stepped = round(exact / self.step) * self.step
        return min(max(round(stepped, 6), self.minimum), self.maximum)


class Slider(QSlider):
    """A thin slider: grey track, accent up to an open handle; a click jumps there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setRange(0, NOTCHES)
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
        x = radius + 1 + span * (self.value() / NOTCHES)
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
            0, NOTCHES, position, max(1, round(self.width() - 2 * radius))
        )
        self.setSliderPosition(notch)


class ResetButton(QAbstractButton):
    """An arrow back to the measured or usual value; grey while there is nothing to take back.

    A cross where taking back means that the whole row goes.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._removes = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_removes(self, removes: bool) -> None:
        """Show a cross instead of the arrow."""
        self._removes = removes
        self.update()

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
            painter.drawPath(self._cross(box) if self._removes else self._arrow(box))

    def _cross(self, box: QRectF) -> QPainterPath:
        path, inset = QPainterPath(), box.width() * 0.12
        inside = box.adjusted(inset, inset, -inset, -inset)
        path.moveTo(inside.topLeft())
        path.lineTo(inside.bottomRight())
        path.moveTo(inside.topRight())
        path.lineTo(inside.bottomLeft())
        return path

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
