"""The printed report as a PDF file, and single charts as pictures."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSize
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator

from core.atomic import replace_file
from core.problems import Problem
from core.progress import Progress, no_progress
from core.report.content import Chart, Report, Table
from desktop.paper.charts import paint_chart
from desktop.paper.outline import Bookmark, Link, with_outline
from desktop.paper.page import PaperPage
from desktop.paper.pages import composed
from desktop.paper.type import CM, DOTS, role_color

_DOTS_AN_INCH = round(72 * DOTS)
_PICTURE_DPI = 300
_CHART = (17.0, 9.0)
"""Centimetres of a chart drawn alone."""


@dataclass(frozen=True, slots=True)
class PdfSummary:
    """What was written: the file and how many pages it has."""

    path: Path
    pages: int


def write_pdf(report: Report, path: Path, progress: Progress = no_progress) -> PdfSummary:
    """Write a report as a PDF whose charts are vectors; never half a file.

    Raises Problem of `replace_file` where the file cannot be written, picture_not_written where
    Qt cannot draw it.
    """
    pages = composed(report, lambda share: progress(0.4 * share))
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DOTS_AN_INCH)
    writer.setTitle(report.title)
    writer.setCreator("Aforo")
    writer.setAuthor(report.organisation)
    _lay_out(writer, pages[0])
    painter = QPainter()
    if not painter.begin(writer):
        raise Problem("picture_not_written", path=str(path))
    try:
        for place, page in enumerate(pages):
            if place:
                _lay_out(writer, page)
                writer.newPage()
            page.paint(painter)
            progress(0.4 + 0.55 * (place + 1) / len(pages))
    finally:
        painter.end()
    buffer.close()
    bookmarks, links = _guides(pages)
    found = with_outline(bytes(content.data()), report.language, bookmarks, links)
    replace_file(path, lambda file: file.write(found))
    progress(1.0)
    return PdfSummary(path, len(pages))


def _guides(pages: tuple[PaperPage, ...]) -> tuple[list[Bookmark], list[Link]]:
    """A bookmark for each section, and a link for each line of the contents."""
    marks: dict[tuple[int, str], Bookmark] = {}
    for number, page in enumerate(pages):
        for title, y in page.marks:
            mark = Bookmark(title, number, (page.size.height() - y) / DOTS)
            marks[id(page), title] = mark
    links = [
        Link(
            number, box.left() / DOTS, (page.size.height() - box.bottom()) / DOTS,
            box.right() / DOTS, (page.size.height() - box.top()) / DOTS, marks[id(to), title],
        )
        for number, page in enumerate(pages)
        for box, to, title in page.links
    ]  # fmt: skip
    return list(marks.values()), links


def _lay_out(writer: QPdfWriter, page: PaperPage) -> None:
    """The page that comes next: A4, upright or lying, without margins of its own."""
    way = QPageLayout.Orientation.Landscape if page.landscape else QPageLayout.Orientation.Portrait
    size = QPageSize(QPageSize.PageSizeId.A4)
    writer.setPageLayout(QPageLayout(size, way, QMarginsF(0, 0, 0, 0)))


def save_chart(chart: Chart, table: Table, path: Path, colors: tuple[str, ...] = ()) -> None:
    """Write one chart as PNG (300 dots an inch), SVG or PDF, by the ending of the path.

    Raises Problem picture_format_unknown or one of `replace_file`.
    """
    kind = path.suffix.lower().lstrip(".")
    if kind not in ("png", "svg", "pdf"):
        raise Problem("picture_format_unknown", path=str(path))
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    {"png": _as_png, "svg": _as_svg, "pdf": _as_pdf}[kind](buffer, chart, table, colors)
    buffer.close()
    replace_file(path, lambda file: file.write(bytes(content.data())))


def _as_png(buffer: QBuffer, chart: Chart, table: Table, colors: tuple[str, ...]) -> None:
    scale = _PICTURE_DPI / _DOTS_AN_INCH
    wide, high = (round(cm * CM * scale) for cm in _CHART)
    image = QImage(wide, high, QImage.Format.Format_RGB32)
    image.setDotsPerMeterX(round(_PICTURE_DPI / 0.0254))
    image.setDotsPerMeterY(round(_PICTURE_DPI / 0.0254))
    with QPainter(image) as painter:
        painter.scale(scale, scale)
        _paint_alone(painter, chart, table, colors)
    image.save(buffer, "PNG")  # type: ignore[call-overload]


def _as_svg(buffer: QBuffer, chart: Chart, table: Table, colors: tuple[str, ...]) -> None:
    generator = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)
    generator.setOutputDevice(buffer)
    generator.setResolution(_DOTS_AN_INCH)
    generator.setSize(QSize(*(round(cm * CM) for cm in _CHART)))
    generator.setViewBox(QRectF(0, 0, *(cm * CM for cm in _CHART)))
    generator.setTitle(chart.title)
    generator.setDescription(chart.alt)
    with QPainter(generator) as painter:
        _paint_alone(painter, chart, table, colors)


def _as_pdf(buffer: QBuffer, chart: Chart, table: Table, colors: tuple[str, ...]) -> None:
    writer = QPdfWriter(buffer)
    writer.setResolution(_DOTS_AN_INCH)
    writer.setTitle(chart.title)
    size = QPageSize(QRectF(0, 0, *(cm * 10 for cm in _CHART)).size(), QPageSize.Unit.Millimeter)
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF()))
    with QPainter(writer) as painter:
        _paint_alone(painter, chart, table, colors)


def _paint_alone(painter: QPainter, chart: Chart, table: Table, colors: tuple[str, ...]) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    wide, high = (cm * CM for cm in _CHART)
    painter.fillRect(QRectF(0, 0, wide, high), role_color("surface"))
    edge = 0.5 * CM
    inside = QRectF(edge, edge, wide - 2 * edge, high - 2 * edge)
    paint_chart(painter, inside, chart, table, colors)
