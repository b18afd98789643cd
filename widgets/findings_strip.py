"""What stands out: three sentences side by side, the others on request."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import partial
from html import escape

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from widgets.button import button
from widgets.flow import Flow
from widgets.status_mark import paint_status
from widgets.text import Text
from widgets.text_lines import line_height
from widgets.theme import current_theme, font, unit

MOST = 3
_Told = tuple[str, str, Sequence[tuple[str, str]]]
"""Status, sentence and links of a finding."""
_FIGURE = re.compile(
    r"(?<![\w.,–\u00a0])[−+]?\d[\d.,:]*(?<=\d)"
    r"(?:\u00a0(?:%|€|h|s|min)(?!\w))?(?![\w–\u00a0])"
)
"""A figure with its unit; the numbers inside a date (joined by no-break spaces) are none,
nor is the n that a finding stands on."""


class StatusMark(QWidget):
    """A status shape as tall as a line of text."""

    def __init__(self, status: str = "none", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._status = status
        self.setFixedSize(self.sizeHint())

    def set_status(self, status: str) -> None:
        """Show another shape."""
        if status != self._status:
            self._status = status
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(3 * unit(), round(line_height(font())))

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_status(QPainter(self), QRectF(self.rect()), self._status, current_theme())


class _Finding(QWidget):
    """One finding: its shape, its sentence, its links. It is reused for others."""

    followed = Signal(str)
    """A link was followed; carries its key."""

    def __init__(self) -> None:
        super().__init__()
        u = unit()
        self._keys: list[str] = []
        self._mark = StatusMark()
        self._text = Text("", wrap=True)
        self._text.setTextFormat(Qt.TextFormat.RichText)
        self._text.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._links: list[QPushButton] = []
        self._holder = QWidget()
        self._flow = Flow(self._holder, spacing=3 * u)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._text, 1)
        words.addWidget(self._holder)
        self._line = QHBoxLayout(self)
        self._line.setSpacing(2 * u)
        self._line.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        self._line.addLayout(words, 1)

    def set_finding(self, status: str, sentence: str, links: Sequence[tuple[str, str]]) -> None:
        """Show a finding; without a sentence the place stays empty."""
        u = unit()
        under = round((2 if links else 3.5) * u)
        self._line.setContentsMargins(4 * u, round(3.5 * u), 4 * u, under)
        self._mark.set_status(status)
        self._mark.setVisible(bool(sentence))
        self._text.setText(with_bold_figures(sentence))
        self._keys = [key for key, _words in links]
        while len(self._links) < len(links):
            self._links.append(self._made_link(len(self._links)))
        for place, link in enumerate(self._links):
            if place < len(links):
                key, words = links[place]
                link.setText(words)
                link.setEnabled(bool(key))
                link.setAccessibleName(f"{words}: {sentence}")
            link.setVisible(place < len(links))
        self._holder.setVisible(bool(links))

    def _made_link(self, place: int) -> QPushButton:
        made = button("", lambda: self.followed.emit(self._keys[place]), kind="link")
        made.setFont(font("caption"))
        made.setProperty("inline", "true")
        self._flow.addWidget(made)
        return made


class _Line(QWidget):
    """Up to three findings side by side."""

    followed = Signal(int, str)
    """A link was followed: the place in the line and the key of the link."""

    def __init__(self) -> None:
        super().__init__()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        self._places = [_Finding() for _place in range(MOST)]
        self._rules: list[QFrame] = []
        for place, finding in enumerate(self._places):
            if place:
                rule = QFrame()
                rule.setProperty("kind", "column")
                self._rules.append(rule)
                line.addWidget(rule)
            finding.followed.connect(partial(self.followed.emit, place))
            line.addWidget(finding, 1)

    def set_findings(self, findings: Sequence[_Told], *, columns: int) -> None:
        """Show findings in so many columns."""
        for place, finding in enumerate(self._places):
            finding.setVisible(place < columns)
            finding.set_finding(*(findings[place] if place < len(findings) else ("none", "", ())))
        for place, rule in enumerate(self._rules):
            rule.setVisible(place + 1 < columns)


class FindingsStrip(QFrame):
    """A card of findings, each with a status shape and what can be done; figures stand out."""

    followed = Signal(int, str)
    """A link of a finding was followed: its place and the key of the link."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._told: tuple[_Told, ...] = ()
        self._open = False
        self._lines: list[_Line] = []
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
        told = tuple(
            (status, sentence, tuple(links[place]) if place < len(links) else ())
            for place, (status, sentence) in enumerate(findings)
        )
        if told == self._told:
            return
        self._told = told
        self.setAccessibleName(" ".join(sentence for _status, sentence in findings[:MOST]))
        self._arrange()
        self.setVisible(bool(findings))

    @property
    def opened(self) -> bool:
        """Whether all findings are in sight."""
        return self._open

    def _on_followed(self, first: int, place: int, key: str) -> None:
        self.followed.emit(first + place, key)

    def _on_more_pressed(self) -> None:
        self._open = not self._open
        self._arrange()

    def _arrange(self) -> None:
        """Fill the lines in sight; the others are made when they are wanted."""
        needed = -(-len(self._told) // MOST)
        seen = needed if self._open else min(needed, 1)
        for place in range(seen):
            if place == len(self._lines):
                self._lines.append(self._made_line(place))
            mine = self._told[place * MOST : (place + 1) * MOST]
            self._lines[place].set_findings(mine, columns=MOST if place else len(mine))
        for place, line in enumerate(self._lines):
            line.setVisible(place < seen)
        words = (
            QCoreApplication.translate("FindingsStrip", "Fewer findings")
            if self._open
            else QCoreApplication.translate("FindingsStrip", "More findings")
        )
        self._more.setText(words)
        self._more.setVisible(needed > 1)

    def _made_line(self, place: int) -> _Line:
        line = _Line()
        line.followed.connect(partial(self._on_followed, place * MOST))
        self._column.insertWidget(place, line)
        return line


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
