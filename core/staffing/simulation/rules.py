"""Who serves whom: the rules by which free people and waiting contacts meet.

After every event the same question is asked until nothing moves: which waiting contact of the
best priority and precedence has somebody free for it, and who of those is it given to (fewest
skills first, then free for longest)? The functions here answer it without looking at everybody.
"""

from __future__ import annotations

import math

import numpy as np

from core.staffing.compiled import inlined, row, step
from core.staffing.simulation.desk import (
    BREAK_OVER,
    IN_WORK,
    PENDING,
    RESOLVED,
    RETURN,
    WAITING,
    Rows,
    chain_of,
    change,
    join,
    leave_line,
    let_go,
    precedes,
    schedule,
    set_free,
    set_timer,
    skill_of,
    take_off,
    take_up,
    unschedule,
)
from core.staffing.simulation.tables import CHAT, DEFERRED


@inlined
def count_work(w: Rows, ch: int, by: int, now: float) -> None:
    """Contacts of a channel in agents' hands."""
    change(w, row(w, 0).channels + ch - 1, by, now)


@inlined
def count_open(w: Rows, ch: int, by: int, now: float) -> None:
    """Contacts of a channel that are not over."""
    change(w, 2 * row(w, 0).channels + ch - 1, by, now)


@inlined
def count_busy(w: Rows, group: int, ch: int, by: int, now: float) -> None:
    """People of a group who are busy with a channel."""
    change(w, (3 + group - row(w, 0).group) * row(w, 0).channels + ch - 1, by, now)


@inlined
def count_duty(w: Rows, group: int, by: int, now: float) -> None:
    """People of a group on duty, busy or not."""
    change(w, (3 + row(w, 0).groups) * row(w, 0).channels + group - row(w, 0).group, by, now)


@inlined
def count_overtime(w: Rows, group: int, by: int, now: float) -> None:
    """People of a group still busy after their time."""
    change(
        w,
        (3 + row(w, 0).groups) * row(w, 0).channels + row(w, 0).groups + group - row(w, 0).group,
        by,
        now,
    )


@inlined
def held_back(w: Rows, group: int, ch: int) -> bool:
    """Whether the group's people are kept idle for live contacts rather than take this one."""
    if row(w, 0).threshold == 0 or row(w, ch).kind != DEFERRED or row(w, group).live == 0:
        return False
    idle = 0
    for g in range(row(w, 0).group, row(w, 0).group + row(w, 0).groups):
        if row(w, g).live > 0:
            idle += row(w, g).idle
    return idle <= row(w, 0).threshold


@inlined
def find_seat(w: Rows, ch: int) -> int:
    """The free seat a contact of the channel goes to; 0: nobody. Chats: fewest in hand first."""
    levels = row(w, ch).chats if row(w, ch).kind == CHAT else 1
    best = 0
    for level in range(levels):
        for g in range(row(w, 0).group, row(w, 0).group + row(w, 0).groups):
            s = row(w, chain_of(w, g, level)).head
            if s == 0 or skill_of(w, g, ch) <= 0 or (level > 0 and row(w, g).excess > 0):
                continue
            if held_back(w, g, ch):
                continue
            if best > 0:
                fewer = row(w, g).skills - row(w, row(w, best).team).skills
                later = row(w, s).since - row(w, best).since
                if fewer > 0 or (fewer == 0 and (later > 0 or (later == 0 and s > best))):
                    continue
            best = s
        if best > 0:
            break
    return best


@inlined
def seat_takes(w: Rows, s: int, ch: int) -> bool:
    """Whether one certain seat may take a contact of the channel now."""
    seat = row(w, s)
    if seat.level < 0 or skill_of(w, seat.team, ch) <= 0 or held_back(w, seat.team, ch):
        return False
    if seat.level == 0:
        return True
    return (
        row(w, ch).kind == CHAT and seat.level < row(w, ch).chats and row(w, seat.team).excess == 0
    )


@inlined
def pace_of(w: Rows, s: int, c: int) -> float:
    """Wall seconds that one second of a contact's work takes in the seat's hands."""
    if row(w, s).held == 1:
        return row(w, c).pace
    stretch = row(w, 0).stretch + (row(w, c).channel - 1) * row(w, 0).most
    return row(w, c).pace * row(w, stretch + row(w, s).held - 1).factor


