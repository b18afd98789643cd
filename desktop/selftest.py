"""A whole run without hands, for a freshly built bundle: sample, every page, workbook, exit 0."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer

from desktop.actions import PAGE_NAMES
from desktop.application import Application, make_application

PATIENCE_S = 180.0
LANGUAGES_SEEN = ("it", "es", "en")


def run_selftest(folder: Path) -> int:
    """Do what a first user does, leave pictures and a workbook in `folder`; 0 when all worked."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as settings:
        parts = make_application(Path(settings))
        faults: list[BaseException] = []
        parts.tasks.crashed.connect(faults.append)
        try:
            _work(parts, folder)
        finally:
            parts.tasks.close()
        return 1 if faults or parts.window.frame.message.sentence else 0


def _work(parts: Application, folder: Path) -> None:
    window = parts.window
    window.show()
    window.open_sample()
    _wait(parts, lambda: bool(parts.store.project.datasets) and not parts.tasks.busy)
    for language in LANGUAGES_SEEN:
        window.do(f"language.{language}")
        for name in PAGE_NAMES:
            window.show_page(name)
            _wait(parts, lambda: not parts.tasks.busy)
            window.grab().save(str(folder / f"{name}-{language}.png"))
    _write_workbook(parts, folder / "aforo-selftest.xlsx")


def _write_workbook(parts: Application, path: Path) -> None:
    from core.report.workbook import write_workbook
    from core.results import Results

    results = parts.window.results
    if not isinstance(results, Results):
        raise RuntimeError("the sample gave no results")
    write_workbook(results, path)


def _wait(parts: Application, done: Callable[[], bool]) -> None:
    """Let the window live until something is done."""
    loop, until = QEventLoop(), time.monotonic() + PATIENCE_S
    watch = QTimer(interval=20)
    watch.timeout.connect(lambda: loop.quit() if done() or time.monotonic() > until else None)
    watch.start()
    loop.exec()
    watch.stop()
    if not done():
        raise TimeoutError("the window did not come to rest")
