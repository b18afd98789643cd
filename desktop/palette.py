"""What the search of the window finds: its actions, parts of pages, and figures to type."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence

from desktop.search_words import PLACES, action_words, field_words
from widgets.command_palette import PaletteEntry

if TYPE_CHECKING:
    from core.model.project import Project
    from core.results import Results

Go = Callable[[str, str], object]
"""Shows a page by its name and goes to a place of it."""


def action_entry(action: QAction) -> PaletteEntry:
    """An action of the window under its name and other words for it."""
    # The whatsThis text carries the name with its menu, where the bare text would say too little.
    name = (action.whatsThis() or action.text()).replace("&", "")
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return PaletteEntry(name, action.trigger, action_words(action.objectName()), keys)


def places(titles: dict[str, str], go: Go) -> list[PaletteEntry]:
    """The parts of pages that are gone to by name."""
    translate = QCoreApplication.translate
    words = (
        ("overview", "cards", translate("OverviewPage", "Change cards")),
        ("staffing", "needed", translate("StaffingPage", "People needed")),
        ("staffing", "manual", translate("ManualStaffing", "People by hand")),
        ("staffing", "how", translate("StaffingPage", "How this is computed")),
        ("report", "actions", translate("ReportPage", "Action plan")),
        ("report", "save", translate("ReportPage", "Save report")),
    )
    return [
        PaletteEntry(_inside(titles[page], name), partial(go, page, place), PLACES[place])
        for page, place, name in words
    ]


def fields(
    project: Project, results: Results | None, titles: dict[str, str], go: Go
) -> list[PaletteEntry]:
    """The figures of the Staffing and Scenarios pages, gone to by name."""
    found = [("staffing", key, name) for key, name in _staffing_fields(project, results)]
    found += [("scenarios", key, name) for key, name in _scenario_fields(project, results)]
    return [
        PaletteEntry(_inside(titles[page], name), partial(go, page, key), field_words(key))
        for page, key, name in found
    ]


def nothing_found(project: Project, typed: str) -> str:
    """What to say where nothing has a name like this: what can be searched at all."""
    translate = QCoreApplication.translate
    words = translate(
        "CommandPalette",
        "Nothing is called “{typed}”. Search for a page, a menu entry, or a figure that can be "
        "typed, such as wage or opening hours.",
    ).replace("{typed}", typed)
    if project.datasets:
        return words
    more = translate("CommandPalette", "Figures are found once a file or the sample is open.")
    return f"{words} {more}"


def _staffing_fields(project: Project, results: Results | None) -> Iterator[tuple[str, str]]:
    # What the panels consist of stands beside the computations, which take a moment to load.
    from desktop.staffing_parts import live, mixed, panel_parts

    scenario, channels = project.scenario, _channels(project, results)
    for part in panel_parts(scenario, channels, {}):
        for spec in part.specs:
            yield spec.key, spec.name
    translate = QCoreApplication.translate
    yield "hours", translate("StaffingPage", "Opening hours")
    if any(live(scenario, channel) for channel in channels):
        yield "kept", translate("StaffingPage", "Calls and chats kept")
    if mixed(scenario, channels):
        yield "interrupts", translate("StaffingPage", "Calls and chats break off other work")
    yield "currency", translate("StaffingPage", "Currency")


def _scenario_fields(project: Project, results: Results | None) -> Iterator[tuple[str, str]]:
    """Only what-ifs are changed there; a baseline alone is changed on the Staffing page."""
    from desktop.scenario_rows import scenario_rows

    if len(project.scenarios) == 1:
        return
    shown = project.scenarios[project.active or 1]
    for _, specs in scenario_rows(shown, project.scenarios[0], _channels(project, results)):
        for spec in specs:
            yield spec.key, spec.name


def _channels(project: Project, results: Results | None) -> tuple[str, ...]:
    """The channels of the data once they are counted, else those that have a plan."""
    if results is not None and "combined" in results.__dict__:
        return tuple(results.combined.labels("channel"))
    return tuple(name for name, _ in project.scenario.channels)


def _inside(page: str, name: str) -> str:
    return QCoreApplication.translate("CommandPalette", "{name} ({page})").format(
        name=name, page=page
    )
