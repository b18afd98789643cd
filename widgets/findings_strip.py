"""What stands out, in up to three sentences side by side."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from widgets.status_mark import paint_status
from widgets.text import Text
from widgets.text_lines import line_height
from widgets.theme import current_theme, font, unit

MOST = 3
_FIGURE = re.compile(
    r"(?<![\w.,–\u00a0])[−+]?\d[\d.,:]*(?<=\d)"
    r"(?:\u00a0(?:%|€|h|s|min)(?!\w))?(?![\w–\u00a0])"
)
"""A figure with its unit; the numbers inside a date (joined by no-break spaces) are none,
nor is the n that a finding stands on."""


class StatusMark(QWidget):
    """A status shape as tall as a line of text."""

    def __init__(self, status: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._status = status
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        return QSize(3 * unit(), round(line_height(font())))

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_status(QPainter(self), QRectF(self.rect()), self._status, current_theme())


class FindingsStrip(QFrame):
    """A card of findings, each with a status shape; figures stand out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(0)
        self.hide()

    def set_findings(self, findings: Sequence[tuple[str, str]]) -> None:
        """Show (status, sentence) pairs, the first three; without any the strip hides."""
        while (item := self._line.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for place, (status, sentence) in enumerate(findings[:MOST]):
            if place:
                rule = QFrame()
                rule.setProperty("kind", "column")
                self._line.addWidget(rule)
            self._line.addWidget(_finding(status, sentence), 1)
        self.setAccessibleName(" ".join(sentence for _status, sentence in findings[:MOST]))
        self.setVisible(bool(findings))


def with_bold_figures(sentence: str) -> str:
    """The sentence as rich text with its figures in bold; "n = 767" stays on one line."""
    whole = escape(sentence, quote=False).replace("n = ", "n\u00a0=\u00a0")
    return _FIGURE.sub(lambda match: f"<b>{match.group()}</b>", whole)


def _finding(status: str, sentence: str) -> QWidget:
    u = unit()
    result = QWidget()
    line = QHBoxLayout(result)
    line.setContentsMargins(4 * u, round(3.5 * u), 4 * u, round(3.5 * u))
    line.setSpacing(2 * u)
    text = Text("", wrap=True)
    text.setTextFormat(Qt.TextFormat.RichText)
    text.setText(with_bold_figures(sentence))
    text.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    line.addWidget(StatusMark(status), 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(text, 1)
    return result


if __name__ == "__main__":
    from PySide6.QtWidgets import QApplication

    from widgets.theme import apply_theme

    app = QApplication([])
    apply_theme(app, "light")
    strip = FindingsStrip()
    strip.set_findings(
        [("missed", "Mondays hold 38 % of all email."), ("on_target", "Fridays keep it.")]
    )
    strip.show()
    app.exec()
