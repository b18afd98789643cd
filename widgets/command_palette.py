"""Go to or do anything by typing a part of its name, or another word for it."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from widgets.text import Text
from widgets.theme import unit


@dataclass(frozen=True, slots=True)
class PaletteEntry:
    """Something to go to or do."""

    name: str
    do: Callable[[], object]
    also: str = ""
    """Other words for it, in any language."""
    keys: str = ""


class CommandPalette(QFrame):
    """A line to type in over a list of what matches; Return does the marked one."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        translate, u = QCoreApplication.translate, unit()
        self.setProperty("kind", "popup")
        self.setAccessibleName(translate("CommandPalette", "Go to or do"))
        self._usual: list[PaletteEntry] = []
        self._entries: list[PaletteEntry] = []
        self._nothing: Callable[[str], str] = str
        self._tall = 100 * u
        self.line = QLineEdit()
        self.line.setPlaceholderText(translate("CommandPalette", "Go to or do…"))
        self.line.setAccessibleName(translate("CommandPalette", "Go to or do"))
        self.list = QListWidget()
        self.list.setAccessibleName(translate("CommandPalette", "What can be done"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.nothing = Text("", role="muted", wrap=True)
        """Stands in place of the list where nothing matches."""
        self.nothing.setContentsMargins(2 * u, 2 * u, 2 * u, 2 * u)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * u, 2 * u, 2 * u, 2 * u)
        column.addWidget(self.line)
        column.addWidget(self.list, 1)
        column.addWidget(self.nothing, 1)
        self.line.textEdited.connect(self._fill)
        self.line.returnPressed.connect(self._do)
        self.line.installEventFilter(self)
        self.list.itemClicked.connect(lambda _item: self._do())
        self.hide()

    def open(
        self,
        usual: Sequence[PaletteEntry],
        more: Sequence[PaletteEntry] = (),
        nothing: Callable[[str], str] = str,
    ) -> None:
        """Show the palette over the window.

        `usual` is listed before anything is typed, `more` is only found by its words; `nothing`
        says what to tell where neither has what was typed.
        """
        self._usual, self._entries, self._nothing = list(usual), [*usual, *more], nothing
        u, window = unit(), self.parentWidget()
        if window is not None:
            wide = min(130 * u, window.width() - 8 * u)
            self._tall = min(100 * u, window.height() - 20 * u)
            self.resize(wide, self._tall)
            self.move((window.width() - wide) // 2, 12 * u)
        self.line.clear()
        self._fill("")
        self.show()
        self.raise_()
        self.line.setFocus()

    def names(self) -> list[str]:
        """What is listed now."""
        entries = (self.list.item(row).data(Qt.ItemDataRole.UserRole) for row in self._rows())
        return [entry.name for entry in entries]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            return
        super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and watched is self.line:
            self.hide()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if step and self.list.count():
                self.list.setCurrentRow((self.list.currentRow() + step) % self.list.count())
                return True
        return super().eventFilter(watched, event)

    def _rows(self) -> range:
        return range(self.list.count())

    def _fill(self, typed: str) -> None:
        self.list.clear()
        for entry in self._matching(typed):
            words = f"{entry.name}    {entry.keys}" if entry.keys else entry.name
            item = QListWidgetItem(words, self.list)
            item.setData(Qt.ItemDataRole.UserRole, entry)
        found = self.list.count() > 0
        self.list.setVisible(found)
        self.nothing.setVisible(not found)
        self.resize(self.width(), self._tall if found else 34 * unit())
        self.list.setCurrentRow(0)
        if not found:
            self.nothing.setText(self._nothing(typed.strip()))
            told = QAccessibleAnnouncementEvent(self, self.nothing.text())
            QAccessible.updateAccessibility(told)

    def _matching(self, typed: str) -> list[PaletteEntry]:
        """Those whose name has every word typed, then those that have another word for it."""
        words = _flat(typed).split()
        if not words:
            return self._usual
        named = [e for e in self._entries if all(word in _flat(e.name) for word in words)]
        called = [e for e in self._entries if e not in named and _meant(e, words)]
        return [*named, *called]

    def _do(self) -> None:
        item = self.list.currentItem()
        entry = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        if entry is None:
            return
        self.hide()
        entry.do()


def _meant(entry: PaletteEntry, words: Sequence[str]) -> bool:
    """Whether each word is in the name or begins another word for it."""
    name, also = _flat(entry.name), _flat(entry.also).split()
    return all(w in name or any(other.startswith(w) for other in also) for w in words)


def _flat(text: str) -> str:
    """Letters without accents and case: nómina is found as nomina."""
    spread = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in spread if not unicodedata.combining(letter))
