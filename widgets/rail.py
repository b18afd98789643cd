"""The column of pages at the left, in the order of the work."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from widgets.icons import icon, icon_pixmap
from widgets.segmented import weighted
from widgets.text import Text
from widgets.theme import current_theme, font, unit


@dataclass(frozen=True, slots=True)
class RailEntry:
    """A page in the rail: its id, words, icon and the keys that open it."""

    name: str
    title: str
    icon: str
    shortcut: str = ""


class Rail(QFrame):
    """Groups of pages with the current one raised; below them a promise about privacy."""

    chosen = Signal(str)
    """A page was chosen by hand; carries its id."""

    def __init__(self, name: str, promise: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "rail")
        self.setAccessibleName(name)
        u = unit()
        self._icon_only = False
        self._entries: list[tuple[RailEntry, QPushButton]] = []
        self._group = QButtonGroup(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(2 * u, 3 * u, 2 * u, 3 * u)
        self._column.setSpacing(0)
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(2 * u, 0, 0, 0)
        foot.setSpacing(2 * u)
        lock = QLabel()
        muted = current_theme().color("text_muted")
        lock.setPixmap(icon_pixmap("lock", 3 * u, muted, self.devicePixelRatioF()))
        lock.setAccessibleName(promise)
        lock.setAlignment(Qt.AlignmentFlag.AlignTop)
        foot.addWidget(lock)
        foot.addWidget(Text(promise, "caption", "muted", wrap=True), 1)

    def set_pages(self, groups: Sequence[Sequence[RailEntry]]) -> None:
        """Show groups of pages; called once."""
        for place, group in enumerate(groups):
            if place:
                self._column.addSpacing(3 * unit())
            for entry in group:
                self._add(entry)
        self._column.addStretch(1)
        self._column.addWidget(self._foot)
        self._fit()

    def set_current(self, name: str) -> None:
        """Raise the page that is shown."""
        for entry, button in self._entries:
            current = entry.name == name
            button.setChecked(current)
            button.setFont(weighted(current))
            button.setIcon(icon(entry.icon, "accent" if current else "text_muted"))

    def set_icon_only(self, icon_only: bool) -> None:
        """Show icons with tooltips where there is no room for words."""
        if icon_only != self._icon_only:
            self._icon_only = icon_only
            for entry, button in self._entries:
                button.setText("" if icon_only else _spaced(entry.title))
                button.setProperty("narrow", icon_only)
                button.style().unpolish(button)
                button.style().polish(button)
            self._foot.setVisible(not icon_only)
            self._fit()

    def _add(self, entry: RailEntry) -> None:
        button = QPushButton(_spaced(entry.title))
        button.setProperty("kind", "rail")
        button.setCheckable(True)
        button.setIconSize(QSize(5 * unit(), 5 * unit()))
        button.setIcon(icon(entry.icon))
        button.setAccessibleName(entry.title)
        button.setToolTip(f"{entry.title} ({entry.shortcut})" if entry.shortcut else entry.title)
        button.clicked.connect(lambda _checked=False, name=entry.name: self.chosen.emit(name))
        self._group.addButton(button)
        self._entries.append((entry, button))
        self._column.addWidget(button)

    def _fit(self) -> None:
        metrics = QFontMetrics(font("body", QFont.Weight.DemiBold))
        longest = max(
            (metrics.horizontalAdvance(entry.title) for entry, _ in self._entries), default=0
        )
        self.setFixedWidth(13 * unit() if self._icon_only else longest + 22 * unit())


def _spaced(title: str) -> str:
    return f"  {title}"
