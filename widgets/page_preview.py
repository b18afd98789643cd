"""The first page of a report as it will look on paper, always in light colours."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget

from widgets.required_chart import paint_week
from widgets.status_mark import paint_status, status_color
from widgets.text_lines import draw_lines, line_height, lines
from widgets.theme import Theme, current_theme, font, load_theme, unit
from widgets.week_shape import WeekShape

PAPER_UNITS = (134, 152)
"""Width and height of the paper in layout units, before it is scaled to fit."""


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """One line of the results table, as text."""

    name: str
    value: str
    target: str
    status: str
    """on_target, near, missed or none."""
    status_words: str
    change: str
    n: str


@dataclass(frozen=True)
class PreviewContent:
    """The words and values of the first page."""

    head: tuple[str, str]
    """Left and right of the page head."""
    headline: str
    text: str
    table_title: str
    columns: tuple[str, str, str, str, str, str]
    rows: tuple[PreviewRow, ...]
    chart_title: str
    chart_note: str
    shape: WeekShape | None
    """The week drawn; None shows `chart_note` alone, as the reason."""
    foot: tuple[str, str]


class PagePreview(QWidget):
    """A sheet of paper with headline, results and people by hour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content: PreviewContent | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def set_content(self, content: PreviewContent) -> None:
        """Show a page; its words are also its accessible description."""
        self._content = content
        self.setAccessibleName(content.headline)
        spoken = [f"{r.name} {r.value} {r.target} {r.status_words}" for r in content.rows]
        self.setAccessibleDescription(". ".join([content.text, *spoken]))
        self.update()

    @property
    def content(self) -> PreviewContent | None:
        """The page shown."""
        return self._content

    def sizeHint(self) -> QSize:
        return QSize(PAPER_UNITS[0] * unit(), 100 * unit())

    def minimumSizeHint(self) -> QSize:
        return QSize(80 * unit(), 80 * unit())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._content is None:
            return
        u, paper = unit(), load_theme("light")
        wide, high = PAPER_UNITS[0] * u, PAPER_UNITS[1] * u
        scale = min(self.width() / (wide + 2), self.height() / (high + 2))
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            left = (self.width() - wide * scale) / 2
            painter.setTransform(QTransform(scale, 0, 0, scale, left, 1), True)
            sheet = QRectF(0, 0, wide, high)
            painter.fillRect(sheet, paper.color("surface"))
            role = "focus" if self.hasFocus() else "border"
            painter.setPen(QPen(current_theme().color(role), 2 if self.hasFocus() else 1))
            painter.drawRect(sheet)
            self._paint_page(painter, paper, sheet.adjusted(8 * u, 6 * u, -8 * u, -5 * u))

    def _paint_page(self, painter: QPainter, theme: Theme, area: QRectF) -> None:
        assert self._content is not None
        u, content = unit(), self._content
        y = self._paint_ends(painter, theme, area, area.top(), content.head)
        painter.setPen(QPen(theme.color("border"), 1))
        painter.drawLine(QPointF(area.left(), y + u), QPointF(area.right(), y + u))
        y += 3 * u
        y = _paragraph(painter, theme, area, y, content.headline, _style("lead", 1.08), "text", 2)
        y = _paragraph(painter, theme, area, y + u / 2, content.text, font("caption"), "text", 4)
        y = self._paint_table(painter, theme, area, y + 3 * u)
        foot = area.bottom() - line_height(font("caption"))
        self._paint_chart(painter, theme, QRectF(area.left(), y, area.width(), foot - y - 2 * u))
        self._paint_ends(painter, theme, area, foot, content.foot)

    def _paint_ends(
        self, painter: QPainter, theme: Theme, area: QRectF, y: float, ends: tuple[str, str]
    ) -> float:
        small = _style("caption", 0.92)
        high = line_height(small)
        painter.setFont(small)
        painter.setPen(theme.color("text_muted"))
        line = QRectF(area.left(), y, area.width(), high)
        right = QFontMetricsF(small).horizontalAdvance(ends[1])
        left = QFontMetricsF(small).elidedText(
            ends[0], Qt.TextElideMode.ElideRight, area.width() - right - 4 * unit()
        )
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft, left)
        painter.drawText(line, Qt.AlignmentFlag.AlignRight, ends[1])
        return y + high

    def _paint_table(self, painter: QPainter, theme: Theme, area: QRectF, y: float) -> float:
        assert self._content is not None
        content, u = self._content, unit()
        if not content.rows:
            return y
        bold = font("body", QFont.Weight.DemiBold)
        y = draw_lines(
            painter, QPointF(area.left(), y), [content.table_title], bold, theme.color("text")
        )
        columns = _columns(area)
        high = 5.4 * u
        self._paint_cells(painter, theme, columns, y, content.columns, "text_muted")
        y += high
        for row in content.rows:
            painter.setPen(QPen(theme.color("grid"), 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            cells = (row.name, row.value, row.target, row.status_words, row.change, row.n)
            self._paint_cells(painter, theme, columns, y, cells, "text", row.status)
            y += high
        return y + 2 * u

    def _paint_cells(
        self,
        painter: QPainter,
        theme: Theme,
        columns: Sequence[tuple[QRectF, bool]],
        y: float,
        cells: Sequence[str],
        role: str,
        status: str = "",
    ) -> None:
        u = unit()
        for place, (text, (column, right)) in enumerate(zip(cells, columns, strict=True)):
            style = font("caption", QFont.Weight.DemiBold if place == 1 and status else None)
            box = QRectF(column.left(), y, column.width(), 5.4 * u)
            painter.setPen(theme.color(role))
            if place == 3 and status in ("on_target", "near", "missed"):
                paint_status(
                    painter, QRectF(box.left(), box.top(), 2.4 * u, box.height()), status, theme
                )
                painter.setPen(status_color(status, theme))
                box = box.adjusted(3.6 * u, 0, 0, 0)
            painter.setFont(style)
            side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            shown = QFontMetricsF(style).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, shown)

    def _paint_chart(self, painter: QPainter, theme: Theme, area: QRectF) -> None:
        assert self._content is not None
        content, u = self._content, unit()
        bold = font("body", QFont.Weight.DemiBold)
        y = draw_lines(painter, area.topLeft(), [content.chart_title], bold, theme.color("text"))
        if content.shape is None or not content.shape.days:
            _paragraph(
                painter, theme, area, y, content.chart_note, font("caption"), "text_muted", 4
            )
            return
        note = QPointF(
            area.left() + QFontMetricsF(bold).horizontalAdvance(content.chart_title) + 2 * u,
            area.top() + (line_height(bold) - line_height(font("caption"))) / 2,
        )
        draw_lines(painter, note, [content.chart_note], font("caption"), theme.color("text_muted"))
        high = min(area.bottom() - y, 46 * u)
        paint_week(
            painter, QRectF(area.left(), y + u, area.width(), high - u), content.shape, theme
        )


def _columns(area: QRectF) -> list[tuple[QRectF, bool]]:
    """Left edge, width and right alignment of the six columns."""
    widths = ((0.32, False), (0.13, True), (0.11, True), (0.21, False), (0.12, True), (0.11, True))
    result, x, gap = [], area.left(), 2 * unit()
    for share, right in widths:
        wide = area.width() * share
        result.append((QRectF(x, 0, wide - gap if not right else wide, 1), right))
        x += wide
        if share == 0.11 and len(result) == 3:
            x += gap
            result[2] = (QRectF(x - gap - wide, 0, wide, 1), right)
    # The status column gives back what the gap took, so that n ends at the edge.
    edge, _ = result[3]
    result[3] = (edge.adjusted(0, 0, -gap, 0), False)
    for place in (4, 5):
        box, right = result[place]
        result[place] = (box.translated(-gap, 0), right)
    return result


def _style(name: str, factor: float) -> QFont:
    result = font(name)
    size = result.pointSizeF()
    if size > 0:
        result.setPointSizeF(size * factor)
    else:
        result.setPixelSize(max(1, round(result.pixelSize() * factor)))
    return result


def _paragraph(
    painter: QPainter,
    theme: Theme,
    area: QRectF,
    y: float,
    text: str,
    style: QFont,
    role: str,
    most: int,
) -> float:
    shown = lines(text, style, area.width(), most)
    return draw_lines(painter, QPointF(area.left(), y), shown, style, theme.color(role))


if __name__ == "__main__":
    from PySide6.QtWidgets import QApplication

    from widgets.example_week import example_requirement
    from widgets.theme import apply_theme
    from widgets.week_shape import week_shape

    app = QApplication([])
    apply_theme(app, "dark")
    preview = PagePreview()
    rows = (
        PreviewRow("Email reply in 4 h", "77.6 %", "90 %", "missed", "missed", "−3.1", "5,380"),
        PreviewRow("Satisfaction", "86.4 %", "85 %", "on_target", "on target", "+0.9", "2,214"),
    )
    preview.set_content(
        PreviewContent(
            ("Customer service, March 2026", "Page 1"), "You need 6 to 8 people on Mondays.",
            "This keeps 94 % of first replies within 4 business hours.", "Targets and results",
            ("Measure", "Value", "Target", "Status", "Change", "n"), rows, "People by hour",
            "blue required, grey busy", week_shape(example_requirement()),
            ("n = 12,340 contacts", "2 files"),
        )
    )  # fmt: skip
    preview.resize(560, 620)
    preview.show()
    app.exec()
