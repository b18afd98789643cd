"""Charts on paper, as vectors that stay readable in grey."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF

from core.report.content import Chart, Series, Table, Value
from desktop.paper.axis_names import AxisNames, axis_names, paint_names
from desktop.paper.type import (
    CM,
    DOTS,
    elided,
    line_height,
    paper_theme,
    role_color,
    width_of,
    write,
)
from desktop.paper.writing import short, written

_DASHES: tuple[tuple[float, ...], ...] = ((), (5, 2.4), (1.4, 1.8), (6, 2, 1.4, 2))
"""Lines differ by their dashes and not by colour alone."""
_GREYS = ("accent", "load", "border_control", "text", "hatch")
"""Fills differ in lightness, so that a copy in grey can be read."""
BAR = 16 * DOTS
"""The height of a lying bar with the gap under it."""
_TICKS = 5
_DURATION_STEPS = (
    1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10800, 21600, 43200, 86400,
    172800, 432000, 864000, 1728000, 4320000, 8640000,
)  # fmt: skip
_LONGEST_NAME = 48
"""Letters of a category or series; the table beside the chart has them all."""
_MOST_MARKED = 24
"""Points of a line that are marked one by one."""


@dataclass(frozen=True, slots=True)
class _Drawn:
    """A series with its numbers and its look."""

    label: str
    kind: str
    values: tuple[float, ...]
    """NaN where there is none."""
    color: QColor
    dashes: tuple[float, ...]


def paint_chart(
    painter: QPainter, box: QRectF, chart: Chart, table: Table, own: Sequence[str] = ()
) -> None:
    """Draw a chart of a table into a box, its title and legend counted."""
    painter.save()
    _ChartPainter(painter, chart, table, own).paint(box)
    painter.restore()


class _ChartPainter:
    def __init__(self, painter: QPainter, chart: Chart, table: Table, own: Sequence[str]) -> None:
        self._painter, self._chart, self._own = painter, chart, own
        self._categories = _shown(chart, table, chart.categories)
        self._category_unit = table.columns[table.place(chart.categories)].unit
        self._series = [self._drawn(table, place, s) for place, s in enumerate(chart.series)]

    def paint(self, box: QRectF) -> None:
        top = self._paint_title(box)
        top = self._paint_legend(QRectF(box.left(), top, box.width(), box.bottom() - top))
        ticks = self._ticks()
        if not ticks:
            return
        labels = [self._tick_text(tick) for tick in ticks]
        lying = self._chart.kind == "bars"
        if lying:
            self._paint_bars(QRectF(box.left(), top, box.width(), box.bottom() - top))
            return
        left = max(width_of(label, "caption") for label in labels) + 4 * DOTS
        names = self._names(box.width() - left - 2 * DOTS)
        foot = names.height + line_height("caption") * (0.5 + bool(self._chart.x_title))
        plot = QRectF(
            box.left() + left, top, box.width() - left - 2 * DOTS, box.bottom() - top - foot
        )
        self._paint_grid(plot, ticks, labels)
        if self._chart.kind == "scatter":
            self._paint_points(plot, ticks)
        else:
            self._paint_columns(plot, ticks)
            self._paint_lines(plot, ticks)
            paint_names(self._painter, plot, names)
        if self._chart.x_title:
            spot = QRectF(
                plot.left(),
                box.bottom() - line_height("caption"),
                plot.width(),
                line_height("caption"),
            )
            write(
                self._painter,
                spot,
                self._chart.x_title,
                "caption",
                align=Qt.AlignmentFlag.AlignHCenter,
            )

    def _drawn(self, table: Table, place: int, series: Series) -> _Drawn:
        column = table.columns[table.place(series.column)]
        kind = series.kind or self._chart.kind
        filled = kind in ("columns", "stacked", "bars")
        if series.role:
            color = role_color(series.role, self._own)
        elif filled:
            color = role_color(_GREYS[place % len(_GREYS)], self._own)
        elif place == 0:
            color = role_color("accent", self._own)
        else:
            color = paper_theme().series_color(place)
        lines = [
            s for s in self._chart.series if (s.kind or self._chart.kind) in ("line", "scatter")
        ]
        order = lines.index(series) if series in lines else 0
        dashes = _DASHES[1] if series.dashed else _DASHES[order % len(_DASHES)]
        values = tuple(_float(value) for value in _shown(self._chart, table, series.column))
        return _Drawn(short(column.label, _LONGEST_NAME), kind, values, color, dashes)

    def _paint_title(self, box: QRectF) -> float:
        high = line_height("strong")
        write(
            self._painter,
            QRectF(box.left(), box.top(), box.width(), high),
            elided(self._chart.title, "strong", box.width()),
            "strong",
        )
        y = box.top() + high
        if self._chart.y_title:
            small = line_height("caption")
            write(
                self._painter,
                QRectF(box.left(), y, box.width(), small),
                self._chart.y_title,
                "caption",
            )
            y += small
        return y + 2 * DOTS

    def _paint_legend(self, box: QRectF) -> float:
        """Names of the series beside a piece of each; one alone is named by the title."""
        if len(self._series) < 2:
            return box.top() + 2 * DOTS
        x, y, high = box.left(), box.top(), line_height("caption")
        for series in self._series:
            wide = width_of(series.label, "caption") + 22 * DOTS
            if x > box.left() and x + wide > box.right():
                x, y = box.left(), y + high
            sample = QRectF(x, y + high * 0.25, 12 * DOTS, high * 0.5)
            if series.kind in ("line", "scatter"):
                self._painter.setPen(self._pen(series))
                self._painter.drawLine(
                    QPointF(sample.left(), sample.center().y()),
                    QPointF(sample.right(), sample.center().y()),
                )
            else:
                self._painter.fillRect(sample, series.color)
            write(self._painter, QRectF(x + 15 * DOTS, y, wide, high), series.label, "caption")
            x += wide + 4 * DOTS
        return y + high + 4 * DOTS

    def _ticks(self) -> list[float]:
        tops = [value for series in self._series for value in series.values if math.isfinite(value)]
        stacked = [s for s in self._series if s.kind == "stacked"]
        if stacked:
            tops += [
                math.fsum(v for v in row if math.isfinite(v))
                for row in zip(*(s.values for s in stacked), strict=True)
            ]
        if not tops:
            return []
        low, high = min(tops), max(tops)
        if self._chart.zero or self._chart.kind in ("columns", "stacked", "bars"):
            low, high = min(0.0, low), max(0.0, high)
        return ticks_between(low, high, self._chart.unit)

    def _tick_text(self, tick: float) -> str:
        kind = self._chart.unit.partition(":")[0]
        if kind in ("share", "points"):
            return written(tick, "percent" if kind == "share" else "points")
        if kind in ("count", "people", "money", "hours", "load") and float(tick).is_integer():
            return written(tick, "count")
        return written(tick, self._chart.unit)

    def _paint_grid(self, plot: QRectF, ticks: list[float], labels: list[str]) -> None:
        high = line_height("caption")
        for tick, label in zip(ticks, labels, strict=True):
            y = _place(plot, ticks, tick)
            base = tick == 0 or (tick == ticks[0] and ticks[0] > 0)
            self._painter.setPen(QPen(role_color("border_control" if base else "grid"), 0.6 * DOTS))
            self._painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            spot = QRectF(plot.left() - 104 * DOTS, y - high / 2, 100 * DOTS, high)
            write(self._painter, spot, label, "caption", align=Qt.AlignmentFlag.AlignRight)

    def _paint_columns(self, plot: QRectF, ticks: list[float]) -> None:
        standing = [s for s in self._series if s.kind in ("columns", "bars")]
        stacked = [s for s in self._series if s.kind == "stacked"]
        count = len(self._categories)
        if not count or not (standing or stacked):
            return
        slot = plot.width() / count
        inside = slot * (0.98 if count > 2 * _MOST_MARKED else 0.72)
        lanes = len(standing) + bool(stacked)
        wide = inside / max(1, lanes)
        for row in range(count):
            x = plot.left() + row * slot + (slot - inside) / 2
            for series in standing:
                self._fill(plot, ticks, x, wide, 0.0, series.values[row], series.color)
                x += wide
            base = 0.0
            for series in stacked:
                value = series.values[row]
                if math.isfinite(value):
                    self._fill(plot, ticks, x, wide, base, base + value, series.color)
                    base += value

    def _fill(
        self, plot: QRectF, ticks: list[float], x: float, wide: float, low: float, high: float,
        color: QColor,
    ) -> None:  # fmt: skip
        if math.isfinite(high):
            top, bottom = _place(plot, ticks, max(low, high)), _place(plot, ticks, min(low, high))
            self._painter.fillRect(QRectF(x, top, wide, bottom - top), color)

    def _paint_lines(self, plot: QRectF, ticks: list[float]) -> None:
        slot = plot.width() / max(1, len(self._categories))
        for series in (s for s in self._series if s.kind == "line"):
            run: list[QPointF] = []
            for row, value in enumerate((*series.values, math.nan)):
                if math.isfinite(value):
                    x = plot.left() + (row + 0.5) * slot
                    run.append(QPointF(x, _place(plot, ticks, value)))
                elif run:
                    if self._chart.kind in ("columns", "stacked"):
                        self._painter.setPen(self._pen(series))
                        self._painter.drawPolyline(QPolygonF(self._steps(run, slot)))
                    else:
                        self._paint_run(run, series)
                    run = []

    def _steps(self, run: list[QPointF], slot: float) -> list[QPointF]:
        """A line beside columns says what holds during each of them: it goes in steps."""
        half = QPointF(slot / 2, 0)
        return [corner for point in run for corner in (point - half, point + half)]

    def _paint_run(self, run: list[QPointF], series: _Drawn) -> None:
        self._painter.setPen(self._pen(series))
        self._painter.drawPolyline(QPolygonF(run))
        if len(series.values) <= _MOST_MARKED:
            self._painter.setPen(QPen(series.color, 1 * DOTS))
            self._painter.setBrush(QBrush(paper_theme().color("surface")))
            for point in run:
                self._painter.drawEllipse(point, 1.6 * DOTS, 1.6 * DOTS)

    def _paint_points(self, plot: QRectF, ticks: list[float]) -> None:
        """Points over a scale of numbers, joined in their order along it."""
        along = [_float(value) for value in self._categories]
        known = [value for value in along if math.isfinite(value)]
        if not known:
            return
        steps = ticks_between(min(known), max(known), self._category_unit)
        high = line_height("caption")
        for step in steps:
            x = _along(plot, steps, step)
            spot = QRectF(x - 60 * DOTS, plot.bottom() + 1 * DOTS, 120 * DOTS, high)
            text = written(step, "count" if float(step).is_integer() else self._category_unit)
            write(self._painter, spot, text, "caption", align=Qt.AlignmentFlag.AlignHCenter)
        for series in self._series:
            pairs = sorted(
                (a, v) for a, v in zip(along, series.values, strict=True)
                if math.isfinite(a) and math.isfinite(v)
            )  # fmt: skip
            run = [QPointF(_along(plot, steps, a), _place(plot, ticks, v)) for a, v in pairs]
            if run:
                self._paint_run(run, series)

    def _names(self, wide: float) -> AxisNames:
        texts = [_category(value, self._category_unit) for value in self._categories]
        things = self._category_unit == "text" and not self._chart.label_every
        return axis_names(texts, wide, things=things, every=self._chart.label_every or 1)

    def _paint_bars(self, box: QRectF) -> None:
        """Lying bars with their numbers at the end: no axis is needed to read them."""
        rows = len(self._categories)
        series = self._series[0]
        known = [abs(value) for value in series.values if math.isfinite(value)]
        texts = [_category(value, self._category_unit) for value in self._categories]
        ends = [written(value, self._chart.unit) for value in series.values]
        name_room = min(box.width() * 0.38, max(width_of(t, "body") for t in texts) + 5 * DOTS)
        end_room = max(width_of(text, "body") for text in ends) + 5 * DOTS
        most = max(known, default=0.0) or 1.0
        high = min(BAR, box.height() / max(1, rows))
        for row, (text, end, value) in enumerate(zip(texts, ends, series.values, strict=True)):
            y = box.top() + row * high
            write(
                self._painter,
                QRectF(box.left(), y, name_room, high),
                elided(text, "body", name_room - 4 * DOTS),
                "body",
            )
            if not math.isfinite(value):
                continue
            wide = (box.width() - name_room - end_room) * abs(value) / most
            bar = QRectF(box.left() + name_room, y + high * 0.18, wide, high * 0.64)
            self._painter.fillRect(bar, series.color)
            spot = QRectF(bar.right() + 3 * DOTS, y, end_room, high)
            write(self._painter, spot, end, "body")

    def _pen(self, series: _Drawn) -> QPen:
        pen = QPen(series.color, 1.4 * DOTS)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        if series.dashes:
            pen.setDashPattern(list(series.dashes))
        return pen


def _shown(chart: Chart, table: Table, column: str) -> tuple[Value, ...]:
    """The values of a column that a chart draws."""
    return table.column(column)[: chart.rows or None]


def height_of(chart: Chart, table: Table) -> float:
    """How high a chart wants to be: as it says, or what its lying bars take where that is less."""
    said = chart.height_cm * CM
    if chart.kind != "bars":
        return said
    above = line_height("strong") + bool(chart.y_title) * line_height("caption") + 4 * DOTS
    if len(chart.series) > 1:
        above += line_height("caption") + 4 * DOTS
    rows = len(_shown(chart, table, chart.categories))
    return min(said, above + BAR * max(1, rows))


def ticks_between(low: float, high: float, unit: str) -> list[float]:
    """Round marks that enclose two numbers: 1, 2, 5 and their tens; times in times of the clock."""
    if high <= low:
        high = low + (abs(low) or 1.0)
    rough = (high - low) / _TICKS
    if unit == "s" and rough >= 1:
        step = float(next((s for s in _DURATION_STEPS if s >= rough), rough))
    else:
        power = 10.0 ** math.floor(math.log10(rough))
        step = next(power * m for m in (1, 2, 5, 10) if power * m >= rough * 0.999)
    if unit in ("people", "count") and step < 1:
        step = 1.0
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    return [round(number * step, 12) for number in range(first, last + 1)]


def _place(plot: QRectF, ticks: list[float], value: float) -> float:
    return plot.bottom() - (value - ticks[0]) / (ticks[-1] - ticks[0]) * plot.height()


def _along(plot: QRectF, steps: list[float], value: float) -> float:
    return plot.left() + (value - steps[0]) / (steps[-1] - steps[0]) * plot.width()


def _float(value: Value) -> float:
    return float(value) if isinstance(value, int | float) else math.nan


def _category(value: Value, unit: str) -> str:
    if isinstance(value, date) and not isinstance(value, datetime):
        return written(value, unit).rsplit("\u00a0", 1)[0]
    return short(written(value, unit), _LONGEST_NAME)
