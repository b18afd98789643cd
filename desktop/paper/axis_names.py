"""What stands under the axis of a chart on paper: no name of a thing is ever left out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QTransform

from desktop.paper.type import CM, DOTS, elided, line_height, width_of, wrapped, write

_LINES, _UPRIGHT = 3, 3.2 * CM
"""Lines of a name under an axis, and the room of one that stands upright."""


@dataclass(frozen=True, slots=True)
class AxisNames:
    """The lines of each category, every how many it is written, and the height all of it takes."""

    lines: tuple[tuple[str, ...], ...]
    every: int
    height: float
    upright: bool = False


def axis_names(texts: Sequence[str], wide: float, *, things: bool, every: int) -> AxisNames:
    """Names of things all of them, on several lines or upright where they are crowded; hours,
    days and numbers, of which the others can be told, as many as there is room for.

    `every` so many categories are named at most, such as one an hour or a day.
    """
    high, slot = line_height("caption"), wide / max(1, len(texts))
    widest = max((width_of(text, "caption") for text in texts), default=0.0) + 5 * DOTS
    if things and widest > slot >= high:
        return _all_named(texts, slot)
    step = every
    while step * slot < widest and step < len(texts):
        step += every
    return AxisNames(tuple((text,) for text in texts), step, high)


def paint_names(painter: QPainter, plot: QRectF, names: AxisNames) -> None:
    """Write the names under a plot, each in the middle of its slot."""
    slot, high = plot.width() / max(1, len(names.lines)), line_height("caption")
    for row in range(0, len(names.lines), names.every):
        x, y = plot.left() + (row + 0.5) * slot, plot.bottom() + 1 * DOTS
        if names.upright:
            _paint_upright(painter, x, y + 2 * DOTS, names.lines[row][0], names.height)
            continue
        wide = max(width_of(line, "caption") for line in names.lines[row]) + 5 * DOTS
        for place, line in enumerate(names.lines[row]):
            spot = QRectF(x - wide / 2, y + place * high, wide, high)
            write(painter, spot, line, "caption", align=Qt.AlignmentFlag.AlignHCenter)


def _paint_upright(painter: QPainter, x: float, y: float, text: str, room: float) -> None:
    """A name that is read with the head to the left, its end under the axis."""
    high = line_height("caption")
    painter.save()
    painter.setTransform(QTransform.fromTranslate(x - high / 2, y + room), combine=True)
    painter.rotate(-90)
    spot = QRectF(0, 0, room, high)
    write(painter, spot, text, "caption", align=Qt.AlignmentFlag.AlignRight)
    painter.restore()


def _all_named(texts: Sequence[str], slot: float) -> AxisNames:
    """Each name within its slot, on as many lines as it takes, else upright."""
    lines = tuple(tuple(wrapped(text, "caption", slot - 4 * DOTS)) or ("",) for text in texts)
    room = slot - 2 * DOTS
    whole = all(
        max(width_of(word, "caption") for word in text.split(" ")) <= room for text in texts
    )
    most = max(map(len, lines))
    if whole and most <= _LINES:
        return AxisNames(lines, 1, most * line_height("caption"))
    room = min(_UPRIGHT, max(width_of(text, "caption") for text in texts) + 2 * DOTS)
    cut = tuple((elided(text, "caption", room),) for text in texts)
    return AxisNames(cut, 1, room, upright=True)
