"""Queues, seats and timers: the moves of which a simulated day consists.

The whole world of one replication is one array of rows, `w`: row 0 is the clock, then come
channels, groups of people, seats, counts and factors, and at last the contacts. Whatever refers
to another thing holds its row; row 0 means nothing. Waiting contacts are chains in order of
precedence, free seats are chains in order of how long they have been free. One array, because the
compiler melts small steps into one loop only when they hand on little.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from core.staffing.compiled import inlined

Rows = Any
"""An array of structured rows, whose fields the compiler knows."""

NOT_YET, WAITING, IN_WORK, PENDING, CALLED_BACK = 0, 1, 2, 3, 4
RESOLVED, ABANDONED, BLOCKED, OUTSIDE_HOURS = 5, 6, 7, 8
RETURN, GIVE_UP, RESERVED, REDIALLED, CALLBACK, BREAK_OVER = 0, 1, 2, 3, 4, 5

_CHAINED = ("prev", "next")
_LINE = ("head", "tail", "count", "load")
_KINDS: dict[str, tuple[str, ...]] = {
    "clock": (
        "channels", "groups", "group", "seats", "seat", "most", "slots", "counter",
        "stretch", "contact", "slot", "used", "timers", "working", "number",
        "unfinished", "reserved", "full", "threshold", "cycle_s",
    ),
    "channel": (
        "kind", "chats", "priority", "edf", "deadline", "callback", "patience", "balk", "limit",
        "redial", "redial_delay", "affinity", "shift_end", "interrupts", "window", "windows",
        "is_open", "slow_from",
    ),
    "group": (
        "first_seat", "own_seats", "chains", "pairs", "named", "skills", "people", "excess", "idle",
        "live", "pauses",
    ),
    "seat": (
        "changed", "until", "since", "owed", "team", "held", "room", "on", "away", "token", "kept",
        "level", "place", "busy", "heap", "hand",
    ),
    "contact": (
        "key", "arrival", "offered", "entered", "order", "left", "pace", "begun", "first_start",
        "first_end", "ended", "waited", "worked", "touch", "last_touch", "channel", "state",
        "with_seat", "line", "counted",
    ),
    "count": ("tally", "from_s", "sum_s"),
    "factor": ("factor",),
    "window": ("opens", "closes", "passed"),
}  # fmt: skip
_REAL = {
    "load", "cycle_s", "deadline", "balk", "redial", "affinity", "changed", "until", "since",
    "owed", "arrival", "offered", "entered", "order", "left", "pace", "begun", "first_start",
    "first_end", "ended", "waited", "worked", "from_s", "sum_s", "factor", "opens", "closes",
    "passed",
}  # fmt: skip


def _row() -> np.dtype[np.void]:
    """A row that can be any kind of thing: the kinds' fields lie over each other."""
    names, offsets = [*_CHAINED, *_LINE], [8 * i for i in range(6)]
    for kind, fields in _KINDS.items():
        first = {"clock": 0, "channel": 6, "seat": 6}.get(kind, 2)
        names += fields
        offsets += [8 * (first + i) for i in range(len(fields))]
    formats = ["f8" if n in _REAL else "u8" if n == "key" else "i8" for n in names]
    size = 192  # three cache lines
    return np.dtype({"names": names, "formats": formats, "offsets": offsets, "itemsize": size})


ROW = _row()
"""A line's `head`, `tail`, `count` and `load` (seconds of work waiting); a link's `prev`, `next`.

Clock: where each kind of row begins and what is counted over all. Channel: its rules. Group:
`people` on duty, `excess` still busy although due to leave, `idle`, `live` channels now open that
it serves, `pauses` if work stops at shift end. Seat: contacts `held` from `hand` on, `until` when
the next ends, `level` of the chain of free seats it stands in (-1: none), break `owed`, contact
`kept` overnight, its `place` in the heap whose entries are `heap`. Contact: `left` seconds of the
touch in hand, worked at `pace`; `order` is its precedence.
"""
TIMER = np.dtype([("at", "f8"), ("number", "i8"), ("kind", "i8"), ("who", "i8"), ("token", "i8")])
ARRIVAL = np.dtype(
    [("at", "f8"), ("key", "u8"), ("touch", "i8"), ("last_touch", "i8"), ("status", "i8")]
)
TOUCH = np.dtype([("work", "f8"), ("delay", "f8")])


@inlined
def change(w: Rows, counter: int, by: int, now: float) -> None:
    """A running count changes: what it was is added to the slot's integral."""
    own = w[w[0].counter + counter]
    own.sum_s += own.tally * (now - own.from_s)
    own.from_s = now
    own.tally += by


@inlined
def precedes(w: Rows, a: int, b: int) -> bool:
    """Whether contact a is before b in one line: order, then who came first."""
    first, second = w[a].order, w[b].order
    return first < second or (first == second and a < b)


