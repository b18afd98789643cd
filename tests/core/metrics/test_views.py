"""Filters, groups, heatmaps, comparisons and remarks on contacts written by hand."""

from __future__ import annotations

from datetime import date

import numpy as np
import pandas as pd
import pytest

from core.metrics.catalogue import CATALOGUE
from core.metrics.compare import changes, comparison_filter, period_in_view
from core.metrics.compute import grouped, measures
from core.metrics.facts import prepare
from core.metrics.findings import findings
from core.metrics.headline import headline
from core.metrics.heatmap import heatmap
from core.metrics.trend import trend
from core.model.calendar import ALWAYS_OPEN, BusinessCalendar
from core.model.measure import Change, Measure
from core.model.scenario import OFFICE_HOURS, Filter, Scenario, Target
from core.problems import Problem
from tests.core.metrics.conftest import Compute
from tests.core.metrics.tables import UTC, contacts

MADRID = BusinessCalendar(ALWAYS_OPEN, "Europe/Madrid")


def test_that_every_kpi_is_answered_with_a_value_or_a_reason(kpis: Compute) -> None:
    found = kpis(contacts(created_at=["2024-03-04T10:00"]))
    assert found.keys() == CATALOGUE.keys()
    for measure in found.values():
        assert (measure.value is None) == (measure.reason is not None), measure.id
        assert measure.unit == CATALOGUE[measure.id].unit


def test_that_the_catalogue_speaks_three_languages() -> None:
    for kpi in CATALOGUE.values():
        assert len(set(kpi.formula)) == 3, kpi.id
        assert all(kpi.names), kpi.id
        assert kpi.direction in ("up", "down", "neutral"), kpi.id
        units = ("s", "share", "count", "score", "money", "per_day", "months", "followers")
        assert kpi.unit in units, kpi.id


def test_that_no_contacts_at_all_give_reasons_and_no_crash(kpis: Compute) -> None:
    for table in (pd.DataFrame(), contacts(created_at=[], channel=[], csat=[])):
        found = kpis(table)
        assert found["volume"].value == 0
        assert found["csat"].value is None


def test_that_days_are_cut_on_the_local_clock() -> None:
    table = contacts(created_at=["2024-07-01T21:59:59", "2024-07-01T22:00:00"])
    facts = prepare(table, MADRID)
    july_first = Filter(start=date(2024, 7, 1), end=date(2024, 7, 2))
    assert measures(facts, Scenario(calendar=MADRID), july_first)["volume"].value == 1


def test_that_filters_combine_and_unknown_can_be_chosen(kpis: Compute) -> None:
    table = contacts(
        channel=["email", "email", "phone", None], team=["a", "b", "a", "a"], csat=[5, 1, 5, 4]
    )
    assert kpis(table, Filter(channels=("email",), teams=("a",)))["volume"].value == 1
    assert kpis(table, Filter(channels=("Unknown",)))["volume"].value == 1
    assert kpis(table, Filter(agents=("nobody",)))["volume"].value == 0


def test_that_undated_contacts_are_in_no_period(kpis: Compute) -> None:
    table = contacts(csat=[5, 4, 3])
    inside = kpis(table, Filter(start=date(2024, 3, 1)))
    assert inside["volume"].value == 0
    assert inside["volume"].extras["undated"] == 3


def test_that_resolution_is_anchored_to_the_day_it_was_resolved(kpis: Compute) -> None:
    table = contacts(created_at=["2024-03-30T10:00"], resolved_at=["2024-04-02T10:00"])
    march, april = (Filter(start=date(2024, m, 1), end=date(2024, m + 1, 1)) for m in (3, 4))
    assert kpis(table, march)["full_resolution_time"].n == 0
    assert kpis(table, april)["full_resolution_time"].value == 3 * 86400


def test_that_cancelled_contacts_are_volume_and_nothing_else(kpis: Compute) -> None:
    table = contacts(
        created_at=["2024-03-04T10:00"] * 3,
        first_response_at=["2024-03-04T11:00"] * 3,
        status=["open", "cancelled", "excluded"],
    )
    found = kpis(table)
    assert (found["volume"].value, found["volume"].extras["left_out"]) == (3, 2)
    assert found["frt"].n == 1


