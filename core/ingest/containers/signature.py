"""What a file is by its first bytes; its name is never asked."""

from __future__ import annotations

import json
import re

from core.problems import Problem

PREFIX_BYTES = 1 << 19
"""How much of a file is looked at to tell what it is."""
WORKBOOKS = frozenset({"xlsx", "xlsb", "xls", "ods", "xml"})
"""Formats with sheets: four of spreadsheet programs and the XML that Excel 2003 wrote."""

_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
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
    (b"\x28\xb5\x2f\xfd", "Zstandard archive"),
    (b"SQLite format 3", "SQLite database"),
    (b"ORC", "ORC file"),
    (b"Obj\x01", "Avro file"),
    (b"MZ", "program"),
    (b"\x7fELF", "program"),
    (b"ID3", "sound file"),
)
_SHORT_MAGIC = 3
_LOOKED_AT = 8192
_LONGEST_TOKEN = 1024
_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
_MARKUP = re.compile(
    rb"(?:<!--.{0,4000}?-->\s*)*<(?:!doctype|html|head|body|table|meta|style|script|svg|div|center|"
    rb"font|br|p|h[1-6]|title|tr)\b",
    re.IGNORECASE | re.DOTALL,
)
_XML = re.compile(rb"(?:<!--.{0,4000}?-->\s*)*<(?:\?xml\b|(?:\w+:)?Workbook\b)", re.DOTALL)
_SPREADSHEET_XML = re.compile(rb"urn:schemas-microsoft-com:office:spreadsheet|<(?:\w+:)?Workbook\b")
_XHTML = re.compile(rb"<(?:!doctype\s+html|html)\b", re.IGNORECASE)
_JSON = re.compile(rb'\{\s*"|\[\s*[\[{]')
_JSON_WORDS = re.compile(rb'\[\s*"')
"""A list that starts with a word; so does a line of text such as `["VIP",customers],Created`."""


def kind_of(start: bytes, name: str) -> str:
    """What the content is: zip, compound, gz, xml, html, json, parquet, arrow or csv.

    `zip` and `compound` may be workbooks; that shows inside. Problem for anything without tables.
    """
    if start.startswith(_ZIP):
        return "zip"
    if start.startswith(_COMPOUND):
        return "compound"
    if start.startswith(b"\x1f\x8b"):
        return "gz"
    if start.startswith(b"PAR1"):
        return "parquet"
    if start.startswith((b"ARROW1", b"\xff\xff\xff\xff", b"FEA1")):
        return "arrow"
    _refuse_foreign(start, name)
    text = _readable(start)
    if _XML.match(text):
        return _kind_of_xml(text, name)
    if _MARKUP.match(text):
        return "html"
    if _JSON.match(text) or _is_list_of_words(text):
        return "json"
    if not _is_wide(start) and _is_binary(start):
        raise Problem("not_a_table", file=name, what="binary file")
    if not start.strip(b"\0\r\n\t \xef\xbb\xbf\xff\xfe"):
        raise Problem("file_empty", file=name)
    return "csv"


def _refuse_foreign(start: bytes, name: str) -> None:
    if re.match(rb"\x09[\x00\x02\x04\x08][\x04\x06\x08\x10]\x00", start):
        raise Problem("workbook_too_old", file=name)
    for magic, what in _FOREIGN:
        if start.startswith(magic) and (len(magic) > _SHORT_MAGIC or b"\0" in start[:512]):
            raise Problem("not_a_table", file=name, what=what)


def _readable(start: bytes) -> bytes:
    """The first characters in a form where markup can be looked for, whatever the encoding."""
    if start.startswith(_MARKS[1:]) or start[:64].count(0) > 16:
        start = start[:_LOOKED_AT].replace(b"\0", b"")
    for mark in _MARKS:
        start = start.removeprefix(mark)
    return start[:_LOOKED_AT].lstrip()


def _kind_of_xml(text: bytes, name: str) -> str:
    if _SPREADSHEET_XML.search(text):
        return "xml"
    if _XHTML.search(text):
        return "html"
    raise Problem("is_xml", file=name)


def _is_list_of_words(text: bytes) -> bool:
    """Whether a text starts with a whole JSON list, or with one that goes on behind its start."""
    if not _JSON_WORDS.match(text):
        return False
    start = text.decode("utf-8", "replace")
    try:
        after = start[json.JSONDecoder().raw_decode(start)[1] :].lstrip()
    except json.JSONDecodeError as error:
        return len(text) > _LOOKED_AT // 2 and error.pos >= len(start) - _LONGEST_TOKEN
    return not after or after[0] in "[{"


def _is_wide(start: bytes) -> bool:
    """Whether two or four bytes make a character: a mark says so, or every second byte is NUL."""
    if start.startswith((*_MARKS[1:], b"\0\0\xfe\xff")):
        return True
    sample = start[:4096]
    halves = sample[0::2].count(0), sample[1::2].count(0)
    return max(halves) > 0.7 * (len(sample) // 2) and min(halves) < 0.1 * (len(sample) // 2)


def _is_binary(start: bytes) -> bool:
    """Whether more than 2 % of the first bytes (and more than a few) are control characters."""
    sample = start[:65536]
    odd = len(sample) - len(sample.translate(None, bytes([*range(1, 9), *range(14, 27)])))
    nulls = sample.count(0)
    return odd > max(4, 0.02 * len(sample)) or nulls > max(16, 0.1 * len(sample))
