"""Who was there: distinct agents that were active in each interval, a lower bound."""

from __future__ import annotations

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from core.calendar import local_midnight
from core.staffing.contact_columns import UNKNOWN, handled_s, labels, moments, numbers
from core.staffing.simulation.timeline import Timeline

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]


def staff_on_duty(contacts: pd.DataFrame, rows: Flags, timeline: Timeline) -> Floats | None:
    """Distinct active agents in each slot of real days, from replies, solutions and live work.

    Between an agent's first and last sighting of a local day the agent counts as there; who was
    on duty without a sighting is not seen, so this is a lower bound. Shape (slots,). None where
    the file names no agent.
    """
    agent = labels(contacts, "agent")
    named = rows & (agent != UNKNOWN)
    if not named.any() or timeline.first_day is None:
        return None
    codes = np.full(len(contacts), -1)
    codes[named] = pd.factorize(agent[named])[0]
    when, who = _sightings(contacts, codes)
    origin = local_midnight(timeline.first_day, timeline.zone)
    second = (when - origin) / np.timedelta64(1, "us") / 1e6
    inside = (second >= 0) & (second < timeline.length_s)
    slot = np.searchsorted(timeline.edges_s, second[inside], side="right") - 1
    return _present(slot, who[inside], timeline)


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


def _present(slot: NDArray[np.int64], who: NDArray[np.int64], timeline: Timeline) -> Floats:
    """Agents between the first and last slot in which each was seen on a day."""
    slots = timeline.slots
    key = timeline.day[slot] * (int(who.max(initial=0)) + 1) + who
    each, place = np.unique(key, return_inverse=True)
    begin, end = np.full(each.size, slots), np.zeros(each.size, dtype=np.int64)
    np.minimum.at(begin, place, slot)
    np.maximum.at(end, place, slot)
    change = np.bincount(begin, minlength=slots + 1).astype(np.float64)
    change -= np.bincount(end + 1, minlength=slots + 1)
    return np.cumsum(change)[:slots]
