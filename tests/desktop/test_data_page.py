"""A file goes in: proposed, corrected, imported, removed, and refused with one sentence."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from core.model.dataset import Grain
from tests.desktop.data_robot import DataRobot, write
from tests.desktop.robots import WindowRobot
from widgets.mapping_rows import Place, RowKind

TICKETS = (
    "Ticket ID;Created at;First reply at;Solved at;Channel;Agent;Satisfaction score\n"
    + "".join(
        f"{n};{n % 27 + 1:02d}/03/2026 09:{n % 60:02d};{n % 27 + 1:02d}/03/2026 10:{n % 60:02d};"
        f"{n % 27 + 1:02d}/03/2026 15:00;{'Email' if n % 3 else 'Chat'};Ana;{n % 5 + 1}\n"
        for n in range(1, 301)
    )
)
AMBIGUOUS = "Ticket ID,Created at,Channel\n" + "".join(
    f"{n},{n % 12 + 1:02d}/{n % 11 + 1:02d}/2026 09:00,email\n" for n in range(1, 100)
)


def test_that_a_clean_file_needs_one_click(robot: WindowRobot, tmp_path: Path) -> None:
    robot.import_file(write(tmp_path, "tickets.csv", TICKETS))
    assert robot.answer == "300 of 300 rows are ready."
    assert robot.window.desk.draft.ready
    robot.take()
    assert [dataset.name for dataset in robot.store.project.datasets] == ["tickets.csv"]
    assert robot.window.view.contacts == 300
    assert robot.window.shelf.current.name == "overview"
    assert "300 rows of tickets.csv imported" in robot.toast


def test_that_enter_imports_a_clean_file(robot: WindowRobot, tmp_path: Path) -> None:
    robot.import_file(write(tmp_path, "tickets.csv", TICKETS))
    focused = robot.window.focusWidget()
    assert focused is not None
    robot.qtbot.keyClick(focused, Qt.Key.Key_Return)
    robot.rest()
    assert robot.window.view.contacts == 300


def test_that_the_meaning_of_a_value_can_be_changed_by_keyboard(
    robot: WindowRobot, tmp_path: Path
) -> None:
    data = DataRobot(robot)
    robot.import_file(write(tmp_path, "tickets.csv", TICKETS))
    assert ("Chat", "chat") in data.row("channel").meanings
    data.open_cell("channel", Place.READING)
    meanings = data.page.import_view.mapping.meanings
    chosen = meanings.choice_of("Chat")
    robot.qtbot.keyClicks(chosen, "WhatsApp")
    chosen.activated.emit(chosen.currentIndex())
    meanings.popup.close()
    robot.rest()
    found = dict(data.draft.reading.figures.channels)
    assert found == {"email": 200, "whatsapp": 100}


def test_that_the_time_of_day_beside_a_date_is_shown_and_can_be_left_out(
    robot: WindowRobot, tmp_path: Path
) -> None:
    data = DataRobot(robot)
    rows = "".join(f"{n},{n % 15 + 13}/03/2026,09:{n % 60:02d}:00,email\n" for n in range(200))
    text = "Ticket ID,Date,Time,Channel\n" + rows
    robot.import_file(write(tmp_path, "calls.csv", text))
    assert data.row("created_at").column == "Date"
    assert data.row("created_at", RowKind.TIME).column == "Time"
    data.choose("created_at", Place.COLUMN, "", RowKind.TIME)
    moments = data.draft.result.table["created_at"]
    assert (moments == moments.dt.normalize()).all()
    data.choose("created_at", Place.COLUMN, "Time", RowKind.TIME)
    moments = data.draft.result.table["created_at"]
    assert (moments.dt.hour == 9).all()


def test_that_the_three_files_of_the_sample_can_be_dropped_together(
    robot: WindowRobot, tmp_path: Path
) -> None:
    from core.sample import write_sample

    files = write_sample(tmp_path, contacts=600)
    robot.import_file(*files)
    assert len(robot.window.desk.drafts) == 3
    assert all(draft.ready for draft in robot.window.desk.drafts)
    robot.press("Import all 3 ready files")
    assert len(robot.store.project.datasets) == 3
    assert robot.window.shelf.current.name == "overview"
    contacts = robot.window.view.contacts
    robot.import_file(files[0])
    assert robot.window.desk.draft.reading.figures.same_file == files[0].name
    robot.press_primary()
    assert robot.window.view.contacts == contacts


def test_that_an_import_can_be_undone(robot: WindowRobot, tmp_path: Path) -> None:
    robot.import_file(write(tmp_path, "tickets.csv", TICKETS))
    robot.take()
    robot.press("Undo")
    assert robot.store.project.datasets == ()


def test_that_the_call_centre_workbook_is_mapped_without_a_click(
    robot: WindowRobot, shared: Path
) -> None:
    truth = json.loads((shared / "data" / "truth.json").read_text("utf-8"))
    assert truth
    robot.import_file(shared / "data" / "call-center-xlsx" / "01 Call-Center-Dataset.xlsx")
    draft = robot.window.desk.draft
    assert draft.questions == ()
    assert draft.ready
    assert robot.answer == "5,000 of 5,000 rows are ready."
    created = draft.shown.of("created_at")
    assert (created.column, created.time_column) == ("Date", "Time")
    assert draft.reading.figures.channels == (("phone", 5000),)


def test_that_impossible_values_of_the_ticket_file_are_counted_and_listed(
    robot: WindowRobot, shared: Path
) -> None:
    robot.import_file(shared / "data" / "support-tickets" / "customer_support_tickets.csv")
    assert len(robot.window.desk.draft.result.set_aside) == 1365
    robot.window.desk.show_set_aside()
    assert robot.answer == "1,365 set aside, each with its reason."


def test_that_an_ambiguous_date_is_asked_and_never_guessed(
    robot: WindowRobot, tmp_path: Path
) -> None:
    robot.import_file(write(tmp_path, "calls.csv", AMBIGUOUS))
    desk = robot.window.desk
    assert [column.field for column in desk.draft.questions] == ["created_at"]
    assert not desk.draft.ready
    data = DataRobot(robot)
    assert data.states == ["needs 1 answer"]
    data.answer("month/day/year")
    assert desk.draft.ready
    robot.take()
    days = robot.store.project.datasets[0].table["created_at"]
    assert days.iloc[0].strftime("%Y-%m-%d") == "2026-02-02"
    assert days.iloc[1].strftime("%Y-%m-%d") == "2026-03-03"
    assert days.iloc[10].strftime("%Y-%m-%d") == "2026-12-01"


def test_that_another_column_can_be_chosen_for_a_field(robot: WindowRobot, tmp_path: Path) -> None:
    robot.import_file(write(tmp_path, "tickets.csv", TICKETS))
    desk = robot.window.desk
    desk.choose_column("resolved_at", "First reply at")
    robot.rest()
    assert desk.draft.shown.of("resolved_at").column == "First reply at"
    resolved = desk.draft.result.table["resolved_at"]
    assert (resolved == desk.draft.result.table["first_response_at"]).all()


def test_that_a_field_can_be_left_out(robot: WindowRobot, tmp_path: Path) -> None:
    robot.import_file(write(tmp_path, "tickets.csv", TICKETS))
    robot.window.desk.leave_out("agent")
    robot.rest()
    assert "agent" not in robot.window.desk.draft.result.table


def test_that_the_separator_can_be_corrected(robot: WindowRobot, tmp_path: Path) -> None:
    robot.import_file(write(tmp_path, "tickets.csv", TICKETS))
    desk = robot.window.desk
    dialect = desk.draft.shown.dialect
    desk.edit_dialect(replace(dialect, delimiter="|"))
    robot.rest()
    wrong = desk.draft
    assert wrong.problem is not None or len(wrong.shown.header) == 1
    desk.edit_dialect(dialect)
    robot.rest()
    assert desk.draft.ready
    assert desk.draft.result.rows_used == 300


def test_that_the_zone_moves_the_moments(robot: WindowRobot, tmp_path: Path) -> None:
    robot.import_file(write(tmp_path, "tickets.csv", TICKETS))
    desk = robot.window.desk
    before = desk.draft.result.table["created_at"].iloc[0]
    desk.edit_zone("Europe/Madrid")
    robot.rest()
    after = desk.draft.result.table["created_at"].iloc[0]
    assert (before - after).total_seconds() == 3600


def test_that_a_mapping_is_remembered_for_the_same_headers(
    robot: WindowRobot, tmp_path: Path
) -> None:
    robot.import_file(write(tmp_path, "march.csv", TICKETS))
    robot.window.desk.leave_out("agent")
    robot.rest()
    robot.take()
    robot.import_file(write(tmp_path, "april.csv", TICKETS.replace("/03/2026", "/04/2026")))
    assert robot.window.desk.draft.shown.of("agent") is None
    assert robot.window.desk.draft.reading.figures.known == 300


def test_that_a_file_can_be_removed_and_comes_back_by_undo(
    robot: WindowRobot, tmp_path: Path
) -> None:
    robot.import_file(write(tmp_path, "tickets.csv", TICKETS))
    robot.take()
    robot.do("page.data")
    robot.press("Remove")
    assert robot.store.project.datasets == ()
    robot.press("Undo")
    assert len(robot.store.project.datasets) == 1


def test_that_several_files_wait_side_by_side(robot: WindowRobot, tmp_path: Path) -> None:
    first = write(tmp_path, "a.csv", TICKETS)
    second = write(tmp_path, "b.csv", AMBIGUOUS)
    robot.import_file(first, second)
    desk = robot.window.desk
    assert [draft.path for draft in desk.drafts] == [first, second]
    DataRobot(robot).page.import_view.files.setFocus()
    desk.select(0)
    robot.qtbot.keyClick(DataRobot(robot).page.import_view.files, Qt.Key.Key_Right)
    assert desk.draft.path == second
    robot.press("Leave this file out")
    assert [draft.path for draft in desk.drafts] == [first]


def test_that_rows_of_another_kind_can_be_said(robot: WindowRobot, tmp_path: Path) -> None:
    robot.import_file(write(tmp_path, "tickets.csv", TICKETS))
    desk = robot.window.desk
    assert desk.draft.shown.grain is Grain.CONTACT
    desk.edit_grain(Grain.SURVEY)
    robot.rest()
    assert desk.draft.shown.grain is Grain.SURVEY
    fields = {column.field for column in desk.draft.shown.columns}
    assert "ticket_id" in fields
    assert "created_at" not in fields  # an answer has no creation: its columns are read anew


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("empty.csv", b""),
        ("picture.xlsx", b"\x89PNG\r\n\x1a\n" + bytes(64)),
        ("one-column.csv", b"name\nAna\nLuis\n"),
        ("no-rows.csv", b"Ticket ID,Created at\n"),
        ("words.csv", b"colour,taste\nred,sweet\nblue,sour\n"),
    ],
)
def test_that_a_file_that_is_no_export_is_one_sentence(
    robot: WindowRobot, tmp_path: Path, name: str, content: bytes
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    robot.import_file(path)
    draft = robot.window.desk.draft
    assert not draft.ready
    assert robot.answer
    assert robot.message == ""
    robot.press("Cancel")
    assert robot.window.desk.drafts == []


@pytest.mark.parametrize("name", ["pass_protected.xlsx", "pass_protected.ods", "empty_sheet.xlsx"])
def test_that_a_locked_or_empty_workbook_is_one_sentence(
    robot: WindowRobot, shared: Path, name: str
) -> None:
    robot.import_file(shared / "suites" / "calamine" / name)
    draft = robot.window.desk.draft
    assert not draft.ready
    assert name in robot.answer
    assert robot.message == ""
