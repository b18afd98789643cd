"""KPIs of the six real files against figures computed by independent means."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from core.ingest.combine import combine
from core.ingest.importing import read_file, to_dataset
from core.metrics.compute import grouped, measures
from core.metrics.facts import Facts, prepare
from core.metrics.heatmap import heatmap
from core.metrics.trend import trend
from core.model.measure import Measure
from core.model.scenario import Filter, Scenario

ALL = Filter()


@pytest.fixture(scope="module")
def truth(shared: Path) -> dict[str, Any]:
    return json.loads((shared / "data" / "truth.json").read_text("utf-8"))


@pytest.fixture(scope="module")
def facts_of(shared: Path, truth: dict[str, Any]):
    @cache
    def facts(name: str) -> Facts:
        result = read_file(shared / "data" / truth[name]["file"])
        combined = combine([to_dataset(result, name)])
        return prepare(combined.contacts, Scenario().calendar, combined.intervals)

    return facts


def found_in(facts: Facts) -> dict[str, Measure]:
    return measures(facts, Scenario(), ALL)


def test_that_the_call_file_gives_the_true_figures(facts_of, truth) -> None:
    true, facts = truth["call-center-xlsx"], facts_of("call-center-xlsx")
    found = found_in(facts)
    assert found["volume"].value == true["rows"]
    assert found["abandonment_rate"].value == pytest.approx(true["abandoned_pct"] / 100)
    assert found["asa"].value == pytest.approx(true["speed_of_answer_s"]["mean"], abs=5e-5)
    assert found["asa"].extras["median"] == true["speed_of_answer_s"]["median"]
    assert found["asa"].extras["p90"] == true["speed_of_answer_s"]["p90"]
    assert found["asa"].n == true["speed_of_answer_s"]["n"]
    assert found["aht"].value == pytest.approx(true["talk_s"]["mean"], abs=5e-5)
    assert (found["aht"].n, found["aht"].variant) == (true["talk_s"]["n"], "talk")
    assert found["csat"].extras["mean"] == pytest.approx(true["csat"]["mean"], abs=5e-5)
    assert found["csat"].value == pytest.approx(true["csat"]["top2_pct"] / 100, abs=5e-5)
    level = found["service_level"].extras
    assert level["offered"] == pytest.approx(true["service_level_20s_pct_of_offered"] / 100)
    assert level["answered"] == pytest.approx(
        true["service_level_20s_pct_of_answered"] / 100, abs=5e-5
    )
    flow = found["resolution_rate_flow"]
    assert flow.value == pytest.approx(true["resolved_pct_of_all"] / 100)
    assert flow.extras["of_answered"] == pytest.approx(
        true["resolved_pct_of_answered"] / 100, abs=5e-5
    )
    assert dict(found["top_topics"].top) == true["volume_per_topic"]
    reason = found["frt"].reason
    assert reason is not None
    assert reason.code == "needs_column"


def test_that_calls_by_agent_and_month_add_up(facts_of, truth) -> None:
    true, facts = truth["call-center-xlsx"], facts_of("call-center-xlsx")
    by_agent = grouped(facts, Scenario(), ALL, "agent")
    assert {a: m["volume"].value for a, m in by_agent.items()} == true["calls_per_agent"]
    volumes = [m["volume"].value or 0 for m in by_agent.values()]
    assert volumes == sorted(volumes, reverse=True)
    months = trend(facts, Scenario(), ALL, "volume", "month")
    counted = {key[:7]: int(n) for key, n in zip(months.keys, months.values[""], strict=True)}
    assert counted == true["calls_per_month"]


def test_that_the_call_heatmap_peaks_on_saturday_at_eleven(facts_of, truth) -> None:
    true = truth["call-center-xlsx"]["arrivals"]
    grid = heatmap(facts_of("call-center-xlsx"), ALL, "weekday", "hour")
    row, column = divmod(int(grid.values.argmax()), 24)
    assert f"{grid.row_keys[row]} {grid.column_keys[column]}h" == true["busiest_cell"][0]
    assert grid.values.max() == true["count"]
    assert dict(zip(grid.row_keys, grid.row_totals, strict=True)) == true["by_weekday"]
    assert int(grid.column_totals.argmax()) == true["busiest_hour_all_days"]
    assert grid.values[row, column] / grid.occurrences[row, column] == pytest.approx(
        truth["call-center-xlsx"]["erlang_c_busiest_cell"]["calls_per_hour"], abs=5e-4
    )


def test_that_tickets_without_creation_say_so_and_keep_their_satisfaction(facts_of, truth) -> None:
    true, facts = truth["support-tickets"], facts_of("support-tickets")
    found = found_in(facts)
    assert found["csat"].value == pytest.approx(true["csat"]["top2_pct"] / 100, abs=5e-5)
    assert found["csat"].n == true["csat"]["rated"]
    for kpi in ("frt", "full_resolution_time", "resolution_rate_flow", "time_distribution"):
        reason = found[kpi].reason
        assert found[kpi].value is None
        assert reason is not None
        assert reason.data["field"] == "created_at"
    by_channel = grouped(facts, Scenario(), ALL, "channel")
    volumes = sorted(m["volume"].value or 0 for m in by_channel.values())
    assert volumes == sorted(true["volume_per_channel"].values())
    means = sorted(m["csat"].extras["mean"] or 0 for m in by_channel.values())
    assert means == pytest.approx(sorted(true["csat_mean_by_channel"].values()), abs=5e-5)
    assert (
        found["backlog"].value
        == true["status"]["Open"] + true["status"]["Pending Customer Response"]
    )
    grid = heatmap(facts, ALL, "weekday", "hour")
    assert grid.n == 0
    assert grid.reason is not None


def test_that_a_file_of_dates_resolves_in_whole_days(facts_of, truth) -> None:
    facts = facts_of("segnalazioni-it")
    true = truth["segnalazioni-it"]
    found = found_in(facts)
    resolution, days = found["full_resolution_time"], true["resolution_days_status_chiusa"]
    assert (resolution.n, resolution.variant) == (days["n"], "days")
    assert resolution.value == days["median"] * 86400
    assert resolution.extras["p90"] == days["p90"] * 86400
    assert resolution.extras["mean"] == pytest.approx(days["mean"] * 86400, abs=5)
    assert found["volume"].value == true["rows"]
    assert found["volume"].extras["left_out"] == 289 + 4
    assert found["requests_per_day"].extras["peak_day"] == true["busiest_date"][1]
    assert facts.first_last(ALL) == ("2023-05-08", "2026-01-26")
    for kpi in ("off_hours_share", "time_distribution"):
        assert found[kpi].value is None


def test_that_a_file_of_dates_never_piles_up_at_midnight(facts_of, truth) -> None:
    facts, true = facts_of("segnalazioni-it"), truth["segnalazioni-it"]
    refused = heatmap(facts, ALL, "weekday", "hour")
    assert refused.reason is not None
    assert refused.reason.code == "needs_time_of_day"
    assert (refused.n, refused.undated) == (0, true["rows"])
    allowed = heatmap(facts, ALL, "weekday", "month")
    assert dict(zip(allowed.row_keys, allowed.row_totals, strict=True)) == true["by_weekday"]
    categories = heatmap(facts, ALL, "topic", "weekday")
    named = {k: int(v) for k, v in zip(categories.row_keys, categories.row_totals, strict=True)}
    assert named.pop("Unknown") == true["category"].pop("")
    assert named == true["category"]


def test_that_the_update_log_gives_the_true_figures(facts_of, truth) -> None:
    true, found = truth["servicenow-event-log"], found_in(facts_of("servicenow-event-log"))
    resolution, hours = found["full_resolution_time"], true["resolution_hours"]
    assert resolution.n == hours["n"]
    assert (resolution.value or 0) / 3600 == pytest.approx(hours["median"], abs=1e-4)
    assert (resolution.extras["p90"] or 0) / 3600 == pytest.approx(hours["p90"], abs=1e-2)
    assert (resolution.extras["mean"] or 0) / 3600 == pytest.approx(hours["mean"], abs=1e-4)
    assert found["reopen_rate"].value == pytest.approx(true["reopened_pct"] / 100, abs=5e-5)
    assert found["sla_attainment"].value == pytest.approx(
        true["sla_met_pct_last_row"] / 100, abs=5e-5
    )
    assert found["first_instance"].value == pytest.approx(1 - true["reassigned_incidents"] / 890)


def test_that_the_activity_log_gives_the_true_figures(facts_of, truth) -> None:
    true, facts = truth["helpdesk-event-log"], facts_of("helpdesk-event-log")
    found = found_in(facts)
    first, hours = found["frt"], true["take_in_charge_hours"]
    assert first.n == hours["n"]
    assert (first.value or 0) / 3600 == pytest.approx(hours["median"], abs=1e-3)
    assert (first.extras["p90"] or 0) / 3600 == pytest.approx(hours["p90"], abs=1e-2)
    resolution, hours = found["full_resolution_time"], true["last_resolve_hours"]
    assert resolution.n == hours["n"]
    assert (resolution.value or 0) / 3600 == pytest.approx(hours["median"], abs=1e-3)
    arrivals = heatmap(facts, ALL, "weekday", "hour")
    assert (
        dict(zip(arrivals.row_keys, arrivals.row_totals, strict=True))
        == (true["arrivals"]["by_weekday"])
    )


def test_that_monthly_totals_are_summed_before_dividing(facts_of, truth) -> None:
    true, found = truth["monthly-aggregate"], found_in(facts_of("monthly-aggregate"))
    assert found["volume"].value == true["inbound_total"]
    rate = found["abandonment_rate"]
    assert rate.extras["abandoned"] == true["abandoned_total"]
    # The contacts behind it, of the months that tell both: all but those without an abandonment.
    assert rate.extras["intervals"] == true["rows"] - true["missing"]["Abandoned Calls"]
    assert rate.n == rate.extras["offered"]
    assert rate.eligible == true["inbound_total"]
    assert rate.value == pytest.approx(
        (rate.extras["abandoned"] or 0) / (rate.extras["offered"] or 1)
    )
    asa, missing = found["asa"], true["missing"]["Average Speed of Answer in Secs"]
    assert asa.extras["intervals"] == true["rows"] - missing
    assert asa.n == asa.extras["answered"]
    reason = found["frt"].reason
    assert reason is not None
    assert reason.code == "needs_contacts"
