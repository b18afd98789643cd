"""What can be done with a scenario: words, and the menu of one column."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu, QWidget

from core.model.project import Project
from desktop import scenario_edits

COMMANDS = (
    "new", "edit", "rename", "use", "staffing", "left", "right", "baseline", "freeze", "today",
    "copy", "delete",
)  # fmt: skip
"""Everything that can be done, in the order of the menus."""

KEYS = {"new": "Ctrl+D", "edit": "Ctrl+E"}
"""Keys of the commands that have one everywhere in the window."""


def command_words(command: str) -> str:
    """What a command is called in a menu."""
    translate = QCoreApplication.translate
    return {
        "new": translate("ScenariosPage", "New scenario"),
        "edit": translate("ScenariosPage", "Change the scenario…"),
        "rename": translate("ScenariosPage", "Rename the scenario"),
        "use": translate("ScenariosPage", "Show it on every page"),
        "staffing": translate("ScenariosPage", "Open it on the Staffing page"),
        "left": translate("ScenariosPage", "Move it left"),
        "right": translate("ScenariosPage", "Move it right"),
        "baseline": translate("ScenariosPage", "Make it the baseline"),
        "freeze": translate("ScenariosPage", "Freeze or unfreeze the baseline"),
        "today": translate("ScenariosPage", "Hold against today's people"),
        "copy": translate("ScenariosPage", "Copy the comparison"),
        "delete": translate("ScenariosPage", "Delete the scenario"),
    }[command]


def possible(project: Project, place: int) -> tuple[str, ...]:
    """What can be done with the scenario at a place."""
    last = len(project.scenarios) - 1
    closed = scenario_edits.closed(project, place)
    allowed = {
        "new": True,
        "edit": not closed,
        "rename": True,
        "use": place != project.active,
        "staffing": True,
        "left": place > 1,
        "right": 0 < place < last,
        "baseline": place > 0,
        "freeze": place == 0 and last > 0,
        "today": project.scenarios[0].roster is None,
        "copy": last > 0,
        "delete": place > 0,
    }
    return tuple(command for command in COMMANDS if allowed[command])


def column_menu(
    parent: QWidget, project: Project, place: int, do: Callable[[str, int], object]
) -> QMenu:
    """The menu of one column; `do` is told the command and the column."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.setAccessibleName(project.scenarios[place].name)
    for command in possible(project, place):
        if command in ("left", "today", "copy", "delete") and menu.actions():
            menu.addSeparator()
        words = _own_words(project, command)
        action = menu.addAction(words)
        action.triggered.connect(lambda _checked=False, command=command: do(command, place))
    return menu


def _own_words(project: Project, command: str) -> str:
    translate = QCoreApplication.translate
    if command == "new":
        return translate("ScenariosPage", "Duplicate")
    if command == "freeze":
        if project.frozen:
            return translate("ScenariosPage", "Unfreeze the baseline")
        return translate("ScenariosPage", "Freeze the baseline")
    return command_words(command)
