"""How the roster grid is drawn: numbers, shapes for short and over, hatched closed hours."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale, QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPen, QRegularExpressionValidator
from PySide6.QtWidgets import (
    QHeaderView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from widgets.color_scale import mixed, paint_hatch
from widgets.figures import MINUS
from widgets.heatmap_cell import paint_focus
from widgets.number_box import parse_number
from widgets.roster_sheet import Index, SheetModel, signed
from widgets.status_mark import paint_status
from widgets.text_lines import text_width
from widgets.theme import Theme, current_theme, font, unit

HANDLE = 7
"""Side of the square that fills when it is dragged, in pixels."""
_TINT = 0.16
_GAP = 1
_SHOWN = "shown"
"""Property of an editor: the text with which it was opened."""


def sheet_of(view: QWidget) -> SheetModel:
    """The model behind a roster grid."""
    assert isinstance(view, QTableView)
    model = view.model()
    assert isinstance(model, SheetModel)
    return model


class SheetDelegate(QStyledItemDelegate):
    """Paints a number with its difference from the need, and lets it be typed over."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view
        self._everywhere = False

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view = self._view
        model, theme, slot = sheet_of(view), current_theme(), QRectF(option.rect)
        painter.save()
        if model.inside(index):
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            self._paint_cell(painter, slot, index, model, chosen=chosen)
            if view.currentIndex() == index and view.hasFocus():
                painter.setClipping(False)
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                paint_focus(painter, slot, theme)
        else:
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            self._paint_total(painter, slot, index, model, chosen=chosen)
            if model.sheet.spread and view.currentIndex() == index and view.hasFocus():
                painter.setClipping(False)
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                paint_focus(painter, slot, theme)
        painter.restore()

    def _paint_cell(
        self, painter: QPainter, slot: QRectF, index: Index, model: SheetModel, *, chosen: bool
    ) -> None:
        theme, sheet = current_theme(), model.sheet
        row, column = index.row(), index.column()
        apart = sheet.difference(row, column)
        cell = slot.adjusted(_GAP, _GAP, -_GAP, -_GAP)
        closed = bool(sheet.closed) and sheet.closed[row][column]
        text = model.text(row, column)
        if closed and not text and not apart and not chosen:
            paint_hatch(painter, cell, theme, 2)
        else:
            # Square cells without smoothing are drawn several times faster, and often.
            painter.setPen(QPen(theme.color("grid"), 1))
            painter.setBrush(_ground(apart, theme, chosen=chosen))
            painter.drawRect(cell.toRect())
        ink = theme.color("selection_text" if chosen else "text")
        painter.setPen(ink)
        painter.setFont(font("body", QFont.Weight.Medium))
        across = Qt.AlignmentFlag.AlignVCenter
        if not sheet.needs:
            painter.drawText(cell, Qt.AlignmentFlag.AlignHCenter | across, text)
            return
        middle = cell.left() + cell.width() * 0.44
        left = QRectF(cell.left(), cell.top(), middle - cell.left(), cell.height())
        painter.drawText(left, Qt.AlignmentFlag.AlignRight | across, text or "0" * bool(apart))
        if apart:
            words = signed(apart, sheet.digits)
            self._paint_difference(painter, cell, middle, words, ink if chosen else None)

    def _paint_difference(
        self, painter: QPainter, cell: QRectF, left: float, words: str, ink: QColor | None
    ) -> None:
        theme, u = current_theme(), unit()
        short = words.startswith(MINUS)
        mark = QRectF(left + 1.5 * u, cell.top(), 2.0 * u, cell.height())
        room = QRectF(mark.right() + 0.75 * u, cell.top(), cell.width(), cell.height())
        side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(font("caption", QFont.Weight.Medium))
        painter.setPen(ink or theme.color("missed" if short else "on_target"))
        painter.drawText(room, side, words)
        if ink is None:
            paint_status(painter, mark, "missed" if short else "on_target", theme)
        else:
            painter.drawText(mark, Qt.AlignmentFlag.AlignCenter, "▲" if short else "●")

    def _paint_total(
        self, painter: QPainter, slot: QRectF, index: Index, model: SheetModel, *, chosen: bool
    ) -> None:
        theme = current_theme()
        foot = index.row() >= model.sheet.shape[0]
        if model.sheet.spread:
            # What can be typed has the frame of a cell.
            top = 3 if foot else 0
            cell = slot.adjusted(_GAP, _GAP + top, -_GAP, -_GAP)
            painter.setPen(QPen(theme.color("grid"), 1))
            painter.setBrush(theme.color("selection" if chosen else "surface"))
            painter.drawRect(cell.toRect())
        if foot:
            rule = QRectF(slot.left(), slot.top() + 1, slot.width(), 1)
            painter.fillRect(rule, theme.color("border_control"))
        painter.setFont(font("body", QFont.Weight.DemiBold if foot else QFont.Weight.Normal))
        role = "selection_text" if chosen else "text" if foot else "text_muted"
        painter.setPen(theme.color(role))
        painter.drawText(
            slot, Qt.AlignmentFlag.AlignCenter, model.text(index.row(), index.column())
        )

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        line = QLineEdit(parent)
        line.setAccessibleName(str(index.data(Qt.ItemDataRole.AccessibleTextRole)))
        line.setAlignment(Qt.AlignmentFlag.AlignCenter)
        line.setFont(font("body", QFont.Weight.Medium))
        line.setValidator(QRegularExpressionValidator(r"[\d.,\s]*", line))
        theme = current_theme()
        line.setStyleSheet(
            f"QLineEdit {{ border: 2px solid {theme.roles['focus']}; border-radius: 2px;"
            f" padding: 0; min-height: 0; background: {theme.roles['surface']};"
            f" color: {theme.roles['text']}; }}"
        )
        return line

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QLineEdit):
            text = str(index.data(Qt.ItemDataRole.EditRole) or "").replace("\u00a0", "")
            editor.setText(text)
            editor.setProperty(_SHOWN, text)

    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:
        if not isinstance(editor, QLineEdit) or not isinstance(model, SheetModel):
            return
        text = editor.text().strip()
        if text == editor.property(_SHOWN) and not self._everywhere:
            return  # A number shown with fewer digits than it has stays what it is.
        value = parse_number(text, QLocale().decimalPoint()) if text else 0.0
        cells = [(index.row(), index.column())]
        if self._everywhere:
            chosen = self._view.selectedIndexes()
            cells = [(one.row(), one.column()) for one in chosen if model.inside(one)] or cells
        if value is not None:
            model.write(dict.fromkeys(cells, value), "type")

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Ctrl+Enter writes what was typed into every cell chosen."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            entered = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if entered and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._everywhere = True
                self.commitData.emit(editor)
                self._everywhere = False
                self.closeEditor.emit(editor, self.EndEditHint.NoHint)
                return True
        return super().eventFilter(editor, event)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        editor.setGeometry(option.rect)


