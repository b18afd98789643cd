"""The left side of the Report page: which sections, in which order, and what is said about each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from core.model.report import MOST_NAME, SectionChoice
from desktop.formats import number
from desktop.messages import sentence
from desktop.typed_text import TypingPause
from widgets.button import button
from widgets.card import Card
from widgets.section_list import Part, SectionList
from widgets.text import Text
from widgets.theme import unit

if TYPE_CHECKING:
    from core.report.sections import Offer

_PAUSE_MS = 600
"""A note is taken when its writer pauses."""


class SectionsCard(Card):
    """The list of sections, and the note of the one the user is on."""

    edited = Signal(object)
    """The sections as they stand now: a tuple of `SectionChoice`."""
    noted = Signal(str, str)
    """Key of a section and the author's note about it."""
    picked = Signal(str)
    """The user went to a section."""

    def __init__(self, parent: QWidget | None = None) -> None:
        translate, u = QCoreApplication.translate, unit()
        super().__init__(translate("ReportPage", "Sections"), parent=parent)
        self._notes: dict[str, str] = {}
        self._shown = ""
        self._usual: dict[str, str] = {}
        self._holds: dict[str, str] = {}
        self.list = SectionList(translate("ReportPage", "Sections"))
        self.list.edited.connect(self._on_edited)
        self.list.picked.connect(self._on_picked)
        self._up = button(
            "", lambda: self.list.move_by(-1), kind="flat", icon_name="up",
            name=translate("SectionList", "Move up"),
        )  # fmt: skip
        self._down = button(
            "", lambda: self.list.move_by(1), kind="flat", icon_name="down",
            name=translate("SectionList", "Move down"),
        )  # fmt: skip
        for move in (self._up, self._down):
            move.setFixedWidth(7 * u)
            self.head.addWidget(move)
        self.body.addWidget(self.list, 1)
        self._about = Text("", "caption", "muted", wrap=True)
        self.body.addWidget(self._about)
        self._head = Text(translate("ReportPage", "Your note in this section"), "caption", "muted")
        self.note = QPlainTextEdit()
        self.note.setAccessibleName(translate("ReportPage", "Your note in this section"))
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(15 * u)
        self._head.setBuddy(self.note)
        self.body.addWidget(self._head)
        self.body.addWidget(self.note)
        self._pause = TypingPause(self, _PAUSE_MS)
        self._pause.rested.connect(self._take_note)
        self._pause.watch(self.note)
        self.note.textChanged.connect(self._pause.start)

    def set_offers(self, offers: Sequence[Offer], begins: Mapping[str, int]) -> None:
        """Show the sections there are, with the page each begins on or why it is empty."""
        self._usual = {offer.key: offer.title for offer in offers}
        empty = QCoreApplication.translate("ReportPage", "empty")
        self._holds = {
            offer.key: sentence(offer.reason) if offer.reason is not None else offer.holds
            for offer in offers
        }
        self.list.set_parts(
            [
                Part(
                    offer.key,
                    offer.title,
                    offer.chosen,
                    empty
                    if offer.reason is not None
                    else number(begins[offer.key] + 1)
                    if offer.chosen and offer.key in begins
                    else "",
                    offer.reason is not None,
                )
                for offer in offers
            ]
        )
        if not self.list.current_key and offers:
            self.list.setCurrentRow(0)
        self._show_note()

    def set_notes(self, notes: Mapping[str, str]) -> None:
        """Show other notes; what is being written stays."""
        self._notes = dict(notes)
        self._show_note()

    def _show_note(self) -> None:
        """Show the note of the section the user is on, unless one is being written there."""
        key = self.list.current_key
        self._about.setText(self._holds.get(key, ""))
        self._up.setEnabled(self.list.can_move(-1))
        self._down.setEnabled(self.list.can_move(1))
        if self._pause.isActive() and key == self._shown:
            return
        self._shown = key
        written = self._notes.get(key, "")
        if self.note.toPlainText() != written:
            self.note.blockSignals(True)
            self.note.setPlainText(written)
            self.note.blockSignals(False)

    def _take_note(self) -> None:
        """The note as it stands, for the section it was begun in."""
        self._pause.stop()
        key, text = self._shown, self.note.toPlainText()
        if key and text != self._notes.get(key, ""):
            self._notes[key] = text
            self.noted.emit(key, text)

    def _on_picked(self, key: str) -> None:
        if self._pause.isActive():
            self._take_note()
        self._show_note()
        self.picked.emit(key)

    def _on_edited(self, parts: tuple[Part, ...]) -> None:
        self._show_note()
        self.edited.emit(
            tuple(
                SectionChoice(
                    part.key,
                    self._own_name(part),
                    self._notes.get(part.key, ""),
                    part.chosen,
                )
                for part in parts
            )
        )

    def _own_name(self, part: Part) -> str:
        """The name typed, or "" for the usual one."""
        return "" if part.name == self._usual.get(part.key) else part.name[:MOST_NAME].strip()
