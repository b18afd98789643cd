"""The Report page shows the first page, says what to check, and writes files."""

from __future__ import annotations

import csv

import openpyxl
import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication

from desktop import report_words
from desktop.pages import report
from desktop.pages.report import ReportPage
from desktop.report_figures import SHEETS
from desktop.store import Store
from desktop.tasks import TaskRunner
from tests.desktop.made_staffing import MadeResults, made_project


@pytest.fixture
def page(qtbot):
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    tasks = TaskRunner()
    page = ReportPage(Store(made_project()), tasks)
    qtbot.addWidget(page)
    page.resize(1216, 740)
    page.show()
    page.show_results(MadeResults(page.store.project))
    qtbot.waitUntil(lambda: page.figures is not None)
    yield page
    assert tasks.close()
    QLocale.setDefault(before)


def test_that_the_answer_counts_targets_missed_and_kept(page):
    assert page.banner.answer == "11 sheets; targets: 1 missed and 1 kept."


def test_that_the_first_page_shows_the_same_values(page):
    content = page.preview.content
    rows = {row.name: row for row in content.rows}
    volume = next(row for row in content.rows if row.n == "12,340")
    assert volume.value == "12,340"
    assert any(row.status == "missed" and row.value.startswith("72") for row in rows.values())
    assert content.shape is not None
    assert "6 to 8" in content.headline.replace("\u00a0", " ")


def test_that_what_is_missing_is_said_with_its_reason(page):
    said = [text for _, text in page.checks.checks]
    assert any("made reason" in text for text in said)
    assert any("No costs" in text for text in said)
    assert any(text.startswith("2 rows set aside") for text in said)


def test_that_made_up_data_are_said_first(qtbot, page):
    project = made_project(wage=16.4, made_up=True)
    before = page.figures
    page.show_results(MadeResults(project))
    qtbot.waitUntil(lambda: page.figures is not before)
    assert page.checks.checks[0][0] == "missed"
    assert "made-up" in page.checks.checks[0][1]
    assert page.preview.content.text.startswith("Made-up data.")


def test_that_a_report_without_people_says_why_instead_of_a_chart(qtbot, page):
    before = page.figures
    page.show_results(MadeResults(made_project(), problem="staffing_needs_created"))
    qtbot.waitUntil(lambda: page.figures is not before)
    assert page.preview.content.shape is None
    assert page.preview.content.chart_note
    assert ("near", page.preview.content.chart_note) in page.checks.checks


def test_that_saving_asks_for_a_file_and_writes_in_the_windows_language(
    qtbot, page, tmp_path, monkeypatch
):
    written, asked = [], []

    def save(results, path, language, progress):
        written.append((results, path, language))
        return path

    def ask(parent, title, suggested, pattern, chosen):
        asked.append((suggested.name, pattern))
        chosen(tmp_path / "March.xlsx")

    monkeypatch.setattr(report, "save_workbook", save)
    page.ask_path = ask
    QLocale.setDefault(QLocale("it_IT"))
    page.save()
    qtbot.waitUntil(lambda: bool(page.toast.sentence))
    assert asked[0][0].endswith("2026.xlsx")
    assert written == [(page._results, tmp_path / "March.xlsx", "it")]
    opened = []
    page.open_folder = opened.append
    page.toast.undone.emit()
    assert opened == [tmp_path / "March.xlsx"]


def test_that_the_dialog_does_not_stop_the_window(qtbot, page):
    page.save()
    dialog = page.findChild(report.QFileDialog)
    assert dialog.isVisible()
    assert dialog.acceptMode() == report.QFileDialog.AcceptMode.AcceptSave
    dialog.reject()


def test_that_rows_set_aside_are_written_safe_for_a_spreadsheet(qtbot, page, tmp_path):
    path = tmp_path / "aside.csv"
    page.save_set_aside_to(path)
    qtbot.waitUntil(path.exists)
    qtbot.waitUntil(lambda: bool(page.toast.sentence))
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert len(rows) == 3
    assert rows[1][1] == "7"
    assert rows[1][3] == "'=1+1"
    assert rows[1][4:] == ["moment unreadable", "row"]
    assert rows[2][3] == "soon"


def test_that_the_summary_is_copied_as_text(page):
    page.copy()
    text = QGuiApplication.clipboard().text()
    assert text == report_words.summary_text(page.figures)
    assert "72" in text
    assert page.toast.sentence


def test_that_without_files_the_page_says_what_it_will_show(page):
    page.show_results(None)
    assert page.empty


def test_that_the_real_workbook_is_written_and_announced(qtbot, page, tmp_path):
    from core.model.project import Project
    from core.model.scenario import Scenario
    from core.results import Results
    from core.sample import sample_datasets

    before = page.figures
    page.show_results(Results(Project(tuple(sample_datasets(1)), (Scenario(),))))
    qtbot.waitUntil(lambda: page.figures is not before, timeout=60_000)
    page.save_to(tmp_path / "report.xlsx")
    qtbot.waitUntil(lambda: "report.xlsx" in page.toast.sentence, timeout=60_000)
    names = openpyxl.load_workbook(tmp_path / "report.xlsx", read_only=True).sheetnames
    assert len(names) == len(SHEETS)
    assert page.banner.answer.startswith(f"{len(names)} sheets")
