"""`aforo`: the window, or the command line when the first word is one of its commands."""

from __future__ import annotations

import multiprocessing
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.progress import Progress
    from core.report.content import Report
    from core.results import Results

WINDOW_OPTIONS = ("--sample", "--selftest")


def main(argv: Sequence[str] | None = None) -> int:
    """Run Aforo and return its exit code: 0 done, 1 no answer, 2 wrong usage or setting."""
    multiprocessing.freeze_support()
    words = list(sys.argv[1:] if argv is None else argv)
    if words and _for_command_line(words[0]):
        from core.cli.drawing import Drawing
        from core.cli.main import run

        return run(words, Drawing(_draw_heatmap, _print_report))
    return _window(words)


def _draw_heatmap(
    results: Results, chosen: tuple[str, str, str, str], path: Path, language: str
) -> None:
    from desktop.heatmap_picture import draw_heatmap

    draw_heatmap(results, chosen, path, language)


def _print_report(report: Report, path: Path, progress: Progress) -> int:
    from desktop.paper.printing import print_report

    return print_report(report, path, progress)


def _for_command_line(word: str) -> bool:
    from core.cli.main import COMMANDS

    if word.startswith("-"):
        return word not in WINDOW_OPTIONS
    # A word that is neither a command nor a file is a slip: the command line says so.
    return word in COMMANDS or not ("." in word or Path(word).exists())


def _window(words: list[str]) -> int:
    from desktop import guard

    files = [Path(word) for word in words if not word.startswith("-")]
    if "--selftest" in words:
        import os

        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    missing = guard.no_window()
    if missing is not None:
        from core.cli.main import terminal_fallback

        return terminal_fallback(files, missing)
    import PySide6

    fatal = guard.fatal_pair(PySide6.__version__)
    if fatal is not None:
        print(fatal, file=sys.stderr)  # noqa: T201
        return 2
    from desktop import application

    if "--selftest" in words:
        from desktop.selftest import run_selftest

        return run_selftest(files[0] if files else Path.cwd())
    return application.run(files, sample="--sample" in words)


if __name__ == "__main__":
    sys.exit(main())
