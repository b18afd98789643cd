"""The parts around a page: rail, search, filter bar, message, status strip, toast."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from core.model.scenario import Filter
from desktop.formats import channel_name
from desktop.messages import sentence
from desktop.view import View
from widgets.button import button
from widgets.command_palette import CommandPalette
from widgets.figures import number
from widgets.filter_bar import FilterBar, FilterChoices
from widgets.message_bar import MessageBar
from widgets.progress_strip import ProgressStrip
from widgets.rail import Rail, RailEntry
from widgets.text import Text
from widgets.theme import unit
from widgets.toast import Toast

GROUPS = (("data",), ("overview", "heatmap"), ("staffing", "scenarios"), ("report",))


class Frame(QWidget):
    """Everything of the window that does not change with the page."""

    set_aside_followed = Signal()
    """The link to the rows set aside was followed."""

    def __init__(self) -> None:
        super().__init__()
        translate, u = QCoreApplication.translate, unit()
        promise = translate("Rail", "Nothing leaves this computer")
        self.rail = Rail(translate("Rail", "Pages"), promise)
        self.filter_bar = FilterBar()
        self.message = MessageBar()
        self.progress = ProgressStrip()
        self.search = button(translate("Frame", "Go to or do…"), kind="search", icon_name="search")
        self.search.setMinimumWidth(60 * u)
        keys = Text("Ctrl+K", "caption", "muted")
        keys.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        inside = QHBoxLayout(self.search)
        inside.setContentsMargins(0, 0, 3 * u, 0)
        inside.addStretch(1)
        inside.addWidget(keys)
        self.search_corner = QWidget()
        corner = QHBoxLayout(self.search_corner)
        corner.setContentsMargins(0, u // 2, 3 * u, u // 2)
        corner.addWidget(self.search)
        self._middle = QVBoxLayout()
        self._middle.setContentsMargins(0, 0, 0, 0)
        self._middle.setSpacing(0)
        self._middle.addWidget(self.filter_bar)
        shelf = QVBoxLayout()
        shelf.setContentsMargins(6 * u, 0, 6 * u, 0)
        shelf.addWidget(self.message)
        self._middle.addLayout(shelf)
        top = QHBoxLayout()
        top.setSpacing(0)
        top.addWidget(self.rail)
        top.addLayout(self._middle, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(top, 1)
        whole.addWidget(self._make_strip())
        self.actions_palette = CommandPalette(self)

    def set_pages(self, pages: QStackedWidget, titles: dict[str, str]) -> None:
        """Put the pages into the frame and their names into the rail."""
        self._middle.addWidget(pages, 1)
        self.toast = Toast(pages)
        keys = {name: f"Ctrl+{place}" for place, name in enumerate(titles, 1)}
        self.rail.set_pages(
            [[RailEntry(n, titles[n], n, keys[n]) for n in group] for group in GROUPS]
        )

    def set_view(
        self,
        view: View | None,
        chosen: Filter,
        compare: str,
        compare_days: tuple[date, date] | None = None,
    ) -> None:
        """Show what is in view, and the figures of the status strip."""
        self.filter_bar.set_view(_offer(view), chosen, compare, compare_days)
        translate = QCoreApplication.translate
        if view is None:
            self._contacts.setText(translate("Frame", "No data yet"))
        else:
            words = translate("Frame", "{n} contact(s) in view", None, view.contacts)
            self._contacts.setText(words.format(n=number(view.contacts)))
            aside = translate("Frame", "{count} set aside").format(count=number(view.set_aside))
            self._set_aside.setText(aside)
        self._made_up.setVisible(view is not None and view.made_up)
        self._set_aside.setVisible(view is not None and view.set_aside > 0)
        self._dot.setVisible(self._set_aside.isVisibleTo(self))

    def set_dropping(self, dropping: bool) -> None:
        """Show that files dropped now would be taken."""
        words = QCoreApplication.translate("Frame", "Drop to read the file")
        if dropping:
            self.toast.show_sentence(words)
        elif self.toast.sentence == words:
            self.toast.hide()

    def _make_strip(self) -> QFrame:
        u, translate = unit(), QCoreApplication.translate
        strip = QFrame()
        strip.setProperty("kind", "strip")
        strip.setMinimumHeight(round(7.5 * u))
        line = QHBoxLayout(strip)
        line.setContentsMargins(4 * u, 0, 4 * u, 0)
        line.setSpacing(2 * u)
        self._contacts = Text("", role="muted")
        self._dot = Text("·", role="muted")
        self._set_aside = button("", self.set_aside_followed.emit, kind="link")
        made_up = translate("Frame", "made-up sample")
        self._made_up = Text(f"·  {made_up}", role="near")
        for part in (self._contacts, self._dot, self._set_aside, self._made_up):
            line.addWidget(part)
        line.addStretch(1)
        words = translate("StaffingPage", "Preparing the simulations, once for this computer")
        self.preparing = Text(f"{words}…", role="muted")
        """Told where nothing waits for it: it makes all else slower for half a minute."""
        self.preparing.hide()
        line.addWidget(self.preparing)
        line.addWidget(self.progress)
        return strip


def _offer(view: View | None) -> FilterChoices | None:
    if view is None or view.first is None or view.last is None:
        return None
    # The words of dimensions stand beside the figures of heatmaps, which bring numpy.
    from desktop.filter_words import further_filters

    channels = [(channel, channel_name(channel)) for channel in view.channels]
    return FilterChoices(
        view.first,
        view.last,
        channels,
        [(team, team) for team in view.teams],
        further_filters(view),
        [sentence(said) for said in view.comparison_notes],
        view.typed,
    )
