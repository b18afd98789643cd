"""What is typed is never lost to a page left, a project saved, a window closed or made anew."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.kpi_goal_sheet import GoalSheetCard
from desktop.typed_text import TypingPause, take_typed
from tests.desktop.robots import WindowRobot
from tests.desktop.test_kpi_detail import Reader

LONG_MS = 600_000
"""Nobody waits for the pause."""


@pytest.fixture
def reader(sample_once: None, qtbot: QtBot, robot: WindowRobot) -> Reader:
    return Reader(qtbot, robot)


def typed(reader: Reader, words: str = "Two were ill.") -> GoalSheetCard:
    card = reader.open("csat").words
    for pause in card.findChildren(TypingPause):
        pause.setInterval(LONG_MS)
    QTest.keyClicks(card.note, words)
    assert reader.robot.store.project.goal("csat").note == ""
    return card


def test_that_a_note_is_taken_when_the_page_is_left(reader: Reader) -> None:
    typed(reader)
    reader.robot.do("page.data")
    assert reader.robot.store.project.goal("csat").note == "Two were ill."


def test_that_a_note_is_saved_with_the_project(reader: Reader, tmp_path: Path) -> None:
    typed(reader)
    robot = reader.robot
    robot.window.documents.save_to(tmp_path / "mine.aforo")
    robot.rest()
    assert not robot.store.modified
    robot.window.documents.open(tmp_path / "mine.aforo")
    robot.rest()
    assert robot.store.project.goal("csat").note == "Two were ill."


def test_that_a_note_lives_in_another_language(reader: Reader) -> None:
    typed(reader)
    reader.robot.do("language.it")
    assert reader.robot.store.project.goal("csat").note == "Two were ill."


def test_that_the_window_asks_before_it_closes_over_a_note(reader: Reader) -> None:
    robot = reader.robot
    robot.store.mark_saved(robot.store.project)
    typed(reader)
    assert not robot.window.close()
    assert robot.window.isVisible()
    assert robot.message
    assert robot.store.project.goal("csat").note == "Two were ill."


def test_that_a_new_project_asks_before_a_note_is_lost(reader: Reader) -> None:
    robot = reader.robot
    robot.store.mark_saved(robot.store.project)
    typed(reader)
    robot.do("new")
    assert robot.store.project.goal("csat").note == "Two were ill."


@pytest.fixture
def fields(qtbot: QtBot) -> tuple[QWidget, QPlainTextEdit, QLineEdit]:
    window = QWidget()
    column = QVBoxLayout(window)
    note, line = QPlainTextEdit(), QLineEdit()
    column.addWidget(note)
    column.addWidget(line)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window, note, line


def test_that_a_field_is_taken_once_when_it_is_left(
    fields: tuple[QWidget, QPlainTextEdit, QLineEdit],
) -> None:
    window, note, line = fields
    taken: list[str] = []
    pause = TypingPause(window, LONG_MS)
    pause.rested.connect(lambda: taken.append(note.toPlainText()))
    pause.watch(note)
    note.textChanged.connect(pause.start)
    note.setFocus()
    QTest.keyClicks(note, "a")
    line.setFocus()
    assert taken == ["a"]
    note.setFocus()
    line.setFocus()
    assert taken == ["a"]


def test_that_a_box_of_one_line_is_taken_and_kept_in_hand(
    fields: tuple[QWidget, QPlainTextEdit, QLineEdit],
) -> None:
    window, _note, line = fields
    taken: list[str] = []
    line.editingFinished.connect(lambda: taken.append(line.text()))
    line.setFocus()
    QTest.keyClicks(line, "Q3")
    take_typed(window)
    assert taken == ["Q3"]
    assert line.hasFocus()
    QTest.keyClicks(line, "!")
    assert line.text() == "Q3!"
