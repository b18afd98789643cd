"""A pasted table of people: weekdays or hours above its columns, and a row for each of the others.

A table of several weeks stands for a usual one: every day is the mean of its weekday.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from core.model.calendar import MINUTES_A_DAY
from core.model.shift_codes import Windows
from core.problems import note
from core.staffing.roster_cells import (
    TOTAL_WORDS,
    Shifts,
    UnreadLine,
    codes_of,
    joined_rest,
)
from core.staffing.roster_times import (
    MOST_PEOPLE,
    LineFaultError,
    comma_minutes,
    day_cell,
    day_marks,
    letter_days,
    span_cell,
    windows_in,
)

_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")
_HEAD_LINES = 5
_TIME_HEADS = {"hour", "hours", "time", "hora", "horas", "ora", "ore", "orario", "horario"}
_FROM_HEADS = {"from", "start", "begin", "desde", "inicio", "entrada", "dalle", "inizio", "da"}
_TO_HEADS = {"to", "end", "until", "hasta", "fin", "salida", "alle", "fine", "a"}
_SHIFT_HEADS = {
    "shift", "shifts", "code", "slot", "turno", "turnos", "turni", "código", "codigo", "codice",
    "franja", "fascia",
}  # fmt: skip
_NAME_HEADS = {
    "name", "names", "person", "people", "agent", "agents", "employee", "employees", "staff",
    "nombre", "nombres", "persona", "personas", "agente", "agentes", "empleado", "empleada",
    "trabajador", "trabajadora", "nome", "nomi", "cognome", "operatore", "addetto", "dipendente",
    "persone",
}  # fmt: skip
_JOINED = "\ue000"
"""Stands for the space in what is one cell of a line, such as "day off"."""
_FEWEST_SPACED = 3
"""Days above columns that only spaces divide."""
Span = tuple[int, int]
Line = tuple[int, str]


@dataclass(frozen=True, slots=True)
class Presence:
    """People at work on a weekday from one minute of the day to another."""

    weekday: int
    start: int
    end: int
    people: float
    name: str = ""
    day: int = 0
    """The day among those of the text, a multiple of seven after the same weekday."""


@dataclass(frozen=True, slots=True)
class _Day:
    """A column of the table."""

    weekday: int
    place: int
    """Days since the Monday before the first of them."""
    share: float
    """What one person in it counts in the mean of its weekday."""
    head: str


class Roll:
    """Who is at work so far: nobody twice at one time, over midnight and the end of the week."""

    def __init__(self, days: int = 7) -> None:
        self.there: list[Presence] = []
        self._turn = days * MINUTES_A_DAY
        self._taken: dict[str, list[Span]] = {}

    def add(self, found: Sequence[Presence]) -> None:
        """Put people at work, for the time that they are not so already.

        Raises LineFaultError once they are there where one of them was at work before.
        """
        twice = ""
        for one in found:
            free = self._free(one) if one.name else [(one.start, one.end)]
            self.there += [replace(one, start=start, end=end) for start, end in free]
            if free != [(one.start, one.end)]:
                twice = twice or one.name
        if twice:
            raise LineFaultError("roster_name_twice", name=twice)

    def _free(self, one: Presence) -> list[Span]:
        taken = self._taken.setdefault(one.name.casefold(), [])
        first = one.day * MINUTES_A_DAY
        free = [(first + one.start, first + one.end)]
        for start, end in taken:
            for later in (-self._turn, 0, self._turn):
                free = [
                    piece
                    for a, b in free
                    for piece in ((a, min(b, start + later)), (max(a, end + later), b))
                    if piece[0] < piece[1]
                ]
        taken += free
        return [(start - first, end - first) for start, end in free]


class Table:
    """The rows below a head of weekdays or hours; what cannot be read is kept with its reason."""

    def __init__(
        self, lines: Sequence[Line], shifts: Shifts, legends: dict[int, dict[str, Windows]]
    ):
        self.lines = lines
        self.kind = "shifts"
        self.read = 0
        self.weeks = 1
        self.unread: list[UnreadLine] = []
        self.roll = Roll()
        self._shifts = shifts
        self._legends = legends
        self._timed = False

    def found(self) -> bool:
        """Read the lines where they are a table; whether they are one."""
        sign = cell_sign([line for _, line in self.lines])
        cells = [[cell.strip() for cell in line.split(sign)] for _, line in self.lines]
        if self._head(cells, commas=sign == ","):
            return True
        if any(mark in line for _, line in self.lines for mark in "\t;"):
            return False
        return self._head(_spaced([line for _, line in self.lines]))

    def _head(self, rows: list[list[str]], *, commas: bool = False) -> bool:
        for place, row in enumerate(rows[:_HEAD_LINES]):
            days = {c: d for c, cell in enumerate(row) if (d := day_cell(cell)) is not None}
            days = days if len(days) >= 2 else letter_days(row)
            if commas and any(c not in days and _names_day(cell) for c, cell in enumerate(row)):
                # "Ana Mon M, Tue T" is a line of shifts with commas between them.
                continue
            if len(days) >= 2 and not any(windows_in(cell, broken=True) for cell in row):
                self._by_day(rows, place, days)
                return True
            hours = {c: t for c, cell in enumerate(row) if c and (t := span_cell(cell))}
            if len(hours) >= 3 and any(day_cell(r[0]) is not None for r in rows[place + 1 :]):
                self._skip_above(place, set())
                self._by_hour(rows, place, hours)
                return True
        return False

    def _skip_above(self, place: int, used: set[str]) -> None:
        for number, line in self.lines[:place]:
            if not self._is_legend(number, used):
                self.unread.append(UnreadLine(number, line, note("roster_line_above_table")))

    def _by_day(self, rows: list[list[str]], place: int, weekdays: dict[int, int]) -> None:
        first, days = min(weekdays), _columns(weekdays, rows[place])
        self.weeks = max(Counter(weekdays.values()).values())
        self.roll = Roll(7 * self.weeks)
        body = list(zip(self.lines[place + 1 :], rows[place + 1 :], strict=True))
        used = {code for _, row in body for c in days if c < len(row) for code in codes_of(row[c])}
        self._skip_above(place, used)
        body = [one for one in body if not self._is_legend(one[0][0], used)]
        spans = _label_spans([row for _, row in body], list(days), rows[place])
        self._timed = any(spans)
        counted = first > 0 and self._counted(body, list(days), rows[place][:first])
        self.kind = "grid" if self._timed or counted else "shifts"
        for ((number, line), row), span in zip(body, spans, strict=True):
            label = _label(row[:first], counted=counted)
            cells = {day: row[c] for c, day in days.items() if c < len(row)}
            try:
                if label.casefold().strip(" .:") in TOTAL_WORDS:
                    raise LineFaultError("roster_total_left_out")
                windows = self._row_windows(label, span, rows[place][:first], counted=counted)
                if windows is None and not any(cells.values()) and windows_in(label, broken=True):
                    raise LineFaultError("roster_no_day")
            except LineFaultError as fault:
                self.unread.append(UnreadLine(number, line, fault.note))
                continue
            self._cells(number, label, cells, windows)
            if windows is None:
                self._headless(number, label, row, days)

    def _headless(self, number: int, name: str, row: Sequence[str], days: Iterable[int]) -> None:
        """Name hours that stand below no weekday."""
        for column, cell in enumerate(row):
            if column > min(days) and column not in days and windows_in(cell, broken=True):
                self.unread.append(UnreadLine(number, cell, note("roster_no_day"), name))

    def _counted(
        self, body: Sequence[tuple[Line, list[str]]], days: Sequence[int], heads: Sequence[str]
    ) -> bool:
        """Whether rows hold numbers of people; numbers beside names may be codes of shifts."""
        rows = [row for _, row in body]
        if not _numbers_only(rows, days):
            return False
        cells = {cell for row in rows for cell in _filled(row, days) if float(_dot(cell))}
        coded = bool(cells) and all(self._shifts.knows(cell) for cell in cells)
        return not coded or _any_of(heads, _SHIFT_HEADS)

    def _row_windows(
        self, label: str, span: Span | None, heads: Sequence[str], *, counted: bool
    ) -> Windows | None:
        """The hours of a row of numbers; None for a row that says each person's hours itself."""
        if span is not None:
            return (span,)
        if self.kind == "shifts":
            if not label:
                raise LineFaultError("roster_nobody")
            return None
        if not counted:
            raise LineFaultError("roster_row_without_hour")
        shift = self._shifts.knows(label) and not _any_of(heads, _NAME_HEADS)
        if not (shift or _any_of(heads, _SHIFT_HEADS) or windows_in(label)):
            # Somebody's 1 or 8 is a mark, hours or a shift, but no number of people.
            why = "roster_row_without_hour" if self._timed else "roster_numbers_of_names"
            raise LineFaultError(why)
        return self._shifts.label_hours(label)

    def _cells(
        self, number: int, name: str, cells: dict[_Day, str], windows: Windows | None
    ) -> None:
        """Put the people of a row at work, cell by cell: one that is unreadable costs itself."""
        good = 0
        for day, cell in cells.items():
            try:
                found = self._found(number, name, cell, day, windows)
                self.roll.add(found)
            except LineFaultError as fault:
                self.unread.append(UnreadLine(number, cell, fault.note, name, day.head))
            else:
                good += 1
        self.read += good > 0

    def _found(
        self, number: int, name: str, cell: str, day: _Day, windows: Windows | None
    ) -> list[Presence]:
        """Who a cell puts at work; parts of it that are unreadable cost themselves."""
        if windows is not None:
            return _counted(cell, day, windows)
        hours = self._shifts.hours(cell)
        self.unread += [UnreadLine(number, text, why, name, day.head) for text, why in hours.unread]
        return [
            Presence(day.weekday, start, end, day.share, name, day.place)
            for start, end in hours.windows
        ]

    def _by_hour(
        self, rows: list[list[str]], place: int, hours: dict[int, tuple[int, int | None]]
    ) -> None:
        self.kind = "grid"
        spans = dict(zip(hours, row_spans(list(hours.values())), strict=True))
        for (number, line), row in zip(self.lines[place + 1 :], rows[place + 1 :], strict=True):
            day = day_cell(row[0])
            if day is None:
                total = row[0].casefold().strip(" .:") in TOTAL_WORDS
                why = note("roster_total_left_out" if total else "roster_no_day")
                self.unread.append(UnreadLine(number, line, why))
                continue
            good = 0
            for column, span in spans.items():
                cell = row[column] if column < len(row) else ""
                head = rows[place][column]
                try:
                    if span is not None:
                        self.roll.there += _counted(cell, _Day(day, 0, 1.0, head), (span,))
                except LineFaultError as fault:
                    self.unread.append(UnreadLine(number, cell, fault.note, row[0], head))
                else:
                    good += 1
            self.read += good > 0

    def _is_legend(self, number: int, used: set[str]) -> bool:
        told = self._legends.get(number, {})
        return any(code in used for code in told)


