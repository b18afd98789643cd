"""Several data sets count each contact once and keep every answer."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
from vendor_files import imported

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
    assert both.contacts["team"].isna().tolist() == [True, True, False]
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


def test_that_nothing_combines_to_nothing() -> None:
    empty = combine([])
    assert len(empty.contacts) == 0
    assert empty.intervals is None
