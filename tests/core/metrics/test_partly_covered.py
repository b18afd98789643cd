"""A period that reaches beyond the data: only the days that the data cover count as days."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np
import pandas as pd
import pytest

from core.metrics.compare import changes, comparison_filter, comparison_notes, period_in_view
from core.metrics.compute import measures
from core.metrics.facts import Facts, prepare
from core.metrics.heatmap import heatmap
from core.metrics.trend import trend
from core.model.inputs import Inputs, MonthCost, MonthPeople
from core.model.scenario import Filter, Scenario
from core.problems import Note
from tests.core.metrics.tables import UTC, contacts

FEBRUARY, MARCH, APRIL, MAY = (date(2026, month, 1) for month in (2, 3, 4, 5))
SPRING = Filter(start=MARCH, end=MAY)
WHOLE = Filter(start=MARCH, end=APRIL)
SCENARIO = Scenario(calendar=UTC)


def table(first: date = FEBRUARY, days: int = 59, a_day: int = 4) -> pd.DataFrame:
    """So many contacts every day, from 1 February to 31 March unless told otherwise."""
    dates = [(first + timedelta(days=d)).isoformat() for d in range(days)]
    created = [f"{day}T09:00" for day in dates for _ in range(a_day)]
    resolved = [f"{day}T10:00" for day in dates for _ in range(a_day)]
    return contacts(created_at=created, resolved_at=resolved, handle_time=[600.0] * len(created))


@pytest.fixture(scope="module")
def facts() -> Facts:
    return prepare(table(), UTC)


def said(notes: tuple[Note, ...], code: str) -> Note:
    (found,) = [one for one in notes if one.code == code]
    return found


def test_that_days_after_the_data_are_no_days_of_the_period(facts: Facts) -> None:
    assert period_in_view(facts, SPRING) == WHOLE
    early = Filter(start=date(2026, 1, 1), end=MARCH)
    assert period_in_view(facts, early) == Filter(start=FEBRUARY, end=MARCH)
    found, whole = (measures(facts, SCENARIO, view) for view in (SPRING, WHOLE))
    assert found["requests_per_day"].value == 4.0
    assert found["requests_per_day"].extras == whole["requests_per_day"].extras
    assert found["requests_per_day"].extras["days"] == 31
    assert found["time_distribution"].value == whole["time_distribution"].value == 4.0


def test_that_as_many_days_are_compared(facts: Facts) -> None:
    before = comparison_filter(facts, SPRING, "previous")
    assert before == Filter(start=FEBRUARY, end=MARCH)
    now, then = (measures(facts, SCENARIO, view) for view in (SPRING, before))
    assert changes(now, then)["requests_per_day"].difference == pytest.approx(0.0)
    assert changes(now, then)["volume"].difference == pytest.approx(31 / 28 - 1)
    part = Filter(start=date(2026, 3, 17), end=MAY)  # 15 days of data
    assert comparison_filter(facts, part, "previous") == Filter(
        start=date(2026, 3, 2), end=date(2026, 3, 17)
    )


@pytest.mark.parametrize("measure", ["volume", "load"])
def test_that_slots_after_the_data_did_not_occur(facts: Facts, measure: str) -> None:
    found, whole = (
        heatmap(facts, view, "weekday", "hour", measure, SCENARIO) for view in (SPRING, WHOLE)
    )
    assert found.occurrences.tolist() == whole.occurrences.tolist()
    assert np.array_equal(found.values, whole.values, equal_nan=True)
    assert found.occurrences.max() == 5
    dated = heatmap(facts, SPRING, "date", "hour", measure, SCENARIO)
    assert dated.row_keys[-1] == "2026-03-31"


def test_that_a_course_ends_with_the_data(facts: Facts) -> None:
    assert trend(facts, SCENARIO, SPRING, "volume", "month").keys == ("2026-03-01",)
    weeks = trend(facts, SCENARIO, SPRING, "volume", "week")
    assert weeks.keys[-1] == "2026-03-30"
    assert weeks.values[""].min() > 0


def test_that_the_period_says_what_is_missing(facts: Facts) -> None:
    for compare in ("none", "previous"):
        found = said(
            comparison_notes(facts, Scenario(filter=SPRING, compare=compare)),
            "period_partly_covered",
        )
        assert found.data == {
            "start": MARCH, "last": date(2026, 4, 30), "days": 31, "of": 61,
            "first": MARCH, "until": date(2026, 3, 31),
        }  # fmt: skip
    for view in (WHOLE, Filter(), Filter(start=FEBRUARY)):
        assert comparison_notes(facts, Scenario(filter=view, compare="none")) == ()


def test_that_a_period_wholly_beyond_the_data_is_empty(facts: Facts) -> None:
    later = Filter(start=MAY, end=date(2026, 6, 1))
    assert period_in_view(facts, later) == later
    found = measures(facts, SCENARIO, later)
    assert found["volume"].value == 0
    assert found["requests_per_day"].extras["days"] == 31
    assert period_in_view(prepare(contacts(channel=["email"]), UTC), SPRING) == SPRING


def test_that_totals_by_interval_are_data_too() -> None:
    starts = pd.to_datetime(["2026-04-10T09:00"], utc=True)
    totals = pd.DataFrame(
        {
            "interval_start": starts,
            "interval_end": starts + pd.Timedelta(hours=1),
            "offered": [30.0],
        }
    )
    found = prepare(table(), UTC, totals)
    assert period_in_view(found, SPRING) == Filter(start=MARCH, end=date(2026, 4, 11))
    assert measures(found, SCENARIO, SPRING)["requests_per_day"].extras["days"] == 41


def test_that_files_of_dates_alone_are_cut_alike() -> None:
    dated = table()
    dated["created_at"] = dated["created_at"].dt.normalize()
    dated["created_has_time"] = False
    found = measures(prepare(dated, UTC), SCENARIO, SPRING)["requests_per_day"]
    assert (found.value, found.extras["days"]) == (4.0, 31.0)


def test_that_what_was_resolved_after_the_last_contact_still_counts() -> None:
    late = contacts(
        created_at=["2026-03-01T09:00", "2026-03-31T09:00", "2026-03-31T10:00"],
        resolved_at=["2026-03-02T09:00", "2026-04-03T09:00", None],
    )
    found = prepare(late, UTC)
    asked, everything = (measures(found, SCENARIO, view) for view in (SPRING, Filter()))
    assert asked["backlog"].value == everything["backlog"].value == 1
    assert asked["resolution_rate_flow"].extras["resolved"] == 2


def test_that_a_month_is_paid_for_only_with_its_contacts() -> None:
    from core.metrics.compute import whole_measures
    from core.metrics.side_tables import SideTables

    inputs = Inputs(
        costs=(MonthCost(MARCH, total=620), MonthCost(APRIL, total=620)),
        people=(
            MonthPeople(MARCH, headcount=20, leavers=1),
            MonthPeople(APRIL, headcount=20, leavers=1),
        ),
    )
    found = prepare(table(), UTC, side=SideTables(inputs))
    spring, march = (whole_measures(found, SCENARIO, view) for view in (SPRING, WHOLE))
    assert march["cost_per_ticket"].value == pytest.approx(620 / 124)
    assert spring["cost_per_ticket"].value == march["cost_per_ticket"].value
    # People leave whether or not customers write: both months were asked for.
    assert spring["staff_attrition"].extras["leavers"] == 2


def test_that_a_comparison_that_lacks_days_says_so() -> None:
    found = prepare(table(date(2026, 2, 3), 57), UTC)  # February lacks two of its days
    notes = comparison_notes(found, Scenario(filter=WHOLE, compare="previous"))
    lacking = said(notes, "comparison_partly_covered")
    assert lacking.data == {
        "days": 26, "of": 28, "first": date(2026, 2, 3), "until": date(2026, 2, 28)
    }  # fmt: skip
    whole = comparison_notes(prepare(table(), UTC), Scenario(filter=WHOLE, compare="previous"))
    assert "comparison_partly_covered" not in {one.code for one in whole}
