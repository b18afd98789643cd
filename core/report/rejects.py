"""The list of rows set aside as a file of its own: CSV, or a workbook with counts by reason."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.atomic import replace_file
from core.ingest.ledger import reason_counts
from core.messages import sentence, template
from core.problems import Problem, note
from core.report.table_file import PLAIN, write_csv

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pandas as pd
    from openpyxl import Workbook

MOST_SHEET_ROWS = 1_048_575
"""A sheet holds no more rows under its header."""


def write_rejects(table: pd.DataFrame, path: Path, csv_for: str = PLAIN) -> int:
    """Write what was set aside as CSV or, where the name ends so, as xlsx; returns its rows.

    Raises Problem when the place cannot be written, or rejects_too_many when a sheet cannot hold
    the rows.
    """
    if path.suffix.lower() != ".xlsx":
        return write_csv(table, path, csv_for)
    if len(table) > MOST_SHEET_ROWS:
        raise Problem("rejects_too_many", rows=len(table), most=MOST_SHEET_ROWS)
    workbook = _workbook(table)
    replace_file(path, workbook.save)
    return len(table)


def _workbook(table: pd.DataFrame) -> Workbook:
    from openpyxl import Workbook

    workbook = Workbook(write_only=True)
    counts = workbook.create_sheet("Reasons")
    counts.append(["reason", "scope", "rows", "what it means"])
    for reason, scope, rows in _reasons(table):
        counts.append([reason, scope, rows, meaning(reason)])
    listed = workbook.create_sheet("Set aside")
    listed.append(list(table.columns))
    for row in table.itertuples(index=False):
        listed.append([_cell(listed, value) for value in row])
    return workbook


def _cell(sheet: Any, value: object) -> object:
    """The value; text is written as text, whatever it starts with."""
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

    if not isinstance(value, str):
        return value
    text = ILLEGAL_CHARACTERS_RE.sub("\N{REPLACEMENT CHARACTER}", value)[:32_767]
    cell = WriteOnlyCell(sheet, text)
    cell.data_type = "s"
    return cell


def _reasons(table: pd.DataFrame) -> Iterator[tuple[str, str, int]]:
    for scope in ("row", "cell"):
        for reason, rows in reason_counts(table, scope).items():
            yield reason, scope, rows


def meaning(reason: str) -> str:
    """A reason for setting something aside, in words."""
    known = template(f"reason_{reason}")
    if known:
        return sentence(note(f"reason_{reason}"))
    own = template(reason)
    return sentence(note(reason)) if own and "{" not in own else reason.replace("_", " ")
