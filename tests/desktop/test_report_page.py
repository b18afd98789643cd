"""The Report page: sections chosen and named, pages seen, steps typed, files written."""

from __future__ import annotations

import csv
import threading
from dataclasses import replace
from datetime import datetime

import openpyxl
import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QPushButton

from core.model.report import BOARD, PRESETS, SECTIONS
from core.model.requirement import Kept
from core.problems import Problem, note
from core.progress import no_progress
from core.report.content import Chart, Charts, Column, Report, Section, Series, Table, Text
from core.report.put_in import PutIn
from core.report.sections import offers
from desktop import report_words
from desktop.pages import report
from desktop.pages.report import ReportPage
from desktop.paper.pages import composed
from desktop.report_figures import Printed
from desktop.report_panel import read_colors
from desktop.settings import Settings
from desktop.store import Store
from desktop.tasks import Activity, TaskRunner
from desktop.typed_text import TypingPause
from tests.desktop.made_staffing import MadeResults, made_project

TABLE = Table("t", (Column("name", "=Name"), Column("n", "n", "count")), (("=1+1", 7), ("b", 8)))


class Made(MadeResults):
    """Made results whose data have a column for the channel."""

    dimensions = (("channel", ("email",)),)


def made_report(plan):
    sections = tuple(
        Section(
            key, plan.section(key).name or key.title(), "", (Text(plan.section(key).note), TABLE)
        )
        for key in plan.keys
    )
    return Report("Customer service", plan.organisation, "en", datetime(2026, 4, 1), sections)


def made_printed(results, language, progress=no_progress):
    plan = results.project.report
    found = made_report(plan)
    return Printed(found, composed(found), made_offers(results, language))


def made_offers(results, language):
    return offers(results.project, ("channel",), results.project.report, language)


@pytest.fixture
def page(qtbot, tmp_path, monkeypatch):
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    monkeypatch.setattr(report, "printed", made_printed)
    monkeypatch.setattr(report, "sections_offered", made_offers)
    tasks = TaskRunner()
    page = ReportPage(Store(made_project()), tasks, settings=Settings(tmp_path / "settings"))
    page.store.changed.connect(lambda project, _names: page.show_results(Made(project)))
    qtbot.addWidget(page)
    page.resize(1216, 740)
    page.show()
    page.show_results(Made(page.store.project))
    qtbot.waitUntil(lambda: page.printed is not None)
    yield page
    assert tasks.close(60.0)
    QLocale.setDefault(before)


def settled(qtbot, page, before):
    qtbot.waitUntil(lambda: page.printed is not before and page.printed is not None)


def at_rest(qtbot, page):
    """Let a report that was set off last come to its end."""
    qtbot.waitUntil(lambda: not page._wait.isActive() and not page.tasks.busy, timeout=30_000)


def chosen(page):
    return [part.key for part in page.sections.list.parts if part.chosen]


def test_that_the_answer_counts_pages_targets_and_steps(page):
    count = len(page.printed.pages)
    said = f"{count} pages; targets: 1 missed and 1 kept; no step planned yet."
    assert page.banner.answer == said


def test_that_headline_summary_and_checks_speak_of_the_people_put_in(page):
    def kept(share):
        return Kept("email", "frt", 0.9, 14400.0, "business", False, share, 0.02, 400)

    by_hand = PutIn(40.0, (kept(0.95), kept(0.89)), None, None)
    figures = replace(page.figures, put_in=by_hand)
    said = report_words.answer(figures, 4, 0)
    assert "; the roster just about keeps every promise; no step" in said
    told = "The roster has 40\u00a0h on duty a week. These people just about keep every promise."
    assert report_words.summary_text(figures).splitlines()[1] == told
    assert ("near", told) in report_words.checks(figures)

    broken = replace(by_hand, kept=(kept(0.95), kept(0.5)))
    figures = replace(page.figures, put_in=broken)
    assert "; the roster keeps 1 of 2 promises; " in report_words.answer(figures, 4, 0)

    piling = PutIn(40.0, (), None, note("no_steady_state"))
    figures = replace(page.figures, put_in=piling)
    assert "; with the roster work piles up;" in report_words.answer(figures, 4, 0)
    assert report_words.checks(figures)[0][0] == "missed"


def test_that_every_section_is_offered_with_its_page_or_why_it_is_empty(page):
    parts = {part.key: part for part in page.sections.list.parts}
    assert set(parts) == set(SECTIONS)
    assert parts["scenarios"].aside == "empty"
    assert parts["summary"].aside == str(page.printed.begins["summary"] + 1)


