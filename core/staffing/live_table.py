"""People for calls and chats read off a short table of loads: quick enough to follow a slider.

The need is worked out exactly for whole people at loads whose roots are a quarter apart, and taken
between them where root and safety margin lie on a line (square-root staffing): within a
tenth of a person of the search over every slot, above one erlang.
"""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from core.staffing.chat import ChatPace, chat_agents_needed
from core.staffing.erlang import Performance, performance
from core.staffing.search import Target, agents_needed, check_load

Floats = NDArray[np.float64]

_CALLS_STEP, _CHATS_STEP = 0.25, 0.5
"""Steps between the roots of the loads of a table."""
_TRIED = 14
"""Numbers of people tried for each load."""
_SURELY = 1e-6


def calls_needed(load: Floats, aht_s: float, patience_s: float | None, target: Target) -> Floats:
    """Real people for each load in erlangs by Erlang A, or C without patience. Shape of `load`."""
    check_load(float(load.max(initial=0.0)))
    margin = _calls_margin(aht_s, patience_s, target, _steps(load, _CALLS_STEP))
    return _read(load, margin, _CALLS_STEP)


def chats_needed(load: Floats, pace: ChatPace, patience_s: float | None, target: Target) -> Floats:
    """The same for chats with several at once; `load` counts fully loaded agents."""
    check_load(float(load.max(initial=0.0)))
    margin = _chats_margin(pace, patience_s, target, _steps(load, _CHATS_STEP))
    return _read(load, margin, _CHATS_STEP)


def _steps(load: Floats, step: float) -> int:
    """Entries that a table needs, four by four so that slightly more load finds the same table."""
    entries = math.ceil(math.sqrt(float(load.max(initial=0.0))) / step)
    return 4 * math.ceil(max(entries, 1) / 4)


def _read(load: Floats, margin: Floats, step: float) -> Floats:
    root = np.sqrt(load)
    between = np.interp(root, step * np.arange(margin.size), margin)
    return np.where(load > 0, np.maximum(load + between, 0.0), 0.0)


@lru_cache(maxsize=128)
def _calls_margin(aht_s: float, patience_s: float | None, target: Target, entries: int) -> Floats:
    """People above the load for the loads of the table, the first of them 0."""
    root: Floats = _CALLS_STEP * np.arange(1.0, entries + 1)
    load = root**2
    first = np.maximum(1.0, np.floor(load - 1.5 * root))
    stride = np.maximum(1.0, np.ceil((4.7 * root + 3.0) / (_TRIED - 1)))
    people: Floats = first[:, None] + stride[:, None] * np.arange(float(_TRIED))
    tried = performance(
        np.repeat(load, _TRIED), people.ravel(), aht_s, patience_s, target.within_s, asa=False
    )
    real = _crossing(load, people, target, tried)
    beyond = ~np.isfinite(real)
    if beyond.any():
        real[beyond] = agents_needed(load[beyond], aht_s, target, patience_s).real
    return np.concatenate([[0.0], real - load])


def _crossing(load: Floats, people: Floats, target: Target, tried: Performance) -> Floats:
    """Real people at which every part of a target is met; inf where the most tried are too few."""
    shape = people.shape
    needed = np.zeros(load.size)
    if target.share is not None:
        level = np.nan_to_num(tried.service_level(target.variant)).reshape(shape)
        needed = np.maximum(needed, _between(people, _logit(level), float(_logit(target.share))))
    if target.max_abandonment is not None:
        stay = 1 - np.nan_to_num(tried.abandonment, nan=1.0).reshape(shape)
        asked = float(_logit(1 - target.max_abandonment))
        needed = np.maximum(needed, _between(people, _logit(stay), asked))
    if target.max_occupancy is not None:
        idle = 1 - np.nan_to_num(tried.occupancy, nan=1.0).reshape(shape)
        needed = np.maximum(needed, _between(people, idle, 1 - target.max_occupancy))
    return needed


def _between(people: Floats, reached: Floats, asked: float) -> Floats:
    """Where a rising figure meets what is asked, on the line between two numbers of people."""
    met = reached >= asked
    first = np.argmax(met, axis=1)
    rows = np.arange(people.shape[0])
    high, top = people[rows, first], reached[rows, first]
    before = np.maximum(first - 1, 0)
    low = np.where(first > 0, people[rows, before], high - 1)
    bottom = np.where(first > 0, reached[rows, before], -1.0)
    part = (asked - bottom) / np.maximum(top - bottom, _SURELY)
    real = low + (high - low) * np.clip(part, 0.0, 1.0)
    return np.where(met.any(axis=1), real, np.inf)


@lru_cache(maxsize=64)
def _chats_margin(pace: ChatPace, patience_s: float | None, target: Target, entries: int) -> Floats:
    load = (_CHATS_STEP * np.arange(1, entries + 1)) ** 2
    real = [
        chat_agents_needed(own * pace.chats_per_s, pace, target, patience_s).real
        for own in load.tolist()
    ]
    return np.concatenate([[0.0], np.array(real) - load])


def _logit(share: Floats | float) -> Floats:
    kept = np.clip(share, _SURELY, 1 - _SURELY)
    return np.log(kept / (1 - kept))
