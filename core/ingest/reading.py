"""A file as it is on disk becomes a raw table, whatever its name says it is."""

from __future__ import annotations

import contextlib
import hashlib
import re
import threading
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

from core.ingest.containers import opened_cells
from core.ingest.containers.child import Child, Task, memory_can_be_capped, seconds_for
from core.ingest.containers.inside import Inside
from core.ingest.containers.sheet import Survey
from core.ingest.containers.sheet_table import grid_of, table_of
from core.ingest.containers.signature import PREFIX_BYTES, kind_of
from core.ingest.raw import RawTable
from core.ingest.text.delimited import load, read_content, read_file_start, read_text
from core.model.dataset import Dialect
from core.problems import Note, Problem, note
from core.progress import Progress, no_progress

MOST_BYTES = 4 << 30
_SURVEYED_ALONE = 2 << 20
"""Bytes of a workbook above which a second process, at the same time, saves time."""

__all__ = ["list_sheets", "read_table", "read_text"]


def read_table(
    path: Path,
    dialect: Dialect | None = None,
    *,
    limit_rows: int | None = None,
    progress: Progress = no_progress,
) -> RawTable:
    """Read a local file as a table of text; a given dialect is obeyed, otherwise it is found.

    A dialect with a header row below 0 only says which sheet or member to look at.
    `limit_rows` reads the first rows only, quickly, for a preview; `source_sha256` is then empty
    unless that was the whole file. Raises Problem with the reason when there is no table.
    """
    path = _local_file(path)
    start = _start_of(path)
    kind = kind_of(start, path.name)
    progress(0.0)
    if kind != "csv":
        return _read_inside(path, kind, dialect, limit_rows, progress)
    dialect = _obeyed(dialect)
    _refuse_other_format("csv", dialect, path.name)
    if limit_rows is not None and path.stat().st_size > 2 * PREFIX_BYTES:
        return read_file_start(path, dialect, limit_rows=limit_rows, progress=progress)
    return _read_text(path, dialect, limit_rows, progress)


def list_sheets(path: Path) -> tuple[str, ...]:
    """Visible sheets of a workbook, or the tables of a web page; empty for a text file."""
    path = _local_file(path)
    kind = kind_of(_start_of(path), path.name)
    if kind == "csv":
        return ()
    known = opened_cells.sheets(path)
    if known is not None:
        return known
    with Child(_task(path, kind, None, names_only=True)) as child:
        found: Inside = child.answer(no_progress).value
    return found.sheet.sheets if found.sheet else ()


def _task(path: Path, kind: str, dialect: Dialect | None, **options: object) -> Task:
    if dialect is not None:
        options |= {"sheet": dialect.sheet, "member": dialect.member}
    if kind == "zip" and not memory_can_be_capped():
        options["check_extent"] = True
    seconds = seconds_for(path.stat().st_size)
    return Task("core.ingest.containers.inside", str(path), path.name, kind, options, seconds)


def _obeyed(dialect: Dialect | None) -> Dialect | None:
    """The dialect where it says how to read, not only where to look."""
    return dialect if dialect is not None and dialect.header_row >= 0 else None


def _refuse_other_format(found: str, dialect: Dialect | None, name: str) -> None:
    if dialect is not None and dialect.format != found:
        raise Problem("format_differs", file=name, expected=dialect.format, found=found)


def _read_inside(
    path: Path, kind: str, dialect: Dialect | None, limit_rows: int | None, progress: Progress
) -> RawTable:
    """A file whose content can outgrow its size: opened in the child, cells kept for a while."""
    digest = _Digest(path)
    place = (dialect.sheet, dialect.member) if dialect else (None, None)
    opened = opened_cells.find(path, place, limit_rows)
    if opened is None:
        opened = _opened(path, kind, dialect, limit_rows, progress)
        opened_cells.keep(path, place, opened)
    inside, asked = opened.inside, _obeyed(dialect)
    _refuse_other_format(inside.kind, asked, path.name)
    if opened.grid is None:
        data = bytes(opened.text)
        table = read_content(data, path.name, asked, limit_rows=limit_rows, progress=progress)
    else:
        table = table_of(opened.grid, inside, path.name, asked, limit_rows)
    progress(1.0)
    return replace(
        table,
        dialect=_in_member(table.dialect, inside),
        tables=tuple(_in_member(other, inside) for other in table.tables),
        members=inside.members,
        warnings=(*_choice(inside, dialect), *table.warnings),
        source_sha256=digest.hex(),
    )


