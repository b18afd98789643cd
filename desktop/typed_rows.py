"""Typed figures between the values of the project and the texts that people type."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale

from core.input_rows import key_of, merged, row_of, text_of
from core.model.input_tables import InputColumn, InputKind, InputTable
from core.model.inputs import Inputs
from core.problems import Note, Problem, note
from desktop.messages import sentence
from desktop.words import language_place

Lines = Sequence[Sequence[str]]
_NUMBERS = (InputKind.AMOUNT, InputKind.COUNT)


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with a line, and in which cell."""

    row: int
    column: int
    words: str


def column_title(column: InputColumn) -> str:
    """The name of a column in the language of the window."""
    return column.names[language_place()]


def table_title(table: InputTable) -> str:
    """The name of a table in the language of the window."""
    return table.names[language_place()]


def kpis_of(table: InputTable) -> str:
    """The KPIs that a table makes work, by their names."""
    from core.metrics.catalogue import CATALOGUE

    place = language_place()
    return " · ".join(CATALOGUE[kpi].names[place] for kpi in table.feeds if kpi in CATALOGUE)


def hint(column: InputColumn) -> str:
    """How a column is written."""
    translate = QCoreApplication.translate
    pattern = translate("TypedFigures", "Written like {example}")
    examples = {
        InputKind.MONTH: "2026-01",
        InputKind.DAY: "2026-01-31",
        InputKind.FLAG: f"{_yes()} / {_no()}",
    }
    example = examples.get(column.kind)
    return pattern.format(example=example) if example else ""


def lines_of(table: InputTable, inputs: Inputs) -> tuple[tuple[str, ...], ...]:
    """The rows of a table as they are typed in the language of the window."""
    return tuple(
        tuple(_typed(getattr(row, column.name), column) for column in table.columns)
        for row in getattr(inputs, table.name)
    )


def read_lines(table: InputTable, lines: Lines) -> tuple[tuple[Any, ...], tuple[Fault, ...]]:
    """The rows that the lines say, and what is wrong with the others."""
    rows: list[Any] = []
    faults: list[Fault] = []
    seen: set[tuple[object, ...]] = set()
    names = [column.name for column in table.columns]
    for place, line in enumerate(lines):
        if not any(line):
            continue
        try:
            row = row_of(table, dict(zip(names, map(_canonical, line), strict=True)))
        except Problem as problem:
            faults.append(_fault(table, place, problem.note))
            continue
        if key_of(table, row) in seen:
            twice = note("inputs_row_twice", key=table.key[0])
            faults.append(_fault(table, place, twice))
            continue
        seen.add(key_of(table, row))
        rows.append(row)
    return merged(table, (), rows), tuple(faults)


def _fault(table: InputTable, place: int, why: Note) -> Fault:
    """A fault in the words of the window: columns by their titles."""
    titles = {column.name: column_title(column) for column in table.columns}
    key = str(why.data.get("key", ""))
    data = dict(why.data)
    for name in ("key", "than"):
        if name in data:
            data[name] = titles.get(str(data[name]), data[name])
    if table.columns[_place(table, key)].kind in _NUMBERS and isinstance(data.get("wanted"), str):
        data["wanted"] = str(data["wanted"]).replace(".", QLocale().decimalPoint())
    wanted = data.get("wanted")
    if isinstance(wanted, tuple):
        data["wanted"] = tuple(titles.get(str(name), str(name)) for name in wanted)
    return Fault(place, _place(table, key), sentence(note(why.code, **data)))


def _place(table: InputTable, key: str) -> int:
    """The place of a column; the first one where the fault names none."""
    names = [column.name for column in table.columns]
    return names.index(key) if key in names else 0


def _typed(value: object, column: InputColumn) -> str:
    if isinstance(value, bool):
        return _yes() if value else _no()
    text = text_of(value, column)
    return text.replace(".", QLocale().decimalPoint()) if column.kind in _NUMBERS else text


def _canonical(text: str) -> str:
    """Yes and no of the language of the window, as files have them."""
    plain = text.strip().casefold()
    if plain == _yes().casefold():
        return "true"
    return "false" if plain == _no().casefold() else text


def _yes() -> str:
    return QCoreApplication.translate("TypedFigures", "yes")


def _no() -> str:
    return QCoreApplication.translate("TypedFigures", "no")
