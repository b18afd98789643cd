"""Opening hours, of all channels or of one, typed as people write them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from core.model.calendar import OpeningHours
from core.problems import Problem
from desktop.messages import sentence
from desktop.words import language_code
from widgets.slider import ResetButton
from widgets.text import Text
from widgets.theme import unit


class HoursRow(QWidget):
    """Opening hours typed as text, with the reason when they cannot be read."""

    edited = Signal(object)
    """The new OpeningHours."""
    removed = Signal()
    """A channel keeps the hours of all others again."""

    def __init__(self, channel_name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        u = unit()
        self._label = Text(QCoreApplication.translate("StaffingPage", "Open"))
        self.box = QLineEdit()
        name = QCoreApplication.translate("StaffingPage", "Opening hours")
        if channel_name:
            whole = QCoreApplication.translate("StaffingPage", "{channel}: {what}")
            name = whole.format(channel=channel_name, what=name[:1].lower() + name[1:])
        self.box.setAccessibleName(name)
        self.box.setPlaceholderText("Mon-Fri 09:00-18:00; Sat 10:00-14:00")
        self._label.setBuddy(self.box)
        self.reset = ResetButton()
        self.reset.set_removes(True)
        words = QCoreApplication.translate("StaffingPage", "Open like the other channels: {name}")
        self.reset.setAccessibleName(words.format(name=name))
        self.reset.setToolTip(
            QCoreApplication.translate("StaffingPage", "Open like the other channels")
        )
        self.reset.setVisible(bool(channel_name))
        self.reset.clicked.connect(self.removed)
        self._why = Text("", "caption", "missed", wrap=True)
        self._why.hide()
        line = QHBoxLayout()
        line.setSpacing(2 * u)
        line.addWidget(self._label)
        line.addWidget(self.box, 1)
        line.addWidget(self.reset)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, u, 0, u)
        column.setSpacing(u)
        column.addLayout(line)
        column.addWidget(self._why)
        self.box.editingFinished.connect(self._on_editing_finished)
        self.box.textEdited.connect(self._on_text_edited)

    def set_hours(self, hours: OpeningHours) -> None:
        """Show opening hours; what is being typed stays."""
        from core.calendar import format_opening_hours

        shown = format_opening_hours(hours, language_code())
        if not self.box.isModified():
            self.box.setText(shown)
            self.box.setCursorPosition(0)
            self.box.setToolTip(shown)

    @property
    def reason(self) -> str:
        """Why the text typed is no opening hours; empty when it is."""
        return "" if self._why.isHidden() else self._why.text()

    def _on_text_edited(self, _text: str) -> None:
        self._why.hide()

    def _on_editing_finished(self) -> None:
        from core.calendar import parse_opening_hours

        if not self.box.isModified():
            return
        try:
            hours = parse_opening_hours(self.box.text())
        except Problem as problem:
            self._why.setText(sentence(problem.note))
            self._why.show()
            self.box.setAccessibleDescription(self._why.text())
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._why.text()))
            return
        self._why.hide()
        self.box.setAccessibleDescription("")
        self.box.setModified(False)
        self.edited.emit(hours)
