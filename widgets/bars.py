"""A few bars with their figures: standing for dates, lying for channels."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from widgets.stacked_days import series_color
from widgets.text_lines import line_height, lines, text_width
from widgets.theme import Theme, current_theme, font, unit


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: label, height (None is no data), the figure as text, place of its colour."""

    label: str
    value: float | None
    text: str
    color: int = 0


class _Bars(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: tuple[Bar, ...] = ()

    def set_bars(self, bars: tuple[Bar, ...], name: str) -> None:
        """Show bars under an accessible name; the figures are read out after it."""
        self._bars = bars
        self.setAccessibleName(name)
        self.setAccessibleDescription(", ".join(f"{bar.label} {bar.text}" for bar in bars))
        self.updateGeometry()
        self.update()

    @property
    def bars(self) -> tuple[Bar, ...]:
        """The bars shown."""
        return self._bars

    def _top(self) -> float:
        return max((bar.value or 0.0 for bar in self._bars), default=0.0) or 1.0


class StandingBars(_Bars):
    """Bars over a baseline, the figure above each, as many labels as fit under them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(60 * unit(), 34 * unit())

    def minimumSizeHint(self) -> QSize:
        return QSize(30 * unit(), 15 * unit())

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._bars:
            return
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = line_height(font("caption"))
        plot = QRectF(0, line + 2, self.width(), self.height() - 2 * line - 2 - unit())
        slot = min(plot.width() / len(self._bars), 14.0 * unit())
        figures = all(text_width(bar.text, self._figure()) + 2 <= slot for bar in self._bars)
        named = self.labelled(slot)
        for place, bar in enumerate(self._bars):
            self._paint_bar(painter, theme, bar, plot, slot, place, (figures, named[place]))
        painter.setPen(QPen(theme.color("border_control"), 1))
        width = slot * len(self._bars)
        painter.drawLine(QPointF(0, plot.bottom()), QPointF(width, plot.bottom()))

    def labelled(self, slot: float) -> list[bool]:
        """Which bars have their name under them, where bars stand so many pixels apart."""
        face, found, taken = font("caption"), [], -1.0
        widest = max(text_width(bar.label, face) for bar in self._bars) + 2 * unit()
        every = max(1, -int(-widest // slot))
        for place, bar in enumerate(self._bars):
            # A name at the edge is pushed in and may reach further than its bar.
            left = self._label_left(bar, place, slot)
            found.append(place % every == 0 and left > taken)
            if found[-1]:
                taken = left + text_width(bar.label, face) + unit()
        return found

    def _label_left(self, bar: Bar, place: int, slot: float) -> float:
        """Where the name under a bar begins."""
        wide = text_width(bar.label, font("caption")) + 2
        return min(max((place + 0.5) * slot - wide / 2, 0.0), self.width() - wide)

    def _figure(self) -> QFont:
        return font("caption", QFont.Weight.Medium)

    def _paint_bar(
        self,
        painter: QPainter,
        theme: Theme,
        bar: Bar,
        plot: QRectF,
        slot: float,
        place: int,
        texts: tuple[bool, bool],
    ) -> None:
        line, width = line_height(font("caption")), slot * 0.64
        height = (bar.value or 0.0) / self._top() * plot.height()
        box = QRectF(place * slot + (slot - width) / 2, plot.bottom() - height, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(series_color(theme, bar.color))
        painter.drawRoundedRect(box, 2, 2)
        if texts[0]:
            painter.setPen(theme.color("text"))
            painter.setFont(self._figure())
            above = QRectF(place * slot, box.top() - line - 1, slot, line)
            painter.drawText(above, Qt.AlignmentFlag.AlignCenter, bar.text)
        if texts[1]:
            painter.setPen(theme.color("text_muted"))
            painter.setFont(font("caption"))
            wide = text_width(bar.label, font("caption")) + 2
            x = self._label_left(bar, place, slot)
            below = QRectF(x, plot.bottom() + unit(), wide, line)
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, bar.label)


class LyingBars(_Bars):
    """One row a bar: label, bar, figure; in the order given."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(50 * unit(), round(self._row() * max(1, len(self._bars))))

    def minimumSizeHint(self) -> QSize:
        labels, figures = self._widths()
        wide = min(labels + figures + 9 * unit(), 46.0 * unit())
        return QSize(round(max(wide, 30.0 * unit())), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._bars:
            return
        theme, u = current_theme(), unit()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        labels, figures = self._widths()
        # Figures are never cut; names give way, and bars are short rather than absent.
        labels = min(labels, max(self.width() - figures - 9.0 * u, 0.0))
        left = labels + 3 * u
        room = max(self.width() - left - figures - 3 * u, u)
        for place, bar in enumerate(self._bars):
            y = place * self._row()
            row = QRectF(0, y, labels, self._row())
            middle = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.setFont(font())
            painter.setPen(theme.color("text"))
            painter.drawText(row, middle, "".join(lines(bar.label, font(), labels, most=1)))
            width = (bar.value or 0.0) / self._top() * room
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(series_color(theme, bar.color))
            box = QRectF(left, y + self._row() / 2 - 1.75 * u, max(width, 1.0), 3.5 * u)
            painter.drawRoundedRect(box, 2, 2)
            painter.setFont(self._bold())
            painter.setPen(theme.color("text"))
            after = QRectF(left + width + 2 * u, y, figures + 2, self._row())
            painter.drawText(after, middle, bar.text)

    def _widths(self) -> tuple[float, float]:
        """The widest name and the widest figure."""
        names = max((text_width(bar.label, font()) for bar in self._bars), default=0.0)
        return names, max((text_width(bar.text, self._bold()) for bar in self._bars), default=0.0)

    def _bold(self) -> QFont:
        return font("body", QFont.Weight.DemiBold)

    def _row(self) -> float:
        return max(7.0 * unit(), line_height(font()))


if __name__ == "__main__":
    from PySide6.QtWidgets import QApplication

    app = QApplication([])
    standing = StandingBars()
    standing.set_bars(
        tuple(Bar(f"{d} Mar", 80.0 + d, str(80 + d)) for d in (2, 9, 16, 23, 30)), "Mondays"
    )
    standing.show()
    app.exec()
