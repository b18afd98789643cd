"""When a backlog is gone: all of it worked on, and nobody who came since waits longer for it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from core.model.scenario import ServiceType
from core.staffing.open_work import OpenWork
from core.staffing.simulation.replication import Record
from core.staffing.simulation.timeline import elapsed
from core.staffing.simulation.values import SimulationModel

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]

MARGIN_DAYS = 5
"""Last days of a course in which it is not yet told who is served and who is not."""


def clear_s(
    full: Record, plain: Record, work: Sequence[OpenWork], model: SimulationModel, most_s: float
) -> float:
    """Seconds from now on when one course is free of today's waiting work; inf: not within it.

    All of that work without a reply has been begun, and of those who came since nobody waits more
    than `most_s` of open time longer for it.
    """
    length = model.timeline.length_s
    clear = 0.0
    if not any((~own.awaited).any() for own in work):
        return clear
    for number, channel in enumerate(model.channels):
        if channel.kind is not ServiceType.DEFERRED:
            continue
        began, at = _begun(full, number)
        waits = (at < 0) & ~np.isneginf(began) & _unawaited(work, channel.name, at)
        clear = max(clear, float(_or_never(began[waits]).max(initial=0.0)))
        usual, came = _begun(plain, number)
        began, usual = _or_never(began[at >= 0]), _or_never(usual[came >= 0])
        seen = (at[at >= 0] < length - MARGIN_DAYS * 86_400) & np.isfinite(usual)
        opened = [
            elapsed(channel.opening, length, m[seen]) for m in (np.minimum(began, length), usual)
        ]
        late = began[seen][(opened[0] - opened[1] > most_s) | ~np.isfinite(began[seen])]
        clear = max(clear, float(late.max(initial=0.0)))
    return clear


def _begun(record: Record, number: int) -> tuple[Floats, Floats]:
    """When work on each contact of a channel was first begun, and when it arrived."""
    own = record.channel == number
    return record.times["first_start"][own], record.times["arrival"][own]


def _unawaited(work: Sequence[OpenWork], channel: str, arrivals: Floats) -> Flags:
    """Which of a channel's contacts were open and waited for an agent; they come first."""
    found = np.zeros(arrivals.size, np.bool_)
    for own in work:
        if own.channel == channel:
            found[: own.n] = ~own.awaited
    return found


def _or_never(moments: Floats) -> Floats:
    return np.where(np.isnan(moments), np.inf, moments)
