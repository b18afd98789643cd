"""Deferred work as a fluid: the least staff by hour that has every item done by its deadline.

What is worked off by the end of a slot lies between all that has become due and all that has
arrived. The linear programme of that fluid needs no solver: with equal hours the shortest string
between both curves is the smoothest staff of least hours, and with unequal prices the cheapest
open hours fill first, as far as the work that can be done in them (a polymatroid, so that greed
is exact). The fluid knows no percentiles: it is the exact answer to "everything in time" that
`aforo verify` recomputes beside the simulation, which staffs the shares that are promised.
"""

from __future__ import annotations

import math
from bisect import insort
from dataclasses import dataclass, field
from statistics import NormalDist

import numpy as np
from numpy.typing import ArrayLike, NDArray

from core.problems import Problem
from core.staffing.business_week import WEEK_S, BusinessWeek

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]

_TOLERANCE = 1e-9
_FIRST_WEEKS, _MOST_WEEKS = 8, 128
"""Weeks worked through, until the two in the middle are alike, far from both ends."""


@dataclass(frozen=True, slots=True)
class FluidStaff:
    """Real agents by slot of the week that serve everything in time if work flowed evenly."""

    agents: Floats = field(repr=False)
    """Shape (slots,); 0 where closed."""
    backlog_s: Floats = field(repr=False)
    """Work left at the end of each slot, seconds."""


@dataclass(frozen=True)
class _Corridor:
    """Open slots of two weeks on the business clock, and what must and may be done by their ends.

    Two weeks, so that a week may begin at any open slot. Border 0 is the opening of the first.
    """

    slot: Integers
    """Slot of the week of each open slot of one week. Shape (m,)."""
    clock_s: Floats
    """Open seconds at each border. Shape (2m + 1,)."""
    due_s: Floats
    """Work due by each border, seconds since Monday 00:00; what came before is negative."""
    arrived_s: Floats
    """Work arrived by each border."""

    @property
    def m(self) -> int:
        """Open slots in a week."""
        return self.slot.size

    @property
    def week_work_s(self) -> float:
        """Work of one week."""
        return float(self.arrived_s[-1] - self.arrived_s[self.m])


def least_staff(volume: Floats, week: BusinessWeek, aht_s: float, within_s: float) -> FluidStaff:
    """The smoothest of the least staff for everything within so many open seconds (exact).

    The week's hours are the load's: nothing idles. Its peak is the least any staff can have. The
    clock of a slot's arrivals starts at the end of the slot. Raises Problem when nothing is open
    or no time is promised.
    """
    corridor = _corridor(volume, week, aht_s, within_s)
    return _staff(corridor, volume, week, aht_s, _shortest_string(corridor))


def cheapest_staff(
    volume: Floats,
    week: BusinessWeek,
    aht_s: float,
    within_s: float,
    cost: ArrayLike = 1.0,
    most: ArrayLike = math.inf,
) -> FluidStaff:
    """Least cost when an agent has a price and a limit in each slot (the linear programme, exact).

    The cheapest hours between arrival and deadline do the work: held options are paid when they
    are needed and the dearest are given back when no more work is there for them. `most` may be
    what live agents have left. Raises Problem when the limits cannot carry the promise.
    """
    corridor = _corridor(volume, week, aht_s, within_s)
    price = np.broadcast_to(np.asarray(cost, dtype=np.float64), volume.shape)[corridor.slot]
    limit = np.broadcast_to(np.asarray(most, dtype=np.float64), volume.shape)[corridor.slot]
    return _staff(corridor, volume, week, aht_s, _cheapest(corridor, price, limit))


def flat_staff(volume: Floats, week: BusinessWeek, aht_s: float, within_s: float) -> float:
    """Same real agents in every open slot that serve everything in time (closed form, exact).

    The most work that arrives in a window and is due by its end, over the window's open time, and
    at least the load.
    """
    corridor = _corridor(volume, week, aht_s, within_s)
    need = _windows(corridor, corridor.due_s[None, :] - corridor.arrived_s[:, None])
    return max(corridor.week_work_s / week.open_s, need)


