"""Cost: inputs as named cells, live formulas, and a check against Aforo's numbers."""

from __future__ import annotations

from collections.abc import Iterator

from core.model.requirement import CostSummary, Requirement
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
from core.report.staffing import needed

_WEEKS_A_MONTH = 365.25 / 12 / 7
PAID_HOURS = "SUMPRODUCT({week.agents},{week.open})*interval_hours/(1-shrinkage)"
"""People over the open part of each slot, grossed up by shrinkage, once."""


def cost(draft: Draft) -> Section:
    """The inputs, what follows from them, and whether that equals Aforo's own result."""
    requirement, found = needed(draft.staffing), draft.staffing.cost
    assert found is not None
    blocks: list[Block] = [*draft.remarks("cost"), _inputs(draft, requirement, found)]
    blocks.append(_results(draft, found))
    if found.per_resolution is not None:
        blocks[-1:-1] = [Charts((_parts_chart(draft),))]
        blocks.append(_parts(draft, found))
    if found.reason is not None:
        blocks.append(Text(draft.say(found.reason), "warning"))
    subtitle = draft.word("cost_subtitle")
    title = draft.word("section_cost")
    return Section("cost", title, subtitle, tuple(blocks), one_page=True, cells_told=True)


def _inputs(draft: Draft, requirement: Requirement, found: CostSummary) -> Table:
    word = draft.word
    columns = (
        Column("name", word("name"), width=44),
        Column("value", word("value"), "score", "input", 18),
        Column("source", word("source"), style="muted", width=26),
    )
    money, hourly = draft.unit("money"), draft.results.scenario.cost.hourly
    given, measured = word("from_scenario"), word("from_data")
    rows: list[tuple[str, float | None, str, str]] = [
        ("hourly", hourly, money, given),
        ("overhead_month", found.overhead_month, money, given),
        ("technology_month", found.technology_month, money, given),
    ]
    if found.surcharge_hours_week:
        rows.append(("surcharge_hours_week", found.surcharge_hours_week, "hours", given))
    if found.overtime_hours_week:
        rows.append(("overtime_hours_week", found.overtime_hours_week, "hours", given))
    rows += [
        ("shrinkage", requirement.shrinkage, "share", given),
        ("interval_hours", requirement.interval_min / 60, "score", given),
        ("resolutions_month", found.resolutions_month, "hours", measured),
        ("tickets_month", found.tickets_month, "hours", measured),
    ]
    filled = tuple(
        (
            word(key),
            Cell(value, unit, name=key, least=0.0, most=0.95 if key == "shrinkage" else None),
            source,
        )
        for key, value, unit, source in rows
    )
    return Table("cost_inputs", columns, filled, word("inputs"))


def _results(draft: Draft, found: CostSummary) -> Table:
    word = draft.word
    columns = (
        Column("name", word("name"), width=44),
        Column("formula", word("formula_cell"), "money", "strong", 18),
        Column("aforo", word("app_number"), "money", "muted", 26),
        Column("check", word("check"), style="muted", width=30),
    )
    rows = tuple(
        result(draft, key, formula, value, unit)
        for key, formula, value, unit in _formulas(draft, found)
    )
    return Table("cost_results", columns, rows, word("results"))


def _formulas(draft: Draft, found: CostSummary) -> Iterator[tuple[str, str, float | None, str]]:
    """Each result: its name, its formula, Aforo's number and its unit."""
    money = draft.unit("money")
    dear = "+surcharge_hours_week" if found.surcharge_hours_week else ""
    over = "+overtime_hours_week" if found.overtime_hours_week else ""
    yield "paid_hours_week", PAID_HOURS, found.paid_hours_week, "hours"
    yield "weeks_month", "365.25/12/7", _WEEKS_A_MONTH, "score"
    labour = f"(paid_hours_week{dear}{over})*weeks_month*hourly"
    yield "labour_month", priced(labour), found.labour_month, money
    total = "labour_month+overhead_month+technology_month"
    yield "total_month", priced(total), found.total_month, money
    each = priced("total_month/resolutions_month", "resolutions_month")
    yield "per_resolution", each, found.per_resolution, money
    per_ticket = priced("total_month/tickets_month", "tickets_month")
    yield "per_ticket", per_ticket, found.per_ticket, money


def priced(formula: str, divisor: str = "") -> str:
    """The formula, or an empty cell while the wage (or the divisor) is not typed in."""
    wanted = ["ISNUMBER(hourly)", *([f"N({divisor})>0"] if divisor else [])]
    return f'IF(AND({",".join(wanted)}),{formula},"")'


def result(
    draft: Draft, key: str, formula: str, value: float | None, unit: str
) -> tuple[Item, ...]:
    """A result beside Aforo's number, and whether they agree."""
    shown = Cell("" if value is None else value, unit, formula=formula, name=key)
    return (draft.word(key), shown, Cell(value, unit), check(draft, value))


def check(draft: Draft, value: float | None) -> Item:
    """A cell that says whether the formula in its row gives Aforo's number."""
    if value is None:
        return ""
    agrees, differs = draft.word("agrees"), draft.word("differs")
    close = "ABS({.formula}-{.aforo})<=0.000001*MAX(1,ABS({.aforo}))"
    formula = f'IF(ISNUMBER({{.formula}}),IF({close},"{agrees}","{differs}"),"{differs}")'
    return Cell(agrees, "text", formula=formula)


def _parts(draft: Draft, found: CostSummary) -> Table:
    """What a resolution costs, by labour, overhead and technology."""
    money = draft.unit("money")
    columns = (
        Column("part", draft.word("part"), width=44),
        Column("amount", draft.word("per_resolution"), money, "strong", 18),
        Column("share", draft.word("share_of_all"), "share", "muted", 26),
    )
    rows: list[tuple[Item, ...]] = []
    for key, amount in (
        ("labour", found.labour_month),
        ("overhead", found.overhead_month),
        ("technology", found.technology_month),
    ):
        each = (amount or 0.0) / (found.resolutions_month or 1.0)
        formula = priced(f"{key}_month/resolutions_month", "resolutions_month")
        share = priced(f"{key}_month/total_month", "total_month")
        of_all = (amount or 0.0) / found.total_month if found.total_month else None
        rows.append(
            (draft.word(f"{key}_part"), Cell(each, formula=formula), Cell(of_all, formula=share))
        )
    return Table("cost_parts", columns, tuple(rows), draft.word("cost_of_one"))


def _parts_chart(draft: Draft) -> Chart:
    return Chart(
        "bars", draft.word("cost_of_one"), draft.word("alt_cost"), "cost_parts", "part",
        (Series("amount", role="accent"),), unit=draft.unit("money"), height_cm=5.5,
    )  # fmt: skip