def test_that_a_section_left_out_is_left_out_of_the_report_and_comes_back_with_undo(qtbot, page):
    before = page.printed
    row = chosen(page).index("trends")
    page.sections.list.item(row).setCheckState(Qt.CheckState.Unchecked)
    settled(qtbot, page, before)
    assert "trends" not in [s.key for s in page.printed.report.sections]
    assert "trends" not in page.store.project.report.keys
    page.store.undo()
    assert chosen(page) == list(SECTIONS) or "trends" in page.store.project.report.keys
    before = page.printed
    settled(qtbot, page, before)
    assert "trends" in [s.key for s in page.printed.report.sections]


def test_that_sections_move_with_the_keyboard(qtbot, page):
    page.sections.list.setCurrentRow(2)
    key = page.sections.list.current_key
    before = page.printed
    qtbot.keyClick(page.sections.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    settled(qtbot, page, before)
    assert [s.key for s in page.printed.report.sections][1] == key
    assert page.sections.list.current_key == key


def test_that_a_section_gets_a_name_and_a_note_of_its_own(qtbot, page):
    before = page.printed
    page.sections.list.setCurrentRow(1)
    page.sections.list.item(1).setText("What to know")
    page.sections.note.setPlainText("We moved on 3 March.")
    qtbot.waitUntil(lambda: page.plan.section("summary").note == "We moved on 3 March.")
    qtbot.waitUntil(
        lambda: (
            page.printed is not before
            and any("We moved" in word for p in page.printed.pages for word in p.words)
        )
    )
    assert page.printed.report.sections[1].title == "What to know"


def test_that_a_note_begun_is_taken_when_the_page_is_left(page):
    page.sections.list.setCurrentRow(1)
    (pause,) = page.sections.findChildren(TypingPause)
    pause.setInterval(600_000)
    page.sections.note.setPlainText("We moved")
    page.hide()
    assert page.plan.section("summary").note == "We moved"


def test_that_a_note_begun_is_taken_when_the_user_goes_on(page):
    page.sections.list.setCurrentRow(1)
    page.sections.note.setPlainText("We moved")
    page.sections.list.setCurrentRow(2)
    assert page.plan.section("summary").note == "We moved"
    assert page.plan.section("scoreboard").note == page.sections.note.toPlainText() == ""


def test_that_a_section_picked_shows_its_page(qtbot, page):
    page.sections.list.setCurrentRow(chosen(page).index("definitions"))
    qtbot.waitUntil(lambda: page.paper.current == page.printed.begins["definitions"])


def test_that_presets_change_what_is_in_and_are_kept_for_other_projects(qtbot, page):
    page.panel.preset_picked.emit("board")
    assert page.plan.keys == BOARD.keys
    page.panel._lines[0][0].setText("Tienda")
    page.panel._lines[0][0].editingFinished.emit()
    assert page.plan.organisation == "Tienda"
    page.panel.preset_kept.emit()
    assert page._settings.report_plans == ("Tienda",)
    page.panel.preset_picked.emit("full")
    assert page.plan.keys == PRESETS["full"].keys
    page.panel.preset_picked.emit("Tienda")
    assert page.plan.keys == BOARD.keys
    assert Settings(page._settings.folder).report_plan("Tienda").organisation == "Tienda"
    page.panel.preset_forgotten.emit("Tienda")
    assert page._settings.report_plans == ()


def test_that_a_damaged_preset_is_no_preset(page):
    page._settings._write("report_plans", {"x": {"sections": 3}})
    assert page._settings.report_plan("x") is None


def test_that_boxes_say_what_is_included(page):
    box = next(box for box, name in page.panel._boxes if name == "raw_data")
    box.click()
    assert page.plan.raw_data
    page.store.undo()
    assert not page.plan.raw_data
    assert not box.isChecked()


@pytest.mark.parametrize(
    ("text", "colors"),
    [
        ("1D5FA8, #d2575f", ("1D5FA8", "D2575F")), ("", ()), ("blue", None), ("12345", None),
        ("#1D5FA8;D2575F", ("1D5FA8", "D2575F")),
    ],
)  # fmt: skip
def test_that_colours_are_read_or_refused(text, colors):
    assert read_colors(text) == colors


def test_that_a_wrong_colour_is_told_beside_it(page):
    line = page.panel._lines[2][0]
    line.setText("blue")
    line.editingFinished.emit()
    assert not page.panel.color_fault.isHidden()
    assert page.plan.colors == ()


def test_that_steps_typed_are_in_the_project(page):
    page.show_view("actions")
    page.steps.entries.model().fill(0, 0, [["Call back", "Marta", "", "13/04/2026"]])
    (item,) = page.store.project.actions
    assert (item.step, item.owner, item.due.isoformat()) == ("Call back", "Marta", "2026-04-13")
    page.store.undo()
    assert page.store.project.actions == ()
    assert page.steps.entries.lines == ()


def test_that_a_report_that_cannot_be_composed_says_why(qtbot, page, monkeypatch):
    def refuse(results, language, progress):
        raise Problem("logo_missing", path="logo.png")

    monkeypatch.setattr(report, "printed", refuse)
    page.panel.plan_edited.emit("x", replace(page.plan, logo="logo.png"))
    qtbot.waitUntil(lambda: page.printed is None)
    assert any(status == "missed" and "logo" in text for status, text in page.panel.checks.checks)
    assert not page._save.isEnabled()


def test_that_what_is_missing_is_said_with_its_reason(page):
    said = [text for _, text in page.panel.checks.checks]
    assert any("made reason" in text for text in said)
    assert any("No costs" in text for text in said)
    assert any(text.startswith("2 rows set aside") for text in said)


def test_that_made_up_data_are_said_first(qtbot, page):
    before = page.figures
    page.store.open(made_project(wage=16.4, made_up=True))
    qtbot.waitUntil(lambda: page.figures is not before)
    assert page.panel.checks.checks[0][0] == "missed"
    assert "made-up" in page.panel.checks.checks[0][1]


@pytest.mark.parametrize("kind", ["xlsx", "pdf", "csv"])
def test_that_saving_asks_and_writes_what_the_page_shows(qtbot, page, tmp_path, kind):
    asked = []

    def ask(parent, title, suggested, pattern, chosen):
        asked.append((suggested.name, pattern))
        chosen(tmp_path if kind == "csv" else tmp_path / f"March.{kind}")

    page.ask_path = ask
    page.panel.choose_kind(kind)
    page.save()
    qtbot.waitUntil(lambda: bool(page.toast.sentence))
    if kind == "csv":
        files = sorted(tmp_path.glob("*.csv"))
        assert len(files) == len(page.printed.report.sections)
        with files[0].open(encoding="utf-8-sig", newline="") as file:
            assert list(csv.reader(file)) == [["'=Name", "n"], ["'=1+1", "7"], ["b", "8"]]
        assert asked[0][1] == ""
    else:
        assert asked[0][0].endswith(f"2026.{kind}")
        head = (tmp_path / f"March.{kind}").read_bytes()[:4]
        assert head == {"xlsx": b"PK\x03\x04", "pdf": b"%PDF"}[kind]
    opened = []
    page.open_folder = opened.append
    page.toast.undone.emit()
    assert opened[0].exists()
    (kept,) = page.store.project.reported
    assert kept.value("csat", "") == 0.86
    assert (kept.start, kept.end) == (page.figures.period.start, page.figures.period.end)


def test_that_charts_are_saved_as_pictures_and_a_report_without_says_so(qtbot, page, tmp_path):
    told = []
    page.tasks.remarked.connect(told.append)
    page.panel.choose_kind("png")
    page.save_to(tmp_path)
    qtbot.waitUntil(lambda: bool(told))
    assert told[0].code == "report_no_charts"
    chart = Chart("columns", "Contacts: all?", "alt", "t", "name", (Series("n"),))
    section = Section("trends", "Trends", "", (Charts((chart,)), TABLE))
    found = replace(page.printed.report, sections=(section,))
    page.set_printed(Printed(found, composed(found), page.printed.offers))
    page.save_to(tmp_path)
    qtbot.waitUntil(lambda: bool(page.toast.sentence))
    names = sorted(path.name for path in tmp_path.iterdir() if path.is_file())
    assert names == ["01 Trends Contacts  all.png", "01 Trends Contacts  all.svg"]


def test_that_the_dialog_does_not_stop_the_window(qtbot, page):
    page.save()
    dialog = page.findChild(QFileDialog)
    assert dialog.isVisible()
    assert dialog.acceptMode() == QFileDialog.AcceptMode.AcceptSave
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


def test_that_the_real_report_is_composed_shown_and_written(qtbot, tmp_path, sample_once):
    from core.model.project import Project
    from core.model.scenario import Scenario
    from core.results import Results
    from core.sample import sample_datasets

    plan = BOARD.choosing("cover", "summary", "scoreboard", "channels", "heatmap", "staffing")
    project = Project(tuple(sample_datasets(1)), (Scenario(),), report=plan)
    tasks = TaskRunner()
    page = ReportPage(Store(project), tasks)
    qtbot.addWidget(page)
    page.show_results(Results(project))
    qtbot.waitUntil(lambda: page.printed is not None)
    page.save_to(tmp_path / "report.xlsx")
    qtbot.waitUntil(lambda: "report.xlsx" in page.toast.sentence)
    names = openpyxl.load_workbook(tmp_path / "report.xlsx", read_only=True).sheetnames
    assert len(names) == len(plan.keys)
    page.panel.choose_kind("pdf")
    page.save_to(tmp_path / "report.pdf")
    qtbot.waitUntil(lambda: "report.pdf" in page.toast.sentence)
    volume = page.figures.measures["volume"].value
    said = " ".join(word for p in page.printed.pages for word in p.words)
    assert f"{volume:,.0f}" in said
    assert tasks.close(60.0)


def test_that_pages_are_leafed_through_and_enlarged_with_the_mouse_alone(qtbot, page):
    middle, paper = page.middle, page.paper
    assert not middle._before.isEnabled()
    middle._after.click()
    assert paper.current == 1
    assert middle._before.isEnabled()
    wide = paper._box(1).width()
    middle._larger.click()
    assert paper.scale == 1.25
    assert paper._box(1).width() == pytest.approx(1.25 * wide)
    assert paper.current == 1
    for _ in range(9):
        middle._larger.click()
    assert not middle._larger.isEnabled()
    assert paper.horizontalScrollBar().maximum() > 0
    for _ in range(9):
        middle._smaller.click()
    assert not middle._smaller.isEnabled()
    assert paper.horizontalScrollBar().maximum() == 0


def test_that_the_choice_of_view_stays_where_it_is_and_takes_one_back(qtbot, page):
    buttons = page.middle.views.findChildren(QPushButton)
    for wanted, other in ((1, 0), (0, 1)):
        buttons[wanted].click()
        assert buttons[wanted].isVisible()
        assert buttons[other].isVisible()
        assert page.steps.isVisible() == (wanted == 1)
        assert page.paper.isVisible() == (wanted == 0)


def test_that_a_step_is_removed_by_a_button_and_undo_brings_it_back(qtbot, page):
    page.show_view("actions")
    table = page.steps.entries
    table.model().fill(0, 0, [["Call back"], ["Write down"]])
    assert len(page.store.project.actions) == 2
    table.setCurrentIndex(table.model().index(0, 0))
    page.steps.remove.click()
    assert [item.step for item in page.store.project.actions] == ["Write down"]
    table.setCurrentIndex(table.model().index(1, 0))
    assert not page.steps.remove.isEnabled()
    page.store.undo()
    assert [item.step for item in page.store.project.actions] == ["Call back", "Write down"]
    at_rest(qtbot, page)


def test_that_the_action_plan_fits_a_window_of_common_width(qtbot, page):
    page.show_view("actions")
    table = page.steps.entries
    qtbot.waitUntil(lambda: table.horizontalScrollBar().maximum() == 0)
    page.resize(600, 740)
    qtbot.waitUntil(lambda: table.horizontalScrollBar().maximum() > 0)


def test_that_sections_are_moved_by_buttons_too(qtbot, page):
    page.sections.list.setCurrentRow(0)
    assert not page.sections._up.isEnabled()
    key = page.sections.list.current_key
    page.sections._down.click()
    assert [part.key for part in page.sections.list.parts][1] == key
    assert page.sections._up.isEnabled()
    at_rest(qtbot, page)


def test_that_a_logo_can_be_dropped_only_where_there_is_one(page):
    assert page.panel.no_logo.isHidden()
    page.panel.set_plan(replace(page.plan, logo="/here/logo.png"), ())
    assert not page.panel.no_logo.isHidden()
    assert page.panel._logo_line.text() == "logo.png"


def test_that_the_page_fits_a_window_1280_wide_beside_the_longest_rail(page):
    assert page.minimumSizeHint().width() <= 1280 - 200
    page.resize(1280 - 200, 600)
    assert page.sections.isVisible()


def test_that_a_narrow_window_leaves_the_sections_out(page):
    page.resize(820, 600)
    assert page.width() == 820
    assert not page.sections.isVisible()
    assert page.paper.isVisible()


def test_that_a_report_called_off_says_so_and_is_offered_again(qtbot, page):
    page.tasks.stopped.emit("report.save")
    assert not page.empty
    page.show_results(None)
    page.show_results(Made(page.store.project))
    page.tasks.stop("report.figures")
    assert page.empty
    page._empty._button.click()
    assert not page.empty
    settled(qtbot, page, None)


@pytest.mark.parametrize("key", ["report.figures", "report.pages"])
def test_that_sections_stay_at_hand_where_only_the_new_pages_were_called_off(qtbot, page, key):
    assert page.middle.called_off.isHidden()
    before = page.printed
    page.tasks.stopped.emit(key)
    assert not page.empty
    assert not page.middle.called_off.isHidden()
    page.middle.called_off.findChild(QPushButton).click()
    settled(qtbot, page, before)
    assert page.middle.called_off.isHidden()
    page.tasks.stopped.emit(key)
    before = page.printed
    choices = page.plan.sections[:1]
    page.sections.edited.emit(choices)
    page.show_results(Made(page.store.project))
    settled(qtbot, page, before)
    assert page.middle.called_off.isHidden()


def test_that_paper_without_pages_has_a_name_too(page):
    page.middle.set_pages(())
    assert page.paper.accessibleName() == "No page yet"


def test_that_the_page_says_what_it_computes_until_the_pages_are_there(qtbot, page, monkeypatch):
    go_on = threading.Event()

    def slowly(results, language, progress=no_progress):
        go_on.wait(30)
        return made_printed(results, language, progress)

    monkeypatch.setattr(report, "printed", slowly)
    assert page.working.isHidden()
    page.show_results(None)
    page.show_results(Made(page.store.project))
    assert page.working.isVisible()
    assert "people your promises need" in page.working.words.text()
    qtbot.waitUntil(lambda: "setting the pages" in page.working.words.text())
    page.tasks.activity_changed.emit(Activity("report.pages", "", 0.4))
    assert page.working.bar.value() == 400
    go_on.set()
    qtbot.waitUntil(page.working.isHidden)


def test_that_whose_report_it_is_leaves_the_preset_what_it_is(page):
    page.panel.preset_picked.emit("board")
    for line, name in page.panel._lines[:2]:
        line.setText(f"My {name}")
        line.editingFinished.emit()
    assert (page.plan.organisation, page.plan.title) == ("My organisation", "My title")
    assert page.plan.name == "board"
    page.panel.preset_picked.emit("planner")
    assert page.plan.title == "My title"
    page.panel._boxes[0][0].toggle()
    assert page.plan.name == ""


def test_that_the_folder_and_the_format_chosen_are_kept(qtbot, page, tmp_path):
    asked = []
    page.ask_path = lambda parent, title, suggested, pattern, chosen: asked.append(suggested)
    (tmp_path / "mine").mkdir()
    page.panel.choose_kind("pdf")
    page.save_to(tmp_path / "mine" / "a.pdf")
    qtbot.waitUntil(lambda: bool(page.toast.sentence))
    page.panel.choose_kind("xlsx")
    page.save()
    assert asked[0].parent == tmp_path / "mine"
    assert "\u00a0" not in asked[0].name
    assert "\u202f" not in asked[0].name
    page.panel.choose_kind("pdf")
    again = ReportPage(page.store, page.tasks, settings=Settings(page._settings.folder))
    qtbot.addWidget(again)
    assert again.panel.kind == "pdf"


def test_that_tables_and_rows_set_aside_are_written_for_the_country_chosen(qtbot, page, tmp_path):
    page.panel.choose_kind("csv")
    assert page.panel.csv.isVisible()
    page.panel.csv.picked.emit("excel-it")
    page.save_to(tmp_path)
    qtbot.waitUntil(lambda: bool(page.toast.sentence))
    assert ";" in sorted(tmp_path.glob("*.csv"))[0].read_text("utf-8-sig").splitlines()[0]
    page.panel.choose_kind("pdf")
    assert not page.panel.csv.isVisible()
    path = tmp_path / "aside.csv"
    page.ask_csv = lambda parent, title, suggested, chosen: chosen(path, "excel-it")
    page.save_rows_set_aside()
    qtbot.waitUntil(path.exists)
    qtbot.waitUntil(lambda: "aside" in page.toast.sentence)
    assert path.read_text("utf-8-sig").splitlines()[0].count(";") > 3


def test_that_a_first_report_is_for_the_board(qtbot):
    assert Store().project.report == BOARD


def test_that_a_report_written_has_no_figure_computed_again(qtbot, page, tmp_path):
    at_rest(qtbot, page)
    figures = page.figures
    page.save_to(tmp_path / "a.xlsx")
    qtbot.waitUntil(lambda: bool(page.store.project.reported))
    at_rest(qtbot, page)
    assert page.figures is figures
