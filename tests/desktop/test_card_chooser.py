"""Choosing and ordering the cards of the Overview."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.card_chooser import CardChooser
from desktop.pages.overview import OverviewPage
from tests.desktop.made_figures import figures
from tests.desktop.robots import WindowRobot


class Chooser:
    """A planner in front of the open panel."""

    def __init__(self, qtbot: QtBot, robot: WindowRobot) -> None:
        self.qtbot, self.robot = qtbot, robot
        robot.do("sample")
        robot.do("page.overview")
        self.page.change_cards()

    @property
    def page(self) -> OverviewPage:
        page = self.robot.window.shelf.current
        assert isinstance(page, OverviewPage)
        return page

    @property
    def panel(self) -> CardChooser:
        return self.page.chooser

    @property
    def shown(self) -> tuple[str, ...]:
        """The KPIs of the cards on the page."""
        return tuple(card.content.id for card in self.page.cards)

    @property
    def listed(self) -> dict[str, str]:
        """Every KPI in the list, and what it says it needs."""
        picks = (line.pick for line in self.panel.picker.lines)
        return {pick.key: pick.why for pick in picks if pick is not None}

    def press(
        self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        self.qtbot.keyClick(self.panel.picker, key, held)
        self.robot.rest()

    def find(self, words: str) -> None:
        self.panel.line.setText(words)

    def drag(self, start: int, before: int) -> None:
        """Drop a card of the page before another of its cards, by their places."""
        model = self.panel.picker.model()
        held = model.mimeData([model.index(start + 1, 0)])
        assert isinstance(held, QMimeData)
        model.dropMimeData(held, Qt.DropAction.MoveAction, before + 1, 0, QModelIndex())
        self.robot.rest()


@pytest.fixture
def chooser(sample_once: None, qtbot: QtBot, robot: WindowRobot) -> Chooser:
    return Chooser(qtbot, robot)


def test_that_a_card_is_chosen_moved_and_taken_back(chooser: Chooser) -> None:
    before = chooser.shown
    chooser.panel.picker.set_current("hold_time")
    chooser.press(Qt.Key.Key_Space)
    assert chooser.shown == (*before, "hold_time")
    chooser.press(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    moved = (*before[:-1], "hold_time", before[-1])
    assert chooser.shown == moved
    assert chooser.robot.store.project.scenario.cards == moved
    chooser.robot.do("undo")
    chooser.robot.do("undo")
    assert chooser.shown == before
    assert chooser.panel.picker.chosen == before
    chooser.robot.do("redo")
    assert chooser.shown == (*before, "hold_time")


def test_that_a_card_is_dragged_among_the_chosen_ones_alone(chooser: Chooser) -> None:
    first, second, third, *rest = chooser.shown
    chooser.drag(0, 2)
    assert chooser.shown == (second, first, third, *rest)
    chooser.drag(0, 40)
    assert chooser.shown == (first, third, *rest, second)


def test_that_the_last_card_stays(chooser: Chooser) -> None:
    for kpi in chooser.shown:
        chooser.panel.picker.set_current(kpi)
        chooser.press(Qt.Key.Key_Space)
    assert len(chooser.shown) == 1


def test_that_the_proposed_cards_come_back(chooser: Chooser) -> None:
    proposed = chooser.shown
    assert not chooser.robot.buttons(chooser.panel)["Back to proposed"].isEnabled()
    chooser.panel.picker.toggle(proposed[0])
    chooser.robot.rest()
    assert chooser.shown == proposed[1:]
    chooser.robot.press("Back to proposed")
    assert chooser.shown == proposed
    assert chooser.robot.store.project.scenario.cards == ()


def test_that_a_search_keeps_the_cards_it_hides(chooser: Chooser) -> None:
    before = chooser.shown
    chooser.find("hold")
    assert set(chooser.listed) == {"hold_time"}
    chooser.panel.picker.toggle("hold_time")
    chooser.robot.rest()
    assert chooser.shown == (*before, "hold_time")
    chooser.find("no such thing")
    assert chooser.listed == {}


def test_that_kpis_without_data_say_what_they_need(chooser: Chooser) -> None:
    assert "First resolved" in chooser.listed["first_resolution_time"]
    chooser.panel.picker.toggle("first_resolution_time")
    chooser.robot.rest()
    card = chooser.page.grid.card("first_resolution_time")
    assert card is not None
    assert card.content.reason
    assert card.content.link


def test_that_a_screen_reader_hears_where_a_card_stands(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    panel = CardChooser(page)
    panel.show_figures(figures())
    model = panel.picker.model()
    said = model.data(model.index(1, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Contacts, on the page, 1 of 8, 12,340"


@pytest.mark.parametrize(
    ("language", "title", "head"),
    [
        ("en", "Change cards", "On the page"),
        ("es", "Cambiar tarjetas", "En la página"),
        ("it", "Cambia schede", "Nella pagina"),
    ],
)
def test_that_the_panel_speaks_three_languages(
    sample_once: None, qtbot: QtBot, robot: WindowRobot, language: str, title: str, head: str
) -> None:
    robot.do(f"language.{language}")
    chooser = Chooser(qtbot, robot)
    assert chooser.panel.accessibleName() == title
    assert chooser.panel.picker.lines[0].head == head
    robot.do("language.en")
