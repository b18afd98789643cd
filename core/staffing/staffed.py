"""What has been staffed of one set of contacts, kept so that nothing is sought twice."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable, Sequence
from concurrent.futures import Executor
from dataclasses import replace
from functools import cache
from threading import Event, Lock
from typing import Generic, TypeVar

import numpy as np
import pandas as pd

from core.model.requirement import Requirement
from core.model.scenario import ChannelPlan, Cost, Filter, Roster, Scenario
from core.model.scenario_limits import check_scenario
from core.problems import Problem
from core.progress import Progress, no_progress
from core.staffing.assumptions import plan_of
from core.staffing.calibration import measure_demand
from core.staffing.compared import Met, Pair, met, pair, replications_for, weeks_for
from core.staffing.demand import Demand
from core.staffing.estimate import estimate
from core.staffing.given import Given, Staff, given_staff
from core.staffing.requirement import DEFAULT_SEED, requirement
from core.staffing.roster_times import MOST_PEOPLE
from core.staffing.rounding import compound_shrinkage, gross_agents, round_up
from core.staffing.simulation.workers import workers
from core.staffing.typed_touches import typed_touches, with_touches

_REMEMBERED = 256
"""Requirements kept: several grids of what-ifs, a few megabytes."""
_PLANLESS = Scenario()
_SEEKING = 0.95
"""Share of the work until people are known; the rest measures their overtime."""
_LOOK_UP_S = 0.05
"""How often whoever waits for another thread looks whether anybody still waits for him."""
Plan = tuple[Scenario, Requirement]
"""A scenario and the people it is met with."""
Found = TypeVar("Found")


class _Kept(Generic[Found]):
    """Values by what they were computed from, the longest unused forgotten first.

    What two threads ask for at the same time is computed by the first of them.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._found: OrderedDict[Hashable, Found] = OrderedDict()
        self._begun: dict[Hashable, Event] = {}
        self._lock = Lock()

    def known(self, key: Hashable) -> Found | None:
        """The value kept under a key, if any."""
        with self._lock:
            return self._found.get(key)

    def get(
        self, key: Hashable, compute: Callable[[], Found], progress: Progress = no_progress
    ) -> Found:
        """The value kept under a key, else the one computed now, here or where it has begun."""
        while True:
            with self._lock:
                if key in self._found:
                    self._found.move_to_end(key)
                    return self._found[key]
                begun = self._begun.get(key)
                if begun is None:
                    self._begun[key] = Event()
            if begun is None:
                return self._computed(key, compute)
            while not begun.wait(_LOOK_UP_S):
                progress(0.0)

    def _computed(self, key: Hashable, compute: Callable[[], Found]) -> Found:
        """The value computed here; whoever waits goes on, and computes it if this was stopped."""
        try:
            value = compute()
            with self._lock:
                self._found[key] = value
                while len(self._found) > self._most:
                    self._found.popitem(last=False)
            return value
        finally:
            with self._lock:
                self._begun.pop(key).set()


