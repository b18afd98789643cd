"""A label that shortens instead of growing."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


class ElidedLabel(QLabel):
    """A one-line label that shortens with an ellipsis and then says the whole in its tooltip."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = text
        self._shorter: tuple[str, ...] = ()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setText(text)

    @property
    def whole(self) -> str:
        """The text before shortening."""
        return self._whole

    def set_whole(self, text: str, *shorter: str) -> None:
        """Show a text; where it does not fit, the first of the shorter ones that does."""
        self._whole, self._shorter = text, shorter
        self._elide()

    def sizeHint(self) -> QSize:
        """Room for the whole text."""
        return QSize(self.fontMetrics().horizontalAdvance(self._whole), super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten for the new width."""
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        metrics, room = self.fontMetrics(), max(self.width(), 1)
        texts = (self._whole, *self._shorter)
        fitting = (text for text in texts if metrics.horizontalAdvance(text) <= room)
        cut = metrics.elidedText(texts[-1], Qt.TextElideMode.ElideRight, room)
        shown = next(fitting, cut)
        if shown != self.text():
            self.setText(shown)
        self.setAccessibleName(self._whole)
        self.setToolTip(self._whole if shown != self._whole else "")
