"""Lengths of time in every notation exports use, and which unit a column is in.

The unit is never taken from the name of the metric alone: the shape of the cells, the unit written
in the header, the vendor's habit, and then the difference of the timestamps beside it decide.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np
import pyarrow as pa

from core.ingest.typed.cells import distinct, null_cells, text_array
from core.ingest.typed.numbers import (
    decimal_sign,
    looks_like_number,
    number_of,
    numbers_of,
    read_numbers,
)

if TYPE_CHECKING:
    from numpy.typing import NDArray

UNIT_SECONDS = {"ms": 0.001, "s": 1.0, "min": 60.0, "h": 3600.0, "d": 86400.0}
"""Seconds in each unit a plain number can be in."""
CLOCK, HOURS_MINUTES, MINUTES_SECONDS, WORDS = "clock", "h:mm", "m:ss", "text"

_SIGN = r"(?P<sign>[-+−–]?)"
_CLOCK = re.compile(rf"{_SIGN}\s*(\d{{1,9}}):([0-5]?\d):([0-5]?\d)(?:[.,](\d+))?")
_PAIR = re.compile(rf"{_SIGN}\s*(\d{{1,9}}):([0-5]\d)(?:[.,]\d+)?")
_DAYS_CLOCK = re.compile(
    rf"{_SIGN}\s*(?P<d>\d{{1,9}})\s*(?:d|days?|dias?|días?|giorn[oi]|gg|tage?|jours?|j)\.?"
    r"(?P<apart>,\s*|\s+\+|\s*)(?:(?P<h>\d{1,9}):(?P<m>\d{2})(?::(?P<s>\d{2})(?:[.,](?P<f>\d+))?)?)"
    r"\s*(?:hrs?|hours?|horas?|ore|h)?",
    re.IGNORECASE,
)
_DOTTED_DAYS = re.compile(
    rf"{_SIGN}(?P<d>\d{{1,9}})\.(?P<h>[0-2]?\d):(?P<m>[0-5]\d):(?P<s>[0-5]\d)(?:\.(?P<f>\d+))?"
)
_AMOUNT = r"[\d.,]{1,15}"
_ISO = re.compile(
    rf"{_SIGN}P(?:(?P<w>{_AMOUNT})W)?(?:(?P<d>{_AMOUNT})D)?"
    rf"(?:T(?:(?P<h>{_AMOUNT})H)?(?:(?P<m>{_AMOUNT})M)?(?:(?P<s>{_AMOUNT})S)?)?",
    re.IGNORECASE,
)
_HOURS_AND = re.compile(rf"{_SIGN}\s*(\d{{1,9}})\s*[hH]\s*([0-5]\d)")
_PRIMES = re.compile(
    rf"{_SIGN}\s*(?:(\d{{1,9}})\s*[h°]\s*)?(\d{{1,9}})\s*['′]\s*(?:([0-5]?\d)\s*(?:\"|″|''))?"
)
_ISO_SECONDS = {"w": 604_800, "d": 86_400, "h": 3_600, "m": 60, "s": 1}
_WORDS = {
    0.001: "ms|msec|msecs|millisecond|milliseconds|milisegundo|milisegundos|millisecondi",
    1: "s|sec|secs|second|seconds|seg|segs|segundo|segundos|secondo|secondi|sek|sekunde|sekunden"
    "|seconde|secondes|seconden",
    60: "m|min|mins|minute|minutes|minuto|minutos|minuti|minuten|mn",
    3_600: "h|hr|hrs|hour|hours|hora|horas|ora|ore|o|std|stunde|stunden|heure|heures|uur|uren",
    86_400: "d|day|days|dia|dias|día|días|giorno|giorni|g|gg|tag|tage|tagen|jour|jours|j|dag|dagen",
    604_800: "w|wk|wks|week|weeks|semana|semanas|sem|settimana|settimane|woche|wochen|semaine"
    "|semaines|weken",
}
_WORD_SECONDS = {word: size for size, words in _WORDS.items() for word in words.split("|")}
_WORD = re.compile(r"(\d{1,15}(?:[.,]\d+)?|[.,]\d+)[\s\u00a0\u202f]*([^\W\d_]+)\.?")
_JOINER = re.compile(r"[\s,\u00a0\u202f]|\b(?:and|y|e|und|et|en)\b")


@dataclass(frozen=True, slots=True)
class Durations:
    """The cells of one column in seconds; NaN where missing or unreadable, negatives kept."""

    seconds: NDArray[np.float64]
    missing: NDArray[np.bool_]
    unreadable: NDArray[np.bool_]


@lru_cache(maxsize=65_536)
def duration_shape(text: str) -> str:
    """How a cell writes a length of time: number, clock (h:mm:ss), pair (1:05), text, or ""."""
    text = _bare(text)[0]
    if _CLOCK.fullmatch(text):
        return CLOCK
    if _PAIR.fullmatch(text):
        return "pair"
    if looks_like_number(text) and not text.endswith("%"):
        return "number"
    return WORDS if _worded(text) is not None else ""


def _bare(text: str) -> tuple[str, int]:
    """A cell without the brackets of a negative figure, and the sign they stand for."""
    text = text.strip()
    if text[:1] == "(" and text[-1:] == ")":
        return text[1:-1].strip(), -1
    return text, 1


def _worded(text: str) -> float | None:
    """Seconds of a cell that spells its units: words, ISO 8601, days and a clock, 1h05, 5'30"."""
    for pattern in (_DAYS_CLOCK, _DOTTED_DAYS):
        days = pattern.fullmatch(text)
        if days:
            return _days_and_clock(days)
    for read in (_iso_seconds, _short_seconds):
        seconds = read(text)
        if seconds is not None:
            return seconds
    body = text.lstrip("-−–+").strip().lower()
    parts = _WORD.findall(body)
    rest = _JOINER.sub("", _WORD.sub("", body))
    if rest or not parts or any(unit not in _WORD_SECONDS for _, unit in parts):
        return None
    total = sum(float(n.replace(",", ".")) * _WORD_SECONDS[unit] for n, unit in parts)
    return -total if text[:1] in "-−–" else total


