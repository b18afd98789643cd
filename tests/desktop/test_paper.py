"""The printed report: nothing is lost between the values and the pages."""

from __future__ import annotations

import json
import math
import re
import subprocess
import sys
import zlib
from dataclasses import replace
from datetime import date, datetime
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from core.problems import Problem
from core.progress import Cancelled
from core.report.content import (
    Annex,
    Cell,
    Chart,
    Charts,
    Column,
    Look,
    Report,
    Section,
    Series,
    Table,
    Text,
)
from desktop.paper.axis_names import axis_names
from desktop.paper.charts import height_of, paint_chart, ticks_between
from desktop.paper.page import A4
from desktop.paper.pages import composed
from desktop.paper.pdf import save_chart, write_pdf
from desktop.paper.tables import Fragment, TableLayout
from desktop.paper.type import CM, DOTS, width_of, wrapped
from desktop.paper.writing import written

WIDE = 17 * CM


def _table(rows: int = 40, columns: int = 5, key: str = "t") -> Table:
    heads = (
        Column("name", "Measure"),
        *(Column(f"c{n}", f"Column {n}", "count") for n in range(columns)),
    )
    return Table(
        key,
        heads,
        tuple((f"row {r}", *(r * 1000 + c for c in range(columns))) for r in range(rows)),
    )


def _chart(kind: str = "columns", unit: str = "count") -> Chart:
    return Chart(kind, "Contacts", "Contacts by day", "t", "name", (Series("c0"),), unit=unit)


def _report(*sections: Section, **more: object) -> Report:
    return Report("Customer service", "Shop", "en", datetime(2026, 4, 1, 9), sections, **more)  # type: ignore[arg-type]


def _section(*blocks: Text | Table | Charts, key: str = "kpis", title: str = "All KPIs") -> Section:
    return Section(key, title, "", blocks)


@given(st.text(st.sampled_from("ab cdé漢\n "), max_size=120), st.floats(40, 400))
@settings(max_examples=60, deadline=None)
def test_that_wrapping_loses_no_letter(qapp: object, text: str, width: float) -> None:
    lines = wrapped(text, "body", width)
    assert "".join(lines).replace(" ", "") == text.replace("\n", "").replace(" ", "")
    assert all(len(line) == 1 or width_of(line, "body") <= width + DOTS for line in lines if line)


@given(
    st.floats(-1e9, 1e9, allow_nan=False),
    st.floats(1e-3, 1e9),
    st.sampled_from(["count", "s", "share"]),
)
@settings(max_examples=200, deadline=None)
def test_that_marks_of_an_axis_enclose_the_numbers_evenly(
    low: float, span: float, unit: str
) -> None:
    high = low + span
    if high == low:
        return
    ticks = ticks_between(low, high, unit)
    assert ticks[0] <= low + 1e-6 * span + 1e-9 * abs(low)
    assert ticks[-1] >= high - 1e-6 * span - 1e-9 * abs(high)
    steps = [b - a for a, b in pairwise(ticks)]
    assert max(steps) - min(steps) <= 1e-6 * max(steps) + 1e-9 * abs(high)
    assert 2 <= len(ticks) <= 9


@pytest.mark.parametrize("columns", [1, 6, 15, 40])
def test_that_each_cell_of_a_table_stands_in_one_part(qapp: object, columns: int) -> None:
    table = _table(columns=columns)
    layout = TableLayout(table, WIDE)
    seen = [place for group in layout.groups for place in group[1:]]
    assert sorted(seen) == list(range(1, columns + 1))
    assert all(group[0] == 0 for group in layout.groups)
    assert all(layout.width(group) <= WIDE + DOTS for group in layout.groups)


def test_that_a_long_table_runs_over_pages_without_losing_rows(qapp: object) -> None:
    pages = composed(_report(_section(_table(rows=300))))
    said = " ".join(word for page in pages for word in page.words)
    for row in range(300):
        assert len(re.findall(rf"\brow {row}\b", said)) == 1
    assert len(pages) > 3


def test_that_a_wide_table_lies_on_a_wide_page(qapp: object) -> None:
    upright = composed(_report(_section(_table(columns=4))))
    lying = composed(_report(_section(_table(columns=18))))
    assert not upright[0].landscape
    assert lying[0].landscape
    assert lying[0].size == A4.transposed()


