"""The colours of a map: where a value lies on the scale, and the ink that can be read on it."""

from __future__ import annotations

import json
from functools import cache, lru_cache

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

import resources
from widgets.theme import Theme

HATCH_STEP = 6.0 * 2**0.5
"""Along an edge, so that the lines themselves stand 6 px apart."""
HATCH_WIDTH = 1.5
_STEPS = 500
"""A scale has no more colours than an eye, or a screen, can tell apart; each is mixed once."""


@cache
def anchors(name: str) -> tuple[QColor, ...]:
    """The evenly spaced colours of a map, lowest first."""
    maps = json.loads(resources.path("styles", "maps.json").read_text("utf-8"))
    return tuple(QColor(value) for value in maps[name])


def color_at(share: float, name: str = "cividis") -> QColor:
    """The colour at a share 0–1 of the scale, mixed between its two neighbours."""
    return _step_color(name, round(share * _STEPS))


@cache
def _step_color(name: str, step: int) -> QColor:
    return _mix(anchors(name), step / _STEPS)


def diverging_at(share: float, theme: Theme) -> QColor:
    """The colour of a value −1…1 around zero: orange above, blue below."""
    return _diverging_color(theme.diverging, round(share * _STEPS))


@cache
def _diverging_color(values: tuple[str, ...], step: int) -> QColor:
    return _mix(tuple(QColor(value) for value in values), (step / _STEPS + 1) / 2)


def ink_on(fill: QColor) -> QColor:
    """Black or white, whichever contrasts more with a fill."""
    return _ink(fill.rgb())


@lru_cache(maxsize=2048)
def _ink(fill: int) -> QColor:
    light = luminance(QColor.fromRgb(fill))
    return QColor(
        Qt.GlobalColor.white
        if 1.05 / (light + 0.05) > (light + 0.05) / 0.05
        else Qt.GlobalColor.black
    )


def luminance(color: QColor) -> float:
    """Relative luminance 0–1 (WCAG 2.2)."""
    weights = ((color.redF(), 0.2126), (color.greenF(), 0.7152), (color.blueF(), 0.0722))
    return sum(
        weight * (value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4)
        for value, weight in weights
    )


def contrast(first: QColor, second: QColor) -> float:
    """Contrast ratio 1–21 of two colours (WCAG 2.2)."""
    low, high = sorted((luminance(first), luminance(second)))
    return (high + 0.05) / (low + 0.05)


def paint_hatch(painter: QPainter, rect: QRectF, theme: Theme, radius: float = 2.0) -> None:
    """Fill a cell with the 45° hatch that means "no data"; lines of neighbours meet."""
    painter.save()
    path = QPainterPath()
    path.addRoundedRect(rect, radius, radius)
    painter.fillPath(path, theme.color("sunken"))
    painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
    painter.setPen(QPen(theme.color("hatch"), HATCH_WIDTH))
    offset = (rect.left() + rect.top()) // HATCH_STEP * HATCH_STEP
    while offset < rect.right() + rect.bottom():
        painter.drawLine(
            QLineF(offset - rect.top(), rect.top(), offset - rect.bottom(), rect.bottom())
        )
        offset += HATCH_STEP
    painter.restore()


def mixed(first: QColor, second: QColor, share: float) -> QColor:
    """A colour between two, `share` of the way to the second."""
    return _mixed(first.rgb(), second.rgb(), share)


@lru_cache(maxsize=2048)
def _mixed(first: int, second: int, share: float) -> QColor:
    return _mix((QColor.fromRgb(first), QColor.fromRgb(second)), share)


def _mix(colors: tuple[QColor, ...], share: float) -> QColor:
    place = min(max(share, 0.0), 1.0) * (len(colors) - 1)
    index = min(int(place), len(colors) - 2)
    low, high, part = colors[index], colors[index + 1], place - index
    return QColor(
        *(
            round(a + (b - a) * part)
            for a, b in zip(low.getRgb()[:3], high.getRgb()[:3], strict=True)
        )
    )
