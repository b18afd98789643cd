"""Results made by hand for the staffing and report pages."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from types import SimpleNamespace

import numpy as np
import pandas as pd

from core.model.dataset import Dataset, Dialect, Grain, Kind, Mapping
from core.model.measure import Measure
from core.model.project import Project
from core.model.requirement import CostSummary
from core.model.scenario import Cost, Filter, Scenario
from core.model.week_course import ChannelCourse, OnDuty, TimeCurve, WeekCourse
from core.problems import Problem, note
from core.progress import no_progress
from core.staffing.backtest import BackTest
from core.staffing.cost import cost_summary
from core.staffing.demand import ChannelDemand, Demand
from core.staffing.explained import ChannelExplained, Explained, HourlyErlang
from widgets.example_week import example_requirement


class MadeResults:
    """The few results that the two pages ask for, without any file behind them."""

    def __init__(self, project, requirement=None, problem=""):
        self.project = project
        self.scenario = project.scenario
        self.asked = self.estimated = 0
        self.changes = {}
        self.period = Filter(date(2026, 3, 1), date(2026, 4, 1))
        self._requirement = requirement or example_requirement()
        self._problem = problem
        self.measures = {
            "volume": Measure("volume", 12340.0, "count", 12340),
            "frt_within": Measure("frt_within", 0.72, "share", 5380, extras={"target": 0.9}),
            "csat": Measure("csat", 0.86, "share", 2214, extras={"target": 0.85}),
            "fcr": Measure("fcr", None, "share", 0, reason=note("made_reason")),
        }

    def requirement(self, progress=no_progress):
        """The made-up requirement, or the problem asked for."""
        self.asked += 1
        if self._problem:
            raise Problem(self._problem)
        return self._requirement

    def estimate(self, sure=None):
        """The made-up requirement as closed forms would give it."""
        self.estimated += 1
        if self._problem:
            raise Problem(self._problem)
        return replace(self._requirement, estimated=True, proof=None)

    @property
    def demand(self):
        """What the data say of the channels: their handle time and patience."""
        return made_demand(self._requirement)

    @property
    def staffed(self):
        """What measures the demand before anything of it is typed over."""
        return SimpleNamespace(measured=lambda _scenario: self.demand)

    def on_duty(self):
        """One person fewer than needed, always."""
        people = np.maximum(self._requirement.agents - 1.0, 0)
        return OnDuty(60, people, 13.0, note("on_duty_no_agents"))

    def week_course(self, progress=no_progress):
        """A course in step with the requirement."""
        return made_course(self._requirement)

    def explained(self, progress=no_progress):
        """Hourly Erlang asks for less, and breaks the promise."""
        hourly = HourlyErlang(100.0, 120.0, 0.6, 0.01, keeps=False)
        channels = tuple(
            ChannelExplained(own.channel, own.model, own.assumptions, (), hourly)
            for own in self._requirement.channels
        )
        return Explained(channels, 220.0, 240.0, 200.0)

    def back_test(self, progress=no_progress):
        """Too few weeks to try anything."""
        return BackTest((), 1.0, (), notes=(note("backtest_few_weeks", weeks=2),))

    def cost(self, progress=no_progress):
        """A cost in step with the wage."""
        wage = self.scenario.cost.hourly
        total = None if wage is None else 1000 * wage
        each = None if total is None else total / 4000
        return CostSummary("EUR", 291.0, total, 0, 0, total, 4000.0, 5000.0, each, each)

    def cost_of(self, people, scenario=None):
        """What any people cost by the contacts counted here."""
        return cost_summary(people, scenario or self.scenario, self.measures, self.period)

    def set_aside(self):
        """Two rows, one of them dangerous to open in a spreadsheet."""
        return made_set_aside()


def made_demand(requirement):
    channels = []
    for own in requirement.channels:
        known = {a.name: a for a in own.assumptions}
        channels.append(
            ChannelDemand(
                own.channel, own.volume, own.volume, 1000, known["aht_s"],
                patience_s=known.get("patience_s"),
            )
        )  # fmt: skip
    return Demand(requirement.interval_min, date(2026, 1, 1), date(2026, 4, 1), tuple(channels))


def made_course(requirement):
    slots, opened = requirement.agents.size, requirement.open_slots > 0
    queue = np.where(opened, 3.0, 0.0)
    times = np.linspace(0, 43200, 25)
    curve = TimeCurve(
        "frt", "business", times, 1 - np.exp(-times / 6000), np.full(25, 0.01), 4000, 14400.0, 0.9
    )
    channels = tuple(
        ChannelCourse(
            own.channel, queue, queue * 0.1, (curve,) if own.channel == "email" else (),
            queue, queue * 0.1,
        )
        for own in requirement.channels
    )  # fmt: skip
    busy = np.where(opened, 0.7, np.nan)
    return WeekCourse(
        requirement.interval_min, busy, np.full(slots, 0.02), channels, replications=8, weeks=12
    )


def made_set_aside():
    return pd.DataFrame(
        {
            "file": ["a.csv", "a.csv"], "row": [7, 9], "column": ["created_at", "created_at"],
            "value": ["=1+1", "soon"], "reason": ["moment_unreadable", "moment_unreadable"],
            "scope": ["row", "row"],
        }
    )  # fmt: skip


def made_project(*, wage=None, made_up=False):
    dataset = Dataset(
        "March", Kind.CONTACTS, pd.DataFrame({"ticket_id": ["1"]}),
        Mapping(Dialect("csv"), Grain.CONTACT, ()), None, "0" * 64,
        datetime(2026, 4, 1, tzinfo=UTC), 3, made_set_aside(), made_up=made_up,
    )  # fmt: skip
    return Project((dataset,), (Scenario(cost=Cost(hourly=wage)),))
