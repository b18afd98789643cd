"""From today's open work on: when it is cleared, what of it will be late, who could clear it.

The same simulated contacts are met twice, with today's waiting work and as if there were none. The
backlog is what makes the difference: it is cleared once all of it has been worked on and nobody
waits longer for it any more, however many newcomers wait as they always do.
"""

from __future__ import annotations

from collections.abc import Mapping
from concurrent.futures import Executor
from dataclasses import dataclass, replace
from datetime import date, timedelta

import numpy as np
from numpy.typing import NDArray

from core.model.requirement import ChannelRequirement
from core.model.scenario import Scenario
from core.problems import Note, Problem, note
from core.progress import Progress, no_progress
from core.staffing.business_week import people_week
from core.staffing.clearing import MARGIN_DAYS, clear_s
from core.staffing.demand import ChannelDemand, Demand
from core.staffing.given import check_teams, described, there_minutes
from core.staffing.open_work import OpenToday, OpenWork
from core.staffing.projected import Cleared, Late, MorePeople, NewContacts, Projection
from core.staffing.projected_weeks import Ahead, ahead_of, business_ages_s, hours_of, laid_out
from core.staffing.requirement import DEFAULT_SEED
from core.staffing.simulation.estimates import Estimate, average, ratio
from core.staffing.simulation.outcomes import SimulationResult
from core.staffing.simulation.replication import Record
from core.staffing.simulation.run import Overload, overload, simulate
from core.staffing.simulation.timeline import elapsed
from core.staffing.simulation.values import SimulationModel
from core.staffing.team import TeamPromise, promises_of, team_model

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]
Pairs = list[tuple[ChannelDemand, ChannelRequirement]]

MOST_REPLICATIONS, FEWEST_REPLICATIONS = 40, 12
CONTACTS = 1_500_000
"""Simulated contacts that one course over all its replications is worth."""
SURE = 0.9
"""Share of the simulated courses in which a date must hold before it is named as sure."""
_HORIZONS_DAYS = (28, 91, 182)
_LONGEST_DAYS = 366
_MOST_MORE = 500


def project(
    demand: Demand,
    scenario: Scenario,
    staff: Mapping[str, Floats],
    today: OpenToday,
    *,
    by: date | None = None,
    seed: int = DEFAULT_SEED,
    executor: Executor | None = None,
    progress: Progress = no_progress,
) -> Projection:
    """What becomes of today's open work with so many people of each team by slot of the week.

    `by` asks how many more people would clear it by the evening of that day. Raises Problem for a
    day that has passed or is too far off, and for teams that do not exist or lack their people.
    """
    course = _Course(demand, scenario, staff, today, seed, executor, progress)
    horizon = course.horizon(by)
    found = course.found(horizon)
    more = () if by is None else (course.people_by(by, found),)
    progress(1.0)
    return course.told(found, more)


@dataclass(frozen=True, eq=False)
class _Found:
    """Both runs over the same days, and when each course was clear of its backlog."""

    ahead: Ahead
    full: SimulationResult
    plain: SimulationResult
    clear_s: Floats
    """Seconds from now; inf: not within the days. Shape (replications,)."""


