"""Looking into a written workbook."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from core.metrics.catalogue import CATALOGUE
from core.progress import no_progress
from core.report.content import Report
from core.report.sections import compose
from core.report.workbook import write_workbook
from tests.core.report.hand_made import hand_made, spoken


def composed(results: Any = None, plan: Any = None, language: str = "en") -> Report:
    """The report of hand-made results, as values."""
    return compose(
        results or hand_made(), plan, language=language, sentence=spoken, progress=no_progress
    )


def written(path: Path, **options: Any) -> Any:
    """The workbook of hand-made results, written and read again."""
    write_workbook(options.pop("results", None) or hand_made(), path, sentence=spoken, **options)
    return load_workbook(path)


def shown(kpi: str) -> str:
    """What a KPI is called in English: volume is contacts, as on screen."""
    called = "Contacts" if kpi == "volume" else CATALOGUE[kpi].names[0]
    return called[:1].upper() + called[1:]


def cells(sheet: Worksheet) -> list[Any]:
    """Every cell that holds something."""
    return [cell for row in sheet.iter_rows() for cell in row if cell.value is not None]


def texts(sheet: Worksheet) -> set[str]:
    """Every text of a sheet."""
    return {str(cell.value) for cell in cells(sheet)}


def beside(sheet: Worksheet, label: str, columns: int = 1) -> Any:
    """The value so many columns right of a label."""
    cell = next(cell for cell in cells(sheet) if cell.value == label)
    return sheet.cell(cell.row, cell.column + columns).value


def under(sheet: Worksheet, header: str, label: str) -> Any:
    """The value in the row of a label, under a header above it."""
    row = next(cell.row for cell in cells(sheet) if cell.value == label)
    heads = [cell for cell in cells(sheet) if cell.value == header and cell.row < row]
    return sheet.cell(row, max(heads, key=lambda cell: cell.row).column).value


def assert_formulas_agree(path: Path, recalculate: Callable[[Path], Path]) -> int:
    """Compare every formula, calculated afresh, with the number stored beside it."""
    formulas, stored = load_workbook(path), load_workbook(path, data_only=True)
    fresh = load_workbook(recalculate(path), data_only=True)
    assert fresh.sheetnames == formulas.sheetnames
    count = 0
    for sheet in formulas:
        for cell in cells(sheet):
            got = fresh[sheet.title][cell.coordinate].value
            if cell.data_type != "f":
                continue
            assert not str(got).startswith(("#", "Err:")), (sheet.title, cell.value)
            wanted = stored[sheet.title][cell.coordinate].value
            same = (
                got == pytest.approx(wanted, rel=1e-9, abs=1e-9)
                if isinstance(wanted, float | int)
                else (got or "") == (wanted or "")
            )
            assert same, (sheet.title, cell.coordinate, cell.value, got, wanted)
            count += 1
    return count
