"""How sure an answer is: a shape with its words, and a link that does something about it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from widgets.button import button
from widgets.status_mark import paint_status
from widgets.text import Text
from widgets.theme import current_theme, unit


class _Shape(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.status = "none"
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        return QSize(3 * unit(), round(4.5 * unit()))

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            size = 2.6 * unit()
            box = QRectF(0, (self.height() - size) / 2, size, size)
            paint_status(painter, box, self.status, current_theme())


class ProofMark(QWidget):
    """A filled circle for what is proved, a half one for an estimate, a dash for none."""

    activated = Signal()
    """The link was followed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        u = unit()
        self._shape = _Shape()
        self._words = Text("", "body", "muted")
        self._link = button("", self.activated.emit, kind="link")
        self._link.setProperty("inline", True)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(round(1.5 * u))
        for part in (self._shape, self._words, self._link):
            line.addWidget(part)
        self.set_mark("none", "")

    @property
    def words(self) -> str:
        """What is said."""
        return self._words.text()

    @property
    def link(self) -> str:
        """The words of the link; empty without one."""
        return "" if self._link.isHidden() else self._link.text()

    def set_mark(self, status: str, words: str, link: str = "", tooltip: str = "") -> None:
        """Show a status (on_target, near, missed, none) with its words and a link."""
        self._shape.status = status
        self._shape.update()
        self._words.setText(words)
        self._link.setText(link)
        self._link.setVisible(bool(link))
        self._link.setAccessibleName(link)
        self.setVisible(bool(words))
        self.setToolTip(tooltip)
        self.setAccessibleName(words)


if __name__ == "__main__":
    from PySide6.QtWidgets import QApplication

    from widgets.theme import apply_theme

    app = QApplication([])
    apply_theme(app, "light")
    mark = ProofMark()
    mark.set_mark("near", "Estimate, not confirmed", "Confirm it")
    mark.show()
    app.exec()
