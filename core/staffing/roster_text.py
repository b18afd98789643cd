"""A roster as people keep it: lines of hours with a number, shifts by name, or a grid; pasted."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from core.model.calendar import MINUTES_A_DAY
from core.model.shift_codes import ShiftCode, Windows, code_key
from core.problems import Note, Problem, note
from core.staffing.business_week import WEEK_MIN, BusinessWeek
from core.staffing.roster_cells import (
    LONGEST_SHIFT_MIN,
    MetCode,
    Shifts,
    UnreadLine,
    is_off,
    legends_in,
)
from core.staffing.roster_hours import breaks_in, merged, without_breaks, written
from core.staffing.roster_table import Presence, Roll, Table, number_of_people
from core.staffing.roster_times import LineFaultError, comma_minutes, day_marks, taken, windows_in

Floats = NDArray[np.float64]

_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")
_COUNT = re.compile(rf"[=x×*:|,\s]*({_NUMBER.pattern})\s*([^\W\d_]*)[\s.,]*", re.IGNORECASE)
_FILLER = re.compile(
    r"\b(?:from|de|desde|del?|dal|dalle|dall|le|las|los|ore|hours?|h|each|every|cada|ogni|el|il)\b",
    re.IGNORECASE,
)
_MARK = "\0"
"""Stands where hours were taken out of a line."""
_JOINED = re.compile(
    r"\0\s*[+/&|·•]\s*([^\W\d_][^\s\0+/&|·•,]*)|([^\W\d_][^\s\0+/&|·•,]*)\s*[+/&|·•]\s*\0"
)
"""A word that a sign joins to hours is a code, whoever stands elsewhere in the line."""
_SHORT_CODE = re.compile(r"[A-ZÀ-Þ][A-ZÀ-Þ0-9]{0,3}")
"""What is asked as a code where it stands alone behind a day."""
_AND = ("", ",", "y", "e", "and", "&", "+", "/", "ed")
_HEAD_WORDS = {
    "name", "names", "person", "people", "agent", "employee", "day", "days", "weekday", "date",
    "from", "to", "start", "end", "begin", "in", "out", "shift", "hours", "time", "team",
    "nombre", "persona", "personas", "agente", "empleado", "empleada", "día", "dia", "días",
    "fecha", "desde", "hasta", "inicio", "fin", "entrada", "salida", "turno", "horas", "hora",
    "horario", "equipo", "nome", "cognome", "operatore", "addetto", "giorno", "giorni", "data",
    "dalle", "alle", "inizio", "fine", "ingresso", "entrata", "uscita", "orario", "ore", "ora",
    "squadra", "personale",
}  # fmt: skip
"""What stands above the columns of a list of shifts."""
_PEOPLE = {
    "x", "people", "person", "persons", "agent", "agents", "staff", "personas", "persona",
    "persone", "agentes", "agente", "agenti", "operatori", "operadores", "pax",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class PastedRoster:
    """What a pasted text says: people by slot, and every line that could not be understood."""

    people: np.ndarray = field(repr=False)
    """People by slot of the week."""
    kind: str
    """hours (mostly lines with a number), shifts (mostly with a name) or grid."""
    read: int
    """Lines understood."""
    names: int
    """Different people named; 0 where numbers are given."""
    unread: tuple[UnreadLine, ...] = ()
    codes: tuple[MetCode, ...] = ()
    """Shift codes met; those without hours put nobody on duty."""
    weeks: int = 1
    """Weeks of the table; of several the people are the mean."""


def read_roster(
    text: str,
    week: BusinessWeek,
    codes: Iterable[ShiftCode] = (),
    remembered: Iterable[ShiftCode] = (),
) -> PastedRoster:
    """The people a pasted roster puts on duty, by slot of the week.

    Understood are lines such as "Mon-Fri 09:00-17:00 3", a name with days and hours in each row,
    a table with a name in each row and days as columns, and a grid of hours by weekdays, in
    English, Spanish or Italian. `codes` say the hours of shift codes, over what a legend in the
    text says; those `remembered` of another roster count only where neither says anything. A code
    without hours puts nobody on duty. Shares of a slot count as `--agents` counts them. Raises
    Problem where nothing at all is understood.
    """
    lines = [(n, line) for n, line in enumerate(text.splitlines(), 1) if line.strip()]
    if not lines:
        raise Problem("roster_text_empty")
    legends = legends_in(lines)
    legend, twice = _one_legend(lines, legends)
    shifts = Shifts(codes, legend, remembered)
    table = Table(lines, shifts, legends)
    reading = table if table.found() else _Lines(lines, shifts, legends)
    if not reading.read:
        nobody = UnreadLine(*lines[0], note("roster_nobody"))
        first = next(iter(reading.unread), nobody)
        raise Problem("roster_text_unreadable", line=first.line, text=_short(first.text),
                      why=first.why)  # fmt: skip
    found = reading.roll.there
    minutes = _minutes(found)
    unread = tuple(sorted([*reading.unread, *twice], key=lambda one: one.line))
    names = len({one.name.casefold() for one in found if one.name})
    return PastedRoster(
        slots_of(minutes, week), reading.kind, reading.read, names, unread, shifts.met,
        reading.weeks,
    )  # fmt: skip


def _one_legend(
    lines: Sequence[tuple[int, str]], legends: dict[int, dict[str, Windows]]
) -> tuple[dict[str, Windows], list[UnreadLine]]:
    """The hours of codes by the first line that says them, and lines that say something else."""
    legend: dict[str, Windows] = {}
    twice: list[UnreadLine] = []
    for number, line in lines:
        told = legends.get(number, {})
        if any(legend.setdefault(code, windows) != windows for code, windows in told.items()):
            twice.append(UnreadLine(number, line, note("roster_legend_twice")))
    return legend, twice


def slots_of(minutes: Floats, week: BusinessWeek) -> Floats:
    """People by slot from people by minute: the mean over its open part, or over all of it."""
    counted = week.open_minutes.reshape(-1, week.interval_min)
    counted = counted | ~counted.any(axis=1, keepdims=True)
    inside = minutes.reshape(counted.shape) * counted
    return np.round(inside.sum(axis=1) / counted.sum(axis=1), 9)


def _minutes(found: Sequence[Presence]) -> Floats:
    minutes = np.zeros(WEEK_MIN)
    for one in found:
        at = one.weekday * MINUTES_A_DAY + np.arange(one.start, one.end)
        np.add.at(minutes, at % WEEK_MIN, one.people)
    return minutes


class _Lines:
    """Lines that each say days and hours, with a number or with a name."""

    weeks = 1

    def __init__(
        self,
        lines: Sequence[tuple[int, str]],
        shifts: Shifts,
        legends: dict[int, dict[str, Windows]],
    ) -> None:
        self.read = 0
        self.unread: list[UnreadLine] = []
        self.roll = Roll()
        for place, (number, line) in enumerate(lines):
            if number in legends or (not place and len(lines) > 1 and _is_head(line)):
                continue
            for clause in _clauses(line):
                said = _Clause(clause, shifts)
                try:
                    self.roll.add(said.people())
                except LineFaultError as fault:
                    self.unread.append(UnreadLine(number, clause, fault.note))
                else:
                    self.read += 1
                self.unread += [
                    UnreadLine(number, text, why, said.name, day if said.name else "")
                    for text, why, day in said.unread
                ]
        met = {code_key(one.code) for one in shifts.met}
        self.unread += [
            UnreadLine(number, line, note("roster_no_day"))
            for number, line in lines if number in legends and not met & set(legends[number])
        ]  # fmt: skip

    @property
    def kind(self) -> str:
        """shifts where people by name have more of the time than people by number, else hours."""
        time = sum(
            (one.end - one.start) * one.people * (1 if one.name else -1) for one in self.roll.there
        )
        return "shifts" if time > 0 else "hours"


def _is_head(line: str) -> bool:
    """Whether a first line only names the columns below it: "Name, Day, From, To"."""
    words = re.findall(r"[^\W\d_]+", line.casefold())
    known = sum(word in _HEAD_WORDS for word in words)
    return known >= 2 and 2 * known >= len(words) and not re.search(r"\d", line)


def _clauses(line: str) -> list[str]:
    """The parts of a line that each say days and hours; cells of one statement stay together."""
    plain = re.sub("[–—−]", "-", line)
    parts = [part.strip() for part in plain.split(";") if part.strip()]
    whole = all(windows_in(part, broken=True) and next(day_marks(part), None) for part in parts)
    return parts if whole and len(parts) > 1 else [plain.replace(";", " ").strip()]


class _Clause:
    """One line or part of it: days and hours, with a number or a name before or behind them."""

    def __init__(self, text: str, shifts: Shifts) -> None:
        self.name = ""
        self.unread: list[tuple[str, Note, str]] = []
        """Parts not understood, each with the reason and the day before it."""
        self._plain = comma_minutes(text.replace(_MARK, " ").replace("\t", "  "), both=True)
        self._shifts = shifts
        self._asked = False

    def people(self) -> list[Presence]:
        """Who is at work. Raises LineFaultError where nothing can be said of anybody."""
        groups, before, behind = self._day_groups()
        if not groups and not self._asked:
            raise LineFaultError(
                "roster_no_day" if windows_in(self._plain) else "roster_line_unknown"
            )
        if not any(windows for _, windows in groups) and not self._asked:
            raise LineFaultError("roster_no_hours")
        people, self.name = _who(before, behind)
        found = [
            Presence(day, start, end, people, self.name, day)
            for days, windows in groups for day in days for start, end in windows
        ]  # fmt: skip
        if self.name and any(one.end - one.start > LONGEST_SHIFT_MIN for one in found):
            raise LineFaultError("roster_shift_long", name=self.name)
        return found

    def _day_groups(self) -> tuple[list[tuple[list[int], list[tuple[int, int]]]], str, str]:
        """Days with the hours that follow them, in order, and the text before and behind them."""
        plain = self._plain
        marks = list(day_marks(plain))
        # Somebody may be called like a day: "Mar  Lun 09:00-17:00".
        while len(marks) > 1 and plain[marks[0][1] : marks[1][0]].strip() == "" and not marks[0][0]:
            marks = marks[1:]
        if not marks:
            return [], plain, ""
        head, before, _ = self._coded(plain[: marks[0][0]], "", named=False)
        name = _FILLER.sub(" ", before)
        named = bool(re.search(r"[^\W\d_]", name)) and not _is_count(name)
        groups: list[tuple[list[int], list[tuple[int, int]]]] = []
        behind, joins = "", False
        whom: set[str] = set()
        ends = [*(start for start, _, _ in marks[1:]), len(plain)]
        for (begin, stop, days), end in zip(marks, ends, strict=True):
            windows, left, coded = self._coded(plain[stop:end], plain[begin:stop], named=named)
            said = _FILLER.sub(" ", left).strip(" ,.:").casefold()
            rest = said not in _AND and is_off(said) and not _NUMBER.fullmatch(said)
            if not named and re.search(r"[^\W\d_]", said) and not rest and not _is_count(said):
                whom.add(said)
            free = (rest or coded) and not windows
            behind += "" if said in _AND or rest else f" {left}"
            if joins:
                groups[-1] = ([*groups[-1][0], *days], windows)
            elif not free:
                groups.append((days, windows))
            joins = not windows and not free
            if joins and end < len(plain) and said not in _AND and re.search(r"[^\W\d_]", said):
                raise LineFaultError("roster_no_hours")
        if joins and any(windows for _, windows in groups):
            raise LineFaultError("roster_no_hours")
        if len(whom) > 1:
            raise LineFaultError("roster_several_names")
        if head and not any(windows for _, windows in groups) and groups:
            groups[-1] = (groups[-1][0], head)
        elif head:
            self.unread += [(written(one), note("roster_hours_before_day"), "") for one in head]
        return groups, before, behind

    def _coded(
        self, part: str, day: str, *, named: bool
    ) -> tuple[list[tuple[int, int]], str, bool]:
        """Hours beside a day with those of codes, the rest, and whether codes alone are said.

        What stands behind the days of somebody named is no other name, so it may be a code.
        """
        windows, left = _work_in(part)
        codes = ""
        if windows:
            while (found := _JOINED.search(left)) is not None:
                codes += f" / {found[1] or found[2]}"
                left = left[: found.start()] + _MARK + left[found.end() :]
        between = _FILLER.sub(" ", left).split(_MARK)[1:-1] if not named else []
        if day and any(text.strip(" ,.:&+/").casefold() not in _AND for text in between):
            raise LineFaultError("roster_several_names")
        plain = _FILLER.sub(" ", left.replace(_MARK, " ")).strip(" ,.:()-+/&|")
        if not windows:
            plain = left.strip(" ,.:()-+/&|")
        known = self._shifts.knows_all(plain) and not is_off(plain)
        lettered = bool(re.search(r"[^\W\d_]", plain)) and not _is_count(plain)
        beside = bool(windows) and plain.casefold() not in _AND and not is_off(plain)
        if named and lettered and (beside or known or _SHORT_CODE.fullmatch(plain)):
            codes, left = f"{codes} / {plain}", " "
        if not codes:
            return windows, left.replace(_MARK, " "), False
        coded, unread = self._shifts.beside(codes)
        self.unread += [(text, why, day) for text, why in unread]
        self._asked = self._asked or not windows
        return list(merged([*windows, *coded])), left.replace(_MARK, " "), not windows


def _work_in(part: str) -> tuple[list[tuple[int, int]], str]:
    """Hours at work in a text without breaks and none twice, and the text without them."""
    plain, breaks = breaks_in(part)
    windows, left = taken(plain, _MARK)
    work, outside = without_breaks(windows, breaks)
    if outside:
        raise LineFaultError("roster_break_outside")
    return list(work), left


def _is_count(text: str) -> bool:
    count = _COUNT.fullmatch(text)
    return count is not None and (not count[2] or count[2].casefold() in _PEOPLE)


def _who(before: str, behind: str) -> tuple[float, str]:
    """How many people the rest of a line says, or the name of one person.

    "3", "x 3" and "3 people" are numbers; "Agent 7" is a name, and so are other words unless a
    number stands on the other side.
    """
    counts: list[str] = []
    names: list[str] = []
    for part in (before, behind):
        count = _COUNT.fullmatch(_FILLER.sub(" ", part))
        if count is not None and _is_count(count[0]):
            counts.append(count[1])
        elif re.search(r"[^\W\d_]", _FILLER.sub(" ", part)):
            names.append(" ".join(part.replace("=", " ").split()).strip(" :,.|()-"))
        elif _NUMBER.search(part):
            raise LineFaultError("roster_number_unclear")
    if len(counts) > 1:
        raise LineFaultError("roster_number_unclear")
    if counts:
        return number_of_people(counts[0]), ""
    if not names:
        raise LineFaultError("roster_nobody")
    return 1.0, " ".join(names)


def _short(text: str) -> str:
    return text if len(text) <= 60 else text[:59] + "…"
