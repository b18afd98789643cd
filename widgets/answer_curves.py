"""Within which time what share of contacts is answered, replied to or resolved."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from widgets.figures import share
from widgets.number_box import duration_text
from widgets.theme import Theme, current_theme, font, unit

_STEPS_S = (
    1, 2, 5, 10, 15, 20, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10800, 14400, 21600, 28800,
    43200, 86400, 172800, 345600, 604800,
)  # fmt: skip
_MOST_TICKS = 7
_DASHES: tuple[tuple[float, ...], ...] = ((), (6, 3), (1, 2.5), (8, 3, 1.5, 3), (3, 3))


@dataclass(frozen=True, slots=True)
class AnswerCurve:
    """One curve: the share of contacts done within each time."""

    name: str
    """What is done: "Email, first reply"."""
    times_s: tuple[float, ...]
    """Ascending."""
    share: tuple[float, ...]
    half_width: tuple[float, ...]
    series: int
    """Place in the theme's series."""
    promise: tuple[float, float] | None = None
    """Time limit in seconds and the share promised within it."""
    clock_words: str = ""
    """"business hours" where the time runs on them."""


class AnswerCurves(QWidget):
    """Share over time; promises are marked by a diamond; arrow keys read the curves."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._curves: tuple[AnswerCurve, ...] = ()
        self._chosen = (0, 0)
        self._pale = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(
            QCoreApplication.translate("AnswerCurves", "Share of contacts over time")
        )

    def set_curves(self, curves: Sequence[AnswerCurve]) -> None:
        """Show curves; the first is read out first."""
        self._curves = tuple(curve for curve in curves if curve.times_s)
        self._chosen = (0, self._promised_place(0))
        self._say(False)
        self.update()

    def set_pale(self, pale: bool) -> None:
        """Draw muted what an edit has overtaken."""
        self._pale = pale
        self.update()

    @property
    def curves(self) -> tuple[AnswerCurve, ...]:
        """The curves shown."""
        return self._curves

    @property
    def sentence(self) -> str:
        """The point chosen in words: "Email, first reply: 92 % within 4 h of business hours"."""
        if not self._curves:
            return ""
        curve, place = self._curves[self._chosen[0]], self._chosen[1]
        half = curve.half_width[place]
        kept = share(curve.share[place], 0 if half >= 0.005 else 1)
        if half >= 0.0005:
            points = QLocale().toString(half * 100, "f", 1)
            kept = f"{kept} ±{points}"
        words = (
            QCoreApplication.translate("AnswerCurves", "{name}: {share} within {time} of {clock}")
            if curve.clock_words
            else QCoreApplication.translate("AnswerCurves", "{name}: {share} within {time}")
        )
        return words.format(
            name=curve.name, share=kept, time=_time(curve.times_s[place]), clock=curve.clock_words
        )

    def sizeHint(self) -> QSize:
        return QSize(150 * unit(), 40 * unit())

    def minimumSizeHint(self) -> QSize:
        return QSize(46 * unit(), 34 * unit())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right walk along a curve, up and down go to another."""
        moves = {
            Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1),
            Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0),
        }  # fmt: skip
        if not self._curves or event.key() not in moves:
            super().keyPressEvent(event)
            return
        which, along = moves[Qt.Key(event.key())]
        curve = min(max(self._chosen[0] + which, 0), len(self._curves) - 1)
        place = self._promised_place(curve) if which else self._chosen[1] + along
        self._chosen = (curve, min(max(place, 0), len(self._curves[curve].times_s) - 1))
        self._say(True)
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Choose the point nearest to the pointer."""
        if not self._curves:
            return
        plot, at = self._plot(), event.position()
        places = [(i, j) for i, curve in enumerate(self._curves) for j in range(len(curve.times_s))]

        def far(place: tuple[int, int]) -> float:
            point = self._point(plot, *place)
            return (point.x() - at.x()) ** 2 + (point.y() - at.y()) ** 2

        self._chosen = min(places, key=far)
        self._say(False)
        self.setToolTip(self.sentence)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._curves:
            return
        theme = current_theme()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_legend(painter, theme)
            plot = self._plot()
            self._paint_axes(painter, theme, plot)
            for index in range(len(self._curves)):
                self._paint_curve(painter, theme, plot, index)
            self._paint_choice(painter, theme, plot)

    def _promised_place(self, index: int) -> int:
        """The point of a curve at its promise, else the middle one."""
        if index >= len(self._curves):
            return 0
        curve = self._curves[index]
        if curve.promise is None:
            return len(curve.times_s) // 2
        limit = curve.promise[0]
        return min(range(len(curve.times_s)), key=lambda i: abs(curve.times_s[i] - limit))

    def _last(self) -> float:
        """The last time shown, seconds."""
        return max(curve.times_s[-1] for curve in self._curves)

    def _plot(self) -> QRectF:
        metrics, u = QFontMetricsF(font("caption")), unit()
        left = metrics.horizontalAdvance(share(1.0, 0)) + 2 * u
        top = self._legend_places()[1] + 2 * u
        return QRectF(self.rect()).adjusted(left, top, -4 * u, -1.4 * metrics.height() - u)

    def _x(self, plot: QRectF, seconds: float) -> float:
        return plot.left() + plot.width() * min(seconds / self._last(), 1.0)

    def _point(self, plot: QRectF, index: int, place: int) -> QPointF:
        curve = self._curves[index]
        y = plot.bottom() - plot.height() * curve.share[place]
        return QPointF(self._x(plot, curve.times_s[place]), y)

    def _legend_places(self) -> tuple[list[tuple[QPointF, int]], float]:
        metrics, u = QFontMetricsF(font("caption")), unit()
        line = max(metrics.height(), 4.5 * u)
        x, y, places = 0.0, 0.0, []
        for index, curve in enumerate(self._curves):
            wide = 7.5 * u + metrics.horizontalAdvance(curve.name)
            if x and x + wide > self.width():
                x, y = 0.0, y + line
            places.append((QPointF(x, y), index))
            x += wide + 4 * u
        return places, y + line

    def _pen(self, theme: Theme, index: int) -> QPen:
        color = theme.series_color(self._curves[index].series)
        pen = QPen(theme.color("text_muted") if self._pale else color, 1.75)
        dashes = _DASHES[index % len(_DASHES)]
        if dashes:
            pen.setDashPattern(list(dashes))
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        return pen

    def _paint_legend(self, painter: QPainter, theme: Theme) -> None:
        metrics, u = QFontMetricsF(font("caption")), unit()
        painter.setFont(font("caption"))
        for place, index in self._legend_places()[0]:
            y = place.y() + metrics.height() / 2
            painter.setPen(self._pen(theme, index))
            painter.drawLine(QPointF(place.x(), y), QPointF(place.x() + 6 * u, y))
            painter.setPen(theme.color("text_muted"))
            words = QPointF(place.x() + 7.5 * u, place.y() + metrics.ascent())
            painter.drawText(words, self._curves[index].name)

    def _paint_axes(self, painter: QPainter, theme: Theme, plot: QRectF) -> None:
        painter.setFont(font("caption"))
        metrics, u = QFontMetricsF(font("caption")), unit()
        sides = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for part in range(5):
            y = plot.bottom() - plot.height() * part / 4
            painter.setPen(QPen(theme.color("grid" if part else "border_control"), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(theme.color("text_muted"))
            box = QRectF(0, y - metrics.height(), plot.left() - 2 * u, 2 * metrics.height())
            painter.drawText(box, sides, share(part / 4, 0))
        for seconds in self._ticks(plot.width()):
            text, x = _time(seconds) if seconds else "0", self._x(plot, seconds)
            wide = metrics.horizontalAdvance(text)
            painter.setPen(QPen(theme.color("grid"), 1))
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
            painter.setPen(theme.color("text_muted"))
            box = QRectF(x - wide, plot.bottom() + u, 2 * wide, metrics.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _ticks(self, width: float) -> list[float]:
        """Round times along the axis, as many as there is room for."""
        wide = QFontMetricsF(font("caption")).horizontalAdvance("00:00 min")
        most = max(2, min(_MOST_TICKS, int(width / wide)))
        last = self._last()
        step = next((s for s in _STEPS_S if last / s <= most), _STEPS_S[-1])
        return [float(step * count) for count in range(int(last / step + 1e-9) + 1)]

    def _paint_curve(self, painter: QPainter, theme: Theme, plot: QRectF, index: int) -> None:
        curve = self._curves[index]
        points = [self._point(plot, index, place) for place in range(len(curve.times_s))]
        painter.setPen(self._pen(theme, index))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(points))
        if curve.promise is None:
            return
        x = self._x(plot, curve.promise[0])
        y = plot.bottom() - plot.height() * curve.promise[1]
        size = 1.6 * unit()
        painter.setPen(QPen(theme.color("text"), 1.5))
        painter.setBrush(theme.color("surface"))
        painter.drawPolygon(
            QPolygonF(
                [QPointF(x, y - size), QPointF(x + size, y), QPointF(x, y + size),
                 QPointF(x - size, y)]
            )
        )  # fmt: skip

    def _paint_choice(self, painter: QPainter, theme: Theme, plot: QRectF) -> None:
        if not (self.hasFocus() or self.underMouse()):
            return
        at, u = self._point(plot, *self._chosen), unit()
        painter.setPen(QPen(theme.color("focus"), 2))
        painter.setBrush(theme.color("surface"))
        painter.drawEllipse(at, 1.4 * u, 1.4 * u)
        text, face = self.sentence, font("caption", QFont.Weight.Medium)
        metrics = QFontMetricsF(face)
        bubble = QRectF(0, 0, metrics.horizontalAdvance(text) + 4 * u, metrics.height() + 2 * u)
        x = min(max(at.x() - bubble.width() / 2, 0), self.width() - bubble.width())
        above = at.y() - bubble.height() - 3 * u
        bubble.moveTo(x, above if above > plot.top() else at.y() + 3 * u)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("tooltip"))
        painter.drawRoundedRect(bubble, u, u)
        painter.setFont(face)
        painter.setPen(theme.color("tooltip_text"))
        painter.drawText(bubble, Qt.AlignmentFlag.AlignCenter, text)

    def _say(self, aloud: bool) -> None:
        self.setAccessibleDescription(self.sentence)
        if aloud and self.sentence:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.sentence))


def _time(seconds: float) -> str:
    return duration_text(float(seconds), QLocale())


if __name__ == "__main__":
    from PySide6.QtWidgets import QApplication

    from widgets.theme import apply_theme

    app = QApplication([])
    apply_theme(app, "light")
    chart = AnswerCurves()
    steps = tuple(60.0 * 2**n for n in range(12))
    kept = tuple(1 - math.exp(-t / 7000) for t in steps)
    chart.set_curves(
        [AnswerCurve("Email, first reply", steps, kept, (0.01,) * 12, 0, (14400, 0.9))]
    )
    chart.resize(600, 260)
    chart.show()
    app.exec()
