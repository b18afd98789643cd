"""Columns held against each other: what is pinned, chosen, named, followed and copied."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from widgets.comparison import Comparison, ComparisonCell, ComparisonColumn, ComparisonRow
from widgets.comparison_table import ComparisonTable


def column(name: str, *, reason: str = "", frozen: bool = False) -> ComparisonColumn:
    figures = (
        ComparisonCell("94 %", "", "", "on_target", "met", f"{name}: 94 % met", "0.94"),
        ComparisonCell("4.34 €", "+0.24 €", "missed", "", "", f"{name}: 4.34", "4.3402"),
        ComparisonCell("Change…", sentence=f"Change {name}", link=True),
    )
    if reason:
        figures = (ComparisonCell(), ComparisonCell(), figures[2])
    return ComparisonColumn(name, "about it", "", frozen, figures, reason)


def comparison(*names: str, reason: str = "") -> Comparison:
    rows = (
        ComparisonRow("email frt", "Email, reply in 4 h", "promise 90 %"),
        ComparisonRow("per_resolution", "Cost per resolution", bold=True),
        ComparisonRow("action", ""),
    )
    first = column("Baseline", frozen=True)
    others = [column(name) for name in names]
    if reason:
        others[-1] = column(names[-1], reason=reason)
    return Comparison(rows, (first, *others))


@pytest.fixture
def table(qtbot: QtBot) -> ComparisonTable:
    made = ComparisonTable("Scenarios side by side")
    qtbot.addWidget(made)
    made.resize(900, 400)
    made.set_comparison(comparison("A", "B"), 1)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_that_columns_that_fit_fill_the_table_and_none_is_pinned(table: ComparisonTable) -> None:
    widths = [table.columnWidth(place) for place in range(3)]
    assert max(widths) - min(widths) <= 3
    assert abs(sum(widths) + table.verticalHeader().width() - table.width()) <= 4
    assert not table.pinned


def test_that_the_first_column_stays_while_others_scroll(table: ComparisonTable) -> None:
    table.set_comparison(comparison("A", "B", "C", "D", "E", "F"), 6)
    assert table.pinned
    assert table.horizontalScrollBar().value() > 0
    chosen = table.columnViewportPosition(6)
    assert chosen >= table.columnWidth(0)
    assert chosen + table.columnWidth(6) <= table.viewport().width() + 1
    table.show_column(1)
    assert table.columnViewportPosition(1) >= table.columnWidth(0)


def test_that_a_reason_stands_in_place_of_figures(table: ComparisonTable) -> None:
    table.set_comparison(comparison("A", "B", reason="No channel can be staffed"), 2)
    assert table.rowSpan(0, 2) == 2
    told = table.model().data(table.model().index(0, 2), Qt.ItemDataRole.AccessibleTextRole)
    assert told == "No channel can be staffed"
    table.set_comparison(comparison("A", "B"), 2)
    assert table.rowSpan(0, 2) == 1


def test_that_enter_chooses_a_column_or_follows_what_it_offers(
    qtbot: QtBot, table: ComparisonTable
) -> None:
    table.setFocus()
    table.setCurrentIndex(table.model().index(1, 2))
    with qtbot.waitSignal(table.column_chosen) as chosen:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert chosen.args == [2]
    table.setCurrentIndex(table.model().index(2, 2))
    with qtbot.waitSignal(table.link_followed) as followed:
        QTest.keyClick(table, Qt.Key.Key_Space)
    assert followed.args == ["action", 2]


@pytest.mark.parametrize(
    ("key", "modifier", "command"),
    [
        (Qt.Key.Key_F2, Qt.KeyboardModifier.NoModifier, "rename"),
        (Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier, "delete"),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier, "left"),
        (Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier, "right"),
    ],
)
def test_that_keys_ask_for_what_can_be_done(
    qtbot: QtBot,
    table: ComparisonTable,
    key: Qt.Key,
    modifier: Qt.KeyboardModifier,
    command: str,
) -> None:
    table.setCurrentIndex(table.model().index(0, 1))
    with qtbot.waitSignal(table.command_asked) as asked:
        QTest.keyClick(table, key, modifier)
    assert asked.args == [command, 1]


def press_head(table: ComparisonTable, x: int) -> None:
    head = table.horizontalHeader().viewport()
    at = QPointF(x, 20)
    for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
        event = QMouseEvent(
            kind, at, QPointF(head.mapToGlobal(at.toPoint())), Qt.MouseButton.LeftButton,
            Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
        )  # fmt: skip
        from PySide6.QtCore import QCoreApplication

        QCoreApplication.sendEvent(head, event)


def test_that_a_head_chooses_its_column_and_its_arrow_opens_a_menu(
    qtbot: QtBot, table: ComparisonTable
) -> None:
    left = table.horizontalHeader().sectionViewportPosition(2)
    with qtbot.waitSignal(table.column_chosen) as chosen:
        press_head(table, left + 120)
    assert chosen.args == [2]
    with qtbot.waitSignal(table.menu_asked) as asked:
        press_head(table, left + 8)
    assert asked.args[0] == 2
    assert isinstance(asked.args[1], QPoint)


def test_that_a_name_is_typed_where_it_stands(qtbot: QtBot, table: ComparisonTable) -> None:
    table.rename(1)
    box = table.naming
    assert box is not None
    assert box.text() == "A"
    box.setText("Wages up")
    with qtbot.waitSignal(table.renamed) as renamed:
        QTest.keyClick(box, Qt.Key.Key_Return)
    assert renamed.args == [1, "Wages up"]
    assert table.naming is None


def test_that_escape_leaves_a_name(qtbot: QtBot, table: ComparisonTable) -> None:
    told: list[object] = []
    table.renamed.connect(lambda *args: told.append(args))
    table.rename(1)
    box = table.naming
    assert box is not None
    box.setText("Wages up")
    QTest.keyClick(box, Qt.Key.Key_Escape)
    assert table.naming is None
    assert told == []


def test_that_cells_are_copied_exactly_and_links_are_not() -> None:
    rows = comparison("A", "B", reason="No channel").copied()
    assert rows[0] == ["", "Baseline", "A", "B"]
    assert rows[2] == ["Email, reply in 4 h promise 90 %", "0.94", "0.94", "No channel"]
    assert rows[3] == ["Cost per resolution", "4.3402", "4.3402", ""]
    assert rows[4] == ["", "", "", ""]


def test_that_a_screen_reader_hears_rows_columns_and_sentences(table: ComparisonTable) -> None:
    assert table.accessibleName() == "Scenarios side by side"
    model = table.model()
    cell = model.data(model.index(1, 2), Qt.ItemDataRole.AccessibleTextRole)
    assert cell == "B: 4.34"
    row = model.headerData(0, Qt.Orientation.Vertical, Qt.ItemDataRole.AccessibleTextRole)
    assert row == "Email, reply in 4 h promise 90 %"


def test_that_focus_is_drawn_on_the_current_cell_alone(
    qtbot: QtBot, table: ComparisonTable
) -> None:
    before = table.grab().toImage()
    table.setFocus()
    qtbot.waitUntil(table.hasFocus)
    table.setCurrentIndex(table.model().index(1, 1))
    focused = table.grab().toImage()
    table.setCurrentIndex(table.model().index(1, 2))
    assert before != focused
    assert focused != table.grab().toImage()
