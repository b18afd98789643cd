"""Files on their way in: cut otherwise, questions answered, columns used, many at once, pasted."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl

from core.model.dataset import Grain
from tests.desktop.data_robot import DataRobot, write
from tests.desktop.robots import WindowRobot
from widgets.dialect_row import OTHER
from widgets.mapping_rows import Place, RowKind

HEAD = "Ticket ID;Created at;First reply at;Channel;Agent;Region;Handle time\n"
ROWS = "".join(
    f"{n};{n % 27 + 1:02d}/03/2026 09:{n % 60:02d};{n % 27 + 1:02d}/03/2026 10:{n % 60:02d};"
    f"{'Email' if n % 3 else 'Chat'};Ana {n % 4};{'North' if n % 2 else 'South'};"
    f"0:{n % 50:02d}:00\n"
    for n in range(1, 201)
)
TITLED = "Export of March\nmade by the helpdesk\n\n" + HEAD + ROWS
AMBIGUOUS = "Ticket ID,Created at,First reply at,Channel\n" + "".join(
    f"{n},{n % 12 + 1:02d}/{n % 11 + 1:02d}/2026 09:00,{n % 12 + 1:02d}/{n % 11 + 1:02d}/2026 09:30"
    ",email\n"
    for n in range(1, 100)
)


@pytest.fixture
def data(robot: WindowRobot) -> DataRobot:
    return DataRobot(robot)


def test_that_another_separator_cuts_the_preview_at_once(data: DataRobot, tmp_path: Path) -> None:
    data.robot.import_file(write(tmp_path, "tickets.csv", HEAD + ROWS))
    assert data.page.import_view.preview.model().columnCount() == 7
    data.set_part("delimiter", "|")
    assert data.page.import_view.preview.model().columnCount() == 1
    assert data.draft.shown.header == (HEAD.strip(),)
    data.set_part("delimiter", ";")
    assert data.page.import_view.preview.model().columnCount() == 7
    assert data.draft.ready


def test_that_a_separator_in_no_list_can_be_typed(data: DataRobot, tmp_path: Path) -> None:
    text = (HEAD + ROWS).replace(";", "§")
    data.robot.import_file(write(tmp_path, "tickets.csv", text))
    data.set_part("delimiter", OTHER)
    typed = data.page.import_view.dialect.typed
    assert typed.isVisible()
    data.robot.qtbot.keyClicks(typed, "§")
    data.robot.qtbot.keyClick(typed, Qt.Key.Key_Return)
    data.robot.rest()
    assert data.page.import_view.preview.model().columnCount() == 7
    assert data.draft.result.rows_used == 200


def test_that_lines_above_the_header_are_shown_and_said_to_be_no_data(
    data: DataRobot, tmp_path: Path
) -> None:
    data.robot.import_file(write(tmp_path, "tickets.csv", TITLED))
    model = data.page.import_view.preview.model()
    assert [model.headerData(row, Qt.Orientation.Vertical) for row in range(4)] == [
        "not used  1", "not used  2", "header  4", "5",
    ]  # fmt: skip
    assert data.cells(0)[0] == "Export of March"
    assert data.draft.result.rows_used == 200


def test_that_a_line_of_the_preview_can_be_made_the_header(data: DataRobot, tmp_path: Path) -> None:
    text = "Contact,Arrived,Via\n" + HEAD.replace(";", ",") + ROWS.replace(";", ",")
    data.robot.import_file(write(tmp_path, "tickets.csv", text))
    data.page.import_view.preview.header_chosen.emit(2)
    data.robot.rest()
    assert data.draft.shown.dialect.header_row == 2
    assert data.draft.shown.header[0] == "Ticket ID"
    assert data.draft.ready


def test_that_footer_rows_left_out_are_counted(data: DataRobot, tmp_path: Path) -> None:
    data.robot.import_file(write(tmp_path, "tickets.csv", HEAD + ROWS))
    data.page.import_view.dialect.more.click()
    data.set_part("footer", "3")
    assert data.draft.result.rows_used == 197
    assert data.draft.result.rows_read == 200
    assert data.draft.reading.figures.rows_aside == 3


def test_that_an_ambiguous_date_is_shown_read_both_ways(data: DataRobot, tmp_path: Path) -> None:
    data.robot.import_file(write(tmp_path, "calls.csv", AMBIGUOUS))
    card = data.page.import_view.question
    assert card.isVisible()
    assert "which number is the day?" in card.question
    first, second = (radio.accessibleDescription() for radio in card.radios[:2])
    assert first != second
    assert first.count(",") == second.count(",") == 2
    data.answer("day/month/year")
    assert data.draft.questions == ()
    assert data.draft.ready
    created = data.draft.result.table["created_at"]
    assert created.iloc[0].strftime("%Y-%m-%d") == "2026-02-02"
    assert created.iloc[11].strftime("%Y-%m-%d") == "2026-02-01"
    assert data.draft.result.table["first_response_at"].notna().all()


def test_that_arrow_keys_choose_an_answer_and_enter_gives_it(
    data: DataRobot, tmp_path: Path
) -> None:
    data.robot.import_file(write(tmp_path, "calls.csv", AMBIGUOUS))
    first = data.page.import_view.question.radios[0]
    first.setFocus()
    data.robot.qtbot.keyClick(first, Qt.Key.Key_Space)
    data.robot.qtbot.keyClick(first, Qt.Key.Key_Down)
    data.robot.rest()
    assert not data.draft.ready, "an arrow key alone answers nothing"
    second = data.page.import_view.question.radios[1]
    data.robot.qtbot.keyClick(second, Qt.Key.Key_Return)
    data.robot.rest()
    assert data.draft.ready


def test_that_an_answer_is_remembered_for_the_same_headers(data: DataRobot, tmp_path: Path) -> None:
    data.robot.import_file(write(tmp_path, "march.csv", AMBIGUOUS))
    data.answer("month/day/year")
    data.robot.take()
    data.robot.import_file(write(tmp_path, "april.csv", AMBIGUOUS.replace("email", "chat")))
    assert data.draft.ready
    assert data.draft.questions == ()
    assert data.draft.shown.of("created_at").format.startswith("%m")


def test_that_a_remembered_mapping_can_be_forgotten(data: DataRobot, tmp_path: Path) -> None:
    data.robot.import_file(write(tmp_path, "march.csv", AMBIGUOUS))
    data.answer("month/day/year")
    data.robot.take()
    data.robot.import_file(write(tmp_path, "april.csv", AMBIGUOUS.replace("email", "chat")))
    data.desk.forget_mapping()
    data.robot.rest()
    assert data.draft.shown.of("created_at").format is None
    assert not data.draft.ready
    assert data.robot.settings.mapping(data.draft.shown.header) is None


def test_that_edits_can_be_reset_to_what_was_detected(data: DataRobot, tmp_path: Path) -> None:
    data.robot.import_file(write(tmp_path, "tickets.csv", HEAD + ROWS))
    detected = data.draft.shown
    data.choose("agent", Place.COLUMN, "")
    assert data.draft.shown.of("agent") is None
    data.desk.reset()
    data.robot.rest()
    assert data.draft.shown == detected


def test_that_a_mapping_saved_as_a_file_reads_another_file_alike(
    data: DataRobot, tmp_path: Path
) -> None:
    data.robot.import_file(write(tmp_path, "march.csv", AMBIGUOUS))
    data.answer("month/day/year")
    saved = tmp_path / "mapping.json"
    data.desk.save_mapping(saved, lambda _path: None)
    data.robot.rest()
    assert json.loads(saved.read_text("utf-8"))["import"]["grain"] == "contact"
    data.desk.discard()
    data.robot.import_file(write(tmp_path, "april.csv", AMBIGUOUS))
    assert not data.draft.ready
    data.desk.load_mapping(saved)
    data.robot.rest()
    assert data.draft.ready
    assert data.draft.shown.of("created_at").format.startswith("%m")


def test_that_a_file_that_is_no_mapping_is_one_sentence(data: DataRobot, tmp_path: Path) -> None:
    data.robot.import_file(write(tmp_path, "tickets.csv", HEAD + ROWS))
    data.desk.load_mapping(write(tmp_path, "other.json", "[1, 2]"))
    data.robot.rest()
    assert "other.json" in data.robot.message
    assert data.draft.ready


def test_that_a_column_feeding_nothing_can_become_a_dimension(
    data: DataRobot, tmp_path: Path
) -> None:
    data.robot.import_file(write(tmp_path, "tickets.csv", HEAD + ROWS))
    if data.draft.shown.of("custom:Region") is not None:
        data.choose("custom:Region", Place.COLUMN, "")
    assert data.row("Region", RowKind.UNUSED).column == "Region"
    data.choose("Region", Place.NAME, "\0dimension", RowKind.UNUSED)
    assert data.draft.shown.of("custom:Region").column == "Region"
    assert set(data.draft.result.table["custom:Region"]) == {"North", "South"}
    assert data.row("custom:Region").name == "Region"
    assert data.row("custom:Region").reading_words == "dimension"


def test_that_a_column_feeding_nothing_can_feed_a_field(data: DataRobot, tmp_path: Path) -> None:
    data.robot.import_file(write(tmp_path, "tickets.csv", HEAD + ROWS))
    if data.draft.shown.of("custom:Region") is not None:
        data.choose("custom:Region", Place.COLUMN, "")
    data.choose("Region", Place.NAME, "team", RowKind.UNUSED)
    assert set(data.draft.result.table["team"]) == {"North", "South"}


def test_that_delete_leaves_a_field_out(data: DataRobot, tmp_path: Path) -> None:
    data.robot.import_file(write(tmp_path, "tickets.csv", HEAD + ROWS))
    table = data.page.import_view.mapping
    table.setFocus()
    table.setCurrentIndex(table.model().index(table.place_of("agent"), Place.NAME))
    data.robot.qtbot.keyClick(table, Qt.Key.Key_Delete)
    data.robot.rest()
    assert data.draft.shown.of("agent") is None


def test_that_every_grain_can_be_chosen(data: DataRobot, tmp_path: Path) -> None:
    data.robot.import_file(write(tmp_path, "tickets.csv", HEAD + ROWS))
    control = data.page.import_view.dialect.control("rows")
    assert {control.itemData(place) for place in range(control.count())} == {g.value for g in Grain}


def test_that_many_files_are_listed_with_their_states_and_imported_in_one_step(
    data: DataRobot, tmp_path: Path
) -> None:
    files = [
        write(tmp_path, "a.csv", HEAD + ROWS),
        write(tmp_path, "b.csv", AMBIGUOUS),
        write(tmp_path, "c.csv", HEAD + ROWS.replace("/03/2026", "/04/2026")),
        write(tmp_path, "d.csv", ""),
    ]
    data.robot.import_file(*files)
    assert data.page
    assert data.states == [
        "ready, 200 rows", "needs 2 answers", "ready, 200 rows", "cannot be imported",
    ]  # fmt: skip
    data.robot.press("Import all 2 ready files")
    project = data.robot.store.project
    assert [dataset.name for dataset in project.datasets] == ["a.csv", "c.csv"]
    assert [draft.title for draft in data.desk.drafts] == ["b.csv", "d.csv"]
    assert "400 rows of 2 files imported" in data.robot.toast
    data.robot.press("Undo")
    assert data.robot.store.project.datasets == ()


def test_that_a_file_is_taken_off_the_list_by_delete(data: DataRobot, tmp_path: Path) -> None:
    first = write(tmp_path, "a.csv", HEAD + ROWS)
    data.robot.import_file(first, write(tmp_path, "b.csv", AMBIGUOUS))
    data.desk.select(1)
    data.robot.qtbot.keyClick(data.page.import_view.files, Qt.Key.Key_Delete)
    assert [draft.path for draft in data.desk.drafts] == [first]


def test_that_a_dropped_folder_gives_its_tables(data: DataRobot, tmp_path: Path) -> None:
    folder = tmp_path / "exports"
    folder.mkdir()
    write(folder, "a.csv", HEAD + ROWS)
    write(folder, "b.csv", AMBIGUOUS)
    write(folder, "notes.docx", "no table")
    data.robot.import_file(folder)
    assert [draft.title for draft in data.desk.drafts] == ["a.csv", "b.csv"]


def test_that_a_folder_without_tables_is_one_sentence(data: DataRobot, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    data.robot.import_file(tmp_path / "empty")
    assert data.desk.drafts == []
    assert "empty" in data.robot.message


def test_that_a_pasted_table_is_imported_and_leaves_no_file_behind(data: DataRobot) -> None:
    data.paste((HEAD + ROWS).replace(";", "\t"))
    assert data.draft.title == "Pasted table"
    kept = data.draft.path
    assert kept.exists()
    assert kept.stat().st_mode & 0o077 == 0 or kept.parent.stat().st_mode & 0o077 == 0
    data.robot.take()
    assert [d.name for d in data.robot.store.project.datasets] == ["Pasted table"]
    assert data.robot.window.view.contacts == 200
    assert not kept.parent.exists()


def test_that_an_empty_clipboard_is_one_sentence(data: DataRobot) -> None:
    data.paste("   ")
    assert "There is no table to paste" in data.robot.message
    assert data.desk.drafts == []


def test_that_a_link_is_not_followed(data: DataRobot) -> None:
    data.paste("https://example.com/tickets.csv")
    assert "Links are not followed" in data.robot.message
    dropped = QMimeData()
    dropped.setUrls([QUrl("https://example.com/tickets.csv")])
    data.robot.window.frame.message.hide()
    data.robot.window.take(dropped)
    assert "Links are not followed" in data.robot.message
    assert data.desk.drafts == []


def test_that_reading_can_be_stopped_and_taken_up_again(data: DataRobot, tmp_path: Path) -> None:
    path = write(tmp_path, "tickets.csv", HEAD + ROWS)
    data.robot.window.import_files([path])
    key = f"read:{path}"
    data.robot.tasks.cancel(key)
    data.desk.stop(key)
    data.robot.rest()
    assert data.page.import_view.files.files[0].state == "stopped"
    assert data.robot.answer == "Reading tickets.csv was stopped."
    data.robot.press("Read again")
    assert data.draft.ready


@pytest.mark.parametrize(
    "content",
    [
        b"\x00" * 5000,
        b'a,b,c\n"1,2,3\n' + b"x" * 1000,
        b"PK\x03\x04" + b"\x00" * 200,
        bytes(range(256)) * 20,
        b"\xff\xfe" + "a;b\n1;2\n".encode("utf-16-le"),
    ],
)
def test_that_a_hostile_file_ends_in_a_sentence(
    data: DataRobot, tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "hostile.csv"
    path.write_bytes(content)
    data.robot.import_file(path)
    assert data.page
    assert data.robot.answer
    assert "defect" not in data.robot.answer


def test_that_the_decimal_sign_can_be_chosen(data: DataRobot, tmp_path: Path) -> None:
    rows = "".join(
        f"{n};2026-03-{n % 27 + 1:02d} 09:00:00;Email;{n % 5 + 1}.{n % 10}00\n"
        for n in range(1, 101)
    )
    text = "Ticket ID;Created at;Channel;Handle time (s)\n" + rows
    data.robot.import_file(write(tmp_path, "tickets.csv", text))
    data.set_part("decimal", ",")
    assert data.draft.result.table["handle_time"].iloc[0] == 2100
    data.set_part("decimal", ".")
    assert data.draft.result.table["handle_time"].iloc[0] == pytest.approx(2.1)
