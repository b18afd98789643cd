"""Icons drawn from `resources/icons` in one colour of the palette."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

import resources
from widgets.theme import current_theme

_SIZES = (16, 20, 32, 40)
_PLACEHOLDER = "currentColor"


@cache
def _drawing(name: str) -> str:
    return resources.path("icons", f"{name}.svg").read_text("utf-8")


def icon_pixmap(name: str, size: int, color: QColor, ratio: float = 1.0) -> QPixmap:
    """An icon drawn at a logical size for a device pixel ratio."""
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    drawing = _drawing(name).replace(_PLACEHOLDER, color.name())
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(pixmap.rect()))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


@cache
def _icon(name: str, color: str, disabled: str) -> QIcon:
    icon = QIcon()
    for size in _SIZES:
        icon.addPixmap(icon_pixmap(name, size, QColor(color)), QIcon.Mode.Normal)
        icon.addPixmap(icon_pixmap(name, size, QColor(disabled)), QIcon.Mode.Disabled)
    return icon


def icon(name: str, role: str = "text_muted") -> QIcon:
    """An icon in the colour of a role of the current theme."""
    theme = current_theme()
    return _icon(name, theme.roles[role], theme.roles["text_disabled"])
