"""Where a command may write: never over what it reads, never under a misleading name."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from core.problems import Problem


def check_output(path: Path, suffix: str, others: Sequence[Path | None] = ()) -> None:
    """Refuse a folder, another file type, and any file that is read or written by the same command.

    Raises Problem before anything is read, so that a slip of the hand costs nothing.
    """
    if path.is_dir():
        raise Problem("output_is_folder", path=str(path), suffix=suffix)
    if path.suffix.lower() != suffix:
        raise Problem("output_suffix", file=path.name, suffix=suffix)
    for other in others:
        if other is not None and _same(path, other):
            raise Problem("output_in_use", file=path.name)


def _same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return one.resolve() == other.resolve()