def test_that_a_call_that_ended_is_no_backlog(kpis: Compute) -> None:
    table = contacts(
        created_at=["2024-03-04T10:00"] * 4,
        resolved_at=["2024-03-05T10:00", None, None, None],
        answered=[None, True, False, True],
        status=["resolved", None, None, "open"],
    )
    assert kpis(table)["backlog"].value == 1


def test_that_archived_is_closed_without_being_resolved(kpis: Compute) -> None:
    table = contacts(
        created_at=["2024-03-04T10:00"] * 3,
        closed_at=["2024-03-05T10:00", "2024-03-09T10:00", None],
        status=["closed", "archived", "open"],
    )
    found = kpis(table)
    assert found["full_resolution_time"].n == 1
    assert found["resolution_rate_cohort"].value == pytest.approx(1 / 3)
    assert found["backlog"].value == 1


def test_that_groups_come_by_volume_with_unknown_among_them() -> None:
    table = contacts(created_at=["2024-03-04"] * 5, team=["b", "a", "b", None, "b"])
    by_team = grouped(prepare(table, UTC), Scenario(calendar=UTC), Filter(), "team")
    assert [(name, m["volume"].value) for name, m in by_team.items()] == [
        ("b", 3),
        ("Unknown", 1),
        ("a", 1),
    ]
    with pytest.raises(Problem) as raised:
        grouped(prepare(table, UTC), Scenario(), Filter(), "shoe_size")
    assert raised.value.note.code == "dimension_unknown"


def test_that_the_hour_skipped_in_spring_is_no_data_and_a_quiet_hour_is_zero() -> None:
    table = contacts(created_at=["2024-03-31T08:30", "2024-03-31T08:45"])
    day = Filter(start=date(2024, 3, 31), end=date(2024, 4, 1))
    grid = heatmap(prepare(table, MADRID), day, "weekday", "hour")
    sunday = grid.values[6]
    assert sunday[10] == 2
    assert np.isnan(sunday[2])
    assert sunday[3] == 0
    assert np.isnan(grid.values[0]).all()
    assert grid.occurrences[6].sum() == 23


def test_that_the_hour_repeated_in_autumn_occurred_twice() -> None:
    table = contacts(created_at=["2024-10-27T00:30", "2024-10-27T01:30"])
    day = Filter(start=date(2024, 10, 27), end=date(2024, 10, 28))
    grid = heatmap(prepare(table, MADRID), day, "date", "hour")
    assert (grid.values[0, 2], grid.occurrences[0, 2]) == (2, 2)


def test_that_quiet_channels_and_days_keep_their_place() -> None:
    table = contacts(
        created_at=["2024-03-04T10:00", "2024-03-08T10:00", "2024-04-08T10:00"],
        channel=["email", "email", "chat"],
    )
    week = Filter(start=date(2024, 3, 4), end=date(2024, 3, 11))
    grid = heatmap(prepare(table, UTC), week, "channel", "date")
    assert grid.row_keys == ("email", "chat")
    assert grid.column_keys == tuple(f"2024-03-{d:02}" for d in range(4, 11))
    assert grid.values.tolist() == [[1, 0, 0, 0, 1, 0, 0], [0] * 7]


def test_that_a_measure_in_a_cell_is_that_of_its_contacts() -> None:
    table = contacts(
        created_at=["2024-03-04T10:00"] * 3 + ["2024-03-05T10:00"],
        first_response_at=[f"2024-03-04T10:{m:02}" for m in (5, 33, 45)] + [None],
        csat=[5, 1, None, None],
    )
    facts = prepare(table, UTC)
    frt = heatmap(facts, Filter(), "weekday", "hour", "frt")
    assert frt.values[0, 10] == 33 * 60
    assert np.isnan(frt.values[1, 10])
    assert (frt.row_totals[0], frt.total, frt.n) == (33 * 60, 33 * 60, 3)
    assert heatmap(facts, Filter(), "weekday", "hour", "csat").values[0, 10] == 0.5
    assert heatmap(facts, Filter(), "weekday", "hour", "share").values[0, 10] == 0.75


