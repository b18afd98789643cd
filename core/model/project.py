"""The document: imported data and scenarios."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from core.model.dataset import Dataset
from core.model.finding import ActionItem
from core.model.inputs import Inputs
from core.model.report import FULL, ReportPlan
from core.model.scenario import Scenario


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

    @property
    def scenario(self) -> Scenario:
        """The scenario in view."""
        return self.scenarios[self.active]

    def with_scenario(self, scenario: Scenario) -> Project:
        """The same project with the active scenario replaced."""
        scenarios = list(self.scenarios)
        scenarios[self.active] = scenario
        return replace(self, scenarios=tuple(scenarios))