def _days_and_clock(days: re.Match[str]) -> float:
    held = days.groupdict()
    clock = (
        int(held["h"]) * 3600 + int(held["m"]) * 60 + int(held["s"] or 0)
        + float(f"0.{held['f'] or 0}")
    )  # fmt: skip
    whole = int(held["d"]) * 86_400
    negative = held["sign"] in ("-", "−", "–")
    if negative and (held.get("apart") or "").strip():
        # "-1 day, 23:59:50" and "-1 days +23:59:50" count the clock forward from the day.
        return clock - whole
    return -(whole + clock) if negative else whole + clock


def _iso_seconds(text: str) -> float | None:
    found = _ISO.fullmatch(text)
    if found is None or not any(found[name] for name in _ISO_SECONDS):
        return None
    try:
        total = sum(
            float(found[name].replace(",", ".")) * size
            for name, size in _ISO_SECONDS.items()
            if found[name]
        )
    except ValueError:
        return None
    return -total if found["sign"] in ("-", "−", "–") else total


def _short_seconds(text: str) -> float | None:
    hours = _HOURS_AND.fullmatch(text)
    primes = _PRIMES.fullmatch(text)
    if hours:
        total = int(hours[2]) * 3600.0 + int(hours[3]) * 60
    elif primes:
        total = int(primes[2] or 0) * 3600.0 + int(primes[3]) * 60 + int(primes[4] or 0)
    else:
        return None
    return -total if text[:1] in "-−–" else total


def seconds_of(text: str, unit: str, decimal: str = ".") -> float | None:
    """One cell in seconds, read in the unit of its column, or None when it is no length of time."""
    text, turn = _bare(text)
    seconds = _seconds_of(text, unit, decimal)
    return None if seconds is None else turn * seconds


def _seconds_of(text: str, unit: str, decimal: str) -> float | None:
    clock = _CLOCK.fullmatch(text)
    if clock:
        sign, hours, minutes, seconds, fraction = clock.groups()
        total = int(hours) * 3600 + int(minutes) * 60 + int(seconds) + float(f"0.{fraction or 0}")
        return -total if sign in ("-", "−", "–") else total
    pair = _PAIR.fullmatch(text)
    if pair:
        sign, first, second = pair.groups()
        larger, smaller = (60, 1) if unit == MINUTES_SECONDS else (3600, 60)
        total = int(first) * larger + int(second) * smaller
        return float(-total if sign in ("-", "−", "–") else total)
    if unit in UNIT_SECONDS:
        number = number_of(text, decimal)
        if number is not None:
            return number * UNIT_SECONDS[unit]
    if text == "0":
        return 0.0
    return _worded(text)


def read_durations(
    column: pa.Array | pa.ChunkedArray, unit: str, decimal: str | None = None
) -> Durations:
    """Read every cell of a column in one unit; a cell that spells its own unit keeps it."""
    cells = text_array(column)
    if unit in UNIT_SECONDS:
        numbers = read_numbers(cells, decimal)
        if not numbers.unreadable.any():
            return Durations(
                numbers.values * UNIT_SECONDS[unit], numbers.missing, numbers.unreadable
            )
    missing = null_cells(cells)
    parts = distinct(cells)
    sign = decimal or decimal_sign(value for value in parts.values if duration_shape(value))
    table = _seconds_table(parts.values, unit, "." if sign == "?" else sign)
    values = table[parts.codes] if table.size else np.zeros(0)
    return Durations(np.where(missing, np.nan, values), missing, ~missing & np.isnan(values))


