"""Any one or two dimensions: what falls where, what adds up, and what nothing else may change."""

from __future__ import annotations

from datetime import date
from typing import Any

import numpy as np
import pandas as pd
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from core.metrics.catalogue import CATALOGUE
from core.metrics.catalogue.declaration import NEVER
from core.metrics.compute import grouped, measures, whole_measures
from core.metrics.contact_values import CONTACT_VALUES
from core.metrics.cross import cross
from core.metrics.distribution import distribution
from core.metrics.evidence import evidence
from core.metrics.facts import prepare
from core.metrics.heatmap import heatmap
from core.metrics.recombine import recombined
from core.metrics.selection import dimension_named, dimensions_known, select
from core.model.calendar import ALWAYS_OPEN, BusinessCalendar
from core.model.scenario import TIME_DIMENSIONS, Filter, Scenario
from core.problems import Problem
from tests.core.metrics.made_noise import SCENARIO as NOISY
from tests.core.metrics.made_noise import noise
from tests.core.metrics.tables import UTC, contacts
from tests.core.metrics.test_properties import ROWS, SCENARIO, Row, table

QUICK = (Phase.explicit, Phase.generate, Phase.shrink)
MADRID = BusinessCalendar(ALWAYS_OPEN, "Europe/Madrid")


def three() -> pd.DataFrame:
    """New Year's Eve in Madrid, a Monday morning, and one without any date."""
    return contacts(
        created_at=["2024-12-31T23:30", "2025-01-06T08:15", None],
        resolved_at=["2025-02-01T09:00", None, None],
        channel=["email", "phone", "email"],
        tier=["1", "2", None],
    )


@pytest.mark.parametrize(
    ("dimension", "labels"),
    [
        ("hour", {"00": 1, "09": 1, "Unknown": 1}),
        ("weekday", {"Mon": 1, "Wed": 1, "Unknown": 1}),
        ("monthday", {"01": 1, "06": 1, "Unknown": 1}),
        ("day", {"2025-01-01": 1, "2025-01-06": 1, "2025-02-01": 0, "Unknown": 1}),
        ("week", {"2024-12-30": 1, "2025-01-06": 1, "2025-01-27": 0, "Unknown": 1}),
        ("month", {"2025-01": 2, "2025-02": 0, "Unknown": 1}),
        ("quarter", {"2025-Q1": 2, "Unknown": 1}),
        ("year", {"2025": 2, "Unknown": 1}),
    ],
)
def test_that_moments_group_on_the_local_clock(dimension: str, labels: dict[str, int]) -> None:
    facts = prepare(three(), MADRID)
    found = grouped(facts, Scenario(calendar=MADRID), Filter(), dimension)
    volumes = {label: m["volume"].value for label, m in found.items()}
    # Only what was resolved then is in the month of its resolution.
    assert {k: v for k, v in volumes.items() if v or k in labels} == labels


def test_that_a_resolution_belongs_to_its_own_month() -> None:
    facts = prepare(three(), MADRID)
    found = grouped(facts, Scenario(calendar=MADRID), Filter(), "month")
    assert found["2025-01"]["full_resolution_time"].n == 0
    assert found["2025-02"]["full_resolution_time"].n == 1
    assert found["2025-01"]["backlog"].value == 2
    assert found["2025-02"]["backlog"].value == 1


def test_that_a_week_or_hour_of_nothing_per_day_is_refused_and_a_month_is_not() -> None:
    facts = prepare(three(), MADRID)
    scenario = Scenario(calendar=MADRID)
    monday = grouped(facts, scenario, Filter(), "weekday")["Mon"]["requests_per_day"]
    assert monday.reason is not None
    assert (monday.value, monday.reason.code) == (None, "not_by_moment")
    month = grouped(facts, scenario, Filter(), "month")["2025-01"]["requests_per_day"]
    # January counts its days from the first contact to the last one.
    assert month.value == pytest.approx(2 / 6)


def test_that_filters_of_moments_meet_the_cells_of_the_heatmap() -> None:
    table = noise(21, 3000)
    facts = prepare(table, NOISY.calendar)
    grid = heatmap(facts, Filter(), "weekday", "hour")
    for row, column in ((0, 9), (3, 17), (6, 0)):
        view = Filter().choosing("weekday", (grid.row_keys[row],))
        view = view.choosing("hour", (grid.column_keys[column],))
        assert len(select(facts, view).created) == grid.values[row, column]
    april = Filter().choosing("month", ("2024-04",))
    period = Filter(start=date(2024, 4, 1), end=date(2024, 5, 1))
    assert len(select(facts, april).created) == len(select(facts, period).created) > 0
    undated = prepare(three(), MADRID)
    for name in TIME_DIMENSIONS:
        assert len(select(undated, Filter().choosing(name, ("Unknown",))).created) == 1


