"""Importing a file against the bare readers it must keep up with, each in a process of its own."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import tempfile
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

HEADER = (
    "Ticket ID,Created at,First reply at,Solved at,Channel,Assignee,Group,Priority,Topic,"
    "Satisfaction,Handle time"
)
ISO, LOCAL = "%Y-%m-%d %H:%M:%S", "%d/%m/%Y %H:%M:%S"
_BLOCK = 250_000
_ROOT = Path(__file__).parents[2]


def write_csv(path: Path, rows: int, layout: str = ISO) -> None:
    """Made-up tickets: three moments, five categories, two numbers; ISO or d/m/y with `;`."""
    mark, end = (",", "\n") if layout == ISO else (";", ",5\n")
    draw = np.random.default_rng(7)
    with path.open("wb") as file:
        file.write((HEADER.replace(",", mark) + "\n").encode())
        for first in range(0, rows, _BLOCK):
            columns = _tickets(np.arange(first, min(first + _BLOCK, rows)), layout, draw)
            lines = pc.binary_join_element_wise(*columns, mark)  # type: ignore[attr-defined]
            file.write((end.join(lines.to_pylist()) + end).encode())


def _tickets(index: np.ndarray, layout: str, draw: np.random.Generator) -> list[pa.Array]:
    created = np.datetime64("2024-01-01", "s") + 6 * index.astype("timedelta64[s]")
    reply = created + draw.integers(60, 9_000, len(index)).astype("timedelta64[s]")
    solved = reply + draw.integers(60, 90_000, len(index)).astype("timedelta64[s]")
    moments = [pc.strftime(pa.array(m), layout) for m in (created, reply, solved)]  # type: ignore[attr-defined]
    channel = np.array(["email", "chat", "phone"])[index % 3]
    words = [channel, _named("Agent", index % 50), _named("Team", index % 4)]
    words += [np.array(["Low", "High"])[index % 2], _named("Topic", index % 30)]
    score = np.array(["", "1", "2", "3", "4", "5"])[draw.integers(0, 6, len(index))]
    handled = draw.integers(30, 900, len(index)).astype(str)
    return [pa.array(index.astype(str)), *moments, *map(pa.array, (*words, score, handled))]


def _named(what: str, numbers: np.ndarray) -> np.ndarray:
    return np.array([f"{what} {n}" for n in range(int(numbers.max()) + 1)])[numbers]


def write_workbook(path: Path, rows: int) -> None:
    """A workbook of such tickets with a note, twelve columns."""
    import openpyxl

    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Tickets")
    sheet.append([*HEADER.split(","), "Note"])
    draw = np.random.default_rng(7)
    for n in range(rows):
        created = datetime(2024, 1, 1) + timedelta(seconds=30 * n)
        reply = created + timedelta(seconds=int(draw.integers(60, 9_000)))
        solved = reply + timedelta(seconds=int(draw.integers(60, 90_000)))
        words = ("email", "chat", "phone")[n % 3], f"Agent {n % 50}", f"Team {n % 4}"
        kind = ("Low", "High")[n % 2], f"Topic {n % 30}", (None, 1, 2, 3, 4, 5)[n % 6]
        sheet.append([n, created, reply, solved, *words, *kind, n % 900, f"note {n}"])
    book.save(path)


def in_its_own_process(how: str, path: Path, rounds: int) -> dict[str, Any]:
    """Median seconds and processor seconds, and the highest memory, of some fresh processes."""
    command = [sys.executable, "-m", "tests.benchmarks.one_import", how, str(path)]
    runs = [
        json.loads(subprocess.run(command, cwd=_ROOT, check=True, capture_output=True).stdout)
        for _ in range(rounds)
    ]
    middle = {name: statistics.median(run[name] for run in runs) for name in ("s", "processor_s")}
    return {**middle, "peak_mb": max((run["peak_mb"] or 0) for run in runs)}


def main(quick: bool) -> None:
    """Print importing times and memory as ratios to the peers, and how they grow."""
    rows, sheet_rows, rounds = (2_000, 500, 1) if quick else (1_000_000, 100_000, 3)
    with tempfile.TemporaryDirectory() as folder:
        _text(Path(folder), rows, rounds)
        _growth(Path(folder), (500, 1_000) if quick else (10_000, 100_000, 1_000_000, 5_000_000))
        _workbook(Path(folder) / "tickets.xlsx", sheet_rows, rounds)


def _text(folder: Path, rows: int, rounds: int) -> None:
    for name, layout, peer in (("ISO", ISO, "pandas"), ("d/m/y, ;", LOCAL, "pandas_local")):
        path = folder / "tickets.csv"
        write_csv(path, rows, layout)
        theirs = in_its_own_process(peer, path, 1 if layout == LOCAL else rounds)
        ours = in_its_own_process("ours", path, rounds)
        _show(f"import CSV, {rows:,} × 11, {name}", ours, theirs)


def _show(name: str, ours: dict[str, Any], theirs: dict[str, Any]) -> None:
    print(
        f"  {name:<36} {ours['s']:7.3f} s, {ours['peak_mb']} MB   "
        f"{ours['s'] / theirs['s']:.2f} × pandas {theirs['s']:.3f} s, {theirs['peak_mb']} MB   "
        f"(processor {ours['processor_s']:.2f} s, {theirs['processor_s']:.2f} s)"
    )


def _growth(folder: Path, sizes: tuple[int, ...]) -> None:
    """Seconds and memory per row must not grow with the rows."""
    before: tuple[int, float, int] | None = None
    for rows in sizes:
        path = folder / "growth.csv"
        write_csv(path, rows)
        ours = in_its_own_process("ours", path, 1)
        size_mb, taken = path.stat().st_size / (1 << 20), (ours["processor_s"], ours["peak_mb"])
        line = f"  grow to {rows:>9,} rows ({size_mb:,.0f} MB) {ours['s']:8.3f} s, {taken[1]} MB"
        if before:
            line += (
                f"   {rows / before[0]:.0f} × rows: {taken[0] / before[1]:.1f} × processor time, "
                f"{taken[1] / max(before[2], 1):.1f} × memory"
            )
        print(line)
        before = (rows, *taken)
        path.unlink()


def _workbook(path: Path, rows: int, rounds: int) -> None:
    write_workbook(path, rows)
    calamine = in_its_own_process("calamine", path, rounds)["s"]
    for name, how in (("read", "read"), ("import", "ours")):
        ours = in_its_own_process(how, path, rounds)["s"]
        print(
            f"  {f'{name} xlsx, {rows:,} × 12':<36} {ours:7.3f} s   "
            f"{ours / calamine:.2f} × calamine {calamine:.3f} s"
        )


if __name__ == "__main__":
    main(quick=False)
