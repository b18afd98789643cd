"""People taken off where nobody misses them: weeks, weekdays, half days, hours, and trades."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
from numpy.typing import NDArray

from core.staffing.team_moves import MOST_LOST, Helpful, lost_with, too_busy
from core.staffing.team_trial import Trial

Floats = NDArray[np.float64]

_PATIENCE_OF_SEARCH = 6
"""Slots in a row that cannot spare anybody before the search ends."""
_PATIENCE_OF_TRADE = 3
"""Hours in a row whose help does not make up for itself before the search ends."""
_ENOUGH_SEEN = 5
"""Staffings tried last that tell the work lost with people."""


class Savings:
    """The savings of a staff that keeps every promise, each tried on the same contacts.

    `least` is what no saving undercuts, shape (pools, slots). `meet` tries a staff, `allowed` says
    whether a trial keeps enough, `go_on` whether there are steps left; `waiting_pool` is the team
    that most late work waits for, asked only where some does.
    """

    def __init__(
        self,
        open_slots: NDArray[np.bool_],
        least: Floats,
        max_occupancy: float,
        helpful: Helpful,
        waiting_pool: Callable[[], int],
        *,
        meet: Callable[[Floats], Trial],
        allowed: Callable[[Trial], bool],
        go_on: Callable[[], bool],
    ) -> None:
        self._open_slots, self._least, self._max_occupancy = open_slots, least, max_occupancy
        self._helpful, self._waiting_pool = helpful, waiting_pool
        self._meet, self._allowed, self._go_on = meet, allowed, go_on
        self._lost = list[float]()

    def made(self, staff: Floats) -> tuple[Floats, list[Floats]]:
        """Fewer people over whole weeks, weekdays, half days, then hours, which may be traded for
        one another; and the steps back.

        No weekday pays for another: its share stays where it was or at the promise.
        """
        taken: list[Floats] = []
        before = self._meet(staff)
        for pool, slots in self._groups(staff):
            while self._go_on():
                fewer = staff.copy()
                fewer[pool, slots] -= 1
                fewer = np.maximum(fewer, np.minimum(self._least, staff))
                if not (fewer < staff).any() or self._too_busy(before, staff, fewer):
                    break
                trial = self._tried(before, staff, fewer)
                if not self._allowed(trial):
                    break
                taken.append(staff)
                staff, before = fewer, trial
        staff, before = self._spared(staff, before, taken)
        return self._traded(staff, before, taken), taken

    def _spared(
        self, staff: Floats, before: Trial, taken: list[Floats], patience: int = _PATIENCE_OF_SEARCH
    ) -> tuple[Floats, Trial]:
        """Without the hours that least late work could have used: many at once, then single.

        An hour that could not be spared by more people is not asked of fewer again.
        """
        batch, refused = max(1, int(self._open_slots.sum()) // 4), 0
        needed: set[tuple[int, int]] = set()
        while self._go_on() and refused <= patience:
            places = [p for p in self._dispensable(staff, before) if p not in needed]
            if not places:
                break
            fewer = staff.copy()
            for place in places[:batch]:
                fewer[place] -= 1
            busy = self._too_busy(before, staff, fewer)
            trial = before if busy else self._tried(before, staff, fewer)
            if not busy and self._allowed(trial):
                taken.append(staff)
                staff, before, refused = fewer, trial, 0
            elif batch > 1:
                batch //= 2
            else:
                needed.add(places[0])
                refused += 1
        return staff, before

    def _traded(self, staff: Floats, before: Trial, taken: list[Floats]) -> Floats:
        """One hour more where most late work waits, if that lets more hours than it be spared."""
        refused = 0
        while self._go_on() and refused < _PATIENCE_OF_TRADE:
            value = np.where(self._open_slots, self._helpful.by_slot(before), 0.0)
            order = np.argsort(-value, kind="stable")
            slot = int(order[min(refused, order.size - 1)])
            if not value[slot] > 0 or self._none_to_spare(staff, before):
                break
            more = staff.copy()
            more[self._waiting_pool(), slot] += 1
            fewer, after = self._spared(more, self._meet(more), [], _PATIENCE_OF_TRADE)
            if fewer.sum() < staff.sum():
                taken.append(staff)
                staff, before, refused = fewer, after, 0
            else:
                refused += 1
        return staff

    def _too_busy(self, before: Trial, staff: Floats, fewer: Floats) -> bool:
        """Whether the cap refuses fewer people, by what is known of the work lost with them."""
        seen = self._lost[-_ENOUGH_SEEN:]
        lost = max(seen) if len(seen) == _ENOUGH_SEEN else MOST_LOST
        return too_busy(before, staff, fewer, self._max_occupancy, min(lost, MOST_LOST))

    def _tried(self, before: Trial, staff: Floats, fewer: Floats) -> Trial:
        """Fewer people met by the contacts, and what went with them remembered."""
        trial = self._meet(fewer)
        self._lost.append(lost_with(before, staff, trial, fewer))
        return trial

    def _none_to_spare(self, staff: Floats, before: Trial) -> bool:
        """Whether the cap lets no hour of any slot go, so that a trade cannot save one."""
        return all(
            self._too_busy(before, staff, _without(staff, place))
            for place in self._dispensable(staff, before)
        )

    def _dispensable(self, staff: Floats, trial: Trial) -> list[tuple[int, int]]:
        """Pools and slots with somebody to spare, those that help late work least first."""
        opened = np.broadcast_to(self._open_slots, staff.shape)
        spare = np.where(opened, staff - np.minimum(self._least, staff), 0.0)
        value = self._helpful.by_slot(trial) / np.maximum(staff.sum(axis=0), 1.0)
        pools, slots = np.nonzero(spare >= 1)
        order = np.lexsort((-spare[pools, slots], value[slots]))
        return [(int(pools[i]), int(slots[i])) for i in order]

    def _groups(self, staff: Floats) -> Iterator[tuple[int, NDArray[np.bool_]]]:
        opened = self._open_slots
        slots = np.arange(opened.size)
        day = slots * 7 // opened.size
        for pool in range(staff.shape[0]):
            yield pool, opened
        for pool in range(staff.shape[0]):
            for weekday in range(7):
                if (own := opened & (day == weekday)).any():
                    yield pool, own
        for pool in range(staff.shape[0]):
            for weekday in range(7):
                own = np.flatnonzero(opened & (day == weekday))
                for half in (own[: own.size // 2], own[own.size // 2 :]):
                    if half.size:
                        yield pool, np.isin(slots, half)


def _without(staff: Floats, place: tuple[int, int]) -> Floats:
    fewer = staff.copy()
    fewer[place] -= 1
    return fewer
