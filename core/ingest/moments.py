"""Dates and times as text: the one layout of a column, and its cells as moments."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import numpy as np
import pyarrow as pa

from core.ingest.cells import Shape, null_cells, shapes, text_array
from core.ingest.vocabulary import is_null

if TYPE_CHECKING:
    import pandas as pd
    from numpy.typing import NDArray

EXCEL = "excel"
EPOCH, EPOCH_MS = "epoch", "epoch_ms"
GOOD, MISSING, UNREADABLE, SENTINEL = 0, 1, 2, 3
"""What became of a cell: a moment, nothing there, not a date, or a date that means "none"."""

OPEN_ENDED_YEAR = 2100
_MONTHS = (
    "jan|january|ene|enero|gen|gennaio|janeiro|janv|janvier|januar|jän|jänner",
    "feb|february|febrero|febbraio|fev|fevereiro|févr|fév|février|februar",
    "mar|march|marzo|março|mars|mär|märz|mrz",
    "apr|april|abr|abril|aprile|avr|avril",
    "may|mayo|mag|maggio|mai|maio",
    "jun|june|junio|giu|giugno|junho|juin|juni",
    "jul|july|julio|lug|luglio|julho|juil|juillet|juli",
    "aug|august|ago|agosto|août|aout",
    "sep|sept|september|septiembre|set|settembre|setembro|septembre",
    "oct|october|octubre|ott|ottobre|out|outubro|octobre|okt|oktober",
    "nov|november|noviembre|novembre|novembro",
    "dec|december|dic|diciembre|dicembre|dez|dezembro|déc|décembre|dezember",
)
MONTHS: dict[str, int] = {
    name: number for number, names in enumerate(_MONTHS, 1) for name in names.split("|")
}
"""Month names, full and short, in six languages."""
_NAMES = "|".join(sorted(MONTHS, key=len, reverse=True))

_GROUPS = {
    "Y": r"(?P<Y>\d{4})", "y": r"(?P<y>\d{2})", "m": r"(?P<m>\d{1,2})", "d": r"(?P<d>\d{1,2})",
    "b": rf"(?P<b>{_NAMES})\.?", "a": r"[^\W\d]+\.?", "H": r"(?P<H>\d{1,2})",
    "I": r"(?P<I>\d{1,2})", "M": r"(?P<M>\d{2})", "S": r"(?P<S>\d{2})",
    "f": r"(?P<f>\d{1,9})", "p": r"\s*(?P<p>[AaPp])\.?\s?[Mm]\.?",
    "z": r"\s*(?P<z>Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)",
}  # fmt: skip
_TIME = re.compile(
    r"(?P<sep>T|,?\s+|\s+-\s+)(?P<h>\d{1,2})(?P<c>[:.])\d{2}(?:(?P<s>(?P=c)\d{2})(?P<f>[.,]\d{1,9})?)?"
    r"(?P<p>\s*[ap]\.?\s?m\.?)?(?P<z>\s*(?:Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2}))?$",
    re.IGNORECASE,
)
_DATES = (
    (re.compile(r"\d{4}(?P<s>[-/.])\d{1,2}(?P=s)\d{1,2}"), ("%Y{s}%m{s}%d",)),
    (re.compile(r"(?:19|20)\d{6}"), ("%Y%m%d",)),
    (re.compile(r"\d{1,2}(?P<s>[-/. ])\d{1,2}(?P=s)\d{4}"), ("%d{s}%m{s}%Y", "%m{s}%d{s}%Y")),
    (
        re.compile(r"\d{1,2}(?P<s>[-/. ])\d{1,2}(?P=s)\d{2}"),
        ("%d{s}%m{s}%y", "%m{s}%d{s}%y", "%y{s}%m{s}%d"),
    ),
    (
        re.compile(
            rf"\d{{1,2}}(?P<s>[-/. ]| de )(?:{_NAMES})\.?(?P<t>[-/. ]| de |, )\d{{4}}", re.I
        ),
        ("%d{s}%b{t}%Y",),
    ),
    (
        re.compile(rf"\d{{1,2}}(?P<s>[-/. ])(?:{_NAMES})\.?(?P<t>[-/. ])\d{{2}}", re.I),
        ("%d{s}%b{t}%y",),
    ),
    (re.compile(rf"(?:{_NAMES})\.? \d{{1,2}}(?P<s>,? )\d{{4}}", re.I), ("%b %d{s}%Y",)),
    (re.compile(rf"(?:{_NAMES})\.?(?P<s>[-/ ]| de )\d{{4}}", re.I), ("%b{s}%Y",)),
    (re.compile(rf"(?:{_NAMES})\.?(?P<s>[-/ ])\d{{2}}", re.I), ("%b{s}%y",)),
    (re.compile(r"\d{4}(?P<s>[-/])\d{2}"), ("%Y{s}%m",)),
    (re.compile(r"\d{1,2}(?P<s>[-/])\d{4}"), ("%m{s}%Y",)),
)  # fmt: skip
_WEEKDAY = re.compile(r"^(?P<w>[^\W\d]{2,})\.?(?P<s>,? )(?=\d|[^\W\d]{3,}\.? \d)")


@dataclass(frozen=True, slots=True)
class Moments:
    """The cells of one column as moments, row by row."""

    values: NDArray[np.datetime64]
    """datetime64[us]: UTC where the layout holds an offset, else the clock as written."""
    state: NDArray[np.int8]
    """GOOD, MISSING, UNREADABLE or SENTINEL."""
    has_time: NDArray[np.bool_]
    """Whether the cell says an hour."""


@dataclass(frozen=True, slots=True)
class FoundFormat:
    """The layout of a column, or the readings that fit it equally well."""

    format: str | None
    """None when only the user can tell."""
    alternatives: tuple[str, ...] = ()
    share: float = 1.0
    """Share of the filled cells that the layout reads."""
    proven: bool = True
    """False when the order of day and month was taken from another column."""
    samples: tuple[str, ...] = ()


def formats_of(text: str) -> tuple[str, ...]:
    """Every layout one cell can be read with, in no order of likelihood; none for other text."""
    text = text.strip()
    if re.fullmatch(r"1\d{9}|1\d{12}", text):
        return (EPOCH if len(text) == 10 else EPOCH_MS,)
    if not any(char.isdigit() for char in text) or len(text.encode()) > 48:
        return ()
    lead, time_format = "", ""
    weekday = _WEEKDAY.match(text)
    if weekday and weekday["w"].lower() not in MONTHS:
        lead, text = "%a" + weekday["s"], text[weekday.end() :]
    time = _TIME.search(text)
    if time:
        text, time_format = text[: time.start()], _time_format(time)
    for pattern, formats in _DATES:
        match = pattern.fullmatch(text)
        if match:
            parts = match.groupdict()
            return tuple(lead + known.format(**parts) + time_format for known in formats)
    return ()


def _time_format(time: re.Match[str]) -> str:
    colon = time["c"]
    seconds = f"{colon}%S" if time["s"] else ""
    fraction = ".%f" if time["f"] else ""
    separator = time["sep"] if time["sep"].strip() else " "
    clock = f"%I{colon}%M{seconds}{fraction} %p" if time["p"] else f"%H{colon}%M{seconds}{fraction}"
    return separator + clock + ("%z" if time["z"] else "")


@cache
def pattern_of(layout: str) -> re.Pattern[bytes]:
    """The byte pattern of a layout; its time of day, seconds and fraction may be left out."""
    date, time = layout, ""
    clock = re.search(r"(?:T|,? ?(?:- )?)%[HI].*$", layout)
    if clock:
        date, time = layout[: clock.start()], clock[0]
    text = rf"\s*{_piece(date)}"
    if time:
        text += rf"(?:{_piece(time)})" if "%z" in time else rf"(?:{_piece(time)})?"
    return re.compile((text + r"\s*").encode(), re.IGNORECASE)


def _piece(layout: str) -> str:
    text = re.sub(r"([:.])%S", lambda m: f"(?:{re.escape(m[1])}%S)?", layout)
    text = text.replace(".%f", "(?:[.,]%f)?").replace(" %p", "%p")
    out = re.sub(r"(?<![\\(?:\[])[.](?![,\]])", r"\.", text)
    out = re.sub(r" +", lambda _: r"\s+", out)
    return re.sub(r"%(\w)", lambda m: _GROUPS[m[1]], out)


def read_moments(column: pa.Array | pa.ChunkedArray, layout: str) -> Moments:
    """Read every cell with one explicit layout; nothing is guessed and nothing raises."""
    cells = text_array(column)
    if layout in (EPOCH, EPOCH_MS):
        return _read_epoch(cells, 1_000_000 if layout == EPOCH else 1000)
    iso = "%Y-%m-%dT%H:%M:%S.%f" if layout == EXCEL else layout
    values = np.full(len(cells), np.iinfo(np.int64).min, np.int64)
    state = np.full(len(cells), UNREADABLE, np.int8)
    has_time = np.zeros(len(cells), bool)
    pattern = pattern_of(iso)
    for shape in shapes(cells):
        match = pattern.fullmatch(shape.example)
        if match is None:
            continue
        micros, states = _moments_of(shape, match)
        values[shape.rows], state[shape.rows] = micros, states
        has_time[shape.rows] = (
            match.groupdict().get("H") or match.groupdict().get("I")
        ) is not None
    state[_nothing(cells, state)] = MISSING
    return Moments(values.view("datetime64[us]"), state, has_time)


def _nothing(cells: pa.Array, state: NDArray[np.int8]) -> NDArray[np.int64]:
    unread = np.flatnonzero(state == UNREADABLE)
    return unread[null_cells(cells.take(pa.array(unread)))] if unread.size else unread


def _read_epoch(cells: pa.Array, micros: int) -> Moments:
    state = np.where(null_cells(cells), MISSING, UNREADABLE).astype(np.int8)
    values = np.full(len(cells), np.iinfo(np.int64).min, np.int64)
    for shape in shapes(cells):
        if shape.example.isdigit() and len(shape.example) <= 13:
            values[shape.rows] = _number(shape, (0, len(shape.example))) * micros
            state[shape.rows] = GOOD
    return Moments(values.view("datetime64[us]"), state, state == GOOD)


def _number(shape: Shape, span: tuple[int, int]) -> NDArray[np.int64]:
    total = np.zeros(shape.digits.shape[1], np.int64)
    for row in shape.digits[span[0] : span[1]]:
        total = total * 10 + (row - 48)
    return total


def _moments_of(shape: Shape, match: re.Match[bytes]) -> tuple[NDArray[np.int64], NDArray[np.int8]]:
    def part(name: str, default: int) -> NDArray[np.int64] | int:
        held = match.groupdict().get(name)
        return _number(shape, match.span(name)) if held is not None else default

    short_year = part("y", 0)
    year = part("Y", 0) if "Y" in match.groupdict() else short_year + 2000
    named = match.groupdict().get("b")
    month = MONTHS[named.decode().lower()] if named else part("m", 1)
    day = part("d", 1)
    hour = _hour(part("H", -1), part("I", 0), match.groupdict().get("p"))
    minute, second = part("M", 0), part("S", 0)
    fraction = match.groupdict().get("f")
    micros = (
        part("f", 0) * 10 ** max(6 - len(fraction), 0) // 10 ** max(len(fraction) - 6, 0)
        if fraction
        else 0
    )
    size = shape.digits.shape[1]
    year, month, day = (np.broadcast_to(value, size) for value in (year, month, day))
    days, real = _days(year, month, day)
    clock = hour * 3600 + minute * 60 + second - _offset_seconds(shape, match)
    total = (days * 86400 + clock) * 1_000_000 + micros
    good = real & (hour < 24) & (minute < 60) & (second < 60)
    state = np.where(good, GOOD, UNREADABLE).astype(np.int8)
    state[_means_none(year, days, good, total)] = SENTINEL
    return np.where(state == GOOD, total, np.iinfo(np.int64).min), state


def _hour(
    day_hour: NDArray[np.int64] | int, half_day_hour: NDArray[np.int64] | int, half: bytes | None
) -> NDArray[np.int64] | int:
    if half is not None:
        return half_day_hour % 12 + (12 if half.lower() == b"p" else 0)
    return 0 if isinstance(day_hour, int) else day_hour


def _offset_seconds(shape: Shape, match: re.Match[bytes]) -> NDArray[np.int64] | int:
    offset = match.groupdict().get("z")
    if offset is None or offset[:1] not in b"+-":
        return 0
    start, end = match.span("z")
    hours = _number(shape, (start + 1, start + 3))
    minutes = _number(shape, (end - 2, end)) if end - start > 3 else 0
    return (hours * 3600 + minutes * 60) * (-1 if offset[:1] == b"-" else 1)


def _days(
    year: NDArray[np.int64], month: NDArray[np.int64], day: NDArray[np.int64]
) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
    """Days since 1970 of a Gregorian date and whether it exists (civil-from-days arithmetic)."""
    inside = (month >= 1) & (month <= 12) & (day >= 1)
    month = np.clip(month, 1, 12)
    leap = (year % 4 == 0) & ((year % 100 != 0) | (year % 400 == 0))
    longest = np.array([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])[month - 1]
    inside &= day <= longest + (leap & (month == 2))
    shifted = year - (month <= 2)
    era = shifted // 400
    of_era = shifted - era * 400
    of_year = (153 * ((month + 9) % 12) + 2) // 5 + day - 1
    days = era * 146097 + of_era * 365 + of_era // 4 - of_era // 100 + of_year - 719468
    return days, inside


def _means_none(
    year: NDArray[np.int64],
    days: NDArray[np.int64],
    good: NDArray[np.bool_],
    total: NDArray[np.int64],
) -> NDArray[np.bool_]:
    """Dates written for "no date": up to 1900-01-01, 1970 zero, 2100 on.

    Programs write year 0 or 1, 1899-12-30 or 1900-01-01 for a blank; no contact is that old.
    """
    empty = (year == 0) | (good & ((year >= OPEN_ENDED_YEAR) | (days <= -25567)))
    return np.broadcast_to(empty | (good & (total == 0)), total.shape)


def find_format(
    column: pa.Array | pa.ChunkedArray, values: Sequence[str], order: str = ""
) -> FoundFormat | None:
    """The one layout of a column from its distinct `values`, proven on every cell where it matters.

    `order` ("dm" or "md") is how other columns of the same file proved to write day and month.
    None when fewer than half of the values are moments of one layout.
    """
    filled = [value for value in values if not is_null(value)][:1500]
    probe = [formats_of(value) for value in filled[:40]]
    if not any(probe):
        return None
    counts = Counter(
        layout for value in filled[:: max(1, len(filled) // 300)] for layout in formats_of(value)
    )
    sample = pa.array(filled, pa.string())
    reads = {
        f: float(np.mean(read_moments(sample, f).state != UNREADABLE)) for f in _richest(counts)
    }
    best = max(reads.values(), default=0.0)
    if best < 0.5:
        return None
    fitting = [layout for layout, share in reads.items() if share >= best - 0.05]
    return _decide(column, fitting, reads, order, tuple(filled[:3]))


def _richest(counts: Counter[str]) -> list[str]:
    """For each order and separator, the layout with the most detail; year-last readings first."""
    by_date: dict[str, str] = {}
    for layout, _ in counts.most_common(12):
        date = re.split(r"T%|,? ?(?:- )?%[HI]", layout)[0]
        by_date[date] = max(by_date.get(date, ""), layout, key=len)
    return list(by_date.values())


def day_order(layout: str) -> str:
    """Which a layout writes first, day or month: "dm", "md", or "" where neither leads."""
    match = re.match(r"(?:%a,? )?%([dm])[-/. ]%([dm])", layout)
    return match[1] + match[2] if match else ""


def _decide(
    column: pa.Array | pa.ChunkedArray,
    fitting: list[str],
    reads: dict[str, float],
    order: str,
    samples: tuple[str, ...],
) -> FoundFormat:
    ordered = [layout for layout in fitting if day_order(layout)]
    if not ordered:
        return FoundFormat(fitting[0], share=reads[fitting[0]], samples=samples)
    read = {layout: read_moments(column, layout) for layout in ordered}
    unread = {layout: held.state == UNREADABLE for layout, held in read.items()}
    best = min(ordered, key=lambda layout: int(unread[layout].sum()))
    filled = max(1, int(np.sum(read[best].state != MISSING)))
    share = 1 - int(unread[best].sum()) / filled
    rivals = [
        f for f in ordered if f != best and not np.array_equal(read[f].values, read[best].values)
    ]
    if all((unread[best] & ~unread[rival]).sum() <= 0.02 * filled for rival in rivals):
        equal = [f for f in rivals if unread[f].sum() == unread[best].sum()]
        if not equal:
            return FoundFormat(best, share=share, samples=samples)
        known = [layout for layout in (best, *equal) if day_order(layout) == order]
        if known:
            others = tuple(layout for layout in (best, *equal) if layout != known[0])
            return FoundFormat(known[0], others, share, False, samples)
        return FoundFormat(None, (best, *equal), share, samples=samples)
    return FoundFormat(None, tuple(ordered), share, samples=samples)


def offset_changes(
    zone: str, first: np.datetime64, last: np.datetime64
) -> list[tuple[int, int, int]]:
    """Clock changes of a zone between two moments: (UTC second, offset before, offset after)."""
    from datetime import UTC, datetime, timedelta
    from zoneinfo import ZoneInfo

    rules = ZoneInfo(zone)

    def offset(second: int) -> int:
        moment = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=second)
        shift = moment.astimezone(rules).utcoffset()
        return int(shift.total_seconds()) if shift is not None else 0

    step, start, end = (
        7 * 86400,
        int(first.astype("datetime64[s]").astype(int)),
        int(last.astype("datetime64[s]").astype(int)),
    )
    changes: list[tuple[int, int, int]] = [
        (start - 2 * 86400, offset(start - 2 * 86400), offset(start - 2 * 86400))
    ]
    low, before = start - 2 * 86400, offset(start - 2 * 86400)
    while low < end + 2 * 86400:
        high = low + step
        after = offset(high)
        if after != before:
            changes.append((_bisect(offset, low, high, before), before, after))
        low, before = high, after
    return changes


def _bisect(offset: object, low: int, high: int, before: int) -> int:
    while high - low > 1:
        middle = (low + high) // 2
        if offset(middle) == before:  # type: ignore[operator]
            low = middle
        else:
            high = middle
    return high


def to_utc(wall: NDArray[np.datetime64], zone: str) -> tuple[NDArray[np.datetime64], int, int]:
    """Wall-clock moments of a zone in UTC, with how many were ambiguous and how many never existed.

    A repeated hour is read as its first pass; a skipped one as the moment the clock moved on.
    """
    real = ~np.isnat(wall)
    if zone == "UTC" or not real.any():
        return wall, 0, 0
    changes = offset_changes(zone, wall[real].min(), wall[real].max())
    seconds = wall.astype("datetime64[us]").astype(np.int64)
    at = np.array([c[0] for c in changes], np.int64) * 1_000_000
    before = np.array([c[1] for c in changes], np.int64) * 1_000_000
    after = np.array([c[2] for c in changes], np.int64) * 1_000_000
    which = np.searchsorted(at + np.maximum(before, after), seconds, side="right") - 1
    inside = np.maximum(which, 0)
    utc = seconds - np.where(which < 0, before[0], after[inside])
    coming = np.minimum(inside + 1, len(at) - 1)
    skipped = real & (inside + 1 < len(at)) & (seconds >= at[coming] + before[coming])
    skipped &= seconds < at[coming] + after[coming]
    utc = np.where(skipped, at[coming], utc)
    repeated = real & (inside + 1 < len(at)) & (seconds >= at[coming] + after[coming])
    repeated &= seconds < at[coming] + before[coming]
    out = np.where(real, utc, np.iinfo(np.int64).min).view("datetime64[us]")
    return out, int(repeated.sum()), int(skipped.sum())


def instants(values: pd.Series) -> NDArray[np.datetime64]:
    """A column of UTC moments as plain datetime64[us], which numpy compares at full speed."""
    return values.dt.tz_localize(None).to_numpy()
