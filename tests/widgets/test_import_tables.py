"""The models of the import page hold what Qt asks of a model, and draw without a widget a cell."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from core.model.dataset import Preview
from widgets.file_strip import FileModel, FileState, FileStrip
from widgets.finding_list import Finding, FindingList, FindingModel
from widgets.flow import Flow
from widgets.long_table import LongColumn, LongModel, LongTable
from widgets.mapping_rows import MappingModel, MappingRow, Place, RowKind
from widgets.mapping_table import MappingTable
from widgets.question_card import Answer, QuestionCard
from widgets.raw_preview import AsideLine, Marks, PreviewModel, RawPreview

PREVIEW = Preview(("Id", "Via"), (("1", "Mail"), ("2", "")), (3, 4))
MARKS = Marks({(4, "Via"): "No channel."}, {}, (AsideLine(1, "Export", "A title."),))
ROWS = (
    MappingRow("ticket_id", "Contact number", "Id", "1 · 2", confidence=0.95, sure="sure"),
    MappingRow(
        "channel", "Channel", "Via", reading="", readings=(("", "2 values"),),
        meanings=(("Mail", "email"),), known=(("email", "Email"), ("chat", "Chat")),
    ),
    MappingRow("team", "Team", "", why="no view by team", kind=RowKind.MISSING),
    MappingRow("Notes", "not used", "Notes", kind=RowKind.UNUSED),
)  # fmt: skip


def test_that_the_models_keep_the_rules_of_qt(qtmodeltester: ModelTester) -> None:
    mapping, preview, long = MappingModel(), PreviewModel(), LongModel()
    files, findings = FileModel(), FindingModel()
    mapping.set_rows(ROWS)
    preview.set_preview(PREVIEW, MARKS, {"Id"})
    long.set_columns([LongColumn("Row", str, numeric=True)], np.arange(5))
    files.set_files([FileState("a.csv", "ready", "on_target")])
    findings.set_findings([Finding("near", "be careful", "Days are missing.")])
    for model in (mapping, preview, long, files, findings):
        qtmodeltester.check(model)


def test_that_lines_that_are_no_data_stand_among_the_rows_with_their_word(qtbot: QtBot) -> None:
    view = RawPreview("The file")
    qtbot.addWidget(view)
    view.set_preview(PREVIEW, MARKS, {"Id"})
    model = view.model()
    down = Qt.Orientation.Vertical
    words = [model.headerData(row, down) for row in range(3)]
    assert words == ["not used  1", "3", "▲  4"]
    assert model.index(2, 1).data(Qt.ItemDataRole.AccessibleTextRole) == "—, No channel."
    assert view.columnSpan(0, 0) == 2


def test_that_only_what_can_be_chosen_opens(qtbot: QtBot) -> None:
    table = MappingTable()
    qtbot.addWidget(table)
    table.resize(900, 400)
    table.show()
    table.set_rows(ROWS, ("Id", "Via", "Notes"), (("topic", "Topic"),))
    editable = [[row.editable(place) for place in Place] for row in ROWS]
    assert editable[0] == [False, True, False, False, False, False]
    assert editable[1] == [False, True, False, True, False, False]
    assert editable[3] == [True, False, False, False, False, False]
    table.open_editor(table.model().index(0, Place.VALUES))
    assert not table.choice.isVisible()
    table.open_editor(table.model().index(3, Place.NAME))
    assert [table.choice.itemData(i) for i in range(table.choice.count())] == ["", "topic"]


def test_that_a_table_of_fifty_fields_has_no_widget_in_its_cells(qtbot: QtBot) -> None:
    table = MappingTable()
    qtbot.addWidget(table)
    before = len(table.findChildren(QWidget))
    table.set_rows([MappingRow(f"f{n}", f"Field {n}", f"C{n}") for n in range(50)], ())
    assert len(table.findChildren(QWidget)) == before


def test_that_a_narrow_mapping_keeps_its_heads_readable_and_tells_why_in_a_tip(
    qtbot: QtBot,
) -> None:
    table = MappingTable()
    qtbot.addWidget(table)
    table.set_rows(ROWS, ("Id", "Via", "Notes"), ())
    why = Place.WHY
    for width, hidden in ((1100, False), (420, True)):
        table.resize(width, 300)
        table.show()
        assert table.isColumnHidden(why) is hidden
    heads = [str(table.model().headerData(p, Qt.Orientation.Horizontal)) for p in range(why)]
    metrics = table.fontMetrics()
    for place, head in enumerate(heads):
        assert table.columnWidth(place) >= metrics.horizontalAdvance(head)
    tip = table.model().index(2, Place.SURE).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "no view by team"


def test_that_the_same_rows_do_not_close_what_is_being_chosen(qtbot: QtBot) -> None:
    table = MappingTable()
    qtbot.addWidget(table)
    table.resize(900, 400)
    table.show()
    table.set_rows(ROWS, ("Id", "Via"))
    table.open_editor(table.model().index(0, Place.COLUMN))
    table.set_rows(ROWS, ("Id", "Via"))
    assert table.choice.isVisible()


def test_that_long_tables_ask_for_the_cells_drawn_alone(qtbot: QtBot) -> None:
    asked: list[int] = []

    def text(row: int) -> str:
        asked.append(row)
        return str(row)

    table = LongTable("Rows")
    qtbot.addWidget(table)
    table.resize(400, 300)
    table.show()
    qtbot.waitExposed(table)
    table.set_columns([LongColumn("Row", text)], np.arange(1_000_000))
    table.grab()
    assert 0 < len(set(asked)) < 200
    table.verticalScrollBar().setValue(table.verticalScrollBar().maximum())
    table.grab()
    assert max(asked) == 999_999


def test_that_chosen_rows_are_copied_with_their_heads(qtbot: QtBot) -> None:
    table = LongTable("Rows")
    qtbot.addWidget(table)
    columns = [LongColumn("Row", str), LongColumn("Why", lambda row: f"because\t{row}")]
    table.set_columns(columns, np.array([7, 9]))
    table.selectRow(1)
    table.copy()
    assert QGuiApplication.clipboard().text() == "Row\tWhy\n9\tbecause 9"


def test_that_findings_are_as_high_as_their_words(qtbot: QtBot) -> None:
    long = "Many words that need several lines in a narrow list. " * 6
    view = FindingList("Findings")
    qtbot.addWidget(view)
    view.resize(420, 300)
    view.set_findings([Finding("near", "be careful", "Short."), Finding("missed", "serious", long)])
    view.show()
    first, second = (view.visualRect(view.model().index(row, 0)).height() for row in (0, 1))
    assert second > 3 * first / 2
    spoken = view.model().index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("serious. Many words")


def test_that_files_say_their_state_to_a_screen_reader(qtbot: QtBot) -> None:
    strip = FileStrip()
    qtbot.addWidget(strip)
    strip.set_files([FileState("a.csv", "ready, 3 rows", "on_target")], 0)
    role = Qt.ItemDataRole.AccessibleTextRole
    assert strip.model().index(0, 0).data(role) == "a.csv, ready, 3 rows"


def test_that_a_flow_starts_a_new_line_where_the_room_ends(qtbot: QtBot) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    flow = Flow(box, spacing=5)
    labels = [QLabel("word") for _ in range(3)]
    for label in labels:
        label.setFixedSize(100, 20)
        flow.addWidget(label)
    assert flow.heightForWidth(320) == 20
    assert flow.heightForWidth(210) == 45
    labels[1].hide()
    flow.setGeometry(QRect(0, 0, 210, 45))
    assert labels[2].x() == 105 or labels[2].isHidden()


def test_that_many_answers_stand_in_columns(qtbot: QtBot) -> None:
    card = QuestionCard()
    qtbot.addWidget(card)
    few = [Answer("d", "day first", ("1 Feb", "2 Feb")), Answer("m", "month first", ("2 Jan",))]
    card.ask("Which?", "", few, samples=("01/02", "02/02"))
    low = card.sizeHint().height()
    card.ask("Which unit?", "", [Answer(str(n), f"unit {n}", ("1 s",)) for n in range(9)])
    assert card.sizeHint().height() < 1.6 * low
    assert len(card.radios) == 9
