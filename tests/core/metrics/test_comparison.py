"""What a period is held against, what is said of it, and when a change is one."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest

from core.metrics.compare import changes, comparison_filter, comparison_notes
from core.metrics.compute import whole_measures
from core.metrics.facts import prepare
from core.metrics.trend import complete_until, trend
from core.model.measure import Measure
from core.model.scenario import Filter, Scenario
from tests.core.metrics.tables import UTC, contacts

JANUARY = (date(2024, 1, 1), date(2024, 2, 1))


def facts_of(*days: str):
    return prepare(contacts(created_at=list(days)), UTC)


def test_that_any_days_can_be_compared_with() -> None:
    facts = facts_of("2024-01-01", "2024-03-31")
    march = Filter(start=date(2024, 3, 1), end=date(2024, 4, 1), channels=("email",))
    found = comparison_filter(facts, march, "custom", JANUARY)
    assert found == Filter(start=JANUARY[0], end=JANUARY[1], channels=("email",))
    assert comparison_filter(facts, march, "custom", None) is None
    ahead = (date(2024, 5, 1), date(2024, 6, 1))
    assert comparison_filter(facts, march, "custom", ahead) is None


def test_that_a_missing_comparison_says_where_the_data_begin() -> None:
    facts = facts_of("2024-03-01", "2024-03-31")
    march = Filter(start=date(2024, 3, 1), end=date(2024, 4, 1))
    (said,) = comparison_notes(facts, Scenario(filter=march, compare="year"))
    assert said.code == "comparison_not_covered"
    assert (said.data["start"], said.data["first"]) == (date(2023, 3, 1), date(2024, 3, 1))
    assert comparison_notes(facts, Scenario(filter=march, compare="none")) == ()


def test_that_other_working_days_are_told() -> None:
    facts = facts_of("2024-01-01", "2024-03-31")
    march = Filter(start=date(2024, 3, 1), end=date(2024, 4, 1))
    (said,) = comparison_notes(
        facts, Scenario(filter=march, compare="custom", compare_days=JANUARY)
    )
    january, shown = (
        np.busday_count(*days)
        for days in (("2024-01-01", "2024-02-01"), ("2024-03-01", "2024-04-01"))
    )
    assert said.code == "comparison_workdays_differ"
    assert (said.data["now"], said.data["before"]) == (shown, january)


def test_that_a_week_of_last_year_begins_on_the_same_weekday() -> None:
    facts = facts_of("2022-01-01", "2024-03-31")
    week = Filter(start=date(2024, 3, 4), end=date(2024, 3, 11))
    found = comparison_filter(facts, week, "year")
    assert found is not None
    assert found.start == date(2023, 3, 6)
    (said,) = comparison_notes(facts, Scenario(filter=week, compare="year"))
    assert said.code == "comparison_weekdays_meet"


def one(kpi: str, value: float, n: int = 100) -> Measure:
    units = {
        "csat": "share", "frt": "s", "volume": "count", "nps": "score",
        "sentiment_change": "score", "sales_total": "money",
    }  # fmt: skip
    return Measure(kpi, value, units[kpi], n)


@pytest.mark.parametrize(
    ("kpi", "now", "before", "verdict"),
    [
        ("csat", 0.70, 0.64, "improving"),
        ("csat", 0.67, 0.64, "improving"),
        ("csat", 0.66, 0.64, "stagnant"),
        ("csat", 0.60, 0.64, "worsening"),
        ("frt", 90.0, 100.0, "improving"),
        ("frt", 98.0, 100.0, "stagnant"),
        ("frt", 103.0, 100.0, "worsening"),
        ("volume", 200.0, 100.0, ""),
        ("nps", 26.0, 20.0, "improving"),
        ("nps", 22.0, 20.0, "stagnant"),
        ("nps", -10.0, -20.0, "improving"),
        ("sentiment_change", 0.1, -0.2, "improving"),
        ("sentiment_change", -0.1, -0.2, "improving"),
        ("sentiment_change", -0.3, -0.2, "worsening"),
        ("sales_total", -50.0, -100.0, "improving"),
        ("sales_total", -150.0, -100.0, "worsening"),
    ],
)
def test_that_a_verdict_needs_more_than_the_tolerance(
    kpi: str, now: float, before: float, verdict: str
) -> None:
    assert changes({kpi: one(kpi, now)}, {kpi: one(kpi, before)})[kpi].verdict == verdict


def test_that_a_change_from_below_nothing_has_its_own_sign() -> None:
    for now, before, part in ((10.0, -20.0, 1.5), (-10.0, -20.0, 0.5), (-30.0, -20.0, -0.5)):
        kpi = "sales_total"
        found = changes({kpi: one(kpi, now)}, {kpi: one(kpi, before)})[kpi]
        assert found.difference == pytest.approx(part)
    mood = changes(
        {"sentiment_change": one("sentiment_change", 0.1)},
        {"sentiment_change": one("sentiment_change", -0.2)},
    )["sentiment_change"]
    assert mood.points == pytest.approx(0.3)


def test_that_the_tolerance_can_be_set() -> None:
    now, before = {"csat": one("csat", 0.70)}, {"csat": one("csat", 0.64)}
    assert changes(now, before, 0.10)["csat"].verdict == "stagnant"


def test_that_no_change_has_a_reason() -> None:
    few = changes({"csat": one("csat", 0.7)}, {"csat": one("csat", 0.6, n=19)})["csat"]
    assert few.reason is not None
    assert (few.difference, few.verdict, few.reason.code) == (None, "", "change_base_small")
    nothing = changes({"frt": one("frt", 9.0)}, {"frt": one("frt", 0.0)})["frt"]
    assert nothing.reason is not None
    assert nothing.reason.code == "change_base_zero"


def test_that_a_cohort_is_not_judged_before_it_had_its_time() -> None:
    # Everybody is solved after a day, so of March only the contacts of the last day are open.
    days = [np.datetime64("2024-02-01T10:00") + np.timedelta64(n, "D") for n in range(60)]
    done = [str(day + np.timedelta64(1, "D")) for day in days[:-1]] + [None]
    table = contacts(created_at=[str(day) for day in days], resolved_at=done)
    facts, scenario = prepare(table, UTC), Scenario(calendar=UTC)
    march = Filter(start=date(2024, 3, 1), end=date(2024, 4, 1))
    half = Filter(start=date(2024, 2, 15), end=date(2024, 3, 10))
    earlier = Filter(start=date(2024, 2, 1), end=date(2024, 3, 1))
    name = "resolution_rate_cohort"
    before = whole_measures(facts, scenario, earlier)
    fresh = changes(whole_measures(facts, scenario, march), before)[name]
    assert (fresh.difference, fresh.verdict) == (None, "")
    assert fresh.reason is not None
    assert fresh.reason.code == "change_too_early"
    assert fresh.reason.data["recent"] >= 1
    assert changes(whole_measures(facts, scenario, half), before)[name].difference == 0.0


def test_that_young_cohorts_are_marked() -> None:
    created = [f"2024-03-{day:02}T10:00" for day in range(1, 31)]
    resolved = [f"2024-03-{day + 1:02}T10:00" for day in range(1, 29)] + [None, None]
    facts = prepare(contacts(created_at=created, resolved_at=resolved), UTC)
    # All took a day, so what came after the last resolution less a day is too young.
    assert complete_until(facts) == date(2024, 3, 29)
    along = trend(facts, Scenario(calendar=UTC), Filter(), "resolution_rate_cohort", "week")
    assert along.keys[-1] == "2024-03-25"
    assert along.censored == (False,) * (len(along.keys) - 1) + (True,)
    assert not any(trend(facts, Scenario(), Filter(), "volume", "week").censored)


def test_that_quarters_and_years_are_steps() -> None:
    facts = facts_of("2023-11-05", "2024-01-01", "2024-03-31", "2024-04-01")
    quarters = trend(facts, Scenario(), Filter(), "volume", "quarter")
    assert quarters.keys == ("2023-10-01", "2024-01-01", "2024-04-01")
    assert quarters.values[""].tolist() == [1, 2, 1]
    years = trend(facts, Scenario(), Filter(), "volume", "year")
    assert (years.keys, years.values[""].tolist()) == (("2023-01-01", "2024-01-01"), [1, 3])
