"""The action plan between the values of the project and the lines people type."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QCoreApplication

from core.model.finding import ActionItem, ActionStatus
from desktop import formats
from desktop.kpi_goal_rows import GoalFault, GoalUnit, read_day
from desktop.messages import sentence

STEP, OWNER, START, DUE, RESOURCES, KPI, TARGET, STATUS, FINDING = range(9)
"""Places of the columns."""
Lines = Sequence[Sequence[str]]


@dataclass(frozen=True, slots=True)
class KpiChoice:
    """A KPI as it is called, and how its values are written."""

    kpi: str
    unit: GoalUnit


def titles() -> tuple[str, ...]:
    """The names of the columns."""
    translate = QCoreApplication.translate
    return (
        translate("ActionPlan", "Step"),
        translate("ActionPlan", "Owner"),
        translate("ActionPlan", "Start"),
        translate("ActionPlan", "Due"),
        translate("ActionPlan", "Resources"),
        translate("ActionPlan", "KPI"),
        translate("ActionPlan", "Target"),
        translate("ActionPlan", "Status"),
        translate("ActionPlan", "Finding"),
    )


def kpi_choices(currency: str) -> dict[str, KpiChoice]:
    """The KPIs that a step may name, by what they are called."""
    from core.metrics.catalogue import CATALOGUE
    from desktop.words import language_place

    place = language_place()
    return {
        kpi.names[place]: KpiChoice(kpi.id, GoalUnit(kpi.unit, currency))
        for kpi in CATALOGUE.values()
    }


def status_words() -> dict[ActionStatus, str]:
    """How far a step is, in words."""
    translate = QCoreApplication.translate
    return {
        ActionStatus.OPEN: translate("ActionPlan", "open"),
        ActionStatus.STARTED: translate("ActionPlan", "started"),
        ActionStatus.DONE: translate("ActionPlan", "done"),
        ActionStatus.DROPPED: translate("ActionPlan", "dropped"),
    }


def line_of(item: ActionItem, kpis: Mapping[str, KpiChoice]) -> tuple[str, ...]:
    """The texts of a step."""
    names = {choice.kpi: name for name, choice in kpis.items()}
    name = names.get(item.kpi, item.kpi)
    unit = kpis[name].unit if name in kpis else GoalUnit("count")
    return (
        item.step,
        item.owner,
        formats.day(item.start) if item.start else "",
        formats.day(item.due) if item.due else "",
        item.resources,
        name,
        "" if item.target is None else unit.text(item.target),
        status_words()[item.status],
        "" if item.finding is None else sentence(item.finding),
    )


def read_lines(
    lines: Lines, before: Sequence[ActionItem], kpis: Mapping[str, KpiChoice]
) -> tuple[tuple[ActionItem, ...], tuple[GoalFault, ...]]:
    """The steps that the lines say, and what is wrong with single cells.

    A cell that says nothing readable leaves what was there before. What no column shows (the
    value when the step was written, the contacts it is measured on) stays with its step.
    """
    reader = _Reader(before, kpis)
    items = tuple(item for row, line in enumerate(lines) if (item := reader.item(row, line)))
    return items, tuple(reader.faults)


class _Reader:
    def __init__(self, before: Sequence[ActionItem], kpis: Mapping[str, KpiChoice]) -> None:
        self._known = [(line_of(item, kpis), item) for item in before]
        self._kpis = {name.casefold(): (name, choice) for name, choice in kpis.items()}
        self._status = {words.casefold(): status for status, words in status_words().items()}
        self.faults: list[GoalFault] = []

    def item(self, row: int, line: Sequence[str]) -> ActionItem | None:
        """The step of a line; None where nothing says what is to be done."""
        cells = [text.strip() for text in line]
        texts, old = self._taken(cells)
        if texts == tuple(cells):
            return old
        if not cells[STEP]:
            words = QCoreApplication.translate("ActionPlan", "Say what is to be done.")
            self.faults.append(GoalFault(row, STEP, words))
            if not any(texts):
                return None
        name, unit = self._kpi(row, cells[KPI], old)
        same_kpi = name == old.kpi
        return replace(
            old,
            step=cells[STEP] or old.step,
            owner=cells[OWNER],
            start=self._day(row, START, cells[START], texts[START], old.start),
            due=self._due(row, cells, texts, old),
            resources=cells[RESOURCES],
            kpi=name,
            target=self._target(row, cells[TARGET], texts[TARGET], unit, old, same_kpi),
            status=self._state(row, cells[STATUS], old),
            # A remark of Aforo's cannot be rewritten, only taken away.
            finding=old.finding if cells[FINDING] else None,
            before=old.before if same_kpi else None,
            evidence=old.evidence if same_kpi else None,
        )

    def _taken(self, cells: list[str]) -> tuple[tuple[str, ...], ActionItem]:
        """The step that a line stood for before: the one that shares most of its texts."""
        best = max(
            self._known,
            key=lambda known: _alike(known[0], cells),
            default=None,
        )
        if best is None or not _alike(best[0], cells):
            return ("",) * len(cells), ActionItem(None, "")
        self._known.remove(best)
        return best

    def _day(self, row: int, column: int, text: str, shown: str, old: date | None) -> date | None:
        if text == shown:
            return old
        if not text:
            return None
        found = read_day(text)
        if found is None:
            words = QCoreApplication.translate(
                "KpiGoal", "“{text}” is no day: write it like {example}."
            )
            example = formats.day(date(2026, 3, 31))
            self.faults.append(GoalFault(row, column, words.format(text=text, example=example)))
            return old
        return found

    def _due(
        self, row: int, cells: list[str], texts: tuple[str, ...], old: ActionItem
    ) -> date | None:
        due = self._day(row, DUE, cells[DUE], texts[DUE], old.due)
        start = read_day(cells[START]) if cells[START] else None
        if due is not None and start is not None and due < start:
            words = QCoreApplication.translate("ActionPlan", "It is due before it starts.")
            self.faults.append(GoalFault(row, DUE, words))
        return due

    def _kpi(self, row: int, text: str, old: ActionItem) -> tuple[str, GoalUnit]:
        if not text:
            return "", GoalUnit("count")
        found = self._kpis.get(text.casefold())
        if found is not None:
            return found[1].kpi, found[1].unit
        if text != old.kpi:
            words = QCoreApplication.translate(
                "ActionPlan", "“{text}” is no KPI: choose one of the list."
            )
            self.faults.append(GoalFault(row, KPI, words.format(text=text)))
        return old.kpi, GoalUnit("count")

    def _target(
        self, row: int, text: str, shown: str, unit: GoalUnit, old: ActionItem, same_kpi: bool
    ) -> float | None:
        if text == shown and same_kpi:
            return old.target
        if not text:
            return None
        value = unit.read(text)
        if value is None:
            words = QCoreApplication.translate(
                "KpiGoal", "“{text}” is no such value: write it like {example}."
            )
            fault = words.format(text=text, example=unit.example)
            self.faults.append(GoalFault(row, TARGET, fault))
            return old.target if same_kpi else None
        return value

    def _state(self, row: int, text: str, old: ActionItem) -> ActionStatus:
        if not text:
            return ActionStatus.OPEN
        found = self._status.get(text.casefold())
        if found is None:
            words = QCoreApplication.translate(
                "ActionPlan", "“{text}” is no status: write one of {known}."
            )
            known = formats.join(list(status_words().values()))
            self.faults.append(GoalFault(row, STATUS, words.format(text=text, known=known)))
            return old.status
        return found


def _alike(known: Sequence[str], cells: Sequence[str]) -> int:
    """How much two lines have in common; the step and the finding weigh most."""
    weights = {STEP: 4, FINDING: 4}
    return sum(
        weights.get(place, 1)
        for place, (one, other) in enumerate(zip(known, cells, strict=True))
        if one and one == other and place != STATUS
    )
