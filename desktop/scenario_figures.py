"""What the Scenarios page asks of the core, run on a worker."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.model.scenario import Roster, Scenario
    from core.progress import Progress
    from core.results import Results
    from core.staffing.differences import Outcome
    from core.staffing.hiring import HiringMonth
    from core.staffing.scenarios import Frontier, Swing
    from core.staffing.side_by_side import Column, SideBySide


def prepared(progress: Progress) -> None:
    """Return when the simulations are compiled for this computer: at once, but the first time."""
    from core.staffing.simulation import prepare

    prepare.await_ready(progress)


def staffed(results: Results, arrived: list[tuple[int, Column]], progress: Progress) -> SideBySide:
    """Every scenario beside the first; each is put into `arrived` as soon as something is known.

    First comes what closed forms say at once, then the simulated answer.
    """
    _estimate(results, arrived, progress)
    return results.side_by_side(progress, lambda place, column: arrived.append((place, column)))


def _estimate(results: Results, arrived: list[tuple[int, Column]], progress: Progress) -> None:
    """Put estimates into `arrived`, moved from the people of the first scenario that seeks any."""
    from core.staffing.side_by_side import Column

    sought = [(at, s) for at, s in enumerate(results.project.scenarios) if s.roster is None]
    if not sought:
        return

    def told(index: int, outcome: Outcome) -> None:
        place, scenario = sought[index]
        arrived.append((place, Column(scenario, outcome, None, (), None)))

    near = sought[0][1]
    results.planning().sketched([scenario for _, scenario in sought], near, told, progress)


def todays_people(results: Results, progress: Progress) -> Roster:
    """The people seen at work in the past weeks as a roster, whole ones.

    Raises Problem where the data do not tell who was there.
    """
    import numpy as np

    from core.problems import Problem
    from core.staffing.roster import roster_of, seen_roster

    seen = results.on_duty()
    if seen.people is None:
        raise Problem(seen.note.code, **dict(seen.note.data))
    need = results.requirement(progress)
    roster = seen_roster(seen.people, seen.interval_min, need)
    return roster_of(
        roster.interval_min,
        {team: np.round(np.array(people, dtype=np.float64)) for team, people in roster.people},
    )


def matters_most(
    results: Results, scenario: Scenario, arrived: list[tuple[int, Outcome]], progress: Progress
) -> tuple[Swing, ...]:
    """What moves the cost of a scenario's resolution most, one thing at a time."""
    from core.staffing.scenarios import sensitivity

    return sensitivity(
        results.planning(), scenario, progress=progress,
        on_found=lambda place, outcome: arrived.append((place, outcome)),
    )  # fmt: skip


def cost_of_service(
    results: Results, scenario: Scenario, arrived: list[tuple[int, Outcome]], progress: Progress
) -> Frontier:
    """Weaker and stronger promises against their cost."""
    from core.staffing.scenarios import frontier

    return frontier(
        results.planning(), scenario, progress=progress,
        on_found=lambda place, outcome: arrived.append((place, outcome)),
    )  # fmt: skip


def volume_and_handle_time(
    results: Results, scenario: Scenario, arrived: list[tuple[int, Outcome]], progress: Progress
) -> tuple[tuple[Outcome, ...], ...]:
    """People and cost for fewer and more contacts, quicker and slower work."""
    from core.staffing.scenarios import grid

    return grid(
        results.planning(), scenario, progress=progress,
        on_found=lambda place, outcome: arrived.append((place, outcome)),
    )  # fmt: skip


def hiring_months(
    results: Results, scenario: Scenario, progress: Progress
) -> tuple[HiringMonth, ...]:
    """Whom to hire when, from the month after the data end."""
    from core.staffing.hiring import next_monday, scenario_hiring

    start = next_monday(results.first_last()[1])
    return scenario_hiring(results.planning(), scenario, start, progress)
