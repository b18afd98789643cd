"""The view of people put in by hand, joined to the Staffing page that gives it its answers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from shiboken6 import isValid

from core.problems import Problem
from desktop.messages import sentence
from desktop.scenario_edits import closed

if TYPE_CHECKING:
    from core.model.project import Project
    from core.model.scenario import Roster, Scenario
    from core.model.shift_codes import ShiftCode
    from core.progress import Progress
    from desktop.pages.staffing import StaffingPage
    from desktop.staffing_answer import Staffing
    from desktop.staffing_manual import ManualStaffing
    from desktop.store import Store
    from desktop.tasks import TaskRunner

NEEDED, MANUAL = "needed", "manual"
"""Keys of the views of the Staffing page: the people needed, and those put in by hand."""


class ByHand(QObject):
    """Makes the view when it is first wanted, feeds it with answers and stores its edits."""

    def __init__(self, page: StaffingPage) -> None:
        super().__init__(page)
        self._page = page
        self._view: ManualStaffing | None = None
        self._filled = self._wanted = False
        page.flow.answered.connect(self._on_answered)
        page.mode.chosen.connect(self._on_chosen)

    @property
    def view(self) -> ManualStaffing:
        """The view; made when it is first asked for."""
        for _step in self.making():
            pass
        assert self._view is not None
        return self._view

    @property
    def is_made(self) -> bool:
        """Whether the view is there and filled."""
        return self._filled

    def making(self) -> Iterator[None]:
        """Make the view and fill it, a part a turn; nothing where it is there."""
        if self._view is None:
            from desktop.staffing_manual import ManualStaffing

            yield
            # Whoever could not wait has gone on from here meanwhile.
            if self._view is None:
                self._view = ManualStaffing(self._page.tasks)
                self._view.answered.connect(self._tell)
                self._view.edited.connect(self._on_edited)
                self._view.roster_taken.connect(self._on_roster_taken)
                self._view.seen_asked.connect(self._on_seen_asked)
                yield
        if self._page.put_in(self._view):
            yield
        if not self._filled:
            self._filled = True
            if self._page.flow.shown is not None:
                self._on_answered(self._page.flow.shown)
                yield

    def arrive(self) -> None:
        """The view has come to the front: whoever pressed for it goes on in it."""
        if self._wanted:
            self._wanted = False
            self.view.activate()
        self._tell()

    def _on_answered(self, found: Staffing) -> None:
        results, view = self._page.flow.results, self._view
        if view is not None and results is not None and found.requirement.channels:
            view.set_needed(results, found.requirement, found.cost)
            self._tell()

    def _tell(self) -> None:
        page, view = self._page, self._view
        if view is not None and page.mode.current == MANUAL and view.isVisible():
            page.mark.set_mark("none", "")
            page.banner.set_sentence(view.question, view.answer, view.evidence)

    def _on_chosen(self, key: str) -> None:
        page = self._page
        self._wanted = key == MANUAL
        if self._wanted:
            if self._filled:
                self.arrive()
        elif page.flow.shown is not None:
            page.set_staffing(page.flow.shown)

    def _on_edited(self, label: str, scenario: Scenario, key: str) -> None:
        page = self._page
        if not self._refused():
            page.store.apply(label, page.store.project.with_scenario(scenario), key or None)

    def _on_roster_taken(
        self, label: str, scenario: Scenario, codes: tuple[ShiftCode, ...]
    ) -> None:
        store = self._page.store
        if not self._refused():
            store.apply(label, store.project.with_scenario(scenario).with_shift_codes(codes))

    def _on_seen_asked(self, label: str, work: Callable[[Progress], Roster]) -> None:
        page = self._page
        if self._refused():
            return
        # Pressed for, it is put in even where the page goes with another look meanwhile.
        page.tasks.run(
            "roster seen", work, partial(put_seen, page.store, page.store.project, label),
            failed=partial(_say_unseen, page.tasks, self._view), label=label, lasts=True,
        )  # fmt: skip

    def _refused(self) -> bool:
        """Whether the people are closed to edits, which is said then."""
        if not closed(self._page.store.project):
            return False
        words = QCoreApplication.translate(
            "ManualStaffing",
            "The baseline is closed to edits: duplicate it, or open it to edits, at the left.",
        )
        self.view.refuse(words)
        return True


def put_seen(store: Store, before: Project, label: str, roster: Roster) -> None:
    """Put the people seen at work into the plan they were asked for; nothing in any other."""
    project = store.project
    same = project.datasets is before.datasets and project.active == before.active
    if same and not closed(project):
        store.apply(label, project.with_scenario(replace(project.scenario, roster=roster)))


def _say_unseen(tasks: TaskRunner, view: ManualStaffing | None, error: BaseException) -> None:
    """Say why nobody was seen, in the view where it is still there."""
    if isinstance(error, Problem):
        if view is not None and isValid(view):
            view.refuse(sentence(error.note))
        else:
            tasks.remarked.emit(error.note)
