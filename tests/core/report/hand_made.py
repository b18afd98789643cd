"""Small results written by hand: every number in them is known."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime

import numpy as np
import pandas as pd

from core.metrics.targets import Attainment, Milestone
from core.metrics.trend import Trend
from core.model.calendar import BusinessCalendar
from core.model.dataset import Dataset, Dialect, Grain, Kind, Mapping
from core.model.finding import ActionItem, ActionStatus, Finding
from core.model.goal import GoalSheet
from core.model.measure import Change, Figure, Heatmap, Measure
from core.model.outliers import OutlierClass
from core.model.project import Project
from core.model.requirement import (
    Achieved,
    Assumption,
    ChannelRequirement,
    CostSummary,
    Kept,
    Requirement,
)
from core.model.scenario import (
    OFFICE_HOURS,
    ChannelPlan,
    Cost,
    Filter,
    Roster,
    Scenario,
    ServiceType,
    Target,
)
from core.model.tables import (
    AgentRow,
    ChannelRow,
    ChannelTable,
    IssueRow,
    IssueTable,
    SameTopic,
    Scorecard,
    TierTable,
)
from core.problems import Note, Problem, note
from core.progress import Progress, no_progress
from core.staffing.differences import Difference, Outcome
from core.staffing.given import Given
from core.staffing.scenarios import POINTS, Frontier
from core.staffing.side_by_side import Column, SideBySide

HOSTILE = '=HYPERLINK("http://example.org","x")'
WEEKS_A_MONTH = 365.25 / 12 / 7
FIRST_QUARTER = Filter(date(2026, 1, 1), date(2026, 4, 1))


@dataclass(frozen=True)
class Joined:
    """The remarks of joining the files."""

    notes: tuple[Note, ...] = ()
    contacts: pd.DataFrame = field(default_factory=pd.DataFrame)


def _dataset() -> Dataset:
    aside = pd.DataFrame(
        {
            "file": ["made-up.csv"] * 3,
            "row": [4, 9, 12],
            "column": ["Created at"] * 3,
            "value": ["yesterday", HOSTILE, None],
            "reason": ["odd_cell", "odd_cell", "odd_row"],
        }
    )
    return Dataset(
        "made-up.csv", Kind.CONTACTS, pd.DataFrame(), Mapping(Dialect("csv"), Grain.CONTACT, ()),
        "Europe/Madrid", "ab" * 32, datetime(2026, 4, 1, 9, tzinfo=UTC), 103, aside, (), True,
    )  # fmt: skip


def measures() -> dict[str, Measure]:
    return {
        "volume": Measure("volume", 100.0, "count", 100, 100, "contacts", "created"),
        "frt": Measure(
            "frt", 5400.0, "s", 80, 100, "median", "created", "business", extras={"p90": 20000.0}
        ),
        "csat": Measure(
            "csat",
            0.7,
            "share",
            10,
            100,
            "default",
            "surveyed",
            variants=(Figure("mean", 4.2, 10, "score"),),
        ),
        "service_level": Measure(
            "service_level", 0.79, "share", 400, 400, "offered", "call", extras={"target": 0.8}
        ),
        "nps": Measure("nps", None, "score", 0, 0, reason=note("no_column", column="nps")),
        "cost_per_resolution": Measure("cost_per_resolution", 4.1, "money", 90),
    }


def heatmap(rows: str, columns: str) -> Heatmap:
    row_keys = tuple(map(str, range(7))) if rows == "weekday" else tuple(map(str, range(24)))
    column_keys = tuple(map(str, range(24))) if columns == "hour" else ("email", "Fax, =1+1")
    values = np.arange(len(row_keys) * len(column_keys), dtype=float)
    values = values.reshape(len(row_keys), len(column_keys))
    values[0, 0] = np.nan
    return Heatmap(
        rows, columns, "volume", "count", row_keys, column_keys, values, values,
        np.nansum(values, axis=1), np.nansum(values, axis=0), float(np.nansum(values)),
        np.ones(values.shape), int(np.nansum(values)), 3,
    )  # fmt: skip


def requirement() -> Requirement:
    open_slots = np.zeros(168)
    for day in range(5):
        open_slots[day * 24 + 9 : day * 24 + 18] = 1.0
    open_slots[9] = 0.5
    real = np.where(open_slots > 0, 2.3 + np.arange(168) % 3 * 0.4, 0.0)
    agents = np.ceil(real - 1e-9)
    shrinkage = 1 - 0.92 * 0.95 * 0.9
    email = ChannelRequirement(
        "email", ChannelPlan(ServiceType.DEFERRED), "deferred_simulation",
        volume=np.full(168, 1.5), load=real * 0.8, agents_real=real, agents=agents,
        service_level=np.full(168, np.nan), occupancy=np.full(168, 0.8),
        assumptions=(Assumption("aht_s", 900.0, "data", 1000, (880.0, 920.0)),),
        achieved=(Achieved("frt", 0.9, 14400.0, 0.924, 0.012, "business"),),
        notes=(note("few_weeks", weeks=3),),
    )  # fmt: skip
    calls = ChannelRequirement(
        "phone", ChannelPlan(ServiceType.LIVE), "erlang_c",
        volume=np.where(open_slots > 0, 12.0, 0.0), load=np.where(open_slots > 0, 0.7, 0.0),
        agents_real=real, agents=np.minimum(agents, 3.0), service_level=np.full(168, np.nan),
        occupancy=np.full(168, 0.3),
        assumptions=(Assumption("aht_s", 210.0, "data", 400, (200.0, 220.0)),),
        achieved=(Achieved("service_level", 0.8, 20.0, 0.79, 0.0, "calendar"),),
    )  # fmt: skip
    return Requirement(
        60, (email, calls), real, agents, np.ceil(real / (1 - shrinkage) - 1e-9), real * 0.8,
        open_slots, shrinkage, 12.9, 7, (note("hourly_unsafe", channel="phone"),),
        (("social", note("too_few", channel="social")),),
    )  # fmt: skip


@dataclass
class HandMade:
    """Results that need no pipeline."""

    project: Project = field(default_factory=lambda: project())
    combined: Joined = field(default_factory=lambda: Joined((note("orphans", count=2),)))
    measures: dict[str, Measure] = field(default_factory=measures)
    changes: dict[str, Change] = field(default_factory=dict)
    of_last_year: dict[str, Change] = field(default_factory=dict)
    period: Filter = FIRST_QUARTER
    staffed: bool = True
    comparison: Filter | None = None
    comparison_notes: tuple[Note, ...] = ()
    headline: Note = field(default_factory=lambda: note("headline_contacts", contacts=100))
    findings: tuple[Finding, ...] = field(default_factory=lambda: (_finding(),))

    @property
    def scenario(self) -> Scenario:
        return self.project.scenario

    @property
    def dimensions(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        return (
            ("channel", ("email", "phone")), ("agent", (HOSTILE, "Ana")), ("team", (HOSTILE,)),
            ("topic", (HOSTILE,)), ("tier", ("1",)),
        )  # fmt: skip

    def groups(self, dimension: str) -> dict[str, dict[str, Measure]]:
        names = ("email", "phone") if dimension == "channel" else (HOSTILE, "Ana")
        return {name: measures() for name in names}

    def changes_against(self, compare: str) -> dict[str, Change]:
        return self.changes if compare == "previous" else self.of_last_year

    def conclusion(self, kpi: str) -> tuple[Note, ...]:
        return (note("conclusion_alone", kpi=kpi, value=0.5, measured_in="share", n=40),)

    def trend(self, kpi: str, step: str = "day", by: str | None = None) -> Trend:
        names = ("",) if by is None else ("email", "phone")
        values = {name: np.array([4.0, np.nan, 6.0]) for name in names}
        unit = measures()[kpi].unit
        keys = ("2026-01-05", "2026-01-12", "2026-01-19")
        return Trend(kpi, step, unit, keys, values, values)

    def scorecard(self) -> Scorecard:
        same = SameTopic(30, 0.6, 12, 0.04)
        known = {kpi: measures()[kpi] for kpi in ("frt", "csat")}
        rows = (
            AgentRow(HOSTILE, 60, known, 80.0, None, 2, same, 4.5),
            AgentRow("Ana", 40, known, None, 30.0, 0, replace(same, faster=0.4)),
            AgentRow("Unknown", 3, known, None, None, 0, None),
        )
        return Scorecard(rows, ("frt", "csat"), median_self_rating=4.0)

    def channels(self) -> ChannelTable:
        rows = tuple(ChannelRow(name, 0.5, measures()) for name in ("email", "phone"))
        return ChannelTable(rows, ("volume", "csat"))

    def issues(self, top: int = 5) -> IssueTable:
        row = IssueRow(HOSTILE, 60, 0.6, 40, HOSTILE, False, 0.02, True)
        return IssueTable((row,), None, replace(row, topic="Unknown", n=40, share=0.4), 1, 100)

    def tiers(self) -> TierTable:
        return TierTable(("1", "Unknown"), (HOSTILE, "Unknown"), ((5, 1), (2, 2)), (6, 4), (7, 3))

    @property
    def outliers(self) -> tuple[OutlierClass, ...]:
        none = np.empty(0, np.int64)
        return (OutlierClass("quick_close", 3, 40, ("T1", "T2", "T3"), True, none),)

    def quality(self) -> tuple[object, ...]:
        return ()

    def side_by_side(self, progress: Progress = no_progress) -> SideBySide:
        first, *others = (Outcome(s, requirement(), self.cost()) for s in self.project.scenarios)
        change = Difference("per_resolution", "money", 4.0, 4.5, 0.1, 100, True)
        columns = [Column(other.scenario, other, None, (change,), None) for other in others]
        return SideBySide((Column(first.scenario, first, None, (), None), *columns))

    def frontier(self, progress: Progress = no_progress) -> Frontier:
        points = []
        for place in range(len(POINTS)):
            cost = replace(self.cost(), total_month=10_000.0 + 500.0 * place)
            points.append(Outcome(self.scenario, requirement(), cost))
        return Frontier(tuple(points), Outcome(self.scenario, requirement(), self.cost()))

    def attainment(self, kpi: str, step: str = "month") -> tuple[Attainment, ...]:
        steps = (
            Milestone(date(2026, 3, 31), 0.8, 0.7, "missed"),
            Milestone(date(2026, 6, 30), 0.85, None, "ahead"),
        )
        aimed = [target for target in self.scenario.targets if target.kpi == kpi]
        return tuple(
            Attainment(target, "share", step, (), steps, 0.7, 10, "missed", None)
            for target in aimed
        )

    def rows_in_view(self) -> pd.DataFrame:
        created = pd.to_datetime(["2026-03-01T10:00:00Z", None, "2026-03-02T23:30:00Z"])
        return pd.DataFrame(
            {
                "ticket_id": ["0012345678901234", HOSTILE, "+1"],
                "created_at": created,
                "agent": pd.Categorical([HOSTILE, "Ana", None]),
                "handle_time": [90.0, np.nan, np.inf],
                "reopened": pd.array([True, None, False], dtype="boolean"),
            }
        )

    def heatmap(self, rows: str, columns: str, measure: str = "volume") -> Heatmap:
        return heatmap(rows, columns)

    def requirement(self, progress: Progress = no_progress) -> Requirement:
        if not self.staffed:
            raise Problem("nothing_to_staff", why="no dates")
        return requirement()

    def cost(self, progress: Progress = no_progress) -> CostSummary:
        need = requirement()
        hours = float((need.agents * need.open_slots).sum()) / (1 - need.shrinkage)
        wage = self.scenario.cost.hourly
        labour = None if wage is None else hours * WEEKS_A_MONTH * wage
        total = None if labour is None else labour + 1200.0 + 400.0
        return CostSummary(
            "EUR", hours, labour, 1200.0, 400.0, total, 900.0, 1000.0,
            None if total is None else total / 900, None if total is None else total / 1000,
            note("cost_needs_wage") if total is None else None,
        )  # fmt: skip

    def given(self, progress: Progress = no_progress) -> Given:
        """People put in that keep the promise of calls and miss that of e-mail."""
        if not self.staffed:
            raise Problem("nothing_to_staff", why="no dates")
        calls = Kept("phone", "service_level", 0.8, 20.0, "calendar", False, 0.9, 0.01, 400)
        email = Kept("email", "frt", 0.9, 14400.0, "business", False, 0.4, 0.02, 400)
        return Given(
            (calls, email), 0.9, 0.01, (), 0.0, self.roster_cost(), (), 12, 12, 7, (),
            requirement(),
        )  # fmt: skip

    def roster_cost(self) -> CostSummary:
        return replace(self.cost(), paid_hours_week=11.4, total_month=2_400.0)

    def set_aside(self) -> pd.DataFrame:
        parts = [d.set_aside for d in self.project.datasets if d.set_aside is not None]
        return pd.concat(parts, ignore_index=True)


def _finding() -> Finding:
    told = note("group_worse", label=HOSTILE, share=0.5, n=40)
    return Finding(told, "csat", 10.0, "csat", "advice_csat", "worse")


def project(**changes: object) -> Project:
    """A project with two scenarios and an action plan that is full of traps."""
    steps = (
        ActionItem(
            note("group_worse", label=HOSTILE), HOSTILE, "@Ana", date(2026, 4, 1),
            date(2026, 4, 20), "+1 person", "csat", 0.85, ActionStatus.STARTED, 0.7,
        ),
        ActionItem(None, "Measure again"),
    )  # fmt: skip
    other = replace(scenario(), name=HOSTILE)
    goal = GoalSheet("csat", "improve", HOSTILE, "@reason", "month", HOSTILE)
    plain = Project((_dataset(),), (scenario(), other), actions=steps, goals=(goal,))
    return replace(plain, **changes)  # type: ignore[arg-type]


def scenario(hourly: float | None = 16.5) -> Scenario:
    return Scenario(
        calendar=BusinessCalendar(OFFICE_HOURS, "Europe/Madrid", "ES"),
        cost=Cost("EUR", hourly, 1200.0, 400.0),
        roster=roster(),
        targets=(Target("csat", 0.85, milestones=((date(2026, 3, 31), 0.8),)),),
    )


def roster() -> Roster:
    """Two teams on half hours: two people Monday 9 to 12, one and a half Sunday 22 to 24."""
    first, second = [0.0] * 336, [0.0] * 336
    first[18:24] = [2.0] * 6
    second[6 * 48 + 44 : 7 * 48] = [1.5] * 4
    return Roster(30, ((HOSTILE, tuple(first)), ("Nights", tuple(second))))


def hand_made(**changes: object) -> HandMade:
    """Results with a change against the period before."""
    before = replace(measures()["frt"], value=7200.0)
    plain = HandMade(changes={"frt": Change(before, -0.25, False, True)})
    return replace(plain, **changes)  # type: ignore[arg-type]


def spoken(remark: Note) -> str:
    """A remark as its code and particulars, so that tests see that it was written."""
    return f"[{remark.code}] " + ", ".join(f"{k}={v}" for k, v in remark.data.items())
