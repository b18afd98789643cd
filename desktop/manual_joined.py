"""The view of people put in by hand, joined to the Staffing page that gives it its answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.scenario_edits import closed
from desktop.staffing_manual import ManualStaffing

if TYPE_CHECKING:
    from core.model.scenario import Scenario
    from desktop.pages.staffing import StaffingPage
    from desktop.staffing_flow import Staffing

NEEDED, MANUAL = "needed", "manual"
"""Keys of the views of the Staffing page: the people needed, and those put in by hand."""


def joined(page: StaffingPage) -> ManualStaffing:
    """The view joined to the Staffing page: fed by its answers, edits through the store."""
    view = ManualStaffing(page.tasks)

    def on_answered(found: Staffing) -> None:
        results = page.flow.results
        if results is not None and found.requirement.channels:
            view.set_needed(results, found.requirement, found.cost)
            tell()

    def tell() -> None:
        if page.mode.current == MANUAL and view.isVisible():
            page.mark.set_mark("none", "")
            page.banner.set_sentence(view.question, view.answer, view.evidence)

    def on_chosen(key: str) -> None:
        if key == MANUAL:
            view.activate()
            tell()
        elif page.flow.shown is not None:
            page.set_staffing(page.flow.shown)

    def on_edited(label: str, scenario: Scenario, key: str) -> None:
        if closed(page.store.project):
            words = QCoreApplication.translate(
                "ManualStaffing",
                "The baseline is closed to edits: duplicate it, or open it to edits, at the left.",
            )
            view.refuse(words)
            return
        project = page.store.project.with_scenario(scenario)
        page.store.apply(label, project, key or None)

    page.add_view(
        MANUAL, QCoreApplication.translate("ManualStaffing", "People by hand"), view
    )  # fmt: skip
    page.flow.answered.connect(on_answered)
    page.mode.chosen.connect(on_chosen)
    view.answered.connect(tell)
    view.edited.connect(on_edited)
    return view
