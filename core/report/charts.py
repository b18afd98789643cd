"""Native charts: they follow the cells, and their axes show in every version of Excel."""

from __future__ import annotations

from typing import Any

from openpyxl.chart import BarChart, LineChart, Reference, ScatterChart, series_factory
from openpyxl.chart.layout import Layout, ManualLayout
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.chart.text import RichText
from openpyxl.chart.title import Title
from openpyxl.drawing.line import LineProperties
from openpyxl.drawing.spreadsheet_drawing import AnchorMarker, OneCellAnchor
from openpyxl.drawing.text import (
    CharacterProperties,
    Paragraph,
    ParagraphProperties,
    RegularTextRun,
)
from openpyxl.drawing.xdr import XDRPositiveSize2D
from openpyxl.utils.units import cm_to_EMU

from core.report.cells import SECONDS_A_DAY, safe_text
from core.report.content import Chart, Series
from core.report.sheet_layout import (
    CM_A_CHARACTER,
    PlacedCharts,
    PlacedTable,
    Places,
    SheetLayout,
)
from core.report.styles import Styles, number_format

_BELOW_CM = 0.08
"""A chart hangs so far into its first row, so that its frame stays on its page."""
_THIN, _LINE, _MARK = 9_525, 22_225, 6
_HOUR_S = 3600.0
_HOURS, _MINUTES = "h:min", "min:s"
_MARKS = 6
_STEPS_S = (
    1, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1_800, 3_600, 7_200, 10_800, 21_600, 43_200, 86_400,
    172_800, 432_000, 864_000, 1_728_000, 4_320_000,
)  # fmt: skip
_LABELS = 16
"""About so many labels fit along an axis."""
_SMALL, _TITLE = 900, 1_100
"""Hundredths of a point."""


def draw_charts(sheet: Any, place: SheetLayout, places: Places, styles: Styles) -> list[str]:
    """Draw the charts of a section over their cells; gives what each shows, in their order."""
    shown: list[str] = []
    for placed in place.charts:
        for chart, edge in zip(placed.charts.charts, placed.edges_cm, strict=True):
            found = places.find(chart.table, place)
            if found is None:
                continue
            drawn = _chart(sheet.parent[found[0].name], chart, found[1], styles)
            drawn.width, drawn.height = placed.width_cm, chart.height_cm
            drawn.anchor = _anchor(placed, edge, chart, place.widths)
            sheet.add_chart(drawn)
            shown.append(chart.alt)
    return shown


def _anchor(
    placed: PlacedCharts, edge_cm: float, chart: Chart, widths: tuple[float, ...]
) -> OneCellAnchor:
    """Where a chart hangs: its column, and how far into it."""
    column, left = 0, edge_cm
    while column < len(widths) and left >= widths[column] * CM_A_CHARACTER:
        left -= widths[column] * CM_A_CHARACTER
        column += 1
    marker = AnchorMarker(
        col=column, colOff=cm_to_EMU(left), row=placed.row - 1, rowOff=cm_to_EMU(_BELOW_CM)
    )
    size = XDRPositiveSize2D(cm_to_EMU(placed.width_cm), cm_to_EMU(chart.height_cm))
    return OneCellAnchor(_from=marker, ext=size)


def _chart(sheet: Any, chart: Chart, table: PlacedTable, styles: Styles) -> Any:
    if chart.kind == "scatter":
        return _scatter(sheet, chart, table, styles)
    kinds = {series.kind or chart.kind for series in chart.series}
    palette = iter(styles.series)
    drawn: Any = None
    for kind in sorted(kinds, key=lambda kind: kind == "line"):
        part = LineChart() if kind == "line" else _bars(kind)
        for series in (one for one in chart.series if (one.kind or chart.kind) == kind):
            shade = styles.color(series.role) if series.role else next(palette)
            part.series.append(_series(sheet, chart, series, table, shade, kind))
        part.set_categories(_cells(sheet, chart, table, chart.categories))
        if drawn is None:
            drawn = part
        else:
            drawn += part
    _finish(drawn, chart, table, styles)
    return drawn


def _bars(kind: str) -> Any:
    part = BarChart()
    part.type = "bar" if kind == "bars" else "col"
    part.gapWidth = 45
    if kind == "stacked":
        part.grouping, part.overlap = "stacked", 100
    return part


def _cells(sheet: Any, chart: Chart, table: PlacedTable, column: str) -> Reference:
    number = table.table.place(column) + 1
    return Reference(sheet, min_col=number, min_row=table.first, max_row=_last(chart, table))


def _last(chart: Chart, table: PlacedTable) -> int:
    return min(table.last, table.first + chart.rows - 1) if chart.rows else table.last


def _series(
    sheet: Any, chart: Chart, series: Series, table: PlacedTable, shade: str, kind: str
) -> Any:
    number = table.table.place(series.column) + 1
    values = Reference(sheet, min_col=number, min_row=table.header_row, max_row=_last(chart, table))
    made: Any = series_factory.SeriesFactory(values, title_from_data=True)
    if kind == "line":
        made.graphicalProperties.line.solidFill = shade
        made.graphicalProperties.line.width = _LINE
        made.graphicalProperties.line.prstDash = "sysDash" if series.dashed else None
        made.smooth = False
        made.marker.symbol = "none"
    else:
        made.graphicalProperties.solidFill = shade
        made.graphicalProperties.line.noFill = True
        made.invertIfNegative = False
    return made


