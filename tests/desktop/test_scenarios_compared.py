"""The cards under the compared scenarios share the room there is, beside the open panel too."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop.scenarios_compared import ScenariosCompared
from desktop.tasks import TaskRunner


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
