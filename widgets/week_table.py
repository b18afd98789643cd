"""The week in figures: contacts, people, needed and paid hours for each day."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QWidget

from widgets.data_table import Cell, Column, DataTable
from widgets.figures import DASH, NBSP, RANGE, exact, number, weekday_name
from widgets.theme import unit

_NEAR = 0.05
_LEAST_DIFFERENCE_H = 0.5


@dataclass(frozen=True, slots=True)
class WeekRow:
    """One weekday (Monday = 0), or the whole week where it is None."""

    weekday: int | None
    contacts: float
    """Contacts a day, or in the week; in and out of opening hours."""
    people: tuple[int, int] | None
    """Fewest and most productive people at a time; None on a closed day."""
    needed_h: float
    """Productive hours."""
    paid_h: float
    """Hours with the paid time that is not available."""
    on_duty_h: float | None = None
    """Hours of people seen at work; None where nobody was looked for."""
    cost: float | None = None
    """What the paid hours cost; None without a wage."""

    @property
    def short_h(self) -> float | None:
        """Hours needed beyond those seen at work; negative where there were more."""
        return None if self.on_duty_h is None else self.needed_h - self.on_duty_h


def people_range(people: tuple[int, int] | None) -> str:
    """Fewest to most people: "3–5", "3", or a dash on a closed day."""
    if people is None:
        return DASH
    low, high = people
    return number(low) if low == high else f"{number(low)}{RANGE}{number(high)}"


def exact_cells(row: WeekRow) -> list[str]:
    """A row for a copy: every digit of its figures, and nothing where there is none."""
    return [
        _day_name(row), exact(row.contacts), people_range(row.people), exact(row.needed_h),
        exact(row.paid_h), *(
            "" if value is None else exact(value)
            for value in (row.on_duty_h, row.short_h, row.cost)
        ),
    ]  # fmt: skip


class WeekTable(DataTable):
    """Days of the week in the order they run, with a total."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("WeekTable", "The week"), parent)
        self._seen = self._priced = False
        self._money: Callable[[float], str] = str
        self.verticalHeader().setMinimumSectionSize(5 * unit())
        self.verticalHeader().setDefaultSectionSize(6 * unit())

    def set_week(
        self, rows: Sequence[WeekRow], total: WeekRow, money: Callable[[float], str] = str
    ) -> None:
        """Show the days and the week; people seen at work and cost where they are known."""
        self._seen = total.on_duty_h is not None
        self._priced = total.cost is not None
        self._money = money
        self.set_rows(self._columns(), [self._cells(row) for row in rows], self._cells(total))
        self.updateGeometry()

    def _columns(self) -> tuple[Column, ...]:
        translate = QCoreApplication.translate
        columns = [
            # With every column known the last one takes what room is left, not the names.
            Column(translate("WeekTable", "Day"), stretch=not (self._seen and self._priced)),
            Column(
                translate("WeekTable", "Contacts")
                if self._seen
                else translate("WeekTable", "Contacts a day"),
                numeric=True,
                tooltip=translate("WeekTable", "Contacts a day"),
            ),
            Column(translate("WeekTable", "People"), numeric=True),
            Column(
                translate("WeekTable", "Needed"),
                numeric=True,
                tooltip=translate("WeekTable", "Hours of productive people"),
            ),
        ]
        seen = translate("WeekTable", "Hours of people seen at work in your data")
        if self._seen and not self._priced:
            columns.append(Column(translate("WeekTable", "At work"), numeric=True, tooltip=seen))
        if self._seen:
            columns.append(Column(translate("WeekTable", "Difference"), numeric=True, tooltip=seen))
        if not self._seen:
            columns.append(
                Column(
                    translate("WeekTable", "Paid"),
                    numeric=True,
                    tooltip=translate("WeekTable", "With the paid time that is not available"),
                )
            )
        if self._priced:
            columns.append(
                Column(
                    translate("WeekTable", "Cost"),
                    numeric=True,
                    tooltip=translate(
                        "WeekTable", "Paid hours at the cost of an hour, without surcharges"
                    ),
                )
            )
        return tuple(columns)

    def sizeHint(self) -> QSize:
        """Room for head and every row."""
        rows = self.model().rowCount() * self.verticalHeader().defaultSectionSize()
        head = self.horizontalHeader().sizeHint().height()
        return QSize(super().sizeHint().width(), head + rows + 2)

    def minimumSizeHint(self) -> QSize:
        """At least every row: the page scrolls, not the table inside it."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def _cells(self, row: WeekRow) -> tuple[Cell, ...]:
        closed = row.people is None
        role = "text_muted" if closed else ""
        digits = 0 if row.contacts >= 100 or not row.contacts else 1
        cells = [
            Cell(_day_name(row), row.weekday if row.weekday is not None else 7, role),
            Cell(number(row.contacts, digits), row.contacts, role),
            Cell(
                QCoreApplication.translate("WeekTable", "closed")
                if closed
                else people_range(row.people),
                row.people[1] if row.people else 0,
                role,
                bold=not closed,
            ),
            Cell(DASH if closed else _hours(row.needed_h), row.needed_h, role),
        ]
        there = _hours(row.on_duty_h) if row.on_duty_h else DASH
        if self._seen and not self._priced:
            cells.append(Cell(there, row.on_duty_h, role))
        if self._seen:
            words = QCoreApplication.translate("WeekTable", "{hours} at work")
            cells.append(replace(_difference(row), tooltip=words.format(hours=there)))
        if not self._seen:
            cells.append(Cell(DASH if closed else _hours(row.paid_h), row.paid_h, role))
        if self._priced:
            cost = DASH if closed or row.cost is None else self._money(row.cost)
            cells.append(Cell(cost, row.cost, role))
        return tuple(cells)


def _difference(row: WeekRow) -> Cell:
    """Hours short or over, with the shape of its status; within a twentieth it is near."""
    short = row.short_h or 0.0
    if row.people is None and not row.on_duty_h:
        return Cell(DASH, 0.0, "text_muted")
    if abs(short) < _LEAST_DIFFERENCE_H:
        return Cell(QCoreApplication.translate("WeekTable", "as needed"), short, "text_muted")
    if short <= 0:
        words = QCoreApplication.translate("WeekTable", "{hours} over")
        return Cell(f"● {words.format(hours=_hours(-short))}", short, "on_target")
    near = short <= _NEAR * row.needed_h
    words = QCoreApplication.translate("WeekTable", "{hours} short").format(hours=_hours(short))
    return Cell(f"{'◐' if near else '▲'} {words}", short, "near" if near else "missed")


def _day_name(row: WeekRow) -> str:
    if row.weekday is None:
        return QCoreApplication.translate("WeekTable", "Week")
    return weekday_name(row.weekday, short=False)


def _hours(value: float) -> str:
    return f"{number(value, 0 if value >= 99.5 or float(value).is_integer() else 1)}{NBSP}h"


if __name__ == "__main__":
    from PySide6.QtWidgets import QApplication

    from widgets.theme import apply_theme

    app = QApplication([])
    apply_theme(app, "light")
    table = WeekTable()
    days = [WeekRow(day, 640 - 40 * day, (8, 12), 90.0, 115.4) for day in range(5)]
    table.set_week(days, WeekRow(None, 2800, (8, 12), 450, 577))
    table.resize(520, 260)
    table.show()
    app.exec()
