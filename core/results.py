"""The whole pipeline over one project and scenario, each stage computed once and on first use."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cache, cached_property
from typing import TYPE_CHECKING

from core.kpi_results import KpiResults, outliers_left_out
from core.model.measure import Heatmap, Measure
from core.model.project import Project
from core.model.requirement import CostSummary, Requirement
from core.model.scenario import Filter, Scenario
from core.problems import Problem
from core.progress import Progress, no_progress

if TYPE_CHECKING:
    from core.metrics.facts import Facts
    from core.model.week_course import OnDuty, RequirementBand, WeekCourse
    from core.staffing.backtest import BackTest
    from core.staffing.closed_doors import Counted
    from core.staffing.demand import Demand
    from core.staffing.differences import Outcome
    from core.staffing.explained import Explained
    from core.staffing.given import Given
    from core.staffing.hiring import HiringMonth
    from core.staffing.scenarios import Frontier, OutcomeFound, Planning, Swing
    from core.staffing.side_by_side import ColumnFound, SideBySide
    from core.staffing.staffed import Staffed


_COUNTS = ("volume", "resolution_rate_flow")
"""KPIs whose counts money is divided by."""


class Results(KpiResults):
    """Everything that can be computed from a project's active scenario.

    An edit makes a new Project and hence a new Results; `reuse` hands over stages whose inputs
    are the very same objects, so that a filter change never reads the tables again.
    """

    def __init__(self, project: Project, reuse: Results | None = None) -> None:
        super().__init__(project, reuse)
        kept = reuse is not None and reuse.project.datasets is project.datasets
        self._of_data: dict[str, Staffed] = reuse._of_data if reuse is not None and kept else {}

    def heatmap(
        self,
        rows: str,
        columns: str,
        measure: str = "volume",
        *,
        view: Filter | None = None,
        progress: Progress = no_progress,
    ) -> Heatmap:
        """The grid of a measure, or of the agents needed, over two dimensions.

        `view` maps other contacts than those of the scenario's filter.
        """
        if measure == "agents":
            from core.staffing.required_map import required_heatmap

            needed = self.requirement(progress)
            return required_heatmap(needed, rows, columns)
        return super().heatmap(rows, columns, measure, view=view)

    def all_measures(self, progress: Progress = no_progress) -> dict[str, Measure]:
        """The KPIs, with cost from the required staffing once an hour has a price."""
        from core.metrics.compute import cost_measures

        if self.scenario.cost.hourly is None:
            return self.measures
        more = cost_measures(self.cost(progress), self.measures, self.requirement(progress))
        return {**self.measures, **more}

    def requirement(self, progress: Progress = no_progress) -> Requirement:
        """Agents needed by slot of the week to keep every promise."""
        return self.staffed.requirement(self.scenario, progress)

    @property
    def staffed(self) -> Staffed:
        """Whatever has been staffed of these contacts, under any scenario and by any Results."""
        from core.staffing.staffed import Staffed

        if "staffed" not in self._of_data:
            own = Staffed(self.imported.contacts, self.imported.intervals)
            self._of_data.setdefault("staffed", own)
        return self._of_data["staffed"]

    def estimate(self, sure: Requirement | None = None) -> Requirement:
        """People needed from closed forms alone, at once; moved from a proved answer if given."""
        from core.staffing.estimate import estimate

        return estimate(self.demand, self.scenario, sure)

    def explained(self, progress: Progress = no_progress) -> Explained:
        """Model, inputs and reason behind the people of each channel, hourly Erlang beside it."""
        if "_explained" not in self.__dict__:
            from core.staffing.explained import explained

            needed = self.requirement(progress)
            found = explained(needed, self.demand, self.scenario, progress)
            self.__dict__["_explained"] = found
        return self.__dict__["_explained"]

    def requirement_band(self, progress: Progress = no_progress) -> RequirementBand:
        """People needed on quiet and on busy days around the requirement, or why not."""
        if "_requirement_band" not in self.__dict__:
            from core.staffing.requirement_band import requirement_band

            needed = self.requirement(progress)
            found = requirement_band(needed, self.demand, self.scenario)
            self.__dict__["_requirement_band"] = found
        return self.__dict__["_requirement_band"]

    @cached_property
    def demand(self) -> Demand:
        """What the contacts in view teach the staffing model: volumes, handle times, patience."""
        return self.staffed.demand(replace(self.scenario, roster=None))

    def week_course(
        self, progress: Progress = no_progress, people: Requirement | None = None
    ) -> WeekCourse:
        """How a week goes with the required people: occupancy, queues, and times of waiting.

        `people` are others than required, such as those given by hand. Raises Problem where work
        piles up.
        """
        if people is not None:
            from core.staffing.week_course import given_course

            steps = replace(self.scenario, interval_min=people.interval_min, roster=None)
            return given_course(people, self.staffed.demand(steps), steps, progress=progress)
        if "_week_course" not in self.__dict__:
            from core.staffing.week_course import required_course

            needed = self.requirement(progress)
            found = required_course(needed, self.demand, self.scenario, progress=progress)
            self.__dict__["_week_course"] = found
        return self.__dict__["_week_course"]

    def on_duty(self) -> OnDuty:
        """People seen at work by slot of the week, or why the data cannot say."""
        if "_on_duty" not in self.__dict__:
            from core.staffing.seen_at_work import seen_at_work

            self.__dict__["_on_duty"] = seen_at_work(self.combined.contacts, self.scenario)
        return self.__dict__["_on_duty"]

    def back_test(self, progress: Progress = no_progress) -> BackTest:
        """The staffing model tried on the past weeks in view."""
        from core.staffing.backtest import back_test

        contacts, view = self.combined.contacts, self.scenario.filter
        if not len(contacts) and self.combined.intervals is not None:
            raise Problem("back_test_needs_contacts")
        return back_test(contacts, self.scenario, view, progress=progress)

    def cost(self, progress: Progress = no_progress) -> CostSummary:
        """What the required staffing costs a month and for each resolved contact."""
        return self.cost_of(self.requirement(progress))

    def cost_of(self, people: Requirement, scenario: Scenario | None = None) -> CostSummary:
        """What any people cost by the contacts counted here, at the prices of a scenario."""
        from core.staffing.cost import cost_summary

        return cost_summary(people, scenario or self.scenario, *self._counts(self.scenario))

    def given(self, progress: Progress = no_progress) -> Given:
        """What the people put in by hand achieve and cost.

        Raises Problem without any, and where work comes in faster than they can do it.
        """
        return self.planning().given(self.scenario, progress)

    def roster_cost(self) -> CostSummary:
        """What the people put in by hand cost, whatever they achieve. Problem without any."""
        from core.staffing.roster import roster_cost

        return roster_cost(self.demand, self.scenario, self._counts(self.scenario))

    def planning(self) -> Planning:
        """The contacts in view, ready to be staffed under one scenario after another."""
        from core.staffing.scenarios import Planning

        return Planning(self.staffed, self._counts)

    def side_by_side(
        self, progress: Progress = no_progress, on_found: ColumnFound | None = None
    ) -> SideBySide:
        """Every scenario of the project staffed and held against the first; each only once.

        `on_found` is told of each column as soon as it is staffed.
        """
        from core.staffing.side_by_side import side_by_side

        return side_by_side(self.planning(), self.project.scenarios, progress, on_found)

    def sensitivity(
        self, progress: Progress = no_progress, on_found: OutcomeFound | None = None
    ) -> tuple[Swing, ...]:
        """What matters most to the cost of a resolution, one thing moved at a time."""
        from core.staffing.scenarios import sensitivity

        return sensitivity(self.planning(), self.scenario, progress=progress, on_found=on_found)

    def frontier(
        self, progress: Progress = no_progress, on_found: OutcomeFound | None = None
    ) -> Frontier:
        """Weaker and stronger promises against their cost, and where the scenario stands."""
        from core.staffing.scenarios import frontier

        return frontier(self.planning(), self.scenario, progress=progress, on_found=on_found)

    def grid(
        self, progress: Progress = no_progress, on_found: OutcomeFound | None = None
    ) -> tuple[tuple[Outcome, ...], ...]:
        """The people needed by volume (rows) and handle time (columns), from 80 to 120 %."""
        from core.staffing.scenarios import grid

        return grid(self.planning(), self.scenario, progress=progress, on_found=on_found)

    def hiring(self, progress: Progress = no_progress) -> tuple[HiringMonth, ...]:
        """Whom to hire when, from the month after the data end; Problem without today's people."""
        from core.staffing.hiring import next_monday, scenario_hiring

        start = next_monday(self.first_last()[1])
        return scenario_hiring(self.planning(), self.scenario, start, progress)

    @cached_property
    def _closed(self) -> Mapping[str, float]:
        from core.staffing.closed_doors import resolved_while_closed

        return resolved_while_closed(self.facts, self.scenario, self.scenario.filter)

    def _counts(self, scenario: Scenario) -> Counted:
        """What money is divided by, of the contacts that a scenario looks at."""
        from core.metrics.compare import period_in_view
        from core.metrics.compute import whole_measures
        from core.staffing.closed_doors import Counted, resolved_while_closed

        # A contact costs what a contact costs, by whatever definition volume is shown.
        usual = tuple(pair for pair in scenario.variants if pair[0] not in _COUNTS)
        if scenario is self.scenario and usual == scenario.variants:
            return Counted(self.measures, self.period, self._closed, _alone(self.facts, scenario))
        scenario = replace(scenario, variants=usual)
        facts = self.facts
        others = outliers_left_out(scenario) != outliers_left_out(self.scenario)
        if others or scenario.calendar.zone != self.scenario.calendar.zone:
            facts = Results(self.project.with_scenario(scenario), self).facts
        view = scenario.filter
        closed = resolved_while_closed(facts, scenario, view)
        return Counted(
            whole_measures(facts, scenario, view), period_in_view(facts, view), closed,
            _alone(facts, scenario),
        )  # fmt: skip


def _alone(facts: Facts, scenario: Scenario) -> Callable[[tuple[str, ...]], Mapping[str, Measure]]:
    """KPIs of some channels of a scenario alone, each set of them prepared once."""

    @cache
    def of(channels: tuple[str, ...]) -> Mapping[str, Measure]:
        from core.metrics.compute import whole_measures

        view = replace(scenario.filter, channels=channels)
        return whole_measures(facts, replace(scenario, filter=view), view)

    return of
