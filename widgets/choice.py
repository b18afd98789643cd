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
            [
                center + QPointF(-half, -half / 2),
                center + QPointF(0, half / 2),
                center + QPointF(half, -half / 2),
            ]
        )
    )


def draw_field(widget: QWidget, label: str, value: str) -> None:
    """Draw a control that shows a muted label, a value and an arrow; focus frames it."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(widget.font())
    _draw_frame(painter, widget)
    role = "text" if widget.isEnabled() else "text_disabled"
    _draw_inside(painter, widget.rect(), label, value, role)
    painter.end()


def paint_field(
    painter: QPainter, rect: QRect, value: str, *, asking: bool = False, muted: bool = False
) -> None:
    """Draw the same control where there is no widget, such as in a cell of a table."""
    theme = current_theme()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    width = 2 if asking else theme.border_width
    painter.setPen(QPen(theme.color("accent" if asking else "border"), width))
    painter.setBrush(theme.color("surface"))
    inset = width / 2
    painter.drawRoundedRect(rect.toRectF().adjusted(inset, inset, -inset, -inset), 6, 6)
    _draw_inside(painter, rect, "", value, "text_muted" if muted else "text")


def _draw_inside(painter: QPainter, rect: QRect, label: str, value: str, role: str) -> None:
    u, theme, metrics = unit(), current_theme(), painter.fontMetrics()
    flags = int((Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter).value)
    inside = rect.adjusted(round(2.5 * u), 0, -6 * u, 0)
    if label:
        painter.setPen(theme.color("text_muted"))
        painter.drawText(inside, flags, label)
        inside.setLeft(inside.left() + metrics.horizontalAdvance(label) + round(1.5 * u))
    painter.setPen(theme.color(role))
    words = metrics.elidedText(value, Qt.TextElideMode.ElideRight, inside.width())
    painter.drawText(inside, flags, words)
    draw_chevron(painter, QPointF(rect.right() + 1 - 3.5 * u, rect.center().y() + 0.5))


def field_size(widget: QWidget, label: str, value: str) -> QSize:
    """The room such a control needs to show everything."""
    u, metrics = unit(), QFontMetrics(widget.font())
    wide = metrics.horizontalAdvance(value) + 10 * u
    if label:
        wide += metrics.horizontalAdvance(label) + round(1.5 * u)
    return QSize(wide, round(7.5 * u))


def _draw_frame(painter: QPainter, widget: QWidget) -> None:
    theme = current_theme()
    focused = widget.hasFocus()
    width = 2 if focused else theme.border_width
    role = "focus" if focused else "border"
    hovered = widget.underMouse() and widget.isEnabled()
    painter.setPen(QPen(theme.color(role), width))
    painter.setBrush(theme.color("hover" if hovered else "surface"))
    inset = width / 2
    painter.drawRoundedRect(widget.rect().toRectF().adjusted(inset, inset, -inset, -inset), 6, 6)


class Choice(QComboBox):
    """One of several values; `label` is shown muted before it. Values are (key, words) pairs."""

    picked = Signal(str)
    """Another value was picked by hand; carries its key."""

    def __init__(self, label: str = "", name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = label
        self._choices: tuple[tuple[str, str], ...] = ()
        self.setAccessibleName(name or label)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.activated.connect(lambda _index: self.picked.emit(self.key))

    def set_choices(self, choices: Sequence[tuple[str, str]], current: str = "") -> None:
        """Show (key, words) pairs with one chosen; emits nothing."""
        # The same six hundred zones again would cost a dropped frame at every edit.
        if tuple(choices) == self._choices:
            self.set_current(current)
            return
        self._choices = tuple(choices)
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

    @property
    def key(self) -> str:
        """The key of the value shown, or ""."""
        data = self.currentData()
        return "" if data is None else str(data)

    def sizeHint(self) -> QSize:
        return field_size(self, self._label, self.currentText())

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), 20 * unit()), round(7.5 * unit()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls the page; it never changes a value by accident."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_field(self, self._label, self.currentText())
