"""Scenarios side by side: people, money and promises of each against the first."""

from __future__ import annotations

from collections.abc import Iterable

from core.model.requirement import Achieved, CostSummary, PromiseState
from core.problems import Problem
from core.report.content import (
    Block,
    Cell,
    Chart,
    Charts,
    Column,
    Item,
    Section,
    Series,
    Table,
    Text,
)
from core.report.draft import Draft
from core.staffing.side_by_side import Column as Beside
from core.staffing.side_by_side import SideBySide

_CHANGE = "change"


def scenarios(draft: Draft) -> Section:
    """One row for each scenario, then each figure's difference with its half-width."""
    if len(draft.results.project.scenarios) < 2:
        raise Problem("report_one_scenario")
    found = draft.results.side_by_side(draft.progress)
    staffed = [column for column in found.columns if column.outcome is not None]
    if not staffed:
        reason = found.columns[0].reason
        raise (
            Problem(reason.code, **dict(reason.data)) if reason else Problem("report_one_scenario")
        )
    blocks: list[Block] = [*draft.remarks("scenarios"), *_charts(draft, staffed)]
    blocks += [_overview(draft, found), *_costs(draft, staffed), *_promises(draft, staffed)]
    blocks += _differences(draft, found)
    told = (one for c in found.columns for d in c.differences for one in (d.reason, d.remark))
    blocks += [
        Text(text, "bullet") for text in dict.fromkeys(draft.say(one) for one in told if one)
    ]
    for column in found.columns:
        if column.reason is not None:
            said = f"{draft.scenario(column.scenario)}: {draft.say(column.reason)}"
            blocks.append(Text(said, "bullet"))
    subtitle = draft.word("scenarios_subtitle", baseline=draft.scenario(found.baseline.scenario))
    return Section("scenarios", draft.word("section_scenarios"), subtitle, tuple(blocks))


def _overview(draft: Draft, found: SideBySide) -> Table:
    word, money = draft.word, draft.unit("money")
    columns = (
        Column("name", word("scenario"), style="strong", width=44),
        Column("people", word("peak_agents"), "people", width=38),
        Column("paid_hours", word("paid_hours_week"), "hours", width=16),
        Column("total", word("total_month"), money, width=18),
        Column("each", word("per_resolution"), money, "strong", 18),
        Column("against", word("against_first"), money, width=18),
        Column("kept", word("promises_kept"), width=26),
    )
    rows = tuple(_scenario(draft, column) for column in found.columns)
    return Table("scenarios", columns, rows)


def _scenario(draft: Draft, column: Beside) -> tuple[Item, ...]:
    outcome = column.outcome
    if outcome is None:
        return (
            draft.scenario(column.scenario),
            None,
            None,
            None,
            None,
            None,
            draft.word("status_none"),
        )
    known = [
        difference for difference in column.differences if difference.measure == "per_resolution"
    ]
    return (
        draft.scenario(column.scenario),
        int(outcome.requirement.agents.max()),
        outcome.cost.paid_hours_week,
        _money(outcome.cost.total_month, outcome.cost),
        _money(outcome.cost.per_resolution, outcome.cost),
        _money(known[0].change if known else None, outcome.cost),
        verdicts(draft, outcome.achieved.values()),
    )


def verdicts(draft: Draft, achieved: Iterable[Achieved]) -> str:
    """How many promises are missed, and how many only within chance, after the worst's shape."""
    states = [kept.state for kept in achieved if kept.state is not PromiseState.UNKNOWN]
    missed, near = (
        states.count(state) for state in (PromiseState.MISSED, PromiseState.JUST_MISSED)
    )
    if not states:
        return draft.word("unknown")
    told = "all_kept" if not (missed or near) else "some_near" if not missed else "some_missed"
    said = draft.word(told, missed=missed, near=near, count=len(states))
    return f"{said}; {draft.word('and_near', near=near)}" if missed and near else said


def _costs(draft: Draft, staffed: list[Beside]) -> tuple[Table, ...]:
    """What a resolution costs under each scenario, by its parts; none without a wage."""
    rows: list[tuple[Item, ...]] = []
    for column in staffed:
        assert column.outcome is not None
        cost = column.outcome.cost
        if cost.per_resolution is None or not cost.resolutions_month:
            continue
        parts = (_money(part, cost) for part in _parts(cost))
        rows.append((draft.scenario(column.scenario), *parts, _sum_of_parts(cost)))
    if not rows:
        return ()
    money = draft.unit("money")
    columns = (
        Column("name", draft.word("scenario"), style="strong", width=44),
        Column("labour", draft.word("labour"), money, width=16),
        Column("overhead", draft.word("overhead_costs"), money, width=16),
        Column("technology", draft.word("technology"), money, width=18),
        Column("sum", draft.word("per_resolution"), money, "strong", 18),
    )
    return (Table("scenario_costs", columns, tuple(rows), draft.word("cost_of_one")),)


