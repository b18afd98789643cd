"""A control that shows what the values of a column mean, and lets each meaning be changed."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QGridLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from widgets.choice import Choice, draw_field, field_size
from widgets.text import Text
from widgets.theme import unit


class ValueMap(QAbstractButton):
    """Opens a list of raw value → meaning; Down, Enter or Space open it, Escape closes it."""

    edited = Signal(object)
    """The list was closed with other meanings; carries every (raw value, key of meaning) pair."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._words = "", ""
        self._values: dict[str, str] = {}
        self._meanings: tuple[tuple[str, str], ...] = ()
        self._edits: dict[str, str] = {}
        self.popup: QFrame | None = None
        """The list while it is open."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.open)

    def set_values(
        self,
        name: str,
        words: str,
        values: Sequence[tuple[str, str]],
        meanings: Sequence[tuple[str, str]],
    ) -> None:
        """Show words such as "2 values" for (raw value, key) pairs among (key, words) meanings."""
        self._name, self._words = name, words
        self._values, self._meanings = dict(values), tuple(meanings)
        self.setAccessibleName(f"{name}: {words}")
        spoken = dict(meanings)
        self.setToolTip("\n".join(f"{raw} → {spoken.get(key, key)}" for raw, key in values[:20]))
        self.updateGeometry()
        self.update()

    def open(self) -> None:
        """Open the list under the control."""
        self._edits = {}
        self.popup = self._make_popup()
        self.popup.move(self.mapToGlobal(QPoint(0, self.height() + 2)))
        self.popup.show()
        first = self.popup.findChild(Choice)
        if first is not None:
            first.setFocus(Qt.FocusReason.PopupFocusReason)

    def choice_of(self, raw: str) -> Choice:
        """The control with the meaning of a value, while the list is open."""
        if self.popup is None:
            raise RuntimeError("the list is not open")
        found = [c for c in self.popup.findChildren(Choice) if c.property("raw") == raw]
        return found[0]

    def sizeHint(self) -> QSize:
        return field_size(self, "", self._words)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), 20 * unit()), round(7.5 * unit()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_field(self, "", self._words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.popup and event.type() == QEvent.Type.Close:
            self.popup = None
            if any(self._values[raw] != key for raw, key in self._edits.items()):
                self.edited.emit(tuple({**self._values, **self._edits}.items()))
        return super().eventFilter(watched, event)

    def _make_popup(self) -> QFrame:
        u = unit()
        popup = QFrame(self, Qt.WindowType.Popup)
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        popup.setProperty("kind", "popup")
        popup.setAccessibleName(self._name)
        popup.installEventFilter(self)
        inside = QWidget()
        inside.setProperty("kind", "scrolled")
        self._fill(QGridLayout(inside))
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer = QVBoxLayout(popup)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        hint = inside.sizeHint()
        popup.resize(max(self.width(), hint.width() + 5 * u), min(hint.height() + 4, 90 * u))
        return popup

    def _fill(self, grid: QGridLayout) -> None:
        u, translate = unit(), QCoreApplication.translate
        grid.setContentsMargins(3 * u, 2 * u, 4 * u, 3 * u)
        grid.setHorizontalSpacing(4 * u)
        grid.setVerticalSpacing(u)
        grid.addWidget(Text(translate("ValueMap", "In your file"), role="muted"), 0, 0)
        grid.addWidget(Text(translate("ValueMap", "Means"), role="muted"), 0, 1)
        pattern = translate("ValueMap", "“{value}” means")
        for place, (raw, key) in enumerate(self._values.items(), 1):
            grid.addWidget(Text(raw), place, 0)
            meaning = Choice(name=pattern.format(value=raw))
            meaning.setProperty("raw", raw)
            known = any(key == other for other, _ in self._meanings)
            # A value that means nothing Aforo knows keeps its own name.
            own = [] if known else [(key, key or translate("ValueMap", "unknown"))]
            meaning.set_choices([*own, *self._meanings], key)
            meaning.picked.connect(partial(self._edits.__setitem__, raw))
            grid.addWidget(meaning, place, 1)
