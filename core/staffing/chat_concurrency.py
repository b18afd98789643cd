"""How chats lengthen when an agent holds several: measured from who held how many when."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from core.problems import Note, note
from core.staffing.contact_columns import (
    UNKNOWN,
    answered,
    handled_s,
    labels,
    moments,
    numbers,
    seconds_between,
)

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]

_LEAST_COMPLETED = 30
"""Completions at a number of chats below which its length is not told."""
_IDLE_FACTOR = 10.0
"""A session this many times the median long was left open: it counts as so long."""


@dataclass(frozen=True, slots=True)
class ChatLengths:
    """Mean chat length while an agent holds 1, 2, … K chats."""

    durations_s: tuple[float, ...]
    """Never falling: an agent with more chats open is not quicker with each."""
    completed: tuple[int, ...]
    """Chats that ended while their agent held so many."""
    left_open: int
    """Sessions cut because they were left open."""


def measured_chat_lengths(
    contacts: pd.DataFrame, channel: str, rows: Flags
) -> ChatLengths | Note | None:
    """h_k = k / (completions while at k / time at k), each agent's logged time split by open chats.

    None where the file names no agents or no times; a Note where too few chats overlap to tell.
    """
    start, end = _sessions(contacts)
    agent = labels(contacts, "agent")
    kept = rows & answered(contacts) & (agent != UNKNOWN) & np.isfinite(start) & (end > start)
    if not kept.any():
        return None
    begin, finish = start[kept], end[kept]
    longest = _IDLE_FACTOR * float(np.median(finish - begin))
    idle = finish - begin > longest
    finish = np.where(idle, begin + longest, finish)
    time, completed = _time_by_open(pd.factorize(agent[kept])[0], begin, finish)
    enough = completed >= _LEAST_COMPLETED
    most = int(np.argmin(enough)) if not enough.all() else enough.size
    if most < 2:
        return note("chat_overlaps_few", channel=channel, n=int(kept.sum()))
    lengths = np.arange(1, most + 1) * time[:most] / completed[:most]
    rising = _never_falling(lengths, completed[:most].astype(np.float64))
    counts = tuple(int(c) for c in completed[:most])
    return ChatLengths(tuple(rising.tolist()), counts, int(idle.sum()))


def _sessions(contacts: pd.DataFrame) -> tuple[Floats, Floats]:
    """When each chat was taken and ended, seconds; NaN where unknown."""
    created = moments(contacts, "created_at").astype(np.int64) / 1e6
    created = np.where(np.isnat(moments(contacts, "created_at")), np.nan, created)
    wait = seconds_between(contacts, "created_at", "first_response_at", "first_response_duration")
    wait = np.where(np.isfinite(wait), wait, numbers(contacts, "wait_time"))
    start = created + wait
    ended = created + seconds_between(contacts, "created_at", "resolved_at", "resolution_duration")
    return start, np.where(np.isfinite(handled_s(contacts)), start + handled_s(contacts), ended)


def _time_by_open(
    agent: NDArray[np.intp], begin: Floats, finish: Floats
) -> tuple[Floats, NDArray[np.int64]]:
    """Seconds that agents spent with 1, 2, … chats open, and chats that ended meanwhile."""
    who = np.concatenate([agent, agent])
    when = np.concatenate([begin, finish])
    step = np.concatenate([np.ones(agent.size), -np.ones(agent.size)])
    # Ends before starts at one moment: the agent was free for the next.
    order = np.lexsort((step, when, who))
    who, when, step = who[order], when[order], step[order]
    held = np.cumsum(step).astype(np.int64)
    same = who[1:] == who[:-1]
    passed: Floats = np.where(same, when[1:] - when[:-1], 0.0)
    most = int(held.max())
    time = np.bincount(held[:-1], passed, minlength=most + 1)[1:]
    before = held - step.astype(np.int64)
    completed = np.bincount(before[step < 0], minlength=most + 1)[1:]
    return time.astype(np.float64), completed.astype(np.int64)


def _never_falling(values: Floats, weights: Floats) -> Floats:
    """The nearest values that never fall: neighbours out of order are averaged."""
    blocks = [[v, w, 1] for v, w in zip(values.tolist(), weights.tolist(), strict=True)]
    i = 0
    while i < len(blocks) - 1:
        if blocks[i][0] <= blocks[i + 1][0]:
            i += 1
            continue
        (v, w, n), (u, x, m) = blocks[i], blocks[i + 1]
        blocks[i : i + 2] = [[(v * w + u * x) / (w + x), w + x, n + m]]
        i = max(0, i - 1)
    return np.concatenate([np.full(int(n), v) for v, _, n in blocks])
