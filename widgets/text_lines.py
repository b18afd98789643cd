"""Text set in a given width: wrapped to a few lines, the last one elided."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

LEFT_MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT_MIDDLE = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTER_MIDDLE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
"""Sides of text; joined once, since joining them takes as long as to draw the text."""


def lines(text: str, font: QFont, width: float, most: int = 2) -> list[str]:
    """The lines of a text no wider than `width`, at most `most`, the last one elided."""
    metrics = QFontMetricsF(font)
    result: list[str] = []
    rest = text.split(" ") if text else []
    while rest and len(result) < most - 1:
        taken = _words_that_fit(rest, metrics, width)
        result.append(
            metrics.elidedText(" ".join(rest[:taken]), Qt.TextElideMode.ElideRight, width)
        )
        rest = rest[taken:]
    if rest:
        result.append(metrics.elidedText(" ".join(rest), Qt.TextElideMode.ElideRight, width))
    return result


def line_height(font: QFont) -> float:
    """The height a line takes: what the font asks for, at least 1.3 of its size."""
    metrics = QFontMetricsF(font)
    return max(metrics.height(), metrics.ascent() * 1.3)


def draw_lines(
    painter: QPainter, origin: QPointF, texts: list[str], font: QFont, color: QColor
) -> float:
    """Write lines under each other from a top-left point; gives the y below the last."""
    painter.setFont(font)
    painter.setPen(color)
    y, height, width = origin.y(), line_height(font), 10_000.0
    for text in texts:
        painter.drawText(
            QRectF(origin.x(), y, width, height),
            LEFT_MIDDLE,
            text,
        )
        y += height
    return y


def text_width(text: str, font: QFont) -> float:
    """How wide a text is when it stands on one line."""
    return QFontMetricsF(font).horizontalAdvance(text)


def _words_that_fit(words: list[str], metrics: QFontMetricsF, width: float) -> int:
    count = 1
    while count < len(words) and metrics.horizontalAdvance(" ".join(words[: count + 1])) <= width:
        count += 1
    return count
