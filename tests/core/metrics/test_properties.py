"""The fast counting against slow plain Python, and what must hold for any contacts."""

from __future__ import annotations

import statistics
from datetime import date, timedelta
from typing import Any

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.metrics.compute import grouped, measures
from core.metrics.facts import prepare
from core.metrics.heatmap import MEASURES, heatmap
from core.metrics.trend import trend
from core.model.calendar import BusinessCalendar
from core.model.scenario import OFFICE_HOURS, Filter, Scenario
from tests.core.metrics.tables import contacts

SCENARIO = Scenario(calendar=BusinessCalendar(OFFICE_HOURS, "Europe/Madrid"))
EPOCH = np.datetime64("2024-03-20T00:00", "s")
MAYBE = st.one_of(st.none(), st.integers(-600, 900_000))

Row = dict[str, Any]
ROWS = st.lists(
    st.fixed_dictionaries(
        {
            "created": st.integers(0, 25 * 86400),
            "replied": MAYBE,
            "resolved": MAYBE,
            "channel": st.sampled_from(["email", "web", None]),
            "status": st.sampled_from(["open", "resolved", "closed", "archived", "excluded"]),
            "csat": st.one_of(st.none(), st.integers(1, 5)),
            "reopens": st.one_of(st.none(), st.integers(0, 2)),
            "agent_messages": st.one_of(st.none(), st.integers(0, 3)),
        }
    ),
    min_size=1,
    max_size=40,
)


def table(rows: list[Row]) -> pd.DataFrame:
    def moment(row: Row, name: str) -> str | None:
        return None if row[name] is None else str(EPOCH + row["created"] + row[name])

    return contacts(
        created_at=[str(EPOCH + row["created"]) for row in rows],
        first_response_at=[moment(row, "replied") for row in rows],
        resolved_at=[moment(row, "resolved") for row in rows],
        channel=[row["channel"] for row in rows],
        status=[row["status"] for row in rows],
        csat=[*(row["csat"] for row in rows)],
        reopens=[row["reopens"] for row in rows],
        agent_messages=[row["agent_messages"] for row in rows],
    )


def computed(frame: pd.DataFrame, view: Filter | None = None):
    return measures(prepare(frame, SCENARIO.calendar), SCENARIO, view or Filter())


def share(hits: int, n: int) -> float | None:
    return hits / n if n else None


def reference(rows: list[Row]) -> dict[str, float | None]:
    """The same KPIs, one obvious line of plain Python each."""
    counted = [r for r in rows if r["status"] != "excluded"]
    done = [r for r in counted if r["resolved"] is not None and r["status"] != "archived"]
    replies = [r["replied"] for r in counted if r["replied"] is not None and r["replied"] >= 0]
    times = [r["resolved"] for r in done if r["resolved"] >= 0]
    rated = [r["csat"] for r in counted if r["csat"] is not None]
    told = [r for r in done if r["reopens"] is not None]
    touched = [r for r in told if r["agent_messages"] is not None]
    once = [r for r in touched if r["agent_messages"] == 1 and r["reopens"] == 0]
    return {
        "volume": len(rows),
        "frt": statistics.median(replies) if replies else None,
        "full_resolution_time": statistics.median(times) if times else None,
        "csat": share(sum(r >= 4 for r in rated), len(rated)),
        "reopen_rate": share(sum(r["reopens"] > 0 for r in told), len(told)),
        "fcr": share(len(once), len(touched)),
        "resolution_rate_flow": share(len(done), len(counted)),
    }


@settings(max_examples=60, deadline=None)
@given(ROWS)
def test_that_the_kpis_equal_the_plain_reference(rows: list[Row]) -> None:
    # One more contact fixes the scale of the answers at five.
    rows = [*rows, {**rows[0], "csat": 5, "status": "resolved"}]
    found = computed(table(rows))
    for kpi, value in reference(rows).items():
        assert found[kpi].value == pytest.approx(value), kpi
        assert (found[kpi].value is None) == (found[kpi].reason is not None), kpi


