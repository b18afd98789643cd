"""The report of real results: the sample through the whole pipeline, to Excel and back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from core.ingest.importing import read_file, to_dataset
from core.intake import with_datasets
from core.model.project import Project
from core.model.report import FULL
from core.model.scenario import Cost, Filter
from core.report.workbook import write_workbook
from core.results import Results
from core.sample import write_sample
from core.staffing.cost import cost_summary
from core.staffing.erlang import erlang_c
from core.translations import speaker
from tests.core.report.reading import assert_formulas_agree, beside, cells, shown, texts, under


@pytest.fixture(scope="module")
def results(tmp_path_factory: pytest.TempPathFactory) -> Results:
    paths = write_sample(tmp_path_factory.mktemp("sample"), contacts=5000)
    project = with_datasets(Project(), [to_dataset(read_file(p), p.name) for p in paths])
    scenario = replace(project.scenario, cost=Cost("EUR", 16.5, 1200, 400))
    return Results(project.with_scenario(scenario))


@pytest.fixture(scope="module")
def path(results: Results, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("report") / "report.xlsx"
    write_workbook(results, path, plan=replace(FULL, raw_data=True))
    return path


@pytest.fixture(scope="module")
def values(path: Path) -> Any:
    return load_workbook(path, data_only=True)


def _seconds(value: Any) -> Any:
    return value.total_seconds() if isinstance(value, timedelta) else value


def test_that_every_kpi_in_the_workbook_is_the_one_computed(results: Results, values: Any) -> None:
    sheet = values["KPIs and targets"]
    told = " ".join(" ".join(str(cell.value).split()) for cell in cells(sheet))
    for name, measure in results.measures.items():
        title = shown(name)
        title = title[:1].upper() + title[1:]
        if measure.value is not None:
            got = _seconds(beside(sheet, title))
            assert got == pytest.approx(measure.value, abs=1e-3), name
        elif not name.startswith("cost"):
            assert title in told, name


def test_that_every_definition_stands_on_a_sheet_the_one_that_counts_first(
    results: Results, values: Any
) -> None:
    rows = [[c.value for c in row] for row in values["By definition"].iter_rows(min_row=5)]
    frt = [row for row in rows if row[0] == "First response time"]
    assert [row[1] for row in frt][:2] == ["median", "mean"]
    measure = results.measures["frt"]
    wanted = [measure.value, *(figure.value for figure in measure.variants)]
    assert [_seconds(row[2]) for row in frt] == pytest.approx(wanted, abs=1e-3)


def test_that_heatmap_totals_are_the_contacts_counted_by_the_app(
    results: Results, values: Any
) -> None:
    rows = [r for r in values["Heatmap"].iter_rows(values_only=True) if r[0] == "Total"]
    grids = (
        results.heatmap("weekday", "hour"),
        results.heatmap("weekday", "hour", "missed_share"),
        results.heatmap("channel", "hour"),
    )
    for row, grid in zip(rows, grids, strict=True):
        totals = [value for value in row[1:] if value is not None]
        known = [value for value in grid.column_totals if value == value]
        assert totals[:-1] == pytest.approx(known)
        assert totals[-1] == pytest.approx(grid.total)


def test_that_both_sheets_of_cost_agree_with_the_cost_computed(
    results: Results, values: Any
) -> None:
    cost = results.cost()
    for sheet in (values["Cost"], values["What if"]):
        assert beside(sheet, "Total a month") == pytest.approx(cost.total_month)
        assert beside(sheet, "Cost per resolution") == pytest.approx(cost.per_resolution)
        said = [cell.value for cell in cells(sheet) if str(cell.value).startswith(("agre", "diff"))]
        assert len(said) >= 6
        assert set(said) == {"agrees"}


def test_that_trends_add_up_to_all_contacts(results: Results, values: Any) -> None:
    sheet = values["Trends"]
    head = next(cell for cell in cells(sheet) if cell.value == "Contacts")
    column = [sheet.cell(row, head.column).value for row in range(head.row + 1, head.row + 60)]
    counted = column[: column.index(None)]
    assert sum(counted) == results.measures["volume"].value


def test_that_shares_of_topics_and_of_all_contacts_are_the_tables_of_the_app(
    results: Results, values: Any
) -> None:
    for row in results.issues(15).rows:
        assert under(values["By topic"], "Contacts", row.topic) == row.n
        assert under(values["By topic"], "Share", row.topic) == pytest.approx(row.share)
    for row in results.scorecard().rows:
        if row.agent != "Unknown":
            assert under(values["Agent scorecard"], "Contacts", row.agent) == row.n


def test_that_every_contact_in_view_is_listed_once(results: Results, values: Any) -> None:
    sheet = values["Contacts"]
    listed = [row[0] for row in sheet.iter_rows(min_row=5, values_only=True)]
    assert len(listed) == len(results.rows_in_view()) == results.measures["volume"].n
    numbers = {cell.value: cell.column for cell in sheet[4]}["Contact number"]
    ids = [row[numbers - 1] for row in sheet.iter_rows(min_row=5, values_only=True)]
    assert ids == results.rows_in_view()["ticket_id"].tolist()


def test_that_libreoffice_computes_the_report_of_the_sample_to_the_same_numbers(
    path: Path, recalculated: Callable[[Path], Path]
) -> None:
    assert assert_formulas_agree(path, recalculated) > 150


def _changed(path: Path, folder: Path, **inputs: float) -> Path:
    """The workbook with other numbers in some named cells."""
    book = load_workbook(path)
    for name, value in inputs.items():
        ((sheet, cell),) = book.defined_names[name].destinations
        book[sheet][cell.replace("$", "")].value = value
    target = folder / "changed.xlsx"
    book.save(target)
    return target


def test_that_the_what_if_sheet_answers_other_inputs_as_the_closed_forms_do(
    results: Results, path: Path, tmp_path: Path, recalculated: Callable[[Path], Path]
) -> None:
    """Erlang C to the last digit; cost by arithmetic; people near a requirement of more work."""
    inputs = {"volume_change": 0.2, "handle_time_change": 0.1, "wage": 20.0, "shrinkage_if": 0.3}
    changed = _changed(path, tmp_path, **inputs, agents_on_calls=4, contacts_hour=20.0)
    sheet = load_workbook(recalculated(changed), data_only=True)["What if"]
    aht = beside(sheet, "Handle time in seconds") * 1.1
    within = beside(sheet, "Answered within, seconds")
    load = 20.0 * 1.2 * aht / 3600
    found = erlang_c(load, 4, aht, within)
    assert beside(sheet, "Load in erlangs") == pytest.approx(load, rel=1e-12)
    assert beside(sheet, "Service level") == pytest.approx(float(found.answered_within), abs=1e-12)
    assert beside(sheet, "Mean wait in seconds") == pytest.approx(float(found.asa_s), rel=1e-9)
    assert beside(sheet, "Occupancy") == pytest.approx(load / 4)
    hours = beside(sheet, "Paid hours a week")
    labour = hours * 365.25 / 12 / 7 * 20
    assert beside(sheet, "Labour") == pytest.approx(labour, rel=0.02)
    each = (beside(sheet, "Labour") + 1600) / (results.cost().resolutions_month * 1.2)
    assert beside(sheet, "Cost per resolution") == pytest.approx(each)
    scenario = replace(
        results.scenario, volume_factor=1.2, handle_time_factor=1.1, shrinkage=(("all", 0.3),)
    )
    more = Results(results.project.with_scenario(scenario))
    cost = cost_summary(more.requirement(), scenario, more.measures, more.period)
    assert hours == pytest.approx(cost.paid_hours_week, rel=0.05)
    assert "differs: an input was changed" in texts(sheet)


def test_that_agents_without_names_have_numbers_everywhere(
    results: Results, tmp_path: Path
) -> None:
    plan = replace(FULL, agents_by_name=False, raw_data=True)
    write_workbook(results, tmp_path / "r.xlsx", plan=plan, sentence=speaker("en"))
    book = load_workbook(tmp_path / "r.xlsx")
    named = [agent for agent in dict(results.dimensions)["agent"] if agent != "Unknown"]
    assert len(named) > 3
    for sheet in book:
        said = "\n".join(texts(sheet))
        assert not [agent for agent in named if agent in said], sheet.title
    assert "Agent 01" in texts(book["Agent scorecard"])
    assert "Agent 01" in texts(book["Contacts"])


def test_that_a_comparison_brings_before_change_and_verdict(
    results: Results, tmp_path: Path
) -> None:
    view = replace(results.scenario, filter=Filter(date(2026, 3, 1), date(2026, 4, 1)))
    march = Results(results.project.with_scenario(view))
    write_workbook(march, tmp_path / "r.xlsx", plan=FULL.choosing("scoreboard", "summary"))
    sheet = load_workbook(tmp_path / "r.xlsx", data_only=True)["KPIs and targets"]
    for kpi in ("frt", "csat", "volume"):
        change = march.changes[kpi]
        title = shown(kpi)
        title = title[:1].upper() + title[1:]
        assert _seconds(under(sheet, "Before", title)) == pytest.approx(
            change.before.value, abs=1e-3
        )
        assert under(sheet, "Change", title) == pytest.approx(change.difference)
