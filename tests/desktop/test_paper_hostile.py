"""Whatever people and files call things, the printed report holds it, and in good time."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from desktop.paper.pages import composed as set_on_pages
from desktop.paper.pdf import save_chart, write_pdf
from tests.core.report.hostile import TRAPS, hostile, hostile_plan
from tests.core.report.reading import composed

MOST_S = 20.0


@pytest.mark.parametrize("trap", TRAPS)
def test_that_no_name_stops_the_printed_report(qapp: object, tmp_path: Path, trap: str) -> None:
    began = time.process_time()
    report = composed(hostile(trap), hostile_plan(trap))
    summary = write_pdf(report, tmp_path / "r.pdf")
    assert 15 < summary.pages < 100
    assert time.process_time() - began < MOST_S
    assert (tmp_path / "r.pdf").read_bytes().startswith(b"%PDF-1")


@pytest.mark.parametrize("trap", [TRAPS[3], TRAPS[4], TRAPS[7]])
def test_that_charts_of_odd_names_are_drawn(qapp: object, tmp_path: Path, trap: str) -> None:
    report = composed(hostile(trap), hostile_plan(trap))
    tables = {t.key: t for section in report.sections for t in section.tables()}
    for place, chart in enumerate(c for section in report.sections for c in section.charts()):
        for ending in ("png", "svg"):
            path = tmp_path / f"{place}.{ending}"
            save_chart(chart, tables[chart.table], path)
            assert path.stat().st_size > 500


def test_that_a_page_of_a_very_long_name_keeps_its_text_inside(qapp: object) -> None:
    trap = "W" * 40_000
    for page in set_on_pages(composed(hostile(trap), hostile_plan(trap)))[:8]:
        image = QImage(*(round(x / 20) for x in page.size.toTuple()), QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        with QPainter(image) as painter:
            painter.scale(0.05, 0.05)
            page.paint(painter)
        edge = [image.pixelColor(image.width() - 10, y).lightness() for y in range(image.height())]
        assert min(edge) > 250
