"""The heatmap as a table: every cell can be reached by keyboard, read aloud, copied."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QTableView,
    QToolTip,
    QWidget,
)

from widgets.heatmap_paint import paint_current, paint_grid
from widgets.kept_picture import KeptPicture
from widgets.text_lines import CENTER_MIDDLE, LEFT_MIDDLE, RIGHT_MIDDLE, text_width
from widgets.theme import Theme, current_theme, font, unit

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


def _silent(row: int, column: int) -> str:
    return ""


@dataclass(frozen=True, slots=True)
class Margin:
    """A column beside the grid: its head, a text for each row and one for the total row."""

    head: str
    texts: tuple[str, ...]
    foot: str
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Grid:
    """A heatmap ready to paint: labels, colours as shares of the scale, texts, totals."""

    row_labels: tuple[str, ...] = ()
    row_notes: tuple[str, ...] = ()
    """Muted words after each row's label, such as "5 days"."""
    column_labels: tuple[str, ...] = ()
    fills: tuple[tuple[float | None, ...], ...] = ()
    texts: tuple[tuple[str, ...], ...] = ()
    faint: tuple[tuple[bool, ...], ...] = ()
    """Cells that stand on too little to rely on; empty: none does."""
    foot_label: str = ""
    foot: tuple[str, ...] = ()
    """Column totals; empty where a total has no meaning."""
    short: tuple[tuple[str, ...], ...] = ()
    """Shorter texts of the rows and the total row, for where those do not fit; empty: none."""
    margins: tuple[Margin, ...] = ()
    diverging: bool = False
    sentence: Callable[[int, int], str] = field(default=_silent, compare=False)
    """What a cell says in full; rows and columns past the grid are the totals."""

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns without the totals."""
        return len(self.row_labels), len(self.column_labels)

    @property
    def longest_text(self) -> str:
        """The widest text of a cell or of the total row, judged by its length."""
        texts = (text for row in (*self.texts, self.foot, self.column_labels) for text in row)
        return max(texts, key=len, default="")


class GridModel(QAbstractTableModel):
    """A Grid with its total row and margin columns as a table model."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grid = Grid()

    def set_grid(self, grid: Grid) -> None:
        """Show another grid."""
        self.beginResetModel()
        self.grid = grid
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else self.grid.shape[0] + bool(self.grid.foot)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else self.grid.shape[1] + len(self.grid.margins)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(index.row(), index.column())
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.grid.sentence(index.row(), index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignCenter
            if index.column() >= self.grid.shape[1]:
                side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            return int(side.value)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        grid, (rows, columns) = self.grid, self.grid.shape
        if orientation == Qt.Orientation.Horizontal:
            return (
                grid.column_labels[section]
                if section < columns
                else grid.margins[section - columns].head
            )
        if section >= rows:
            return grid.foot_label
        return grid.row_labels[section]

    def text(self, row: int, column: int) -> str:
        """The text of a cell, a total or a margin."""
        grid, (rows, columns) = self.grid, self.grid.shape
        if column < columns:
            return grid.texts[row][column] if row < rows else grid.foot[column]
        margin = grid.margins[column - columns]
        return margin.texts[row] if row < rows else margin.foot


class GridHeader(QHeaderView):
    """Heads without boxes: muted above, label and note at the left; the current one is bold."""

    def __init__(self, orientation: Qt.Orientation, view: HeatmapGrid) -> None:
        super().__init__(orientation, view)
        self._view = view
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(1)

    def sizeHint(self) -> QSize:
        u = unit()
        if self.orientation() == Qt.Orientation.Horizontal:
            return QSize(0, round(6.5 * u))
        return QSize(round(self._view.label_width() + self._view.note_width() + 3 * u), 0)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        theme = current_theme()
        painter.save()
        painter.fillRect(rect, theme.color("surface"))
        if self.orientation() == Qt.Orientation.Horizontal:
            self._paint_head(painter, rect, section)
        else:
            self._paint_label(painter, rect, section)
        painter.restore()

    def _paint_head(self, painter: QPainter, rect: QRect, section: int) -> None:
        theme, inside = current_theme(), section < self._view.grid.shape[1]
        chosen = section == self._view.currentIndex().column()
        painter.setFont(font("caption", QFont.Weight.Bold if chosen else QFont.Weight.Medium))
        painter.setPen(theme.color("text" if chosen else "text_muted"))
        text = str(self.model().headerData(section, self.orientation()))
        painter.drawText(rect, CENTER_MIDDLE if inside else RIGHT_MIDDLE, text)

    def _paint_label(self, painter: QPainter, rect: QRect, section: int) -> None:
        theme, grid = current_theme(), self._view.grid
        total = section >= grid.shape[0]
        if total:
            y = rect.top() + round(1.5 * unit())
            painter.fillRect(QRect(rect.left(), y, rect.width(), 1), theme.color("border_control"))
            rect = rect.adjusted(0, round(1.5 * unit()), 0, 0)
        bold = total or section == self._view.currentIndex().row()
        painter.setFont(font("body", QFont.Weight.DemiBold if bold else QFont.Weight.Normal))
        painter.setPen(theme.color("text"))
        text = str(self.model().headerData(section, self.orientation()))
        painter.drawText(rect, LEFT_MIDDLE, text)
        if not total and grid.row_notes:
            painter.setFont(font("caption"))
            painter.setPen(theme.color("text_muted"))
            painter.drawText(
                rect.adjusted(0, 0, -2 * unit(), 0),
                RIGHT_MIDDLE,
                grid.row_notes[section],
            )


class HeatmapGrid(QTableView):
    """A heatmap in a table view; the pointer and the keyboard say the same sentence."""

    pointed = Signal(int, int)
    """A cell became current: row and column, past the grid for totals."""
    copy_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grid_model = GridModel(self)
        self.cell_font = font("caption", QFont.Weight.Medium)
        """The type of the numbers in the cells, made once for all of them."""
        self.setModel(self.grid_model)
        self.setHorizontalHeader(GridHeader(Qt.Orientation.Horizontal, self))
        self.setVerticalHeader(GridHeader(Qt.Orientation.Vertical, self))
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setStyleSheet(
            "QTableView, QTableView:focus { border: 0; }"
            "QTableCornerButton::section { background: transparent; border: 0; }"
        )
        self.setCornerButtonEnabled(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._picture = KeptPicture()
        self._wide = False
        self.totals_crowd = False
        """Whether the totals under the columns would touch each other."""

    @property
    def grid(self) -> Grid:
        """The heatmap shown."""
        return self.grid_model.grid

    def set_grid(self, grid: Grid, name: str) -> None:
        """Show a heatmap under an accessible name; the current cell stays where it was."""
        row, column = self.currentIndex().row(), self.currentIndex().column()
        self.cell_font = font("caption", QFont.Weight.Medium)
        self.grid_model.set_grid(grid)
        self.setAccessibleName(name)
        self.updateGeometry()
        self._lay_out()
        inside = row < self.grid_model.rowCount() and column < self.grid_model.columnCount()
        if row >= 0 and inside:
            self.choose(row, column)

    def choose(self, row: int, column: int) -> None:
        """Make a cell the current one."""
        self.setCurrentIndex(self.grid_model.index(row, column))

    def label_width(self) -> float:
        """How wide the row labels are."""
        labels = (*self.grid.row_labels, self.grid.foot_label)
        face = font("body", QFont.Weight.DemiBold)
        return max((text_width(label, face) for label in labels), default=0.0)

    def note_width(self) -> float:
        """How wide the notes after the row labels are, with the space before them."""
        notes = max(
            (text_width(note, font("caption")) for note in self.grid.row_notes), default=0.0
        )
        return notes + 3 * unit() if notes else 0.0

    def row_height(self) -> int:
        """Height of a grid row: roomy for a week, close for many rows."""
        u = unit()
        taken = round(6.5 * u) + round(8.5 * u) + self._bar_height()
        roomy = (self.height() - taken) // max(1, self.grid.shape[0])
        return min(max(roomy, 6 * u), round(8.5 * u))

    def sizeHint(self) -> QSize:
        u, rows = unit(), min(self.grid.shape[0], 12)
        return QSize(200 * u, round((6.5 + 8.5 * rows + 9.0) * u) + self._bar_height())

    def minimumSizeHint(self) -> QSize:
        u, rows = unit(), min(self.grid.shape[0], 7)
        return QSize(80 * u, round((6.5 + 6 * rows + 9.0) * u) + self._bar_height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._scrolls():
            # Scrolling moves what is painted and asks for the strip that came into sight alone.
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_grid(painter, self, event.rect())
            painter.end()
        else:
            self._picture.show(self.viewport(), self._looks(), self._paint)
        paint_current(QPainter(self.viewport()), self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.grid_model.rowCount():
            self.choose(0, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_requested.emit()
            return
        before = self.currentIndex()
        super().keyPressEvent(event)
        if self.currentIndex() != before:
            self._say(self.currentIndex())

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        self.horizontalHeader().viewport().update()
        self.verticalHeader().viewport().update()
        if current.isValid():
            self.pointed.emit(current.row(), current.column())

    def _say(self, index: Index) -> None:
        place = self.visualRect(index)
        below = self.viewport().mapToGlobal(place.bottomLeft() + QPoint(0, unit()))
        QToolTip.showText(below, self.grid.sentence(index.row(), index.column()), self)

    def _scrolls(self) -> bool:
        return self.horizontalScrollBar().maximum() > 0 or self.verticalScrollBar().maximum() > 0

    def _looks(self) -> tuple[object, ...]:
        """What tells one picture of the cells from another, the current one aside."""
        across, down = self.horizontalHeader(), self.verticalHeader()
        return self.grid, self.totals_crowd, across.length(), down.length(), down.width()

    def _paint(self, painter: QPainter, theme: Theme) -> None:
        paint_grid(painter, self, self.viewport().rect())

    def _lay_out(self) -> None:
        """Give the margins what their texts need and share the rest among the columns."""
        rows, columns = self.grid.shape
        if not columns:
            return
        self.verticalHeader().setFixedWidth(self.verticalHeader().sizeHint().width())
        margins = [self._margin_width(margin) for margin in self.grid.margins]
        room = self.width() - self.verticalHeader().width() - sum(margins) - self._bar_width()
        least = max(6 * unit(), round(self._least_column()))
        each, rest = divmod(room, columns)
        fits = each >= least
        if self._wide == fits:
            self._wide = not fits
            self.updateGeometry()
        for column in range(columns):
            self.setColumnWidth(column, each + (column < rest) if fits else least)
        for place, width in enumerate(margins):
            self.setColumnWidth(columns + place, width)
        face = font("caption", QFont.Weight.DemiBold)
        widest = max((text_width(text, face) for text in self.grid.foot), default=0.0)
        self.totals_crowd = widest > (each if fits else least) - unit()
        height = self.row_height()
        for row in range(rows):
            self.setRowHeight(row, height)
        if self.grid.foot:
            self.setRowHeight(rows, round(8.5 * unit()))

    def _bar_width(self) -> int:
        """The room the vertical scroll bar takes, 0 while every row is in view."""
        u, rows = unit(), self.grid.shape[0]
        foot = round(8.5 * u) if self.grid.foot else 0
        needed = round(6.5 * u) + rows * self.row_height() + foot + self._bar_height()
        return self.verticalScrollBar().sizeHint().width() if needed > self.height() else 0

    def _bar_height(self) -> int:
        """The room the horizontal scroll bar takes, 0 while every column is in view."""
        return self.horizontalScrollBar().sizeHint().height() if self._wide else 0

    def _least_column(self) -> float:
        heads = max(
            (text_width(t, font("caption", QFont.Weight.Bold)) for t in self.grid.column_labels),
            default=0,
        )
        return heads + 2

    def _margin_width(self, margin: Margin) -> int:
        face = font("body", QFont.Weight.DemiBold)
        widest = max(text_width(text, face) for text in (margin.head, margin.foot, *margin.texts))
        return round(widest + 7 * unit())


def demo_grid() -> Grid:
    """Made-up numbers for looking at the widget."""
    values = [[(row * 24 + column) * 7 % 97 for column in range(24)] for row in range(7)]
    return Grid(
        row_labels=("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
        row_notes=("5 days",) * 7,
        column_labels=tuple(str(hour) for hour in range(24)),
        fills=tuple(tuple(v / 97 if v > 8 else None for v in row) for row in values),
        texts=tuple(tuple(str(v) if v > 8 else "" for v in row) for row in values),
        foot_label="Total",
        foot=tuple(str(sum(row[c] for row in values)) for c in range(24)),
        margins=(Margin("Total", tuple(str(sum(row)) for row in values), "9,999", bold=True),),
        sentence=lambda row, column: f"row {row}, column {column}",
    )


if __name__ == "__main__":
    from PySide6.QtWidgets import QApplication

    from widgets.theme import apply_theme

    app = QApplication([])
    apply_theme(app, "light")
    heatmap = HeatmapGrid()
    heatmap.set_grid(demo_grid(), "Demo")
    heatmap.show()
    app.exec()
