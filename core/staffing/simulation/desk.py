"""Queues, seats and timers: the moves of which a simulated day consists.

The whole world of one replication is one array of rows, `w`: row 0 is the clock, then come
channels, groups of people, seats, counts and factors, and at last the contacts. Whatever refers
to another thing holds its row; row 0 means nothing. Waiting contacts are chains in order of
precedence, free seats are chains in order of how long they have been free. A contact that is over
leaves its row to another, so that all that is alive stays close to the processor. One array,
because the compiler melts small steps into one loop only when they hand on little.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from core.staffing.compiled import inlined, row, step

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
        "unfinished", "reserved", "threshold", "cycle_s", "over", "spare", "hole", "contacts",
    ),
    "channel": (
        "kind", "chats", "priority", "edf", "deadline", "callback", "patience", "balk", "limit",
        "redial", "redial_delay", "affinity", "shift_end", "interrupts", "window", "windows",
        "is_open", "slow_from",
    ),
    "group": (
        "first_seat", "own_seats", "chains", "pairs", "named", "skills", "people", "excess", "idle",
        "live", "pauses", "last",
    ),
    "seat": (
        "changed", "hand", "since", "owed", "team", "held", "room", "on", "away", "token", "kept",
        "level", "place", "busy", "soonest", "heap", "earlier", "later",
    ),
    "contact": (
        "key", "arrival", "offered", "entered", "order", "left", "pace", "begun", "first_start",
        "first_end", "ended", "waited", "worked", "touch", "last_touch", "channel", "state",
        "with_seat", "line", "counted", "number_of",
    ),
    "count": ("tally", "from_s", "sum_s"),
    "factor": ("factor",),
    "window": ("opens", "closes", "passed"),
}  # fmt: skip
_REAL = {
    "load", "cycle_s", "deadline", "balk", "redial", "affinity", "changed", "soonest", "since",
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

Clock: where each kind of row begins and what is counted over all; contacts that are `over` in
this event, the first `spare` row for a new one, and whether the heap has a `hole` at its top.
Channel: its rules. Group: `people` on duty, `excess` still busy although due to leave, `idle`,
`live` channels now open that it serves, `pauses` if work stops at shift end, and the `last` seat of
the chain of those on deferred work. Seat: contacts `held` from `hand` on, `level` of the chain of
free seats it stands in (-1: none), break `owed`, contact `kept` overnight, its `place` in the heap
whose entries are `soonest` and `heap`, its neighbours on deferred work. Contact: `left` seconds of
the touch in hand, worked at `pace`; `order` is its precedence, `number_of` tells it from others
that had its row.
"""
TIMER = np.dtype([("at", "f8"), ("number", "i4"), ("kind", "i4"), ("who", "i4"), ("token", "i4")])
ARRIVAL = np.dtype(
    [
        ("at", "f8"), ("key", "u8"), ("touch", "i4"), ("last_touch", "i4"), ("number", "i4"),
        ("channel", "i2"), ("status", "i2"),
    ]
)  # fmt: skip
TOUCH = np.dtype([("work", "f8"), ("delay", "f8")])
LIVED = np.dtype(
    [
        ("arrival", "f8"), ("offered", "f8"), ("first_start", "f8"), ("first_end", "f8"),
        ("ended", "f8"), ("waited", "f8"), ("worked", "f8"), ("channel", "i4"), ("state", "i4"),
    ]
)  # fmt: skip
"""What became of one contact: one cache line."""


@inlined
def change(w: Rows, counter: int, by: int, now: float) -> None:
    """A running count changes: what it was is added to the slot's integral."""
    own = row(w, row(w, 0).counter + counter)
    own.sum_s += own.tally * (now - own.from_s)
    own.from_s = now
    own.tally += by


@inlined
def precedes(w: Rows, a: int, b: int) -> bool:
    """Whether contact a is before b in one line: order, then who came first."""
    first, second = row(w, a).order, row(w, b).order
    return first < second or (first == second and row(w, a).number_of < row(w, b).number_of)


@inlined
def join(w: Rows, line: int, c: int) -> None:
    """A contact joins a line where its order puts it."""
    own = row(w, line)
    before = own.tail
    if before > 0 and precedes(w, c, before):
        after = own.head
        while not precedes(w, c, after):
            after = row(w, after).next
        before = row(w, after).prev
    after = row(w, before).next if before > 0 else own.head
    row(w, c).prev, row(w, c).next, row(w, c).line = before, after, line
    if before > 0:
        row(w, before).next = c
    else:
        own.head = c
    if after > 0:
        row(w, after).prev = c
    else:
        own.tail = c
    own.count += 1


@inlined
def leave_line(w: Rows, c: int) -> None:
    """A contact leaves the line it waits in."""
    own = row(w, row(w, c).line)
    before, after = row(w, c).prev, row(w, c).next
    if before > 0:
        row(w, before).next = after
    else:
        own.head = after
    if after > 0:
        row(w, after).prev = before
    else:
        own.tail = before
    own.count -= 1
    row(w, c).line = 0


@inlined
def chain_of(w: Rows, group: int, held: int) -> int:
    """Row of the chain of a group's free seats that hold so many contacts."""
    return row(w, group).chains + held


@inlined
def skill_of(w: Rows, group: int, ch: int) -> float:
    """Handle-time factor of a group's people on a channel; 0: they cannot."""
    return row(w, row(w, group).pairs + ch).factor


