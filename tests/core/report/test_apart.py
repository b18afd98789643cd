"""A workbook written in a child process: the same file, stopped at once, never half written."""

from __future__ import annotations

import multiprocessing
import os
from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import load_workbook

from core.model.report import FULL
from core.problems import Problem
from core.report import apart
from core.report.apart import save_report_apart
from core.report.workbook import save_report
from tests.core.report.reading import cells, composed

SMALL = replace(FULL.choosing("cover", "summary", "scoreboard"), raw_data=True)


def test_that_the_child_writes_what_the_parent_would(tmp_path: Path) -> None:
    report = composed(plan=SMALL)
    told: list[float] = []
    apart_one = save_report_apart(report, tmp_path / "a.xlsx", progress=told.append)
    here = save_report(report, tmp_path / "b.xlsx")
    assert (apart_one.sheets, apart_one.rows) == (here.sheets, here.rows)
    assert apart_one.path == tmp_path / "a.xlsx"
    one, other = (load_workbook(tmp_path / name) for name in ("a.xlsx", "b.xlsx"))
    for sheet in one:
        wanted = {cell.coordinate: cell.value for cell in cells(other[sheet.title])}
        assert {cell.coordinate: cell.value for cell in cells(sheet)} == wanted
    assert told == sorted(told)
    assert told[-1] == 1.0
    assert len(set(told)) > 3


class _StoppedError(Exception):
    """Somebody pressed Cancel."""


@pytest.mark.parametrize("at", [0.0, 0.3])
def test_that_stopping_ends_the_child_and_keeps_the_old_file(tmp_path: Path, at: float) -> None:
    (tmp_path / "r.xlsx").write_bytes(b"old")

    def cancel(share: float) -> None:
        if share >= at:
            raise _StoppedError

    with pytest.raises(_StoppedError):
        save_report_apart(composed(plan=SMALL), tmp_path / "r.xlsx", progress=cancel)
    assert os.listdir(tmp_path) == ["r.xlsx"]
    assert (tmp_path / "r.xlsx").read_bytes() == b"old"
    assert not multiprocessing.active_children()


def _die(*_: object) -> None:
    os._exit(3)


def _fail(connection, report, beside, path) -> None:
    connection.send(("problem", "disk_full", {"path": str(path)}))


@pytest.mark.parametrize(("end", "code"), [(_die, "report_interrupted"), (_fail, "disk_full")])
def test_that_a_child_that_fails_is_one_problem(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, end: object, code: str
) -> None:
    monkeypatch.setattr(apart, "_serve", end)
    with pytest.raises(Problem) as caught:
        save_report_apart(composed(plan=SMALL), tmp_path / "r.xlsx")
    assert caught.value.note.code == code
    assert os.listdir(tmp_path) == []
