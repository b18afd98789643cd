"""The view of people put in by hand, joined to the Staffing page that gives it its answers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from desktop.scenario_edits import closed

if TYPE_CHECKING:
    from core.model.scenario import Scenario
    from core.model.shift_codes import ShiftCode
    from desktop.pages.staffing import StaffingPage
    from desktop.staffing_answer import Staffing
    from desktop.staffing_manual import ManualStaffing

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
