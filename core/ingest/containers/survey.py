"""What a workbook says beside its cells: errors, formulas never calculated, hidden rows, formats.

The reader of cells gives a blank for an error and for a formula without a value; here they are
found again in the file itself, with their place and what stands there.
"""

from __future__ import annotations

import re
import struct
import zipfile
import zlib
from collections.abc import Iterator

from core.ingest.containers.archives import Source, opened
from core.ingest.containers.child import RefusedError, Send, Task
from core.ingest.containers.sheet import Survey

MOST_CELLS = 50_000_000
_PART = 1 << 20
_MOST_SMALL_XML = 1 << 24
_TROUBLE = (
    zipfile.BadZipFile,
    KeyError,
    OSError,
    RuntimeError,
    EOFError,
    zlib.error,
    ValueError,
    NotImplementedError,
    struct.error,
    IndexError,
)


def work(task: Task, send: Send) -> dict[str, Survey]:
    """Every sheet of an xlsx surveyed, in a child of its own."""
    try:
        with opened(task.path) as archive:
            formats = _padded_formats(archive)
            return {
                name: _survey_xlsx(archive, member, formats)
                for name, member in sheet_members(archive)
            }
    except _TROUBLE:
        return {}


def survey_of(source: Source, kind: str, sheet: str) -> Survey:
    """What a sheet says beside its cells; nothing where the format or the file does not tell."""
    try:
        if kind == "xlsx":
            with opened(source) as archive:
                member = dict(sheet_members(archive)).get(sheet)
                if member is None:
                    return Survey()
                return _survey_xlsx(archive, member, _padded_formats(archive))
        if kind == "ods":
            from core.ingest.containers.survey_ods import survey_ods

            return survey_ods(source, sheet)
        if kind == "xlsb":
            from core.ingest.containers.survey_binary import survey_xlsb

            return survey_xlsb(source, sheet)
        if kind == "xls":
            from core.ingest.containers.survey_binary import survey_xls

            return survey_xls(source, sheet)
    except _TROUBLE:
        return Survey()
    return Survey()


_REFERENCE = re.compile(rb'<(?:\w+:)?c\s[^>]*?\br="([A-Z]{1,3})(\d{1,7})"')


def refuse_giants(source: Source) -> None:
    """Refuse an xlsx whose outermost cells span more than memory should hold.

    For systems on which a process cannot limit the memory it takes.
    """
    with opened(source) as archive:
        for _, member in sheet_members(archive):
            last_row = last_column = 0
            rest = b""
            with archive.open(member) as stream:
                while part := stream.read(_PART):
                    for letters, row in _REFERENCE.findall(rest + part):
                        last_row = max(last_row, int(row))
                        last_column = max(last_column, column_of(letters) + 1)
                    rest = part[-100:]
            if last_row * last_column > MOST_CELLS:
                raise RefusedError("workbook_too_large")


def small_xml(archive: zipfile.ZipFile, member: str) -> bytes:
    """A part of a workbook that is small in every sane file."""
    with archive.open(member) as stream:
        return stream.read(_MOST_SMALL_XML)


def sheet_members(archive: zipfile.ZipFile) -> list[tuple[str, str]]:
    """Sheet names of an xlsx or xlsb with the archive member that holds each."""
    from defusedxml import ElementTree
    from defusedxml.common import DefusedXmlException

    names = {name.lower(): name for name in archive.namelist()}
    book = names.get("xl/workbook.xml")
    rels = names.get("xl/_rels/workbook.xml.rels")
    if book is None or rels is None:
        return []
    try:
        targets = relation_targets(small_xml(archive, rels))
        tree = ElementTree.fromstring(small_xml(archive, book))
    except (ElementTree.ParseError, DefusedXmlException, ValueError):
        return []
    found: list[tuple[str, str]] = []
    for element in tree.iter():
        if element.tag.rpartition("}")[2] != "sheet":
            continue
        key = next((v for k, v in element.attrib.items() if k.endswith("}id")), None)
        member = member_of(targets.get(key, ""), names)
        if member:
            found.append((str(element.get("name")), member))
    return found


def relation_targets(xml: bytes) -> dict[str | None, str]:
    """Targets of a part's relations by their id."""
    from defusedxml import ElementTree

    return {rel.get("Id"): str(rel.get("Target")) for rel in ElementTree.fromstring(xml)}


def member_of(target: str, names: dict[str, str]) -> str | None:
    """The archive member that a relation of the workbook points to."""
    plain = target.lstrip("/").lower()
    return names.get(plain) or names.get(f"xl/{plain}")