def test_that_contents_name_the_page_where_a_section_begins(qapp: object) -> None:
    sections = [
        Section("cover", "Report", "", (Text("March"),)),
        *(_section(_table(rows=90), key=f"s{n}", title=f"Part {n}") for n in range(3)),
    ]
    pages = composed(_report(*sections))
    lines = dict(re.fullmatch(r"(.*) (\d+)", word).groups() for word in pages[1].words)  # type: ignore[union-attr]
    for n in range(3):
        begins = pages[int(lines[f"Part {n}"]) - 1]
        assert f"Part {n}" in begins.words
    assert len(pages) == sum(1 for _ in pages)


def test_that_a_heading_stays_with_its_table(qapp: object) -> None:
    table = Table("t2", _table().columns, _table().rows, title="Second")
    blocks = (Text("\n".join(["line"] * 52)), table)
    pages = composed(_report(_section(*blocks)))
    holding = next(page for page in pages if "Second" in page.words)
    assert any(word.startswith("row 0") for word in holding.words)


def test_that_a_heading_never_stands_alone_at_the_foot(qapp: object) -> None:
    """However far down a table begins, rows of it stand on the page of its heading."""
    table = Table("t2", _table().columns, _table(rows=9).rows, title="Second")
    for lines in range(40, 58):
        pages = composed(_report(_section(Text("\n".join(["line"] * lines)), table)))
        holding = next(page for page in pages if "Second" in page.words)
        assert any(word.startswith("row 2") for word in holding.words), lines


def test_that_charts_are_drawn_lower_where_that_saves_a_page(qapp: object) -> None:
    pages = []
    for lines in range(20, 50):
        blocks = (Text("\n".join(["line"] * lines)), Charts((_chart(),)), _table(rows=1))
        pages.append(len(composed(_report(_section(*blocks)))))
    whole = [len(composed(_report(_section(*blocks, _table(rows=1, key="u"))))) for blocks in (
        (Text("\n".join(["line"] * lines)), Charts((replace(_chart(), height_cm=7.5 * 0.7),)),
         _table(rows=1)) for lines in range(20, 50))]  # fmt: skip
    assert pages == sorted(pages)
    # As many lines fit above a chart that may be lowered as above one that is lower from the start.
    assert pages.count(1) >= whole.count(1) > 5


