"""How the values of a report are written on paper, in the language of the window."""

from __future__ import annotations

import math
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from core.report.content import Cell, Column, Item, plain
from desktop.formats import (
    MINUS,
    NBSP,
    day,
    duration,
    money,
    number,
    points,
    share,
    value_text,
)

_NUMBERS = frozenset(
    ("share", "percent", "points", "relative", "s", "count", "score", "per_day", "months",
     "followers", "money", "load", "people", "on_duty", "hours", "minutes", "seconds", "decimal",
     "score_points")
)  # fmt: skip
_DECIMALS = {
    "load": 2, "people": 0, "hours": 1, "minutes": 1, "seconds": 0, "per_day": 1, "decimal": 1,
}  # fmt: skip
LONGEST_TEXT = 600
"""Characters of a cell of a printed table."""
DASH = "—"
"""What stands for a number that is missing."""
STATES = ("on_target", "near", "missed")
"""Styles of cells that carry a verdict, drawn with its shape."""


def is_number(unit: str) -> bool:
    """Whether the values of a unit stand right-aligned."""
    return unit.partition(":")[0] in _NUMBERS


def unit_of(item: Item, column: Column) -> str:
    """The unit of an item, its own or that of its column."""
    return item.unit if isinstance(item, Cell) and item.unit else column.unit


def style_of(item: Item, column: Column) -> str:
    """The style of an item, its own or that of its column."""
    return item.style if isinstance(item, Cell) and item.style else column.style


def item_text(item: Item, column: Column) -> str:
    """An item of a table as it is printed; nothing where there is no value.

    A text that would fill a page ends in "…": the workbook has it whole.
    """
    return short(written(plain(item), unit_of(item, column)), LONGEST_TEXT)


def short(text: str, most: int) -> str:
    """A text of at most so many letters; one that is cut ends in "…"."""
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"


def written(value: object, unit: str) -> str:
    """A value of a unit as text: 77.6 %, 4:50 min, 12,340, 1 Mar 2026; "" for none."""
    if value is None or (isinstance(value, float) and not math.isfinite(value)):
        return ""
    if isinstance(value, datetime):
        return f"{day(value.date())} {value:%H:%M}"
    if isinstance(value, date):
        return day(value)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return str(value)
    return _number(float(value), unit)


def _signed(value: float, text: str) -> str:
    return f"{'+' if value > 0 else MINUS if value < 0 else ''}{text}"


def _number(value: float, unit: str) -> str:
    kind, _, currency = unit.partition(":")
    if kind == "money":
        return money(value, currency) if currency else number(value, 2)
    if kind == "s":
        return duration(value)
    if kind == "percent":
        return f"{number(value * 100)}{NBSP}%"
    if kind == "points":
        words = QCoreApplication.translate("Formats", "{n} points")
        return _signed(value, words.format(n=points(value)).replace(" ", NBSP))
    if kind == "score_points":
        return _signed(value, number(abs(value), 2))
    if kind == "relative":
        return _signed(value, share(abs(value), 0))
    if kind == "on_duty":
        # Half a person is told, and a whole one is not written as 2.00.
        return number(value, next(d for d in (0, 1, 2) if d == 2 or value == round(value, d)))
    if kind in _DECIMALS:
        return number(value, _DECIMALS[kind])
    if kind in _NUMBERS:
        return value_text(value, kind)
    return number(value, 0 if value.is_integer() else 2)
