"""Zones: wall clocks as UTC moments with their clock changes, and what abbreviations stand for."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

ABBREVIATIONS: dict[str, tuple[float, ...]] = {
    "UTC": (0,), "GMT": (0,), "WET": (0,), "WEST": (1,), "CET": (1,), "CEST": (2,), "MEZ": (1,),
    "MESZ": (2,), "EET": (2,), "EEST": (3,), "MSK": (3,), "TRT": (3,), "BST": (1, 6),
    "IST": (5.5, 1, 2), "SAST": (2,), "EAT": (3,), "WAT": (1,), "CAT": (2,), "GST": (4,),
    "PKT": (5,), "WIB": (7,), "ICT": (7,), "SGT": (8,), "HKT": (8,), "PHT": (8,), "JST": (9,),
    "KST": (9,), "AWST": (8,), "ACST": (9.5,), "ACDT": (10.5,), "AEST": (10,), "AEDT": (11,),
    "NZST": (12,), "NZDT": (13,), "NST": (-3.5,), "NDT": (-2.5,), "AST": (-4, 3), "ADT": (-3,),
    "EST": (-5, 10), "EDT": (-4, 11), "CST": (-6, 8), "CDT": (-5,), "MST": (-7, 8), "MDT": (-6,),
    "PST": (-8, 8), "PDT": (-7,), "AKST": (-9,), "AKDT": (-8,), "HST": (-10,), "BRT": (-3,),
    "ART": (-3,), "CLT": (-4,), "CLST": (-3,), "COT": (-5,), "PET": (-5,), "VET": (-4,),
    "UYT": (-3,), "PYT": (-4,), "BOT": (-4,),
}  # fmt: skip
"""Hours ahead of UTC of each abbreviation, the likeliest first; several where it has several."""


def real_zone(name: str) -> str | None:
    """The IANA zone of a name, or None where there is none."""
    from zoneinfo import ZoneInfo

    try:
        return ZoneInfo(name.strip()).key
    except (KeyError, ValueError, OSError):
        return None


def abbreviated_offset(name: str, zone: str | None) -> float:
    """Hours ahead of UTC of an abbreviation; of several, the one that the zone of the file uses."""
    hours = ABBREVIATIONS[name.upper()]
    if len(hours) == 1 or zone is None:
        return float(hours[0])
    changes = offset_changes(zone, np.datetime64("2020-01-01"), np.datetime64("2020-12-31"))
    used = {offset / 3600 for change in changes for offset in change[1:]}
    return float(next((hour for hour in hours if hour in used), hours[0]))


def offset_changes(
    zone: str, first: np.datetime64, last: np.datetime64
) -> list[tuple[int, int, int]]:
    """Clock changes of a zone between two moments: (UTC second, offset before, offset after)."""
    start = int(first.astype("datetime64[s]").astype(int)) - 2 * 86400
    end = int(last.astype("datetime64[s]").astype(int)) + 2 * 86400
    offset = _offsets_of(zone)
    low, before = start, offset(start)
    changes: list[tuple[int, int, int]] = [(low, before, before)]
    while low < end:
        high = low + 7 * 86400
        after = offset(high)
        if after != before:
            changes.append((_bisect(offset, low, high, before), before, after))
        low, before = high, after
    return changes


def _offsets_of(zone: str) -> Callable[[int], int]:
    from datetime import UTC, datetime, timedelta
    from zoneinfo import ZoneInfo

    rules = ZoneInfo(zone)

    @cache
    def offset(second: int) -> int:
        moment = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=second)
        shift = moment.astimezone(rules).utcoffset()
        return int(shift.total_seconds()) if shift is not None else 0

    return offset


def _bisect(offset: Callable[[int], int], low: int, high: int, before: int) -> int:
    while high - low > 1:
        middle = (low + high) // 2
        if offset(middle) == before:
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
    table = np.array(changes, np.int64).T * 1_000_000
    at, before, after = table
    if len(at) == 1:
        return np.where(real, wall - np.timedelta64(int(before[0]), "us"), wall), 0, 0
    which = np.searchsorted(at + np.maximum(before, after), seconds, side="right") - 1
    inside = np.maximum(which, 0)
    utc = seconds - np.where(which < 0, before[0], after[inside])
    coming = np.minimum(inside + 1, len(at) - 1)
    ahead = real & (inside + 1 < len(at))
    skipped = ahead & (seconds >= at[coming] + before[coming])
    skipped &= seconds < at[coming] + after[coming]
    utc = np.where(skipped, at[coming], utc)
    repeated = ahead & (seconds >= at[coming] + after[coming])
    repeated &= seconds < at[coming] + before[coming]
    out = np.where(real, utc, np.iinfo(np.int64).min).view("datetime64[us]")
    return out, int(repeated.sum()), int(skipped.sum())


def each_to_utc(
    wall: NDArray[np.datetime64], names: list[str], codes: NDArray[np.int32]
) -> tuple[NDArray[np.datetime64], NDArray[np.bool_], int, int]:
    """Wall-clock moments, each in the zone of its row, and which rows name no real zone.

    `names[codes[row]]` is an IANA zone; also counts ambiguous and impossible moments.
    """
    out, unknown = wall.copy(), np.zeros(len(wall), bool)
    repeated = skipped = 0
    for code, name in enumerate(names):
        rows = np.flatnonzero(codes == code)
        zone = real_zone(name) if name.strip() else None
        if zone is None:
            unknown[rows] = True
            continue
        out[rows], twice, never = to_utc(wall[rows], zone)
        repeated, skipped = repeated + twice, skipped + never
    return out, unknown, repeated, skipped
