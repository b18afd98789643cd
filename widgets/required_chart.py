"""People needed by hour of the week as steps over the work they carry, with their band."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QWidget

from widgets.figures import number, share, whole_duration
from widgets.status_mark import paint_status
from widgets.theme import Theme, font, unit
from widgets.week_axes import WeekAxes, slot_name
from widgets.week_chart import LegendItem, WeekChart
from widgets.week_shape import WeekShape, week_shape

if TYPE_CHECKING:
    import numpy as np

    from core.model.requirement import Requirement


@dataclass(frozen=True, eq=False)
class BesideRequired:
    """What is drawn beside the required people: their band, and who was seen at work."""

    low: np.ndarray | None = None
    """People on a quiet day, by slot."""
    high: np.ndarray | None = None
    """People on a busy day, by slot."""
    band_words: str = ""
    on_duty: np.ndarray | None = None
    """People seen at work, by slot."""
    duty_words: str = ""


NOTHING_BESIDE = BesideRequired()
_OVER_LOAD = 0.65
"""How far the band covers the load under it."""


def slot_sentence(shape: WeekShape, slot: int, beside: BesideRequired = NOTHING_BESIDE) -> str:
    """One slot in words: "Mon 10–11: 4 people, load 2.6, 84 % in 20 s"."""
    parts = [people_words(shape, slot)]
    if shape.headcount is not None and shape.headcount[slot] != shape.agents[slot]:
        parts.append(
            QCoreApplication.translate("RequiredChart", "{n} on the roster").format(
                n=number(int(shape.headcount[slot]))
            )
        )
    load = number(float(shape.load[slot]), 1)
    parts.append(QCoreApplication.translate("RequiredChart", "load {load}").format(load=load))
    own = shape.channel
    if own is not None and own.plan.service_level is not None:
        level = float(own.service_level[slot])
        if math.isfinite(level) and shape.agents[slot] == own.agents[slot]:
            parts.append(
                QCoreApplication.translate("RequiredChart", "{share} in {time}").format(
                    share=share(level, 0), time=whole_duration(own.plan.service_level.within_s)
                )
            )
    if beside.on_duty is not None:
        seen = number(float(beside.on_duty[slot]), 1)
        words = QCoreApplication.translate("RequiredChart", "{n} seen at work")
        parts.append(words.format(n=seen))
    if shape.staffed(slot) and not shape.volume[slot] > 0:
        parts.append(QCoreApplication.translate("RequiredChart", "no contacts come"))
    return f"{slot_name(shape, slot)}: {', '.join(parts)}"


def people_words(shape: WeekShape, slot: int) -> str:
    """The people of a slot; a small team's need is said before it is rounded: "1.3 → 2 people"."""
    count, real = int(shape.agents[slot]), float(shape.agents_real[slot])
    words = (
        QCoreApplication.translate("RequiredChart", "1 person")
        if count == 1
        else QCoreApplication.translate("RequiredChart", "{n} people").format(n=number(count))
    )
    exact = number(real, 1)
    rounded_up = 0 < count <= SMALL and math.ceil(real - 1e-9) == count
    return f"{exact} → {words}" if rounded_up and exact != number(count, 1) else words


SMALL = 5
"""Up to so many people the need is said before rounding: there a half person matters."""


def required_axes(
    area: QRectF, shape: WeekShape, *, roster: bool = False, beside: BesideRequired = NOTHING_BESIDE
) -> WeekAxes:
    """Axes with room for everything that is drawn."""
    drawn = [shape.agents, shape.load, beside.high, beside.on_duty]
    if roster:
        drawn.append(shape.headcount)
    most = max((float(v.max(initial=0)) for v in drawn if v is not None), default=1.0)
    return WeekAxes(area, shape, most)


def paint_required(
    painter: QPainter,
    theme: Theme,
    axes: WeekAxes,
    *,
    roster: bool = False,
    beside: BesideRequired = NOTHING_BESIDE,
) -> None:
    """Load and band filled, the roster dotted, people seen at work dashed, required in steps."""
    shape = axes.shape
    axes.paint_bars(painter, theme, shape.load, "load")
    if beside.low is not None and beside.high is not None:
        # Work of usual days may be more than quiet days need: both stay to be seen.
        painter.setOpacity(_OVER_LOAD)
        axes.paint_between(painter, theme, beside.low, beside.high, "band")
        painter.setOpacity(1.0)
    if roster and shape.headcount is not None:
        dotted = QPen(theme.color("text_muted"), 1.5, Qt.PenStyle.DotLine)
        dotted.setCapStyle(Qt.PenCapStyle.FlatCap)
        axes.paint_steps(painter, shape.headcount, dotted)
    duty = beside.on_duty
    if duty is not None:
        dashed = QPen(theme.color("text"), 1.5, Qt.PenStyle.DashLine)
        dashed.setCapStyle(Qt.PenCapStyle.FlatCap)
        axes.paint_steps(painter, duty, dashed, drawn=lambda s: shape.staffed(s) or duty[s] > 0)
    pen = QPen(theme.color("accent"), 2.25)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    axes.paint_steps(painter, shape.agents, pen)


