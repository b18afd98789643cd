"""The Staffing page: what is promised and assumed at the left, the people it takes at the right."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from core.model.project import Project
from core.model.requirement import Requirement
from core.problems import Note, Problem
from desktop.clipboard import copy_picture_and_cells
from desktop.formats import NBSP, join, opening_hours
from desktop.how_computed import HowComputed
from desktop.manual_joined import MANUAL, NEEDED, ByHand
from desktop.messages import sentence
from desktop.pages.page import WIDEST_UNITS, Page
from desktop.scenario_edits import closed, duplicated, numbered_name
from desktop.staffing_answer import Staffing, results_after
from desktop.staffing_certainty import certainty_words, trust_in_short, trust_words
from desktop.staffing_evidence import StaffingEvidence
from desktop.staffing_flow import StaffingFlow
from desktop.staffing_panel import StaffingPanel
from desktop.staffing_week import beside_required
from desktop.staffing_words import (
    answer_sentence,
    channel_title,
    evidence_sentence,
    peak_sentence,
)
from desktop.store import Store
from desktop.tasks import TaskRunner
from widgets.button import button
from widgets.card import Card
from widgets.choice import Choice
from widgets.elided_label import ElidedLabel
from widgets.proof_mark import ProofMark
from widgets.required_chart import RequiredChart
from widgets.segmented import Segmented
from widgets.text import Text
from widgets.theme import font, unit
from widgets.week_table import exact_cells

if TYPE_CHECKING:
    from core.results import Results
    from desktop.staffing_manual import ManualStaffing

ALL = "*"
"""Key of "all channels" in the channel choice."""
_MOST_SEGMENTS = 4
_AROUND_UNITS = 108
"""Width of margins, panel and paddings beside the content of a card, in layout units."""
_SHOW = "staffing.show"
"""Key of what is filled a moment at a time."""
_URGENT = ("hourly_erlang_unsafe", "outside_hours", "overload")


class StaffingPage(Page):
    """How many people do I need, and when?"""

    name = "staffing"
    icon = "staffing"

    def __init__(
        self,
        store: Store,
        tasks: TaskRunner,
        parent: QWidget | None = None,
        *,
        results_after: Callable[[Project, Results], Results] = results_after,
    ) -> None:
        super().__init__(store, tasks, parent)
        self._results: Results | None = None
        self._channel = ALL
        self._choices: list[tuple[str, str]] = []
        self._compact = False
        self.flow = StaffingFlow(tasks, results_after, self)
        self.flow.answered.connect(self.set_staffing)
        self.flow.refused.connect(self._on_refused)
        self.flow.emptied.connect(self._on_emptied)
        store.changed.connect(self._on_project_changed)
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
        self.mark = ProofMark()
        self.mark.activated.connect(self.flow.confirm)
        self.banner.set_beside_question(self.mark)
        self.panel = StaffingPanel()
        self.panel.edited.connect(self._on_edited)
        self.panel.asked.connect(self._on_baseline_asked)
        self.chart = RequiredChart()
        self.evidence = StaffingEvidence()
        self.evidence.how_asked.connect(self.show_how)
        self.evidence.wage_asked.connect(lambda: self.panel.show_row("cost.hourly"))
        self.how = HowComputed()
        self.how.closed.connect(self._on_how_closed)
        self.remarks = Text("", "caption", "near", wrap=True)
        self.trust = ElidedLabel()
        self.trust.setFont(font("caption"))
        self.trust.setProperty("role", "muted")
        self._compose()
        self._by_hand = ByHand(self)

    @property
    def manual(self) -> ManualStaffing:
        """People put in by hand, made when they are first looked at."""
        return self._by_hand.view

    @property
    def staffing(self) -> Staffing | None:
        """What the page shows, or None before the first answer."""
        return self.flow.shown

    @property
    def waiting(self) -> bool:
        """Whether an edit waits for the pause before it is simulated."""
        return self.flow.waiting

    def title(self) -> str:
        return QCoreApplication.translate("Pages", "Staffing")

    def show_results(self, results: Results | None) -> None:
        if results is None:
            self._results = None
            self.flow.forget()
            self._show_nothing()
            return
        if results is self._results:
            return
        self._results = results
        if self.flow.shown is None:
            self._show_waiting()
        self.flow.give(results)

    def set_staffing(self, found: Staffing) -> None:
        """Show the people needed, their cost, and how sure both are."""
        if not found.requirement.channels:
            self._show_skipped(found.requirement)
            return
        self.show_content()
        self.panel.show()
        self._charts.show()
        self._show_channels(found.requirement)
        steps = self._in_steps(found)
        next(steps)
        self.tasks.spread(_SHOW, steps)

    def _in_steps(self, found: Staffing) -> Iterator[None]:
        """The answer at once; what stands around it a moment at a time."""
        needed = self.mode.current != MANUAL
        if needed:
            self._show_banner(found)
            self._show_charts(found)
        yield
        yield from self._panel_steps(found)
        if not needed:
            # The charts are out of sight; they are drawn when they come back.
            return
        self.evidence.set_staffing(found, self._chosen())
        yield
        if self.how_shown:
            self.how.set_staffing(found)
        if not found.requirement.estimated:
            QAccessible.updateAccessibility(
                QAccessibleAnnouncementEvent(self, f"{self.banner.answer} {self.mark.words}")
            )

    def choose_channel(self, channel: str) -> None:
        """Show one channel, or all together ("*")."""
        self._channel = channel
        self._segments.set_current(channel)
        self._choice.set_current(channel)
        found = self.flow.shown
        if found is not None:
            self._show_banner(found)
            self._show_charts(found)
            self.evidence.set_staffing(found, self._chosen())

    def show_view(self, key: str) -> None:
        """Show the people needed ("needed") or those put in by hand ("manual")."""
        self.mode.set_current(key)
        view = self.manual if key == MANUAL else self._area
        if self._views.indexOf(view) < 0:
            self._views.addWidget(view)
        self._views.setCurrentWidget(view)

    def show_how(self, part: str = "people") -> None:
        """Open what a number is computed from: the people, a channel, the week or the cost."""
        if self.flow.shown is not None:
            self.how.set_staffing(self.flow.shown)
        self._views.setCurrentWidget(self.how)
        self.how.show_section(part)
        self.how.back.setFocus()

    @property
    def how_shown(self) -> bool:
        """Whether the explanation is open."""
        return self._views.currentWidget() is self.how

    def copy(self) -> None:
        """Put a picture of what is shown and its figures on the clipboard."""
        if self.mode.current == MANUAL:
            self.manual.copy()
            return
        if self.flow.shown is not None:
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
        self._chart_card.body.addWidget(self.trust)
        self._charts = QWidget()
        self._charts.setProperty("kind", "scrolled")
        self._column_of_charts = QVBoxLayout(self._charts)
        self._column_of_charts.setContentsMargins(0, 0, 0, 0)
        self._column_of_charts.addWidget(self._chart_card, 44)
        self._column_of_charts.addWidget(self.evidence, 56)
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
        translate = QCoreApplication.translate
        self.mode = Segmented(translate("StaffingPage", "People needed or given"))
        views = (
            (NEEDED, translate("StaffingPage", "People needed")),
            (MANUAL, translate("ManualStaffing", "People by hand")),
        )
        self.mode.set_choices(views, NEEDED)
        self.mode.chosen.connect(self.show_view)
        left = QVBoxLayout()
        left.setSpacing(2 * u)
        left.addWidget(self.mode)
        left.addWidget(self.panel, 1)
        line = QHBoxLayout()
        line.setSpacing(4 * u)
        line.addLayout(left)
        line.addWidget(right, 1)
        self.content.addLayout(line, 1)
        self._arrange()
        QWidget.setTabOrder(self.panel, self._segments)

    def _arrange(self) -> None:
        """In a low or narrow window the evidence is one thing at a time."""
        u = unit()
        self._compact = self.height() < 165 * u or self.width() < 250 * u
        self._column_of_charts.setSpacing((3 if self._compact else 4) * u)
        edge = round((2 if self._compact else 3.5) * u)
        self._chart_card.set_edge(edge)
        room = min(self.width(), WIDEST_UNITS * u) - _AROUND_UNITS * u
        self.evidence.set_compact(self._compact, room)
        if self.flow.shown is not None:
            self._title_chart()

    def _on_project_changed(self, project: Project, names: frozenset[str]) -> None:
        """Answer an edit at once; the window counts the contacts and then gives its results."""
        # The next edit begins where this one ends, though the rows are shown again only then.
        self.panel.hold(project.scenario)
        if self.isVisible() and "datasets" not in names and self._results is not None:
            self.flow.edit(project)

    def _on_refused(self, problem: Problem) -> None:
        self._show_why(sentence(problem.note))

    def _on_emptied(self) -> None:
        """The data changed: neither charts nor explanation of the old ones stay in sight."""
        if self.how_shown:
            self.show_view(NEEDED)
        self._show_waiting()

    def _on_edited(self, label: str, scenario: object, key: str) -> None:
        project = self.store.project.with_scenario(scenario)  # type: ignore[arg-type]
        self.store.apply(label, project, key or None)

    def _on_baseline_asked(self, wish: str) -> None:
        project = self.store.project
        if wish == "unfreeze":
            words = QCoreApplication.translate("StaffingPage", "Open the baseline to edits")
            self.store.apply(words, replace(project, frozen=False))
            return
        pattern = QCoreApplication.translate("StaffingPage", "What if {n}")
        words = QCoreApplication.translate("StaffingPage", "Duplicate the scenario")
        name = numbered_name(project, pattern)
        self.store.apply(words, duplicated(project, project.active, name))

    def _on_link_activated(self, target: str) -> None:
        if target == "how":
            self.show_how()
        else:
            self.asked.emit(target)

    def _on_how_closed(self) -> None:
        self.show_view(NEEDED)
        self.chart.setFocus()

    def _show_nothing(self) -> None:
        self.tasks.cancel(_SHOW)
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
            (
                (translate("StaffingPage", "Type your volumes"), "week"),
                (translate("StaffingPage", "One interval"), "interval"),
            ),
        )

    def _show_waiting(self) -> None:
        self.tasks.cancel(_SHOW)
        self.show_content()
        self._charts.hide()
        self.panel.hide()
        self.mark.set_mark("none", "")
        self.banner.set_sentence(
            QCoreApplication.translate("StaffingPage", "How many people do I need, and when?"),
            QCoreApplication.translate("StaffingPage", "Computing the people needed…"),
        )

    def _show_skipped(self, requirement: Requirement) -> None:
        reasons = [sentence(why) for _, why in requirement.skipped]
        self._show_why(" ".join(reasons))

    def _show_why(self, why: str) -> None:
        self.tasks.cancel(_SHOW)
        translate = QCoreApplication.translate
        self.show_empty(
            translate("StaffingPage", "How many people do I need, and when?"),
            translate("StaffingPage", "Your contacts cannot be turned into people yet."),
            why,
            translate("StaffingPage", "Look at the data"),
            "page.data",
        )

    def _panel_steps(self, found: Staffing) -> Iterator[None]:
        channels = [channel.channel for channel in found.requirement.channels]
        yield from self.panel.steps(self.store.project.scenario, channels, found.measured or {})
        self.panel.set_closed(closed(self.store.project))

    def _show_channels(self, requirement: Requirement) -> None:
        names = [(c.channel, channel_title(c.channel)) for c in requirement.channels]
        if self._channel not in [ALL, *(key for key, _ in names)]:
            self._channel = ALL
        choices = [(ALL, QCoreApplication.translate("StaffingPage", "All channels")), *names]
        if len(names) == 1:
            self._channel = names[0][0]
        if self._choices != choices:
            self._choices = choices
            self._segments.set_choices(choices, self._channel)
            self._choice.set_choices(choices, self._channel)
        self._segments.setVisible(1 < len(names) < _MOST_SEGMENTS)
        self._choice.setVisible(len(names) >= _MOST_SEGMENTS)

    def _chosen(self) -> str | None:
        return None if self._channel == ALL else self._channel

    def _show_banner(self, found: Staffing) -> None:
        requirement, chosen = found.requirement, self._chosen()
        peak, evidence = peak_sentence(requirement), evidence_sentence(requirement, chosen)
        self.banner.set_sentence(
            QCoreApplication.translate("StaffingPage", "How many people do I need, and when?"),
            answer_sentence(requirement),
            " ".join(part for part in (peak, evidence) if part),
            (_unbroken(QCoreApplication.translate("StaffingPage", "How this is computed")), "how"),
        )
        self.mark.set_mark(*certainty_words(found))

    def _show_charts(self, found: Staffing) -> None:
        self._title_chart()
        requirement, chosen = found.requirement, self._chosen()
        translate = QCoreApplication.translate
        beside = beside_required(
            requirement,
            chosen,
            None if found.overtaken else found.band,
            found.on_duty,
            translate("StaffingPage", "Required on 8 of 10 days"),
            translate("StaffingPage", "Seen at work"),
        )
        self.chart.set_requirement(requirement, chosen, beside)
        remarks = self._urgent_remarks(requirement)
        self.remarks.setText("\n".join(remarks))
        self.remarks.setVisible(bool(remarks))
        self.trust.set_whole(trust_words(found.tried), trust_in_short(found.tried))
        self.trust.setVisible(bool(self.trust.whole))

    def _title_chart(self) -> None:
        """Title and, where there is room, what and when it is."""
        name = (
            QCoreApplication.translate("StaffingPage", "all channels")
            if self._chosen() is None
            else channel_title(self._channel)
        )
        hours = opening_hours(self.store.project.scenario.calendar.hours)
        about = QCoreApplication.translate("StaffingPage", "{channel}, usual week, {hours}")
        self._chart_card.set_title(
            QCoreApplication.translate("StaffingPage", "People by hour"),
            "" if self._compact else about.format(channel=name, hours=hours),
        )

    def _urgent_remarks(self, requirement: Requirement) -> list[str]:
        chosen = self._chosen()
        own = [c for c in requirement.channels if chosen in (None, c.channel)]
        notes: list[Note] = [*requirement.notes, *(n for c in own for n in c.notes)]
        urgent = [n for n in notes if any(word in n.code for word in _URGENT)]
        shown = [f"◐ {sentence(remark)}" for remark in urgent[:2]]
        if requirement.skipped and len(shown) < 2:
            names = join([channel_title(name) for name, _ in requirement.skipped])
            words = QCoreApplication.translate(
                "StaffingPage", "Not staffed: {channels}; the reasons are in “{link}”."
            )
            link = QCoreApplication.translate("StaffingPage", "How this is computed")
            shown.append("◐ " + words.format(channels=names, link=link))
        return shown

    def _copied_rows(self) -> list[list[str]]:
        assert self.flow.shown is not None
        rows, total = self.evidence.rows()
        translate = QCoreApplication.translate
        head = [
            translate("WeekTable", "Day"), translate("WeekTable", "Contacts a day"),
            translate("WeekTable", "People"), translate("WeekTable", "Needed"),
            translate("WeekTable", "Paid"), translate("WeekTable", "At work"),
            translate("WeekTable", "Difference"), translate("WeekTable", "Cost"),
        ]  # fmt: skip
        evidence = evidence_sentence(self.flow.shown.requirement, self._chosen())
        cells = (exact_cells(r) for r in (*rows, total))
        return [[self.banner.answer], [evidence], [self.mark.words], head, *cells]


def _unbroken(words: str) -> str:
    return words.replace(" ", NBSP)