@inlined
def set_free(w: Rows, s: int, now: float) -> None:
    """A seat that can take one more contact joins the chain of those holding as many."""
    seat = row(w, s)
    own = row(w, chain_of(w, seat.team, seat.held))
    before = own.tail
    # Seats freed at the same moment stand in the order of their numbers.
    while before > s and row(w, before).since == now:
        before = row(w, before).prev
    after = row(w, before).next if before > 0 else own.head
    seat.level, seat.since, seat.prev, seat.next = seat.held, now, before, after
    if before > 0:
        row(w, before).next = s
    else:
        own.head = s
    if after > 0:
        row(w, after).prev = s
    else:
        own.tail = s
    if seat.held == 0:
        row(w, seat.team).idle += 1


@inlined
def take_off(w: Rows, s: int) -> None:
    """A seat leaves its chain of free seats."""
    seat = row(w, s)
    own = row(w, chain_of(w, seat.team, seat.level))
    if seat.prev > 0:
        row(w, seat.prev).next = seat.next
    else:
        own.head = seat.next
    if seat.next > 0:
        row(w, seat.next).prev = seat.prev
    else:
        own.tail = seat.prev
    if seat.level == 0:
        row(w, seat.team).idle -= 1
    seat.level = -1


@inlined
def take_up(w: Rows, s: int, now: float) -> None:
    """A seat begins deferred work: last in its group's chain, equal moments by number."""
    group = row(w, row(w, s).team)
    before, after = group.last, 0
    while before > s and row(w, row(w, before).hand).begun == now:
        before, after = row(w, before).earlier, before
    row(w, s).earlier, row(w, s).later = before, after
    if before > 0:
        row(w, before).later = s
    if after > 0:
        row(w, after).earlier = s
    else:
        group.last = s


@inlined
def let_go(w: Rows, s: int) -> None:
    """A seat has deferred work in hand no longer."""
    before, after = row(w, s).earlier, row(w, s).later
    if before > 0:
        row(w, before).later = after
    if after > 0:
        row(w, after).earlier = before
    else:
        row(w, row(w, s).team).last = before


@inlined
def schedule(w: Rows, s: int, until: float) -> None:
    """The seat's next contact ends at `until`."""
    clock = row(w, 0)
    place = row(w, s).place
    if place < 0 and clock.hole == 1:
        place, clock.hole = 0, 0
    elif place < 0:
        place = clock.working
        clock.working = place + 1
    _settle(w, s, until, place)


@inlined
def unschedule(w: Rows, s: int) -> None:
    """The seat holds nothing any more; at the top it leaves a hole, as it often begins anew."""
    place = row(w, s).place
    row(w, s).place = -1
    if place == 0:
        row(w, 0).hole = 1
        row(w, row(w, 0).seat).soonest = -np.inf
    else:
        _fill(w, place)


@inlined
def fill_hole(w: Rows) -> None:
    """No seat has taken the place at the top that another left."""
    if row(w, 0).hole == 1:
        row(w, 0).hole = 0
        _fill(w, 0)


@step
def _fill(w: Rows, place: int) -> None:
    """The last of the heap takes a place that became empty."""
    size = row(w, 0).working - 1
    row(w, 0).working = size
    if place < size:
        last = row(w, row(w, 0).seat + size)
        _settle(w, last.heap, last.soonest, place)


@inlined
def _settle(w: Rows, s: int, until: float, place: int) -> None:
    """Move a seat up or down from `place` until the heap is in order: soonest, then number."""
    first, size = row(w, 0).seat, row(w, 0).working
    while place > 0:
        parent = (place - 1) >> 1
        above, own = row(w, first + parent), row(w, first + place)
        if _ends_before(above.soonest, above.heap, until, s):
            break
        own.soonest, own.heap = above.soonest, above.heap
        row(w, above.heap).place = place
        place = parent
    child = 2 * place + 1
    while child < size:
        if child + 1 < size:
            one, other = row(w, first + child), row(w, first + child + 1)
            child += _ends_before(other.soonest, other.heap, one.soonest, one.heap)
        below, own = row(w, first + child), row(w, first + place)
        if _ends_before(until, s, below.soonest, below.heap):
            break
        own.soonest, own.heap = below.soonest, below.heap
        row(w, below.heap).place = place
        place = child
        child = 2 * place + 1
    own = row(w, first + place)
    own.soonest, own.heap = until, s
    row(w, s).place = place


@inlined
def _ends_before(one: float, a: int, other: float, b: int) -> bool:
    """Sooner, or at the same moment by number; without branches, as no guess would be good."""
    return (one < other) | ((one == other) & (a < b))


@inlined
def set_timer(w: Rows, timers: Rows, at: float, kind: int, who: int, token: int) -> None:
    """Something will happen to a contact or seat at a moment."""
    clock = row(w, 0)
    place, number = clock.timers, clock.number
    clock.timers, clock.number = place + 1, number + 1
    while place > 0:
        parent = (place - 1) >> 1
        if row(timers, parent).at <= at:
            break
        timers[place] = row(timers, parent)
        place = parent
    own = row(timers, place)
    own.at, own.number, own.kind, own.who, own.token = at, number, kind, who, token


@inlined
def drop_timer(w: Rows, timers: Rows) -> None:
    """The first timer has been heard: the last one finds its new place from the top."""
    size = row(w, 0).timers - 1
    row(w, 0).timers = size
    moved = row(timers, size)
    place = 0
    while 2 * place + 1 < size:
        child = 2 * place + 1
        if child + 1 < size:
            child += _earlier(row(timers, child + 1), row(timers, child))
        if _earlier(moved, row(timers, child)):
            break
        timers[place] = row(timers, child)
        place = child
    timers[place] = moved


@inlined
def _earlier(one: Rows, other: Rows) -> bool:
    return (one.at < other.at) | ((one.at == other.at) & (one.number < other.number))
