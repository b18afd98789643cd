"""Contacts a day (or week, or month) stacked by channel, told bar by bar."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import overload

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFont,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from widgets.figures import number
from widgets.kept_picture import KeptPicture
from widgets.text_lines import RIGHT_MIDDLE, line_height, text_width
from widgets.theme import Theme, font, type_key, unit

BAR_SHARE = 0.82
NO_COLOR = -1
PALE = 0.45


@dataclass(frozen=True, slots=True)
class Series:
    """One layer of the stack; `color` is a place in the theme's series, −1 is grey (all others)."""

    name: str
    color: int
    values: tuple[float, ...]


class Sentences(Sequence[str]):
    """What each bar says, written when somebody points at it."""

    def __init__(self, count: int, said: Callable[[int], str]) -> None:
        self._count, self._said = count, said

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, place: int) -> str: ...

    @overload
    def __getitem__(self, place: slice) -> list[str]: ...

    def __getitem__(self, place: int | slice) -> str | list[str]:
        if isinstance(place, slice):
            return [self._said(each) for each in range(self._count)[place]]
        return self._said(range(self._count)[place])


@dataclass(frozen=True, slots=True)
class Stack:
    """Bars from left to right: tick texts, which are major (bold), and what each bar says."""

    ticks: tuple[str, ...] = ()
    major: tuple[bool, ...] = ()
    series: tuple[Series, ...] = ()
    sentences: Sequence[str] = field(default=(), compare=False)
    partial: tuple[bool, ...] = ()
    """Bars that the period only touches; they are painted paler."""

    def total(self, place: int) -> float:
        """The height of a bar."""
        return sum(series.values[place] for series in self.series)


def series_color(theme: Theme, place: int) -> QColor:
    """The colour of a layer; grey for everything that has none of its own."""
    return theme.color("border_control") if place == NO_COLOR else theme.series_color(place)


def axis_steps(top: float, most: int = 4) -> tuple[float, ...]:
    """Round marks 0, step, 2·step … that reach at least `top`, no more than `most` steps."""
    if top <= 0:
        return (0.0, 1.0)
    rough = top / most
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(m * power for m in (1, 2, 2.5, 5, 10) if m * power >= rough * (1 - 1e-9))
    step = max(step, 1.0)
    return tuple(index * step for index in range(math.ceil(top / step - 1e-9) + 1))


