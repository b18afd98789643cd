"""What given people make of calls, chats and waiting work, in closed form, many staffings at once.

A line is the people of one team with all they work on. Calls and chats meet them as one Erlang
queue; what waits is done in the minutes these leave, first come first served.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from core.staffing.backlog_moments import normal_share, work_ahead
from core.staffing.erlang import erlang_a, erlang_c
from core.staffing.estimate_channels import LiveAsked, WaitingAsked

Floats = NDArray[np.float64]

_FULL = 1e-9


@dataclass(frozen=True, eq=False)
class Line:
    """One team: its part of each channel's work, times how much slower it is than the mean."""

    name: str
    skills: tuple[str, ...]
    live: tuple[tuple[LiveAsked, float], ...]
    waiting: tuple[tuple[WaitingAsked, float], ...]
    open_s: Floats = field(repr=False)
    """Open seconds of each slot. Shape (slots,)."""
    held: int = 0
    """Idle people that deferred work leaves to calls and chats."""
    interrupts: bool = True
    """Whether calls and chats break off waiting work; else they wait behind what is in hand."""

    @property
    def slots(self) -> int:
        """Slots of the week."""
        return self.open_s.size

    @property
    def slot_s(self) -> float:
        """Seconds of a slot."""
        return 7 * 86_400 / self.slots

    @property
    def busy(self) -> Floats:
        """Erlangs of calls and chats while open."""
        return sum((one.load * part for one, part in self.live), np.zeros(self.slots))

    @property
    def flow(self) -> Floats:
        """Erlangs of waiting work when it is done as smoothly as its promises let it."""
        return sum((one.load * part for one, part in self.waiting), np.zeros(self.slots))

    @property
    def kept_back(self) -> Floats:
        """People who wait for calls and chats while these can come."""
        live = sum((one.per_s for one, _ in self.live), np.zeros(self.slots)) > 0
        return np.where(live, float(self.held), 0.0)

    def capacity_s(self, people: Floats) -> Floats:
        """Seconds that so many people have for waiting work; shape (staffings, slots)."""
        left = people - self.busy - self.kept_back
        return np.maximum(left, 0.0) * self.open_s

    @property
    def met(self) -> Floats:
        """Erlangs that a call or chat finds in hand: of its kind, and what it may not break off."""
        busy = self.busy
        return busy if self.interrupts else np.where(busy > 0, busy + self.flow, 0.0)

    @property
    def live_patience_s(self) -> float | None:
        """Mean patience of whoever calls or chats; None where nobody gives up."""
        rates = [(float(one.per_s.sum()) * part, one.patience_s) for one, part in self.live]
        leaving = sum(rate / patience for rate, patience in rates if patience)
        return self._met_rate / leaving if leaving > 0 else None

    @property
    def live_handle_s(self) -> float:
        """Mean handle time of all that calls and chats meet."""
        rate, work = self._met_rate, float(self.met.sum())
        return work / rate if rate > 0 else 1.0

    @property
    def _met_rate(self) -> float:
        """Pieces of work a second behind `met`, added up over the slots."""
        rate = sum(float(one.per_s.sum()) * part for one, part in self.live)
        if self.interrupts:
            return rate
        some = self.busy > 0
        return rate + sum(
            float((one.load * part)[some].sum()) / one.touch_s for one, part in self.waiting
        )


@dataclass(frozen=True, eq=False)
class InTime:
    """Shares of one channel's contacts in time; shape (staffings, slots)."""

    by_slot: Floats
    lost: Floats | None = None
    """Share that gives up, of calls and chats."""

    def week(self, volume: Floats) -> Floats:
        """Over the week, weighted by contacts. Shape (staffings,)."""
        return _weighted(self.by_slot, volume)


def _weighted(values: Floats, volume: Floats) -> Floats:
    total = float(volume.sum())
    return (values * volume).sum(axis=1) / total if total > 0 else np.ones(values.shape[0])


def waiting_in_time(asked: Sequence[tuple[Line, Floats]]) -> list[dict[str, InTime]]:
    """Waiting work of several lines, each with its staffings (staffings, slots), in one pass."""
    own = [(line, people) for line, people in asked if line.waiting]
    if not own:
        return [{} for _ in asked]
    capacity = np.concatenate([line.capacity_s(people) for line, people in own])
    flows = [_inflow(line) for line, _ in own]
    counts = [people.shape[0] for _, people in own]
    work, variance = (
        np.repeat(np.stack([flow[i] for flow in flows]), counts, axis=0) for i in (0, 1)
    )
    mean, spread = work_ahead(capacity, work, variance)
    found: list[dict[str, InTime]] = []
    row = 0
    for line, people in asked:
        if not line.waiting:
            found.append({})
            continue
        rows = slice(row, row + people.shape[0])
        row += people.shape[0]
        piles = capacity[rows].sum(axis=1) <= work[rows].sum(axis=1) * (1 + _FULL)
        found.append(
            {
                one.channel: InTime(_in_time(one, capacity[rows], mean[rows], spread[rows], piles))
                for one, _ in line.waiting
            }
        )
    return found


def _inflow(line: Line) -> tuple[Floats, Floats]:
    """Mean and variance of the seconds of waiting work that come in each slot.

    Calls and chats take more or less of the people's time than they do on average: that, too, is
    work which comes by chance.
    """
    work = sum((one.work_s * part for one, part in line.waiting), np.zeros(line.slots))
    chance = sum(
        (one.variance * part for one, part in (*line.waiting, *line.live)), np.zeros(line.slots)
    )
    return work, chance


def _in_time(
    one: WaitingAsked, capacity: Floats, mean: Floats, spread: Floats, piles: NDArray[np.bool_]
) -> Floats:
    """P(what is ahead is done before the last moment to begin), by slot of arrival."""
    run = np.concatenate([np.zeros((capacity.shape[0], 1)), np.cumsum(capacity, axis=1)], axis=1)
    slots = capacity.shape[1]
    place, part = np.divmod(one.until_s / (7 * 86_400 / slots), 1.0)
    week, slot = np.divmod(place.astype(np.int64), slots)
    until = run[:, slot] + capacity[:, slot] * part + week * run[:, -1:]
    able = until - (run[:, :-1] + run[:, 1:]) / 2
    share = one.best * normal_share((able - mean) / spread)
    share[piles] = 0.0
    return share


def live_in_time(line: Line, people: Floats) -> dict[str, InTime]:
    """Calls and chats of a line with staffings of shape (staffings, slots)."""
    if not line.live:
        return {}
    load = np.broadcast_to(line.met, people.shape)
    some = load > 0
    each, back = np.unique(np.column_stack([load[some], people[some]]), axis=0, return_inverse=True)
    within = np.repeat([one.target.within_s for one, _ in line.live], each.shape[0])
    load_s, people_s = (np.tile(each[:, i], len(line.live)) for i in (0, 1))
    handle, patience = line.live_handle_s, line.live_patience_s
    if patience is None:
        told = erlang_c(load_s, people_s, handle, within)
    else:
        told = erlang_a(load_s, people_s, handle, patience, within, asa=False)
    found: dict[str, InTime] = {}
    for (one, _), own in zip(
        line.live, np.arange(within.size).reshape(len(line.live), -1), strict=True
    ):
        level, lost = np.ones(people.shape), np.zeros(people.shape)
        level[some] = np.nan_to_num(told.service_level(one.target.variant)[own])[back]
        lost[some] = np.nan_to_num(told.abandonment[own], nan=0.0)[back]
        found[one.channel] = InTime(level, lost)
    return found
