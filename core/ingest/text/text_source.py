"""The bytes of a text file: in blocks, within the memory there is, or only parts of them."""

from __future__ import annotations

import ctypes
import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from core.problems import Problem
from core.progress import Progress, no_progress

_BLOCK_BYTES = 1 << 25
_AT_ONCE_BYTES = 1 << 28
"""A file up to this size is read in a moment, without a second copy."""
_MEMORY_PER_BYTE = 3.5
"""Memory that reading takes at its height for each byte of a text file, measured."""
_SPARE_BYTES = 64 << 20
_PART_BYTES = 1 << 16
_PARTS = 48
_WHOLE_BYTES = 4 << 20


def load(path: Path, progress: Progress = no_progress) -> bytes:
    """All bytes of a file, read in blocks; Problem beforehand when memory will not do."""
    try:
        size = path.stat().st_size
        refuse_too_large(path.name, size)
        if size <= _AT_ONCE_BYTES:
            return path.read_bytes()
        blocks: list[bytes] = []
        at = 0
        with path.open("rb", buffering=0) as file:
            while block := file.read(_BLOCK_BYTES):
                blocks.append(block)
                at += len(block)
                progress(0.05 * min(1.0, at / size))
    except OSError as error:
        raise Problem("file_unreadable", file=path.name, detail=str(error)) from error
    return b"".join(blocks)


def refuse_too_large(name: str, size: int) -> None:
    """Raise Problem when a text of that many bytes needs more memory than is free."""
    free = free_memory()
    need = int(size * _MEMORY_PER_BYTE)
    if free is not None and need > _SPARE_BYTES and need + _SPARE_BYTES > free:
        raise Problem("memory_too_small", file=name, need_mb=need >> 20, free_mb=free >> 20)


def parts_of(data: bytes) -> list[bytes]:
    """Parts of a text spread over its whole length, enough to judge its characters by."""
    if len(data) <= _WHOLE_BYTES:
        return [data]
    parts = [data[at : at + _PART_BYTES] for at in _places(len(data))]
    strange = None if data.isascii() else re.search(rb"[\x80-\xff]", data)
    if strange:
        at = max(0, strange.start() - _PART_BYTES // 2) // 4 * 4
        parts.append(data[at : at + _PART_BYTES])
    return parts


def parts_of_file(path: Path) -> list[bytes]:
    """The same parts of a file without reading the rest of it."""
    try:
        with path.open("rb") as file:
            size = path.stat().st_size
            parts: list[bytes] = []
            for at in _places(size):
                file.seek(at)
                parts.append(file.read(_PART_BYTES))
    except OSError as error:
        raise Problem("file_unreadable", file=path.name, detail=str(error)) from error
    return parts


def _places(size: int) -> Iterator[int]:
    step = max(_PART_BYTES, (size - _PART_BYTES) // (_PARTS - 1) // 4 * 4)
    yield from range(0, max(1, size - 2 * _PART_BYTES), step)
    yield max(0, (size - _PART_BYTES) // 4 * 4)


def free_memory() -> int | None:
    """Bytes of memory that can be had without swapping; None where the system does not tell."""
    if sys.platform == "win32":
        return _free_on_windows()
    known = [amount for amount in (_free_on_linux(), _left_in_group()) if amount is not None]
    if known:
        return min(known)
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // 2
    except (ValueError, OSError, AttributeError):
        return None


def _free_on_linux() -> int | None:
    try:
        text = Path("/proc/meminfo").read_text(encoding="ascii")
    except OSError:
        return None
    found = re.search(r"MemAvailable:\s*(\d+) kB", text)
    return int(found.group(1)) << 10 if found else None


def _left_in_group() -> int | None:
    """What a container may still take, where one sets a limit."""
    folder = Path("/sys/fs/cgroup")
    try:
        most = int((folder / "memory.max").read_text(encoding="ascii"))
        used = int((folder / "memory.current").read_text(encoding="ascii"))
        stat = (folder / "memory.stat").read_text(encoding="ascii")
    except (OSError, ValueError):
        return None
    cache = re.search(r"^inactive_file (\d+)", stat, re.MULTILINE)
    return max(0, most - used + (int(cache.group(1)) if cache else 0))


def _free_on_windows() -> int | None:
    class Status(ctypes.Structure):
        _fields_ = (
            ("length", ctypes.c_ulong),
            ("load", ctypes.c_ulong),
            *((name, ctypes.c_ulonglong) for name in (
                "total", "free", "total_page", "free_page", "total_virtual", "free_virtual", "more"
            )),
        )  # fmt: skip

    status = Status(length=ctypes.sizeof(Status))
    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 - absent on other systems
    return int(status.free) if kernel.GlobalMemoryStatusEx(ctypes.byref(status)) else None
