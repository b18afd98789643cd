"""The names of the series with their colours, on one line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from widgets.stacked_days import series_color
from widgets.text_lines import draw_lines, line_height, text_width
from widgets.theme import current_theme, font, unit


class Legend(QWidget):
    """Squares and names in the order of the stack."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[tuple[str, int], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_entries(self, entries: Sequence[tuple[str, int]]) -> None:
        """Show (name, place in the theme's series) pairs."""
        self._entries = tuple(entries)
        self.setAccessibleName(", ".join(name for name, _color in entries))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        u = unit()
        width = sum(8.5 * u + text_width(name, font()) for name, _color in self._entries)
        return QSize(round(max(width - 4 * u, 0)), round(line_height(font())))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, u = current_theme(), unit()
        painter = QPainter(self)
        x, side = 0.0, 2.5 * u
        for name, color in self._entries:
            box = QRectF(x, (self.height() - side) / 2, side, side)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(series_color(theme, color))
            painter.drawRoundedRect(box, 1, 1)
            x += side + 2 * u
            top = (self.height() - line_height(font())) / 2
            draw_lines(painter, QPointF(x, top), [name], font(), theme.color("text_muted"))
            x += text_width(name, font()) + 4 * u


if __name__ == "__main__":
    from PySide6.QtWidgets import QApplication

    app = QApplication([])
    legend = Legend()
    legend.set_entries([("Email", 0), ("Chat", 1), ("Calls", 2), ("Others", -1)])
    legend.show()
    app.exec()
