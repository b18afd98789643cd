"""What the writing library cannot say: stored values of formulas, words for pictures, long lists.

Excel recalculates on opening; phones, previews and data tools show what is stored, which the
library leaves blank. Screen readers say what stands beside a picture. Rows of an annex are written
as they are read, so that memory does not grow with them.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import BinaryIO
from xml.sax.saxutils import escape, quoteattr

from core.report.cells import safe_text

Expected = Mapping[str, float | str]
"""Cell → the number or text its formula gives."""
RowWriter = Callable[[], Iterable[bytes]]
"""Gives the rows of a sheet as XML, piece by piece."""

_FORMULA = re.compile(r'<c r="([A-Z]+[0-9]+)"((?: s="[0-9]+")?)>(<f>[^<]*</f>)<v ?/></c>')
_PICTURE = re.compile(r'<cNvPr (id="[0-9]+" name="[^"]*")(?: descr="[^"]*")? ?(/?)>')
_NO_ROWS = re.compile(rb"<sheetData ?/>|<sheetData></sheetData>")
_SIZE = re.compile(rb"<dimension [^>]*/>")
_LEVEL, _MOST_WORDS = 6, 1_000


def finish(
    unfinished: BinaryIO | Path,
    file: BinaryIO,
    sheets: Sequence[Expected],
    pictures: Sequence[Sequence[str]],
    rows: Mapping[int, RowWriter],
) -> None:
    """Copy a workbook, adding what it lacks.

    `sheets` has a mapping for each sheet, `pictures` the words for each drawing's charts, `rows`
    the rows of the sheets (by number, from 1) that were left empty.
    """
    named = {f"xl/worksheets/sheet{number}.xml": cells for number, cells in enumerate(sheets, 1)}
    drawn = {f"xl/drawings/drawing{number}.xml": said for number, said in enumerate(pictures, 1)}
    streamed = {f"xl/worksheets/sheet{number}.xml": write for number, write in rows.items()}
    with (
        zipfile.ZipFile(unfinished) as old,
        zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=_LEVEL) as new,
    ):
        for member in old.infolist():
            content = old.read(member)
            if member.filename in streamed:
                _stream(new, member.filename, content, streamed[member.filename])
                continue
            if named.get(member.filename):
                content = _filled(content.decode("utf-8"), named[member.filename]).encode("utf-8")
            elif member.filename in drawn:
                content = _said(content.decode("utf-8"), drawn[member.filename]).encode("utf-8")
            new.writestr(member.filename, content)


def _stream(new: zipfile.ZipFile, name: str, empty: bytes, write: RowWriter) -> None:
    # What the library says of the size of the sheet is that of an empty one.
    before, after = _NO_ROWS.split(_SIZE.sub(b"", empty), maxsplit=1)
    with new.open(name, "w", force_zip64=True) as sheet:
        sheet.write(before + b"<sheetData>")
        for piece in write():
            sheet.write(piece)
        sheet.write(b"</sheetData>" + after)


def _filled(sheet: str, cells: Expected) -> str:
    def fill(match: re.Match[str]) -> str:
        cell, style, formula = match.groups()
        value = cells.get(cell)
        if value is None:
            return match.group(0)
        if isinstance(value, str):
            return f'<c r="{cell}"{style} t="str">{formula}<v>{escape(value)}</v></c>'
        return f'<c r="{cell}"{style}>{formula}<v>{value!r}</v></c>'

    return _FORMULA.sub(fill, sheet)


def _said(drawing: str, words: Sequence[str]) -> str:
    waiting = iter(words)

    def say(match: re.Match[str]) -> str:
        called, end = match.groups()
        return (
            f"<cNvPr {called} descr={quoteattr(safe_text(next(waiting, ''))[:_MOST_WORDS])}{end}>"
        )

    return _PICTURE.sub(say, drawing)