@settings(max_examples=25, deadline=None)
@given(ROWS, st.randoms(use_true_random=False))
def test_that_the_order_of_rows_changes_no_number(rows: list[Row], random: Any) -> None:
    shuffled = list(rows)
    random.shuffle(shuffled)
    one, other = computed(table(rows)), computed(table(shuffled))
    for kpi, measure in one.items():
        assert measure.value == pytest.approx(other[kpi].value), kpi
        assert (measure.n, measure.top) == (other[kpi].n, other[kpi].top), kpi
        assert dict(measure.extras) == pytest.approx(dict(other[kpi].extras)), kpi


@settings(max_examples=25, deadline=None)
@given(ROWS, st.integers(1, 24))
def test_that_a_period_cut_in_two_adds_up(rows: list[Row], cut: int) -> None:
    frame = table(rows)
    first, last = date(2024, 3, 19), date(2024, 4, 20)
    middle = first + timedelta(days=cut)
    whole = computed(frame, Filter(start=first, end=last))
    parts = [
        computed(frame, Filter(start=first, end=middle)),
        computed(frame, Filter(start=middle, end=last)),
    ]
    for kpi in ("volume", "frt", "full_resolution_time", "csat", "reopen_rate"):
        assert whole[kpi].n == sum(part[kpi].n for part in parts), kpi


@settings(max_examples=25, deadline=None)
@given(ROWS)
def test_that_groups_and_cells_and_steps_add_up_to_the_whole(rows: list[Row]) -> None:
    facts = prepare(table(rows), SCENARIO.calendar)
    by_channel = grouped(facts, SCENARIO, Filter(), "channel")
    assert sum(m["volume"].n for m in by_channel.values()) == len(rows)
    assert ("Unknown" in by_channel) == any(row["channel"] is None for row in rows)
    for grid in (
        heatmap(facts, Filter(), "weekday", "hour"),
        heatmap(facts, Filter(), "date", "channel"),
        heatmap(facts, Filter(), "month", "week"),
    ):
        assert np.nansum(grid.values) == grid.row_totals.sum() == grid.column_totals.sum()
        assert grid.total == grid.n == len(rows)
        # Nothing is ever counted in a slot that never occurred.
        assert (grid.occurrences[grid.counts > 0] > 0).all()
    for step in ("day", "week", "month"):
        along = trend(facts, SCENARIO, Filter(), "volume", step, "channel")
        assert sum(values.sum() for values in along.values.values()) == len(rows)


@settings(max_examples=15, deadline=None)
@given(ROWS)
def test_that_a_trend_is_the_kpi_of_each_period(rows: list[Row]) -> None:
    frame = table(rows)
    facts = prepare(frame, SCENARIO.calendar)
    for kpi in ("frt", "full_resolution_time", "resolution_rate_flow"):
        along = trend(facts, SCENARIO, Filter(), kpi, "week")
        for key, value, n in zip(along.keys, along.values[""], along.n[""], strict=True):
            start = date.fromisoformat(key)
            week = computed(frame, Filter(start=start, end=start + timedelta(days=7)))[kpi]
            # The last week of the data ends with the last creation, and so may resolutions.
            if start + timedelta(days=7) <= (facts.last_day or start):
                assert week.value == pytest.approx(None if np.isnan(value) else value)
                assert week.n == n


def test_that_counting_leaves_the_contacts_untouched() -> None:
    rng = np.random.default_rng(3)
    rows = [
        {
            "created": int(rng.integers(0, 20 * 86400)),
            "replied": int(rng.integers(0, 90000)),
            "resolved": int(rng.integers(0, 900000)),
            "channel": "email",
            "status": "resolved",
            "csat": int(rng.integers(1, 6)),
            "reopens": 0,
            "agent_messages": 1,
        }
        for _ in range(200)
    ]
    frame = table(rows)
    before = pd.util.hash_pandas_object(frame).sum()
    facts = prepare(frame, SCENARIO.calendar)
    view = Filter(start=date(2024, 3, 25), end=date(2024, 4, 1), channels=("email",))
    measures(facts, SCENARIO, view)
    grouped(facts, SCENARIO, view, "status")
    for measure in MEASURES:
        heatmap(facts, view, "weekday", "hour", measure)
    trend(facts, SCENARIO, view, "frt")
    assert pd.util.hash_pandas_object(frame).sum() == before
    with pytest.raises(ValueError):
        facts.known("frt")[0] = 0.0
