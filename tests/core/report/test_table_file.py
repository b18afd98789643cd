import csv
from pathlib import Path

import pandas as pd
import pytest

from core.problems import Problem
from core.report.table_file import CSV_FOR, LONGEST_CELL, write_csv
from core.safe_cells import safe_cell

TRAPS = (
    "=1+1", "=cmd|'/C calc'!A1", "+SUM(A1)", "-2+3+cmd|' /C calc'!A0", "@x", "\tcmd", "\r=1",
    "a;=1+1", "a,=1+1", "a\t@x", "a\n=1+1", "\x00=1+1", "+nan", "\ud800=1", "\n=1",
)  # fmt: skip


def _read(path: Path, separator: str = ",") -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, delimiter=separator))


def test_that_text_never_becomes_a_formula_and_numbers_stay_numbers(tmp_path: Path) -> None:
    values = ["=1+1", "+SUM(A1)", "-5", "@x", "\tcmd", "plain", "ñ è 中", 'quote "here", comma']
    path = tmp_path / "rows.csv"
    assert write_csv(pd.DataFrame({"row": range(8), "value": values}), path) == 8
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    heads, *rows = _read(path)
    assert heads == ["row", "value"]
    assert [row[1] for row in rows] == [
        "'=1+1", "'+SUM(A1)", "-5", "'@x", "'\tcmd", "plain", "ñ è 中", 'quote "here", comma',
    ]  # fmt: skip
    assert [int(row[0]) for row in rows] == list(range(8))


@pytest.mark.parametrize("reader", CSV_FOR)
@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("trap", TRAPS)
def test_that_no_cell_begins_a_formula_in_whatever_country_it_is_opened(
    tmp_path: Path, trap: str, separator: str, reader: str
) -> None:
    """A spreadsheet cuts by the marks of its own country, whatever those of the file."""
    heads = pd.Index([trap, "value"], dtype=object)
    table = pd.DataFrame([["x", trap], ["y", "z"]], columns=heads, dtype=object)
    write_csv(table, tmp_path / "rows.csv", reader)
    text = (tmp_path / "rows.csv").read_text("utf-8-sig")
    for row in csv.reader(text.splitlines(), delimiter=separator):
        assert not [cell for cell in row if cell.startswith(("=", "@", "+", "-"))], row


def test_that_ordinary_text_is_left_as_it_is() -> None:
    for text in ("Smith; Jones", "a, b", "e-mail", "1,5", "-1.5", "+34600123123", "5 > 3", ""):
        assert safe_cell(text) == safe_cell(text, ";") == text
    assert safe_cell(-5) == -5


@pytest.mark.parametrize(
    ("reader", "separator", "number"),
    [("plain", ",", "1234.5"), ("excel-en", ",", "1234.5"), ("excel-es", ";", "1234,5"),
     ("excel-it", ";", "1234,5")],
)  # fmt: skip
def test_that_a_file_for_excel_speaks_as_its_country_does(
    tmp_path: Path, reader: str, separator: str, number: str
) -> None:
    table = pd.DataFrame({"share": [1234.5, float("nan")], "n": [3, 4], "text": ["a;b", "c,d"]})
    write_csv(table, tmp_path / "rows.csv", reader)
    assert _read(tmp_path / "rows.csv", separator) == [
        ["share", "n", "text"], [number, "3", "a;b"], ["", "4", "c,d"],
    ]  # fmt: skip


@pytest.mark.parametrize("reader", ["excel-en", "excel-it"])
def test_that_excel_keeps_every_digit_and_letter_of_a_text(tmp_path: Path, reader: str) -> None:
    texts = ["4111111111111111", "0012", "12", "x" * 40_000, "\U0001f600", "\u05d0\u05d1"]
    write_csv(pd.DataFrame({"id": texts}), tmp_path / "rows.csv", reader)
    read = [row[0] for row in _read(tmp_path / "rows.csv")[1:]]
    assert read[:3] == ["'4111111111111111", "'0012", "12"]
    assert len(read[3]) == LONGEST_CELL
    assert read[4:] == texts[4:]


def test_that_a_program_gets_every_text_whole(tmp_path: Path) -> None:
    texts = ["4111111111111111", "0012", "x" * 40_000]
    write_csv(pd.DataFrame({"id": texts}), tmp_path / "rows.csv")
    assert [row[0] for row in _read(tmp_path / "rows.csv")[1:]] == texts


def test_that_an_unknown_reader_is_a_sentence_and_nothing_is_written(tmp_path: Path) -> None:
    with pytest.raises(Problem) as caught:
        write_csv(pd.DataFrame({"a": [1]}), tmp_path / "rows.csv", "excel-fr")
    assert caught.value.note.code == "csv_reader_unknown"
    assert not list(tmp_path.iterdir())


def test_that_a_place_that_cannot_be_written_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(Problem):
        write_csv(pd.DataFrame({"a": [1]}), tmp_path / "absent" / "rows.csv")
