"""The scale of a map in ten steps with both ends named, and the hatch of "no data"."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from widgets.color_scale import color_at, diverging_at, paint_hatch
from widgets.text_lines import draw_lines, line_height, text_width
from widgets.theme import Theme, current_theme, font, unit

STEPS = 10


def paint_legend(
    painter: QPainter,
    origin: QPointF,
    words: tuple[str, str, str],
    theme: Theme,
    *,
    diverging: bool = False,
) -> None:
    """Paint "low ▮▮▮ high  ▨ no data" from a top-left point; an empty third word has no hatch."""
    u, (low, high, absent) = unit(), words
    height, muted = line_height(font()), theme.color("text_muted")
    x, y = origin.x(), origin.y()
    draw_lines(painter, QPointF(x, y), [low], font(), muted)
    x += text_width(low, font()) + 2 * u
    step, top, tall = 4.0 * u, y + (height - 3 * u) / 2, 3.0 * u
    painter.setPen(Qt.PenStyle.NoPen)
    for index in range(STEPS):
        part = index / (STEPS - 1)
        color = diverging_at(part * 2 - 1, theme) if diverging else color_at(part)
        painter.fillRect(QRectF(x + index * step, top, step - 0.5, tall), color)
    x += STEPS * step + 2 * u
    draw_lines(painter, QPointF(x, y), [high], font(), muted)
    if absent:
        x += text_width(high, font()) + 4 * u
        paint_hatch(painter, QRectF(x, top, 6 * u, tall), theme)
        draw_lines(painter, QPointF(x + 8 * u, y), [absent], font(), muted)


def legend_width(words: tuple[str, str, str]) -> float:
    """How wide `paint_legend` paints."""
    u, (low, high, absent) = unit(), words
    width = text_width(low, font()) + text_width(high, font()) + (4 * STEPS + 4) * u
    return width + (text_width(absent, font()) + 12 * u if absent else 0)


class HeatmapLegend(QWidget):
    """The legend as a widget."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ("", "", "")
        self._diverging = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_ends(self, low: str, high: str, absent: str = "", *, diverging: bool = False) -> None:
        """Name both ends of the scale and the hatch; no third word, no hatch."""
        self._words, self._diverging = (low, high, absent), diverging
        self.setAccessibleName(" – ".join((low, high)) + (f", {absent}" if absent else ""))
        self.updateGeometry()
        self.update()

    @property
    def words(self) -> tuple[str, str, str]:
        """Low end, high end and the words beside the hatch."""
        return self._words

    def sizeHint(self) -> QSize:
        return QSize(round(legend_width(self._words)) + 1, round(line_height(font())) + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_legend(
            painter, QPointF(0, 1), self._words, current_theme(), diverging=self._diverging
        )


if __name__ == "__main__":
    from PySide6.QtWidgets import QApplication

    app = QApplication([])
    legend = HeatmapLegend()
    legend.set_ends("0", "413 contacts", "no data")
    legend.show()
    app.exec()
