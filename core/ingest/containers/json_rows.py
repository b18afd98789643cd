"""JSON as the APIs of helpdesks write it: records in a list, in an envelope, or one a line."""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from core.ingest.containers.archives import Source
from core.ingest.containers.child import RefusedError, allow
from core.ingest.containers.sheet import Packer, Sheet, text_column

_TIMES = 16
"""Memory that the values need against the size of the text."""
_ENVELOPE_DEPTH = 4
_DEEPEST = 40
_MOST_COLUMNS = 4_000
_MOST_TABLES = 50
_SAID = 200
_LABELS = ("id", "name", "key", "field", "title")
_KEY = "key"

Record = dict[str, Any]
Records = list[Record]


def read(source: Source, options: dict[str, Any], packer: Packer) -> Sheet:
    """The list of records asked for, or the one with most cells; nested fields become a.b."""
    data = Path(source).read_bytes() if isinstance(source, str) else bytes(source)
    allow(_TIMES * len(data))
    text = _text(data)
    try:
        document = _parsed(text)
    except json.JSONDecodeError as error:
        table = _lines(text, options.get("limit_rows")) or _one_after_another(text)
        if table is None:
            raise RefusedError("json_broken", line=error.lineno, detail=error.msg) from None
        return table.sheet(packer)
    tables = _tables(document)
    if not tables:
        raise RefusedError("json_without_records")
    asked, names = options.get("sheet"), tuple(name for name in tables if name)
    if asked is not None and asked not in tables:
        raise RefusedError("sheet_missing", sheet=asked, sheets=", ".join(names))
    name = asked if asked is not None else max(tables, key=lambda n: _worth(tables[n]))
    table = _Table()
    for record in tables[name]:
        table.add(record)
    return table.sheet(packer, name=name, sheets=names)


def _text(data: bytes) -> str:
    """JSON is UTF-8 by its standard; marks and NULs tell its wider forms apart."""
    encoding = json.detect_encoding(data)
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


class _Number(str):
    """A number as it is written, so that no digit of an id is lost."""

    __slots__ = ()


class _Doubled(dict[str, Any]):
    """A record that writes a key twice: the last value under the key, as every reader takes it."""

    __slots__ = ("names",)
    names: list[str]


def _record(pairs: list[tuple[str, Any]]) -> Record:
    """A record of JSON; what a repeated key held before becomes a field such as "status (2)"."""
    plain = dict(pairs)
    if len(plain) == len(pairs):
        return plain
    found, earlier = _Doubled(plain), dict[str, list[Any]]()
    for key, value in pairs:
        earlier.setdefault(key, []).append(value)
    found.names = [key for key, values in earlier.items() if len(values) > 1]
    for key in found.names:
        for place, value in enumerate(earlier[key][:-1], start=2):
            found.setdefault(f"{key} ({place})", value)
    return found


def _no_number(_: str) -> str:
    return ""


_DECODER = json.JSONDecoder(
    object_pairs_hook=_record, parse_int=_Number, parse_float=_Number, parse_constant=_no_number
)


def _parsed(text: str) -> Any:
    return _DECODER.decode(text)


def _lines(text: str, limit_rows: int | None) -> _Table | None:
    """One record a line; None when most lines are none."""
    table = _Table(numbered=True)
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        try:
            record = _parsed(line)
        except json.JSONDecodeError:
            record = None
        if isinstance(record, dict):
            table.add(record, number)
        else:
            table.aside.append((number, "json_line_broken", line.strip()[:_SAID]))
        if limit_rows is not None and table.rows > limit_rows:
            table.complete = False
            break
    return table if table.rows > len(table.aside) else None


def _one_after_another(text: str) -> _Table | None:
    """Records that follow each other without commas, each over several lines."""
    table = _Table()
    at = 0
    while at < len(text):
        try:
            record, at = _DECODER.raw_decode(text, at)
        except json.JSONDecodeError:
            return None
        if not isinstance(record, dict):
            return None
        table.add(record)
        while at < len(text) and text[at].isspace():
            at += 1
    return table if table.rows > 1 else None


