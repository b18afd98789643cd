"""Milestones: what targets are to reach by which day, and whether they did."""

from __future__ import annotations

from core.metrics.targets import Attainment
from core.report.content import Block, Cell, Column, Item, Table
from core.report.draft import Draft


def milestones(draft: Draft) -> list[Block]:
    """One row for each milestone of each target, the earliest first; nothing without any."""
    aimed = dict.fromkeys(t.kpi for t in draft.results.scenario.targets if t.milestones)
    found = [one for kpi in aimed for one in draft.results.attainment(kpi)]
    rows = tuple(row for one in found for row in _rows(draft, one))
    if not rows:
        return []
    word = draft.word
    columns = (
        Column("kpi", word("kpi"), width=34),
        Column("aim", word("target"), "count", "strong", 14),
        Column("group", word("group"), width=11),
        Column("by", word("by_the_day"), "day", width=13),
        Column("reached", word("reached"), "count", width=13),
        Column("status", word("status"), width=15),
    )
    return [Table("milestones", columns, rows, word("milestones"))]


def _rows(draft: Draft, found: Attainment) -> list[tuple[Item, ...]]:
    unit = draft.unit(found.unit)
    group = found.target.group
    dimension, label = group if group is not None else ("", "")
    called = draft.agent(label) if dimension == "agent" else label
    called = draft.known("channel", label) if dimension == "channel" else called
    return [
        (
            draft.kpi(found.target.kpi), Cell(one.value, unit, "strong"), called, one.day,
            Cell(one.reached, unit), draft.word(f"status_{one.status}"),
        )
        for one in sorted(found.milestones, key=lambda one: one.day)
    ]  # fmt: skip
