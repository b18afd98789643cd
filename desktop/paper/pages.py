"""A report set on pages: what stands where, with contents, heads and page numbers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter, QPen

from core.progress import Progress, no_progress
from core.report.content import Block, Cell, Chart, Charts, Report, Section, Table, Text
from desktop.formats import day, number
from desktop.paper.charts import height_of, paint_chart
from desktop.paper.tables import Fragment, TableLayout
from desktop.paper.type import (
    CM,
    DOTS,
    elided,
    line_height,
    role_color,
    width_of,
    wrapped,
    write,
)
from desktop.paper.writing import short

A4 = QSizeF(21.0 * CM, 29.7 * CM)
_EDGE, _HEAD, _FOOT = 1.9 * CM, 2.3 * CM, 1.9 * CM
_AFTER = {"heading": 3, "lead": 7, "body": 5, "bullet": 2, "strong": 3, "muted": 4, "warning": 5}
"""Points left free under a text of a style."""
_KEPT, _KEPT_ROWS = 70 * DOTS, 3
"""A heading stands at the foot of a page only with so much, or so many rows, under it."""
_SHARES_PAGE = 0.45
"""A section begins on the page of the one before it where so much of it is free and enough."""
_STRIP_GAP = 22 * DOTS
_LONGEST_TEXT, _LONGEST_TITLE = 4_000, 300
"""Letters of a paragraph and of a title."""
_LONG = 14
"""A narrow table with more rows than this runs in strips side by side."""
_LOWER = (0.9, 0.8, 0.7)
"""How much lower charts may be drawn where that saves a page."""
_LOWER_STILL = (*_LOWER, 0.6, 0.5)
"""The same for a section that is made to stand on one page."""
COVER = "cover"
_COVER_TOP = 0.15
"""Where the cover begins under a logo, as a part of the page."""

Paint = Callable[[QPainter], None]
Layouts = dict[tuple[int, float, int], TableLayout]
"""Tables measured for a width, so that each is measured once."""


@dataclass(eq=False)
class PaperPage:
    """One page: its size in tenths of a point, whose section begins it, and what it shows."""

    size: QSizeF
    title: str
    painted: list[Paint] = field(default_factory=list[Paint])
    words: list[str] = field(default_factory=list[str])
    """What it says, for who cannot see it."""
    begins: list[str] = field(default_factory=list[str])
    """Keys of the sections that begin on it."""
    marks: list[tuple[str, float]] = field(default_factory=list[tuple[str, float]])
    """Titles of those sections, and how far down each begins."""
    links: list[tuple[QRectF, PaperPage, str]] = field(default_factory=list[Any])
    """Parts of it that lead to the page on which the section of that title begins."""

    @property
    def landscape(self) -> bool:
        """Whether it is wider than high."""
        return self.size.width() > self.size.height()

    def paint(self, painter: QPainter) -> None:
        """Paint the page at the painter's origin, in tenths of a point."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(QPointF(), self.size), role_color("surface"))
        for paint in self.painted:
            paint(painter)


def composed(report: Report, progress: Progress = no_progress) -> tuple[PaperPage, ...]:
    """The pages of a report, contents and page numbers included.

    Annexes are lists for a spreadsheet: the last page says that the workbook has them.
    """
    press = _Press(report)
    for done, section in enumerate(report.sections):
        progress(done / len(report.sections))
        press.set(section)
    press.tell_annexes()
    return press.bound()


