"""Python looks through little while the window is used, and a window made anew leaves nothing."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from core.progress import no_progress
from core.staffing.simulation import prepare
from desktop import application


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    yield
    gc.unfreeze()


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