def _in_member(dialect: Dialect, inside: Inside) -> Dialect:
    return replace(dialect, member=inside.member) if inside.member else dialect


def _choice(inside: Inside, dialect: Dialect | None) -> Iterator[Note]:
    """What was chosen where nobody said which: the file of an archive, the sheet of a workbook."""
    if len(inside.members) > 1 and (dialect is None or dialect.member is None):
        others = ", ".join(name for name in inside.members[:10] if name != inside.member)
        yield note("member_chosen", member=inside.member, members=others)
    sheet = inside.sheet
    if sheet is None or (dialect is not None and dialect.sheet is not None):
        return
    if len(sheet.sheets) > 1:
        yield note("sheet_chosen", sheet=sheet.name, sheets=", ".join(sheet.sheets[:20]))
    if sheet.hidden:
        yield note("hidden_sheets", sheets=", ".join(sheet.hidden[:10]))


def _opened(
    path: Path, kind: str, dialect: Dialect | None, limit_rows: int | None, progress: Progress
) -> opened_cells.Opened:
    """What is inside a file; a large workbook is surveyed by a second child at the same time."""
    large = path.stat().st_size > _SURVEYED_ALONE
    apart = kind == "zip" and large and limit_rows is None
    task = _task(path, kind, dialect, limit_rows=limit_rows, survey=not apart)
    with ExitStack() as children:
        reader = children.enter_context(Child(task))
        surveyor = None
        if apart:
            surveyor = children.enter_context(
                Child(replace(task, module="core.ingest.containers.survey"))
            )
        answer = reader.answer(progress)
        inside: Inside = answer.value
        if surveyor is not None and inside.kind == "xlsx" and inside.member is None:
            name = inside.sheet.name if inside.sheet else ""
            surveys: dict[str, Survey] = surveyor.answer(progress).value
            inside = replace(inside, survey=surveys.get(name))
    if inside.sheet is None:
        return opened_cells.Opened(inside, None, b"".join(answer.parts))
    return opened_cells.Opened(inside, grid_of(inside.sheet, answer.parts))


def _local_file(path: Path) -> Path:
    if re.match(r"[a-zA-Z][a-zA-Z0-9+.-]+:/", str(path).replace("\\", "/")):
        raise Problem("not_a_local_file", file=str(path))
    path = Path(path)
    try:
        if path.is_dir():
            raise Problem("is_a_folder", file=str(path))
        if not path.exists():
            raise Problem("file_missing", file=str(path))
        if not path.is_file():
            raise Problem("not_a_local_file", file=str(path))
        size = path.stat().st_size
    except (OSError, ValueError) as error:
        raise Problem("file_unreadable", file=str(path), detail=str(error)) from error
    if size == 0:
        raise Problem("file_empty", file=path.name)
    if size > MOST_BYTES:
        raise Problem("file_too_large", file=path.name, most_gb=MOST_BYTES >> 30)
    return path


def _start_of(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(PREFIX_BYTES)
    except OSError as error:
        raise Problem("file_unreadable", file=path.name, detail=str(error)) from error


class _Digest:
    """The SHA-256 of a file, computed beside the reading."""

    def __init__(self, path: Path, data: bytes | None = None) -> None:
        self._hex = ""
        self._path, self._data = path, data
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def _run(self) -> None:
        if self._data is not None:
            self._hex = hashlib.sha256(self._data).hexdigest()
            return
        with contextlib.suppress(OSError), self._path.open("rb") as file:
            self._hex = hashlib.file_digest(file, "sha256").hexdigest()

    def hex(self) -> str:
        """The digest, once computed."""
        self._thread.join()
        return self._hex


def _read_text(
    path: Path, dialect: Dialect | None, limit_rows: int | None, progress: Progress
) -> RawTable:
    data = load(path, progress)
    digest = _Digest(path, data)
    table = read_content(data, path.name, dialect, limit_rows=limit_rows, progress=progress)
    progress(1.0)
    return replace(table, source_sha256=digest.hex())
