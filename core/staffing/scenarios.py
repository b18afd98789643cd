"""What-ifs beside each other: staff, promises and cost of each, and what matters most."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, replace

import numpy as np

from core.model.requirement import CostSummary
from core.model.scenario import Scenario
from core.model.scenario_limits import LEAST_OCCUPANCY, MOST_SHARE, MOST_SHRINKAGE
from core.problems import Problem
from core.progress import Progress, no_progress
from core.staffing.assumptions import plan_of, promise_of
from core.staffing.closed_doors import Counted
from core.staffing.compared import Pair
from core.staffing.cost import cost_summary
from core.staffing.differences import Difference, Outcome, differences
from core.staffing.given import Given
from core.staffing.simulation.workers import InTurn, as_found, workers
from core.staffing.staffed import Staffed

Counts = Callable[[Scenario], Counted]
"""What money is divided by, of the contacts that a scenario looks at."""

OutcomeFound = Callable[[int, Outcome], None]
"""Told of an outcome, by its place among those asked for: first as estimated, then as proved."""


class Planning:
    """The contacts in view, ready to be staffed under one scenario after another.

    All scenarios meet the same simulated contacts, so that their difference is theirs and not
    chance. Safe to be asked from several threads.
    """

    def __init__(self, staffed: Staffed, counts: Counts) -> None:
        self._staffed = staffed
        self._counts_of = counts
        self._counted: dict[Scenario, Counted] = {}

    def outcome(self, scenario: Scenario, progress: Progress = no_progress) -> Outcome:
        """The staff a scenario needs, or has on its roster, and its cost.

        Raises Problem where nobody can be staffed.
        """
        if scenario.roster is not None:
            given = self.given(scenario, progress)
            return Outcome(scenario, given.requirement, given.cost)
        found = self._staffed.requirement(scenario, progress)
        return Outcome(scenario, found, cost_summary(found, scenario, *self._counts(scenario)))

    def _counts(self, scenario: Scenario) -> Counted:
        """The contacts that a scenario looks at, counted once for all that do."""
        looks = Scenario(
            filter=scenario.filter, calendar=scenario.calendar, variants=scenario.variants,
            excluded=scenario.excluded, outlier_cap_days=scenario.outlier_cap_days,
        )  # fmt: skip
        if looks not in self._counted:
            self._counted[looks] = self._counts_of(scenario)
        return self._counted[looks]

    def given(self, scenario: Scenario, progress: Progress = no_progress) -> Given:
        """What the people on a scenario's roster achieve and cost. Raises Problem without any."""
        found = self._staffed.given(scenario, progress)
        return found.priced(scenario, self._counts(scenario))

    def sketched(
        self,
        scenarios: Sequence[Scenario],
        near: Scenario,
        on_found: OutcomeFound | None,
        progress: Progress = no_progress,
    ) -> None:
        """Tell at once what closed forms say of each, moved from the people of one near by.

        Such outcomes have an estimated requirement, until the proved ones follow.
        """
        if on_found is None:
            return
        for index, scenario in enumerate(scenarios):
            progress(0.0)
            try:
                found = self._staffed.estimate(scenario, near, lambda _: progress(0.0))
            except Problem:
                continue  # the search will say why
            cost = cost_summary(found, scenario, *self._counts(scenario))
            on_found(index, Outcome(scenario, found, cost))

    def outcomes(
        self,
        scenarios: Sequence[Scenario],
        executor: Executor | None = None,
        progress: Progress = no_progress,
        on_found: OutcomeFound | None = None,
    ) -> tuple[Outcome, ...]:
        """Several scenarios in order, staffed side by side on the threads given, else on all.

        `progress` and `on_found` are called where this is called.
        """
        found: dict[int, Outcome] = {}
        alike: dict[Hashable, list[int]] = {}
        for place, scenario in enumerate(scenarios):
            alike.setdefault(self._staffed.key(scenario), []).append(place)
        groups = list(alike.values())
        if scenarios:
            self._staffed.demand(scenarios[0])  # once, before all ask for it at the same time
        for group in self._staffed_first([scenarios[g[0]] for g in groups], executor, progress):
            for place in groups[group]:
                found[place] = self.outcome(scenarios[place])
                if on_found is not None:
                    on_found(place, found[place])
        progress(1.0)
        return tuple(found[place] for place in range(len(scenarios)))

    def _staffed_first(
        self, scenarios: Sequence[Scenario], executor: Executor | None, progress: Progress
    ) -> Iterator[int]:
        """Staff each, and tell the place of whichever is done; the outcome is then known."""
        done = 0

        def told() -> None:
            progress(done / len(scenarios))

        with workers(executor) as threads:
            if threads is None:
                for place, scenario in enumerate(scenarios):
                    self.outcome(scenario, lambda _: told())
                    done += 1
                    yield place
                return
            for place, _ in as_found(self._staff, scenarios, threads, told):
                done += 1
                yield place

    def _staff(self, scenario: Scenario, go_on: Callable[[], None]) -> None:
        """Staff one of several on a thread of its own, so without threads of its own."""
        if scenario.roster is None:
            self._staffed.requirement(scenario, lambda _: go_on(), InTurn())
        else:
            self._staffed.given(scenario, lambda _: go_on(), InTurn())

    def pairs(
        self, outcomes: Sequence[Outcome], progress: Progress = no_progress
    ) -> tuple[Pair | None, ...]:
        """Each outcome beside the first as contacts that no search has seen meet both; in order."""
        plans = [(one.scenario, one.requirement) for one in outcomes]
        return self._staffed.pairs(plans, progress)

    def known_pair(self, first: Outcome, other: Outcome) -> Pair | None:
        """An outcome beside the first as far as `pairs` has told it already, else None."""
        return self._staffed.known_pair(
            (first.scenario, first.requirement), (other.scenario, other.requirement)
        )

    def compared(
        self, outcomes: Sequence[Outcome], progress: Progress = no_progress
    ) -> tuple[tuple[Difference, ...], ...]:
        """Each outcome against the first; in order."""
        pairs = self.pairs(outcomes, progress)
        return tuple(
            differences(outcomes[0], one, same) for one, same in zip(outcomes, pairs, strict=True)
        )

    def channels(self, scenario: Scenario) -> tuple[str, ...]:
        """Channels that the contacts in view hold."""
        return tuple(channel.channel for channel in self._staffed.demand(scenario).channels)


