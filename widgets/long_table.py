"""A table over whole columns of values: a million rows are shown as fast as ten."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, islice
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from widgets.clipboard import put_text, shown_text
from widgets.theme import current_theme, font, unit

if TYPE_CHECKING:
    import numpy as np

Index = QModelIndex | QPersistentModelIndex
_SAMPLE_ROWS = 40
_MOST_COPIED = 10_000
_ROWS_A_STEP = 500


@dataclass(frozen=True, slots=True)
class LongColumn:
    """A column: its head and a function that gives the text of the n-th row of the table."""

    title: str
    text: Callable[[int], str]
    numeric: bool = False
    stretch: bool = False
    mark: bool = False
    """Whether a triangle stands before its text."""
    exact: Callable[[int], object] | None = None
    """What is copied of the n-th row where it is not the text: the number that is shown."""

    def copied(self, place: int) -> object:
        """What a copy holds of the n-th row."""
        return self.text(place) if self.exact is None else self.exact(place)


@dataclass(frozen=True, slots=True)
class TakenRows:
    """Rows to be copied; their text may be written on a worker."""

    columns: tuple[LongColumn, ...]
    places: tuple[int, ...]
    """Their places in the whole table."""
    wanted: int
    """How many were to be copied, more than there are places where that is too many."""

    def text(self, progress: Callable[[float], None] | None = None) -> str:
        """Heads and rows as tab-separated lines, safe to paste."""
        return shown_text(self._rows(progress))

    def _rows(self, progress: Callable[[float], None] | None) -> Iterator[list[object]]:
        yield [column.title for column in self.columns]
        for done, place in enumerate(self.places):
            if progress is not None and not done % _ROWS_A_STEP:
                progress(done / len(self.places))
            yield [column.copied(place) for column in self.columns]


class LongModel(QAbstractTableModel):
    """Asks for a cell only when it is drawn; `order` holds the rows shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.columns: Sequence[LongColumn] = ()
        self._order: Any = ()

    def set_columns(self, columns: Sequence[LongColumn], order: np.ndarray) -> None:
        """Show rows by their place in the whole table, in this order."""
        self.beginResetModel()
        self.columns, self._order = columns, order
        self.endResetModel()

    @property
    def order(self) -> Any:
        """The rows shown, by their place in the whole table."""
        return self._order

    def text(self, row: int, column: int) -> str:
        """The text of a cell shown."""
        return self.columns[column].text(int(self._order[row]))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self.text(index.row(), index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            head = self.columns[index.column()].title
            return f"{head}: {self.text(index.row(), index.column()) or '—'}"
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal or section >= len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(self.columns[section])
        return None


@dataclass(frozen=True, slots=True)
class _Look:
    """What every cell is drawn with, asked once for all cells of a frame."""

    font: QFont
    metrics: QFontMetrics
    grid: QPen
    text: QColor
    mark: QColor
    chosen: QColor
    unit: int

    @classmethod
    def now(cls) -> _Look:
        theme, body = current_theme(), font()
        grid = QPen(theme.color("grid"), 1)
        text, mark, chosen = (theme.color(role) for role in ("text", "missed", "accent_soft"))
        return cls(body, QFontMetrics(body), grid, text, mark, chosen, unit())


class _LongDelegate(QStyledItemDelegate):
    look: _Look

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model, look, rect = index.model(), self.look, option.rect
        if not isinstance(model, LongModel):
            return
        column = model.columns[index.column()]
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, look.chosen)
        painter.setPen(look.grid)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setFont(look.font)
        inside = rect.adjusted(2 * look.unit, 0, -2 * look.unit, 0)
        if column.mark:
            painter.setPen(look.mark)
            painter.drawText(inside, _side(column), "▲")
            inside.setLeft(inside.left() + 4 * look.unit)
        painter.setPen(look.text)
        text = model.text(index.row(), index.column()).replace("\n", " ")
        if len(text) * look.metrics.maxWidth() > inside.width():
            text = look.metrics.elidedText(text, Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(inside, _side(column), text)


class LongTable(QTableView):
    """Ruled rows without stripes; Ctrl+C copies the chosen ones with their heads."""

    sort_wanted = Signal(int, bool)
    """A head was pressed: the column, and whether the largest come first."""
    copy_wanted = Signal()
    """Rows are to be copied by the owner, where `copies_itself` is off."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._model = LongModel(self)
        self.setModel(self._model)
        self._delegate = _LongDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(round(7.5 * unit()))
        rows.hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)
        self._sort: tuple[int, bool] | None = None
        self.copies_itself = True
        """Whether rows are copied at once; off where an owner writes them on a worker."""

    def set_sortable(self) -> None:
        """Let the heads be pressed; whoever owns the rows sorts them and gives another order."""
        head = self.horizontalHeader()
        head.setSectionsClickable(True)
        head.sectionClicked.connect(self.sort_by)

    def sort_by(self, column: int) -> None:
        """Ask for the rows sorted by a column, the other way round when they already are."""
        descending = self._sort == (column, False)
        self._sort = (column, descending)
        head = self.horizontalHeader()
        head.setSortIndicatorShown(True)
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        head.setSortIndicator(column, order)
        self.sort_wanted.emit(column, descending)

    def set_order(self, order: np.ndarray) -> None:
        """Show other rows, or the same in another order, from the first one on."""
        self._model.set_columns(self._model.columns, order)
        self.scrollToTop()

    @property
    def order(self) -> np.ndarray:
        """The numbers of the rows shown, in their order."""
        return self._model.order

    def set_columns(self, columns: Sequence[LongColumn], order: np.ndarray) -> None:
        """Show the rows of `order`, numbers of rows of the whole table, in this order."""
        same = [c.title for c in columns] == [c.title for c in self._model.columns]
        if not same:
            self._sort = None
            self.horizontalHeader().setSortIndicatorShown(False)
        self._model.set_columns(columns, order)
        if not same or not self._sized:
            self._size_columns()

    def text(self, row: int, column: int) -> str:
        """The text of a cell shown."""
        return self._model.text(row, column)

    @property
    def shown(self) -> int:
        """How many rows are shown."""
        return self._model.rowCount()

    def taken(self) -> TakenRows:
        """The chosen rows, or all where none is, as many of them as are copied at once."""
        chosen = self.selectionModel().selection()
        ranges = (chosen.at(place) for place in range(chosen.count()))
        spans = sorted((span.top(), span.bottom() + 1) for span in ranges)
        spans = spans or [(0, self._model.rowCount())]
        rows = chain.from_iterable(range(first, after) for first, after in spans)
        places = tuple(int(self._model.order[row]) for row in islice(rows, _MOST_COPIED))
        wanted = sum(after - first for first, after in spans)
        return TakenRows(tuple(self._model.columns), places, wanted)

    def copy(self) -> None:
        """Put the chosen rows, or the first ones, on the clipboard; an owner may do it instead."""
        if self.copies_itself:
            put_text(self.taken().text())
        else:
            self.copy_wanted.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        self._delegate.look = _Look.now()
        super().paintEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
            return
        super().keyPressEvent(event)

    @property
    def _sized(self) -> bool:
        return bool(self.property("sized"))

    def _size_columns(self) -> None:
        head, metrics, model = self.horizontalHeader(), QFontMetrics(font()), self._model
        sample = range(min(model.rowCount(), _SAMPLE_ROWS))
        self.setProperty("sized", bool(model.rowCount()))
        for place, column in enumerate(model.columns):
            texts = [column.title, *(model.text(row, place)[:120] for row in sample)]
            room = (10 if column.mark else 6) * unit()
            wide = max(metrics.horizontalAdvance(text) for text in texts) + room
            head.resizeSection(place, min(max(wide, 14 * unit()), 60 * unit()))
            mode = QHeaderView.ResizeMode
            head.setSectionResizeMode(place, mode.Stretch if column.stretch else mode.Interactive)


def _side(column: LongColumn) -> int:
    return _RIGHT if column.numeric else _LEFT


_LEFT = int((Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter).value)
_RIGHT = int((Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter).value)
