"""Events and legs fold to contacts."""

from __future__ import annotations

from pathlib import Path

import pytest
from vendor_files import LEGS_3CX, codes, imported

from core.ingest.rows.folding import event_meanings

_LOG = """Case,Activity,Timestamp,Resource
A,Insert ticket,2024-01-01 09:00:00,Leo
A,Take in charge ticket,2024-01-01 09:30:00,Leo
A,Resolve ticket,2024-01-01 12:00:00,Leo
A,Take in charge ticket,2024-01-02 09:00:00,Mia
A,Resolve ticket,2024-01-02 10:00:00,Mia
A,Closed,2024-01-05 10:00:00,Mia
B,Take in charge ticket,2024-01-16 09:00:00,Leo
B,Wait,2024-01-16 10:00:00,Leo
"""


def test_that_activities_become_the_moments_of_a_case(tmp_path: Path) -> None:
    result = imported(tmp_path, _LOG)
    table = result.table.set_index("ticket_id")
    a = {
        name: str(table.loc["A", name])[:16]
        for name in ("created_at", "first_response_at", "resolved_at", "closed_at")
    }
    assert a == {
        "created_at": "2024-01-01 09:00", "first_response_at": "2024-01-01 09:30",
        "resolved_at": "2024-01-02 10:00", "closed_at": "2024-01-05 10:00",
    }  # fmt: skip
    assert table.loc["A", "reopens"] == 1
    assert table.loc["A", "agent"] == "Mia"
    assert table.loc["B", "first_response_at"] == table.loc["B", "created_at"]
    assert table.loc["B", ["resolved_at", "closed_at", "reopens"]].isna().all()


_PASSED = """Case,Activity,Timestamp,Resource,Group
A,Insert ticket,2024-01-01 09:00:00,Leo,Desk
A,Take in charge ticket,2024-01-01 09:30:00,Leo,Desk
A,Resolve ticket,2024-01-01 12:00:00,Mia,Desk
B,Insert ticket,2024-01-02 09:00:00,Leo,Desk
B,Take in charge ticket,2024-01-02 09:30:00,Leo,Billing
B,Resolve ticket,2024-01-02 12:00:00,Mia,Desk
C,Insert ticket,2024-01-03 09:00:00,Leo,
C,Resolve ticket,2024-01-03 12:00:00,Leo,
"""


def test_that_a_log_tells_through_how_many_departments_a_case_went(tmp_path: Path) -> None:
    passed = imported(tmp_path, _PASSED).table.set_index("ticket_id")["departments"]
    assert passed[["A", "B"]].tolist() == [1, 2]
    assert passed.isna()["C"]


def test_that_folding_is_always_said(tmp_path: Path) -> None:
    result = imported(tmp_path, _LOG)
    folded = next(note for note in result.warnings if note.code == "event_rows_folded")
    assert dict(folded.data) == {"rows": 8, "contacts": 2}
    assert result.rows_read == result.rows_used == 8


def test_that_states_of_something_else_do_not_resolve_a_ticket() -> None:
    kinds = event_meanings(
        ["Resolve ticket", "RESOLVED", "Closed", "Resolve SW anomaly", "Take in charge ticket"]
    )
    assert kinds == {
        "Resolve ticket": "resolved", "RESOLVED": "other", "Closed": "closed",
        "Resolve SW anomaly": "work", "Take in charge ticket": "taken",
    }  # fmt: skip


def test_that_legs_add_up_to_calls_and_internal_ones_are_out(tmp_path: Path) -> None:
    result = imported(tmp_path, LEGS_3CX)
    table = result.table
    assert len(table) == 3
    assert table["wait_time"].tolist() == [8, 35, 4]
    assert table["talk_time"].tolist() == [120, 0, 60]
    assert table["answered"].tolist() == [True, False, True]
    assert table["agent"][0] == "Ann"
    assert "event_rows_folded" in codes(result)
    assert "internal_call" in set(result.set_aside["reason"])
    assert result.rows_read == result.rows_used + int((result.set_aside["scope"] == "row").sum())


@pytest.mark.parametrize("column", ["updated_at", None])
def test_that_the_last_update_wins(tmp_path: Path, column: str | None) -> None:
    head = "Number,Opened at,State" + (",Sys updated at" if column else "")
    stamp = [",2024-01-20 12:00", ",2024-01-20 10:00"] if column else ["", ""]
    rows = [f"X,2024-01-20 09:00,Closed{stamp[0]}", f"X,2024-01-20 09:00,Open{stamp[1]}",
            "Y,2024-01-21 09:00,New" + (",2024-01-21 09:00" if column else ""),
            "Y,2024-01-21 09:00,Open" + (",2024-01-21 10:00" if column else "")]  # fmt: skip
    table = imported(tmp_path, "\n".join([head, *rows]) + "\n").table.set_index("ticket_id")
    assert table.loc["X", "status"] == ("closed" if column else "open")
    assert table.loc["Y", "status"] == "open"
