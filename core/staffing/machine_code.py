"""Where the machine code of the simulations is kept from one start to the next.

It lies in the user's folder for such things, under the digest of the sources it was made from:
the compiler itself would look at one file only, and run old code after an update of its parts.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import sys
from functools import cache
from pathlib import Path
from typing import Any

from numba.core.caching import UserWideCacheLocator

_HERE = Path(__file__).parent
_PARTS = ("compiled.py", "machine_code.py", "tables.py")
"""Sources that matter to the kernels, besides those that have some."""
_KEPT = 3
"""Versions whose machine code is kept; going back to an older one compiles again."""


class MachineCode(UserWideCacheLocator):
    """Tells the compiler the folder and the version of what it keeps; named in `compiled`."""

    def __init__(self, py_func: Any, py_file: str) -> None:
        super().__init__(py_func, py_file)
        self._cache_path = str(folder() / digest() / str(py_func.__module__))

    def get_source_stamp(self) -> Any:
        """The version of all sources; of the program itself in a bundle, which has no sources."""
        return digest()

    @classmethod
    def from_function(cls, py_func: Any, py_file: str) -> MachineCode | None:
        """The place for one kernel; None where nothing can be written."""
        locator = cls(py_func, py_file)
        try:
            locator.ensure_cache_path()
        except OSError:
            return None
        return locator


def folder() -> Path:
    """The platform's folder for what can be made again, or that of NUMBA_CACHE_DIR."""
    if given := os.environ.get("NUMBA_CACHE_DIR"):
        return Path(given) / "aforo"
    if sys.platform == "win32":
        local = os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local"
        return Path(local) / "Aforo" / "machine-code"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / "Aforo" / "machine-code"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "aforo/machine-code"


@cache
def digest() -> str:
    """What tells one version of the kernels from another."""
    if getattr(sys, "frozen", False):
        program = Path(sys.executable).stat()
        return hashlib.sha256(f"{program.st_mtime_ns} {program.st_size}".encode()).hexdigest()[:20]
    made_of = hashlib.sha256()
    for source in sorted([*_HERE.glob("*.py"), *_HERE.glob("simulation/*.py")]):
        text = source.read_bytes()
        if b"core.staffing.compiled import" in text or source.name in _PARTS:
            made_of.update(text)
    return made_of.hexdigest()[:20]


def tidy() -> None:
    """Throw away the machine code of versions long gone."""
    versions = [place for place in folder().iterdir() if place.is_dir()]
    versions.sort(key=lambda place: place.stat().st_mtime, reverse=True)
    for old in versions[_KEPT:]:
        if old.name != digest():
            shutil.rmtree(old, ignore_errors=True)
