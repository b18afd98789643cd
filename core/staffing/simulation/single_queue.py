"""One first-in-first-out queue with one group of people, at the speed of C++.

Where a model is no more than this, nothing but the next free moment matters: contacts are taken in
order of arrival, and those whose patience ends first are gone.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from core.staffing.compiled import inlined, stepping

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]


@stepping
def serve(
    arrivals: Floats, works: Floats, patience: Floats, edges: Floats, people: Integers,
    stop: float, until: Floats, starts: Floats,
) -> None:  # fmt: skip
    """When each contact is picked up (`starts`); NaN: it gave up, or was not reached by `stop`.

    `people[i]` are on duty from edges[i] to edges[i + 1], again and again after the last edge;
    it may be infinite. Who is due to leave first finishes the contact in hand and counts among
    those on duty until then. `patience` may be empty: nobody gives up. `until` is room for one
    moment per person.
    """
    size, piece = 0, 0
    lap, now = 0.0, 0.0
    for i in range(arrivals.size):
        starts[i] = np.nan
        arrival = arrivals[i]
        limit = min(stop, arrival + patience[i]) if patience.size > 0 else stop
        if arrival > now:
            now = arrival
        while now < limit:
            while now >= lap + edges[piece + 1]:
                piece += 1
                if piece == people.size:
                    piece = 0
                    lap += edges[people.size]
            on_duty = people[piece]
            if size < on_duty:
                starts[i] = now
                _push(until, size, now + works[i])
                size += 1
                break
            if size > 0 and until[0] <= now:
                if size == on_duty:
                    starts[i] = now
                    _replace(until, size, now + works[i])
                    break
                size -= 1
                _replace(until, size, until[size])
                continue
            following = lap + edges[piece + 1]
            if size > 0:
                following = min(following, until[0])
            if following >= limit:
                break
            now = following


@inlined
def _push(heap: Floats, size: int, value: float) -> None:
    place = size
    while place > 0:
        parent = (place - 1) >> 1
        if heap[parent] <= value:
            break
        heap[place] = heap[parent]
        place = parent
    heap[place] = value


@inlined
def _replace(heap: Floats, size: int, value: float) -> None:
    """The first of `size` moments gives way to another."""
    place = 0
    child = 1
    while child < size:
        if child + 1 < size and heap[child + 1] < heap[child]:
            child += 1
        if heap[child] >= value:
            break
        heap[place] = heap[child]
        place = child
        child = 2 * place + 1
    heap[place] = value
