"""Where the slots of a usual week lie on a chart, with its grid, days and closed hours."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from widgets.figures import NBSP, RANGE, number, weekday_name
from widgets.theme import Theme, font, unit
from widgets.week_shape import WeekShape, tick_step

if TYPE_CHECKING:
    import numpy as np

    Values = np.ndarray | Sequence[float]


def slot_name(shape: WeekShape, slot: int) -> str:
    """When a slot is: "Mon 10–11", or "Mon 10:30–11:00" where slots are shorter than an hour."""
    weekday, part = divmod(slot, shape.slots_a_day)
    start, end = part * shape.interval_min, (part + 1) * shape.interval_min
    if shape.interval_min % 60 == 0:
        span = f"{start // 60}{RANGE}{end // 60}"
    else:
        span = f"{start // 60}:{start % 60:02d}{RANGE}{end // 60}:{end % 60:02d}"
    return f"{weekday_name(weekday)}{NBSP}{span}"


def paint_hatch(painter: QPainter, area: QRectF, theme: Theme) -> None:
    """Lines at 45°, every 6 px: closed, or no data."""
    painter.save()
    painter.setClipRect(area)
    painter.setPen(QPen(theme.color("hatch"), 1))
    start = math.floor((area.left() - area.height()) / 6) * 6
    for x in range(int(start), int(area.right()) + 6, 6):
        painter.drawLine(QPointF(x, area.bottom()), QPointF(x + area.height(), area.top()))
    painter.restore()


class WeekAxes:
    """Where each slot and value of a week lies inside an area.

    Without `marks` the side counts whole people (or contacts) up to `most`.
    """

    def __init__(
        self,
        area: QRectF,
        shape: WeekShape,
        most: float,
        *,
        marks: Sequence[tuple[float, str]] = (),
    ) -> None:
        self.shape = shape
        self.caption = font("caption")
        metrics = QFontMetricsF(self.caption)
        self.line = metrics.height()
        self.marks = tuple(marks) or self._whole_marks(area, max(most, 1.0))
        self.top = self.marks[-1][0]
        wide = max(metrics.horizontalAdvance(text) for _, text in self.marks)
        self.plot = area.adjusted(wide + 2 * unit(), self.line * 0.6, -unit() / 2, -2.6 * self.line)
        self.days = shape.days
        self.first, self.last = shape.hours
        self.gap = 2.5 * unit() if len(self.days) > 1 else 0.0
        count = max(1, len(self.days))
        self.day_width = (self.plot.width() - self.gap * (count - 1)) / count
        self.slot_width = self.day_width / max(1, self.last - self.first)
        a_day = shape.slots_a_day
        self._lefts = {
            day * a_day + part: self._day_left(place) + (part - self.first) * self.slot_width
            for place, day in enumerate(self.days)
            for part in range(self.first, self.last)
        }
        """The left edge of each slot shown, in order."""

    def y(self, value: float) -> float:
        """The height of a value."""
        return self.plot.bottom() - self.plot.height() * value / self.top

    def column(self, slot: int) -> QRectF:
        """The full-height rectangle of a slot."""
        return QRectF(self._lefts[slot], self.plot.top(), self.slot_width, self.plot.height())

    def slot_at(self, point: QPointF) -> int | None:
        """The slot under a point, or None between days and outside."""
        if not self.plot.adjusted(0, -self.line, 0, 2 * self.line).contains(point):
            return None
        for place, weekday in enumerate(self.days):
            inside = point.x() - self._day_left(place)
            if 0 <= inside < self.day_width:
                part = self.first + int(inside / self.slot_width)
                return weekday * self.shape.slots_a_day + min(part, self.last - 1)
        return None

    def slots(self) -> list[int]:
        """All slots shown, in order."""
        return list(self._lefts)

    def paint_grid(self, painter: QPainter, theme: Theme) -> None:
        """Rules and their numbers."""
        painter.setFont(self.caption)
        for value, text in self.marks:
            y = round(self.y(value)) + 0.5
            painter.setPen(QPen(theme.color("border_control" if value == 0 else "grid"), 1))
            painter.drawLine(QPointF(self.plot.left(), y), QPointF(self.plot.right(), y))
            painter.setPen(theme.color("text_muted"))
            box = QRectF(
                self.plot.left() - 40 * unit(), y - self.line, 38.5 * unit(), 2 * self.line
            )
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)

    def paint_closed(self, painter: QPainter, theme: Theme) -> None:
        """Hatch over the slots that are closed."""
        for slot in self.slots():
            if not self.shape.staffed(slot):
                paint_hatch(painter, self.column(slot), theme)

    def paint_bars(self, painter: QPainter, theme: Theme, values: Values, role: str) -> None:
        """The value of each slot, filled from the ground in the colour of a role."""
        self.paint_between(painter, theme, [0.0] * len(values), values, role)

    def paint_between(
        self, painter: QPainter, theme: Theme, low: Values, high: Values, role: str
    ) -> None:
        """The room between two values of each slot, filled; slots without either stay empty."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(role))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        lows, highs, filled = _plain(low), _plain(high), []
        for slot, left in self._lefts.items():
            lower, upper = lows[slot], highs[slot]
            if not (math.isfinite(lower) and math.isfinite(upper)) or upper <= lower:
                continue
            x, right = round(left), round(left + self.slot_width)
            top, bottom = round(self.y(min(upper, self.top))), round(self.y(lower))
            filled.append(QRectF(x, top, right - x, bottom - top))
        painter.drawRects(filled)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)

    def paint_steps(
        self,
        painter: QPainter,
        values: Values,
        pen: QPen,
        *,
        drawn: Callable[[int], bool] | None = None,
    ) -> None:
        """A step line over the staffed slots (or those `drawn`); it breaks between days."""
        wanted = self.shape.staffed if drawn is None else drawn
        path, previous, heights = QPainterPath(), None, _plain(values)
        a_day, wide = self.shape.slots_a_day, self.slot_width
        for slot, left in self._lefts.items():
            value = heights[slot]
            if not wanted(slot) or not math.isfinite(value):
                previous = None
                continue
            y = self.y(min(value, self.top))
            joined = previous is not None and slot == previous + 1 and slot % a_day
            path.lineTo(left, y) if joined else path.moveTo(left, y)
            path.lineTo(left + wide, y)
            previous = slot
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)

    def paint_days(self, painter: QPainter, theme: Theme) -> None:
        """Hours and weekday names under the plot."""
        ticks, u, foot = self._ticks(), unit(), self.plot.bottom()
        painter.setPen(QPen(theme.color("border_control"), 1))
        painter.drawLines([QLineF(x, foot, x, foot + u) for x, _hour in ticks])
        painter.setFont(self.caption)
        painter.setPen(theme.color("text_muted"))
        for x, hour in ticks:
            box = QRectF(x - 5 * u, foot + u, 10 * u, self.line)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(hour))
        painter.setFont(font("caption", QFont.Weight.DemiBold))
        painter.setPen(theme.color("text"))
        for place, weekday in enumerate(self.days):
            box = QRectF(
                self._day_left(place), foot + u + self.line, self.day_width, self.line * 1.3
            )
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, weekday_name(weekday))

    def _ticks(self) -> list[tuple[float, int]]:
        """Where the hours under the plot stand, and which they are."""
        step, first, found = self._hour_step(), self._first_hour(), []
        for place in range(len(self.days)):
            left = self._day_left(place)
            for part in range(self.first, self.last):
                minutes = part * self.shape.interval_min
                if minutes % 60 == 0 and (minutes // 60 - first) % step == 0:
                    found.append((left + (part - self.first) * self.slot_width, minutes // 60))
        return found

    def _whole_marks(self, area: QRectF, most: float) -> tuple[tuple[float, str], ...]:
        room = max(2, int((area.height() - 2.5 * self.line) / (1.9 * self.line)))
        step = tick_step(most, min(5, room))
        top = step * math.ceil(most / step)
        return tuple((float(value), number(value)) for value in range(0, top + 1, step))

    def _first_hour(self) -> int:
        return math.ceil(self.first * self.shape.interval_min / 60)

    def _hour_step(self) -> int:
        """Hours between two ticks: as few as their numbers leave room for."""
        hour_width = self.slot_width * 60 / self.shape.interval_min
        needed = QFontMetricsF(self.caption).horizontalAdvance("00") + 3 * unit()
        return next((step for step in (1, 2, 3, 4, 6, 12) if hour_width * step >= needed), 24)

    def _day_left(self, place: int) -> float:
        return self.plot.left() + place * (self.day_width + self.gap)


def _plain(values: Values) -> list[float]:
    """Values as plain numbers: asking an array for one at a time takes ten times as long."""
    return values.tolist() if hasattr(values, "tolist") else list(values)  # type: ignore[union-attr]
