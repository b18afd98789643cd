"""Where the cells, the header and the footer of a table are, judged from its first and last rows.

Kept free of heavy imports: the child process that reads workbooks uses the same judgement.
"""

from __future__ import annotations

import csv
import io
import math
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

SAMPLE_RECORDS = 200
_COMMON = (",", ";", "\t", "|")
_RARE = ("^", "~", "¦", "\x1f", "\x01")
NO_DELIMITER = "\x1f"
"""Unit separator: the delimiter of a one-column table whose text uses all the usual ones."""
_HEADER_WITHIN = 60
_MOST_FOOTERS = 12

_VALUE = re.compile(
    r"^[\s+\-−€$£(]*\d[\d.,:/\-+\s%)'’TZ]*(?:[AaPp]\.?\s?[Mm]\.?|[€$£%]|[eE][+-]?\d+)?$"
)
_YEAR = re.compile(r"^(19|20)\d\d$")
_TOTALS = re.compile(
    r"^\W*(?:(?:grand|gran|sub|overall|column)[\s-]*)?"
    r"(?:(?:totals?|totale?i?|totales|gesamt|gesamtsumme)\b.{0,30}|"
    r"(?:summe|sum|somma|suma|averages?|media|promedio|moyenne|durchschnitt)\W*)$",
    re.IGNORECASE,
)

csv.field_size_limit(2**31 - 1)

Record = tuple[int, list[str]]
"""Line of the file where a record starts (from 1) and its cells."""


@dataclass(frozen=True, slots=True)
class Layout:
    """How the rows of a table are used."""

    header: int
    """Index of the header among the rows looked at, -1 when the table has none."""
    first: int
    """Index of the first data row."""
    width: int
    """Cells of a whole row."""


def is_value(cell: str) -> bool:
    """Whether a cell reads as a number, date or time rather than a name."""
    return bool(_VALUE.match(cell.strip()))


def records(text: str, delimiter: str, first_line: int = 1) -> Iterator[Record]:
    """The records of delimited text with the line each starts on; blank lines are left out."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    line = first_line
    for cells in reader:
        if cells:
            yield line, cells
        line = first_line + reader.line_num


def _sample(text: str, delimiter: str) -> list[list[str]]:
    rows: list[list[str]] = []
    for _, cells in records(text, delimiter):
        rows.append(cells)
        if len(rows) == SAMPLE_RECORDS:
            break
    return rows


def _score(text: str, delimiter: str, others: str) -> float:
    """Share of rows with the modal width × that width × how whole the cells look, squared."""
    rows = _sample(text, delimiter)
    if not rows:
        return 0.0
    width, count = modal_width(rows)
    if width < 2:
        return 0.0
    cells = [cell for row in rows if len(row) == width for cell in row]
    between_quotes = f'"{delimiter}"' in text
    torn = 0 if between_quotes else sum(any(mark in cell for mark in others) for cell in cells)
    return count / len(rows) * width * (1 - torn / len(cells)) ** 2


def modal_width(rows: Sequence[Sequence[str]]) -> tuple[int, int]:
    """The commonest number of cells in a row, the larger on a tie, and how often it occurs."""
    widths = Counter(len(row) for row in rows)
    return max(widths.items(), key=lambda item: (item[1], item[0]), default=(0, 0))


def separator_line(text: str) -> str | None:
    """The delimiter that a first line `sep=;` (written for Excel) declares."""
    found = re.match(r'"?sep=(.)"?[ \t]*(?:\r|\n|$)', text, re.IGNORECASE)
    return found.group(1) if found else None


def delimiter_of(text: str) -> str:
    """The delimiter under which the sample makes the widest regular table of whole cells."""
    declared = separator_line(text)
    if declared:
        return declared
    scores = {mark: _score(text, mark, "".join({*';\t|"'} - {mark})) for mark in _COMMON}
    best = max(scores, key=lambda mark: scores[mark])
    if scores[best] > 1:
        return best
    rare = {mark: _score(text, mark, ';\t|"') for mark in _RARE if mark in text}
    if rare and max(rare.values()) > 1.8:
        return max(rare, key=lambda mark: rare[mark])
    return next((mark for mark in _COMMON if mark not in text), NO_DELIMITER)


def extent(row: Sequence[str]) -> int:
    """Number of cells up to the last one that is not blank."""
    return next((index for index in range(len(row), 0, -1) if row[index - 1].strip()), 0)


def _filled(row: Sequence[str]) -> int:
    return sum(1 for cell in row if cell.strip())


def layout(rows: Sequence[Sequence[str]]) -> Layout:
    """Find the header: the first row about as wide as the table that names instead of values."""
    filled = [row for row in rows if extent(row)]
    if not filled:
        return Layout(-1, 0, max((len(row) for row in rows), default=0))
    width, _ = modal_width(filled)
    whole = [extent(row) for row in filled if len(row) == width]
    need = max(1, math.ceil(0.75 * max(whole)))
    for index, row in enumerate(rows[:_HEADER_WITHIN]):
        if extent(row) >= need and 2 * _filled(row) >= extent(row):
            below = [other for other in rows[index + 1 :] if len(other) == len(row)]
            if _is_data(row, below):
                return Layout(-1, index, width)
            return Layout(index, index + 1, _table_width(row, rows[index + 1 :]))
    first = next(i for i, row in enumerate(rows) if len(row) == width and extent(row))
    return Layout(-1, first, width)


def _table_width(header: Sequence[str], below: Sequence[Sequence[str]]) -> int:
    """Cells of a whole row: the header's, unless most data rows agree on another fitting width."""
    filled = [row for row in below if extent(row)]
    if not filled:
        return len(header)
    width, count = modal_width(filled)
    agreed = 2 * count > len(filled)
    if agreed and (width > len(header) or extent(header) <= width):
        return width
    return len(header)


