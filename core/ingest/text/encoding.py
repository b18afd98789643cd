"""Which characters the bytes of a text file stand for, told by evidence and never in silence."""

from __future__ import annotations

import codecs
import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

import pyarrow as pa

from core.ingest.text.letters import naturalness
from core.problems import Note, Problem, note
from core.progress import Progress, no_progress

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_LOOK_AT = 4096
_BLOCK_BYTES = 1 << 23
_MOST_WORDS = 2000
_LINES_LISTED = 10
_LEAST_LINES = 4
_MOST_LINES = 40
FALLBACK = "cp1252"

_AROUND = " \t\r\n,;|\"'"
_CANDIDATES = (
    (FALLBACK, 0.0),
    ("iso8859-15", -1.5),
    ("cp850", -2.0),
    ("mac_roman", -3.0),
    ("cp437", -3.0),
)
"""Encodings of Western Europe with the odds, in nats, that an export uses them at all."""
_CLOSE = 3.0
"""Nats between two readings below which the user is asked to look."""
_CLOSER = 4.0
"""Nats more that a single word must show; less for each when there are several."""
_UNNATURAL = -0.5
"""Nats for an accent below which no Western reading is believable."""

_WORD = re.compile(
    rb"(?<![A-Za-z0-9'\x80-\xff])[A-Za-z0-9'\x80-\xff]*[\x80-\xff][A-Za-z0-9'\x80-\xff]*"
)
"""Words with bytes outside ASCII, looked for at the start of words only: some cells are megabytes
of letters without a blank."""
_MOST_STRANGE_BYTES = 6_000
"""Bytes outside ASCII that are enough to judge by, also where hardly any byte is ASCII."""
_SEQUENCE = re.compile(
    rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}"
)
_WESTERN = re.compile("[\xa0-\u017f\u2010-\u2122]")
_ACCIDENT = re.compile("[\u0480-\u058f]+")
"""Rare Cyrillic and Armenian, as which the quotes of a Mac with a letter after them read."""
_FEW_SEQUENCES = 5


@dataclass(frozen=True, slots=True)
class Reading:
    """The encoding that fits the bytes looked at, and what to say about it."""

    encoding: str
    remark: Note | None = None
    ascii: bool = False
    """Whether every byte of the text was seen to be ASCII."""


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
    """The bytes without UTF-8 characters that are cut off at the start or at the end."""
    start = 0
    while start < min(3, len(data)) and 0x80 <= data[start] < 0xC0:
        start += 1
    if start == len(data):
        start = 0
    for back in range(1, min(4, len(data)) + 1):
        byte = data[-back]
        if byte < 0x80:
            break
        if byte >= 0xC0:
            need = 2 if byte < 0xE0 else 3 if byte < 0xF0 else 4
            return data[start:-back] if need > back else data[start:]
    return data[start:] if start else data


def judge(parts: Sequence[bytes]) -> Reading:
    """The encoding of parts of a file; every doubt is a remark.

    UTF-8 with some bytes that are not stays UTF-8: no other text has its sequences by accident.
    """
    marked = encoding_by_marks(parts[0]) if parts else None
    if marked:
        return Reading(marked)
    whole = [whole_characters(part) for part in parts]
    valid = all(is_utf8(part) for part in whole)
    if (valid and not _is_accident(whole)) or (not valid and is_mostly_utf8(whole)):
        return Reading("utf-8")
    return _judge_single_bytes(parts)


def _is_accident(parts: Sequence[bytes]) -> bool:
    """Whether UTF-8 is so little and so odd that it may be two bytes of another encoding."""
    strange = (part for part in parts if not part.isascii())
    pairs = (pair.group() for part in strange for pair in _SEQUENCE.finditer(part))
    found = list(islice(pairs, _FEW_SEQUENCES + 1))
    text = b"".join(found).decode("utf-8", "ignore")
    return len(found) <= _FEW_SEQUENCES and _ACCIDENT.fullmatch(text) is not None


def is_mostly_utf8(parts: Sequence[bytes]) -> bool:
    """Whether UTF-8 sequences of Western text are too many to be there by accident."""
    sequences = strange = 0
    for part in parts:
        rest = _SEQUENCE.sub(b"", part)
        strange += len(rest) - len(rest.translate(None, bytes(range(0x80, 0x100))))
        found = _SEQUENCE.findall(part)
        sequences += len(_WESTERN.findall(b"".join(found).decode("utf-8", "ignore")))
    return sequences > 0 and sequences >= 0.1 * strange


def _judge_single_bytes(parts: Sequence[bytes]) -> Reading:
    words = _accented_words(parts)
    read = {name: [_decoded(word, name) for word in words] for name, _ in _CANDIDATES}
    odds = {name: naturalness(read[name]) + prior for name, prior in _CANDIDATES}
    best = max(odds, key=lambda name: odds[name])
    others = [name for name in odds if read[name] != read[best]]
    second = max(others, key=lambda name: odds[name], default=None)
    accents = sum(char > "\x7f" for text in read[best] for char in text)
    needed = _CLOSE + _CLOSER / max(1, len(words))
    doubtful = second is not None and odds[best] - odds[second] < needed
    if second is not None and (doubtful or odds[best] < _UNNATURAL * accents):
        differing = [
            pair for pair in zip(read[best], read[second], strict=True) if len(set(pair)) > 1
        ]
        ours, theirs = differing[0]
        remark = note(
            "encoding_uncertain", encoding=best, other=second,
            read=ours.strip(_AROUND), or_read=theirs.strip(_AROUND),
        )  # fmt: skip
        return Reading(best, remark)
    return Reading(best, note("encoding_assumed", encoding=best))


