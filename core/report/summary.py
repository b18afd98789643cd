"""The summary: one page that stands alone, in plain sentences, with findings and what follows."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import numpy as np

from core.metrics.catalogue import CATALOGUE
from core.model.finding import ActionStatus
from core.model.measure import Change, Measure, status
from core.report.content import Block, Cell, Charts, Column, Item, Section, Table, Text
from core.report.cover import compared_line, period_line
from core.report.draft import UNKNOWN, Draft
from core.report.put_in import told
from core.report.slots import slot_label
from core.report.staffing import has_week, needed, week_chart

HEADLINES = (
    "volume", "frt_within", "frt", "full_resolution_time", "service_level", "abandonment_rate",
    "csat", "cost_per_resolution", "fcr", "backlog", "requests_per_day",
)  # fmt: skip
MOST_HEADLINES = 8
_MOST_FINDINGS = 6
_TOPICS = 3


def summary(draft: Draft) -> Section:
    """The sheet a reader sees first."""
    blocks: list[Block] = [Text(draft.say(draft.results.headline), "lead")]
    blocks += [Text(line, "strong") for line in told(draft)]
    blocks += [Text(line) for line in _answer(draft)]
    blocks += [*draft.remarks("summary"), _numbers(draft)]
    if "staffing" in draft.plan.keys and has_week(draft.staffing):
        blocks.append(Charts((week_chart(draft, needed(draft.staffing)),)))
    blocks.append(Text(draft.word("findings"), "heading"))
    found = [Text(draft.say(one.note), "bullet") for one in draft.results.findings]
    blocks += found[:_MOST_FINDINGS] or [Text(draft.word("no_findings"), "muted")]
    blocks.append(Text(draft.word("closing"), "heading"))
    blocks += [Text(line, "bullet") for line in _closing(draft)]
    title = draft.word("section_summary")
    when = period_line(draft)
    return Section("summary", title, when, tuple(blocks), one_page=True, portrait=True)


def _answer(draft: Draft) -> Iterator[str]:
    """How many people, and what a resolved contact costs."""
    requirement, cost = draft.staffing.requirement, draft.staffing.cost
    if requirement is None or not requirement.agents.any():
        if draft.staffing.reason is not None:
            yield f"{draft.word('no_staffing')}: {draft.say(draft.staffing.reason)}"
        return
    busiest = int(np.argmax(requirement.agents_real))
    said = draft.word(
        "answer",
        agents=int(requirement.agents[busiest]),
        headcount=int(requirement.headcount[busiest]),
        slot=slot_label(busiest, requirement.interval_min, draft.language),
    )
    if cost is not None:
        hours = draft.figure(round(cost.paid_hours_week), "hours")
        said += " " + draft.word("answer_hours", hours=hours)
    if cost is not None and cost.per_resolution is not None:
        said += " " + draft.word("answer_cost", amount=draft.figure(cost.per_resolution, "money"))
    yield said


def headline_kpis(draft: Draft) -> tuple[str, ...]:
    """KPIs of the first page: those with a target, then those that matter most; at most eight."""
    measures, scenario = draft.measures, draft.results.scenario
    aimed = [t.kpi for t in scenario.targets if t.group is None]
    known = [
        kpi
        for kpi in dict.fromkeys((*aimed, *HEADLINES))
        if kpi in measures and measures[kpi].value is not None
    ]
    return tuple(known[:MOST_HEADLINES])


def target_of(draft: Draft, measure: Measure) -> float | None:
    """The value aimed at, typed or promised on every channel in view."""
    aimed = draft.results.scenario.aimed_at(measure.id, draft.results.period)
    return measure.extras.get("target") if aimed is None else aimed


def status_word(draft: Draft, measure: Measure) -> str:
    """Shape and word of a KPI against its target; "" without one."""
    if measure.id not in CATALOGUE:
        return ""
    direction = CATALOGUE[measure.id].direction_of(measure.variant)
    state = status(measure.value, target_of(draft, measure), direction)
    return "" if state == "none" else draft.word(f"status_{state}")


def moved_cell(change: Change) -> Cell:
    """A change in its own unit: points of a share, points of a scale, or a part of the value."""
    if change.in_points and change.before.unit == "score":
        return Cell(change.points, "score_points")
    return Cell(change.difference, "points" if change.in_points else "relative")


def change_cells(draft: Draft, measure: Measure) -> tuple[Cell, Cell, str]:
    """The value before, the change, and whether it is for better or worse."""
    change = draft.results.changes.get(measure.id)
    if change is None:
        return Cell(None), Cell(None), ""
    before = Cell(change.before.value, draft.unit(measure.unit), "muted")
    return (
        before,
        moved_cell(change),
        draft.word(f"verdict_{change.verdict}") if change.verdict else "",
    )


def _numbers(draft: Draft) -> Table:
    word = draft.word
    compared = bool(draft.results.changes)
    columns = [
        Column("kpi", word("kpi"), width=44),
        Column("value", word("value"), "count", "strong", 18),
        Column("target", word("target"), "count", width=18),
        Column("status", word("status"), width=20),
        Column("n", word("n"), "count", "muted", 14),
    ]
    if compared:
        columns += [
            Column("before", word("before"), "count", "muted", 13),
            Column("change", word("change"), "points", width=11),
            Column("verdict", word("verdict"), width=16),
        ]
    rows: list[tuple[Item, ...]] = []
    for kpi in headline_kpis(draft):
        measure = draft.measures[kpi]
        aimed = Cell(target_of(draft, measure), draft.unit(measure.unit))
        state = status_word(draft, measure)
        row = (draft.kpi(kpi), draft.value(measure), aimed, state, Cell(measure.n))
        rows.append((*row, *change_cells(draft, measure)) if compared else row)
    title = word("headline")
    return Table("headline", tuple(columns), tuple(rows), title)


def _closing(draft: Draft) -> Iterator[str]:
    """The main customer problems, how the KPIs stand, the agents, and what follows."""
    issues = draft.results.issues(_TOPICS)
    if issues.rows:
        named = ", ".join(
            f"{row.topic} ({draft.figure(row.share, 'share')})" for row in issues.rows[:_TOPICS]
        )
        yield draft.word("closing_topics", topics=named)
    yield from _standing(draft)
    yield from _agents(draft)
    yield _next_steps(draft)
    if not draft.results.changes:
        yield compared_line(draft)


def _standing(draft: Draft) -> Iterator[str]:
    """Targets kept and missed; KPIs that moved."""
    shown = [status_word(draft, measure)[:1] for measure in draft.measures.values()]
    kept, near, missed = (shown.count(shape) for shape in "●◐▲")
    if kept or near or missed:
        yield draft.word("closing_targets", kept=kept, near=near, missed=missed)
    verdicts = [change.verdict for change in draft.results.changes.values()]
    if any(verdicts):
        better, worse = verdicts.count("improving"), verdicts.count("worsening")
        steady = verdicts.count("stagnant")
        yield draft.word("closing_moves", better=better, worse=worse, steady=steady)


def _agents(draft: Draft) -> Iterator[str]:
    """The agents by what they share the topics of, which is fairer than a rank."""
    rows = [row for row in draft.results.scorecard().rows if row.agent != UNKNOWN and not row.small]
    compared = [(row, row.same_topic) for row in rows if row.same_topic is not None]
    ranked = [(row, same.faster) for row, same in compared if same.faster is not None]
    if len(ranked) < 2:
        return
    quick = max(ranked, key=lambda pair: pair[1])
    slow = min(ranked, key=lambda pair: pair[1])
    yield draft.word(
        "closing_agents", count=len(rows),
        quick=draft.agent(quick[0].agent), quick_share=draft.figure(quick[1], "share"),
        slow=draft.agent(slow[0].agent), slow_share=draft.figure(slow[1], "share"),
    )  # fmt: skip


def _next_steps(draft: Draft) -> str:
    open_steps = [
        step
        for step in draft.results.project.actions
        if step.status in (ActionStatus.OPEN, ActionStatus.STARTED)
    ]
    if not open_steps:
        return draft.word("closing_no_steps")
    due = min((step.due for step in open_steps if step.due is not None), default=None)
    if not isinstance(due, date):
        return draft.word("closing_steps", count=len(open_steps))
    first = next(step for step in open_steps if step.due == due)
    return draft.word(
        "closing_steps_due", count=len(open_steps), due=draft.day(due), step=first.step
    )
