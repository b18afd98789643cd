"""The same file through the window and through the command line gives the same numbers."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from core.cli.main import run
from core.model.report import FULL
from desktop.pages.report import ReportPage
from tests.desktop.robots import WindowRobot


def _cells(workbook: Path) -> dict[tuple[str, str], Any]:
    """Every value and formula by sheet and address; the window's no-break spaces are spaces."""
    book = openpyxl.load_workbook(workbook)
    return {
        (sheet.title, cell.coordinate): _plain(cell.value)
        for sheet in book
        for row in sheet.iter_rows()
        for cell in row
        if cell.value is not None
    }


_MOMENT = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d(\+00:00)?$")


def _plain(value: Any) -> Any:
    """The value without no-break spaces; the moment of import differs by nature."""
    if not isinstance(value, str):
        return value
    return _MOMENT.sub("a moment", " ".join(value.split()))


def _workbook_of_the_window(robot: WindowRobot, file: Path, out: Path) -> Path:
    robot.import_file(file)
    robot.take()
    robot.store.apply("Everything", replace(robot.store.project, report=FULL))
    robot.do("page.report")
    page = robot.window.shelf.current
    assert isinstance(page, ReportPage)
    page.save_to(out)
    robot.rest()
    return out


def _assert_same_workbook(robot: WindowRobot, file: Path, folder: Path) -> None:
    by_window = _cells(_workbook_of_the_window(robot, file, folder / "window.xlsx"))
    assert run(["report", str(file), "--out", str(folder / "line.xlsx"), "--json"]) == 0
    by_line = _cells(folder / "line.xlsx")
    assert len(by_line) > 500
    different = {k: (by_window.get(k), v) for k, v in by_line.items() if by_window.get(k) != v}
    assert not different
    assert by_window.keys() == by_line.keys()


@pytest.mark.parametrize("kind", ["tickets", "calls"])
def test_that_the_sample_file_gives_the_same_workbook_both_ways(
    robot: WindowRobot, tmp_path: Path, kind: str
) -> None:
    from core.sample import write_sample

    file = next(f for f in write_sample(tmp_path, 1500) if kind in f.name)
    _assert_same_workbook(robot, file, tmp_path)


def test_that_the_real_calls_give_the_same_workbook_both_ways(
    robot: WindowRobot, tmp_path: Path, shared: Path
) -> None:
    file = next((shared / "data" / "call-center-xlsx").glob("*.xlsx"))
    _assert_same_workbook(robot, file, tmp_path)
