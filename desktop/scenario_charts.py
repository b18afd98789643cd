"""What the charts under the comparison show, and the sentences they say."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from core.model.requirement import Achieved, CostSummary
from desktop.formats import exact, money, number, share
from desktop.scenario_names import scenario_name
from desktop.scenario_words import LEAST_MONEY, achieved_text, promise_goal, promise_label, signed
from desktop.staffing_words import promise_text
from widgets.bar_rows import Bar, BarChart, BarRow
from widgets.figures import NBSP, currency_symbol
from widgets.frontier_chart import FrontierChartValues, FrontierPoint
from widgets.heatmap_grid import Grid

if TYPE_CHECKING:
    from core.staffing.differences import Outcome
    from core.staffing.scenarios import Lever
    from core.staffing.side_by_side import Column, SideBySide
    from core.staffing.waterfall import Step

_BROKEN_BELOW = 0.25
"""Where all steps together move less than this share of the whole, the scale begins later."""


def cause_name(cause: str) -> str:
    """What moves the cost of a resolution, as the name of a row."""
    translate = QCoreApplication.translate
    return {
        "wage": translate("ScenariosPage", "Wage"),
        "hours": translate("ScenariosPage", "Paid hours"),
        "premiums": translate("ScenariosPage", "Hours paid more"),
        "overtime": translate("ScenariosPage", "Overtime"),
        "overhead": translate("ScenariosPage", "Overhead"),
        "technology": translate("ScenariosPage", "Technology"),
        "resolutions": translate("ScenariosPage", "Resolutions"),
    }[cause]


def part_name(part: str) -> str:
    """The part of the cost that a cause belongs to; "" where it is the cause itself."""
    translate = QCoreApplication.translate
    return {"labour": translate("ScenariosPage", "(labour)")}.get(part, "")


def waterfall_chart(steps: Sequence[Step], base: Column, other: Column) -> BarChart:
    """From the baseline's cost of a resolution to the other's, cause by cause."""
    assert base.outcome is not None
    assert other.outcome is not None
    start, end = base.outcome.cost.per_resolution, other.outcome.cost.per_resolution
    if start is None or end is None:
        return BarChart()
    currency = other.outcome.cost.currency
    rows = [_whole(scenario_name(base.scenario), start, currency, "load")]
    at = start
    lowest = highest = start
    for step in steps:
        rows.append(_step_row(step, at, currency))
        at += step.change
        lowest, highest = min(lowest, at), max(highest, at)
    rows.append(_whole(scenario_name(other.scenario), end, currency, "accent"))
    lowest, highest = min(lowest, end), max(highest, end)
    moved = highest - lowest
    broken = 0 < moved < _BROKEN_BELOW * highest
    low = max(0.0, lowest - 1.2 * moved) if broken else 0.0
    return BarChart(tuple(rows), linked=True, broken=broken, low=low)


def _whole(name: str, value: float, currency: str, role: str) -> BarRow:
    text = money(value, currency)
    words = QCoreApplication.translate("ScenariosPage", "{name}: {figure} for each resolution")
    return BarRow(
        name, (Bar(0.0, value, role, text),), f"{words.format(name=name, figure=text)}.", bold=True
    )


def _step_row(step: Step, at: float, currency: str) -> BarRow:
    translate, name = QCoreApplication.translate, cause_name(step.cause)
    text = money(abs(step.change), currency)
    if abs(step.change) >= LEAST_MONEY:
        text = signed(text, step.change)
    pattern = (
        translate("ScenariosPage", "{cause} from {before} to {after}: {amount} more a resolution.")
        if step.change > 0
        else translate(
            "ScenariosPage", "{cause} from {before} to {after}: {amount} less a resolution."
        )
    )
    said = pattern.format(
        cause=name, before=_cause_value(step.cause, step.before, currency),
        after=_cause_value(step.cause, step.after, currency),
        amount=money(abs(step.change), currency),
    )  # fmt: skip
    role = "missed" if step.change > 0 else "on_target"
    return BarRow(name, (Bar(at, at + step.change, role, text),), said, part_name(step.part))


def _cause_value(cause: str, value: float, currency: str) -> str:
    if cause == "wage":
        return money(value, currency)
    if cause in ("overhead", "technology"):
        return money(value, currency, 0)
    if cause == "resolutions":
        return number(value)
    return f"{number(value, 1)}{NBSP}h"


def waterfall_cells(chart: BarChart) -> list[list[str]]:
    """The rows with their exact values."""
    return [
        [row.label, exact(row.bars[0].end if row.bold else row.bars[0].end - row.bars[0].start)]
        for row in chart.rows
    ]


def lever_name(lever: Lever) -> str:
    """What is moved, and by how much to both sides."""
    translate = QCoreApplication.translate
    size = max(abs(lever.high - 1), abs(lever.low - 1))
    if lever.name in ("volume", "handle_time", "hourly"):
        spread = f"±{share(size, 0)}"
    else:
        spread = translate("ScenariosPage", "±{n} points").format(n=_whole_points(lever.high))
    name = {
        "volume": translate("ScenariosPage", "Contacts"),
        "handle_time": translate("ScenariosPage", "Handle times"),
        "shrinkage": translate("ScenariosPage", "Time not available"),
        "hourly": translate("ScenariosPage", "Cost of an hour"),
        "max_occupancy": translate("ScenariosPage", "Busy at most"),
        "promises": translate("ScenariosPage", "Promises"),
    }[lever.name]
    return f"{name} " + spread.replace(" ", NBSP)


def _whole_points(change: float) -> str:
    """A size in points, without a decimal that is nought."""
    size = abs(change) * 100
    return number(size, 0 if abs(size - round(size)) < 1e-9 else 1)


def swing_value(cost: CostSummary) -> float:
    """What the tornado is about: the cost of a resolution, else paid hours a week."""
    return cost.paid_hours_week if cost.per_resolution is None else cost.per_resolution


def tornado_chart(ends: Mapping[int, Outcome], levers: Sequence[Lever], base: Outcome) -> BarChart:
    """Each lever at both ends around the scenario's own figure, the widest first."""
    middle, money_known = swing_value(base.cost), base.cost.per_resolution is not None
    currency = base.cost.currency
    drawn: list[tuple[float, BarRow]] = []
    for place, lever in enumerate(levers):
        bars, parts = [], []
        for end, role, moved in ((0, "band", lever.low), (1, "accent", lever.high)):
            outcome = ends.get(2 * place + end)
            if outcome is None:
                continue
            value = swing_value(outcome.cost)
            text = _swing_text(value - middle, money_known=money_known)
            bars.append(Bar(middle, value, role, text))
            parts.append(_swing_sentence(lever, moved, value, currency, money_known=money_known))
        if bars:
            wide = max(bar.end for bar in bars) - min(bar.end for bar in bars)
            words = f"{lever_name(lever)}: {'; '.join(parts)}."
            drawn.append((wide, BarRow(lever_name(lever), tuple(bars), words)))
    drawn.sort(key=lambda pair: pair[0], reverse=True)
    return BarChart(tuple(row for _, row in drawn), middle, tornado_base(base))


