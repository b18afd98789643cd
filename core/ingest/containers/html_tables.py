"""Tables of web pages, as many systems write them into files called .xls."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

from core.ingest.containers.archives import Source
from core.ingest.containers.child import RefusedError, allow
from core.ingest.containers.sheet import Packer, Rows, Sheet
from core.ingest.containers.workbook_child import packed, table_worth

_TIMES = 20
"""Memory that the cells need against the size of the page."""
_MOST_CELLS = 50_000_000
_MOST_SPAN = 1_000
_MOST_TABLES = 500
_CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
_SILENT = frozenset({"script", "style", "head", "template", "noscript"})
_BREAKS = frozenset({"br", "p", "div", "li"})


def read(source: Source, options: dict[str, Any], packer: Packer) -> Sheet:
    """The table asked for, or the one that looks most like data."""
    data = Path(source).read_bytes() if isinstance(source, str) else bytes(source)
    allow(_TIMES * len(data))
    page = _Page()
    page.feed(_text(data))
    page.close()
    tables = {name: rows for name, rows in page.tables() if len(rows) > 1}
    if not tables:
        raise RefusedError("html_without_table")
    names, asked = tuple(tables), options.get("sheet")
    if asked is not None and asked not in tables:
        raise RefusedError("sheet_missing", sheet=asked, sheets=", ".join(names))
    name = asked if asked is not None else max(names, key=lambda n: table_worth(tables[n]))
    return packed(tables[name], packer, name=name, sheets=names)


def _text(data: bytes) -> str:
    """The characters of a page: by its mark, by what it declares, else UTF-8 or Windows-1252."""
    for mark, encoding in (
        (b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"),
    ):  # fmt: skip
        if data.startswith(mark):
            return data.decode(encoding, "replace")
    declared = _CHARSET.search(data[:4096])
    for encoding in ("utf-8", declared[1].decode("ascii") if declared else "cp1252"):
        try:
            return data.decode(encoding)
        except (UnicodeDecodeError, LookupError):
            continue
    return data.decode("cp1252", "replace")


class _Table:
    """One table while its cells come in; cells that span rows fill the ones below."""

    def __init__(self) -> None:
        self.caption = ""
        self.rows: list[list[str]] = []
        self._below: dict[int, tuple[int, str]] = {}
        self._cell: list[str] | None = None
        self._spans = (1, 1)
        self.cells = 0

    def start_row(self) -> None:
        """A new row begins."""
        self.end_cell()
        self.rows.append([])
        self._fill()

    def start_cell(self, spans: tuple[int, int]) -> None:
        """A new cell begins, in a new row where none was begun."""
        self.end_cell()
        if not self.rows:
            self.start_row()
        self._cell, self._spans = [], spans

    def say(self, text: str) -> None:
        """Text of the cell that is open."""
        if self._cell is not None:
            self._cell.append(text)

    def end_cell(self) -> None:
        """The open cell, if any, is complete."""
        if self._cell is None:
            return
        text = " ".join("".join(self._cell).split())
        self._cell = None
        across, down = self._spans
        row = self.rows[-1]
        for _ in range(across):
            if down > 1:
                self._below[len(row)] = (down - 1, text)
            row.append(text)
        self.cells += across
        if self.cells > _MOST_CELLS:
            raise RefusedError("file_needs_too_much_memory")
        self._fill()

    def _fill(self) -> None:
        """Cells from above that reach into this row at the place where it is now."""
        row = self.rows[-1]
        while len(row) in self._below:
            left, text = self._below.pop(len(row))
            if left > 1:
                self._below[len(row)] = (left - 1, text)
            row.append(text)
            self.cells += 1

    def rectangle(self) -> Rows:
        """Rows of one width; rows without any cell are none."""
        self.end_cell()
        rows: Rows = [list(row) for row in self.rows if row]
        width = max(map(len, rows), default=0)
        if width * len(rows) > _MOST_CELLS:
            raise RefusedError("file_needs_too_much_memory")
        for row in rows:
            row.extend([""] * (width - len(row)))
        return rows


class _Page(HTMLParser):
    """Collects the tables of a page; a table inside a cell is a table of its own."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._open: list[_Table] = []
        self._found: list[_Table] = []
        self._silent = 0
        self._caption = False

    def tables(self) -> list[tuple[str, Rows]]:
        """Name and rows of each table, in the order of the page."""
        named: list[tuple[str, Rows]] = []
        taken: set[str] = set()
        for number, table in enumerate(self._found, start=1):
            name = " ".join(table.caption.split())[:60] or f"Table {number}"
            if name in taken:
                name = f"{name} ({number})"
            taken.add(name)
            named.append((name, table.rectangle()))
        return named

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _SILENT:
            self._silent += tag != "head"
        elif tag == "table" and len(self._found) < _MOST_TABLES:
            self._open.append(_Table())
            self._found.append(self._open[-1])
        elif not self._open:
            return
        elif tag == "tr":
            self._open[-1].start_row()
        elif tag in ("td", "th"):
            named = dict(attrs)
            self._open[-1].start_cell((_span(named.get("colspan")), _span(named.get("rowspan"))))
        elif tag == "caption":
            self._caption = True
        elif tag in _BREAKS:
            self._open[-1].say(" ")

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT:
            self._silent = max(0, self._silent - (tag != "head"))
        elif not self._open:
            return
        elif tag == "table":
            self._open.pop().end_cell()
        elif tag in ("td", "th", "tr"):
            self._open[-1].end_cell()
        elif tag == "caption":
            self._caption = False

    def handle_data(self, data: str) -> None:
        if not self._open or self._silent:
            return
        if self._caption:
            self._open[-1].caption += data
        else:
            self._open[-1].say(data)


def _span(written: str | None) -> int:
    digits = (written or "").strip()
    return max(1, min(_MOST_SPAN, int(digits))) if digits.isdecimal() and len(digits) < 6 else 1
