"""A pasted roster, looked at before anybody is put on duty: what is understood and what is not."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from core.model.shift_codes import ShiftCode
from core.problems import Problem
from core.progress import Progress
from desktop.formats import join
from desktop.manual_basis import HoursBasis, hours_of, tenths
from desktop.manual_codes import ShiftCodes
from desktop.manual_figures import pasted
from desktop.messages import sentence
from desktop.tasks import TaskRunner
from widgets.button import button
from widgets.card import Card
from widgets.roster_sheet import short_number
from widgets.text import Text
from widgets.theme import unit

if TYPE_CHECKING:
    from core.results import Results
    from core.staffing.roster_cells import UnreadLine
    from core.staffing.roster_text import PastedRoster

WAIT_MS = 150
MOST_UNREAD = 20
"""Lines and cells not understood that are listed; the others are counted."""
_LONGEST_QUOTE = 40


class RosterText(QPlainTextEdit):
    """The text of a roster; Tab leaves it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(QCoreApplication.translate("RosterPaste", "Roster as text"))
        self.setTabChangesFocus(True)
        # Rows stay rows: a wrapped one would not stand under its weekdays.
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setTabStopDistance(16 * unit())
        self.setPlaceholderText(
            QCoreApplication.translate(
                "RosterPaste",
                "Mon-Fri 09:00-17:00 3\nAna  Mon 09:00-17:00  Tue 09:00-13:00\n"
                "or a table with weekdays above its columns",
            )
        )


@dataclass(frozen=True)
class Taken:
    """People that a pasted roster puts on duty, and the codes told on the way."""

    interval_min: int
    """The step they were read for."""
    people: tuple[float, ...]
    """On duty by slot of the week."""
    codes: tuple[ShiftCode, ...]


class RosterPaste(Card):
    """The text, what it means, and the button that puts these people on duty."""

    taken = Signal(object)
    """The people on duty, Taken."""
    closed = Signal()
    """Nothing is to be taken."""

    def __init__(self, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        translate, u = QCoreApplication.translate, unit()
        super().__init__(translate("RosterPaste", "Paste a roster"), parent=parent)
        self._tasks = tasks
        self._results: Results | None = None
        self._interval_min = 60
        self._found: PastedRoster | None = None
        self.text = RosterText()
        self.text.setFixedHeight(22 * u)
        self.text.textChanged.connect(self._on_text_changed)
        self.meaning = Text("", wrap=True)
        self.codes = ShiftCodes()
        self.codes.edited.connect(self._on_text_changed)
        self.basis = HoursBasis()
        self.unread = Text("", "caption", "missed", wrap=True)
        self.take = button(
            translate("RosterPaste", "Put them on duty"), self._on_taken, kind="primary"
        )
        self.leave = button(translate("RosterPaste", "Cancel"), self.closed.emit)
        self._wait = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._wait.timeout.connect(self._read)
        for part in (self.text, self.codes, self.meaning, self.unread, self.basis):
            self.body.addWidget(part)
        line = QHBoxLayout()
        line.setSpacing(2 * u)
        line.addWidget(self.take)
        line.addWidget(self.leave)
        line.addStretch(1)
        self.body.addLayout(line)
        self.body.addStretch(1)

    def open(self, results: Results, interval_min: int, text: str | None = None) -> None:
        """Show a text, or what is on the clipboard, and what it means."""
        self._results, self._interval_min = results, interval_min
        self.codes.begin(results.project.shift_codes)
        self.basis.begin(results.scenario)
        self.text.setPlainText(QGuiApplication.clipboard().text() if text is None else text)
        self._show(None)
        self.show()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)
        self._read()

    def set_step(self, interval_min: int) -> None:
        """Read the text for slots of another length."""
        if interval_min != self._interval_min:
            self._interval_min = interval_min
            self._on_text_changed()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)

    def _on_text_changed(self) -> None:
        # An answer on its way is of the text before.
        self._tasks.cancel("roster text")
        self.take.setEnabled(False)
        self._wait.start()

    def _read(self) -> None:
        self._wait.stop()
        text, results = self.text.toPlainText(), self._results
        if results is None:
            return
        if not text.strip():
            self._show(None)
            return
        codes = (self.codes.new, self.codes.known)
        work = partial(_read_text, text, results, self._interval_min, codes)
        self._tasks.run("roster text", work, self._show, failed=self._on_failed)

    def _show(self, found: PastedRoster | None) -> None:
        self._found = found
        self.take.setEnabled(found is not None and bool(found.people.any()))
        self.codes.set_met(() if found is None else found.codes)
        self.meaning.setText("" if found is None else meaning(found))
        self.meaning.setVisible(found is not None)
        self.basis.set_roster(found)
        lines = [] if found is None else unread_lines(found)
        self.unread.setText("\n".join(lines))
        self.unread.setVisible(bool(lines))

    def _on_failed(self, error: BaseException) -> None:
        if isinstance(error, Problem):
            self._show(None)
            self.unread.setText(f"▲ {sentence(error.note)}")
            self.unread.show()

    def _on_taken(self) -> None:
        if self._found is not None:
            people = self.basis.on_duty(self._found)
            self.taken.emit(Taken(self._interval_min, people, self.codes.new))


