"""The window is tested without a display, with settings of its own."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(autouse=True)
def _house_style(qapp: object) -> None:
    from PySide6.QtCore import QLocale, Qt
    from PySide6.QtWidgets import QApplication

    from widgets.theme import apply_theme

    assert isinstance(qapp, QApplication)
    qapp.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    QLocale.setDefault(QLocale("en_GB"))
    apply_theme(qapp, "light")


@pytest.fixture
def robot(qtbot: object, tmp_path: Path) -> Iterator[object]:
    """A window with a robot that looks things up in it."""
    from tests.desktop.robots import WindowRobot

    robot = WindowRobot(qtbot, tmp_path / "settings")
    yield robot
    robot.close()
