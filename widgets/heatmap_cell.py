"""One cell of a map: its colour, its number when it fits, or the hatch of "no data"."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from widgets.color_scale import color_at, diverging_at, ink_on, mixed, paint_hatch
from widgets.theme import Theme

GAP = 1.5
RADIUS = 2.0
FAINT = 0.28
"""How much of its colour a faint cell keeps."""


def paint_cell(
    painter: QPainter,
    slot: QRectF,
    fill: float | None,
    text: str,
    face: QFont,
    theme: Theme,
    *,
    diverging: bool = False,
    faint: bool = False,
) -> None:
    """Paint a slot of the grid; `fill` is 0–1 of the scale (−1…1 around zero), None is no data.

    A faint cell is tinted only: there is a value, but few rows behind it.
    """
    cell = slot.adjusted(GAP / 2, GAP / 2, -GAP / 2, -GAP / 2)
    if fill is None:
        paint_hatch(painter, cell, theme, RADIUS)
        return
    color = cell_color(fill, theme, diverging=diverging, faint=faint)
    painter.setPen(QPen(theme.color("border"), 1) if theme.border_width > 1 else Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawRoundedRect(cell, RADIUS, RADIUS)
    if text and fits(text, face, cell):
        painter.setFont(face)
        painter.setPen(ink_on(color))
        painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, text)


def cell_color(
    fill: float, theme: Theme, *, diverging: bool = False, faint: bool = False
) -> QColor:
    """The colour of a cell; a faint one is a tint of it."""
    color = diverging_at(fill, theme) if diverging else color_at(fill)
    return mixed(theme.color("surface"), color, FAINT) if faint else color


def fits(text: str, face: QFont, cell: QRectF) -> bool:
    """Whether a number can stand in a cell without touching its edges."""
    metrics = QFontMetricsF(face)
    return (
        metrics.horizontalAdvance(text) <= cell.width() - 2
        and metrics.capHeight() * 1.3 <= cell.height()
    )


def paint_focus(painter: QPainter, slot: QRectF, theme: Theme) -> None:
    """Ring a cell: 2 px in the focus colour with a 2 px halo of the surface inside and out."""
    ring = slot.adjusted(1.0, 1.0, -1.0, -1.0)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.color("surface"), 6))
    painter.drawRoundedRect(ring, 3, 3)
    painter.setPen(QPen(theme.color("focus"), 2))
    painter.drawRoundedRect(ring, 3, 3)
