"""Deferred work on the business clock: how many of the emails are replied to within the promise.

Contacts arrive day and night, work happens in opening hours, first in first out. Interval Erlang
answers below the load here; the fluid rule overstates. So the share within the promise is
simulated, over many independent weeks, always with the same contacts for every staffing.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from core.staffing.business_week import WEEK_S, BusinessWeek
from core.staffing.kernel import EXPONENTIAL, LOGNORMAL, draw_contacts, draw_counts
from core.staffing.rounding import round_up
from core.staffing.simulation.estimates import student_t
from core.staffing.simulation.single_queue import serve

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]

WARM_UP_WEEKS = 4
"""Weeks left out of every figure, while the queue settles from empty."""
_PATIENT = np.empty(0)
"""Nobody who wrote gives up."""
_BATCHES = 20
"""Of whole weeks, for half-widths; fewer where fewer weeks are simulated."""
_FEWEST_WEEKS = 4
LARGEST_SITE = 10_000.0
"""Contacts a week above which a part of the site stands for all of it: people of a small site help
each other less, so the answer errs to the safe side, and the team's own proof is of the whole."""
_ENOUGH = 8
"""Times the contacts asked for, beyond which more weeks of a large site tell nothing new."""


@dataclass(frozen=True)
class DeferredWork:
    """One channel's week of deferred work, as the simulation sees it."""

    channel: str
    volume: Floats
    """Mean contacts in each slot of the week, opening hours or not. Shape (slots,)."""
    week: BusinessWeek
    aht_s: float
    cv: float | None = None
    """Spread of handle times relative to their mean, lognormal; None: exponential."""

    @property
    def load(self) -> float:
        """Erlangs over the open hours: what must be staffed at the very least."""
        open_s = self.week.open_s
        return float(self.volume.sum()) * self.aht_s / open_s if open_s else math.inf