class _Course:
    def __init__(
        self,
        demand: Demand,
        scenario: Scenario,
        staff: Mapping[str, Floats],
        today: OpenToday,
        seed: int,
        executor: Executor | None,
        progress: Progress,
    ) -> None:
        self.scenario, self.staff, self.today = scenario, staff, today
        self.demand, self.seed, self.executor, self.progress = demand, seed, executor, progress
        names = [channel.channel for channel in demand.channels]
        week = people_week(scenario.calendar, names, scenario.interval_min)
        self.pairs: Pairs = described(demand, scenario)
        self.model = team_model(self.pairs, scenario)
        check_teams(self.model, staff)
        self.there = there_minutes(week, np.sum(list(staff.values()), axis=0))
        self.open_share = week.open_share
        self.notes = [*today.notes]
        self.work = self._workable()

    def _workable(self) -> tuple[OpenWork, ...]:
        """Open work without that which waits for customers nobody knows to come back."""
        kept: list[OpenWork] = []
        for own in self.today.channels:
            awaited = int(own.awaited.sum())
            if awaited and self.model.channel(own.channel).customer_delay is None:
                self.notes.append(note("open_items_awaited", channel=own.channel, n=awaited))
                own = own.where(~own.awaited)
            kept.append(own)
        return tuple(kept)

    def _remarks(self) -> tuple[Note, ...]:
        """Of the data, of the channels in question and of what is left out."""
        channels = [n for own in self.work for n in self._notes_of(own.channel)]
        away = [why for _, why in self.demand.skipped]
        return (*self.demand.notes, *channels, *self.notes, *away)

    def _notes_of(self, channel: str) -> tuple[Note, ...]:
        own = self.demand.channel(channel)
        return () if own is None else own.notes

    @property
    def grows(self) -> Overload | None:
        """Work that comes in faster than it is done, week after week."""
        return overload(self.model.with_staff(self.staff))

    def horizon(self, by: date | None) -> int:
        """Days to look ahead: until the backlog is surely cleared, and beyond the day asked for."""
        least = 0
        if by is not None:
            ahead = ahead_of(self.today.at, 1, self.scenario.calendar, self.scenario.interval_min)
            least = (by - ahead.days()[0]).days + 1
            if not 1 <= least <= _LONGEST_DAYS:
                raise Problem("projection_day", day=by, first=ahead.days()[0], most=_LONGEST_DAYS)
        return max(least + MARGIN_DAYS, _HORIZONS_DAYS[0])

    def found(self, days: int) -> _Found:
        """The course over so many days, or more where that is not enough to see the end."""
        own = self._run(days, self.staff)
        if self.grows is not None:
            return own
        for longer in _HORIZONS_DAYS[1:]:
            if np.isfinite(own.clear_s).mean() >= SURE or longer <= days:
                break
            own = self._run(longer, self.staff)
        return own

    def _run(self, days: int, staff: Mapping[str, Floats]) -> _Found:
        ahead = ahead_of(self.today.at, days, self.scenario.calendar, self.scenario.interval_min)
        awaited = [own.where(own.awaited) for own in self.work]
        full, plain = (
            self._simulated(laid_out(self.model, staff, self.there, ahead, work))
            for work in (self.work, awaited)
        )
        most = self.scenario.interval_min * 60.0
        clear = [
            clear_s(with_open, without, self.work, full.model, most)
            for with_open, without in zip(full.records, plain.records, strict=True)
        ]
        return _Found(ahead, full, plain, np.array(clear))

    def _simulated(self, model: SimulationModel) -> SimulationResult:
        contacts = sum(channel.contacts_a_cycle() for channel in model.channels)
        runs = int(CONTACTS / max(contacts, 1.0))
        return simulate(
            model, replications=min(max(runs, FEWEST_REPLICATIONS), MOST_REPLICATIONS),
            seed=self.seed, executor=self.executor, progress=lambda _: self.progress(0.5),
        )  # fmt: skip

    def people_by(self, by: date, found: _Found) -> MorePeople:
        """Fewest people to add in every open hour so that nine of ten courses are clear by then."""
        days = (by - found.ahead.days()[0]).days + 1 + MARGIN_DAYS
        until = found.ahead.seconds_until(by + timedelta(days=1))
        team = self._team()
        low, high = -1, 0
        shares: dict[int, float] = {}

        def enough(more: int) -> bool:
            clear = self._run(days, self._with(team, more)).clear_s
            shares[more] = float((clear <= until).mean())
            return shares[more] >= SURE

        while high <= _MOST_MORE and not enough(high):
            low, high = high, max(1, 2 * high)
        if high > _MOST_MORE:
            return MorePeople(by, None, team, shares.get(low, 0.0), 0.0)
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (low, middle) if enough(middle) else (middle, high)
        present = found.ahead.opening_of(hours_of(self.there))
        inside = elapsed(present, found.ahead.timeline.length_s, np.array([until]))
        return MorePeople(by, high, team, shares[high], high * float(inside[0]) / 3600)

    def _team(self) -> str:
        """Who is to help: of the teams that work the fullest channel, the one of fewest skills."""
        fullest = max(self.work, key=lambda own: int((~own.awaited).sum()), default=None)
        able = [
            pool for pool in self.model.pools
            if fullest is None or fullest.channel in dict(pool.skills)
        ]  # fmt: skip
        return min(able, key=lambda pool: len(pool.skills)).name

    def _with(self, team: str, more: int) -> dict[str, Floats]:
        added = np.where(self.open_share > 0, float(more), 0.0)
        return {name: own + added * (name == team) for name, own in self.staff.items()}

    def told(self, found: _Found, more: tuple[MorePeople, ...]) -> Projection:
        """The course in words a planner asks for."""
        ahead, asked = found.ahead, [p for d, c in self.pairs for p in promises_of(d, c)]
        at, until = ahead.moment(0.0), ahead.moment(ahead.timeline.length_s)
        assert at is not None
        assert until is not None
        late = [
            _late(own, promise, found, self.scenario)
            for own in self.work
            for promise in asked
            if promise.channel == own.channel and promise.name in ("frt", "resolution")
        ]
        return Projection(
            at, until, self.today.at, self.today.channels, _cleared(found), tuple(late),
            tuple(_new(promise, found) for promise in asked if promise.name != "longest_wait"),
            tuple(_backlog(own.channel, found) for own in self.work), tuple(ahead.days()), more,
            found.full.occupancy(), self.grows, found.full.replications, self.seed,
            self._remarks(),
        )  # fmt: skip


