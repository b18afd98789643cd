"""Boxes for numbers and durations that read what people of any language type."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QValidator, QWheelEvent
from PySide6.QtWidgets import QDoubleSpinBox, QLineEdit, QWidget

from widgets.theme import current_theme, font, unit

_SPACES = re.compile(r"[\s\u00a0\u202f\u2009'’]")
_UNITS: dict[str, float] = {
    **dict.fromkeys(("s", "sec", "secs", "second", "seconds", "seg", "segundo", "segundos"), 1.0),
    **dict.fromkeys(("secondo", "secondi"), 1.0),
    **dict.fromkeys(("m", "min", "mins", "minute", "minutes", "minuto", "minutos", "minuti"), 60.0),
    **dict.fromkeys(("h", "hr", "hrs", "hour", "hours", "hora", "horas", "ora", "ore"), 3600.0),
    **dict.fromkeys(("d", "day", "days", "día", "dia", "días", "dias"), 86400.0),
    **dict.fromkeys(("g", "gg", "giorno", "giorni"), 86400.0),
}
_PART = re.compile(r"([\d.,]+)([a-zà-ÿ]+)", re.IGNORECASE)


def parse_number(text: str, decimal_point: str = ".") -> float | None:
    """The number someone typed, or None.

    A single comma or point followed by one, two or more than three digits is the decimal sign in
    every language; followed by exactly three digits it means what `decimal_point` says. With both
    signs the last one is the decimal sign.
    """
    plain = _SPACES.sub("", text).replace("−", "-")
    if not re.fullmatch(r"[-+]?[\d.,]*\d[\d.,]*", plain):
        return None
    marks = [(index, char) for index, char in enumerate(plain) if char in ".,"]
    decimal = _decimal_position(plain, marks, decimal_point)
    whole = plain if decimal is None else plain[:decimal]
    if not _well_grouped(whole):
        return None
    fraction = "" if decimal is None else plain[decimal + 1 :]
    return float(f"{re.sub(r'[.,]', '', whole)}.{fraction or 0}")


def _decimal_position(plain: str, marks: list[tuple[int, str]], decimal_point: str) -> int | None:
    if not marks:
        return None
    index, char = marks[-1]
    if len(marks) > 1:
        return index if any(other != char for _, other in marks) else None
    behind = len(plain) - index - 1
    if behind != 3 or char == decimal_point or plain[:index].strip("+-") in ("", "0"):
        return index
    return None


def _well_grouped(whole: str) -> bool:
    parts = re.split(r"[.,]", whole.lstrip("+-"))
    kinds = {char for char in whole if char in ".,"}
    if len(parts) == 1:
        return True
    return len(kinds) == 1 and 1 <= len(parts[0]) <= 3 and all(len(part) == 3 for part in parts[1:])


def parse_duration(
    text: str, decimal_point: str = ".", unit_s: float = 60.0, day_s: float = 86400.0
) -> float | None:
    """Seconds of `4h`, `90 s`, `2d`, `1:30`, `1h 15min` or a plain number of `unit_s`; else None.

    `1:30` is minutes and seconds where the box counts minutes or seconds, hours and minutes where
    it counts hours; `1:02:03` is always hours. `day_s` is what one day is worth.
    """
    plain = _SPACES.sub("", text).lower()
    if ":" in plain:
        return _clock_seconds(plain, unit_s)
    number = parse_number(plain, decimal_point)
    if number is not None:
        return number * unit_s if number >= 0 else None
    parts = _PART.findall(plain)
    if not parts or "".join(a + b for a, b in parts) != plain:
        return None
    total = 0.0
    for amount, name in parts:
        value, unit = parse_number(amount, decimal_point), _UNITS.get(name)
        if value is None or unit is None:
            return None
        total += value * (day_s if unit == 86400.0 else unit)
    return total


def _clock_seconds(plain: str, unit_s: float) -> float | None:
    found = re.fullmatch(r"(\d+(?::[0-5]?\d){1,2})([a-zà-ÿ]*)", plain)
    if found is None or (found[2] and found[2] not in _UNITS):
        return None
    unit_s = _UNITS[found[2]] if found[2] else unit_s
    numbers = [int(part) for part in found[1].split(":")]
    if len(numbers) == 2:
        numbers = [*numbers, 0] if unit_s >= 3600 else [0, *numbers]
    return float(numbers[0] * 3600 + numbers[1] * 60 + numbers[2])


def duration_text(seconds: float, locale: QLocale, day_s: float = 86400.0) -> str:
    """A duration in its largest exact unit: 20 s, 3 min, 4 h, 2 d, 1:30 h; no-break space."""
    if seconds >= 2 * day_s and seconds % day_s == 0:
        return QCoreApplication.translate("NumberBox", "{0}\u00a0d").format(
            locale.toString(round(seconds / day_s))
        )
    if seconds >= 3600:
        if seconds % 3600 == 0:
            return QCoreApplication.translate("NumberBox", "{0}\u00a0h").format(
                locale.toString(round(seconds / 3600))
            )
        minutes = round(seconds / 60)
        return QCoreApplication.translate("NumberBox", "{0}\u00a0h").format(
            f"{minutes // 60}:{minutes % 60:02d}"
        )
    if seconds >= 120 or seconds == 60:
        if seconds % 60 == 0:
            return QCoreApplication.translate("NumberBox", "{0}\u00a0min").format(
                locale.toString(round(seconds / 60))
            )
        return QCoreApplication.translate("NumberBox", "{0}\u00a0min").format(
            f"{int(seconds) // 60}:{int(seconds) % 60:02d}"
        )
    return QCoreApplication.translate("NumberBox", "{0}\u00a0s").format(
        locale.toString(float(seconds), "f", 0 if seconds == int(seconds) else 1)
    )


class LocaleDoubleSpinBox(QDoubleSpinBox):
    """A number box in which 12.5 and 12,5 are the same number, whatever the language."""

    refused = Signal(str)
    """A text that is no number, or out of range, was finished; the nearest value stands again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Windows live longer than a choice of language: their locale must not reach in here.
        self.setLocale(QLocale())
        self._explained = False
        self._unit_words: tuple[str, ...] = ()
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setKeyboardTracking(False)
        self.setCorrectionMode(QDoubleSpinBox.CorrectionMode.CorrectToNearestValue)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._marked = False
        self._style()

    def set_marked(self, marked: bool) -> None:
        """Show the value as changed by hand: accent frame and bold."""
        self._marked = marked
        self._style()

    @property
    def marked(self) -> bool:
        """Whether the value is shown as changed by hand."""
        return self._marked

    def set_explained(self, explained: bool) -> None:
        """Let any text be typed, because whoever listens to `refused` says what is wrong."""
        self._explained = explained

    def set_unit_words(self, *words: str) -> None:
        """Words that may be typed after the number and mean nothing more, such as % or €."""
        self._unit_words = tuple(word for word in words if word)

    def read(self, text: str) -> float | None:
        """The value that a text stands for, or None."""
        plain = text.strip()
        for word in self._unit_words:
            plain = plain.removesuffix(word).removeprefix(word).strip()
        return parse_number(plain, self.locale().decimalPoint())

    def validate(self, text: str, position: int) -> object:
        """Accept every text that is a number within range, and everything on its way to one."""
        if self.specialValueText() and text == self.specialValueText():
            return QValidator.State.Acceptable, text, position
        value = self.read(text)
        if value is not None and self.minimum() <= value <= self.maximum():
            return QValidator.State.Acceptable, text, position
        if value is not None or self._explained or self._on_the_way(text):
            return QValidator.State.Intermediate, text, position
        return QValidator.State.Invalid, text, position

    def valueFromText(self, text: str) -> float:
        """The number typed; an unreadable text keeps the value shown before."""
        if self.specialValueText() and text == self.specialValueText():
            return self.minimum()
        value = self.read(text)
        return self.value() if value is None else value

    def textFromValue(self, value: float) -> str:
        """The value in the locale's digits, with at most the decimals it has."""
        locale = QLocale(self.locale())
        text = locale.toString(value, "f", self.decimals())
        shortest = locale.toString(value, "f", 0)
        return shortest if abs(value - round(value)) < 0.5 * 10 ** -self.decimals() else text

    def fixup(self, text: str) -> str:
        """Bring a text out of range to the nearest value; an unreadable one back to the last."""
        value = self.read(text)
        self.refused.emit(text)
        if value is None:
            return self.textFromValue(self.value())
        return self.textFromValue(min(max(value, self.minimum()), self.maximum()))

    def stepBy(self, steps: int) -> None:
        """Step by arrow keys (1) and Page keys (10), from what is typed."""
        self.interpretText()
        super().stepBy(steps)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the panel that scrolls."""
        event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._style()

    def _style(self) -> None:
        theme, u = current_theme(), unit()
        role = "accent" if self._marked else "border_control"
        sheet = (
            f"QDoubleSpinBox {{ min-height: 0; padding: 0 {u}px; border-radius: 4px; "
            f"border: {theme.border_width}px solid {theme.roles[role]}; "
            f"font-weight: {600 if self._marked else 400}; }}"
            f"QDoubleSpinBox:focus {{ border: 2px solid {theme.roles['focus']}; }}"
            # NoButtons collapses the field to one pixel under a style sheet; zero width does not.
            "QDoubleSpinBox::up-button, QDoubleSpinBox::down-button { width: 0; border: 0; }"
            "QLineEdit, QLineEdit:focus { min-height: 0; padding: 0; border: 0; }"
        )
        if sheet != self.styleSheet():
            self.setStyleSheet(sheet)

    def _on_the_way(self, text: str) -> bool:
        return re.fullmatch(r"[\s\u00a0\u202f\d.,+\-−]*", text) is not None


class DurationSpinBox(LocaleDoubleSpinBox):
    """A box whose value is seconds, read and shown as 4:50 (minutes) or in any unit typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._day_s = 86400.0
        self.setDecimals(3)
        self.setRange(1.0, 30 * 86400.0)
        self.setSingleStep(10.0)

    def set_day(self, day_s: float) -> None:
        """What one day typed is worth: a business day where the time runs on opening hours."""
        self._day_s = day_s

    def read(self, text: str) -> float | None:
        """Seconds of the text; a plain number is minutes."""
        return parse_duration(text, self.locale().decimalPoint(), 60.0, self._day_s)

    def textFromValue(self, value: float) -> str:
        """Minutes and seconds, or hours, minutes and seconds from an hour on."""
        seconds = round(value)
        if seconds >= 3600:
            return f"{seconds // 3600}:{seconds // 60 % 60:02d}:{seconds % 60:02d}"
        return f"{seconds // 60}:{seconds % 60:02d}"

    def _on_the_way(self, text: str) -> bool:
        return re.fullmatch(r"[\s\u00a0\u202f\d.,:a-zà-ÿ]*", text, re.IGNORECASE) is not None


