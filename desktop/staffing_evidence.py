"""The card under the chart: the week in figures, one more or fewer, times, occupancy, backlog."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.model.requirement import Requirement
from desktop.formats import money, number, share
from desktop.staffing_answer import Certainty, Staffing
from desktop.staffing_binding import binding
from desktop.staffing_courses import (
    DONE,
    answer_curves,
    backlog_course,
    cap_words,
    done_title,
    estimated_occupancy,
    occupancy_course,
    promise_cells,
    promise_columns,
)
from desktop.staffing_week import week_rows
from desktop.staffing_words import (
    channel_title,
    contracts_sentence,
    cost_sentence,
    evidence_sentence,
    hours_sentence,
    promise_text,
)
from widgets.answer_curves import AnswerCurves
from widgets.button import button
from widgets.card import Card
from widgets.choice import Choice
from widgets.course_chart import CourseChart
from widgets.data_table import DataTable
from widgets.response_curve import ResponseCurve
from widgets.segmented import Segmented
from widgets.text import Text
from widgets.theme import unit
from widgets.week_shape import week_shape
from widgets.week_table import WeekRow, WeekTable

if TYPE_CHECKING:
    from core.model.week_course import WeekCourse

_UNBROKEN = "\u2011"
"""A hyphen that no line ends at."""
_ONE_WEEK = 0.05
_LEAST_ROOM = 198
"""Width of the card, in layout units, from which the week and a chart stand side by side."""


class StaffingEvidence(Card):
    """What stands behind the people needed, one view at a time."""

    how_asked = Signal(str)
    """Somebody wants to know what the view shown is computed from."""
    wage_asked = Signal()
    """Somebody wants to type what an hour costs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        translate = QCoreApplication.translate
        self._staffing: Staffing | None = None
        self._channel: str | None = None
        self._compact = self._narrow = False
        self._room: tuple[bool, int] | None = None
        self.view = Segmented(translate("StaffingPage", "What is shown of the week"))
        self.view_list = Choice("", translate("StaffingPage", "What is shown of the week"))
        self.view.chosen.connect(self.show_view)
        self.view_list.picked.connect(self.show_view)
        self.how_link = button(
            translate("StaffingPage", "How we know"), self._on_how_pressed, kind="link"
        )
        self.head.insertWidget(0, self.view_list)
        self.head.insertWidget(0, self.view)
        self.head.addWidget(self.how_link)
        self._shown = "week"
        self.curve = ResponseCurve()
        self.week = WeekTable()
        self.times = {promise: AnswerCurves() for promise in DONE}
        self.occupancy = CourseChart(translate("StaffingPage", "Occupancy by hour"))
        self.backlog = CourseChart(translate("StaffingPage", "Contacts waiting by hour"))
        self.promises = DataTable(translate("StaffingPage", "Promises kept"))
        self._about = Text("", "caption", "muted", wrap=True)
        self.body.addWidget(self._about)
        self._compose()

    @property
    def shown(self) -> str:
        """The view shown: week, curve, times, occupancy, backlog, promises or sums."""
        return self._shown

    @property
    def about(self) -> str:
        """What is said of the view shown."""
        return self._about.text()

    def show_view(self, key: str) -> None:
        """Show another view."""
        self._shown = key
        self._arrange()
        self._fill()

    def set_compact(self, compact: bool, room: int) -> None:
        """One thing at a time in a low or narrow window; `room` is the width of the card."""
        if (compact, room) == self._room:
            return
        self._compact, self._room = compact, (compact, room)
        self._narrow = compact or room < _LEAST_ROOM * unit()
        if self._shown not in dict(self._choices()):
            self._shown = "week"
        self.view.set_choices(self._choices(), self._shown)
        self.view_list.set_choices(self._choices(), self._shown)
        fits = self.view.sizeHint().width() < room - 8 * unit() - self.how_link.sizeHint().width()
        self.view.setVisible(fits)
        self.view_list.setVisible(not fits)
        edge = round((2 if compact else 3.5) * unit())
        self.set_edge(edge)
        self._arrange()

    def set_staffing(self, staffing: Staffing, channel: str | None) -> None:
        """Show one channel's evidence, or that of all together."""
        self._staffing, self._channel = staffing, channel
        self._fill()

    def rows(self) -> tuple[list[WeekRow], WeekRow]:
        """The days of the week in figures, and the week."""
        assert self._staffing is not None
        found, requirement = self._staffing, self._staffing.requirement
        shape = week_shape(requirement, self._channel)
        seen = found.on_duty.people if found.on_duty is not None else None
        alone = self._channel is None or len(requirement.channels) == 1
        fits = seen is not None and seen.size == requirement.agents.size
        hourly = found.scenario.cost.hourly if found.scenario is not None else None
        return week_rows(shape, requirement.shrinkage, seen if alone and fits else None, hourly)

    def _on_how_pressed(self) -> None:
        part = {"week": "cost", "sums": "cost"}.get(self._shown, "week")
        if self._shown in ("curve", "promises"):
            part = self._channel or "people"
        self.how_asked.emit(part)

    def _choices(self) -> list[tuple[str, str]]:
        translate = QCoreApplication.translate
        words = {
            "week": translate("StaffingPage", "The week"),
            "curve": translate("StaffingPage", "One more or fewer"),
            "promises": translate("StaffingPage", "Promises kept"),
            "times": translate("StaffingPage", "Response times"),
            "occupancy": translate("StaffingPage", "Occupancy"),
            "backlog": translate("StaffingPage", "Backlog"),
            "sums": translate("StaffingPage", "Hours and cost"),
        }
        beside = {"curve": not self._narrow, "sums": not self._compact}
        return [(k, w) for k, w in words.items() if not beside.get(k)]

    def _compose(self) -> None:
        u = unit()
        self._hours = Text("", "body", "muted", wrap=True)
        self.cost_line = Text("", wrap=True)
        self.wage_link = button(
            QCoreApplication.translate("StaffingPage", "Type what an hour costs to see money"),
            self.wage_asked.emit,
            kind="link",
        )
        self._sums = QWidget()
        sums = QVBoxLayout(self._sums)
        sums.setContentsMargins(0, 0, 0, 0)
        sums.setSpacing(u)
        for widget in (self._hours, self.cost_line, self.wage_link):
            sums.addWidget(widget)
        sums.addStretch(1)
        self._curve_side = QWidget()
        curve_side = QVBoxLayout(self._curve_side)
        curve_side.setContentsMargins(0, 0, 0, 0)
        self._curve_title = Text("", weight=QFont.Weight.DemiBold, wrap=True)
        self._curve_about = Text("", "caption", "muted", wrap=True)
        for widget in (self._curve_title, self._curve_about):
            curve_side.addWidget(widget)
        curve_side.addWidget(self.curve, 1)
        self._week_side = QWidget()
        week_side = QVBoxLayout(self._week_side)
        week_side.setContentsMargins(0, 0, 0, 0)
        week_side.addWidget(self.week, 1)
        week_side.addWidget(self._sums)
        line = QHBoxLayout()
        line.setSpacing(6 * u)
        line.addWidget(self._curve_side, 24)
        line.addWidget(self._week_side, 76)
        self._times_side = self._times_row()
        for view in (self._times_side, self.occupancy, self.backlog, self.promises):
            line.addWidget(view, 100)
        self.body.addLayout(line, 1)
        self.set_compact(False, 10_000)

    def _times_row(self) -> QWidget:
        """Calls and replies take seconds and hours, so that each has a chart of its own."""
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6 * unit())
        self._times_columns: dict[str, QWidget] = {}
        for promise, chart in self.times.items():
            column = self._times_columns[promise] = QWidget()
            inside = QVBoxLayout(column)
            inside.setContentsMargins(0, 0, 0, 0)
            title = done_title(promise)
            inside.addWidget(Text(title, weight=QFont.Weight.DemiBold))
            chart.setAccessibleName(title)
            inside.addWidget(chart, 1)
            line.addWidget(column, 1)
        return row

    def _arrange(self) -> None:
        shown, wide = self._shown, not self._compact
        self.view.set_current(shown)
        self.view_list.set_current(shown)
        self._week_side.setVisible(shown in ("week", "sums"))
        self._curve_side.setVisible(shown == "curve" or (not self._narrow and shown == "week"))
        self.week.setVisible(shown == "week")
        self._sums.setVisible(shown == "sums" or (wide and shown == "week"))
        for key, view in (
            ("times", self._times_side), ("occupancy", self.occupancy), ("backlog", self.backlog),
            ("promises", self.promises),
        ):  # fmt: skip
            view.setVisible(shown == key)

    def _fill(self) -> None:
        """Fill the view shown: the others are filled when they are opened."""
        if self._staffing is None:
            return
        self._about.setText("")
        if self._shown in ("week", "curve", "sums"):
            self._fill_week()
            self._fill_curve(self._staffing.requirement)
        elif self._shown == "promises":
            self._fill_promises(self._staffing.requirement)
        else:
            self._fill_course(self._staffing)
        self._about.setVisible(bool(self._about.text()))

    def _fill_week(self) -> None:
        assert self._staffing is not None
        found, requirement = self._staffing, self._staffing.requirement
        rows, total = self.rows()
        currency = found.cost.currency
        self.week.set_week(rows, total, lambda value: money(value, currency, 0))
        hours = hours_sentence(total.needed_h, requirement.shrinkage)
        self._hours.setText(f"{hours} {contracts_sentence(total.paid_h)}")
        alone = self._channel is None or len(requirement.channels) == 1
        self.cost_line.setText(cost_sentence(found.cost) if alone else "")
        self.cost_line.setVisible(bool(self.cost_line.text()))
        self.wage_link.setVisible(found.cost.total_month is None)

    def _fill_curve(self, requirement: Requirement) -> None:
        translate = QCoreApplication.translate
        found = binding(requirement, self._channel)
        if found is None or not found.curve:
            self._curve_title.setText(translate("StaffingPage", "One person more or fewer"))
            self._curve_about.setText(self._no_curve_text(requirement))
            self.curve.set_curve((), None, base=None, axis="")
            return
        kept, shape = found.kept, week_shape(requirement)
        title = translate("StaffingPage", "One more or fewer: {channel}")
        self._curve_title.setText(
            title.format(channel=channel_title(found.own.channel).replace("-", _UNBROKEN))
        )
        words = translate("StaffingPage", "{promise}, mean of {weeks} weeks")
        if abs(requirement.weeks - 1) < _ONE_WEEK:
            words = translate("StaffingPage", "{promise}, in a usual week")
        weeks = number(requirement.weeks, 0 if requirement.weeks >= 1.5 else 1)
        self._curve_about.setText(words.format(promise=promise_text(kept), weeks=weeks))
        base = shape.same_people()
        if base is not None:
            axis = translate("StaffingPage", "people at every open hour")
        elif shape.least_people() == 1:
            axis = translate("StaffingPage", "people more or fewer, never under 1")
        else:
            axis = translate("StaffingPage", "people more or fewer each hour")
        self.curve.set_curve(found.curve, kept.target, base=base, axis=axis)

    def _no_curve_text(self, requirement: Requirement) -> str:
        text = evidence_sentence(requirement, self._channel)
        words = QCoreApplication.translate("StaffingPage", "There is no promise to compare with.")
        return text or words

    def _fill_promises(self, requirement: Requirement) -> None:
        narrow = self._compact
        cells = promise_cells(requirement, self._channel, narrow=narrow)
        self.promises.set_rows(promise_columns(narrow=narrow), cells)
        if requirement.proof is None or requirement.estimated:
            words = QCoreApplication.translate("StaffingPage", "◐ Estimate from closed forms.")
            self._about.setText(words)
            return
        confidence = requirement.proof.confidence
        words = QCoreApplication.translate(
            "StaffingPage",
            "± is what the simulation leaves open, with {share} confidence. The hardest hours are"
            " where most of what is missed falls.",
        )
        self._about.setText(words.format(share=share(confidence, 0)))

    def _fill_course(self, found: Staffing) -> None:
        """Times, occupancy and backlog; muted while they are those before an edit."""
        requirement, course = found.requirement, found.course
        cap = found.scenario.max_occupancy if found.scenario is not None else 1.0
        shape = week_shape(requirement)
        for view in (*self.times.values(), self.occupancy, self.backlog):
            view.set_pale(found.overtaken)
        if course is None or course.interval_min != requirement.interval_min:
            self._fill_times(None)
            self.backlog.set_course(None, None)
            self.occupancy.set_course(shape, estimated_occupancy(requirement, cap))
            self._about.setText(self._still_coming(found))
            return
        self._fill_times(course)
        self.occupancy.set_course(shape, occupancy_course(course, cap))
        self.backlog.set_course(shape, backlog_course(course, self._channel))
        self._about.setText(self._course_words(found))

    def _fill_times(self, course: WeekCourse | None) -> None:
        for promise, chart in self.times.items():
            curves = [] if course is None else answer_curves(course, self._channel, promise)
            chart.set_curves(curves)
            self._times_columns[promise].setVisible(bool(curves))

    def _course_words(self, found: Staffing) -> str:
        assert found.course is not None
        translate = QCoreApplication.translate
        if found.overtaken and found.certainty is Certainty.UNCONFIRMED:
            return translate(
                "StaffingPage", "— From before your last change, which is not simulated."
            )
        if found.overtaken:
            return translate(
                "StaffingPage", "◐ From before your last change; the simulation is on its way."
            )
        weeks = number(found.course.replications * found.course.weeks)
        about = {
            "times": translate(
                "StaffingPage",
                "Share of contacts done within each time; a diamond is what is promised."
                " {weeks} simulated weeks.",
            ),
            "occupancy": translate(
                "StaffingPage",
                "How much of their time on duty people are busy, all channels together."
                " {weeks} simulated weeks.",
            ),
            "backlog": translate(
                "StaffingPage",
                "Contacts that wait for somebody at the end of each hour. {weeks} simulated weeks.",
            ),
        }
        words = about[self._shown].format(weeks=weeks)
        cap = found.scenario.max_occupancy if found.scenario is not None else 1.0
        waits = any(c.model == "deferred_simulation" for c in found.requirement.channels)
        if self._shown == "occupancy" and cap < 1:
            words = f"{words} {cap_words(cap, waits=waits)}"
        return words

    def _still_coming(self, found: Staffing) -> str:
        translate = QCoreApplication.translate
        if found.certainty is Certainty.UNCONFIRMED:
            return translate("StaffingPage", "Not simulated: it was cancelled.")
        if self._shown == "occupancy":
            return translate("StaffingPage", "◐ Estimate; the simulation is on its way.")
        return translate("StaffingPage", "This comes with the simulation, in a moment.")
