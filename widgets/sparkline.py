"""The small line beside a value that shows how it got there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from widgets.theme import Theme, current_theme, unit

LINE = 1.5
DOT = 2.75


def paint_sparkline(
    painter: QPainter,
    rect: QRectF,
    values: Sequence[float | None],
    target: float | None,
    color: QColor,
    theme: Theme,
) -> None:
    """Draw a line through the known values, a dotted target and the last point in its colour."""
    known = [value for value in values if value is not None]
    if len(known) < 2:
        return
    span = [*known, target] if target is not None and _near(target, known) else known
    low, high = min(span), max(span)
    inner = rect.adjusted(DOT, DOT, -DOT, -DOT)
    points = [
        None if value is None else _point(inner, index / (len(values) - 1), value, low, high)
        for index, value in enumerate(values)
    ]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if target is not None and low <= target <= high:
        _paint_target(painter, inner, _point(inner, 0, target, low, high).y(), theme)
    painter.setPen(
        QPen(
            theme.color("text_muted"), LINE, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin
        )
    )
    for run in _runs(points):
        painter.drawPolyline(QPolygonF(run))
    last = next(point for point in reversed(points) if point is not None)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawEllipse(last, DOT, DOT)
    painter.restore()


class Sparkline(QWidget):
    """A sparkline as a widget; it says nothing by itself, so its owner names it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: tuple[float | None, ...] = ()
        self._target: float | None = None
        self._status = "none"

    def set_values(
        self, values: Sequence[float | None], target: float | None = None, status: str = "none"
    ) -> None:
        """Show a series, oldest first; None is a gap."""
        self._values, self._target, self._status = tuple(values), target, status
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(22 * unit(), round(7.5 * unit()))

    def paintEvent(self, event: QPaintEvent) -> None:
        from widgets.status_mark import status_color

        theme = current_theme()
        painter = QPainter(self)
        color = status_color(self._status, theme)
        paint_sparkline(painter, QRectF(self.rect()), self._values, self._target, color, theme)


def _near(target: float, known: Sequence[float]) -> bool:
    """Whether the target may widen the scale without flattening the line."""
    low, high = min(known), max(known)
    room = (high - low) or abs(high) or 1.0
    return low - 1.5 * room <= target <= high + 1.5 * room


def _point(rect: QRectF, x: float, value: float, low: float, high: float) -> QPointF:
    height = 0.5 if high == low else (value - low) / (high - low)
    return QPointF(rect.left() + x * rect.width(), rect.bottom() - height * rect.height())


def _runs(points: Sequence[QPointF | None]) -> list[list[QPointF]]:
    runs: list[list[QPointF]] = [[]]
    for point in points:
        if point is None:
            runs.append([])
        else:
            runs[-1].append(point)
    return [run for run in runs if len(run) > 1]


def _paint_target(painter: QPainter, rect: QRectF, y: float, theme: Theme) -> None:
    pen = QPen(theme.color("border_control"), 1.25)
    pen.setDashPattern([1.0, 2.5])
    painter.setPen(pen)
    painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))


if __name__ == "__main__":
    from PySide6.QtWidgets import QApplication

    app = QApplication([])
    line = Sparkline()
    line.set_values([3, 4, 2, None, 6, 5, 7], target=5, status="on_target")
    line.show()
    app.exec()
