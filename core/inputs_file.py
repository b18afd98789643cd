"""Typed figures in files: one TOML file for all of them, or one CSV file for each table."""

from __future__ import annotations

import csv
import io
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any, cast

from core.input_rows import merged, row_of, text_of
from core.model.input_tables import INPUT_TABLES, InputKind, InputTable
from core.model.inputs import Inputs
from core.problems import Problem
from core.toml_values import Table, TomlValues

_ALONE = "social_channels"
_HEAD = {
    "costs": "What a month cost: labour, overhead and technology, or one total.",
    "people": "People employed on average, how many left, hours paid.",
    "customers": "Customers at the start, new, at the end; served, and of those still customers.",
    "platforms": "Followers, posts and approvals (likes) of a platform on a day.",
    "topics": "Who owns a topic, whether the help covers it, whether it is a complaint.",
    "social": "Calls avoided by service in social media, and what it brought and cost.",
    "surveys": "Favourable answers and answers of surveys counted by hand.",
    "self_ratings": "How each agent rates their own work of a month, 1 to 5.",
}


def read_inputs(path: Path, base: Inputs | None = None) -> Inputs:
    """The figures of a TOML file, or of a CSV file named after its table, over those there are.

    A row with the same key (month, channel, …) replaces the earlier one. Raises Problem with file,
    line and fix for an unknown key, a date or number that cannot be read, or impossible figures.
    """
    text = _text(path)
    if path.suffix.lower() == ".csv":
        return _from_csv(path, text, base or Inputs())
    try:
        table = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise Problem("inputs_not_toml", path=path.name, why=str(error)) from None
    return _Reader(path.name, text).inputs(table, base or Inputs())


def inputs_toml(inputs: Inputs, *, examples: bool = False) -> str:
    """The figures as the TOML file that `read_inputs` reads; with examples, a template to fill."""
    blocks = [
        _block(table, getattr(inputs, table.name), examples) for table in INPUT_TABLES.values()
    ]
    channels = ", ".join(_quoted(name) for name in inputs.social_channels)
    top = f"{_ALONE} = [{channels}]\n"
    return "\n".join([top, *(block for block in blocks if block)])


def inputs_csv(table: InputTable, rows: Iterable[Any]) -> str:
    """The rows of one table as CSV with its header."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow([column.name for column in table.columns])
    writer.writerows(
        [text_of(getattr(row, column.name), column) for column in table.columns] for row in rows
    )
    return out.getvalue()


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8-sig")
    except FileNotFoundError:
        raise Problem("file_missing", file=path.name) from None
    except UnicodeDecodeError:
        raise Problem("inputs_not_utf8", path=path.name) from None
    except OSError as error:
        detail = error.strerror or str(error)
        raise Problem("file_unreadable", file=path.name, detail=detail) from None


class _Reader(TomlValues):
    """The figures that a TOML table describes."""

    def inputs(self, table: Table, base: Inputs) -> Inputs:
        self.known(table, {*INPUT_TABLES, _ALONE})
        changed: dict[str, Any] = {}
        for name in table:
            if name in INPUT_TABLES:
                rows = self._rows(table, INPUT_TABLES[name])
                changed[name] = merged(INPUT_TABLES[name], getattr(base, name), rows)
        if _ALONE in table:
            changed[_ALONE] = self._names(table, _ALONE)
        return replace(base, **changed)

    def _rows(self, table: Table, declared: InputTable) -> list[Any]:
        """The rows of one table; each is written under [[name]], in this order in the file."""
        known = {column.name for column in declared.columns}
        rows: list[Any] = []
        for place, written in enumerate(self.tables(table, declared.name)):
            self.known(written, known)
            cells = {key: _cell(value) for key, value in written.items()}
            rows.append(self._row(declared, cells, place))
        return rows

    def _row(self, declared: InputTable, cells: Mapping[str, str | float], place: int) -> Any:
        head = f"[[{declared.name}]]"
        starts = [n for n, line in enumerate(self._lines, 1) if line.strip().startswith(head)]
        first = starts[place] if place < len(starts) else 0
        try:
            return row_of(declared, cells)
        except Problem as problem:
            key = str(problem.note.data.get("key", ""))
            line = self._line(first, key) if first else 0
            raise Problem("inputs_line", file=self._name, line=line, why=problem.note) from None

    def _line(self, first: int, key: str) -> int:
        """The line of a key in the table that begins at a line; else the line it begins at."""
        for number in range(first + 1, len(self._lines) + 1):
            text = self._lines[number - 1].strip()
            if text.startswith("["):
                break
            if text.split("=")[0].strip() == key:
                return number
        return first

    def _names(self, table: Table, key: str) -> tuple[str, ...]:
        written = table[key]
        items = cast("list[object]", written) if isinstance(written, list) else []
        if not items or not all(isinstance(item, str) and item for item in items):
            raise self.problem("scenario_type", key, wanted='a list such as ["social"]')
        return tuple(str(item) for item in items)


def _cell(value: object) -> str | float:
    """A TOML value as a cell: numbers as they are, all else as text."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return value
    return value.isoformat() if isinstance(value, date) else str(value)


