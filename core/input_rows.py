"""A typed row from its cells and back, with the one rule for what is impossible."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from core.model.input_tables import InputColumn, InputKind, InputTable
from core.model.inputs import (
    CustomerCount,
    MonthCost,
    MonthPeople,
    PlatformDay,
    SelfRating,
    SocialMonth,
    SurveyMonth,
)
from core.problems import Note, Problem, note

_YES = {"true", "yes", "y", "1", "x", "sí", "si", "sì", "vero", "verdadero", "✓"}
_NO = {"false", "no", "n", "0", "falso"}
_MONTH = re.compile(r"(\d{4})[-/.](\d{1,2})(?:[-/.]\d{1,2})?|(\d{1,2})[-/.](\d{4})")
_MOST = 1e15
TOP_RATING = 5
SURVEYS = ("esat", "expectation_met", "checklist")


def row_of(table: InputTable, cells: Mapping[str, str | float]) -> Any:
    """The row that the texts of its cells say; blank cells are not known.

    Raises Problem naming the column (`key`), what is written and what is wanted.
    """
    values: dict[str, Any] = {}
    for column in table.columns:
        cell = cells.get(column.name, "")
        cell = cell.strip() if isinstance(cell, str) else cell
        if cell == "":
            if column.needed:
                raise Problem("inputs_missing", key=column.name, table=table.name)
            continue
        values[column.name] = cell_value(column, cell)
    row = table.row(**values)
    wrong = refusal(row)
    if wrong is not None:
        raise Problem(wrong.code, **wrong.data)
    return row


def cell_value(column: InputColumn, cell: str | float) -> Any:
    """What a cell says; raises Problem where it says nothing of its kind."""
    text = str(cell)
    if column.kind in (InputKind.AMOUNT, InputKind.COUNT):
        return _amount(column, text, cell if not isinstance(cell, str) else _written(column, cell))
    if column.kind is InputKind.TEXT:
        return " ".join(text.split())
    if column.kind is InputKind.FLAG:
        return _flag(column, text)
    if column.kind is InputKind.MONTH:
        return _month(column, text)
    return _day(column, text)


def text_of(value: object, column: InputColumn) -> str:
    """A value of a row as it is typed; nothing for what is not known."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, date):
        return f"{value:%Y-%m}" if column.kind is InputKind.MONTH else value.isoformat()
    return _figure(value) if isinstance(value, float) else str(value)


def _figure(value: float) -> str:
    """A number that is read back as itself: three decimals alone would be thousands."""
    text = repr(int(value)) if value.is_integer() else format(value, "f").rstrip("0")
    text = text if float(text) == value else repr(value)
    return text + "0" if re.fullmatch(r"\d{1,3}\.\d{3}", text) else text


def merged(table: InputTable, before: Sequence[Any], rows: Iterable[Any]) -> tuple[Any, ...]:
    """The rows there were with new ones; one with the same key replaces the earlier."""
    found = {key_of(table, row): row for row in (*before, *rows)}
    return tuple(found[key] for key in sorted(found, key=lambda key: tuple(map(str, key))))


def key_of(table: InputTable, row: Any) -> tuple[object, ...]:
    """What tells a row apart from the others of its table."""
    return tuple(getattr(row, name) for name in table.key)


def refusal(row: Any) -> Note | None:
    """Why the figures of a row cannot be, or None: nothing in it, or more than there were."""
    if isinstance(row, CustomerCount):
        return _customers(row)
    if isinstance(row, SurveyMonth):
        return _survey(row)
    if isinstance(row, SelfRating):
        rated = 1 <= (row.rating or 0.0) <= TOP_RATING
        wrong = note("inputs_rating", key="rating", value=row.rating, most=TOP_RATING)
        return None if rated else wrong
    figures = {
        MonthCost: ("labour", "overhead", "technology", "total"),
        MonthPeople: ("headcount", "leavers", "paid_hours"),
        PlatformDay: ("followers", "posts", "approvals"),
        SocialMonth: ("deflected", "phone_cost", "social_cost", "sales", "cost"),
    }.get(type(row), ())
    if figures and all(getattr(row, name) is None for name in figures):
        return note("inputs_row_empty", key=figures[0], wanted=figures)
    if isinstance(row, MonthCost) and row.total is not None:
        parts = replace(row, total=None).amount
        if parts is not None and not math.isclose(parts, row.total, rel_tol=0.005, abs_tol=0.01):
            return note("inputs_total_differs", key="total", total=row.total, parts=parts)
    return None