def _is_data(row: Sequence[str], below: Sequence[Sequence[str]]) -> bool:
    """Whether a would-be header looks like just another data row."""
    values = repeats = shapes = named = 0
    for column, cell in enumerate(row):
        text = cell.strip()
        if not text:
            continue
        under = [other[column].strip() for other in below if list(other) != list(row)]
        if is_value(text):
            values += not (_YEAR.match(text) and any(map(_is_number_like, under)))
        elif text in under:
            repeats += 1
        elif any(c.isdigit() for c in text) and _same_shape(text, under):
            shapes += 1
        elif 2 * sum(map(is_value, under)) > len(under):
            named += 1
    if named and not values:
        return False
    return 2 * (values + repeats + shapes) >= _filled(row) or repeats + shapes >= 2


def _is_number_like(text: str) -> bool:
    return is_value(text) and not _YEAR.match(text)


def _same_shape(text: str, under: Sequence[str]) -> bool:
    """Whether most cells below are the same but for their digits, as ids are."""
    shape = re.sub(r"\d", "9", text)
    same = sum(1 for cell in under if re.sub(r"\d", "9", cell) == shape)
    return bool(under) and 2 * same > len(under) and len(text) > 3


def header_names(cells: Sequence[str], width: int) -> tuple[str, ...]:
    """Column names, trimmed and in one line; duplicates become "Name (2)", blanks "Column 3"."""
    names: list[str] = []
    for index in range(width):
        text = " ".join(cells[index].split()) if index < len(cells) else ""
        names.append(text or f"Column {index + 1}")
    taken = set(names)
    seen: set[str] = set()
    for index, name in enumerate(names):
        if name in seen:
            names[index] = next(
                new for k in range(2, width + 2) if (new := f"{name} ({k})") not in taken
            )
            taken.add(names[index])
        seen.add(names[index])
    return tuple(names)


def _is_totals(row: Sequence[str]) -> bool:
    return bool(_TOTALS.match(next(cell for cell in row if cell.strip())))


def _is_remark(row: Sequence[str], width: int) -> bool:
    """Whether a row holds nothing but one text in its first cell."""
    return width > 2 and extent(row) == 1 and not is_value(row[0])


def footer_rows(last: Sequence[Sequence[str]], width: int) -> int:
    """How many of the last rows that are not blank are totals or remarks about the table.

    A lone text is a remark only when it has fewer cells than the table or a blank row above it:
    without those it may as well be a contact that little is known of.
    """
    sure = count = 0
    for row in reversed(last):
        if not extent(row):
            sure = count
        elif count < _MOST_FOOTERS and width > 1 and _is_totals(row):
            count += 1
            sure = count
        elif count < _MOST_FOOTERS and _is_remark(row, width):
            count += 1
            sure = count if len(row) == 1 else sure
        else:
            break
    return sure


def width_below(header: Sequence[str] | None, below: Sequence[Sequence[str]]) -> int:
    """Cells of a whole row under a header that was chosen, or without one."""
    if header is not None:
        return _table_width(header, below)
    return modal_width([row for row in below if extent(row)] or list(below))[0]
