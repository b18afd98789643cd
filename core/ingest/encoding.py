"""Which characters the bytes of a text file stand for."""

from __future__ import annotations

import codecs

import pyarrow as pa

from core.problems import Note, Problem, note

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_LOOK_AT = 4096
FALLBACK = "cp1252"


def _undefined_byte(error: UnicodeError) -> tuple[str, int]:
    """Keep the five bytes that cp1252 leaves undefined as the control characters of Latin-1."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return error.object[error.start : error.end].decode("latin-1"), error.end


codecs.register_error("aforo-latin-1", _undefined_byte)


def encoding_by_marks(start: bytes) -> str | None:
    """The encoding that a byte order mark or the NULs of UTF-16 give away; None: look closer."""
    for mark, name in _MARKS:
        if start.startswith(mark):
            return name
    sample = start[: _LOOK_AT - _LOOK_AT % 2]
    pairs = len(sample) // 2
    if pairs < 2:
        return None
    first, second = sample[0::2].count(0), sample[1::2].count(0)
    if second > 0.7 * pairs and first < 0.1 * pairs:
        return "utf-16-le"
    if first > 0.7 * pairs and second < 0.1 * pairs:
        return "utf-16-be"
    return None


def is_utf8(data: bytes) -> bool:
    """Whether all bytes are UTF-8, checked at memory speed without making a copy."""
    offsets = pa.array([0, len(data)], pa.int64()).buffers()[1]
    text = pa.Array.from_buffers(pa.large_string(), 1, [None, offsets, pa.py_buffer(data)])
    try:
        text.validate(full=True)
    except pa.ArrowInvalid:
        return False
    return True


def whole_characters(data: bytes) -> bytes:
    """The bytes without a UTF-8 character that is cut off at the end."""
    for back in range(1, min(4, len(data)) + 1):
        byte = data[-back]
        if byte < 0x80:
            break
        if byte >= 0xC0:
            need = 2 if byte < 0xE0 else 3 if byte < 0xF0 else 4
            return data[:-back] if need > back else data
    return data


def encoding_note(encoding: str, asked: str | None) -> Note | None:
    """A remark when the encoding was assumed rather than proved or asked for."""
    if asked is None and encoding == FALLBACK:
        return note("encoding_assumed", encoding=encoding)
    return None


def to_utf8(data: bytes, encoding: str, *, asked: bool) -> bytes:
    """The text as UTF-8 without a byte order mark; Problem when the bytes do not fit.

    An encoding that was not asked for was found by `is_utf8` or is the forgiving fallback.
    """
    if not is_known(encoding):
        raise Problem("encoding_unknown", encoding=encoding)
    name = codecs.lookup(encoding).name.removesuffix("-sig")
    if name in ("utf-8", "ascii"):
        text = data.removeprefix(codecs.BOM_UTF8)
        if asked and not is_utf8(text):
            raise _does_not_fit(data, encoding)
        return text
    forgiving = name == FALLBACK and not asked
    try:
        decoded = data.decode(name, "aforo-latin-1" if forgiving else "strict")
    except UnicodeError as error:
        raise _does_not_fit(data, encoding) from error
    return decoded.removeprefix("\ufeff").encode("utf-8", "replace")


def is_known(encoding: str) -> bool:
    """Whether an encoding of that name turns bytes into text."""
    try:
        return codecs.lookup(encoding)._is_text_encoding  # pyright: ignore[reportPrivateUsage]
    except (LookupError, ValueError):
        return False


def _does_not_fit(data: bytes, encoding: str) -> Problem:
    try:
        data.decode(encoding)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        return Problem("encoding_does_not_fit", encoding=encoding, line=line)
    return Problem("encoding_does_not_fit", encoding=encoding, line=1)
