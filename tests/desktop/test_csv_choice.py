"""CSV files and copies for the spreadsheet of the reader's own country."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop import csv_choice
from desktop.clipboard import cells_text
from desktop.csv_choice import chosen_csv, csv_dialog, csv_kinds, system_csv
from desktop.export_buttons import write_cells


@pytest.fixture
def italy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(csv_choice, "_decimal", lambda: QLocale("it_IT").decimalPoint())


@pytest.fixture
def mexico(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(csv_choice, "_decimal", lambda: QLocale("es_MX").decimalPoint())


def test_that_the_kind_of_this_country_is_offered_first(qapp: object, italy: None) -> None:
    assert system_csv() == "excel-it"
    assert next(iter(csv_kinds().values())) == "excel-it"
    assert sorted(csv_kinds().values()) == ["excel-en", "excel-it", "plain"]


def test_that_a_country_of_spanish_may_write_a_point(qapp: object, mexico: None) -> None:
    assert next(iter(csv_kinds().values())) == "excel-en"


@pytest.mark.parametrize("reader", ["excel-en", "excel-it", "plain"])
def test_that_a_dialog_says_for_whom_it_asked(qtbot: object, reader: str) -> None:
    parent = QWidget()
    dialog = csv_dialog(parent, "Save", "rows.csv", "Excel (*.xlsx)")
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.selectNameFilter(next(words for words, who in csv_kinds().items() if who == reader))
    assert chosen_csv(dialog) == reader
    assert dialog.defaultSuffix() == "csv"
    parent.deleteLater()


def test_that_exact_numbers_are_pasted_as_numbers_of_the_country(italy: None) -> None:
    rows = [["Measure", "Value"], ["CSAT", "0.7425"], ["n", "1234"], ["Note", "Version 1.5"]]
    assert cells_text(rows).split("\n")[1:] == ["CSAT\t0,7425", "n\t1234", "Note\tVersion 1.5"]


def test_that_no_copied_text_is_run(mexico: None) -> None:
    assert cells_text([["=1+1", "@x", "-5", "a\tb"]]) == "'=1+1\t'@x\t-5\ta b"


@pytest.mark.parametrize(("reader", "separator", "value"), [("excel-it", ";", "0,7425"),
                                                            ("plain", ",", "0.7425")])  # fmt: skip
def test_that_cells_are_written_for_who_reads_them(
    tmp_path: Path, reader: str, separator: str, value: str
) -> None:
    write_cells([["Measure", "Value"], ["CSAT", "0.7425"], ["=1+1"]], tmp_path / "c.csv", reader)
    with (tmp_path / "c.csv").open(encoding="utf-8-sig", newline="") as file:
        read = list(csv.reader(file, delimiter=separator))
    assert read == [["Measure", "Value"], ["CSAT", value], ["'=1+1", ""]]
