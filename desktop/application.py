"""The composition root: the few objects of a running window, and who knows whom."""

from __future__ import annotations

import logging
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

import resources
from core.progress import Progress
from desktop.appearance import Appearance
from desktop.crash_report import CrashReport
from desktop.main_window import MainWindow
from desktop.settings import Settings
from desktop.store import Store
from desktop.tasks import TaskRunner
from desktop.unused_objects import Sweeper, look_again, spare_all

WARM_UP_MS = 50
log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Application:
    """A window with everything it stands on."""

    app: QApplication
    window: MainWindow
    store: Store
    tasks: TaskRunner
    crashes: CrashReport


def make_application(folder: Path | None = None) -> Application:
    """Make the window without showing it; `folder` holds settings where not the usual one."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    app.setOrganizationName("Aforo")
    app.setApplicationName("Aforo")
    app.setDesktopFileName("aforo")
    app.setWindowIcon(QIcon(str(resources.path("icons", "aforo.svg"))))
    settings = Settings(folder)
    appearance = Appearance(app, settings)
    store, tasks = Store(), TaskRunner()
    crashes = CrashReport()
    window = MainWindow(store, tasks, settings, appearance)
    crashes.written.connect(window.report_crash)
    tasks.crashed.connect(crashes.report)
    # The window before goes when the events that take it down are done.
    appearance.changed.connect(lambda: QTimer.singleShot(0, look_again))
    return Application(app, window, store, tasks, crashes)


def run(files: Sequence[Path] = (), *, sample: bool = False) -> int:
    """Open the window, then files or the sample, and stay until it is closed."""
    parts = make_application()
    sweeper = Sweeper()
    parts.crashes.install()
    if files or sample:
        # The welcome page would be gone before anybody could read it.
        parts.window.expect(QCoreApplication.translate("MainWindow", "Opening…"))
    parts.window.show()
    QTimer.singleShot(WARM_UP_MS, lambda: _after_first_paint(parts, files, sample))
    code = parts.app.exec()
    parts.tasks.close()
    sweeper.stop()
    parts.crashes.uninstall()
    return code


def run_steps(
    parts: Application, steps: Iterator[Callable[[], bool]], patience_s: float = 300.0
) -> int:
    """Go through steps, each waiting for its condition; 0 when all were done in time."""
    until, waiting = time.monotonic() + patience_s, [next(steps, None)]
    timer, sweeper = QTimer(interval=20), Sweeper()

    def go_on() -> None:
        try:
            if time.monotonic() > until:
                raise TimeoutError("the window did not come to rest")
            if waiting[0] is not None and waiting[0]():
                waiting[0] = next(steps, None)
            if waiting[0] is None:
                parts.app.exit(0)
        except BaseException:
            log.exception("a step failed")
            parts.app.exit(1)

    timer.timeout.connect(go_on)
    timer.start()
    code = parts.app.exec()
    timer.stop()
    sweeper.stop()
    return code


_FIRST = (
    "core.ingest.importing", "core.metrics.compute", "desktop.pages.overview",
    "desktop.pages.heatmap",
)  # fmt: skip
_LATER = (
    "core.staffing.estimate", "core.staffing.requirement", "core.staffing.side_by_side",
    "core.staffing.backtest", "desktop.pages.staffing", "desktop.staffing_manual",
    "desktop.pages.scenarios",
)  # fmt: skip
"""What is loaded before the simulations are compiled, and what after."""


def _after_first_paint(parts: Application, files: Sequence[Path], sample: bool) -> None:
    def warm(_none: None) -> None:
        parts.window.prepare_pages()
        parts.window.announce_preparing()

    parts.tasks.run("warm up", import_slow_modules, warm)
    if files:
        parts.window.import_files([file.absolute() for file in files])
    elif sample:
        parts.window.open_sample()


def import_slow_modules(progress: Progress) -> None:
    """Load pandas and the computations while the user looks for a file; compile what is not."""
    for name in _FIRST:
        import_module(name)
    from core.staffing.simulation import prepare

    prepare.begin()
    for name in _LATER:
        import_module(name)
    spare_all()