def row_spans(labels: Sequence[tuple[int, int | None] | None]) -> list[Span | None]:
    """Start and end of every row of a grid; a start alone lasts until the next one."""
    starts = [span[0] for span in labels if span is not None]
    usual = min((b - a for a, b in itertools.pairwise(starts) if b > a), default=60)
    spans: list[Span | None] = []
    for span in labels:
        if span is None:
            spans.append(None)
            continue
        start, end = span
        later = [other for other in starts if other > start]
        spans.append((start, end if end is not None else min([start + usual, *later])))
    return spans


def cell_sign(lines: Sequence[str]) -> str:
    """What stands between the cells of a pasted table: tab, semicolon or comma."""
    if any("\t" in line for line in lines):
        return "\t"
    return max((";", ","), key=lambda sign: lines[0].count(sign))


def number_of_people(text: str) -> float:
    """A number of people. Raises LineFaultError for more than there can be."""
    people = float(_dot(text))
    if people > MOST_PEOPLE:
        raise LineFaultError("roster_too_many", people=text, most=int(MOST_PEOPLE))
    return people


def _columns(weekdays: dict[int, int], head: Sequence[str]) -> dict[int, _Day]:
    times = Counter(weekdays.values())
    days: dict[int, _Day] = {}
    place = -1
    for column, weekday in weekdays.items():
        place += (weekday - place - 1) % 7 + 1
        days[column] = _Day(weekday, place, 1 / times[weekday], head[column])
    return days


