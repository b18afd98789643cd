"""A report as a PDF without a window: what the command line is handed."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from core.problems import Problem
from desktop import guard

if TYPE_CHECKING:
    from core.progress import Progress
    from core.report.content import Report


def print_report(report: Report, path: Path, progress: Progress) -> int:
    """Write a composed report as a PDF in its own language; how many pages it has.

    Raises Problem where Qt is not complete or the file cannot be written.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    missing = guard.no_window()
    if missing is not None:
        raise Problem("picture_needs_window", why=missing)
    from PySide6.QtWidgets import QApplication

    from desktop.appearance import Appearance
    from desktop.paper.pdf import write_pdf
    from desktop.settings import Settings

    app = QApplication.instance() or QApplication(["aforo"])
    if not isinstance(app, QApplication):
        raise Problem("picture_needs_window", why="QCoreApplication")
    with tempfile.TemporaryDirectory() as folder:
        Appearance(app, Settings(Path(folder))).set_language(report.language)
        return write_pdf(report, path, progress).pages
