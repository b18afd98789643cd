"""What one person more or fewer would do to a promise."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from widgets.figures import MINUS, NBSP, number, share
from widgets.theme import Theme, current_theme, font, unit

Point = tuple[float, float, float]
"""People relative to the answer, share within 0–1, half-width."""

_APART = 5
"""Pixels between two ticks."""


class ResponseCurve(QWidget):
    """Open points with ± whiskers on a muted line, the answer filled, the promise dotted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points: tuple[Point, ...] = ()
        self._base: int | None = None
        self._promise: float | None = None
        self._axis = ""
        self._chosen = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(
            QCoreApplication.translate("ResponseCurve", "What one person more or fewer would do")
        )

    def set_curve(
        self, points: Sequence[Point], promise: float | None, *, base: int | None, axis: str
    ) -> None:
        """Show the curve; `base` is the people at the answer when the same at every hour, else
        the axis counts more and fewer."""
        self._points = tuple(sorted(points))
        self._promise, self._base, self._axis = promise, base, axis
        self._chosen = min(
            range(len(self._points)), key=lambda i: abs(self._points[i][0]), default=0
        )
        self._say(False)
        self.update()

    @property
    def sentence(self) -> str:
        """The point chosen in words: "5 people keep 78 % (±3 points)"."""
        if not self._points:
            return ""
        extra, kept, half = self._points[self._chosen]
        words = {
            "people": self._people_name(extra),
            "share": share(kept, 0),
            "half": number(half * 100, 0 if half * 100 >= 0.95 else 1),
        }
        if half > 0:
            text = QCoreApplication.translate("ResponseCurve", "{people}: {share} (±{half} points)")
        else:
            text = QCoreApplication.translate("ResponseCurve", "{people}: {share}")
        return text.format(**words)

    def sizeHint(self) -> QSize:
        return QSize(70 * unit(), 36 * unit())

    def minimumSizeHint(self) -> QSize:
        return QSize(45 * unit(), 34 * unit())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right move from point to point."""
        moves = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() not in moves or not self._points:
            super().keyPressEvent(event)
            return
        place = self._chosen + moves[event.key()]
        self._chosen = min(max(place, 0), len(self._points) - 1)
        self._say(True)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._points:
            return
        theme = current_theme()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            plot, low, high = self._plot()
            self._paint_axes(painter, theme, plot, low, high)
            self._paint_promise(painter, theme, plot, low, high)
            self._paint_points(painter, theme, plot, low, high)

    def _plot(self) -> tuple[QRectF, float, float]:
        metrics, u = QFontMetricsF(font("caption")), unit()
        left = metrics.horizontalAdvance(share(1.0, 0)) + 3 * u
        plot = QRectF(self.rect()).adjusted(
            left, 2.0 * metrics.height(), -5 * u, -2.6 * metrics.height() - u
        )
        lowest = min(point[1] - point[2] for point in self._points)
        if self._promise is not None:
            lowest = min(lowest, self._promise)
        return plot, max(0.0, min(lowest - 0.03, 0.88)), 1.0

    def _place(self, index: int, plot: QRectF) -> float:
        count = len(self._points)
        return plot.left() + plot.width() * ((index + 0.5) / count)

    def _paint_axes(
        self, painter: QPainter, theme: Theme, plot: QRectF, low: float, high: float
    ) -> None:
        painter.setFont(font("caption"))
        metrics, u = QFontMetricsF(font("caption")), unit()
        step = 0.2 if high - low > 0.41 else 0.1
        for count in range(math.floor((high - low) / step + 1e-9) + 1):
            value = high - count * step
            y = plot.bottom() - plot.height() * (value - low) / (high - low)
            painter.setPen(QPen(theme.color("grid"), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(theme.color("text_muted"))
            box = QRectF(0, y - metrics.height(), plot.left() - 2 * u, 2 * metrics.height())
            painter.drawText(
                box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, share(value, 0)
            )
        taken: list[QRectF] = []
        ticks = self._ticks(plot.width())
        for index in sorted(range(len(self._points)), key=lambda i: abs(self._points[i][0])):
            extra = self._points[index][0]
            face = font("caption", QFont.Weight.DemiBold if extra == 0 else None)
            wide = QFontMetricsF(face).horizontalAdvance(ticks[index]) + 2
            x = self._place(index, plot)
            box = QRectF(x - wide / 2, plot.bottom() + u, wide, metrics.height())
            if any(box.adjusted(-3, 0, 3, 0).intersects(other) for other in taken):
                continue
            taken.append(box)
            painter.setFont(face)
            painter.setPen(theme.color("text" if extra == 0 else "text_muted"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, ticks[index])
        painter.setFont(font("caption"))
        painter.setPen(theme.color("text_muted"))
        box = QRectF(0, plot.bottom() + 1.5 * u + metrics.height(), self.width(), metrics.height())
        axis = metrics.elidedText(self._axis, Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, axis)

    def _paint_promise(
        self, painter: QPainter, theme: Theme, plot: QRectF, low: float, high: float
    ) -> None:
        if self._promise is None:
            return
        y = plot.bottom() - plot.height() * (self._promise - low) / (high - low)
        pen = QPen(theme.color("text"), 1.5, Qt.PenStyle.DotLine)
        painter.setPen(pen)
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
        bold = font("caption", QFont.Weight.Medium)
        metrics = QFontMetricsF(bold)
        text = QCoreApplication.translate("ResponseCurve", "promise {share}").format(
            share=share(self._promise, 0 if round(self._promise * 100, 6).is_integer() else 1)
        )
        wide = metrics.horizontalAdvance(text)
        box = QRectF(plot.right() - wide, y + unit() / 2, wide, metrics.height())
        painter.setFont(bold)
        painter.drawText(box, Qt.AlignmentFlag.AlignRight, text)

    def _paint_points(
        self, painter: QPainter, theme: Theme, plot: QRectF, low: float, high: float
    ) -> None:
        def at(index: int, value: float) -> QPointF:
            inside = min(max(value, low), high)
            y = plot.bottom() - plot.height() * (inside - low) / (high - low)
            return QPointF(self._place(index, plot), y)

        places = [at(index, point[1]) for index, point in enumerate(self._points)]
        painter.setPen(QPen(theme.color("text_muted"), 1.5))
        painter.drawPolyline(QPolygonF(places))
        for index, (extra, value, half) in enumerate(self._points):
            painter.setPen(QPen(theme.color("text_muted"), 1.5))
            if half > 0:
                painter.drawLine(at(index, value - half), at(index, value + half))
            answer = extra == 0
            painter.setBrush(theme.color("accent" if answer else "surface"))
            if answer:
                painter.setPen(QPen(theme.color("accent"), 1.5))
            radius = (1.4 if answer else 1.0) * unit()
            painter.drawEllipse(places[index], radius, radius)
            if self.hasFocus() and index == self._chosen:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(theme.color("focus"), 2))
                painter.drawEllipse(places[index], radius + 3, radius + 3)
        self._paint_values(painter, theme, places)

    def _paint_values(self, painter: QPainter, theme: Theme, places: Sequence[QPointF]) -> None:
        """Shares beside their points, the answer's first; one that would cover another is left
        out, as the axis tells it."""
        taken: list[QRectF] = []
        for index in sorted(range(len(places)), key=lambda i: abs(self._points[i][0])):
            box, style, text = self._value_box(places[index], index)
            if any(box.adjusted(-2, 0, 2, 0).intersects(other) for other in taken):
                continue
            taken.append(box)
            painter.setFont(style)
            painter.setPen(theme.color("text"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _value_box(self, point: QPointF, index: int) -> tuple[QRectF, QFont, str]:
        """Where the share of a point is written, in which letters, and the share."""
        extra, value, _ = self._points[index]
        style = font("caption", QFont.Weight.DemiBold if extra == 0 else QFont.Weight.Medium)
        metrics, u = QFontMetricsF(style), unit()
        text = share(value, 0)
        wide = metrics.horizontalAdvance(text)
        steep = index + 1 < len(self._points) and self._points[index + 1][1] - value > 0.06
        box = QRectF(0, 0, wide, metrics.height())
        if steep:
            near_axis = value < 0.03
            box.moveTopLeft(point + QPointF(2.5 * u, -metrics.height() if near_axis else 0.0))
        else:
            box.moveTopLeft(point + QPointF(-wide / 2, -metrics.height() - 2.0 * u))
        if extra == 0 and steep:
            box.moveTopLeft(point + QPointF(-wide - 2.5 * u, -metrics.height() / 2 - u))
        return box, style, text

    def _ticks(self, room: float) -> list[str]:
        """What stands under the points; "plan" is "0" where it would cover its neighbours."""
        ticks = [self._tick(extra) for extra, *_ in self._points]
        metrics = QFontMetricsF(font("caption", QFont.Weight.DemiBold))
        widest = max(metrics.horizontalAdvance(tick) for tick in ticks)
        beside = max(
            (metrics.horizontalAdvance(t) for t in ticks if t[:1] in "+" + MINUS), default=0
        )
        if (widest + beside) / 2 + _APART > room / len(ticks):
            return ["0" if extra == 0 and self._base is None else tick
                    for (extra, *_), tick in zip(self._points, ticks, strict=True)]  # fmt: skip
        return ticks

    def _tick(self, extra: float) -> str:
        if self._base is not None:
            return number(self._base + extra, 0 if float(extra).is_integer() else 1)
        decimals = 0 if float(extra).is_integer() else 1
        if extra == 0:
            return QCoreApplication.translate("ResponseCurve", "plan")
        return f"{MINUS if extra < 0 else '+'}{number(abs(extra), decimals)}"

    def _people_name(self, extra: float) -> str:
        if self._base is not None:
            return QCoreApplication.translate("ResponseCurve", "{n} people").format(
                n=self._tick(extra).replace(" ", NBSP)
            )
        if extra == 0:
            return QCoreApplication.translate("ResponseCurve", "As planned")
        if extra < 0:
            return QCoreApplication.translate("ResponseCurve", "{n} fewer").format(
                n=number(abs(extra))
            )
        return QCoreApplication.translate("ResponseCurve", "{n} more").format(n=number(extra))

    def _say(self, aloud: bool) -> None:
        self.setAccessibleDescription(self.sentence)
        if aloud and self.sentence:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.sentence))


if __name__ == "__main__":
    from PySide6.QtWidgets import QApplication

    from widgets.theme import apply_theme

    app = QApplication([])
    apply_theme(app, "light")
    curve = ResponseCurve()
    curve.set_curve(
        ((-2, 0.45, 0.04), (-1, 0.78, 0.03), (0, 0.943, 0.02), (1, 0.99, 0.01), (2, 1.0, 0.0)),
        0.9,
        base=6,
        axis="people on email",
    )
    curve.show()
    app.exec()
