"""The table that is typed into."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from widgets.entry_table import EntryColumn, EntryTable

COLUMNS = (EntryColumn("Month"), EntryColumn("Channel", choices=("phone", "email")),
           EntryColumn("Total", numeric=True))  # fmt: skip


@pytest.fixture
def table(qtbot: QtBot) -> EntryTable:
    made = EntryTable("Monthly costs")
    qtbot.addWidget(made)
    made.set_lines(COLUMNS, [("2026-01", "phone", "100"), ("2026-02", "", "200")])
    made.show()
    made.setFocus()
    return made


def clip(text: str) -> None:
    QApplication.clipboard().setText(text)


def test_that_typing_on_the_last_line_adds_another(table: EntryTable, qtbot: QtBot) -> None:
    assert table.model().rowCount() == 3
    with qtbot.waitSignal(table.edited):
        table.setCurrentIndex(table.model().index(2, 0))
        QTest.keyClicks(table, "2")
        line = table.findChild(QLineEdit)
        assert line is not None
        assert line.accessibleName() == "Month"
        QTest.keyClicks(line, "026-03")
        QTest.keyClick(line, Qt.Key.Key_Return)
    assert table.lines[2] == ("2026-03", "", "")
    assert table.model().rowCount() == 4


def test_that_cells_of_a_spreadsheet_are_pasted_without_their_titles(
    table: EntryTable, qtbot: QtBot
) -> None:
    clip("month\ttotal\tchannel\r\n2026-05\tchat\t5\tbeyond\r\n2026-06\t\t6\r\n")
    table.setCurrentIndex(table.model().index(2, 0))
    with qtbot.waitSignal(table.edited):
        QTest.keyClick(table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert table.lines[2:] == (("2026-05", "chat", "5"), ("2026-06", "", "6"))
    assert table.lines[0] == ("2026-01", "phone", "100")


def test_that_delete_empties_cells_and_blank_lines_vanish(table: EntryTable) -> None:
    table.selectRow(0)
    QTest.keyClick(table, Qt.Key.Key_Delete)
    assert table.lines == (("2026-02", "", "200"),)


def test_that_selected_cells_are_copied_as_cells(table: EntryTable) -> None:
    table.selectAll()
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text().splitlines()[:2] == [
        "2026-01\tphone\t100",
        "2026-02\t\t200",
    ]


def test_that_a_fault_is_shown_and_said(table: EntryTable) -> None:
    table.set_faults({(1, 2): "This cannot be read."})
    index = table.model().index(1, 2)
    assert table.model().data(index, Qt.ItemDataRole.ToolTipRole) == "This cannot be read."
    assert "cannot be read" in table.model().data(index, Qt.ItemDataRole.AccessibleTextRole)
    assert table.model().data(index, Qt.ItemDataRole.ForegroundRole) is not None
    assert QAccessible.queryAccessibleInterface(table).text(QAccessible.Text.Name) == (
        "Monthly costs"
    )


def test_that_texts_of_the_data_are_offered(table: EntryTable) -> None:
    table.offer([(), ("whatsapp",), ()])
    table.edit(table.model().index(0, 1))
    line = table.findChild(QLineEdit)
    assert line is not None
    completer = line.completer()
    assert completer is not None
    assert completer.model().index(0, 0).data() == "whatsapp"


def test_that_tab_leaves_the_table(table: EntryTable) -> None:
    assert not table.tabKeyNavigation()
