"""The panel in which a scenario is changed, joined to the Scenarios page that shows it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from core.model.scenario import Scenario
from desktop import scenario_edits
from desktop.scenario_names import scenario_name
from desktop.scenario_panel import ScenarioPanel

if TYPE_CHECKING:
    from desktop.pages.scenarios import ScenariosPage

_EDIT = "scenarios.edit"
"""Key of the panel that is made and filled a moment at a time."""


class EditedBeside(QObject):
    """Makes the panel when a scenario is changed first, fills it and carries out its edits."""

    def __init__(self, page: ScenariosPage) -> None:
        super().__init__(page)
        self._page = page
        self._panel: ScenarioPanel | None = None
        self.comes = False
        """Whether the panel is about to be shown: what stands beside it waits for it."""

    @property
    def panel(self) -> ScenarioPanel:
        """The panel, with all that is to be in it by now."""
        self._page.tasks.finish(_EDIT)
        return self._made()

    @property
    def shown(self) -> bool:
        """Whether a scenario is being changed."""
        return self._panel is not None and self._panel.isVisible()

    def edit(self, row: str | None = None) -> None:
        """Open the panel, fill it from the next turn on and put the cursor into a row.

        An empty key is the first row.
        """
        if self._page.is_made and self._panel is not None:
            self._panel.show()
        self.comes = True
        self._page.tasks.spread(_EDIT, self._opening(row))

    def type_wage(self) -> None:
        """Open the panel where the price of an hour is missing; it reaches every scenario."""
        page, project = self._page, self._page.store.project
        if scenario_edits.closed(project, page.chosen):
            page.choose(project.active or 1)
        self.edit("cost.hourly")

    def refill(self) -> None:
        """Show the scenario as it is now, if it is being changed."""
        if self._panel is not None and self._panel.isVisibleTo(self._page):
            self._fill(self._panel)

    def hide(self) -> None:
        """Nothing is changed any more."""
        self._page.tasks.cancel(_EDIT)
        self.comes = False
        if self._panel is not None:
            self._panel.hide()

    def _opening(self, row: str | None) -> Iterator[None]:
        page = self._page
        yield from page.making()
        panel = self._made()
        yield
        # Table and panel appear together: neither makes room for the other afterwards.
        self.comes = False
        panel.show()
        if page.body.isHidden():
            page.show_table()
        page.table.show_column(page.chosen)
        yield
        self._fill(panel)
        if row is not None:
            panel.want_row(row)

    def _made(self) -> ScenarioPanel:
        if self._panel is None:
            panel = self._panel = ScenarioPanel(self._page.tasks)
            panel.hide()
            panel.edited.connect(self._on_edited)
            panel.renamed.connect(self._on_renamed)
            panel.closed.connect(self._on_closed)
            panel.staffing_wanted.connect(self._on_staffing_wanted)
            self._page.line.addWidget(panel)
        return self._panel

    def _fill(self, panel: ScenarioPanel) -> None:
        page = self._page
        scenarios = page.store.project.scenarios
        scenario = scenarios[page.chosen]
        base = scenarios[0] if page.chosen else None
        panel.set_scenario(scenario, base, self._channels(), scenario_name(scenario))

    def _channels(self) -> tuple[str, ...]:
        """The channels of the data that are staffed, else those that have a plan."""
        page = self._page
        for column in page.flow.columns:
            if column is not None and column.outcome is not None:
                return tuple(c.channel for c in column.outcome.requirement.channels)
        if page.results is not None and "combined" in page.results.__dict__:
            return tuple(page.results.combined.labels("channel"))
        return tuple(name for name, _ in page.store.project.scenario.channels)

    def _on_edited(self, label: str, scenario: Scenario, key: str) -> None:
        self._page.commands.edit(label, self._page.chosen, scenario, key)
        # The next edit builds on this one, before the figures of this one are there.
        self.refill()

    def _on_renamed(self, name: str) -> None:
        self._page.commands.rename(self._page.chosen, name)

    def _on_closed(self) -> None:
        self.hide()
        self._page.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_staffing_wanted(self) -> None:
        self._page.do("staffing")
