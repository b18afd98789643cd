"""What is done to scenarios: each an edit of the project that undo calls by its name."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Signal
from shiboken6 import isValid

from core.model.project import Project
from core.model.scenario import Hiring, Roster, Scenario
from desktop import scenario_edits
from desktop.formats import join, money
from desktop.scenario_names import new_name_pattern, scenario_name
from desktop.store import Store


class ScenarioCommands(QObject):
    """Carries edits of scenarios to the store."""

    told = Signal(str)
    """What was done and can be undone, as a sentence for the toast."""
    looks_at = Signal(int, int)
    """Which scenario is to be looked at and which is in view once an edit is made."""

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store

    def new(self, at: int) -> None:
        """Copy a scenario as a what-if."""
        project, translate = self._store.project, QCoreApplication.translate
        name = scenario_edits.numbered_name(project, new_name_pattern())
        copied = scenario_edits.duplicated(project, at, name)
        self._store.apply(translate("ScenariosPage", "New scenario"), copied)
        words = translate("ScenariosPage", "“{name}” is a copy of “{before}”: change it here.")
        before = scenario_name(project.scenarios[at])
        self.told.emit(words.format(name=name, before=before))

    def edit(self, label: str, at: int, scenario: Scenario, key: str) -> None:
        """Change a scenario; a first price of an hour reaches all that have none."""
        project, hourly = self._store.project, scenario.cost.hourly
        changed = scenario_edits.edited(project, at, scenario)
        first = hourly if project.scenarios[at].cost.hourly is None else None
        if first is not None:
            changed = scenario_edits.priced(changed, first)
        self._store.apply(label, changed, f"{key}@{at}" if key else None)
        others = [
            scenario_name(other)
            for place, other in enumerate(project.scenarios)
            if place != at and other.cost.hourly is None
        ]
        if first is not None and others:
            words = QCoreApplication.translate(
                "ScenariosPage", "{cost} an hour counts in {names} too, which had no price yet."
            )
            cost = money(first, scenario.cost.currency, 2)
            self.told.emit(words.format(cost=cost, names=join(others)))

    def plan_hiring(self, label: str, at: int, hiring: Hiring, key: str) -> None:
        """Change a scenario's hiring."""
        changed = scenario_edits.with_hiring(self._store.project, at, hiring)
        self._store.apply(label, changed, f"{key}@{at}")

    def rename(self, at: int, name: str) -> None:
        """Give a scenario another name."""
        label = QCoreApplication.translate("ScenariosPage", "Rename a scenario")
        self._store.apply(label, scenario_edits.renamed(self._store.project, at, name))

    def use(self, at: int) -> None:
        """Put a scenario in view on every page."""
        words = QCoreApplication.translate("ScenariosPage", "Put “{name}” in view")
        label = words.format(name=self._name(at))
        self._store.apply(label, scenario_edits.in_view(self._store.project, at))

    def left(self, at: int) -> None:
        """Move a what-if one place to the left."""
        self._move(at, at - 1)

    def right(self, at: int) -> None:
        """Move a what-if one place to the right."""
        self._move(at, at + 1)

    def baseline(self, at: int) -> None:
        """Hold the others against another scenario."""
        project, translate = self._store.project, QCoreApplication.translate
        former = translate("ScenariosPage", "Former baseline")
        changed = scenario_edits.with_baseline(project, at, former)
        if changed is not project:
            self.looks_at.emit(max(1, changed.active), changed.active)
            words = translate("ScenariosPage", "Make “{name}” the baseline")
            self._store.apply(words.format(name=self._name(at)), changed)

    def freeze(self, at: int) -> None:
        """Close the baseline to edits, or open it."""
        project, translate = self._store.project, QCoreApplication.translate
        frozen = not project.frozen
        label = (
            translate("ScenariosPage", "Freeze the baseline")
            if frozen
            else translate("ScenariosPage", "Unfreeze the baseline")
        )
        self._store.apply(label, scenario_edits.with_frozen(project, frozen))

    def hold_against(self, before: Project, roster: Roster) -> None:
        """Make the people who are there today the baseline of the data they were seen in.

        Nothing is told where the page has gone with another look meanwhile.
        """
        project, translate = self._store.project, QCoreApplication.translate
        if project.datasets is not before.datasets:
            return
        here = isValid(self)
        name = scenario_edits.free_name(project, translate("ScenariosPage", "As it is"))
        needed = translate("ScenariosPage", "As needed")
        changed = scenario_edits.as_it_is(project, roster, name, needed)
        if here:
            self.looks_at.emit(changed.active, changed.active)
        self._store.apply(translate("ScenariosPage", "Hold against today's people"), changed)
        words = translate("ScenariosPage", "“{name}” holds the people seen at work, in whole ones.")
        if here:
            self.told.emit(words.format(name=name))

    def delete(self, at: int) -> None:
        """Take a what-if away."""
        project, translate = self._store.project, QCoreApplication.translate
        changed = scenario_edits.removed(project, at)
        if changed is project:
            return
        name = self._name(at)
        self.looks_at.emit(min(at, len(changed.scenarios) - 1), changed.active)
        words = translate("ScenariosPage", "Delete “{name}”")
        self._store.apply(words.format(name=name), changed)
        self.told.emit(translate("ScenariosPage", "“{name}” is deleted.").format(name=name))

    def _move(self, at: int, to: int) -> None:
        project = self._store.project
        moved = scenario_edits.moved(project, at, to)
        if moved is not project:
            self.looks_at.emit(to, moved.active)
            label = QCoreApplication.translate("ScenariosPage", "Move a scenario")
            self._store.apply(label, moved)

    def _name(self, at: int) -> str:
        return scenario_name(self._store.project.scenarios[at])
