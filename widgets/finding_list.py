"""What was found in the data: severity as shape and word, a sentence, how many, and what to do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QKeySequence, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from widgets.clipboard import put_text, shown_text
from widgets.status_mark import paint_status, status_color
from widgets.theme import current_theme, font, unit

Index = QModelIndex | QPersistentModelIndex
_WRAP = int((Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop).value) | int(
    Qt.TextFlag.TextWordWrap.value
)


@dataclass(frozen=True, slots=True)
class Finding:
    """One remark about the data."""

    mark: str
    """missed (serious), near (a warning) or none (good to know)."""
    severity: str
    """The severity in a word."""
    sentence: str
    extent: str = ""
    """How many rows, and their share."""
    where: str = ""
    """File, and a few rows to look up."""
    advice: str = ""
    """What to do about it."""

    @property
    def spoken(self) -> str:
        """Everything in one text."""
        parts = (self.severity, self.sentence, self.extent, self.where, self.advice)
        return " ".join(part if part.endswith(".") else f"{part}." for part in parts if part)


class FindingModel(QAbstractListModel):
    """Serves findings as text; the delegate asks for the finding itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.findings: tuple[Finding, ...] = ()

    def set_findings(self, findings: Sequence[Finding]) -> None:
        """Show findings."""
        self.beginResetModel()
        self.findings = tuple(findings)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.findings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.findings[index.row()].sentence
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.findings[index.row()].spoken
        return None


class _FindingDelegate(QStyledItemDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        finding, theme, u = index.model().findings[index.row()], current_theme(), unit()
        rect = option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.fillRect(rect, theme.color("hover"))
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -2))
        painter.setPen(QPen(theme.color("grid"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        inside = rect.adjusted(4 * u, 2 * u, -4 * u, -2 * u)
        shape = QRectF(inside.left(), inside.top() + u, 3 * u, 3 * u)
        paint_status(painter, shape, finding.mark, theme)
        painter.setFont(font("caption", QFont.Weight.DemiBold))
        painter.setPen(status_color(finding.mark, theme))
        painter.drawText(inside.adjusted(5 * u, u // 2, 0, 0), _WRAP, finding.severity)
        for text, style, role, box in _blocks(finding, inside):
            painter.setFont(font(*style))
            painter.setPen(theme.color(role))
            painter.drawText(box, _WRAP, text)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        finding, u, view = index.model().findings[index.row()], unit(), option.widget
        wide = view.viewport().width() if isinstance(view, FindingList) else option.rect.width()
        boxes = [box for *_, box in _blocks(finding, QRect(0, 0, max(wide - 8 * u, 60 * u), 0))]
        return QSize(wide, max((box.bottom() for box in boxes), default=0) + 5 * u)


Block = tuple[str, tuple[str, int], str, QRect]


def _blocks(finding: Finding, inside: QRect) -> list[Block]:
    """(text, font, colour role, place) of each text of a finding, wrapped into a width."""
    u = unit()
    left = inside.left() + 30 * u
    side = 42 * u if finding.extent and inside.width() > 150 * u else 0
    width = inside.right() - left - side
    blocks: list[Block] = []
    y = inside.top()
    texts = [(finding.sentence, ("body", QFont.Weight.Medium), "text")]
    if finding.extent and not side:
        texts.append((finding.extent, ("caption", QFont.Weight.Normal), "text_muted"))
    texts.append((finding.advice, ("body", QFont.Weight.Normal), "text_muted"))
    texts.append((finding.where, ("caption", QFont.Weight.Normal), "text_muted"))
    for text, style, role in texts:
        if text:
            box = QFontMetrics(font(*style)).boundingRect(QRect(0, 0, width, 1 << 14), _WRAP, text)
            blocks.append((text, style, role, QRect(left, y, width, box.height())))
            y += box.height() + u
    if side:
        box = QRect(left + width + 4 * u, inside.top(), side - 4 * u, 6 * u)
        blocks.append((finding.extent, ("body", QFont.Weight.Normal), "text_muted", box))
    return blocks


class FindingList(QListView):
    """Findings under each other, the gravest first; arrow keys go through them."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._model = FindingModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_FindingDelegate(self))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setProperty("kind", "findings")
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    def set_findings(self, findings: Sequence[Finding]) -> None:
        """Show findings in the order given."""
        if tuple(findings) != self._model.findings:
            self._model.set_findings(findings)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings shown."""
        return self._model.findings

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Rows are as high as their wrapped texts, so another width makes other rows.
        self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            put_text(shown_text([finding.spoken] for finding in self.findings))
            return
        super().keyPressEvent(event)