def test_that_a_filter_is_the_same_value_however_it_was_chosen() -> None:
    one = Filter().choosing("tier", ("1",)).choosing("language", ("es",))
    other = Filter().choosing("language", ("es",)).choosing("tier", ("1",))
    assert one == other
    assert one.choosing("tier", None).choosing("language", None) == Filter()
    assert Filter().choosing("channel", ("email",)) == Filter(channels=("email",))
    assert Filter().choosing("custom:Shop", ("Rome",)) == Filter(custom=(("Shop", ("Rome",)),))


def test_that_every_dimension_is_found_by_its_name_and_a_slip_is_answered() -> None:
    facts = prepare(three(), MADRID)
    assert dimensions_known(facts) == ("channel", "tier")
    assert dimension_named(facts, "Day", TIME_DIMENSIONS) == "date"
    assert dimension_named(facts, "customer type") == "customer_type"
    with pytest.raises(Problem) as slip:
        dimension_named(facts, "weekdays", TIME_DIMENSIONS)
    assert (slip.value.note.code, slip.value.note.data["meant"]) == ("dimension_meant", "weekday")


def test_that_cells_add_up_to_both_sides_and_to_the_whole() -> None:
    facts = prepare(noise(22, 800), NOISY.calendar)
    found = cross(facts, NOISY, Filter(), "topic", "weekday")
    counts = found.values("volume")
    assert counts.sum() == 800
    assert counts.sum(axis=1).tolist() == [m["volume"].value for m in found.row_totals]
    assert counts.sum(axis=0).tolist() == [m["volume"].value for m in found.column_totals]
    whole = measures(facts, NOISY, Filter())
    for kpi in ("csat", "reopen_rate", "frt_within"):
        cells = [cell[kpi] for cells in found.measures for cell in cells]
        together = recombined(cells)
        assert together.n == whole[kpi].n, kpi
        assert together.value == pytest.approx(whole[kpi].value), kpi
    with pytest.raises(Problem) as refused:
        recombined([cell["frt"] for cells in found.measures for cell in cells])
    assert refused.value.note.code == "never_recombined"
    with pytest.raises(Problem) as twice:
        cross(facts, NOISY, Filter(), "topic", "Topic")
    assert twice.value.note.code == "dimension_twice"


def test_that_a_cell_is_the_kpi_of_its_contacts() -> None:
    facts = prepare(noise(23, 800), NOISY.calendar)
    found = cross(facts, NOISY, Filter(), "topic", "agent")
    view = Filter(topics=(found.rows[0],), agents=(found.columns[2],))
    alone, cell = measures(facts, NOISY, view), found.measures[0][2]
    for kpi in CATALOGUE:
        if CATALOGUE[kpi].anchor != "":
            assert cell[kpi].n == alone[kpi].n, kpi
            assert cell[kpi].value == pytest.approx(alone[kpi].value), kpi


@settings(max_examples=10, deadline=None, phases=QUICK)
@given(ROWS)
def test_that_groups_recombine_wherever_the_catalogue_says_so(rows: list[Row]) -> None:
    facts = prepare(table(rows), SCENARIO.calendar)
    whole = whole_measures(facts, SCENARIO, Filter())
    groups = grouped(facts, SCENARIO, Filter(), "channel")
    for kpi, declared in CATALOGUE.items():
        if declared.combines == NEVER or whole[kpi].value is None:
            continue
        if any(g[kpi].variant != whole[kpi].variant for g in groups.values() if g[kpi].n):
            continue
        together = recombined([g[kpi] for g in groups.values()])
        assert together.value == pytest.approx(whole[kpi].value), kpi


@settings(max_examples=10, deadline=None, phases=QUICK)
@given(ROWS, ROWS)
def test_that_contacts_of_another_channel_change_nothing(
    rows: list[Row], others: list[Row]
) -> None:
    anchor = {**rows[0], "csat": 5, "channel": "email", "created": 25 * 86400, "status": "open"}
    rows = [*rows, anchor]
    foreign = [{**row, "channel": "social"} for row in others]
    # The newest moment of all data is "now" for what is still open, so both have the same.
    last = {"replied": None, "resolved": None}
    foreign = [{**row, **last, "created": min(row["created"], 20 * 86400)} for row in foreign]
    view = Filter(channels=("email",))
    alone, mixed = (
        whole_measures(prepare(table(given), SCENARIO.calendar), SCENARIO, view)
        for given in (rows, [*rows, *foreign])
    )
    for kpi in ("volume", "frt", "frt_within", "csat", "reopen_rate", "fcr", "backlog"):
        assert mixed[kpi].value == pytest.approx(alone[kpi].value), kpi
        assert mixed[kpi].n == alone[kpi].n, kpi