def _label_spans(
    rows: Sequence[list[str]], days: Sequence[int], head: Sequence[str]
) -> list[Span | None]:
    """The hours that labels of rows name; bare numbers of rows or people are none."""
    if not min(days):
        return [None] * len(rows)
    ends = _from_to(head[: min(days)])
    if ends is not None:
        return [_between(row[ends], row[ends + 1]) for row in rows]
    alone = min(days) == 1 or head[0].casefold().strip(" .:") in _TIME_HEADS
    cells = [cell for row in rows if row[0].isdigit() for cell in _filled(row, days)]
    numbers = sum(bool(_NUMBER.fullmatch(cell)) for cell in cells)
    bare = alone and 2 * numbers >= len(cells)
    return row_spans([span_cell(row[0]) if bare or not row[0].isdigit() else None for row in rows])


def _from_to(heads: Sequence[str]) -> int | None:
    """The column that says from when, where the next one says to when and none has names."""
    plain = [head.casefold().strip(" .:") for head in heads]
    pairs = enumerate(itertools.pairwise(plain))
    found = [c for c, (a, b) in pairs if a in _FROM_HEADS and b in _TO_HEADS]
    return found[0] if found and not _any_of(heads, _NAME_HEADS) else None


def _between(start: str, end: str) -> Span | None:
    try:
        found = windows_in(comma_minutes(f"{start}-{end}"))
    except LineFaultError:
        return None
    return found[0] if len(found) == 1 else None