def _accented_words(parts: Sequence[bytes]) -> list[bytes]:
    """Different words with bytes outside ASCII, each with the character before and after it."""
    words: dict[bytes, None] = {}
    parting = _parting_bytes(parts[0])
    strange = 0
    for part in parts:
        if parting:
            part = part.translate(bytes.maketrans(parting, b" " * len(parting)))
        for found in _WORD.finditer(part):
            word = part[max(0, found.start() - 1) : found.end() + 1][:64]
            strange += 0 if word in words else sum(byte >= 0x80 for byte in word)
            words[word] = None
            if len(words) >= _MOST_WORDS or strange >= _MOST_STRANGE_BYTES:
                return list(words)
    return list(words)


def _parting_bytes(part: bytes) -> bytes:
    """Bytes outside ASCII that most lines have equally often: they part cells, not words."""
    lines = [line for line in re.split(rb"[\r\n]+", part[:_LOOK_AT]) if line][:-1]
    if len(lines) < _LEAST_LINES:
        return b""
    lines = lines[:_MOST_LINES]
    most = {byte: lines[0].count(byte) for byte in {*lines[0]} if byte >= 0x80}
    alike = {byte: sum(line.count(byte) == count for line in lines) for byte, count in most.items()}
    return bytes(sorted(b for b in most if most[b] > 1 and alike[b] >= 0.7 * len(lines)))


def _decoded(data: bytes, name: str) -> str:
    try:
        return data.decode(name)
    except UnicodeDecodeError:
        return "".join(_stand_in(data[at : at + 1], name) for at in range(len(data)))


def _stand_in(byte: bytes, name: str) -> str:
    try:
        return byte.decode(name)
    except UnicodeDecodeError:
        return byte.decode("latin-1")


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text as UTF-8 without a byte order mark, and what did not fit its encoding."""

    text: bytes
    kept: int = 0
    """Bytes that are no character of the encoding and were kept as Windows-1252 or “�”."""
    lines: tuple[int, ...] = ()
    """Lines of the first of them."""

    @property
    def remark(self) -> Note | None:
        """What to say about bytes that did not fit."""
        if not self.kept:
            return None
        return note("bytes_kept", count=self.kept, lines=", ".join(map(str, self.lines)))


def as_utf8(
    data: bytes, encoding: str, *, asked: bool, progress: Progress = no_progress
) -> Decoded:
    """The text as UTF-8; a few bytes that do not fit are kept and counted, many are a Problem."""
    if not is_known(encoding):
        raise Problem("encoding_unknown", encoding=encoding)
    name = codecs.lookup(encoding).name.removesuffix("-sig")
    if name in ("utf-8", "ascii"):
        text = data.removeprefix(codecs.BOM_UTF8)
        if is_utf8(text):
            return Decoded(text)
        if asked and not is_mostly_utf8([text]) and _strange(text) > _few(text):
            raise _does_not_fit(text, encoding)
        return _decode(text, "utf-8", progress)
    decoded = _decode(data, name, progress)
    if asked and decoded.kept > _few(data) and name != FALLBACK:
        raise Problem("encoding_does_not_fit", encoding=encoding, line=decoded.lines[0])
    return decoded


def _strange(data: bytes) -> int:
    return len(data) - len(data.translate(None, bytes(range(0x80, 0x100))))


def _few(data: bytes) -> int:
    """Bytes that may fail to fit before an encoding is the wrong one: one in ten thousand."""
    return len(data) // 10_000


def _decode(data: bytes, name: str, progress: Progress) -> Decoded:
    """Decode block by block, keeping what does not fit."""
    decoder = codecs.getincrementaldecoder(name)("strict")
    blocks: list[bytes] = []
    places: list[int] = []
    kept = at = 0
    while at < len(data):
        end = min(at + _BLOCK_BYTES, len(data))
        part = data[at:end]
        try:
            text = decoder.decode(part, final=end == len(data))
        except UnicodeDecodeError as error:
            pending = len(error.object) - len(part)
            good = error.object[: error.start].decode(name) if error.start else ""
            bad = error.object[error.start : error.end]
            text = good + _kept(bad, name)
            kept += len(bad)
            if len(places) < _LINES_LISTED:
                places.append(at - pending + error.start)
            end = at - pending + error.end
            decoder.reset()
        blocks.append(text.encode("utf-8", "replace"))
        at = end
        progress(0.05 + 0.1 * at / len(data))
    lines = tuple(dict.fromkeys(_line(data, place, name) for place in places))
    return Decoded(b"".join(blocks).removeprefix("\ufeff".encode()), kept, lines)


def _kept(bad: bytes, name: str) -> str:
    if name in ("utf-8", FALLBACK):
        return "".join(_stand_in(bad[at : at + 1], FALLBACK) for at in range(len(bad)))
    return "�"


def _line(data: bytes, place: int, name: str) -> int:
    """Line (from 1) that a byte is on."""
    return data.count("\n".encode(name), 0, place) + 1


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