def _customers(row: CustomerCount) -> Note | None:
    counted = (row.start, row.new, row.end)
    followed = (row.served, row.still_active)
    if all(number is None for number in (*counted, *followed)):
        return note("inputs_row_empty", key="start", wanted=("start", "new", "end"))
    start, new, end = counted
    if None not in counted and end is not None and new is not None and start is not None:
        if end - new > start:
            return note("inputs_retention_above_all", key="end", kept=end - new, start=start)
        if new > end:
            return note("inputs_more_than", key="new", part=new, whole=end, than="end")
    served, active = followed
    if served is not None and active is not None and active > served:
        return note(
            "inputs_more_than", key="still_active", part=active, whole=served, than="served"
        )
    return None


def _survey(row: SurveyMonth) -> Note | None:
    if row.survey not in SURVEYS:
        return note("inputs_value_unknown", key="survey", value=row.survey, known=SURVEYS)
    if row.favourable is None or row.answers is None:
        missing = "favourable" if row.favourable is None else "answers"
        return note("inputs_missing", key=missing, table="surveys")
    if row.favourable > row.answers:
        return note(
            "inputs_more_than", key="favourable", part=row.favourable, whole=row.answers,
            than="answers",
        )  # fmt: skip
    return None


def _unreadable(column: InputColumn, text: str) -> Problem:
    return Problem("inputs_unreadable", key=column.name, value=text, wanted=_WANTED[column.kind])


_WANTED = {
    InputKind.MONTH: "2026-01",
    InputKind.DAY: "2026-01-31",
    InputKind.AMOUNT: "1234.50",
    InputKind.COUNT: "1234",
    InputKind.FLAG: "true / false",
}


def _flag(column: InputColumn, text: str) -> bool:
    plain = text.casefold()
    if plain not in _YES | _NO:
        raise _unreadable(column, text)
    return plain in _YES


def _month(column: InputColumn, text: str) -> date:
    found = _MONTH.fullmatch(text)
    year, month = (found[1] or found[4], found[2] or found[3]) if found else ("0", "0")
    if not (1900 <= int(year) <= 2200 and 1 <= int(month) <= 12):
        raise _unreadable(column, text)
    return date(int(year), int(month), 1)


def _day(column: InputColumn, text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise _unreadable(column, text) from None


def _written(column: InputColumn, text: str) -> float:
    """A number as people write it: 1234.5, 1.234,50, 12 000 or 12,000; three digits after a
    single point or comma are thousands, since money and people have no such decimals."""
    plain = re.sub(r"[\s'’€$£]", "", text)
    last = max(plain.rfind(","), plain.rfind("."))
    marks = plain.count(",") + plain.count(".")
    both = "," in plain and "." in plain
    thousands = re.fullmatch(r"-?[1-9]\d{0,2}([.,]\d{3})+", plain) is not None and not both
    if marks and not thousands and (both or marks == 1):
        plain = re.sub(r"[.,]", "", plain[:last]) + "." + plain[last + 1 :]
    elif thousands:
        plain = re.sub(r"[.,]", "", plain)
    try:
        return float(plain)
    except ValueError:
        raise _unreadable(column, text) from None


def _amount(column: InputColumn, text: str, number: float) -> float:
    if not math.isfinite(number) or abs(number) >= _MOST:
        raise _unreadable(column, text)
    if number < 0:
        raise Problem("inputs_negative", key=column.name, value=text)
    return float(number)
