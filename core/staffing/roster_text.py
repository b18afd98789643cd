"""A roster as people keep it: lines of hours with a number, shifts by name, or a grid; pasted."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from core.model.calendar import MINUTES_A_DAY
from core.problems import Note, Problem, note
from core.staffing.business_week import WEEK_MIN, BusinessWeek
from core.staffing.roster_times import (
    MOST_PEOPLE,
    LineFaultError,
    day_cell,
    day_marks,
    span_cell,
    taken,
    windows_in,
)

Floats = NDArray[np.float64]

_LONGEST_SHIFT_MIN = 16 * 60
"""A longer shift of one person is two times that were read as one."""
_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")
_COUNT = re.compile(rf"[=x×*:|,\s]*({_NUMBER.pattern})\s*([^\W\d_]*)[\s.,]*", re.IGNORECASE)
_FILLER = re.compile(
    r"\b(?:from|de|desde|del?|dal|dalle|dall|le|las|los|ore|hours?|h|each|every|cada|ogni)\b",
    re.IGNORECASE,
)
_AND = ("", ",", "y", "e", "and", "&", "+", "/", "ed")
_OFF = {
    "", "-", "–", "—", "0", "off", "free", "rest", "day off", "x", "/", "closed", "holiday",
    "vacation", "leave", "sick", "libre", "descanso", "vacaciones", "baja", "festivo", "cerrado",
    "libero", "libera", "riposo", "ferie", "malattia", "festa", "chiuso", "permesso", "f", "l", "r",
}  # fmt: skip
"""What stands in a day's cell of a shift list for somebody who does not come."""
TOTAL_WORDS = {
    "total", "totals", "totale", "totali", "totales", "sum", "suma", "somma", "week", "semana",
    "settimana",
}  # fmt: skip
"""What stands before a row that adds others up."""
_PEOPLE = {
    "x", "people", "person", "persons", "agent", "agents", "staff", "personas", "persona",
    "persone", "agentes", "agente", "agenti", "operatori", "operadores", "pax",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class UnreadLine:
    """A line of the pasted text that puts nobody on duty, and why."""

    line: int
    """1 is the first line of the text."""
    text: str
    why: Note


@dataclass(frozen=True, slots=True)
class PastedRoster:
    """What a pasted text says: people by slot, and every line that could not be understood."""

    people: np.ndarray = field(repr=False)
    """People by slot of the week."""
    kind: str
    """hours (lines with a number), shifts (a name in each row) or grid."""
    read: int
    """Lines understood."""
    names: int
    """Different people named; 0 where numbers are given."""
    unread: tuple[UnreadLine, ...] = ()


@dataclass(frozen=True, slots=True)
class _Presence:
    weekday: int
    start: int
    end: int
    people: float
    name: str = ""


def read_roster(text: str, week: BusinessWeek) -> PastedRoster:
    """The people a pasted roster puts on duty, by slot of the week.

    Understood are lines such as "Mon-Fri 09:00-17:00 3", a name with days and hours in each row,
    a table with a name in each row and days as columns, and a grid of hours by weekdays, in
    English, Spanish or Italian. Shares of a slot count as `--agents` counts them. Raises Problem
    where nothing at all is understood.
    """
    lines = [(n, line) for n, line in enumerate(text.splitlines(), 1) if line.strip()]
    if not lines:
        raise Problem("roster_text_empty")
    reading = _Reading(lines)
    found = reading.table() or reading.by_line()
    if not reading.read:
        first = reading.unread[0]
        raise Problem("roster_text_unreadable", line=first.line, text=_short(first.text),
                      why=first.why)  # fmt: skip
    minutes = _minutes(found)
    unread = tuple(sorted(reading.unread, key=lambda one: one.line))
    names = len({one.name.casefold() for one in found if one.name})
    return PastedRoster(slots_of(minutes, week), reading.kind, reading.read, names, unread)


def slots_of(minutes: Floats, week: BusinessWeek) -> Floats:
    """People by slot from people by minute: the mean over its open part, or over all of it."""
    counted = week.open_minutes.reshape(-1, week.interval_min)
    counted = counted | ~counted.any(axis=1, keepdims=True)
    inside = minutes.reshape(counted.shape) * counted
    return np.round(inside.sum(axis=1) / counted.sum(axis=1), 9)


def _minutes(found: Sequence[_Presence]) -> Floats:
    minutes = np.zeros(WEEK_MIN)
    for one in found:
        at = one.weekday * MINUTES_A_DAY + np.arange(one.start, one.end)
        np.add.at(minutes, at % WEEK_MIN, one.people)
    return minutes


class _Reading:
    """One pass over the lines; `unread` collects what is not understood."""

    def __init__(self, lines: Sequence[tuple[int, str]]) -> None:
        self.lines = lines
        self.kind = "hours"
        self.read = 0
        self.unread: list[UnreadLine] = []
        self._there: list[_Presence] = []

    def table(self) -> list[_Presence] | None:
        """The people of a table with days, or with hours, as its columns; None where it is none."""
        sign = cell_sign([line for _, line in self.lines])
        rows = [[cell.strip() for cell in line.split(sign)] for _, line in self.lines]
        for place, row in enumerate(rows[:5]):
            days = {c: d for c, cell in enumerate(row) if (d := day_cell(cell)) is not None}
            if len(days) >= 2 and not any(windows_in(cell) for cell in row):
                self._skip_above(place)
                return self._by_day(rows, place, days)
            hours = {c: t for c, cell in enumerate(row) if c and (t := span_cell(cell))}
            if len(hours) >= 3 and sum(1 for r in rows[place + 1 :] if day_cell(r[0]) is not None):
                self._skip_above(place)
                return self._by_hour(rows, place, hours)
        return None

    def by_line(self) -> list[_Presence]:
        """The people of lines that each say days and hours, with a number or with a name."""
        found: list[_Presence] = []
        for number, line in self.lines:
            for clause in _clauses(line):
                try:
                    found += self._once(_clause(clause))
                except LineFaultError as fault:
                    self.unread.append(UnreadLine(number, clause, fault.note))
                else:
                    self.read += 1
        if any(one.name for one in found):
            self.kind = "shifts"
        return found

    def _skip_above(self, place: int) -> None:
        for number, line in self.lines[:place]:
            self.unread.append(UnreadLine(number, line, note("roster_line_above_table")))

    def _by_day(self, rows: list[list[str]], place: int, days: dict[int, int]) -> list[_Presence]:
        first = min(days)
        body = list(zip(self.lines[place + 1 :], rows[place + 1 :], strict=True))
        spans = _row_spans([span_cell(row[0]) if first else None for _, row in body])
        self.kind = "grid" if any(spans) else "shifts"
        found: list[_Presence] = []
        for ((number, line), row), span in zip(body, spans, strict=True):
            label = " ".join(cell for cell in row[:first] if cell)
            try:
                if label.casefold().strip(" .:") in TOTAL_WORDS:
                    raise LineFaultError("roster_total_left_out")
                cells = {days[c]: cell for c, cell in enumerate(row) if c in days}
                if span is not None:
                    found += _grid_row(cells, span)
                elif self.kind == "grid":
                    raise LineFaultError("roster_row_without_hour")
                else:
                    found += self._once(_shift_row(label, cells))
            except LineFaultError as fault:
                self.unread.append(UnreadLine(number, line, fault.note))
            else:
                self.read += 1
        return found

    def _by_hour(
        self, rows: list[list[str]], place: int, hours: dict[int, tuple[int, int | None]]
    ) -> list[_Presence]:
        self.kind = "grid"
        spans = dict(zip(hours, _row_spans(list(hours.values())), strict=True))
        found: list[_Presence] = []
        for (number, line), row in zip(self.lines[place + 1 :], rows[place + 1 :], strict=True):
            try:
                day = day_cell(row[0])
                if day is None:
                    total = row[0].casefold().strip(" .:") in TOTAL_WORDS
                    code = "roster_total_left_out" if total else "roster_no_day"
                    raise LineFaultError(code)
                for column, span in spans.items():
                    if span is not None and column < len(row):
                        found += _grid_row({day: row[column]}, span)
            except LineFaultError as fault:
                self.unread.append(UnreadLine(number, line, fault.note))
            else:
                self.read += 1
        return found

    def _once(self, found: list[_Presence]) -> list[_Presence]:
        """The same presences, unless one of these people is at work then already."""
        for one in found:
            for other in self._there:
                same = one.name and one.name.casefold() == other.name.casefold()
                if same and one.weekday == other.weekday and _overlap(one, other):
                    raise LineFaultError("roster_name_twice", name=one.name)
        self._there += found
        return found


def _clauses(line: str) -> list[str]:
    """The parts of a line that each say days and hours; cells of one statement stay together."""
    plain = re.sub("[–—−]", "-", line)
    parts = [part.strip() for part in plain.split(";") if part.strip()]
    whole = all(windows_in(part, broken=True) and next(day_marks(part), None) for part in parts)
    return parts if whole and len(parts) > 1 else [plain.replace(";", " ").strip()]


def _clause(text: str) -> list[_Presence]:
    """One line or part of it: days and hours, with a number or a name before or behind them."""
    plain = text.replace("\t", "  ")
    groups, before, behind = _day_groups(plain)
    if not groups:
        raise LineFaultError("roster_no_day" if windows_in(plain) else "roster_line_unknown")
    if not any(windows for _, windows in groups):
        raise LineFaultError("roster_no_hours")
    people, name = _who(before, behind)
    found = [
        _Presence(day, start, end, people, name)
        for days, windows in groups for day in days for start, end in windows
    ]  # fmt: skip
    if name and any(one.end - one.start > _LONGEST_SHIFT_MIN for one in found):
        raise LineFaultError("roster_shift_long", name=name)
    return found


def _day_groups(plain: str) -> tuple[list[tuple[list[int], list[tuple[int, int]]]], str, str]:
    """Days with the hours that follow them, in order, and the text before and behind them."""
    marks = list(day_marks(plain))
    # Somebody may be called like a day: "Mar  Lun 09:00-17:00".
    while len(marks) > 1 and plain[marks[0][1] : marks[1][0]].strip() == "" and not marks[0][0]:
        marks = marks[1:]
    if not marks:
        return [], plain, ""
    groups: list[tuple[list[int], list[tuple[int, int]]]] = []
    behind = ""
    ends = [*(start for start, _, _ in marks[1:]), len(plain)]
    for (_, stop, days), end in zip(marks, ends, strict=True):
        windows, left = taken(plain[stop:end])
        behind += "" if left.strip().casefold() in _AND else f" {left}"
        if groups and not groups[-1][1]:
            groups[-1] = ([*groups[-1][0], *days], windows)
        else:
            groups.append((days, windows))
    first, before = taken(plain[: marks[0][0]])
    if first and not any(windows for _, windows in groups):
        groups[-1] = (groups[-1][0], first)
    return groups, before, behind


def _who(before: str, behind: str) -> tuple[float, str]:
    """How many people the rest of a line says, or the name of one person.

    "3", "x 3" and "3 people" are numbers; "Agent 7" is a name, and so are other words unless a
    number stands on the other side.
    """
    counts: list[str] = []
    names: list[str] = []
    for part in (before, behind):
        count = _COUNT.fullmatch(_FILLER.sub(" ", part))
        if count is not None and (not count[2] or count[2].casefold() in _PEOPLE):
            counts.append(count[1])
        elif re.search(r"[^\W\d_]", _FILLER.sub(" ", part)):
            names.append(" ".join(part.replace("=", " ").split()).strip(" :,.|()-"))
        elif _NUMBER.search(part):
            raise LineFaultError("roster_number_unclear")
    if len(counts) > 1:
        raise LineFaultError("roster_number_unclear")
    if counts:
        return _people(counts[0]), ""
    if not names:
        raise LineFaultError("roster_nobody")
    return 1.0, " ".join(names)


def _people(text: str) -> float:
    people = float(text.replace(",", "."))
    if people > MOST_PEOPLE:
        raise LineFaultError("roster_too_many", people=text, most=int(MOST_PEOPLE))
    return people


def _shift_row(label: str, cells: dict[int, str]) -> list[_Presence]:
    """A name with its hours of each day."""
    if not label:
        raise LineFaultError("roster_nobody")
    found: list[_Presence] = []
    for day, cell in cells.items():
        windows = windows_in(cell)
        if not windows and cell.casefold().strip(" .") not in _OFF:
            raise LineFaultError("roster_cell_unknown", cell=cell)
        found += [_Presence(day, start, end, 1.0, label) for start, end in windows]
    if any(one.end - one.start > _LONGEST_SHIFT_MIN for one in found):
        raise LineFaultError("roster_shift_long", name=label)
    return found


def _grid_row(cells: dict[int, str], span: tuple[int, int]) -> list[_Presence]:
    """Numbers of people of one hour on each day; blank is nobody."""
    found: list[_Presence] = []
    for day, cell in cells.items():
        if cell in ("", "-", "–", "—"):
            continue
        if not _NUMBER.fullmatch(cell):
            raise LineFaultError("roster_cell_unknown", cell=cell)
        found.append(_Presence(day, span[0], span[1], _people(cell)))
    return found


def _row_spans(labels: Sequence[tuple[int, int | None] | None]) -> list[tuple[int, int] | None]:
    """Start and end of every row of a grid; a start alone lasts until the next one."""
    starts = [span[0] for span in labels if span is not None]
    gaps = [b - a for a, b in itertools.pairwise(starts) if b > a]
    usual = min(gaps, default=60)
    spans: list[tuple[int, int] | None] = []
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


def _overlap(one: _Presence, other: _Presence) -> bool:
    return one.start < other.end and other.start < one.end


def _short(text: str) -> str:
    return text if len(text) <= 60 else text[:59] + "…"
