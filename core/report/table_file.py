"""A table as a CSV file that no spreadsheet takes for formulas, for programs or for Excel."""

from __future__ import annotations

import csv
import io
import math
import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from core.atomic import replace_file
from core.problems import Problem
from core.safe_cells import safe_cell

if TYPE_CHECKING:
    import pandas as pd

PLAIN = "plain"
CSV_FOR: dict[str, tuple[str, str]] = {
    PLAIN: (",", "."), "excel-en": (",", "."), "excel-es": (";", ","), "excel-it": (";", ","),
}  # fmt: skip
"""Who reads the file → what separates its columns and its decimals. Excel takes both from the
country of the computer, so a file for another country opens as one column of texts."""
LONGEST_CELL = 32_767
"""Characters that a cell of Excel holds; more of them spill into the cells below."""
_LOSES_DIGITS = re.compile(r"0\d+|\d{16,}")
"""What Excel takes for a number and keeps 15 digits of, or none of its leading zeros."""


def write_csv(table: pd.DataFrame, path: Path, csv_for: str = PLAIN) -> int:
    """Write a table as UTF-8 CSV with the mark that Excel needs to read accents; returns its rows.

    Text that a spreadsheet would run gets an apostrophe in front; numbers stay numbers. Raises
    Problem csv_reader_unknown, or where the place cannot be written.
    """
    rows = table.itertuples(index=False)
    content = csv_text([str(name) for name in table.columns], rows, csv_for)
    replace_file(path, lambda file: file.write(content.encode("utf-8-sig", "replace")))
    return len(table)


def csv_text(
    heads: Sequence[str], rows: Iterable[Iterable[object]], csv_for: str = PLAIN, end: str = "\r\n"
) -> str:
    """Rows under their heads as the text of a CSV file. Raises Problem csv_reader_unknown."""
    if csv_for not in CSV_FOR:
        raise Problem("csv_reader_unknown", reader=csv_for, known=tuple(CSV_FOR))
    separator, decimal = CSV_FOR[csv_for]
    excel = csv_for != PLAIN
    text = io.StringIO()
    writer = csv.writer(text, delimiter=separator, lineterminator=end)
    writer.writerow([_written(name, separator, decimal, excel) for name in heads])
    writer.writerows([_written(cell, separator, decimal, excel) for cell in row] for row in rows)
    return text.getvalue()


def _written(cell: object, separator: str, decimal: str, excel: bool) -> object:
    if isinstance(cell, str):
        safe = safe_cell(cell, separator)
        return _kept(str(safe)) if excel else safe
    if isinstance(cell, float):
        if not math.isfinite(cell):
            return ""
        return repr(float(cell)).replace(".", decimal)
    return cell


def _kept(text: str) -> str:
    """Text as Excel keeps it whole: a long number as text, no more than a cell holds."""
    if _LOSES_DIGITS.fullmatch(text):
        return "'" + text
    return text if len(text) <= LONGEST_CELL else text[: LONGEST_CELL - 1] + "…"
