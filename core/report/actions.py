"""The action plan: what is done about each finding, by whom, until when, and whether it helped."""

from __future__ import annotations

from core.metrics.catalogue import CATALOGUE
from core.model.finding import ActionItem, ActionStatus
from core.problems import Problem
from core.report.content import Block, Cell, Column, Item, Section, Table, Text
from core.report.draft import Draft

_MORE_ROWS = 6
"""Rows left open for steps that the meeting adds."""


def actions(draft: Draft) -> Section:
    """Every step of the plan, then open rows; the status is chosen from a list."""
    steps = draft.results.project.actions
    if not steps:
        raise Problem("report_no_steps")
    states = tuple(draft.word(f"action_{state.value}") for state in ActionStatus)
    rows = [_step(draft, step, states) for step in steps]
    rows += [(*[None] * 10, Cell(None, choices=states))] * _MORE_ROWS
    table = Table("actions", _columns(draft), tuple(rows), filters=True, frozen=True)
    blocks: list[Block] = [*draft.remarks("actions"), table]
    blocks.append(Text(draft.word("actions_before"), "muted"))
    subtitle = draft.word("actions_subtitle")
    return Section(
        "actions", draft.word("section_actions"), subtitle, tuple(blocks), fixed_columns=2,
        cells_told=True,
    )  # fmt: skip


def _columns(draft: Draft) -> tuple[Column, ...]:
    word = draft.word
    return (
        Column("finding", word("finding"), style="muted", width=34, wraps=True),
        Column("step", word("step"), style="strong", width=32, wraps=True),
        Column("owner", word("owner"), width=15, wraps=True),
        Column("start", word("start_day"), "day", width=12),
        Column("due", word("due"), "day", width=12),
        Column("resources", word("resources"), width=19, wraps=True),
        Column("kpi", word("kpi"), width=22, wraps=True),
        Column("before", word("value_then"), "count", "muted", 11),
        Column("now", word("value_now"), "count", width=11),
        Column("target", word("target"), "count", width=11),
        Column("status", word("status"), width=14),
    )


def _step(draft: Draft, step: ActionItem, states: tuple[str, ...]) -> tuple[Item, ...]:
    now = draft.measures.get(step.kpi)
    unit = draft.unit(now.unit if now is not None else _unit(step.kpi))
    # The value then may be of fewer contacts than those in view: only like is held against like.
    comparable = now is not None and step.evidence is None
    return (
        draft.say(step.finding) if step.finding is not None else "",
        step.step,
        step.owner,
        step.start,
        step.due,
        step.resources,
        draft.kpi(step.kpi) if step.kpi else "",
        Cell(step.before, unit, "muted"),
        Cell(now.value if comparable and now is not None else None, unit),
        Cell(step.target, unit),
        Cell(draft.word(f"action_{step.status.value}"), choices=states),
    )


def _unit(kpi: str) -> str:
    return CATALOGUE[kpi].unit if kpi in CATALOGUE else "count"