class _Press:
    """Sets sections one after another, breaking pages where they are full."""

    def __init__(self, report: Report, layouts: Layouts | None = None) -> None:
        self._report = report
        self._own = report.look.colors
        self._layouts: Layouts = {} if layouts is None else layouts
        self._tables = {t.key: t for section in report.sections for t in section.tables()}
        self._pages: list[PaperPage] = []
        self._begun: list[tuple[str, PaperPage]] = []
        self._y = 0.0
        self._charts_scale = 1.0
        self._logo = QImage.fromData(report.look.logo) if report.look.logo else QImage()

    def set(self, section: Section) -> None:
        """Set one section."""
        wide = any(self._crowded(table, section) for table in section.tables())
        if not self._shares_page(section, wide):
            self._new_page(section.title, wide)
        else:
            self._y += 22 * DOTS
        self._charts_scale = self._fitting(section, wide)
        self._begun.append((section.title, self._pages[-1]))
        self._pages[-1].begins.append(section.key)
        self._pages[-1].marks.append((section.title, self._y))
        self._set_body(section)

    def _set_body(self, section: Section) -> None:
        self._set_title(section)
        for place, block in enumerate(section.blocks):
            after = section.blocks[place + 1 : place + 2]
            self._set_block(block, section, after)

    def tell_annexes(self) -> None:
        """Say which long lists only the workbook holds."""
        for annex in self._report.annexes:
            words = QCoreApplication.translate(
                "Paper", "{title}: {n} rows, in the Excel workbook only."
            )
            self._set_text(
                Text(words.format(title=annex.title, n=number(len(annex.rows))), "muted")
            )

    def bound(self) -> tuple[PaperPage, ...]:
        """All pages with contents behind the cover, heads and feet."""
        pages = self._pages
        if len(self._begun) > 1:
            covers = sum(1 for section in self._report.sections[:1] if section.key == COVER)
            contents = PaperPage(A4, QCoreApplication.translate("Paper", "Contents"))
            self._set_contents(contents, covers)
            pages = [*pages[:covers], contents, *pages[covers:]]
        for place, page in enumerate(pages, 1):
            self._set_ends(page, place, len(pages))
        return tuple(pages)

    def _shares_page(self, section: Section, wide: bool) -> bool:
        if not self._pages or len(self._begun) < 2 or section.one_page or wide:
            return False
        page = self._pages[-1]
        if page.landscape or self._room < _SHARES_PAGE * (page.size.height() - _HEAD - _FOOT):
            return False
        return self._height(section) <= self._room - 22 * DOTS

    def _crowded(self, table: Table, section: Section) -> bool:
        upright = A4.width() - 2 * _EDGE
        return self._layout(table, section, upright).crowded

    def _height(self, section: Section) -> float:
        """About how high a section is on this page."""
        total = line_height("title") + 40 * DOTS
        for block in section.blocks:
            if isinstance(block, Text):
                lines = wrapped(block.text, block.style, self._wide)
                total += len(lines) * line_height(block.style) + 8 * DOTS
            elif isinstance(block, Charts):
                total += self._charts_height(block) + 12 * DOTS
            else:
                layout = self._layout(block, section, self._wide)
                for group in layout.groups:
                    total += layout.height(Fragment(group, 0, layout.rows)) + 30 * DOTS
        return total

    def _fitting(self, section: Section, wide: bool) -> float:
        """How much lower charts are drawn where that saves a page; 1 where it saves none."""
        if not any(isinstance(block, Charts) for block in section.blocks):
            return 1.0
        whole = self._pages_at(section, wide, 1.0)
        if whole > 1:
            for scale in _LOWER_STILL if section.one_page else _LOWER:
                if self._pages_at(section, wide, scale) < whole:
                    return scale
        return 1.0

    def _pages_at(self, section: Section, wide: bool, scale: float) -> int:
        """The pages of a section that begins here, its charts drawn so much lower."""
        trial = _Press(self._report, self._layouts)
        trial._new_page(section.title, wide)
        trial._y, trial._charts_scale = self._y, scale
        trial._set_body(section)
        return len(trial._pages)

    def _layout(self, table: Table, section: Section, width: float) -> TableLayout:
        key = (id(table), width, section.fixed_columns)
        if key not in self._layouts:
            self._layouts[key] = TableLayout(table, width, self._own, section.fixed_columns)
        return self._layouts[key]

    @property
    def _page(self) -> PaperPage:
        return self._pages[-1]

    @property
    def _wide(self) -> float:
        return self._page.size.width() - 2 * _EDGE

    @property
    def _room(self) -> float:
        """What is free above the foot of the page."""
        return self._page.size.height() - _FOOT - self._y

    def _new_page(self, title: str, wide: bool) -> None:
        size = A4.transposed() if wide else A4
        self._pages.append(PaperPage(size, title))
        self._y = _HEAD

    def _next_page(self) -> None:
        self._new_page(self._page.title, self._page.landscape)

    def _set_title(self, section: Section) -> None:
        cover = section.key == COVER
        if cover:
            self._set_logo()
            self._y = max(self._y, self._page.size.height() * _COVER_TOP)
            if who := self._report.organisation:
                self._put_lines(short(who, _LONGEST_TITLE), "title", 6)
        title = short(section.title, _LONGEST_TITLE)
        self._put_lines(title, "cover" if cover else "title", 4)
        if section.subtitle and not section.cells_told:
            # The cover has said whose report it is in large letters above.
            who = f"{self._report.organisation} · " if cover else ""
            self._put_lines(section.subtitle.removeprefix(who), "subtitle", 4)
        y, left, right = self._y + 3 * DOTS, _EDGE, _EDGE + self._wide
        color = role_color("accent" if cover else "border", self._own)
        pen = QPen(color, (2.2 if cover else 0.8) * DOTS)
        self._page.painted.append(lambda painter: _rule(painter, pen, left, right, y))
        self._y += 13 * DOTS

    def _set_logo(self) -> None:
        if self._logo.isNull():
            return
        size = QSizeF(self._logo.size()).scaled(
            QSizeF(6 * CM, 2.4 * CM), Qt.AspectRatioMode.KeepAspectRatio
        )
        box, logo = QRectF(QPointF(_EDGE, _HEAD), size), self._logo
        self._page.painted.append(lambda painter: painter.drawImage(box, logo))

    def _set_block(self, block: Block, section: Section, after: Sequence[Block]) -> None:
        if isinstance(block, Text):
            heads = bool(after) and block.style in ("heading", "strong")
            self._set_text(block, self._kept(after[0]) if heads else 0.0)
        elif isinstance(block, Charts):
            self._set_charts(block)
        elif not _leads_elsewhere(block):
            self._set_table(block, section)

    def _kept(self, after: Block) -> float:
        """What must stand under a heading on the same page."""
        return self._charts_height(after) + _KEPT / 2 if isinstance(after, Charts) else _KEPT

    def _set_text(self, text: Text, kept: float = 0.0) -> None:
        if not text.text:
            return
        if self._room < kept:
            self._next_page()
        if text.style == "heading" and self._y > _HEAD + 40 * DOTS:
            self._y += 7 * DOTS
        self._put_lines(text.text, text.style, _AFTER.get(text.style, 4))

    def _put_lines(self, text: str, style: str, after: float) -> None:
        indent = 9 * DOTS if style == "bullet" else 0.0
        high = line_height(style)
        lines = wrapped(short(text, _LONGEST_TEXT), style, self._wide - indent)
        for place, line in enumerate(lines):
            if self._room < high:
                self._next_page()
            if indent and not place:
                self._put(QRectF(_EDGE, self._y, indent, high), "•", style, said=False)
            self._put(QRectF(_EDGE + indent, self._y, self._wide, high), line, style)
            self._y += high
        self._y += after * DOTS

    def _put(self, box: QRectF, text: str, style: str, said: bool = True) -> None:
        own = self._own
        self._page.painted.append(lambda painter: write(painter, box, text, style, own=own))
        if said:
            self._page.words.append(text)

    def _set_table(self, table: Table, section: Section) -> None:
        layout = self._layout(table, section, self._wide)
        if table.title:
            first = Fragment(layout.groups[0], 0, min(_KEPT_ROWS, layout.rows))
            self._set_text(Text(table.title, "heading"), layout.height(first) + _KEPT / 2)
        if not layout.rows:
            return
        for group in layout.groups:
            self._set_group(layout, group)
            self._y += 12 * DOTS

    def _set_group(self, layout: TableLayout, group: tuple[int, ...]) -> None:
        """Set rows page after page; a narrow, long table runs in several strips side by side."""
        strips = max(1, int((self._wide + _STRIP_GAP) // (layout.width(group) + _STRIP_GAP)))
        row = 0
        while row < layout.rows:
            last = layout.fitting(group, row, self._room)
            if last - row < min(_KEPT_ROWS, layout.rows - row) and self._y > _HEAD + 60 * DOTS:
                self._next_page()
                last = layout.fitting(group, row, self._room)
            if strips > 1 and layout.rows - row > _LONG:
                row = self._set_strips(layout, group, row, strips)
            else:
                # A row higher than a page is set all the same: better over the foot than lost.
                part = Fragment(group, row, max(last, row + 1))
                self._put_table(layout, part, _EDGE)
                self._y += layout.height(part)
                row = part.last
            if row < layout.rows:
                self._next_page()

    def _set_strips(
        self, layout: TableLayout, group: tuple[int, ...], row: int, strips: int
    ) -> int:
        """Rows side by side, as even as they come; the row after the last one set."""
        each = -(-(layout.rows - row) // strips)
        x, lowest = _EDGE, 0.0
        for _ in range(strips):
            fits = layout.fitting(group, row, self._room)
            part = Fragment(group, row, max(row + 1, min(fits, row + each)))
            self._put_table(layout, part, x)
            lowest = max(lowest, layout.height(part))
            row, x = part.last, x + layout.width(group) + _STRIP_GAP
            if row >= layout.rows:
                break
        self._y += lowest
        return row

    def _put_table(self, layout: TableLayout, part: Fragment, x: float) -> None:
        at = QPointF(x, self._y)
        self._page.painted.append(lambda painter: layout.paint(painter, at, part))
        self._page.words.extend(layout.spoken(part))

    def _set_charts(self, block: Charts) -> None:
        high = self._charts_height(block)
        if self._room < high:
            self._next_page()
        gap = 14 * DOTS
        wide = (self._wide - gap * (len(block.charts) - 1)) / len(block.charts)
        for place, chart in enumerate(block.charts):
            box = QRectF(_EDGE + place * (wide + gap), self._y, wide, high)
            self._put_chart(box, chart, self._tables[chart.table])
        self._y += high + 12 * DOTS

    def _charts_height(self, block: Charts) -> float:
        high = max(height_of(chart, self._tables[chart.table]) for chart in block.charts)
        lower = any(chart.kind != "bars" for chart in block.charts)
        return high * self._charts_scale if lower else high

    def _put_chart(self, box: QRectF, chart: Chart, table: Table) -> None:
        own = self._own
        self._page.painted.append(lambda painter: paint_chart(painter, box, chart, table, own))
        self._page.words.append(chart.alt)

    def _set_contents(self, page: PaperPage, covers: int) -> None:
        """A line for each section with the page it begins on; the contents stand before them."""
        y, high = _HEAD, line_height("body") + 6 * DOTS
        right = page.size.width() - _EDGE
        title = page.title
        heads = QRectF(_EDGE, y, right - _EDGE, line_height("title"))
        page.painted.append(lambda painter: write(painter, heads, title, "title"))
        y += line_height("title") + 16 * DOTS
        for whole, begun in self._begun[covers:]:
            name = elided(whole, "body", 0.9 * (right - _EDGE))
            place = self._pages.index(begun) + 2
            box, text = QRectF(_EDGE, y, right - _EDGE, high), number(place)
            page.painted.append(
                lambda painter, box=box, name=name, text=text: _line(painter, box, name, text)
            )
            page.words.append(f"{name} {text}")
            page.links.append((box, begun, whole))
            y += high

    def _set_ends(self, page: PaperPage, place: int, count: int) -> None:
        """Who and what at the head, page number; when it was written at the foot."""
        if place == 1 and self._report.sections[:1] and self._report.sections[0].key == COVER:
            return
        report, high = self._report, line_height("caption")
        wide = page.size.width() - 2 * _EDGE
        words = QCoreApplication.translate("Paper", "Page {n} of {count}")
        head = QRectF(_EDGE, 1.15 * CM, wide, high)
        pair = (
            elided(report.organisation or report.title, "caption", 0.75 * wide),
            words.format(n=number(place), count=number(count)),
        )
        foot = QRectF(_EDGE, page.size.height() - 1.25 * CM, wide, high)
        written = QCoreApplication.translate("Paper", "Written with Aforo on {day}")
        below = (
            written.format(day=day(report.written.date())),
            elided(page.title, "caption", 0.6 * wide),
        )
        page.painted.append(lambda painter: _ends(painter, head, pair))
        page.painted.append(lambda painter: _ends(painter, foot, below))


def _leads_elsewhere(table: Table) -> bool:
    """Whether a table is a list of links to sections: the contents stand for it on paper."""
    return any(isinstance(item, Cell) and item.section for row in table.rows for item in row)


def _rule(painter: QPainter, pen: QPen, left: float, right: float, y: float) -> None:
    painter.setPen(pen)
    painter.drawLine(QPointF(left, y), QPointF(right, y))


def _ends(painter: QPainter, box: QRectF, texts: tuple[str, str]) -> None:
    write(painter, box, texts[0], "caption")
    write(painter, box, texts[1], "caption", align=Qt.AlignmentFlag.AlignRight)


def _line(painter: QPainter, box: QRectF, name: str, page: str) -> None:
    """A line of the contents: name, dots, page number."""
    write(painter, box, name, "body")
    write(painter, box, page, "body", align=Qt.AlignmentFlag.AlignRight)
    left = box.left() + width_of(name, "body") + 6 * DOTS
    right = box.right() - width_of(page, "body") - 6 * DOTS
    pen = QPen(role_color("border_control"), 0.7 * DOTS)
    pen.setDashPattern([1, 4])
    painter.setPen(pen)
    y = box.center().y() + 2.5 * DOTS
    painter.drawLine(QPointF(left, y), QPointF(right, y))
