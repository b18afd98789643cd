"""Columns held against each other: heads of two lines, differences, verdicts, the first pinned."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFont,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QTableView,
    QToolTip,
    QWidget,
)

from widgets.comparison import Comparison, ComparisonModel, Index
from widgets.comparison_paint import SIDE_UNITS, CellDelegate, HeadView
from widgets.text_lines import text_width
from widgets.theme import font, unit

MANY_ROWS = 11
"""More rows than this are set closer."""
MOST_TITLE_UNITS = 48
"""A name longer than this is cut rather than widening its column."""
_LEAST_COLUMN_UNITS, _MOST_COLUMN_UNITS = 36, 80
_STRONG = QFont.Weight.DemiBold


class NameEdit(QLineEdit):
    """A name typed in a head; Escape leaves it as it was."""

    given_up = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)


class HeadClicks(QObject):
    """Hands clicks on a head to the table that it belongs to."""

    def __init__(self, table: ComparisonTable, head: QHeaderView) -> None:
        super().__init__(head)
        self._table, self._head = table, head
        head.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent):
            return self._table.on_head_event(event, self._head)
        return False


class ComparisonTable(QTableView):
    """Figures by row, what is compared by column; the first stays in sight when others scroll."""

    column_chosen = Signal(int)
    """A column was chosen by pointer or Enter."""
    link_followed = Signal(str, int)
    """A cell that is something to do was activated: the row's key and the column."""
    menu_asked = Signal(int, QPoint)
    """What can be done with a column was asked for, at a place of the screen."""
    renamed = Signal(int, str)
    """A column got another name, typed in its head."""
    copy_asked = Signal()
    command_asked = Signal(str, int)
    """A key asked for something to be done with a column: rename, delete, new, left or right."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = ComparisonModel(self)
        self._figures: list[float] = []
        self._pinned: PinnedColumn | None = None
        self.chosen = -1
        self.has_menu = True
        """Whether a head opens a menu."""
        self.setModel(self._model)
        self.setAccessibleName(name)
        self.setItemDelegate(CellDelegate(self))
        self.setHorizontalHeader(HeadView(Qt.Orientation.Horizontal, self))
        self.setVerticalHeader(HeadView(Qt.Orientation.Vertical, self))
        _make_plain(self)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head = self.horizontalHeader()
        self._clicks = HeadClicks(self, head)
        self._editor = NameEdit(head)
        self._editor.hide()
        self._editor.editingFinished.connect(self._on_named)
        self._editor.given_up.connect(self._on_given_up)
        self._editing = -1
        self._pinned = PinnedColumn(self)

    @property
    def comparison(self) -> Comparison:
        """What is shown."""
        return self._model.comparison

    @property
    def pinned(self) -> bool:
        """Whether the first column lies over others that scroll."""
        return self._pinned is not None and self._pinned.isVisibleTo(self)

    def set_comparison(self, comparison: Comparison, chosen: int) -> None:
        """Show other figures with one column chosen; the same ones are left as they are."""
        if comparison.columns and comparison == self.comparison and chosen == self.chosen:
            return
        self.clearSpans()
        anew = self._model.set_comparison(comparison)
        self.chosen = chosen
        for place, column in enumerate(comparison.columns):
            filled = [
                row for row in range(len(comparison.rows)) if comparison.cell(row, place).text
            ]
            first_filled = filled[0] if filled else len(comparison.rows)
            if column.reason and first_filled > 1:
                self.setSpan(0, place, first_filled, 1)
        self._measure()
        self._lay_out()
        if anew and chosen >= 0:
            self.show_column(chosen)
        self._repaint()

    def choose(self, place: int) -> None:
        """Mark another column as the one looked at."""
        if place != self.chosen:
            self.chosen = place
            self._repaint()
            self.show_column(place)

    def show_column(self, place: int) -> None:
        """Scroll sideways until a column is in sight."""
        self.scrollTo(self._model.index(0, place))

    def figure_width(self, place: int) -> float:
        """The widest figure with a verdict in a column, so that verdicts stand in line."""
        return self._figures[place] if place < len(self._figures) else 0.0

    def label_width(self) -> int:
        """What the names of the rows take, within a third of the table."""
        strong, body = font("body", _STRONG), font("body")
        widest = max(
            (
                text_width(row.label, strong if row.bold else body)
                + (text_width(f" {row.about}", body) if row.about else 0)
                for row in self.comparison.rows
            ),
            default=0.0,
        )
        most = max(self.width() * 0.32, 30 * unit())
        return round(min(widest + (SIDE_UNITS + 3) * unit(), most))

    def row_height(self) -> int:
        """Rows are lower in a low window, and where there are many."""
        many = len(self.comparison.rows) > MANY_ROWS
        low = self.window().height() < 195 * unit()
        return round((6 if low or many else 7.5) * unit())

    def sizeHint(self) -> QSize:
        return QSize(200 * unit(), self._wanted_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(80 * unit(), self._wanted_height())

    def rename(self, place: int) -> None:
        """Let the name of a column be typed where it stands."""
        head, u = self.horizontalHeader(), unit()
        self.show_column(place)
        left, wide = head.sectionViewportPosition(place), head.sectionSize(place)
        self._editing = place
        self._editor.setText(self.comparison.columns[place].title)
        self._editor.setAccessibleName(self.comparison.columns[place].title)
        self._editor.setGeometry(left + u, u, wide - 2 * u, head.height() - 5 * u)
        self._editor.show()
        self._editor.raise_()
        self._editor.selectAll()
        self._editor.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def naming(self) -> QLineEdit | None:
        """The box in which a name is typed, while it is open."""
        return self._editor if self._editing >= 0 else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._model.rowCount():
            self.setCurrentIndex(self._model.index(0, max(0, self.chosen)))
        self._repaint()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._repaint()

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QTableView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring a cell into sight, not under the pinned column."""
        super().scrollTo(index, hint)
        if index.column() > 0 and self.pinned:
            hidden = self.columnWidth(0) - self.columnViewportPosition(index.column())
            if hidden > 0:
                bar = self.horizontalScrollBar()
                bar.setValue(bar.value() - hidden)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_asked.emit()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.follow(index)
            return
        command = _command_of(event)
        if command and index.isValid():
            self.command_asked.emit(command, index.column())
            return
        super().keyPressEvent(event)
        if self.currentIndex() != index:
            self._say(self.currentIndex())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self.follow(self.indexAt(event.position().toPoint()))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the column under the pointer, or of the one with the keyboard."""
        index = self.currentIndex()
        place = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            index = self.indexAt(event.pos())
        elif index.isValid():
            place = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
        if index.isValid() and self.has_menu:
            self.menu_asked.emit(index.column(), place)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self._repaint()

    def on_head_event(self, event: QMouseEvent, head: QHeaderView) -> bool:
        """A click on a head chooses its column, one on its arrow opens its menu."""
        at = event.position().toPoint()
        place = head.logicalIndexAt(at)
        if place < 0:
            return False
        if event.type() == QEvent.Type.MouseButtonDblClick:
            self.rename(place)
            return True
        if event.type() != QEvent.Type.MouseButtonPress:
            return False
        left = head.sectionViewportPosition(place)
        asks = event.button() == Qt.MouseButton.RightButton or at.x() < left + 7 * unit()
        if asks and self.has_menu:
            below = head.viewport().mapToGlobal(QPoint(left, head.height()))
            # The press must be over before a menu opens, or it would close it again.
            QTimer.singleShot(0, self, lambda: self.menu_asked.emit(place, below))
        else:
            self.column_chosen.emit(place)
        return True

    def _on_given_up(self) -> None:
        self._editing = -1
        self._editor.hide()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_named(self) -> None:
        place, self._editing = self._editing, -1
        if place < 0:
            return
        text = self._editor.text()
        self._editor.hide()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.renamed.emit(place, text)

    def follow(self, index: Index) -> None:
        """Do what a cell offers, or else choose its column."""
        if not index.isValid():
            return
        cell = self.comparison.cell(index.row(), index.column())
        if cell.link:
            self.link_followed.emit(self.comparison.rows[index.row()].key, index.column())
        else:
            self.column_chosen.emit(index.column())

    def _say(self, index: Index) -> None:
        place = self.visualRect(index)
        below = self.viewport().mapToGlobal(place.bottomLeft() + QPoint(unit(), unit()))
        words = str(self._model.data(index, Qt.ItemDataRole.ToolTipRole) or "")
        QToolTip.showText(below, words, self)

    def _measure(self) -> None:
        """The widest figure of each column that also has a verdict."""
        face = font("body")
        rows = range(len(self.comparison.rows))
        self._figures = []
        for place in range(len(self.comparison.columns)):
            cells = [self.comparison.cell(row, place) for row in rows]
            self._figures.append(
                max((text_width(c.text, face) for c in cells if c.status), default=0.0)
            )

    def _least_width(self, place: int) -> int:
        u, column = unit(), self.comparison.columns[place]
        strong, body, small = font("body", _STRONG), font("body"), font("caption")
        needs = [min(text_width(column.title, strong) + 4 * u, MOST_TITLE_UNITS * u)]
        needs.append(text_width(column.mark, small) + 12 * u if column.mark else 0)
        for cell in column.cells:
            figure = self.figure_width(place) if cell.status else text_width(cell.text, strong)
            wide = figure + (text_width(cell.difference, small) + 3 * u if cell.difference else 0)
            wide += text_width(cell.word, body) + 8 * u if cell.status else 0
            needs.append(wide)
        most = _MOST_COLUMN_UNITS * u
        return round(min(max(*needs, _LEAST_COLUMN_UNITS * u), most)) + 2 * SIDE_UNITS * u

    def _lay_out(self) -> None:
        """Columns share the room equally where all fit; else they scroll under the first."""
        count = len(self.comparison.columns)
        if not count:
            return
        self.verticalHeader().setFixedWidth(self.label_width())
        self.horizontalHeader().setFixedHeight(self.horizontalHeader().sizeHint().height())
        least = [self._least_width(place) for place in range(count)]
        room = self.width() - self.verticalHeader().width() - 2
        fits = sum(least) <= room
        if fits:
            each = room // count
            if max(least) <= each:
                least = [each] * count
                least[-1] += room - each * count
            else:
                least[-1] += room - sum(least)
        for place, wide in enumerate(least):
            self.setColumnWidth(place, wide)
        for row in range(len(self.comparison.rows)):
            self.setRowHeight(row, self.row_height())
        bar = 0 if fits else self.horizontalScrollBar().sizeHint().height()
        policy = Qt.ScrollBarPolicy
        self.setHorizontalScrollBarPolicy(
            policy.ScrollBarAlwaysOff if fits else policy.ScrollBarAlwaysOn
        )
        self.setFixedHeight(self._wanted_height() + bar)
        if self._pinned is not None:
            self._pinned.place(shown=not fits)

    def _wanted_height(self) -> int:
        return round(13 * unit()) + len(self.comparison.rows) * self.row_height() + 2

    def _repaint(self) -> None:
        self.viewport().update()
        self.horizontalHeader().viewport().update()
        if self._pinned is not None:
            self._pinned.viewport().update()
            self._pinned.horizontalHeader().viewport().update()


class PinnedColumn(QTableView):
    """The first column once more, over the table, so that it stays while others scroll."""

    def __init__(self, table: ComparisonTable) -> None:
        super().__init__(table)
        self._table = table
        self.setModel(table.model())
        self.setSelectionModel(table.selectionModel())
        self.setAccessibleName(table.accessibleName())
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setItemDelegate(CellDelegate(table))
        self.setHorizontalHeader(HeadView(Qt.Orientation.Horizontal, table))
        self.verticalHeader().hide()
        self._clicks = HeadClicks(table, self.horizontalHeader())
        _make_plain(self)
        for bar in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            bar(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.hide()

    def place(self, *, shown: bool) -> None:
        """Lie exactly over the table's first column, or vanish where everything fits."""
        table = self._table
        self.setVisible(shown)
        if not shown:
            return
        self.clearSpans()
        for column in range(table.model().columnCount()):
            self.setColumnHidden(column, column > 0)
        self.horizontalHeader().setFixedHeight(table.horizontalHeader().height())
        self.setColumnWidth(0, table.columnWidth(0))
        for row in range(table.model().rowCount()):
            self.setRowHeight(row, table.row_height())
        if table.rowSpan(0, 0) > 1:
            self.setSpan(0, 0, table.rowSpan(0, 0), 1)
        height = table.horizontalHeader().height() + table.model().rowCount() * table.row_height()
        left = table.verticalHeader().width() + table.frameWidth()
        self.setGeometry(left, table.frameWidth(), table.columnWidth(0) + 1, height)
        self.raise_()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        self._table.setFocus(Qt.FocusReason.MouseFocusReason)
        self._table.setCurrentIndex(index)
        if event.button() == Qt.MouseButton.LeftButton:
            self._table.follow(index)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self._table.has_menu:
            self._table.menu_asked.emit(0, event.globalPos())


def _command_of(event: QKeyEvent) -> str:
    """What a key does to a column; "" for any other key."""
    alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
    moves = {Qt.Key.Key_Left: "left", Qt.Key.Key_Right: "right"}
    if alt:
        return moves.get(Qt.Key(event.key()), "")
    return {Qt.Key.Key_F2: "rename", Qt.Key.Key_Delete: "delete"}.get(Qt.Key(event.key()), "")


def _make_plain(view: QTableView) -> None:
    """No frame, grid, selection or corner of the toolkit: everything is painted by the house."""
    view.setShowGrid(False)
    view.setFrameShape(QTableView.Shape.NoFrame)
    view.setCornerButtonEnabled(False)
    view.setWordWrap(False)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setStyleSheet(
        "QTableView, QTableView:focus { border: 0; background: transparent; }"
        "QTableCornerButton::section { background: transparent; border: 0; }"
    )
