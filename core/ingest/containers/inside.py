"""What is inside a file, found in the child: a sheet of cells, or text for the reader of text."""

from __future__ import annotations

import gzip
import io
import zlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from core.ingest.containers import archives
from core.ingest.containers.child import RefusedError, Send, Task
from core.ingest.containers.sheet import Packer, Sheet, Survey
from core.ingest.containers.signature import PREFIX_BYTES, kind_of
from core.ingest.containers.survey import survey_of

_MOST_NESTED = 3
_TEXT_PART = 1 << 22


@dataclass(frozen=True, slots=True)
class Inside:
    """The table of a file: a sheet, or text in the parts that went ahead."""

    kind: str
    """Format of the table itself, below any archive around it."""
    sheet: Sheet | None = None
    member: str | None = None
    """File inside an archive."""
    members: tuple[str, ...] = ()
    """All files of an archive that may hold tables."""
    survey: Survey | None = None


Reader = Callable[[archives.Source, dict[str, Any], Packer], Sheet]


def work(task: Task, send: Send) -> Inside:
    """Open what the task names, through archives where there are any."""
    return _open(task.path, task.kind, task.name, task.options, send, 0)


def _open(
    source: archives.Source, kind: str, name: str, options: dict[str, Any], send: Send, depth: int
) -> Inside:
    if depth > _MOST_NESTED:
        raise RefusedError("zip_nested", most=_MOST_NESTED)
    if kind == "zip":
        kind = archives.kind_of_zip(source, name)
    if kind == "compound":
        kind = archives.kind_of_compound(source, name)
    if kind == "zip":
        found = archives.chosen_member(source, name, options.get("member"))
        inner = _inside_of(found.data, found.member, options, send, depth)
        return replace(inner, member=found.member, members=found.members)
    if kind == "gz":
        return _inside_of(_gunzipped(source), name, options, send, depth)
    return _table(source, kind, options, send)


def _inside_of(
    data: bytearray, name: str, options: dict[str, Any], send: Send, depth: int
) -> Inside:
    if not data.strip():
        raise RefusedError("file_empty", file=name)
    kind = kind_of(bytes(data[:PREFIX_BYTES]), name)
    if kind != "csv":
        return _open(data, kind, name, options, send, depth + 1)
    view = memoryview(data)
    for start in range(0, len(view), _TEXT_PART):
        send(view[start : start + _TEXT_PART])
    return Inside("csv")


def _gunzipped(source: archives.Source) -> bytearray:
    size = Path(source).stat().st_size if isinstance(source, str) else len(source)
    with Path(source).open("rb") if isinstance(source, str) else io.BytesIO(source) as file:
        try:
            return archives.unpacked(gzip.GzipFile(fileobj=file), size)
        except (OSError, EOFError, zlib.error) as error:
            raise RefusedError("zip_broken", detail=str(error)) from error


def _table(source: archives.Source, kind: str, options: dict[str, Any], send: Send) -> Inside:
    packer = Packer(send)
    sheet = _reader(kind)(source, options, packer)
    packer.flush()
    survey = sheet.survey
    if survey is None and options.get("survey") and sheet.complete:
        survey = survey_of(source, kind, sheet.name)
    return Inside(kind if kind != "json" else sheet_format(sheet), sheet, survey=survey)


def sheet_format(sheet: Sheet) -> str:
    """JSON of one document or of one record a line."""
    return "jsonl" if sheet.numbers is not None else "json"


def _reader(kind: str) -> Reader:
    if kind == "json":
        from core.ingest.containers.json_rows import read
    elif kind == "html":
        from core.ingest.containers.html_tables import read
    elif kind == "xml":
        from core.ingest.containers.spreadsheet_xml import read
    elif kind in ("parquet", "arrow"):
        from core.ingest.containers.parquet_rows import read
    else:
        from core.ingest.containers.workbook_child import read
    return read
