"""A column that scrolls, its bar in the margin at its right so that cards keep their edge."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from widgets.theme import unit


def bar_room() -> int:
    """Pixels at the right of the content: the bar and its distance, kept without a bar as well."""
    return 4 * unit()


class Scrolled(QScrollArea):
    """Scrolls downwards only; whoever places it gives it `bar_room` more than its content needs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self.verticalScrollBar().installEventFilter(self)
        self._keep_edge()

    def set_content(self, content: QWidget) -> None:
        """Scroll a widget, on the background of whatever this stands on; a card stays one."""
        if content.property("kind") is None:
            content.setProperty("kind", "scrolled")
        self.setWidget(content)
        content.setAutoFillBackground(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        shown = event.type() in (QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.Resize)
        if shown and watched is self.verticalScrollBar():
            self._keep_edge()
        return super().eventFilter(watched, event)

    def _keep_edge(self) -> None:
        bar = self.verticalScrollBar()
        taken = bar.width() if bar.isVisibleTo(self) else 0
        margin = max(bar_room() - taken, 0)
        if self.viewportMargins().right() != margin:
            self.setViewportMargins(0, 0, margin, 0)


if __name__ == "__main__":
    from PySide6.QtWidgets import QApplication, QVBoxLayout

    from widgets.card import Card
    from widgets.theme import apply_theme

    app = QApplication([])
    apply_theme(app, "light")
    column = QWidget()
    cards = QVBoxLayout(column)
    for place in range(20):
        cards.addWidget(Card(f"Card {place}"))
    area = Scrolled()
    area.set_content(column)
    area.show()
    app.exec()
