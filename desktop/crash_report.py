"""A defect leaves a report on this computer and one message in the window, never a silent end."""

from __future__ import annotations

import faulthandler
import logging
import platform
import sys
import traceback
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import IO

from PySide6.QtCore import QObject, QStandardPaths, Signal, qVersion

log = logging.getLogger(__name__)
MOST_REPORTS = 20


class CrashReport(QObject):
    """Writes each unexpected exception to a file and says where it is."""

    written = Signal(object)
    """The Path of a new report, or None where the disk refused it."""

    def __init__(self, folder: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folder = (
            folder
            or Path(
                QStandardPaths.writableLocation(
                    QStandardPaths.StandardLocation.AppLocalDataLocation
                )
            )
            / "crash-reports"
        )
        self._fatal: IO[str] | None = None

    def install(self) -> None:
        """Take over exceptions that nobody caught, and crashes below Python."""
        sys.excepthook = self._on_exception
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            self._fatal = (self.folder / "fatal.log").open("a", encoding="utf-8")
            faulthandler.enable(self._fatal)
        except OSError as error:
            log.info("no crash reports can be kept: %s", error)

    def uninstall(self) -> None:
        """Give the hooks back."""
        sys.excepthook = sys.__excepthook__
        if self._fatal is not None:
            faulthandler.disable()
            self._fatal.close()
            self._fatal = None

    def report(self, error: BaseException | None) -> Path | None:
        """Write one exception down, without any value of the user's data."""
        if error is None or isinstance(error, KeyboardInterrupt):
            return None
        path: Path | None = self.folder / f"aforo-{datetime.now():%Y%m%d-%H%M%S-%f}.txt"
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            path.write_text(_report_text(error), "utf-8")
            for old in sorted(self.folder.glob("aforo-*.txt"))[:-MOST_REPORTS]:
                old.unlink(missing_ok=True)
        except OSError as refused:
            log.info("the crash report was not written: %s", refused)
            path = None
        self.written.emit(path)
        return path

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        sys.__excepthook__(kind, error, trace)
        self.report(error.with_traceback(trace))


def _report_text(error: BaseException) -> str:
    # The text of an exception may quote a cell of the user's file: only its type is kept.
    frames = "".join(traceback.format_tb(error.__traceback__))
    return (
        f"Aforo on Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}\n"
        f"{type(error).__module__}.{type(error).__qualname__}\n{frames}"
    )
