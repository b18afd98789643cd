"""A part of a panel that folds away under its title and then says in short what it holds."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleStateChangeEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from widgets.theme import current_theme, font, unit

_OPENED_BY: dict[int, bool] = {Qt.Key.Key_Left: False, Qt.Key.Key_Right: True}


class FoldHead(QAbstractButton):
    """Arrow, title and, while folded, what the part holds in short."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._summary = ""
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def summary(self) -> str:
        """What the part holds in short."""
        return self._summary

    def set_words(self, title: str, summary: str) -> None:
        """Show a title and what stands beside it while the part is folded."""
        self._summary = summary
        self.setText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(summary)
        self.setToolTip(summary)
        self.update()

    def sizeHint(self) -> QSize:
        """A line 7 u high."""
        return QSize(40 * unit(), 7 * unit())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left folds, right unfolds, as in a tree."""
        wanted = _OPENED_BY.get(event.key())
        if wanted is None:
            super().keyPressEvent(event)
        elif wanted != self.isChecked():
            self.click()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, u = current_theme(), unit()
        bold, caption = font("body", QFont.Weight.Medium), font("caption")
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self.hasFocus() or self.underMouse():
                ring = QPen(theme.color("focus"), 2)
                painter.setPen(ring if self.hasFocus() else QPen(Qt.PenStyle.NoPen))
                painter.setBrush(theme.color("hover"))
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), u, u)
            self._paint_arrow(painter, QPointF(2.5 * u, self.height() / 2), 0.9 * u)
            left = 6.0 * u
            painter.setFont(bold)
            painter.setPen(theme.color("text"))
            metrics = QFontMetricsF(bold)
            title = metrics.elidedText(
                self.text(), Qt.TextElideMode.ElideRight, self.width() - left - u
            )
            sides = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(left, 0, self.width() - left, self.height()), sides, title)
            if self.isChecked() or not self._summary:
                return
            start = left + metrics.horizontalAdvance(title) + 3 * u
            room = self.width() - start - 2 * u
            painter.setFont(caption)
            painter.setPen(theme.color("text_muted"))
            text = QFontMetricsF(caption).elidedText(
                self._summary, Qt.TextElideMode.ElideRight, max(room, 0.0)
            )
            sides = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(start, 0, room, self.height()), sides, text)

    def _paint_arrow(self, painter: QPainter, center: QPointF, half: float) -> None:
        along, across = QPointF(half / 2, 0), QPointF(0, half)
        if self.isChecked():
            along, across = QPointF(0, half / 2), QPointF(half, 0)
        pen = QPen(current_theme().color("text_muted"), 1.5)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(
            QPolygonF([center - along - across, center + along, center - along + across])
        )


class Fold(QWidget):
    """A head that opens and closes what is in `body`."""

    toggled = Signal(bool)
    """It was opened (True) or closed by hand."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = FoldHead()
        self.inside = QWidget()
        """What `body` lies in."""
        self.inside.setProperty("kind", "scrolled")
        self.body = QVBoxLayout(self.inside)
        """What is folded away."""
        self.body.setContentsMargins(0, 0, 0, 2 * unit())
        self.body.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.inside)
        self.head.set_words(title, "")
        self.head.toggled.connect(self._on_toggled)
        self.inside.hide()

    @property
    def is_open(self) -> bool:
        """Whether the body is shown."""
        return self.head.isChecked()

    def set_open(self, is_open: bool) -> None:
        """Open or close it."""
        self.head.setChecked(is_open)

    def _on_toggled(self, is_open: bool) -> None:
        self.inside.setVisible(is_open)
        state = QAccessible.State()
        state.expanded = True
        QAccessible.updateAccessibility(QAccessibleStateChangeEvent(self.head, state))
        self.toggled.emit(is_open)


if __name__ == "__main__":
    from PySide6.QtWidgets import QApplication

    from widgets.text import Text
    from widgets.theme import apply_theme

    app = QApplication([])
    apply_theme(app, "light")
    fold = Fold()
    fold.head.set_words("Email", "90 % in 4 h")
    fold.body.addWidget(Text("First reply"))
    fold.show()
    app.exec()
