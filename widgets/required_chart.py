"""People needed by hour of the week as steps over the work they carry."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from widgets.figures import NBSP, RANGE, number, share, weekday_name, whole_duration
from widgets.theme import Theme, current_theme, font, unit
from widgets.week_shape import WeekShape, tick_step, week_shape

if TYPE_CHECKING:
    from core.model.requirement import Requirement


def slot_sentence(shape: WeekShape, slot: int) -> str:
    """One slot in words: "Mon 10–11: 4 people, load 2.6, 84 % in 20 s"."""
    parts = [_people(int(shape.agents[slot]))]
    if shape.headcount is not None and shape.headcount[slot] != shape.agents[slot]:
        parts.append(
            QCoreApplication.translate("RequiredChart", "{n} on the rota").format(
                n=number(int(shape.headcount[slot]))
            )
        )
    load = number(float(shape.load[slot]), 1)
    parts.append(QCoreApplication.translate("RequiredChart", "load {load}").format(load=load))
    own = shape.channel
    if own is not None and own.plan.service_level is not None:
        level = float(own.service_level[slot])
        if math.isfinite(level):
            parts.append(
                QCoreApplication.translate("RequiredChart", "{share} in {time}").format(
                    share=share(level, 0), time=whole_duration(own.plan.service_level.within_s)
                )
            )
    return f"{slot_name(shape, slot)}: {', '.join(parts)}"


def slot_name(shape: WeekShape, slot: int) -> str:
    """When a slot is: "Mon 10–11", or "Mon 10:30–11:00" where slots are shorter than an hour."""
    weekday, part = divmod(slot, shape.slots_a_day)
    start, end = part * shape.interval_min, (part + 1) * shape.interval_min
    if shape.interval_min % 60 == 0:
        span = f"{start // 60}{RANGE}{end // 60}"
    else:
        span = f"{start // 60}:{start % 60:02d}{RANGE}{end // 60}:{end % 60:02d}"
    return f"{weekday_name(weekday)}{NBSP}{span}"


def _people(count: int) -> str:
    if count == 1:
        return QCoreApplication.translate("RequiredChart", "1 person")
    return QCoreApplication.translate("RequiredChart", "{n} people").format(n=number(count))


def paint_week(
    painter: QPainter, area: QRectF, shape: WeekShape, theme: Theme, *, rota: bool = False
) -> WeekAxes:
    """Draw load, required steps, rota, days and axes into an area; gives where things are."""
    axes = WeekAxes(area, shape, rota=rota)
    axes.paint_grid(painter, theme)
    axes.paint_closed(painter, theme)
    axes.paint_load(painter, theme)
    if rota and shape.headcount is not None:
        axes.paint_steps(
            painter, shape.headcount, QPen(theme.color("text"), 1.5, Qt.PenStyle.DashLine)
        )
    pen = QPen(theme.color("accent"), 2.25)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    axes.paint_steps(painter, shape.agents, pen)
    axes.paint_days(painter, theme)
    return axes


class WeekAxes:
    """Where each slot and number of people of a week lies inside an area."""

    def __init__(self, area: QRectF, shape: WeekShape, *, rota: bool = False) -> None:
        self.shape = shape
        self.caption = font("caption")
        metrics = QFontMetricsF(self.caption)
        self.line = metrics.height()
        top = max(float(shape.agents.max(initial=0)), float(shape.load.max(initial=0)), 1.0)
        if rota and shape.headcount is not None:
            top = max(top, float(shape.headcount.max(initial=0)))
        room = max(2, int((area.height() - 2.5 * self.line) / (1.9 * self.line)))
        self.step = tick_step(top, min(5, room))
        self.top = self.step * math.ceil(top / self.step)
        left = metrics.horizontalAdvance(number(self.top)) + 2 * unit()
        self.plot = area.adjusted(left, self.line * 0.6, -unit() / 2, -2.6 * self.line)
        self.days = shape.days
        self.first, self.last = shape.hours
        self.gap = 2.5 * unit() if len(self.days) > 1 else 0.0
        count = max(1, len(self.days))
        self.day_width = (self.plot.width() - self.gap * (count - 1)) / count
        self.slot_width = self.day_width / max(1, self.last - self.first)

    def y(self, people: float) -> float:
        """The height of a number of people."""
        return self.plot.bottom() - self.plot.height() * people / self.top

    def column(self, slot: int) -> QRectF:
        """The full-height rectangle of a slot."""
        weekday, part = divmod(slot, self.shape.slots_a_day)
        x = self._day_left(self.days.index(weekday)) + (part - self.first) * self.slot_width
        return QRectF(x, self.plot.top(), self.slot_width, self.plot.height())

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
        a_day = self.shape.slots_a_day
        return [day * a_day + part for day in self.days for part in range(self.first, self.last)]

    def paint_grid(self, painter: QPainter, theme: Theme) -> None:
        """Rules and their numbers."""
        painter.setFont(self.caption)
        for people in range(0, self.top + 1, self.step):
            y = round(self.y(people)) + 0.5
            painter.setPen(QPen(theme.color("border_control" if people == 0 else "grid"), 1))
            painter.drawLine(QPointF(self.plot.left(), y), QPointF(self.plot.right(), y))
            painter.setPen(theme.color("text_muted"))
            box = QRectF(
                self.plot.left() - 40 * unit(), y - self.line, 38.5 * unit(), 2 * self.line
            )
            painter.drawText(
                box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, number(people)
            )

    def paint_closed(self, painter: QPainter, theme: Theme) -> None:
        """Hatch over the slots that are closed."""
        for slot in self.slots():
            if not self.shape.staffed(slot):
                paint_hatch(painter, self.column(slot), theme)

    def paint_load(self, painter: QPainter, theme: Theme) -> None:
        """The work of each slot, filled."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("load"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for slot in self.slots():
            column, top = self.column(slot), self.y(float(self.shape.load[slot]))
            left, right, bottom = round(column.left()), round(column.right()), round(self.y(0))
            painter.drawRect(QRectF(left, round(top), right - left, bottom - round(top)))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)

    def paint_steps(self, painter: QPainter, values, pen: QPen) -> None:
        """A step line over the staffed slots; it breaks between days and where it is closed."""
        path, previous = QPainterPath(), None
        for slot in self.slots():
            if not self.shape.staffed(slot):
                previous = None
                continue
            column, y = self.column(slot), self.y(float(values[slot]))
            start = QPointF(column.left(), y)
            joined = previous is not None and slot == previous + 1 and slot % self.shape.slots_a_day
            path.lineTo(start) if joined else path.moveTo(start)
            path.lineTo(QPointF(column.right(), y))
            previous = slot
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)

    def paint_days(self, painter: QPainter, theme: Theme) -> None:
        """Hours and weekday names under the plot."""
        bold = font("caption", QFont.Weight.DemiBold)
        step = self._hour_step()
        for place, weekday in enumerate(self.days):
            left = self._day_left(place)
            painter.setFont(self.caption)
            for part in range(self.first, self.last):
                minutes = part * self.shape.interval_min
                if minutes % 60 or (minutes // 60 - self._first_hour()) % step:
                    continue
                x = left + (part - self.first) * self.slot_width
                painter.setPen(QPen(theme.color("border_control"), 1))
                painter.drawLine(
                    QPointF(x, self.plot.bottom()), QPointF(x, self.plot.bottom() + unit())
                )
                painter.setPen(theme.color("text_muted"))
                box = QRectF(x - 5 * unit(), self.plot.bottom() + unit(), 10 * unit(), self.line)
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(minutes // 60))
            painter.setFont(bold)
            painter.setPen(theme.color("text"))
            box = QRectF(
                left, self.plot.bottom() + unit() + self.line, self.day_width, self.line * 1.3
            )
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, weekday_name(weekday))

    def _first_hour(self) -> int:
        return math.ceil(self.first * self.shape.interval_min / 60)

    def _hour_step(self) -> int:
        hour_width = self.slot_width * 60 / self.shape.interval_min
        needed = QFontMetricsF(self.caption).horizontalAdvance("00") + 3 * unit()
        return next((step for step in (1, 2, 3, 4, 6, 12) if hour_width * step >= needed), 24)

    def _day_left(self, place: int) -> float:
        return self.plot.left() + place * (self.day_width + self.gap)


def paint_hatch(painter: QPainter, area: QRectF, theme: Theme) -> None:
    """Lines at 45°, every 6 px: closed, or no data."""
    painter.save()
    painter.setClipRect(area)
    painter.setPen(QPen(theme.color("hatch"), 1))
    start = math.floor((area.left() - area.height()) / 6) * 6
    for x in range(int(start), int(area.right()) + 6, 6):
        painter.drawLine(QPointF(x, area.bottom()), QPointF(x + area.height(), area.top()))
    painter.restore()


class RequiredChart(QWidget):
    """The week of a requirement; arrow keys and pointer choose a slot and say it in words."""

    slot_chosen = Signal(int)
    """A slot was chosen by keyboard or click."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shape: WeekShape | None = None
        self._slot: int | None = None
        self._hovered: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(QCoreApplication.translate("RequiredChart", "People by hour"))

    def set_requirement(self, requirement: Requirement | None, channel: str | None = None) -> None:
        """Show the week of one channel, or of all together."""
        self._shape = None if requirement is None else week_shape(requirement, channel)
        if self._shape is None or self._slot not in self._slots():
            self._slot = None
        self._say(False)
        self.update()

    @property
    def slot(self) -> int | None:
        """The slot chosen, or None."""
        return self._slot

    @property
    def sentence(self) -> str:
        """What is said of the slot pointed at or chosen."""
        slot = self._hovered if self._hovered is not None else self._slot
        return "" if self._shape is None or slot is None else slot_sentence(self._shape, slot)

    def choose_slot(self, slot: int) -> None:
        """Choose a slot, tell it and say it to screen readers."""
        self._slot = slot
        self._hovered = None
        self._say(True)
        self.update()
        self.slot_chosen.emit(slot)

    def sizeHint(self) -> QSize:
        return QSize(150 * unit(), 34 * unit())

    def minimumSizeHint(self) -> QSize:
        return QSize(80 * unit(), 34 * unit())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right move an hour, Page keys a day, Home and End to the ends."""
        slots = self._slots()
        if not slots or event.key() not in _MOVES:
            super().keyPressEvent(event)
            return
        place = slots.index(self._slot) if self._slot in slots else None
        if event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            place = 0 if event.key() == Qt.Key.Key_Home else len(slots) - 1
        elif place is None:
            place = 0
        else:
            a_day = len(slots) // max(1, len(self._shape.days)) if self._shape else 1
            move = _MOVES[event.key()]
            place += move if abs(move) == 1 else (a_day if move > 0 else -a_day)
        self.choose_slot(slots[min(max(place, 0), len(slots) - 1)])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say the slot under the pointer."""
        self._hovered = self._axes().slot_at(event.position()) if self._shape else None
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the slot under the pointer."""
        slot = self._axes().slot_at(event.position()) if self._shape else None
        if slot is not None:
            self.choose_slot(slot)

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = None
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Start at the first slot when reached by keyboard."""
        super().focusInEvent(event)
        keyboard = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if self._slot is None and event.reason() in keyboard and self._slots():
            self._slot = self._slots()[0]
            self._say(True)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._shape is None:
            return
        theme = current_theme()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            used = self._paint_legend(painter, theme)
            axes = self._axes(used)
            slot = self._hovered if self._hovered is not None else self._slot
            if slot in axes.slots():
                painter.fillRect(axes.column(slot), theme.color("accent_soft"))
            paint_week(painter, self._area(used), self._shape, theme, rota=self._shows_rota())
            if slot in axes.slots():
                self._paint_choice(painter, theme, axes, slot)

    def _shows_rota(self) -> bool:
        return self._shape is not None and self._shape.headcount is not None

    def _slots(self) -> list[int]:
        return self._axes().slots() if self._shape is not None and self._shape.days else []

    def _area(self, used: float | None = None) -> QRectF:
        used = self._legend_height() if used is None else used
        return QRectF(self.rect()).adjusted(0, used, 0, 0)

    def _axes(self, used: float | None = None) -> WeekAxes:
        assert self._shape is not None
        return WeekAxes(self._area(used), self._shape, rota=self._shows_rota())

    def _legend(self) -> list[tuple[str, str]]:
        translate = QCoreApplication.translate
        items = [("line", translate("RequiredChart", "Required"))]
        if self._shows_rota():
            items.append(("dash", translate("RequiredChart", "On the rota, with absences")))
        items.append(("fill", translate("RequiredChart", "Busy with contacts (load)")))
        if self._shape and any(not self._shape.staffed(slot) for slot in self._axes(0).slots()):
            items.append(("hatch", translate("RequiredChart", "Closed")))
        return items

    def _legend_places(self) -> list[tuple[QPointF, str, str]]:
        metrics, u = QFontMetricsF(font("caption")), unit()
        line = max(metrics.height(), 4.5 * u)
        x, y, places = 0.0, 0.0, []
        for kind, text in self._legend():
            wide = 6 * u + metrics.horizontalAdvance(text)
            if x and x + wide > self.width():
                x, y = 0.0, y + line
            places.append((QPointF(x, y), kind, text))
            x += wide + 4 * u
        return places

    def _legend_height(self) -> float:
        metrics = QFontMetricsF(font("caption"))
        last = self._legend_places()[-1][0].y()
        return last + max(metrics.height(), 4.5 * unit()) + unit()

    def _paint_legend(self, painter: QPainter, theme: Theme) -> float:
        metrics, u = QFontMetricsF(font("caption")), unit()
        painter.setFont(font("caption"))
        for place, kind, text in self._legend_places():
            mark = QRectF(place.x(), place.y() + metrics.height() / 2 - 1.25 * u, 4.5 * u, 2.5 * u)
            self._paint_mark(painter, theme, kind, mark)
            painter.setPen(theme.color("text_muted"))
            painter.drawText(QPointF(place.x() + 6 * u, place.y() + metrics.ascent()), text)
        return self._legend_height()

    def _paint_mark(self, painter: QPainter, theme: Theme, kind: str, mark: QRectF) -> None:
        middle = mark.center().y()
        ends = QPointF(mark.left(), middle), QPointF(mark.right(), middle)
        if kind == "line":
            painter.setPen(QPen(theme.color("accent"), 2.25))
            painter.drawLine(*ends)
        elif kind == "dash":
            painter.setPen(QPen(theme.color("text"), 1.5, Qt.PenStyle.DashLine))
            painter.drawLine(*ends)
        elif kind == "fill":
            painter.fillRect(mark, theme.color("load"))
        else:
            painter.fillRect(mark, theme.color("sunken"))
            paint_hatch(painter, mark, theme)

    def _paint_choice(self, painter: QPainter, theme: Theme, axes: WeekAxes, slot: int) -> None:
        column = axes.column(slot)
        if self.hasFocus() and slot == self._slot:
            painter.setPen(QPen(theme.color("surface"), 4))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(column, 2, 2)
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.drawRoundedRect(column, 2, 2)
        text, bold = self.sentence, font("caption", QFont.Weight.Medium)
        metrics, u = QFontMetricsF(bold), unit()
        bubble = QRectF(0, 0, metrics.horizontalAdvance(text) + 4 * u, metrics.height() + 2 * u)
        x = min(max(column.center().x() - bubble.width() / 2, 0), self.width() - bubble.width())
        low = axes.y(float(axes.shape.agents[slot])) > axes.plot.bottom() - bubble.height() - 4 * u
        # Over the filled work, where it hides no line, unless the line itself is down there.
        y = axes.plot.top() + u if low else axes.plot.bottom() - bubble.height() - 2 * u
        bubble.moveTo(x, y)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("tooltip"))
        painter.drawRoundedRect(bubble, u, u)
        painter.setFont(bold)
        painter.setPen(theme.color("tooltip_text"))
        painter.drawText(bubble, Qt.AlignmentFlag.AlignCenter, text)

    def _say(self, aloud: bool) -> None:
        self.setAccessibleDescription(self.sentence)
        if aloud and self.sentence:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.sentence))


_MOVES = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_PageUp: -2,
    Qt.Key.Key_PageDown: 2,
    Qt.Key.Key_Home: 0,
    Qt.Key.Key_End: 0,
}


def example_requirement() -> Requirement:
    """A made-up week of two channels, for the demos of this folder."""
    import numpy as np

    from core.model.requirement import Achieved, Assumption, ChannelRequirement, Requirement
    from core.model.scenario import (
        DEFAULT_FRT_PROMISE,
        DEFAULT_LIVE_PROMISE,
        ChannelPlan,
        ServiceType,
    )

    hours = np.arange(168)
    is_open = (hours % 24 >= 9) & (hours % 24 < 18) & (hours < 120)
    bump = (1 + 0.6 * np.exp(-((hours % 24 - 11) ** 2) / 4)) * np.where(hours < 24, 1.4, 1.0)
    calls, mails = 20 * bump * is_open, 9 * bump * is_open
    load = {"phone": calls * 290 / 3600, "email": mails * 360 / 3600}
    real = {"phone": np.where(is_open, load["phone"] + 1.4, 0), "email": load["email"] * 1.3}
    channels = (
        ChannelRequirement(
            "phone",
            ChannelPlan(ServiceType.LIVE, DEFAULT_LIVE_PROMISE),
            "erlang_a",
            calls,
            load["phone"],
            real["phone"],
            np.ceil(real["phone"]).astype(int),
            np.where(is_open, 0.84, np.nan),
            np.where(is_open, 0.7, np.nan),
            (
                Assumption("aht_s", 290.0, "data", 2613),
                Assumption("patience_s", 300.0, "data", 2940),
            ),
            (Achieved("service_level", 0.8, 20, 0.846),),
        ),
        ChannelRequirement(
            "email",
            ChannelPlan(ServiceType.DEFERRED, frt=DEFAULT_FRT_PROMISE),
            "deferred_simulation",
            mails,
            load["email"],
            real["email"],
            np.ceil(real["email"]).astype(int),
            np.full(168, np.nan),
            np.where(is_open, 0.8, np.nan),
            (Assumption("aht_s", 360.0, "data", 5380),),
            (Achieved("frt", 0.9, 4 * 3600, 0.943, 0.02, "business"),),
            ((-2, 0.45, 0.04), (-1, 0.78, 0.03), (0, 0.943, 0.02), (1, 0.99, 0.01), (2, 1.0, 0.0)),
        ),
    )
    together = real["phone"] + real["email"]
    return Requirement(
        60,
        channels,
        together,
        np.ceil(together).astype(int),
        np.ceil(together / 0.7866).astype(int),
        load["phone"] + load["email"],
        is_open.astype(float),
        0.2134,
        13.0,
        1,
    )


if __name__ == "__main__":
    from PySide6.QtWidgets import QApplication

    from widgets.theme import apply_theme

    app = QApplication([])
    apply_theme(app, "light")
    chart = RequiredChart()
    chart.set_requirement(example_requirement())
    chart.resize(840, 280)
    chart.show()
    app.exec()
