"""Archives: what kind they are, which file inside is the table, and what it unpacks to.

Nothing is ever written to the disk and no name of a member is ever used as a path.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import IO, Protocol

from core.ingest.containers.child import RefusedError, allow
from core.ingest.containers.signature import PREFIX_BYTES, kind_of
from core.problems import Problem

MOST_UNPACKED = 1 << 30
MOST_RATIO = 200
WORKBOOK_TIMES = 8
"""Memory that a workbook needs against the size of its parts, unpacked."""
_SMALL_UNPACKED = 20 << 20
MOST_MEMBERS = 10_000
_PART = 1 << 20
_TABLES = re.compile(
    r"\.(?:csv|tsv|txt|tab|psv|log|xls[xmb]?|ods|json|jsonl|ndjson|html?|xml|parquet|feather|arrow"
    r"|gz|zip)$",
    re.IGNORECASE,
)
_TROUBLE = (
    zipfile.BadZipFile,
    RuntimeError,
    NotImplementedError,
    OSError,
    EOFError,
    ValueError,
    KeyError,
    zlib.error,
)
_REMARKS = re.compile(r"(?:^|/)(?:readme|license|licence|metadata|manifest|about)\b", re.IGNORECASE)

Source = str | bytes | bytearray


class _Stream(Protocol):
    def read(self, size: int, /) -> bytes: ...


@dataclass(frozen=True, slots=True)
class Member:
    """The file of an archive that holds the table, and its rivals."""

    member: str
    members: tuple[str, ...]
    data: bytearray


def opened(source: Source) -> zipfile.ZipFile:
    """An archive on disk or in memory."""
    return zipfile.ZipFile(source if isinstance(source, str) else io.BytesIO(source))


def kind_of_zip(source: Source, name: str) -> str:
    """xlsx, xlsb, ods or zip, by the members of the archive; workbooks of sane size only."""
    try:
        with opened(source) as archive:
            kind = _kind_by_members(archive, name)
            if kind != "zip":
                _check_workbook(archive)
            return kind
    except _TROUBLE as error:
        raise RefusedError("zip_broken", detail=str(error)) from error


def _kind_by_members(archive: zipfile.ZipFile, name: str) -> str:
    names = {n.lower().replace("\\", "/"): n for n in archive.namelist()}
    if len(names) > MOST_MEMBERS:
        raise RefusedError("zip_too_many_members", count=len(names), most=MOST_MEMBERS)
    media = _start(archive, names, "mimetype", 100)
    if b"manifest:encryption-data" in _start(archive, names, "meta-inf/manifest.xml", 1 << 22):
        raise RefusedError("workbook_password")
    if b"opendocument.spreadsheet" in media or (not media and "content.xml" in names):
        return "ods"
    if "xl/workbook.bin" in names:
        return "xlsb"
    if any(re.fullmatch(r"(?:.*/)?workbook\d*\.xml", n) for n in names):
        return "xlsx"
    for folder, what in (("word/", "Word document"), ("ppt/", "presentation")):
        if any(member.startswith(folder) for member in names):
            raise Problem("not_a_table", file=name, what=what)
    if media:
        raise Problem("not_a_table", file=name, what="OpenDocument file")
    if "[content_types].xml" in names:
        raise RefusedError("workbook_broken", detail="")
    return "zip"


def _start(archive: zipfile.ZipFile, names: dict[str, str], member: str, most: int) -> bytes:
    if member not in names:
        return b""
    with archive.open(names[member]) as stream:
        return stream.read(most)


def _check_workbook(archive: zipfile.ZipFile) -> None:
    """Refuse a workbook whose parts unpack to far more than its size explains."""
    unpacked = sum(member.file_size for member in archive.infolist())
    refuse_dense(unpacked, sum(member.compress_size for member in archive.infolist()))
    allow(WORKBOOK_TIMES * unpacked)


def refuse_dense(unpacked: int, packed: int) -> None:
    """Refuse what unpacks to far more than its size explains."""
    dense = unpacked > _SMALL_UNPACKED and unpacked > MOST_RATIO * max(1, packed)
    if unpacked > MOST_UNPACKED or dense:
        raise RefusedError("zip_bomb", unpacked_mb=round(unpacked / 2**20))


def kind_of_compound(source: Source, name: str) -> str:
    """xls, unless the container of old Office files holds something else."""
    data = Path(source).read_bytes() if isinstance(source, str) else source
    if "EncryptedPackage".encode("utf-16-le") in data:
        raise RefusedError("workbook_password")
    if "Workbook".encode("utf-16-le") in data or "Book".encode("utf-16-le") in data:
        return "xls"
    for mark, what in (
        ("WordDocument", "Word document"),
        ("PowerPoint Document", "presentation"),
        ("__substg1.0_", "mail message"),
    ):
        if mark.encode("utf-16-le") in data:
            raise Problem("not_a_table", file=name, what=what)
    return "xls"


def chosen_member(source: Source, name: str, asked: str | None) -> Member:
    """The file asked for, or the largest that may hold a table."""
    try:
        with opened(source) as archive:
            candidates = _candidates(archive)
            names = tuple(shown_name(m) for m in candidates)
            if not candidates:
                raise RefusedError("zip_not_one_table", count=0)
            if asked is not None and asked not in names:
                raise RefusedError("member_missing", member=asked, members=", ".join(names[:20]))
            best = candidates[names.index(asked)] if asked is not None else _best(candidates)
            return Member(shown_name(best), names, _read(archive, best))
    except _TROUBLE as error:
        if isinstance(error, NotImplementedError):
            raise RefusedError("zip_method_unknown") from error
        if "password" in str(error).lower():
            raise RefusedError("zip_password") from error
        raise RefusedError("zip_broken", detail=str(error)) from error


def _best(candidates: list[zipfile.ZipInfo]) -> zipfile.ZipInfo:
    return max(
        candidates,
        key=lambda m: (
            not _REMARKS.search(m.filename),
            bool(_TABLES.search(m.filename)),
            m.file_size,
        ),
    )


def _suffix(member: zipfile.ZipInfo) -> str:
    return PurePosixPath(member.filename.replace("\\", "/")).suffix.lower()


def shown_name(member: zipfile.ZipInfo) -> str:
    """The name of a member fit to be shown and asked for, never to be written to."""
    return "".join(c if c.isprintable() else "�" for c in member.filename)[:260]


def _candidates(archive: zipfile.ZipFile) -> list[zipfile.ZipInfo]:
    """Members that are neither folders nor what systems leave behind, and look like tables."""
    found: list[zipfile.ZipInfo] = []
    for member in archive.infolist():
        parts = member.filename.replace("\\", "/").split("/")
        left_behind = parts[0] == "__MACOSX" or parts[-1].startswith((".", "~$"))
        if member.is_dir() or left_behind or not member.file_size:
            continue
        if member.flag_bits & 1 or _may_be_table(archive, member):
            found.append(member)
    return found


def _may_be_table(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> bool:
    if _TABLES.search(member.filename):
        return True
    if _suffix(member) in (".md", ".py", ".js", ".css", ".svg"):
        return False
    try:
        with archive.open(member) as stream:
            kind_of(stream.read(min(PREFIX_BYTES, 1 << 16)), member.filename)
    except (Problem, *_TROUBLE):
        return False
    return True


def _read(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> bytearray:
    if member.flag_bits & 1:
        raise RefusedError("zip_password")
    refuse_dense(member.file_size, member.compress_size)
    with archive.open(member) as stream:
        return unpacked(stream, member.compress_size)


def unpacked(stream: IO[bytes] | _Stream, packed: int) -> bytearray:
    """What a stream unpacks to, refused as soon as that is more than its size explains."""
    held = bytearray()
    while part := stream.read(_PART):
        held += part
        refuse_dense(len(held), packed)
        if len(held) > _SMALL_UNPACKED:
            allow(3 * len(held))
    return held
