"""The workbook holds Aforo's numbers, says what is missing, and recalculates to the same."""

from __future__ import annotations

import os
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from core.model.project import Project
from core.problems import Problem
from core.report import data_quality
from core.report.words import LANGUAGES, word
from core.report.workbook import write_workbook
from tests.core.report.hand_made import HOSTILE, hand_made, requirement, scenario, spoken


def _written(path: Path, **options: Any) -> Any:
    results = options.pop("results", None) or hand_made()
    write_workbook(results, path, sentence=spoken, **options)
    return load_workbook(path)


def _cells(sheet: Worksheet) -> list[Any]:
    return [cell for row in sheet.iter_rows() for cell in row if cell.value is not None]


def _texts(sheet: Worksheet) -> set[str]:
    return {str(cell.value) for cell in _cells(sheet)}


def _beside(sheet: Worksheet, label: str, columns: int = 1) -> Any:
    cell = next(cell for cell in _cells(sheet) if cell.value == label)
    return sheet.cell(cell.row, cell.column + columns).value


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("report") / "report.xlsx"
    write_workbook(hand_made(), path, sentence=spoken)
    return path


@pytest.fixture(scope="module")
def book(path: Path) -> Any:
    return load_workbook(path)


@pytest.fixture(scope="module")
def values(path: Path) -> Any:
    return load_workbook(path, data_only=True)


def test_that_the_summary_says_that_the_data_are_made_up(book: Any) -> None:
    assert word("made_up", "en") in _texts(book["Summary"])
    real = hand_made(project=Project((), (scenario(),)), staffed=True)
    assert not any(dataset.made_up for dataset in real.project.datasets)


def test_that_the_summary_names_period_filters_sources_and_people(book: Any) -> None:
    summary = book["Summary"]
    assert "2026-01-01 to 2026-03-31, clock of Europe/Madrid" in _texts(summary)
    assert _beside(summary, "made-up.csv") == 103
    assert _beside(summary, "Agents at the busiest hour") == requirement().agents.max()
    assert _beside(summary, "Busiest hour") == "Mon 11:00"
    assert {"[orphans] count=2", "[hourly_unsafe] channel=phone"} <= _texts(summary)


def test_that_a_kpi_carries_value_n_basis_change_and_target(book: Any) -> None:
    kpis = book["KPIs"]
    row = next(cell.row for cell in kpis["A"] if cell.value == "First response time")
    cells = [kpis.cell(row, column).value for column in range(1, 13)]
    assert cells[1] == timedelta(hours=1.5)
    assert kpis.cell(row, 2).number_format == "[h]:mm:ss"
    assert cells[3:6] == [80, 100, 0.8]
    assert cells[6:8] == ["by date created, business hours", "median"]
    assert cells[8] == timedelta(seconds=20000)
    assert cells[9] == timedelta(hours=2)
    assert cells[10:12] == [-0.25, "▲ better"]
    assert _beside(kpis, "CSAT", 12) == 0.85


def test_that_a_missing_kpi_is_an_empty_cell_with_its_reason(book: Any) -> None:
    kpis = book["KPIs"]
    assert _beside(kpis, "NPS") is None
    assert _beside(kpis, "NPS", 13) == "[no_column] column=nps"


def test_that_a_row_of_which_only_a_cell_was_left_out_counts_as_used(tmp_path: Path) -> None:
    results = hand_made()
    dataset = results.project.datasets[0]
    aside = dataset.set_aside.assign(scope=["row", "row", "cell"])
    results = hand_made(project=Project((replace(dataset, set_aside=aside),), (scenario(),)))
    book = _written(tmp_path / "r.xlsx", results=results)
    assert _beside(book["Data quality"], "made-up.csv", 3) == 2
    assert "cell left out" in _texts(book["Data quality"])
    assert _beside(book["Summary"], "made-up.csv", 2) == 2


def test_that_the_summary_answers_the_question_in_one_sentence(book: Any) -> None:
    answer = "4 agents keep every promise at the busiest hour, Mon 11:00: 4 people on the rota."
    price = f"{hand_made().cost().per_resolution:.2f} EUR"
    assert any(text.startswith(answer) and price in text for text in _texts(book["Summary"]))


def test_that_the_cost_kpis_are_those_of_the_staffing(book: Any) -> None:
    cost = pytest.approx(hand_made().cost().per_resolution)
    assert _beside(book["KPIs"], "Cost per resolution") == cost
    assert _beside(book["KPIs"], "Cost per resolution", 13) is None


