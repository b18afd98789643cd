"""A heatmap as a picture that stands alone: title, legend, grid, period, source."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen
from PySide6.QtSvg import QSvgGenerator

from widgets.heatmap_cell import paint_cell
from widgets.heatmap_grid import Grid
from widgets.heatmap_legend import legend_width, paint_legend
from widgets.text_lines import draw_lines, line_height, lines, text_width
from widgets.theme import Theme, font, load_theme, unit

PICTURE_SCALE = 3.125
"""300 dots an inch where the screen has 96."""
_MOST_DOTS = 40_000_000
"""More dots than a year of days needs to be read; programs refuse pictures of many more."""
FORMATS = ("png", "svg", "pdf")


@dataclass(frozen=True, slots=True)
class Sheet:
    """What the picture says."""

    title: str
    subtitle: str
    """Measure and unit."""
    legend: tuple[str, str, str]
    grid: Grid
    notes: tuple[str, ...]
    """Small lines under the grid: period and filters, source and day."""


class SheetPainter:
    """Lays a sheet out in layout units and paints it, always in the light palette."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._theme: Theme = load_theme("light")
        self._u = unit()
        self._face = font("caption", QFont.Weight.Medium)

    def size(self) -> QSize:
        """How large the sheet is in screen pixels."""
        rows, columns = self._sheet.grid.shape
        foot = 9 * self._u if self._sheet.grid.foot else 0
        head = self._top
        notes = len(self._sheet.notes) * line_height(font("caption"))
        width = self._left + columns * self._cell.width() + self._margins + 6 * self._u
        legend = legend_width(self._sheet.legend) + 12 * self._u
        height = head + rows * self._cell.height() + foot + notes + 9 * self._u
        return QSize(round(max(width, legend, 150 * self._u)), round(height))

    def paint(self, painter: QPainter) -> None:
        """Paint at the painter's origin."""
        size = self.size()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(0, 0, size.width(), size.height()), self._theme.color("surface"))
        self._paint_words(painter, size.width())
        self._paint_heads(painter)
        self._paint_rows(painter)
        self._paint_foot(painter)
        self._paint_notes(painter, size)

    @cached_property
    def _cell(self) -> QRectF:
        grid = self._sheet.grid
        widest = text_width(grid.longest_text, font("caption", QFont.Weight.DemiBold))
        return QRectF(0, 0, max(9.0 * self._u, widest + 2 * self._u), 8.0 * self._u)

    @cached_property
    def _left(self) -> float:
        grid = self._sheet.grid
        labels = (*grid.row_labels, grid.foot_label)
        face = font("body", QFont.Weight.DemiBold)
        widest = max((text_width(label, face) for label in labels), default=0)
        notes = max((text_width(note, font("caption")) for note in grid.row_notes), default=0)
        return 6 * self._u + widest + (notes + 3 * self._u if notes else 0) + 3 * self._u

    @cached_property
    def _margin(self) -> float:
        face = font("body", QFont.Weight.DemiBold)
        texts = [t for m in self._sheet.grid.margins for t in (m.head, m.foot, *m.texts)]
        return max((text_width(text, face) for text in texts), default=0) + 6 * self._u

    @cached_property
    def _margins(self) -> float:
        return self._margin * len(self._sheet.grid.margins)

    @cached_property
    def _top(self) -> float:
        words = line_height(font("lead")) + line_height(font()) * 2
        return 6 * self._u + words + 9 * self._u

    def _paint_words(self, painter: QPainter, width: float) -> None:
        theme, left, room = self._theme, 6.0 * self._u, width - 12 * self._u
        y = draw_lines(
            painter,
            QPointF(left, 5 * self._u),
            lines(self._sheet.title, font("lead"), room, most=1),
            font("lead"),
            theme.color("text"),
        )
        muted = theme.color("text_muted")
        subtitle = lines(self._sheet.subtitle, font(), room, most=1)
        y = draw_lines(painter, QPointF(left, y), subtitle, font(), muted)
        place, diverging = QPointF(left, y + 2 * self._u), self._sheet.grid.diverging
        paint_legend(painter, place, self._sheet.legend, theme, diverging=diverging)

    def _paint_heads(self, painter: QPainter) -> None:
        grid, cell = self._sheet.grid, self._cell
        y = self._top - 6 * self._u
        painter.setPen(self._theme.color("text_muted"))
        painter.setFont(self._face)
        for place, text in enumerate(grid.column_labels):
            box = QRectF(self._left + place * cell.width(), y, cell.width(), 6 * self._u)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        for place, margin in enumerate(grid.margins):
            self._figure(
                painter, self._margin_box(place, y, 6.0 * self._u), margin.head, bold=False
            )

    def _paint_rows(self, painter: QPainter) -> None:
        grid, cell = self._sheet.grid, self._cell
        for row, name in enumerate(grid.row_labels):
            y = self._top + row * cell.height()
            self._label(
                painter, y, cell.height(), name, grid.row_notes[row] if grid.row_notes else ""
            )
            for column, fill in enumerate(grid.fills[row]):
                slot = cell.translated(self._left + column * cell.width(), y)
                text = grid.texts[row][column]
                diverging = grid.diverging
                faint = bool(grid.faint) and grid.faint[row][column]
                face, theme = self._face, self._theme
                paint_cell(painter, slot, fill, text, face, theme, diverging=diverging, faint=faint)
            for place, margin in enumerate(grid.margins):
                box = self._margin_box(place, y, cell.height())
                self._figure(painter, box, margin.texts[row], bold=margin.bold)

    def _paint_foot(self, painter: QPainter) -> None:
        grid, cell = self._sheet.grid, self._cell
        if not grid.foot:
            return
        y = self._top + len(grid.row_labels) * cell.height() + self._u
        painter.setPen(QPen(self._theme.color("border_control"), 1))
        right = self._left + len(grid.column_labels) * cell.width() + self._margins
        painter.drawLine(QPointF(6 * self._u, y), QPointF(right, y))
        self._label(painter, y, cell.height(), grid.foot_label, "", bold=True)
        painter.setFont(font("caption", QFont.Weight.DemiBold))
        for column, text in enumerate(grid.foot):
            slot = cell.translated(self._left + column * cell.width(), y)
            painter.setPen(self._theme.color("text"))
            painter.drawText(slot, Qt.AlignmentFlag.AlignCenter, text)
        for place, margin in enumerate(grid.margins):
            box = self._margin_box(place, y, cell.height())
            self._figure(painter, box, margin.foot, bold=margin.bold)

    def _paint_notes(self, painter: QPainter, size: QSize) -> None:
        muted, face = self._theme.color("text_muted"), font("caption")
        y = size.height() - len(self._sheet.notes) * line_height(face) - 4 * self._u
        for note in self._sheet.notes:
            fitted = lines(note, face, size.width() - 12 * self._u, most=1)
            y = draw_lines(painter, QPointF(6 * self._u, y), fitted, face, muted)

    def _label(
        self, painter: QPainter, y: float, height: float, name: str, note: str, bold: bool = False
    ) -> None:
        box = QRectF(6 * self._u, y, self._left - 9 * self._u, height)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(self._theme.color("text"))
        painter.setFont(font("body", QFont.Weight.DemiBold if bold else QFont.Weight.Normal))
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | middle, name)
        painter.setPen(self._theme.color("text_muted"))
        painter.setFont(font("caption"))
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | middle, note)

    def _margin_box(self, place: int, y: float, height: float) -> QRectF:
        left = self._left + len(self._sheet.grid.column_labels) * self._cell.width()
        return QRectF(left + place * self._margin, y, self._margin, height)

    def _figure(self, painter: QPainter, box: QRectF, text: str, *, bold: bool) -> None:
        painter.setFont(font("body", QFont.Weight.DemiBold if bold else QFont.Weight.Normal))
        painter.setPen(self._theme.color("text" if bold else "text_muted"))
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)


