"""What may go into a cell: text that can never become a formula, numbers that are numbers."""

from __future__ import annotations

import math
import re
from collections.abc import Collection
from datetime import date, datetime, time
from typing import Any

import numpy as np
import pandas as pd
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE, Cell

SECONDS_A_DAY = 86_400
LONGEST_TEXT = 32_767
"""Characters Excel keeps in a cell."""
LONGEST_SHEET_NAME = 31
_ESCAPE_LIKE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_NOT_IN_SHEET_NAMES = re.compile(r"[\[\]:*?/\\\x00-\x1f]")

CellValue = str | float | int | bool | datetime | date | time | None


def to_cell(value: Any) -> CellValue:
    """Any value as Excel can hold it; what is missing or not finite becomes an empty cell."""
    if isinstance(value, np.generic):
        value = value.item()
    if value is None or value is pd.NA or value is pd.NaT:
        return None
    if isinstance(value, bool | int):
        return value
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, datetime):
        return value.replace(tzinfo=None)
    if isinstance(value, date | time):
        return value
    return safe_text(str(value))


def safe_text(text: str) -> str:
    """Text without what XML or Excel cannot hold; too long text ends in "…"."""
    clean = ILLEGAL_CHARACTERS_RE.sub("", text).encode("utf-8", "replace").decode("utf-8")
    clean = _ESCAPE_LIKE.sub("_x005F_", clean)
    return clean if len(clean) <= LONGEST_TEXT else clean[: LONGEST_TEXT - 1] + "…"


def put_text(cell: Cell, text: str) -> None:
    """Write text that stays text, whatever it begins with."""
    cell.value = safe_text(text)
    cell.data_type = "s"
    cell.quotePrefix = True


def in_days(value: CellValue, unit: str) -> CellValue:
    """Seconds as days, the unit Excel reckons time in; other units unchanged."""
    return value / SECONDS_A_DAY if isinstance(value, int | float) and unit == "s" else value


def sheet_name(wanted: str, taken: Collection[str] = ()) -> str:
    """A name Excel accepts that no other sheet has, whatever the case."""
    whole = wanted.encode("utf-8", "ignore").decode("utf-8")
    clean = _NOT_IN_SHEET_NAMES.sub(" ", whole).strip().strip("'").strip() or "Sheet"
    if clean.lower() == "history":
        clean += " sheet"
    name, number = clean[:LONGEST_SHEET_NAME], 2
    while name.lower() in {other.lower() for other in taken}:
        ending = f" ({number})"
        name, number = clean[: LONGEST_SHEET_NAME - len(ending)] + ending, number + 1
    return name


def quoted(name: str) -> str:
    """A sheet name as formulas write it."""
    return "'" + name.replace("'", "''") + "'"