def test_that_a_heatmap_of_a_missing_column_gives_the_reason() -> None:
    facts = prepare(contacts(created_at=["2024-03-04T10:00"]), UTC)
    for rows, measure in (("channel", "volume"), ("weekday", "aht"), ("weekday", "csat")):
        grid = heatmap(facts, Filter(), rows, "hour", measure)
        assert grid.reason is not None
        assert grid.n == 0
    with pytest.raises(Problem):
        heatmap(facts, Filter(), "weekday", "hour", "happiness")


def test_that_a_whole_month_is_held_against_the_month_before() -> None:
    facts = prepare(contacts(created_at=["2023-01-01", "2024-12-31"]), UTC)
    march = Filter(start=date(2024, 3, 1), end=date(2024, 4, 1), channels=("email",))
    before = comparison_filter(facts, march, "previous")
    assert before == Filter(start=date(2024, 2, 1), end=date(2024, 3, 1), channels=("email",))
    year = comparison_filter(facts, march, "year")
    assert year is not None
    assert (year.start, year.end) == (date(2023, 3, 1), date(2023, 4, 1))
    week = Filter(start=date(2024, 3, 4), end=date(2024, 3, 11))
    before = comparison_filter(facts, week, "previous")
    assert before is not None
    assert (before.start, before.end) == (date(2024, 2, 26), date(2024, 3, 4))
    leap = Filter(start=date(2024, 2, 29), end=date(2024, 3, 1))
    year = comparison_filter(facts, leap, "year")
    assert year is not None
    # Not a whole month: the same weekday 52 weeks earlier.
    assert (year.start, year.end) == (date(2023, 3, 2), date(2023, 3, 3))
    assert year.start.weekday() == date(2024, 2, 29).weekday()


def test_that_nothing_is_compared_where_the_data_do_not_reach() -> None:
    facts = prepare(contacts(created_at=["2024-03-01", "2024-03-31"]), UTC)
    march = Filter(start=date(2024, 3, 1), end=date(2024, 4, 1))
    assert comparison_filter(facts, march, "previous") is None
    assert comparison_filter(facts, Filter(), "year") is None
    assert comparison_filter(facts, march, "none") is None
    assert period_in_view(facts, Filter()) == march


@pytest.mark.parametrize(("first", "compared"), [("2024-02-03", True), ("2024-02-04", False)])
def test_that_a_tenth_of_the_period_before_may_be_missing(first: str, compared: bool) -> None:
    facts = prepare(contacts(created_at=[first, "2024-03-31"]), UTC)
    march = Filter(start=date(2024, 3, 1), end=date(2024, 4, 1))
    assert (comparison_filter(facts, march, "previous") is not None) is compared


def one(kpi: str, value: float | None, n: int = 100, variant: str = "v") -> Measure:
    return Measure(kpi, value, CATALOGUE[kpi].unit, n, variant=variant)


def test_that_shares_change_in_points_and_times_in_percent() -> None:
    now = {"csat": one("csat", 0.70), "frt": one("frt", 37.67), "volume": one("volume", 120)}
    before = {"csat": one("csat", 0.64), "frt": one("frt", 50.0), "volume": one("volume", 100)}
    found = changes(now, before)
    assert found["csat"].difference == pytest.approx(0.06)
    assert found["csat"].in_points
    assert found["frt"].difference == pytest.approx(-0.247, abs=5e-4)
    assert not found["frt"].in_points
    assert (found["csat"].better, found["frt"].better, found["volume"].better) == (True, True, None)


def test_that_a_weak_or_different_base_gives_no_change() -> None:
    now = {"csat": one("csat", 0.7), "frt": one("frt", 10.0), "aht": one("aht", 5.0)}
    before = {
        "csat": one("csat", 0.6, n=19),
        "frt": one("frt", 0.0),
        "aht": one("aht", 4.0, variant="other"),
    }
    found = changes(now, before)
    assert found["csat"].difference is None
    assert found["frt"].difference is None
    assert "aht" not in found


