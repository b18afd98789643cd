"""Durations as planners write them: `20s`, `3min`, `4h`, `2d`, `1:30`."""

from __future__ import annotations

import re

from core.problems import Problem

_UNITS = {
    "s": 1.0, "sec": 1.0, "min": 60.0, "m": 60.0, "h": 3600.0, "d": 86400.0, "day": 86400.0,
    "days": 86400.0, "w": 604800.0,
}  # fmt: skip
_DAYS = ("d", "day", "days")
_PART = re.compile(r"\s*(\d+(?:[.,]\d+)?)\s*([a-z]+)", re.IGNORECASE)
_CLOCK = re.compile(r"\s*(\d+):(\d{2})(?::(\d{2}))?\s*")


def parse_duration(text: str, day_s: float = 86400.0) -> float:
    """Seconds of a written duration; `1:30` is minutes and seconds. Problem when it is none.

    `day_s` is the length of a day: on a business clock "2d" means two open days.
    """
    clock = _CLOCK.fullmatch(text)
    if clock:
        first, second, third = clock.groups()
        if third is None:
            return int(first) * 60.0 + int(second)
        return int(first) * 3600.0 + int(second) * 60.0 + int(third)
    total, end = 0.0, 0
    for part in _PART.finditer(text):
        if part.start() != end or part.group(2).lower() not in _UNITS:
            break
        unit = part.group(2).lower()
        unit_s = day_s if unit in _DAYS else _UNITS[unit]
        total += float(part.group(1).replace(",", ".")) * unit_s
        end = part.end()
    if end == 0 or text[end:].strip():
        raise Problem("duration_text_unreadable", text=text)
    return total


def format_duration(seconds: float) -> str:
    """The shortest way to write a duration that `parse_duration` reads back."""
    for size, unit in ((86400, "d"), (3600, "h"), (60, "min")):
        if seconds >= size and seconds % size == 0:
            return f"{int(seconds // size)}{unit}"
    return f"{seconds:.10g}s" if seconds % 1 else f"{int(seconds)}s"


def duration_text(seconds: float) -> str:
    """Seconds as s, min:s, h:min or days, rounded to what is shown."""
    whole = round(abs(seconds))
    sign = "−" if seconds < 0 else ""
    if abs(seconds) < 100:
        return f"{sign}{abs(seconds):.1f} s"
    if whole < 3600:
        return f"{sign}{whole // 60}:{whole % 60:02d} min"
    minutes = round(whole / 60)
    if minutes < 2880:
        return f"{sign}{minutes // 60}:{minutes % 60:02d} h"
    return f"{sign}{whole / 86400:.1f} days"


def spoken_duration(seconds: float) -> str:
    """A time as it is promised and said: 20 s, 5 min, 4 h, 2 days; others as `duration_text`."""
    for size, unit, most in ((86400, "days", 1e9), (3600, "h", 48), (60, "min", 60), (1, "s", 60)):
        count = seconds / size
        if count.is_integer() and (1 if size < 86400 else 2) <= count < most:
            return f"{count:.0f} {unit}"
    return duration_text(seconds)
