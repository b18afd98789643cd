"""The bar over every page: which contacts are in view, and what they are compared with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QPoint, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDateEdit, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from core.model.scenario import Filter
from widgets.button import button
from widgets.choice import Choice
from widgets.figures import month, period
from widgets.filter_chips import FilterChips, FilterDimension
from widgets.multi_choice import MultiChoice
from widgets.text import Text
from widgets.theme import unit

MOST_MONTHS = 12


@dataclass(frozen=True, slots=True)
class FilterChoices:
    """What the data offer to choose from: days, and (key, words) of channels and teams."""

    first: date
    last: date
    """The last day with data, included."""
    channels: Sequence[tuple[str, str]] = ()
    teams: Sequence[tuple[str, str]] = ()
    more: Sequence[FilterDimension] = ()
    """Every other dimension of the data."""
    remarks: Sequence[str] = ()
    """What to know of the comparison: how it is aligned, or why there is none."""
    usual: bool = False
    """Whether the days are those of one week that stands for every other."""


class FilterBar(QFrame):
    """Period, channels, team and further filters at the left, the comparison at the right end."""

    filter_edited = Signal(object)
    """Another Filter was chosen."""
    compare_edited = Signal(str)
    """Another comparison was chosen: previous, year or none."""
    compare_days_edited = Signal(object, object)
    """Days to compare with were chosen: the first, and the day after the last."""
    scenario_picked = Signal(int)
    """Another scenario was put in view; carries its place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        translate, u = QCoreApplication.translate, unit()
        self.setProperty("kind", "bar")
        self.setAccessibleName(translate("FilterBar", "Contacts in view"))
        self._filter = Filter()
        self._offer: FilterChoices | None = None
        self._compare_key = ""
        self._period = Choice(translate("FilterBar", "Period"))
        self._channels = MultiChoice(translate("FilterBar", "Channels"))
        self._teams = MultiChoice(translate("FilterBar", "Team"))
        self._compare = Choice(translate("FilterBar", "Compare with"))
        self._compare_days: tuple[date, date] | None = None
        self._more = button(
            translate("FilterBar", "More filters"), self._open_more, kind="flat", icon_name="plus"
        )
        self._scenario = Choice(translate("FilterBar", "Scenario"))
        self._scenario.hide()
        self._chips = FilterChips()
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2 * u)
        for control in (self._period, self._channels, self._teams, self._more, self._scenario):
            line.addWidget(control)
        line.addStretch(1)
        line.addWidget(self._compare)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(6 * u, 2 * u, 6 * u, 2 * u)
        whole.setSpacing(2 * u)
        whole.addLayout(line)
        whole.addWidget(self._chips)
        whole.addWidget(self._make_what_if())
        self.setMinimumHeight(12 * u)
        self._period.picked.connect(self._on_period_picked)
        self._channels.picked.connect(lambda keys: self._edit(channels=keys))
        self._teams.picked.connect(lambda keys: self._edit(teams=keys))
        self._compare.picked.connect(self._on_compare_picked)
        self._chips.picked.connect(self.choose_values)
        self._chips.cleared.connect(self._on_chips_cleared)
        self._scenario.picked.connect(lambda key: self.scenario_picked.emit(int(key)))

    def set_scenarios(self, names: Sequence[str], active: int) -> None:
        """Show which scenario is in view; one alone leaves nothing to choose."""
        self._scenario.set_choices([(str(at), name) for at, name in enumerate(names)], str(active))
        self._scenario.setVisible(len(names) > 1)

    def set_what_if(self, words: str) -> None:
        """Say plainly that figures below are those of a what-if; without words they are not."""
        self._what_if.setText(words)
        self._what_if_line.setVisible(bool(words))

    @property
    def what_if(self) -> str:
        """What is said of a what-if in view, or ""."""
        return self._what_if.text()

    def _make_what_if(self) -> QWidget:
        self._what_if = Text("", weight=QFont.Weight.Medium, wrap=True)
        words = QCoreApplication.translate("FilterBar", "Back to the baseline")
        back = button(words, lambda: self.scenario_picked.emit(0), kind="link")
        self._what_if_line = QWidget()
        line = QHBoxLayout(self._what_if_line)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2 * unit())
        line.addWidget(self._what_if, 1)
        line.addWidget(back, 0, Qt.AlignmentFlag.AlignTop)
        self._what_if_line.hide()
        return self._what_if_line

    def set_view(
        self,
        offer: FilterChoices | None,
        view: Filter,
        compare: str,
        compare_days: tuple[date, date] | None = None,
    ) -> None:
        """Show what can be chosen and what is; None while nothing is imported."""
        self._offer, self._filter = offer, view
        self._compare_days = compare_days if compare == "custom" else None
        self._compare_key = compare
        self.setEnabled(offer is not None)
        self._compare.set_choices(self._comparisons(), compare)
        # One usual week has no earlier one to be compared with.
        self._compare.setVisible(offer is None or not offer.usual)
        if offer is not None and offer.remarks:
            self._compare.setToolTip("\n".join((self._compare.toolTip(), *offer.remarks)))
        if offer is None:
            return
        self._period.set_choices(self._periods(offer, view), _period_key(view, offer))
        self._channels.set_choices(offer.channels, view.channels)
        self._teams.set_choices(offer.teams, view.teams)
        self._channels.setVisible(len(offer.channels) > 1 or view.channels is not None)
        self._teams.setVisible(len(offer.teams) > 1 or view.teams is not None)
        further = {name: v for name, v in view.wanted.items() if name not in ("channel", "team")}
        self._chips.set_view(offer.more, further)
        self._more.setVisible(bool(offer.more))

    def choose_days(self, start: date, end: date) -> None:
        """Put the days from `start` to before `end` in view."""
        self._edit(start=start, end=end)

    def choose_values(self, dimension: str, keys: tuple[str, ...] | None) -> None:
        """Put contacts with one of the values in view; None leaves the dimension open."""
        self._emit(self._filter.choosing(dimension, keys))

    def _periods(self, offer: FilterChoices, view: Filter) -> list[tuple[str, str]]:
        translate = QCoreApplication.translate
        after = offer.last + timedelta(days=1)
        if offer.usual:
            choices = [("all", translate("FilterBar", "a usual week"))]
            if _period_key(view, offer) == "days":
                choices.append(("days", period(view.start or offer.first, view.end or after)))
            return choices
        choices = [("all", translate("FilterBar", "all: {0}").format(period(offer.first, after)))]
        months = _months(offer)
        if len(months) > 3:
            choices.append(("last3", translate("FilterBar", "last 3 months")))
        if len(months) > 1:
            choices += [(start.isoformat(), month(start)) for start in months]
        if _period_key(view, offer) == "days":
            choices.append(("days", period(view.start or offer.first, view.end or after)))
        choices.append(("choose", translate("FilterBar", "choose days…")))
        return choices

    def _comparisons(self) -> list[tuple[str, str]]:
        translate = QCoreApplication.translate
        return [
            ("previous", translate("FilterBar", "previous period")),
            ("year", translate("FilterBar", "same days last year")),
            *([("custom", period(*self._compare_days))] if self._compare_days else []),
            ("choose", translate("FilterBar", "choose days…")),
            ("none", translate("FilterBar", "nothing")),
        ]

    def _on_compare_picked(self, key: str) -> None:
        if key != "choose":
            if key != "custom":
                self.compare_edited.emit(key)
            return
        self._compare.set_current(self._compare_key)
        if self._offer is None:
            return
        start, end = self._compare_days or (None, None)
        popup = DaysPopup(self, self._offer, Filter(start=start, end=end))
        popup.chosen.connect(self.compare_days_edited)
        _open_under(popup, self._compare)

    def _open_more(self) -> None:
        menu = self._chips.menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height() + 2)))

    def _on_chips_cleared(self) -> None:
        kept = self._filter
        for name in kept.wanted:
            if name not in ("channel", "team"):
                kept = kept.choosing(name, None)
        self._emit(kept)

    def _on_period_picked(self, key: str) -> None:
        offer = self._offer
        if offer is None or key == "days":
            return
        if key == "choose":
            self._period.set_current(_period_key(self._filter, offer))
            self._open_days(offer)
        elif key == "all":
            self._edit(start=None, end=None)
        elif key == "last3":
            self._edit(start=_last_three(offer), end=None)
        else:
            start = date.fromisoformat(key)
            self._edit(start=start, end=_next_month(start))

    def _edit(self, **changes: object) -> None:
        self._emit(replace(self._filter, **changes))  # type: ignore[arg-type]

    def _emit(self, edited: Filter) -> None:
        if edited != self._filter:
            self._filter = edited
            self.filter_edited.emit(edited)

    def _open_days(self, offer: FilterChoices) -> None:
        popup = DaysPopup(self, offer, self._filter)
        popup.chosen.connect(self.choose_days)
        _open_under(popup, self._period)