@dataclass(frozen=True, slots=True)
class Lever:
    """Something that may turn out otherwise, or that a manager can move."""

    name: str
    """volume, handle_time, shrinkage, hourly, max_occupancy or promises."""
    low: float
    high: float
    """Factors for volume, handle time and hourly cost; added points (0.05: five) for the rest."""


LEVERS = (
    Lever("volume", 0.9, 1.1),
    Lever("handle_time", 0.9, 1.1),
    Lever("shrinkage", -0.05, 0.05),
    Lever("hourly", 0.9, 1.1),
    Lever("max_occupancy", -0.05, 0.05),
    Lever("promises", -0.05, 0.05),
)


@dataclass(frozen=True, slots=True)
class Swing:
    """What one lever alone does to hours and cost."""

    lever: Lever
    low: Outcome
    high: Outcome

    def width(self, figure: Callable[[CostSummary], float | None]) -> float:
        """Distance between both ends in a figure of the cost; 0 where it is unknown."""
        low, high = figure(self.low.cost), figure(self.high.cost)
        return 0.0 if low is None or high is None else abs(high - low)


def sensitivity(
    planning: Planning,
    scenario: Scenario,
    levers: Sequence[Lever] = LEVERS,
    executor: Executor | None = None,
    progress: Progress = no_progress,
    on_found: OutcomeFound | None = None,
) -> tuple[Swing, ...]:
    """Each lever moved alone, widest swing of the cost of a resolution (else of hours) first.

    Of the people that the promises need, whoever is on a roster. `on_found` counts both ends of
    each of `levers_of`, low before high.
    """
    used = levers_of(scenario, levers)
    sought = replace(scenario, roster=None)
    spelled = {"promises": _spelled_out(planning, sought)}
    asked = [
        moved(spelled.get(lever.name, sought), lever.name, end)
        for lever in used
        for end in (lever.low, lever.high)
    ]
    planning.sketched(asked, sought, on_found, progress)
    found = planning.outcomes(asked, executor, progress, on_found)
    swings = [
        Swing(lever, low, high)
        for lever, low, high in zip(used, found[::2], found[1::2], strict=True)
    ]
    return tuple(sorted(swings, key=_width, reverse=True))


def levers_of(scenario: Scenario, levers: Sequence[Lever] = LEVERS) -> tuple[Lever, ...]:
    """The levers that the scenario has: a wage can only rise where there is one."""
    priced = scenario.cost.hourly is not None
    return tuple(lever for lever in levers if lever.name != "hourly" or priced)


def _width(swing: Swing) -> tuple[float, float]:
    return (
        swing.width(lambda cost: cost.per_resolution),
        swing.width(lambda cost: cost.paid_hours_week),
    )


