"""Which column of the file feeds which field, how it is read, how sure that is and why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from widgets.choice import Choice
from widgets.confidence_bar import ConfidenceBar
from widgets.text import Text
from widgets.theme import current_theme, unit
from widgets.value_map import ValueMap

NOT_HERE = ""
"""Key of "not in this file"."""


@dataclass(frozen=True, slots=True)
class MappingRow:
    """One field: the column that feeds it, and how its cells are read."""

    field: str
    name: str
    """The field in the user's language."""
    column: str
    """Header of the column, or "" when no column feeds the field."""
    values: str = ""
    """A few cells of the column."""
    reading: str = ""
    """Key of the reading chosen, among `readings`."""
    readings: tuple[tuple[str, str], ...] = ()
    """(key, words) of every possible reading; one or none is shown as plain words."""
    confidence: float | None = None
    why: str = ""
    asks: bool = False
    """Whether the user is asked about this row."""
    time_column: str | None = None
    """Header of the time of day beside a date, "" for none, or None where none can be."""
    meanings: tuple[tuple[str, str], ...] = ()
    """(raw value, key) of the values that mean something to Aforo."""
    known: tuple[tuple[str, str], ...] = ()
    """(key, words) of everything such a value can mean."""


class _Rows(QWidget):
    """Draws the rules between rows, and the ground of rows that ask."""

    def __init__(self) -> None:
        super().__init__()
        self.marks: list[tuple[QWidget, bool]] = []

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        for widget, asks in self.marks:
            top = widget.geometry().center().y() - round(3.75 * unit())
            bottom = top + round(7.5 * unit())
            if asks:
                painter.fillRect(0, top, self.width(), bottom - top, theme.color("accent_soft"))
            painter.setPen(QPen(theme.color("grid"), 1))
            painter.drawLine(0, bottom, self.width(), bottom)
        painter.end()


class _Line:
    """The widgets of one row."""

    def __init__(self, row: MappingRow) -> None:
        translate = QCoreApplication.translate
        column_name = translate("MappingTable", "Column for {field}").format(field=row.name)
        reading_name = translate("MappingTable", "{field} is read as").format(field=row.name)
        self.name = Text(row.name, weight=QFont.Weight.DemiBold)
        self.column = Choice(name=column_name)
        self.column.setMinimumWidth(15 * unit())
        time_name = translate("MappingTable", "Time of day for {field}").format(field=row.name)
        self.plus = Text("+", role="muted")
        self.time = Choice(name=time_name)
        self.time.setMinimumWidth(15 * unit())
        self.columns = QWidget()
        self.columns.setMinimumWidth(26 * unit())
        beside = QHBoxLayout(self.columns)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(unit())
        beside.addWidget(self.column, 1)
        beside.addWidget(self.plus)
        beside.addWidget(self.time, 1)
        self.values = _elided()
        self.reading = Choice(name=reading_name)
        self.plain = Text("", role="muted")
        self.meanings = ValueMap()
        self.sure = ConfidenceBar()
        self.why = _elided()

    @property
    def widgets(self) -> tuple[QWidget, ...]:
        return (
            self.name,
            self.columns,
            self.values,
            self.reading,
            self.plain,
            self.meanings,
            self.sure,
            self.why,
        )

    def show(self, row: MappingRow, headers: Sequence[str]) -> None:
        nowhere = QCoreApplication.translate("MappingTable", "not in this file")
        choices = [(NOT_HERE, nowhere), *((header, header) for header in headers)]
        self.column.set_choices(choices, row.column)
        self._show_time(row, headers)
        self.values.setText(row.values)
        self.values.setToolTip(row.values)
        several = len(row.readings) > 1
        self.reading.setVisible(several)
        self.reading.set_choices(row.readings, row.reading)
        self.reading.set_asking(row.asks and several)
        words = row.readings[0][1] if len(row.readings) == 1 else ""
        self.plain.setVisible(not several and not row.meanings)
        self.plain.setText(words)
        self.meanings.setVisible(not several and bool(row.meanings))
        self.meanings.set_values(row.name, words, row.meanings, row.known)
        self.sure.set_share(row.confidence, row.asks)
        self.why.setText(row.why)
        self.why.setToolTip(row.why)

    def _show_time(self, row: MappingRow, headers: Sequence[str]) -> None:
        none = QCoreApplication.translate("MappingTable", "no time")
        others = [(header, header) for header in headers if header != row.column]
        for part in (self.plus, self.time):
            part.setVisible(row.time_column is not None)
        self.time.set_choices([(NOT_HERE, none), *others], row.time_column or NOT_HERE)


