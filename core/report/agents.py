"""The agent scorecard: several figures of each agent side by side, and never one rank."""

from __future__ import annotations

from core.model.tables import AgentRow
from core.problems import Problem
from core.report.content import (
    Block,
    Cell,
    Charts,
    Column,
    Item,
    Section,
    Series,
    Table,
    Text,
    filled,
)
from core.report.draft import Draft
from core.report.named_bars import named_bars


def agents(draft: Draft) -> Section:
    """One row an agent, most contacts first; grey below 20 contacts."""
    found = draft.results.scorecard()
    if found.reason is not None:
        raise Problem(found.reason.code, **dict(found.reason.data))
    if not found.rows:
        raise Problem("needs_column", field="agent", fields=("agent",))
    kpis = [
        kpi for kpi in found.kpis if any(row.measures[kpi].value is not None for row in found.rows)
    ]
    rows = tuple(_row(draft, row, kpis) for row in found.rows)
    table = filled(Table("agents", _columns(draft, kpis), rows, filters=True, frozen=True))
    blocks: list[Block] = [*draft.remarks("agents"), *_charts(draft, table), table]
    if found.median_self_rating is not None:
        middle = draft.figure(found.median_self_rating, "score")
        blocks.append(Text(draft.word("own_ratings_middle", middle=middle), "muted"))
    blocks += [Text(draft.say(remark), "muted") for remark in found.notes]
    blocks.append(Text(draft.word("small_grey"), "muted"))
    return Section(
        "agents", draft.word("section_agents"), draft.word("agents_subtitle"), tuple(blocks)
    )


def _columns(draft: Draft, kpis: list[str]) -> tuple[Column, ...]:
    word = draft.word
    return (
        Column("agent", word("agent"), style="strong", width=24),
        Column("n", word("volume"), "count", width=11),
        *(
            Column(kpi, draft.kpi(kpi), draft.unit(draft.measures[kpi].unit), width=15)
            for kpi in kpis
        ),
        Column("answers", word("csat_answers"), "count", "muted", 12),
        Column("messages", word("messages"), "count", width=12),
        Column("comments", word("comments"), "count", width=13),
        Column("own_rating", word("own_rating"), "decimal", "muted", 13),
        Column("faster", word("faster"), "share", width=15),
        Column("csat_points", word("csat_points"), "points", width=15),
    )


def _row(draft: Draft, row: AgentRow, kpis: list[str]) -> tuple[Item, ...]:
    same = row.same_topic
    messages = row.messages if row.messages is not None else row.replies
    style = "muted" if row.small else ""
    return (
        Cell(draft.agent(row.agent), style=style),
        Cell(row.n, style=style),
        *(draft.value(row.measures[kpi], "body") for kpi in kpis),
        row.measures["csat"].n if "csat" in row.measures else None,
        messages,
        row.comments,
        row.self_rating,
        None if same is None else same.faster,
        None if same is None else same.csat_points,
    )


def _charts(draft: Draft, table: Table) -> tuple[Charts, ...]:
    """Speed and satisfaction beside each other, agents in the order of the table."""
    wanted = [c for c in table.columns if c.key in ("frt", "csat", "aht", "fcr")][:2]
    charts = tuple(
        named_bars(
            draft, table, "agent", Series(column.key, role="accent"), column.label,
            draft.word("alt_agents", kpi=column.label), column.unit,
        )
        for column in wanted
    )  # fmt: skip
    return (Charts(charts),) if charts else ()
