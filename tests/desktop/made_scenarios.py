"""Scenarios staffed by a formula that can be worked out by hand, for the Scenarios page."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from math import prod

import numpy as np

from core.model.measure import Measure
from core.model.requirement import Achieved, CostSummary
from core.model.scenario import Cost, Filter, Scenario
from core.problems import Problem
from core.progress import no_progress
from core.staffing.cost import WEEKS_A_MONTH
from core.staffing.differences import Outcome, differences
from core.staffing.side_by_side import Column, SideBySide
from tests.desktop.made_staffing import made_project
from widgets.example_week import example_requirement

HOURS = 400.0
"""Paid hours a week of the made-up baseline."""
RESOLUTIONS = 11_986.0
IMPOSSIBLE = "Nobody can do this"
"""A scenario of this name cannot be staffed."""


def made_outcome(scenario: Scenario) -> Outcome:
    """Hours in step with contacts, handle time and absences; promises kept with a little room."""
    if scenario.name == IMPOSSIBLE:
        raise Problem("staffing_no_contacts")
    present = prod(1 - share for _, share in scenario.shrinkage)
    usual = prod(1 - share for _, share in Scenario().shrinkage)
    work = scenario.volume_factor * scenario.handle_time_factor
    chat = scenario.plan("email")
    work *= 1 - (0.0 if chat is None else 0.5 * chat.deflected)
    share = 0.75 if scenario.roster is not None else 0.9
    frt = None if chat is None else chat.frt
    share = min(0.999, (share if frt is None else frt.share) + (0.0 if share == 0.75 else 0.03))
    hours = HOURS * work * usual / present * (1 + (share - 0.93))
    need = example_requirement()
    channels = tuple(
        replace(own, achieved=(Achieved("frt", 0.9 if frt is None else frt.share, 14400.0, share,
                                        0.012, "business"),))
        if own.channel == "email"
        else own
        for own in need.channels
    )  # fmt: skip
    people = np.ceil(need.agents * work)
    found = replace(need, channels=channels, agents=people)
    return Outcome(scenario, found, made_cost(scenario.cost, hours, scenario.volume_factor))


def made_cost(cost: Cost, hours: float, volume: float = 1.0) -> CostSummary:
    """Labour at the wage, plus the months; nothing without a wage."""
    labour = None if cost.hourly is None else hours * WEEKS_A_MONTH * cost.hourly
    months = cost.overhead_month + cost.technology_month
    total = None if labour is None else labour + months
    resolved = RESOLUTIONS * volume
    each = None if total is None else total / resolved
    return CostSummary(
        cost.currency, hours, labour, cost.overhead_month, cost.technology_month, total,
        resolved, resolved, each, each,
    )  # fmt: skip


class MadePlanning:
    """Staffs by the formula."""

    def outcome(self, scenario, progress=no_progress):
        progress(0.5)
        return made_outcome(scenario)

    def sketched(self, scenarios, near, on_found, progress=no_progress):
        """The formula needs no estimate."""

    def outcomes(self, scenarios, executor=None, progress=no_progress, on_found=None):
        found = []
        for place, scenario in enumerate(scenarios):
            progress(place / len(scenarios))
            found.append(self.outcome(scenario))
            if on_found is not None:
                on_found(place, found[-1])
        return tuple(found)

    def channels(self, scenario):
        return ("email", "phone")

    def known_pair(self, first, other):
        """The formula has no half-widths."""


class MadeScenarios:
    """What the Scenarios page asks of a project's results."""

    def __init__(self, project):
        self.project = project
        self.scenario = project.scenario
        self.period = Filter(date(2026, 3, 1), date(2026, 4, 1))
        self.measures = {"volume": Measure("volume", 12340.0, "count", 12340)}

    def planning(self):
        return MadePlanning()

    def first_last(self):
        return "2026-03-01T08:00:00", "2026-03-31T18:00:00"

    def side_by_side(self, progress=no_progress, on_found=None):
        columns = []
        for place, scenario in enumerate(self.project.scenarios):
            try:
                outcome, reason = made_outcome(scenario), None
            except Problem as problem:
                outcome, reason = None, problem.note
            columns.append(Column(scenario, outcome, None, (), reason))
            if on_found is not None:
                on_found(place, columns[-1])
        return SideBySide((columns[0], *(compared(columns[0], c) for c in columns[1:])))


def compared(base: Column, column: Column) -> Column:
    """A column with its differences to the baseline."""
    if base.outcome is None or column.outcome is None:
        return column
    return replace(column, differences=differences(base.outcome, column.outcome))


def scenarios_project(*names: str, wage: float | None = 24.0):
    """A made-up project with a frozen baseline and what-ifs of these names."""
    project = made_project(wage=wage)
    scenarios = (project.scenario, *(replace(project.scenario, name=name) for name in names))
    return replace(project, scenarios=scenarios, frozen=len(scenarios) > 1)
