"""The report of real results: the sample through the whole pipeline, to Excel and back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import load_workbook

from core.ingest.importing import read_file, to_dataset
from core.intake import with_datasets
from core.metrics.catalogue import CATALOGUE
from core.model.project import Project
from core.model.scenario import Cost
from core.report.workbook import write_workbook
from core.results import Results
from core.sample import write_sample
from tests.core.report.test_workbook import assert_formulas_agree


@pytest.fixture(scope="module")
def results(tmp_path_factory: pytest.TempPathFactory) -> Results:
    paths = write_sample(tmp_path_factory.mktemp("sample"), contacts=1500)
    project = with_datasets(Project(), [to_dataset(read_file(p), p.name) for p in paths])
    return Results(
        project.with_scenario(replace(project.scenario, cost=Cost("EUR", 16.5, 1200, 400)))
    )


@pytest.fixture(scope="module")
def path(results: Results, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("report") / "report.xlsx"
    write_workbook(results, path)
    return path


def test_that_every_kpi_in_the_workbook_is_the_one_computed(results: Results, path: Path) -> None:
    sheet = load_workbook(path, data_only=True)["KPIs"]
    written = {row[0].value: row[1] for row in sheet.iter_rows(min_row=5)}
    for name, measure in results.measures.items():
        cell = written[CATALOGUE[name].names[0]]
        if measure.value is None and not name.startswith("cost"):
            assert cell.value is None
        elif measure.value is not None:
            seconds = cell.value.total_seconds() if measure.unit == "s" else cell.value
            assert seconds == pytest.approx(measure.value, abs=1e-3)


def test_that_kpis_without_a_value_come_last_with_what_would_give_one(path: Path) -> None:
    rows = [[c.value for c in row] for row in load_workbook(path)["KPIs"].iter_rows(min_row=5)]
    names = [row[0] for row in rows]
    place = names.index("Without a value, and what would give one")
    assert all(row[1] is not None for row in rows[:place] if row[0])
    assert all(row[1] is None and row[13] for row in rows[place + 1 :])
    assert len(rows[place + 1 :]) > 10


def test_that_every_definition_stands_on_a_sheet_the_one_that_counts_first(
    results: Results, path: Path
) -> None:
    sheet = load_workbook(path, data_only=True)["By definition"]
    rows = [[c.value for c in row] for row in sheet.iter_rows(min_row=5)]
    frt = [row for row in rows if row[0] == "First response time"]
    assert [row[1] for row in frt][:2] == ["median", "mean"]
    measure = results.measures["frt"]
    wanted = [measure.value, *(figure.value for figure in measure.variants)]
    assert [row[2].total_seconds() for row in frt] == pytest.approx(wanted, abs=1e-3)
    backlog = {row[1]: row[2] for row in rows if row[0] == "Backlog"}
    assert sum(backlog[age] for age in list(backlog)[2:]) == backlog["at period end"]


def test_that_heatmap_totals_are_the_contacts_counted_by_the_app(
    results: Results, path: Path
) -> None:
    sheet = load_workbook(path, data_only=True)["Heatmap"]
    rows = [row for row in sheet.iter_rows(values_only=True) if row[0] == "Total"]
    grids = results.heatmap("weekday", "hour"), results.heatmap("hour", "channel")
    for row, grid in zip(rows, grids, strict=True):
        totals = [value for value in row[1:] if value is not None]
        assert totals[:-1] == pytest.approx(list(grid.column_totals))
        assert totals[-1] == pytest.approx(grid.total)


def test_that_the_cost_sheet_agrees_with_the_cost_computed(results: Results, path: Path) -> None:
    sheet = load_workbook(path, data_only=True)["Cost"]
    formulas = {row[0]: row[1] for row in sheet.iter_rows(values_only=True)}
    cost = results.cost()
    assert formulas["Total a month"] == pytest.approx(cost.total_month)
    assert formulas["Cost per resolution"] == pytest.approx(cost.per_resolution)


def test_that_libreoffice_computes_the_report_of_the_sample_to_the_same_numbers(
    path: Path, recalculated: Callable[[Path], Path]
) -> None:
    assert assert_formulas_agree(path, recalculated) > 60
