"""Write a workbook in a process of its own, so that a window goes on painting meanwhile.

The writing library holds the interpreter for up to a sixth of a second at a time. The numbers are
composed before, by whoever asks; only finished values go over to the child.
"""

from __future__ import annotations

import errno
import multiprocessing
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from core.atomic import replace_file
from core.problems import Problem
from core.progress import Progress, no_progress
from core.report.open_elsewhere import refuse_open_elsewhere

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

    from core.report.content import Report
    from core.report.workbook import WorkbookSummary

_POLL_S = 0.04
_WRITTEN = 0.97
_TOLD_EVERY = 0.01
"""Least step of progress worth a message."""


def save_report_apart(
    report: Report, path: Path, *, progress: Progress = no_progress
) -> WorkbookSummary:
    """Write a composed report whole or not at all, in a child process.

    Whatever `progress` raises ends the child at once and leaves the old file as it was. Raises
    Problem as `save_report` does, report_interrupted where the child dies, or disk_full.
    """
    refuse_open_elsewhere(path)
    written: list[WorkbookSummary] = []

    def fill(file: BinaryIO) -> None:
        with tempfile.TemporaryDirectory(prefix="aforo-report-") as folder:
            beside = Path(folder) / "report.xlsx"
            written.append(_written_by_child(report, beside, path, progress))
            with beside.open("rb") as done:
                shutil.copyfileobj(done, file)

    replace_file(path, fill)
    progress(1.0)
    return written[0]


def _written_by_child(
    report: Report, beside: Path, path: Path, progress: Progress
) -> WorkbookSummary:
    context = multiprocessing.get_context("spawn")
    receiving, sending = context.Pipe(duplex=False)
    child = context.Process(target=_serve, args=(sending, report, beside, path), daemon=True)
    child.start()
    sending.close()
    try:
        return _answer(receiving, path, progress)
    finally:
        child.kill()
        child.join()
        child.close()
        receiving.close()


def _answer(receiving: Any, path: Path, progress: Progress) -> WorkbookSummary:
    """Wait for the child, telling progress often enough to be stopped."""
    share = 0.0
    try:
        while True:
            progress(_WRITTEN * share)
            if not receiving.poll(_POLL_S):
                continue
            kind, *told = receiving.recv()
            if kind == "share":
                share = told[0]
            elif kind == "problem":
                raise Problem(told[0], **told[1])
            else:
                return told[0]
    except (EOFError, ConnectionError):
        raise Problem("report_interrupted", path=str(path)) from None


def _serve(connection: Connection, report: Report, beside: Path, path: Path) -> None:
    """Entry point of the child: write, tell how far it is, answer, end."""
    from core.report.workbook import write_to

    answer: tuple[Any, ...]
    try:
        with beside.open("xb") as file:
            answer = ("done", write_to(report, file, path, _teller(connection)))
    except Problem as problem:
        answer = ("problem", problem.note.code, dict(problem.note.data))
    except OSError as error:
        full = "disk_full" if error.errno == errno.ENOSPC else ""
        why = {} if full else {"why": error.strerror or str(error)}
        answer = ("problem", full or "save_failed", {"path": str(path), **why})
    except MemoryError:
        answer = ("problem", "memory_exhausted", {})
    connection.send(answer)
    connection.close()


def _teller(connection: Connection) -> Callable[[float], None]:
    last = -1.0

    def tell(share: float) -> None:
        nonlocal last
        if share - last >= _TOLD_EVERY:
            last = share
            connection.send(("share", share))

    return tell
