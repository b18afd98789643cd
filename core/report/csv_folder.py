"""Every table of a report as a CSV file of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from core.progress import Progress, no_progress
from core.report.content import Report, Table, plain
from core.report.table_file import PLAIN, write_csv

MOST_NAME = 80
"""Characters of a file's name."""
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
        rows = [[plain(item) for item in row] for row in (*table.rows, table.total) if row]
        frame = pd.DataFrame(rows, columns=pd.Index(columns, dtype=object), dtype=object)
        path = folder / f"{done:02d} {name}.csv"
        write_csv(frame, path, csv_for)
        written.append(path)
        progress(done / len(tables))
    return tuple(written)


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