class DurationEdit(QLineEdit):
    """A duration inside a sentence, dotted underneath: "4 business h"; typed in any unit."""

    edited = Signal(float)
    """The new duration in seconds, after Enter or on leaving."""
    refused = Signal(str)
    """A text that is no duration was finished; the one before stands again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(font("caption"))
        self._seconds = 60.0
        self._unit_s = 60.0
        self._day_s = 86400.0
        self._pattern = "{0}"
        self._style()
        self.editingFinished.connect(self._on_editing_finished)

    def set_duration(
        self,
        seconds: float,
        *,
        pattern: str = "{0}",
        unit_s: float = 60.0,
        day_s: float = 86400.0,
    ) -> None:
        """Show a duration in the words of `pattern`; a plain number typed counts `unit_s`."""
        self._seconds, self._pattern, self._unit_s, self._day_s = seconds, pattern, unit_s, day_s
        self._show_duration()

    @property
    def seconds(self) -> float:
        """The duration shown, in seconds."""
        return self._seconds

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the bare duration for editing."""
        super().focusInEvent(event)
        self._show_duration()
        self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take what was typed and show it in words again."""
        super().focusOutEvent(event)
        self._show_duration()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape gives up the edit."""
        if event.key() == Qt.Key.Key_Escape:
            self._show_duration()
            self.selectAll()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._style()

    def _style(self) -> None:
        theme = current_theme()
        sheet = (
            "QLineEdit { background: transparent; border: 0; padding: 0; min-height: 0; "
            f"border-radius: 0; border-bottom: 1px dotted {theme.roles['text_muted']}; }}"
            f"QLineEdit:focus {{ border-bottom: 2px solid {theme.roles['focus']}; }}"
        )
        if sheet != self.styleSheet():
            self.setStyleSheet(sheet)
            self.setFixedHeight(self.fontMetrics().height() + 4)

    def _show_duration(self) -> None:
        text = duration_text(self._seconds, self.locale(), self._day_s)
        self.setText(text if self.hasFocus() else self._pattern.format(text))
        width = self.fontMetrics().horizontalAdvance(self._pattern.format(text))
        self.setFixedWidth(width + self.fontMetrics().averageCharWidth() * 2)

    def _on_editing_finished(self) -> None:
        if not self.isModified():
            return
        seconds = parse_duration(
            self.text(), self.locale().decimalPoint(), self._unit_s, self._day_s
        )
        typed = self.text()
        self.setModified(False)
        if seconds is None or seconds <= 0:
            self._show_duration()
            self.refused.emit(typed)
        elif seconds != self._seconds:
            self._seconds = seconds
            self._show_duration()
            self.edited.emit(seconds)
        else:
            self._show_duration()


if __name__ == "__main__":
    from PySide6.QtWidgets import QApplication, QFormLayout

    from widgets.theme import apply_theme

    app = QApplication([])
    apply_theme(app, "light")
    window = QWidget()
    form = QFormLayout(window)
    for name in ("en_GB", "es_ES", "it_IT"):
        number, duration, sentence = LocaleDoubleSpinBox(), DurationSpinBox(), DurationEdit()
        for box in (number, duration, sentence):
            box.setLocale(QLocale(name))
        number.setValue(12.5)
        duration.setValue(290)
        sentence.set_duration(4 * 3600)
        form.addRow(f"{name}, a number", number)
        form.addRow(f"{name}, a duration", duration)
        form.addRow(f"{name}, in a sentence", sentence)
    window.show()
    app.exec()