def _seconds_table(values: list[str], unit: str, decimal: str) -> NDArray[np.float64]:
    table = (
        numbers_of(values, decimal) * UNIT_SECONDS[unit]
        if unit in UNIT_SECONDS
        else np.full(len(values), np.nan)
    )
    for place in np.flatnonzero(np.isnan(table)).tolist():
        seconds = seconds_of(values[place], unit, decimal)
        table[place] = np.nan if seconds is None else seconds
    return table


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
    del shapes[""]
    shape = max(shapes, key=lambda name: (shapes[name], name)) if shapes else ""
    if shape == WORDS:
        return FoundUnit(WORDS, "cells")
    if shape in (CLOCK, "pair"):
        return _clock_unit(values, shapes, header_unit or vendor_unit)
    if header_unit in UNIT_SECONDS:
        return FoundUnit(header_unit, "header")
    if vendor_unit in UNIT_SECONDS:
        return FoundUnit(vendor_unit, "vendor")
    return FoundUnit(None, "none", tuple(UNIT_SECONDS))


def _clock_unit(values: Sequence[str], shapes: Counter[str], known: str | None) -> FoundUnit:
    """h:mm:ss speaks for itself; 1:05 beside it is m:ss, alone it needs the vendor or an answer."""
    if not shapes["pair"]:
        return FoundUnit(CLOCK, "cells")
    if known in (HOURS_MINUTES, MINUTES_SECONDS):
        return FoundUnit(known, "vendor")
    leads = [int(pair[2]) for value in values if (pair := _PAIR.fullmatch(_bare(value)[0]))]
    if shapes[CLOCK] and max(leads, default=0) < 60:
        return FoundUnit(MINUTES_SECONDS, "cells")
    return FoundUnit(None, "none", (HOURS_MINUTES, MINUTES_SECONDS))


@dataclass(frozen=True, slots=True)
class _Fit:
    """How well a column in one unit agrees with the timestamps."""

    agreeing: int
    compared: int
    error_s: float
    rounding_s: float

    @property
    def proves(self) -> bool:
        """At least 80 % of at least 5 rows agree."""
        return self.compared >= 5 and self.agreeing >= 0.8 * self.compared


def cross_check(
    values: Sequence[str],
    differences_s: NDArray[np.float64],
    found: FoundUnit,
    *,
    business_hours: bool,
) -> FoundUnit:
    """Compare a column with the difference of its timestamps, row by row.

    A unit is confirmed when at least 80 % of at least 5 rows agree within its rounding, one minute
    or 2 %; of several the closest. Business-hours columns can only prove a unit wrong: they never
    exceed the difference.
    """
    candidates = _comparable(values)
    if not candidates or np.sum(differences_s >= 0) < 5:
        return found
    fits = {unit: _fit(values, unit, differences_s, business_hours) for unit in candidates}
    own = fits.get(found.unit or "")
    if business_hours:
        return _reject_too_long(found, fits)
    proving = {unit: fit for unit, fit in fits.items() if fit.proves}
    if not proving:
        if own is None:
            return found
        return replace(found, agreeing=own.agreeing, compared=own.compared)
    unit, best = min(proving.items(), key=lambda item: item[1].error_s)
    if own is not None and own.proves and own.error_s <= 2 * best.error_s + own.rounding_s:
        unit, best = found.unit or unit, own
    others = () if found.unit in (None, unit) else (found.unit or "",)
    return FoundUnit(unit, "timestamps", others, best.agreeing, best.compared)


def _comparable(values: Sequence[str]) -> tuple[str, ...]:
    shapes = Counter(duration_shape(value) for value in values if value.strip())
    if shapes["pair"] and shapes["pair"] + shapes[CLOCK] > shapes["number"]:
        return (HOURS_MINUTES, MINUTES_SECONDS)
    return tuple(UNIT_SECONDS) if shapes["number"] > shapes[CLOCK] + shapes[WORDS] else ()


def _fit(
    values: Sequence[str], unit: str, differences_s: NDArray[np.float64], business_hours: bool
) -> _Fit:
    read = read_durations(pa.array(list(values), pa.string()), unit).seconds
    # A value that rounds to nothing agrees with any unit, so only filled ones are evidence.
    both = (read > 0) & (differences_s >= 0)
    x, d = read[both], differences_s[both]
    rounding = 0.51 * UNIT_SECONDS.get(unit, 60.0 if unit == HOURS_MINUTES else 1.0)
    if unit in UNIT_SECONDS and np.any(x % UNIT_SECONDS[unit]):
        rounding *= 0.1
    if business_hours:
        agree = x <= d + np.maximum(60.0, rounding)
    else:
        agree = np.abs(x - d) <= np.maximum(np.maximum(60.0, 0.02 * d), rounding)
    error = float(np.median(np.abs(x - d))) if x.size else np.inf
    return _Fit(int(agree.sum()), len(x), error, rounding)


def _reject_too_long(found: FoundUnit, fits: dict[str, _Fit]) -> FoundUnit:
    """An office-hours column longer than calendar time is in another unit: which, nobody knows."""
    own = fits.get(found.unit or "")
    if own is None:
        return found
    if own.compared >= 5 and not own.proves:
        smaller = tuple(unit for unit, fit in fits.items() if fit.proves)
        return FoundUnit(None, "none", smaller, own.agreeing, own.compared)
    return replace(found, agreeing=own.agreeing, compared=own.compared)
