"""Whatever people call it, the search of the window finds it, or says what can be found."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from desktop import palette, search_words
from desktop.actions import PAGE_NAMES
from desktop.pages.scenarios import ScenariosPage
from desktop.pages.staffing import StaffingPage
from tests.desktop.robots import WindowRobot
from widgets.command_palette import CommandPalette


def search(robot: WindowRobot, typed: str) -> CommandPalette:
    """Open the search and type."""
    robot.window.do("palette")
    found = robot.window.frame.actions_palette
    # Typed letter by letter accents are beyond the test library.
    found.line.setText(typed)
    found.line.textEdited.emit(typed)
    return found


@pytest.fixture
def filled(sample_once: None, robot: WindowRobot) -> WindowRobot:
    """The window with the made-up sample."""
    robot.do("sample")
    robot.rest()
    return robot


MEANT = {
    "wages": "cost.hourly",
    "stipendi": "cost.hourly",
    "salari": "cost.hourly",
    "sueldos": "cost.hourly",
    "nómina": "cost.hourly",
    "shrinkage": "shrinkage.breaks",
    "AHT": "email.aht_s",
    "occupancy": "max_occupancy",
    "horario": "hours",
    "turni": "page.staffing",
    "turnos": "page.staffing",
    "roster": "page.staffing",
    "shifts": "page.staffing",
    "chatbot": "scenario.new",
}


@pytest.mark.parametrize("language", ["en", "es", "it"])
def test_that_things_are_found_by_what_people_call_them_in_any_language(
    filled: WindowRobot, language: str
) -> None:
    filled.do(f"language.{language}")
    project, results = filled.store.project, filled.window.results
    titles = filled.window.shelf.titles()
    for typed, key in MEANT.items():
        found = search(filled, typed)._matching(typed)
        if key in filled.window.commands:
            wanted = [palette.action_entry(filled.window.commands[key]).name]
        else:
            own = palette.fields(project, results, titles, lambda page, place: (page, place))
            wanted = [entry.name for entry in own if entry.do() == ("staffing", key)]
        assert {entry.name for entry in found} & set(wanted), (typed, key)


def test_that_a_figure_of_staffing_is_gone_to_with_its_first_answer(filled: WindowRobot) -> None:
    shown = search(filled, "salary")
    assert shown.names()[0] == "Cost of a paid hour (Staffing)"
    filled.qtbot.keyClick(shown.line, Qt.Key.Key_Return)
    page = filled.window.shelf.current
    assert isinstance(page, StaffingPage)
    filled.qtbot.waitUntil(
        lambda: (
            "cost.hourly" in page.panel.rows
            and filled.window.focusWidget() is page.panel.rows["cost.hourly"].box
        )
    )
    for wanted, widget in (("moneda", "currency"), ("opening", "hours")):
        shown = search(filled, wanted)
        row = next(i for i, name in enumerate(shown.names()) if name.endswith("(Staffing)"))
        shown.list.setCurrentRow(row)
        filled.qtbot.keyClick(shown.line, Qt.Key.Key_Return)
        target = getattr(page.panel, widget)
        assert filled.window.focusWidget() is getattr(target, "box", target)
    filled.tasks.close()


def test_that_a_figure_of_a_what_if_is_gone_to_in_its_panel(filled: WindowRobot) -> None:
    filled.window.do("scenario.new")
    filled.window.show_page("overview")
    shown = search(filled, "aumento")
    assert shown.names() == ["Wages rise by (Scenarios)"]
    filled.qtbot.keyClick(shown.line, Qt.Key.Key_Return)
    page = filled.window.shelf.current
    assert isinstance(page, ScenariosPage)
    assert page.chosen == 1
    filled.qtbot.waitUntil(
        lambda: (
            "wage.change" in page.panel.rows
            and filled.window.focusWidget() is page.panel.rows["wage.change"].box
        )
    )
    filled.tasks.close()


def test_that_nothing_found_says_what_can_be_searched(robot: WindowRobot) -> None:
    found = search(robot, "xyzzy")
    assert found.list.isHidden()
    assert "“xyzzy”" in found.nothing.text()
    assert "once a file or the sample is open" in found.nothing.text()
    robot.qtbot.keyClick(found.line, Qt.Key.Key_Return)
    assert found.isVisible()
    found.line.clear()
    robot.qtbot.keyClicks(found.line, "help")
    assert not found.list.isHidden()
    assert found.nothing.isHidden()


def test_that_what_is_named_so_comes_before_what_is_meant(robot: WindowRobot) -> None:
    names = search(robot, "report").names()
    assert names[0] == "Go to Report"


def test_that_other_words_stand_for_things_that_exist(robot: WindowRobot) -> None:
    known = {*search_words.FIELDS, *search_words.PLACES}
    assert all(words.split() for words in known)
    for name in search_words._ACTIONS:
        assert name in robot.window.commands
    assert all(search_words.action_words(f"page.{name}") for name in PAGE_NAMES)
