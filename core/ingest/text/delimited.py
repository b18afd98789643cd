"""Delimited text: bytes become columns of text, every row with the line it starts on.

A dialect is found first, or given; either way the text is then read exactly as the dialect says.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from core.ingest.raw import RawTable
from core.ingest.text.delimited_table import read_as
from core.ingest.text.detection import find_dialect
from core.ingest.text.encoding import (
    Decoded,
    Reading,
    as_utf8,
    encoding_by_marks,
    judge,
    whole_characters,
)
from core.ingest.text.mojibake import may_be_mojibake, repaired
from core.ingest.text.text_source import load, parts_of, parts_of_file
from core.ingest.text.wrapped_lines import unwrapped, wrapping_mark
from core.model.dataset import Dialect
from core.problems import Note, Problem, note
from core.progress import Progress, no_progress

FIRST_BYTES = 1 << 19
TAIL_BYTES = 1 << 14
_WHOLE_BYTES = 4 << 20
_MORE = 4
_REPAIR_BYTES = 1 << 22

__all__ = ["load", "read_content", "read_file_start", "read_text"]


@dataclass(frozen=True, slots=True)
class Text:
    """UTF-8 text, all of a file or its first part, and what became of its bytes."""

    name: str
    text: bytes
    tail: bytes
    """Last bytes of the file."""
    encoding: str
    whole: bool
    repair: bool
    remarks: tuple[Note, ...] = ()


def read_content(
    data: bytes,
    name: str,
    dialect: Dialect | None = None,
    *,
    limit_rows: int | None = None,
    progress: Progress = no_progress,
) -> RawTable:
    """The table in the bytes of a whole text file; a given dialect is obeyed, else it is found."""
    asked = dialect.encoding if dialect else None
    reading = Reading(asked) if asked else _judged(data)
    if limit_rows is not None and len(data) > _WHOLE_BYTES:
        table = _first_rows(data, name, reading, dialect, limit_rows, progress)
        if table is not None:
            return table
    return _read_whole(data, name, reading, dialect, limit_rows, progress)


def _read_whole(
    data: bytes,
    name: str,
    reading: Reading,
    dialect: Dialect | None,
    limit_rows: int | None,
    progress: Progress,
) -> RawTable:
    asked = dialect.encoding if dialect else None
    decoded = (
        Decoded(data)
        if reading.ascii
        else as_utf8(data, reading.encoding, asked=asked is not None, progress=progress)
    )
    text, nulls = _without_nulls(decoded.text)
    repair = dialect.repair if dialect else not reading.ascii and may_be_mojibake(text)
    mended = 0
    if repair:
        text, mended = _repaired(text, progress)
    remarks = (
        reading.remark,
        decoded.remark,
        note("nul_characters", count=nulls) if nulls else None,
        note("mojibake_repaired", count=mended) if mended else None,
    )
    repair = dialect.repair if dialect else mended > 0
    given = tuple(remark for remark in remarks if remark is not None)
    found = Text(name, text, text[-TAIL_BYTES:], reading.encoding, True, repair, given)
    table = _table(found, dialect, limit_rows, progress)
    assert table is not None
    return table


def read_text(
    text: str, name: str, dialect: Dialect | None = None, limit_rows: int | None = None
) -> RawTable:
    """The table in text that was pasted, as from a sheet or a web page."""
    if not text.strip():
        raise Problem("file_empty", file=name)
    data = text.encode("utf-8", "replace")
    asked = replace(dialect, encoding="utf-8") if dialect else None
    return read_content(data, name, asked, limit_rows=limit_rows)


def read_file_start(
    path: Path,
    dialect: Dialect | None = None,
    *,
    limit_rows: int,
    progress: Progress = no_progress,
) -> RawTable:
    """The first rows of a file from its first bytes, without reading the rest of a large one."""
    asked = dialect.encoding if dialect else None
    reading = Reading(asked) if asked else judge(parts_of_file(path))
    table = _first_rows(path, path.name, reading, dialect, limit_rows, progress)
    if table is not None:
        return table
    data = load(path, progress)
    if not asked:
        reading = _judged(data)
    return _read_whole(data, path.name, reading, dialect, limit_rows, progress)


def _judged(data: bytes) -> Reading:
    marked = encoding_by_marks(data[:FIRST_BYTES])
    if marked:
        return Reading(marked)
    if data.isascii():
        return Reading("utf-8", ascii=True)
    return judge(parts_of(data))


def _first_rows(
    source: Path | bytes,
    name: str,
    reading: Reading,
    dialect: Dialect | None,
    limit_rows: int,
    progress: Progress,
) -> RawTable | None:
    """The first rows from ever more of the first bytes; None when all is needed."""
    size = len(source) if isinstance(source, bytes) else source.stat().st_size
    take = FIRST_BYTES
    while max(take, _WHOLE_BYTES) < size:
        progress(0.0)
        start, end = _first_and_last(source, take, size)
        part = _part(name, start, end, reading, dialect, source)
        table = _table(part, dialect, limit_rows, progress)
        if table is not None:
            return table
        take *= _MORE
    return None


def _first_and_last(source: Path | bytes, take: int, size: int) -> tuple[bytes, bytes]:
    first, last = take // 4 * 4, (size - 2 * TAIL_BYTES) // 4 * 4
    if isinstance(source, bytes):
        return source[:first], source[last:]
    try:
        with source.open("rb") as file:
            start = file.read(first)
            file.seek(last)
            return start, file.read()
    except OSError as error:
        raise Problem("file_unreadable", file=source.name, detail=str(error)) from error


def _part(
    name: str,
    start: bytes,
    end: bytes,
    reading: Reading,
    dialect: Dialect | None,
    source: Path | bytes,
) -> Text:
    """The first part of a file as UTF-8; what is cut off at its ends is left out."""
    encoding = reading.encoding
    asked = dialect is not None and dialect.encoding is not None
    plain = encoding.lower().replace("_", "-") in ("utf-8", "utf8", "utf-8-sig", "ascii")
    begun = whole_characters(start) if plain else start
    decoded = as_utf8(begun, encoding, asked=asked)
    text, _ = _without_nulls(decoded.text)
    tail = _without_nulls(_decoded(end, encoding).encode())[0]
    parts = parts_of(source) if isinstance(source, bytes) else parts_of_file(source)
    repair = (
        dialect.repair if dialect else any(_is_mojibake(_decoded(part, encoding)) for part in parts)
    )
    if repair:
        text = _repaired(text, no_progress)[0]
    remarks = tuple(r for r in (reading.remark, decoded.remark) if r is not None)
    return Text(name, text, tail, encoding, False, repair, remarks)


def _is_mojibake(text: str) -> bool:
    return may_be_mojibake(text.encode("utf-8", "replace")) and repaired(text)[1] > 0


def _decoded(part: bytes, encoding: str) -> str:
    try:
        return part.decode(encoding, "replace").removeprefix("\ufeff")
    except LookupError as error:
        raise Problem("encoding_unknown", encoding=encoding) from error


def _without_nulls(text: bytes) -> tuple[bytes, int]:
    nulls = text.count(b"\0") if b"\0" in text else 0
    return (text.replace(b"\0", b""), nulls) if nulls else (text, 0)


def _repaired(text: bytes, progress: Progress) -> tuple[bytes, int]:
    """The text with mojibake put right, line by line in blocks, and how many pieces there were."""
    blocks: list[bytes] = []
    count = at = 0
    while at < len(text):
        end = text.find(b"\n", min(at + _REPAIR_BYTES, len(text))) + 1 or len(text)
        block = text[at:end]
        if may_be_mojibake(block):
            mended, found = repaired(block.decode("utf-8", "replace"))
            block = mended.encode("utf-8", "replace") if found else block
            count += found
        blocks.append(block)
        at = end
        progress(0.15)
    return (b"".join(blocks), count) if count else (text, 0)


def _unwrapped(text: Text) -> Text:
    """The text without the quotes around whole lines, where a spreadsheet put them there."""
    mark = wrapping_mark(text.text)
    if mark is None:
        return text
    bare, count = unwrapped(text.text, mark)
    remarks = (*text.remarks, note("lines_unwrapped", count=count))
    return replace(text, text=bare, tail=unwrapped(text.tail, mark)[0], remarks=remarks)


def _table(
    text: Text, asked: Dialect | None, limit_rows: int | None, progress: Progress
) -> RawTable | None:
    """The table, or None where the first part of a file holds fewer rows than asked for."""
    text = _unwrapped(text)
    found = find_dialect(text.text, text.tail, asked, whole=text.whole, name=text.name)
    dialect = replace(found.dialect, encoding=text.encoding, repair=text.repair)
    table = read_as(
        text.text,
        dialect,
        name=text.name,
        whole=text.whole,
        limit_rows=limit_rows,
        progress=progress,
    )
    if table is None:
        return None
    tables = tuple(
        replace(other, encoding=text.encoding, repair=text.repair) for other in found.tables
    )
    warnings = (*text.remarks, *found.remarks, *table.warnings)
    return replace(table, warnings=warnings, tables=tables)
