"""What stands where a page will be, and how far it is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from widgets.text import Text
from widgets.theme import unit


class Waiting(QWidget):
    """A sentence that says what is under way, and a bar below it."""

    def __init__(self, parent: QWidget | None = None, *, inside: bool = False) -> None:
        """`inside` a page that is there already it takes no more room than it needs."""
        super().__init__(parent)
        u = unit()
        self.words = Text("", "body" if inside else "lead", "muted" if inside else "", wrap=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        self.bar.setFixedWidth(60 * u)
        self.bar.setAccessibleName(QCoreApplication.translate("ProgressStrip", "Progress"))
        column = QVBoxLayout(self)
        edge = 0 if inside else 6 * u
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing((2 if inside else 3) * u)
        column.addWidget(self.words)
        column.addWidget(self.bar, 0, Qt.AlignmentFlag.AlignLeft)
        if not inside:
            column.addStretch(1)

    def set_words(self, words: str) -> None:
        """Say what is under way; how far it is is not known yet."""
        self.words.setText(words)
        self.set_share(0.0)

    def set_share(self, share: float) -> None:
        """Show how much is done (0–1); at 0 only that something goes on."""
        self.bar.setRange(0, 1000 if share > 0 else 0)
        self.bar.setValue(round(share * 1000))
