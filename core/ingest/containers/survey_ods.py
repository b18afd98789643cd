"""What an OpenDocument sheet says beside its cells."""

from __future__ import annotations

from typing import IO, TYPE_CHECKING

from core.ingest.containers.archives import Source, opened
from core.ingest.containers.sheet import Survey

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_PART = 1 << 20
_MOST_REPEATED = 1 << 20
_TELLING = (b'value-type="error"', b":formula=", b'visibility="')


def survey_ods(source: Source, sheet: str) -> Survey:
    """Errors, formulas never calculated and what is hidden in one sheet."""
    with opened(source) as archive:
        with archive.open("content.xml") as stream:
            if not _has_any(stream):
                return Survey()
        with archive.open("content.xml") as stream:
            return _survey(stream, sheet)


def _has_any(stream: IO[bytes]) -> bool:
    """Whether there is anything to be found, told without parsing."""
    rest = b""
    while part := stream.read(_PART):
        text = rest + part
        if any(mark in text for mark in _TELLING):
            return True
        rest = text[-100:]
    return False


def _survey(stream: IO[bytes], sheet: str) -> Survey:
    from defusedxml.common import DefusedXmlException
    from defusedxml.ElementTree import ParseError, iterparse

    found = Survey()
    inside = False
    row = column = 0
    try:
        for event, element in iterparse(stream, events=("start", "end")):
            tag = element.tag.rpartition("}")[2]
            if tag == "table":
                inside = event == "start" and _attribute(element, "name") == sheet
                row = column = row if event == "end" else 0
            elif event == "end" and inside and tag == "table-column":
                column = _column(element, column, found)
            elif event == "end" and tag == "table-row":
                row = _row(element, row, found) if inside else row
                element.clear()
    except (DefusedXmlException, ParseError):
        return Survey()
    return found


def _attribute(element: Element, name: str) -> str | None:
    return next((v for k, v in element.attrib.items() if k.rpartition("}")[2] == name), None)


def _times(element: Element, name: str) -> int:
    written = _attribute(element, name) or "1"
    return min(_MOST_REPEATED, int(written)) if written.isdecimal() else 1


def _column(element: Element, column: int, found: Survey) -> int:
    end = column + _times(element, "number-columns-repeated")
    if _attribute(element, "visibility") in ("collapse", "filter"):
        found.hide(column, end - 1)
    return end


def _row(element: Element, row: int, found: Survey) -> int:
    """Look at the cells of a row; the number of the last row it stands for."""
    column = 0
    for cell in element:
        _judge(cell, row + 1, column, found)
        column += _times(cell, "number-columns-repeated")
    times = _times(element, "number-rows-repeated")
    if _attribute(element, "visibility") in ("collapse", "filter") and column:
        found.hidden_rows += times if len(element) > 1 else 0
    return row + times


def _judge(cell: Element, row: int, column: int, found: Survey) -> None:
    said = "".join(cell.itertext()).strip()
    kinds = [v for k, v in cell.attrib.items() if k.rpartition("}")[2] == "value-type"]
    formula = _attribute(cell, "formula")
    if "error" in kinds or (formula and said.startswith(("#", "Err:"))):
        found.error(row, column, said)
    elif formula and not kinds and not said:
        found.formula(row, column, formula.partition(":")[2] or formula)
