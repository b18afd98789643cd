"""Print every control without an accessible name; run alone, since Qt's interfaces outlive widgets.

python -m tests.desktop.unnamed_controls SETTINGS_FOLDER
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractSpinBox, QWidget

from desktop.actions import PAGE_NAMES
from desktop.application import Application, make_application, run_steps


def unnamed(window: QWidget) -> list[str]:
    """The visible widgets that take the focus by Tab and say nothing to a screen reader."""
    found = []
    for widget in window.findChildren(QWidget):
        if isinstance(widget.parent(), QAbstractSpinBox):
            continue  # the box speaks for the line inside it
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            interface = QAccessible.queryAccessibleInterface(widget)
            if interface is None or not interface.text(QAccessible.Text.Name):
                found.append(f"{type(widget).__name__} in {type(widget.parent()).__name__}")
    return found


def visits(parts: Application, found: list[str]) -> Iterator[Callable[[], bool]]:
    """First run, then every page with the sample."""
    window = parts.window
    found += [f"first run: {name}" for name in unnamed(window)]
    window.open_sample()
    yield lambda: bool(parts.store.project.datasets) and not parts.tasks.busy
    for page in PAGE_NAMES:
        window.show_page(page)
        yield lambda: not parts.tasks.busy
        found += [f"{page}: {name}" for name in unnamed(window)]
    window.show_page("data")
    table = parts.window.settings.folder / "tickets.csv"
    table.write_text("Ticket ID,Created at,Channel\n1,2026-03-02 09:00:00,email\n")
    window.import_files([table])
    yield lambda: not parts.tasks.busy
    found += [f"import: {name}" for name in unnamed(window)]


if __name__ == "__main__":
    application = make_application(Path(sys.argv[1]))
    application.window.show()
    names: list[str] = []
    code = run_steps(application, visits(application, names))
    sys.stdout.write("\n".join(names))
    sys.stdout.flush()
    os._exit(code)
