"""A card of a few figures side by side, each with its name, value and one line of detail."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from widgets.button import button
from widgets.text import Text
from widgets.theme import unit


@dataclass(frozen=True, slots=True)
class Figure:
    """A named value with a line of detail, and a link where it can be opened."""

    name: str
    value: str
    detail: str = ""
    link: str = ""
    """Words of the link beside the value."""
    weight: int = 2
    """How much of the width it takes."""


class FigureRow(QFrame):
    """Figures divided by rules."""

    followed = Signal(int)
    """The link of a figure was followed; carries its place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(1, 1, 1, 1)
        self._line.setSpacing(0)
        self._names: tuple[str, ...] = ()
        self._cells: list[_FigureCell] = []

    def set_figures(self, figures: Sequence[Figure]) -> None:
        """Show figures; the same names keep their widgets."""
        names = tuple(figure.name for figure in figures)
        if names != self._names:
            self._names = names
            self._make(figures)
        for cell, figure in zip(self._cells, figures, strict=True):
            cell.set_figure(figure)

    def _make(self, figures: Sequence[Figure]) -> None:
        while (item := self._line.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self._cells = []
        for place, figure in enumerate(figures):
            if place:
                rule = QFrame()
                rule.setProperty("kind", "column")
                self._line.addWidget(rule)
            cell = _FigureCell()
            cell.link.clicked.connect(lambda _on=False, place=place: self.followed.emit(place))
            self._cells.append(cell)
            self._line.addWidget(cell, figure.weight)


class _FigureCell(QWidget):
    def __init__(self) -> None:
        super().__init__()
        u = unit()
        self._name = Text("", "caption", "muted")
        self._value = Text("", "lead", weight=QFont.Weight.DemiBold)
        self.link = button("", kind="link")
        self._detail = Text("", "caption", "muted", wrap=True)
        line = QHBoxLayout()
        line.setSpacing(2 * u)
        line.addWidget(self._value)
        line.addWidget(self.link)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * u, 3 * u, 4 * u, 3 * u)
        column.setSpacing(u // 2)
        column.addWidget(self._name)
        column.addLayout(line)
        column.addWidget(self._detail)
        column.addStretch(1)

    def set_figure(self, figure: Figure) -> None:
        self._name.setText(figure.name)
        self._value.setText(figure.value)
        self._detail.setText(figure.detail)
        self.link.setText(figure.link)
        self.link.setVisible(bool(figure.link))