def flat_staff_for_share(
    volume: Floats,
    week: BusinessWeek,
    aht_s: float,
    within_s: float,
    share: float,
    cv: float = 1.0,
) -> float:
    """Quick estimate of flat real agents for a share in time: νh + z·h·√(ν(1+cv²)) per window.

    An approximation for a slider: it looks at the share of weeks in which a window's work fits,
    not at the share of contacts, which the simulation counts.
    """
    corridor = _corridor(volume, week, aht_s, within_s)
    contacts = np.maximum(corridor.due_s[None, :] - corridor.arrived_s[:, None], 0.0) / aht_s
    z = NormalDist().inv_cdf(share)
    work = aht_s * (contacts + z * np.sqrt(contacts * (1 + cv * cv)))
    return max(corridor.week_work_s / week.open_s, _windows(corridor, work))


def _windows(corridor: _Corridor, work_s: Floats) -> float:
    """The most work over open time of any window up to a week, from a border to a later one."""
    length = corridor.clock_s[None, :] - corridor.clock_s[:, None]
    ahead = np.arange(length.shape[0])[None, :] - np.arange(length.shape[0])[:, None]
    fits = (ahead > 0) & (ahead <= corridor.m)
    return float(np.where(fits, work_s / np.where(fits, length, 1.0), 0.0).max(initial=0.0))


