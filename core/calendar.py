"""Opening hours, closed days, local time and the clock that runs only while the doors are open.

Inside, a moment is whole microseconds UTC. A zone is its list of clock changes, so that a million
moments become local, or business time, with a few array operations and without rounding.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

import numpy as np

from core.model.calendar import MINUTES_A_DAY, BusinessCalendar, OpeningHours, Window
from core.problems import Problem

DAYS_A_WEEK = 7
_SECOND = 1_000_000
_MINUTE = 60 * _SECOND
_HOUR = 60 * _MINUTE
_DAY = 24 * _HOUR
_NAT = np.iinfo(np.int64).min
_FIRST_YEAR, _LAST_YEAR = 1900, 2100
_MOST_STEPS = 4_000_000
_DAY_NAMES = {
    "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    "es": ("Lun", "Mar", "Mié", "Jue", "Vie", "Sáb", "Dom"),
    "it": ("Lun", "Mar", "Mer", "Gio", "Ven", "Sab", "Dom"),
}
_CLOSED = {"en": "closed", "es": "cerrado", "it": "chiuso"}
_DAY_STEMS = (
    ("mon", "lun"),
    ("tue", "mar"),
    ("wed", "mie", "mié", "mer"),
    ("thu", "jue", "gio"),
    ("fri", "vie", "ven"),
    ("sat", "sab", "sáb"),
    ("sun", "dom"),
)
_DAY_WORDS = (
    ("monday", "mondays", "lunes", "lunedi", "lunedì"),
    ("tuesday", "tuesdays", "tues", "martes", "martedi", "martedì"),
    ("wednesday", "wednesdays", "weds", "miercoles", "miércoles", "mercoledi", "mercoledì"),
    ("thursday", "thursdays", "jueves", "giovedi", "giovedì"),
    ("friday", "fridays", "viernes", "venerdi", "venerdì"),
    ("saturday", "saturdays", "sabados", "sábados", "sabato"),
    ("sunday", "sundays", "domingos", "domenica"),
)
_DAYS = r"[^\W\d_]+\.?(?:\s*-\s*[^\W\d_]+\.?)?"
_CLAUSE = re.compile(rf"(?P<days>{_DAYS}(?:\s*,\s*{_DAYS})*)\s*:?\s+(?P<windows>.+)", re.DOTALL)
_TIME = r"(\d{1,2})(?:[:.](\d{2}))?"
_WINDOW = re.compile(rf"{_TIME}\s*-\s*{_TIME}")


def parse_opening_hours(text: str) -> OpeningHours:
    """Opening hours from words such as "Mon-Fri 09:00-14:00 16:00-19:00; Sat 22:00-06:00".

    Day names may be English, Spanish or Italian; an end at or before its start is on the next
    day; windows of one day that overlap or touch become one. Nonsense raises
    `Problem("opening_hours_unreadable")` naming the part that cannot be read.
    """
    plain = re.sub("[–—−]", "-", text).strip()
    if plain.casefold() == "24/7":
        plain = "Mon-Sun 00:00-24:00"
    if plain.casefold() in _CLOSED.values():
        plain = "Mon-Sun closed"
    days: list[list[Window]] = [[] for _ in range(DAYS_A_WEEK)]
    clauses = [part.strip() for part in re.split(r"[;\n]", plain) if part.strip()]
    if not clauses:
        raise Problem("opening_hours_unreadable", text=text, part=text)
    for clause in clauses:
        match = _CLAUSE.fullmatch(clause)
        if match is None:
            raise Problem("opening_hours_unreadable", text=text, part=clause)
        windows = _windows(match["windows"], text)
        for day in _days(match["days"], text):
            days[day] += windows
    return OpeningHours(tuple(_joined(windows, text) for windows in days))


def _days(words: str, text: str) -> list[int]:
    found: list[int] = []
    for span in words.split(","):
        ends = [_day(word.strip(), text) for word in span.split("-")]
        length = (ends[-1] - ends[0]) % DAYS_A_WEEK
        found += [(ends[0] + step) % DAYS_A_WEEK for step in range(length + 1)]
    return found


def _day(word: str, text: str) -> int:
    stem = word.rstrip(".").casefold()
    for number, stems in enumerate(_DAY_STEMS):
        if len(stem) >= 3 and stem.startswith(stems):
            return number
    raise Problem("opening_hours_unreadable", text=text, part=word)


def weekday_named(word: str) -> int | None:
    """Monday is 0: the day that an English, Spanish or Italian name or its start of two letters or
    more means; None where it means none."""
    stem = word.rstrip(".").casefold()
    for number, stems in enumerate(_DAY_STEMS):
        if len(stem) >= 3 and any(full.startswith(stem) for full in _DAY_WORDS[number]):
            return number
        if len(stem) == 2 and any(own.startswith(stem) for own in stems):
            return number
    return None


def _windows(words: str, text: str) -> list[Window]:
    if words.strip().casefold() in _CLOSED.values():
        return []
    rest = _WINDOW.sub("", words)
    if rest.strip(" ,") or not _WINDOW.search(words):
        raise Problem("opening_hours_unreadable", text=text, part=words.strip())
    return [_window(match, text) for match in _WINDOW.finditer(words)]


def _window(match: re.Match[str], text: str) -> Window:
    start_h, start_min, end_h, end_min = (int(part or 0) for part in match.groups())
    start, end = start_h * 60 + start_min, end_h * 60 + end_min
    if max(start_min, end_min) > 59 or start >= MINUTES_A_DAY or end > MINUTES_A_DAY:
        raise Problem("opening_hours_unreadable", text=text, part=match.group())
    return start, end if end > start else end + MINUTES_A_DAY


def _joined(windows: list[Window], text: str) -> tuple[Window, ...]:
    joined: list[Window] = []
    for start, end in sorted(windows):
        if joined and start <= joined[-1][1]:
            start, last_end = joined.pop()
            end = max(end, last_end)
        if end - start > MINUTES_A_DAY:
            raise Problem("opening_hours_unreadable", text=text, part=_window_words((start, end)))
        joined.append((start, end))
    return tuple(joined)


def format_opening_hours(hours: OpeningHours, language: str = "en") -> str:
    """The words, in en, es or it, that `parse_opening_hours` reads back to the same hours."""
    names = _DAY_NAMES[language]
    clauses: list[str] = []
    first = 0
    while first < DAYS_A_WEEK:
        last = first
        while last + 1 < DAYS_A_WEEK and hours.days[last + 1] == hours.days[first]:
            last += 1
        if hours.days[first]:
            named = "-".join(dict.fromkeys((names[first], names[last])))
            clauses.append(" ".join([named, *map(_window_words, hours.days[first])]))
        first = last + 1
    return "; ".join(clauses) or _CLOSED[language]


def _window_words(window: Window) -> str:
    start, end = window
    end = end if end <= MINUTES_A_DAY else end - MINUTES_A_DAY
    return f"{start // 60:02}:{start % 60:02}-{end // 60:02}:{end % 60:02}"


def closed_days(calendar: BusinessCalendar, first: date, last: date) -> frozenset[date]:
    """Days from `first` through `last` on which nothing opens: the named ones and public holidays.

    A country is an ISO code, with a region after a hyphen where it matters ("ES", "ES-CT").
    """
    named = frozenset(day for day in calendar.closed_days if first <= day <= last)
    if calendar.country is None or last < first:
        return named
    years = range(max(first.year, _FIRST_YEAR), min(last.year, _LAST_YEAR) + 1)
    public = (day for year in years for day in _public_holidays(calendar.country, year))
    return named | frozenset(day for day in public if first <= day <= last)


@lru_cache(maxsize=512)
def _public_holidays(country: str, year: int) -> frozenset[date]:
    import holidays

    code, _, region = country.partition("-")
    try:
        return frozenset(holidays.country_holidays(code, subdiv=region or None, years=year))
    except NotImplementedError as error:
        raise Problem("unknown_country", country=country) from error


def working_days(calendar: BusinessCalendar, first: date, last: date) -> int:
    """Days from `first` through `last` that open at all."""
    days = np.arange(np.datetime64(first), np.datetime64(last) + 1)
    opens = np.array([bool(windows) for windows in calendar.hours.days])
    closed = np.array(sorted(closed_days(calendar, first, last)), dtype="M8[D]")
    return int((opens[_weekday(days.astype(np.int64))] & ~np.isin(days, closed)).sum())


@dataclass(frozen=True, slots=True)
class _Zone:
    """A zone as its clock changes (µs): `offsets[k]` holds until `changes[k]`, then the next."""

    changes: np.ndarray
    offsets: np.ndarray

    def to_local(self, moments: np.ndarray) -> np.ndarray:
        """Local wall clock (µs) of UTC moments (µs)."""
        if not len(self.changes):
            return moments + self.offsets[0]
        return moments + self.offsets[np.searchsorted(self.changes, moments, side="right")]

    def to_utc(self, local: np.ndarray) -> np.ndarray:
        """The first UTC moment (µs) at which the wall clock has reached each local time (µs).

        A time that happens twice is its first; one that is skipped is the moment of the change.
        """
        if not len(self.changes):
            return local - self.offsets[0]
        reached = np.maximum.accumulate(self.changes + self.offsets[:-1])
        piece = np.searchsorted(reached, local, side="right")
        begins = np.concatenate(([_NAT], self.changes))
        return np.maximum(local - self.offsets[piece], begins[piece])


def _zone(name: str, first_year: int, last_year: int) -> _Zone:
    first = min(max(first_year, _FIRST_YEAR), _LAST_YEAR)
    return _read_zone(name, first, min(max(last_year, first), _LAST_YEAR))


@lru_cache(maxsize=64)
def _read_zone(name: str, first_year: int, last_year: int) -> _Zone:
    try:
        info = ZoneInfo(name)
    except (KeyError, ValueError, OSError) as error:
        raise Problem("unknown_zone", zone=name) from error
    # No zone has changed its clock twice within five days, so this step sees every change.
    step = timedelta(days=5)
    moment = datetime(first_year, 1, 1, tzinfo=UTC) - step
    end = datetime(last_year, 12, 31, tzinfo=UTC) + 2 * step
    changes: list[int] = []
    offsets = [_offset(info, moment)]
    while moment < end:
        following = moment + step
        if _offset(info, following) != offsets[-1]:
            changes.append(_change_between(info, moment, following))
            offsets.append(_offset(info, following))
        moment = following
    return _Zone(np.array(changes, dtype=np.int64), np.array(offsets, dtype=np.int64))


def _offset(info: ZoneInfo, moment: datetime) -> int:
    offset = moment.astimezone(info).utcoffset()
    assert offset is not None
    return offset // timedelta(microseconds=1)


def _change_between(info: ZoneInfo, before: datetime, after: datetime) -> int:
    seconds = int((after - before).total_seconds())
    low, high = 0, seconds
    while high - low > 1:
        middle = (low + high) // 2
        same = _offset(info, before + timedelta(seconds=middle)) == _offset(info, before)
        low, high = (middle, high) if same else (low, middle)
    return (before + timedelta(seconds=high) - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(
        microseconds=1
    )


def _microseconds(moments: np.ndarray) -> np.ndarray:
    return np.asarray(moments, dtype="M8[us]").view(np.int64)


def _weekday(days: np.ndarray) -> np.ndarray:
    """Weekday, Monday 0, of days since 1970-01-01 (a Thursday)."""
    return (days + 3) % DAYS_A_WEEK


def _years(microseconds: np.ndarray) -> tuple[int, int]:
    years = np.array([microseconds.min(), microseconds.max()]).view("M8[us]").astype("M8[Y]")
    first, last = years.astype(np.int64) + 1970
    return int(first), int(last)


@dataclass(frozen=True, slots=True)
class LocalParts:
    """Moments as read on the clock and calendar of a zone; shape (moments,) each.

    A missing moment is NaT in `day` and -1 in the others.
    """

    day: np.ndarray
    """datetime64[D], the local date."""
    weekday: np.ndarray
    """int8, Monday 0."""
    hour: np.ndarray
    """int8, 0–23."""
    minute: np.ndarray
    """int16, minutes after local midnight by the clock on the wall, 0–1439."""

    def slot(self, interval_min: int) -> np.ndarray:
        """Slot of the local week, Monday 00:00 first, of `interval_min` minutes; -1 if missing."""
        _slots_a_week(interval_min)
        minutes = self.weekday.astype(np.int64) * MINUTES_A_DAY + self.minute
        return np.where(self.minute < 0, -1, minutes // interval_min)


def local_parts(moments: np.ndarray, zone: str) -> LocalParts:
    """Local day, weekday, hour and minute of UTC moments (datetime64, any unit; NaT allowed)."""
    microseconds = _microseconds(moments)
    missing = microseconds == _NAT
    some_missing = bool(missing.any())
    known = microseconds[~missing] if some_missing else microseconds
    if not len(known):
        none = np.full(len(microseconds), -1, dtype=np.int8)
        day = np.full(len(microseconds), "NaT", dtype="M8[D]")
        return LocalParts(day, none, none, none.astype(np.int16))
    if some_missing:
        microseconds = np.where(missing, known[0], microseconds)
    local = _zone(zone, *_years(known)).to_local(microseconds)
    minutes = (local // _MINUTE).astype(np.int32)  # narrow whole numbers halve the time
    days = minutes // MINUTES_A_DAY
    minute = (minutes - days * MINUTES_A_DAY).astype(np.int16)
    hour = (minute // 60).astype(np.int8)
    weekday = _weekday(days).astype(np.int8)
    day = days.astype("M8[D]")
    if some_missing:
        day[missing] = np.datetime64("NaT")
        hour[missing] = weekday[missing] = minute[missing] = -1
    return LocalParts(day, weekday, hour, minute)


def local_midnight(day: date, zone: str) -> np.datetime64:
    """The UTC moment (datetime64[us]) at which a local day begins."""
    local = np.array([np.datetime64(day, "us").astype(np.int64)])
    return _zone(zone, day.year - 1, day.year + 1).to_utc(local).view("M8[us]")[0]


def _slots_a_week(interval_min: int) -> int:
    if interval_min < 1 or MINUTES_A_DAY % interval_min:
        raise Problem("interval_not_in_a_day", minutes=interval_min)
    return DAYS_A_WEEK * MINUTES_A_DAY // interval_min


def slot_occurrences(
    first_day: date, last_day: date, zone: str, interval_min: int = 60
) -> np.ndarray:
    """How often each slot of the local week happened from `first_day` through `last_day`.

    Shape (slots of the week,), float: on the day the clock goes forward a slot is missing, on
    the day it goes back one happens twice (or in part, where the change is shorter than a slot).
    """
    slots = _slots_a_week(interval_min)
    if last_day < first_day:
        return np.zeros(slots)
    days = np.arange(np.datetime64(first_day), np.datetime64(last_day) + 1).astype(np.int64)
    times = np.bincount(_weekday(days), minlength=DAYS_A_WEEK).astype(np.float64)
    occurrences = np.repeat(times, slots // DAYS_A_WEEK)
    table = _zone(zone, first_day.year - 1, last_day.year + 1)
    begin, end = int(days[0]) * _DAY, (int(days[-1]) + 1) * _DAY
    for change, before, after in zip(
        table.changes, table.offsets[:-1], table.offsets[1:], strict=True
    ):
        low, high = sorted((int(change + before), int(change + after)))
        low, high = max(low, begin), min(high, end)
        sign = -1.0 if after > before else 1.0
        _add_span(occurrences, low, high, interval_min, sign)
    return occurrences


def _add_span(occurrences: np.ndarray, low: int, high: int, interval_min: int, sign: float) -> None:
    """Add a span of local time (µs) to the slots of the week that it covers."""
    length = interval_min * _MINUTE
    monday = 4 * _DAY  # 1970-01-05
    while low < high:
        following = min(((low - monday) // length + 1) * length + monday, high)
        slot = ((low - monday) // length) % len(occurrences)
        occurrences[slot] += sign * (following - low) / length
        low = following


def open_share(calendar: BusinessCalendar, interval_min: int = 60) -> np.ndarray:
    """Share 0–1 of each slot of a plain week (no holiday, no clock change) that is open."""
    slots = _slots_a_week(interval_min)
    minutes = DAYS_A_WEEK * MINUTES_A_DAY
    opened = np.zeros(minutes, dtype=bool)
    for day, windows in enumerate(calendar.hours.days):
        for start, end in windows:
            opened[np.arange(start, end) + day * MINUTES_A_DAY - minutes] = True
    return opened.reshape(slots, interval_min).mean(axis=1)


class BusinessClock:
    """Time that passes only while a calendar is open, exact across nights, holidays and changes.

    Covers the local days from `first_day` through `last_day`; a moment outside them reads NaN.
    The open time is cumulated once, so reading it is a look-up whatever the span.
    """

    def __init__(self, calendar: BusinessCalendar, first_day: date, last_day: date) -> None:
        self.calendar = calendar
        self.first_day = max(first_day, date(_FIRST_YEAR, 1, 2))
        self.last_day = min(last_day, date(_LAST_YEAR, 12, 30))
        if self.last_day < self.first_day:
            raise ValueError("a business clock needs its first day before its last")
        zone = _zone(calendar.zone, self.first_day.year - 1, self.last_day.year + 1)
        ends = np.array([self.first_day, self.last_day + timedelta(days=1)], dtype="M8[us]")
        self._first, self._last = zone.to_utc(ends.view(np.int64))
        opens, closes = self._windows(zone)
        inside = (closes > self._first) & (opens < self._last)
        opens = np.maximum(opens[inside], self._first)
        closes = np.minimum(closes[inside], self._last)
        edges = np.empty(2 * len(opens) + 2, dtype=np.int64)
        edges[0], edges[1:-1:2], edges[2:-1:2], edges[-1] = self._first, opens, closes, self._last
        run = np.zeros(len(edges), dtype=np.int64)
        run[2:-1:2] = closes - opens
        self._edges, self._run = edges, np.cumsum(run)
        self._step = int(np.gcd.reduce(edges - self._first))
        self._tabulated = (self._last - self._first) // self._step < _MOST_STEPS
        if self._tabulated:
            self._tabulate()

    def _tabulate(self) -> None:
        """Open time at every step of the grid on which all opening and closing moments lie.

        Between two such moments the clock either runs or stands, so a look-up and one product
        replace a search.
        """
        steps = (self._last - self._first) // self._step
        grid = self._first + self._step * np.arange(steps + 2)
        self._at_step = np.interp(grid, self._edges, self._run).astype(np.int64)
        self._runs = np.append(np.diff(self._at_step) > 0, False)

    def open_seconds(self, moments: np.ndarray) -> np.ndarray:
        """Open seconds from the start of `first_day` to each UTC moment (datetime64)."""
        return self._open_microseconds(_microseconds(moments)) / _SECOND

    def seconds_between(self, starts: np.ndarray, ends: np.ndarray) -> np.ndarray:
        """Open seconds between pairs of UTC moments; NaN where one is missing or ends precede."""
        first, last = _microseconds(starts), _microseconds(ends)
        seconds = self._open_microseconds(last)
        seconds -= self._open_microseconds(first)
        seconds /= _SECOND
        seconds[last < first] = np.nan
        return seconds

    def windows_s(self) -> tuple[np.ndarray, np.ndarray]:
        """When the doors open and close, seconds from the start of `first_day`, in order."""
        seconds = (self._edges[1:-1] - self._first) / _SECOND
        return seconds[0::2], seconds[1::2]

    def is_open(self, moments: np.ndarray) -> np.ndarray:
        """Whether the doors are open at each UTC moment; False for a missing moment."""
        microseconds = _microseconds(moments)
        known = (microseconds >= self._first) & (microseconds < self._last)
        inside = np.where(known, microseconds, self._first)
        if self._tabulated:
            return known & self._runs[(inside - self._first) // self._step]
        # Edges come in pairs after the first, so a moment past an even number of them is inside.
        return known & (np.searchsorted(self._edges, inside, side="right") % 2 == 0)

    def _open_microseconds(self, microseconds: np.ndarray) -> np.ndarray:
        """Open µs since the first day, exact as floats; NaN outside the days covered."""
        outside = (microseconds < self._first) | (microseconds > self._last)
        some_outside = bool(outside.any())
        known = np.where(outside, self._first, microseconds) if some_outside else microseconds
        if self._tabulated:
            read = self._looked_up(known)
        else:
            # Whole microseconds below 2^53 and slopes of 0 or 1: interpolating floats is exact.
            read = np.interp(known, self._edges, self._run)
        if some_outside:
            read[outside] = np.nan
        return read

    def _looked_up(self, microseconds: np.ndarray) -> np.ndarray:
        since = microseconds - self._first
        step = since // self._step
        since -= step * self._step
        since *= self._runs[step]
        since += self._at_step[step]
        return since.astype(np.float64)

    def _windows(self, zone: _Zone) -> tuple[np.ndarray, np.ndarray]:
        """Opening and closing moments (µs), windows that overlap or touch made one."""
        days = np.arange(np.datetime64(self.first_day) - 1, np.datetime64(self.last_day) + 1)
        closed = closed_days(self.calendar, self.first_day - timedelta(days=1), self.last_day)
        days = days[~np.isin(days, np.array(sorted(closed), dtype="M8[D]"))].astype(np.int64)
        weekdays = _weekday(days)
        opens, closes = [np.empty(0, np.int64)], [np.empty(0, np.int64)]
        for weekday, windows in enumerate(self.calendar.hours.days):
            midnights = days[weekdays == weekday] * _DAY
            for start, end in windows:
                opens.append(zone.to_utc(midnights + start * _MINUTE))
                closes.append(zone.to_utc(midnights + end * _MINUTE))
        return _merged(np.concatenate(opens), np.concatenate(closes))


def _merged(opens: np.ndarray, closes: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    order = np.argsort(opens, kind="stable")
    opens, closes = opens[order], closes[order]
    reached = np.maximum.accumulate(closes)
    begins = np.ones(len(opens), dtype=bool)
    begins[1:] = opens[1:] > reached[:-1]
    finishes = np.roll(begins, -1)
    kept = reached[finishes] > opens[begins]
    return opens[begins][kept], reached[finishes][kept]
