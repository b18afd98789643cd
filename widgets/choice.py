"""A combo box that shows its name muted before the value, with the house's own arrow."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from widgets.theme import current_theme, unit


def draw_chevron(painter: QPainter, center: QPointF, role: str = "text_muted") -> None:
    """Draw the small arrow of a control that opens a list."""
    half = 0.9 * unit()
    painter.setPen(QPen(current_theme().color(role), 1.5, c=Qt.PenCapStyle.RoundCap))
    painter.drawPolyline(
        QPolygonF(
            [center + QPointF(-half, -half / 2), center + QPointF(0, half / 2), center + QPointF(half, -half / 2)]
        )
    )


class Choice(QComboBox):
    """One of several values; `label` is shown muted before it. Values are (key, words) pairs."""

    picked = Signal(str)
    """Another value was picked by hand; carries its key."""

    def __init__(self, label: str = "", name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = label
        self._missing = ""
        self.setAccessibleName(name or label)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.activated.connect(lambda _index: self.picked.emit(self.key))

    def set_choices(self, choices: Sequence[tuple[str, str]], current: str = "") -> None:
        """Show (key, words) pairs with one chosen; emits nothing."""
        self.blockSignals(True)
        self.clear()
        for key, words in choices:
            self.addItem(words, key)
        self.blockSignals(False)
        self.set_current(current)

    def set_current(self, key: str) -> None:
        """Show another value; an unknown key shows none."""
        self.blockSignals(True)
        self.setCurrentIndex(self.findData(key))
        self.blockSignals(False)
        self.setToolTip(self.currentText())
        self.updateGeometry()
        self.update()

    def set_asking(self, asking: bool) -> None:
        """Frame the control, because it waits for an answer."""
        self.setProperty("asks", "true" if asking else "false")
        self.style().unpolish(self)
        self.style().polish(self)

    @property
    def key(self) -> str:
        """The key of the value shown, or ""."""
        data = self.currentData()
        return "" if data is None else str(data)

    def sizeHint(self) -> QSize:
        u = unit()
        metrics = QFontMetrics(self.font())
        wide = metrics.horizontalAdvance(self.currentText())
        if self._label:
            wide += metrics.horizontalAdvance(self._label) + round(1.5 * u)
        return QSize(wide + 9 * u, round(7.5 * u))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), 20 * unit()), round(7.5 * unit()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls the page; it never changes a value by accident."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        u, theme = unit(), current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_frame(painter)
        inside = self.rect().adjusted(round(2.5 * u), 0, -6 * u, 0)
        flags = int((Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter).value)
        metrics = QFontMetrics(self.font())
        if self._label:
            painter.setPen(theme.color("text_muted"))
            painter.drawText(inside, flags, self._label)
            moved = metrics.horizontalAdvance(self._label) + round(1.5 * u)
            inside = QRect(inside.left() + moved, inside.top(), inside.width() - moved, inside.height())
        painter.setPen(theme.color("text" if self.isEnabled() else "text_disabled"))
        words = metrics.elidedText(self.currentText(), Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(inside, flags, words)
        draw_chevron(painter, QPointF(self.width() - 3.5 * u, self.height() / 2))
        painter.end()

    def _draw_frame(self, painter: QPainter) -> None:
        theme = current_theme()
        strong = self.hasFocus() or self.property("asks") == "true"
        width = 2 if strong else theme.border_width
        role = "focus" if self.hasFocus() else "accent" if strong else "border"
        painter.setPen(QPen(theme.color(role), width))
        painter.setBrush(theme.color("hover" if self.underMouse() else "surface"))
        inset = width / 2
        painter.drawRoundedRect(self.rect().toRectF().adjusted(inset, inset, -inset, -inset), 6, 6)
