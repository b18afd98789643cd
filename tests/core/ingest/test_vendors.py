"""What a correct import of each vendor's export reports, over files written by hand."""

from __future__ import annotations

import zipfile
from pathlib import Path

import numpy as np
import openpyxl
import pandas as pd
import pytest

from core.ingest.combine import combine
from core.ingest.fields.vendors import VENDORS
from core.ingest.importing import read_file, to_dataset
from core.ingest.proposal import propose
from core.ingest.reading import read_table
from core.model.dataset import Grain, ImportResult, Kind
from core.problems import Problem

FOLDER = Path(__file__).parents[2] / "data" / "vendors"


def _imported(name: str) -> ImportResult:
    return read_file(FOLDER / f"{name}.csv")


def _fields(result: ImportResult) -> dict[str, str]:
    return {column.field: column.column for column in result.mapping.columns}


def _unit(result: ImportResult, field: str) -> str | None:
    column = result.mapping.of(field)
    assert column is not None
    return column.unit


def _codes(result: ImportResult) -> set[str]:
    return {note.code for note in result.warnings}


def _asked(result: ImportResult) -> set[str]:
    return {question.key for question in result.questions}


def _why_left(result: ImportResult) -> dict[str, str]:
    return {left.column: left.why.code for left in result.unmapped}


def _list(result: ImportResult, field: str) -> list[object]:
    return result.table[field].astype(object).where(result.table[field].notna(), None).tolist()


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("zendesk_en", "Zendesk"), ("freshdesk_en", "Freshdesk"), ("freshdesk_es", "Freshdesk"),
        ("freshdesk_pt", "Freshdesk"), ("freshdesk_es_numeric", "Freshdesk"),
        ("freshservice_es", "Freshservice"), ("intercom", "Intercom"),
        ("intercom_csat", "Intercom"), ("hubspot", "HubSpot"),
        ("jira_en", "Jira Service Management"), ("jira_es", "Jira Service Management"),
        ("jira_it", "Jira Service Management"), ("zoho_ms", "Zoho Desk"),
        ("zoho_text", "Zoho Desk"), ("servicenow", "ServiceNow"), ("front", "Front"),
        ("gladly", "Gladly"), ("wati", "WATI"), ("gorgias", "Gorgias"), ("aircall", "Aircall"),
        ("talkdesk", "Talkdesk"), ("genesys_en", "Genesys Cloud"), ("genesys_es", "Genesys Cloud"),
        ("genesys_agents", "Genesys Cloud"), ("amazon_interval", "Amazon Connect"),
        ("five9", "Five9"), ("3cx_legs", "3CX"), ("gforms_it", "Google Forms"),
        ("surveymonkey", "SurveyMonkey"), ("ambiguous_dates", None), ("duplicate_ids", None),
    ],
)  # fmt: skip
def test_that_the_product_is_known_by_its_headers(name: str, title: str | None) -> None:
    assert propose(read_table(FOLDER / f"{name}.csv")).vendor == title


def test_that_no_product_is_told_from_a_few_common_headers() -> None:
    for vendor in VENDORS:
        assert vendor.needed <= len(vendor.headers)
        assert vendor.needed >= 2 or vendor.name == "google_forms"


@pytest.mark.parametrize("zipped", [False, True])
def test_that_zendesk_hours_and_minutes_are_told_apart(tmp_path: Path, zipped: bool) -> None:
    path = FOLDER / "zendesk_en.csv"
    if zipped:
        packed = tmp_path / "zendesk_en.csv.zip"
        with zipfile.ZipFile(packed, "w") as file:
            file.write(path, path.name)
        path = packed
    result = read_file(path)
    assert (_unit(result, "first_response_duration"), _unit(result, "resolution_duration")) == (
        "min", "h",
    )  # fmt: skip
    resolution = result.mapping.of("resolution_duration")
    assert resolution is not None
    assert resolution.why is not None
    assert (resolution.why.code, resolution.why.data["agreeing"]) == ("unit_confirmed", 5)
    assert result.table["surveyed"].tolist() == [True, True, True, False, True, True]
    assert _list(result, "csat") == [1, None, 0, None, None, 1]
    assert "field:csat" in _asked(result)
    assert result.set_aside["value"].tolist() == ["5"]
    assert "ids_damaged" in _codes(result)
    assert "customer_id" not in result.table
    assert result.table["ticket_id"].tolist() == [f"8100{n}" for n in range(1, 7)]
    left = _why_left(result)
    assert left["Requester wait time in minutes"] == "looks_like_but_is_not"
    assert left["On hold time in minutes"] == "looks_like_but_is_not"
    assert _fields(result)["status"] == "Status"
    assert _fields(result)["custom:Store [list]"] == "Store [list]"


