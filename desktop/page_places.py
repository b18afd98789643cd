"""Ways from the search to one figure or part of a page, which is then ready to be changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt

from desktop.pages.page import Page
from desktop.scenario_edits import closed

if TYPE_CHECKING:
    from desktop.pages.overview import OverviewPage
    from desktop.pages.report import ReportPage
    from desktop.pages.scenarios import ScenariosPage
    from desktop.pages.staffing import StaffingPage


def go_to(page: Page, place: str) -> None:
    """Put the cursor into a figure of the page shown, or open a part of it."""
    if page.empty:
        return
    if page.name == "staffing":
        _in_staffing(cast("StaffingPage", page), place)
    elif page.name == "scenarios":
        _in_scenarios(cast("ScenariosPage", page), place)
    elif page.name == "overview" and place == "cards":
        cast("OverviewPage", page).change_cards()
    elif page.name == "report":
        _in_report(cast("ReportPage", page), place)


def _in_staffing(page: StaffingPage, place: str) -> None:
    if place in ("needed", "manual"):
        page.show_view(place)
        page.mode.setFocus(Qt.FocusReason.OtherFocusReason)
    elif place == "how":
        page.show_how()
    else:
        page.panel.want_row(place)


def _in_scenarios(page: ScenariosPage, place: str) -> None:
    """Open the panel of a scenario that may be changed, at one row."""
    project = page.store.project
    if closed(project, page.chosen):
        page.choose(project.active or 1)
    page.edit_row(place)


def _in_report(page: ReportPage, place: str) -> None:
    if place == "actions":
        page.show_view("actions")
        page.steps.setFocus(Qt.FocusReason.OtherFocusReason)
    elif place == "save":
        page.focus_save()
