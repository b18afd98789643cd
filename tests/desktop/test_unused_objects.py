"""Python looks through little while the window is used, and a window made anew leaves nothing."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from core.progress import no_progress
from core.staffing.simulation import prepare
from desktop import application
from desktop.tasks import TaskRunner
from desktop.unused_objects import Sweeper, sweep


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    yield
    gc.unfreeze()
    gc.enable()


def test_that_what_was_loaded_is_not_looked_through_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(prepare, "begin", lambda: None)
    monkeypatch.setattr(application, "_FIRST", ())
    monkeypatch.setattr(application, "_LATER", ())
    application.import_slow_modules(no_progress)
    assert gc.get_freeze_count() > 50_000
    assert len(gc.get_objects(generation=2)) < 1_000


class Ring:
    """What only a look through everything frees: it holds itself."""

    def __init__(self) -> None:
        self.itself = self


def test_that_a_window_made_anew_leaves_nothing_of_the_one_before(
    qtbot: QtBot, tmp_path: Path
) -> None:
    parts = application.make_application(tmp_path)
    ring = Ring()
    before = weakref.ref(ring)
    gc.freeze()
    del ring
    gc.collect()
    assert before() is not None
    parts.window.appearance.changed.emit()
    qtbot.waitUntil(lambda: before() is None, timeout=5000)
    assert gc.get_freeze_count()
    parts.window.close()
    parts.tasks.close()
    parts.window.deleteLater()


def test_that_only_the_thread_of_the_window_looks_for_unused_objects(qtbot: QtBot) -> None:
    """Parts of windows swept up on a worker would be taken down there."""
    swept: list[bool] = []

    class Part(Ring):
        def __del__(self) -> None:
            swept.append(threading.current_thread() is threading.main_thread())

    def work(_progress: object) -> int:
        return len([Ring() for _ in range(200_000)])

    sweeper, tasks, made = Sweeper(), TaskRunner(), []
    Part()
    tasks.run("rings", work, made.append)
    qtbot.waitUntil(lambda: bool(made))
    assert swept == []
    sweep()
    assert swept == [True]
    sweeper.stop()
    assert gc.isenabled()
    assert tasks.close(60.0)


def test_that_a_generation_is_looked_through_when_it_is_due(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    looked: list[int] = []
    monkeypatch.setattr(gc, "collect", looked.append)
    for count in ((0, 0, 0), (701, 3, 2), (20, 11, 2), (20, 3, 11)):
        monkeypatch.setattr(gc, "get_count", lambda count=count: count)
        monkeypatch.setattr(gc, "get_threshold", lambda: (700, 10, 10))
        sweep()
    assert looked == [0, 1, 2]
