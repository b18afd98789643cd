"""The files of the project: set aside rows filtered and included, read again, replaced, judged."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from tests.desktop.data_robot import DataRobot, pick, write
from tests.desktop.robots import WindowRobot
from widgets.long_table import TakenRows

HEAD = "Ticket ID,Created at,Channel\n"
ROWS = [f"{n},2026-03-{n % 27 + 1:02d} 09:{n % 60:02d}:00,email\n" for n in range(1, 301)]
BROKEN = HEAD + "".join([*ROWS, ROWS[0], ROWS[1], "x1,soon,email\n", "x2,later,chat\n"])


@pytest.fixture
def data(robot: WindowRobot) -> DataRobot:
    return DataRobot(robot)


def imported(data: DataRobot, path: Path) -> None:
    """Import a file and go back to the files."""
    data.robot.import_file(path)
    data.robot.take()
    data.robot.do("page.data")


def listed(data: DataRobot) -> list[str]:
    """The reasons of the rows set aside that are shown."""
    table = data.page.set_aside.table
    return [table.text(row, 5) for row in range(table.shown)]


def test_that_rows_set_aside_are_filtered_by_reason(data: DataRobot, tmp_path: Path) -> None:
    imported(data, write(tmp_path, "tickets.csv", BROKEN))
    data.desk.show_set_aside()
    data.robot.rest()
    view = data.page.set_aside
    assert view.table.shown == 4
    pick(view.reason, "duplicate_row")
    assert view.table.shown == 2
    assert len(set(listed(data))) == 1
    pick(view.reason, "")
    assert view.table.shown == 4


def test_that_rows_set_aside_are_copied_on_a_worker_and_counted(
    data: DataRobot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    imported(data, write(tmp_path, "tickets.csv", BROKEN))
    data.desk.show_set_aside()
    data.robot.rest()
    written_on: list[threading.Thread] = []
    real = TakenRows.text

    def text(self: TakenRows, *args: object) -> str:
        written_on.append(threading.current_thread())
        return real(self, *args)

    monkeypatch.setattr(TakenRows, "text", text)
    said: list[str] = []
    view = data.page.set_aside
    view.said.connect(said.append)
    view.table.copy()
    data.robot.rest()
    assert said == ["4 of 4 rows copied"]
    assert len(QGuiApplication.clipboard().text().splitlines()) == 5
    monkeypatch.setattr("widgets.long_table._MOST_COPIED", 3)
    view.table.copy()
    data.robot.rest()
    assert said[1:] == ["3 of 4 rows copied: “Save as CSV or Excel” writes them all"]
    assert len(QGuiApplication.clipboard().text().splitlines()) == 4
    assert threading.main_thread() not in written_on


def test_that_rows_set_aside_name_file_row_column_and_value(
    data: DataRobot, tmp_path: Path
) -> None:
    imported(data, write(tmp_path, "tickets.csv", BROKEN))
    data.desk.show_set_aside()
    data.robot.rest()
    table = data.page.set_aside.table
    cells = [[table.text(row, column) for column in range(5)] for row in range(table.shown)]
    assert ["tickets.csv", "304", cells[2][2], "Created at", "soon"] in cells


def test_that_rows_can_be_included_anyway_and_set_aside_again(
    data: DataRobot, tmp_path: Path
) -> None:
    imported(data, write(tmp_path, "tickets.csv", BROKEN))
    before = len(data.robot.store.project.datasets[0].table)
    data.desk.show_set_aside()
    data.robot.rest()
    view = data.page.set_aside
    pick(view.reason, "date_unreadable")
    assert view.include.isEnabled()
    view.include.click()
    data.robot.rest()
    dataset = data.robot.store.project.datasets[0]
    assert dataset.mapping.included == ("date_unreadable",)
    assert len(dataset.table) == before + 2
    data.robot.store.undo()
    assert len(data.robot.store.project.datasets[0].table) == before


def test_that_rows_of_a_draft_can_be_included_before_the_import(
    data: DataRobot, tmp_path: Path
) -> None:
    data.robot.import_file(write(tmp_path, "tickets.csv", BROKEN))
    used = data.draft.result.rows_used
    data.desk.show_set_aside()
    data.robot.rest()
    pick(data.page.set_aside.reason, "date_unreadable")
    data.page.set_aside.include.click()
    data.robot.rest()
    assert data.draft.result.rows_used == used + 2


def test_that_a_reason_that_cannot_be_overruled_offers_nothing(
    data: DataRobot, tmp_path: Path
) -> None:
    text = "Export\n\n" + BROKEN
    imported(data, write(tmp_path, "tickets.csv", text))
    data.desk.show_set_aside()
    data.robot.rest()
    view = data.page.set_aside
    codes = [str(view.reason.itemData(place)) for place in range(1, view.reason.count())]
    fixed = next(code for code in codes if "header" in code or "preamble" in code)
    pick(view.reason, fixed)
    assert not view.include.isVisible()


@pytest.mark.parametrize("name", ["aside.csv", "aside.xlsx"])
def test_that_the_rows_shown_are_saved(data: DataRobot, tmp_path: Path, name: str) -> None:
    imported(data, write(tmp_path, "tickets.csv", BROKEN))
    data.desk.show_set_aside()
    data.robot.rest()
    pick(data.page.set_aside.reason, "duplicate_row")
    data.page.set_aside.saved.emit(tmp_path / name, "plain")
    data.robot.rest()
    assert (tmp_path / name).stat().st_size > 0
    if name.endswith("csv"):
        assert len((tmp_path / name).read_text("utf-8-sig").splitlines()) == 3
    assert name in data.robot.toast


def test_that_a_file_changed_on_the_disk_is_noticed_and_read_again_by_its_mapping(
    data: DataRobot, tmp_path: Path
) -> None:
    path = write(tmp_path, "tickets.csv", HEAD + "".join(ROWS))
    data.robot.import_file(path)
    data.desk.leave_out("channel")
    data.robot.rest()
    data.robot.take()
    write(tmp_path, "tickets.csv", HEAD + "".join([*ROWS, "999,2026-03-30 12:00:00,chat\n"]))
    data.robot.do("page.data")
    assert "1 file changed on the disk" in data.page.banner.evidence
    data.robot.press("Read tickets.csv again")
    dataset = data.robot.store.project.datasets[0]
    assert len(dataset.table) == 301
    assert "channel" not in dataset.mapping.columns
    assert dataset.mapping.of("channel") is None
    assert "changed on the disk" not in data.page.banner.evidence
    data.robot.store.undo()
    assert len(data.robot.store.project.datasets[0].table) == 300


def test_that_a_file_only_touched_counts_as_the_same(data: DataRobot, tmp_path: Path) -> None:
    path = write(tmp_path, "tickets.csv", HEAD + "".join(ROWS))
    imported(data, path)
    os.utime(path)
    data.desk.files.check()
    data.robot.rest()
    assert data.desk.files.source(data.robot.store.project.datasets[0]).state == "same"
    assert data.page.files.again.isEnabled()


def test_that_a_file_that_is_gone_cannot_be_read_again(data: DataRobot, tmp_path: Path) -> None:
    path = write(tmp_path, "tickets.csv", HEAD + "".join(ROWS))
    imported(data, path)
    path.unlink()
    data.desk.files.check()
    data.robot.rest()
    assert not data.page.files.again.isEnabled()
    assert data.page.files.again.toolTip()


def test_that_another_file_takes_the_place_of_one(data: DataRobot, tmp_path: Path) -> None:
    imported(data, write(tmp_path, "march.csv", HEAD + "".join(ROWS)))
    other = write(tmp_path, "longer.csv", HEAD + "".join(ROWS) + "500,2026-04-01 09:00:00,chat\n")
    data.desk.files.read_again(data.robot.store.project.datasets[0], other)
    data.robot.rest()
    assert len(data.robot.store.project.datasets) == 1
    assert len(data.robot.store.project.datasets[0].table) == 301


def test_that_a_replacement_without_the_columns_is_one_sentence(
    data: DataRobot, tmp_path: Path
) -> None:
    imported(data, write(tmp_path, "march.csv", HEAD + "".join(ROWS)))
    before = data.robot.store.project
    other = write(tmp_path, "other.csv", "colour,taste\nred,sweet\nblue,sour\n")
    data.desk.files.read_again(before.datasets[0], other)
    data.robot.rest()
    assert data.robot.store.project is before
    assert data.robot.message


def test_that_the_files_tell_kind_rows_period_and_what_was_set_aside(
    data: DataRobot, tmp_path: Path
) -> None:
    imported(data, write(tmp_path, "tickets.csv", BROKEN))
    data.robot.rest()
    model = data.page.files.table.model()
    row = [str(model.index(0, column).data()) for column in range(6)]
    assert row[0] == "tickets.csv"
    assert row[1].endswith("contacts")
    assert row[2] == "304"
    assert row[3].replace("\N{NO-BREAK SPACE}", " ") == "1–27 Mar 2026"
    assert row[4] == "4"


def test_that_doubts_about_the_data_are_listed_with_shape_and_word(
    data: DataRobot, tmp_path: Path
) -> None:
    rows = "".join(
        f"{n},{2026 if n % 9 else 2090}-03-{n % 27 + 1:02d} {9 + n % 8:02d}:{n % 60:02d}:00,email\n"
        for n in range(1, 601)
    )
    imported(data, write(tmp_path, "t.csv", HEAD + rows))
    data.robot.rest()
    findings = data.page.files.quality.list.findings
    assert data.desk.files.findings is not None
    assert len(findings) == len(data.desk.files.findings) > 0
    for finding in findings:
        assert finding.mark in ("missed", "near", "none")
        assert finding.severity
        assert "_" not in finding.sentence.split(" (")[0]


def test_that_a_bar_under_the_files_hides_none_of_them(data: DataRobot, tmp_path: Path) -> None:
    path = tmp_path / "tickets.csv"
    path.write_text("Ticket ID,Created at,Channel\n1,2026-03-02 09:00:00,email\n")
    imported(data, path)
    table = data.page.files.table
    bar = table.horizontalScrollBar()
    assert bar.maximum() == 0
    table.horizontalHeader().resizeSection(0, 3000)
    data.robot.qtbot.waitUntil(lambda: bar.maximum() > 0)
    data.robot.qtbot.waitUntil(lambda: table.verticalScrollBar().maximum() == 0)


def test_that_the_moment_of_an_import_is_copied_as_a_moment(
    data: DataRobot, tmp_path: Path
) -> None:
    path = tmp_path / "tickets.csv"
    path.write_text("Ticket ID,Created at,Channel\n1,2026-03-02 09:00:00,email\n")
    imported(data, path)
    at = data.robot.store.project.datasets[0].imported_at
    assert data.page.files.table.cells()[1][-1] == at.isoformat(" ", "seconds")
