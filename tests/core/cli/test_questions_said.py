"""What only a person can settle is said on standard error when files are imported unattended."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from core.cli.main import run


def test_that_columns_left_out_and_taken_unsurely_are_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "calls.csv"
    path.write_text(
        "Codice,Created,Talk time\n"
        + "".join(f"C-{n},2025-01-{n % 28 + 1:02d} 10:00:00,{n % 9}:{n:02d}\n" for n in range(30)),
        "utf-8",
    )
    assert run(["kpis", str(path), "--json"]) == 0
    said = capsys.readouterr()
    json.loads(said.out)
    assert "is not read: it could be h:mm / m:ss" in said.err
    assert "unit:talk_time" in said.err
    assert "was taken as “yes” without being sure" in said.err
