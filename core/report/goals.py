"""What KPIs come to in words, and the goal sheet: what each is for, and what was said about it."""

from __future__ import annotations

from collections.abc import Iterator

from core.metrics.catalogue import CATALOGUE
from core.model.goal import GoalSheet
from core.model.scenario import Target
from core.problems import Note
from core.report.content import Block, Column, Item, Table, Text, filled
from core.report.draft import Draft
from core.report.summary import headline_kpis

_ALONE = "conclusion_alone"


def in_words(draft: Draft) -> list[Block]:
    """How each headline KPI, and each with a note, moved; nothing where nothing can be said."""
    noted = [g.kpi for g in draft.results.project.goals if g.note and g.kpi in draft.measures]
    lines = [
        Text(line, "bullet")
        for kpi in dict.fromkeys((*headline_kpis(draft), *noted))
        if (line := _line(draft, kpi))
    ]
    return [Text(draft.word("in_words"), "heading"), *lines] if lines else []


def _line(draft: Draft, kpi: str) -> str:
    """The conclusion of a KPI and the author's note about it; "" where the table says it all."""
    notes = draft.results.conclusion(kpi)
    note = " ".join(draft.results.project.goal(kpi).note.split())
    if [one.code for one in notes] == [_ALONE] and not note:
        return ""
    said = [draft.say(_without_comparison(one)) for one in notes]
    if note:
        said.append(draft.word("noted", note=note))
    return " ".join(said)


def _without_comparison(said: Note) -> Note:
    """The value alone: that nothing earlier is there stands above the table, once for all."""
    return Note("conclusion_value", said.data) if said.code == _ALONE else said


def goal_sheet(draft: Draft) -> list[Block]:
    """What each KPI with a goal or a target is for, what it should reach and by when."""
    goals = {goal.kpi: goal for goal in draft.results.project.goals if goal.kpi in CATALOGUE}
    aimed = {t.kpi for t in draft.results.scenario.targets if t.kpi in CATALOGUE}
    meant = [
        kpi for kpi in CATALOGUE if kpi in aimed or (kpi in goals and not _only_noted(goals[kpi]))
    ]
    if not meant:
        return []
    word = draft.word
    columns = (
        Column("kpi", word("kpi"), width=34),
        Column("objective", word("objective"), width=14, wraps=True),
        Column("question", word("question_answered"), width=30, wraps=True),
        Column("why", word("goal_reason"), width=30, wraps=True),
        Column("looked_at", word("cadence"), style="muted", width=14),
        Column("targets", word("targets_and_milestones"), width=34, wraps=True),
    )
    rows = tuple(_row(draft, goals.get(kpi, GoalSheet(kpi))) for kpi in meant)
    return [filled(Table("goal_sheet", columns, rows, word("goal_sheet")), keep=1)]


def _only_noted(goal: GoalSheet) -> bool:
    """Whether all that is written is a note, which stands in words already."""
    return goal == GoalSheet(goal.kpi, note=goal.note)


def _row(draft: Draft, goal: GoalSheet) -> tuple[Item, ...]:
    objective = draft.known("objective", goal.objective) if goal.objective else ""
    cadence = draft.known("every", goal.cadence) if goal.cadence else ""
    targets = [t for t in draft.results.scenario.targets if t.kpi == goal.kpi]
    aims = "; ".join(_aims(draft, targets))
    return (draft.kpi(goal.kpi), objective, goal.question, goal.reason, cadence, aims)


def _aims(draft: Draft, targets: list[Target]) -> Iterator[str]:
    """Each target with its milestones before it: "70 % (2026-03-31), 80 %"."""
    for target in sorted(targets, key=lambda one: one.group or ("", "")):
        found = draft.measures.get(target.kpi)
        unit = CATALOGUE[target.kpi].unit if found is None else found.unit
        steps = [f"{draft.figure(v, unit)} ({draft.day(day)})" for day, v in target.milestones]
        whole = ", ".join([*steps, draft.figure(target.value, unit)])
        yield whole if target.group is None else f"{_group(draft, target.group)}: {whole}"


def _group(draft: Draft, group: tuple[str, str]) -> str:
    dimension, label = group
    if dimension == "agent":
        return draft.agent(label)
    return draft.known("channel", label) if dimension == "channel" else label
