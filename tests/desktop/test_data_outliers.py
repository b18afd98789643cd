"""Outliers on the Data page: listed by class, left out by a tick, taken in again by undo."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from desktop.pages.data_outliers import OutliersCard
from desktop.pages.overview import OverviewPage
from tests.core.metrics.test_left_out import ALL, HEAD, line
from tests.desktop.robots import WindowRobot


@pytest.fixture
def card(robot: WindowRobot, tmp_path: Path) -> OutliersCard:
    path = tmp_path / "tickets.csv"
    path.write_text(HEAD + "".join(map(line, ALL)), encoding="utf-8")
    robot.import_file(path)
    robot.take()
    robot.do("page.data")
    page = robot.data_page
    robot.qtbot.waitUntil(page.files.outliers.isVisible, timeout=5_000)
    return page.files.outliers


def test_that_classes_stand_with_their_count_share_and_numbers(card: OutliersCard) -> None:
    box = card.boxes["quick_close"]
    assert box.text() == "Leave out: closed within 60 s without a message by an agent"
    assert box.accessibleDescription().startswith("17 of 300 · 5.7\u00a0% T10, T20, T30, ")
    assert not card.excluded


def test_that_a_tick_leaves_a_class_out_of_every_figure(
    card: OutliersCard, robot: WindowRobot
) -> None:
    robot.qtbot.keyClick(card.boxes["quick_close"], Qt.Key.Key_Space)
    robot.rest()
    assert robot.store.project.scenario.excluded == ("quick_close",)
    robot.do("page.overview")
    page = robot.window.shelf.current
    assert isinstance(page, OverviewPage)
    contacts = page.grid.card("volume")
    assert contacts is not None
    assert contacts.content.value == "283"
    assert "17 left out as outliers" in contacts.content.basis
    robot.do("undo")
    assert robot.store.project.scenario.excluded == ()
    assert page.figures.measure("volume").value == 300  # type: ignore[union-attr]
    robot.do("page.data")
    assert not card.boxes["quick_close"].isChecked()


def test_that_the_cap_is_typed(card: OutliersCard, robot: WindowRobot) -> None:
    card.cap.setValue(1000.0)
    robot.rest()
    assert robot.store.project.scenario.outlier_cap_days == 1000.0
    assert not card.boxes["too_long"].isVisible()
    robot.do("undo")
    assert card.cap.value() == 365.0
    assert card.boxes["too_long"].isVisible()


def test_that_all_of_them_are_written(
    card: OutliersCard, robot: WindowRobot, tmp_path: Path
) -> None:
    path = tmp_path / "outliers.csv"
    card.wanted.emit(path, "plain")
    robot.rest()
    lines = path.read_text("utf-8-sig").splitlines()
    assert lines[0].startswith("outlier,ticket_id,")
    assert sum(text.startswith("quick_close,") for text in lines) == 17
    assert robot.toast == "Saved as outliers.csv."
