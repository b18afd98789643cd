"""A panel that opens over the right side of a page and closes with Esc."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from widgets.button import button
from widgets.text import Text
from widgets.theme import unit

WIDTH_UNITS = 112


class Drawer(QFrame):
    """Lies over its parent's right side; put widgets into `body`. Gives the focus back on close."""

    closed = Signal()

    def __init__(self, close_name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "popup")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        u = unit()
        self._title = Text("", "lead", weight=QFont.Weight.DemiBold, wrap=True)
        self._close = button("", self.shut, kind="flat", icon_name="close", name=close_name)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        inside = QWidget()
        inside.setProperty("kind", "scrolled")
        self.body = QVBoxLayout(inside)
        """What the drawer shows, under its title."""
        self.body.setContentsMargins(0, 0, 2 * u, 0)
        self.body.setSpacing(2 * u)
        self._area = area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        area.viewport().setAutoFillBackground(False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(5 * u, 4 * u, 3 * u, 4 * u)
        outer.setSpacing(3 * u)
        outer.addLayout(head)
        outer.addWidget(area, 1)
        self._before: QWidget | None = None
        parent.installEventFilter(self)
        self.hide()

    def open(self, title: str) -> None:
        """Show the drawer and take the focus."""
        self._title.setText(title)
        self.setAccessibleName(title)
        self._area.setAccessibleName(title)
        if not self.isVisible():
            self._before = self.window().focusWidget()
        self._place()
        self.show()
        self.raise_()
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)

    def shut(self) -> None:
        """Hide the drawer; the focus returns to where it was."""
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.parentWidget() and event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.shut()
        else:
            super().keyPressEvent(event)

    def _place(self) -> None:
        room, u = self.parentWidget().rect(), unit()
        width = min(WIDTH_UNITS * u, room.width() - 8 * u)
        self.setGeometry(room.right() - width - 2 * u, 2 * u, width, room.height() - 4 * u)


if __name__ == "__main__":
    from PySide6.QtWidgets import QApplication

    from widgets.theme import apply_theme

    app = QApplication([])
    apply_theme(app, "light")
    page = QWidget()
    page.resize(900, 600)
    drawer = Drawer("Close", page)
    drawer.body.addWidget(Text("What a card opens into", wrap=True))
    drawer.body.addStretch(1)
    page.show()
    drawer.open("Service level")
    app.exec()
