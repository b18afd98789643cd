"""`aforo kpis FILE --json` on the six real files, against figures computed by independent means."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from core.cli.main import run


@pytest.fixture(scope="module")
def truth(shared: Path) -> dict[str, Any]:
    return json.loads((shared / "data" / "truth.json").read_text("utf-8"))


@pytest.fixture
def ask(shared: Path, truth: dict[str, Any], capsys: pytest.CaptureFixture[str]):
    @cache
    def answer(name: str, command: str = "kpis", *options: str) -> dict[str, Any]:
        file = shared / "data" / truth[name]["file"]
        capsys.readouterr()
        code = run([command, str(file), "--json", *options])
        out, err = capsys.readouterr()
        assert code == 0, err
        return json.loads(out)

    return answer


def value(answer: dict[str, Any], kpi: str) -> float:
    return answer["kpis"][kpi]["value"]


def test_that_the_call_file_gives_the_true_figures(ask, truth) -> None:
    true, got = truth["call-center-xlsx"], ask("call-center-xlsx")
    assert got["rows_read"] == got["contacts"] == true["rows"]
    assert got["rows_set_aside"] == 0
    assert [got["first"], got["last"]] == [
        moment.replace(" ", "T") for moment in true["first_last"]
    ]
    assert value(got, "volume") == true["rows"]
    assert value(got, "abandonment_rate") == pytest.approx(true["abandoned_pct"] / 100)
    assert value(got, "asa") == pytest.approx(true["speed_of_answer_s"]["mean"], abs=1e-4)
    assert value(got, "aht") == pytest.approx(true["talk_s"]["mean"], abs=1e-4)
    assert value(got, "csat") == pytest.approx(true["csat"]["top2_pct"] / 100, abs=5e-5)
    assert got["kpis"]["csat"]["mean"] == pytest.approx(true["csat"]["mean"], abs=1e-4)
    assert got["kpis"]["csat"]["n"] == true["csat"]["rated"]
    level = got["kpis"]["service_level"]
    assert level["value"] == pytest.approx(true["service_level_20s_pct_of_offered"] / 100, abs=5e-5)
    assert level["answered"] == pytest.approx(
        true["service_level_20s_pct_of_answered"] / 100, abs=5e-5
    )
    assert "frt" in got["not_available"]


def test_that_the_call_heatmap_peaks_where_it_does(ask, truth) -> None:
    arrivals = truth["call-center-xlsx"]["arrivals"]
    got = ask("call-center-xlsx", "heatmap")
    weekday, hour = arrivals["busiest_cell"][0].split()
    grid = got["values"]
    best = max((v, r, c) for r, row in enumerate(grid) for c, v in enumerate(row) if v is not None)
    assert best[0] == arrivals["count"]
    assert (got["rows"][best[1]], int(got["columns"][best[2]])) == (weekday, int(hour.rstrip("h")))
    assert dict(zip(got["rows"], got["row_totals"], strict=True)) == arrivals["by_weekday"]


def test_that_the_busiest_call_hour_needs_two_agents(ask, truth) -> None:
    true = truth["call-center-xlsx"]["erlang_c_busiest_cell"]
    got = ask("call-center-xlsx", "staff")
    hour = max(got["intervals"], key=lambda row: row["volume"])
    assert hour["volume"] == pytest.approx(true["calls_per_hour"], abs=1e-3)
    assert hour["load"] == pytest.approx(true["load_erlang"], abs=1e-3)
    assert hour["agents"] == true["agents"]
    assert hour["service_level"] == pytest.approx(true["service_level"], abs=2e-3)


def test_that_the_tickets_without_a_created_date_say_what_is_missing(ask, truth) -> None:
    true, got = truth["support-tickets"], ask("support-tickets")
    assert got["rows_read"] == got["contacts"] == true["rows"]
    assert value(got, "csat") == pytest.approx(true["csat"]["top2_pct"] / 100, abs=5e-5)
    assert got["kpis"]["csat"]["n"] == true["csat"]["rated"]
    for kpi in ("frt", "full_resolution_time"):
        assert kpi in got["not_available"]
        assert "created" in got["not_available"][kpi].lower()
    assert true["resolution_before_first_response"] in got["set_aside_by_reason"].values()


def test_that_the_italian_reports_resolve_in_six_days(ask, truth) -> None:
    true, got = truth["segnalazioni-it"], ask("segnalazioni-it")
    resolution = got["kpis"]["full_resolution_time"]
    assert got["contacts"] == value(got, "volume") == true["rows"]
    assert resolution["n"] == true["resolution_days_status_chiusa"]["n"]
    assert resolution["value"] == 6 * 86400
    assert resolution["p90"] == 71 * 86400
    assert resolution["mean"] / 86400 == pytest.approx(
        true["resolution_days_status_chiusa"]["mean"], abs=1e-4
    )
    assert "frt" in got["not_available"]


def test_that_an_hour_heatmap_of_dates_without_hours_is_refused(shared, truth, capsys) -> None:
    file = shared / "data" / truth["segnalazioni-it"]["file"]
    assert run(["heatmap", str(file), "--rows", "weekday", "--columns", "hour", "--json"]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert "hour" in err or "time of day" in err


def test_that_the_update_log_counts_tickets_not_updates(ask, truth) -> None:
    true, got = truth["servicenow-event-log"], ask("servicenow-event-log")
    assert got["rows_read"] == true["rows"]
    assert got["contacts"] == value(got, "volume") == true["incidents"]
    assert any(
        "event" in warning["code"] for source in got["sources"] for warning in source["warnings"]
    )
    resolution = got["kpis"]["full_resolution_time"]
    assert resolution["n"] == true["resolution_hours"]["n"]
    assert resolution["value"] / 3600 == pytest.approx(true["resolution_hours"]["median"], abs=1e-4)
    assert resolution["p90"] / 3600 == pytest.approx(true["resolution_hours"]["p90"], abs=1e-2)
    assert value(got, "reopen_rate") == pytest.approx(true["reopened_pct"] / 100, abs=5e-5)
    assert value(got, "sla_attainment") == pytest.approx(
        true["sla_met_pct_last_row"] / 100, abs=5e-5
    )


def test_that_the_activity_log_counts_cases_not_activities(ask, truth) -> None:
    true, got = truth["helpdesk-event-log"], ask("helpdesk-event-log")
    assert got["rows_read"] == true["rows_events"]
    assert got["rows_set_aside"] == true["exact_duplicate_rows"]
    assert got["contacts"] == true["cases"]
    resolution = got["kpis"]["full_resolution_time"]
    assert resolution["n"] == true["last_resolve_hours"]["n"]
    assert resolution["value"] / 3600 == pytest.approx(
        true["last_resolve_hours"]["median"], abs=1e-3
    )
    first = got["kpis"]["frt"]
    assert first["n"] == true["take_in_charge_hours"]["n"]
    assert first["value"] / 3600 == pytest.approx(true["take_in_charge_hours"]["median"], abs=1e-3)


def test_that_monthly_totals_stay_totals(ask, truth) -> None:
    true, got = truth["monthly-aggregate"], ask("monthly-aggregate")
    assert value(got, "volume") == true["inbound_total"]
    assert got["contacts"] == 0
    assert got["kpis"]["abandonment_rate"]["abandoned"] == true["abandoned_total"]
    assert "csat" in got["not_available"]
    assert "aht" in got["not_available"]


def test_that_groups_by_channel_match(ask, truth) -> None:
    true = truth["support-tickets"]
    got = ask("support-tickets", "kpis", "--by", "channel")
    volumes = {
        name.lower(): found["kpis"]["volume"]["value"] for name, found in got["groups"].items()
    }
    assert sorted(volumes.values()) == sorted(true["volume_per_channel"].values())
    means = sorted(round(found["kpis"]["csat"]["mean"], 4) for found in got["groups"].values())
    assert means == pytest.approx(sorted(true["csat_mean_by_channel"].values()), abs=1e-4)


@pytest.mark.parametrize("name", ["support-tickets", "call-center-xlsx", "segnalazioni-it"])
def test_that_inspect_counts_rows_and_columns(ask, truth, name: str) -> None:
    got = ask(name, "inspect")
    assert (got["rows"], got["columns"]) == (truth[name]["rows"], truth[name]["columns"])
    assert len(got["header"]) == got["columns"]
    assert all(row["column"] in got["header"] for row in got["mapping"].values())
