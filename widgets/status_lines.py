"""Lines of a result: a shape, words, a figure at the right and a muted line under them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from widgets.status_mark import paint_status
from widgets.text import Text
from widgets.theme import current_theme, unit


class Mark(QWidget):
    """The shape of a status; a line without a verdict has none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.status = "none"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(3 * unit(), round(4.5 * unit()))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.status != "none":
            painter, u = QPainter(self), unit()
            box = QRectF(0, (self.height() - 2.5 * u) / 2, 2.5 * u, 2.5 * u)
            paint_status(painter, box, self.status, current_theme())


class StatusLines(QWidget):
    """Lines under each other; the words wrap, the figures stand at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(2 * unit())
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(1, 1)
        self._rows: list[tuple[Mark, Text, Text, Text]] = []

    @property
    def texts(self) -> list[tuple[str, str, str]]:
        """Words, figure and detail of every line shown."""
        shown = [row for row in self._rows if not row[1].isHidden()]
        return [(words.text(), figure.text(), detail.text()) for _, words, figure, detail in shown]

    def set_lines(self, lines: Sequence[tuple[str, str, str, str]]) -> None:
        """Show lines of status, words, figure and detail."""
        while len(self._rows) < len(lines):
            self._add()
        for place, (mark, words, figure, detail) in enumerate(self._rows):
            there = place < len(lines)
            for part in (mark, words, figure, detail):
                part.setVisible(there)
            if there:
                mark.status, texts = lines[place][0], lines[place][1:]
                mark.update()
                for label, text in zip((words, figure, detail), texts, strict=True):
                    label.setText(text)
                detail.setVisible(bool(texts[2]))

    def _add(self) -> None:
        place, u = 2 * len(self._rows), unit()
        mark, words = Mark(), Text("", wrap=True)
        figure = Text("", weight=QFont.Weight.DemiBold)
        detail = Text("", "caption", "muted", wrap=True)
        figure.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        for label in (words, figure):
            label.setContentsMargins(0, u, 0, 0)
        detail.setContentsMargins(0, 0, 0, u)
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(mark, place, 0, top)
        self._grid.addWidget(words, place, 1, top)
        self._grid.addWidget(figure, place, 2, top)
        self._grid.addWidget(detail, place + 1, 1, 1, 2, top)
        mark.setContentsMargins(0, u, 0, 0)
        self._rows.append((mark, words, figure, detail))


if __name__ == "__main__":
    from PySide6.QtWidgets import QApplication

    from widgets.theme import apply_theme

    app = QApplication([])
    apply_theme(app, "light")
    shown = StatusLines()
    shown.set_lines(
        [
            ("on_target", "Email: first replies within 4 h", "92.1 %", "met: 90 % promised, ±1.0"),
            ("missed", "Calls answered within 20 s", "71.0 %", "missed: 80 % promised, ±0.8"),
            ("none", "Paid in a week", "120 h", ""),
        ]
    )
    shown.show()
    app.exec()
