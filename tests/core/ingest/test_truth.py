"""The real files give the figures that two independent computations agreed on."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import pandas as pd
import pytest

from core.ingest.importing import read_file
from core.model.dataset import ImportResult, Kind


@cache
def _imported(folder: Path, file: str) -> ImportResult:
    return read_file(folder / "data" / file)


@pytest.fixture
def truth(shared: Path) -> dict[str, dict]:
    return json.loads((shared / "data" / "truth.json").read_text(encoding="utf-8"))


def _hours(table: pd.DataFrame, end: str) -> pd.Series:
    return ((table[end] - table["created_at"]).dt.total_seconds() / 3600).dropna()


def _counts(table: pd.DataFrame, field: str) -> dict[str, int]:
    return {str(key): int(n) for key, n in table[field].value_counts().items()}


def _matches(values: pd.Series, expected: dict[str, float]) -> None:
    assert len(values) == expected["n"]
    assert values.mean() == pytest.approx(expected["mean"], abs=1e-4)
    assert values.median() == pytest.approx(expected["median"], abs=1e-4)
    assert values.quantile(0.9) == pytest.approx(expected["p90"], abs=1e-4)


def test_that_timestamps_named_times_are_moments_and_impossible_pairs_are_listed(
    shared: Path, truth: dict[str, dict]
) -> None:
    expected = truth["support-tickets"]
    result = _imported(shared, expected["file"])
    table = result.table
    assert result.rows_read == result.rows_used == len(table) == expected["rows"]
    assert "created_at" not in table
    assert not {"first_response_duration", "resolution_duration"} & set(table)
    assert sorted(_counts(table, "channel").values()) == sorted(
        expected["volume_per_channel"].values()
    )
    assert _counts(table, "topic") == expected["type"]
    assert (
        int(table["first_response_at"].isna().sum()) == expected["missing"]["First Response Time"]
    )
    assert str(table["first_response_at"].min())[:19] == expected["first_response_timestamps"][0]
    assert len(result.set_aside) == expected["resolution_before_first_response"]
    assert set(result.set_aside["reason"]) == {"resolved_before_first_response"}
    assert set(result.set_aside["scope"]) == {"cell"}
    assert {str(int(k)): n for k, n in table["csat"].value_counts().items()} == expected["csat"][
        "counts"
    ]
    left = (table["resolved_at"] - table["first_response_at"]).dt.total_seconds().dropna() / 3600
    _matches(left, expected["resolution_minus_first_response_hours_valid_only"])


def test_that_date_and_time_cells_of_a_call_list_become_one_moment(
    shared: Path, truth: dict[str, dict]
) -> None:
    expected = truth["call-center-xlsx"]
    result = _imported(shared, expected["file"])
    table = result.table
    assert len(table) == expected["rows"]
    assert [str(table["created_at"].min())[:19], str(table["created_at"].max())[:19]] == expected[
        "first_last"
    ]
    assert table["created_has_time"].all()
    assert int(table["answered"].sum()) == expected["answered"]
    assert int(table["abandoned"].sum()) == expected["abandoned"]
    assert int(table["resolved_flag"].sum()) == expected["resolved"]
    assert _counts(table, "topic") == expected["volume_per_topic"]
    assert _counts(table, "agent") == expected["calls_per_agent"]
    _matches(table["wait_time"].dropna(), expected["speed_of_answer_s"])
    _matches(table["talk_time"].dropna(), expected["talk_s"])
    assert table["talk_time"].sum() == expected["talk_total_s"]
    assert set(table["channel"]) == {"phone"}
    assert all(column.confidence >= 0.8 for column in result.mapping.columns)


def test_that_italian_reports_know_days_but_no_hours(shared: Path, truth: dict[str, dict]) -> None:
    expected = truth["segnalazioni-it"]
    result = _imported(shared, expected["file"])
    table = result.table
    assert len(table) == expected["rows"]
    assert _counts(table, "channel") == expected["channel"]
    assert {name: n for name, n in expected["category"].items() if name} == _counts(table, "topic")
    assert not table["created_has_time"].any()
    assert int(table["closed_at"].notna().sum()) == expected["closed_dates_present"]
    status = _counts(table, "status")
    raw = expected["status"]
    assert status == {
        "closed": raw["chiusa"], "open": raw["aperta"] + raw["in carico"],
        "cancelled": raw["annullata"], "archived": raw["archiviata"], "excluded": raw["eliminata"],
    }  # fmt: skip
    _matches(_hours(table, "resolved_at") / 24, expected["resolution_days_status_chiusa"])


def test_that_updates_of_an_incident_fold_to_its_last_state(
    shared: Path, truth: dict[str, dict]
) -> None:
    expected = truth["servicenow-event-log"]
    result = _imported(shared, expected["file"])
    table = result.table
    assert (result.rows_read, result.rows_used) == (expected["rows"], expected["rows"])
    assert len(table) == expected["incidents"]
    assert "event_rows_folded" in {note.code for note in result.warnings}
    assert [str(table["created_at"].min())[:19], str(table["created_at"].max())[:19]] == expected[
        "opened"
    ]
    assert int(table["resolved_at"].isna().sum()) == expected["incidents_without_resolved_at"]
    _matches(_hours(table, "resolved_at"), expected["resolution_hours"])
    _matches(_hours(table, "closed_at"), expected["close_hours"])
    last = expected["priority_at_last_row"]
    assert _counts(table, "priority") == {
        "normal": last["3 - Moderate"], "low": last["4 - Low"],
        "high": last["2 - High"], "urgent": last["1 - Critical"],
    }  # fmt: skip
    assert 100 * table["sla_res_met"].mean() == pytest.approx(
        expected["sla_met_pct_last_row"], abs=0.005
    )
    assert int((table["reopens"] > 0).sum()) == expected["reopened_incidents"]
    assert int((table["reassignments"] > 0).sum()) == expected["reassigned_incidents"]


def test_that_activities_of_a_case_fold_to_its_moments(
    shared: Path, truth: dict[str, dict]
) -> None:
    expected = truth["helpdesk-event-log"]
    result = _imported(shared, expected["file"])
    table = result.table
    assert result.rows_read == expected["rows_events"]
    assert len(result.set_aside) == expected["exact_duplicate_rows"]
    assert result.rows_read == result.rows_used + len(result.set_aside)
    assert len(table) == expected["cases"]
    _matches(_hours(table, "first_response_at"), expected["take_in_charge_hours"])
    _matches(_hours(table, "resolved_at"), expected["last_resolve_hours"])
    _matches(_hours(table, "closed_at"), expected["closed_hours"])


def test_that_a_resolution_logged_twice_in_the_same_second_is_no_reopening(
    shared: Path, truth: dict[str, dict]
) -> None:
    expected = truth["helpdesk-event-log"]
    raw = pd.read_csv(shared / "data" / expected["file"])
    resolves = raw[raw["Activity"] == "Resolve ticket"]
    logged = int((resolves.groupby("Case ID").size() > 1).sum())
    assert logged == expected["cases_with_more_than_one_resolve"]
    apart = resolves.drop_duplicates(["Case ID", "Complete Timestamp"])
    table = _imported(shared, expected["file"]).table
    assert (
        int((table["reopens"] > 0).sum())
        == int((apart.groupby("Case ID").size() > 1).sum())
        < logged
    )


def test_that_monthly_counts_are_intervals_and_never_contacts(
    shared: Path, truth: dict[str, dict]
) -> None:
    expected = truth["monthly-aggregate"]
    result = _imported(shared, expected["file"])
    table = result.table
    assert result.kind is Kind.INTERVALS
    assert len(table) == expected["rows"]
    months = table["interval_start"].dt.strftime("%Y-%m")
    assert [months.min(), months.max()] == expected["first_last"]
    assert table["offered"].sum() == expected["inbound_total"]
    assert table["abandoned_count"].sum() == expected["abandoned_total"]
    assert int(table["asa"].isna().sum()) == expected["missing"]["Average Speed of Answer in Secs"]
    assert table["abandonment_share"].max() < 1
