"""The unit of talking, waiting and handling, held against how long the whole call took."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pyarrow as pa

from core.ingest.typed.durations import (
    HOURS_MINUTES,
    MINUTES_SECONDS,
    UNIT_SECONDS,
    FoundUnit,
    read_durations,
)

if TYPE_CHECKING:
    from numpy.typing import NDArray

_LEAST_ROWS = 5
_NEARLY_ALL, _MOST = 0.95, 0.8
_SLACK_S, _SLACK_SHARE = 2.0, 0.02
_ROUNDED_S = {HOURS_MINUTES: 60.0, MINUTES_SECONDS: 1.0}


def by_call_length(
    found: FoundUnit,
    values: Sequence[str],
    whole: Sequence[Sequence[str]],
    lengths_s: NDArray[np.float64],
) -> FoundUnit:
    """The unit that fits the time from start to end of each call, row by row.

    `values` are the cells of the column and `whole` those of all columns that together make up a
    call, itself among them. No part of a call is longer than the call: units that say so in more
    than 5 % of at least 5 rows are out. Of several left the one is taken in which the parts add up
    to the call in 80 % of the rows within 2 seconds (a minute where
    the clock tells no seconds) or 2 %. A unit that the header gives stays,
    with the units that fit better beside it.
    """
    if found.unit not in (None, *UNIT_SECONDS):
        return found
    candidates = found.alternatives if found.unit is None else (found.unit,)
    fits = {unit: _inside(values, unit, lengths_s) for unit in candidates}
    if found.unit is not None:
        inside, compared = fits[found.unit]
        if compared < _LEAST_ROWS or inside >= _MOST * compared:
            return found
        others = tuple(u for u in UNIT_SECONDS if _fits(_inside(values, u, lengths_s)))
        return replace(found, alternatives=others, agreeing=inside, compared=compared)
    left = {u: fit for u, fit in fits.items() if _fits(fit)}
    if not left:
        return found
    chosen = [*left] if len(left) == 1 else [u for u in left if _adds_up(whole, u, lengths_s)]
    if len(chosen) != 1:
        return replace(found, alternatives=tuple(left))
    return FoundUnit(chosen[0], "timestamps", (), *left[chosen[0]])


def _inside(values: Sequence[str], unit: str, lengths_s: NDArray[np.float64]) -> tuple[int, int]:
    """How many rows are no longer than their call, and how many could be compared."""
    read = _seconds(values, unit)
    both = (read > 0) & (lengths_s >= 0)
    most = lengths_s[both] * (1 + _SLACK_SHARE) + _slack_s(lengths_s) + _rounding(unit)
    return int((read[both] <= most).sum()), int(both.sum())


def _fits(fit: tuple[int, int]) -> bool:
    inside, compared = fit
    return compared >= _LEAST_ROWS and inside >= _NEARLY_ALL * compared


def _adds_up(whole: Sequence[Sequence[str]], unit: str, lengths_s: NDArray[np.float64]) -> bool:
    parts = [_seconds(values, unit) for values in whole]
    known = np.logical_or.reduce([~np.isnan(part) for part in parts])
    total = np.sum([np.nan_to_num(part) for part in parts], axis=0)
    both = known & (total > 0) & (lengths_s > 0)
    slack = np.maximum(_slack_s(lengths_s), _SLACK_SHARE * lengths_s[both]) + _rounding(unit)
    agree = np.abs(total[both] - lengths_s[both]) <= slack
    return bool(both.sum() >= _LEAST_ROWS and agree.mean() >= _MOST)


def _slack_s(lengths_s: NDArray[np.float64]) -> float:
    """Seconds by which timestamps may be off: a minute where they tell no seconds."""
    known = lengths_s[~np.isnan(lengths_s)]
    return 60.0 if not (known % 60).any() else _SLACK_S


def _seconds(values: Sequence[str], unit: str) -> NDArray[np.float64]:
    return read_durations(pa.array(list(values), pa.string()), unit).seconds


def _rounding(unit: str) -> float:
    """Seconds by which a plain figure may be rounded: half a unit, nothing for the finest."""
    return _ROUNDED_S.get(unit, 0.51 * UNIT_SECONDS.get(unit, 1.0))


PARTS: Mapping[str, tuple[str, ...]] = {
    "handle_time": ("handle_time",),
    "talk_time": ("ivr_time", "wait_time", "talk_time", "hold_time", "wrap_time"),
    "wait_time": ("ivr_time", "wait_time", "talk_time", "hold_time", "wrap_time"),
    "hold_time": ("ivr_time", "wait_time", "talk_time", "hold_time", "wrap_time"),
    "wrap_time": ("wrap_time",),
}
"""Fields that are lengths of parts of a call, each with those that add up to it."""