def tornado_base(base: Outcome) -> str:
    """What the line in the middle stands for."""
    name = scenario_name(base.scenario)
    if base.cost.per_resolution is None:
        words = QCoreApplication.translate("ScenariosPage", "“{name}”, {hours} paid h a week")
        return words.format(name=name, hours=number(base.cost.paid_hours_week))
    words = QCoreApplication.translate("ScenariosPage", "“{name}”, {cost} per resolution")
    return words.format(name=name, cost=money(base.cost.per_resolution, base.cost.currency))


def _swing_text(change: float, *, money_known: bool) -> str:
    if money_known:
        text = number(abs(change), 2)
        return signed(text, change) if abs(change) >= LEAST_MONEY else text
    hours = f"{number(abs(change), 0)}{NBSP}h"
    return signed(hours, change) if abs(change) >= 0.5 else hours


def _swing_sentence(
    lever: Lever, moved: float, value: float, currency: str, *, money_known: bool
) -> str:
    factor = lever.name in ("volume", "handle_time", "hourly")
    change = moved - 1 if factor else moved
    size = (
        share(abs(change), 0)
        if factor
        else QCoreApplication.translate("Formats", "{n} points").format(n=_whole_points(change))
    )
    figure = money(value, currency) if money_known else f"{number(value)}{NBSP}h"
    return f"{signed(size, change)} → {figure}"