def _open_under(popup: QWidget, control: QWidget) -> None:
    """Show a popup under a control, inside the screen."""
    place = control.mapToGlobal(QPoint(0, control.height() + 2))
    room = control.screen().availableGeometry()
    wide = popup.sizeHint().width()
    popup.move(max(room.left(), min(place.x(), room.right() - wide)), place.y())
    popup.show()


class DaysPopup(QFrame):
    """Two days to choose, opened under the period."""

    chosen = Signal(object, object)
    """The first day and the day after the last."""

    def __init__(self, parent: QWidget, offer: FilterChoices, view: Filter) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        translate, u = QCoreApplication.translate, unit()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("kind", "popup")
        self.setAccessibleName(translate("FilterBar", "Choose days"))
        last = view.end - timedelta(days=1) if view.end else offer.last
        self.first = self._day(translate("FilterBar", "From"), view.start or offer.first)
        self.last = self._day(translate("FilterBar", "to"), last)
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * u, 3 * u, 4 * u, 3 * u)
        line = QHBoxLayout()
        for edit in (self.first, self.last):
            line.addWidget(Text(edit.accessibleName()))
            line.addWidget(edit)
        column.addLayout(line)
        apply = button(translate("FilterBar", "Show these days"), self._on_applied, kind="primary")
        column.addWidget(apply, 0, Qt.AlignmentFlag.AlignRight)

    def _day(self, name: str, value: date) -> QDateEdit:
        edit = QDateEdit(QDate(value.year, value.month, value.day))
        edit.setDisplayFormat("dd/MM/yyyy")
        edit.setCalendarPopup(True)
        edit.setAccessibleName(name)
        return edit

    def _on_applied(self) -> None:
        days = sorted(date(*edit.date().getDate()) for edit in (self.first, self.last))
        self.chosen.emit(days[0], days[1] + timedelta(days=1))
        self.close()


def _months(offer: FilterChoices) -> list[date]:
    start, months = offer.last.replace(day=1), []
    while start >= offer.first.replace(day=1) and len(months) < MOST_MONTHS:
        months.append(start)
        start = (start - timedelta(days=1)).replace(day=1)
    return months


def _last_three(offer: FilterChoices) -> date:
    return _months(offer)[2]


def _next_month(start: date) -> date:
    return (start.replace(day=28) + timedelta(days=4)).replace(day=1)


def _period_key(view: Filter, offer: FilterChoices) -> str:
    if view.start is None and view.end is None:
        return "all"
    months = _months(offer)
    if view.end is None and len(months) > 3 and view.start == _last_three(offer):
        return "last3"
    if view.start in months and view.end == _next_month(view.start):
        return view.start.isoformat()
    return "days"
