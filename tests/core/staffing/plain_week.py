"""A slow, obvious simulation of one team's week, written without looking at the engine.

Calls give up, emails wait for ever and are broken off by calls; everything is exponential. One
day a week is simulated as one list of events on a heap.
"""

from __future__ import annotations

import heapq
import random
from collections.abc import Sequence
from dataclasses import dataclass

HOUR = 3600.0
WEEK = 168


@dataclass(frozen=True)
class Work:
    """Contacts an hour by hour of the week, mean work and what is promised, in seconds."""

    per_hour: Sequence[float]
    aht_s: float
    within_s: float
    patience_s: float = 0.0
    """0: it waits for ever, on the clock of the staffed hours, and is counted when finished."""


@dataclass
class _Contact:
    work: int
    arrived: float
    left_s: float
    begun: float | None = None
    done: float | None = None


def shares(
    works: Sequence[Work], staff: Sequence[int], *, weeks: int = 150, seed: int = 1
) -> list[dict[int, tuple[int, int]]]:
    """For each kind of work, kept and counted contacts by hour of the week they arrived in.

    The first in the list is served first and breaks off what comes after it.
    """
    rng = random.Random(seed)
    contacts, events = _arrivals(works, rng, weeks)
    waiting: list[list[tuple[float, int]]] = [[] for _ in works]
    busy: dict[int, tuple[float, int]] = {}
    version = dict.fromkeys(range(len(contacts)), 0)
    people = 0

    def begin(now: float, number: int) -> None:
        contact = contacts[number]
        contact.begun = now if contact.begun is None else contact.begun
        version[number] += 1
        busy[number] = now, version[number]
        heapq.heappush(events, (now + contact.left_s, 1, number, version[number]))

    def stop(now: float, number: int) -> None:
        since, _ = busy.pop(number)
        contacts[number].left_s -= now - since
        version[number] += 1
        heapq.heappush(waiting[contacts[number].work], (contacts[number].arrived, number))

    def serve(now: float) -> None:
        for kind, line in enumerate(waiting):
            while line:
                later = [n for n in busy if contacts[n].work > kind]
                if len(busy) >= people and later and people > 0:
                    stop(now, max(later, key=lambda n: contacts[n].arrived))
                if len(busy) >= people:
                    break
                begin(now, heapq.heappop(line)[1])

    for week in range(weeks):
        for hour in range(WEEK):
            heapq.heappush(events, ((week * WEEK + hour) * HOUR, 0, hour, 0))
    while events:
        now, kind, number, mark = heapq.heappop(events)
        if kind == 0:
            people = staff[number]
            deferred = [n for n in busy if works[contacts[n].work].patience_s == 0]
            for gone in sorted(deferred, key=lambda n: -contacts[n].arrived):
                if len(busy) > people:
                    stop(now, gone)
        elif kind == 1:
            if number not in busy or busy[number][1] != mark:
                continue
            del busy[number]
            contacts[number].done = now
        elif kind == 2:
            heapq.heappush(waiting[contacts[number].work], (now, number))
            patience = works[contacts[number].work].patience_s
            if patience > 0:
                heapq.heappush(events, (now + rng.expovariate(1 / patience), 3, number, 0))
        elif contacts[number].begun is None:
            waiting[contacts[number].work].remove((contacts[number].arrived, number))
            heapq.heapify(waiting[contacts[number].work])
        serve(now)
    return _counted(works, contacts, weeks)


def share(found: dict[int, tuple[int, int]]) -> float:
    """All contacts of the week together."""
    return sum(k for k, _ in found.values()) / sum(n for _, n in found.values())


def _arrivals(
    works: Sequence[Work], rng: random.Random, weeks: int
) -> tuple[list[_Contact], list[tuple[float, int, int, int]]]:
    contacts: list[_Contact] = []
    events: list[tuple[float, int, int, int]] = []
    for kind, work in enumerate(works):
        most = max(work.per_hour)
        now = 0.0
        while (now := now + rng.expovariate(most / HOUR)) < weeks * WEEK * HOUR:
            if rng.random() * most < work.per_hour[int(now / HOUR) % WEEK]:
                events.append((now, 2, len(contacts), 0))
                contacts.append(_Contact(kind, now, rng.expovariate(1 / work.aht_s)))
    heapq.heapify(events)
    return contacts, events


def _counted(
    works: Sequence[Work], contacts: list[_Contact], weeks: int
) -> list[dict[int, tuple[int, int]]]:
    open_hours = [0.0]
    for hour in range(WEEK):
        open_hours.append(open_hours[-1] + (HOUR if OPEN[hour] else 0.0))
    found: list[dict[int, tuple[int, int]]] = [{} for _ in works]
    for contact in contacts:
        week, hour = divmod(int(contact.arrived / HOUR), WEEK)
        if not 2 <= week < weeks - 2:
            continue
        work = works[contact.work]
        end = contact.begun if work.patience_s > 0 else contact.done
        if work.patience_s > 0:
            took = float("inf") if end is None else end - contact.arrived
        else:
            clock = (_open_s(open_hours, t) for t in (contact.arrived, end or float("inf")))
            begin, until = clock
            took = until - begin
        kept, counted = found[contact.work].get(hour, (0, 0))
        found[contact.work][hour] = kept + (took <= work.within_s), counted + 1
    return found


def _open_s(run: list[float], moment: float) -> float:
    if moment == float("inf"):
        return moment
    week, hour = divmod(int(moment / HOUR), WEEK)
    part = moment % HOUR if OPEN[hour] else 0.0
    return week * run[-1] + run[hour] + part


OPEN = [9 <= hour < 14 for hour in range(24)] + [False] * 144
"""Monday 09:00-14:00."""