def tornado_rows(ends: Mapping[int, Outcome], levers: Sequence[Lever]) -> list[list[str]]:
    """Each lever with both ends, exact; empty where an end is not computed."""
    translate = QCoreApplication.translate
    head = [
        "", translate("ScenariosPage", "input lower"), translate("ScenariosPage", "input higher"),
    ]  # fmt: skip

    def end(place: int) -> str:
        return exact(swing_value(ends[place].cost)) if place in ends else ""

    rows = [[lever_name(lever), end(2 * p), end(2 * p + 1)] for p, lever in enumerate(levers)]
    return [head, *rows]


def promises_of(outcomes: Sequence[Outcome]) -> list[tuple[str, str]]:
    """(key, words) of the promises that the frontier can be drawn for."""
    found: dict[tuple[str, str], Achieved] = {}
    for outcome in outcomes:
        for key, kept in outcome.achieved.items():
            if not kept.at_most:
                found.setdefault(key, kept)
    return [(" ".join(key), promise_label(kept, key[0])) for key, kept in found.items()]


def frontier_values(
    line: Sequence[Outcome], found: SideBySide, chosen: int, promise: str
) -> FrontierChartValues:
    """Plans of the frontier and every scenario, by month's cost (else hours) and one promise."""
    priced = all(outcome.cost.total_month is not None for outcome in line)
    currency = found.columns[chosen].scenario.cost.currency
    marks = []
    for outcome in sorted(line, key=lambda o: _cost(o.cost, priced=priced)):
        marks.append(_frontier_point(outcome, promise, "line", "", priced=priced))
    for place, column in enumerate(found.columns):
        if column.outcome is None or (priced and not _same_money(column.outcome.cost, currency)):
            continue
        kind = "baseline" if place == 0 else "chosen" if place == chosen else "other"
        name = scenario_name(column.scenario)
        marks.append(_frontier_point(column.outcome, promise, kind, name, priced=priced))
    kept = _kept(found.columns[chosen].outcome, promise)
    translate = QCoreApplication.translate
    cost_text = (
        translate("ScenariosPage", "cost a month, {currency}").format(
            currency=currency_symbol(currency)
        )
        if priced
        else translate("ScenariosPage", "paid hours a week")
    )
    return FrontierChartValues(
        tuple(mark for mark in marks if mark is not None),
        None if kept is None else kept.target, "" if kept is None else promise_goal(kept),
        cost_text, "" if kept is None else promise_label(kept, promise.rsplit(" ", 1)[0]),
    )  # fmt: skip


def _same_money(cost: CostSummary, currency: str) -> bool:
    """Whether an amount can stand on an axis of this currency."""
    return cost.total_month is not None and cost.currency == currency


def _cost(cost: CostSummary, *, priced: bool) -> float:
    return (cost.total_month or 0.0) if priced else cost.paid_hours_week


def _kept(outcome: Outcome | None, promise: str) -> Achieved | None:
    if outcome is None:
        return None
    found = (kept for key, kept in outcome.achieved.items() if " ".join(key) == promise)
    return next(found, None)


def _frontier_point(
    outcome: Outcome, promise: str, kind: str, name: str, *, priced: bool
) -> FrontierPoint | None:
    kept = _kept(outcome, promise)
    if kept is None or kept.value is None:
        return None
    cost = _cost(outcome.cost, priced=priced)
    figure = (
        QCoreApplication.translate("ScenariosPage", "{cost} a month").format(
            cost=money(cost, outcome.cost.currency, 0)
        )
        if priced
        else QCoreApplication.translate("ScenariosPage", "{hours} paid h a week").format(
            hours=number(cost)
        )
    )
    kept_words = QCoreApplication.translate("ScenariosPage", "{share} of {promise}").format(
        share=achieved_text(kept), promise=promise_text(kept)
    )
    promised = QCoreApplication.translate("ScenariosPage", "a plan that promises {share}").format(
        share=share(kept.target, 0)
    )
    said = f"{name or promised}: {figure}, {kept_words}."
    label = f"{name}, {share(kept.value, 0)}" if name else ""
    return FrontierPoint(cost, kept.value, said, kept.half_width, label, kind)


