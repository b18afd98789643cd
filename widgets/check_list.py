"""Sentences with a status shape before each: what is fine, what to know, what is wrong."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from widgets.status_mark import paint_status
from widgets.text import Text
from widgets.theme import current_theme, unit


class StatusShape(QWidget):
    """A status shape as large as the text beside it."""

    def __init__(self, status: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._status = status
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        return QSize(3 * unit(), round(4.5 * unit()))

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            size = 2.6 * unit()
            box = QRectF(0, (self.height() - size) / 2, size, size)
            paint_status(painter, box, self._status, current_theme())


class CheckList(QWidget):
    """One line for each (status, sentence); long sentences wrap beside their shape."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2 * unit())
        self._checks: tuple[tuple[str, str], ...] = ()

    @property
    def checks(self) -> tuple[tuple[str, str], ...]:
        """The lines shown."""
        return self._checks

    def set_checks(self, checks: Sequence[tuple[str, str]]) -> None:
        """Show other lines."""
        self._checks = tuple(checks)
        while (item := self._column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for status, sentence in checks:
            self._column.addWidget(self._line(status, sentence))

    def _line(self, status: str, sentence: str) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * unit())
        row.addWidget(StatusShape(status), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Text(sentence, wrap=True), 1)
        words = {
            "on_target": QCoreApplication.translate("CheckList", "Fine: {text}"),
            "near": QCoreApplication.translate("CheckList", "To know: {text}"),
            "missed": QCoreApplication.translate("CheckList", "Attention: {text}"),
        }.get(status, "{text}")
        line.setAccessibleName(words.format(text=sentence))
        return line


if __name__ == "__main__":
    from PySide6.QtWidgets import QApplication

    from widgets.theme import apply_theme

    app = QApplication([])
    apply_theme(app, "light")
    checks = CheckList("Checks")
    checks.set_checks(
        [
            ("missed", "These are made-up data; every sheet says so."),
            ("near", "First contact resolution is left out: no column with agent messages."),
            ("on_target", "All totals agree with the Overview."),
        ]
    )
    checks.resize(260, 140)
    checks.show()
    app.exec()
