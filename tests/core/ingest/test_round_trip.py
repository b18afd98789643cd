"""Whatever a program can write as delimited text is read back equal, cell by cell."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.ingest.raw import RawTable
from core.ingest.text.delimited import read_content, read_text
from core.model.dataset import Dialect

DELIMITERS = (",", ";", "\t", "|", "^", "\x1f", "||", ";;", "~|~", "§", "¦")
QUOTES = (('"', ""), ("'", ""), ('"', "\\"), ("'", "\\"))
NEW_LINES = ("\n", "\r\n", "\r")
ENCODINGS = (
    "utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be",
    "cp1252", "iso8859-15", "cp850", "cp437", "mac_roman",
)  # fmt: skip


def rows_of(table: RawTable) -> list[list[str]]:
    return [list(row) for row in zip(*(c.to_pylist() for c in table.columns), strict=True)]


@dataclass(frozen=True)
class Writer:
    """Writes a table plainly: a cell is quoted when it must be, or always."""

    delimiter: str = ","
    quote: str = '"'
    escape: str = ""
    new_line: str = "\n"
    always: bool = False

    def text(self, rows: list[list[str]]) -> str:
        lines = (self.delimiter.join(map(self.cell, row)) for row in rows)
        return self.new_line.join(lines) + self.new_line

    def cell(self, cell: str) -> str:
        special = (self.quote, "\n", "\r", *([self.escape] if self.escape else []))
        touches = any(mark in cell for mark in (*special, *self.delimiter))
        if not (self.always or touches or cell.startswith("'") or cell.strip() != cell):
            return cell
        if self.escape:
            guarded = cell.replace(self.escape, self.escape * 2)
            guarded = guarded.replace(self.quote, self.escape + self.quote)
        else:
            guarded = cell.replace(self.quote, self.quote * 2)
        return self.quote + guarded + self.quote


CELL = st.text(
    st.characters(codec="utf-8", exclude_characters="\ufeff\0", exclude_categories=["Cs", "Cc"]),
    max_size=8,
) | st.sampled_from(
    ["", "1,5", "a;b", 'say "hi"', "two\nlines", "x\ty", "2021-01-01", " pad ", "00123", "x|y",
     "ab\x0bcde\x0cfg", "next\x85line", "three\r\nlines", '"', '""', "\n", "C:\\new\\", "l'ora",
     "'quoted'", "a||b", "~", "a\\", '\\"', "=1+1", "NA", "null", "{[|]}"]
)  # fmt: skip


@st.composite
def tables(draw: st.DrawFn) -> list[list[str]]:
    width = draw(st.integers(2, 5))
    rows = draw(st.lists(st.lists(CELL, min_size=width, max_size=width), min_size=1, max_size=12))
    return [["id" + str(index), *row[1:]] for index, row in enumerate(rows)]


writers = st.builds(
    lambda mark, quoting, line, always: Writer(mark, *quoting, line, always),
    st.sampled_from(DELIMITERS),
    st.sampled_from(QUOTES),
    st.sampled_from(NEW_LINES),
    st.booleans(),
)


@given(tables(), writers, st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-16-be"]))
@settings(max_examples=250, deadline=None)
def test_that_any_table_in_any_dialect_is_read_back_with_that_dialect(
    rows: list[list[str]], writer: Writer, encoding: str
) -> None:
    header = [f"Name {chr(97 + column)}" for column in range(len(rows[0]))]
    data = writer.text([header, *rows]).encode(encoding)
    asked = Dialect("csv", encoding, writer.delimiter, quote=writer.quote, escape=writer.escape)
    table = read_content(data, "round.csv", asked)
    assert table.header == tuple(header)
    assert rows_of(table) == rows
    assert not table.set_aside


EXPORT = [
    ["Nº ticket", "Creado el", "Canal", "Agente", "Asunto", "Minutos"],
    ["00101", "2024-03-01 09:15", "Teléfono", "Begoña Núñez", "Avería en la línea", "12,5"],
    ["00102", "2024-03-01 09:40", "Correo", "José Martín", "Reclamación: cobró dos veces", "3"],
    ["00103", "2024-03-02 10:05", "Chat", "", 'Pregunta "urgente", sin respuesta', "0,75"],
    ["00104", "2024-03-02 11:30", "Teléfono", "Íñigo Ibáñez", "Devolución; cambió de opinión", ""],
    ["00105", "2024-03-03 08:00", "Web", "Sofía Peña", "No funciona\nel botón “Enviar”", "7"],
    ["00106", "2024-03-03 08:20", "Chat", "Ángel Muñoz", "¿Cuándo llega?", "1"],
    ["00107", "2024-03-04 16:45", "Correo", "Lucía Gómez", "Cita según lo acordado", "22"],
]


def written(rows: list[list[str]], encoding: str) -> list[list[str]]:
    """The table without the characters that an encoding lacks."""
    return [[cell.encode(encoding, "ignore").decode(encoding) for cell in row] for row in rows]


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("delimiter", DELIMITERS)
def test_that_an_export_is_read_without_being_told_how(delimiter: str, encoding: str) -> None:
    if not delimiter.encode(encoding, "ignore"):
        pytest.skip(f"{encoding} has no {delimiter}")
    rows = written(EXPORT, encoding)
    shift = DELIMITERS.index(delimiter) + ENCODINGS.index(encoding)
    for index, (quote, escape) in enumerate(QUOTES):
        writer = Writer(delimiter, quote, escape, NEW_LINES[(index + shift) % 3], bool(shift % 2))
        table = read_content(writer.text(rows).encode(encoding), "export.csv")
        assert [list(table.header), *rows_of(table)] == rows, (writer, table.dialect)
        assert not table.set_aside


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_that_what_was_found_reads_the_same_when_given(encoding: str) -> None:
    data = Writer(";").text(written(EXPORT, encoding)).encode(encoding)
    found = read_content(data, "export.csv")
    again = read_content(data, "export.csv", found.dialect)
    assert rows_of(again) == rows_of(found)
    assert again.dialect == found.dialect
    assert again.header == found.header


def test_that_pasted_cells_are_a_table() -> None:
    text = Writer("\t", new_line="\r\n").text(EXPORT)
    table = read_text(text, "clipboard")
    assert [list(table.header), *rows_of(table)] == EXPORT
    assert (table.dialect.delimiter, table.dialect.encoding) == ("\t", "utf-8")
    first = read_text(text, "clipboard", replace(table.dialect, header_row=0), limit_rows=2)
    assert rows_of(first) == EXPORT[:2]
    assert not first.complete
