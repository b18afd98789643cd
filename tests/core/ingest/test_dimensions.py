"""Columns of the file's own: kept as dimensions, filtered and grouped by."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from core.document import open_project, save
from core.ingest.combine import combine
from core.ingest.importing import read_file, to_dataset
from core.ingest.mapping_text import from_json, to_json
from core.ingest.proposal import propose
from core.ingest.reading import read_table
from core.intake import with_datasets
from core.model.project import Project
from core.problems import Problem
from core.results import Results

_HEADER = "Ticket ID,Created at,Region,Customer name,Order,Weight,Story"


def _file(folder: Path, name: str = "own.csv", header: str = _HEADER) -> Path:
    regions = ("North", "South", "North", "")
    lines = [
        f"{n},2026-01-{13 + n % 9} {8 + n % 9}:00,{regions[n % 4]},Person {n},O-{n},{n * 1.5},"
        f"a long story told by customer number {n} about what went wrong on the way to the shop"
        for n in range(40)
    ]
    path = folder / name
    path.write_text("\n".join([header, *lines]), "utf-8")
    return path


def test_that_a_column_of_a_few_names_is_a_dimension_and_others_are_not(tmp_path: Path) -> None:
    proposal = propose(read_table(_file(tmp_path)))
    own = [c.field for c in proposal.mapping.columns if c.field.startswith("custom:")]
    assert own == ["custom:Region"]
    assert {left.column for left in proposal.unmapped} == {
        "Customer name", "Order", "Weight", "Story",
    }  # fmt: skip


def test_that_a_dimension_survives_json_combining_and_saving(tmp_path: Path) -> None:
    result = read_file(_file(tmp_path))
    assert from_json(to_json(result.mapping)) == result.mapping
    assert str(result.table["custom:Region"].dtype) == "category"
    other = read_file(_file(tmp_path, "other.csv", _HEADER.replace("Ticket ID", "Case ID")))
    datasets = [to_dataset(result, "a"), to_dataset(other, "b")]
    both = combine(datasets).contacts
    assert both["custom:Region"].value_counts().to_dict() == {"North": 20, "South": 10}
    path = tmp_path / "saved.aforo"
    save(with_datasets(Project(), datasets[:1]), path)
    again = open_project(path).datasets[0]
    assert again.mapping == datasets[0].mapping
    assert again.table["custom:Region"].tolist()[:2] == ["North", "South"]


@pytest.mark.parametrize("name", ["custom:Region", "Region", "region"])
def test_that_contacts_are_grouped_by_it(tmp_path: Path, name: str) -> None:
    results = Results(with_datasets(Project(), [to_dataset(read_file(_file(tmp_path)), "a")]))
    volumes = {label: m["volume"].value for label, m in results.groups(name).items()}
    assert volumes == {"North": 20, "South": 10, "Unknown": 10}
    grid = results.heatmap(name, "weekday", "volume")
    assert grid.row_keys == ("North", "South", "Unknown")
    assert grid.row_totals.tolist() == [20, 10, 10]


def test_that_a_filter_by_it_holds_everywhere(tmp_path: Path) -> None:
    project = with_datasets(Project(), [to_dataset(read_file(_file(tmp_path)), "a")])
    scenario = project.scenario
    view = replace(scenario.filter, custom=(("Region", ("South",)),))
    results = Results(project.with_scenario(replace(scenario, filter=view)))
    assert results.all_measures()["volume"].value == 10
    path = tmp_path / "saved.aforo"
    save(results.project, path)
    assert open_project(path).scenario.filter == view


def test_that_an_unknown_dimension_is_refused_with_those_there_are(tmp_path: Path) -> None:
    results = Results(with_datasets(Project(), [to_dataset(read_file(_file(tmp_path)), "a")]))
    with pytest.raises(Problem) as raised:
        results.groups("Zodiac")
    assert raised.value.note.code == "dimension_unknown"
    assert "Region" in raised.value.note.data["known"]
