"""The names of the series with their colours, on one line."""

from __future__ import annotations

import math
from collections.abc import Collection, Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from widgets.stacked_days import series_color
from widgets.text_lines import draw_lines, line_height, text_width
from widgets.theme import Theme, current_theme, font, unit

HATCH_STEP = 1.25
"""Layout units between the lines of a hatch."""


def paint_series(
    painter: QPainter, box: QRectF, theme: Theme, color: int, *, hatched: bool = False
) -> None:
    """Fill a box with the colour of a series; a hatched one tells it apart without colours."""
    fill = series_color(theme, color)
    if not hatched:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.drawRoundedRect(box, 1, 1)
        return
    inside = box.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.fillRect(inside, theme.color("surface"))
    painter.setPen(QPen(fill, 1.5, c=Qt.PenCapStyle.FlatCap))
    painter.drawLines(_hatch(inside.adjusted(0.5, 0.5, -0.5, -0.5)))
    painter.setPen(QPen(fill, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(inside)


def _hatch(box: QRectF) -> list[QLineF]:
    """Diagonals inside a box, cut at its edges: cutting them costs less than to clip by it."""
    step, tall = HATCH_STEP * unit(), box.height()
    left, top, right, bottom = box.left(), box.top(), box.right(), box.bottom()
    lines: list[QLineF] = []
    for place in range(math.ceil((box.width() + tall) / step)):
        x = left + (place + 0.5) * step
        over, under = max(x - right, 0.0), max(left - (x - tall), 0.0)
        if over + under < tall:
            lines.append(QLineF(x - over, top + over, x - tall + under, bottom - under))
    return lines


class Legend(QWidget):
    """Squares and names in the order of the stack."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[tuple[str, int], ...] = ()
        self._hatched: frozenset[int] = frozenset()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_entries(
        self, entries: Sequence[tuple[str, int]], hatched: Collection[int] = ()
    ) -> None:
        """Show (name, place in the theme's series) pairs, some with a hatched square."""
        self._entries, self._hatched = tuple(entries), frozenset(hatched)
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
            paint_series(painter, box, theme, color, hatched=color in self._hatched)
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
