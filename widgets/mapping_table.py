"""Which column of the file feeds which field, how it is read, how sure that is and why."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
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

from widgets.choice import Choice, paint_field
from widgets.confidence_bar import BAR_UNITS, paint_confidence
from widgets.mapping_rows import NOT_HERE, Index, MappingModel, MappingRow, Pairs, Place, RowKind
from widgets.theme import current_theme, font, unit
from widgets.value_map import ValueMap

WIDTHS = {
    Place.VALUES: (16, 34),
    Place.READING: (18, 32),
    Place.COLUMN: (26, 40),
    Place.NAME: (24, 40),
}
"""Narrowest and widest of the columns that follow their texts, in layout units; where there is
little room the first gives way first."""
FIRST_TO_GIVE = (Place.VALUES, Place.READING)
WHY_UNITS = 26
"""What is left for the reason as long as values and readings can give way; then it is hidden."""
_EDIT_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2, Qt.Key.Key_Space)


class _RowDelegate(QStyledItemDelegate):
    """Draws fields as controls, so that a file of fifty columns costs no fifty widgets."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view, theme = option.widget, current_theme()
        if not isinstance(view, MappingTable):
            return
        row, rect = view.row_at(index.row()), option.rect
        painter.save()
        chosen = view.currentIndex().row() == index.row() and view.hasFocus()
        if row.asks or chosen:
            painter.fillRect(rect, theme.color("accent_soft" if row.asks else "hover"))
        painter.setPen(QPen(theme.color("grid"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        self._draw_cell(painter, rect, row, index)
        if chosen and option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(1, 1, -1, -2))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(20 * unit(), round(7.5 * unit()))

    def _draw_cell(self, painter: QPainter, rect: QRect, row: MappingRow, index: Index) -> None:
        theme, u, place = current_theme(), unit(), index.column()
        words, rect = row_text(index), rect.adjusted(2 * u, 0, -2 * u, 0)
        painter.setFont(font())
        if place == Place.SURE:
            paint_confidence(painter, QRectF(rect), row.confidence, words, asks=row.asks)
            return
        if row.editable(place):
            field = rect.adjusted(-u, u // 2, u, -u // 2 - 1)
            asking = row.asks and place == Place.READING
            muted = place == Place.NAME or (place == Place.COLUMN and not row.column)
            paint_field(painter, field, words, asking=asking, muted=muted)
            return
        painter.setPen(theme.color("text_muted"))
        if place == Place.NAME:
            if row.kind is RowKind.TIME:
                rect = rect.adjusted(3 * u, 0, 0, 0)
            else:
                painter.setFont(font("body", QFont.Weight.DemiBold))
                painter.setPen(theme.color("text"))
        elif place == Place.COLUMN:
            painter.setPen(theme.color("text"))
        cut = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignVCenter.value), cut)


def row_text(index: Index) -> str:
    """The text of a cell, without the detour through a variant."""
    model = index.model()
    return model.text(index.row(), index.column()) if isinstance(model, MappingModel) else ""


class MappingTable(QTableView):
    """Editable rows; columns, readings and meanings are chosen in place.

    Arrow keys move, Enter, F2 or Space open the choices of a cell, Delete leaves a field out.
    """

    column_chosen = Signal(str, str)
    """A field gets another column (or "" for none)."""
    reading_chosen = Signal(str, str)
    """A field is read otherwise; carries the key of the reading."""
    time_chosen = Signal(str, str)
    """A date gets its time of day from another column (or "" for none)."""
    meanings_chosen = Signal(str, object)
    """The values of a field mean something else; carries (raw value, key) pairs."""
    use_chosen = Signal(str, str)
    """A column that feeds nothing is to feed a field; carries header and field."""
    row_shown = Signal(object)
    """Another MappingRow became the current one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(
            QCoreApplication.translate("MappingTable", "How the columns are read")
        )
        self._model = MappingModel(self)
        self._headers: tuple[str, ...] = ()
        self._uses: Pairs = ()
        self._edited: MappingRow | None = None
        self._edited_place = 0
        self.setModel(self._model)
        self.setItemDelegate(_RowDelegate(self))
        self._set_up()
        self._choice = Choice(parent=self.viewport())
        self._choice.hide()
        self._choice.picked.connect(self._on_picked)
        self._meanings = ValueMap(self.viewport())
        self._meanings.hide()
        self._meanings.edited.connect(self._on_meanings)
        self.verticalScrollBar().valueChanged.connect(self.close_editor)
        self.horizontalScrollBar().valueChanged.connect(self.close_editor)
        self.clicked.connect(self.open_editor)

    def set_rows(
        self, rows: Sequence[MappingRow], headers: Sequence[str], uses: Pairs = ()
    ) -> None:
        """Show rows; `headers` can feed a field, `uses` are what an unused column can be for."""
        self._headers, self._uses = tuple(headers), uses
        current = self.currentIndex()
        key = self.row_at(current.row()).key if current.isValid() else None
        if self._model.set_rows(rows):
            self.close_editor()
            self._size_columns()
            place = next((i for i, row in enumerate(rows) if row.key == key), -1)
            if place >= 0:
                self.setCurrentIndex(self._model.index(place, current.column()))

    @property
    def rows(self) -> tuple[MappingRow, ...]:
        """The rows shown, from the top."""
        return self._model.rows

    def row_at(self, place: int) -> MappingRow:
        """The row at a place."""
        return self._model.row(place)

    def place_of(self, field: str, kind: RowKind = RowKind.FIELD) -> int:
        """Where the row of a field (or of an unused header) stands; -1 when it is not shown."""
        keys = [row.key for row in self.rows]
        key = (kind.value, field)
        return keys.index(key) if key in keys else -1

    def open_editor(self, index: QModelIndex) -> None:
        """Open the choices of a cell, where it has some."""
        self.close_editor()
        if not index.isValid() or not self.row_at(index.row()).editable(index.column()):
            return
        row, place = self.row_at(index.row()), index.column()
        self._edited, self._edited_place = row, place
        self.scrollTo(index)
        rect = self.visualRect(index).adjusted(unit(), unit() // 2, -unit(), -unit() // 2 - 1)
        if place == Place.READING and row.meanings:
            self._meanings.setGeometry(rect)
            self._meanings.set_values(row.name, row.reading_words, row.meanings, row.known)
            self._meanings.show()
            self._meanings.open()
            return
        choices, current = self._choices_of(row, place)
        self._choice.setAccessibleName(f"{self._model.headerData(place, _ACROSS)}: {row.name}")
        self._choice.set_choices(choices, current)
        self._choice.setGeometry(rect)
        self._choice.show()
        self._choice.setFocus()
        self._choice.showPopup()

    def close_editor(self) -> None:
        """Put the choices of a cell away."""
        focused = self._choice.hasFocus() or self._meanings.hasFocus()
        self._choice.hidePopup()
        self._choice.hide()
        self._meanings.hide()
        if focused:
            self.setFocus()

    @property
    def choice(self) -> Choice:
        """The control over the cell being edited."""
        return self._choice

    @property
    def meanings(self) -> ValueMap:
        """The control with what values mean, while it is open."""
        return self._meanings

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() in _EDIT_KEYS and index.isValid():
            row = self.row_at(index.row())
            # Enter anywhere in a row opens the choices nearest to the cell.
            for place in (index.column(), Place.READING, Place.COLUMN, Place.NAME):
                if row.editable(place):
                    self.open_editor(self._model.index(index.row(), place))
                    return
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and index.isValid():
            row = self.row_at(index.row())
            if row.kind is RowKind.FIELD:
                self.column_chosen.emit(row.field, NOT_HERE)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.close_editor()
        super().mousePressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.close_editor()
        self._size_columns()

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        if current.isValid():
            self.row_shown.emit(self.row_at(current.row()))

    def _set_up(self) -> None:
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setProperty("kind", "cells")
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(round(7.5 * unit()))
        rows.hide()
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        head.setStretchLastSection(True)

    def _choices_of(self, row: MappingRow, place: int) -> tuple[Pairs, str]:
        if place == Place.READING:
            return row.readings, row.reading
        if place == Place.NAME:
            return (("", row.name), *self._uses), ""
        nowhere = QCoreApplication.translate("MappingTable", "not in this file")
        if row.kind is RowKind.TIME:
            nowhere = QCoreApplication.translate("MappingTable", "no time")
        return ((NOT_HERE, nowhere), *((header, header) for header in self._headers)), row.column

    def _on_picked(self, key: str) -> None:
        row, place = self._edited, self._edited_place
        self.close_editor()
        if row is None:
            return
        if place == Place.READING:
            self.reading_chosen.emit(row.field, key)
        elif place == Place.NAME:
            if key:
                self.use_chosen.emit(row.field, key)
        elif row.kind is RowKind.TIME:
            self.time_chosen.emit(row.field, key)
        else:
            self.column_chosen.emit(row.field, key)

    def _on_meanings(self, pairs: object) -> None:
        row = self._edited
        self.close_editor()
        if row is not None:
            self.meanings_chosen.emit(row.field, pairs)

    def _size_columns(self) -> None:
        u, metrics = unit(), QFontMetrics(font("body", QFont.Weight.DemiBold))
        texts = {
            Place.NAME: ([row.name for row in self.rows], 5),
            Place.COLUMN: ([row.column for row in self.rows], 11),
            Place.VALUES: ([row.values for row in self.rows], 5),
            Place.READING: ([row.reading_words for row in self.rows], 11),
        }
        wanted: dict[Place, int] = {}
        for place, (least, most) in WIDTHS.items():
            words, room = texts[place]
            wide = max((metrics.horizontalAdvance(text) for text in words), default=0) + room * u
            wanted[place] = min(max(wide, least * u), most * u)
        sure = max((metrics.horizontalAdvance(row.sure) for row in self.rows), default=0)
        wanted[Place.SURE] = sure + (BAR_UNITS + 6) * u
        least = {place: self._least(place) for place in WIDTHS}
        excess = sum(wanted.values()) + WHY_UNITS * u - self.viewport().width()
        spare = sum(max(0, wanted[place] - least[place]) for place in FIRST_TO_GIVE)
        # The line under the table says why, of the row chosen.
        crowded = excess > spare
        self.setColumnHidden(Place.WHY, crowded)
        excess -= WHY_UNITS * u if crowded else 0
        for place in WIDTHS:
            given = min(max(0, excess), max(0, wanted[place] - least[place]))
            wanted[place] -= given
            excess -= given
        head = self.horizontalHeader()
        head.setMinimumSectionSize(12 * u)
        for place, width in wanted.items():
            head.resizeSection(place, max(width, least.get(place, 0)))

    def _least(self, place: Place) -> int:
        """The narrowest that a column may be: its head still reads."""
        head = str(self.model().headerData(place, _ACROSS, Qt.ItemDataRole.DisplayRole) or "")
        wide = QFontMetrics(font("body")).horizontalAdvance(head) + 5 * unit()
        return max(WIDTHS[place][0] * unit(), wide)


_ACROSS = Qt.Orientation.Horizontal
