"""The table of the Overview that breaks KPIs down by channel, agent, team or any dimension."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from core.model.fields import custom_header
from core.model.measure import Measure
from desktop import formats
from desktop.messages import sentence
from desktop.overview_figures import TABLE_KPIS, OverviewFigures
from desktop.overview_words import kpi_name, table_colors
from desktop.words import field_name
from widgets.data_table import Cell, Column
from widgets.stacked_days import series_color
from widgets.text_lines import text_width
from widgets.theme import Theme, font, unit

_BESIDE_KPIS = 3
"""Columns before those of the KPIs: name, contacts and share."""


def dimension_name(dimension: str) -> str:
    """The name of a dimension at the head of a column."""
    names = {
        "channel": QCoreApplication.translate("OverviewPage", "Channel"),
        "agent": QCoreApplication.translate("OverviewPage", "Agent"),
        "team": QCoreApplication.translate("OverviewPage", "Team"),
        "topic": QCoreApplication.translate("OverviewPage", "Topic"),
        "priority": QCoreApplication.translate("OverviewPage", "Priority"),
        "product": QCoreApplication.translate("OverviewPage", "Product"),
        "department": QCoreApplication.translate("OverviewPage", "Department"),
        "language": QCoreApplication.translate("OverviewPage", "Language"),
        "tier": QCoreApplication.translate("OverviewPage", "Tier"),
        "customer_type": QCoreApplication.translate("OverviewPage", "Customer type"),
        "status": QCoreApplication.translate("OverviewPage", "Status"),
    }
    return names.get(dimension) or custom_header(dimension) or field_name(dimension)


def groups_title(dimension: str) -> str:
    """The title of a table or of bars by a dimension."""
    name = dimension_name(dimension)
    lower = name if custom_header(dimension) else name[:1].lower() + name[1:]
    return QCoreApplication.translate("OverviewPage", "By {dimension}").format(dimension=lower)


def column_name(kpi: str) -> str:
    """The short name of a KPI at the head of a column."""
    return {
        "frt": QCoreApplication.translate("OverviewPage", "Median reply"),
        "frt_within": QCoreApplication.translate("OverviewPage", "In time"),
        "service_level": QCoreApplication.translate("OverviewPage", "In target"),
        "full_resolution_time": QCoreApplication.translate("OverviewPage", "Solved after"),
        "aht": QCoreApplication.translate("OverviewPage", "Handle time"),
        "csat": QCoreApplication.translate("OverviewPage", "CSAT"),
        "abandonment_rate": QCoreApplication.translate("OverviewPage", "Abandoned"),
        "cost_per_resolution": QCoreApplication.translate("OverviewPage", "Cost each"),
        "fcr": QCoreApplication.translate("OverviewPage", "First contact"),
        "slowest_response": QCoreApplication.translate("OverviewPage", "Slowest"),
        "reopen_rate": QCoreApplication.translate("OverviewPage", "Reopened"),
        "interactions_per_ticket": QCoreApplication.translate("OverviewPage", "Touches"),
        "tasks_completion": QCoreApplication.translate("OverviewPage", "Tasks done"),
        "cost_per_ticket": QCoreApplication.translate("OverviewPage", "Cost each"),
    }.get(kpi, kpi)


def group_table(
    figures: OverviewFigures,
    dimension: str,
    groups: Mapping[str, Mapping[str, Measure]],
    theme: Theme,
    most: int = 3,
) -> tuple[list[Column], list[list[str | Cell]], list[str | Cell]]:
    """Columns, rows and total of the table by a dimension, with at most so many KPIs."""
    rows = list(group_rows(figures, dimension, groups, theme))
    return cut_table(group_columns(figures, dimension, groups), rows, most)


def group_columns(
    figures: OverviewFigures, dimension: str, groups: Mapping[str, Mapping[str, Measure]]
) -> list[Column]:
    """The columns of the table by a dimension, with every KPI that a group has a value for."""
    kpis = table_kpis(groups)
    return [
        Column(dimension_name(dimension), stretch=True),
        Column(QCoreApplication.translate("OverviewPage", "Contacts"), numeric=True),
        Column(QCoreApplication.translate("OverviewPage", "Share"), numeric=True),
        *(Column(column_name(k), numeric=True, tooltip=kpi_name(figures.words, k)) for k in kpis),
    ]


def group_rows(
    figures: OverviewFigures,
    dimension: str,
    groups: Mapping[str, Mapping[str, Measure]],
    theme: Theme,
) -> Iterator[list[str | Cell]]:
    """The rows of the table by a dimension, its total last."""
    kpis = table_kpis(groups)
    colors = table_colors(figures.volume, list(groups)) if dimension == "channel" else {}
    for key, measures in groups.items():
        swatch = _swatch(colors, key, theme)
        yield _group_row(figures, dimension, key, measures, kpis, swatch)
    everything = QCoreApplication.translate("OverviewPage", "All")
    total = _group_row(figures, dimension, "", figures.measures, kpis, "")
    yield [Cell(everything, bold=True), *total[1:]]


def cut_table(
    columns: list[Column], rows: Sequence[list[str | Cell]], most: int
) -> tuple[list[Column], list[list[str | Cell]], list[str | Cell]]:
    """Columns, rows and total (the last row) with at most so many KPIs."""
    wide = _BESIDE_KPIS + most
    cut = [row[:wide] for row in rows]
    return columns[:wide], cut[:-1], cut[-1]


def table_kpis(groups: Mapping[str, Mapping[str, Measure]]) -> list[str]:
    """The KPIs that any group has a value for, the most telling first."""
    return [
        kpi
        for kpi in TABLE_KPIS
        if any(kpi in m and m[kpi].value is not None for m in groups.values())
    ]


def fitting_columns(
    dimension: str, groups: Mapping[str, Mapping[str, Measure]], room: float
) -> int:
    """How many KPI columns fit into so many pixels beside name, contacts and share."""
    face, pad = font(), 7.0 * unit()
    names = [formats.group_name(dimension, key) for key in groups] + [dimension_name(dimension)]
    used = min(max(text_width(name, face) for name in names), 40 * unit()) + pad + 5 * unit()
    used += 2 * pad + sum(
        max(text_width(head, face), 14.0 * unit())
        for head in (
            QCoreApplication.translate("OverviewPage", "Contacts"),
            QCoreApplication.translate("OverviewPage", "Share"),
        )
    )
    count = 0
    for kpi in table_kpis(groups):
        used += max(text_width(column_name(kpi), face), 12.0 * unit()) + pad
        if used > room:
            break
        count += 1
    return max(count, 1)


def _group_row(
    figures: OverviewFigures,
    dimension: str,
    key: str,
    measures: Mapping[str, Measure],
    kpis: Sequence[str],
    swatch: str,
) -> list[str | Cell]:
    volume, all_contacts = measures["volume"], figures.measures["volume"]
    part = (volume.value or 0) / all_contacts.value if all_contacts.value else None
    cells: list[str | Cell] = [
        Cell(formats.group_name(dimension, key), swatch=swatch),
        Cell(formats.number(volume.value), volume.value),
        Cell(formats.share(part), part),
    ]
    for kpi in kpis:
        measure = measures.get(kpi)
        if measure is None or measure.value is None:
            why = sentence(measure.reason) if measure is not None and measure.reason else ""
            cells.append(Cell(formats.DASH, float("nan"), role="text_muted", tooltip=why))
            continue
        text = formats.measure_text(measure, figures.currency)
        role = "text_muted" if measure.small else ""
        cells.append(Cell(text, measure.value, role=role, tooltip=formats.basis(measure)))
    return cells


def _swatch(colors: Mapping[str, int], key: str, theme: Theme) -> str:
    return series_color(theme, colors[key]).name() if key in colors else ""
