"""The goal sheet as it is written in the TOML file of a scenario, beside its targets."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from core.model.goal import CADENCES, MOST_WORDS, OBJECTIVES, GoalSheet
from core.model.project import Project
from core.toml_values import Table, TomlValues, read_table

_KEYS = {"objective", "question", "reason", "cadence", "note"}


def with_goals(path: Path, project: Project) -> Project:
    """The project with the goal sheet that a scenario file writes over the lines it has.

    Raises Problem naming the line for a KPI, objective or cadence that there is none of.
    """
    text, table = read_table(path)
    for goal in _Reader(path.name, text).goals(table, project):
        project = project.with_goal(goal)
    return project


class _Reader(TomlValues):
    def goals(self, table: Table, project: Project) -> list[GoalSheet]:
        from core.metrics.catalogue import CATALOGUE

        written = self.table(table, "goals")
        self.known(written, set(CATALOGUE))
        return [self._goal(kpi, self.table(written, kpi), project.goal(kpi)) for kpi in written]

    def _goal(self, kpi: str, table: Table, base: GoalSheet) -> GoalSheet:
        self.known(table, _KEYS)
        return replace(
            base,
            kpi=kpi,
            objective=self._one_of(table, "objective", OBJECTIVES, base.objective),
            question=self._words(table, "question", base.question),
            reason=self._words(table, "reason", base.reason),
            cadence=self._one_of(table, "cadence", CADENCES, base.cadence),
            note=self._words(table, "note", base.note),
        )

    def _one_of(self, table: Table, key: str, known: tuple[str, ...], base: str) -> str:
        value = self.text(table, key, base)
        if value and value not in known:
            wanted = f"one of {', '.join(known)}"
            raise self.problem("scenario_type", key, wanted=wanted)
        return value

    def _words(self, table: Table, key: str, base: str) -> str:
        words = self.text(table, key, base).strip()
        if len(words) > MOST_WORDS:
            raise self.problem("scenario_type", key, wanted=f"a text of up to {MOST_WORDS} letters")
        return words