def _parts(cost: CostSummary) -> tuple[float | None, ...]:
    each = cost.resolutions_month or 1.0
    parts = (cost.labour_month, cost.overhead_month, cost.technology_month)
    return tuple(None if part is None else part / each for part in parts)


def _sum_of_parts(cost: CostSummary) -> Cell:
    formula = "{.labour}+{.overhead}+{.technology}"
    return Cell(cost.per_resolution, _unit(cost), formula=formula)


def _money(amount: float | None, cost: CostSummary) -> Cell | None:
    """An amount in the scenario's own currency."""
    return None if amount is None else Cell(amount, _unit(cost))


def _unit(cost: CostSummary) -> str:
    return f"money:{cost.currency}"


def _promises(draft: Draft, staffed: list[Beside]) -> tuple[Table, ...]:
    """The share that each promise reaches under each scenario."""
    achieved = {id(c): c.outcome.achieved for c in staffed if c.outcome is not None}
    keys = list(dict.fromkeys(key for kept in achieved.values() for key in kept))
    if not keys:
        return ()
    columns = (
        Column("promise", draft.word("promise"), style="strong", width=44),
        Column("target", draft.word("target"), "share", "muted", 16),
        *(
            Column(f"s{place}", draft.scenario(column.scenario), "share", width=16)
            for place, column in enumerate(staffed)
        ),
    )
    rows: list[tuple[Item, ...]] = []
    for key in keys:
        channel, promise = key
        found = [achieved[id(column)].get(key) for column in staffed]
        target = next((kept.target for kept in found if kept is not None), None)
        named = f"{draft.known('channel', channel)}: {draft.known('promise', promise)}"
        rows.append((named, target, *(None if k is None else k.value for k in found)))
    return (Table("scenario_promises", columns, tuple(rows), draft.word("kept_promises")),)


def _differences(draft: Draft, found: SideBySide) -> list[Block]:
    """Each figure against the first scenario's, with its half-width."""
    columns = (
        Column("name", draft.word("scenario"), style="strong", width=44),
        Column("figure", draft.word("figure"), width=38),
        Column("before", draft.word("first_scenario"), "hours", "muted", 16),
        Column("after", draft.word("this_scenario"), "hours", width=18),
        Column(_CHANGE, draft.word("difference"), "hours", "strong", 18),
        Column("half_width", draft.word("half_width"), "hours", "muted", 18),
    )
    rows: list[tuple[Item, ...]] = []
    for column in found.columns:
        for one in column.differences:
            before, unit = (_unit_of(one.unit, own) for own in (found.baseline, column))
            apart = "points" if unit == "share" else unit
            rows.append(
                (
                    draft.scenario(column.scenario),
                    _figure(draft, one.measure),
                    Cell(one.before, before, "muted"),
                    Cell(one.after, unit),
                    Cell(
                        one.change,
                        apart,
                        formula="" if one.change is None else "{.after}-{.before}",
                    ),
                    Cell(one.half_width or None, "share" if unit == "share" else unit, "muted"),
                )
            )
    return [Table("differences", columns, tuple(rows), draft.word("differences"))] if rows else []


def _unit_of(unit: str, column: Beside) -> str:
    """The unit of a figure as it stands in a scenario's column."""
    if unit == "money" and column.outcome is not None:
        return _unit(column.outcome.cost)
    return {"h": "hours"}.get(unit, unit)


def _figure(draft: Draft, measure: str) -> str:
    known = {
        "paid_hours_week": "paid_hours_week",
        "total_month": "total_month",
        "per_resolution": "per_resolution",
        "labour": "labour_part",
        "overhead": "overhead_part",
        "technology": "technology_part",
    }
    if measure in known:
        return draft.word(known[measure])
    channel, _, promise = measure.partition(" ")
    return f"{draft.known('channel', channel)}: {draft.known('promise', promise)}"


def _charts(draft: Draft, staffed: list[Beside]) -> list[Charts]:
    """Cost by its parts as stacked bars, and hours beside each other."""
    hours = Chart(
        "columns", draft.word("paid_hours_week"), draft.word("alt_scenarios_hours"), "scenarios",
        "name", (Series("paid_hours", role="accent"),), unit="people",
    )  # fmt: skip
    priced = [
        c for c in staffed if c.outcome is not None and c.outcome.cost.per_resolution is not None
    ]
    # Bars in different currencies would compare what nobody can.
    if not priced or len({c.scenario.cost.currency for c in priced}) > 1:
        return [Charts((hours,))]
    parts = Chart(
        "stacked", draft.word("cost_of_one"), draft.word("alt_scenarios_cost"), "scenario_costs",
        "name", (Series("labour"), Series("overhead"), Series("technology")),
        unit=f"money:{priced[0].scenario.cost.currency}",
    )  # fmt: skip
    return [Charts((hours, parts))]
