"""People put on duty by hand: a grid like a spreadsheet, and beside it what they achieve."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from core.model.requirement import CostSummary, Requirement
from core.model.scenario import Roster
from core.problems import Problem
from desktop.clipboard import copy_picture_and_cells
from desktop.manual_figures import (
    Manual,
    Needed,
    as_is,
    as_needed,
    as_seen,
    emptied,
    in_steps_of,
    manual,
    with_people,
)
from desktop.manual_paste import RosterPaste, Taken
from desktop.manual_result import ManualResult
from desktop.manual_sheet import Part, part_shown, sheet_of, with_values
from desktop.manual_words import answer_sentence, evidence_sentence
from desktop.messages import sentence
from desktop.tasks import TaskRunner
from widgets.button import button
from widgets.card import Card
from widgets.choice import Choice
from widgets.flow import Flow
from widgets.roster_grid import RosterGrid
from widgets.roster_sheet import Values
from widgets.text import Text
from widgets.theme import unit

if TYPE_CHECKING:
    from core.progress import Progress
    from core.results import Results

_ANY_WIDTH = 16_777_215
STEPS_MIN = (60, 30, 15)


class ManualStaffing(QWidget):
    """The people on duty as a grid to edit; each edit is a whole new scenario."""

    edited = Signal(str, object, str)
    """What undo calls the edit, the new Scenario, and the key that merges edits ("" for none)."""
    roster_taken = Signal(str, object, object)
    """What undo calls it, the Scenario with a pasted roster, and the shift codes told with it."""
    seen_asked = Signal(str, object)
    """What undo calls it, and the work that tells who was seen at work."""
    answered = Signal()
    """`answer` and `evidence` changed."""

    def __init__(self, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._results: Results | None = None
        self._needed: Needed | None = None
        self._found: Manual | None = None
        self._found_of: Results | None = None
        self._why = ""
        self._part = Part(0, 0, ())
        self.grid = RosterGrid(
            QCoreApplication.translate("ManualStaffing", "People on duty by hour and weekday")
        )
        self.grid.edited.connect(self._on_grid_edited)
        self.grid.text_pasted.connect(self.open_paste)
        self.grid.refused.connect(self._say)
        self._paste: RosterPaste | None = None
        self._compose()

    @property
    def paste(self) -> RosterPaste:
        """Where a roster is pasted and looked at, made when it is first wanted."""
        if self._paste is None:
            made = self._paste = RosterPaste(self._tasks, self.card)
            made.hide()
            made.taken.connect(self._on_pasted)
            made.closed.connect(self._close_paste)
            self.card.body.insertWidget(1, made)
        return self._paste

    @property
    def question(self) -> str:
        """What this view answers."""
        return QCoreApplication.translate(
            "ManualStaffing", "What do the people on duty achieve, and what do they cost?"
        )

    @property
    def answer(self) -> str:
        """The headline."""
        translate = QCoreApplication.translate
        if self._why:
            return translate("ManualStaffing", "These people do not fit the plan any more.")
        if self._roster is None:
            return translate("ManualStaffing", "These are the people needed: change any number.")
        if self._found is None:
            return translate("ManualStaffing", "Simulating these people…")
        return answer_sentence(self._found)

    @property
    def evidence(self) -> str:
        """What stands behind it."""
        if self._why:
            return self._why
        if self._roster is None:
            translate = QCoreApplication.translate
            if self._typed:
                return translate("ManualStaffing", "Or begin with your roster of today.")
            return translate(
                "ManualStaffing",
                "Or begin with the people seen at work, or with your roster of today.",
            )
        return "" if self._found is None else evidence_sentence(self._found)

    @property
    def found(self) -> Manual | None:
        """What is shown beside the grid; None while nothing is."""
        return self._found

    def set_needed(self, results: Results, requirement: Requirement, cost: CostSummary) -> None:
        """Hold the people against those needed."""
        before, self._needed = self._needed, Needed(requirement, cost)
        same = before is not None and before.requirement is requirement and before.cost == cost
        if same and results is self._results:
            return
        self._results = results
        self._show_grid()
        self._compute()

    def activate(self) -> None:
        """Take the focus, and work out what is not known yet."""
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)
        self._compute()

    def begin_seen(self) -> None:
        """Begin with the people seen at work in the data."""
        words = QCoreApplication.translate("ManualStaffing", "Begin with the people seen at work")
        if self._results is not None and self._needed is not None:
            work = partial(_seen, self._results, self._needed.requirement)
            self.seen_asked.emit(words, work)

    def clear(self) -> None:
        """Put nobody on duty, to begin from nothing."""
        shown = self._shown
        if shown is not None:
            self._put(QCoreApplication.translate("ManualStaffing", "Clear the roster"),
                      emptied(shown))  # fmt: skip

    def use_needed(self) -> None:
        """Take the roster away: the people needed count again."""
        self._put(QCoreApplication.translate("ManualStaffing", "Use the people needed"), None)

    def open_paste(self, text: str | None = None) -> None:
        """Look at a pasted roster before anybody is put on duty."""
        shown = self._shown
        if self._results is not None and shown is not None:
            for part in (self._tools, self.grid, self.legend):
                part.hide()
            self.paste.open(self._results, shown.interval_min, text)

    def copy(self) -> None:
        """Put a picture of the grid and its result, and their figures, on the clipboard."""
        copy_picture_and_cells(
            self.grab().toImage(),
            [[self.answer], [self.evidence], [], *self.grid.exact_cells(), [], *self.result.rows],
        )

    def choose_step(self, minutes: int) -> None:
        """Put people in for other lengths of time."""
        shown = self._shown
        if shown is not None and minutes != shown.interval_min:
            words = QCoreApplication.translate("ManualStaffing", "Change the step of the roster")
            self._put(words, in_steps_of(shown, minutes))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @property
    def _tools(self) -> QWidget:
        """The row of buttons over the grid; the panel of a pasted roster has its own."""
        return self.buttons["paste"].parentWidget()

    @property
    def _typed(self) -> bool:
        """Whether the week was typed, so that nobody can have been seen at work."""
        held = () if self._results is None else self._results.project.datasets
        return bool(held) and all(dataset.typed is not None for dataset in held)

    @property
    def _roster(self) -> Roster | None:
        return self._results.scenario.roster if self._results is not None else None

    @property
    def _shown(self) -> Roster | None:
        """The roster, or the people needed while nobody is put in."""
        if self._roster is not None or self._needed is None:
            return self._roster
        return as_needed(self._needed.requirement)

    def _compose(self) -> None:
        translate, u = QCoreApplication.translate, unit()
        self.team = Choice(translate("ManualStaffing", "Team"))
        self.team.picked.connect(self._on_team_picked)
        self.step = Choice(translate("ManualStaffing", "Step"))
        self.step.picked.connect(self._on_step_picked)
        # What is put into something that has its place already is not styled twice.
        area = QScrollArea(self)
        inside = QWidget(area)
        inside.setProperty("kind", "scrolled")
        area.setWidget(inside)
        self.card = Card(translate("ManualStaffing", "People on duty"), parent=inside)
        self.result = ManualResult(inside)
        self.card.head.addWidget(self.team)
        self.card.head.addWidget(self.step)
        self.buttons: dict[str, QPushButton] = {}
        tools = QWidget(self.card)
        line = Flow(tools, 2 * u)
        for key, words, act in (
            ("paste", translate("ManualStaffing", "Paste a roster…"), self.open_paste),
            ("seen", translate("ManualStaffing", "As seen at work"), self.begin_seen),
            ("clear", translate("ManualStaffing", "Clear"), self.clear),
            ("needed", translate("ManualStaffing", "As needed"), self.use_needed),
        ):
            self.buttons[key] = button(words, partial(act))
            line.addWidget(self.buttons[key])
        self.every = button(translate("ManualStaffing", "Every hour and day"), self._show_grid)
        self.every.setCheckable(True)
        line.addWidget(self.every)
        self.legend = Text(
            translate(
                "ManualStaffing",
                "▲ fewer than needed   ● more than needed   hatched: closed. "
                "1.5 people is one and another half of the time. "
                "Ctrl+D fills down, Ctrl+R to the right; copy and paste as in a spreadsheet.",
            ),
            "caption", "muted", wrap=True,
        )  # fmt: skip
        self.refusal = Text("", "caption", "missed", wrap=True)
        self.refusal.hide()
        for part in (tools, self.refusal):
            self.card.body.addWidget(part)
        self.card.body.addWidget(self.grid, 1)
        self.card.body.addWidget(self.legend)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, inside)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(4 * u)
        self._line.addWidget(self.card, 1)
        self._line.addWidget(self.result)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        self._arrange()

    def _arrange(self) -> None:
        """In a narrow window the result stands under the grid."""
        u, directions = unit(), QBoxLayout.Direction
        beside = self.width() >= 205 * u
        self._line.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
        self._line.setStretch(0, 5)
        self._line.setStretch(1, 0 if beside else 3)
        if beside:
            self.result.setFixedWidth(min(round(self.width() * 0.34), 90 * u))
            self.result.setMinimumHeight(0)
        else:
            self.result.setMinimumWidth(0)
            self.result.setMaximumWidth(_ANY_WIDTH)
            self.result.setMinimumHeight(70 * u)
        self.grid.setMinimumHeight(0 if beside else self.grid.sizeHint().height())

    def _show_grid(self) -> None:
        shown, needed, results = self._shown, self._needed, self._results
        if shown is None or needed is None or results is None:
            return
        self.refusal.hide()
        requirement = needed.requirement
        teams = [pool.name for pool in requirement.pools]
        held = [team for team, _ in shown.people]
        single = len(teams) == len(held) == 1
        self._why = "" if single or set(teams) == set(held) else _other_teams(held, teams)
        chosen = self.team.key if self.team.key in held else held[0]
        self.team.set_choices([(name, name) for name in held], chosen)
        self.team.setVisible(len(held) > 1)
        self._show_step(shown)
        if self._paste is not None and not self._paste.isHidden():
            self._paste.set_step(shown.interval_min)
        self._part = part_shown(shown, requirement, every=self.every.isChecked())
        self.grid.set_sheet(sheet_of(shown, requirement, chosen, self._part))
        self._arrange()
        yours = self._roster is not None
        subtitle = (
            QCoreApplication.translate("ManualStaffing", "put in by hand")
            if yours
            else QCoreApplication.translate("ManualStaffing", "as needed, until you change it")
        )
        self.card.set_title(
            QCoreApplication.translate("ManualStaffing", "People on duty"), subtitle
        )
        self.buttons["needed"].setEnabled(yours)
        self.buttons["seen"].setVisible(not self._typed)
        self.answered.emit()

    def _show_step(self, shown: Roster) -> None:
        steps = sorted({*STEPS_MIN, shown.interval_min}, reverse=True)
        pattern = QCoreApplication.translate("ManualStaffing", "{n} min")
        choices = [(str(n), pattern.format(n=n)) for n in steps]
        self.step.set_choices(choices, str(shown.interval_min))

    def _compute(self) -> None:
        results, needed = self._results, self._needed
        if results is None or needed is None or not self.isVisible():
            return
        if self._roster is None:
            self._tasks.cancel("manual")
            self._set_manual(results, as_is(results.scenario, needed))
            return
        if self._found is None or not self._found_for(results, needed):
            words = QCoreApplication.translate("ManualStaffing", "Simulating these people…")
            self.result.set_waiting(words)
            if needed.requirement.estimated:
                # The proof comes, and with it what these people are held against.
                self._tasks.cancel("manual")
                return
            self._tasks.run(
                "manual", partial(manual, results), partial(self._set_manual, results),
                failed=self._on_failed, label=words,
            )  # fmt: skip

    def _found_for(self, results: Results, needed: Needed) -> bool:
        """Whether what is shown is of this roster, need and data."""
        found, of = self._found, self._found_of
        if found is None or of is None:
            return False
        same = of.project.datasets is results.project.datasets
        return same and found.scenario == results.scenario and found.needed == needed

    def _set_manual(self, results: Results, found: Manual) -> None:
        self._found, self._found_of = found, results
        self.result.set_waiting("")
        self.result.set_manual(found)
        self.answered.emit()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.answer))

    def _on_failed(self, error: BaseException) -> None:
        if isinstance(error, Problem):
            self.result.set_waiting("")
            self._say(sentence(error.note))

    def _say(self, words: str) -> None:
        self.refusal.setText(f"▲ {words}")
        self.refusal.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def refuse(self, words: str) -> None:
        """Show the people as they are kept, and say why an edit was not taken."""
        self._show_grid()
        self._say(words)

    def _on_grid_edited(self, values: Values, what: str) -> None:
        shown = self._shown
        if shown is None:
            return
        translate = QCoreApplication.translate
        label = {
            "fill": translate("ManualStaffing", "Fill people on duty"),
            "paste": translate("ManualStaffing", "Paste people on duty"),
            "clear": translate("ManualStaffing", "Clear people on duty"),
        }.get(what, translate("ManualStaffing", "Change people on duty"))
        team = self.team.key or shown.people[0][0]
        self._put(label, with_values(shown, team, values, self._part))

    def _on_team_picked(self, _team: str) -> None:
        self._show_grid()

    def _on_step_picked(self, minutes: str) -> None:
        self.choose_step(int(minutes))

    def _on_pasted(self, taken: Taken) -> None:
        shown = self._shown
        if shown is None or self._results is None:
            return
        team = self.team.key or shown.people[0][0]
        shown = in_steps_of(shown, taken.interval_min)
        base = shown if len(shown.people) > 1 else emptied(shown)
        words = QCoreApplication.translate("ManualStaffing", "Paste a roster")
        scenario = replace(self._results.scenario, roster=with_people(base, team, taken.people))
        self.roster_taken.emit(words, scenario, taken.codes)
        self._close_paste()

    def _close_paste(self) -> None:
        self.paste.hide()
        for part in (self._tools, self.grid, self.legend):
            part.show()
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put(self, label: str, roster: Roster | None) -> None:
        if self._results is not None:
            scenario = replace(self._results.scenario, roster=roster)
            self.edited.emit(label, scenario, "")


def _seen(results: Results, requirement: Requirement, progress: Progress) -> Roster:
    return as_seen(results, requirement)


def _other_teams(held: list[str], teams: list[str]) -> str:
    from core.problems import note

    return sentence(note("roster_teams", given=", ".join(held), teams=", ".join(teams)))