@dataclass(frozen=True)
class Draws:
    """The made-up contacts of many weeks, drawn once and met by every staffing."""

    work: DeferredWork
    weeks: int
    """Weeks after the warm-up."""
    arrival_s: Floats = field(repr=False)
    handle_s: Floats = field(repr=False)

    @cached_property
    def arrival_open_s(self) -> Floats:
        """Arrivals on the business clock."""
        return self.work.week.to_open(self.arrival_s)

    @cached_property
    def counted(self) -> NDArray[np.bool_]:
        """Contacts after the warm-up."""
        return self.arrival_s >= WARM_UP_WEEKS * WEEK_S

    @cached_property
    def batch(self) -> Integers:
        """Batch of whole weeks each counted contact belongs to, 0 … 19."""
        week = (self.arrival_s[self.counted] // WEEK_S).astype(np.int64) - WARM_UP_WEEKS
        return week * min(_BATCHES, self.weeks) // self.weeks

    @cached_property
    def weekday(self) -> Integers:
        """Weekday each counted contact arrived on, Monday 0."""
        return (self.arrival_s[self.counted] % WEEK_S // 86_400).astype(np.int64)


@dataclass(frozen=True)
class Waits:
    """How long each counted contact took, seconds on both clocks, from arrival."""

    draws: Draws = field(repr=False)
    start_open_s: Floats = field(repr=False)

    def took_s(self, *, clock: str, until: str) -> Floats:
        """Seconds to `picked_up` or `replied` on the `business` or `calendar` clock."""
        draws = self.draws
        end = self.start_open_s + (draws.handle_s if until == "replied" else 0.0)
        if clock == "business":
            return (end - draws.arrival_open_s)[draws.counted]
        return np.maximum(draws.work.week.to_wall(end) - draws.arrival_s, 0.0)[draws.counted]


@dataclass(frozen=True, slots=True)
class Share:
    """A simulated share with its 95 % half-width from batches of weeks."""

    value: float
    half_width: float
    by_weekday: Floats = field(repr=False)
    """Share of those who arrived on each weekday, Monday first; NaN where none arrived."""
    n: int = 0


@dataclass(frozen=True, slots=True)
class Goal:
    """A share of contacts within seconds on a clock."""

    share: float
    within_s: float
    clock: str = "business"
    until: str = "replied"
    """replied (the answer is sent) or picked_up."""


def draw(work: DeferredWork, weeks: int, seed: int) -> Draws:
    """Poisson arrivals by slot and handle times for so many weeks after the warm-up."""
    key = _key(seed, work.channel)
    starts, lowest, cdf = _poisson_tables(work.volume)
    counts = draw_counts(key, weeks + WARM_UP_WEEKS, starts, lowest, cdf)
    shape = EXPONENTIAL if work.cv is None else LOGNORMAL
    slot_s = WEEK_S / work.volume.size
    arrivals, handles = draw_contacts(key, counts, slot_s, work.aht_s, work.cv or 0.0, shape)
    order = np.argsort(arrivals, kind="stable")
    return Draws(work, weeks, arrivals[order], handles[order])


def simulate(draws: Draws, staff: Floats) -> Waits:
    """Work the contacts off with `staff` people in each slot of the week (shape (slots,)).

    A fraction of an agent is one more person for that share of the slot's open time. Closed slots
    are not worked whatever their number. Raises ValueError when nobody ever works.
    """
    edges, people = _pieces(draws.work.week, staff)
    if people.sum() == 0 and draws.arrival_s.size:
        raise ValueError("nobody ever works")
    starts, busy_until = np.empty(draws.arrival_s.size), np.empty(int(people.max(initial=0)))
    arrivals = draws.arrival_open_s
    serve(arrivals, draws.handle_s, _PATIENT, edges, people, math.inf, busy_until, starts)
    return Waits(draws, starts)


def share_within(waits: Waits, goal: Goal) -> Share:
    """Share of contacts within the goal, with its half-width."""
    kept = waits.took_s(clock=goal.clock, until=goal.until) <= goal.within_s + 1e-9
    draws = waits.draws
    batches = min(_BATCHES, draws.weeks)
    met = np.bincount(draws.batch, kept, minlength=batches).astype(np.float64)
    n = np.bincount(draws.batch, minlength=batches).astype(np.float64)
    return Share(*_ratio(met, n), _by_weekday(draws.weekday, kept), int(n.sum()))


def occupancy(draws: Draws, staff: Floats) -> float:
    """Share of the staffed open time that is spent on contacts in the long run."""
    edges, people = _pieces(draws.work.week, staff)
    paid = float((np.diff(edges) * people).sum())
    return float(draws.work.volume.sum()) * draws.work.aht_s / paid if paid else math.nan


def throughput_agents(work_h: float, productive_h_per_agent: float) -> float:
    """Real agents that get through so many hours of work; ignores when it arrives and is due."""
    return work_h / productive_h_per_agent


def capacity_beside_live(live_load: float, agents: float, max_occupancy: float) -> float:
    """Erlangs of deferred work that live agents can take on below the occupancy cap."""
    return max(0.0, max_occupancy * agents - live_load)


def weeks_for(contacts_per_week: float, contacts: int = 250_000, *, least: int = 104) -> int:
    """Weeks to simulate for about so many contacts: at least `least`, at most ten times as many.

    So much work comes to a large site that fewer weeks tell enough; never fewer than four.
    """
    if contacts_per_week <= 0:
        return least
    plenty = max(_FEWEST_WEEKS, math.ceil(_ENOUGH * contacts / contacts_per_week))
    return min(10 * least, max(least, round(contacts / contacts_per_week)), plenty)


def _key(seed: int, channel: str) -> np.uint64:
    digest = hashlib.blake2b(f"{seed}/{channel}".encode(), digest_size=8).digest()
    return np.uint64(int.from_bytes(digest, "little"))


def _poisson_tables(means: Floats) -> tuple[Integers, Integers, Floats]:
    """Where each slot's cdf begins, the count of its first entry, and all cdfs end to end."""
    tables: list[Floats] = []
    lowest: list[int] = []
    most = float(means.max(initial=0.0))
    counts = range(math.ceil(most + _reach(most)) + 1)
    log_factorial = np.array([math.lgamma(k + 1) for k in counts])
    for mean in means.tolist():
        if mean <= 0:
            tables.append(np.empty(0))
            lowest.append(0)
            continue
        reach = _reach(mean)
        count = np.arange(max(0, math.floor(mean - reach)), math.ceil(mean + reach) + 1)
        log_p = count * math.log(mean) - mean - log_factorial[count]
        tables.append(np.cumsum(np.exp(log_p)))
        lowest.append(int(count[0]))
    starts = np.concatenate([[0], np.cumsum([table.size for table in tables])]).astype(np.int64)
    return starts, np.array(lowest, dtype=np.int64), np.concatenate(tables)


def _reach(mean: float) -> float:
    """Counts so far from the mean that none comes that is further off."""
    return 12 * math.sqrt(mean) + 25


def _pieces(week: BusinessWeek, staff: Floats) -> tuple[Floats, Integers]:
    """Edges on the business clock and whole people between them."""
    own = staff[week.slot]
    whole = np.floor(own + 1e-9)
    part = np.maximum(own - whole, 0.0)
    length = np.column_stack([part * week.length_s, (1 - part) * week.length_s]).ravel()
    people = np.column_stack([whole + 1, whole]).ravel()
    real = length > 1e-6
    edges = np.concatenate([[0.0], np.cumsum(length[real])])
    return edges, people[real].astype(np.int64)


def _ratio(met: Floats, n: Floats) -> tuple[float, float]:
    """Ratio of sums and its half-width: batches weighted by their contacts."""
    total = float(n.sum())
    if total == 0:
        return math.nan, math.nan
    value = float(met.sum()) / total
    if n.size < 2:
        return value, math.nan
    spread = float(((met - value * n) ** 2).sum()) / (n.size - 1) / n.size
    return value, student_t(n.size - 1) * math.sqrt(spread) / (total / n.size)


def _by_weekday(weekday: Integers, kept: NDArray[np.bool_]) -> Floats:
    met = np.bincount(weekday, kept, minlength=7)
    n = np.bincount(weekday, minlength=7)
    return np.where(n > 0, met / np.maximum(n, 1), np.nan)


@dataclass(frozen=True)
class DeferredNeeded:
    """Staff for deferred work that keeps its promise, and how surely."""

    whole: Floats
    """People in each slot, 0 where closed. Shape (slots,)."""
    real: Floats
    """The same with the part of one agent that is not needed taken off every open slot."""
    flat: int
    """Same number in every open slot that keeps the promise."""
    achieved: Share
    """With `whole`, on fresh draws that the search never saw."""
    picked_up: Share
    """The same goal counted until the contact is picked up."""
    by_slot: Floats
    """Share within the goal of those who arrived in each slot, NaN where none did."""
    occupancy: float
    flat_curve: tuple[tuple[int, float, float], ...]
    """One fewer than `flat`, `flat` and one more, the same in every open slot: (people, share
    within, half-width); of a large site one fewer and one more in each of its parts. A share of 0
    means that the work piles up."""


def _no_tick() -> None:
    """Nobody watches."""


@dataclass
class DeferredSearch:
    """Looks for the least staff that keeps one goal, every candidate meeting the same contacts.

    The rule for taking people off a weekday: the week must still keep the promise, and nobody's
    arrival weekday may fall below the promise, unless the flat staff had it below already; then it
    may not fall further by more than the half-width. The occupancy cap is kept over the week.
    """

    work: DeferredWork
    goal: Goal
    seed: int
    max_occupancy: float = 1.0
    tick: Callable[[], None] = _no_tick
    """Called before every simulation; may raise to cancel."""

    def __post_init__(self) -> None:
        volume = float(self.work.volume.sum())
        self.parts = max(1, int(np.ceil(volume / LARGEST_SITE)))
        """How many sites like the one simulated the whole is."""
        self.work = replace(self.work, volume=self.work.volume / self.parts)
        volume /= self.parts
        self.draws = draw(self.work, weeks_for(volume, 60_000, least=52), self.seed)
        self.fresh = draw(self.work, weeks_for(volume, 250_000), self.seed + 1_000_003)
        self.open = self.work.week.open_share > 0

    def share(self, staff: Floats, *, fresh: bool = False, until: str | None = None) -> Share:
        """Share within the goal with this staff; 0 when it cannot keep up with the work."""
        self.tick()
        week = self.work.week
        goal = self.goal if until is None else replace(self.goal, until=until)
        capacity = float((staff[week.slot] * week.length_s).sum())
        work_s = float(self.work.volume.sum()) * self.work.aht_s
        if capacity <= work_s:
            return Share(0.0, 0.0, np.zeros(7))
        return share_within(simulate(self.fresh if fresh else self.draws, staff), goal)

    def flat_staff(self, agents: float) -> Floats:
        """The same agents in every open slot."""
        return np.where(self.open, float(agents), 0.0)

    def least_flat(self) -> int:
        """Smallest whole number that, the same in every open slot, keeps the goal."""
        low = int(round_up(self.work.load / self.max_occupancy)) - 1
        high, step = low + 1, 1
        while not self._kept(self.share(self.flat_staff(high))):
            low, high, step = high, high + step, 2 * step
        while high - low > 1:
            middle = (low + high) // 2
            if self._kept(self.share(self.flat_staff(middle))):
                high = middle
            else:
                low = middle
        return high

    def best_share(self) -> float:
        """Share within the goal if nobody ever waited for an agent: no staff can beat it.

        NaN where so few contacts arrive that a set of simulated weeks holds none.
        """
        both = (Waits(draws, draws.arrival_open_s) for draws in (self.draws, self.fresh))
        return float(np.min([share_within(waits, self.goal).value for waits in both]))

    def needed(self) -> DeferredNeeded:
        """The least staff: flat by bisection, then weekday by weekday, then confirmed afresh."""
        flat = self.least_flat()
        while True:
            staff, taken = self._thinned(flat)
            achieved = self.share(staff, fresh=True)
            while taken and not self._kept(achieved):
                staff = taken.pop()
                achieved = self.share(staff, fresh=True)
            if self._kept(achieved):
                break
            flat += max(1, flat // 25)
        picked_up = self.share(staff, fresh=True, until="picked_up")
        parts, around = self.parts, self._flat_curve(flat)
        return DeferredNeeded(
            staff * parts, self._real(staff) * parts, flat * parts, achieved, picked_up,
            self._by_slot(staff), occupancy(self.fresh, staff),
            tuple((people * parts, value, spread) for people, value, spread in around),
        )  # fmt: skip

    def _thinned(self, flat: int) -> tuple[Floats, list[Floats]]:
        """Flat staff less whatever each weekday can spare, and the steps back."""
        staff, taken = self.flat_staff(flat), list[Floats]()
        before = self.share(staff).by_weekday
        step = max(1, flat // 8)
        while step:
            days = set(np.flatnonzero(self.open.reshape(7, -1).any(axis=1)).tolist())
            while (fewer := self._best_removal(staff, step, days, before)) is not None:
                taken.append(staff)
                staff = fewer
            step //= 2
        return staff, taken

    def _best_removal(
        self, staff: Floats, step: int, days: set[int], before: Floats
    ) -> Floats | None:
        """The staff that serves best with `step` people off one weekday; drops days that cannot."""
        best: tuple[float, Floats] | None = None
        for day in sorted(days):
            fewer = staff.copy().reshape(7, -1)
            fewer[day] = np.maximum(fewer[day] - step, 0.0)
            candidate = fewer.ravel()
            possible = staff.reshape(7, -1)[day].max() >= step and self._within_cap(candidate)
            share = self.share(candidate) if possible else None
            if share is None or not self._kept(share) or not self._fair(share, before):
                days.discard(day)
            elif best is None or share.value > best[0]:
                best = (share.value, candidate)
        return None if best is None else best[1]

    def _real(self, staff: Floats) -> Floats:
        """The same staff less the part of one agent (in tenths) that is not needed."""
        low, high = 0, 10
        while high - low > 1:
            middle = (low + high) // 2
            fewer = np.maximum(staff - middle / 10, 0.0)
            kept = self._within_cap(fewer) and self._kept(self.share(fewer))
            low, high = (middle, high) if kept else (low, middle)
        return np.maximum(staff - low / 10, 0.0)

    def _flat_curve(self, flat: int) -> tuple[tuple[int, float, float], ...]:
        """What the same people in every open slot achieve, around the least that are enough."""
        shares = {
            people: self.share(self.flat_staff(people), fresh=True)
            for people in range(max(1, flat - 1), flat + 2)
        }
        return tuple((people, own.value, own.half_width) for people, own in shares.items())

    def _by_slot(self, staff: Floats) -> Floats:
        waits = simulate(self.fresh, staff)
        kept = (
            waits.took_s(clock=self.goal.clock, until=self.goal.until) <= self.goal.within_s + 1e-9
        )
        moment = self.fresh.arrival_s[self.fresh.counted]
        slot = (moment % WEEK_S // (WEEK_S / staff.size)).astype(np.int64)
        met = np.bincount(slot, kept, minlength=staff.size)
        n = np.bincount(slot, minlength=staff.size)
        return np.where(n > 0, met / np.maximum(n, 1), np.nan)

    def _within_cap(self, staff: Floats) -> bool:
        return occupancy(self.draws, staff) <= self.max_occupancy + 1e-12

    def _kept(self, share: Share) -> bool:
        return share.value >= self.goal.share - 1e-12

    def _fair(self, share: Share, flat: Floats) -> bool:
        least = np.minimum(self.goal.share, flat - share.half_width)
        seen = ~np.isnan(share.by_weekday)
        return bool((share.by_weekday[seen] >= least[seen] - 1e-12).all())
