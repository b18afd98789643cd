"""One day of one person as a roster writes it: hours, a shift code, a word of rest, or neither."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from core.model.shift_codes import ShiftCode, Windows, code_key
from core.problems import Note, Problem, note
from core.staffing.roster_hours import breaks_in, merged, said_inside, without_breaks, written
from core.staffing.roster_times import (
    LineFaultError,
    comma_minutes,
    day_marks,
    windows_in,
    without_hours,
)

LONGEST_SHIFT_MIN = 16 * 60
"""A longer shift of one person is two times that were read as one."""
TOTAL_WORDS = {
    "total", "totals", "totale", "totali", "totales", "sum", "suma", "somma", "week", "semana",
    "settimana",
}  # fmt: skip
"""What stands before a row that adds others up."""
_OFF = {
    "", "-", "–", "—", "0", "off", "free", "rest", "day off", "days off", "/", "closed", "holiday",
    "bank holiday", "public holiday", "sick leave", "sick day", "unpaid leave", "parental leave",
    "día libre", "dia libre", "baja médica", "baja medica", "giorno libero", "giorno di riposo",
    "vacation", "leave", "annual leave", "sick", "absent", "pto", "ooo", "libre", "lib", "descanso",
    "desc", "vacaciones", "vac", "baja", "festivo", "fest", "permiso", "cerrado", "ausente",
    "libero", "libera", "riposo", "rip", "ferie", "fer", "malattia", "festa", "chiuso", "permesso",
    "perm", "assente",
}  # fmt: skip
"""What stands in a day's cell for somebody who does not come."""
_LONG_REST = re.compile(
    r"(?<!\S)(?:" + "|".join(sorted(word for word in _OFF if " " in word)) + r")(?!\S)",
    re.IGNORECASE,
)
_USUALLY_OFF = {"f": ()}
"""Letters that mean a day off in most rosters; told, so that they can be given hours."""
_MARK = "\0"
"""Stands where hours were taken out of a cell."""
_SIGNS = re.compile(r"[/+&,;|·•]")
_WORDS = re.compile(r"(?<=[\s\0])(?:y|e|ed|and)(?=[\s\0])|\0", re.IGNORECASE)
"""Words between two statements; a code E or Y stands at an end."""
_FILLER = re.compile(
    r"\b(?:from|de|desde|del?|dal|dalle|le|las|los|ore|horas|hours?|hrs?|hs)\b"
    r"|(?<=[\0\s])h(?![^\W_])|(?<=\0)[*.]",
    re.IGNORECASE,
)
"""What stands around hours and says nothing."""
_UNIT = re.compile(r"(?<=\0)\s*(?:h|hs|hrs?|hours?|horas|ore)\b\.?", re.IGNORECASE)
"""What hours are counted in, in any letters, for it follows them."""
_CODE = re.compile(r"[^\W_]+(?:[ .'’_-]?[^\W_]+)*[*'’+]?")
_BROKEN_HOURS = re.compile(r"\d\s*[-:]\s*\d")
_LONGEST_CODE = 12
_SAYS = r"(?:turno|turni|shift|code|codice|código|codigo)"
_LEGEND = re.compile(
    rf"\s*(?:{_SAYS}\s+)?([^\W_][\w.*'’+-]{{0,11}}?)\s*([=:\t])\s*(.+?)\s*", re.IGNORECASE
)
_NEXT_CODE = re.compile(
    r"(?<![\s;,])(?<!turno)(?<!turni)(?<!shift)(?<!code)(?<!codice)(?<!código)(?<!codigo)"
    rf"[\s;,]+(?=(?:{_SAYS}\s+)?(?:[^\W\d_][\w.*'’+-]{{0,11}}\s*[=:]|\d\w*\s*=))",
    re.IGNORECASE,
)
"""Where the next code of a legend begins: "M=9-13 T=16-20"."""
_LEGEND_WORD = re.compile(
    r"\s*(?:legend|leyenda|legenda|key|codes|códigos|codigos|codici|turnos|turni|shifts)\s*:\s*",
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
class DayHours:
    """The hours of one cell, and what of it could not be understood."""

    windows: Windows
    """None twice at one time; empty on a day off and for a code without hours."""
    unread: tuple[tuple[str, Note], ...] = ()
    """Parts of the cell, each with the reason."""


@dataclass(frozen=True, slots=True)
class MetCode:
    """A code that stands in the roster."""

    code: str
    """As it is first written."""
    cells: int
    """How many cells say it."""
    windows: Windows | None
    """Its hours, empty for a day off; None while nobody said them."""
    before: Windows | None = None
    """What it meant in another roster, where the text's own legend says something else."""


class Shifts:
    """Reads the cells of people's days; remembers every code that it meets.

    Hours come from the codes that somebody told for this text, else from a legend in the text
    itself, else from those remembered of another one.
    """

    def __init__(
        self,
        told: Iterable[ShiftCode],
        legend: dict[str, Windows],
        remembered: Iterable[ShiftCode] = (),
    ) -> None:
        own, old = (
            {code_key(one.code): one.windows for one in all_} for all_ in (told, remembered)
        )
        self._known: dict[str, Windows] = {**_USUALLY_OFF, **old, **legend, **own}
        self._before = {
            code: windows for code, windows in old.items()
            if code not in own and windows != legend.get(code, windows)
        }  # fmt: skip
        self._cells: Counter[str] = Counter()
        self._written: dict[str, str] = {}

    @property
    def met(self) -> tuple[MetCode, ...]:
        """Every code met, those without hours first, then as they stand in the text."""
        found = [
            MetCode(text, self._cells[key], self._known.get(key), self._before.get(key))
            for key, text in self._written.items()
        ]
        return tuple(sorted(found, key=lambda one: one.windows is not None))

    def hours(self, cell: str) -> DayHours:
        """The hours of a cell, with breaks taken out; what is not understood costs itself.

        Raises LineFaultError where nothing of the cell is understood.
        """
        if self._is_word(cell):
            return DayHours(self._code(cell))
        plain, breaks = breaks_in(comma_minutes(cell.replace(_MARK, " ")))
        said: list[tuple[int, int]] = []
        words: dict[str, str] = {}
        unread: list[tuple[str, Note]] = []
        for part in (part.strip() for part in _SIGNS.split(plain) if part.strip()):
            try:
                said += windows_in(part)
            except LineFaultError as fault:
                unread.append((part, fault.note))
                continue
            words |= {code_key(word): word for word in self._words_beside(part)}
        for key, word in list(words.items()):
            # Beside hours a number is a piece of time, such as 30 min, and no code.
            code = _is_code(word) and not (said and word[0].isdigit())
            if not code and not self._is_word(word):
                unread.append((words.pop(key), note("roster_cell_no_shift")))
        coded = [window for word in words.values() for window in self._code(word)]
        work, outside = without_breaks([*said, *coded], breaks)
        long = [one for one in work if _is_long(one) and one in (*said, *breaks)]
        unread += [(written(one), note("roster_hours_long")) for one in long]
        unread += [(written(one), note("roster_break_outside")) for one in outside]
        unread += [(written(one), note("roster_hours_inside")) for one in said_inside(said)]
        work = tuple(one for one in work if one not in long)
        if unread and not (words or work):
            why = unread[0][1]
            raise LineFaultError(why.code, **dict(why.data))
        return DayHours(work, tuple(unread))

    def label_hours(self, label: str) -> Windows:
        """The hours of a row of numbers from its label: what it says, else what its code means."""
        windows = windows_in(comma_minutes(label))
        return merged(windows) if windows else self.hours(label).windows

    def _words_beside(self, part: str) -> list[str]:
        """What a part of a cell says apart from its hours, word by word where it knows them."""
        left = without_hours(part, _MARK)
        if _MARK in left:
            left = _plain(left)
        words: list[str] = []
        for chunk in (chunk.strip(" \t:.=-_()") for chunk in _WORDS.split(left)):
            single = chunk.split()
            known = not self._is_word(chunk) and all(self._is_word(word) for word in single)
            words += single if known else [chunk] if chunk else []
        return words

    def beside(self, text: str) -> tuple[Windows, tuple[tuple[str, Note], ...]]:
        """The hours of codes that stand beside hours in a line, and what is not understood."""
        coded: list[tuple[int, int]] = []
        unread: list[tuple[str, Note]] = []
        parts = [part for part in _SIGNS.split(text) if part.strip()]
        for word in (word for part in parts for word in self._words_beside(part)):
            if self._is_word(word) or (_is_code(word) and not word[0].isdigit()):
                coded += self._code(word)
            else:
                unread.append((word, note("roster_cell_no_shift")))
        return merged(coded), tuple(unread)

    def knows_all(self, text: str) -> bool:
        """Whether a text is made of known codes and words of rest."""
        parts = [part for part in _SIGNS.split(text) if part.strip()]
        words = [word for part in parts for word in self._words_beside(part)]
        return bool(words) and all(self._is_word(word) for word in words)

    def knows(self, text: str) -> bool:
        """Whether somebody said what a code means."""
        return code_key(text) in self._known

    def _is_word(self, text: str) -> bool:
        return code_key(text) in self._known or is_off(text)

    def _code(self, text: str) -> Windows:
        key = code_key(text)
        if key not in self._known and is_off(text):
            return ()
        self._written.setdefault(key, text.strip())
        self._cells[key] += 1
        return self._known.get(key) or ()


def is_off(cell: str) -> bool:
    """Whether a cell says in words or signs that nobody comes."""
    return code_key(cell) in _OFF


def joined_rest(line: str, sign: str) -> str:
    """A line with a sign for the spaces in words of rest, such as those of "day off"."""
    return _LONG_REST.sub(lambda m: re.sub(r"\s+", sign, m[0]), line)


def shift_hours(text: str) -> Windows:
    """The hours that somebody types for a code: "9-13", "9:00–13:00 16:00–20:00", or "off".

    Raises Problem where the text is neither.
    """
    if text.strip() and is_off(text):
        return ()
    try:
        windows, left = _told(text)
    except LineFaultError as fault:
        raise Problem(fault.note.code, **dict(fault.note.data)) from None
    if not windows or re.search(r"\w", left):
        raise Problem("shift_hours_unreadable", text=text.strip())
    return windows


def _told(text: str) -> tuple[Windows, str]:
    """The hours of a text, and what it says besides; hours with words between stay there."""
    plain, breaks = breaks_in(comma_minutes(text.replace(_MARK, " ")))
    windows: list[tuple[int, int]] = []
    left = ""
    for part in _SIGNS.split(plain):
        windows += windows_in(part)
        left += f" {without_hours(part, _MARK)} "
    work, outside = without_breaks(windows, breaks)
    if outside:
        raise LineFaultError("roster_break_outside")
    if any(_is_long(one) for one in work):
        raise LineFaultError("roster_hours_long")
    return work, _WORDS.sub(lambda m: _MARK if m[0] == _MARK else " ", _plain(left))


def _plain(left: str) -> str:
    """A text beside hours without words that say nothing; in capitals they may be codes."""
    return _FILLER.sub(lambda m: m[0] if m[0].isupper() else " ", _UNIT.sub(" ", left))


def codes_of(cell: str) -> set[str]:
    """What may be codes in a cell: all of it, and each of its words."""
    return {code_key(cell), *(code_key(word) for word in re.split(r"[\s/+&,;|()]+", cell))}


def legends_in(lines: Sequence[tuple[int, str]]) -> dict[int, dict[str, Windows]]:
    """Lines that tell what codes mean, such as "M = 9:00-13:00", by their number."""
    found = {number: _legend(line) for number, line in lines if next(day_marks(line), None) is None}
    return {number: codes for number, codes in found.items() if codes}


def _legend(line: str) -> dict[str, Windows]:
    plain = _LEGEND_WORD.sub("", line.strip(" \t;,"), count=1)
    for parts in (_NEXT_CODE.split(plain), re.split(r"\s*[;,\t]\s*|\s{2,}", plain), [plain]):
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
    """The hours behind a code, with words around them: "M = morning 9-13"."""
    if is_off(text):
        return ()
    try:
        windows, left = _told(text)
    except LineFaultError:
        return None
    around = re.sub(r"^[^\d\0]*|[^\d\0]*$", "", left)
    return windows if windows and not re.search(r"\w", around) else None


def _is_code(part: str) -> bool:
    short = len(part.strip()) <= _LONGEST_CODE
    return short and bool(_CODE.fullmatch(part.strip())) and not _BROKEN_HOURS.search(part)


def _is_long(window: tuple[int, int]) -> bool:
    return window[1] - window[0] > LONGEST_SHIFT_MIN
