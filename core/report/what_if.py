"""What if: named inputs drive cost, load, occupancy and service level by plain formulas.

Two calculators. The first scales the people of the week by the square-root rule of Halfin and
Whitt (1981): people = load·f + (people − load)·√f for f times the work, which at f = 1 gives the
proved people exactly. The second is Erlang C for one hour of calls, by cumulated Poisson terms:
C = p(c) / (p(c) + (1 − A/c)·P(c − 1)), as every edition of Excel and LibreOffice can reckon it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from core.model.requirement import CostSummary, Requirement
from core.model.scenario import Promise, Scenario
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
from core.report.cost import check
from core.report.draft import Draft
from core.report.slots import slot_label
from core.report.staffing import needed, slots_shown
from core.staffing.assumptions import plan_of, promise_of
from core.staffing.cost import WEEKS_A_MONTH
from core.staffing.erlang import delay_probability, erlang_c

LIVE = ("erlang_c", "erlang_a")
_AROUND = 3
"""Agents more and fewer in the table beside the answer."""
_MOST_SHRINKAGE = 0.9
_MOST_CHANGE = 5.0


@dataclass(frozen=True, slots=True)
class Hour:
    """The busiest slot of a channel of calls."""

    channel: str
    slot: int
    contacts: float
    """Contacts in the slot."""
    slot_s: float
    aht_s: float
    agents: int
    promise: Promise

    @property
    def load(self) -> float:
        """Erlangs: contacts times handle time over the length of the slot."""
        return self.contacts * self.aht_s / self.slot_s


def what_if(draft: Draft) -> Section:
    """Inputs on top, what they drive below, and beside each result Aforo's own number."""
    requirement, cost = needed(draft.staffing), draft.staffing.cost
    assert cost is not None
    blocks: list[Block] = [*draft.remarks("what_if"), Text(draft.word("what_if_how"), "muted")]
    blocks += [_week_inputs(draft, requirement, cost), _week_results(draft, requirement, cost)]
    hour = busiest_hour(requirement, draft.results.scenario)
    if hour is None:
        blocks += [Text(draft.word("one_hour"), "heading"), Text(draft.word("no_calls"), "muted")]
    else:
        blocks += _hour(draft, hour, requirement.interval_min)
    title = draft.word("section_what_if")
    subtitle = draft.word("what_if_subtitle")
    return Section("what_if", title, subtitle, tuple(blocks), True, True, cells_told=True)


def busiest_hour(requirement: Requirement, scenario: Scenario) -> Hour | None:
    """The slot with most work of the channel of calls that has most; None without calls."""
    calls = [channel for channel in requirement.channels if channel.model in LIVE]
    if not calls:
        return None
    channel = max(calls, key=lambda one: float(one.load.sum()))
    slot = int(np.argmax(channel.load))
    handle = next((a.value for a in channel.assumptions if a.name == "aht_s"), None)
    _, promise = promise_of(plan_of(channel.channel, scenario))
    if handle is None or channel.volume[slot] <= 0:
        return None
    agents = max(int(channel.agents[slot]), int(np.floor(channel.load[slot])) + 1)
    slot_s = requirement.interval_min * 60.0
    return Hour(channel.channel, slot, float(channel.volume[slot]), slot_s, handle, agents, promise)


def _input(
    draft: Draft, key: str, value: float | None, unit: str, least: float, most: float | None = None
) -> tuple[Item, ...]:
    return (
        draft.word(key),
        Cell(value, unit, name=key, least=least, most=most, note=draft.word("type_here")),
        draft.word(f"about_{key}"),
    )


def _input_columns(draft: Draft) -> tuple[Column, ...]:
    return (
        Column("name", draft.word("name"), width=44),
        Column("value", draft.word("value"), "score", "input", 18),
        Column("source", draft.word("source"), style="muted", width=26),
    )


