"""Weekdays and times of day in a line of text, as people of three languages write them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from core.calendar import weekday_named
from core.model.calendar import MINUTES_A_DAY
from core.problems import note

MOST_PEOPLE = 10_000.0
"""More people in one slot are a slip of the pen."""
_CLOCK = r"(\d{1,2})(?:(?:[:.h])(\d{2})|h)?\s*([ap]\.?m\.?)?"
_TIME = re.compile(_CLOCK, re.IGNORECASE)
_WINDOW = re.compile(
    rf"(?<![\d/.:-])(?<!\d,){_CLOCK}\s*(?:-|to|until|till|a|alle|hasta|al)\s*{_CLOCK}(?![\d/-]|[.,:]\d)",
    re.IGNORECASE,
)
_COMPACT = re.compile(r"(?<![\d/.,:-])(\d{2})(\d{2})\s*-\s*(\d{2})(\d{2})(?![\d/:.,-])")
_APART = re.compile(r"(?<![\d/.:-])(\d{1,2})[:.h](\d{2})(?![\d/:.-])")
"""A start or an end in a cell of its own."""
_DASH = r"\s*(?:[-–—−]|to|until|till|a|alle|hasta|al)\s*"
_COMMA_BOTH = re.compile(
    rf"(?<![\d/.,:-])(\d{{1,2}}),([0-5]\d)({_DASH})(\d{{1,2}}),([0-5]\d)(?![\d/:]|\s*-|\.\d)"
)
_COMMA_START = re.compile(
    rf"(?<![\d/.,:-])(\d{{1,2}}),(00|15|30|45)(?={_DASH}\d{{1,2}}(?:[:.h]\d{{2}})?(?![\d/:,-]))"
)
_COMMA_END = re.compile(
    rf"((?<![\d/.,:-])\d{{1,2}}(?:[:.h]\d{{2}})?{_DASH}\d{{1,2}}),(00|15|30|45)(?![\d/:,]|\s*-|\.\d)"
)
"""Minutes behind a comma; where one time alone has it, only those that shifts begin and end at."""
_WORD = re.compile(r"[^\W\d_]+\.?")
_LETTERS = ("mtwtfss", "lmxjvsd", "lmmjvsd", "lmmgvsd")
_FEWEST_LETTERS = 5
_TO = ("-", "to", "through", "thru", "a", "al", "alle", "hasta")


class LineFaultError(Exception):
    """A line that puts nobody on duty; `note` says why."""

    def __init__(self, code: str, **data: object) -> None:
        super().__init__(code)
        self.note = note(code, **data)


def day_marks(plain: str) -> Iterator[tuple[int, int, list[int]]]:
    """Where weekdays stand: start, end and the days meant, spans such as Mon-Fri as one."""
    words = [(m.start(), m.end(), m.group()) for m in _WORD.finditer(plain)]
    if any(len(word) > 2 and weekday_named(word) is not None for _, _, word in words):
        # Beside whole names two letters are somebody's name, such as Su.
        words = [one for one in words if len(one[2]) > 2 or one[2].casefold() in _TO]
    place = 0
    while place < len(words):
        start, end, word = words[place]
        first = weekday_named(word)
        place += 1
        if first is None:
            continue
        last = first
        following = words[place : place + 2]
        between = plain[end : following[0][0]].strip() if following else ""
        if following and between == "-":
            second = weekday_named(following[0][2])
            if second is not None:
                last, end, place = second, following[0][1], place + 1
        elif len(following) == 2 and not between and following[0][2].casefold() in _TO:
            second = weekday_named(following[1][2])
            if second is not None:
                last, end, place = second, following[1][1], place + 2
        yield start, end, [(first + step) % 7 for step in range((last - first) % 7 + 1)]


def comma_minutes(text: str, *, both: bool = False) -> str:
    """A text with 9:30-13:30 for 9,30-13,30; `both`: only where both times have a comma."""
    plain = _COMMA_BOTH.sub(r"\1:\2\3\4:\5", text)
    return plain if both else _COMMA_END.sub(r"\1:\2", _COMMA_START.sub(r"\1:\2", plain))


def taken(part: str, mark: str = " ") -> tuple[list[tuple[int, int]], str]:
    """Time windows of a text, and the text with a mark in their place."""
    windows = windows_in(part)
    left = without_hours(part, mark)
    if not windows and len(apart := _APART.findall(left)) == 2:
        (first, last), left = apart, _APART.sub(mark, left)
        windows = [_window((*first, None, *last, None))]
    return windows, left


def without_hours(part: str, mark: str = " ") -> str:
    """A text with a mark in place of each of its time windows."""
    return _COMPACT.sub(mark, _WINDOW.sub(mark, part))


def windows_in(text: str, *, broken: bool = False) -> list[tuple[int, int]]:
    """The times from … to … of a text; `broken` tells those that cannot be, too."""
    plain = re.sub("[–—−]", "-", text)
    try:
        found = [_window(m.groups()) for m in _WINDOW.finditer(plain)]
        short = [_window((m[1], m[2], None, m[3], m[4], None)) for m in _COMPACT.finditer(plain)]
    except LineFaultError:
        if broken:
            return [(0, 0)]
        raise
    return found + short


def _window(parts: Sequence[str | None]) -> tuple[int, int]:
    start, end = _minute(*parts[:3]), _minute(*parts[3:])
    if start >= MINUTES_A_DAY or end > MINUTES_A_DAY:
        raise LineFaultError("roster_time_impossible")
    return start, end if end > start else end + MINUTES_A_DAY


def _minute(hour: str | None, minute: str | None, half: str | None) -> int:
    h, m = int(hour or 0), int(minute or 0)
    mark = (half or "").casefold().replace(".", "")
    if m > 59 or (mark and not 1 <= h <= 12):
        raise LineFaultError("roster_time_impossible")
    if mark:
        h = h % 12 + (12 if mark == "pm" else 0)
    return h * 60 + m


def span_cell(cell: str) -> tuple[int, int | None] | None:
    """The time a label of a grid names, with its end where it says one."""
    plain = re.sub("[–—−]", "-", cell).strip()
    try:
        window = _WINDOW.fullmatch(plain)
        if window is not None:
            return _window(window.groups())
        time = _TIME.fullmatch(plain)
        if time is None:
            return None
        start = _minute(*time.groups())
    except LineFaultError:
        return None
    return (start, None) if start < MINUTES_A_DAY else None


def day_cell(cell: str) -> int | None:
    """The weekday that a head such as "Mon", "lunes 16" or "Tue 17/11" names."""
    words = _WORD.findall(cell)
    return weekday_named(words[0]) if words and len(words) <= 2 else None


def letter_days(row: Sequence[str]) -> dict[int, int]:
    """Columns whose heads are the weekdays by one letter each, such as L M X J V S D.

    At least five neighbours that follow each other in one way alone, in English, Spanish or
    Italian; none otherwise.
    """
    single = [c for c, cell in enumerate(row) if len(cell) == 1 and cell.isalpha()]
    if len(single) < _FEWEST_LETTERS or single[-1] - single[0] + 1 != len(single):
        return {}
    text = "".join(row[c] for c in single).casefold()
    firsts = {
        first
        for week in _LETTERS
        for first in range(7)
        if all(letter == week[(first + step) % 7] for step, letter in enumerate(text))
    }
    if len(firsts) != 1:
        return {}
    first = firsts.pop()
    return {c: (first + step) % 7 for step, c in enumerate(single)}
