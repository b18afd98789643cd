"""The price of service: what weaker and stronger promises cost, and where the plan stands."""

from __future__ import annotations

from core.problems import Problem
from core.report.content import Block, Chart, Charts, Column, Item, Section, Series, Table, Text
from core.report.draft import Draft
from core.staffing.differences import Outcome
from core.staffing.scenarios import POINTS


def frontier(draft: Draft) -> Section:
    """A row for each strength of the promises, then the scenario itself. Raises Problem."""
    found = draft.results.frontier(draft.progress)
    if found.here.kept_share is None:
        raise Problem("staffing_no_contacts")
    priced = found.here.cost.total_month is not None
    steps = [_row(draft, step, one) for step, one in zip(sorted(POINTS), found.points, strict=True)]
    here = (draft.word("the_plan_itself"), *_figures(found.here), None, found.here.kept_share)
    table = Table("frontier", _columns(draft), (*steps, here))
    chart = Chart(
        "scatter", draft.word("section_frontier"), draft.word("alt_frontier"), "frontier",
        "total" if priced else "hours", (Series("kept", "line"), Series("here")),
        x_title=draft.word("total_month" if priced else "paid_hours_week"),
        y_title=draft.word("served_as_promised"), unit="share", height_cm=8.0, zero=False,
    )  # fmt: skip
    how = Text(draft.word("frontier_how"), "muted")
    blocks: tuple[Block, ...] = (*draft.remarks("frontier"), Charts((chart,)), table, how)
    name = draft.scenario(draft.results.scenario)
    subtitle = draft.word("frontier_subtitle", scenario=name)
    return Section("frontier", draft.word("section_frontier"), subtitle, blocks)


def _columns(draft: Draft) -> tuple[Column, ...]:
    word, money = draft.word, draft.unit("money")
    return (
        Column("promises", word("promises_moved"), style="strong", width=44),
        Column("people", word("peak_agents"), "people", width=18),
        Column("hours", word("paid_hours_week"), "hours", width=16),
        Column("total", word("total_month"), money, width=16),
        Column("each", word("per_resolution"), money, width=16),
        Column("kept", word("served_as_promised"), "share", "strong", 18),
        Column("here", word("the_plan_itself"), "share", "strong", 18),
    )


def _row(draft: Draft, step: float, outcome: Outcome) -> tuple[Item, ...]:
    said = draft.word("promises_as_they_are")
    if step:
        said = draft.word("promises_by_points", points=f"{100 * step:+.0f}".replace("-", "−"))
    return (said, *_figures(outcome), outcome.kept_share, None)


def _figures(outcome: Outcome) -> tuple[Item, ...]:
    cost = outcome.cost
    return (
        int(outcome.requirement.agents.max()), cost.paid_hours_week, cost.total_month,
        cost.per_resolution,
    )  # fmt: skip
