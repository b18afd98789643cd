"""The week in figures: contacts, people, hours needed, paid and seen at work, cost, by day.

The columns are always the same: what is not known yet is a dash that says why.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QWidget

from widgets.data_table import Cell, Column, DataTable
from widgets.figures import DASH, MINUS, NBSP, RANGE, exact, number, weekday_name
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
        self._money: Callable[[float], str] = str
        self.verticalHeader().setMinimumSectionSize(5 * unit())
        self.verticalHeader().setDefaultSectionSize(6 * unit())

    def set_week(
        self, rows: Sequence[WeekRow], total: WeekRow, money: Callable[[float], str] = str
    ) -> None:
        """Show the days and the week; people seen at work and cost where they are known."""
        self._money = money
        self.set_rows(self._columns(), [self._cells(row) for row in rows], self._cells(total))
        self.updateGeometry()

    def _columns(self) -> tuple[Column, ...]:
        translate = QCoreApplication.translate
        told = (
            (translate("WeekTable", "Contacts"), translate("WeekTable", "Contacts a day")),
            (
                translate("WeekTable", "People"),
                translate("WeekTable", "Fewest and most people at work at a time"),
            ),
            (
                translate("WeekTable", "Needed"),
                translate("WeekTable", "Hours of productive people"),
            ),
            (
                translate("WeekTable", "Paid"),
                translate("WeekTable", "With the paid time that is not available"),
            ),
            (
                translate("WeekTable", "Seen at work"),
                translate(
                    "WeekTable",
                    "Hours of people seen at work in your data, and how many more or fewer than"
                    " needed",
                ),
            ),
            (
                translate("WeekTable", "Cost"),
                translate("WeekTable", "Paid hours at the cost of an hour, without surcharges"),
            ),
        )
        # The last column takes what room is left.
        return (
            Column(translate("WeekTable", "Day")),
            *(Column(title, numeric=True, tooltip=tip) for title, tip in told),
        )

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
        cells += [
            Cell(DASH if closed else _hours(row.paid_h), row.paid_h, role),
            _seen(row),
            self._cost(row, role),
        ]
        return tuple(cells)

    def _cost(self, row: WeekRow, role: str) -> Cell:
        if row.cost is None:
            why = QCoreApplication.translate("WeekTable", "Type what an hour costs to see money")
            return Cell(DASH, None, "text_muted", tooltip=why)
        return Cell(DASH if row.people is None else self._money(row.cost), row.cost, role)


def _seen(row: WeekRow) -> Cell:
    """Hours seen at work with those short (−) or over (+), by shape; a twentieth is near."""
    translate = QCoreApplication.translate
    if row.on_duty_h is None or row.short_h is None:
        why = translate("WeekTable", "Your data do not show who was at work, or not yet")
        return Cell(DASH, None, "text_muted", tooltip=why)
    short = row.short_h
    if row.people is None and not row.on_duty_h:
        return Cell(DASH, 0.0, "text_muted")
    there = _hours(row.on_duty_h)
    if abs(short) < _LEAST_DIFFERENCE_H:
        as_needed = translate("WeekTable", "as needed")
        return Cell(f"{there} (=)", row.on_duty_h, tooltip=as_needed)
    amount = _hours(abs(short))
    if short <= 0:
        words = translate("WeekTable", "{hours} over").format(hours=amount)
        return Cell(f"● {there} (+{_bare(-short)})", row.on_duty_h, "on_target", tooltip=words)
    near = short <= _NEAR * row.needed_h
    words = translate("WeekTable", "{hours} short").format(hours=amount)
    text = f"{'◐' if near else '▲'} {there} ({MINUS}{_bare(short)})"
    return Cell(text, row.on_duty_h, "near" if near else "missed", tooltip=words)


def _day_name(row: WeekRow) -> str:
    if row.weekday is None:
        return QCoreApplication.translate("WeekTable", "Week")
    return weekday_name(row.weekday, short=False)


def _hours(value: float) -> str:
    return f"{_bare(value)}{NBSP}h"


def _bare(value: float) -> str:
    return number(value, 0 if value >= 99.5 or float(value).is_integer() else 1)


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
