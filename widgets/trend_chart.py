"""A KPI over time: its line, the period it is compared with, the target and its milestones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from widgets.pointed_chart import Axes, PointedChart
from widgets.status_mark import paint_status
from widgets.text_lines import line_height, text_width
from widgets.theme import Theme, current_theme, font, unit

Line = tuple[float | None, ...]
_MOST_DOTS = 70


@dataclass(frozen=True, slots=True)
class TrendContent:
    """The lines of a trend chart, one value a step; None is a gap."""

    values: Line = ()
    pale: tuple[bool, ...] = ()
    """Steps with few contacts, or that the period only touches: their dots are open."""
    before: Line = ()
    """The steps of the comparison period, the first under the first."""
    target: Line = ()
    """What was aimed at by the end of each step."""
    target_text: str = ""
    milestones: tuple[tuple[int, float, str], ...] = ()
    """Step, value and status of each milestone."""


class TrendChart(PointedChart):
    """The line in the accent, the comparison muted and dashed, the target dotted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = TrendContent()

    def set_content(self, axes: Axes, content: TrendContent, name: str, summary: str) -> None:
        """Show lines in a frame; the summary is what a screen reader says of all of them."""
        self._content = content
        self.set_axes(axes, name, summary)

    @property
    def content(self) -> TrendContent:
        """The lines shown."""
        return self._content

    def head_room(self) -> float:
        return 2.5 * unit()

    def paint_content(self, painter: QPainter, theme: Theme) -> None:
        content = self._content
        painter.save()
        painter.setClipRect(self.plot().adjusted(-4, -6, 6, 6))
        self._paint_target(painter, theme)
        dashed = QPen(theme.color("text_muted"), 1.5)
        dashed.setDashPattern([3, 3])
        self._paint_line(painter, content.before, dashed)
        self._paint_line(painter, content.values, QPen(theme.color("accent"), 2.25))
        self._paint_dots(painter, theme)
        self._paint_target_name(painter, theme)
        for place, value, state in content.milestones:
            side = 3.0 * unit()
            at = self._point(place, value)
            box = QRectF(at.x() - side / 2, at.y() - side / 2, side, side)
            paint_status(painter, box, state, theme)
        painter.restore()

    def _point(self, place: int, value: float) -> QPointF:
        return QPointF(self.plot().left() + (place + 0.5) * self.slot(), self.height_of(value))

    def _paint_line(self, painter: QPainter, line: Line, pen: QPen) -> None:
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for run in _runs(line):
            painter.drawPolyline(QPolygonF([self._point(place, value) for place, value in run]))

    def _paint_dots(self, painter: QPainter, theme: Theme) -> None:
        known = [(place, v) for place, v in enumerate(self._content.values) if v is not None]
        all_dots = len(known) <= _MOST_DOTS
        alone = {run[0][0] for run in _runs(self._content.values) if len(run) == 1}
        painter.setPen(QPen(theme.color("accent"), 1.5))
        for place, value in known:
            pointed = place == self.place
            if not (all_dots or pointed or place in alone):
                continue
            pale = place < len(self._content.pale) and self._content.pale[place]
            painter.setBrush(theme.color("surface" if pale else "accent"))
            size = 4.0 if pointed else 3.0 if len(known) <= 31 else 2.0
            painter.drawEllipse(self._point(place, value), size, size)

    def _paint_target(self, painter: QPainter, theme: Theme) -> None:
        """A dotted step line over the whole width of each step, named at its right end."""
        target, plot, slot = self._content.target, self.plot(), self.slot()
        pen = QPen(theme.color("text_muted"), 1.5)
        pen.setDashPattern([1, 2.5])
        painter.setPen(pen)
        last = None
        for place, value in enumerate(target):
            if value is None:
                continue
            y, left = self.height_of(value), plot.left() + place * slot
            if last is not None and last != y:
                painter.drawLine(QPointF(left, last), QPointF(left, y))
            painter.drawLine(QPointF(left, y), QPointF(left + slot, y))
            last = y

    def _paint_target_name(self, painter: QPainter, theme: Theme) -> None:
        """The name of the target at its right end, over whatever line passes there."""
        known = [value for value in self._content.target if value is not None]
        if not known or not self._content.target_text:
            return
        plot, face, last = self.plot(), font("caption"), self.height_of(known[-1])
        high = line_height(face)
        wide = text_width(self._content.target_text, face) + 2
        over = last - high - 1 >= plot.top() - high / 2
        box = QRectF(plot.right() - wide, last - high - 1 if over else last + 2, wide, high)
        painter.fillRect(box.adjusted(-2, 1, 0, -1), theme.color("surface"))
        painter.setFont(face)
        painter.setPen(theme.color("text_muted"))
        painter.drawText(box, Qt.AlignmentFlag.AlignRight, self._content.target_text)


def _runs(line: Sequence[float | None]) -> list[list[tuple[int, float]]]:
    """The stretches of a line without a gap."""
    runs: list[list[tuple[int, float]]] = [[]]
    for place, value in enumerate(line):
        if value is None:
            runs.append([])
        else:
            runs[-1].append((place, value))
    return [run for run in runs if run]


class LineKey(QWidget):
    """What the lines of a trend chart are: full, dashed and dotted, with their names."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[tuple[str, str], ...] = ()

    def set_entries(self, entries: Sequence[tuple[str, str]]) -> None:
        """Show (style, name) pairs; styles are now, before and target."""
        self._entries = tuple(entries)
        self.setAccessibleName(", ".join(name for _style, name in entries))
        u = unit()
        width = sum(text_width(name, font("caption")) + 12 * u for _style, name in entries)
        self.setFixedSize(round(max(width - 3 * u, 0)), round(line_height(font("caption"))))
        self.update()

    def paintEvent(self, event: object) -> None:
        theme, u = current_theme(), unit()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x, y = 0.0, self.height() / 2
        for style, name in self._entries:
            role = "accent" if style == "now" else "text_muted"
            pen = QPen(theme.color(role), 2.25 if style == "now" else 1.5)
            if style != "now":
                pen.setDashPattern([3, 3] if style == "before" else [1, 2.5])
            painter.setPen(pen)
            painter.drawLine(QPointF(x, y), QPointF(x + 6 * u, y))
            painter.setPen(theme.color("text_muted"))
            painter.setFont(font("caption"))
            wide = text_width(name, font("caption")) + 2
            box = QRectF(x + 7.5 * u, 0, wide, self.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, name)
            x += 12 * u + text_width(name, font("caption"))


if __name__ == "__main__":
    from PySide6.QtWidgets import QApplication

    from widgets.theme import apply_theme

    app = QApplication([])
    apply_theme(app, "light")
    chart = TrendChart()
    ticks = tuple(str(day) for day in range(1, 15))
    shown = tuple(0.6 + day * 7 % 5 / 20 for day in range(14))
    chart.set_content(
        Axes(ticks, (False,) * 14, ((0.5, "50 %"), (0.75, "75 %"), (1.0, "100 %")), ticks),
        TrendContent(shown, before=shown[3:], target=(0.8,) * 14, target_text="target 80 %"),
        "In time",
        "",
    )
    chart.show()
    app.exec()
