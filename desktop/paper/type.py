"""Type and measures of the printed page; everything is drawn in tenths of a point."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QApplication

from widgets.theme import Theme, load_theme

DOTS = 10.0
"""Units of drawing in a point (1/72 inch): type is placed exactly at any zoom."""
CM = 72 / 2.54 * DOTS
_STYLES: dict[str, tuple[float, str, QFont.Weight]] = {
    "cover": (26, "text", QFont.Weight.DemiBold),
    "title": (17, "text", QFont.Weight.DemiBold),
    "subtitle": (9, "text_muted", QFont.Weight.Normal),
    "heading": (11.5, "text", QFont.Weight.DemiBold),
    "lead": (12, "accent", QFont.Weight.DemiBold),
    "body": (9.2, "text", QFont.Weight.Normal),
    "bullet": (9.2, "text", QFont.Weight.Normal),
    "strong": (9.2, "text", QFont.Weight.DemiBold),
    "muted": (8.6, "text_muted", QFont.Weight.Normal),
    "warning": (9.2, "missed", QFont.Weight.DemiBold),
    "input": (9.2, "accent", QFont.Weight.DemiBold),
    "link": (9.2, "text", QFont.Weight.Normal),
    "total": (8.6, "text", QFont.Weight.DemiBold),
    "header": (7.8, "text_muted", QFont.Weight.DemiBold),
    "caption": (7.4, "text_muted", QFont.Weight.Normal),
    "on_target": (8.6, "on_target", QFont.Weight.DemiBold),
    "near": (8.6, "near", QFont.Weight.DemiBold),
    "missed": (8.6, "missed", QFont.Weight.DemiBold),
}
"""Points, role of the colour, weight."""
_OWN_ROLES = ("accent", "on_target", "focus")
"""Roles that take a company's leading colour, as in the workbook."""
_LINE = 1.34
"""Height of a line of text against the size of its type."""
_BEGINNING = 256
"""Letters of a very long word that are measured first, so that none is measured over and over."""


def paper_theme() -> Theme:
    """The palette of paper: always the light one."""
    return load_theme("light")


def role_color(role: str, own: Sequence[str] = ()) -> QColor:
    """The colour of a role; a company's leading colour stands for Aforo's accent."""
    if own and role in _OWN_ROLES:
        return QColor(f"#{own[0]}")
    return paper_theme().color(role)


def face(style: str, scale: float = 1.0) -> QFont:
    """The type of a style in tenths of a point."""
    return QFont(_face(QApplication.font().family(), style, scale))


def size_of(style: str, scale: float = 1.0) -> float:
    """The size of a style's type in units of drawing."""
    return _STYLES[style][0] * DOTS * scale


def color_of(style: str, own: Sequence[str] = ()) -> QColor:
    """The colour of a style."""
    return role_color(_STYLES[style][1], own)


def line_height(style: str, scale: float = 1.0) -> float:
    """How far apart lines of a style stand."""
    return size_of(style, scale) * _LINE


def width_of(text: str, style: str, scale: float = 1.0) -> float:
    """How wide a text is on one line."""
    return _metrics(QApplication.font().family(), style, scale).horizontalAdvance(text)


def wrapped(text: str, style: str, width: float, scale: float = 1.0) -> list[str]:
    """A text in lines no wider than `width`; words too long for one are cut, none is lost."""
    metrics = _metrics(QApplication.font().family(), style, scale)
    width += 0.1 * DOTS  # What was measured must fit again, whatever the last digit says.
    found: list[str] = []
    for paragraph in text.split("\n"):
        line = ""
        for word in paragraph.split(" "):
            longer = f"{line} {word}" if line else word
            if not line or metrics.horizontalAdvance(longer) <= width:
                line = longer
            else:
                found.append(line)
                line = word
            while len(line) > 1 and _too_wide(line, metrics, width):
                taken = _fitting(line, metrics, width)
                found.append(line[:taken])
                line = line[taken:]
        found.append(line)
    return found


def elided(text: str, style: str, room: float) -> str:
    """A text that fits on one line; one that is cut ends in "…"."""
    metrics = _metrics(QApplication.font().family(), style, 1.0)
    if not _too_wide(text, metrics, room):
        return text
    fits = _fitting(text, metrics, room - metrics.horizontalAdvance("…"))
    return f"{text[:fits].rstrip()}…"


def write(
    painter: QPainter,
    box: QRectF,
    text: str,
    style: str,
    *,
    color: QColor | None = None,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    scale: float = 1.0,
    own: Sequence[str] = (),
) -> None:
    """Write one line into a box, vertically in its middle."""
    painter.setFont(face(style, scale))
    painter.setPen(color or color_of(style, own))
    flags = align | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(box, int(flags) | int(Qt.TextFlag.TextDontClip), text)


@lru_cache(maxsize=256)
def _face(family: str, style: str, scale: float) -> QFont:
    points, _, weight = _STYLES[style]
    result = QFont(family)
    result.setPixelSize(max(1, round(points * DOTS * scale)))
    result.setWeight(weight)
    result.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    result.setFeature(QFont.Tag("tnum"), 1)
    return result


@lru_cache(maxsize=256)
def _metrics(family: str, style: str, scale: float) -> QFontMetricsF:
    return QFontMetricsF(_face(family, style, scale))


def _too_wide(line: str, metrics: QFontMetricsF, width: float) -> bool:
    """Whether a line is wider; most that are show it by their beginning."""
    begins = line[:_BEGINNING]
    return metrics.horizontalAdvance(begins) > width or (
        len(line) > _BEGINNING and metrics.horizontalAdvance(line) > width
    )


def _fitting(line: str, metrics: QFontMetricsF, width: float) -> int:
    """How many letters of a line fit, at least one."""
    low, high = 1, min(len(line), _BEGINNING)
    while high < len(line) and metrics.horizontalAdvance(line[:high]) <= width:
        low, high = high, min(len(line), 2 * high)
    while low < high:
        middle = (low + high + 1) // 2
        if metrics.horizontalAdvance(line[:middle]) <= width:
            low = middle
        else:
            high = middle - 1
    return low
