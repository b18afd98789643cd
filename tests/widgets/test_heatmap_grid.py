"""The heatmap as a table."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAccessible
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from widgets.color_scale import color_at
from widgets.heatmap_grid import Grid, HeatmapGrid, Margin
from widgets.theme import current_theme


def grid() -> Grid:
    return Grid(
        row_labels=("Mon", "Tue"),
        row_notes=("5 days", "4 days"),
        column_labels=("9", "10", "11"),
        fills=((0.0, 1.0, 0.5), (0.25, None, 0.75)),
        texts=(("0", "40", "20"), ("10", "", "30")),
        foot_label="Total",
        foot=("10", "40", "50"),
        margins=(Margin("Total", ("60", "40"), "100", bold=True),),
        sentence=lambda row, column: f"cell {row} {column}",
    )


def shown(qtbot: QtBot) -> HeatmapGrid:
    view = HeatmapGrid()
    qtbot.addWidget(view)
    view.resize(600, 240)
    view.set_grid(grid(), "Contacts by weekday and hour")
    view.show()
    return view


def test_that_the_model_keeps_the_rules_of_models(qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(shown(qtbot).grid_model)


def test_that_totals_stand_in_the_last_row_and_column(qtbot: QtBot) -> None:
    model = shown(qtbot).grid_model
    assert (model.rowCount(), model.columnCount()) == (3, 4)
    assert model.rowCount(model.index(0, 0)) == 0
    assert model.index(2, 3).data() == "100"
    assert model.headerData(2, Qt.Orientation.Vertical) == "Total"


def test_that_every_cell_is_read_aloud_as_its_sentence(qtbot: QtBot) -> None:
    view = shown(qtbot)
    table = QAccessible.queryAccessibleInterface(view)
    assert table.role() == QAccessible.Role.Table
    assert table.text(QAccessible.Text.Name) == "Contacts by weekday and hour"
    index = view.grid_model.index(1, 2)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "cell 1 2"
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "cell 1 2"


def test_that_arrow_keys_walk_the_cells_and_point_at_them(qtbot: QtBot) -> None:
    view = shown(qtbot)
    view.setFocus()
    view.choose(0, 0)
    with qtbot.waitSignal(view.pointed) as pointed:
        qtbot.keyClick(view, Qt.Key.Key_Right)
    assert pointed.args == [0, 1]


def test_that_the_copy_shortcut_asks_the_page_for_a_copy(qtbot: QtBot) -> None:
    view = shown(qtbot)
    view.setFocus()
    with qtbot.waitSignal(view.copy_requested):
        qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)


def test_that_zero_is_a_coloured_cell_and_no_data_a_hatched_one(qtbot: QtBot) -> None:
    view = shown(qtbot)
    view.choose(0, 2)
    image = view.viewport().grab().toImage()

    def colors(row: int, column: int) -> set[str]:
        rect = view.visualRect(view.grid_model.index(row, column)).adjusted(4, 4, -4, -4)
        return {
            image.pixelColor(x, y).name()
            for x in range(rect.left(), rect.right())
            for y in range(rect.top(), rect.bottom())
        }

    assert color_at(0.0).name() in colors(0, 0)
    assert current_theme().color("hatch").name() in colors(1, 1)
    assert current_theme().color("hatch").name() not in colors(0, 0)


def test_that_all_columns_fit_the_width(qtbot: QtBot) -> None:
    view = shown(qtbot)
    used = sum(view.columnWidth(column) for column in range(view.grid_model.columnCount()))
    assert used == view.viewport().width()


def test_that_a_new_grid_keeps_the_current_cell(qtbot: QtBot) -> None:
    view = shown(qtbot)
    view.choose(1, 1)
    view.set_grid(grid(), "again")
    assert (view.currentIndex().row(), view.currentIndex().column()) == (1, 1)
    view.set_grid(Grid(), "nothing")
    assert view.currentIndex() == QModelIndex()


def test_that_numbers_that_do_not_fit_are_told_in_thousands(qtbot: QtBot) -> None:
    view = HeatmapGrid()
    qtbot.addWidget(view)
    view.resize(900, 330)
    hours = tuple(str(hour) for hour in range(24))
    whole, shorter = ("93,194",) * 24, ("93k",) * 24
    row = {"row_labels": ("Mon",), "column_labels": hours, "fills": ((0.5,) * 24,)}
    crowded = Grid(**row, texts=(whole,), foot_label="Total", foot=whole, short=(shorter,) * 2)
    brief = Grid(**row, texts=(shorter,), foot_label="Total", foot=shorter)
    view.show()
    view.set_grid(crowded, "wide")
    assert view.totals_crowd
    seen = view.viewport().grab().toImage()
    view.set_grid(brief, "the same in thousands")
    assert not view.totals_crowd
    assert seen == view.viewport().grab().toImage()
    assert view.grid_model.index(0, 0).data() == "93k"
    view.set_grid(crowded, "wide enough")
    view.resize(2400, 330)
    assert not view.totals_crowd
    assert view.grid_model.index(1, 0).data() == "93,194"