@inlined
def join(w: Rows, line: int, c: int) -> None:
    """A contact joins a line where its order puts it."""
    own = w[line]
    before = own.tail
    if before > 0 and precedes(w, c, before):
        after = own.head
        while not precedes(w, c, after):
            after = w[after].next
        before = w[after].prev
    after = w[before].next if before > 0 else own.head
    w[c].prev, w[c].next, w[c].line = before, after, line
    if before > 0:
        w[before].next = c
    else:
        own.head = c
    if after > 0:
        w[after].prev = c
    else:
        own.tail = c
    own.count += 1


@inlined
def leave_line(w: Rows, c: int) -> None:
    """A contact leaves the line it waits in."""
    own = w[w[c].line]
    before, after = w[c].prev, w[c].next
    if before > 0:
        w[before].next = after
    else:
        own.head = after
    if after > 0:
        w[after].prev = before
    else:
        own.tail = before
    own.count -= 1
    w[c].line = 0


@inlined
def chain_of(w: Rows, group: int, held: int) -> int:
    """Row of the chain of a group's free seats that hold so many contacts."""
    return w[group].chains + held


@inlined
def skill_of(w: Rows, group: int, ch: int) -> float:
    """Handle-time factor of a group's people on a channel; 0: they cannot."""
    return w[w[group].pairs + ch].factor


@inlined
def set_free(w: Rows, s: int, now: float) -> None:
    """A seat that can take one more contact joins the chain of those holding as many."""
    seat = w[s]
    own = w[chain_of(w, seat.team, seat.held)]
    before = own.tail
    # Seats freed at the same moment stand in the order of their numbers.
    while before > s and w[before].since == now:
        before = w[before].prev
    after = w[before].next if before > 0 else own.head
    seat.level, seat.since, seat.prev, seat.next = seat.held, now, before, after
    if before > 0:
        w[before].next = s
    else:
        own.head = s
    if after > 0:
        w[after].prev = s
    else:
        own.tail = s
    if seat.held == 0:
        w[seat.team].idle += 1


@inlined
def take_off(w: Rows, s: int) -> None:
    """A seat leaves its chain of free seats."""
    seat = w[s]
    own = w[chain_of(w, seat.team, seat.level)]
    if seat.prev > 0:
        w[seat.prev].next = seat.next
    else:
        own.head = seat.next
    if seat.next > 0:
        w[seat.next].prev = seat.prev
    else:
        own.tail = seat.prev
    if seat.level == 0:
        w[seat.team].idle -= 1
    seat.level = -1


@inlined
def _sooner(w: Rows, a: int, b: int) -> bool:
    first, second = w[a].until, w[b].until
    return first < second or (first == second and a < b)


@inlined
def schedule(w: Rows, s: int, until: float) -> None:
    """The seat's next contact ends at `until`."""
    place = w[s].place
    if place < 0:
        place = w[0].working
        w[0].working = place + 1
    w[s].until = until
    _settle(w, s, place)


@inlined
def unschedule(w: Rows, s: int) -> None:
    """The seat holds nothing any more."""
    size = w[0].working - 1
    w[0].working = size
    place = w[s].place
    w[s].place = -1
    last = w[w[0].seat + size].heap
    if last != s:
        _settle(w, last, place)


@inlined
def _settle(w: Rows, s: int, place: int) -> None:
    """Move a seat up or down from `place` until the heap is in order."""
    first, size = w[0].seat, w[0].working
    while place > 0:
        parent = (place - 1) // 2
        above = w[first + parent].heap
        if not _sooner(w, s, above):
            break
        w[first + place].heap = above
        w[above].place = place
        place = parent
    while 2 * place + 1 < size:
        child = 2 * place + 1
        if child + 1 < size and _sooner(w, w[first + child + 1].heap, w[first + child].heap):
            child += 1
        below = w[first + child].heap
        if not _sooner(w, below, s):
            break
        w[first + place].heap = below
        w[below].place = place
        place = child
    w[first + place].heap = s
    w[s].place = place


@inlined
def set_timer(w: Rows, timers: Rows, at: float, kind: int, who: int, token: int) -> None:
    """Something will happen to a contact or seat at a moment."""
    place, number = w[0].timers, w[0].number
    w[0].timers, w[0].number = place + 1, number + 1
    while place > 0:
        parent = (place - 1) // 2
        if timers[parent].at <= at:
            break
        timers[place] = timers[parent]
        place = parent
    own = timers[place]
    own.at, own.number, own.kind, own.who, own.token = at, number, kind, who, token


@inlined
def drop_timer(w: Rows, timers: Rows) -> None:
    """The first timer has been heard."""
    size = w[0].timers - 1
    w[0].timers = size
    at, number = timers[size].at, timers[size].number
    place = 0
    while 2 * place + 1 < size:
        child = 2 * place + 1
        if child + 1 < size and _earlier(timers, child + 1, child):
            child += 1
        if timers[child].at > at or (timers[child].at == at and timers[child].number > number):
            break
        timers[place] = timers[child]
        place = child
    timers[place] = timers[size]


@inlined
def _earlier(timers: Rows, a: int, b: int) -> bool:
    first, second = timers[a].at, timers[b].at
    return first < second or (first == second and timers[a].number < timers[b].number)