class MappingTable(QFrame):
    """Editable rows; columns and readings are chosen in place."""

    column_chosen = Signal(str, str)
    """A field gets another column (or "" for none)."""
    reading_chosen = Signal(str, str)
    """A field is read otherwise; carries the key of the reading."""
    time_chosen = Signal(str, str)
    """A date gets its time of day from another column (or "" for none)."""
    meanings_chosen = Signal(str, object)
    """The values of a field mean something else; carries (raw value, key) pairs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        translate, u = QCoreApplication.translate, unit()
        self.setProperty("kind", "card")
        self.setAccessibleName(translate("MappingTable", "How the columns are read"))
        self._lines: dict[str, _Line] = {}
        self._body = _Rows()
        self._body.setProperty("kind", "scrolled")
        self._grid = QGridLayout(self._body)
        self._grid.setContentsMargins(4 * u, 0, 3 * u, 0)
        self._grid.setHorizontalSpacing(2 * u)
        self._grid.setVerticalSpacing(0)
        for place, stretch in enumerate((3, 5, 3, 3, 0, 5)):
            self._grid.setColumnStretch(place, stretch)
        heads = (
            translate("MappingTable", "Aforo needs"),
            translate("MappingTable", "Your column"),
            translate("MappingTable", "Values"),
            translate("MappingTable", "Read as"),
            translate("MappingTable", "Sure"),
            translate("MappingTable", "Why"),
        )
        for place, words in enumerate(heads):
            self._grid.addWidget(Text(words, role="muted"), 0, place)
        self._grid.setRowMinimumHeight(0, round(7.5 * u))
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(self._body)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setAccessibleName(self.accessibleName())
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(scroll)

    def set_rows(self, rows: Sequence[MappingRow], headers: Sequence[str]) -> None:
        """Show the fields; rows of the same fields keep their widgets and the focus."""
        if [row.field for row in rows] != list(self._lines):
            self._make(rows)
        for row in rows:
            self._lines[row.field].show(row, headers)
        heading = self._grid.itemAtPosition(0, 0)
        first = [(heading.widget(), False)] if heading is not None else []
        self._body.marks = first + [(self._lines[row.field].name, row.asks) for row in rows]
        self._body.update()

    def choice_of(self, field: str) -> Choice:
        """The control with the column of a field."""
        return self._lines[field].column

    def time_of(self, field: str) -> Choice:
        """The control with the column of the time of day of a field."""
        return self._lines[field].time

    def meanings_of(self, field: str) -> ValueMap:
        """The control with what the values of a field mean."""
        return self._lines[field].meanings

    def _make(self, rows: Sequence[MappingRow]) -> None:
        for line in self._lines.values():
            for widget in line.widgets:
                self._grid.removeWidget(widget)
                widget.hide()
                widget.deleteLater()
        self._lines = {row.field: _Line(row) for row in rows}
        for place, (field, line) in enumerate(self._lines.items(), 1):
            self._grid.setRowMinimumHeight(place, round(7.5 * unit()) + 1)
            parts = (line.name, line.columns, line.values, line.reading, line.sure, line.why)
            for column, widget in enumerate(parts):
                self._grid.addWidget(widget, place, column)
            self._grid.addWidget(line.plain, place, 3)
            self._grid.addWidget(line.meanings, place, 3)
            line.column.picked.connect(lambda key, field=field: self.column_chosen.emit(field, key))
            line.reading.picked.connect(
                lambda key, field=field: self.reading_chosen.emit(field, key)
            )
            line.time.picked.connect(lambda key, field=field: self.time_chosen.emit(field, key))
            line.meanings.edited.connect(
                lambda pairs, field=field: self.meanings_chosen.emit(field, pairs)
            )
        self._grid.setRowStretch(len(rows) + 1, 1)


class _ElidedText(Text):
    """Muted words that end in … where there is no room."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(current_theme().color("text_muted"))
        painter.setFont(self.font())
        words = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.width()
        )
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignVCenter.value), words)
        painter.end()


def _elided() -> _ElidedText:
    label = _ElidedText("", role="muted")
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    label.setMinimumWidth(9 * unit())
    return label