def _tables(document: Any) -> dict[str, Records]:
    """Every list of records in a document under its path; "" is the document itself."""
    tables: dict[str, Records] = {}
    _collect(document, "", 0, tables)
    if not tables and isinstance(document, dict) and document:
        tables[""] = [document]
    return tables


def _collect(value: Any, path: str, depth: int, tables: dict[str, Records]) -> None:
    if len(tables) >= _MOST_TABLES:
        return
    records = _as_records(value)
    if records:
        tables[path] = records
        return
    if isinstance(value, dict) and depth < _ENVELOPE_DEPTH:
        for key, inner in value.items():
            if isinstance(inner, dict | list):
                _collect(inner, f"{path}.{key}" if path else str(key), depth + 1, tables)


def _as_records(value: Any) -> Records | None:
    if isinstance(value, list):
        return _from_list(value)
    if isinstance(value, dict):
        return _from_split(value) or _from_columns(value) or _from_keyed(value)
    return None


def _from_list(value: list[Any]) -> Records | None:
    """Records, or rows of cells under a first row of names."""
    records = [item for item in value if isinstance(item, dict)]
    if records:
        return records
    rows = [item for item in value if isinstance(item, list)]
    if len(rows) < 2 or max(map(len, rows)) < 2:
        return None
    return _under(rows[0], rows[1:])


def _under(names: list[Any], rows: Iterable[list[Any]]) -> Records:
    header = [str(name) for name in names]
    return [dict(zip(header, row, strict=False)) for row in rows]


def _from_split(value: Record) -> Records | None:
    """{"columns": […], "data": [[…], …]}, as data frames are written."""
    names, rows = value.get("columns"), value.get("data", value.get("rows"))
    if not isinstance(names, list) or not isinstance(rows, list) or not rows:
        return None
    if not all(isinstance(row, list) for row in rows):
        return None
    labels = [n.get("name", "") if isinstance(n, dict) else n for n in names]
    return _under(labels, rows)


def _from_columns(value: Record) -> Records | None:
    """{"id": [1, 2], "status": [a, b]} or {"id": {"0": 1, "1": 2}, …}: columns, not records."""
    if len(value) < 2:
        return None
    inner = list(value.values())
    if all(isinstance(column, dict) for column in inner):
        keys = list(inner[0])
        if len(keys) < 2 or not all(k.isdigit() for k in keys):
            return None
        if any(list(column) != keys for column in inner):
            return None
        inner = [list(column.values()) for column in inner]
    if not all(isinstance(column, list) and column for column in inner):
        return None
    if len({len(column) for column in inner}) != 1:
        return None
    if any(isinstance(cell, dict) for column in inner for cell in column):
        return None
    return [dict(zip(value, row, strict=True)) for row in zip(*inner, strict=True)]


def _from_keyed(value: Record) -> Records | None:
    """{"T1": {…}, "T2": {…}}: records by their key, all with much the same fields."""
    if len(value) < 2 or not all(isinstance(item, dict) and item for item in value.values()):
        return None
    fields = [set(item) for item in value.values()]
    shared = set.intersection(*fields)
    if 2 * len(shared) < max(map(len, fields)) or len(shared) < 2:
        return None
    return [{_KEY: key} | item for key, item in value.items()]


def _worth(records: Records) -> int:
    """Cells in a list of records, by the first of them."""
    return len(records) * max((len(record) for record in records[:50]), default=0)