def test_that_a_pivot_of_explore_is_no_list_of_tickets(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Ticket created - Date", "Tickets\ncreated", "Tickets\nsolved"])
    for day in range(1, 8):
        sheet.append([f"2025-03-{day:02}", 10 + day, 9])
    path = tmp_path / "zendesk_pivot.xlsx"
    book.save(path)
    result = read_file(path)
    assert (result.kind, result.mapping.grain) == (Kind.INTERVALS, Grain.INTERVAL)
    assert result.table["offered"].sum() == 98
    assert result.table["handled"].sum() == 63
    assert "csat" not in result.table


def test_that_an_export_cut_at_fifty_thousand_rows_is_remarked(tmp_path: Path) -> None:
    header, first = (FOLDER / "zendesk_en.csv").read_text("utf-8").splitlines()[:2]
    tail = first.split(",", 2)[2]
    lines = [header, *(f"1,{number},{tail}" for number in range(50_000))]
    path = tmp_path / "cut.csv"
    path.write_text("\n".join(lines), "utf-8")
    assert "rows_at_limit" in {note.code for note in propose(read_table(path)).notes}
    path.write_text("\n".join(lines[:-1]), "utf-8")
    assert "rows_at_limit" not in {note.code for note in propose(read_table(path)).notes}


def test_that_intervals_of_amazon_connect_keep_their_blanks() -> None:
    result = _imported("amazon_interval")
    assert (result.kind, result.mapping.grain) == (Kind.INTERVALS, Grain.INTERVAL)
    assert result.table["offered"].tolist() == [12, 8]
    assert result.table["asa"].tolist() == [21, 11]
    assert _list(result, "mean_handle_time") == [180, None]


_SHARED = ["ticket_id", "created_at", "resolved_at", "closed_at", "status", "channel", "priority",
           "agent"]  # fmt: skip


@pytest.mark.parametrize("name", ["freshdesk_es", "freshdesk_pt"])
def test_that_freshdesk_gives_one_table_in_every_language(name: str) -> None:
    english, other = _imported("freshdesk_en"), _imported(name)
    for field in _SHARED:
        assert _list(english, field) == _list(other, field), field
    assert other.set_aside["reason"].tolist() == ["duration_negative"]
    assert other.set_aside["value"].tolist() == ["-02:00:00"]


def test_that_freshdesk_blanks_are_no_zeros_and_effort_is_no_resolution() -> None:
    result = _imported("freshdesk_en")
    assert result.table["first_response_at"].isna().tolist() == [False, True, False, False, True]
    assert result.table["first_response_duration"].isna().all()
    assert result.table["resolution_duration"].tolist()[0] == 6.5 * 3600
    assert _list(result, "sla_res_met") == [True, None, False, False, None]
    assert result.table["csat"].dropna().tolist() == [5, 2, 4]
    left = _why_left(result)
    assert left["Time tracked"] == "looks_like_but_is_not"
    assert _fields(result)["due_at"] == "Due by Time"
    assert _fields(result)["status"] == "Status"


def test_that_portuguese_answers_in_words_are_scores() -> None:
    result = _imported("freshdesk_pt")
    assert _list(result, "csat") == [5, None, 2, 4, None]
    assert result.mapping.of("csat").scale == (1.0, 5.0)  # type: ignore[union-attr]


def test_that_a_number_named_like_a_first_reply_is_asked_about() -> None:
    result = _imported("freshdesk_es_numeric")
    assert "first_response_at" not in _fields(result)
    assert "unit:first_response_duration" in _asked(result)
    assert "first_response_duration" not in result.table


def test_that_misspelt_freshservice_headers_are_known() -> None:
    result = _imported("freshservice_es")
    fields = _fields(result)
    assert fields["agent_messages"] == "Intercciones del Agente"
    assert fields["csat"] == "Resultado de Encuestas"
    assert fields["first_response_at"] == "Tiempo Inicial de Respuesta"
    assert fields["due_at"] == "Hora de Vencimiento"
    assert _list(result, "sla_res_met") == [True, None, False]
    assert result.table["priority"].tolist() == ["high", "low", "normal"]


def test_that_intercom_times_are_seconds_of_the_zone_in_the_header() -> None:
    result = _imported("intercom")
    assert result.mapping.zone == "America/New_York"
    assert str(result.table["created_at"][0]) == "2024-07-01 13:00:00+00:00"
    assert result.table["first_response_duration"].tolist()[:2] == [120, 300]
    assert [key for key in _asked(result) if key.startswith("variant:")] == [
        "variant:first_response_duration"
    ]
    assert "customer_id" in result.table
    assert result.table["priority"].tolist() == ["normal", "high", "normal", "normal"]
    assert "resolved_from_closed" in _codes(result)


def test_that_intercom_ratings_join_and_one_without_conversation_is_counted() -> None:
    files = [_imported("intercom"), _imported("intercom_csat")]
    assert [result.kind for result in files] == [Kind.CONTACTS, Kind.SURVEYS]
    assert "agent" not in _fields(files[1])
    both = combine([to_dataset(result, str(n)) for n, result in enumerate(files)])
    joined = next(note for note in both.notes if note.code == "answers_joined")
    assert (joined.data["joined"], joined.data["orphans"]) == (2, 1)
    assert both.surveys["ticket_id"].tolist() == ["5999"]


@pytest.mark.parametrize("name", ["jira_en", "jira_es", "jira_it"])
def test_that_jira_time_left_is_a_promise_and_no_duration(name: str) -> None:
    result = _imported(name)
    assert result.table["sla_res_met"].tolist() == [True, False, True]
    assert not {"resolution_duration", "first_response_duration"} & set(result.table)
    assert [str(moment)[:16] for moment in result.table["created_at"]] == [
        "2026-01-19 12:47", "2026-05-02 08:00", "2026-06-03 08:00",
    ]  # fmt: skip
    assert result.table["priority"].tolist() == ["high", "low", "normal"]


def test_that_jira_first_replies_come_from_their_date_and_broken_accents_are_mended() -> None:
    english = _imported("jira_en")
    assert _fields(english)["first_response_at"] == (
        "Custom field ([CHART] Date of First Response)"
    )
    assert english.table["sla_frt_met"].tolist() == [True, False, True]
    assert _fields(english)["topic"] == "Custom field (Request Type)"
    assert _fields(_imported("jira_it"))["priority"].startswith("Priorit")


def test_that_zoho_milliseconds_and_words_give_the_same() -> None:
    plain, worded = _imported("zoho_ms"), _imported("zoho_text")
    assert (_unit(plain, "resolution_duration"), _unit(worded, "resolution_duration")) == (
        "ms", "text",
    )  # fmt: skip
    pd.testing.assert_frame_equal(plain.table, worded.table)
    assert plain.table["first_response_duration"].dropna().tolist() == [3600, 1800, 60]
    assert plain.table["handle_time"].tolist() == [900, 600, 0, 300]
    for result in (plain, worded):
        assert _fields(result)["ticket_id"] == "Request Id"
        assert "ids_damaged" in _codes(result)
        assert result.set_aside["value"].tolist() == ["<div>see</div>"]


def test_that_the_corrected_twin_of_a_zoho_column_is_taken() -> None:
    result = _imported("zoho_ms")
    assert _fields(result)["priority"] == "Priority (Corrected)"
    assert result.table["priority"].tolist() == ["urgent", "high", "normal", "low"]
    assert set(result.table["agent"]) == {"Ivy", "Jan"}
    assert _list(result, "sla_res_met") == [True, False, True, True]


def test_that_aircall_waits_are_those_of_answered_calls() -> None:
    result = _imported("aircall")
    assert _fields(result)["created_at"] == "datetime (utc)"
    assert str(result.table["created_at"][1])[:19] == "2024-09-02 09:00:00"
    assert _list(result, "wait_time") == [29, None, None, None, 10]
    assert result.table["ivr_time"].tolist()[:3] == [15, 15, 62]
    assert result.table["answered"].tolist() == [True, False, False, False, True]
    assert result.table["abandoned"].tolist() == [False, True, False, False, False]
    assert result.table["short_abandoned"].fillna(False).tolist() == [
        False, True, False, False, False,
    ]  # fmt: skip
    assert _why_left(result)["waiting time"] == "looks_like_but_is_not"
    assert _why_left(result)["duration (total)"] == "looks_like_but_is_not"


def test_that_genesys_milliseconds_and_words_are_seconds_and_duration_no_talk() -> None:
    english, spanish = _imported("genesys_en"), _imported("genesys_es")
    assert english.table["talk_time"][0] == spanish.table["talk_time"][0] == 91
    for result in (english, spanish):
        assert result.table["answered"].tolist() == [True, False, True]
        assert not {"Duration", "Duración"} & set(_fields(result).values())
        assert "resolved_at" not in result.table
    assert _list(english, "agent") == ["Bob", None, "Bob"]
    asked = next(q for q in english.questions if q.kind == "several_agents")
    assert (asked.proposed, asked.choices) == ("last", ("last", "first"))
    assert spanish.mapping.dialect.delimiter == ";"
    assert set(spanish.table["channel"]) == {"phone"}


def test_that_a_view_of_agents_in_intervals_gives_no_calls() -> None:
    result = _imported("genesys_agents")
    assert result.kind is not Kind.CONTACTS
    assert result.rows_read == 3


def test_that_five9_calls_without_agent_are_unassigned() -> None:
    result = _imported("five9")
    assert _list(result, "agent") == ["Ann", None, None]
    assert str(result.table["created_at"][0])[:19] == "2016-10-27 14:51:34"
    assert _why_left(result)["CALL TIME"] == "cells_do_not_fit"
    assert _list(result, "abandoned") == [False, True, None]


def test_that_talkdesk_tells_short_abandons_apart() -> None:
    result = _imported("talkdesk")
    assert result.table["answered"].tolist() == [True, False, False, False]
    assert result.table["abandoned"].tolist() == [False, True, True, False]
    assert result.table["short_abandoned"].tolist() == [False, False, True, False]
    assert result.table["wait_time"].tolist() == [10, 60, 4, 44]
    assert "customer_id" not in result.table
    assert "first_response_at" not in result.table


def test_that_legs_of_3cx_become_calls_and_totals_are_skipped() -> None:
    result = _imported("3cx_legs")
    assert result.rows_read == 7
    assert len(result.table) == 3
    assert sorted(result.set_aside["reason"]) == ["footer", "internal_call"]
    assert _list(result, "answered") == [True, False, True]
    assert result.table["agent"][0] == "Ann"


def test_that_a_form_with_dots_in_its_times_asks_whether_it_measures_recommendation() -> None:
    result = _imported("gforms_it")
    assert result.kind is Kind.SURVEYS
    assert result.mapping.of("answered_at").format == "%d/%m/%Y %H.%M.%S"  # type: ignore[union-attr]
    assert result.table["nps"].tolist() == [9, 10, 3]
    assert _asked(result) == {"field:nps"}


def test_that_the_second_header_row_of_surveymonkey_is_no_answer() -> None:
    result = _imported("surveymonkey")
    assert result.kind is Kind.SURVEYS
    assert result.table["nps"].tolist() == [10, 4, 9]
    assert result.table["csat"].tolist() == [5, 2, 4]


def test_that_hubspot_statuses_lose_their_pipeline() -> None:
    result = _imported("hubspot")
    assert result.table["status"].tolist() == ["closed", "open", "pending_customer", "new"]
    assert result.table["channel"].tolist() == ["email", "chat", "phone", "web"]
    assert result.table["resolution_duration"][0] == 7200


def test_that_small_products_are_read() -> None:
    gladly, wati, gorgias = (_imported(name) for name in ("gladly", "wati", "gorgias"))
    assert gladly.table["status"].tolist() == ["closed", "excluded", "open"]
    assert "statuses_set_apart" in _codes(gladly)
    assert _list(wati, "first_response_duration") == [130, None, 45]
    assert set(wati.table["channel"]) == {"whatsapp"}
    assert gorgias.table["status"].tolist() == ["closed", "closed", "open"]


def test_that_updates_of_servicenow_fold_and_a_broken_state_is_nothing() -> None:
    result = _imported("servicenow")
    assert result.mapping.grain is Grain.EVENT
    assert result.table["status"].tolist() == ["closed", "cancelled"]
    state = result.mapping.of("status")
    assert state is not None
    assert dict(state.values)["-100"] == ""
    assert result.table["priority"].tolist() == ["high", "low"]


def test_that_messages_of_front_become_conversations() -> None:
    result = _imported("front")
    assert len(result.table) == 2
    assert result.table["agent"].tolist() == ["Ann", "Bob"]


def test_that_dates_of_low_days_are_asked_about_and_nothing_is_guessed() -> None:
    with pytest.raises(Problem) as raised:
        _imported("ambiguous_dates")
    assert raised.value.note.code == "date_order_ambiguous"
    preview = read_file(FOLDER / "ambiguous_dates.csv", limit_rows=200)
    asked = next(question for question in preview.questions if question.kind == "date_order")
    assert asked.proposed is None
    assert len(asked.samples) == 3
    assert preview.table["created_at"].isna().all()


def test_that_numbers_used_twice_are_counted() -> None:
    result = _imported("duplicate_ids")
    assert result.rows_read == 8
    assert result.set_aside["reason"].tolist() == ["duplicate_row", "older_version"]
    assert result.table["status"].tolist()[:2] == ["open", "closed"]


def test_that_a_header_without_rows_is_said_to_be_that(tmp_path: Path) -> None:
    with pytest.raises(Problem) as raised:
        _imported("header_only")
    assert raised.value.note.code == "table_no_rows"


def test_that_accents_of_windows_files_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "cp1252.csv"
    path.write_bytes((FOLDER / "freshdesk_es.csv").read_text("utf-8").encode("cp1252"))
    again, utf8 = read_file(path), _imported("freshdesk_es")
    assert _fields(again) == _fields(utf8)
    assert again.table["topic"].astype(str).tolist() == utf8.table["topic"].astype(str).tolist()
    assert np.array_equal(again.table["created_at"], utf8.table["created_at"])
