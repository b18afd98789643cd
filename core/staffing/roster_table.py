"""A pasted table of people: weekdays or hours above its columns, and a row for each of the others.

A table of several weeks stands for a usual one: every day is the mean of its weekday.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from core.model.shift_codes import Windows, code_key
from core.problems import note
from core.staffing.roster_cells import TOTAL_WORDS, Shifts, UnreadLine
from core.staffing.roster_times import (
    MOST_PEOPLE,
    LineFaultError,
    day_cell,
    letter_days,
    span_cell,
    windows_in,
)

_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")
_HEAD_LINES = 5
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
    week: int = 0
    """Which week of the table it is of."""


@dataclass(frozen=True, slots=True)
class _Day:
    """A column of the table."""

    weekday: int
    week: int
    share: float
    """What one person in it counts in the mean of its weekday."""
    head: str


class Roll:
    """Who is at work so far: nobody twice at one time."""

    def __init__(self) -> None:
        self.there: list[Presence] = []

    def add(self, found: Sequence[Presence]) -> None:
        """Put people at work. Raises LineFaultError where one of them is so already."""
        for one in found:
            if any(_same(one, other) for other in self.there):
                raise LineFaultError("roster_name_twice", name=one.name)
        self.there += found


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

    def found(self) -> bool:
        """Read the lines where they are a table; whether they are one."""
        sign = cell_sign([line for _, line in self.lines])
        if self._head([[cell.strip() for cell in line.split(sign)] for _, line in self.lines]):
            return True
        if any(mark in line for _, line in self.lines for mark in "\t;"):
            return False
        return self._head(_spaced([line for _, line in self.lines]))

    def _head(self, rows: list[list[str]]) -> bool:
        for place, row in enumerate(rows[:_HEAD_LINES]):
            days = {c: d for c, cell in enumerate(row) if (d := day_cell(cell)) is not None}
            days = days if len(days) >= 2 else letter_days(row)
            if len(days) >= 2 and not any(windows_in(cell, broken=True) for cell in row):
                self._skip_above(place)
                self._by_day(rows, place, days)
                return True
            hours = {c: t for c, cell in enumerate(row) if c and (t := span_cell(cell))}
            if len(hours) >= 3 and any(day_cell(r[0]) is not None for r in rows[place + 1 :]):
                self._skip_above(place)
                self._by_hour(rows, place, hours)
                return True
        return False

    def _skip_above(self, place: int) -> None:
        for number, line in self.lines[:place]:
            self.unread.append(UnreadLine(number, line, note("roster_line_above_table")))

    def _by_day(self, rows: list[list[str]], place: int, weekdays: dict[int, int]) -> None:
        first, days = min(weekdays), _columns(weekdays, rows[place])
        self.weeks = max(day.week for day in days.values()) + 1
        body = list(zip(self.lines[place + 1 :], rows[place + 1 :], strict=True))
        used = {code_key(row[c]) for _, row in body for c in days if c < len(row)}
        body = [one for one in body if not self._is_legend(one[0][0], used)]
        spans = row_spans([span_cell(row[0]) if first else None for _, row in body])
        counted = first > 0 and _numbers_only([row for _, row in body], list(days))
        self.kind = "grid" if any(spans) or counted else "shifts"
        for ((number, line), row), span in zip(body, spans, strict=True):
            label = " ".join(cell for cell in row[:first] if cell)
            try:
                if label.casefold().strip(" .:") in TOTAL_WORDS:
                    raise LineFaultError("roster_total_left_out")
                windows = self._row_windows(label, span, counted=counted)
            except LineFaultError as fault:
                self.unread.append(UnreadLine(number, line, fault.note))
                continue
            self._cells(
                number, label, {d: row[c] for c, d in days.items() if c < len(row)}, windows
            )

    def _row_windows(self, label: str, span: Span | None, *, counted: bool) -> Windows | None:
        """The hours of a row of numbers; None for a row that says each person's hours itself."""
        if span is not None:
            return (span,)
        if self.kind == "shifts":
            if not label:
                raise LineFaultError("roster_nobody")
            return None
        if not counted:
            raise LineFaultError("roster_row_without_hour")
        return self._shifts.windows(label) or ()

    def _cells(
        self, number: int, name: str, cells: dict[_Day, str], windows: Windows | None
    ) -> None:
        """Put the people of a row at work, cell by cell: one that is unreadable costs itself."""
        good = 0
        for day, cell in cells.items():
            try:
                if windows is not None:
                    found = _counted(cell, day, windows)
                else:
                    own = self._shifts.windows(cell) or ()
                    found = [Presence(day.weekday, a, b, day.share, name, day.week) for a, b in own]
                self.roll.add(found)
            except LineFaultError as fault:
                self.unread.append(UnreadLine(number, cell, fault.note, name, day.head))
            else:
                good += 1
        self.read += good > 0

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
    people = float(text.replace(",", "."))
    if people > MOST_PEOPLE:
        raise LineFaultError("roster_too_many", people=text, most=int(MOST_PEOPLE))
    return people


def _columns(weekdays: dict[int, int], head: Sequence[str]) -> dict[int, _Day]:
    times = Counter(weekdays.values())
    met: Counter[int] = Counter()
    days: dict[int, _Day] = {}
    for column, weekday in weekdays.items():
        days[column] = _Day(weekday, met[weekday], 1 / times[weekday], head[column])
        met[weekday] += 1
    return days


def _numbers_only(rows: Sequence[list[str]], days: Sequence[int]) -> bool:
    """Whether rows hold numbers of people and nothing else, so that their labels are shifts."""
    cells = [row[c] for row in rows for c in days if c < len(row)]
    filled = [cell for cell in cells if cell not in ("", "-", "–", "—")]
    return bool(filled) and all(_NUMBER.fullmatch(cell) for cell in filled)


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
    plain = [re.sub(r"(?<=[\d.])\s*[-–—−]\s*(?=\d)", "-", line).split() for line in lines]
    for head in plain[:_HEAD_LINES]:
        days = {c for c, cell in enumerate(head) if day_cell(cell) is not None} or set(
            letter_days(head)
        )
        count = len(days)
        if count >= _FEWEST_SPACED and min(days) == len(head) - count:
            return [[" ".join(row[:-count]), *row[-count:]] for row in plain]
    return [[line] for line in lines]


def _same(one: Presence, other: Presence) -> bool:
    person = one.name and one.name.casefold() == other.name.casefold()
    day = (one.weekday, one.week) == (other.weekday, other.week)
    return bool(person) and day and one.start < other.end and other.start < one.end
