"""A whole run without hands, for a freshly built bundle: sample, every page, workbook, exit 0."""

from __future__ import annotations

import logging
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from core.progress import Progress
from desktop.actions import PAGE_NAMES
from desktop.application import Application, make_application, run_steps

LANGUAGES_SEEN = ("it", "es", "en")
log = logging.getLogger(__name__)


def run_selftest(folder: Path) -> int:
    """Do what a first user does, leave pictures and a workbook in `folder`; 0 when all worked."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as settings:
        parts = make_application(Path(settings))
        faults: list[object] = []
        parts.tasks.crashed.connect(faults.append)
        parts.tasks.remarked.connect(faults.append)
        parts.window.show()
        code = run_steps(parts, _steps(parts, folder))
        parts.tasks.close()
    for fault in faults:
        log.error("the self-test found: %r", fault)
    return 1 if faults else code


def _steps(parts: Application, folder: Path) -> Iterator[Callable[[], bool]]:
    """Each step yields what to wait for before the next one."""
    window, tasks = parts.window, parts.tasks

    def at_rest() -> bool:
        return not tasks.busy

    window.open_sample()
    yield lambda: bool(parts.store.project.datasets) and at_rest()
    for language in LANGUAGES_SEEN:
        window.do(f"language.{language}")
        for name in PAGE_NAMES:
            window.show_page(name)
            yield at_rest
            window.grab().save(str(folder / f"{name}-{language}.png"))
    written: list[Path] = []
    results = window.results

    def work(progress: Progress) -> Path:
        from core.report.workbook import write_workbook

        if results is None:
            raise RuntimeError("the sample gave no results")
        return write_workbook(results, folder / "aforo-selftest.xlsx").path

    tasks.run("selftest", work, written.append)
    yield at_rest
    if not written:
        raise RuntimeError("no workbook was written")
