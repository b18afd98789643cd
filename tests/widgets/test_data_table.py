"""Tables sort by value, keep their total last and copy as cells."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from core.model.dataset import Preview
from widgets.data_table import Cell, Column, DataTable
from widgets.raw_preview import Marks, RawPreview

COLUMNS = [Column("Channel", stretch=True), Column("Contacts", numeric=True)]
ROWS = [["Email", Cell("1,200", 1200)], ["Chat", Cell("90", 90)], ["Calls", Cell("300", 300)]]


def shown(table: DataTable) -> list[str]:
    model = table.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_that_figures_sort_as_numbers_and_the_total_stays_last(qtbot: QtBot) -> None:
    table = DataTable("By channel")
    qtbot.addWidget(table)
    table.set_rows(COLUMNS, ROWS, ["All", Cell("1,590", 1590)])
    table.model().sort(1, Qt.SortOrder.AscendingOrder)
    assert shown(table) == ["Chat", "Calls", "Email", "All"]
    table.model().sort(1, Qt.SortOrder.DescendingOrder)
    assert shown(table) == ["Email", "Calls", "Chat", "All"]


def test_that_cells_are_copied_exactly(qtbot: QtBot) -> None:
    table = DataTable("By channel")
    qtbot.addWidget(table)
    table.set_rows(COLUMNS, ROWS)
    table.copy()
    lines = QApplication.clipboard().text().splitlines()
    assert lines == ["Channel\tContacts", "Email\t1200", "Chat\t90", "Calls\t300"]


def test_that_a_sorted_row_opens_as_the_row_it_is(qtbot: QtBot) -> None:
    table = DataTable("By channel")
    qtbot.addWidget(table)
    table.set_rows(COLUMNS, ROWS)
    table.model().sort(1, Qt.SortOrder.AscendingOrder)
    with qtbot.waitSignal(table.row_chosen) as blocker:
        table.activated.emit(table.model().index(0, 0))
    assert blocker.args == [1]


def test_that_the_models_keep_the_rules_of_qt(qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    table = DataTable("By channel")
    qtbot.addWidget(table)
    table.set_rows(COLUMNS, ROWS, ["All", "1,590"])
    qtmodeltester.check(table.model())
    preview = RawPreview("The file")
    qtbot.addWidget(preview)
    preview.set_preview(
        Preview(("a", "b"), (("1", ""), ("2",)), (2, 3)), Marks({(3, "b"): "missing"}, {})
    )
    qtmodeltester.check(preview.model())


def test_that_another_file_can_be_shown_while_painted(qtbot: QtBot) -> None:
    preview = RawPreview("The file")
    qtbot.addWidget(preview)
    preview.show()
    qtbot.waitExposed(preview)
    for columns, rows in ((7, 200), (3, 99), (9, 2)):
        header = tuple(f"c{place}" for place in range(columns))
        cells = tuple(("x",) * columns for _ in range(rows))
        marks = Marks({(2, "c1"): "bad"}, {})
        preview.set_preview(Preview(header, cells, tuple(range(2, rows + 2))), marks)
        assert not preview.grab().isNull()
        assert preview.model().rowCount() == rows
    assert preview.model().headerData(0, Qt.Orientation.Vertical) == "▲  2"


def test_that_columns_draw_together_before_one_is_out_of_sight(qtbot):
    table = DataTable()
    qtbot.addWidget(table)
    columns = [
        Column("Day", stretch=True),
        *(Column(f"Figure {n}", numeric=True) for n in range(6)),
    ]
    table.set_rows(columns, [[Cell("Monday"), *(Cell("1,234 h", 1.0) for _ in range(6))]])
    table.show()
    header = table.horizontalHeader()
    table.resize(2000, 200)
    figures = [header.sectionSize(place) for place in range(1, 7)]
    needed = sum(figures) + figures[0]
    table.resize(needed - 60, 200)
    assert table.viewport().width() < needed
    assert header.length() <= table.viewport().width()
    table.resize(needed // 2, 200)
    assert header.length() > table.viewport().width()
