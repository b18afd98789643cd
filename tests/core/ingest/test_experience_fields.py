"""Columns of what customers felt and answered: recognised, read, and counted as KPIs."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.ingest.combine import combine
from core.ingest.fields.vocabulary import expectation_of, mood_of
from core.ingest.importing import read_file, to_dataset
from core.metrics.compute import measures
from core.metrics.facts import prepare
from core.model.scenario import Filter, Scenario
from tests.core.metrics.tables import UTC

_ONE_FILE = (
    "Ticket ID,Created at,First response at,Resolved at,Channel,Customer deadline,Bot time,"
    "Initial sentiment,Last message sentiment,Complaint,Compliment,Solution accepted,Likes,"
    "Retweets,Clarification requests,In knowledge base,Solution date\n"
    "1,2024-03-04 10:00,2024-03-04 10:30,2024-03-04 12:00,Twitter,2024-03-04 11:00,60 s,"
    "Negative,Positive,Yes,No,Yes,3,1,2,Yes,2024-03-04 11:10\n"
    "2,2024-03-04 10:00,2024-03-04 12:30,2024-03-04 13:00,Twitter,2024-03-04 11:00,0 s,"
    "Neutral,Very negative,No,Yes,No,1,0,0,No,2024-03-04 11:20\n"
    "3,2024-03-05 10:00,2024-03-05 10:20,2024-03-05 10:40,Twitter,2024-03-05 11:00,120 s,"
    "Negative,Neutral,No,No,Yes,0,0,1,Yes,2024-03-05 10:30\n"
)


def _measured(*paths: Path):
    combined = combine([to_dataset(read_file(path), path.name) for path in paths])
    facts = prepare(combined.contacts, UTC, combined.intervals, combined.surveys)
    return measures(facts, Scenario(calendar=UTC), Filter())


def test_that_a_file_of_feelings_gives_its_kpis(tmp_path: Path) -> None:
    path = tmp_path / "tickets.csv"
    path.write_text(_ONE_FILE, "utf-8")
    found = _measured(path)
    wanted = {
        "customer_deadline_met": 2 / 3,
        "complaint_share": 1 / 3,
        "applause_rate": 1 / 3,
        "solution_ack": 2 / 3,
        "endorsements": 5 / 3,
        "rephrase_rate": 1.0,
        "kb_covered_share": 2 / 3,
        # "Very negative" makes plain words half as strong: −½ to ½ and 0 to −1; −½ to 0.
        "sentiment_change": (1.0 - 1.0 + 0.5) / 3,
        "sentiment_mix": 1 / 3,
        "post_to_solution": 70 * 60,
    }
    values = {kpi: found[kpi].value for kpi in wanted}
    assert values == pytest.approx(wanted)
    without_bot = found["frt"].by("without_bot")
    assert without_bot is not None
    assert without_bot.value == 29 * 60


def test_that_expectations_of_a_survey_join_their_contacts(tmp_path: Path) -> None:
    tickets, survey = tmp_path / "tickets.csv", tmp_path / "survey.csv"
    rows = "".join(f"{i},2024-03-0{i} 10:00,2024-03-0{i} 11:00,email\n" for i in range(1, 6))
    tickets.write_text("Ticket ID,Created at,Resolved at,Channel\n" + rows, "utf-8")
    survey.write_text(
        "Ticket ID,Answered at,CSAT score (1-5),Did we meet your expectations,What can we improve\n"
        "1,2024-03-02 10:00,5,Exceeded,\n2,2024-03-03 10:00,4,Met,Speed\n"
        "3,2024-03-04 10:00,2,Not met,Speed\n4,2024-03-05 10:00,1,Below expectations,Other\n",
        "utf-8",
    )
    found = _measured(tickets, survey)["expectation_met"]
    assert (found.value, found.n) == (0.5, 4)
    assert {part.key: part.n for part in found.parts} == {"Speed": 2, "Other": 1}


@pytest.mark.parametrize(
    ("raw", "meant"),
    [
        ("Exceeded", "exceeded"), ("As expected", "met"), ("sí", "met"), ("No cumplida", "not met"),
        ("Soddisfatta", "met"), ("Worse than expected", "not met"), ("banana", None),
    ],
)  # fmt: skip
def test_that_expectations_are_understood(raw: str, meant: str | None) -> None:
    assert expectation_of(raw) == meant


@pytest.mark.parametrize(
    ("raw", "meant"),
    [
        ("POSITIVE", "positive"), ("Muy negativo", "very negative"), ("Neutro", "neutral"),
        ("Molto positivo", "very positive"), ("😠", "negative"), ("0.4", None),
    ],
)  # fmt: skip
def test_that_moods_are_understood(raw: str, meant: str | None) -> None:
    assert mood_of(raw) == meant