def _corridor(volume: Floats, week: BusinessWeek, aht_s: float, within_s: float) -> _Corridor:
    if week.open_s == 0:
        raise Problem("no_open_hours")
    if not within_s > 0:
        raise Problem("target_wait_negative", value=within_s)
    slots = volume.size
    open_s = np.diff(week.to_open(np.arange(slots + 1, dtype=np.float64) * (WEEK_S / slots)))
    opened = np.flatnonzero(open_s > 0)
    # Weeks before are told apart by whole weeks: arrivals due now may be that old.
    ago = math.ceil(within_s / week.open_s) + 1
    borders = np.arange(-ago * slots, 2 * slots + 1)
    total = np.concatenate([[0.0], np.cumsum(volume)]) * aht_s
    arrived = total[borders % slots] + (borders // slots) * total[-1]
    clock = np.concatenate([[0.0], np.cumsum(open_s)])
    passed = (clock[borders % slots] + (borders // slots) * week.open_s).astype(np.float64)
    last = np.searchsorted(passed, passed - within_s + _TOLERANCE, side="right") - 1
    due = np.where(last < 0, -math.inf, arrived[np.maximum(last, 0)])
    now = np.concatenate([[opened[0]], opened + 1, opened + slots + 1]) + ago * slots
    return _Corridor(opened, passed[now], due[now], arrived[now])


def _shortest_string(corridor: _Corridor) -> Floats:
    """Work in each open slot along the shortest string through the corridor. Shape (m,).

    Drawn from where the due curve stands highest above the mean pace: the periodic string touches
    it there, since it can only bend down on it.
    """
    m = corridor.m
    pace = corridor.week_work_s / float(corridor.clock_s[m] - corridor.clock_s[0])
    begin = int(np.argmax((corridor.due_s - pace * corridor.clock_s)[:m]))
    own = slice(begin, begin + m + 1)
    floor, ceiling = corridor.due_s[own].copy(), corridor.arrived_s[own].copy()
    ceiling[0], ceiling[-1] = floor[0], floor[-1]
    done = np.diff(_string(corridor.clock_s[own], floor, ceiling))
    return np.roll(done, begin)


def _string(x: Floats, floor: Floats, ceiling: Floats) -> Floats:
    """The taut string from the first point, where floor and ceiling meet, to the last."""
    y, i = np.empty(x.shape), 0
    y[0] = floor[0]
    while i < x.size - 1:
        run = x[i + 1 :] - x[i]
        up, down = (floor[i + 1 :] - y[i]) / run, (ceiling[i + 1 :] - y[i]) / run
        flattest, steepest = np.maximum.accumulate(up), np.minimum.accumulate(down)
        crossed = np.flatnonzero(flattest > steepest)
        if crossed.size == 0:
            step, slope = run.size - 1, flattest[-1]
        else:
            # Where the floor rises above the ceiling's slope, the string bends at that ceiling.
            bends_up = up[crossed[0]] > steepest[crossed[0] - 1]
            before = slice(0, int(crossed[0]))
            step = int(np.argmin(down[before]) if bends_up else np.argmax(up[before]))
            slope = down[step] if bends_up else up[step]
        y[i + 1 : i + step + 2] = y[i] + slope * run[: step + 1]
        i += step + 1
    return y


def _cheapest(corridor: _Corridor, price: Floats, limit: Floats) -> Floats:
    """Work in each open slot of the cheapest week that repeats. Shape (m,)."""
    _check_limits(corridor, limit)
    weeks, near = _FIRST_WEEKS, 1e-6 * corridor.week_work_s
    while True:
        bought = _cheapest_weeks(corridor, price, limit, weeks)
        before, own = bought[weeks // 2 - 1], bought[weeks // 2]
        # Weeks can be alike that still live on the work given away at the start.
        whole = abs(own.sum() - corridor.week_work_s) <= near
        if weeks >= _MOST_WEEKS or (whole and np.abs(own - before).max() <= near):
            return own
        weeks *= 2


def _cheapest_weeks(corridor: _Corridor, price: Floats, limit: Floats, weeks: int) -> Floats:
    """Work in each open slot of so many weeks in a row. Shape (weeks, m)."""
    m, work = corridor.m, corridor.week_work_s
    due, arrived = np.diff(corridor.due_s[: m + 1]), corridor.arrived_s[1 : m + 1]
    length = np.diff(corridor.clock_s[: m + 1])
    bought = np.zeros((weeks, m))
    # What is not yet due at the start is given away: it is used first and gone after a week or two.
    used, kept = float(corridor.due_s[0]), float(corridor.arrived_s[0] - corridor.due_s[0])
    held: list[tuple[float, int, float]] = [(-math.inf, -1, kept)]
    for index in range(weeks * m):
        lap, k = divmod(index, m)
        room = float(arrived[k]) + lap * work - used
        option = min(float(limit[k] * length[k]), room)
        insort(held, (float(price[k]), index, option))
        kept += option
        kept -= _give_back(held, kept - room)
        need = float(due[k])
        used += need
        kept -= _use(held, need, bought)
    return bought


def _check_limits(corridor: _Corridor, limit: Floats) -> None:
    """No window of a week, nor the week itself, may hold more due work than the limits can do."""
    length = np.diff(corridor.clock_s[: corridor.m + 1])
    able = np.concatenate([[0.0], np.cumsum(np.tile(np.minimum(limit, 1e9) * length, 2))])
    short = corridor.due_s[None, :] - corridor.arrived_s[:, None] - (able[None, :] - able[:, None])
    ahead = np.triu(np.ones(short.shape, dtype=np.bool_), 1)
    week = corridor.week_work_s - able[corridor.m]
    missing = max(float(short[ahead].max(initial=0.0)), week)
    if missing > _TOLERANCE * max(1.0, corridor.week_work_s):
        raise Problem("limits_cannot_carry", short_h=missing / 3600)


def _give_back(held: list[tuple[float, int, float]], excess: float) -> float:
    """Drop the dearest options that no work is there for; what was dropped."""
    dropped = 0.0
    while held and excess - dropped > 0:
        price, index, amount = held.pop()
        part = min(amount, excess - dropped)
        dropped += part
        if amount > part:
            held.append((price, index, amount - part))
    return dropped


def _use(held: list[tuple[float, int, float]], need: float, bought: Floats) -> float:
    """Pay for the cheapest options; what was used."""
    taken, paid = 0.0, 0
    for place, (price, index, amount) in enumerate(held):
        part = min(amount, need - taken)
        if index >= 0:
            bought[divmod(index, bought.shape[1])] += part
        taken += part
        if amount > part:
            held[place] = (price, index, amount - part)
            break
        paid = place + 1
    del held[:paid]
    return taken


def _staff(
    corridor: _Corridor, volume: Floats, week: BusinessWeek, aht_s: float, done_s: Floats
) -> FluidStaff:
    """Agents by slot of the week from the work done in its open slots, and what is left over."""
    length = np.diff(corridor.clock_s[: corridor.m + 1])
    agents, work = np.zeros(volume.shape), np.zeros(volume.shape)
    agents[corridor.slot], work[corridor.slot] = done_s / length, done_s
    left = np.cumsum(volume * aht_s - work)
    # The least backlog of the week is what the corridor leaves when the string is highest.
    return FluidStaff(agents, left - left.min())
