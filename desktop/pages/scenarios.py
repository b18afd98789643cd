"""The Scenarios page: what-ifs beside the baseline, and what each resolved contact then costs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from core.model.project import Project
from core.model.scenario import Hiring, Scenario
from desktop import scenario_edits
from desktop.clipboard import copy_picture_and_cells
from desktop.messages import sentence
from desktop.pages.page import Page
from desktop.scenario_analyses import ScenarioAnalyses
from desktop.scenario_commands import ScenarioCommands
from desktop.scenario_figures import todays_people
from desktop.scenario_flow import ScenarioFlow
from desktop.scenario_hiring import HiringCard
from desktop.scenario_menu import COMMANDS, column_menu
from desktop.scenario_names import scenario_name
from desktop.scenario_panel import ScenarioPanel
from desktop.scenario_table import ACTION, Shown, comparison
from desktop.scenario_words import answer, evidence
from desktop.scenarios_compared import ScenariosCompared
from desktop.staffing_answer import other_data
from desktop.store import Store
from desktop.tasks import TaskRunner
from widgets.button import button
from widgets.comparison_table import ComparisonTable
from widgets.theme import unit

if TYPE_CHECKING:
    from core.results import Results
    from core.staffing.side_by_side import SideBySide


_MAKE, _SHOW, _EDIT = "scenarios.make", "scenarios.show", "scenarios.edit"
"""Keys of what is made a moment at a time: the table, the cards under it, the panel beside it."""


class ScenariosPage(Page):
    """What if we worked differently?"""

    name = "scenarios"
    icon = "scenarios"

    def __init__(self, store: Store, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(store, tasks, parent)
        self._results: Results | None = None
        self._found: SideBySide | None = None
        self._chosen = self._active = 0
        self.flow = ScenarioFlow(tasks, self)
        self.flow.arrived.connect(self._show_table)
        self.flow.answered.connect(self.set_found)
        self.flow.refused.connect(self._on_refused)
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
        self._panel: ScenarioPanel | None = None
        self.commands = ScenarioCommands(store, self)
        self.commands.told.connect(self.told)
        self.commands.looks_at.connect(self._on_looks_at)
        self._line = QHBoxLayout()
        self._line.setSpacing(4 * unit())
        self.content.addLayout(self._line, 1)

    @property
    def body(self) -> ScenariosCompared:
        """The scenarios side by side and what stands under them, made with the first what-if."""
        for _step in self._making():
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
        self.tasks.finish(_EDIT)
        return self._edited_in()

    @property
    def found(self) -> SideBySide | None:
        """What is compared, or None before the first answer and while an edit is computed."""
        return self._found

    @property
    def chosen(self) -> int:
        """The place of the scenario that headline and charts are about."""
        return self._chosen

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
            self._hide_panel()
            self._show_nothing()
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
        self._show_banner()
        if self._is_made:
            self._show_table()
            self._show_panel()
        else:
            self.tasks.spread(_MAKE, self._opening())
        if first:
            self.flow.compute()
        else:
            self.flow.compute_soon()

    def set_found(self, found: SideBySide) -> None:
        """Show all scenarios side by side."""
        self._found = found
        self._show_table()
        self._show_panel()
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
            self._hide_panel()
        elif self._panel is not None and self._panel.isVisible():
            self._edit_chosen()
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
    def _is_made(self) -> bool:
        return self._body is not None and self._line.indexOf(self._body) >= 0

    def _making(self) -> Iterator[None]:
        """Make what is compared, a part a turn, and show it when it is filled."""
        if self._body is None:
            self._body = self._made_body()
            self._body.hide()
            yield
            # The table is made by asking for it.
            _table = self._body.table
            yield
        # Whoever could not wait has gone on from here meanwhile.
        if not self._is_made:
            self._listen_to(self._body.table)
            self._line.insertWidget(0, self._body, 1)
            self._arrange()
            yield

    def _opening(self) -> Iterator[None]:
        yield from self._making()
        self._show_table()

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

    def _edited_in(self) -> ScenarioPanel:
        """The panel as far as it is filled, made when a scenario is changed first."""
        if self._panel is None:
            panel = self._panel = ScenarioPanel(self.tasks)
            panel.hide()
            panel.edited.connect(self._on_edited)
            panel.renamed.connect(self._on_renamed)
            panel.closed.connect(self._close_panel)
            panel.staffing_wanted.connect(lambda: self.do("staffing"))
            self._line.addWidget(panel)
        return self._panel

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
        self._found = None
        self.tasks.cancel(_SHOW)
        self.flow.follow(project.scenarios)

    def _on_refused(self) -> None:
        self._show_table()
        self._show_banner()

    def _question(self) -> str:
        return QCoreApplication.translate("ScenariosPage", "What if we worked differently?")

    def _show_nothing(self) -> None:
        translate = QCoreApplication.translate
        self.show_empty(
            self._question(),
            translate(
                "ScenariosPage",
                "Here you will hold what-ifs against what is: wages, contacts, a chat bot,"
                " promises. Each shows the people it takes and what a resolution then costs.",
            ),
            translate("ScenariosPage", "There is nothing to compare yet: no file is open."),
            translate("ScenariosPage", "Open a file"),
            "page.data",
        )

    def _show_alone(self) -> None:
        translate = QCoreApplication.translate
        self.flow.forget()
        self.tasks.cancel(_SHOW)
        self._found = None
        self._chosen = self._active = 0
        self._hide_panel()
        self.show_empty(
            self._question(),
            translate(
                "ScenariosPage",
                "Here what-ifs stand beside the baseline: the people they take, the promises they"
                " keep and what a resolution then costs.",
            ),
            translate(
                "ScenariosPage",
                "There is only the baseline. Duplicate it, then change the copy: a wage, a"
                " promise, contacts that a bot solves. The baseline stays as it is.",
            ),
            translate("ScenariosPage", "Duplicate the baseline"),
            "scenario.new",
        )

    def _show_table(self) -> None:
        shown = Shown(self.store.project, self.flow.columns, stopped=self.flow.stopped)
        if len(shown.columns) == len(shown.project.scenarios):
            self.table.set_comparison(comparison(shown), self._chosen)
        self.body.show()

    def _show_panel(self) -> None:
        if self._panel is not None and self._panel.isVisibleTo(self):
            self._fill_panel(self._panel)

    def _fill_panel(self, panel: ScenarioPanel) -> None:
        project = self.store.project
        scenario = project.scenarios[self._chosen]
        base = project.scenarios[0] if self._chosen else None
        panel.set_scenario(scenario, base, self._channels(), scenario_name(scenario))

    def _channels(self) -> tuple[str, ...]:
        """The channels of the data that are staffed, else those that have a plan."""
        for column in self.flow.columns:
            if column is not None and column.outcome is not None:
                return tuple(c.channel for c in column.outcome.requirement.channels)
        if self._results is not None and "combined" in self._results.__dict__:
            return tuple(self._results.combined.labels("channel"))
        return tuple(name for name, _ in self.store.project.scenario.channels)

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
            self._show_table()
            self._show_banner()
        elif target == "wage":
            self._type_wage()
        else:
            self.asked.emit(target)

    def _type_wage(self) -> None:
        """Open the panel where the price of an hour is missing; it reaches every scenario."""
        project = self.store.project
        if scenario_edits.closed(project, self._chosen):
            self.choose(project.active or 1)
        self._edit_chosen("cost.hourly")

    def _on_cell_followed(self, row: str, place: int) -> None:
        self.choose(place)
        if row != ACTION:
            self._type_wage()
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
            self._edit_chosen(key)

    def _edit_chosen(self, row: str | None = None) -> None:
        """Open the panel, fill it from the next turn on and put the cursor into a row.

        An empty key is the first row.
        """
        if self._is_made and self._panel is not None:
            self._panel.show()
        self.tasks.spread(_EDIT, self._editing(row))

    def _editing(self, row: str | None) -> Iterator[None]:
        yield from self._making()
        panel = self._edited_in()
        yield
        # Table and panel appear together: neither makes room for the other afterwards.
        panel.show()
        if self.body.isHidden():
            self._show_table()
        self.table.show_column(self._chosen)
        yield
        self._fill_panel(panel)
        if row is not None:
            panel.want_row(row)

    def _hide_panel(self) -> None:
        self.tasks.cancel(_EDIT)
        if self._panel is not None:
            self._panel.hide()

    def _close_panel(self) -> None:
        self._hide_panel()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_edited(self, label: str, scenario: Scenario, key: str) -> None:
        self.commands.edit(label, self._chosen, scenario, key)
        # The next edit builds on this one, before the figures of this one are there.
        self._show_panel()

    def _on_renamed(self, name: str) -> None:
        self.commands.rename(self._chosen, name)

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
        if self._is_made:
            self._show_table()
        self._edit_chosen("wage.change")

    def _do_edit(self, at: int) -> None:
        if not scenario_edits.closed(self.store.project, at):
            self.choose(at)
            self._edit_chosen("")

    def _do_rename(self, at: int) -> None:
        if len(self.store.project.scenarios) > 1:
            self.table.rename(at)

    def _do_staffing(self, at: int) -> None:
        self.commands.use(at)
        self.asked.emit("page.staffing")

    def _do_freeze(self, at: int) -> None:
        self.commands.freeze(at)
        self._show_table()

    def _do_today(self, at: int) -> None:
        results = self._results
        if results is not None:
            self.tasks.run(
                "scenarios.today",
                lambda progress: todays_people(results, progress),
                self.commands.hold_against,
                label=QCoreApplication.translate("ScenariosPage", "Reading who is at work"),
            )

    def _do_copy(self, at: int) -> None:
        if self.table.comparison.columns:
            rows = [[self.banner.answer], [self.banner.evidence]]
            cells = [*rows, *self.table.comparison.copied()]
            copy_picture_and_cells(self.body.picture(), cells)
            self.said.emit(QCoreApplication.translate("ScenariosPage", "The comparison is copied."))