def moved(scenario: Scenario, lever: str, amount: float) -> Scenario:
    """The scenario with one lever moved by an amount. Raises Problem for an unknown lever."""
    if lever == "volume":
        return replace(scenario, volume_factor=scenario.volume_factor * amount)
    if lever == "handle_time":
        return replace(scenario, handle_time_factor=scenario.handle_time_factor * amount)
    if lever == "hourly":
        hourly = scenario.cost.hourly
        dearer = None if hourly is None else hourly * amount
        return replace(scenario, cost=replace(scenario.cost, hourly=dearer))
    if lever == "shrinkage":
        return replace(scenario, shrinkage=_shrunk(scenario.shrinkage, amount))
    if lever == "max_occupancy":
        cap = min(1.0, max(LEAST_OCCUPANCY, scenario.max_occupancy + amount))
        return replace(scenario, max_occupancy=cap)
    if lever == "promises":
        return promising(scenario, amount)
    raise Problem("lever_unknown", lever=lever, known=[known.name for known in LEVERS])


def _shrunk(parts: tuple[tuple[str, float], ...], points: float) -> tuple[tuple[str, float], ...]:
    """Components whose compound is so many points more; one part stands in for the mixture."""
    present = 1 - float(np.prod([1 - share for _, share in parts]))
    return (("shrinkage", min(MOST_SHRINKAGE, max(0.0, present + points))),)


def promising(scenario: Scenario, points: float, channel: str | None = None) -> Scenario:
    """The scenario promising so many points more on one channel, or on all it has a plan for."""
    names = [channel] if channel is not None else [name for name, _ in scenario.channels]
    plans = dict(scenario.channels)
    for name in names:
        plan = plan_of(name, scenario)
        field, promise = promise_of(plan)
        share = min(MOST_SHARE, max(0.01, promise.share + points))
        plans[name] = replace(plan, **{field: replace(promise, share=share)})
    return replace(scenario, channels=tuple(plans.items()))


POINTS = (-0.2, -0.1, -0.05, 0.0, 0.03, 0.05)
"""Points by which the promises of the frontier are moved."""


@dataclass(frozen=True, slots=True)
class Frontier:
    """What service costs: whole weekly plans for weaker and stronger promises."""

    points: tuple[Outcome, ...]
    """Weakest promises first."""
    here: Outcome
    """The scenario itself: on the line where its people were sought, off it with a roster."""


def frontier(
    planning: Planning,
    scenario: Scenario,
    points: Sequence[float] = POINTS,
    executor: Executor | None = None,
    progress: Progress = no_progress,
    on_found: OutcomeFound | None = None,
) -> Frontier:
    """Staff and cost for weaker and stronger promises on every channel, and where the scenario is.

    `on_found` counts the points, then the scenario itself.
    """
    sought = replace(scenario, roster=None)
    spelled = _spelled_out(planning, sought)
    asked = [promising(spelled, step) if step else sought for step in sorted(points)]
    planning.sketched(asked, sought, on_found, progress)
    found = planning.outcomes([*asked, scenario], executor, progress, on_found)
    return Frontier(found[:-1], found[-1])


def _spelled_out(planning: Planning, scenario: Scenario) -> Scenario:
    """The scenario with a written plan for every channel of the data."""
    plans = dict(scenario.channels)
    for name in planning.channels(scenario):
        plans.setdefault(name, plan_of(name, scenario))
    return replace(scenario, channels=tuple(plans.items()))


FACTORS = (0.8, 0.9, 1.0, 1.1, 1.2)
"""Of volume and handle time in the grid."""


def grid(
    planning: Planning,
    scenario: Scenario,
    volumes: Sequence[float] = FACTORS,
    handle_times: Sequence[float] = FACTORS,
    executor: Executor | None = None,
    progress: Progress = no_progress,
    on_found: OutcomeFound | None = None,
) -> tuple[tuple[Outcome, ...], ...]:
    """The people needed by volume factor (rows) and handle-time factor (columns).

    `on_found` counts the cells row by row.
    """
    sought = replace(scenario, roster=None)
    asked = [
        moved(moved(sought, "volume", volume), "handle_time", handle_time)
        for volume in volumes
        for handle_time in handle_times
    ]
    planning.sketched(asked, sought, on_found, progress)
    found = planning.outcomes(asked, executor, progress, on_found)
    wide = len(handle_times)
    return tuple(found[row * wide : (row + 1) * wide] for row in range(len(volumes)))
