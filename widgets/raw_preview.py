"""The first rows of a file exactly as read, with line numbers and the cells that cannot be used."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from core.model.dataset import Preview
from widgets.figures import number
from widgets.theme import current_theme, font, unit

Index = QModelIndex | QPersistentModelIndex
BAD = Qt.ItemDataRole.UserRole
MAPPED = Qt.ItemDataRole.UserRole + 1
_WIDEST_UNITS = 45


class PreviewModel(QAbstractTableModel):
    """Raw cells, with the (row number, header) of those that were set aside."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preview = Preview((), (), ())
        self._bad: dict[tuple[int, str], str] = {}
        self._bad_rows: set[int] = set()
        self._mapped: frozenset[str] = frozenset()

    def set_preview(
        self, preview: Preview, bad: dict[tuple[int, str], str], mapped: Collection[str]
    ) -> None:
        """Show other cells."""
        self.beginResetModel()
        self._preview, self._bad, self._mapped = preview, bad, frozenset(mapped)
        self._bad_rows = {row for row, _ in bad}
        self.endResetModel()

    @property
    def header(self) -> tuple[str, ...]:
        """The headers shown."""
        return self._preview.header

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._preview.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._preview.header)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cell(index).replace("\n", " ") or "—"
        if role in (BAD, Qt.ItemDataRole.ToolTipRole):
            why = self._bad.get(self._place(index))
            return why if role == BAD or why else self._cell(index) or None
        if role == MAPPED:
            return self._preview.header[index.column()] in self._mapped
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        across = orientation == Qt.Orientation.Horizontal
        if role == Qt.ItemDataRole.DisplayRole:
            return self._preview.header[section] if across else self._line(section)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeft if across else Qt.AlignmentFlag.AlignRight
            return int((side | Qt.AlignmentFlag.AlignVCenter).value)
        if role == Qt.ItemDataRole.ToolTipRole and across:
            return self._preview.header[section]
        if role == Qt.ItemDataRole.ForegroundRole and not across:
            return current_theme().color("missed" if self._is_bad(section) else "text_muted")
        return None

    def _cell(self, index: Index) -> str:
        row = self._preview.rows[index.row()]
        return row[index.column()] if index.column() < len(row) else ""

    def _place(self, index: Index) -> tuple[int, str]:
        return (
            self._preview.row_numbers[index.row()],
            self._preview.header[index.column()],
        )

    def _line(self, row: int) -> str:
        text = number(self._preview.row_numbers[row])
        return f"▲ {text}" if self._is_bad(row) else text

    def _is_bad(self, row: int) -> bool:
        return self._preview.row_numbers[row] in self._bad_rows


class _CellDelegate(QStyledItemDelegate):
    """Muted text in columns that feed nothing, a frame around cells that cannot be used."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, u = current_theme(), unit()
        painter.save()
        painter.setFont(font())
        painter.setPen(QPen(theme.color("grid"), 1))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.setPen(theme.color("text" if index.data(MAPPED) else "text_muted"))
        inside = option.rect.adjusted(2 * u, 0, -2 * u, 0)
        words = painter.fontMetrics().elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, inside.width()
        )
        painter.drawText(inside, int(Qt.AlignmentFlag.AlignVCenter.value), words)
        if index.data(BAD):
            painter.setPen(QPen(theme.color("missed"), 1.5))
            painter.drawRect(QRectF(option.rect).adjusted(0.75, 0.75, -0.75, -0.75))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(super().sizeHint(option, index).width(), round(7.5 * unit()))


class RawPreview(QTableView):
    """Cells as written in the file; nothing here is interpreted."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = PreviewModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_CellDelegate(self))
        self.setAccessibleName(name)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(round(7.5 * unit()))
        self.horizontalHeader().setHighlightSections(False)
        rows.setHighlightSections(False)

    def set_preview(
        self,
        preview: Preview,
        bad: dict[tuple[int, str], str] | None = None,
        mapped: Collection[str] = (),
    ) -> None:
        """Show raw cells; `bad` holds (row number, header) → reason, `mapped` columns in use."""
        before = self._model.header
        self._model.set_preview(preview, bad or {}, mapped)
        if before != preview.header:
            self._size_columns(preview)

    def _size_columns(self, preview: Preview) -> None:
        metrics = QFontMetrics(font("body", QFont.Weight.Normal))
        for place, title in enumerate(preview.header):
            texts = [title] + [row[place] for row in preview.rows[:20] if place < len(row)]
            wide = max(metrics.horizontalAdvance(text[:80]) for text in texts) + 5 * unit()
            self.setColumnWidth(place, min(wide, _WIDEST_UNITS * unit()))
