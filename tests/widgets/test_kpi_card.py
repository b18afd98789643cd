"""One KPI at a glance."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from widgets.kpi_card import CardContent, KpiCard

MET = CardContent(
    "csat", "Satisfaction", "on_target", "on target 85 %", "86.4", "%", (0.8, 0.9), 0.85,
    "↑ 0.9 points", "vs 85.5 %, better", "n = 2,214",
)  # fmt: skip
MISSING = CardContent("fcr", "First contact", reason="Needs a column.", link="Map a column")


@pytest.fixture
def card(qtbot: QtBot) -> KpiCard:
    card = KpiCard()
    qtbot.addWidget(card)
    card.resize(280, 120)
    card.set_content(MET)
    card.show()
    return card


def test_that_the_whole_card_is_one_accessible_name(card: KpiCard) -> None:
    interface = QAccessible.queryAccessibleInterface(card)
    name = interface.text(QAccessible.Text.Name)
    assert name == (
        "Satisfaction 86.4 %, on target 85 %, ↑ 0.9 points vs 85.5 %, better, n = 2,214"
    )
    assert interface.childCount() == 0


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_that_the_keyboard_opens_a_card(card: KpiCard, qtbot: QtBot, key: Qt.Key) -> None:
    card.setFocus()
    with qtbot.waitSignal(card.opened) as opened:
        qtbot.keyClick(card, key)
    assert opened.args == ["csat"]


def test_that_a_missing_value_offers_the_link_that_mends_it(card: KpiCard, qtbot: QtBot) -> None:
    card.set_content(MISSING)
    assert "Needs a column." in card.accessibleName()
    where = card._link_rect().center().toPoint()
    with qtbot.waitSignal(card.link_activated) as followed, qtbot.assertNotEmitted(card.opened):
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton, pos=where)
    assert followed.args == ["fcr"]


def test_that_a_long_title_takes_a_second_line_and_height(card: KpiCard) -> None:
    card.set_content(CardContent("frt", "Risposta", "none", "no target"))
    low = card.heightForWidth(280)
    card.set_content(CardContent("frt", "Tempo di prima risposta ai contatti", "none", "no target"))
    assert card.heightForWidth(280) > low


def test_that_a_missed_target_is_painted_in_its_colour(card: KpiCard) -> None:
    from widgets.theme import current_theme

    def colors(status: str) -> set[str]:
        card.set_content(CardContent("csat", "CSAT", status, "90 %", "77.6", "%"))
        image = card.grab().toImage()
        return {
            image.pixelColor(x, y).name()
            for x in range(image.width() // 2, image.width())
            for y in range(40)
        }

    missed = current_theme().color("missed").name()
    assert missed in colors("missed")
    assert missed not in colors("on_target")
