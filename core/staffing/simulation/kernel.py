"""The compiled event loop: one replication from its first contact to its last."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from core.staffing.compiled import inlined, row, step, stepping
from core.staffing.simulation import streams
from core.staffing.simulation.clockwork import next_opening, precedence
from core.staffing.simulation.desk import (
    ABANDONED,
    BLOCKED,
    BREAK_OVER,
    CALLBACK,
    CALLED_BACK,
    GIVE_UP,
    IN_WORK,
    OUTSIDE_HOURS,
    PENDING,
    REDIALLED,
    RESERVED,
    RESOLVED,
    RETURN,
    WAITING,
    Rows,
    change,
    drop_timer,
    fill_hole,
    join,
    leave_line,
    set_timer,
)
from core.staffing.simulation.rules import (
    begin_wait,
    close,
    count_open,
    dispatch,
    end_wait,
    find_seat,
    finish,
    let_wait,
    put_down,
    seat_takes,
    start,
)
from core.staffing.simulation.shifts import come_about, come_back, interruptible
from core.staffing.simulation.tables import DEFERRED

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]

_REDIAL_KEY = -11


@stepping
def run(
    w: Rows, timers: Rows, touches: Rows, arrivals: Rows, lived: Rows,
    events: Rows, edges: Floats, span: Floats,
    laws: Rows, values: Floats, cumulative: Floats, area: Floats, sampled: Floats, ended: Floats,
) -> float:  # fmt: skip
    """Let everything happen and return when it was over; `span` is measured from, to, and stop.

    `arrivals` are the drawn contacts in order of time. What became of each is written to its row
    of `lived`. `area` takes the time integral of each count by slot, `sampled` queue, open contacts
    and queued work at the end of slots, `ended` the same at the end of each cycle; the last row
    takes what is not measured.
    """
    slots = row(w, 0).slots
    event, cycle, boundary, arriving = 0, 0, edges[1], 0
    arrival = _arrival(arrivals, 0)
    counting = 0 if span[0] <= 0 else slots
    while True:
        now, what = boundary, 0
        if row(w, 0).working > 0:
            soonest = row(w, row(w, 0).seat).soonest
            if soonest < now:
                now, what = soonest, 1
        if event < events.size and events[event].at < now:
            now, what = events[event].at, 2
        if row(w, 0).timers > 0 and row(timers, 0).at < now:
            now, what = row(timers, 0).at, 3
        if arrival < now:
            now, what = arrival, 4
        last = span[1] if row(w, 0).unfinished == 0 else span[2]
        if now > last or (now == last and what != 0):
            break
        stir, incoming = False, 0
        if what == 1:
            stir = finish(w, timers, touches, row(w, row(w, 0).seat).heap, now)
        elif what == 4:
            incoming = _come_in(w, timers, touches, arrivals[arriving], span, now)
            arriving += 1
            arrival = _arrival(arrivals, arriving)
        elif what == 3:
            incoming, stir = _hear(w, timers, touches, now, laws, values, cumulative)
            if incoming > 0 and row(w, incoming).state != CALLED_BACK:
                _count(w, incoming, span)
        elif what == 2:
            while event < events.size and events[event].at == now:
                own_event = events[event]
                come_about(w, timers, own_event.kind, own_event.who, own_event.value, now)
                event += 1
            stir = True
        else:
            if counting < slots:
                _add_up(w, now, area, counting)
                _sample(w, sampled, counting)
            row(w, 0).slot += 1
            if row(w, 0).slot == slots:
                _sample(w, ended, cycle)
                row(w, 0).slot = 0
                cycle += 1
            if span[0] <= now < span[1]:
                if counting == slots:
                    _add_up(w, now, area, counting)
                counting = row(w, 0).slot
            else:
                counting = slots
            boundary = cycle * row(w, 0).cycle_s + edges[row(w, 0).slot + 1]
        if incoming > 0 and _is_let_in(w, timers, incoming, now):
            stir = _offer(w, timers, touches, incoming, now, laws, values, cumulative) or stir
        if stir:
            dispatch(w, now)
        fill_hole(w)
        if row(w, 0).over > 0:
            _write_down(w, lived)
            if row(w, 0).contacts > lived.size:
                break
    now = min(now, span[2])
    _add_up(w, now, area, counting)
    _break_off(w, lived, now)
    return now


@inlined
def _arrival(arrivals: Rows, number: int) -> float:
    """When the next contact comes; open items come at the very start."""
    return max(arrivals[number].at, 0.0) if number < arrivals.size else np.inf


@inlined
def _come_in(w: Rows, timers: Rows, touches: Rows, drawn: Rows, span: Floats, now: float) -> int:
    """A drawn contact begins; returns it, or 0 where its customer has to come back first."""
    c = _new(w, drawn.number)
    touch = drawn.touch
    _arrive(w, c, drawn.channel, drawn.at, drawn.key, touch, drawn.last_touch)
    row(w, c).left = touches[touch].work
    _count(w, c, span)
    return c if drawn.status == 0 else _take_over(w, timers, touches, c, drawn.status, now)


@inlined
def _new(w: Rows, number: int) -> int:
    """A row for one more contact: that of one who is over, or the next."""
    c = row(w, 0).spare
    if c > 0:
        row(w, 0).spare = row(w, c).next
    else:
        c = row(w, 0).used
        row(w, 0).used = c + 1
    row(w, c).number_of = number
    return c


@inlined
def _arrive(
    w: Rows, c: int, ch: int, moment: float, key: np.uint64, touch: int, last_touch: int
) -> None:
    """A contact as it arrives, with the touches that were drawn for it."""
    own = row(w, c)
    own.arrival, own.key, own.channel = moment, key, ch
    own.touch, own.last_touch = touch, last_touch
    own.first_start, own.first_end, own.ended, own.offered = np.nan, np.nan, np.nan, np.nan
    own.waited, own.worked = 0.0, 0.0
    own.state, own.counted, own.line, own.with_seat = 0, 0, 0, 0


@inlined
def _count(w: Rows, c: int, span: Floats) -> None:
    """The contact is open from now on, and counted where it arrived in the measured time."""
    own = row(w, c)
    measured = span[0] <= own.arrival < span[1] or own.arrival < 0
    own.counted = 1 if measured else 0
    row(w, 0).unfinished += own.counted
    count_open(w, own.channel, 1, max(own.arrival, 0.0))


@inlined
def _write_down(w: Rows, lived: Rows) -> None:
    """Those who are over leave their rows to others."""
    c = row(w, 0).over
    row(w, 0).over = 0
    while c > 0:
        following = row(w, c).next
        _write(w, lived, c)
        row(w, c).next = row(w, 0).spare
        row(w, 0).spare = c
        c = following


@inlined
def _write(w: Rows, lived: Rows, c: int) -> None:
    own = row(w, c)
    if own.number_of < lived.size:
        line = lived[own.number_of]
        line.arrival, line.offered, line.ended = own.arrival, own.offered, own.ended
        line.first_start, line.first_end = own.first_start, own.first_end
        line.waited, line.worked = own.waited, own.worked
        line.channel, line.state = own.channel - 1, own.state


@step
def _break_off(w: Rows, lived: Rows, now: float) -> None:
    """Time is up: what has become so far of those who are not over."""
    for c in range(row(w, 0).contact, row(w, 0).used):
        own = row(w, c)
        if own.state < RESOLVED:
            if own.state == WAITING:
                own.waited += now - own.entered
            elif own.state == IN_WORK:
                own.worked += now - own.begun
            _write(w, lived, c)


@step
def _take_over(w: Rows, timers: Rows, touches: Rows, c: int, status: int, now: float) -> int:
    """An open item: 1 had a reply, 2 waits for its customer, 3 both; returns who comes in now."""
    own = row(w, c)
    if status != 2:
        own.first_start = own.first_end = -np.inf
    if status == 1:
        return c
    own.state, own.offered = PENDING, own.arrival
    set_timer(w, timers, now + touches[own.last_touch].delay, RETURN, c, 0)
    return 0


@inlined
def _is_let_in(w: Rows, timers: Rows, c: int, now: float) -> bool:
    """Whether the channel can be reached; those who find it closed are lost or called back."""
    own = row(w, c)
    ch = row(w, own.channel)
    if own.state == CALLED_BACK or ch.is_open == 1 or ch.kind == DEFERRED:
        return True
    opening = next_opening(w, own.channel, now) if ch.callback == 1 else np.inf
    if opening == np.inf:
        own.state = OUTSIDE_HOURS
        close(w, c, now)
    else:
        own.state = CALLED_BACK
        set_timer(w, timers, opening, CALLBACK, c, 0)
    return False


@inlined
def _offer(
    w: Rows, timers: Rows, touches: Rows, c: int, now: float,
    laws: Rows, values: Floats, cumulative: Floats,
) -> bool:  # fmt: skip
    """A new contact finds an agent, interrupts one, leaves, is blocked or waits."""
    own = row(w, c)
    ch = row(w, own.channel)
    patient = own.state == CALLED_BACK
    own.offered = now if patient else min(own.arrival, now)
    own.order = precedence(w, own.channel, own.offered)
    s = find_seat(w, own.channel)
    if s > 0:
        start(w, c, s, now)
        return False
    if ch.interrupts == 1:
        s = interruptible(w, own.channel)
        if s > 0:
            other = row(w, s).hand
            put_down(w, s, other, now)
            start(w, c, s, now)
            let_wait(w, other, now)
            return True
    if not patient:
        if ch.balk > 0 and streams.uniform(own.key, streams.BALK) < ch.balk:
            _give_up(w, timers, touches, c, now, laws, values, cumulative)
            return False
        if 0 <= ch.limit <= ch.count:
            own.state = BLOCKED
            close(w, c, now)
            return False
    begin_wait(w, c, now)
    join(w, own.channel, c)
    if not patient and ch.patience >= 0:
        u = streams.uniform(own.key, streams.PATIENCE)
        until = now + streams.draw(laws, values, cumulative, ch.patience, u)
        if until < np.inf:
            set_timer(w, timers, until, GIVE_UP, c, own.number_of)
    return False


@step
def _give_up(
    w: Rows, timers: Rows, touches: Rows, c: int, now: float,
    laws: Rows, values: Floats, cumulative: Floats,
) -> None:  # fmt: skip
    """A customer leaves before an agent, and may try again later."""
    own = row(w, c)
    ch = row(w, own.channel)
    if own.state == WAITING:
        end_wait(w, c, now)
    own.state = ABANDONED
    close(w, c, now)
    if ch.redial <= 0 or streams.uniform(own.key, streams.REDIAL) >= ch.redial:
        return
    again = _new(w, row(w, 0).contacts)
    row(w, 0).contacts += 1
    u = streams.uniform(own.key, streams.REDIAL_DELAY)
    moment = now + streams.draw(laws, values, cumulative, ch.redial_delay, u)
    key = streams.mix(own.key, _REDIAL_KEY)
    _arrive(w, again, own.channel, moment, key, own.touch, own.last_touch)
    row(w, again).left = touches[own.touch].work
    set_timer(w, timers, moment, REDIALLED, again, 0)


@step
def _hear(
    w: Rows, timers: Rows, touches: Rows, now: float, laws: Rows,
    values: Floats, cumulative: Floats,
) -> tuple[int, bool]:  # fmt: skip
    """The first timer: returns a contact that comes in anew (or 0) and whether all must look."""
    kind, who, token = row(timers, 0).kind, row(timers, 0).who, row(timers, 0).token
    drop_timer(w, timers)
    if kind in (CALLBACK, REDIALLED):
        return who, False
    if kind == BREAK_OVER:
        return 0, come_back(w, timers, who, token, now)
    own = row(w, who)
    if kind == RETURN:
        _return(w, timers, who, now)
    elif kind == GIVE_UP:
        if own.number_of == token and own.state == WAITING and math.isnan(own.first_start):
            _give_up(w, timers, touches, who, now, laws, values, cumulative)
    elif (
        kind == RESERVED and own.state == WAITING and own.touch == token
        and own.line > row(w, 0).channels
    ):  # fmt: skip
        leave_line(w, who)
        row(w, 0).reserved -= 1
        join(w, own.channel, who)
        return 0, True
    return 0, False


@inlined
def _return(w: Rows, timers: Rows, c: int, now: float) -> None:
    """The customer is back: to the agent who had the contact, else to whoever is free."""
    own = row(w, c)
    ch = own.channel
    own.order = precedence(w, ch, now)
    reserved = row(w, ch).affinity > 0 and own.with_seat > 0
    s = 0
    if not reserved:
        s = find_seat(w, ch)
    elif seat_takes(w, own.with_seat, ch):
        s = own.with_seat
    if s > 0:
        start(w, c, s, now)
        return
    begin_wait(w, c, now)
    join(w, own.with_seat if reserved else ch, c)
    if reserved:
        row(w, 0).reserved += 1
        set_timer(w, timers, now + row(w, ch).affinity, RESERVED, c, own.touch)


@inlined
def _add_up(w: Rows, now: float, area: Floats, at: int) -> None:
    """The counts' time integrals since the last time go to the slot's row."""
    first = row(w, 0).counter
    for i in range(area.shape[1]):
        own = row(w, first + i)
        if own.tally != 0 or own.sum_s != 0.0:
            change(w, i, 0, now)
            area[at, i] += own.sum_s
            own.sum_s = 0.0


@inlined
def _sample(w: Rows, into: Floats, at: int) -> None:
    """Queue, open contacts and queued seconds as they are now."""
    n = row(w, 0).channels
    for ch in range(n):
        into[at, ch, 0] += row(w, row(w, 0).counter + ch).tally
        into[at, ch, 1] += row(w, row(w, 0).counter + 2 * n + ch).tally
        into[at, ch, 2] += row(w, 1 + ch).load
