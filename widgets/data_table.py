"""A ruled table of figures: sorted by its head, copied as cells, with a total line."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain
from numbers import Real

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from widgets.clipboard import put_text, shown_text
from widgets.figures import exact
from widgets.theme import Theme, current_theme, font, unit

Index = QModelIndex | QPersistentModelIndex
_SAMPLE_ROWS = 60
_SPARE_UNITS = 3
"""How much of the room around its words a column can do without."""
_LEAST_NAME_UNITS, _LEAST_BAR_UNITS = 34, 12


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its head, and whether it holds figures (right-aligned)."""

    title: str
    numeric: bool = False
    tooltip: str = ""
    stretch: bool = False
    """Whether the column takes the room that is left; without any the last one does."""


@dataclass(frozen=True, slots=True)
class Cell:
    """What one cell shows."""

    text: str
    value: object = None
    """What is sorted by and copied; the text where None."""
    role: str = ""
    """Colour role of the text: text_muted, missed, on_target, near …"""
    swatch: str = ""
    """Colour (#rrggbb) of a square before the text."""
    bold: bool = False
    tooltip: str = ""
    bar: float | None = None
    """Length of a bar that stands for the value, 0–1; the cell then shows no text."""


Row = Sequence[str | Cell]


def as_cell(item: str | Cell) -> Cell:
    """A plain text as a cell."""
    return item if isinstance(item, Cell) else Cell(item)


