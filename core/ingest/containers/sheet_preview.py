"""The first rows of a large xlsx without parsing the rest of it.

The library that reads cells parses whole sheets. For a preview it is given a copy of the workbook,
in memory, whose sheets end after some rows; a second copy holds the last rows, for their footers.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from dataclasses import dataclass, field

from core.ingest.containers.archives import opened
from core.ingest.containers.survey import sheet_members

_LEAST_BYTES = 400_000
_PART = 1 << 20
_TAIL_BYTES = 1 << 20
_TAIL_ROWS = 30
_ROW_END = b"</row>"
_DATA_END = b"</sheetData>"
_DIMENSION = re.compile(rb"<dimension [^>]*>")
_KEPT = re.compile(
    r"xl/(?:workbook|styles|sharedstrings)\.xml|.*\.rels|\[content_types\]\.xml", re.IGNORECASE
)


@dataclass(slots=True)
class Preview:
    """Two small workbooks in place of a large one."""

    first: io.BytesIO = field(default_factory=io.BytesIO)
    last: io.BytesIO = field(default_factory=io.BytesIO)
    larger: dict[str, float] = field(default_factory=dict)
    """Sheets that were cut, and how many times larger they are."""


def preview_of(path: str, rows: int) -> Preview | None:
    """The first and last rows of every sheet; None when all of it had better be read."""
    try:
        with opened(path) as archive:
            members = dict(sheet_members(archive))
            if sum(archive.getinfo(m).file_size for m in members.values()) < _LEAST_BYTES:
                return None
            return _preview(archive, members, rows)
    except (zipfile.BadZipFile, KeyError, OSError, RuntimeError, zlib.error, NotImplementedError):
        return None


def _preview(archive: zipfile.ZipFile, members: dict[str, str], rows: int) -> Preview | None:
    made = Preview()
    with zipfile.ZipFile(made.first, "w") as first, zipfile.ZipFile(made.last, "w") as last:
        for name in archive.namelist():
            if _KEPT.fullmatch(name):
                content = archive.read(name)
                first.writestr(name, content)
                last.writestr(name, content)
        for name, member in members.items():
            cut = _cut(archive, member, rows)
            if cut is None:
                return None
            first.writestr(member, cut[0])
            last.writestr(member, cut[1])
            if cut[2] > 1:
                made.larger[name] = cut[2]
    made.first.seek(0)
    made.last.seek(0)
    return made if made.larger else None


def _cut(archive: zipfile.ZipFile, member: str, rows: int) -> tuple[bytes, bytes, float] | None:
    """The XML of a sheet with its first and its last rows, and how many times larger it is."""
    head, tail, size = bytearray(), b"", 0
    ends = 0
    with archive.open(member) as stream:
        while part := stream.read(_PART):
            if ends <= rows:
                head += part
                ends = head.count(_ROW_END)
            tail = (tail + part)[-_TAIL_BYTES:]
            size += len(part)
    start = head.find(b"<sheetData")
    if size == len(head) or ends <= rows:
        return bytes(head), bytes(head), 1.0
    data_end = tail.find(_DATA_END)
    if start < 0 or data_end < 0:
        return None
    at = 0
    for _ in range(rows):
        at = head.index(_ROW_END, at) + len(_ROW_END)
    body = head.index(b">", start) + 1
    opening, kept = _DIMENSION.sub(b"", bytes(head[:body])), bytes(head[body:at])
    ours = tail[:data_end]
    begin = len(ours)
    for _ in range(_TAIL_ROWS):
        before = ours.rfind(b"<row ", 0, begin)
        if before < 0:
            break
        begin = before
    closing = tail[data_end:]
    return opening + kept + closing, opening + ours[begin:] + closing, size / max(1, at)
