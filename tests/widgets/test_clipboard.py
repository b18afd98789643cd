"""Nothing copied from a table is run by a spreadsheet, and numbers are those of the country."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from core.safe_cells import safe_cell, unguarded
from widgets import clipboard
from widgets.data_table import Cell, Column, DataTable
from widgets.entry_table import EntryColumn, EntryTable
from widgets.finding_list import Finding, FindingList
from widgets.long_table import LongColumn, LongTable

LINK = '=HYPERLINK("http://x")'
COUNTRIES = [("it_IT", "en_US"), ("en_GB", "it_IT"), ("it_IT", "it_IT"), ("en_GB", "en_US")]
"""Language of the window, country of the computer."""


@pytest.fixture(params=COUNTRIES)
def mark(request: pytest.FixtureRequest, qapp: object, monkeypatch: pytest.MonkeyPatch) -> str:
    """The decimal mark of the country, in a window of some language."""
    window, country = request.param
    QLocale.setDefault(QLocale(window))
    found = QLocale(country).decimalPoint()
    monkeypatch.setattr(clipboard, "country_decimal", lambda: found)
    return found


def copied(widget: QWidget) -> list[list[str]]:
    """What the keys of a copy put on the clipboard."""
    QTest.keyClick(widget, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    return [line.split("\t") for line in QGuiApplication.clipboard().text().split("\n")]


def test_that_a_table_is_copied_safe_and_for_the_country(qtbot: QtBot, mark: str) -> None:
    table = DataTable("By topic")
    qtbot.addWidget(table)
    columns = (Column(LINK), Column("Score"), Column("As told"))
    rows = [[LINK, Cell("12.3", 12.345), "12.345"], ["Refund", Cell("—", float("nan")), "—"]]
    table.set_rows(columns, rows)
    expected = ["'" + LINK, f"12{mark}345", "12.345"]
    assert copied(table) == [["'" + LINK, "Score", "As told"], expected, ["Refund", "", "—"]]
    assert table.cells()[1:] == [[LINK, "12.345", "12.345"], ["Refund", "", "—"]]


def test_that_long_tables_are_copied_safe_and_with_the_number_shown(
    qtbot: QtBot, mark: str
) -> None:
    table = LongTable("Contacts")
    qtbot.addWidget(table)
    columns = [
        LongColumn("Topic", lambda _row: LINK),
        LongColumn("Row", lambda _row: "12.345", True, exact=lambda _row: 12345),
        LongColumn("Score", lambda _row: "12,35", True, exact=lambda _row: np.float64(12.345)),
        LongColumn("None", lambda _row: "", True, exact=lambda _row: float("nan")),
    ]
    table.set_columns(columns, np.array([0]))
    assert copied(table)[1] == ["'" + LINK, "12345", f"12{mark}345", ""]


def test_that_findings_are_copied_safe(qtbot: QtBot) -> None:
    view = FindingList("Findings")
    qtbot.addWidget(view)
    view.set_findings([Finding("near", "=1+1", "Short.\nTold")])
    assert copied(view) == [["'" + " ".join(view.findings[0].spoken.split())]]


def test_that_what_was_typed_is_copied_safe_and_comes_back_as_it_was(
    qtbot: QtBot, mark: str
) -> None:
    table = EntryTable("Action plan")
    qtbot.addWidget(table)
    local = table.locale().decimalPoint()
    typed = ("- Train people", LINK, f"12{local}345", "'quoted'")
    columns = (EntryColumn("What"), EntryColumn("Why"), EntryColumn("Aim", True), EntryColumn("By"))
    table.set_lines(columns, [typed])
    table.selectRow(0)
    assert copied(table) == [["'- Train people", "'" + LINK, f"12{mark}345", "'quoted'"]]
    table.setCurrentIndex(table.model().index(1, 0))
    table.paste()
    assert table.lines == (typed, typed)


@pytest.mark.parametrize("text", ["=1", "'=1", "plain", "'plain", "-5", "- a", "", "'"])
def test_that_the_guard_of_a_text_comes_off_again(text: str) -> None:
    assert unguarded(str(safe_cell(text))) in (text, text.removeprefix("'"))
    assert safe_cell(text) == text or unguarded(str(safe_cell(text))) == text


def test_that_cells_reach_the_clipboard_in_one_way_alone() -> None:
    root = Path(__file__).parents[2]
    files = [file for part in ("widgets", "desktop") for file in (root / part).rglob("*.py")]
    writing = [f for f in files if re.search(r"clipboard\(\)\.set", f.read_text("utf-8"))]
    # The summary of a report is prose, written for a letter.
    assert {f.name for f in writing} == {"clipboard.py", "report.py"}
