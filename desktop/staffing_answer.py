"""What the Staffing page shows: people, price, what is known of their week, and how sure it is.

Also which edits leave an answer standing.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from core.model.project import Project
from core.model.requirement import Assumption, CostSummary, Requirement
from core.model.scenario import Scenario
from core.problems import Note

if TYPE_CHECKING:
    from core.model.week_course import OnDuty, WeekCourse
    from core.progress import Progress
    from core.results import Results
    from core.staffing.backtest import BackTest
    from core.staffing.band import Band
    from core.staffing.explained import Explained


class Certainty(StrEnum):
    """How far an answer is to be trusted."""

    ESTIMATE = "estimate"
    """Closed forms; the simulation follows."""
    CHECKED = "checked"
    """Proved by simulation."""
    UNCONFIRMED = "unconfirmed"
    """Closed forms, and the simulation was called off."""


@dataclass(frozen=True, eq=False)
class Staffing:
    """What the page shows: the people needed, their cost, and all that is known of their week."""

    requirement: Requirement
    cost: CostSummary
    certainty: Certainty = Certainty.CHECKED
    scenario: Scenario | None = None
    measured: dict[tuple[str, str], Assumption] | None = None
    """What the data say of each channel, by channel and field of its plan."""
    on_duty: OnDuty | None = None
    band: Band | None = None
    band_note: Note | None = None
    """What the band of busy days stands on, or why there is none."""
    explained: Explained | None = None
    course: WeekCourse | None = None
    overtaken: bool = False
    """Band and course are those of the people before the last edit."""
    tried: BackTest | Note | None = None
    """The model on past weeks, or why it cannot be tried; None while it is not known yet."""


def results_after(project: Project, before: Results) -> Results:
    """The results of an edited project, with every stage that the edit leaves alone."""
    from core.results import Results

    return Results(project, before)


def prepared(progress: Progress) -> None:
    """Return when the simulations are compiled for this computer: at once, but the first time."""
    from core.staffing.simulation import prepare

    prepare.await_ready(progress)


def staffing(results: Results, progress: Progress) -> Staffing:
    """The people the promises of the active scenario need, proved, and what they cost."""
    requirement = results.requirement(progress)
    return Staffing(
        requirement, results.cost(progress), Certainty.CHECKED, results.scenario,
        measured_of(results),
    )  # fmt: skip


def measured_of(results: Results) -> dict[tuple[str, str], Assumption]:
    """Handle time, replies and patience of each channel as the data have them."""
    found: dict[tuple[str, str], Assumption] = {}
    for channel in results.staffed.measured(results.scenario).channels:
        found[channel.channel, "aht_s"] = channel.aht_s
        if channel.course is not None:
            found[channel.channel, "touches"] = channel.course.touches
        if channel.patience_s is not None:
            found[channel.channel, "patience_s"] = channel.patience_s
    return found


def other_data(before: Project, now: Project) -> bool:
    """Whether figures staffed of the one say nothing of the other."""
    return before.datasets is not now.datasets or before.inputs is not now.inputs


def counted_alike(before: Scenario, now: Scenario) -> bool:
    """Whether two scenarios count the same contacts in the same way."""
    counted = [
        (s.filter, s.calendar.zone, s.excluded, s.outlier_cap_days, s.variants)
        for s in (before, now)
    ]
    return counted[0] == counted[1]


def measured_alike(before: Scenario, now: Scenario) -> bool:
    """Whether two scenarios learn the same from the data, so that nothing is measured anew."""
    kinds = [
        {name: (p.kind, p.concurrency, p.weekly_volume is None) for name, p in s.channels}
        for s in (before, now)
    ]
    shared = set(kinds[0]) & set(kinds[1])
    return (
        before.filter == now.filter
        and before.calendar == now.calendar
        and before.interval_min == now.interval_min
        and before.excluded == now.excluded
        and before.outlier_cap_days == now.outlier_cap_days
        and all(kinds[0][name] == kinds[1][name] for name in shared)
        and all(kinds[s][name][1:] == (1, True) for s in (0, 1) for name in set(kinds[s]) - shared)
    )


def staffed_alike(before: Scenario, now: Scenario) -> bool:
    """Whether two scenarios need the very same people on duty."""
    from core.staffing.staffed import staffing_inputs

    inputs = [replace(staffing_inputs(scenario), roster=None) for scenario in (before, now)]
    return inputs[0] == inputs[1]


OF_THE_WEEK = ("on_duty", "band", "band_note", "course", "explained")
"""What is found of the week of the people after they are proved."""


def their_week(results: Results, shown: Staffing, progress: Progress) -> Staffing:
    """People seen at work, the band of busy days, the course of the week, and why this model."""
    from core.staffing.band import band
    from core.staffing.requirement_band import requirement_band

    on_duty = results.on_duty()
    progress(0.1)
    requirement, demand = shown.requirement, results.demand
    around = band(requirement, demand, results.scenario)
    told = requirement_band(requirement, demand, results.scenario, around)
    progress(0.2)
    course = results.week_course(lambda share: progress(0.2 + 0.6 * share))
    explained = results.explained(lambda share: progress(0.8 + 0.2 * share))
    return replace(
        shown, on_duty=on_duty, band=None if told.low is None else around, band_note=told.note,
        course=course, explained=explained, overtaken=False,
    )  # fmt: skip
