"""Pages of paper under each other, as they will be printed."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from widgets.theme import current_theme, load_theme, unit

_KEPT, _KEPT_LARGE = 8, 3
"""Pages kept as pictures, so that scrolling back draws nothing again; fewer when enlarged."""
SCALES = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0)
"""How large pages can be seen; at 1 their width fills the view."""


class Sheet(Protocol):
    """What a page must be able to do to be shown."""

    @property
    def size(self) -> QSizeF:
        """Its size in a unit of its own."""
        ...

    @property
    def title(self) -> str:
        """What begins on it."""
        ...

    @property
    def words(self) -> Sequence[str]:
        """What it says."""
        ...

    def paint(self, painter: QPainter) -> None:
        """Paint it at the painter's origin."""
        ...


class PaperView(QAbstractScrollArea):
    """Scrolls through pages; each is drawn once, when it comes into sight."""

    page_changed = Signal(int)
    """The page at the top of the view, from 0."""
    zoomed = Signal()
    """The pages are larger or smaller now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: tuple[Sheet, ...] = ()
        self._drawn: OrderedDict[int, QPixmap] = OrderedDict()
        self._current, self._scaled = 0, SCALES.index(1.0)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._draw_next)
        self.setAccessibleName(QCoreApplication.translate("PaperView", "No page yet"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    @property
    def pages(self) -> tuple[Sheet, ...]:
        """The pages shown."""
        return self._pages

    @property
    def current(self) -> int:
        """The page at the top of the view, from 0."""
        return self._current

    def set_pages(self, pages: Sequence[Sheet]) -> None:
        """Show other pages; the place stays where it can."""
        self._pages = tuple(pages)
        self._drawn.clear()
        self._measure()
        self._on_scrolled()
        self.viewport().update()

    @property
    def scale(self) -> float:
        """How large the pages are: 1 where their width fills the view."""
        return SCALES[self._scaled]

    def can_zoom(self, steps: int) -> bool:
        """Whether the pages can be seen larger (1) or smaller (−1)."""
        return 0 <= self._scaled + steps < len(SCALES)

    def zoom(self, steps: int) -> None:
        """Show the pages larger (1) or smaller (−1); the page seen stays."""
        if self.can_zoom(steps):
            page, self._scaled = self._current, self._scaled + steps
            self._drawn.clear()
            self._measure()
            self.go_to(page)
            self.viewport().update()
            self.zoomed.emit()

    def leaf(self, pages: int) -> None:
        """Go so many pages on, or back."""
        self.go_to(min(max(0, self._current + pages), len(self._pages) - 1))

    def go_to(self, page: int) -> None:
        """Bring a page to the top."""
        if 0 <= page < len(self._pages):
            self.verticalScrollBar().setValue(round(self._tops()[page] - self._gap))

    def sizeHint(self) -> QSize:
        return QSize(150 * unit(), 150 * unit())

    def minimumSizeHint(self) -> QSize:
        return QSize(70 * unit(), 70 * unit())

    def resizeEvent(self, event: QResizeEvent) -> None:
        page, self._drawn = self._current, OrderedDict()
        self._measure()
        self.go_to(page)

    def paintEvent(self, event: QPaintEvent) -> None:
        paper, theme = load_theme("light"), current_theme()
        with QPainter(self.viewport()) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            for place in self._in_sight():
                box = self._box(place)
                drawn = self._drawn.get(place)
                if drawn is None:
                    painter.fillRect(box, paper.color("surface"))
                    self._soon.start()
                else:
                    painter.drawPixmap(box, drawn, QRectF(drawn.rect()))
                focused = self.hasFocus() and place == self._current
                color = theme.color("focus" if focused else "border")
                painter.setPen(QPen(color, 2 if focused else 1))
                painter.drawRect(box)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
        zooms = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Minus: -1}
        key = Qt.Key(event.key())
        if key in steps:
            self.leaf(steps[key])
        elif key in zooms:
            self.zoom(zooms[key])
        elif key == Qt.Key.Key_Home:
            self.go_to(0)
        elif key == Qt.Key.Key_End:
            self.go_to(len(self._pages) - 1)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            turned = event.angleDelta().y()
            self.zoom((turned > 0) - (turned < 0))
        else:
            super().wheelEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().update()

    @property
    def _gap(self) -> float:
        return 3.0 * unit()

    def _width(self) -> float:
        return max(10.0, self.viewport().width() - 2 * self._gap)

    def _scale(self, place: int) -> float:
        """Upright pages fill the width up to reading size; lying ones are as wide."""
        wide = min(self._width(), 190.0 * unit()) * self.scale
        return wide / self._pages[place].size.width()

    def _tops(self) -> list[float]:
        found, y = [], self._gap
        for place, page in enumerate(self._pages):
            found.append(y)
            y += page.size.height() * self._scale(place) + self._gap
        return [*found, y]

    def _measure(self) -> None:
        bar, whole = self.verticalScrollBar(), self._tops()[-1]
        bar.setRange(0, max(0, round(whole) - self.viewport().height()))
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(8 * unit())
        wide = max((p.size.width() * self._scale(n) for n, p in enumerate(self._pages)), default=0)
        across, room = self.horizontalScrollBar(), self.viewport().width()
        across.setRange(0, max(0, round(wide + 2 * self._gap - room)))
        across.setPageStep(room)
        across.setSingleStep(8 * unit())
        across.setValue(across.maximum() // 2)

    def _box(self, place: int) -> QRectF:
        page, scale = self._pages[place], self._scale(place)
        wide, high = page.size.width() * scale, page.size.height() * scale
        left = max((self.viewport().width() - wide) / 2, self._gap)
        left -= self.horizontalScrollBar().value()
        return QRectF(left, self._tops()[place] - self.verticalScrollBar().value(), wide, high)

    def _in_sight(self) -> list[int]:
        tops, top = self._tops(), self.verticalScrollBar().value()
        bottom = top + self.viewport().height()
        return [
            place
            for place in range(len(self._pages))
            if tops[place + 1] > top and tops[place] < bottom
        ]

    def _draw_next(self) -> None:
        """One page a turn, so that scrolling through many is never held up by drawing them."""
        missing = next((place for place in self._in_sight() if place not in self._drawn), None)
        if missing is None:
            return
        self._drawn[missing] = self._picture(missing)
        seen, most = self._in_sight(), _KEPT if self.scale <= 1 else _KEPT_LARGE
        for old in [place for place in self._drawn if place not in seen]:
            if len(self._drawn) > most:
                del self._drawn[old]
        self.viewport().update()

    def _picture(self, place: int) -> QPixmap:
        ratio, box = self.devicePixelRatioF(), self._box(place)
        picture = QPixmap(QSizeF(box.width() * ratio, box.height() * ratio).toSize())
        picture.fill(load_theme("light").color("surface"))
        with QPainter(picture) as painter:
            scale = self._scale(place) * ratio
            painter.scale(scale, scale)
            self._pages[place].paint(painter)
        return picture

    def _on_scrolled(self) -> None:
        seen = self._in_sight()
        middle = self.viewport().height() / 2
        current = next((p for p in seen if self._box(p).bottom() > middle), seen[0] if seen else 0)
        self._tell(current)
        if current != self._current:
            self._current = current
            self.page_changed.emit(current)

    def _tell(self, place: int) -> None:
        if not self._pages:
            self.setAccessibleName(QCoreApplication.translate("PaperView", "No page yet"))
            self.setAccessibleDescription("")
            return
        name = QCoreApplication.translate("PaperView", "Page {n} of {count}: {title}")
        page = self._pages[place]
        self.setAccessibleName(name.format(n=place + 1, count=len(self._pages), title=page.title))
        self.setAccessibleDescription(". ".join(page.words))


if __name__ == "__main__":
    from PySide6.QtWidgets import QApplication

    from widgets.theme import apply_theme

    class _Made:
        size = QSizeF(210, 297)
        title = "Made"
        words = ("Made page",)

        def paint(self, painter: QPainter) -> None:
            painter.drawText(QPointF(20, 40), "A page")

    app = QApplication([])
    apply_theme(app, "light")
    view = PaperView()
    view.set_pages([_Made(), _Made(), _Made()])
    view.resize(500, 600)
    view.show()
    app.exec()
