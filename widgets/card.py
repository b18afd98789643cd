"""A white card with a title, room for controls beside it and a body."""

from __future__ import annotations

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from widgets.laid_out import laid_out_once
from widgets.text import Text
from widgets.theme import unit


class Card(QFrame):
    """A card; put widgets into `body`, and controls beside the title into `head`."""

    def __init__(self, title: str = "", subtitle: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        u = unit()
        outer = self._outer = QVBoxLayout(self)
        self.set_edge(round(3.5 * u))
        outer.setSpacing(2 * u)
        self.head = QHBoxLayout()
        """The title line; widgets added here stand at its right end."""
        self.head.setSpacing(2 * u)
        self._title = Text(title, weight=QFont.Weight.DemiBold)
        self._subtitle = Text(subtitle, role="muted")
        self.head.addWidget(self._title)
        self.head.addWidget(self._subtitle)
        self.head.addStretch(1)
        outer.addLayout(self.head)
        self.body = QVBoxLayout()
        """The content under the title."""
        self.body.setSpacing(2 * u)
        outer.addLayout(self.body, 1)
        self.set_title(title, subtitle)

    def set_edge(self, edge: int) -> None:
        """Pixels over and under the content: fewer where windows are low."""
        side = 4 * unit()
        self._outer.setContentsMargins(side, edge, side, edge)

    def set_title(self, title: str, subtitle: str = "") -> None:
        """Show a title and the muted words beside it; empty ones take no room."""
        self._title.setText(title)
        self._subtitle.setText(subtitle)
        with laid_out_once(self):
            self._title.setVisible(bool(title))
            self._subtitle.setVisible(bool(subtitle))
        self.setAccessibleName(title)
