"""The files on their way in, side by side, each with its state as shape and words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from widgets.status_mark import paint_status
from widgets.theme import current_theme, font, unit

Index = QModelIndex | QPersistentModelIndex
_WIDEST_UNITS = 56
_NARROWEST_UNITS = 34


@dataclass(frozen=True, slots=True)
class FileState:
    """One file: its name, the words of its state and the shape that goes with them."""

    name: str
    state: str
    mark: str = "none"
    """on_target (ready), near (asks), missed (cannot be read) or none (being read)."""
    tip: str = ""


class FileModel(QAbstractListModel):
    """Serves the files as text; the delegate asks for the file itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.files: tuple[FileState, ...] = ()

    def set_files(self, files: Sequence[FileState]) -> None:
        """Show files; the same number of them keeps the place in the list."""
        new = tuple(files)
        if len(new) != len(self.files):
            self.beginResetModel()
            self.files = new
            self.endResetModel()
        elif new != self.files:
            self.files = new
            self.dataChanged.emit(self.index(0), self.index(len(new) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.files)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        file = self.files[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return file.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{file.name}, {file.state}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return file.tip or f"{file.name}\n{file.state}"
        return None


class _FileDelegate(QStyledItemDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model, theme, u = index.model(), current_theme(), unit()
        if not isinstance(model, FileModel):
            return
        file = model.files[index.row()]
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = option.rect.adjusted(0, 0, -2 * u, 0)
        width = 2 if focused else theme.border_width
        painter.setPen(QPen(theme.color("focus" if focused else "border"), width))
        painter.setBrush(theme.color("surface" if chosen else "sunken"))
        inset = width / 2
        painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), 6, 6)
        if chosen:
            painter.fillRect(QRect(rect.left() + 3, rect.bottom() - 2, rect.width() - 6, 2),
                             theme.color("accent"))  # fmt: skip
        self._draw_words(painter, rect.adjusted(3 * u, u, -3 * u, -u), file, chosen)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        file, u = index.model().files[index.row()], unit()
        strong, small = QFontMetrics(_strong()), QFontMetrics(font("caption"))
        name = strong.horizontalAdvance(file.name)
        wide = max(name, small.horizontalAdvance(file.state) + 4 * u) + 9 * u
        wide = min(max(wide, _NARROWEST_UNITS * u), _WIDEST_UNITS * u)
        return QSize(wide, strip_height() - 2)

    def _draw_words(self, painter: QPainter, rect: QRect, file: FileState, chosen: bool) -> None:
        theme, u = current_theme(), unit()
        half = rect.height() // 2
        top = QRect(rect.left(), rect.top(), rect.width(), half)
        below = QRect(rect.left(), rect.top() + half, rect.width(), rect.height() - half)
        left = int((Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter).value)
        painter.setFont(_strong() if chosen else font())
        painter.setPen(theme.color("text"))
        cut = painter.fontMetrics().elidedText(file.name, Qt.TextElideMode.ElideMiddle, top.width())
        painter.drawText(top, left, cut)
        shape = QRectF(below.left(), below.center().y() - 1.25 * u + 1, 2.5 * u, 2.5 * u)
        paint_status(painter, shape, file.mark, theme)
        painter.setFont(font("caption"))
        painter.setPen(theme.color("missed" if file.mark == "missed" else "text_muted"))
        words = below.adjusted(4 * u, 0, 0, 0)
        cut = painter.fontMetrics().elidedText(
            file.state, Qt.TextElideMode.ElideRight, words.width()
        )
        painter.drawText(words, left, cut)


class FileStrip(QListView):
    """Files in a row; arrow keys move between them, Delete takes one out."""

    chosen = Signal(int)
    """Another file is to be shown; carries its place."""
    removed = Signal(int)
    """A file is to be taken out; carries its place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(QCoreApplication.translate("FileStrip", "Files to import"))
        self._model = FileModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_FileDelegate(self))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setProperty("kind", "files")
        self.viewport().setAutoFillBackground(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFixedHeight(strip_height())
        self.selectionModel().currentChanged.connect(self._on_moved)

    def set_files(self, files: Sequence[FileState], current: int) -> None:
        """Show files with one of them chosen; emits nothing."""
        self.selectionModel().blockSignals(True)
        self._model.set_files(files)
        if 0 <= current < len(files):
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(self._model.index(current), flag)
        self.selectionModel().blockSignals(False)
        bar = self.horizontalScrollBar()
        scrolls = bar.maximum() > 0
        self.setFixedHeight(strip_height() + (bar.sizeHint().height() if scrolls else 0))
        self.scrollTo(self.currentIndex())
        self.viewport().update()

    @property
    def files(self) -> tuple[FileState, ...]:
        """The files shown."""
        return self._model.files

    def sizeHint(self) -> QSize:
        return QSize(40 * unit(), strip_height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            if self.currentIndex().isValid():
                self.removed.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def _on_moved(self, current: QModelIndex) -> None:
        if current.isValid():
            self.chosen.emit(current.row())


def strip_height() -> int:
    """How high the files are drawn: a line of text over a line of caption."""
    return 11 * unit()


def _strong() -> QFont:
    return font("body", QFont.Weight.DemiBold)
