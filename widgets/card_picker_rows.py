"""How the lines of the card picker are drawn: a box, a title, its figure or what it needs."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from widgets.card_picks import PickLine, PickModel
from widgets.text_lines import line_height, lines, text_width
from widgets.theme import Theme, current_theme, font, unit

Index = QModelIndex | QPersistentModelIndex
_LEFT = int((Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter).value)
_RIGHT = int((Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter).value)


class CardRows(QStyledItemDelegate):
    """Heads in bold; cards with a box that is ticked when they are on the page."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line, u = _line(index), unit()
        if line.pick is None:
            return QSize(0, round((10 if index.row() else 7) * u))
        return QSize(0, round((11 if line.pick.why else 7.5) * u))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line, theme = _line(index), current_theme()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if line.pick is None:
            self._paint_head(painter, option.rect, line.head, theme)
        else:
            self._paint_ground(painter, option, theme)
            self._paint_card(painter, option.rect, line, theme)
        painter.restore()

    def _paint_head(self, painter: QPainter, rect: QRect, head: str, theme: Theme) -> None:
        face = font("body", QFont.Weight.DemiBold)
        painter.setFont(face)
        painter.setPen(theme.color("text"))
        height = round(7 * unit())
        box = QRect(rect.left() + 2 * unit(), rect.bottom() - height, rect.width(), height)
        painter.drawText(box, _LEFT, head)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, theme: Theme) -> None:
        box = QRectF(option.rect).adjusted(1, 1, -1, -1)
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.setPen(Qt.PenStyle.NoPen)
        if current or hovered:
            painter.setBrush(theme.color("accent_soft" if current else "hover"))
            painter.drawRoundedRect(box, 4, 4)
        if current and bool(option.state & QStyle.StateFlag.State_HasFocus):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.drawRoundedRect(box, 4, 4)

    def _paint_card(self, painter: QPainter, rect: QRect, line: PickLine, theme: Theme) -> None:
        pick, u = line.pick, unit()
        assert pick is not None
        side = 4.0 * u
        first = QRectF(rect.left(), rect.top(), rect.width(), min(7.5 * u, rect.height()))
        box = QRectF(first.left() + 2 * u, first.center().y() - side / 2, side, side)
        _paint_box(painter, box, line.place >= 0, theme)
        right = first.right() - 2 * u
        if line.place >= 0:
            paint_handle(painter, QPointF(right - 1.5 * u, first.center().y()), theme)
            right -= 5 * u
        painter.setFont(font())
        painter.setPen(theme.color("text_muted"))
        value = QRectF(right - text_width(pick.value, font()) - 2, first.top(), 0, first.height())
        value.setRight(right)
        painter.drawText(value, _RIGHT, pick.value)
        left = box.right() + 2.5 * u
        title = QRectF(left, first.top(), value.left() - left - 2 * u, first.height())
        painter.setPen(theme.color("text_muted" if pick.why else "text"))
        words = lines(pick.title, font(), title.width(), most=1)
        painter.drawText(title, _LEFT, "".join(words))
        if pick.why:
            small = font("caption")
            under = QRectF(left, first.bottom() - 1.5 * u, right - left, line_height(small))
            painter.setFont(small)
            painter.setPen(theme.color("text_muted"))
            painter.drawText(under, _LEFT, "".join(lines(pick.why, small, under.width(), most=1)))


def _paint_box(painter: QPainter, box: QRectF, ticked: bool, theme: Theme) -> None:
    painter.setPen(QPen(theme.color("accent" if ticked else "border_control"), 1.25))
    painter.setBrush(theme.color("accent" if ticked else "surface"))
    painter.drawRoundedRect(box, 3, 3)
    if ticked:
        pen = QPen(theme.color("accent_text"), 1.75)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        points = ((0.24, 0.52), (0.43, 0.71), (0.77, 0.31))
        tick = [QPointF(box.x() + x * box.width(), box.y() + y * box.height()) for x, y in points]
        painter.drawPolyline(QPolygonF(tick))


def paint_handle(painter: QPainter, center: QPointF, theme: Theme) -> None:
    """Paint the dots by which a line is dragged."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("border_control"))
    step = 1.25 * unit()
    for row in (-1, 0, 1):
        for column in (-0.5, 0.5):
            at = QPointF(center.x() + column * step, center.y() + row * step)
            painter.drawEllipse(at, 0.3 * unit(), 0.3 * unit())


def _line(index: Index) -> PickLine:
    model = cast(PickModel, index.model())
    return model.lines[index.row()]