class RowsModel(QAbstractTableModel):
    """Rows of cells under columns; a total stays last however the rows are sorted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.columns: Sequence[Column] = ()
        self._rows: Sequence[Row] = ()
        self._order: list[int] = []
        self._total: Row | None = None

    def set_rows(self, columns: Sequence[Column], rows: Sequence[Row], total: Row | None) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.columns, self._rows, self._total = columns, rows, total
        self._order = list(range(len(rows)))
        self.endResetModel()

    def cell(self, row: int, column: int) -> Cell:
        """The cell shown at a place."""
        line = self._total if self.is_total(row) else self._rows[self._order[row]]
        return as_cell(line[column]) if line is not None else Cell("")

    def is_total(self, row: int) -> bool:
        """Whether a shown row is the total."""
        return self._total is not None and row == len(self._order)

    def source_row(self, row: int) -> int | None:
        """The place in the rows given of a shown row; None for the total."""
        return None if self.is_total(row) else self._order[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._order) + (self._total is not None)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.cell(index.row(), index.column()).text
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.cell(index.row(), index.column()).tooltip or None
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal or section >= len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.columns[section].tooltip or None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(section)
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if not 0 <= column < len(self.columns):
            return
        self.layoutAboutToBeChanged.emit()
        self._order = sorted(
            range(len(self._rows)), key=lambda row: _sort_key(as_cell(self._rows[row][column]))
        )
        if order == Qt.SortOrder.DescendingOrder:
            self._order.reverse()
        self.layoutChanged.emit()

    def _alignment(self, column: int) -> int:
        return _side(self.columns[column])


_LEFT = int((Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter).value)
_RIGHT = int((Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter).value)


def _side(column: Column) -> int:
    return _RIGHT if column.numeric else _LEFT


def _sort_key(cell: Cell) -> tuple[int, float, str]:
    if isinstance(cell.value, int | float) and cell.value == cell.value:
        return (0, float(cell.value), "")
    return (1, 0.0, str(cell.text if cell.value is None else cell.value).casefold())


@dataclass(frozen=True, slots=True)
class _Look:
    """What every cell is drawn with, asked once for all cells of a frame."""

    theme: Theme
    faces: tuple[QFont, QFont]
    """Plain and bold."""
    metrics: tuple[QFontMetrics, QFontMetrics]
    grid: QPen
    total: QPen
    unit: int
    chosen: frozenset[int]
    """Rows that are selected."""

    @classmethod
    def of(cls, view: DataTable) -> _Look:
        theme, plain = current_theme(), font()
        bold = font("body", QFont.Weight.DemiBold)
        grid, total = (QPen(theme.color(role), 1) for role in ("grid", "border_control"))
        selected = view.selectionModel().selection()
        spans = (selected.at(place) for place in range(selected.count()))
        rows = (range(span.top(), span.bottom() + 1) for span in spans)
        chosen = frozenset(chain.from_iterable(rows))
        metrics = (QFontMetrics(plain), QFontMetrics(bold))
        return cls(theme, (plain, bold), metrics, grid, total, unit(), chosen)


class RowsDelegate(QStyledItemDelegate):
    """Draws cells on rules, without stripes or vertical lines."""

    look: _Look

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        if not isinstance(model, RowsModel):
            super().paint(painter, option, index)
            return
        row, place = index.row(), index.column()
        cell, total, look, rect = (
            model.cell(row, place),
            model.is_total(row),
            self.look,
            option.rect,
        )
        self._draw_ground(painter, rect, row, total)
        if cell.bar is not None:
            self._draw_bar(painter, rect, cell, cell.bar)
            return
        bold = total or cell.bold
        painter.setFont(look.faces[bold])
        painter.setPen(look.theme.color(cell.role or "text"))
        inside = rect.adjusted(2 * look.unit, 0, -2 * look.unit, 0)
        if cell.swatch:
            inside = self._draw_swatch(painter, inside, QColor(cell.swatch))
        side, text, metrics = _side(model.columns[place]), cell.text, look.metrics[bold]
        if len(text) * metrics.maxWidth() > inside.width():
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(inside, side, text)

    def _draw_ground(self, painter: QPainter, rect: QRect, row: int, total: bool) -> None:
        look = self.look
        if row in look.chosen:
            painter.fillRect(rect, look.theme.color("accent_soft"))
        painter.setPen(look.grid)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if total:
            painter.setPen(look.total)
            painter.drawLine(rect.topLeft(), rect.topRight())

    def _draw_bar(self, painter: QPainter, rect: QRect, cell: Cell, share: float) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        u = self.look.unit
        room = QRectF(rect).adjusted(2 * u, 0, -2 * u, 0)
        high = 3.0 * u
        wide = max(room.width() * min(max(share, 0.0), 1.0), 1.0)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.theme.color(cell.role or "accent"))
        painter.drawRoundedRect(QRectF(room.left(), room.center().y() - high / 2, wide, high), 2, 2)
        painter.restore()

    def _draw_swatch(self, painter: QPainter, rect: QRect, color: QColor) -> QRect:
        u = self.look.unit
        side = round(2.5 * u)
        painter.fillRect(QRect(rect.left(), rect.center().y() - side // 2, side, side), color)
        return rect.adjusted(side + 2 * u, 0, 0, 0)


class DataTable(QTableView):
    """A table of figures: muted head on a rule, ruled rows, bold total, sorted by its head."""

    row_chosen = Signal(int)
    """A row was opened by Return or double click; carries its place in the rows given."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = RowsModel(self)
        self._natural: list[int] = []
        self._bars = set[int]()
        self._whole = False
        self.setModel(self._model)
        self._delegate = RowsDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(round(7.5 * unit()))
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(True)
        self.activated.connect(self._on_activated)
        self.horizontalHeader().sortIndicatorChanged.connect(self._model.sort)

    def set_rows(
        self, columns: Sequence[Column], rows: Sequence[Row], total: Row | None = None
    ) -> None:
        """Show rows in the order given, with an optional total line under them."""
        self._model.set_rows(columns, rows, total)
        header = self.horizontalHeader()
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSortIndicatorShown(True)
        self._size_columns()

    def rows_height(self) -> int:
        """Pixels that head and all rows need, to show the table without scrolling."""
        rows = self._model.rowCount()
        return self.horizontalHeader().sizeHint().height() + rows * round(7.5 * unit()) + 2

    def show_all_rows(self) -> None:
        """Fix the height so that every row shows."""
        self._whole = True
        self._fit_columns()
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def cells(self) -> list[list[str]]:
        """The heads and every row as exact cells; columns of bars are left out."""
        model = self._model
        drawn = [
            place
            for place in range(model.columnCount())
            if model.rowCount() == 0 or model.cell(0, place).bar is None
        ]
        rows = [[model.columns[place].title for place in drawn]]
        for row in range(model.rowCount()):
            rows.append([_copied(model.cell(row, place)) for place in drawn])
        return rows

    def copy(self) -> None:
        """Put the selected rows (or all) and their heads on the clipboard, tab-separated."""
        model = self._model
        chosen = sorted({index.row() for index in self.selectedIndexes()})
        rows: list[list[object]] = [[column.title for column in model.columns]]
        for row in chosen or range(model.rowCount()):
            cells = (model.cell(row, column) for column in range(model.columnCount()))
            rows.append([cell.text if cell.value is None else cell.value for cell in cells])
        put_text(shown_text(rows))

    def paintEvent(self, event: QPaintEvent) -> None:
        self._delegate.look = _Look.of(self)
        super().paintEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit_columns()

    def _on_activated(self, index: QModelIndex) -> None:
        row = self._model.source_row(index.row())
        if row is not None:
            self.row_chosen.emit(row)

    def _size_columns(self) -> None:
        model = self._model
        metrics = QFontMetrics(font("body", QFont.Weight.DemiBold))
        natural, self._bars = [], set[int]()
        for place, column in enumerate(model.columns):
            rows = range(min(model.rowCount(), _SAMPLE_ROWS))
            cells = [model.cell(row, place) for row in rows]
            texts = [column.title, *(cell.text for cell in cells)]
            wide = max(metrics.horizontalAdvance(text) for text in texts) + 7 * unit()
            wide += 5 * unit() if any(cell.swatch for cell in cells) else 0
            if any(cell.bar is not None for cell in cells):
                self._bars.add(place)
                wide = 30 * unit()
            natural.append(min(wide, 90 * unit()))
        self._natural = natural
        self._fit_columns()

    def _fit_columns(self) -> None:
        """Let named columns take what is left, and long names give way; else scroll sideways."""
        header, columns = self.horizontalHeader(), self._model.columns
        room, mode = self.viewport().width(), QHeaderView.ResizeMode
        stretched = [place for place, column in enumerate(columns) if column.stretch]
        widths = list(self._natural)
        if sum(widths) > room:
            widths = [self._least(place) for place in range(len(widths))]
        if sum(widths) > room:
            # A few pixels less around each are better than a column out of sight.
            over = math.ceil((sum(widths) - room) / len(widths))
            widths = [wide - min(over, _SPARE_UNITS * unit()) for wide in widths]
        fits = sum(widths) <= room
        for place, wide in enumerate(widths):
            stretch = fits and place in stretched
            header.setSectionResizeMode(place, mode.Stretch if stretch else mode.Interactive)
            if not stretch:
                header.resizeSection(place, wide)
        header.setStretchLastSection(not stretched and fits)
        if self._whole:
            bar = 0 if fits else self.horizontalScrollBar().sizeHint().height()
            self.setFixedHeight(self.rows_height() + bar)

    def _least(self, place: int) -> int:
        """The width that a column can do with: figures need all of theirs, names can be cut."""
        column, natural = self._model.columns[place], self._natural[place]
        most = _LEAST_BAR_UNITS if place in self._bars else _LEAST_NAME_UNITS
        return natural if column.numeric else min(natural, most * unit())


def _copied(cell: Cell) -> str:
    text = cell.text if cell.value is None else str(cell.value)
    if isinstance(cell.value, Real):
        text = exact(float(cell.value))
    return text.replace("\t", " ").replace("\n", " ")
