"""Lengths of time in every notation exports use, and which unit a column is in.

The unit is never taken from the name of the metric alone: the shape of the cells, the unit written
in the header, the vendor's habit, and then the difference of the timestamps beside it decide.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np
import pyarrow as pa

from core.ingest.cells import distinct, null_cells, text_array
from core.ingest.numbers import decimal_sign, looks_like_number, number_of, read_numbers

if TYPE_CHECKING:
    from numpy.typing import NDArray

UNIT_SECONDS = {"ms": 0.001, "s": 1.0, "min": 60.0, "h": 3600.0, "d": 86400.0}
"""Seconds in each unit a plain number can be in."""
CLOCK, HOURS_MINUTES, MINUTES_SECONDS, WORDS = "clock", "h:mm", "m:ss", "text"

_CLOCK = re.compile(r"([-+−]?)(\d+):([0-5]?\d):([0-5]?\d)(?:[.,](\d+))?")
_PAIR = re.compile(r"([-+−]?)(\d+):([0-5]\d)(?:[.,]\d+)?")
_DAYS_CLOCK = re.compile(
    r"([-+−]?)(\d+)\s*(?:d|days?|dias?|días?|giorn[oi]),?\s*(?:(\d+):(\d{2})(?::(\d{2}))?)?\s*(?:hrs?|hours?|h)?",
    re.IGNORECASE,
)
_WORD_SECONDS = {
    "ms": 0.001, "s": 1, "sec": 1, "secs": 1, "second": 1, "seconds": 1, "seg": 1, "segundos": 1,
    "segundo": 1, "secondi": 1, "secondo": 1, "m": 60, "min": 60, "mins": 60, "minute": 60,
    "minutes": 60, "minuto": 60, "minutos": 60, "minuti": 60, "h": 3600, "hr": 3600, "hrs": 3600,
    "hour": 3600, "hours": 3600, "hora": 3600, "horas": 3600, "ora": 3600, "ore": 3600, "o": 3600,
    "d": 86400, "day": 86400, "days": 86400, "dia": 86400, "dias": 86400, "día": 86400,
    "días": 86400, "giorno": 86400, "giorni": 86400, "g": 86400, "gg": 86400, "w": 604800,
    "week": 604800, "weeks": 604800, "semana": 604800, "semanas": 604800, "settimana": 604800,
    "settimane": 604800,
}  # fmt: skip
_WORD = re.compile(r"(\d+(?:[.,]\d+)?)\s*([^\W\d_]+)\.?")


@dataclass(frozen=True, slots=True)
class Durations:
    """The cells of one column in seconds; NaN where missing or unreadable, negatives kept."""

    seconds: NDArray[np.float64]
    missing: NDArray[np.bool_]
    unreadable: NDArray[np.bool_]


@lru_cache(maxsize=65_536)
def duration_shape(text: str) -> str:
    """How a cell writes a length of time: number, clock (h:mm:ss), pair (1:05), text, or ""."""
    text = text.strip()
    if _CLOCK.fullmatch(text):
        return CLOCK
    if _PAIR.fullmatch(text):
        return "pair"
    if looks_like_number(text) and not text.endswith("%"):
        return "number"
    return WORDS if _worded(text) is not None else ""


def _worded(text: str) -> float | None:
    days = _DAYS_CLOCK.fullmatch(text)
    if days:
        sign, count, hours, minutes, seconds = days.groups()
        total = (
            int(count) * 86400 + int(hours or 0) * 3600 + int(minutes or 0) * 60 + int(seconds or 0)
        )
        return float(-total if sign in ("-", "−") else total)
    body = text.lstrip("-−+").strip().lower()
    rest = re.sub(r"[\s,]|\band\b|\by\b|\be\b", "", _WORD.sub("", body))
    parts = _WORD.findall(body)
    if rest or not parts or any(unit not in _WORD_SECONDS for _, unit in parts):
        return None
    total = sum(float(n.replace(",", ".")) * _WORD_SECONDS[unit] for n, unit in parts)
    return -total if text[:1] in "-−" else total


def seconds_of(text: str, unit: str, decimal: str = ".") -> float | None:
    """One cell in seconds, read in the unit of its column, or None when it is no length of time."""
    text = text.strip()
    clock = _CLOCK.fullmatch(text)
    if clock:
        sign, hours, minutes, seconds, fraction = clock.groups()
        total = int(hours) * 3600 + int(minutes) * 60 + int(seconds) + float(f"0.{fraction or 0}")
        return -total if sign in ("-", "−") else total
    pair = _PAIR.fullmatch(text)
    if pair:
        sign, first, second = pair.groups()
        larger, smaller = (60, 1) if unit == MINUTES_SECONDS else (3600, 60)
        total = int(first) * larger + int(second) * smaller
        return float(-total if sign in ("-", "−") else total)
    if unit in UNIT_SECONDS:
        number = number_of(text, decimal)
        return None if number is None else number * UNIT_SECONDS[unit]
    if text == "0":
        return 0.0
    return _worded(text)


def read_durations(column: pa.Array | pa.ChunkedArray, unit: str) -> Durations:
    """Read every cell of a column in one unit."""
    if unit in UNIT_SECONDS:
        numbers = read_numbers(column)
        if not numbers.unreadable.any():
            return Durations(
                numbers.values * UNIT_SECONDS[unit], numbers.missing, numbers.unreadable
            )
    cells = text_array(column)
    missing = null_cells(cells)
    parts = distinct(cells)
    decimal = decimal_sign([value for value in parts.values if looks_like_number(value)])
    found = [seconds_of(value, unit, "." if decimal == "?" else decimal) for value in parts.values]
    table = np.array([np.nan if value is None else value for value in found], np.float64)
    values = table[parts.codes] if table.size else np.zeros(0)
    return Durations(np.where(missing, np.nan, values), missing, ~missing & np.isnan(values))


@dataclass(frozen=True, slots=True)
class FoundUnit:
    """The unit of a duration column, where it came from, and what else would fit."""

    unit: str | None
    source: str
    """cells, header, vendor, timestamps or none."""
    alternatives: tuple[str, ...] = ()
    agreeing: int = 0
    compared: int = 0


def find_unit(
    values: Sequence[str], *, header_unit: str | None, vendor_unit: str | None
) -> FoundUnit:
    """The unit by the shape of the cells, else the header, else the vendor; None when unknown."""
    shapes = Counter(duration_shape(value) for value in values)
    shape = shapes.most_common(1)[0][0] if shapes else ""
    if shape in (CLOCK, WORDS):
        return FoundUnit(shape, "cells")
    if shape == "pair":
        known = header_unit or vendor_unit
        if known in (HOURS_MINUTES, MINUTES_SECONDS):
            return FoundUnit(known, "vendor")
        if any(shapes[other] for other in (CLOCK,)):
            return FoundUnit(MINUTES_SECONDS, "cells")
        return FoundUnit(None, "none", (HOURS_MINUTES, MINUTES_SECONDS))
    if header_unit in UNIT_SECONDS:
        return FoundUnit(header_unit, "header")
    if vendor_unit in UNIT_SECONDS:
        return FoundUnit(vendor_unit, "vendor")
    return FoundUnit(None, "none", tuple(UNIT_SECONDS))


def cross_check(
    values: Sequence[str],
    differences_s: NDArray[np.float64],
    found: FoundUnit,
    *,
    business_hours: bool,
) -> FoundUnit:
    """Compare a column with the difference of its timestamps, row by row.

    A unit is confirmed when at least 80 % of at least 5 rows agree within its rounding, one minute
    or 2 %. Business-hours columns can only prove a unit wrong: they never exceed the difference.
    """
    candidates = _comparable(values, found)
    known = ~np.isnan(differences_s)
    if not candidates or known.sum() < 5:
        return found
    shares = {unit: _agreement(values, unit, differences_s, business_hours) for unit in candidates}
    if business_hours:
        return _reject_too_long(found, shares)
    best = max(shares, key=lambda unit: shares[unit][0])
    share, agreeing, compared = shares[best]
    if compared < 5 or share < 0.8:
        return FoundUnit(
            found.unit,
            found.source,
            found.alternatives,
            *(shares.get(found.unit or "", (0, 0, compared))[1:]),
        )
    if found.unit in (None, best):
        return FoundUnit(best, "timestamps", (), agreeing, compared)
    return FoundUnit(best, "timestamps", (found.unit or "",), agreeing, compared)


def _comparable(values: Sequence[str], found: FoundUnit) -> tuple[str, ...]:
    shapes = Counter(duration_shape(value) for value in values if value.strip())
    shape = shapes.most_common(1)[0][0] if shapes else ""
    if shape == "number":
        return tuple(UNIT_SECONDS)
    return (HOURS_MINUTES, MINUTES_SECONDS) if shape == "pair" else ()


def _agreement(
    values: Sequence[str], unit: str, differences_s: NDArray[np.float64], business_hours: bool
) -> tuple[float, int, int]:
    read = read_durations(pa.array(list(values), pa.string()), unit).seconds
    both = ~np.isnan(read) & ~np.isnan(differences_s) & ((read > 0) | (differences_s > 0))
    x, d = read[both], differences_s[both]
    rounding = 0.51 * UNIT_SECONDS.get(unit, 60.0)
    if business_hours:
        agree = x <= d + np.maximum(60.0, rounding)
    else:
        # A value that rounds to nothing agrees with any unit, so only filled ones are evidence.
        agree = np.abs(x - d) <= np.maximum(np.maximum(60.0, 0.02 * d), rounding)
    count = int(agree.sum())
    return (count / len(x) if len(x) else 0.0), count, len(x)


def _reject_too_long(found: FoundUnit, shares: dict[str, tuple[float, int, int]]) -> FoundUnit:
    if found.unit is None or found.unit not in shares:
        return found
    share, agreeing, compared = shares[found.unit]
    if compared >= 5 and share < 0.8:
        smaller = tuple(unit for unit, (fits, _, _) in shares.items() if fits >= 0.8)
        return FoundUnit(None, "none", smaller, agreeing, compared)
    return FoundUnit(found.unit, found.source, found.alternatives, agreeing, compared)