class Staffed:
    """The contacts in view and whatever was staffed of them: names and prices staff nobody anew.

    Safe to be asked from several threads. An answer never depends on what was asked before.
    """

    def __init__(
        self,
        contacts: pd.DataFrame,
        totals: pd.DataFrame | None = None,
        seed: int = DEFAULT_SEED,
    ) -> None:
        self._contacts, self._totals, self.seed = contacts, totals, seed
        self._demands = _Kept[Demand](_REMEMBERED)
        self._required = _Kept[Requirement](_REMEMBERED)
        self._given = _Kept[Given](_REMEMBERED)
        self._paired = _Kept["Pair | None"](_REMEMBERED)

    def demand(self, scenario: Scenario) -> Demand:
        """What the contacts teach about a scenario's channels, in the steps of its roster if any.

        Raises Problem where they teach nothing.
        """
        found, asked = self.measured(scenario), in_steps(scenario)
        typed = typed_touches(asked)
        if not typed:
            return found
        key = (_measured_by(asked), typed)
        return self._demands.get(key, lambda: with_touches(found, typed))

    def measured(self, scenario: Scenario) -> Demand:
        """The same before anything of it is typed over. Raises Problem likewise."""
        check_scenario(scenario)
        asked = in_steps(scenario)
        return self._demands.get(
            _measured_by(asked),
            lambda: measure_demand(self._contacts, asked, asked.filter, self._totals),
        )

    def key(self, scenario: Scenario) -> Hashable:
        """Equal for scenarios that are staffed alike, whatever their names and prices."""
        return staffing_inputs(in_steps(scenario))

    def requirement(
        self,
        scenario: Scenario,
        progress: Progress = no_progress,
        executor: Executor | None = None,
    ) -> Requirement:
        """The least people that keep the scenario's promises, whoever is on its roster.

        Raises Problem where nothing can be staffed.
        """
        asked = replace(scenario, roster=None)
        check_scenario(asked)
        found = self._required.get(
            staffing_inputs(asked),
            lambda: self._sought(asked, progress, executor),
            progress,
        )
        return with_absences(found, scenario)

    def _sought(
        self, scenario: Scenario, progress: Progress, executor: Executor | None
    ) -> Requirement:
        """The least people, with the overtime of the contacts that every plan meets.

        So that the same people cost the same in a plan, on a roster and beside another scenario.
        """
        found = requirement(
            self.demand(scenario), scenario, seed=self.seed, executor=executor,
            progress=lambda share: progress(_SEEKING * share),
        )  # fmt: skip
        if found.proof is None:
            return found
        lived = self._met((scenario, found), self._week(scenario), _after(progress), executor)
        if lived is None:
            return found
        proof = replace(found.proof, overtime_h=float(lived.overtime_h.mean()))
        return replace(found, proof=proof)

    def _week(self, scenario: Scenario) -> float:
        """Contacts of a mean week as measured: what the number of simulated weeks goes by."""
        return sum(channel.per_week for channel in self.demand(scenario).channels)

    def estimate(
        self, scenario: Scenario, near: Scenario, progress: Progress = no_progress
    ) -> Requirement:
        """What closed forms say at once, moved from the proved people of a scenario near by.

        The proved answer itself where it is known already. Raises the same Problems.
        """
        asked = replace(scenario, roster=None)
        check_scenario(asked)
        known = self._required.known(staffing_inputs(asked))
        if known is not None:
            return with_absences(known, scenario)
        return estimate(self.demand(asked), asked, self.requirement(near, progress))

    def given(
        self,
        scenario: Scenario,
        progress: Progress = no_progress,
        executor: Executor | None = None,
    ) -> Given:
        """What the people on the scenario's roster achieve, without a price.

        Raises Problem for a roster that does not fit its teams, and where work piles up.
        """
        check_scenario(scenario)
        asked = in_steps(scenario)

        def simulated() -> Given:
            people = roster_staff(asked)
            with workers(executor) as threads:
                found = given_staff(
                    self.demand(asked), asked, people, {}, Filter(), seed=self.seed,
                    executor=threads, progress=lambda share: progress(_SEEKING * share),
                )  # fmt: skip
            plan = asked, found.requirement
            lived = self._met(plan, self._week(asked), _after(progress), executor)
            if lived is None:
                return found
            hours = float(lived.overtime_h.mean())
            proof = found.requirement.proof
            proved = None if proof is None else replace(proof, overtime_h=hours)
            there = replace(found.requirement, proof=proved)
            return replace(found, overtime_h=hours, requirement=there)

        found = self._given.get(staffing_inputs(asked), simulated, progress)
        return replace(found, requirement=with_absences(found.requirement, scenario))

    def pairs(
        self, plans: Sequence[Plan], progress: Progress = no_progress
    ) -> tuple[Pair | None, ...]:
        """Each plan beside the first, on contacts that no search has seen; in order.

        As many contacts as tell enough of the first plan's week. None where nobody is staffed or
        work piles up, under the plan or under the first.
        """
        week = self._week(plans[0][0])

        def told(_: float = 0.0) -> None:
            progress(len(found) / len(plans))

        @cache
        def first() -> Met | None:
            return self._met(plans[0], week, told)

        def beside(plan: Plan) -> Pair | None:
            base = first()
            own = base if plan is plans[0] else self._met(plan, week, told)
            return None if base is None or own is None else pair(base, own)

        found: list[Pair | None] = []
        for plan in plans:
            told()
            key = _plan_key(plans[0]), _plan_key(plan)
            found.append(self._paired.get(key, lambda plan=plan: beside(plan), told))
        return tuple(found)

    def known_pair(self, first: Plan, other: Plan) -> Pair | None:
        """A plan beside the first where both met the same contacts already, else None."""
        return self._paired.known((_plan_key(first), _plan_key(other)))

    def _met(
        self, plan: Plan, week: float, progress: Progress, executor: Executor | None = None
    ) -> Met | None:
        asked, people = in_steps(plan[0]), plan[1]
        demand = self.demand(asked)
        with workers(executor) as threads:
            return met(
                people, demand, asked, weeks_for(week), self.seed,
                replications=replications_for(week), executor=threads, progress=progress,
            )  # fmt: skip


