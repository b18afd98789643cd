"""How sure a reading is: a short bar with its word."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from widgets.theme import current_theme, unit

BAR_UNITS = 8


def paint_confidence(
    painter: QPainter, rect: QRectF, share: float | None, words: str, *, asks: bool
) -> None:
    """Draw a bar for a confidence (0–1) with its word; grey where the user is asked.

    Without a confidence there is a dash alone.
    """
    u, theme = unit(), current_theme()
    flags = int((Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter).value)
    painter.setPen(theme.color("text" if share is not None else "text_muted"))
    if share is None:
        painter.drawText(rect, flags, "—")
        return
    bar = QRectF(rect.left(), rect.center().y() - 2, BAR_UNITS * u, 4)
    beside = rect.adjusted((BAR_UNITS + 2) * u, 0, 0, 0)
    painter.drawText(beside, flags, words)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("load"))
    painter.drawRoundedRect(bar, 2, 2)
    bar.setWidth(bar.width() * max(0.02, min(1.0, share)))
    painter.setBrush(theme.color("near" if asks else "accent"))
    painter.drawRoundedRect(bar, 2, 2)
