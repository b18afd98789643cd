"""What service costs: weekly plans as points of cost and promise, and where one stands today."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QFont,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from widgets.figures import number, share
from widgets.text_lines import line_height, text_width
from widgets.theme import Theme, current_theme, font, unit

_STRONG = QFont.Weight.DemiBold
_NEAR_UNITS = 4
"""How close the pointer must come to a point."""


@dataclass(frozen=True, slots=True)
class FrontierPoint:
    """One weekly plan: what it costs, the share of contacts in time, and what it says."""

    cost: float
    share: float
    sentence: str
    half_width: float = 0.0
    name: str = ""
    kind: str = "line"
    """line: a plan of the frontier; chosen: the one looked at; baseline: what it is held to;
    other: any other scenario."""


@dataclass(frozen=True, slots=True)
class FrontierChartValues:
    """The points, cheapest first, with the promise and what the axes count."""

    points: tuple[FrontierPoint, ...] = ()
    promise: float | None = None
    promise_text: str = ""
    cost_text: str = ""
    share_text: str = ""
    decimals: int = 0


class FrontierChart(QWidget):
    """A line of open points, marks for scenarios; arrow keys walk along them."""

    pointed = Signal(int)
    copy_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values = FrontierChartValues()
        self._place = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def values(self) -> FrontierChartValues:
        """What is shown."""
        return self._values

    @property
    def place(self) -> int:
        """The point with pointer or keyboard, or −1."""
        return self._place

    def set_values(self, values: FrontierChartValues, name: str, summary: str = "") -> None:
        """Show other points under an accessible name."""
        self._values = values
        self._place = min(self._place, len(values.points) - 1)
        self.setAccessibleName(name)
        self.setAccessibleDescription(summary)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(100 * unit(), 50 * unit())

    def minimumSizeHint(self) -> QSize:
        return QSize(50 * unit(), 36 * unit())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = self._place_at(QPointF(event.pos()))
            if place >= 0:
                QToolTip.showText(event.globalPos(), self._values.points[place].sentence, self)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_asked.emit()
            return
        last = len(self._values.points) - 1
        moves = {
            Qt.Key.Key_Left: self._place - 1, Qt.Key.Key_Right: self._place + 1,
            Qt.Key.Key_Home: 0, Qt.Key.Key_End: last,
        }  # fmt: skip
        if last >= 0 and event.key() in moves:
            self._point_at(min(max(moves[Qt.Key(event.key())], 0), last))
            point = self._values.points[self._place]
            at = self.mapToGlobal(self._at(point).toPoint())
            QToolTip.showText(at, point.sentence, self)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point_at(self._place_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        if not self.hasFocus():
            self._point_at(-1)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._point_at(-1)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = current_theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._values.points:
            self._paint_grid(painter, theme)
            self._paint_promise(painter, theme)
            self._paint_line(painter, theme)
            self._paint_marks(painter, theme)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)

    def _place_at(self, at: QPointF) -> int:
        near = [
            (math.hypot(point.x() - at.x(), point.y() - at.y()), place)
            for place, point in enumerate(self._at(p) for p in self._values.points)
        ]
        distance, place = min(near, default=(math.inf, -1))
        return place if distance <= _NEAR_UNITS * unit() else -1

    def _point_at(self, place: int) -> None:
        if place == self._place:
            return
        self._place = place
        if place >= 0:
            self.setAccessibleDescription(self._values.points[place].sentence)
            changed = QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
            QAccessible.updateAccessibility(changed)
        self.pointed.emit(place)
        self.update()

    def plot(self) -> QRectF:
        """The room between the axes."""
        u, tall = unit(), line_height(font("caption"))
        left = text_width("100 %", font("caption")) + 3 * u
        foot = 2 * tall + 2.5 * u if self._values.cost_text else tall + 2 * u
        return QRectF(
            left, tall + 2 * u, self.width() - left - 3 * u, self.height() - foot - tall - 2 * u
        )

    def shares(self) -> tuple[float, ...]:
        """Marks of the share up to 100 %, in round steps that all points lie above."""
        known = [p.share - p.half_width for p in self._values.points]
        if self._values.promise is not None:
            known.append(self._values.promise)
        room = 1.0 - max(0.0, min(known) - 0.01)
        step = next((s for s in (0.01, 0.02, 0.05, 0.1, 0.2) if room / s <= 5), 0.25)
        count = max(1, math.ceil(room / step - 1e-9))
        return tuple(round(1.0 - place * step, 6) for place in range(count, -1, -1))

    def costs(self) -> tuple[float, ...]:
        """Round marks of the cost that all points lie between."""
        known = [p.cost for p in self._values.points]
        low, high = min(known), max(known)
        room = max(high - low, abs(high) * 0.02, 1e-9)
        power = 10 ** math.floor(math.log10(room / 4))
        step = next(m * power for m in (1, 2, 2.5, 5, 10) if m * power >= room / 4)
        first, last = math.floor(low / step), math.ceil(high / step)
        return tuple(place * step for place in range(first, max(last, first + 1) + 1))

    def _at(self, point: FrontierPoint) -> QPointF:
        plot, costs = self.plot(), self.costs()
        x = plot.left() + (point.cost - costs[0]) / (costs[-1] - costs[0]) * plot.width()
        return QPointF(x, self._y(point.share))

    def _y(self, value: float) -> float:
        plot, marks = self.plot(), self.shares()
        low, high = marks[0], marks[-1]
        return plot.bottom() - (value - low) / (high - low) * plot.height()

    def _paint_grid(self, painter: QPainter, theme: Theme) -> None:
        plot, u = self.plot(), unit()
        small, tall = font("caption"), line_height(font("caption"))
        painter.setFont(small)
        painter.setPen(theme.color("text_muted"))
        painter.drawText(
            QRectF(0, 0, self.width(), tall), Qt.AlignmentFlag.AlignLeft, self._values.share_text
        )
        for place, value in enumerate(self.shares()):
            y = round(self._y(value)) + 0.5
            painter.setPen(QPen(theme.color("border_control" if place == 0 else "grid"), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(theme.color("text_muted"))
            box = QRectF(0, y - tall, plot.left() - 2 * u, 2 * tall)
            sides = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, sides, share(value, 0))
        self._paint_costs(painter, theme, plot, tall)

    def _paint_costs(self, painter: QPainter, theme: Theme, plot: QRectF, tall: float) -> None:
        u, costs = unit(), self.costs()
        decimals = 0 if all(float(c).is_integer() for c in costs) else self._values.decimals
        last_right = -1e9
        for cost in costs:
            x = plot.left() + (cost - costs[0]) / (costs[-1] - costs[0]) * plot.width()
            text = number(cost, decimals)
            wide = text_width(text, font("caption")) + 2
            left = min(x - wide / 2, self.width() - wide)
            painter.setPen(QPen(theme.color("border_control"), 1))
            painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() + u))
            if left < last_right + 2 * u:
                continue
            last_right = left + wide
            painter.setPen(theme.color("text_muted"))
            box = QRectF(left, plot.bottom() + 1.5 * u, wide, tall)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        painter.setPen(theme.color("text_muted"))
        box = QRectF(0, plot.bottom() + 1.5 * u + tall, plot.right(), tall)
        painter.drawText(box, Qt.AlignmentFlag.AlignRight, self._values.cost_text)

    def _paint_promise(self, painter: QPainter, theme: Theme) -> None:
        if self._values.promise is None:
            return
        plot, y = self.plot(), round(self._y(self._values.promise)) + 0.5
        pen = QPen(theme.color("text"), 1.25, Qt.PenStyle.DotLine)
        painter.setPen(pen)
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
        small = font("caption", QFont.Weight.Medium)
        painter.setFont(small)
        tall = line_height(small)
        box = QRectF(plot.left(), y + 1, plot.width(), tall)
        painter.drawText(box, Qt.AlignmentFlag.AlignRight, self._values.promise_text)

    def _paint_line(self, painter: QPainter, theme: Theme) -> None:
        line = [point for point in self._values.points if point.kind == "line"]
        painter.setPen(QPen(theme.color("text_muted"), 1.5))
        painter.drawPolyline(QPolygonF([self._at(point) for point in line]))

    def _paint_marks(self, painter: QPainter, theme: Theme) -> None:
        order = {"line": 0, "other": 1, "chosen": 2, "baseline": 3}
        places = sorted(
            range(len(self._values.points)), key=lambda p: order[self._values.points[p].kind]
        )
        room = 3 * unit()
        taken = [
            QRectF(at.x() - room / 2, at.y() - room / 2, room, room)
            for at in (self._at(point) for point in self._values.points)
        ]
        for place in places:
            point = self._values.points[place]
            self._paint_whisker(painter, theme, point)
            self._paint_mark(painter, theme, point)
            if place == self._place and self.hasFocus():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(theme.color("focus"), 2))
                painter.drawEllipse(self._at(point), 2.4 * unit(), 2.4 * unit())
        for place in reversed(places):
            self._paint_name(painter, theme, self._values.points[place], taken)

    def _paint_whisker(self, painter: QPainter, theme: Theme, point: FrontierPoint) -> None:
        if point.half_width <= 0:
            return
        at, low = self._at(point), self.shares()[0]
        painter.setPen(QPen(theme.color("text_muted"), 1))
        top = self._y(min(1.0, point.share + point.half_width))
        foot = self._y(max(low, point.share - point.half_width))
        painter.drawLine(QPointF(at.x(), top), QPointF(at.x(), foot))

    def _paint_mark(self, painter: QPainter, theme: Theme, point: FrontierPoint) -> None:
        at, u = self._at(point), unit()
        if point.kind == "baseline":
            r = 1.6 * u
            diamond = [QPointF(0, -r), QPointF(r, 0), QPointF(0, r), QPointF(-r, 0)]
            painter.setPen(QPen(theme.color("surface"), 1))
            painter.setBrush(theme.color("text"))
            painter.drawPolygon(QPolygonF([at + corner for corner in diamond]))
            return
        chosen = point.kind == "chosen"
        painter.setPen(QPen(theme.color("accent" if chosen else "text_muted"), 1.5))
        painter.setBrush(theme.color("accent" if chosen else "surface"))
        radius = (1.5 if chosen else 1.0) * u
        painter.drawEllipse(at, radius, radius)

    def _paint_name(
        self, painter: QPainter, theme: Theme, point: FrontierPoint, taken: list[QRectF]
    ) -> None:
        """Write a name where no other stands: right, left, below or above its mark."""
        if not point.name:
            return
        at, u = self._at(point), unit()
        face = font("caption", _STRONG if point.kind != "other" else QFont.Weight.Medium)
        wide, tall = text_width(point.name, face) + 2, line_height(face)
        # Beside the mark first, then one line up or down, and so on.
        shifts = [0.0, *(step * sign * tall for step in (1, 2, 3, 4) for sign in (-1, 1))]
        tries = [
            QRectF(left, at.y() - tall / 2 + shift, wide, tall)
            for shift in shifts
            for left in (at.x() + 3 * u, at.x() - wide - 3 * u)
        ]
        room = QRectF(self.plot().left(), 0, self.width() - self.plot().left(), self.height())
        inside = [box for box in tries if room.contains(box)]
        free = [box for box in inside if not any(box.intersects(other) for other in taken)]
        if not inside:
            return
        box = (free or inside)[0]
        taken.append(box)
        painter.setFont(face)
        painter.setPen(theme.color("accent" if point.kind == "chosen" else "text"))
        painter.drawText(
            box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, point.name
        )


if __name__ == "__main__":
    from PySide6.QtWidgets import QApplication

    from widgets.theme import apply_theme

    app = QApplication([])
    apply_theme(app, "light")
    chart = FrontierChart()
    costs = ((47800, 0.85), (48750, 0.955), (49700, 0.98), (50450, 0.988), (51200, 0.997))
    chart.set_values(
        FrontierChartValues(
            (
                *(FrontierPoint(cost, value, f"{cost}") for cost, value in costs),
                FrontierPoint(49519, 0.97, "Move hours", 0.01, "Move hours to Monday", "chosen"),
                FrontierPoint(49141, 0.75, "As it was", 0.02, "March as it was", "baseline"),
            ),
            0.9, "promise 90 %", "cost a month, €", "Email replies in 4 business h",
        ),
        "Cost against service",
    )  # fmt: skip
    chart.show()
    app.exec()
