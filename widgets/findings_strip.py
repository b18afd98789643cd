"""What stands out: three sentences side by side, the others on request."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import partial
from html import escape

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from widgets.button import button
from widgets.flow import Flow
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
    """A card of findings, each with a status shape and what can be done; figures stand out."""

    followed = Signal(int, str)
    """A link of a finding was followed: its place and the key of the link."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._shown: object = None
        self._open = False
        self._lines: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._more = button("", self._on_more_pressed, kind="link")
        foot = QHBoxLayout()
        self._more.setProperty("inline", "true")
        foot.setContentsMargins(9 * unit(), 0, 4 * unit(), 3 * unit())
        foot.addWidget(self._more)
        foot.addStretch(1)
        self._column.addLayout(foot)
        self.hide()

    def set_findings(
        self,
        findings: Sequence[tuple[str, str]],
        links: Sequence[Sequence[tuple[str, str]]] = (),
    ) -> None:
        """Show (status, sentence) pairs, three in sight; without any the strip hides.

        `links` holds for each finding the (key, words) of what can be done with it.
        """
        content = (tuple(findings), tuple(tuple(some) for some in links))
        if content == self._shown:
            return
        self._shown = content
        for line in self._lines:
            line.hide()
            line.deleteLater()
        self._lines = []
        for first in range(0, len(findings), MOST):
            line = self._made_line(findings[first : first + MOST], first, content[1])
            self._column.insertWidget(len(self._lines), line)
            self._lines.append(line)
        self.setAccessibleName(" ".join(sentence for _status, sentence in findings[:MOST]))
        self._arrange()
        self.setVisible(bool(findings))

    @property
    def opened(self) -> bool:
        """Whether all findings are in sight."""
        return self._open

    def _on_more_pressed(self) -> None:
        self._open = not self._open
        self._arrange()

    def _arrange(self) -> None:
        for place, line in enumerate(self._lines):
            line.setVisible(self._open or place == 0)
        words = (
            QCoreApplication.translate("FindingsStrip", "Fewer findings")
            if self._open
            else QCoreApplication.translate("FindingsStrip", "More findings")
        )
        self._more.setText(words)
        self._more.setVisible(len(self._lines) > 1)

    def _made_line(
        self,
        findings: Sequence[tuple[str, str]],
        first: int,
        links: Sequence[Sequence[tuple[str, str]]],
    ) -> QWidget:
        result = QWidget()
        line = QHBoxLayout(result)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        for place in range(MOST if first else len(findings)):
            if place:
                rule = QFrame()
                rule.setProperty("kind", "column")
                line.addWidget(rule)
            if place >= len(findings):
                line.addWidget(QWidget(), 1)
                continue
            status, sentence = findings[place]
            which = first + place
            mine = links[which] if which < len(links) else ()
            line.addWidget(self._made_finding(status, sentence, which, mine), 1)
        return result

    def _made_finding(
        self, status: str, sentence: str, which: int, links: Sequence[tuple[str, str]]
    ) -> QWidget:
        u = unit()
        result = QWidget()
        line = QHBoxLayout(result)
        line.setContentsMargins(4 * u, round(3.5 * u), 4 * u, round((2 if links else 3.5) * u))
        line.setSpacing(2 * u)
        text = Text("", wrap=True)
        text.setTextFormat(Qt.TextFormat.RichText)
        text.setText(with_bold_figures(sentence))
        text.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(text, 1)
        if links:
            words.addWidget(self._made_links(sentence, which, links))
        line.addWidget(StatusMark(status), 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        return result

    def _made_links(self, sentence: str, which: int, links: Sequence[tuple[str, str]]) -> QWidget:
        holder = QWidget()
        line = Flow(holder, spacing=3 * unit())
        for key, words in links:
            made = button(words, partial(self.followed.emit, which, key), kind="link")
            made.setEnabled(bool(key))
            made.setAccessibleName(f"{words}: {sentence}")
            made.setFont(font("caption"))
            made.setProperty("inline", "true")
            line.addWidget(made)
        return holder


def with_bold_figures(sentence: str) -> str:
    """The sentence as rich text with its figures in bold; "n = 767" stays on one line."""
    whole = escape(sentence, quote=False).replace("n = ", "n\u00a0=\u00a0")
    return _FIGURE.sub(lambda match: f"<b>{match.group()}</b>", whole)


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
