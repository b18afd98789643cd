"""Tables on paper: columns as wide as they need, rows that wrap, columns in groups if too many."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from core.report.content import Column, Item, Table, plain
from desktop.paper.type import (
    CM,
    DOTS,
    line_height,
    paper_theme,
    role_color,
    size_of,
    width_of,
    wrapped,
    write,
)
from desktop.paper.writing import DASH, STATES, is_number, item_text, short, style_of, unit_of
from widgets.status_mark import paint_status

_GAP = 9 * DOTS
"""Between two columns."""
_SHADED_GAP = 2.5 * DOTS
_ABOVE = 2.4 * DOTS
_WIDEST_TEXT = 8.5 * CM
"""A column of texts is not wider than this while others need room."""
_UNBROKEN = 4.5 * CM
"""Texts shorter than this stay on one line where the column is not made for wrapping."""
_SCALES = (1.0, 0.92, 0.84, 0.76, 0.7)
_READABLE_SCALE = 0.84
_MOST_LINES, _LONGEST_HEAD = 8, 90
_SPREAD = 0.62
"""A table that fills so much of the page is spread over all of it."""


@dataclass(frozen=True, slots=True)
class Fragment:
    """Some columns and rows of a table that stand together on a page."""

    columns: tuple[int, ...]
    first: int
    last: int
    """The row after the last; a total counts as the row after all others."""


class TableLayout:
    """A table measured for a width; it says where it can be cut and paints any part."""

    def __init__(self, table: Table, width: float, own: Sequence[str] = (), fixed: int = 1) -> None:
        self.table = table
        self._width, self._own, self._fixed = width, own, max(1, fixed)
        self._rows = (*table.rows, table.total) if table.total else table.rows
        self.scale = next((s for s in _SCALES if sum(self._least(s)) <= width), _SCALES[-1])

    @property
    def rows(self) -> int:
        """Rows, the total counted."""
        return len(self._rows)

    @property
    def crowded(self) -> bool:
        """Whether a wider page would read better: small type, columns on a second one, or texts
        squeezed into many lines."""
        if self.scale < _READABLE_SCALE or len(self.groups) > 1:
            return True
        step = line_height("body", self.scale)
        whole = tuple(range(len(self.table.columns)))
        high = (self.row_height(row, whole) for row in range(self.rows))
        return max(high, default=0.0) > _MOST_LINES * step

    @cached_property
    def groups(self) -> tuple[tuple[int, ...], ...]:
        """Columns that fit side by side; the first ones are repeated in each group."""
        least = self._least(self.scale)
        fixed = tuple(range(min(self._fixed, len(least))))
        if sum(least) <= self._width:
            return (tuple(range(len(least))),)
        room = self._width - sum(least[place] for place in fixed)
        found: list[list[int]] = [[]]
        used = 0.0
        for place in range(len(fixed), len(least)):
            if found[-1] and used + least[place] > room:
                found.append([])
                used = 0.0
            found[-1].append(place)
            used += least[place]
        return tuple((*fixed, *group) for group in found)

    def head_height(self, group: tuple[int, ...]) -> float:
        """The height of the row of headers."""
        if not self.table.header:
            return 0.0
        most = max(len(self._header(place, group)) for place in group)
        return most * line_height("header", self.scale) + 2 * _ABOVE

    def row_height(self, row: int, group: tuple[int, ...]) -> float:
        """The height of a row in a group of columns."""
        most = max(len(self._lines(row, place, group)) for place in group)
        return most * line_height("body", self.scale) + 2 * _ABOVE

    def fitting(self, group: tuple[int, ...], first: int, room: float) -> int:
        """The row after the last one that fits under a header in so much room."""
        used, row = self.head_height(group), first
        while row < self.rows:
            used += self.row_height(row, group)
            if used > room:
                break
            row += 1
        return row

    def height(self, part: Fragment) -> float:
        """How high a part is, its header counted."""
        rows = range(part.first, part.last)
        return self.head_height(part.columns) + sum(
            self.row_height(row, part.columns) for row in rows
        )

    def spoken(self, part: Fragment) -> Iterator[str]:
        """The rows of a part as a screen reader says them."""
        for row in range(part.first, part.last):
            texts = (item_text(self._rows[row][p], self.table.columns[p]) for p in part.columns)
            yield " ".join(text for text in texts if text)

    def width(self, group: tuple[int, ...]) -> float:
        """How wide a group of columns is."""
        return sum(self._widths(group))

    def paint(self, painter: QPainter, at: QPointF, part: Fragment) -> None:
        """Paint a part with its header at a point."""
        widths = self._widths(part.columns)
        y = at.y()
        if self.table.header:
            y = self._paint_head(painter, at, part.columns, widths)
        for row in range(part.first, part.last):
            high = self.row_height(row, part.columns)
            self._paint_row(painter, QRectF(at.x(), y, sum(widths), high), row, part.columns)
            y += high

    def _paint_head(
        self, painter: QPainter, at: QPointF, group: tuple[int, ...], widths: list[float]
    ) -> float:
        high, x = self.head_height(group), at.x()
        step = line_height("header", self.scale)
        for place, width in zip(group, widths, strict=True):
            lines = self._header(place, group)
            y = at.y() + high - _ABOVE - len(lines) * step
            for line in lines:
                box = QRectF(x, y, width - self._gap(place), step)
                write(
                    painter, box, line, "header", align=self._side(place, header=True),
                    scale=self.scale, own=self._own,
                )  # fmt: skip
                y += step
            x += width
        _rule(painter, at.x(), at.y() + high, sum(widths), "border_control")
        return at.y() + high

    def _paint_row(self, painter: QPainter, box: QRectF, row: int, group: tuple[int, ...]) -> None:
        x, total = box.left(), row == len(self.table.rows)
        if total:
            _rule(painter, box.left(), box.top(), box.width(), "border_control")
        for place, width in zip(group, self._widths(group), strict=True):
            self._paint_cell(painter, QRectF(x, box.top(), width, box.height()), row, place, group)
            x += width
        if not total and not self._shaded:
            _rule(painter, box.left(), box.bottom(), box.width(), "grid")

    def _paint_cell(
        self, painter: QPainter, box: QRectF, row: int, place: int, group: tuple[int, ...]
    ) -> None:
        item, column = self._rows[row][place], self.table.columns[place]
        shade = None if row == len(self.table.rows) else self._shade(item, column)
        if shade is not None:
            inside = box.adjusted(0, 0.6 * DOTS, -1.2 * DOTS, -0.6 * DOTS)
            painter.fillRect(inside, shade)
        style = self._style(row, place)
        inner = box.adjusted(0, _ABOVE, -self._gap(place), -_ABOVE)
        if style in STATES:
            inner = self._paint_mark(painter, inner, style)
        step = line_height("body", self.scale)
        for number, line in enumerate(self._lines(row, place, group)):
            spot = QRectF(inner.left(), inner.top() + number * step, inner.width(), step)
            write(
                painter, spot, line, style, align=self._side(place, item=item), scale=self.scale,
                own=self._own,
            )  # fmt: skip

    def _paint_mark(self, painter: QPainter, box: QRectF, style: str) -> QRectF:
        size = size_of("body", self.scale) * 0.78
        mark = QRectF(box.left(), box.top(), size, line_height("body", self.scale))
        paint_status(painter, mark, style, paper_theme())
        return box.adjusted(self._mark_room, 0, 0, 0)

    @property
    def _mark_room(self) -> float:
        return size_of("body", self.scale) * 1.15

    def _side(self, place: int, *, item: Item = None, header: bool = False) -> Qt.AlignmentFlag:
        column = self.table.columns[place]
        if column.scale:
            return Qt.AlignmentFlag.AlignHCenter
        unit = column.unit if header else unit_of(item, column)
        # A dash for a missing number stands where the number would.
        number = header or plain(item) == DASH or not isinstance(plain(item), str)
        right = is_number(unit) and number
        return Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft

    def _style(self, row: int, place: int) -> str:
        if row == len(self.table.rows):
            return "total"
        return style_of(self._rows[row][place], self.table.columns[place])

    def _gap(self, place: int) -> float:
        return (_SHADED_GAP if self.table.columns[place].scale else _GAP) * self.scale

    @cached_property
    def _shaded(self) -> bool:
        return any(column.scale for column in self.table.columns)

    def _shade(self, item: Item, column: Column) -> QColor | None:
        """The tint of a cell between nothing and the highest number of its scale."""
        value = plain(item)
        low, high = self._ends.get(column.scale, (0.0, 0.0))
        if not column.scale or isinstance(value, str | bool) or value is None or high <= low:
            return None
        if not isinstance(value, int | float):
            return None
        theme = paper_theme()
        end = theme.diverging[5 if column.scale == "less" else 1]
        return _mixed(theme.color("surface"), QColor(end), (float(value) - low) / (high - low))

    @cached_property
    def _ends(self) -> dict[str, tuple[float, float]]:
        """Where each scale begins and its highest number; like those of the workbook, at 0."""
        found: dict[str, tuple[float, float]] = {}
        for place, column in enumerate(self.table.columns):
            if column.scale:
                _, high = found.get(column.scale, (0.0, 0.0))
                found[column.scale] = (0.0, max((high, *self._plain_numbers(place))))
        return found

    def _plain_numbers(self, place: int) -> Iterator[float]:
        for row in self.table.rows:
            value = plain(row[place])
            if isinstance(value, int | float) and not isinstance(value, bool) and value == value:
                yield float(value)

    def _header(self, place: int, group: tuple[int, ...]) -> list[str]:
        width = self._widths(group)[group.index(place)] - self._gap(place)
        return wrapped(self._label(place), "header", width, self.scale)

    def _label(self, place: int) -> str:
        return short(self.table.columns[place].label, _LONGEST_HEAD)

    def _lines(self, row: int, place: int, group: tuple[int, ...]) -> list[str]:
        key = (row, place, group)
        if key not in self._line_cache:
            self._line_cache[key] = self._broken(row, place, group)
        return self._line_cache[key]

    @cached_property
    def _line_cache(self) -> dict[tuple[int, int, tuple[int, ...]], list[str]]:
        return {}

    def _broken(self, row: int, place: int, group: tuple[int, ...]) -> list[str]:
        text = item_text(self._rows[row][place], self.table.columns[place])
        style = self._style(row, place)
        width = self._widths(group)[group.index(place)] - self._gap(place)
        if style in STATES:
            width -= self._mark_room
        return wrapped(text, style, width, self.scale)

    def _widths(self, group: tuple[int, ...]) -> list[float]:
        """Widths of a group's columns: what each needs, the rest shared out among texts."""
        if group not in self._width_cache:
            self._width_cache[group] = self._shared_out(group)
        return self._width_cache[group]

    @cached_property
    def _width_cache(self) -> dict[tuple[int, ...], list[float]]:
        return {}

    def _shared_out(self, group: tuple[int, ...]) -> list[float]:
        natural = [self._natural(self.scale)[place] for place in group]
        least = [self._least(self.scale)[place] for place in group]
        if sum(natural) <= self._width:
            natural = self._unfolded(group, natural)
            if sum(natural) < _SPREAD * self._width or self._shaded:
                return natural
            more = (self._width - sum(natural)) / len(natural)
            return [width + more for width in natural]
        return self._by_text(group, least, natural)

    def _by_text(
        self, group: tuple[int, ...], least: list[float], natural: list[float]
    ) -> list[float]:
        """What room there is goes where most text is, so that rows are as low as can be."""
        lacks = [self._needs(place, self.scale)[3] for place in group]
        widths, room = list(least), self._width - sum(least)
        while room > DOTS:
            wish = [
                lack if high - width > DOTS else 0.0
                for lack, width, high in zip(lacks, widths, natural, strict=True)
            ]
            if not any(wish):
                break
            part = room / sum(wish)
            for place, (lack, high) in enumerate(zip(wish, natural, strict=True)):
                more = min(lack * part, high - widths[place]) if lack else 0.0
                widths[place] += more
                room -= more
        return widths

    def _unfolded(self, group: tuple[int, ...], natural: list[float]) -> list[float]:
        """Where there is room, long texts take it, so that they run over fewer lines."""
        longest = [self._needs(place, self.scale)[2] for place in group]
        wish = [max(0.0, whole - width) for whole, width in zip(longest, natural, strict=True)]
        if not any(wish):
            return natural
        part = min(1.0, (self._width - sum(natural)) / sum(wish))
        return [width + part * more for width, more in zip(natural, wish, strict=True)]

    def _natural(self, scale: float) -> list[float]:
        return self._even([self._needs(p, scale)[1] for p in range(len(self.table.columns))])

    def _least(self, scale: float) -> list[float]:
        return self._even([self._needs(p, scale)[0] for p in range(len(self.table.columns))])

    def _even(self, widths: list[float]) -> list[float]:
        """Shaded columns are all as wide as the widest of them, so that a map is regular."""
        shaded = [w for w, c in zip(widths, self.table.columns, strict=True) if c.scale]
        most = max(shaded, default=0.0)
        return [
            most if column.scale else width
            for width, column in zip(widths, self.table.columns, strict=True)
        ]

    def _needs(self, place: int, scale: float) -> tuple[float, float, float, float]:
        """Least, natural and whole width of a column: its longest word, line, and text; and how
        much its texts lack at the least on the average."""
        key = (place, scale)
        if key not in self._need_cache:
            self._need_cache[key] = self._measure(place, scale)
        return self._need_cache[key]

    @cached_property
    def _need_cache(self) -> dict[tuple[int, float], tuple[float, float, float, float]]:
        return {}

    def _measure(self, place: int, scale: float) -> tuple[float, float, float, float]:
        column = self.table.columns[place]
        gap = (2 * _SHADED_GAP if column.scale else _GAP) * scale
        longest = word = whole = 0.0
        texts = {(item_text(row[place], column), self._style(n, place))
                 for n, row in enumerate(self._rows)}  # fmt: skip
        for text, style in texts:
            mark = size_of("body", scale) * 1.15 if style in STATES else 0.0
            for line in text.split("\n"):
                wide = width_of(line, style, scale) + mark
                longest, whole = max(longest, wide), whole + wide
            longest_word = max((width_of(w, style, scale) for w in text.split(" ")), default=0.0)
            word = max(word, min(longest_word, _WIDEST_TEXT / 2) + mark)
        if is_number(column.unit):
            word = longest
        elif not column.wraps:
            word = max(word, min(longest, _UNBROKEN))
        label = max(
            (width_of(w, "header", scale) for w in self._label(place).split(" ")), default=0.0
        )
        natural = max(min(longest, _WIDEST_TEXT), label, self._heading_width(place, scale))
        least = max(word, label)
        lacks = max(0.1 * DOTS, whole / max(1, len(texts)) - least)
        return least + gap, natural + gap, max(longest, natural) + gap, lacks

    def _heading_width(self, place: int, scale: float) -> float:
        """What the header needs to stand on two lines, where there is room for that."""
        words = self._label(place).split(" ")
        halves = ((" ".join(words[:n]), " ".join(words[n:])) for n in range(1, len(words) + 1))
        return min(max(width_of(half, "header", scale) for half in pair) for pair in halves)


def _rule(painter: QPainter, x: float, y: float, width: float, role: str) -> None:
    painter.setPen(QPen(role_color(role), 0.6 * DOTS))
    painter.drawLine(QPointF(x, y), QPointF(x + width, y))


def _mixed(low: QColor, high: QColor, part: float) -> QColor:
    part = min(1.0, max(0.0, part))
    return QColor.fromRgbF(
        low.redF() + (high.redF() - low.redF()) * part,
        low.greenF() + (high.greenF() - low.greenF()) * part,
        low.blueF() + (high.blueF() - low.blueF()) * part,
    )
