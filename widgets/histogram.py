"""How the values of contacts are spread: bars, marked percentiles, and the tail in one bar."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPen
from PySide6.QtWidgets import QWidget

from widgets.pointed_chart import Axes, PointedChart
from widgets.text_lines import line_height, text_width
from widgets.theme import Theme, font, unit


@dataclass(frozen=True, slots=True)
class HistogramContent:
    """Bars from left to right and the lines over them."""

    counts: tuple[float, ...] = ()
    tail: bool = False
    """Whether the last bar is everything beyond the axis."""
    lines: tuple[tuple[float, str], ...] = ()
    """Percentiles: where they stand, in bars from the left, and their text."""
    steps: bool = False
    """Whether each bar is a value of its own, with its tick under its middle."""


class Histogram(PointedChart):
    """Bars without gaps; the tail is hatched."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = HistogramContent()

    def set_content(self, axes: Axes, content: HistogramContent, name: str, summary: str) -> None:
        """Show bars in a frame; the summary is what a screen reader says of all of them."""
        self._content = content
        self.set_axes(axes, name, summary)

    @property
    def content(self) -> HistogramContent:
        """The bars shown."""
        return self._content

    def head_room(self) -> float:
        return line_height(font("caption")) * (2 if len(self._content.lines) > 1 else 1) + unit()

    def tick_at(self, place: int) -> float:
        return place + (0.5 if self._content.steps else 0.0)

    def paint_content(self, painter: QPainter, theme: Theme) -> None:
        plot, slot, content = self.plot(), self.slot(), self._content
        gap = 1.0 if slot > 4 else 0.0
        wide = slot * 0.72 if content.steps else slot - gap
        for place, count in enumerate(content.counts):
            top = self.height_of(count)
            x = plot.left() + place * slot + (slot - wide) / 2
            box = QRectF(x, top, wide, plot.bottom() - top)
            tail = content.tail and place == len(content.counts) - 1
            painter.setPen(QPen(theme.color("accent"), 1) if tail else Qt.PenStyle.NoPen)
            painter.setBrush(
                QBrush(theme.color("accent"), Qt.BrushStyle.BDiagPattern)
                if tail
                else theme.color("accent")
            )
            painter.drawRoundedRect(box, 1, 1)
        for level, (at, text) in enumerate(content.lines):
            self._paint_percentile(painter, theme, at, text, level)

    def _paint_percentile(
        self, painter: QPainter, theme: Theme, at: float, text: str, level: int
    ) -> None:
        plot, face = self.plot(), font("caption")
        x = plot.left() + at * self.slot()
        high = line_height(face)
        top = plot.top() - high * (len(self._content.lines) - level)
        painter.setPen(QPen(theme.color("text"), 1.5))
        painter.drawLine(QPointF(x, top + 2), QPointF(x, plot.bottom()))
        wide = text_width(text, face) + 2
        right = x + unit() + wide <= self.width()
        box = QRectF(x + unit() if right else x - unit() - wide, top, wide, high)
        painter.setFont(face)
        painter.setPen(theme.color("text"))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, text)


if __name__ == "__main__":
    from PySide6.QtWidgets import QApplication

    from widgets.theme import apply_theme

    app = QApplication([])
    apply_theme(app, "light")
    chart = Histogram()
    ticks = tuple(f"{hour} h" for hour in range(12))
    chart.set_content(
        Axes(ticks, (False,) * 12, ((0.0, "0"), (40.0, "40"), (80.0, "80")), ticks),
        HistogramContent(tuple(80 / (n + 1) for n in range(12)), True, ((2.4, "p50 2:24 h"),)),
        "Time to reply",
        "",
    )
    chart.show()
    app.exec()
