"""A control that shows which of several values are in view and lets them be ticked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QFrame,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from widgets.choice import draw_field, field_size
from widgets.theme import unit


class MultiChoice(QAbstractButton):
    """All, or some, of several (key, words) values; the list stays open while ticking."""

    picked = Signal(object)
    """The choice was changed by hand; carries a tuple of keys, or None for all."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = label
        self._choices: tuple[tuple[str, str], ...] = ()
        self._chosen: tuple[str, ...] | None = None
        self._popup: QFrame | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.open)
        self._show_words()

    def set_choices(
        self, choices: Sequence[tuple[str, str]], chosen: tuple[str, ...] | None
    ) -> None:
        """Show which values are in view (None: all); emits nothing."""
        self._choices, self._chosen = tuple(choices), chosen
        self.setEnabled(len(choices) > 0)
        self._show_words()

    def open(self) -> None:
        """Open the list of values under the control."""
        self._popup = self._make_popup()
        self._popup.move(self.mapToGlobal(QPoint(0, self.height() + 2)))
        self._popup.show()
        first = self._popup.findChild(QCheckBox)
        if first is not None:
            first.setFocus(Qt.FocusReason.PopupFocusReason)

    def sizeHint(self) -> QSize:
        return field_size(self, self._label, self._words())

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), 24 * unit()), round(7.5 * unit()))

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_field(self, self._label, self._words())

    def _words(self) -> str:
        if self._chosen is None:
            return QCoreApplication.translate("MultiChoice", "all")
        names = [words for key, words in self._choices if key in self._chosen]
        if len(names) > 2:
            pattern = QCoreApplication.translate("MultiChoice", "{first} and {count} more")
            return pattern.format(first=names[0], count=len(names) - 1)
        return ", ".join(names) or QCoreApplication.translate("MultiChoice", "none")

    def _show_words(self) -> None:
        self.setAccessibleName(f"{self._label}: {self._words()}")
        self.setToolTip(self.accessibleName())
        self.updateGeometry()
        self.update()

    def _make_popup(self) -> QFrame:
        u = unit()
        popup = QFrame(self, Qt.WindowType.Popup)
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        popup.setProperty("kind", "popup")
        popup.setAccessibleName(self._label)
        inside = QWidget()
        inside.setProperty("kind", "scrolled")
        column = QVBoxLayout(inside)
        column.setContentsMargins(3 * u, 2 * u, 4 * u, 2 * u)
        column.setSpacing(2 * u)
        everything = QCheckBox(QCoreApplication.translate("MultiChoice", "All"))
        everything.setChecked(self._chosen is None)
        column.addWidget(everything)
        boxes = [self._box(key, words, column) for key, words in self._choices]
        everything.clicked.connect(lambda _on: self._choose_all(everything, boxes))
        for box in boxes:
            box.clicked.connect(lambda _on: self._choose_some(everything, boxes))
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        QVBoxLayout(popup).addWidget(scroll)
        popup.layout().setContentsMargins(0, 0, 0, 0)
        hint = inside.sizeHint()
        popup.resize(max(self.width(), hint.width() + 4 * u), min(hint.height() + 4, 90 * u))
        return popup

    def _box(self, key: str, words: str, column: QVBoxLayout) -> QCheckBox:
        box = QCheckBox(words.replace("&", "&&"))
        box.setProperty("key", key)
        box.setChecked(self._chosen is None or key in self._chosen)
        column.addWidget(box)
        return box

    def _choose_all(self, everything: QCheckBox, boxes: Sequence[QCheckBox]) -> None:
        everything.setChecked(True)
        for box in boxes:
            box.setChecked(True)
        self._choose(None)

    def _choose_some(self, everything: QCheckBox, boxes: Sequence[QCheckBox]) -> None:
        keys = tuple(str(box.property("key")) for box in boxes if box.isChecked())
        whole = len(keys) in (0, len(boxes))
        if whole:
            for box in boxes:
                box.setChecked(True)
        everything.setChecked(whole)
        self._choose(None if whole else keys)

    def _choose(self, chosen: tuple[str, ...] | None) -> None:
        if chosen != self._chosen:
            self._chosen = chosen
            self._show_words()
            self.picked.emit(chosen)
