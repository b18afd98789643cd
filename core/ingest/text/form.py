"""The characters that part a text into cells, and how to read records with them.

Kept free of heavy imports: the first rows are judged with it before anything else is loaded.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass

from core.problems import Problem

csv.field_size_limit(2**31 - 1)

ALIGNED = "  "
"""Delimiter of a table whose columns are lined up: two or more spaces."""
NO_DELIMITER = "\x1f"
"""Unit separator: the delimiter of a one-column table whose text uses all the usual ones."""
_STAND_INS = "\x1f\x1e\x1d\x1c\x01\x02\x03\x04\x05\x06\x07\x0e\x0f\x10\x11\x12\x13\x14\x15\x16"

Record = tuple[int, list[str]]
"""Line of the file where a record starts (from 1) and its cells."""


@dataclass(frozen=True, slots=True)
class Form:
    """What parts cells and what protects text from being parted."""

    delimiter: str
    quote: str = '"'
    """ "" where quotes are plain text."""
    escape: str = ""
    """ "" where there is none."""


@dataclass(frozen=True, slots=True)
class Simple:
    """A text rewritten so that one ASCII character parts its cells."""

    text: bytes
    form: Form
    stands_for: tuple[str, str] | None = None
    """The delimiter put in and the one it replaced, also inside quoted cells."""

    def original(self, cell: str) -> str:
        """A cell as it was before."""
        return cell.replace(*self.stands_for) if self.stands_for else cell


def checked(form: Form) -> Form:
    """The form; Problem when no text can be parted by it."""
    marks = (form.delimiter, form.quote, form.escape)
    if not form.delimiter or any("\n" in mark or "\r" in mark or "\0" in mark for mark in marks):
        raise Problem("delimiter_not_possible", delimiter=form.delimiter)
    if form.quote and form.quote in form.delimiter:
        raise Problem("delimiter_not_possible", delimiter=form.delimiter)
    for mark in (form.quote, form.escape):
        if len(mark) > 1 or not mark.isascii():
            raise Problem("quote_not_one_character", quote=mark)
    return form


def simplified(text: bytes, form: Form) -> Simple:
    """Put one ASCII character in the place of a longer delimiter, and double stray escapes."""
    mark = form.delimiter
    if form.escape:
        text = _with_doubled_escapes(text, form)
    if len(mark.encode()) == 1:
        return Simple(text, form)
    stand_in = next((char for char in _STAND_INS if char.encode() not in text), None)
    if stand_in is None:
        raise Problem("delimiter_not_possible", delimiter=mark)
    if mark == ALIGNED:
        text = re.sub(rb"[ \t]+(?=[\r\n]|$)", b"", text)
        text = re.sub(rb"(?m)^ {2,}", b"", text)
        text = re.sub(rb" {2,}", stand_in.encode(), text)
    else:
        text = text.replace(mark.encode(), stand_in.encode())
    return Simple(text, Form(stand_in, form.quote, form.escape), (stand_in, mark))


def _with_doubled_escapes(text: bytes, form: Form) -> bytes:
    """An escape before an ordinary character is that character's neighbour, not its guard."""
    escape = form.escape.encode()
    if escape not in text:
        return text
    guarded = form.delimiter[:1] + form.quote + form.escape + "\r\n"
    pair = re.escape(escape) + b"(?:[" + re.escape(guarded.encode()) + b"]|())"
    return re.sub(pair, lambda m: escape * 2 if m.group(1) is not None else m.group(), text)


def reader_options(form: Form) -> dict[str, object]:
    """The form in the words of the standard csv module."""
    return {
        "delimiter": form.delimiter,
        "quotechar": form.quote or None,
        "quoting": csv.QUOTE_MINIMAL if form.quote else csv.QUOTE_NONE,
        "escapechar": form.escape or None,
    }


def records(text: str, form: Form, first_line: int = 1) -> Iterator[Record]:
    """The records of a text with the line each starts on; a blank line has no cells."""
    simple = simplified(text.encode("utf-8", "replace"), form)
    lines = io.StringIO(simple.text.decode("utf-8"), newline="")
    reader = csv.reader(lines, **reader_options(simple.form))  # pyright: ignore[reportArgumentType]
    line = first_line
    for cells in reader:
        yield line, [simple.original(cell) for cell in cells] if simple.stands_for else cells
        line = first_line + reader.line_num