def _shades(table: Table) -> list[float]:
    """How dark each cell of the shaded column is painted."""
    layout = TableLayout(table, WIDE)
    image = QImage(round(WIDE), 2_000, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    part = Fragment(layout.groups[0], 0, layout.rows)
    with QPainter(image) as painter:
        layout.paint(painter, QRectF(0, 0, 0, 0).topLeft(), part)
    x = round(layout.width((0,)) + 2 * DOTS)
    y, found = layout.head_height(part.columns), []
    for row in range(layout.rows):
        high = layout.row_height(row, part.columns)
        found.append(255 - image.pixelColor(x, round(y + 1.2 * DOTS)).lightness())
        y += high
    return found


@pytest.mark.parametrize("scale", ["volume", "more", "less"])
def test_that_the_highest_number_of_a_map_is_the_darkest(qapp: object, scale: str) -> None:
    columns = (Column("row", "Day"), Column("c0", "09", "percent", scale=scale))
    rows = (("Mon", 0.0), ("Tue", 0.3), ("Wed", 0.6), ("Thu", 1.0))
    shades = _shades(Table("map", columns, rows))
    assert shades == sorted(shades)
    assert shades[0] == 0
    assert shades[-1] > shades[1] > 0


def test_that_a_missing_number_stands_where_the_number_would(qapp: object) -> None:
    columns = (Column("name", "Measure"), Column("c0", "Column with a long head", "share"))
    layout = TableLayout(Table("t", columns, (("a", 0.25), ("b", Cell("—", style="muted")))), WIDE)
    image = QImage(round(WIDE), 900, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    part = Fragment((0, 1), 0, 2)
    with QPainter(image) as painter:
        layout.paint(painter, QRectF(0, 0, 0, 0).topLeft(), part)
    y = layout.head_height((0, 1)) + layout.row_height(0, (0, 1))
    rows = range(round(y + 3 * DOTS), round(y + layout.row_height(1, (0, 1)) - 3 * DOTS))
    left, right = layout.width((0,)), layout.width((0, 1))
    dark = [x for x in range(round(left), round(right))
            if any(image.pixelColor(x, row).lightness() < 200 for row in rows)]  # fmt: skip
    assert dark
    assert min(dark) > (left + right) / 2


def test_that_five_parts_of_a_stack_differ_in_grey(qapp: object) -> None:
    heads = (Column("name", "Day"), *(Column(f"c{n}", f"Part {n}", "count") for n in range(5)))
    table = Table("t", heads, (("Mon", 1, 1, 1, 1, 1),))
    chart = Chart("stacked", "T", "A", "t", "name", tuple(Series(f"c{n}") for n in range(5)))
    image = QImage(round(WIDE), 3_000, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    with QPainter(image) as painter:
        paint_chart(painter, QRectF(0, 0, WIDE, 3_000), chart, table)
    column = [QColor(image.pixelColor(round(WIDE / 2), y)).lightness() for y in range(600, 2_700)]
    greys = sorted({grey for grey in column if column.count(grey) > 100})
    assert len(greys) >= 5
    assert all(b - a >= 15 for a, b in pairwise(greys))


def test_that_long_reasons_run_over_the_room_there_is(qapp: object) -> None:
    columns = (Column("kpi", "KPI"), Column("reason", "Why"))
    table = Table("t", columns, (("CES", "Needs a column that none of the files has. " * 2),))
    layout = TableLayout(table, WIDE)
    assert layout.row_height(0, (0, 1)) < 2 * 12 * DOTS


@pytest.mark.parametrize(
    ("value", "unit", "text"),
    [(26.0, "decimal", "26.0"), (0.25, "score_points", "+0.25"), (-0.25, "score_points", "−0.25"),
     (2.0, "on_duty", "2"), (2.5, "on_duty", "2.5"), (7 / 3, "on_duty", "2.33")],
)  # fmt: skip
def test_that_every_unit_of_the_workbook_is_written_on_paper(
    qapp: object, value: float, unit: str, text: str
) -> None:
    assert written(value, unit) == text


def test_that_annexes_are_said_to_be_in_the_workbook(qapp: object) -> None:
    import pandas as pd

    annex = Annex("raw", "Contacts", "", (Column("id", "Id"),), pd.DataFrame({"id": range(12345)}))
    pages = composed(_report(_section(Text("x")), annexes=(annex,)))
    assert any("12,345" in word and "workbook" in word for word in pages[-1].words)


def _streams(path: Path) -> bytes:
    found = re.findall(rb"stream\r?\n(.*?)endstream", path.read_bytes(), re.DOTALL)
    return b"".join(_inflated(part) for part in found)


def _inflated(part: bytes) -> bytes:
    try:
        return zlib.decompress(part)
    except zlib.error:
        return b""


def test_that_the_file_has_every_page_and_draws_charts_as_vectors(
    qapp: object, tmp_path: Path
) -> None:
    blocks = (Charts((_chart(), _chart("line"))), _table(rows=120))
    report = _report(_section(*blocks), _section(_table(columns=20), key="w", title="Wide"))
    path = tmp_path / "r.pdf"
    summary = write_pdf(report, path)
    data = path.read_bytes()
    assert data.startswith(b"%PDF-1")
    counted = re.search(rb"/Type\s*/Pages\b.*?/Count (\d+)", data, re.DOTALL)
    assert counted is not None
    assert int(counted[1]) == summary.pages == len(composed(report))
    assert b"/Subtype /Image" not in data
    assert _streams(path).count(b" l") > 20
    sizes = {
        tuple(map(round, map(float, box.split()[2:])))
        for box in re.findall(rb"/MediaBox \[([^\]]*)\]", data)
    }
    assert sizes == {(595, 842), (842, 595)}


def test_that_a_cancelled_file_leaves_the_old_one(qapp: object, tmp_path: Path) -> None:
    path = tmp_path / "r.pdf"
    path.write_bytes(b"old")

    def stop(share: float) -> None:
        if share > 0.5:
            raise Cancelled

    with pytest.raises(Cancelled):
        write_pdf(_report(_section(_table(rows=200))), path, stop)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_that_a_file_into_a_missing_folder_is_refused(qapp: object, tmp_path: Path) -> None:
    with pytest.raises(Problem):
        write_pdf(_report(_section(Text("x"))), tmp_path / "none" / "r.pdf")


@pytest.mark.parametrize("kind", ["line", "columns", "stacked", "bars", "scatter"])
@pytest.mark.parametrize("values", [(), (math.nan,), (0, 0), (5,), (-3, 4, None), (1e12, 1e-9)])
def test_that_odd_numbers_are_drawn(qapp: object, kind: str, values: tuple[float, ...]) -> None:
    heads = (Column("name", "N", "count"), Column("c0", "C", "count"))
    table = Table("t", heads, tuple((place, value) for place, value in enumerate(values)))
    _drawn(_chart(kind), table)


def test_that_a_column_twice_as_high_stands_for_twice_the_number(qapp: object) -> None:
    heads = (Column("name", "N"), Column("c0", "C", "count"))
    image = _drawn(_chart(), Table("t", heads, (("a", 40), ("b", 80))))
    heights = [_blue(image, x) for x in range(image.width())]
    tall, low = max(heights), min(height for height in heights if height > 20)
    assert tall / low == pytest.approx(2.0, abs=0.04)


def _drawn(chart: Chart, table: Table) -> QImage:
    image = QImage(800, 500, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    with QPainter(image) as painter:
        painter.scale(0.2, 0.2)
        paint_chart(painter, QRectF(100, 100, 3800, 2300), chart, table)
    return image


def _blue(image: QImage, x: int) -> int:
    accent = QColor("#1D5FA8").rgb()
    return sum(image.pixel(x, y) == accent for y in range(image.height()))


@pytest.mark.parametrize("ending", ["png", "svg", "pdf"])
def test_that_a_chart_alone_is_a_picture(qapp: object, tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"chart.{ending}"
    save_chart(_chart(), _table(), path)
    head = path.read_bytes()[:5]
    assert head.startswith({"png": b"\x89PNG", "svg": b"<?xml", "pdf": b"%PDF"}[ending])
    if ending != "pdf":
        assert not QImage(str(path)).isNull() or ending == "svg"


def test_that_an_unknown_ending_is_refused(qapp: object, tmp_path: Path) -> None:
    with pytest.raises(Problem) as refusal:
        save_chart(_chart(), _table(), tmp_path / "chart.gif")
    assert refusal.value.note.code == "picture_format_unknown"


def test_that_values_are_written_as_on_the_pages_of_the_window(qapp: object) -> None:
    assert written(0.776, "share").replace("\u00a0", " ") == "77.6 %"
    assert written(-0.031, "points").replace("\u00a0", " ") == "−3.1 points"
    assert written(6060.0, "s").replace("\u00a0", " ") == "1:41 h"
    assert written(4.1, "money:EUR").replace("\u00a0", " ") == "4.10 €"
    assert written(12340, "count") == "12,340"
    assert written(date(2026, 3, 1), "day").replace("\u00a0", " ") == "1 Mar 2026"
    assert written(None, "share") == written(math.nan, "count") == ""


def test_that_a_verdict_is_more_than_a_colour(qapp: object) -> None:
    """Without its shape the cell would be as wide as its words."""
    plain = Table("t", (Column("s", "S"),), (("missed",),))
    marked = Table("t", (Column("s", "S"),), ((Cell("missed", style="missed"),),))
    widths = [TableLayout(table, WIDE).width((0,)) for table in (plain, marked)]
    assert widths[1] > widths[0] + 3 * DOTS
    assert TableLayout(marked, WIDE).row_height(0, (0,)) == TableLayout(plain, WIDE).row_height(
        0, (0,)
    )
    assert list(TableLayout(marked, WIDE).spoken(Fragment((0,), 0, 1))) == ["missed"]


def test_that_a_company_lends_its_colour(qapp: object, tmp_path: Path) -> None:
    save_chart(_chart(), _table(), tmp_path / "c.png", ("AA3311",))
    image = QImage(str(tmp_path / "c.png"))
    seen = {
        image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)
    }
    assert QColor("#AA3311").rgb() in seen
    assert Look(("AA3311",)).colors == ("AA3311",)


def test_that_the_command_line_prints_the_same_report(tmp_path: Path) -> None:
    """In a process of its own: printing sets the language of the whole application."""
    table = tmp_path / "tickets.csv"
    lines = [f"{n},2026-03-{1 + n % 28:02d} 10:00,email" for n in range(1, 60)]
    table.write_text("ticket id,created at,channel\n" + "\n".join(lines))
    out, pdf = tmp_path / "r.xlsx", tmp_path / "r.pdf"
    words = ["report", str(table), "--out", str(out), "--pdf", str(pdf), "--json"]
    done = subprocess.run(
        [sys.executable, "-m", "desktop", *words, "--sections", "cover,scoreboard,channels",
         "--language", "es"],
        capture_output=True, text=True, check=False, cwd=Path(__file__).parents[2], timeout=300,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    answer = json.loads(done.stdout)
    counted = re.search(rb"/Type\s*/Pages\b.*?/Count (\d+)", pdf.read_bytes(), re.DOTALL)
    assert counted is not None
    assert answer["pages"] == int(counted[1])
    assert answer["pdf"] == str(pdf)
    assert out.exists()


def test_that_paper_leaves_out_how_to_use_cells() -> None:
    said = "Type into the blue cells."
    for told in (False, True):
        section = Section("cost", "Cost", said, (Text("body"),), cells_told=told)
        report = Report("R", "", "en", datetime(2026, 4, 1), (section,))
        words = [word for page in composed(report) for word in page.words]
        assert (said in words) is not told


def test_that_the_cover_names_the_company_once_in_large_letters() -> None:
    cover = Section("cover", "Report", "Shop · 1 Jan 2026", (Text("body"),))
    (page,) = composed(_report(cover))
    assert page.words[:3] == ["Shop", "Report", "1 Jan 2026"]


def _lines(count: int) -> tuple[Text, ...]:
    return tuple(Text(f"Line {n}") for n in range(count))


def test_that_a_short_section_stands_under_the_one_before_it(qapp: object) -> None:
    sections = [_section(*_lines(n), key=f"s{n}", title=f"Part {n}") for n in (18, 3, 5)]
    _contents, page = composed(_report(*sections))
    assert page.begins == ["s18", "s3", "s5"]


def test_that_nothing_stands_on_the_pages_of_cover_and_summary(qapp: object) -> None:
    keys = ("cover", "summary", "kpis", "audit")
    sections = [_section(*_lines(3), key=key, title=key) for key in keys]
    begun = [page.begins for page in composed(_report(*sections))]
    assert begun == [["cover"], [], ["summary"], ["kpis", "audit"]]


def test_that_a_long_section_begins_under_another_where_that_saves_a_page(qapp: object) -> None:
    before = _section(*_lines(9), key="a")
    long = _section(_table(rows=60), key="long")
    alone = len(composed(_report(long)))
    _contents, first, *rest = composed(_report(before, long))
    assert first.begins == ["a", "long"]
    assert 1 + len(rest) == alone


def test_that_a_section_for_one_page_is_set_smaller_before_it_runs_over(qapp: object) -> None:
    section = _section(*_lines(36), Charts((_chart(),)), _table(rows=2))
    assert len(composed(_report(section))) == 2
    assert len(composed(_report(replace(section, one_page=True)))) == 1


def test_that_a_long_list_of_two_columns_runs_in_two_strips(qapp: object) -> None:
    columns = (Column("kpi", "KPI"), Column("needed", "Column needed"))
    rows = tuple((f"Figure {n}", "First resolved") for n in range(60))
    assert len(composed(_report(_section(Table("t", columns, rows))))) == 1


NAMES = tuple(f"Maria Giovanna Longname-{n}" for n in range(40))


@pytest.mark.parametrize("count", [3, 12, 40])
def test_that_no_name_under_an_axis_is_left_out(qapp: object, count: int) -> None:
    found = axis_names(NAMES[:count], 15 * CM, things=True, every=1)
    assert found.every == 1
    for name, lines in zip(NAMES, found.lines, strict=False):
        assert " ".join(lines) == name or (found.upright and lines[0].endswith("…"))
    assert found.upright == (count > 3)


def test_that_hours_under_an_axis_are_told_at_equal_steps(qapp: object) -> None:
    hours = [f"Mon {n:02d}:00" for n in range(40)]
    found = axis_names(hours, 15 * CM, things=False, every=10)
    assert (found.every, found.upright) == (10, False)


def test_that_a_chart_of_the_first_rows_leaves_room_for_them_alone(qapp: object) -> None:
    table, chart = _table(rows=40), replace(_chart("bars"), height_cm=30.0)
    few = height_of(replace(chart, rows=5), table)
    assert few < height_of(replace(chart, rows=20), table) < height_of(chart, table)
