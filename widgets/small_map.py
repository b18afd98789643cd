"""A heatmap the size of a stamp: the same slots for one channel, on its own scale."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from widgets.color_scale import paint_hatch
from widgets.heatmap_cell import cell_color
from widgets.kept_picture import KeptPicture
from widgets.text_lines import draw_lines, line_height, lines, text_width
from widgets.theme import Theme, font, unit

GAP = 0.75


@dataclass(frozen=True, slots=True)
class SmallGrid:
    """What a small map shows: its name, its total, a line about its scale, and the cells."""

    id: str
    title: str
    total: str
    note: str
    row_labels: tuple[str, ...]
    ticks: tuple[tuple[int, str], ...]
    """Columns that carry a label under the map."""
    fills: tuple[tuple[float | None, ...], ...]
    faint: tuple[tuple[bool, ...], ...] = ()
    """Cells that stand on too little to rely on; empty: none does."""


class SmallMap(QWidget):
    """A small multiple; opening it shows that channel alone."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid: SmallGrid | None = None
        self._picture = KeptPicture()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_grid(self, grid: SmallGrid) -> None:
        """Show a small map."""
        self._grid = grid
        self.setAccessibleName(f"{grid.title}, {grid.total}, {grid.note}")
        self.setToolTip(f"{grid.title}: {grid.note}")
        self.update()

    @property
    def grid(self) -> SmallGrid | None:
        """The map shown."""
        return self._grid

    def sizeHint(self) -> QSize:
        return QSize(60 * unit(), 52 * unit())

    def minimumSizeHint(self) -> QSize:
        return QSize(38 * unit(), 26 * unit())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._grid:
            self.opened.emit(self._grid.id)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._grid:
            self.opened.emit(self._grid.id)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._picture.show(self, (self._grid, self.hasFocus()), self._paint)

    def _paint(self, painter: QPainter, theme: Theme) -> None:
        if self._grid is None:
            return
        top = self._paint_words(painter, theme, self._grid)
        self._paint_cells(painter, theme, self._grid, self._area(top, self._grid))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)

    def _paint_words(self, painter: QPainter, theme: Theme, grid: SmallGrid) -> float:
        bold = font("body", QFont.Weight.DemiBold)
        muted = theme.color("text_muted")
        room = self.width() - 4 - text_width(grid.total, font()) - 2 * unit()
        title = lines(grid.title, bold, room, most=1)
        below = draw_lines(painter, QPointF(2, 0), title, bold, theme.color("text"))
        x = 2 + text_width("".join(title), bold) + 2 * unit()
        draw_lines(painter, QPointF(x, 0), [grid.total], font(), muted)
        note = lines(grid.note, font("caption"), self.width() - 4, most=1)
        return draw_lines(painter, QPointF(2, below), note, font("caption"), muted) + 2 * unit()

    def _area(self, top: float, grid: SmallGrid) -> QRectF:
        face, u = font("caption"), unit()
        left = max((text_width(label, face) for label in grid.row_labels), default=0) + 2 * u + 2
        bottom = line_height(face) + u
        height = min(self.height() - top - bottom, len(grid.row_labels) * 6.0 * u)
        return QRectF(left, top, self.width() - left - 2, max(height, 1.0))

    def _paint_cells(self, painter: QPainter, theme: Theme, grid: SmallGrid, area: QRectF) -> None:
        rows, columns = len(grid.fills), len(grid.fills[0])
        wide, tall = area.width() / columns, area.height() / rows
        if any(fill is None for row in grid.fills for fill in row):
            paint_hatch(painter, area, theme, 1)
        painter.setPen(Qt.PenStyle.NoPen)
        for row, fills in enumerate(grid.fills):
            for column, fill in enumerate(fills):
                if fill is None:
                    continue
                slot = QRectF(area.left() + column * wide, area.top() + row * tall, wide, tall)
                painter.fillRect(slot, theme.color("surface"))
                faint = bool(grid.faint) and grid.faint[row][column]
                cell = slot.adjusted(GAP / 2, GAP / 2, -GAP / 2, -GAP / 2)
                painter.fillRect(cell, cell_color(fill, theme, faint=faint))
        self._paint_labels(painter, theme, grid, area)

    def _paint_labels(self, painter: QPainter, theme: Theme, grid: SmallGrid, area: QRectF) -> None:
        face = font("caption")
        painter.setFont(face)
        painter.setPen(theme.color("text_muted"))
        tall = area.height() / len(grid.row_labels)
        every = max(1, round(line_height(face) * 0.85 / tall + 0.49))
        for row in range(0, len(grid.row_labels), every):
            box = QRectF(0, area.top() + row * tall - 20, area.left() - 1.5 * unit(), tall + 40)
            left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box.adjusted(2, 0, 0, 0), left, grid.row_labels[row])
        wide = area.width() / len(grid.fills[0])
        taken = 0.0
        for column, text in grid.ticks:
            width = text_width(text, face) + 2
            x = area.left() + (column + 0.5) * wide - width / 2
            if x < taken or x + width > self.width() + 1:
                continue
            taken = x + width + unit()
            box = QRectF(x, area.bottom() + unit() * 0.75, width, line_height(face))
            painter.drawText(box, Qt.AlignmentFlag.AlignHCenter, text)


if __name__ == "__main__":
    from PySide6.QtWidgets import QApplication

    app = QApplication([])
    small = SmallMap()
    cells = tuple(tuple((r * c % 10) / 10 if c > 5 else None for c in range(24)) for r in range(7))
    days = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
    ticks = ((0, "0"), (6, "6"), (12, "12"), (18, "18"))
    small.set_grid(SmallGrid("chat", "Chat", "3,980", "own scale, peak 145", days, ticks, cells))
    small.show()
    app.exec()
