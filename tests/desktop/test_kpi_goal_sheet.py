"""An opened KPI is concluded in words, noted, and told what it is for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from core.model.goal import GoalSheet
from tests.desktop.robots import WindowRobot
from tests.desktop.test_kpi_detail import Reader


@pytest.fixture
def reader(sample_once: None, qtbot: QtBot, robot: WindowRobot) -> Reader:
    return Reader(qtbot, robot)


def test_that_an_opened_kpi_is_concluded_in_words(reader: Reader) -> None:
    detail = reader.open("csat")
    assert detail.words.isVisible()
    assert detail.words.words[0].startswith("CSAT")


def test_that_a_note_is_kept_with_the_project_and_taken_back(reader: Reader) -> None:
    detail, store = reader.open("csat"), reader.robot.store
    card = detail.words
    card.note.setFocus()
    with reader.qtbot.waitSignal(card.edited):
        QTest.keyClicks(card.note, "Two were ill.")
    reader.robot.rest()
    assert store.project.goal("csat") == GoalSheet("csat", note="Two were ill.")
    assert card.note.toPlainText() == "Two were ill."
    reader.robot.do("undo")
    reader.robot.rest()
    assert store.project.goals == ()
    assert card.note.toPlainText() == ""


def test_that_what_is_being_written_is_taken_when_the_card_is_left(reader: Reader) -> None:
    detail, store = reader.open("csat"), reader.robot.store
    QTest.keyClicks(detail.words.note, "Keep the macro.")
    reader.qtbot.keyClick(detail, Qt.Key.Key_Escape)
    reader.robot.rest()
    assert store.project.goal("csat").note == "Keep the macro."
    assert reader.open("frt").words.note.toPlainText() == ""
    reader.qtbot.keyClick(detail, Qt.Key.Key_Escape)
    assert reader.open("csat").words.note.toPlainText() == "Keep the macro."


def test_that_the_goal_sheet_folds_away_and_says_in_short_what_it_holds(reader: Reader) -> None:
    detail, store = reader.open("frt"), reader.robot.store
    card = detail.words
    assert not card.objective.isVisible()
    card.fold.set_open(True)
    assert card.objective.isVisible()
    card.objective.set_current("solve")
    card.objective.picked.emit("solve")
    card.cadence.set_current("week")
    card.cadence.picked.emit("week")
    QTest.keyClicks(card.question, "How long do they wait?")
    QTest.keyClick(card.question, Qt.Key.Key_Return)
    reader.robot.rest()
    assert store.project.goal("frt") == GoalSheet(
        "frt", "solve", "How long do they wait?", "", "week"
    )
    card.fold.set_open(False)
    assert card.fold.head.summary == "issues solved · How long do they wait? · every week"
