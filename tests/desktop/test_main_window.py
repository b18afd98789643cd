"""The frame: pages, filter, undo, keys, names for screen readers, and what opens first."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QFileSystemModel, QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from core import document
from core.calendar import parse_opening_hours
from core.model.project import Project
from core.model.scenario import Filter
from core.model.volumes import TypedChannel, TypedVolumes
from core.typed_volumes import with_typed_volumes
from desktop.actions import PAGE_NAMES
from desktop.main_window import local_files
from desktop.pages.page import Page
from tests.desktop.robots import WindowRobot

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture
def filled(sample_once: None, robot: WindowRobot) -> WindowRobot:
    """The window with the made-up sample."""
    robot.do("sample")
    robot.rest()
    return robot


def test_that_nothing_slow_is_loaded_before_the_first_paint(tmp_path: Path) -> None:
    code = (
        "import sys, pathlib\n"
        "from desktop.application import make_application\n"
        f"parts = make_application(pathlib.Path({str(tmp_path)!r}))\n"
        "parts.window.show()\n"
        "assert not parts.window.grab().isNull()\n"
        "slow = {'pandas', 'numpy', 'pyarrow', 'pyqtgraph', 'numba', 'openpyxl', 'typer'}\n"
        "loaded = sorted(slow & set(sys.modules))\n"
        "parts.tasks.close()\n"
        "sys.exit(repr(loaded) if loaded else 0)"
    )
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=environment, capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr.decode()


def test_that_the_first_run_shows_three_doors(robot: WindowRobot) -> None:
    words = robot.buttons(robot.data_page)
    assert {"Open the sample", "Choose a file…", "Choose a project…"} <= words.keys()
    assert not robot.window.frame.filter_bar.isVisible()


def test_that_every_page_opens_without_data(robot: WindowRobot) -> None:
    for name in PAGE_NAMES:
        robot.do(f"page.{name}")
        page = robot.window.shelf.current
        assert page is not None
        assert page.name == name
        if page.needs_data:
            assert page.empty


def test_that_the_sample_fills_every_page_and_says_that_it_is_made_up(
    filled: WindowRobot,
) -> None:
    assert filled.window.view is not None
    assert filled.window.view.made_up
    assert filled.window.view.contacts > 1000
    for name in PAGE_NAMES:
        filled.do(f"page.{name}")
        page = filled.window.shelf.current
        assert page is not None
        if name == "scenarios":
            # One scenario alone compares with nothing: the page says so and offers to copy it.
            assert page.empty
            continue
        assert not page.empty
        assert filled.answer
    assert filled.message == ""
    assert not filled.store.modified


def test_that_every_control_has_a_name_for_screen_readers(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.desktop.unnamed_controls", str(tmp_path)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == []


def test_that_the_filter_belongs_to_the_scenario_and_can_be_undone(filled: WindowRobot) -> None:
    filled.do("page.overview")
    everything = filled.window.view.contacts
    bar = filled.window.frame.filter_bar
    bar.filter_edited.emit(Filter(channels=("email",)))
    filled.rest()
    assert filled.store.project.scenario.filter.channels == ("email",)
    assert 0 < filled.window.view.contacts < everything
    bar.choose_days(date(2026, 2, 1), date(2026, 3, 1))
    filled.rest()
    filled.do("undo")
    assert filled.store.project.scenario.filter == Filter()
    assert filled.window.view.contacts == everything


def test_that_the_comparison_is_kept_in_the_scenario(filled: WindowRobot) -> None:
    filled.window.frame.filter_bar.compare_edited.emit("none")
    filled.rest()
    assert filled.store.project.scenario.compare == "none"


@pytest.mark.parametrize("theme", ["dark", "contrast", "light"])
def test_that_the_theme_changes_live(robot: WindowRobot, theme: str) -> None:
    robot.do(f"theme.{theme}")
    from widgets.theme import current_theme

    window = robot.window.grab().toImage()
    strip = window.pixelColor(700, window.height() - 4)
    assert strip == current_theme().color("window")
    assert current_theme().name == theme


def test_that_the_language_changes_live_and_keeps_the_page(filled: WindowRobot) -> None:
    filled.do("page.heatmap")
    for language in ("it", "es", "en"):
        filled.do(f"language.{language}")
        assert filled.window.shelf.current.name == "heatmap"
        assert filled.window.frame.search.isVisible()
        assert filled.appearance.language == language
        assert filled.settings.language == language


def test_that_the_palette_finds_an_action_by_a_part_of_its_name(robot: WindowRobot) -> None:
    robot.do("palette")
    palette = robot.window.frame.actions_palette
    robot.qtbot.keyClicks(palette.line, "staff")
    assert palette.list.count() == 1
    robot.qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert robot.window.shelf.current.name == "staffing"
    assert not palette.isVisible()


def test_that_the_palette_closes_with_escape(robot: WindowRobot) -> None:
    robot.do("palette")
    robot.qtbot.keyClick(robot.window.frame.actions_palette.line, Qt.Key.Key_Escape)
    assert not robot.window.frame.actions_palette.isVisible()


def test_that_every_action_can_be_found_in_the_palette(robot: WindowRobot) -> None:
    actions = robot.window.commands.all()
    names = [(action.whatsThis() or action.text()).replace("&", "") for action in actions]
    assert all(names)
    assert len(names) == len(set(names))


def test_that_no_two_actions_share_their_keys(robot: WindowRobot) -> None:
    keys = [k.toString() for a in robot.window.commands.all() for k in a.shortcuts()]
    assert len(keys) == len(set(keys))


def test_that_unsaved_work_is_asked_about_in_the_window(
    filled: WindowRobot, tmp_path: Path
) -> None:
    scenario = replace(filled.store.project.scenario, compare="none")
    filled.store.apply("Edit", filled.store.project.with_scenario(scenario))
    filled.rest()
    filled.window.close()
    assert filled.window.isVisible()
    assert "not saved" in filled.message
    filled.press("Cancel")
    assert filled.window.isVisible()
    path = tmp_path / "March.aforo"
    filled.window.documents.save_to(path)
    filled.rest()
    assert path.exists()
    assert filled.window.windowTitle().startswith("March")
    assert not filled.window.isWindowModified()
    filled.window.close()
    assert not filled.window.isVisible()


def test_that_a_saved_project_opens_again(filled: WindowRobot, tmp_path: Path) -> None:
    path = tmp_path / "Quarter.aforo"
    filled.window.documents.save_to(path)
    filled.rest()
    contacts = filled.window.view.contacts
    filled.do("new")
    assert filled.store.project.datasets == ()
    filled.window.import_files([path])
    filled.rest()
    assert filled.window.view.contacts == contacts
    assert filled.settings.recent == (path,)


def test_that_a_damaged_project_is_a_sentence(filled: WindowRobot, tmp_path: Path) -> None:
    path = tmp_path / "broken.aforo"
    path.write_bytes(b"not a project")
    before = filled.store.project
    filled.window.import_files([path])
    filled.rest()
    assert filled.message
    assert filled.store.project is before


def test_that_only_local_files_are_taken_from_a_drag(tmp_path: Path) -> None:
    file = tmp_path / "calls.csv"
    file.write_text("a,b\n1,2\n")
    data = QMimeData()
    data.setUrls([QUrl("https://example.com/x.csv"), QUrl.fromLocalFile(str(file))])
    assert local_files(data) == [file]
    data.setUrls([QUrl("https://example.com/x.csv"), QUrl.fromLocalFile(str(tmp_path))])
    assert local_files(data) == [tmp_path]
    data.setUrls([QUrl("https://example.com/x.csv")])
    assert local_files(data) == []


def test_that_a_file_can_be_dropped_on_any_page(
    robot: WindowRobot, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "calls.csv"
    file.write_text("Ticket ID,Created at,Channel\n1,2026-03-02 09:00:00,email\n" * 3)
    robot.do("page.overview")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    robot.window.dropEvent(
        QDropEvent(
            QPoint(300, 300),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    robot.rest()
    assert robot.window.shelf.current.name == "data"
    assert [draft.path for draft in robot.window.desk.drafts] == [file]


def test_that_a_link_dropped_beside_a_folder_is_answered_with_a_sentence(
    robot: WindowRobot, tmp_path: Path
) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path)), QUrl("https://example.com/x.csv")])
    robot.window.dropEvent(
        QDropEvent(
            QPoint(300, 300),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    assert "Links are not followed" in robot.message
    assert robot.window.desk.drafts == []


def test_that_place_and_size_are_remembered(robot: WindowRobot) -> None:
    robot.window.resize(1234, 777)
    robot.window.close()
    kept = robot.settings.geometry("window")
    assert not kept.isEmpty()


def test_that_nothing_is_clipped_in_the_rail(robot: WindowRobot) -> None:
    for language in ("it", "es", "en"):
        robot.do(f"language.{language}")
        for button in robot.buttons(robot.window.frame.rail).values():
            assert button.sizeHint().width() <= button.width()


def test_that_pages_wanted_next_are_made_one_a_turn_while_nothing_is_to_do(
    robot: WindowRobot,
) -> None:
    window = robot.window
    before = window.shelf.current
    window.prepare_pages()
    robot.rest()
    assert window.shelf.current is before
    made = window.shelf.findChildren(Page)
    assert {"overview", "heatmap"} <= {page.name for page in made}
    robot.do("page.heatmap")
    assert window.shelf.current in made


def test_that_opening_shows_at_once_where_the_page_will_be(
    sample_once: None, robot: WindowRobot
) -> None:
    robot.window.do("sample")
    shelf = robot.window.shelf
    assert shelf.is_waiting
    assert shelf.waiting.words.text() == "Making up a sample…"
    assert shelf.waiting.bar.isVisible()
    robot.rest()
    assert not shelf.is_waiting
    assert shelf.current.name == "overview"


def test_that_a_page_chosen_while_the_sample_opens_is_kept(
    sample_once: None, robot: WindowRobot
) -> None:
    robot.window.do("sample")
    robot.window.do("page.heatmap")
    assert robot.window.shelf.is_waiting
    robot.rest()
    assert robot.window.shelf.current.name == "heatmap"
    assert robot.answer


def test_that_what_cannot_be_opened_gives_the_page_back(robot: WindowRobot, tmp_path: Path) -> None:
    robot.window.expect("Opening…")
    assert robot.window.shelf.is_waiting
    broken = tmp_path / "broken.aforo"
    broken.write_bytes(b"nothing")
    robot.window.import_files([broken])
    robot.rest()
    assert robot.message
    assert robot.window.shelf.current.name == "data"


WITHOUT = {
    "quit": ("Quit without saving", "Salir sin guardar", "Esci senza salvare"),
    "new": (
        "Start new without saving", "Empezar de nuevo sin guardar", "Inizia da capo senza salvare",
    ),
    "sample": (
        "Open the sample without saving", "Abrir el ejemplo sin guardar",
        "Apri l'esempio senza salvare",
    ),
}  # fmt: skip


def test_that_the_question_about_unsaved_work_says_what_is_then_done(filled: WindowRobot) -> None:
    scenario = replace(filled.store.project.scenario, compare="none")
    filled.store.apply("Edit", filled.store.project.with_scenario(scenario))

    def offered(words: str) -> None:
        filled.qtbot.waitUntil(lambda: words in filled.buttons(filled.window.frame.message))

    for place, language in enumerate(("en", "es", "it")):
        filled.do(f"language.{language}")
        for asked, words in WITHOUT.items():
            filled.window.do(asked)
            offered(words[place])
        filled.window.documents.open(Path("other.aforo"))
        offered(("Open without saving", "Abrir sin guardar", "Apri senza salvare")[place])
    filled.rest()
    filled.window.do("quit")
    filled.press("Esci senza salvare")
    assert not filled.window.isVisible()


def test_that_nothing_of_the_project_before_is_left(filled: WindowRobot) -> None:
    filled.do("page.overview")
    overview = filled.window.shelf.current
    overview.open_card("csat")
    filled.rest()
    assert overview.opened_kpi == "csat"
    filled.window.do("scenario.new")
    scenarios = filled.window.shelf.current
    filled.tasks.cancel("scenarios")
    filled.window.do("page.data")
    filled.store.mark_saved(filled.store.project)
    filled.do("new")
    assert overview.opened_kpi == ""
    assert overview.empty
    assert scenarios.empty
    assert scenarios.flow.columns == ()
    filled.do("sample")
    assert filled.window.shelf.current is overview
    assert overview.opened_kpi == ""


def test_that_the_format_of_the_report_outlasts_another_language(robot: WindowRobot) -> None:
    robot.do("page.report")
    robot.window.shelf.current.panel.choose_kind("pdf")
    robot.do("language.it")
    assert robot.window.shelf.current.panel.kind == "pdf"
    # A window keeps the locale it was made with; its new pages read numbers in the new one.
    assert robot.window.shelf.current.locale() == QLocale() != QLocale("en_GB")


@pytest.mark.parametrize("name", ["overview", "heatmap", "staffing", "scenarios", "report"])
def test_that_every_empty_page_has_the_doors_of_the_data_page(
    robot: WindowRobot, name: str
) -> None:
    robot.do(f"page.{name}")
    page = robot.window.shelf.current
    asked: list[str] = []
    page.asked.disconnect()
    page.asked.connect(asked.append)
    for words in ("Choose a file…", "Open the sample", "Type your volumes"):
        shown = robot.buttons(page)[words]
        assert shown.width() >= shown.sizeHint().width()
        shown.click()
    assert asked == ["import", "sample", "week"]


@pytest.mark.parametrize("language", ["es", "it"])
def test_that_the_file_dialog_speaks_one_language(robot: WindowRobot, language: str) -> None:
    def texts() -> list[str]:
        dialog = QFileDialog(robot.window)
        parts = [*dialog.findChildren(QLabel), *dialog.findChildren(QPushButton)]
        found = [part.text() for part in parts] + [
            part.toolTip() for part in dialog.findChildren(QToolButton)
        ]
        model = dialog.findChild(QFileSystemModel)
        found.append(model.type(model.index("/")))
        dialog.deleteLater()
        return [text for text in found if text]

    english = texts()
    assert len(english) >= 8
    robot.do(f"language.{language}")
    assert not set(english) & set(texts())


def test_that_a_what_if_in_view_is_told_plainly_on_other_pages(filled: WindowRobot) -> None:
    bar = filled.window.frame.filter_bar
    assert bar.what_if == ""
    project = filled.store.project
    base = project.scenario
    dearer = replace(base, name="Raise", cost=replace(base.cost, hourly=base.cost.hourly * 1.08))
    filled.store.apply("Add", replace(project, scenarios=(base, dearer), active=1))
    filled.rest()
    assert bar.what_if == "“Raise” is in view, not the baseline: +8\u00a0% wage."
    filled.window.show_page("scenarios")
    assert bar.what_if == ""
    filled.window.show_page("overview")
    filled.press_in(bar, "Back to the baseline")
    assert filled.store.project.active == 0
    assert bar.what_if == ""


def test_that_answers_for_pages_that_were_made_anew_go_nowhere(robot: WindowRobot) -> None:
    page = robot.window.shelf.current
    assert page is not None
    go, answers = threading.Event(), []
    page.tasks.run("count", lambda progress: go.wait(5), answers.append)
    robot.window.do("theme.dark")
    go.set()
    robot.rest()
    assert answers == []


def typed_project() -> Project:
    """A project of a typed week, which opens in a moment."""
    week = TypedVolumes(
        parse_opening_hours("Mon-Fri 09:00-17:00"),
        (TypedChannel("phone", 180.0, 300.0),),
        date(2026, 3, 2),
    )
    return with_typed_volumes(Project(), week, "Mine")


def test_that_a_saved_file_is_not_taken_over_by_the_project_opened_meanwhile(
    robot: WindowRobot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    go, save = threading.Event(), document.save

    def slow(project: Project, path: Path) -> None:
        go.wait(10)
        save(project, path)

    monkeypatch.setattr(document, "save", slow)
    robot.store.open(typed_project())
    robot.window.documents.save_to(tmp_path / "mine.aforo")
    robot.window.documents.new()
    go.set()
    robot.rest()
    assert (tmp_path / "mine.aforo").exists()
    assert robot.window.documents.path is None


def test_that_what_was_asked_for_last_is_opened(robot: WindowRobot, tmp_path: Path) -> None:
    path = tmp_path / "mine.aforo"
    document.save(typed_project(), path)
    robot.window.do("sample")
    robot.window.documents.open(path)
    robot.rest()
    assert robot.window.documents.path == path
    assert len(robot.store.project.datasets) == 1
    robot.window.do("sample")
    robot.window.documents.new()
    robot.rest()
    assert robot.store.project.datasets == ()


def test_that_the_sample_is_never_saved_over_the_project_before(
    sample_once: None, robot: WindowRobot, tmp_path: Path
) -> None:
    path = tmp_path / "mine.aforo"
    document.save(typed_project(), path)
    robot.window.documents.open(path)
    robot.rest()
    robot.window.do("sample")
    robot.rest()
    assert len(robot.store.project.datasets) == 3
    assert robot.window.documents.path is None
