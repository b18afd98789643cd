"""Who is on duty when, and which doors are open: the clock's events for a replication."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from core.problems import Problem
from core.staffing.compiled import compiled
from core.staffing.simulation.shifts import (
    BREAK_DUE,
    CLOSES,
    EVENT,
    OPENS,
    PEOPLE,
    SHIFT_BEGINS,
    SHIFT_OVER,
)
from core.staffing.simulation.streams import channel_key, mix, uniform
from core.staffing.simulation.timeline import Opening, Timeline
from core.staffing.simulation.values import Pool, Shift

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]
Rows = list[tuple[float, int, int, float]]

_WHOLE = 1e-9
"""Part of a person below which nobody comes."""


def seats_of(pool: Pool) -> int:
    """Most people of a pool on duty at once, or the people it names."""
    if pool.shifts:
        return len({shift.person for shift in pool.shifts})
    if pool.staff is None or pool.staff.size == 0:
        return 0
    return int(np.ceil(pool.staff.max() - _WHOLE))


def events_of(
    timeline: Timeline, openings: Sequence[Opening], pools: Sequence[Pool], cycles: int,
    seed: int, replication: int,
) -> np.ndarray:  # fmt: skip
    """Everything the clock brings in so many cycles, in order of time."""
    rows: Rows = []
    doors = [_doors(ch, own, timeline.length_s, cycles) for ch, own in enumerate(openings)]
    arrays: list[np.ndarray] = []
    seat = 0
    for group, pool in enumerate(pools):
        key = np.uint64(mix(channel_key(seed, f"people of {pool.name}"), replication))
        if pool.shifts:
            rows += _shifts(timeline, pool, seat, cycles, key)
        elif pool.staff is not None:
            arrays.append(_people(timeline, pool, group, cycles, key))
        seat += seats_of(pool)
    events = np.concatenate([np.array(rows, dtype=EVENT), *doors, *arrays])
    return events[np.lexsort((events["who"], events["kind"], events["at"]))]


def people_at(pool: Pool, timeline: Timeline) -> tuple[Floats, Integers]:
    """Moments of one cycle at which the number on duty is set, and the number."""
    assert pool.staff is not None
    whole = np.floor(pool.staff + _WHOLE)
    part = np.where(pool.staff - whole > _WHOLE, pool.staff - whole, 0.0)
    begin, length = timeline.edges_s[:-1], np.diff(timeline.edges_s)
    at = np.column_stack([begin, begin + part * length]).ravel()
    count = np.column_stack([whole + (part > 0), whole]).ravel()
    real = np.column_stack([np.ones(part.size, bool), part > 0]).ravel()
    at, count = at[real], count[real].astype(np.int64)
    return (at, count) if pool.opening is None else _while_open(at, count, pool.opening, timeline)


def _while_open(
    at: Floats, count: Integers, opening: Opening, timeline: Timeline
) -> tuple[Floats, Integers]:
    """The same people, gone at each closing and there again from each opening on."""
    doors = np.concatenate([opening.start_s, opening.end_s])
    moments = np.unique(np.concatenate([at, doors[doors < timeline.length_s]]))
    there = count[np.searchsorted(at, moments, side="right") - 1]
    window = np.searchsorted(opening.start_s, moments, side="right") - 1
    inside = (window >= 0) & (moments < opening.end_s[np.maximum(window, 0)])
    return moments, np.where(inside, there, 0)


def _people(timeline: Timeline, pool: Pool, group: int, cycles: int, key: np.uint64) -> np.ndarray:
    at, count = people_at(pool, timeline)
    day = timeline.day[np.searchsorted(timeline.edges_s, at, side="right") - 1]
    moments = (np.arange(cycles)[:, None] * timeline.length_s + at[None, :]).ravel()
    counts = np.tile(count, cycles)
    if pool.absence > 0:
        days = int(timeline.day[-1]) + 1
        all_days = (np.arange(cycles)[:, None] * days + day[None, :]).ravel()
        present = _present(key, cycles * days, seats_of(pool), pool.absence)
        counts = present[all_days, counts]
    changed = np.concatenate([[counts[0] != 0], np.diff(counts) != 0])
    events = np.zeros(int(changed.sum()), EVENT)
    events["at"], events["kind"], events["who"] = moments[changed], PEOPLE, group
    events["value"] = counts[changed]
    return events


@compiled
def _present(key: np.uint64, days: int, people: int, absence: float) -> Integers:
    """How many of the first c people are there on each day. Shape (days, people + 1)."""
    present = np.zeros((days, people + 1), np.int64)
    for day in range(days):
        own = mix(key, day)
        for person in range(people):
            there = 1 if uniform(own, person) >= absence else 0
            present[day, person + 1] = present[day, person] + there
    return present


def _doors(channel: int, opening: Opening, length_s: float, cycles: int) -> np.ndarray:
    """When a channel opens and closes in every cycle."""
    windows = opening.start_s.size
    events = np.zeros((cycles, 2, windows), EVENT)
    begins = np.arange(cycles)[:, None] * length_s
    events["at"][:, 0], events["at"][:, 1] = begins + opening.start_s, begins + opening.end_s
    events["kind"][:, 0], events["kind"][:, 1] = OPENS, CLOSES
    events["who"] = channel
    return events.ravel()


def _shifts(timeline: Timeline, pool: Pool, seat: int, cycles: int, key: np.uint64) -> Rows:
    """Shifts and breaks of named people; who has which name plays no part."""
    people: dict[str, list[Shift]] = {}
    for shift in sorted(pool.shifts, key=lambda s: s.start_s):
        people.setdefault(shift.person, []).append(shift)
    rows: Rows = []
    first = -1 if timeline.cyclic else 0
    for number, shifts in enumerate(sorted(people.values(), key=_hours)):
        _check(shifts, timeline)
        for cycle, shift in itertools.product(range(first, cycles), shifts):
            begin = cycle * timeline.length_s
            day = cycle * 100_000 + int(shift.start_s // 86_400)
            if pool.absence > 0 and uniform(np.uint64(mix(key, day)), number) < pool.absence:
                continue
            if begin + shift.end_s <= 0:
                continue
            who = seat + number
            rows.append((max(0.0, begin + shift.start_s), SHIFT_BEGINS, who, 0.0))
            rows.append((begin + shift.end_s, SHIFT_OVER, who, 0.0))
            for pause in shift.breaks:
                if begin + pause.start_s >= 0:
                    rows.append((begin + pause.start_s, BREAK_DUE, who, pause.length_s))
    return rows


def _hours(shifts: list[Shift]) -> list[tuple[float, float, tuple[tuple[float, float], ...]]]:
    return [
        (s.start_s, s.end_s, tuple((pause.start_s, pause.length_s) for pause in s.breaks))
        for s in shifts
    ]


def _check(shifts: list[Shift], timeline: Timeline) -> None:
    for shift in shifts:
        inside = all(
            shift.start_s <= pause.start_s and pause.length_s > 0
            and pause.start_s + pause.length_s <= shift.end_s
            for pause in shift.breaks
        )  # fmt: skip
        if not (0 <= shift.start_s < timeline.length_s and shift.start_s < shift.end_s and inside):
            raise Problem("simulation_shift_impossible", person=shift.person)
    for one, following in itertools.pairwise(shifts):
        if following.start_s < one.end_s:
            raise Problem("simulation_shift_impossible", person=one.person)
