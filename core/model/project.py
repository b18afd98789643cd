"""The document: imported data and scenarios."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date

from core.model.dataset import Dataset
from core.model.finding import ActionItem
from core.model.goal import GoalSheet
from core.model.inputs import Inputs
from core.model.report import FULL, MOST_REPORTED, ReportedNumbers, ReportPlan
from core.model.scenario import Scenario
from core.model.shift_codes import ShiftCode, code_key


@dataclass(frozen=True, slots=True)
class Project:
    """Everything that is saved, compared and undone."""

    datasets: tuple[Dataset, ...] = ()
    scenarios: tuple[Scenario, ...] = (Scenario(),)
    active: int = 0
    inputs: Inputs = field(default_factory=Inputs)
    """Figures that no export holds, typed by hand."""
    actions: tuple[ActionItem, ...] = ()
    """The action plan."""
    frozen: bool = False
    """Whether the first scenario is a baseline that others are held against, closed to edits."""
    report: ReportPlan = FULL
    """What the report of this project holds."""
    reported: tuple[ReportedNumbers, ...] = ()
    """What earlier reports said, the latest last."""
    goals: tuple[GoalSheet, ...] = ()
    """The goal sheet: what KPIs are for, and what is said about them; one line a KPI."""
    shift_codes: tuple[ShiftCode, ...] = ()
    """What the codes of pasted rosters stand for, so that each is asked once."""

    @property
    def scenario(self) -> Scenario:
        """The scenario in view."""
        return self.scenarios[self.active]

    def with_scenario(self, scenario: Scenario) -> Project:
        """The same project with the active scenario replaced."""
        scenarios = list(self.scenarios)
        scenarios[self.active] = scenario
        return replace(self, scenarios=tuple(scenarios))

    def goal(self, kpi: str) -> GoalSheet:
        """The line of a KPI in the goal sheet; an empty one where nobody wrote any."""
        return next((goal for goal in self.goals if goal.kpi == kpi), GoalSheet(kpi))

    def with_goal(self, goal: GoalSheet) -> Project:
        """The same project with another line for a KPI; an empty one is taken out."""
        others = tuple(one for one in self.goals if one.kpi != goal.kpi)
        return replace(self, goals=others if goal.empty else (*others, goal))

    def reporting(self, numbers: ReportedNumbers) -> Project:
        """The same project after a report: one of the same period takes the place of the last."""
        period = numbers.start, numbers.end
        kept = tuple(one for one in self.reported if (one.start, one.end) != period)
        return replace(self, reported=(*kept, numbers)[-MOST_REPORTED:])

    def last_reported(self, start: date | None, end: date | None) -> ReportedNumbers | None:
        """What the latest report of another period said, or None."""
        others = [one for one in self.reported if (one.start, one.end) != (start, end)]
        return others[-1] if others else None

    def with_shift_codes(self, told: tuple[ShiftCode, ...]) -> Project:
        """The same project knowing more codes; one told again has its new hours."""
        again = {code_key(one.code) for one in told}
        kept = tuple(one for one in self.shift_codes if code_key(one.code) not in again)
        found = (*kept, *told)
        return self if found == self.shift_codes else replace(self, shift_codes=found)
