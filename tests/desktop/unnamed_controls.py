"""Print every control without a name, or out of reach of Tab; alone, as Qt's interfaces outlive it.

python -m tests.desktop.unnamed_controls SETTINGS_FOLDER
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QApplication, QComboBox, QWidget

from desktop.actions import PAGE_NAMES
from desktop.application import Application, make_application, run_steps

MOST_CELLS = 60
"""Presses of Tab that a table may keep for its own cells."""


def controls(window: QWidget) -> list[QWidget]:
    """The visible widgets that take the focus by Tab."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        # The box speaks for the line inside it.
        if not isinstance(widget.parent(), QAbstractSpinBox | QComboBox)
        and widget.window() is window
        and widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


def unnamed(window: QWidget) -> list[str]:
    """The controls that say nothing to a screen reader."""
    found = []
    for widget in controls(window):
        interface = QAccessible.queryAccessibleInterface(widget)
        if interface is None or not interface.text(QAccessible.Text.Name):
            found.append(_place(widget))
    return found


def unreached(window: QWidget) -> list[str]:
    """The controls to which Tab does not come, and those from which it does not go on."""
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    wanted = [w for w in controls(window) if w.isEnabled() and not _left_to_arrows(w)]
    if not wanted:
        return []
    wanted[0].setFocus()
    seen: set[QWidget] = set()
    kept, last = 0, None
    for _press in range(4 * len(wanted) + MOST_CELLS):
        now = QApplication.focusWidget()
        if now is None:
            return [f"Tab leads nowhere after {_place(last) if last else window}"]
        kept = kept + 1 if now is last else 0
        if kept > MOST_CELLS:
            return [f"Tab stays in {_place(now)}"]
        seen.add(now)
        last = now
        QTest.keyClick(now, Qt.Key.Key_Tab)
    return [f"Tab misses {_place(widget)}" for widget in wanted if widget not in seen]


def _left_to_arrows(widget: QWidget) -> bool:
    """Whether arrow keys choose it among others of which Tab reaches the chosen one."""
    if not isinstance(widget, QAbstractButton) or widget.isChecked():
        return False
    group = widget.group()
    return widget.autoExclusive() or (group is not None and group.exclusive())


def _place(widget: QWidget) -> str:
    name = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
    return f"{type(widget).__name__} {name!r} in {type(widget.parent()).__name__}"


def visits(parts: Application, found: list[str]) -> Iterator[Callable[[], bool]]:
    """First run, then every page with the sample."""
    window = parts.window

    def look(place: str) -> None:
        found.extend(f"{place}: {name}" for name in (*unnamed(window), *unreached(window)))

    look("first run")
    window.open_sample()
    yield lambda: bool(parts.store.project.datasets) and not parts.tasks.busy
    for page in PAGE_NAMES:
        window.show_page(page)
        yield lambda: not parts.tasks.busy
        look(page)
        if page == "overview":
            yield from _opened(parts, look)
        if page == "report":
            window.shelf.current.show_view("actions")
            look("action plan")
    window.show_page("data")
    table = parts.window.settings.folder / "tickets.csv"
    table.write_text("Ticket ID,Created at,Channel\n1,2026-03-02 09:00:00,email\n")
    window.import_files([table])
    yield lambda: not parts.tasks.busy
    look("import")


def _opened(parts: Application, look: Callable[[str], None]) -> Iterator[Callable[[], bool]]:
    """What opens over the Overview: a card, its contacts, the choice of cards."""
    page = parts.window.shelf.current
    page.open_card("frt_within")
    yield lambda: not parts.tasks.busy
    look("opened card")
    page.detail.show_part("contacts")
    yield lambda: not parts.tasks.busy
    look("its contacts")
    page.detail.shut()
    page.change_cards()
    look("choice of cards")
    page.chooser.hide()


if __name__ == "__main__":
    application = make_application(Path(sys.argv[1]))
    application.window.show()
    names: list[str] = []
    # Every page at rest takes a staffing; a busy computer takes its time for it.
    code = run_steps(application, visits(application, names), patience_s=900.0)
    sys.stdout.write("\n".join(names))
    sys.stdout.flush()
    os._exit(code)