def _ground(apart: float, theme: Theme, *, chosen: bool) -> QColor:
    """The ground of a cell: chosen, tinted where short, else the surface."""
    if chosen:
        return theme.color("selection")
    surface = theme.color("surface")
    if apart >= 0 or theme.border_width > 1:
        return surface
    return mixed(surface, theme.color("missed"), _TINT)


class SheetHeader(QHeaderView):
    """Weekdays above and times at the left, without boxes; those of the current cell are bold."""

    def __init__(self, orientation: Qt.Orientation, view: QTableView) -> None:
        super().__init__(orientation, view)
        self._view = view
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(1)
        self.setSectionsClickable(True)

    def sizeHint(self) -> QSize:
        u, face = unit(), font("body", QFont.Weight.DemiBold)
        if self.orientation() == Qt.Orientation.Horizontal:
            return QSize(0, 7 * u)
        model = sheet_of(self._view)
        labels = [str(model.headerData(n, self.orientation())) for n in range(model.rowCount())]
        widest = max((text_width(label, face) for label in labels), default=0.0)
        return QSize(round(widest + 3 * u), 0)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        theme, across = current_theme(), self.orientation() == Qt.Orientation.Horizontal
        model, current = sheet_of(self._view), self._view.currentIndex()
        painter.save()
        painter.fillRect(rect, theme.color("surface"))
        held = current.column() if across else current.row()
        count = model.sheet.shape[1] if across else model.sheet.shape[0]
        bold = section == held or section >= count
        painter.setFont(font("caption", QFont.Weight.Bold if bold else QFont.Weight.Medium))
        painter.setPen(theme.color("text" if bold else "text_muted"))
        text = str(model.headerData(section, self.orientation()))
        if across:
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
        else:
            if section >= count:
                rule = QRect(rect.left(), rect.top() + 1, rect.width(), 1)
                painter.fillRect(rule, theme.color("border_control"))
            inside = rect.adjusted(0, 0, -2 * unit(), 0)
            side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(inside, side, text)
        painter.restore()
