"""The roster grid is edited like a spreadsheet; every gesture is one edit."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from core.calendar import parse_opening_hours
from core.staffing.business_week import business_week
from core.staffing.roster_text import read_roster
from widgets import clipboard
from widgets.roster_grid import RosterGrid
from widgets.roster_sheet import Sheet, numbers_of, short_number, signed, tiled

DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
NOTHING = tuple((0.0,) * 7 for _ in range(4))


def made(values: tuple[tuple[float, ...], ...] = NOTHING, **more: object) -> Sheet:
    """Four hours of a week."""
    return Sheet(
        tuple(f"{hour}:00" for hour in range(9, 9 + len(values))), DAYS, values, unit="h",
        sentence=lambda row, column: f"row {row}, day {column}", **more,  # type: ignore[arg-type]
    )  # fmt: skip


class Typist:
    """Somebody at the keyboard; the grid shows what was edited, as its page would."""

    def __init__(self, qtbot: QtBot, sheet: Sheet | None = None) -> None:
        self.qtbot, self.grid = qtbot, RosterGrid("People on duty")
        qtbot.addWidget(self.grid)
        self.edits: list[str] = []
        self.said: list[str] = []
        self.texts: list[str] = []
        self._more = sheet or made()
        self.grid.edited.connect(self._on_edited)
        self.grid.refused.connect(self.said.append)
        self.grid.text_pasted.connect(self.texts.append)
        self.grid.set_sheet(self._more)
        self.grid.resize(760, 300)
        self.grid.show()
        self.grid.setFocus()
        qtbot.waitUntil(self.grid.hasFocus)

    def _on_edited(self, values: object, what: str) -> None:
        self.edits.append(what)
        self.grid.set_sheet(made(values, needs=self._more.needs))  # type: ignore[arg-type]

    def press(self, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
        """Press a key in the grid."""
        held = Qt.KeyboardModifier.NoModifier
        for modifier in modifiers:
            held |= modifier
        self.qtbot.keyClick(self.grid, key, held)

    def type(self, text: str, end: Qt.Key = Qt.Key.Key_Return, *modifiers: object) -> None:
        """Type over the current cell."""
        self.qtbot.keyClicks(self.grid, text[:1])
        # Editors of earlier cells go with the next turn of the event loop.
        editor = self.grid.viewport().findChildren(QLineEdit)[-1]
        self.qtbot.keyClicks(editor, text[1:])
        held = modifiers[0] if modifiers else Qt.KeyboardModifier.NoModifier
        self.qtbot.keyClick(editor, end, held)  # type: ignore[arg-type]
        # Enter is taken on the next turn of the event loop.
        self.qtbot.waitUntil(lambda: self.grid.state() != RosterGrid.State.EditingState)

    @property
    def place(self) -> tuple[int, int]:
        """Row and column of the current cell."""
        index = self.grid.currentIndex()
        return index.row(), index.column()

    @property
    def array(self) -> np.ndarray:
        """The numbers shown."""
        return np.array(self.grid.values)


CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_that_typing_replaces_and_enter_and_tab_go_on(qtbot: QtBot) -> None:
    user = Typist(qtbot)
    user.type("3")
    assert user.place == (1, 0)
    user.type("1.5", Qt.Key.Key_Tab)
    assert user.place == (1, 1)
    user.type("2,5", Qt.Key.Key_Backtab, SHIFT)
    assert user.place == (1, 0)
    user.type("4")
    assert user.array[:2, :2].tolist() == [[3, 0], [4, 2.5]]
    assert user.edits == ["type"] * 4
    assert user.grid.sheet.total(None, 0) == 7
    assert user.grid.sheet.total(1, None) == 6.5


def test_that_escape_keeps_the_number_and_letters_are_none(qtbot: QtBot) -> None:
    user = Typist(qtbot, made(((5.0,) * 7,) * 4))
    qtbot.keyClicks(user.grid, "7")
    editor = user.grid.viewport().findChild(QLineEdit)
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    qtbot.keyClicks(user.grid, "x")
    assert user.edits == []
    assert (user.array == 5).all()


def test_that_arrows_with_shift_choose_and_delete_clears_at_once(qtbot: QtBot) -> None:
    user = Typist(qtbot, made(((5.0,) * 7,) * 4))
    user.grid.choose(1, 1)
    user.press(Qt.Key.Key_Right, SHIFT)
    user.press(Qt.Key.Key_Down, SHIFT)
    assert user.grid.area == ((1, 1), (2, 2))
    user.press(Qt.Key.Key_Delete)
    assert user.edits == ["clear"]
    assert user.array.sum() == 5 * 28 - 20
    assert (user.array[1:3, 1:3] == 0).all()


def test_that_control_enter_writes_into_every_cell_chosen(qtbot: QtBot) -> None:
    user = Typist(qtbot)
    user.grid.choose(0, 0, (3, 4))
    user.type("2", Qt.Key.Key_Return, CONTROL)
    assert user.edits == ["type"]
    assert user.array.sum() == 2 * 20


def test_that_fills_repeat_downwards_and_to_the_right(qtbot: QtBot) -> None:
    user = Typist(qtbot, made(((1.0, 2.0, 0, 0, 0, 0, 0), *NOTHING[1:])))
    user.grid.choose(0, 0, (3, 1))
    user.press(Qt.Key.Key_D, CONTROL)
    assert user.array[:, :3].tolist() == [[1, 2, 0]] * 4
    user.grid.choose(2, 1, (2, 6))
    user.press(Qt.Key.Key_R, CONTROL)
    assert user.array[2].tolist() == [1, 2, 2, 2, 2, 2, 2]
    user.grid.choose(3, 2)
    user.press(Qt.Key.Key_D, CONTROL)
    assert user.array[3].tolist() == [1, 2, 2, 0, 0, 0, 0]
    assert user.edits == ["fill"] * 3


def test_that_dragging_the_square_fills(qtbot: QtBot) -> None:
    user = Typist(qtbot, made(((1.0, 3.0, 0, 0, 0, 0, 0), (2.0, 4.0, 0, 0, 0, 0, 0), *NOTHING[2:])))
    user.grid.choose(0, 0, (1, 1))
    view, model = user.grid.viewport(), user.grid.model()
    square = user.grid.visualRect(model.index(1, 1)).bottomRight() - QPoint(1, 1)
    end = user.grid.visualRect(model.index(3, 1)).center()
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=square)
    qtbot.mouseMove(view, end)
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=end)
    assert user.edits == ["fill"]
    assert user.array[:, :2].tolist() == [[1, 3], [2, 4], [1, 3], [2, 4]]
    assert user.grid.area == ((0, 0), (3, 1))


@pytest.mark.parametrize("sign", [".", ","])
@pytest.mark.parametrize("window", ["en_GB", "es_ES", "it_IT"])
def test_that_a_block_goes_to_excel_of_the_country_and_back(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, window: str, sign: str
) -> None:
    QLocale.setDefault(QLocale(window))
    monkeypatch.setattr(clipboard, "country_decimal", lambda: sign)
    user = Typist(
        qtbot, made(((1.125, 2.0, 0, 0, 0, 0, 0), (1234.25, 0, 0, 0, 0, 0, 0), *NOTHING[2:]))
    )
    user.grid.choose(0, 0, (1, 1))
    user.press(Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == f"1{sign}125\t2\n1234{sign}25\t0"
    user.grid.choose(2, 3)
    user.press(Qt.Key.Key_V, CONTROL)
    assert user.array[2:, 3:5].tolist() == [[1.125, 2], [1234.25, 0]]
    assert user.edits == ["paste"]


def test_that_one_number_fills_what_is_chosen_and_more_than_fits_is_said(qtbot: QtBot) -> None:
    user = Typist(qtbot)
    QGuiApplication.clipboard().setText("3\r\n")
    user.grid.choose(0, 0, (3, 4))
    user.press(Qt.Key.Key_V, CONTROL)
    assert user.array.sum() == 60
    QGuiApplication.clipboard().setText("1\t2\t3\n4\t5\t6")
    user.grid.choose(3, 5)
    user.press(Qt.Key.Key_V, CONTROL)
    assert user.array[3, 5:].tolist() == [1, 2]
    # Whether English plurals are loaded depends on what was tested before.
    (said,) = user.said
    assert said.replace("number(s)", "numbers") == (
        "4 numbers reached beyond the grid and were not taken."
    )


def test_that_words_and_heads_are_handed_on(qtbot: QtBot) -> None:
    user = Typist(qtbot)
    for text in ("Mon-Fri 09:00-17:00 3", "\tMon\tTue\n9:00\t1\t2"):
        QGuiApplication.clipboard().setText(text)
        user.press(Qt.Key.Key_V, CONTROL)
    assert user.texts == ["Mon-Fri 09:00-17:00 3", "\tMon\tTue\n9:00\t1\t2"]
    QGuiApplication.clipboard().setText("  \n")
    user.press(Qt.Key.Key_V, CONTROL)
    assert (user.edits, len(user.texts)) == ([], 2)


def test_that_too_many_people_are_refused(qtbot: QtBot) -> None:
    user = Typist(qtbot)
    user.type("99999")
    assert user.edits == []
    assert user.said == ["99,999 is more than 10,000."]


def test_that_every_cell_has_a_sentence_and_totals_cannot_be_chosen(qtbot: QtBot) -> None:
    user = Typist(qtbot)
    root = QAccessible.queryAccessibleInterface(user.grid)
    assert root.text(QAccessible.Text.Name) == "People on duty"
    model = user.grid.model()
    said = model.data(model.index(2, 3), Qt.ItemDataRole.AccessibleTextRole)
    assert said == "row 2, day 3"
    for row, column in ((4, 0), (0, 7), (4, 7)):
        assert not model.flags(model.index(row, column)) & Qt.ItemFlag.ItemIsSelectable
    user.press(Qt.Key.Key_A, CONTROL)
    assert user.grid.area == ((0, 0), (3, 6))


def test_that_differences_have_a_sign_and_stay_when_the_same_is_typed(qtbot: QtBot) -> None:
    needs = ((3.0,) * 7,) * 4
    user = Typist(qtbot, made(((2.5, 3.0, 5.0, 0, 0, 0, 0), *NOTHING[1:]), needs=needs))
    apart = [user.grid.sheet.difference(0, day) for day in range(4)]
    assert apart == [-0.5, 0, 2, -3]
    assert [signed(value) for value in apart if value] == ["−0.5", "+2", "−3"]
    user.type("2.5")
    assert user.edits == []
    user.grid.grab()


def test_that_numbers_are_read_as_spreadsheets_write_them() -> None:
    assert numbers_of("1\t\t2\n3", ".") == [[1, 0, 2], [3, 0, 0]]
    assert numbers_of("1,5\t1.234,5", ",") == [[1.5, 1234.5]]
    assert numbers_of("1\tx", ".") is None
    assert numbers_of("-1", ".") is None
    assert tiled([[1.0, 2.0]], (1, 1), (2, 4)) == {
        (r, c): 1.0 + (c - 1) % 2 for r in (1, 2) for c in range(1, 5)
    }
    assert [short_number(n) for n in (3, 2.5, 0.25, 1 / 3)] == ["3", "2.5", "0.25", "0.333"]


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.sampled_from([0.0, 1.0, 2.5, 0.125, 17.0]), min_size=28, max_size=28))
def test_that_a_whole_grid_comes_back_as_a_roster(qtbot: QtBot, cells: list[float]) -> None:
    values = tuple(tuple(cells[row * 7 : row * 7 + 7]) for row in range(4))
    grid = RosterGrid("People")
    qtbot.addWidget(grid)
    grid.set_sheet(made(values))
    grid.choose(0, 0, (3, 6))
    week = business_week(parse_opening_hours("Mon-Sun 00:00-24:00"), 60)
    found = read_roster(grid.copied_text(), week).people.reshape(7, 24)
    np.testing.assert_allclose(found[:, 9:13].T, np.array(values))
    assert found.sum() == pytest.approx(sum(cells))


def test_that_numbers_are_read_as_they_are_shown_after_another_language(qtbot: QtBot) -> None:
    QLocale.setDefault(QLocale("en_GB"))
    user = Typist(qtbot)
    QLocale.setDefault(QLocale("it_IT"))
    QGuiApplication.clipboard().setText("1.500\t1,500")
    user.grid.paste()
    user.grid.choose(1, 0)
    user.type("2.500")
    assert user.array[0, :2].tolist() == [1500, 1.5]
    assert user.array[1, 0] == 2500


def test_that_totals_can_be_typed_and_pasted_where_they_are_spread(qtbot: QtBot) -> None:
    user = Typist(qtbot, made(((5.0,) * 7,) * 4, spread=True, digits=1))
    typed: list[object] = []
    user.grid.totals_typed.connect(typed.append)
    user.grid.choose(4, 1)
    user.type("80")
    assert typed == [{(None, 1): 80}]
    assert user.edits == []
    user.grid.choose(2, 7)
    user.type("35")
    user.grid.choose(4, 7)
    user.type("140")
    assert typed[1:] == []
    user.type("70", Qt.Key.Key_Tab)
    assert typed[1:] == [{(None, None): 70}]
    QGuiApplication.clipboard().setText("1\t2\t3")
    user.grid.choose(4, 0)
    user.grid.paste()
    assert typed[-1] == {(None, 0): 1, (None, 1): 2, (None, 2): 3}
    assert user.grid.copied_text() == "20"
    user.press(Qt.Key.Key_Delete)
    assert typed[-1] == {(None, 0): 0}
    assert user.said == []


def test_that_a_total_that_is_none_to_type_says_so_and_loses_no_place(qtbot: QtBot) -> None:
    user = Typist(qtbot, made(((5.0,) * 7,) * 4))
    user.qtbot.mouseClick(
        user.grid.viewport(), Qt.MouseButton.LeftButton,
        pos=user.grid.visualRect(user.grid.model().index(4, 1)).center(),
    )  # fmt: skip
    place = user.place
    user.qtbot.keyClicks(user.grid, "80")
    assert user.place == place
    assert (user.array == 5).all()
    assert set(user.said) == {"This is a total: type into the hours that it adds up."}


def test_that_a_number_shown_shorter_than_it_is_stays_when_only_looked_at(qtbot: QtBot) -> None:
    user = Typist(qtbot, made(((80 / 9,) * 7,) * 4, digits=1))
    user.grid.choose(1, 1)
    user.press(Qt.Key.Key_F2)
    editor = user.grid.viewport().findChildren(QLineEdit)[-1]
    assert editor.text() == "8.9"
    user.qtbot.keyClick(editor, Qt.Key.Key_Return)
    user.qtbot.waitUntil(lambda: user.grid.state() != RosterGrid.State.EditingState)
    assert user.edits == []
    assert user.grid.values[1][1] == 80 / 9


def test_that_a_sheet_without_totals_below_has_as_many_rows_as_labels(qtbot: QtBot) -> None:
    grid = RosterGrid("Days")
    qtbot.addWidget(grid)
    grid.set_sheet(Sheet(("Email",), DAYS, ((1.0,) * 7,), summed=False, foot="All"))
    assert grid.model().rowCount() == 1
    grid.set_sheet(Sheet(("Email", "Chat"), DAYS, ((1.0,) * 7,) * 2, foot="All"))
    assert grid.model().rowCount() == 3
    assert grid.model().headerData(2, Qt.Orientation.Vertical) == "All"


def test_that_shares_of_people_are_told_in_as_many_digits_as_the_sheet_has() -> None:
    assert (signed(-0.427, 1), signed(0.427, 2), signed(-2.0, 1)) == ("−0.4", "+0.43", "−2")
    assert short_number(1.573, 1) == "1.6"