def _week_inputs(draft: Draft, requirement: Requirement, cost: CostSummary) -> Table:
    money = draft.unit("money")
    overhead = cost.overhead_month + cost.technology_month
    rows = (
        _input(draft, "volume_change", 0.0, "relative", -1.0, _MOST_CHANGE),
        _input(draft, "handle_time_change", 0.0, "relative", -0.95, _MOST_CHANGE),
        _input(draft, "shrinkage_if", requirement.shrinkage, "share", 0.0, _MOST_SHRINKAGE),
        _input(draft, "wage", draft.results.scenario.cost.hourly, money, 0.0),
        _input(draft, "overhead", overhead, money, 0.0),
    )
    return Table("what_if_week", _input_columns(draft), rows, draft.word("inputs"))


def _week_results(draft: Draft, requirement: Requirement, cost: CostSummary) -> Table:
    rows = tuple(
        _result(draft, key, formula, value, unit)
        for key, formula, value, unit in _week_formulas(draft, requirement, cost)
    )
    return Table("what_if_cost", _result_columns(draft), rows, draft.word("whole_week"))


def _result_columns(draft: Draft) -> tuple[Column, ...]:
    return (
        Column("name", draft.word("name"), width=44),
        Column("formula", draft.word("formula_cell"), "money", "strong", 18),
        Column("aforo", draft.word("app_number"), "money", "muted", 26),
        Column("check", draft.word("check"), style="muted", width=34),
    )


def _result(
    draft: Draft, key: str, formula: str, value: float | None, unit: str
) -> tuple[Item, ...]:
    shown = Cell("" if value is None else value, unit, formula=formula, name=key)
    return (draft.word(key), shown, Cell(value, unit), check(draft, value))


def _week_formulas(
    draft: Draft, requirement: Requirement, cost: CostSummary
) -> Iterator[tuple[str, str, float | None, str]]:
    """Work, people, hours and money; each with the number that Aforo has for it."""
    money, hours = draft.unit("money"), requirement.interval_min / 60
    load = float(requirement.load[slots_shown(requirement)].sum()) * hours
    yield "work_factor", "(1+volume_change)*(1+handle_time_change)", 1.0, "score"
    yield "load_week", f"SUM({{week.load}})*{hours!r}*work_factor", load, "hours"
    # Between whole people: rounding up a small team at every hour would overstate it by far.
    people = "({week.load}*work_factor+({week.agents}-{week.load})*SQRT(work_factor))"
    productive = float((requirement.agents * requirement.open_slots).sum()) * hours
    needed_h = f"SUMPRODUCT({people}*{{week.open}})*{hours!r}"
    yield "people_hours", needed_h, productive, "hours"
    yield "paid_hours", "people_hours/(1-shrinkage_if)", cost.paid_hours_week, "hours"
    more = cost.surcharge_hours_week + cost.overtime_hours_week
    dear = f"+{more!r}*paid_hours/{cost.paid_hours_week!r}" if more and cost.paid_hours_week else ""
    labour = f"(paid_hours{dear})*{WEEKS_A_MONTH!r}*wage"
    yield "labour", _priced(labour), cost.labour_month, money
    yield "total_cost", _priced("labour+overhead"), cost.total_month, money
    solved = cost.resolutions_month
    if solved:
        yield "solved", f"{solved!r}*(1+volume_change)", solved, "hours"
        yield "cost_each", _priced("total_cost/solved", "solved>0"), cost.per_resolution, money


def _priced(formula: str, more: str = "TRUE") -> str:
    """The formula, or an empty cell while the wage is not typed in."""
    return f'IF(AND(ISNUMBER(wage),{more}),{formula},"")'


def _hour(draft: Draft, hour: Hour, interval_min: int) -> list[Block]:
    """One hour of calls by Erlang C, and what one agent more or fewer would do."""
    slot = slot_label(hour.slot, interval_min, draft.language)
    called = draft.known("channel", hour.channel)
    steps = _steps(draft, hour)
    chart = Chart(
        "scatter", draft.word("chart_agents"), draft.word("alt_agents_service", slot=slot),
        "service_by_agents", "agents", (Series("service", "line"), Series("occupancy_by", "line")),
        draft.word("agents"), unit="share", height_cm=6.5, most=1.0,
    )  # fmt: skip
    return [
        Text(draft.word("one_hour_of", channel=called, slot=slot), "heading"),
        Text(draft.word("erlang_c_assumes"), "muted"),
        _hour_inputs(draft, hour),
        _hour_results(draft, hour),
        Charts((chart,)),
        steps,
    ]