class RequiredChart(WeekChart):
    """The week of a requirement; arrow keys and pointer choose a slot and say it in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("RequiredChart", "People by hour"), parent)
        self._beside = NOTHING_BESIDE

    def set_requirement(
        self,
        requirement: Requirement | None,
        channel: str | None = None,
        beside: BesideRequired = NOTHING_BESIDE,
    ) -> None:
        """Show the week of one channel, or of all together."""
        self._beside = beside
        self.show_shape(None if requirement is None else week_shape(requirement, channel))

    @property
    def beside(self) -> BesideRequired:
        """What is drawn beside the required people."""
        return self._beside

    def slot_words(self, slot: int) -> str:
        assert self._shape is not None
        return slot_sentence(self._shape, slot, self._beside)

    def line_value(self, slot: int) -> float:
        return float(self._shape.agents[slot]) if self._shape is not None else 0.0

    def legend(self) -> list[LegendItem]:
        translate = QCoreApplication.translate
        items = [("line", translate("RequiredChart", "Required at work"))]
        if self._shows_roster():
            items.append(("dots", translate("RequiredChart", "On the roster, with absences")))
        if self._beside.on_duty is not None:
            items.append(("dash", self._beside.duty_words))
        if self._beside.high is not None:
            items.append(("band", self._beside.band_words))
        items.append(("fill", translate("RequiredChart", "Busy with contacts (load)")))
        shape = self._shape
        if shape is not None and any(not shape.staffed(slot) for slot in _shown(shape)):
            items.append(("hatch", translate("RequiredChart", "Closed")))
        return items

    def axes(self, area: QRectF) -> WeekAxes:
        assert self._shape is not None
        return required_axes(area, self._shape, roster=self._shows_roster(), beside=self._beside)

    def paint_content(self, painter: QPainter, theme: Theme, axes: WeekAxes) -> None:
        paint_required(painter, theme, axes, roster=self._shows_roster(), beside=self._beside)
        self._paint_shortage(painter, theme, axes)

    def worst_shortage(self) -> tuple[int, int] | None:
        """The slot in which most people were missing, and how many; None where nobody was."""
        shape, duty = self._shape, self._beside.on_duty
        if shape is None or duty is None:
            return None
        short = {slot: float(shape.agents[slot] - duty[slot]) for slot in _shown(shape)}
        slot = max(short, key=lambda s: short[s], default=None)
        if slot is None or short[slot] < 1:
            return None
        return slot, math.floor(short[slot] + 1e-9)

    def _shows_roster(self) -> bool:
        return self._shape is not None and self._shape.headcount is not None

    def _paint_shortage(self, painter: QPainter, theme: Theme, axes: WeekAxes) -> None:
        """Only the worst shortage is named, by a triangle and words over its slot."""
        worst = self.worst_shortage()
        if worst is None:
            return
        slot, missing = worst
        face, u = font("caption", QFont.Weight.DemiBold), unit()
        metrics = QFontMetricsF(face)
        text = QCoreApplication.translate("RequiredChart", "{n} short").format(n=number(missing))
        side, wide = 3.0 * u, metrics.horizontalAdvance(text) + 1
        column, high = axes.column(slot), metrics.height()
        x = min(max(column.center().x() - side / 2, axes.plot.left()), self.width() - side - wide)
        under = [s for s in axes.slots() if x - 1 < axes.column(s).right() and
                 axes.column(s).left() < x + side + u + wide]  # fmt: skip
        roster = axes.shape.headcount
        drawn = [v for v in (axes.shape.agents, self._beside.high, roster) if v is not None]
        tallest = max(float(v[s]) for v in drawn for s in (slot, *under))
        y = max(axes.y(tallest) - high - u, axes.plot.top() - high * 0.6)
        paint_status(painter, QRectF(x, y + (high - side) / 2, side, side), "missed", theme)
        painter.setFont(face)
        painter.setPen(theme.color("missed"))
        painter.drawText(QPointF(x + side + u, y + metrics.ascent()), text)


def _shown(shape: WeekShape) -> list[int]:
    first, last = shape.hours
    a_day = shape.slots_a_day
    return [day * a_day + part for day in shape.days for part in range(first, last)]


if __name__ == "__main__":
    from PySide6.QtWidgets import QApplication

    from widgets.example_week import example_requirement
    from widgets.theme import apply_theme

    app = QApplication([])
    apply_theme(app, "light")
    chart = RequiredChart()
    made = example_requirement()
    beside = BesideRequired(made.agents * 0.8, made.agents * 1.2, "Most days", made.agents - 1.0)
    chart.set_requirement(made, None, beside)
    chart.resize(840, 280)
    chart.show()
    app.exec()
