"""A usual week pasted as a grid of times by weekdays: the contacts of each slot."""

from __future__ import annotations

import itertools
import math
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from core.model.calendar import MINUTES_A_DAY
from core.model.volumes import MOST_CONTACTS, WEEK_MIN
from core.problems import Problem, note
from core.staffing.roster_cells import TOTAL_WORDS, UnreadLine
from core.staffing.roster_table import cell_sign, row_spans
from core.staffing.roster_times import LineFaultError, day_cell, span_cell, windows_in

_HEAD_LINES = 5
_FEWEST_TIMES = 3
"""Fewer times of day above a table may be figures of another kind."""
_STEPS = (60, 30, 15)
_NOTHING = ("", "-", "–", "—")
_PLAIN = re.compile(r"\d+")
_SPACED = re.compile(r"\d{1,3}(?:[ '’\u00a0\u2009\u202f]\d{3})+(?:[.,]\d+)?")
_SPACES = re.compile(r"[ '’\u00a0\u2009\u202f]")
_BOTH = re.compile(r"\d{1,3}(?:\.\d{3})+,\d+|\d{1,3}(?:,\d{3})+\.\d+")
_TWICE = re.compile(r"\d{1,3}(?:(?:\.\d{3}){2,}|(?:,\d{3}){2,})")
_ONE_SIGN = re.compile(r"\d+[.,]\d+")
_UNCLEAR = re.compile(r"[1-9]\d{0,2}[.,]\d{3}")
"""1.250 is twelve hundred and fifty in Madrid and one and a quarter in London."""

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class PastedWeek:
    """Contacts of a week read from a pasted grid of times by weekdays."""

    interval_min: int
    contacts: tuple[float, ...]
    """By slot of the week."""
    unread: tuple[UnreadLine, ...]
    """Lines and cells that were not counted, each with the reason."""


@dataclass(frozen=True, slots=True)
class _Cell:
    line: int
    day: int
    span: Span
    text: str