def _scatter(sheet: Any, chart: Chart, table: PlacedTable, styles: Styles) -> Any:
    drawn: Any = ScatterChart()
    drawn.style, drawn.scatterStyle = 13, "lineMarker"
    across = _cells(sheet, chart, table, chart.categories)
    for series, shade in zip(chart.series, styles.series, strict=False):
        number = table.table.place(series.column) + 1
        values = Reference(
            sheet, min_col=number, min_row=table.header_row, max_row=_last(chart, table)
        )
        made: Any = series_factory.SeriesFactory(values, across, title_from_data=True)
        made.marker.symbol, made.marker.size = "circle", _MARK
        made.marker.graphicalProperties = GraphicalProperties(solidFill=shade)
        made.marker.graphicalProperties.line.solidFill = shade
        if series.kind == "line":
            made.graphicalProperties.line.solidFill = shade
            made.graphicalProperties.line.width = _LINE
        else:
            made.graphicalProperties.line.noFill = True
        made.smooth = False
        drawn.series.append(made)
    _finish(drawn, chart, table, styles)
    return drawn


def _finish(drawn: Any, chart: Chart, table: PlacedTable, styles: Styles) -> None:
    """Title, legend, axes and grid; current Excel hides axes that are not said to be there."""
    drawn.title = _title(chart.title, _TITLE, styles, bold=True)
    if len(chart.series) > 1:
        drawn.legend.position = "b"
        drawn.legend.overlay = False
        drawn.legend.txPr = _look(_SMALL, styles)
    else:
        drawn.legend = None
    across, up = drawn.x_axis, drawn.y_axis
    largest = _largest(chart, table)
    lasting = "" if chart.unit != "s" else _HOURS if largest >= _HOUR_S else _MINUTES
    for axis, title in ((across, chart.x_title), (up, chart.y_title or lasting)):
        axis.delete = False
        axis.title = _title(title, _SMALL, styles) if title else None
        axis.txPr = _look(_SMALL, styles)
        axis.majorTickMark = axis.minorTickMark = "none"
        axis.graphicalProperties = GraphicalProperties(
            ln=LineProperties(solidFill=styles.color("border_control"), w=_THIN)
        )
    up.number_format = _axis_format(chart.unit, largest)
    if lasting:
        up.majorUnit = _step_s(largest) / SECONDS_A_DAY
    up.numFmt.sourceLinked = False
    up.majorGridlines.spPr = GraphicalProperties(
        ln=LineProperties(solidFill=styles.color("grid"), w=_THIN)
    )
    up.graphicalProperties.line.noFill = True
    if chart.zero:
        up.scaling.min = 0
    if chart.most is not None:
        up.scaling.max = chart.most
    if chart.kind == "bars":
        across.scaling.orientation = "maxMin"
        up.crosses = "max"
    if chart.kind == "scatter":
        across.majorGridlines = None
        across.number_format = "0"
        return
    across.tickLblPos = "low"
    across.noMultiLvlLbl = True
    unit = table.table.columns[table.table.place(chart.categories)].unit
    if unit == "day":
        across.number_format = "d mmm"
        across.numFmt.sourceLinked = False
    if chart.label_every or unit != "text":
        every = chart.label_every or -(-len(table.table.rows) // _LABELS)
        across.tickLblSkip = across.tickMarkSkip = every
    else:
        # Programs leave out names that are crowded unless they are told to show each.
        across.tickLblSkip = 1


def _step_s(largest: float) -> float:
    """Seconds between two marks of an axis of times, such that they fall on those of a clock."""
    return next((step for step in _STEPS_S if largest / step <= _MARKS), largest / _MARKS)


def _axis_format(unit: str, largest: float) -> str:
    """The format of an axis; short durations are told in minutes and seconds."""
    lasting = "[h]:mm" if largest >= _HOUR_S else "[m]:ss"
    formats = {"share": "0%", "points": "0%", "s": lasting, "load": "0"}
    return formats.get(unit) or number_format(unit.partition(":")[0])


def _largest(chart: Chart, table: PlacedTable) -> float:
    """The largest number that a chart shows."""
    last = chart.rows or None
    shown = [v for series in chart.series for v in table.table.column(series.column)[:last]]
    return max((value for value in shown if isinstance(value, int | float)), default=0.0)


def _title(text: str, size: int, styles: Styles, *, bold: bool = False) -> Title:
    look = CharacterProperties(sz=size, b=bold, solidFill=styles.color("text"))
    run = RegularTextRun(rPr=look, t=safe_text(text))
    rich = RichText(p=[Paragraph(pPr=ParagraphProperties(defRPr=look), r=[run])])
    title: Any = Title(overlay=False, layout=Layout(manualLayout=ManualLayout()))
    title.layout = None
    title.tx = _rich(rich)
    return title


def _rich(text: RichText) -> Any:
    from openpyxl.chart.text import Text as ChartText

    return ChartText(rich=text)


def _look(size: int, styles: Styles) -> RichText:
    look = CharacterProperties(sz=size, solidFill=styles.color("text_muted"))
    return RichText(p=[Paragraph(pPr=ParagraphProperties(defRPr=look), endParaRPr=look)])
