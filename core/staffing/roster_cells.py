"""One day of one person as a roster writes it: hours, a shift code, a word of rest, or neither."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from core.model.shift_codes import ShiftCode, Windows, code_key
from core.problems import Note, Problem
from core.staffing.roster_times import LineFaultError, day_marks, windows_in

LONGEST_SHIFT_MIN = 16 * 60
"""A longer shift of one person is two times that were read as one."""
TOTAL_WORDS = {
    "total", "totals", "totale", "totali", "totales", "sum", "suma", "somma", "week", "semana",
    "settimana",
}  # fmt: skip
"""What stands before a row that adds others up."""
_OFF = {
    "", "-", "–", "—", "0", "off", "free", "rest", "day off", "days off", "/", "closed", "holiday",
    "vacation", "leave", "annual leave", "sick", "absent", "pto", "ooo", "libre", "lib", "descanso",
    "desc", "vacaciones", "vac", "baja", "festivo", "fest", "permiso", "cerrado", "ausente",
    "libero", "libera", "riposo", "rip", "ferie", "fer", "malattia", "festa", "chiuso", "permesso",
    "perm", "assente",
}  # fmt: skip
"""What stands in a day's cell for somebody who does not come."""
_USUALLY_OFF = {"f": ()}
"""Letters that mean a day off in most rosters; told, so that they can be given hours."""
_AND = re.compile(r"\s*(?:[/+&,;|]|\b(?:y|e|and)\b)\s*", re.IGNORECASE)
_CODE = re.compile(r"[^\W_]+(?:[ .'’_-]?[^\W_]+)*[*'’+]?")
_BROKEN_HOURS = re.compile(r"\d\s*[-:]\s*\d")
_LONGEST_CODE = 12
_LEGEND = re.compile(
    r"\s*(?:(?:turno|turni|shift|code|codice|código|codigo)\s+)?"
    r"([^\W_][\w.*'’+-]{0,11}?)\s*([=:\t])\s*(.+?)\s*",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class UnreadLine:
    """A line, or one cell of it, that puts nobody on duty, and why."""

    line: int
    """1 is the first line of the text."""
    text: str
    why: Note
    name: str = ""
    """Who or what the row is of, where one cell could not be read."""
    column: str = ""
    """The head of its column."""


@dataclass(frozen=True, slots=True)
class MetCode:
    """A code that stands in the roster."""

    code: str
    """As it is first written."""
    cells: int
    """How many cells say it."""
    windows: Windows | None
    """Its hours, empty for a day off; None while nobody said them."""


class Shifts:
    """Reads the cells of people's days; remembers every code that it meets.

    Hours come from the codes that somebody told, else from a legend in the text itself.
    """

    def __init__(self, told: Iterable[ShiftCode], legend: dict[str, Windows]) -> None:
        own = {code_key(one.code): one.windows for one in told}
        self._known: dict[str, Windows] = {**_USUALLY_OFF, **legend, **own}
        self._cells: Counter[str] = Counter()
        self._written: dict[str, str] = {}

    @property
    def met(self) -> tuple[MetCode, ...]:
        """Every code met, those without hours first, then as they stand in the text."""
        found = [
            MetCode(text, self._cells[key], self._known.get(key))
            for key, text in self._written.items()
        ]
        return tuple(sorted(found, key=lambda one: one.windows is not None))

    def windows(self, cell: str) -> Windows | None:
        """The hours of a cell, none of them on a day off; None where a code has no hours yet.

        Raises LineFaultError for a cell that is none of these.
        """
        parts = [cell] if code_key(cell) in self._known else self._parts(cell)
        found = [self._part(part) for part in parts]
        known = [windows for windows in found if windows is not None]
        if len(known) < len(found):
            return None
        return tuple(sorted({window for windows in known for window in windows}))

    def _parts(self, cell: str) -> list[str]:
        if is_off(cell) or windows_in(cell):
            return [cell]
        parts = [part for part in _AND.split(cell) if part.strip()]
        return parts if len(parts) > 1 else [cell]

    def _part(self, part: str) -> Windows | None:
        key = code_key(part)
        if key not in self._known:
            if is_off(part):
                return ()
            if windows := windows_in(part):
                return _possible(windows)
            if not _is_code(part):
                raise LineFaultError("roster_cell_no_shift")
        self._written.setdefault(key, part.strip())
        self._cells[key] += 1
        return self._known.get(key)


def is_off(cell: str) -> bool:
    """Whether a cell says in words or signs that nobody comes."""
    return code_key(cell) in _OFF


def shift_hours(text: str) -> Windows:
    """The hours that somebody types for a code: "9-13", "9:00–13:00 16:00–20:00", or "off".

    Raises Problem where the text is neither.
    """
    if text.strip() and is_off(text):
        return ()
    try:
        parts = [windows_in(part) for part in _AND.split(text) if part.strip()]
        if not parts or not all(parts):
            raise Problem("shift_hours_unreadable", text=text.strip())
        return _possible([window for part in parts for window in part])
    except LineFaultError as fault:
        raise Problem(fault.note.code, **dict(fault.note.data)) from None


def legends_in(lines: Sequence[tuple[int, str]]) -> dict[int, dict[str, Windows]]:
    """Lines that tell what codes mean, such as "M = 9:00-13:00", by their number."""
    found = {number: _legend(line) for number, line in lines if next(day_marks(line), None) is None}
    return {number: codes for number, codes in found.items() if codes}


def _legend(line: str) -> dict[str, Windows]:
    plain = line.strip(" \t;,")
    for parts in (re.split(r"\s*[;,\t]\s*|\s{2,}", plain), [plain]):
        matches = [_LEGEND.fullmatch(part) for part in parts]
        told: dict[str, Windows] = {}
        for match in matches:
            # "9:00-13:00" alone is no code 9.
            if match is None or (match[1].isdigit() and match[2] == ":"):
                break
            windows = _told_windows(match[3])
            if windows is None:
                break
            told[code_key(match[1])] = windows
        else:
            return told
    return {}


def _told_windows(text: str) -> Windows | None:
    try:
        return shift_hours(text)
    except Problem:
        return None


def _is_code(part: str) -> bool:
    short = len(part.strip()) <= _LONGEST_CODE
    return short and bool(_CODE.fullmatch(part.strip())) and not _BROKEN_HOURS.search(part)


def _possible(windows: Sequence[tuple[int, int]]) -> Windows:
    if any(end - start > LONGEST_SHIFT_MIN for start, end in windows):
        raise LineFaultError("roster_hours_long")
    return tuple(windows)
