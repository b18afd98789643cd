"""The sheet of other definitions: each KPI once for every way to count it, and by its parts."""

from __future__ import annotations

from core.metrics.catalogue import CATALOGUE, variant_name
from core.model.measure import Figure, Measure
from core.report import styles
from core.report.kpis import money_format
from core.report.page import Page
from core.report.source import ResultsSource, Staffing, measures_with_cost
from core.report.words import LANGUAGES, known_word

_COLUMNS = ("kpi", "variant", "value", "unit", "n", "clock", "reason")


def write_variants(page: Page, results: ResultsSource, staffing: Staffing) -> None:
    """Write each KPI that has a value by all its definitions, the one that counts first."""
    page.widths(32, 42, 13, 12, 9, 18, 60)
    page.title(page.word("variants"), page.word("variants_subtitle"))
    header = page.header([page.word(key) for key in _COLUMNS], numbers=(3, 5))
    currency = results.scenario.cost.currency
    for name, measure in measures_with_cost(results, staffing).items():
        if measure.value is not None and (measure.variants or measure.parts):
            _kpi(page, name, measure, currency)
    page.sheet.auto_filter.ref = f"A{header}:G{max(header, page.row - 1)}"
    page.print_setup(header, freeze=f"B{header + 1}")


def _kpi(page: Page, name: str, measure: Measure, currency: str) -> None:
    language = LANGUAGES.index(page.language)
    counted = measure.by(measure.variant)
    title = CATALOGUE[name].names[language] if name in CATALOGUE else name
    figures = () if counted is None else (counted,)
    for figure in (*figures, *measure.variants, *measure.parts):
        page.text(1, title, styles.STRONG if figure is counted else styles.MUTED)
        page.text(2, variant_name(figure.key, language))
        _figure(page, figure, currency)
        page.row += 1


def _figure(page: Page, figure: Figure, currency: str) -> None:
    cell = page.number(3, figure.value, figure.unit)
    if figure.unit == "money":
        cell.number_format = money_format(currency)
    unit = currency if figure.unit == "money" else known_word("unit", figure.unit, page.language)
    page.text(4, unit, styles.MUTED)
    page.number(5, figure.n, "count")
    if figure.clock:
        page.text(6, known_word("clock", figure.clock, page.language), styles.MUTED)
    if figure.value is None and figure.reason is not None:
        page.note(figure.reason, 7)
