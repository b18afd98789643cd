"""The scoreboard holds headline KPIs against the period before and that of last year."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import numpy as np
import pandas as pd
import pytest

from core.intake import with_datasets
from core.model.dataset import Dataset, Dialect, Grain, Kind, Mapping
from core.model.measure import Change
from core.model.project import Project
from core.model.report import FULL
from core.model.scenario import Filter
from core.progress import no_progress
from core.report.content import Table, plain
from core.report.draft import Draft
from core.report.evolution import evolution
from core.results import Results
from core.translations import speaker
from tests.core.report.hand_made import HandMade, hand_made, measures


def table_of(results: HandMade) -> Table | None:
    found = evolution(Draft(results, FULL, "en", speaker("en"), no_progress))
    assert all(isinstance(one, Table) for one in found)
    return found[0] if found else None  # type: ignore[return-value]


def test_that_both_earlier_periods_stand_beside_the_value() -> None:
    frt = measures()["frt"]
    before = Change(replace(frt, value=7200.0), -0.25, False, True, "improving")
    last = Change(replace(frt, value=2700.0), 1.0, False, False, "worsening")
    csat = Change(replace(measures()["csat"], value=0.6), 0.1, True, True, "improving")
    found = table_of(hand_made(changes={"frt": before, "csat": csat}, of_last_year={"frt": last}))
    assert found is not None
    rows = {str(row[0]): [plain(item) for item in row[2:]] for row in found.rows}
    assert rows["First response time"] == [7200.0, -0.25, "↗ improving", 2700.0, 1.0, "↘ worsening"]
    assert rows["CSAT"] == [0.6, 0.1, "↗ improving", None, None, ""]


def test_that_nothing_is_shown_where_the_data_do_not_reach_back_a_year() -> None:
    assert table_of(hand_made()) is None


def two_years() -> Results:
    """A contact an hour apart in March of two years, twice as many in the second one."""
    moments = [
        stamp
        for year, hours in ((2024, 48), (2025, 24))
        for stamp in pd.date_range(f"{year - 1}-12-01", f"{year}-03-31", freq=f"{hours}h")
    ]
    table = pd.DataFrame({"created_at": pd.to_datetime(moments, utc=True)})
    table["ticket_id"] = np.arange(len(table)).astype(str)
    mapping = Mapping(Dialect("csv"), Grain.CONTACT, ())
    dataset = Dataset(
        "t.csv", Kind.CONTACTS, table, mapping, "UTC", "0" * 64, datetime.now(UTC),
        len(table), rows_used=len(table),
    )  # fmt: skip
    project = with_datasets(Project(), [dataset])
    march = Filter(start=date(2025, 3, 1), end=date(2025, 4, 1))
    return Results(project.with_scenario(replace(project.scenario, filter=march)))


def test_that_a_month_meets_the_month_before_and_that_of_last_year() -> None:
    results = two_years()
    previous, year = (results.changes_against(name)["volume"] for name in ("previous", "year"))
    assert previous.before.value == 28
    assert year.before.value == pytest.approx(15, abs=1)
    assert results.changes_against("previous") is results.changes
    february = replace(
        results.scenario, filter=Filter(start=date(2023, 12, 1), end=date(2024, 1, 1))
    )
    early = Results(results.project.with_scenario(february), results)
    assert early.changes_against("year") == {}