def test_that_hostile_names_are_text(book: Any) -> None:
    names = [c for sheet in book for c in _cells(sheet) if c.value == HOSTILE]
    assert len(names) >= 5
    assert all(cell.data_type == "s" and cell.quotePrefix for cell in names)


def test_that_only_known_cells_are_formulas(book: Any) -> None:
    formulas = {sheet.title for sheet in book for c in _cells(sheet) if c.data_type == "f"}
    assert formulas == {"Heatmap", "Staffing by hour", "Cost", "Data quality"}


def test_that_every_formula_has_the_number_of_aforo_stored_beside_it(
    book: Any, values: Any
) -> None:
    for sheet in book:
        for cell in _cells(sheet):
            if cell.data_type == "f":
                assert values[sheet.title][cell.coordinate].value is not None or "IF(" in cell.value


def test_that_the_staffing_sheet_shows_the_open_week(book: Any, values: Any) -> None:
    need = requirement()
    sheet = values["Staffing by hour"]
    rows = [r for r in sheet.iter_rows(min_row=1, values_only=True) if str(r[0])[:3] in
            ("Mon", "Tue", "Wed", "Thu", "Fri") and r[2]]  # fmt: skip
    rows = [row for row in rows if ":" in str(row[2])]
    assert len(rows) == 45
    assert sum(row[7] for row in rows) == need.agents.sum()
    assert _beside(sheet, "Agent hours", 3) == need.agents.sum()
    assert _beside(sheet, "Contacts a week in closed hours", 3) == pytest.approx(1.5 * (168 - 45))
    assert len(book["Staffing by hour"]._charts) == 2


def test_that_charts_keep_their_axes(path: Path) -> None:
    with zipfile.ZipFile(path) as archive:
        charts = [archive.read(n).decode() for n in archive.namelist() if "charts/chart" in n]
    assert len(charts) == 2
    assert all('<delete val="0"' in chart and '<delete val="1"' not in chart for chart in charts)


def test_that_promises_assumptions_and_left_out_channels_are_listed(book: Any) -> None:
    sheet = book["Promises"]
    assert {
        "First reply within",
        "● met",
        "[few_weeks] weeks=3",
        "[too_few] channel=social",
    } <= _texts(sheet)
    assert _beside(sheet, "First reply within", 4) == 0.924


def test_that_cost_inputs_are_named_cells(book: Any, values: Any) -> None:
    cost = values["Cost"]
    for name, value in (
        ("hourly", 16.5),
        ("overhead_month", 1200),
        ("shrinkage", requirement().shrinkage),
    ):
        sheet, cell = next(book.defined_names[name].destinations)
        assert (sheet, cost[cell.replace("$", "")].value) == ("Cost", pytest.approx(value))
    assert _beside(cost, "Cost per resolution") == pytest.approx(hand_made().cost().per_resolution)
    assert _beside(cost, "Cost per resolution", 3) == "agrees"


def test_that_premiums_stand_on_the_cost_sheet_as_hours_to_change(tmp_path: Path) -> None:
    results = hand_made()
    plain = results.cost()
    results.cost = lambda progress=None: replace(  # type: ignore[method-assign]
        plain, surcharge_hours_week=6.0
    )
    book = _written(tmp_path / "r.xlsx", results=results)
    assert "surcharge_hours_week" in book.defined_names
    assert _beside(book["Cost"], "Hours paid as surcharge a week") == 6
    assert "(paid_hours_week+surcharge_hours_week)*weeks_month*hourly" in _beside(
        book["Cost"], "Labour a month"
    )


def test_that_without_a_wage_no_money_is_shown_and_the_reason_is(tmp_path: Path) -> None:
    results = hand_made(project=Project((), (scenario(hourly=None),)))
    results.set_aside = lambda: hand_made().set_aside()  # type: ignore[method-assign]
    cost = _written(tmp_path / "r.xlsx", results=results)["Cost"]
    assert _beside(cost, "Cost of a paid hour") is None
    assert "[cost_needs_wage] " in _texts(cost)


def test_that_without_a_requirement_the_reason_stands_on_the_sheets(tmp_path: Path) -> None:
    book = _written(tmp_path / "r.xlsx", results=hand_made(staffed=False))
    for name in ("Staffing by hour", "Promises", "Cost"):
        assert "[nothing_to_staff] why=no dates" in _texts(book[name])


