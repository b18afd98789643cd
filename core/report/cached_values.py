"""Put Aforo's number beside each formula, for readers that show a workbook without calculating it.

Excel recalculates on opening; phones, previews and data tools show what is stored, which the
writing library leaves blank.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Mapping, Sequence
from io import BytesIO
from xml.sax.saxutils import escape

Expected = Mapping[str, float | str]
"""Cell → the number or text its formula gives."""

_FORMULA = re.compile(r'<c r="([A-Z]+[0-9]+)"((?: s="[0-9]+")?)>(<f>[^<]*</f>)<v ?/></c>')


def with_cached_values(workbook: bytes, sheets: Sequence[Expected]) -> bytes:
    """The same workbook with a stored value for each formula; one mapping for each sheet."""
    named = {f"xl/worksheets/sheet{number}.xml": cells for number, cells in enumerate(sheets, 1)}
    result = BytesIO()
    with (
        zipfile.ZipFile(BytesIO(workbook)) as old,
        zipfile.ZipFile(result, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for member in old.infolist():
            content = old.read(member)
            if member.filename in named:
                content = _filled(content.decode("utf-8"), named[member.filename]).encode("utf-8")
            new.writestr(member, content)
    return result.getvalue()


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
