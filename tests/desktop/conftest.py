"""The window is tested without a display, with settings of its own."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from pytestqt.qtbot import QtBot

if TYPE_CHECKING:
    from core.model.dataset import Dataset

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(autouse=True)
def _house_style(qapp: object) -> None:
    from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt
    from PySide6.QtWidgets import QApplication

    from desktop.translation import Language
    from widgets.theme import apply_theme

    assert isinstance(qapp, QApplication)
    qapp.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    # Pages of tests before this one would be styled again, each slower than the one before.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    Language(qapp).use("en")
    QLocale.setDefault(QLocale("en_GB"))
    apply_theme(qapp, "light")


@pytest.fixture(autouse=True)
def _swept(qapp: object) -> Iterator[None]:
    """As in the program: parts of windows before are never taken down by a worker."""
    from desktop.unused_objects import Sweeper

    sweeper = Sweeper()
    yield
    sweeper.stop()


@cache
def _sample() -> tuple[Dataset, ...]:
    from core.sample import sample_datasets

    return sample_datasets()


@pytest.fixture
def sample_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make the sample up once for all tests; data sets are never changed, so they can be shared."""
    made = _sample()
    monkeypatch.setattr("core.sample.sample_datasets", lambda *_args, **_kwargs: made)


@pytest.fixture
def robot(qtbot: object, tmp_path: Path) -> Iterator[object]:
    """A window with a robot that looks things up in it."""
    from tests.desktop.robots import WindowRobot

    robot = WindowRobot(qtbot, tmp_path / "settings")
    yield robot
    robot.close()


@pytest.fixture(autouse=True)
def _patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Waiting ends when the thing happens; a busy machine gets a minute, not five seconds.

    The first simulation of a fresh checkout is compiled, which alone may take longer than that.
    """
    until, signal = QtBot.waitUntil, QtBot.waitSignal

    def wait_until(self: QtBot, callback: Callable[[], object], *, timeout: int = 60_000) -> None:
        until(self, callback, timeout=timeout)

    def wait_signal(self: QtBot, what: object, *, timeout: int = 60_000, **kwargs: Any) -> object:
        return signal(self, what, timeout=timeout, **kwargs)

    monkeypatch.setattr(QtBot, "waitUntil", wait_until)
    monkeypatch.setattr(QtBot, "waitSignal", wait_signal)
