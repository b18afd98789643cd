"""How the bytes of a file become cells and moments: every choice is editable."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from widgets.button import button
from widgets.choice import Choice
from widgets.flow import Flow
from widgets.text import Text
from widgets.theme import unit

PARTS = (
    "rows", "member", "sheet", "table", "encoding", "delimiter", "header", "dates", "decimal",
    "zone", "footer", "quote", "escape",
)  # fmt: skip
"""What can be chosen, in the order shown."""
RARE = ("footer", "quote", "escape")
"""Parts shown on request alone, unless they are not as usual."""
OTHER = "\0other"
"""Key of "other…", which asks for a character to be typed."""


class DialectRow(QWidget):
    """Controls in lines; a part without choices is not shown."""

    chosen = Signal(str, str)
    """A part (see PARTS) was set to another key."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        translate, u = QCoreApplication.translate, unit()
        self.setAccessibleName(translate("DialectRow", "Read as"))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._unusual: set[str] = set()
        self._offered: set[str] = set()
        line = Flow(self, spacing=2 * u)
        self._controls = {part: Choice(label) for part, label in _labels().items()}
        for part in PARTS:
            control = self._controls[part]
            control.picked.connect(lambda key, part=part: self._on_picked(part, key))
            control.hide()
            line.addWidget(control)
        self._typed = _Typed()
        self._typed.finished.connect(self._on_typed)
        self._typed.hide()
        line.addWidget(self._typed)
        self.more = button("", self._on_more, kind="link")
        """Shows and hides the rare parts."""
        self._all = False
        line.addWidget(self.more)

    def set_part(
        self,
        part: str,
        choices: Sequence[tuple[str, str]],
        current: str,
        *,
        usual: bool = True,
    ) -> None:
        """Show the (key, words) choices of a part and the current one; none hides it.

        A rare part that is not as usual is shown without being asked for.
        """
        control = self._controls[part]
        control.set_choices(choices, current)
        control.setEnabled(len(choices) > 1)
        (self._offered.add if choices else self._offered.discard)(part)
        (self._unusual.discard if usual else self._unusual.add)(part)
        self._show_part(part)

    def control(self, part: str) -> Choice:
        """The control of a part."""
        return self._controls[part]

    @property
    def typed(self) -> QLineEdit:
        """The box for a character that is in no list."""
        return self._typed.box

    def _show_part(self, part: str) -> None:
        rare = part in RARE and part not in self._unusual
        self._controls[part].setVisible(part in self._offered and (self._all or not rare))
        translate = QCoreApplication.translate
        less, more = translate("DialectRow", "Fewer"), translate("DialectRow", "More…")
        self.more.setText(less if self._all else more)
        hidden = [p for p in RARE if p in self._offered and p not in self._unusual]
        self.more.setVisible(bool(hidden))

    def _on_more(self) -> None:
        self._all = not self._all
        for part in RARE:
            self._show_part(part)

    def _on_picked(self, part: str, key: str) -> None:
        if key == OTHER:
            self._typed.ask(part, self._controls[part].accessibleName())
        else:
            self._typed.hide()
            self.chosen.emit(part, key)

    def _on_typed(self, part: str, text: str) -> None:
        self._typed.hide()
        self._controls[part].setFocus()
        if text:
            self.chosen.emit(part, text)


class _Typed(QWidget):
    """A label and a short box for one character."""

    finished = Signal(str, str)
    """The part asked about and what was typed, "" when given up."""

    def __init__(self) -> None:
        super().__init__()
        self._part = ""
        self._label = Text("", role="muted")
        self.box = QLineEdit()
        self.box.setMaxLength(3)
        self.box.setFixedWidth(12 * unit())
        self.box.returnPressed.connect(self._on_entered)
        self.box.editingFinished.connect(self._on_left)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(unit())
        line.addWidget(self._label)
        line.addWidget(self.box)

    def ask(self, part: str, name: str) -> None:
        self._part = part
        words = QCoreApplication.translate("DialectRow", "{name}: type it")
        self._label.setText(words.format(name=name))
        self.box.setAccessibleName(self._label.text())
        self.box.clear()
        self.show()
        self.box.setFocus()

    def _on_entered(self) -> None:
        part, self._part = self._part, ""
        if part:
            self.finished.emit(part, self.box.text().replace("\\t", "\t"))

    def _on_left(self) -> None:
        self._on_entered()


def _labels() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "rows": translate("DialectRow", "Each row is"),
        "member": translate("DialectRow", "File inside"),
        "sheet": translate("DialectRow", "Sheet"),
        "table": translate("DialectRow", "Table"),
        "encoding": translate("DialectRow", "Encoding"),
        "delimiter": translate("DialectRow", "Separator"),
        "header": translate("DialectRow", "Header"),
        "dates": translate("DialectRow", "Dates"),
        "decimal": translate("DialectRow", "Decimals"),
        "zone": translate("DialectRow", "Time zone"),
        "footer": translate("DialectRow", "Last rows left out"),
        "quote": translate("DialectRow", "Quotes"),
        "escape": translate("DialectRow", "Escape"),
    }
