"""Icons drawn from `resources/icons` in one colour of the palette."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

import resources
from widgets.theme import current_theme

_SIZES = (16, 20, 32, 40)
BESIDE_WORDS = 1.25
"""An icon before words is so much wider than high, so that the words keep their distance."""
_PLACEHOLDER = "currentColor"


@cache
def _drawing(name: str) -> str:
    return resources.path("icons", f"{name}.svg").read_text("utf-8")


def icon_pixmap(
    name: str, size: int, color: QColor, ratio: float = 1.0, wide: float = 1.0
) -> QPixmap:
    """An icon drawn at a logical size for a device pixel ratio, at the left of a wider picture."""
    side = size * ratio
    pixmap = QPixmap(round(side * wide), round(side))
    pixmap.fill(Qt.GlobalColor.transparent)
    drawing = _drawing(name).replace(_PLACEHOLDER, color.name())
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(0, 0, side, side))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


@cache
def _icon(name: str, color: str, disabled: str, wide: float) -> QIcon:
    icon = QIcon()
    for size in _SIZES:
        drawn = icon_pixmap(name, size, QColor(color), wide=wide)
        icon.addPixmap(drawn, QIcon.Mode.Normal)
        pale = icon_pixmap(name, size, QColor(disabled), wide=wide)
        icon.addPixmap(pale, QIcon.Mode.Disabled)
    return icon


def icon(name: str, role: str = "text_muted", wide: float = 1.0) -> QIcon:
    """An icon in the colour of a role of the current theme."""
    theme = current_theme()
    return _icon(name, theme.roles[role], theme.roles["text_disabled"], wide)
