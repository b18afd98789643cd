"""What every chart over steps shares: grid, ticks, and a sentence for the step pointed at."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from widgets.kept_picture import KeptPicture
from widgets.stacked_days import Stack, tick_font, ticks_that_fit
from widgets.text_lines import RIGHT_MIDDLE, line_height, text_width
from widgets.theme import Theme, font, type_key, unit


@dataclass(frozen=True, slots=True)
class Axes:
    """The frame of a chart: steps along it, marks up it, and what each step says."""

    ticks: tuple[str, ...] = ()
    major: tuple[bool, ...] = ()
    """Ticks that are bold, and stay when there is no room for all."""
    marks: tuple[tuple[float, str], ...] = ((0.0, ""), (1.0, ""))
    """Values up the side with their texts, lowest first."""
    sentences: tuple[str, ...] = ()


class PointedChart(QWidget):
    """A chart whose steps are told by pointer and by arrow keys in the same sentence."""

    pointed = Signal(int)
    """A step got the pointer or the keyboard; carries its place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._axes = Axes()
        self._measured: tuple[object, QRectF] = (None, QRectF())
        self._place = -1
        self._shown = 0
        """How often something else was shown: the pictures of each are their own."""
        self._picture = KeptPicture()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_axes(self, axes: Axes, name: str, summary: str = "") -> None:
        """Show another frame under an accessible name; the summary is read out before any step."""
        self._axes, self._place, self._measured = axes, -1, (None, QRectF())
        self._shown += 1
        self.setAccessibleName(name)
        self.setAccessibleDescription(summary)
        self.update()

    @property
    def axes(self) -> Axes:
        """The frame shown."""
        return self._axes

    @property
    def place(self) -> int:
        """The step pointed at, or −1."""
        return self._place

    def sizeHint(self) -> QSize:
        return QSize(100 * unit(), 50 * unit())

    def minimumSizeHint(self) -> QSize:
        return QSize(50 * unit(), 26 * unit())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = self._place_at(event.pos().x())
            if place >= 0:
                QToolTip.showText(event.globalPos(), self._axes.sentences[place], self)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        count = len(self._axes.ticks)
        moves = {
            Qt.Key.Key_Left: self._place - 1,
            Qt.Key.Key_Right: self._place + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: count - 1,
        }
        if count and event.key() in moves:
            self._point_at(min(max(moves[Qt.Key(event.key())], 0), count - 1))
            plot = self.plot()
            at = QPointF(plot.left() + (self._place + 0.5) * self.slot(), plot.top())
            words = self._axes.sentences[self._place]
            QToolTip.showText(self.mapToGlobal(at.toPoint()), words, self)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point_at(self._place_at(event.position().x()))

    def leaveEvent(self, event: QEvent) -> None:
        if not self.hasFocus():
            self._point_at(-1)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._point_at(-1)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._picture.show(self, (self._shown, self._place, self.hasFocus()), self._paint)

    def _paint(self, painter: QPainter, theme: Theme) -> None:
        self._paint_grid(painter, theme)
        if self._place >= 0:
            slot, plot = self.slot(), self.plot()
            strip = QRectF(plot.left() + self._place * slot, plot.top(), slot, plot.height())
            painter.fillRect(strip, theme.color("hover"))
        self.paint_content(painter, theme)
        self._paint_ticks(painter, theme)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)

    def paint_content(self, painter: QPainter, theme: Theme) -> None:
        """Draw what the chart is about into `plot()`."""
        raise NotImplementedError

    def plot(self) -> QRectF:
        """The room between the axes, measured once for a frame, a size and a type."""
        key = (self.width(), self.height(), self.head_room(), type_key())
        if self._measured[0] != key:
            face, u, top = font("caption"), unit(), self.head_room()
            texts = [text_width(text, face) for _value, text in self._axes.marks]
            left, bottom = max(texts, default=0) + 2.5 * u, line_height(face) + 2 * u
            room = QRectF(left, top, self.width() - left - u, self.height() - bottom - top)
            self._measured = (key, room)
        return self._measured[1]

    def head_room(self) -> float:
        """The room kept free over the highest mark."""
        return 2.0 * unit()

    def slot(self) -> float:
        """The width of a step."""
        return self.plot().width() / max(1, len(self._axes.ticks))

    def height_of(self, value: float) -> float:
        """The y of a value."""
        plot, marks = self.plot(), self._axes.marks
        low, high = marks[0][0], marks[-1][0]
        return plot.bottom() - (value - low) / (high - low) * plot.height()

    def _place_at(self, x: float) -> int:
        place = math.floor((x - self.plot().left()) / self.slot())
        return place if 0 <= place < len(self._axes.ticks) else -1

    def _point_at(self, place: int) -> None:
        if place == self._place:
            return
        self._place = place
        if place >= 0:
            self.setAccessibleDescription(self._axes.sentences[place])
            changed = QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
            QAccessible.updateAccessibility(changed)
        self.pointed.emit(place)
        self.update()

    def _paint_grid(self, painter: QPainter, theme: Theme) -> None:
        plot, face = self.plot(), font("caption")
        painter.setFont(face)
        for place, (value, text) in enumerate(self._axes.marks):
            y = round(self.height_of(value)) + 0.5
            painter.setPen(QPen(theme.color("border_control" if place == 0 else "grid"), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(theme.color("text_muted"))
            box = QRectF(0, y - 20, plot.left() - 2 * unit(), 40)
            painter.drawText(box, RIGHT_MIDDLE, text)

    def _paint_ticks(self, painter: QPainter, theme: Theme) -> None:
        plot, slot, axes = self.plot(), self.slot(), self._axes
        top = plot.bottom() + 1.5 * unit()
        for place in ticks_that_fit(Stack(axes.ticks, axes.major), slot):
            face = tick_font(axes.major[place])
            painter.setFont(face)
            painter.setPen(theme.color("text" if axes.major[place] else "text_muted"))
            wide = text_width(axes.ticks[place], face) + 2
            center = plot.left() + self.tick_at(place) * slot
            x = min(max(center - wide / 2, 0.0), self.width() - wide)
            box = QRectF(x, top, wide, line_height(face))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, axes.ticks[place])

    def tick_at(self, place: int) -> float:
        """Where the tick of a step stands, in steps from the left."""
        return place + 0.5