def test_that_interval_totals_follow_the_period(kpis: Compute) -> None:
    intervals = pd.DataFrame(
        {
            "interval_start": pd.to_datetime(["2024-01-01", "2024-02-01"], utc=True).as_unit("us"),
            "interval_end": pd.to_datetime(["2024-02-01", "2024-03-01"], utc=True).as_unit("us"),
            "offered": [100.0, 300.0],
            "abandoned_count": [10.0, 90.0],
            "asa": [20.0, 40.0],
        }
    )
    whole = kpis(pd.DataFrame(), intervals=intervals)
    assert whole["volume"].value == 400
    assert whole["abandonment_rate"].value == 0.25
    assert whole["asa"].value == pytest.approx((90 * 20 + 210 * 40) / 300)
    january = Filter(start=date(2024, 1, 1), end=date(2024, 2, 1))
    assert kpis(pd.DataFrame(), january, intervals=intervals)["volume"].value == 100
    months = trend(prepare(pd.DataFrame(), UTC, intervals), Scenario(), Filter(), "volume", "month")
    assert months.values[""].tolist() == [100, 300]


def test_that_the_remarks_name_what_stands_out() -> None:
    # 60 Mondays' worth answered late, 140 contacts on other days answered at once.
    monday = [f"2024-03-{d:02}T10:00" for d in (4, 11, 18, 25)] * 15
    others = [f"2024-03-{d:02}T12:00" for d in (5, 6, 7, 8, 12, 13, 14, 15, 19, 20)] * 14
    created = [*monday, *others]
    late = [np.datetime64(c) + np.timedelta64(9, "h") for c in monday]
    quick = [np.datetime64(c) + np.timedelta64(1, "h") for c in others]
    table = contacts(
        created_at=created,
        first_response_at=[str(m) for m in (*late, *quick)],
        channel=["email"] * 200,
        topic=["delivery"] * 120 + ["refund"] * 40 + ["other"] * 40,
    )
    calendar = BusinessCalendar(OFFICE_HOURS)
    facts, scenario = prepare(table, calendar), Scenario(calendar=calendar)
    found = measures(facts, scenario, Filter())
    remarks = {r.code: r.note.data for r in findings(facts, scenario, Filter(), found, {})}
    weakest = remarks["weakest_weekday_frt_within"]
    assert (weakest["weekday"], weakest["share"], weakest["n"]) == ("Mon", 0.0, 60)
    assert weakest["overall"] == pytest.approx(0.7)
    # Four of the sixteen working days were Mondays: 60 of 200 contacts are no pattern.
    assert "busiest_weekday" not in remarks
    assert remarks["leading_topic"]["topic"] == "delivery"
    said = headline(scenario, found, 17)
    assert said.code == "headline_missed"
    (part,) = said.data["promises"]
    assert (part.code, part.data["share"]) == ("missed_frt_within", 0.7)


def test_that_the_hour_is_named_when_it_costs_more_than_any_weekday() -> None:
    days = range(4, 9)
    noon = [f"2024-03-{d:02}T12:00" for d in days] * 16
    others = [f"2024-03-{d:02}T{h:02}:00" for d in days for h in (9, 10, 11)] * 8
    late = [np.datetime64(c) + np.timedelta64(30, "h") for c in noon]
    quick = [np.datetime64(c) + np.timedelta64(5, "m") for c in others]
    table = contacts(
        created_at=[*noon, *others],
        first_response_at=[str(m) for m in (*late, *quick)],
        channel=["email"] * 200,
    )
    calendar = BusinessCalendar(OFFICE_HOURS)
    facts, scenario = prepare(table, calendar), Scenario(calendar=calendar)
    found = measures(facts, scenario, Filter())
    first = findings(facts, scenario, Filter(), found, {})[0]
    assert (first.code, first.note.data["hour"]) == ("weakest_hour_frt_within", 12)
    assert (first.note.data["share"], first.note.data["n"]) == (0.0, 80)


