"""Reading a file against the bare readers it must keep up with."""

from __future__ import annotations

import contextlib
import importlib.util
import random
import tempfile
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

START = datetime(2024, 1, 1)
HEADER = (
    "Ticket ID,Created at,First reply at,Solved at,Channel,Assignee,Group,Priority,Topic,"
    "Satisfaction,Handle time"
)


def ticket_rows(rows: int) -> list[list[object]]:
    """Made-up tickets: three moments, six categories, two numbers."""
    draw = random.Random(7)
    made: list[list[object]] = []
    for index in range(rows):
        created = START + timedelta(seconds=30 * index)
        reply = created + timedelta(seconds=draw.randrange(60, 9_000))
        solved = reply + timedelta(seconds=draw.randrange(60, 90_000))
        words = ("email", "chat", "phone")[index % 3], f"Agent {index % 50}", f"Team {index % 4}"
        kind = ("Low", "High")[index % 2], f"Topic {index % 30}", draw.choice((None, 1, 2, 3, 4, 5))
        made.append([index, created, reply, solved, *words, *kind, draw.randrange(30, 900)])
    return made


def write_csv(path: Path, rows: int) -> None:
    """A comma file with ISO moments."""
    with path.open("w", encoding="utf-8") as file:
        file.write(HEADER + "\n")
        for row in ticket_rows(rows):
            file.write(",".join("" if cell is None else str(cell) for cell in row) + "\n")


def write_local_csv(path: Path, rows: int) -> None:
    """A semicolon file with d/m/y moments and a decimal comma."""
    with path.open("w", encoding="utf-8") as file:
        file.write(HEADER.replace(",", ";") + "\n")
        for row in ticket_rows(rows):
            cells = [f"{c:%d/%m/%Y %H:%M:%S}" if isinstance(c, datetime) else c for c in row]
            file.write(";".join("" if c is None else str(c) for c in cells) + ",5\n")


def write_workbook(path: Path, rows: int) -> None:
    """A workbook of the same tickets with a note, twelve columns."""
    import openpyxl

    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Tickets")
    sheet.append([*HEADER.split(","), "Note"])
    for row in ticket_rows(rows):
        sheet.append([*row, f"note {row[0]}"])
    book.save(path)


def best(work: Callable[[], object], rounds: int) -> float:
    """Shortest time of some rounds, seconds."""
    times: list[float] = []
    for _ in range(rounds):
        began = time.perf_counter()
        work()
        times.append(time.perf_counter() - began)
    return min(times)


def show(name: str, ours: float, peers: dict[str, float]) -> None:
    """One line: our time and the ratio to each peer."""
    ratios = ", ".join(f"{ours / peer:.2f} × {name} {peer:.3f} s" for name, peer in peers.items())
    print(f"  {name:<34} {ours:8.3f} s   {ratios}")


def main(quick: bool) -> None:
    """Print reading and importing times as ratios to the peers."""
    rows, sheet_rows, rounds = (2_000, 500, 1) if quick else (1_000_000, 100_000, 3)
    with tempfile.TemporaryDirectory() as folder:
        _text(Path(folder), rows, rounds)
        _workbook(Path(folder) / "tickets.xlsx", sheet_rows, rounds)
    with contextlib.suppress(ImportError):
        import resource

        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10
        print(f"  peak memory of this process {peak} MB")


def _text(folder: Path, rows: int, rounds: int) -> None:
    import pandas as pd
    from pyarrow import csv

    from core.ingest.reading import read_table

    path, local = folder / "tickets.csv", folder / "local.csv"
    write_csv(path, rows)
    write_local_csv(local, rows)
    moments = ["Created at", "First reply at", "Solved at"]
    peers = {
        "pandas C": best(lambda: pd.read_csv(path, parse_dates=moments), rounds),
        "pyarrow": best(lambda: csv.read_csv(path), rounds),
    }
    show(f"read CSV, {rows:,} × 11", best(lambda: read_table(path), rounds), peers)
    preview = best(lambda: read_table(path, limit_rows=200), rounds)
    print(f"  first 200 rows of it {preview * 1000:.0f} ms")
    if importlib.util.find_spec("core.ingest.importing"):
        from core.ingest.importing import read_file

        show("import CSV, mapped and typed", best(lambda: read_file(path), rounds), peers)
        form = dict.fromkeys(moments, "%d/%m/%Y %H:%M:%S")
        theirs = best(
            lambda: pd.read_csv(local, sep=";", decimal=",", parse_dates=moments, date_format=form),
            1,
        )
        ours = best(lambda: read_file(local), rounds)
        show("import CSV, d/m/y and ;", ours, {"pandas with format": theirs})


def _workbook(path: Path, rows: int, rounds: int) -> None:
    from python_calamine import load_workbook

    from core.ingest.reading import read_table

    write_workbook(path, rows)
    peers = {
        "calamine": best(lambda: load_workbook(path).get_sheet_by_index(0).to_python(), rounds)
    }
    show(f"read xlsx, {rows:,} × 12", best(lambda: read_table(path), rounds), peers)
    if importlib.util.find_spec("core.ingest.importing"):
        from core.ingest.importing import read_file

        show("import xlsx, mapped and typed", best(lambda: read_file(path), rounds), peers)
