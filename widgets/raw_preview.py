"""The first lines of a file exactly as read, with their numbers and what cannot be used."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from core.model.dataset import Preview
from widgets.figures import number
from widgets.theme import current_theme, font, unit

Index = QModelIndex | QPersistentModelIndex
_WIDEST_UNITS = 45


@dataclass(frozen=True, slots=True)
class AsideLine:
    """A line of the file that is no row of data, with its words: preamble, totals, header."""

    number: int
    text: str
    why: str
    header: bool = False
    """Whether the column names stand here."""


@dataclass(frozen=True, slots=True)
class Marks:
    """What is marked in a preview."""

    bad: Mapping[tuple[int, str], str]
    """(line number, header) → reason, for cells that cannot be used."""
    rows_aside: Mapping[int, str]
    """Line number → reason, for rows that are not used at all."""
    lines: tuple[AsideLine, ...] = ()
    """Lines that are no rows of data, in file order."""


NO_MARKS = Marks({}, {})


class PreviewModel(QAbstractTableModel):
    """Raw cells by line of the file, lines that are no data among them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preview = Preview((), (), ())
        self._marks = NO_MARKS
        self._mapped: frozenset[str] = frozenset()
        self._lines: tuple[int | AsideLine, ...] = ()
        self._bad_rows: set[int] = set()

    def set_preview(self, preview: Preview, marks: Marks, mapped: Collection[str]) -> bool:
        """Show other cells; True when columns or lines are others than before."""
        lines = _lines(preview, marks.lines)
        if preview is self._preview and marks == self._marks and mapped == self._mapped:
            return False
        same = preview is self._preview and lines == self._lines
        if not same:
            self.beginResetModel()
        self._preview, self._marks, self._mapped = preview, marks, frozenset(mapped)
        self._lines = lines
        self._bad_rows = {row for row, _ in marks.bad} | set(marks.rows_aside)
        if not same:
            self.endResetModel()
        elif lines and preview.header:
            last = self.index(len(lines) - 1, len(preview.header) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, len(lines) - 1)
        return not same

    @property
    def header(self) -> tuple[str, ...]:
        """The headers shown."""
        return self._preview.header

    def aside(self, row: int) -> AsideLine | None:
        """The line at a place, when it is no row of data."""
        line = self._lines[row]
        return line if isinstance(line, AsideLine) else None

    def line_number(self, row: int) -> int:
        """The number in the file of the line at a place."""
        line = self._lines[row]
        return line.number if isinstance(line, AsideLine) else self._preview.row_numbers[line]

    def why(self, row: int, column: int) -> str:
        """Why a cell cannot be used, or ""."""
        return self._marks.bad.get((self.line_number(row), self._preview.header[column]), "")

    def row_why(self, row: int) -> str:
        """Why a whole row is not used, or ""."""
        line = self.aside(row)
        return (
            line.why if line is not None else self._marks.rows_aside.get(self.line_number(row), "")
        )

    def mapped(self, column: int) -> bool:
        """Whether a column feeds anything."""
        return self._preview.header[column] in self._mapped

    def cell(self, row: int, column: int) -> str:
        """A cell exactly as written."""
        line = self._lines[row]
        if isinstance(line, AsideLine):
            return line.text if column == 0 else ""
        cells = self._preview.rows[line]
        return cells[column] if column < len(cells) else ""

    def words(self, row: int, column: int) -> str:
        """A cell as it is shown: on one line, a dash for nothing."""
        return self.cell(row, column).replace("\n", " ") or "—"

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._preview.header)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self.words(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.why(row, column) or self.row_why(row) or self.cell(row, column) or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = [self.cell(row, column) or "—", self.why(row, column) or self.row_why(row)]
            return ", ".join(word for word in words if word)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        across = orientation == Qt.Orientation.Horizontal
        if role == Qt.ItemDataRole.DisplayRole:
            return self._preview.header[section] if across else self._line_words(section)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeft if across else Qt.AlignmentFlag.AlignRight
            return int((side | Qt.AlignmentFlag.AlignVCenter).value)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._preview.header[section] if across else self.row_why(section) or None
        if role == Qt.ItemDataRole.FontRole and across:
            return font("body", QFont.Weight.DemiBold)
        if role == Qt.ItemDataRole.ForegroundRole:
            if across:
                return current_theme().color("text" if self.mapped(section) else "text_muted")
            bad = self.line_number(section) in self._bad_rows
            return current_theme().color("missed" if bad else "text_muted")
        return None

    def _line_words(self, row: int) -> str:
        line, text = self.aside(row), number(self.line_number(row))
        translate = QCoreApplication.translate
        if line is not None:
            words = translate("RawPreview", "header") if line.header else _aside_word()
            return f"{words}  {text}"
        if self.line_number(row) in self._marks.rows_aside:
            return f"▲ {_aside_word()}  {text}"
        return f"▲  {text}" if self.line_number(row) in self._bad_rows else text


def _aside_word() -> str:
    return QCoreApplication.translate("RawPreview", "not used")


def _lines(preview: Preview, asides: Sequence[AsideLine]) -> tuple[int | AsideLine, ...]:
    """Rows of the preview (by place) and other lines, in file order; the others up to its end."""
    last = preview.row_numbers[-1] if preview.row_numbers else 0
    shown = [line for line in asides if line.number <= last or not preview.row_numbers]
    if not preview.header:
        return ()
    numbered = [(line.number, 0, line) for line in shown]
    rows = [(count, 1, place) for place, count in enumerate(preview.row_numbers)]
    merged = sorted([*numbered, *rows], key=lambda part: part[:2])
    return tuple(line for _, _, line in merged)


class _CellDelegate(QStyledItemDelegate):
    """Muted text in columns that feed nothing, a frame around cells that cannot be used."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, u, model = current_theme(), unit(), index.model()
        if not isinstance(model, PreviewModel):
            return
        row, column, rect = index.row(), index.column(), option.rect
        line, why = model.aside(row), model.row_why(row)
        painter.save()
        if line is not None:
            painter.fillRect(rect, theme.color("accent_soft" if line.header else "sunken"))
        elif option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.color("accent_soft"))
        painter.setPen(QPen(theme.color("grid"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        strong = line is not None and line.header
        painter.setFont(font("body", QFont.Weight.DemiBold) if strong else font())
        used = strong or (line is None and not why and model.mapped(column))
        painter.setPen(theme.color("text" if used else "text_muted"))
        inside = rect.adjusted(2 * u, 0, -2 * u, 0)
        if line is not None:
            # A line across all columns stays readable when the columns are scrolled.
            inside.setLeft(max(inside.left(), 2 * u))
        words = "" if line is not None and column else model.words(row, column)
        cut = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(inside, int(Qt.AlignmentFlag.AlignVCenter.value), cut)
        if model.why(row, column):
            painter.setPen(QPen(theme.color("missed"), 1.5))
            painter.drawRect(QRectF(rect).adjusted(0.75, 0.75, -0.75, -0.75))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -2))
        painter.restore()


class _LineNumbers(QHeaderView):
    """Line numbers; their width is known beforehand, so that no line is measured."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.room = 10 * unit()
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setDefaultSectionSize(round(7.5 * unit()))
        self.setHighlightSections(False)
        self.setSectionsClickable(True)

    def sizeHint(self) -> QSize:
        return QSize(self.room, super().minimumSizeHint().height())


class RawPreview(QTableView):
    """Lines as written in the file; nothing here is interpreted."""

    header_chosen = Signal(int)
    """A line is to be taken for the column names; carries its number in the file."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = PreviewModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_CellDelegate(self))
        self.setAccessibleName(name)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setProperty("kind", "cells")
        self.setShowGrid(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectColumns)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        rows = self._numbers = _LineNumbers(self)
        self.setVerticalHeader(rows)
        rows.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        rows.customContextMenuRequested.connect(self._on_line_menu)
        rows.sectionDoubleClicked.connect(self._on_line_opened)
        self.horizontalHeader().setHighlightSections(False)
        self._use = QAction(
            QCoreApplication.translate("RawPreview", "This line holds the column names"), self
        )
        self._use.setShortcut("Ctrl+H")
        self._use.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._use.triggered.connect(lambda: self._on_line_opened(self.currentIndex().row()))
        self.addAction(self._use)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def set_preview(
        self, preview: Preview, marks: Marks = NO_MARKS, mapped: Collection[str] = ()
    ) -> None:
        """Show raw cells with their marks; `mapped` names the columns in use."""
        before = self._model.header
        self._numbers.room = self._room(preview, marks)
        if not self._model.set_preview(preview, marks, mapped):
            self.updateGeometries()
            return
        if before != preview.header:
            self._size_columns(preview)
        self.clearSpans()
        across = len(preview.header)
        for row in range(self._model.rowCount()):
            if across > 1 and self._model.aside(row) is not None:
                self.setSpan(row, 0, 1, across)

    def show_column(self, header: str) -> None:
        """Select a column and bring it into view."""
        if header not in self._model.header or not self._model.rowCount():
            self.clearSelection()
            return
        place = self._model.header.index(header)
        row = max(0, self.rowAt(1))
        self.selectColumn(place)
        self.scrollTo(self._model.index(row, place))

    def _on_line_opened(self, row: int) -> None:
        if 0 <= row < self._model.rowCount():
            self.header_chosen.emit(self._model.line_number(row))

    def _on_line_menu(self, at: QPoint) -> None:
        row = self.verticalHeader().logicalIndexAt(at)
        if row < 0:
            return
        self.setCurrentIndex(self._model.index(row, 0))
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self._use)
        menu.popup(self.verticalHeader().mapToGlobal(at))

    def _room(self, preview: Preview, marks: Marks) -> int:
        """How wide the widest line number is, with its word and its triangle."""
        last = max((line.number for line in marks.lines), default=0)
        last = max(last, preview.row_numbers[-1] if preview.row_numbers else 0)
        words = "▲  " if marks.bad else ""
        if marks.rows_aside or marks.lines:
            header = QCoreApplication.translate("RawPreview", "header")
            words = f"▲ {max(_aside_word(), header, key=len)}  "
        metrics = QFontMetrics(font())
        return metrics.horizontalAdvance(words + number(last)) + 5 * unit()

    def _size_columns(self, preview: Preview) -> None:
        strong = QFontMetrics(font("body", QFont.Weight.DemiBold))
        metrics = QFontMetrics(font())
        for place, title in enumerate(preview.header):
            texts = [row[place] for row in preview.rows[:20] if place < len(row)]
            wide = max((metrics.horizontalAdvance(text[:80]) for text in texts), default=0)
            wide = max(wide, strong.horizontalAdvance(title[:80])) + 5 * unit()
            self.setColumnWidth(place, min(wide, _WIDEST_UNITS * unit()))
