"""Contacts with several topics: each counts once for each of them, everywhere, and it is said."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from core.cli.main import run
from core.ingest.importing import read_file, to_dataset
from core.intake import with_datasets
from core.model.project import Project
from core.model.scenario import Filter, Target
from core.results import Results

TAGS = (
    ["Bill"] * 30 + ["Parcel"] * 20 + ["Bill; Parcel"] * 10 + ["Bill; Refund"] * 6 + ["Refund"] * 4
    + ["Login, slow"] * 5 + [""] * 3
)  # fmt: skip
"""Topics of the contacts; "Login, slow" is one, since neither part is known elsewhere."""
COUNTS = {"Bill": 46, "Parcel": 30, "Refund": 10, "Login, slow": 5, "Unknown": 3}


def text() -> str:
    rows = ["Ticket ID,Created,Resolved,Tags,Channel,CSAT"]
    for n, tags in enumerate(TAGS):
        day = n % 14 + 2
        rows.append(
            f"T{n},2026-03-{day:02d} {9 + n % 3:02d}:00:00,2026-03-{day:02d} {12 + n % 4}:00:00,"
            f'"{tags}",{("email", "chat")[n % 2]},{n % 5 + 1}'
        )
    return "\n".join(rows) + "\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "tickets.csv"
    path.write_text(text(), encoding="utf-8")
    return path


@pytest.fixture
def found(file: Path) -> Results:
    return Results(with_datasets(Project(), [to_dataset(read_file(file), "tickets.csv")]))


def plainly(results: Results, tag: str) -> pd.DataFrame:
    """The contacts that carry a tag, told by their text."""
    contacts = results.combined.contacts
    topics = contacts["topic"].astype("str").fillna("Unknown")
    has = [tag in ([t] if t == "Login, slow" else t.split("; ")) for t in topics]
    return contacts[np.array(has)]


def test_that_groups_hold_each_contact_of_a_tag(found: Results) -> None:
    groups = found.groups("topic")
    assert {tag: m["volume"].value for tag, m in groups.items()} == COUNTS
    for tag in ("Bill", "Refund"):
        rows = plainly(found, tag)
        assert groups[tag]["csat"].value == pytest.approx((rows["csat"] >= 4).mean())
        hours = (rows["resolved_at"] - rows["created_at"]).dt.total_seconds()
        assert groups[tag]["full_resolution_time"].value == pytest.approx(hours.median())
    assert [note.code for note in found.group_notes("topic")] == ["topics_count_per_tag"]
    assert found.group_notes("channel") == ()


def test_that_values_to_choose_are_the_tags(found: Results) -> None:
    known = dict(found.dimensions)["topic"]
    assert known == ("Bill", "Parcel", "Refund", "Login, slow")


def test_that_a_filter_wants_every_contact_with_the_tag(found: Results) -> None:
    for tag in ("Bill", "Refund", "Unknown"):
        scenario = replace(found.scenario, filter=Filter(topics=(tag,)))
        seen = Results(found.project.with_scenario(scenario), found)
        assert seen.measures["volume"].value == COUNTS[tag]
    both = replace(found.scenario, filter=Filter(topics=("Bill", "Parcel")))
    seen = Results(found.project.with_scenario(both), found)
    assert seen.measures["volume"].value == 66  # nobody twice in the whole


def test_that_a_map_counts_tags_in_cells_and_contacts_in_totals(found: Results) -> None:
    for flipped in (False, True):
        sides = ("weekday", "topic") if flipped else ("topic", "weekday")
        heat = found.heatmap(*sides)
        values = heat.values.T if flipped else heat.values
        tags = heat.column_keys if flipped else heat.row_keys
        of_tags, of_days = heat.row_totals, heat.column_totals
        if flipped:
            of_tags, of_days = of_days, of_tags
        assert dict(zip(tags, of_tags.tolist(), strict=True)) == COUNTS
        assert heat.total == heat.n == len(TAGS)
        assert of_days.sum() == len(TAGS)
        assert np.nansum(values) == sum(COUNTS.values())
        assert [note.code for note in heat.notes] == ["topics_count_per_tag"]
        days = plainly(found, "Refund")["created_at"].dt.day_of_week.value_counts()
        row = values[tags.index("Refund")]
        assert {d: v for d, v in enumerate(row.tolist()) if v} == days.to_dict()


def test_that_shares_of_tags_are_of_all_contacts(found: Results) -> None:
    heat = found.heatmap("topic", "channel", "share")
    shares = dict(zip(heat.row_keys, heat.row_totals.tolist(), strict=True))
    assert shares["Bill"] == pytest.approx(46 / len(TAGS))
    assert np.nansum(heat.values) == pytest.approx(sum(COUNTS.values()) / len(TAGS))
    assert heat.column_totals.sum() == pytest.approx(1.0)
    assert heat.total == pytest.approx(1.0)


@pytest.mark.parametrize("measure", ["full_resolution_time", "csat", "volume"])
def test_that_a_mapped_kpi_is_that_of_the_group(found: Results, measure: str) -> None:
    heat = found.heatmap("topic", "channel", measure)
    groups = found.groups("topic")
    for tag, value in zip(heat.row_keys, heat.row_totals.tolist(), strict=True):
        assert value == pytest.approx(groups[tag][measure].value)
    assert heat.total == pytest.approx(found.measures[measure].value)


def test_that_two_dimensions_and_courses_agree_with_the_groups(found: Results) -> None:
    crossed = found.cross("topic", "channel")
    volumes = dict(zip(crossed.rows, crossed.values("volume").sum(axis=1), strict=True))
    assert volumes == COUNTS
    course = found.trend("volume", "week", "topic")
    assert {tag: v.sum() for tag, v in course.values.items()} == COUNTS


def test_that_a_target_of_a_tag_holds_its_contacts(found: Results) -> None:
    target = Target("csat", 0.5, ("topic", "Refund"))
    scenario = replace(found.scenario, targets=(target,))
    (aimed,) = Results(found.project.with_scenario(scenario), found).attainment("csat")
    rows = plainly(found, "Refund")
    assert aimed.to_date == pytest.approx((rows["csat"] >= 4).mean())
    assert aimed.to_date_n == 10


def test_that_the_command_line_says_it(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["kpis", str(file), "--by", "topic", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert {t: g["kpis"]["volume"]["value"] for t, g in told["groups"].items()} == COUNTS
    assert told["groups_notes"][0]["code"] == "topics_count_per_tag"
    assert run(["kpis", str(file), "--filter", "topic=refund", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["kpis"]["volume"]["value"] == 10
    assert run(["kpis", str(file), "--by", "topic"]) == 0
    assert told["groups_notes"][0]["message"] in capsys.readouterr().out
    assert run(["heatmap", str(file), "--rows", "topic", "--columns", "weekday", "--json"]) == 0
    heat = json.loads(capsys.readouterr().out)
    assert heat["notes"][0]["code"] == "topics_count_per_tag"