def test_that_the_busiest_day_is_told_when_chance_does_not_explain_it() -> None:
    days = [f"2024-03-{d:02}T10:00" for d in range(4, 25)] * 20
    facts = prepare(contacts(created_at=[*days, *["2024-03-13T11:00"] * 40]), UTC)
    scenario = Scenario(calendar=UTC)
    found = measures(facts, scenario, Filter())
    peak = {r.code: r.note.data for r in findings(facts, scenario, Filter(), found, {})}["peak_day"]
    assert (peak["day"], peak["contacts"], peak["usual"]) == ("2024-03-13", 60, 20)
    assert peak["times"] == 3.0
    even = prepare(contacts(created_at=days), UTC)
    found = measures(even, scenario, Filter())
    assert "peak_day" not in {r.code for r in findings(even, scenario, Filter(), found, {})}


def test_that_the_largest_change_beyond_chance_is_told() -> None:
    facts = prepare(contacts(created_at=["2024-03-04T10:00"] * 200), UTC)
    now = {
        "volume": Measure("volume", 400.0, "count", 400),
        "csat": Measure("csat", 0.70, "share", 400),
        "fcr": Measure("fcr", 0.5, "share", 110),
    }
    changed = {
        "volume": Change(Measure("volume", 380.0, "count", 380), 0.05, False, None),
        "csat": Change(Measure("csat", 0.85, "share", 400), -0.15, True, False),
        "fcr": Change(Measure("fcr", 0.4, "share", 110), 0.1, True, True),
    }
    told = findings(facts, Scenario(calendar=UTC), Filter(), now, changed)
    moves = [r for r in told if r.code.startswith("got_")]
    assert [(r.code, r.note.data["kpi"]) for r in moves] == [("got_worse", "csat")]
    by_chance = findings(facts, Scenario(calendar=UTC), Filter(), now, {"fcr": changed["fcr"]})
    assert not [r for r in by_chance if r.code.startswith("got_")]


def test_that_few_contacts_give_no_remarks() -> None:
    facts = prepare(contacts(created_at=["2024-03-04T10:00"] * 20), UTC)
    found = measures(facts, Scenario(), Filter())
    assert findings(facts, Scenario(), Filter(), found, {}) == ()
    said = headline(Scenario(), found, 1)
    assert (said.code, said.data["contacts"]) == ("headline_one_day", 20)
    said = headline(Scenario(), found, 4)
    assert (said.code, said.data["rate"]) == ("headline_volume", 5.0)


def test_that_a_headline_names_what_is_missed_before_what_is_kept() -> None:
    found = {
        "volume": Measure("volume", 900.0, "count", 900),
        "frt_within": Measure(
            "frt_within", 0.95, "share", 500, extras={"target": 0.9, "within_s": 14400.0}
        ),
        "csat": Measure("csat", 0.60, "share", 500),
    }
    kept = headline(Scenario(), found, 30)
    assert (kept.code, [p.code for p in kept.data["promises"]]) == (
        "headline_kept",
        ["kept_frt_within"],
    )
    missed = headline(Scenario(targets=(Target("csat", 0.85),)), found, 30)
    assert missed.code == "headline_missed"
    assert [p.data["kpi"] for p in missed.data["promises"]] == ["csat"]
    near = headline(Scenario(targets=(Target("csat", 0.61), Target("frt_within", 0.99))), found, 30)
    assert near.code == "headline_near"


def test_that_answers_without_a_contact_still_count_as_satisfaction() -> None:
    asked = contacts(answered_at=["2024-03-05", "2024-04-05"], csat=[1, 2], nps=[10, 0])
    tickets = contacts(created_at=["2024-03-04"] * 2, csat=[5, None])
    scenario = Scenario(calendar=UTC)
    both = measures(prepare(tickets, UTC, None, asked), scenario, Filter())
    assert (both["csat"].value, both["csat"].n) == (pytest.approx(1 / 3), 3)
    assert both["volume"].value == 2
    alone = prepare(pd.DataFrame(), UTC, None, asked)
    assert measures(alone, scenario, Filter())["nps"].value == 0
    march = Filter(start=date(2024, 3, 1), end=date(2024, 4, 1))
    assert measures(alone, scenario, march)["nps"].value == 100