def _cleared(found: _Found) -> Cleared:
    clear = np.sort(found.clear_s)
    n = clear.size
    half, sure = (float(clear[int(np.ceil(share * n)) - 1]) for share in (0.5, SURE))
    every = bool(np.isfinite(clear).all())
    days = average(clear / 86_400) if every else average(np.full(n, np.nan))
    moment = found.ahead.moment
    return Cleared(moment(half), moment(sure), days, float(np.isfinite(clear).mean()))


def _late(own: OpenWork, promise: TeamPromise, found: _Found, scenario: Scenario) -> Late:
    """Open contacts that miss a promise: those that have already, and those that will."""
    promised, first = promise.promised, promise.name == "frt"
    owed = ~own.replied if first else np.ones(own.n, np.bool_)
    ages = own.ages_s(found.ahead.at)
    if promised.clock == "business":
        ages = business_ages_s(own, found.ahead.at, scenario.calendar.of(own.channel))
    limit = promised.within_s + 1e-9
    gone = owed & (ages > limit)
    name = "first_end" if first else "ended"
    counts = [
        float((_took(record_ends, ages, promise, found) > limit)[owed & ~gone].sum())
        for record_ends in _ends(found.full, own, name)
    ]
    return Late(
        own.channel, promise.name, promised.within_s, promised.clock, int(owed.sum()),
        int(gone.sum()), average(np.array(counts)),
    )  # fmt: skip


def _ends(result: SimulationResult, own: OpenWork, name: str) -> list[Floats]:
    """When something came about for each open contact, oldest first; inf where it did not."""
    number = [channel.name for channel in result.model.channels].index(own.channel)
    found: list[Floats] = []
    for record in result.records:
        # Open contacts come first among those of their channel, in order of age.
        mine = np.flatnonzero(record.channel == number)[: own.n]
        ends = record.times[name][mine]
        found.append(np.where(np.isnan(ends), np.inf, ends))
    return found


def _took(ends: Floats, ages: Floats, promise: TeamPromise, found: _Found) -> Floats:
    """Age at which it came about, on the promise's clock; what did not grows to the horizon's end.

    Whoever is not yet late when the time seen ends counts as in time.
    """
    length = found.ahead.timeline.length_s
    until = np.minimum(ends, length)
    if promise.promised.clock == "business":
        doors = found.ahead.opening_for(promise.channel)
        return ages + elapsed(doors, length, np.maximum(until, 0.0))
    return ages + until


def _new(promise: TeamPromise, found: _Found) -> NewContacts:
    """The promise's share of those who arrive from now on, by week from now."""
    weeks = max(1, int(found.ahead.timeline.length_s // (7 * 86_400)))
    outcome = _newcomers(found.full).channel(promise.channel)
    kept, counted = outcome.sums(promise.promised, by="slot")
    begun = found.ahead.timeline.edges_s[:-1]
    week = (begun // (7 * 86_400)).astype(np.int64)
    top, bottom = (
        np.stack([sums[:, week == w].sum(axis=1) for w in range(weeks)], axis=1)
        for sums in (kept, counted)
    )
    return NewContacts(
        promise.channel, promise.name, promise.target, promise.at_most, ratio(top, bottom)
    )


def _newcomers(result: SimulationResult) -> SimulationResult:
    """The same course without those who were open at its beginning."""
    records: list[Record] = []
    for record in result.records:
        new = record.rows["arrival"] >= 0
        first = np.concatenate([[0], np.cumsum(new)])[record.first]
        records.append(replace(record, rows=record.rows[new], first=first))
    return replace(result, records=tuple(records), outcomes={}, alike={})


def _backlog(channel: str, found: _Found) -> tuple[str, Estimate, Estimate]:
    """Contacts that wait at the end of each local day, with today's open work and without."""
    day = found.ahead.timeline.day
    last = np.flatnonzero(np.append(np.diff(day) > 0, True))
    both: list[Estimate] = []
    for result in (found.full, found.plain):
        number = [own.name for own in result.model.channels].index(channel)
        queue = np.stack([record.sampled[last, number, 0] for record in result.records])
        both.append(average(queue))
    return channel, both[0], both[1]
