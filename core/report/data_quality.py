"""The Data quality sheet: every file, every row read, used or set aside, and why."""

from __future__ import annotations

import pandas as pd

from core.messages import template
from core.problems import note
from core.report import styles
from core.report.page import Page
from core.report.source import ResultsSource, rows_not_used
from core.report.words import known_word

MOST_ROWS_LISTED = 5_000
_FILES = (
    "file", "rows_read", "rows_used", "rows_aside", "kind", "zone", "imported_at", "fingerprint",
)  # fmt: skip


def write_quality(page: Page, results: ResultsSource) -> None:
    """Write the audit: files, counts, remarks, and the rows set aside up to a stated number."""
    page.widths(34, 12, 24, 30, 52, 16, 18, 18)
    page.title(page.word("quality"), page.word("quality_subtitle"))
    _files(page, results)
    _remarks(page, results)
    header = _rows(page, results.set_aside())
    page.print_setup(header if header else None, freeze="A4")


def _files(page: Page, results: ResultsSource) -> None:
    page.header([page.word(key) for key in _FILES], numbers=(2, 3, 4))
    first = page.row
    for dataset in results.project.datasets:
        aside = rows_not_used(dataset)
        page.text(1, dataset.name)
        page.number(2, dataset.rows_read, "count")
        used = float(dataset.rows_read - aside)
        page.formula(3, f"=B{page.row}-D{page.row}", used, "count", styles.BODY)
        page.number(4, aside, "count")
        page.text(5, page.word(f"kind_{dataset.kind.value}"))
        page.text(6, dataset.zone or "–")
        page.text(7, dataset.imported_at.isoformat(" ", "minutes"))
        page.text(8, dataset.source_sha256[:16], styles.MUTED)
        page.row += 1
    _file_totals(page, results, first)


def _file_totals(page: Page, results: ResultsSource, first: int) -> None:
    datasets = results.project.datasets
    read = sum(d.rows_read for d in datasets)
    aside = sum(map(rows_not_used, datasets))
    page.text(1, page.word("total"), styles.STRONG)
    for letter, column, expected in (("B", 2, read), ("C", 3, read - aside), ("D", 4, aside)):
        formula = f"=SUM({letter}{first}:{letter}{page.row - 1})" if datasets else "=0"
        page.formula(column, formula, float(expected), "count").border = styles.ABOVE
    page.row += 2


def _remarks(page: Page, results: ResultsSource) -> None:
    warnings = [(d.name, warning) for d in results.project.datasets for warning in d.warnings]
    if not warnings and not results.combined.notes:
        return
    page.heading(page.word("remarks"))
    for name, warning in warnings:
        page.text(1, name)
        page.text(2, page.sentence(warning))
        page.row += 1
    for remark in results.combined.notes:
        page.text(2, page.sentence(remark))
        page.row += 1
    page.row += 1


def _rows(page: Page, aside: pd.DataFrame) -> int:
    """The rows set aside by reason and one by one; returns the header row of the list, or 0."""
    page.heading(page.word("aside_by_reason"))
    if aside.empty:
        page.line(page.word("aside_none"), styles.MUTED)
        return 0
    for code, count in aside["reason"].value_counts().items():
        page.text(1, reason_words(page, str(code)))
        page.number(2, int(count), "count")
        page.row += 1
    page.row += 1
    page.heading(page.word("aside_rows"))
    shown = aside.head(MOST_ROWS_LISTED)
    page.line(page.word("aside_shown", shown=len(shown), count=len(aside)), styles.MUTED)
    header = page.header(
        [page.word(key) for key in ("file", "row", "column", "cell", "why", "scope")], numbers=(2,)
    )
    for row in shown.to_dict("records"):
        _row(page, {str(key): value for key, value in row.items()})
    return header


def _row(page: Page, row: dict[str, object]) -> None:
    page.text(1, str(row["file"]))
    page.number(2, row["row"], "people")
    for column, key in ((3, "column"), (4, "value")):
        page.text(column, "" if pd.isna(row[key]) else str(row[key]))  # type: ignore[arg-type]
    page.text(5, reason_words(page, str(row["reason"])), styles.MUTED)
    page.text(6, known_word("scope", str(row.get("scope", "row")), page.language), styles.MUTED)
    page.row += 1


def reason_words(page: Page, code: str) -> str:
    """The reason a row was set aside, in words."""
    known = template(code)
    return page.sentence(note(code)) if known and "{" not in known else code.replace("_", " ")
