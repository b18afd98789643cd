"""Lying bars with a name each: as many as can be read, and said where there are more."""

from __future__ import annotations

from core.report.content import Chart, Series, Table
from core.report.draft import Draft

MOST_NAMES = 20
"""Bars under each other on part of a page; the table beside the chart has every row."""


def named_bars(
    draft: Draft, table: Table, names: str, series: Series, title: str, alt: str,
    unit: str = "count",
) -> Chart:  # fmt: skip
    """A bar for each of the first rows of a table, which has those that matter most first."""
    rows = len(table.rows)
    return Chart(
        "bars", first_of(draft, title, rows), alt, table.key, names, (series,), unit=unit,
        height_cm=height_of_bars(rows), rows=MOST_NAMES if rows > MOST_NAMES else 0,
    )  # fmt: skip


def first_of(draft: Draft, title: str, rows: int) -> str:
    """A title that says so where not every row is drawn."""
    if rows <= MOST_NAMES:
        return title
    return draft.word("first_of", title=title, n=MOST_NAMES, all=draft.figure(rows, "count"))


def height_of_bars(rows: int) -> float:
    """Centimetres that leave room for a name beside each bar."""
    return max(5.5, 2.2 + 0.6 * min(rows, MOST_NAMES))
