"""Several data sets count each contact once and keep every answer."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import grain_files
import pandas as pd
import pytest
from vendor_files import FRESHDESK_ES, ZENDESK, imported

from core.ingest.combine import combine
from core.ingest.importing import to_dataset
from core.model.dataset import Dataset

_FIRST = """Ticket ID,Created at,Channel,Status,Agent
1,2026-01-13 10:00,Email,Open,Ann
2,2026-01-14 10:00,Chat,Closed,Bob
"""
_SECOND = """Ticket ID,Created at,Channel,Status,Team
2,2026-01-14 10:00,Chat,Closed,Shop
3,2026-01-15 10:00,Phone,Open,Shop
"""
_ANSWERS = """Ticket ID,Answered at,Rating,Comment
2,2026-01-15 10:00,2,meh
2,2026-01-16 10:00,5,better
9,2026-01-16 11:00,1,lost
"""


def _dataset(folder: Path, text: str) -> Dataset:
    return to_dataset(imported(folder, text), "file")


def test_that_contacts_of_two_exports_count_once(tmp_path: Path) -> None:
    both = combine([_dataset(tmp_path, _FIRST), _dataset(tmp_path, _SECOND)])
    assert both.contacts["ticket_id"].tolist() == ["1", "2", "3"]
    assert [(n.code, n.data["rows"]) for n in both.notes] == [("contacts_in_several_files", 1)]
    assert isinstance(both.contacts["channel"].dtype, pd.CategoricalDtype)
    assert both.contacts["channel"].tolist() == ["email", "chat", "phone"]
    assert both.contacts["team"].isna().tolist() == [True, False, False]
    assert both.contacts["agent"].isna().tolist() == [False, False, True]
    assert both.repeated[["value", "reason", "scope"]].values.tolist() == [
        ["2", "in_other_file", "repeat"]
    ]
    assert both.contacts["created_has_time"].all()


def test_that_answers_join_their_contact_and_strays_are_kept(tmp_path: Path) -> None:
    both = combine([_dataset(tmp_path, _FIRST), _dataset(tmp_path, _ANSWERS)])
    assert both.contacts.set_index("ticket_id")["csat"].to_dict()["2"] == 5
    assert both.contacts["csat"].notna().sum() == 1
    assert both.surveys["csat"].tolist() == [1]
    joined = next(note for note in both.notes if note.code == "answers_joined")
    assert dict(joined.data) == {"joined": 1, "orphans": 1, "repeated": 1, "answers": 3}


def test_that_the_latest_answer_counts_in_whatever_order_the_file_has_them(tmp_path: Path) -> None:
    head, early, late, lost = _ANSWERS.splitlines()
    answers = "\n".join((head, late, lost, early)) + "\n"
    both = combine([_dataset(tmp_path, _FIRST), _dataset(tmp_path, answers)])
    assert both.contacts["csat"].dropna().tolist() == [5]


def test_that_one_answer_counts_once_where_two_contacts_share_a_number(tmp_path: Path) -> None:
    other = _SECOND.replace("2,2026-01-14", "2,2026-01-20")
    both = combine([_dataset(tmp_path, text) for text in (_FIRST, other, _ANSWERS)])
    assert both.contacts["ticket_id"].tolist() == ["1", "2", "2", "3"]
    assert both.contacts["csat"].dropna().to_dict() == {2: 5}


def test_that_answers_alone_are_still_answers(tmp_path: Path) -> None:
    alone = combine([_dataset(tmp_path, _ANSWERS)])
    assert len(alone.contacts) == 0
    assert alone.surveys["csat"].tolist() == [2, 5, 1]


_TASKS = """Task ID,Ticket ID,Assigned to,Assigned at,Completed at
T1,1,Ann,2026-01-13 10:30,2026-01-13 12:00
T2,77,Bob,2026-01-14 10:30,
"""
_CUSTOMERS = """Customer ID,Customer since,Total spend,Category
ana,2020-01-15,1200.50,Gold
zoe,2025-02-28,15,Basic
"""
_COSTS = """Month,Total cost
2026-01,3000
2026-02,3100
"""
_AGENTS = """Agent,Status,Start time,End time
Ann,Available,2026-01-13 09:00:00,2026-01-13 10:00:00
Cleo,On call,2026-01-13 09:00:00,2026-01-13 10:00:00
"""
_WITH_CUSTOMERS = """Ticket ID,Created at,Channel,Status,Agent,Customer ID
1,2026-01-13 10:00,Email,Open,Ann,ana
2,2026-01-14 10:00,Chat,Closed,Bob,
"""


def test_that_side_tables_join_and_list_their_orphans(tmp_path: Path) -> None:
    texts = (_TASKS, _AGENTS, _WITH_CUSTOMERS, _COSTS, _CUSTOMERS)
    both = combine([_dataset(tmp_path, text) for text in texts])
    assert both.tasks is not None
    assert both.tasks["task_id"].tolist() == ["T1", "T2"]
    assert both.agents is not None
    assert both.agents["interacting_time"].tolist() == [0, 3600]
    assert both.customers is not None
    assert both.customers["spend"].sum() == 1215.5
    assert both.costs is not None
    assert both.costs["cost"].tolist() == [3000, 3100]
    assert both.contacts["customer_type"].tolist()[0] == "Gold"
    said = {n.code: dict(n.data) for n in both.notes}
    assert said["tasks_joined"] == {"joined": 1, "tasks": 2, "orphans": 1}
    assert said["customers_joined"] == {"joined": 1, "customers": 2, "contacts": 1}
    assert said["agents_joined"] == {"joined": 1, "agents": 2}
    assert said["costs_joined"] == {"joined": 1, "months": 1}
    assert sorted(both.unmatched[["value", "reason"]].values.tolist()) == [
        ["77", "task_without_contact"],
        ["Cleo", "agent_without_contact"],
        ["zoe", "customer_without_contact"],
    ]


def test_that_absent_side_tables_are_none(tmp_path: Path) -> None:
    alone = combine([_dataset(tmp_path, _FIRST)])
    assert (alone.agents, alone.tasks, alone.customers, alone.costs) == (None, None, None, None)


_ZENDESK_JAN = ZENDESK
_ZENDESK_FEB = ZENDESK.replace(
    "Leo,Support,a,,Open,Low,API,Task,2024-03-05 10:00,2024-03-05 16:00",
    "Leo,Support,a,,Closed,Low,API,Task,2024-03-05 10:00,2024-03-20 16:00",
)


@pytest.mark.parametrize("newer_first", [True, False])
def test_that_the_newer_row_of_overlapping_exports_wins(tmp_path: Path, newer_first: bool) -> None:
    texts = (_ZENDESK_FEB, _ZENDESK_JAN) if newer_first else (_ZENDESK_JAN, _ZENDESK_FEB)
    both = combine([_dataset(tmp_path, text) for text in texts])
    assert len(both.contacts) == 6
    assert both.contacts.set_index("ticket_id")["status"]["9004"] == "closed"
    said = {n.code: n.data["rows"] for n in both.notes}
    assert said == {"contacts_in_several_files": 6, "newer_rows_win": 1}


def test_that_equal_numbers_of_different_products_are_different_contacts(tmp_path: Path) -> None:
    other = FRESHDESK_ES.replace("\n11,", "\n9001,").replace(
        "2024-05-13 09:00:00,2024-05-14 09:00:00,2024-05-13 15:30:00",
        "2024-03-01 09:00:00,2024-05-14 09:00:00,2024-05-13 15:30:00",
    )
    both = combine([_dataset(tmp_path, ZENDESK), _dataset(tmp_path, other)])
    assert len(both.contacts) == 6 + 4
    assert both.contacts["ticket_id"].tolist().count("9001") == 2
    assert "same_numbers_other_product" in {n.code for n in both.notes}


def test_that_blanks_and_capitals_do_not_part_a_number(tmp_path: Path) -> None:
    first = "Ticket ID,Created at,Channel,Status\nab-1,2026-01-13 10:00,Email,Open\n" \
        "ab-2,2026-01-14 10:00,Chat,Closed\n"  # fmt: skip
    second = first.replace("ab-1", " AB-1 ").replace("ab-2", "ab-3")
    answers = "Ticket ID,Answered at,Rating\nAB-2 ,2026-01-15 10:00,4\nAb-9,2026-01-16 10:00,2\n"
    both = combine([_dataset(tmp_path, text) for text in (first, second, answers)])
    assert [number.strip().lower() for number in both.contacts["ticket_id"]].count("ab-1") == 1
    assert len(both.contacts) == 3
    assert both.contacts["csat"].dropna().tolist() == [4]
    assert "numbers_spelled_differently" in {n.code for n in both.notes}


def test_that_intervals_of_overlapping_exports_count_once(tmp_path: Path) -> None:
    changed = grain_files.INTERVALS.replace("10:00,Help,12,10,2", "10:00,Help,14,12,2").replace(
        "10:00,All,20,18,2", "10:00,All,22,20,2"
    )
    both = combine([_dataset(tmp_path, text) for text in (grain_files.INTERVALS, changed)])
    assert both.intervals is not None
    assert len(both.intervals) == 6
    assert both.intervals["offered"].sum() == 10 + 20 + 12 + 16 + 8 + 14
    assert [n.data["rows"] for n in both.notes] == [6]


def test_that_twelve_files_and_empty_ones_combine(tmp_path: Path) -> None:
    parts = [_FIRST.replace("2026-01-1", f"2026-{month:02d}-1") for month in range(1, 13)]
    whole = [_dataset(tmp_path, text) for text in parts]
    empty = replace(whole[0], table=whole[0].table.iloc[:0])
    both = combine([empty, *whole, empty])
    assert len(both.contacts) == 24
    assert len(combine([empty, empty]).contacts) == 0


def test_that_nothing_combines_to_nothing() -> None:
    empty = combine([])
    assert len(empty.contacts) == 0
    assert empty.intervals is None
