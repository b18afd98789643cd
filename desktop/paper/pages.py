"""A report set on pages: what stands where, with contents, heads and page numbers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter, QPen

from core.progress import Progress, no_progress
from core.report.content import Block, Cell, Chart, Charts, Report, Section, Table, Text
from desktop.formats import number
from desktop.paper.charts import height_of, paint_chart
from desktop.paper.page import A4, EDGE, FOOT, HEAD, PaperPage, contents_page, set_ends
from desktop.paper.tables import Fragment, TableLayout
from desktop.paper.type import (
    CM,
    DOTS,
    line_height,
    role_color,
    wrapped,
    write,
)
from desktop.paper.writing import short

_AFTER = {"heading": 3, "lead": 7, "body": 5, "bullet": 2, "strong": 3, "muted": 4, "warning": 5}
"""Points left free under a text of a style."""
_KEPT, _KEPT_ROWS = 70 * DOTS, 3
"""A heading stands at the foot of a page only with so much, or so many rows, under it."""
_LEAST_SHARED, _FLOWS_PAGE = 0.14, 0.4
"""How much of a page must be free for a section that fits there, and for one that runs on."""
_BETWEEN = 22 * DOTS
"""Above the title of a section that does not begin a page."""
_STRIP_GAP = 22 * DOTS
_LONGEST_TEXT, _LONGEST_TITLE = 4_000, 300
"""Letters of a paragraph and of a title."""
_LONG = 14
"""A narrow table with more rows than this runs in strips side by side."""
_USUAL = 1.0, 1.0
_HARDLY_MORE = 1.25
"""Rows of a list in strips may be so much higher together than if each had one line."""
_LOWER = ((0.9, 1.0), (0.8, 1.0), (0.7, 1.0), (0.7, 0.94), (0.7, 0.9))
"""How much lower charts and smaller texts may be where that saves a page."""
_LOWER_STILL = (*_LOWER, (0.6, 0.9), (0.6, 0.86), (0.5, 0.84), (0.45, 0.8))
"""The same for a section that is made to stand on one page."""
COVER = "cover"
_ALONE = frozenset((COVER, "summary"))
"""Sections that share their pages with no other."""
_COVER_TOP = 0.15
"""Where the cover begins under a logo, as a part of the page."""

Layouts = dict[tuple[int, float, int], TableLayout]
"""Tables measured for a width, so that each is measured once."""


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
        self._scales = _USUAL
        self._title = ""
        self._logo = QImage.fromData(report.look.logo) if report.look.logo else QImage()

    def set(self, section: Section) -> None:
        """Set one section."""
        wide = any(self._crowded(table, section) for table in section.tables())
        self._title, self._scales = section.title, _USUAL
        if self._shares_page(section, wide):
            self._y += _BETWEEN
        else:
            self._new_page(wide)
        self._scales = self._fitting(section)
        self._begun.append((section.title, self._pages[-1]))
        self._pages[-1].begins.append(section.key)
        self._pages[-1].marks.append((section.title, self._y))
        self._set_body(section)

    def _set_body(self, section: Section) -> None:
        self._set_title(section)
        first, titled = self._page, len(self._page.painted)
        for place, block in enumerate(section.blocks):
            after = section.blocks[place + 1 : place + 2]
            self._set_block(block, section, after)
        first.painted_below_title = len(first.painted) > titled or not section.blocks

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
            covers = int(self._covered)
            contents = contents_page(self._begun[covers:], pages)
            pages = [*pages[:covers], contents, *pages[covers:]]
        for place, page in enumerate(pages, 1):
            if place > 1 or not self._covered:
                set_ends(page, self._report, place, len(pages))
        return tuple(pages)

    @property
    def _covered(self) -> bool:
        """Whether the report begins with its cover."""
        return any(section.key == COVER for section in self._report.sections[:1])

    def _shares_page(self, section: Section, wide: bool) -> bool:
        """Whether a section begins under the one before it: it fits there, or begins there
        without ending on a later page than it would have begun on a new one."""
        if not self._pages or section.key in _ALONE:
            return False
        page = self._page
        if not _ALONE.isdisjoint(page.begins) or (wide and not page.landscape):
            return False
        part = self._room / (page.size.height() - HEAD - FOOT)
        if part < _LEAST_SHARED:
            return False
        here = self._trial(section, page.landscape, self._y + _BETWEEN)
        if not here._pages[0].painted_below_title:
            return False
        if len(here._pages) == 1:
            return True
        flows = part >= _FLOWS_PAGE and not section.one_page and wide == page.landscape
        return flows and len(here._pages) <= len(self._trial(section, wide, HEAD)._pages)

    def _crowded(self, table: Table, section: Section) -> bool:
        upright = A4.width() - 2 * EDGE
        return self._layout(table, section, upright).crowded

    def _fitting(self, section: Section) -> tuple[float, float]:
        """How much lower charts and smaller texts are drawn where that saves a page."""
        if not any(isinstance(block, Charts | Text) for block in section.blocks):
            return _USUAL
        whole = self._pages_at(section, _USUAL)
        if whole > 1:
            for scales in _LOWER_STILL if section.one_page else _LOWER:
                if self._pages_at(section, scales) < whole:
                    return scales
        return _USUAL

    def _pages_at(self, section: Section, scales: tuple[float, float]) -> int:
        """The pages of a section that begins here, its charts and texts drawn so much smaller."""
        return len(self._trial(section, self._page.landscape, self._y, scales)._pages)

    def _trial(
        self, section: Section, wide: bool, y: float, scales: tuple[float, float] = _USUAL
    ) -> _Press:
        """The section set from so far down a page, to see how it comes out."""
        trial = _Press(self._report, self._layouts)
        trial._title = section.title
        trial._new_page(wide)
        trial._y, trial._scales = y, scales
        trial._set_body(section)
        return trial

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
        return self._page.size.width() - 2 * EDGE

    @property
    def _room(self) -> float:
        """What is free above the foot of the page."""
        return self._page.size.height() - FOOT - self._y

    def _new_page(self, wide: bool) -> None:
        size = A4.transposed() if wide else A4
        self._pages.append(PaperPage(size, self._title))
        self._y = HEAD

    def _next_page(self) -> None:
        self._new_page(self._page.landscape)

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
        y, left, right = self._y + 3 * DOTS, EDGE, EDGE + self._wide
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
        box, logo = QRectF(QPointF(EDGE, HEAD), size), self._logo
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
        scale = self._scales[1]
        if text.style == "heading" and self._y > HEAD + 40 * DOTS:
            self._y += 7 * scale * DOTS
        self._put_lines(text.text, text.style, _AFTER.get(text.style, 4) * scale, scale)

    def _put_lines(self, text: str, style: str, after: float, scale: float = 1.0) -> None:
        indent = 9 * DOTS if style == "bullet" else 0.0
        high = line_height(style, scale)
        lines = wrapped(short(text, _LONGEST_TEXT), style, self._wide - indent, scale)
        for place, line in enumerate(lines):
            if self._room < high:
                self._next_page()
            if indent and not place:
                self._put(QRectF(EDGE, self._y, indent, high), "•", style, scale, said=False)
            self._put(QRectF(EDGE + indent, self._y, self._wide, high), line, style, scale)
            self._y += high
        self._y += after * DOTS

    def _put(
        self, box: QRectF, text: str, style: str, scale: float = 1.0, *, said: bool = True
    ) -> None:
        own = self._own
        self._page.painted.append(
            lambda painter: write(painter, box, text, style, scale=scale, own=own)
        )
        if said:
            self._page.words.append(text)

    def _set_table(self, table: Table, section: Section) -> None:
        layout = self._in_strips(table, section) or self._layout(table, section, self._wide)
        if table.title:
            first = Fragment(layout.groups[0], 0, min(_KEPT_ROWS, layout.rows))
            self._set_text(Text(table.title, "heading"), layout.height(first) + _KEPT / 2)
        if not layout.rows:
            return
        for group in layout.groups:
            self._set_group(layout, group)
            self._y += 12 * DOTS

    def _in_strips(self, table: Table, section: Section) -> TableLayout | None:
        """A long list of two columns, half as wide where hardly a row needs a second line."""
        if len(table.columns) != 2 or len(table.rows) <= _LONG:
            return None
        layout = self._layout(table, section, (self._wide - _STRIP_GAP) / 2)
        group, rows = layout.groups[0], range(layout.rows)
        if layout.crowded:
            return None
        lines = sum(layout.row_height(row, group) for row in rows)
        least = layout.rows * min(layout.row_height(row, group) for row in rows)
        return layout if lines <= _HARDLY_MORE * least else None

    def _set_group(self, layout: TableLayout, group: tuple[int, ...]) -> None:
        """Set rows page after page; a narrow, long table runs in several strips side by side."""
        across = (self._wide + _STRIP_GAP + DOTS) // (layout.width(group) + _STRIP_GAP)
        strips = max(1, int(across))
        row = 0
        while row < layout.rows:
            last = layout.fitting(group, row, self._room)
            if last - row < min(_KEPT_ROWS, layout.rows - row) and self._y > HEAD + 60 * DOTS:
                self._next_page()
                last = layout.fitting(group, row, self._room)
            if strips > 1 and layout.rows - row > _LONG:
                row = self._set_strips(layout, group, row, strips)
            else:
                # A row higher than a page is set all the same: better over the foot than lost.
                part = Fragment(group, row, max(last, row + 1))
                self._put_table(layout, part, EDGE)
                self._y += layout.height(part)
                row = part.last
            if row < layout.rows:
                self._next_page()

    def _set_strips(
        self, layout: TableLayout, group: tuple[int, ...], row: int, strips: int
    ) -> int:
        """Rows side by side, as even as they come; the row after the last one set."""
        each = -(-(layout.rows - row) // strips)
        x, lowest = EDGE, 0.0
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
            box = QRectF(EDGE + place * (wide + gap), self._y, wide, high)
            self._put_chart(box, chart, self._tables[chart.table])
        self._y += high + 12 * DOTS

    def _charts_height(self, block: Charts) -> float:
        high = max(height_of(chart, self._tables[chart.table]) for chart in block.charts)
        lower = any(chart.kind != "bars" for chart in block.charts)
        return high * self._scales[0] if lower else high

    def _put_chart(self, box: QRectF, chart: Chart, table: Table) -> None:
        own = self._own
        self._page.painted.append(lambda painter: paint_chart(painter, box, chart, table, own))
        self._page.words.append(chart.alt)


def _leads_elsewhere(table: Table) -> bool:
    """Whether a table is a list of links to sections: the contents stand for it on paper."""
    return any(isinstance(item, Cell) and item.section for row in table.rows for item in row)


def _rule(painter: QPainter, pen: QPen, left: float, right: float, y: float) -> None:
    painter.setPen(pen)
    painter.drawLine(QPointF(left, y), QPointF(right, y))
