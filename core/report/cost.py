"""The Cost sheet: inputs as named cells, live formulas, and a check against Aforo's numbers."""

from __future__ import annotations

from typing import Any

from openpyxl.utils import quote_sheetname
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation

from core.model.requirement import CostSummary, Requirement
from core.report import styles
from core.report.kpis import money_format
from core.report.page import Page
from core.report.source import ResultsSource, Staffing

_WEEKS_A_MONTH = "=365.25/12/7"


def write_cost(
    page: Page, results: ResultsSource, staffing: Staffing, paid_hours_formula: str | None
) -> None:
    """Write the inputs, what follows from them, and whether that equals Aforo's own result."""
    page.widths(38, 18, 18, 30, 30)
    page.title(page.word("cost"), page.word("cost_subtitle"))
    requirement, cost = staffing.requirement, staffing.cost
    if requirement is None or cost is None or paid_hours_formula is None:
        page.line(page.word("no_staffing"))
        if staffing.reason is not None:
            page.note(staffing.reason)
    else:
        _inputs(page, results, requirement, cost)
        _results(page, cost, paid_hours_formula)
        if cost.reason is not None:
            page.note(cost.reason)
    page.print_setup()


def _inputs(
    page: Page, results: ResultsSource, requirement: Requirement, cost: CostSummary
) -> None:
    page.heading(page.word("inputs"))
    page.header([page.word(key) for key in ("name", "value", "source")], numbers=(2,))
    money = money_format(cost.currency)
    scenario = page.word("from_scenario")
    _input(page, "hourly", results.scenario.cost.hourly, money, scenario)
    _input(page, "overhead_month", cost.overhead_month, money, scenario)
    _input(page, "technology_month", cost.technology_month, money, scenario)
    if cost.surcharge_hours_week:
        _input(page, "surcharge_hours_week", cost.surcharge_hours_week, "#,##0.0", scenario)
    if cost.overtime_hours_week:
        _input(page, "overtime_hours_week", cost.overtime_hours_week, "#,##0.0", scenario)
    _input(page, "shrinkage", requirement.shrinkage, "0.0%", scenario)
    _input(page, "interval_hours", requirement.interval_min / 60, "0.00", scenario)
    _input(page, "resolutions_month", cost.resolutions_month, "#,##0.0", page.word("from_data"))
    _input(page, "tickets_month", cost.tickets_month, "#,##0.0", page.word("from_data"))
    page.row += 1


def _input(page: Page, key: str, value: float | None, number_format: str, source: str) -> None:
    page.text(1, page.word(key))
    cell = page.number(2, value, "score", styles.INPUT)
    cell.number_format, cell.fill = number_format, styles.INPUT_FILL
    page.text(3, source, styles.MUTED)
    _name(page, key)
    amount = DataValidation(type="decimal", operator="greaterThanOrEqual", formula1="0")
    amount.add(cell)
    page.sheet.add_data_validation(amount)
    page.row += 1


def _name(page: Page, name: str) -> None:
    """Give the value cell of the present row a name that formulas use."""
    workbook: Any = page.sheet.parent
    reference = f"{quote_sheetname(page.sheet.title)}!$B${page.row}"
    workbook.defined_names[name] = DefinedName(name, attr_text=reference)


def _results(page: Page, cost: CostSummary, paid_hours_formula: str) -> None:
    page.heading(page.word("results"))
    page.header(
        [page.word(key) for key in ("name", "formula_cell", "app_number", "check")], numbers=(2, 3)
    )
    money = money_format(cost.currency)
    _result(page, "paid_hours_week", f"={paid_hours_formula}", cost.paid_hours_week, "#,##0.0")
    weeks = 365.25 / 12 / 7
    _result(page, "weeks_month", _WEEKS_A_MONTH, weeks, "0.000")
    dear = "+surcharge_hours_week" if cost.surcharge_hours_week else ""
    over = "+overtime_hours_week" if cost.overtime_hours_week else ""
    labour = f"(paid_hours_week{dear}{over})*weeks_month*hourly"
    _result(page, "labour_month", _with_wage(labour), cost.labour_month, money)
    total = _with_wage("labour_month+overhead_month+technology_month")
    _result(page, "total_month", total, cost.total_month, money)
    each = _with_wage("{}", "resolutions_month")
    _result(
        page,
        "per_resolution",
        each.format("total_month/resolutions_month"),
        cost.per_resolution,
        money,
    )
    for key, part in (
        ("labour_part", cost.labour_month),
        ("overhead_part", cost.overhead_month),
        ("technology_part", cost.technology_month),
    ):
        source = {"labour_part": "labour_month", "overhead_part": "overhead_month"}.get(
            key, "technology_month"
        )
        share = None
        if part is not None and cost.total_month is not None and cost.resolutions_month:
            share = part / cost.resolutions_month
        _result(page, key, each.format(f"{source}/resolutions_month"), share, money)
    tickets = _with_wage("total_month/tickets_month", "tickets_month")
    _result(page, "per_ticket", tickets, cost.per_ticket, money)


def _with_wage(formula: str, divisor: str | None = None) -> str:
    """The formula, or an empty cell while the wage (or the divisor) is not typed in."""
    needed = ["ISNUMBER(hourly)", *([f"N({divisor})>0"] if divisor else [])]
    return f'=IF(AND({",".join(needed)}),{formula},"")'


def _result(page: Page, key: str, formula: str, expected: float | None, number_format: str) -> None:
    page.text(1, page.word(key))
    page.formula(
        2, formula, "" if expected is None else expected, "score"
    ).number_format = number_format
    page.number(3, expected, "score", styles.MUTED).number_format = number_format
    _name(page, key)
    if expected is not None:
        agrees, differs = page.word("agrees"), page.word("differs")
        close = f"ABS(B{page.row}-C{page.row})<=0.000001*MAX(1,ABS(C{page.row}))"
        check = f'=IF(ISNUMBER(B{page.row}),IF({close},"{agrees}","{differs}"),"{differs}")'
        page.formula(4, check, agrees, "score", styles.MUTED).alignment = styles.INDENTED
    page.row += 1
