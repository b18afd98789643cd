"""The Scenarios page: what-ifs beside the baseline, and what each resolved contact then costs."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from core.model.project import Project
from core.model.scenario import Hiring
from desktop import scenario_edits
from desktop.clipboard import copy_picture_and_cells
from desktop.messages import sentence
from desktop.pages.page import Page
from desktop.scenario_analyses import ScenarioAnalyses
from desktop.scenario_beside import EditedBeside
from desktop.scenario_commands import ScenarioCommands
from desktop.scenario_figures import todays_people
from desktop.scenario_flow import ScenarioFlow
from desktop.scenario_hiring import HiringCard
from desktop.scenario_menu import COMMANDS, column_menu
from desktop.scenario_names import scenario_name
from desktop.scenario_panel import ScenarioPanel
from desktop.scenario_table import ACTION, Shown, comparison
from desktop.scenario_words import answer, baseline_alone, evidence, nothing_yet
from desktop.scenarios_compared import ScenariosCompared
from desktop.staffing_answer import other_data
from desktop.store import Store
from desktop.tasks import TaskRunner
from widgets.button import button
from widgets.comparison import Comparison
from widgets.comparison_table import ComparisonTable
from widgets.theme import unit

if TYPE_CHECKING:
    from core.results import Results
    from core.staffing.side_by_side import SideBySide


_MAKE, _SHOW = "scenarios.make", "scenarios.show"
"""Keys of what is made a moment at a time: the table, and the cards under it."""


class ScenariosPage(Page):
    """What if we worked differently?"""

    name = "scenarios"
    icon = "scenarios"

    def __init__(self, store: Store, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(store, tasks, parent)
        self._results: Results | None = None
        self._found: SideBySide | None = None
        self._chosen = self._active = 0
        self._worded: tuple[tuple[object, ...], Comparison] = (), Comparison()
        self.flow = ScenarioFlow(tasks, self)
        self.flow.arrived.connect(self.show_table)
        self.flow.answered.connect(self.set_found)
        self.flow.refused.connect(self._on_refused)
        store.changed.connect(self._on_project_changed)
        translate = QCoreApplication.translate
        self._new = button(
            translate("ScenariosPage", "New scenario"), lambda: self.do("new"), icon_name="plus"
        )
        self._use = button("", lambda: self.do("use"), kind="primary")
        self._copy = button(
            translate("ScenariosPage", "Copy"), lambda: self.do("copy"), icon_name="copy"
        )
        self.banner.set_buttons(self._new, self._copy, self._use)
        self._use.hide()
        self.banner.link_activated.disconnect(self.asked)
        self.banner.link_activated.connect(self._on_link_activated)
        self._body: ScenariosCompared | None = None
        self.commands = ScenarioCommands(store, self)
        self.commands.told.connect(self.told)
        self.commands.looks_at.connect(self._on_looks_at)
        self.line = QHBoxLayout()
        """What is compared and, beside it, the panel in which it is changed."""
        self.line.setSpacing(4 * unit())
        self.content.addLayout(self.line, 1)
        self._beside = EditedBeside(self)

    @property
    def body(self) -> ScenariosCompared:
        """The scenarios side by side and what stands under them, made with the first what-if."""
        for _step in self.making():
            pass
        assert self._body is not None
        return self._body

    @property
    def table(self) -> ComparisonTable:
        """The scenarios side by side."""
        return self.body.table

    @property
    def analyses(self) -> ScenarioAnalyses:
        """Why a cost differs and what matters."""
        return self.body.analyses

    @property
    def hiring(self) -> HiringCard:
        """Whom to hire when."""
        return self.body.hiring

    @property
    def panel(self) -> ScenarioPanel:
        """The panel in which a scenario is changed, with all that is to be in it."""
        return self._beside.panel

    @property
    def found(self) -> SideBySide | None:
        """What is compared, or None before the first answer and while an edit is computed."""
        return self._found

    @property
    def chosen(self) -> int:
        """The place of the scenario that headline and charts are about."""
        return self._chosen

    @property
    def results(self) -> Results | None:
        """What the project says now."""
        return self._results

    @property
    def waiting(self) -> bool:
        """Whether an edit waits for the pause before it is computed."""
        return self.flow.waiting

    def title(self) -> str:
        return QCoreApplication.translate("Pages", "Scenarios")

    def show_results(self, results: Results | None) -> None:
        if results is None:
            self._results = self._found = None
            self.flow.forget()
            self.tasks.cancel(_SHOW)
            self._beside.hide()
            self.show_empty(self._question(), *nothing_yet())
            return
        if results is self._results:
            return
        before, self._results = self._results, results
        first, project = before is None, results.project
        if before is not None and other_data(before.project, project):
            self.flow.forget()
        if len(project.scenarios) == 1:
            self._show_alone()
            return
        if self.empty or first:
            # What if is the question: a what-if is looked at until the baseline is asked for.
            self._active, self._chosen = project.active, project.active or 1
        self.show_content()
        self._follow_project(project)
        self.flow.give(results)
        self._show_followed()
        if self.is_made:
            self._beside.refill()
        else:
            self.tasks.spread(_MAKE, self._opening())
        if first:
            self.flow.compute()
        elif self._found is None:
            self.flow.compute_soon()

    def set_found(self, found: SideBySide) -> None:
        """Show all scenarios side by side."""
        self._found = found
        self.show_table()
        self._beside.refill()
        self._show_banner()
        self.tasks.spread(_SHOW, self._below(found))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.banner.answer))

    def _below(self, found: SideBySide) -> Iterator[None]:
        """What stands under the table, a card at a time."""
        yield
        yield from self.body.making_views()
        self.analyses.set_found(self._results, found, self._chosen)
        yield
        yield from self.body.making_hiring()
        self._show_hiring()
        yield
        self.body.add_hiring()

    def choose(self, place: int) -> None:
        """Look at another scenario: headline and charts are about it."""
        place = min(max(place, 0), len(self.store.project.scenarios) - 1)
        if place == self._chosen:
            return
        self._chosen = place
        self.table.choose(place)
        self._show_banner()
        if scenario_edits.closed(self.store.project, place):
            self._beside.hide()
        elif self._beside.shown:
            self._beside.edit()
        if self._found is not None:
            self.analyses.set_found(self._results, self._found, place)
            self._show_hiring()

    def do(self, command: str, place: int | None = None) -> None:
        """Do something with a scenario, the one looked at unless a place is given."""
        project = self.store.project
        if not project.datasets or command not in COMMANDS:
            return
        at = self._chosen if place is None else place
        at = min(at, len(project.scenarios) - 1)
        own = getattr(self, f"_do_{command}", None)
        (own or getattr(self.commands, command))(at)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @property
    def is_made(self) -> bool:
        """Whether there is a table to show scenarios in."""
        return self._body is not None and self.line.indexOf(self._body) >= 0

    def making(self) -> Iterator[None]:
        """Make what is compared, a part a turn, and show it when it is filled."""
        if self._body is None:
            self._body = self._made_body()
            self._body.hide()
            yield
            # The table is made by asking for it.
            _table = self._body.table
            yield
        # Whoever could not wait has gone on from here meanwhile.
        if not self.is_made:
            self._listen_to(self._body.table)
            self.line.insertWidget(0, self._body, 1)
            self._arrange()
            yield

    def _opening(self) -> Iterator[None]:
        yield from self.making()
        self.show_table()

    def _made_body(self) -> ScenariosCompared:
        body = ScenariosCompared(self.tasks)
        body.said.connect(self.said)
        body.hiring_edited.connect(self._on_hiring_edited)
        return body

    def _listen_to(self, table: ComparisonTable) -> None:
        table.column_chosen.connect(self.choose)
        table.link_followed.connect(self._on_cell_followed)
        table.menu_asked.connect(self._on_menu_asked)
        table.renamed.connect(self.commands.rename)
        table.copy_asked.connect(lambda: self.do("copy"))
        table.command_asked.connect(self.do)

    def _arrange(self) -> None:
        if self._body is not None:
            u = unit()
            self._body.set_room(low=self.height() < 165 * u, narrow=self.width() < 250 * u)

    def _follow_project(self, project: Project) -> None:
        """Look at the scenario put in view last; what was compared is no more."""
        last = len(project.scenarios) - 1
        if project.active != self._active:
            self._active = self._chosen = project.active
        self._chosen = min(self._chosen, last)
        self.tasks.cancel(_SHOW)
        self.flow.follow(project.scenarios)
        self._found = self.flow.whole

    def _on_project_changed(self, project: Project, names: frozenset[str]) -> None:
        """Mute what an edit has overtaken, before the contacts are counted for its results."""
        others = names & {"datasets", "inputs"} or len(project.scenarios) == 1
        if others or self._results is None or self.empty or not self.isVisible():
            return
        self._follow_project(project)
        self._show_followed()

    def _show_followed(self) -> None:
        """Show what is known of the scenarios; prices alone are an answer at once."""
        self._show_banner()
        if self.is_made:
            self.show_table()
            if self._found is not None:
                self.tasks.spread(_SHOW, self._below(self._found))

    def _on_refused(self) -> None:
        self.show_table()
        self._show_banner()

    def _question(self) -> str:
        return QCoreApplication.translate("ScenariosPage", "What if we worked differently?")

    def _show_alone(self) -> None:
        self.flow.forget()
        self.tasks.cancel(_SHOW)
        self._found = None
        self._chosen = self._active = 0
        self._beside.hide()
        self.show_empty(self._question(), *baseline_alone())

    def show_table(self) -> None:
        """Show what is known of the scenarios by now."""
        shown = Shown(self.store.project, self.flow.columns, stopped=self.flow.stopped)
        if len(shown.columns) == len(shown.project.scenarios):
            self.table.set_comparison(self._compared(shown), self._chosen)
        if not self._beside.comes:
            self.body.show()

    def _compared(self, shown: Shown) -> Comparison:
        """What the table says, put into words once: an edit comes by several ways."""
        parts = (shown.project, *shown.columns, shown.stopped)
        before, found = self._worded
        if len(before) != len(parts) or any(a is not b for a, b in zip(before, parts, strict=True)):
            found = comparison(shown)
            self._worded = parts, found
        return found

    def _show_banner(self) -> None:
        project, place = self.store.project, self._chosen
        translate = QCoreApplication.translate
        used = place == project.active
        self._copy.setVisible(used)
        self._use.setVisible(not used)
        if not used:
            name = scenario_name(project.scenarios[place])
            metrics = self._use.fontMetrics()
            short = metrics.elidedText(name, Qt.TextElideMode.ElideRight, 40 * unit())
            words = translate("ScenariosPage", "Use “{name}”").format(name=short)
            self._use.setText(words.replace("&", "&&"))
            self._use.setToolTip(translate("ScenariosPage", "Show it on every page"))
        if self._found is None or self._results is None:
            self._show_wait()
            return
        link = None
        if self._found.columns[place].scenario.cost.hourly is None:
            words = translate("ScenariosPage", "Type what an hour costs to see money")
            link = words, "wage"
        self.banner.set_sentence(
            self._question(), answer(self._found, place),
            evidence(self._found, place, self._results), link,
        )  # fmt: skip

    def _show_wait(self) -> None:
        """What is under way, why there is no answer, or that somebody called it off."""
        translate, why = QCoreApplication.translate, self.flow.why
        if why is not None:
            self.banner.set_sentence(self._question(), sentence(why))
        elif self.flow.stopped:
            words = translate("ScenariosPage", "The comparison was called off.")
            again = translate("ScenariosPage", "Compare the scenarios"), "compare"
            self.banner.set_sentence(self._question(), words, "", again)
        else:
            words = translate("ScenariosPage", "Comparing the scenarios…")
            self.banner.set_sentence(self._question(), words)

    def _on_link_activated(self, target: str) -> None:
        if target == "compare":
            self.flow.compute()
            self.show_table()
            self._show_banner()
        elif target == "wage":
            self._beside.type_wage()
        else:
            self.asked.emit(target)

    def _on_cell_followed(self, row: str, place: int) -> None:
        self.choose(place)
        if row != ACTION:
            self._beside.type_wage()
        elif scenario_edits.closed(self.store.project, place):
            self.do("freeze", place)
        else:
            self.do("edit", place)

    def _on_menu_asked(self, place: int, at: QPoint) -> None:
        self.choose(place)
        column_menu(self, self.store.project, place, self.do).popup(at)

    def edit_row(self, key: str) -> None:
        """Open the panel of the scenario looked at and put the cursor into a row."""
        if not scenario_edits.closed(self.store.project, self._chosen):
            self._beside.edit(key)

    def _show_hiring(self) -> None:
        project, place = self.store.project, self._chosen
        closed = scenario_edits.closed(project, place)
        self.hiring.set_scenario(self._results, project.scenarios[place], closed=closed)

    def _on_hiring_edited(self, label: str, hiring: Hiring, key: str) -> None:
        self.commands.plan_hiring(label, self._chosen, hiring, key)
        self._show_hiring()

    def _on_looks_at(self, chosen: int, active: int) -> None:
        self._chosen, self._active = chosen, active

    def _do_new(self, at: int) -> None:
        self.commands.new(at)
        self._follow_project(self.store.project)
        self.show_content()
        self._show_banner()
        if self.is_made:
            self.show_table()
        self._beside.edit("wage.change")

    def _do_edit(self, at: int) -> None:
        if not scenario_edits.closed(self.store.project, at):
            self.choose(at)
            self._beside.edit("")

    def _do_rename(self, at: int) -> None:
        if len(self.store.project.scenarios) > 1:
            self.table.rename(at)

    def _do_staffing(self, at: int) -> None:
        self.commands.use(at)
        self.asked.emit("page.staffing")

    def _do_freeze(self, at: int) -> None:
        self.commands.freeze(at)
        self.show_table()

    def _do_today(self, at: int) -> None:
        results = self._results
        if results is not None:
            self.tasks.run(
                "scenarios.today",
                lambda progress: todays_people(results, progress),
                partial(self.commands.hold_against, results.project),
                label=QCoreApplication.translate("ScenariosPage", "Reading who is at work"),
                lasts=True,
            )

    def _do_copy(self, at: int) -> None:
        if self.table.comparison.columns:
            rows = [[self.banner.answer], [self.banner.evidence]]
            cells = [*rows, *self.table.comparison.copied()]
            copy_picture_and_cells(self.body.picture(), cells)
            self.said.emit(QCoreApplication.translate("ScenariosPage", "The comparison is copied."))
