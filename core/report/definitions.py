"""The Definitions sheet: every KPI of the catalogue, how it is computed and what it needs."""

from __future__ import annotations

from core.metrics.catalogue import CATALOGUE, variant_name
from core.model.fields import FIELDS
from core.report import styles
from core.report.page import Page
from core.report.words import LANGUAGES, known_word

_COLUMNS = (
    "kpi", "formula", "edge", "unit", "direction", "basis", "variant", "needs", "advice",
)  # fmt: skip


def write_definitions(page: Page) -> None:
    """Write the glossary of every number in the workbook."""
    page.widths(28, 60, 50, 11, 16, 24, 40, 32, 50)
    page.title(page.word("definitions"), page.word("definitions_subtitle"))
    header = page.header([page.word(key) for key in _COLUMNS])
    language = LANGUAGES.index(page.language)
    for kpi in CATALOGUE.values():
        page.wrapped(1, kpi.names[language], styles.STRONG)
        page.wrapped(2, kpi.formula[language])
        page.wrapped(3, kpi.edge[language], styles.MUTED)
        page.text(4, known_word("unit", kpi.unit, page.language))
        page.text(5, known_word("direction", kpi.direction, page.language))
        page.wrapped(6, known_word("anchor", kpi.anchor, page.language))
        variants = [variant_name(name, language) for name in kpi.variants]
        page.wrapped(7, ", ".join(variants))
        needs = [FIELDS[name].names[language] if name in FIELDS else name for name in kpi.needs]
        page.wrapped(8, ", ".join(needs))
        page.wrapped(9, kpi.advice[language])
        page.row += 1
    page.print_setup(header)