def test_that_rows_set_aside_are_counted_by_reason_and_listed(book: Any) -> None:
    sheet = book["Data quality"]
    assert "3 of 3 are listed." in _texts(sheet)
    assert [_beside(sheet, "odd cell"), _beside(sheet, "odd row")] == [2, 1]
    assert _beside(sheet, "made-up.csv", 1) == 103


def test_that_a_long_list_of_rows_states_how_many_there_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(data_quality, "MOST_ROWS_LISTED", 2)
    sheet = _written(tmp_path / "r.xlsx")["Data quality"]
    assert "2 of 3 are listed." in _texts(sheet)


def test_that_every_sheet_prints_one_page_wide_in_landscape(book: Any) -> None:
    for sheet in book:
        assert sheet.page_setup.orientation == "landscape"
        high = 1 if sheet.title == "Summary" else 0
        assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, high)
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert book["KPIs"].freeze_panes == "B5"
    assert book["KPIs"].print_title_rows == "$4:$4"


def test_that_the_workbook_says_who_wrote_it_and_what_it_is(book: Any) -> None:
    assert book.properties.creator == "Aforo"
    assert book.properties.title == word("report_title", "en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_sheets_are_named_in_the_language(tmp_path: Path, language: str) -> None:
    book = _written(tmp_path / "r.xlsx", language=language)
    assert book.sheetnames[0] == word("summary", language)
    assert len(book.sheetnames) == 11


def test_that_an_unknown_language_is_one_problem(tmp_path: Path) -> None:
    with pytest.raises(Problem) as caught:
        write_workbook(hand_made(), tmp_path / "r.xlsx", language="fr")
    assert caught.value.note.code == "language_unknown"


@pytest.mark.parametrize("mark", ["~$r.xlsx", ".~lock.r.xlsx#"])
def test_that_a_file_open_in_an_office_program_is_not_replaced(tmp_path: Path, mark: str) -> None:
    (tmp_path / "r.xlsx").write_bytes(b"theirs")
    (tmp_path / mark).write_bytes(b"")
    with pytest.raises(Problem) as caught:
        write_workbook(hand_made(), tmp_path / "r.xlsx", sentence=spoken)
    assert caught.value.note.code == "report_open_elsewhere"
    assert (tmp_path / "r.xlsx").read_bytes() == b"theirs"


def test_that_a_failed_save_leaves_the_old_report(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "r.xlsx").write_bytes(b"old")
    monkeypatch.setattr("core.atomic.RENAME_PAUSES_S", ())

    def refuse(*_: object) -> None:
        raise PermissionError(13, "held")

    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(Problem) as caught:
        write_workbook(hand_made(), tmp_path / "r.xlsx", sentence=spoken)
    assert caught.value.note.code == "save_not_allowed"
    assert os.listdir(tmp_path) == ["r.xlsx"]


def test_that_progress_rises_to_one_and_can_stop_the_work(tmp_path: Path) -> None:
    shares: list[float] = []
    write_workbook(hand_made(), tmp_path / "r.xlsx", sentence=spoken, progress=shares.append)
    assert shares == sorted(shares)
    assert shares[-1] == 1.0


def test_that_the_summary_counts_sheets_and_rows(tmp_path: Path) -> None:
    summary = write_workbook(hand_made(), tmp_path / "r.xlsx", sentence=spoken)
    book = load_workbook(tmp_path / "r.xlsx")
    assert summary.sheets == tuple(book.sheetnames)
    assert summary.rows == sum(sheet.max_row for sheet in book)


def assert_formulas_agree(path: Path, recalculate: Callable[[Path], Path]) -> int:
    """Compare every formula, calculated afresh, with the number stored beside it."""
    formulas, stored = load_workbook(path), load_workbook(path, data_only=True)
    fresh = load_workbook(recalculate(path), data_only=True)
    count = 0
    for sheet in formulas:
        for cell in _cells(sheet):
            got = fresh[sheet.title][cell.coordinate].value
            assert not (cell.data_type == "f" and str(got).startswith("#")), (
                sheet.title,
                cell.value,
            )
            if cell.data_type == "f":
                wanted = stored[sheet.title][cell.coordinate].value
                same = (
                    got == pytest.approx(wanted)
                    if isinstance(wanted, float | int)
                    else (got or "") == (wanted or "")
                )
                assert same, (sheet.title, cell.coordinate, cell.value, got, wanted)
                count += 1
    return count


def test_that_libreoffice_computes_every_formula_to_the_number_of_aforo(
    path: Path, recalculated: Callable[[Path], Path]
) -> None:
    assert assert_formulas_agree(path, recalculated) > 60
