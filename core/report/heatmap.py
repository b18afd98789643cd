"""The Heatmap sheet: when contacts arrive, as numbers on a colour scale with live totals."""

from __future__ import annotations

from typing import Any

import numpy as np
from openpyxl.formatting.rule import ColorScaleRule
from openpyxl.utils import get_column_letter

from core.model.measure import Heatmap
from core.report import styles
from core.report.page import Page
from core.report.source import ResultsSource
from core.report.words import known_word

_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def write_heatmap(page: Page, results: ResultsSource) -> None:
    """Write volume by weekday and hour, and by hour and channel."""
    page.widths(14, *[7.5] * 25)
    page.title(page.word("heatmap"), page.word("empty_is_no_data"))
    _grid(page, page.word("by_weekday_hour"), results.heatmap("weekday", "hour"))
    page.row += 1
    _grid(page, page.word("by_hour_channel"), results.heatmap("hour", "channel"))
    page.print_setup(freeze="B4")


def _grid(page: Page, heading: str, heatmap: Heatmap) -> None:
    page.heading(heading)
    if heatmap.reason is not None:
        page.note(heatmap.reason)
        page.row += 1
        return
    labels = [
        key_label(heatmap.column_dimension, key, page.language) for key in heatmap.column_keys
    ]
    page.header(
        [page.word(heatmap.row_dimension), *labels, page.word("total")], numbers=range(2, 99)
    )
    first = page.row
    for index, key in enumerate(heatmap.row_keys):
        _grid_row(page, key_label(heatmap.row_dimension, key, page.language), heatmap, index)
    _column_totals(page, heatmap, first)
    last_cell = f"{get_column_letter(1 + len(labels))}{first + len(heatmap.row_keys) - 1}"
    page.sheet.conditional_formatting.add(f"B{first}:{last_cell}", _scale())
    if heatmap.undated:
        page.line(page.word("undated", count=heatmap.undated), styles.MUTED)


def _grid_row(page: Page, label: str, heatmap: Heatmap, index: int) -> None:
    page.text(1, label, styles.STRONG)
    values = heatmap.values[index]
    for column, value in enumerate(values, start=2):
        page.number(column, value, "count")
    last = get_column_letter(1 + len(values))
    page.formula(
        2 + len(values), f"=SUM(B{page.row}:{last}{page.row})", float(np.nansum(values)), "count"
    )
    page.row += 1


def _column_totals(page: Page, heatmap: Heatmap, first: int) -> None:
    page.text(1, page.word("total"), styles.STRONG).border = styles.ABOVE
    sums = [*np.nansum(heatmap.values, axis=0), np.nansum(heatmap.values)]
    for column, expected in enumerate(sums, start=2):
        letter = get_column_letter(column)
        formula = f"=SUM({letter}{first}:{letter}{page.row - 1})"
        page.formula(column, formula, float(expected), "count").border = styles.ABOVE
    page.row += 1


def _scale() -> Any:
    return ColorScaleRule(
        start_type="num", start_value=0, start_color=styles.color("surface"),
        end_type="max", end_color=styles.HEAT,
    )  # fmt: skip


def key_label(dimension: str, key: str, language: str) -> str:
    """A row or column key in words: Mon, 09:00, Email, or itself."""
    if dimension == "weekday":
        number = _WEEKDAYS.index(key.lower()[:3]) if key.lower()[:3] in _WEEKDAYS else key
        return known_word("weekday", str(number), language)
    if dimension == "hour" and key.isdigit():
        return f"{int(key):02d}:00"
    return known_word("channel", key, language) if dimension == "channel" else key
