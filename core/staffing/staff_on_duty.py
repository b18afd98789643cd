"""Who was there: distinct agents that were active in each interval, a lower bound."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from core.calendar import local_midnight
from core.staffing.contact_columns import UNKNOWN, handled_s, labels, moments, numbers

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class OnDuty:
    """Agents seen at work in each interval of a stretch of real days."""

    edges: NDArray[np.datetime64] = field(repr=False)
    """Interval borders in UTC. Shape (intervals + 1,)."""
    agents: Floats = field(repr=False)
    """Shape (intervals,)."""


def staff_on_duty(
    contacts: pd.DataFrame, rows: Flags, first: date, last: date, zone: str, interval_min: int
) -> OnDuty | None:
    """Distinct active agents by interval from first replies, solutions and live work.

    Between an agent's first and last sighting of a local day the agent counts as there. None
    where the file names no agent.
    """
    agent = labels(contacts, "agent")
    named = rows & (agent != UNKNOWN)
    if not named.any():
        return None
    codes = np.full(len(contacts), -1)
    codes[named] = pd.factorize(agent[named])[0]
    when, who = _sightings(contacts, codes)
    begin, end = local_midnight(first, zone), local_midnight(last + timedelta(days=1), zone)
    inside = (when >= begin) & (when < end)
    when, who = when[inside], who[inside]
    width = np.timedelta64(interval_min * 60_000_000, "us")
    slots = int(-((begin - end) // width))
    edges = begin + np.arange(slots + 1) * width
    days = np.array(
        [local_midnight(first + timedelta(days=i), zone) for i in range((last - first).days + 2)]
    )
    return OnDuty(edges, _present(when, who, days, begin, width, slots))


def _sightings(
    contacts: pd.DataFrame, codes: NDArray[np.int64]
) -> tuple[NDArray[np.datetime64], NDArray[np.int64]]:
    """Moments at which an agent is known to have worked, and which one."""
    found = [moments(contacts, name) for name in ("first_response_at", "resolved_at")]
    wait, work = numbers(contacts, "wait_time"), handled_s(contacts)
    live = np.isfinite(wait)
    taken = np.full(len(contacts), "NaT", dtype="datetime64[us]")
    created = moments(contacts, "created_at")
    taken[live] = created[live] + (np.maximum(wait[live], 0) * 1e6).astype("m8[us]")
    done = taken.copy()
    known = live & np.isfinite(work)
    done[known] = taken[known] + (work[known] * 1e6).astype("m8[us]")
    when = np.concatenate([*found, taken, done])
    who = np.tile(codes, 4)
    kept = (who >= 0) & ~np.isnat(when)
    return when[kept], who[kept]


def _present(
    when: NDArray[np.datetime64],
    who: NDArray[np.int64],
    days: NDArray[np.datetime64],
    begin: np.datetime64,
    width: np.timedelta64,
    slots: int,
) -> Floats:
    """Agents between their first and last sighting of each local day."""
    day = np.searchsorted(days, when, side="right") - 1
    slot = ((when - begin) // width).astype(np.int64)
    key = day * (int(who.max(initial=0)) + 1) + who
    each, place = np.unique(key, return_inverse=True)
    from_, to = np.full(each.size, slots), np.zeros(each.size, dtype=np.int64)
    np.minimum.at(from_, place, slot)
    np.maximum.at(to, place, slot)
    change = np.bincount(from_, minlength=slots + 1).astype(np.float64)
    change -= np.bincount(to + 1, minlength=slots + 1)[: slots + 1]
    return np.cumsum(change)[:slots]
