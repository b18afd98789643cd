"""A file as it is on disk becomes a raw table, whatever its name says it is."""

from __future__ import annotations

import contextlib
import hashlib
import re
import threading
from dataclasses import replace
from pathlib import Path

from core.ingest import opened_cells
from core.ingest.child import Child, Task, memory_can_be_capped, seconds_for
from core.ingest.delimited import SAMPLE_BYTES, read_delimited, tail_of
from core.ingest.encoding import (
    FALLBACK,
    encoding_by_marks,
    encoding_note,
    is_utf8,
    to_utf8,
    whole_characters,
)
from core.ingest.inside import Inside
from core.ingest.raw import RawTable
from core.ingest.sheet_table import Grid, grid_of, table_of
from core.ingest.signature import PREFIX_BYTES, kind_of
from core.model.dataset import Dialect
from core.problems import Problem, note
from core.progress import Progress, no_progress

MOST_BYTES = 4 << 30
_SCAN_BYTES = 1 << 23


def read_table(
    path: Path,
    dialect: Dialect | None = None,
    *,
    limit_rows: int | None = None,
    progress: Progress = no_progress,
) -> RawTable:
    """Read a local file as a table of text; a given dialect is obeyed, otherwise it is found.

    `limit_rows` reads the first rows only, quickly, for a preview; `source_sha256` is then empty
    unless that was the whole file. Raises Problem with the reason when there is no table.
    """
    path = _local_file(path)
    start = _start_of(path)
    kind = kind_of(start, path.name)
    progress(0.0)
    if kind != "csv":
        return _read_inside(path, kind, dialect, limit_rows, progress)
    _refuse_other_format("csv", dialect, path.name)
    if limit_rows is not None and path.stat().st_size > 2 * PREFIX_BYTES:
        table = _read_first_rows(path, start, dialect, limit_rows, progress)
        if table is not None:
            return table
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
    return Task("core.ingest.inside", str(path), path.name, kind, options, seconds)


def _refuse_other_format(found: str, dialect: Dialect | None, name: str) -> None:
    if dialect is not None and dialect.format != found:
        raise Problem("format_differs", file=name, expected=dialect.format, found=found)


def _read_inside(
    path: Path, kind: str, dialect: Dialect | None, limit_rows: int | None, progress: Progress
) -> RawTable:
    """A file whose content can outgrow its size: opened in the child, cells kept for a while."""
    digest = _Digest(path)
    wanted = (dialect.sheet, dialect.member) if dialect else (None, None)
    opened = opened_cells.find(path, wanted, limit_rows)
    if opened is None:
        opened = _opened(path, kind, dialect, limit_rows, progress)
        opened_cells.keep(path, wanted, opened)
    _refuse_other_format(opened.inside.kind, dialect, path.name)
    if opened.grid is None:
        table = _text_table(bytes(opened.text), path.name, dialect, limit_rows, progress)
    else:
        table = table_of(opened.grid, opened.inside, path.name, dialect, limit_rows)
    progress(1.0)
    inside = opened.inside
    remarks = ()
    if len(inside.members) > 1 and (dialect is None or dialect.member is None):
        others = ", ".join(name for name in inside.members[:10] if name != inside.member)
        remarks = (note("member_chosen", member=inside.member, members=others),)
    return replace(
        table,
        dialect=replace(table.dialect, member=inside.member or table.dialect.member),
        members=inside.members,
        warnings=(*remarks, *table.warnings),
        source_sha256=digest.hex(),
    )


def _opened(
    path: Path, kind: str, dialect: Dialect | None, limit_rows: int | None, progress: Progress
) -> opened_cells.Opened:
    task = _task(path, kind, dialect, limit_rows=limit_rows, survey=True)
    with Child(task) as child:
        answer = child.answer(progress)
    inside: Inside = answer.value
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
    data = path.read_bytes()
    digest = _Digest(path, data)
    progress(0.1)
    table = _text_table(data, path.name, dialect, limit_rows, progress)
    progress(1.0)
    return replace(table, source_sha256=digest.hex())


def _text_table(
    data: bytes, name: str, dialect: Dialect | None, limit_rows: int | None, progress: Progress
) -> RawTable:
    """The table in the bytes of a whole text file."""
    asked = dialect.encoding if dialect else None
    marked = asked or encoding_by_marks(data[:4096])
    encoding = marked or ("utf-8" if is_utf8(data) else FALLBACK)
    text = to_utf8(data, encoding, asked=marked is not None)
    del data
    table = _table(
        text,
        name,
        dialect,
        encoding,
        whole=True,
        tail=tail_of(text),
        limit=limit_rows,
        progress=progress,
    )
    assert table is not None
    return table


def _table(
    text: bytes,
    name: str,
    dialect: Dialect | None,
    encoding: str,
    *,
    whole: bool,
    tail: bytes,
    limit: int | None,
    progress: Progress,
) -> RawTable | None:
    """Read UTF-8 text after taking out NULs, and add what the encoding calls for."""
    nulls = text.count(b"\0") if b"\0" in text else 0
    if nulls:
        text, tail = text.replace(b"\0", b""), tail.replace(b"\0", b"")
    resolved = Dialect("csv", encoding=encoding)
    table = read_delimited(
        text,
        dialect,
        resolved,
        name=name,
        whole=whole,
        tail=tail,
        limit_rows=limit,
        progress=progress,
    )
    if table is None:
        return None
    remarks = [encoding_note(encoding, dialect.encoding if dialect else None)]
    if nulls:
        remarks.append(note("nul_characters", count=nulls))
    return replace(table, warnings=(*(r for r in remarks if r is not None), *table.warnings))


def _read_first_rows(
    path: Path, start: bytes, dialect: Dialect | None, limit_rows: int, progress: Progress
) -> RawTable | None:
    """The first rows from the first bytes; None when they hold too few and all must be read."""
    asked = dialect.encoding if dialect else None
    encoding = asked or encoding_by_marks(start) or ("utf-8" if _file_is_utf8(path) else FALLBACK)
    cut = len(start) - len(start) % 4
    with path.open("rb") as file:
        file.seek((path.stat().st_size - SAMPLE_BYTES) // 4 * 4)
        end = file.read()
    if encoding.lower().replace("_", "-") in ("utf-8", "utf8", "utf-8-sig"):
        text = to_utf8(whole_characters(start), encoding, asked=asked is not None)
    else:
        text, end = _decoded_part(start[:cut], encoding), _decoded_part(end, encoding)
    tail = tail_of(end)
    return _table(
        text,
        path.name,
        dialect,
        encoding,
        whole=False,
        tail=tail,
        limit=limit_rows,
        progress=progress,
    )


def _decoded_part(part: bytes, encoding: str) -> bytes:
    """Part of a text as UTF-8; what is cut off at its ends is replaced."""
    try:
        return part.decode(encoding, "replace").removeprefix("\ufeff").encode()
    except LookupError as error:
        raise Problem("encoding_unknown", encoding=encoding) from error


def _file_is_utf8(path: Path) -> bool:
    """Whether a whole file is UTF-8, read part by part."""
    rest = b""
    with path.open("rb") as file:
        while part := file.read(_SCAN_BYTES):
            part = rest + part
            checked = whole_characters(part)
            rest = part[len(checked) :]
            if not is_utf8(checked):
                return False
    return not rest
