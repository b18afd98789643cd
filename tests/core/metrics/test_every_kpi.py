"""What must hold of every KPI of the catalogue, those of typed figures and side tables too."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields, replace
from datetime import date
from functools import cache
from typing import Any

import numpy as np
import pandas as pd
import pytest

from core.metrics.catalogue import CATALOGUE
from core.metrics.compute import whole_measures
from core.metrics.facts import prepare
from core.metrics.recombine import recombined
from core.metrics.side_tables import SideTables
from core.model.inputs import (
    CustomerCount,
    Inputs,
    MonthCost,
    MonthPeople,
    PlatformDay,
    SocialMonth,
    SurveyMonth,
)
from core.model.measure import Measure
from core.model.scenario import Filter, Scenario, Target
from core.problems import Problem
from tests.core.metrics.plain_kpis import made_rows
from tests.core.metrics.tables import UTC, contacts
from tests.core.metrics.test_against_plain import assert_same
from tests.core.metrics.test_against_plain import table as contacts_of

MARCH = Filter(start=date(2024, 3, 1), end=date(2024, 4, 1))
SCENARIO = Scenario(calendar=UTC, targets=(Target("csat", 0.5), Target("frt", 3600.0)))
MONTHS = (date(2024, 3, 1), date(2024, 4, 1))
EVERY = tuple(CATALOGUE)
World = tuple[pd.DataFrame, Inputs, dict[str, pd.DataFrame]]


@cache
def world() -> World:
    """Forty days of contacts with every column, beside every table that can be typed or read."""
    rng = np.random.default_rng(17)
    table = contacts_of(made_rows(17, 900))
    n = len(table)
    created = table["created_at"]
    table["sales_amount"] = np.where(rng.random(n) < 0.3, rng.integers(-5, 90, n), np.nan)
    table["converted"] = pd.array(rng.random(n) < 0.2, dtype="boolean")
    table["customer_type"] = pd.Categorical(rng.choice(["new", "old"], n))
    table["ordered_at"] = created + pd.to_timedelta(rng.integers(0, 9, n), unit="D")
    table["departments"] = rng.integers(1, 3, n).astype(float)
    return table, inputs(MONTHS), side_tables(MONTHS)


def inputs(months: Sequence[date]) -> Inputs:
    """Typed figures of some months."""
    return Inputs(
        costs=tuple(
            MonthCost(m, channel, total=total)
            for m in months
            for channel, total in (("", 9000.0), ("social", 700.0))
        ),
        people=tuple(MonthPeople(m, "", 24.0, 1.0, 3000.0) for m in months),
        customers=tuple(CustomerCount(m, "", 900.0, 100.0, 950.0, 200.0, 180.0) for m in months),
        platforms=tuple(
            PlatformDay("Photos", m.replace(day=day), 1000.0 + 9 * day, 2.0, 40.0)
            for m in months
            for day in (1, 9, 17)
        ),
        social=tuple(SocialMonth(m, 400.0, 5.0, 2.0, 600.0, 1200.0) for m in months),
        surveys=tuple(
            SurveyMonth(m, survey, "", 18.0, 24.0) for m in months for survey in ("checklist",)
        ),
    )


def side_tables(months: Sequence[date], people: str = "abcdefgh") -> dict[str, pd.DataFrame]:
    """Tasks, the agents' log and customers, as files bring them."""
    days = [f"{m:%Y-%m}-{day:02}" for m in months for day in (4, 11, 18, 25)]
    return {
        "tasks": contacts(
            task_id=[f"t{m}{n}" for n, m in enumerate(days * 4)],
            agent=["Ana", "Ben"] * (len(days) * 2),
            assigned_at=[f"{day}T09:00" for day in days * 4],
            completed_at=[f"{day}T12:00" if n % 3 else None for n, day in enumerate(days * 4)],
            reassigned_from=["Ben" if n % 8 == 0 else None for n in range(len(days) * 4)],
        ),
        "agents": contacts(
            interval_start=[f"{day}T09:00" for day in days],
            agent=["Ana", "Ben"] * (len(days) // 2),
            interacting_time=[2400.0 + 60 * n for n in range(len(days))],
            idle_time=[600.0] * len(days),
            paid_time=[3600.0 * 2] * len(days),
        ),
        "customers": contacts(
            customer_id=[f"c{n}" for n in range(225)],
            spend=[10.0 * n for n in range(225)],
            customer_since=["2023-03-31"] * 225,
            customer_category=[("Gold", "Silver")[n % 2] for n in range(225)],
            retention_spend=[float(n % 5) for n in range(225)],
            customer_active=[n % 7 != 0 for n in range(225)],
        ),
    }


def counted(made: World, view: Filter = MARCH) -> Mapping[str, Measure]:
    table, typed, tables = made
    side = SideTables(typed, **tables)
    return whole_measures(prepare(table, UTC, side=side), SCENARIO, view)


@cache
def whole() -> Mapping[str, Measure]:
    return counted(world())


@cache
def mixed() -> Mapping[str, Measure]:
    """The same rows of every table in another order."""
    table, typed, tables = world()
    rng = np.random.default_rng(3)

    def other(frame: pd.DataFrame) -> pd.DataFrame:
        return frame.iloc[rng.permutation(len(frame))].reset_index(drop=True)

    lists = {
        part.name: tuple(reversed(getattr(typed, part.name)))
        for part in fields(Inputs)
        if part.name != "social_channels"
    }
    return counted(
        (other(table), replace(typed, **lists), {k: other(t) for k, t in tables.items()})
    )


@cache
def with_strangers() -> Mapping[str, Measure]:
    """The same, and two months earlier other contacts of other customers, costs and people."""
    table, typed, tables = world()
    earlier = (date(2024, 1, 1),)
    rows = [
        {**row, "customer": f"other {place}", "status": "resolved", "resolved": row["created"] + 60}
        for place, row in enumerate(made_rows(99, 60))
    ]
    strangers = contacts_of(rows)
    for name in strangers.select_dtypes("datetimetz"):
        strangers[name] -= pd.Timedelta(days=60)
    more, beside = inputs(earlier), side_tables(earlier)
    both = {
        part.name: (*getattr(typed, part.name), *getattr(more, part.name))
        for part in fields(Inputs)
        if part.name != "social_channels"
    }
    joined = {
        name: tables[name] if name == "customers" else pd.concat([tables[name], beside[name]])
        for name in tables
    }
    together = pd.concat([table, strangers], ignore_index=True)
    for name in table.select_dtypes("category"):
        together[name] = together[name].astype("category")
    return counted((together, replace(typed, **both), joined))


def numbers_only(measure: Measure) -> Measure:
    return replace(measure, top=())


@pytest.mark.parametrize("kpi", EVERY)
def test_that_every_kpi_has_a_value_here(kpi: str) -> None:
    measure = whole()[kpi]
    assert measure.value is not None, measure.reason


@pytest.mark.parametrize("kpi", EVERY)
def test_that_the_order_of_rows_of_every_table_changes_nothing(kpi: str) -> None:
    assert_same(whole()[kpi], mixed()[kpi])


KNOWS_EARLIER = {"time_distribution", "resolution_rate_cohort", "audience_growth"}
"""They know the usual times of all the data, or how many followers there were before."""
STOCKS = {"backlog", "audience_growth"}
"""How many there are at the end: they add up over groups, never over time."""


@pytest.mark.parametrize("kpi", [kpi for kpi in EVERY if kpi not in KNOWS_EARLIER])
def test_that_rows_of_other_months_change_nothing_of_this_one(kpi: str) -> None:
    ours, theirs = whole()[kpi], with_strangers()[kpi]
    assert (theirs.value, theirs.n) == (pytest.approx(ours.value), ours.n)


@pytest.mark.parametrize("kpi", [kpi for kpi in EVERY if kpi not in STOCKS])
def test_that_a_period_cut_in_two_gives_the_whole_or_is_refused(kpi: str) -> None:
    """Months for what is typed by the month; where parts do not tell the whole, none is made."""
    both = replace(MARCH, end=date(2024, 5, 1))
    parts: list[Any] = [
        counted(world(), MARCH)[kpi],
        counted(world(), Filter(start=date(2024, 4, 1), end=date(2024, 5, 1)))[kpi],
    ]
    if not CATALOGUE[kpi].combines:
        with pytest.raises(Problem, match="never_recombined"):
            recombined(parts)
        return
    together, told = recombined(parts), counted(world(), both)[kpi]
    assert together.value == pytest.approx(told.value)
    assert together.n == told.n


def test_that_a_stock_at_the_end_of_a_period_is_that_of_its_last_part() -> None:
    april = counted(world(), Filter(start=date(2024, 4, 1), end=date(2024, 5, 1)))["backlog"]
    both = counted(world(), replace(MARCH, end=date(2024, 5, 1)))["backlog"]
    assert both.value == april.value != whole()["backlog"].value


def test_that_first_resolution_runs_to_the_first_time_it_was_solved() -> None:
    """Three contacts first solved after 1, 2 and 6 hours, one never: median 2 h, mean 3 h."""
    hours = (1, 2, 6)
    table = contacts(
        created_at=["2024-03-05T08:00"] * 4,
        first_resolved_at=[*(f"2024-03-05T{8 + h:02}:00" for h in hours), None],
        resolved_at=["2024-03-09T08:00"] * 4,
    )
    found = counted((table, Inputs(), {}))["first_resolution_time"]
    assert (found.value, found.n) == (2 * 3600.0, 3)
    mean = found.by("mean")
    assert mean is not None
    assert mean.value == 3 * 3600.0
