"""The line of further filters: a field for each dimension in use, each with a cross to drop it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QWidget

from widgets.button import button
from widgets.flow import Flow
from widgets.multi_choice import MultiChoice
from widgets.theme import unit


@dataclass(frozen=True, slots=True)
class FilterDimension:
    """A category that contacts can be filtered by, with its values as (key, words)."""

    key: str
    name: str
    values: Sequence[tuple[str, str]]


class FilterChip(QFrame):
    """One further filter: its field opens the values, Delete or the cross drops it."""

    picked = Signal(str, object)
    """Another choice: the dimension and a tuple of keys, or None for all."""
    dropped = Signal(str)
    """The filter of this dimension was dropped."""

    def __init__(
        self,
        dimension: FilterDimension,
        chosen: tuple[str, ...] | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.key = dimension.key
        self.choice = MultiChoice(dimension.name)
        self.set_view(dimension, chosen)
        words = QCoreApplication.translate("FilterBar", "Drop the filter: {name}")
        cross = button(
            "",
            lambda: self.dropped.emit(self.key),
            kind="flat",
            icon_name="close",
            name=words.format(name=dimension.name),
        )
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.choice)
        line.addWidget(cross)
        self.choice.picked.connect(lambda keys: self.picked.emit(self.key, keys))

    def set_view(self, dimension: FilterDimension, chosen: tuple[str, ...] | None) -> None:
        """Show what can be chosen and what is; emits nothing."""
        known = {key for key, _ in dimension.values}
        # A value that these data lack is shown, so that it can be dropped.
        strange = [(key, key) for key in chosen or () if key not in known]
        self.choice.set_choices([*dimension.values, *strange], chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.dropped.emit(self.key)
        else:
            super().keyPressEvent(event)


class FilterChips(QWidget):
    """The filters in use beside those that always have a field; hidden while there are none."""

    picked = Signal(str, object)
    """Another choice: the dimension and a tuple of keys, or None for all."""
    cleared = Signal()
    """All further filters were dropped at once."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dimensions: dict[str, FilterDimension] = {}
        self._chosen: dict[str, tuple[str, ...]] = {}
        self._asked: str | None = None
        self._line = Flow(self, spacing=2 * unit())
        words = QCoreApplication.translate("FilterBar", "Drop all")
        self._clear = button(words, self.cleared.emit, kind="link", parent=self)
        self.setVisible(False)

    @property
    def chips(self) -> list[FilterChip]:
        """The chips, in the order they are shown."""
        items = (self._line.itemAt(place) for place in range(self._line.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [widget for widget in widgets if isinstance(widget, FilterChip)]

    def set_view(
        self, dimensions: Sequence[FilterDimension], chosen: dict[str, tuple[str, ...]]
    ) -> None:
        """Show a chip for each dimension that is filtered; emits nothing."""
        self._dimensions = {dimension.key: dimension for dimension in dimensions}
        for key in chosen:
            # A dimension that these data lack keeps its chip: it explains the empty page.
            self._dimensions.setdefault(key, FilterDimension(key, key, ()))
        self._chosen = dict(chosen)
        if self._asked in chosen:
            self._asked = None
        self._rebuild()

    def menu(self, parent: QWidget) -> QMenu:
        """The dimensions that are not filtered yet, to choose one from."""
        menu = QMenu(parent)
        for key, dimension in self._dimensions.items():
            if key not in self._chosen and dimension.values:
                menu.addAction(dimension.name.replace("&", "&&"), lambda key=key: self.ask(key))
        return menu

    def ask(self, key: str) -> None:
        """Add the chip of a dimension and open its values."""
        self._asked = key
        self._rebuild()
        for chip in self.chips:
            if chip.key == key:
                chip.choice.open()

    def _rebuild(self) -> None:
        """Add and take away chips; one whose list is open stays the same widget."""
        keys = [*self._chosen, *([self._asked] if self._asked not in (None, *self._chosen) else [])]
        held = {chip.key: chip for chip in self.chips}
        for key, chip in held.items():
            if key not in keys:
                self._line.removeWidget(chip)
                chip.hide()
                chip.deleteLater()
        for key in keys:
            dimension, chosen = self._dimensions[str(key)], self._chosen.get(str(key))
            if key in held:
                held[key].set_view(dimension, chosen)
                continue
            chip = FilterChip(dimension, chosen)
            chip.picked.connect(self._on_picked)
            chip.dropped.connect(self._on_dropped)
            self._line.addWidget(chip)
        self._line.removeWidget(self._clear)
        self._line.addWidget(self._clear)
        self._clear.setVisible(len(keys) > 1)
        self.setVisible(bool(keys))
        self.updateGeometry()

    def _on_picked(self, key: str, keys: tuple[str, ...] | None) -> None:
        self._asked = key if keys is None else None
        self.picked.emit(key, keys)

    def _on_dropped(self, key: str) -> None:
        self._asked = None
        if key in self._chosen:
            self.picked.emit(key, None)
        else:
            self._rebuild()
