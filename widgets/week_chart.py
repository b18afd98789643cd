"""What every chart over the slots of a week shares: legend, pointing, keys and its sentence."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from widgets.theme import Theme, current_theme, font, unit
from widgets.week_axes import WeekAxes, paint_hatch
from widgets.week_shape import WeekShape

LegendItem = tuple[str, str]
"""What a mark looks like (line, dash, dots, fill, band, hatch) and its words."""


class WeekChart(QWidget):
    """A week whose slots are told by pointer and arrow keys in the same sentence."""

    slot_chosen = Signal(int)
    """A slot was chosen by keyboard or click."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shape: WeekShape | None = None
        self._slot: int | None = None
        self._hovered: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(name)

    def slot_words(self, slot: int) -> str:
        """What is said of a slot."""
        raise NotImplementedError

    def legend(self) -> Sequence[LegendItem]:
        """What the chart consists of, in the order of reading."""
        raise NotImplementedError

    def axes(self, area: QRectF) -> WeekAxes:
        """Where slots and values lie in an area."""
        raise NotImplementedError

    def paint_content(self, painter: QPainter, theme: Theme, axes: WeekAxes) -> None:
        """Draw what the chart is about."""
        raise NotImplementedError

    @property
    def slot(self) -> int | None:
        """The slot chosen, or None."""
        return self._slot

    @property
    def sentence(self) -> str:
        """What is said of the slot pointed at or chosen."""
        slot = self._hovered if self._hovered is not None else self._slot
        return "" if self._shape is None or slot is None else self.slot_words(slot)

    def choose_slot(self, slot: int) -> None:
        """Choose a slot, tell it and say it to screen readers."""
        self._slot = slot
        self._hovered = None
        self._say(True)
        self.update()
        self.slot_chosen.emit(slot)

    def sizeHint(self) -> QSize:
        return QSize(150 * unit(), 34 * unit())

    def minimumSizeHint(self) -> QSize:
        return QSize(80 * unit(), 34 * unit())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right move a slot, Page keys a day, Home and End to the ends."""
        slots = self._slots()
        if not slots or event.key() not in _MOVES:
            super().keyPressEvent(event)
            return
        place = slots.index(self._slot) if self._slot in slots else None
        if event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            place = 0 if event.key() == Qt.Key.Key_Home else len(slots) - 1
        elif place is None:
            place = 0
        else:
            a_day = len(slots) // max(1, len(self._shape.days)) if self._shape else 1
            move = _MOVES[Qt.Key(event.key())]
            place += move if abs(move) == 1 else (a_day if move > 0 else -a_day)
        self.choose_slot(slots[min(max(place, 0), len(slots) - 1)])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say the slot under the pointer."""
        self._hovered = self._placed().slot_at(event.position()) if self._shape else None
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the slot under the pointer."""
        slot = self._placed().slot_at(event.position()) if self._shape else None
        if slot is not None:
            self.choose_slot(slot)

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = None
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Start at the first slot when reached by keyboard."""
        super().focusInEvent(event)
        keyboard = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if self._slot is None and event.reason() in keyboard and self._slots():
            self._slot = self._slots()[0]
            self._say(True)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._shape is None:
            return
        theme = current_theme()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            used = self._paint_legend(painter, theme)
            axes = self._placed(used)
            slot = self._hovered if self._hovered is not None else self._slot
            shown = slot is not None and slot in axes.slots()
            if slot is not None and shown:
                painter.fillRect(axes.column(slot), theme.color("accent_soft"))
            axes.paint_grid(painter, theme)
            axes.paint_closed(painter, theme)
            self.paint_content(painter, theme, axes)
            axes.paint_days(painter, theme)
            if slot is not None and shown:
                self._paint_choice(painter, theme, axes, slot)

    def show_shape(self, shape: WeekShape | None) -> None:
        """Show another week; the slot chosen stays where it still exists."""
        self._shape = shape
        if shape is None or self._slot not in self._slots():
            self._slot = None
        self._say(False)
        self.update()

    def _slots(self) -> list[int]:
        return self._placed().slots() if self._shape is not None and self._shape.days else []

    def _placed(self, used: float | None = None) -> WeekAxes:
        used = self._legend_height() if used is None else used
        return self.axes(QRectF(self.rect()).adjusted(0, used, 0, 0))

    def _legend_places(self) -> list[tuple[QPointF, str, str]]:
        metrics, u = QFontMetricsF(font("caption")), unit()
        line = max(metrics.height(), 4.5 * u)
        x, y, places = 0.0, 0.0, []
        for kind, text in self.legend():
            wide = 6 * u + metrics.horizontalAdvance(text)
            if x and x + wide > self.width():
                x, y = 0.0, y + line
            places.append((QPointF(x, y), kind, text))
            x += wide + 4 * u
        return places

    def _legend_height(self) -> float:
        places = self._legend_places()
        if not places:
            return 0.0
        metrics = QFontMetricsF(font("caption"))
        return places[-1][0].y() + max(metrics.height(), 4.5 * unit()) + unit()

    def _paint_legend(self, painter: QPainter, theme: Theme) -> float:
        metrics, u = QFontMetricsF(font("caption")), unit()
        painter.setFont(font("caption"))
        for place, kind, text in self._legend_places():
            mark = QRectF(place.x(), place.y() + metrics.height() / 2 - 1.25 * u, 4.5 * u, 2.5 * u)
            paint_mark(painter, theme, kind, mark)
            painter.setPen(theme.color("text_muted"))
            painter.drawText(QPointF(place.x() + 6 * u, place.y() + metrics.ascent()), text)
        return self._legend_height()

    def _paint_choice(self, painter: QPainter, theme: Theme, axes: WeekAxes, slot: int) -> None:
        column = axes.column(slot)
        if self.hasFocus() and slot == self._slot:
            painter.setPen(QPen(theme.color("surface"), 4))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(column, 2, 2)
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.drawRoundedRect(column, 2, 2)
        text, bold = self.sentence, font("caption", QFont.Weight.Medium)
        metrics, u = QFontMetricsF(bold), unit()
        bubble = QRectF(0, 0, metrics.horizontalAdvance(text) + 4 * u, metrics.height() + 2 * u)
        x = min(max(column.center().x() - bubble.width() / 2, 0), self.width() - bubble.width())
        low = axes.y(self.line_value(slot)) > axes.plot.bottom() - bubble.height() - 4 * u
        # Over the filled work, where it hides no line, unless the line itself is down there.
        y = axes.plot.top() + u if low else axes.plot.bottom() - bubble.height() - 2 * u
        bubble.moveTo(x, y)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("tooltip"))
        painter.drawRoundedRect(bubble, u, u)
        painter.setFont(bold)
        painter.setPen(theme.color("tooltip_text"))
        painter.drawText(bubble, Qt.AlignmentFlag.AlignCenter, text)

    def line_value(self, slot: int) -> float:
        """The value of the line at a slot, which the sentence should not hide."""
        raise NotImplementedError

    def _say(self, aloud: bool) -> None:
        self.setAccessibleDescription(self.sentence)
        if aloud and self.sentence:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.sentence))


def paint_mark(painter: QPainter, theme: Theme, kind: str, mark: QRectF) -> None:
    """The sample of a line or fill that stands before its words in a legend."""
    middle = mark.center().y()
    ends = QPointF(mark.left(), middle), QPointF(mark.right(), middle)
    if kind in _PENS:
        role, width, style = _PENS[kind]
        painter.setPen(QPen(theme.color(role), width, style))
        painter.drawLine(*ends)
    elif kind == "hatch":
        painter.fillRect(mark, theme.color("sunken"))
        paint_hatch(painter, mark, theme)
    else:
        painter.fillRect(mark, theme.color("band" if kind == "band" else "load"))


_PENS = {
    "line": ("accent", 2.25, Qt.PenStyle.SolidLine),
    "dash": ("text", 1.5, Qt.PenStyle.DashLine),
    "dots": ("text_muted", 1.5, Qt.PenStyle.DotLine),
}
_MOVES = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_PageUp: -2,
    Qt.Key.Key_PageDown: 2,
    Qt.Key.Key_Home: 0,
    Qt.Key.Key_End: 0,
}
