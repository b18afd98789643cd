"""A row of joined buttons of which one is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QPushButton, QWidget

from widgets.icons import icon
from widgets.theme import font, unit


class Segmented(QWidget):
    """Joined buttons; arrow keys move the choice."""

    chosen = Signal(str)
    """Another choice was made by hand; carries its key."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(0)
        self._choices: tuple[tuple[str, str], ...] = ()
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._group.buttonClicked.connect(lambda button: self.chosen.emit(button.property("key")))

    def set_choices(self, choices: Sequence[tuple[str, str]], current: str) -> None:
        """Show (key, words) pairs with one chosen; buttons that fit their place are kept."""
        if tuple(choices) != self._choices:
            self._choices = tuple(choices)
            kept = self._group.buttons()
            buttons = [
                self._placed(kept, words, segment_position(place, len(choices)))
                for place, (_key, words) in enumerate(choices)
            ]
            for old in kept:
                self._group.removeButton(old)
                self._line.removeWidget(old)
                old.hide()
                old.deleteLater()
            for place, (button, (key, _words)) in enumerate(zip(buttons, choices, strict=True)):
                button.setProperty("key", key)
                self._group.addButton(button)
                self._line.insertWidget(place, button)
            for before, after in pairwise(buttons):
                QWidget.setTabOrder(before, after)
        self.set_current(current)

    def set_current(self, key: str) -> None:
        """Show another choice; an unknown key shows none."""
        self._group.setExclusive(False)
        for button in self._group.buttons():
            button.setChecked(button.property("key") == key)
        self._group.setExclusive(True)
        self._lead_tab()

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of the choices, in order."""
        return tuple(str(button.property("key")) for button in self._group.buttons())

    @property
    def current(self) -> str:
        """The key of the choice shown."""
        button = self._group.checkedButton()
        return str(button.property("key")) if button is not None else ""

    def join_tab_order(self, following: QWidget) -> None:
        """Be reached by Tab just before a widget; buttons made later come last otherwise."""
        none = Qt.FocusPolicy.NoFocus
        stops = [part for part in following.findChildren(QWidget) if part.focusPolicy() != none]
        buttons = self._group.buttons()
        before = (stops[0] if stops else following).previousInFocusChain()
        while before is not None and (before.focusPolicy() == none or before in buttons):
            before = before.previousInFocusChain()
        for button in buttons:
            if before is not None:
                QWidget.setTabOrder(before, button)
            before = button

    def _lead_tab(self) -> None:
        """Let Tab come to the choice shown, from which the arrow keys go on."""
        chosen = self._group.checkedButton()
        for button in self._group.buttons():
            led = button is chosen or chosen is None
            policy = Qt.FocusPolicy.StrongFocus if led else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)

    def _placed(self, kept: list[QAbstractButton], words: str, position: str) -> QAbstractButton:
        """A button of a position, one that was kept where there is any."""
        for button in kept:
            if button.property("position") == position:
                kept.remove(button)
                show_words(button, words)
                return button
        return segment(words, position)


def segment(words: str, position: str, icon_name: str = "") -> QPushButton:
    """One of several joined buttons, wide enough for its words in bold."""
    made = QPushButton()
    made.setCheckable(True)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.setProperty("kind", "segment")
    made.setProperty("position", position)
    if icon_name:
        made.setIcon(icon(icon_name))
    show_words(made, words)
    # A weight from the style sheet would be drawn but not measured, and clip the words.
    made.toggled.connect(lambda on: made.setFont(weighted(on)))
    return made


def show_words(button: QAbstractButton, words: str) -> None:
    """Write on a segment, wide enough for its words in bold."""
    button.setText(words.replace("&", "&&"))
    room = 7 * unit()
    if not button.icon().isNull():
        room += button.iconSize().width() + unit()
    bold = QFontMetrics(font("body", QFont.Weight.DemiBold))
    button.setMinimumWidth(bold.horizontalAdvance(words) + room)


def weighted(strong: bool) -> QFont:
    """The body font, semi-bold for what is chosen."""
    return font("body", QFont.Weight.DemiBold if strong else QFont.Weight.Normal)


def segment_position(place: int, count: int) -> str:
    """Where a segment stands in its row: only, first, middle or last."""
    if count == 1:
        return "only"
    return "first" if place == 0 else "last" if place == count - 1 else "middle"
