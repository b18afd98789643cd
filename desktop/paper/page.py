"""A page of the report: its size, what stands on it, its head and foot, and the contents."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPen

from desktop.formats import day, number
from desktop.paper.type import CM, DOTS, elided, line_height, role_color, width_of, write

if TYPE_CHECKING:
    from core.report.content import Report

A4 = QSizeF(21.0 * CM, 29.7 * CM)
EDGE, HEAD, FOOT = 1.9 * CM, 2.3 * CM, 1.9 * CM
"""Margins beside, above and below."""

Paint = Callable[[QPainter], None]


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
    painted_below_title: bool = True
    """Whether the section that began on it last stands there with more than its title."""

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


def contents_page(begun: Sequence[tuple[str, PaperPage]], pages: Sequence[PaperPage]) -> PaperPage:
    """A line for each section with the page it begins on; `pages` are all but this one, which
    stands before those of the sections."""
    page = PaperPage(A4, QCoreApplication.translate("Paper", "Contents"))
    y, high = HEAD, line_height("body") + 6 * DOTS
    right = page.size.width() - EDGE
    title = page.title
    heads = QRectF(EDGE, y, right - EDGE, line_height("title"))
    page.painted.append(lambda painter: write(painter, heads, title, "title"))
    y += line_height("title") + 16 * DOTS
    for whole, first in begun:
        name = elided(whole, "body", 0.9 * (right - EDGE))
        box, text = QRectF(EDGE, y, right - EDGE, high), number(pages.index(first) + 2)
        page.painted.append(
            lambda painter, box=box, name=name, text=text: _line(painter, box, name, text)
        )
        page.words.append(f"{name} {text}")
        page.links.append((box, first, whole))
        y += high
    return page


def set_ends(page: PaperPage, report: Report, place: int, count: int) -> None:
    """Who and what at the head, page number; when it was written at the foot."""
    high, wide = line_height("caption"), page.size.width() - 2 * EDGE
    words = QCoreApplication.translate("Paper", "Page {n} of {count}")
    head = QRectF(EDGE, 1.15 * CM, wide, high)
    pair = (
        elided(report.organisation or report.title, "caption", 0.75 * wide),
        words.format(n=number(place), count=number(count)),
    )
    foot = QRectF(EDGE, page.size.height() - 1.25 * CM, wide, high)
    written = QCoreApplication.translate("Paper", "Written with Aforo on {day}")
    below = (
        written.format(day=day(report.written.date())),
        elided(page.title, "caption", 0.6 * wide),
    )
    page.painted.append(lambda painter: _ends(painter, head, pair))
    page.painted.append(lambda painter: _ends(painter, foot, below))


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
