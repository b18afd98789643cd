"""How sure a reading is: a short bar with its per cent."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from widgets.figures import share as per_cent
from widgets.theme import current_theme, unit

BAR_UNITS = 10


class ConfidenceBar(QWidget):
    """A bar of the accent colour, grey where the user is asked; a dash without a value."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share: float | None = None
        self._asks = False

    def set_share(self, share: float | None, asks: bool = False) -> None:
        """Show a confidence (0–1)."""
        self._share, self._asks = share, asks
        self.setAccessibleName(per_cent(share, 0))
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        wide = (BAR_UNITS + 3) * unit() + metrics.horizontalAdvance("100\u00a0%")
        return QSize(wide, round(7.5 * unit()))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        u, theme = unit(), current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        flags = int((Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter).value)
        painter.setPen(theme.color("text" if self._share is not None else "text_muted"))
        if self._share is None:
            painter.drawText(self.rect(), flags, "—")
            painter.end()
            return
        bar = QRectF(0, self.height() / 2 - 2, BAR_UNITS * u, 4)
        beside = self.rect().adjusted((BAR_UNITS + 2) * u, 0, 0, 0)
        painter.drawText(beside, flags, per_cent(self._share, 0))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("load"))
        painter.drawRoundedRect(bar, 2, 2)
        bar.setWidth(bar.width() * max(0.02, min(1.0, self._share)))
        painter.setBrush(theme.color("near" if self._asks else "accent"))
        painter.drawRoundedRect(bar, 2, 2)
        painter.end()
