"""Every table of a report as a CSV file of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from core.progress import Progress, no_progress
from core.report.content import Cell, Item, Report, Table, Value, plain
from core.report.table_file import PLAIN, write_csv

MOST_NAME = 80
"""Characters of a file's name."""
_UNITS = {"share": "0-1", "score": ""}
"""How a plain number is to be read where its unit is no word."""
_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f]')


def write_tables(
    report: Report, folder: Path, csv_for: str = PLAIN, progress: Progress = no_progress
) -> tuple[Path, ...]:
    """Write the tables of a report into a folder, in their order; where each of them is.

    Values are exact, days and moments ISO, durations seconds, shares 0 to 1. Raises Problem where
    the folder cannot be written.
    """
    import pandas as pd

    tables = tuple(_tables(report))
    written: list[Path] = []
    for done, (name, table) in enumerate(tables, 1):
        columns = [column.label or column.key for column in table.columns]
        rows = [_row(table, row) for row in (*table.rows, table.total) if row]
        frame = pd.DataFrame(rows, columns=pd.Index(columns, dtype=object), dtype=object)
        path = folder / f"{done:02d} {name}.csv"
        write_csv(frame, path, csv_for)
        written.append(path)
        progress(done / len(tables))
    return tuple(written)


def _row(table: Table, row: Sequence[Item]) -> list[Value]:
    """The plain values of a row; a unit that only the way of showing its value told is named."""
    values = [plain(item) for item in row]
    places = {column.key: place for place, column in enumerate(table.columns)}
    if "unit" in places and values[places["unit"]] == "":
        valued = row[places["value"]]
        unit = valued.unit if isinstance(valued, Cell) else ""
        values[places["unit"]] = _UNITS.get(unit, unit.removeprefix("money:"))
    return values


def _tables(report: Report) -> Iterator[tuple[str, Table]]:
    """Each table with the name of its file."""
    for section in report.sections:
        several = sum(1 for _ in section.tables()) > 1
        for table in section.tables():
            if table.rows:
                name = f"{section.title} {table.title or table.key}" if several else section.title
                yield file_name(name), table


def file_name(text: str) -> str:
    """A name that every system takes for a file."""
    clean = _NOT_IN_NAMES.sub(" ", text.encode("utf-8", "ignore").decode("utf-8"))
    return clean[:MOST_NAME].strip(" .") or "-"
