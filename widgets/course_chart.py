"""How full the time on duty is, or how much work waits, by hour of the usual week."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QWidget

from widgets.figures import number, share
from widgets.theme import Theme, font, unit
from widgets.week_axes import WeekAxes, slot_name
from widgets.week_chart import LegendItem, WeekChart
from widgets.week_shape import WeekShape


@dataclass(frozen=True, eq=False)
class Course:
    """A figure by slot of the week with its half-width, and a limit where it has one."""

    values: np.ndarray = field(repr=False)
    """NaN where the figure has no meaning, such as while nobody is there."""
    half_width: np.ndarray = field(repr=False)
    is_share: bool
    """A share 0–1; else a count."""
    words: str
    """What the line is, for the legend."""
    band_words: str
    slot_pattern: str
    """What a slot says: "{value} busy"."""
    limit: float | None = None
    limit_words: str = ""


class CourseChart(WeekChart):
    """A filled step line over the week with its band; a limit is dotted."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._course: Course | None = None
        self._pale = False

    def set_course(self, shape: WeekShape | None, course: Course | None) -> None:
        """Show a figure over the days and hours of a week."""
        self._course = course
        self.show_shape(shape if course is not None else None)

    def set_pale(self, pale: bool) -> None:
        """Draw muted what an edit has overtaken."""
        self._pale = pale
        self.update()

    @property
    def course(self) -> Course | None:
        """The figure shown, or None."""
        return self._course

    def slot_words(self, slot: int) -> str:
        assert self._shape is not None
        assert self._course is not None
        value, half = float(self._course.values[slot]), float(self._course.half_width[slot])
        text = "—" if not math.isfinite(value) else self._value(value)
        if math.isfinite(value) and half > 0:
            text = f"{text} ±{self._half(half)}"
        return f"{slot_name(self._shape, slot)}: {self._course.slot_pattern.format(value=text)}"

    def line_value(self, slot: int) -> float:
        value = float(self._course.values[slot]) if self._course is not None else 0.0
        return value if math.isfinite(value) else 0.0

    def legend(self) -> Sequence[LegendItem]:
        course = self._course
        if course is None:
            return ()
        items = [("line", course.words)]
        if float(np.nanmax(course.half_width, initial=0.0)) > 0:
            items.append(("band", course.band_words))
        if course.limit is not None:
            items.append(("dots", course.limit_words))
        return items

    def axes(self, area: QRectF) -> WeekAxes:
        assert self._shape is not None
        assert self._course is not None
        if self._course.is_share:
            marks = [(part / 4, share(part / 4, 0)) for part in range(5)]
            return WeekAxes(area, self._shape, 1.0, marks=marks)
        shown = self._course.values + self._course.half_width
        return WeekAxes(area, self._shape, float(np.nanmax(shown, initial=1.0)))

    def paint_content(self, painter: QPainter, theme: Theme, axes: WeekAxes) -> None:
        course = self._course
        assert course is not None
        low = np.maximum(course.values - course.half_width, 0.0)
        high = course.values + course.half_width
        axes.paint_bars(painter, theme, np.nan_to_num(low), "load")
        axes.paint_between(painter, theme, low, high, "band")
        pen = QPen(theme.color("text_muted" if self._pale else "accent"), 2.25)
        axes.paint_steps(painter, course.values, pen, drawn=lambda _slot: True)
        if course.limit is not None:
            self._paint_limit(painter, theme, axes, course)

    def _paint_limit(self, painter: QPainter, theme: Theme, axes: WeekAxes, course: Course) -> None:
        assert course.limit is not None
        y, face = axes.y(course.limit), font("caption")
        pen = QPen(theme.color("text_muted"), 1.5)
        pen.setDashPattern([1, 2.5])
        painter.setPen(pen)
        painter.drawLine(QPointF(axes.plot.left(), y), QPointF(axes.plot.right(), y))
        painter.setFont(face)
        wide = QFontMetricsF(face).horizontalAdvance(course.limit_words)
        painter.setPen(theme.color("text"))
        painter.drawText(QPointF(axes.plot.right() - wide, y - unit()), course.limit_words)

    def _value(self, value: float) -> str:
        assert self._course is not None
        if self._course.is_share:
            return share(value, 0)
        return number(value, 0 if value >= 9.5 else 1)

    def _half(self, half: float) -> str:
        assert self._course is not None
        if self._course.is_share:
            return number(half * 100, 0 if half >= 0.01 else 1)
        return number(half, 0 if half >= 9.5 else 1)


if __name__ == "__main__":
    from PySide6.QtWidgets import QApplication

    from widgets.example_week import example_requirement
    from widgets.theme import apply_theme
    from widgets.week_shape import week_shape

    app = QApplication([])
    apply_theme(app, "light")
    chart = CourseChart("Occupancy")
    requirement = example_requirement()
    with np.errstate(invalid="ignore"):
        busy = requirement.load / requirement.agents
    made = Course(busy, busy * 0.03, True, "Busy", "Uncertain", "{value} busy", 0.85, "at most")
    chart.set_course(week_shape(requirement), made)
    chart.show()
    app.exec()
