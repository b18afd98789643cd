"""The hours of one person in a statement: breaks are taken out, and no time counts twice."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from core.model.calendar import MINUTES_A_DAY
from core.model.shift_codes import Windows
from core.staffing.roster_times import taken, windows_in

_BRACKETS = re.compile(r"\(([^()]*)\)|\[([^\[\]]*)\]")
_BREAK = (
    r"(?:lunch\s+break|pausa\s+pranzo|break|lunch|pausa|pranzo|comida|almuerzo|desayuno|descanso)"
)
_SPOKEN = re.compile(
    rf"\b{_BREAK}\s*:?\s*(?:from|de|dalle|ore)?\s*"
    r"(\d{1,2}(?:[:.h]\d{2})?h?\s*(?:-|to|a|alle)\s*\d{1,2}(?:[:.h]\d{2})?h?)(?![\d:])",
    re.IGNORECASE,
)
_BREAK_WORD = re.compile(rf"\b{_BREAK}\b:?", re.IGNORECASE)
Window = tuple[int, int]


def breaks_in(text: str) -> tuple[str, list[Window]]:
    """A text without the hours in brackets, or behind a word such as break, and these hours.

    Brackets that hold anything else stay as they are, without the brackets.
    Raises LineFaultError for hours that cannot be.
    """
    found: list[Window] = []

    def aside(match: re.Match[str]) -> str:
        inside = match[1] or match[2] or ""
        _, left = taken(_BREAK_WORD.sub(" ", inside))
        if windows_in(inside) and not re.search(r"\w", left):
            found.extend(windows_in(inside))
            return " "
        return f" {inside} "

    plain = _SPOKEN.sub(r"(\1)", re.sub("[–—−]", "-", text))
    return _BRACKETS.sub(aside, plain), found


def without_breaks(windows: Iterable[Window], breaks: Iterable[Window]) -> tuple[Windows, Windows]:
    """Hours at work once breaks inside them are taken out, and the breaks that lie in none.

    Where no other hours are said, those in brackets are the hours themselves; hours said a second
    time in brackets are no break.
    """
    work = merged(windows)
    aside = list(breaks)
    if not work:
        return merged(aside), ()
    outside: list[Window] = []
    for one in aside:
        if one in work:
            continue
        inside = [
            (whole, (one[0] + later, one[1] + later))
            for whole in work for later in (0, MINUTES_A_DAY)
            if whole[0] < one[0] + later and one[1] + later < whole[1]
        ]  # fmt: skip
        if not inside:
            outside.append(one)
            continue
        whole, pause = inside[0]
        work = merged(
            [*(w for w in work if w != whole), (whole[0], pause[0]), (pause[1], whole[1])]
        )
    return work, tuple(outside)


def merged(windows: Iterable[Window]) -> Windows:
    """Windows in order; those that overlap are one, for nobody is at work twice at one time."""
    whole: list[Window] = []
    for start, end in sorted(set(windows)):
        if whole and start < whole[-1][1]:
            whole[-1] = (whole[-1][0], max(end, whole[-1][1]))
        else:
            whole.append((start, end))
    return tuple(whole)


def said_inside(windows: Sequence[Window]) -> Windows:
    """Windows strictly inside another one that is said beside them: breaks without brackets?"""
    return tuple(
        one for one in windows
        if any(other[0] < one[0] and one[1] < other[1] for other in windows)
    )  # fmt: skip


def written(window: Window) -> str:
    """A window as it is written: 13:00-14:00."""
    return "-".join(f"{m // 60 % 24}:{m % 60:02d}" if m != 1440 else "24:00" for m in window)
