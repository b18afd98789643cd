"""The mapping proposed for each vendor's export."""

from __future__ import annotations

from pathlib import Path

from vendor_files import (
    AIRCALL,
    AMAZON,
    FIVE9,
    FRESHDESK_ES,
    GENESYS,
    GFORMS_IT,
    INTERCOM,
    JIRA_IT,
    TALKDESK,
    ZENDESK,
    ZOHO,
    codes,
    fields_of,
    imported,
)

from core.model.dataset import Grain, Kind


def test_that_zendesk_minutes_and_hours_are_told_apart(tmp_path: Path) -> None:
    result = imported(tmp_path, ZENDESK)
    unit = {column.field: column.unit for column in result.mapping.columns}
    assert (unit["first_response_duration"], unit["resolution_duration"]) == ("min", "h")
    why = next(c.why for c in result.mapping.columns if c.field == "resolution_duration")
    assert why is not None
    assert (why.code, why.data["agreeing"], why.data["compared"]) == ("unit_confirmed", 5, 5)
    assert result.table["csat"].sum() == 3
    assert int(result.table["csat"].notna().sum()) == 4
    assert result.table["surveyed"].tolist() == [True, True, True, False, True, True]
    assert "customer_id" not in result.table
    assert "ids_damaged" in codes(result)


def test_that_spanish_freshdesk_times_are_moments_where_the_cells_are(tmp_path: Path) -> None:
    fields = fields_of(imported(tmp_path, FRESHDESK_ES))
    assert fields["first_response_at"] == "Tiempo de respuesta inicial"
    assert fields["due_at"] == "Tiempo de vencimiento"
    assert fields["first_response_duration"] == "Tiempo de primera respuesta (en horas)"
    assert "Tiempo transcurrido" not in fields.values()
    assert fields["status"] == "Estado"


def test_that_numeric_first_replies_are_never_moments(tmp_path: Path) -> None:
    numeric = FRESHDESK_ES
    for stamp in ("2024-05-13 09:20:00", "2024-05-14 12:00:00", "2024-05-15 12:00:00"):
        numeric = numeric.replace(stamp, "12")
    fields = fields_of(imported(tmp_path, numeric))
    assert "first_response_at" not in fields


def test_that_intercom_seconds_and_zone_come_from_the_header(tmp_path: Path) -> None:
    result = imported(tmp_path, INTERCOM)
    assert fields_of(result)["first_response_duration"] == "First response time (seconds)"
    assert result.table["first_response_duration"].tolist()[:2] == [120, 300]
    assert {"office_hours_variants", "resolved_from_closed"} <= codes(result)


def test_that_jira_time_left_is_a_promise_and_no_duration(tmp_path: Path) -> None:
    result = imported(tmp_path, JIRA_IT)
    assert "resolution_duration" not in result.table
    assert result.table["sla_res_met"].tolist() == [True, False, True]
    assert result.table["priority"].tolist() == ["high", "low", "normal"]
    assert str(result.table["created_at"][1])[:16] == "2026-05-02 08:00"


def test_that_zoho_milliseconds_and_damaged_numbers_are_seen(tmp_path: Path) -> None:
    result = imported(tmp_path, ZOHO)
    assert fields_of(result)["ticket_id"] == "Request Id"
    assert result.table["first_response_duration"].tolist()[:2] == [3600, 1800]
    assert result.set_aside["value"].tolist() == ["<div>see</div>"]
    assert set(result.table["agent"]) == {"Ivy", "Jan"}


def test_that_aircall_waits_are_answer_times_of_answered_calls(tmp_path: Path) -> None:
    table = imported(tmp_path, AIRCALL).table
    assert table["wait_time"][0] == 29
    assert table["wait_time"][1:].isna().all()
    assert table["abandoned"].tolist() == [False, True, False]
    assert str(table["created_at"][0]) == "2024-09-02 08:00:00+00:00"


def test_that_genesys_milliseconds_become_seconds_and_duration_stays_out(tmp_path: Path) -> None:
    result = imported(tmp_path, GENESYS)
    assert result.table["talk_time"][0] == 91
    assert "Duration" not in fields_of(result).values()
    assert result.table["answered"].tolist() == [True, False]
    assert "resolved_at" not in result.table


def test_that_call_outcomes_give_answered_and_abandoned(tmp_path: Path) -> None:
    talkdesk = imported(tmp_path, TALKDESK).table
    assert talkdesk["answered"].tolist() == [True, False, False, False]
    assert talkdesk["abandoned"].tolist() == [False, True, True, False]
    five9 = imported(tmp_path, FIVE9).table
    assert five9["agent"].isna().tolist() == [False, True]
    assert set(five9["channel"]) == {"phone"}


def test_that_a_question_form_is_a_survey_and_asks_about_its_scale(tmp_path: Path) -> None:
    result = imported(tmp_path, GFORMS_IT)
    assert result.kind is Kind.SURVEYS
    assert result.table["nps"].tolist() == [9, 10, 3]
    nps = result.mapping.of("nps")
    assert nps is not None
    assert nps.confidence < 0.8
    assert str(result.table["answered_at"][0])[:19] == "2026-02-12 19:07:17"


def test_that_interval_counts_are_no_contacts(tmp_path: Path) -> None:
    result = imported(tmp_path, AMAZON)
    assert (result.kind, result.mapping.grain) == (Kind.INTERVALS, Grain.INTERVAL)
    assert result.table["offered"].tolist() == [12, 8]
    assert result.table["mean_handle_time"].isna().tolist() == [False, True]
