"""Every row of a file is used or set aside with its reason."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from vendor_files import AMBIGUOUS, FRESHDESK_ES, INTERCOM, JIRA_IT, ZENDESK, codes, imported

from core.ingest.importing import import_table, read_file
from core.ingest.mapping_text import from_json, to_json
from core.ingest.proposal import propose_mapping
from core.ingest.reading import read_table
from core.problems import Problem


def test_that_undecided_dates_stop_the_import_and_not_the_preview(tmp_path: Path) -> None:
    with pytest.raises(Problem) as stopped:
        imported(tmp_path, AMBIGUOUS)
    assert stopped.value.note.code == "date_order_ambiguous"
    assert stopped.value.note.data["column"] == "Created at"
    assert "03/04/2026 10:00" in str(stopped.value.note.data["samples"])
    preview = imported(tmp_path, AMBIGUOUS, limit_rows=50)
    asked = preview.mapping.of("created_at")
    assert asked is not None
    assert asked.confidence < 0.8
    assert "date_order_ambiguous" in codes(preview)
    assert preview.preview.rows[0][1] == "03/04/2026 10:00"


def test_that_the_answered_question_imports(tmp_path: Path) -> None:
    mapping = imported(tmp_path, AMBIGUOUS, limit_rows=50).mapping
    decided = tuple(
        replace(c, format=c.alternatives[0], alternatives=()) if c.alternatives else c
        for c in mapping.columns
    )
    result = read_file(tmp_path / "export.csv", replace(mapping, columns=decided))
    assert str(result.table["created_at"][0])[:10] == "2026-04-03"


def test_that_exact_repeats_and_older_versions_are_set_aside(tmp_path: Path) -> None:
    rows = "".join(f"{n},2026-01-{n:02d} 10:00,Open\n" for n in range(1, 20))
    text = (
        f"Ticket ID,Created at,Status\n{rows}1,2026-01-01 10:00,Open\n2,2026-01-02 10:00,Closed\n"
    )
    result = imported(tmp_path, text)
    assert list(result.set_aside["reason"]) == ["older_version", "duplicate_row"]
    assert list(result.set_aside["row"]) == [3, 21]
    assert result.rows_read == result.rows_used + 2 == 21
    kept = result.table.set_index("ticket_id")["status"]
    assert (kept["1"], kept["2"]) == ("open", "closed")


def test_that_a_torn_row_goes_and_a_bad_cell_only_blanks(tmp_path: Path) -> None:
    text = (
        "Ticket ID,Created at,Resolved at,Status\n1,2026-01-14 10:00,2026-01-14 12:00,Solved\n"
        "2,<b>see</b>,2026-01-14 12:00,Solved\n3,2026-01-15 10:00,soon,Open\n"
        "4,2026-01-16 10:00,2026-01-15 12:00,Solved\n5,,2026-01-15 12:00,Solved\n"
        "6,2026-01-16 10:00,2026-01-17 12:00,Solved\n7,2026-01-16 10:00,2026-01-17 12:00,Solved\n"
    )
    result = imported(tmp_path, text)
    lines = result.set_aside[["row", "column", "value", "reason", "scope"]].values.tolist()
    assert lines == [
        [3, "Created at", "<b>see</b>", "date_unreadable", "row"],
        [4, "Resolved at", "soon", "date_unreadable", "cell"],
        [5, "Resolved at", "2026-01-15 12:00", "resolved_before_created", "cell"],
    ]
    assert result.rows_used == 6
    table = result.table.set_index("ticket_id")
    assert table.loc[["3", "4"], "resolved_at"].isna().all()
    assert "created_missing" in codes(result)


def test_that_header_zones_shift_moments_and_ids_keep_their_zeros(tmp_path: Path) -> None:
    result = imported(tmp_path, INTERCOM.replace("5001", "0005001"))
    assert result.mapping.zone == "America/New_York"
    assert str(result.table["created_at"][0]) == "2024-07-01 13:00:00+00:00"
    assert result.table["ticket_id"][0] == "0005001"


def test_that_cp1252_text_keeps_its_accents(tmp_path: Path) -> None:
    result = imported(tmp_path, FRESHDESK_ES, encoding="cp1252")
    assert set(result.table["topic"]) == {"Pedido", "Envío"}
    assert set(result.table["channel"]) == {"email", "phone", "web"}


def test_that_a_header_alone_is_one_clear_problem(tmp_path: Path) -> None:
    with pytest.raises(Problem) as stopped:
        imported(tmp_path, "Ticket ID,Created at,Status\n")
    assert stopped.value.note.code == "table_no_rows"


def test_that_a_mapping_survives_json(tmp_path: Path) -> None:
    for text in (ZENDESK, JIRA_IT, FRESHDESK_ES):
        mapping = imported(tmp_path, text).mapping
        mapping = replace(mapping, included=("duplicate_row", "internal_call"))
        assert from_json(json.loads(json.dumps(to_json(mapping)))) == mapping


def test_that_a_foreign_mapping_is_a_problem_and_no_traceback() -> None:
    with pytest.raises(Problem) as stopped:
        from_json({"grain": "contact"})
    assert stopped.value.note.code == "mapping_unreadable"


def test_that_a_mapping_of_other_columns_names_the_missing_one(tmp_path: Path) -> None:
    mapping = imported(tmp_path, ZENDESK).mapping
    with pytest.raises(Problem) as stopped:
        imported(
            tmp_path, "A,B\n1,2\n2,3\n", mapping=replace(mapping, dialect=replace(mapping.dialect))
        )
    assert stopped.value.note.code == "column_missing"


def test_that_preview_and_import_agree_row_by_row(tmp_path: Path) -> None:
    whole = imported(tmp_path, ZENDESK)
    raw = read_table(tmp_path / "export.csv")
    again = import_table(raw, propose_mapping(raw), preview=True)
    assert again.table.equals(whole.table)


def test_that_an_unknown_table_is_previewed_and_refused(tmp_path: Path) -> None:
    text = "Apples,Pears\n1,2\n3,4\n"
    preview = imported(tmp_path, text, limit_rows=10)
    assert "nothing_recognised" in codes(preview)
    assert preview.preview.header == ("Apples", "Pears")
    with pytest.raises(Problem) as stopped:
        imported(tmp_path, text)
    assert stopped.value.note.code == "nothing_recognised"


def test_that_rows_beyond_the_preview_settle_its_questions(tmp_path: Path) -> None:
    rows = "".join(f"{n},0{n % 9 + 1}/02/2026 10:00,Open\n" for n in range(30))
    preview = imported(
        tmp_path, f"Ticket ID,Created at,Status\n{rows}99,28/02/2026 10:00,Open\n", limit_rows=5
    )
    created = preview.mapping.of("created_at")
    assert created is not None
    assert created.format == "%d/%m/%Y %H:%M"
    assert not preview.complete


def test_that_moments_with_and_without_a_zone_are_remarked(tmp_path: Path) -> None:
    rows = [f"{n},2026-03-{n:02d}T10:00:00+01:00,2026-03-{n:02d} 09:30:00" for n in range(1, 29)]
    path = tmp_path / "mixed.csv"
    path.write_text("\n".join(["Ticket ID,Created at,Solved at", *rows]), "utf-8")
    codes = {warning.code for warning in read_file(path).warnings}
    assert "zones_mixed" in codes
    assert "zones_mixed" not in {w.code for w in read_file(path, zone="Europe/Madrid").warnings}
