"""Cells as moments, read with the one layout of their column."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from core.ingest.typed.cells import Shape, bytes_of, null_cells, shapes, text_array
from core.ingest.typed.moment_layouts import (
    EPOCH,
    EPOCH_MS,
    EPOCH_US,
    EXCEL,
    MONTHS,
    SERIAL,
    SERIAL_1904,
    pattern_of,
)
from core.ingest.typed.numbers import read_numbers
from core.ingest.typed.zones import ABBREVIATIONS, abbreviated_offset, real_zone, to_utc

if TYPE_CHECKING:
    import pandas as pd
    from numpy.typing import NDArray

GOOD, MISSING, UNREADABLE, SENTINEL = 0, 1, 2, 3
"""What became of a cell: a moment, nothing there, not a date, or a date that means "none"."""

OPEN_ENDED_YEAR = 2100
_LAST_EMPTY_DAY = -25567
"""1900-01-01 in days since 1970: programs write it, or an older day, for a blank."""
_DAY_US = 86_400_000_000
_NONE = np.iinfo(np.int64).min
_OPEN_ENDED = 47_482 * _DAY_US
"""The first moment of 2100."""
_TO_THE_SECOND = ("%Y-%m-%d %H:%M:%S", "%Y-%m-%dT%H:%M:%S", EXCEL)
"""Layouts that Arrow reads several times faster where each cell has all its parts."""
_LENGTH, _BETWEEN = 19, 10
"""Characters of such a cell, and where the one between day and time stands."""
_EPOCHS = {EPOCH: 1_000_000, EPOCH_MS: 1_000, EPOCH_US: 1}
_SERIAL_DAYS = {SERIAL: 25_569, SERIAL_1904: 24_107}
"""Serial day of 1970-01-01 in each of the two calendars of Excel."""
_LARGEST_OFFSET_S = 14 * 3600
_FIRST_YEAR, _LAST_YEAR = 1800, 2200


@dataclass(frozen=True, slots=True)
class Moments:
    """The cells of one column as moments, row by row."""

    values: NDArray[np.datetime64]
    """datetime64[us]: UTC where the layout holds an offset, else the clock as written."""
    state: NDArray[np.int8]
    """GOOD, MISSING, UNREADABLE or SENTINEL."""
    has_time: NDArray[np.bool_]
    """Whether the cell says an hour."""
    doubtful: tuple[str, ...] = ()
    """Zone abbreviations in the cells that stand for more than one offset."""


def read_moments(
    column: pa.Array | pa.ChunkedArray, layout: str, zone: str | None = None
) -> Moments:
    """Read every cell with one explicit layout; nothing is guessed and nothing raises.

    `zone` only chooses among the offsets that an abbreviation such as CST can stand for.
    """
    cells = text_array(column)
    if layout in _EPOCHS or layout in _SERIAL_DAYS:
        return _read_bare(cells, layout)
    pattern = pattern_of("%Y-%m-%dT%H:%M:%S.%f" if layout == EXCEL else layout)
    if layout in _TO_THE_SECOND:
        read = _read_by_arrow(cells, pattern)
        if read is not None:
            return read
    values = np.full(len(cells), _NONE, np.int64)
    state = np.full(len(cells), UNREADABLE, np.int8)
    has_time = np.zeros(len(cells), bool)
    doubtful: set[str] = set()
    for shape in shapes(cells):
        text = shape.example.decode("utf-8", "surrogateescape")
        match = pattern.fullmatch(text)
        if match is None or not _plain_digits(text):
            continue
        values[shape.rows], state[shape.rows] = _moments_of(Cell(shape, match), zone)
        held = match.groupdict()
        has_time[shape.rows] = (held.get("H") or held.get("I")) is not None
        if len(ABBREVIATIONS.get((held.get("z") or "").upper(), ())) > 1:
            doubtful.add(held["z"].upper())
    state[_nothing(cells, state)] = MISSING
    return Moments(values.view("datetime64[us]"), state, has_time, tuple(sorted(doubtful)))


def _read_by_arrow(cells: pa.Array, pattern: re.Pattern[str]) -> Moments | None:
    """Cells written as `2026-03-01 10:15:00` throughout; None where one is anything but blank."""
    filled = np.diff(bytes_of(cells)[0]) == _LENGTH
    if not filled.any() or (not filled.all() and not null_cells(cells)[~filled].all()):
        return None
    held = cells if filled.all() else cells.filter(pa.array(filled))
    offsets, data = bytes_of(held)
    between = data[offsets[0] : offsets[-1]].reshape(-1, _LENGTH)[:, _BETWEEN]
    if (between != between[0]).any() or pattern.fullmatch(held[0].as_py()) is None:
        return None
    try:
        micros = pc.cast(held, pa.timestamp("us")).cast(pa.int64()).to_numpy()
    except pa.ArrowInvalid:
        return None
    none = (micros < _LAST_EMPTY_DAY * _DAY_US + _DAY_US) | (micros == 0) | (micros >= _OPEN_ENDED)
    state = np.where(filled, GOOD, MISSING).astype(np.int8)
    values = np.full(len(cells), _NONE, np.int64)
    values[filled] = micros
    rows = np.flatnonzero(filled)[none]
    state[rows], values[rows] = SENTINEL, _NONE
    return Moments(values.view("datetime64[us]"), state, filled)


def _plain_digits(text: str) -> bool:
    """Whether all digits are 0 to 9, whose bytes are counted on."""
    return text.isascii() or not any(char.isdigit() and not char.isascii() for char in text)


def _nothing(cells: pa.Array, state: NDArray[np.int8]) -> NDArray[np.int64]:
    unread = np.flatnonzero(state == UNREADABLE)
    return unread[null_cells(cells.take(pa.array(unread)))] if unread.size else unread


def _read_bare(cells: pa.Array, layout: str) -> Moments:
    """Seconds, milliseconds or microseconds since 1970, or days as Excel counts them."""
    read = read_numbers(cells)
    known = ~np.isnan(read.values)
    numbers = np.where(known, read.values, 0.0)
    if layout in _EPOCHS:
        micros = np.round(np.clip(numbers * _EPOCHS[layout], -8e18, 8e18)).astype(np.int64)
        empty = numbers == 0
    else:
        # Ten decimals of a day are a few microseconds: Excel itself keeps milliseconds.
        days = np.clip(numbers - _SERIAL_DAYS[layout], -1e6, 1e6)
        micros = np.round(days * 86_400_000).astype(np.int64) * 1000
        empty = (numbers >= 0) & (numbers < 367)
    empty |= micros >= _OPEN_ENDED
    state = np.where(read.missing, MISSING, UNREADABLE).astype(np.int8)
    state[known & (micros > 0)] = GOOD
    state[known & empty] = SENTINEL
    values = np.where(state == GOOD, micros, _NONE)
    return (
        Moments(values.view("datetime64[us]"), state, (state == GOOD) & (micros % _DAY_US != 0))
        if layout in _SERIAL_DAYS
        else Moments(values.view("datetime64[us]"), state, state == GOOD)
    )


@dataclass(frozen=True, slots=True)
class Cell:
    """Cells of one shape beside what a layout reads in the first of them."""

    shape: Shape
    match: re.Match[str]

    def held(self, name: str) -> str | None:
        """The text of a directive, None where the layout has none or the cells leave it out."""
        return self.match.groupdict().get(name)

    def number(self, name: str, default: int) -> NDArray[np.int32] | int:
        """The digits of a directive as numbers, row by row."""
        return default if self.held(name) is None else self.digits(*self.match.span(name))

    def digits(self, start: int, end: int) -> NDArray[np.int32]:
        """The digits between two characters as numbers, row by row."""
        if not self.shape.example.isascii():
            start, end = (len(self._bytes(place)) for place in (start, end))
        total = np.zeros(self.shape.digits.shape[1], np.int32)
        for row in self.shape.digits[start:end]:
            total *= 10
            total += row - np.uint8(48)
        return total

    def _bytes(self, place: int) -> bytes:
        return self.match.string[:place].encode("utf-8", "surrogateescape")


def _moments_of(cell: Cell, zone: str | None) -> tuple[NDArray[np.int64], NDArray[np.int8]]:
    size = cell.shape.digits.shape[1]
    year, days, real = _day(cell, size)
    hour, possible = _hour(cell)
    minute, second = cell.number("M", 0), cell.number("S", 0)
    clock = hour * 3600 + minute * 60 + second
    # 24:00 is the midnight that ends a day, and 23:59:60 a leap second.
    good = real & possible & (minute < 60) & (second <= 60) & (clock <= 86_400)
    micros = days.astype(np.int64) * _DAY_US
    micros += np.asarray(clock, np.int64) * 1_000_000
    micros += _fraction(cell)
    offset = _offset_seconds(cell, zone)
    if isinstance(offset, str):
        known = real_zone(offset)
        good = good & (known is not None)
        utc, _, _ = to_utc(micros.view("datetime64[us]"), known or "UTC")
        micros = utc.view(np.int64)
    else:
        good = good & (np.abs(offset) <= _LARGEST_OFFSET_S)
        micros = micros - np.asarray(offset, np.int64) * 1_000_000
    state = np.where(np.broadcast_to(good, size), GOOD, UNREADABLE).astype(np.int8)
    state[_means_none(year, days, state == GOOD, micros)] = SENTINEL
    return np.where(state == GOOD, micros, _NONE), state


def _fraction(cell: Cell) -> NDArray[np.int64] | int:
    text = cell.held("f")
    if not text:
        return 0
    start = cell.match.start("f")
    kept = min(len(text), 6)
    return cell.digits(start, start + kept).astype(np.int64) * 10 ** (6 - kept)


def _hour(cell: Cell) -> tuple[NDArray[np.int32] | int, NDArray[np.bool_] | bool]:
    """The hour of the day and whether it can be one; `14:05 AM` cannot."""
    half = cell.held("p")
    if half is None:
        hour = cell.number("H", 0)
        return hour, hour <= 24
    hour = cell.number("I", 0)
    late = half.lower() == "p"
    return hour % 12 + (12 if late else 0), (hour <= (23 if late else 12))


def _offset_seconds(cell: Cell, zone: str | None) -> NDArray[np.int32] | int | str:
    """Seconds ahead of UTC of each row; the name of the zone where the cells name one."""
    text = cell.held("z")
    if text is None:
        return 0
    if text.upper() in ABBREVIATIONS:
        return round(abbreviated_offset(text, zone) * 3600)
    if "/" in text:
        return text
    parts = re.search(r"([+−-])(\d{1,2})(?::?(\d{2}))?$", text)
    if parts is None:
        return 0
    start = cell.match.start("z")
    seconds = cell.digits(start + parts.start(2), start + parts.end(2)) * 3600
    if parts[3]:
        seconds += cell.digits(start + parts.start(3), start + parts.end(3)) * 60
    return seconds if parts[1] == "+" else -seconds


def _day(
    cell: Cell, size: int
) -> tuple[NDArray[np.int32] | int, NDArray[np.int32], NDArray[np.bool_]]:
    """Year, days since 1970 and whether the day exists."""
    if cell.held("G"):
        return _day_of_week_date(cell, size)
    if cell.held("Y"):
        year = cell.number("Y", 1970)
    else:
        short = cell.number("y", 70)
        year = np.where(np.asarray(short) < 69, 2000, 1900).astype(np.int32) + short
    named = cell.held("b")
    month = MONTHS[named.lower()] if named else cell.number("m", 1)
    day = cell.number("d", 1)
    inside = (month >= 1) & (month <= 12) & (day >= 1) & (day <= 31)
    if not np.all(inside):
        month, day = np.where(inside, month, 1), np.where(inside, day, 1)
    place = (np.clip(year, _FIRST_YEAR, _LAST_YEAR) - _FIRST_YEAR) * 372 + (month - 1) * 31
    days = np.broadcast_to(_calendar()[place + (day - 1)], size)
    return year, np.where(days == _NO_DAY, 0, days), (days != _NO_DAY) & inside


def _day_of_week_date(
    cell: Cell, size: int
) -> tuple[NDArray[np.int32] | int, NDArray[np.int32], NDArray[np.bool_]]:
    """The Monday (or the day given) of a week of ISO 8601: week 1 holds 4 January."""
    year, week, day = cell.number("G", 1970), cell.number("V", 1), cell.number("u", 1)
    first = _calendar()[(np.clip(year, _FIRST_YEAR, _LAST_YEAR) - _FIRST_YEAR) * 372 + 3]
    monday = first - (first + 3) % 7
    days = np.broadcast_to(monday + (week - 1) * 7 + day - 1, size).astype(np.int32)
    return year, days, np.broadcast_to((week >= 1) & (week <= 53), size)


_NO_DAY = np.iinfo(np.int32).min


@cache
def _calendar() -> NDArray[np.int32]:
    """Days since 1970 by (year − 1800) × 372 + (month − 1) × 31 + day − 1; unreal days marked."""
    out = np.full((_LAST_YEAR - _FIRST_YEAR + 1) * 372, _NO_DAY, np.int32)
    first = np.datetime64(f"{_FIRST_YEAR}-01-01")
    days = np.arange(first, np.datetime64(f"{_LAST_YEAR + 1}-01-01"))
    months = days.astype("datetime64[M]")
    number = months.astype(np.int64) + (1970 - _FIRST_YEAR) * 12
    out[number * 31 + (days - months).astype(np.int64)] = days.astype(np.int64)
    return out


def _means_none(
    year: NDArray[np.int32] | int,
    days: NDArray[np.int32],
    good: NDArray[np.bool_],
    micros: NDArray[np.int64],
) -> NDArray[np.bool_]:
    """Dates written for "no date": year 0, up to 1900-01-01, 1970 zero, 2100 on."""
    unreal = (np.asarray(year) >= OPEN_ENDED_YEAR) | (days <= _LAST_EMPTY_DAY) | (micros == 0)
    return np.broadcast_to((np.asarray(year) == 0) | (good & unreal), micros.shape)


def instants(values: pd.Series) -> NDArray[np.datetime64]:
    """A column of UTC moments as plain datetime64[us], which numpy compares at full speed."""
    return values.dt.tz_localize(None).to_numpy()
