"""What the terminal shows: one JSON object, or tables; sentences and progress on standard error."""

from __future__ import annotations

import json
import math
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from core.messages import sentence
from core.problems import Note
from core.progress import Progress


@dataclass(frozen=True, slots=True)
class Table:
    """A titled table for reading; cells are ready text, columns of numbers stand right-aligned."""

    title: str
    header: Sequence[str]
    rows: Sequence[Sequence[str]]


Answer = dict[str, Any]
Tables = Callable[[Answer], Iterable[Table | str]]


def show(answer: Answer, tables: Tables, as_json: bool) -> None:
    """Print an answer as JSON, or as the tables and sentences made from it."""
    if as_json:
        print(json.dumps(_plain(answer), ensure_ascii=False, allow_nan=False))
        return
    for part in tables(answer):
        print(part if isinstance(part, str) else "\n".join(_lines(part)))
        print()


def refuse(why: Note) -> int:
    """Say why there is no answer on standard error; exit code 1."""
    say(sentence(why))
    return 1


def say(text: str) -> None:
    """One line on standard error."""
    print(text, file=sys.stderr)


def progress(label: str) -> Progress:
    """Progress on standard error, one updating line, only on a terminal."""
    if not sys.stderr.isatty():
        return lambda share: None

    def report(share: float) -> None:
        print(
            f"\r{label} {share:4.0%}", end="\n" if share >= 1 else "", file=sys.stderr, flush=True
        )

    return report


def _lines(table: Table) -> list[str]:
    rows = [row for row in (table.header, *table.rows) if any(row)]
    columns = [list(column) for column in zip(*rows, strict=True)]
    widths = [max(len(cell) for cell in column) for column in columns]
    numeric = [all(_numeric(row[i]) for row in table.rows) for i in range(len(columns))]

    def line(cells: Sequence[str]) -> str:
        parts = zip(cells, widths, numeric, strict=True)
        return "  ".join(c.rjust(w) if right else c.ljust(w) for c, w, right in parts).rstrip()

    lines = [line(row) for row in rows]
    if any(table.header):
        lines.insert(1, "  ".join("─" * width for width in widths))
    return [table.title, "", *lines]


def _numeric(cell: str) -> bool:
    return not cell or cell == "—" or cell[0].isdigit() or cell[0] in "-−±"


def _plain(value: Any) -> Any:
    """JSON's own types: numpy scalars unwrapped, NaN and infinity as null, keys as text."""
    if hasattr(value, "tolist"):
        value = value.tolist()
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, Mapping):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [_plain(item) for item in value]
    if hasattr(value, "isoformat"):
        return value.isoformat()
    return value