def _after(progress: Progress) -> Progress:
    """Progress of what is measured once the people are known."""
    return lambda share: progress(_SEEKING + (1 - _SEEKING) * share)


def in_steps(scenario: Scenario) -> Scenario:
    """The scenario in intervals as fine as those of its roster."""
    roster = scenario.roster
    if roster is None or roster.interval_min >= scenario.interval_min:
        return scenario
    return replace(scenario, interval_min=roster.interval_min)


def roster_staff(scenario: Scenario) -> Staff:
    """People of each team by slot of the scenario's intervals. Raises Problem for a broken roster.

    A roster by the hour holds in each quarter of its hours.
    """
    roster = scenario.roster
    if roster is None or not roster.people:
        raise Problem("roster_missing", scenario=scenario.name)
    if roster.interval_min % scenario.interval_min:
        slots = 7 * 24 * 60 // scenario.interval_min
        raise Problem("roster_slots", slots=slots, given=len(roster.people[0][1]))
    staff: Staff = {}
    for team, people in roster.people:
        staff[team] = np.repeat(
            _checked(people, roster), roster.interval_min // scenario.interval_min
        )
    return staff


def _checked(people: tuple[float, ...], roster: Roster) -> np.ndarray:
    slots = 7 * 24 * 60 // roster.interval_min
    counts = np.array(people, dtype=np.float64)
    if counts.size != slots:
        raise Problem("roster_slots", slots=slots, given=counts.size)
    if not np.isfinite(counts).all() or (counts < 0).any() or (counts > MOST_PEOPLE).any():
        raise Problem("roster_people")
    return counts


def staffing_inputs(scenario: Scenario) -> Scenario:
    """The scenario without what changes nobody on duty: name, prices, who is away, targets, cards,
    comparison, hiring."""
    plain = Scenario()
    return replace(
        scenario, name="", cost=Cost(), targets=(), compare="none", cards=(), compare_days=None,
        tolerance=plain.tolerance, hiring=None, variants=(), shrinkage=(),
    )  # fmt: skip


def with_absences(found: Requirement, scenario: Scenario) -> Requirement:
    """The same people on duty with so many more on the roster as the scenario says are away."""
    shrinkage = compound_shrinkage(share for _, share in scenario.shrinkage)
    if found.shrinkage == shrinkage:
        return found
    on_rota = round_up(gross_agents(found.agents, shrinkage)).astype(np.int64)
    formulas = found.formulas
    if formulas is not None:
        formulas = replace(formulas, needed=with_absences(formulas.needed, scenario))
    return replace(found, shrinkage=shrinkage, headcount=on_rota, formulas=formulas)


def _measured_by(scenario: Scenario) -> Scenario:
    """What calibration reads of a scenario, and nothing else."""
    return Scenario(
        filter=scenario.filter,
        interval_min=scenario.interval_min,
        calendar=scenario.calendar,
        channels=tuple(
            (name, measured)
            for name, plan in scenario.channels
            # A plan that reads like the usual one of its channel teaches what no plan does.
            if (measured := _as_measured(plan)) != plan_of(name, _PLANLESS)
        ),
        excluded=scenario.excluded,
        outlier_cap_days=scenario.outlier_cap_days,
    )


def _as_measured(plan: ChannelPlan) -> ChannelPlan:
    """What calibration reads of a plan: its kind, the chats at once, and whether a week's contacts
    are typed."""
    return ChannelPlan(
        plan.kind, concurrency=plan.concurrency, chat_durations_s=plan.chat_durations_s,
        weekly_volume=None if plan.weekly_volume is None else 1.0,
    )  # fmt: skip


def _plan_key(plan: Plan) -> Hashable:
    scenario, found = plan
    people = tuple((p.name, np.asarray(p.agents, np.float64).tobytes()) for p in found.pools)
    return staffing_inputs(in_steps(scenario)), people
