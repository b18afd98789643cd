"""Whether the hours of a pasted roster are people on duty, or paid shifts with breaks inside."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from core.model.scenario import Scenario
from desktop.formats import share
from desktop.manual_figures import away_share, on_duty_of
from widgets.roster_sheet import short_number
from widgets.text import Text
from widgets.theme import unit

if TYPE_CHECKING:
    from core.staffing.roster_text import PastedRoster

DUTY, PAID = "duty", "paid"
_WEEK_H = 24 * 7


class HoursBasis(QWidget):
    """Two answers, each with what the hours then come to; hidden where both are the same."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        u, translate = unit(), QCoreApplication.translate
        self._scenario = Scenario()
        self._roster: PastedRoster | None = None
        self._chosen = ""
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, u, 0, u)
        column.setSpacing(0)
        head = Text(translate("RosterPaste", "What are these hours?"), weight=QFont.Weight.DemiBold)
        column.addWidget(head)
        self.buttons: dict[str, QRadioButton] = {}
        self.told: dict[str, Text] = {}
        for key, words in (
            (DUTY, translate("RosterPaste", "People on duty, at work all of the time")),
            (PAID, translate("RosterPaste", "Paid shifts: breaks, training and absences are in")),
        ):
            choice, told = QRadioButton(words), Text("", "caption", "muted", wrap=True)
            # What is told of a choice stands under its name, not under its ring.
            told.setContentsMargins(round(5.5 * u), 0, 0, 0)
            self._group.addButton(choice)
            choice.clicked.connect(partial(self._on_clicked, key))
            self.buttons[key], self.told[key] = choice, told
            column.addWidget(choice)
            column.addWidget(told)
        self.hide()

    @property
    def current(self) -> str:
        """What the hours are: people on duty, or paid shifts."""
        return PAID if self.buttons[PAID].isChecked() and self._away else DUTY

    def begin(self, scenario: Scenario) -> None:
        """Start over: shifts of people by name are taken for paid ones until somebody says else."""
        self._scenario, self._chosen = scenario, ""
        self.set_roster(None)

    def choose(self, key: str) -> None:
        """Say what the hours are."""
        self._chosen = key
        self.buttons[key].setChecked(True)

    def _on_clicked(self, key: str, _on: bool = True) -> None:
        self.choose(key)

    def set_roster(self, found: PastedRoster | None) -> None:
        """Show what the hours of a roster come to under either answer."""
        self._roster = found
        away = self._away
        self.setVisible(found is not None and away > 0 and bool(found.people.any()))
        if found is None:
            return
        usual = PAID if found.kind == "shifts" else DUTY
        self.buttons[self._chosen or usual].setChecked(True)
        hours, translate = hours_of(found), QCoreApplication.translate
        figures = {"hours": tenths(hours), "away": share(away, 0)}
        duty = translate(
            "RosterPaste",
            "Whoever is on a break, in training or away is replaced. {hours} h on duty: with"
            " {away} of paid time for those, you pay {paid} h a week.",
        )
        paid = translate(
            "RosterPaste",
            "Nobody replaces them. You pay {hours} h a week; {away} of it comes off, {duty} h on"
            " duty are left: 2 people on shift count as {two}.",
        )
        for key, pattern in ((DUTY, duty), (PAID, paid)):
            words = pattern.format(
                **figures, paid=tenths(hours / (1 - away)), duty=tenths(hours * (1 - away)),
                two=short_number(round(2 * (1 - away), 2)),
            )  # fmt: skip
            self.told[key].setText(words)
            self.buttons[key].setAccessibleDescription(words)

    def on_duty(self, found: PastedRoster) -> tuple[float, ...]:
        """The people on duty of a roster by slot of the week, under the answer given."""
        if self.current == PAID:
            return on_duty_of(found.people, self._scenario)
        people: tuple[float, ...] = tuple(found.people.tolist())
        return people

    @property
    def _away(self) -> float:
        return away_share(self._scenario)


def tenths(value: float) -> str:
    """A figure with one digit behind the point where it needs it."""
    return short_number(round(value, 1))


def hours_of(found: PastedRoster) -> float:
    """Hours of people in a week of a roster."""
    return float(found.people.sum()) * _WEEK_H / found.people.size
