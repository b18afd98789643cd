"""When in the week a promise is hardest to keep, so that a planner knows which hours to guard."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from core.model.requirement import BindingHours, Proof
from core.model.scenario import KeptOver
from core.problems import Note, note
from core.staffing.simulation.estimates import Estimate, ratio
from core.staffing.team import TeamPromise
from core.staffing.team_trial import shortfalls

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]

WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_NEARLY = 0.02
"""Hours beside the weakest count as binding, too, with no more points than this to spare."""
_MOST_OF_DAY = 0.5
"""Over a day or week the shortest stretch that holds this part of the day's missed contacts."""


def binding_note(proof: Proof) -> Note | None:
    """What binds and when, as a remark; None where nobody came or nothing is ever missed."""
    kept = proof.binding
    if kept is None or kept.value is None:
        return None
    if kept.hours is None and kept.promise != "longest_wait":
        return None
    if kept.hours is None:
        return note(f"binds_{kept.promise}", channel=kept.channel, week_share=kept.value)
    hours = kept.hours
    tight = kept.over is KeptOver.INTERVAL
    return note(
        "binds_in_interval" if tight else f"binds_{kept.promise}",
        channel=kept.channel, weekday=WEEKDAYS[hours.weekday], since=clock_time(hours.start_min),
        until=clock_time(hours.end_min), kept_share=hours.value, missed_share=hours.missed,
        week_share=kept.value,
    )  # fmt: skip


def clock_time(minute: int) -> str:
    """A minute of the day as 09:30; the end of the day is 24:00."""
    return f"{minute // 60:02d}:{minute % 60:02d}"


def weakest_part(found: Estimate, promise: TeamPromise) -> tuple[float, float] | None:
    """The share in the weakest interval or weekday; None over the week, or where nobody came.

    `found` is the share in each part. The weakest is the one that can hardly be better than all
    others: few contacts prove little. With it comes how far chance may put it off, as an interval
    is broken only where it surely is; a weekday is judged by its share alone, as the week is.
    """
    if promise.over is KeptOver.WEEK:
        return None
    number = _weakest(found, promise)
    if number is None:
        return None
    doubt = float(found.half_width[number]) if promise.over is KeptOver.INTERVAL else 0.0
    return float(found.value[number]), doubt


def binding_hours(
    sums: tuple[Floats, Floats], promise: TeamPromise, open_slots: NDArray[np.bool_]
) -> BindingHours | None:
    """The hours of one weekday in which most contacts miss a promise; None where none does.

    `sums` are contacts that kept it and all, by replication and slot of arrival.
    Kept in every interval: the weakest one, and those beside it with hardly more to spare.
    """
    if promise.name == "longest_wait" or not open_slots.any():
        return None
    served = _next_open(open_slots)
    tops, bottoms = (_moved(counted, served) for counted in sums)
    found = ratio(tops, bottoms)
    missed = _missed(found, promise)
    if not missed.sum() > 0:
        return None
    if promise.over is KeptOver.INTERVAL:
        first, last = _weak_stretch(found, promise)
    else:
        first, last = _most_missed(missed, promise, found)
    own = slice(first, last + 1)
    stretch = ratio(tops[:, own].sum(axis=1), bottoms[:, own].sum(axis=1))
    slot_min = 7 * 1440 // open_slots.size
    weekday, minute = divmod(first * slot_min, 1440)
    all_missed = float(missed.sum())
    return BindingHours(
        weekday, minute, minute + (last + 1 - first) * slot_min, float(stretch.value),
        float(np.nan_to_num(stretch.half_width)), int(stretch.n),
        float(missed[own].sum()) / all_missed if all_missed > 0 else 0.0,
    )  # fmt: skip


def _missed(found: Estimate, promise: TeamPromise) -> Floats:
    """Contacts of each slot that missed the promise."""
    kept = np.where(found.n > 0, np.nan_to_num(found.value), 0.0) * found.n
    return kept if promise.at_most else found.n - kept


def _next_open(open_slots: NDArray[np.bool_]) -> Integers:
    """The open slot in which the arrivals of each slot are met first."""
    opened = np.flatnonzero(open_slots)
    place = np.searchsorted(opened, np.arange(open_slots.size))
    return opened[place % opened.size]


def _moved(sums: Floats, served: Integers) -> Floats:
    """Sums by run and slot of arrival, added up where they are met."""
    found = np.zeros_like(sums)
    for run in range(sums.shape[0]):
        found[run] = np.bincount(served, sums[run], minlength=sums.shape[1])
    return found


def _weakest(found: Estimate, promise: TeamPromise) -> int | None:
    short = shortfalls(found.value, promise) - np.nan_to_num(found.half_width)
    known = found.n > 0
    return int(np.argmax(np.where(known, short, -np.inf))) if known.any() else None


def _weak_stretch(found: Estimate, promise: TeamPromise) -> tuple[int, int]:
    chance = 1.96 * np.sqrt(promise.target * (1 - promise.target) / np.maximum(found.n, 1.0))
    sure = Estimate(found.value, np.fmax(found.half_width, chance), found.n)
    first = last = _weakest(sure, promise) or 0
    near = (shortfalls(found.value, promise) > -_NEARLY) & (found.n > 0)
    day = found.n.size // 7
    while first % day > 0 and near[first - 1]:
        first -= 1
    while (last + 1) % day > 0 and near[last + 1]:
        last += 1
    return first, last


def _most_missed(missed: Floats, promise: TeamPromise, found: Estimate) -> tuple[int, int]:
    """The shortest stretch with half of what is missed on the worst day."""
    day = missed.size // 7
    by_day = missed.reshape(7, day)
    if promise.over is KeptOver.DAY:
        of_day = found.n.reshape(7, day).sum(axis=1)
        worst = int(np.argmax(by_day.sum(axis=1) / np.maximum(of_day, 1.0)))
    else:
        worst = int(np.argmax(by_day.sum(axis=1)))
    run = np.concatenate([[0.0], np.cumsum(by_day[worst])])
    wanted = _MOST_OF_DAY * run[-1]
    until = np.minimum(np.searchsorted(run, run[:-1] + wanted - 1e-9), day)
    length = np.where(run[until] - run[:-1] >= wanted - 1e-9, until - np.arange(day), day + 1)
    length = np.where(length < 1, 1, length)
    begin = int(np.argmin(length))
    return worst * day + begin, worst * day + begin + int(min(length[begin], day - begin)) - 1
