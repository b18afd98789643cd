"""Write a file whole or not at all: the old file stays until the new one is safely on the disk."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import shutil
import time
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from core.problems import Problem

RENAME_PAUSES_S = (0.05, 0.1, 0.2, 0.4, 0.8)
"""A sync client or virus scanner may hold the old file for a moment."""


def replace_file(path: Path, write: Callable[[BinaryIO], object]) -> None:
    """Let `write` fill a new file beside `path`, then put it in its place in one step.

    Whatever fails, the file that was there is untouched and no half-written one is left. Raises
    Problem disk_full, save_not_allowed, folder_missing or save_failed.
    """
    target = Path(os.path.realpath(path))
    fresh = target.with_name(f".{target.name}.{secrets.token_hex(4)}.part")
    try:
        _refuse_read_only(target)
        try:
            _fill(fresh, target, write)
            _rename(fresh, target)
        except BaseException:
            with contextlib.suppress(OSError):
                fresh.unlink()
            raise
        _sync_folder(target.parent)
    except OSError as error:
        raise _problem(error, path) from error


def _refuse_read_only(target: Path) -> None:
    """A rename would replace a write-protected file without asking; its owner meant otherwise."""
    if target.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if target.exists() and not target.stat().st_mode & 0o200:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))


def _fill(fresh: Path, target: Path, write: Callable[[BinaryIO], object]) -> None:
    with fresh.open("xb") as file:
        write(file)
        file.flush()
        os.fsync(file.fileno())
    if target.exists():
        shutil.copymode(target, fresh)


def _rename(fresh: Path, target: Path) -> None:
    for pause_s in RENAME_PAUSES_S:
        try:
            os.replace(fresh, target)
            return
        except PermissionError:
            time.sleep(pause_s)
    os.replace(fresh, target)


def _sync_folder(folder: Path) -> None:
    """Make the new name survive a power cut, where the system lets a folder be synced."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in (errno.EINVAL, errno.ENOTSUP):
            raise
    finally:
        os.close(handle)


def _problem(error: OSError, path: Path) -> Problem:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return Problem("disk_full", path=str(path))
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS, errno.EISDIR):
        return Problem("save_not_allowed", path=str(path))
    if error.errno == errno.ENOENT:
        return Problem("folder_missing", path=str(path), folder=str(path.parent))
    return Problem("save_failed", path=str(path), why=error.strerror or str(error))
