"""Bars in named rows around one line: what moves a figure, and from where to where it goes."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QFont,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from widgets.text_lines import line_height, lines, text_width
from widgets.theme import Theme, current_theme, font, unit

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_STRONG = QFont.Weight.DemiBold
LEAST_ROW_UNITS, MOST_ROW_UNITS = 5.5, 10


@dataclass(frozen=True, slots=True)
class Bar:
    """A stretch of a row from one value to another; `text` stands at its far end."""

    start: float
    end: float
    role: str
    """Colour role: accent, band, missed, load …"""
    text: str = ""


@dataclass(frozen=True, slots=True)
class BarRow:
    """One named row with its bars and what it says."""

    label: str
    bars: tuple[Bar, ...]
    sentence: str
    about: str = ""
    """Muted after the label."""
    bold: bool = False


@dataclass(frozen=True, slots=True)
class BarChart:
    """Rows over one scale; `base` is where a line runs through all of them."""

    rows: tuple[BarRow, ...] = ()
    base: float | None = None
    base_text: str = ""
    linked: bool = False
    """Whether each bar begins where the one above ended, joined by a thin line."""
    broken: bool = False
    """Whether the scale begins above zero, so that bold bars are drawn torn at their start."""
    low: float | None = None
    """Where the scale begins; None: at the least value."""


class BarRows(QWidget):
    """The rows; arrow keys and pointer say the same sentence about one."""

    pointed = Signal(int)
    """A row got the pointer or the keyboard; carries its place."""
    copy_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chart = BarChart()
        self._measured: tuple[tuple[BarChart, int, int], tuple[float, float, float]] | None = None
        self._place = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def chart(self) -> BarChart:
        """What is shown."""
        return self._chart

    @property
    def place(self) -> int:
        """The row pointed at, or −1."""
        return self._place

    def set_chart(self, chart: BarChart, name: str, summary: str = "") -> None:
        """Show other rows under an accessible name."""
        self._chart = chart
        self._place = min(self._place, len(chart.rows) - 1)
        self.setAccessibleName(name)
        self.setAccessibleDescription(summary)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(100 * unit(), self._height(7.5))

    def minimumSizeHint(self) -> QSize:
        return QSize(60 * unit(), self._height(LEAST_ROW_UNITS))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = self._place_at(event.pos().y())
            if place >= 0:
                QToolTip.showText(event.globalPos(), self._chart.rows[place].sentence, self)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_asked.emit()
            return
        last = len(self._chart.rows) - 1
        moves = {
            Qt.Key.Key_Up: self._place - 1, Qt.Key.Key_Left: self._place - 1,
            Qt.Key.Key_Down: self._place + 1, Qt.Key.Key_Right: self._place + 1,
            Qt.Key.Key_Home: 0, Qt.Key.Key_End: last,
        }  # fmt: skip
        if last >= 0 and event.key() in moves:
            self._point_at(min(max(moves[Qt.Key(event.key())], 0), last))
            row = self._row_box(self._place)
            at = QPoint(round(row.left() + 4 * unit()), round(row.bottom()))
            words = self._chart.rows[self._place].sentence
            QToolTip.showText(self.mapToGlobal(at), words, self)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point_at(self._place_at(event.position().y()))

    def leaveEvent(self, event: QEvent) -> None:
        if not self.hasFocus():
            self._point_at(-1)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._point_at(-1)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = current_theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if 0 <= self._place < len(self._chart.rows):
            painter.fillRect(self._row_box(self._place), theme.color("hover"))
        before: QPointF | None = None
        for place, row in enumerate(self._chart.rows):
            box = self._row_box(place)
            self._paint_label(painter, box, row, theme)
            if self._chart.linked and row.bars:
                before = self._paint_link(painter, box, row, before, theme)
            self._paint_bars(painter, box, row, theme)
        self._paint_base(painter, theme)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)

    def _height(self, row_units: float) -> int:
        return round(max(1, len(self._chart.rows)) * row_units * unit() + self._head())

    def _head(self) -> float:
        return line_height(font("caption")) + unit() if self._chart.base_text else 0.5 * unit()

    def _row_box(self, place: int) -> QRectF:
        count = max(1, len(self._chart.rows))
        tall = (self.height() - self._head() - 0.5 * unit()) / count
        tall = min(tall, MOST_ROW_UNITS * unit())
        return QRectF(0, self._head() + place * tall, self.width(), tall)

    def _place_at(self, y: float) -> int:
        first = self._row_box(0)
        place = math.floor((y - first.top()) / first.height()) if first.height() > 0 else -1
        return place if 0 <= place < len(self._chart.rows) else -1

    def _point_at(self, place: int) -> None:
        if place == self._place:
            return
        self._place = place
        if place >= 0:
            self.setAccessibleDescription(self._chart.rows[place].sentence)
            changed = QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
            QAccessible.updateAccessibility(changed)
        self.pointed.emit(place)
        self.update()

    def _span(self) -> tuple[float, float]:
        ends = [v for row in self._chart.rows for bar in row.bars for v in (bar.start, bar.end)]
        if self._chart.base is not None:
            ends.append(self._chart.base)
        if self._chart.low is not None:
            ends = [max(end, self._chart.low) for end in ends] + [self._chart.low]
        low, high = min(ends, default=0.0), max(ends, default=1.0)
        return (low, high) if high > low else (low - 0.5, high + 0.5)

    def _plot(self) -> tuple[float, float, float]:
        """Width of the names, left and right of the scale, measured once for a chart and width."""
        state = (self._chart, self.width(), unit())
        if self._measured is None or self._measured[0] != state:
            self._measured = state, self._measure()
        return self._measured[1]

    def _measure(self) -> tuple[float, float, float]:
        """The texts at the ends of bars keep their room."""
        small = font("caption", QFont.Weight.Medium)
        left_text = right_text = 0.0
        for row in self._chart.rows:
            split = len(row.bars) == 2 and _same_side(*row.bars)
            both = " / ".join(bar.text for bar in row.bars)
            for bar in row.bars:
                wide = text_width(both if split else bar.text, small) + 2 * unit()
                if bar.end < bar.start and not self._chart.linked:
                    left_text = max(left_text, wide)
                else:
                    right_text = max(right_text, wide)
        label = self._label_width()
        return label, label + left_text, self.width() - right_text - unit()

    def _label_width(self) -> float:
        """What the names of the rows take."""
        widest = max(
            (
                text_width(row.label, font("body", _STRONG if row.bold else None))
                + (text_width(f" {row.about}", font("caption")) + unit() if row.about else 0)
                for row in self._chart.rows
            ),
            default=0.0,
        )
        return min(widest + 4 * unit(), self.width() * 0.45)

    def _x(self, value: float) -> float:
        _label, left, right = self._plot()
        low, high = self._span()
        return left + (max(value, low) - low) / (high - low) * (right - left)

    def _paint_label(self, painter: QPainter, box: QRectF, row: BarRow, theme: Theme) -> None:
        u, wide = unit(), self._plot()[0]
        face = font("body", _STRONG if row.bold else None)
        inside = QRectF(box.left() + u, box.top(), wide - 3 * u, box.height())
        painter.setFont(face)
        painter.setPen(theme.color("text"))
        if not row.about and text_width(row.label, face) > inside.width():
            # A name that is too long is written smaller, on two lines.
            small = font("caption", _STRONG if row.bold else None)
            painter.setFont(small)
            painter.drawText(inside, _LEFT, "\n".join(lines(row.label, small, inside.width(), 2)))
            return
        label = painter.fontMetrics().elidedText(
            row.label, Qt.TextElideMode.ElideRight, int(inside.width())
        )
        painter.drawText(inside, _LEFT, label)
        if row.about:
            inside.setLeft(inside.left() + text_width(f"{label} ", face) + 0.5 * u)
            painter.setFont(font("caption"))
            painter.setPen(theme.color("text_muted"))
            about = painter.fontMetrics().elidedText(
                row.about, Qt.TextElideMode.ElideRight, int(inside.width())
            )
            painter.drawText(inside, _LEFT, about)

    def _paint_link(
        self, painter: QPainter, box: QRectF, row: BarRow, before: QPointF | None, theme: Theme
    ) -> QPointF:
        """Join the end of the bar above with the start of this one."""
        bar, half = row.bars[0], self._thick(box) / 2
        if before is not None:
            painter.setPen(QPen(theme.color("text_muted"), 1))
            painter.drawLine(before, QPointF(before.x(), box.center().y() - half))
        return QPointF(self._x(bar.end), box.center().y() + half)

    def _thick(self, box: QRectF) -> float:
        return min(box.height() * 0.62, 5.5 * unit())

    def _paint_bars(self, painter: QPainter, box: QRectF, row: BarRow, theme: Theme) -> None:
        whole = self._thick(box)
        # Ends on the same side of the line would cover each other: each gets half the height,
        # and both texts stand one after the other behind the longer one.
        split = len(row.bars) == 2 and _same_side(*row.bars)
        for place, bar in enumerate(row.bars):
            thick = whole / 2 if split else whole
            top = box.center().y() - whole / 2 + (thick if split and place else 0.0)
            body = self._paint_bar(painter, bar, QRectF(0, top, 0, thick), row, theme)
            if not split:
                self._paint_text(painter, bar, body, bar.text, row, theme)
        if split:
            longer = max(row.bars, key=lambda bar: abs(bar.end - bar.start))
            ends = sorted((self._x(longer.start), self._x(longer.end)))
            body = QRectF(ends[0], box.center().y() - whole / 2, ends[1] - ends[0], whole)
            both = " / ".join(bar.text for bar in row.bars)
            self._paint_text(painter, longer, body, both, row, theme)

    def _paint_bar(
        self, painter: QPainter, bar: Bar, place: QRectF, row: BarRow, theme: Theme
    ) -> QRectF:
        left, right = sorted((self._x(bar.start), self._x(bar.end)))
        if right - left < 1.5:
            right = left + 1.5
        body = QRectF(left, place.top(), right - left, place.height())
        painter.setPen(
            QPen(theme.color("border"), 1) if theme.border_width > 1 else Qt.PenStyle.NoPen
        )
        painter.setBrush(theme.color(bar.role))
        painter.drawRoundedRect(body, 2, 2)
        if self._chart.broken and row.bold:
            self._paint_tear(painter, body, theme)
        return body

    def _paint_text(
        self, painter: QPainter, bar: Bar, body: QRectF, text: str, row: BarRow, theme: Theme
    ) -> None:
        """Write a text behind the far end of a bar."""
        u, small = unit(), font("caption", _STRONG if row.bold else QFont.Weight.Medium)
        painter.setFont(small)
        painter.setPen(theme.color("text"))
        wide, tall = text_width(text, small) + 1, line_height(small)
        backwards = bar.end < bar.start and not self._chart.linked
        x = body.left() - wide - u if backwards else body.right() + 1.5 * u
        box = QRectF(x, body.center().y() - tall / 2, wide, tall)
        painter.drawText(box, _RIGHT if backwards else _LEFT, text)

    def _paint_tear(self, painter: QPainter, body: QRectF, theme: Theme) -> None:
        """Two slanted lines through a bar whose start is not zero."""
        u = unit()
        painter.setPen(QPen(theme.color("surface"), 2))
        for shift in (3 * u, 4.5 * u):
            foot = QPointF(body.left() + shift, body.bottom() + 1)
            painter.drawLine(foot, QPointF(foot.x() + 1.5 * u, body.top() - 1))

    def _paint_base(self, painter: QPainter, theme: Theme) -> None:
        chart = self._chart
        if chart.base is None or not chart.rows:
            return
        x = round(self._x(chart.base)) + 0.5
        first, last = self._row_box(0), self._row_box(len(chart.rows) - 1)
        painter.setPen(QPen(theme.color("text"), 1.5))
        painter.drawLine(QPointF(x, first.top()), QPointF(x, last.bottom()))
        if chart.base_text:
            small = font("caption", QFont.Weight.Medium)
            painter.setFont(small)
            wide = min(text_width(chart.base_text, small) + 2, self.width())
            left = min(max(x - wide / 2, 0.0), self.width() - wide)
            box = QRectF(left, 0, wide, line_height(small))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, chart.base_text)


def _same_side(first: Bar, second: Bar) -> bool:
    """Whether two bars of a row lie on the same side of its line, or one has no length."""
    return (first.end - first.start) * (second.end - second.start) >= 0


if __name__ == "__main__":
    from PySide6.QtWidgets import QApplication

    from widgets.theme import apply_theme

    app = QApplication([])
    apply_theme(app, "light")
    shown = BarRows()
    shown.set_chart(
        BarChart(
            (
                BarRow("Handle times", (Bar(4.34, 3.89, "band", "−0.45"), Bar(4.34, 4.65, "accent",
                       "+0.31")), "Handle times"),
                BarRow("Wages", (Bar(4.34, 4.15, "band", "−0.19"), Bar(4.34, 4.53, "accent",
                       "+0.19")), "Wages"),
            ),
            4.34, "4.34 € per resolution",
        ),
        "What matters most",
    )  # fmt: skip
    shown.show()
    app.exec()
