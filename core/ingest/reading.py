"""A file as it is on disk becomes a raw table, whatever its name says it is."""

from __future__ import annotations

import gzip
import hashlib
import io
import re
import threading
import zipfile
import zlib
from dataclasses import replace
from pathlib import Path
from typing import IO

from core.ingest import excel
from core.ingest.delimited import SAMPLE_BYTES, read_delimited, tail_of
from core.ingest.encoding import (
    FALLBACK,
    encoding_by_marks,
    encoding_note,
    is_utf8,
    to_utf8,
    whole_characters,
)
from core.ingest.raw import RawTable
from core.model.dataset import Dialect
from core.problems import Problem, note
from core.progress import Progress, no_progress

MOST_BYTES = 4 << 30
_MOST_UNPACKED = 2 << 30
_PREFIX_BYTES = 1 << 19
_SCAN_BYTES = 1 << 23
_ZIP_TROUBLE = (
    zipfile.BadZipFile,
    RuntimeError,
    NotImplementedError,
    OSError,
    EOFError,
    ValueError,
    zlib.error,
)
_WORKBOOKS = ("xlsx", "xlsb", "xls", "ods")

_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_FOREIGN = (
    (b"\x89PNG", "PNG picture"),
    (b"\xff\xd8\xff", "JPEG picture"),
    (b"GIF8", "GIF picture"),
    (b"BM", "bitmap picture"),
    (b"RIFF", "media file"),
    (b"II*\0", "TIFF picture"),
    (b"MM\0*", "TIFF picture"),
    (b"%PDF", "PDF document"),
    (b"{\\rtf", "RTF document"),
    (b"Rar!", "RAR archive"),
    (b"7z\xbc\xaf", "7-Zip archive"),
    (b"BZh", "bzip2 archive"),
    (b"\xfd7zXZ", "xz archive"),
    (b"SQLite format 3", "SQLite database"),
    (b"PAR1", "Parquet file"),
    (b"ARROW1", "Arrow file"),
    (b"MZ", "program"),
    (b"\x7fELF", "program"),
    (b"ID3", "sound file"),
)
_MARKUP = re.compile(rb"\s*<(?:!doctype|html|head|body|table|\?xml|meta|style|script|svg)\b", re.I)
_JSON = re.compile(rb'\s*(?:\{\s*"|\[\s*[\[{])')


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
    kind = kind_of(path, start)
    progress(0.0)
    if kind in _WORKBOOKS:
        return _read_workbook(path, kind, dialect, limit_rows, progress)
    if dialect is not None and dialect.format in _WORKBOOKS:
        raise Problem("format_differs", file=path.name, expected=dialect.format, found="csv")
    if kind == "csv" and limit_rows is not None and path.stat().st_size > 2 * _PREFIX_BYTES:
        table = _read_first_rows(path, start, dialect, limit_rows, progress)
        if table is not None:
            return table
    return _read_text(path, kind, dialect, limit_rows, progress)


def list_sheets(path: Path) -> tuple[str, ...]:
    """Visible sheets of a workbook; empty for a text file."""
    path = _local_file(path)
    kind = kind_of(path, _start_of(path))
    return excel.sheet_names(path, kind) if kind in _WORKBOOKS else ()


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
            return file.read(_PREFIX_BYTES)
    except OSError as error:
        raise Problem("file_unreadable", file=path.name, detail=str(error)) from error


def kind_of(path: Path, start: bytes) -> str:
    """What the content is: xlsx, xlsb, xls, ods, zip, gz or csv; Problem for anything else."""
    if start.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _kind_of_zip(path)
    if start.startswith(_COMPOUND):
        return _kind_of_compound(path)
    if start.startswith(b"\x1f\x8b"):
        return "gz"
    if re.match(rb"\x09[\x00\x02\x04\x08][\x04\x06\x08\x10]\x00", start):
        raise Problem("workbook_too_old", file=path.name)
    for magic, what in _FOREIGN:
        if start.startswith(magic) and (len(magic) > 2 or b"\0" in start[:512]):
            raise Problem("not_a_table", file=path.name, what=what)
    if _MARKUP.match(start.removeprefix(b"\xef\xbb\xbf")):
        raise Problem("is_a_web_page", file=path.name)
    if _JSON.match(start.removeprefix(b"\xef\xbb\xbf")):
        raise Problem("is_json", file=path.name)
    if encoding_by_marks(start) is None and _is_binary(start):
        raise Problem("not_a_table", file=path.name, what="binary file")
    if not start.strip(b"\0\r\n\t \xef\xbb\xbf\xff\xfe"):
        raise Problem("file_empty", file=path.name)
    return "csv"


def _is_binary(start: bytes) -> bool:
    """Whether more than 2 % of the first bytes (and more than a few) are control characters."""
    sample = start[:65536]
    odd = len(sample) - len(sample.translate(None, bytes([*range(1, 9), *range(14, 27)])))
    nulls = sample.count(0)
    return odd > max(4, 0.02 * len(sample)) or nulls > max(16, 0.1 * len(sample))


