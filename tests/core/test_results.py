"""What a new Results may take over from the one before, and what it must compute again."""

from dataclasses import replace
from datetime import date

import pytest

from core.calendar import parse_opening_hours
from core.cli.loading import sample_results
from core.model.requirement import Requirement
from core.results import Results


@pytest.fixture(scope="module")
def before() -> Results:
    results = sample_results()
    assert results.facts is not None
    return results


def edited(results: Results, **changes: object) -> Results:
    scenario = replace(results.scenario, **changes)
    return Results(results.project.with_scenario(scenario), reuse=results)


def test_that_a_filter_change_reads_no_table_again(before: Results) -> None:
    march = replace(before.scenario.filter, start=date(2026, 3, 1))
    after = edited(before, filter=march)
    assert after.facts is before.facts
    assert after.measures["volume"].value != before.measures["volume"].value


def test_that_other_opening_hours_count_business_time_anew(before: Results) -> None:
    calendar = replace(before.scenario.calendar, hours=parse_opening_hours("Mon-Fri 12:00-16:00"))
    after = edited(before, calendar=calendar)
    assert after.facts is not before.facts
    ours, theirs = (r.measures["frt"].extras["business_median"] for r in (after, before))
    assert ours != theirs


def test_that_other_data_share_nothing(before: Results) -> None:
    fewer = replace(before.project, datasets=before.project.datasets[:1])
    assert Results(fewer, reuse=before).facts is not before.facts


def test_that_only_prices_keep_the_requirement(before: Results) -> None:
    found = before.requirement()
    assert isinstance(found, Requirement)
    priced = edited(before, cost=replace(before.scenario.cost, hourly=20.0))
    assert priced.requirement() is found
    assert priced.cost().per_resolution is not None
    stricter = edited(before, max_occupancy=0.5)
    assert stricter.requirement() is not found


def test_that_other_cards_and_another_name_compute_nothing_again(before: Results) -> None:
    assert before.measures
    after = edited(before, cards=("csat", "volume"), name="Spring")
    assert after.measures is before.measures
    assert after.scenario.cards == ("csat", "volume")
    assert after.project is not before.project
    other = edited(before, compare="none")
    assert other.measures is not before.measures