def frontier_cells(values: FrontierChartValues) -> list[list[str]]:
    """Each point with its exact cost, share and half-width."""
    head = [
        "", values.cost_text, values.share_text,
        QCoreApplication.translate("ScenariosPage", "half-width"),
    ]  # fmt: skip
    rows = [
        [p.name.rsplit(",", 1)[0], exact(p.cost), exact(p.share), exact(p.half_width)]
        for p in values.points
    ]
    return [head, *rows]


GRID_MEASURES = ("per_resolution", "total_month", "paid_hours_week", "people")


def grid_measure_name(measure: str) -> str:
    """What a cell of the grid can show."""
    translate = QCoreApplication.translate
    return {
        "per_resolution": translate("ScenariosPage", "Cost per resolution"),
        "total_month": translate("ScenariosPage", "Cost a month"),
        "paid_hours_week": translate("ScenariosPage", "Paid hours a week"),
        "people": translate("ScenariosPage", "People at the peak"),
    }[measure]


def grid_value(outcome: Outcome, measure: str) -> float | None:
    """A figure of one cell."""
    if measure == "people":
        agents = outcome.requirement.agents
        return float(agents.max()) if agents.size else None
    value: float | None = getattr(outcome.cost, measure)
    return value


def grid_chart(
    cells: Mapping[int, Outcome], factors: Sequence[float], measure: str, name: str
) -> Grid:
    """The figure by contacts (rows) and handle time (columns); orange is more than now."""
    wide, translate = len(factors), QCoreApplication.translate
    values = {place: grid_value(outcome, measure) for place, outcome in cells.items()}
    middle = values.get((wide // 2) * wide + wide // 2)
    known = [v for v in values.values() if v is not None]
    arm = max((abs(v - middle) for v in known), default=0.0) if middle is not None else 0.0
    currency = next(iter(cells.values())).cost.currency if cells else "EUR"

    def fill(place: int) -> float | None:
        value = values.get(place)
        if value is None:
            return None
        return 0.0 if middle is None or not arm else (value - middle) / arm

    def text(place: int) -> str:
        value = values.get(place)
        return "" if value is None else grid_text(value, measure, currency)

    def said(row: int, column: int) -> str:
        place = row * wide + column
        value = values.get(place)
        if value is None:
            return translate("ScenariosPage", "not computed yet")
        words = translate(
            "ScenariosPage", "{name}, contacts {volume}, handle time {time}: {figure}"
        )
        shown = words.format(
            name=name, volume=_of_now(factors[row]), time=_of_now(factors[column]),
            figure=grid_text(value, measure, currency, unit=True),
        )  # fmt: skip
        if middle is None or place == (wide // 2) * wide + wide // 2:
            return f"{shown}."
        change = grid_text(abs(value - middle), measure, currency, unit=True)
        return f"{shown} ({signed(change, value - middle)})."

    rows = range(len(factors))
    return Grid(
        tuple(translate("ScenariosPage", "Contacts {n}").format(n=_of_now(f)) for f in factors),
        (), tuple(_of_now(f) for f in factors),
        tuple(tuple(fill(row * wide + column) for column in rows) for row in rows),
        tuple(tuple(text(row * wide + column) for column in rows) for row in rows),
        diverging=True, sentence=said,
    )  # fmt: skip


def grid_text(value: float, measure: str, currency: str, *, unit: bool = False) -> str:
    """A cell's figure, with its unit in a sentence."""
    if measure == "people":
        return number(value)
    if measure == "paid_hours_week":
        return f"{number(value)}{NBSP}h" if unit else number(value)
    digits = 2 if measure == "per_resolution" else 0
    return money(value, currency, digits) if unit else number(value, digits)


def grid_cells(
    cells: Mapping[int, Outcome], factors: Sequence[float], measure: str
) -> list[list[str]]:
    """The grid with exact figures; factors as heads."""
    wide = len(factors)
    head = [grid_measure_name(measure), *(_of_now(factor) for factor in factors)]
    rows = [
        [
            _of_now(factor),
            *(
                exact(grid_value(cells[row * wide + column], measure))
                if row * wide + column in cells
                else ""
                for column in range(wide)
            ),
        ]
        for row, factor in enumerate(factors)
    ]
    return [head, *rows]


def _of_now(factor: float) -> str:
    return share(factor, 0)
