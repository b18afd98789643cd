"""How cells and heads of a comparison are drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem

from widgets.choice import draw_chevron
from widgets.comparison import ComparisonCell, Index
from widgets.heatmap_cell import paint_focus
from widgets.status_mark import paint_status, status_color
from widgets.text_lines import lines, text_width
from widgets.theme import Theme, current_theme, font, unit

if TYPE_CHECKING:
    from widgets.comparison_table import ComparisonTable

SIDE_UNITS = 4
"""Room at both sides of a column."""
_REASON_LINES = 9
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_STRONG = QFont.Weight.DemiBold


def _ground(theme: Theme, *, frozen: bool, chosen: bool) -> str:
    return "accent_soft" if chosen else "sunken" if frozen else "surface"


def _frame_sides(painter: QPainter, rect: QRect, theme: Theme, *, top: bool, foot: bool) -> None:
    """High contrast has no soft accent: the chosen column is framed instead."""
    if theme.roles["accent_soft"] != theme.roles["surface"]:
        return
    painter.setPen(QPen(theme.color("accent"), 2))
    inside = QRectF(rect).adjusted(1, 1 if top else 0, -1, -1 if foot else 0)
    painter.drawLine(inside.topLeft(), inside.bottomLeft())
    painter.drawLine(inside.topRight(), inside.bottomRight())
    if top:
        painter.drawLine(inside.topLeft(), inside.topRight())
    if foot:
        painter.drawLine(inside.bottomLeft(), inside.bottomRight())


class CellDelegate(QStyledItemDelegate):
    """Paints figure, difference and verdict of a cell; a reason over the whole column."""

    def __init__(self, table: ComparisonTable) -> None:
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        table, theme, rect = self._table, current_theme(), QRect(option.rect)
        comparison, (row, place) = table.comparison, (index.row(), index.column())
        column, cell = comparison.columns[place], comparison.cell(row, place)
        chosen, spans = place == table.chosen, bool(column.reason) and not cell.text
        last = row == len(comparison.rows) - 1
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = _ground(theme, frozen=column.frozen, chosen=chosen)
        painter.fillRect(rect, theme.color(ground))
        self._paint_rule(painter, rect, theme, row, last=last or spans)
        if chosen:
            _frame_sides(painter, rect, theme, top=False, foot=last)
        inside = QRectF(rect).adjusted(SIDE_UNITS * unit(), 0, -SIDE_UNITS * unit(), 0)
        if spans:
            self._paint_reason(painter, inside, column.reason, theme)
        else:
            self._paint_cell(painter, inside, cell, row, place)
        if table.hasFocus() and table.currentIndex() == index:
            painter.setClipping(False)
            paint_focus(painter, QRectF(rect), theme)
        painter.restore()

    def _paint_rule(
        self, painter: QPainter, rect: QRect, theme: Theme, row: int, *, last: bool
    ) -> None:
        if self._table.comparison.rows[row].bold:
            painter.fillRect(
                rect.left(), rect.top(), rect.width(), 1, theme.color("border_control")
            )
        if not last:
            painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.color("grid"))

    def _paint_reason(self, painter: QPainter, inside: QRectF, reason: str, theme: Theme) -> None:
        u, face = unit(), font("caption")
        top = inside.top() + 2 * u
        mark = QRectF(inside.left(), top, 3 * u, 3 * u)
        paint_status(painter, mark, "missed", theme)
        texts = lines(reason, face, inside.width() - 5 * u, _REASON_LINES)
        painter.setFont(face)
        painter.setPen(theme.color("text"))
        for text in texts:
            box = QRectF(inside.left() + 5 * u, top - 0.5 * u, inside.width() - 5 * u, 4.5 * u)
            painter.drawText(box, _LEFT, text)
            top += 4.5 * u

    def _paint_cell(
        self, painter: QPainter, inside: QRectF, cell: ComparisonCell, row: int, place: int
    ) -> None:
        theme, table, u = current_theme(), self._table, unit()
        bold = table.comparison.rows[row].bold
        face = font("body", _STRONG if bold else QFont.Weight.Normal)
        painter.setFont(face)
        stale = table.comparison.columns[place].stale
        painter.setPen(theme.color("accent" if cell.link else "text_disabled" if stale else "text"))
        painter.drawText(inside, _RIGHT, cell.text)
        if stale:
            return
        inside.setRight(inside.right() - table.figure_width(place) - 3 * u)
        if cell.difference:
            taken = text_width(cell.text, face)
            box = QRectF(inside)
            if not cell.status:
                box.setRight(inside.right() + table.figure_width(place) - taken)
            small = font("caption", QFont.Weight.Medium if bold else QFont.Weight.Normal)
            painter.setFont(small)
            painter.setPen(theme.color(cell.verdict or "text_muted"))
            painter.drawText(box, _RIGHT, cell.difference)
            inside.setRight(box.right() - text_width(cell.difference, small) - 2 * u)
        if cell.status:
            self._paint_status(painter, inside, cell, theme)

    def _paint_status(
        self, painter: QPainter, inside: QRectF, cell: ComparisonCell, theme: Theme
    ) -> None:
        u, face = unit(), font("body")
        painter.setFont(face)
        painter.setPen(status_color(cell.status, theme))
        painter.drawText(inside, _RIGHT, cell.word)
        right = inside.right() - text_width(cell.word, face) - 1.5 * u
        mark = QRectF(right - 3 * u, inside.center().y() - 1.5 * u, 3 * u, 3 * u)
        paint_status(painter, mark, cell.status, theme)


class HeadView(QHeaderView):
    """Names over columns in two lines, and the names of rows at the left."""

    def __init__(self, orientation: Qt.Orientation, table: ComparisonTable) -> None:
        super().__init__(orientation, table)
        self._table = table
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(1)
        self.setSectionsClickable(orientation == Qt.Orientation.Horizontal)
        self.setHighlightSections(False)

    def sizeHint(self) -> QSize:
        if self.orientation() == Qt.Orientation.Horizontal:
            return QSize(0, round(13 * unit()))
        return QSize(self._table.label_width(), 0)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        theme = current_theme()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.orientation() == Qt.Orientation.Horizontal:
            self._paint_head(painter, rect, section, theme)
        else:
            self._paint_label(painter, rect, section, theme)
        painter.restore()

    def _paint_head(self, painter: QPainter, rect: QRect, section: int, theme: Theme) -> None:
        table, u = self._table, unit()
        column, chosen = table.comparison.columns[section], section == table.chosen
        painter.fillRect(rect, theme.color(_ground(theme, frozen=column.frozen, chosen=chosen)))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.color("border"))
        if chosen:
            _frame_sides(painter, rect, theme, top=True, foot=False)
        side = SIDE_UNITS * u
        upper = QRectF(rect).adjusted(side, 2 * u, -side, 0)
        upper.setHeight(5 * u)
        lower = upper.translated(0, 4.5 * u)
        if table.has_menu:
            draw_chevron(painter, QPointF(rect.left() + 3.5 * u, upper.center().y()))
            upper.setLeft(upper.left() + 3 * u)
        face = font("body", _STRONG)
        painter.setFont(face)
        painter.setPen(theme.color("text"))
        shown = painter.fontMetrics().elidedText(
            column.title, Qt.TextElideMode.ElideRight, int(upper.width())
        )
        painter.drawText(upper, _RIGHT, shown)
        self._paint_subtitle(painter, lower, column.mark, column.subtitle, theme)

    def _paint_subtitle(
        self, painter: QPainter, box: QRectF, mark: str, subtitle: str, theme: Theme
    ) -> None:
        strong, face = font("caption", _STRONG), font("caption")
        if mark:
            painter.setFont(strong)
            painter.setPen(theme.color("accent"))
            painter.drawText(box, _LEFT, mark)
            box.setLeft(box.left() + text_width(mark, strong) + 2 * unit())
        painter.setFont(face)
        painter.setPen(theme.color("text_muted"))
        shown = painter.fontMetrics().elidedText(
            subtitle, Qt.TextElideMode.ElideRight, int(box.width())
        )
        painter.drawText(box, _RIGHT, shown)

    def _paint_label(self, painter: QPainter, rect: QRect, section: int, theme: Theme) -> None:
        row, u = self._table.comparison.rows[section], unit()
        painter.fillRect(rect, theme.color("surface"))
        if row.bold:
            painter.fillRect(
                rect.left(), rect.top(), rect.width(), 1, theme.color("border_control")
            )
        if section < len(self._table.comparison.rows) - 1:
            painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.color("grid"))
        face = font("body", _STRONG if row.bold else QFont.Weight.Normal)
        inside = QRectF(rect).adjusted(SIDE_UNITS * u, 0, -2 * u, 0)
        painter.setFont(face)
        painter.setPen(theme.color("text"))
        label = painter.fontMetrics().elidedText(
            row.label, Qt.TextElideMode.ElideRight, int(inside.width())
        )
        painter.drawText(inside, _LEFT, label)
        inside.setLeft(inside.left() + text_width(f"{label} ", face) + 0.5 * u)
        painter.setFont(font("body"))
        painter.setPen(theme.color("text_muted"))
        offers = (text for text in (row.about, row.shorter) if text)
        room = inside.width()
        about = next((t for t in offers if text_width(t, font("body")) <= room), "")
        painter.drawText(inside, _LEFT, about)
