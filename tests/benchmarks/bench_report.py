"""The workbook of a report beside bare openpyxl writing the same cells, and long lists.

Processor time of one process, since other work on the computer must not count.
"""

from __future__ import annotations

import statistics
import tempfile
import time
import tracemalloc
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pandas as pd
from openpyxl import Workbook, load_workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

from core.intake import with_datasets
from core.model.project import Project
from core.model.report import FULL
from core.model.scenario import Cost
from core.progress import no_progress
from core.report.content import Annex, Column, Report
from core.report.sections import compose
from core.report.workbook import save_report
from core.results import Results
from core.sample import sample_datasets
from core.translations import speaker

TWELVE = (
    "cover", "summary", "scoreboard", "trends", "channels", "topics", "agents", "heatmap",
    "staffing", "cost", "what_if", "definitions",
)  # fmt: skip
Cells = list[list[list[object]]]


def composed() -> Report:
    """A report of twelve sections over the sample."""
    project = with_datasets(Project(), sample_datasets())
    scenario = replace(project.scenario, cost=Cost("EUR", 16.5, 1200, 400))
    results = Results(project.with_scenario(scenario))
    plan = replace(FULL.choosing(*TWELVE), rows_set_aside=False)
    return compose(results, plan, language="en", sentence=speaker("en"), progress=no_progress)


def cells_of(path: Path) -> Cells:
    """The cells of a workbook, for the peer to write."""
    book = load_workbook(path)
    return [[[cell.value for cell in row] for row in sheet.iter_rows()] for sheet in book]


def bare(cells: Cells, path: Path, *, styled: bool) -> None:
    """The same cells by openpyxl alone: values, and the looks of a report where asked for."""
    book = Workbook()
    book.remove(book.worksheets[0])
    font, plain = Font(name="Calibri", size=10), Alignment(vertical="center")
    rule = Border(bottom=Side("thin", color="E9E8E3"))
    fill = PatternFill("solid", fgColor="F9F9F7")
    for number, rows in enumerate(cells):
        sheet = book.create_sheet(f"Sheet {number}")
        for row, values in enumerate(rows, start=1):
            for column, value in enumerate(values, start=1):
                if value is None:
                    continue
                cell = sheet.cell(row, column, value)
                if styled:
                    cell.font, cell.alignment, cell.border = font, plain, rule
                    cell.fill, cell.number_format = fill, "#,##0.0"
    book.save(path)


def made_up_rows(rows: int) -> pd.DataFrame:
    """A table as large and varied as the contacts of a large team."""
    random = np.random.default_rng(1)
    start = np.datetime64("2026-01-01", "us")
    moments = start + random.integers(0, 90 * 86400, rows) * 1_000_000
    table = {f"moment_{n}": moments + n * 3_600_000_000 for n in range(3)}
    table |= {f"number_{n}": random.random(rows) * 1000 for n in range(4)}
    table |= {f"group_{n}": random.choice(["email", "chat", "phone"], rows) for n in range(4)}
    return pd.DataFrame({"id": [f"T-{number}" for number in range(rows)], **table})


def listed(rows: int) -> Report:
    """A report that is nothing but one long list of twelve columns."""
    table = made_up_rows(rows)
    units = {"m": "moment", "n": "number"}
    columns = tuple(Column(str(n), str(n), units.get(str(n)[0], "text")) for n in table.columns)
    annex = Annex("raw", "Contacts", "Made up.", columns, table)
    return replace(composed(), sections=composed().sections[:1], annexes=(annex,))


def write_only(rows: int, path: Path) -> None:
    """The same list by openpyxl's way for long ones."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Contacts")
    table = made_up_rows(rows)
    sheet.append(list(table.columns))
    for row in table.itertuples(index=False):
        sheet.append(row)
    book.save(path)


def worked(work: Callable[[], object], rounds: int) -> float:
    """Median seconds of processor time of some rounds."""
    seconds: list[float] = []
    for _ in range(rounds):
        begun = time.process_time()
        work()
        seconds.append(time.process_time() - begun)
    return statistics.median(seconds)


def peak_mb(work: Callable[[], object]) -> float:
    """Most memory that Python held at once during the work, beyond what it held before."""
    tracemalloc.start()
    work()
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return peak / 2**20


def main(quick: bool = False) -> None:
    """Print the ratios of a report of twelve sheets, and seconds and memory of long lists."""
    rounds, sizes = (1, (500, 1_000)) if quick else (5, (10_000, 100_000))
    report = composed()
    with tempfile.TemporaryDirectory() as folder:
        ours, peer = Path(folder) / "ours.xlsx", Path(folder) / "peer.xlsx"
        save_report(report, ours)
        cells = cells_of(ours)
        filled = sum(value is not None for sheet in cells for row in sheet for value in row)
        mine = worked(lambda: save_report(report, ours), rounds)
        values = worked(lambda: bare(cells, peer, styled=False), rounds)
        looks = worked(lambda: bare(cells, peer, styled=True), rounds)
        charts = sum(1 for section in report.sections for _ in section.charts())
        print(f"{len(cells)} sheets, {filled:,} cells, {charts} charts: {mine * 1000:.0f} ms")
        print(f"bare openpyxl, values alone   {values * 1000:6.0f} ms   ratio {mine / values:.2f}")
        print(f"bare openpyxl, with looks     {looks * 1000:6.0f} ms   ratio {mine / looks:.2f}")
        for rows in sizes:
            long = listed(rows)
            took = worked(lambda long=long: save_report(long, ours), 1)
            theirs = worked(lambda rows=rows: write_only(rows, peer), 1)
            held = peak_mb(lambda long=long: save_report(long, ours))
            print(
                f"{rows:,} rows x 12: {took:.2f} s, {held:.1f} MB more   "
                f"write-only openpyxl {theirs:.2f} s   ratio {took / theirs:.2f}"
            )


if __name__ == "__main__":
    main()
