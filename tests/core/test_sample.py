"""The made-up sample: the same bytes everywhere, and the shape it promises."""

from __future__ import annotations

import csv
import hashlib
from collections import Counter
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from core import sample_shop as shop
from core.ingest.combine import combine
from core.intake import without_dataset
from core.model.dataset import Dataset, Kind
from core.model.scenario import Cost
from core.results import Results
from core.sample import (
    DEFAULT_CONTACTS,
    DUPLICATES,
    FILES,
    ORPHAN_ANSWERS,
    UNREADABLE_DATES,
    sample_datasets,
    sample_project,
    write_sample,
)

Row = dict[str, str]
CREATED = f"Created at ({shop.ZONE})"
FIRST_REPLY = f"First reply at ({shop.ZONE})"

GOLDEN = ["518662ca76dd6520", "7dec6560954dc1d1", "07c17b451dcc6793"]
"""First digits of the SHA-256 of the three files of the default seed."""


def _rows(path: Path) -> list[Row]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _moment(text: str) -> datetime:
    return datetime.strptime(text, "%Y-%m-%d %H:%M:%S")


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, ...]:
    return write_sample(tmp_path_factory.mktemp("sample"))


@pytest.fixture(scope="module")
def tickets(files: tuple[Path, ...]) -> list[Row]:
    return [row for row in _rows(files[0]) if row[CREATED] not in UNREADABLE_DATES]


def test_that_a_seed_writes_the_very_same_bytes_on_every_machine(files: tuple[Path, ...]) -> None:
    digests = [hashlib.sha256(path.read_bytes()).hexdigest()[:16] for path in files]
    assert digests == GOLDEN


def test_that_another_seed_writes_another_quarter(files: tuple[Path, ...], tmp_path: Path) -> None:
    other = write_sample(tmp_path, seed=7)
    assert all(a.read_bytes() != b.read_bytes() for a, b in zip(files, other, strict=True))


def test_that_file_names_say_that_the_data_are_made_up(files: tuple[Path, ...]) -> None:
    assert all(path.name.startswith("made-up-") and path.suffix == ".csv" for path in files)


@pytest.mark.parametrize("contacts", [0, 1, 50, 1000])
def test_that_the_number_of_contacts_is_the_one_asked_for(contacts: int, tmp_path: Path) -> None:
    paths = write_sample(tmp_path, contacts=contacts)
    numbers = {row["Ticket ID"] for row in _rows(paths[0])} | {
        r["Call ID"] for r in _rows(paths[1])
    }
    assert len(numbers) == contacts


def test_that_the_faults_are_the_documented_ones(files: tuple[Path, ...]) -> None:
    rows = _rows(files[0])
    repeated = [n for n, count in Counter(row["Ticket ID"] for row in rows).items() if count > 1]
    unreadable = [row for row in rows if row[CREATED] in UNREADABLE_DATES]
    known = {row["Ticket ID"] for row in rows} | {row["Call ID"] for row in _rows(files[1])}
    orphans = [row for row in _rows(files[2]) if row["Ticket ID"] not in known]
    assert (len(repeated), len(unreadable)) == (DUPLICATES, len(UNREADABLE_DATES))
    assert len(orphans) == ORPHAN_ANSWERS
    assert any(row["Topic"] == "" for row in rows)


def test_that_every_moment_lies_in_the_quarter_and_exists_in_madrid(
    files: tuple[Path, ...], tickets: list[Row]
) -> None:
    surveys = [row[f"Survey date ({shop.ZONE})"] for row in _rows(files[2])]
    calls = [row[f"Started at ({shop.ZONE})"] for row in _rows(files[1])]
    moments = [_moment(t) for t in [*surveys, *calls, *(row[CREATED] for row in tickets)]]
    assert min(moments) >= datetime(2026, 1, 1)
    assert max(moments) < datetime(2026, 4, 1)
    assert not [m for m in moments if m.date() == shop.CLOCK_CHANGE and m.hour == 2]


def test_that_a_ticket_goes_forward_in_time(tickets: list[Row]) -> None:
    columns = (CREATED, FIRST_REPLY, f"Solved at ({shop.ZONE})", f"Closed at ({shop.ZONE})")
    for row in tickets:
        filled = [row[name] for name in columns if row[name]]
        assert filled == sorted(filled)


def test_that_the_campaign_week_brings_twice_the_usual_contacts(tickets: list[Row]) -> None:
    weeks = Counter(_moment(row[CREATED]).isocalendar().week for row in tickets)
    campaign = shop.CAMPAIGN[0].isocalendar().week
    usual = [weeks[week] for week in range(2, 14) if week != campaign]
    assert weeks[campaign] == pytest.approx(2 * sum(usual) / len(usual), rel=0.15)


def _kept(rows: list[Row]) -> float:
    """Share of emails answered within four office hours, counted minute by minute."""
    kept = [_office_minutes(_moment(r[CREATED]), _moment(r[FIRST_REPLY])) <= 240 for r in rows]
    return sum(kept) / len(kept)


