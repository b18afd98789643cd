"""The Staffing page: what is promised and assumed at the left, the people it takes at the right."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from core.model.requirement import ChannelRequirement, CostSummary, Requirement
from core.problems import Note, Problem
from desktop.clipboard import copy_picture_and_cells
from desktop.formats import NBSP, join, number, opening_hours
from desktop.how_computed import HowComputed
from desktop.messages import sentence
from desktop.pages.page import Page
from desktop.staffing_panel import StaffingPanel
from desktop.staffing_words import (
    answer_sentence,
    channel_title,
    contracts_sentence,
    cost_sentence,
    evidence_sentence,
    hours_sentence,
    promise_text,
)
from desktop.store import Store
from desktop.tasks import TaskRunner
from widgets.button import button
from widgets.card import Card
from widgets.choice import Choice
from widgets.required_chart import RequiredChart
from widgets.response_curve import ResponseCurve
from widgets.segmented import Segmented
from widgets.text import Text
from widgets.theme import unit
from widgets.week_shape import WeekShape, week_shape
from widgets.week_table import WeekRow, WeekTable, exact_cells

if TYPE_CHECKING:
    from core.progress import Progress
    from core.results import Results

ALL = "*"
"""Key of "all channels" in the channel choice."""
WAIT_MS = 120
"""Edits closer together than this are computed once."""
_MOST_SEGMENTS = 4
_URGENT = ("hourly_erlang_unsafe", "outside_hours", "overload")


@dataclass(frozen=True)
class Staffing:
    """What the page shows: the people needed and their cost."""

    requirement: Requirement
    cost: CostSummary


def prepared(progress: Progress) -> None:
    """Return when the simulations are compiled for this computer: at once, but the first time."""
    from core.staffing.simulation import prepare

    prepare.await_ready(progress)


def staffing(results: Results, progress: Progress) -> Staffing:
    """The people the promises of the active scenario need, and what they cost."""
    requirement = results.requirement(progress)
    return Staffing(requirement, results.cost(progress))


class StaffingPage(Page):
    """How many people do I need, and when?"""

    name = "staffing"
    icon = "staffing"

    def __init__(self, store: Store, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(store, tasks, parent)
        self._results: Results | None = None
        self._staffing: Staffing | None = None
        self._channel = ALL
        self._compact = False
        self._wait = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._wait.timeout.connect(self._compute)
        self._copy = button(
            QCoreApplication.translate("StaffingPage", "Copy"), self.copy, icon_name="copy"
        )
        self._go_on = button(
            QCoreApplication.translate("StaffingPage", "Make the report"),
            lambda: self.asked.emit("page.report"),
            kind="primary",
        )
        self.banner.set_buttons(self._copy, self._go_on)
        self.banner.link_activated.disconnect(self.asked)
        self.banner.link_activated.connect(self._on_link_activated)
        self.panel = StaffingPanel()
        self.panel.edited.connect(self._on_edited)
        self.chart = RequiredChart()
        self.curve = ResponseCurve()
        self.week = WeekTable()
        self.how = HowComputed()
        self.how.closed.connect(self._on_how_closed)
        self.remarks = Text("", "caption", "near", wrap=True)
        self._compose()

    @property
    def staffing(self) -> Staffing | None:
        """What the page shows, or None before the first answer."""
        return self._staffing

    @property
    def waiting(self) -> bool:
        """Whether an edit waits for the pause before it is computed."""
        return self._wait.isActive()

    def title(self) -> str:
        return QCoreApplication.translate("Pages", "Staffing")

    def show_results(self, results: Results | None) -> None:
        if results is None:
            self._results = self._staffing = None
            self._show_nothing()
            return
        if results is self._results:
            return
        first, self._results = self._results is None, results
        self._show_panel()
        if first:
            self._compute()
        else:
            self._wait.start()

    def set_staffing(self, found: Staffing) -> None:
        """Show the people needed and their cost."""
        self._staffing = found
        if not found.requirement.channels:
            self._show_skipped(found.requirement)
            return
        self.show_content()
        self.panel.show()
        self._charts.show()
        self._show_channels(found.requirement)
        self._show_panel()
        self._show_banner()
        self._show_charts()
        self._show_week()
        self.how.set_requirement(found.requirement)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.banner.answer))

    def choose_channel(self, channel: str) -> None:
        """Show one channel, or all together ("*")."""
        self._channel = channel
        self._segments.set_current(channel)
        self._choice.set_current(channel)
        if self._staffing is not None:
            self._show_banner()
            self._show_charts()
            self._show_week()

    def show_how(self) -> None:
        """Open what the people are computed from."""
        self._views.setCurrentWidget(self.how)
        self.how.back.setFocus()

    @property
    def how_shown(self) -> bool:
        """Whether the explanation is open."""
        return self._views.currentWidget() is self.how

    def copy(self) -> None:
        """Put a picture of the charts and the week's figures on the clipboard."""
        if self._staffing is not None:
            copy_picture_and_cells(self._charts.grab().toImage(), self._copied_rows())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _compose(self) -> None:
        u = unit()
        self._segments = Segmented(QCoreApplication.translate("StaffingPage", "Channel"))
        self._segments.chosen.connect(self.choose_channel)
        self._choice = Choice("", QCoreApplication.translate("StaffingPage", "Channel"))
        self._choice.picked.connect(self.choose_channel)
        self._chart_card = Card()
        self._chart_card.head.addWidget(self._segments)
        self._chart_card.head.addWidget(self._choice)
        self._chart_card.body.addWidget(self.chart, 1)
        self._chart_card.body.addWidget(self.remarks)
        self._curve_card = Card()
        self._curve_about = Text("", "caption", "muted", wrap=True)
        self._curve_card.body.addWidget(self._curve_about)
        self._curve_card.body.addWidget(self.curve, 1)
        self._week_card = Card()
        self._week_card.body.addWidget(self.week, 1)
        self._hours = Text("", "body", "muted", wrap=True)
        self.cost_line = Text("", wrap=True)
        self.wage_link = button(
            QCoreApplication.translate("StaffingPage", "Type what an hour costs to see money"),
            lambda: self.panel.show_row("cost.hourly"),
            kind="link",
        )
        self._sums = QWidget()
        sums = QVBoxLayout(self._sums)
        sums.setContentsMargins(0, 0, 0, 0)
        sums.setSpacing(u)
        for widget in (self._hours, self.cost_line, self.wage_link):
            sums.addWidget(widget)
        sums.addStretch(1)
        self._week_card.body.addWidget(self._sums)
        self._evidence = QHBoxLayout()
        self._evidence.setSpacing(4 * u)
        self._evidence.addWidget(self._curve_card, 39)
        self._evidence.addWidget(self._week_card, 61)
        self.view = Segmented(QCoreApplication.translate("StaffingPage", "Week, curve or cost"))
        self.view.set_choices(
            [
                ("week", QCoreApplication.translate("StaffingPage", "The week")),
                ("curve", QCoreApplication.translate("StaffingPage", "One more or fewer")),
                ("sums", QCoreApplication.translate("StaffingPage", "Hours and cost")),
            ],
            "week",
        )
        self.view.chosen.connect(lambda _key: self._arrange())
        self._charts = QWidget()
        self._charts.setProperty("kind", "scrolled")
        self._column_of_charts = QVBoxLayout(self._charts)
        self._column_of_charts.setContentsMargins(0, 0, 0, 0)
        self._column_of_charts.addWidget(self._chart_card, 47)
        self._column_of_charts.addLayout(self._evidence, 53)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(self._charts)
        self._area.viewport().setAutoFillBackground(False)
        self._charts.setAutoFillBackground(False)
        right = QWidget()
        self._views = QStackedLayout(right)
        self._views.addWidget(self._area)
        self._views.addWidget(self.how)
        line = QHBoxLayout()
        line.setSpacing(4 * u)
        line.addWidget(self.panel)
        line.addWidget(right, 1)
        self.content.addLayout(line, 1)
        self._arrange()
        QWidget.setTabOrder(self.panel, self._segments)

    def _arrange(self) -> None:
        """In a low or narrow window the second row is one card: week, curve, or hours and cost."""
        u = unit()
        self._compact = self.height() < 165 * u or self.width() < 250 * u
        self._column_of_charts.setSpacing((3 if self._compact else 4) * u)
        for card in (self._chart_card, self._week_card, self._curve_card):
            edge = round((2 if self._compact else 3.5) * u)
            card.layout().setContentsMargins(4 * u, edge, 4 * u, edge)
        view = self.view.current
        in_week = not self._compact or view != "curve"
        card = self._week_card if in_week else self._curve_card
        if self.view.parentWidget() is not card:
            card.head.addWidget(self.view)
        self.view.setVisible(self._compact)
        self._week_card.setVisible(in_week)
        self._curve_card.setVisible(not self._compact or view == "curve")
        self.week.setVisible(not self._compact or view == "week")
        self._sums.setVisible(not self._compact or view == "sums")
        if self._staffing is not None:
            self._title_chart()

    def _compute(self) -> None:
        results = self._results
        if results is None:
            return
        if self._staffing is None:
            self._show_waiting()
        self.tasks.run(
            "staffing",
            prepared,
            lambda ready: self._staff(results),
            failed=self._on_failed,
            label=QCoreApplication.translate(
                "StaffingPage", "Preparing the simulations, once for this computer"
            ),
        )

    def _staff(self, results: Results) -> None:
        self.tasks.run(
            "staffing",
            lambda progress: staffing(results, progress),
            self.set_staffing,
            failed=self._on_failed,
            label=QCoreApplication.translate("StaffingPage", "Computing the people needed"),
        )

    def _on_failed(self, error: BaseException) -> None:
        if isinstance(error, Problem):
            self._show_why(sentence(error.note))

    def _on_edited(self, label: str, scenario: object, key: str) -> None:
        project = self.store.project.with_scenario(scenario)  # type: ignore[arg-type]
        self.store.apply(label, project, key or None)

    def _on_link_activated(self, target: str) -> None:
        if target == "how":
            self.show_how()
        else:
            self.asked.emit(target)

    def _on_how_closed(self) -> None:
        self._views.setCurrentWidget(self._area)
        self.chart.setFocus()

    def _show_nothing(self) -> None:
        translate = QCoreApplication.translate
        self.show_empty(
            translate("StaffingPage", "How many people do I need, and when?"),
            translate(
                "StaffingPage",
                "Here you will see the people each hour needs to keep your promises, what one"
                " person fewer would do, and what it costs.",
            ),
            translate("StaffingPage", "There is nothing to count yet: no file is open."),
            translate("StaffingPage", "Open a file"),
            "page.data",
        )

    def _show_waiting(self) -> None:
        self.show_content()
        self._charts.hide()
        self.panel.hide()
        self.banner.set_sentence(
            QCoreApplication.translate("StaffingPage", "How many people do I need, and when?"),
            QCoreApplication.translate("StaffingPage", "Computing the people needed…"),
        )

    def _show_skipped(self, requirement: Requirement) -> None:
        reasons = [sentence(why) for _, why in requirement.skipped]
        self._show_why(" ".join(reasons))

    def _show_why(self, why: str) -> None:
        translate = QCoreApplication.translate
        self._staffing = None
        self.show_empty(
            translate("StaffingPage", "How many people do I need, and when?"),
            translate("StaffingPage", "Your contacts cannot be turned into people yet."),
            why,
            translate("StaffingPage", "Look at the data"),
            "page.data",
        )

    def _show_panel(self) -> None:
        if self._results is None or self._staffing is None:
            return
        requirement = self._staffing.requirement
        channels = tuple(c.channel for c in requirement.channels)
        self.panel.set_scenario(self._results.scenario, channels, requirement)

    def _show_channels(self, requirement: Requirement) -> None:
        names = [(c.channel, channel_title(c.channel)) for c in requirement.channels]
        if self._channel not in [ALL, *(key for key, _ in names)]:
            self._channel = ALL
        choices = [(ALL, QCoreApplication.translate("StaffingPage", "All channels")), *names]
        if len(names) == 1:
            self._channel = names[0][0]
        self._segments.set_choices(choices, self._channel)
        self._choice.set_choices(choices, self._channel)
        self._segments.setVisible(1 < len(names) < _MOST_SEGMENTS)
        self._choice.setVisible(len(names) >= _MOST_SEGMENTS)

    def _chosen(self) -> str | None:
        return None if self._channel == ALL else self._channel

    def _show_banner(self) -> None:
        assert self._staffing is not None
        requirement = self._staffing.requirement
        self.banner.set_sentence(
            QCoreApplication.translate("StaffingPage", "How many people do I need, and when?"),
            answer_sentence(requirement),
            evidence_sentence(requirement, self._chosen()),
            (_unbroken(QCoreApplication.translate("StaffingPage", "How this is computed")), "how"),
        )

    def _show_charts(self) -> None:
        assert self._staffing is not None
        requirement = self._staffing.requirement
        self._title_chart()
        self.chart.set_requirement(requirement, self._chosen())
        remarks = self._urgent_remarks(requirement)
        self.remarks.setText("\n".join(remarks))
        self.remarks.setVisible(bool(remarks))
        self._show_curve(requirement)

    def _title_chart(self) -> None:
        """Title and, where there is room, what and when it is."""
        assert self._results is not None
        name = (
            QCoreApplication.translate("StaffingPage", "all channels")
            if self._chosen() is None
            else channel_title(self._channel)
        )
        hours = opening_hours(self._results.scenario.calendar.hours)
        about = QCoreApplication.translate("StaffingPage", "{channel}, usual week, {hours}")
        self._chart_card.set_title(
            QCoreApplication.translate("StaffingPage", "People by hour"),
            "" if self._compact else about.format(channel=name, hours=hours),
        )

    def _show_curve(self, requirement: Requirement) -> None:
        own = self._curve_channel(requirement)
        if own is None or not own.curve or not own.achieved:
            self._curve_card.set_title(
                QCoreApplication.translate("StaffingPage", "One person more or fewer")
            )
            self._curve_about.setText(self._no_curve_text(requirement))
            self.curve.set_curve((), None, base=None, axis="")
            return
        kept, name = own.achieved[0], channel_title(own.channel)
        self._curve_card.set_title(name)
        self._curve_about.setText(
            QCoreApplication.translate("StaffingPage", "{promise}, mean of {weeks} weeks").format(
                promise=promise_text(kept), weeks=number(requirement.weeks, 0)
            )
        )
        base = week_shape(requirement).same_people()
        axis = (
            QCoreApplication.translate("StaffingPage", "people at every open hour")
            if base is not None
            else QCoreApplication.translate(
                "StaffingPage", "people, more or fewer at every open hour"
            )
        )
        self.curve.set_curve(own.curve, kept.target, base=base, axis=axis)

    def _curve_channel(self, requirement: Requirement) -> ChannelRequirement | None:
        """The channel chosen, else the one with a curve and most work."""
        if self._chosen() is not None:
            return requirement.channel(self._channel)
        with_curve = [c for c in requirement.channels if c.curve]
        ranked = sorted(with_curve, key=lambda c: float(c.load.sum()), reverse=True)
        return next((c for c in ranked if c.model == "deferred_simulation"), None) or next(
            iter(ranked), None
        )

    def _no_curve_text(self, requirement: Requirement) -> str:
        own = self._curve_channel(requirement) or next(iter(requirement.channels), None)
        if own is None or not own.achieved:
            return QCoreApplication.translate(
                "StaffingPage", "There is no promise to compare with."
            )
        return evidence_sentence(requirement, own.channel)

    def _urgent_remarks(self, requirement: Requirement) -> list[str]:
        chosen = self._chosen()
        own = [c for c in requirement.channels if chosen in (None, c.channel)]
        notes: list[Note] = [*requirement.notes, *(n for c in own for n in c.notes)]
        urgent = [n for n in notes if any(word in n.code for word in _URGENT)]
        shown = [f"◐ {sentence(remark)}" for remark in urgent[:2]]
        more = len(notes) - len(urgent[:2]) + len(requirement.skipped)
        if more and len(shown) < 2 and requirement.skipped:
            names = join([channel_title(name) for name, _ in requirement.skipped])
            shown.append(
                "◐ "
                + QCoreApplication.translate(
                    "StaffingPage", "Not staffed: {channels}; the reasons are in “{link}”."
                ).format(
                    channels=names,
                    link=QCoreApplication.translate("StaffingPage", "How this is computed"),
                )
            )
        return shown

    def _show_week(self) -> None:
        assert self._staffing is not None
        found = self._staffing
        shape = week_shape(found.requirement, self._chosen())
        rows, total = week_rows(shape, found.requirement.shrinkage)
        self.week.set_week(rows, total)
        name = "" if self._chosen() is None else channel_title(self._channel)
        self._week_card.set_title(QCoreApplication.translate("StaffingPage", "The week"), name)
        self._hours.setText(hours_sentence(total.needed_h, found.requirement.shrinkage))
        money = cost_sentence(found.cost) if self._chosen() is None else ""
        parts = [contracts_sentence(total.paid_h), money]
        self.cost_line.setText("; ".join(part for part in parts if part))
        self.wage_link.setVisible(found.cost.total_month is None)

    def _copied_rows(self) -> list[list[str]]:
        assert self._staffing is not None
        shape = week_shape(self._staffing.requirement, self._chosen())
        rows, total = week_rows(shape, self._staffing.requirement.shrinkage)
        head = [
            QCoreApplication.translate("WeekTable", "Day"),
            QCoreApplication.translate("WeekTable", "Contacts a day"),
            QCoreApplication.translate("WeekTable", "People"),
            QCoreApplication.translate("WeekTable", "Needed"),
            QCoreApplication.translate("WeekTable", "Paid"),
        ]
        evidence = evidence_sentence(self._staffing.requirement, self._chosen())
        return [[self.banner.answer], [evidence], head, *(exact_cells(r) for r in (*rows, total))]


def _unbroken(words: str) -> str:
    return words.replace(" ", NBSP)


def week_rows(shape: WeekShape, shrinkage: float) -> tuple[list[WeekRow], WeekRow]:
    """The days with people or contacts, and the week."""
    rows = [
        WeekRow(
            day, shape.contacts(day), shape.people(day), shape.needed_hours(day),
            shape.needed_hours(day) / (1 - shrinkage),
        )
        for day in range(7)
        if shape.people(day) is not None or shape.contacts(day) > 0
    ]  # fmt: skip
    ranges = [row.people for row in rows if row.people is not None]
    people = (min(r[0] for r in ranges), max(r[1] for r in ranges)) if ranges else None
    hours = shape.needed_hours()
    return rows, WeekRow(None, shape.contacts(), people, hours, hours / (1 - shrinkage))
