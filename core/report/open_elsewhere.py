"""Whether an office program holds a file that is about to be replaced."""

from __future__ import annotations

from pathlib import Path

from core.problems import Problem


def refuse_open_elsewhere(path: Path) -> None:
    """Office programs mark an open file with a small file beside it."""
    for mark in (f"~${path.name}", f".~lock.{path.name}#"):
        if path.exists() and path.with_name(mark).exists():
            raise Problem("report_open_elsewhere", path=str(path))
