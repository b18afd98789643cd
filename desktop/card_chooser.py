"""The panel that chooses and orders the cards of the Overview."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop import formats, overview_words
from desktop.appearance import announce
from desktop.messages import sentence
from desktop.overview_figures import OverviewFigures
from widgets.button import button
from widgets.card_picker import CardPicker
from widgets.card_picks import Pick, PickGroup
from widgets.drawer import Drawer
from widgets.text import Text
from widgets.theme import unit


class CardChooser(Drawer):
    """Every KPI by family, the cards on the page first; each change shows at once."""

    edited = Signal(object)
    """The KPIs wanted, a tuple in their order; empty: those that Aforo proposes."""

    def __init__(self, parent: QWidget) -> None:
        translate = QCoreApplication.translate
        super().__init__(translate("CardChooser", "Close"), parent)
        self._figures: OverviewFigures | None = None
        self._cards: tuple[str, ...] = ()
        self._picks: dict[str, Pick] = {}
        self.line = QLineEdit()
        self.line.setPlaceholderText(translate("CardChooser", "Find a KPI"))
        self.line.setAccessibleName(translate("CardChooser", "Find a KPI"))
        self.line.setClearButtonEnabled(True)
        self.line.textChanged.connect(self._show)
        self.picker = CardPicker(translate("CardChooser", "KPIs that can be on the page"))
        self.picker.edited.connect(self._on_edited)
        self.picker.picked.connect(self._show_moves)
        self._none = Text("", role="muted", wrap=True)
        self._up = self._move_button("up", translate("CardChooser", "Move up (Alt+↑)"), -1)
        self._down = self._move_button("down", translate("CardChooser", "Move down (Alt+↓)"), 1)
        self._proposed = button(
            translate("CardChooser", "Back to proposed"),
            lambda: self.edited.emit(()),
            icon_name="reset",
        )
        self.body.addWidget(self.line)
        self.body.addWidget(self._none)
        self.body.addWidget(self.picker, 1)
        foot = QHBoxLayout()
        foot.setSpacing(unit())
        foot.addWidget(self._up)
        foot.addWidget(self._down)
        foot.addStretch(1)
        foot.addWidget(self._proposed)
        self.body.addLayout(foot)

    def show_figures(self, figures: OverviewFigures) -> None:
        """List the KPIs of a project, the cards on its page first."""
        before = self._figures
        same = before is not None and before.measures is figures.measures
        kept = before is not None and before.scenario.cards == figures.scenario.cards
        if same and kept and self._cards == figures.cards:
            return
        self._figures, self._cards = figures, figures.cards
        if not same:
            self._picks = {kpi: _pick(figures, kpi) for kpi in (*figures.words, *figures.cards)}
        self._show()

    def choose(self) -> None:
        """Open the panel with the first card as the current one."""
        self.line.clear()
        self.open(QCoreApplication.translate("CardChooser", "Change cards"))
        if self._cards and not self.picker.current:
            self.picker.set_current(self._cards[0])
        self.line.setFocus()

    def _show(self) -> None:
        figures = self._figures
        if figures is None:
            return
        wanted = self.line.text().casefold().split()
        groups = [
            PickGroup(group.title, tuple(pick for pick in group.picks if _matches(pick, wanted)))
            for group in pick_groups(figures, self._cards, self._picks)
        ]
        shown = [group for place, group in enumerate(groups) if group.picks or place == 0]
        # Without the chosen ones in full there is no order to change.
        self.picker.setDragEnabled(not wanted)
        self.picker.set_groups(shown)
        found = any(group.picks for group in shown)
        words = QCoreApplication.translate("CardChooser", "No KPI is called “{text}”.")
        self._none.setText("" if found else words.format(text=self.line.text().strip()))
        self._none.setVisible(not found)
        self._proposed.setEnabled(bool(figures.scenario.cards) or self._cards != figures.proposed)
        self._show_moves()

    def _show_moves(self) -> None:
        searching = bool(self.line.text().strip())
        self._up.setEnabled(not searching and self.picker.can_move(-1))
        self._down.setEnabled(not searching and self.picker.can_move(1))

    def _on_edited(self, shown: tuple[str, ...]) -> None:
        """Keep the cards that a search hides where they are."""
        if not self.line.text().strip():
            wanted = shown
        else:
            before = {line.pick.key for line in self.picker.lines if line.pick and line.place >= 0}
            kept = [key for key in self._cards if key not in before or key in shown]
            wanted = (*kept, *(key for key in shown if key not in self._cards))
        if not wanted:
            return
        self._say(wanted)
        self._cards = wanted
        self._show()
        self.edited.emit(wanted)

    def _say(self, wanted: tuple[str, ...]) -> None:
        """Tell a screen reader where a card that was moved stands now."""
        key = self.picker.current
        if self._figures is None or key not in wanted or set(wanted) != set(self._cards):
            return
        words = QCoreApplication.translate("CardChooser", "{card}: now {place} of {count}")
        title = overview_words.card_title(self._figures, key)
        place = wanted.index(key) + 1
        announce(self.picker, words.format(card=title, place=place, count=len(wanted)))

    def _move_button(self, icon_name: str, name: str, by: int) -> QWidget:
        return button("", lambda: self.picker.move_current(by), icon_name=icon_name, name=name)


def pick_groups(
    figures: OverviewFigures, cards: tuple[str, ...], picks: Mapping[str, Pick]
) -> list[PickGroup]:
    """The cards on the page, the others by family, and last those the data cannot give."""
    translate = QCoreApplication.translate
    absent = [k for k in figures.words if k not in cards and figures.measure(k).value is None]
    groups = [PickGroup(translate("CardChooser", "On the page"), tuple(picks[k] for k in cards))]
    names = family_names()
    others = QCoreApplication.translate("CardChooser", "More")
    for family in dict.fromkeys(words.family for words in figures.words.values()):
        held = [
            kpi
            for kpi, words in figures.words.items()
            if words.family == family and kpi not in cards and kpi not in absent
        ]
        groups.append(PickGroup(names.get(family, others), tuple(picks[k] for k in held)))
    groups.append(
        PickGroup(translate("CardChooser", "Without data"), tuple(picks[k] for k in absent))
    )
    return groups


def family_names() -> dict[str, str]:
    """The families of KPIs in the order they are read."""
    translate = QCoreApplication.translate
    return {
        "volume": translate("CardChooser", "Volume"),
        "speed": translate("CardChooser", "Speed"),
        "calls": translate("CardChooser", "Calls and chats"),
        "satisfaction": translate("CardChooser", "Satisfaction"),
        "sentiment": translate("CardChooser", "What customers say"),
        "outcome": translate("CardChooser", "Resolution"),
        "flow": translate("CardChooser", "Flow of work"),
        "solution": translate("CardChooser", "Solutions"),
        "customers": translate("CardChooser", "Customers"),
        "people": translate("CardChooser", "People"),
        "sales": translate("CardChooser", "Sales"),
        "tasks": translate("CardChooser", "Tasks"),
        "money": translate("CardChooser", "Money"),
    }


def _pick(figures: OverviewFigures, kpi: str) -> Pick:
    measure = figures.measure(kpi)
    title = overview_words.card_title(figures, kpi)
    if measure.value is None:
        why = sentence(measure.reason) if measure.reason else ""
        return Pick(kpi, title, why=why)
    return Pick(kpi, title, formats.measure_text(measure, figures.currency))


def _matches(pick: Pick, wanted: list[str]) -> bool:
    words = f"{pick.title} {pick.key.replace('_', ' ')}".casefold()
    return all(word in words for word in wanted)
