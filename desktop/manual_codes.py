"""The shift codes of a pasted roster: each is asked once for the hours that it stands for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from core.model.shift_codes import ShiftCode, Windows, code_key
from core.problems import Problem
from desktop.manual_words import clock
from desktop.messages import sentence
from widgets.figures import RANGE
from widgets.text import Text
from widgets.theme import unit

if TYPE_CHECKING:
    from core.staffing.roster_cells import MetCode

_DAY_MIN = 1440


class CodeRow:
    """One code: how often it stands there, the box for its hours, and what they are read as."""

    def __init__(self, code: str) -> None:
        self.key = code_key(code)
        self.code = code
        self.name = Text(code, weight=QFont.Weight.DemiBold)
        self.cells = Text("", "caption", "muted")
        self.box = QLineEdit()
        self.box.setFixedWidth(44 * unit())
        translate = QCoreApplication.translate
        self.box.setPlaceholderText(translate("RosterPaste", "9-13, or off"))
        self.box.setAccessibleName(
            translate("RosterPaste", "Hours of the code {code}").format(code=code)
        )
        self.reading = Text("", "caption", "muted", wrap=True)

    @property
    def parts(self) -> tuple[QWidget, ...]:
        """Its widgets from left to right."""
        return self.name, self.cells, self.box, self.reading

    def show_reading(self, role: str, words: str) -> None:
        """Say what the hours are read as, or that they cannot be."""
        self.reading.setText(words)
        if self.reading.property("role") != role:
            self.reading.setProperty("role", role)
            self.reading.style().unpolish(self.reading)
            self.reading.style().polish(self.reading)
        self.box.setAccessibleDescription(words)


class ShiftCodes(QWidget):
    """A small table: code, how many cells say it, and its hours to type."""

    edited = Signal()
    """The hours of some code were typed; `new` has them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        u = unit()
        self.rows: list[CodeRow] = []
        self._told: dict[str, ShiftCode] = {}
        self._fresh: set[str] = set()
        translate = QCoreApplication.translate
        self._head = Text(
            translate("RosterPaste", "What do the codes of your shifts mean?"),
            weight=QFont.Weight.DemiBold,
        )
        self._about = Text(
            translate(
                "RosterPaste",
                "Type hours such as 9-13 or 9-13/16-20, or “off” for a day off. Each code is asked"
                " once: the project remembers it.",
            ),
            "caption", "muted", wrap=True,
        )  # fmt: skip
        self.missing = Text("", "caption", "missed", wrap=True)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(3 * u)
        self._grid.setVerticalSpacing(u)
        self._grid.setColumnStretch(3, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(u)
        column.addWidget(self._head)
        column.addWidget(self._about)
        column.addLayout(self._grid)
        column.addWidget(self.missing)
        self.hide()

    @property
    def known(self) -> tuple[ShiftCode, ...]:
        """What the project remembers of other rosters; a text that says otherwise wins."""
        return tuple(one for key, one in self._told.items() if key not in self._fresh)

    @property
    def new(self) -> tuple[ShiftCode, ...]:
        """Those typed here, for the project to remember."""
        return tuple(one for key, one in self._told.items() if key in self._fresh)

    def begin(self, known: Sequence[ShiftCode]) -> None:
        """Start over with the codes that the project knows."""
        self._told = {code_key(one.code): one for one in known}
        self._fresh = set()
        self._clear()
        self.hide()

    def set_met(self, met: Sequence[MetCode]) -> None:
        """Show the codes of a text; a row stays where it is while its hours are typed."""
        keys = {code_key(one.code) for one in met}
        if not {row.key for row in self.rows} <= keys:
            self._clear()
        there = {row.key: row for row in self.rows}
        for one in met:
            row = there.get(code_key(one.code)) or self._added(one)
            row.cells.setText(_cells_words(one.cells))
            if one.windows is not None and row.key not in self._fresh and not row.box.hasFocus():
                row.box.setText(windows_words(one.windows))
            if not row.box.hasFocus() or not row.box.text().strip():
                self._show_windows(row, one.windows, one.before)
        lost = sum(one.cells for one in met if one.windows is None)
        self.missing.setText(
            QCoreApplication.translate(
                "RosterPaste",
                "▲ Nobody on duty yet for %n cell(s): say the hours of their codes.",
                None,
                lost,
            )
        )
        self.missing.setVisible(lost > 0)
        self.setVisible(bool(met))

    def type_hours(self, code: str, text: str) -> None:
        """Type the hours of a code as if by hand."""
        row = next(row for row in self.rows if row.key == code_key(code))
        row.box.setText(text)
        self._on_typed(row)

    def _added(self, one: MetCode) -> CodeRow:
        row = CodeRow(one.code)
        place = len(self.rows)
        self.rows.append(row)
        for column, part in enumerate(row.parts):
            self._grid.addWidget(part, place, column)
        row.box.textEdited.connect(lambda: self._on_typed(row))
        return row

    def _show_windows(self, row: CodeRow, windows: Windows | None, before: Windows | None) -> None:
        if windows is not None and before is not None:
            text = QCoreApplication.translate(
                "RosterPaste", "{hours} as this text says, not {before} as in another roster"
            )
            words = text.format(hours=_reading_words(windows), before=_reading_words(before))
            row.show_reading("muted", words)
        elif windows is not None:
            row.show_reading("muted", _reading_words(windows))
        elif not row.box.text().strip():
            row.show_reading("muted", "")

    def _on_typed(self, row: CodeRow) -> None:
        from core.staffing.roster_cells import shift_hours

        text = row.box.text().strip()
        self._told.pop(row.key, None)
        self._fresh.discard(row.key)
        if not text:
            row.show_reading("muted", "")
        else:
            try:
                windows = shift_hours(text)
            except Problem as problem:
                row.show_reading("missed", f"▲ {sentence(problem.note)}")
            else:
                self._told[row.key] = ShiftCode(row.code, windows)
                self._fresh.add(row.key)
                row.show_reading("muted", _reading_words(windows))
        self.edited.emit()

    def _clear(self) -> None:
        for row in self.rows:
            for part in row.parts:
                self._grid.removeWidget(part)
                part.hide()
                part.deleteLater()
        self.rows = []


def windows_words(windows: Windows) -> str:
    """Hours as they are read and typed: 9:00–13:00 16:00–20:00, or a day off."""
    if not windows:
        return QCoreApplication.translate("RosterPaste", "off")
    return " ".join(f"{clock(a)}{RANGE}{clock((b - 1) % _DAY_MIN + 1)}" for a, b in windows)


def _reading_words(windows: Windows) -> str:
    translate = QCoreApplication.translate
    if not windows:
        return translate("RosterPaste", "a day off")
    words = windows_words(windows)
    if any(end > _DAY_MIN for _, end in windows):
        return translate("RosterPaste", "{hours}, into the next morning").format(hours=words)
    return words


def _cells_words(cells: int) -> str:
    return QCoreApplication.translate("RosterPaste", "in %n cell(s)", None, cells)
