"""The cards under the compared scenarios share the room there is, beside the open panel too."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from desktop.scenarios_compared import TWO_CARDS_UNITS, ScenariosCompared
from desktop.tasks import TaskRunner
from desktop.translation import Language
from widgets.theme import unit


def test_that_two_cards_are_one_where_they_would_be_clipped(qtbot: QtBot) -> None:
    tasks = TaskRunner()
    body = ScenariosCompared(tasks)
    qtbot.addWidget(body)
    for _step in body.making_views():
        pass
    body.set_room(low=False, narrow=False)
    body.resize(1100, 700)
    body.show()
    assert not body.analyses.right.isHidden()
    body.resize(664, 700)
    assert body.analyses.right.isHidden()
    qtbot.waitUntil(lambda: body.widget().width() <= body.viewport().width())
    body.resize(1100, 700)
    assert not body.analyses.right.isHidden()
    tasks.close()


@pytest.mark.parametrize("language", ["en", "es", "it"])
def test_that_two_cards_fit_with_both_their_choices(
    qtbot: QtBot, qapp: QCoreApplication, language: str
) -> None:
    Language(qapp).use(language)
    tasks = TaskRunner()
    body = ScenariosCompared(tasks)
    qtbot.addWidget(body)
    body.resize(TWO_CARDS_UNITS * unit(), 700)
    body.analyses.set_low(False)
    body.show()
    for choice in (body.analyses.promise, body.analyses.measure):
        choice.show()
    QCoreApplication.sendPostedEvents()
    assert body.analyses.minimumSizeHint().width() <= body.viewport().width()
    tasks.close()
