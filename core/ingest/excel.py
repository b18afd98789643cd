"""Workbooks: checked before opening, read in a child process with a memory cap and a time limit."""

from __future__ import annotations

import multiprocessing
import re
import sys
import threading
import time
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from core.ingest.raw import RawTable
from core.ingest.workbook_child import Column, Request, Sheet, serve
from core.model.dataset import Dialect
from core.problems import Note, Problem, note
from core.progress import Progress

MOST_UNPACKED = 1 << 30
MOST_RATIO = 200
_SMALL_UNPACKED = 20 << 20
MOST_MEMBERS = 10_000
MOST_CELLS = 50_000_000
MEMORY_BYTES = 3 << 30
TIME_LIMIT_S = 180.0
_POLL_S = 0.05
_PART = 1 << 20


@dataclass(slots=True)
class _Survey:
    """What the XML of a sheet says that its cells do not."""

    errors: int = 0
    uncalculated: int = 0
    last_row: int = 0
    last_column: int = 0


def check_zip(archive: zipfile.ZipFile, name: str) -> None:
    """Refuse an archive that unpacks to far more than its size or has absurdly many members."""
    members = archive.infolist()
    unpacked = sum(member.file_size for member in members)
    packed = sum(member.compress_size for member in members) or 1
    if len(members) > MOST_MEMBERS:
        raise Problem("zip_too_many_members", file=name, count=len(members), most=MOST_MEMBERS)
    too_dense = unpacked > _SMALL_UNPACKED and unpacked / packed > MOST_RATIO
    if unpacked > MOST_UNPACKED or too_dense:
        raise Problem("zip_bomb", file=name, unpacked_mb=round(unpacked / 2**20))


def read_workbook(
    path: Path,
    kind: str,
    asked: Dialect | None,
    *,
    limit_rows: int | None,
    progress: Progress,
) -> RawTable:
    """The table of one sheet; the sheet with most data when the dialect names none."""
    request = Request(
        path=str(path),
        sheet=asked.sheet if asked else None,
        header_row=asked.header_row if asked else None,
        footer_rows=asked.footer_rows if asked else None,
        limit_rows=limit_rows,
        memory_bytes=MEMORY_BYTES if sys.platform != "win32" else 0,
    )
    survey = _Surveyor(path, kind)
    sheet = _in_child(request, path.name, progress, survey)
    return _raw_table(path.name, kind, sheet, survey.of(sheet.name), asked)


def sheet_names(path: Path, kind: str) -> tuple[str, ...]:
    """Visible sheets of a workbook, in its order."""
    request = Request(str(path), None, None, None, None, MEMORY_BYTES, names_only=True)
    return _in_child(request, path.name, lambda _: None, _Surveyor(path, kind)).sheets


def _in_child(request: Request, name: str, progress: Progress, survey: _Surveyor) -> Sheet:
    if not _memory_can_be_capped():
        survey.refuse_giants(name)
    context = multiprocessing.get_context("spawn")
    receiving, sending = context.Pipe(duplex=False)
    child = context.Process(target=serve, args=(sending, request), daemon=True)
    child.start()
    sending.close()
    try:
        if not request.names_only:
            survey.start()
        answer = _answer(receiving, child, name, progress)
    finally:
        child.kill()
        child.join()
        child.close()
        receiving.close()
    if answer[0] == "refused":
        raise Problem(answer[1], file=name, **answer[2])
    return answer[1]


def _memory_can_be_capped() -> bool:
    return sys.platform.startswith("linux")


def _answer(receiving: Any, child: Any, name: str, progress: Progress) -> tuple[Any, ...]:
    """Wait for the child, telling progress ten times a second; a dead child is a Problem."""
    began = time.monotonic()
    try:
        while not receiving.poll(_POLL_S):
            waited = time.monotonic() - began
            progress(0.9 * (1 - 0.5 ** (waited / 2)))
            if waited > TIME_LIMIT_S:
                raise Problem("workbook_too_slow", file=name, seconds=round(TIME_LIMIT_S))
        answer = receiving.recv()
    except EOFError:
        child.join()
        started = child.exitcode != 1  # 1: Python ended with an error before reading began
        code = "workbook_too_large" if started else "workbook_reader_missing"
        raise Problem(code, file=name) from None
    progress(0.95)
    return answer


def _raw_table(
    name: str, kind: str, sheet: Sheet, survey: _Survey, asked: Dialect | None
) -> RawTable:
    warnings = list(_notes(sheet, survey, asked))
    return RawTable(
        source_name=name,
        dialect=Dialect(
            format=kind,
            sheet=sheet.name,
            header_row=sheet.header_row,
            footer_rows=sheet.footer_rows,
        ),
        header=sheet.header,
        columns=tuple(_text(column) for column in sheet.columns),
        row_numbers=np.frombuffer(sheet.rows, np.int64),
        native=tuple(column.kind for column in sheet.columns),
        set_aside=tuple(sorted(sheet.aside)),
        warnings=tuple(warnings),
        complete=sheet.complete,
        sheets=sheet.sheets,
    )


def _notes(sheet: Sheet, survey: _Survey, asked: Dialect | None) -> Iterator[Note]:
    if len(sheet.sheets) > 1 and (asked is None or asked.sheet is None):
        yield note("sheet_chosen", sheet=sheet.name, sheets=", ".join(sheet.sheets))
    if sheet.header_row == 0:
        yield note("header_missing")
    if sheet.blank_rows:
        yield note("blank_rows", count=sheet.blank_rows)
    if survey.uncalculated:
        yield note("formulas_not_calculated", count=survey.uncalculated, sheet=sheet.name)
    if survey.errors:
        yield note("error_cells", count=survey.errors, sheet=sheet.name)
    if sheet.merged_cells:
        yield note("merged_cells", count=sheet.merged_cells, sheet=sheet.name)