@inlined
def work_on(w: Rows, s: int, now: float) -> None:
    """Everything in the seat's hands has moved on until now."""
    passed = now - row(w, s).changed
    c = row(w, s).hand
    while c > 0:
        row(w, c).left -= passed / pace_of(w, s, c)
        c = row(w, c).next
    row(w, s).changed = now


@inlined
def reschedule(w: Rows, s: int, now: float) -> None:
    """The seat's next end, as it now holds what it holds; and the fewest chats it is held to."""
    soonest = np.inf
    room = np.int64(1_000_000)
    c = row(w, s).hand
    while c > 0:
        soonest = min(soonest, max(0.0, row(w, c).left) * pace_of(w, s, c))
        room = min(room, row(w, row(w, c).channel).chats)
        c = row(w, c).next
    row(w, s).room = room
    schedule(w, s, now + soonest)


@inlined
def begin_wait(w: Rows, c: int, now: float) -> None:
    """A contact waits for an agent from now on."""
    own = row(w, c)
    own.state, own.entered = WAITING, now
    row(w, own.channel).load += own.left
    change(w, own.channel - 1, 1, now)


@inlined
def end_wait(w: Rows, c: int, now: float) -> None:
    """A contact waits no longer."""
    own = row(w, c)
    own.waited += now - own.entered
    row(w, own.channel).load -= own.left
    change(w, own.channel - 1, -1, now)
    if own.line > 0:
        if own.line > row(w, 0).channels:
            row(w, 0).reserved -= 1
        leave_line(w, c)


@inlined
def is_staying(w: Rows, s: int) -> bool:
    """Whether a seat may take more: on duty and owed no break."""
    return row(w, s).on == 1 and row(w, s).away == 0 and row(w, s).owed == 0


@step
def start(w: Rows, c: int, s: int, now: float) -> None:
    """A seat takes a contact, from its line or straight."""
    own, seat = row(w, c), row(w, s)
    ch = own.channel
    if own.state == WAITING:
        end_wait(w, c, now)
    if seat.level >= 0:
        take_off(w, s)
    if math.isnan(own.first_start):
        own.first_start = now
    own.state, own.begun, own.with_seat = IN_WORK, now, s
    slow = row(w, row(w, ch).slow_from + row(w, 0).slot).factor
    own.pace = skill_of(w, seat.team, ch) * slow
    count_work(w, ch, 1, now)
    own.next = 0
    if seat.held == 0:
        seat.hand, seat.held, seat.changed, seat.busy = c, 1, now, ch
        count_busy(w, seat.team, ch, 1, now)
        if row(w, ch).kind == DEFERRED:
            take_up(w, s, now)
    else:
        work_on(w, s, now)
        last = seat.hand
        while row(w, last).next > 0:
            last = row(w, last).next
        row(w, last).next = c
        seat.held += 1
    reschedule(w, s, now)
    if seat.held < seat.room and is_staying(w, s):
        set_free(w, s, now)


@step
def put_down(w: Rows, s: int, c: int, now: float) -> None:
    """A contact leaves the seat's hands before it is finished, with the work done so far."""
    work_on(w, s, now)
    lay_down(w, s, c, now)


@inlined
def lay_down(w: Rows, s: int, c: int, now: float) -> None:
    """A contact leaves the seat's hands."""
    seat, own = row(w, s), row(w, c)
    own.worked += now - own.begun
    if seat.hand == c:
        seat.hand = own.next
    else:
        last = seat.hand
        while row(w, last).next != c:
            last = row(w, last).next
        row(w, last).next = own.next
    seat.held -= 1
    count_work(w, own.channel, -1, now)
    if seat.held == 0:
        unschedule(w, s)
        count_busy(w, seat.team, seat.busy, -1, now)
        if row(w, seat.busy).kind == DEFERRED:
            let_go(w, s)
        seat.busy = 0
    else:
        reschedule(w, s, now)


@inlined
def end_touch(w: Rows, timers: Rows, touches: Rows, c: int, now: float) -> None:
    """A touch is finished: solved, or the customer's turn."""
    own = row(w, c)
    if math.isnan(own.first_end):
        own.first_end = now
    if own.touch < own.last_touch:
        own.touch, own.state = own.touch + 1, PENDING
        own.left = touches[own.touch].work
        set_timer(w, timers, now + touches[own.touch - 1].delay, RETURN, c, 0)
    else:
        own.state = RESOLVED
        close(w, c, now)


