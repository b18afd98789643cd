"""Paints all cells, totals and margins of a heatmap at once.

A delegate that is asked for every cell anew takes four times as long, too long for an even picture
while filters change.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from widgets.color_scale import ink_on, paint_hatch
from widgets.heatmap_cell import GAP, RADIUS, cell_color, paint_focus
from widgets.text_lines import CENTER_MIDDLE, RIGHT_MIDDLE
from widgets.theme import Theme, current_theme, font, unit

if TYPE_CHECKING:
    from widgets.heatmap_grid import HeatmapGrid

Spans = list[tuple[int, float, float]]
"""Place, start and length of the columns or rows in sight."""


def paint_grid(painter: QPainter, view: HeatmapGrid, seen: QRect) -> None:
    """Paint the cells and totals that lie in a part of the viewport."""
    rows, columns = view.grid.shape
    across = _spans(
        view.columnViewportPosition, view.columnWidth, view.grid_model.columnCount(),
        seen.left(), seen.right(),
    )  # fmt: skip
    down = _spans(
        view.rowViewportPosition, view.rowHeight, view.grid_model.rowCount(),
        seen.top(), seen.bottom(),
    )  # fmt: skip
    inside = [span for span in across if span[0] < columns]
    _paint_cells(painter, view, [span for span in down if span[0] < rows], inside)
    for row, top, tall in down:
        for column, left, wide in across if row >= rows else across[len(inside) :]:
            _paint_figure(painter, view, (row, column), QRectF(left, top, wide, tall))


def paint_current(painter: QPainter, view: HeatmapGrid) -> None:
    """Ring the current cell."""
    current = view.currentIndex()
    if current.isValid():
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_focus(painter, QRectF(view.visualRect(QModelIndex(current))), current_theme())


def _spans(
    start: Callable[[int], int], length: Callable[[int], int], count: int, first: int, last: int
) -> Spans:
    found = ((place, start(place), length(place)) for place in range(count))
    return [
        (p, float(at), float(long)) for p, at, long in found if at + long > first and at <= last
    ]


def _paint_cells(painter: QPainter, view: HeatmapGrid, down: Spans, across: Spans) -> None:
    """Colours first, then the numbers, so that the painter changes its tools but once."""
    grid, theme = view.grid, current_theme()
    numbers: list[tuple[QRectF, QColor, str, str]] = []
    painter.setPen(QPen(theme.color("border"), 1) if theme.border_width > 1 else Qt.PenStyle.NoPen)
    for row, top, tall in down:
        fills, texts = grid.fills[row], grid.texts[row]
        faints = grid.faint[row] if grid.faint else ()
        shorter = grid.short[row] if grid.short else texts
        for column, left, wide in across:
            cell = QRectF(left + GAP / 2, top + GAP / 2, wide - GAP, tall - GAP)
            fill = fills[column]
            if fill is None:
                paint_hatch(painter, cell, theme, RADIUS)
                continue
            faint = bool(faints) and faints[column]
            color = cell_color(fill, theme, diverging=grid.diverging, faint=faint)
            painter.setBrush(color)
            painter.drawRoundedRect(cell, RADIUS, RADIUS)
            if texts[column]:
                numbers.append((cell, ink_on(color), texts[column], shorter[column]))
    _paint_numbers(painter, view.cell_font, numbers)


def _paint_numbers(
    painter: QPainter, face: QFont, numbers: list[tuple[QRectF, QColor, str, str]]
) -> None:
    """Write each number, or a shorter one, into the middle of its cell where it touches no edge."""
    metrics = QFontMetricsF(face)
    high, rise = metrics.capHeight() * 1.3, (metrics.ascent() - metrics.descent()) / 2
    painter.setFont(face)
    for cell, ink, whole, shorter in numbers:
        text, wide = whole, metrics.horizontalAdvance(whole)
        if wide > cell.width() - 2 and shorter != whole:
            text, wide = shorter, metrics.horizontalAdvance(shorter)
        if wide <= cell.width() - 2 and high <= cell.height():
            painter.setPen(ink)
            middle = cell.center()
            painter.drawText(QPointF(middle.x() - wide / 2, middle.y() + rise), text)


def _paint_figure(painter: QPainter, view: HeatmapGrid, at: tuple[int, int], slot: QRectF) -> None:
    """Write a total or the text of a margin."""
    grid, theme = view.grid, current_theme()
    (rows, columns), (row, column) = grid.shape, at
    margin = grid.margins[column - columns] if column >= columns else None
    bold = (row >= rows and (margin is None or margin.bold)) or bool(margin and margin.bold)
    if row >= rows:
        rule = QRectF(slot.left(), round(slot.top() + 1.5 * unit()), slot.width(), 1)
        painter.fillRect(rule, theme.color("border_control"))
        slot = slot.adjusted(0, 1.5 * unit(), 0, 0)
    painter.setFont(_figure_font(bold=bold, beside=margin is not None))
    painter.setPen(_figure_ink(theme, bold=bold))
    side = RIGHT_MIDDLE if margin is not None else CENTER_MIDDLE
    text = view.grid_model.text(row, column)
    if margin is None and view.totals_crowd and grid.short:
        text = grid.short[row][column]
    painter.drawText(slot, side, text)


def _figure_font(*, bold: bool, beside: bool) -> QFont:
    weight = QFont.Weight.DemiBold if bold else QFont.Weight.Normal
    return font("body" if beside else "caption", weight)


def _figure_ink(theme: Theme, *, bold: bool) -> QColor:
    return theme.color("text" if bold else "text_muted")