def _text(column: Column) -> pa.Array:
    """The cells of a column as Arrow text."""
    if column.lengths is None:
        return number_texts(np.frombuffer(column.cells, np.float64))
    lengths = np.frombuffer(column.lengths, np.int32)
    wide = len(column.cells) >= 2**31
    ends = np.zeros(len(lengths) + 1, np.int64 if wide else np.int32)
    np.cumsum(lengths, out=ends[1:])
    buffers = [None, pa.py_buffer(ends.tobytes()), pa.py_buffer(column.cells)]
    return pa.Array.from_buffers(pa.large_string() if wide else pa.string(), len(lengths), buffers)


def number_texts(numbers: np.ndarray) -> pa.Array:
    """Doubles as text, shape (rows,): whole numbers without a point, NaN as a blank cell."""
    blank = np.isnan(numbers)
    whole = (np.floor(numbers) == numbers) & (np.abs(numbers) < 2**53)
    if (whole | blank).all():
        texts = pa.array(np.where(blank, 0, numbers).astype(np.int64)).cast(pa.string())
    else:
        integers = pa.array(np.where(whole, numbers, 0).astype(np.int64)).cast(pa.string())
        texts = pc.if_else(pa.array(whole), integers, pa.array(numbers).cast(pa.string()))  # pyright: ignore
    return pc.if_else(pa.array(blank), "", texts) if blank.any() else texts  # pyright: ignore


class _Surveyor:
    """Reads the XML of the sheets beside the child: error cells, formulas without a value."""

    def __init__(self, path: Path, kind: str) -> None:
        self._path = path
        self._kind = kind
        self._found: dict[str, _Survey] = {}
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Begin in a thread; unpacking runs while the child parses."""
        if self._kind == "xlsx":
            self._thread = threading.Thread(target=self._run, daemon=True)
            self._thread.start()

    def of(self, sheet: str) -> _Survey:
        """What was found about a sheet; nothing for formats other than xlsx."""
        if self._thread is not None:
            self._thread.join()
        return self._found.get(sheet, _Survey())

    def refuse_giants(self, name: str) -> None:
        """Refuse sheets whose outermost cells span more cells than memory should hold."""
        if self._kind == "xlsx":
            self._run(extent=True)
        cells = max((s.last_row * s.last_column for s in self._found.values()), default=0)
        if cells > MOST_CELLS:
            raise Problem("workbook_too_large", file=name)

    def _run(self, *, extent: bool = False) -> None:
        try:
            with zipfile.ZipFile(self._path) as archive:
                for sheet, member in sheet_members(archive):
                    self._found[sheet] = _survey(archive, member, extent=extent)
        except (zipfile.BadZipFile, KeyError, OSError, zlib.error, ValueError, NotImplementedError):
            return


def sheet_members(archive: zipfile.ZipFile) -> list[tuple[str, str]]:
    """Sheet names of an xlsx with the archive member that holds each."""
    from defusedxml import ElementTree

    names = {name.lower(): name for name in archive.namelist()}
    book = names.get("xl/workbook.xml")
    rels = names.get("xl/_rels/workbook.xml.rels")
    if book is None or rels is None:
        return []
    try:
        targets = {
            rel.get("Id"): str(rel.get("Target"))
            for rel in ElementTree.fromstring(archive.read(rels))
        }
        tree = ElementTree.fromstring(archive.read(book))
    except (ElementTree.ParseError, ValueError):
        return []
    found: list[tuple[str, str]] = []
    for element in tree.iter():
        if element.tag.rpartition("}")[2] != "sheet":
            continue
        key = next((v for k, v in element.attrib.items() if k.endswith("}id")), None)
        target = targets.get(key, "").lstrip("/").lower()
        member = names.get(target) or names.get(f"xl/{target}")
        if member:
            found.append((str(element.get("name")), member))
    return found


_CELL_END = re.compile(rb"</(?:\w+:)?c>")
_FORMULA = re.compile(rb"<(?:\w+:)?f[ >/]")
_VALUE = re.compile(rb"<(?:\w+:)?v>[^<]|<(?:\w+:)?is>")
_REFERENCE = re.compile(rb'<(?:\w+:)?c [^>]*?\br="([A-Z]{1,3})(\d+)"')


def _survey(archive: zipfile.ZipFile, member: str, *, extent: bool) -> _Survey:
    """Count over the XML of a sheet, part by part so that memory stays flat."""
    found = _Survey()
    rest = b""
    with archive.open(member) as stream:
        while part := stream.read(_PART):
            text = rest + part
            cut = text.rfind(b"</c>") + 4
            if cut < 4:
                cut = max(0, len(text) - 4096) if b"<c" not in text else 0
            _count(text[:cut], found, extent=extent)
            rest = text[cut:]
            if len(rest) > 64 * _PART:
                break
    _count(rest, found, extent=extent)
    return found


def _count(text: bytes, found: _Survey, *, extent: bool) -> None:
    found.errors += text.count(b't="e"')
    if b"<f" in text or b":f" in text:
        start = 0
        for end in _CELL_END.finditer(text):
            cell = text[start : end.start()]
            start = end.end()
            formula = _FORMULA.search(cell)
            if formula and not _VALUE.search(cell, formula.start()):
                found.uncalculated += 1
    if extent:
        for column, row in _REFERENCE.findall(text):
            found.last_row = max(found.last_row, int(row))
            number = 0
            for letter in column:
                number = number * 26 + letter - 64
            found.last_column = max(found.last_column, number)
