"""How scenarios are made, named, ordered, frozen and shared; each edit is a new project.

The first scenario is the baseline. It closes to edits when the first what-if stands beside it, so
that what the others are held against does not move. What is in view is the same for all of them:
columns compare only where they tell of the same contacts.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from core.model.project import Project
from core.model.scenario import Filter, Hiring, Roster, Scenario


def closed(project: Project, place: int | None = None) -> bool:
    """Whether a scenario (the one in view unless a place is given) is a frozen baseline."""
    chosen = project.active if place is None else place
    return chosen == 0 and project.frozen and len(project.scenarios) > 1


def free_name(project: Project, wanted: str) -> str:
    """The name wanted, or the same with the first number that no other scenario has."""
    taken = {scenario.name for scenario in project.scenarios}
    if wanted not in taken:
        return wanted
    number = 2
    while f"{wanted} {number}" in taken:
        number += 1
    return f"{wanted} {number}"


def numbered_name(project: Project, pattern: str) -> str:
    """The pattern with the first number, from 1 on, that gives a name nobody has."""
    taken = {scenario.name for scenario in project.scenarios}
    number = 1
    while pattern.format(n=number) in taken:
        number += 1
    return pattern.format(n=number)


def duplicated(project: Project, place: int, name: str) -> Project:
    """A copy of a scenario as the last what-if, in view; the first what-if freezes the baseline."""
    alone = len(project.scenarios) == 1
    copy = replace(project.scenarios[place], name=name)
    scenarios = (*project.scenarios, copy)
    frozen = True if alone else project.frozen
    return replace(project, scenarios=scenarios, active=len(scenarios) - 1, frozen=frozen)


def edited(project: Project, place: int, scenario: Scenario) -> Project:
    """One scenario replaced by another."""
    scenarios = list(project.scenarios)
    scenarios[place] = scenario
    return replace(project, scenarios=tuple(scenarios))


def renamed(project: Project, place: int, name: str) -> Project:
    """A scenario under another name; blank names and those of others change nothing."""
    name = " ".join(name.split())
    others = [s.name for at, s in enumerate(project.scenarios) if at != place]
    if not name or name in others or name == project.scenarios[place].name:
        return project
    return edited(project, place, replace(project.scenarios[place], name=name))


def removed(project: Project, place: int) -> Project:
    """Without one what-if; a baseline left alone is open to edits again."""
    if not 0 < place < len(project.scenarios):
        return project
    scenarios = tuple(s for at, s in enumerate(project.scenarios) if at != place)
    active = project.active - (project.active >= place)
    frozen = project.frozen and len(scenarios) > 1
    return replace(project, scenarios=scenarios, active=active, frozen=frozen)


def moved(project: Project, place: int, to: int) -> Project:
    """A what-if at another place among the what-ifs."""
    last = len(project.scenarios) - 1
    to = min(max(to, 1), last)
    if not 0 < place <= last or place == to:
        return project
    order = [at for at in range(last + 1) if at != place]
    order.insert(to, place)
    return _in_order(project, order)


def with_baseline(project: Project, place: int, former: str = "") -> Project:
    """Another scenario as the baseline; the one before becomes the first what-if.

    `former` is the name of the one before if nobody gave it one.
    """
    if not 0 < place < len(project.scenarios):
        return project
    project = _named(project, former)
    others = [at for at in range(len(project.scenarios)) if at != place]
    return _in_order(project, [place, *others])


def with_frozen(project: Project, frozen: bool) -> Project:
    """The baseline closed to edits, or open."""
    return project if project.frozen == frozen else replace(project, frozen=frozen)


def in_view(project: Project, place: int) -> Project:
    """Another scenario in view on every page."""
    return project if place == project.active else replace(project, active=place)


def as_it_is(project: Project, roster: Roster, name: str, former: str = "") -> Project:
    """The people who are there today as the baseline, held against what was the baseline.

    `former` is the name of that one if nobody gave it one.
    """
    project = _named(project, former)
    today = replace(
        project.scenarios[0], name=name, roster=roster, interval_min=roster.interval_min
    )
    scenarios = (today, *project.scenarios)
    return replace(project, scenarios=scenarios, active=project.active + 1, frozen=True)


def with_filter(project: Project, edited_filter: Filter) -> Project:
    """Other contacts in view, for every scenario that saw the same ones as the active."""
    before = project.scenario.filter
    return _all(
        project,
        [s if s.filter != before else replace(s, filter=edited_filter) for s in project.scenarios],
    )


def with_comparison(
    project: Project, compare: str, days: tuple[date, date] | None = None
) -> Project:
    """Another comparison period, for every scenario that was compared as the active one was."""
    own = project.scenario
    before = own.compare, own.compare_days
    return _all(
        project,
        [
            replace(s, compare=compare, compare_days=days)
            if (s.compare, s.compare_days) == before
            else s
            for s in project.scenarios
        ],
    )


def priced(project: Project, hourly: float) -> Project:
    """What an hour costs, for every scenario that has no price of its own yet."""
    return _all(
        project,
        [
            s if s.cost.hourly is not None else replace(s, cost=replace(s.cost, hourly=hourly))
            for s in project.scenarios
        ],
    )


def with_hiring(project: Project, place: int, hiring: Hiring) -> Project:
    """A scenario's hiring; those that say nothing of today's people have the same ones."""
    return _all(
        project,
        [
            replace(s, hiring=hiring) if at == place or s.hiring is None else s
            for at, s in enumerate(project.scenarios)
        ],
    )


def _named(project: Project, former: str) -> Project:
    """A baseline that nobody named under another name, since it is the baseline no more."""
    if not former or project.scenarios[0].name != Scenario().name:
        return project
    return renamed(project, 0, free_name(project, former))


def _all(project: Project, scenarios: Sequence[Scenario]) -> Project:
    return replace(project, scenarios=tuple(scenarios))


def _in_order(project: Project, order: Sequence[int]) -> Project:
    scenarios = tuple(project.scenarios[at] for at in order)
    return replace(project, scenarios=scenarios, active=order.index(project.active))