@inlined
def close(w: Rows, c: int, now: float) -> None:
    """A contact is over for good; its row is free again once it is written down."""
    own = row(w, c)
    own.ended = now
    count_open(w, own.channel, -1, now)
    row(w, 0).unfinished -= own.counted
    own.next = row(w, 0).over
    row(w, 0).over = c


@inlined
def before(w: Rows, a: int, b: int) -> bool:
    """Whether contact a is served before b: priority, then order, then who came first."""
    if b == 0:
        return True
    classes = row(w, row(w, a).channel).priority - row(w, row(w, b).channel).priority
    if classes != 0:
        return classes < 0
    return precedes(w, a, b)


@inlined
def seek(w: Rows, s: int, now: float) -> None:
    """A free seat, the only one whose freedom is new, takes what is best for it."""
    while row(w, s).level >= 0:
        best = 0
        c = row(w, s).head
        while c > 0:
            if seat_takes(w, s, row(w, c).channel) and before(w, c, best):
                best = c
            c = row(w, c).next
        for ch in range(1, row(w, 0).channels + 1):
            c = row(w, ch).head
            if c > 0 and seat_takes(w, s, ch) and before(w, c, best):
                best = c
        if best == 0:
            break
        start(w, best, s, now)


@step
def dispatch(w: Rows, now: float) -> None:
    """Waiting contacts and free seats meet until nothing moves any more."""
    while True:
        best, seat = 0, 0
        for ch in range(1, row(w, 0).channels + 1):
            c = row(w, ch).head
            if c > 0 and before(w, c, best):
                s = find_seat(w, ch)
                if s > 0:
                    best, seat = c, s
        if row(w, 0).reserved > 0:
            for s in range(row(w, 0).seat, row(w, 0).seat + row(w, 0).seats):
                c = row(w, s).head
                while c > 0:
                    if before(w, c, best) and seat_takes(w, s, row(w, c).channel):
                        best, seat = c, s
                    c = row(w, c).next
        if best == 0:
            break
        start(w, best, seat, now)


@step
def take_break(w: Rows, timers: Rows, s: int, now: float) -> None:
    """A seat with empty hands goes on the break it is owed."""
    seat = row(w, s)
    seat.away = 1
    count_duty(w, seat.team, -1, now)
    set_timer(w, timers, now + seat.owed, BREAK_OVER, s, seat.token)
    seat.owed = 0.0


@inlined
def free_up(w: Rows, timers: Rows, s: int, now: float) -> bool:
    """A seat has one contact fewer: it leaves, rests or looks for the next.

    True where others may now take what was held back, so that all must be looked at.
    """
    seat = row(w, s)
    group = row(w, seat.team)
    if seat.level >= 0:
        take_off(w, s)
    if seat.held == 0 and group.named == 1 and seat.on == 0:
        count_overtime(w, seat.team, -1, now)
    elif seat.held == 0 and seat.owed > 0:
        take_break(w, timers, s, now)
    elif seat.held == 0 and group.excess > 0:
        group.excess -= 1
        seat.on = 0
        count_overtime(w, seat.team, -1, now)
        # Chats were kept from colleagues while it was not known who leaves.
        return group.excess == 0
    elif is_staying(w, s) and (seat.held == 0 or seat.held < seat.room):
        set_free(w, s, now)
        if row(w, 0).threshold > 0:
            return True
        seek(w, s, now)
    return False


@inlined
def finish(w: Rows, timers: Rows, touches: Rows, s: int, now: float) -> bool:
    """A seat's next contact ends; returns what `free_up` says."""
    ending = row(w, s).hand
    if row(w, s).held > 1:
        soonest = np.inf
        c = ending
        while c > 0:
            rest = max(0.0, row(w, c).left) * pace_of(w, s, c)
            if rest < soonest:
                ending, soonest = c, rest
            c = row(w, c).next
        work_on(w, s, now)
    lay_down(w, s, ending, now)
    end_touch(w, timers, touches, ending, now)
    return free_up(w, timers, s, now)


@step
def let_wait(w: Rows, c: int, now: float) -> None:
    """A contact whose work was broken off waits in its old place."""
    begin_wait(w, c, now)
    join(w, row(w, c).channel, c)