def _read_text(
    text: str,
    results: Results,
    interval_min: int,
    codes: tuple[tuple[ShiftCode, ...], tuple[ShiftCode, ...]],
    progress: Progress,
) -> PastedRoster:
    typed, remembered = codes
    return pasted(text, results, interval_min, typed, remembered)


def meaning(found: PastedRoster) -> str:
    """What is understood of a roster, in a sentence."""
    translate = QCoreApplication.translate
    most = short_number(float(found.people.max()))
    read = translate("RosterPaste", "%n line(s) understood", None, found.read)
    if found.names:
        who = translate("RosterPaste", "%n person(s) by name", None, found.names)
        read = f"{read}, {who}"
    if found.weeks > 1:
        weeks = translate("RosterPaste", "the mean of %n weeks", None, found.weeks)
        read = f"{read}, {weeks}"
    text = translate(
        "RosterPaste", "{read}: {hours} hours of people a week, {most} at most at once."
    )
    return text.format(read=read, hours=tenths(hours_of(found)), most=most)


def unread_lines(found: PastedRoster) -> list[str]:
    """The lines and cells that put nobody on duty, each with the reason; many are counted."""
    translate = QCoreApplication.translate
    if not found.unread:
        return []
    cells = sum(bool(one.column) for one in found.unread)
    whole = len(found.unread) - cells
    parts = [translate("RosterPaste", "%n line(s)", None, whole)] if whole else []
    if cells:
        parts.append(translate("RosterPaste", "%n cell(s)", None, cells))
    head = translate("RosterPaste", "Not taken: {what}. The rest of the text counts.")
    lines = [f"▲ {head.format(what=join(parts))}"]
    lines += [_unread_line(one) for one in found.unread[:MOST_UNREAD]]
    if len(found.unread) > MOST_UNREAD:
        more = len(found.unread) - MOST_UNREAD
        lines.append(translate("RosterPaste", "… and %n more.", None, more))
    return lines


def _unread_line(one: UnreadLine) -> str:
    translate = QCoreApplication.translate
    text = one.text.strip().replace("\t", "  ")
    short = text if len(text) <= _LONGEST_QUOTE else text[: _LONGEST_QUOTE - 1] + "…"
    pattern = translate("RosterPaste", "Line {line}, “{text}”: {why}")
    if one.column:
        pattern = translate("RosterPaste", "Line {line}, {name}, column {column}, “{text}”: {why}")
    return pattern.format(
        line=one.line, name=one.name, column=one.column, text=short, why=sentence(one.why)
    )
