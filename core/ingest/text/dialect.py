"""Where the cells, the header and the footer of a table are, judged from its first and last rows.

Kept free of heavy imports: the child process that reads workbooks uses the same judgement.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

SAMPLE_RECORDS = 200
_HEADER_WITHIN = 60
_MOST_FOOTERS = 12

_VALUE = re.compile(
    r"^[\s+\-−€$£(]*\d[\d.,:/\-+\s%)'’TZ]*(?:[AaPp]\.?\s?[Mm]\.?|[€$£%]|[eE][+-]?\d+)?$"
)
_RULE = re.compile(r"[-=_+:–—]*")
_YEAR = re.compile(r"^(19|20)\d\d$")
_REMARK = re.compile(
    r"^\W*(?:applied\s+)?(?:filters?|filtros?|filtri|filtres?|generated|exported|created|printed|"
    r"generado|exportado|creado|generato|esportato|gerado|exporté|généré|erstellt|exportiert|"
    r"source|fuente|fonte|quelle|notes?|notas?|nota|page|página|pagina|seite|copyright|©|"
    r"report|informe|end of (?:report|file)|fin del|fine)\b.{0,400}$",
    re.IGNORECASE | re.DOTALL,
)
_TOTALS = re.compile(
    r"^\W*(?:(?:grand|gran|sub|overall|column)[\s-]*)?"
    r"(?:(?:totals?|totale?i?|totales|gesamt|gesamtsumme)\b.{0,30}|"
    r"(?:summe|sum|somma|suma|averages?|media|promedio|moyenne|durchschnitt)\W*)$",
    re.IGNORECASE,
)


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


def is_rule(row: Sequence[str]) -> bool:
    """Whether a row is a line drawn under a header: nothing but dashes in its cells."""
    cells = [cell.strip() for cell in row]
    return any(len(cell) > 1 for cell in cells) and all(_RULE.fullmatch(cell) for cell in cells)


def modal_width(rows: Sequence[Sequence[str]]) -> tuple[int, int]:
    """The commonest number of cells in a row, the larger on a tie, and how often it occurs."""
    widths = Counter(len(row) for row in rows)
    return max(widths.items(), key=lambda item: (item[1], item[0]), default=(0, 0))


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
    below = [other for other in below if list(other) != list(row)]
    if _names_moments(row, below):
        return False
    for column, cell in enumerate(row):
        text = cell.strip()
        if not text:
            continue
        under = [other[column].strip() for other in below]
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


_LEAST_MOMENTS = 5
_PLAIN_NUMBER = re.compile(r"[\d.,\s]*")


def _names_moments(row: Sequence[str], below: Sequence[Sequence[str]]) -> bool:
    """Whether a row names the hours or days of a wide table: different moments over plain numbers.

    At least one other cell is a word, such as "Day"; bare numbers must rise one by one.
    """
    named = [column for column, cell in enumerate(row) if is_value(cell)]
    moments = [row[column].strip() for column in named]
    words = sum(1 for cell in row if cell.strip()) - len(named)
    if len(moments) < _LEAST_MOMENTS or not words or len(set(moments)) < len(moments):
        return False
    if all(moment.isdigit() for moment in moments):
        hours = [int(moment) for moment in moments]
        if hours != list(range(hours[0], hours[0] + len(hours))) or hours[-1] > 24:
            return False
    elif not all(re.fullmatch(r"\d+[-/:.]\d.*", moment) for moment in moments):
        return False
    under = [other[column] for other in below for column in named if other[column].strip()]
    return bool(under) and 10 * sum(1 for c in under if _PLAIN_NUMBER.fullmatch(c)) > 9 * len(under)


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


def _says_how(row: Sequence[str], width: int) -> bool:
    """Whether a row that is no whole one starts as remarks on filters, pages or makers do."""
    whole = len(row) == width and extent(row) > 1
    return width > 1 and not whole and bool(_REMARK.match(row[0].strip()))


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
        elif count < _MOST_FOOTERS and (_is_remark(row, width) or _says_how(row, width)):
            count += 1
            sure = count if len(row) == 1 or _says_how(row, width) else sure
        else:
            break
    return sure


def width_below(header: Sequence[str] | None, below: Sequence[Sequence[str]]) -> int:
    """Cells of a whole row under a header that was chosen, or without one."""
    if header is not None:
        return _table_width(header, below)
    return modal_width([row for row in below if extent(row)] or list(below))[0]