def _office_minutes(start: datetime, end: datetime) -> float:
    total = 0.0
    for ordinal in range(start.toordinal(), end.toordinal() + 1):
        day = date.fromordinal(ordinal)
        if day.weekday() < 5 and day not in shop.HOLIDAYS:
            opens = datetime(day.year, day.month, day.day, 9)
            closes = opens.replace(hour=18)
            total += max(0.0, (min(end, closes) - max(start, opens)).total_seconds() / 60)
    return total


def test_that_monday_email_breaks_the_promise_that_friday_email_nearly_keeps(
    tickets: list[Row],
) -> None:
    mail = [r for r in tickets if r["Channel"] == "Email" and r[FIRST_REPLY]]
    monday = [r for r in mail if _moment(r[CREATED]).weekday() == 0]
    friday = [r for r in mail if _moment(r[CREATED]).weekday() == 4]
    assert _kept(monday) < 0.5
    assert _kept(friday) > 0.8


def test_that_nobody_replies_outside_office_hours(tickets: list[Row]) -> None:
    replies = [_moment(row[FIRST_REPLY]) for row in tickets if row[FIRST_REPLY]]
    assert {reply.weekday() for reply in replies} <= set(range(5))
    assert {reply.hour for reply in replies} <= set(range(9, 19))


def test_that_some_work_is_open_at_the_end_and_none_of_it_looks_solved(tickets: list[Row]) -> None:
    unsolved = [row for row in tickets if row["Status"] in ("New", "Open", "Pending")]
    assert 20 < len(unsolved) < 400
    assert not any(row[f"Solved at ({shop.ZONE})"] for row in unsolved)


def test_that_callers_wait_and_some_give_up(files: tuple[Path, ...]) -> None:
    calls = _rows(files[1])
    gone = [row for row in calls if row["Abandoned (Y/N)"] == "Y"]
    assert 0.05 < len(gone) / len(calls) < 0.25
    assert all(row["Answered (Y/N)"] == "N" and row["Talk time (s)"] == "" for row in gone)
    assert all(int(row["Wait time (s)"]) >= 0 for row in calls)


def test_that_survey_scores_agree_with_the_ticket_they_are_about(
    files: tuple[Path, ...], tickets: list[Row]
) -> None:
    scores = {row["Ticket ID"]: row["Satisfaction score"] for row in tickets}
    answers = [row for row in _rows(files[2]) if row["Ticket ID"] in scores]
    assert len(answers) > 500
    assert all(scores[row["Ticket ID"]] == row["Satisfaction score"] for row in answers)
    assert {int(row["NPS"]) for row in answers if row["NPS"]} <= set(range(11))


@pytest.fixture(scope="module")
def datasets() -> tuple[Dataset, ...]:
    return sample_datasets()


def test_that_the_normal_import_reads_the_sample_whole(datasets: tuple[Dataset, ...]) -> None:
    assert [d.kind for d in datasets] == [Kind.CONTACTS, Kind.CONTACTS, Kind.SURVEYS]
    assert all(d.made_up and d.zone == shop.ZONE for d in datasets)
    assert sum(len(d.table) for d in datasets[:2]) == DEFAULT_CONTACTS - len(UNREADABLE_DATES)
    assert all(len(d.mapping.columns) == len(d.mapping.header) for d in datasets)


def test_that_the_import_lists_the_documented_faults(datasets: tuple[Dataset, ...]) -> None:
    aside = datasets[0].set_aside
    assert aside is not None
    assert len(aside) == DUPLICATES + len(UNREADABLE_DATES)
    assert set(aside["value"]) >= set(UNREADABLE_DATES)


def test_that_imported_moments_are_those_written_on_the_clock_of_madrid(
    datasets: tuple[Dataset, ...], tickets: list[Row]
) -> None:
    table = datasets[0].table
    read = table["created_at"].dt.tz_convert(shop.ZONE).dt.strftime("%Y-%m-%d %H:%M:%S")
    written = {row["Ticket ID"]: row[CREATED] for row in tickets}
    assert dict(zip(table["ticket_id"], read, strict=True)) == written


def test_that_surveys_join_their_contacts_but_for_the_orphans(
    datasets: tuple[Dataset, ...],
) -> None:
    combined = combine(datasets)
    note = next(note for note in combined.notes if note.code == "answers_joined")
    assert note.data["orphans"] == ORPHAN_ANSWERS
    assert combined.contacts["nps"].notna().sum() > 800


def test_that_the_sample_has_what_a_resolution_costs_without_anything_typed() -> None:
    project = sample_project()
    assert all(dataset.made_up for dataset in project.datasets)
    assert project.scenario.cost == shop.COST
    cost = Results(project).cost()
    assert cost.per_resolution is not None
    weeks = 365.2425 / 12 / 7
    assert cost.labour_month == pytest.approx(cost.paid_hours_week * weeks * 17.5, rel=0.02)


def test_that_no_other_data_are_priced_with_the_made_up_wage() -> None:
    project = sample_project()
    typed = replace(project.scenario, name="Typed", cost=replace(shop.COST, hourly=20.0))
    project = replace(project, scenarios=(project.scenario, typed))
    for number, dataset in enumerate(project.datasets, start=1):
        project = without_dataset(project, dataset)
        assert (project.scenario.cost.hourly is None) == (number == len(FILES))
    assert project.scenario.cost == Cost()
    assert project.scenarios[1].cost.hourly == 20.0
