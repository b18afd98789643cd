"""The shape that goes with a status word: filled circle, half circle, triangle or dash."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from widgets.theme import Theme

STATUSES = ("on_target", "near", "missed", "none")
"""Met, within 5 % of the target, missed, and no target or no data."""


def status_color(status: str, theme: Theme) -> QColor:
    """The colour of a status; muted text where there is no verdict."""
    return theme.color(status if status in ("on_target", "near", "missed") else "text_muted")


def paint_status(painter: QPainter, rect: QRectF, status: str, theme: Theme) -> None:
    """Draw a status shape centred in a rectangle."""
    color = status_color(status, theme)
    size = min(rect.width(), rect.height())
    box = QRectF(0, 0, size, size)
    box.moveCenter(rect.center())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _SHAPES.get(status, _paint_dash)(painter, box, color)
    painter.restore()


def _paint_circle(painter: QPainter, box: QRectF, color: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    inset = box.width() * 0.1
    painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset))


def _paint_half(painter: QPainter, box: QRectF, color: QColor) -> None:
    inset = box.width() * 0.15
    ring = box.adjusted(inset, inset, -inset, -inset)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(color, box.width() * 0.12))
    painter.drawEllipse(ring)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawPie(ring, 90 * 16, 180 * 16)


def _paint_triangle(painter: QPainter, box: QRectF, color: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    top, bottom = box.top() + box.height() * 0.1, box.bottom() - box.height() * 0.1
    painter.drawPolygon(
        QPolygonF(
            [
                QPointF(box.center().x(), top),
                QPointF(box.right(), bottom),
                QPointF(box.left(), bottom),
            ]
        )
    )


def _paint_dash(painter: QPainter, box: QRectF, color: QColor) -> None:
    painter.setPen(QPen(color, max(1.5, box.height() * 0.14)))
    y = box.center().y()
    painter.drawLine(
        QPointF(box.left() + box.width() * 0.1, y), QPointF(box.right() - box.width() * 0.1, y)
    )


_SHAPES = {"on_target": _paint_circle, "near": _paint_half, "missed": _paint_triangle}
