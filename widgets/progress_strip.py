"""Where long work is: a sentence with per cent, a bar and Cancel."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from widgets.button import button
from widgets.figures import share as per_cent
from widgets.text import Text
from widgets.theme import unit


class ProgressStrip(QWidget):
    """Hidden while nothing takes long."""

    cancelled = Signal()
    """Cancel was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        u = unit()
        self._words = Text("", role="muted")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 1000)
        self._bar.setMinimumWidth(20 * u)
        self._bar.setMaximumWidth(40 * u)
        self._bar.setAccessibleName(QCoreApplication.translate("ProgressStrip", "Progress"))
        cancel = button(
            QCoreApplication.translate("ProgressStrip", "Cancel"), self.cancelled.emit, kind="link"
        )
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(3 * u)
        for part in (self._words, self._bar, cancel):
            line.addWidget(part)
        self.hide()

    def set_progress(self, label: str, share: float | None) -> None:
        """Show a label and the share done (0–1); without a label the strip hides."""
        self.setVisible(bool(label))
        if share is not None and label:
            # A bar paints itself and all else that waits at once; it is to wait for its turn too.
            self._bar.setUpdatesEnabled(False)
            # A share of 0 says that the work cannot tell yet how far it is.
            self._bar.setRange(0, 1000 if share > 0 else 0)
            self._bar.setValue(round(share * 1000))
            self._bar.setUpdatesEnabled(True)
            self._words.setText(f"{label}, {per_cent(share, 0)}" if share > 0 else label)
