"""What the clock brings to the desks: people coming and going, breaks, doors, policies."""

from __future__ import annotations

import numpy as np

from core.staffing.compiled import row, step
from core.staffing.simulation.desk import BREAK_OVER, Rows, chain_of, set_free, set_timer, take_off
from core.staffing.simulation.rules import (
    begin_wait,
    count_duty,
    count_overtime,
    is_staying,
    let_wait,
    put_down,
    skill_of,
    start,
    take_break,
)
from core.staffing.simulation.tables import DEFERRED

EVENT = np.dtype([("at", "f8"), ("kind", "i8"), ("who", "i8"), ("value", "f8")])
"""Something the clock brings, to the n-th channel, seat or group (from 0)."""
CLOSES, OPENS, SHIFT_OVER, SHIFT_BEGINS, BREAK_DUE, PEOPLE = range(6)
_KEPT = 1


@step
def come_about(w: Rows, timers: Rows, kind: int, who: int, value: float, now: float) -> None:
    """A door opens or closes, a shift or break begins or ends, people come or go."""
    if kind == PEOPLE:
        _set_people(w, row(w, 0).group + who, int(value), now)
    elif kind in (OPENS, CLOSES):
        _set_door(w, who + 1, kind == OPENS)
    elif kind == SHIFT_BEGINS:
        _begin_shift(w, row(w, 0).seat + who, now)
    elif kind == SHIFT_OVER:
        _end_shift(w, row(w, 0).seat + who, now)
    elif row(w, row(w, 0).seat + who).on == 1:
        _break(w, timers, row(w, 0).seat + who, value, now)


@step
def come_back(w: Rows, timers: Rows, s: int, token: int, now: float) -> bool:
    """A break is over, unless the shift it belonged to is; True where the seat is free again."""
    seat = row(w, s)
    if token != seat.token or seat.on == 0 or seat.away == 0:
        return False
    if seat.owed > 0:
        set_timer(w, timers, now + seat.owed, BREAK_OVER, s, seat.token)
        seat.owed = 0.0
        return False
    seat.away = 0
    count_duty(w, seat.team, 1, now)
    _sit_down(w, s, now)
    return True


@step
def interruptible(w: Rows, ch: int) -> int:
    """A seat on deferred work that could take the live contact: fewest skills, last begun."""
    best, latest = 0, 0.0
    for g in range(row(w, 0).group, row(w, 0).group + row(w, 0).groups):
        group = row(w, g)
        if group.excess > 0 or skill_of(w, g, ch) <= 0:
            continue
        if best > 0 and group.skills > row(w, row(w, best).team).skills:
            continue
        s = group.last
        while s > 0 and not is_staying(w, s):
            s = row(w, s).earlier
        if s == 0:
            continue
        begun = row(w, row(w, s).hand).begun
        if best > 0 and group.skills == row(w, row(w, best).team).skills and begun <= latest:
            continue
        best, latest = s, begun
        # Of those that began at the same moment, the one with the lowest number.
        s = row(w, s).earlier
        while s > 0 and row(w, row(w, s).hand).begun == latest:
            best = s if is_staying(w, s) else best
            s = row(w, s).earlier
    return best


@step
def _set_door(w: Rows, ch: int, opens: bool) -> None:
    row(w, ch).is_open = 1 if opens else 0
    if row(w, ch).kind == DEFERRED:
        return
    for g in range(row(w, 0).group, row(w, 0).group + row(w, 0).groups):
        if skill_of(w, g, ch) > 0:
            row(w, g).live += 1 if opens else -1


@step
def _sit_down(w: Rows, s: int, now: float) -> None:
    """A seat comes on duty: it goes on with what it kept, or is free."""
    seat = row(w, s)
    if seat.kept > 0:
        c = seat.kept
        seat.kept = 0
        start(w, c, s, now)
    elif seat.held == 0 or seat.held < seat.room:
        set_free(w, s, now)


@step
def _begin_shift(w: Rows, s: int, now: float) -> None:
    seat = row(w, s)
    if seat.held > 0:
        count_overtime(w, seat.team, -1, now)
    seat.on, seat.away, seat.owed = 1, 0, 0.0
    seat.token += 1
    count_duty(w, seat.team, 1, now)
    _sit_down(w, s, now)


@step
def _end_shift(w: Rows, s: int, now: float) -> None:
    seat = row(w, s)
    seat.on = 0
    if seat.level >= 0:
        take_off(w, s)
    if seat.away == 0:
        count_duty(w, seat.team, -1, now)
    seat.away, seat.owed = 0, 0.0
    if seat.held > 0:
        count_overtime(w, seat.team, 1, now)
        if row(w, row(w, seat.hand).channel).shift_end > 0:
            _put_away(w, s, now)


@step
def _put_away(w: Rows, s: int, now: float) -> None:
    """A seat that is due to leave stops its deferred work: kept for later, or returned."""
    c = row(w, s).hand
    put_down(w, s, c, now)
    count_overtime(w, row(w, s).team, -1, now)
    if row(w, row(w, c).channel).shift_end == _KEPT:
        begin_wait(w, c, now)
        row(w, s).kept = c
    else:
        let_wait(w, c, now)


@step
def _break(w: Rows, timers: Rows, s: int, length: float, now: float) -> None:
    seat = row(w, s)
    seat.owed += length
    if seat.away == 0:
        if seat.level >= 0:
            take_off(w, s)
        if seat.held == 0:
            take_break(w, timers, s, now)


@step
def _set_people(w: Rows, g: int, people: int, now: float) -> None:
    """So many people of a group are on duty from now on; the longest idle leave first."""
    group = row(w, g)
    more = people - group.people
    group.people = people
    count_duty(w, g, more, now)
    if more > 0:
        stay = min(more, group.excess)
        group.excess -= stay
        count_overtime(w, g, -stay, now)
        _call_in(w, g, more - stay, now)
    while more < 0 and row(w, chain_of(w, g, 0)).head > 0:
        s = row(w, chain_of(w, g, 0)).head
        take_off(w, s)
        row(w, s).on = 0
        more += 1
    if more < 0:
        group.excess -= more
        count_overtime(w, g, -more, now)
    while group.excess > 0 and group.pauses == 1:
        s = _last_begun(w, g)
        if s == 0:
            break
        group.excess -= 1
        row(w, s).on = 0
        _put_away(w, s, now)


@step
def _call_in(w: Rows, g: int, more: int, now: float) -> None:
    """So many more people come on duty, those first who kept something on their desk."""
    for keeping in (True, False):
        for s in range(row(w, g).first_seat, row(w, g).first_seat + row(w, g).own_seats):
            if more > 0 and row(w, s).on == 0 and (row(w, s).kept > 0) == keeping:
                row(w, s).on = 1
                more -= 1
                _sit_down(w, s, now)


@step
def _last_begun(w: Rows, g: int) -> int:
    """The seat of the group that last began work which may be broken off; 0: none."""
    s = row(w, g).last
    while s > 0 and (row(w, s).on == 0 or row(w, row(w, row(w, s).hand).channel).shift_end == 0):
        s = row(w, s).earlier
    return s