class _Table:
    """Columns that grow record by record; a field seen first in a later record is blank before."""

    def __init__(self, *, numbered: bool = False) -> None:
        self.rows = 0
        self.aside: list[tuple[int, str, str]] = []
        self.complete = True
        self._columns: dict[str, list[str]] = {}
        self._numbers: array[int] | None = array("q") if numbered else None
        self._lists: dict[str, int] = {}
        self._doubled: dict[str, int] = {}

    def add(self, record: Record, number: int = 0) -> None:
        """Take in one record."""
        for name, cell in self._cells(record):
            column = self._columns.get(name)
            if column is None:
                column = self._columns[name] = []
                if len(self._columns) > _MOST_COLUMNS:
                    raise RefusedError(
                        "too_many_columns", columns=len(self._columns), most=_MOST_COLUMNS
                    )
            if len(column) < self.rows:
                column.extend([""] * (self.rows - len(column)))
            column[self.rows :] = [cell]
        self.rows += 1
        if self._numbers is not None:
            self._numbers.append(number)

    def _cells(self, record: Record, path: str = "", depth: int = 0) -> Iterator[tuple[str, str]]:
        if depth > _DEEPEST:
            raise RecursionError
        if isinstance(record, _Doubled):
            for key in record.names:
                self._doubled[key] = self._doubled.get(key, 0) + 1
        for key, value in record.items():
            name = f"{path}.{key}" if path else key.replace("\0", "")
            if type(value) is str:
                yield name, value
            elif isinstance(value, dict):
                yield from self._cells(value, name, depth + 1)
            elif isinstance(value, list):
                yield from self._list(value, name, depth)
            else:
                yield name, _scalar(value)

    def _list(self, items: list[Any], name: str, depth: int) -> Iterator[tuple[str, str]]:
        """Words joined by commas, labelled values as columns of their own, the rest as JSON."""
        labelled = _labelled(items)
        if labelled is not None:
            yield from self._cells(labelled, name, depth + 1)
        elif any(isinstance(item, dict | list) for item in items):
            self._lists[name] = self._lists.get(name, 0) + 1
            yield name, _compact(items, depth)
        else:
            yield name, ", ".join(map(_scalar, items))

    def sheet(self, packer: Packer, *, name: str = "", sheets: tuple[str, ...] = ()) -> Sheet:
        """The columns in the form they travel, names first."""
        for column in self._columns.values():
            column.extend([""] * (self.rows - len(column)))
        if not self._columns:
            raise RefusedError("json_without_records")
        self._drop_blank_parents()
        columns = [packer.column(text_column(None, column)) for column in self._columns.values()]
        notes: list[tuple[str, dict[str, object]]] = []
        if self._lists:
            said = ", ".join(list(self._lists)[:8])
            notes.append(("nested_lists", {"columns": said, "count": sum(self._lists.values())}))
        if self._doubled:
            said, count = ", ".join(list(self._doubled)[:8]), max(self._doubled.values())
            notes.append(("json_keys_repeated", {"columns": said, "count": count}))
        if self.aside:
            notes.append(("json_lines_broken", {"count": len(self.aside)}))
        return Sheet(
            name=name,
            sheets=sheets,
            head=(tuple(self._columns),),
            columns=tuple(columns),
            rows=self.rows + 1,
            numbers=packer.add(self._numbers.tobytes()) if self._numbers is not None else None,
            first_number=0,
            header_known=True,
            aside=tuple(self.aside),
            notes=tuple(notes),
            complete=self.complete,
        )

    def _drop_blank_parents(self) -> None:
        """Fields that hold further fields or null have no column of their own."""
        parents = {name.rpartition(".")[0] for name in self._columns}
        for name in parents & self._columns.keys():
            if not any(self._columns[name]):
                del self._columns[name]


def _labelled(items: list[Any]) -> Record | None:
    """[{"id": 7, "value": "x"}, …], as custom fields are written, as {7: x}."""
    if not items or not all(isinstance(item, dict) and len(item) == 2 for item in items):
        return None
    if not all("value" in item for item in items):
        return None
    labels = [next(key for key in item if key != "value") for item in items]
    if len(set(labels)) != 1 or labels[0] not in _LABELS:
        return None
    found = {str(item[labels[0]]): item["value"] for item in items}
    return found if len(found) == len(items) else None


def _compact(value: Any, depth: int) -> str:
    """A value as JSON in one line, its numbers as they were written."""
    if depth > _DEEPEST:
        raise RecursionError
    if isinstance(value, dict):
        parts = (f"{json.dumps(k)}:{_compact(v, depth + 1)}" for k, v in value.items())
        return "{" + ",".join(parts) + "}"
    if isinstance(value, list):
        return "[" + ",".join(_compact(item, depth + 1) for item in value) + "]"
    if isinstance(value, _Number):
        return str(value)
    return json.dumps(value, ensure_ascii=False)


def _scalar(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    return str(value)
