"""What came and what was resolved by step, side by side, and what was left at its end."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from widgets.legend import paint_series
from widgets.pointed_chart import Axes, PointedChart
from widgets.theme import Theme, unit

CAME, RESOLVED = 0, 2
"""Places of the two bars in the theme's series."""


@dataclass(frozen=True, slots=True)
class FlowContent:
    """Counts by step; None in `left` where nothing is known of it."""

    came: tuple[int, ...] = ()
    resolved: tuple[int, ...] = ()
    left: tuple[int | None, ...] = ()
    young: tuple[bool, ...] = ()
    """Steps whose contacts may yet be resolved: painted paler."""


class FlowChart(PointedChart):
    """Two bars a step, told apart without colours by a hatch, and a line for what is left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = FlowContent()

    def set_content(self, axes: Axes, content: FlowContent, name: str, summary: str) -> None:
        """Show steps in a frame; the summary is what a screen reader says of all of them."""
        self._content = content
        self.set_axes(axes, name, summary)

    @property
    def content(self) -> FlowContent:
        """The steps shown."""
        return self._content

    def paint_content(self, painter: QPainter, theme: Theme) -> None:
        content, plot, slot = self._content, self.plot(), self.slot()
        wide = min(slot * 0.36, 7.0 * unit())
        for place, (came, resolved) in enumerate(zip(content.came, content.resolved, strict=True)):
            center = plot.left() + (place + 0.5) * slot
            pairs = ((center - wide, came, CAME), (center, resolved, RESOLVED))
            for left, count, color in pairs:
                top = self.height_of(count)
                pale = color == RESOLVED and content.young[place]
                painter.setOpacity(0.45 if pale else 1.0)
                box = QRectF(left, top, wide - 1, plot.bottom() - top)
                paint_series(painter, box, theme, color, hatched=color == RESOLVED)
        painter.setOpacity(1.0)
        self._paint_left(painter, theme)

    def _paint_left(self, painter: QPainter, theme: Theme) -> None:
        plot, slot = self.plot(), self.slot()
        points = [
            QPointF(plot.left() + (place + 1) * slot, self.height_of(count))
            for place, count in enumerate(self._content.left)
            if count is not None
        ]
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for color, width in (("surface", 4.5), ("text", 2.0)):
            pen = QPen(theme.color(color), width)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            painter.drawPolyline(QPolygonF(points))


if __name__ == "__main__":
    from PySide6.QtWidgets import QApplication

    from widgets.theme import apply_theme

    app = QApplication([])
    apply_theme(app, "light")
    chart = FlowChart()
    weeks = tuple(f"{week} Mar" for week in (2, 9, 16, 23))
    chart.set_content(
        Axes(weeks, (False,) * 4, ((0.0, "0"), (50.0, "50"), (100.0, "100")), weeks),
        FlowContent((80, 95, 70, 60), (70, 90, 85, 30), (30, 35, 20, 50), (False,) * 3 + (True,)),
        "Flow",
        "",
    )
    chart.show()
    app.exec()
