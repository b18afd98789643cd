"""The Staffing page: what is promised and assumed at the left, the people it takes at the right."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from core.model.project import Project
from core.model.requirement import Requirement
from core.problems import Problem
from desktop.formats import NBSP
from desktop.how_computed import HowComputed
from desktop.manual_joined import MANUAL, NEEDED, ByHand
from desktop.messages import sentence
from desktop.pages.page import WIDEST_UNITS, Page
from desktop.scenario_edits import closed, duplicated, numbered_name
from desktop.staffing_answer import Staffing, results_after
from desktop.staffing_certainty import certainty_words
from desktop.staffing_evidence import StaffingEvidence
from desktop.staffing_flow import StaffingFlow
from desktop.staffing_needed import PeopleNeeded
from desktop.staffing_panel import StaffingPanel
from desktop.staffing_words import (
    answer_sentence,
    evidence_sentence,
    peak_sentence,
)
from desktop.store import Store
from desktop.tasks import TaskRunner
from widgets.button import button
from widgets.proof_mark import ProofMark
from widgets.required_chart import RequiredChart
from widgets.segmented import Segmented
from widgets.theme import unit

if TYPE_CHECKING:
    from core.results import Results
    from desktop.staffing_manual import ManualStaffing

_AROUND_UNITS = 108
"""Width of margins, panel and paddings beside the content of a card, in layout units."""
_SHOW, _VIEW = "staffing.show", "staffing.view"
"""Keys of what is filled a moment at a time: the answer, and another view in its place."""
_MAKE = "staffing.make"
"""Key of what is made a moment at a time while the first answer is computed."""


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
        self._needed: PeopleNeeded | None = None
        self._how: HowComputed | None = None
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
        self._compose()
        self._by_hand = ByHand(self)

    @property
    def manual(self) -> ManualStaffing:
        """People put in by hand, made when they are first looked at."""
        self.tasks.finish(_VIEW)
        return self._by_hand.view

    @property
    def needed(self) -> PeopleNeeded:
        """The people needed: chart and evidence, made while the first answer is computed."""
        for _step in self._making():
            pass
        assert self._needed is not None
        return self._needed

    @property
    def chart(self) -> RequiredChart:
        """The people by hour."""
        return self.needed.chart

    @property
    def evidence(self) -> StaffingEvidence:
        """What stands behind the people needed."""
        return self.needed.evidence

    @property
    def how(self) -> HowComputed:
        """From what each number is computed, with all there is to say of it."""
        self.tasks.finish(_VIEW)
        return self._explanation()

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
            self._begin_anew()
            self.flow.forget()
            self._show_nothing()
            return
        if results is self._results:
            return
        self._results = results
        if self.flow.shown is None:
            self._show_waiting()
        self.flow.give(results)
        if not self._is_made:
            self.tasks.spread(_MAKE, self._making())

    def set_staffing(self, found: Staffing) -> None:
        """Show the people needed, their cost, and how sure both are."""
        if not found.requirement.channels:
            self._show_skipped(found.requirement)
            return
        self.show_content()
        steps = self._in_steps(found)
        if self._is_made:
            # A hand at a slider waits for this.
            next(steps)
        self.tasks.spread(_SHOW, steps)

    def _in_steps(self, found: Staffing) -> Iterator[float | None]:
        """The answer at once; what stands around it a moment at a time."""
        yield from self._making()
        view = self.needed
        view.set_channels(found.requirement)
        needed = self.mode.current != MANUAL
        if needed:
            self._show_banner(found)
            view.set_chart(found, self.store.project.scenario)
        view.show_charts(True)
        self.panel.show()
        yield
        yield from self._panel_steps(found)
        if not needed:
            # The charts are out of sight; they are drawn when they come back.
            return
        view.evidence.set_staffing(found, view.channel)
        yield
        if self._how is not None and self.how_shown:
            yield from self._how.steps(found)
        if not found.requirement.estimated:
            QAccessible.updateAccessibility(
                QAccessibleAnnouncementEvent(self, f"{self.banner.answer} {self.mark.words}")
            )

    def choose_channel(self, channel: str) -> None:
        """Show one channel, or all together ("*")."""
        view = self.needed
        view.choose_channel(channel)
        found = self.flow.shown
        if found is not None:
            self._show_banner(found)
            view.set_chart(found, self.store.project.scenario)
            view.evidence.set_staffing(found, view.channel)

    def show_view(self, key: str) -> None:
        """Show the people needed ("needed") or those put in by hand ("manual")."""
        self.mode.set_current(key)
        self.tasks.cancel(_VIEW)
        if key != MANUAL:
            self._views.setCurrentWidget(self.needed)
        elif self._by_hand.is_made:
            self._views.setCurrentWidget(self._by_hand.view)
        else:
            self.tasks.spread(_VIEW, self._opening_by_hand())

    def put_in(self, view: QWidget) -> bool:
        """Put a view among the others; False where it is there."""
        if self._views.indexOf(view) >= 0:
            return False
        self._views.addWidget(view)
        return True

    def _opening_by_hand(self) -> Iterator[None]:
        yield from self._by_hand.making()
        self._views.setCurrentWidget(self._by_hand.view)
        yield
        self._by_hand.arrive()

    def show_how(self, part: str = "people") -> None:
        """Open what a number is computed from: the people, a channel, the week or the cost."""
        how = self._explanation()
        self._views.setCurrentWidget(how)
        how.back.setFocus()
        self.tasks.spread(_VIEW, self._opening_how(how, part))

    def _opening_how(self, how: HowComputed, part: str) -> Iterator[float | None]:
        if self.flow.shown is not None:
            yield from how.steps(self.flow.shown)
        how.show_section(part)

    def _explanation(self) -> HowComputed:
        if self._how is None:
            self._how = HowComputed()
            self._how.closed.connect(self._on_how_closed)
            self._views.addWidget(self._how)
        return self._how

    @property
    def how_shown(self) -> bool:
        """Whether the explanation is open."""
        return self._how is not None and self._views.currentWidget() is self._how

    def copy(self) -> None:
        """Put a picture of what is shown and its figures on the clipboard."""
        if self.mode.current == MANUAL:
            self.manual.copy()
            return
        if self.flow.shown is not None:
            evidence = evidence_sentence(self.flow.shown.requirement, self.needed.channel)
            self.needed.copy([[self.banner.answer], [evidence], [self.mark.words]])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _compose(self) -> None:
        u = unit()
        right = QWidget()
        self._views = QStackedLayout(right)
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
        # While there is no panel yet, the choice stands where it will be.
        left.addStretch()
        line = QHBoxLayout()
        line.setSpacing(4 * u)
        line.addLayout(left)
        line.addWidget(right, 1)
        self.content.addLayout(line, 1)

    @property
    def _is_made(self) -> bool:
        return self._needed is not None and self._needed.is_made

    def _making(self) -> Iterator[None]:
        """Make what shows the people needed, a part a turn; nothing where it is there."""
        if self._needed is None:
            view = self._needed = PeopleNeeded()
            view.show_charts(False)
            view.channel_picked.connect(self.choose_channel)
            view.how_asked.connect(self.show_how)
            view.wage_asked.connect(lambda: self.panel.show_row("cost.hourly"))
            yield
        # Whoever could not wait has gone on from here meanwhile.
        if self._views.indexOf(self._needed) < 0:
            self._views.insertWidget(0, self._needed)
            QWidget.setTabOrder(self.panel, self._needed.segments)
            self._arrange()
            yield
        yield from self._needed.making()

    def _arrange(self) -> None:
        """In a low or narrow window the evidence is one thing at a time."""
        if self._needed is None:
            return
        u = unit()
        compact = self.height() < 165 * u or self.width() < 250 * u
        room = min(self.width(), WIDEST_UNITS * u) - _AROUND_UNITS * u
        self._needed.set_compact(compact, room)
        if self.flow.shown is not None:
            self._needed.set_title(self.store.project.scenario)

    def _on_project_changed(self, project: Project, names: frozenset[str]) -> None:
        """Answer an edit at once; the window counts the contacts and then gives its results."""
        # The next edit begins where this one ends, though the rows are shown again only then.
        self.panel.hold(project.scenario)
        if self.isVisible() and "datasets" not in names and self._results is not None:
            self.flow.edit(project)

    def _on_refused(self, problem: Problem) -> None:
        self._show_why(sentence(problem.note))

    def _on_emptied(self) -> None:
        """The data changed: the page begins anew with the people they need."""
        self._begin_anew()
        self._show_waiting()

    def _begin_anew(self) -> None:
        """Neither explanation nor people by hand of other data stay in sight."""
        if self.how_shown or self.mode.current != NEEDED:
            self.show_view(NEEDED)

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
        self.needed.chart.setFocus()

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
        if self._needed is not None:
            self._needed.show_charts(False)
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
        project = self.store.project
        self.panel.against(project.scenarios[0] if project.active else None)
        yield from self.panel.steps(self.store.project.scenario, channels, found.measured or {})
        self.panel.set_closed(closed(self.store.project))

    def _show_banner(self, found: Staffing) -> None:
        requirement, chosen = found.requirement, self.needed.channel
        peak, evidence = peak_sentence(requirement), evidence_sentence(requirement, chosen)
        self.banner.set_sentence(
            QCoreApplication.translate("StaffingPage", "How many people do I need, and when?"),
            answer_sentence(requirement),
            " ".join(part for part in (peak, evidence) if part),
            (_unbroken(QCoreApplication.translate("StaffingPage", "How this is computed")), "how"),
        )
        self.mark.set_mark(*certainty_words(found))


def _unbroken(words: str) -> str:
    return words.replace(" ", NBSP)
