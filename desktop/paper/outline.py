"""Bookmarks and links of a PDF, which Qt cannot write: added behind it as an update of the file.

The update follows ISO 32000-1, 7.5.6: the objects that change and the new ones, a table of where
they stand, and a trailer that points to the one before. What was written stays as it was.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

_REFERENCE = re.compile(rb"(\d+) 0 R")
_ENTRY = re.compile(rb"(\d{10}) (\d{5}) ([nf])")


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A place in the file by name."""

    title: str
    page: int
    """From 0."""
    y: float
    """Points above the foot of the page."""


@dataclass(frozen=True, slots=True)
class Link:
    """A part of a page that leads to another; points from the left and the foot."""

    page: int
    left: float
    bottom: float
    right: float
    top: float
    to: Bookmark


def with_outline(
    pdf: bytes, language: str, bookmarks: Sequence[Bookmark], links: Sequence[Link] = ()
) -> bytes:
    """The file with bookmarks, links, and the language and title that a reader announces.

    A file that is not built as Qt builds it is given back as it is.
    """
    try:
        return pdf + _Update(pdf).written(language, bookmarks, links)
    except (ValueError, IndexError):
        return pdf


class _Update:
    """The new and changed objects of a file."""

    def __init__(self, pdf: bytes) -> None:
        self._pdf = pdf
        self._table = int(pdf[pdf.rindex(b"startxref") + 9 :].split()[0])
        self._trailer = pdf[pdf.rindex(b"trailer") :]
        self._places = self._read_places()
        self._free = self._number(b"/Size")
        self._objects: dict[int, bytes] = {}

    def written(self, language: str, bookmarks: Sequence[Bookmark], links: Sequence[Link]) -> bytes:
        """What is to stand behind the file."""
        root = self._number(b"/Root")
        catalog = self._object(root)
        pages = self._pages(self._reference(catalog, b"/Pages"))
        more = [f"/Lang ({language})", "/ViewerPreferences << /DisplayDocTitle true >>"]
        if bookmarks:
            more += [f"/Outlines {self._outline(bookmarks, pages)} 0 R", "/PageMode /UseOutlines"]
        self._objects[root] = _with(catalog, " ".join(more).encode("ascii"))
        for place in sorted({link.page for link in links}):
            here = [link for link in links if link.page == place]
            numbers = [self._add(_annotation(link, pages[link.to.page])) for link in here]
            named = b" ".join(b"%d 0 R" % number for number in numbers)
            without = re.sub(rb"/Annots \d+ 0 R", b"", self._object(pages[place]))
            self._objects[pages[place]] = _with(without, b"/Annots [" + named + b"]")
        return self._assembled(root)

    def _outline(self, bookmarks: Sequence[Bookmark], pages: Sequence[int]) -> int:
        """A flat list of places; the number of its head."""
        head, count = self._free, len(bookmarks)
        first = head + 1
        self._add(
            b"<< /Type /Outlines /First %d 0 R /Last %d 0 R /Count %d >>"
            % (first, first + count - 1, count)
        )
        for place, mark in enumerate(bookmarks):
            before = b"/Prev %d 0 R " % (first + place - 1) if place else b""
            after = b"/Next %d 0 R " % (first + place + 1) if place + 1 < count else b""
            self._add(
                b"<< /Title <%s> /Parent %d 0 R %s%s/Dest %s >>"
                % (_text(mark.title), head, before, after, _place(mark, pages[mark.page]))
            )
        return head

    def _assembled(self, root: int) -> bytes:
        written, table = bytearray(b"\n"), bytearray(b"xref\n")
        for number, body in sorted(self._objects.items()):
            table += b"%d 1\n%010d 00000 n \n" % (number, len(self._pdf) + len(written))
            written += b"%d 0 obj\n%s\nendobj\n" % (number, body)
        kept = b" ".join(re.findall(rb"/(?:Info \d+ 0 R|ID \[[^\]]*\])", self._trailer))
        start = len(self._pdf) + len(written)
        trailer = b"trailer\n<< /Size %d /Root %d 0 R /Prev %d %s >>\nstartxref\n%d\n%%%%EOF\n"
        return bytes(written + table + trailer % (self._free, root, self._table, kept, start))

    def _add(self, body: bytes) -> int:
        self._objects[self._free] = body
        self._free += 1
        return self._free - 1

    def _pages(self, tree: int) -> list[int]:
        """The pages in order; Qt writes them as one list."""
        body = self._object(tree)
        listed = body[body.index(b"/Kids") :]
        return [int(n) for n in _REFERENCE.findall(listed[: listed.index(b"]")])]

    def _object(self, number: int) -> bytes:
        """The dictionary of an object."""
        at = self._places[number]
        body = self._pdf[at : self._pdf.index(b"endobj", at)]
        opening = b"%d 0 obj" % number
        if not body.startswith(opening):
            raise ValueError(number)
        return body[len(opening) :].strip()

    def _read_places(self) -> list[int]:
        found = _ENTRY.findall(self._pdf, self._table)
        return [int(at) for at, _, _ in found]

    def _number(self, key: bytes) -> int:
        return int(self._trailer[self._trailer.index(key) + len(key) :].split()[0])

    def _reference(self, body: bytes, key: bytes) -> int:
        return int(body[body.index(key) + len(key) :].split()[0])


def _with(dictionary: bytes, more: bytes) -> bytes:
    """A dictionary with more entries."""
    end = dictionary.rindex(b">>")
    return dictionary[:end] + more + b"\n>>"


def _place(mark: Bookmark, page: int) -> bytes:
    return b"[%d 0 R /XYZ 0 %.1f null]" % (page, mark.y)


def _annotation(link: Link, page: int) -> bytes:
    box = b"%.1f %.1f %.1f %.1f" % (link.left, link.bottom, link.right, link.top)
    return (
        b"<< /Type /Annot /Subtype /Link /Border [0 0 0] /Rect [%s] /Contents <%s> /Dest %s >>"
        % (box, _text(link.to.title), _place(link.to, page))
    )


def _text(text: str) -> bytes:
    """A text string: UTF-16 with its mark, as hexadecimal digits that nothing has to escape."""
    return (b"\xfe\xff" + text.encode("utf-16-be", "replace")).hex().encode("ascii")
