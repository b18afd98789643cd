"""What lies on the import desk, without a window around it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from core.model.project import Project
from desktop.import_desk import ImportDesk
from desktop.settings import Settings
from desktop.store import Store
from desktop.tasks import TaskRunner

TABLE = "id,created_at\n1,2026-03-02 09:00\n2,2026-03-02 10:00\n"


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[ImportDesk]:
    """A desk of a window that holds nothing else."""
    window = QWidget()
    qtbot.addWidget(window)
    tasks = TaskRunner()
    yield ImportDesk(Store(parent=window), tasks, Settings(tmp_path / "settings"), window)
    assert tasks.close(60.0)


def add(desk: ImportDesk, path: Path, qtbot: QtBot) -> None:
    """Put a file on the desk and wait until it can be imported."""
    path.write_text(TABLE)
    desk.add([path])
    qtbot.waitUntil(lambda: len(desk.ready) == len(desk.drafts))


def test_that_files_not_imported_go_with_the_project_they_were_meant_for(
    desk: ImportDesk, tmp_path: Path, qtbot: QtBot
) -> None:
    add(desk, tmp_path / "march.csv", qtbot)
    with qtbot.waitSignal(desk.changed):
        desk._store.open(Project())
    assert desk.drafts == []
    assert (tmp_path / "march.csv").read_text() == TABLE


def test_that_what_was_typed_or_listed_is_closed_by_another_project(desk: ImportDesk) -> None:
    for show in (desk.show_week, desk.show_typed, desk.show_set_aside):
        show()
        desk._store.open(Project())
        assert not any((desk.typing_week, desk.typing, desk.showing_set_aside))


def test_that_an_import_under_way_does_not_put_the_old_project_back(
    desk: ImportDesk, tmp_path: Path, qtbot: QtBot
) -> None:
    add(desk, tmp_path / "march.csv", qtbot)
    desk.import_all()
    desk._store.open(Project())
    qtbot.waitUntil(lambda: not desk._tasks.busy)
    assert desk._store.project.datasets == ()
