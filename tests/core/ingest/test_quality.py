"""Each suspicion is raised where it was planted, and not where nothing is wrong."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from vendor_files import imported

from core.ingest.combine import combine
from core.ingest.importing import read_file, to_dataset
from core.ingest.quality import QualityFinding, data_quality
from core.messages import sentence
from core.model.calendar import BusinessCalendar
from core.model.dataset import ColumnMapping, Dataset, Dialect, Grain, Kind, Mapping
from core.model.scenario import Scenario


def _moments(texts: object) -> pd.Series:
    return pd.Series(pd.to_datetime(texts, utc=True)).astype("datetime64[us, UTC]")


def _busy_weeks(weeks: int = 6, a_day: int = 60, seed: int = 3) -> pd.Series:
    """Office days from a Monday, contacts at random seconds from 8 to 18."""
    rng = np.random.default_rng(seed)
    days = pd.bdate_range("2026-01-05", periods=5 * weeks).repeat(a_day)
    seconds = rng.uniform(8 * 3600, 18 * 3600, len(days))
    return _moments(np.sort(days + pd.to_timedelta(seconds.round(), unit="s")))


def _dataset(
    kind: Kind = Kind.CONTACTS, grain: Grain = Grain.CONTACT, **columns: object
) -> Dataset:
    table = pd.DataFrame(columns)
    if "created_at" in table:
        table["created_has_time"] = True
    return Dataset(
        "made.csv", kind, table, Mapping(Dialect("csv"), grain, ()), None, "",
        datetime(2026, 12, 1, tzinfo=UTC), rows_read=len(table),
    )  # fmt: skip


def _found(dataset: Dataset, calendar: BusinessCalendar | None = None) -> dict[str, QualityFinding]:
    return {finding.code: finding for finding in data_quality([dataset], calendar=calendar)}


def test_that_sound_contacts_raise_no_suspicion() -> None:
    rng = np.random.default_rng(1)
    created = _busy_weeks()
    sound = _dataset(
        created_at=created,
        ticket_id=[f"T{n}" for n in range(len(created))],
        resolved_at=created + pd.to_timedelta(rng.lognormal(8, 1, len(created)).round(), unit="s"),
        talk_time=rng.gamma(4, 60, len(created)).round(),
        agent=pd.Categorical(rng.choice(["Ann", "Bob", "Cy"], len(created))),
        csat=rng.choice([1.0, 2, 3, 4, 5, np.nan], len(created)),
    )
    assert _found(sound) == {}


def test_that_nothing_is_said_of_empty_and_tiny_tables() -> None:
    assert _found(_dataset()) == {}
    assert _found(_dataset(created_at=_busy_weeks()[:0], talk_time=np.zeros(0))) == {}
    tiny = _dataset(created_at=_busy_weeks()[:3], talk_time=[0.0, 0, 9e9], agent=[None, None, "A"])
    assert _found(tiny) == {}


def test_that_blanks_are_counted_per_field() -> None:
    created = _busy_weeks()
    channel = pd.Categorical(["email" if n % 10 else None for n in range(len(created))])
    found = _found(_dataset(created_at=created, channel=channel))["quality_missing"]
    assert (found.field, found.rows, found.share) == ("channel", len(created) // 10, 0.1)


def test_that_solved_contacts_without_a_moment_are_told() -> None:
    created = _busy_weeks()
    ended = (created + pd.Timedelta("3h")).where(np.arange(len(created)) % 4 > 0)
    state = pd.Categorical(["closed"] * len(created))
    found = _found(_dataset(created_at=created, resolved_at=ended, status=state))
    assert found["quality_solved_without_moment"].rows == len(created) // 4


def test_that_a_filled_in_constant_is_told_and_rounding_is_not() -> None:
    rng = np.random.default_rng(2)
    talk = rng.gamma(4, 60, 1000).round()
    created = _busy_weeks()[:1000]
    assert "quality_constant" not in _found(_dataset(created_at=created, talk_time=talk))
    talk[:80] = 240.0
    found = _found(_dataset(created_at=created, talk_time=talk))["quality_constant"]
    assert (found.field, found.note.data["value_s"]) == ("talk_time", 240.0)
    assert found.rows == int((talk == 240).sum())


def test_that_zero_talk_counts_among_the_answered_only() -> None:
    talk = np.r_[np.zeros(30), np.full(170, 100.0) + np.arange(170)]
    calls = _dataset(
        created_at=_busy_weeks()[:200], talk_time=talk, answered=pd.array(talk > 0, dtype="boolean")
    )
    assert "quality_zero" not in _found(calls)
    calls.table["answered"] = pd.array([True] * 200, dtype="boolean")
    assert _found(calls)["quality_zero"].rows == 30


def test_that_lengths_far_beyond_the_rest_are_told() -> None:
    handle = np.random.default_rng(4).gamma(4, 60, 5000)
    handle[7] = 900_000
    found = _found(_dataset(handle_time=handle, ticket_id=[str(n) for n in range(5000)]))
    assert found["quality_outliers"].rows == 1
    assert found["quality_outliers"].examples == (("made.csv", 0, "7: 900000.0"),)


def test_that_two_scales_in_one_column_are_told_and_one_to_ten_is_not() -> None:
    rng = np.random.default_rng(5)
    mixed = np.r_[rng.integers(1, 6, 300), rng.integers(0, 11, 100)].astype(float)
    assert _found(_dataset(csat=mixed))["quality_two_scales"].severity == "serious"
    assert "quality_two_scales" not in _found(_dataset(csat=rng.integers(1, 11, 400).astype(float)))


def test_that_one_name_on_everything_is_told() -> None:
    agent = pd.Categorical(["Queue"] * 195 + ["Ann"] * 5)
    found = _found(_dataset(created_at=_busy_weeks()[:200], agent=agent))["quality_one_agent"]
    assert (found.rows, found.note.data["agent"]) == (195, "Queue")


def test_that_missing_days_are_told_unless_they_were_closed() -> None:
    created = _busy_weeks(8)
    gap = created.dt.date.isin([date(2026, 1, 20), date(2026, 1, 21)])
    holes = _dataset(created_at=created[~gap].reset_index(drop=True))
    found = _found(holes)["quality_days_missing"]
    assert (found.rows, found.note.data["longest_gap"]) == (2, 2)
    assert [example[2] for example in found.examples] == ["2026-01-20", "2026-01-21"]
    closed = replace(
        Scenario().calendar, closed_days=frozenset({date(2026, 1, 20), date(2026, 1, 21)})
    )
    assert "quality_days_missing" not in _found(holes, closed)


def test_that_a_lost_hour_is_told() -> None:
    created = _busy_weeks(8, 300)
    lost = (created.dt.date == date(2026, 2, 3)) & (created.dt.hour == 11)
    found = _found(_dataset(created_at=created[~lost].reset_index(drop=True)))
    assert [e[2] for e in found["quality_hours_missing"].examples] == ["2026-02-03 11:00"]


@pytest.mark.parametrize("end", ["starts", "ends"])
def test_that_a_cut_day_is_told(end: str) -> None:
    created = _busy_weeks(6)
    cut = created > "2026-01-05 15:00" if end == "starts" else created < "2026-02-13 11:00"
    found = _found(_dataset(created_at=created[cut].reset_index(drop=True)))
    assert f"quality_{end}_mid_day" in found


def test_that_a_clock_hours_off_is_suspected() -> None:
    created = _busy_weeks()
    assert "quality_clock" not in _found(_dataset(created_at=created))
    shifted = _found(_dataset(created_at=created - pd.Timedelta("9h")))["quality_clock"]
    assert shifted.severity == "serious"
    assert "midnight" in sentence(shifted.note)


def test_that_closing_by_the_armful_is_told() -> None:
    created = _busy_weeks()
    ended = created + pd.to_timedelta(np.arange(len(created)) * 7 % 90_000 + 600, unit="s")
    assert "quality_bulk_closing" not in _found(_dataset(created_at=created, closed_at=ended))
    ended[:300] = pd.Timestamp("2026-03-02 02:00:05", tz="UTC")
    found = _found(_dataset(created_at=created, closed_at=ended))["quality_bulk_closing"]
    assert (found.rows, found.note.data["largest"]) == (300, 300)


def test_that_copied_moments_are_told_and_chance_is_not() -> None:
    created = _busy_weeks()
    assert "quality_same_second" not in _found(_dataset(created_at=created))
    copied = created.copy()
    copied[1:600:2] = created[0:600:2].to_numpy()
    found = _found(_dataset(created_at=_moments(copied)))["quality_same_second"]
    assert found.rows >= 600


def test_that_the_future_is_told() -> None:
    created = _busy_weeks()
    created[5:9] = pd.Timestamp("2062-03-02 10:00", tz="UTC")
    found = _found(_dataset(created_at=created))["quality_future"]
    assert (found.rows, found.severity) == (4, "serious")


def test_that_one_contact_entered_twice_is_told() -> None:
    created = _busy_weeks()[:200]
    created[1:20:2] = created[0:20:2].to_numpy()
    customers = [f"c{n // 2 if n < 20 else n}" for n in range(200)]
    twice = _dataset(
        created_at=created, ticket_id=[str(n) for n in range(200)], customer_id=customers
    )
    assert _found(twice)["quality_near_duplicates"].rows == 10


def test_that_impossible_orders_negative_lengths_and_repeats_come_from_the_list(
    tmp_path: Path,
) -> None:
    rows = [f"{n},2026-01-{n % 28 + 1:02d} 10:00,2026-02-01 10:00,{n + 5}" for n in range(40)]
    rows[3] = "3,2026-01-10 10:00,2026-01-09 10:00,-7"
    text = "Ticket ID,Created at,Solved at,Handle time (seconds)\n" + "\n".join([*rows, rows[6]])
    found = _found(to_dataset(imported(tmp_path, text + "\n"), "a.csv"))
    order = found["quality_impossible_order"]
    assert (order.rows, order.field) == (1, "resolved_at")
    assert order.examples == (("export.csv", 5, "2026-01-09 10:00"),)
    assert found["quality_negative_durations"].examples == (("export.csv", 5, "-7"),)
    assert found["quality_exact_duplicates"].rows == 1


def test_that_totals_that_disagree_or_miss_months_are_told() -> None:
    months = [f"2026-{m:02d}-01" for m in range(1, 13) if m != 5]
    offered = np.full(11, 100.0)
    handled = np.r_[120.0, np.full(10, 90.0)]
    totals = _dataset(
        Kind.INTERVALS, Grain.MONTHLY, interval_start=_moments(months), offered=offered,
        handled=handled,
    )  # fmt: skip
    found = _found(replace(totals, imported_at=datetime(2027, 5, 1, tzinfo=UTC)))
    assert found["quality_counts_disagree"].rows == 1
    assert found["quality_intervals_missing"].examples == (("made.csv", 0, "2026-05"),)


def test_that_files_on_different_scales_are_told() -> None:
    five, ten = (
        replace(
            _dataset(csat=np.full(20, 4.0)),
            mapping=Mapping(
                Dialect("csv"), Grain.SURVEY, (ColumnMapping("csat", "Score", 1.0, scale=(0, top)),)
            ),
        )
        for top in (5.0, 10.0)
    )
    assert "quality_scales_differ" not in {f.code for f in data_quality([five, five])}
    assert "quality_scales_differ" in {f.code for f in data_quality([five, ten])}


def test_that_answers_without_contacts_are_told(tmp_path: Path) -> None:
    contacts = "Ticket ID,Created at,Status\n" + "".join(
        f"{n},2026-01-{n % 28 + 1:02d} 10:00,Open\n" for n in range(40)
    )
    answers = "Ticket ID,Answered at,Rating\n" + "".join(
        f"{n},2026-02-{n % 28 + 1:02d} 10:00,{n % 5 + 1}\n" for n in range(20, 60)
    )
    datasets = [to_dataset(imported(tmp_path, text), "x") for text in (contacts, answers)]
    found = {f.code: f for f in data_quality(datasets, combine(datasets))}
    assert found["quality_answer_without_contact"].share == 0.5


def test_that_every_finding_has_a_sentence_and_the_gravest_come_first() -> None:
    created = _busy_weeks()
    created[:9] = pd.Timestamp("2062-03-02 10:00", tz="UTC")
    agent = pd.Categorical(["Queue"] * (len(created) - 3) + ["Ann"] * 3)
    findings = data_quality([_dataset(created_at=created, agent=agent)])
    grave = ["serious", "warning", "info"]
    assert [f.severity for f in findings] == sorted([f.severity for f in findings], key=grave.index)
    assert all("quality" not in sentence(f.note) for f in findings)


@cache
def _real(folder: Path, file: str) -> Dataset:
    return to_dataset(read_file(folder / "data" / file), file)


@pytest.mark.parametrize(
    ("name", "code", "rows"),
    [
        ("support-tickets", "quality_impossible_order", 1365),
        ("call-center-xlsx", "quality_same_second", None),
        ("servicenow-event-log", "quality_bulk_closing", None),
        ("helpdesk-event-log", "quality_exact_duplicates", 127),
        ("monthly-aggregate", "quality_missing", None),
    ],
)
def test_that_real_files_show_what_is_wrong_with_them(
    shared: Path, name: str, code: str, rows: int | None
) -> None:
    truth = json.loads((shared / "data" / "truth.json").read_text(encoding="utf-8"))
    found = _found(_real(shared, truth[name]["file"]))
    assert code in found
    assert rows is None or found[code].rows == rows