class StackedDays(QWidget):
    """Stacked bars; the pointer and the arrow keys say the same sentence about a bar."""

    pointed = Signal(int)
    """A bar got the pointer or the keyboard; carries its place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stack = Stack()
        self._totals: tuple[float, ...] = ()
        self._marks = axis_steps(0)
        self._measured: tuple[object, QRectF] = (None, QRectF())
        self._place = -1
        self._name = ""
        self._picture = KeptPicture()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_stack(self, stack: Stack, name: str) -> None:
        """Show bars under an accessible name."""
        self._stack, self._place, self._name = stack, -1, name
        self._totals = tuple(stack.total(place) for place in range(len(stack.ticks)))
        self._marks = axis_steps(max(self._totals, default=0))
        self._measured = (None, QRectF())
        self.setAccessibleName(name)
        self.setAccessibleDescription("")
        self.update()

    @property
    def stack(self) -> Stack:
        """The bars shown."""
        return self._stack

    @property
    def place(self) -> int:
        """The bar pointed at, or −1."""
        return self._place

    def sizeHint(self) -> QSize:
        return QSize(160 * unit(), 60 * unit())

    def minimumSizeHint(self) -> QSize:
        return QSize(60 * unit(), 22 * unit())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = self._place_at(event.pos().x())
            if place >= 0:
                QToolTip.showText(event.globalPos(), self._stack.sentences[place], self)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        count = len(self._stack.ticks)
        moves = {
            Qt.Key.Key_Left: self._place - 1,
            Qt.Key.Key_Right: self._place + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: count - 1,
        }
        if count and event.key() in moves:
            self._point_at(min(max(moves[Qt.Key(event.key())], 0), count - 1))
            center = self._bar_rect(self._place).topRight().toPoint()
            QToolTip.showText(self.mapToGlobal(center), self._stack.sentences[self._place], self)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point_at(self._place_at(event.position().x()))

    def leaveEvent(self, event: QEvent) -> None:
        if not self.hasFocus():
            self._point_at(-1)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._picture.show(self, (self._stack, self._place, self.hasFocus()), self._paint)

    def _paint(self, painter: QPainter, theme: Theme) -> None:
        self._paint_grid(painter, theme)
        self._paint_bars(painter, theme)
        self._paint_ticks(painter, theme)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)

    def _point_at(self, place: int) -> None:
        if place == self._place:
            return
        self._place = place
        if place >= 0:
            self.setAccessibleDescription(self._stack.sentences[place])
            changed = QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
            QAccessible.updateAccessibility(changed)
        self.pointed.emit(place)
        self.update()

    def _steps(self) -> tuple[float, ...]:
        return self._marks

    def _plot(self) -> QRectF:
        """The room between the axes, measured once for a stack, a size and a type."""
        key = (self.width(), self.height(), type_key())
        if self._measured[0] != key:
            face, u = font("caption"), unit()
            left = max(text_width(number(step), face) for step in self._steps()) + 2.5 * u
            bottom = line_height(face) + 2 * u
            room = QRectF(left, 2 * u, self.width() - left - u, self.height() - bottom - 2 * u)
            self._measured = (key, room)
        return self._measured[1]

    def _slot(self) -> float:
        return self._plot().width() / max(1, len(self._stack.ticks))

    def _place_at(self, x: float) -> int:
        place = math.floor((x - self._plot().left()) / self._slot())
        return place if 0 <= place < len(self._stack.ticks) else -1

    def _bar_rect(self, place: int) -> QRectF:
        plot, slot = self._plot(), self._slot()
        width = min(slot * BAR_SHARE, 14.0 * unit()) if slot > 3 else slot
        top = self._totals[place] / self._steps()[-1] * plot.height()
        x = plot.left() + place * slot + (slot - width) / 2
        return QRectF(x, plot.bottom() - top, width, top)

    def _paint_grid(self, painter: QPainter, theme: Theme) -> None:
        plot, steps, face = self._plot(), self._steps(), font("caption")
        painter.setFont(face)
        for step in steps:
            y = round(plot.bottom() - step / steps[-1] * plot.height()) + 0.5
            painter.setPen(QPen(theme.color("border_control" if step == 0 else "grid"), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(theme.color("text_muted"))
            box = QRectF(0, y - 20, plot.left() - 2 * unit(), 40)
            painter.drawText(box, RIGHT_MIDDLE, number(step))

    def _paint_bars(self, painter: QPainter, theme: Theme) -> None:
        layers = [(layer.values, series_color(theme, layer.color)) for layer in self._stack.series]
        outlined = theme.border_width > 1 and self._slot() > 8
        edge = QPen(theme.color("text"), 1) if outlined else QPen(Qt.PenStyle.NoPen)
        if self._place >= 0:
            bar, plot = self._bar_rect(self._place), self._plot()
            whole = QRectF(bar.left(), plot.top(), bar.width(), plot.height())
            painter.fillRect(whole.adjusted(-2, 0, 2, 0), theme.color("hover"))
        painter.setPen(edge)
        for place in range(len(self._stack.ticks)):
            pale = bool(self._stack.partial) and self._stack.partial[place]
            painter.setOpacity(PALE if pale else 1.0)
            self._paint_bar(painter, place, layers)
        painter.setOpacity(1.0)

    def _paint_bar(
        self, painter: QPainter, place: int, layers: Sequence[tuple[Sequence[float], QColor]]
    ) -> None:
        bar, scale = self._bar_rect(place), self._plot().height() / self._steps()[-1]
        gap = 1.0 if self._slot() > 5 else 0.0
        bottom = y = bar.bottom()
        left, width = bar.left(), bar.width()
        for values, color in layers:
            height = values[place] * scale
            if height <= 0:
                continue
            cut = gap if height > 2 * gap and y < bottom else 0.0
            painter.setBrush(color)
            painter.drawRoundedRect(QRectF(left, y - height, width, height - cut), gap, gap)
            y -= height

    def _paint_ticks(self, painter: QPainter, theme: Theme) -> None:
        plot, slot = self._plot(), self._slot()
        top = plot.bottom() + 1.5 * unit()
        shown = ticks_that_fit(self._stack, slot)
        for place in shown:
            major = self._stack.major[place]
            face = tick_font(major)
            painter.setFont(face)
            painter.setPen(theme.color("text" if major else "text_muted"))
            wide = text_width(self._stack.ticks[place], face) + 2
            center = plot.left() + (place + 0.5) * slot
            x = min(max(center - wide / 2, 0.0), self.width() - wide)
            box = QRectF(x, top, wide, line_height(face))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._stack.ticks[place])


def ticks_that_fit(stack: Stack, slot: float) -> Sequence[int]:
    """All ticks when they fit, else the major ones, else every so many of those.

    Major ones at uneven distances, such as the first weeks of months, keep those that fit, and
    between them whatever else says enough by itself.
    """
    faces = {major: tick_font(major) for major in (False, True)}
    widths = [
        text_width(tick, faces[major]) for tick, major in zip(stack.ticks, stack.major, strict=True)
    ]
    places = range(len(stack.ticks))
    majors = [place for place in places if stack.major[place]] or list(places)
    if not _fits(widths, places, slot) and not _even(majors):
        kept = _greedy(widths, [], majors, slot)
        others = [place for place in places if not stack.ticks[place].isdigit()]
        return _greedy([wide + 4 * unit() for wide in widths], kept, others, slot)
    for candidates in (list(places), *(majors[::skip] for skip in range(1, len(majors) + 1))):
        if _fits(widths, candidates, slot):
            return candidates
    return majors[:1]


def _even(places: Sequence[int]) -> bool:
    return len({second - first for first, second in pairwise(places)}) <= 1


def _greedy(
    widths: Sequence[float], kept: Sequence[int], more: Sequence[int], slot: float
) -> list[int]:
    """Those kept, and of the others, from the left, each that touches none before."""
    found = sorted(kept)
    for place in more:
        at = bisect_left(found, place)
        if place not in found[at : at + 1] and _fits(
            widths, [*found[max(at - 1, 0) : at], place, *found[at : at + 1]], slot
        ):
            found.insert(at, place)
    return found


def _fits(widths: Sequence[float], places: Sequence[int], slot: float) -> bool:
    room = unit()
    return all(
        (second - first) * slot >= (widths[first] + widths[second]) / 2 + room
        for first, second in pairwise(places)
    )


def tick_font(major: bool) -> QFont:
    """The face of a tick; a major one is bold."""
    return font("caption", QFont.Weight.Bold if major else QFont.Weight.Medium)


if __name__ == "__main__":
    from PySide6.QtWidgets import QApplication

    from widgets.theme import apply_theme

    app = QApplication([])
    apply_theme(app, "light")
    chart = StackedDays()
    days = tuple(str(day) for day in range(1, 32))
    values = tuple(float(60 + day * 7 % 90) for day in range(31))
    chart.set_stack(
        Stack(
            days,
            tuple(day % 7 == 1 for day in range(31)),
            (Series("Email", 0, values), Series("Chat", 1, values)),
            tuple(
                f"{day}: {2 * value:.0f} contacts" for day, value in zip(days, values, strict=True)
            ),
        ),
        "Contacts a day",
    )
    chart.show()
    app.exec()
