"""Parts that appear together are laid out together."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from widgets.laid_out import laid_out_once


class Resizes(QObject):
    """Counts how often something is given another size."""

    times = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.times += event.type() == QEvent.Type.Resize
        return False


@pytest.fixture
def column(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    line = QVBoxLayout(widget)
    line.addWidget(QLabel("first"), 1)
    for word in ("second", "third", "fourth"):
        label = QLabel(word)
        label.hide()
        line.addWidget(label, 1)
    widget.resize(200, 400)
    widget.show()
    return widget


def test_that_parts_that_appear_together_are_laid_out_once(column: QWidget) -> None:
    first, *others = column.findChildren(QLabel)
    resizes = Resizes()
    first.installEventFilter(resizes)
    with laid_out_once(column):
        for label in others:
            label.show()
    assert resizes.times == 0
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    assert resizes.times == 1
    assert len({label.height() for label in (first, *others)}) <= 2
    assert others[-1].geometry().bottom() > 350


def test_that_one_inside_another_waits_for_the_outer_one(column: QWidget) -> None:
    layout = column.layout()
    assert layout is not None
    with laid_out_once(column):
        with laid_out_once(column):
            pass
        assert not layout.isEnabled()
    assert layout.isEnabled()
