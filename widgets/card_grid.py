"""Cards of one height in as many columns as fit; they are reused, never made anew."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from widgets.kpi_card import CardContent, KpiCard
from widgets.theme import unit

_MOST_COLUMNS = 4
_LEAST_CARD_UNITS = 53
PAINTED_S = 0.0015
"""A card takes about so long to paint."""


class CardGrid(QWidget):
    """KPI cards in reading order."""

    opened = Signal(str)
    """A card was opened; carries its KPI."""
    link_activated = Signal(str)
    """The link that mends a missing KPI was followed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: list[KpiCard] = []
        self._shown = 0
        self._dense = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def cards(self) -> tuple[KpiCard, ...]:
        """The cards shown, in reading order."""
        return tuple(self._cards[: self._shown])

    def set_contents(self, contents: Iterable[CardContent]) -> None:
        """Show other cards at once."""
        for _step in self.filled(contents):
            pass

    def filled(self, contents: Iterable[CardContent]) -> Iterator[float | None]:
        """Show other cards, one a step; one whose content stays the same is not painted again."""
        shown = 0
        for content in contents:
            if shown == len(self._cards):
                self._cards.append(self._made())
            card = self._cards[shown]
            shown += 1
            if card.content != content:
                card.set_content(content)
                yield PAINTED_S
        self._shown = shown
        for place, card in enumerate(self._cards):
            card.setVisible(place < shown)
        self._arrange()
        yield

    def card(self, kpi: str) -> KpiCard | None:
        """The card of a KPI, or None."""
        return next((card for card in self.cards if card.content.id == kpi), None)

    def set_dense(self, dense: bool) -> None:
        """Close up for a low window."""
        if dense != self._dense:
            self._dense = dense
            for card in self._cards:
                card.set_dense(dense)
            self._arrange()

    @property
    def gap(self) -> int:
        """The room between two cards."""
        return (3 if self._dense else 4) * unit()

    def sizeHint(self) -> QSize:
        return QSize(_LEAST_CARD_UNITS * unit(), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._arrange()

    def _made(self) -> KpiCard:
        card = KpiCard(self)
        card.set_dense(self._dense)
        card.opened.connect(self.opened)
        card.link_activated.connect(self.link_activated)
        return card

    def _columns(self) -> int:
        fits = (self.width() + self.gap) // (_LEAST_CARD_UNITS * unit() + self.gap)
        return min(max(int(fits), 1), _MOST_COLUMNS)

    def _arrange(self) -> None:
        """Place the cards; all have the height of the one that needs most."""
        columns, gap = self._columns(), self.gap
        width = (self.width() - gap * (columns - 1)) / columns
        high = max((card.heightForWidth(int(width)) for card in self.cards), default=0)
        for place, card in enumerate(self.cards):
            row, column = divmod(place, columns)
            left = round(column * (width + gap))
            right = round(column * (width + gap) + width)
            card.setGeometry(left, row * (high + gap), right - left, high)
        rows = -(-self._shown // columns)
        self.setFixedHeight(max(rows * high + (rows - 1) * gap, 0))


if __name__ == "__main__":
    from PySide6.QtWidgets import QApplication

    from widgets.theme import apply_theme

    app = QApplication([])
    apply_theme(app, "light")
    grid = CardGrid()
    grid.set_contents([CardContent(str(n), f"Card {n}", value=str(n)) for n in range(6)])
    grid.show()
    app.exec()
