"""What really happened to each contact: in time or not, and how long it took."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from core.calendar import BusinessClock
from core.model.scenario import Promise, ServiceType
from core.staffing.contact_columns import abandoned, answered, moments, numbers, seconds_between

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Observed:
    """Contacts of one channel whose fate is known. All of one shape (contacts,)."""

    created: NDArray[np.datetime64] = field(repr=False)
    took_s: Floats = field(repr=False)
    """To the first reply on the promise's clock, or the wait; inf: not yet, NaN: gave up."""
    in_time: Flags = field(repr=False)
    replied: NDArray[np.datetime64] = field(repr=False)
    """When it left the queue; NaT: not yet."""
    known: Flags = field(repr=False)
    """Whether it can be told if it was in time: the data go on long enough."""


def observed(
    contacts: pd.DataFrame, kind: ServiceType, promise: Promise, clock: BusinessClock
) -> Observed | None:
    """What became of contacts of one channel; None where the file does not say."""
    if kind is ServiceType.DEFERRED:
        return _replies(contacts, promise, clock)
    return _waits(contacts, promise)


def _replies(contacts: pd.DataFrame, promise: Promise, clock: BusinessClock) -> Observed | None:
    created = moments(contacts, "created_at")
    wall = seconds_between(contacts, "created_at", "first_response_at", "first_response_duration")
    if not np.isfinite(wall).any():
        wall = seconds_between(contacts, "created_at", "resolved_at", "resolution_duration")
    replied = np.full(created.shape, "NaT", dtype="datetime64[us]")
    done = np.isfinite(wall) & (wall >= 0)
    if not done.any():
        return None
    replied[done] = created[done] + (wall[done] * 1e6).astype("m8[us]")
    end = np.maximum(replied[done].max(), created.max())
    took = passed(created, np.where(done, replied, end), promise, clock)
    in_time = done & (took <= promise.within_s)
    known = done | (took > promise.within_s)
    return Observed(created, np.where(done, took, np.inf), in_time, replied, known)


def _waits(contacts: pd.DataFrame, promise: Promise) -> Observed | None:
    created, wait = moments(contacts, "created_at"), numbers(contacts, "wait_time")
    if not np.isfinite(wait).any():
        wait = seconds_between(
            contacts, "created_at", "first_response_at", "first_response_duration"
        )
    if not np.isfinite(wait).any():
        return None
    gave_up = abandoned(contacts)
    lost = np.zeros(created.shape, dtype=np.bool_) if gave_up is None else gave_up
    taken = answered(contacts) & ~lost & np.isfinite(wait)
    replied = np.full(created.shape, "NaT", dtype="datetime64[us]")
    known = np.isfinite(wait)
    replied[known] = created[known] + (np.maximum(wait[known], 0) * 1e6).astype("m8[us]")
    in_time = taken & (wait <= promise.within_s)
    return Observed(created, np.where(taken, wait, np.nan), in_time, replied, known | lost)


def passed(
    start: NDArray[np.datetime64],
    end: NDArray[np.datetime64],
    promise: Promise,
    clock: BusinessClock,
) -> Floats:
    """Seconds from start to end on the promise's clock."""
    if promise.clock == "business":
        return clock.seconds_between(start, end)
    return ((end - start) / np.timedelta64(1, "us") / 1e6).astype(np.float64)