def _kind_of_zip(path: Path) -> str:
    try:
        with zipfile.ZipFile(path) as archive:
            excel.check_zip(archive, path.name)
            names = [name.lower().replace("\\", "/") for name in archive.namelist()]
            media = archive.read("mimetype")[:100] if "mimetype" in names else b""
            locked = b"manifest:encryption-data" in (
                archive.read("META-INF/manifest.xml") if "meta-inf/manifest.xml" in names else b""
            )
    except (*_ZIP_TROUBLE, KeyError) as error:
        raise Problem("zip_broken", file=path.name, detail=str(error)) from error
    if locked:
        raise Problem("workbook_password", file=path.name)
    if b"opendocument.spreadsheet" in media:
        return "ods"
    if "xl/workbook.bin" in names:
        return "xlsb"
    if "xl/workbook.xml" in names or any(re.match(r"xl/.*workbook\d*\.xml$", n) for n in names):
        return "xlsx"
    for folder, what in (("word/", "Word document"), ("ppt/", "presentation")):
        if any(name.startswith(folder) for name in names):
            raise Problem("not_a_table", file=path.name, what=what)
    if media:
        raise Problem("not_a_table", file=path.name, what="OpenDocument file")
    if "[content_types].xml" in names:
        raise Problem("workbook_broken", file=path.name, detail="")
    return "zip"


def _kind_of_compound(path: Path) -> str:
    data = path.read_bytes()
    if "EncryptedPackage".encode("utf-16-le") in data:
        raise Problem("workbook_password", file=path.name)
    if "WordDocument".encode("utf-16-le") in data:
        raise Problem("not_a_table", file=path.name, what="Word document")
    return "xls"


def _read_workbook(
    path: Path, kind: str, dialect: Dialect | None, limit_rows: int | None, progress: Progress
) -> RawTable:
    if dialect is not None and dialect.format not in _WORKBOOKS:
        raise Problem("format_differs", file=path.name, expected=dialect.format, found=kind)
    digest = _Digest(path)
    table = excel.read_workbook(path, kind, dialect, limit_rows=limit_rows, progress=progress)
    progress(1.0)
    return replace(table, source_sha256=digest.hex())


class _Digest:
    """The SHA-256 of a file, computed beside the reading."""

    def __init__(self, path: Path, data: bytes | None = None) -> None:
        self._hex = ""
        self._path, self._data = path, data
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def _run(self) -> None:
        data = self._path.read_bytes() if self._data is None else self._data
        self._hex = hashlib.sha256(data).hexdigest()

    def hex(self) -> str:
        """The digest, once computed."""
        self._thread.join()
        return self._hex


def _read_text(
    path: Path, kind: str, dialect: Dialect | None, limit_rows: int | None, progress: Progress
) -> RawTable:
    data = path.read_bytes()
    digest = _Digest(path, data)
    if kind != "csv":
        data = _unzipped(path) if kind == "zip" else _gunzipped(path, data)
    progress(0.1)
    asked = dialect.encoding if dialect else None
    marked = asked or encoding_by_marks(data[:4096])
    encoding = marked or ("utf-8" if is_utf8(data) else FALLBACK)
    text = to_utf8(data, encoding, asked=marked is not None)
    del data
    table = _table(
        text,
        path.name,
        dialect,
        encoding,
        whole=True,
        tail=tail_of(text),
        limit=limit_rows,
        progress=progress,
    )
    assert table is not None
    progress(1.0)
    return replace(table, source_sha256=digest.hex())


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


def _unzipped(path: Path) -> bytes:
    """The one table inside an archive."""
    try:
        with zipfile.ZipFile(path) as archive:
            inside = [
                member
                for member in archive.infolist()
                if not member.is_dir() and not member.filename.startswith(("__MACOSX", "."))
            ]
            tables = [m for m in inside if m.filename.lower().endswith((".csv", ".tsv", ".txt"))]
            if len(tables) != 1:
                raise Problem("zip_not_one_table", file=path.name, count=len(tables))
            if tables[0].flag_bits & 1:
                raise Problem("zip_password", file=path.name)
            with archive.open(tables[0]) as stream:
                return _capped(stream, path.name)
    except _ZIP_TROUBLE as error:
        raise Problem("zip_broken", file=path.name, detail=str(error)) from error


def _gunzipped(path: Path, data: bytes) -> bytes:
    try:
        return _capped(gzip.GzipFile(fileobj=io.BytesIO(data)), path.name)
    except (OSError, EOFError, zlib.error) as error:
        raise Problem("zip_broken", file=path.name, detail=str(error)) from error


def _capped(stream: IO[bytes] | gzip.GzipFile, name: str) -> bytes:
    """What a stream unpacks to, refused above a limit, and checked to be text."""
    data = stream.read(_MOST_UNPACKED + 1)
    if len(data) > _MOST_UNPACKED:
        raise Problem("zip_bomb", file=name, unpacked_mb=_MOST_UNPACKED >> 20)
    if not data.strip():
        raise Problem("file_empty", file=name)
    if data.startswith((b"PK\x03\x04", _COMPOUND, b"\x1f\x8b")):
        raise Problem("zip_not_one_table", file=name, count=0)
    kind_of(Path(name), data[:_PREFIX_BYTES])
    return data