def sheet_image(sheet: Sheet, scale: float = PICTURE_SCALE) -> QImage:
    """The sheet as a picture of 300 dots an inch (at the default scale), fewer if it is huge."""
    layout = SheetPainter(sheet)
    size = layout.size()
    scale = min(scale, math.sqrt(_MOST_DOTS / (size.width() * size.height())))
    image = QImage(size * scale, QImage.Format.Format_RGB32)
    dots = round(96 * scale / 0.0254)
    image.setDotsPerMeterX(dots)
    image.setDotsPerMeterY(dots)
    image.setDevicePixelRatio(scale)
    painter = QPainter(image)
    layout.paint(painter)
    painter.end()
    return image


def save_sheet(sheet: Sheet, path: Path) -> bool:
    """Write the sheet as PNG, SVG or PDF, by the ending of the path; False when it cannot be."""
    ending = path.suffix.lower().lstrip(".")
    if ending == "png":
        return sheet_image(sheet).save(str(path))
    return _save_svg(sheet, path) if ending == "svg" else _save_pdf(sheet, path)


def _save_svg(sheet: Sheet, path: Path) -> bool:
    layout = SheetPainter(sheet)
    target = QSvgGenerator()
    target.setFileName(str(path))
    target.setSize(layout.size())
    target.setViewBox(QRectF(0, 0, layout.size().width(), layout.size().height()))
    target.setTitle(sheet.title)
    target.setDescription(sheet.subtitle)
    painter = QPainter()
    if not painter.begin(target):
        return False
    layout.paint(painter)
    return painter.end()


def _save_pdf(sheet: Sheet, path: Path) -> bool:
    """One page as large as the sheet, so that it scales without loss."""
    layout = SheetPainter(sheet)
    size = layout.size()
    target = QPdfWriter(str(path))
    points = QSize(round(size.width() * 0.75), round(size.height() * 0.75))
    page = QPageSize(points, "", QPageSize.SizeMatchPolicy.ExactMatch)
    target.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF()))
    target.setTitle(sheet.title)
    target.setCreator("Aforo")
    painter = QPainter()
    if not painter.begin(target):
        return False
    painter.scale(target.width() / size.width(), target.height() / size.height())
    layout.paint(painter)
    return painter.end()


if __name__ == "__main__":
    import sys

    from PySide6.QtWidgets import QApplication

    from widgets.heatmap_grid import demo_grid

    app = QApplication([])
    demo = Sheet(
        "Volume by weekday and hour", "Contacts", ("0", "97", "no data"), demo_grid(), ("n = 1",)
    )
    save_sheet(demo, Path(sys.argv[1]))
