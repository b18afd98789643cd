"""Small results written by hand: every number in them is known."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime

import numpy as np
import pandas as pd

from core.model.calendar import BusinessCalendar
from core.model.dataset import Dataset, Dialect, Grain, Kind, Mapping
from core.model.measure import Change, Heatmap, Measure
from core.model.project import Project
from core.model.requirement import (
    Achieved,
    Assumption,
    ChannelRequirement,
    CostSummary,
    Requirement,
)
from core.model.scenario import (
    OFFICE_HOURS,
    ChannelPlan,
    Cost,
    Filter,
    Scenario,
    ServiceType,
    Target,
)
from core.problems import Note, Problem, note
from core.progress import Progress, no_progress

HOSTILE = '=HYPERLINK("http://example.org","x")'
WEEKS_A_MONTH = 365.25 / 12 / 7
FIRST_QUARTER = Filter(date(2026, 1, 1), date(2026, 4, 1))


@dataclass(frozen=True)
class Joined:
    """The remarks of joining the files."""

    notes: tuple[Note, ...] = ()


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
        "csat": Measure("csat", 0.7, "share", 10, 100, "default", "surveyed"),
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
    return Requirement(
        60, (email,), real, agents, np.ceil(real / (1 - shrinkage) - 1e-9), real * 0.8, open_slots,
        shrinkage, 12.9, 7, (note("hourly_unsafe", channel="phone"),),
        (("social", note("too_few", channel="social")),),
    )  # fmt: skip


@dataclass
class HandMade:
    """Results that need no pipeline."""

    project: Project = field(default_factory=lambda: Project((_dataset(),), (scenario(),)))
    combined: Joined = Joined((note("orphans", count=2),))
    measures: dict[str, Measure] = field(default_factory=measures)
    changes: dict[str, Change] = field(default_factory=dict)
    period: Filter = FIRST_QUARTER
    staffed: bool = True

    @property
    def scenario(self) -> Scenario:
        return self.project.scenario

    def groups(self, dimension: str) -> dict[str, dict[str, Measure]]:
        names = ("email", "phone") if dimension == "channel" else (HOSTILE, "Ana")
        return {name: measures() for name in names}

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

    def set_aside(self) -> pd.DataFrame:
        parts = [d.set_aside for d in self.project.datasets if d.set_aside is not None]
        return pd.concat(parts, ignore_index=True)


def scenario(hourly: float | None = 16.5) -> Scenario:
    return Scenario(
        calendar=BusinessCalendar(OFFICE_HOURS, "Europe/Madrid", "ES"),
        cost=Cost("EUR", hourly, 1200.0, 400.0),
        targets=(Target("csat", 0.85),),
    )


def hand_made(**changes: object) -> HandMade:
    """Results with a change against the period before."""
    before = replace(measures()["frt"], value=7200.0)
    plain = HandMade(changes={"frt": Change(before, -0.25, False, True)})
    return replace(plain, **changes)  # type: ignore[arg-type]


def spoken(remark: Note) -> str:
    """A remark as its code and particulars, so that tests see that it was written."""
    return f"[{remark.code}] " + ", ".join(f"{k}={v}" for k, v in remark.data.items())