@settings(max_examples=10, deadline=None, phases=QUICK)
@given(ROWS, st.randoms(use_true_random=False))
def test_that_the_order_of_rows_changes_no_group(rows: list[Row], random: Any) -> None:
    shuffled = list(rows)
    random.shuffle(shuffled)
    one, other = (
        cross(prepare(table(r), SCENARIO.calendar), SCENARIO, Filter(), "channel", "weekday")
        for r in (rows, shuffled)
    )
    assert (one.rows, one.columns) == (other.rows, other.columns)
    for kpi in ("volume", "frt", "csat"):
        np.testing.assert_allclose(one.values(kpi), other.values(kpi))


@settings(max_examples=10, deadline=None, phases=QUICK)
@given(ROWS)
def test_that_days_recombine_to_their_months(rows: list[Row]) -> None:
    facts = prepare(table(rows), SCENARIO.calendar)
    for kpi in ("volume", "csat", "reopen_rate", "fcr"):
        months = grouped(facts, SCENARIO, Filter(), "month")
        days = grouped(facts, SCENARIO, Filter(), "date")
        for label, month in months.items():
            parts = [m[kpi] for day, m in days.items() if day.startswith(label)]
            if kpi == "volume":
                assert sum(part.n for part in parts) == month[kpi].n
            elif month[kpi].value is not None:
                whole = recombined(parts)
                assert (whole.value, whole.n) == (pytest.approx(month[kpi].value), month[kpi].n)


@pytest.mark.parametrize("kpi", CONTACT_VALUES)
def test_that_the_contacts_behind_a_kpi_give_its_value(kpi: str) -> None:
    facts = prepare(noise(25, 700), NOISY.calendar)
    view = Filter(start=date(2024, 2, 1), end=date(2024, 3, 1), channels=("email", "web"))
    found, measure = evidence(facts, NOISY, view, kpi), whole_measures(facts, NOISY, view)[kpi]
    if measure.value is None:
        assert len(found.rows) == 0
        return
    assert len(found.rows) == len(set(found.rows.tolist())) == measure.n
    if measure.variant == "median":
        assert np.median(found.values) == pytest.approx(measure.value)
    elif kpi not in ("volume", "nps", "longest_queue_delay"):
        assert found.values.mean() == pytest.approx(measure.value)
    shown = found.contacts.iloc[found.rows]["channel"]
    assert set(shown.unique()) <= {"email", "web"}
    spread = distribution(facts, NOISY, view, kpi)
    assert spread.n == measure.n
    assert spread.counts.sum() + spread.beyond == spread.n


def test_that_a_distribution_tells_the_percentiles_of_its_contacts() -> None:
    minutes = (5, 33, 75, 90, 120, 121, 240, 241, 500, 2000)
    rows = contacts(
        created_at=["2024-03-04T10:00"] * 10,
        first_response_at=[
            str(np.datetime64("2024-03-04T10:00") + np.timedelta64(m, "m")) for m in minutes
        ],
    )
    found = distribution(prepare(rows, UTC), Scenario(calendar=UTC), Filter(), "frt")
    told = dict(found.percentiles)
    assert told[0.5] == pytest.approx(np.quantile(minutes, 0.5) * 60)
    assert told[0.9] == pytest.approx(np.quantile(minutes, 0.9) * 60)
    # Fewer than a hundred contacts have no first or last hundredth.
    assert 0.99 not in told
    assert found.mean == pytest.approx(np.mean(minutes) * 60)
    assert found.counts.sum() + found.beyond == 10
    assert (np.diff(found.edges) > 0).all()
    few = distribution(prepare(rows.iloc[:3], UTC), Scenario(calendar=UTC), Filter(), "frt")
    assert dict(few.percentiles) == {0.5: 33 * 60}


def test_that_a_figure_over_all_contacts_has_no_distribution() -> None:
    found = distribution(prepare(three(), UTC), Scenario(calendar=UTC), Filter(), "backlog")
    assert found.reason is not None
    assert found.reason.code == "no_distribution"
    missing = distribution(prepare(three(), UTC), Scenario(calendar=UTC), Filter(), "csat")
    assert missing.reason is not None
    assert missing.reason.code == "needs_values"
