"""Trained people month by month: what is needed, what is there, and whom to hire."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from widgets.pointed_chart import Axes, PointedChart
from widgets.text_lines import line_height, text_width
from widgets.theme import Theme, font, unit


@dataclass(frozen=True, slots=True)
class HiringSteps:
    """One figure for each month, people in full-time ones."""

    need: tuple[float, ...] = ()
    employed: tuple[float, ...] = ()
    effective: tuple[float, ...] = ()
    """What those employed are worth in trained people."""
    hires: tuple[str, ...] = ()
    """Words over months in which somebody starts, such as "+2"; empty for others."""


class HiringChart(PointedChart):
    """People worth trained ones as bars, employed dashed, needed as steps, starts over them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps = HiringSteps()

    def set_steps(self, axes: Axes, steps: HiringSteps, name: str, summary: str) -> None:
        """Show months in a frame; the summary is read out before any month."""
        self._steps = steps
        self.set_axes(axes, name, summary)

    @property
    def steps(self) -> HiringSteps:
        """The months shown."""
        return self._steps

    def head_room(self) -> float:
        return line_height(font("caption")) + 2.0 * unit()

    def paint_content(self, painter: QPainter, theme: Theme) -> None:
        slot, plot, steps = self.slot(), self.plot(), self._steps
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("load"))
        for place, worth in enumerate(steps.effective):
            top = self.height_of(worth)
            left = plot.left() + (place + 0.14) * slot
            painter.drawRoundedRect(QRectF(left, top, slot * 0.72, plot.bottom() - top), 2, 2)
        pen = QPen(theme.color("text"), 1.5, Qt.PenStyle.DashLine)
        self._paint_steps(painter, steps.employed, pen)
        self._paint_steps(painter, steps.need, QPen(theme.color("accent"), 2.25))
        self._paint_hires(painter, theme)

    def _paint_steps(self, painter: QPainter, values: tuple[float, ...], pen: QPen) -> None:
        slot, plot = self.slot(), self.plot()
        corners = [
            QPointF(plot.left() + (place + side) * slot, self.height_of(value))
            for place, value in enumerate(values)
            for side in (0, 1)
        ]
        painter.setPen(pen)
        painter.drawPolyline(QPolygonF(corners))

    def _paint_hires(self, painter: QPainter, theme: Theme) -> None:
        face, plot = font("caption", QFont.Weight.DemiBold), self.plot()
        painter.setFont(face)
        painter.setPen(theme.color("text"))
        for place, words in enumerate(self._steps.hires):
            if not words:
                continue
            center = plot.left() + (place + 0.5) * self.slot()
            wide = text_width(words, face) + 2
            box = QRectF(center - wide / 2, 0.5 * unit(), wide, line_height(face))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


if __name__ == "__main__":
    from PySide6.QtWidgets import QApplication

    from widgets.theme import apply_theme

    app = QApplication([])
    apply_theme(app, "light")
    chart = HiringChart()
    months = tuple(f"{n}" for n in range(1, 13))
    chart.set_steps(
        Axes(months, (True,) * 12, ((0.0, "0"), (5.0, "5"), (10.0, "10")), months),
        HiringSteps((7.0,) * 12, (8.0,) * 12, (6.5,) * 12, ("+2", *("",) * 11)),
        "Hiring", "",
    )  # fmt: skip
    chart.show()
    app.exec()
