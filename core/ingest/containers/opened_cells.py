"""Cells of the files opened last, so that the same file under another dialect is shown at once."""

from __future__ import annotations

import threading
from collections import OrderedDict
from dataclasses import dataclass
from pathlib import Path

from core.ingest.containers.inside import Inside
from core.ingest.containers.sheet_table import Grid

MOST_BYTES = 96 << 20
"""Cells kept at most, of all files together."""
_MOST_FILES = 4

Wanted = tuple[str | None, str | None]
"""Sheet and member asked for."""
_Key = tuple[str, int, int, str | None, str | None]


@dataclass(frozen=True, slots=True)
class Opened:
    """What the child found in a file: cells, or text of an archive."""

    inside: Inside
    grid: Grid | None
    text: bytes = b""

    @property
    def bytes(self) -> int:
        """Memory taken."""
        return len(self.text) + (self.grid.bytes if self.grid else 0)

    @property
    def complete(self) -> bool:
        """Whether the whole table is there."""
        return self.inside.sheet is None or self.inside.sheet.complete


_kept: OrderedDict[_Key, Opened] = OrderedDict()
_lock = threading.Lock()


def _key(path: Path, wanted: Wanted) -> _Key:
    seen = path.stat()
    return (str(path.resolve()), seen.st_mtime_ns, seen.st_size, *wanted)


def find(path: Path, wanted: Wanted, limit_rows: int | None) -> Opened | None:
    """The cells of a file that has not changed since, when enough of them are kept."""
    with _lock:
        opened = _kept.get(_key(path, wanted))
        if opened is None:
            return None
        _kept.move_to_end(_key(path, wanted))
    enough = opened.complete or (limit_rows is not None and _rows(opened) > limit_rows)
    return opened if enough else None


def _rows(opened: Opened) -> int:
    return opened.inside.sheet.rows if opened.inside.sheet else 0


def sheets(path: Path) -> tuple[str, ...] | None:
    """Sheets of a file whose cells are kept; None when it has to be opened."""
    key = _key(path, (None, None))[:3]
    with _lock:
        for known, opened in _kept.items():
            if known[:3] == key:
                return opened.inside.sheet.sheets if opened.inside.sheet else ()
    return None


def keep(path: Path, wanted: Wanted, opened: Opened) -> None:
    """Keep cells, letting go of the ones not looked at for longest."""
    if opened.bytes > MOST_BYTES:
        return
    with _lock:
        inside = opened.inside
        named = (inside.sheet.name if inside.sheet else None, inside.member)
        for key in {_key(path, wanted), _key(path, named)}:
            _kept[key] = opened
            _kept.move_to_end(key)
        while len(_kept) > 2 * _MOST_FILES or held() > MOST_BYTES:
            _kept.popitem(last=False)


def held() -> int:
    """Bytes of all cells kept."""
    return sum(opened.bytes for opened in {id(o): o for o in _kept.values()}.values())


def forget() -> None:
    """Let go of everything kept."""
    with _lock:
        _kept.clear()