def _hour_inputs(draft: Draft, hour: Hour) -> Table:
    rows = (
        _input(draft, "contacts_hour", hour.contacts, "load", 0.0),
        _input(draft, "handle_time", hour.aht_s, "seconds", 1.0),
        _input(draft, "agents_on_calls", float(hour.agents), "people", 1.0),
        _input(draft, "within_seconds", hour.promise.within_s, "seconds", 0.0),
    )
    return Table("what_if_hour", _input_columns(draft), rows)


def _hour_results(draft: Draft, hour: Hour) -> Table:
    found = erlang_c(hour.load, hour.agents, hour.aht_s, hour.promise.within_s)
    waits = float(delay_probability(hour.load, hour.agents))
    offered = "contacts_hour*(1+volume_change)*handle_time*(1+handle_time_change)"
    rows = (
        ("load_hour", f"{offered}/{hour.slot_s!r}", hour.load, "load"),
        ("occupancy_hour", "MIN(1,load_hour/agents_on_calls)", float(found.occupancy), "share"),
        ("waiting_share", _waiting("agents_on_calls"), waits, "share"),
        ("service_level", _service("agents_on_calls", "waiting_share"),
         float(found.answered_within), "share"),
        ("mean_wait", _stable("waiting_share*handle_time*(1+handle_time_change)"
                              "/(agents_on_calls-load_hour)", "agents_on_calls"),
         float(found.asa_s), "decimal"),
    )  # fmt: skip
    filled = tuple(_result(draft, key, formula, value, unit) for key, formula, value, unit in rows)
    return Table("what_if_service", _result_columns(draft), filled, draft.word("results"))


def _stable(formula: str, agents: str) -> str:
    """The formula where there are more agents than load; else a queue that only grows: no value."""
    return f'IF({agents}>load_hour,{formula},"")'


def _waiting(agents: str) -> str:
    """Erlang C's share that waits, by Poisson terms; whole agents."""
    at, below = (
        f"POISSON(INT({agents}),load_hour,FALSE)",
        f"POISSON(INT({agents})-1,load_hour,TRUE)",
    )
    chance = f"{at}/({at}+(1-load_hour/INT({agents}))*{below})"
    return f"IF(load_hour<=0,0,IF(INT({agents})>load_hour,{chance},1))"


def _service(agents: str, waiting: str) -> str:
    """Share answered within the promise: 1 − C·e^(−(c − A)·T/h)."""
    tail = f"EXP(-({agents}-load_hour)*within_seconds/(handle_time*(1+handle_time_change)))"
    return f"IF({agents}>load_hour,1-{waiting}*{tail},0)"


def _steps(draft: Draft, hour: Hour) -> Table:
    """Service and occupancy by agents, around those of the answer."""
    columns = (
        Column("more", draft.word("against_input"), style="muted", width=44),
        Column("agents", draft.word("agents"), "people", "strong", 18),
        Column("service", draft.word("service_level"), "share", width=26),
        Column("occupancy_by", draft.word("occupancy_hour"), "share", width=34),
    )
    least = max(1, hour.agents - _AROUND)
    rows: list[tuple[Item, ...]] = []
    for more in range(2 * _AROUND + 1):
        agents = least + more
        below = hour.agents - least
        found = erlang_c(hour.load, agents, hour.aht_s, hour.promise.within_s)
        stable = agents > hour.load
        service = float(found.answered_within) if stable else 0.0
        waiting = _waiting("{.agents}")
        rows.append(
            (
                f"{more - below:+d}".replace("-", "−").replace("+0", "="),
                Cell(agents, formula=f"MAX(1,agents_on_calls-{below})+{more}"),
                Cell(service, formula=_service("{.agents}", f"({waiting})")),
                Cell(min(1.0, hour.load / agents), formula="MIN(1,load_hour/{.agents})"),
            )
        )
    return Table("service_by_agents", columns, tuple(rows), draft.word("agents_and_service"))
