"""The KPI sheets: every KPI over all contacts, by channel and by agent."""

from __future__ import annotations

from collections.abc import Mapping

from openpyxl.cell.cell import Cell
from openpyxl.styles import Font

from core.metrics.catalogue import CATALOGUE, variant_name
from core.model.measure import Change, Measure
from core.report import styles
from core.report.page import Page
from core.report.source import ResultsSource, Staffing, measures_with_cost
from core.report.words import LANGUAGES, known_word

_ALL = (
    "kpi", "value", "unit", "n", "eligible", "usable", "basis", "variant", "p90", "before",
    "change", "verdict", "target", "reason",
)  # fmt: skip
OF_ONE = ("customers_affected", "response_by_severity", "tier_share", "slowest_response")
"""KPIs whose value is that of one topic, priority, tier or contact: it is named beside it."""
_GROUPED = ("kpi", "value", "unit", "n", "basis", "variant", "p90", "reason")


def write_kpis(page: Page, results: ResultsSource, staffing: Staffing) -> None:
    """Write every KPI of the catalogue, with the reason where there is no value."""
    page.widths(28, 13, 10, 8, 8, 8, 30, 24, 11, 11, 9, 10, 9, 44)
    page.title(page.word("kpis"), page.word("durations_note") + " " + page.word("change_note"))
    header = page.header([page.word(key) for key in _ALL], numbers=(2, 4, 5, 6, 9, 10, 11, 13))
    targets = {t.kpi: t.value for t in results.scenario.targets if t.group is None}
    currency = results.scenario.cost.currency
    measures = measures_with_cost(results, staffing)
    for name in (name for name, measure in measures.items() if measure.value is not None):
        measure = measures[name]
        _name(page, 1, name)
        put_value(page, 2, measure, currency)
        page.text(3, _unit(page, measure, currency), styles.MUTED)
        page.number(4, measure.n, "count")
        page.number(5, measure.eligible, "count")
        page.number(6, measure.usable_share, "share")
        page.text(7, basis(page, measure), styles.MUTED)
        page.text(8, _variant(page, measure), styles.MUTED)
        page.number(9, measure.extras.get("p90"), measure.unit)
        if name in results.changes:
            put_change(page, 10, measure, results.changes[name])
        page.number(13, targets.get(name), measure.unit)
        _reason(page, 14, measure)
        page.row += 1
    _without_value(page, measures)
    page.print_setup(header, freeze=f"B{header + 1}")


def _without_value(page: Page, measures: Mapping[str, Measure]) -> None:
    """KPIs that these data do not give, last, each with what would make it work."""
    missing = {name: measure for name, measure in measures.items() if measure.value is None}
    if not missing:
        return
    page.row += 1
    page.heading(page.word("without_value"))
    for name, measure in missing.items():
        _name(page, 1, name)
        _reason(page, 14, measure)
        page.row += 1


def write_grouped(page: Page, results: ResultsSource, dimension: str) -> None:
    """Write the KPIs of each channel or agent, largest volume first.

    KPIs without a value over all contacts are left out: their reason is on the KPIs sheet.
    """
    page.widths(24, 30, 13, 10, 9, 30, 26, 13, 60)
    page.title(page.word(f"kpis_by_{dimension}"), page.word("durations_note"))
    header = page.header([page.word(key) for key in (dimension, *_GROUPED)], numbers=(3, 5, 8))
    overall = results.measures
    for group, measures in results.groups(dimension).items():
        known = {name: m for name, m in measures.items() if _worth_showing(name, m, overall)}
        _group(page, dimension, group, known, results.scenario.cost.currency)
    page.sheet.auto_filter.ref = f"A{header}:I{max(header, page.row - 1)}"
    page.print_setup(header, freeze=f"C{header + 1}")


def _worth_showing(name: str, measure: Measure, overall: Mapping[str, Measure]) -> bool:
    return measure.value is not None or (name in overall and overall[name].value is not None)


def _group(
    page: Page, dimension: str, group: str, measures: Mapping[str, Measure], currency: str
) -> None:
    for name, measure in measures.items():
        label = known_word("channel", group, page.language) if dimension == "channel" else group
        label = page.word("unknown_group") if group == "Unknown" else label
        page.text(1, label, styles.STRONG)
        _name(page, 2, name)
        put_value(page, 3, measure, currency)
        page.text(4, _unit(page, measure, currency), styles.MUTED)
        page.number(5, measure.n, "count")
        page.text(6, basis(page, measure), styles.MUTED)
        page.text(7, _variant(page, measure), styles.MUTED)
        page.number(8, measure.extras.get("p90"), measure.unit)
        _reason(page, 9, measure)
        page.row += 1


def put_value(
    page: Page, column: int, measure: Measure, currency: str, font: Font = styles.STRONG
) -> Cell:
    """Write a KPI's value, grey below 20 rows; missing leaves the cell empty."""
    cell = page.number(column, measure.value, measure.unit, styles.MUTED if measure.small else font)
    if measure.unit == "money":
        cell.number_format = money_format(currency)
    return cell


def put_change(page: Page, column: int, measure: Measure, change: Change) -> None:
    """Write the value before, the change and whether it is better, in three columns."""
    page.number(column, change.before.value, measure.unit, styles.MUTED)
    page.number(column + 1, change.difference, "points")
    verdict = {True: "better", False: "worse", None: None}[change.better]
    if verdict is not None:
        page.text(column + 2, page.word(verdict))


def basis(page: Page, measure: Measure) -> str:
    """The date that counts a row and the clock of a duration, in words."""
    parts = [known_word("anchor", measure.anchor, page.language)] if measure.anchor else []
    if measure.clock:
        parts.append(known_word("clock", measure.clock, page.language))
    return ", ".join(parts)


def money_format(currency: str) -> str:
    """The Excel format of an amount with its currency code."""
    return f'#,##0.00 "{currency}"'.replace('""', '"')


def _name(page: Page, column: int, name: str) -> None:
    kpi = CATALOGUE.get(name)
    page.text(column, kpi.names[LANGUAGES.index(page.language)] if kpi else name)


def _unit(page: Page, measure: Measure, currency: str) -> str:
    return currency if measure.unit == "money" else known_word("unit", measure.unit, page.language)


def _variant(page: Page, measure: Measure) -> str:
    words = variant_name(measure.variant, LANGUAGES.index(page.language))
    return f"{words}: {measure.top[0][0]}" if measure.top and measure.id in OF_ONE else words


def _reason(page: Page, column: int, measure: Measure) -> None:
    if measure.value is None and measure.reason is not None:
        page.note(measure.reason, column)
    elif measure.small:
        page.text(column, page.word("small"), styles.MUTED)
