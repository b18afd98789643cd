"""What is asked about a file, and what an answer changes."""

from __future__ import annotations

from pathlib import Path

import pytest
from vendor_files import AMBIGUOUS, GENESYS, GFORMS_IT, INTERCOM

from core.ingest.importing import import_table
from core.ingest.mapping_text import from_json, to_json
from core.ingest.proposal import propose
from core.ingest.raw import RawTable
from core.ingest.reading import read_table
from core.model.fields import STATUSES


def _raw(folder: Path, text: str) -> RawTable:
    path = folder / "export.csv"
    path.write_text(text, "utf-8")
    return read_table(path)


def _keys(raw: RawTable, **answers: str) -> set[str]:
    said = {key.replace("__", ":"): choice for key, choice in answers.items()}
    return {question.key for question in propose(raw, answers=said).questions}


def test_that_the_order_of_day_and_month_is_asked_and_the_answer_reads_the_dates(
    tmp_path: Path,
) -> None:
    raw = _raw(tmp_path, AMBIGUOUS)
    asked = propose(raw).questions[0]
    assert (asked.key, asked.proposed, asked.columns) == (
        "date_order:created_at", None, ("Created at",),
    )  # fmt: skip
    assert set(asked.choices) == {"%d/%m/%Y %H:%M", "%m/%d/%Y %H:%M"}
    for choice, month in (("%d/%m/%Y %H:%M", "04"), ("%m/%d/%Y %H:%M", "03")):
        answered = propose(raw, answers={asked.key: choice})
        assert asked.key not in {question.key for question in answered.questions}
        table = import_table(raw, answered.mapping).table
        assert str(table["created_at"][0])[5:7] == month


def test_that_one_answer_about_dates_serves_the_other_columns(tmp_path: Path) -> None:
    text = "Ticket ID,Created at,Solved at\n1,03/04/2026 10:00,05/04/2026 11:00\n"
    raw = _raw(tmp_path, text)
    assert {"date_order:created_at", "date_order:resolved_at"} <= _keys(raw)
    answered = propose(raw, answers={"date_order:created_at": "%m/%d/%Y %H:%M"})
    formats = {column.format for column in answered.mapping.columns if column.format}
    assert formats == {"%m/%d/%Y %H:%M"}


def test_that_two_columns_for_one_field_are_asked_about(tmp_path: Path) -> None:
    text = (
        "Ticket ID,Created at,Category,Topic\n1,2026-01-13 10:00,Food,Late\n"
        "2,2026-01-13 11:00,Food,Cold\n3,2026-01-14 11:00,Wine,Late\n"
    )
    raw = _raw(tmp_path, text)
    proposal = propose(raw)
    asked = next(question for question in proposal.questions if question.kind == "column")
    assert set(asked.choices) == {"Category", "Topic"}
    assert asked.proposed in asked.choices
    other = next(choice for choice in asked.choices if choice != asked.proposed)
    mapping = propose(raw, answers={asked.key: other}).mapping
    chosen = mapping.of("topic")
    assert chosen is not None
    assert (chosen.column, chosen.confidence) == (other, 1.0)
    taken = proposal.mapping.of("topic")
    assert taken is not None
    assert taken.rivals == (other,)
    assert taken.confidence < 0.8


def test_that_a_duration_is_never_talk_time_unless_somebody_says_so(tmp_path: Path) -> None:
    text = "Call ID,Call date,Agent,Duration\n1,2026-01-13 10:00,Al,00:02:00\n"
    raw = _raw(tmp_path, text)
    assert propose(raw).mapping.of("talk_time") is None
    assert "field:talk_time" in _keys(raw)
    answered = propose(raw, answers={"field:talk_time": "yes"})
    assert import_table(raw, answered.mapping).table["talk_time"].tolist() == [120]
    assert not any(question.field == "talk_time" for question in answered.questions)


def test_that_an_unknown_status_keeps_its_name_until_it_is_given_a_meaning(
    tmp_path: Path,
) -> None:
    text = "Ticket ID,Created at,Status\n1,2026-01-13,Open\n2,2026-01-14,On the shelf\n"
    raw = _raw(tmp_path, text)
    proposal = propose(raw)
    asked = next(question for question in proposal.questions if question.kind == "status")
    assert (asked.key, asked.proposed) == ("status:On the shelf", "On the shelf")
    assert set(STATUSES) < set(asked.choices)
    kept = next(note for note in proposal.notes if note.code == "values_kept_as_written")
    assert kept.data["values"] == "On the shelf"
    assert import_table(raw, proposal.mapping).table["status"].tolist() == ["open", "On the shelf"]
    answered = propose(raw, answers={asked.key: "on_hold"}).mapping
    assert import_table(raw, answered).table["status"].tolist() == ["open", "on_hold"]


def test_that_recommendation_can_be_confirmed_or_refused(tmp_path: Path) -> None:
    raw = _raw(tmp_path, GFORMS_IT)
    assert _keys(raw) == {"field:nps"}
    assert _keys(raw, field__nps="yes") == set()
    confirmed = propose(raw, answers={"field:nps": "yes"}).mapping.of("nps")
    assert confirmed is not None
    assert confirmed.confidence == 1.0
    refused = propose(raw, answers={"field:nps": "no"})
    assert refused.mapping.of("nps") is None


def test_that_office_hours_are_asked_about_once_for_all_times(tmp_path: Path) -> None:
    raw = _raw(tmp_path, INTERCOM)
    asked = [question for question in propose(raw).questions if question.kind == "variant"]
    assert [question.proposed for question in asked] == ["calendar"]
    taken = propose(raw, answers={asked[0].key: "office_hours"}).mapping.of(
        "first_response_duration"
    )
    assert taken is not None
    assert taken.column == "First response time, only within office hours (seconds)"


@pytest.mark.parametrize(("which", "agent"), [("last", "Bob"), ("first", "Ann")])
def test_that_one_of_several_agents_counts(tmp_path: Path, which: str, agent: str) -> None:
    raw = _raw(tmp_path, GENESYS)
    assert "several_agents:agent" in _keys(raw)
    mapping = propose(raw, answers={"several_agents:agent": which}).mapping
    assert import_table(raw, mapping).table["agent"].tolist()[0] == agent


def test_that_a_short_scale_is_confirmed(tmp_path: Path) -> None:
    text = "Ticket ID,Created at,Satisfaction\n1,2026-01-13,3\n2,2026-01-14,1\n3,2026-01-14,2\n"
    raw = _raw(tmp_path, text)
    asked = next(question for question in propose(raw).questions if question.kind == "scale")
    assert (asked.proposed, "1-5" in asked.choices) == ("1-3", True)
    column = propose(raw, answers={asked.key: "1-5"}).mapping.of("csat")
    assert column is not None
    assert column.scale == (1.0, 5.0)


def test_that_answers_survive_as_json(tmp_path: Path) -> None:
    raw = _raw(tmp_path, AMBIGUOUS)
    mapping = propose(raw, answers={"date_order:created_at": "%d/%m/%Y %H:%M"}).mapping
    assert from_json(to_json(mapping)) == mapping
