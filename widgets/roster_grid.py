"""Hours by weekdays, edited like a spreadsheet: typed, filled, copied, pasted, each one step."""

from __future__ import annotations

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QLocale,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFont,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QTableView, QWidget

from widgets.clipboard import cells_text, mark_on_clipboard, put_text
from widgets.figures import exact
from widgets.roster_paint import HANDLE, SheetDelegate, SheetHeader
from widgets.roster_sheet import (
    Index,
    Place,
    Sheet,
    SheetModel,
    Values,
    numbers_of,
    short_number,
    tiled,
)
from widgets.text_lines import text_width
from widgets.theme import current_theme, font, unit

_KEYS = {
    Qt.Key.Key_R: (0, 1),
    Qt.Key.Key_D: (1, 0),
}
"""Ctrl with it fills rightwards, or downwards."""


class RosterGrid(QTableView):
    """Numbers by time of day and weekday; every gesture is told once as a whole new set."""

    edited = Signal(object, str)
    """The new values (a tuple of rows) and what was done: type, fill, paste or clear."""
    totals_typed = Signal(object)
    """Totals typed where the sheet lets them be spread, by (row or None, column or None)."""
    text_pasted = Signal(str)
    """Something other than plain numbers was pasted: a roster in words, or with its heads."""
    refused = Signal(str)
    """Why what was typed or pasted was not taken."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._model = SheetModel(self)
        self._model.edited.connect(self._on_edited)
        self._model.totals_typed.connect(self.totals_typed)
        self._model.refused.connect(self._on_refused)
        self._dragged: QRect | None = None
        self.setModel(self._model)
        self.setItemDelegate(SheetDelegate(self))
        self.setHorizontalHeader(SheetHeader(Qt.Orientation.Horizontal, self))
        self.setVerticalHeader(SheetHeader(Qt.Orientation.Vertical, self))
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setStyleSheet(
            "QTableView, QTableView:focus { border: 0; }"
            "QTableCornerButton::section { background: transparent; border: 0; }"
        )
        self.setCornerButtonEnabled(False)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(
            triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed
        )
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)  # Tab leaves the grid, as everywhere in the window
        self.setMouseTracking(True)
        self.selectionModel().selectionChanged.connect(lambda: self.viewport().update())

    @property
    def sheet(self) -> Sheet:
        """What is shown."""
        return self._model.sheet

    @property
    def values(self) -> Values:
        """The numbers shown, a tuple for each time of day."""
        return self.sheet.values

    def set_sheet(self, sheet: Sheet) -> None:
        """Show numbers; what is chosen stays chosen where the times and days are the same."""
        self._model.set_sheet(sheet)
        self._lay_out()
        if not self.currentIndex().isValid() and sheet.row_labels:
            self.choose(0, 0)
        self.viewport().update()

    def choose(self, row: int, column: int, until: Place | None = None) -> None:
        """Make a cell the current one, with all cells up to another chosen."""
        first = self._model.index(row, column)
        last = self._model.index(*(until or (row, column)))
        clear = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(first, clear)
        self.selectionModel().select(QItemSelection(first, last), clear)

    @property
    def area(self) -> tuple[Place, Place]:
        """First and last cell chosen, or total where it is one; the current one where none is."""
        chosen = self.selectedIndexes()
        inside = [i for i in chosen if self._model.inside(i)]
        cells = [(i.row(), i.column()) for i in inside or chosen]
        if not cells:
            current = self.currentIndex()
            cells = [(max(current.row(), 0), max(current.column(), 0))]
        rows, columns = [row for row, _ in cells], [column for _, column in cells]
        return (min(rows), min(columns)), (max(rows), max(columns))

    def fill(self, down: int, right: int) -> None:
        """Repeat the first row (down) or the first column (right) of what is chosen over the rest.

        A single row or column takes the numbers before it.
        """
        (top, left), (bottom, last) = self.area
        if self._of_totals:
            return
        if down and top == bottom:
            top = max(top - 1, 0)
        if right and left == last:
            left = max(left - 1, 0)
        cells = {
            (row, column): self.values[top if down else row][left if right else column]
            for row in range(top, bottom + 1)
            for column in range(left, last + 1)
        }
        self._model.write(cells, "fill")

    def clear_chosen(self) -> None:
        """Leave nothing in the cells chosen."""
        (top, left), (bottom, last) = self.area
        rows, columns = range(top, bottom + 1), range(left, last + 1)
        self._model.write({(row, column): 0.0 for row in rows for column in columns}, "clear")

    def put(self, value: float) -> None:
        """Write one number into every cell chosen."""
        (top, left), (bottom, last) = self.area
        rows, columns = range(top, bottom + 1), range(left, last + 1)
        self._model.write({(row, column): value for row in rows for column in columns}, "type")

    def copied_text(self) -> str:
        """The cells chosen as tab-separated lines; the whole grid with its times and days."""
        (top, left), (bottom, last) = self.area
        if self._of_totals:
            rows, columns = range(top, bottom + 1), range(left, last + 1)
            return cells_text([self._exact_total(r, c) for c in columns] for r in rows)
        if (bottom - top + 1, last - left + 1) == self.sheet.shape and bottom > top:
            return cells_text(self.exact_cells())
        return cells_text(
            [exact(self.values[row][column]) for column in range(left, last + 1)]
            for row in range(top, bottom + 1)
        )

    def exact_cells(self) -> list[list[str]]:
        """The grid with its times and days, every number exact."""
        lines = [["", *self.sheet.column_labels]]
        for label, values in zip(self.sheet.row_labels, self.values, strict=True):
            lines.append([label, *map(exact, values)])
        return lines

    def copy(self) -> None:
        """Put the cells chosen on the clipboard."""
        put_text(self.copied_text())

    def paste(self) -> None:
        """Write a block of numbers from the first cell chosen on; any other text is told."""
        text = QGuiApplication.clipboard().text().replace("\r\n", "\n").strip("\n")
        if not text.strip():
            return
        block = numbers_of(text, mark_on_clipboard() or QLocale().decimalPoint())
        if block is None:
            self.text_pasted.emit(text)
            return
        (top, left), (bottom, last) = self.area
        cells = tiled(block, (top, left), (bottom - top + 1, last - left + 1))
        rows, columns = self.sheet.shape
        beyond = sum(1 for row, column in cells if row >= rows or column >= columns)
        self._model.write(cells, "paste")
        if beyond and not self._of_totals:
            words = QCoreApplication.translate(
                "RosterGrid",
                "%n number(s) reached beyond the grid and were not taken.",
                None,
                beyond,
            )
            self.refused.emit(words)

    def event(self, event: QEvent) -> bool:
        # The window's own paste imports a table, and Ctrl+D may be taken; in here they are ours.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            keys = (QKeySequence.StandardKey.Paste, QKeySequence.StandardKey.Copy)
            held = event.modifiers() == Qt.KeyboardModifier.ControlModifier
            if any(event.matches(key) for key in keys) or (held and event.key() in _KEYS):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            rows, columns = self.sheet.shape
            self.choose(0, 0, (rows - 1, columns - 1))
        elif control and event.key() in _KEYS:
            self.fill(*_KEYS[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.clear_chosen()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # The Enter that ends an edit comes through as well.
            if self.state() != QAbstractItemView.State.EditingState:
                self._step(1, 0)
        elif (event.text() and not event.text().strip("0123456789.,")) or not event.text():
            if event.text() and not self.sheet.spread and self._of_totals:
                self.refused.emit(self._fixed_total())
                return
            super().keyPressEvent(event)
        else:
            event.ignore()

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Enter goes down, Tab to the right, after what was typed is taken."""
        hints = QAbstractItemDelegate.EndEditHint
        super().closeEditor(editor, hints.NoHint)
        self.setFocus()
        if hint == hints.EditNextItem:
            self._step(0, 1)
        elif hint == hints.EditPreviousItem:
            self._step(0, -1)
        elif hint == hints.SubmitModelCache:
            self._step(1, 0)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._handle().contains(event.position().toPoint()):
            (top, left), (bottom, last) = self.area
            self._dragged = QRect(QPoint(left, top), QPoint(last, bottom))
            return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        if self._dragged is None:
            on_handle = self._handle().contains(place)
            cross, arrow = Qt.CursorShape.CrossCursor, Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(cross if on_handle else arrow)
            super().mouseMoveEvent(event)
            return
        (top, left), (bottom, last) = self.area
        rows, columns = self.sheet.shape
        row = min(max(self.rowAt(place.y()), 0), rows - 1) if place.y() >= 0 else 0
        column = min(max(self.columnAt(place.x()), 0), columns - 1) if place.x() >= 0 else 0
        area = QRect(QPoint(left, top), QPoint(last, bottom))
        down, across = max(row - bottom, top - row), max(column - last, left - column)
        if down >= across:
            area.setTop(min(top, row))
            area.setBottom(max(bottom, row))
        else:
            area.setLeft(min(left, column))
            area.setRight(max(last, column))
        self._dragged = area
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._dragged is None:
            super().mouseReleaseEvent(event)
            return
        area, self._dragged = self._dragged, None
        self.fill_over((area.top(), area.left()), (area.bottom(), area.right()))

    def fill_over(self, first: Place, last: Place) -> None:
        """Repeat the cells chosen over a larger area, as dragging the square does."""
        (top, left), (bottom, right) = self.area
        high, wide = bottom - top + 1, right - left + 1
        cells = {
            (row, column): self.values[top + (row - top) % high][left + (column - left) % wide]
            for row in range(first[0], last[0] + 1)
            for column in range(first[1], last[1] + 1)
        }
        self._model.write(cells, "fill")
        self.choose(*first, last)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.sheet.row_labels:
            return
        theme, painter = current_theme(), QPainter(self.viewport())
        if self._dragged is not None:
            first = self.visualRect(self._model.index(self._dragged.top(), self._dragged.left()))
            last = self.visualRect(self._model.index(self._dragged.bottom(), self._dragged.right()))
            painter.setPen(QPen(theme.color("focus"), 2, Qt.PenStyle.DashLine))
            painter.drawRect(first.united(last).adjusted(1, 1, -1, -1))
        elif self.hasFocus() and not self._of_totals:
            square = self._handle()
            painter.fillRect(square.adjusted(-1, -1, 1, 1), theme.color("surface"))
            painter.fillRect(square, theme.color("focus"))

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.horizontalHeader().viewport().update()
        self.verticalHeader().viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def sizeHint(self) -> QSize:
        u = unit()
        rows = min(self.sheet.shape[0], 14)
        return QSize(150 * u, round((7 + 6 * rows + 8 * self.sheet.summed) * u))

    def minimumSizeHint(self) -> QSize:
        u = unit()
        rows = min(max(self.sheet.shape[0], 1), 5)
        return QSize(80 * u, round((7 + 6 * rows + 8 * self.sheet.summed) * u))

    def _step(self, down: int, right: int) -> None:
        rows, columns = self.sheet.shape
        if self.sheet.spread:
            rows, columns = self._model.rowCount(), self._model.columnCount()
        current = self.currentIndex()
        row = min(max(current.row() + down, 0), rows - 1)
        column = min(max(current.column() + right, 0), columns - 1)
        self.choose(row, column)

    @property
    def _of_totals(self) -> bool:
        """Whether a total is chosen, not a cell with a number of its own."""
        rows, columns = self.sheet.shape
        (_, _), (bottom, last) = self.area
        return bottom >= rows or last >= columns

    def _exact_total(self, row: int, column: int) -> str:
        rows, columns = self.sheet.shape
        whole = self.sheet.total(row if row < rows else None, column if column < columns else None)
        return exact(whole)

    def _fixed_total(self) -> str:
        return QCoreApplication.translate(
            "RosterGrid", "This is a total: type into the hours that it adds up."
        )

    def _handle(self) -> QRect:
        """The square at the last cell chosen; none at totals."""
        _, last = self.area
        if self._of_totals:
            return QRect()
        corner = self.visualRect(self._model.index(*last)).bottomRight()
        return QRect(corner.x() - HANDLE + 2, corner.y() - HANDLE + 2, HANDLE, HANDLE)

    def _on_edited(self, values: Values, what: str) -> None:
        self.edited.emit(values, what)
        current = self.currentIndex()
        if current.isValid():
            words = self.sheet.sentence(current.row(), current.column())
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _on_refused(self, value: float) -> None:
        words = QCoreApplication.translate("RosterGrid", "{value} is more than {most}.")
        most = short_number(self.sheet.most)
        self.refused.emit(words.format(value=short_number(value), most=most))

    def _lay_out(self) -> None:
        """Give the totals what they need and share the rest among the days."""
        rows, columns = self.sheet.shape
        if not columns:
            return
        u, face = unit(), font("body", QFont.Weight.DemiBold)
        self.verticalHeader().setFixedWidth(self.verticalHeader().sizeHint().width())
        texts = [self._model.text(row, columns) for row in range(self._model.rowCount())]
        texts.append(str(self._model.headerData(columns, Qt.Orientation.Horizontal)))
        margin = round(max(text_width(text, face) for text in texts) + 5 * u)
        least = round(
            max(text_width(text, face) for text in self.sheet.column_labels)
            + (12 if self.sheet.needs else 4) * u
        )
        bar = self.verticalScrollBar().sizeHint().width()
        room = self.width() - self.verticalHeader().width() - margin - bar
        each = max(least, room // columns)
        for column in range(columns):
            self.setColumnWidth(column, each)
        self.setColumnWidth(columns, margin)
        for row in range(rows):
            self.setRowHeight(row, 6 * u)
        if self.sheet.summed:
            self.setRowHeight(rows, 8 * u)


def demo_sheet() -> Sheet:
    """Made-up people for looking at the widget."""
    needs = tuple(
        tuple(3.0 + (row % 3) if day < 5 else 0.0 for day in range(7)) for row in range(9)
    )
    values = tuple(
        tuple(
            max(0.0, v + ((row * 7 + day) % 4 - 1) / 2) if v else 0.0 for day, v in enumerate(line)
        )
        for row, line in enumerate(needs)
    )
    return Sheet(
        tuple(f"{hour}:00" for hour in range(9, 18)),
        ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"), values, needs,
        tuple(tuple(day >= 5 for day in range(7)) for _ in range(9)), 1.0, "h",
        sentence=lambda row, column: f"row {row}, column {column}",
    )  # fmt: skip


if __name__ == "__main__":
    from PySide6.QtWidgets import QApplication

    from widgets.theme import apply_theme

    app = QApplication([])
    apply_theme(app, "light")
    grid = RosterGrid("People on duty")
    grid.set_sheet(demo_sheet())
    grid.resize(700, 420)
    grid.show()
    app.exec()
