"""How the bytes of a file become cells and moments: every choice is editable."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from widgets.choice import Choice
from widgets.text import Text
from widgets.theme import unit

PARTS = ("rows", "sheet", "encoding", "delimiter", "header", "dates", "zone")


class DialectRow(QWidget):
    """Controls in a row; a part without choices is not shown."""

    chosen = Signal(str, str)
    """A part (see PARTS) was set to another key."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        translate, u = QCoreApplication.translate, unit()
        self.setAccessibleName(translate("DialectRow", "Read as"))
        labels = {
            "rows": translate("DialectRow", "Each row is"),
            "sheet": translate("DialectRow", "Sheet"),
            "encoding": translate("DialectRow", "Encoding"),
            "delimiter": translate("DialectRow", "Separator"),
            "header": translate("DialectRow", "Header"),
            "dates": translate("DialectRow", "Dates"),
            "zone": translate("DialectRow", "Time zone"),
        }
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2 * u)
        line.addWidget(Text(translate("DialectRow", "Read as"), role="muted"))
        self._controls = {part: Choice(labels[part]) for part in PARTS}
        for part, control in self._controls.items():
            control.picked.connect(lambda key, part=part: self.chosen.emit(part, key))
            line.addWidget(control)
        line.addStretch(1)

    def set_part(self, part: str, choices: Sequence[tuple[str, str]], current: str) -> None:
        """Show the (key, words) choices of a part and the current one; none hides it."""
        control = self._controls[part]
        control.set_choices(choices, current)
        control.setVisible(bool(choices))
        control.setEnabled(len(choices) > 1)

    def control(self, part: str) -> Choice:
        """The control of a part."""
        return self._controls[part]
