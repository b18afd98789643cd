"""Lines that a spreadsheet quoted whole when it saved text it had opened as one column."""

from __future__ import annotations

import csv
import re
from collections import Counter

_MARKS = (";", ",", "\t", "|")
_LOOKED_AT = 1 << 16
_MOST_LINES = 200
_LEAST_LINES = 3
_LEAST_WIDTH = 3
_REGULAR = 0.9
_WRAPPED = re.compile(rb'^"([^\r\n]*)"(?=[ \t;,]*\r?$)', re.MULTILINE)
_LINE_ENDS = re.compile(r"\r\n|\n|\r")


def wrapping_mark(text: bytes) -> str | None:
    """The delimiter inside lines such as `"7;open;x"`; None where lines are not wrapped.

    A line is wrapped when it is one cell by itself and, without its outer quotes, has as many
    cells as the others. Nearly all of the first lines have to agree.
    """
    start = text[:_LOOKED_AT]
    if not _WRAPPED.search(start):
        return None
    lines = _LINE_ENDS.split(start.decode("utf-8", "replace"))
    lines = [line for line in (lines[:-1] or lines) if line.strip()][:_MOST_LINES]
    if len(lines) < _LEAST_LINES:
        return None
    return next((mark for mark in _MARKS if _are_wrapped(lines, mark)), None)


def unwrapped(text: bytes, mark: str) -> tuple[bytes, int]:
    """The text without the outer quotes of wrapped lines, and how many lines those were."""
    count = 0

    def bare(found: re.Match[bytes]) -> bytes:
        nonlocal count
        line = found[0].decode("utf-8", "replace")
        if not _is_wrapped(line, mark):
            return found[0]
        count += 1
        return found[1].replace(b'""', b'"')

    return _WRAPPED.sub(bare, text), count


def _are_wrapped(lines: list[str], mark: str) -> bool:
    wrapped = [_is_wrapped(line, mark) for line in lines]
    if not any(wrapped):
        return False
    widths = [
        _width(_inside(line) if inside else line, mark)
        for line, inside in zip(lines, wrapped, strict=True)
    ]
    width, count = Counter(widths).most_common(1)[0]
    # Prose in a single column may have as many commas in every line, but its header has none.
    named = widths[0] == width
    return named and width >= _LEAST_WIDTH and count >= _REGULAR * len(lines)


def _inside(line: str) -> str:
    return line.rstrip(" \t;,")[1:-1].replace('""', '"')


def _is_wrapped(line: str, mark: str) -> bool:
    """Whether a line is one quoted cell that holds the delimiter."""
    bare = line.rstrip(" \t;,")
    quoted = len(bare) > 2 and bare[0] == bare[-1] == '"' and mark in bare
    return quoted and '"' not in bare[1:-1].replace('""', "")


def _width(line: str, mark: str) -> int:
    return len(next(csv.reader([line], delimiter=mark), []))
