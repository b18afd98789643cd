"""A table as a CSV file that no spreadsheet takes for formulas."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import TYPE_CHECKING

from core.atomic import replace_file

if TYPE_CHECKING:
    import pandas as pd

STARTS_OF_FORMULAS = ("=", "+", "-", "@", "\t", "\r")


def write_csv(table: pd.DataFrame, path: Path) -> int:
    """Write a table as UTF-8 CSV with the mark that Excel needs to read accents; returns its rows.

    Text that a spreadsheet would run gets an apostrophe in front; numbers stay numbers. Raises
    Problem when the place cannot be written.
    """
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow([safe_cell(name) for name in table.columns])
    writer.writerows([safe_cell(cell) for cell in row] for row in table.itertuples(index=False))
    content = text.getvalue().encode("utf-8-sig", "replace")
    replace_file(path, lambda file: file.write(content))
    return len(table)


def safe_cell(cell: object) -> object:
    """The cell, with an apostrophe before text that would be run as a formula."""
    if isinstance(cell, str) and cell.startswith(STARTS_OF_FORMULAS) and not _is_number(cell):
        return "'" + cell
    return cell


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True
