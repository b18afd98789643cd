"""A card with several views, one at a time, and what the views are called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from widgets.button import button
from widgets.card import Card
from widgets.choice import Choice
from widgets.elided_label import ElidedLabel
from widgets.segmented import Segmented
from widgets.text import Text
from widgets.theme import font, unit

MOST_TABS = 2
"""More views than this are a list, since their names would not fit beside each other."""


def view_name(view: str) -> str:
    """What a view is called on its tab."""
    translate = QCoreApplication.translate
    return {
        "waterfall": translate("ScenariosPage", "Why it differs"),
        "frontier": translate("ScenariosPage", "Cost against service"),
        "tornado": translate("ScenariosPage", "What matters most"),
        "grid": translate("ScenariosPage", "Contacts and handle time"),
    }[view]


class ViewsCard(Card):
    """A card with several views, one at a time, each with a line that says what it is."""

    picked = Signal(str)
    """Another view was picked."""
    copy_asked = Signal(str)
    again_asked = Signal(str)
    """The view shown is to be computed after all."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        u = unit()
        self._views: dict[str, QWidget] = {}
        self.tabs = Segmented(name)
        self.tabs.chosen.connect(self.pick)
        self.list = Choice("", name)
        self.list.picked.connect(self.pick)
        self.head.insertWidget(0, self.tabs)
        self.head.insertWidget(1, self.list)
        self.options = QHBoxLayout()
        self.options.setSpacing(2 * u)
        words = QCoreApplication.translate("ScenariosPage", "Copy picture and figures")
        copy = button("", self._on_copy, kind="flat", icon_name="copy", name=words)
        self.head.addWidget(copy)
        self.about = ElidedLabel()
        self.about.setFont(font("caption"))
        self.about.setProperty("role", "muted")
        self.legend = Text("", "caption", "muted")
        self.legend.setTextFormat(Qt.TextFormat.RichText)
        line = QHBoxLayout()
        line.addWidget(self.about, 1)
        line.addWidget(self.legend)
        # Under the tabs: beside them, two cards would not fit next to an open panel.
        line.addLayout(self.options)
        self.body.addLayout(line)
        self.message = Text("", "body", "muted", wrap=True)
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words = QCoreApplication.translate("ScenariosPage", "Compute it")
        self._again = button(words, self._on_again, kind="link")
        self._told = QWidget()
        told = QVBoxLayout(self._told)
        told.addStretch(1)
        told.addWidget(self.message)
        told.addWidget(self._again, 0, Qt.AlignmentFlag.AlignHCenter)
        told.addStretch(1)
        self._place = QStackedLayout()
        self.body.addLayout(self._place, 1)
        self._place.addWidget(self._told)

    @property
    def current(self) -> str:
        """The view shown."""
        return self.tabs.current

    def set_views(self, views: dict[str, QWidget], current: str) -> None:
        """Offer views by key; widgets may come from another card."""
        self._views = views
        for widget in views.values():
            if self._place.indexOf(widget) < 0:
                self._place.addWidget(widget)
        names = [(view, view_name(view)) for view in views]
        self.tabs.set_choices(names, current)
        self.list.set_choices(names, current)
        self.tabs.setVisible(len(views) <= MOST_TABS)
        self.list.setVisible(len(views) > MOST_TABS)

    def pick(self, view: str) -> None:
        """Show another view."""
        self.tabs.set_current(view)
        self.list.set_current(view)
        self.picked.emit(view)

    def show_view(self, about: str, legend: str = "", shorter: str = "") -> None:
        """Show the picked view with its line of words, or shorter ones where room is scarce."""
        self.about.set_whole(about, *((shorter,) if shorter else ()))
        self.legend.setText(legend)
        self.legend.setVisible(bool(legend))
        self._place.setCurrentWidget(self._views[self.current])

    def show_message(self, words: str, *, again: bool = False) -> None:
        """Show words instead of a view: why it is empty, or that it is being computed.

        What was called off can be asked for again.
        """
        self.about.set_whole("")
        self.legend.hide()
        self.message.setText(words)
        self._again.setVisible(again)
        self._place.setCurrentWidget(self._told)

    def _on_again(self) -> None:
        self.again_asked.emit(self.current)

    def _on_copy(self) -> None:
        self.copy_asked.emit(self.current)