def _from_csv(path: Path, text: str, base: Inputs) -> Inputs:
    declared = INPUT_TABLES.get(path.stem.lower())
    if declared is None:
        raise Problem("inputs_csv_name", path=path.name, known=tuple(INPUT_TABLES))
    delimiter = ";" if text.partition("\n")[0].count(";") else ","
    lines = list(csv.reader(io.StringIO(text), delimiter=delimiter))
    header = [cell.strip().lower() for cell in lines[0]] if lines else []
    known = [column.name for column in declared.columns]
    for name in header:
        if name not in known:
            raise Problem("inputs_csv_column", file=path.name, column=name, known=tuple(known))
    rows = [
        _csv_row(declared, header, cells, path.name, number)
        for number, cells in enumerate(lines[1:], 2)
        if any(cell.strip() for cell in cells)
    ]
    return replace(base, **{declared.name: merged(declared, getattr(base, declared.name), rows)})


def _csv_row(
    declared: InputTable, header: Sequence[str], cells: Sequence[str], file: str, line: int
) -> Any:
    try:
        return row_of(declared, dict(zip(header, cells, strict=False)))
    except Problem as problem:
        raise Problem("inputs_line", file=file, line=line, why=problem.note) from None


def _block(table: InputTable, rows: Sequence[Any], examples: bool) -> str:
    head = [f"# {_HEAD[table.name]}", *_explained(table)] if examples else []
    written = [_toml_row(table, row) for row in rows]
    if examples and not rows:
        sample = row_of(
            table, dict(zip((c.name for c in table.columns), table.example, strict=True))
        )
        written = ["\n".join(f"# {line}" for line in _toml_row(table, sample).splitlines()) + "\n"]
    return "\n".join([*head, *written])


def _explained(table: InputTable) -> list[str]:
    needed = ", ".join(column.name for column in table.columns if column.needed)
    others = ", ".join(column.name for column in table.columns if not column.needed)
    return [f"# Needed: {needed}. Where known: {others}.", f"# For: {', '.join(table.feeds)}."]


def _toml_row(table: InputTable, row: Any) -> str:
    lines = [f"[[{table.name}]]"]
    for column in table.columns:
        value = getattr(row, column.name)
        if value in (None, ""):
            continue
        text = text_of(value, column)
        plain = column.kind in (InputKind.AMOUNT, InputKind.COUNT, InputKind.FLAG)
        lines.append(f"{column.name} = {text if plain else _quoted(text)}")
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return (
        '"' + "".join(c if c >= " " and c != "\x7f" else f"\\u{ord(c):04x}" for c in escaped) + '"'
    )
