"""One KPI at a glance: value, verdict, trend, change and what it stands on."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from widgets.kept_picture import KeptPicture
from widgets.sparkline import paint_sparkline
from widgets.status_mark import paint_status, status_color
from widgets.text_lines import draw_lines, line_height, lines, text_width
from widgets.theme import Theme, font, type_key, unit

RADIUS = 8.0
_LEAST_SPARK_UNITS = 8
_MOST_LAYOUTS = 8
"""Widths that a card remembers its words for, while a window is drawn wider and narrower."""


@dataclass(frozen=True, slots=True)
class CardContent:
    """What a card says, in words ready to read."""

    id: str
    title: str
    status: str = "none"
    """on_target, near, missed or none."""
    status_text: str = ""
    value: str = "—"
    unit: str = ""
    trend: tuple[float | None, ...] = ()
    target: float | None = None
    change: str = ""
    """The change itself: "↑ 6.2 %"."""
    change_base: str = ""
    """What it is against and whether that is good: "vs 80.7 %, worse"; alone, it is small."""
    basis: str = ""
    reason: str = ""
    """Why there is no value; the trend and the change are then left out."""
    link: str = ""
    """What to do about a missing value."""
    quiet: bool = False
    """Few rows: the value is shown muted."""

    @property
    def spoken(self) -> str:
        """The whole card as one sentence for a screen reader."""
        value = " ".join(part for part in (self.value, self.unit) if part)
        change = " ".join(part for part in (self.change, self.change_base) if part)
        parts = (f"{self.title} {value}", self.status_text, change, self.basis, self.reason)
        return ", ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class _Layout:
    """The words of a card as they stand in a width."""

    title: list[str]
    status: str
    wraps: bool
    """Whether the base of the change stands on a line of its own."""
    basis: list[str]
    reason: list[str]
    height: float


class KpiCard(QAbstractButton):
    """A card that opens; a missing value offers the link that mends it."""

    opened = Signal(str)
    link_activated = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = CardContent("", "")
        self._dense = False
        self._layouts: dict[tuple[object, ...], _Layout] = {}
        self._picture = KeptPicture("window")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMouseTracking(True)
        self.clicked.connect(self._on_clicked)

    @property
    def content(self) -> CardContent:
        """What the card shows."""
        return self._content

    def set_content(self, content: CardContent) -> None:
        """Show a KPI."""
        self._content = content
        self._layouts.clear()
        self.setAccessibleName(content.spoken)
        self.setToolTip(content.reason or f"{content.title}\n{content.basis}")
        self.updateGeometry()
        self.update()

    def set_dense(self, dense: bool) -> None:
        """Close up for a low window: less air, the basis on one line (and whole in the tooltip)."""
        if dense != self._dense:
            self._dense = dense
            self._layouts.clear()
            self.updateGeometry()
            self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self._laid(width).height)

    def sizeHint(self) -> QSize:
        return QSize(64 * unit(), self.heightForWidth(64 * unit()))

    def minimumSizeHint(self) -> QSize:
        return QSize(44 * unit(), self.heightForWidth(64 * unit()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        over = self._link_rect().contains(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.isDown() and self._link_rect().contains(event.position()):
            self.setDown(False)
            self.link_activated.emit(self._content.id)
            return
        super().mouseReleaseEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        looks = (self._content, self._dense, self.isDown(), self.underMouse(), self.hasFocus())
        self._picture.show(self, looks, self._paint)

    def _paint(self, painter: QPainter, theme: Theme) -> None:
        self._paint_frame(painter, theme)
        y = self._paint_head(painter, theme)
        y = self._paint_value(painter, theme, y)
        if self._content.reason:
            self._paint_reason(painter, theme, y)
        else:
            self._paint_foot(painter, theme, y)

    def _on_clicked(self) -> None:
        self.opened.emit(self._content.id)

    def _inner(self, width: float | None = None) -> QRectF:
        u = unit()
        sides, top = (3 * u, 2.5 * u) if self._dense else (4 * u, 3.5 * u)
        room = (width or self.width()) - 2 * sides
        return QRectF(sides, top, room, self.height() - 2 * top)

    def _laid(self, width: float | None = None) -> _Layout:
        """The words set in a width, or in that of the card; once for a content and a type."""
        key = (width or self.width(), type_key())
        found = self._layouts.get(key)
        if found is None:
            if len(self._layouts) > _MOST_LAYOUTS:
                self._layouts.clear()
            found = self._layouts[key] = self._lay_out(self._inner(width).width())
        return found

    def _lay_out(self, room: float) -> _Layout:
        content, caption, body, u = self._content, font("caption"), font(), unit()
        status = self._status_words(room)
        title = lines(content.title, _title_font(), self._title_room(room, status))
        change = f"{content.change} {content.change_base}"
        wraps = text_width(change, body) > room
        rows = (2 if wraps else 1) if change.strip() else 0
        basis = lines(content.basis, caption, room, most=1 if self._dense else 2)
        reason = lines(content.reason, caption, room, most=2)
        foot = max(
            rows * line_height(body) + len(basis) * line_height(caption),
            (len(reason) + 1) * line_height(caption),
        )
        head = len(title) * line_height(_title_font()) + line_height(font("value")) + u
        height = 2 * self._inner().top() + head + foot
        return _Layout(title, status, wraps, basis, reason, height)

    def _title_room(self, width: float, words: str) -> float:
        status = text_width(words, font()) + (6 if words else 4) * unit()
        return max(width - status, 20 * unit())

    def _status_words(self, width: float) -> str:
        """The status in words; without a verdict the dash alone, where the title needs the room."""
        content = self._content
        if content.status != "none" or not content.title:
            return content.status_text
        room = self._title_room(width, content.status_text)
        needed = lines(content.title, _title_font(), room, most=3)
        whole = len(needed) <= 2 and not any(line.endswith("…") for line in needed)
        return content.status_text if whole else ""

    def _link_rect(self) -> QRectF:
        content = self._content
        if not content.link:
            return QRectF()
        inner, face = self._inner(), font("caption")
        top = self._foot_top() + len(self._laid().reason) * line_height(face)
        return QRectF(inner.left(), top, text_width(content.link, face), line_height(face))

    def _foot_top(self) -> float:
        inner = self._inner()
        head = len(self._laid().title) * line_height(_title_font())
        return inner.top() + head + line_height(font("value")) + unit()

    def _paint_frame(self, painter: QPainter, theme: Theme) -> None:
        width = theme.border_width
        edge = theme.color("hover" if self.isDown() else "surface")
        painter.setBrush(edge)
        painter.setPen(
            QPen(theme.color("border_control" if self.underMouse() else "border"), width)
        )
        inset = width / 2
        frame = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(frame, RADIUS, RADIUS)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)

    def _paint_head(self, painter: QPainter, theme: Theme) -> float:
        content, inner, u = self._content, self._inner(), unit()
        y = draw_lines(
            painter,
            inner.topLeft(),
            self._laid().title,
            _title_font(),
            theme.color("text"),
        )
        if content.status_text:
            height = line_height(font())
            words = self._laid().status
            wide = text_width(words, font())
            left = inner.right() - wide + (0 if words else 1.5 * u)
            draw_lines(
                painter,
                QPointF(left, inner.top()),
                [words] if words else [],
                font(),
                status_color(content.status, theme),
            )
            mark = QRectF(left - 4.5 * u, inner.top(), 3 * u, height)
            paint_status(painter, mark, content.status, theme)
        return y

    def _paint_value(self, painter: QPainter, theme: Theme, y: float) -> float:
        content, inner, u = self._content, self._inner(), unit()
        face = font("value")
        y += 0.5 * u
        ink = theme.color("text_muted" if content.quiet or content.reason else "text")
        draw_lines(painter, QPointF(inner.left(), y), [content.value], face, ink)
        used = text_width(content.value, face)
        if content.unit:
            self._paint_unit(painter, theme, y, inner.left() + used + u)
            used += u + text_width(content.unit, font())
        if not content.reason:
            wide, high = self._spark_size()
            wide = min(wide, inner.width() - used - 2 * u)
            if wide >= _LEAST_SPARK_UNITS * u:
                top = y + (line_height(face) - high) / 2
                box = QRectF(inner.right() - wide, top, wide, high)
                color = status_color(content.status, theme)
                paint_sparkline(painter, box, content.trend, content.target, color, theme)
        return y + line_height(face) + 0.5 * u

    def _paint_unit(self, painter: QPainter, theme: Theme, y: float, x: float) -> None:
        """Write the unit on the baseline of the value."""
        from PySide6.QtGui import QFontMetricsF

        face, small = font("value"), font()
        ascent = (
            QFontMetricsF(face).ascent() + (line_height(face) - QFontMetricsF(face).height()) / 2
        )
        painter.setFont(small)
        painter.setPen(theme.color("text_muted"))
        painter.drawText(QPointF(x, y + ascent), self._content.unit)

    def _spark_size(self) -> tuple[float, float]:
        u = unit()
        return (35.0 * u if self.width() > 90 * u else 22.0 * u), 7.5 * u

    def _paint_foot(self, painter: QPainter, theme: Theme, y: float) -> None:
        content, inner = self._content, self._inner()
        first = [content.change] if content.change else []
        below = draw_lines(painter, QPointF(inner.left(), y), first, font(), theme.color("text"))
        if content.change_base:
            beside = (
                inner.left() + text_width(content.change + " ", font()) if first else inner.left()
            )
            wraps = first and self._laid().wraps
            at = QPointF(inner.left(), below) if wraps else QPointF(beside, y)
            face = font() if first else font("caption")
            rest = lines(content.change_base, face, inner.right() - at.x(), most=1)
            below = draw_lines(painter, at, rest, face, theme.color("text_muted"))
        muted = theme.color("text_muted")
        basis = self._laid().basis
        draw_lines(painter, QPointF(inner.left(), below), basis, font("caption"), muted)

    def _paint_reason(self, painter: QPainter, theme: Theme, y: float) -> None:
        inner = self._inner()
        reason = self._laid().reason
        muted = theme.color("text_muted")
        draw_lines(painter, QPointF(inner.left(), y), reason, font("caption"), muted)
        if self._content.link:
            place = self._link_rect().topLeft()
            draw_lines(painter, place, [self._content.link], font("caption"), theme.color("accent"))


def _title_font() -> QFont:
    return font("body", QFont.Weight.Medium)


if __name__ == "__main__":
    from PySide6.QtWidgets import QApplication

    from widgets.theme import apply_theme

    app = QApplication([])
    apply_theme(app, "light")
    card = KpiCard()
    card.set_content(
        CardContent(
            "frt_within",
            "Email reply in 4 h",
            "missed",
            "missed 90 %",
            "77.6",
            "%",
            (0.9, 0.8, 0.7, 0.92, 0.78),
            0.9,
            "↓ 3.1 points",
            "vs 80.7 %, worse",
            "n = 5,380 of 5,420 · business hours",
        )
    )
    card.show()
    app.exec()
