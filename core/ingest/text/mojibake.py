"""UTF-8 that an earlier program took for another encoding and saved again: “Ã©” is “é”."""

from __future__ import annotations

import re

_MOST_ROUNDS = 3
_PLAIN = bytes(range(0x80))
_CONTINUATION = bytes(range(0x80, 0xC0))


def _as_read(encoding: str, raw: bytes) -> str:
    """Bytes as a program with that encoding shows them; cp1252 passes its five gaps through."""
    chars: list[str] = []
    for byte in raw:
        one = bytes([byte])
        try:
            chars.append(one.decode(encoding))
        except UnicodeDecodeError:
            chars.append(one.decode("latin-1"))
    return "".join(chars)


def _pattern(encoding: str) -> re.Pattern[str]:
    follow = f"[{re.escape(_as_read(encoding, _CONTINUATION))}]"
    two, three, four = (
        f"[{re.escape(_as_read(encoding, bytes(range(first, last))))}]"
        for first, last in ((0xC2, 0xE0), (0xE0, 0xF0), (0xF0, 0xF5))
    )
    return re.compile(f"(?:{two}{follow}|{three}{follow}{{2}}|{four}{follow}{{3}})+")


_LOST_SPACE = re.compile(r"(?<=[a-z])Ã(?=[\s,;|\"]|$)")
"""“à” whose second byte, a no-break space, became a plain one."""
_MISTAKEN = tuple((name, _pattern(name)) for name in ("cp1252", "latin-1", "mac_roman", "cp850"))
_WESTERN = re.compile("[\x80-\u017f\u2010-\u2122\ufeff\U0001f000-\U0001faff]+")
_CONTROL = re.compile("[\x80-\x9f]")
_TWICE = ("cp1252", "latin-1")
"""Encodings in which text garbled twice shows control characters after one repair."""
_SUSPECT = tuple(
    _as_read(name, lead).encode()
    for name in ("cp1252", "mac_roman", "cp850")
    for lead in (b"\xc2", b"\xc3", b"\xc5", b"\xe2\x80", b"\xf0\x9f")
)


def may_be_mojibake(data: bytes) -> bool:
    """Whether UTF-8 text holds a character that mojibake starts with; quick, errs towards yes."""
    if data.isascii():
        return False
    strange = data.translate(None, _PLAIN)
    return any(mark in strange for mark in _SUSPECT)


def repaired(text: str) -> tuple[str, int]:
    """The text with mojibake put right, and how many pieces of it there were.

    Only pieces that spell UTF-8 of Western characters are touched, so proper text stays.
    """
    count = 0
    for _ in range(_MOST_ROUNDS):
        text, found = _one_round(text)
        count = max(count, found)
        if not found:
            break
    return (_LOST_SPACE.sub("à", text) if count else text), count


def _one_round(text: str) -> tuple[str, int]:
    count = 0
    for encoding, pattern in _MISTAKEN:

        def put_right(found: re.Match[str], encoding: str = encoding) -> str:
            nonlocal count
            right = _spelt(found.group(), encoding)
            count += right is not None
            return found.group() if right is None else right

        text = pattern.sub(put_right, text)
    return text, count


def _spelt(piece: str, encoding: str) -> str | None:
    """The Western text whose UTF-8 bytes a piece shows; None when it shows none."""
    raw = bytearray()
    for char in piece:
        try:
            raw += char.encode(encoding)
        except UnicodeEncodeError:
            if ord(char) > 0xFF:
                return None
            raw.append(ord(char))
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError:
        return None
    if _CONTROL.search(text) and (encoding not in _TWICE or _CONTROL.search(_one_round(text)[0])):
        # Nobody writes control characters: without a second round that takes them away, the
        # piece is proper text that looks like mojibake (“Â€” is one).
        return None
    return text if _WESTERN.fullmatch(text) else None