def pasted_week(text: str) -> PastedWeek:
    """The contacts of a pasted grid with weekdays above (or beside) and times of day.

    A row that lasts longer than a slot is divided evenly over its slots; slots are the longest of
    60, 30 and 15 minutes that begin and end where the rows do. Raises Problem where it is no such
    grid, its rows fit no such slots, or nothing in it can be counted.
    """
    grid = _Grid([(n, line) for n, line in enumerate(text.splitlines(), 1) if line.strip()])
    if not grid.read() or not grid.cells:
        raise Problem("volumes_no_grid")
    step = _step(cell.span for cell in grid.cells)
    decimal = _decimal_sign(cell.text for cell in grid.cells)
    contacts, counted = [0.0] * (WEEK_MIN // step), 0
    for cell in grid.cells:
        try:
            number = _contacts(cell.text, decimal)
        except LineFaultError as fault:
            grid.unread.append(UnreadLine(cell.line, cell.text, fault.note))
            continue
        counted += 1
        start, end = cell.span
        for minute in range(start, end, step):
            slot = (cell.day * MINUTES_A_DAY + minute) % WEEK_MIN // step
            contacts[slot] += number * (step / (end - start))
    unread = tuple(sorted(grid.unread, key=lambda one: one.line))
    if not counted:
        first = unread[0]
        raise Problem("volumes_line_unread", line=first.line, text=first.text, why=first.why)
    return PastedWeek(step, tuple(contacts), unread)


def written_number(value: float) -> str:
    """A number of contacts with a decimal point that is read back as the same number."""
    text = f"{value:.9f}".rstrip("0").rstrip(".")
    return f"{text}0" if _UNCLEAR.fullmatch(text) else text


class _Grid:
    """The cells of a pasted table by day and time; `unread` collects the lines left out."""

    def __init__(self, lines: Sequence[tuple[int, str]]) -> None:
        self.lines = lines
        self.cells: list[_Cell] = []
        self.unread: list[UnreadLine] = []
        self._sign = cell_sign([line for _, line in lines]) if lines else "\t"
        self._taken: list[Span] = []

    def read(self) -> bool:
        """Whether it is a grid with days, or with times, above its columns."""
        rows = [[cell.strip() for cell in line.split(self._sign)] for _, line in self.lines]
        for place, row in enumerate(rows[:_HEAD_LINES]):
            days = {c: d for c, cell in enumerate(row) if (d := day_cell(cell)) is not None}
            body = list(zip(self.lines[place + 1 :], rows[place + 1 :], strict=True))
            if len(days) >= 2 and min(days) and not any(windows_in(cell) for cell in row):
                self._skip_above(place)
                self._by_day(body, days, len(row))
                return True
            times = {c: t for c, cell in enumerate(row) if c and (t := span_cell(cell))}
            if len(times) >= _FEWEST_TIMES and any(day_cell(r[0]) is not None for _, r in body):
                self._skip_above(place)
                self._by_time(body, times, len(row))
                return True
        return False

    def _skip_above(self, place: int) -> None:
        for number, line in self.lines[:place]:
            self.unread.append(UnreadLine(number, line, note("roster_line_above_table")))

    def _by_day(
        self, body: list[tuple[tuple[int, str], list[str]]], days: dict[int, int], width: int
    ) -> None:
        if len(set(days.values())) < len(days):
            raise Problem("volumes_day_twice")
        spans = row_spans([span_cell(row[0]) for _, row in body])
        for ((number, line), row), span in zip(body, spans, strict=True):
            try:
                if row[0].casefold().strip(" .:") in TOTAL_WORDS:
                    raise LineFaultError("roster_total_left_out")
                if span is None:
                    raise LineFaultError("roster_row_without_hour")
                _check_width(row, width)
                self._take(span)
            except LineFaultError as fault:
                self.unread.append(UnreadLine(number, line, fault.note))
                continue
            self.cells += [
                _Cell(number, day, span, row[c])
                for c, day in days.items() if c < len(row) and row[c] not in _NOTHING
            ]  # fmt: skip

    def _by_time(
        self,
        body: list[tuple[tuple[int, str], list[str]]],
        times: dict[int, tuple[int, int | None]],
        width: int,
    ) -> None:
        spans = dict(zip(times, row_spans(list(times.values())), strict=True))
        columns = {column: span for column, span in spans.items() if span is not None}
        for span in columns.values():
            try:
                self._take(span)
            except LineFaultError as fault:
                raise Problem(fault.note.code) from None
        met: set[int] = set()
        for (number, line), row in body:
            try:
                day = _day_of(row[0])
                _check_width(row, width)
                if day in met:
                    raise Problem("volumes_day_twice")
            except LineFaultError as fault:
                self.unread.append(UnreadLine(number, line, fault.note))
                continue
            met.add(day)
            self.cells += [
                _Cell(number, day, span, row[c])
                for c, span in columns.items() if c < len(row) and row[c] not in _NOTHING
            ]  # fmt: skip

    def _take(self, span: Span) -> None:
        """Mark a row's time as counted. Raises LineFaultError where an earlier row holds it."""
        if any(span[0] < end and start < span[1] for start, end in self._taken):
            raise LineFaultError("volumes_time_twice")
        self._taken.append(span)


def _day_of(cell: str) -> int:
    day = day_cell(cell)
    if day is None:
        total = cell.casefold().strip(" .:") in TOTAL_WORDS
        raise LineFaultError("roster_total_left_out" if total else "roster_no_day")
    return day


def _check_width(row: Sequence[str], width: int) -> None:
    """A row of more cells than its head has a number cut in two, such as 1,250 between commas."""
    if any(row[width:]):
        raise LineFaultError("volumes_row_long")


def _step(spans: Iterable[Span]) -> int:
    """The longest slot that begins and ends where the rows do."""
    common = math.gcd(60, *itertools.chain.from_iterable(spans))
    if common not in _STEPS:
        raise Problem("volumes_interval", minutes=common)
    return common


def _decimal_sign(cells: Iterable[str]) -> str | None:
    """The decimal sign that the clear numbers of a text show; None where they show none or two."""
    found: set[str] = set()
    for cell in cells:
        if _TWICE.fullmatch(cell):
            found.add("." if "," in cell else ",")
        elif not _UNCLEAR.fullmatch(cell) and (
            _BOTH.fullmatch(cell) or _ONE_SIGN.fullmatch(cell) or _SPACED.fullmatch(cell)
        ):
            found.update(re.findall(r"[.,]", cell)[-1:])
    return found.pop() if len(found) == 1 else None


def _contacts(cell: str, decimal: str | None) -> float:
    """The number of contacts a cell says. Raises LineFaultError where it is unclear or none."""
    if _UNCLEAR.fullmatch(cell) and decimal is None:
        whole, part = re.split(r"[.,]", cell)
        small = f"{whole}.{part}".rstrip("0").rstrip(".")
        raise LineFaultError("volumes_number_unclear", large=whole + part, small=small)
    number = float(_pointed(cell, decimal))
    if number > MOST_CONTACTS:
        raise LineFaultError("volumes_cell_too_many")
    return number


def _pointed(cell: str, decimal: str | None) -> str:
    """The digits of a number with a decimal point and without signs between thousands."""
    if _UNCLEAR.fullmatch(cell):
        return cell.replace(",", ".") if decimal and decimal in cell else re.sub("[.,]", "", cell)
    if _TWICE.fullmatch(cell):
        return re.sub("[.,]", "", cell)
    if _BOTH.fullmatch(cell):
        whole, part = cell[: (at := max(cell.rfind("."), cell.rfind(",")))], cell[at + 1 :]
        return f"{re.sub('[.,]', '', whole)}.{part}"
    if _PLAIN.fullmatch(cell) or _ONE_SIGN.fullmatch(cell) or _SPACED.fullmatch(cell):
        return _SPACES.sub("", cell).replace(",", ".")
    raise LineFaultError("volumes_cell_unknown")
