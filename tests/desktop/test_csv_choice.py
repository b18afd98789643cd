"""CSV files and copies for the spreadsheet of the reader's own country."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from core.staffing.hiring import HiringMonth
from desktop.csv_choice import chosen_csv, csv_dialog, csv_kinds, system_csv
from desktop.export_buttons import write_cells
from desktop.scenario_hiring import HiringCard
from desktop.tasks import TaskRunner
from widgets import clipboard
from widgets.clipboard import cells_text
from widgets.figures import exact


@pytest.fixture
def italy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clipboard, "country_decimal", lambda: QLocale("it_IT").decimalPoint())


@pytest.fixture
def mexico(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clipboard, "country_decimal", lambda: QLocale("es_MX").decimalPoint())


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


@pytest.mark.parametrize(("reader", "line"), [("excel-en", "CSAT,12.345"), ("plain", "CSAT,12.345"),
                                              ("excel-it", "CSAT;12,345")])  # fmt: skip
@pytest.mark.parametrize("window", ["en_GB", "it_IT"])
def test_that_a_file_is_for_its_reader_whatever_the_language_of_the_window(
    qapp: object, tmp_path: Path, window: str, reader: str, line: str
) -> None:
    QLocale.setDefault(QLocale(window))
    write_cells([["Measure", "Value"], ["CSAT", exact(12.345)]], tmp_path / "c.csv", reader)
    assert (tmp_path / "c.csv").read_text("utf-8-sig").splitlines()[1] == line


@pytest.mark.parametrize("window", ["en_GB", "it_IT"])
def test_that_a_copy_is_for_the_country_whatever_the_language_of_the_window(
    qapp: object, mexico: None, window: str
) -> None:
    QLocale.setDefault(QLocale(window))
    assert cells_text([["CSAT", exact(12.345)]]) == "CSAT\t12.345"


@pytest.mark.parametrize("answer", ["accept", "reject"])
def test_that_a_dialog_does_not_outlive_its_answer(
    qapp: object, tmp_path: Path, answer: str
) -> None:
    parent, asked = QWidget(), list[tuple[str, str]]()
    dialog = csv_dialog(parent, "Save", str(tmp_path / "rows.csv"))
    dialog.fileSelected.connect(lambda name: asked.append((name, chosen_csv(dialog))))
    dialog.open()
    getattr(dialog, answer)()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert parent.findChildren(QFileDialog) == []
    expected = [(str(tmp_path / "rows.csv"), system_csv())]
    assert asked == (expected if answer == "accept" else [])
    parent.deleteLater()


def test_that_a_month_of_hiring_is_copied_as_a_date(qtbot: QtBot) -> None:
    tasks = TaskRunner()
    card = HiringCard(tasks)
    qtbot.addWidget(card)
    card._show_table((HiringMonth(date(2026, 3, 1), 8.0, 8.5, 8.25, 1, 0.2, None),))
    assert card.table.cells()[1][:3] == ["2026-03-01", "1", "8"]
    tasks.close()
