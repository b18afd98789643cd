import csv
from pathlib import Path

import pandas as pd
import pytest

from core.problems import Problem
from core.report.table_file import write_csv


def test_that_text_never_becomes_a_formula_and_numbers_stay_numbers(tmp_path: Path) -> None:
    values = ["=1+1", "+SUM(A1)", "-5", "@x", "\tcmd", "plain", "ñ è 中", 'quote "here", comma']
    path = tmp_path / "rows.csv"
    assert write_csv(pd.DataFrame({"row": range(8), "value": values}), path) == 8
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["value"] for row in rows] == [
        "'=1+1", "'+SUM(A1)", "-5", "'@x", "'\tcmd", "plain", "ñ è 中", 'quote "here", comma',
    ]  # fmt: skip
    assert [int(row["row"]) for row in rows] == list(range(8))


def test_that_a_place_that_cannot_be_written_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(Problem):
        write_csv(pd.DataFrame({"a": [1]}), tmp_path / "absent" / "rows.csv")