_CELL_END = re.compile(rb"</(?:\w+:)?c>")
_FORMULA = re.compile(rb"<(?:\w+:)?f(?:\s[^>]*)?(?:/>|>([^<]*))")
_VALUE = re.compile(rb"<(?:\w+:)?v(?:\s[^>]*)?>([^<]+)|<(?:\w+:)?is>")
_OPENING = re.compile(rb'<(?:\w+:)?c\s[^>]*?\br="([A-Z]{1,3})(\d{1,7})"[^>]*>')
_ERROR = b't="e"'
_HIDDEN_ROW = re.compile(rb'<(?:\w+:)?row\s[^>]*?\bhidden="(?:1|true)"')
_COLUMN = re.compile(rb"<(?:\w+:)?col\s([^>]*)>")
_ATTRIBUTE = re.compile(rb'(\w+)="([^"]*)"')


def _survey_xlsx(archive: zipfile.ZipFile, member: str, padded: tuple[int, ...]) -> Survey:
    """Go over the XML of a sheet, part by part so that memory stays flat."""
    found = Survey()
    styles = re.compile(
        rb'<(?:\w+:)?c\s[^>]*?\br="([A-Z]{1,3})\d+"[^>]*?\bs="(?:%s)"[^>]*>\s*<(?:\w+:)?v'
        % b"|".join(str(style).encode() for style in padded)
    )
    rest = b""
    first = True
    with archive.open(member) as stream:
        while part := stream.read(_PART):
            text = rest + part
            cut = text.rfind(b"</row>") + 6
            if cut < 6:
                cut = text.rfind(b"</c>") + 4
            if cut < 4:
                cut = 0 if len(text) < 8 * _PART else len(text) - 4096
            _count(text[:cut], found, styles if padded else None, head=first)
            first = first and not cut
            rest = text[cut:]
    _count(rest, found, styles if padded else None, head=first)
    return found


def _count(text: bytes, found: Survey, styles: re.Pattern[bytes] | None, *, head: bool) -> None:
    if head:
        _hidden_columns(text, found)
    if b'hidden="' in text:
        found.hidden_rows += len(_HIDDEN_ROW.findall(text))
    if _ERROR in text or b"<f" in text or b":f" in text:
        start = 0
        for end in _CELL_END.finditer(text):
            _judge_cell(text[start : end.start()], found)
            start = end.end()
    if styles is not None:
        for letters in styles.findall(text):
            column = column_of(letters)
            found.padded[column] = found.padded.get(column, 0) + 1


def _judge_cell(cell: bytes, found: Survey) -> None:
    formula = _FORMULA.search(cell) if b"f" in cell else None
    failed = _ERROR in cell
    if not failed and formula is None:
        return
    openings = list(_OPENING.finditer(cell))
    opening = openings[-1] if openings else None  # those before it are empty cells
    row, column = (int(opening[2]), column_of(opening[1])) if opening else (0, 0)
    value = _VALUE.search(cell, opening.end() if opening else 0)
    if failed and opening is not None and _ERROR in opening[0]:
        said = value[1] if value and value[1] else b""
        found.error(row, column, said.decode("ascii", "replace"))
    elif formula is not None and value is None:
        found.formula(row, column, "=" + (formula[1] or b"").decode("utf-8", "replace")[:200])


def column_of(letters: bytes) -> int:
    """Number of a column from 0."""
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number - 1


def _hidden_columns(text: bytes, found: Survey) -> None:
    for column in _COLUMN.finditer(text):
        named = dict(_ATTRIBUTE.findall(column[1]))
        if named.get(b"hidden") not in (b"1", b"true"):
            continue
        left, right = int(named.get(b"min", b"1")), int(named.get(b"max", b"1"))
        found.hide(left - 1, right - 1)


def _padded_formats(archive: zipfile.ZipFile) -> tuple[int, ...]:
    """Cell styles whose number format is nothing but zeros, as 00000 for an id."""
    names = {name.lower(): name for name in archive.namelist()}
    if "xl/styles.xml" not in names:
        return ()
    return tuple(_padded_styles(small_xml(archive, names["xl/styles.xml"])))


_FORMAT = re.compile(rb"<(?:\w+:)?numFmt\s([^>]*)>")
_CELL_FORMATS = re.compile(rb"<(?:\w+:)?cellXfs\b.*?</(?:\w+:)?cellXfs>", re.DOTALL)
_CELL_FORMAT = re.compile(rb"<(?:\w+:)?xf\s([^>]*)>")


def _padded_styles(xml: bytes) -> Iterator[int]:
    padded = {
        named.get(b"numFmtId")
        for named in (dict(_ATTRIBUTE.findall(f[1])) for f in _FORMAT.finditer(xml))
        if re.fullmatch(rb"0{2,}", named.get(b"formatCode", b""))
    }
    formats = _CELL_FORMATS.search(xml)
    if not padded or not formats:
        return
    for index, style in enumerate(_CELL_FORMAT.finditer(formats[0])):
        if dict(_ATTRIBUTE.findall(style[1])).get(b"numFmtId") in padded:
            yield index
