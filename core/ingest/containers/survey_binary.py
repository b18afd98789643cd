"""What the binary sheets of Excel say beside their cells: .xls and .xlsb.

Records are laid out as in Microsoft's published [MS-XLS], [MS-XLSB] and [MS-CFB].
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path

from core.ingest.containers.archives import Source, opened
from core.ingest.containers.sheet import Survey
from core.ingest.containers.survey import member_of, relation_targets, small_xml

_ERRORS = {
    0x00: "#NULL!",
    0x07: "#DIV/0!",
    0x0F: "#VALUE!",
    0x17: "#REF!",
    0x1D: "#NAME?",
    0x24: "#NUM!",
    0x2A: "#N/A",
    0x2B: "#GETTING_DATA",
}
_MOST_BYTES = 512 << 20


def survey_xlsb(source: Source, sheet: str) -> Survey:
    """Errors and what is hidden in one sheet of an xlsb."""
    with opened(source) as archive:
        names = {name.lower(): name for name in archive.namelist()}
        targets = relation_targets(small_xml(archive, names["xl/_rels/workbook.bin.rels"]))
        book = small_xml(archive, names["xl/workbook.bin"])
        relation = dict(_bundle(book)).get(sheet)
        member = member_of(targets.get(relation, ""), names)
        if member is None:
            return Survey()
        with archive.open(member) as stream:
            data = stream.read(_MOST_BYTES)
    return _survey_xlsb(data)


def _bundle(book: bytes) -> Iterator[tuple[str, str]]:
    """Name of each sheet with its relation."""
    for kind, at, _ in _xlsb_records(book):
        if kind == 156:
            relation, after = _wide_text(book, at + 8)
            yield _wide_text(book, after)[0], relation


def _wide_text(data: bytes, at: int) -> tuple[str, int]:
    (length,) = struct.unpack_from("<I", data, at)
    end = at + 4 + 2 * length
    return data[at + 4 : end].decode("utf-16-le", "replace"), end


def _xlsb_records(data: bytes) -> Iterator[tuple[int, int, int]]:
    """Kind, start and size of each record; both numbers are written in seven-bit groups."""
    at, end = 0, len(data)
    while at < end:
        kind = data[at]
        at += 1
        if kind & 0x80:
            kind = (kind & 0x7F) | data[at] << 7
            at += 1
        size = shift = 0
        while True:
            byte = data[at]
            at += 1
            size |= (byte & 0x7F) << shift
            shift += 7
            if not byte & 0x80 or shift > 21:
                break
        yield kind, at, size
        at += size


def _survey_xlsb(data: bytes) -> Survey:
    found = Survey()
    row = 0
    for kind, at, size in _xlsb_records(data):
        if kind == 0 and size >= 12:
            row = int.from_bytes(data[at : at + 4], "little") + 1
            found.hidden_rows += data[at + 11] >> 4 & 1
        elif kind in (3, 11) and size >= 9:
            column = int.from_bytes(data[at : at + 4], "little")
            found.error(row, column, _ERRORS.get(data[at + 8], "#?"))
        elif kind == 60 and size >= 18:
            left, right = struct.unpack_from("<II", data, at)
            if data[at + 16] & 1:
                found.hide(left, right)
    return found


def survey_xls(source: Source, sheet: str) -> Survey:
    """Errors, formulas never calculated and what is hidden in one sheet of an xls."""
    data = Path(source).read_bytes() if isinstance(source, str) else bytes(source)
    book = _workbook_stream(data)
    start = next((at for name, at in _sheets(book) if name == sheet), None)
    return _survey_xls(book, start) if start is not None else Survey()


def _workbook_stream(data: bytes) -> bytes:
    """The stream of the workbook inside the compound file."""
    (shift,) = struct.unpack_from("<H", data, 30)
    sector = 1 << shift
    directory, _, _, _, _, next_difat, difats = struct.unpack_from("<7I", data, 48)
    places = list(struct.unpack_from("<109I", data, 76))
    for _ in range(min(difats, 4096)):
        block = struct.unpack_from(f"<{sector // 4}I", data, (next_difat + 1) * sector)
        places += block[:-1]
        next_difat = block[-1]
    chain: list[int] = []
    for place in places:
        if place < 0xFFFFFFFA:
            chain += struct.unpack_from(f"<{sector // 4}I", data, (place + 1) * sector)
    entries = _chained(data, chain, directory, sector)
    for at in range(0, len(entries) - 127, 128):
        (length,) = struct.unpack_from("<H", entries, at + 64)
        name = entries[at : at + max(0, length - 2)].decode("utf-16-le", "replace").lower()
        if name == "workbook":
            first, size = struct.unpack_from("<II", entries, at + 116)
            return _chained(data, chain, first, sector)[:size] if size >= 4096 else b""
    return b""


def _chained(data: bytes, chain: list[int], first: int, sector: int) -> bytes:
    parts: list[bytes] = []
    seen: set[int] = set()
    while first < len(chain) and first not in seen:
        seen.add(first)
        parts.append(data[(first + 1) * sector : (first + 2) * sector])
        first = chain[first]
    return b"".join(parts)


def _xls_records(book: bytes, at: int) -> Iterator[tuple[int, int, int]]:
    while at + 4 <= len(book):
        kind, size = struct.unpack_from("<HH", book, at)
        yield kind, at + 4, size
        at += 4 + size


def _sheets(book: bytes) -> Iterator[tuple[str, int]]:
    """Name of each sheet with the place where its records start."""
    for kind, at, size in _xls_records(book, 0):
        if kind == 0x0A:
            return
        if kind == 0x85 and size >= 8:
            (place,) = struct.unpack_from("<I", book, at)
            length, wide = book[at + 6], book[at + 7] & 1
            text = book[at + 8 : at + 8 + length * (1 + wide)]
            yield text.decode("utf-16-le" if wide else "latin-1", "replace"), place


def _survey_xls(book: bytes, start: int) -> Survey:
    found = Survey()
    for kind, at, size in _xls_records(book, start):
        if kind == 0x0A:
            break
        if kind == 0x208 and size >= 16:
            found.hidden_rows += book[at + 12] >> 5 & 1
        elif kind == 0x7D and size >= 10:
            left, right = struct.unpack_from("<HH", book, at)
            if book[at + 8] & 1:
                found.hide(left, right)
        elif kind == 0x205 and size >= 8 and book[at + 7]:
            row, column = struct.unpack_from("<HH", book, at)
            found.error(row + 1, column, _ERRORS.get(book[at + 6], "#?"))
        elif kind == 0x06 and size >= 16:
            _judge_formula(book, at, found)
    return found


def _judge_formula(book: bytes, at: int, found: Survey) -> None:
    """A formula's value is an error, or blank with the wish to be calculated on opening."""
    row, column, _, value, flags = struct.unpack_from("<HHH8sH", book, at)
    if value[6:] != b"\xff\xff":
        return
    if value[0] == 2:
        found.error(row + 1, column, _ERRORS.get(value[2], "#?"))
    elif value[0] == 3 and flags & 3:
        found.formula(row + 1, column, "=")