def _names_day(cell: str) -> bool:
    return any(end - start > 2 for start, end, _ in day_marks(cell))


def _any_of(heads: Sequence[str], words: set[str]) -> bool:
    return any(head.casefold().strip(" .:") in words for head in heads)


def _dot(number: str) -> str:
    return number.replace(",", ".")


def _label(cells: Sequence[str], *, counted: bool) -> str:
    """The words before the days, without the number of the row where they name a shift."""
    words = [cell for cell in cells if cell]
    return " ".join([word for word in words if not (counted and word.isdigit())] or words)


def _numbers_only(rows: Sequence[list[str]], days: Sequence[int]) -> bool:
    """Whether rows hold numbers of people and nothing else, so that their labels are shifts."""
    filled = [cell for row in rows for cell in _filled(row, days)]
    return bool(filled) and all(_NUMBER.fullmatch(cell) for cell in filled)


def _filled(row: Sequence[str], days: Sequence[int]) -> list[str]:
    cells = [row[c] for c in days if c < len(row)]
    return [cell for cell in cells if cell not in ("", "-", "–", "—")]


def _counted(cell: str, day: _Day, windows: Windows) -> list[Presence]:
    """The people that a number puts at work for some hours of a day; blank is nobody."""
    if cell in ("", "-", "–", "—"):
        return []
    if not _NUMBER.fullmatch(cell):
        raise LineFaultError("roster_cell_no_number")
    people = number_of_people(cell) * day.share
    return [Presence(day.weekday, start, end, people) for start, end in windows]


def _spaced(lines: Sequence[str]) -> list[list[str]]:
    """Cells of lines that only spaces divide, counted from the right: names may hold spaces."""
    whole = [
        joined_rest(re.sub(r"(?<=[\d.])\s*[-–—−]\s*(?=\d)", "-", line), _JOINED) for line in lines
    ]
    plain = [line.split() for line in whole]
    for head in plain[:_HEAD_LINES]:
        days = {c for c, cell in enumerate(head) if day_cell(cell) is not None} or set(
            letter_days(head)
        )
        count = len(days)
        if count >= _FEWEST_SPACED and min(days) == len(head) - count:
            return [_apart(line, count) for line in whole]
    return [[line] for line in lines]


def _apart(line: str, count: int) -> list[str]:
    """A label and so many cells, by wide gaps where they divide a line into just as many."""
    row = re.split(r"\s{2,}|\t", line.strip())
    if len(row) != count + 1:
        words = line.split()
        row = [" ".join(words[:-count]), *words[-count:]]
    return [cell.replace(_JOINED, " ") for cell in row]
